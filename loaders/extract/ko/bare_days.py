"""Days without their month behind another date of a Korean sentence: of the month of that date, or of the story's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from graph.claims import ContactKind
from loaders.extract.anchors import Anchor
from loaders.extract.data import load
from loaders.extract.events import PEOPLED
from loaders.extract.ko.tails import pattern
from loaders.extract.ko.triggers import only_again
from loaders.extract.marks import Timex, Trigger

_TOLD = PEOPLED | {ContactKind.VISIT}
_SIGNING = "signing"  # the form of what a treaty is dated by
_TURN = 15  # days by which a day behind a later one is of the next month
_MONTHS = 12


def of_the_story(text: str, times: list[Timex], triggers: Sequence[Trigger], anchor: Anchor) -> list[Timex]:
    """The times of a sentence; a bare day behind the date of no contact, or of an occasion, is one of the article.

    1961년 7월 11일 체결된 조약을 언급하며 X는 3일 회담했다; 10월 6일 기념일을 앞두고 3일; 4월 30일 도착해 1일 회담했다.
    """
    out: list[Timex] = []
    for timex in times:
        before = out[-1] if out else None
        if before is not None and _inherits(text, timex, before) and anchor.published:
            timex = _turned(text, timex, before) if _goes_with(text, timex, before, triggers) else _alone(timex)
        out.append(timex)
    return out


def _inherits(text: str, timex: Timex, before: Timex) -> bool:
    """Whether a day has taken its month from the date before it."""
    own = load("ko", "dates")["month"] in text[timex.start : timex.end] or not text[timex.start].isdigit()
    if own or not timex.kind == before.kind == "date" or not timex.day:
        return False
    return before.bare_day or (bool(timex.month or timex.unit) and timex.year == before.year)


def _alone(timex: Timex) -> Timex:
    """A day without the month that it has taken."""
    month = None if timex.end_month == timex.month else timex.end_month
    return replace(timex, year=None, month=None, unit="", offset=0, end_month=month, end_year=None)


def _goes_with(text: str, timex: Timex, before: Timex, triggers: Sequence[Trigger]) -> bool:
    """Whether a day goes on with what was told on the date before it, which is that of a contact or listed with it."""
    if before.bare_day:
        return False
    gap = text[before.end : timex.start]
    between = (t for t in triggers if before.end <= t.start < timex.start and t.id not in only_again())
    told = any(t.kind in _TOLD and t.form != _SIGNING for t in between)
    bygone = before.year is not None and before.day is not None and told
    if pattern("on_occasion").search(gap) and not bygone:
        return False
    return told or pattern("goes_on_after").search(gap) is None


def _turned(text: str, timex: Timex, before: Timex) -> Timex:
    """A day that would lie long before the one before it, as of the next month (4월 30일 도착해 1일 회담했다)."""
    last = before.end_day or before.day or 0
    back = pattern("earlier_on").search(text, before.end, timex.start + 1) is not None
    if not timex.month or not timex.day or timex.day + _TURN >= last or back:
        return timex
    month, year = timex.month % _MONTHS + 1, timex.year
    turn = year + 1 if year is not None and month == 1 else year
    ends = month if timex.end_day else None
    return replace(timex, month=month, year=turn, end_month=ends)
