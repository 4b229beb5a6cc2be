"""What the sentences of an article tell, in order: the events of their clauses, dated, beside those told before."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from graph.claims import SIDES, ContactKind, Function, Status
from graph.dates import When
from loaders.extract.analysis import Actor, Analysis, Cue, people_of
from loaders.extract.anchors import MONTH, narrated, resolve
from loaders.extract.attendance import attend, counted, travel_along, welcome_guests
from loaders.extract.context import STORY, Context, other_side
from loaders.extract.data import load
from loaders.extract.dating import date_of, move_on, on_recalled, reported_by, understood, vague
from loaders.extract.events import PEOPLED, begin
from loaders.extract.forming import formed
from loaders.extract.gestures import part_of
from loaders.extract.implied import IMPLIED, is_told
from loaders.extract.journeys import arrival, departure
from loaders.extract.marks import Event, Resolved, Timex, Unit, Zone
from loaders.extract.places import country_of, last_place
from loaders.extract.referred import of_others
from loaders.extract.scope import Scope
from loaders.extract.status import status_of

_TOLD = "told"  # the id of triggers that tell what somebody said to somebody
_PREDICATE = 4  # units from a journey to the verb of what it does ("which ends")
_FRONT = 6  # characters before a time that opens its sentence ("On ")


def tell(text: str, analysis: Analysis, scopes: list[Scope], context: Context) -> None:
    """Add to the context the events that a sentence tells, and the people it names as present at them."""
    made: list[Event] = []
    focus = context.focus
    context.sentences.append(analysis.sentence)
    _return_to_story(analysis, context)
    if analysis.cued("denied") and analysis.cued("reports") and _speaks_of_told(analysis, scopes, context):
        context.denies_reports = True
    trips = [scope.trigger.start for scope in scopes if scope.trigger.kind is ContactKind.VISIT]
    for scope in scopes:
        if scope.trigger.id in IMPLIED and analysis.presence and context.focus:
            continue  # "Ri sat beside Peng", behind "They had lunch": they were there
        if not (analysis.presence and scope.reference) or _told_whole(analysis, scope, context):
            trip = any(start < scope.trigger.start for start in trips)
            made += _tell_scope(text, analysis, scope, context, made, trip=trip)
    _greet_traveller(made)
    context.around = last_place(analysis, context) or context.around
    told = any(event.people and event.kind is not ContactKind.MESSAGE for event in made)
    if not told and analysis.sentence.zone is Zone.BODY:
        _turn_to_day(text, analysis, scopes, context)
    if analysis.sentence.lead and context.anchor.latest is None:
        reported = _reported_on(text, analysis, context)
        spoken = context.anchor.spoken or (reported if analysis.cued("here") else None)  # "said here today"
        context.anchor = replace(context.anchor, latest=reported, spoken=spoken)
    if analysis.counted and focus is not None:
        counted(text, analysis, context, focus)
    if focus and analysis.listed and any(set(people_of(analysis.presence)) & event.people.keys() for event in made):
        context.focus = focus  # "So was Kang, who had met him": present at what was told before
    _name_present(text, analysis, scopes, context, made)


def _greet_traveller(made: list[Event]) -> None:
    """Who waits at the airport in a sentence of an arrival greets whoever arrives ("stood there when Hu landed")."""
    for event in (event for event in made if event.form == "welcome" and len(event.all_sides) == 1):
        hosts = event.all_sides
        trip = next((e for e in made if e.kind is ContactKind.VISIT and e.people and not hosts & set(e.sides)), None)
        if trip is not None and trip.status is event.status:
            event.people |= {p: (side, Function.PRESENT) for p, (side, _) in trip.people.items()}
            event.principals |= trip.principals


def _tell_scope(
    text: str, analysis: Analysis, scope: Scope, context: Context, before: list[Event], *, trip: bool
) -> list[Event]:
    """The events that a clause tells anew, entered into the context; `before`: those of the same sentence."""
    status = scope.status or status_of(analysis, scope)
    date = date_of(text, analysis, scope, context, status)
    if date is None and status is Status.OCCURRED and vague(analysis, scope) is None:
        date = on_recalled(scope, context)
    if status is Status.OCCURRED and date and date.when.first > (context.anchor.published or date.when.first):
        status = Status.PLANNED  # dated after the report
    undatable = date is None and context.anchor.published is None and vague(analysis, scope) is not None
    if _only_said(analysis, scope, status, date, timed=undatable):
        return []
    made: list[Event] = []
    dated = date.start if date is not None and _stands_in(analysis, date) else None
    dated = scope.trigger.start if scope.bygone and scope.earlier else dated  # "met him here weeks after talks there"
    for event in formed(analysis, scope, context, trip=trip, dated=dated):
        _describe(event, text, analysis, scope, context)
        event.status, event.dated, event.explicit_date = status, date, date is not None
        event.background = event.background or (scope.bygone and date is None)
        event.vague = "" if date else event.vague
        if is_told(event, context.events):
            return []
        _again(event, scope, context)
        if scope.trigger.id == _TOLD and _in_writing(event, context):
            continue  # "Xi for his part told Kim": in the messages that they exchanged
        known = _told_before(event, context, again=scope.reference) or _spoken_of_again(event, scope, context)
        known = known or part_of(event, scope, context)
        if known:
            if known.dated and scope.reference:
                _date_beside([*before, *made], known)
            context.focus = known
            known.dated = known.dated or date
            continue
        made.append(event)
        context.events.append(event)
        context.focus = event if _takes_focus(event, context, earlier=scope.earlier) else context.focus
    if status in (Status.OCCURRED, Status.PLANNED) and not made:
        made += _date_trip(analysis, scope, date, context, status)
    told = status is Status.OCCURRED or (status is Status.DENIED and date is not None)  # "got no audience in July"
    if told and not (made and all(of_others(event) for event in made)):
        _go_on(scope, date, context)
        ended = date is not None and any(event.leaves for event in made)
        context.on_tour = context.on_tour or ended  # what is told of a trip that ended came before
    return made


def _stands_in(analysis: Analysis, date: Resolved) -> bool:
    """Whether the words of a date stand in a sentence."""
    return date.start is not None and analysis.sentence.start <= date.start < analysis.sentence.end


def _date_trip(
    analysis: Analysis, scope: Scope, date: Resolved | None, context: Context, status: Status
) -> list[Event]:
    """Date the journey told before more exactly ("The visit, from Monday to Wednesday, was made at his invitation").

    A noun with the days from which to which it lasts speaks of one told ("His stay from Monday to Wednesday").
    Where none has been told it is that of the guest of whom the article tells; entered then and returned.
    """
    named = scope.left or scope.right or scope.agents
    lasts = date is not None and date.when.end is not None and not scope.trigger.verb
    if not (scope.reference or lasts) or scope.trigger.kind is not ContactKind.VISIT or named or date is None:
        return []
    told = (e for e in reversed(context.events) if e.kind is ContactKind.VISIT and e.people and not e.background)
    trip = next((e for e in told if e.status is status), None)
    if trip is None and (status is not Status.OCCURRED or not scope.reference):
        return []
    if trip is None:
        return _trip_of_guest(analysis, scope, date, context)
    if context.is_long_ago(date) and not scope.earlier:
        return []  # "The trip follows a visit by Kim in 2016"
    trip.dated = _finer(trip.dated, date)
    return []


def _trip_of_guest(analysis: Analysis, scope: Scope, date: Resolved, context: Context) -> list[Event]:
    """The journey of who was met last in the other side's country, by the place of that event or the date line."""
    last = next((e for e in reversed(context.events) if e.kind in PEOPLED and e.sides == {*SIDES}), None)
    place = (last.place if last else None) or context.dateline
    host = country_of(place, context)
    if last is None or last.background or last.status is not Status.OCCURRED or host not in SIDES:
        return []
    guests = [p for p in last.side(other_side(host)) if p in last.principals]
    guests = [p for p in guests if not context.resides(p)]
    timed = date.when.is_day or date.when.end is not None  # not "the visit returns one made in August"
    ending = load(context.language, "text").get("ending", ())
    ends = any(unit.low in ending for unit in analysis.behind(scope.trigger.end)[:_PREDICATE])
    timed = timed and (date.when.end is not None or not ends)  # not "the visit ended on Thursday"
    if not guests or not timed or context.is_long_ago(date):
        return []
    event = begin(analysis, scope)
    event.people = dict.fromkeys(guests[:1], (other_side(host), Function.TRAVELLER))
    event.principals, event.place = {*guests[:1]}, place
    event.dated, event.explicit_date = date, True
    context.events.append(event)
    return [event]


