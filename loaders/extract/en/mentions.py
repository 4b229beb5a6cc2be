"""Which English words stand for somebody named elsewhere, and what they let him be: "he", "the visitor", "his host"."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from graph.claims import SIDES, Country
from loaders.extract.data import words
from loaders.extract.en.bodies import country_word, shown_side
from loaders.extract.marks import Unit

_GUESTS, _PARTIES = words("en", "reference", "guests"), words("en", "reference", "parties")
_HOSTS, _FELLOWS = words("en", "reference", "hosts"), words("en", "reference", "fellows")
_PERSONS = words("en", "reference", "persons")
_NOUNS = _GUESTS | _PARTIES | _HOSTS | _FELLOWS | _PERSONS
_NATIONAL = tuple(words("en", "reference", "national_endings"))
_FOLLOWS = words("en", "reference", "follows_person") | words("en", "cues", "be") | words("en", "grammar", "modals")
_FOLLOWS |= words("en", "grammar", "auxiliaries") | words("en", "grammar", "adverbs")
_NOT_HIM = words("en", "grammar", "group_owners")
_OWNERS, _POSSESSIVE = words("en", "grammar", "possessive_pronouns"), words("en", "grammar", "possessive_marks")
_KNOWN, _INDEFINITE = (
    words("en", "grammar", "known"),
    words("en", "grammar", "articles") - words("en", "grammar", "known"),
)
_DESCRIBING = (
    (words("en", "grammar", "attributes") - words("en", "grammar", "definite"))
    | words("en", "grammar", "ranks")
    | words("en", "reference", "describing")
)
_BELONGING, _GOES_ON = words("en", "grammar", "belonging"), words("en", "reference", "goes_on")
_AS, _BE = words("en", "grammar", "capacity"), words("en", "cues", "be")
_PAST_ENDINGS, _PAST = tuple(words("en", "grammar", "past_endings")), words("en", "grammar", "past")
_FOLLOWS |= words("en", "dates", "weekdays")
_AGED, _LONGEST = "-year-old", 6  # units from "the" to whom it describes


class Role(Enum):
    """What a noun says of whom it means: that he is a guest, a host, the other one of two; or nothing."""

    GUEST = "guest"
    HOST = "host"
    FELLOW = "fellow"
    ANYBODY = "anybody"


@dataclass(frozen=True, slots=True)
class Mention:
    """A noun phrase that stands for somebody: its units from the word before which "the" stands to its noun.

    `side` is the one that its words show; `owner` the unit that says whose he is ("his host", "Xi's guest"), or -1.
    `definite`: the text speaks of him as known; else it tells of somebody new ("a diplomat").
    """

    first: int
    noun: int
    role: Role
    side: Country | None
    owner: int = -1
    definite: bool = True


def mention_at(units: list[Unit], i: int) -> Mention | None:
    """The noun phrase whose noun stands at a unit, None where none does that stands for a name."""
    word = units[i].low.rsplit(" ", 1)[-1] if units[i].low not in _NOUNS else units[i].low
    national = not _is_noun(units[i], word) and _is_national(units, i)
    if not (national or _is_noun(units[i], word)) or _goes_on(units, i):
        return None
    first = i
    while first > 0 and i - first < _LONGEST and describes(units[first - 1]):
        first -= 1
    before = units[first - 1] if first > 0 else None
    if before is None or before.low in _NOT_HIM or _says_who(units, first - 1):
        return None
    side = next((s for unit in units[first : i + 1] if (s := shown(unit)) is not None), from_side(units, i))
    role = Role.ANYBODY if national else _role(word)
    if before.low in _OWNERS:
        return Mention(first, i, role, side, owner=first - 1)
    if before.low in _POSSESSIVE and first > 1:
        return _owned(units, first, i, role, side)
    if before.low in _KNOWN:
        return Mention(first, i, role, side)
    return Mention(first, i, role, side, definite=False) if before.low in _INDEFINITE else None


def _owned(units: list[Unit], first: int, i: int, role: Role, side: Country | None) -> Mention | None:
    """Somebody who is said to be a country's or a person's ("Beijing's envoy", "Xi's guest")."""
    owner = units[first - 2]
    if owner.is_a("local"):
        return Mention(first, i, role, side, owner=first - 2)
    theirs = shown(owner)
    return Mention(first, i, role, theirs, owner=first - 2) if theirs in SIDES else None


def _is_noun(unit: Unit, word: str) -> bool:
    return word in _NOUNS and (unit.low == word or unit.is_a("descriptor"))


def _is_national(units: list[Unit], i: int) -> bool:
    """Whether a unit is somebody of a country or age without a noun ("the North Korean arrived", "the 70-year-old")."""
    known = country_word(units[i])
    national = known is not None and known.adjective and units[i].low.endswith(_NATIONAL)
    return (national or units[i].low.endswith(_AGED)) and ends(units, i + 1)


def ends(units: list[Unit], i: int) -> bool:
    """Whether a noun phrase has ended before a unit: behind it stands a verb, a small word or a mark."""
    after = units[i] if i < len(units) else None
    if after is None or not after.text[:1].isalnum() or after.is_a("verb") or after.low in _FOLLOWS:
        return True
    return after.low in _PAST or after.low.endswith(_PAST_ENDINGS)


def _says_who(units: list[Unit], i: int) -> bool:
    """Whether a phrase that begins at a unit only says who somebody is ("Jong, the minister", "was the guest")."""
    if i > 0 and units[i].low in _POSSESSIVE:
        i -= 1
    before = units[i - 1] if i > 0 else None
    if before is None:
        return False
    apposed = before.low == "," and i > 1 and units[i - 2].is_a("local")
    return apposed or before.low in _AS or before.low in _BE


def _goes_on(units: list[Unit], i: int) -> bool:
    """Whether the phrase goes on behind its noun with a name or another noun ("the official Xinhua agency", "Mr")."""
    after = units[i + 1] if i + 1 < len(units) else None
    if after is None:
        return False
    if after.is_a("local") or after.low in _POSSESSIVE:
        return True
    if after.low == "," and i + 2 < len(units):
        return names_next(units, i + 2)
    if units[i].low not in _PERSONS:
        return after.low in _GOES_ON or after.is_a("org")  # "the guests of a summit"
    return not ends(units, i + 1)


def names_next(units: list[Unit], i: int) -> bool:
    """Whether a name stands at a unit or behind the titles there ("his host, Premier Li Qiang,")."""
    while i < len(units) and units[i].is_any(("head", "honorific", "country")):
        i += 1
    return i < len(units) and units[i].is_a("local")


def describes(unit: Unit) -> bool:
    """Whether a unit may stand between "the" and the noun ("the senior Chinese official")."""
    return unit.low in _DESCRIBING or unit.is_any(("country", "org")) or unit.low.endswith(_AGED)


def shown(unit: Unit) -> Country | None:
    """The side of somebody by his country; where both sides' people meet, "Korean" is of the DPRK."""
    word = country_word(unit)
    return word.country if word is not None and word.ambiguous else shown_side([unit])


def from_side(units: list[Unit], i: int) -> Country | None:
    """The side of the place or country from which somebody is said to be ("his counterpart from Pyongyang")."""
    behind = units[i + 1 : i + 3]
    return shown(behind[1]) if len(behind) > 1 and behind[0].low in _BELONGING else None


def _role(word: str) -> Role:
    if word in _GUESTS or word in _PARTIES:
        return Role.GUEST
    if word in _HOSTS:
        return Role.HOST
    return Role.FELLOW if word in _FELLOWS and word not in _PERSONS else Role.ANYBODY
