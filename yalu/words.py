"""Numbers with their nouns."""

from __future__ import annotations

_PLURALS = {"person": "people"}


def counted(number: int, noun: str) -> str:
    """A number with its noun: `1 article`, `2 articles`, `3 people`."""
    return f"{number} {noun if number == 1 else _PLURALS.get(noun, noun + 's')}"
