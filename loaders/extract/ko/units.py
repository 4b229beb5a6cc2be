"""Korean sentences as sequences of units: words cut into known expressions, stems and particles."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from loaders.extract.data import load, words
from loaders.extract.marks import Hit, Sentence, Unit

_TOKEN = re.compile(r"[A-Za-z][A-Za-z0-9'’-]*|\d+(?:[.,:]\d+)*|[\u3400-\u9fff\uf900-\ufaff]+|\S")
_UNKNOWN, _SYLLABLE, _KNOWN, _PARTICLE = 150, 100, 100, 40  # what a cut costs: beginning an unknown stem, ...
_TOKEN_PRICE = 50
_LONGEST = 60  # what a long expression is cheaper at most than shorter ones: the square of its length
_STRAY_NAME, _STRAY = 300, 60  # a name or another expression that an unknown stem is stuck to
_MAY_FOLLOW = frozenset({"head", "honorific", "group", "body_end", "resident", "side_noun", "between"})
_STOP, _AMONG = ".", "·"  # a full stop, and what it is between names of a list
_SOLID = frozenset({"person"})
_LOOSE = frozenset({"word", "trigger"})
_CLOSING = ")]》」』”’"
_PARTICLE_SENSES = frozenset({"particle", "copula"})
SUBJECTS = frozenset({"topic", "subject"})
"""What the particles of whoever acts make of a name."""


def is_hangul(char: str) -> bool:
    """Whether a character is a syllable of the Korean alphabet."""
    return "\uac00" <= char <= "\ud7a3"


@dataclass(slots=True)
class _State:
    """The cheapest way to a place: what it costs, from where, by which hit (None: an unknown stem)."""

    cost: int
    back: int = 0
    stem: bool = False
    hit: Hit | None = None


def units(text: str, folded: str, sentence: Sentence, hits: Sequence[Hit]) -> list[Unit]:
    """The units of a sentence in order; `hits` are all known expressions that lie in it, overlapping or not."""
    out: list[Unit] = []
    by_start: dict[int, list[Hit]] = {}
    for hit in hits:
        by_start.setdefault(hit.start, []).append(hit)
    position = sentence.start
    while position < sentence.end:
        if text[position].isspace():
            position += 1
            continue
        if position not in by_start and not is_hangul(text[position]):
            match = _TOKEN.match(text, position, sentence.end)
            end = match.end() if match else position + 1
            low = _AMONG if text[position] == _STOP and _inside(text, position, sentence) else folded[position:end]
            out.append(Unit(position, end, text[position:end], low))
            position = end
            continue
        position = _cut(text, folded, position, sentence.end, by_start, out)
    return out


def _inside(text: str, i: int, sentence: Sentence) -> bool:
    """Whether a mark stands inside a word, as one that lists (곽범기.로두철)."""
    return sentence.start < i < sentence.end - 1 and is_hangul(text[i - 1]) and is_hangul(text[i + 1])


def _cut(text: str, folded: str, start: int, limit: int, hits: dict[int, list[Hit]], out: list[Unit]) -> int:
    """Cut a run of words from `start` to where no known expression crosses; returns where it ends."""
    states: list[dict[int, _State]] = [{}, {}]  # after a known expression; inside an unknown stem
    known, stem = states
    known[start] = _State(0, start)
    reach = start
    place = start
    while place < limit:
        if place > start and place > reach and (text[place].isspace() or not is_hangul(text[place])):
            break
        _steps(text, place, start, limit, hits, known, stem)
        reach = max([reach, *(hit.end - 1 for hit in hits.get(place, ()) if place in known)])
        place += 1
    end = place
    while end > start and end not in known and end not in stem:
        end -= 1
    if end == start:
        out.append(Unit(start, start + 1, text[start : start + 1], folded[start : start + 1]))
        return start + 1
    out.extend(_trace(text, folded, start, end, known, stem))
    return end


def _steps(
    text: str,
    i: int,
    start: int,
    limit: int,
    hits: dict[int, list[Hit]],
    known: dict[int, _State],
    stem: dict[int, _State],
) -> None:
    """All steps from a place: over a space, by a known expression, by one more syllable of an unknown stem."""
    here, inside = known.get(i), stem.get(i)
    if here is None and inside is None:
        return
    if text[i].isspace():
        best, in_stem = _cheaper(here, inside)
        _offer(known, i + 1, best.cost, i, in_stem, None)
        return
    fresh = (i == start or not is_hangul(text[i - 1])) and not _may_carry(text, i)
    for hit in hits.get(i, ()):
        if hit.end > limit:
            continue
        for state, in_stem in ((here, False), (inside, True)):
            if state and (cost := _price(text, hit, fresh=fresh, in_stem=in_stem, limit=limit)) is not None:
                _offer(known, hit.end, state.cost + cost, i, in_stem, hit)
    if is_hangul(text[i]):
        if here is not None:
            stray = 0 if fresh else _sort_of(here.hit.senses if here.hit else ()).stray
            _offer(stem, i + 1, here.cost + _UNKNOWN + _SYLLABLE + stray, i, False, None)
        if inside is not None and not fresh:
            _offer(stem, i + 1, inside.cost + _SYLLABLE, i, True, None)
    elif match := _TOKEN.match(text, i, limit):
        best, in_stem = _cheaper(here, inside)
        _offer(known, match.end(), best.cost + _TOKEN_PRICE, i, in_stem, Hit(i, match.end(), ()))


def _may_carry(text: str, i: int) -> bool:
    """Whether a particle may be stuck to what stands before a place that is no syllable: closing brackets, letters."""
    return i > 0 and (text[i - 1] in _CLOSING or (text[i - 1].isascii() and text[i - 1].isalpha()))


def _cheaper(here: _State | None, inside: _State | None) -> tuple[_State, bool]:
    if here is None or (inside is not None and inside.cost < here.cost):
        assert inside is not None
        return inside, True
    return here, False


@dataclass(frozen=True, slots=True)
class _Sort:
    """How an expression of some senses may stand; `stray` is what an unknown stem stuck to its end costs.

    `alone`: it is a word of its own before a title (현 대사), which begins no other (현진국).
    """

    person: bool
    particle: bool
    solid: bool
    follows: bool
    ends_body: bool
    titles: bool
    alone: bool
    stray: int


@cache
def _sort_of(senses: tuple[tuple[str, str], ...]) -> _Sort:
    kinds = {kind for kind, _ in senses}
    solid = kinds - _PARTICLE_SENSES
    stray = 1000 if solid != kinds else _STRAY_NAME if kinds & _SOLID else 0 if kinds & _LOOSE else _STRAY
    titles = bool(solid & {"head", "chief"})
    alone, ends = bool(solid & {"dropped", "former"}), "body_end" in solid
    return _Sort("person" in kinds, solid != kinds, bool(solid), bool(solid & _MAY_FOLLOW), ends, titles, alone, stray)


@cache
def _unbroken() -> frozenset[str]:
    return words("ko", "titles", "unbroken")


def _price(text: str, hit: Hit, *, fresh: bool, in_stem: bool, limit: int) -> int | None:
    """What a known expression costs at a place; None where it cannot stand."""
    sort = _sort_of(hit.senses)
    if not fresh and sort.person and text.find(" ", hit.start, hit.end) >= 0:
        return None  # a name in pieces does not begin within a word (예방한 장 부위원장)
    if text[hit.end - 1 : hit.end + 1] in _unbroken():
        return None
    closed = hit.end >= limit or not is_hangul(text[hit.end])
    if sort.particle and not fresh and closed:
        return _PARTICLE
    if not sort.solid or (in_stem and not sort.follows):
        return None
    single = hit.end - hit.start == 1 and is_hangul(text[hit.start])
    if single and not (sort.ends_body and not (fresh and sort.alone)) and (fresh or not sort.titles):
        return _KNOWN if fresh and (closed or _particle_follows(text, hit.end, limit)) else None
    return _KNOWN + (20 if in_stem else 0) - min((hit.end - hit.start) ** 2, _LONGEST)


@cache
def _particles() -> frozenset[str]:
    data = load("ko", "grammar")
    return frozenset(word for group in data["particles"].values() for word in group) | words("ko", "grammar", "copula")


def _particle_follows(text: str, start: int, limit: int) -> bool:
    end = start
    while end < limit and end - start < 6 and is_hangul(text[end]):
        end += 1
    return text[start:end] in _particles()


def _offer(table: dict[int, _State], at: int, cost: int, back: int, stem: bool, hit: Hit | None) -> None:
    if at not in table or cost < table[at].cost:
        table[at] = _State(cost, back, stem, hit)


def _trace(
    text: str, folded: str, start: int, end: int, known: dict[int, _State], stem: dict[int, _State]
) -> list[Unit]:
    out: list[Unit] = []
    at, in_stem = end, end not in known or (end in stem and stem[end].cost < known[end].cost)
    stem_end: int | None = None
    while at > start:
        state = (stem if in_stem else known)[at]
        if in_stem:
            stem_end = at if stem_end is None else stem_end
            if not state.stem:
                out.append(Unit(state.back, stem_end, text[state.back : stem_end], folded[state.back : stem_end]))
                stem_end = None
        elif state.hit:
            hit = state.hit
            out.append(Unit(hit.start, hit.end, text[hit.start : hit.end], folded[hit.start : hit.end], hit.senses))
        at, in_stem = state.back, state.stem
    return out[::-1]
