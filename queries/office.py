"""An office and its holders: the chain with dates, how each is known, and what is assumed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date

from graph.dates import When, last_day
from graph.model import Office, Organization, Person, Tenure
from graph.stores.base import Store
from queries.contacts import evidence
from queries.spells import Spell, spells
from queries.types import Answer, Evidence


@dataclass(frozen=True, slots=True)
class Holder:
    """Somebody in an office: the days known of it, and the claims that say so, oldest first."""

    person: Person
    spell: Spell
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class OfficeCard:
    """An office, its organization where it is known, and its holders in order of time."""

    office: Office
    organization: Organization | None
    holders: tuple[Holder, ...]


def latest(answer: Answer[OfficeCard]) -> Answer[OfficeCard]:
    """The same with the last known holder of each office only: who is known in it latest, not who came to it last."""
    rows = tuple(replace(card, holders=_last_known(card.holders)) for card in answer.rows)
    return replace(answer, rows=rows)


def _last_known(holders: tuple[Holder, ...]) -> tuple[Holder, ...]:
    """The one whose end, sighting or beginning in the office is latest; of equals the one who came later."""

    def known(place: int) -> tuple[date, int]:
        tenure = holders[place].spell.tenure
        told = (tenure.until,) if tenure.until else (tenure.since, tenure.first_seen, tenure.last_seen)
        return max((last_day(prefix) for prefix in told if prefix), default=date.min), place

    return (holders[max(range(len(holders)), key=known)],) if holders else ()


def office(store: Store, offices: Collection[Office], *, as_of: When | None = None) -> Answer[OfficeCard]:
    """A card for each office, sorted by id; with `as_of`, only those who held it then, as far as is known.

    An office with nobody then has a card without holders. A constant number of reads.
    """
    found = store.tenures(offices={each.id for each in offices})
    chains: dict[str, list[Tenure]] = defaultdict(list)
    for tenure in found:
        chains[tenure.office].append(tenure)
    kept = {
        each.id: [s for s in spells(chains[each.id]) if as_of is None or s.covers(as_of.first, as_of.last)]
        for each in offices
    }
    shown = [spell for some in kept.values() for spell in some]
    people = {person.id: person for person in store.persons({spell.person for spell in shown})}
    proof = evidence(store, {claim for spell in shown for claim in spell.tenure.claims})
    owners = {each.organization for each in offices if each.organization}
    organizations = {each.id: each for each in store.organizations(owners)}
    rows = tuple(
        OfficeCard(
            office=each,
            organization=organizations.get(each.organization or ""),
            holders=tuple(
                Holder(people[spell.person], spell, tuple(proof[c] for c in spell.tenure.claims if c in proof))
                for spell in kept[each.id]
            ),
        )
        for each in sorted(offices, key=lambda o: o.id)
    )
    return Answer(rows, store.coverage())
