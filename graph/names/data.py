"""The data files of this package: tables of letters, syllables, surnames and readings."""

from __future__ import annotations

from pathlib import Path

_FOLDER = Path(__file__).parent / "data"


def data_lines(name: str) -> list[str]:
    """The lines of a data file, without comments and empty lines."""
    text = (_FOLDER / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]
