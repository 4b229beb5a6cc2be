"""Whom an English sentence sets against who went, who was in the way, and who called something else off; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2018-09-09"


@pytest.mark.parametrize(
    "told",
    [
        "It was Li Zhanshu, not Xi Jinping, who flew to Pyongyang on Saturday.",
        "Li Zhanshu, not Xi Jinping, flew to Pyongyang on Saturday.",
        "Li Zhanshu, rather than Xi Jinping, travelled to Pyongyang on Saturday.",
    ],
)
def test_who_went_and_who_did_not(told: str) -> None:
    went, stayed = "visit occurred 2018-09-08:  | li-zhanshu", "visit denied 2018-09-08:  | xi-jinping"
    assert {*contacts(told, DAY)} == {went, stayed}


def test_a_denial_in_quotation_marks_denies() -> None:
    text = 'Reports that Kim Jong Un had visited China in June are "not true at all", the ministry in Beijing said.'
    assert contacts(text, DAY) == ["visit denied 2018-06: kim-jong-un | "]


def test_a_stay_set_off_behind_a_name() -> None:
    text = "Jang Song Thaek, in China since Monday, has fifty officials with him."
    assert contacts(text, "2012-08-14") == ["visit occurred 2012-08-13: jang-song-thaek | "]


def test_what_a_third_calls_off_is_no_contact_of_theirs() -> None:
    text = (
        "Kim Chang Son may have been sent to Beijing on Thursday, sources said, after reports that "
        "Donald Trump canceled the summit with Kim Jong Un. Xi Jinping was at home."
    )
    assert contacts(text, "2018-05-26") == ["visit hypothetical 2018-05-24: kim-chang-son | "]
