"""Condolences at an embassy: who mourns there calls on it, whatever the verb (북한대사관에 들러 조의를 표했다)."""

from __future__ import annotations

from dataclasses import replace

from graph.claims import SIDES
from loaders.extract.analysis import Actor
from loaders.extract.context import Context, other_side
from loaders.extract.data import load, words
from loaders.extract.events import PEOPLED
from loaders.extract.ko.journeys import owner
from loaders.extract.ko.scene import Scene
from loaders.extract.scope import Scope

_CONDOLE, _CONDOLENCE, _TALKS = "condole", "condolence", "talks"
_MISSIONS = tuple(words("ko", "cues", "missions"))


def at_mission(made: list[Scope], scene: Scene, context: Context) -> list[Scope]:
    """The scopes of a sentence, condolences with the embassy of the other side; elsewhere they are no contact."""
    out: list[Scope] = []
    for scope in made:
        both = {actor.country for actor in scope.left}.issuperset(SIDES)
        calls = [k for k, told in enumerate(out) if _is_call(told)]
        if scope.trigger.id != _CONDOLE or (both and not calls):
            out.append(scope)
        elif calls:
            call, mourners = out[calls[-1]], (actor for actor in scope.left if actor.people)
            out[calls[-1]] = replace(call, left=tuple(dict.fromkeys([*call.left, *mourners])))
        elif body := _embassy(scope, scene) or _told_of(scope, scene, context):
            out.append(replace(scope, left=(*scope.left, body)))
    return out


def _told_of(scope: Scope, scene: Scene, context: Context) -> Actor | None:
    """The embassy at whose altar the article has told that others mourned (빈소에서 고개를 숙였다)."""
    if not any(word in scene.text[scope.start : scope.end] for word in load("ko", "cues")["altars"]):
        return None
    sides = {actor.country for actor in scope.left}
    told = (event for event in reversed(context.events) if event.form == _CONDOLENCE)
    bodies = ((text, side, body) for event in told for text, (side, body) in event.bodies.items())
    text, side, body = next((each for each in bodies if each[1] not in sides), ("", None, None))
    return Actor(scope.start, scope.start, (), text, side, body_id=body) if text else None


def _is_call(scope: Scope) -> bool:
    """Whether a clause before tells of the call or of whom it was on: to mourn is what was done there."""
    return scope.trigger.kind in PEOPLED and scope.trigger.form in (_TALKS, _CONDOLENCE)


def _embassy(scope: Scope, scene: Scene) -> Actor | None:
    mourner = next((actor.country for actor in scope.left if actor.country in SIDES), None)
    if mourner is None:
        return None
    for i, unit in enumerate(scene.units):
        if unit.end > scope.trigger.start:
            break
        if not (unit.is_a("org") and unit.text.endswith(_MISSIONS)):
            continue
        side = owner(scene, i) or other_side(mourner)
        if side is other_side(mourner):
            return Actor(unit.start, unit.end, (), unit.text, side, body_id=unit.value("org") or None)
    return None
