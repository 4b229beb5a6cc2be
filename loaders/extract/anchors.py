"""What an expression of time means, from the article's anchors: publication, date line, the day last spoken of."""

from __future__ import annotations

import calendar
from dataclasses import dataclass, replace
from datetime import date, timedelta

from graph.dates import When, first_day, last_day
from loaders.extract.marks import Resolved, Timex

MONTH = len("2018-03")
"""Characters of an ISO month."""
_FROM_NOW = frozenset({"weekday", "shift"})  # kinds of expressions that count from the day of publication
_FRESH, _STAY = 7, 9  # days that news is fresh, that a stay lasts


@dataclass(frozen=True, slots=True)
class Anchor:
    """What relative time counts from.

    published  day of publication, None when the article does not show it
    coarse     only the month of publication is known, of which `published` is the last day: its days stay at the month
    year       a year to complete dates with when the day of publication is unknown, and `year_from`, how it was found
    spoken     the day last spoken of
    latest     the day last named, be it of what happened before ("had landed on Wednesday")
    month      the month last spoken of, an ISO prefix
    story      the month that the article tells of, an ISO prefix: what happened before does not move it
    occasion   the anniversary that a text without a date reports on: its weekdays are the nearest to that day
    """

    published: date | None = None
    year: int | None = None
    year_from: str = ""
    spoken: date | None = None
    latest: date | None = None
    month: str = ""
    story: str = ""
    occasion: date | None = None
    coarse: bool = False


def resolve(timex: Timex, words: str, anchor: Anchor) -> Resolved | None:
    """The event time that the expression means, None where the anchors do not settle it."""
    resolved = _resolved(timex, words, anchor)
    return replace(resolved, start=timex.start, end=timex.end) if resolved else None


def _resolved(timex: Timex, words: str, anchor: Anchor) -> Resolved | None:
    if timex.moved is not None:
        named = _resolved(replace(timex, moved=None), words, anchor)
        return replace(named, when=moved(named.when, *timex.moved)) if named else None
    try:
        if timex.kind == "date":
            return _date(timex, words, anchor)
        when = {"weekday": _weekday, "shift": _shift, "same": _same, "next": _same}[timex.kind](timex, anchor)
    except (ValueError, OverflowError):
        return None
    if when and anchor.coarse and timex.kind in _FROM_NOW and when.is_day:
        when = month_of(anchor.published or when.first)
    return Resolved(when, words, anchor.year_from) if when else None


def moved(when: When, unit: str, number: int) -> When:
    """A time so many weeks, months or years later; weeks move only a day."""
    if unit == "week":
        return When((when.first + timedelta(weeks=number)).isoformat()) if when.is_day else when
    months = int(when.start[:4]) * 12 + int(when.start[5:MONTH] or 1) - 1 + number * (12 if unit == "year" else 1)
    year, month = divmod(months, 12)
    if not when.is_day:
        return When(_prefix(year, month + 1 if len(when.start) >= MONTH else None, None))
    return When(_prefix(year, month + 1, min(when.first.day, calendar.monthrange(year, month + 1)[1])))


def _date(timex: Timex, words: str, anchor: Anchor) -> Resolved | None:
    stated, timex = timex.year, _completed(timex, anchor)
    year, inferred = timex.year, "" if stated else anchor.year_from
    if year is None:
        year, inferred = _missing_year(timex, anchor)
    if year is None or (timex.day and not timex.month):
        return None
    start = _prefix(year, timex.month, timex.day)
    first_day(start)
    end = None
    if timex.end_day:
        end = _prefix(
            year if (timex.end_month or 0) >= (timex.month or 0) else year + 1, timex.end_month, timex.end_day
        )
    elif not timex.day and (timex.end_year or timex.end_month):  # "from 2004 to 2006"
        end = _prefix(timex.end_year or year, timex.end_month, None)
    return Resolved(When(start, end), words, inferred)


