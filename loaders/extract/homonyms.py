"""Of several known people of one name, the one whom an article means: told by any day or office that it gives.

An article that names two people alike says so; one name in it is one person, in a contact of 2019 and in the list of
those present. Where its days tell of different people, each statement is left to be bound by itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from graph.dates import When
from graph.identity.people import bind
from loaders.extract.marks import Event
from loaders.extract.people import Cast

if TYPE_CHECKING:
    from graph.registry.load import Registry


def tell_apart(cast: Cast, events: Iterable[Event], published: When | None, registry: Registry) -> None:
    """Leave those homonyms one candidate whom the contacts of the article and its own day agree on."""
    told = list(events)
    for index, person in enumerate(cast.people):
        if len(person.candidates) > 1:
            days = {event.dated.when for event in told if event.dated and index in event.people} | {published}
            bound = (bind(cast.who(index), day, registry) for day in days)
            agreed = {each.id for each in bound if each.verified}
            if len(agreed) == 1:
                person.candidates = tuple(agreed)
