"""Texts that a spreadsheet would run when it opens a CSV file, made harmless (OWASP, CSV injection)."""

from __future__ import annotations

_BEGINNINGS = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""The full-width forms are run by spreadsheets of East Asian languages."""


def no_formula(text: str) -> str:
    """The text; behind an apostrophe where it begins as a formula does."""
    return f"'{text}" if text.startswith(_BEGINNINGS) else text
