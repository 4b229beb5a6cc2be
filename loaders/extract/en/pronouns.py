"""Whom an English pronoun means: as a subject whoever acts, as an object the other one of those who meet."""

from __future__ import annotations

from itertools import pairwise, takewhile

from graph.claims import SIDES, ContactKind, Country
from loaders.extract.analysis import Actor, Analysis
from loaders.extract.context import other_side
from loaders.extract.data import words
from loaders.extract.en.antecedents import acting_before, demonstrates, honours, only_mentioned, verbs_before
from loaders.extract.en.bodies import shown_side
from loaders.extract.en.greeters import GREETS
from loaders.extract.en.hosting import serves
from loaders.extract.en.naming import is_place, may_stand_between
from loaders.extract.en.reference import counterpart, guests
from loaders.extract.en.scene import Scene
from loaders.extract.events import GREETED, PEOPLED
from loaders.extract.marks import Unit

_SUBJECTS = words("en", "cues", "pronouns")
_OBJECTS = words("en", "grammar", "object_pronouns")
_OWNERS = words("en", "grammar", "possessive_pronouns")
_REFERRING = _SUBJECTS | _OBJECTS | _OWNERS
_NOT_OWNED = words("en", "grammar", "not_owned")
_AND = words("en", "grammar", "conjunctions")
_THAT = words("en", "grammar", "complementizers")
_VEHICLES = words("en", "cues", "vehicles")
_TOGETHER_KINDS = frozenset({ContactKind.MEETING, ContactKind.CALL})
_WHOM = words("en", "grammar", "whom")
_TELLING_APART = words("en", "grammar", "superlatives") | words("en", "grammar", "bygone")
_DEPARTING = words("en", "text", "departing")
_ACCOMPANIED, _BY = words("en", "grammar", "accompanied"), words("en", "cues", "by")
_WITH, _BE = words("en", "grammar", "accompaniment"), words("en", "cues", "be")
_ACCOMPANY = "accompany"
_LEADING, _WITHIN = words("en", "cues", "infinitive"), words("en", "grammar", "within")
_FRONTS = words("en", "grammar", "circumstance") | words("en", "grammar", "around") | words("en", "grammar", "during")
_OPENS_LIST = 3  # units of "Travelling with him"
_OWNED = 3  # units between "his" and the talks that are his
_SENT_TO = words("en", "grammar", "sending_people")
_AWAY = words("en", "grammar", "sent_away")
_THAT_WHICH = _THAT | words("en", "grammar", "impersonal_relatives")
_CARRYING = words("en", "grammar", "carrying_verbs")
_BRINGING = words("en", "attendance", "bringing")


def referred(scene: Scene, i: int, before: list[Actor]) -> int | None:
    """Whom a pronoun means: as a subject whoever acts, as an object somebody of the other side."""
    units = scene.analysis.units
    low = units[i].low
    if low not in _REFERRING:
        return None
    if low in _SUBJECTS and i > 0 and units[i - 1].low in _WHOM and before:
        side = before[-1].country  # "Choe, with whom he held talks"
        return counterpart(scene, other_side(side), before) if side in SIDES else None
    if low in _OBJECTS and (left := _seen_off(scene, i)) is not None:
        return left
    if low in _OBJECTS and (same := _said_twice(units, i, before)) is not None:
        return same
    subject = _acting(scene, i, before)
    if low in _OBJECTS and _brings_along(units, i):
        return subject if subject is not None else scene.discourse.subject
    if low in _OBJECTS and (led := _accompanied(scene, i, subject)) is not None:
        return led
    if low in _OBJECTS and subject is not None and _is_carried(units, i):
        return subject  # "Kim made a trip that saw him share a stage with Xi"
    if honours(units, i) or serves(units, i) or (low in _OBJECTS and not _owns(units, i)):
        return _object_meant(scene, i, before, subject)
    if low in _OWNERS and (goal := _goal_of_his(scene.analysis, i)) in SIDES:
        return _abroad(scene, other_side(goal), before)
    if low in _OWNERS and not _owns_event(scene.analysis, i):
        return None
    if low not in _SUBJECTS or (low in _OBJECTS and low not in _OWNERS):
        return None
    beside = low not in _OWNERS and i > 1 and units[i - 1].low in _AND and units[i - 2].is_a("local")
    if beside and scene.discourse.subject is not None:
        return scene.discourse.subject  # "Kim Yong Il and he held talks"
    if subject is None:
        named_next = _named_in_main_clause(scene, i)
        return _subject_meant(scene, i) if named_next is None else named_next
    opens = (unit.start for k, unit in enumerate(units[:i]) if unit.low in _THAT and not demonstrates(units, k))
    said = max(opens, default=0)
    named = (person for actor in before if actor.start > said > 0 and not actor.quiet for person in actor.people)
    acts = next(named, subject)
    return _across(scene, i, acts, before) if low not in _OWNERS else acts


