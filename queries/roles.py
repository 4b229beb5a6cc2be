"""Whom a question is about: people, an office or a level, in the words of the reader, as a filter of the store."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from graph.claims import SIDES, Country
from graph.errors import UnknownNameError, UnknownOfficeError
from graph.identity.standing import LEVELS
from graph.model import Person
from graph.stores.base import Represented, Store
from queries.offices import find_offices, side_of
from queries.people import look_up
from queries.spells import holders

if TYPE_CHECKING:
    from graph.registry.load import Registry

_OR_HIGHER = "+"


@dataclass(frozen=True, slots=True)
class Role:
    """What words mean: `label` for titles, `represented` for the store.

    `persons` are the people whom a name means, `absent` ids that the registry knows and the store does not hold.
    `offices` are ids; empty for people. `ids` name the role in answers: people, else offices.
    """

    label: str
    represented: Represented
    persons: tuple[Person, ...] = ()
    absent: tuple[str, ...] = ()
    offices: tuple[str, ...] = ()

    @property
    def ids(self) -> tuple[str, ...]:
        """The people, or the offices, that it means."""
        return tuple(person.id for person in self.persons) or self.offices


def role(store: Store, registry: Registry, words: str, side: Country | None = None) -> Role:
    """The role that the words mean: a level (`politburo`, `minister+` for that or higher), an office, or a person.

    `CN:premier` asks for one side. An office stands for those shown in it and for those who held it on the day.

    Raises UnknownNameError, with near names and offices, for words that are none of these.
    """
    prefix, mark, rest = words.partition(":")
    if mark and prefix.strip().upper() in SIDES:
        return role(store, registry, rest.strip(), Country(prefix.strip().upper()))
    if words.removesuffix(_OR_HIGHER).lower() in LEVELS:
        return _level(store, registry, words.lower(), side)
    try:
        return _office(store, registry, words, side)
    except UnknownOfficeError as no_office:
        try:
            found = look_up(store, registry, words, widely=True)
        except UnknownNameError as nobody:
            if nobody.hint:
                raise
            near = (*nobody.suggestions, *no_office.suggestions)
            raise UnknownNameError(words, near[: len(LEVELS)]) from nobody
    people = frozenset(person.id for person in found.persons)
    label = ", ".join(person.name for person in found.persons) or words
    return Role(label, Represented(persons=people, side=side), found.persons, found.absent)


def candidates(found: Role) -> tuple[Role, ...]:
    """A role for each of the people whom a name can mean; the role itself for an office, a level or one person."""
    if len(found.persons) < 2:
        return (found,)
    return tuple(
        replace(
            found,
            label=f"{person.name} ({person.id})",
            represented=replace(found.represented, persons=frozenset({person.id})),
            persons=(person,),
        )
        for person in found.persons
    )


def of_principals(found: Role) -> Role:
    """The same, standing in their own right."""
    return replace(found, represented=replace(found.represented, principals=True))


def _office(store: Store, registry: Registry, words: str, side: Country | None) -> Role:
    found = find_offices(store, registry, words, side)
    ids = frozenset(office.id for office in found)
    held = holders(store.tenures(offices=ids))
    label = found[0].name if len(found) == 1 else words
    return Role(label, Represented(ids, holders=held, side=side), offices=tuple(sorted(ids)))


def _level(store: Store, registry: Registry, words: str, side: Country | None) -> Role:
    name = words.removesuffix(_OR_HIGHER)
    wanted = LEVELS[: LEVELS.index(name) + 1] if words.endswith(_OR_HIGHER) else (name,)
    offices = [office for office in store.offices() if office.level in wanted]
    mine = frozenset(o.id for o in offices if side is None or side_of(o, registry) in (side, None))
    return Role(f"level {words}", Represented(mine, side=side), offices=tuple(sorted(mine)))
