"""Headlines that name together those whom somebody met apart (후진타오·원자바오 면담)."""

from __future__ import annotations

from graph.claims import SIDES, ContactKind, Country
from loaders.extract.context import Context, other_side
from loaders.extract.marks import Event, Zone

_TWO = 2


def leave_out_sums(context: Context) -> None:
    """Leave out the meetings of headlines with several whom the text tells to have been met one by one."""
    titles = [event for event in context.events if event.zone is Zone.TITLE and event.kind is ContactKind.MEETING]
    for event in titles:
        if any(_met_apart(event, side, context) for side in SIDES):
            context.events.remove(event)


def _met_apart(title: Event, side: Country, context: Context) -> bool:
    named, partners = set(title.side(side)), set(title.side(other_side(side)))
    told = [e for e in context.events if e.zone is Zone.BODY and e.form == title.form and partners & e.people.keys()]
    met = [named & e.people.keys() for e in told if named & e.people.keys()]
    return len(named) >= _TWO and bool(partners) and set().union(*met) == named and max(map(len, met)) < _TWO
