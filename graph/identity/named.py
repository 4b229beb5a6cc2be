"""The people, offices, organizations and tenures that claims name: what to look up, and what to leave alone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from graph.identity.readings import Reading
from graph.identity.stored import Stored
from graph.model import Graph


@dataclass(frozen=True, slots=True)
class Ids:
    """What a set of claims names."""

    persons: frozenset[str] = frozenset()
    offices: frozenset[str] = frozenset()
    organizations: frozenset[str] = frozenset()
    tenures: frozenset[tuple[str, str]] = frozenset()

    @classmethod
    def of(cls, readings: Iterable[Reading]) -> Ids:
        """The ids in these readings."""
        listed = list(readings)
        return cls(
            frozenset(somebody.id for reading in listed for somebody in reading.people),
            frozenset(office.id for reading in listed for office in reading.offices),
            frozenset(organization.id for reading in listed for organization in reading.organizations),
            frozenset((person, post.office.id) for reading in listed for person, post in reading.posts),
        )

    def only(self, graph: Graph) -> Graph:
        """The part of a graph that is about them."""
        return Graph(
            persons=tuple(person for person in graph.persons if person.id in self.persons),
            organizations=tuple(node for node in graph.organizations if node.id in self.organizations),
            offices=tuple(office for office in graph.offices if office.id in self.offices),
            tenures=tuple(tenure for tenure in graph.tenures if (tenure.person, tenure.office) in self.tenures),
        )

    def stored(self, stored: Stored) -> Graph:
        """The part of the stored graph that is about them."""
        store = stored.store
        holders = {person for person, _ in self.tenures}
        held = {office for _, office in self.tenures}
        return self.only(
            Graph(
                persons=store.persons(self.persons),
                organizations=store.organizations(self.organizations),
                offices=store.offices(self.offices),
                tenures=store.tenures(holders, held),
            )
        )
