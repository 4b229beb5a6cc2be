"""What Chinese clauses say of those who were there: which clauses do, and which events told before they speak of."""

from __future__ import annotations

from dataclasses import replace

from graph.claims import SIDES, ContactKind
from graph.dates import When
from loaders.extract.analysis import Actor, Analysis
from loaders.extract.anchors import as_day, resolve
from loaders.extract.context import Context
from loaders.extract.data import words
from loaders.extract.events import PEOPLED
from loaders.extract.marks import Event, Trigger
from loaders.extract.scope import Scope
from loaders.extract.zh.clauses import Clause, leads_to
from loaders.extract.zh.joining import CROWDED
from loaders.extract.zh.presence import between_two, joins_in, listed, present
from loaders.extract.zh.scene import part_behind, two_sided
from loaders.extract.zh.triggers import is_attributive
from loaders.extract.zh.vocabulary import trigger_of, unit_of

_WHEN = words("zh", "grammar", "when")
_WHILE = words("zh", "grammar", "while_there")
_FOR, _SHOWS = words("zh", "grammar", "thanked_for"), words("zh", "grammar", "shows")
_FEELINGS = words("zh", "grammar", "feelings")
_AND = words("zh", "grammar", "and") | words("zh", "grammar", "list")


def split_presence(
    analysis: Analysis, found: list[Clause], told: frozenset[str], context: Context, pair: tuple[Actor, ...] = ()
) -> tuple[list[Clause], list[Scope]]:
    """The clauses of a sentence, and the events told before that some of them speak of.

    Those who were only there, or who travelled along, are entered in the analysis. The `pair` met last held talks of
    which only those there are told (前日的会谈中,朝方参加的有X).
    """
    out: list[Clause] = []
    references: list[Scope] = []
    forms = set(told)
    for clause, before in zip(found, [None, *found], strict=False):
        _spare(analysis, clause, context)
        if clause.travels and not _sets_out(out, analysis) and _own_journey(analysis, clause, context):
            _attend_too(analysis, clause, frozenset(forms), references)
        elif clause.company and _is_absent(analysis, clause):
            clause.triggers = []
        elif not clause.presence and (missed := _missed(analysis, clause, frozenset(forms))):
            clause.triggers = [t for t in clause.triggers if t not in missed]
        elif clause.company and (people := listed(analysis, clause)):
            analysis.suite += people
            clause.triggers, clause.entered = [], True
        elif (joining := joins_in(analysis, clause)) and joining[1].form in forms:
            analysis.presence += joining[0]
            references.append(_reference(analysis, joining[1], clause, joining[0]))
            clause.triggers, clause.entered = [], True
        elif clause.presence and not _meanwhile(analysis, clause):
            references += _attended(analysis, clause, frozenset(forms), context)
            references += _at_talks(analysis, clause, before, pair) if clause.entered and not references else []
            references += _at_that_time(analysis, clause, before, told) if clause.entered and not references else []
        forms |= {trigger.form for trigger in clause.triggers}
        out.append(clause)
    return out, references


def _meanwhile(analysis: Analysis, clause: Clause) -> bool:
    """Whether an event that somebody attends only says when he met another (出席联合国大会期间会见X)."""
    units = analysis.units[max(clause.cue, clause.first) : clause.after]
    while_there = next((unit.end for unit in units if unit.low in _WHILE), None)
    return while_there is not None and any(
        t.verb and t.form == "talks" and t.start >= while_there for t in clause.triggers
    )


def _spare(analysis: Analysis, clause: Clause, context: Context) -> None:
    """Take out of a clause what somebody only is glad of or gives thanks for (对X来朝参加纪念活动表示欢迎)."""
    units = analysis.units
    start = next((k for k in range(clause.first, clause.after) if units[k].low in _FOR), None)
    end = next((k for k in range(clause.first, clause.after) if units[k].low in _SHOWS), None)
    if start is None or end is None or end < start or end + 1 >= clause.after:
        return
    if units[end + 1].low in _FEELINGS:
        low, high = units[start].end, units[end].start
        spared = {t.form for t in clause.triggers if low <= t.start < high}
        if context.focus is not None and context.focus.form in spared:  # who is glad of it is there
            first = units[clause.first].start
            analysis.presence += [a for a in analysis.actors if first <= a.start < low and a.people and not a.masked]
        clause.triggers = [t for t in clause.triggers if t.kind is ContactKind.VISIT or not low <= t.start < high]
        clause.presence = clause.presence and not start < clause.cue < end


