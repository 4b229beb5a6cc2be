"""The note that a store keeps of the articles forgotten last: that cannot be undone, and whoever undoes must hear so.

The text of a forgotten article is gone. Only its ids and where they came from are kept, and the moment, in the order of
the judgements.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from graph.identity.judging import Act
from graph.stores.base import Store

_NOTE = "forgotten"


@dataclass(frozen=True, slots=True)
class Forgotten:
    """The articles that were forgotten after every judgement: id -> the file, address or title that it had."""

    at: str
    articles: Mapping[str, str]


def note_forgotten(store: Store, article: str, called: str) -> None:
    """Note that an article was taken out after every judgement, and what a reader knows it by."""
    before = forgotten_last(store)
    articles = {**(before.articles if before else {}), article: called}
    at = Act.now("", after=store.decisions()).at
    store.set_meta({_NOTE: json.dumps({"at": at, "articles": articles}, ensure_ascii=False)})


def forgotten_last(store: Store) -> Forgotten | None:
    """The articles that were forgotten after every judgement of the store, and are not in it again; None for none."""
    noted = json.loads(store.meta().get(_NOTE, "{}"))
    if not noted or any(decision.at >= noted["at"] for decision in store.decisions()):
        return None
    back = store.known_articles(noted["articles"])
    gone = {article: called for article, called in noted["articles"].items() if article not in back}
    return Forgotten(noted["at"], gone) if gone else None
