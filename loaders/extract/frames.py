"""From triggers and the people around them to events: meetings, ceremonies, calls, visits, messages."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from graph.claims import ContactKind, Country, Function, Status
from loaders.extract.analysis import Actor, Analysis, people_of
from loaders.extract.anchors import narrated, resolve
from loaders.extract.attendance import attend, counted, travel_along
from loaders.extract.context import Context, other_side
from loaders.extract.dating import date_of, move_on, vague
from loaders.extract.events import PEOPLED, SIDES, add_bodies, begin
from loaders.extract.letters import messages
from loaders.extract.marks import Event, Resolved, Zone
from loaders.extract.places import Place, destination, is_abroad, stated_place
from loaders.extract.scope import Scope
from loaders.extract.status import status_of


def tell(text: str, analysis: Analysis, scopes: list[Scope], context: Context) -> None:
    """Add to the context the events that a sentence tells, and the people it names as present at them."""
    made: list[Event] = []
    context.sentences.append(analysis.sentence)
    _return_to_story(analysis, context)
    if analysis.cued("denied") and analysis.cued("reports") and _speaks_of_told(analysis, scopes, context):
        context.denies_reports = True
    present = analysis.presence
    spoken = context.anchor.spoken
    trips = [scope.trigger.start for scope in scopes if scope.trigger.kind is ContactKind.VISIT]
    for scope in scopes:
        if present and scope.reference:
            continue
        status = scope.status or status_of(analysis, scope)
        date = date_of(text, analysis, scope, context, status)
        if status is Status.OCCURRED and date and date.when.first > (context.anchor.published or date.when.first):
            status = Status.PLANNED  # dated after the report
        if scope.infinitive and analysis.sentence.zone is not Zone.TITLE and status is Status.OCCURRED:
            continue
        said = scope.speech and not scope.several and not _announces(scope, status)
        if said and not (date and not date.inferred) and not _recalls(analysis):
            continue
        for event in _events(analysis, scope, context, trip=any(start < scope.trigger.start for start in trips)):
            event.status = status
            event.dated = date
            event.explicit_date = date is not None
            event.vague = "" if date else vague(text, analysis, scope)
            event.another = bool(analysis.cued("another", scope.start, scope.end))
            event.background = scope.speech or scope.several
            event.spoken = narrated(context.anchor, context.on_tour)
            if event.form == "welcome":
                event.spoken = _arrival(event, context) or event.spoken
            known = _told_before(event, context, again=scope.reference) or _spoken_of_again(event, scope, context)
            if known and known.dated and scope.reference:
                _date_beside(made, known)
            if known:
                context.focus = known
                known.dated = known.dated or date
                continue
            made.append(event)
            context.events.append(event)
            context.focus = event if _takes_focus(event, context) else context.focus
        if status is Status.OCCURRED:
            before = context.anchor.spoken
            move_on(context, date)
            if scope.earlier:
                context.anchor = replace(context.anchor, spoken=before)
            if date and not scope.earlier:
                context.on_tour = _spans(scope, date)
        spoken = context.anchor.spoken
    if not any(event.people for event in made) and (spoken is None or _opens_with_time(analysis)):
        spoken = _day_named(text, analysis, context) or spoken
    context.anchor = replace(context.anchor, spoken=spoken)  # `latest` stays: "the same day" may be that of before
    if analysis.counted and context.focus:
        counted(text, analysis, context, context.focus)
    if analysis.suite:
        travel_along(analysis.suite, context)
    if present and trips and not any(scope.trigger.kind in PEOPLED for scope in scopes):
        travel_along(present, context)  # "had flown in for a visit, on which he was accompanied by"
    elif present:
        meant = [scope for scope in scopes if scope.reference and scope.trigger.kind in PEOPLED]
        for each in [[scope] for scope in meant] or [[]]:  # "took part in the meeting and the dinner"
            attend(analysis, context, made, each)


def _date_beside(made: list[Event], known: Event) -> None:
    """What a sentence tells with a contact known before ("gave a luncheon after the meeting") is of the same day."""
    for event in made:
        if event.dated is None and event.kind in PEOPLED and event.people.keys() & known.people.keys():
            event.dated = replace(known.dated, words="", inferred="narrative", start=None, end=None)  # type: ignore[type-var]


def _speaks_of_told(analysis: Analysis, scopes: list[Scope], context: Context) -> bool:
    """Whether a denial of reports is of what the article tells: it names nobody new."""
    named, told = set(people_of(analysis.actors)), [event for event in context.events if event.people]
    return not scopes or not named or not told or any(named & event.people.keys() for event in told)


def _arrival(event: Event, context: Context) -> str | None:
    """When those who are welcomed arrived: the visit of theirs last told, else the day last named."""
    for earlier in reversed(context.events):
        if earlier.kind is ContactKind.VISIT and earlier.people.keys() & event.people.keys():
            when = earlier.dated.when if earlier.dated else None
            return None if when is None else when.start[: _MONTH if when.end else None]
    return context.anchor.latest.isoformat() if context.anchor.latest else None


def _takes_focus(event: Event, context: Context) -> bool:
    """Whether a bare "Present were" would now speak of an event.

    One only recalled does not displace what is being told, nor does a ceremony of a single side a contact.
    """
    if event.kind not in PEOPLED or context.focus is None:
        return event.kind in PEOPLED
    there, known = ({side for side, _ in (*e.people.values(), *e.bodies.values())} for e in (event, context.focus))
    single = event.kind is ContactKind.CEREMONY and len(there) == 1 and event.zone is context.focus.zone
    return not event.background and not (single and known.issuperset(SIDES))


def _return_to_story(analysis: Analysis, context: Context) -> None:
    """A day of before that an aside named is meant by "the same day" there and in the next paragraph, not later on."""
    paragraph = analysis.sentence.paragraph
    if paragraph > context.dated + 1:
        context.anchor = replace(context.anchor, latest=context.anchor.spoken)
    if analysis.times:
        context.dated = paragraph


def _opens_with_time(analysis: Analysis) -> bool:
    """Whether a sentence begins with a time: it turns the story to it."""
    start = analysis.sentence.start
    return any(timex.start - start < _FRONT for timex in analysis.times) and analysis.sentence.zone is Zone.BODY


def _day_named(text: str, analysis: Analysis, context: Context) -> date | None:
    """The one past day that a lead, or words that open a sentence, name though it tells of no contact itself."""
    if not analysis.sentence.lead and not _opens_with_time(analysis):
        return None
    found = [resolve(timex, text[timex.start : timex.end], context.anchor) for timex in analysis.times]
    days = {resolved.when.first for resolved in found if resolved and resolved.when.is_day}
    days = {day for day in days if day <= (context.anchor.published or day)}
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
        open_ended = event.dated is None or (again and known.dated is None)
        if alike and (open_ended or (known.dated and known.dated.when.intersects(event.dated.when))):  # type: ignore[union-attr]
            for text, (side, body_id) in event.bodies.items():
                known.add_body(text, side, body_id)
            return known
    return None


def _spoken_of_again(event: Event, scope: Scope, context: Context) -> Event | None:
    """The event last told, where "at that meeting" speaks of it with people of one of its sides only."""
    known = context.focus
    if known is None or not scope.reference or event.another or known.form != event.form or event.bodies:
        return None
    inside = bool(event.people) and event.people.keys() <= known.people.keys()
    one_sided = len({side for side, _ in event.people.values()}) == 1
    return known if inside and one_sided and known.status is event.status else None


def _announces(scope: Scope, status: Status) -> bool:
    """Whether somebody says that two sides are going to meet ("Chinese leaders will talk with him")."""
    sides = {actor.country for actor in (*scope.left, *scope.right)}
    return status is Status.PLANNED and scope.trigger.form == "talks" and sides.issuperset(SIDES)


def _recalls(analysis: Analysis) -> bool:
    return bool(analysis.cued("recalling"))


def _events(analysis: Analysis, scope: Scope, context: Context, *, trip: bool) -> list[Event]:
    match scope.trigger.kind:
        case ContactKind.VISIT:
            return _visits(analysis, scope, context)
        case ContactKind.MESSAGE:
            return messages(analysis, scope, context)
        case _:
            return _meetings(analysis, scope, context, trip=trip)


def _meetings(analysis: Analysis, scope: Scope, context: Context, *, trip: bool) -> list[Event]:
    """The meetings of a clause: one, or one with each counterpart where they are met in turn.

    Words such as "respectively" say so; so does a sentence that sums up a `trip` ("went to China and met A, B and C").
    """
    actors = [*scope.left, *scope.right]
    sides = {side: _of_side(actors, side, context) for side in SIDES}
    split = bool(analysis.cued("split", scope.start, scope.end)) or (
        trip and not scope.together and scope.trigger.form == "talks"
    )
    many = max(SIDES, key=lambda s: len(sides[s]))
    groups = [[p] for p in sides[many]] if split and len(sides[many]) > 1 and sides[other_side(many)] else [sides[many]]
    out = []
    for group in groups:
        event = begin(analysis, scope)
        for person in people_of(actors):
            side = context.side(person)
            if side and (person in group or side != many):
                event.people[person] = (side, Function.PRESENT)
                event.principals.add(person)
        add_bodies(event, actors)
        if all(context.cast.people[p].country is not Country.OTHER for p in people_of(actors)):
            _hosted(event, context, follows=bool(analysis.cued("follows")))
        _locate(event, analysis, context)
        there = {side for side, _ in (*event.people.values(), *event.bodies.values())}
        if (
            event.kind is ContactKind.CEREMONY
            and event.form in _PUBLIC
            and len(there) == 1
            and scope.left
            and not trip
            and (not scope.trigger.verb or event.form == "show")
        ):
            event.abroad = is_abroad(analysis, event.place, there.pop(), context)
        out.append(event)
    return out


def _hosted(event: Event, context: Context, *, follows: bool = False) -> None:
    """A meal or show given without a word for whom is for the people last met by its host.

    A welcome or send-off without a word for whom is for whoever travels.
    """
    if event.form == "meal" and not event.people and context.focus is not None and follows:
        event.people = {p: role for p, role in context.focus.people.items() if p in context.focus.principals}
        event.principals = set(event.people)
    if event.form not in _HOSTED or not event.people:
        return
    there = {side for side, _ in (*event.people.values(), *event.bodies.values())}
    missing = [side for side in SIDES if side not in there]
    if len(missing) != 1:
        return
    for earlier in reversed(context.events):
        if event.form in _TRAVELLED and earlier.kind is ContactKind.VISIT and earlier.side(missing[0]):
            event.people |= {
                p: (missing[0], Function.PRESENT) for p in earlier.side(missing[0]) if p in earlier.principals
            }
            event.principals = set(event.people)
            return
        if (
            event.form not in _TRAVELLED
            and earlier.kind in PEOPLED
            and earlier.status is Status.OCCURRED
            and set(event.people) & set(earlier.people)
            and earlier.side(missing[0])
        ):
            for person in earlier.side(missing[0]):
                if person in earlier.principals:
                    event.people[person] = (missing[0], Function.PRESENT)
                    event.principals.add(person)
            return


def _of_side(actors: list[Actor], side: Country, context: Context) -> list[int]:
    return [p for p in people_of(actors) if context.side(p) is side]


def _locate(event: Event, analysis: Analysis, context: Context) -> None:
    where: Place = stated_place(analysis, context)
    event.place, event.venue = where.city, where.venue


def _visits(analysis: Analysis, scope: Scope, context: Context) -> list[Event]:
    for travellers in (scope.agents, scope.left, scope.right):
        for side in SIDES:
            mine = [p for p in people_of(travellers) if context.side(p) is side]
            groups = [a for a in travellers if a.country is side and a.delegation]
            goal = destination(analysis, scope, context, other_side(side)) if mine or groups else None
            if goal:
                event = begin(analysis, scope)
                event.people = dict.fromkeys(mine, (side, Function.TRAVELLER))
                event.principals = set(mine)
                event.place = goal
                add_bodies(event, groups)
                return [event]
    return []


_MONTH = len("2018-03")
_FRONT = 6  # characters before a time that opens its sentence ("On ")
_PUBLIC = frozenset({"show", "parade", "ceremony"})  # forms at which the country where they are held takes part
_TRAVELLED = frozenset({"welcome", "sendoff"})  # forms that somebody who travels is given
_HOSTED = _TRAVELLED | {"meal", "show"}  # forms that somebody gives for somebody
