"""Everything that a store holds, as exports take it: the derived graph, the articles without their texts, the claims.

What depends on where, when and by which Yalu something was loaded is left out, so that equal stores give equal bytes:
file paths, times of retrieval, versions. The texts of articles stay in the store; their checksums are here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import PurePath

from graph.claims import Article, Claim, Row
from graph.model import Graph
from graph.stores.base import Store

Told = Callable[[str], None]
_EVERY = 1000


LOCAL = ("origin", "retrieved", "loaded", "text")
"""What of an article tells of the store that has it, and stays there."""


@dataclass(frozen=True, slots=True)
class Whole:
    """A graph with the claims that prove it and the articles that state them, all sorted by id.

    `reports`: the article that stands for the report of each, by its id, where the store knows of any.
    """

    graph: Graph
    articles: tuple[Article, ...] = ()
    claims: tuple[Claim, ...] = ()
    reports: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, store: Store, told: Told | None = None) -> Whole:
        """All of a store; `told` hears from time to time how far it has come. A constant number of reads."""
        told = told or _unheard
        told("reading the graph")
        graph = store.graph()
        articles = tuple(
            replace(a, origin="", retrieved=None, loaded=None, text="") for a in store.articles(with_text=False)
        )
        reports = store.reports(frozenset(article.id for article in articles))
        return cls(graph, articles, tuple(_claims(store, told)), reports)


def _unheard(_words: str) -> None:
    """Nobody listens."""


def _claims(store: Store, told: Told) -> Iterator[Claim]:
    for number, claim in enumerate(store.all_claims()):
        if number % _EVERY == 0:
            told(f"reading claims: {number:,}")
        yield portable(claim)


def portable(claim: Claim) -> Claim:
    """The claim without the version that found it, and without the folder of the table that it stands in."""
    claim = replace(claim, extractor="")
    match claim.locator:
        case Row(source, number):
            return replace(claim, locator=Row(PurePath(source).name, number))
        case _:
            return claim
