"""Which outlet a sentence itself says reports it: the first that it names, by the name that all languages share."""

from __future__ import annotations

import re
from functools import cache

from graph.claims import SIDES
from loaders.data import Data, read_data
from loaders.publishers import any_name, by_name

_MEDIA = frozenset({"state media", "party media", "agency", "press", "broadcaster", "unnamed source"})
_OFFICIAL = frozenset({"state media", "party media", "ministry"})
_NAMED = r"(?<![A-Za-z])({name})(?![A-Za-z])"


class Quoting(Data):
    """The data file; see the comments in `quoting.yaml`."""

    particle: str
    reports: tuple[str, ...]


def quoted_in(sentence: str) -> str | None:
    """The name of the known outlet that the sentence reports from; None where it names none, or only speaks of one."""
    if _name().search(sentence) is None:
        return None
    found = [(match.start(1), match[1]) for rule in _rules() for match in rule.finditer(sentence)]
    known = (by_name(words) for _, words in sorted(found))
    return next((entry.name for entry in known if entry and entry.kind in _MEDIA), None)


def outlet(words: str) -> str:
    """The name of the outlet that such words mean (`朝中社`, `the North's official KCNA`), else the words."""
    known = by_name(words) or next((by_name(match[1]) for match in _name().finditer(words)), None)
    return known.name if known else words


@cache
def is_official(words: str) -> bool:
    """Whether the outlet that such words mean speaks for one of the two sides."""
    known = by_name(outlet(words))
    return known is not None and known.kind in _OFFICIAL and known.side in SIDES


@cache
def _rules() -> tuple[re.Pattern[str], ...]:
    data = read_data("quoting.yaml", Quoting)
    spelt = (rule.replace("{outlet}", _NAMED).replace("{particle}", data.particle) for rule in data.reports)
    return tuple(re.compile(rule.replace("{name}", any_name())) for rule in spelt)


@cache
def _name() -> re.Pattern[str]:
    return re.compile(_NAMED.replace("{name}", any_name()))
