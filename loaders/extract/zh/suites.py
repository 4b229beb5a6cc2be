"""Who is named at an event in a Chinese article as one of the suite of a visitor: 随同X来访的A, X的主要陪同人员A."""

from __future__ import annotations

from itertools import takewhile

from graph.claims import ContactKind, Country, Function, Status
from loaders.extract.analysis import Actor, Analysis, people_of
from loaders.extract.context import Context
from loaders.extract.data import words
from loaders.extract.events import PEOPLED
from loaders.extract.heads import resides
from loaders.extract.marks import Zone
from loaders.extract.zh.attributive import word_before
from loaders.extract.zh.clauses import lists_members
from loaders.extract.zh.folding import fold
from loaders.extract.zh.vocabulary import trigger_of

_WITH = tuple(words("zh", "grammar", "goes_along") | words("zh", "grammar", "comes_along"))
_SUITES = words("zh", "cues", "company_people")
_COMPOSED = words("zh", "grammar", "composed")
_OF, _LIST = words("zh", "grammar", "of"), words("zh", "grammar", "list")


def follow(analysis: Analysis, context: Context) -> bool:
    """Enter those of a suite into the visit of whoever they follow; whether the sentence names any."""
    entered = False
    for leader, start in _leaders(analysis):
        named = people_of(_named(analysis, leader, start))
        suite = [p for p in named if not resides(context.cast.people[p].titles, context.language)]
        visits = (e for e in reversed(context.events) if e.kind is ContactKind.VISIT and not e.background)
        led = (e for e in visits if e.principals & set(leader.people))
        visit = next((e for e in led if e.status in (Status.OCCURRED, Status.PLANNED)), None)
        if visit is not None and suite:
            context.enter(visit, suite, Function.TRAVELLER)
            entered = True
    return entered


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
    """Enter the members of delegations into the contacts told of their delegation by its name."""
    groups = tuple(words("zh", "cues", "delegation"))
    for event in context.events:
        held = event.kind in PEOPLED and event.status is Status.OCCURRED and event.zone is Zone.BODY
        whole = {side for text, (side, _) in event.bodies.items() if fold(text).endswith(groups)}
        if held and not event.background:
            context.enter(event, [p for p, side in delegates.items() if side in whole], Function.PRESENT)


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
