"""Where the journeys of a Korean sentence go: to a place of the other side, to a body of it, home, or nowhere."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from graph.claims import SIDES, ContactKind, Country, Function, Status
from loaders.extract.analysis import Actor, Analysis, people_of
from loaders.extract.context import Context, other_side
from loaders.extract.data import load, words
from loaders.extract.events import PEOPLED
from loaders.extract.heads import resides
from loaders.extract.ko.clauses import Sense
from loaders.extract.ko.discourse import Discourse
from loaders.extract.ko.offices import shown_side
from loaders.extract.ko.roles import Role
from loaders.extract.ko.scene import Scene
from loaders.extract.ko.tails import pattern
from loaders.extract.ko.triggers import Told, landings, visits
from loaders.extract.marks import Unit
from loaders.extract.places import country_of
from loaders.extract.scope import Scope

_LODGINGS = words("ko", "cues", "lodgings")
_VEHICLES = tuple(words("ko", "cues", "vehicles"))
_AREAS = tuple(words("ko", "cues", "areas"))
_GATES = tuple(words("ko", "cues", "gates"))
_SETS_OUT = "출발"
_RETURN = "return-visit"  # the trigger that goes to the other side without naming it (답방)
_SENDOFF = "sendoff"
_APPEAR, _STAY = "appear", "stay"
_VERBS = frozenset({"visit", "appear"})
_MISSIONS = tuple(words("ko", "cues", "missions"))
_TOUR = "tour"
_PARTICLE = 2  # characters of an object's particle and the space behind it
_MEMORIAL = 14  # characters between a memorial and the verb of a visit
_OF_AREA = 2  # units between a country and the word for a part of it (중국 동북 지방)
_ADVERB = 6  # characters that may stand between a place and its verb
_INVITATION, _INVITER = "초청", 4  # the word for an invitation; units of who sends it
_WHERE = ("place", "country", "org", "local", "group")
_PLACED = tuple((role,) for role in ("object", "in", "at", "toward", "since", "until"))


def at_body(scope: Scope, scene: Scene) -> Scope:
    """A visit to a ministry or embassy of the other side is a meeting there (외무성을 찾아)."""
    if scope.trigger.kind is not ContactKind.VISIT:
        return scope
    sides = {a.country for a in scope.left}
    visitor = next((a.country for a in scope.left if a.country in SIDES), None)
    if host := _lodged(scope, scene):
        trigger = replace(scope.trigger, kind=ContactKind.MEETING, form="talks")
        return replace(scope, trigger=trigger, left=(*scope.left, host))
    if _honours(scope, scene):
        visitors = tuple(actor for actor in scope.left if actor.country is scope.left[0].country)
        trigger = replace(scope.trigger, kind=ContactKind.CEREMONY, form="wreath")
        return replace(scope, trigger=trigger, left=visitors)
    i = _visited(scope, scene)
    noun = scene.units[i] if i is not None else None
    if i is None or noun is None or not noun.is_a("org") or noun.is_any(("place", "country")):
        return scope
    side = owner(scene, i) or (other_side(visitor) if noun.text.endswith(_MISSIONS) and visitor else None)
    if side not in SIDES or side in sides:
        return scope
    body = Actor(noun.start, noun.end, (), noun.text, side, body_id=noun.value("org") or None)
    mourning = pattern("mourning").search(scene.text, scope.start, scene.units[-1].end)
    kind, form = (ContactKind.CEREMONY, "condolence") if mourning else (ContactKind.MEETING, "talks")
    return replace(scope, trigger=replace(scope.trigger, kind=kind, form=form), left=(*scope.left, body))


def _visited(scope: Scope, scene: Scene) -> int | None:
    """The unit right before a verb of visiting, as its object; headlines leave the particle out (중국대사관 찾아)."""
    start = scope.trigger.start
    i = next((k for k in range(len(scene.units) - 1, -1, -1) if scene.units[k].end <= start), None)
    acted = (k for k in range(i or 0, -1, -1) if scene.units[k].values("particle")[:1] == ("object",))
    called = next(acted, None) if i is not None else None
    if called is not None and pattern("when_called").fullmatch(scene.text, scene.units[called].end, start):
        i = called
    elif i is None or start - scene.units[i].end > 1:
        return None
    if scene.units[i].is_a("particle"):
        return i - 1 if i and scene.units[i].values("particle")[:1] == ("object",) else None
    return i if scene.title else None


def at_sight(scope: Scope, scene: Scene, context: Context) -> Scope:
    """A visit paid to a house or works of the other side is a tour there (다롄의 산업단지를 방문했다)."""
    trigger, sides = scope.trigger, {a.country for a in scope.left}
    paid = pattern("pays_visit").match(scene.text, trigger.start - _PARTICLE)
    near = [u for u in scene.units if scope.start <= u.start and u.end < trigger.start and u.is_a("place")]
    place = context.places.get(near[-1].value("place")) if near else None
    if not paid or len(sides) != 1 or place is None or place.country in sides or place.country not in SIDES:
        return scope
    itself = trigger.start - near[-1].end <= _PARTICLE
    if itself and place.kind != "venue":
        return scope  # a country or a city
    return replace(scope, trigger=replace(trigger, kind=ContactKind.CEREMONY, form=_TOUR))


def owner(scene: Scene, i: int) -> Country | None:
    """Whose a body is: the last country before it, which sends an embassy (중국주재 조선 대사관)."""
    first = i
    while first > 0 and scene.units[first - 1].is_any(("org", "country", "resident", "posted")):
        first -= 1
    return shown_side(scene.units[first : i + 1])


def _lodged(scope: Scope, scene: Scene) -> Actor | None:
    """Who of the other side is called on where he stays (X의 숙소를 찾았다)."""
    sides = {a.country for a in scope.left}
    near = [u for u in scene.units if scope.start <= u.start and u.end <= scope.trigger.start]
    house = next((u for u in reversed(near) if u.text in _LODGINGS), None)
    if house is None or scope.trigger.start - house.end > _MEMORIAL or len(sides) != 1:
        return None
    guest = next((u for u in reversed(near) if u.is_a("local") and u.start < house.start), None)
    if guest is None or house.start - guest.end > _MEMORIAL:
        return None
    side = scene.cast.people[guest.person].country
    known = side in SIDES and side not in sides
    return Actor(guest.start, guest.end, (guest.person,), country=side) if known else None


def _honours(scope: Scope, scene: Scene) -> bool:
    """Whether what is visited is a memorial or a tomb."""
    near = scene.text[max(scope.start, scope.trigger.start - _MEMORIAL) : scope.trigger.start]
    goal = pattern("to_memorial").search(scene.text, scope.start, scope.trigger.start)  # 릉원에 대한 X의 방문
    honours = goal is not None or any(word in near for word in load("ko", "cues")["memorials"])
    return scope.trigger.id in _VERBS and honours


def elsewhere(scope: Scope, scene: Scene) -> bool:
    """Whether the place that a visit goes to, the last before its verb, lies in a third country or at home."""
    if scope.trigger.kind is not ContactKind.VISIT:
        return False
    if scene.units and pattern("posting_over").search(scene.text, scope.start, scope.end):
        return True
    plain = _unbracketed(scene.units)
    if _sets_out_from_matter(scope, scene):
        return True
    before = [
        (unit, after)
        for (i, unit), (_, after) in pairwise(plain)
        if scope.start <= unit.start < scope.trigger.start and i not in scene.taken and unit.is_a("place")
    ]
    if _passes_through(scope, scene):
        return True
    ends = [(unit, after) for unit, after in before if _is_goal(after)]
    side = shown_side([ends[-1][0]]) if ends else None
    if side is Country.OTHER:
        scene.discourse.strayed |= set(people_of(scope.left))
        return True
    if ends and _comes_home(scope, side, ends[-1][1]):
        return True
    if scope.trigger.id == _STAY:  # nobody spends his days at home as a guest
        return side not in SIDES or side in {actor.country for actor in scope.left}
    lands = scene.text.startswith(landings(), scope.trigger.start)
    return scope.trigger.id in _VERBS and not lands and _goes_elsewhere(scope, scene)


def of_guest(scope: Scope, scene: Scene, context: Context) -> Scope:
    """A journey of "him" that would lead home, as that of the other of the two who met last, who is the guest.

    X 총리가 Y 부총리를 만났다. 그는 8일 평양에 도착했다.
    """
    pair, who = scene.discourse.pair, people_of(scope.left)
    meant = scope.trigger.kind is ContactKind.VISIT and len(who) == 1 and all(a.quiet and a.end for a in scope.left)
    if not meant or who[0] not in pair or not elsewhere(scope, scene):
        return scope
    met = next((e for e in reversed(context.events) if e.kind in PEOPLED and set(pair) <= e.people.keys()), None)
    if met is None or country_of(met.place, context) is not scene.cast.people[who[0]].country:
        return scope  # who met abroad comes home
    guest = next(p for p in pair if p != who[0])
    other = replace(scope, left=(replace(scope.left[0], people=(guest,), country=scene.cast.people[guest].country),))
    return scope if elsewhere(other, scene) else other


def _sets_out_from_matter(scope: Scope, scene: Scene) -> bool:
    """Whether somebody only "sets out" from what is no place (새로운 정세의 요구로부터 출발하여)."""
    from_where = pattern("sets_out_from").search(scene.text, scope.start, scope.trigger.start)
    if from_where is None or scene.text[scope.trigger.start : scope.trigger.end] != _SETS_OUT:
        return False
    near = [u for u in scene.units if u.start < from_where.end() and u.end > from_where.start()]
    return not any(u.is_any(_WHERE) or u.text.endswith((*_AREAS, *_GATES)) for u in near)


def _passes_through(scope: Scope, scene: Scene) -> bool:
    """Whether a country lies only on the way to one of neither side (베이징을 경유해 뉴욕으로), or home (평양으로)."""
    end = scope.trigger.end
    if pattern("changes_planes").search(scene.text, scope.start, scope.trigger.start):
        return True
    if not scene.text.startswith(tuple(load("ko", "cues")["transit"]), scope.trigger.start):
        return False
    if any(shown_side([unit]) is Country.OTHER for unit in scene.units if unit.is_a("place") and unit.end < end):
        return True  # X의 마닐라 도착은 새벽으로, 베이징을 경유했다
    behind = (pair for pair in pairwise(scene.units) if pair[0].start >= end)
    goal = next((noun for noun, after in behind if after.values("particle")[:1] == ("toward",)), None)
    side = shown_side([goal]) if goal is not None else None
    changes = any(u.text in load("ko", "cues")["airports"] for u in scene.units if scope.start <= u.start < end)
    home = side in {actor.country for actor in scope.left} and changes  # not through a town at the border
    return goal is not None and (side not in SIDES or home)


def _unbracketed(units: list[Unit]) -> list[tuple[int, Unit]]:
    """The units with their indexes, without what stands in brackets (다롄(大連)을 방문했다)."""
    out, depth = [], 0
    for i, unit in enumerate(units):
        depth += unit.low == "("
        if not depth:
            out.append((i, unit))
        depth -= unit.low == ")" and depth > 0
    return out


def _comes_home(scope: Scope, side: Country | None, particle: Unit) -> bool:
    """Whether a journey ends where its travellers are from (평양으로 들어갔다)."""
    homes = {actor.country for actor in scope.left}
    return homes == {side} and particle.values("particle")[:1] in (("in",), ("toward",))


def _goes_elsewhere(scope: Scope, scene: Scene) -> bool:
    """Whether a verb of going goes on with what is no place (업무에 들어갔다, 방안을 찾았다)."""
    last = scope.trigger.start
    if any(unit.is_a("place") and 0 <= last - unit.end <= 1 for unit in scene.units):
        return False  # 평양 땅을 밟았다
    for (_, noun), (_, unit) in reversed(list(pairwise(_unbracketed(scene.units)))):
        if unit.end <= last and unit.values("particle")[:1] in (("object",), ("in",), ("toward",)):
            near = last - unit.end <= (_ADVERB if last == scope.trigger.start else 2 * _ADVERB)
            known = noun.is_any(_WHERE) or noun.text.endswith((*_AREAS, *_GATES))
            if unit.values("particle")[0] == "toward" and noun.text.endswith(_VEHICLES):
                continue  # 열차편으로 떠났다
            if near and not known and last == scope.trigger.start and unit.values("particle")[0] != "object":
                last = noun.start  # 중국을 3월에 찾았다, 평양에 특사로 왔다
                continue
            return near and not known if last == scope.trigger.start else not (near and known)
    return last < scope.trigger.start


def _is_goal(unit: Unit) -> bool:
    """Whether what follows a country lets it be a place: a particle of place, or a word for a visit."""
    return unit.values("particle")[:1] in _PLACED or unit.text in visits()


def seen_along(made: list[Scope], analysis: Analysis, context: Context) -> list[Scope]:
    """The scopes of a sentence; who is only seen beside a traveller made that journey (뒤를 따라 내리는 모습도)."""
    seen = any(scope.trigger.id == _APPEAR for scope in made)
    visit = context.last_event("visit") if seen else None
    if visit is None or visit.status is not Status.OCCURRED or any(unit.is_a("place") for unit in analysis.units):
        return made
    out = []
    for scope in made:
        people = [p for p in people_of(scope.left) if context.side(p) in visit.sides]
        along = scope.trigger.id == _APPEAR and people and not set(people) & visit.people.keys()
        if not along:
            out.append(scope)
            continue
        context.enter(visit, people, Function.TRAVELLER)
    return out


def places(scene: Scene) -> list[Unit]:
    """The units without those of offices and bodies: what is left of places says where something happened."""
    out = []
    for i, unit in enumerate(scene.units):
        if i in scene.taken or (unit.is_a("org") and not unit.is_a("place")):
            continue
        following = scene.units[i + 1] if i + 1 < len(scene.units) else None
        if (
            unit.is_a("country")
            and following is not None
            and not following.is_any(("particle", "word"))
            and not any(u.text.endswith(_AREAS) for u in scene.units[i + 1 : i + 1 + _OF_AREA])
        ):
            continue
        out.append(unit)
    return out


def only_passed(scene: Scene, roles: list[Role], found: list[Told]) -> tuple[tuple[int, int], ...]:
    """The spans of places at which nothing told happened: whither somebody goes afterwards, whose a delegation is, a
    third country on a trip there that is talked about (회담한 뒤 평양으로 돌아갔다; 신의주시 대표단; 서울 답방을 촉구).
    """
    out: list[tuple[int, int]] = []
    parties = [(r.actor.start, r.actor.end, r.actor.country) for r in roles if r.actor.delegation]
    held = [one.trigger.end for one in found if one.trigger.kind is not ContactKind.VISIT]
    for unit in scene.units:
        if not unit.is_a("place") or unit.is_a("country"):
            continue
        goes = (
            pattern("goes_next").match(scene.text, unit.end, scene.units[-1].end) if held[:1] < [unit.start] else None
        )
        there = pattern("trip_there").match(scene.text, unit.end)
        home = pattern("goes_next").match(scene.text, unit.end)
        if home and pattern("home_described").match(scene.text, home.end() - 2):
            out.append((unit.start, home.end()))  # 평양으로 돌아온 X는
        elif held and goes:
            out.append((unit.start, goes.end()))
        elif there and shown_side([unit]) is Country.OTHER:
            out.append((unit.start, there.end()))
        elif any(start <= unit.start and unit.end < end and shown_side([unit]) is c for start, end, c in parties):
            out.append((unit.start, unit.end))
    return tuple(out)


def goals_of(found: list[Told]) -> list[Unit]:
    """Where a word itself says that its traveller goes (방중), as places without words of their own."""
    out = []
    for one in found:
        if one.goal:
            place = (("place", one.goal.value.lower()),)
            out.append(Unit(one.trigger.start, one.trigger.end, "", "", place))
    return out


def invited(made: list[Scope], scene: Scene, roles: list[Role]) -> list[Unit]:
    """Where the travellers of a sentence go whom somebody of the other side invited (중국공산당의 초청에 따라)."""
    homes = {a.country for s in made if s.trigger.kind is ContactKind.VISIT for a in s.left} & set(SIDES)
    at = next((i for i, unit in enumerate(scene.units) if unit.text.startswith(_INVITATION)), 0)
    inviting = next((r.actor for r in roles if pattern("invites").match(scene.text[r.end : r.end + _ADVERB])), None)
    if inviting and any(resides(scene.cast.people[person].titles, "ko") for person in inviting.people):
        return []  # an ambassador has people come to his embassy
    host = inviting.country if inviting else shown_side(scene.units[max(0, at - _INVITER) : at])
    if len(homes) != 1 or host not in SIDES or host in homes:
        return []
    return [Unit(scene.units[at].start, scene.units[at].start, "", "", (("place", host.value.lower()),))]


def _unplaced(scope: Scope, sense: Sense, context: Context) -> bool:
    """Whether a trip is told by its days, no country named, where none of neither side was spoken of (비공식방문이)."""
    dated = bool(scope.times) and scope.times[0].end_day is not None  # type: ignore[index]
    trip = scope.trigger.kind is ContactKind.VISIT and not scope.trigger.verb and dated
    placed = any(unit.is_any(("place", "country")) for unit in sense.analysis.units)
    return trip and not placed and context.around is not Country.OTHER


def _seen_off(scope: Scope, made: list[Scope], context: Context) -> bool:
    """Whether somebody who leaves is seen off by a diplomat of the other side: he goes there."""
    if scope.trigger.kind is not ContactKind.VISIT:
        return False
    leaving = set(people_of(scope.left))
    seen = (set(people_of(s.left)) for s in made if s.trigger.form == _SENDOFF and s.status is Status.OCCURRED)
    return any(leaving & there and any(context.resides(p) for p in there - leaving) for there in seen)


def bound(made: list[Scope], sense: Sense, context: Context, discourse: Discourse) -> list[Unit]:
    """Where the travellers of a sentence go, who were called visitors there before."""
    discourse.bound |= set(people_of(sense.bound))
    discourse.strayed |= set(people_of(sense.strayed))
    out = []
    for scope in made:
        returns = scope.trigger.id == _RETURN or _unplaced(scope, sense, context) or _seen_off(scope, made, context)
        who = {context.side(p) for p in people_of(scope.left) if p in discourse.bound or returns}
        for side in who.intersection(SIDES):
            place = (("place", other_side(side).value.lower()),)  # type: ignore[arg-type]
            out.append(Unit(scope.start, scope.start, "", "", place))
    return out
