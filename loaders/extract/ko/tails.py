"""What the words after a Korean trigger make of it: an event told, planned, doubted or denied."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache

from graph.claims import Status
from loaders.extract.data import load
from loaders.extract.ko.endings import beginnings

_FIRST, _LAST, _FINALS = 0xAC00, 0xD7A3, 28
_FINAL_AT = {"\u3134": (4,), "\u3139": (8,), "\u3142": (17,), "\u3146": (20,)}  # n, l, b, ss as the last sound
_WINDOW = 60
# What the words right after a noun make of it, the strongest first.
_NOMINAL = {"cancelled": Status.DENIED, "doubted": Status.HYPOTHETICAL, "scheduled": Status.PLANNED}
_GOVERNED = {
    "governed_denied": Status.DENIED,
    "governed_doubted": Status.HYPOTHETICAL,
    "governed_planned": Status.PLANNED,
}
_NEAR = 24  # characters to "is not confirmed"

RUMOUR = "설"
"""The end of a word for what is only talked about (방중설)."""


class Form(StrEnum):
    """How a predicate goes on: it ends a sentence, joins the next clause, or stands before a noun."""

    FINAL = "final"
    CONNECTIVE = "connective"
    ADNOMINAL = "adnominal"
    NOMINAL = "nominal"


class Joined(StrEnum):
    """How words after a noun say who was there: not at all, before its verb (회담에는 ...), by it (회담에 참가)."""

    NOT = "not"
    AFTERWARDS = "afterwards"
    BY_VERB = "by verb"


@dataclass(frozen=True, slots=True)
class Tail:
    """What follows a trigger: its form, status, where its predicate ends, and whether it is still going on.

    `event`: the words tell of an event at all. `attended`: they say who was there (회담에는 ... 참가하였다).
    `expected`: somebody expects it. `again`: they name the time before it (방북은 2001년 X 이후 4년 만이다).
    `purpose`: it is what somebody sets out for. `future`: it is told as what will be. `past`: it has a past
    tense of its own. `ahead`: its words speak of the future, whatever they make of it.
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
    ahead: bool = False


@cache
def pattern(name: str) -> re.Pattern[str]:
    """A pattern of `cues.yaml`; <ㄹ> in it is any syllable that ends so, <하-> how the forms of a verb begin, {undone}
    the pattern of that name."""
    cues = load("ko", "cues")
    source = re.sub(r"\{([a-z_]+)\}", lambda match: f"(?:{cues[match.group(1)]})", cues[name])
    source = re.sub(r"<(\w+)->", lambda match: f"(?:{'|'.join(beginnings(match.group(1)))})", source)
    for letter, finals in _FINAL_AT.items():
        source = source.replace(f"<{letter}>", _ending_in(finals))
    return re.compile(source)


@cache
def one_of(name: str) -> re.Pattern[str]:
    """A pattern of any word of a list of `cues.yaml`."""
    return re.compile("|".join(re.escape(word) for word in load("ko", "cues")[name]))


@cache
def _ending_in(finals: tuple[int, ...]) -> str:
    """The class of all syllables that end in one of the final letters."""
    return f"[{''.join(chr(code) for code in range(_FIRST, _LAST + 1) if (code - _FIRST) % _FINALS in finals)}]"


@dataclass(frozen=True, slots=True)
class Word:
    """A trigger where it stands: it ends at `start`, its sentence at `end`.

    `verb`: it is a verb by itself; `message`: what it names is sent; `visit`: it is a trip; `title`: it stands in a
    headline, which leaves verbs out; `alone`: right before it stands with whom it was (X와 회담).
    """

    text: str
    start: int
    end: int
    verb: bool
    message: bool
    title: bool
    visit: bool
    alone: bool = False

    @property
    def rest(self) -> str:
        """The words after it, as far as they may be its tail; who brings what is sent may have long titles."""
        return self.text[self.start : min(self.end, self.start + _WINDOW * (1 + self.message))]


