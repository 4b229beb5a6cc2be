"""Whom English words mean that stand for somebody named elsewhere: the candidates of the text, the best one or nobody.

What the words show (`mentions`) and who else takes part in their clause tell of which side he is: the two who meet are
of two sides. Of that side the text knows its visitor, whoever acted last and whoever was named last.
"""

from __future__ import annotations

from graph.claims import SIDES, ContactKind, Country
from loaders.extract.analysis import Actor
from loaders.extract.context import other_side
from loaders.extract.data import words
from loaders.extract.en.antecedents import acting_before, named_later, only_mentioned
from loaders.extract.en.mentions import Mention, Role, mention_at
from loaders.extract.en.naming import may_stand_between
from loaders.extract.en.scene import Scene
from loaders.extract.heads import heads
from loaders.extract.marks import Trigger, Unit

_PARTNER = words("en", "grammar", "accompaniment") | words("en", "cues", "by") | words("en", "cues", "infinitive")
_PARTNER |= words("en", "grammar", "given")  # "a dinner given by"
_COUNTERPARTS = words("en", "titles", "counterparts")
_OWNERS, _SENT = words("en", "grammar", "possessive_pronouns"), words("en", "reference", "sent")
_ACCOMPANY = "accompany"  # who goes along is of either side
_NEAR = 4  # units between a contact and whoever takes part in it
_CONTACTS = frozenset({ContactKind.MEETING, ContactKind.CEREMONY, ContactKind.CALL})


def guests(scene: Scene) -> dict[Country, int]:
    """Who of each side has come to the other, as far as the article told: who leads a delegation, who travels."""
    discourse, people = scene.discourse, scene.cast.people
    out: dict[Country, int] = {}
    for side in SIDES:
        travelling = [p for p in discourse.travellers if people[p].country is side]
        known = discourse.heads.get(side, discourse.visitors.get(side))
        if known is None and len(travelling) == 1:
            known = travelling[0]
        if known is not None:
            out[side] = known
    return out


def latest_of(scene: Scene, side: Country) -> int | None:
    """The one of a side of whom the last sentence spoke by a pronoun, else who acted, else who was named last."""
    topic = scene.discourse.topic
    if topic is not None and scene.cast.people[topic].country is side:
        return topic
    return scene.discourse.latest_of(scene.cast, side)


def described(scene: Scene, i: int, before: list[Actor]) -> int | None:
    """Whom a noun phrase means whose noun stands at a unit, None where it means nobody of whom the text has told."""
    mention = mention_at(scene.analysis.units, i)
    if mention is None:
        return None
    word = scene.analysis.units[i].low
    if not mention.definite:
        scene.discourse.strangers.add(word)
        return None
    if mention.owner < 0 and mention.side is None and word in scene.discourse.strangers:
        return None  # "a diplomat said. The diplomat"
    side = mention.side or _side_left(scene, mention, before)
    if side is None:
        person = _without_side(scene, mention)
    else:
        person = _of_side(scene, mention, side, before) if side in SIDES else None
    named = person is not None and scene.cast.first(person) < scene.analysis.units[i].start
    return person if named or (person is not None and _holds_the_same(scene, mention, person, before)) else None


def _holds_the_same(scene: Scene, mention: Mention, person: int, before: list[Actor]) -> bool:
    """Whether a counterpart whom only a later sentence names alone holds the office of whose counterpart he is."""
    if scene.analysis.units[mention.noun].low not in _COUNTERPARTS or mention.owner < 0:
        return False
    owner = _owner(scene, mention, before)
    return owner is not None and _holders(scene, owner, scene.cast.people[person].country) == [person]


def _holders(scene: Scene, owner: int, side: Country | None) -> list[int]:
    """Those of a side who have an office that somebody has, too."""
    titles = heads("en").keys() & {*scene.cast.people[owner].titles}
    return [p for p, who in enumerate(scene.cast.people) if who.country is side and not titles.isdisjoint(who.titles)]


def _side_left(scene: Scene, mention: Mention, before: list[Actor]) -> Country | None:
    """The side that whoever else takes part leaves to somebody: that of his host, of whom he meets; None for none."""
    units = scene.analysis.units
    if mention.owner >= 0:
        owner = _owner(scene, mention, before)
        side = None if owner is None else scene.cast.people[owner].country
        if units[mention.noun].low in _SENT:
            return side
        return other_side(side) if side in SIDES else None
    return side_left(scene, mention.first, mention.noun, before)


def side_left(scene: Scene, first: int, noun: int, before: list[Actor]) -> Country | None:
    """The side that those with whom somebody takes part in a contact leave to the phrase of these units, or None."""
    if not _takes_part(scene, first, noun):
        return None
    subject = next((p for actor in acting_before(scene.analysis, noun, before) for p in actor.people), None)
    if subject is not None:
        side = scene.cast.people[subject].country
        return other_side(side) if side in SIDES else Country.OTHER
    met = met_behind(scene, scene.analysis.units[noun].end)
    return other_side(met) if met in SIDES else None


