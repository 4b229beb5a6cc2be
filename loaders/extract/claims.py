"""From what an article was read to hold to its claims."""

from __future__ import annotations

from dataclasses import replace

from graph.claims import (
    Article,
    Body,
    Claim,
    ContactStatement,
    Country,
    OfficeStatement,
    Part,
    Participant,
    PersonStatement,
    Span,
)
from loaders.extract.context import Context
from loaders.extract.en.heads import heads
from loaders.extract.marks import Event, HeldOffice, Zone
from loaders.extract.office_words import title_and_body
from loaders.extract.settle import settle

_QUOTE_LIMIT = 1200


def claims(article: Article, context: Context, offices: tuple[HeldOffice, ...], extractor: str) -> tuple[Claim, ...]:
    """The claims of an article: its people, their offices, its contacts, in the order of the text."""
    stated = _office_claims(article, context, offices, extractor)
    told = _contact_claims(article, context, stated, extractor)
    out = [*_person_claims(article, context, extractor), *stated, *told]
    return tuple(sorted({claim.id: claim for claim in out}.values(), key=lambda c: (c.locator.start, c.kind, c.id)))  # type: ignore[union-attr]


def _person_claims(article: Article, context: Context, extractor: str) -> list[Claim]:
    out = []
    for index, person in enumerate(context.cast.people):
        spans = tuple(Span(m.start, m.end) for m in sorted(person.mentions, key=lambda m: m.start))
        statement = PersonStatement(context.cast.who(index), spans)
        rule = "name.registry" if person.candidates else "name.shape"
        out.append(Claim.from_text(article, spans[0], statement, rule=rule, extractor=extractor))
    return out


def _office_claims(article: Article, context: Context, offices: tuple[HeldOffice, ...], extractor: str) -> list[Claim]:
    out: list[Claim] = []
    seen: dict[int, list[_Known]] = {}
    ordered = sorted(offices, key=lambda h: (h.office.body is None and not h.office.country, -len(h.office.body or "")))
    for held in ordered:
        country = context.cast.people[held.person].country
        head = heads()[held.office.head]
        title, body = title_and_body(held.office, country, "en", head.kind, head.ministry)
        known = seen.setdefault(held.person, [])
        if _repeats(held, title, body, known):
            continue
        known.append((head.like or head.id, held.office.body_id, f"{title} {body or ''}".lower()))
        statement = OfficeStatement(
            context.cast.who(held.person), title, body, head.title, held.office.body_id, held.office.former
        )
        span = Span(held.office.start, held.office.end)
        out.append(Claim.from_text(article, span, statement, rule=f"office.{head.id}", extractor=extractor))
    return out


_Known = tuple[str, str | None, str]


def _repeats(held: HeldOffice, title: str, body: str | None, known: list[_Known]) -> bool:
    """Whether an office was stated before: the same head and body, or no new word of it."""
    words = set(f"{title} {body or ''}".lower().split())
    first = title.lower().split(" ")[0]
    like = heads()[held.office.head].like
    for head, body_id, text in known:
        theirs = set(text.split())
        alike = len(words & theirs) * 2 >= 0.8 * (len(words) + len(theirs))
        same_body = body_id is not None and body_id == held.office.body_id
        if text.split(" ")[0] != first and body is not None:
            continue
        if head == (like or held.office.head) and (body is None or same_body or words <= theirs or alike):
            return True
    return False


def _contact_claims(article: Article, context: Context, stated: list[Claim], extractor: str) -> list[Claim]:
    events = settle(context)
    statements = [_contact(context, event, stated) for event in events]
    made = [
        _contact_claim(article, event, statement, extractor)
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
        and all(set(a.side(side)) & set(b.side(side)) for side in (Country.KP, Country.CN))
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
    )


def _contact_claim(article: Article, event: Event, statement: ContactStatement, extractor: str) -> Claim:
    span = Span(event.start, min(event.end, event.start + _QUOTE_LIMIT))
    said_by = event.attributed_to
    return Claim.from_text(article, span, statement, rule=event.rule, extractor=extractor, attributed_to=said_by)


def _participants(context: Context, event: Event, stated: list[Claim]) -> tuple[Participant, ...]:
    out = []
    leading = event.principals or {p for side in (Country.KP, Country.CN) for p in event.side(side)[:1]}
    for order, (person, (side, function)) in enumerate(event.people.items()):
        who = context.cast.who(person)
        office = next(
            (
                c.statement
                for c in stated
                if isinstance(c.statement, OfficeStatement) and c.statement.who == who and not c.statement.former
            ),
            None,
        )
        out.append(
            Participant(
                who=who,
                side=side,
                part=Part.PRINCIPAL if person in leading else Part.ENTOURAGE,
                function=function,
                order=order,
                title=office.title if office else None,
                organization=office.organization if office else None,
                title_id=office.title_id if office else None,
                organization_id=office.organization_id if office else None,
            )
        )
    return tuple(out)
