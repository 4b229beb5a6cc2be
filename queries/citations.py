"""What a footnote needs: of a claim, of an article, or of everything that proves a contact."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from graph.claims import UNSOURCED, Article, Claim, ContactStatement, RegistryEntry, Row, Span
from graph.errors import UsageError
from graph.stores.base import Store
from queries.contacts import evidence, in_order
from queries.meeting import meeting
from queries.types import Answer

_CLAIM = re.compile(r"c[0-9a-f]{16}\Z")
# Three small letters before a stop: that of "Gen." or "U.S." ends no sentence.
_SENTENCE = re.compile(r".+?(?:(?<=[^\W\dA-Z]{3})[.!?](?=\s|\Z)|[。！？]|\n|\Z)")
_RETOLD = "narrative"
"""How a date is known that follows what the article told before: nothing that dates the article."""
_LONGEST = 160
"""Characters of a first sentence that stands for a title."""
_ARTICLE = re.compile(r"(a[0-9a-f]{16})(?::(\d+)-(\d+))?\Z")


@dataclass(frozen=True, slots=True)
class Citation:
    """A source as a footnote names it.

    claim        id of the claim that is cited, None for a whole article
    quote        its words, "" for a whole article
    where        the row of a table or the entry of the registry, "" for an article
    corrected    what an analyst put right in the claim, "" where nobody did
    instead      what an article without a title goes by: its first sentence, else the name of its file
    published, retrieved  ISO dates, None where unknown
    inferred     the year of an article without a date, and what it was worked out from; "" where neither is known
    unsourced    a table or the registry states it and names no source that was seen
    certain      False for what its table or the registry marks as not sure
    aside        its status of the contact that is cited, where that is taken for something else; "" where it proves it
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
    corrected: str = ""
    instead: str = ""
    inferred: str = ""
    unsourced: bool = False
    certain: bool = True
    aside: str = ""

    @property
    def id(self) -> str:
        """What it cites: the claim's id, else the article's."""
        return self.claim or self.article


def cite(store: Store, reference: str) -> Answer[Citation]:
    """The citations of a claim (its id), an article (its id), words of an article (`ARTICLE:START-END`, as the evidence
    shows them), or of every claim that tells of a contact (its id, as `meeting` takes it), oldest publication first;
    those that prove it come before those that only announced it.

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
    found = _articles(store, frozenset([article]))
    years = _years(store, found)
    return tuple(_whole(each, years.get(each.id, "")) for each in found)


def _of_contact(store: Store, identifier: str) -> tuple[Citation, ...]:
    (found,) = meeting(store, identifier).rows
    aside = {each.claim: each.status for each in found.beside}
    cited = [replace(each, aside=aside.get(each.id, "")) for each in _of_claims(store, found.contact.claims)]
    return tuple(sorted(cited, key=lambda each: bool(each.aside)))


def _of_claims(store: Store, ids: Iterable[str]) -> tuple[Citation, ...]:
    claims = {claim.id: claim for claim in store.claims(frozenset(ids))}
    named = frozenset(claim.article for claim in claims.values() if claim.article)
    articles = {article.id: article for article in _articles(store, named)}
    years = _years(store, articles.values())
    ordered = in_order(evidence(store, claims).values())
    return tuple(
        _of_claim(claims[each.claim], articles.get(each.article), each.corrected, years.get(each.article, ""))
        for each in ordered
    )


def _years(store: Store, articles: Iterable[Article]) -> dict[str, str]:
    """The years that were worked out of articles without a date: that of the latest contact dated so, and by what."""
    undated = frozenset(article.id for article in articles if not article.published)
    found: dict[str, tuple[int, str]] = {}
    for claim in store.claims_of(undated) if undated else ():
        said = claim.statement
        if isinstance(said, ContactStatement) and said.when and said.inferred and said.inferred != _RETOLD:
            year = (said.when.last.year, said.inferred)
            found[claim.article] = max(found.get(claim.article, year), year)
    return {article: f"{year}, inferred from the {how}" for article, (year, how) in found.items()}


def _articles(store: Store, ids: frozenset[str]) -> tuple[Article, ...]:
    """These articles, with their text only where they have no title."""
    found = store.articles(ids, with_text=False)
    titled = [article for article in found if article.title]
    bare = ids - {article.id for article in titled}
    return (*titled, *(store.articles(bare) if bare else ()))


def _instead(article: Article, quote: str = "") -> str:
    """The first sentence, of one that is quoted anyway what stands before (a dateline); else the name of the file."""
    if article.title:
        return ""
    first = _SENTENCE.match(article.text.strip())
    words = " ".join(first[0].split()) if first else ""
    if quoted := " ".join(quote.split()):
        words = words.partition(quoted)[0].rstrip(" -–—:") if quoted in words else words
    if len(words) > _LONGEST:
        words = f"{words[:_LONGEST].rpartition(' ')[0] or words[:_LONGEST]}…"
    return words or re.split(r"[/\\!]", article.origin)[-1]


def _of_claim(claim: Claim, article: Article | None, corrected: str, inferred: str) -> Citation:
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
        corrected=corrected,
        instead=_instead(article, claim.quote) if article and isinstance(locator, Span) else "",
        inferred=inferred,
        unsourced=_unsourced(claim, article),
        certain=claim.certain,
    )


def _unsourced(claim: Claim, article: Article | None) -> bool:
    """Whether no source stands behind a claim: none that its table names, no address in its entry of the registry."""
    if isinstance(claim.locator, RegistryEntry):
        return not urlsplit(claim.locator.source).scheme
    return article is not None and article.source_kind == UNSOURCED


def _where(claim: Claim) -> str:
    match claim.locator:
        case Row(source, number):
            return f"{source}, row {number}"
        case RegistryEntry(entry, _):
            return f"registry of Yalu, entry {entry}"
        case Span():
            return ""


def _whole(article: Article, inferred: str) -> Citation:
    return Citation(
        article.id, None, article.publisher, article.title, article.published, article.retrieved, article.url,
        article.lang, "", None, instead=_instead(article), inferred=inferred,
        unsourced=article.source_kind == UNSOURCED,
    )  # fmt: skip
