"""Events of which several sentences name the people: one side here and the other there, or some and the rest."""

from __future__ import annotations

from graph.claims import ContactKind
from loaders.extract.marks import Event, Zone

CROWDED = frozenset({"meal", "show", "parade", "ceremony", "wreath", "welcome", "sendoff", "signing", "conference"})
_NEAR = 12  # events told before that another may complete
_SIGNED = frozenset({"signing"})
_LAID = frozenset({"wreath"})
_TOURS = frozenset({"tour"})


def joined(events: list[Event]) -> list[Event]:
    """The events, those of one side put together with the next of the same form that has only the other.

    A tour that only one side makes is no event of the two.
    """
    out: list[Event] = []
    for event in events:
        other = next((e for e in reversed(out[-_NEAR:]) if _completes(e, event)), None)
        if other is None:
            out.append(event)
            continue
        other.people.update(event.people)
        other.principals |= event.principals
        for text, (side, body_id) in event.bodies.items():
            other.add_body(text, side, body_id)
        other.dated = other.dated or event.dated
        other.end = max(other.end, event.end)
    return [event for event in out if event.form not in _TOURS or len(event.sides) == 2]


def without_summaries(events: list[Event]) -> list[Event]:
    """The events without a headline that sums up several which the text tells one by one (A、B会见C)."""
    told = [e for e in events if e.zone is Zone.BODY and e.people]

    def sums_up(event: Event) -> bool:
        parts = [e for e in told if e.kind is event.kind and e.form == event.form and not e.background]
        parts = [e for e in parts if e.principals and e.principals < event.people.keys()]
        whole = any(event.people.keys() <= e.people.keys() for e in told if e.form == event.form)
        return len(parts) > 1 and not whole and event.people.keys() <= {p for e in parts for p in e.principals}

    return [event for event in events if event.zone is not Zone.TITLE or not sums_up(event)]


def _completes(a: Event, b: Event) -> bool:
    """Whether what one event tells of its people another completes, and nothing keeps the two apart.

    Each has one side only; or one of them has, and the other gives no day of its own; or documents are signed.
    """
    if a.form != b.form or a.form not in CROWDED or a.kind is ContactKind.VISIT or a.status is not b.status:
        return False
    if a.another or b.another or not a.people or not b.people:
        return False
    if a.form in _LAID and a.sentence == b.sentence:
        return False  # A于21日敬献花篮,B同日赴另一处敬献花圈
    if a.background is not b.background:
        return False  # what somebody recalls is not what is told
    alone = len(a.sides) == 1 and len(b.sides) == 1
    if alone and a.sides == b.sides:
        return False
    if not alone and (b.dated or not (a.form in _SIGNED or 1 in (len(a.sides), len(b.sides)))):
        return False
    return not (a.dated and b.dated) or a.dated.when.intersects(b.dated.when)
