"""The answers about networks as JSON: what a row of each holds."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NotRequired, TypedDict

from exports.records import ContactRecord, EvidenceRecord, contact_record, evidence_record

if TYPE_CHECKING:
    from exports.networks import Proofs
    from queries.changes import Moved
    from queries.graphs import Node
    from queries.groups import Community
    from queries.paths import Chain
    from queries.ranking import Ranked
    from queries.removal import Removal


class NodeRecord(TypedDict):
    """A person or body of the network."""

    id: str
    name: str
    side: str


class Proven(TypedDict):
    """A record with the sentences behind it where they were asked for."""

    evidence: NotRequired[list[EvidenceRecord]]


class RankRecord(Proven):
    """A person or body with place and score; `ties` are the people met, `contacts` the ids behind them."""

    place: int
    id: str
    name: str
    side: str
    score: float
    ties: int
    contacts: list[str]


class StepRecord(TypedDict):
    """Two people who met, and in which contacts."""

    left: str
    left_name: str
    right: str
    right_name: str
    contacts: list[ContactRecord]


class ChainRecord(TypedDict):
    """A shortest chain."""

    persons: list[str]
    steps: list[StepRecord]


class CommunityRecord(Proven):
    """People who meet each other more than the rest."""

    community: int
    members: list[NodeRecord]
    inside: int
    outside: int
    contacts: list[str]


class MovedRecord(Proven):
    """A person (`other` is null) or a tie in two times; null where not there."""

    who: NodeRecord
    other: NodeRecord | None
    change: str
    place_before: int | None
    place_after: int | None
    before: float | None
    after: float | None
    contacts_before: list[str]
    contacts_after: list[str]


class RemovalRecord(Proven):
    """What is lost without a person or an office."""

    id: str
    name: str
    office: bool
    holders: list[str]
    ties_lost: int
    contacts_lost: list[str]
    isolated: list[NodeRecord]
    cuts: bool
    parts: list[list[NodeRecord]]
    separate_before: int
    separate_after: int


def rank_record(row: Ranked, proofs: Proofs | None) -> RankRecord:
    """A row of rank as JSON, with its sentences where there are `proofs`."""
    record: RankRecord = {
        "place": row.place,
        "id": row.id,
        "name": row.name,
        "side": row.side,
        "score": row.score,
        "ties": row.ties,
        "contacts": list(row.contacts),
    }
    _prove(record, row.contacts, proofs)
    return record


def chain_record(row: Chain, *, evidence: bool) -> ChainRecord:
    """A chain as JSON."""
    return {
        "persons": [row.steps[0].left.id, *(step.right.id for step in row.steps)],
        "steps": [
            {
                "left": step.left.id,
                "left_name": step.left.name,
                "right": step.right.id,
                "right_name": step.right.name,
                "contacts": [contact_record(each, evidence=evidence) for each in step.contacts],
            }
            for step in row.steps
        ],
    }


def community_record(row: Community, proofs: Proofs | None) -> CommunityRecord:
    """A community as JSON."""
    record: CommunityRecord = {
        "community": row.number,
        "members": _nodes(row.members),
        "inside": row.inside,
        "outside": row.outside,
        "contacts": list(row.contacts),
    }
    _prove(record, row.contacts, proofs)
    return record


def moved_record(row: Moved, proofs: Proofs | None) -> MovedRecord:
    """A row of compare as JSON."""
    record: MovedRecord = {
        "who": _node(row.who),
        "other": _node(row.other) if row.other else None,
        "change": row.change.value,
        "place_before": row.place_before,
        "place_after": row.place_after,
        "before": row.before,
        "after": row.after,
        "contacts_before": list(row.contacts_before),
        "contacts_after": list(row.contacts_after),
    }
    _prove(record, dict.fromkeys((*row.contacts_before, *row.contacts_after)), proofs)
    return record


def removal_record(row: Removal, proofs: Proofs | None) -> RemovalRecord:
    """A row of without as JSON."""
    record: RemovalRecord = {
        "id": row.id,
        "name": row.name,
        "office": row.office,
        "holders": list(row.holders),
        "ties_lost": row.ties_lost,
        "contacts_lost": list(row.contacts_lost),
        "isolated": _nodes(row.isolated),
        "cuts": row.cuts,
        "parts": [_nodes(part) for part in row.parts],
        "separate_before": row.separate_before,
        "separate_after": row.separate_after,
    }
    _prove(record, row.contacts_lost, proofs)
    return record


def _node(node: Node) -> NodeRecord:
    return {"id": node.id, "name": node.name, "side": node.side}


def _nodes(nodes: Iterable[Node]) -> list[NodeRecord]:
    return [_node(node) for node in nodes]


def _prove(record: Proven, contacts: Iterable[str], proofs: Proofs | None) -> None:
    """Add every sentence that proves one of these contacts."""
    if proofs is not None:
        views = (proofs[contact] for contact in contacts if contact in proofs)
        record["evidence"] = [evidence_record(each) for view in views for each in view.evidence]
