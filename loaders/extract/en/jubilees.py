"""The years that anniversaries show in English: "the 60th anniversary of", "turns 60", "concluded 60 years ago"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from loaders.extract.data import load, words
from loaders.extract.en.numbers import number_of, numbers

YEAR = re.compile(r"(?<!\d[-–])\b(?:19[4-9]\d|20[0-4]\d)\b(?![-–])")
"""A year that a text names: no part of "1950-1953", "1999- Daily"."""

_NEAR, _BEFORE = 90, 20  # characters around an anniversary, before it to the year in which it was
_DECADE, _CENTURY = 10, 100
_EARLIEST = 1990  # an earlier year is told as past


@dataclass(frozen=True, slots=True)
class _Event:
    """What is celebrated: since what year, on what day; what names it near an ordinal; the forms of its sentences."""

    since: int
    day: str
    of: re.Pattern[str]
    forms: re.Pattern[str] | None


@cache
def _events() -> tuple[_Event, ...]:
    data = load("en", "jubilees")
    out = []
    for entry in data["anniversaries"]:
        of = entry["of"].replace("{founding}", data["founding"]).replace("{others}", data["others"])
        owner = entry.get("owner", "")
        did = "|".join(filter(None, (entry.get("did", ""), data["owned"].replace("{owner}", owner) if owner else "")))
        forms = [
            form.replace("{owner}", owner).replace("{bond}", data["bond"]) for form in data["forms"]["owner"] if owner
        ]
        forms += [form.replace("{did}", did) for form in data["forms"]["did"] if did]
        known = re.compile("|".join(forms)) if forms else None
        out.append(_Event(int(entry["since"]), entry["day"], re.compile(of), known))
    return tuple(out)


@cache
def _counts() -> re.Pattern[str]:
    """Numbers of years, in digits or words: an ordinal, or a number before "years" or "decades" or behind "turns"."""
    tens = load("en", "dates")["tens"]
    ordinal = "|".join(f"(?:(?:{'|'.join(tens)})-)?{word}" for word in load("en", "jubilees")["ordinals"])
    number = "|".join(re.escape(word) for word in numbers() if word.isascii() and " " not in word)
    return re.compile(
        rf"\b(?:(?P<digits>\d{{1,3}})(?:st|nd|rd|th)|(?P<word>{ordinal}))(?= )"
        rf"|\b(?P<years>\d{{2,3}}|{number})(?P<unit> years| decades)\b"
        rf"|(?:(?<=turn )|(?<=turns )|(?<=turned ))(?P<turned>\d{{2,3}})\b"
        rf"|\b(?P<jubilee>{'|'.join(load('en', 'jubilees')['jubilees'])})\b"
    )


@cache
def _behind() -> re.Pattern[str]:
    """What stands behind the number of an anniversary."""
    feasts = "|".join(load("en", "jubilees")["counted_feasts"])
    return re.compile(
        rf"(?:founding\s+|birth\s+)?(?:{feasts})\b|(?:years|decades)\s+(?:of|since)\b|of\s+(?:their\s+)?diplomatic\b"
    )


def anniversaries(folded: str) -> Iterator[tuple[int, str]]:
    """The years and days (`10-10`, "" where unknown) of the anniversaries that a text names.

    Of one that only says what year it is ("this year the two mark") the day is not that of the report. Of an
    anniversary with its own year ("in 1972 the 60th") it tells as past, and so of what is said to have been in its year
    ("in 2009 the two had marked the 60th").
    """
    for year, day in (*_births(folded), *_feasts(folded)):
        if year >= _EARLIEST:
            yield year, day


def _feasts(folded: str) -> Iterator[tuple[int, str]]:
    """The years and days of anniversaries that are counted."""
    for match in _counts().finditer(folded):
        if YEAR.search(folded, max(0, match.start() - _BEFORE), match.start()):
            continue
        count, near = _count(match), _around(folded, match)
        event = _nearest(folded, match) or _told(folded, match)
        if count is None or event is None or f"in {event.since + count}" in near:
            continue
        of_a_year = any(word in near for word in words("en", "jubilees", "of_a_year"))
        shift = sum(int(by) for said, by in load("en", "jubilees")["shifts"].items() if said in near)
        yield event.since + count + shift, "" if of_a_year or shift else event.day


def _count(match: re.Match[str]) -> int | None:
    """The number of years that words say, None for few."""
    data = load("en", "jubilees")
    if match["jubilee"]:
        return int(data["jubilees"][match["jubilee"]])
    if match["word"]:
        ten, _, one = match["word"].rpartition("-")
        return (numbers()[ten] if ten else 0) + int(data["ordinals"][one])
    if match["years"]:
        count = number_of(match["years"], 0)
        count *= _DECADE if match["unit"].strip().startswith("decade") else 1
        return count if count >= _DECADE else None
    return int(match["digits"] or match["turned"])


def _around(folded: str, match: re.Match[str]) -> str:
    return " ".join(folded[max(0, match.start() - _NEAR) : match.end() + _NEAR].split())


def _nearest(folded: str, match: re.Match[str]) -> _Event | None:
    """The event that words beside an anniversary name, the nearest of several."""
    start = match.start("unit") if match["unit"] else match.end()
    lasting = match["unit"] and folded.endswith("for ", 0, match.start())  # "diplomatic ties for 70 years"
    if not (match["jubilee"] or lasting or _behind().match(folded[start : start + _NEAR].lstrip())):
        return None
    before = " ".join(folded[max(0, match.start() - _NEAR) : match.end()].split())
    near = f"{before} {' '.join(folded[match.end() : match.end() + _NEAR].split())}"
    ends = [(abs(found.end() - len(before)), event) for event in _events() if (found := event.of.search(near))]
    return min(ends, key=lambda each: each[0])[1] if ends else None


def _told(folded: str, match: re.Match[str]) -> _Event | None:
    """The event of which the sentence of a number tells ("concluded their treaty # years ago", "its #th birthday")."""
    start = max(folded.rfind(stop, 0, match.start()) for stop in (". ", "\n", "! ", "? ")) + 1
    end = min((at for stop in (". ", "\n", ".\n") if (at := folded.find(stop, match.end())) >= 0), default=len(folded))
    number = "# years" if match["unit"] else "#th" if match["digits"] or match["word"] else "#"
    said = " ".join(f"{folded[start : match.start()]}{number}{folded[match.end() : end]}".split()).replace("’", "'")
    return next((event for event in _events() if event.forms and event.forms.search(said)), None)


@cache
def _born() -> re.Pattern[str]:
    """Birthdays and years since somebody was born, bound to a name ("the 110th birthday of the late Zhou Enlai")."""
    data = load("en", "jubilees")
    name, title = "|".join(data["births"]), "|".join(data["before_born"])
    ordinal, feast = r"(?P<n{}>\d{{1,3}})(?:st|nd|rd|th)", r"(?:birthday|birth anniversary)"
    of = rf"(?:(?:{title}) )*(?P<who{{}}>{name})\b"
    return re.compile(
        rf"\b{ordinal.format(1)} {feast} of {of.format(1)}"
        rf"|\b(?:{ordinal.format(2)} anniversary|(?P<cent>centenary|centennial)) of the birth of {of.format(2)}"
        rf"|\b(?P<who3>{name})['’]s {ordinal.format(3)} {feast}"
        rf"|\b(?P<n4>\d{{2,3}}) years since {of.format(4)} was born"
    )


def _births(folded: str) -> Iterator[tuple[int, str]]:
    """The years and days of birthdays that a text tells of, but not of those of a year that it names before them."""
    for match in _born().finditer(folded):
        found = {key: value for key, value in match.groupdict().items() if value}
        count = next((int(value) for key, value in found.items() if key.startswith("n")), _CENTURY)
        who = next(value for key, value in found.items() if key.startswith("who"))
        born = str(load("en", "jubilees")["births"][who])
        if not YEAR.search(folded, max(0, match.start() - _BEFORE), match.start()):
            yield int(born[:4]) + count, born[5:]
