"""The people of a Chinese article: strangers get a side, everybody one entry in the cast, short forms are bound."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from graph.claims import ContactKind, Country
from graph.names import proposed_id, sino_korean
from graph.names.surnames import split_han
from graph.registry.load import Registry
from loaders.extract.data import load, words
from loaders.extract.marks import Sentence, Unit
from loaders.extract.opening import know
from loaders.extract.people import Cast, NameForm, bare_surname
from loaders.extract.zh.attach import Held
from loaders.extract.zh.names import is_byline, is_name
from loaders.extract.zh.phrase import Phrase
from loaders.extract.zh.vocabulary import trigger_of

_WITH = words("zh", "grammar", "with")


@dataclass(slots=True)
class Found:
    """A sentence with its units and the offices said of its names, before anybody is entered."""

    sentence: Sentence
    units: list[Unit]
    held: list[Held]
    free: list[Phrase]


def enter(
    units: list[Unit], cast: Cast, registry: Registry, strangers: dict[str, Country]
) -> tuple[list[Unit], dict[int, int]]:
    """The units with names turned into people of the cast, and the person at each of those units."""
    out: list[Unit] = []
    who: dict[int, int] = {}
    for i, unit in enumerate(units):
        if is_name(unit):
            signed = is_byline(units, i)
            form = _known(unit) if unit.is_a("person") else _stranger(unit, registry, strangers, signed=signed)
            person = cast.add(form)
            know(cast.people[person], registry)
            who[i] = person
            unit = replace(unit, senses=(("local", str(person)),))
        out.append(unit)
    return out, who


def _known(unit: Unit) -> NameForm:
    ids = tuple(sorted(set(unit.values("person"))))
    return NameForm(unit.start, unit.end, unit.text, split_han(unit.low)[0], ids, ids[0])


def _stranger(unit: Unit, registry: Registry, strangers: dict[str, Country], *, signed: bool) -> NameForm:
    side = strangers.get(unit.low, Country.CN)
    spelled = registry.find(unit.text) or (registry.find(sino_korean(unit.text)) if side is Country.KP else ())
    known = tuple(c for c in spelled if registry.persons[c].country is side)
    proposed = proposed_id(unit.text, "zh", Country.CN if signed and side is Country.OTHER else side)
    return NameForm(unit.start, unit.end, unit.text, split_han(unit.low)[0], known, proposed, side)


def short_forms(units: list[Unit], cast: Cast, since: int) -> list[Unit]:
    """The units with surnames before a title or courtesy (李大使) bound to the people of the article."""
    families = cast.families()
    out: list[Unit] = []
    i = 0
    while i < len(units):
        person, length = _bearer(units, i, cast, since) if units[i].low in families else (None, 1)
        if person is None:
            out.append(units[i])
            i += 1
            continue
        form = units[i : i + length]
        start, end, text = form[0].start, form[-1].end, "".join(unit.text for unit in form)
        cast.mention(person, start, end, text, full=False)
        out.append(Unit(start, end, text, "".join(unit.low for unit in form), (("local", str(person)),)))
        i += length
    return out


def _bearer(units: list[Unit], i: int, cast: Cast, since: int) -> tuple[int | None, int]:
    """Whom a surname means, None for nobody, and how many units from it on are his short form."""
    unit, family = units[i], cast.of_family(units[i].low)
    if _stands_alone(units, i) and len(family) == 1:
        return family[0], 1
    after = units[i + 1] if i + 1 < len(units) else None
    if after is None or unit.end != after.start or not _is_form(units, i):
        return None, 1
    person = _titled(cast, unit.low, after)
    return bare_surname(cast, unit.low, unit.start, since) if person is None else person, 2


def _stands_alone(units: list[Unit], i: int) -> bool:
    """Whether a surname stands for its bearer between "with" and what the two do (与习会谈)."""
    before, after = units[i - 1] if i else None, units[i + 1] if i + 1 < len(units) else None
    met = trigger_of(after) if after is not None else None
    return before is not None and before.low in _WITH and met is not None and met.kind is ContactKind.MEETING


def _titled(cast: Cast, family: str, title: Unit) -> int | None:
    """The one of a family whom the article gives a title (金总书记), None where it gives it to none or several."""
    held = [p for p in cast.of_family(family) if set(title.values("head")) & set(cast.people[p].titles)]
    return held[0] if len(held) == 1 else None


def _is_form(units: list[Unit], i: int) -> bool:
    after = units[i + 1]
    if not after.is_any(("head", "honorific")) or any(k in _NAMING for k, _ in units[i].senses):
        return False
    following = units[i + 2] if i + 2 < len(units) else None
    return following is None or not (following.is_a("local") and following.start == after.end)


_NAMING = frozenset({"org", "country", "place", "local"})


def outlet_side(text: str) -> Country:
    """The side of whoever writes: by how it is signed, else by the first outlet named, China's by default."""
    if _taiwan_signs().search(text):
        return Country.OTHER
    places = [(text.find(word), side) for side, found in load("zh", "names")["outlets"].items() for word in found]
    named = [(at, side) for at, side in places if at >= 0]
    return Country(min(named)[1]) if named else Country.CN


@cache
def _taiwan_signs() -> re.Pattern[str]:
    return re.compile(load("zh", "names")["taiwan_signs"])
