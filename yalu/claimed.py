"""What the commands of judgement are told: claims by id, place, contact or article, and somebody in one by any name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from yalu.judging import claims_of, one_contact, one_person

if TYPE_CHECKING:
    from graph.claims import Claim
    from graph.stores.base import Store


def claims_named(store: Store, named: tuple[str, ...], *, single: bool = False) -> list[Claim]:
    """The claims of these ids, places (`article:start-end`) or articles. Raises UsageError for what is none of them."""
    from graph.errors import UsageError

    found: list[Claim] = []
    for identifier in named:
        some = store.claims([identifier]) or _at(store, identifier) or _of_contact(store, identifier)
        some = some or (() if single else store.claims_of([identifier]))
        if not some:
            raise UsageError(f"no claim {identifier!r}", remedy="--evidence shows the places, --json the ids of claims")
        if single and len(some) > 1:
            ids = ", ".join(map(_described, some))
            raise UsageError(f"{identifier} rests on {len(some)} claims", remedy=f"name the one to put right: {ids}")
        found += some
    return found


def _described(claim: Claim) -> str:
    """A claim by its id, with what tells it from the others: its article, kind, status and date."""
    from graph.claims import ContactStatement

    said = claim.statement
    if not isinstance(said, ContactStatement):
        return f"{claim.id} ({claim.article}: {claim.kind})"
    return f"{claim.id} ({claim.article}: {said.kind}, {said.status}, {said.when or 'undated'})"


def _of_contact(store: Store, identifier: str) -> tuple[Claim, ...]:
    """The claims that a contact rests on, by its id or a part of it; () for none or several."""
    from graph.errors import UsageError

    try:
        contact = one_contact(store, identifier)
    except UsageError:
        return ()
    return claims_of(store, contact) if contact else ()


def _at(store: Store, place: str) -> tuple[Claim, ...]:
    """The contacts that are claimed at a place as the evidence shows it, else the offices."""
    from graph.claims import ContactStatement, OfficeStatement, Span

    article, _, span = place.partition(":")
    claims = store.claims_of([article]) if span else ()
    there = [
        claim
        for claim in claims
        if isinstance(claim.locator, Span) and f"{claim.locator.start}-{claim.locator.end}" == span
    ]
    contacts = tuple(claim for claim in there if isinstance(claim.statement, ContactStatement))
    return contacts or tuple(claim for claim in there if isinstance(claim.statement, OfficeStatement))


def as_corrected(store: Store, claims: list[Claim]) -> list[Claim]:
    """The contact claims among these, with what was put right until now."""
    from graph.claims import ContactStatement
    from graph.identity.decisions import judgements
    from graph.identity.references import located

    ruling = judgements(located(store.decisions(), store)).corrections
    contacts = [claim for claim in claims if isinstance(claim.statement, ContactStatement)]
    return [ruling.apply(claim) for claim in contacts or claims]


def name_in(store: Store, claim: Claim, name: str) -> str:
    """How a claim names whom a name in any script means; the name itself where it names nobody so."""
    from graph.errors import UsageError
    from graph.identity.references import names
    from queries.judgement import named_in

    if names(claim, name):
        return name
    try:
        person = one_person(store, name)
    except UsageError:
        return name
    return next((there for _, there in named_in(store, person.id, [claim])), name)
