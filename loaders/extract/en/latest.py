"""The one journey of several that an English clause dates: "has been there four times, the last in January 2006"."""

from __future__ import annotations

from itertools import takewhile

from graph.claims import ContactKind
from loaders.extract.analysis import Analysis
from loaders.extract.data import words
from loaders.extract.marks import Timex, Trigger

_KNOWN, _ORDINALS = words("en", "grammar", "known"), words("en", "grammar", "ordinals")
_JOINING = words("en", "grammar", "singling_out")


def latest(analysis: Analysis, trigger: Trigger) -> Timex | None:
    """The time of the last of several journeys, where words behind their verb give it; else None."""
    if trigger.kind is not ContactKind.VISIT or not trigger.verb:
        return None
    behind = analysis.behind(trigger.end)
    for k, (comma, the, one) in enumerate(zip(behind, behind[1:], behind[2:], strict=False)):
        if comma.low != "," or the.low not in _KNOWN or one.low not in _ORDINALS:
            continue
        joint = [*takewhile(lambda unit: unit.low in _JOINING, behind[k + 3 :])]
        end = joint[-1].end if joint else one.end
        when = next((t for t in analysis.times if t.start <= end + 1 and end - t.start <= 1 + len("in ")), None)
        if when is not None and not when.since:
            return when
    return None
