"""The same event told in title, caption, lead and body becomes one; what the article tells apart stays apart."""

from __future__ import annotations

from graph.claims import ContactKind, Country
from loaders.extract.context import Context, other_side
from loaders.extract.marks import Event, Zone

_SIDES = (Country.KP, Country.CN)


def settle(context: Context) -> list[Event]:
    """The contacts of an article: events with people of one side at least and people or a body of the other."""
    merged: list[Event] = []
    ordered = sorted(context.events, key=lambda e: (e.zone is Zone.TITLE, e.zone is Zone.CAPTION, e.start))
    for event in ordered:
        twin = next((m for m in merged if _same(m, event)), None)
        if twin:
            _merge(twin, event)
        else:
            merged.append(event)
    return [event for event in merged if _is_contact(event)]


def _same(a: Event, b: Event) -> bool:
    if a.kind is not b.kind or a.form != b.form or a.status is not b.status:
        return False
    if (a.another or b.another) and a.sentence != b.sentence:
        return False
    if a.date and b.date and not a.date.when.intersects(b.date.when):
        return False
    if a.kind is ContactKind.VISIT:
        return bool(a.people.keys() & b.people.keys())
    return _compatible(a, b)


def _compatible(a: Event, b: Event) -> bool:
    """Shared people, or one tells only what the other leaves open; never two different counterparts of one person."""
    shared = a.people.keys() & b.people.keys()
    if not shared:
        return not a.people or not b.people
    for side in _SIDES:
        mine, theirs = set(a.side(side)), set(b.side(side))
        if mine and theirs and not mine & theirs:
            return False
    return True


def _merge(into: Event, event: Event) -> None:
    for person, role in event.people.items():
        into.people.setdefault(person, role)
    into.principals |= event.principals
    for text, body in event.bodies.items():
        into.bodies.setdefault(text, body)
    if into.date is None or (event.date and not into.date.when.is_day and event.date.when.is_day):
        into.date = event.date or into.date
    into.place = into.place or event.place
    into.venue = into.venue or event.venue
    into.attributed_to = into.attributed_to or event.attributed_to


def _is_contact(event: Event) -> bool:
    if not event.people:
        return False
    if event.kind is ContactKind.VISIT:
        return True
    for side in _SIDES:
        if event.side(side):
            return bool(event.side(other_side(side))) or any(s is other_side(side) for s, _ in event.bodies.values())
    return False
