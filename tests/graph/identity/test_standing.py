"""What an office counts for, and under which one name it goes: by title and body."""

from __future__ import annotations

import pytest

from graph.claims import Country
from graph.identity.equal_offices import equal_offices
from graph.identity.offices import Offices, Words
from graph.identity.standing import LEVELS, _rules
from graph.registry.load import registry

KP, CN = Country.KP, Country.CN


@pytest.mark.parametrize(
    ("title", "body", "side", "office", "level"),
    [
        ("premier", None, CN, "cn-state-council/premier", "standing committee"),
        ("president", "kp-kim-il-sung-university", KP, "kp-kim-il-sung-university/president", "working"),
        ("vice-president", "kp-spa-standing-committee", KP, "kp-spa-standing-committee/vice-chairman", "politburo"),
        (
            "chairman",
            "kp-china-friendship-association",
            KP,
            "kp-china-friendship-association/chairman",
            "vice-minister",
        ),
        ("minister", "cpc-international-department", CN, "cpc-international-department/director", "minister"),
    ],
)
def test_a_title_counts_for_what_it_is_in_its_body(
    title: str, body: str | None, side: Country, office: str, level: str
) -> None:
    found = Offices(registry()).post(Words(title, None, title, body), side).office
    assert (found.id, found.level) == (office, level)


def test_the_data_name_what_the_registry_has() -> None:
    known, equal = registry(), equal_offices()
    for rule in _rules():
        assert rule.titles <= set(known.titles)
        assert rule.bodies <= set(known.organizations)
        assert rule.standing[1] in LEVELS
    pairs = [*equal.same, *equal.same.values()]
    assert {title for _, title in pairs} | {title for title, _ in equal.implied} <= set(known.titles)
    assert {body for body, _ in pairs} | set(equal.implied.values()) <= set(known.organizations)


def test_one_name_is_the_last_one() -> None:
    same = equal_offices().same
    assert not set(same) & set(same.values())