def _is_absent(analysis: Analysis, clause: Clause) -> bool:
    """Whether a clause says who does not come along (随行人员名单中不见X)."""
    start, end = analysis.units[clause.first].start, analysis.units[clause.after - 1].end
    return bool(analysis.cued("absent", start, end))


def _missed(analysis: Analysis, clause: Clause, told: frozenset[str]) -> list[Trigger]:
    """What a clause says that somebody did not attend of what has been told (X因故未参加会见)."""
    start, end = analysis.units[clause.first].start, analysis.units[clause.after - 1].end
    absent = next(iter(analysis.cued("absent", start, end)), None)
    return [t for t in clause.triggers if absent and t.start >= absent.end and t.form in told]


def _stays_away(analysis: Analysis, actor: Actor) -> bool:
    """Whether the part of a sentence that names somebody goes on to say that he was not there (X因病未能到场)."""
    part = part_behind(analysis, actor.end)
    return bool(part) and bool(analysis.cued("absent", actor.end, part[-1].end))


def _attended(analysis: Analysis, clause: Clause, told: frozenset[str], context: Context) -> list[Scope]:
    """Enter those whom a clause of presence names; what it speaks of that has been told before."""
    people, attended = present(analysis, clause, told)
    people = [actor for actor in people if not _stays_away(analysis, actor)]
    its = attended or next((t for t in clause.triggers if not t.verb and t.kind in PEOPLED), None)
    if people and its is not None and _other_day(analysis, clause, its, context):
        people, attended = [], None  # an event of its own
    people = [] if its is None and _at_home(analysis, people, context) else people
    analysis.presence += people
    if not people:
        clause.triggers = [t for t in clause.triggers if t is not attended]
        return []
    clause.entered = True
    events = _and_more(analysis, attended, clause) if attended else []
    clause.triggers = [t for t in clause.triggers if attended and t.start < attended.start]
    return [_reference(analysis, each, clause, people) for each in events]


def _at_talks(analysis: Analysis, clause: Clause, before: Clause | None, pair: tuple[Actor, ...]) -> list[Scope]:
    """The talks of another day that a list of those there opens with."""
    if before is None or len(before.triggers) != 1 or not leads_to(analysis.units, before):
        return []
    scope = _reference(analysis, before.triggers[0], before, [a for a in listed(analysis, clause) if a.people])
    return [replace(scope, left=pair)] if scope.times and scope.trigger.form == "talks" else []


def _at_that_time(analysis: Analysis, clause: Clause, before: Clause | None, told: frozenset[str]) -> list[Scope]:
    """The event told before during which those there are listed (会见时,X在场)."""
    if before is None or len(before.triggers) != 1 or before.triggers[0].form not in told:
        return []
    units, trigger = analysis.units, before.triggers[0]
    at = unit_of(units, trigger)
    bare = not any(unit.low.isalnum() for unit in units[before.first : at])
    during = "".join(unit.low for unit in units[at + 1 : before.after]) in _WHEN
    return [_reference(analysis, trigger, clause, listed(analysis, clause))] if bare and during else []


def _attend_too(analysis: Analysis, clause: Clause, told: frozenset[str], references: list[Scope]) -> None:
    """Enter those who came along and were at something told before as well (随团来访并参加会见)."""
    if not clause.presence:
        return
    people, attended = present(analysis, clause, told)
    if people and attended is not None:
        analysis.presence += people
        references.append(_reference(analysis, attended, clause, people))
        clause.triggers = [t for t in clause.triggers if t.start < attended.start]


def travelled(context: Context, suite: list[Actor]) -> bool:
    """Whether the article has told of a journey of the side that a suite is of."""
    sides = {actor.country for actor in suite}
    return any(e.kind is ContactKind.VISIT and side and e.side(side) for e in context.events for side in sides)


