"""The whole graph as JSON, the same bytes for the same graph: to keep, to read elsewhere, to compare two stores.

One object with a list for each kind of thing, one record a line, sorted by id. What depends on where and when something
was loaded is left out: file paths, times of retrieval, versions. So are the texts of articles; their checksums stay.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from typing import TextIO

from exports.files import write_text
from exports.formats.halves import escaped
from exports.formats.whole import LOCAL, Whole
from graph.claims import Article, Claim
from graph.stores.base import Store
from graph.stores.codec import encode

_LOCAL: Mapping[type, tuple[str, ...]] = {Article: LOCAL, Claim: ("extractor",)}


def write_graph(store: Store, target: str | os.PathLike[str] | TextIO) -> None:
    """Write articles, claims and the derived graph of a store to a file (whole or not at all) or an open text stream.

    Keys: articles, claims, persons, organizations, offices, contacts, participations, bodies, tenures; each record has
    the fields of its dataclass, dates as ISO prefixes or `start/end`. Raises ExportError when a file cannot be written.
    """
    if isinstance(target, str | os.PathLike):
        write_text(target, "".join(graph_lines(store)))
    else:
        target.writelines(graph_lines(store))


def graph_lines(store: Store) -> Iterator[str]:
    """The text of `write_graph`, line by line."""
    yield from lines(Whole.of(store))


def lines(whole: Whole) -> Iterator[str]:
    """The text of `write_graph` for what was read already."""
    graph = whole.graph
    parts: tuple[tuple[str, Iterable[object]], ...] = (
        ("articles", whole.articles),
        ("claims", whole.claims),
        ("persons", graph.persons),
        ("organizations", graph.organizations),
        ("offices", graph.offices),
        ("contacts", graph.contacts),
        ("participations", graph.participations),
        ("bodies", graph.bodies),
        ("tenures", graph.tenures),
    )
    for number, (name, records) in enumerate(parts):
        yield ("," if number else "{") + f'\n"{name}": ['
        for index, record in enumerate(records):
            yield ("," if index else "") + "\n" + _line(record)
        yield "\n]"
    yield "\n}\n"


def _line(record: object) -> str:
    plain = encode(record, defaults=True)
    for name in _LOCAL.get(type(record), ()):
        del plain[name]
    text = json.dumps(plain, ensure_ascii=False, sort_keys=True)
    return escaped(text)
