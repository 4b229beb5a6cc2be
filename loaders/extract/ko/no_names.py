"""Words of the shape of a Korean name that are none: listed words, counts, verbs, ministries, ends of bodies."""

from __future__ import annotations

import re

from loaders.extract.data import load, words
from loaders.extract.ko.due import title_after
from loaders.extract.ko.triggers import verb_forms
from loaders.extract.marks import Unit

_ADVERB = str(load("ko", "names")["adverb"])
_NOT_NAMES = words("ko", "names", "not_names")
_IN_VIEW, _NOUNS = str(load("ko", "names")["in_view_of"]), words("ko", "names", "viewed")
_COUNT = re.compile(load("ko", "names")["counts"])
_BODIES = tuple(words("ko", "titles", "body_ends"))
_FIELDS = words("ko", "titles", "fields")
_IS_NOT, _NEGATED = tuple(words("ko", "names", "is_not")), str(load("ko", "names")["negated"])
_NOT = tuple(words("ko", "names", "negations"))


def is_word(text: str) -> bool:
    """Whether a word of the shape of a name is none: listed, a count (수차례), an adverb (관례상), a verb (만나)."""
    adverb = text.endswith(_IN_VIEW) and text.removesuffix(_IN_VIEW) in _NOUNS
    return text in _NOT_NAMES or adverb or text in verb_forms() or _COUNT.fullmatch(text) is not None


def is_verb(units: list[Unit], i: int) -> bool:
    """Whether a word is a form of a verb or of the copula, or its adverb (만나지 못했다면, 조용히 만났다): no name."""
    after = units[i + 1] if i + 1 < len(units) and units[i + 1].start > units[i].end else None
    if after is not None and units[i].text.endswith(_ADVERB) and not after.is_any(("head", "honorific")):
        return True
    behind = after.text if after is not None else ""
    return units[i].text.startswith(_IS_NOT) or (units[i].text.endswith(_NEGATED) and behind.startswith(_NOT))


def is_ministry(units: list[Unit], i: int) -> bool:
    """Whether a word before a title is a ministry's or a department's, not a name (동력성 부상, 아주사 사장)."""
    following = units[i + 1].text if i + 1 < len(units) and units[i + 1].is_a("head") else ""
    if following.endswith(units[i].text[-1] + str(load("ko", "titles")["chief"])):
        return True
    return units[i].text[:-1] in _FIELDS and i + 1 < len(units) and units[i + 1].is_a("head")


def ends_body(units: list[Unit], i: int) -> bool:
    """Whether a word before a title ends the body to which it is stuck (중앙|군사위 부주석)."""
    stuck = i > 0 and units[i - 1].is_a("org") and units[i - 1].end == units[i].start
    return stuck and units[i].text.endswith(_BODIES) and title_after(units, i + 1)


def begins_body(units: list[Unit], after: int) -> bool:
    """Whether a word is stuck to the noun of a body (조우호협회)."""
    stuck = after < len(units) and units[after].start == units[after - 1].end
    return stuck and units[after].is_a("body_end") and not units[after].is_a("head")
