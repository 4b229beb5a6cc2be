"""Who comes to an event that a Chinese article is telling of without a new one being told.

Speakers at it, those who shake hands there or arrive at the airport where somebody is seen off, the leader with whom a
suite comes.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile

from graph.claims import SIDES, ContactKind, Country, Function, Status
from loaders.extract.analysis import Actor, Analysis, people_of
from loaders.extract.anchors import narrated
from loaders.extract.context import Context, other_side
from loaders.extract.data import words
from loaders.extract.discourse import Discourse
from loaders.extract.events import GREETED
from loaders.extract.marks import Event, Unit, Zone
from loaders.extract.scope import Scope
from loaders.extract.zh.attributive import done_by
from loaders.extract.zh.joining import CROWDED
from loaders.extract.zh.journeys import state
from loaders.extract.zh.relations import Relations
from loaders.extract.zh.scene import part_behind, two_sided
from loaders.extract.zh.triggers import MINOR
from loaders.extract.zh.vocabulary import journey_of, trigger_of

_ARRIVING = words("zh", "grammar", "arriving")
_ALONG = tuple(words("zh", "grammar", "goes_along"))
_HOME = tuple(words("zh", "grammar", "going_home"))
_SPEAKING = words("zh", "grammar", "speaking")
_ON = words("zh", "grammar", "on")
_TERMINALS = tuple(words("zh", "grammar", "terminals"))
_WELCOMED = "welcome.verb"  # the rule of a welcome at the airport or the station, not of a ceremony
_MOVES = words("zh", "grammar", "local_moves")
_COMMAS, _HANDED = words("zh", "grammar", "commas"), words("zh", "grammar", "handed")
_OPENED, _ANNOUNCING = words("zh", "grammar", "opened"), words("zh", "grammar", "announcing")
_TOGETHER, _COMPANIONS = tuple(words("zh", "grammar", "together")), words("zh", "grammar", "companions")
_PERFORMING = words("zh", "grammar", "performing")
_SEEN = frozenset({"wreath", "tour"})  # forms of what people come to, and are welcomed at
_GUARD, _GUARDED = words("zh", "grammar", "guard"), GREETED | {"wreath"}
_JOINTLY = tuple(words("zh", "grammar", "jointly"))
_UNTRUE = ("negated", "absent", "denied", "planned", "another")
_ALSO = words("zh", "grammar", "also")
_GUEST_COMES, _FEELINGS = words("zh", "grammar", "guest_comes"), words("zh", "grammar", "feelings")
_FOR = words("zh", "grammar", "thanked_for")
_THANKING = _FOR | words("zh", "grammar", "thanks") | words("zh", "grammar", "welcome_to")
_ASPECT = words("zh", "grammar", "aspect")
_JUST = 2  # sentences in which somebody comes home and is met
_NEAR = 4  # paragraphs over which an event is still being told
_TALKED = GREETED | {"meal"}  # forms of events at which people only exchange words


def gathered(analysis: Analysis, scopes: list[Scope], context: Context) -> list[Scope]:
    """The scopes of a sentence, without those by which people only are at the event being told: entered as present."""
    focus = context.focus
    if focus is None or analysis.presence or not _is_being_told(focus, analysis, context):
        return scopes
    moves = [k for k, unit in enumerate(analysis.units) if unit.low in _MOVES]
    too = any(unit.low in _ALSO for k in moves for unit in analysis.units[max(0, k - 1) : k])  # A也来到友谊塔
    comes = not scopes and bool(moves) and (focus.form in GREETED or (too and focus.form in CROWDED))
    if not (scopes or comes) or any(scope.reference or any(t.day for t in scope.times or ()) for scope in scopes):
        return scopes
    met = [s for s in scopes if s.trigger.form == "welcome" and s.status in (None, Status.OCCURRED)]
    people = [a for scope in scopes for a in (*scope.left, *scope.right) if a.people]
    if focus.form in _GUARDED and any(_sees_guard(analysis, scope) for scope in scopes):
        analysis.presence = people
        return []
    if scopes and all(_does_so_too(analysis, scope, focus) for scope in scopes):
        analysis.presence = people
        return []
    if focus.form in _SEEN and met and not _to_terminal(analysis):  # 抵达友谊塔时,受到X迎接
        analysis.presence = [a for scope in met for a in (*scope.left, *scope.right) if a.people]
        return [scope for scope in scopes if scope not in met]
    talks = any((t := trigger_of(u)) is not None and t.form == "talks" and t.id not in MINOR for u in analysis.units)
    if scopes and not talks and all(scope.trigger.id in MINOR for scope in scopes):
        known = focus.form in _TALKED and bool(set(people_of(people)) & focus.people.keys())
        there = two_sided(people) and known and not _on_its_own(analysis)
    elif scopes and focus.form == "sendoff" and all(scope.trigger.form == "welcome" for scope in scopes):
        there = True  # 检阅仪仗队
    else:
        travelling = all(scope.trigger.kind is ContactKind.VISIT for scope in scopes)
        there = travelling and ((focus.form in GREETED and _to_terminal(analysis)) or (too and not scopes))
        people = [a for a in analysis.actors if a.people and not a.masked]
    if not there or not people:
        return scopes
    analysis.presence = people
    return []


def _on_its_own(analysis: Analysis) -> bool:
    """Whether a sentence tells what somebody did on that day besides what is being told (同日还与X交流)."""
    return bool(analysis.cued("besides")) and any(timex.kind == "same" for timex in analysis.times)


def thanked(analysis: Analysis, context: Context) -> None:
    """Enter those whom somebody thanks for having come to the event being told (感谢X光临, 对X的到来表示欢迎)."""
    focus, units = context.focus, analysis.units
    if focus is None or focus.form not in CROWDED or not _is_being_told(focus, analysis, context):
        return
    for k, unit in enumerate(units):
        low = next((j for j in range(k - 1, -1, -1) if units[j].low in _THANKING), None)
        if unit.low not in _GUEST_COMES or low is None or any(u.low in _COMMAS for u in units[low:k]):
            continue
        behind = part_behind(analysis, unit.end)
        glad = units[low].low not in _FOR or any(u.low in _FEELINGS for u in behind)
        other = any((t := trigger_of(u)) is not None and t.form != focus.form for u in units[low : k + len(behind)])
        if glad and not other and not any(units[low].start < t.start < unit.end for t in analysis.times):
            there = [a for a in analysis.actors if units[low].end <= a.start and a.end <= unit.start and a.people]
            analysis.presence += [replace(a, masked="") for a in there]


def _does_so_too(analysis: Analysis, scope: Scope, focus: Event) -> bool:
    """Whether a scope only lists who else did what is being told (A、B等一同参观)."""
    if any(analysis.cued(kind, scope.start, scope.trigger.start) for kind in _UNTRUE):
        return False  # 没有一同观看
    behind = takewhile(lambda unit: not _names_form(unit, focus.form), analysis.behind(scope.trigger.end))
    after = [unit for unit in behind if unit.low not in _ASPECT][:1]  # 一同观看了|演出
    said = "".join(unit.low for unit in analysis.units if unit.end <= scope.trigger.end)
    jointly = said.endswith(tuple(word + analysis.said(scope.trigger) for word in _JOINTLY))
    jointly = jointly or analysis.said(scope.trigger).startswith(_JOINTLY)
    return jointly and scope.trigger.form == focus.form and not any(unit.low.isalnum() for unit in after)


def _names_form(unit: Unit, form: str) -> bool:
    """Whether a unit is a noun for an event of a form."""
    told = trigger_of(unit)
    return told is not None and not told.verb and told.form == form


def _sees_guard(analysis: Analysis, scope: Scope) -> bool:
    """Whether a scope tells that people watch the guard of honour (观看仪仗队分列式)."""
    after = analysis.behind(scope.trigger.end)[:1]
    return scope.trigger.form == "show" and any(unit.low in _GUARD for unit in after)


def escorted(analysis: Analysis, scopes: list[Scope], context: Context) -> list[Scope]:
    """The scopes of a sentence, without one that only says who went along to talks told before (A陪同B会见C)."""
    if len(scopes) != 1 or analysis.presence or scopes[0].trigger.form != "talks":
        return scopes
    met, coming = set(people_of(scopes[0].right)), people_of(scopes[0].left)
    dated = any(t.day and t.start >= scopes[0].start for t in scopes[0].times or ())
    along = [u.start for u in analysis.units if u.low.startswith(_ALONG) and u.start < scopes[0].trigger.start]
    if dated or not along or not met:
        return scopes
    escorts = people_of(a for a in scopes[0].left if a.end <= along[-1])
    led = set(coming) - set(escorts)
    told = (e for e in context.events if e.form == "talks" and e.zone is Zone.BODY and not e.background)
    event = next((e for e in told if led and (met | led) <= e.people.keys() and e.status is Status.OCCURRED), None)
    if event is None or not escorts:
        return scopes
    context.enter(event, escorts, Function.PRESENT)
    return []


def _is_being_told(focus: Event, analysis: Analysis, context: Context) -> bool:
    """Whether an event of many people is what the paragraphs before a sentence tell of."""
    paragraphs = {s.start: s.paragraph for s in context.sentences}
    near = analysis.sentence.paragraph - paragraphs.get(focus.sentence, -_NEAR - 1) <= _NEAR
    body = focus.zone is Zone.BODY and analysis.sentence.zone is Zone.BODY
    return near and body and focus.form in CROWDED | _SEEN and focus.status is Status.OCCURRED


def _to_terminal(analysis: Analysis) -> bool:
    """Whether a sentence speaks of the airport or station."""
    return _says(analysis, _TERMINALS)


def _says(analysis: Analysis, among: tuple[str, ...]) -> bool:
    """Whether a sentence has one of some words, however its units part them."""
    said = "".join(unit.low for unit in analysis.units)
    return any(word in said for word in among)


def speakers(
    analysis: Analysis,
    scopes: list[Scope],
    relations: Relations,
    focus: Event | None,
    reporters: frozenset[int],
    *,
    occasion: bool,
) -> bool:
    """Enter those who speak at the event being told; whether the article goes on with what is said there (`occasion`).

    In its speeches, after "at the reception", or one to the other.
    """
    if not all(s.reference for s in scopes) or focus is None or focus.form not in CROWDED:
        return occasion and not scopes
    units = analysis.units
    if _on_its_own(analysis):
        return occasion
    if analysis.presence:
        analysis.presence += _in_turn(analysis, _acting(analysis, reporters))
        return occasion
    if scopes:
        return False
    at = any(units[i].is_a("nouns") and units[i + 1].low in _ON for i in range(len(units) - 1))
    says = any(unit.low in _SPEAKING for unit in units) and any(unit.is_a("saying") for unit in units)
    occasion = occasion or at or (focus.form == "meal" and says)  # X在招待会上致辞说...。Y说
    spoken_to = {a.end for a in analysis.actors if a.people and relations.of(a) == "toward"}
    verbs = [u.start for u in units if u.low in _SPEAKING or (u.is_a("saying") and (occasion or u.start in spoken_to))]
    named = [a for a in analysis.actors if a.people and not a.quiet and not a.masked and a.people[0] not in reporters]
    performs = next((u.start for u in units if u.low in _PERFORMING), -1) if focus.form == "show" else -1
    if performs >= 0:  # X、Y等演员献上了一台晚会
        analysis.presence = [a for a in named if a.end <= performs]
    elif verbs:
        first = [a for a in named if a.end <= verbs[0]][:2]
        analysis.presence = first + [a for a in _in_turn(analysis, named) if a not in first]
    elif two_sided(named) and (_hand_over(analysis, named) or _all_do(analysis, named)):
        analysis.presence = named  # 将清单交到X手中; X、Y一同按下按钮
    return occasion


def _hand_over(analysis: Analysis, named: list[Actor]) -> bool:
    """Whether a sentence says that something is handed over to the last of those whom it names, or by all of them."""
    handed = [u.end for u in analysis.units if u.low in _HANDED]
    return any(end <= named[-1].start or not analysis.behind(end)[1:2] for end in handed)


def _all_do(analysis: Analysis, named: list[Actor]) -> bool:
    """Whether a sentence says that all whom it names do something together, right behind their names."""
    behind = "".join(unit.low for unit in part_behind(analysis, named[-1].end) if unit.low not in _COMPANIONS)
    return behind.startswith(_TOGETHER) and not analysis.cued("planned")


def _acting(analysis: Analysis, reporters: frozenset[int]) -> list[Actor]:
    """The people of a sentence who are not only talked about, and report nothing."""
    return [a for a in analysis.actors if a.people and not a.masked and not reporters.issuperset(a.people)]


def _in_turn(analysis: Analysis, named: list[Actor]) -> list[Actor]:
    """Who speaks at an event in each part of a sentence, or opens it (X致辞,Y讲话,Z宣布展览会开幕)."""
    out: list[Actor] = []
    part: list[Actor] = []
    announces = False
    for k, unit in enumerate(analysis.units):
        part += [a for a in named if a.start == unit.start]
        if unit.low in _SPEAKING and (first := done_by(analysis.units, k)) is not None:
            return [*out, *(a for a in named if a.start >= analysis.units[first].start)]  # 相继致辞的有X、Y
        announces = announces or unit.low in _ANNOUNCING
        if unit.low in _COMMAS:
            part, announces = [], False
        elif unit.low in _SPEAKING or (announces and unit.low in _OPENED):
            out += part
            part = []
    return out


def hosts_who_speak(analysis: Analysis, scopes: list[Scope], reporters: frozenset[int]) -> None:
    """Enter those who speak at an event that their own sentence tells of (外办举行欢迎宴会,X致辞)."""
    held = [s for s in scopes if s.trigger.form in CROWDED and not s.reference]
    if not held:
        return
    if analysis.presence:
        analysis.presence += _in_turn(analysis, [a for a in _acting(analysis, reporters) if a not in analysis.presence])
        return
    verbs = [u.start for u in analysis.units if u.low in _SPEAKING and u.start >= held[-1].trigger.end]
    if verbs:
        told = [a for a in analysis.actors if held[-1].trigger.end <= a.start and a.end <= verbs[0]]
        acting = _acting(analysis, reporters)
        told += [a for a in _in_turn(analysis, acting) if a.start >= verbs[0]]  # 致辞的有X、Y
        analysis.presence = [a for a in acting if a in told]


def led(context: Context, discourse: Discourse, events: list[Event]) -> None:
    """Whoever comes in somebody's suite comes with the leader of their side (随团来访)."""
    for event in events:
        sides = event.sides
        if event.kind is not ContactKind.VISIT or len(sides) != 1:
            continue
        side = sides.pop()
        met = [p for p in context.focus.side(side) if p in context.focus.principals] if context.focus else []
        leader = discourse.heads.get(side, next(iter(met), None))
        if leader is not None:
            event.people.setdefault(leader, (side, Function.TRAVELLER))
            event.principals.add(leader)


