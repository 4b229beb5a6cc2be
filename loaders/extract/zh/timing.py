"""What may date a Chinese clause's event, the best first, and times that lie ahead."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import islice, pairwise, takewhile

from graph.claims import ContactKind
from loaders.extract.analysis import Analysis
from loaders.extract.data import load, words
from loaders.extract.events import GREETED
from loaders.extract.marks import Timex, Trigger
from loaders.extract.scope import Scope
from loaders.extract.zh.attributive import describes_name, next_described
from loaders.extract.zh.scene import Scene, part_before
from loaders.extract.zh.triggers import from_then, is_counted
from loaders.extract.zh.vocabulary import journey_of, trigger_of

_DURING, _WHILE = words("zh", "grammar", "during"), words("zh", "grammar", "while")
_LED = words("zh", "cues", "at_head") | words("zh", "grammar", "ends_trip")
_ONLY_JUST, _JUST = words("zh", "grammar", "only_just"), 4  # units from "just" to a journey
_IN_SHORT, _OPENING = frozenset(load("zh", "grammar")["in_short"]), 4  # units that open a clause
_COMMAS = words("zh", "grammar", "commas")
_TELLS_OF = words("zh", "grammar", "tells_of")
_WITH = words("zh", "grammar", "with")
_AFTER = words("zh", "grammar", "after_that")
_FROM = words("zh", "dates", "since_after")
_BEGINS = words("zh", "dates", "begins")
_SINCE = 8  # characters from a contact to the word by which it is the beginning of something
_DESCRIBES = 12  # characters from a time to the journey that it is of
_EARLIER = words("zh", "grammar", "earlier")
_NOT_LONG_AGO, _RECENTLY = words("zh", "grammar", "not_long_ago"), words("zh", "grammar", "recently")


def dating(scene: Scene, trigger: Trigger, start: int, following: int, end: int) -> tuple[Timex, ...]:
    """What may date an event, best first: days before months, near before far, its clause before the sentence."""
    inside = [t for t in scene.analysis.times if start <= t.start < end or (t.since and _right_before(scene, t, start))]
    if trigger.kind is ContactKind.VISIT:
        inside = [t for t in inside if not _of_event(scene, t)] or inside
    else:
        inside = [t for t in inside if not _of_guest(scene, t)]
    inside = _of_description(scene, trigger, _of_what_is_said(scene, trigger, inside))
    summed = is_counted(scene.analysis, trigger)
    mine = [t for t in inside if not t.since or _begins_it(scene, t, trigger) or (summed and _is_year(t))]
    mine.sort(key=lambda t: (coarse(t), t.start >= following, abs(t.start - trigger.start)))
    if not mine and not scene.times and scene.tour and _is_during(scene, trigger.start):
        return (scene.tour,)
    if not mine and _is_earlier(scene, start, end) and not (trigger.form in GREETED and scene.times):
        return (Timex(start, start, "shift", unit="month"),)
    if not any(t.day for t in mine) and (lately := _lately(scene, trigger, start)) is not None:
        return (*mine, *lately)
    if not mine and scene.times and _opens_during(scene, start, trigger):
        if not scene.analysis.cued("planned"):
            scene.times = tuple(_month_of(t, scene.published, whole=True) for t in scene.times)
        return scene.times  # 19日抵京,期间会见了X
    if not mine and scene.on_trip and trigger.kind is not ContactKind.VISIT:
        month = (_month_of(t, scene.published, whole=_begins(scene, t)) for t in scene.times)
        return tuple(month)  # 19日至21日访问,会见了X; 自27日起访华
    times = tuple(t for t in (*mine, *scene.times) if not _of_no_day(scene, t))
    if times and trigger.form == "talks" and _is_stay(times[0]):
        return tuple(_month_of(t, scene.published) for t in times)
    return times


def _lately(scene: Scene, trigger: Trigger, start: int) -> tuple[Timex, ...] | None:
    """What dates an event that its clause puts a while back: nothing (不久前), this month (日前); None for others."""
    just = trigger.kind is ContactKind.VISIT and is_just_made(scene.analysis, trigger)
    if just and describes_name(scene.analysis.units, scene.at(trigger)):
        return ()
    if is_not_long_ago(scene.analysis, start, trigger):
        return ()
    recent = next((u.start for u in part_before(scene.analysis, trigger.start) if u.low in _RECENTLY), None)
    return None if recent is None or not scene.times else (Timex(recent, recent, "shift", unit="month"),)


def is_just_made(analysis: Analysis, trigger: Trigger) -> bool:
    """Whether somebody is described by a journey that he has only just made (刚率团抵京的X, 刚刚结束访朝的X)."""
    before = [unit for unit in analysis.before(trigger.start)[-_JUST:] if unit.low not in _LED]
    return bool(before) and before[-1].low in _ONLY_JUST


def is_not_long_ago(analysis: Analysis, start: int, trigger: Trigger) -> bool:
    """Whether a clause that begins at an offset puts a contact some time before what is told (不久前,X访朝)."""
    return any(unit.low in _NOT_LONG_AGO for unit in analysis.before(trigger.start) if unit.start >= start)


def _of_no_day(scene: Scene, timex: Timex) -> bool:
    """Whether "that day" is of a month that its sentence names before it, and so of no day known."""
    before = [t for t in scene.analysis.times if t.end <= timex.start and not t.since]
    return timex.kind == "same" and not timex.unit and bool(before) and coarse(before[-1]) > 1


def _of_event(scene: Scene, timex: Timex) -> bool:
    """Whether a time is only in the name of an event (9月初赴北京出席九三阅兵)."""
    return any(unit.start == timex.start and trigger_of(unit) is not None for unit in scene.analysis.units)


def _of_guest(scene: Scene, timex: Timex) -> bool:
    """Whether a time is that of a journey by which somebody is described (曾在2017年11月访问平壤的X会见了Y)."""
    units = scene.analysis.units
    near = [k for k, unit in enumerate(units) if timex.end <= unit.start <= timex.end + _DESCRIBES]
    told = next((k for k in near if journey_of(units[k])), None)
    if told is not None and coarse(timex) > 1 and units[told].start == timex.end and describes_name(units, told):
        return True  # 2010年9月访朝的X
    if told is None or any(units[k].is_a("local") or trigger_of(units[k]) for k in near if k < told):
        return False  # 2018年9月,X曾会见来华访问的Y
    return bool(scene.analysis.cued("another", timex.start - _SINCE, units[told].start)) and describes_name(units, told)


def _of_description(scene: Scene, trigger: Trigger, times: list[Timex]) -> list[Timex]:
    """The times of what a word only says of somebody: any before his name alone (上月访朝的X5日会见Y)."""
    name = next_described(scene.analysis.units, scene.at(trigger))
    end = scene.analysis.units[name].start if name is not None else None
    before = [t for t in times if end is not None and t.start < end]
    just = name is not None and is_just_made(scene.analysis, trigger)
    return before if before or just else times


def _of_what_is_said(scene: Scene, trigger: Trigger, times: list[Timex]) -> list[Timex]:
    """The times of what somebody says, where it has any before its word: not when he says it (昨日X谈起9月访朝)."""
    units = scene.analysis.before(trigger.start)
    said = max((u.end for u in units if u.is_a("saying") or u.low in _TELLS_OF), default=0)
    own = [t for t in times if t.start >= said]
    if any(u.low in _WITH for u in units if u.end <= said):
        return times  # 同X谈及6月的峰会
    return own if said and any(t.end <= trigger.start for t in own) else times


def _right_before(scene: Scene, timex: Timex, start: int) -> bool:
    """Whether only a comma parts a time from the clause that begins at an offset (自2001年9月,X访问朝鲜之后)."""
    between = [unit.low for unit in scene.analysis.units if timex.end <= unit.start < start]
    return timex.end <= start and len(between) == 1 and between[0] in _COMMAS


def _begins(scene: Scene, timex: Timex) -> bool:
    """Whether a day is only the first of a journey (自27日起访华)."""
    after = next((unit.low for unit in scene.analysis.units if unit.start >= timex.end), "")
    return after in _BEGINS


def _is_stay(timex: Timex) -> bool:
    """Whether a stretch of days is that of a stay, on some day of which people met."""
    if not (timex.day and timex.end_day) or timex.kind != "date":
        return False
    return timex.end_month not in (None, timex.month) or timex.end_day - timex.day > 1


def _is_year(timex: Timex) -> bool:
    """Whether a time is the year since when several contacts are counted (今年以来三次会晤)."""
    return timex.kind == "shift" and timex.unit == "year" and timex.offset == 0


def _begins_it(scene: Scene, timex: Timex, trigger: Trigger) -> bool:
    """Whether a time since when is that of a contact since which (自2009年10月X访问朝鲜以来)."""
    units = scene.analysis.behind(timex.end)
    before = [unit.low for unit in units if unit.end <= trigger.start]
    after = "".join(unit.low for unit in units if unit.start >= trigger.end)[:_SINCE]
    since = from_then(scene.analysis, timex.start)
    begins = (*_FROM, *_AFTER) if since else _FROM
    parted = _COMMAS.intersection(before[1:])  # 自2001年9月,X访问朝鲜之后
    return timex.start < trigger.start and not parted and any(word in after for word in begins)


def _opens_during(scene: Scene, start: int, trigger: Trigger) -> bool:
    """Whether a clause tells what happened in the course of what the one before it tells (期间, 其间)."""
    first = takewhile(lambda unit: not unit.is_a("local"), (u for u in scene.analysis.units if u.start >= start))
    said = [unit.low for unit in islice(first, _OPENING)]
    there = any(a in _IN_SHORT and b in _WHILE for a, b in pairwise(said))
    return trigger.kind is not ContactKind.VISIT and (there or any(low in _DURING for low in said))


def _month_of(timex: Timex, published: date | None, *, whole: bool = False) -> Timex:
    """The month of a stretch of days, other times as they are; that of a day too where `whole`."""
    if published and timex.kind == "date" and timex.bare_day and (timex.end_day or whole) and not timex.end_month:
        last = timex.end_day or timex.day or 0
        return Timex(timex.start, timex.end, "shift", unit="month", offset=-(last > published.day))
    if timex.kind == "date" and timex.unit == "month" and (timex.end_day or whole):
        return Timex(timex.start, timex.end, "shift", unit="month", offset=timex.offset)
    if not (timex.end_day or whole) or timex.kind != "date" or not timex.month:
        return timex
    return replace(timex, day=None, end_day=None, end_month=None, end_year=None)


def _is_during(scene: Scene, end: int) -> bool:
    """Whether an event is told as one of a visit (访问期间, 在京期间)."""
    units = [unit for unit in scene.analysis.units if unit.start < end]
    told = [trigger_of(units[k - 1]) if k else None for k, unit in enumerate(units) if unit.low in _DURING]
    return any(trigger is None or trigger.kind is ContactKind.VISIT for trigger in told)


def _is_earlier(scene: Scene, start: int, end: int) -> bool:
    """Whether a clause goes back before what is being told (此前)."""
    return any(unit.low in _EARLIER for unit in scene.analysis.units if start <= unit.start < end)


def ahead(timex: Timex) -> Timex:
    """A bare day or weekday as the next one, not the last; the weekday of publication is that day."""
    if timex.kind == "weekday" and timex.offset == 0:
        return replace(timex, offset=2)
    bare = timex.kind == "date" and not timex.year and not timex.unit
    return replace(timex, offset=2 if timex.month else 1) if bare else timex


def announced(scope: Scope, reports: list[Timex], published: date | None) -> Scope:
    """The scope, a bare day that only lay ahead when it was announced as one gone by (20日宣布,22日将会见X)."""
    told = next((t for t in reports if t.kind == "date" and t.bare_day), None)
    if told is None or published is None or not scope.times:
        return scope
    days = (told.day or 0, published.day)
    times = tuple(
        replace(t, offset=0) if t.kind == "date" and t.day and not t.month and days[0] < t.day <= days[1] else t
        for t in scope.times
    )
    return replace(scope, times=times)


def is_day(timex: Timex) -> bool:
    """Whether a time is a day."""
    return coarse(timex) <= 1


def coarse(timex: Timex) -> int:
    """Days of the calendar before other days, then months, then years."""
    if timex.kind == "date":
        return 0 if timex.day else 2 if timex.month else 3
    if timex.kind != "shift" or timex.unit == "day":
        return 1
    return 3 if timex.unit == "year" else 2
