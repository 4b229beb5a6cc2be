"""Offices that somebody is said to have held or to hold: A와 B 등을 지낸 X, X는 A를 겸하고 있다, X의 A 시절."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import pairwise

from loaders.extract.data import load, words
from loaders.extract.heads import EMBASSY, heads
from loaders.extract.ko.endings import beginnings
from loaders.extract.ko.offices import Phrase, names_body, text_of
from loaders.extract.ko.tails import pattern
from loaders.extract.ko.units import SUBJECTS
from loaders.extract.marks import HeldOffice, Office, Unit

_JOINING = words("ko", "grammar", "separators") | words("ko", "grammar", "concurrent")
_REACH = 3  # other units before a verb
_OBJECTS = (("object",), ("toward",), ("as",))
_ENDING = 6  # units of a verb before the name that it describes
_PAST = words("ko", "titles", "past")
_WAS = words("ko", "titles", "was")


def careers(units: list[Unit], free: list[Phrase], topic: int | None) -> tuple[list[HeldOffice], list[Phrase]]:
    """The offices among those without a holder that a verb gives to somebody, and the others.

    It is somebody whom the sentence names, or the `topic`, of whom the one before it spoke.
    """
    held: list[HeldOffice] = []
    left: list[Phrase] = []
    by_first = {phrase.first: phrase for phrase in free}
    place = ""
    for phrase in free:
        place = _place(units, phrase) or place
        found = _verb(units, phrase, by_first) or _past(units, phrase) or _predicate(units, phrase)
        person = _holder(units, phrase, found[0], topic) if found else None
        if found is None or person is None:
            left.append(phrase)
            continue
        office = replace(phrase.office, former=True) if found[1] else phrase.office
        held.append(HeldOffice(_within(office, place), person))
    return held, left


def _place(units: list[Unit], phrase: Phrase) -> str:
    """The body at which an office is said to be held (대외연락부에서 국장을 지냈다), "" for none."""
    end = phrase.first - 1
    if end < 1 or units[end].values("particle")[:1] != ("at",):
        return ""
    first = end
    while first > 0 and names_body(units, first - 1):
        first -= 1
    return text_of(units[first:end]) if any(unit.is_a("org") for unit in units[first:end]) else ""


def _within(office: Office, place: str) -> Office:
    """An office that names no body but the one in its title, at the body that its sentence says."""
    if not place or heads("ko")[office.head].kind == EMBASSY:
        return office
    if office.body is None:
        return replace(office, body=place)
    return replace(office, body=f"{place} {office.body}") if office.title.startswith(office.body) else office


def _past(units: list[Unit], phrase: Phrase) -> tuple[int, bool] | None:
    """That an office is over, by a noun behind it (X의 미얀마 대사 시절)."""
    behind = units[phrase.after] if phrase.after < len(units) else None
    return (phrase.after, True) if behind is not None and behind.low in _PAST else None


def _predicate(units: list[Unit], phrase: Phrase) -> tuple[int, bool] | None:
    """That a sentence only says what somebody was (X는 당시에는 총정치국장이었고)."""
    behind = units[phrase.after] if phrase.after < len(units) else None
    named = any(unit.is_a("local") for unit in units[phrase.after : phrase.after + _ENDING])
    return (phrase.after, True) if behind is not None and behind.low in _WAS and not named else None


def _verb(units: list[Unit], phrase: Phrase, others: dict[int, Phrase]) -> tuple[int, bool] | None:
    """The verb of a career whose object an office is, and whether that is over; other offices may stand between."""
    i, adverbs, is_object = phrase.after, 0, False
    while i < len(units) and adverbs < _REACH and not units[i].is_a("local"):
        unit = units[i]
        if i in others:
            i = others[i].after
            continue
        if is_object and (former := _kind(_word(units, i))) is not None:
            return i, former
        joins = unit.is_any(("particle", "etc")) or unit.low in _JOINING
        if not joins and not is_object:
            return None
        adverbs += not joins
        is_object = is_object or unit.values("particle")[:1] in _OBJECTS or unit.text in _marks()
        i += 1
    return None


@cache
def _marks() -> frozenset[str]:
    """Words after a list that make it an object (등을)."""
    objects = tuple(load("ko", "grammar")["particles"]["object"])
    return frozenset(word for word in load("ko", "grammar")["particles"]["etc"] if word.endswith(objects))


def _word(units: list[Unit], i: int) -> str:
    """The letters from a unit on to the next space: what looks like a particle may be an ending (겸|하고)."""
    after = i + 1
    while after < len(units) and units[after].start == units[after - 1].end:
        after += 1
    return "".join(unit.text for unit in units[i:after])


def _kind(word: str) -> bool | None:
    """Whether a verb says that an office is over; None where it is no verb of a career."""
    for former, key in ((True, "held_once"), (False, "holds"), (True, "served")):
        if word.startswith(_stems(key)):
            return former
    return None


@cache
def _stems(key: str) -> tuple[str, ...]:
    return tuple(form for stem in load("ko", "titles")[key] for form in (stem, *beginnings(stem)))


def _holder(units: list[Unit], phrase: Phrase, verb: int, topic: int | None) -> int | None:
    """Whose career it is: of the name that the verb describes, else of the last before it, else of the `topic`."""
    for k in range(verb + 1, min(len(units), verb + _ENDING)):
        if units[k].is_a("local") and pattern("describing").search("".join(u.text for u in units[verb:k])):
            return units[k].person
    before = units[: phrase.first]
    named = [unit.person for unit in before if unit.is_a("local")]
    if named:
        return named[-1]
    others = (a.value("particle") in SUBJECTS and not b.is_a("pronouns") for b, a in pairwise(before))
    return None if any(others) else topic
