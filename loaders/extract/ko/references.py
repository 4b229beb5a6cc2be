"""Korean nouns that only refer to a contact: told before, named in passing, or said to be somebody's."""

from __future__ import annotations

from graph.claims import Status
from loaders.extract.ko.clauses import SUBJECTS, Clause, Sense, complete
from loaders.extract.ko.roles import Role
from loaders.extract.ko.tails import Form, pattern
from loaders.extract.ko.timing import times_of
from loaders.extract.marks import Trigger

_TALKS = "talks"
_MEAL = "meal"
_SIGNING = "signing"  # a form of which the article tells once, naming those who sign later
_BEFORE = 60  # characters before a noun that may tell that it was held
_ADJECTIVE = 4  # characters between whose a contact is and its noun


def refers(sense: Sense, clause: Clause) -> bool:
    """Whether a noun speaks of a contact told before: as a topic, as what people took part in, or in passing."""
    tail, end = clause.told.tail, clause.told.trigger.end
    timed = any(clause.start <= t.start for t in times_of(sense, clause))
    led = tail.attended and not any(r.role in SUBJECTS for r in clause.own)  # 지난해 연회에도 X가 참석했다
    known = clause.told.trigger.form in sense.forms or meal_after(sense, clause)
    again = known and (not timed or led)
    attended = (
        tail.event
        and again
        and tail.status is not Status.PLANNED
        and (tail.attended or clause.told.trigger.form == _SIGNING)
    )
    passing = (
        not tail.event
        and tail.form is not Form.ADNOMINAL  # of somebody who was there (열병식에 참석한 X)
        and not told_in_front(sense, clause)
        and not tail.again
        and pattern("refers").match(sense.text[end : end + 8]) is not None
    )
    joined = sense.note and pattern("joins_in").match(sense.text[end : end + 4]) is not None
    return attended or passing or joined or goes_on(sense, clause)


def goes_on(sense: Sense, clause: Clause) -> bool:
    """Whether a noun as the topic goes on about a contact told before (담화는 친선적인 분위기속에서 진행되였다)."""
    start = clause.told.trigger.end
    topic = pattern("as_topic").match(sense.text[start : start + 8])
    told = topic is not None and clause.told.tail.status is Status.OCCURRED
    return told and not complete([r.actor for r in clause.own])


def meal_after(sense: Sense, clause: Clause) -> bool:
    """Whether several of one side come to a meal after talks told before (X, Y 등이 연회에 참가했다)."""
    guests = [r.actor for r in clause.own if r.role in SUBJECTS]
    return (
        clause.told.trigger.form == _MEAL
        and _TALKS in sense.forms
        and len(guests) > 1
        and not complete([r.actor for r in clause.own])
    )


def stands_before(sense: Sense, role: Role, trigger: Trigger) -> bool:
    """Whether a contact is said to be somebody's (X와의 면담에는 ...)."""
    return bool(role.actor.people) and len(sense.text[role.end : trigger.start].strip()) <= _ADJECTIVE


def told_in_front(sense: Sense, clause: Clause) -> bool:
    """Whether what stands before a noun tells that both sides had it (X와 진행하신 력사적인 회담)."""
    trigger = clause.told.trigger
    near = sense.text[max(sense.analysis.sentence.start, trigger.start - _BEFORE) : trigger.start]
    return (
        trigger.form == _TALKS
        and pattern("preceded").search(near) is not None
        and complete([r.actor for r in clause.own])
    )
