"""Who is named at an event in a Chinese article as one of the suite of a visitor: 随同X来访的A, X的主要陪同人员A."""

from __future__ import annotations

from itertools import takewhile

from graph.claims import SIDES, ContactKind, Country, Function, Status
from loaders.extract.analysis import Actor, Analysis, people_of
from loaders.extract.context import Context, other_side
from loaders.extract.data import words
from loaders.extract.events import PEOPLED
from loaders.extract.marks import Event, Zone
from loaders.extract.zh.attributive import next_name, word_before
from loaders.extract.zh.clauses import lists_members
from loaders.extract.zh.folding import fold
from loaders.extract.zh.journeys import begin, state
from loaders.extract.zh.vocabulary import trigger_of

_WITH = tuple(words("zh", "grammar", "goes_along") | words("zh", "grammar", "comes_along"))
_SUITES = words("zh", "cues", "company_people")
_OF_SUITE = tuple(words("zh", "grammar", "of_suite"))
_COMPOSED = words("zh", "grammar", "composed")
_RULE = "suite.visit"
_NAMES_THEM = tuple(words("zh", "grammar", "names_them"))
_UNREAL = ("planned", "hypothetical", "negated", "denied", "another", "once")
_OF, _LIST = words("zh", "grammar", "of"), words("zh", "grammar", "list")


def follow(analysis: Analysis, context: Context) -> bool:
    """Enter those of a suite into the visit of whoever they follow; whether the sentence names any."""
    entered = False
    for leader, start in _leaders(analysis):
        named = people_of(_named(analysis, leader, start))
        suite = [p for p in named if not context.resides(p)]
        visits = (e for e in reversed(context.events) if e.kind is ContactKind.VISIT and not e.background)
        led = (e for e in visits if e.principals & set(leader.people))
        visit = next((e for e in led if e.status in (Status.OCCURRED, Status.PLANNED)), None)
        listed = takewhile(lambda unit: not unit.is_a("local"), analysis.behind(start))
        lists = any(unit.low.endswith(_NAMES_THEM) for unit in listed)  # not 去年随X访朝的Y会见Z
        if visit is None and suite and lists and not any(map(analysis.cued, _UNREAL)):
            visit = _told_by_suite(analysis, leader, context)
        if visit is not None and suite:
            context.enter(visit, suite, Function.TRAVELLER)
            entered = True
    return entered


def _told_by_suite(analysis: Analysis, leader: Actor, context: Context) -> Event | None:
    """The visit of whoever others are said to follow on it, where nothing has told of it (陪同X访华的有A和B)."""
    known = any(e.kind is ContactKind.VISIT and e.people.keys() & {*leader.people} for e in context.events)
    if known or leader.country not in SIDES or leader.country is None or analysis.times:
        return None
    event = begin(analysis, _RULE)
    event.people = dict.fromkeys(leader.people, (leader.country, Function.TRAVELLER))
    event.principals, event.place = {*leader.people}, state(other_side(leader.country))
    context.events.append(event)
    return event


def members(analysis: Analysis) -> dict[int, Country]:
    """Whom a sentence names as members of a delegation, with their side."""
    units = analysis.units
    at = next((unit.start for k, unit in enumerate(units) if lists_members(units, k)), None)
    named = [a for a in analysis.suite if at is not None and a.start > at and a.country]
    groups = [a.country for a in analysis.actors if a.delegation and not a.people]
    if groups and any(word in "".join(unit.low for unit in units) for word in _COMPOSED):  # 由A和B组成的代表团
        named += [a for a in analysis.actors if a.people and not a.masked and a.country in groups]
    return {person: a.country for a in named for person in a.people if a.country}


def received_with(delegates: dict[int, Country], context: Context) -> None:
    """Enter the members of delegations into the contacts told of their delegation by its name; not into its show."""
    groups = tuple(words("zh", "cues", "delegation"))
    for event in context.events:
        held = _is_held(event) and event.zone is Zone.BODY and event.form != "show"
        whole = {side for text, (side, _) in event.bodies.items() if fold(text).endswith(groups)}
        if held:
            context.enter(event, [p for p, side in delegates.items() if side in whole], Function.PRESENT)


