"""What leaves Yalu as a file: the map, exports of the whole graph, and shell completion."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import click

from exports.formats import FORMATS, STDOUT, Format, chosen
from graph.errors import UsageError
from yalu.helping import Command
from yalu.options import map_filter_options, store_options
from yalu.progress import working
from yalu.session import asked, reading
from yalu.words import counted

if TYPE_CHECKING:
    from graph.stores.base import Store
    from queries.types import Filters

_PAGES = (".html", ".htm")
_SHELLS = ("bash", "zsh", "fish")


@click.command(
    "map",
    cls=Command,
    examples=(
        "yalu map map.html",
        'yalu map kim-song-nam.html --person "Kim Song Nam" --hops 2',
        "yalu map spring.html --since 2024-03 --until 2024-05 --names zh",
    ),
)
@click.argument("path", metavar="OUT.html")
@click.option("--person", "name", metavar="NAME", help="Draw it around this person.")
@click.option("--hops", type=click.IntRange(min=1), default=1, show_default=True, help="How far around the person.")
@click.option("--layout", type=click.Choice(("sides", "force", "channel", "year")), help="The layout shown first.")
@click.option("--names", type=click.Choice(("en", "ko", "zh")), default="en", help="The script of names shown first.")
@click.option("--title", metavar="TEXT", default="", help="The title of the page.")
@map_filter_options
@store_options
def map_(path: str, name: str | None, store_url: str, filters: Filters, **wishes: Any) -> None:
    """The interactive map of who met whom: one HTML file that needs no network.

    It shows meetings, ceremonies and calls that took place, and holds the other contacts for who asks on the page;
    --status and --kind leave all others out. Of more than 3,000 people it holds those with the most contacts.
    """
    from exports.map import map_html
    from exports.opening import Opening
    from graph.claims import ContactKind, Status
    from queries.contacts import select
    from queries.network import network
    from queries.part import among
    from yalu.answering import write

    _must_be_page(path)
    asked = select(filters)
    opening = Opening.of(asked, **{key: wish for key, wish in wishes.items() if wish and key != "hops"})
    held = replace(asked, kinds=asked.kinds or frozenset(ContactKind), statuses=asked.statuses or frozenset(Status))
    with reading(store_url) as store:
        center = _center(store, name) if name else None
        found = network(store, where=held, projection=filters.projection, center=center, hops=wishes["hops"])
        write(path, map_html(found, opening, store=store))
    drawn = among(found, opening.kinds, opening.statuses)
    where = "standard output" if path == STDOUT else path
    numbers = (
        counted(len(drawn.persons), "person"),
        counted(len(drawn.ties), "tie"),
        counted(drawn.articles, "article"),
    )
    click.echo(f"yalu: {where}: {', '.join(numbers)}", err=True)
    click.echo(f"yalu: {drawn.explanation}", err=True)
    if not drawn.persons:
        click.echo("yalu: the map is empty: nothing passes the filters; `yalu coverage` shows what is held", err=True)


def _must_be_page(path: str) -> None:
    """Raises UsageError for a file whose name promises anything but a page."""
    if path != STDOUT and not path.lower().endswith(_PAGES):
        remedy = "name it .html, open it in a browser, and save it as PNG or SVG there"
        raise UsageError(f"{path}: the map is an HTML page", remedy=remedy)


def _center(store: Store, name: str) -> list[str]:
    """The ids of whom a name means. Raises UsageError for somebody known of whom the store has nothing."""
    found = asked(store, name)
    if not found.persons:
        raise UsageError(f"{', '.join(found.absent)}: in no article of this store", remedy="load articles about them")
    return [person.id for person in found.persons]


def _formats(function: Callable[..., None]) -> Callable[..., None]:
    """Help that lists the formats."""
    width = max(map(len, FORMATS))
    listed = "\n".join(f"  {name:{width}}  {form.purpose}" for name, form in FORMATS.items())
    function.__doc__ = f"{function.__doc__}\n\b\nFormats:\n{listed}\n"
    return function


@click.command(
    cls=Command,
    examples=(
        "yalu export xlsx contacts.xlsx",
        "yalu export csv tables/",
        "yalu export gexf contacts.gexf",
        "yalu export json - | jq '.persons | length'",
    ),
)
@click.argument("form", metavar="FORMAT", callback=lambda _ctx, _parameter, name: chosen(name))
@click.argument("path", metavar="OUT")
@store_options
@_formats
def export(form: Format, path: str, store_url: str) -> None:
    """The whole graph as a file. `-` writes a format of text to standard output.

    The same graph gives the same bytes. Every format keeps the claims behind each edge, dates with their precision, and
    what is unknown as unknown; none has the texts of the articles.
    """
    from exports.formats import write
    from exports.formats.whole import Whole

    with reading(store_url) as store, working() as told:
        whole = Whole.of(store, told)
        told("writing")
        write(whole, form, path, sys.stdout)
    where = "standard output" if path == STDOUT else path
    numbers = (
        counted(len(whole.graph.persons), "person"),
        counted(len(whole.graph.contacts), "contact"),
        counted(len(whole.claims), "claim"),
        counted(len(whole.articles), "article"),
    )
    click.echo(f"yalu: {where}: {', '.join(numbers)}", err=True)


@click.command(
    cls=Command,
    examples=(
        'eval "$(yalu completion bash)"',
        "yalu completion zsh > ~/.zfunc/_yalu",
        "yalu completion fish > ~/.config/fish/completions/yalu.fish",
    ),
)
@click.argument("shell", type=click.Choice(_SHELLS))
def completion(shell: str) -> None:
    """The script that completes commands and options with the tab key."""
    from click.shell_completion import get_completion_class

    from yalu.cli import cli

    found = get_completion_class(shell)
    if found:
        click.echo(found(cli, {}, "yalu", "_YALU_COMPLETE").source())
