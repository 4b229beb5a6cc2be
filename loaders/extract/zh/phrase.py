"""An office phrase in a Chinese sentence and the units that it spans."""

from __future__ import annotations

from dataclasses import dataclass

from loaders.extract.marks import Office


@dataclass(frozen=True, slots=True)
class Phrase:
    """Units `first` to `after` are an office; `bare`: a title alone, without body, country or field."""

    first: int
    after: int
    office: Office
    bare: bool = False
