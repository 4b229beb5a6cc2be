"""What a Korean sentence says of a trip as a whole: on which of its days something was, or during it; when it ended."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from graph.claims import SIDES, ContactKind, Country, Function, Status
from graph.dates import When
from loaders.extract.analysis import Analysis
from loaders.extract.anchors import as_day, resolve
from loaders.extract.context import Context, other_side
from loaders.extract.data import load
from loaders.extract.dating import understood
from loaders.extract.events import PEOPLED
from loaders.extract.ko.clauses import Sense
from loaders.extract.ko.dates import days_of, order_in_trip
from loaders.extract.ko.offices import shown_side
from loaders.extract.ko.tails import pattern
from loaders.extract.ko.timing import ahead, reports
from loaders.extract.ko.units import SUBJECTS
from loaders.extract.marks import Event, Resolved, Timex, Zone
from loaders.extract.places import country_of

_ARRIVE = "arrive"
_RETURN = "return.verb"  # the rule of a trip told by the return from it
_TWO = 2  # days of the shortest trip that has a first and a last one
_FROM = "부터"  # behind the first day of a trip
_SINCE = 4  # characters of "since"
_BACK = 3  # days from a meeting abroad to the return
_LONGEST = 31  # days of a trip
_HOMECOMING = ("귀국", "귀환")  # behind whose it is
_AS_TOPIC, _BESIDE = ("은 ", "이 "), 8  # behind a return that is a noun; characters from it to its day
_TOWARDS = (("in",), ("toward",))  # particles behind where somebody comes home


def announced(context: Context) -> frozenset[int]:
    """Whose trips the article has told to be planned."""
    trips = (e for e in context.events if e.kind is ContactKind.VISIT and e.status is Status.PLANNED)
    return frozenset(person for trip in trips for person in trip.people)


def travelled(context: Context) -> frozenset[int]:
    """Whose journeys of the story the article has told."""
    trips = (e for e in context.events if e.kind is ContactKind.VISIT and e.status is Status.OCCURRED)
    told = (e for e in trips if e.zone is Zone.BODY and not (e.background or context.is_long_ago(e.dated)))
    return frozenset(person for trip in told for person in trip.people)


def under_way(context: Context, visitors: frozenset[int]) -> frozenset[int]:
    """Of whose journeys the story is: told, to come or supposed, `visitors`, and who met somebody abroad."""
    out, lands = set(visitors), dict[str, Country | None]()
    for event in context.events:
        if event.people.keys() <= out or event.background or context.is_long_ago(event.dated):
            continue
        if event.kind is ContactKind.VISIT:
            out.update(event.people)
        elif event.kind in PEOPLED and event.status is Status.OCCURRED and event.place:
            if event.place not in lands:
                lands[event.place] = country_of(event.place, context)
            where = lands[event.place]
            out.update(p for p, (side, _) in event.people.items() if where is not None and side is not where)
    return frozenset(out)


def leave_out_supposed(context: Context) -> None:
    """Leave out journeys that were supposed where the article tells that they were made in those days."""
    trips = [e for e in context.events if e.kind is ContactKind.VISIT and e.zone is Zone.BODY and e.dated]
    made = [trip for trip in trips if trip.status is Status.OCCURRED]
    supposed = [trip for trip in trips if trip.status is Status.HYPOTHETICAL and trip.people]
    known = [s for s in supposed if any(_is_that(s, trip) for trip in made)]
    context.events[:] = [event for event in context.events if all(event is not each for each in known)]


def _is_that(supposed: Event, made: Event) -> bool:
    """Whether a journey supposed is one made, of which days are known."""
    same = supposed.people.keys() <= made.people.keys()
    when, other = supposed.dated, made.dated
    if not same or when is None or other is None or not (other.when.is_day or other.when.end):
        return False
    return when.when.days_from(other.when) <= 1


def days_of_trip(text: str, analysis: Analysis, context: Context) -> list[Timex]:
    """The times of a sentence, with the days that it names by their order in the trip told (방북 첫날, 도착 당일)."""
    trip = next((e.dated for e in reversed(context.events) if _has_begun(e)), None)
    out = analysis.times
    for match in pattern("day_of_trip").finditer(text, analysis.sentence.start, analysis.sentence.end):
        spans = (t for t in reversed(analysis.times) if t.end_day and t.end <= match.start())
        named = next((found for t in spans if (found := resolve(t, "", context.anchor))), None)  # 2~3일 방문했으며
        if (dated := named or trip) is None:
            continue
        order = order_in_trip(match["which"])
        day = dated.when.first + timedelta(days=order) if order >= 0 else dated.when.last
        timex = Timex(match.start("which"), match.end(), "same")
        context.resolved[timex] = replace(dated, when=When(day.isoformat()), start=timex.start, end=timex.end)
        out = [*(t for t in out if t.end <= timex.start or t.start >= timex.end), timex]
    return sorted(out, key=lambda t: t.start)


def _has_begun(event: Event) -> bool:
    """Whether an event is a trip that happened, from a day that is known."""
    known = event.dated is not None and as_day(event.dated.when.start) is not None
    return known and event.kind is ContactKind.VISIT and event.status is Status.OCCURRED


def during_trip(sense: Sense, context: Context) -> None:
    """Turn from the day spoken of to the whole trip, of which a sentence names no day (방문 기간 X를 만났다)."""
    days = [t for t in sense.analysis.times if not pattern("stay_till").match(sense.text, t.end)]
    timed = any(t.day or t.kind != "date" for t in days)
    if not timed and pattern("during_trip").search(sense.sentence) and not _of_others(sense, context):
        context.on_tour = True


def _of_others(sense: Sense, context: Context) -> bool:
    """Whether a sentence of the meantime (그 사이) names people of both sides, none of whom is of the trip told."""
    trip, named = context.last_event("visit"), {p for r in sense.roles for p in r.actor.people}
    both = {context.side(person) for person in named} >= set(SIDES)
    both = both and pattern("meantime").search(sense.sentence) is not None
    return both and trip is not None and bool(trip.people) and not named & trip.people.keys()


def since_then(sense: Sense, context: Context, before: int) -> None:
    """What is told of a trip of which only its first day is known was on some day of it (10일부터 중국을 방문했다)."""
    trip = next((e for e in context.events[before:] if e.kind is ContactKind.VISIT and e.dated), None)
    began = trip.dated.end if trip is not None and trip.dated is not None else None
    began = began if len(sense.analysis.times) == 1 else None
    if trip is not None and began is not None and sense.text.startswith(_FROM, began) and not trip.dated.when.end:  # type: ignore[union-attr]
        context.on_tour = trip.status is Status.OCCURRED and not trip.background


def end_trip(sense: Sense, context: Context, before: int, house: Country | None) -> Resolved | None:
    """Give a trip told the day on which its travellers go home, and say when they did; the events from `before` on are
    of the sentence."""
    home = pattern("went_home").search(sense.sentence) or pattern("stays_until").search(sense.sentence)
    home = home or _heads_home(sense)
    if home is None or sense.analysis.sentence.zone is Zone.TITLE or _only_seen_off(sense):
        return None
    to_come = pattern("final_future").search(sense.sentence) or pattern("final_expected").search(sense.sentence)
    to_come = to_come or pattern("returns_soon").search(sense.sentence)
    day = _day_of_return(sense, sense.analysis.sentence.start + home.end(), context, to_come=to_come is not None)
    trip = _trip_ended(sense, context, before) if day else None
    if trip is None:
        _came_home(sense, context, None if to_come else day, house, sense.analysis.sentence.start + home.start())
    if trip is None or day is None:
        return None if to_come else day
    last = as_day(day.when.start)
    first = as_day(trip.dated.when.start) if trip.dated else None
    if trip.dated is not None and first == last and not trip.dated.when.end and not to_come:
        until = sense.analysis.sentence.start + home.start()
        arrivals = (one.trigger.start for one in sense.told if one.trigger.id == _ARRIVE)
        arrived = any((day.end or 0) <= start < until for start in arrivals)
        trip.dated = _whole(sense, day, begins=arrived)
    elif trip.dated is None:
        trip.dated = None if to_come else _whole(sense, day)
        trip.ended = not to_come
    elif first and last and _fits(first, last) and not (trip.dated.when.end and trip.sentence < before):
        trip.dated = replace(trip.dated, when=When(trip.dated.when.start, day.when.start))
    return None if to_come else day


def _heads_home(sense: Sense) -> re.Match[str] | None:
    """The words by which somebody sets out for a place of his own side (X는 23일 베이징으로 향했다), if any do."""
    match = pattern("heads_for").search(sense.sentence)
    at = sense.analysis.sentence.start + match.start() if match else -1
    acting = {r.actor.country for r in sense.roles if r.role in SUBJECTS and not r.actor.masked}
    acting = acting or ({sense.subject.country} if sense.subject else set())
    return match if any(u.end == at and shown_side([u]) in acting for u in sense.analysis.units) else None


def seen_off_then(context: Context, before: int, day: Resolved | None) -> None:
    """Who is seen off, no word saying when, left on the day of the return told; the events from `before` on are new."""
    for event in context.events[before:]:
        if event.form == "sendoff" and event.dated is None and day is not None and day.when.is_day:
            event.spoken = day.when.start


def _only_seen_off(sense: Sense) -> bool:
    """Whether somebody who goes home is only spoken of, as who is seen off or met (귀국하는 X를 배웅했다)."""
    goes = pattern("going_home").search(sense.sentence)
    behind = sense.analysis.sentence.start + goes.end() if goes else 0
    next_named = next((r for r in sense.roles if goes and r.actor.start >= behind), None)
    return next_named is not None and next_named.role not in SUBJECTS


def _came_home(sense: Sense, context: Context, day: Resolved | None, house: Country | None, home: int) -> None:
    """Add the trip that is told only by the return from it, at `home` (중국의 열병식에 참가하고 3일 돌아왔다).

    From where `house` writes its guests go home without a word for whence.
    """
    sentence = sense.analysis.sentence
    acting = [r for r in sense.roles if r.role in SUBJECTS and r.actor.people and not r.actor.masked]
    acting = acting or [r for r in sense.roles if r.role in SUBJECTS and r.actor.delegation and not r.actor.masked]
    if pattern("home_described").match(sense.text, home):
        acting = [r for r in acting if r.actor.start >= home][:1] or acting  # 평양으로 돌아온 X는
    acting = [r for r in acting if r.end <= home] or acting  # X가 돌아온 뒤 Y가 설명했다
    side = acting[-1].actor.country if acting else None
    if side not in SIDES or pattern("by_way_of").search(sense.sentence):
        return
    people = [p for r in acting for p in r.actor.people if context.side(p) is side]
    people = [p for p in people if not context.resides(p)]
    host = other_side(side)
    shown = host is house or any(word in sense.sentence for word in load("ko", "cues")["hosts"][host.value])
    shown = shown or bool(sense.visitors & set(people)) or _was_received(set(people), host, context)
    shown = shown or _just_met(sense, set(people), host, day, context)
    group = side if not people and acting[-1].actor.delegation else None
    travelled = {p for e in context.events if e.kind is ContactKind.VISIT for p in e.people}
    if not (people or group) or not shown or travelled & set(people):
        return
    event = Event(ContactKind.VISIT, "visit", sentence.start, sentence.end, sentence.zone, _RETURN)
    event.people = dict.fromkeys(people, (side, Function.TRAVELLER))
    event.principals, event.ended = set(people), day is not None
    event.delegations |= {group} if group else set()
    event.dated = _whole(sense, day) if day else None
    place = context.places.get(host.value.lower())
    event.place, event.sentence = place.name if place else None, sentence.start
    context.events.append(event)


def _was_received(people: set[int], host: Country, context: Context) -> bool:
    """Whether travellers were told to have met somebody in the country of their hosts, so that they go home from it."""
    met = (e for e in context.events if e.kind in PEOPLED and e.status is Status.OCCURRED and e.side(host))
    return any(people & e.people.keys() and country_of(e.place, context) is host for e in met)


def _just_met(sense: Sense, people: set[int], host: Country, day: Resolved | None, context: Context) -> bool:
    """Whether travellers met their hosts, nobody says where, days before they came back to a place of their own."""
    own = [pair for pair in pairwise(sense.analysis.units) if pair[0].is_a("place")]
    behind = [after for noun, after in own if shown_side([noun]) is other_side(host)]
    home = bool(behind) and all(after.values("particle")[:1] in _TOWARDS for after in behind)
    if day is None or not home or any(shown_side([unit]) is Country.OTHER for unit in sense.analysis.units):
        return False
    met = (e for e in context.events if e.kind is ContactKind.MEETING and e.status is Status.OCCURRED and e.side(host))
    known = (e for e in met if people & e.people.keys() and e.place is None and e.dated and e.dated.when.is_day)
    return any(0 <= (day.when.last - e.dated.when.last).days <= _BACK for e in known if e.dated)


def _whole(sense: Sense, day: Resolved, *, begins: bool = False) -> Resolved:
    """The time of a trip that ended on a day, or began on it, and lasted as long as its sentence says.

    사흘간의 방문을 마치고 8일; 7일 도착, 3박 4일간 일정을 마치고.
    """
    data, last = load("ko", "dates"), as_day(day.when.start)
    lasted = re.search(rf"({data['lasting']})(?:{data['after_lasting']})", sense.sentence)
    lasted = lasted or re.search(data["nights"], sense.sentence)
    length = days_of(lasted.group(1)) if lasted else 0
    if last is None or length < _TWO:
        return day
    rest = timedelta(days=length - 1)
    first, last = (last, last + rest) if begins else (last - rest, last)
    return replace(day, when=When(first.isoformat(), last.isoformat()))


def begin_trip(sense: Sense, context: Context) -> None:
    """Give the trip of which the return was told the day since which its travellers were there (16일부터)."""
    trip = next((e for e in reversed(context.events) if e.kind is ContactKind.VISIT), None)
    acting = {r.actor.country for r in sense.roles if r.role in SUBJECTS}
    if trip is None or not trip.ended or trip.dated is None or not trip.sides & acting:
        return
    for timex in sense.analysis.times:
        since = not timex.end_day and pattern("from_then").match(sense.text[timex.end : timex.end + _SINCE])
        found = understood(timex, context) if since else None
        first, last = (as_day(found.when.start) if found else None), as_day(trip.dated.when.start)
        if first and last and _fits(first, last):
            trip.dated, trip.ended = replace(trip.dated, when=When(first.isoformat(), last.isoformat())), False
            return


def _fits(first: date, last: date) -> bool:
    return 0 < (last - first).days <= _LONGEST


def _day_of_return(sense: Sense, home: int, context: Context, *, to_come: bool) -> Resolved | None:
    """The last day that stands before the words for going home, or for how long one stays."""
    end = sense.analysis.sentence.end
    noun = sense.text.endswith(_AS_TOPIC, 0, home)  # 귀국은 20일이었다
    behind = next((t for t in sense.analysis.times if noun and 0 <= t.start - home <= _BESIDE), None)
    if behind is not None:
        found = understood(ahead(behind) if to_come else behind, context)
        return found if found and found.when.is_day else None
    for timex in reversed(sense.analysis.times):
        if timex.start < home and not reports(sense.text, timex, home, end):
            if timex.end_day:
                return None
            meant = ahead(timex) if to_come else timex
            found = understood(meant, context)
            return found if found and found.when.is_day else None
    return None


def _trip_ended(sense: Sense, context: Context, before: int) -> Event | None:
    """The trip that a return ends: one that the sentence tells, else the last told of the side that goes home."""
    trips = [e for e in context.events if e.kind is ContactKind.VISIT and e.status is Status.OCCURRED]
    told = [e for e in trips if any(e is new for new in context.events[before:])]
    if told:
        return told[-1]
    acting = [r.actor for r in sense.roles if r.role in SUBJECTS]
    owners = [r for r in sense.roles if r.role == "of" and sense.text.startswith(_HOMECOMING, r.end + 1)]
    acting = acting or [r.actor for r in owners]  # X의 귀국은 20일이었다
    acting = acting or ([sense.subject] if sense.subject else [])
    who = {actor.country for actor in acting}
    return next((e for e in reversed(trips) if e.sides & who and not e.background), None)
