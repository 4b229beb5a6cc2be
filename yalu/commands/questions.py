"""The questions about people and contacts: who-met, met, person, meeting, timeline, status.

Records are imported only for JSON: they are types to build, and most answers are tables.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import click

from queries.types import ALL
from yalu.answering import Output, Question, Rendering, deliver, tell
from yalu.helping import Command
from yalu.options import filter_options, loaded_option, output_options, store_options
from yalu.session import asked, reading

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from queries.people import Resolved
    from queries.types import Answer, Filters


@click.command(
    "who-met",
    cls=Command,
    examples=(
        'yalu who-met "Kim Song Nam"',
        "yalu who-met 김성남 --since 2024-03 --until 2024-03 --evidence",
        'yalu who-met "Wang Yi" --principals --csv -o wang-yi.csv',
    ),
)
@click.argument("name")
@filter_options
@output_options
@store_options
def who_met(name: str, store_url: str, filters: Filters, output: Output) -> None:
    """Everyone of the other side whom NAME met: how often, when, where, in which office.

    NAME may be written in any script and spelling. Meetings, ceremonies and calls that took place count; --kind and
    --status ask for others. --side chooses the side of those met.
    """
    from exports.answers import who_met_tables
    from queries.who_met import who_met as ask

    with reading(store_url) as store:
        found = asked(store, name)
        answer = _of(found, ask(store, found.persons, filters))
        met = {row.person.id for row in answer.rows}
        persons = [person for person in answer.persons if person.id in met] or answer.persons

        def records() -> Iterable[Mapping[str, object]]:
            from exports.records import who_met_record

            return (who_met_record(row, evidence=output.evidence) for row in answer.rows)

        rendering = Rendering(
            records,
            lambda: who_met_tables(persons, answer.rows, evidence=output.evidence),
        )
        deliver(output, rendering)
        tell(store, Question("who-met", (name,), filters), answer, output.meta)


@click.command(
    cls=Command,
    examples=(
        'yalu met "Kim Song Nam" "Wang Huning"',
        "yalu met 김정은 习近平 --by visit",
        "yalu met 김정은 习近平 --kind message --json",
    ),
)
@click.argument("a", metavar="A")
@click.argument("b", metavar="B")
@click.option("--by", type=click.Choice(("contact", "visit"), False), default="contact", show_default=True,
              help="A row for each contact, or for each visit with the meetings on it.")  # fmt: skip
@filter_options
@output_options
@store_options
def met(a: str, b: str, by: str, store_url: str, filters: Filters, output: Output) -> None:
    """Each contact in which both A and B took part, with the sentences that say so.

    What took place, of every kind; --status any shows also what was planned or denied. --by visit counts trips: the
    meetings, ceremonies and calls, a row for each visit that they belong to.
    """
    from exports.answers import met_tables
    from queries.met import met as ask

    if by.lower() == "visit":
        _met_by_visit(a, b, store_url, filters, output)
        return

    output = replace(output, evidence=True)
    with reading(store_url) as store:
        left, right = asked(store, a), asked(store, b)
        answer = replace(ask(store, left.persons, right.persons, filters), absent=left.absent + right.absent)

        def records() -> Iterable[Mapping[str, object]]:
            from exports.records import met_record

            return (met_record(row, evidence=output.evidence) for row in answer.rows)

        rendering = Rendering(
            records,
            lambda: met_tables(answer.rows, evidence=output.evidence),
        )
        deliver(output, rendering)
        tell(store, Question("met", (a, b), filters), answer, output.meta)


def _met_by_visit(a: str, b: str, store_url: str, filters: Filters, output: Output) -> None:
    from exports.deskrecords import visit_record
    from exports.offices import visit_tables
    from queries.visits import met_by_visit as ask

    with reading(store_url) as store:
        left, right = asked(store, a), asked(store, b)
        answer = replace(ask(store, left.persons, right.persons, filters), absent=left.absent + right.absent)
        rendering = Rendering(
            lambda: (visit_record(row, evidence=output.evidence) for row in answer.rows),
            lambda: visit_tables(answer.rows, evidence=output.evidence),
        )
        deliver(output, rendering)
        tell(store, Question("met", (a, b), filters), answer, output.meta)


@click.command(cls=Command, examples=('yalu person "Liu Jianchao"', "yalu person 刘建超 --json"))
@click.argument("name")
@filter_options
@output_options
@store_options
def person(name: str, store_url: str, filters: Filters, output: Output) -> None:
    """NAME in three scripts, the offices held and when they were seen, contacts and visits.

    The filters narrow contacts and visits, not offices. CSV has a row for each office.
    """
    from exports.answers import office_table, person_tables
    from queries.person import person as ask

    with reading(store_url) as store:
        found = asked(store, name)
        answer = _of(found, ask(store, found.persons, filters))

        def records() -> Iterable[Mapping[str, object]]:
            from exports.records import card_record

            return (card_record(card, evidence=output.evidence) for card in answer.rows)

        rendering = Rendering(
            records,
            lambda: [table for card in answer.rows for table in person_tables(card, evidence=output.evidence)],
            lambda: [office_table(answer.rows)],
        )
        deliver(output, rendering)
        tell(store, Question("person", (name,), filters), answer, output.meta)


@click.command(
    cls=Command, examples=("yalu meeting 2b112e", "yalu meeting meeting-2018-04-17-kim-jong-un-song-tao-2b112e --json")
)
@click.argument("identifier", metavar="ID")
@output_options
@store_options
def meeting(identifier: str, store_url: str, output: Output) -> None:
    """One meeting, visit or message: who was there in which office, when, where, and the sentences that say so.

    ID is what the other questions show: a whole id, its beginning or its last part.
    """
    from exports.answers import contact_tables, meeting_tables
    from exports.officerecords import derived_record
    from exports.offices import derived_table
    from exports.records import contact_record
    from queries.derived import derived
    from queries.meeting import meeting as ask

    output = replace(output, evidence=True)
    with reading(store_url) as store:
        answer = ask(store, identifier)
        unnamed = derived(store, answer.rows)
        of_office = [each for row in answer.rows for each in unnamed.get(row.contact.id, ())]
        rendering = Rendering(
            lambda: (
                {**contact_record(row, evidence=output.evidence), "derived": [*map(derived_record, of_office)]}
                for row in answer.rows
            ),
            lambda: [
                *(table for row in answer.rows for table in meeting_tables(row)),
                *([derived_table(of_office)] if of_office else []),
            ],
            lambda: contact_tables("Contact", answer.rows, evidence=output.evidence),
        )
        deliver(output, rendering)
        tell(store, Question("meeting", (identifier,), ALL), answer, output.meta)


@click.command(
    cls=Command,
    examples=(
        "yalu timeline --since 2024",
        'yalu timeline "Wang Yi" --kind visit --csv',
        "yalu timeline --status planned",
        "yalu timeline --loaded-since 2026-11-20",
    ),
)
@click.argument("name", required=False)
@filter_options
@loaded_option
@output_options
@store_options
def timeline(name: str | None, store_url: str, filters: Filters, loaded_since: date | None, output: Output) -> None:
    """Contacts in order of time, undated last: all of them, or those of NAME.

    Every kind and status, unless --kind and --status say otherwise. --loaded-since shows what is new: contacts, and new
    sources of known ones.
    """
    from exports.answers import contact_tables, label
    from queries.people import Resolved
    from queries.timeline import timeline as ask

    with reading(store_url) as store:
        found = asked(store, name) if name else Resolved(())
        answer = _of(found, ask(store, found.persons if name else None, filters, loaded_since=loaded_since))
        title = "Contacts of " + ", ".join(map(label, found.persons)) if found.persons else "Contacts"

        def records() -> Iterable[Mapping[str, object]]:
            from exports.records import contact_record

            return (contact_record(row, evidence=output.evidence) for row in answer.rows)

        rendering = Rendering(
            records,
            lambda: contact_tables(title, answer.rows, evidence=output.evidence),
        )
        deliver(output, rendering)
        tell(store, Question("timeline", (name,) if name else (), filters), answer, output.meta)


@click.command(cls=Command, examples=("yalu status", "yalu status --since 2024 --side CN --json"))
@filter_options
@output_options
@store_options
def status(store_url: str, filters: Filters, output: Output) -> None:
    """What the store holds: articles by language and publisher, people, contacts by kind and status.

    The filters narrow the contacts that are counted.
    """
    from exports.answers import status_tables
    from exports.records import tally_record
    from queries.status import status as ask

    with reading(store_url) as store:
        answer = ask(store, filters)
        rendering = Rendering(lambda: map(tally_record, answer.rows), lambda: status_tables(answer.rows))
        deliver(output, rendering)
        tell(store, Question("status", (), filters), answer, output.meta)


def _of(found: Resolved, answer: Answer[Any]) -> Answer[Any]:
    """The answer with what the registry knows of the name and the store does not."""
    return replace(answer, absent=found.absent)
