"""Hands an answer over: table, JSON, CSV or Markdown, to screen, pipe or file, and what it rests on beside it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from exports.tables import Table
from graph.errors import ExportError, UsageError
from queries.types import Answer, Filters, Projection
from yalu.words import counted

if TYPE_CHECKING:
    from graph.stores.base import Store

STDOUT = "-"
_WHO_COUNTS = {
    Projection.EVERYONE: "all who were there count",
    Projection.PRINCIPALS: "only principals count",
    Projection.DELEGATIONS: "bodies count, not people",
}


class Form(StrEnum):
    """What an answer looks like."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"
    MARKDOWN = "markdown"


@dataclass(frozen=True, slots=True)
class Output:
    """How the reader wants the answer: its form, where it goes (`-` is stdout), where its circumstances go."""

    form: Form
    to: str
    meta: str | None
    evidence: bool
    mark: bool


@dataclass(frozen=True, slots=True)
class Rendering:
    """An answer that is ready to be written, made when needed: rows for JSON, tables for the screen and for CSV.

    `sheets` are the tables for CSV where they are not those of the screen.
    """

    records: Callable[[], Iterable[Mapping[str, object]]]
    tables: Callable[[], Sequence[Table]]
    sheets: Callable[[], Sequence[Table]] | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """What was asked: the command, the names as typed, the filters."""

    command: str
    asked: tuple[str, ...]
    filters: Filters


def deliver(output: Output, rendering: Rendering) -> None:
    """Write the answer in the form and to the place asked. Raises ExportError when it cannot be written."""
    if output.to == STDOUT and output.form == Form.TABLE and sys.stdout.isatty():
        from exports.terminal import draw

        draw(rendering.tables(), sys.stdout)
        return
    write(output.to, _text(output, rendering))


def write(to: str, text: str) -> None:
    """Write text to a file, whole or not at all, or to stdout for `-`.

    Raises ExportError, and BrokenPipeError when the reader of stdout has gone.
    """
    if to != STDOUT:
        from exports.files import write_text

        write_text(to, text)
        return
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise ExportError(f"cannot write standard output: {error.strerror}", remedy="write to another disk") from error


def refuse_existing(path: str | Path, *, force: bool) -> None:
    """Raises UsageError for a file that is there, unless `force`: it may hold somebody's work."""
    if str(path) != STDOUT and Path(path).exists() and not force:
        raise UsageError(f"{path} is there already", remedy="name another file, or replace it with --force")


def tell(store: Store, question: Question, answer: Answer[Any], meta: str | None) -> None:
    """Say what was resolved, who counts and what the data cover: on stderr, or as JSON in the file `meta`."""
    if meta:
        import json

        write(meta, json.dumps(_circumstances(store, question, answer), ensure_ascii=False, indent=1) + "\n")
        return
    for line in (*_remarks(question, answer), *_when_empty(store, question, answer)):
        click.echo(f"yalu: {line}", err=True)


def _text(output: Output, rendering: Rendering) -> str:
    if output.form == Form.JSON:
        from exports.records import dumps

        return dumps(rendering.records())
    if output.form == Form.MARKDOWN:
        from exports.markdown import markdown

        return markdown(rendering.tables())
    from exports.tables import csv_text, plain

    if output.form == Form.CSV:
        return csv_text((rendering.sheets or rendering.tables)(), evidence=output.evidence, mark=output.mark)
    return plain(rendering.tables())


def _remarks(question: Question, answer: Answer[Any]) -> Iterable[str]:
    """The lines that go with an answer."""
    if answer.absent:
        yield f"known, but in no article of this store: {', '.join(answer.absent)}"
    if answer.persons and len(answer.persons) + len(answer.absent) > len(question.asked):
        yield "answered for " + ", ".join(f"{person.name} ({person.id})" for person in answer.persons)
    if answer.hidden:
        yield f"{answer.hidden} more that did not take place or not yet: add --status any"
    if answer.weak:
        yield f"{counted(answer.weak, 'contact')} left out: lower or untested confidence (--untested keeps the latter)"
    yield "; ".join(filter(None, (_WHO_COUNTS.get(answer.projection) if answer.projection else "", _covered(answer))))


def _when_empty(store: Store, question: Question, answer: Answer[Any]) -> Iterable[str]:
    """How much was published in the window of an answer without rows: silence of the store proves nothing."""
    window = question.filters.window
    if answer.rows or not answer.coverage.articles or (window.since is None and window.until is None):
        return
    from queries.covering import published_within

    number = published_within(store, window)
    yield f"{number or 'none'} of these were published in the time asked (`yalu coverage` shows the months)"


def _covered(answer: Answer[Any]) -> str:
    cover = answer.coverage
    if not cover.articles:
        return "the store is empty"
    langs = ", ".join(f"{number} {lang or 'of unknown language'}" for lang, number in cover.by_lang)
    known = f"{cover.first_published} to {cover.last_published}" if cover.first_published else "on unknown days"
    return f"the store covers {counted(cover.articles, 'article')} ({langs}), published {known}"


def _circumstances(store: Store, question: Question, answer: Answer[Any]) -> dict[str, object]:
    from yalu import __version__

    filters, cover = question.filters, answer.coverage
    return {
        "question": question.command,
        "asked": list(question.asked),
        "resolved": [{"id": person.id, "name": person.name} for person in answer.persons],
        "absent": list(answer.absent),
        "projection": answer.projection,
        "filters": {
            "since": filters.window.since.isoformat() if filters.window.since else None,
            "until": filters.window.until.isoformat() if filters.window.until else None,
            "undated": filters.undated,
            "kinds": sorted(filters.kinds or ()),
            "statuses": sorted(filters.statuses or ()),
            "side": filters.side,
            "place": filters.place,
            "min_confidence": filters.min_confidence,
            "untested": filters.untested,
        },
        "coverage": {
            "articles": cover.articles,
            "first_published": cover.first_published,
            "last_published": cover.last_published,
            "by_lang": dict(cover.by_lang),
        },
        "method": dict(answer.method),
        "hidden": answer.hidden,
        "weak": answer.weak,
        "rows": len(answer.rows),
        "store": store.url,
        "registry": store.meta().get("registry"),
        "extractor": store.meta().get("extractor"),
        "yalu": __version__,
    }
