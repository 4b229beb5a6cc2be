"""An English office phrase at its place in a sentence."""

from __future__ import annotations

from dataclasses import dataclass

from loaders.extract.marks import Office


@dataclass(frozen=True, slots=True)
class Phrase:
    """An office phrase in a sentence: units `first` to `after`, and the office that it names.

    `one_of`: its plural names one holder of several ("one of the seven members of the Politburo").
    """

    first: int
    after: int
    office: Office
    one_of: bool = False
