"""Adverbs of doubt that doubt something else than an English contact; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2010-05-07"


@pytest.mark.parametrize(
    "told",
    [
        "Kim Jong Il held an apparently friendly meeting with Hu Jintao on Wednesday.",
        "Kim Jong Il had talks with Hu Jintao on Wednesday and apparently repeated his old demands.",
        "After a reportedly tough meeting between Kim Jong Il and Hu Jintao on Wednesday, the tone changed.",
        "Kim Jong Il had talks with Hu Jintao on Wednesday, perhaps the last of his life.",
    ],
)
def test_a_doubtful_quality_is_no_doubtful_contact(told: str) -> None:
    assert contacts(told, DAY) == ["meeting occurred 2010-05-05: kim-jong-il | hu-jintao"]


@pytest.mark.parametrize(
    "told",
    [
        "Kim Jong Il reportedly had talks with Hu Jintao on Wednesday.",
        "Kim Jong Il held what was probably a short meeting with Hu Jintao on Wednesday.",
        "Talks between Kim Jong Il and Hu Jintao, reportedly held on Wednesday, were kept quiet.",
    ],
)
def test_at_the_contact_they_doubt_it(told: str) -> None:
    assert contacts(told, DAY) == ["meeting hypothetical 2010-05-05: kim-jong-il | hu-jintao"]


def test_what_somebody_says_at_a_meeting_denies_it_not() -> None:
    text = "Receiving Sun Weidong in Pyongyang on Wednesday, Pak Myong Ho said the North would not give way."
    assert contacts(text, "2024-03-22") == ["meeting occurred 2024-03-20: pak-myong-ho | sun-weidong"]


def test_how_a_meeting_went_against_the_plan_says_that_it_was_held() -> None:
    text = "Pak Myong Ho's talks with Sun Weidong on Wednesday began later than planned."
    assert contacts(text, "2024-03-22") == ["meeting occurred 2024-03-20: pak-myong-ho | sun-weidong"]


def test_what_is_on_the_agenda_is_planned() -> None:
    text = "Sun Weidong flew to Pyongyang on Wednesday. A session with Pak Myong Ho is on the program."
    assert contacts(text, "2024-03-22")[1].startswith("meeting planned")


def test_what_those_who_met_left_undone_is_no_contact() -> None:
    text = "Pak Myong Ho met Sun Weidong on Wednesday. They did not discuss trade, and signed no agreement."
    assert contacts(text, "2024-03-22") == ["meeting occurred 2024-03-20: pak-myong-ho | sun-weidong"]


def test_what_was_agreed_at_talks_was_agreed_there() -> None:
    text = "Sides should keep to what was agreed at the summit of Kim Jong Un and Xi Jinping on March 20."
    assert contacts(text, "2024-03-28") == ["meeting occurred 2024-03-20: kim-jong-un | xi-jinping"]


@pytest.mark.parametrize(
    "told",
    [
        "The two governments are in talks about a visit to Pyongyang by Hu Jintao, officials said on Wednesday.",
        "The two governments are negotiating a visit to Pyongyang by Hu Jintao.",
        "A visit by Hu Jintao to Pyongyang is being discussed, diplomats said on Wednesday.",
        "Diplomats are in contact over a trip to Pyongyang by Hu Jintao.",
    ],
)
def test_a_journey_that_is_only_spoken_about_is_none_that_occurred(told: str) -> None:
    assert [line.split(" -")[0].split(" 2")[0] for line in contacts(told, DAY)] == ["visit hypothetical"]


def test_what_is_not_expected_is_neither_planned_nor_denied() -> None:
    text = "Pak Ui Chun flew to Moscow on Wednesday. He is not expected to go on to China."
    assert contacts(text, DAY) == []


def test_who_left_instead_has_left() -> None:
    text = "Kim Yong Nam was to meet Hu Jintao but left Beijing on Wednesday."
    assert "visit occurred 2010-05-05: kim-yong-nam | " in contacts(text, DAY)
