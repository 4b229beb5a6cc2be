"""English lists of those who were there: "Present were ...", "... also attended", "from the Chinese side ..."."""

from __future__ import annotations

from loaders.extract.analysis import Actor, Analysis
from loaders.extract.data import load, words
from loaders.extract.lexicon import fold

_KNOWN = words("en", "grammar", "known")
_ORDINALS = words("en", "grammar", "ordinals")
_HAPPENED = words("en", "grammar", "happened")
_OPENERS = tuple(tuple(fold(words).split()) for words in load("en", "cues")["presence_open"])


def present(analysis: Analysis) -> list[Actor]:
    """Whom the sentence names as present at an event, in order; none when it is no such sentence."""
    start, end = analysis.sentence.start, analysis.sentence.end
    if _opens(analysis):
        return analysis.between(start, end)
    out: list[Actor] = []
    for cue in analysis.cued("presence_after"):
        out += analysis.between(cue.end, end)
    for cue in analysis.cued("presence_before"):
        out += analysis.between(_clause(analysis, cue.start), cue.start)
    return sorted(set(out), key=lambda actor: actor.start)


def counted(analysis: Analysis) -> bool:
    """Whether the sentence speaks of another contact of the same people by its number ("The first was on April 14")."""
    first = [unit.low for unit in analysis.units[:3]]
    return len(first) == 3 and first[0] in _KNOWN and first[1] in _ORDINALS and first[2] in _HAPPENED


def _opens(analysis: Analysis) -> bool:
    """Whether the sentence begins with words of presence and goes on with a verb of being ("Attending it were")."""
    first = [unit.low for unit in analysis.units[:4]]
    opened = any(tuple(first[: len(words)]) == words for words in _OPENERS)
    return opened and any(unit.low in ("was", "were", "included", "are") for unit in analysis.units[:14])


def _clause(analysis: Analysis, position: int) -> int:
    """Where the clause before a word of presence begins: after the last semicolon."""
    return max((u.end for u in analysis.units if u.low == ";" and u.end <= position), default=analysis.sentence.start)
