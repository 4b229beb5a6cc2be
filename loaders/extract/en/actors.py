"""Who acts in an English clause: named people, delegations and their heads, pronouns, officials without names."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise, takewhile

from graph.claims import SIDES, ContactKind, Country
from loaders.extract.analysis import Actor, Analysis
from loaders.extract.context import other_side
from loaders.extract.data import words
from loaders.extract.discourse import Discourse
from loaders.extract.en.antecedents import (
    POINTERS,
    clause_subject,
    demonstrates,
    honours,
    named_later,
    pointed,
    verbs_before,
)
from loaders.extract.en.bodies import shown_side
from loaders.extract.en.condolence import called_upon, host
from loaders.extract.en.descriptions import described, introduce, office_only, state
from loaders.extract.en.gender import agreeing
from loaders.extract.en.groups import DELEGATION, OFFICIALS, delegation, leads, note_leaders, officials
from loaders.extract.en.hosting import serves
from loaders.extract.en.kin import relative
from loaders.extract.en.masks import mask
from loaders.extract.en.naming import may_stand_between
from loaders.extract.en.pairs import pair_of
from loaders.extract.en.phrase import Phrase
from loaders.extract.en.scene import Scene
from loaders.extract.en.visitors import visitors_meant
from loaders.extract.events import GREETED, PEOPLED
from loaders.extract.marks import Unit
from loaders.extract.people import Cast

_SUBJECTS = words("en", "cues", "pronouns")
_VISITORS = words("en", "cues", "visitors")
_GUESTS = words("en", "cues", "guests")
_OBJECTS = words("en", "grammar", "object_pronouns")
_OWNERS = words("en", "grammar", "possessive_pronouns")
_REFERRING = _SUBJECTS | _OBJECTS | _OWNERS
_NOT_OWNED = words("en", "grammar", "not_owned")
_AND = words("en", "grammar", "conjunctions")
_HAD_A = words("en", "grammar", "conversing") | words("en", "grammar", "articles")
_ADVERBS = words("en", "grammar", "adverbs")
_IT = words("en", "grammar", "group_pronouns")
_THAT = words("en", "grammar", "complementizers")
_SPOUSES = words("en", "cues", "spouses")
_COUPLES = words("en", "cues", "spouses_plural")
_FOR = words("en", "grammar", "aims")
_EMBASSIES = words("en", "titles", "embassies")
_MEAL = "meal"  # the form of what an embassy gives
_VEHICLES = words("en", "cues", "vehicles")
_TOGETHER_KINDS = frozenset({ContactKind.MEETING, ContactKind.CALL})
_WHO, _WHOM = words("en", "grammar", "personal_relatives"), words("en", "grammar", "whom")
_STOPS = words("en", "grammar", "stops")
_FIRST_PERSON, _SECOND_PERSON = words("en", "grammar", "first_person"), words("en", "grammar", "second_person")
_TELLING_APART = words("en", "grammar", "superlatives") | words("en", "grammar", "bygone")
_OPENING = words("en", "grammar", "during")
_DEPARTING = words("en", "text", "departing")
_ACCOMPANIED, _BY = words("en", "grammar", "accompanied"), words("en", "cues", "by")
_WITH, _BE = words("en", "grammar", "accompaniment"), words("en", "cues", "be")
_ACCOMPANY = "accompany"
_OPENS_LIST = 3  # units of "Travelling with him"
_NONE, _FEW = words("en", "grammar", "none"), 3  # units between "no" and its group
_SHORTEST = 4  # units of a meeting that opens a sentence
_OF_OFFICIALS = 30  # characters between a group and the officials of whom it is
_TITLES = 6  # units of titles before a name
_OWNED = 3  # units between "his" and the talks that are his


def find(analysis: Analysis, free: list[Phrase], cast: Cast, discourse: Discourse) -> list[Actor]:
    """The actors of a sentence in order, those only talked about marked so; moves the discourse on."""
    scene = Scene(analysis, cast, discourse, {phrase.first: phrase for phrase in free})
    actors: list[Actor] = []
    for i in range(len(analysis.units)):
        actor = _at(scene, i, actors)
        if actor:
            actors.append(actor)
    for cue in analysis.cued("both"):
        if pair := pair_of(scene, cue, actors):
            sides = {cast.people[person].country for person in pair}
            actors.append(Actor(cue.start, cue.end, pair, country=sides.pop() if len(sides) == 1 else None, quiet=True))
    actors.sort(key=lambda actor: actor.start)
    actors = _of_officials(actors)
    note_leaders(analysis, actors, cast, discourse)
    return mask(analysis, actors)


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
    if house := _house(scene.analysis, unit) or host(scene.analysis, i):
        return house
    if (correspondent := _in_letter(scene, i)) is not None:
        return _person(scene, unit, correspondent)
    if unit.low in DELEGATION or (unit.low in _VISITORS and leads(scene.analysis.units, i + 1)):
        return delegation(scene.analysis, i, scene.cast, scene.discourse, _acting_side(scene.analysis, i, before))
    if unit.low in _VISITORS:
        subject = _acting_side(scene.analysis, i, before)
        if (visitor := visitors_meant(scene.analysis.units, i, subject, scene.discourse, scene.cast)) is not None:
            return _person(scene, unit, visitor)
    if unit.low in OFFICIALS and not _nobody(scene.analysis.units, i) and (actor := officials(scene.analysis, i)):
        return actor
    group = unit.low in _IT and scene.discourse.group in scene.discourse.heads
    if group and (i <= 1 or _is_object(scene.analysis, i) or _is_welcomed(scene.analysis, i)):
        return _person(scene, unit, scene.discourse.heads[scene.discourse.group])  # type: ignore[index]
    if unit.low in POINTERS and (people := pointed(scene, i, before)):
        sides = {scene.cast.people[person].country for person in people}
        return Actor(unit.start, unit.end, people, country=sides.pop() if len(sides) == 1 else None, quiet=True)
    return _meant(scene, i, before)


def _meant(scene: Scene, i: int, before: list[Actor]) -> Actor | None:
    """Whom a word at a unit means that stands for a name: spouses, relatives, descriptions, pronouns."""
    unit = scene.analysis.units[i]
    if unit.low in _COUPLES and (people := _wives(scene, before)):
        return Actor(unit.start, unit.end, people, quiet=True)
    if unit.low in _SPOUSES:
        return _spouse(scene, i, before)
    descriptor = unit.is_a("descriptor") and not _is_guest(scene.analysis.units, i)
    if descriptor and (kin := relative(scene, i, before)) is not None:
        owner = scene.analysis.units[i - 1]
        return _person(scene, replace(unit, start=owner.start) if owner.low in _OWNERS else unit, kin)
    person = described(scene, i, before) if descriptor else _referred(scene, i, before)
    person = None if person is None else agreeing(scene, unit.low, person)
    return None if person is None else _person(scene, unit, person)


def _is_guest(units: list[Unit], i: int) -> bool:
    """Whether a unit is whom somebody has as his guest ("his guest")."""
    return units[i].low in _GUESTS and i > 0 and units[i - 1].low in _OWNERS


def _nobody(units: list[Unit], i: int) -> bool:
    """Whether there is none of a group ("no Chinese guests")."""
    return any(unit.low in _NONE for unit in units[max(0, i - _FEW) : i])


def _acting_side(analysis: Analysis, i: int, before: list[Actor]) -> Country | None:
    """The side of whoever acts in the clause of a unit, as far as the sentence names them before it."""
    return next((a.country for a in _subjects(analysis, i, before) if a.people and not a.masked), None)


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
    return bool(verbs_before(analysis, analysis.units[i].start))


def _is_welcomed(analysis: Analysis, i: int) -> bool:
    """Whether a unit is the subject of a passive verb of contact ("At the airport it was welcomed by Kim")."""
    return any(t.verb and 0 <= t.start - analysis.units[i].end <= 1 and t.form in GREETED for t in analysis.triggers)


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


def _referred(scene: Scene, i: int, before: list[Actor]) -> int | None:
    """Whom a pronoun or "his guest" means: as a subject whoever acts, as an object somebody of the other side."""
    units = scene.analysis.units
    low = units[i].low
    guest = _is_guest(units, i)
    if not guest and low not in _REFERRING:
        return None
    if low in _SUBJECTS and i > 0 and units[i - 1].low in _WHOM and before:
        side = before[-1].country  # "Choe, with whom he held talks"
        return _counterpart(scene, other_side(side), before) if side in SIDES else None
    subjects = _subjects(scene.analysis, i, before)
    if low in _SUBJECTS and i > 0 and units[i - 1].low == ",":  # "After the death of Kim Jong Il, he"
        ends = {cue.end for cue in scene.analysis.cued("mask_before")} | _accompanied_by(units, i)
        subjects = [actor for actor in subjects if not ends & {actor.start, actor.start - 1}]
    subject = next((person for actor in subjects for person in actor.people), None)
    if low in _OBJECTS and (led := _accompanied(scene, i, subject)) is not None:
        return led
    if guest or honours(units, i) or serves(units, i) or (low in _OBJECTS and not _owns(units, i)):
        group = next((actor.country for actor in before if actor.text), None)
        side = scene.cast.people[subject].country if subject is not None else group or _named_next(scene, i)
        if side not in SIDES or _beside_a_third(scene, i, other_side(side)):
            return None
        return _counterpart(scene, other_side(side), before, i)
    if low in _OWNERS and not _owns_event(scene.analysis, i):
        return None
    if low not in _SUBJECTS or (low in _OBJECTS and low not in _OWNERS):
        return None
    beside = low not in _OWNERS and i > 1 and units[i - 1].low in _AND and units[i - 2].is_a("local")
    if beside and scene.discourse.subject is not None:
        return scene.discourse.subject  # "Kim Yong Il and he held talks"
    if subject is None and _foreign_subject(units[:i]):
        return None
    if subject is not None and _behind_meeting(scene.analysis, i, before):
        side = scene.cast.people[subject].country
        return _counterpart(scene, other_side(side), [], i) if side in SIDES else subject
    opens = (unit.start for k, unit in enumerate(units[:i]) if unit.low in _THAT and not demonstrates(units, k))
    said = max(opens, default=0)
    named = (person for actor in before if actor.start > said > 0 and not actor.quiet for person in actor.people)
    return _subject_meant(scene, i) if subject is None else next(named, subject)


def _accompanied(scene: Scene, i: int, subject: int | None) -> int | None:
    """Whom "with him were A and B" or "A accompanied him" means: who acted last, who travels."""
    if subject is None and _lists_company(scene.analysis.units, i):
        return scene.discourse.subject
    traveller = scene.discourse.traveller
    return traveller if _is_accompanied(scene.analysis, i) and traveller != subject else None


def _lists_company(units: list[Unit], i: int) -> bool:
    """Whether a pronoun opens a list of those who are with whom the text speaks of ("With him were A and B")."""
    return 0 < i < _OPENS_LIST and units[i - 1].low in _WITH and any(u.low in _BE for u in units[i + 1 : i + 2])


def _is_accompanied(analysis: Analysis, i: int) -> bool:
    """Whether a pronoun is whom somebody accompanies ("Ri accompanied him")."""
    return any(verb.id == _ACCOMPANY for verb in verbs_before(analysis, analysis.units[i].start))


def _accompanied_by(units: list[Unit], i: int) -> set[int]:
    """Where words end that open a sentence and name only who goes along ("Accompanied by Kim, he watched a show")."""
    pairs = [(a, b) for a, b in pairwise(units[:i]) if a.low in _ACCOMPANIED and b.low in _BY]
    return {b.end for _, b in pairs if all(unit.start > b.end or not unit.is_a("local") for unit in units[:i])}


def _behind_meeting(analysis: Analysis, i: int, before: list[Actor]) -> bool:
    """Whether a pronoun stands right behind a meeting that opens the sentence ("In a meeting with Pak, he said")."""
    units = analysis.units
    if i < _SHORTEST or units[i - 1].low != "," or units[0].low not in _OPENING:
        return False
    first = next((t for t in analysis.triggers if not t.verb and t.kind in _TOGETHER_KINDS), None)
    alone = first is not None and all(first.end <= a.start and not a.masked and a.people for a in before)
    return alone and not any(unit.low == "," for unit in units[1 : i - 1] if first and unit.start < first.end)


def _beside_a_third(scene: Scene, i: int, side: Country) -> bool:
    """Whether a sentence names somebody of a third country before a pronoun, and nobody of the side that it would mean.

    "Albright met Kim and was taken by him to a show": "him" is nobody of whom the text told before.
    """
    named = scene.named_before(scene.analysis.units[i].start)
    countries = {scene.cast.people[person].country for person in named}
    return Country.OTHER in countries and side not in countries


def _foreign_subject(before: list[Unit]) -> bool:
    """Whether an official of a third country acts before a pronoun ("the Russian minister flies on, and he will")."""
    pairs = pairwise(before)
    return any(
        a.is_a("country") and shown_side([a]) is Country.OTHER and (b.is_a("head") or b.is_a("descriptor"))
        for a, b in pairs
    )


def _subjects(analysis: Analysis, i: int, before: list[Actor]) -> list[Actor]:
    """The actors before a unit, the subject of its clause first.

    Of "When Kim arrived, Song Tao greeted him" that is Song Tao; verbs joined by "and" share the first subject.
    """
    units = analysis.units
    if (meant := _antecedent(units, i, before)) is not None:
        return [meant, *before]
    verb = next(iter(verbs_before(analysis, units[i].start)), None)
    j = next((k for k in range(i) if verb and units[k].start == verb.start), 0)
    while j > 0 and (units[j - 1].low in _ADVERBS or units[j - 1].low in _HAD_A):  # "and had a talk with him"
        j -= 1
    nearest = before[-1] if before else None
    if verb is None or nearest is None or j == 0 or units[j - 1].low in _AND:
        own = clause_subject(units, i, before)
        return before if own is None else [own, *before]
    commas = sum(unit.low == "," for unit in units[:j] if unit.start >= nearest.end)
    return [nearest, *before] if units[j - 1].low != "," or commas > 1 else before  # "Hu, greeted him" goes on a series


def _antecedent(units: list[Unit], i: int, before: list[Actor]) -> Actor | None:
    """Whom a relative clause in which a unit stands is about ("Hu, who gave a banquet and went with him")."""
    who = next((k for k in range(i - 1, -1, -1) if units[k].low in _WHO or units[k].low in _STOPS), 0)
    if units[who].low not in _WHO or any(actor.start > units[who].start and not actor.quiet for actor in before):
        return None
    return next((actor for actor in reversed(before) if actor.people and actor.end <= units[who].start), None)


def _named_next(scene: Scene, i: int) -> Country | None:
    """The side of whoever is named first after a pronoun ("In his honour, Ri hosted a dinner")."""
    after = (unit.person for unit in scene.analysis.units[i:] if unit.is_a("local"))
    person = next(after, None)
    return None if person is None else scene.cast.people[person].country


def _counterpart(scene: Scene, side: Country, before: list[Actor], i: int = -1) -> int | None:
    """Somebody of a side: whom the sentence named last before unit `i`, else who acted last, else whom it names yet."""
    ends = {cue.end for cue in scene.analysis.cued("mask_before")}
    free = [actor for actor in before if not ends & {actor.start, actor.start - 1}]
    named = [p for actor in free for p in actor.people if scene.cast.people[p].country is side]
    named = named or [p for actor in before for p in actor.people if scene.cast.people[p].country is side]
    known = named[-1] if named else scene.discourse.latest_of(scene.cast, side)
    return named_later(scene.analysis.units, i, side, scene.cast) if known is None and i >= 0 else known


def _subject_meant(scene: Scene, i: int) -> int | None:
    """Who acts in a sentence that says "he": who acted last, but in a contact nobody meets only their own side.

    Who leaves or goes home is the one who came.
    """
    discourse, cast = scene.discourse, scene.cast
    if discourse.subject is None:
        return None
    verb = next((t for t in scene.analysis.triggers if t.start > scene.analysis.units[i].start), None)
    if verb is not None and scene.analysis.said(verb) in _DEPARTING and discourse.subject not in discourse.travellers:
        return discourse.subject if discourse.traveller is None else discourse.traveller
    side = cast.people[discourse.subject].country
    sides = {cast.people[person].country for person in _not_mentioned(scene.analysis)}
    told = any(trigger.verb or trigger.kind in _TOGETHER_KINDS for trigger in scene.analysis.triggers)
    if side in SIDES and sides == {side} and told:
        meets = any(trigger.kind in PEOPLED for trigger in scene.analysis.triggers)
        pair = discourse.pair if meets else ()
        met = next((p for p in pair if cast.people[p].country is other_side(side)), discourse.subject)
        return discourse.acting.get(other_side(side), met)
    return discourse.subject


def _not_mentioned(analysis: Analysis) -> list[int]:
    """The people named in a sentence, without those whom words before them only mention ("special envoy of Hu")."""
    ends = [cue.end for cue in analysis.cued("mask_before")]
    out: list[int] = []
    for i, unit in enumerate(analysis.units):
        if unit.is_a("local"):
            titles = [*takewhile(may_stand_between, reversed(analysis.units[max(0, i - _TITLES) : i]))]
            first = titles[-1].start if titles else unit.start
            if not any(first - 1 <= end <= unit.start for end in ends):
                out.append(unit.person)
    return out


def _owns_event(analysis: Analysis, i: int) -> bool:
    """Whether a possessive pronoun stands before a meeting ("his talks with Wang"), whose people it names one of."""
    near = [*takewhile(lambda unit: not unit.is_a("descriptor"), analysis.units[i + 1 : i + 1 + _OWNED])]
    if any(unit.low in _VEHICLES for unit in analysis.units[i + 1 : i + 3]):
        return True  # "His plane landed"
    known = i == 0 and any(unit.low in _TELLING_APART for unit in analysis.units[1:_OWNED])
    kinds = _TOGETHER_KINDS | ({ContactKind.VISIT} if known else set())  # "His last known trip there was in 2004"
    starts = {unit.start for unit in near}  # "his father met" is none of his
    return any(t.start in starts and t.kind in kinds for t in analysis.triggers)


def _owns(units: list[Unit], i: int) -> bool:
    """Whether a pronoun stands before what is hers."""
    if units[i].low not in _OWNERS or i + 1 >= len(units):
        return False
    return units[i + 1].text.isalpha() and not units[i + 1].is_a("verb") and units[i + 1].low not in _NOT_OWNED
