"""A body in the words of the press is led back to the one that the registry has, and to nothing where it has none."""

from __future__ import annotations

import pytest

from graph.claims import Country
from graph.identity.offices import Offices, Words
from graph.registry.load import registry

OFFICES = Offices(registry())


@pytest.mark.parametrize(
    ("title", "body", "side", "office"),
    [
        (
            "vice director",
            "ruling party's ILD",
            "KP",
            "wpk-international-department/deputy-director",
        ),
        (
            "head",
            "the ruling Communist Party's ILD",
            "CN",
            "cpc-international-department/director",
        ),
        ("vice chairman", "ruling Workers' Party of Korea", "KP", "wpk-central-committee/vice-chairman"),
        ("minister", "Foreign Ministry of the DPRK", "KP", "kp-foreign-ministry/minister"),
        ("mayor", "Dandong City", "CN", "cn-dandong-government/mayor"),
        ("省长", "辽宁省", "CN", "cn-liaoning-government/governor"),
        ("Party Secretary", "Jilin Province", "CN", "cn-jilin-party-committee/secretary"),
        ("서기", "랴오닝성", "CN", "cn-liaoning-party-committee/secretary"),
    ],
)
def test_the_words_of_the_press_come_to_the_body_meant(title: str, body: str, side: str, office: str) -> None:
    assert OFFICES.post(Words(title, body), Country(side)).office.id == office


@pytest.mark.parametrize(("title", "body"), [("mayor", "Hulun Buir"), ("director", "Bureau of Nothing of the DPRK")])
def test_a_body_that_nobody_knows_stays_what_it_is_called(title: str, body: str) -> None:
    organizations = OFFICES.post(Words(title, body), Country.CN).organizations
    assert [each.name for each in organizations] == [body]
