"""Plain JSON for the dataclasses of Yalu and back: one codec for both stores and for exports.

A date is its own text (`2024-03-21`, `2024-03-21/2024-03-24`), an enum its value, a tuple a list. What can be one of
several types (a statement, a locator) carries its type under `type`. Fields that hold their default are left out unless
asked for; unknown fields are ignored, so a record may carry more than Yalu reads.
"""

from __future__ import annotations

import json
import types
from collections.abc import Callable, Mapping, Sequence
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from graph.claims import ContactStatement, OfficeStatement, PersonStatement, RegistryEntry, Row, Span
from graph.dates import When
from graph.errors import StoreFormatError

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
T = TypeVar("T")

_TAGS: Mapping[type[Any], str] = {
    PersonStatement: "person",
    OfficeStatement: "office",
    ContactStatement: "contact",
    Span: "span",
    Row: "row",
    RegistryEntry: "registry",
}
_Convert = Callable[[Any], Any]
_BATCH = 1000
"""Lines of JSON parsed at a time."""


@dataclass(frozen=True, slots=True)
class _Part:
    """A field of a dataclass with its two converters; `default` is MISSING where it must be given."""

    name: str
    encode: _Convert
    decode: _Convert
    default: object


def encode(value: object, *, defaults: bool = False) -> dict[str, Json]:
    """A dataclass as JSON values; with `defaults`, the fields too that hold their default."""
    plain = {}
    for part in _parts(cast(Any, type(value))):
        held = getattr(value, part.name)
        if defaults or held != part.default:
            plain[part.name] = part.encode(held)
    return plain


def decode(cls: type[T], plain: Mapping[str, Any]) -> T:
    """The dataclass that `encode` took apart. Raises StoreFormatError for what it did not write."""
    try:
        return _decode(cls, plain)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise StoreFormatError(
            f"a stored {cls.__name__} cannot be read ({type(error).__name__}: {error})",
            remedy="the store is damaged or was changed by another program: restore a copy, or load again",
        ) from error


def dumps(value: object) -> str:
    """A dataclass as one line of JSON in plain ASCII, equal values as equal text."""
    return json.dumps(encode(value), separators=(",", ":"))


def loads(cls: type[T], text: str) -> T:
    """The dataclass in a line of JSON. Raises StoreFormatError."""
    try:
        return decode(cls, json.loads(text))
    except ValueError as error:
        raise StoreFormatError(f"a stored {cls.__name__} is no JSON", remedy="restore a copy of the store") from error


def loads_all(cls: type[T], texts: Sequence[str]) -> tuple[T, ...]:
    """The dataclasses in lines of JSON, parsed many at a time: twice as fast as one by one. Raises StoreFormatError."""
    return tuple(
        value for start in range(0, len(texts), _BATCH) for value in _loaded(cls, texts[start : start + _BATCH])
    )


def _loaded(cls: type[T], texts: Sequence[str]) -> list[T]:
    try:
        plain = json.loads(f"[{','.join(texts)}]")
    except ValueError as error:
        raise StoreFormatError(f"a stored {cls.__name__} is no JSON", remedy="restore a copy of the store") from error
    if len(plain) != len(texts):
        raise StoreFormatError(f"a stored {cls.__name__} is no JSON", remedy="restore a copy of the store")
    return [decode(cls, each) for each in plain]


def tagged(value: object) -> dict[str, Json]:
    """A statement or a locator with its type (`{"type": "span", "start": 3, "end": 9}`)."""
    return {"type": _TAGS[type(value)], **encode(value)}


def untagged(plain: Mapping[str, Any]) -> Any:
    """The statement or locator that `tagged` took apart. Raises KeyError for an unknown type."""
    return _decode(_types()[plain["type"]], plain)


def _decode(cls: type[T], plain: Mapping[str, Any]) -> T:
    values = {}
    for name, convert, required in _steps(cast(Any, cls)):
        if name in plain:
            values[name] = convert(plain[name])
        elif required:
            values[name] = convert(None)
    return cls(**values)


@cache
def _steps(cls: type[Any]) -> tuple[tuple[str, _Convert, bool], ...]:
    return tuple((part.name, part.decode, part.default is MISSING) for part in _parts(cast(Any, cls)))


@cache
def _types() -> dict[str, type[Any]]:
    return {tag: cls for cls, tag in _TAGS.items()}


@cache
def _parts(cls: type[Any]) -> tuple[_Part, ...]:
    hints = get_type_hints(cls)
    return tuple(_Part(f.name, *_converters(hints[f.name]), _default(f)) for f in fields(cls))


def _default(field: Field[Any]) -> object:
    return field.default_factory() if field.default_factory is not MISSING else field.default


def _converters(hint: Any) -> tuple[_Convert, _Convert]:
    """How values of a type become JSON, and come back."""
    if get_origin(hint) in (Union, types.UnionType):
        return _of_union([option for option in get_args(hint) if option is not types.NoneType])
    if get_origin(hint) is tuple:
        return _of_tuple(get_args(hint)[0])
    if hint is When:
        return str, _when
    if isinstance(hint, type) and issubclass(hint, Enum):
        return _enum_value, {member.value: member for member in hint}.__getitem__
    if is_dataclass(hint):
        cls = cast("type[Any]", hint)
        return encode, lambda plain: _decode(cls, plain)
    return _same, _of_scalar(hint)


def _of_union(options: list[Any]) -> tuple[_Convert, _Convert]:
    if len(options) > 1:
        return tagged, untagged
    write, read = _converters(options[0])
    return (
        lambda value: None if value is None else write(value),
        lambda plain: None if plain is None else read(plain),
    )


def _of_tuple(item: Any) -> tuple[_Convert, _Convert]:
    write, read = _converters(item)
    if write is _same:
        return list, tuple
    return lambda values: [write(value) for value in values], lambda plain: tuple(read(value) for value in plain)


def _of_scalar(hint: Any) -> _Convert:
    def checked(plain: Any) -> Any:
        if plain is None:
            raise ValueError(f"a {hint} is missing")
        return plain

    return checked


def _same(value: Any) -> Any:
    return value


def _enum_value(value: Enum) -> Any:
    return value.value


def _when(plain: str) -> When:
    start, _, end = plain.partition("/")
    return When(start, end or None)
