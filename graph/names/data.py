"""The data files of this package: tables of letters, syllables, surnames and readings."""

from __future__ import annotations

from importlib.resources import files


def data_lines(name: str) -> list[str]:
    """The lines of a data file, without comments and empty lines."""
    text = (files("graph.names") / "data" / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]
