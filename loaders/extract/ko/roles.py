"""The roles that the actors of a Korean sentence have, of a list together, and who is only talked about."""

from __future__ import annotations

from dataclasses import dataclass, replace

from graph.claims import Country
from loaders.extract.analysis import Actor
from loaders.extract.data import load, words
from loaders.extract.ko.due import note_end
from loaders.extract.ko.scene import Scene
from loaders.extract.ko.tails import pattern
from loaders.extract.ko.triggers import peopled_nouns, scan, visits
from loaders.extract.marks import Unit

_TOGETHER = words("ko", "grammar", "beside")
_SEPARATORS = words("ko", "grammar", "separators")
_CONJUNCTIONS = words("ko", "grammar", "conjunctions")
_OWNED = words("ko", "cues", "owned")
_FOLLOWING = tuple(words("ko", "cues", "following"))
_ABOARD = words("ko", "cues", "aboard")
_SINCE = words("ko", "dates", "since")
_AMONG = tuple(words("ko", "cues", "among"))

LEADERS = words("ko", "cues", "leader_titles") | words("ko", "cues", "korean_leaders")
"""The titles of who leads a state or is called so at home."""
_KNOWN = words("ko", "cues", "leaders")
_QUOTES = frozenset('"”’')  # marks that may close words quoted between a name and its particle
_ABSENT = "absent"  # the mark of who stayed away
_BYLINE = 60  # characters of reporters in brackets
_VEHICLE = 10  # characters of what somebody travels in
_SEEMING = 30  # characters of what somebody seems to be
_COUNTED = 5  # units of a number of people
_PARTING, _ACTS = ", ", frozenset({"topic", "subject"})


@dataclass(frozen=True, slots=True)
class Role:
    """An actor and how the sentence takes it: `role` is its particle's, "" for none (before a noun, in headlines).

    Those of one list have one `group`; `end` is the offset behind its titles and particle.
    """

    actor: Actor
    role: str
    first: int
    after: int
    group: int = -1
    end: int = 0


def unit_role(unit: Unit) -> str:
    """The role that a word for somebody has in itself (그는), "" for none."""
    return load("ko", "grammar")["in_itself"].get(unit.text[-1], "") if unit.is_any(("pronouns", "writer")) else ""


def role_of(scene: Scene, i: int) -> tuple[str, int]:
    """The role that the words after an actor give it, and the unit after them."""
    units = scene.units
    while i < len(units) and (units[i].is_a("honorific") or i in scene.taken):
        i += 1
    if i and (closing := note_end(units, i)):
        i = closing + 1  # X 외무상(왼쪽)과
    if i and (counted := pattern("counted_role").match(scene.text, units[i - 1].end)):
        after = next((k for k in range(i, len(units)) if units[k].start >= counted.end()), len(units))
        return load("ko", "grammar")["in_itself"].get(counted.group(1), ""), after
    if i < len(units) and units[i].is_a("addressed"):
        return "to", i + 1
    if i < len(units) and units[i].is_a("etc"):
        return load("ko", "grammar")["in_itself"].get(units[i].text[-1], ""), i + 1
    if i < len(units) and units[i].is_a("particle") and (i == 0 or _is_joined(scene, i)):
        roles = units[i].values("particle")
        if roles[0] == "object" and i + 1 < len(units) and units[i + 1].low.startswith(_AMONG):
            return _of_those_led(units, i + 2) or "with", i + 2  # the first of those who follow (X를 비롯한 일군들)
        if roles[0] == "object" and i + 1 < len(units) and units[i + 1].low.startswith(_FOLLOWING):
            return "with", i + 1  # whom the subject accompanies
        if roles[0] == "object" and i + 1 < len(units) and units[i + 1].low in _ABOARD:
            return "subject", i + 2  # who travels in what lands
        return roles[0], i + 1
    return "", i


def _is_joined(scene: Scene, i: int) -> bool:
    """Whether a particle stands right behind the word before it, or behind the mark that closes it (“X 동지”의)."""
    between = scene.text[scene.units[i - 1].end : scene.units[i].start]
    return not between or between in _QUOTES


def _of_those_led(units: list[Unit], i: int) -> str:
    """The role of those whom somebody leads, where a bare number counts them (X를 비롯한 4명이), "" elsewhere."""
    for unit in units[i : i + _COUNTED]:
        if unit.is_any(("local", "head", "members", "group", "chief")):
            return ""
        if unit.values("particle")[:1] in (("topic",), ("subject",)):
            return unit.value("particle")
    return ""


