"""Whom an English sentence names as its source ("Rodong Sinmun reported", "according to Kyodo")."""

from __future__ import annotations

from loaders.extract.analysis import Analysis
from loaders.extract.data import words
from loaders.extract.marks import Unit

_MEDIA = words("en", "cues", "media_nouns")
_AUXILIARIES = words("en", "cues", "be") | words("en", "grammar", "earlier")
_INFORMANTS, _CITING = words("en", "grammar", "informants"), words("en", "grammar", "citing")
_REPORTS = words("en", "cues", "reports")
_NEAR = 30  # characters from "according to" to the report
_KNOWN = words("en", "grammar", "known")
_ARTICLES = words("en", "grammar", "articles")


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
        while i and analysis.units[i - 1].low in _AUXILIARIES:
            i -= 1
        if i is not None and (name := _name(analysis.units, i - 1, -1)):
            return name
    return None


def goes_on(analysis: Analysis) -> bool:
    """Whether a sentence goes on with what was reported before ("The report said", "the newspaper added")."""
    index = {unit.start: i for i, unit in enumerate(analysis.units)}
    spoken = (i for cue in analysis.cued("saying") if (i := index.get(cue.start)))
    return any(i > 1 and analysis.units[i - 1].low in _MEDIA and analysis.units[i - 2].low in _KNOWN for i in spoken)


def from_informant(analysis: Analysis) -> bool:
    """Whether a sentence tells what an unnamed source says ("According to a source, Yun crossed the river")."""
    near = [cue for kind in ("attribution", "saying") for cue in analysis.cued(kind)]
    cites = bool(near) or any(unit.low in _CITING for unit in analysis.units)
    return cites and any(unit.low in _INFORMANTS for unit in analysis.units)


def from_reports(analysis: Analysis) -> bool:
    """Whether a sentence tells what some report says ("According to a Japanese report, he was received by Wang")."""
    starts = [cue.end for cue in analysis.cued("attribution")]
    near = (unit for unit in analysis.units if any(0 < unit.start - end < _NEAR for end in starts))
    return any(unit.low in _REPORTS for unit in near) or bool(analysis.cued("as_reported"))


def _name(units: list[Unit], i: int, step: int) -> str | None:
    """The words of a name that begins (or, backwards, ends) at a unit, when one of them is a medium's or ministry's."""
    run: list[Unit] = []
    while 0 <= i < len(units) and (_names(units[i]) or (not run and units[i].low in _ARTICLES)):
        if units[i].is_a("local"):
            return None
        run.append(units[i])
        i += step
    named = [unit for unit in run[::step] if unit.low not in _ARTICLES]
    capital = any(unit.capital for unit in named)
    return " ".join(unit.text for unit in named) if capital and any(_is_medium(unit) for unit in named) else None


def _names(unit: Unit) -> bool:
    return unit.capital or unit.is_a("org") or _is_medium(unit)


def _is_medium(unit: Unit) -> bool:
    return unit.low in _MEDIA or any(word in _MEDIA for word in unit.low.split())
