"""The questions about networks: rank, path, communities, compare, without."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import click

from graph.errors import UnknownOfficeError, UsageError
from yalu.answering import Form, Output, Question, Rendering, deliver, tell
from yalu.helping import Command
from yalu.options import DATE, network_filter_options, output_options, path_filter_options, store_options
from yalu.session import asked, reading

if TYPE_CHECKING:
    from collections.abc import Iterable

    from exports.networks import Proofs
    from graph.model import Office
    from graph.stores.base import Store
    from queries.people import Resolved
    from queries.types import Answer, Filters

_MEASURES = ("degree", "weighted-degree", "betweenness", "eigenvector", "pagerank")


@click.command(
    cls=Command,
    examples=(
        "yalu rank",
        "yalu rank --measure betweenness --since 2018 --until 2019 --top 10",
        "yalu rank --measure pagerank --delegations --markdown",
    ),
)
@click.option("--measure", type=click.Choice(_MEASURES, False), default="degree", show_default=True, help="Of what.")
@click.option("--top", type=click.IntRange(min=1), metavar="N", help="The first N places; a shared one is kept whole.")
@network_filter_options
@output_options
@store_options
def rank(measure: str, top: int | None, store_url: str, filters: Filters, output: Output) -> None:
    """Who is central in the network of who met whom.

    The measures: degree (people of the other side met), weighted-degree (each as often as there are contacts),
    betweenness (shortest chains of others that run through somebody), eigenvector and pagerank (who met those who rank
    high themselves). Meetings, ceremonies and calls that took place count. What was chosen is printed with the answer.
    """
    from exports.networkrecords import rank_record
    from exports.networks import rank_tables
    from queries.ranking import Measure
    from queries.ranking import rank as ask

    with reading(store_url) as store:
        answer = ask(store, filters, measure=Measure(measure), top=top)
        proofs = _proofs(store, (contact for row in answer.rows for contact in row.contacts), output)
        rendering = Rendering(
            lambda: (rank_record(row, proofs) for row in answer.rows),
            lambda: rank_tables(answer, measure, proofs or {}),
        )
        _answered(store, Question("rank", (), filters), answer, rendering, output)


@click.command(
    cls=Command,
    examples=('yalu path "Kim Song Nam" "Xi Jinping"', "yalu path 김성남 王东明 --everyone --evidence"),
)
@click.argument("a", metavar="A")
@click.argument("b", metavar="B")
@click.option("--most", type=click.IntRange(min=1), default=20, show_default=True, metavar="N", help="Chains shown.")
@path_filter_options
@output_options
@store_options
def path(a: str, b: str, most: int, store_url: str, filters: Filters, output: Output) -> None:
    """The shortest chains from A to B: who met whom who met whom, with the meetings that prove each step.

    All of the shortest are shown, up to --most. Meetings, ceremonies and calls that took place count.
    """
    from exports.networkrecords import chain_record
    from exports.networks import path_tables
    from queries.paths import path as ask

    with reading(store_url) as store:
        left, right = asked(store, a), asked(store, b)
        if {person.id for person in left.persons} == {person.id for person in right.persons} and left.persons:
            raise UsageError(f"{a!r} and {b!r} are the same person", remedy="name two people")
        answer = ask(store, left.persons, right.persons, filters, most=most)
        answer = replace(answer, absent=left.absent + right.absent)
        title = f"Shortest chains from {_called(left)} to {_called(right)}"
        rendering = Rendering(
            lambda: (chain_record(row, evidence=output.evidence) for row in answer.rows),
            lambda: path_tables(title, answer, evidence=output.evidence),
        )
        _answered(store, Question("path", (a, b), filters), answer, rendering, output)


@click.command(
    cls=Command,
    examples=("yalu communities", "yalu communities --since 2018 --resolution 0.5 --everyone --json"),
)
@click.option("--resolution", type=click.FloatRange(min=0, min_open=True), default=1.0, show_default=True,
              metavar="NUMBER", help="Higher for smaller communities.")  # fmt: skip
@click.option("--seed", type=click.IntRange(min=0), default=0, show_default=True, help="Of the order that is drawn.")
@network_filter_options
@output_options
@store_options
def communities(resolution: float, seed: int, store_url: str, filters: Filters, output: Output) -> None:
    """Who meets the same people: communities by Louvain's method.

    The method draws an order: the same --seed gives the same communities. Compare a few seeds before you rely on one.
    """
    from exports.networkrecords import community_record
    from exports.networks import community_tables
    from queries.groups import communities as ask

    with reading(store_url) as store:
        answer = ask(store, filters, resolution=resolution, seed=seed)
        proofs = _proofs(store, (contact for row in answer.rows for contact in row.contacts), output)
        rendering = Rendering(
            lambda: (community_record(row, proofs) for row in answer.rows),
            lambda: community_tables(answer, proofs or {}),
        )
        _answered(store, Question("communities", (), filters), answer, rendering, output)


@click.command(
    cls=Command,
    examples=(
        "yalu compare --before 2020 --after 2022",
        "yalu compare --before 2011-12-17 --after 2011-12-17 --measure betweenness --markdown",
    ),
)
@click.option("--before", required=True, **DATE, help="The first time ends before this day, month or year.")
@click.option("--after", required=True, **DATE, help="The second time begins after this.")
@click.option("--measure", type=click.Choice(_MEASURES, False), default="weighted-degree", show_default=True,
              help="By which people rise and fall.")  # fmt: skip
@network_filter_options
@output_options
@store_options
def compare(before: str, after: str, measure: str, store_url: str, filters: Filters, output: Output) -> None:
    """Two times compared: who rose and who fell, which ties persist, appeared or vanished.

    DATE is a day, a month or a year and belongs to neither time. --since and --until bound both. People rise and fall
    by place: scores grow with the length of a time and with what is loaded of it.
    """
    from exports.networkrecords import moved_record
    from exports.networks import compare_tables
    from queries.changes import compare as ask
    from queries.ranking import Measure

    with reading(store_url) as store:
        answer = ask(store, before, after, filters, measure=Measure(measure))
        contacts = (contact for row in answer.rows for contact in (*row.contacts_before, *row.contacts_after))
        proofs = _proofs(store, contacts, output)
        rendering = Rendering(
            lambda: (moved_record(row, proofs) for row in answer.rows),
            lambda: compare_tables(answer, proofs or {}),
        )
        _answered(store, Question("compare", (), filters), answer, rendering, output)


@click.command(
    cls=Command,
    examples=(
        'yalu without "Wang Yajun"',
        "yalu without cpc-international-department/director --evidence",
        "yalu without premier --everyone --json",
    ),
)
@click.argument("name", metavar="NAME|OFFICE")
@network_filter_options
@output_options
@store_options
def without(name: str, store_url: str, filters: Filters, output: Output) -> None:
    """What falls apart when a person or an office is gone: who is left without a tie, and into which parts.

    OFFICE is the id of an office, its name, or a title alone (premier), which answers for every office of that title.
    Without an office, nobody is in the contacts where they stood in it; they stay where they stood in another.
    """
    from exports.networkrecords import removal_record
    from exports.networks import without_tables
    from queries.removal import without as ask

    with reading(store_url) as store:
        found, offices = _person_or_office(store, name)
        answer = replace(ask(store, found.persons, offices, filters), absent=found.absent)
        proofs = _proofs(store, (contact for row in answer.rows for contact in row.contacts_lost), output)
        rendering = Rendering(
            lambda: (removal_record(row, proofs) for row in answer.rows),
            lambda: without_tables(answer, proofs or {}),
        )
        _answered(store, Question("without", (name,), filters), answer, rendering, output)


def _person_or_office(store: Store, name: str) -> tuple[Resolved, tuple[Office, ...]]:
    """The offices of that name or, where there are none, the people. Raises UnknownNameError with near ones."""
    from graph.registry.load import registry
    from queries.offices import find_offices
    from queries.people import Resolved

    try:
        return Resolved(()), find_offices(store, registry(), name)
    except UnknownOfficeError:
        return asked(store, name), ()


def _called(found: Resolved) -> str:
    from exports.answers import label

    return " or ".join([*map(label, found.persons), *(() if found.persons else found.absent)])


def _proofs(store: Store, contacts: Iterable[str], output: Output) -> Proofs | None:
    """The contacts with their sentences where these were asked for."""
    if not output.evidence:
        return None
    from graph.stores.base import ContactFilter
    from queries.contacts import view

    found = view(store, store.contacts(ContactFilter(ids=frozenset(contacts))))
    return {each.contact.id: each for each in found}


def _answered(store: Store, question: Question, answer: Answer[Any], rendering: Rendering, output: Output) -> None:
    """Hand the answer over; rows without notes have how they were computed beside them."""
    deliver(output, rendering)
    if output.form in (Form.JSON, Form.CSV) and not output.meta:
        click.echo("yalu: " + "; ".join(f"{name}: {value}" for name, value in answer.method), err=True)
    tell(store, question, answer, output.meta)
