"""Who was sent to an occasion each year: the top DPRK guest in Pyongyang and the top Chinese guest in Beijing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from graph.claims import MEETING_KINDS, Country
from graph.model import Contact
from graph.stores.base import Store
from queries.contacts import select, view
from queries.occasions import Occasion
from queries.types import ALL, Answer, Attendee, ContactView, Filters
from queries.who_met import HAPPENED
from queries.window import covered

CAPITALS = {Country.KP: "Pyongyang", Country.CN: "Beijing"}
"""Where each side's guests are looked at: in their own capital, at the other's embassy or their own reception."""
_LOWEST = 99


@dataclass(frozen=True, slots=True)
class Rung:
    """The highest guest of one side in a year: who, in which office, at which contact.

    `guest` is None where the contact names nobody of that side; `stated` whether a source says that it was for the
    occasion, in its row, its sentence or its title; else its day and its venue do.
    """

    side: Country
    guest: Attendee | None
    contact: ContactView
    stated: bool


@dataclass(frozen=True, slots=True)
class Step:
    """A year of an occasion: the highest guest in each capital, None where the data have no such contact.

    `looked` says whether the data have any contact at all in the days of that year's occasion, in either capital.
    """

    year: int
    occasion: str
    pyongyang: Rung | None
    beijing: Rung | None
    looked: bool


def ladder(store: Store, occasion: Occasion, filters: Filters = ALL) -> Answer[Step]:
    """The occasion year by year, for every year that the data cover (or the window asks), in order.

    Receptions and other meetings that took place in the days of the occasion: those that a source puts to it, and those
    on one of the days and at an embassy of which no source says why. The highest is by the rank of the office held
    there, then by order of mention. Two reads a year, and one view.
    """
    kinds = filters.kinds or MEETING_KINDS
    where = replace(select(filters, statuses=HAPPENED), kinds=kinds)
    data = covered(store, where)
    years = range(data.first.year, data.last.year + 1) if data.first and data.last else range(0)
    found: dict[tuple[int, Country], tuple[Contact, ...]] = {}
    for year in years:
        for side, place in CAPITALS.items():
            found[year, side] = store.contacts(replace(where, window=occasion.window(year), place=place))
    every = {contact.id: contact for contacts in found.values() for contact in contacts}
    found_for = ((each, _stated(each, occasion)) for each in view(store, every.values()))
    views = {each.contact.id: (each, stated) for each, stated in found_for if stated is not None}
    ranks = _ranks(store, (each for each, _ in views.values()))
    rows = []
    for year in years:
        rungs = {
            side: _rung(side, [views[c.id] for c in found[year, side] if c.id in views], ranks) for side in CAPITALS
        }
        looked = any(found[year, side] for side in CAPITALS)
        rows.append(Step(year, occasion.id, rungs[Country.KP], rungs[Country.CN], looked))
    return Answer(tuple(rows), store.coverage())


def _stated(each: ContactView, occasion: Occasion) -> bool | None:
    """Whether a source says that a contact was for an occasion, or else its day and venue do; None where it was not.

    A row that gives another occasion says that it was not, and so do words of mourning or of a departure.
    """
    contact = each.contact
    if contact.occasion:
        return occasion.named(contact.occasion) or None
    if any(occasion.named(words) for proof in each.evidence for words in (proof.quote, proof.title)):
        return True
    told = " ".join([contact.venue or "", *(proof.quote for proof in each.evidence)])
    on_day = contact.when is not None and contact.when.by_days  # a month is no day
    return False if on_day and occasion.fits(told) else None


def _ranks(store: Store, views: Iterable[ContactView]) -> dict[str, int]:
    held = {a.participation.office for each in views for a in each.attendees if a.participation.office}
    return {office.id: office.rank for office in store.offices(held) if office.rank is not None}


def _rung(side: Country, views: list[tuple[ContactView, bool]], ranks: dict[str, int]) -> Rung | None:
    """The highest guest over the contacts of a year; a contact that names nobody counts where no other does."""
    best: tuple[tuple[int, int, str], Rung] | None = None
    for each, stated in views:
        guests = [a for a in each.attendees if a.side == side]
        for guest in (*guests, *([None] * (not guests))):
            rank = ranks.get(guest.participation.office or "", _LOWEST) if guest else _LOWEST + 1
            order = guest.participation.order if guest else 0
            rung = Rung(side, guest, each, stated)
            sort = (rank, order, each.contact.id)
            if best is None or sort < best[0]:
                best = sort, rung
    return best[1] if best else None
