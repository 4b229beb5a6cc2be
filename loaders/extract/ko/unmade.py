"""Journeys that a Korean clause speaks of without telling them: to a posting, those told before, those of others."""

from __future__ import annotations

from graph.claims import Status
from loaders.extract.analysis import Actor, people_of
from loaders.extract.data import load
from loaders.extract.ko.clauses import Clause, Sense
from loaders.extract.ko.tails import pattern
from loaders.extract.ko.timing import is_long_ago, is_recent
from loaders.extract.marks import Timex, Trigger


def serves_since(sense: Sense, trigger: Trigger, times: tuple[Timex, ...]) -> bool:
    """Whether a posting is only what somebody came to long ago (2015년 3월 부임했으며)."""
    month = bool(times) and times[0].month and not times[0].day and not is_long_ago(sense, times[0])
    return is_posted(sense, trigger) and bool(times) and not (month or is_recent(sense, times[0]))


def awaits_posting(sense: Sense, clause: Clause) -> bool:
    """Whether somebody is only expected at a posting (부임할 것으로 예상된다)."""
    return clause.told.tail.status is not Status.OCCURRED and is_posted(sense, clause.told.trigger)


def is_posted(sense: Sense, trigger: Trigger) -> bool:
    """Whether a journey is that to a posting."""
    return sense.text[trigger.start : trigger.end] in load("ko", "cues")["posted"]


def not_of_before(sense: Sense, left: tuple[Actor, ...], times: tuple[Timex, ...]) -> tuple[Actor, ...]:
    """The travellers of a journey; a delegation of long ago had another leader (지난해 10월에도 대표단이 방문했다)."""
    if not times or not is_long_ago(sense, times[0]):
        return left
    return tuple(a for a in left if not (a.delegation and a.quiet and not a.text))


def is_told(sense: Sense, left: tuple[Actor, ...]) -> bool:
    """Whether the journey of those of whom something is supposed is the one that the article tells."""
    people = set(people_of(left))
    return bool(people) and people <= sense.travelled


def only_known(sense: Sense, trigger: Trigger, left: tuple[Actor, ...]) -> bool:
    """Whether a trip that was announced is only spoken of in the present (중국이 X를 보내는 것은 ...)."""
    spoken = pattern("present_fact").match(sense.text[trigger.end - 1 : sense.analysis.sentence.end])
    return spoken is not None and bool(sense.announced & set(people_of(left)))
