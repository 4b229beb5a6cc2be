"""Who is at a Korean welcome, call or meeting told before: who greets with others, is received, sat in on it."""

from __future__ import annotations

from graph.claims import SIDES, ContactKind, Country, Function, Status
from loaders.extract.analysis import Actor, people_of
from loaders.extract.context import Context
from loaders.extract.events import GREETED, PEOPLED
from loaders.extract.ko.clauses import Sense
from loaders.extract.ko.discourse import Discourse
from loaders.extract.ko.offices import shown_side
from loaders.extract.ko.tails import one_of, pattern
from loaders.extract.ko.units import SUBJECTS
from loaders.extract.marks import Event, Zone
from loaders.extract.scope import Scope

_HOST = "host"  # the trigger of receiving somebody
_WREATH = "wreath"
_SHARED = frozenset({"wreath", "show", "ceremony", "parade"})  # forms of ceremonies that both sides may attend apart
_VISITED = frozenset({"condolence", "talks"})  # what a call at a body of the other side may be
_HOUSED = frozenset({"show", "ceremony"})  # forms that people come to a house for


def greets_along(sense: Sense, context: Context) -> list[Actor]:
    """Who greets or sees off with others those who were greeted last (대사가 함께 영접하였다), naming nobody whom."""
    told = context.focus
    if told is None or told.form not in GREETED or told.status is not Status.OCCURRED or told.zone is not Zone.BODY:
        return []
    greets = [t for t in sense.told if t.tail.event and (t.trigger.form == told.form or t.trigger.id == _HOST)]
    acting = [r for r in sense.roles if r.role in SUBJECTS and r.actor.people and not r.actor.masked]
    whom = any(r.role in ("object", "with") for r in sense.roles) or pattern("whom_too").search(sense.sentence)
    if (
        not greets
        or whom
        or any(unit.is_a("country") and shown_side([unit]) is Country.OTHER for unit in sense.analysis.units)
    ):
        return []
    beside = pattern("greets_beside").search(sense.sentence) is not None
    travelled = {context.side(person) for e in context.events if e.kind is ContactKind.VISIT for person in e.people}
    return [r.actor for r in acting if beside or (travelled and r.actor.country not in travelled)]


def receives_party(sense: Sense, context: Context) -> bool:
    """Whether those who were told to have come somewhere are received there (대사가 그들을 맞이하였다)."""
    told = context.focus
    if told is None or len(told.sides) != 1 or told.form not in _VISITED:
        return False
    hosts = any(one.trigger.id == _HOST and one.tail.event for one in sense.told)
    party = [r for r in sense.roles if r.role == "object"]
    return hosts and all(r.actor.quiet or not r.actor.people for r in party)


def receives_there(sense: Sense, context: Context) -> bool:
    """Whether somebody is received at the house of the show or ceremony that he was told to have come to (극장에서)."""
    told = context.focus
    if told is None or told.form not in _HOUSED or one_of("venues").search(sense.sentence) is None:
        return False
    hosts = any(one.trigger.id == _HOST and one.tail.event for one in sense.told)
    guests = {p for r in sense.roles if r.role == "object" for p in r.actor.people}
    return hosts and bool(guests) and guests <= told.people.keys()


def turn_to_listed(sense: Sense, discourse: Discourse, context: Context) -> None:
    """Turn back to the contact at which those of one side were listed, where a sentence lists those of the other.

    접견에는 북측에서 X가 배석했다. 이어 만찬이 있었다. 중국측에서는 Y가 나왔다.
    """
    there = {actor.country for actor in sense.analysis.presence if actor.people}
    if discourse.listed is None or len(there) != 1 or pattern("lists_side").match(sense.sentence) is None:
        return
    event, side = discourse.listed
    if side not in there and event in context.events and sense.told == []:
        context.focus = event


def enter_first(sense: Sense, made: list[Scope], context: Context) -> None:
    """Enter those named as there before the sentence goes on to another contact (X가 배석했으며 Y는 Z를 만났다).

    So was who is described as one who was there (회담에 배석한 X는 Y를 만났다).
    """
    told, there = context.focus, sense.analysis.presence
    begins = min((scope.start for scope in made if not scope.reference), default=sense.analysis.sentence.start)
    if told is None or told.kind not in PEOPLED or told.status is not Status.OCCURRED or told.background:
        return
    ends = pattern("done_before").search(sense.text, max(actor.end for actor in there), begins) if there else None
    if ends and not any(scope.reference for scope in made):
        context.enter(told, people_of(there), Function.PRESENT)
        sense.analysis.presence = []
    for one in (t for t in sense.told if t.tail.attended and not t.tail.event and t.trigger.form == told.form):
        behind = pattern("sat_in").match(sense.text, one.trigger.end)
        plain = pattern("just_that").search(sense.text[sense.analysis.sentence.start : one.trigger.start])
        who = next((r for r in sense.roles if behind and r.actor.start >= behind.end()), None)
        if plain and who and who.actor.people and not who.actor.masked:
            context.enter(told, people_of([who.actor]), Function.PRESENT)


def lay_next(sense: Sense, context: Context, before: int) -> None:
    """Take a wreath that somebody lays after another (이어 우의탑을 찾아 헌화했다) as another, told from then on."""
    laid = [e for e in context.events[before:] if e.form == _WREATH and e.status is Status.OCCURRED]
    last = next((e for e in reversed(context.events[:before]) if e.form == _WREATH), None)
    if not laid or last is None or not pattern("and_next").search(sense.sentence):
        return
    if laid[-1].principals & last.people.keys():
        context.events[:] = [e for e in context.events if all(e is not each for each in laid[:-1])]
        laid[-1].another, laid[-1].dated, context.focus = True, laid[-1].dated or last.dated, laid[-1]


def join_halves(context: Context, before: int) -> None:
    """Make a ceremony one of which two clauses name a side each (X가 화환을 진정하였다. Y도 화환을 진정하였다).

    The events from `before` on are those of the sentence.
    """
    for event in context.events[before:]:
        at = context.events.index(event, before)
        first = next((e for e in reversed(context.events[:at]) if e.kind in PEOPLED), None)
        if first is None or not _are_halves(first, event, context):
            continue
        context.enter(first, list(event.people), Function.PRESENT)
        first.bodies |= event.bodies
        first.end = max(first.end, event.end)
        context.events.remove(event)
        context.focus = first


def greet_traveller(context: Context, before: int) -> None:
    """Enter who has come into a welcome or farewell of which only those who greet are told (환영식에는 X가 나왔다)."""
    trip = context.last_event("visit")
    if trip is None or trip.status is not Status.OCCURRED or trip.background or trip.zone is not Zone.BODY:
        return
    for event in context.events[before:]:
        alone = event.form in GREETED and event.status is trip.status and not event.principals
        if alone and event.people and event.zone is Zone.BODY:
            context.enter(event, sorted(trip.principals), Function.PRESENT)


def _are_halves(first: Event, event: Event, context: Context) -> bool:
    """Whether two ceremonies of a form, told one after the other, have a side each and may be of one day."""
    alike = first.form == event.form and first.status is event.status is Status.OCCURRED and not event.another
    told = first.form in _SHARED and first.zone is event.zone is Zone.BODY and not event.background
    apart = len(first.all_sides) == len(event.all_sides) == 1 and first.all_sides | event.all_sides == set(SIDES)
    near = first.end >= context.sentences[-2:][0].start
    days = [e.dated.when for e in (first, event) if e.dated]
    return alike and told and apart and near and (len(days) < len(SIDES) or days[0].intersects(days[1]))
