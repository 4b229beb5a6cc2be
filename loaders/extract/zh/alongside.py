"""Meetings that Chinese tells by no word for one: A informs B, speaks to B, is at what B gives, does something with B.

They are read where a sentence tells of no other contact of both sides. Which verb it is does not matter, only what is
none: what people have in common (共识, 友谊), what each does for himself (分别, 均), and what has not happened.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import takewhile

from graph.claims import SIDES, ContactKind
from loaders.extract.analysis import Actor, Analysis, people_of
from loaders.extract.data import words
from loaders.extract.events import PEOPLED
from loaders.extract.marks import Event, Trigger, Unit, Zone
from loaders.extract.scope import Scope
from loaders.extract.zh.relations import Relations
from loaders.extract.zh.scene import two_sided
from loaders.extract.zh.timing import coarse
from loaders.extract.zh.triggers import TOGETHER, TOLD
from loaders.extract.zh.vocabulary import trigger_of

_LISTENS, _SPEECHES = tuple(words("zh", "grammar", "listens")), tuple(words("zh", "grammar", "speeches"))
_RECORDED = tuple(words("zh", "grammar", "recorded"))
_COMMAS, _WITH = words("zh", "grammar", "commas"), words("zh", "grammar", "with")
_IN_WRITING = tuple(words("zh", "grammar", "in_writing"))
_JOINT, _EACH = tuple(words("zh", "grammar", "jointly")), tuple(words("zh", "grammar", "severally"))
_IN_COMMON = tuple(words("zh", "grammar", "in_common"))
_SHARED, _WORD = words("zh", "grammar", "shared_characters"), 4  # characters in which a verb ends
_PERFECT, _DONE = "了", ("一会", "良久", "许久", "片刻")
_AT, _OF, _HOLDS = words("zh", "grammar", "at"), words("zh", "grammar", "of"), words("zh", "grammar", "gives")
_ON_EVENT = tuple(words("zh", "grammar", "on_event"))
_TO, _INFORMS = words("zh", "grammar", "informed"), tuple(words("zh", "grammar", "informs"))
_SPOKEN_TO, _SAYS = words("zh", "grammar", "spoken_to"), tuple(words("zh", "grammar", "says_to"))
_FROM, _HANDS = words("zh", "grammar", "from_somebody"), tuple(words("zh", "grammar", "hands"))
_HEARS, _NEWS = tuple(words("zh", "grammar", "hears")), tuple(words("zh", "grammar", "what_is_heard"))
_WISHED = words("zh", "grammar", "wishes") | words("zh", "grammar", "hoped")
_UNREAL = (
    "planned", "hypothetical", "negated", "denied", "unmade", "refused", "absent", "doubted", "never", "unanswered",
    "presence", "company",
)  # fmt: skip
_OPEN = tuple(kind for kind in _UNREAL if kind not in ("presence", "company"))
_BY_SOMEBODY, _BY_HIM = words("zh", "grammar", "by_somebody"), words("zh", "grammar", "beside")
_NAMING = ("head", "honorific", "org", "country", "place", "part", "modifier")
_ZONES = (Zone.BODY, Zone.CAPTION)


@dataclass(frozen=True, slots=True)
class _Part:
    """Units between two commas, with those of both sides who act there."""

    units: list[Unit]
    actors: list[Actor]


def alongside(
    analysis: Analysis, relations: Relations, scopes: list[Scope], reporters: frozenset[int], focus: Event | None
) -> list[Scope]:
    """The scopes of a sentence, with the meeting that it tells by other words, where they tell of none.

    Who sits or stands by somebody is at the event of the `focus`, where that is one of theirs and no time is given.
    """
    if analysis.sentence.zone not in _ZONES or any(map(_tells, scopes)):
        return scopes
    if (scope := _beside(analysis, reporters)) is not None:
        people = {*people_of(scope.left), *people_of(scope.right)}
        if focus is None or scope.times or not people & focus.people.keys():
            analysis.presence = []
            return [*scopes, scope]
    if (scope := _audience(analysis, reporters)) is not None:
        analysis.presence = []
        return [*(s for s in scopes if s.trigger.kind is not ContactKind.CEREMONY), scope]
    if analysis.presence:
        return scopes
    if (scope := _given(analysis, relations, reporters)) is not None:
        return [*scopes, scope]
    acting: list[Actor] = []
    for part in _parts(analysis, reporters):
        if (scope := _meeting(part, acting, relations)) is not None:
            times = (t for t in analysis.times if t.start < scope.trigger.start and not t.since)
            return [*scopes, replace(scope, times=tuple(sorted(times, key=lambda t: (coarse(t), -t.start))))]
        acting += [actor for actor in part.actors if relations.is_subject(actor)]
    return scopes


def _tells(scope: Scope) -> bool:
    """Whether a scope tells of people of both sides, or speaks of an event told."""
    if scope.reference:
        return True
    return scope.trigger.kind is not ContactKind.VISIT and two_sided((*scope.left, *scope.right))


def _parts(analysis: Analysis, reporters: frozenset[int]) -> Iterator[_Part]:
    units = analysis.units
    first = 0
    for k in range(len(units) + 1):
        if k < len(units) and units[k].low not in _COMMAS:
            continue
        if inside := units[first:k]:
            here = (a for a in analysis.actors if inside[0].start <= a.start < inside[-1].end and not a.masked)
            actors = [a for a in here if a.people and a.country in SIDES and not reporters & set(a.people)]
            yield _Part(inside, actors)
        first = k + 1


def _beside(analysis: Analysis, reporters: frozenset[int]) -> Scope | None:
    """The event at which somebody sits or stands by one of the other side (X站在Y身旁, 坐在Y对面的是X)."""
    for part in _parts(analysis, reporters):
        by = next((u for u in part.units if u.low in _BY_SOMEBODY), None)
        at = next((u for k, u in enumerate(part.units) if u.low in _BY_HIM and by and u.start >= by.end), None)
        if by is None or at is None or any(unit.is_any(_OPEN) for unit in analysis.units):
            continue
        whom = next((a for a in part.actors if by.end <= a.start < at.start), None)
        others = [a for a in part.actors if whom and a is not whom and a.country is not whom.country]
        if whom is not None and others:
            times = (t for t in analysis.times if not t.since and (t.day or t.month or t.kind != "date"))
            dated = tuple(sorted(times, key=lambda t: (coarse(t), -t.start)))
            return Scope(_trigger(by, TOGETHER), (others[0],), (whom,), part.units[0].start, at.end, times=dated)
    return None


def _audience(analysis: Analysis, reporters: frozenset[int]) -> Scope | None:
    """The event at which somebody hears what one of the other side says in public (X致开幕辞,Y等在场聆听)."""
    units = analysis.units
    hears = next((unit for unit in units if unit.low.endswith(_LISTENS)), None)
    if hears is None or any(unit.is_any(_UNREAL) or unit.low.startswith(_RECORDED) for unit in units):
        return None
    named = [a for a in analysis.actors if a.people and a.country in SIDES and not reporters & set(a.people)]
    nearest = next((a for a in reversed(named) if a.end <= hears.start and not a.masked), None)
    there = [a for a in named if nearest and a.country is nearest.country and a.end <= hears.start and not a.masked]
    others = [a for a in named if nearest and a.country is not nearest.country]
    speaker = next((a for a in others if _speaks(analysis, a, named)), None)
    if speaker is None:
        return None
    times = (t for t in analysis.times if not t.since)
    dated = tuple(sorted(times, key=lambda t: (coarse(t), t.start)))
    trigger = Trigger(hears.start, hears.end, "ceremony", ContactKind.CEREMONY, "ceremony", verb=True)
    right = (replace(speaker, masked=""),)
    return Scope(trigger, tuple(there), right, analysis.sentence.start, hears.end, times=dated)


def _speaks(analysis: Analysis, actor: Actor, named: list[Actor]) -> bool:
    """Whether what is said in public is named behind somebody, before anybody else is (X发表讲话, X的致辞)."""
    until = min((a.start for a in named if a.start > actor.start), default=analysis.sentence.end)
    return any(unit.low.endswith(_SPEECHES) for unit in analysis.units if actor.end <= unit.start < until)


def _given(analysis: Analysis, relations: Relations, reporters: frozenset[int]) -> Scope | None:
    """The event that one side gives, at which somebody of the other does something (X在Y举行的晚宴上频频举杯)."""
    units = analysis.units
    named = [a for a in analysis.actors if a.people and a.country in SIDES and not reporters & set(a.people)]
    if any(unit.is_any(_UNREAL) for unit in units):
        return None
    for k, (gives, of, event, on) in enumerate(zip(units, units[1:], units[2:], units[3:], strict=False)):
        told = trigger_of(event)
        if told is None or told.verb or told.kind not in PEOPLED or not on.low.startswith(_ON_EVENT):
            continue
        host = next((a for a in reversed(named) if a.end <= gives.start), None)
        at = next((unit.start for unit in reversed(units[:k]) if unit.low in _AT), gives.end)
        if host is None or host.end <= at or gives.low not in _HOLDS or of.low not in _OF:
            continue
        there = (a for a in named if not a.masked and a.country is not host.country)
        if guests := tuple(a for a in there if relations.is_subject(a)):
            return Scope(told, (host,), guests, analysis.sentence.start, event.end)
    return None


def _meeting(part: _Part, acting: list[Actor], relations: Relations) -> Scope | None:
    """The meeting of a part of a sentence, of whoever acts in it or before it and somebody of the other side."""
    if any(unit.is_any(_UNREAL) for unit in part.units) or any(u.low in _WISHED for u in part.units):
        return None
    for k, other in enumerate(part.actors):
        mine = [a for a in part.actors[:k] if relations.is_subject(a)] or acting
        mine = [actor for actor in mine if actor.country is not other.country]
        if mine and (trigger := _told(part, other)) is not None:
            return Scope(trigger, tuple(mine[-1:]), (other,), part.units[0].start, part.units[-1].end)
    return None


def _told(part: _Part, other: Actor) -> Trigger | None:
    """The words by which a part tells that somebody met another who is named there; None where it does not."""
    before = [unit for unit in part.units if unit.end <= other.start]
    while before and before[-1].is_any(_NAMING):
        before.pop()
    behind = [unit for unit in part.units if unit.start >= other.end]
    behind = behind[len(list(takewhile(lambda u: u.is_any(("head", "honorific")), behind))) :]
    if not before or not behind or any(unit.is_a("saying") for unit in before):
        return None
    led, said = before[-1].low, "".join(unit.low for unit in behind)
    heard = "".join(unit.low for unit in before).endswith(_HEARS) and any(word in said for word in _NEWS)
    informs = led in _TO and said.startswith(_INFORMS)
    speaks = led in _SPOKEN_TO and said.startswith(_SAYS) and not _writes(part)
    gets = led in _FROM and said.startswith(_HANDS)  # 从X手中接过勋章
    if heard or informs or speaks or gets:
        return _trigger(behind[0], TOLD)
    return _trigger(behind[0], TOGETHER) if led in _WITH and _is_joint(part, said) else None


def _writes(part: _Part) -> bool:
    """Whether somebody speaks to another only in what he writes (在贺电中对X说)."""
    said = "".join(unit.low for unit in part.units)
    return any(word in said for word in _IN_WRITING)


def _is_joint(part: _Part, said: str) -> bool:
    """Whether what follows "with somebody" is done together by people in one place, and is done."""
    if any(word in said for word in _IN_COMMON) or said.startswith(_EACH) or any(map(trigger_of, part.units)):
        return False
    done = (_PERFECT in said and not said.startswith(_PERFECT)) or said.endswith(_DONE)
    return said.startswith(_JOINT) or done or any(char in said[:_WORD] for char in _SHARED)


def _trigger(unit: Unit, name: str) -> Trigger:
    return Trigger(unit.start, unit.end, name, ContactKind.MEETING, "talks", verb=True)
