"""Whom an English sentence names as its source ("Rodong Sinmun reported", "according to Kyodo")."""

from __future__ import annotations

from loaders.extract.analysis import Analysis
from loaders.extract.data import words
from loaders.extract.marks import Unit

_MEDIA = words("en", "cues", "media_nouns")


def source_of(analysis: Analysis) -> str | None:
    """The medium, agency or ministry that the sentence reports from, in its words; None when it speaks for itself."""
    index = {unit.start: i for i, unit in enumerate(analysis.units)}
    ends = {unit.end: i for i, unit in enumerate(analysis.units)}
    for cue in analysis.cued("attribution"):
        i = ends.get(cue.end)
        if i is not None and (name := _name(analysis.units, i + 1, 1)):
            return name
    for cue in analysis.cued("saying"):
        i = index.get(cue.start)
        if i is not None and (name := _name(analysis.units, i - 1, -1)):
            return name
    return None


def _name(units: list[Unit], i: int, step: int) -> str | None:
    """The capitalized words that begin (or, backwards, end) at a unit, when one of them is a medium's or ministry's."""
    run: list[Unit] = []
    while 0 <= i < len(units) and (
        units[i].capital or units[i].is_a("org") or (not run and units[i].low in ("the", "a"))
    ):
        if units[i].is_a("local"):
            return None
        if units[i].low not in ("the", "a"):
            run.append(units[i])
        i += step
    run = run[::step]
    if not run or not any(any(word in _MEDIA for word in unit.low.split()) or _MEDIA & {unit.low} for unit in run):
        return None
    return " ".join(unit.text for unit in run)
