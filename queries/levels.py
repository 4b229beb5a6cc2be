"""At what level the two sides met: the highest representative of each side in each period."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from graph.claims import Country
from graph.model import Office, Person
from graph.stores.base import ContactFilter, Store
from graph.stores.summed import Top
from queries.types import ALL, Answer, Filters, Projection
from queries.window import being_there

PERIODS = {"year": 4, "month": 7, "all": 0}
"""How much of an ISO date makes a period."""


@dataclass(frozen=True, slots=True)
class Representative:
    """Somebody of the highest rank: in which office, in how many contacts, from when on (the date of the first of them,
    an ISO prefix as precise as its sources).
    """

    person: Person
    office: Office
    contacts: int
    first: str
    contact: str


@dataclass(frozen=True, slots=True)
class Level:
    """The highest level at which a side took part in a period, and who did, in order of time.

    `rank` is that of the registry (1 highest), `level` its name.
    """

    period: str
    side: Country
    rank: int
    level: str
    tops: tuple[Representative, ...]

    @property
    def contacts(self) -> int:
        """The number of contacts at that rank, each once for each person."""
        return sum(top.contacts for top in self.tops)


def levels(store: Store, filters: Filters = ALL, *, by: str = "year") -> Answer[Level]:
    """The highest level of each side in each period, sorted by (period, side). Event time; dated contacts only.

    Meetings, ceremonies, calls and visits that took place. Who has no office with a rank does not count. Five reads.
    """
    principals = filters.projection == Projection.PRINCIPALS
    found = store.tops(being_there(filters), by=PERIODS[by], principals=principals)
    people = {person.id: person for person in store.persons({top.person for top in found})}
    offices = {office.id: office for office in store.offices({top.office for top in found})}
    begun = store.contacts(ContactFilter(ids={top.contact for top in found}))
    dates = {contact.id: contact.when.start for contact in begun if contact.when}
    groups: dict[tuple[str, Country], list[Top]] = defaultdict(list)
    for top in found:
        if filters.side in (None, top.side):
            groups[top.period, top.side].append(top)
    rows = tuple(_level(*group, tops, people, offices, dates) for group, tops in sorted(groups.items()))
    return Answer(rows, store.coverage(), projection=filters.projection)


def _level(
    period: str,
    side: Country,
    tops: list[Top],
    people: dict[str, Person],
    offices: dict[str, Office],
    dates: dict[str, str],
) -> Level:
    shown = tuple(
        Representative(people[top.person], offices[top.office], top.contacts, dates[top.contact], top.contact)
        for top in tops
    )
    return Level(period, side, tops[0].rank, shown[0].office.level, shown)
