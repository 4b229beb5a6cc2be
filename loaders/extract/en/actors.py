"""Who acts in an English clause: named people, delegations and their heads, pronouns, officials without names."""

from __future__ import annotations

from dataclasses import dataclass

from graph.claims import Country
from loaders.extract.analysis import Actor, Analysis, Cue
from loaders.extract.context import other_side
from loaders.extract.data import words
from loaders.extract.en.discourse import Discourse
from loaders.extract.en.groups import DELEGATION, OFFICIALS, delegation, note_leaders, officials
from loaders.extract.en.masks import mask
from loaders.extract.en.phrase import Phrase
from loaders.extract.marks import Unit
from loaders.extract.people import Cast

_SUBJECTS = words("en", "cues", "pronouns")
_GUESTS = words("en", "cues", "guests")
_OBJECTS = words("en", "grammar", "object_pronouns")
_OWNERS = words("en", "grammar", "possessive_pronouns")
_IT = words("en", "grammar", "group_pronouns")
_KNOWN = words("en", "grammar", "known")
_ALONE = words("en", "cues", "bare_both")
_TOGETHER = words("en", "cues", "be") | words("en", "cues", "together")
_SIDES = (Country.KP, Country.CN)


@dataclass(frozen=True, slots=True)
class _Scene:
    """A sentence being read: its analysis, the cast, the discourse, the office phrases without a name."""

    analysis: Analysis
    cast: Cast
    discourse: Discourse
    free: dict[int, Phrase]


def find(analysis: Analysis, free: list[Phrase], cast: Cast, discourse: Discourse) -> list[Actor]:
    """The actors of a sentence in order, those only talked about marked so; moves the discourse on."""
    scene = _Scene(analysis, cast, discourse, {phrase.first: phrase for phrase in free})
    actors: list[Actor] = []
    for i in range(len(analysis.units)):
        actor = _at(scene, i, actors)
        if actor:
            actors.append(actor)
    if discourse.pair:
        both = [cue for cue in analysis.cued("both") if _stands_alone(analysis.units, cue)]
        actors += [Actor(cue.start, cue.end, discourse.pair, quiet=True) for cue in both]
    actors.sort(key=lambda actor: actor.start)
    note_leaders(analysis, actors, cast, discourse)
    return mask(analysis, actors)


def _at(scene: _Scene, i: int, before: list[Actor]) -> Actor | None:
    """The actor named at a unit, None when it names none."""
    unit = scene.analysis.units[i]
    if unit.is_a("local"):
        person = int(unit.value("local"))
        scene.discourse.recent.append(person)
        return _person(scene, unit, person, quiet=False)
    if i in scene.free and (actor := _office_only(scene, scene.free[i])):
        return actor
    if unit.low in DELEGATION:
        return delegation(scene.analysis, i, scene.cast, scene.discourse)
    if unit.low in OFFICIALS and (actor := officials(scene.analysis, i)):
        return actor
    if unit.low in _IT and i <= 1 and scene.discourse.group in scene.discourse.heads:
        return _person(scene, unit, scene.discourse.heads[scene.discourse.group])
    person_meant = _referred(scene, i, before)
    return None if person_meant is None else _person(scene, unit, person_meant)


def _person(scene: _Scene, unit: Unit, person: int, *, quiet: bool = True) -> Actor:
    return Actor(unit.start, unit.end, (person,), country=scene.cast.people[person].country, quiet=quiet)


def _stands_alone(units: list[Unit], cue: Cue) -> bool:
    """Whether "the two" or "both" means the people, not "both countries": nothing but a verb follows."""
    if cue.word not in _ALONE:
        return True
    after = next((unit for unit in units if unit.start >= cue.end), None)
    return after is None or after.is_a("verb") or after.low in _TOGETHER or not after.text.isalpha()


def _office_only(scene: _Scene, phrase: Phrase) -> Actor | None:
    """An office that nobody is named with: whoever the article names in it, or its words."""
    office, people = phrase.office, scene.cast.people
    if phrase.first > 0 and scene.analysis.units[phrase.first - 1].low in _KNOWN:
        holders = [
            i for i, who in enumerate(people) if office.head in who.titles and office.country in (None, who.country)
        ]
        if len(holders) == 1:
            return Actor(office.start, office.end, (holders[0],), country=people[holders[0]].country, quiet=True)
    if office.country not in _SIDES:
        return None
    text = f"{office.title} of {office.body}" if office.body else office.title
    return Actor(office.start, office.end, (), text, office.country, body_id=office.body_id)


def _referred(scene: _Scene, i: int, before: list[Actor]) -> int | None:
    """Whom a pronoun or "his guest" means: as a subject whoever acts, as an object somebody of the other side."""
    units = scene.analysis.units
    low = units[i].low
    guest = low in _GUESTS and i > 0 and units[i - 1].low in _OWNERS
    subject = next((person for actor in before for person in actor.people), None)
    if guest or (low in _OBJECTS and not _owns(units, i)):
        side = scene.cast.people[subject].country if subject is not None else None
        return scene.discourse.latest_of(scene.cast, other_side(side)) if side in _SIDES else None
    if low not in _SUBJECTS or low in _OBJECTS or low in _OWNERS:
        return None
    return scene.discourse.subject if subject is None else subject


def _owns(units: list[Unit], i: int) -> bool:
    """Whether a pronoun stands before what is hers."""
    if units[i].low not in _OWNERS or i + 1 >= len(units):
        return False
    return units[i + 1].text.isalpha() and not units[i + 1].is_a("verb")