def _finer(known: Resolved | None, date: Resolved | None) -> Resolved | None:
    """The more exact of the times that an event is given: "this week", then "from Monday to Wednesday"."""
    if known is None or date is None:
        return known or date
    vague = not known.when.is_day and not known.when.end
    return date if vague and (date.when.is_day or date.when.end) and date.when.intersects(known.when) else known


def _in_writing(event: Event, context: Context) -> bool:
    """Whether what somebody told somebody stands in a message between the two, who are not told to have met."""
    pairs = [e for e in context.events if event.people.keys() <= e.people.keys()]
    written = any(e.kind is ContactKind.MESSAGE for e in pairs)
    return written and not any(e.kind in PEOPLED and e.status is Status.OCCURRED and not e.background for e in pairs)


def _only_said(analysis: Analysis, scope: Scope, status: Status, date: Resolved | None, *, timed: bool) -> bool:
    """Whether a clause tells of no contact: it names a purpose, or is speech that dates nothing.

    `timed`: it gives a time that the article, which shows no day, cannot resolve ("said that he visited it in May").
    """
    if scope.infinitive and analysis.sentence.zone is not Zone.TITLE and status is Status.OCCURRED:
        return True
    said = scope.speech and not scope.several and not _announces(scope, status)
    again = scope.reference and status is Status.PLANNED  # "he hoped the talks would be held again this year"
    dated = timed if date is None else (not date.inferred or bool(date.words))
    return said and (again or not dated) and not _recalls(analysis)


