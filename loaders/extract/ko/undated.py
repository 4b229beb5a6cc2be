"""What a Korean article tells without a day, once it is read: news, what is handed over at talks, talks on a trip."""

from __future__ import annotations

from graph.claims import ContactKind, Status
from graph.dates import When
from loaders.extract.anchors import MONTH, month_of
from loaders.extract.context import Context
from loaders.extract.events import PEOPLED
from loaders.extract.marks import Event, Resolved, Zone

_WELCOME = "welcome"
_WEEK = 7  # days that an article may lie behind its news


def date_undated(context: Context) -> None:
    """Date what was told without a day by what else the article tells of the same people."""
    _date_news(context)
    _date_by_welcome(context)
    for event in context.events:
        if event.dated is None and event.kind is ContactKind.MESSAGE and event.status is Status.OCCURRED:
            event.dated = _of_handing_over(event, context)
        elif event.dated is None and event.kind is ContactKind.MEETING and event.status is not Status.OCCURRED:
            event.dated = _month_of_trip(event, context)
        elif event.dated is None and event.kind is ContactKind.VISIT and event.zone is Zone.TITLE:
            event.dated = None if event.background else _of_headline(event, context)


def _date_by_welcome(context: Context) -> None:
    """Date a journey told without a day by the welcome of who made it, in the days that it is told of."""
    welcomes = [e for e in context.events if e.form == _WELCOME and e.status is Status.OCCURRED and e.dated]
    for trip in context.events:
        told = trip.kind is ContactKind.VISIT and trip.status is Status.OCCURRED and not trip.background
        vague = trip.dated is None or not (trip.dated.when.is_day or trip.dated.when.end)
        for event in welcomes if told and vague else ():
            day = event.dated if event.people.keys() & trip.principals and len(event.sides) > 1 else None
            if day and day.when.is_day and (trip.dated is None or trip.dated.when.intersects(day.when)):
                trip.dated = day


def _of_headline(trip: Event, context: Context) -> Resolved | None:
    """The month of the news for a headline's journey where the text only recalls one of the same people."""
    told = [e for e in context.events if e.kind is trip.kind and e.zone is Zone.BODY and e.status is trip.status]
    alike = [e for e in told if e.people.keys() & trip.people.keys()]
    recalled = bool(alike) and all(e.background and context.is_long_ago(e.dated) for e in alike)
    published = context.anchor.published
    return Resolved(month_of(published), "", "publication") if recalled and published else None


def _of_handing_over(message: Event, context: Context) -> Resolved | None:
    """The day of the talks that the sentence of a letter tells (X를 만나 Y의 친서를 전했다), wherever it is."""
    told = [e for e in context.events if e.kind is ContactKind.MEETING and e.status is Status.OCCURRED]
    beside = [e for e in told if e.sentence == message.sentence and e.people.keys() & message.people.keys()]
    if not beside or message.spoken or message.another:
        return None
    talks = [e for e in told if e.form == beside[0].form and beside[0].people.keys() <= e.people.keys()]
    days = {e.dated.when: e.dated for e in talks if e.dated and e.dated.when.is_day}
    found = next(iter(days.values())) if len(days) == 1 else None
    return None if context.is_long_ago(found) else found


def _month_of_trip(talks: Event, context: Context) -> Resolved | None:
    """The month of the one journey of the story on which somebody is, or is not, to meet the others."""
    if talks.background or talks.vague or talks.zone is Zone.TITLE:
        return None
    trips = [e for e in context.events if e.kind is ContactKind.VISIT and e.people.keys() & talks.people.keys()]
    real = [e for e in trips if e.status in (Status.OCCURRED, Status.PLANNED) and not e.background and e.dated]
    months = {e.dated.when.start[:MONTH] for e in real if e.dated and not context.is_long_ago(e.dated)}
    month = months.pop() if len(months) == 1 else ""
    return Resolved(When(month), "", "narrative") if len(month) == MONTH else None


def _date_news(context: Context) -> None:
    """Date the undated news of an article by its month, where what it recalls of the same people was a month before."""
    published = context.anchor.published
    if published is None:
        return
    month = month_of(published)
    for event in context.events:
        told = event.status is Status.OCCURRED and event.kind in PEOPLED and event.zone is Zone.BODY
        if not told or event.dated or event.background or event.spoken or event.another or event.vague:
            continue
        alike = [e for e in context.events if e is not event and e.form == event.form and e.status is event.status]
        dated = [e.dated.when for e in alike if e.dated and e.people.keys() & event.people.keys()]
        if dated and all(when.last < month.first and (published - when.last).days > _WEEK for when in dated):
            event.dated = Resolved(month, "", "publication")
