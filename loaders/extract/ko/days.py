"""The day that a Korean article is speaking of, as one sentence leaves it to the next."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import takewhile

from graph.claims import SIDES, ContactKind, Status
from graph.dates import When
from loaders.extract.analysis import Analysis, people_of
from loaders.extract.anchors import MONTH, Anchor, resolve
from loaders.extract.context import Context
from loaders.extract.data import load
from loaders.extract.dating import COUNTED, move_on, understood
from loaders.extract.events import GREETED, PEOPLED
from loaders.extract.ko.clauses import Sense
from loaders.extract.ko.discourse import Discourse
from loaders.extract.ko.roles import Role
from loaders.extract.ko.tails import Form, pattern
from loaders.extract.ko.timing import is_of_day, reports
from loaders.extract.ko.triggers import Told
from loaders.extract.ko.units import SUBJECTS
from loaders.extract.marks import Event, Resolved, Timex, Zone
from loaders.extract.scope import Scope

_MEAL, _DATE = "meal", 10  # a form; the characters of an ISO day
_YEAR = 4  # characters of a date that is a year
_RECENT = 10  # days from what an article tells as its story to its publication
_HELD = 60  # characters behind a noun to the verb of what takes place
_NEAR = 8  # characters between those who report and the day of it
_NTH = "번째"  # the end of an ordinal
_HEAD = 400  # characters above which the line with the hour of publication stands
_THIS_DAY = ("이날", "이 날")
_APPOSED = ("인 ", "이던 ")  # behind a word for a day, before the day itself (당일인 12일)


def day_before(text: str, analysis: Analysis, discourse: Discourse, anchor: Anchor) -> list[Timex]:
    """The times of a sentence; in a paper "the day before" is that of publication, unless its paragraph named a day."""
    out: list[Timex] = []
    here = analysis.sentence.paragraph
    for timex in analysis.times:
        came = pattern("came_on").match(text[timex.end : timex.end + _HELD])  # 22일 도착한 X는 전날까지 Y를 만났다
        fine = is_of_day(timex) and not came
        back = timex.kind == "next" and timex.offset < 0 and discourse.house is None
        back = back and (discourse.day != here or discourse.named == anchor.published)
        told = anchor.published and anchor.spoken == anchor.published - timedelta(days=1)  # of that day it reports
        story = anchor.latest or anchor.spoken
        besides = story is not None and anchor.published is not None and (anchor.published - story).days <= _RECENT
        back = back and not (besides and pattern("besides_then").match(text, timex.end))  # 두 사람은 전날에도 만났다
        if counted := _before_report(text, analysis, timex, anchor):
            timex = counted
        elif back and anchor.published and (discourse.today or not told):
            timex = replace(timex, kind="shift")
        elif fine:
            found = resolve(timex, "", anchor)
            discourse.day, discourse.named = here, found.when.first if found else discourse.named
        out.append(timex)
    return out


def _before_report(text: str, analysis: Analysis, timex: Timex, anchor: Anchor) -> Timex | None:
    """The day before the one on which a sentence says that it was reported (전날 회담했다고 1일 전했다)."""
    back = timex.offset == -1 and (timex.kind == "next" or (timex.kind == "shift" and timex.unit == "day"))
    behind = [t for t in analysis.times if back and t.kind == "date" and t.day and t.start >= timex.end]
    said = next((t for t in behind if reports(text, t, timex.end, analysis.sentence.end)), None)
    found = resolve(said, "", anchor) if said else None
    if found is None:
        return None
    day = found.when.first - timedelta(days=1)
    return replace(timex, kind="date", unit="", offset=0, year=day.year, month=day.month, day=day.day)


def of_the_past(analysis: Analysis, roles: list[Role], context: Context) -> list[Timex]:
    """The times of a sentence; a bare day behind one of long ago in its paragraph is of that month.

    Not where somebody acts of whom, as of all whom the sentence names, nothing was told then.
    """
    bare = {t for t in analysis.times if t.kind == "date" and t.bare_day}
    told = _told_here(analysis, context) if bare else []
    last = told[0].dated if told else None
    if last is None or not (last.when.is_day or last.when.end):
        return analysis.times
    if not context.is_long_ago(last) and not any(_is_within(last, t) for t in bare):
        return analysis.times
    named, acts = set(people_of(analysis.actors)), any(r.role in SUBJECTS and r.actor.people for r in roles)
    if acts and not any(named & e.people.keys() for e in told):
        return analysis.times
    first = last.when.first
    within = {t: replace(t, year=first.year, month=first.month) for t in bare if _is_within(last, t)}
    return [within.get(t) or (replace(t, unit="told") if t in bare else t) for t in analysis.times]


def _told_here(analysis: Analysis, context: Context) -> list[Event]:
    """The dated events of the paragraph of a sentence, the last first."""
    near = takewhile(lambda s: s.paragraph == analysis.sentence.paragraph, reversed(context.sentences))
    here = {s.start for s in near}
    behind = takewhile(lambda e: e.sentence >= min(here), reversed(context.events)) if here else ()
    return [event for event in behind if event.dated and event.sentence in here]


def _is_within(trip: Resolved, day: Timex) -> bool:
    """Whether a bare day is one of those of a trip told last (3월 25~28일 방중했다. 26일에는 ...)."""
    first, last = trip.when.first, trip.when.last
    return trip.when.end is not None and first.month == last.month and first.day <= (day.day or 0) <= last.day


def of_its_own_day(text: str, analysis: Analysis, context: Context) -> None:
    """ "This day" before an article has named one that has gone by is its own, of the date line or of publication."""
    anchor, named = context.anchor, [t for t in analysis.times if is_of_day(t)][:1]
    own = anchor.published is not None and anchor.spoken is None and anchor.latest is None
    for timex in named if own else ():
        known = timex in context.resolved or bool(timex.unit)
        known = known or timex.kind != "same" or text.startswith(_APPOSED, timex.end)
        if not known and analysis.sentence.zone is Zone.BODY:
            day = _own_day(text, timex, anchor.published)
            found = Resolved(When(day.isoformat()), "", "publication", timex.start, timex.end) if day else None
            context.resolved |= {timex: found} if found else {}


def _own_day(text: str, timex: Timex, published: date | None) -> date | None:
    """The day on which an article was written: that of its publication, the one before where it came out by night."""
    night = pattern("out_by_night").search(text[:_HEAD]) is not None and pattern("by_day").match(text[timex.end :])
    return published - timedelta(days=1 if night else 0) if published else None


def same_as_report(sense: Sense, context: Context, discourse: Discourse) -> None:
    """What was "this day" behind a day of report is that day (28일 CGTN에 따르면 이날; 외교부는 17일 밝혔다. 이날)."""
    days = [t for t in sense.reported if t.kind == "date" and t.day]
    own = resolve(days[0], "", context.anchor) if days else None
    published = context.anchor.published
    discourse.today |= own is not None and published is not None and own.when == When(published.isoformat())
    for timex in sense.analysis.times:
        if timex.kind == "same" and sense.text.startswith(_THIS_DAY, timex.start):
            found = own if own and days[0].end < timex.start else discourse.report
            if found:
                context.resolved[timex] = replace(found, words="", start=timex.start, end=timex.end)
        elif timex.kind == "next" and timex.offset < 0 and own and own.when.is_day and days[0].end < timex.start:
            day = own.when.first + timedelta(days=timex.offset)  # 대사관은 4일 전날 만났다고 밝혔다
            when = When(day.isoformat())
            context.resolved[timex] = replace(own, when=when, words="", start=timex.start, end=timex.end)
    if days or any(t.day or t.kind in ("weekday", "next") for t in sense.analysis.times):
        media = days and pattern("by_media").search(sense.text, max(0, days[0].start - _NEAR), days[0].start)
        known = context.anchor.spoken or context.anchor.latest  # else it is the only day there is
        alone = len(days) == 1 and not (media and known) and not any(t.day for t in sense.analysis.times)
        discourse.report = own if alone else None


def of_that_year(text: str, analysis: Analysis, context: Context) -> list[Timex]:
    """The times of a sentence; a bare month behind what the same people did in a month of a year long gone is of it.

    2018년 3월 첫 회담을 했다. 두 사람은 5월 다롄에서 다시 만났다.
    """
    last = context.events[-1] if context.events else None
    before = context.sentences[-1].start if context.sentences else -1
    when = last.dated.when.last if last is not None and last.dated is not None else None
    if last is None or when is None or last.sentence != before or not context.is_long_ago(last.dated):
        return analysis.times
    known = set(people_of(analysis.actors)) <= last.people.keys() and last.zone is Zone.BODY
    if not known or pattern("planned").search(text, analysis.sentence.start, analysis.sentence.end):
        return analysis.times
    bare = {t for t in analysis.times if t.kind == "date" and t.month and not (t.year or t.unit or t.offset)}
    goes_on = all(t in bare for t in analysis.times)
    return [replace(t, year=when.year) if goes_on and (t.month or 0) > when.month else t for t in analysis.times]


def back_to_story(analysis: Analysis, context: Context) -> None:
    """Go back to the day of the story behind what was recalled of others (2019년 6월 X가 방문했다. 같은 날 Y는)."""
    last, anchor = context.events[-1] if context.events else None, context.anchor
    if last is None or last.zone is not Zone.BODY or not context.is_long_ago(last.dated):
        return
    named, told = set(people_of(analysis.actors)), anchor.latest or anchor.spoken
    if not named or named & last.people.keys() or any(t.kind not in COUNTED or t.unit for t in analysis.times):
        return
    if told is not None and not context.is_long_ago(Resolved(When(told.isoformat()), "")):
        return
    news = (e.dated for e in reversed(context.events) if e.dated and e.zone is Zone.BODY and e.kind in PEOPLED)
    day = next((d.when.first for d in news if d.when.is_day and not context.is_long_ago(d)), None)
    if day is not None:
        month = day.isoformat()[:MONTH]
        context.anchor = replace(anchor, spoken=day, latest=day, month=month, story=month)


def of_their_talks(context: Context, before: int) -> None:
    """Date by the talks of two what is told of them behind the arrival that led to these.

    X는 22일 Y와 회담했다. X는 21일 도착했다. 이날 Y와 만난 자리에서 X는 ...; 두 사람은 오찬을 함께했다.
    """
    came = next((e for e in reversed(context.events[:before]) if e.kind in (*PEOPLED, ContactKind.VISIT)), None)
    if came is None or came.kind is not ContactKind.VISIT or came.dated is None or came.zone is not Zone.BODY:
        return
    for event in context.events[before:]:
        if event.kind not in PEOPLED or len(event.all_sides) < len(SIDES):
            continue
        held = (e for e in reversed(context.events[:before]) if e.dated and e.zone is Zone.BODY and e.kind in PEOPLED)
        talks = next((e for e in held if event.people.keys() <= e.people.keys()), None)
        if talks is None or talks.dated is None or not came.people.keys() & talks.people.keys():
            continue
        if not came.dated.when.first < talks.dated.when.first or context.is_long_ago(talks.dated):
            continue
        own = event.dated is not None and event.dated.words not in load("ko", "dates")["same"]
        if event.dated is None and talks.dated.when.is_day:
            event.spoken = talks.dated.when.start
        elif not own and event.form == talks.form and not event.another:
            event.dated = talks.dated


def settle_day(sense: Sense, told: list[Scope], context: Context, before: Anchor, events: int) -> None:
    """Keep, take up or pass on the day after a sentence was told; it was `before`, with so many `events`."""
    if context.on_tour and sense.analysis.times and _stays(before, context):
        context.on_tour = False
    if told and all(scope.earlier for scope in told):  # the day of a time before is not what the article goes on with
        context.anchor = before
    _day_of_denied(context, events)
    _date_present(sense, context, events)
    _pass_on(sense, context, events)


def _day_of_denied(context: Context, events: int) -> None:
    """The day of what did not take place is meant by "that day" (22일 만나지 못했다. 이날 ...)."""
    new, published = context.events[events:], context.anchor.published
    last = new[-1].dated if new and all(e.status is Status.DENIED for e in new) else None
    if last and last.when.is_day and new[-1].zone is Zone.BODY and (published is None or last.when.first <= published):
        context.anchor = replace(context.anchor, latest=last.when.first)


def date_told(sense: Sense, refers: list[Scope], context: Context) -> None:
    """Date a contact told without a day by a sentence that only speaks of it again (면담은 3일 청사에서 이뤄졌다)."""
    for scope in refers:
        end = scope.trigger.end
        held = pattern("held").match(sense.text[end : min(end + _HELD, sense.analysis.sentence.end)])
        held = held or pattern("held_before").search(sense.text, scope.start, scope.trigger.start)
        found = understood(scope.times[0], context) if held and scope.times and scope.trigger.kind in PEOPLED else None
        told = (e for e in reversed(context.events) if e.form == scope.trigger.form and e.people)
        last = next((e for e in told if e.status is Status.OCCURRED and not e.background), None)
        if found and found.when.is_day and last is not None and last.dated is None and not last.spoken:
            last.dated, last.explicit_date = found, True
            move_on(context, found)


def sum_up(context: Context, before: int) -> None:
    """Keep contacts that are summed up by a year (올해 세 차례 만났다) apart from those of a day."""
    for event in context.events[before:]:
        summed = event.background and event.dated is not None and len(event.dated.when.start) == _YEAR
        event.another = event.another or (summed and event.kind in PEOPLED)


def keep_apart(sense: Sense, context: Context, before: int) -> None:
    """Keep talks that are said to be others from being those told on no other day.

    접견에 앞서 별도의 회담을 했다; 이보다 앞서 X와 Y의 회담이 있었다, where somebody else met Y.
    """
    words = next((cue.word for cue in sense.analysis.cued("another")), "")
    head = pattern("before_that").match(sense.sentence)
    last = next((e for e in reversed(context.events[:before]) if e.kind in PEOPLED), None)
    for event in context.events[before:]:
        told = last is not None and last.zone is Zone.BODY
        event.another = event.another and (told or event.form not in GREETED)  # 또다시 맞이하게 되였다
        event.another = event.another and event.kind is not ContactKind.MESSAGE  # 이와 별도로 X는 Y에게 축전을 보냈다
        if event.kind is ContactKind.VISIT and words.endswith(_NTH):
            event.another = False  # 네 번째 방중을 마치고: the one told
        if event.dated is not None or event.kind not in PEOPLED:
            continue
        others = last is not None and len(event.all_sides) > 1 and not event.people.keys() <= last.principals
        if event.another or (head and others):
            event.vague = event.vague or words or (head.group() if head else "")


def date_meals(context: Context, before: int) -> None:
    """Date a meal by the day spoken of where another, called otherwise, was told of another day."""
    for event in context.events[before:]:
        if event.form != _MEAL or event.dated or not event.spoken or len(event.spoken) < _DATE:
            continue
        meals = (e for e in context.events[:before] if e.form == _MEAL and e.people.keys() & event.people.keys())
        if any(e.word != event.word and _day_told(e) not in (None, event.spoken) for e in meals):
            event.dated = Resolved(When(event.spoken), "", "narrative")


def _day_told(event: Event) -> str | None:
    """The day on which an event was told to be, an ISO day."""
    day = event.dated.when.start if event.dated else event.spoken
    return day if day and len(day) == _DATE else None


def _stays(before: Anchor, context: Context) -> bool:
    """Whether the trip that is told lasts over the day spoken of before: that day is still the one meant."""
    trip = context.events[-1].dated if context.events else None
    day = before.spoken
    return day is not None and trip is not None and trip.when.first <= day <= trip.when.last


def _date_present(sense: Sense, context: Context, before: int) -> None:
    """A sentence of who was there may give the day of the contact that had none."""
    event = context.focus
    if not sense.analysis.presence or event is None or event.dated or len(context.events) > before:
        return
    end = sense.analysis.sentence.end
    for timex in sense.analysis.times:
        if not reports(sense.text, timex, end, end):
            event.dated = understood(timex, context, sense.text[timex.start : timex.end])
            move_on(context, event.dated)
            return


def _pass_on(sense: Sense, context: Context, before: int) -> None:
    """The day of a sentence that tells of no contact holds for what follows (23일 평양에 돌아왔다)."""
    if sense.analysis.sentence.zone is not Zone.BODY:
        return
    home = any(word in sense.sentence for word in load("ko", "cues")["home"])
    if home and pattern("final_future").search(sense.sentence):
        return  # the day of a return to come
    silent = all(one.describing or _happened(one) for one in sense.told)
    if not home and (len(context.events) > before or not silent):
        return
    end = sense.analysis.sentence.end
    days = [t for t in sense.analysis.times if t.kind == "date" and t.day and not t.end_day]
    days = [t for t in days if not reports(sense.text, t, end, end) and not reports(sense.text, t, t.start - 1, end)]
    days = [t for t in days if not pattern("counts_from").search(sense.text, t.end, end)]
    if days and (home or len(days) == 1):
        move_on(context, resolve(days[-1], "", context.anchor))
    elif days and not sense.text[days[0].end : days[-1].start].strip(load("ko", "dates")["listed"]):
        move_on(context, resolve(days[0], "", context.anchor))


def _happened(one: Told) -> bool:
    return one.tail.event and one.tail.form is Form.FINAL and one.tail.status is Status.OCCURRED


def of_year_named(times: list[Timex], discourse: Discourse) -> list[Timex]:
    """The times of a sentence, "that year" as the one that the sentence before named (2018년에 .... 그해 3월)."""
    year, out = None, []
    for timex in times:
        if timex.kind == "date" and timex.unit == "told" and timex.month and discourse.year:
            year = discourse.year + timex.offset
        if year and timex.kind == "date" and timex.month and not timex.year and timex.unit in ("", "told"):
            timex = replace(timex, year=year, unit="", offset=0)
        out.append(timex)
    dated = [t for t in out if t.kind in ("date", "shift")]
    discourse.year = dated[-1].year if dated else discourse.year
    return out
