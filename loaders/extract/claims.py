"""From what an article was read to hold to its claims."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from graph.claims import (
    SIDES,
    Article,
    Body,
    Claim,
    ContactStatement,
    OfficeStatement,
    Part,
    Participant,
    PersonStatement,
    Span,
    Statement,
    Who,
)
from graph.dates import When
from graph.names.han import fold, has_han
from loaders.confidence import confidence
from loaders.extract.context import Context
from loaders.extract.events import GREETED
from loaders.extract.heads import Head, heads
from loaders.extract.homonyms import tell_apart
from loaders.extract.marks import Event, HeldOffice, Zone
from loaders.extract.office_words import title_and_body
from loaders.extract.postings import serving
from loaders.extract.result import EXTRACTOR, Extraction, Trace
from loaders.extract.settle import settle
from loaders.extract.tenures import STATES
from loaders.extract.unsettled import unsettled
from loaders.quoting import outlet, quoted_in

if TYPE_CHECKING:
    from graph.registry.load import Registry

_QUOTE_LIMIT = 1200


def settled(article: Article, context: Context, offices: tuple[HeldOffice, ...], registry: Registry) -> Extraction:
    """The claims of an article (its people, their offices, its contacts), where they were found, what is unsettled."""
    for event in context.events:
        event.told_by = quoted_in(article.text[event.start : event.end])
    events = settle(context, _died(context, registry))
    published = When(article.published) if article.published else None
    tell_apart(context.cast, events, published, registry)
    offices = serving(offices, context.cast, registry, context.anchor.published, context.language)
    stated = _office_claims(article, context, offices, registry)
    told = _contact_claims(article, context, events, stated)
    out = {claim.id: claim for claim in (*_person_claims(article, context), *stated, *told)}
    words = {claim.id: event.trigger or (event.end, 0) for claim, event in zip(told, events, strict=True)}

    def place(claim: Claim) -> tuple[int, str, tuple[int, int], str]:
        """Where a claim stands: what one sentence tells in the order of its words."""
        return claim.locator.start, claim.kind, words.get(claim.id, (0, 0)), claim.id  # type: ignore[union-attr]

    return Extraction(
        tuple(sorted(out.values(), key=place)),
        unsettled(context, offices, events, published, registry),
        tuple(_trace(claim, event) for claim, event in zip(told, events, strict=True)),
    )


def _died(context: Context, registry: Registry) -> dict[int, str]:
    """When the people of the article died, as far as the registry knows and their names mean nobody else."""
    sole = {i: person.candidates[0] for i, person in enumerate(context.cast.people) if len(person.candidates) == 1}
    return {i: died for i, who in sole.items() if (died := registry.persons[who].died)}


def _trace(claim: Claim, event: Event) -> Trace:
    dated = event.dated
    date = Span(dated.start, dated.end) if dated and dated.start is not None and dated.end is not None else None
    return Trace(claim.id, Span(*event.trigger) if event.trigger else None, date)


def _claim(
    article: Article, language: str, span: Span, statement: Statement, rule: str, said_by: str | None = None
) -> Claim:
    details = {"rule": rule, "extractor": EXTRACTOR, "attributed_to": said_by, "confidence": confidence(language, rule)}
    return Claim.from_text(article, span, statement, **details)


def _person_claims(article: Article, context: Context) -> list[Claim]:
    out = []
    for index, person in enumerate(context.cast.people):
        spans = tuple(Span(m.start, m.end) for m in sorted(person.mentions, key=lambda m: m.start))
        statement = PersonStatement(context.cast.who(index), spans)
        rule = "name.registry" if person.candidates else "name.shape"
        out.append(_claim(article, context.language, spans[0], statement, rule))
    return out


def _office_claims(
    article: Article, context: Context, offices: tuple[HeldOffice, ...], registry: Registry
) -> list[Claim]:
    out: list[Claim] = []
    seen: dict[int, list[_Known]] = {}
    ordered = sorted(offices, key=lambda h: (h.office.body is None and not h.office.country, -len(h.office.body or "")))
    for held in ordered:
        head = heads(context.language)[held.office.head]
        worded = title_and_body(held.office, context.cast.people[held.person].country, context.language)
        known = _Known(head.like or head.id, held.office.body_id, *worded)
        if any(_repeats(known, earlier) for earlier in seen.setdefault(held.person, [])):
            continue
        seen[held.person].append(known)
        who = context.cast.who(held.person)
        title = _title(registry, head, worded[0])
        statement = OfficeStatement(who, *worded, title, held.office.body_id, held.office.former)
        span = Span(held.office.start, held.office.end)
        out.append(_claim(article, context.language, span, statement, f"office.{head.id}"))
    return out


def _title(registry: Registry, head: Head, words: str) -> str:
    """The registry's title of an office: the one that it knows by just these words, else that of their head.

    So a "deputy secretary-general" is no secretary-general. One word alone is its head, or a kind of it (제1부상).
    """
    known = {*registry.known("title", words)}
    title = known.pop() if len(known) == 1 and head.title == head.id else head.title
    several = len(words.replace("-", " ").split()) > 1
    return title if several or f"-{head.title}-" in f"-{title}-" else head.title


@dataclass(frozen=True, slots=True)
class _Known:
    """An office already claimed for somebody."""

    head: str
    body_id: str | None
    title: str
    body: str | None

    @property
    def words(self) -> set[str]:
        text = f"{self.title} {self.body or ''}".lower()
        return set(fold(text)) - {" "} if has_han(text) else set(text.split())

    @property
    def first(self) -> str:
        """The first word of the title; "" in a script that writes no words apart."""
        return "" if has_han(self.title) else next(iter(self.title.lower().split()), "")


def _repeats(office: _Known, earlier: _Known) -> bool:
    """Whether an office was stated before: the same head and body, or no new word of it.

    Another word for the same title ("head", "director") with a body is a statement of its own.
    """
    if office.head != earlier.head:
        return False
    if office.body is None:
        return True
    if office.first != earlier.first:
        return False
    mine, theirs = office.words, earlier.words
    alike = len(mine & theirs) * 2 >= 0.8 * (len(mine) + len(theirs))
    if STATES & {office.body_id, earlier.body_id} and office.title.lower() == earlier.title.lower():
        return True  # a "foreign minister of the DPRK" is the head of its foreign ministry
    return alike or mine <= theirs or (office.body_id is not None and office.body_id == earlier.body_id)


def _contact_claims(article: Article, context: Context, events: list[Event], stated: list[Claim]) -> list[Claim]:
    """A claim for each event, in their order; each names the others that the article tells apart from it."""
    statements = [_contact(context, event, stated) for event in events]
    made = [
        _contact_claim(article, context.language, event, statement)
        for event, statement in zip(events, statements, strict=True)
    ]
    out = []
    for event, claim, statement in zip(events, made, statements, strict=True):
        others = zip(events, made, strict=True)
        apart = sorted(c.id for e, c in others if c.id != claim.id and not _disputes(event, e))
        out.append(replace(claim, statement=replace(statement, distinct_from=tuple(apart))))
    return out


def _disputes(a: Event, b: Event) -> bool:
    """Whether one article tells the same contact with two dates, once in a caption or title and once in its text."""
    beside = (Zone.CAPTION, Zone.TITLE)
    return (
        a.kind is b.kind
        and a.form == b.form
        and (a.zone in beside) != (b.zone in beside)
        and not (a.another or b.another)
        and all(set(a.side(side)) & set(b.side(side)) for side in SIDES)
    )


def _contact(context: Context, event: Event, stated: list[Claim]) -> ContactStatement:
    return ContactStatement(
        kind=event.kind,
        status=event.status,
        participants=_participants(context, event, stated),
        bodies=tuple(Body(text, side, body_id) for text, (side, body_id) in event.bodies.items()),
        when=event.dated.when if event.dated else None,
        date_stated=event.dated.words if event.dated else "",
        inferred=event.dated.inferred if event.dated else "",
        place=event.place,
        venue=event.venue,
        form=event.form,
        repeated=event.another,
    )


def _contact_claim(article: Article, language: str, event: Event, statement: ContactStatement) -> Claim:
    span = Span(event.start, min(event.end, event.start + _QUOTE_LIMIT))
    return _claim(article, language, span, statement, event.rule, _said_by(article, event))


def _said_by(article: Article, event: Event) -> str | None:
    """Whom the article has it from, known outlets by one name in all languages; an outlet does not quote itself."""
    source = outlet(event.attributed_to) if event.attributed_to else event.told_by
    return None if source == article.publisher else source


def _participants(context: Context, event: Event, stated: list[Claim]) -> tuple[Participant, ...]:
    leading = _leading(event)
    out = []
    for order, (person, (side, function)) in enumerate(event.people.items()):
        who = context.cast.who(person)
        part = Part.PRINCIPAL if person in leading else Part.ENTOURAGE
        office = _main_office(who, stated, context.language)
        if office:
            held = (office.title, office.organization, office.title_id, office.organization_id)
            out.append(Participant(who, side, part, function, order, *held))
        else:
            out.append(Participant(who, side, part, function, order))
    return tuple(out)


def _leading(event: Event) -> set[int]:
    """Who took part in their own right; of those at an airport, a station or a gate the first of each side alone."""
    first = {p for side in SIDES for p in event.side(side)[:1]}
    if event.form not in GREETED:
        return event.principals or first
    named = [[p for p in event.side(side) if p in event.principals] for side in SIDES]
    return {people[0] for people in named if people} or first


def _main_office(who: Who, stated: list[Claim], language: str) -> OfficeStatement | None:
    """The office in which the article presents somebody: not membership of a body, where it states another."""
    offices = [c.statement for c in stated if isinstance(c.statement, OfficeStatement) and c.statement.who == who]
    present = [office for office in offices if not office.former]
    posts = [office for office in present if office.title_id not in _memberships(language)]
    return next(iter(posts or present), None)


@cache
def _memberships(language: str) -> frozenset[str]:
    return frozenset(head.title for head in heads(language).values() if head.needs_body)