def _describe(event: Event, text: str, analysis: Analysis, scope: Scope, context: Context) -> None:
    """Note how an event is told: again, in passing, on what day of the story."""
    unresolved = vague(analysis, scope)
    event.vague = text[unresolved.start : unresolved.end] if unresolved else ""
    event.vague_kind = unresolved.kind if unresolved else ""
    event.another = bool(analysis.cued("another", scope.start, scope.end))
    event.besides = bool(analysis.cued("besides", scope.start, scope.trigger.start))
    event.before = scope.earlier and not scope.reference
    event.background = scope.speech or scope.several
    event.spoken = narrated(context.anchor, context.on_tour)
    if event.kind is ContactKind.VISIT and scope.earlier and scope.reference:
        event.leaves = False  # "concluding the visit that he had begun on Monday"
    event.ended = event.ended or scope.begun is not None
    if event.form == "welcome":
        event.spoken = arrival(event, context) or event.spoken
    elif event.form == "sendoff":
        event.spoken = departure(event, context) or event.spoken


def _go_on(scope: Scope, date: Resolved | None, context: Context) -> None:
    """Move the story on to the day of a contact that happened, unless it lies before the story."""
    before = context.anchor
    if scope.speech:
        return  # "he recalled his visit in April": the story stays where it is
    if date and scope.days > 0 and scope.nth is None:  # "arrived on Monday for three days": the story is at Monday
        date = replace(date, when=When(date.when.start))
    if date and scope.begun and date.when.end:  # "returned on Friday from a visit begun on May 2"
        date = replace(date, when=When(date.when.end))
    _keep_story(context)
    move_on(context, date)
    if scope.earlier:
        ended = scope.reference and scope.trigger.kind is ContactKind.VISIT  # "the visit that he had begun on Monday"
        latest = before.spoken if ended else context.anchor.latest
        span = date is not None and date.when.end is not None and before.spoken is None and not before.story
        story = context.anchor.story if span else before.story  # "they disclosed that he had been there from 5 to 7"
        context.anchor = replace(context.anchor, spoken=before.spoken, story=story, latest=latest)
        context.on_tour = context.on_tour or span
    elif date:
        context.on_tour = _spans(scope, date)


