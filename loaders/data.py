"""The loaders' knowledge as data: one YAML file, one pydantic model, read once a process."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from graph.errors import RegistryError


class Data(BaseModel):
    """A data file or a part of one; a key that the model does not know is an error, so no typing mistake hides."""

    model_config = ConfigDict(extra="forbid", frozen=True)


Model = TypeVar("Model", bound=Data)


def read_data(path: str, model: type[Model]) -> Model:
    """The data file at `path` (below `loaders/`), checked against its model; the same object every time.

    Raises RegistryError when the file is not YAML or not what the model asks for.
    """
    data = _read(path, model)
    assert isinstance(data, model)
    return data


@cache
def _read(path: str, model: type[Data]) -> Data:
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    text = files("loaders").joinpath(path).read_text(encoding="utf-8")
    try:
        return model.model_validate(yaml.load(text, Loader=loader))
    except (yaml.YAMLError, ValidationError) as error:
        raise RegistryError(f"loaders/{path}: {error}", remedy="correct the data file") from error