def _own_journey(analysis: Analysis, clause: Clause, context: Context) -> bool:
    """Whether somebody who goes along makes a journey not told before: dated by itself, or the first of their side."""
    start, end = analysis.units[clause.first].start, analysis.units[clause.after - 1].end
    dated = any(start <= t.start < end and t.day and not t.since for t in analysis.times)
    return dated or not travelled(context, listed(analysis, clause))


def _sets_out(before: list[Clause], analysis: Analysis) -> bool:
    """Whether a clause of the sentence has told of somebody's journey already (X抵京,Y陪同来华)."""
    journeys = [t for c in before for t in c.triggers if t.kind is ContactKind.VISIT and t.verb]
    return any(not is_attributive(analysis, trigger) for trigger in journeys)


def _and_more(analysis: Analysis, attended: Trigger, clause: Clause) -> list[Trigger]:
    """What somebody attended, with what "and" joins to it (参加了会见和会谈)."""
    out = [attended]
    for trigger in clause.triggers:
        between = [u.low for u in analysis.units if out[-1].end <= u.start < trigger.start]
        if trigger.start > attended.start and between and all(low in _AND for low in between):
            out.append(trigger)
    return out


def _other_day(analysis: Analysis, clause: Clause, attended: Trigger, context: Context) -> bool:
    """Whether a clause dates what somebody attended otherwise than all events of its form told before."""
    start, end = analysis.units[clause.first].start, analysis.units[clause.after - 1].end
    times = [t for t in analysis.times if start <= t.start < end and not t.since]
    found = [r for t in times if (r := resolve(t, "", context.anchor))]
    days = [resolved.when for resolved in found]
    told = [when for e in context.events if e.form == attended.form and (when := _when(e))]
    return bool(days and told) and not any(day.intersects(when) for day in days for when in told)


def _at_home(analysis: Analysis, people: list[Actor], context: Context) -> bool:
    """Whether people were, on a day told, at what only their own side held, where no more than journeys were told."""
    told = [event for event in context.events if event.people]
    dated = any(timex.day and not timex.since for timex in analysis.times)
    only = bool(told) and all(event.kind is ContactKind.VISIT for event in told)
    only = only and not any(t.verb and t.kind in PEOPLED for t in filter(None, map(trigger_of, analysis.units)))
    return dated and only and {a.country for a in people} == told[-1].sides


def _when(event: Event) -> When | None:
    """When an event was by its own words, else the day at which the text was then."""
    if event.dated:
        return event.dated.when
    return When(event.spoken) if event.spoken and as_day(event.spoken) else None


def there_too(analysis: Analysis, scopes: list[Scope]) -> list[Scope]:
    """The scopes, each with those named as there before the next one (会谈,在座的有X,随后双方签署了协定)."""
    ends = [scope.start for scope in scopes[1:]] + [analysis.sentence.end]
    known = {actor.start for scope in scopes if scope.reference for actor in scope.present}
    last = len(scopes) - 1
    return [
        _with_those_there(analysis, scope, end, known, last=k == last)
        for k, (scope, end) in enumerate(zip(scopes, ends, strict=False))
    ]


def _with_those_there(analysis: Analysis, scope: Scope, end: int, known: set[int], *, last: bool) -> Scope:
    """An event with those who are named as there before an offset, unless they are at one that is `known`.

    Of the `last` event of a sentence, with those of the other side only.
    """
    if scope.reference or scope.trigger.kind not in PEOPLED:
        return scope
    sides = {actor.country for actor in (*scope.left, *scope.right)}
    after = [a for a in analysis.presence if scope.end <= a.start < end and a.people and a.start not in known]
    if sides.issuperset(SIDES) and not last and after:
        return replace(scope, present=tuple(after))
    if len(sides) != 1 or not sides <= set(SIDES) or scope.trigger.form not in CROWDED:
        return scope
    return replace(scope, present=tuple(after)) if after and not sides & {a.country for a in after} else scope


def _reference(analysis: Analysis, attended: Trigger, clause: Clause, people: list[Actor]) -> Scope:
    start, end = analysis.units[clause.first].start, analysis.units[clause.after - 1].end
    times = tuple(t for t in analysis.times if start <= t.start < end)
    two = tuple(replace(actor, masked="") for actor in between_two(analysis, clause, attended))
    two = two if two_sided(two) else ()
    return Scope(attended, two, (), start, end, reference=True, times=times, present=tuple(people))