def _name_present(text: str, analysis: Analysis, scopes: list[Scope], context: Context, made: list[Event]) -> None:
    """Enter those whom the sentence names as present or as travelling along."""
    travelled = bool(analysis.suite) and travel_along(analysis.suite, context, analysis.company)
    met = context.focus is not None and not context.focus.principals.isdisjoint(analysis.company) and not made
    if analysis.suite and not travelled and (analysis.listed or met):
        analysis = replace(analysis, presence=[*analysis.suite, *analysis.presence])  # "Accompanying him were"
    kinds = {scope.trigger.kind for scope in scopes}
    anew = any(scope.trigger.kind is ContactKind.VISIT and not scope.reference for scope in scopes)
    journey = bool(analysis.presence) and ContactKind.VISIT in kinds and not kinds & PEOPLED
    if journey and (travel_along(analysis.presence, context) or anew):
        return  # "had flown in for a visit, on which he was accompanied by", but not "on the visit" to an embassy
    if analysis.presence:
        for guests in (scope for scope in scopes if scope.present and not scope.reference):
            welcome_guests(guests, context, made)
        seated = {actor.start for scope in scopes if not scope.reference for actor in scope.present}
        analysis = replace(analysis, presence=[a for a in analysis.presence if a.start not in seated])
        if not analysis.presence:
            return
        known = [scope for scope in scopes if scope.reference and scope.trigger.kind in PEOPLED]
        meant = [scope for scope in known if not scope.beside] or ([] if made else known)
        for each in [[scope] for scope in meant] or [[]]:  # "took part in the meeting and the dinner"
            told = len(context.events)
            there = replace(analysis, presence=_there(analysis, meant, each))
            attend(there, context, made, each)
            new = context.events[told:] + [e for e in (context.focus,) if e and e.zone is Zone.TITLE]
            for event in new if each else ():  # a banquet that only those present tell of, or only the headline
                event.dated = event.dated or date_of(text, analysis, each[0], context, event.status)
            if each and (joined := context.focus) is not None and joined.dated is not None and not joined.background:
                joined.dated = _finer(joined.dated, date_of(text, analysis, each[0], context, joined.status))


def _told_whole(analysis: Analysis, scope: Scope, context: Context) -> bool:
    """Whether a sentence of presence tells its event with people of both sides beside those who were there too.

    So does "the banquet that Kim gave for Wang was also attended by Ri".
    """
    people = set(people_of((*scope.left, *scope.right))) - set(people_of(analysis.presence))
    return {context.side(person) for person in people}.issuperset(SIDES)


def _there(analysis: Analysis, meant: list[Scope], each: list[Scope]) -> list[Actor]:
    """Who of those present was at an event: whom its clause names, and those of clauses that speak of none."""
    elsewhere = {actor.start for scope in meant for actor in scope.present}
    own = {actor.start for scope in each for actor in scope.present}
    return [a for a in analysis.presence if a.start in own or a.start not in elsewhere]


def _date_beside(made: list[Event], known: Event) -> None:
    """What a sentence tells with a contact known before ("gave a luncheon after the meeting") is of the same day."""
    for event in made:
        if event.dated is None and event.kind in PEOPLED and event.people.keys() & known.people.keys():
            event.dated = replace(known.dated, words="", inferred="narrative", start=None, end=None)  # type: ignore[type-var]


def _speaks_of_told(analysis: Analysis, scopes: list[Scope], context: Context) -> bool:
    """Whether a denial of reports is of what the article tells: it names nobody new."""
    first = min((cue.start for cue in analysis.cued("denied")), default=analysis.sentence.start)
    named = set(people_of(actor for actor in analysis.actors if actor.start > first))  # not who denies it
    told = [event for event in context.events if event.people]
    return not scopes or not named or not told or any(named & event.people.keys() for event in told)


