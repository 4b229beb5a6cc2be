"""Where it was: the words of sources as places of the registry, so that 北京, 베이징 and Beijing are one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from graph.claims import Country
from graph.names import key

if TYPE_CHECKING:
    from graph.registry.entries import PlaceEntry
    from graph.registry.load import Registry

_SUGGESTED = 3
_LANGUAGES: tuple[Literal["en", "ko", "zh"], ...] = ("en", "ko", "zh")


class Places:
    """Finds places by any name."""

    def __init__(self, registry: Registry) -> None:
        self._entries = registry.places
        self._ids: dict[str, str] = {}
        for lang in _LANGUAGES:
            for text, place in registry.surfaces("place", lang):
                self._ids.setdefault(key(text), place)

    def entry(self, words: str) -> PlaceEntry | None:
        """The place of that name or id, None for one that the registry does not know."""
        return self._entries.get(self._ids.get(key(words), words))

    def name(self, words: str) -> str:
        """The English name of the place; the words themselves where it is not known."""
        entry = self.entry(words)
        return entry.name if entry else words

    def near(self, words: str) -> tuple[str, ...]:
        """The English names of the known places whose names are nearest to the words, best first, at most three."""
        from graph.registry.nearest import nearest

        found = nearest(words, sorted(self._ids.items()), _SUGGESTED)
        return tuple(dict.fromkeys(self.name(name) for name in found))

    def lies_in(self, inner: str, outer: str) -> bool:
        """Whether the first place is the other one or lies in it; False where one of them is not known."""
        here, around = self.entry(inner), self.entry(outer)
        while here and around and here.id != around.id:
            here = self._entries.get(here.within or "")
        return bool(here and around)

    def within(self, words: str) -> frozenset[str]:
        """The English names of the place and of all known ones that lie in it; empty where it is not known."""
        if self.entry(words) is None:
            return frozenset()
        return frozenset(place.name for place in self._entries.values() if self.lies_in(place.id, words))

    def country(self, words: str | None) -> Country | None:
        """The side on which it lies, None where that is not known."""
        entry = self.entry(words) if words else None
        return entry.country if entry else None
