"""What a footnote needs: of a claim, of an article, or of everything that proves a contact."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from graph.claims import Article, Claim, RegistryEntry, Row, Span
from graph.errors import UsageError
from graph.stores.base import Store
from queries.contacts import evidence, in_order
from queries.meeting import meeting
from queries.types import Answer

_CLAIM = re.compile(r"c[0-9a-f]{16}\Z")
_ARTICLE = re.compile(r"(a[0-9a-f]{16})(?::(\d+)-(\d+))?\Z")


@dataclass(frozen=True, slots=True)
class Citation:
    """A source as a footnote names it.

    claim        id of the claim that is cited, None for a whole article
    quote        its words, "" for a whole article
    where        the row of a table or the entry of the registry, "" for an article
    published, retrieved  ISO dates, None where unknown
    """

    article: str
    claim: str | None
    publisher: str
    title: str
    published: str | None
    retrieved: str | None
    url: str
    lang: str
    quote: str
    attributed_to: str | None
    where: str = ""

    @property
    def id(self) -> str:
        """What it cites: the claim's id, else the article's."""
        return self.claim or self.article


def cite(store: Store, reference: str) -> Answer[Citation]:
    """The citations of a claim (its id), an article (its id), words of an article (`ARTICLE:START-END`, as the evidence
    shows them), or of every claim that proves a contact (its id, as `meeting` takes it), oldest publication first.

    Raises UsageError for what is none of these, or an id that the store does not hold.
    """
    wanted = reference.strip()
    if found := _ARTICLE.match(wanted):
        rows = _of_article(store, found[1], tuple(int(n) for n in found.groups()[1:] if n))
    elif _CLAIM.match(wanted):
        rows = _of_claims(store, [wanted])
    else:
        rows = _of_contact(store, wanted)
    if not rows:
        problem = f"no claim, article or contact of this store has the id {wanted!r}"
        raise UsageError(problem, remedy="`--evidence` and `--json` show the ids, `yalu timeline` those of contacts")
    return Answer(rows, store.coverage())


def _of_article(store: Store, article: str, span: tuple[int, ...]) -> tuple[Citation, ...]:
    if span:
        return _of_claims(store, [c.id for c in store.claims_of([article]) if c.locator == Span(*span)][:1])
    return tuple(_whole(each) for each in store.articles([article], with_text=False))


def _of_contact(store: Store, identifier: str) -> tuple[Citation, ...]:
    (found,) = meeting(store, identifier).rows
    return _of_claims(store, found.contact.claims)


def _of_claims(store: Store, ids: Iterable[str]) -> tuple[Citation, ...]:
    claims = {claim.id: claim for claim in store.claims(frozenset(ids))}
    named = frozenset(claim.article for claim in claims.values() if claim.article)
    articles = {article.id: article for article in store.articles(named, with_text=False)}
    ordered = in_order(evidence(store, claims).values())
    return tuple(_of_claim(claims[each.claim], articles.get(each.article)) for each in ordered)


def _of_claim(claim: Claim, article: Article | None) -> Citation:
    locator = claim.locator
    return Citation(
        article=claim.article,
        claim=claim.id,
        publisher=article.publisher if article else "",
        title=article.title if article else "",
        published=article.published if article else None,
        retrieved=article.retrieved if article else None,
        url=locator.source if isinstance(locator, RegistryEntry) else article.url if article else "",
        lang=article.lang if article else "",
        quote=claim.quote,
        attributed_to=claim.attributed_to,
        where=_where(claim),
    )


def _where(claim: Claim) -> str:
    match claim.locator:
        case Row(source, number):
            return f"{source}, row {number}"
        case RegistryEntry(entry, _):
            return f"registry of Yalu, entry {entry}"
        case Span():
            return ""


def _whole(article: Article) -> Citation:
    return Citation(
        article.id, None, article.publisher, article.title, article.published, article.retrieved, article.url,
        article.lang, "", None,
    )  # fmt: skip
