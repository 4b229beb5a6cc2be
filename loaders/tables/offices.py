"""What the words of an office in a cell mean: the registry's title and body, wherever in the words they stand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from graph.claims import Country
from graph.names import key
from loaders.tables.columns import data

if TYPE_CHECKING:
    from graph.registry.load import Kind, Registry

_LANGUAGES: tuple[Literal["en", "ko", "zh"], ...] = ("en", "ko", "zh")
_EDGE = " ,;-"


@dataclass(frozen=True, slots=True)
class Read:
    """An office: title and body in the words of the cell, and the registry's ids where these are known."""

    title: str
    organization: str | None = None
    title_id: str | None = None
    organization_id: str | None = None


class OfficeReader:
    """Reads offices with the words of the registry, in any of the three languages."""

    def __init__(self, registry: Registry) -> None:
        self._registry = registry

    def read(self, words: str, side: Country) -> Read:
        """The office that the words mean for somebody of a side; words that nobody knows are a title of their own."""
        words = " ".join(words.split())
        if whole := self._titles.get(key(words)):
            return Read(words, None, whole[0])
        found = max(self._splits(words, side), key=lambda split: split[0], default=None)
        return found[1] if found else Read(words)

    def titles(self, words: str) -> tuple[str, ...]:
        """The ids of the titles that the words can be."""
        return tuple(self._titles.get(key(words), ()))

    def _splits(self, words: str, side: Country) -> Iterator[tuple[tuple[int, int], Read]]:
        """Every way to take a title and a body out of the words, with how good it is: the body known, much known.

        A body that nobody knows must be joined to its title ("secretary of the Harbour Office").
        """
        for place in (place for place in range(1, len(words)) if _whole(words, place)):
            front, back = words[:place], words[place:]
            if ids := self._titles.get(key(front)):
                body, joined = _unjoined(back)
                owner, known = self._owner(body, side)
                if owner or (joined and body):
                    yield (known, len(front)), Read(front.strip(_EDGE), body, ids[0], owner)
            if ids := self._titles.get(key(back)):
                owner, known = self._owner(front, side)
                if owner:
                    yield (known, len(back)), Read(back.strip(_EDGE), front.strip(_EDGE), ids[0], owner)

    def _owner(self, words: str, side: Country) -> tuple[str | None, int]:
        """The body of these words, or the ministry of this field, and how well it is known (2, 1; 0 for none).

        The side's own comes before one that both have.
        """
        forms = [words, *(form.format(words) for form in data().ministries)]
        for place, form in enumerate(forms if key(words) else ()):
            entries = [self._registry.organizations[each] for each in self._bodies.get(key(form), ())]
            fitting = [entry for entry in entries if entry.country in (side, None)]
            if fitting:
                return min(fitting, key=lambda entry: entry.country is None).id, 1 if place else 2
        return None, 0

    @cached_property
    def _titles(self) -> dict[str, list[str]]:
        return self._words("title")

    @cached_property
    def _bodies(self) -> dict[str, list[str]]:
        return self._words("organization")

    def _words(self, kind: Kind) -> dict[str, list[str]]:
        found: dict[str, list[str]] = defaultdict(list)
        for lang in _LANGUAGES:
            for text, identifier in self._registry.surfaces(kind, lang):
                if identifier not in found[key(text)]:
                    found[key(text)].append(identifier)
        return dict(found)


def _whole(words: str, place: int) -> bool:
    """Whether a word may end here: Latin words are not cut in two."""
    before, after = words[place - 1], words[place]
    return not (before.isascii() and before.isalnum() and after.isascii() and after.isalnum())


def _unjoined(body: str) -> tuple[str, bool]:
    """A body without what joins it to its title, and whether anything did."""
    text = body.strip()
    for joint in data().joints:
        rest = text[len(joint) :]
        if text.lower().startswith(joint) and not (joint[-1].isalnum() and rest[:1].isalnum()):
            return rest.strip(_EDGE), True
    return text.strip(_EDGE), False
