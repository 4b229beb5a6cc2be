"""What could not be read: listed at the end, and what it means for the exit code."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import click

from exports.tables import clean

if TYPE_CHECKING:
    from loaders.sources import Skipped

NOTHING_READ = 3


def tell_skipped(skipped: Sequence[Skipped]) -> None:
    """List on stderr what was skipped: file, rows, reason, remedy; rows without a text are no fault and not listed."""
    failed = [each for each in skipped if _is_fault(each)]
    if not failed:
        return
    alike: dict[tuple[str, str, str], list[int]] = {}
    for each in failed:
        rows = alike.setdefault((each.source, each.problem, each.remedy), [])
        rows += [] if each.row is None else [each.row]
    shared = "; rows of one fault share a line" if len(alike) < len(failed) else ""
    click.echo(f"yalu: {len(failed)} skipped{shared}", err=True)
    for (source, problem, remedy), rows in alike.items():
        where = f"{source}, row{'s' * (len(rows) > 1)} {_ranges(rows)}" if rows else source
        click.echo("  " + clean(f"{where}: {problem}" + (f" — {remedy}" if remedy else "")), err=True)


def _is_fault(skipped: Skipped) -> bool:
    """Whether something is wrong with what was skipped: a row may have no text, a file should."""
    return not skipped.empty or skipped.row is None


def _ranges(rows: Sequence[int]) -> str:
    """Row numbers, runs of them as a range: `3, 7-9`."""
    runs: list[list[int]] = []
    for row in rows:
        if runs and row == runs[-1][-1] + 1:
            runs[-1].append(row)
        else:
            runs.append([row])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs)


def tell_unread(languages: Iterable[tuple[str, int]]) -> None:
    """Say on stderr of which languages nothing is extracted yet; each comes with its number of articles."""
    said = ", ".join(f"{language or 'unknown'} ({number})" for language, number in languages)
    if said:
        click.echo(f"yalu: read, but nothing is extracted from these languages yet: {said}", err=True)


def exit_code(read: int, skipped: Sequence[Skipped], *, strict: bool) -> int:
    """3 when nothing was read, or with `strict` when anything was skipped; 0 otherwise.

    A row that has a headline and no text was read: there is nothing wrong with it.
    """
    failed = sum(map(_is_fault, skipped))
    if strict and failed:
        return NOTHING_READ
    return 0 if read or failed < len(skipped) else NOTHING_READ
