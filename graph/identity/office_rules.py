"""The data file that says what offices come to beside their words, read once for all who ask it."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any

from graph.errors import RegistryError


@cache
def office_rules() -> dict[str, Any]:
    """`graph/registry/offices.yaml` as it stands. Raises RegistryError when it is no YAML."""
    import yaml

    text = files("graph").joinpath("registry/offices.yaml").read_text(encoding="utf-8")
    try:
        return dict(yaml.safe_load(text))
    except (yaml.YAMLError, TypeError, ValueError) as error:
        raise not_in_order(error) from error


def not_in_order(error: Exception) -> RegistryError:
    """The error for a data file that is not in order."""
    return RegistryError(f"graph/registry/offices.yaml: {error}", remedy="correct the data file")
