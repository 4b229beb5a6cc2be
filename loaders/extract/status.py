"""Whether the contact that a clause speaks of took place: announced, denied and doubtful ones by their cue words."""

from __future__ import annotations

from graph.claims import ContactKind, Status
from loaders.extract.analysis import Analysis
from loaders.extract.marks import Zone
from loaders.extract.scope import Scope

_NEAR = 80  # characters behind a noun in which words still speak of it ("the talks, to be held in May, may")


def status_of(analysis: Analysis, scope: Scope) -> Status:
    """The status of the contact; denial weighs more than doubt, doubt more than announcement."""
    trigger = scope.trigger
    if _denied(analysis, scope):
        return Status.DENIED
    start = analysis.sentence.start if scope.subordinate else scope.start
    sent = trigger.kind is ContactKind.MESSAGE and bool(scope.left)  # not "a message from Xi will be read out"
    behind = 0 if trigger.verb or sent else _NEAR
    before = (start, min(scope.end, trigger.end + behind))
    if analysis.cued("hypothetical", *before):
        return Status.HYPOTHETICAL
    if analysis.cued("planned", *before):
        return Status.PLANNED
    if scope.infinitive and analysis.sentence.zone is Zone.TITLE:
        return Status.PLANNED
    return Status.OCCURRED


def _denied(analysis: Analysis, scope: Scope) -> bool:
    """Whether somebody denies the contact, or its own clause negates it (but not "had not met since 2019")."""
    if analysis.cued("denied", scope.start, scope.end):
        return True
    if analysis.cued("denied", analysis.sentence.start, scope.trigger.start):
        return True
    negated = analysis.cued("negated", scope.start, scope.end)
    return bool(negated) and not any(t.since for t in analysis.times if t.start >= negated[0].end)
