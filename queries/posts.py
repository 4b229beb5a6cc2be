"""Words to offices: what a title or an id means among the offices of this store."""

from __future__ import annotations

from collections.abc import Iterable

from graph.model import Office
from graph.stores.base import Store

_SUGGESTIONS = 3
_NEAR = 60.0


def offices_named(store: Store, words: str) -> tuple[Office, ...]:
    """The offices of that id or name in any language, else all of that title (`premier`), by id. One read."""
    wanted = _plain(words)
    offices = store.offices()
    exact = tuple(office for office in offices if wanted in {_plain(name) for name in _names(office)})
    title = "-".join(wanted.split())
    return exact or tuple(office for office in offices if title and office.id.rpartition("/")[2] == title)


def near_offices(store: Store, words: str) -> tuple[str, ...]:
    """Names of offices that are nearest to these words, best first."""
    from rapidfuzz import fuzz, process

    names = sorted({name for office in store.offices() for name in _names(office)})
    found = process.extract(
        words, names, scorer=fuzz.token_set_ratio, processor=_plain, limit=_SUGGESTIONS, score_cutoff=_NEAR
    )
    return tuple(name for name, *_ in found)


def _names(office: Office) -> Iterable[str]:
    return filter(None, (office.id, office.name, office.name_ko, office.name_zh))


def _plain(words: str) -> str:
    return " ".join(words.casefold().split())
