"""A Korean sentence laid out for its grammar: units, those that offices take up, where the words for somebody end."""

from __future__ import annotations

from dataclasses import dataclass

from loaders.extract.analysis import Analysis
from loaders.extract.context import Context
from loaders.extract.data import words
from loaders.extract.ko.discourse import Discourse
from loaders.extract.ko.offices import Phrase
from loaders.extract.marks import Trigger, Unit, Zone
from loaders.extract.people import Cast

_LINKS = words("ko", "grammar", "concurrent")
_STYLED = words("ko", "grammar", "styled")


@dataclass(frozen=True, slots=True)
class Scene:
    """A sentence being read: text, units, the units that offices of people take up, offices without a holder."""

    text: str
    units: list[Unit]
    taken: frozenset[int]
    free: dict[int, Phrase]
    ends: dict[int, int]
    cast: Cast
    discourse: Discourse
    title: bool = False


def scene_of(text: str, analysis: Analysis, free: list[Phrase], context: Context, discourse: Discourse) -> Scene:
    """The scene of a sentence; `free` are its offices without a holder."""
    index = {unit.start: i for i, unit in enumerate(analysis.units)}
    taken: set[int] = set()
    ends: dict[int, int] = {}
    for held in analysis.offices:
        span = [i for start, i in index.items() if held.office.start <= start < held.office.end]
        taken |= {i for i in span if not analysis.units[i].is_a("local")}
    for i, unit in enumerate(analysis.units):
        if unit.is_a("local"):
            j = i + 1
            while j < len(analysis.units) and (
                analysis.units[j].is_a("honorific")
                or j in taken
                or (j == i + 1 and (analysis.units[j].low in _STYLED or analysis.units[j].is_a("head")))  # 왕 위원은
                or (j + 1 in taken and analysis.units[j].low in _LINKS)
            ):
                j += 1
            ends[i] = j
    spans = frozenset(k for phrase in free for k in range(phrase.first, phrase.after))
    return Scene(
        text,
        analysis.units,
        frozenset(taken) | spans,
        {p.first: p for p in free},
        ends,
        context.cast,
        discourse,
        title=analysis.sentence.zone is Zone.TITLE,
    )


def is_inside(scene: Scene, trigger: Trigger) -> bool:
    """Whether a trigger is a part of a name, body or office."""
    for unit in scene.units:
        if unit.start <= trigger.start and trigger.end <= unit.end:
            return unit.is_any(("local", "org", "place")) and unit.end - unit.start > trigger.end - trigger.start
    return False
