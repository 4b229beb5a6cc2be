"""The whole graph as JSON, the same bytes for the same graph: to keep, to read elsewhere, to compare two stores.

One object with a list for each kind of thing, one record a line, sorted by id. What depends on where and when something
was loaded is left out: file paths, times of retrieval, versions. So are the texts of articles; their checksums stay.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import PurePath
from typing import TextIO

from exports.files import write_text
from graph.claims import Article, Claim, Row
from graph.stores.base import Store
from graph.stores.codec import encode

_LOCAL: Mapping[type, tuple[str, ...]] = {Article: ("origin", "retrieved", "text"), Claim: ("extractor",)}


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
    graph = store.graph()
    parts: tuple[tuple[str, Iterable[object]], ...] = (
        ("articles", store.articles(with_text=False)),
        ("claims", map(_portable, store.all_claims())),
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


def _portable(claim: Claim) -> Claim:
    """The claim without the folder of the table that it stands in."""
    match claim.locator:
        case Row(source, number):
            return replace(claim, locator=Row(PurePath(source).name, number))
        case _:
            return claim


def _line(record: object) -> str:
    plain = encode(record, defaults=True)
    for name in _LOCAL.get(type(record), ()):
        del plain[name]
    text = json.dumps(plain, ensure_ascii=False, sort_keys=True)
    return re.sub("[\ud800-\udfff]", lambda half: f"\\u{ord(half[0]):04x}", text)
