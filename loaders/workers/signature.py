"""What makes claims and fingerprints of an article here: Yalu, its rules and registry, Python.

Workers elsewhere must have the same.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from graph.registry.load import registry
from loaders.extract import EXTRACTOR

_ROOT = Path(__file__).parents[2]
_RULES = (
    "graph/identity/reports",
    "graph/names",
    "loaders/extract",
    "loaders/sources",
    "loaders/tables",
    "loaders/workers",
)
_SUFFIXES = frozenset({".py", ".yaml", ".txt"})


@dataclass(frozen=True, slots=True)
class Signature:
    """Equal where equal articles give equal claims and fingerprints."""

    yalu: str
    extractor: str
    rules: str
    registry: str
    python: str

    def __str__(self) -> str:
        return (
            f"Yalu {self.yalu} (extractor {self.extractor}, rules {self.rules}, registry {self.registry}) "
            f"on Python {self.python}"
        )


@cache
def signature() -> Signature:
    """That of this process."""
    return Signature(_yalu(), EXTRACTOR, _rules(), registry().hash, f"{sys.version_info[0]}.{sys.version_info[1]}")


def _yalu() -> str:
    try:
        return version("yalu")
    except PackageNotFoundError:
        return "not installed"


def _rules() -> str:
    """A digest of the code and the data that read, extract and make fingerprints."""
    digest = sha256()
    files = (path for folder in _RULES for path in (_ROOT / folder).rglob("*") if path.suffix in _SUFFIXES)
    for path in sorted(files):
        digest.update(path.relative_to(_ROOT).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()[:12]