def _completed(timex: Timex, anchor: Anchor) -> Timex:
    """The date with the year or month that its relative words say ("last November", "the 28th of last month").

    A bare day is the latest such day up to publication, or the next one from it where `offset` looks ahead; behind one
    of an earlier month ("arrived on June 15 and met Kim on the 16th") it is of that month.
    """
    if timex.unit == "told":
        return _as_told(timex, anchor)
    day = anchor.published
    if day is None and anchor.year and timex.unit == "year" and timex.month:
        return replace(timex, year=anchor.year + timex.offset)
    if day is None or timex.unit == "same":
        return _in_month(replace(timex, unit=""), anchor)
    if timex.year or (timex.month and timex.unit != "year"):
        return timex
    if timex.unit == "year":
        return replace(timex, year=day.year + timex.offset)
    if not timex.day:
        return timex
    months = day.year * 12 + day.month - 1
    if timex.unit == "month":
        months += timex.offset
    elif timex.offset > 0:
        months += timex.day < day.day
    elif (latest := anchor.latest) is not None and _goes_on(timex.day, latest, anchor.month, day):
        months = latest.year * 12 + latest.month - 1
    else:
        months -= timex.day > day.day
    year, month = divmod(months, 12)
    later = timex.end_day is not None and not timex.end_month and timex.end_day < timex.day
    end_month = (month + 1) % 12 + 1 if later else timex.end_month or month + 1
    return replace(timex, year=year, month=month + 1, end_month=end_month)


def _goes_on(day: int, latest: date, month: str, published: date) -> bool:
    """Whether a day of the month follows the day last named within a stay, and is none of the latest news.

    Nor is it where a later `month` has been spoken of since.
    """
    if month > latest.isoformat()[:MONTH]:
        return False
    fresh = 0 <= published.day - day <= _FRESH
    past = (latest.year, latest.month) < (published.year, published.month)
    return past and not fresh and latest.day <= day <= latest.day + _STAY


def _as_told(timex: Timex, anchor: Anchor) -> Timex:
    """A date of the year or month that the article spoke of last, or of one some years off it ("that same June")."""
    told = anchor.month or (anchor.published.isoformat()[:MONTH] if anchor.published and timex.offset else "")
    if not told:
        return replace(timex, unit="", offset=0)
    year, month = (int(part) for part in told.split("-"))
    return replace(timex, year=year + timex.offset, month=timex.month or month, unit="", offset=0)


def _in_month(timex: Timex, anchor: Anchor) -> Timex:
    """A bare day of an article without a date as one of the month last spoken of."""
    if not timex.day or timex.month or timex.year or timex.unit or not anchor.month:
        return timex
    year, month = (int(part) for part in anchor.month.split("-"))
    return replace(timex, year=year, month=month, end_month=timex.end_month or month)


def _missing_year(timex: Timex, anchor: Anchor) -> tuple[int | None, str]:
    """The year of a date written without one: that of the month last spoken of where it is of this month, else the
    publication's, or the year before for a date long after it.
    """
    told = anchor.month.split("-") if anchor.month and not timex.offset else []
    if told and int(told[1]) == timex.month:
        return int(told[0]), anchor.year_from or "narrative"
    past = bool(told) and anchor.published is not None and int(told[0]) < anchor.published.year
    news = anchor.published is not None and timex.month == anchor.published.month
    if past and timex.month and int(told[1]) < timex.month and not news:  # "in March 2018, and in May": of that year
        return int(told[0]), anchor.year_from or "narrative"
    if anchor.published and timex.month:
        year = anchor.published.year
        if timex.offset == -1:  # "last May"; a day of it may be of this month
            last = (anchor.published.month, anchor.published.day if timex.day else -1)
            return year - ((timex.month, timex.day or 0) > last), "publication"
        if timex.offset == 1:  # "next May"
            return year + (timex.month <= anchor.published.month), "publication"
        day = min(timex.day or 1, calendar.monthrange(year, timex.month)[1])
        ahead = (date(year, timex.month, day) - anchor.published).days
        if timex.offset > 1:  # still to come, unless it has just passed
            return (year + 1 if ahead < -180 else year), anchor.year_from or "publication"
        return (year - 1 if ahead > 120 else year + 1 if ahead < -330 else year), anchor.year_from or "publication"
    if anchor.year:
        return anchor.year, anchor.year_from
    return None, ""


