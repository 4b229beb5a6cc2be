"""What an English article says of a contact once it has told it: that it fell through, or could not be confirmed."""

from __future__ import annotations

from graph.claims import ContactKind, Status
from graph.dates import When
from loaders.extract.analysis import Analysis
from loaders.extract.anchors import MONTH, month_of
from loaders.extract.context import Context
from loaders.extract.data import words
from loaders.extract.marks import Event, Resolved, Zone

_POINTING = words("en", "grammar", "known") | words("en", "grammar", "complementizers")
_POINTING |= words("en", "grammar", "group_pronouns")
_FRONT = 12  # characters before the words that take back ("“None of ")
_STATED = frozenset({Status.OCCURRED, Status.PLANNED})


def judge(analysis: Analysis, context: Context, before: int) -> None:
    """Change what was told to denied or doubtful, where the sentence speaks of it so.

    `before` is the number of events that were told up to this sentence.
    """
    made, told = context.events[before:], _of_sentence_before(context, before)
    made = [event for event in made if event.people]
    for event in made:
        _replace(event, told, context)
    ruled_out = not made and bool(analysis.cued("ruling_out"))
    if _takes_back(analysis) or ruled_out or (not made and _fell_through(analysis)):
        for event in told:
            if event.status in (Status.HYPOTHETICAL, Status.PLANNED):
                event.status = Status.DENIED
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
    """Meetings that did not come about lie in the month of which the article spoke, else in that of the report."""
    day = context.anchor.published
    for event in context.events:
        denied = event.status is Status.DENIED and event.kind is ContactKind.MEETING and not event.background
        if denied and event.dated is None and day is not None:
            spoken = When(event.spoken[:MONTH]) if event.spoken else month_of(day)
            event.dated = Resolved(spoken, "", "narrative" if event.spoken else "publication")


def _alike(a: Event, b: Event) -> bool:
    """Whether two may be one event: of the same people, at times that agree."""
    same = (a.kind, a.form, a.people.keys()) == (b.kind, b.form, b.people.keys())
    return same and (a.dated is None or b.dated is None or a.dated.when.intersects(b.dated.when))


def _replace(event: Event, told: list[Event], context: Context) -> None:
    """A trip denied by name is what the sentence before only doubted ("no sign that he went. A trip was scrapped")."""
    for earlier in told:
        doubted = earlier.status is Status.HYPOTHETICAL and earlier.dated is None
        if doubted and event.status is Status.DENIED and (earlier.kind, earlier.people) == (event.kind, event.people):
            context.events.remove(earlier)


def _of_sentence_before(context: Context, before: int) -> list[Event]:
    return [event for event in context.events[:before] if event.sentence == context.sentence_before]


def _takes_back(analysis: Analysis) -> bool:
    """Whether a sentence begins with words that take back what was just told ("That did not happen")."""
    start = analysis.sentence.start
    return any(cue.start - start < _FRONT for cue in analysis.cued("retracting"))


def _fell_through(analysis: Analysis) -> bool:
    """Whether a sentence says so of what was just told ("The trip fell through"), and of nobody else."""
    points = bool(analysis.units) and analysis.units[0].low in _POINTING
    fell = next((cue.start for cue in analysis.cued("denied")), None)
    return points and fell is not None and not any(a.people for a in analysis.actors if a.end <= fell)
