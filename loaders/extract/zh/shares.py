"""Whom each of several was met by, and when: 20日会见A,21日是B; A与C、B与D分别会谈; 20日和22日分别会见A和B."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from graph.claims import SIDES, ContactKind, Country, Status
from loaders.extract.analysis import Actor, Analysis, people_of
from loaders.extract.context import Context, other_side
from loaders.extract.data import words
from loaders.extract.marks import Timex, Trigger, Unit
from loaders.extract.scope import Scope
from loaders.extract.zh.attributive import describes_name
from loaders.extract.zh.relations import NAMING
from loaders.extract.zh.timing import ahead
from loaders.extract.zh.vocabulary import trigger_of

_COMMAS, _WITH = words("zh", "grammar", "commas"), words("zh", "grammar", "with")
_LIST = words("zh", "grammar", "list")
_LISTING = _LIST | words("zh", "grammar", "and")
_AHEAD = (Status.PLANNED, Status.HYPOTHETICAL)
_NEXT = tuple(words("zh", "grammar", "next_is"))
_IS = words("zh", "grammar", "copulas")
_TALKS = "talks"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of a sentence from a mark or time to the next: its units, what dates it, who acts in it.

    `rest` are its other words; `told`: it has a word of contact of its own.
    """

    units: list[Unit]
    timex: Timex | None
    actors: list[Actor]
    rest: str
    told: bool


@cache
def _gapping() -> re.Pattern[str]:
    """What a share may say besides its time and names: that it is one (是, 则是), with (与), that it comes next."""
    among = sorted(words("zh", "grammar", "gapping"), key=len, reverse=True)
    return re.compile("(?:" + "|".join(map(re.escape, among)) + ")*")


def shared_out(analysis: Analysis, scope: Scope) -> list[Scope]:
    """The scope, or one for each share of it: each counterpart with his own day, each pair, each day in its turn."""
    if scope.trigger.form != _TALKS and scope.trigger.kind is not ContactKind.VISIT:
        return [scope]
    return _gapped(analysis, scope) or _paired(analysis, scope) or _in_order(analysis, scope) or [scope]


def _gapped(analysis: Analysis, scope: Scope) -> list[Scope]:
    """The shares told beside a contact without its word (20日会见A,21日是B), and what is left of it."""
    stretches = _stretches(analysis)
    at = next((k for k, s in enumerate(stretches) if s.units[0].start <= scope.trigger.start < s.units[-1].end), -1)
    group = any(not a.people and a.start >= stretches[at].units[0].start for a in (*scope.left, *scope.right))
    shares = [*_run(stretches[:at][::-1], before=True)[::-1], *_run(stretches[at + 1 :], before=False, group=group)]
    given = [a for s in shares for a in s.actors]
    side = _counterparts(shares)
    everybody = [a for a in (*scope.left, *scope.right) if a.people]
    hosts = [a for a in everybody if a.country is not side and a.country in SIDES]
    alone = scope.trigger.kind is ContactKind.VISIT
    if side is None or bool(hosts) is alone or any(a.country is not side and a not in hosts for a in given):
        return []
    out = [_only(scope, [*hosts, *(a for a in s.actors if a.country is side)], _time(s, scope)) for s in shares]
    kept = [a for a in everybody if a.country is side and not {*a.people} & {*people_of(given)}]
    times = tuple(t for t in scope.times or () if not any(t is s.timex for s in shares))
    rest = [_only(scope, [*hosts, *kept], times)] if kept else []
    return sorted([*rest, *out], key=lambda s: min(a.start for a in (*s.left, *s.right) if a.country is side))


