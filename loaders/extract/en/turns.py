"""The turns of an English clause: contacts that one verb tells ("received him on Thursday, Wang on Friday")."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise, takewhile

from graph.claims import SIDES, ContactKind, Country, Status
from loaders.extract.analysis import Actor, Analysis, Cue
from loaders.extract.context import Context, other_side
from loaders.extract.data import words
from loaders.extract.dating import reported_by
from loaders.extract.en.deeds import is_done
from loaders.extract.en.naming import may_stand_between
from loaders.extract.events import PEOPLED
from loaders.extract.marks import Event, Timex, Trigger, Unit
from loaders.extract.scope import Scope

AGAIN = "again"
"""The id of contacts that only "did so" or "followed" tells, behind one told before."""
_TALKS, _MEAL, _SPLIT = "talks", "meal", "split"
_FORMS = frozenset({_TALKS, _MEAL})
_SEVERAL = words("en", "grammar", "several_of")
_AND, _BY = words("en", "grammar", "conjunctions"), words("en", "cues", "by")
_WITH = words("en", "grammar", "accompaniment") | _BY
_IN_ORDER = words("en", "joined", "in_order")
_BEFORE_DATE = words("en", "grammar", "upon") | words("en", "grammar", "adverbs") | words("en", "grammar", "within")
_JOINTS, _ORDER = words("en", "joined", "turn_joints"), words("en", "joined", "turn_words")
_DO, _SO = words("en", "grammar", "did"), words("en", "joined", "likewise")
_FOLLOWED, _SAME = words("en", "joined", "followed"), words("en", "joined", "in_that_way")
_WHO = words("en", "grammar", "personal_relatives")
_THE, _POSSESSIVE, _TURN = words("en", "grammar", "definite"), words("en", "grammar", "possessive_marks"), "turn"
_NEAR = 9  # units from "so" to its "did" ("so, on the same day, did")
_OPENS = 6  # characters before a time that opens its sentence ("On ")


def of_one_table(analysis: Analysis) -> list[Cue]:
    """The cues without those that part several, where they sat down together ("several leaders dined with him")."""
    forms = {trigger.form for trigger in analysis.triggers}
    together = _MEAL in forms and _TALKS not in forms
    return [cue for cue in analysis.cues if not (together and cue.kind == _SPLIT and cue.word in _SEVERAL)]


def respectively(analysis: Analysis, scope: Scope) -> list[Scope]:
    """The contacts of a clause, one for each pair of two lists ("A and B wrote to C and D respectively")."""
    left, right = ([a for a in actors if a.people] for actors in (scope.left, scope.right))
    sides = [{actor.country for actor in actors} for actors in (left, right)]
    paired = len(left) == len(right) > 1 and all(len(side) == 1 for side in sides) and sides[0] != sides[1]
    in_order = any(cue.word in _IN_ORDER for cue in analysis.cued("split", scope.start))
    if not paired or not in_order or not {*scope.agents} <= {*right}:
        return [scope]
    return [replace(scope, left=(a,), right=(b,), agents=()) for a, b in zip(left, right, strict=True)]


def turns(analysis: Analysis, scope: Scope) -> list[Scope]:
    """A contact with several, each with a date or turn of his own ("met Choe on Friday and Ri on Saturday")."""
    if scope.trigger.form not in _FORMS or scope.times is not None:
        return [scope]
    mine = _one_side(scope.left)
    told_of = tuple(a for a in scope.right if not (a.people and a.country is mine and did_so(analysis, a)))
    scope = replace(scope, right=told_of) if mine and told_of else scope  # "received him; so, later, did Wang"
    told = _by_turns(analysis, scope) if len(scope.right) > 1 else [scope]
    first, *later = told
    told = [first, *(_of_another(first, each) for each in later)]
    return [*told, *_of_those_who_did_so(analysis, scope, told)]


def _by_turns(analysis: Analysis, scope: Scope) -> list[Scope]:
    if len(parts := _with_each(analysis, scope)) > 1:
        return [replace(scope, right=tuple(part)) for part in parts]
    free = [t for t in analysis.times if t not in scope.asides and reported_by(analysis, t) is None]
    return _led_by_dates(analysis, scope, free) or _followed_by_dates(scope, free) or [scope]


def _followed_by_dates(scope: Scope, free: list[Timex]) -> list[Scope]:
    """The contacts of a clause with dates behind their people; none where there is but one."""
    dates = [t for t in free if scope.right[0].end <= t.start < scope.end]
    groups: list[tuple[tuple[Timex, ...], list[Actor]]] = []
    left, alone = list(scope.right), None
    for date in dates:
        mine = [actor for actor in left if actor.end <= date.start]
        left = [actor for actor in left if actor not in mine]
        if mine:
            groups.append(((date,), mine))
        alone = None if mine else date
    if left and groups:  # "met Ri on Tuesday and, two days later, Kim"
        groups.append(((alone,) if alone is not None and alone.end <= left[0].start else (), left))
    if len(groups) < 2 or not any(times for times, _ in groups[1:]):
        return []
    return [replace(scope, right=tuple(mine), times=times) for times, mine in groups]


def _led_by_dates(analysis: Analysis, scope: Scope, free: list[Timex]) -> list[Scope]:
    """The contacts of a clause with dates before their people ("met on Friday with A and on Saturday with B")."""
    later = [t for t in free if scope.right[0].end <= t.start < scope.end and _opens_turn(analysis, t)]
    opening = analysis.sentence.start + _OPENS
    first = [t for t in free if t.end <= scope.right[0].start and (scope.start <= t.start or t.start < opening)][-1:]
    later = later if first else [t for t in later if _opens_turn(analysis, t, _AND)]  # "met A, and on Saturday B"
    own = not first and later and any(scope.right[0].end <= t.start < later[0].start for t in free)
    if not later or own or len(first) + len(later) > len(scope.right):
        return []
    ends = [*(t.start for t in later), scope.end]
    begins: list[tuple[int, tuple[Timex, ...]]] = [(t.start, (t,)) for t in (*first, *later)]
    begins = begins if first else [(scope.start, ()), *begins]
    parts = [
        (times, tuple(a for a in scope.right if max(start, scope.trigger.start) <= a.start < end))
        for (start, times), end in zip(begins, ends, strict=True)
    ]
    return [replace(scope, right=mine, times=times) for times, mine in parts] if all(mine for _, mine in parts) else []


def _opens_turn(analysis: Analysis, timex: Timex, joints: frozenset[str] = _JOINTS) -> bool:
    """Whether a conjunction or comma stands before a date ("and on Saturday")."""
    before = next((unit for unit in reversed(analysis.before(timex.start)) if unit.low not in _BEFORE_DATE), None)
    return before is not None and before.low in joints


def _with_each(analysis: Analysis, scope: Scope) -> list[list[Actor]]:
    """Those with whom somebody had a contact, in turns ("with A and with B", "A, then B"), where no day parts them."""
    if any(scope.right[0].end <= t.start < scope.right[-1].start for t in analysis.times):
        return []
    parts: list[list[Actor]] = [[scope.right[0]]]
    for before, actor in pairwise(scope.right):
        if _begins_turn([unit for unit in analysis.units if before.end <= unit.start < actor.start]):
            parts.append([])
        parts[-1].append(actor)
    return [part for part in parts if any(actor.people for actor in part)]


def _begins_turn(between: list[Unit]) -> bool:
    """Whether words between two people say that the second one's turn comes ("and with", ", then", "and, later,")."""
    joint = next((k for k in range(len(between) - 1, -1, -1) if between[k].low in _JOINTS | _ORDER), -1)
    if joint < 0 or not all(unit.low in _WITH or may_stand_between(unit) for unit in between[joint + 1 :]):
        return False
    with_him = between[joint].low in _AND and joint + 1 < len(between) and between[joint + 1].low in _WITH
    near = [unit.low for unit in between[max(0, joint - 2) : joint + 1]]
    return with_him or not _ORDER.isdisjoint(near)


