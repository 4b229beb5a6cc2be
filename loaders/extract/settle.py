"""The same event told in title, caption, lead and body becomes one; what the article tells apart stays apart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from graph.claims import SIDES, ContactKind, Country, Function, Status
from graph.dates import When
from loaders.extract.anchors import MONTH, as_day, month_of
from loaders.extract.context import STORY, Context, other_side
from loaders.extract.events import GREETED, PEOPLED, about
from loaders.extract.gestures import GESTURE
from loaders.extract.implied import IMPLIED, in_one_place, without_known
from loaders.extract.letters import as_exchanged, one_parcel
from loaders.extract.marks import Event, Resolved, Zone
from loaders.extract.prospects import on_journey
from loaders.extract.retold import without_retold
from loaders.extract.whereabouts import locate
from loaders.quoting import is_official

_TRIP = 10  # days: arrival, stay and departure of one visit
_CROWDED = frozenset({"sendoff", "welcome", "show", "wreath", "meal", "ceremony", "parade", "signing"})
_PUBLIC = frozenset({"show", "parade", "ceremony"})  # some perform or speak there, others look on
_OPEN = frozenset({Status.HYPOTHETICAL, Status.DENIED})
_CALLED = "ceremony"  # the form of what a headline may call any ceremony
_WEEKDAY = "weekday"  # the kind of a time that only names one
_TOLD = "told"  # the id of triggers that tell what somebody said to somebody
_MEAL = "meal"  # of two hosts there are two
_TALKS = "talks"
_GENERAL = frozenset({_CALLED, _TALKS})  # forms by which a headline may mean any event

_WELCOME = "welcome"  # the form of who is greeted
_GIFT = "gift"  # the form of what is given, not written
_FUNCTIONS = {ContactKind.VISIT: Function.TRAVELLER, ContactKind.MESSAGE: Function.SENDER}


def settle(context: Context, died: Mapping[int, str] = MappingProxyType({})) -> list[Event]:
    """The contacts of an article: events with people of one side at least and people or a body of the other.

    What happened and is given no date takes the day that the article was speaking of, else the month of publication;
    `Resolved.inferred` says so. Where it was follows from what its people did then, if no sentence of it says so. Who
    `died` before takes no part: wreaths are laid to them, their portraits hang there.
    """
    for event in context.events:
        _leave_out_the_dead(event, context, died)
        _lead(event, context)
        official = event.attributed_to and is_official(event.attributed_to)
        reported = (event.hearsay or event.attributed_to) and not official  # a ministry denies what others report
        if context.denies_reports and reported:
            event.status = Status.DENIED
        elif context.doubts_reports and reported and event.status in (Status.OCCURRED, Status.PLANNED):
            event.status = Status.HYPOTHETICAL
    for event in context.events:
        if event.zone is Zone.TITLE:
            _take_tense(event, context)
    as_exchanged(context.events)
    merged: list[Event] = []
    told = one_parcel(without_known(context.events))
    ordered = sorted(told, key=lambda e: (e.zone is Zone.TITLE, e.zone is Zone.CAPTION, e.start))
    for event in ordered:
        near = sorted(merged, key=lambda m: m.sentence != event.sentence)  # those of its own sentence first
        twin = next((m for m in near if _same(m, event) and not _apart(m, event, context)), None)
        twin = twin or next((m for m in near if _is_meal_of(event, m) or _said_at_meal(event, m)), None)
        if twin:
            _merge(twin, event, context)
        else:
            merged.append(event)
    merged = [event for event in merged if not _only_hints(event, merged)]
    contacts = [event for event in merged if _is_contact(event) and in_one_place(event, merged)]
    contacts = without_retold(without_known(contacts), context)
    context.dropped = [event for event in merged if not _is_contact(event)]
    for event in contacts:
        if event.dated is None and event.status is Status.OCCURRED and not event.another and not event.background:
            event.dated = _narrative_date(event, contacts, context)
    for event in contacts:
        event.dated = event.dated or on_journey(event, contacts, context)
    locate(contacts, context)
    return contacts


def _leave_out_the_dead(event: Event, context: Context, died: Mapping[int, str]) -> None:
    day = event.dated.when.start if event.dated else event.spoken or str(context.anchor.published or "")
    gone = [p for p in event.people if p in died and died[p] < day[: len(died[p])]]
    among_them = event.kind is ContactKind.MEETING and len(gone) == len(event.people)
    if gone and event.dated is None and (event.background or event.kind is ContactKind.VISIT or among_them):
        event.background = True  # a journey of theirs or a meeting among them, whenever it was
        return
    event.leave_out(gone)


def _take_tense(event: Event, context: Context) -> None:
    """A headline has no tense: what the text tells as planned or doubtful only is so in the headline too."""
    told = [e for e in context.events if e.zone is not Zone.TITLE and e.kind is event.kind and e.form == event.form]
    told = [e for e in told if not (e.background or context.is_long_ago(e.dated))]
    same = [e for e in told if e.people.keys() & event.people.keys()]
    same = [e for e in same if e.principals & event.people.keys()] or same  # not where they only came along
    if event.status is Status.OCCURRED and same and all(e.status is not Status.OCCURRED for e in same):
        event.status, event.dated = same[0].status, same[0].dated


def _lead(event: Event, context: Context) -> None:
    """A delegation whose leader another sentence names took part, or gave a gift, under that leader."""
    if event.kind is ContactKind.MESSAGE and event.form != _GIFT:
        return  # who brings a letter has not written it
    function = _FUNCTIONS.get(event.kind, Function.PRESENT)
    for side in event.delegations:
        known = _first_traveller(side, context) if event.status in (Status.OCCURRED, Status.DENIED) else None
        head = context.heads.get(side, known)
        head = _met_that_day(event, side, context) if head is None else head
        if head is not None and not event.principals.intersection(event.side(side)):  # its members may be told already
            event.people[head] = (side, function)
            event.principals.add(head)


def _first_traveller(side: Country, context: Context) -> int | None:
    """Who of a side travels in the one journey of the story, and not only along: its delegation is his."""
    trips = [e for e in context.events if e.kind is ContactKind.VISIT and e.side(side) and not e.background]
    trips = [e for e in trips if e.status is Status.OCCURRED and not context.is_long_ago(e.dated)]
    chiefs = {next((p for p in e.side(side) if p in e.principals), None) for e in trips}
    return chiefs.pop() if len(chiefs) == 1 else None


def _met_that_day(event: Event, side: Country, context: Context) -> int | None:
    """Who alone of a side met others on the day of an event: its delegation is his, if nothing says whose it is."""
    told = event.kind is ContactKind.MEETING and event.status is Status.OCCURRED and not event.background
    if not told or event.side(side):
        return None
    held = (e for e in context.events if e.kind is ContactKind.MEETING and e.status is event.status and e is not event)
    met = {p for e in held if _day_of(e) == _day_of(event) is not None for p in e.side(side) if p in e.principals}
    return met.pop() if len(met) == 1 and not any(map(context.resides, met)) else None


def _narrative_date(event: Event, contacts: list[Event], context: Context) -> Resolved | None:
    spoken = event.spoken
    if spoken and event.vague and context.anchor.published is None:
        that_day = (e for e in contacts if e.dated and e.dated.when.start == spoken and e is not event)
        theirs = any(e.people.keys() & event.people.keys() for e in that_day)
        spoken = _of_the_stretch(spoken, event.vague_kind, theirs=theirs)
    if spoken is None and event.zone is not Zone.BODY:
        told = [e for e in contacts if e.dated and e.people.keys() & event.people.keys()]
        if told:  # what the text tells of the most of those whom the headline names
            return max(told, key=lambda e: len(e.people.keys() & event.people.keys())).dated
    if spoken:
        return Resolved(When(spoken), "", "narrative")
    if context.anchor.published:
        return Resolved(month_of(context.anchor.published), "", "publication")
    year = context.anchor.year
    return Resolved(When(f"{year:04}"), "", context.anchor.year_from) if year else None


def _of_the_stretch(spoken: str, kind: str, *, theirs: bool) -> str | None:
    """What dates an event with words of time that nothing resolves: no day told before, nor its month for another.

    So it is the month for "on Tuesday" and "earlier this week", none for "last September", nor for the weekday of news
    told behind what others (not `theirs`) did in some month.
    """
    return {"weekday": spoken[:MONTH] if theirs or as_day(spoken) else None, "shift": spoken[:MONTH], "date": None}.get(
        kind, spoken
    )


def _same(a: Event, b: Event) -> bool:
    if a.trigger and a.trigger == b.trigger:
        return False  # what one word tells of in turn is told apart
    greets = b.form == _WELCOME or b.trigger_id == GESTURE  # or "Exchange Greetings"
    if a.kind is ContactKind.MESSAGE and greets and b.zone is Zone.TITLE:
        return bool(b.people) and b.people.keys() <= a.people.keys()  # "Chinese Minister Greeted by His Counterpart"
    if a.kind is ContactKind.MESSAGE and a.kind is b.kind and (a.sentence == b.sentence or b.zone is Zone.TITLE):
        if b.zone is Zone.TITLE:  # which may say who brought it instead of who wrote it
            return bool(b.people) and b.people.keys() <= a.people.keys()
        return a.people.keys() == b.people.keys() and not _answers(a, b)  # a letter and a gift
    called = b.zone is Zone.TITLE and a.kind is b.kind is ContactKind.CEREMONY and b.form == _CALLED
    if a.kind is not b.kind or (a.form != b.form and not called) or _answers(a, b):
        return False
    if a.status is not b.status and not _one_story(a, b):
        return False
    doubted = b.zone is Zone.TITLE and b.status in _OPEN and a.status not in _OPEN
    if doubted and a.kind is ContactKind.MEETING and not a.all_sides.issuperset(SIDES):
        return False  # "did not receive him" is not what the text tells of others whom he received
    if doubted and not b.people.keys() <= a.people.keys():
        return False  # "may meet him soon" is not the meeting with somebody else that the text tells
    if (a.another or b.another) and a.sentence != b.sentence and a.dated and b.dated:
        return False
    if b.another and a.sentence != b.sentence and _other_days(a, b):
        return False  # "the next day he met him again"
    if a.foreign is not b.foreign and _with_a_third(a, b):
        return False
    if a.kind is ContactKind.MEETING and a.sentence == b.sentence and _before(a, b):
        return False
    if a.kind is ContactKind.VISIT:
        near = not (a.dated and b.dated) or _one_trip(a.dated.when, b.dated.when)
        led = a.principals and b.principals and a.dated and b.dated and a.zone is b.zone is Zone.BODY
        apart = led and not a.principals & b.principals  # hers of the 27th, and that of this month led by him
        return near and not apart and bool(a.people.keys() & b.people.keys())
    if a.form in GREETED and a.place and b.place and a.place != b.place and Zone.TITLE not in (a.zone, b.zone):
        return False  # met at the airport of one capital, and at that of the other
    mine, theirs = about(a), about(b)
    if mine and theirs and not mine.intersects(theirs):
        return False
    return _compatible(a, b) and not _told_of_another_day(a, b) and not _beside(a, b)


def _only_hints(event: Event, merged: list[Event]) -> bool:
    """Whether a headline names but one side at what the text tells of them ("Ambassador Wang Attends Event")."""
    if event.zone is not Zone.TITLE or event.form not in _GENERAL or len(event.sides) != 1 or event.abroad:
        return False
    told = (e for e in merged if e.kind in PEOPLED and e.zone is not Zone.TITLE and e.status is event.status)
    return any(event.people.keys() <= e.people.keys() and e.all_sides.issuperset(SIDES) for e in told)


def _is_meal_of(title: Event, meal: Event) -> bool:
    """Whether whom a headline says to have met did so over a meal ("Sun receives Choe": "met him over dinner")."""
    told = title.zone is Zone.TITLE and title.form == _TALKS and title.sides == {*SIDES}
    met = meal.form == _MEAL and meal.trigger_id != _MEAL  # not "gave him a dinner"
    alike = told and met and title.kind is meal.kind and title.status is meal.status
    return alike and title.people.keys() <= meal.people.keys()


def _said_at_meal(event: Event, meal: Event) -> bool:
    """Whether what somebody told somebody was told at the meal that they had ("met him over dinner. He told him")."""
    told = event.trigger_id == _TOLD and event.dated is None and not (event.background or event.another)
    same = meal.form == _MEAL and meal.zone is event.zone and meal.status is event.status
    return told and same and event.sides == {*SIDES} and event.people.keys() <= meal.people.keys()


def _with_a_third(a: Event, b: Event) -> bool:
    """Whether one of two is with somebody of a third country, the other with people of both sides."""
    third, other = (a, b) if a.foreign else (b, a)
    return len(third.all_sides) == 1 and {*SIDES} <= other.all_sides


def _before(a: Event, b: Event) -> bool:
    """Whether one of two is told as of a time before the other ("met again after their first talks in March")."""
    earlier, later = (a, b) if a.before else (b, a)
    return earlier.before and earlier.dated is not None and not later.before and later.dated is None


def _beside(a: Event, b: Event) -> bool:
    """Whether somebody "also met" one who had sat in on the talks told before."""
    if not b.besides or Zone.TITLE in (a.zone, b.zone) or a.kind is not ContactKind.MEETING:
        return False
    return _other_partner(a, b)


def _other_partner(a: Event, b: Event) -> bool:
    """Whether two events name nobody of a side alike, though both name somebody of it."""
    return any(not _chief(a, side) & _chief(b, side) for side in SIDES if a.side(side) and b.side(side))


def _other_days(a: Event, b: Event) -> bool:
    """Whether two events are of different days: their own, or those that the text spoke of."""
    mine, theirs = (_day_of(e) for e in (a, b))
    return mine is not None and theirs is not None and mine != theirs


def _day_of(event: Event) -> date | None:
    if event.dated is None:
        return as_day(event.spoken) if event.spoken else None
    return event.dated.when.first if event.dated.when.is_day and not event.dated.when.end else None


def _told_of_another_day(a: Event, b: Event) -> bool:
    """Whether one of two is told without a date when the text spoke of another day, with another of a side to meet."""
    if bool(a.dated) is bool(b.dated) or Zone.TITLE in (a.zone, b.zone) or a.kind is not ContactKind.MEETING:
        return False
    dated, told = (a, b) if a.dated else (b, a)
    if dated.before and dated.start > told.start and dated.sentence != told.sentence and not told.before:
        return True  # "He told him so. He had talked with him on Tuesday"
    if not _other_days(dated, told) or told.vague or told.background or dated.background:
        return False
    if dated.form == _MEAL and dated.word != told.word:
        return True  # the luncheon of the ninth is not the banquet of the eighth
    return _other_partner(a, b)


def _apart(a: Event, b: Event, context: Context) -> bool:
    """Whether one of two is dated long before the article, and the other its undated news or still to come."""
    if {a.status, b.status} == {Status.OCCURRED, Status.PLANNED} and Zone.TITLE not in (a.zone, b.zone):
        return context.is_long_ago((a if a.status is Status.OCCURRED else b).dated)
    if Zone.TITLE in (a.zone, b.zone) or bool(a.dated) is bool(b.dated) or a.sentence == b.sentence:
        return False
    dated, news = (a, b) if a.dated else (b, a)
    if context.anchor.published is None and news.vague_kind == _WEEKDAY and not _of_the_year(dated, context):
        return True  # "arrived on Friday", in a text without a date: not when he "last came in 2021"
    day = as_day(news.spoken) if news.kind is ContactKind.VISIT and news.spoken else None
    apart = day is not None and dated.dated is not None and dated.dated.when.days_from(When(day.isoformat())) > STORY
    told = news.status is Status.OCCURRED and not (news.background or news.vague) and (apart or not news.spoken)
    return told and context.is_long_ago(dated.dated)


def _of_the_year(event: Event, context: Context) -> bool:
    """Whether an event may be of the year that a text without a date shows."""
    return event.dated is not None and event.dated.when.first.year == context.anchor.year


def _answers(a: Event, b: Event) -> bool:
    """Whether of two messages each goes the other way."""
    mine, theirs = ({p for p, (_, function) in e.people.items() if function is Function.SENDER} for e in (a, b))
    return a.kind is ContactKind.MESSAGE and bool(mine and theirs) and not mine & theirs


def _one_trip(a: When, b: When) -> bool:
    """Whether two dates may be of one trip: near one another, and not two months that the article counts."""
    return a.days_from(b) <= _TRIP and (a.is_day or b.is_day or bool(a.end or b.end) or a.intersects(b))


def _one_story(a: Event, b: Event) -> bool:
    """Whether two statuses may be of one event: a title may say "to meet", a trip has days ahead."""
    if b.zone is Zone.TITLE:
        return True
    planned = {a.status, b.status} == {Status.OCCURRED, Status.PLANNED}
    if a.kind is ContactKind.VISIT and {a.status, b.status} == {Status.DENIED, Status.PLANNED}:
        return a.status is Status.DENIED and a.dated is b.dated is None  # what others said was planned
    if a.kind is ContactKind.VISIT:
        held, awaited = (a, b) if a.status is Status.OCCURRED else (b, a)
        vague = held.dated is not None and not held.dated.when.is_day and held.dated.when.end is None
        apart = held.background or (
            vague and awaited.dated is not None
        )  # "went there this month" is no trip announced for a day to come
        return planned and not apart and (a.dated is not None or b.dated is not None)
    awaited = a if a.status is Status.PLANNED else b
    open_ended = awaited.dated is None or any(not awaited.side(side) for side in SIDES)
    held = b if awaited is a else a
    if awaited.all_sides.issuperset(SIDES) and not held.all_sides.issuperset(SIDES):
        return False  # "met his Mongolian counterpart on Saturday", who is to meet Wang
    if held.dated is not None and held.dated.when.is_year:
        return False  # "met him early this year"
    after = awaited.start > held.start and Zone.TITLE not in (a.zone, b.zone)  # what is still to come is another
    return planned and open_ended and awaited.form == _TALKS and not after


def _compatible(a: Event, b: Event) -> bool:
    """Shared people, or one tells only what the other leaves open; never two different counterparts of one person."""
    shared = a.people.keys() & b.people.keys()
    if not shared:
        return a.form != _TALKS and (not a.people or not b.people) and Zone.TITLE in (a.zone, b.zone)
    named = Zone.TITLE in (a.zone, b.zone) and a.form not in _PUBLIC  # whom only a headline names was not at a station
    if a.form in _CROWDED and not named and not (a.form == _MEAL and a.zone is b.zone is Zone.BODY):
        return True
    timed = all(event.dated or event.vague for event in (a, b))  # who tells of one again gives no time
    for side in SIDES:
        mine, theirs = _chief(a, side), _chief(b, side)
        there = set() if timed else mine & set(b.side(side)) | theirs & set(a.side(side))  # whom the other names too
        if mine and theirs and not (mine & theirs or there):
            return False
    return True


def _chief(event: Event, side: Country) -> set[int]:
    """Those of a side who met, else whoever of it was there: who sat in on two talks makes them no single ones."""
    there = set(event.side(side))
    return there & event.principals or there


def _merge(into: Event, event: Event, context: Context) -> None:
    if into.trigger_id in IMPLIED:
        into.rule = event.rule
    if _proves_better(into, event):
        into.start, into.end, into.sentence, into.rule = event.start, event.end, event.sentence, event.rule
        into.attributed_to, into.told_by = event.attributed_to or into.attributed_to, event.told_by or into.told_by
    if event.status is Status.OCCURRED and event.zone is not Zone.TITLE:
        into.status = event.status
    for person, role in event.people.items():
        into.people.setdefault(person, role)
    into.principals |= event.principals
    for text, (side, body_id) in event.bodies.items():
        into.add_body(text, side, body_id)
    if into.kind is ContactKind.VISIT and into.dated and event.dated:
        if into.sets_out == event.sets_out or (event.leaves and not event.sets_out):
            into.dated = _stay(into.dated, event.dated)
        elif into.sets_out:  # it is dated by the arrival
            into.dated, into.sets_out = event.dated, False
    elif into.dated is None or (event.dated and not into.dated.when.is_day and event.dated.when.is_day):
        into.dated = event.dated or into.dated
    into.place = event.place if _lies_in(event.place, into.place, context) else into.place or event.place
    into.venue = into.venue or event.venue
    into.attributed_to = into.attributed_to or event.attributed_to
    into.told_by = into.told_by or event.told_by
    into.vague = into.vague or event.vague


def _lies_in(town: str | None, land: str | None, context: Context) -> bool:
    """Whether a place is more exact than another that is only its country ("sent to China", "arrived in Beijing")."""
    inner, outer = (context.places.named(name) if name else None for name in (town, land))
    if inner is None or outer is None or inner.kind == "country":
        return False
    return outer.kind == "country" and inner.country is outer.country


def _proves_better(into: Event, event: Event) -> bool:
    """Whether a sentence names people of both sides who met, and the one told before only officials of one of them."""
    unnamed = any(not into.side(side) for side in SIDES)
    named = all(event.side(side) for side in SIDES)
    return into.kind is ContactKind.MEETING and unnamed and named and event.zone is into.zone is Zone.BODY


def _stay(a: Resolved, b: Resolved) -> Resolved:
    """The time of one journey told twice: from the day of arrival to that of departure, else the more exact one."""
    first, last = sorted((a, b), key=lambda each: (each.when.first, each.when.last))
    if as_day(first.when.start) and as_day(last.when.start) and first.when != last.when:
        end = max(first.when.last, last.when.last).isoformat()
        return replace(first, when=When(first.when.start, end))
    return min(a, b, key=lambda each: (not each.when.is_day and not each.when.end, each.when.first))


def _is_contact(event: Event) -> bool:
    if not event.people:
        return False
    if event.kind is ContactKind.VISIT or event.abroad:
        return True
    if event.form in GREETED and not all(event.side(side) for side in SIDES):
        return False  # an official seen off with "members of the embassy" has met nobody who is named
    for side in SIDES:
        if event.side(side):
            return bool(event.side(other_side(side))) or any(s is other_side(side) for s, _ in event.bodies.values())
    return False
