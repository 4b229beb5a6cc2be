"""English contacts told by when there was one before: "the first envoy to come since Choe in 2013"."""

from __future__ import annotations

from dataclasses import replace

from graph.claims import SIDES, ContactKind, Status
from loaders.extract.analysis import Analysis
from loaders.extract.data import words
from loaders.extract.en.not_done import has_not
from loaders.extract.marks import Timex, Trigger, Unit
from loaders.extract.scope import Scope

_TALKS = "talks"
_STARTING, _SUPERLATIVES = words("en", "grammar", "starting"), words("en", "grammar", "superlatives")
_DID_SO = words("en", "grammar", "did_so")  # between somebody and the date on which he went
_SINCE = 30  # characters between a journey and since when it was not made again


def since_whom(analysis: Analysis, scope: Scope, *, never: bool) -> Scope | None:
    """The journey of whoever went before ("the first president to come since Jiang Zemin in 2001"); else None.

    Or the meeting with him ("the first envoy to be received by Xi since Choe in 2013", "has met no envoy since Choe").
    """
    journey = scope.trigger.kind is ContactKind.VISIT and scope.trigger.verb
    if not journey and scope.trigger.form != _TALKS:
        return None
    since = next((unit for unit in analysis.behind(scope.trigger.end) if unit.low in _STARTING), None)
    who = next((a for a in analysis.actors if since and a.start >= since.end and a.people and a.masked), None)
    if who is None or not (never or any(u.low in _SUPERLATIVES for u in analysis.before(scope.trigger.start))):
        return None
    when = next((t for t in analysis.times if t.kind == "date" and t.start >= who.end), None)
    if when is None or not _did_so([unit for unit in analysis.units if who.end <= unit.start < when.start]):
        return None
    named = tuple(a for a in (*scope.left, *scope.right) if a.people and a.country in SIDES)
    theirs = () if journey else tuple(a for a in named if a.country is not who.country)
    return replace(
        scope,
        left=(replace(who, masked=""),),
        right=theirs,
        agents=(),
        times=(when,),
        status=Status.OCCURRED,
        bygone=True,
        earlier=True,
    )


def _did_so(between: list[Unit]) -> bool:
    """Whether words between somebody and a date say no more than that he went ("Jiang Zemin did so in 2001")."""
    return all(unit.low in _DID_SO or not unit.text.isascii() or not unit.text.isalnum() for unit in between)


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
        dated = (t for t in analysis.times if 0 <= t.start - triggers[k].end <= _SINCE)
        return not any(dated) and not analysis.cued("reports")  # "has not been there this month"
    before = [t.end for t in triggers[:k]]
    denied = analysis.cued("never", start, triggers[k].end)
    return any(not any(cue.start < end <= triggers[k].start for end in before) for cue in denied)