def join_leader(analysis: Analysis, context: Context) -> None:
    """Enter a suite into the visit of whoever the sentence says they follow (随崔龙海访华的还有X)."""
    if not analysis.suite:
        return
    first = min(actor.start for actor in analysis.suite)
    sides = {actor.country for actor in analysis.suite}
    leaders = set(people_of(a for a in analysis.actors if a.end <= first and {a.country} == sides))
    visits = (e for e in reversed(context.events) if e.kind is ContactKind.VISIT and leaders & e.principals)
    real = [e for e in visits if e.status in (Status.OCCURRED, Status.PLANNED)]
    visit = next((e for e in real if not context.is_long_ago(e.dated)), next(iter(real), None))
    if visit is None:
        return
    context.enter(visit, people_of(analysis.suite), Function.TRAVELLER)
    analysis.suite = []


def came_along(analysis: Analysis, context: Context, discourse: Discourse) -> bool:
    """Enter the journey of those who came along with somebody, where no other sentence tells of it (随同来访的有X)."""
    sides = {context.side(person) for person in people_of(analysis.suite)}
    journeys = list(filter(None, map(journey_of, analysis.units)))
    if not journeys or len(sides) != 1 or (side := sides.pop()) is None:
        return False
    leaders = [p for p in discourse.pair if context.side(p) is side]
    if not leaders:
        return False  # of a journey to a third country
    sentence = analysis.sentence
    event = Event(ContactKind.VISIT, "visit", sentence.start, sentence.end, sentence.zone, f"{journeys[0].id}.verb")
    event.people = dict.fromkeys((*leaders, *people_of(analysis.suite)), (side, Function.TRAVELLER))
    event.principals, event.sentence = set(leaders), sentence.start
    event.place, event.spoken = state(other_side(side)), narrated(context.anchor, context.on_tour)
    context.events.append(event)
    analysis.suite = []
    return True