def tail_of(word: Word) -> Tail:
    """The tail of a trigger: what the light verb after a noun makes of it, or its own ending."""
    if pattern("occasion").match(word.rest):
        return Tail(Form.NOMINAL, Status.OCCURRED, word.start, False)
    if word.verb:
        return _predicate(word, word.start, Joined.NOT)
    attended = not word.message and pattern("attend").match(word.rest) is not None
    carried = pattern("sent" if word.message else "light").match(word.rest)
    if carried := carried or (
        None if word.message else pattern("course" if word.visit else "went_on").match(word.rest)
    ):
        there = attended and not word.visit  # 방북길에 올랐다
        return _predicate(word, word.start + carried.end(), Joined.AFTERWARDS if there else Joined.NOT)
    if not word.message:
        if match := pattern("was_in").match(word.rest):
            return Tail(Form.FINAL, Status.OCCURRED, word.start + match.end(), True, past=True)
        if word.visit and (along := pattern("accompanied").match(word.text[word.start : word.end])):
            told = _predicate(word, word.start + along.end(), Joined.AFTERWARDS).status
            told = Status.PLANNED if told is Status.HYPOTHETICAL else told  # who is to go along, on a trip told
            return Tail(Form.FINAL, told, word.end, True, attended=True)
        if joined := pattern("joined").match(word.rest):
            tail = _predicate(word, word.start + joined.end(), Joined.BY_VERB)
            return replace(tail, status=Status.DENIED) if pattern("stayed_away").search(joined.group()) else tail
    if (word.visit or word.alone) and not word.title and pattern("verbal").match(word.rest):
        return Tail(Form.CONNECTIVE, Status.OCCURRED, word.start + 1, True)
    if word.alone and not word.title and pattern("verbless").match(word.text[word.start : word.end]):
        return Tail(Form.FINAL, Status.OCCURRED, word.start, True, past=True)
    if word.alone and (then := pattern("then_next").match(word.rest)) and not pattern("nth").match(word.rest):
        return Tail(Form.CONNECTIVE, Status.OCCURRED, word.start + then.end(), True, past=True)
    return _nominal(word, attended=attended)


def _nominal(word: Word, *, attended: bool) -> Tail:
    """The tail of a noun that no verb carries: words of plan, doubt or denial behind it, or the end of a headline."""
    rumour = word.visit and pattern("doubted").match(word.rest) and word.rest.startswith(RUMOUR)
    if not rumour and pattern("not_answered").match(word.text[word.start : word.end]):
        return Tail(Form.NOMINAL, Status.OCCURRED, word.start, False)
    asked = None if word.message else pattern("asked").match(word.text, word.start, word.end)
    if asked and _answer(word, asked.end()) is Status.HYPOTHETICAL:  # 회담이 잡혀 있느냐는 물음에
        return Tail(Form.CONNECTIVE, Status.HYPOTHETICAL, asked.end(), True)
    found = {name for name in _NOMINAL if pattern(name).match(word.rest)}
    discussed = pattern("trip_discussed").match(word.rest)
    if word.visit and discussed:
        found.add("doubted")
    if (
        (found or discussed) and not word.title and (held := pattern("came_about").search(word.rest))
    ):  # 조율 끝에 열었다
        return Tail(Form.FINAL, Status.OCCURRED, word.start + held.end(), True, past=True)
    status = next((_NOMINAL[name] for name in _NOMINAL if name in found), Status.OCCURRED)
    if word.title and status is Status.OCCURRED:
        status = _title_status(word.text, word.start, word.end)
    alone = word.title and (not word.rest.strip() or not word.rest[0].isalnum())
    again = any(pattern(name).match(word.rest) for name in ("nth", "preceding"))
    on = pattern("scheduled").match(word.rest) if status is Status.PLANNED else None  # 회담이 23일로 예정돼 있다
    end = word.start + (on.end() if on else 0)
    return Tail(Form.NOMINAL, status, end, alone or bool(found), attended, again=again)


def _predicate(word: Word, last: int, joined: Joined) -> Tail:
    """The tail of a verb, or of a noun whose light verb's stem ends at `last`."""
    text, end = word.text, word.end
    ending = text[last - 1 : min(end, last + _WINDOW)]  # from the syllable that the ending may be part of
    if asked := pattern("asked").match(word.text, last - 1, end):
        status = _answer(word, asked.end())
        return Tail(Form.CONNECTIVE, status, last, status is not Status.OCCURRED)
    if governed := _governed(last, ending):
        return governed
    if pattern("unconfirmed").search(ending[: _NEAR + 1]):
        if pattern("which").search(text, max(0, last - _NEAR), last):  # 어떤 의견을 나눴는지는
            return Tail(Form.NOMINAL, Status.OCCURRED, last, False)
        return Tail(Form.CONNECTIVE, Status.HYPOTHETICAL, last, True, ahead=_is_ahead(ending, ""))
    if mentioned := _mention(word, last, ending):
        return mentioned
    if word.visit and (back := pattern("returned").match(ending)):
        return Tail(Form.ADNOMINAL, Status.OCCURRED, last - 1 + back.end(), True)
    predicate = pattern("predicate").match(ending)
    said = ending[: predicate.end()] if predicate else ending[:12]
    status, expected = _status(said)
    if status is Status.DENIED and _of_another(word, last) and pattern("amid").match(ending[len(said) :]):
        status = Status.OCCURRED  # 방북은 협상이 열리지 못하고 있는 시점에 이뤄졌다
    if status is Status.OCCURRED and pattern("resolved_to").match(ending):
        status = Status.PLANNED
    if status is Status.OCCURRED:
        status = _open_status(word, last, ending)
    ongoing = pattern("progressive").search(text[word.start : min(end, last + 6)]) is not None
    comes = any(pattern(name).match(ending) for name in ("comes_to", "purpose_later"))
    purpose = pattern("purpose").match(ending) is not None or (joined is Joined.BY_VERB and comes)
    past = pattern("past").match(ending) is not None or pattern("the_fact").match(ending) is not None
    future = status is Status.HYPOTHETICAL and not past and pattern("prospective").search(said) is not None
    described = _says_who(word, last) or (ongoing and word.visit and not purpose)
    form = Form.ADNOMINAL if described else Form.CONNECTIVE if purpose else _form(ending)
    if joined is Joined.BY_VERB and form is Form.ADNOMINAL:
        noun = ending[match.end() :] if (match := pattern("adnominal").match(ending)) else ""
        those = pattern("those").match(noun)  # 회담에 참가한 사람들은 ...
        return Tail(Form.NOMINAL if those else Form.ADNOMINAL, status, word.start, False, attended=True)
    stop, attended = last - 1 + len(said), joined is not Joined.NOT
    ahead = _is_ahead(ending, said)
    return Tail(form, status, stop, True, attended, ongoing, expected, False, purpose, future, past, ahead)