def _takes_part(scene: Scene, first: int, noun: int) -> bool:
    """Whether words stand right before or behind a contact ("received the official", "the official met")."""
    units = scene.analysis.units
    near = units[max(0, first - 1 - _NEAR) : noun + 1 + _NEAR]
    return any(near[0].start <= t.end and t.start <= near[-1].end for t in scene.analysis.triggers)


def _owner(scene: Scene, mention: Mention, before: list[Actor]) -> int | None:
    """Whose host or friend it is: whoever is named before the mark, or acts in the sentence, or acted last."""
    unit = scene.analysis.units[mention.owner]
    if unit.low not in _OWNERS:
        return unit.person
    acts = (p for actor in acting_before(scene.analysis, mention.noun, before) for p in actor.people)
    return next(acts, scene.discourse.subject)


def met_behind(scene: Scene, start: int) -> Country | None:
    """The side of whoever is named right behind a contact that follows an offset ("met Wang Yi"), or None."""
    behind = [t for t in scene.analysis.triggers if t.start >= start and t.kind in _CONTACTS and t.id != _ACCOMPANY]
    units = [u for u in scene.analysis.behind(behind[0].end) if not _is_of(u, behind[1:])] if behind else []
    named = next((unit for unit in units if unit.is_a("local") or not _leads_to_name(unit)), None)
    return scene.cast.people[named.person].country if named is not None and named.is_a("local") else None


def _is_of(unit: Unit, contacts: list[Trigger]) -> bool:
    """Whether a unit tells a contact, too ("sat down to a dinner hosted by")."""
    return any(t.start <= unit.start < t.end for t in contacts)


def _leads_to_name(unit: Unit) -> bool:
    """Whether a unit may stand between a contact and the name of whom it is with."""
    return may_stand_between(unit) or unit.low in _PARTNER


def _without_side(scene: Scene, mention: Mention) -> int | None:
    """Whom words mean that nothing ties to a side: the only guest, his host; of the others the one who travels."""
    known = {*guests(scene).values()}
    leaders = scene.discourse.leaders.values()
    known = known or {p for p in scene.discourse.pair if p not in leaders}
    if len(known) != 1 or mention.role is Role.FELLOW or mention.owner >= 0:
        return None
    guest = known.pop()
    side = scene.cast.people[guest].country
    if mention.role is Role.HOST and side in SIDES:
        return latest_of(scene, other_side(side))
    return guest


def _of_side(scene: Scene, mention: Mention, side: Country, before: list[Actor]) -> int | None:
    """Whom words mean of a side: the guest where they speak of one, else who acted or was named last."""
    if scene.analysis.units[mention.noun].low in _COUNTERPARTS:
        return _counterpart_of(scene, mention, side, before)
    known = guests(scene)
    if mention.owner >= 0 and _shown_by_owner(scene.analysis.units[mention.owner]):
        return known.get(side)  # "Beijing's envoy"
    if mention.role is Role.GUEST and known and mention.owner < 0:
        return known.get(side)
    met = next((p for p in scene.discourse.pair if scene.cast.people[p].country is side), None)
    if mention.role is Role.GUEST and met is not None:
        return met
    return latest_of(scene, side)


def _shown_by_owner(owner: Unit) -> bool:
    """Whether a country, not a person, is said to own somebody."""
    return not owner.is_a("local") and owner.low not in _OWNERS


def _counterpart_of(scene: Scene, mention: Mention, side: Country, before: list[Actor]) -> int | None:
    """Somebody's counterpart: the one of his side with a title of the owner's whom the text named, else the last."""
    owner = _owner(scene, mention, before) if mention.owner >= 0 else None
    held = [] if owner is None else _holders(scene, owner, side)
    return held[0] if len(held) == 1 else latest_of(scene, side)


def _sole_of(scene: Scene, side: Country) -> int | None:
    """The one of a side whom the sentence before named, of several the one who travels; None where it is nobody."""
    last = {p for p in next(reversed(scene.discourse.spoken), ()) if scene.cast.people[p].country is side}
    last = last & scene.discourse.travellers if len(last) > 1 else last
    return last.pop() if len(last) == 1 else None


def counterpart(scene: Scene, side: Country, before: list[Actor], i: int = -1) -> int | None:
    """Somebody of a side: whom the sentence named last before unit `i`, else who acted last, else whom it names yet."""
    mentioned = only_mentioned(scene.analysis)
    free = [actor for actor in before if actor.start not in mentioned]
    named = [p for actor in free for p in actor.people if scene.cast.people[p].country is side]
    named = named or [p for actor in before for p in actor.people if scene.cast.people[p].country is side]
    known = named[-1] if named else _sole_of(scene, side)
    known = latest_of(scene, side) if known is None else known
    return named_later(scene.analysis.units, i, side, scene.cast) if known is None and i >= 0 else known
