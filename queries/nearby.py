"""What a name that nobody has may have meant: those of a bare family name, an office, a name spelt nearly so."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from typing import TYPE_CHECKING

from graph.errors import UnknownNameError, UnknownOfficeError
from graph.model import Person
from graph.names import key
from graph.names.scripts import script
from graph.stores.base import Store

if TYPE_CHECKING:
    from graph.registry.load import Registry

_SUGGESTIONS = 3
_OF_FAMILY = 5
_NEAR = 75.0
_LONGEST_FAMILY = 2
"""Letters of a family name in hangul or Chinese characters."""


def unknown_name(store: Store, registry: Registry, name: str) -> UnknownNameError:
    """The error for a name that neither the store nor the registry knows, with what helps to ask again.

    Reads everybody in the store and, where nobody is near, its offices.
    """
    everybody = store.persons()
    if family := _of_family(store, everybody, name):
        shown = ", ".join(person.name for person in family[:_OF_FAMILY])
        more = f" and {len(family) - _OF_FAMILY} more" if len(family) > _OF_FAMILY else ""
        return UnknownNameError(name, hint=f"of that family name are {shown}{more}; name one in full")
    if offices := _offices(store, registry, name):
        return UnknownNameError(name, hint=f'it is an office: `yalu office "{offices[0]}" --holders` shows who held it')
    return UnknownNameError(name, _near(registry, everybody, name))


def _of_family(store: Store, everybody: Collection[Person], name: str) -> list[Person]:
    """Those whose family name it is, whoever is in most contacts first."""
    wanted = key(name)
    if not wanted or " " in name.strip() or (script(name) != "en" and len(wanted) > _LONGEST_FAMILY):
        return []
    found = [person for person in everybody if wanted in _families(person)]
    contacts = Counter(each.person for each in store.participations(persons=[person.id for person in found]))
    return sorted(found, key=lambda person: (-contacts[person.id], person.id))


def _families(person: Person) -> set[str]:
    """The first words of the names of somebody of either side, and the first letters of those written as one word."""
    if person.country is None:
        return set()
    return {
        key(text.split()[0] if script(text) == "en" else text[:size])
        for text in person.spellings
        if text.strip()
        for size in range(1, _LONGEST_FAMILY + 1)
    }


def _offices(store: Store, registry: Registry, name: str) -> tuple[str, ...]:
    from queries.offices import find_offices

    try:
        return tuple(office.id for office in find_offices(store, registry, name))
    except UnknownOfficeError:
        return ()


def _near(registry: Registry, everybody: Collection[Person], name: str) -> tuple[str, ...]:
    """The registry's suggestions, filled up with near names of people whom it does not know, in the script asked."""
    found = dict.fromkeys(registry.suggest(name, _SUGGESTIONS))
    if len(found) < _SUGGESTIONS and name.strip():
        from rapidfuzz import fuzz, process

        strangers = (person for person in everybody if not person.verified)
        same = [text for person in strangers for text in person.spellings if script(text) == script(name)]
        near = process.extract(name, same, scorer=fuzz.ratio, limit=_SUGGESTIONS, score_cutoff=_NEAR)
        found.update(dict.fromkeys(text for text, _, _ in near))
    return tuple(found)[:_SUGGESTIONS]
