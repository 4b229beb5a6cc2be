"""Groups that act in a Korean clause: delegations and who leads them, officials without names, bodies."""

from __future__ import annotations

from itertools import pairwise

from graph.claims import SIDES, Country
from loaders.extract.analysis import Actor
from loaders.extract.context import other_side
from loaders.extract.data import load, words
from loaders.extract.heads import resides
from loaders.extract.ko.antecedents import holder, leader_of, of_many_lands, visitor
from loaders.extract.ko.discourse import Discourse
from loaders.extract.ko.offices import Phrase, shown_side, text_of
from loaders.extract.ko.scene import Scene
from loaders.extract.ko.tails import pattern
from loaders.extract.ko.units import is_hangul
from loaders.extract.marks import Unit

_CONJUNCTIONS = words("ko", "grammar", "conjunctions")
_LEADS = words("ko", "cues", "leads")
_LEADER_TITLES = words("ko", "cues", "leader_styles")
_RANKED = words("ko", "grammar", "of_rank")
_COMRADE = words("ko", "grammar", "comrade")
_JOINED = 4  # units between two who lead together: titles before the second name
_STYLED = words("ko", "grammar", "styled")
_PAIR = 2  # members of a delegation who are named together
_NAME = 3  # syllables of a word that is no ending
_MANY = 24  # characters before a title that may say that it is of many
_COUNTED = 8  # characters of a number of people
_FARM = str(load("ko", "cues")["farm"])
_WORDS = 6  # units before a title that may say whose it is
_RETINUE = words("ko", "cues", "retinue")
_LEADER = 24  # units between a delegation and its leader
_BODY_KINDS = ("org", "country", "place", "body_end")


def acts_for_itself(scene: Scene, i: int) -> bool:
    """Whether a body is the subject (총령사관도 연회를 마련하였다): nobody named before acts then."""
    unit = scene.units[i]
    if not unit.is_a("org") or unit.is_a("country") or i in scene.taken or i + 1 >= len(scene.units):
        return False
    reports = any(word in unit.text for word in load("ko", "cues")["reporters"])
    role = scene.units[i + 1].values("particle")[:1]
    written_to = pattern("written_to").match(scene.text, unit.end) is not None
    return not reports and (role in (("topic",), ("subject",)) or written_to or _talks_with_body(scene, i))


def _talks_with_body(scene: Scene, i: int) -> bool:
    """Whether a body is one of two between which talks are (인민보안부와 중국 공안부사이의 회담)."""
    bodies = [unit for unit in scene.units if unit.is_a("org") and not unit.is_a("country")]
    return any(
        scene.units[i] in (a, b)
        and pattern("and_body").fullmatch(scene.text, a.end, b.start)
        and pattern("between_bodies").match(scene.text, b.end)
        for a, b in pairwise(bodies)
    )


def body_acting(scene: Scene, i: int) -> Actor:
    """A body that acts, with the words for whose it is before it."""
    first = i
    while first > 0 and first - 1 not in scene.taken and _of_body(scene.units[first - 1]):
        first -= 1
    inner = scene.units[first : i + 1]
    side = shown_side(inner) or scene.discourse.house
    return Actor(inner[0].start, inner[-1].end, (), text_of(inner), side, body_id=inner[-1].value("org"))


def _styles_leader(scene: Scene, phrase: Phrase) -> bool:
    """Whether a bare title with an honorific means the leader of the DPRK (위원장동지)."""
    after = scene.units[phrase.after].low if phrase.after < len(scene.units) else ""
    return phrase.office.body is None and phrase.office.head in _LEADER_TITLES and after in _COMRADE


