"""JSON lines: a claim a line, with the place that says so, its article, and what of the graph rests on it."""

from __future__ import annotations

import json
from collections.abc import Iterator

from exports.formats.halves import escaped
from exports.formats.supports import supports
from exports.formats.whole import LOCAL, Whole
from graph.stores.codec import encode


def lines(whole: Whole) -> Iterator[str]:
    """One object a line, by id: the fields of the claim, `article` (an object; null for rows and the registry), and
    `supports`, the ids of contacts, people and offices that rest on it.
    """
    articles = {article.id: encode(article, defaults=True) for article in whole.articles}
    for article in articles.values():
        for name in LOCAL:
            del article[name]
    supported = supports(whole)
    for claim in whole.claims:
        record = encode(claim, defaults=True)
        del record["extractor"]
        record |= {"kind": claim.kind, "article": articles.get(claim.article)}
        rest = {kind: sorted(ids) for kind, ids in supported[claim.id].items()}
        yield escaped(json.dumps(record | {"supports": rest}, ensure_ascii=False, sort_keys=True)) + "\n"
