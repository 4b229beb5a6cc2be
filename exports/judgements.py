"""Doubts and judgements as tables, as JSON, and as the file in which judgements travel."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from exports.answers import note
from exports.tables import Column, Line, Table
from graph.stores import codec

if TYPE_CHECKING:
    from graph.stores.base import Decision
    from queries.judgement import DecisionView, DoubtView

_DOUBT = (
    Column("about", "About"),
    Column("left", "This"),
    Column("right", "May be"),
    Column("reason", "For"),
    Column("against", "Against"),
    Column("unsure"),
)
_DECISION = (
    Column("id", "Id", whole=True),
    Column("at", "When", whole=True),
    Column("by", "Who"),
    Column("kind", "Judgement"),
    Column("left", "This"),
    Column("right", "That"),
    Column("why", "Why"),
    Column("state", "State"),
)


def doubt_table(doubts: Iterable[DoubtView], evidence: bool) -> Table:
    """What waits for a judgement."""
    lines = (
        Line(
            (
                view.doubt.about.value,
                view.left,
                "\n".join(view.right),
                view.doubt.reason,
                view.doubt.against,
                "yes" if view.doubt.unsure else "no",
            ),
            tuple(note(each) for each in view.evidence) if evidence else (),
        )
        for view in doubts
    )
    return Table("Waiting for a judgement", _DOUBT, tuple(lines), "nothing")


def doubt_record(view: DoubtView) -> Mapping[str, object]:
    """A doubt: references as decisions take them, and the same in words."""
    doubt = view.doubt
    return {
        "about": doubt.about.value,
        "left": doubt.left,
        "right": list(doubt.right),
        "left_words": view.left,
        "right_words": list(view.right),
        "reason": doubt.reason,
        "against": doubt.against,
        "unsure": doubt.unsure,
        "claims": list(doubt.claims),
    }


def decision_table(decisions: Iterable[DecisionView]) -> Table:
    """The judgements of a store."""
    lines = (
        Line((d.id, d.at[:19], d.by, d.kind, view.left, view.right, d.why, view.state.value))
        for view in decisions
        for d in (view.decision,)
    )
    return Table("Judgements", _DECISION, tuple(lines), "none")


def decision_record(view: DecisionView) -> Mapping[str, object]:
    """A judgement with its state."""
    return {**codec.encode(view.decision, defaults=True), "state": view.state.value}


def decision_text(decisions: Iterable[Decision]) -> str:
    """Judgements as JSON lines, in their order; `loaders.decisions.read_decisions` reads them back."""
    return "".join(json.dumps(codec.encode(decision), ensure_ascii=False) + "\n" for decision in decisions)
