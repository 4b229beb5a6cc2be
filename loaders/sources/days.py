"""Days as they are printed: every form of `dates.yaml`, found in a line or read from a field, as ISO dates."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from functools import cache
from itertools import chain

from graph.dates import calendar_day
from loaders.data import Data, read_data

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
YEARS = range(1945, 2101)
_CENTURY = 2000
_EPOCH_DIGITS = {9: 1, 10: 1, 12: 1_000, 13: 1_000, 16: 1_000_000}
_PREFIX = re.compile(r"\s*((?:19|20)\d{2})(?:[-/.](0?[1-9]|1[0-2]))?\s*\Z")


class NameLimits(Data):
    """How much of a date line may be names."""

    latin_words: int
    characters: int


class GluedForms(Data):
    """Where a page that lost its line ends has its headline, date line and report on one line."""

    shortest: int
    reach: int
    in_sentence: str
    spaceless: tuple[str, ...]
    datelines: tuple[str, ...]


class DateForms(Data):
    """The shapes of dates; see the comments in `dates.yaml`."""

    months: dict[int, tuple[str, ...]]
    chinese_digits: dict[str, str]
    chinese_ten: str
    chinese_date: str
    chinese_number: str
    first_juche: int
    dates: tuple[str, ...]
    years: tuple[str, ...]
    openings: tuple[str, ...]
    datelines: tuple[str, ...]
    stamps: tuple[str, ...]
    dated_datelines: tuple[str, ...]
    page_stamps: tuple[str, ...]
    glued: GluedForms
    urls: tuple[str, ...]
    epoch_hours: int
    furniture: tuple[str, ...]
    published: tuple[str, ...]
    updated: tuple[str, ...]
    due: tuple[str, ...]
    credits: tuple[str, ...]
    names: NameLimits
    lead_days: int
    head_lines: int
    menu_lines: int
    tail_lines: int
    longest_line: int


@dataclass(frozen=True, slots=True)
class Day:
    """An ISO date and where it stands in the (folded) line; `other`: what it means with the month first, if it may."""

    iso: str
    start: int
    end: int
    other: str | None = None


def forms() -> DateForms:
    """The data file, read once."""
    return read_data("sources/dates.yaml", DateForms)


@cache
def _months() -> dict[str, int]:
    return {word: number for number, words in forms().months.items() for word in words}


@cache
def compiled(kind: str) -> tuple[re.Pattern[str], ...]:
    """The patterns of one key of the data file."""
    words = sorted(_months(), key=len, reverse=True)
    month = f"(?P<month>{'|'.join(words)})"
    patterns: tuple[str, ...] = getattr(forms(), kind)
    return tuple(re.compile(pattern.replace("{month}", month), re.IGNORECASE) for pattern in patterns)


@cache
def _chinese() -> dict[int, str]:
    return str.maketrans(forms().chinese_digits)


@cache
def _chinese_date() -> re.Pattern[str]:
    return re.compile(forms().chinese_date)


@cache
def _chinese_number() -> re.Pattern[str]:
    return re.compile(forms().chinese_number)


def folded(line: str) -> str:
    """The line with full-width forms made plain and dates in Chinese numerals written in digits."""
    return _chinese_date().sub(_in_digits, unicodedata.normalize("NFKC", line))


def _in_digits(match: re.Match[str]) -> str:
    return _chinese_number().sub(_number, match[0])


def _number(match: re.Match[str]) -> str:
    digits = match[0].translate(_chinese())
    tens, ten, units = digits.partition(forms().chinese_ten)
    return f"{tens or '1'}{units or '0'}" if ten else digits


def day_of(match: re.Match[str], year: int | None = None) -> str | None:
    """The ISO date that the named groups of a match mean; None when no calendar has such a day."""
    groups = {name: value for name, value in match.groupdict().items() if value}
    if "epoch" in groups:
        zone = timezone(timedelta(hours=forms().epoch_hours))
        return datetime.fromtimestamp(int(groups["epoch"]), zone).date().isoformat()
    return next(iter(_readings(groups, year_of(groups) if year is None else year)), None)


def _readings(groups: dict[str, str], year: int) -> list[str]:
    """The ISO dates that named groups may mean, the likeliest first; one alone where a weekday tells which."""
    if year not in YEARS:
        return []
    days = [day for month, number in _month_and_day(groups) if (day := calendar_day(year, month, number))]
    named = groups.get("weekday", "").lower()
    fitting = [day for day in days if named and _WEEKDAYS[day.weekday()] == named]
    return [day.isoformat() for day in fitting or days]


def _other_reading(match: re.Match[str]) -> str | None:
    """The second ISO date that two numbers may mean ("05/08/2018"), None where they mean one."""
    groups = {name: value for name, value in match.groupdict().items() if value}
    return next(iter(_readings(groups, year_of(groups))[1:]), None) if "a" in groups else None


def year_of(groups: dict[str, str]) -> int:
    """The year of the named groups, by the Christian, Juche or Minguo count; 0 when there is none."""
    if "y" in groups:
        return int(groups["y"])
    if "yy" in groups:
        return _CENTURY + int(groups["yy"])
    count = groups.get("juche") or groups.get("minguo")
    return forms().first_juche + int(count) if count else 0


def _month_and_day(groups: dict[str, str]) -> Iterator[tuple[int, int]]:
    if "a" in groups:
        first, second = int(groups["a"]), int(groups["b"])
        yield second, first
        yield first, second
    else:
        month = groups.get("m")
        yield int(month) if month else _months()[groups["month"].lower()], int(groups["d"])


def days_in(line: str) -> tuple[Day, ...]:
    """Every full date in a folded line, in order; where two forms overlap, the earlier form of the data file."""
    taken: list[Day] = []
    matches = chain.from_iterable(pattern.finditer(line) for pattern in compiled("dates"))
    for match in matches:
        iso = day_of(match)
        free = all(match.end() <= day.start or match.start() >= day.end for day in taken)
        if iso and free:
            taken.append(Day(iso, match.start(), match.end(), _other_reading(match)))
    return tuple(sorted(taken, key=lambda day: day.start))


def stated_day(value: str | int | float) -> str | None:
    """The ISO prefix that a field states: epoch seconds or milliseconds (UTC), ISO, RFC 2822, or worded in en, ko, zh.

    None when it says no date. A time of day and its zone are left out: the day is the one that the source prints.
    """
    text = folded(str(value).strip())
    number = re.fullmatch(r"(\d{8,16})(?:\.\d+)?", text)
    if number and len(number[1]) in _EPOCH_DIGITS:
        seconds = int(number[1]) // _EPOCH_DIGITS[len(number[1])]
        return datetime.fromtimestamp(seconds, UTC).date().isoformat()
    found = days_in(text)
    if found:
        return found[0].iso
    prefix = _PREFIX.match(text)
    if not prefix:
        return None
    return prefix[1] if not prefix[2] else f"{prefix[1]}-{int(prefix[2]):02}"
