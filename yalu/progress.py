"""How far a load has come, on stderr: a moving line on a terminal, a line for every so many articles elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from exports.tables import clean
from yalu.words import counted

if TYPE_CHECKING:
    from loaders.report import Progress

EVERY = 100
"""Articles between two lines where there is no terminal."""


@contextmanager
def shown() -> Iterator[Callable[[Progress], None]]:
    """What to call with each progress while a load runs."""
    if not sys.stderr.isatty():
        yield _told
        return
    from rich.console import Console
    from rich.progress import Progress as Bar
    from rich.progress import SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn("{task.description}", markup=False), TimeElapsedColumn())
    with Bar(*columns, console=Console(file=sys.stderr, markup=False, highlight=False), transient=True) as bar:
        task = bar.add_task("reading", total=None)
        yield lambda progress: bar.update(task, description=_line(progress))


@contextmanager
def working() -> Iterator[Callable[[str], None]]:
    """What to call with a few words whenever something long takes its next step; without a terminal nothing is said."""
    if not sys.stderr.isatty():
        yield lambda _words: None
        return
    from rich.console import Console

    console = Console(file=sys.stderr, markup=False, highlight=False)
    with console.status("working") as status:
        yield lambda words: status.update(clean(words))


def _told(progress: Progress) -> None:
    if progress.seen % EVERY == 0:
        click.echo(f"yalu: {_line(progress)}", err=True)


def _line(progress: Progress) -> str:
    return f"{counted(progress.seen, 'article')} read, {progress.new} stored: {clean(progress.source)}"
