"""Numbers for sources, in the order in which they are first cited; one sentence of one article has one number."""

from __future__ import annotations

from collections.abc import Iterable

from exports.brief.document import Note
from exports.brief.spoken import day
from exports.formats.addresses import is_link
from queries.briefing import Proof, Reference
from queries.types import Evidence

_Key = tuple[str, str]


class Notes:
    """The notes of a briefing while it is being written."""

    def __init__(self) -> None:
        self._numbers: dict[_Key, int] = {}
        self._notes: list[Note] = []

    def cite(self, proofs: Iterable[Proof]) -> tuple[int, ...]:
        """The numbers of these proofs, sorted; a new one for a sentence that was not cited yet."""
        return tuple(sorted({self._number(proof) for proof in proofs}))

    def all(self) -> tuple[Note, ...]:
        """The notes so far, by number."""
        return tuple(self._notes)

    def _number(self, proof: Proof) -> int:
        key = (proof.what, proof.source) if isinstance(proof, Reference) else (proof.article, proof.quote)
        if key not in self._numbers:
            self._numbers[key] = len(self._notes) + 1
            self._notes.append(_note(self._numbers[key], proof))
        return self._numbers[key]


def _note(number: int, proof: Proof) -> Note:
    if isinstance(proof, Reference):
        if is_link(proof.source):
            return Note(number, "", f"{proof.what}; its source", proof.source)
        return Note(number, "", f"{proof.what}, which cites {proof.source}" if proof.source else proof.what)
    return Note(number, "" if proof.row else proof.quote, _source(proof), proof.url if is_link(proof.url) else "")


def _source(proof: Evidence) -> str:
    publisher = proof.publisher or "unnamed publisher"
    said = (
        f"{publisher} ({proof.source_kind})" if proof.source_kind else publisher,
        f"quoting {proof.attributed_to}" if proof.attributed_to else "",
        proof.title,
        day(proof.published) if proof.published else "day of publication unknown",
        "" if is_link(proof.url) else proof.url,
        f"characters {proof.start} to {proof.end}" if proof.start is not None else "",
        f"{proof.row}: {proof.quote}" if proof.row else "",
    )
    return ", ".join(part for part in said if part)
