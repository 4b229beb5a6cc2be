"""The questions about networks: rank, path, communities, compare, without."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from yalu.answering import Form, Output, Question, Rendering, deliver, tell
from yalu.helping import Command
from yalu.options import network_filter_options, output_options, store_options
from yalu.session import reading

if TYPE_CHECKING:
    from collections.abc import Iterable

    from exports.networks import Proofs
    from graph.stores.base import Store
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
