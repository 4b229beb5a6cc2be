"""The registry as its files write it: read from YAML and checked, before anything is derived from it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from graph.errors import RegistryError
from graph.registry.schema import (
    OrganizationSource,
    PersonSource,
    PlaceSource,
    Sources,
    SpellingSource,
    TitleSource,
)

S = TypeVar("S", bound=BaseModel)


def read(folder: Path) -> Sources:
    """The registry of a folder. Raises RegistryError, naming file and entry, for anything that is not in order."""
    files = {
        "persons": _entries(sorted(folder.glob("persons*.yaml")), PersonSource),
        "organizations": _entries([folder / "organizations.yaml"], OrganizationSource),
        "titles": _entries([folder / "titles.yaml"], TitleSource),
        "places": _entries([folder / "places.yaml"], PlaceSource),
        "spelling": _valid(SpellingSource, _load(folder / "spelling.yaml"), "spelling.yaml"),
    }
    found = _valid(Sources, files, "id")
    for where, target, known in _references(found):
        if target not in known:
            raise _wrong(where, f"refers to {target}, which is not there")
    _check_acyclic({key: entry.parent for key, entry in found.organizations.items()}, "organizations.yaml")
    _check_acyclic({key: entry.within for key, entry in found.places.items()}, "places.yaml")
    return found


_Fastest: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml, where PyYAML was built with it


class _Loader(_Fastest):  # type: ignore[misc]
    """YAML in which a key given twice is an error, and all is words but `true`, `false` and `null`."""


def _mapping(loader: _Loader, node: yaml.MappingNode) -> dict[object, object]:
    keys = [loader.construct_object(key) for key, _ in node.value]
    twice = {key for key in keys if keys.count(key) > 1}
    if twice:
        raise yaml.constructor.ConstructorError(None, None, f"given twice: {twice.pop()}", node.start_mark)
    mapping: dict[object, object] = loader.construct_mapping(node, deep=True)
    return mapping


_WORDS_HERE = ("timestamp", "float", "int")  # 2018 and 2018-03 are date prefixes
_Loader.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, _mapping)
_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in rules if not tag.endswith(_WORDS_HERE)]
    for first, rules in yaml.SafeLoader.yaml_implicit_resolvers.items()
    if first not in "yYnNoO"  # yes, no, on, off
}


def _load(path: Path) -> Any:
    try:
        return yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise _wrong(path.name, " ".join(str(error).split())) from error


def _wrong(where: str, problem: str) -> RegistryError:
    return RegistryError(f"registry {where}: {problem}", remedy="correct the entry")


def _valid(model: type[S], data: object, where: str) -> S:
    try:
        return model.model_validate(data)
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(map(str, first["loc"]))
        raise _wrong(where, f"{field}: {first['msg']}") from error


def _entries(paths: list[Path], model: type[S]) -> dict[str, S]:
    entries: dict[str, S] = {}
    for path in paths:
        data = _load(path) or {}
        if not isinstance(data, dict):
            raise _wrong(path.name, "is not a list of entries, each under its id")
        for identifier, entry in data.items():
            where = f"{path.name}, entry {identifier}"
            if identifier in entries:
                raise _wrong(where, "the id is taken")
            entries[identifier] = _valid(model, entry, where)
    return entries


def _references(found: Sources) -> Iterator[tuple[str, str, Mapping[str, object]]]:
    """Every id that an entry refers to, with the place where it does, and the entries it must be among."""
    for key, body in found.organizations.items():
        for other in filter(None, (body.parent, body.generic, *body.wholes)):
            yield f"organizations.yaml, entry {key}", other, found.organizations
        if body.kind:
            yield f"organizations.yaml, entry {key}", body.kind, found.spelling.meant
    for kind, meant in found.spelling.meant.items():
        for title in (*meant, *meant.values()):
            yield f"spelling.yaml, kind {kind}", title, found.titles
    for key, entry in found.titles.items():
        if entry.of:
            yield f"titles.yaml, entry {key}", entry.of, found.organizations
        if entry.base:
            yield f"titles.yaml, entry {key}", entry.base, found.titles
    for key, place in found.places.items():
        if place.within:
            yield f"places.yaml, entry {key}", place.within, found.places
    for key, person in found.persons.items():
        for homonym in person.homonyms:
            yield f"persons, entry {key}", homonym, found.persons
        for post in person.posts:
            yield f"persons, entry {key}", post.role, found.titles
            if post.body:
                yield f"persons, entry {key}", post.body, found.organizations


def _check_acyclic(parents: Mapping[str, str | None], file: str) -> None:
    for start in parents:
        seen, at = {start}, parents[start]
        while at:
            if at in seen:
                raise _wrong(f"{file}, entry {start}", "it is a part of itself")
            seen.add(at)
            at = parents[at]
