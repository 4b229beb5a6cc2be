"""Who a Korean clause speaks of: named people, delegations, officials without names, with their grammatical roles."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from graph.claims import Country
from loaders.extract.analysis import Actor
from loaders.extract.data import words
from loaders.extract.ko.antecedents import described, in_apposition, pronoun, several, two
from loaders.extract.ko.groups import acts_for_itself, body_acting, delegation, members, of_the_land, office_only
from loaders.extract.ko.roles import LEADERS, Role, joined, masked_role, role_of, spread, unit_role
from loaders.extract.ko.scene import Scene
from loaders.extract.ko.tails import pattern
from loaders.extract.ko.units import SUBJECTS, is_hangul
from loaders.extract.marks import Unit

_STYLED = words("ko", "grammar", "styles") | words("ko", "grammar", "leader_words")
_TOGETHER = tuple(words("ko", "grammar", "beside"))
_TAKEN = 12  # characters of a verb of taking along
_DESCRIBING = "한"  # the end of a verb before a noun (X를 대동한 Y가)
_OFFICIALS = ("head", "chief", "descriptor", "members", "pair")
_WIFE = words("ko", "grammar", "wife")
_LADIES = words("ko", "grammar", "ladies")


def find(scene: Scene) -> list[Role]:
    """The actors of a sentence in order, each with its role; those only talked about are masked."""
    out: list[Role] = []
    for i, unit in enumerate(scene.units):
        if not unit.senses and i not in scene.free and unit.low not in _STYLED:
            continue
        found = _at(scene, i)
        if found:
            actor, after = found
            own = unit_role(unit)
            role, after = (own, after) if own else role_of(scene, after)
            out.append(Role(actor, role, i, after, end=scene.units[after - 1].end))
    return _beside(scene, spread(joined(scene, [masked_role(scene, role) for role in out])))


def strangers(scene: Scene, roles: list[Role]) -> tuple[int, ...]:
    """Where a title, or a word for somebody, acts of which nothing tells whose it is."""
    known = {i for role in roles for i in range(role.first, role.after)}
    return tuple(
        noun.start
        for i, (noun, after) in enumerate(pairwise(scene.units))
        if i not in known
        and noun.is_any(_OFFICIALS)
        and after.start == noun.end
        and after.values("particle")[:1] in (("topic",), ("subject",))
    )


def _beside(scene: Scene, roles: list[Role]) -> list[Role]:
    """The roles, companions of the subject as subjects too (리설주와 함께): they are of its side."""
    out = list(roles)
    for k, role in enumerate(roles):
        after = scene.units[role.after].low if role.after < len(scene.units) else ""
        taken = role.role == "object" and pattern("taken").match(scene.text[role.end : role.end + _TAKEN])
        if not taken and (role.role != "with" or not after.startswith(_TOGETHER)):
            continue
        alike = [
            r
            for r in (*out[:k][::-1], *(out[k + 1 :] if taken and not taken.group().endswith(_DESCRIBING) else ()))
            if r.actor.country is role.actor.country
        ]
        led = next((r for r in alike if r.role in SUBJECTS), None)  # A를 데리고 X는; X는 A를 데리고
        if led:
            out = [replace(r, role=led.role, group=led.group) if r.group == role.group else r for r in out]
    return out


def _at(scene: Scene, i: int) -> tuple[Actor, int] | None:
    unit = scene.units[i]
    if unit.is_a("local"):
        person = unit.person
        after = scene.ends.get(i, i + 1)
        side = scene.cast.people[person].country
        people: tuple[int, ...] = (person,)
        _marry(scene, i, person)
        if after < len(scene.units) and scene.units[after].is_a("couple"):
            people, after = (person, *scene.discourse.spouses.get(person, ())), after + 1
        return Actor(unit.start, unit.end, people, country=side), after
    if i in scene.free:
        he = scene.free[i].after + 1
        if he < len(scene.units) and scene.units[he].is_a("pronouns") and in_apposition(scene, he) is not None:
            return None  # 부총리인 그는
        return office_only(scene, scene.free[i])
    if unit.is_a("group") and i not in scene.taken and not _within_word(scene.units, i):
        return delegation(scene, i)
    if unit.is_a("members") and i not in scene.taken:
        return members(scene, i)
    if unit.is_a("locals"):
        return of_the_land(scene, i)
    if unit.is_a("pair") and (both := two(scene, i)):
        return Actor(unit.start, unit.end, both, country=_side_of_all(scene, both), quiet=True), i + 1
    if unit.is_a("together") and (people := several(scene, i)):
        return Actor(unit.start, unit.end, people, country=_side_of_all(scene, people), quiet=True), i + 1
    if acts_for_itself(scene, i):
        return body_acting(scene, i), i + 1
    meant = described(scene, i) if unit.is_a("part") else pronoun(scene, i)
    if meant is None:
        return None
    return Actor(unit.start, unit.end, (meant,), country=scene.cast.people[meant].country, quiet=True), i + 1


def _within_word(units: list[Unit], i: int) -> bool:
    """Whether a unit is only a part of a longer word (생일행사): what is stuck to it on both sides means nothing."""
    before, after = units[max(0, i - 1)], units[min(i + 1, len(units) - 1)]
    stuck = before.end == units[i].start and after.start == units[i].end
    known = before.senses or (after.senses and not after.is_a("body_end"))
    return stuck and not known and is_hangul(before.text[-1]) and is_hangul(after.text[0])


def _side_of_all(scene: Scene, people: tuple[int, ...]) -> Country | None:
    """The side that all of some people are of, None where they are of two."""
    sides = {scene.cast.people[person].country for person in people}
    return sides.pop() if len(sides) == 1 else None


def _marry(scene: Scene, i: int, person: int) -> None:
    """Remember whose wife somebody is called (시 주석과 부인 X): of whom her side named before her, or last."""
    if i == 0 or scene.units[i - 1].low not in _WIFE:
        _marry_leader(scene, i, person)
        return
    named = [u.person for u in scene.units[:i] if u.is_a("local")]
    side = scene.cast.people[person].country
    husbands = [
        p for p in (*named[-1:], scene.discourse.subject) if p is not None and scene.cast.people[p].country is side
    ]
    if husbands:
        scene.discourse.spouses[husbands[0]] = (person,)


def _marry_leader(scene: Scene, i: int, person: int) -> None:
    """A lady named without her office (펑리위안 여사) is the wife of who leads her side."""
    lady = i + 1 < len(scene.units) and scene.units[i + 1].low in _LADIES
    people = scene.cast.people
    if not lady or people[person].titles:
        return
    leads = LEADERS | words("ko", "cues", "leader_styles")
    alike = (k for k, who in enumerate(people) if who.country is people[person].country and leads & set(who.titles))
    husband = next(alike, None)
    if husband is not None:
        scene.discourse.spouses.setdefault(husband, (person,))
