"""The answers about networks as tables: ranks, chains, communities, what changed, what falls apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from exports.answers import note
from exports.occasions import occasions
from exports.tables import Cell, Column, Line, Table

if TYPE_CHECKING:
    from queries.changes import Moved
    from queries.graphs import Node
    from queries.groups import Community
    from queries.paths import Chain, Step
    from queries.ranking import Ranked
    from queries.removal import Removal
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
_CHAIN = (
    Column("chain", "Chain", right=True),
    Column("step", "Step", right=True),
    Column("left"),
    Column("left_name", "Person"),
    Column("right"),
    Column("right_name", "Met"),
    Column("", "When and where"),
    Column("contacts"),
)
_COMMUNITY = (
    Column("community", "No.", right=True),
    Column("size", "People", right=True),
    Column("kp", "DPRK"),
    Column("cn", "China"),
    Column("ids"),
    Column("inside", "Ties inside", right=True),
    Column("outside", "Ties to others", right=True),
    Column("contacts"),
)
_MOVED = (
    Column("id"),
    Column("name", "Name"),
    Column("side", "Side"),
    Column("other"),
    Column("other_name", "Met"),
    Column("change", "Change"),
    Column("place_before", "Place before", right=True),
    Column("place_after", "Place after", right=True),
    Column("before", "Before", right=True),
    Column("after", "After", right=True),
    Column("contacts_before"),
    Column("contacts_after"),
)
_REMOVAL = (
    Column("id"),
    Column("name", "Without"),
    Column("holders"),
    Column("ties_lost", "Ties lost", right=True),
    Column("contacts_lost_count", "Contacts lost", right=True),
    Column("isolated_names", "Left without a tie"),
    Column("parts_names", "Falls apart into"),
    Column("cuts", "Cuts the network"),
    Column("separate_before", "Parts before", right=True),
    Column("separate_after", "Parts after", right=True),
    Column("isolated"),
    Column("contacts_lost"),
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


def path_tables(title: str, answer: Answer[Chain], *, evidence: bool) -> tuple[Table, ...]:
    """The chains, a line a step."""
    lines = (
        _step(number, place, step, evidence)
        for number, chain in enumerate(answer.rows, 1)
        for place, step in enumerate(chain.steps, 1)
    )
    return (Table(title, _CHAIN, tuple(lines), "none", method_notes(answer)),)


def community_tables(answer: Answer[Community], proofs: Proofs) -> tuple[Table, ...]:
    """The communities, a line each."""
    lines = (
        Line(
            (
                row.number,
                len(row.members),
                *("\n".join(node.name for node in row.members if node.side == side) for side in ("KP", "CN")),
                _ids(row.members),
                row.inside,
                row.outside,
                " ".join(row.contacts),
            ),
            sentences(row.contacts, proofs),
        )
        for row in answer.rows
    )
    return (Table("Communities", _COMMUNITY, tuple(lines), _NO_TIE, method_notes(answer)),)


def compare_tables(answer: Answer[Moved], proofs: Proofs) -> tuple[Table, ...]:
    """People and how they moved, then ties."""
    people = [_moved(row, proofs) for row in answer.rows if row.other is None]
    ties = [_moved(row, proofs) for row in answer.rows if row.other is not None]
    return (
        Table("People", _MOVED, tuple(people), _NO_TIE),
        Table("Ties (number of contacts before and after)", _MOVED, tuple(ties), _NO_TIE, method_notes(answer)),
    )


def without_tables(answer: Answer[Removal], proofs: Proofs) -> tuple[Table, ...]:
    """What is lost without each, a line a person or office."""
    lines = (
        Line(
            (
                row.id,
                row.name,
                " ".join(row.holders),
                row.ties_lost,
                len(row.contacts_lost),
                "\n".join(node.name for node in row.isolated),
                "\n".join(f"{len(part)}: {', '.join(node.name for node in part)}" for part in row.parts),
                "yes" if row.cuts else "no",
                row.separate_before,
                row.separate_after,
                _ids(row.isolated),
                " ".join(row.contacts_lost),
            ),
            sentences(row.contacts_lost, proofs),
        )
        for row in answer.rows
    )
    return (
        Table("What falls apart", _REMOVAL, tuple(lines), "nobody of that name in this store", method_notes(answer)),
    )


def method_notes(answer: Answer[Any]) -> tuple[str, ...]:
    """How an answer was computed, a line each."""
    return tuple(f"{name}: {value}" for name, value in answer.method)


def sentences(contacts: Iterable[str], proofs: Proofs) -> tuple[str, ...]:
    """Every sentence that proves one of these contacts, as a note."""
    return tuple(note(each) for contact in contacts if contact in proofs for each in proofs[contact].told)


def _step(chain: int, number: int, step: Step, evidence: bool) -> Line:
    where = occasions([view.contact for view in step.contacts])
    ids = " ".join(view.contact.id for view in step.contacts)
    cells = (chain, number, step.left.id, step.left.name, step.right.id, step.right.name, where, ids)
    return Line(cells, tuple(note(each) for view in step.contacts for each in view.told) if evidence else ())


def _moved(row: Moved, proofs: Proofs) -> Line:
    contacts = dict.fromkeys((*row.contacts_before, *row.contacts_after))
    return Line(tuple(_moved_cells(row)), sentences(contacts, proofs))


def _moved_cells(row: Moved) -> Iterator[Cell]:
    yield from (row.who.id, row.who.name, row.who.side if row.other is None else None)
    yield from (row.other.id, row.other.name) if row.other else (None, None)
    yield from (row.change.value, row.place_before, row.place_after, row.before, row.after)
    yield from (" ".join(row.contacts_before), " ".join(row.contacts_after))


def _ids(nodes: Iterable[Node]) -> str:
    return " ".join(node.id for node in nodes)
