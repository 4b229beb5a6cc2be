"""The safekeeping of a store: check, backup, restore."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import click

from yalu.helping import Command
from yalu.options import store_options
from yalu.session import reading, writing
from yalu.words import counted

if TYPE_CHECKING:
    from graph.checking import Finding

BROKEN = 5
LISTED = 20
"""Findings of one kind that are listed; of the others the number is said."""


@click.command(cls=Command, examples=("yalu check", "yalu check --deep", "yalu check --store neo4j://localhost:7687"))
@click.option("--deep", is_flag=True, help="Also build the graph anew, in memory, and compare.")
@store_options
def check(deep: bool, store_url: str) -> int:
    """Whether the store is sound, and how to mend it; ends with 5 when it is not. Nothing is changed.

    The file or database, the texts of the articles, every quote at its place, ids, references, and the claims behind
    everything in the graph. A load that has stopped is told and is no fault.
    """
    from graph.checking import check as run
    from graph.registry.load import registry
    from loaders.journal import unfinished
    from loaders.pipeline import outdated

    with reading(store_url) as store:
        found = list(run(store, registry() if deep else None))
        held = store.counts() if not found else None
        remarks = [f"not complete, the same command goes on: {line}" for line in unfinished(store)] if held else []
        remarks += outdated(store)
    for remark in remarks:
        click.echo(f"yalu: {remark}", err=True)
    _list(found)
    if found:
        click.echo(f"yalu: {counted(len(found), 'fault')} in {store.url}", err=True)
        return BROKEN
    if held:
        said = f"{counted(held.articles, 'article')}, {counted(held.claims, 'claim')}"
        click.echo(f"yalu: {store.url} is sound: {said}", err=True)
    return 0


@click.command(cls=Command, examples=("yalu backup march.yalu.gz", "yalu backup team.yalu.gz --store neo4j://db:7687"))
@click.argument("path", metavar="OUT", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--force", is_flag=True, help="Replace a file that is there.")
@store_options
def backup(path: Path, force: bool, store_url: str) -> None:
    """The whole store as one compressed file, as it is at one moment; loads may go on meanwhile.

    It is the same for every kind of store: a Yalu file inside gzip.
    """
    from graph.stores.portable import save
    from yalu.answering import refuse_existing

    refuse_existing(path, force=force)
    with reading(store_url) as store:
        save(store, path)
        held = store.counts()
    click.echo(f"yalu: {path}: {counted(held.articles, 'article')}, {counted(held.claims, 'claim')}", err=True)


@click.command(
    cls=Command, examples=("yalu restore march.yalu.gz", "yalu restore march.yalu.gz --store neo4j://db:7687")
)
@click.argument("path", metavar="IN", type=click.Path(path_type=Path))
@click.option("--force", is_flag=True, help="Replace what the store holds.")
@store_options
def restore(path: Path, force: bool, store_url: str) -> None:
    """A store from the file of a backup, whatever kind of store that was of. What the store held before is gone."""
    from graph.errors import UsageError
    from graph.stores.portable import unpacked

    with unpacked(path) as plain, writing(store_url) as store:
        if not force and (store.counts().articles or store.decisions()):
            raise UsageError(f"{store.url} is not empty", remedy="name another store, or replace it with --force")
        store.restore(plain)
        held = store.counts()
        click.echo(f"yalu: {store.url}: {counted(held.articles, 'article')}, {counted(held.claims, 'claim')}", err=True)


def _list(found: list[Finding]) -> None:
    """The findings, those of a kind together with what mends them, on standard output."""
    from graph.checking import Kind

    order = sorted(found, key=lambda each: tuple(Kind).index(each.kind))
    for kind, group in groupby(order, key=lambda each: each.kind):
        some = list(group)
        click.echo(f"{kind} ({len(some)}): {some[0].remedy}")
        for each in some[:LISTED]:
            click.echo(f"  {each.where}")
        if len(some) > LISTED:
            click.echo(f"  and {len(some) - LISTED} more")