def _named_in_main_clause(scene: Scene, i: int) -> int | None:
    """The subject of a main clause before which a clause says whom "he" met ("When he met Kim, Wang Yi said").

    So it is behind "After his talks with Kim,".
    """
    units, people = scene.analysis.units, scene.cast.people
    if not i or units[0].low not in _FRONTS:
        return None
    commas = [k for k in range(i + 1, len(units)) if units[k].low == ","]
    who = next((k for k in (_name_behind(units, comma) for comma in commas) if k), 0)
    met = {people[unit.person].country for unit in units[i + 1 : who] if unit.is_a("local")}
    side = people[units[who].person].country if who else None
    behind = units[who + 1].low if who + 1 < len(units) else ""
    return units[who].person if side in SIDES and met == {other_side(side)} and behind not in _BE else None


def _name_behind(units: list[Unit], comma: int) -> int:
    """The unit of a name that stands with its titles right behind a comma, 0 where none does."""
    near = range(comma + 1, len(units))
    k = next((k for k in near if units[k].is_a("local") or not may_stand_between(units[k])), 0)
    return k if units[k].is_a("local") else 0


def _across(scene: Scene, i: int, acts: int, before: list[Actor]) -> int:
    """Who "he" is of whom a sentence tells that he met somebody: not one of that one's side, where it names another.

    So "he" is Ri in "Wang Yi met Ri on Monday, and a day later he was received by Xi".
    """
    people = scene.cast.people
    behind = scene.analysis.units[i + 1 :]
    met = next((unit for unit in behind if unit.is_a("local")), None)
    side = people[acts].country
    if met is None or side not in SIDES or people[met.person].country is not side or met.person == acts:
        return acts
    start = scene.analysis.units[i].end
    told = any(t.verb and t.kind in PEOPLED and start <= t.start < met.start for t in scene.analysis.triggers)
    others = (p for actor in reversed(before) for p in actor.people if people[p].country is other_side(side))
    return next(others, acts) if told else acts


def _seen_off(scene: Scene, i: int) -> int | None:
    """The traveller whom people of both sides greet or see off ("Choe and Wu were at the airport to see him off").

    So he is whom people of both sides, named before the verb, meet ("Choe and Wu met him at the airport").
    """
    units, people = scene.analysis.units, scene.cast.people
    if 0 < i < _OPENS_LIST + 1 and units[i - 1].low in GREETS and not any(unit.is_a("local") for unit in units[:i]):
        return scene.discourse.traveller  # "Greeting him at the airport were"
    taking = [t for t in scene.analysis.triggers if t.verb and 0 <= units[i].start - t.end <= 1]
    joint = scene.analysis.triggers[:1] == taking[:1] and _joins_sides(scene, i)
    greets = any(t.form in GREETED or (t.kind in PEOPLED and joint) for t in taking)
    sides = {people[unit.person].country for unit in units if unit.is_a("local")}
    return scene.discourse.traveller if greets and sides.issuperset(SIDES) else None