def goes_on(analysis: Analysis, context: Context) -> list[Scope]:
    """The meetings of which a sentence without a word for one tells only with whom and when the next were (21日是B)."""
    last, stretches = context.focus, _stretches(analysis)
    shares = _run(stretches, before=False)
    side = _counterparts(shares)
    if last is None or side is None or last.form != _TALKS or len(shares) < len(stretches):
        return []
    near = context.sentences and last.sentence == context.sentences[-1].start and last.status is Status.OCCURRED
    hosts = tuple(
        Actor(-1, -1, (p,), country=other_side(side), quiet=True) for p in last.side(other_side(side)) if near
    )
    first = analysis.sentence.start
    trigger = Trigger(first, first, last.trigger_id, last.kind, last.form, verb=True)
    whole = Scope(trigger, hosts, (), first, analysis.sentence.end, status=Status.OCCURRED)
    return [_only(whole, [*hosts, *s.actors], _time(s, whole)) for s in shares] if hosts else []


def _counterparts(shares: list[Stretch]) -> Country | None:
    """The side of whom the shares name: the only one in any of them, else that of whoever each names last."""
    alone = [s.actors for s in shares if len({a.country for a in s.actors}) == 1]
    found = {actors[-1].country for actors in alone or [s.actors for s in shares]} & {*SIDES}
    return found.pop() if len(found) == 1 else None


def _time(share: Stretch, scope: Scope) -> tuple[Timex, ...]:
    """What dates a share: its own time, else that of the contact."""
    own = (share.timex,) if share.timex else scope.times or ()
    return tuple(map(ahead, own)) if share.timex and scope.status in _AHEAD else own


def _run(stretches: list[Stretch], *, before: bool, group: bool = False) -> list[Stretch]:
    """The shares that stand next to a contact, the nearest first; `before` its word each says with whom.

    Behind a `group` without names the first may be of those who are meant (会见了三位官员,包括A和B).
    """
    out: list[Stretch] = []
    for stretch in stretches:
        named = bool(stretch.actors) and all(a.people for a in stretch.actors)
        opened = stretch.rest.startswith(_NEXT) or (group and not out)
        opened = opened or (stretch.timex is not None and (before or any(word in stretch.rest for word in _IS)))
        joined = not before or (
            named and any(u.low in _WITH and u.end <= stretch.actors[-1].start for u in stretch.units)
        )
        if stretch.told or not (named and opened and joined) or not _gapping().fullmatch(stretch.rest):
            break
        out.append(stretch)
    return out


def _stretches(analysis: Analysis) -> list[Stretch]:
    """The stretches of a sentence: parted by commas, and by a time behind a mark of listing."""
    units, times = analysis.units, {t.start: t for t in analysis.times if not t.since}
    starts = [0] if units else []
    for k, (before, unit) in enumerate(pairwise(units), 1):
        if before.low in _COMMAS or (unit.start in times and before.low in _LISTING):
            starts.append(k)
    return [_stretch(analysis, a, b) for a, b in pairwise([*starts, len(units)])]


def _stretch(analysis: Analysis, first: int, after: int) -> Stretch:
    """The stretch from a unit to before another."""
    units = analysis.units[first:after]
    start, end = units[0].start, units[-1].end
    times = [t for t in analysis.times if start <= t.start < end and not t.since]
    actors = [a for a in analysis.actors if start <= a.start < end and not a.masked]
    titles = [(held.office.start, held.office.end) for held in analysis.offices]
    told = [
        k for k, u in enumerate(units, first) if trigger_of(u) is not None and not describes_name(analysis.units, k)
    ]
    spans = [*((t.start, t.end) for t in times), *((a.start, a.end) for a in actors), *titles]
    free = [u for u in units if not any(a <= u.start < b for a, b in spans)]
    rest = "".join(u.low for u in free if u.low.isalpha() and not u.is_any(NAMING))
    return Stretch(units, times[0] if len(times) == 1 else None, actors, rest, bool(told))


def _paired(analysis: Analysis, scope: Scope) -> list[Scope]:
    """The pairs who met apart: each named with his counterpart (A与C、B与D), or in one order (A、B分别会见C、D)."""
    named = _persons((*scope.left, *scope.right))
    sides = [a.country for a in named]
    apart = bool(analysis.cued("split", scope.start, scope.end))
    if len(named) < 4 or len(named) % 2 or not set(sides) <= set(SIDES):
        return []
    couples = list(zip(named[::2], named[1::2], strict=True))
    if all(a.country is not b.country and _joined(analysis, a, b) for a, b in couples):
        parted = all(_listed(analysis, b, c) for (_, b), (c, _) in pairwise(couples))
        return [_only(scope, [*couple], scope.times) for couple in couples] if parted or apart else []
    half = len(named) // 2
    blocks = len({*sides[:half]}) == len({*sides[half:]}) == 1 and sides[0] is not sides[half]
    if not (apart and blocks):
        return []
    return [_only(scope, [a, b], scope.times) for a, b in zip(named[:half], named[half:], strict=True)]