def delegation(scene: Scene, i: int) -> tuple[Actor, int]:
    """The delegation named at a unit: its leader where the sentence or the article names one, else its words."""
    units = scene.units
    first = i
    while (
        first > 0 and first - 1 not in scene.taken and (_of_body(units[first - 1]) or units[first - 1].low in _RANKED)
    ):
        first -= 1
    while units[first].low in _CONJUNCTIONS:
        first += 1
    side = shown_side(units[first:i])
    text = text_of(units[first : i + 1])
    if of_many_lands(scene, i):
        return Actor(units[first].start, units[i].end, (), text, Country.OTHER), i + 1
    leader = _leader(scene, first)
    if leader is not None and side and scene.cast.people[leader].country in {*SIDES} - {side}:
        leader = None  # X, 중국대표단 접견
    after = i + 1 + (i + 1 < len(units) and units[i + 1].low in _RETINUE)  # 대표단 일행 7명이
    if (chief := _in_brackets(scene, after)) is not None:
        leader, after = chief
    leader = leader if leader is not None else _led_behind(scene, i)
    leader = leader if leader is not None else _named_before(scene, text)
    if leader is not None:
        scene.discourse.parties[text.replace(" ", "")] = leader
        country = scene.cast.people[leader].country
        scene.discourse.lead(scene.cast, leader)
        led = (*_led_with(scene, first, leader), leader)
        start, end = units[first].start, units[i].end
        return Actor(start, end, led, text, side or country, quiet=True, delegation=True), after
    known = scene.discourse.heads.get(side) if side else _only(scene.discourse)
    if known is None and (first == i or not scene.discourse.heads):
        known = visitor(scene, side)
    if known is not None:
        country = scene.cast.people[known].country
        return Actor(units[first].start, units[i].end, (known,), "", country, quiet=True, delegation=True), after
    if some := _delegates(scene.discourse, side):
        country = scene.cast.people[some[0]].country
        return Actor(units[first].start, units[i].end, some, "", country, quiet=True, delegation=True), after
    if side:
        scene.discourse.unled[side] = text
    elif first == i and len(scene.discourse.unled) == 1:  # 중국 대표단이 도착했다. 대표단은 X를 만났다
        named, words_for = next(iter(scene.discourse.unled.items()))
        if words_for.endswith(units[i].text):
            side, text = named, words_for
    return Actor(units[first].start, units[i].end, (), text, side, delegation=True), after


def _led_behind(scene: Scene, i: int) -> int | None:
    """Under whose lead a delegation comes, named behind it (대표단이 X 부장의 인솔로), None where nobody is."""
    ahead = (unit for unit in scene.units[i + 1 : i + _LEADER] if unit.is_a("local"))
    first = next(ahead, None)
    led = first is not None and pattern("led_behind").match(scene.text, first.end)
    return first.person if first is not None and led else None


def _in_brackets(scene: Scene, i: int) -> tuple[int, int] | None:
    """The leader whom brackets behind a delegation name, and the unit after them (대표단(단장 X 중장) 일행이)."""
    units = scene.units
    if i + 1 >= len(units) or units[i].low != "(" or units[i + 1].low not in _STYLED:
        return None
    closing = next((k for k in range(i, min(len(units), i + _LEADER)) if units[k].low == ")"), i)
    leader = next((unit.person for unit in units[i:closing] if unit.is_a("local")), None)
    after = closing + 1
    return None if leader is None else (leader, after + (after < len(units) and units[after].is_a("group")))


def _delegates(discourse: Discourse, side: Country | None) -> tuple[int, ...]:
    """Of whom the delegation of a side, or the only one, is said to consist."""
    told = discourse.delegates
    return told.get(side, ()) if side else next(iter(told.values())) if len(told) == 1 else ()


def _named_before(scene: Scene, text: str) -> int | None:
    """The leader of the one delegation that the article has named in words of which these are the end (무역대표단)."""
    short = text.replace(" ", "")
    known = {leader for name, leader in scene.discourse.parties.items() if name.endswith(short)}
    return known.pop() if len(known) == 1 and len(scene.discourse.heads) > 1 else None


def members(scene: Scene, i: int) -> tuple[Actor, int]:
    """Officials without names; in a list they carry its role, even where nothing shows their side."""
    units = scene.units
    first = i
    while first > 0 and (units[first - 1].is_any(_BODY_KINDS) or units[first - 1].values("particle") == ("of",)):
        first -= 1
    return Actor(units[first].start, units[i].end, (), text_of(units[first : i + 1]), shown_side(units[first:i])), i + 1


def of_the_land(scene: Scene, i: int) -> tuple[Actor, int] | None:
    """Farmers, pupils, workers with whom a diplomat does something, of the side to which he is posted.

    None where no diplomat acts, in the sentence or the one before.
    """
    unit, people = scene.units[i], scene.cast.people
    last = scene.discourse.subject
    named = [u.person for u in scene.units if u.is_a("local")] or ([] if last is None else [last])
    posted = {people[p].country for p in named if resides(people[p].titles, "ko")}
    stuck = i > 0 and scene.units[i - 1].end == unit.start and not unit.text.endswith(_FARM)
    home = posted.pop() if len(posted) == 1 else None
    if stuck or home not in SIDES:
        return None
    return Actor(unit.start, unit.end, (), unit.text, other_side(home)), i + 1


