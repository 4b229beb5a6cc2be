"""What an English question asks for: nothing that it names is told to have happened, or to be going to."""

from __future__ import annotations

from dataclasses import replace

from loaders.extract.analysis import Analysis, Cue
from loaders.extract.data import words

_ASKING = words("en", "grammar", "asking")
_FRONT = 4  # units in which the verb of a question stands, after "Q:" or "And"
_MARK = "?"


def asks(analysis: Analysis) -> bool:
    """Whether a sentence is a question."""
    return any(unit.low == _MARK for unit in analysis.units[-2:])


def doubt_what_is_asked(analysis: Analysis) -> None:
    """Turn what a question announces into something possible only, and what it asks about into a doubt."""
    if not asks(analysis):
        return
    analysis.cues = [replace(cue, kind="hypothetical") if cue.kind == "planned" else cue for cue in analysis.cues]
    verb = next((unit for unit in analysis.units[:_FRONT] if unit.low in _ASKING), None)
    if verb is not None:
        analysis.cues.insert(0, Cue(verb.start, verb.end, "hypothetical", verb.low))
