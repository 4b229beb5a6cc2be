"""A name found in a Korean sentence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from graph.claims import Country
from graph.names import proposed_id
from loaders.extract.ko.shapes import family_names
from loaders.extract.marks import Unit
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


def unheard(
    units: list[Unit], i: int, after: int, country: Country | None, *, known: tuple[str, ...] = (), spelled: str = ""
) -> Found:
    """The name that units make: of those `known` by it, else of somebody whose id is that of how it is `spelled`."""
    text = "".join(unit.text for unit in units[i:after])
    who = min(known) if known else proposed_id(spelled or text, "ko", country)
    form = NameForm(units[i].start, units[after - 1].end, text, family_names(text)[0], known, who, country)
    return Found(i, after, form)
