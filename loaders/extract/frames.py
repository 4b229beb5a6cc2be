"""From triggers and the people around them to events: meetings, ceremonies, calls, visits, messages."""

from __future__ import annotations

from dataclasses import replace

from graph.claims import ContactKind, Country, Function, Status
from loaders.extract.analysis import Actor, Analysis, people_of
from loaders.extract.anchors import narrated, resolve
from loaders.extract.context import Context, other_side
from loaders.extract.dating import date_of, move_on, vague
from loaders.extract.marks import Event, Resolved, Zone
from loaders.extract.places import Place, destination, stated_place
from loaders.extract.scope import Scope
from loaders.extract.status import status_of

_SIDES = (Country.KP, Country.CN)


def tell(text: str, analysis: Analysis, scopes: list[Scope], context: Context) -> None:
    """Add to the context the events that a sentence tells, and the people it names as present at them."""
    made: list[Event] = []
    context.sentences.append(analysis.sentence)
    if analysis.cued("denied") and analysis.cued("reports"):
        context.denies_reports = True
    present = analysis.presence
    spoken = context.anchor.spoken
    trip = any(scope.trigger.kind is ContactKind.VISIT for scope in scopes)
    for scope in scopes:
        if present and scope.reference:
            continue
        status = scope.status or status_of(analysis, scope)
        date = date_of(text, analysis, scope, context, status)
        if scope.infinitive and analysis.sentence.zone is not Zone.TITLE and status is Status.OCCURRED:
            continue
        if scope.speech and not (date and not date.inferred) and not _recalls(analysis):
            continue
        for event in _events(analysis, scope, context, trip=trip):
            event.status = status
            event.dated = date
            event.explicit_date = date is not None
            event.vague = "" if date else vague(text, analysis, scope)
            event.another = bool(analysis.cued("another", scope.start, scope.end))
            event.background = scope.speech
            event.spoken = narrated(context.anchor, context.on_tour)
            known = _told_before(event, context)
            if known:
                context.focus = known
                continue
            made.append(event)
            context.events.append(event)
            context.focus = event if event.kind in _PEOPLED else context.focus
        if status is Status.OCCURRED:
            move_on(context, date)
            if date and not scope.earlier:
                context.on_tour = _spans(scope, date)
        spoken = spoken if scope.earlier else context.anchor.spoken
    context.anchor = replace(context.anchor, spoken=spoken)  # `latest` stays: "the same day" may be that of before
    if analysis.counted and context.focus:
        _counted(text, analysis, context, context.focus)
    if analysis.suite:
        _travel_along(analysis.suite, context)
    if present:
        _present(
            analysis, context, made, [scope for scope in scopes if scope.reference and scope.trigger.kind in _PEOPLED]
        )


def _spans(scope: Scope, date: Resolved) -> bool:
    """Whether a date is that of a trip, not of a day of it: what else is told happened on some day of the trip."""
    return scope.trigger.kind is ContactKind.VISIT and (date.when.end is not None or not scope.trigger.verb)


def _told_before(event: Event, context: Context) -> Event | None:
    """The event told before that one without people only speaks of again ("the reception went on till late")."""
    if event.people or event.another or event.kind not in _PEOPLED or event.zone is not Zone.BODY:
        return None
    for known in reversed(context.events):
        alike = known.form == event.form and known.status is event.status and known.zone is Zone.BODY
        if alike and (event.dated is None or (known.dated and known.dated.when.intersects(event.dated.when))):
            for text, (side, body_id) in event.bodies.items():
                known.add_body(text, side, body_id)
            return known
    return None


def _counted(text: str, analysis: Analysis, context: Context, known: Event) -> None:
    """Another contact of the people of an event, of which the sentence gives nothing but its number and date."""
    resolved = [r for t in analysis.times if (r := resolve(t, text[t.start : t.end], context.anchor))]
    if not resolved:
        return
    sentence = analysis.sentence
    event = Event(known.kind, known.form, sentence.start, sentence.end, sentence.zone, f"counted.{known.form}")
    event.people = {person: role for person, role in known.people.items() if person in known.principals}
    event.principals = set(event.people)
    event.dated, event.another, event.sentence = resolved[0], True, sentence.start
    context.events.append(event)


