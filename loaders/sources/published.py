"""When an article was published, as far as its own text or address shows it.

Only dates that belong to the publication count: a line of its own (`Published : 2021-11-07 10:21`), an agency's date
line (`Pyongyang, October 9 (KCNA)`, with its year), a credit at the end (`(Xinhua News Agency June 19, 2009)`), or the
address. A date of the running text never does, and a year is never guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache
from itertools import chain

from graph.names.scripts import words_and_characters
from loaders.plain import cleared
from loaders.publishers import by_name
from loaders.sources.days import Day, compiled, day_of, days_in, folded, forms, year_of
from loaders.sources.glued import pieces

_CREDIT = re.compile(r"[(\[（]([^()\[\]（）]*\d[^()\[\]（）]*)[)\]）]\W*\Z")
_CLOCK = re.compile(r"[\s,.]*\d{1,2}:\d{2}(?!\d|\s+(?!am\b|pm\b|by\b)[a-z])")
_APART = re.compile(r"[.!?|(\[（][\"”’)\]]*\s*\Z")
_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s)\]]+")
_REACH = 400
_SPAN = re.compile(r"\s*[~∼～]\s*\d")
_COLUMNS = re.compile(r"(\|)")
_PARTS = re.compile(r"([|\s-]+)")
_RUNS_ON = re.compile(r"\|,?[一-鿿가-힣]")


def published_in(text: str, url: str = "") -> str | None:
    """The ISO date on which the text says it was published; None when neither it nor `url` shows one.

    It is a full day, but for a page of which only the month is known. Looked for, in this order: a date line near the
    top, a day and time behind a headline, an agency's date line with its year, a credit at the end, an agency's day
    with the year of another date line or of the event in its lead, a date of change, the stamp of a stored page, an
    address in the first or last lines, `url`, a stamp at the end of a headline, a date line below the page's menu, one
    that runs on from the headline.
    """
    lines = [line for line in cleared(text).split("\n") if line.strip()]
    head = [folded(line[:_REACH]) for line in lines[: forms().head_lines]]
    tail = [folded(line[-_REACH:]) for line in lines[-forms().tail_lines :]]
    addresses = [address for line in (*head, *tail) for address in _ADDRESS.findall(line)]
    return (
        _own_line(head)
        or _clocked(head)
        or _dateline(head)
        or _credit(tail)
        or _day_and_year(head, tail)
        or _own_line(head, changed=True)
        or _page_stamp(head)
        or _in_addresses([*addresses, url])
        or _stamped(head)
        or _own_line(below := _below_menu(lines))
        or _own_line(below, changed=True)
        or _run_together(lines[:1], tail)
    )


def _run_together(first: Sequence[str], tail: Sequence[str]) -> str | None:
    """The day of a date line that runs on from a headline, or into the report."""
    parts = [folded(line[start:end]) for line in first for start, end in pieces(line)]
    if len(parts) == len(first):
        return None
    return _own_line(parts) or _dateline(parts) or _day_and_year(parts, tail) or _own_line(parts, changed=True)


def _below_menu(lines: Sequence[str]) -> list[str]:
    """The lines between the first ones and the text, the nearest to it first, of a page that begins with its menu."""
    longest, head = forms().longest_line, forms().head_lines
    text = next((k for k, line in enumerate(lines) if len(line) > longest), 0)
    return [folded(line) for line in reversed(lines[head : min(text, head + forms().menu_lines)])]


def is_date_line(line: str) -> bool:
    """Whether a line says when its article was published, and nothing else."""
    plain = folded(line)
    return _own_line([plain]) is not None or _own_line([plain], changed=True) is not None


def opens_report(line: str) -> bool:
    """Whether a line begins as agencies begin their reports, with place, day and agency."""
    return _matches("openings", folded(line))


def _own_line(lines: Sequence[str], *, changed: bool = False) -> str | None:
    """The day of a line that is a date and little else; of several that which an agency's date line bears out.

    Then the one with a word that says so: above `Date: 28/03/2018` may stand the day on which the page was fetched.
    """
    found: list[tuple[bool, str]] = []
    # Bars part a line into pieces: `Date: 28/03/2018 | Source: KCNA.kp (En) | Read original version at source`.
    for line in chain.from_iterable(line.split("|") for line in lines):
        days = days_in(line) if len(line) <= forms().longest_line else ()
        if days and _SPAN.match(line, days[0].end):
            continue  # the week that is reported on (2010.8.23~8.29)
        if days and (_matches("due", line[: days[0].start]) or _matches("page_stamps", line)):
            continue
        if days and _is_update(line, days[0]) is changed and _only_names(_without(line, days)):
            found.append((_matches("published", line), _as_sent(days[0], lines)))
    if len(found) > 1:
        return max(found, key=lambda each: (_is_sent(each[1], lines), each[0]))[1]
    return found[0][1] if found else None


def _as_sent(day: Day, head: Sequence[str]) -> str:
    """The day of a date line; what may have day or month first is read as the agency's date line or a day told has it.

    So `05/08/2018` above `Taipei, May 8 (CNA)` or "released on May 8, 2018" is of May.
    """
    if day.other is None or _is_sent(day.iso, head) or _is_told(day.iso, head):
        return day.iso
    return day.other if _is_sent(day.other, head) or _is_told(day.other, head) else day.iso


def _is_sent(iso: str, head: Sequence[str]) -> bool:
    """Whether an agency's date line among these lines is of that day or of one shortly before."""
    matches = (match for line in head for pattern in compiled("datelines") if (match := pattern.search(line)))
    return any(_follows(iso, match) for match in matches)


