"""Who acts in an English clause: named people, delegations and their heads, pronouns, officials without names."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from graph.claims import SIDES, ContactKind, Country
from loaders.extract.analysis import Actor, Analysis
from loaders.extract.data import words
from loaders.extract.discourse import Discourse
from loaders.extract.en.antecedents import (
    POINTERS,
    acting_before,
    pointed,
    verbs_before,
)
from loaders.extract.en.bodies import shown_side
from loaders.extract.en.condolence import called_upon, host
from loaders.extract.en.correspondents import correspondent
from loaders.extract.en.descriptions import introduce, office_only, state
from loaders.extract.en.gender import agreeing
from loaders.extract.en.greeters import GREETS
from loaders.extract.en.groups import DELEGATION, OFFICIALS, delegation, leads, note_leaders, officials
from loaders.extract.en.kin import relative
from loaders.extract.en.masks import mask
from loaders.extract.en.naming import may_stand_between
from loaders.extract.en.pairs import pair_of
from loaders.extract.en.phrase import Phrase
from loaders.extract.en.pronouns import referred
from loaders.extract.en.reference import described
from loaders.extract.en.scene import Scene
from loaders.extract.en.several import meant, several_at
from loaders.extract.events import GREETED
from loaders.extract.marks import Unit
from loaders.extract.people import Cast

_VISITORS = words("en", "reference", "parties")
_OWNERS = words("en", "grammar", "possessive_pronouns")
_ITS, _LEADERS = words("en", "grammar", "its"), words("en", "cues", "leader_nouns")
_CLAUSES = words("en", "grammar", "subordinate")
_IT, _BE = words("en", "grammar", "group_pronouns"), words("en", "cues", "be")
_SPOUSES = words("en", "cues", "spouses")
_COUPLES = words("en", "cues", "spouses_plural")
_FOR = words("en", "grammar", "aims")
_EMBASSIES = words("en", "titles", "embassies")
_MEAL = "meal"  # the form of what an embassy gives
_FIRST_PERSON, _SECOND_PERSON = words("en", "grammar", "first_person"), words("en", "grammar", "second_person")
_NONE, _FEW = words("en", "grammar", "none"), 3  # units between "no" and its group
_OF_OFFICIALS = 30  # characters between a group and the officials of whom it is


def find(analysis: Analysis, free: list[Phrase], cast: Cast, discourse: Discourse) -> list[Actor]:
    """The actors of a sentence in order, those only talked about marked so; moves the discourse on."""
    scene = Scene(analysis, cast, discourse, {phrase.first: phrase for phrase in free})
    actors: list[Actor] = []
    ahead, taken = 0, list[tuple[int, int]]()
    for i in range(len(analysis.units)):
        if i < ahead:
            continue
        several = _several(scene, i, actors)
        actor, ahead = several or (_at(scene, i, actors), i)
        if actor:
            actors.append(actor)
            taken += [(actor.start, actor.end)] if several else []
    for cue in analysis.cued("both"):
        if any(start <= cue.start < end for start, end in taken):
            continue
        if pair := pair_of(scene, cue, actors):
            sides = {cast.people[person].country for person in pair}
            actors.append(Actor(cue.start, cue.end, pair, country=sides.pop() if len(sides) == 1 else None, quiet=True))
    actors.sort(key=lambda actor: actor.start)
    actors = _of_officials(actors)
    note_leaders(analysis, actors, cast, discourse)
    return mask(analysis, actors)


def _several(scene: Scene, i: int, before: list[Actor]) -> tuple[Actor, int] | None:
    """Whom words at a unit for several people mean, and the unit behind them; None where they mean nobody known."""
    units = scene.analysis.units
    group = several_at(units, i)
    people = meant(scene, group, before) if group is not None else ()
    if group is None or not people:
        return None
    sides = {scene.cast.people[person].country for person in people}
    country = sides.pop() if len(sides) == 1 else None
    return Actor(units[i].start, units[group.after - 1].end, people, country=country, quiet=True), group.after


def _of_officials(actors: list[Actor]) -> list[Actor]:
    """The actors, a group of officials of a side as one of that side ("a group of senior officials from the North")."""
    out = list(actors)
    for k, (a, b) in enumerate(pairwise(actors)):
        group = a.delegation and not a.people and a.country is None
        if group and b.country and b.text and not b.people and b.start - a.end < _OF_OFFICIALS:
            out[k] = replace(a, country=b.country)
    return out


def _at(scene: Scene, i: int, before: list[Actor]) -> Actor | None:
    """The actor named at a unit, None when it names none."""
    unit = scene.analysis.units[i]
    if unit.is_a("local"):
        person = unit.person
        scene.discourse.recent.append(person)
        return _person(scene, unit, person, quiet=False)
    if (named_later := scene.discourse.introduced.get(unit.start)) is not None:
        introduce(scene, named_later, unit)
        return _person(scene, unit, named_later)
    if i in scene.free and (actor := office_only(scene, scene.free[i], before)):
        state(scene, actor, scene.free[i].office)
        return actor
    if (ambassador := called_upon(scene, i)) is not None:
        return _person(scene, unit, ambassador)
    if house := _house(scene.analysis, unit) or host(scene.analysis, i) or correspondent(scene, i):
        return house
    if (writer := _in_letter(scene, i)) is not None:
        return _person(scene, unit, writer)
    if unit.low in DELEGATION or (unit.low in _VISITORS and leads(scene.analysis.units, i + 1)):
        return delegation(scene.analysis, i, scene.cast, scene.discourse, _acting_side(scene.analysis, i, before))
    if unit.low in _VISITORS and (visitor := described(scene, i, before)) is not None:
        return _person(scene, unit, visitor)
    if unit.low in OFFICIALS and not _nobody(scene.analysis.units, i) and (actor := officials(scene.analysis, i)):
        return actor
    if (named := _it_in_clause(scene, i, before)) is not None:
        return _person(scene, unit, named)
    its = i > 0 and unit.low in _LEADERS and scene.analysis.units[i - 1].low in _ITS and _leads_nobody(scene, i)
    group = (unit.low in _IT or its) and scene.discourse.group in scene.discourse.heads
    if group and (its or i <= 1 or _is_object(scene.analysis, i) or _is_welcomed(scene.analysis, i)):
        return _person(scene, unit, scene.discourse.heads[scene.discourse.group])  # type: ignore[index]
    if unit.low in POINTERS and (people := pointed(scene, i, before)):
        sides = {scene.cast.people[person].country for person in people}
        return Actor(unit.start, unit.end, people, country=sides.pop() if len(sides) == 1 else None, quiet=True)
    return _meant(scene, i, before)


def _it_in_clause(scene: Scene, i: int, before: list[Actor]) -> int | None:
    """Who leads the delegation that "it" means in a clause of its sentence ("saw the delegation off as it left")."""
    opens = i > 1 and scene.analysis.units[i].low in _IT and scene.analysis.units[i - 1].low in _CLAUSES
    group = next((a for a in reversed(before) if a.delegation and a.people), None) if opens else None
    return group.people[0] if group is not None else None


def _meant(scene: Scene, i: int, before: list[Actor]) -> Actor | None:
    """Whom a word at a unit means that stands for a name: spouses, relatives, descriptions, pronouns."""
    unit = scene.analysis.units[i]
    if unit.low in _COUPLES and (people := _wives(scene, before)):
        return Actor(unit.start, unit.end, people, quiet=True)
    if unit.low in _SPOUSES:
        return _spouse(scene, i, before)
    if unit.is_a("descriptor") and (kin := relative(scene, i, before)) is not None:
        owner = scene.analysis.units[i - 1]
        return _person(scene, replace(unit, start=owner.start) if owner.low in _OWNERS else unit, kin)
    person = described(scene, i, before)
    person = referred(scene, i, before) if person is None else person
    person = None if person is None else agreeing(scene, unit.low, person)
    return None if person is None else _person(scene, unit, person)


def _nobody(units: list[Unit], i: int) -> bool:
    """Whether there is none of a group ("no Chinese guests")."""
    return any(unit.low in _NONE for unit in units[max(0, i - _FEW) : i])


def _acting_side(analysis: Analysis, i: int, before: list[Actor]) -> Country | None:
    """The side of whoever acts in the clause of a unit, as far as the sentence names them before it."""
    return next((a.country for a in acting_before(analysis, i, before) if a.people and not a.masked), None)


def _in_letter(scene: Scene, i: int) -> int | None:
    """Whom "I" and "you" mean in a text that is a letter."""
    letter, unit = scene.discourse.letter, scene.analysis.units[i]
    if letter is None or not letter.start <= unit.start < letter.signed:
        return None
    return letter.writer if unit.low in _FIRST_PERSON else letter.reader if unit.low in _SECOND_PERSON else None


def _is_object(analysis: Analysis, i: int) -> bool:
    """Whether a unit follows a verb of contact ("saw it off"), or says for whom something is ("a banquet for it")."""
    if i > 0 and analysis.units[i - 1].low in _FOR:
        return any(t.kind is ContactKind.MEETING for t in analysis.triggers)
    unit = analysis.units[i]
    greets = i > 0 and analysis.units[i - 1].low in GREETS  # "Among those bidding it farewell were"
    inside = any(t.form in GREETED and t.start < unit.start < t.end for t in analysis.triggers)  # "bade it farewell"
    return greets or inside or bool(verbs_before(analysis, unit.start))


def _is_welcomed(analysis: Analysis, i: int) -> bool:
    """Whether a unit is the subject of a verb of contact ("At the airport it was welcomed by Kim", "There it met")."""
    unit, behind = analysis.units[i], analysis.units[i + 1 : i + 2]
    end = behind[0].end if behind and behind[0].low in _BE else unit.end
    near = [t for t in analysis.triggers if t.verb and unit.end <= t.start <= end + 1]
    return any(t.form in GREETED or t.kind is ContactKind.MEETING for t in near)


def _leads_nobody(scene: Scene, i: int) -> bool:
    """Whether no name stands behind "its leader"."""
    behind = next((u for u in scene.analysis.units[i + 1 :] if u.low != "," and not may_stand_between(u)), None)
    named = next((u for u in scene.analysis.units[i + 1 :] if u.is_a("local")), None)
    return named is None or (behind is not None and behind.start < named.start)


def _house(analysis: Analysis, unit: Unit) -> Actor | None:
    """The embassy at which or by which a sentence tells that a reception was given; None for other words."""
    if not unit.is_a("org") or _EMBASSIES.isdisjoint(unit.low.split()):
        return None
    side = shown_side([unit])
    gives = any(trigger.form == _MEAL for trigger in analysis.triggers)
    return Actor(unit.start, unit.end, (), unit.text, side) if gives and side in SIDES else None


def _spouse(scene: Scene, i: int, before: list[Actor]) -> Actor | None:
    """Whom "his wife" means: whoever was named so before; a name that follows is remembered."""
    units, owner = scene.analysis.units, next((p for actor in reversed(before) for p in actor.people), None)
    if owner is None or i == 0 or units[i - 1].low not in _OWNERS:
        return None
    if i + 1 < len(units) and units[i + 1].is_a("local"):
        scene.discourse.spouses[owner] = units[i + 1].person
        return None
    person = scene.discourse.spouses.get(owner)
    return None if person is None else _person(scene, units[i], person)


def _wives(scene: Scene, before: list[Actor]) -> tuple[int, ...]:
    """Whom "their wives" means: those named before as the wives of who is named before it."""
    owners = [person for actor in before if not actor.masked for person in actor.people]
    owners = owners or [*scene.discourse.pair]
    known = scene.discourse.spouses
    return tuple(dict.fromkeys(known[person] for person in owners if person in known))


def _person(scene: Scene, unit: Unit, person: int, *, quiet: bool = True) -> Actor:
    return Actor(unit.start, unit.end, (person,), country=scene.cast.people[person].country, quiet=quiet)
