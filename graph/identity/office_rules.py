"""The data files that say what offices come to beside their words, and what to say of one that is not in order."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib.resources import files
from typing import Any

from graph.errors import RegistryError

OFFICES = "offices.yaml"


@cache
def office_rules() -> dict[str, Any]:
    """`graph/registry/offices.yaml` as it stands, read once for all who ask it. Raises RegistryError: it is no YAML."""
    with in_order(OFFICES):
        return dict(content(OFFICES))


def content(name: str) -> Any:
    """A data file of `graph/registry` as it stands. Raises the errors that `in_order` reports."""
    import yaml

    return yaml.safe_load(files("graph").joinpath("registry", name).read_text(encoding="utf-8"))


@contextmanager
def in_order(name: str) -> Iterator[None]:
    """Raises RegistryError, with the name of the data file, where what is made of it within is not in order."""
    import yaml

    try:
        yield
    except (yaml.YAMLError, AttributeError, KeyError, TypeError, ValueError) as error:
        raise RegistryError(f"graph/registry/{name}: {error}", remedy="correct the data file") from error