def _takes_focus(event: Event, context: Context, *, earlier: bool) -> bool:
    """Whether a bare "Present were" would now speak of an event.

    One only recalled or told as `earlier` does not displace what is being told, nor does a ceremony of a single side
    a contact.
    """
    if event.kind not in PEOPLED or context.focus is None:
        return event.kind in PEOPLED
    if event.status is not Status.OCCURRED and context.focus.status is Status.OCCURRED:
        return False  # what is to come hides nothing of what is told
    there, known = (e.all_sides for e in (event, context.focus))
    single = event.kind is ContactKind.CEREMONY and len(there) == 1 and event.zone is context.focus.zone
    return not event.background and not earlier and not (single and known.issuperset(SIDES))


def _return_to_story(analysis: Analysis, context: Context) -> None:
    """A day of before that an aside named is meant by "the same day" there and in the next paragraph, not later on."""
    paragraph = analysis.sentence.paragraph
    if paragraph != context.paragraph:
        context.paragraph = paragraph
        if not any(timex.kind == "same" and timex.unit == "month" for timex in analysis.times):
            _leave_background(context)  # not before "that month"
    if 0 <= context.dated < paragraph - 1:
        context.anchor = replace(context.anchor, latest=context.anchor.spoken)
    if analysis.times:
        context.dated = paragraph


def _opens_with_time(analysis: Analysis) -> bool:
    """Whether a sentence begins with a time: it turns the story to it."""
    start = analysis.sentence.start
    return any(timex.start - start < _FRONT for timex in analysis.times) and analysis.sentence.zone is Zone.BODY


def _leave_background(context: Context) -> None:
    """A paragraph goes on with the story, not with what the one before recalled of months ago."""
    anchor = context.anchor
    if anchor.published is None or _keep_story(context):
        return
    recent = (anchor.published - timedelta(days=STORY)).isoformat()[:MONTH]
    told = anchor.spoken.isoformat()[:MONTH] if anchor.spoken else anchor.story
    month = (context.story or anchor.published).isoformat()[:MONTH]
    if anchor.month and anchor.month < recent:
        context.anchor = replace(context.anchor, month=month)
    if told and told < recent:
        context.anchor = replace(context.anchor, spoken=context.story, story=month)
        context.on_tour = False


def _keep_story(context: Context) -> bool:
    """Remember the day last spoken of as that of the story, where it is one of it; whether it is."""
    anchor = context.anchor
    if anchor.published is None or anchor.spoken is None or (anchor.published - anchor.spoken).days > STORY:
        return False
    context.story = anchor.spoken
    return True


def _turn_to_day(text: str, analysis: Analysis, scopes: list[Scope], context: Context) -> None:
    """The day of a sentence without a contact: that of the story in a lead or at its head, else the day last named."""
    day = _day_named(text, analysis, context)
    if day is None:
        return
    if _opens_with_time(analysis) or (analysis.sentence.lead and context.anchor.spoken is None):
        context.anchor = replace(context.anchor, spoken=day, latest=day)
    elif len(analysis.times) == 1 and not scopes and not context.is_long_ago(Resolved(When(day.isoformat()), "")):
        context.anchor = replace(context.anchor, latest=day)  # "flew out on Monday. In the evening Xi gave a dinner"


def _day_named(text: str, analysis: Analysis, context: Context) -> date | None:
    """The one past day that a sentence names though it tells of no contact itself."""
    told = [
        t
        for t in analysis.times
        if (cue := reported_by(analysis, t)) is None or _to_the_other(analysis, cue, t, context)
    ]
    found = [understood(timex, context, text[timex.start : timex.end]) for timex in told]
    days = {resolved.when.first for resolved in found if resolved and resolved.when.is_day}
    days = {day for day in days if day <= (context.anchor.published or day)}
    return days.pop() if len(days) == 1 else None


def _to_the_other(analysis: Analysis, cue: Cue, timex: Timex, context: Context) -> bool:
    """Whether a day is that on which somebody told an official something ("told the president on Friday").

    So it is where the official, or a land, "was told on Friday".
    """
    before = analysis.before(cue.start)
    if len(before) > 1 and before[-1].low in load(context.language, "cues").get("be", ()):
        return _may_be_told(before[-2])
    tells = any(trigger.id == _TOLD and trigger.start == cue.start for trigger in analysis.triggers)
    between = [unit for unit in analysis.units if cue.end <= unit.start < timex.start]
    return tells and any(map(_may_be_told, between))


