"""When a meeting that is planned, doubtful or denied would be: in the month of the journey told of those who travel."""

from __future__ import annotations

from graph.claims import ContactKind, Status
from graph.dates import When
from loaders.extract.anchors import month_of
from loaders.extract.context import Context
from loaders.extract.events import PEOPLED
from loaders.extract.marks import Event, Resolved


def on_journey(event: Event, contacts: list[Event], context: Context) -> Resolved | None:
    """The month of the journeys on which a meeting without a date would be, None where they do not settle it.

    One that is denied was no part of a journey begun; one that is still open may follow where no end is told.
    """
    if event.kind not in PEOPLED or event.status is Status.OCCURRED:
        return None
    trips = [e for e in contacts if e.kind is ContactKind.VISIT and e.people.keys() & event.people.keys()]
    told = [e.dated.when for e in trips if e.dated is not None and not context.is_long_ago(e.dated)]
    if not all(event.status is Status.DENIED or _ends(when) for when in told):
        return None
    months = {month for when in told for month in (month_of(when.first), month_of(when.last))}
    return Resolved(months.pop(), "", "narrative") if len(months) == 1 else None


def _ends(when: When) -> bool:
    """Whether a time says when a journey ends too, or only in what month it is."""
    return when.end is not None or not when.is_day
