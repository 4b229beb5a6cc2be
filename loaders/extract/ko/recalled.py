"""Contacts of before that a Korean noun recalls: at which something was (방중 때), since which (방북 이후 6년 만)."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from graph.claims import SIDES, ContactKind, Status
from loaders.extract.analysis import Actor, people_of
from loaders.extract.anchors import resolve
from loaders.extract.events import PEOPLED
from loaders.extract.ko.acting import has_stranger, who_acts
from loaders.extract.ko.clauses import Clause, Sense, complete
from loaders.extract.ko.dates import order_in_trip
from loaders.extract.ko.elapsed import days_before
from loaders.extract.ko.multiples import each_time
from loaders.extract.ko.roles import Role
from loaders.extract.ko.tails import pattern
from loaders.extract.ko.timing import is_long_ago, month_of, reports
from loaders.extract.ko.units import SUBJECTS
from loaders.extract.marks import Timex, Trigger
from loaders.extract.scope import Scope

_CEREMONY = "ceremony"  # a trigger and its form
_BEFORE = 44  # characters between a date and the noun that it dates
_STORY = 7  # days that an article may lie behind what it tells as its news
_SINCE = 40  # characters of since when something is counted
_OWNED = 2  # characters between whose a trip is and its date (시 주석의 2019년 6월 방북)
_SOME_DAY = ("때", "기간", "당시")  # words for a trip of which a day is one
_TALKS, _MEET = "talks", "meet"
_LETTERS = ("letter", "gift", "basket")


def recalled(sense: Sense, clause: Clause) -> list[Scope]:
    """The dated contacts that a clause's noun recalls, with the talks that are counted from them."""
    noun = clause.told.trigger
    if noun.verb or clause.told.tail.event or noun.kind not in (*PEOPLED, ContactKind.VISIT):
        return []
    note = pattern("trigger_note").match(sense.text, noun.end)  # 방중(訪中) 당시
    behind = sense.text[note.end() if note else noun.end : sense.analysis.sentence.end]
    if first := _first_day(sense, clause, behind):
        return first
    trip = noun.kind is ContactKind.VISIT
    since = any(pattern(name).match(behind) for name in ("since_noun", "last_time", *(("and_then",) if trip else ())))
    then = noun.form == _TALKS and pattern("talks_then").match(behind) is not None
    at = then or (trip and pattern("on_trip").match(behind) is not None)
    days = _dates(sense, clause)
    since = since or (bool(days) and is_long_ago(sense, days[-1]) and pattern("since_it_was").match(behind) is not None)
    if not since and not at:
        return []
    if not days or not all(_is_past(sense, day, _STORY if since else 0) for day in days):
        return []
    if at and not since and not _of_that_day(sense, clause, days[-1]):
        return []
    earlier = since or is_long_ago(sense, days[-1])
    if noun.kind is not ContactKind.VISIT:
        there = _met(sense, clause) if since else _at_talks(sense)
        told = complete(list(there)) and (since or is_long_ago(sense, days[-1]))
        return [_scope(clause, there, days)] if told else []
    who = _travellers(sense, clause, days)
    if not who or any(actor.country is clause.told.goal for actor in who):
        return []
    made = replace(_scope(clause, who, days), earlier=earlier)
    return [*each_time(sense, clause, made), *(_talks_since(sense, made) if since else [])]


def _first_day(sense: Sense, clause: Clause, behind: str) -> list[Scope]:
    """The journey of which a sentence names a day by its order (방북 첫날인 12일, 방문 이틀째인 17일 X와 회담했다)."""
    match = pattern("first_day").match(behind)
    if match is None or clause.told.trigger.kind is not ContactKind.VISIT:
        return []
    day = next((t for t in sense.analysis.times if t.start == clause.told.trigger.end + match.end()), None)
    if day is None or not _is_past(sense, day, 0):
        return []
    order = order_in_trip(match["which"]) if match["which"] not in _SOME_DAY else 0
    first = month_of(day) if match["which"] in _SOME_DAY else days_before(sense, day, order) if order else day
    noun = clause.told.trigger.start
    owners = tuple(r.actor for r in clause.own if r.role in ("of", "") and 0 <= noun - r.end <= 1 and r.actor.people)
    behind_it = [r for r in sense.roles if r.role in SUBJECTS and r.actor.start >= day.end and not r.actor.masked]
    acting = tuple(r.actor for r in who_acts(sense, clause) or behind_it[:1] if r.actor.people)[-1:]
    acting = owners or acting or ((sense.subject,) if sense.subject else ())
    who = tuple(actor for actor in acting if actor.country is not clause.told.goal)
    return [_scope(clause, who, [first])] if who and first else []


