"""What an English sentence gives the grammar of actors while it is read."""

from __future__ import annotations

from dataclasses import dataclass

from loaders.extract.analysis import Analysis
from loaders.extract.discourse import Discourse
from loaders.extract.en.phrase import Phrase
from loaders.extract.people import Cast


@dataclass(frozen=True, slots=True)
class Scene:
    """A sentence being read: its analysis, the cast, the discourse, the office phrases without a name."""

    analysis: Analysis
    cast: Cast
    discourse: Discourse
    free: dict[int, Phrase]

    def named_before(self, position: int) -> set[int]:
        """The people whom the sentence names before an offset."""
        units = self.analysis.units
        return {unit.person for unit in units if unit.is_a("local") and unit.end <= position}
