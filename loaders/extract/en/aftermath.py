"""What an English article says of a contact once it has told it: that it fell through, or could not be confirmed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from graph.claims import ContactKind, Status
from graph.dates import When
from loaders.extract.analysis import Analysis
from loaders.extract.anchors import MONTH, month_of
from loaders.extract.context import Context
from loaders.extract.data import load, words
from loaders.extract.dating import understood
from loaders.extract.en.verdicts import ANY_KIND, Verdict
from loaders.extract.events import PEOPLED
from loaders.extract.gestures import GESTURE
from loaders.extract.marks import Event, Resolved, Zone
from loaders.quoting import is_official

_LAST = 3  # sentences: the one being read and the two before it
_WEEK = 7
_REPORTS = frozenset(load("en", "verdicts")["words"]["reports"])
_HOLDING = words("en", "opinions", "holding")
_CONFIRMED = words("en", "grammar", "confirmed")
_WHETHER = words("en", "grammar", "whether_or_if")
_STATED = frozenset({Status.OCCURRED, Status.PLANNED})
_DONE_THERE = frozenset({"exchange", GESTURE})  # ids of triggers of what people do who meet


def judge(text: str, analysis: Analysis, context: Context, before: int, verdict: Verdict | None) -> None:
    """Change what was told to denied, doubtful or certain, where the sentence speaks of it so.

    `before` is the number of events that were told up to this sentence, `verdict` what it says became of them.
    """
    made, told = context.events[before:], _of_sentence_before(context, before)
    made = [event for event in made if event.people and not _replace(event, analysis, context, before)]
    for event in made:
        if _is_left_undone(event, context, before) or _is_asked_again(event, analysis, context, before):
            context.events.remove(event)
    if verdict is not None:
        _settle(text, verdict, analysis, context, before)
    for cue in analysis.cued("unproven"):
        inside = [e for e in made if e.trigger is not None and e.trigger[1] <= cue.start]
        doubted = inside[-1:] or ([] if made else told[-1:])
        for event in doubted:
            event.status = Status.HYPOTHETICAL if event.status in _STATED else event.status


def doubt_hearsay(context: Context, told: list[Event], *, unverified: bool) -> None:
    """Make doubtful what others `told` that the article could not check, or that its headline only says may be so."""
    titles = [e for e in context.events if e.zone is Zone.TITLE and e.status is Status.HYPOTHETICAL and e.people]
    for event in told:
        if event.status in _STATED and (unverified or any(_alike(event, each) for each in titles)):
            event.status = Status.HYPOTHETICAL


def date_denials(context: Context) -> None:
    """Date meetings that did not come about: in the month of which the article spoke, else in that of the report."""
    day = context.anchor.published
    for event in context.events:
        denied = event.status is Status.DENIED and event.kind is ContactKind.MEETING and not event.background
        if denied and event.dated is None and day is not None:
            spoken = When(event.spoken[:MONTH]) if event.spoken else month_of(day)
            event.dated = Resolved(spoken, "", "narrative" if event.spoken else "publication")
        elif event.status is Status.DENIED and event.dated is not None and day is not None:
            event.dated = _back_a_week(event.dated, day, _WEEK // 2)


def _back_a_week(dated: Resolved, day: date, ahead: int) -> Resolved:
    """The time of what is over or called off: of a weekday more than so many days ahead of a day the one before."""
    weekday = dated.words.lower() in load("en", "dates")["weekdays"] and dated.when.is_day
    if not weekday or (dated.when.first - day).days <= ahead:
        return dated
    return replace(dated, when=When((dated.when.first - timedelta(days=_WEEK)).isoformat()))


def _alike(a: Event, b: Event) -> bool:
    """Whether two may be one event: of the same people, at times that agree."""
    same = (a.kind, a.form, a.people.keys()) == (b.kind, b.form, b.people.keys())
    return same and (a.dated is None or b.dated is None or a.dated.when.intersects(b.dated.when))


def _settle(text: str, verdict: Verdict, analysis: Analysis, context: Context, before: int) -> None:
    """Give what its own sentence told before a verdict its status, else what the sentence told of last did.

    Whom the verdict names must have been told of ("no meeting with Kim took place" is not of the one with Choe).
    """
    named = {p for a in analysis.actors if verdict.start <= a.start < verdict.end for p in a.people}
    doubted = verdict.status is Status.HYPOTHETICAL
    own = [e for e in context.events[before:] if e.trigger is not None and e.trigger[1] <= verdict.start]
    reports = next((u.end for u in analysis.units if u.start >= verdict.start and u.low in _REPORTS), verdict.end)
    new = [e for e in context.events[before:] if e.trigger is not None and reports <= e.trigger[0] < verdict.end]
    if new and verdict.status is Status.DENIED:  # "reports that he had been there are untrue"
        for event in new:
            event.status = verdict.status
        return
    elsewhere = doubted and any(unit.low in _WHETHER for unit in analysis.units)  # "asked if he knew of the test"
    undecided = [e for e in own if _is_open(e, doubted=doubted) and e.kind in verdict.kinds]
    told = undecided[-1:] or own[-1:] or ([] if elsewhere else _told_last(context, before))
    told = [e for e in told if named <= e.people.keys() and _is_open(e, doubted=doubted)]
    meant = [e for e in told if e.kind in verdict.kinds]
    if verdict.held:
        near = sorted(analysis.times, key=lambda t: max(t.start - verdict.end, verdict.start - t.end))
        days = [day for t in near if (day := understood(t, context, text[t.start : t.end])) is not None]
        for event in (event for event in meant if event.status is Status.PLANNED):
            dated, report = days[0] if days else event.dated, context.anchor.published
            event.status, event.dated = Status.OCCURRED, _back_a_week(dated, report, 0) if dated and report else dated
        return
    again = _reported_before(verdict, context, before) if doubted and not (own or named) else []
    for event in meant or again or [e for e in told if e.status is Status.PLANNED]:  # a journey to a "meeting"
        event.status = verdict.status


def _reported_before(verdict: Verdict, context: Context, before: int) -> list[Event]:
    """What others last reported of the kind that a doubt names, each time that the article tells of its people.

    So it is in "set out on Sunday, media said. ... Hu is to meet him ... There was no confirmation of the visit".
    """
    if verdict.kinds == ANY_KIND:
        return []
    told = [e for e in context.events[:before] if e.kind in verdict.kinds and _is_open(e, doubted=True)]
    told = [e for e in told if not (e.background or context.is_long_ago(e.dated))]
    return [e for e in told if e.people.keys() & told[-1].people.keys()]


def _replace(event: Event, analysis: Analysis, context: Context, before: int) -> bool:
    """Whether what a sentence denies or doubts was told before as planned or by others: then that is denied.

    So it is in "was to meet Choe on Friday. They did not meet" and "no sign that he went. A trip was scrapped".
    """
    asked = event.status is Status.HYPOTHETICAL and any(unit.low in _WHETHER for unit in analysis.units)
    confirmed = event.status is Status.OCCURRED and any(cue.word in _CONFIRMED for cue in analysis.cued("saying"))
    if event.status is not Status.DENIED and not (asked or confirmed):
        return False
    for earlier in _told_last(context, before):
        same = (earlier.kind, earlier.form) == (event.kind, event.form) and earlier.people.keys() >= event.people.keys()
        dates = [e.dated.when for e in (event, earlier) if e.dated is not None and e.explicit_date]
        if (asked or confirmed) and earlier.status is (Status.PLANNED if asked else Status.OCCURRED):
            continue
        if same and _is_open(earlier) and all(dates[0].intersects(when) for when in dates):
            earlier.status, earlier.dated = event.status, earlier.dated or event.dated
            context.events.remove(event)
            return True
    return False


def _is_left_undone(event: Event, context: Context, before: int) -> bool:
    """Whether a sentence says what those did not do who met ("met on Monday. They did not discuss trade")."""
    if event.status is not Status.DENIED or event.trigger_id not in _DONE_THERE or event.explicit_date:
        return False
    met = (e for e in context.events[:before] if e.people.keys() >= event.people.keys() and e.kind in PEOPLED)
    return any(e.status is Status.OCCURRED and not _is_open(e) for e in met)


def _is_asked_again(event: Event, analysis: Analysis, context: Context, before: int) -> bool:
    """Whether a sentence only speaks of questions after what was denied ("would not say whether he had seen him").

    Or of what onlookers hold of what was told as done ("Others think that he went there for more").
    """
    if event.status is not Status.HYPOTHETICAL or event.dated is not None:
        return False
    told = (
        e
        for e in context.events[:before]
        if (e.kind, e.form, e.people.keys()) == (event.kind, event.form, event.people.keys())
    )
    held = any(cue.word in _HOLDING for cue in analysis.cued("hypothetical"))
    known = {Status.DENIED, Status.OCCURRED} if held else {Status.DENIED}
    return any(e.status in known for e in told)


def _told_last(context: Context, before: int) -> list[Event]:
    """The events of the sentence that told of any last, if that is one of the two before the one being read."""
    told = [event for event in context.events[:before] if event.people]
    near = {sentence.start for sentence in context.sentences[-_LAST:-1]}
    return [event for event in told if event.sentence == told[-1].sentence and event.sentence in near]


def _is_open(event: Event, *, doubted: bool = False) -> bool:
    """Whether an event is told as planned or doubtful, or as what others than its hosts report.

    Only what they report is made doubtful, and what was denied stays so.
    """
    reported = event.hearsay or (event.attributed_to is not None and not is_official(event.attributed_to))
    return reported and event.status in _STATED if doubted else reported or event.status is not Status.OCCURRED


def _of_sentence_before(context: Context, before: int) -> list[Event]:
    return [event for event in context.events[:before] if event.sentence == context.sentence_before]
