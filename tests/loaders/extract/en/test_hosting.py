"""Guests, hand-overs and those who are only named beside a contact with a third country; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

MET = "meeting occurred 2011-06-09: kang-sok-ju | dai-bingguo"


@pytest.mark.parametrize(
    "text",
    [
        "Kang Sok Ju had been Dai Bingguo's guest on June 9, 2011.",
        "Dai Bingguo played host to Kang Sok Ju on June 9, 2011.",
        "Dai Bingguo ran into Kang Sok Ju on June 9, 2011.",
        "Kang Sok Ju spoke for two hours with Dai Bingguo on June 9, 2011.",
        "Kang Sok Ju went over the plan with Dai Bingguo on June 9, 2011.",
        "Kang Sok Ju had an hour with Dai Bingguo on June 9, 2011.",
        "Kang Sok Ju took leave of Dai Bingguo on June 9, 2011.",
    ],
)
def test_words_for_being_received_and_talking(text: str) -> None:
    assert contacts(text) == [MET]


def test_who_hands_somebody_a_letter_meets_him() -> None:
    text = "Kang Sok Ju handed Hu Jintao a letter from Kim Jong Il on June 9, 2011."
    assert sorted(contacts(text)) == [
        "meeting occurred 2011-06-09: kang-sok-ju | hu-jintao",
        "message occurred 2011-06-09: kim-jong-il | hu-jintao",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Hu Jintao met Barack Obama on June 9, 2011; the name of Kim Jong Il came up twice.",
        "Hu Jintao had breakfast with Lee Myung-bak on June 9, 2011 but would not name Kim Jong Il as the culprit.",
        "Kim Jong Il's talks with Vladimir Putin on June 9, 2011 had Dai Bingguo packing his bags.",
        "Hu Jintao hopes that the meeting of Kim Jong Il with the U.S. president can be held.",
    ],
)
def test_who_is_only_named_beside_a_contact_with_a_third_country_was_not_there(text: str) -> None:
    assert contacts(text) == []