def _leader(scene: Scene, first: int) -> int | None:
    """Whom the words before a delegation name as its leader: X가 이끄는, X를 단장으로 하는, X와 그 일행."""
    units = scene.units
    back = range(first - 1, max(-1, first - _LEADER), -1)
    i = next((k for k in back if _may_lead(units, k, first)), None)
    if i is None or units[i].is_a("group"):
        return None
    between = scene.text[units[i].end : units[first].start]
    if pattern("joined_by").match(between):  # X가 이끌고 Y가 동행한 대표단
        return next((units[k].person for k in range(i - 1, -1, -1) if _leads(scene, k, i)), None)
    leads = any(word in between for word in load("ko", "cues")["leading"])
    if not (scene.discourse.heads or _of_members(scene, first)):
        leads = leads or any(word in between for word in load("ko", "cues")["foremost"])
    as_head = any(word + end in between.replace(" ", "") for word in _LEADS for end in load("ko", "cues")["as_head"])
    party = any(word == between.strip() for word in load("ko", "cues")["party"]) or _with_members(scene, i, first)
    party = party or (between.strip() in load("ko", "cues")["and_others"] and _group_acts(scene, first))
    if not (leads or as_head or party):
        return None
    if units[i].is_a("local"):
        first = _first_of_two(scene, i) if any(word in between for word in load("ko", "cues")["with_deputy"]) else i
        return units[first].person
    phrase = next((p for p in scene.free.values() if p.first <= i < p.after), None)
    if phrase and _names_members(scene, phrase):
        return None
    named = office_only(scene, phrase) if phrase else None
    if named is None:
        held = [k for k in back if units[k].is_a("local") and scene.ends.get(k, 0) > i]
        return units[held[0]].person if held else None
    return named[0].people[0] if named[0].people else None


def _group_acts(scene: Scene, first: int) -> bool:
    """Whether the delegation named from a unit on acts (대표단은), none with which others do (대표단과 함께)."""
    at = next((k for k in range(first, len(scene.units) - 1) if scene.units[k].is_a("group")), None)
    return at is not None and scene.units[at + 1].values("particle")[:1] in (("topic",), ("subject",))


def _of_members(scene: Scene, first: int) -> bool:
    """Whether it is several members of a delegation that words before it name (X와 Y를 비롯한 대표단성원들)."""
    if sum(unit.is_a("local") for unit in scene.units[max(0, first - _LEADER) : first]) < _PAIR:
        return False
    at = next((k for k in range(first, len(scene.units)) if scene.units[k].is_a("group")), None)
    return at is not None and at + 1 < len(scene.units) and scene.units[at + 1].is_a("members")


def _with_members(scene: Scene, i: int, first: int) -> bool:
    """Whether the members of a delegation are named right behind somebody: he leads it (X와 대표단 성원들)."""
    after = scene.units[first + 1] if first + 1 < len(scene.units) else None
    joined = scene.units[first - 1].values("particle")[:1] == ("with",) and first - i <= _JOINED
    return joined and scene.units[first].is_a("group") and after is not None and after.is_a("members")


def _led_with(scene: Scene, first: int, leader: int) -> tuple[int, ...]:
    """Who leads a delegation with its leader (A와 B가 이끄는), or comes with him (A가 이끌고 B가 동행한 대표단)."""
    at = next((k for k in range(first - 1, -1, -1) if scene.units[k].values("local") == (str(leader),)), None)
    beside = [k for k in range(first) if at is not None and k > at and scene.units[k].is_a("local")]
    behind = scene.units[scene.ends.get(beside[-1], beside[-1] + 1) - 1].end if beside else 0
    if beside and pattern("joined_by").match(scene.text[behind : scene.units[first].start]):
        return tuple(scene.units[k].person for k in beside)
    before = next((k for k in range((at or 0) - 1, -1, -1) if scene.units[k].is_a("local")), None)
    if at is None or before is None:
        return ()
    end = scene.ends.get(before, before + 1)
    person = scene.units[before].person
    joined = scene.units[end].values("particle")[:1] == ("with",) and at - end <= _JOINED
    alike = scene.cast.people[person].country is scene.cast.people[leader].country
    leads = pattern("leads_what").search(scene.text, scene.units[at].end, scene.units[first].start) is not None
    return (person,) if joined and alike and leads else ()


