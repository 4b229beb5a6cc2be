"""An office in a reader's words, taken apart: whose it is, which title, in which body."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files

from graph.claims import Country

_OF = (" of the ", " of ", ", ")
_PARTICLES = "의的 "
_LATIN_END = "\u0250"


def of_side(words: str) -> tuple[Country, str] | None:
    """The side that the words begin or end with, and the rest: `Chinese premier`, `premier of China`, `북한 외무상`."""
    plain = " ".join(words.replace("\u2019", "'").split())
    for name, side in _sides().items():
        if rest := _without(plain, plain.casefold(), name):
            return side, rest
    return None


def side_named(words: str) -> Country | None:
    """The side that the words name and nothing else: its code, or as readers call it in three languages."""
    plain = " ".join(words.split())
    codes = {side.casefold(): side for side in Country}
    return codes.get(plain.casefold()) or _sides().get(plain.casefold())


def title_and_body(words: str) -> Iterator[tuple[str, str]]:
    """Every way in which the words can be a title and its body, the likeliest first.

    `head of the International Department`, `Foreign Ministry spokesman`, `外交部部长`.
    """
    plain = " ".join(words.split())
    for mark in _OF:
        title, found, body = plain.partition(mark)
        if found:
            yield title, body
    for cut in range(1, len(plain)):
        if plain[cut] == " " or not (plain[cut - 1] < _LATIN_END or plain[cut - 1] == " "):
            yield plain[cut:].strip(), plain[:cut].strip()


def _without(plain: str, lower: str, name: str) -> str:
    """The words without that name of a side at their beginning or end, "" where they have it at neither."""
    if name < _LATIN_END:
        for start in (f"{name} ", f"{name}'s "):
            if lower.startswith(start):
                return plain[len(start) :]
        for end in (f" of {name}", f" of the {name}"):
            if lower.endswith(end):
                return plain[: -len(end)]
        return ""
    return plain[len(name) :].lstrip(_PARTICLES) if lower.startswith(name) else ""


@cache
def _sides() -> Mapping[str, Country]:
    """The names of the sides, folded, the longest first."""
    import yaml

    read = yaml.safe_load(files("queries").joinpath("sides.yaml").read_text(encoding="utf-8"))
    names = {name.casefold(): Country(side) for side, names in read.items() for name in names}
    return dict(sorted(names.items(), key=lambda item: (-len(item[0]), item[0])))