def _joined(analysis: Analysis, a: Actor, b: Actor) -> bool:
    """Whether "with" stands between two."""
    return any(unit.low in _WITH for unit in analysis.units if a.end <= unit.start < b.start)


def _listed(analysis: Analysis, a: Actor, b: Actor) -> bool:
    """Whether a mark of listing stands between two."""
    return any(unit.low in _LIST for unit in analysis.units if a.end <= unit.start < b.start)


def _in_order(analysis: Analysis, scope: Scope) -> list[Scope]:
    """The counterparts met in turn, each on the day in the same place of a list (20日和22日分别会见A和B)."""
    if not analysis.cued("split", scope.start):
        return []
    named = _persons((*scope.left, *scope.right))
    for side in SIDES:
        mine = [a for a in named if a.country is side]
        hosts = [a for a in named if a.country is other_side(side)]
        for days in _lists_of_days(analysis, scope):
            apart = len(hosts) < len(mine) and bool(hosts) is (scope.trigger.kind is not ContactKind.VISIT)
            if len(mine) == len(days) > 1 and apart:
                days = [ahead(t) if scope.status in _AHEAD else t for t in days]
                return [_only(scope, [*hosts, a], (t,)) for a, t in zip(mine, days, strict=True)]
    return []


def _lists_of_days(analysis: Analysis, scope: Scope) -> Iterator[list[Timex]]:
    """The days that a contact's clause lists before its word, and those that a part behind it gives as its times."""
    times = [each for t in analysis.times if not t.since for each in _each(analysis, t)]
    yield [t for t in times if scope.start <= t.start < scope.trigger.start]
    for stretch in _stretches(analysis):
        start, end = stretch.units[0].start, stretch.units[-1].end
        inside = [t for t in times if start <= t.start < end]
        if start >= scope.trigger.end and not stretch.actors and analysis.cued("split", start, end):
            yield inside


def _each(analysis: Analysis, timex: Timex) -> list[Timex]:
    """The days of a list that reads like a stretch (20日和22日)."""
    inside = [unit.low for unit in analysis.units if timex.start <= unit.start < timex.end]
    if not (timex.end_day or timex.end_weekday) or not _LISTING.intersection(inside):
        return [timex]
    first = replace(timex, end_year=None, end_month=None, end_day=None, end_weekday=None)
    if timex.end_weekday is not None:
        return [first, replace(first, weekday=timex.end_weekday)]
    return [first, replace(first, year=timex.end_year, month=timex.end_month or timex.month, day=timex.end_day)]


def _only(scope: Scope, actors: list[Actor], times: tuple[Timex, ...] | None) -> Scope:
    """The scope with some of its people only, and those whom a share adds, on the day of the share."""
    people, known = {*people_of(actors)}, {*people_of((*scope.left, *scope.right))}
    left, right = (tuple(_kept(side, people)) for side in (scope.left, scope.right))
    added = tuple(a for a in actors if not {*a.people} & known)
    return replace(scope, left=left, right=(*right, *added), times=times)


def _kept(actors: tuple[Actor, ...], people: set[int]) -> Iterator[Actor]:
    for actor in actors:
        mine = tuple(p for p in actor.people if p in people)
        if mine:
            yield actor if mine == actor.people else replace(actor, people=mine)


def _persons(actors: tuple[Actor, ...]) -> list[Actor]:
    """One actor for each person, in the order of the text."""
    ordered = sorted(actors, key=lambda a: a.start)
    return list({p: replace(a, people=(p,)) for a in reversed(ordered) for p in reversed(a.people)}.values())[::-1]
