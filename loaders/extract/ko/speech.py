"""Whether a Korean clause is what somebody says: in quotation marks, in a speech, or as what was long ago."""

from __future__ import annotations

from graph.claims import ContactKind, Status
from loaders.extract.data import load
from loaders.extract.ko.clauses import Clause, Sense, quotation
from loaders.extract.ko.tails import pattern
from loaders.extract.ko.timing import is_long_ago
from loaders.extract.ko.units import SUBJECTS
from loaders.extract.marks import Timex, Trigger

_MARKS = ("“", '"')


def in_speech(sense: Sense, clause: Clause, times: tuple[Timex, ...]) -> bool:
    """Whether somebody who is named says, in quotation marks or in a speech, what the clause tells."""
    if sense.spoken or (times and _recalled(sense, times[0])):
        return True
    if pattern("in_speech").search(sense.text, sense.analysis.sentence.start, clause.told.trigger.start):
        return True
    quoted = quotation(sense, clause.told)
    if _outlet_quoted(sense, clause, quoted):
        return False
    marks = (at for mark in _MARKS if (at := sense.text.find(mark, sense.analysis.sentence.start, quoted + 1)) >= 0)
    first = min(marks, default=quoted)
    named = [r for r in sense.roles if r.actor.people and r.role in SUBJECTS and r.actor.end <= first]
    ministry = load("ko", "cues")["spokesman"]  # what a spokesman says took place is news
    speaker = any(ministry not in sense.text[r.actor.start : r.end] for r in named)
    return quoted > sense.analysis.sentence.start and speaker


def _recalled(sense: Sense, timex: Timex) -> bool:
    """Whether somebody who is named says what was long ago (X는 1961년 7월 ...고 말하였다)."""
    speaker = any(r.role == "topic" and r.actor.people and r.actor.end <= timex.start for r in sense.roles)
    return speaker and sense.said and is_long_ago(sense, timex)


def _outlet_quoted(sense: Sense, clause: Clause, quoted: int) -> bool:
    """Whether the words in quotation marks are those of an outlet (통신은 "Y가 친서를 전달했다"고 보도했다)."""
    outlet = pattern("outlet_says").search(sense.text, sense.analysis.sentence.start, quoted)
    behind = sense.text[clause.told.trigger.end : sense.analysis.sentence.end]
    if pattern("outlet_behind").match(behind):
        return True
    return outlet is not None and pattern("so_reported").match(behind) is not None


def is_announcement(sense: Sense, trigger: Trigger, status: Status) -> bool:
    """Whether a trip to come is announced ("X가 8일 조선을 방문한다"고 발표했다)."""
    told = any(word in sense.sentence for word in load("ko", "cues")["announces"])
    return status is Status.PLANNED and trigger.kind is ContactKind.VISIT and told
