"""Places by any of their names, and what lies in them."""

from __future__ import annotations

import pytest

from graph.identity.places import Places
from graph.registry.load import registry

PLACES = Places(registry())


@pytest.mark.parametrize(
    ("inner", "outer", "lies"),
    [
        ("丹东", "Liaoning", True),
        ("Dandong", "중국", True),
        ("Beijing", "北京", True),
        ("China", "Beijing", False),
        ("Pyongyang", "China", False),
        ("Atlantis", "China", False),
        ("Beijing", "Atlantis", False),
    ],
)
def test_a_place_lies_in_what_is_around_it(inner: str, outer: str, lies: bool) -> None:
    assert PLACES.lies_in(inner, outer) is lies


def test_a_province_has_its_towns_and_itself() -> None:
    assert PLACES.within("辽宁") >= {"Liaoning Province", "Dandong", "Shenyang"}
    assert not PLACES.within("辽宁") & {"Beijing", "Pyongyang"}


def test_nothing_lies_in_what_is_not_known() -> None:
    assert PLACES.within("Atlantis") == frozenset()
