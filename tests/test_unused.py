"""No module keeps a private name that nothing in it uses: what linters do not look for."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("graph", "loaders", "queries", "exports", "yalu")


def private(module: ast.Module) -> Iterator[str]:
    """The private names that a module defines at its top."""
    for node in module.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            names = [node.name]
        else:
            targets = node.targets if isinstance(node, ast.Assign) else []
            names = [part.id for each in targets for part in ast.walk(each) if isinstance(part, ast.Name)]
        yield from (name for name in names if name.startswith("_") and not name.endswith("__"))


@pytest.mark.parametrize("package", PACKAGES)
def test_every_private_name_is_used(package: str) -> None:
    unused = []
    for file in sorted((ROOT / package).rglob("*.py")):
        text = file.read_text(encoding="utf-8")
        once = (name for name in private(ast.parse(text)) if len(re.findall(rf"\b{name}\b", text)) == 1)
        unused += [f"{file.relative_to(ROOT)}: {name}" for name in once]
    assert unused == []
