"""Who a Korean clause speaks of: named people, delegations, officials without names, with their grammatical roles."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import pairwise

from graph.claims import SIDES, Country
from loaders.extract.analysis import Actor
from loaders.extract.data import load, words
from loaders.extract.ko.groups import acts_for_itself, body_acting, delegation, leader_of, members, office_only
from loaders.extract.ko.roles import LEADERS, Role, joined, masked_role, role_of, spread, unit_role
from loaders.extract.ko.scene import Scene
from loaders.extract.ko.tails import pattern
from loaders.extract.ko.triggers import peopled_nouns
from loaders.extract.ko.units import SUBJECTS
from loaders.extract.marks import Unit

_STYLES = words("ko", "grammar", "styles")
_LEADER_WORDS = words("ko", "grammar", "leader_words")
_STYLED = _STYLES | _LEADER_WORDS
_ASIDES = words("ko", "grammar", "asides")
_TOGETHER = tuple(words("ko", "grammar", "beside"))
_FOLLOWING = tuple(words("ko", "cues", "following"))
_BETWEEN, _AMONG, _OF = words("ko", "grammar", "between"), words("ko", "grammar", "among"), "의"  # 두 정상간의 회담
_TAKEN = 12  # characters of a verb of taking along
_OFFICIALS = ("head", "chief", "descriptor", "members", "pair")
_WIFE = words("ko", "grammar", "wife")
_LADIES = words("ko", "grammar", "ladies")
_OBJECTS = words("ko", "cues", "object_pronouns")
_REVERED = str(load("ko", "cues")["revered_pronoun"])


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
        and any(map(noun.is_a, _OFFICIALS))
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
        led = next((r for r in out[:k][::-1] if r.role in SUBJECTS and r.actor.country is role.actor.country), None)
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
        return office_only(scene, scene.free[i])
    if unit.is_a("group") and i not in scene.taken:
        return delegation(scene, i)
    if unit.is_a("members") and i not in scene.taken:
        return members(scene, i)
    if unit.is_a("pair") and _stands_alone(scene.units, i) and (pair := _pair(scene, unit)):
        return Actor(unit.start, unit.end, pair, quiet=True), i + 1
    if unit.is_a("together") and scene.discourse.named and not scene.discourse.everyone:
        return Actor(unit.start, unit.end, scene.discourse.named, quiet=True), i + 1
    if unit.is_a("together") and scene.discourse.together:
        following = scene.units[i + 1] if i + 1 < len(scene.units) else None
        acting = following is not None and following.values("particle")[:1] in (("topic",), ("subject",))
        if acting and scene.discourse.everyone:
            return Actor(unit.start, unit.end, scene.discourse.everyone, quiet=True), i + 1
        people = scene.discourse.together
        return Actor(unit.start, unit.end, people, country=scene.cast.people[people[0]].country, quiet=True), i + 1
    if acts_for_itself(scene, i):
        return body_acting(scene, i), i + 1
    meant = _meant(scene, i)
    if meant is None:
        return None
    return Actor(unit.start, unit.end, (meant,), country=scene.cast.people[meant].country, quiet=True), i + 1


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


def _stands_alone(units: list[Unit], i: int) -> bool:
    """Whether a word for two means them: it has a particle, or is said of a meeting (두 정상의 회담, 두 정상 회담)."""
    after = units[i + 1 : i + 3]
    if after and (after[0].low in _BETWEEN or (after[0].low in _AMONG and after[-1].low == _OF)):
        return True
    if after and after[0].is_a("particle") and after[0].values("particle") != ("of",):
        return True
    return any(unit.text in peopled_nouns() for unit in after)


def _pair(scene: Scene, unit: Unit) -> tuple[int, ...]:
    """The two who met last; "the two leaders" are those of the states, whoever met last."""
    pair, cues = scene.discourse.pair, load("ko", "cues")
    if not any(word in unit.text for word in cues["leaders_only"]):
        return _of_title(scene, unit) or (() if _of_others(scene, unit) else scene.discourse.named or pair)
    titles = set(cues["leader_titles"])
    everyone = list(enumerate(scene.cast.people))
    chinese = (i for i, who in everyone if who.country is Country.CN and titles & set(who.titles))
    north = [(i, set(who.titles)) for i, who in everyone if who.country is Country.KP]
    korean = [i for i, held in north if set(cues["korean_leaders"]) & held]
    korean = korean or [i for i, _ in north if set(cues["leaders"]) & set(scene.cast.people[i].candidates)]
    korean = korean or [i for i, held in north if set(cues["leader_styles"]) & held]
    if any(titles & set(scene.cast.people[person].titles) for person in pair) and (
        not korean or set(korean) & set(pair)
    ):
        return pair
    two = (next(iter(korean), None), next(chinese, None))
    return tuple(person for person in two if person is not None) if None not in two else ()


def _of_others(scene: Scene, unit: Unit) -> bool:
    """Whether somebody of a third country has the title by which two are called (두 장관)."""
    head = _titles().get(unit.text.rsplit(" ", 1)[-1], "")
    return bool(head) and any(head in who.titles and who.country is Country.OTHER for who in scene.cast.people)


def _of_title(scene: Scene, unit: Unit) -> tuple[int, ...]:
    """The two whom a title names that one of each side has (양국 총리)."""
    head = _titles().get(unit.text.rsplit(" ", 1)[-1], "")
    people = enumerate(scene.cast.people)
    holders = {who.country: i for i, who in reversed([*people]) if head and head in who.titles}
    return tuple(holders[side] for side in SIDES) if holders.keys() >= set(SIDES) else ()


@cache
def _titles() -> dict[str, str]:
    return {word: head["id"] for head in load("ko", "titles")["heads"] for word in head["words"]}


def _meant(scene: Scene, i: int) -> int | None:
    """Whom a pronoun means: as a subject whoever acted last, as an object somebody whom its sentence named."""
    unit = scene.units[i]
    if unit.is_a("writer"):
        return scene.discourse.subject if scene.discourse.speech >= 0 else scene.discourse.writer
    if unit.low in _LEADER_WORDS and i and scene.units[i - 1].low in _ASIDES and not _names_next(scene, i):
        return leader_of(scene.cast)
    if unit.low in _STYLES and (i == 0 or not scene.units[i - 1].is_a("local")):
        return leader_of(scene.cast)
    if not unit.is_a("pronouns"):
        return None
    if unit.low.startswith(_REVERED) and (leader := leader_of(scene.cast)) is not None:
        return leader
    named = _just_named(scene, i) if unit.low in _OBJECTS else None
    return scene.discourse.subject if named is None else named


def _names_next(scene: Scene, i: int) -> bool:
    """Whether a style stands before the name itself (위대한 령도자 X동지)."""
    return i + 1 < len(scene.units) and not scene.units[i + 1].is_a("particle")


def _acts(scene: Scene, i: int) -> bool:
    """Whether a name is that of a subject, or of somebody with it (X는 Y와 함께 그를 맞았다)."""
    role, after = role_of(scene, scene.ends.get(i, i + 1))
    beside = after < len(scene.units) and scene.units[after].low.startswith(_TOGETHER)
    return role in SUBJECTS or (role == "with" and beside)


def _just_named(scene: Scene, i: int) -> int | None:
    """Whom an object pronoun means: of those its sentence named before, the last that is not its subject."""
    if i + 1 < len(scene.units) and scene.units[i + 1].low.startswith(_FOLLOWING):
        return scene.discourse.subject  # whom the others accompany
    named = [k for k in range(i) if scene.units[k].is_a("local")]
    if named and scene.discourse.subject is not None and all(_acts(scene, k) for k in named):
        people = [scene.units[k].person for k in named]
        return scene.discourse.subject if scene.discourse.subject not in people else None
    people = [scene.units[k].person for k in named]
    if not people:
        return None
    met = [k for k in named if role_of(scene, scene.ends.get(k, k + 1))[0] == "object"]
    if met:
        return scene.units[met[-1]].person  # 구중문을 만나 그와 조인하였다
    side = scene.cast.people[people[-1]].country
    spoken_of = [p for p in (*scene.discourse.pair, scene.discourse.subject) if p is not None]
    others = [p for p in (*spoken_of, *people) if scene.cast.people[p].country in set(SIDES) - {side}]
    return others[-1] if others else people[-1]
