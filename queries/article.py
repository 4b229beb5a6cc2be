"""One article: what it states, the places of its report, and what has its words and other facts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from graph.claims import Article, Claim, PersonStatement
from graph.errors import UsageError
from graph.identity.reports.facts import is_correction, units
from graph.identity.reports.known import people_named
from graph.identity.reports.likeness import WINDOW_DAYS, likeness
from graph.identity.reports.making import mentions
from graph.names import key
from graph.registry.load import registry
from graph.stores.base import Store
from queries.contacts import evidence, in_order
from queries.types import Answer, Evidence


class How(StrEnum):
    """What a place of a report is: who published first, who printed it after that, a publisher's own later text, one
    that says that it corrects, or an article of the same words that has other facts and is another report.
    """

    FIRST = "first"
    REPRINT = "reprint"
    LATER = "later version"
    CORRECTION = "correction"
    OTHER = "other facts"


@dataclass(frozen=True, slots=True)
class Difference:
    """A fact that stands between the same words in two articles: `before` in the earlier, `after` in the later one."""

    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Place:
    """An article of a report, or near it. `of` is the earlier article that it prints, continues or corrects ("" for
    the first), `differs` the facts in which it differs from that one.
    """

    article: Article
    how: How
    of: str = ""
    differs: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """A claim of an article with its proof."""

    claim: Claim
    proof: Evidence


@dataclass(frozen=True, slots=True)
class ArticleView:
    """An article (without its text), the places of its report in the order of publication, those with other facts, and
    its claims of offices and contacts in the order of the text.
    """

    article: Article
    places: tuple[Place, ...]
    near: tuple[Place, ...]
    told: tuple[Told, ...]

    @property
    def report(self) -> str:
        """The id of the article that stands for the report."""
        return self.places[0].article.id


def article(store: Store, reference: str) -> Answer[ArticleView]:
    """The article of that id or address. Raises UsageError where the store has none."""
    wanted = reference.strip()
    ids = [wanted, Article.of("", url=wanted).id]
    found = store.articles(ids)
    if not found:
        raise UsageError(
            f"no article {wanted!r} in {store.url}", remedy="give its id or address (`yalu articles` lists them)"
        )
    return Answer((_view(store, found[0]),), store.coverage())


def _view(store: Store, found: Article) -> ArticleView:
    report = store.reports([found.id]).get(found.id, found.id)
    members = {each.article: each for each in store.prints(reports=[report])}
    mine = [members[found.id].fingerprint] if found.id in members else []
    others = [
        each.article
        for each in store.alike(mine, WINDOW_DAYS)
        if each.report != report and likeness(mine[0], each.fingerprint)
    ]
    texts = {each.id: each for each in store.articles({found.id, *members, *others})}
    facts = _Facts(store.claims_of(texts))
    listed = sorted((texts[each] for each in {found.id, *members}), key=lambda each: (each.id != report, *_order(each)))
    claims = {claim.id: claim for claim in facts.claims.get(found.id, ())}
    proofs = evidence(store, {id for id, claim in claims.items() if not isinstance(claim.statement, PersonStatement)})
    return ArticleView(
        article=found,
        places=tuple(_place(each, listed[:number], facts) for number, each in enumerate(listed)),
        near=tuple(
            Place(each, How.OTHER, found.id, facts.differences(found, each))
            for each in sorted((texts[each] for each in others), key=_order)
        ),
        told=tuple(Told(claims[proof.claim], proof) for proof in in_order(proofs.values())),
    )


def _place(each: Article, earlier: Sequence[Article], facts: _Facts) -> Place:
    """An article among those of its report that were published before it."""
    if not earlier:
        return Place(each, How.FIRST)
    own = [one for one in earlier if each.publisher and key(one.publisher) == key(each.publisher)]
    before = own[-1] if own else earlier[0]
    how = How.LATER if own and own[-1].sha256 != each.sha256 else How.REPRINT
    if is_correction(each.title, each.text):
        how = How.CORRECTION
    return Place(each, how, before.id, facts.differences(before, each))


class _Facts:
    """The facts of articles, by the words around them; read once."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        self.claims: dict[str, list[Claim]] = {}
        for claim in claims:
            self.claims.setdefault(claim.article, []).append(claim)
        self._read: dict[str, Mapping[tuple[str, ...], dict[frozenset[str], str]]] = {}

    def differences(self, before: Article, after: Article) -> tuple[Difference, ...]:
        """What stands between the same words in both and is not the same, in the order of the earlier one."""
        old, new = self._of(before), self._of(after)
        found = {}
        for frame in (frame for frame in old if frame in new):
            gone, come = old[frame].keys() - new[frame].keys(), new[frame].keys() - old[frame].keys()
            if gone and come:
                pair = (_listed(old[frame][value] for value in gone), _listed(new[frame][value] for value in come))
                found[pair] = Difference(*pair)
        return tuple(found.values())

    def _of(self, article: Article) -> Mapping[tuple[str, ...], dict[frozenset[str], str]]:
        if article.id not in self._read:
            named = people_named(article.text, mentions(self.claims.get(article.id, ())), registry())
            facts: dict[tuple[str, ...], dict[frozenset[str], str]] = {}
            for fact in units(article.text, (each.span for each in named)).facts():
                facts.setdefault(fact.frame, {}).setdefault(fact.value, fact.words)
            self._read[article.id] = facts
        return self._read[article.id]


def _listed(words: Iterable[str]) -> str:
    return ", ".join(sorted(" ".join(each.split()) for each in words))


def _order(each: Article) -> tuple[bool, str, str]:
    return each.published is None, each.published or "", each.id
