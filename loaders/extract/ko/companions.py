"""Those who travelled with somebody: joined to the journey, and to the welcome and farewell of a delegation."""

from __future__ import annotations

from graph.claims import SIDES, ContactKind, Country, Function, Status
from loaders.extract.analysis import Analysis
from loaders.extract.context import Context
from loaders.extract.events import GREETED
from loaders.extract.ko.discourse import Discourse
from loaders.extract.marks import Event


def join_delegations(discourse: Discourse, context: Context) -> None:
    """Whoever is named as of a delegation made its trip; its leader took part in what it did."""
    _join_company(discourse, context)
    _join_leaders(discourse, context)


def _join_company(discourse: Discourse, context: Context) -> None:
    """Whoever is named as of a delegation made its trip: the one told last before, else the first after."""
    for person, place in discourse.company.items():
        side = context.side(person)
        trips = [e for e in context.events if side in e.sides and _may_be_joined(e, context)]
        before = [e for e in trips if e.sentence <= place and person not in e.principals]
        main = next(iter([*before[::-1], *trips]), None)
        if side is None or main is None:
            continue
        for event in (e for e in trips if e.principals & main.principals):
            event.people.setdefault(person, (side, Function.TRAVELLER))
            _join_welcome(event, person, side, discourse, context)


def _may_be_joined(event: Event, context: Context) -> bool:
    """Whether an event is a journey of the story, of which a day is known."""
    told = event.kind is ContactKind.VISIT and event.status is not Status.HYPOTHETICAL and not event.background
    return told and event.dated is not None and not context.is_long_ago(event.dated)


def _join_welcome(visit: Event, person: int, side: Country, discourse: Discourse, context: Context) -> None:
    """Whoever came or went with a delegation was welcomed or seen off with it (공항에서 X 일행을 맞았다)."""
    for event in context.events:
        whole = side in event.delegations or any(event is greeted for greeted in discourse.greeted)
        whole = whole or person in discourse.aboard
        party = event.form in GREETED and whole and event.status is Status.OCCURRED
        if party and event.people.keys() & visit.principals:
            event.people.setdefault(person, (side, Function.PRESENT))


def note_parties(analysis: Analysis, discourse: Discourse, context: Context, before: int) -> None:
    """Note whose delegations a welcome or farewell is for, also where only its leader stands for one (대표단을 맞았다).

    The events from `before` on are those of the sentence.
    """
    parties = [a for a in analysis.actors if a.delegation and a.people and a.country in SIDES]
    for event in context.events[before:]:
        if event.form in GREETED and any(set(party.people) & event.people.keys() for party in parties):
            discourse.greeted.append(event)


def _join_leaders(discourse: Discourse, context: Context) -> None:
    """The leader of a delegation took part in what it did, also where its companions are named."""
    leaders = set(discourse.parties.values())
    for event in context.events:
        function = Function.TRAVELLER if event.kind is ContactKind.VISIT else Function.PRESENT
        for side in event.delegations:
            head = context.heads.get(side)
            if head is not None and head not in event.people and not leaders & event.people.keys():
                event.people = {head: (side, function), **event.people}
                event.principals.add(head)