def since_whom(sense: Sense, clause: Clause) -> list[Scope]:
    """The trip of somebody since whom another is the first to come (1993년 X 이후 북한을 찾은 최고위급이다)."""
    trigger = clause.told.trigger
    if (
        trigger.kind is not ContactKind.VISIT
        or not clause.told.tail.event
        or clause.told.tail.status is not Status.OCCURRED
    ):
        return []
    for role in clause.own:
        if then := _came_then(sense, role):
            return [replace(_scope(clause, (role.actor,), [then]), trigger=replace(trigger, start=role.actor.start))]
    return []


def _came_then(sense: Sense, role: Role) -> Timex | None:
    """When somebody came since whom another is the first (1993년 X 이후), None where it is not counted from him."""
    near = [t for t in sense.analysis.times if 0 <= role.actor.start - t.end <= _OWNED and (t.year or t.month)]
    ends = (role.end, role.end - 1)  # X 이후, X에 이어
    since = any(pattern("since_whom").match(sense.text[end : end + _SINCE]) for end in ends)
    return near[-1] if since and near and role.actor.people and _is_past(sense, near[-1], _STORY) else None


def since_whom_behind(sense: Sense, clause: Clause) -> list[Scope]:
    """The trip of somebody named behind its noun (외교부장의 방북으로는 2007년 X 이래 11년 만이다)."""
    noun = clause.told.trigger
    if noun.verb or clause.told.tail.event or noun.kind is not ContactKind.VISIT:
        return []
    if pattern("as_what").match(sense.text[noun.end :]) is None:
        return []
    behind = (r for r in sense.roles if noun.end <= r.actor.start <= noun.end + _BEFORE)
    return next(([_scope(clause, (r.actor,), [then])] for r in behind if (then := _came_then(sense, r))), [])


def spoken_to(sense: Sense) -> list[Scope]:
    """The talks at which somebody said what is recalled (X는 9월 Y에게 “...”고 밝힌 바 있다)."""
    to = next((r for r in sense.roles if r.role == "to" and r.actor.people and not r.actor.masked), None)
    said = pattern("told_before").search(sense.text, to.end, sense.analysis.sentence.end) if to else None
    written = any(one.trigger.kind in (ContactKind.MESSAGE, ContactKind.CALL) for one in sense.told)
    if said is None or to is None or written:
        return []
    acting = [r.actor for r in sense.roles if r.role == "topic" and r.actor.people and r.end <= to.actor.start]
    days = [t for t in sense.analysis.times if t.end <= to.actor.start and (t.day or t.month or t.unit == "month")]
    there = (*acting[:1], to.actor)
    if not days or not complete(list(there)) or not _is_past(sense, days[-1], 1):
        return []
    trigger = Trigger(said.start(), said.end(), _MEET, ContactKind.MEETING, _TALKS, True)
    start, when = sense.analysis.sentence.start, (days[-1],)
    return [Scope(trigger, there, (), start, said.end(), status=Status.OCCURRED, times=when, earlier=True)]


def audience(sense: Sense) -> list[Scope]:
    """The ceremony at which somebody saw or heard what one of the other side did there.

    X는 Y가 개막을 선언하는 모습을 지켜봤다; X는 Y의 개막연설을 경청하였다.
    """
    first, end = sense.analysis.sentence.start, sense.analysis.sentence.end
    saw = pattern("saw_it").search(sense.text, first, end)
    if saw is None or pattern("in_public").search(sense.sentence) is None:
        return []
    before = [r for r in sense.roles if r.actor.people and r.end <= saw.start() + 1]
    there = next((r for r in before if r.role in SUBJECTS and not r.actor.masked and r.actor.country in SIDES), None)
    others = (r for r in reversed(before) if there is not None and r.actor.start >= there.end)
    acts = next((r for r in others if r.role in (*SUBJECTS, "of")), None)
    if there is None or acts is None or not complete([there.actor, acts.actor]):
        return []
    trigger = Trigger(saw.start(), saw.end(), _CEREMONY, ContactKind.CEREMONY, _CEREMONY, True)
    seen = (there.actor, replace(acts.actor, masked=""))
    return [Scope(trigger, seen, (), first, saw.end(), status=Status.OCCURRED, times=tuple(sense.analysis.times[:1]))]


