"""Chinese expressions of time: dates, ranges, days of the month, weekdays, 上个月, 同日."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import Any

from loaders.extract.data import load, words
from loaders.extract.marks import Timex

_UNTIL = 5  # characters of words that say how long somebody stays (停留到22日)
_CENTURY, _PIVOT = 99, 45  # years of two digits from here on are of the last century
_SINCE = 8  # characters from a date to the word that makes it a beginning (2012年掌权以来)


@cache
def _data() -> Any:
    return load("zh", "dates")


def _any(phrases: object) -> str:
    return "|".join(re.escape(p) for p in sorted(phrases, key=len, reverse=True))  # type: ignore[call-overload]


@cache
def _pattern() -> re.Pattern[str]:
    d = _data()
    u, to = d["units"], d["to"]
    relative = _any(d["months"])
    digits = "".join(d["digits"])
    numerals = "".join([*d["numerals"], *d["contracted"]])
    month_next = rf"(?=\s?{u['year']}\s?(?:\d{{1,2}}|[{numerals}]{{1,3}})\s?{u['month']})"
    short = rf"(?<![\d{digits}])['’]?(?:\d\d|[{digits}]{{2}}){month_next}"
    written = rf"(?:(?:19|20)\d\d|[一二][{digits}]{{3}}|{short}|(?<!\d)['’]\d\d)"  # 一九七八年, 97年10月

    def year(k: int) -> str:
        named = _any([*d["years"], *d["years_after"]])
        return rf"(?:(?P<y{k}>{written})\s?{u['year']}|(?P<r{k}>{named}))\s?"

    counted = rf"[{''.join([*d['numerals'], *d['half_or_two']])}]{{1,3}}"
    number = rf"(?:\d{{1,2}}|[{numerals}]{{1,3}})"

    def month(k: int) -> str:
        return rf"(?P<m{k}>{number})\s?{u['month']}\s?"

    def day(k: int) -> str:
        return rf"(?P<d{k}>{number})\)?\s?{u['day']}"  # 今(9)日

    def open_day(k: int) -> str:
        numeral = rf"(?:[{numerals}]{{2,3}}|[{''.join(d['contracted'])}])"  # 廿七至卅日, not 三、五日
        return rf"(?P<d{k}>\d{{1,2}}|{numeral})\s?(?:{u['day']})?{to}"

    return re.compile(
        rf"(?P<name>[”」』\"]{number}{d['numbered']}|{d['lasting'].format(number=number)})"  # “神舟”五号; 5日访华行程
        rf"|(?:(?P<ago>{counted}|\d{{1,2}})(?P<aunit>{_any(d['ago'])}){d['ago_before']}"
        rf"(?:的?(?:{month(9)}|(?P<day9>{_any(d['on_this_day'])})))?)"
        rf"|(?P<later>{counted}|(?<!\d)\d{{1,2}})(?P<lunit>{d['later_units']}){d['later']}"
        rf"|(?:{d['stay']})第(?P<stay>{counted}|\d)[天日]"
        rf"|(?<={d['counted_back']})前(?P<back>{counted}|\d{{1,2}})"
        rf"(?P<bunit>{_any(d['ago'])})"
        rf"|(?P<iso>(?:19|20)\d\d[-/.]\d{{1,2}}[-/.]\d{{1,2}})"
        rf"|(?:{year(1)})?(?:{month(1)}|(?P<rm1>{relative}))(?:{open_day(0)})?{day(1)}(?:{to}(?:{month(2)})?{day(2)})?"
        rf"|{year(3)}{month(3)}"
        rf"|(?<![\d第])(?:{open_day(3)})?{day(4)}(?:{to}{month(4)}{day(5)})?"
        rf"|(?P<rm2>{relative})"
        rf"|(?:{year(8)})?(?<![\d.])(?P<m8>{number})(?={d['to_month']}{number}\s?{u['month']}(?!\s?{number}\s?{u['day']}))"
        rf"|(?<!\d){month(5)}(?:{d['part']})?"
        rf"|(?:{year(7)})?(?P<feast>{_any(d['feasts'])}){d['on_feast']}"
        rf"|(?P<y6>{written})\s?{u['year']}"
        rf"|(?P<week>{_any(d['weeks'])})?(?:{u['weekday']})(?P<weekday>{_any(d['weekdays'])})"
        rf"|(?P<shift>{_any(d['shifts'])})(?:{d['year_part']})?"
        rf"|(?P<month>{_any(d['same_month'])})|(?P<same>{_any(d['same'])})|(?P<next>{_any(d['next'])})"
    )


def times(folded: str, start: int, end: int) -> list[Timex]:
    """The expressions of time between two offsets of a folded text, in order."""
    out: list[Timex] = []
    for match in _pattern().finditer(folded, start, end):
        timex = _timex(match)
        if timex and not _is_future(folded, match):
            since = _is_since(folded, match.start(), match.end()) and not _begins(folded, timex)
            until = folded[max(0, match.start() - _UNTIL) : match.start()].endswith(tuple(_data()["until_before"]))
            timex = replace(timex, since=True, until=until) if since or until else timex
            out += _years_before(folded, match)
            if out and _in_brackets(folded, out[-1], timex):
                timex = replace(timex, start=out.pop().start)
            out.append(timex)
    return _stretched(folded, out)


def _years_before(folded: str, match: re.Match[str]) -> list[Timex]:
    """The bare years of a list that ends in a year (1962、1964和1978年)."""
    listed = _listed_years().search(folded, 0, match.start()) if match["y6"] else None
    numbers = re.finditer(r"\d{4}", folded[listed.start() : match.start()]) if listed else ()
    start = listed.start() if listed else 0
    return [Timex(start + n.start(), start + n.end(), "date", year=int(n[0])) for n in numbers]


@cache
def _listed_years() -> re.Pattern[str]:
    between = "".join(words("zh", "grammar", "list") | words("zh", "grammar", "and"))
    return re.compile(rf"(?<!\d)(?:(?:19|20)\d\d[{between}])+$")


def _in_brackets(folded: str, before: Timex, timex: Timex) -> bool:
    """Whether a day stands in brackets behind words for it (周四(4日))."""
    near = folded[before.end : timex.start].strip() == "(" and folded.startswith(")", timex.end)
    return near and timex.kind == "date" and bool(timex.day) and before.kind in ("shift", "weekday")


def _is_future(folded: str, match: re.Match[str]) -> bool:
    """Whether "tomorrow" or "today" is only the future or the present (更加美好的明天)."""
    return bool(match["shift"]) and folded[: match.start()].endswith(tuple(_data()["no_day_after"]))


def _begins(folded: str, timex: Timex) -> bool:
    """Whether a day is the first of what it tells (自27日起访问)."""
    return timex.day is not None and folded.startswith(tuple(_data()["begins"]), timex.end)


def _stretched(folded: str, found: list[Timex]) -> list[Timex]:
    """The expressions, the first and last day of a stretch told with words between made one (周四到周六)."""
    out: list[Timex] = []
    for timex in found:
        before = out[-1] if out else None
        if before and _ends_stretch(before, timex) and _between().fullmatch(folded, before.end, timex.start):
            out[-1] = replace(
                before,
                end=timex.end,
                end_year=timex.year,
                end_month=(timex.month or before.month) if before.month else None,
                end_day=timex.day,
                end_weekday=timex.weekday,
                since=False,
            )
        else:
            out.append(timex)
    return out


def _ends_stretch(first: Timex, last: Timex) -> bool:
    if first.kind != last.kind or first.end_day or last.end_day:
        return False
    if first.kind == "weekday":
        return True
    if first.day or last.day:
        return first.kind == "date" and bool(first.day and last.day)
    return first.kind == "date" and bool(first.month) == bool(last.month)


@cache
def _between() -> re.Pattern[str]:
    return re.compile(_data()["stretch"])


def _is_since(folded: str, start: int, end: int) -> bool:
    before, after = folded[max(0, start - 2) : start], re.split(r"[,;]", folded[end : end + _SINCE])[0]
    return before.endswith(tuple(_data()["since_before"])) or any(word in after for word in _data()["since_after"])


def _timex(match: re.Match[str]) -> Timex | None:
    g = {key: value for key, value in match.groupdict().items() if value is not None}
    a, b = match.span()
    if "name" in g:
        return None
    if "later" in g:
        number = int(_data()["half_or_two"].get(g["later"], 0)) or _number(g["later"])
        days = {"day": 1, "week": 7}.get(_data()["ago"][g["lunit"]])
        return Timex(a, b, "next", offset=number * days) if days else Timex(a, b, "same", unit="month", offset=number)
    if "stay" in g:
        return Timex(a, b, "next", unit="stay", offset=_number(g["stay"]) - 1)
    if "back" in g:
        return _ago(a, b, {"ago": g["back"], "aunit": g["bunit"]})
    if match[0] in _data()["day_before"]:
        return Timex(a, b, "next", unit="day", offset=-1)
    if "ago" in g:
        return _ago(a, b, g)
    if "iso" in g:
        year, month, day = (int(part) for part in re.split(r"[-./]", g["iso"]))
        return Timex(a, b, "date", year, month, day) if 1 <= month <= 12 and 1 <= day <= 31 else None
    if "weekday" in g:
        offset = int(_data()["weeks"].get(g.get("week", ""), 0))
        return Timex(a, b, "weekday", weekday=int(_data()["weekdays"][g["weekday"]]), offset=offset)
    if "shift" in g:
        unit, offset = _data()["shifts"][g["shift"]]
        return Timex(a, b, "shift", unit=unit, offset=int(offset))
    if "month" in g:
        return Timex(a, b, "same", unit="month")
    if "same" in g or "next" in g:
        return Timex(a, b, "same" if "same" in g else "next", offset=int(_data()["next"].get(g.get("next", ""), 0)))
    return _dated(a, b, g)


def _ago(a: int, b: int, g: dict[str, str]) -> Timex:
    """So many days, weeks, months or years ago, or a month or this day of that year (三年前的7月, 三年前的今天)."""
    number = int(_data()["half_or_two"].get(g["ago"], 0)) or _number(g["ago"])
    unit = _data()["ago"][g["aunit"]]
    if "day9" in g and unit == "year":
        return Timex(a, b, "same", unit="anniversary", offset=-number)
    if "m9" in g and unit == "year":
        return Timex(a, b, "date", month=_number(g["m9"]), unit="year", offset=-number)
    return Timex(a, b, "shift", unit=unit, offset=-number)


def _dated(a: int, b: int, g: dict[str, str]) -> Timex | None:
    months = [_number(value) for key, value in g.items() if key[0] == "m"]
    days = [_number(value) for key, value in g.items() if key[0] == "d"]
    ahead: list[int] = []
    if "feast" in g:
        month, day, *ahead = (int(number) for number in _data()["feasts"][g["feast"]])
        months, days = [month], [day]
    years = [_year(value) for key, value in g.items() if key[0] == "y"]
    if years and not days and any(not 1 <= month <= 12 for month in months):
        return Timex(a, b, "date", years[0])  # 1970年六七月间
    if any(not 1 <= month <= 12 for month in months) or any(not 1 <= day <= 31 for day in days):
        return None
    unit, offset = _relative(g)
    if unit == "month" and not days:
        return Timex(a, b, "shift", unit="month", offset=offset)
    year = years[0] if years else None
    offset = ahead[0] if ahead and not (year or unit) else offset
    first = months[0] if months and "m4" not in g else None
    if len(days) < 2:
        return Timex(a, b, "date", year, first, days[0] if days else None, unit=unit, offset=offset)
    end_month = months[-1] if months else None
    return Timex(a, b, "date", year, first, days[0], year, end_month, days[-1], unit=unit, offset=offset)


def _year(written: str) -> int:
    """A year in digits of either kind, all four or the last two (1978, 一九七八, 97)."""
    digits = _data()["digits"]
    year = int("".join(str(digits.get(character, character)) for character in written.lstrip("'’")))
    return year if year > _CENTURY else year + (1900 if year >= _PIVOT else 2000)


def _number(written: str) -> int:
    """A number up to 99 in digits or Chinese numerals (二十一, 廿一); 0 for characters that are none."""
    if written.isdigit() and written.isascii():
        return int(written)
    for character, tens in _data()["contracted"].items():
        written = written.replace(character, tens)
    values = _data()["numerals"]
    ten = next(word for word in values if values[word] == "10")
    tens, found, ones = written.partition(ten)
    if not found:
        return int(values[written]) if written in values else 0
    if not all(part in values or not part for part in (tens, ones)):
        return 0
    return 10 * int(values.get(tens, 1)) + int(values.get(ones, 0))


def _relative(g: dict[str, str]) -> tuple[str, int]:
    """The year or month that a date counts from the day of publication."""
    relative = g.get("rm1") or g.get("rm2")
    if relative:
        return "month", int(_data()["months"][relative])
    named = g.get("r1") or g.get("r3") or g.get("r7") or g.get("r8")
    if named in _data()["years_after"]:
        return "after", int(_data()["years_after"][named])
    return ("year", int(_data()["years"][named])) if named else ("", 0)
