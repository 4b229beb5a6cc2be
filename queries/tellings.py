"""What each source says of a contact: whom it names, in which order and words, how long after, whom it leaves out.

The places of one report (`graph.identity.reports`) are one source, as long as they say nothing else: one that leaves
something out is a reprint, one that says another day is a source of its own.
The names of a source are bound to people as the graph binds them (`graph.identity`): what it prints and whom it means
stand side by side.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from graph.claims import ContactStatement, Country, Part, Status
from graph.dates import When, first_day
from graph.identity.readings import Attendance, Reading
from graph.identity.stored import Stored
from graph.model import Contact, Person
from graph.stores.base import Store
from queries.meeting import meeting
from queries.types import Answer, ContactView, Evidence

if TYPE_CHECKING:
    from graph.registry.load import Registry


@dataclass(frozen=True, slots=True)
class Naming:
    """Somebody as one source names them.

    printed  the name as the source has it; `title` its words for the office, None where it gives none
    person   the id of whom it means, `name` that person's name in the graph
    office   the id of the office meant, `office_name` its English name; "" where no office is stated
    """

    printed: str
    title: str | None
    person: str
    name: str
    side: Country
    part: Part
    office: str
    office_name: str


@dataclass(frozen=True, slots=True)
class Telling:
    """What one source says of one contact: an article, or whom an article quotes.

    evidence  its claims of the contact, in the order of the text; never none
    reprints  the claims of each further article that prints the same report and says nothing else, earliest first
    named     whom it names, in the order of mention, each once
    bodies    delegations and bodies without named people, in its words
    omitted   who was there by other sources and is not named here
    days      days from the last day of the contact to the publication, negative before it; None where either is not
              known to the day
    """

    contact: Contact
    evidence: tuple[Evidence, ...]
    named: tuple[Naming, ...]
    bodies: tuple[str, ...]
    omitted: tuple[Person, ...]
    days: int | None
    dates: tuple[When, ...]
    places: tuple[str, ...]
    statuses: tuple[Status, ...]
    reprints: tuple[tuple[Evidence, ...], ...] = ()

    @property
    def proof(self) -> tuple[Evidence, ...]:
        """Its claims in every place."""
        return (*self.evidence, *(each for place in self.reprints for each in place))

    @property
    def source(self) -> Evidence:
        """Its first claim, which has publisher, title, address and language."""
        return self.evidence[0]

    def of_side(self, side: Country) -> tuple[Naming, ...]:
        """Whom it names of one side."""
        return tuple(each for each in self.named if each.side == side)


def sources(store: Store, registry: Registry, identifier: str) -> Answer[Telling]:
    """The sources of a contact by its id (as `meeting` takes it), oldest publication first.

    Raises UsageError where no contact, or more than one, has such an id.
    """
    (found,) = meeting(store, identifier).rows
    return Answer(tellings(store, registry, [found])[found.contact.id], store.coverage())


def tellings(store: Store, registry: Registry, views: Sequence[ContactView]) -> Mapping[str, tuple[Telling, ...]]:
    """What each source says of each of these contacts, by contact id. The claims are read once for all."""
    readings = Stored(store, registry).by_id({proof.claim for each in views for proof in each.evidence})
    return {each.contact.id: _told(each, readings) for each in views}


def _told(view: ContactView, readings: Mapping[str, Reading]) -> tuple[Telling, ...]:
    by_source: dict[tuple[str, str], list[Evidence]] = defaultdict(list)
    for proof in view.evidence:
        by_source[proof.article or proof.claim, proof.attributed_to or ""].append(proof)
    each_place = [_telling(view, tuple(proofs), readings) for proofs in by_source.values()]
    told: list[Telling] = []
    # What stands for a report comes first; of the others the earliest, which they do as they are.
    for telling in sorted(each_place, key=lambda each: each.source.article != each.source.report):
        printed = next((number for number, each in enumerate(told) if _prints(telling, each)), None)
        if printed is None:
            told.append(telling)
        else:
            told[printed] = replace(told[printed], reprints=(*told[printed].reprints, telling.evidence))
    order = {proof.claim: number for number, proof in enumerate(view.evidence)}
    return tuple(sorted(told, key=lambda each: order[each.source.claim]))


def _prints(telling: Telling, other: Telling) -> bool:
    """Whether a source is a place of the same report as another one, and says nothing but what that one says."""
    mine, its = telling.source, other.source
    if not mine.report or (mine.report, mine.attributed_to) != (its.report, its.attributed_to):
        return False
    return all(said <= known for said, known in zip(_said(telling), _said(other), strict=True))


def _said(telling: Telling) -> tuple[frozenset[object], ...]:
    offices = frozenset((each.person, each.office) for each in telling.named if each.office)
    people = frozenset((each.person, each.side) for each in telling.named)
    rest = (telling.bodies, telling.dates, telling.places, telling.statuses)
    return people, offices, *map(frozenset, rest)


def _telling(view: ContactView, proofs: tuple[Evidence, ...], readings: Mapping[str, Reading]) -> Telling:
    read = [readings[proof.claim] for proof in proofs if proof.claim in readings]
    said = [reading.claim.statement for reading in read]
    contacts = [statement for statement in said if isinstance(statement, ContactStatement)]
    people = {each.person.id: each.person for each in view.attendees}
    named: dict[str, Naming] = {}
    for reading in read:
        for each in sorted(reading.attendance, key=lambda one: one.stated.order):
            naming = _naming(each, people)
            known = named.get(naming.person)
            named[naming.person] = naming if known is None or (naming.office and not known.office) else known
    return Telling(
        contact=view.contact,
        evidence=proofs,
        named=tuple(named.values()),
        bodies=_once(body.text for statement in contacts for body in statement.bodies),
        omitted=tuple(person for identifier, person in people.items() if identifier not in named),
        days=_days(view.contact.when, proofs[0].published),
        dates=tuple(dict.fromkeys(statement.when for statement in contacts if statement.when)),
        places=_once(statement.place for statement in contacts),
        statuses=tuple(dict.fromkeys(statement.status for statement in contacts)),
    )


def _naming(each: Attendance, people: Mapping[str, Person]) -> Naming:
    person = people.get(each.person.id)
    return Naming(
        printed=each.stated.who.name,
        title=each.stated.title,
        person=each.person.id,
        name=person.name if person else each.stated.who.name,
        side=each.stated.side,
        part=each.stated.part,
        office=each.post.office.id if each.post else "",
        office_name=each.post.office.name if each.post else "",
    )


def _once(words: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, words)))


def _days(when: When | None, published: str | None) -> int | None:
    if when is None or not when.by_days or published is None or len(published) != len("2024-03-21"):
        return None
    return (first_day(published) - when.last).days
