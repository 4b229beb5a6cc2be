"""The answers about networks as JSON: what a row of each holds."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NotRequired, TypedDict

from exports.records import EvidenceRecord, evidence_record

if TYPE_CHECKING:
    from exports.networks import Proofs
    from queries.ranking import Ranked


class RankRecord(TypedDict):
    """A person or body with place and score; `ties` are the people met, `contacts` the ids behind them."""

    place: int
    id: str
    name: str
    side: str
    score: float
    ties: int
    contacts: list[str]
    evidence: NotRequired[list[EvidenceRecord]]


def rank_record(row: Ranked, proofs: Proofs | None) -> RankRecord:
    """A row of rank as JSON, with its sentences where `proofs` holds them."""
    record: RankRecord = {
        "place": row.place,
        "id": row.id,
        "name": row.name,
        "side": row.side,
        "score": row.score,
        "ties": row.ties,
        "contacts": list(row.contacts),
    }
    if proofs is not None:
        record["evidence"] = proven(row.contacts, proofs)
    return record


def proven(contacts: Iterable[str], proofs: Proofs) -> list[EvidenceRecord]:
    """Every sentence that proves one of these contacts."""
    return [evidence_record(each) for contact in contacts if contact in proofs for each in proofs[contact].evidence]
