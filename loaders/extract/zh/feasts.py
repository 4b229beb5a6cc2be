"""Days that Chinese names by a feast or an anniversary: 中秋当晚, 大年初三, 建国70周年当天."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache
from typing import Any

from loaders.extract.data import load
from loaders.extract.marks import Timex

_FIRST = 2000  # the year with which the feasts of the moon begin
_AHEAD = timedelta(days=60)  # after publication: a feast without its year that lies farther ahead was that of last year


def _data() -> Any:
    return load("zh", "dates")


@cache
def _pattern() -> re.Pattern[str]:
    d = _data()
    names = "|".join(sorted([*d["moon_days"], *d["sun_days"]], key=len, reverse=True))
    new = "|".join([d["new_year"], *d["new_year_days"]])
    year = rf"(?:(?P<y>(?:19|20)\d\d){d['units']['year']}|(?P<r>{'|'.join(d['years'])}))的?"
    feast = rf"(?:(?P<feast>{names})|{d['jubilee']}){d['the_day']}|(?P<season>{names}){d['around']}"
    return re.compile(rf"(?:{year})?(?:{feast}|(?P<new>{new}))")


def feasts(folded: str, start: int, end: int, published: date | None) -> list[Timex]:
    """The days that a text names so between two offsets, in order; none where it does not show their year."""
    out = []
    for match in _pattern().finditer(folded, start, end):
        day = _day(folded, match, start, published)
        if day is not None and match[0].endswith(tuple(_data()["the_eve"])):
            day -= timedelta(days=1)
        if day is not None and match["season"]:
            out.append(Timex(match.start(), match.end(), "date", day.year, day.month))
        elif day is not None:
            out.append(Timex(match.start(), match.end(), "date", day.year, day.month, day.day))
    return out


def with_feasts(found: list[Timex], named: list[Timex]) -> list[Timex]:
    """The times of a sentence with the days that it names, which stand for what of them was read as another."""
    left = [t for t in found if not any(t.start < day.end and day.start < t.end for day in named)]
    return sorted([*left, *named], key=lambda timex: timex.start)


def _day(folded: str, match: re.Match[str], start: int, published: date | None) -> date | None:
    year = int(match["y"]) if match["y"] else published and published.year + int(_data()["years"].get(match["r"], 0))
    if not year:
        return None
    if match["n"]:
        reach = max(start, match.start() - int(_data()["jubilee_reach"]))
        return _jubilee(int(match["n"]), folded[reach : match.start()], year)
    day = _feast(match, year)
    if day and published and not (match["y"] or match["r"]) and day > published + _AHEAD:
        return _feast(match, year - 1)
    return day


def _feast(match: re.Match[str], year: int) -> date | None:
    name = match["feast"] or match["season"]
    if name in _data()["sun_days"]:
        return date(year, *map(int, _data()["sun_days"][name]))
    if match["nth"]:
        named, after = next(iter(_data()["moon"])), int(_data()["numerals"][match["nth"]]) - 1
    else:
        named, after = _data()["moon_days"].get(name) or _data()["new_year_days"][match["new"]]
    days = _data()["moon"][named]
    if not 0 <= year - _FIRST < len(days):
        return None
    month, day = divmod(int(days[year - _FIRST]), 100)
    return date(year, month, day) + timedelta(days=int(after))


def _jubilee(number: int, before: str, year: int) -> date | None:
    """The day of the anniversary of that number in a year, by what the words before it remember."""
    for entry in _data()["jubilees"]:
        if int(entry["since"]) + number == year and any(word in before for word in entry["words"]):
            return date(year, *map(int, entry["day"]))
    return None
