"""What a Korean sentence says of contacts told before it: that they did not come about, or that reports of them are
wrong."""

from __future__ import annotations

from graph.claims import SIDES, Status
from loaders.extract.analysis import Actor, people_of
from loaders.extract.context import Context
from loaders.extract.ko.clauses import Clause, Sense
from loaders.extract.ko.tails import pattern
from loaders.extract.ko.units import SUBJECTS
from loaders.extract.marks import Event, Zone
from loaders.extract.scope import Scope

_TALKS = "talks"
_AWAITED = frozenset({Status.PLANNED, Status.HYPOTHETICAL})
_NEAR = 1  # paragraphs from a plan or report to what is said of it


def undo(sense: Sense, made: list[Scope], context: Context) -> list[Scope]:
    """The scopes of a sentence without those that only tell of a contact told before that it did not come about.

    Such a contact, and one of which others reported wrongly, is given that status.
    """
    if pattern("had_it_been").search(sense.sentence) or pattern("called_off").search(sense.sentence):
        return made  # only supposed, or a plan that the sentence itself tells
    out = [scope for scope in made if not (scope.status is Status.DENIED and _call_off(sense, scope, context))]
    if len(out) == len(made) and pattern("plan_undone").search(sense.sentence):
        _deny_last(sense, context)
    for one in () if made else sense.told:
        if one.tail.event and one.tail.status is Status.DENIED and not one.trigger.verb:
            _deny_last(sense, context, one.trigger.form)
    if all(scope.status is Status.DENIED for scope in made) and _deny_report(sense, context):
        return []
    return out


def _call_off(sense: Sense, scope: Scope, context: Context) -> bool:
    """Whether a contact that was not made is the one told to be planned or supposed: it is given its status."""
    return _deny_last(sense, context, scope.trigger.form, set(people_of((*scope.left, *scope.right))))


def _deny_last(sense: Sense, context: Context, form: str = "", people: set[int] | None = None) -> bool:
    """Deny the last contact told to be planned or supposed, of a form and with people where given; whether one was."""
    named = {p for r in sense.roles if not r.actor.masked and not r.actor.quiet for p in r.actor.people}
    who = named if people is None else people
    for event in reversed(context.events):
        awaited = event.status in _AWAITED and form in ("", event.form) and _is_near(sense, event, context)
        if awaited and event.people and who <= event.people.keys():
            event.status = Status.DENIED
            return True
    return False


def _deny_report(sense: Sense, context: Context) -> bool:
    """Deny what others were told to report right before a sentence that says that it is not true (이를 부인했다).

    Whether there was such a thing. What nobody confirms is left open, unless a medium of the two states told it.
    """
    denied = pattern("report_denied").search(sense.sentence) is not None
    doubted = not denied and pattern("report_doubted").search(sense.sentence) is not None
    last = context.sentences[-1] if context.sentences else None
    if not (denied or doubted) or last is None or sense.analysis.sentence.zone is Zone.TITLE:
        return False
    named = {p for r in sense.roles if r.actor.people and r.role not in SUBJECTS for p in r.actor.people}
    told = [e for e in context.events if e.sentence == last.start and named <= e.people.keys()]
    reported = pattern("others_report").search(sense.text, last.start, last.end) is not None
    if doubted and pattern("state_media").search(sense.text, last.start, last.end):
        return False
    for event in told if reported else ():
        event.status = Status.DENIED if denied else Status.HYPOTHETICAL
    return reported and bool(told)


def deny_again(sense: Sense, context: Context, before: int) -> None:
    """Deny what others are told to have reported, where reports of it were told to be wrong before.

    외교부는 X의 방중 보도를 부인했다. 앞서 신문은 X가 10일 Y를 만났다고 보도했다: the events from `before` on.
    """
    if sense.analysis.sentence.zone is Zone.TITLE or pattern("so_others_say").search(sense.sentence) is None:
        return
    refuted = {s.start for s in context.sentences if pattern("denial").search(sense.text, s.start, s.end)}
    wrong = [e for e in context.events[:before] if e.status is Status.DENIED and e.sentence in refuted]
    for event in context.events[before:]:
        alike = any(event.principals & e.people.keys() for e in wrong)
        if alike and event.status is Status.OCCURRED and not context.is_long_ago(event.dated):
            event.status = Status.DENIED


def kept_apart(sense: Sense, clause: Clause, own: list[Actor]) -> list[Actor]:
    """Whom somebody did not meet, where a clause names him alone: who acted last on the other side, else who came."""
    sides = {actor.country for actor in own}
    known = clause.told.trigger.form == _TALKS and len(sides) == 1 and sides < set(SIDES)
    before = sense.text[clause.start : clause.told.trigger.start]
    named = max((r.end for r in clause.own if r.end <= clause.told.trigger.start), default=clause.start)
    if not known or pattern("somebody_else").search(before, named - clause.start) or sense.strangers:
        return []
    spoken = (sense.subject, *sense.guests)
    return [who for who in spoken if who and who.country in SIDES and who.country not in sides][:1]


def _is_near(sense: Sense, event: Event, context: Context) -> bool:
    """Whether an event is told in the paragraph of a sentence or in the one before it."""
    here = next((s.paragraph for s in context.sentences if s.start == event.sentence), None)
    return here is not None and sense.analysis.sentence.paragraph - here <= _NEAR
