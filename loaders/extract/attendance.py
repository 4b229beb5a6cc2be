"""Those whom a sentence names as present or as travelling along, and the event that they join."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from graph.claims import SIDES, ContactKind, Function, Status
from graph.dates import When
from loaders.extract.analysis import Actor, Analysis, people_of
from loaders.extract.anchors import narrated, resolve
from loaders.extract.context import Context
from loaders.extract.data import load
from loaders.extract.events import GREETED, PEOPLED, add_bodies, begin
from loaders.extract.marks import Event, Zone
from loaders.extract.places import is_abroad, stated_place
from loaders.extract.scope import Scope
from loaders.extract.status import status_of

_NAMED_SO = frozenset({"ceremony"})  # what any form of ceremony may be called
_CEREMONIAL = frozenset({"credentials"})  # ids of triggers of meetings that may be called a ceremony
_HELD, _RECEIVED, _TOUR = frozenset({"meal"}), "receive", "tour"


def attend(analysis: Analysis, context: Context, made: list[Event], known: list[Scope]) -> None:
    """Those whom a sentence names as present join the event that it is about: one it refers to, else the last told."""
    named = set(people_of(analysis.presence))
    told = named and not known and any(e.kind in PEOPLED and named <= e.people.keys() for e in made)
    if told and not analysis.listed:
        return  # the sentence has told who was there
    told_before = (e for e in reversed(context.events) if e not in made and not e.background)
    last = next((e for e in told_before if e.kind is not ContactKind.VISIT or _of_story(e, context)), None)
    aside = last is not None and context.focus is not None and context.focus.sentence == last.sentence
    met = any(event.kind in PEOPLED and len(event.all_sides) > 1 for event in made)
    travelled = last is not None and last.kind is ContactKind.VISIT and not (known or aside or met)
    travelled = travelled and not _goes_on(context, last)
    if travelled and travel_along(analysis.presence, context):
        return
    tour = None if made or known else _joint_tour(analysis, context, last) or _joined_in(analysis, context, last)
    event = tour or _event_meant(analysis, context, made, known)
    if event is not None and event not in made and _of_another_day(analysis, context, event, known, made):
        own = bool(known) and known[0].times is not None  # "Thursday's ceremony was attended by Jang"
        held = own and (known[0].trigger.form in _HELD or known[0].trigger.kind is ContactKind.CEREMONY)
        event = _first_told(analysis, context, known[0], [event]) if held else None
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
    return not (visit.background or context.is_long_ago(visit.dated))


def of_others(event: Event) -> bool:
    """Whether it is a contact of one side with a third country."""
    return event.foreign and len(event.sides) < len(SIDES)


def counted(text: str, analysis: Analysis, context: Context, known: Event) -> None:
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


def _event_meant(analysis: Analysis, context: Context, made: list[Event], known: list[Scope]) -> Event | None:
    """The event that "the talks" or a bare "Present were" speaks of; talks not told before had the same people."""
    present = set(people_of(analysis.presence))
    told_now = made[-1] if made and made[-1].kind in PEOPLED and not made[-1].background else None
    if told_now and not known and not analysis.listed:
        return _met_there(context, made, told_now, present) or told_now
    told = [event for event in reversed(context.events) if event.kind in PEOPLED and not of_others(event)]
    told = [e for e in told if e.people or e.bodies or e.status is Status.OCCURRED]  # not "ready for talks of any form"
    if signing := _held_after(analysis, context, known, told):
        return signing
    forms = {scope.trigger.form for scope in known}
    focus = (
        [context.focus] if context.focus and not of_others(context.focus) else []
    )  # a sentence between may have turned to an earlier one
    alike = [e for e in (*focus, *told) if e.form in forms]
    alike = [e for e in alike if e.status is Status.OCCURRED] or alike
    alike = [e for e in alike if not e.background] or alike
    alike = [e for e in alike if e.people or e.zone is not Zone.TITLE] or alike  # a headline may name nobody
    if forms & _NAMED_SO and any(e.people and e.kind is ContactKind.CEREMONY for e in told):
        alike = [e for e in alike if e.people or e.zone is Zone.TITLE]  # "held a ceremony. Wang laid a wreath"
    meant = [begin(analysis, scope) for scope in known]
    said = frozenset(word for event in meant for word in _said_alike(event, context))
    rules, called = {event.rule for event in meant}, {event.word for event in meant if event.form in _HELD}
    ids = {event.trigger_id for event in meant}
    named = {person for scope in known for person in people_of(scope.right)} - present
    near = {s.start for s in context.sentences if s.paragraph == analysis.sentence.paragraph}
    just = next((e for e in alike if e.sentence in near and e.sides == {*SIDES}), None)

    def unlike(event: Event) -> tuple[bool, ...]:  # "the talks" are talks held rather than a call or somebody met
        same = bool(event.people) and event.zone is not Zone.TITLE and event.rule in rules
        strange = bool(named) and not named & event.people.keys()  # "took part in the meeting with Xi"
        return (
            strange,
            bool(called) and event.word not in called,  # "the banquet" is none of the lunches
            just is not None and event.sentence not in near and not just.people.keys() & event.people.keys(),
            bool(said) and not said & event.said,  # "the talks" are those that were called so
            event.sentence not in near,
            event.trigger_id not in ids,
            event.zone is Zone.TITLE,
            not same,
        )

    alike.sort(key=unlike)
    stated = _stated_day(known, context) if known else _day_of_presence(analysis, context)
    alike = alike if known or not stated else told
    dated = [e for e in alike if stated and e.dated and e.dated.when.intersects(stated)]
    if not alike and forms & _NAMED_SO:  # "present at the ceremony": when a wreath was laid, credentials handed over
        alike = [e for e in told if e.kind is ContactKind.CEREMONY or e.trigger_id in _CEREMONIAL][:1]
    if not alike and forms & _HELD:  # "present at the reception": when somebody was received
        alike = [e for e in told if e.trigger_id == _RECEIVED][:1]
    event = next((e for e in dated if e.dated and e.dated.when.is_day), next(iter(dated or alike), None))
    if event or not known:
        return event or context.focus
    return _first_told(analysis, context, known[0], told)


def _met_there(context: Context, made: list[Event], told_now: Event, present: set[int]) -> Event | None:
    """The event told before at which people met the other side, where what their sentence tells would bring them none.

    So "Liu, here for a conference, was there too" is of the ceremony told before, not of the conference.
    """
    sides = {context.side(person) for person in present} - {None}
    before = next((e for e in reversed(context.events) if e not in made and e.kind in PEOPLED), None)
    if before is None or before.background or before.status is not told_now.status or len(sides) != 1:
        return None
    last = context.sentences[-2:-1]
    met = before.sides and before.sides != sides and bool(last) and before.end >= last[0].start
    return before if met and told_now.sides == sides and told_now.form != before.form else None


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
        alike = event.form == last.form or event.form in _HELD or event.form in GREETED
        apart = event.dated and last.dated and not event.dated.when.intersects(last.dated.when)
        if told and not (alike or apart or event.background) and whose <= event.people.keys():
            return event
    return last


def _recalled(event: Event, analysis: Analysis, context: Context) -> bool:
    """Whether an event is of long ago and told paragraphs before: a list that names none is of the story."""
    apart = not any(s.start == event.sentence for s in context.sentences if s.paragraph == analysis.sentence.paragraph)
    return apart and event.sentence != context.sentence_before and context.is_long_ago(event.dated)


def _said_alike(event: Event, context: Context) -> tuple[str, ...]:
    """The words by which an event may have been told that a noun speaks of again ("the talks": "conferred with")."""
    alike: dict[str, list[str]] = load(context.language, "text").get("said_alike", {})
    return tuple(word for noun in event.said for word in alike.get(noun, ()))


def _day_of_presence(analysis: Analysis, context: Context) -> When | None:
    """The one day that a sentence names which says nothing but who was there ("B was there on Tuesday")."""
    days = [r.when for t in analysis.times if (r := resolve(t, "", context.anchor)) and r.when.is_day]
    return days[0] if len(days) == 1 and not analysis.triggers else None


def _first_told(analysis: Analysis, context: Context, scope: Scope, told: list[Event]) -> Event:
    """An event that only those present at it tell of: of the people last told, or of another day with its host."""
    event = begin(analysis, scope)
    event.status = scope.status or status_of(analysis, scope)
    there = {context.side(person) for person in people_of(analysis.presence)}
    whole = event.form in _HELD and bool(scope.agents) and there.issuperset(SIDES)  # "the reception given by A for B"
    if told and event.kind is not ContactKind.CEREMONY:
        model = next((e for e in told if e.status is Status.OCCURRED), told[0])
        another = _of_another_day(analysis, context, model, [scope])
        if another or whole:
            hosts = people_of((*scope.left, *scope.right))
            event.people = {p: (side, Function.PRESENT) for p in hosts if (side := context.side(p))}
            event.bodies = dict(model.bodies) if another else {}  # who gives the reception each year
        else:
            event.people = {p: role for p, role in model.people.items() if p in model.principals}
        event.principals = set(event.people)
    event.spoken = narrated(context.anchor, context.on_tour)
    context.events.append(event)
    return event


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


def _held_after(analysis: Analysis, context: Context, known: list[Scope], told: list[Event]) -> Event | None:
    """A ceremony not told before that people of both sides attend ("After the talks both attended the signing")."""
    new = [s for s in known if s.trigger.kind is ContactKind.CEREMONY and all(e.form != s.trigger.form for e in told)]
    sides = {context.side(person) for person in people_of(analysis.presence)}
    if not new or not sides.issuperset(SIDES):
        return None
    event = begin(analysis, new[-1])
    event.status = new[-1].status or status_of(analysis, new[-1])
    event.spoken = narrated(context.anchor, context.on_tour)
    context.events.append(event)
    return event


def _of_another_day(
    analysis: Analysis, context: Context, event: Event, known: list[Scope], made: Sequence[Event] = ()
) -> bool:
    """Whether the sentence of presence, or its own clause, states a day or month that is not the event's.

    The days of what a list tells beside it (`made`) are none of its own ("So was Kang, who on Thursday had met him").
    """
    own = known[0].times if known and known[0].times else analysis.times
    first = min((actor.start for actor in analysis.presence), default=analysis.sentence.end)
    free = [timex for timex in own if not timex.since and (not (analysis.listed and made) or timex.start < first)]
    stated = [r.when for timex in free if (r := resolve(timex, "", context.anchor))]
    return bool(stated and event.dated) and not any(event.dated.when.intersects(when) for when in stated)  # type: ignore[union-attr]


def _stated_day(known: list[Scope], context: Context) -> When | None:
    """When the event that a sentence of presence speaks of took place, where its words say so."""
    for scope in known:
        for timex in scope.times or ():
            if resolved := resolve(timex, "", context.anchor):
                return resolved.when
    return None
