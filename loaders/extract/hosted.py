"""Who visits, where an article names no leader of a delegation: who is met in the other side's country."""

from __future__ import annotations

from graph.claims import SIDES, Status
from loaders.extract.context import Context, other_side
from loaders.extract.discourse import Discourse
from loaders.extract.events import PEOPLED
from loaders.extract.marks import Event, Zone
from loaders.extract.places import country_of


def note_visitors(event: Event, context: Context, discourse: Discourse) -> None:
    """Remember the one person of a side who was met in the other side's country and does not live there."""
    if event.kind not in PEOPLED or event.status is not Status.OCCURRED or event.zone is Zone.TITLE:
        return
    there = country_of(event.place, context)
    for side in SIDES:
        people = [p for p in event.side(side) if p in event.principals]
        met = there is other_side(side) and event.side(other_side(side))
        leads = people[:1] == [discourse.leaders.get(side)]  # nobody is at his own capital's talks by surprise
        if met and len(people) == 1 and not leads and not context.resides(people[0]):
            discourse.visitors.setdefault(side, people[0])
