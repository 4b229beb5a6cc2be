"""What the words after a Korean trigger make of it: an event told, planned, doubted or denied."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from graph.claims import Status
from loaders.extract.data import load
from loaders.extract.ko.endings import beginnings

_FIRST, _LAST, _FINALS = 0xAC00, 0xD7A3, 28
_FINAL_AT = {"\u3134": (4,), "\u3139": (8,), "\u3146": (20,)}  # n, l, ss as the last sound of a syllable
_WINDOW = 60
_NEAR = 24  # characters to "is not confirmed"


class Form(StrEnum):
    """How a predicate goes on: it ends a sentence, joins the next clause, or stands before a noun."""

    FINAL = "final"
    CONNECTIVE = "connective"
    ADNOMINAL = "adnominal"
    NOMINAL = "nominal"


@dataclass(frozen=True, slots=True)
class Tail:
    """What follows a trigger: its form, status, where its predicate ends, and whether it is still going on.

    `event`: the words tell of an event at all. `attended`: they say who was there (회담에는 ... 참가하였다).
    `expected`: somebody expects it. `again`: they name the time before it (방북은 2001년 X 이후 4년 만이다).
    `purpose`: it is what somebody sets out for. `future`: it is told as what will be. `past`: it has a past
    tense of its own.
    """

    form: Form
    status: Status
    end: int
    event: bool
    attended: bool = False
    ongoing: bool = False
    expected: bool = False
    again: bool = False
    purpose: bool = False
    future: bool = False
    past: bool = False


@cache
def pattern(name: str) -> re.Pattern[str]:
    """A pattern of `cues.yaml`; <ㄹ> in it is any syllable that ends so, <하-> how the forms of a verb begin."""
    source = re.sub(r"<(\w+)->", lambda match: f"(?:{'|'.join(beginnings(match.group(1)))})", load("ko", "cues")[name])
    for letter, finals in _FINAL_AT.items():
        source = source.replace(f"<{letter}>", f"[{''.join(_ending_in(finals))}]")
    return re.compile(source)


def _ending_in(finals: tuple[int, ...]) -> list[str]:
    return [chr(code) for code in range(_FIRST, _LAST + 1) if (code - _FIRST) % _FINALS in finals]


def tail_of(text: str, start: int, end: int, *, verb: bool, message: bool, title: bool, visit: bool) -> Tail:
    """The tail of a trigger that ends at `start`, in a sentence that ends at `end`.

    `verb`: the trigger is a verb by itself; `message`: what it names is sent; `visit`: it is a trip; `title`: it stands
    in a headline, which leaves verbs out.
    """
    rest = text[start : min(end, start + _WINDOW)]
    if pattern("occasion").match(rest):
        return Tail(Form.NOMINAL, Status.OCCURRED, start, False)
    carried = None if verb else pattern("sent" if message else "light").match(rest)
    attended = not verb and not message and pattern("attend").match(rest) is not None
    if not (verb or carried or message) and (match := pattern("was_in").match(rest)):
        return Tail(Form.FINAL, Status.OCCURRED, start + match.end(), True, past=True)
    if visit and not (verb or carried) and pattern("accompanied").match(text[start:end]):
        return Tail(Form.FINAL, Status.OCCURRED, end, True, attended=True)
    joined = None if verb or carried or message else pattern("joined").match(rest)
    if joined:
        carried, attended = joined, True
    last = start + (carried.end() if carried else 0)
    if not (verb or carried) and not title and visit and pattern("verbal").match(rest):
        return Tail(Form.CONNECTIVE, Status.OCCURRED, start + 1, True)
    if not (verb or carried):
        doubted = pattern("doubted").match(rest) is not None
        scheduled = pattern("scheduled").match(rest) is not None
        cancelled = pattern("cancelled").match(rest) is not None
        status = Status.HYPOTHETICAL if doubted else Status.PLANNED if scheduled else Status.OCCURRED
        status = Status.DENIED if cancelled else status
        if title and status is Status.OCCURRED:
            status = _title_status(text, start, end)
        alone = title and (not rest.strip() or not rest[0].isalnum())
        again = any(pattern(name).match(rest) for name in ("nth", "preceding"))
        return Tail(Form.NOMINAL, status, start, alone or doubted or scheduled or cancelled, attended, again=again)
    ending = text[last - 1 : min(end, last + _WINDOW)]  # from the syllable that the ending may be part of
    if pattern("unconfirmed").search(text[last - 1 : min(end, last + _NEAR)]):
        return Tail(Form.CONNECTIVE, Status.HYPOTHETICAL, last, True)
    if pattern("unreported").search(text[last - 1 : end]):
        return Tail(Form.NOMINAL, Status.OCCURRED, last, False)
    if (match := pattern("the_fact").match(ending)) and pattern("nth").match(ending[match.end() :]):
        return Tail(Form.NOMINAL, Status.OCCURRED, last - 1 + match.end(), False, again=True)
    if visit and (match := pattern("adnominal").match(ending)) and pattern("meanwhile").match(ending[match.end() :]):
        return Tail(Form.NOMINAL, Status.OCCURRED, last, False)
    predicate = pattern("predicate").match(ending)
    said = ending[: predicate.end()] if predicate else ending[:12]
    status, expected = _status(said)
    if status is Status.OCCURRED and pattern("present").match(ending):
        status = Status.PLANNED
    if status is Status.OCCURRED and pattern("option").match(ending):
        status = Status.HYPOTHETICAL
    if title and status is Status.OCCURRED:
        status = _title_status(text, last, end)
    ongoing = pattern("progressive").search(text[start : min(end, last + 6)]) is not None
    purpose = pattern("purpose").match(ending) is not None
    future = status is Status.HYPOTHETICAL and pattern("prospective").search(said) is not None
    form = Form.CONNECTIVE if purpose else Form.ADNOMINAL if ongoing and visit else _form(ending)
    past = pattern("past").match(ending) is not None
    stop = last - 1 + len(said)
    if joined and form is Form.ADNOMINAL:
        return Tail(Form.NOMINAL, status, start, False, attended)
    return Tail(form, status, stop, True, attended, ongoing, expected, purpose=purpose, future=future, past=past)


def _title_status(text: str, start: int, end: int) -> Status:
    """What the words around a place of a headline make of it, in its part between dots and commas."""
    begin = max(0, start - _WINDOW)
    before, after = (pattern("title_break").split(piece) for piece in (text[begin:start], text[start:end]))
    near = before[-1] + after[0]
    if pattern("title_doubt").search(near):
        return Status.HYPOTHETICAL
    return Status.PLANNED if pattern("title_plan").search(near) else Status.OCCURRED


def _status(said: str) -> tuple[Status, bool]:
    if pattern("negated").search(said):
        return Status.DENIED, False
    if pattern("expected").search(said):
        return Status.HYPOTHETICAL, True
    if pattern("planned").search(said):
        return Status.PLANNED, False
    if pattern("hypothetical").search(said):
        return Status.HYPOTHETICAL, False
    if pattern("prospective").search(said):
        return Status.HYPOTHETICAL, False
    return Status.OCCURRED, False


def _form(rest: str) -> Form:
    if pattern("connective").match(rest):
        return Form.CONNECTIVE
    if pattern("dependent_stuck").match(rest):
        return Form.CONNECTIVE
    match = pattern("adnominal").match(rest)
    if match is None:
        return Form.FINAL
    return Form.CONNECTIVE if pattern("dependent").match(rest[match.end() :]) else Form.ADNOMINAL
