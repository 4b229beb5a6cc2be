"""Words to offices: what a title, with or without its body, in any of the three languages means in this store."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING, Literal, Protocol

from graph.claims import Country
from graph.errors import UnknownOfficeError
from graph.model import Office
from graph.names import key
from graph.stores.base import Store
from queries.people import script

if TYPE_CHECKING:
    from graph.registry.entries import OrganizationEntry, TitleEntry

_LANGUAGES: tuple[Literal["en", "ko", "zh"], ...] = ("en", "ko", "zh")
_SUGGESTIONS = 3
_NEAR = 60.0
_SIDES = {"kp": Country.KP, "cn": Country.CN}


class Titles(Protocol):
    """What finding offices needs of the registry."""

    titles: Mapping[str, TitleEntry]
    organizations: Mapping[str, OrganizationEntry]

    def surfaces(self, kind: Literal["title"], lang: Literal["en", "ko", "zh"]) -> Iterable[tuple[str, str]]:
        """Every spelling of a title with its id."""


def find_offices(store: Store, registry: Titles, words: str, side: Country | None = None) -> tuple[Office, ...]:
    """The offices of the store that the words mean, sorted by id: by id, by title, or by all words of their name.

    `premier` means that of both sides, `foreign minister` those of the two ministries, `director international
    department` those whose names have all these words. With `side`, only those of that side. One read.

    Raises UnknownOfficeError, with near names, where there is none.
    """
    every = store.offices()
    mine = [office for office in every if side is None or side_of(office, registry) in (side, None)]
    named = [office for office in mine if office.id == words.strip().lower()]
    found = named or _by_title(mine, registry, words) or _by_words(mine, words)
    if not found:
        raise UnknownOfficeError(words, _near(mine, registry, words))
    return tuple(sorted(found, key=lambda office: office.id))


def side_of(office: Office, registry: Titles) -> Country | None:
    """The side that an office belongs to, None where its body belongs to neither."""
    body = registry.organizations.get(office.organization or "")
    if body and body.country:
        return body.country
    return _SIDES.get(office.id.partition("/")[0].partition("-")[0])


def _by_title(offices: Collection[Office], registry: Titles, words: str) -> list[Office]:
    """The offices of the title that the words are, in the body that the title names, if it names one."""
    wanted = key(words)
    ids = {id for lang in _LANGUAGES for text, id in registry.surfaces("title", lang) if wanted and key(text) == wanted}
    found = []
    for title in (registry.titles[each] for each in ids):
        bodies = _bodies(title.of, registry) if title.of else None
        suffixes = {title.base or title.id, title.id} if title.of else {title.id}
        for office in offices:
            body, _, name = office.id.partition("/")
            if name in suffixes and (bodies is None or body in bodies):
                found.append(office)
    return found


def _bodies(body: str, registry: Titles) -> frozenset[str]:
    """A body, and those that are a side's own of it."""
    own = {entry.id for entry in registry.organizations.values() if entry.generic == body}
    return frozenset({body, *own})


def _by_words(offices: Collection[Office], words: str) -> list[Office]:
    wanted = {key(word) for word in words.replace(",", " ").split()} - {""}
    if not wanted:
        return []
    return [
        office
        for office in offices
        if wanted <= {key(word) for word in office.name.replace(",", " ").split()}
        or any(key(words) == key(name) for name in (office.name_ko, office.name_zh) if name)
    ]


def _near(offices: Collection[Office], registry: Titles, words: str) -> tuple[str, ...]:
    """Near titles in the script asked that the store has an office of, then near names of offices."""
    from rapidfuzz import fuzz, process

    held = {office.id.partition("/")[2] for office in offices}
    known = {id for id, title in registry.titles.items() if {id, title.base} & held}
    titles = {text for lang in _LANGUAGES for text, id in registry.surfaces("title", lang) if id in known}
    mine = sorted(text for text in titles if script(text) == script(words))
    found = process.extract(words, mine, scorer=fuzz.ratio, limit=_SUGGESTIONS, score_cutoff=_NEAR)
    names = sorted({office.name for office in offices})
    found += process.extract(words, names, scorer=fuzz.token_set_ratio, limit=_SUGGESTIONS, score_cutoff=_NEAR)
    return tuple(dict.fromkeys(name for name, _, _ in found))[:_SUGGESTIONS]
