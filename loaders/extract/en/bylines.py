"""Who signs an English report: the names of a line "By A and B" above its text."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import takewhile

from graph.claims import Article, Country
from loaders.extract.analysis import Analysis
from loaders.extract.data import words
from loaders.extract.en.names import full_names, other_form, other_name
from loaders.extract.en.units import units
from loaders.extract.marks import Unit
from loaders.extract.opening import Opening
from loaders.extract.people import Cast

_BY = words("en", "cues", "by")
_AND = words("en", "grammar", "list_words")
_BY_LINE = frozenset(word.capitalize() for word in _BY)
_OUTLET_MARKS = words("en", "grammar", "opening_brackets") | {"|"}


def sign(article: Article, opening: Opening, cast: Cast) -> None:
    """Enter the journalists of an article's by-lines into its cast.

    A Chinese name is that of somebody of China; a Korean one is of the North in its own papers alone.
    """
    sides = {str(Country.CN), article.side}
    for sentence in opening.meta:
        found = units(article.text, opening.folded, sentence, [])
        i = 1
        while 0 < i < len(found) and found[0].low in _BY:
            i = _enter(found, i, cast, sides)
            i = i + 1 if i < len(found) and found[i].low in _AND else len(found)


def signers(analyses: Iterable[Analysis], cast: Cast) -> frozenset[int]:
    """Strangers to the registry who sign a report behind its headline ("Hu ends visit By Jiang Zhuqing (Xinhua)")."""
    out = set[int]()
    for analysis in analyses:
        for by in (unit for unit in analysis.units if unit.text in _BY_LINE):
            after = analysis.behind(by.end)
            names = [*takewhile(lambda unit: unit.capital or unit.is_a("local") or unit.low in _AND, after)]
            if any(unit.low in _OUTLET_MARKS for unit in after[len(names) :][:1]):
                out |= {name.person for name in names if name.is_a("local") and not cast.people[name.person].candidates}
    return frozenset(out)


def _enter(found: list[Unit], i: int, cast: Cast, sides: set[str]) -> int:
    """Enter the name that begins at a unit, as one of these sides where it may be; returns the unit after it."""
    shaped = next(((after, form) for first, after, form in full_names(found[i:], lambda _: ()) if first == 0), None)
    if shaped and shaped[1].country in sides:
        cast.add(shaped[1])
        return i + shaped[0]
    end = other_name(found, i)
    if end > i:
        cast.add(other_form(found, i, end))
    return end
