"""The days of a Chinese story: what a day counts from, when journeys began, which are still to come."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import takewhile

from graph.claims import ContactKind, Status
from graph.dates import When
from loaders.extract.analysis import Analysis, people_of
from loaders.extract.anchors import MONTH, as_day, resolve
from loaders.extract.context import Context
from loaders.extract.data import words
from loaders.extract.dating import understood
from loaders.extract.events import PEOPLED
from loaders.extract.marks import Event, Timex, Zone
from loaders.extract.scope import Scope
from loaders.extract.zh.attributive import TITLED
from loaders.extract.zh.journeys import news
from loaders.extract.zh.triggers import MINOR
from loaders.extract.zh.vocabulary import journey_of, trigger_of

STAY = timedelta(days=10)  # from an arrival to what is still of the same visit
_ARRIVALS = words("zh", "grammar", "arrivals")
_BESIDE = frozenset().union(*(words("zh", "grammar", key) for key in ("after_event", "once_over", "before_event")))
_COMMAS, _WITH = words("zh", "grammar", "commas"), words("zh", "grammar", "with") | words("zh", "grammar", "at")
_PARTING, _AT_HOME = words("zh", "grammar", "parting"), words("zh", "grammar", "home_again")
_PASSIVE = words("zh", "grammar", "passive")
_TALKS, _RETURNED = "talks", "returned.visit"
_THAT, _OPENING = words("zh", "grammar", "that_one"), 3  # units in which a sentence names what it is on


def report_day(text: str, analysis: Analysis, reports: list[Timex], context: Context) -> None:
    """The day of a report is what "that day" counts from, until another is spoken of.

    It stands for the day of publication where the article shows none.
    """
    if context.anchor.spoken is None or not analysis.times:
        for timex in reports:
            resolved = resolve(timex, text[timex.start : timex.end], context.anchor)
            day = as_day(resolved.when.start) if resolved else None
            if day and context.anchor.spoken is None:
                anchor = context.anchor
                told = day.isoformat()[:MONTH]
                before = anchor.published is not None and told < anchor.published.isoformat()[:MONTH]
                month = told if before and not anchor.story else anchor.story  # 11月1日的文章: 据10月29日报道
                context.anchor = replace(anchor, published=anchor.published or day, latest=day, story=month)


def note_day(analysis: Analysis, context: Context) -> None:
    """A past day named where nobody is told to do anything is what "that day" counts from (4日,专机停稳时。当天...)."""
    anchor = context.anchor
    told = (resolve(t, "", anchor) for t in analysis.times if t.kind == "date" and t.day and not t.since)
    days = [day for r in told if r and (day := as_day(r.when.start)) and day <= (anchor.published or day)]
    if days:
        context.anchor = replace(anchor, latest=days[-1])


def goes_on_after(analysis: Analysis, context: Context) -> None:
    """What happens after or before talks told is of their day (会见结束后,双方签署...; 与X会面之前,Y会见了他)."""
    opening = list(takewhile(lambda unit: unit.low not in _COMMAS, analysis.units))
    told = next((unit for unit in opening if (t := trigger_of(unit)) and t.form == _TALKS), None)
    rest = (unit for unit in opening if unit is not told and not unit.is_any(("local", *TITLED)))
    if told is None or "".join(unit.low for unit in rest if unit.low not in _WITH | _PASSIVE) not in _BESIDE:
        return
    whom = {unit.person for unit in opening if unit.is_a("local")}
    talks = (e for e in reversed(context.events) if e.form == _TALKS and e.zone is Zone.BODY and not e.background)
    event = next((e for e in talks if whom <= e.people.keys()), None)
    if event is not None and event.dated and event.dated.when.is_day:
        day = event.dated.when.first
        context.anchor = replace(context.anchor, spoken=day, latest=day)


def date_arrival(text: str, analysis: Analysis, context: Context, trip: Event | None) -> None:
    """The day of somebody's arrival (抵达平壤当天) is the first of the visit told last, its others count from it."""
    if trip is None or trip.dated is None or trip.leaves or as_day(trip.dated.when.start) is None:
        return
    for timex in analysis.times:
        before = analysis.before(timex.start)[-2:]
        told = filter(None, map(journey_of, before))
        arrives = any(analysis.said(t) in _ARRIVALS for t in told) and before[-1].end == timex.start
        if timex.unit == "stay" or (timex.kind == "same" and not timex.unit and arrives):
            when = When((trip.dated.when.first + timedelta(timex.offset)).isoformat())
            words_ = text[timex.start : timex.end]
            context.resolved[timex] = replace(trip.dated, when=when, words=words_, start=timex.start, end=timex.end)


def date_each(analysis: Analysis, context: Context, before: int) -> None:
    """Those who are met in turn, without a time, are met at some time of the journey being told (分别会见)."""
    if analysis.times or not analysis.cued("split"):
        return
    for event in context.events[before:]:
        if event.form == _TALKS and event.trigger_id not in MINOR and event.dated is None and event.spoken:
            event.spoken = event.spoken[:MONTH]


