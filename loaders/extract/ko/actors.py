"""Who a Korean clause speaks of: named people, delegations, officials without names, with their grammatical roles."""

from __future__ import annotations

from dataclasses import dataclass, replace

from graph.claims import Country
from loaders.extract.analysis import Actor
from loaders.extract.data import load, words
from loaders.extract.ko.discourse import Discourse
from loaders.extract.ko.offices import Phrase, shown_side, text_of
from loaders.extract.ko.tails import pattern
from loaders.extract.marks import Unit
from loaders.extract.people import Cast

_SEPARATORS = words("ko", "grammar", "separators")
_CONJUNCTIONS = words("ko", "grammar", "conjunctions")
_OWNED = words("ko", "cues", "owned")
_STYLES = words("ko", "grammar", "styles")
_HEADS = words("ko", "cues", "heads")
_OBJECTS = words("ko", "cues", "object_pronouns")
_LEADS = words("ko", "cues", "leads")
_SIDES = (Country.KP, Country.CN)
_LEADER = 24  # units between a delegation and its leader
_BODY_KINDS = ("org", "country", "place", "body_end")


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


@dataclass(frozen=True, slots=True)
class Scene:
    """A sentence being read: text, units, the units that offices of people take up, offices without a holder."""

    text: str
    units: list[Unit]
    taken: frozenset[int]
    free: dict[int, Phrase]
    ends: dict[int, int]
    cast: Cast
    discourse: Discourse


def find(scene: Scene) -> list[Role]:
    """The actors of a sentence in order, each with its role; those only talked about are masked."""
    out: list[Role] = []
    for i in range(len(scene.units)):
        found = _at(scene, i)
        if found:
            actor, after = found
            own = unit_role(scene.units[i])
            role, after = (own, after) if own else _role(scene, after)
            out.append(Role(actor, role, i, after, end=scene.units[after - 1].end))
    return [_masked(scene, role) for role in _joined(scene, out)]


def unit_role(unit: Unit) -> str:
    """The role that a word for somebody has in itself (그는, 양측이), "" for none."""
    return (
        load("ko", "grammar")["in_itself"].get(unit.text[-1], "")
        if any(map(unit.is_a, ("pronouns", "pair", "writer")))
        else ""
    )


def _at(scene: Scene, i: int) -> tuple[Actor, int] | None:
    unit = scene.units[i]
    if unit.is_a("local"):
        person = int(unit.value("local"))
        side = scene.cast.people[person].country
        return Actor(unit.start, unit.end, (person,), country=side), scene.ends.get(i, i + 1)
    if i in scene.free:
        return _office_only(scene, scene.free[i])
    if unit.is_a("group") and i not in scene.taken:
        return _delegation(scene, i)
    if unit.is_a("members") and i not in scene.taken:
        return _members(scene, i)
    if unit.is_a("pair") and _are_meant(scene, unit):
        return Actor(unit.start, unit.end, scene.discourse.pair, quiet=True), i + 1
    if _acts_for_itself(scene, i):
        return Actor(unit.start, unit.end, (), unit.text), i + 1
    meant = _meant(scene, i)
    if meant is None:
        return None
    return Actor(unit.start, unit.end, (meant,), country=scene.cast.people[meant].country, quiet=True), i + 1


def _are_meant(scene: Scene, unit: Unit) -> bool:
    """Whether the two who met last may be called so: only leaders are "the two leaders"."""
    pair, cues = scene.discourse.pair, load("ko", "cues")
    if not any(word in unit.text for word in cues["leaders_only"]):
        return bool(pair)
    return any(set(cues["leader_titles"]) & set(scene.cast.people[person].titles) for person in pair)


def _leader_of(cast: Cast) -> int | None:
    """Whom a style alone means (경애하는 원수님): the first of the DPRK that the article names."""
    return next((i for i, person in enumerate(cast.people) if person.country is Country.KP), None)


