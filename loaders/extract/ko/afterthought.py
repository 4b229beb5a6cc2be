"""The day named behind what Korean tells: in a cleft (만난 것은 19일이었다), in the next sentence (2일의 일이다)."""

from __future__ import annotations

import re
from copy import deepcopy
from dataclasses import replace

from graph.claims import ContactKind, Status
from loaders.extract.analysis import Actor, people_of
from loaders.extract.context import Context
from loaders.extract.data import load
from loaders.extract.dating import move_on, understood
from loaders.extract.events import PEOPLED
from loaders.extract.ko.clauses import Clause, Sense
from loaders.extract.ko.tails import pattern
from loaders.extract.ko.units import SUBJECTS
from loaders.extract.marks import Event, Resolved, Timex, Zone

_CLEFT = 40  # characters between a verb and the topic that it makes
_GAP = 16  # characters between a topic and its day
_TWO = 2
# What makes a clause the topic of its day, and what stands behind the day then.
_SAID_OF = (("cleft", "is_then"), ("described_event", "took_place_then"), ("set_for", "set_then"))


def day_behind(sense: Sense, clause: Clause) -> tuple[Timex, ...]:
    """The day that a clause has behind it: said of it as its topic, or of the event that it describes."""
    start, end = clause.told.trigger.end, sense.analysis.sentence.end
    for topic, is_then in _SAID_OF:
        found = pattern(topic).match(sense.text, start - 1, min(end, start + _CLEFT))
        days = [t for t in sense.analysis.times if found and 0 <= t.start - found.end() <= _GAP]
        days = [t for t in days if t.kind == "date" and t.day] or days
        if days and pattern(is_then).match(sense.text, days[0].end, end):
            return tuple(days[:1])
    return ()


def of_that_time(sense: Sense, clause: Clause) -> tuple[Timex, ...]:
    """The time that stands before whom a clause describes (평양을 다녀간 이는 2015년 10월의 X였다)."""
    first = min((r.actor.start for r in clause.head), default=0)
    between = ((t, sense.text[t.end : first].strip()) for t in sense.analysis.times if t.end <= first)
    return tuple(t for t, gap in between if gap == load("ko", "grammar")["particles"]["of"][0])


def while_then(sense: Sense, clause: Clause) -> tuple[Timex, ...]:
    """The day of what somebody did meanwhile, where a clause has none (X의 배웅을 받으며 13일 트랩에 올랐다)."""
    at = clause.told.tail.end - _TWO
    behind = pattern("meanwhile_so").match(sense.text, at, sense.analysis.sentence.end)
    after = [t for t in sense.analysis.times if behind and t.day and t.start >= behind.end()]
    told = next((one.trigger.start for one in sense.told if behind and one.trigger.start >= behind.end()), None)
    return tuple(after[:1]) if after and (told is None or after[0].start < told) else ()


def date_by_next(sense: Sense, context: Context, before: int) -> None:
    """Date what the sentence before told without a day by one that only names its day (지난 2일의 일이다)."""
    told = _told_last(sense, context) if len(context.events) == before else []
    days = _days(sense, told) if told else []
    found = [each for each in (understood(t, context, sense.text[t.start : t.end]) for t in days) if each]
    if not found:
        return
    for event in told:
        _give(event, found, context)
    move_on(context, found[-1])


def _told_last(sense: Sense, context: Context) -> list[Event]:
    """What the sentence before told of, as having happened, without a day."""
    here = sense.analysis.sentence
    last = context.sentences[-_TWO] if len(context.sentences) >= _TWO else None
    if last is None or here.zone is not Zone.BODY or last.zone is Zone.META or here.paragraph - last.paragraph > 1:
        return []
    events = (e for e in context.events if e.sentence == last.start and e.status is Status.OCCURRED)
    return [e for e in events if e.dated is None or not (e.dated.when.is_day or e.dated.when.end)]


def _days(sense: Sense, told: list[Event]) -> list[Timex]:
    """The days that a sentence only names, as of what was told; none where somebody acts in it."""
    text, start, end = sense.text, sense.analysis.sentence.start, sense.analysis.sentence.end
    named = (*sense.analysis.times, *sense.reported)
    days = sorted((t for t in named if t.kind in ("date", "shift", "weekday", "next")), key=lambda t: t.start)
    acting = [r.actor for r in sense.roles if r.role in SUBJECTS and r.actor.people and not r.actor.masked]
    if acting and len(days) == 1 and days[0].day and not _meets(sense) and _are_they(acting, told):
        return days
    if not days or acting:
        return []
    row = [t for t in days if not text[t.end : days[-1].start].strip(load("ko", "dates")["listed"]) or t is days[-1]]
    if pattern("only_then").match(text, row[-1].end, end) and pattern("before_day").fullmatch(
        text, start, row[0].start
    ):
        return row
    topic = pattern("of_what_was").match(text, start, end)
    if topic is None or not 0 <= row[0].start - topic.end() <= _GAP or not _is_of(topic, told):
        return []
    return row if pattern("took_place_then").match(text, row[-1].end, end) else []


def _meets(sense: Sense) -> bool:
    return any(one.trigger.kind in PEOPLED and one.tail.event for one in sense.told)


def _are_they(acting: list[Actor], told: list[Event]) -> bool:
    """Whether those who act are the two, of both sides, of whom something was told (두 사람은 21일 공원까지 갔다)."""
    people = set(people_of(acting))
    return (
        all(a.quiet for a in acting)
        and any(people <= e.people.keys() and len(e.sides) > 1 for e in told)
        and len(people) > 1
    )


def _is_of(topic: re.Match[str], told: list[Event]) -> bool:
    """Whether the topic of a sentence is a thing of the kind that was told (서한은; 접견은)."""
    kinds = {event.kind for event in told}
    named = {name for name, word in topic.groupdict().items() if word}
    if "sent" in named:
        return ContactKind.MESSAGE in kinds
    return ContactKind.VISIT in kinds if "trip" in named else bool(kinds & PEOPLED)


def _give(event: Event, days: list[Resolved], context: Context) -> None:
    """Give an event its day; told once, it was one for each day where several are named."""
    if event.dated and not all(event.dated.when.intersects(day.when) for day in days):
        return
    event.dated, event.explicit_date = days[0], True
    for day in days[1:]:
        more = replace(deepcopy(event), dated=day)
        context.events.append(more)
        more.background = event.background = False
