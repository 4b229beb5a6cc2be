"""The typed entries of the registry."""

from __future__ import annotations

from dataclasses import dataclass

from graph.claims import Country


@dataclass(frozen=True, slots=True)
class Name:
    """One way to write a name. `lang` is en, ko or zh; `derived` when a rule made it, not a source."""

    text: str
    lang: str
    derived: bool = False


@dataclass(frozen=True, slots=True)
class PostEntry:
    """An office that a person held: words, the registry's organization and title where known, ISO prefixes, source.

    `since` and `until` are the tenure as far as it is known, `first_seen` and `last_seen` the months between which
    sources show the person in it. `certain` is False where the source cited does not say all of it.
    """

    title: str
    organization: str | None
    title_id: str | None
    organization_id: str | None
    since: str | None
    until: str | None
    source: str
    certain: bool = True
    first_seen: str | None = None
    last_seen: str | None = None


@dataclass(frozen=True, slots=True)
class PersonEntry:
    """A known official: canonical English press name, every attested and derived way to write it, offices, sources.

    `died`: the day, where it matters that they can take part in nothing later (an ISO prefix).
    """

    id: str
    name: str
    country: Country
    names: tuple[Name, ...]
    posts: tuple[PostEntry, ...] = ()
    name_ko: str | None = None
    name_zh: str | None = None
    sources: tuple[str, ...] = ()
    note: str = ""
    died: str | None = None


@dataclass(frozen=True, slots=True)
class OrganizationEntry:
    """A known body. `country` is None for bodies that both sides have (a bare `Foreign Ministry`).

    `generic` is the id of that bare body, of which this one is the country's own. `meant` are pairs of title ids: in
    this body the first means the second (the `minister` of a party department is its `director`).
    """

    id: str
    name: str
    names: tuple[Name, ...]
    country: Country | None
    channel: str
    parent: str | None = None
    name_ko: str | None = None
    name_zh: str | None = None
    generic: str | None = None
    meant: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class TitleEntry:
    """A known title (`director`, `vice-minister`): its words in three languages, rank (1 highest), level.

    `of` is the body that the title itself names and `base` the bare title held there: a `foreign-minister` is the
    `minister` of a `foreign-ministry`. Both are registry ids; the body may be a generic one.
    """

    id: str
    name: str
    names: tuple[Name, ...]
    rank: int
    level: str
    name_ko: str | None = None
    name_zh: str | None = None
    of: str | None = None
    base: str | None = None


@dataclass(frozen=True, slots=True)
class PlaceEntry:
    """A known city, province, country or venue. `kind` is city, province, country or venue; `within` another place."""

    id: str
    name: str
    names: tuple[Name, ...]
    country: Country
    kind: str
    within: str | None = None
    capital: bool = False


Entry = PersonEntry | OrganizationEntry | TitleEntry | PlaceEntry