def _of_another(first: Scope, turn: Scope) -> Scope:
    """A turn that names whoever had the same contact ("received him on Thursday, Wang on Friday": Wang did so too)."""
    mine, theirs = _one_side(first.left), _one_side(first.right)
    if mine is None or theirs is None or mine is theirs:
        return turn
    left = tuple(actor for actor in turn.right if actor.people and actor.country is mine)
    if not left:
        return turn
    right = tuple(actor for actor in turn.right if actor.country is theirs)
    return replace(turn, left=left, right=right or first.right)


def _one_side(actors: Iterable[Actor]) -> Country | None:
    """The side of all the people among actors, None for none or both."""
    sides = {actor.country for actor in actors if actor.people}
    return sides.pop() if len(sides) == 1 and sides <= {*SIDES} else None


def _of_those_who_did_so(analysis: Analysis, scope: Scope, told: list[Scope]) -> Iterator[Scope]:
    """The contacts of others who are said to have had the same on a day of theirs ("; Wang did so on Friday")."""
    mine, theirs = _one_side(scope.left), _one_side(told[0].right)
    if mine is None or theirs is None or mine is theirs:
        return
    known = {person for each in told for actor in (*each.left, *each.right) for person in actor.people}
    end = min((t.start for t in analysis.triggers if t.start > scope.trigger.start), default=analysis.sentence.end)
    for actor in analysis.between(scope.trigger.end, end):
        if not _is_another(actor, known) or not did_so(analysis, actor):
            continue
        times = _times_of(analysis, actor)
        if actor.country is mine and times:
            yield replace(scope, left=(actor,), right=told[0].right, times=times)
        elif actor.country is theirs and times:
            yield replace(scope, right=(actor,), times=times)


