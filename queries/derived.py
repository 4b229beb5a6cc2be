"""Who is meant where a source names somebody by office only: the holder of the office on that day, as derived."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from graph.claims import Country
from graph.model import Office, Person, Tenure
from graph.stores.base import Store
from queries.spells import Spell, spells
from queries.types import ContactView


@dataclass(frozen=True, slots=True)
class Derived:
    """An office that a source names without its holder, and who held it then.

    No source says that the person was there: it follows from the office and the date. `holders` are all who may have
    held it then, none where nobody is known; only one of them is an answer.
    """

    office: Office
    side: Country
    holders: tuple[Person, ...]
    spells: tuple[Spell, ...]

    @property
    def person(self) -> Person | None:
        """The holder, None unless exactly one is known."""
        return self.holders[0] if len(self.holders) == 1 else None


def derived(store: Store, views: Iterable[ContactView]) -> Mapping[str, tuple[Derived, ...]]:
    """For each contact (by id) the offices named without a holder, in order, with who held them then. Three reads."""
    listed = [each for each in views if any(body.offices for body in each.bodies)]
    ids = {office for each in listed for body in each.bodies for office in body.offices}
    if not ids:
        return {}
    offices = {office.id: office for office in store.offices(ids)}
    chains: dict[str, list[Tenure]] = defaultdict(list)
    for tenure in store.tenures(offices=ids):
        chains[tenure.office].append(tenure)
    people = {person.id: person for person in store.persons({t.person for some in chains.values() for t in some})}
    return {each.contact.id: _of(each, offices, chains, people) for each in listed}


def _of(
    view: ContactView, offices: Mapping[str, Office], chains: Mapping[str, list[Tenure]], people: Mapping[str, Person]
) -> tuple[Derived, ...]:
    when = view.contact.when
    found = []
    for body in view.bodies:
        for id in body.offices:
            held = [s for s in spells(chains.get(id, ())) if when is not None and s.covers(when.first, when.last)]
            found.append(Derived(offices[id], body.side, tuple(people[s.person] for s in held), tuple(held)))
    return tuple(found)