def _recalls(analysis: Analysis) -> bool:
    return any(cue.word in ("recalled", "recalls") for cue in analysis.cued("saying"))


def _events(analysis: Analysis, scope: Scope, context: Context, *, trip: bool) -> list[Event]:
    match scope.trigger.kind:
        case ContactKind.VISIT:
            return _visits(analysis, scope, context)
        case ContactKind.MESSAGE:
            return _messages(analysis, scope, context)
        case _:
            return _meetings(analysis, scope, context, trip=trip)


def _new(analysis: Analysis, scope: Scope) -> Event:
    sentence = analysis.sentence
    return Event(
        kind=scope.trigger.kind,
        form=scope.trigger.form,
        start=sentence.start,
        end=sentence.end,
        zone=sentence.zone,
        rule=f"{scope.trigger.id}.{'verb' if scope.trigger.verb else 'noun'}",
        sentence=sentence.start,
        trigger=(scope.trigger.start, scope.trigger.end),
    )


def _meetings(analysis: Analysis, scope: Scope, context: Context, *, trip: bool) -> list[Event]:
    """The meetings of a clause: one, or one with each counterpart where they are met in turn.

    Words such as "respectively" say so; so does a sentence that sums up a `trip` ("went to China and met A, B and C").
    """
    actors = [*scope.left, *scope.right]
    sides = {side: _of_side(actors, side, context) for side in _SIDES}
    split = bool(analysis.cued("split", scope.start, scope.end)) or (trip and scope.trigger.form == "talks")
    many = max(_SIDES, key=lambda s: len(sides[s]))
    groups = [[p] for p in sides[many]] if split and len(sides[many]) > 1 and sides[other_side(many)] else [sides[many]]
    out = []
    for group in groups:
        event = _new(analysis, scope)
        for person in people_of(actors):
            side = context.side(person)
            if side and (person in group or side != many):
                event.people[person] = (side, Function.PRESENT)
                event.principals.add(person)
        _bodies(event, actors)
        _hosted(event, context)
        _locate(event, analysis, context)
        out.append(event)
    return out


def _hosted(event: Event, context: Context) -> None:
    """A meal or show given without a word for whom is for the people last met by its host."""
    if event.form not in _HOSTED or not event.people:
        return
    there = {side for side, _ in (*event.people.values(), *event.bodies.values())}
    missing = [side for side in _SIDES if side not in there]
    if len(missing) != 1:
        return
    for earlier in reversed(context.events):
        if earlier.kind in _PEOPLED and set(event.people) & set(earlier.people) and earlier.side(missing[0]):
            for person in earlier.side(missing[0]):
                if person in earlier.principals:
                    event.people[person] = (missing[0], Function.PRESENT)
                    event.principals.add(person)
            return


def _of_side(actors: list[Actor], side: Country, context: Context) -> list[int]:
    return [p for p in people_of(actors) if context.side(p) is side]


def _bodies(event: Event, actors: list[Actor]) -> None:
    for actor in actors:
        if actor.text and actor.country in _SIDES and not (actor.office and event.zone is Zone.TITLE):
            event.add_body(actor.text, actor.country, actor.body_id)
            if actor.delegation:
                event.delegations.add(actor.country)


def _locate(event: Event, analysis: Analysis, context: Context) -> None:
    where: Place = stated_place(analysis, context)
    event.place, event.venue = where.city, where.venue


