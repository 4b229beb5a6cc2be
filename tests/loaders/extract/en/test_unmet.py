"""A meeting that did not take place is that of whom the paragraph tells; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

LEFT = "visit occurred 2019-05-03: pak-myong-ho | "


def test_a_meeting_that_did_not_take_place_is_with_whoever_acts_in_the_paragraph() -> None:
    text = "Pak Myong Ho left Beijing on May 3. A meeting with Premier Li Keqiang did not take place."
    assert contacts(text, "2019-05-04") == [LEFT, "meeting denied 2019-05: pak-myong-ho | li-keqiang"]


def test_in_a_new_paragraph_it_is_of_the_only_one_who_travels() -> None:
    text = "Pak Myong Ho left Beijing on May 3.\n\nA meeting with Premier Li Keqiang did not take place."
    assert contacts(text, "2019-05-04") == [LEFT, "meeting denied 2019-05: pak-myong-ho | li-keqiang"]


def test_a_new_paragraph_says_nothing_of_whom_among_several_travellers() -> None:
    text = (
        "Pak Myong Ho left Beijing on May 3. Kim Song Nam came to Beijing on May 2.\n\n"
        "A meeting with Premier Li Keqiang did not take place."
    )
    assert not [told for told in contacts(text, "2019-05-04") if "denied" in told]


def test_a_trip_that_was_scrapped_is_of_whoever_acts_in_the_paragraph() -> None:
    text = "There is no sign that Kang Ki Sop has been to Beijing. A trip planned for October was scrapped."
    assert contacts(text, "2017-11-21") == ["visit denied 2017-10: kang-ki-sop | "]


@pytest.mark.parametrize(
    "sentence",
    [
        "Talks with Premier Wen Jiabao were held on May 4.",
        "On May 4 there was a meeting with Wen Jiabao.",
        "The meeting with Wen Jiabao took place on May 4.",
        "Wen Jiabao gave a dinner on May 4.",
        "Wen Jiabao talked with his guest on May 4.",
        "Wen Jiabao met the visiting minister on May 4.",
    ],
)
def test_talks_and_meals_that_name_one_side_are_with_the_one_who_travels(sentence: str) -> None:
    came = "SEOUL, May 6, 2010 -- North Korean minister Ri Chol Man arrived in Beijing on May 3."
    text = f"{came}\n\n{sentence}\n\nHe flew home on May 5."
    assert contacts(text)[0].startswith("visit occurred 2010-05-03/2010-05-05: ri-chol-man")
    assert contacts(text)[1:] == ["meeting occurred 2010-05-04: ri-chol-man | wen-jiabao"]
