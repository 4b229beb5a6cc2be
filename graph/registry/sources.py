"""The registry as its files write it: read from YAML and checked, before anything is derived from it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, Literal, TypeVar

import yaml
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from graph.claims import Country
from graph.dates import first_day, last_day
from graph.errors import RegistryError

Words = list[Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]]
Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
Channel = Literal["party", "government", "military", "legislature", "front", "province", "other"]
Level = Literal["leader", "standing committee", "politburo", "minister", "vice-minister", "working"]


def _date(prefix: str) -> str:
    first_day(prefix)
    return prefix


Prefix = Annotated[str, AfterValidator(_date)]


class Source(BaseModel):
    """What every entry has: names in three languages, the first of a language being the one shown."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=False)

    en: Words = Field(min_length=1)
    ko: Words = []
    zh: Words = []


class PostSource(BaseModel):
    """An office of a person. `role` and `body` are ids of a title and an organization."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    title: str = Field(min_length=1)
    organization: str | None = None
    role: Id | None = None
    body: Id | None = None
    since: Prefix | None = None
    until: Prefix | None = None
    source: str = Field(min_length=1)
    certain: bool = True


class PersonSource(Source):
    """A person. `unverified` are names that no source was seen to print; `homonyms` ids that share a name."""

    country: Country
    unverified: Words = []
    homonyms: list[Id] = []
    posts: list[PostSource] = []
    sources: list[str] = Field(min_length=1)
    note: str = ""


class PartSource(BaseModel):
    """The bare words of a body, which only mean it together with a body it belongs to."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    en: Words = []
    ko: Words = []
    zh: Words = []


class OrganizationSource(Source):
    """A body; see the head of organizations.yaml."""

    country: Country | None = None
    channel: Channel
    parent: Id | None = None
    generic: Id | None = None
    wholes: list[Id] = Field(default=[], alias="with")
    part: PartSource = PartSource()
    adjective: Words = []


class TitleSource(Source):
    """A title; see the head of titles.yaml."""

    rank: int = Field(ge=1)
    level: Level
    of: Id | None = None
    base: Id | None = None


class PlaceSource(Source):
    """A place; see the head of places.yaml."""

    country: Country
    kind: Literal["country", "province", "city", "venue"]
    within: Id | None = None


class SpellingSource(BaseModel):
    """How spellings give others; see spelling.yaml."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    composition: dict[Literal["en", "ko", "zh"], list[str]]
    exchange: list[tuple[str, str]]


class Sources(BaseModel):
    """All files of a registry, each entry valid in itself and in what it refers to."""

    model_config = ConfigDict(frozen=True)

    persons: dict[Id, PersonSource]
    organizations: dict[Id, OrganizationSource]
    titles: dict[Id, TitleSource]
    places: dict[Id, PlaceSource]
    spelling: SpellingSource


S = TypeVar("S", bound=BaseModel)


def read(folder: Path) -> Sources:
    """The registry of a folder. Raises RegistryError, naming file and entry, for anything that is not in order."""
    found = Sources(
        persons=_entries(sorted(folder.glob("persons*.yaml")), PersonSource),
        organizations=_entries([folder / "organizations.yaml"], OrganizationSource),
        titles=_entries([folder / "titles.yaml"], TitleSource),
        places=_entries([folder / "places.yaml"], PlaceSource),
        spelling=_valid(SpellingSource, _load(folder / "spelling.yaml"), "spelling.yaml"),
    )
    _check_references(found)
    return found


class _Loader(yaml.SafeLoader):
    """YAML whose mappings may not give a key twice, and whose scalars stay text: `no`, `1.5` and dates are words."""


def _mapping(loader: _Loader, node: yaml.MappingNode) -> dict[Any, Any]:
    seen: set[Any] = set()
    for key_node, _ in node.value:
        key = loader.construct_object(key_node)
        if key in seen:
            raise yaml.constructor.ConstructorError(None, None, f"{key} is given twice", key_node.start_mark)
        seen.add(key)
    return loader.construct_mapping(node, deep=True)


_Loader.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, _mapping)
_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag.endswith((":bool", ":null"))]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    if first not in "yYnNoO"
}


def _load(path: Path) -> Any:
    try:
        return yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise RegistryError(f"registry file {path.name}: {error}", remedy="correct the file") from error


def _valid(model: type[S], data: Any, where: str) -> S:
    try:
        return model.model_validate(data)
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(map(str, first["loc"]))
        raise RegistryError(f"registry {where}: {field}: {first['msg']}", remedy="correct the entry") from error


def _entries(paths: list[Path], model: type[S]) -> dict[str, S]:
    entries: dict[str, S] = {}
    for path in paths:
        for identifier, data in (_load(path) or {}).items():
            where = f"{path.name}, entry {identifier}"
            if identifier in entries:
                raise RegistryError(f"registry {where}: the id is taken", remedy="give it another id")
            entries[identifier] = _valid(model, data, where)
    return entries


def _check_references(found: Sources) -> None:
    known = {"organization": found.organizations, "title": found.titles, "place": found.places}
    for where, kind, target in _references(found):
        if target not in known[kind]:
            raise RegistryError(f"registry {where}: no {kind} {target}", remedy=f"add the {kind} or correct the id")
    _check_acyclic({key: entry.parent for key, entry in found.organizations.items()}, "organizations.yaml")
    _check_acyclic({key: entry.within for key, entry in found.places.items()}, "places.yaml")
    for identifier, person in found.persons.items():
        for other in person.homonyms:
            if other not in found.persons:
                raise RegistryError(f"registry persons, entry {identifier}: no person {other}", remedy="correct the id")
        for post in person.posts:
            if post.since and post.until and last_day(post.until) < first_day(post.since):
                raise RegistryError(f"registry persons, entry {identifier}: {post.title} ends before it begins")


def _references(found: Sources) -> Iterator[tuple[str, str, str]]:
    for key, body in found.organizations.items():
        for target in (body.parent, body.generic, *body.wholes):
            if target:
                yield f"organizations.yaml, entry {key}", "organization", target
    for key, title in found.titles.items():
        if title.of:
            yield f"titles.yaml, entry {key}", "organization", title.of
        if title.base:
            yield f"titles.yaml, entry {key}", "title", title.base
    for key, place in found.places.items():
        if place.within:
            yield f"places.yaml, entry {key}", "place", place.within
    for key, person in found.persons.items():
        for post in person.posts:
            if post.role:
                yield f"persons, entry {key}", "title", post.role
            if post.body:
                yield f"persons, entry {key}", "organization", post.body


def _check_acyclic(parents: dict[str, str | None], file: str) -> None:
    for start in parents:
        seen, at = {start}, parents[start]
        while at:
            if at in seen:
                raise RegistryError(f"registry {file}, entry {start}: it is part of itself", remedy="correct the parents")
            seen.add(at)
            at = parents[at]
