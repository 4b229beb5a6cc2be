"""Times of a Chinese article that leave their year or month to those named before them (去年7月...;9月...;12日...)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from loaders.extract.anchors import Anchor, resolve
from loaders.extract.data import words
from loaders.extract.dating import ahead_of
from loaders.extract.marks import Timex, Zone
from loaders.extract.zh.attributive import describes_name
from loaders.extract.zh.story import Part
from loaders.extract.zh.vocabulary import trigger_of

_STOPS = words("zh", "grammar", "stops")
_LINE = 40  # characters of a heading at most
_MEANWHILE = words("zh", "grammar", "meanwhile")
_RECENT = timedelta(days=31)  # before publication: a day without a year in that time is of no year named before it
_FRESH = timedelta(days=4)  # before publication: a bare day in that time is the article's own news
_SOON = 14  # days after publication of what a headline announces
_BEGINS = words("zh", "dates", "begins")
_BESIDE = 2  # units between a time and the word of a plan
_STAY = 10  # days after another on which a bare day is still told of the same stay


def carry_years(parts: list[Part], anchor: Anchor) -> None:
    """Months go on with the year named before them in their paragraph (去年7月...;9月...), days with the month."""
    carried = _Carried(anchor)
    before: Part | None = None
    for part in parts:
        if part.analysis.sentence.paragraph != carried.paragraph:
            carried.turn_to(part.analysis.sentence.paragraph)
        carried.section = _heading(part) or carried.section
        carried.month, carried.listing = None, False
        coming = [_ahead(part, timex, anchor) for timex in part.analysis.times]
        times = []
        for timex in coming:
            if _announced(part, timex, anchor):
                times.append(timex)
                continue
            times.append(carried.complete(carried.counted(timex)))
            carried.month = None if _only_describes(part, timex) else carried.month
        part.analysis.times = [timex for timex in times if timex.unit != "after"] or _at_once(part, before)
        before = part


def _ahead(part: Part, timex: Timex, anchor: Anchor) -> Timex:
    """A day of a headline, or from which on something is, as one to come where it lies soon after publication."""
    published = anchor.published
    if published is None or not _is_bare(timex) or not 0 < (timex.day or 0) - published.day <= _SOON:
        return timex
    behind = (unit for unit in part.analysis.behind(timex.end) if unit.low.isalpha())
    after = next(behind, None)
    planned = {cue.start for cue in part.analysis.cued("planned")}
    begins = after is not None and (after.low in _BEGINS or after.start in planned)
    news = part.analysis.sentence.zone is Zone.TITLE or begins
    return replace(timex, offset=1) if news else timex


def _announced(part: Part, timex: Timex, anchor: Anchor) -> bool:
    """Whether a day soon after publication is that of a plan, and of no year named before (9月20日将会谈)."""
    published = anchor.published
    bare = timex.kind == "date" and bool(timex.month and timex.day) and not (timex.year or timex.unit or timex.since)
    if published is None or not bare:
        return False
    beside = [*part.analysis.before(timex.start)[-_BESIDE:], *part.analysis.behind(timex.end)[:_BESIDE]]
    day = resolve(ahead_of(timex), "", anchor) if any(unit.is_a("planned") for unit in beside) else None
    return day is not None and timedelta(0) <= day.when.first - published <= _RECENT


def _only_describes(part: Part, timex: Timex) -> bool:
    """Whether a time belongs to what only says who somebody is (上月访问平壤的X5日会见Y)."""
    units = part.analysis.units
    last = next((k for k in range(len(units) - 1, -1, -1) if units[k].end <= timex.end), None)
    return last is not None and describes_name(units, last)


def _heading(part: Part) -> Timex | None:
    """The time, with its year, of a line that heads what follows as the account of one journey or meeting."""
    sentence, units = part.analysis.sentence, part.analysis.units
    short = sentence.zone is Zone.BODY and sentence.end - sentence.start <= _LINE
    if not short or not units or units[-1].low in _STOPS or not any(map(trigger_of, units)):
        return None
    return next((t for t in part.analysis.times if t.kind == "date" and t.year and t.month and not t.since), None)


def _at_once(part: Part, before: Part | None) -> list[Timex]:
    """The time of the sentence before, for one that begins with "at the same time"."""
    first = next(iter(part.analysis.units), None)
    if before is None or first is None or first.low not in _MEANWHILE:
        return []
    near = part.analysis.sentence.paragraph - before.analysis.sentence.paragraph <= 1
    told = [timex for timex in before.analysis.times if not timex.since]
    return [replace(told[-1], start=first.start, end=first.end)] if near and told else []


@dataclass(slots=True)
class _Carried:
    """What goes on from time to time: the `year` and `day` named in a paragraph; those named `last` in any.

    `told_in` is the paragraph of the year named last, `month` one named in the sentence without a day, `before` the day
    named last, with its paragraph; `section` is the time of the heading under which it stands
    (第一次访问:2000年5月29日至31日). `listing`: the sentence goes on from month to month.
    `spoken` is the time named last with its month, even of what only describes; `that_month` the last 当月.
    """

    anchor: Anchor
    paragraph: int = -1
    year: Timex | None = None
    day: Timex | None = None
    last_year: Timex | None = None
    last_day: Timex | None = None
    month: Timex | None = None
    section: Timex | None = None
    before: tuple[int, Timex] | None = None
    listing: bool = False
    told_in: int = -1
    spoken: Timex | None = None
    that_month: Timex | None = None

    def _goes_on_in_history(self, timex: Timex) -> bool:
        """Whether a month leaves its year, one long past, to the paragraph before (2003年初...;3月8日)."""
        named, published = self.last_year, self.anchor.published
        if named is None or not named.year or published is None or self.year or self.paragraph - self.told_in != 1:
            return False
        bare = timex.kind == "date" and bool(timex.month) and not (timex.year or timex.unit)
        goes_on = (timex.month or 0) >= (named.month or 1)
        return bare and goes_on and named.year < published.year and not _is_recent(timex, self.anchor)

    def turn_to(self, paragraph: int) -> None:
        """Forget what only its own paragraph goes on with."""
        self.paragraph, self.year, self.day = paragraph, self.section, None

    def counted(self, timex: Timex) -> Timex:
        """The day before or after another (翌日) as a date, where one has just been named."""
        if timex.kind == "date" and timex.day:
            self.before = (self.paragraph, timex)
        if timex.kind != "next" or timex.unit or self.before is None or self.paragraph - self.before[0] > 1:
            return timex
        named = resolve(self.complete(self.before[1]), "", self.anchor)
        if named is None or not named.when.is_day:
            return timex
        day = named.when.first + timedelta(days=timex.offset)
        dated = replace(timex, kind="date", year=day.year, month=day.month, day=day.day, offset=0)
        self.before = (self.paragraph, dated)
        return dated

    def complete(self, timex: Timex) -> Timex:
        """A time with what it leaves to those before it; it is what the next ones go on with."""
        if not timex.since:
            timex = self._completed(timex)
        if timex.kind == "same" and timex.unit == "month":
            self.that_month = timex
        elif timex.kind == "date" and timex.month and timex.unit in ("", "year"):
            self.spoken = timex
        if timex.since:
            return timex
        if (timex.year or timex.unit == "year") and timex.kind in ("date", "shift"):
            self.year = self.last_year = timex
            self.told_in = self.paragraph
        if timex.kind == "date" and timex.day and (timex.month or timex.unit == "month"):
            self.day = self.last_day = timex
        if not timex.day and (timex.month or timex.unit == "month") and timex.kind in ("date", "shift"):
            self.month = timex
        return timex

    def _completed(self, timex: Timex) -> Timex:
        that, spoken = self.that_month, self.spoken
        if that and spoken and _is_bare(timex) and timex.start - that.end in (0, 1):
            return _in_month(timex, spoken)  # 去年10月访问平壤的X。在当月10日...
        if timex.unit == "after" and self.last_year:
            return _of_year(timex, self.last_year, timex.offset)
        if timex.kind == "date" and timex.month and not timex.year and not timex.unit and self.year:
            recent = not self.section and not self.listing and _is_recent(timex, self.anchor)
            goes_on = timex.month >= (self.year.month or 1) and not recent
            self.listing = goes_on
            return _of_year(timex, self.year) if goes_on else timex
        if self._goes_on_in_history(timex) and self.last_year:
            return _of_year(timex, self.last_year)
        if self.month and _is_bare(timex):  # 9月到访平壤,10日受到接见
            return _in_month(timex, self.month)
        day = self.day if self.day and _goes_on(self.day, timex) else self.last_day
        if day is None or not _goes_on(day, timex):
            return timex
        if (day is not self.day or _is_to_come(day, self.anchor)) and _is_news(timex, self.anchor):
            return timex  # 4月11日将访朝。为此X22日会见了Y
        if day.unit == "month":
            return _in_month(timex, day)
        return _of_year(replace(timex, month=day.month, end_month=day.month if timex.end_day else None), day)


def _of_year(timex: Timex, named: Timex, after: int = 0) -> Timex:
    """A date as one of the year of another, or of a year `after` it."""
    if named.year:
        return replace(timex, year=named.year + after, unit="", offset=0)
    return replace(timex, year=None, unit=named.unit, offset=named.offset + after)


def _is_bare(timex: Timex) -> bool:
    """Whether a time is a day of a month that its words do not name."""
    return timex.kind == "date" and timex.bare_day


def _in_month(timex: Timex, named: Timex) -> Timex:
    """A bare day as one of the month of another time."""
    if named.unit == "month":
        return replace(timex, unit="month", offset=named.offset)
    return _of_year(replace(timex, month=named.month, end_month=named.month if timex.end_day else None), named)


def _goes_on(day: Timex, timex: Timex) -> bool:
    """Whether a bare day is one of the month of the day before it (3月21日抵达。23日离开), not one just gone by."""
    if not _is_bare(timex) or day.unit not in ("", "year", "month"):
        return False
    return (day.day or 0) <= (timex.day or 0) <= (day.end_day or day.day or 0) + _STAY


def _is_news(timex: Timex, anchor: Anchor) -> bool:
    """Whether a bare day has just gone by when the article is published."""
    resolved = resolve(timex, "", anchor)
    return bool(resolved and anchor.published and anchor.published - resolved.when.first <= _FRESH)


def _is_to_come(day: Timex, anchor: Anchor) -> bool:
    """Whether a day without a year is of a month after that of publication, in the same year."""
    return bool(anchor.published and day.month and not day.year and day.month > anchor.published.month)


def _is_recent(timex: Timex, anchor: Anchor) -> bool:
    """Whether a day without a year lies shortly before publication."""
    resolved = resolve(timex, "", anchor)
    return bool(resolved and anchor.published and timedelta(0) <= anchor.published - resolved.when.last <= _RECENT)