def date_that_time(analysis: Analysis, context: Context, before: int) -> None:
    """What a sentence on "that visit" tells without a time is of the journey told last of whoever it names."""
    opening = analysis.units[: _OPENING + 1]
    at = next((k for k, unit in enumerate(opening) if journey_of(unit)), None)
    if at is None or "".join(unit.low for unit in opening[:at] if unit.low not in _WITH) not in _THAT or analysis.times:
        return
    trips = [e for e in reversed(context.events[:before]) if e.kind is ContactKind.VISIT and e.dated]
    for event in context.events[before:]:
        trip = next((e for e in trips if e.people.keys() & event.people.keys() and e.status is event.status), None)
        if event.dated or trip is None or trip.dated is None:
            continue
        if event.kind is ContactKind.VISIT and event.people.keys() <= trip.people.keys():
            context.events.remove(event)  # it is that visit
        else:
            event.dated = replace(trip.dated, when=When(trip.dated.when.start[:MONTH]))
            event.background = event.background or trip.background


def await_later(context: Context) -> None:
    """A journey spoken of without a day is still to come where the text tells that it will be made on a later one."""
    published = context.anchor.published
    visits = [e for e in context.events if e.kind is ContactKind.VISIT and e.people and not e.background]
    if published is None:
        return
    ahead = [e for e in visits if e.status is Status.PLANNED and e.dated and e.dated.when.first > published]
    for event in visits:
        spoken = event.status is Status.OCCURRED and not (event.dated and event.dated.when.is_day)
        if spoken and any(event.people.keys() <= e.people.keys() and _may_be(event, e) for e in ahead):
            event.status = Status.PLANNED


def _may_be(event: Event, ahead: Event) -> bool:
    """Whether nothing in the time of a journey keeps it from being one that lies ahead (今年派代表团赴朝)."""
    if event.dated is None or ahead.dated is None:
        return event.dated is None
    return event.dated.when.end is None and event.dated.when.intersects(ahead.dated.when)


def leave_later(context: Context, before: int) -> None:
    """Who leaves the country does so after he has come: a bare day lies ahead (25日抵京。代表团30日离境)."""
    published = context.anchor.published
    visits = [e for e in context.events if e.kind is ContactKind.VISIT and e.dated and e.dated.when.is_day]
    for event in (e for e in context.events[before:] if e in visits and e.word in _PARTING):
        arrivals = (e for e in reversed(visits) if e.word not in _PARTING and not e.background)
        came = next((e for e in arrivals if e.people.keys() == event.people.keys()), None)
        if came is None or came.dated is None or event.dated is None or context.is_long_ago(came.dated):
            continue
        first, last = came.dated.when.first, event.dated.when.first
        ahead = next((first + timedelta(n) for n in range(STAY.days) if (first + timedelta(n)).day == last.day), None)
        if last < first and ahead:
            event.dated = replace(event.dated, when=When(ahead.isoformat()))
            event.status = Status.PLANNED if published and ahead > published else event.status


def end_trip(analysis: Analysis, scopes: list[Scope], context: Context, trip: Event | None) -> None:
    """The visit told last ends on the day on which whoever made it is said to be home again (23日回到平壤)."""
    if trip is None or trip.dated is None or not trip.dated.when.is_day or trip.dated.when.end or trip.leaves:
        return
    for scope in scopes:
        home = scope.trigger.kind is ContactKind.VISIT and analysis.said(scope.trigger) in _AT_HOME
        goers = set(people_of(scope.left))
        if not home or not goers or not goers <= trip.people.keys() or scope.status is not Status.OCCURRED:
            continue
        day = next((r.when.first for t in scope.times or () if (r := understood(t, context)) and r.when.is_day), None)
        if day and timedelta(0) < day - trip.dated.when.first <= STAY:
            trip.dated = replace(trip.dated, when=When(trip.dated.when.start, day.isoformat()))


def go_home(analysis: Analysis, scopes: list[Scope], context: Context, guest: int | None) -> None:
    """Whoever was met as a guest ends a visit by going home, where the text has told of none (20日,X返回平壤)."""
    if guest is None:
        return
    side = context.side(guest)
    for scope in scopes:
        home = scope.trigger.kind is ContactKind.VISIT and analysis.said(scope.trigger) in _AT_HOME
        if not home or {*people_of(scope.left)} != {guest} or scope.status != Status.OCCURRED:
            continue
        if any(e.kind is ContactKind.VISIT and guest in e.people and not e.background for e in context.events):
            continue
        day = next((r for t in scope.times or () if (r := understood(t, context)) and r.when.is_day), None)
        if side is not None and day is not None and not context.is_long_ago(day):
            event = news(analysis, _RETURNED, guest, side, day)
            event.leaves = True
            context.events.append(event)


def span_trips(ending: list[Event], context: Context) -> None:
    """A journey told only by its end began by the first day on which its traveller is told to have met somebody."""
    real = [e for e in context.events if e.status is Status.OCCURRED and e.dated and not e.background]
    dated = [(e, e.dated) for e in real if e.dated and e.dated.when.is_day]
    for event, day in dated:
        if not any(event is e for e in ending):
            continue
        last = day.when.first
        met = [d for e, d in dated if e is not event and event.principals & e.people.keys() and e.kind in PEOPLED]
        days = [d.when.first for d in met if timedelta(0) < last - d.when.first <= STAY]
        visits = [e for e in real if e.kind is ContactKind.VISIT and event.people.keys() & e.people.keys()]
        begun = any(
            e.dated
            and all(e is not other for other in ending)
            and e.dated.when != day.when
            and last - e.dated.when.first <= STAY
            for e in visits
        )
        if days and not begun:
            event.dated = replace(day, when=When(min(days).isoformat(), last.isoformat()))
