"""Names to people: what a name in any script and spelling means in this store."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from graph.model import Person
from graph.names import key
from graph.stores.base import Store

if TYPE_CHECKING:
    from graph.registry.load import Registry


@dataclass(frozen=True, slots=True)
class Resolved:
    """What a name means: people of the store, and ids that only the registry knows."""

    persons: tuple[Person, ...]
    absent: tuple[str, ...] = ()


def resolve(store: Store, registry: Registry, name: str) -> tuple[str, ...]:
    """The ids that a name can mean, sorted: all that the store holds, else those that the registry knows.

    Takes any script and spelling, and ids. Raises UnknownNameError, with near names in the script asked, for a name
    that neither knows.
    """
    found = look_up(store, registry, name)
    return tuple(person.id for person in found.persons) or found.absent


def look_up(store: Store, registry: Registry, name: str) -> Resolved:
    """As `resolve`, with the people themselves. Two reads of the store.

    Raises UnknownNameError for a name that neither the store nor the registry knows.
    """
    wanted = key(name)
    known = set(registry.find(name)) if wanted else set()
    named = {person.id for person in store.persons_named([wanted]) if not person.verified} if wanted else set()
    persons = store.persons(known | named | {name.strip().casefold()})
    if persons:
        return Resolved(persons)
    if known:
        return Resolved((), tuple(sorted(known)))
    from queries.nearby import unknown_name

    raise unknown_name(store, registry, name)
