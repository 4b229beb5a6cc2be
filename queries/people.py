"""Names to people: what a name in any script and spelling means in this store."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from graph.errors import UnknownNameError
from graph.identity.decisions import judgements
from graph.model import Person
from graph.names import key
from graph.stores.base import Store

if TYPE_CHECKING:
    from graph.registry.load import Registry

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


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


def look_up(store: Store, registry: Registry, name: str, *, widely: bool = False) -> Resolved:
    """As `resolve`, with the people themselves. An id means one person, whoever else its words would name as a name.

    A name that nobody has is `widely` also taken with a title and in older romanizations (`queries.asked`): for
    questions only. Two reads of the store, a third for an id that it does not hold, more for what nobody has. Raises
    UnknownNameError for a name that neither the store nor the registry knows.
    """
    identifier, wanted = name.strip(), key(name)
    known = set(registry.find(name)) if wanted else set()
    named = {person.id for person in store.persons_named([wanted]) if not person.verified} if wanted else set()
    persons = store.persons(known | named | {identifier, identifier.casefold()})
    if exact := tuple(person for person in persons if person.id == identifier):
        return Resolved(exact)
    if ids := _under_that_id(store, registry, identifier):
        merged = store.persons(ids)
        return Resolved(merged, () if merged else (identifier,))
    if persons:
        return Resolved(persons)
    if known:
        return Resolved((), tuple(sorted(known)))
    if widely and (other := _widely(store, registry, name)):
        return other
    from queries.nearby import unknown_name

    raise unknown_name(store, registry, name)


def _widely(store: Store, registry: Registry, name: str) -> Resolved | None:
    """Whom a name means in another romanization, or without the title that stands beside it."""
    from queries.asked import romanized, untitled

    if ids := romanized(registry, name):
        persons = store.persons(ids)
        return Resolved(persons, () if persons else tuple(sorted(ids)))
    for bare in untitled(registry, name):
        with suppress(UnknownNameError):
            return look_up(store, registry, bare)
    return None


def _under_that_id(store: Store, registry: Registry, identifier: str) -> tuple[str, ...]:
    """The ids of whom an id names that no person of the store has: those merged with it, or the registry's own."""
    if not _ID.fullmatch(identifier):
        return ()
    merged = judgements(store.decisions()).one.get(identifier)
    return merged or ((identifier,) if identifier in registry.persons else ())
