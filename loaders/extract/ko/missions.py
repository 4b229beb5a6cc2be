"""Calls at an embassy: whoever of it is met there belongs to the call, be it told in one sentence or in two."""

from __future__ import annotations

from dataclasses import replace

from graph.claims import ContactKind
from loaders.extract.analysis import Actor, people_of
from loaders.extract.context import Context
from loaders.extract.data import load, words
from loaders.extract.events import PEOPLED
from loaders.extract.ko.scene import Scene
from loaders.extract.scope import Scope

_MISSIONS = tuple(words("ko", "cues", "missions"))
_APPEAR = "appear"
_SPOKESPERSON = "spokesperson"
_CALL, _TALKS, _HOST = "visit", "talks", "host"
_MET = (_TALKS, "meal")  # forms of what a call at an embassy turns out to be


def at_post(scope: Scope, scene: Scene, context: Context) -> bool:
    """Whether somebody only goes to a house where they are (인민대회당을 찾아, 만수대의사당으로 가서), or speaks of the
    journey of another: none of their own."""
    if scope.trigger.kind is not ContactKind.VISIT or not scope.left:
        return False
    people = people_of(scope.left)
    if people and all(_SPOKESPERSON in context.cast.people[p].titles for p in people):
        return True  # who speaks of a trip at home
    if scope.trigger.id == _APPEAR and people and all(context.resides(p) for p in people):
        return True  # an ambassador is seen where he is posted
    stays = scene.text.startswith(tuple(load("ko", "cues")["stays"]), scope.trigger.start)
    if stays and people and all(context.resides(p) for p in people):
        return True  # an ambassador stays where he is posted
    near = [u for u in scene.units if u.end <= scope.trigger.start and u.is_a("place")]
    place = context.places.get(near[-1].value("place")) if near else None
    gate = bool(near) and any(word in near[-1].text for word in load("ko", "cues")["gates"])
    return place is not None and place.kind == "venue" and not gate


def calls_at_mission(text: str, trip: int) -> bool:
    """Whether a noun of visiting stands right behind an embassy (중국대사관 방문에는)."""
    return text.endswith(tuple(f"{mission} " for mission in _MISSIONS), 0, trip)


def at_missions(made: list[Scope], context: Context) -> tuple[list[Scope], list[Actor]]:
    """The scopes of a sentence, talks at an embassy joined to the call there; and whom a call told before met."""
    out: list[Scope] = []
    met: list[Actor] = []
    for scope in made:
        hosts = [actor for actor in scope.left if _is_of_mission(actor, context)]
        met_there = scope.trigger.id != _HOST and scope.trigger.form in _MET and bool(out or not scope.times)
        if not met_there or not hosts:
            out.append(scope)
        elif out and _is_call(out[-1]) and _visitors(out[-1].left, scope, hosts):
            call = replace(out[-1].trigger, kind=scope.trigger.kind, form=_TALKS)
            out[-1] = replace(out[-1], trigger=call, left=(*(a for a in out[-1].left if a.people), *hosts))
        elif _was_call(context) and _visitors(tuple(scope.left), scope, hosts, context):
            met += scope.left
            _become_talks(scope, context)
        else:
            out.append(scope)
    return out, met


def _is_call(scope: Scope) -> bool:
    bodies = (actor.text for actor in scope.left if not actor.people)
    return scope.trigger.id == _CALL and scope.trigger.kind in PEOPLED and any(b.endswith(_MISSIONS) for b in bodies)


def has_called(context: Context) -> bool:
    """Whether the article has told of a call at a body of the other side, and of no journey."""
    told = [event for event in context.events if event.trigger_id == _CALL]
    return bool(told) and all(event.kind is not ContactKind.VISIT for event in told)


def _was_call(context: Context) -> bool:
    """Whether the contact last told is a call at an embassy of which nobody is named yet."""
    told = context.focus
    if told is None or told.trigger_id != _CALL or len(told.sides) != 1:
        return False
    return any(body.endswith(_MISSIONS) for body in told.bodies)


def _become_talks(scope: Scope, context: Context) -> None:
    """Make the call told before the meeting that it turned out to be."""
    if context.focus is not None:
        context.focus.kind, context.focus.form = scope.trigger.kind, _TALKS


def _visitors(left: tuple[Actor, ...], scope: Scope, hosts: list[Actor], context: Context | None = None) -> bool:
    """Whether those who talk with somebody of the embassy are the callers."""
    callers = set(context.focus.people) if context and context.focus else set(people_of(left))
    guests = set(people_of(scope.left)) - set(people_of(hosts))
    return bool(guests) and guests <= callers


def _is_of_mission(actor: Actor, context: Context) -> bool:
    return any(context.resides(person) for person in actor.people)
