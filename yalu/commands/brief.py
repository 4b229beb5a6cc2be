"""The briefing about a person or an office: one file for Word, the browser, or to work on as Markdown."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

import click

from graph.errors import UnknownOfficeError, UsageError
from yalu.helping import Command
from yalu.options import DATE, store_options
from yalu.session import asked, reading
from yalu.words import counted

if TYPE_CHECKING:
    from graph.dates import Window
    from graph.stores.base import Store
    from queries.briefing import Briefing

_FORMS = (".docx", ".md", ".html")
_SHOWN = 6


@click.command(
    cls=Command,
    examples=(
        'yalu brief "Kim Song Nam" kim-song-nam.docx',
        "yalu brief wang-yi wang-yi.html --since 2024 --until 2024-06",
        'yalu brief "Foreign Minister of the DPRK" minister.md',
    ),
)
@click.argument("name", metavar="NAME|OFFICE")
@click.argument("path", metavar="OUT")
@click.option("--since", **DATE, help="Contacts from this day, month or year on.")
@click.option("--until", **DATE, help="Contacts up to the last day of this.")
@store_options
def brief(name: str, path: str, since: str | None, until: str | None, store_url: str) -> None:
    """A briefing about a person or an office: who, offices, contacts, the network, doubts, numbered sources.

    OUT ends in .docx (needs the extra `office`), .md or .html. A name that fits several people is refused, with their
    ids: a briefing is about one.
    """
    from graph.dates import Window

    form = PurePath(path).suffix.casefold()
    if form not in _FORMS:
        raise UsageError(
            f"a briefing is no {form or 'file without an ending'}", remedy="end OUT in .docx, .md or .html"
        )
    window = Window.of(since, until)
    with reading(store_url) as store:
        found = _asked(store, name, window)
    _write(found, path, form)
    click.echo(f"yalu: {path}: {found.name}, {counted(len(found.contacts), 'contact')}", err=True)


def _asked(store: Store, name: str, window: Window) -> Briefing:
    """What is known of the person or the office of that name.

    Raises UnknownNameError for neither, UsageError for several, or for somebody of whom the store has nothing.
    """
    from graph.registry.load import registry
    from queries.briefing import about_office, about_person
    from queries.offices import find_offices

    try:
        offices = find_offices(store, registry(), name)
    except UnknownOfficeError:
        offices = ()
    if len(offices) == 1:
        return about_office(store, registry(), offices[0], window)
    if offices:
        raise _several(name, [f"{office.id} ({office.name})" for office in offices])
    found = asked(store, name)
    if len(found.persons) > 1:
        raise _several(name, [f"{person.id} ({person.name})" for person in found.persons])
    if not found.persons:
        raise UsageError(f"{', '.join(found.absent)}: in no article of this store", remedy="load articles about them")
    return about_person(store, registry(), found.persons[0], window)


def _several(name: str, ids: list[str]) -> UsageError:
    shown = ids if len(ids) <= _SHOWN else [*ids[:_SHOWN], f"{len(ids) - _SHOWN} more"]
    return UsageError(f"{name!r} can be several: {', '.join(shown)}", remedy="name one by its id")


def _write(found: Briefing, path: str, form: str) -> None:
    from exports.brief.compose import compose
    from exports.files import write_bytes, write_text

    document = compose(found)
    if form == ".docx":
        from exports.brief.word import word

        write_bytes(path, word(document))
    elif form == ".md":
        from exports.brief.markdown import markdown

        write_text(path, markdown(document))
    else:
        from exports.brief.page import page_html

        write_text(path, page_html(document))
