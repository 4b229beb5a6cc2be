"""Those whom a sentence names as present or as travelling along, and the event that they join."""

from __future__ import annotations

from collections.abc import Iterable

from graph.claims import ContactKind, Function, Status
from loaders.extract.analysis import Actor, Analysis, people_of
from loaders.extract.anchors import resolve
from loaders.extract.context import Context
from loaders.extract.data import load
from loaders.extract.events import GREETED, PEOPLED, add_bodies
from loaders.extract.marks import Event, Zone
from loaders.extract.places import is_abroad, stated_place
from loaders.extract.referred import HELD, event_meant, first_told, of_another_day, of_others
from loaders.extract.scope import Scope

_TOUR = "tour"


def attend(analysis: Analysis, context: Context, made: list[Event], known: list[Scope]) -> None:
    """Those whom a sentence names as present join the event that it is about: one it refers to, else the last told."""
    named = set(people_of(analysis.presence))
    told = named and not known and any(e.kind in PEOPLED and named <= e.people.keys() for e in made)
    if told and not analysis.listed:
        return  # the sentence has told who was there
    told_before = (e for e in reversed(context.events) if e not in made and not (e.background or e.aside))
    last = next((e for e in told_before if e.kind is not ContactKind.VISIT or _of_story(e, context)), None)
    aside = last is not None and context.focus is not None and context.focus.sentence == last.sentence
    met = any(event.kind in PEOPLED and len(event.all_sides) > 1 for event in made)
    travelled = last is not None and last.kind is ContactKind.VISIT and not (known or aside or met)
    travelled = travelled and not _goes_on(context, last)
    if travelled and travel_along(analysis.presence, context):
        return
    tour = (
        None if made or known or aside else _joint_tour(analysis, context, last) or _joined_in(analysis, context, last)
    )
    event = tour or event_meant(analysis, context, made, known)
    if event is not None and event not in made and of_another_day(analysis, context, event, known, made):
        own = bool(known) and known[0].times is not None  # "Thursday's ceremony was attended by Jang"
        held = own and (known[0].trigger.form in HELD or known[0].trigger.kind is ContactKind.CEREMONY)
        event = first_told(analysis, context, known[0], [event]) if held else None
    if event is not None and not known and event not in made:
        event = None if _recalled(event, analysis, context) else _of_report(analysis, context, event)
    if event is not None and (event.status is Status.DENIED or of_others(event)):
        event = None  # nobody was at what did not take place; talks with others are none of the two sides
    if event is not None and told and event not in made and event.status is Status.PLANNED:
        return  # "arrived for the parade. Greeting him was Kim": not at what is to come
    if event is None:
        context.loose.append((analysis.sentence, tuple(people_of(analysis.presence))))
        return
    for each in _told_together(event, context, known):
        context.enter(each, people_of(analysis.presence), Function.PRESENT)
    add_bodies(event, [a for a in analysis.presence if not a.people])
    context.focus = event
    if event.place is None:
        event.place = stated_place(analysis, context).city
    there = event.all_sides
    if event.kind is ContactKind.CEREMONY and event.form not in GREETED and len(there) == 1:
        held = event.status is Status.OCCURRED
        event.abroad = event.abroad or (held and is_abroad(analysis, event.place, there.pop(), context))
    if event not in made:
        event.end = max(event.end, analysis.sentence.end)


def _goes_on(context: Context, last: Event | None) -> bool:
    """Whether the sentence before named others as there ("Choe sat beside Kim. Liu sat next to Li").

    So it did not where it told of `last`.
    """
    focus, before = context.focus, context.sentences[-2:-1]
    near = focus is not None and bool(before) and focus.end == before[0].end
    return near and last is not None and last.sentence != before[0].start


def welcome_guests(scope: Scope, context: Context, made: list[Event]) -> None:
    """Enter those whom a clause names as there into the events that it tells anew."""
    place = (scope.trigger.start, scope.trigger.end)
    for event in (event for event in made if event.trigger == place):
        context.enter(event, people_of(scope.present), Function.PRESENT)
        add_bodies(event, [actor for actor in scope.present if not actor.people])


def travel_along(people: list[Actor], context: Context, company: Iterable[int] = ()) -> bool:
    """Enter those who travel with somebody into a visit of their side; whether there is one.

    It is that of their `company` where one is known, else the one of the story rather than one told in passing.
    """
    sides = {context.side(person) for person in people_of(people)} - {None}
    visits = [e for e in reversed(context.events) if e.kind is ContactKind.VISIT and sides == (e.sides or e.all_sides)]
    beside = set(company)
    theirs = [e for e in visits if beside & e.people.keys()]
    if beside and not theirs and context.focus is not None and beside & context.focus.people.keys():
        return False  # who is with them where they are, on no journey
    visits = theirs or visits
    here = next((e for e in visits if e.sentence == context.sentences[-1].start), None)
    visit = here or next((e for e in visits if _of_story(e, context)), next(iter(visits), None))
    if visit is None:
        return False
    context.enter(visit, people_of(people), Function.TRAVELLER)
    return True


