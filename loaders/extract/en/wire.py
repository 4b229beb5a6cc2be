"""Talks that English words make a call: "discussed the matter by phone with", "told him over the telephone"."""

from __future__ import annotations

from dataclasses import replace

from graph.claims import ContactKind
from loaders.extract.analysis import Analysis
from loaders.extract.marks import Trigger

_TALKS = "talks"
_CALL = "call"


def as_calls(analysis: Analysis, triggers: list[Trigger]) -> list[Trigger]:
    """The triggers of a sentence; talks of which it says that they were held by wire as calls."""
    wires = analysis.cued("by_wire")
    return [
        _as_call(trigger) if any(_speaks_of(triggers, k, w.start) for w in wires) else trigger
        for k, trigger in enumerate(triggers)
    ]


def _speaks_of(triggers: list[Trigger], k: int, wire: int) -> bool:
    """Whether words stand behind the k-th trigger and before the next, so that they tell how it was held."""
    following = triggers[k + 1].start if k + 1 < len(triggers) else wire + 1
    return triggers[k].form == _TALKS and triggers[k].end <= wire < following


def _as_call(trigger: Trigger) -> Trigger:
    return replace(trigger, kind=ContactKind.CALL, form=_CALL)
