"""Inputs in, articles out: every input opened, its format found, its articles read, its faults told."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING

from graph.errors import SourceError
from graph.registry.load import registry
from loaders.sources.formats import Format, format_of
from loaders.sources.html import article_of
from loaders.sources.jsonrows import is_json_lines, json_rows
from loaders.sources.opened import Opened, opened
from loaders.sources.records import Stated, articles, assemble
from loaders.sources.tablerows import table_rows
from loaders.sources.targets import Target, targets
from loaders.sources.titles import headline, title_in, titled
from loaders.sources.types import Outcome, ReadOptions, Skipped

if TYPE_CHECKING:
    from loaders.tables.sheets import Sheet

_ADDRESS = re.compile(r"^[^\S\n]*(?:[^\W\d]{2,12}\s*[:：]\s*)?(https?://[^\s/]+/\S+)[^\S\n]*$", re.MULTILINE)
_CHARSET = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)
_HEAD = 1500


def read(inputs: Sequence[str], options: ReadOptions = ReadOptions()) -> Iterator[Outcome]:  # noqa: B008
    """Every article of the inputs, in their order, or why there is none; one at a time, in bounded memory.

    An input is a file, a folder (with all below it), a pattern (`news/**/*.txt`), an `http(s)` address, a data set of
    Yalu (`dataset:contacts`), or `-` for standard input. A table of contacts gives the sources that it cites. Nothing
    that is wrong with an input raises: it comes back as a `Skipped`, and the rest goes on.
    """
    for target, chosen in asked(inputs, options):
        yield from outcomes(target, chosen)


def asked(inputs: Sequence[str], options: ReadOptions) -> Iterator[tuple[Target | Skipped, ReadOptions]]:
    """Every target of the inputs, or why there is none, with the options for it."""
    found = targets(inputs)
    ahead = list(islice(found, 2))
    # An article's id follows from its address: one address for several texts would make them one article.
    options = options if len(ahead) == 1 else replace(options, url=None)
    return ((target, options) for target in chain(ahead, found))


def outcomes(target: Target | Skipped, options: ReadOptions) -> Iterator[Outcome]:
    """Every article behind a target, or why there is none; one at a time, in bounded memory."""
    if isinstance(target, Skipped):
        yield target
        return
    try:
        if target.kind == "dataset":
            from loaders.datasets import dataset

            yield from _contacts(dataset(target.path))
            return
        with opened(target, options) as source:
            yield from _READERS[format_of(source)](source, options)
    except SourceError as error:
        yield Skipped.because(error)
    except OSError as error:
        yield Skipped(target.name, None, f"cannot be read: {error.strerror or error}", "check the file and its rights")


def _text(source: Opened, options: ReadOptions) -> Iterator[Outcome]:
    text = source.text(options)
    address = _ADDRESS.search(text[:_HEAD])
    url = source.url or (address[1] if address else "") or options.url or ""
    stated = Stated(title_in(text), url, retrieved=_today(source))
    yield assemble(text, stated, source.name, options)


def _html(source: Opened, options: ReadOptions) -> Iterator[Outcome]:
    meta = _CHARSET.search(source.head[:4096])
    page = source.text(options, declared=meta[1].decode("ascii") if meta else None)
    found = article_of(page, source.name)
    # A page may claim any address; what was fetched is what it is.
    stated = Stated(
        headline(found.title),
        source.url or found.url or options.url or "",
        headline(found.publisher),
        found.published,
        retrieved=_today(source),
    )
    yield assemble(titled(stated.title, found.text), stated, source.name, options)


def _json(source: Opened, options: ReadOptions) -> Iterator[Outcome]:
    beginning = source.head[:65536].decode("utf-8", errors="replace")
    rows = json_rows(source.characters(options), options.max_bytes, by_line=is_json_lines(beginning))
    return articles(source.name, rows, options)


def _json_lines(source: Opened, options: ReadOptions) -> Iterator[Outcome]:
    return articles(source.name, json_rows(source.characters(options), options.max_bytes, by_line=True), options)


def _table(source: Opened, options: ReadOptions) -> Iterator[Outcome]:
    # Tables of contacts are read by what is built on these sources: imported when one comes.
    from loaders.tables.columns import is_contacts
    from loaders.tables.sheets import csv_sheet

    tabs = source.suffix in (".tsv", ".tab") or source.media == "text/tab-separated-values"
    rows = table_rows(source.characters(options), options.max_bytes, "\t" if tabs else None)
    first = list(islice(rows, 1))
    if first and isinstance(first[0], dict) and is_contacts(first[0]) and not options.fields:
        return _contacts(csv_sheet(Path(source.name).name, source.name, chain(first, rows)))
    return articles(source.name, chain(first, rows), options)


def _workbook(source: Opened, _options: ReadOptions) -> Iterator[Outcome]:
    from loaders.tables.sheets import xlsx_sheet

    return _contacts(xlsx_sheet(Path(source.name).name, source.name, io.BytesIO(source.stream.read())))


def _contacts(sheet: Sheet) -> Iterator[Outcome]:
    from loaders.tables.contacts import told

    return told(sheet, registry())


def _today(source: Opened) -> str | None:
    return datetime.now(UTC).date().isoformat() if source.url else None


_READERS: dict[Format, Callable[[Opened, ReadOptions], Iterator[Outcome]]] = {
    Format.TEXT: _text,
    Format.HTML: _html,
    Format.JSON: _json,
    Format.JSON_LINES: _json_lines,
    Format.TABLE: _table,
    Format.WORKBOOK: _workbook,
}
