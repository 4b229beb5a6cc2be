"""`yalu load`: articles into a store."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

import click

from graph.errors import YaluError
from yalu.helping import Command
from yalu.options import jobs_option, read_options, store_options
from yalu.progress import shown
from yalu.session import writing
from yalu.skips import exit_code, tell_skipped, tell_unread
from yalu.words import counted

if TYPE_CHECKING:
    from graph.stores.base import Store
    from loaders.report import LoadReport
    from loaders.sources import ReadOptions

_WRITTEN_OUT = 3
"""Inputs that a message writes out."""
_FIELDS = {
    "title": "title",
    "url": "address",
    "publisher": "publisher",
    "source_kind": "publisher",
    "side": "publisher",
    "lang": "language",
    "published": "day of publication",
}


@click.command(
    cls=Command,
    examples=(
        "yalu load articles/ 'news/**/*.html'",
        "yalu load https://example.org/article.html --store march.db",
        "yalu load archive.jsonl --map title=headline,text=story_text --publisher KCNA",
        "yalu load dataset:contacts",
        "yalu load our-contacts.xlsx",
        "yalu load s3://archive/kcna/ --cluster tcp://scheduler:8786",
        "cat article.txt | yalu load - --published 2024-03-23",
    ),
)
@click.argument("inputs", nargs=-1, required=True, metavar="PATH|URL|-...")
@read_options
@jobs_option
@store_options
def load(
    inputs: tuple[str, ...], strict: bool, options: ReadOptions, jobs: int, cluster: str | None, store_url: str
) -> int:
    """Articles in: text, pages, PDF, documents, mails, feeds, tables, archives; from files, folders, the web, -.

    A spreadsheet (CSV, XLSX) with a date and both sides is a table of contacts: each row says what a source reports.
    `dataset:contacts` is the one that ships with Yalu; `yalu template` prints an empty one. The store is made where
    there is none. An article that it knows is left as it is, unless --publisher, --published, --lang or --url says
    something else of it; a table that has changed replaces what it said.
    """
    from loaders.pipeline import load as run
    from loaders.workers import workers

    with (
        writing(store_url) as store,
        _telling_what_is_kept(store),
        workers(jobs, cluster) as crew,
        shown() as progress,
    ):
        report = run(store, inputs, options, workers=crew, progress=progress)
    _summarise(report, inputs)
    read = report.new + report.known + report.replaced + report.described
    return exit_code(read, report.skipped, strict=strict)


@contextmanager
def _telling_what_is_kept(store: Store) -> Iterator[None]:
    """Says of a load that Ctrl-C ends what it has written, once its workers have gone."""
    before = store.counts().articles
    try:
        yield
    except KeyboardInterrupt:
        with suppress(YaluError):  # a server that has gone too cannot say
            brought = store.counts().articles - before
            kept = f"{counted(brought, 'article')} {'is' if brought == 1 else 'are'} in; the same command goes on"
            nothing = "nothing more was written" if before else "nothing was written"
            click.echo(f"yalu: {kept if brought else nothing}", err=True)
        raise


def _summarise(report: LoadReport, inputs: tuple[str, ...]) -> None:
    """What is new, on stderr, and what was skipped at the end."""
    counts = (("new", report.new), ("known", report.known), ("empty", report.empty), ("failed", len(report.failed)))
    click.echo("yalu: articles: " + ", ".join(f"{number} {what}" for what, number in counts), err=True)
    if report.replaced:
        said = f"{counted(report.replaced, 'article')} replaced: the text under the same address is longer now"
        click.echo(f"yalu: {said}", err=True)
    if report.described:
        what = ", ".join(dict.fromkeys(_FIELDS[name] for name, _ in report.changes))
        said = f"{counted(report.described, 'article')} described anew ({what}) and read again"
        click.echo(f"yalu: {said}", err=True)
    things = (
        counted(report.persons, "person"),
        counted(report.meetings, "meeting"),
        counted(report.visits, "visit"),
        counted(report.messages, "message"),
    )
    click.echo("yalu: new in the graph: " + ", ".join(things), err=True)
    for warning in report.warnings:
        click.echo(f"yalu: {warning}", err=True)
    if report.unsettled:
        said = f"{counted(report.unsettled, 'thing')} seen and not settled: {_listing(inputs)} lists them"
        click.echo(f"yalu: {said}", err=True)
    tell_unread(report.unread)
    tell_skipped(report.skipped)


def _listing(inputs: tuple[str, ...]) -> str:
    """The command that lists what the same inputs leave open; many inputs are not written out again."""
    if len(inputs) > _WRITTEN_OUT:
        return "`yalu extract --unsettled` with the same inputs"
    return f"`{shlex.join(('yalu', 'extract', '--unsettled', *inputs))}`"
