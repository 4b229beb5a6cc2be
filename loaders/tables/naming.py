"""What in a cell for people is a name: without the words that there were more of them, and told from what is none."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from graph.names.han import has_han, is_han
from graph.names.hangul import is_hangul
from graph.names.surnames import is_surname
from loaders.tables.columns import data

if TYPE_CHECKING:
    from graph.registry.load import Registry

_DOT = re.compile("[·・‧•]")
_STRANGE = re.compile(r"[\d?？!！:：=<>@#%_]")
_MOST_WORDS, _MOST_SYLLABLES, _MOST_CHARACTERS = 5, 6, 4
"""How long a name can be: words in Latin letters, syllables in hangul, Chinese characters."""


def without_others(part: str) -> str:
    """A part of a cell without the words behind its name that others were there: `자오러지 등`, `Wang Yi et al.`.

    Words in brackets behind the name stay. "" for a part that only says so.
    """
    opening = min((place for pair in data().brackets if (place := part.find(pair[0])) >= 0), default=len(part))
    name = _others().sub("", part[:opening]).strip()
    rest = _others().sub("", part[opening:]).strip() if opening < len(part) else ""
    return f"{name} {rest}".strip() if name != part[:opening].strip() else part[:opening] + rest


def is_no_name(name: str, registry: Registry) -> bool:
    """Whether words cannot be somebody's name: too long for one, with signs, or words for people who are not named."""
    if registry.find(name):
        return False
    words = {word.casefold() for word in re.split(r"[\s,.]+", name)}
    if _STRANGE.search(name) or name.casefold() in data().no_names or words & {*data().no_names}:
        return True
    bare = "".join(name.split())
    if is_hangul(bare):
        return not 1 < len(bare) <= _MOST_SYLLABLES or bare.endswith(_bodies())
    if is_han(bare) and not _DOT.search(bare):
        return not 1 < len(bare) <= _MOST_CHARACTERS or bare.endswith(_bodies())
    if has_han(name):
        return False
    first, *more = name.split()
    named = first != first.lower() or is_surname(first)
    return not named or len(more) >= _MOST_WORDS


@cache
def _bodies() -> tuple[str, ...]:
    return tuple(word for word in data().no_names if not word.isascii() and len(word) > 1)


@cache
def _others() -> re.Pattern[str]:
    """Such words at the end: of Latin letters and of hangul behind a space, Chinese ones behind the name itself."""
    words = sorted((*data().others,), key=len, reverse=True)
    apart = "|".join(re.escape(word) for word in words if not is_han(word))
    joined = "|".join(re.escape(word) for word in words if is_han(word))
    by, units = ("|".join(map(re.escape, listed)) for listed in (data().counted, data().counters))
    count = rf"(?:{by})\s*(?:\d+|[a-z]+)\s*(?:{units})"
    counted = rf"(?:{'|'.join(re.escape(word) for word in data().counted if is_han(word))})\s*\d+\s*(?:{units})"
    return re.compile(rf"(?:(?:^|[\s,、，]+)(?:{apart}|{count})|[\s,、，]*(?:{joined}|{counted}))+\s*\Z", re.IGNORECASE)
