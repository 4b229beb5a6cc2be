"""`yalu template`: an empty table of contacts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from yalu.helping import Command
from yalu.options import debug_option

if TYPE_CHECKING:
    from graph.names.scripts import Script


@click.command(cls=Command, examples=("yalu template > contacts.csv", "yalu template --lang ko -o contacts.csv"))
@click.option("--lang", type=click.Choice(("en", "ko", "zh")), default="en", show_default=True,
              help="The language of the column names.")  # fmt: skip
@click.option("-o", "--output", "to", metavar="FILE", default="-", help="Write it to this file.")
@click.option("--force", is_flag=True, help="Replace a file that is there.")
@debug_option
def template(lang: Script, to: str, force: bool) -> None:
    """The columns of a table of contacts, as CSV: fill in a row for each contact and source, and load the file.

    A date and both sides are needed, the rest may be left out. A cell of people is Name (office; office); Name
    (office). One contact that two sources report is two rows with the same id.
    """
    from loaders.tables.template import template as columns
    from yalu.answering import refuse_existing, write

    refuse_existing(to, force=force)
    write(to, columns(lang))