def _leads(scene: Scene, k: int, end: int) -> bool:
    """Whether somebody named at a unit leads the delegation that others, named from `end` on, are of too."""
    between = scene.text[scene.units[k].end : scene.units[end].start]
    return scene.units[k].is_a("local") and any(word in between for word in load("ko", "cues")["leading"])


def _first_of_two(scene: Scene, i: int) -> int:
    """The leader of two who are named with a deputy (A와 B를 정, 부단장으로 하는): the first."""
    before = (k for k in range(i - 1, -1, -1) if scene.units[k].is_a("local"))
    first = next(before, None)
    if first is None or scene.units[scene.ends.get(first, first + 1)].values("particle")[:1] != ("with",):
        return i
    return first


def _may_lead(units: list[Unit], k: int, first: int) -> bool:
    """Whether a unit may end the words for a leader: a name or title that does not stand in brackets."""
    if not units[k].is_any(("local", "head", "chief", "group")):
        return False
    if units[k].is_a("group") and k + 1 < first and units[k + 1].low in _STYLED:
        return False  # 악단 단장: of whom somebody else is the leader
    marks = [unit.low for unit in units[k + 1 : first] if unit.low in ("(", ")")]
    return not marks or marks[0] == "("


def _only(discourse: Discourse) -> int | None:
    return (
        next(iter(discourse.heads.values()))
        if len(discourse.heads) == 1
        else discourse.heads.get(discourse.group)
        if discourse.group
        else None
    )


def _of_body(unit: Unit) -> bool:
    return unit.is_any(_BODY_KINDS) or unit.low in _CONJUNCTIONS


def _is_of_others(scene: Scene, phrase: Phrase) -> bool:
    """Whether the words before a bare title say that it is of a third country (미국 국무부 대북정책 특별대표)."""
    first = phrase.first
    before = scene.units[first - 1] if first else None
    if before and not before.senses and len(before.text) >= _NAME and not pattern("describing").search(before.text):
        return is_hangul(before.text[0])  # somebody's whose name is not known (데이비스 대표)
    while first > 0 and phrase.first - first < _WORDS and not _ends_phrase(scene.units[first - 1]):
        first -= 1
    return shown_side(scene.units[first : phrase.first]) is Country.OTHER


def _ends_phrase(unit: Unit) -> bool:
    return unit.is_any(("particle", "local")) or not (unit.senses or is_hangul(unit.text[0]))


def _names_members(scene: Scene, phrase: Phrase) -> bool:
    """Whether a title right before a delegation says who is in it (도당 책임비서 친선대표단), not who leads it."""
    after = scene.units[phrase.after] if phrase.after < len(scene.units) else None
    of_many = phrase.office.head not in words("ko", "titles", "sole")
    return after is not None and after.is_a("group") and of_many and after.text not in words("ko", "cues", "retinue")


def office_only(scene: Scene, phrase: Phrase) -> tuple[Actor, int] | None:
    """An office that nobody is named with: whoever the article names in it, else its words."""
    office, people = phrase.office, scene.cast.people
    side = office.country
    if _names_members(scene, phrase):
        return None
    if side is None and _is_of_others(scene, phrase):
        return None
    many = pattern("counted_people").match(scene.text[office.end : office.end + _COUNTED])  # 상무위원 9명이
    many = many or pattern("each_of_many").search(scene.text, max(0, office.start - _MANY), office.start)
    meant = None if many else holder(scene, phrase.first, office)
    if meant is None and _styles_leader(scene, phrase) and (leader := leader_of(scene.cast)) is not None:
        return Actor(office.start, office.end, (leader,), country=Country.KP, quiet=True), phrase.after
    if meant is not None and people[meant].country in SIDES:
        return Actor(office.start, office.end, (meant,), country=people[meant].country, quiet=True), phrase.after
    if side not in SIDES:
        return None
    text = f"{office.body} {office.title}" if office.body else office.title
    return Actor(office.start, office.end, (), text, side, body_id=office.body_id, office=True), phrase.after
