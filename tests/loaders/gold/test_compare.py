"""What is an error of an article, and which rule is to blame for it."""

from __future__ import annotations

from typing import Any

import pytest

from graph.identity.places import Places
from graph.registry.load import registry
from loaders.figures import Counts, Share
from loaders.gold import Verdict, compare
from loaders.gold.documents import Document

PLACES = Places(registry())

WANG = {"id": "wang-yi", "country": "CN", "surfaces": ["Wang Yi"], "rule": "name.registry"}
CHOE = {"id": "choe-son-hui", "country": "KP", "surfaces": ["Choe Son Hui"], "rule": "name.registry"}
MET = {"type": "meeting", "status": "occurred", "date": "2025-09-28", "kp": ["choe-son-hui"], "cn": ["wang-yi"]}


def document(**parts: Any) -> Document:
    return Document.model_validate({"persons": [WANG, CHOE], **parts})


def verdict(gold: dict[str, Any], found: dict[str, Any]) -> bool:
    """Whether a contact found is right by a gold contact."""
    told = compare("one", document(contacts=[gold]), document(contacts=[{**found, "rule": "meet.verb"}]), PLACES)
    return next(v.right for v in told.verdicts if v == Verdict("contact", "meet.verb", v.right))


def test_a_contact_is_right_when_all_that_it_states_is() -> None:
    assert verdict(MET, MET)
    assert verdict({**MET, "date": "2025-09"}, MET)  # finer than the annotator asks
    assert not verdict(MET, {**MET, "date": None})
    assert not verdict({**MET, "date": None}, MET)
    assert not verdict(MET, {**MET, "status": "planned"})
    assert not verdict({**MET, "cn": []}, MET)  # somebody who was not there


def test_a_contact_that_leaves_somebody_out_is_still_right() -> None:
    assert verdict({**MET, "kp": ["choe-son-hui", "pak-myong-ho"]}, MET)


def test_an_invented_name_is_its_rule_s_fault() -> None:
    found = document(
        persons=[WANG, {"id": "great-hall", "country": "CN", "surfaces": ["Great Hall"], "rule": "name.shape"}]
    )
    told = compare("one", document(persons=[WANG]), found, PLACES)
    assert told.verdicts == (Verdict("person", "name.registry", True), Verdict("person", "name.shape", False))
    assert told.errors == ("false person great-hall",)


def test_every_error_is_said_in_the_words_of_both() -> None:
    office = {"person": "wang-yi", "title": "foreign minister", "organization": None, "rule": "office.minister"}
    told = compare(
        "one",
        document(contacts=[MET], offices=[{**office, "title": "director", "organization": "Office of the Commission"}]),
        document(contacts=[{**MET, "date": "2025-09-27"}], offices=[office]),
        PLACES,
    )
    assert told.errors == (
        "missed office wang-yi: director, Office of the Commission",
        "false office wang-yi: foreign minister",
        "date of pair choe-son-hui | wang-yi: 2025-09-27 for 2025-09-28",
    )


def test_a_perfect_reading_has_no_error_and_every_verdict_is_right() -> None:
    told = compare("one", document(contacts=[MET]), document(contacts=[MET]), PLACES)
    assert told.errors == ()
    assert all(verdict.right for verdict in told.verdicts)


@pytest.mark.parametrize(
    ("gold", "found", "counts"),
    [
        ({"place": "Beijing"}, {"place": "Beijing"}, Counts(right=1)),
        ({"place": "中国"}, {"place": "Beijing"}, Counts(right=1)),  # finer than the annotator asks
        ({"place": "Beijing"}, {"place": "China"}, Counts(missed=1)),
        ({"place": "Beijing"}, {"place": "Pyongyang"}, Counts(false=1, missed=1)),
        ({"place": "Beijing"}, {}, Counts(missed=1)),
        ({}, {"place": "Beijing"}, Counts(false=1)),
        ({}, {}, Counts()),
        ({"place": "some farm"}, {"place": "Some  Farm"}, Counts(right=1)),
        ({"venue": "Great Hall of the People"}, {"venue": "人民大会堂"}, Counts(right=1)),
    ],
)
def test_a_place_is_right_within_that_of_the_gold(gold: dict[str, str], found: dict[str, str], counts: Counts) -> None:
    told = compare("one", document(contacts=[{**MET, **gold}]), document(contacts=[{**MET, **found}]), PLACES)
    assert told.scores.places == counts


def test_whoever_of_a_third_country_is_put_on_a_side_is_counted() -> None:
    hill = {"id": "christopher-hill", "country": "other", "surfaces": ["Christopher Hill"]}
    for country, share in (("other", Share(1, 1)), ("CN", Share(0, 1))):
        told = compare("one", document(persons=[hill]), document(persons=[{**hill, "country": country}]), PLACES)
        assert told.scores.abroad == share
        assert told.scores.side == Share()
