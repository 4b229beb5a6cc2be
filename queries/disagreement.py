"""Where the sources of one contact disagree: date, place, who was there, in which office, whether it was at all.

Sources that say less do not disagree: a month does not contradict a day of it, nor a country a town in it. Nothing is
decided here; both versions are shown with their sentences.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations
from typing import TYPE_CHECKING

from graph.claims import SIDES, ContactKind, Country, Status
from graph.identity.places import Places
from graph.model import Contact, Person
from graph.stores.base import Store
from queries.conflicts import Conflicts
from queries.tellings import Telling, tellings
from queries.timeline import timeline
from queries.types import ALL, Answer, ContactView, Evidence, Filters

if TYPE_CHECKING:
    from graph.registry.load import Registry


class About(StrEnum):
    """What sources disagree on; `EXISTENCE`: one denies what another reports or announces."""

    DATE = "date"
    PLACE = "place"
    ATTENDEES = "attendees"
    OFFICE = "office"
    EXISTENCE = "existence"


@dataclass(frozen=True, slots=True)
class Version:
    """What some of the sources say, and their claims, those of reprints too; never none."""

    value: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """A contact on which sources disagree. `whom`: the person whose office, or the side whose attendees, is meant."""

    contact: Contact
    about: About
    whom: str
    versions: tuple[Version, ...]


def discrepancies(
    store: Store,
    registry: Registry,
    persons: Collection[Person] | None = None,
    filters: Filters = ALL,
    *,
    about: Collection[About] = tuple(About),
) -> Answer[Discrepancy]:
    """The discrepancies of the contacts that `timeline` gives for the same people and filters, in its order.

    Attendees disagree where each of two sources names somebody of one side whom the other does not; who names fewer of
    the same people only says less. On a journey one outlet that gives two days, and two towns of one country, do not.
    Places and offices are compared where the registry knows both: they disagree where neither lies in the other, and
    where nobody is known to have held both (`queries.conflicts`).
    """
    found = timeline(store, persons, filters)
    several = [view for view in found.rows if len(view.evidence) > 1]
    told = tellings(store, registry, several)
    named = {each.person for each_told in told.values() for telling in each_told for each in telling.named}
    known = Places(registry), Conflicts(store, registry, named)
    rows = tuple(
        each for view in several for each in _found(view, told[view.contact.id], *known) if each.about in about
    )
    return Answer(rows, found.coverage, found.persons, projection=found.projection, weak=found.weak)


def _found(view: ContactView, told: Collection[Telling], places: Places, conflicts: Conflicts) -> Iterator[Discrepancy]:
    contact = view.contact
    proofs = {proof.claim: proof for proof in view.evidence}
    if contact.disputed and len(contact.dates) > 1:
        stated = contact.dates_apart
        versions = (Version(str(d.when), tuple(proofs[c] for c in d.claims if c in proofs)) for d in stated)
        dates = tuple(version for version in versions if version.evidence)
        if contact.kind is not ContactKind.VISIT or not _of_one_outlet(dates):
            yield Discrepancy(contact, About.DATE, "", dates)
    named = {places.name(place) for telling in told for place in telling.places}
    if _apart(named, places) and (contact.kind is not ContactKind.VISIT or _in_two_countries(named, places)):
        wider = {a for a in named for b in named if a != b and places.lies_in(b, a)}
        apart = _versions(told, lambda telling: {places.name(place) for place in telling.places} - wider)
        yield Discrepancy(contact, About.PLACE, "", apart)
    for side in SIDES:
        listed = [telling for telling in told if telling.of_side(side)]
        fullest = _fullest({frozenset(each.person for each in telling.of_side(side)) for telling in listed})
        if len(fullest) > 1:
            listed = [each for each in listed if frozenset(one.person for one in each.of_side(side)) in fullest]
            yield Discrepancy(contact, About.ATTENDEES, side.value, _lists(listed, side))
    yield from _offices(contact, told, conflicts)
    statuses = {status for telling in told for status in telling.statuses}
    if Status.DENIED in statuses and len(statuses) > 1:
        said = _versions(told, lambda telling: {status.value for status in telling.statuses})
        yield Discrepancy(contact, About.EXISTENCE, "", said)


def _of_one_outlet(versions: Iterable[Version]) -> bool:
    """Whether one outlet gave all of them: of a journey it reports the arrival, and days later the departure."""
    outlets = {proof.publisher for version in versions for proof in version.evidence}
    return len(outlets) == 1 and outlets != {""}


def _in_two_countries(names: Collection[str], places: Places) -> bool:
    """Whether places lie in different countries; a journey leads to several towns of one."""
    return len({places.country(name) for name in names if places.entry(name)}) > 1


def _fullest(lists: Collection[frozenset[str]]) -> frozenset[frozenset[str]]:
    """Those that no other list holds whole: who names fewer people says less, and disputes nothing."""
    return frozenset(listed for listed in lists if not any(listed < other for other in lists))


def _versions(told: Iterable[Telling], values: Callable[[Telling], Collection[str]]) -> tuple[Version, ...]:
    """Each value with the claims of the sources that give it, in the order of the sources."""
    found: dict[str, list[Evidence]] = defaultdict(list)
    for telling in told:
        for value in sorted(values(telling)):
            found[value] += telling.proof
    return tuple(Version(value, tuple(evidence)) for value, evidence in found.items())


def _lists(told: Iterable[Telling], side: Country) -> tuple[Version, ...]:
    """Each list of people of a side, whatever its order, as the first source of it has it."""
    first: dict[frozenset[str], str] = {}
    found: dict[frozenset[str], list[Evidence]] = defaultdict(list)
    for telling in told:
        people = telling.of_side(side)
        listed = frozenset(each.person for each in people)
        first.setdefault(listed, ", ".join(each.name for each in people))
        found[listed] += telling.proof
    return tuple(Version(first[listed], tuple(evidence)) for listed, evidence in found.items())


def _offices(contact: Contact, told: Collection[Telling], conflicts: Conflicts) -> Iterator[Discrepancy]:
    stated: dict[str, dict[str, list[Evidence]]] = defaultdict(lambda: defaultdict(list))
    names: dict[str, str] = {}
    for telling in told:
        for each in telling.named:
            names.setdefault(each.person, each.name)
            names.setdefault(each.office, each.office_name)
            if each.office:
                stated[each.person][each.office] += telling.proof
    for person, offices in stated.items():
        if any(conflicts.between(person, *pair) for pair in combinations(sorted(offices), 2)):
            versions = (Version(names[office], tuple(evidence)) for office, evidence in offices.items())
            yield Discrepancy(contact, About.OFFICE, names[person], tuple(versions))


def _apart(names: Collection[str], places: Places) -> bool:
    """Whether two of the places cannot both be meant: neither lies in the other. Unknown ones are not compared."""
    return any(
        not places.lies_in(a, b) and not places.lies_in(b, a)
        for a, b in combinations(sorted(names), 2)
        if places.entry(a) and places.entry(b)
    )
