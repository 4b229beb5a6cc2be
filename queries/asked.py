"""Names as readers type them, in forms that only a question takes: with a title, in other romanizations.

What is found so is an answer to who was asked for and nothing more: no article is read by these forms and nobody is
taken for anybody else because of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from graph.claims import Country
from graph.names import key
from graph.names.scripts import script

if TYPE_CHECKING:
    from graph.registry.load import Registry

_LEAST = 2
"""Letters that a name has at least."""
_COMMA = re.compile(r"\s*[,，、]\s*")
_MARKS = re.compile(r"[\s-]+")


def untitled(registry: Registry, name: str) -> Iterator[str]:
    """The name without a known title behind or before it: `왕이 부장`, `Wang Yi, foreign minister`, `金成男部长`."""
    plain = " ".join(name.split())
    bare, comma, title = _cut_at_comma(plain)
    if comma and _is_office(registry, title):
        yield bare
    for rest, title in _cuts(plain):
        if len(rest) >= _LEAST and registry.known("title", title):
            yield rest


def _cut_at_comma(plain: str) -> tuple[str, bool, str]:
    parts = _COMMA.split(plain, maxsplit=1)
    return (parts[0], True, parts[1]) if len(parts) == 2 and all(parts) else (plain, False, "")


def _is_office(registry: Registry, words: str) -> bool:
    """Whether they are a title, alone or with the body that it is of."""
    from queries.officewords import title_and_body

    if registry.known("title", words):
        return True
    return any(registry.known("title", title) for title, _ in title_and_body(words))


def _cuts(plain: str) -> Iterator[tuple[str, str]]:
    """The words cut in two in every way, as (name, title), the longest title first; characters between any two."""
    if script(plain) == "en":
        words = plain.split()
        for at in range(1, len(words)):
            yield " ".join(words[:at]), " ".join(words[at:])
        for at in range(len(words) - 1, 0, -1):
            yield " ".join(words[at:]), " ".join(words[:at])
        return
    for at in range(2, len(plain)):
        yield plain[:at].strip(), plain[at:].strip()


def romanized(registry: Registry, name: str) -> frozenset[str]:
    """The ids of registered people whose name this is in a romanization that nobody prints today.

    Koreans in the Revised Romanization (`Gim Seongnam`), Chinese in Wade–Giles (`Hsi Chin-p'ing`). Empty for others.
    """
    if script(name) != "en" or not _MARKS.search(name.strip()):
        return frozenset()
    return _revised(registry, name) or _wade_giles(registry, name)


def _revised(registry: Registry, name: str) -> frozenset[str]:
    from graph.names.hangul import is_hangul, romanize_rr

    wanted = key(name)
    return frozenset(
        id
        for text, id in registry.surfaces("person", "ko")
        if " " not in text and is_hangul(text) and key(romanize_rr(text)) == wanted
        and registry.persons[id].country is Country.KP
    )  # fmt: skip


def _wade_giles(registry: Registry, name: str) -> frozenset[str]:
    from graph.names.wade_giles import from_wade_giles

    found = (id for spelled in from_wade_giles(name) for id in registry.find(spelled))
    return frozenset(id for id in found if registry.persons[id].country is Country.CN)
