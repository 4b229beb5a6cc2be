"""The data files of the languages, read as text: no word of them turns into a number or a truth value by itself."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

_HERE = Path(__file__).parent


@cache
def load(language: str, name: str) -> Any:
    """The content of `<language>/<name>.yaml`: mappings, lists and strings.

    Raises FileNotFoundError when the language has no such file.
    """
    import yaml

    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    with (_HERE / language / f"{name}.yaml").open(encoding="utf-8") as file:
        return yaml.load(file, Loader=loader)


@cache
def words(language: str, name: str, key: str) -> frozenset[str]:
    """A list of words of a data file, in lower case."""
    return frozenset(word.lower() for word in load(language, name)[key])
