"""The contact of the story to which an English article returns once it has recalled another."""

from __future__ import annotations

from graph.claims import Status
from loaders.extract.analysis import Analysis
from loaders.extract.context import Context
from loaders.extract.events import PEOPLED
from loaders.extract.marks import Event, Zone

_SAID_THERE = frozenset({"told", "exchange"})  # ids of triggers of what people do who meet


def return_to_story(analysis: Analysis, context: Context) -> None:
    """Let a new paragraph speak again of what was told last of the story, not of what the one before recalled."""
    recalled = context.focus is not None and context.is_long_ago(context.focus.dated)
    if recalled and analysis.sentence.paragraph != context.paragraph:
        context.focus = next((e for e in reversed(context.events) if _is_news(e, context)), context.focus)


def hold_to_story(context: Context, before: int) -> None:
    """Let what people tell each other without a date be of the day on which the text told that they met.

    So it is although one of them recalled other days in between; the events from `before` on are new.
    """
    for event in context.events[before:]:
        said = event.trigger_id in _SAID_THERE and event.status is Status.OCCURRED
        if not said or event.explicit_date or not event.people:
            continue
        met = (
            e
            for e in reversed(context.events[:before])
            if e.people.keys() >= event.people.keys() and e.form == event.form
        )
        known = next((e for e in met if _is_news(e, context)), None)
        if known is not None and known.dated is not None:
            event.spoken = known.dated.when.start


def _is_news(event: Event, context: Context) -> bool:
    """Whether an event is dated, and of the days of which the article reports."""
    held = (
        event.kind in PEOPLED and event.zone is Zone.BODY and event.status is Status.OCCURRED and not event.background
    )
    dated = event.dated is not None and not context.is_long_ago(event.dated)
    return held and dated and bool(event.people or event.bodies)
