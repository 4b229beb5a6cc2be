"""Chinese clauses that only describe whoever is named after them: 来华出席纪念活动的金正恩."""

from __future__ import annotations

from itertools import takewhile

from loaders.extract.data import words
from loaders.extract.marks import Unit

_OF = words("zh", "grammar", "of")
_ASPECT = words("zh", "grammar", "aspect")
_COMMAS = words("zh", "grammar", "commas")
_COPULAS = tuple(words("zh", "grammar", "has") | words("zh", "grammar", "copulas"))
_AMONG = words("zh", "grammar", "among")
_LED_BY = words("zh", "grammar", "by") | words("zh", "grammar", "acting_as")
_FAR = 24  # units from a word to the particle that closes its clause
_SOON = 3  # units from the end of a clause to the word for "is"
_TITLES = 12  # units from the particle to the name
TITLED = ("head", "org", "country", "place", "honorific", "part", "modifier")
"""What titles, bodies and courtesies beside a name are made of."""
_BEFORE_NAMES = (
    "head", "org", "country", "place", "part", "modifier", "former", "dropped", "tail", "honorific", "descriptor",
)  # fmt: skip


def describes_name(units: list[Unit], i: int) -> bool:
    """Whether the word at a unit belongs to a clause that ends in 的 before whom it describes: a name or delegation."""
    return next_described(units, i) is not None or _describes_group(units, i)


def next_described(units: list[Unit], i: int) -> int | None:
    """The name that the clause of the word at a unit describes (剛接任國家主席一年的胡錦濤), None where it does not.

    Or who leads those whom it describes (前来参加庆典的由X率领的代表团).
    """
    for k in range(i + 1, min(len(units), i + 1 + _FAR)):
        if units[k].is_a("local") or units[k].low in _COMMAS:
            return None
        if units[k].low in _OF:
            if done_by(units, k - 1) is not None:
                return None  # 会见的是来访的X
            if (
                i + 1 < k
                and units[i + 1].low in _ASPECT
                and any(u.is_any(("at_head", "verbs")) for u in units[i + 2 : k])
            ):
                return None  # 会见了|率团的X
            led = k + 1 < len(units) and units[k + 1].low in _LED_BY
            if (name := next_name(units, k + 1 + led)) is not None:
                return name
    return None


def describes_doer(units: list[Unit], i: int) -> bool:
    """Whether the verb at a unit says of whoever is named after its object and 的 what he has done to it (接待X的Y)."""
    name = next((k for k in range(i + 1, min(len(units), i + 1 + _TITLES)) if units[k].is_a("local")), None)
    if name is None or any(unit.low in _COMMAS for unit in units[i:name]):
        return False
    of = name + 1 + sum(1 for _ in takewhile(lambda unit: unit.is_any(TITLED), units[name + 1 :]))
    return of < len(units) and units[of].low in _OF and next_name(units, of + 1) is not None


def done_by(units: list[Unit], i: int) -> int | None:
    """The name of who is said, behind 的 and "is", to have done what a unit tells (会见他的是X, 吊唁的,还有赶来的X).

    None where nobody is.
    """
    for of in range(i + 1, min(len(units), i + 1 + _FAR)):
        if units[of].low in _COMMAS:
            return None
        if units[of].low in _OF:
            first = of + 1 + (of + 1 < len(units) and units[of + 1].low in _COMMAS)
            part = list(takewhile(lambda unit: unit.low not in _COMMAS, units[first:]))
            name = next((k for k, unit in enumerate(part) if unit.is_a("local")), None)
            said = ["".join(unit.low for unit in part[k:name]) for k in range(min(_SOON, name or 0))]
            if name is not None and any(word.startswith(_COPULAS) for word in said):
                return first + name
    return None


def _describes_group(units: list[Unit], i: int) -> bool:
    """Whether the word at a unit belongs to a clause that describes the delegation named after it."""
    for k in range(i + 1, min(len(units), i + 1 + _FAR)):
        if units[k].is_a("local") or units[k].low in _COMMAS:
            return False
        if units[k].low in _OF:
            after = takewhile(lambda unit: unit.is_any(_BEFORE_NAMES), units[k + 1 : k + 1 + _TITLES])
            end = k + 1 + len(list(after))
            if end < len(units) and units[end].is_a("delegation"):
                return True
    return False


def next_name(units: list[Unit], i: int) -> int | None:
    """The next name, where nothing but titles and bodies stands before it."""
    for k, unit in enumerate(units[i : i + _TITLES], i):
        if unit.is_a("local"):
            return k
        named = (unit.is_any(_BEFORE_NAMES) or unit.low in _AMONG) and not unit.is_a("verbs")
        if not named and (unit.senses or not unit.low.isalpha()):
            return None
    return None


def word_before(units: list[Unit], start: int, naming: tuple[str, ...] = TITLED) -> str:
    """The word before a name at an offset and the titles, bodies and courtesies before it; "" where none is."""
    before = reversed([unit for unit in units if unit.end <= start])
    return next((unit.low for unit in before if not unit.is_any(naming)), "")
