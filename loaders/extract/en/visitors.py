"""Who visits, where an English article names no leader of a delegation: who is met in the other side's country."""

from __future__ import annotations

from graph.claims import SIDES, Country, Status
from loaders.extract.context import Context, other_side
from loaders.extract.data import words
from loaders.extract.discourse import Discourse
from loaders.extract.en.bodies import shown_side
from loaders.extract.events import PEOPLED
from loaders.extract.heads import resides
from loaders.extract.marks import Event, Unit, Zone
from loaders.extract.places import country_of

_VISITORS = words("en", "cues", "visitors")
_KNOWN = words("en", "grammar", "known")


def note_visitors(event: Event, context: Context, discourse: Discourse) -> None:
    """Remember the one person of a side who was met in the other side's country and does not live there."""
    if event.kind not in PEOPLED or event.status is not Status.OCCURRED or event.zone is Zone.TITLE:
        return
    there = country_of(event.place, context)
    for side in SIDES:
        people = [p for p in event.side(side) if p in event.principals]
        met = there is other_side(side) and event.side(other_side(side))
        leads = people[:1] == [discourse.leaders.get(side)]  # nobody is at his own capital's talks by surprise
        if met and len(people) == 1 and not leads and not resides(context.cast.people[people[0]].titles, "en"):
            discourse.visitors.setdefault(side, people[0])


def visitors_meant(units: list[Unit], i: int, subject: Country | None, discourse: Discourse) -> int | None:
    """Whom "the visitors" means: who visits the side that acts in the sentence, else the only one who visits."""
    if units[i].low not in _VISITORS or i == 0:
        return None
    known = discourse.visitors | discourse.heads
    side = shown_side(units[i - 1 : i])
    if side in SIDES and i > 1 and units[i - 2].low in _KNOWN:
        return known.get(side)  # "the Chinese guests"
    if units[i - 1].low not in _KNOWN:
        return None
    if subject in SIDES:
        return known.get(other_side(subject))
    return next(iter(known.values())) if len(known) == 1 else None
