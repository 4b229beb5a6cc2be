"""Contacts as a reader sees them: with their people, offices and proof, in a constant number of reads."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from graph.claims import UNSOURCED, Article, Claim, ContactStatement, Country, Row, Span, Status
from graph.dates import When
from graph.identity.places import Places
from graph.model import Contact, Participation, Person
from graph.registry.load import registry
from graph.stores.base import ContactFilter, Store
from queries.types import Attendee, ContactView, Evidence, Filters

if TYPE_CHECKING:
    from graph.identity.corrections import Corrections


def view(store: Store, contacts: Iterable[Contact]) -> tuple[ContactView, ...]:
    """Each contact with everybody in it and what proves it, in the order given.

    Nine reads of the store at most, whatever the number of contacts.
    """
    wanted = tuple(contacts)
    if not wanted:
        return ()
    ids = [contact.id for contact in wanted]
    attendees = _attendees(store, store.participations(ids))
    bodies = defaultdict(list)
    for body in store.bodies(ids):
        bodies[body.contact].append(body)
    known = evidence(store, {claim for contact in wanted for claim in contact.claims})
    return tuple(
        ContactView(
            contact=contact,
            attendees=tuple(attendees.get(contact.id, ())),
            bodies=tuple(bodies.get(contact.id, ())),
            evidence=(told := of_contact(contact, known)),
            sources=voices(each for each in told if not each.aside),
        )
        for contact in wanted
    )


def select(filters: Filters, *, statuses: frozenset[Status] | None = None) -> ContactFilter:
    """The store's filter for a reader's; `statuses` is the question's own where the reader names none."""
    return ContactFilter(
        kinds=filters.kinds,
        statuses=filters.statuses or statuses,
        window=filters.window,
        undated=filters.undated,
        place=filters.place,
        towns=places().within(filters.place) if filters.place else (),
    )


@cache
def places() -> Places:
    """The places of the registry, by any name."""
    return Places(registry())


def of_contact(contact: Contact, known: Mapping[str, Evidence]) -> tuple[Evidence, ...]:
    """What tells of a contact, in order; what says something else than its status is marked as `aside`.

    All counts where nothing says what it is taken for.
    """
    told = in_order(known[claim] for claim in contact.claims if claim in known)
    if not any(each.status == contact.status for each in told):
        return told
    return tuple(replace(each, aside=bool(each.status) and each.status != contact.status) for each in told)


def on_side(view_: ContactView, side: Country | None) -> bool:
    """Whether a person or body of that side is named in the contact; always for None."""
    return side is None or side in {*(a.side for a in view_.attendees), *(b.side for b in view_.bodies)}


def trusted(views: Sequence[ContactView], filters: Filters) -> tuple[ContactView, ...]:
    """Those of the contacts of which at least one claim has the confidence that the filters ask; all when none is."""
    least = filters.min_confidence
    if least is None:
        return tuple(views)

    def passes(confidence: float | None) -> bool:
        return filters.untested if confidence is None else confidence >= least

    return tuple(each for each in views if any(passes(claim.confidence) for claim in each.proof))


def voices(proofs: Iterable[Evidence]) -> int:
    """How many speak for themselves; what a table states without a source is nobody's word."""
    return len({origin(each) for each in proofs if each.source_kind != UNSOURCED})


def origin(proof: Evidence) -> str:
    """Whose word it is: whom the source quotes, else who published its report first, else that report alone.

    A reprint or a quotation is no second witness, so sources are counted by this.
    """
    reprinted = proof.report if proof.report != proof.article else ""
    whose = proof.attributed_to or proof.first or reprinted
    whose = whose or proof.publisher or urlsplit(proof.url).hostname or proof.article
    return " ".join((whose or proof.claim).casefold().split())


def sort_key(when: When | None, identifier: str) -> tuple[bool, str, str]:
    """Orders answers by (first day, id), undated last, as stores do."""
    return (when is None, when.first.isoformat() if when else "", identifier)


def _attendees(store: Store, participations: Sequence[Participation]) -> Mapping[str, list[Attendee]]:
    people = {person.id: person for person in store.persons({part.person for part in participations})}
    held = {part.office for part in participations if part.office}
    offices = {office.id: office.name for office in store.offices(held)}
    found = defaultdict(list)
    for part in participations:
        person = people.get(part.person) or Person(part.person, part.person, part.side, verified=False)
        office = offices.get(part.office or "") or part.title or ""
        found[part.contact].append(Attendee(person, part, office))
    return found


def evidence(store: Store, claims: Iterable[str]) -> Mapping[str, Evidence]:
    """The proof that each of these claims is, with what an analyst put right in it. Five reads at most."""
    found = store.claims(frozenset(claims))
    articles = {a.id: a for a in store.articles({c.article for c in found if c.article}, with_text=False)}
    reports = store.reports(articles)
    others = frozenset(reports.values()) - articles.keys()
    originals = articles | {a.id: a for a in (store.articles(others, with_text=False) if others else ())}
    return proofs(found, originals, reports, _put_right(store))


def proofs(
    claims: Iterable[Claim],
    articles: Mapping[str, Article],
    reports: Mapping[str, str],
    put_right: Corrections | None = None,
) -> Mapping[str, Evidence]:
    """The proof that each claim is, by its id; `reports` give the article that stands for the report of another."""
    return {
        claim.id: _proof(
            claim,
            articles.get(claim.article),
            articles.get(reports.get(claim.article, claim.article)),
            put_right,
        )
        for claim in claims
    }


def _put_right(store: Store) -> Corrections | None:
    """What analysts put right; None, and nothing imported, where nobody has judged anything."""
    decided = store.decisions()
    if not decided:
        return None
    from graph.identity.decisions import judgements
    from graph.identity.references import located

    return judgements(located(decided, store)).corrections


def _proof(claim: Claim, article: Article | None, original: Article | None, put_right: Corrections | None) -> Evidence:
    span = claim.locator if isinstance(claim.locator, Span) else None
    stated = put_right.apply(claim).statement if put_right else claim.statement
    said = claim.statement if isinstance(claim.statement, ContactStatement) else None
    return Evidence(
        claim=claim.id,
        quote=claim.quote,
        article=claim.article,
        start=span.start if span else None,
        end=span.end if span else None,
        title=article.title if article else "",
        publisher=article.publisher if article else "",
        source_kind=article.source_kind if article else "",
        url=article.url if article else "",
        published=article.published if article else None,
        lang=article.lang if article else "",
        attributed_to=claim.attributed_to,
        date=str(said.when) if said and said.when else "",
        date_stated=said.date_stated if said else "",
        inferred=said.inferred if said else "",
        confidence=claim.confidence,
        corrected="; ".join(correction.words for correction in put_right.of(claim.id)) if put_right else "",
        row=f"{claim.locator.source}, row {claim.locator.number}" if isinstance(claim.locator, Row) else "",
        certain=claim.certain,
        status=str(stated.status) if isinstance(stated, ContactStatement) else "",
        report=original.id if original else "",
        first=(original.publisher or urlsplit(original.url).hostname or "") if original else "",
    )


def in_order(proofs: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """Oldest publication first, then by place in the article."""
    return tuple(
        sorted(proofs, key=lambda e: (e.published is None, e.published or "", e.article, e.start or 0, e.claim))
    )
