"""What Korean articles show of their year: Juche years, anniversaries, the years they name."""

from __future__ import annotations

import re
from functools import cache

from loaders.extract.data import load

_YEAR = re.compile(r"(?<!\d)((?:19[4-9]|20[0-4])\d)(?!\d)")
_DAY = re.compile(r"(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])")
_NEAR = 40


@cache
def _rules() -> tuple[re.Pattern[str], re.Pattern[str], list[tuple[int, tuple[str, ...]]]]:
    data = load("ko", "dates")
    events = [(int(event["since"]), tuple(event["words"])) for event in data["anniversaries"]]
    return re.compile(data["juche"]), re.compile(data["anniversary"]), events


def pictured_on(text: str) -> str | None:
    """The last day that an agency's pictures in a text without a date are of: that of its news; an ISO day."""
    found = [[int(part) for part in match.groups()] for match in re.finditer(load("ko", "dates")["picture"], text)]
    days = [f"{year:04}-{month:02}-{day:02}" for year, month, day in found]
    known = [day for day in days if _DAY.fullmatch(day)]
    return max(known, default=None)


def year_of(text: str) -> tuple[int | None, str]:
    """The year that a text without a date shows, and how (`juche`, `anniversary`, `year named`); (None, "") if none."""
    juche, anniversary, events = _rules()
    if match := juche.search(text):
        return 1911 + int(match.group(1)), "juche"
    for match in anniversary.finditer(text):
        near = text[max(0, match.start() - _NEAR) : match.start()]
        told = [(word, since) for since, words in events for word in words if word in near]
        if told:  # the nearest, the longer of two that end alike (공화국창건, 중화인민공화국창건)
            _, since = max(told, key=lambda each: (near.rfind(each[0]) + len(each[0]), len(each[0])))
            return since + int(match.group(1)), "anniversary"
    bygone = {year for match in re.finditer(load("ko", "dates")["bygone_years"], text) for year in match.groups()}
    named = {match.group(1) for match in _YEAR.finditer(text)} - bygone
    return (int(named.pop()), "year named") if len(named) == 1 else (None, "")