def _of_story(visit: Event, context: Context) -> bool:
    """Whether a visit is not one of months ago that a report only recalls."""
    return not (visit.background or visit.aside or context.is_long_ago(visit.dated))


def counted(text: str, analysis: Analysis, context: Context, known: Event) -> None:
    """Another contact of the people of an event, of which the sentence gives nothing but its number and date."""
    resolved = [r for t in analysis.times if (r := resolve(t, text[t.start : t.end], context.anchor))]
    resolved = [r for r in resolved if known.dated is None or r.when != known.dated.when]
    if not resolved:
        return
    sentence = analysis.sentence
    event = Event(known.kind, known.form, sentence.start, sentence.end, sentence.zone, f"counted.{known.form}")
    event.people = {person: role for person, role in known.people.items() if person in known.principals}
    event.principals = set(event.people)
    event.dated, event.another, event.sentence = resolved[0], True, sentence.start
    context.events.append(event)


def _of_report(analysis: Analysis, context: Context, last: Event) -> Event:
    """The event that a list in a paragraph of its own speaks of: that of the report, of which another was the sequel.

    So those "present" some paragraphs after "The ceremony was followed by a conversation" were at the ceremony, unless
    the sentence points to what was told last ("Speeches were made there").
    """
    whose = last.people.keys() - set(people_of(analysis.presence))
    near = {s.start for s in context.sentences if s.paragraph == analysis.sentence.paragraph}
    pointing: list[str] = load(context.language, "text").get("pointing", [])
    points = not pointing or last.form == _TOUR or any(unit.low in pointing for unit in analysis.units)
    if last.sentence in near or not whose or points or last not in context.events:
        return last
    for event in context.events[: context.events.index(last)]:
        told = event.zone is Zone.BODY and event.kind in PEOPLED and event.status is last.status
        alike = event.form == last.form or event.form in HELD or event.form in GREETED
        apart = event.dated and last.dated and not event.dated.when.intersects(last.dated.when)
        if told and not (alike or apart or event.background) and whose <= event.people.keys():
            return event
    return last


def _recalled(event: Event, analysis: Analysis, context: Context) -> bool:
    """Whether an event is of long ago and told paragraphs before: a list that names none is of the story."""
    apart = not any(s.start == event.sentence for s in context.sentences if s.paragraph == analysis.sentence.paragraph)
    return apart and event.sentence != context.sentence_before and context.is_long_ago(event.dated)


def _told_together(event: Event, context: Context, known: list[Scope]) -> list[Event]:
    """An event with those told by the same words ("respectively met A and B"): who was present was at each.

    "At the meeting with A" there were those of that one.
    """
    if any(people_of(scope.right) for scope in known):
        return [event]
    return [e for e in context.events if e is event or (e.trigger == event.trigger and e.kind is event.kind)]


def _joint_tour(analysis: Analysis, context: Context, last: Event | None) -> Event | None:
    """Where somebody went who was accompanied by the other side ("He visited the cemetery. Choe accompanied him")."""
    before = context.sentence_before
    if last is None or last.kind is not ContactKind.VISIT or last.sentence != before or last.dated is None:
        return None
    sides = {context.side(person) for person in people_of(analysis.presence)} - {None}
    if len(sides) != 1 or sides == last.all_sides:
        return None
    tour = Event(ContactKind.CEREMONY, _TOUR, last.start, analysis.sentence.end, last.zone, last.rule)
    tour.people = {person: (side, Function.PRESENT) for person, (side, _) in last.people.items()}
    tour.principals, tour.dated, tour.place, tour.sentence = set(tour.people), last.dated, last.place, before
    context.events.append(tour)
    return tour


def _joined_in(analysis: Analysis, context: Context, last: Event | None) -> Event | None:
    """A ceremony of one side that the sentences before told of, in its paragraph, and the other side went along to."""
    near = {s.start for s in context.sentences if s.paragraph == analysis.sentence.paragraph}
    if last is None or last.kind is not ContactKind.CEREMONY or last.sentence not in near | {context.sentence_before}:
        return None
    there = last.all_sides
    sides = {context.side(person) for person in people_of(analysis.presence)} - {None}
    return last if len(there) == 1 and sides - there else None