def of_delegation(analysis: Analysis) -> dict[int, Country]:
    """Whom a sentence only describes as of a delegation, with their side (代表团成员、部长A参加会见; 随行的B在座).

    The names of a list after the word, up to one of the other side.
    """
    units = analysis.units
    for k, unit in enumerate(units[:-1]):
        name = next_name(units, k + 1 + (units[k + 1].low in _LIST)) if unit.low.endswith(_OF_SUITE) else None
        if name is None or any(cue.end <= units[name].start for cue in analysis.cued("another", end=unit.start)):
            continue
        start = units[name].start
        first = next((a for a in analysis.actors if a.start >= start and a.people and a.country and not a.masked), None)
        if first is not None and first.country is not None:
            return dict.fromkeys(people_of(_named(analysis, first, start)), first.country)
    return {}


def travelled_along(travelled: dict[int, Country], spouses: dict[int, int], context: Context) -> None:
    """Enter those of a delegation, and whose husband or wife travels and who is at something abroad, into the visit."""
    visits = [e for e in context.events if e.kind is ContactKind.VISIT and e.status is Status.OCCURRED]
    visits = [e for e in visits if not (e.background or e.another or context.is_long_ago(e.dated))]
    visits = [e for e in visits if e.principals or e.bodies]  # 由A和B组成的代表团抵京
    there = {p for e in context.events if _is_held(e) and not context.is_long_ago(e.dated) for p in e.people}
    for visit in visits:
        sides = visit.sides or visit.all_sides
        along = [p for p, side in travelled.items() if {side} == sides and not context.resides(p)]
        along += [spouses[p] for p in visit.principals if p in spouses and spouses[p] in there]
        context.enter(visit, along, Function.TRAVELLER)


def _is_held(event: Event) -> bool:
    """Whether people have met at an event that the article reports."""
    return event.kind in PEOPLED and event.status is Status.OCCURRED and not event.background


def _named(analysis: Analysis, leader: Actor, start: int) -> list[Actor]:
    """Those named from an offset on, up to the first who is not of the leader's side."""
    after = (a for a in analysis.actors if a.start >= start and a.people and not a.masked)
    return list(takewhile(lambda a: a.country is leader.country, after))


def _leaders(analysis: Analysis) -> list[tuple[Actor, int]]:
    """Whoever a sentence says that others follow, and from where it names these."""
    out: list[tuple[Actor, int]] = []
    for unit, after in zip(analysis.units, analysis.units[1:], strict=False):
        suite = unit.low in _SUITES and after.low in _LIST
        told = trigger_of(unit) if after.low in _OF else None
        journey = told is not None and told.kind is ContactKind.VISIT
        named = (a for a in reversed(analysis.actors) if a.people and a.end <= unit.start)
        leader = next(named, None) if suite or journey else None
        if leader is None:
            continue
        along = journey and _leads(analysis, leader, unit.start)
        if along or (suite and _is_of(analysis, leader, unit.start)):
            out.append((leader, after.end))
    return out


def _leads(analysis: Analysis, leader: Actor, start: int) -> bool:
    """Whether others are said to go with somebody on the journey at an offset (随同X来访的A)."""
    titles = [u for u in analysis.units if leader.end <= u.start and u.end <= start]
    with_him = word_before(analysis.units, leader.start).startswith(_WITH)
    once = any(cue.end <= leader.start for cue in analysis.cued("another", end=start))  # 曾随X访华的A
    return with_him and not once and all(u.is_any(("head", "honorific")) for u in titles)


def _is_of(analysis: Analysis, leader: Actor, start: int) -> bool:
    """Whether what stands at an offset is somebody's (X的主要陪同人员)."""
    return any(u.start == leader.end and u.end == start and u.low in _OF for u in analysis.units)
