"""Korean expressions of time: dates, ranges, weekdays, "last month", "the same day"."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from itertools import count

from loaders.extract.data import load
from loaders.extract.marks import Timex

_CENTURY, _OLDEST = 100, 45  # years written with two digits; the first of them that is of the last century
_HALF = 15  # days from which on a bare day is of the month after the one named
_NEAR = 40  # characters between two months of one year
_LEAD = 24  # characters of an anniversary before the day of it in brackets
_COMMON, _SHORTEST = 2001, 28  # a year without a leap day; the days that every month has


@cache
def _pattern() -> re.Pattern[str]:
    data = load("ko", "dates")
    year, month, day = data["year"], data["month"], data["day"]
    numbers = count()

    def whole() -> str:
        n = next(numbers)
        short = rf"(?<!\d)\d\d(?={year}\s?\d{{1,2}}\s?{month})"  # 92년 4월
        written = rf"(?:(?:{data['juche_lead']})?\s?\(?\s?(?P<y{n}>\d{{4}}|{short})\s?\)?\s?{year})"
        relative = _any([*data["years"], *data["same_years"]])
        return rf"(?:{written}\s?(?:{_any(data['seasons'])})?|(?P<relyear{n}>{relative})\s?)"

    def group(kind: str, pattern: str = r"\d{1,2}") -> str:
        return rf"(?P<{kind}{next(numbers)}>{pattern})"

    def last() -> str:
        return rf"(?:(?<![이가]\s){group('last', data['last'])}\s)"  # not "two months have passed"

    def until() -> str:
        today = rf"(?:(?:{_any(data['shifts'])})\s?\(\s?)?"  # until today (the 9th)
        ends = rf"{today}(?:(?:{_any(data['months'])})\s)?(?:{group('em')}\s?{month}\s?)?{group('ed')}\s?{day}"
        lasting = rf"{data['from']}\s{group('lasting', data['lasting'])}{data['after_lasting']}"
        return rf"(?:{lasting}|\s?(?:{data['from']}|[~∼\-–])\s?{ends})?"

    months = rf"{_any([*data['months'], *data['same_months'], *data['ahead']])}|{data['last']}"
    relmonth = group("relmonth", months)
    return re.compile(
        rf"(?<![\d.{data['not_before']}])(?<!{data['not_before']}\s)(?:(?P<iso>\d{{4}}[.\-/]\s?\d{{1,2}}[.\-/]\s?\d{{1,2}})(?!\d)"
        rf"|(?:{whole()}?{group('m')}\s?{month}\s?|{group('relmonth', months)}\s?)?"
        rf"{group('d')}\s?[~∼\-–]\s?{group('ed')}\s?{day}"
        rf"|(?:{whole()}|{last()})?{group('m')}\s?{month}\s?{group('d')}\s?{day}{data['not_stadium']}{until()}"
        rf"|{whole()}{group('m')}\s?{month}"
        rf"|(?:{relmonth}\s?)?{group('d')}\s?{day}{data['not_after_day']}{until()}"
        rf"|{group('y', r'(?:19|20)[0-9][0-9]')}\s?{year}{data['not_after_year']}"
        rf"|(?<!\d){group('y', r'[5-9][0-9]')}{year}(?={data['in_year']})"
        rf"|(?:{whole()}|{last()})?{group('m')}\s?[~∼\-–]\s?{group('em')}\s?{month}{data['not_after_month']}"
        rf"|{last()}?{group('m')}\s?{month}{data['not_after_month']}"
        rf"|(?:{whole()}\s?)?(?:{data['last']}\s)?(?P<feast>{_any(data['feasts'])}){data['on_feast']}"
        rf"|(?P<next>{_any(data['next'])})|(?P<same>{_any(data['same'])})"
        rf"|(?:(?P<toward>{_any(data['towards'])})\s?)?(?P<weekday>{_any(data['weekdays'])})"
        rf"|(?<![가-힣])(?P<shift>{_any(data['shifts'])})"
        rf"|(?P<samemonth>{_any(data['same_months'])})(?=[\s,에])"
        rf"|(?P<thence>{data['thence']})?(?P<count>\d{{1,2}}|{_any(data['numbers'])})\s?(?P<units>{_any(data['ago_units'])})"
        rf"(?:{data['ago']}|(?P<later>{data['later']}|(?(thence)\s?[뒤후](?=[\s,])|(?!)))))"
    )


def _any(phrases: Iterable[str]) -> str:
    return "|".join(re.escape(p) for p in sorted(phrases, key=len, reverse=True))


def times(text: str, start: int, end: int) -> list[Timex]:
    """The expressions of time between two offsets, in order; a day without a month takes that of the date before it."""
    out: list[Timex] = [
        Timex(start, start + len(word), "same", unit="month")
        for word in load("ko", "dates")["then"]
        if text.startswith(word + " ", start, end)
    ]
    if not out and (then := re.compile(load("ko", "dates")["then_after_topic"]).search(text, start, end)):
        out.append(Timex(then.start(1), then.end(1), "same", unit="month"))
    for match in _pattern().finditer(text, start, end):
        timex = _timex(match, next((t for t in reversed(out) if not of_holiday(text, t)), None))
        if timex and out and (counted := _so_long_ago(text, out[-1], timex)):
            out[-1] = counted
            continue
        if timex and not _ends_span(text, out, timex) and not _repeats(text, out, timex):
            out.append(timex)
    return out


def of_holiday(text: str, timex: Timex) -> bool:
    """Whether a day stands in brackets behind the anniversary that is on it (창건일(10월 10일))."""
    return (
        re.compile(load("ko", "cues")["day_in_brackets"]).search(text, max(0, timex.start - _LEAD), timex.start)
        is not None
    )


def _so_long_ago(text: str, count: Timex, day: Timex) -> Timex | None:
    """A day as one so many years back, where their count stands right before it (5년 전 오늘, 3년 전인 5월 7일)."""
    back = count.kind == "shift" and count.unit == "year" and count.offset < 0
    if not back or not re.fullmatch(load("ko", "dates")["of_that_time"], text[count.end : day.start]):
        return None
    if (day.kind == "shift" and day.unit == "day" and not day.offset) or (day.kind == "same" and not day.unit):
        return replace(count, end=day.end, kind="same", unit="anniversary")
    if day.kind == "date" and day.month and not (day.year or day.unit or day.offset):
        return replace(day, start=count.start, unit="year", offset=count.offset)
    return None


def _repeats(text: str, before: list[Timex], timex: Timex) -> bool:
    """Whether a day in brackets only says which the day before them is (내일(14일))."""
    if not before or before[-1].kind != "shift" or before[-1].unit != "day" or timex.month:
        return False
    return timex.kind == "date" and text[before[-1].end : timex.start].strip() == "("


def _ends_span(text: str, before: list[Timex], timex: Timex) -> bool:
    """Whether a word for a day only ends the span that the date before it begins (지난 25일부터 오늘까지)."""
    gap = text[before[-1].end : timex.start].strip() if before else ""
    return timex.kind == "shift" and re.fullmatch(load("ko", "dates")["from"], gap) is not None


def _timex(match: re.Match[str], before: Timex | None) -> Timex | None:
    g = {key.rstrip("0123456789"): value for key, value in match.groupdict().items() if value is not None}
    a, b = match.span()
    a += len(match.group()) - len(match.group().lstrip())
    data = load("ko", "dates")
    if "count" in g:
        count = int(data["numbers"].get(g["count"], 0) or g["count"])
        if "later" in g or "thence" in g:  # 한 달 뒤에는, 그 한 달 전: from the month last spoken of
            count = count if "later" in g else -count
            return Timex(a, b, "same", unit="month", offset=count) if data["ago_units"][g["units"]] == "month" else None
        return Timex(a, b, "shift", unit=data["ago_units"][g["units"]], offset=-count)
    if "feast" in g:
        g["m"], g["d"] = data["feasts"][g["feast"]].split("-")
    if "iso" in g:
        year, month, day = (int(part) for part in re.split(r"[.\-/]\s?", g["iso"]))
        return Timex(a, b, "date", year, month, day) if 1 <= month <= 12 and 1 <= day <= 31 else None
    if "samemonth" in g:
        named = before if before is not None and before.kind == "date" and before.month else None
        return (
            Timex(a, b, "date", named.year, named.month, unit=named.unit)
            if named
            else Timex(a, b, "same", unit="month")
        )
    if "same" in g:
        return Timex(a, b, "same")
    if "next" in g:
        offset = int(data["next"][g["next"]])
        return Timex(a, b, "next", offset=offset, unit="day" if offset < 0 else "")
    if "weekday" in g:
        toward = int(data["towards"].get(g.get("toward", ""), 0))
        return Timex(a, b, "weekday", weekday=int(data["weekdays"][g["weekday"]]), offset=toward)
    if "shift" in g:
        unit, offset = data["shifts"][g["shift"]]
        return Timex(a, b, "shift", unit=unit, offset=int(offset))
    if before is not None and _is_long_since(match.string, before, a):
        before = None  # 지난해 10월 9일 이후 처음으로 ... 27일: of the month of the article
    gap = match.string[before.end : a] if before is not None else ""
    listed = before is not None and "last" not in g and (not gap.strip(data["listed"]) or _goes_on(before, g, gap))
    newer = before is not None and before.offset == -1 and not before.unit and not re.search(data["before_that"], gap)
    return _dated(a, b, g, before, listed=listed, newer=newer)


def _is_long_since(text: str, before: Timex, start: int) -> bool:
    """Whether what is told from an offset on comes long after the date before it (2018년 9월 다녀간 X가 26일)."""
    data, gap = load("ko", "dates"), text[before.end : start]
    if any(word in gap for word in data["long_since"]):
        return True
    bygone = not before.day and (before.year is not None or before.unit == "year")
    return bygone and re.search(data["once_then"], gap) is not None


def _goes_on(before: Timex, g: dict[str, str], gap: str) -> bool:
    """Whether a later month goes on in the year that the date before it names (2018년 3월 베이징에서, 5월 다롄에서)."""
    if before.year is not None and g.get("m") and re.search(load("ko", "dates")["right_before"], gap):
        return len(gap) <= _NEAR
    after = before.year is not None and (before.month or 12) < (_number(g, "m") or 0)
    return after and len(gap) <= _NEAR and not re.search(load("ko", "dates")["leaves_year"], gap)


def _dated(
    a: int, b: int, g: dict[str, str], before: Timex | None, *, listed: bool, newer: bool = False
) -> Timex | None:
    """A date; `newer`: a smaller day behind the one before it is of the article's month (지난 5월 25일 ... 1일)."""
    year, month, day = (_number(g, key) for key in ("y", "m", "d"))
    if year is not None and year < _CENTURY:
        year += 2000 if year < _OLDEST else 1900
    end_month, end_day = _number(g, "em"), _number(g, "ed")
    if not 1 <= (month or 1) <= 12 or not 1 <= (day or 1) <= 31 or not 1 <= (end_day or 1) <= 31:
        return None
    if g.get("relyear") in load("ko", "dates")["same_years"]:
        year = _same_year(g["relyear"], before)
    unit, offset = _relative(g) if year is None else ("", 0)
    turned = before is not None and newer and (day or 0) + _HALF < (before.end_day or before.day or 0)
    if day and not (month or unit or offset or turned) and before and before.kind == "date" and before.month:
        year, month, unit, offset = before.year, before.month, before.unit, before.offset
    elif listed and month and not (year or unit) and before and before.kind == "date":
        year, unit, offset = before.year, before.unit if before.unit == "year" else "", before.offset
    timex = Timex(a, b, "date", year, month, day, unit=unit, offset=offset)
    if day and (days := days_of(g.get("lasting", ""))):
        end_month, end_day = _last_of(day, days, month, year)
    ends = end_day or end_month  # 9일부터 12일까지, 9~10월
    return replace(timex, end_year=year, end_month=end_month or month, end_day=end_day) if ends else timex


