"""The questions about presence: gaps, first-since, levels, channels, matrix."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import product
from typing import TYPE_CHECKING

import click

from yalu.answering import Output, Question, Rendering, deliver, tell
from yalu.helping import Command
from yalu.options import filter_options, output_options, store_options
from yalu.session import reading, role_of
from yalu.words import counted

if TYPE_CHECKING:
    from queries.roles import Role
    from queries.types import Filters

_BY = click.option("--by", type=click.Choice(("year", "month", "all"), False), default="year", show_default=True,
                   help="How long a period is.")  # fmt: skip


@click.command(
    cls=Command,
    examples=(
        "yalu gaps premier --side CN --in Pyongyang",
        'yalu gaps "Kim Jong Un" "Xi Jinping"',
        "yalu gaps KP:minister+ CN:minister+ --since 2010",
    ),
)
@click.argument("who", nargs=-1, required=True, metavar="WHO...")
@click.option("--limit", type=click.IntRange(min=1), default=10, show_default=True, help="How many, the longest first.")
@filter_options
@output_options
@store_options
def gaps(who: tuple[str, ...], limit: int, store_url: str, filters: Filters, output: Output) -> None:
    """The longest times without a contact in which WHO took part, all of them where several are named.

    WHO is a person, an office (`premier`, "foreign minister", 외무상) or a level (leader, "standing committee",
    politburo, minister, vice-minister, working; `minister+` is that or higher); `CN:premier` is one side's. An office
    stands for those shown in it and for those who held it on the day. Meetings, ceremonies, calls and visits count.
    """
    from exports.deskrecords import gap_record
    from exports.presence import gap_tables, said
    from queries.gaps import gaps as ask
    from queries.roles import candidates

    with reading(store_url) as store:
        meant = [candidates(role_of(store, words, filters.side)) for words in who]
        answers = {roles: ask(store, roles, filters, limit=limit) for roles in product(*meant)}
        # Of homonyms only those are answered for who have such contacts.
        shown = {roles: each for roles, each in answers.items() if each.contacts} or answers
        rendering = Rendering(
            lambda: (gap_record(row, evidence=output.evidence) for each in shown.values() for row in each.rows),
            lambda: [
                table
                for roles, each in shown.items()
                for table in gap_tables(_without(roles, filters), each.rows, evidence=output.evidence)
            ],
        )
        deliver(output, rendering)
        for roles, each in shown.items():
            line = f"{counted(each.contacts, 'contact')} of {_named(roles)}, among {said(each.covered)}"
            click.echo(f"yalu: {line}", err=True)
        tell(store, Question("gaps", who, filters), next(iter(shown.values())), output.meta)


def _named(roles: Sequence[Role]) -> str:
    return " and ".join(each.label for each in roles)


def _without(roles: Sequence[Role], filters: Filters) -> str:
    return f"Without {_named(roles)}" + (f" in {filters.place}" if filters.place else "")


@click.command(
    "first-since",
    cls=Command,
    examples=(
        "yalu first-since premier --in Pyongyang --side CN --until 2025-10-09",
        "yalu first-since premier --in Pyongyang --side CN --since 2009 --until 2025-10-09",
        'yalu first-since "Xi Jinping" --in Pyongyang --json',
    ),
)
@click.argument("who", metavar="WHO")
@filter_options
@output_options
@store_options
@click.pass_context
def first_since(ctx: click.Context, who: str, store_url: str, filters: Filters, output: Output) -> None:
    """Check a claim such as "the first premier in Pyongyang since 2009": what came before, and what the data cover.

    WHO as in `gaps`. --until is the day of the contact in question (the latest without it), --since when the claim says
    that the one before was. The verdict: holds, contradicted (the contacts in between are shown), longer than claimed,
    not covered (the data begin later), first in what is covered, or no such contact. CSV has the verdict only.
    """
    from exports.deskrecords import first_since_record
    from exports.presence import first_since_tables, verdict_table
    from graph.dates import When
    from queries.first_since import first_since as ask
    from queries.roles import candidates

    since = ctx.params.get("since")
    with reading(store_url) as store:
        meant = candidates(role_of(store, who, filters.side))
        claimed = When.parse(since) if since else None
        answers = [ask(store, each, filters, since=claimed) for each in meant]
        # Of homonyms only those are answered for who have such contacts.
        shown = [each for each in answers if each.rows[0].latest] or answers[:1]
        answer = replace(shown[0], rows=tuple(row for each in shown for row in each.rows))
        rendering = Rendering(
            lambda: (first_since_record(row, evidence=output.evidence) for row in answer.rows),
            lambda: [each for row in answer.rows for each in first_since_tables(row, evidence=output.evidence)],
            lambda: [verdict_table(row) for row in answer.rows],
        )
        deliver(output, rendering)
        tell(store, Question("first-since", (who,), filters), answer, output.meta)


@click.command(
    cls=Command, examples=("yalu levels --by year", "yalu levels --side CN --in Pyongyang --since 2015 --csv")
)
@_BY
@filter_options
@output_options
@store_options
def levels(by: str, store_url: str, filters: Filters, output: Output) -> None:
    """The highest representative of each side in each period, by the rank of the office held there.

    Meetings, ceremonies, calls and visits that took place, by event date.
    """
    from exports.deskrecords import level_record
    from exports.presence import level_tables
    from queries.levels import levels as ask

    with reading(store_url) as store:
        answer = ask(store, filters, by=by.lower())
        rendering = Rendering(lambda: map(level_record, answer.rows), lambda: level_tables(answer.rows))
        deliver(output, rendering)
        tell(store, Question("levels", (), filters), answer, output.meta)


@click.command(cls=Command, examples=("yalu channels --by year", "yalu channels --by all --principals --markdown"))
@_BY
@filter_options
@output_options
@store_options
def channels(by: str, store_url: str, filters: Filters, output: Output) -> None:
    """Which channels met in each period: party, government, military, legislature, province, front (friendship).

    The channel is that of the body of the office held there. A crossing is a contact of two different ones.
    """
    from exports.deskrecords import pairing_record
    from exports.presence import channel_tables
    from queries.pairings import channels as ask

    with reading(store_url) as store:
        answer = ask(store, filters, by=by.lower())
        rendering = Rendering(lambda: map(pairing_record, answer.rows), lambda: channel_tables(answer.rows))
        deliver(output, rendering)
        tell(store, Question("channels", (), filters), answer, output.meta)


@click.command(cls=Command, examples=("yalu matrix --principals", "yalu matrix --between level --since 2018 --csv"))
@click.option("--between", type=click.Choice(("office", "level", "channel"), False), default="office",
              show_default=True, help="What the two sides are put together by.")  # fmt: skip
@filter_options
@output_options
@store_options
def matrix(between: str, store_url: str, filters: Filters, output: Output) -> None:
    """Office by office (or level by level): who of one side met whom of the other, most contacts first."""
    from exports.deskrecords import pairing_record
    from exports.presence import matrix_tables
    from graph.stores.summed import Key
    from queries.pairings import matrix as ask

    with reading(store_url) as store:
        answer = ask(store, filters, between=Key(between.lower()))
        rendering = Rendering(lambda: map(pairing_record, answer.rows), lambda: matrix_tables(answer.rows))
        deliver(output, rendering)
        tell(store, Question("matrix", (), filters), answer, output.meta)