def _governed(last: int, ending: str) -> Tail | None:
    """The tail of a verb that a report, a chance or a plan governs: what becomes of these is its status."""
    for name, status in _GOVERNED.items():
        if match := pattern(name).match(ending):
            return Tail(
                Form.FINAL, status, last - 1 + match.end(), True, ahead=_is_ahead(ending, ending[: match.end()])
            )
    return None


def _is_ahead(ending: str, said: str) -> bool:
    """Whether an ending speaks of what is to come, and its predicate is no past one (만날 가능성이 있다)."""
    return pattern("to_come").match(ending) is not None and pattern("gone_by").search(said) is None


def _answer(word: Word, start: int) -> Status:
    """What an answer, from `start` on, makes of what was asked; OCCURRED where it tells nothing of it."""
    if pattern("answered_no").search(word.text, start, word.end):
        return Status.DENIED
    unknown = pattern("answered_nothing").search(word.text, start, word.end)
    return Status.HYPOTHETICAL if unknown else Status.OCCURRED


def _of_another(word: Word, last: int) -> bool:
    """Whether a subject of its own stands between a noun and the verb behind it."""
    return not word.verb and pattern("another_subject").match(word.text[word.start : last]) is not None


def _mention(word: Word, last: int, ending: str) -> Tail | None:
    """The tail of a verb that tells of no event: one not reported, one before which all came, a stay as known."""
    if pattern("so_often").match(ending):
        return Tail(Form.FINAL, Status.OCCURRED, last, True, past=True)
    thanked = not word.message and pattern("thanked").match(ending)
    if (
        thanked
        or (word.visit and pattern("glad").match(ending))
        or pattern("unreported").search(word.text[last - 1 : word.end])
    ):
        return Tail(Form.NOMINAL, Status.OCCURRED, last, False)
    if (match := pattern("the_fact").match(ending)) and not _says_who(word, last):
        rest = ending[match.end() :]
        again = pattern("nth").match(rest) is not None
        if again or pattern("remarked").match(rest):
            return Tail(Form.NOMINAL, Status.OCCURRED, last - 1 + match.end(), False, again=again)
    match = pattern("adnominal").match(ending) if word.visit else None
    if match and pattern("meanwhile").match(ending[match.end() :]):
        return Tail(Form.NOMINAL, Status.OCCURRED, last, False)
    return None


def _says_who(word: Word, last: int) -> bool:
    """Whether a clause without a subject is said to be somebody's doing (대표단을 맞이한것은 X였다)."""
    before = word.text[max(0, word.start - _NEAR) : word.start].rpartition(". ")[2]
    behind = word.text[last - 1 : word.end]
    return pattern("who_it_was").match(behind) is not None and pattern("has_subject").search(before) is None


def _open_status(word: Word, last: int, ending: str) -> Status:
    """The status of a verb whose own words leave it open: by its tense, or by the words of a headline around it."""
    if pattern("present").match(ending) or (word.visit and pattern("polite_present").match(ending)):
        return Status.PLANNED
    if pattern("option").match(ending):
        return Status.HYPOTHETICAL
    return _title_status(word.text, last, word.end) if word.title else Status.OCCURRED


def _title_status(text: str, start: int, end: int) -> Status:
    """What the words around a place of a headline make of it, in its part between dots and commas."""
    begin = max(0, start - _WINDOW)
    before, after = (pattern("title_break").split(piece) for piece in (text[begin:start], text[start:end]))
    near = before[-1] + after[0]
    if pattern("title_doubt").search(near):
        return Status.HYPOTHETICAL
    return Status.PLANNED if pattern("title_plan").search(near) else Status.OCCURRED


def _status(said: str) -> tuple[Status, bool]:
    if pattern("conjectured").search(said):
        return Status.HYPOTHETICAL, False
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
        return Form.CONNECTIVE if pattern("contracted").match(rest) else Form.FINAL
    return Form.CONNECTIVE if pattern("dependent").match(rest[match.end() :]) else Form.ADNOMINAL
