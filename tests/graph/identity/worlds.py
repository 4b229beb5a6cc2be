"""Small worlds of articles and claims for the tests of identity: who, when and what, without any text to read."""

from __future__ import annotations

from dataclasses import replace

from graph.claims import (
    Article,
    Body,
    Claim,
    ContactKind,
    ContactStatement,
    Country,
    Function,
    Participant,
    Span,
    Status,
    Who,
)
from graph.dates import When
from graph.registry.load import registry

REGISTRY = registry()


def article(name: str, *, published: str | None = None, publisher: str = "", text: str = "") -> Article:
    """An article of that name; its text, one of its own unless given, is long enough for a hundred claims."""
    url = f"https://example.org/{name}"
    return Article.of(text or f"{name} " * 100, url=url, published=published, publisher=publisher, lang="en")


def who(name: str, country: Country | None = None, *titles: str) -> Who:
    """Somebody named so; whom the registry knows by that name are the candidates."""
    proposed = name.lower().replace(" ", "-")
    return Who(name, proposed, country, (name,), REGISTRY.find(name), titles)


def contact(
    kp: str = "",
    cn: str = "",
    when: str | None = None,
    *,
    kind: ContactKind = ContactKind.MEETING,
    status: Status = Status.OCCURRED,
    form: str = "talks",
    bodies: tuple[Body, ...] = (),
    **more: object,
) -> ContactStatement:
    """A contact of these people, given as names with commas between them, the first of each side in the lead."""
    sides = ((Country.KP, kp), (Country.CN, cn))
    named = [(side, name.strip()) for side, names in sides for name in names.split(",") if name.strip()]
    people = tuple(Participant(who(name, side), side, order=order) for order, (side, name) in enumerate(named))
    if kind is ContactKind.VISIT:
        people = tuple(replace(person, function=Function.TRAVELLER) for person in people)
    date = When.parse(when) if when else None
    return ContactStatement(kind, status, people, bodies, date, form=form, **more)  # type: ignore[arg-type]


def claims_of(source: Article, *statements: object, apart: bool = False, **details: object) -> tuple[Claim, ...]:
    """The claims of an article, one after the other; `apart` when it tells its contacts apart."""
    claims = [
        Claim.from_text(source, Span(place, place + 1), statement, **details)  # type: ignore[arg-type]
        for place, statement in enumerate(statements)
    ]
    if not apart:
        return tuple(claims)
    told = [claim.id for claim in claims if isinstance(claim.statement, ContactStatement)]
    return tuple(
        replace(claim, statement=replace(claim.statement, distinct_from=tuple(i for i in told if i != claim.id)))
        if isinstance(claim.statement, ContactStatement)
        else claim
        for claim in claims
    )
