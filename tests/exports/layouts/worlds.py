"""Networks made up for the layouts: of given pairs, or of a world in which a few meet many."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterable

from graph.claims import ContactKind, Country, Function, Part, Status
from graph.dates import When
from graph.model import Contact, Participation, Person
from graph.stores.base import ContactFilter, Coverage
from queries.network import ContactNetwork, Member, Tie
from queries.types import Attendee, ContactView, Projection

Pair = tuple[int, int]
SIDES = (("kp", Country.KP), ("cn", Country.CN))


def met(pairs: Iterable[Pair]) -> ContactNetwork:
    """A network in which each pair (number of the DPRK's, number of China's) met once, a month after the one before."""
    found: dict[tuple[str, str], list[ContactView]] = defaultdict(list)
    views = []
    behind: dict[tuple[str, Country], list[str]] = defaultdict(list)
    for number, pair in enumerate(pairs):
        ids = [f"{name}{of}" for (name, _), of in zip(SIDES, pair, strict=True)]
        views.append(meeting(number, ids))
        found[ids[0], ids[1]].append(views[-1])
        for identifier, (_, side) in zip(ids, SIDES, strict=True):
            behind[identifier, side].append(views[-1].contact.id)
    ties = tuple(Tie(kp, cn, tuple(own)) for (kp, cn), own in sorted(found.items()))
    persons = tuple(Member(Person(i, i, side), side, (), tuple(own)) for (i, side), own in sorted(behind.items()))
    return ContactNetwork(
        persons, ties, tuple(views), ContactFilter(), Projection.PRINCIPALS, Coverage(0, None, None, ()), ""
    )


def meeting(number: int, ids: list[str]) -> ContactView:
    """The meeting of the two, with its date."""
    when = When(f"{2000 + number // 12 % 26}-{1 + number % 12:02}")
    contact = Contact(f"m{number:04}", ContactKind.MEETING, "Talks", Status.OCCURRED, ("c",), when)
    attendees = tuple(
        Attendee(
            Person(i, i, side), Participation(i, contact.id, side, Part.PRINCIPAL, Function.PRESENT, order, ("c",)), ""
        )
        for order, (i, (_, side)) in enumerate(zip(ids, SIDES, strict=True))
    )
    return ContactView(contact, attendees, (), (), 1)


def world(seed: int, people: int, meetings: int) -> list[Pair]:
    """Pairs of a world in which a few meet many and most meet few."""
    chance = random.Random(seed)
    half = people // 2
    return [(int(half * chance.random() ** 2), int(half * chance.random() ** 2)) for _ in range(meetings)]
