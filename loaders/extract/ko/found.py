"""A name found in a Korean sentence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from loaders.extract.people import NameForm

Find = Callable[[str], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Found:
    """A name in a sentence: its units, its form, and another spelling of it in brackets; `sure` by itself."""

    first: int
    after: int
    form: NameForm
    alias: tuple[int, int, str] | None = None
    sure: bool = True