def _acts_for_itself(scene: Scene, i: int) -> bool:
    """Whether a body is the subject (총령사관도 연회를 마련하였다): nobody named before acts then."""
    unit = scene.units[i]
    if not unit.is_a("org") or unit.is_a("country") or i in scene.taken or i + 1 >= len(scene.units):
        return False
    reports = any(word in unit.text for word in load("ko", "cues")["reporters"])
    return not reports and scene.units[i + 1].values("particle")[:1] in (("topic",), ("subject",))


def _meant(scene: Scene, i: int) -> int | None:
    """Whom a pronoun means: as a subject whoever acted last, as an object somebody whom its sentence named."""
    unit = scene.units[i]
    if unit.is_a("writer"):
        return scene.discourse.writer
    if unit.low in _STYLES and (i == 0 or not scene.units[i - 1].is_a("local")):
        return _leader_of(scene.cast)
    if not unit.is_a("pronouns"):
        return None
    named = _just_named(scene, i) if unit.low in _OBJECTS else None
    return scene.discourse.subject if named is None else named


def _just_named(scene: Scene, i: int) -> int | None:
    """Whom an object pronoun means: of those its sentence named before, the last that is not its subject."""
    named = [k for k in range(i) if scene.units[k].is_a("local")]
    people = [int(scene.units[k].value("local")) for k in named]
    if not people:
        return None
    side = scene.cast.people[people[-1]].country
    others = [person for person in people if scene.cast.people[person].country is not side]
    return others[-1] if others else people[-1]


def _office_only(scene: Scene, phrase: Phrase) -> tuple[Actor, int] | None:
    """An office that nobody is named with: whoever the article names in it, else its words."""
    office, people = phrase.office, scene.cast.people
    side = office.country
    holders = [i for i, who in enumerate(people) if office.head in who.titles and side in (None, who.country)]
    known = side is not None or office.body is None
    if len(holders) == 1 and known and people[holders[0]].country in _SIDES:
        return Actor(
            office.start, office.end, (holders[0],), country=people[holders[0]].country, quiet=True
        ), phrase.after
    if side not in _SIDES:
        return None
    text = f"{office.body} {office.title}" if office.body else office.title
    return Actor(office.start, office.end, (), text, side, body_id=office.body_id, office=True), phrase.after


def _delegation(scene: Scene, i: int) -> tuple[Actor, int]:
    """The delegation named at a unit: its leader where the sentence or the article names one, else its words."""
    units = scene.units
    first = i
    while first > 0 and first - 1 not in scene.taken and _of_body(units[first - 1]):
        first -= 1
    while units[first].low in _CONJUNCTIONS:
        first += 1
    side = shown_side(units[first:i])
    text = text_of(units[first : i + 1])
    leader = _leader(scene, first)
    if leader is not None:
        country = scene.cast.people[leader].country
        scene.discourse.lead(scene.cast, leader)
        return Actor(
            units[first].start, units[i].end, (leader,), text, side or country, quiet=True, delegation=True
        ), i + 1
    known = scene.discourse.heads.get(side) if side else _only(scene.discourse)
    if known is not None:
        country = scene.cast.people[known].country
        return Actor(units[first].start, units[i].end, (known,), "", country, quiet=True, delegation=True), i + 1
    return Actor(units[first].start, units[i].end, (), text, side, delegation=True), i + 1


def _of_body(unit: Unit) -> bool:
    return any(map(unit.is_a, _BODY_KINDS)) or unit.low in _CONJUNCTIONS


def _only(discourse: Discourse) -> int | None:
    return (
        next(iter(discourse.heads.values()))
        if len(discourse.heads) == 1
        else discourse.heads.get(discourse.group)
        if discourse.group
        else None
    )