def principals(text: str, roles: list[Role]) -> dict[Country, int]:
    """By whom envoys are sent, for each side (X의 특사로)."""
    of = (r for r in roles if r.actor.masked == "of" and len(r.actor.people) == 1 and r.actor.country)
    return {r.actor.country: r.actor.people[0] for r in of if pattern("envoy").match(text[r.end : r.end + 8])}  # type: ignore[misc]


def joined(scene: Scene, found: list[Role]) -> list[Role]:
    """The members of a list with the role of its last one and one number for all."""
    out = [replace(role, group=k) for k, role in enumerate(found)]
    away = [k for k, role in enumerate(out[:-1]) if role.actor.masked == _ABSENT or _is_kin(scene, role, out[k + 1])]
    skipped = {j for k in away for j in range(out[k].first, out[k + 1].first)}  # X를 대신한 Y, X의 아들 Y
    for k in range(len(out) - 2, -1, -1):
        here, after = out[k], next((role for i, role in enumerate(out) if i > k and i not in away), out[k + 1])
        if here.role not in ("", "with", "etc") or _begins_next(out, k, scene):
            continue
        units = scene.units[here.after : after.first]
        joins = [u.low in _SEPARATORS or u.low in _CONJUNCTIONS for u in units]
        free = [j for j in range(here.after, after.first) if j not in scene.taken and j not in skipped]
        between = [j for j in free if not joins[j - here.after] and not _beside(scene.units[j])]
        listed = here.role == "with" or any(joins) or _set_beside(scene, here, after)
        if not between and listed and not _verb_between(scene, here, after):
            out[k] = replace(here, role=after.role, group=after.group)
    return out


def _set_beside(scene: Scene, here: Role, after: Role) -> bool:
    """Whether two names of one side, the first in two scripts, stand side by side (A(甲) B(乙) 상무위원)."""
    alike = here.actor.country is after.actor.country and bool(here.actor.people and after.actor.people)
    noted = scene.text.endswith(")", 0, here.end) and here.end == here.actor.end and not here.role
    return alike and noted and scene.text[here.end : after.actor.start] == " "


def _begins_next(found: list[Role], k: int, scene: Scene) -> bool:
    """Whether a comma parts whom somebody did something with from the next who did (A는 X와, B는 Y와 회담했다)."""
    here, after = found[k], found[k + 1]
    parted = here.role == "with" and scene.text.startswith(_PARTING, here.end) and after.role in _ACTS
    before = any(r.role in _ACTS and r.actor.country is after.actor.country for r in found[:k])
    return parted and before and here.actor.country is not after.actor.country


def _is_kin(scene: Scene, role: Role, after: Role) -> bool:
    """Whether somebody only says whose son or wife the next one named is (X의 아들 Y, X의 셋째 아들인 Y)."""
    between = scene.text[role.end : after.actor.start]
    return role.role == "of" and bool(role.actor.masked) and pattern("kin").fullmatch(between) is not None


def _verb_between(scene: Scene, here: Role, after: Role) -> bool:
    """Whether what was done with somebody ends before another is named (X와 만나 Y의): the two are no list."""
    return any(trigger.verb for trigger in scan(scene.text[here.end : after.actor.start]))


def _beside(unit: Unit) -> bool:
    """Whether a unit may stand between two of a list: words of an office or a body, nothing that tells of a contact."""
    if unit.is_a("particle"):
        return unit.is_a("copula") or unit.values("particle") == ("of",)
    return not (unit.text in peopled_nouns() or unit.text in visits() or unit.text in _SINCE or unit.text in _TOGETHER)