def _is_told(iso: str, head: Sequence[str]) -> bool:
    """Whether a full date among these lines that has one reading is that day or one shortly before."""
    told = (day for line in head for day in days_in(line) if day.other is None)
    return any(0 <= (date.fromisoformat(iso) - date.fromisoformat(day.iso)).days <= forms().lead_days for day in told)


def _follows(iso: str, dateline: re.Match[str]) -> bool:
    """Whether a day is that of an agency's date line or one of the days after it."""
    day = date.fromisoformat(iso)
    sent = day_of(dateline, day.year)
    return sent is not None and 0 <= (day - date.fromisoformat(sent)).days <= forms().lead_days


def _clocked(lines: Iterable[str]) -> str | None:
    """The day of a time of day behind a headline: `Envoy met ( 2003-07-16 15:59)`, `He left. May. 4, 2018 07:52.`"""
    for line in lines:
        for day in days_in(line):
            if _APART.search(line, 0, day.start) and _CLOCK.match(line, day.end):
                return day.iso
    return None


def _page_stamp(lines: Sequence[str]) -> str | None:
    """The day before the first line of a stored page, or its month where it has no day."""
    matches = (pattern.match(line) for line in lines[:1] for pattern in compiled("page_stamps"))
    match = next(filter(None, matches), None)
    return (day_of(match) if "d" in match.groupdict() else f"{match['y']}-{match['m']}") if match else None


def _stamped(lines: Iterable[str]) -> str | None:
    """The day behind a word that says so at the end of a headline: `Cao in Seoul (AP) Updated: 2006-04-18 09:03`."""
    words = [pattern for kind in ("published", "updated") for pattern in compiled(kind)]
    for line in lines:
        for day in days_in(line):
            before = line[: day.start].rstrip(" :：")
            says = any(match.end() == len(before) for pattern in words for match in pattern.finditer(before))
            if says and not _matches("due", before) and not _has_words(_without(line[day.end :], ())):
                return day.iso
    return None


def _is_update(line: str, day: Day) -> bool:
    before = line[: day.start]
    return _matches("updated", before) and not _matches("published", before)


def _matches(kind: str, text: str) -> bool:
    return any(pattern.search(text) for pattern in compiled(kind))


