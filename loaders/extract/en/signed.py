"""A text that is itself a letter: it addresses somebody in a line of its own and ends with the name of who writes."""

from __future__ import annotations

import re
from functools import cache

from graph.claims import ContactKind, Function
from loaders.extract.analysis import Analysis
from loaders.extract.context import Context
from loaders.extract.data import load, words
from loaders.extract.dating import understood
from loaders.extract.discourse import Letter
from loaders.extract.en.dates import times
from loaders.extract.en.phrase import Phrase
from loaders.extract.marks import Event, HeldOffice, Mention, Zone

_FORM = "message"
_RULE = "letter.signed"
_SALUTING = words("en", "grammar", "saluting")
_FIRST = re.compile(r"\b(?:I|my|me|we|our)\b")
_WORD = re.compile(r"[^\W\d_][\w'.-]*")
_LINE = 200  # characters before or behind the name in such a line
_UNDER = 300  # characters of titles under a signature
_LONGEST = 8  # words of a line that addresses somebody


def letter_in(text: str, context: Context) -> Letter | None:
    """The letter that a text is, None for a report: a line of address, words of a writer, a line with a name alone."""
    mentions = [m for m in context.cast.mentions() if m.full and context.side(m.person)]
    address = next((m for m in mentions if _addresses(text, m)), None)
    if address is None:
        return None
    own = [m for m in mentions if m.start > address.end and _stands_alone(text, m)]
    signature = own[-1] if own else None
    if signature is None or context.side(signature.person) is context.side(address.person):
        return None
    if not _FIRST.search(text, address.end, signature.start):
        return None
    return Letter(signature.person, address.person, address.start, signature.start)


def tell_letter(letter: Letter, text: str, folded: str, context: Context) -> None:
    """Enter a letter as the message that it is, of the day under its signature."""
    end = text.find("\n", letter.signed)
    end = end if end >= 0 else len(text)
    found = times(text, folded, letter.signed, min(len(text), end + _UNDER))
    day = next((t for t in found if t.day and understood(t, context)), None)
    event = Event(ContactKind.MESSAGE, _FORM, letter.signed, end, Zone.BODY, _RULE, sentence=letter.signed)
    for person, function in ((letter.writer, Function.SENDER), (letter.reader, Function.RECIPIENT)):
        side = context.side(person)
        if side is not None:
            event.people[person] = (side, function)
            event.principals.add(person)
    event.dated = understood(day, context, text[day.start : day.end]) if day else None
    event.explicit_date = day is not None
    context.events.append(event)


def recall(letter: Letter, told: list[Event]) -> None:
    """What a letter recalls without a date was at some time before it."""
    for event in told:
        inside = letter.start <= event.start < letter.signed
        event.background = event.background or (inside and event.dated is None)


def hold_offices(letter: Letter, analyses: list[Analysis], free: list[list[Phrase]]) -> None:
    """The offices in the lines under the name addressed and under the signature are theirs."""
    for analysis, phrases in zip(analyses, free, strict=True):
        for phrase in phrases:
            for person, start in ((letter.reader, letter.start), (letter.writer, letter.signed)):
                if 0 <= phrase.office.start - start <= _UNDER:
                    analysis.offices.append(HeldOffice(phrase.office, person))


def _line(text: str, mention: Mention) -> tuple[str, str]:
    """What stands before and behind a name in its line, no more of either than tells that the line is too long."""
    before = text[max(0, mention.start - _LINE - 1) : mention.start].rpartition("\n")[2]
    return before, text[mention.end : mention.end + _LINE + 1].partition("\n")[0]


def _addresses(text: str, mention: Mention) -> bool:
    """Whether a line only addresses somebody ("Esteemed Comrade Xi Jinping,", "To His Excellency Mr. Hu Jintao")."""
    before, behind = _line(text, mention)
    called = [word.lower().rstrip(".") for word in _WORD.findall(before)]
    if not called or len(called) > _LONGEST or len(behind) > _LINE or behind.rstrip().endswith("."):
        return False
    salutes = any(word in _SALUTING for word in called) and all(w in _SALUTING or w in _titles() for w in called)
    return salutes and behind.strip()[:1] in ("", ",", ":", "!")


@cache
def _titles() -> frozenset[str]:
    """The words of titles, one by one."""
    return frozenset(
        word for head in load("en", "titles")["heads"] for title in head["words"] for word in title.split()
    )


def _stands_alone(text: str, mention: Mention) -> bool:
    before, behind = _line(text, mention)
    return not before.strip(" \t(") and behind.strip(" \t.,)") == ""
