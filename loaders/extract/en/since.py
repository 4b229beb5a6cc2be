"""English contacts told by when there was one before: "the first envoy to come since Choe in 2013"."""

from __future__ import annotations

from graph.claims import ContactKind
from loaders.extract.analysis import Analysis
from loaders.extract.en.not_done import has_not
from loaders.extract.marks import Timex, Trigger

_SINCE = 30  # characters between a journey and since when it was not made again


def last_time(analysis: Analysis, trigger: Trigger) -> Timex | None:
    """Since when somebody has not gone again ("has not visited the North since 2019"): then he went; else None."""
    if trigger.kind is not ContactKind.VISIT:
        return None
    since = (t for t in analysis.times if t.since and t.kind == "date" and 0 <= t.start - trigger.end <= _SINCE)
    return next(since, None)


def not_made(analysis: Analysis, triggers: list[Trigger], k: int, start: int) -> bool:
    """Whether a journey is one that is not made so far ("has not set foot there since his visit": the visit was)."""
    denied = analysis.cued("negated", start, triggers[k].end)  # "has not embarked on a trip"
    if triggers[k].kind is ContactKind.VISIT and not denied and has_not(analysis, triggers[k]):
        return True
    before = [t.end for t in triggers[:k]]
    denied = analysis.cued("never", start, triggers[k].end)
    return any(not any(cue.start < end <= triggers[k].start for end in before) for cue in denied)
