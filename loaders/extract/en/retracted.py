"""What an English sentence takes back of the one before it: "That did not happen," a diplomat said."""

from __future__ import annotations

from graph.claims import Status
from loaders.extract.analysis import Analysis
from loaders.extract.context import Context

_FRONT = 12  # characters before the words that take back ("“None of ")


def retract(analysis: Analysis, context: Context, before: int) -> None:
    """Deny what the sentence before told as doubtful, where this one begins with words that say it was not so.

    `before` is the number of events that were told up to this sentence.
    """
    start = analysis.sentence.start
    if not any(cue.start - start < _FRONT for cue in analysis.cued("retracting")) or len(context.sentences) < 2:
        return
    told = context.sentences[-2]
    for event in context.events[:before]:
        if event.sentence == told.start and event.status is Status.HYPOTHETICAL:
            event.status = Status.DENIED
