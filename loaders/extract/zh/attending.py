"""What Chinese clauses say of those who were there: which clauses do, and which events told before they speak of."""

from __future__ import annotations

from graph.claims import ContactKind
from loaders.extract.analysis import Actor, Analysis
from loaders.extract.context import Context
from loaders.extract.data import words
from loaders.extract.marks import Trigger
from loaders.extract.scope import Scope
from loaders.extract.zh.clauses import Clause
from loaders.extract.zh.presence import joins_in, listed, present

_TOGETHER = tuple(words("zh", "grammar", "together"))
_AND = words("zh", "grammar", "and") | words("zh", "grammar", "list")


def split_presence(
    analysis: Analysis, found: list[Clause], told: frozenset[str], context: Context
) -> tuple[list[Clause], list[Scope]]:
    """The clauses of a sentence, and the events told before that some of them speak of.

    Those who were only there, or who travelled along, are entered in the analysis.
    """
    out: list[Clause] = []
    references: list[Scope] = []
    forms = set(told)
    for clause in found:
        if clause.travels and _own_journey(analysis, clause, context):
            pass
        elif clause.company and (people := listed(analysis, clause)):
            analysis.suite += people
            clause.triggers, clause.entered = [], True
        elif (joining := joins_in(analysis, clause)) and joining[1].form in forms:
            analysis.presence += joining[0]
            references.append(_reference(analysis, joining[1], clause))
            clause.triggers, clause.entered = [], True
        elif clause.presence:
            people, attended = present(analysis, clause, frozenset(forms))
            analysis.presence += people
            if not people and attended is not None and not _together(analysis, clause, attended):
                clause.triggers = [t for t in clause.triggers if t is not attended]
            if people:
                clause.entered = True
                if attended is not None:
                    references += [_reference(analysis, each, clause) for each in _and_more(analysis, attended, clause)]
                clause.triggers = [t for t in clause.triggers if attended is not None and t.start < attended.start]
        forms |= {trigger.form for trigger in clause.triggers}
        out.append(clause)
    return out, references


def travelled(context: Context, suite: list[Actor]) -> bool:
    """Whether the article has told of a journey of the side that a suite is of."""
    sides = {actor.country for actor in suite}
    return any(e.kind is ContactKind.VISIT and side and e.side(side) for e in context.events for side in sides)


def _own_journey(analysis: Analysis, clause: Clause, context: Context) -> bool:
    """Whether somebody who goes along makes a journey not told before: dated by itself, or the first of their side."""
    start, end = analysis.units[clause.first].start, analysis.units[clause.after - 1].end
    dated = any(start <= t.start < end and t.day and not t.since for t in analysis.times)
    return dated or not travelled(context, listed(analysis, clause))


def _and_more(analysis: Analysis, attended: Trigger, clause: Clause) -> list[Trigger]:
    """What somebody attended, with what "and" joins to it (参加了会见和会谈)."""
    out = [attended]
    for trigger in clause.triggers:
        between = [u.low for u in analysis.units if out[-1].end <= u.start < trigger.start]
        if trigger.start > attended.start and between and all(low in _AND for low in between):
            out.append(trigger)
    return out


def _together(analysis: Analysis, clause: Clause, attended: Trigger) -> bool:
    """Whether those who have just met attend something together."""
    start = analysis.units[clause.first].start
    return any(u.low.startswith(_TOGETHER) for u in analysis.units if start <= u.start < attended.start)


def _reference(analysis: Analysis, attended: Trigger, clause: Clause) -> Scope:
    start, end = analysis.units[clause.first].start, analysis.units[clause.after - 1].end
    times = tuple(t for t in analysis.times if start <= t.start < end)
    return Scope(attended, (), (), start, end, reference=True, times=times)