def _joins_sides(scene: Scene, i: int) -> bool:
    """Whether "and" joins the last two people named before a unit, one of each side."""
    units = scene.analysis.units
    named = [k for k in range(i) if units[k].is_a("local")][-len(SIDES) :]
    sides = {scene.cast.people[units[k].person].country for k in named}
    return sides == {*SIDES} and any(unit.low in _AND for unit in units[named[0] : named[-1]])


def _said_twice(units: list[Unit], i: int, before: list[Actor]) -> int | None:
    """Whom an object pronoun meant before it in a sentence ("welcomed him and gave him a dinner"), nobody named yet."""
    k = next((k for k in range(i - 1, -1, -1) if units[k].is_a("local") or units[k].low == units[i].low), -1)
    if k < 0 or units[k].is_a("local"):
        return None
    return next((a.people[0] for a in before if a.start == units[k].start and len(a.people) == 1), None)


def _brings_along(units: list[Unit], i: int) -> bool:
    """Whether a pronoun is whoever brings something himself ("carrying with him the greetings of")."""
    return i > 1 and units[i - 1].low in _WITH and units[i - 2].low in _BRINGING


def _is_carried(units: list[Unit], i: int) -> bool:
    """Whether a pronoun is whom a thing that somebody does brings somewhere or lets do something."""
    return i > 1 and units[i - 1].low in _CARRYING and units[i - 2].low in _THAT_WHICH


def _acting(scene: Scene, i: int, before: list[Actor]) -> int | None:
    """Who acts in the sentence before a pronoun, without whom words before a comma only mention."""
    units = scene.analysis.units
    acting = acting_before(scene.analysis, i, before)
    if units[i].low in _SUBJECTS and i > 0 and (units[i - 1].low == "," or units[i - 1].is_a("local")):
        ends = _accompanied_by(units, i)  # "Accompanied by Jo he", "After the death of Kim Jong Il, he"
        ends |= {cue.end for cue in scene.analysis.cued("mask_before")} if units[i - 1].low == "," else set()
        acting = [actor for actor in acting if not ends & {actor.start, actor.start - 1}]
    return next((person for actor in acting for person in actor.people), None)


def _object_meant(scene: Scene, i: int, before: list[Actor], subject: int | None) -> int | None:
    """Whom a pronoun means that is an object: the other one of those who meet, of the same side whom one sends."""
    group = next((actor.country for actor in before if actor.text), None)
    side = scene.cast.people[subject].country if subject is not None else group or _named_next(scene, i)
    if side not in SIDES:
        return None
    if subject is not None and _is_sent(scene.analysis.units, i):
        known = (_centre(scene), guests(scene).get(side))
        return next((p for p in known if p not in (None, subject) and scene.cast.people[p].country is side), None)
    return None if _beside_a_third(scene, i, other_side(side)) else counterpart(scene, other_side(side), before, i)


def _is_sent(units: list[Unit], i: int) -> bool:
    """Whether a pronoun is whom somebody sends to a place, not to whom he sends a thing ("sent him a letter")."""
    after = units[i + 1] if i + 1 < len(units) else None
    return units[i - 1].low in _SENT_TO and (after is None or not after.text.isalpha() or after.low in _AWAY)


def _accompanied(scene: Scene, i: int, subject: int | None) -> int | None:
    """Whom "with him were A and B" or "A accompanied him" means: who acted last, who travels if the text says who."""
    if subject is None and _lists_company(scene.analysis.units, i):
        return scene.discourse.subject
    if not _is_accompanied(scene.analysis, i):
        return None
    meant = (scene.discourse.traveller, _centre(scene))
    return next((person for person in meant if person not in (None, subject)), None)


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


