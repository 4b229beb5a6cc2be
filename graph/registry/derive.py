"""From the files to the entries: every name an entry has, attested and derived, and the literal spellings of each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from graph.registry.entries import Entry, OrganizationEntry, PersonEntry, PlaceEntry, TitleEntry
from graph.registry.people import people
from graph.registry.schema import Sources
from graph.registry.wording import Wording


@dataclass(frozen=True, slots=True)
class Compiled:
    """All entries by kind and id, in the order of the files."""

    persons: Mapping[str, PersonEntry]
    organizations: Mapping[str, OrganizationEntry]
    titles: Mapping[str, TitleEntry]
    places: Mapping[str, PlaceEntry]

    def kinds(self) -> tuple[tuple[str, Mapping[str, Entry]], ...]:
        """The four kinds with their entries."""
        return (
            ("person", self.persons),
            ("organization", self.organizations),
            ("title", self.titles),
            ("place", self.places),
        )


def derive(sources: Sources) -> Compiled:
    """All entries with all their names."""
    wording = Wording(sources)
    return Compiled(
        persons=people(sources),
        organizations={i: wording.organization(i, source) for i, source in sources.organizations.items()},
        titles={i: wording.title(i, source) for i, source in sources.titles.items()},
        places={i: wording.place(i, source) for i, source in sources.places.items()},
    )