def _scope(clause: Clause, left: tuple[Actor, ...], days: list[Timex]) -> Scope:
    noun = clause.told.trigger
    when = tuple(days)
    return Scope(noun, left, (), clause.start, noun.end, status=Status.OCCURRED, times=when, earlier=True)


def _dates(sense: Sense, clause: Clause) -> list[Timex]:
    """The date before a noun with those listed before it, none where another contact stands between."""
    start = clause.told.trigger.start
    before = [t for t in sense.analysis.times if t.end <= start and t.kind in ("date", "shift")]
    if not before or start - before[-1].end > _BEFORE:
        return []
    if any(before[-1].end <= one.trigger.start < start for one in sense.told if one.trigger.id not in _LETTERS):
        return []
    days = [before[-1]]
    for one, after in reversed(list(pairwise(before))):
        if not pattern("listed").match(sense.text[one.end : after.start]):
            break
        days.insert(0, one)
    return days


def _of_that_day(sense: Sense, clause: Clause, day: Timex) -> bool:
    """Whether a date is that of the noun itself: nobody acts between them, and nothing is reported on it."""
    start, end = clause.told.trigger.start, sense.analysis.sentence.end
    acts = any(r.role in SUBJECTS and day.end <= r.actor.start < start for r in sense.roles)
    return not acts and not reports(sense.text, day, start, end)


def _is_past(sense: Sense, day: Timex, days: int) -> bool:
    """Whether a date lies so many days before the article, as far as that is known."""
    found, published = resolve(day, "", sense.anchor), sense.anchor.published
    if found is None or day.offset > 0:
        return False
    return published is None or (published - (found.when.last if days else found.when.first)).days >= days


def _travellers(sense: Sense, clause: Clause, days: list[Timex]) -> tuple[Actor, ...]:
    """Whose trip it is: named behind its date or before it, else who acts."""
    start, first = clause.told.trigger.start, days[0].start
    roles = [r for r in sense.roles if r.end <= start and not r.actor.masked and r.actor.people]
    named = [r for r in roles if r.actor.start >= days[-1].end]
    named = named or [r for r in roles if r.role == "of" and 0 <= first - r.end <= _OWNED]
    if named:
        return tuple(r.actor for r in named if r.group == named[-1].group or named[-1].actor.delegation)
    if has_stranger(sense, clause):
        return ()
    acting = [r.actor for r in who_acts(sense, clause) if r.actor.people]
    return tuple(acting[-1:]) or ((sense.subject,) if sense.subject else ())


def _met(sense: Sense, clause: Clause) -> tuple[Actor, ...]:
    """Between whom a contact was: those spoken of before its noun, else who met last."""
    free = [r for r in sense.roles if r.end <= clause.told.trigger.start and not r.actor.masked and r.actor.people]
    before = tuple(r.actor for r in free)
    return before if complete(list(before)) or sense.pair is None else (sense.pair,)


def _at_talks(sense: Sense) -> tuple[Actor, ...]:
    """Who says something to somebody at talks that are recalled (지난 5월 회동 당시 X는 Y에게 약속했다)."""
    roles = ("to", "with", *SUBJECTS)
    return tuple(r.actor for r in sense.roles if r.role in roles and r.actor.people and not r.actor.masked)


def _talks_since(sense: Sense, trip: Scope) -> list[Scope]:
    """The talks on a trip since which two who talk again are counted (두 정상의 회담은 X의 방북 이후 6년 만이다)."""
    day = trip.times[0] if trip.times else None
    ahead = [one for one in sense.told if day and one.trigger.end <= day.start and one.tail.again]
    topic = next((one.trigger for one in reversed(ahead) if one.trigger.form == "talks"), None)
    if topic is None or day is None:
        return []
    named = tuple(r.actor for r in sense.roles if r.end <= day.start and not r.actor.masked and r.actor.people)
    there = named if complete(list(named)) or sense.pair is None else (sense.pair,)
    guests, met = set(people_of(trip.left)), set(people_of(there))
    return [replace(trip, trigger=topic, left=there)] if complete(list(there)) and guests & met else []
