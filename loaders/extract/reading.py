"""What a language's grammar hands back of a whole article."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from loaders.extract.context import Context
from loaders.extract.marks import HeldOffice


class Year(NamedTuple):
    """The year of an article, and how it is known ("juche", "weekday", ...)."""

    year: int
    how: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What an article holds: its people, the offices said of them, and the events told, in a context."""

    context: Context
    offices: tuple[HeldOffice, ...]
