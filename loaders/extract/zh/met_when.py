"""Meetings that Chinese tells as when somebody spoke: 在会见X时,Y表示; Y在会见X的时候说; 在与X的会见中,Y表示."""

from __future__ import annotations

from graph.claims import ContactKind
from loaders.extract.analysis import Actor, Analysis
from loaders.extract.data import words
from loaders.extract.marks import Trigger, Unit
from loaders.extract.scope import Scope
from loaders.extract.zh.scene import two_sided
from loaders.extract.zh.vocabulary import trigger_of

_WHEN = tuple(words("zh", "grammar", "when_met"))
_COMMAS = words("zh", "grammar", "commas")
_TALKS = "talks"
_TAIL = 3  # units in which 时, 的时候 or 的会见中 stand behind a meeting
_SPEAKER = 12  # units of titles between the comma or the meeting and the word of saying
_TOLD = ("", "of")  # no mark, or that of 会见X的时候
_MOST = 3  # people whom such a sentence names


def met_when(analysis: Analysis, scopes: list[Scope], reporters: frozenset[int]) -> list[Scope]:
    """The scopes of a sentence, with the meeting at which it says that somebody spoke, where they tell of none."""
    if any(two_sided([*scope.left, *scope.right]) and not _carried(scope) for scope in scopes):
        return scopes
    for trigger in filter(None, map(trigger_of, analysis.units)):
        if trigger.kind is not ContactKind.MEETING or trigger.form != _TALKS:
            continue
        behind = analysis.behind(trigger.end)
        named = next((k for k, unit in enumerate(behind) if unit.is_a("local")), -1)
        closed = _closed(behind, named)
        said = _said(analysis, behind, closed)
        if closed is None or said is None:
            continue
        there = _people(analysis, said, reporters)
        if two_sided(there) and len(there) <= _MOST:
            rest = [scope for scope in scopes if not _carried(scope) or scope.trigger.start != trigger.start]
            return [*rest, _scope(analysis, trigger, there, said)]
    return scopes


def _carried(scope: Scope) -> bool:
    """Whether only a sentence before says who acts in a meeting (X访问朝鲜。同Y会谈时,Z表示: it was Z)."""
    return scope.trigger.form == _TALKS and any(actor.start < 0 for actor in scope.left)


def _closed(behind: list[Unit], named: int) -> int | None:
    """The unit with which the words of time behind a meeting, or behind whom it was with, end."""
    first = named + 1 if 0 <= named <= _SPEAKER else 0
    for begin in sorted({0, first}):
        near = "".join(unit.low for unit in behind[begin : begin + _TAIL])
        if (word := next((word for word in _WHEN if near.startswith(word)), None)) is not None:
            length = 0
            for k, unit in enumerate(behind[begin : begin + _TAIL], begin):
                length += len(unit.low)
                if length >= len(word):
                    return k
    return None


def _said(analysis: Analysis, behind: list[Unit], closed: int | None) -> int | None:
    """Where the word of saying begins that follows those words, with nothing but a name and his titles before it."""
    if closed is None:
        return None
    after = behind[closed + 1 :]
    start = after[0].start if after else -1
    cue = next((cue for cue in analysis.cued("saying") if cue.start >= start >= 0), None)
    if cue is None:
        return None
    between = [unit for unit in after if unit.end <= cue.start]
    commas = sum(unit.low in _COMMAS for unit in between)
    return cue.start if len(between) <= _SPEAKER and commas <= 1 and (not commas or between[0].low in _COMMAS) else None


def _people(analysis: Analysis, end: int, reporters: frozenset[int]) -> list[Actor]:
    """Who is named before the word of saying: the speaker and whom he met."""
    actors = (a for a in analysis.actors if a.people and a.end <= end and not a.quiet and a.masked in _TOLD)
    return [a for a in actors if not reporters.issuperset(a.people)]


def _scope(analysis: Analysis, trigger: Trigger, there: list[Actor], end: int) -> Scope:
    speaker = there[0] if there[0].end <= trigger.start and there[-1].end > trigger.start else there[-1]
    others = tuple(actor for actor in there if actor is not speaker)
    return Scope(trigger, (speaker,), others, analysis.sentence.start, end)
