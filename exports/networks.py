"""The answers about networks as tables: ranks, chains, communities, what changed, what falls apart."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from exports.answers import note
from exports.tables import Column, Line, Table

if TYPE_CHECKING:
    from queries.ranking import Ranked
    from queries.types import Answer, ContactView

Proofs = Mapping[str, "ContactView"]
"""Contacts with their sentences by id; those that are not in it are shown without."""

_RANK = (
    Column("place", "Place", right=True),
    Column("id"),
    Column("name", "Name"),
    Column("side", "Side"),
    Column("score", "Score", right=True),
    Column("ties", "Met", right=True),
    Column("contact_count", "Contacts", right=True),
    Column("contacts"),
)
_NO_TIE = "no tie that the filters leave"


def rank_tables(answer: Answer[Ranked], measure: str, proofs: Proofs) -> tuple[Table, ...]:
    """Who is central, and below it how that was computed."""
    lines = (
        Line(
            (row.place, row.id, row.name, row.side, row.score, row.ties, len(row.contacts), " ".join(row.contacts)),
            sentences(row.contacts, proofs),
        )
        for row in answer.rows
    )
    return (Table(f"By {measure}", _RANK, tuple(lines), _NO_TIE, method_notes(answer)),)


def method_notes(answer: Answer[Any]) -> tuple[str, ...]:
    """How an answer was computed, a line each."""
    return tuple(f"{name}: {value}" for name, value in answer.method)


def sentences(contacts: Iterable[str], proofs: Proofs) -> tuple[str, ...]:
    """Every sentence that proves one of these contacts, as a note."""
    return tuple(note(each) for contact in contacts if contact in proofs for each in proofs[contact].evidence)
