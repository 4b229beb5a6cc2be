"""The heads of titles ("vice-chairman") in a language, as its data describes them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from loaders.extract.data import load

EMBASSY = "embassy"
"""The kind of the heads whose holders live where they serve."""


@dataclass(frozen=True, slots=True)
class Head:
    """What is known of a title's head.

    id          its value in the lexicon; `title` is the registry's title
    kind        how it takes its body: `domain` (minister of a field), `ministry`, `embassy`, `envoy`, or plainly ("")
    ministry    the field of government that it implies
    needs_body  whether it is an office only with a body ("member")
    like        the plainer head that the same office may be called by ("" for none)
    plural      its plural words
    """

    id: str
    title: str
    kind: str
    ministry: str
    needs_body: bool
    like: str
    plural: frozenset[str]


@cache
def heads(language: str) -> dict[str, Head]:
    """Every head of a language by id."""
    return {entry["id"]: _head(entry) for entry in load(language, "titles")["heads"]}


def resides(titles: Iterable[str], language: str) -> bool:
    """Whether one of these heads is of an embassy: who holds it lives where he serves."""
    known = heads(language)
    return any(known[title].kind == EMBASSY for title in {*titles} if title in known)


def _head(entry: dict[str, str | list[str]]) -> Head:
    return Head(
        id=str(entry["id"]),
        title=str(entry.get("title", entry["id"])),
        kind=str(entry.get("kind", "")),
        ministry=str(entry.get("ministry", "")),
        needs_body=entry.get("needs") == "body",
        like=str(entry.get("like", "")),
        plural=frozenset(word.lower() for word in entry.get("plural", ())),
    )
