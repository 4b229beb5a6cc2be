"""An article with everything that was found in it: where it stands, what it was read as, and by which rule."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from graph.claims import SIDES, Article, Claim, ContactStatement, Country, OfficeStatement, PersonStatement, Span
from graph.explained import Explained, Finding, Kind, Mark
from graph.identity.readings import Binder, Reading
from loaders.extract import LANGUAGES, Extraction, Trace

if TYPE_CHECKING:
    from graph.registry.load import Registry

_ORDER = tuple(Kind)


def explain(article: Article, out: Extraction, registry: Registry) -> Explained:
    """The findings of an extraction with their marks; people are bound as a load would bind them."""
    found = _Finding(article, out, registry)
    findings = [*found.people(), *found.offices(), *found.contacts(), *found.dates(), *found.riddles()]
    marks = [Mark(s.start, s.end, f.kind, f.ref) for f in findings for s in f.spans]
    marks += found.triggers()
    remark = (
        "" if article.lang in LANGUAGES else f"Nothing is extracted from this language yet ({article.lang or '?'})."
    )
    marks.sort(key=lambda m: (m.start, -m.end, _ORDER.index(m.kind), m.ref))
    return Explained(article, tuple(marks), tuple(findings), remark)


class _Finding:
    """The findings of one article while they are named: people `p1`, offices `o1`, contacts `c1`, dates `d1`."""

    def __init__(self, article: Article, out: Extraction, registry: Registry) -> None:
        binder = Binder(registry, {article.id: article})
        self._article = article
        self._out = out
        self._registry = registry
        self._readings = [binder.read(claim) for claim in out.claims]
        self._traces = {trace.claim: trace for trace in out.traces}
        stated = [r for r in self._readings if isinstance(r.claim.statement, PersonStatement)]
        self._people = {r.people[0].id: f"p{n}" for n, r in enumerate(_first_of_each(stated), 1)}
        self._contacts = [r for r in self._readings if isinstance(r.claim.statement, ContactStatement)]
        self._dates = self._dated()

    def people(self) -> Iterator[Finding]:
        spans: defaultdict[str, list[Span]] = defaultdict(list)
        firsts: dict[str, Reading] = {}
        for reading in self._readings:
            if isinstance(stated := reading.claim.statement, PersonStatement):
                spans[reading.people[0].id] += stated.mentions
                firsts.setdefault(reading.people[0].id, reading)
        for person, ref in self._people.items():
            somebody = firsts[person].people[0]
            entry = self._registry.persons.get(person)
            side = (entry.country if entry else somebody.who.country or Country.OTHER).value
            name = entry.name if entry else somebody.who.name
            values = (
                ("Written", ", ".join(somebody.who.surfaces or (somebody.who.name,))),
                ("Known", "in the registry" if somebody.bound.verified else f"from this text: {somebody.bound.reason}"),
            )
            where = tuple(sorted(spans[person], key=lambda span: span.start))
            yield _of_claim(firsts[person].claim, ref, Kind.PERSON, f"{name} ({person}, {side})", values, where, side)

    def offices(self) -> Iterator[Finding]:
        held = (r for r in self._readings if isinstance(r.claim.statement, OfficeStatement))
        for number, reading in enumerate(held, 1):
            stated = reading.claim.statement
            assert isinstance(stated, OfficeStatement)
            words = ", ".join(filter(None, (stated.title, stated.organization))) + " (former)" * stated.former
            values = (("Taken as", reading.posts[0][1].office.name if reading.posts else ""),)
            text = f"{self._person(reading.people[0].id)}: {words}"
            yield _of_claim(reading.claim, f"o{number}", Kind.OFFICE, text, values)

    def contacts(self) -> Iterator[Finding]:
        for number, reading in enumerate(self._contacts, 1):
            stated = reading.claim.statement
            assert isinstance(stated, ContactStatement)
            sides = [self._side(reading, stated, side) for side in SIDES]
            when = str(stated.when or "undated")
            head = ", ".join(filter(None, (stated.kind.value, stated.status.value, when, stated.place)))
            trace = self._traces.get(reading.claim.id)
            values = (
                ("Date", self._date(stated, trace)),
                ("Venue", stated.venue or ""),
                ("Quoting", reading.claim.attributed_to or ""),
            )
            yield _of_claim(reading.claim, f"c{number}", Kind.CONTACT, f"{head}: {' | '.join(sides)}", values)

    def dates(self) -> Iterator[Finding]:
        for span, ref in self._dates.items():
            stated = [
                (number, reading.claim.statement)
                for number, reading in enumerate(self._contacts, 1)
                if (trace := self._traces.get(reading.claim.id)) and trace.date == span
            ]
            told = next(s for _, s in stated if isinstance(s, ContactStatement))
            words = self._article.text[span.start : span.end]
            values = (("Of", ", ".join(f"c{number}" for number, _ in stated)),)
            text = f"“{words}” is {told.when}{_inferred(told.inferred)}"
            yield Finding(ref, Kind.DATE, text, values, spans=(span,))

    def riddles(self) -> Iterator[Finding]:
        for number, each in enumerate(self._out.unsettled, 1):
            text = each.reason.value + (f": {each.about}" if each.about else "")
            yield Finding(f"u{number}", Kind.UNSETTLED, text, spans=(Span(each.start, each.end),))

    def triggers(self) -> Iterator[Mark]:
        """The words that told of each contact."""
        for number, reading in enumerate(self._contacts, 1):
            trace = self._traces.get(reading.claim.id)
            if trace and trace.trigger:
                yield Mark(trace.trigger.start, trace.trigger.end, Kind.CONTACT, f"c{number}", trigger=True)

    def _dated(self) -> dict[Span, str]:
        """The expressions of time that dated a contact, in the order of the text, by their place."""
        traces = (self._traces.get(reading.claim.id) for reading in self._contacts)
        spans = {trace.date for trace in traces if isinstance(trace, Trace) and trace.date}
        return {span: f"d{n}" for n, span in enumerate(sorted(spans, key=lambda s: (s.start, s.end)), 1)}

    def _date(self, stated: ContactStatement, trace: Trace | None) -> str:
        if stated.when is None:
            return "not settled by the text"
        ref = self._dates.get(trace.date) if trace and trace.date else None
        return f"{stated.when}{_inferred(stated.inferred)}" + (f" ({ref})" if ref else "")

    def _side(self, reading: Reading, stated: ContactStatement, side: Country) -> str:
        people = sorted((a for a in reading.attendance if a.stated.side is side), key=lambda a: a.stated.order)
        named = [self._person(attendance.person.id) for attendance in people]
        return ", ".join([*named, *(body.text for body in stated.bodies if body.side is side)]) or "–"

    def _person(self, person: str) -> str:
        entry = self._registry.persons.get(person)
        ref = self._people.get(person)
        name = entry.name if entry else person
        return f"{name} ({ref})" if ref else name


def _of_claim(
    claim: Claim,
    ref: str,
    kind: Kind,
    text: str,
    values: tuple[tuple[str, str], ...],
    spans: tuple[Span, ...] = (),
    side: str = "",
) -> Finding:
    where = spans or ((claim.locator,) if isinstance(claim.locator, Span) else ())
    kept = tuple((label, value) for label, value in values if value)
    return Finding(ref, kind, text, kept, side, claim.rule, claim.confidence, where)


def _first_of_each(readings: Iterable[Reading]) -> list[Reading]:
    """The first reading of each person."""
    return list({reading.people[0].id: reading for reading in reversed(list(readings))}.values())[::-1]


def _inferred(how: str) -> str:
    """How what the words leave open was found: the year mostly, the day where only the narrative gives it."""
    return f", inferred from {how}" if how else ""
