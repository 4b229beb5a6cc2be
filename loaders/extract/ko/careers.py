"""Offices that a verb says somebody held or holds: A와 B 등을 지낸 X, X는 A를 역임하였다, B를 겸하고 있는 X."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from loaders.extract.data import load, words
from loaders.extract.ko.endings import beginnings
from loaders.extract.ko.offices import Phrase
from loaders.extract.ko.tails import pattern
from loaders.extract.marks import HeldOffice, Unit

_SEPARATORS = words("ko", "grammar", "separators")
_REACH = 3  # other units before a verb
_OBJECTS = (("object",), ("toward",), ("as",))
_DATES = frozenset(str(load("ko", "dates")[key]) for key in ("year", "month", "day"))
_ENDING = 6  # units of a verb before the name that it describes


def careers(units: list[Unit], free: list[Phrase]) -> tuple[list[HeldOffice], list[Phrase]]:
    """The offices among those without a holder that a verb gives to somebody of the sentence, and the others."""
    held: list[HeldOffice] = []
    left: list[Phrase] = []
    by_first = {phrase.first: phrase for phrase in free}
    for phrase in free:
        found = _verb(units, phrase, by_first)
        person = _holder(units, phrase, found[0]) if found else None
        if found is None or person is None:
            left.append(phrase)
        else:
            office = replace(phrase.office, former=True) if found[1] else phrase.office
            held.append(HeldOffice(office, person))
    return held, left


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
        joins = unit.is_a("particle") or unit.is_a("etc") or unit.low in _SEPARATORS or _of_date(unit)
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


def _of_date(unit: Unit) -> bool:
    """Whether a unit belongs to the date of an office in a list (2019년 무역상, 2021년까지 대외경제상)."""
    return unit.text.isdigit() or unit.text in _DATES


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
    return tuple(form for stem in load("ko", "titles")[key] for form in beginnings(stem))


def _holder(units: list[Unit], phrase: Phrase, verb: int) -> int | None:
    """Whose career it is: of the name that the verb describes, else of the subject before it."""
    for k in range(verb + 1, min(len(units), verb + _ENDING)):
        if units[k].is_a("local") and pattern("describing").search("".join(u.text for u in units[verb:k])):
            return int(units[k].value("local"))
    last: int | None = None
    for unit in units[: phrase.first]:
        if unit.is_a("local"):
            last = int(unit.value("local"))
    return last