def arrives(analysis: Analysis) -> bool:
    """Whether a sentence names who arrived with somebody."""
    arriving = any(unit.low in _ARRIVING for unit in analysis.units)
    return arriving and not any(unit.low.startswith(_HOME) for unit in analysis.units)


def greeted(context: Context, before: int, trip: Event | None, posted: frozenset[int]) -> None:
    """Enter who travels into the welcome or farewell told next, where only the embassy of their side is named there.

    (到机场迎接的有A、大使B)
    """
    for event in context.events[before:]:
        if event.kind is ContactKind.VISIT and event.people and not event.background:
            trip = event  # 22日抵京,到机场迎接的有A、大使B
        if trip is None or event.form not in GREETED or event.status is not Status.OCCURRED or event.background:
            continue
        side = next(iter(trip.sides)) if len(trip.sides) == 1 else None
        there = event.side(side) if side else ()
        near = not (event.dated and trip.dated) or event.dated.when.intersects(trip.dated.when)
        sentences = [s.start for s in context.sentences[-_JUST:]]
        home = trip.leaves and trip.sentence in sentences  # 27日回到平壤。到机场迎接的有A、大使B
        if there and (home or posted.issuperset(there)) and event.sides != {side} and near:
            come = [p for p in trip.people if p in trip.principals]
            context.enter(event, come, Function.PRESENT)
            event.people = {p: event.people[p] for p in (*come, *event.people)}  # of whom it is told first
            event.principals |= trip.principals


def unnamed_greeting(event: Event) -> bool:
    """Whether a welcome or farewell has people of one side only, whom others without names met (官员到机场送行)."""
    return event.form in GREETED and event.status is Status.OCCURRED and len(event.sides) < len(SIDES)


def welcomed(analysis: Analysis, focus: Event | None) -> bool:
    """Whether those who arrived with somebody were welcomed with them, by the welcome told last (同机抵达的有)."""
    if focus is None or focus.rule != _WELCOMED or not analysis.suite or analysis.presence:
        return False
    return arrives(analysis)


def visitors(trip: Event | None, arrived: set[int], leaders: dict[Country, int]) -> tuple[Actor, ...]:
    """Who makes a visit and came with them, else who leads it: whom somebody welcomes without a word for it."""
    if trip is None:
        return ()
    come = [Actor(-1, -1, (p,), country=side, quiet=True) for p, (side, _) in trip.people.items()]
    led = [Actor(-1, -1, (leaders[side],), country=side, quiet=True) for side in trip.sides if side in leaders]
    return tuple(a for a in come if a.people[0] in trip.principals | arrived) or tuple(led)