def _may_be_told(unit: Unit) -> bool:
    """Whether a unit names an official or a land to whom something is told, no medium ("told Beijing", not "KCNA")."""
    return unit.is_any(("country", "head", "local")) or (unit.is_a("place") and not unit.is_a("org"))


def _reported_on(text: str, analysis: Analysis, context: Context) -> date | None:
    """The one day of the report that a lead names: "the previous day" counts from it."""
    found = [resolve(t, text[t.start : t.end], context.anchor) for t in analysis.times if reported_by(analysis, t)]
    days = {resolved.when.first for resolved in found if resolved and resolved.when.is_day}
    return days.pop() if len(days) == 1 else None


def _spans(scope: Scope, date: Resolved) -> bool:
    """Whether a date is that of a trip, not of a day of it: what else is told happened on some day of the trip."""
    return scope.trigger.kind is ContactKind.VISIT and not date.when.is_day


def _told_before(event: Event, context: Context, *, again: bool = False) -> Event | None:
    """The event told before that one without people only speaks of again ("the reception went on till late")."""
    if event.people or event.another or event.kind not in PEOPLED or event.zone is not Zone.BODY:
        return None
    for known in reversed(context.events):
        alike = known.form == event.form and known.status is event.status and known.zone is Zone.BODY
        spoken = When(known.spoken) if known.spoken else None
        others = event.dated and spoken and not event.dated.when.intersects(spoken)  # "the talks in April"
        open_ended = event.dated is None or (
            again and not (known.dated or others or _of_other_day(event, known, context))
        )
        if alike and (open_ended or (known.dated and known.dated.when.intersects(event.dated.when))):  # type: ignore[union-attr]
            for text, (side, body_id) in event.bodies.items():
                known.add_body(text, side, body_id)
            return known
    return None


def _of_other_day(event: Event, known: Event, context: Context) -> bool:
    """Whether the article has told an event again with another date ("left those talks in April")."""
    again = (e for e in context.events if e.form == known.form and e.people.keys() & known.people.keys())
    return any(e.dated and event.dated and not e.dated.when.intersects(event.dated.when) for e in again)


def _again(event: Event, scope: Scope, context: Context) -> None:
    """ "The first meeting, in May": another one of the people of the event last told."""
    model = context.focus
    if not (scope.reference and event.another and event.explicit_date) or event.people or event.bodies:
        return
    if model is not None and model.form == event.form and all(model.side(side) for side in SIDES):
        event.people = {person: role for person, role in model.people.items() if person in model.principals}
        event.principals = set(event.people)


def _spoken_of_again(event: Event, scope: Scope, context: Context) -> Event | None:
    """The event last told, where "at that meeting" speaks of it with people of one of its sides only."""
    known = context.focus
    if known is None or known.form != event.form:  # a ceremony told between does not hide "the talks with Pak"
        told = (e for e in reversed(context.events) if e.form == event.form and e.zone is Zone.BODY)
        known = next((e for e in told if not e.background and e.all_sides.issuperset(SIDES)), None)
    if known is None or not scope.reference or event.another or event.bodies or event.foreign:
        return None
    sides = event.sides
    if event.people and not any(known.side(side) for side in sides) and known.status is event.status:
        known.people |= event.people  # "Monday's meeting with Gen. Guo", after "met a military delegation"
        known.principals |= event.principals
        return known
    inside = bool(event.people) and event.people.keys() <= known.people.keys()
    one_sided = len(event.sides) == 1
    return known if inside and one_sided and known.status is event.status else None


def _announces(scope: Scope, status: Status) -> bool:
    """Whether somebody says that two sides are going to meet ("Chinese leaders will talk with him")."""
    sides = {actor.country for actor in (*scope.left, *scope.right)}
    return status is Status.PLANNED and scope.trigger.form == "talks" and sides.issuperset(SIDES)


def _recalls(analysis: Analysis) -> bool:
    return bool(analysis.cued("recalling"))
