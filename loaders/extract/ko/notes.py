"""Notes in lines with bullets, as ministries write them: ○ X, 중국 방문(8.26~30) - 후진타오 주석과 회담."""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.extract.analysis import Analysis
from loaders.extract.data import words
from loaders.extract.ko.discourse import Discourse
from loaders.extract.ko.roles import Role
from loaders.extract.marks import Event, Sentence, Timex, Zone

_DATE = re.compile(r"(?<![\d.])(1?\d)\.([0-3]?\d)(?:\s?[~∼–-]\s?(?:(1?\d)\.)?([0-3]?\d))?(?![\d.%])")
_ENTRY = re.compile(r"[▲△■●○◆◇]?\s?(?P<y>(?:19|20)\d\d)\.(?P<m>1[0-2]|0?[1-9])(?:\.(?P<d>[0-3]?\d))?\s?[=:]\s")
_REPORT = re.compile(r",\s?[가-힣A-Z]{2,8}\)")  # behind the day on which a medium reported (9.3, 신화)
_NAME = re.compile(r"\s?[가-힣]{2,}(?:\s[가-힣]+){0,4},\s")
_MAIN, _UNDER = words("ko", "text", "bullets"), words("ko", "text", "under_bullets")
_FRONT = 3  # characters of a bullet
_MONTHS, _DAYS = 12, 31


def is_note(text: str, sentence: Sentence) -> bool:
    """Whether a sentence is a line of notes."""
    mark = text[sentence.start : sentence.start + 2]
    marked = mark[:1] in _MAIN | _UNDER and mark[1:] == " "
    return sentence.zone is Zone.TITLE and (marked or _ENTRY.match(text, sentence.start) is not None)


def with_entries(text: str, sentences: list[Sentence]) -> list[Sentence]:
    """The sentences, those of a chronicle cut into its entries, each a line of notes (▲2001.1 = X 방중 ▲2005.10 =)."""
    out: list[Sentence] = []
    for sentence in sentences:
        starts = [match.start() for match in _ENTRY.finditer(text, sentence.start, sentence.end)]
        ends = [*starts[1:], sentence.end]
        if starts and starts[0] > sentence.start:
            out.append(replace(sentence, end=starts[0]))
        out += [replace(sentence, start=a, end=b, zone=Zone.TITLE) for a, b in zip(starts, ends, strict=False)]
        out += [] if starts else [sentence]
    return out


def dates(text: str, sentence: Sentence) -> list[Timex]:
    """The days that a line of notes gives as numbers (8.26~30), and the month or day that heads an entry (2001.1 =)."""
    if entry := _ENTRY.match(text, sentence.start):
        year, month, day = (int(part) if part else None for part in entry.group("y", "m", "d"))
        return [Timex(entry.start("y"), entry.end(), "date", year, month, day)]
    found = [timex for match in _DATE.finditer(text, sentence.start, sentence.end) if (timex := _timex(match))]
    return [t for t in found if t is found[0] or _REPORT.match(text, t.end, sentence.end) is None]


def _timex(match: re.Match[str]) -> Timex | None:
    month, day = int(match.group(1)), int(match.group(2))
    last_month, last = int(match.group(3) or month), int(match.group(4) or day)
    if not (1 <= month <= _MONTHS and 1 <= last_month <= _MONTHS and 1 <= day <= _DAYS and 1 <= last <= _DAYS):
        return None
    ends = (last_month, last) if match.group(4) else (None, None)
    return Timex(match.start(), match.end(), "date", None, month, day, end_month=ends[0], end_day=ends[1])


def begin_item(text: str, sentence: Sentence, discourse: Discourse) -> None:
    """An item of a digest (-대표단 평양 도착) speaks of nobody whom the items before it named."""
    mark = text[sentence.start : sentence.start + 2]
    if mark[:1] in _UNDER and mark[1:].isalpha():
        discourse.subject, discourse.visit = None, None
        discourse.pair = discourse.everyone = discourse.together = ()
        discourse.heads.clear()


def begin_note(text: str, analysis: Analysis, roles: list[Role], discourse: Discourse) -> None:
    """A main line speaks of whom it begins with, and those under it of the same; of nobody where it names nobody."""
    start = analysis.sentence.start
    entry = _ENTRY.match(text, start)
    if entry or text[start : start + 1] in _MAIN:
        front = entry.end() if entry else start + _FRONT
        first = roles[0] if roles and roles[0].actor.start <= front else None
        discourse.subject = first.actor.people[0] if first and first.actor.people else None


def unknown(text: str, sentence: Sentence, roles: list[Role]) -> tuple[int, ...]:
    """Where a line of notes begins with somebody whom nothing identifies (카터, 김영남과 담화)."""
    match = _NAME.match(text, sentence.start + _FRONT - 1, sentence.end)
    known = any(role.actor.start < match.end() for role in roles) if match else True
    return () if match is None or known else (match.start(),)


def as_text(events: list[Event]) -> None:
    """What notes tell is no headline."""
    for event in events:
        event.zone = Zone.BODY
