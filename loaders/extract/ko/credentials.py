"""Credentials: who hands them over and talks with whoever receives them does so at one meeting."""

from __future__ import annotations

from graph.claims import SIDES, ContactKind, Status
from loaders.extract.context import Context
from loaders.extract.marks import Event

_COPY, _COPIED = "copy.", "copy"  # the rules of copies of credentials; the form of those that nobody is told to take
_CREDENTIALS, _TALKS = "credentials", "talks"


def talks_at_credentials(context: Context, before: int) -> None:
    """Make one meeting of credentials received and the talk after them; the events from `before` on are new."""
    for event in context.events[before:]:
        _know_copy(event, context)
        talks = event.form == _TALKS and event.kind is ContactKind.MEETING and event.status is Status.OCCURRED
        if not talks or not all(event.side(side) for side in SIDES):
            continue
        received = [each for each in context.events if _of_these(each, event)]
        for each in received:
            each.kind, each.form = ContactKind.MEETING, _TALKS
        if received:
            context.events.remove(event)
            main = next((each for each in received if each.dated), received[0])
            for person, role in event.people.items():
                main.people.setdefault(person, role)
            main.principals |= event.principals
            context.focus = main


def _know_copy(event: Event, context: Context) -> None:
    """A copy handed over to a ministry is that which its somebody is told to have received."""
    if event.rule.startswith(_COPY) and event.form == _TALKS:
        for each in context.events:
            if each.form == _COPIED and each.people.keys() & event.people.keys():
                each.form = _TALKS


def _of_these(received: Event, talks: Event) -> bool:
    """Whether credentials are what those who talk have just handed over and received, on no other day."""
    if received.form != _CREDENTIALS or received.status is not Status.OCCURRED or received.background:
        return False
    sides = [side for side in SIDES if received.side(side)]
    if not all(set(received.side(side)) & set(talks.side(side)) for side in sides):
        return False
    one_day = not talks.dated or (received.dated is not None and received.dated.when.intersects(talks.dated.when))
    return one_day and bool(sides)
