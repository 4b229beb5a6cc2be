"""Words for a body that the registry has not, led back to words that it has; the rules are `offices.yaml`'s.

`ruling Communist Party's International Department` is the International Department of the side's party, `the Foreign
Ministry of the DPRK` the Foreign Ministry; where a city or a province stands for its body, the title says for which:
a mayor is in its government, a secretary in its party committee.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from graph.identity.office_rules import OFFICES, in_order, office_rules

if TYPE_CHECKING:
    from graph.registry.load import Registry

_OWNERS = ("'s ", "\u2019s ")
_OF = (" of the ", " of ")


@dataclass(frozen=True, slots=True)
class Rules:
    """`leading`: words before a name that say nothing of it; `plain`: a bare name -> a body; `owners`: bodies whose
    parts are the side's; `local`: title -> the forms of a local body, `{}` the place; `ends`: what a place may end in.
    """

    leading: tuple[str, ...]
    plain: Mapping[str, str]
    owners: frozenset[str]
    local: Mapping[str, tuple[str, ...]]
    ends: tuple[str, ...]


def bodies_meant(registry: Registry, words: str) -> tuple[str, ...]:
    """The ids of the bodies that the words can mean, () where neither they nor what they come to is known."""
    return next((found for form in _reduced(registry, words) if (found := _known(registry, form))), ())


def local_bodies(registry: Registry, place: str, title: str) -> tuple[str, ...]:
    """The ids of the bodies in which somebody of a place has that title (an id), () where the place has none known."""
    rules = _rules()
    names = [place, *(place.removesuffix(end).strip() for end in rules.ends if place.endswith(end))]
    forms = (form.format(name) for name in names if name for form in rules.local.get(title, ()))
    return next((found for form in forms if (found := registry.known("organization", form))), ())


def _known(registry: Registry, words: str) -> tuple[str, ...]:
    plain = _rules().plain.get(words.casefold().replace("\u2019", "'"))
    return registry.known("organization", words) or ((plain,) if plain else ())


def _reduced(registry: Registry, words: str) -> Iterator[str]:
    """The words, then less and less of them: without a leading word, without the party or state that owns the body."""
    yield words
    for shorter in _unled(words):
        yield from _reduced(registry, shorter)
    for mark in _OWNERS:
        owner, found, part = words.partition(mark)
        if found and _owns(registry, owner):
            yield part
    for mark in _OF:
        part, found, owner = words.rpartition(mark)
        if found and _owns(registry, owner):
            yield part


def _owns(registry: Registry, words: str) -> bool:
    return any(not _rules().owners.isdisjoint(_known(registry, form)) for form in _bare(words))


def _bare(words: str) -> Iterator[str]:
    yield words
    for shorter in _unled(words):
        yield from _bare(shorter)


def _unled(words: str) -> Iterator[str]:
    """The words without a leading one that says nothing."""
    for lead in _rules().leading:
        if words.casefold().startswith(f"{lead} "):
            yield words[len(lead) + 1 :]


@cache
def _rules() -> Rules:
    """The rules of the data file. Raises RegistryError when one is not in order."""
    with in_order(OFFICES):
        data = office_rules()["bodies"]
        return Rules(
            leading=tuple(data["leading"]),
            plain={words.casefold(): body for words, body in data["plain"].items()},
            owners=frozenset(data["owners"]),
            local={title: tuple(kind["forms"]) for kind in data["local"] for title in kind["titles"]},
            ends=tuple(data["ends"]),
        )
