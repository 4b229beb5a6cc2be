"""Words to offices: what a title, with or without its body, in any of the three languages means in this store."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING, Literal, Protocol

from graph.claims import Country
from graph.errors import UnknownOfficeError
from graph.model import Office
from graph.names import key
from graph.names.scripts import script
from graph.stores.base import Store
from queries.officewords import of_side, title_and_body

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

    def known(self, kind: Literal["organization", "title"], words: str) -> tuple[str, ...]:
        """The ids that words stand for."""

    def surfaces(self, kind: Literal["title"], lang: Literal["en", "ko", "zh"]) -> Iterable[tuple[str, str]]:
        """Every spelling of a title with its id."""


def find_offices(store: Store, registry: Titles, words: str, side: Country | None = None) -> tuple[Office, ...]:
    """The offices of the store that the words mean, sorted by id: by id or name, by title, by all words of their name.

    `premier` means that of both sides, `foreign minister` those of the two ministries, `director international
    department` those whose names have all these words; `Chinese ambassador to the DPRK`, `head of the International
    Department` and `外交部部长` are taken apart. With `side`, only those of that side. One read.

    Raises UnknownOfficeError, with near names, where there is none.
    """
    every = store.offices()
    found = _meant(every, registry, words, side)
    if not found and (said := of_side(words)):
        found = _meant(every, registry, said[1], said[0]) if side in (None, said[0]) else []
    if not found:
        raise UnknownOfficeError(words, _near(_of(every, registry, side), registry, words))
    return tuple(sorted(found, key=lambda office: office.id))


def _meant(offices: Collection[Office], registry: Titles, words: str, side: Country | None) -> list[Office]:
    mine = _of(offices, registry, side)
    wanted = _plain(words)
    named = [office for office in mine if wanted in {_plain(name) for name in _names(office)}]
    return named or _by_title(mine, registry, words) or _by_words(mine, words) or _by_parts(mine, registry, words)


def _of(offices: Collection[Office], registry: Titles, side: Country | None) -> list[Office]:
    return [office for office in offices if side is None or side_of(office, registry) in (side, None)]


def side_of(office: Office, registry: Titles) -> Country | None:
    """The side that an office belongs to, None where its body belongs to neither."""
    body = registry.organizations.get(office.organization or "")
    if body and body.country:
        return body.country
    return _SIDES.get(office.id.partition("/")[0].partition("-")[0])


def _by_title(offices: Collection[Office], registry: Titles, words: str) -> list[Office]:
    """The offices of the title that the words are, in the body that the title names, if it names one."""
    found = []
    for title in (registry.titles[each] for each in registry.known("title", words)):
        bodies = _bodies(title.of, registry) if title.of else None
        found += [
            office
            for office in offices
            if (bodies is None or office.organization in bodies) and _bare(office) in _called(title)
        ]
    return found


def _by_parts(offices: Collection[Office], registry: Titles, words: str) -> list[Office]:
    """The offices of a title in a body, where the words are both: in the body they name, or that has all its words."""
    for said, body in title_and_body(words):
        called = {name for each in registry.known("title", said) for name in _called(registry.titles[each])}
        mine = [office for office in offices if _bare(office) in called]
        bodies = {own for each in registry.known("organization", body) for own in _bodies(each, registry)}
        if found := [office for office in mine if office.organization in bodies] or _by_words(mine, body):
            return found
    return []


def _called(title: TitleEntry) -> frozenset[str]:
    """The last parts of the ids of offices that a title stands for."""
    return frozenset({title.base or title.id, title.id})


def _bare(office: Office) -> str:
    return office.id.partition("/")[2]


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


def _names(office: Office) -> Iterable[str]:
    return filter(None, (office.id, office.name, office.name_ko, office.name_zh))


def _plain(words: str) -> str:
    return " ".join(words.casefold().split())
