"""What a Chinese sentence tells and is no contact of its own: a word at talks told, a habit, a remark, a step."""

from __future__ import annotations

from datetime import timedelta

from graph.claims import SIDES, ContactKind, Status
from loaders.extract.analysis import Analysis
from loaders.extract.context import Context
from loaders.extract.data import words
from loaders.extract.events import PEOPLED
from loaders.extract.marks import Event, Unit, Zone
from loaders.extract.places import country_of
from loaders.extract.zh.days import STAY
from loaders.extract.zh.masks import invited
from loaders.extract.zh.scene import part_start
from loaders.extract.zh.triggers import MINOR, TOLD

_ANALYSTS, _COMMAS = tuple(words("zh", "grammar", "analysts")), words("zh", "grammar", "commas")
_LOCAL = words("zh", "grammar", "local_moves")
_GOAL = 2  # units of a city and a sight of it
_FORMAL = frozenset({"ceremony", "signing"})  # forms after which people sit down to talk
_IS, _ATTENDS = words("zh", "grammar", "identifies"), words("zh", "grammar", "refers")
_LATELY = tuple(words("zh", "grammar", "lately"))


def drop_minor(context: Context, before: int) -> None:
    """Leave out a handshake or word exchanged by people of whom a meeting of that day has been told."""
    told = [e for e in context.events[:before] if e.kind in PEOPLED and e.zone is not Zone.TITLE]
    for event in context.events[before:]:
        if event.trigger_id in MINOR and event.background and len(event.sides) < len(SIDES):
            context.events.remove(event)  # 他说,X去年同中国领导人达成共识
            continue
        if event.trigger_id in MINOR and event.people:
            same = (e for e in told if event.people.keys() <= e.people.keys() and not e.background)
            same = (e for e in same if e.form not in _FORMAL or event.trigger_id == TOLD)
            same = (e for e in same if not (e.dated and event.dated and e.dated.when.end and event.dated.when.is_day))
            one = [e for e in same if not (e.dated and event.dated) or e.dated.when.intersects(event.dated.when)]
            if one:
                context.events.remove(event)
                alike = next((e for e in reversed(one) if e.form == event.form), one[-1])
                context.focus = alike if context.focus is event else context.focus


def drop_habits(analysis: Analysis, context: Context, before: int) -> None:
    """Leave out words exchanged over the years (近年来,X和Y达成重要共识)."""
    said = "".join(unit.low for unit in analysis.units)
    if not any(word in said for word in _LATELY):
        return
    for event in context.events[before:]:
        if event.trigger_id in MINOR and not event.explicit_date:
            context.events.remove(event)


def drop_invitations(analysis: Analysis, context: Context, before: int) -> None:
    """Leave out what somebody has only been invited to (X是应Y邀请出席庆祝活动)."""
    units = analysis.units
    asked = [end for start, end in invited(units) if any(u.end == start and u.low in _IS for u in units)]
    for event in context.events[before:]:
        at = event.trigger[0] if event.trigger else event.start
        if event.kind is ContactKind.CEREMONY and any(_goes_to(units, end, at) for end in asked):
            context.events.remove(event)
            context.focus = None if context.focus is event else context.focus


def _goes_to(units: list[Unit], start: int, at: int) -> bool:
    """Whether the invitation that ends there is to attend the event named there."""
    part = [unit for unit in units if start <= unit.start < at]
    return len(part) > 1 and part[1].low in _ATTENDS and not any(unit.low in _COMMAS for unit in part)


def drop_remarks(analysis: Analysis, context: Context, before: int) -> None:
    """Leave out what analysts only speak of again without a day of its own (分析认为,X亲自接见显示...)."""
    said = "".join(unit.low for unit in analysis.units)
    if not any(word in said for word in _ANALYSTS):
        return
    told = [e for e in context.events[:before] if e.status is Status.OCCURRED and e.people]
    for event in context.events[before:]:
        same = any(e.kind is event.kind and event.people.keys() <= e.people.keys() for e in told)
        at = event.trigger[0] if event.trigger else event.start
        part = part_start(analysis, at, event.start)
        dated = any(part <= t.start < event.end and t.month for t in analysis.times)
        if same and not dated and event.status is Status.OCCURRED and event.people:
            context.events.remove(event)