def _beside_a_third(scene: Scene, i: int, side: Country) -> bool:
    """Whether a sentence names somebody of a third country before a pronoun, and nobody of the side that it would mean.

    "Albright met Kim and was taken by him to a show": "him" is nobody of whom the text told before.
    """
    named = scene.named_before(scene.analysis.units[i].start)
    countries = {scene.cast.people[person].country for person in named}
    return Country.OTHER in countries and side not in countries


def _named_next(scene: Scene, i: int) -> Country | None:
    """The side of whoever is named first after a pronoun ("In his honour, Ri hosted a dinner")."""
    after = (unit.person for unit in scene.analysis.units[i:] if unit.is_a("local"))
    person = next(after, None)
    return None if person is None else scene.cast.people[person].country


def _subject_meant(scene: Scene, i: int) -> int | None:
    """Who acts in a sentence that says "he": who acted last, but in a contact nobody meets only their own side.

    Who leaves or goes home is the one who came.
    """
    discourse, cast = scene.discourse, scene.cast
    acts = _centre(scene)
    if acts is None:
        return None
    verb = next((t for t in scene.analysis.triggers if t.start > scene.analysis.units[i].start), None)
    if verb is not None and scene.analysis.said(verb) in _DEPARTING and acts not in discourse.travellers:
        return acts if discourse.traveller is None else discourse.traveller
    side = cast.people[acts].country
    sides = {cast.people[person].country for person in _not_mentioned(scene.analysis)}
    told = any(trigger.verb or trigger.kind in _TOGETHER_KINDS for trigger in scene.analysis.triggers)
    if side in SIDES and sides == {side} and told:
        meets = any(trigger.kind in PEOPLED for trigger in scene.analysis.triggers)
        pair = discourse.pair if meets else ()
        met = next((p for p in pair if cast.people[p].country is other_side(side)), acts)
        return discourse.acting.get(other_side(side), met)
    return acts


def _centre(scene: Scene) -> int | None:
    """Of whom the text speaks: who acted last, but one of his side whom that sentence had a pronoun for goes on so.

    So "he" is Choe in "Choe arrived on Monday. Kim had sent him. On Tuesday he met Wang".
    """
    subject, topic = scene.discourse.subject, scene.discourse.topic
    if subject is None or topic is None:
        return subject
    people = scene.cast.people
    return topic if people[topic].country is people[subject].country else subject


def _not_mentioned(analysis: Analysis) -> list[int]:
    """The people named in a sentence, without those whom words before them only mention ("special envoy of Hu")."""
    mentioned = only_mentioned(analysis)
    return [unit.person for unit in analysis.units if unit.is_a("local") and unit.start not in mentioned]


def _goal_of_his(analysis: Analysis, i: int) -> Country | None:
    """The side on whose land the journey ends that a possessive pronoun at a unit owns ("his trip to Beijing")."""
    near = analysis.units[i + 1 : i + 1 + _OWNED]
    trips = {t.start: t.end for t in analysis.triggers if t.kind is ContactKind.VISIT and not t.verb}
    trip = next((trips[unit.start] for unit in near if unit.start in trips), None)
    behind = analysis.behind(trip)[:_OWNED] if trip is not None else []
    leads = bool(behind) and (behind[0].low in _LEADING or behind[0].low in _WITHIN)
    place = next((unit for unit in behind[1:] if is_place(unit)), None)
    return shown_side([place]) if leads and place is not None else None


def _abroad(scene: Scene, side: Country, before: list[Actor]) -> int | None:
    """Whoever of a side a possessive pronoun means: whom the sentence or the one before speaks of."""
    if any(scene.cast.people[person].country is Country.OTHER for actor in before[-1:] for person in actor.people):
        return None  # "noted that Pompeo had called off his trip to Pyongyang"
    acting = (p for a in reversed(before) if not a.masked for p in a.people if scene.cast.people[p].country is side)
    person = next(acting, None)
    return counterpart(scene, side, before) if person is None else person


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
