"""What stands between quotation marks in an English sentence and tells of no contact."""

from __future__ import annotations

from loaders.extract.analysis import Analysis
from loaders.extract.data import words

_OPEN, _CLOSE = words("en", "grammar", "opening_quotes"), words("en", "grammar", "closing_quotes")
_INDEFINITE = words("en", "grammar", "articles") - words("en", "grammar", "definite")
_FINITE = words("en", "grammar", "past") | words("en", "grammar", "conversing")
_BE, _DENIED = words("en", "cues", "be"), frozenset({"denied", "negated"})
_LEAST = 4  # units of a quotation; shorter ones are names and terms ("the “Invincible Socialism” show")
_STATUS = frozenset({"planned", "hypothetical", "denied", "negated", "another", "split", "both"})


def without_quoted(analysis: Analysis) -> None:
    """Drop the times and cues of quotations that hold no trigger: they say nothing of the event told around them."""
    spans = [span for span in quotations(analysis) if not any(_inside(t.start, span) for t in analysis.triggers)]
    if not spans:
        return
    analysis.times = [t for t in analysis.times if not any(_inside(t.start, span) for span in spans)]
    said = [span for span in spans if not _is_predicate(analysis, span)]
    analysis.cues = [
        cue
        for cue in analysis.cues
        if cue.kind not in _STATUS
        or not any(_inside(cue.start, span) for span in (said if cue.kind in _DENIED else spans))
    ]


def _is_predicate(analysis: Analysis, span: tuple[int, int]) -> bool:
    """Whether a quotation is what something is said to be ("The reports are “not true at all”")."""
    return any(unit.low in _BE for unit in analysis.before(span[0])[-1:])


def quotations(analysis: Analysis) -> list[tuple[int, int]]:
    """The quotations of a sentence; one that goes on before or after it reaches to its end."""
    spans: list[tuple[int, int]] = []
    opened: int | None = None
    first = True
    for i, unit in enumerate(analysis.units):
        if unit.low in _OPEN and opened is None and (unit.low not in _CLOSE or _opens(analysis, i, first=first)):
            opened, first = i, False
        elif unit.low in _CLOSE:
            start = analysis.units[opened].start if opened is not None else analysis.sentence.start
            if opened is None or (i - opened > _LEAST and not _goes_on(analysis, opened)):
                spans.append((start, unit.end))
            opened, first = None, False
    if opened is not None:
        spans.append((analysis.units[opened].start, analysis.sentence.end))
    return spans


def _opens(analysis: Analysis, i: int, *, first: bool) -> bool:
    """Whether a straight mark opens a quotation: a word follows it without a space, and none stands right before it."""
    units = analysis.units
    joined = i > 0 and units[i - 1].end == units[i].start
    return not joined or (first and i == 0)


def _goes_on(analysis: Analysis, i: int) -> bool:
    """Whether what a mark opens goes on with the sentence outside it.

    So do the object of its verb ("had an “in-depth exchange of views”") and the verb of its subject ("Kim “had a talk
    with Xi”").
    """
    inside = analysis.units[i + 1] if i + 1 < len(analysis.units) else None
    return i > 0 and (analysis.units[i - 1].low in _INDEFINITE or (inside is not None and inside.low in _FINITE))


def _inside(position: int, span: tuple[int, int]) -> bool:
    return span[0] <= position < span[1]