def _without(line: str, days: Sequence[Day]) -> str:
    for day in reversed(days):
        line = f"{line[: day.start]} |{line[day.end :]}"
    for parts in (_COLUMNS, _PARTS):  # a name of several words, then one among other words
        line = "".join("" if by_name(part) else part for part in parts.split(line))
    for kind in ("furniture", "updated", "published", "credits"):
        for pattern in compiled(kind):
            line = pattern.sub(" ", line)
    return line


def _only_names(rest: str) -> bool:
    """Whether what is left beside the date can be the name of an outlet, a place or an author, not a sentence."""
    words, characters = words_and_characters(rest)
    if _RUNS_ON.search(rest):  # 2018年10月16日,大使会见: the date opens a sentence
        return False
    named = all(not word[0].islower() for word in words)
    limits = forms().names
    return named and len(words) <= limits.latin_words and len(characters) <= limits.characters


@cache
def _dated_datelines() -> tuple[re.Pattern[str], ...]:
    # Each date form names its groups, so each gets a pattern of its own.
    shapes = [pattern.pattern for pattern in compiled("dated_datelines")]
    dates = [pattern.pattern for pattern in compiled("dates")]
    return tuple(re.compile(shape.replace("{date}", f"(?:{day})"), re.I) for shape in shapes for day in dates)


def _dateline(lines: Iterable[str]) -> str | None:
    for line in lines:
        for pattern in _dated_datelines():
            match = pattern.match(line)
            day = day_of(match) if match else None
            if day:
                return day
    return None


def _credit(lines: Sequence[str]) -> str | None:
    for line in reversed(lines):
        stamps = (pattern.search(line) for pattern in compiled("stamps"))
        if stamped := next((day for match in stamps if match and (day := day_of(match))), None):
            return stamped
        inside = _CREDIT.search(line)
        credit = inside[1] if inside else line
        days = days_in(credit) if len(credit) <= forms().longest_line else ()
        rest = _without(credit, days)
        if inside is None:  # a line with a place beside the day signs a letter
            fits = not _has_words(rest)
        else:  # a sentence may end with a day in brackets, but not with a day and an outlet
            fits = _has_words(rest) or not _has_words(_without(line[: inside.start()], ()))
        if days and fits and _only_names(rest):
            return days[-1].iso
    return None


def _has_words(text: str) -> bool:
    return any(words_and_characters(text))


def _day_and_year(head: Sequence[str], tail: Sequence[str]) -> str | None:
    year = next((year for line in (*head, *tail) if (year := _year_line(line))), None)
    for line in head:
        matches = (pattern.search(line) for pattern in compiled("datelines"))
        match = next(filter(None, matches), None)
        day = (day_of(match, year) if year else _sent_after(match, (line[match.end() :], *head))) if match else None
        if day:
            return day
    return None


def _sent_after(match: re.Match[str], lines: Iterable[str]) -> str | None:
    """The day of a dateline, in the year in which it follows within days on what its lead or a picture dates in full.

    `新华社北京6月1日电 …于2000年5月29日至31日访问` was sent in 2000.
    """
    for told in chain.from_iterable(days_in(line) for line in lines):
        event = date.fromisoformat(told.iso)
        for year in (event.year, event.year + 1):
            sent = day_of(match, year)
            if sent and 0 <= (date.fromisoformat(sent) - event).days <= forms().lead_days:
                return sent
    return None


def _year_line(line: str) -> int | None:
    """The year of a line that has little else on it: `Juche 104 (2015)`."""
    for pattern in compiled("years"):
        match = pattern.search(line)
        if match and len(line) <= forms().longest_line // 2 and _only_names(_without(line, ()).replace(match[0], " ")):
            return year_of({name: value for name, value in match.groupdict().items() if value}) or None
    return None


def _in_addresses(addresses: Iterable[str]) -> str | None:
    for address in addresses:
        for pattern in compiled("urls"):
            match = pattern.search(address)
            day = day_of(match) if match else None
            if day:
                return day
    return None
