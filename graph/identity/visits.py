"""Which visit a meeting belongs to: that of somebody in it who was travelling in the other country on that day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from graph.claims import MEETING_KINDS, ContactKind, Country, Function, Status
from graph.identity.places import Places
from graph.model import Contact, Participation

LONGEST_DAYS = 31
_HOSTS = {Country.KP: Country.CN, Country.CN: Country.KP}


class Visits:
    """The dated visits of each traveller. A visit known to the month or year only holds no meetings: it dates none."""

    def __init__(self, contacts: Iterable[Contact], participations: Iterable[Participation], places: Places) -> None:
        self._places = places
        dated = {contact.id: contact for contact in contacts if is_dated_visit(contact)}
        self._made: dict[tuple[str, str], list[tuple[Contact, Country]]] = defaultdict(list)
        for made in participations:
            visit = dated.get(made.contact)
            if visit and visit.when and made.function is not Function.HOST:
                for month in {_month(visit.when.first), _month(visit.when.last)}:
                    self._made[made.person, month].append((visit, made.side))

    def place(self, meeting: Contact, attended: Iterable[Participation]) -> Contact:
        """The meeting with its visit: the shortest that holds a day stated for it, of equals the first by id."""
        if meeting.kind not in MEETING_KINDS or meeting.when is None:
            return meeting
        stated = {meeting.when, *(date.when for date in meeting.dates if date.when.is_day)}
        where = self._places.country(meeting.place)
        holding = {
            ((visit.when.last - visit.when.first).days, visit.id)
            for person in attended
            for when in stated
            for visit, side in self._made.get((person.person, _month(when.first)), ())
            if visit.when and when.within(visit.when) and where in (None, _HOSTS.get(side))
        }
        return replace(meeting, visit=min(holding)[1] if holding else None)


def _month(day: date) -> str:
    """The month of a day; a visit of at most 31 days lies in its first and its last one."""
    return f"{day:%Y-%m}"


def is_dated_visit(contact: Contact) -> bool:
    """Whether it is a visit, not denied, whose first and last day are known."""
    when = contact.when
    return (
        contact.kind is ContactKind.VISIT
        and contact.status is not Status.DENIED
        and when is not None
        and when.by_days
        and (when.last - when.first).days <= LONGEST_DAYS
    )
