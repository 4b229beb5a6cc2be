"""A network too large for one picture: what is left of it, and what the page says."""

from __future__ import annotations

import pytest

from exports import limit
from exports.limit import limited
from exports.map import map_html
from queries.network import ContactNetwork
from tests.exports.layouts.worlds import met, world
from tests.exports.pages import Parsed


@pytest.fixture(scope="module")
def large() -> ContactNetwork:
    """Five thousand people, twelve thousand meetings."""
    return met(world(3, 5000, 12_000))


def test_a_network_that_can_be_drawn_is_left_alone() -> None:
    small = met(world(3, 50, 100))
    assert limited(small) == (small, "")


def test_of_a_large_one_those_with_the_most_contacts_are_left(large: ContactNetwork) -> None:
    left, word = limited(large)
    kept = {member.person.id for member in left.persons}
    fewest = min(len(member.contacts) for member in large.persons if member.person.id in kept)
    assert all(len(member.contacts) <= fewest for member in large.persons if member.person.id not in kept)
    assert len(kept) <= limit.PEOPLE
    assert len(left.contacts) <= limit.CONTACTS
    assert f"{len(left.persons):,} people with the most contacts" in word
    assert "--since" in word


def test_the_limit_of_contacts(large: ContactNetwork, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limit, "CONTACTS", 500)
    left, _ = limited(large)
    assert 400 < len(left.contacts) <= 500


def test_the_page_says_what_it_leaves_out(large: ContactNetwork) -> None:
    data = Parsed(map_html(large)).data()
    assert data["notice"].startswith("Too much for one picture")
    assert len(data["persons"]) <= limit.PEOPLE
    assert dict(data["facts"])["Shown"].startswith(f"{len(large.persons)} people")
