"""An English office phrase at its place in a sentence."""

from __future__ import annotations

from dataclasses import dataclass

from loaders.extract.marks import Office


@dataclass(frozen=True, slots=True)
class Phrase:
    """An office phrase in a sentence: units `first` to `after`, and the office that it names."""

    first: int
    after: int
    office: Office
