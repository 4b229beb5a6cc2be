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

    A date and both sides are needed, the rest may be left out. Columns may stand in any order, also under other usual
    names in English, Korean or Chinese. One contact that two sources report is two rows with the same id.

    \b
    id             your own name of the contact: rows that share it are one
    date, date_end 2024, 2024-03 or 2024-03-21, as precise as it is known
    kind           meeting, ceremony, call, visit, message; dinner, 회담, 会谈 ...
    status         occurred (where it is empty), planned, denied, hypothetical
    form           what tells contacts of a day apart: talks, meal, parade ...
    place, venue   Beijing; Great Hall of the People
    occasion       an anniversary, a congress
    sender         KP or CN: who sends a message, or who travels
    kp, cn         who leads a side: Name (office; office); Name (office).
                   (office) alone for somebody who is not named
    kp_with, cn_with      who is with them, written alike
    kp_bodies, cn_bodies  delegations; bodies
    source         the address or name of what reports it; a row without one
                   is shown as nobody's word
    publisher, published, lang, attributed_to
                   of the source: who, on which day, en/ko/zh, whom it quotes
    certain        no, for what you are not sure of
    note, visit    for yourself: Yalu keeps neither

    \b
    A table with one row:
    date,kind,place,kp,cn,source
    2024-03-21,talks,Beijing,Kim Song Nam (director),Wang Huning,Xinhua
    """
    from loaders.tables.template import template as columns
    from yalu.answering import refuse_existing, write

    refuse_existing(to, force=force)
    write(to, columns(lang))
