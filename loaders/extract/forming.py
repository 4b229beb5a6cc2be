"""From a trigger with its people to the events it tells: meetings and ceremonies, visits, messages, their places."""

from __future__ import annotations

from graph.claims import SIDES, ContactKind, Country, Function, Status
from loaders.extract.analysis import Actor, Analysis, people_of
from loaders.extract.context import Context, other_side
from loaders.extract.data import load
from loaders.extract.events import GREETED, PEOPLED, add_bodies, begin
from loaders.extract.gestures import GESTURE
from loaders.extract.letters import messages
from loaders.extract.marks import Event
from loaders.extract.places import Place, departs, destination, is_abroad, sets_out, stated_place
from loaders.extract.scope import Scope

_PUBLIC = frozenset({"show", "parade", "ceremony"})  # forms at which the country where they are held takes part
_SHOW = "show"
_HOSTED = GREETED | {"meal", "show"}  # forms that somebody gives for somebody


def formed(analysis: Analysis, scope: Scope, context: Context, *, trip: bool, dated: int | None = None) -> list[Event]:
    """The events of a clause, by its kind of contact; `trip`: its sentence tells of a journey before it.

    `dated`: where what dates it stands, if in its sentence.
    """
    match scope.trigger.kind:
        case ContactKind.VISIT:
            return _visits(analysis, scope, context)
        case ContactKind.MESSAGE:
            return messages(analysis, scope, context)
        case _:
            return _meetings(analysis, scope, stated_place(analysis, context, dated), context, trip=trip)


def _meetings(analysis: Analysis, scope: Scope, where: Place, context: Context, *, trip: bool) -> list[Event]:
    """The meetings of a clause at a place: one, or one with each counterpart where they are met in turn.

    Words such as "respectively" say so; so does a sentence that sums up a `trip` ("went to China and met A, B and C").
    """
    actors = [*scope.left, *scope.right]
    sides = {side: _of_side(actors, side, context) for side in SIDES}
    many = max(SIDES, key=lambda s: len(sides[s]))
    met = set(people_of(scope.right)).issuperset(sides[many])
    apart = bool(analysis.cued("split", scope.start, scope.end)) and scope.trigger.id != GESTURE
    split = apart or (trip and met and not scope.together and scope.trigger.form == "talks")
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
        foreign = any(context.cast.people[p].country is Country.OTHER for p in people_of(actors))
        event.foreign = foreign
        if not foreign and not scope.closed and not analysis.cued("absent"):  # who stayed away says nothing of who came
            follows = bool(analysis.cued("follows"))
            also = set(people_of(analysis.presence)) - set(people_of(scope.left)) if scope.left and follows else set()
            _hosted(event, context, also, follows=follows)
        event.place, event.venue = where.city, where.venue
        there = event.all_sides
        if (
            event.kind is ContactKind.CEREMONY
            and event.form in _PUBLIC
            and len(there) == 1
            and scope.left
            and not scope.closed
            and not trip
            and (not scope.trigger.verb or event.form == "show")
        ):
            event.abroad = is_abroad(analysis, event.place, there.pop(), context)
        out.append(event)
    return out


def _hosted(event: Event, context: Context, also: set[int], *, follows: bool = False) -> None:
    """A meal or show given without a word for whom is for the people last met by its host.

    So it is where only those are named who were there too (`also`). A welcome or send-off without a word for whom is
    for whoever travels.
    """
    if event.form == "meal" and not event.people and context.focus is not None and follows:
        event.people = {p: role for p, role in context.focus.people.items() if p in context.focus.principals}
        event.principals = set(event.people)
    if event.form not in _HOSTED or not event.people:
        return
    named = [role for person, role in event.people.items() if person not in also]
    there = {side for side, _ in (*named, *event.bodies.values())}
    missing = [side for side in SIDES if side not in there]
    if len(missing) != 1:
        return
    for earlier in reversed(context.events):
        if event.form in GREETED and earlier.kind is ContactKind.VISIT and earlier.side(missing[0]):
            event.people |= {
                p: (missing[0], Function.PRESENT) for p in earlier.side(missing[0]) if p in earlier.principals
            }
            event.principals = set(event.people)
            return
        if (
            event.form not in GREETED
            and earlier.kind in PEOPLED
            and earlier.status is Status.OCCURRED
            and set(event.people) & set(earlier.people)
            and earlier.side(missing[0])
            and not (event.form == _SHOW and context.is_long_ago(earlier.dated))
        ):
            for person in earlier.side(missing[0]):
                if person in earlier.principals:
                    event.people[person] = (missing[0], Function.PRESENT)
                    event.principals.add(person)
            return


def _of_side(actors: list[Actor], side: Country, context: Context) -> list[int]:
    return [p for p in people_of(actors) if context.side(p) is side]


def _at_post(analysis: Analysis, scope: Scope, people: list[int], context: Context) -> bool:
    """Whether diplomats only see something of the country where they serve ("the ambassador visited the farm")."""
    said = analysis.said(scope.trigger)
    posted = all(context.resides(person) for person in people)
    return bool(people) and posted and said in load(context.language, "text").get("seeing", ())


def _visits(analysis: Analysis, scope: Scope, context: Context) -> list[Event]:
    for travellers in (scope.agents, scope.left, scope.right):
        for side in SIDES:
            mine = [p for p in people_of(travellers) if context.side(p) is side]
            groups = [a for a in travellers if a.country is side and a.delegation]
            mine = [] if _at_post(analysis, scope, mine, context) else mine
            goal = destination(analysis, scope, context, other_side(side)) if mine or groups else None
            if goal:
                event = begin(analysis, scope)
                event.people = dict.fromkeys(mine, (side, Function.TRAVELLER))
                event.principals = set(mine)
                event.place = goal
                event.leaves = departs(analysis, scope, context.language)
                event.sets_out = sets_out(analysis, scope, context, side)
                add_bodies(event, groups)
                return [event]
    return []