def drop_steps(analysis: Analysis, trip: Event | None, context: Context, before: int) -> None:
    """Leave out where those who have come go on to within the country: that is a part of their visit."""
    visits = [e for e in context.events[before:] if e.kind is ContactKind.VISIT and e.people]
    arrived = [e for e in visits if e.status is Status.OCCURRED and not context.is_long_ago(e.dated)]

    def is_step(event: Event) -> bool:
        if event.status not in (Status.PLANNED, Status.HYPOTHETICAL) or event.leaves:
            return _is_there(analysis, event, context, before)
        told = [trip] if trip and trip.zone is not Zone.TITLE else []  # a headline has no tense
        trips = arrived if event.dated else told
        return any(event.people.keys() <= visit.people.keys() and _in_stay(visit, event) for visit in trips)

    for event in filter(is_step, visits):
        context.events.remove(event)


def _is_there(analysis: Analysis, event: Event, context: Context, before: int) -> bool:
    """Whether somebody only goes to a sight of the country where he has been told to meet people (前往平壤友谊塔)."""
    if event.trigger is None or event.word not in _LOCAL:
        return False
    after = [unit for unit in analysis.units if unit.start >= event.trigger[1]][:_GOAL]
    sight = len(after) > 1 and after[0].is_a("place") and after[1].is_a("place") and not after[1].is_a("side")
    there = country_of(event.place, context)
    told = (e for e in context.events[:before] if e.kind in PEOPLED and event.people.keys() <= e.people.keys())
    return sight and any(country_of(e.place, context) is there for e in told)


def without_guesses(context: Context) -> list[Event]:
    """The events without what is only possible or planned of a contact that the article tells as real, or denies."""
    real = [
        e for e in context.events if e.status is not Status.HYPOTHETICAL and e.zone is Zone.BODY and not e.background
    ]
    real = [e for e in real if not context.is_long_ago(e.dated)]

    def is_told(event: Event) -> bool:
        if event.status is not Status.HYPOTHETICAL or event.another or event.background or event.vague:
            return False
        alike = (
            e for e in real if e.kind is event.kind and e.form == event.form and event.people.keys() <= e.people.keys()
        )
        return bool(event.people) and any(not event.dated or _at_once(e, event) for e in alike)

    left = (is_told, lambda event: _was_made(event, real), lambda event: _came_of_it(event, real))
    kept = [event for event in context.events if not any(told(event) for told in left)]
    return [event for k, event in enumerate(kept) if not any(_denies_again(event, e) for e in kept[:k])]


def without_sums(context: Context) -> list[Event]:
    """The events without a visit that only sums up several which the article tells one by one (生前曾7次访华)."""
    dated = [e for e in context.events if e.kind is ContactKind.VISIT and e.dated and e.status is Status.OCCURRED]

    def sums_up(event: Event) -> bool:
        whole = event.kind is ContactKind.VISIT and event.background and event.dated is None and bool(event.people)
        told = {e.dated.when.start for e in dated if e.dated and event.people.keys() == e.people.keys()}
        return whole and len(told) > 1

    return [event for event in context.events if not sums_up(event)]


def _denies_again(event: Event, before: Event) -> bool:
    """Whether a journey is denied that an event before has denied, of the same people and time."""
    denied = event.status is before.status is Status.DENIED and event.kind is before.kind is ContactKind.VISIT
    when = [e.dated.when if e.dated else None for e in (event, before)]
    return denied and bool(event.people) and event.people.keys() == before.people.keys() and when[0] == when[1]


def _was_made(event: Event, real: list[Event]) -> bool:
    """Whether an undated journey that is denied, as put off, is the one that its traveller is told to have made."""
    if event.kind is not ContactKind.VISIT or event.status is not Status.DENIED or event.dated:
        return False
    made = (e for e in real if e.kind is event.kind and e.status is Status.OCCURRED)
    return bool(event.people) and any(event.people.keys() == e.people.keys() for e in made)


def _came_of_it(event: Event, real: list[Event]) -> bool:
    """Whether a meeting is planned of which the article tells that it was held on that day, or that it was not."""
    if event.kind not in PEOPLED or event.status is not Status.PLANNED or event.another or not event.people:
        return False
    alike = [e for e in real if e.form == event.form and event.people.keys() <= e.people.keys() and _at_once(e, event)]
    held = any(e.status is Status.OCCURRED and e.dated and e.dated.when.is_day for e in alike)
    on_day = bool(event.dated and event.dated.when.is_day)
    return (held and on_day) or any(e.status is Status.DENIED for e in alike)


def _at_once(a: Event, b: Event) -> bool:
    """Whether the times of two events may be one."""
    return bool(a.dated and b.dated and a.dated.when.intersects(b.dated.when))


def _in_stay(trip: Event, event: Event) -> bool:
    """Whether a journey that lies ahead may be a step of a visit: undated, or of the days after the arrival."""
    if trip.status is not Status.OCCURRED or event.dated is None:
        return trip.status is Status.OCCURRED
    return trip.dated is not None and timedelta(0) <= event.dated.when.first - trip.dated.when.first <= STAY
