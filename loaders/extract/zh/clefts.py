"""Journeys that a Chinese sentence tells around 是: who made it, when, where to (2012年访朝的是X)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from graph.claims import ContactKind, Country
from loaders.extract.analysis import Analysis
from loaders.extract.anchors import resolve
from loaders.extract.context import Context, other_side
from loaders.extract.data import words
from loaders.extract.marks import Resolved, Timex, Trigger, Unit
from loaders.extract.zh.attributive import next_name
from loaders.extract.zh.journeys import earlier
from loaders.extract.zh.passing import leads_to, traveller
from loaders.extract.zh.scene import part_before, part_behind
from loaders.extract.zh.vocabulary import journey_of, trigger_of

_OF, _COMMAS = words("zh", "grammar", "of"), words("zh", "grammar", "commas")
_IS = words("zh", "grammar", "identifies") | words("zh", "grammar", "has") | words("zh", "cues", "besides")
_JOINS = words("zh", "titles", "joins")
_WHEN_IT_IS, _PLACES = (
    words("zh", "grammar", "when_it_is") | words("zh", "grammar", "matters"),
    tuple(words("zh", "grammar", "where_it_is")),
)
_ON = words("zh", "grammar", "at") | words("zh", "grammar", "at_place")
_OPEN = ("planned", "hypothetical", "negated", "denied", "unmade", "refused", "doubted", "never", "rumour")
_TAKING_UP = words("zh", "grammar", "taking_up")
_FAR = 8  # units from a journey to the particle behind it
_RECEIVES = words("zh", "grammar", "place_receives")
_RULE = "cleft.visit"


def clefts(text: str, analysis: Analysis, context: Context, posted: frozenset[int]) -> None:
    """Enter the journeys that a sentence tells around 是 with a time, of whom nothing told yet is one of that time."""
    for trigger in filter(None, map(journey_of, analysis.units)):
        of = _particle(analysis, trigger)
        new = any(unit.low in _TAKING_UP for unit in part_behind(analysis, trigger.end))
        if of is None or any(unit.is_any(_OPEN) for unit in part_before(analysis, trigger.start)):
            continue
        for person, timex in _told(analysis, trigger, of):
            side = context.side(person)
            resolved = resolve(timex, text[timex.start : timex.end], context.anchor)
            if side is None or resolved is None or not _leads_to(analysis, trigger, other_side(side)):
                continue
            if person in posted and not new:
                continue  # 抵达平壤就任的日期是3日
            if not _is_told(context, person, resolved):
                event = earlier(analysis, _RULE, person, side, resolved)
                event.background = context.is_long_ago(resolved)
                context.events.append(event)


def receptions(text: str, analysis: Analysis, context: Context) -> None:
    """Enter the journeys that a sentence tells as what a place had, with a time (平壤22日迎来X率领的代表团)."""
    for unit in analysis.units:
        if unit.low not in _RECEIVES:
            continue
        before, behind = part_before(analysis, unit.start), part_behind(analysis, unit.end)
        name = next((u for u in takewhile(lambda u: trigger_of(u) is None, behind) if u.is_a("local")), None)
        side = context.side(name.person) if name is not None else None
        times = [t for t in analysis.times if t.end <= unit.start and not t.since]
        if name is None or side is None or not times or any(u.is_any((*_OPEN, "local")) for u in before):
            continue
        if not any(u.is_any(("place", "country")) and other_side(side).value in u.values("side") for u in before):
            continue
        resolved = resolve(times[-1], text[times[-1].start : times[-1].end], context.anchor)
        if resolved is not None and not _is_told(context, name.person, resolved):
            event = earlier(analysis, _RULE, name.person, side, resolved)
            event.background = context.is_long_ago(resolved)
            context.events.append(event)


def _particle(analysis: Analysis, trigger: Trigger) -> Unit | None:
    """The particle that closes the clause of a journey, before any name."""
    part = takewhile(lambda u: not u.is_a("local"), part_behind(analysis, trigger.end)[:_FAR])
    return next((unit for unit in part if unit.low in _OF), None)


def _told(analysis: Analysis, trigger: Trigger, of: Unit) -> Iterator[tuple[int, Timex]]:
    """Who made a journey and when, by what stands behind its particle."""
    behind = analysis.behind(of.end)
    said = "".join(unit.low for unit in takewhile(lambda u: u.low not in _COMMAS, behind))
    who = traveller(analysis, trigger)
    before = [t for t in analysis.times if t.end <= trigger.start and not t.since]
    if who is not None and who.end <= trigger.start and behind and behind[0].low in _WHEN_IT_IS:
        after = next((t for t in analysis.times if t.start >= behind[0].end), None)
        if after is not None and _only_is(analysis, behind[0].end, after.start):
            yield who.person, after
    elif who is not None and who.end <= trigger.start and said.startswith(_PLACES):
        inside = [t for t in before if t.start >= who.end]
        yield from ((who.person, t) for t in inside[-1:])
    elif before and not any(u.is_a("local") or trigger_of(u) for u in part_before(analysis, trigger.start)):
        yield from ((person, before[-1]) for person in _named(analysis, of))
    elif not before and who is None:
        times = [t for t in analysis.times if t.start >= of.end and _when_it_was(analysis, t)]
        yield from ((person, times[0]) for person in _named(analysis, of) if times)


def _when_it_was(analysis: Analysis, timex: Timex) -> bool:
    """Whether the part of a sentence that holds a time says only that it was then (最近一次访华的是X,时间是去年)."""
    part = [unit.low for unit in part_before(analysis, timex.start)]
    return bool(part) and all(low in _IS or low in _ON or low in _WHEN_IT_IS for low in part)


def _only_is(analysis: Analysis, start: int, end: int) -> bool:
    between = [unit.low for unit in analysis.units if start <= unit.start < end]
    return bool(between) and all(low in _IS or low in _ON for low in between)


def _named(analysis: Analysis, of: Unit) -> Iterator[int]:
    """Those whom a list names behind the particle and 是, 还有 or the like, of the side of the first."""
    units = analysis.behind(of.end)
    k = sum(1 for _ in takewhile(lambda u: u.low in _IS or u.low in _COMMAS or not u.senses, units))
    name = next_name(units, k) if k and any(u.low in _IS for u in units[:k]) else None
    while name is not None:
        yield units[name].person
        joined = name + 1 < len(units) and units[name + 1].low in _JOINS and units[name + 1].low not in _COMMAS
        name = next_name(units, name + 2) if joined else None


def _leads_to(analysis: Analysis, trigger: Trigger, country: Country) -> bool:
    """Whether a journey leads to a country, by its word, the place behind it, or those that stand before 是."""
    start = next((u.start for u in part_before(analysis, trigger.start) if u.low in _IS), -1)
    goals = [u for u in analysis.before(max(start, 0)) if u.is_a("place") and u.is_a("side")]
    return leads_to(analysis, trigger, country) or any(country.value in u.values("side") for u in goals)


def _is_told(context: Context, person: int, resolved: Resolved) -> bool:
    visits = (e for e in context.events if e.kind is ContactKind.VISIT and person in e.people)
    return any(e.dated is not None and e.dated.when.intersects(resolved.when) for e in visits)