def _is_another(actor: Actor, known: set[int]) -> bool:
    return bool(actor.people) and actor.country in SIDES and not known & {*actor.people}


def did_so(analysis: Analysis, actor: Actor) -> bool:
    """Whether words around somebody say that he did the same ("so did Wang", "Wang did likewise", "Wang's turn")."""
    behind = [unit.low for unit in analysis.behind(actor.end)[:3]]
    before = analysis.before(actor.start)
    while before and may_stand_between(before[-1]):
        before = before[:-1]
    near = [unit.low for unit in before[-_NEAR:]]
    if _TURN in near[-2:] or (behind[:1] and behind[0] in _POSSESSIVE and _TURN in behind):
        return True
    if actor.masked:
        return False
    if len(behind) > 1 and behind[0] in _DO and behind[1] in _SAME | _THE:
        return True
    if len(near) < 2:
        return False
    if near[-1] in _WITH and near[-2] in _AND:
        return True  # "their encounters with A on Monday and with B on Tuesday"
    return (near[-1] in _DO and not _SO.isdisjoint(near)) or (near[-1] in _BY and near[-2] in _FOLLOWED)


def _times_of(analysis: Analysis, actor: Actor) -> tuple[Timex, ...]:
    """What dates the turn of somebody: the time nearest to him, no other contact or person between."""
    others = [t.start for t in analysis.triggers] + [a.start for a in analysis.actors if a is not actor]
    after = min((start for start in others if start > actor.end), default=analysis.sentence.end)
    behind = [t for t in analysis.times if actor.end <= t.start < after]
    before = max((start for start in others if start < actor.start), default=analysis.sentence.start)
    joint = max((u.start for u in analysis.before(actor.start) if u.low in _JOINTS and u.low != ","), default=before)
    ahead = [t for t in analysis.times if max(before, joint) <= t.start < actor.start]
    return tuple(behind[:1] or ahead[-1:])


def repeated_by(analysis: Analysis, found: list[Scope], context: Context) -> list[Scope]:
    """The scopes of a sentence, or of what it says others did as the one told last had ("Wang did so a day later")."""
    last = context.last_event()
    if found or analysis.triggers or last is None or last.status is not Status.OCCURRED:
        return found
    others = [actor for actor in analysis.actors if _is_another(actor, {*last.people})]
    first = next((a for a in others if did_so(analysis, a) or _came_next(analysis, a)), None)
    times = _times_of(analysis, first) if first is not None else ()
    if first is None or not times:
        return found
    theirs = [
        a for a in others if a.start >= first.start and a.country is first.country and not _in_passing(analysis, a)
    ]
    told = (_like(analysis, a, last) for a in theirs)
    return [replace(scope, times=times) for scope in told if scope is not None]


def _in_passing(analysis: Analysis, actor: Actor) -> bool:
    """Whether somebody stands in a relative clause ("the turn of Cai Qi, who often travels with Xi")."""
    before = takewhile(lambda unit: unit.low != ",", reversed(analysis.before(actor.start)))
    return any(unit.low in _WHO for unit in before)


def _came_next(analysis: Analysis, actor: Actor) -> bool:
    """Whether somebody "followed" and nothing more but when and where."""
    behind = analysis.behind(actor.end)
    return bool(behind) and not actor.masked and behind[0].low in _FOLLOWED and not any(map(is_done, behind[1:]))


def _like(analysis: Analysis, actor: Actor, last: Event) -> Scope | None:
    """The scope of a contact of the kind told last, of somebody in the place of those of his side."""
    if actor.country is None or last.kind is ContactKind.MESSAGE:
        return None
    trigger = Trigger(actor.end, actor.end, AGAIN, last.kind, last.form, verb=True)
    scope = Scope(trigger, (replace(actor, masked=""),), (), analysis.sentence.start, analysis.sentence.end)
    if last.kind not in PEOPLED:
        return scope if last.side(actor.country) else None
    side = other_side(actor.country)
    others = tuple(person for person in last.side(side) if person in last.principals)
    if not others:
        return None
    return replace(scope, right=(Actor(actor.start, actor.start, others, country=side, quiet=True),))