def _leader(scene: Scene, first: int) -> int | None:
    """Whom the words before a delegation name as its leader: X가 이끄는, X를 단장으로 하는, X와 그 일행."""
    units = scene.units
    back = range(first - 1, max(-1, first - _LEADER), -1)
    i = next((k for k in back if _may_lead(units, k, first)), None)
    if i is None or units[i].is_a("group"):
        return None
    between = scene.text[units[i].end : units[first].start]
    leads = any(word in between for word in load("ko", "cues")["leading"])
    as_head = any(word + end in between.replace(" ", "") for word in _LEADS for end in load("ko", "cues")["as_head"])
    party = any(word == between.strip() for word in load("ko", "cues")["party"])
    if not (leads or as_head or party):
        return None
    if units[i].is_a("local"):
        return int(units[i].value("local"))
    phrase = next((p for p in scene.free.values() if p.first <= i < p.after), None)
    named = _office_only(scene, phrase) if phrase else None
    if named is None:
        held = [k for k in back if units[k].is_a("local") and scene.ends.get(k, 0) > i]
        return int(units[held[0]].value("local")) if held else None
    return named[0].people[0] if named[0].people else None


def _may_lead(units: list[Unit], k: int, first: int) -> bool:
    """Whether a unit may end the words for a leader: a name or title that does not stand in brackets."""
    if not any(map(units[k].is_a, ("local", "head", "chief", "group"))):
        return False
    marks = [unit.low for unit in units[k + 1 : first] if unit.low in ("(", ")")]
    return not marks or marks[0] == "("


def _members(scene: Scene, i: int) -> tuple[Actor, int]:
    """Officials without names; in a list they carry its role, even where nothing shows their side."""
    units = scene.units
    first = i
    while first > 0 and (
        any(map(units[first - 1].is_a, _BODY_KINDS)) or units[first - 1].values("particle") == ("of",)
    ):
        first -= 1
    return Actor(units[first].start, units[i].end, (), text_of(units[first : i + 1]), shown_side(units[first:i])), i + 1


def _role(scene: Scene, i: int) -> tuple[str, int]:
    """The role that the words after an actor give it, and the unit after them."""
    units = scene.units
    while i < len(units) and (units[i].is_a("honorific") or i in scene.taken):
        i += 1
    if i < len(units) and units[i].is_a("addressed"):
        return "to", i + 1
    if i < len(units) and units[i].is_a("etc"):
        return load("ko", "grammar")["in_itself"].get(units[i].text[-1], ""), i + 1
    if i < len(units) and units[i].is_a("particle") and (i == 0 or units[i - 1].end == units[i].start):
        roles = units[i].values("particle")
        if roles[0] in ("plural", "side", "etc") and i + 1 < len(units) and units[i + 1].is_a("particle"):
            return units[i + 1].values("particle")[0], i + 2
        return roles[0], i + 1
    return "", i


def _joined(scene: Scene, found: list[Role]) -> list[Role]:
    """The members of a list with the role of its last one and one number for all."""
    out = [replace(role, group=k) for k, role in enumerate(found)]
    for k in range(len(out) - 2, -1, -1):
        here, after = out[k], out[k + 1]
        if here.role not in ("", "with", "etc"):
            continue
        units = scene.units[here.after : after.first]
        joins = [u.low in _SEPARATORS or u.low in _CONJUNCTIONS for u in units]
        free = [j for j in range(here.after, after.first) if j not in scene.taken]
        between = [j for j in free if not joins[j - here.after] and not _beside(scene.units[j])]
        if not between and (here.role == "with" or any(joins)):
            out[k] = replace(here, role=after.role, group=after.group)
    return out


def _beside(unit: Unit) -> bool:
    """Whether a unit may stand between two of a list: words of an office or a body."""
    return not unit.is_a("particle") or unit.is_a("copula") or unit.values("particle") == ("of",)


def _masked(scene: Scene, role: Role) -> Role:
    """The role with its actor marked when the words after it say that it only stands behind what is told."""
    units = scene.units
    after = units[role.after].low if role.after < len(units) else ""
    rest = scene.text[role.actor.end : role.actor.end + 40]
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
    if role.role == "" and any(after == word for word in _OWNED):
        return replace(role, actor=replace(role.actor, masked="of"))
    return role