def _prefix(year: int, month: int | None, day: int | None) -> str:
    return f"{year:04}" + (f"-{month:02}" if month else "") + (f"-{day:02}" if month and day else "")


def _weekday(timex: Timex, anchor: Anchor) -> When | None:
    if timex.weekday is None:
        return None
    if not anchor.published:
        return _nearest(timex.weekday, anchor.occasion) if anchor.occasion and timex.end_weekday is None else None
    back = (anchor.published.weekday() - timex.weekday) % 7
    if timex.offset > 0 and (back or timex.offset == 1):
        back -= 7
    if timex.offset < 0 and back == 0:
        back = 7
    if timex.offset == -2 and back <= anchor.published.weekday():  # of the week that ended on a Sunday
        back += 7
    day = anchor.published - timedelta(days=back)
    if timex.end_weekday is None:
        return _day(day)
    end = day + timedelta(days=(timex.end_weekday - timex.weekday) % 7)
    return When(day.isoformat(), end.isoformat())


def _nearest(weekday: int, day: date) -> When:
    ahead = (weekday - day.weekday()) % 7
    return _day(day + timedelta(days=ahead if ahead <= 3 else ahead - 7))


def _shift(timex: Timex, anchor: Anchor) -> When | None:
    day = anchor.published
    if not day:
        return When(f"{anchor.year + timex.offset:04}") if anchor.year and timex.unit == "year" else None
    if timex.unit == "day":
        return _day(day + timedelta(days=timex.offset))
    if timex.unit == "week":
        return _week(day, timex.offset)
    if timex.unit == "month":
        months = day.year * 12 + day.month - 1 + timex.offset
        return When(f"{months // 12:04}-{months % 12 + 1:02}")
    return When(f"{day.year + timex.offset:04}")


def _week(day: date, offset: int) -> When:
    """The month of a week, the year where it lies in two; on a Sunday "last week" may be the one just ending.

    Of "this week" it is the days up to now.
    """
    first = day + timedelta(days=7 * offset - day.weekday())
    ending = offset == -1 and day.weekday() == calendar.SUNDAY
    last = day if ending or offset == 0 else first + timedelta(days=6)
    return month_of(first) if first.month == last.month else When(f"{last.year:04}")


def _same(timex: Timex, anchor: Anchor) -> When | None:
    if timex.unit == "month":
        return _months_after(anchor.month, timex.offset) if anchor.month else None
    told = (anchor.spoken, anchor.latest) if timex.unit == "story" else (anchor.latest, anchor.spoken)
    day = told[0] or told[1] or (anchor.published if timex.unit in ("day", "anniversary") else None)
    if not day:
        return None
    if timex.unit == "week":
        return month_of(day + timedelta(weeks=timex.offset))
    if timex.unit == "anniversary":
        return _day(day.replace(year=(anchor.published or day).year + timex.offset))  # years count from the article
    if timex.unit == "year":
        return When(f"{day.year + timex.offset:04}")
    return _day(day + timedelta(days=timex.offset if timex.kind == "next" else 0))


def _months_after(month: str, offset: int) -> When:
    year, number = (int(part) for part in month.split("-")[:2])
    months = year * 12 + number - 1 + offset
    return When(f"{months // 12:04}-{months % 12 + 1:02}")


def _day(day: date) -> When:
    return When(day.isoformat())


def narrated(anchor: Anchor, month: bool) -> str | None:
    """The day (or only the `month`) that is being spoken of, as an ISO prefix."""
    return (anchor.story or None) if month or anchor.spoken is None else anchor.spoken.isoformat()


def month_of(day: date) -> When:
    """The month of a day."""
    return When(day.isoformat()[:MONTH])


def as_day(prefix: str | None) -> date | None:
    """The day that an ISO prefix names, None when it is coarser or missing."""
    if not prefix or first_day(prefix) != last_day(prefix):
        return None
    return first_day(prefix)
