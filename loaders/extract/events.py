"""Events as the frames begin them: what they are, where they are told, which bodies take part."""

from __future__ import annotations

from graph.claims import SIDES, ContactKind, Status
from graph.dates import When
from loaders.extract.analysis import Actor, Analysis
from loaders.extract.anchors import MONTH
from loaders.extract.marks import Event, Zone
from loaders.extract.scope import Scope

PEOPLED = frozenset({ContactKind.MEETING, ContactKind.CEREMONY, ContactKind.CALL})
GREETED = frozenset({"welcome", "sendoff"})
"""Forms of what is given to somebody who travels."""


def begin(analysis: Analysis, scope: Scope) -> Event:
    """An event that a trigger tells, without people yet."""
    sentence = analysis.sentence
    units = [unit for unit in analysis.units if unit.start >= scope.trigger.start and unit.low.strip()]
    return Event(
        kind=scope.trigger.kind,
        form=scope.trigger.form,
        start=sentence.start,
        end=sentence.end,
        zone=sentence.zone,
        rule=f"{scope.trigger.id}.{'verb' if scope.trigger.verb else 'noun'}",
        sentence=sentence.start,
        said=frozenset(w for u in units if u.start < scope.trigger.end for w in u.low.split()),
        trigger=(scope.trigger.start, scope.trigger.end),
        word=next((unit.low.split()[-1] for unit in reversed(units) if unit.start < scope.trigger.end), ""),
    )


def add_bodies(event: Event, actors: list[Actor]) -> None:
    """Enter the groups and bodies without named people; a title's offices are left out."""
    for actor in actors:
        if actor.text and actor.country in SIDES and not (actor.office and event.zone is Zone.TITLE):
            event.add_body(actor.text, actor.country, actor.body_id)
            if actor.delegation:
                event.delegations.add(actor.country)


def about(event: Event) -> When | None:
    """When an event took place, else the month that the text was speaking of."""
    if event.dated:
        return event.dated.when
    spoken = event.spoken if event.zone is Zone.BODY and event.status is Status.OCCURRED else None
    day = spoken if spoken and event.another else (spoken or "")[:MONTH]  # "the next day he met him again"
    return When(day) if day and not event.background else None
