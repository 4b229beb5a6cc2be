"""The fields of an archive's row: which of them is the title, the text, the date, and what they hold."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from loaders.data import Data, read_data
from loaders.sources.decode import composed
from loaders.sources.jsonrows import JsonValue

_CODE = re.compile(r"[a-z]{2,3}\Z")


class FieldNames(Data):
    """The data file; see the comments in `fields.yaml`."""

    fields: dict[str, tuple[str, ...]]
    inner_names: tuple[str, ...]
    languages: dict[str, str]


@dataclass(frozen=True, slots=True)
class Fields:
    """A row by role. `names` are its own field names, `mapped` role -> field as a person chose it."""

    names: Mapping[str, JsonValue]
    mapped: Mapping[str, str]

    @classmethod
    def of(cls, row: Mapping[str, JsonValue], mapped: Mapping[str, str]) -> Fields:
        """The fields of a row; names are compared in lower case with `_` for spaces and hyphens."""
        return cls({_plain(name): value for name, value in row.items()}, mapped)

    def known(self) -> bool:
        """Whether it has a title or a text under a usual name."""
        return bool(self.text("title") or self.text("text"))

    def text(self, role: str) -> str:
        """What the row has for a role, as text; empty when it has nothing."""
        if role in self.mapped:
            return _text(self._at(self.mapped[role]))
        usual = (self.names.get(name) for name in _field_names().fields[role])
        return next((text for value in usual if (text := _text(value))), "")

    def _at(self, path: str) -> JsonValue:
        if _plain(path) in self.names:
            return self.names[_plain(path)]
        value: JsonValue = dict(self.names)
        for step in path.split("."):
            plain = {_plain(name): inner for name, inner in value.items()} if isinstance(value, dict) else {}
            value = plain.get(_plain(step))
        return value


def _plain(name: str) -> str:
    return composed(name).strip().casefold().replace(" ", "_").replace("-", "_")


def _text(value: JsonValue) -> str:
    """A value as text: paragraphs joined, the name of an object; half characters (lone surrogates) and NULs marked."""
    match value:
        case str():
            text = value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
            return composed(text.replace("\0", "\ufffd")) if text.strip() else ""
        case bool() | None:
            return ""
        case int() | float():
            return str(value)
        case list():
            return "\n\n".join(filter(None, map(_text, value)))
        case dict():
            inner = (value.get(name) for name in _field_names().inner_names)
            return next((text for item in inner if (text := _text(item))), "")


def language_code(value: str) -> str:
    """A language code from a code, a locale (`zh-Hans-CN`) or a name; empty for what is none of them."""
    name = value.strip().lower().replace("_", "-")
    known = _field_names().languages
    code = known.get(name) or known.get(name.partition("-")[0]) or name.partition("-")[0]
    return code if _CODE.match(code) else ""


def usual_names(role: str) -> frozenset[str]:
    """What archives usually call a role (`title`, `text`, `url`, `published`, `publisher`, `lang`)."""
    return frozenset(_field_names().fields[role])


def _field_names() -> FieldNames:
    return read_data("sources/fields.yaml", FieldNames)
