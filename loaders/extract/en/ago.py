"""English times counted back from a day or month: "five years ago today", "on May 8 five years ago"."""

from __future__ import annotations

from dataclasses import replace

from loaders.extract.data import words
from loaders.extract.marks import Timex

_AGO = words("en", "dates", "counted_back")
_JOINED = words("en", "dates", "counted_back_by")  # words between the two
_COMMA, _YEAR, _TOLD = ",", "year", "told"
_WEEKDAY, _DATE, _SHIFT, _NEXT = "weekday", "date", "shift", "next"
_WHOLE_WEEKS = frozenset({"week", _YEAR})  # units after which a weekday may be named


def counted_back(folded: str, found: list[Timex]) -> list[Timex]:
    """The expressions, one that says how long ago joined with the day or month that stands beside it."""
    out: list[Timex] = []
    for timex in found:
        both = _joined(folded, out[-1], timex) if out else None
        if both is not None:
            out[-1] = both
        else:
            out.append(timex)
    return out


def _joined(folded: str, first: Timex, second: Timex) -> Timex | None:
    """Two expressions side by side as one, None where neither counts back from the other."""
    ago, named = (first, second) if _counts(folded, first) else (second, first)
    between = folded[first.end : second.start].replace(_COMMA, " , ").split()
    if not _counts(folded, ago) or _counts(folded, named) or not _JOINED.issuperset(between):
        return None
    whole = replace(named, start=first.start, end=second.end)
    if named.kind == _DATE and named.month and not (named.year or named.unit) and ago.unit == _YEAR:
        return replace(whole, unit=_TOLD if ago.kind == _NEXT else _YEAR, offset=ago.offset)
    if ago.kind == _NEXT or named.offset or named.end_weekday is not None:
        return None
    apart = _COMMA in between or (between and named is first)  # "said on Monday, a week ago"
    weekday = named.kind == _WEEKDAY and ago.unit in _WHOLE_WEEKS and not apart
    this = named.kind == _SHIFT and named.unit != _YEAR
    return replace(whole, moved=(ago.unit, ago.offset)) if weekday or this else None


def _counts(folded: str, timex: Timex) -> bool:
    """Whether an expression says how many weeks, months or years lie between, and no more."""
    return timex.kind in (_SHIFT, _NEXT) and timex.offset < 0 and folded[timex.start : timex.end].split()[-1] in _AGO
