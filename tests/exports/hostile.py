"""Articles, names, titles and addresses that try to become code, to be shown as they are."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from graph.claims import Article, Claim, Span
from graph.stores.base import Batch
from tests.trips import TOLD, batch

SCRIPT = "<script>globalThis.hacked = 1</script>"
QUOTED = '"\'><img src=x onerror="globalThis.hacked = 2">'
CLOSING = "</script><script>globalThis.hacked = 3</script><!-- ]]> \u2028 ${globalThis.hacked=4} {{data}}"
TURNED = "\u202ecod.exe \u2066left\u2069"
ADDRESSES = (
    "javascript:globalThis.hacked=5",
    "data:text/html,<script>globalThis.hacked=6</script>",
    "https://example.org/\"onmouseover=\"globalThis.hacked=7\" x=\"<b>",
    "not an address at all",
)  # fmt: skip
SENTENCE = f"Kim Song Nam met Wang Yi {SCRIPT} {QUOTED} {CLOSING} {TURNED}"


def hostile_batch() -> Batch:
    """One meeting in which every text is hostile, told by one article for each of the addresses."""
    clean = batch([told for told in TOLD if told.id == "m-kim-wang-yi"])
    articles = tuple(_article(address) for address in ADDRESSES)
    claims = tuple(_claim(article, clean.claims[0]) for article in articles)
    ids = tuple(claim.id for claim in claims)
    graph = clean.delta.put
    people = tuple(replace(p, name=f"{p.name} {SCRIPT}", name_zh=CLOSING, aliases=(QUOTED,)) for p in graph.persons)
    put = replace(
        graph,
        persons=people,
        offices=tuple(replace(office, name=f"{office.name} {QUOTED}", name_ko=TURNED) for office in graph.offices),
        contacts=tuple(replace(_claimed(c, ids), place=CLOSING, occasion=QUOTED, dates=()) for c in graph.contacts),
        participations=tuple(replace(_claimed(p, ids), title=QUOTED) for p in graph.participations),
        tenures=tuple(_claimed(tenure, ids) for tenure in graph.tenures),
    )
    return Batch(articles=articles, claims=claims, delta=replace(clean.delta, put=put))


def _article(address: str) -> Article:
    return Article.of(
        SENTENCE, title=CLOSING, url=address, publisher=SCRIPT, source_kind=QUOTED, published="2024-03-23"
    )


def _claim(article: Article, like: Claim) -> Claim:
    return Claim.from_text(article, Span(0, len(SENTENCE)), like.statement, attributed_to=QUOTED)


def _claimed(edge: Any, claims: tuple[str, ...]) -> Any:
    return replace(edge, claims=claims)
