"""Whom English words for several people mean: those of one side whom the text named together last, as many as they say.

"Them", "both", "all three", "the two North Koreans", "the trio from Pyongyang", "each of the officials". Of which side
they are is shown by the words, else by whoever else takes part in the contact: those who meet are of two sides. Words
that leave the side open, and say of nobody how they travel, are for both sides (`pairs`).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice

from graph.claims import SIDES, ContactKind, Country
from loaders.extract.analysis import Actor
from loaders.extract.context import other_side
from loaders.extract.data import load, words
from loaders.extract.en.antecedents import acting_before, verbs_before
from loaders.extract.en.bodies import country_word
from loaders.extract.en.mentions import describes, ends, from_side, names_next, shown
from loaders.extract.en.reference import guests, met_behind
from loaders.extract.en.scene import Scene
from loaders.extract.marks import Unit

_NUMBERS = {word: int(count) for word, count in load("en", "reference")["numbers"].items()}
_WHOLES, _THE = words("en", "reference", "wholes"), words("en", "reference", "known_group")
_PEOPLE, _THEM = words("en", "reference", "several"), words("en", "grammar", "plural_objects")
_OF, _WHO = words("en", "grammar", "ownership"), words("en", "grammar", "personal_relatives")
_ASIDE = words("en", "cues", "be") | words("en", "grammar", "capacity")
_TO = words("en", "cues", "infinitive")
_WITH = words("en", "grammar", "accompaniment")
_PREPOSITIONS = words("en", "grammar", "aims") | words("en", "cues", "by") | _WITH
_THEY, _HONOUR = words("en", "cues", "plural_pronouns"), words("en", "grammar", "honour")
_PLURAL = "s"
_PAIR, _BACK = 2, 3  # people of a pair; sentences in which several are looked for


@dataclass(frozen=True, slots=True)
class Several:
    """Words for several people: their first unit and the one behind them, how many they say, the side they show.

    `count` is 0 where they say no number, `pronoun` whether they name no kind of people ("them", "both of them").
    """

    first: int
    after: int
    count: int
    side: Country | None = None
    pronoun: bool = False


def several_at(units: list[Unit], i: int) -> Several | None:
    """The words for several people known that begin at a unit; None where none do."""
    k, count, low = i, _NUMBERS.get(units[i].low, 0) if units[i].low in _WHOLES else 0, units[i].low
    if low in _THEM | _THEY:
        return Several(i, i + 1, 0, pronoun=True)
    if low in _WHOLES:
        k += 1
        count = count or _number(units, k)
        k += _number(units, k) > 0
        if _low(units, k) in _OF:
            k += 1
            if _low(units, k) in _THEM:
                return Several(i, k + 1, count, pronoun=True)
    k += _low(units, k) in _THE
    if k == i or _says_who(units, i) or _is_part(units, i):
        return None
    count, k = (count or _number(units, k)), k + (_number(units, k) > 0)
    return _with_noun(units, i, k, count)


def _with_noun(units: list[Unit], i: int, k: int, count: int) -> Several | None:
    """The words for several people from a unit on, whose noun stands at another or behind what describes it."""
    bare = k
    while k < len(units) and describes(units[k]) and not _is_noun(units, k, count):
        k += 1
    if k < len(units) and _is_noun(units, k, count):
        side = next((s for unit in units[bare : k + 1] if (s := shown(unit)) is not None), from_side(units, k))
        after, count = k + 1, count or _NUMBERS.get(units[k].low, 0)
        return None if _tells_who(units, after) else Several(i, after, count, side)
    alone = count > 0 and k == bare and (ends(units, k) or _low(units, k) in _PREPOSITIONS)
    return Several(i, bare, count, from_side(units, bare - 1), pronoun=True) if alone else None


def _low(units: list[Unit], k: int) -> str:
    return units[k].low if k < len(units) else ""


def _number(units: list[Unit], k: int) -> int:
    """The number at a unit, 0 for none; a noun for so many ("trio") is none."""
    return _NUMBERS.get(_low(units, k), 0) if _low(units, k) not in _PEOPLE else 0


def _is_noun(units: list[Unit], k: int, count: int) -> bool:
    """Whether a unit is a noun for several people: with their number also a title or those of a country."""
    unit = units[k]
    if unit.low in _PEOPLE:
        return True
    country = country_word(unit)
    national = country is not None and country.adjective and (unit.low.endswith(_PLURAL) or ends(units, k + 1))
    titled = unit.is_any(("head", "descriptor")) and unit.low.endswith(_PLURAL)
    return count > 0 and (titled or national)


def _says_who(units: list[Unit], i: int) -> bool:
    """Whether words only say who somebody is ("A and B, both secretaries", "they were the two officials")."""
    before = units[i - 1] if i > 0 else None
    apposed = before is not None and before.low == "," and i > 1 and units[i - 2].is_a("local")
    return apposed or (before is not None and before.low in _ASIDE)


def _is_part(units: list[Unit], i: int) -> bool:
    """Whether only some of them are meant ("one of the two"), not what is theirs ("in honour of both")."""
    return i > 0 and units[i - 1].low in _OF and (i < 2 or units[i - 2].low not in _HONOUR)


def _tells_who(units: list[Unit], k: int) -> bool:
    """Whether words go on with who is meant: names, a clause, of what they are ("the officials who came with him")."""
    goes_on = _low(units, k) in _OF or _low(units, k) in _WHO or _low(units, k) in _TO
    named = k < len(units) and (units[k].is_a("local") or (units[k].low in (",", ":") and names_next(units, k + 1)))
    return goes_on or named or _low(units, k).startswith(("'", "’"))


def meant(scene: Scene, group: Several, before: list[Actor]) -> tuple[int, ...]:
    """The people of one side, or all of both, whom words for several mean; none where that is left to `pairs`.

    The one who leads a delegation or travels stands for "the guests" and "the delegates" of his side.
    """
    units, taken = scene.analysis.units, _is_object(scene, group.first)
    low = units[group.first].low
    if (low in _THEM and not taken) or (low in _THEY and last_together(scene)):  # they and whoever leads them: `pairs`
        return ()
    side = group.side or (
        _side_of_object(scene, group, before) if taken else met_behind(scene, units[group.after - 1].end)
    )
    if group.side is None and side in SIDES and not taken:
        side = other_side(side)
    if side is None:
        return _by_number(scene, group) if group.count and not taken else ()
    led = not (group.count or group.pronoun) and side in guests(scene)
    return named_together(scene, side, group.count, before) if side in SIDES and not led else ()


def _side_of_object(scene: Scene, group: Several, before: list[Actor]) -> Country | None:
    """The side of those whom somebody meets: the one that is not his; None where nobody known acts."""
    subject = next((a for a in acting_before(scene.analysis, group.first, before) if a.people), None)
    side = None if subject is None else scene.cast.people[subject.people[0]].country
    return None if side is None else other_side(side) if side in SIDES else side


def named_together(scene: Scene, side: Country, count: int, before: Iterable[Actor] = ()) -> tuple[int, ...]:
    """Those of a side named together last: in the sentence so far, else in one of the last; none where numbers differ.

    `count` 0 is any number but one, in the last sentence with any of them; with a number, sentences with fewer add up.
    """
    here = tuple(person for actor in before if not actor.masked for person in actor.people)
    known: dict[int, None] = {}
    for spoken in (here, *islice(reversed(scene.discourse.spoken), _BACK)):
        if any(scene.cast.people[p].country is Country.OTHER for p in spoken):
            return ()
        theirs = dict.fromkeys(p for p in spoken if scene.cast.people[p].country is side)
        known = {**theirs, **known} if count else theirs
        if len(known) > 1 and count in (0, len(known)):
            return tuple(known)
        if len(known) > count:
            return ()
    return ()


def last_together(scene: Scene, *sides: Country) -> tuple[int, ...]:
    """Those whom the last sentence that named anybody did, where they are of just these sides; without any: of one."""
    last = next(reversed(scene.discourse.spoken), ())
    countries = {scene.cast.people[person].country for person in last}
    return last if (countries == {*sides} if sides else len(countries) == 1) else ()


def last_two(scene: Scene) -> tuple[int, ...]:
    """The two of different sides whom the last sentence named, nobody where it named others too."""
    last = last_together(scene, *SIDES)
    return last if len(last) == len(SIDES) else ()


def _by_number(scene: Scene, group: Several) -> tuple[int, ...]:
    """Whom a number alone means: as many of one side as the last sentence named, or everybody whom it named.

    Two who do not travel are a pair of both sides.
    """
    units = scene.analysis.units
    verb = next((t for t in scene.analysis.triggers if t.start >= units[group.after - 1].end), None)
    travel = verb is not None and verb.kind is ContactKind.VISIT
    last = next(reversed(scene.discourse.spoken), ())
    of_sides = [tuple(p for p in last if scene.cast.people[p].country is side) for side in SIDES]
    fit = [people for people in of_sides if len(people) == group.count]
    if group.count > _PAIR and len(last) == group.count:
        return last
    alone = len(last) == group.count if group.count <= _PAIR else True
    return fit[0] if len(fit) == 1 and alone and (travel or group.count > _PAIR) else ()


def _is_object(scene: Scene, i: int) -> bool:
    """Whether words are the object of words of contact or of a preposition."""
    units = scene.analysis.units
    near = _PREPOSITIONS - _WITH if units[i].low in _THEM else _PREPOSITIONS
    if units[i].low in _THEY:
        return False
    return (i > 0 and (units[i - 1].low in near or units[i - 1].low in _OF)) or bool(
        verbs_before(scene.analysis, units[i].start)
    )
