"""The upkeep of a store: forget, rebuild, reextract, copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from yalu.helping import Command
from yalu.options import debug_option, jobs_option, store_options
from yalu.progress import shown
from yalu.session import reading, writing
from yalu.words import counted

if TYPE_CHECKING:
    from graph.stores.base import Store


@click.command(
    cls=Command,
    examples=("yalu forget https://example.org/article.html", "yalu forget a3f9a1c2b4d5e6f70", "yalu forget 09-gb.txt"),
)
@click.argument("articles", nargs=-1, required=True, metavar="ARTICLE...")
@store_options
def forget(articles: tuple[str, ...], store_url: str) -> None:
    """Take articles out again, with all that only they say.

    ARTICLE is an id, as --evidence shows it, an address, or the file that it was read from, by its path or its name.
    `yalu undo` cannot bring an article back, as nothing of it is kept: load it again. Judgements about it stay, and
    apply again when it is back.
    """
    from loaders.pipeline import forget as run

    with reading(store_url) as store:
        for article in articles:
            click.echo(f"yalu: forgot {run(store, article)}; no undo: only loading it again brings it back", err=True)
        _tell(store)


@click.command(cls=Command, examples=("yalu rebuild", "yalu rebuild --store neo4j://localhost:7687"))
@store_options
def rebuild(store_url: str) -> None:
    """Build the graph anew from the claims in the store, as after a change of the registry."""
    from loaders.pipeline import rebuild as run

    with reading(store_url) as store:
        run(store)
        _tell(store)


@click.command(cls=Command, examples=("yalu reextract", "yalu reextract --store march.db"))
@jobs_option
@store_options
def reextract(jobs: int, cluster: str | None, store_url: str) -> int:
    """Read the stored articles again with this Yalu's extractor, and build the graph of what they say."""
    from loaders.pipeline import reextract as run
    from loaders.workers import workers
    from yalu.skips import tell_skipped

    with reading(store_url) as store, workers(jobs, cluster) as crew, shown() as progress:
        failed = run(store, workers=crew, progress=progress)
        _tell(store)
    tell_skipped(failed)
    return 1 if failed else 0


@click.command(cls=Command, examples=("yalu copy yalu.db neo4j://localhost:7687", "yalu copy neo4j://db:7687 copy.db"))
@click.argument("source", metavar="FROM")
@click.argument("target", metavar="TO")
@debug_option
def copy(source: str, target: str) -> None:
    """Copy articles, claims and judgements from one store to another, which builds the same graph of them."""
    from graph.errors import UsageError
    from loaders.pipeline import copy as run

    with reading(source) as origin, writing(target) as aim:
        if origin.url == aim.url:
            raise UsageError("a store cannot be copied to itself", remedy="name another store to copy to")
        with shown() as progress:
            copied = run(origin, aim, progress=progress)
        click.echo(f"yalu: {counted(copied, 'article')} copied to {aim.url}", err=True)
        _tell(aim)


def _tell(store: Store) -> None:
    """What the store holds now."""
    held = store.counts()
    numbers = (
        counted(held.articles, "article"),
        counted(held.persons, "person"),
        counted(held.meetings, "meeting"),
        counted(held.visits, "visit"),
        counted(held.messages, "message"),
    )
    click.echo(f"yalu: {store.url}: {', '.join(numbers)}", err=True)