def days_of(words: str) -> int:
    """How many days a stay of so long takes (사흘, 4일, 3박 4일)."""
    told = load("ko", "dates")["days"].get(words)
    return int(told) if told else int(re.findall(r"\d+", words)[-1]) if words else 0


def order_in_trip(words: str) -> int:
    """How many days after its first one a day of a trip is (첫날: 0, 이틀째: 1), -1 for the last."""
    return int(load("ko", "dates")["trip_days"][words.replace(" ", "")])


def _last_of(day: int, days: int, month: int | None, year: int | None) -> tuple[int | None, int | None]:
    """Month and day of the last of so many days; without a month only where every month has such a day."""
    last = day + days - 1
    length = calendar.monthrange(year or _COMMON, month)[1] if month else _SHORTEST
    if last <= length:
        return month, last
    return (month % 12 + 1, last - length) if month else (None, None)


def _same_year(word: str, before: Timex | None) -> int | None:
    """The year of the date before (그해), or the one after it (이듬해)."""
    year = before.year if before and before.kind == "date" else None
    return year + int(load("ko", "dates")["same_years"][word]) if year else None


def _number(g: dict[str, str], key: str) -> int | None:
    return int(g[key]) if key in g else None


def _relative(g: dict[str, str]) -> tuple[str, int]:
    data = load("ko", "dates")
    if "last" in g:
        return "", -1
    if (word := g.get("relyear")) is not None:
        return (
            ("told", int(data["same_years"][word]))
            if word in data["same_years"]
            else ("year", int(data["years"][word]))
        )
    word = g.get("relmonth", "")
    if word in data["same_months"]:
        return "told", 0
    if word in data["months"]:
        return "month", int(data["months"][word])
    return "", int(word in data["ahead"])
