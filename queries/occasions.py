"""The yearly occasions, read from `queries/occasions.yaml`: their days, and the words that name them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from importlib.resources import files

from graph.dates import Window
from graph.errors import RegistryError, UsageError


@dataclass(frozen=True, slots=True)
class Occasion:
    """A yearly occasion: its id and name, month and day, days before and after, words of sources, venues.

    `purposes` are words of what a contact is for that is for no yearly occasion.
    """

    id: str
    name: str
    month: int
    day: int
    before: int
    after: int
    words: tuple[str, ...]
    venues: tuple[str, ...]
    purposes: tuple[str, ...]

    def window(self, year: int) -> Window:
        """The days around the occasion of a year in which a contact may be for it."""
        on = date(year, self.month, self.day)
        return Window(on - timedelta(days=self.before), on + timedelta(days=self.after))

    def named(self, words: str | None) -> bool:
        """Whether a source's words mean this one, however they are spaced (조약체결, 조약 체결)."""
        said = _closed(words or "")
        return said == self.id or any(_closed(word) in said for word in self.words)

    def fits(self, told: str) -> bool:
        """Whether a contact told so in these days is taken for the occasion, though nothing says what it was for."""
        said = told.casefold()
        return any(word in said for word in self.venues) and not any(word in said for word in self.purposes)


@cache
def occasions() -> Mapping[str, Occasion]:
    """All occasions by id. Raises RegistryError when the data file is not in order."""
    import yaml

    text = files("queries").joinpath("occasions.yaml").read_text(encoding="utf-8")
    try:
        data = yaml.safe_load(text)
        common = {key: tuple(word.casefold() for word in data[key]) for key in ("venues", "purposes")}
        return {id: _occasion(id, entry, common) for id, entry in data["occasions"].items()}
    except (yaml.YAMLError, KeyError, TypeError, ValueError, AttributeError) as error:
        raise RegistryError(f"queries/occasions.yaml: {error}", remedy="correct the data file") from error


def occasion(name: str) -> Occasion:
    """The occasion of that id. Raises UsageError for one that is not known."""
    found = occasions().get(name.strip().lower())
    if found is None:
        raise UsageError(f"no occasion {name!r}", remedy="there are " + ", ".join(occasions()))
    return found


def _closed(words: str) -> str:
    """Words without case and spaces."""
    return "".join(words.casefold().split())


def _occasion(identifier: str, entry: Mapping[str, object], common: Mapping[str, tuple[str, ...]]) -> Occasion:
    month, _, day = str(entry["day"]).partition("-")
    words = entry["words"]
    if not isinstance(words, list):
        raise TypeError(f"{identifier}: words are a list")
    return Occasion(
        id=identifier,
        name=str(entry["name"]),
        month=int(month),
        day=int(day),
        before=int(str(entry["before"])),
        after=int(str(entry["after"])),
        words=tuple(map(str, words)),
        **common,
    )