def _visits(analysis: Analysis, scope: Scope, context: Context) -> list[Event]:
    for travellers in (scope.agents, scope.left, scope.right):
        for side in _SIDES:
            mine = [p for p in people_of(travellers) if context.side(p) is side]
            groups = [a for a in travellers if a.country is side and a.delegation]
            goal = destination(analysis, scope, context, other_side(side)) if mine or groups else None
            if goal:
                event = _new(analysis, scope)
                event.people = dict.fromkeys(mine, (side, Function.TRAVELLER))
                event.principals = set(mine)
                event.place = goal
                _bodies(event, groups)
                return [event]
    return []


def _messages(analysis: Analysis, scope: Scope, context: Context) -> list[Event]:
    if not scope.right and not scope.agents:
        return []
    received = _received(scope, context)
    event = _new(analysis, scope)
    actors = [*scope.left, *scope.right]
    for actor in actors:
        sender = actor in scope.left or actor in scope.agents
        for person in actor.people:
            side = context.side(person)
            if side:
                event.people.setdefault(person, (side, Function.SENDER if sender else Function.RECIPIENT))
                event.principals.add(person)
    for person in received:
        if not any(side is context.side(person) for side, _ in event.people.values()):
            event.people[person] = (received[person], Function.RECIPIENT)
            event.principals.add(person)
    _bodies(event, actors)
    return [event]


def _received(scope: Scope, context: Context) -> dict[int, Country]:
    """Whom the carrier of a message is meeting, in the event last told: nobody else is named to receive it."""
    carriers = set(people_of(scope.carriers))
    focus = context.focus
    if focus is None or not carriers & set(focus.people):
        return {}
    sides = {side for side, _ in (focus.people[p] for p in carriers & set(focus.people))}
    return {p: side for p, (side, _) in focus.people.items() if side not in sides and p in focus.principals}


def _travel_along(people: list[Actor], context: Context) -> bool:
    """Enter those who travel with somebody into the visit last told of their side; whether there is one."""
    sides = {context.side(person) for person in people_of(people)} - {None}
    visits = (e for e in reversed(context.events) if e.kind is ContactKind.VISIT)
    visit = next((e for e in visits if len(sides) == 1 and e.side(next(iter(sides)))), None)  # type: ignore[arg-type]
    if visit is None:
        return False
    for person in people_of(people):
        side = context.side(person)
        if side:
            visit.people.setdefault(person, (side, Function.TRAVELLER))
    return True


def _present(analysis: Analysis, context: Context, made: list[Event], known: list[Scope]) -> None:
    """Those whom a sentence names as present join the event that it is about: one it refers to, else the last told."""
    last = next((e for e in reversed(context.events) if e not in made), None)
    if last and last.kind is ContactKind.VISIT and not known and _travel_along(analysis.presence, context):
        return
    event = _event_meant(analysis, context, known)
    if event is None:
        context.loose.append((analysis.sentence, tuple(people_of(analysis.presence))))
        return
    for actor in analysis.presence:
        for person in actor.people:
            side = context.side(person)
            if side:
                event.people.setdefault(person, (side, Function.PRESENT))
    _bodies(event, [a for a in analysis.presence if not a.people])
    context.focus = event
    if event not in made:
        event.end = max(event.end, analysis.sentence.end)


def _event_meant(analysis: Analysis, context: Context, known: list[Scope]) -> Event | None:
    """The event that "the talks" or a bare "Present were" speaks of; talks not told before had the same people."""
    told = [event for event in reversed(context.events) if event.kind in _PEOPLED]
    forms = {scope.trigger.form for scope in known}
    event = next((e for e in told if e.form in forms), None)
    if event or not told or not known:
        return event or context.focus
    event = _new(analysis, known[0])
    event.people = {p: role for p, role in told[0].people.items() if p in told[0].principals}
    event.principals = set(event.people)
    event.spoken = narrated(context.anchor, context.on_tour)
    context.events.append(event)
    return event


_HOSTED = frozenset({"meal", "show"})  # forms that somebody gives for somebody
_PEOPLED = frozenset({ContactKind.MEETING, ContactKind.CEREMONY, ContactKind.CALL})
