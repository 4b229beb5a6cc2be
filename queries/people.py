"""Names to people: what a name in any script and spelling means in this store."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Protocol

from graph.errors import UnknownNameError
from graph.model import Person
from graph.names import key
from graph.stores.base import Store

_SUGGESTIONS = 3
_NEAR = 75.0
_HAN = ("\u3400", "\u9fff")
_HANGUL = ("\uac00", "\ud7a3")


class Names(Protocol):
    """What resolving needs of the registry (`graph.registry.load.registry()`)."""

    def find(self, name: str) -> tuple[str, ...]:
        """Ids of known people for a name in any script and spelling."""

    def suggest(self, name: str, limit: int = 3) -> tuple[str, ...]:
        """Near names, best first, in the script asked."""


@dataclass(frozen=True, slots=True)
class Resolved:
    """What a name means: people of the store, and ids that only the registry knows."""

    persons: tuple[Person, ...]
    absent: tuple[str, ...] = ()


def resolve(store: Store, registry: Names, name: str) -> tuple[str, ...]:
    """The ids that a name can mean, sorted: all that the store holds, else those that the registry knows.

    Takes any script and spelling, and ids. Raises UnknownNameError, with near names in the script asked, for a name
    that neither knows.
    """
    found = look_up(store, registry, name)
    return tuple(person.id for person in found.persons) or found.absent


def look_up(store: Store, registry: Names, name: str) -> Resolved:
    """As `resolve`, with the people themselves. Two reads of the store.

    Raises UnknownNameError for a name that neither the store nor the registry knows.
    """
    wanted = key(name)
    known = set(registry.find(name)) if wanted else set()
    unverified = [person for person in store.persons() if not person.verified] if wanted else []
    named = {person.id for person in unverified if any(key(text) == wanted for text in spellings(person))}
    persons = store.persons(known | named | {name.strip().casefold()})
    if persons:
        return Resolved(persons)
    if known:
        return Resolved((), tuple(sorted(known)))
    raise UnknownNameError(name, _near(registry, unverified, name))


def spellings(person: Person) -> Iterator[str]:
    """Every way in which the graph writes a person: names in three scripts, then aliases."""
    yield person.name
    yield from filter(None, (person.name_ko, person.name_zh))
    yield from person.aliases


def _near(registry: Names, unverified: Collection[Person], name: str) -> tuple[str, ...]:
    """The registry's suggestions, filled up with near names of unverified people, in the script asked."""
    found = dict.fromkeys(registry.suggest(name, _SUGGESTIONS))
    if len(found) < _SUGGESTIONS and unverified and name.strip():
        from rapidfuzz import fuzz, process

        same = [text for person in unverified for text in spellings(person) if script(text) == script(name)]
        near = process.extract(name, same, scorer=fuzz.ratio, limit=_SUGGESTIONS, score_cutoff=_NEAR)
        found.update(dict.fromkeys(text for text, _, _ in near))
    return tuple(found)[:_SUGGESTIONS]


def script(text: str) -> str:
    """`ko` for text with hangul, `zh` for other text with Chinese characters, else `en`."""
    if any(_HANGUL[0] <= char <= _HANGUL[1] for char in text):
        return "ko"
    if any(_HAN[0] <= char <= _HAN[1] for char in text):
        return "zh"
    return "en"
