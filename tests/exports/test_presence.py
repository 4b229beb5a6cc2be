"""Answers about presence in words."""

from datetime import date

from exports.presence import said
from queries.window import Covered


def test_one_contact_is_one_contact() -> None:
    day = date(2024, 3, 21)
    assert said(Covered(day, day, 1, frozenset({2024}))) == "1 contact from 2024-03-21 to 2024-03-21"
    assert said(Covered(day, day, 2, frozenset({2024}))).startswith("2 contacts from")
