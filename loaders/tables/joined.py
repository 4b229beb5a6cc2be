"""People whom a cell joins by a word or a stroke: `Kim Jong Un and Choe Ryong Hae`, `김정은과 최룡해`, `王毅和孙卫东`.

What stands on both sides of the word must be a name, or the words stay together: bodies have such words inside, and
Chinese given names have such characters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from graph.names.han import has_han, is_han
from graph.names.hangul import is_hangul
from graph.names.surnames import is_korean_surname, is_surname, split_han, split_hangul
from loaders.tables.columns import data

if TYPE_CHECKING:
    from graph.registry.load import Registry

_LATIN = re.compile(r"[^\W\d_][^\W\d_'’-]*(?:['’-][^\W\d_]+)*\Z")
_WORDS, _CHARACTERS = range(2, 5), range(2, 5)
"""How many words a name in Latin letters has, and how many characters one in hangul or Chinese characters."""


def apart(part: str, registry: Registry) -> tuple[str, ...]:
    """The people of a part of a cell, each with the brackets after the name; the part alone where it joins none."""
    if first := _joint().match(f" {part}"):  # `and C`, after a comma
        rest = part[first.end() - 1 :]
        return apart(rest, registry) if _is_name(_name(rest), registry) else (part,)
    if _name(part) == part and _known(part, registry):
        return (part,)
    for begin, end in _joints(part):
        left, others = part[:begin].strip(), apart(part[end:].strip(), registry)
        if all(_is_name(_name(each), registry) for each in (left, *others)) and _are_two(left, others[0], registry):
            return (left, *others)
    return (part,)


def _joints(part: str) -> Iterator[tuple[int, int]]:
    """Where the words that join stand, outside of brackets."""
    opens, closes = zip(*data().brackets, strict=True)
    for found in _joint().finditer(part):
        before = part[: found.start()]
        if found.start() and sum(map(before.count, opens)) == sum(map(before.count, closes)):
            yield found.span()


@cache
def _joint() -> re.Pattern[str]:
    """A Latin word stands between spaces, a Korean particle at the end of a word; a sign or a character anywhere."""
    words = [re.escape(word) for word in data().joining if word.isascii() and word.isalpha()]
    signs = [re.escape(sign) for sign in (*data().joining, *data().more_separators) if re.escape(sign) not in words]
    particles = [re.escape(particle) for particle in data().joining_particles]
    longest = sorted(signs, key=len, reverse=True)
    return re.compile(rf"\s+(?:{'|'.join(words)})\s+|(?:{'|'.join(particles)})\s+|\s*(?:{'|'.join(longest)})\s*", re.I)


def _name(part: str) -> str:
    """What stands before the bracket."""
    return re.split(f"[{re.escape(''.join(pair[0] for pair in data().brackets))}]", part)[0].strip()


def _known(name: str, registry: Registry) -> frozenset[str]:
    return frozenset(registry.find(name))


def _is_name(name: str, registry: Registry) -> bool:
    """Whether the registry knows it, or it has the form of a name and begins with a surname."""
    if _known(name, registry):
        return True
    if is_hangul(name):
        return len(name) in _CHARACTERS and is_korean_surname(split_hangul(name)[0])
    if is_han(name):
        surname = split_han(name)[0]
        return len(name) in _CHARACTERS and is_surname(surname)
    words = name.split()
    formed = len(words) in _WORDS and all(_LATIN.match(word) for word in words) and words[0][0].isupper()
    return formed and not has_han(name) and is_surname(words[0])


def _are_two(left: str, right: str, registry: Registry) -> bool:
    """Whether two names can be two people: `Wang Yi / 王毅` is one in two scripts."""
    one, other = _name(left), _name(right)
    ids = _known(one, registry), _known(other, registry)
    if all(ids):
        return not ids[0] & ids[1]
    return (is_hangul(one), is_han(one)) == (is_hangul(other), is_han(other))
