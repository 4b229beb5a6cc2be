"""English verbs that tell of a contact with their object or particle only; our own sentences."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2018-10-27"


@pytest.mark.parametrize(
    "told",
    [
        "Kim Jong Gak and Chinese Ambassador Li Jinjun planted pine trees at the cemetery in Hoechang on Thursday.",
        "Ground was broken for the bridge in Dandong on Thursday by Kim Jong Gak and Li Jinjun.",
        "A ribbon-cutting was held in Pyongyang on Thursday. Li Jinjun and Kim Jong Gak cut the tape.",
        "A protocol on customs was initialled by Kim Jong Gak and Li Jinjun in Beijing on Thursday.",
        "Kim Jong Gak and Li Jinjun put their signatures to a trade accord in Pyongyang on Thursday.",
        "Kim Jong Gak showed Li Jinjun around the university in Pyongyang on Thursday.",
        "On Thursday Li Jinjun was shown around the hospital in Pyongyang by Vice Minister Kim Jong Gak.",
        "Kim Jong Gak stood on the rostrum in Pyongyang on Thursday with Li Jinjun at his right.",
    ],
)
def test_ceremonies_told_by_a_verb_with_its_object(told: str) -> None:
    assert contacts(told, DAY) == ["ceremony occurred 2018-10-25: kim-jong-gak | li-jinjun"]


@pytest.mark.parametrize(
    "told",
    [
        "Li Jinjun called North Korean Ambassador Ji Jae Ryong in on Thursday to protest the launch.",
        "Li Jinjun lodged a protest with Ambassador Ji Jae Ryong in Beijing on Thursday.",
        "Li Jinjun took Ji Jae Ryong to dinner in Beijing on Thursday.",
        "Li Jinjun had a word with Ji Jae Ryong in Beijing on Thursday.",
        "Ji Jae Ryong and Li Jinjun presided over the third session of the border committee in Beijing on Thursday.",
        "Photographs showed Ji Jae Ryong chatting with Li Jinjun at a reception in Beijing on Thursday.",
    ],
)
def test_meetings_told_by_a_verb_with_its_object(told: str) -> None:
    assert contacts(told, DAY) == ["meeting occurred 2018-10-25: ji-jae-ryong | li-jinjun"]


@pytest.mark.parametrize(
    "told",
    [
        "Kim Jong Un and Xi Jinping have broken new ground in their relations, a scholar said.",
        "Xi Jinping planted the seeds of reform that Kim Jong Un now wants to copy, a scholar said.",
        "Kim Jong Un took Xi Jinping by surprise with the launch on Thursday.",
        "Xi Jinping showed Kim Jong Un the cold shoulder, an analyst said.",
        "Wang Yi saw Kim Jong Un as a reformer, the paper wrote on Thursday.",
        "Kim Jong Un had no word of thanks for Xi Jinping in his speech on Thursday.",
        "Xi Jinping should call in Kim Jong Un's debts, an analyst said.",
    ],
)
def test_figures_of_speech_are_no_contacts(told: str) -> None:
    assert contacts(told, DAY) == []


def test_what_a_contact_is_about_does_not_date_it() -> None:
    text = "On Thursday Wang Yi briefed Ri Yong Ho in Beijing on last month's congress."
    assert contacts(text, DAY) == ["meeting occurred 2018-10-25: ri-yong-ho | wang-yi"]


def test_to_whom_a_wreath_is_laid_takes_no_part() -> None:
    text = (
        "Liu Hongcai laid wreaths from China to the late leader Kim Jong Il in Pyongyang with Kim Song Gi on Thursday."
    )
    assert contacts(text, "2011-12-24") == ["ceremony occurred 2011-12-22: kim-song-gi | liu-hongcai"]


def test_the_day_may_stand_between_a_call_and_whom_it_is_paid_to() -> None:
    text = "Wang Jiarui called last Thursday on Kim Yong Nam. Wang called Thursday on Pyongyang to return to talks."
    assert contacts(text, "2012-08-03") == ["meeting occurred 2012-08-02: kim-yong-nam | wang-jiarui"]
