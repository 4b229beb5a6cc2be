"""The questions about offices, occasions and trips: office, ladder, entourage."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import click

from queries.types import ALL
from yalu.answering import Output, Question, Rendering, deliver, tell
from yalu.helping import Command
from yalu.options import DATE, SIDE, filter_options, output_options, side_named, store_options
from yalu.session import asked, reading

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from queries.types import Filters


@click.command(
    cls=Command,
    examples=(
        'yalu office "foreign minister" --holders',
        "yalu office premier --as-of 2018-06",
        "yalu office 외무상 --side KP --json",
    ),
)
@click.argument("name", metavar="NAME")
@click.option("--as-of", **DATE, help="Only who held it on this day, in this month or year.")
@click.option("--holders", is_flag=True, help="All whom an article names; without it and --as-of, the last.")
@click.option("--side", metavar=SIDE, callback=side_named, help="Only the office of this side.")
@output_options
@store_options
def office(name: str, as_of: str | None, holders: bool, side: str | None, store_url: str, output: Output) -> None:
    """Who held an office, from when to when, how each date is known and what is assumed.

    NAME is an office in any of the three languages: a title, a title and words of its body, or an id. Known by: stated,
    seen (a source shows them in office then; it may have been longer), the next holder (the day before the next one's
    stated beginning), not known (also where no source shows them in office in the five years before that).
    """
    from exports.officerecords import office_record
    from exports.offices import office_tables
    from graph.claims import Country
    from graph.dates import When
    from graph.registry.load import registry
    from queries.office import latest
    from queries.office import office as ask
    from queries.offices import find_offices

    when = When.parse(as_of) if as_of else None
    with reading(store_url) as store:
        found = find_offices(store, registry(), name, Country(side.upper()) if side else None)
        answer = ask(store, found, as_of=when)
        if not (holders or when):
            answer = latest(answer)
        rendering = Rendering(
            lambda: (office_record(card, evidence=output.evidence) for card in answer.rows),
            lambda: office_tables(answer.rows, evidence=output.evidence),
        )
        deliver(output, rendering)
        tell(store, Question("office", (name,), ALL), answer, output.meta)
        if not (holders or when):
            click.echo("yalu: the last known holder of each; --holders shows all whom an article here names", err=True)


@click.command(cls=Command, examples=("yalu ladder treaty", "yalu ladder prc-day --since 2015 --evidence"))
@click.argument("occasion", metavar="OCCASION")
@filter_options
@output_options
@store_options
def ladder(occasion: str, store_url: str, filters: Filters, output: Output) -> None:
    """Each year's highest DPRK guest in Pyongyang and highest Chinese guest in Beijing at a yearly OCCASION.

    OCCASION is treaty (11 July), prc-day (1 October), dprk-day (9 September), relations (6 October), new-year or
    victory (27 July), each with the days around it. Contacts that a source puts to it count, and those at an embassy
    in these days of which no source says why.
    """
    from exports.deskrecords import step_record
    from exports.offices import ladder_tables
    from queries.ladder import ladder as ask
    from queries.occasions import occasion as find

    yearly = find(occasion)
    with reading(store_url) as store:
        answer = ask(store, yearly, filters)
        rendering = Rendering(
            lambda: (step_record(row, evidence=output.evidence) for row in answer.rows),
            lambda: ladder_tables(yearly.name[:1].upper() + yearly.name[1:], answer.rows, evidence=output.evidence),
        )
        deliver(output, rendering)
        tell(store, Question("ladder", (occasion,), filters), answer, output.meta)


@click.command(cls=Command, examples=('yalu entourage "Kim Jong Un"', "yalu entourage 习近平 --since 2019 --csv"))
@click.argument("name")
@filter_options
@output_options
@store_options
def entourage(name: str, store_url: str, filters: Filters, output: Output) -> None:
    """Who came along on each trip of NAME, in order of mention: who was on all of them, who was new.

    Those whom sources name among the travellers come first; "seen there" are others of that side in the contacts of the
    trip, an ambassador for instance.
    """
    from exports.offices import entourage_tables
    from queries.entourage import entourage as ask

    with reading(store_url) as store:
        found = asked(store, name)
        answer = replace(ask(store, found.persons, filters), absent=found.absent)

        def records() -> Iterable[Mapping[str, object]]:
            from exports.deskrecords import trip_record

            return (trip_record(row, evidence=output.evidence) for row in answer.rows)

        rendering = Rendering(
            records,
            lambda: entourage_tables(name, answer.rows, evidence=output.evidence),
        )
        deliver(output, rendering)
        tell(store, Question("entourage", (name,), filters), answer, output.meta)