def masked_role(scene: Scene, role: Role) -> Role:
    """The role with its actor marked when the words after it say that it only stands behind what is told."""
    units = scene.units
    after = units[role.after].low if role.after < len(units) else ""
    rest = scene.text[role.actor.end : role.actor.end + 40]
    if scene.title and pattern("taking_along").match(scene.text[role.actor.end : role.actor.end + 8]):
        return replace(role, actor=replace(role.actor, masked="along"))
    if _acts(scene, role):
        return replace(role, role="subject")
    if role.role == "of" and pattern("in_case").match(scene.text[role.end : role.end + _VEHICLE]):
        return replace(role, role="with")  # X의 경우 Y가 접견했다
    if role.role in ("of", "") and pattern("at_side").match(scene.text[role.end : role.end + _VEHICLE]):
        return replace(role, role="with")
    if role.role == "with" and pattern("with_body").match(scene.text[role.end : role.end + _SEEMING]):
        return replace(role, actor=replace(role.actor, masked="of"))
    if role.actor.quiet and len(role.actor.people) > 1 and pattern("among_them").match(rest):
        return replace(role, actor=replace(role.actor, masked="of"))  # 이들 중 X는
    byline = scene.text.rfind("(", max(0, role.actor.start - _BYLINE), role.actor.start)
    if pattern("bylined").match(rest) or pattern("reporter_before").match(scene.text, max(0, byline), role.actor.start):
        return replace(role, actor=replace(role.actor, masked="reporter"))
    instead = role.role in ("topic", "subject") and pattern("instead").match(scene.text[role.end : role.end + 14])
    if not instead and pattern("absent").match(scene.text[role.end : role.end + 14]):
        return replace(role, actor=replace(role.actor, masked=_ABSENT))
    if role.role == "in" and pattern("ahead_of_whom").match(scene.text, role.actor.end):
        return replace(role, actor=replace(role.actor, masked="order"))  # X에 앞서 Y와 만났다
    said = {"in": "source", "of": "source_of", "": "source_of"}.get(role.role)
    if said and pattern(said).match(scene.text, role.end):
        return replace(role, actor=replace(role.actor, masked="source"))
    if role.role == "of" and pattern("received_by").match(scene.text, role.end):
        return role
    if role.role == "of" and any(after.startswith(word) for word in _OWNED):
        return replace(role, actor=replace(role.actor, masked="of"))
    if (
        role.role == "of"
        and role.after + 1 < len(units)
        and any(units[role.after + 1].low.startswith(word) for word in _OWNED)
    ):
        return replace(role, actor=replace(role.actor, masked="of"))
    if pattern("anniversary").match(rest) if role.role == "of" else pattern("anniversary_bare").match(rest):
        return replace(role, actor=replace(role.actor, masked="occasion"))
    if role.role == "object" and pattern("headed").search(rest):
        return replace(role, actor=replace(role.actor, masked="headed"))
    if _sends_envoy(scene, role):
        return replace(role, actor=replace(role.actor, masked="of"))
    if role.role == "" and any(after == word for word in _OWNED):
        return replace(role, actor=replace(role.actor, masked="of"))
    return role


def _acts(scene: Scene, role: Role) -> bool:
    """Whether words behind somebody make him who acts (X의 전용열차가; X 주재로; X로 구성된; X로 보이는 인물이)."""
    near, wide = (scene.text[role.end : role.end + reach] for reach in (_VEHICLE, _SEEMING))
    if role.role in ("of", "") and pattern("vehicle").match(near):
        return True
    if role.role in ("", "toward", "etc") and pattern("composed").match(wide):
        return True
    return role.role == "toward" and seems(scene.text, role)


def seems(text: str, role: Role) -> bool:
    """Whether somebody is only taken to be who acts, or to be aboard (김정일 위원장으로 보이는 인물이)."""
    aboard = pattern("seeming_aboard").match(text[role.end : role.end + _SEEMING])
    taken = (pattern("seeming").match(text[at : at + _SEEMING]) for at in (role.end - 1, role.end - 2))
    return aboard is not None or any(taken)


def _sends_envoy(scene: Scene, role: Role) -> bool:
    """Whether a leader's name only says whose envoy comes (시진핑 특사, 평양 도착)."""
    behind = pattern("envoy").match(scene.text[role.actor.end : role.actor.end + 8]) is not None
    return behind and role.role in ("", "of") and any(_leads(scene, person) for person in role.actor.people)


def _leads(scene: Scene, person: int) -> bool:
    """Whether somebody leads a state, by his titles or as everybody knows."""
    who = scene.cast.people[person]
    return bool(LEADERS & set(who.titles) or _KNOWN & set(who.candidates))


def spread(roles: list[Role]) -> list[Role]:
    """The roles, all of a list marked as only talked about whose last is (X와 Y의 초청)."""
    last = {role.group: role.actor.masked for role in roles}
    return [
        replace(r, actor=replace(r.actor, masked=last[r.group])) if last[r.group] and not r.actor.masked else r
        for r in roles
    ]
