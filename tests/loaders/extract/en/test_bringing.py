"""Verbs that take a group to the other side's country, and those that lead nobody there; our words."""

from __future__ import annotations

from tests.loaders.extract.reading import contacts

DAY = "2017-11-21"


def test_who_takes_a_group_abroad_travels() -> None:
    text = "In late October Vice Minister Kong Xuanyou led a team of his ministry to Pyongyang."
    assert contacts(text, DAY) == ["visit occurred 2017-10:  | kong-xuanyou"]
    text = "Hyon Song Wol took a troupe of 60 singers and dancers to Beijing in December 2015."
    assert contacts(text, DAY) == ["visit occurred 2015-12: hyon-song-wol | "]


def test_who_shows_guests_his_own_country_makes_no_journey() -> None:
    text = "Ri Su Yong is in China. Song Tao accompanied the party to Shanghai and Beijing in June."
    assert all(" | song-tao" not in told for told in contacts(text, DAY) if told.startswith("visit"))


def test_what_is_led_elsewhere_is_no_journey() -> None:
    text = "Kim Yong Chol led the team of negotiators to a compromise, Beijing said. Song Tao leads the group at home."
    assert contacts(text, DAY) == []


def test_a_stay_that_opens_a_sentence_is_a_journey_of_its_time() -> None:
    for opening in ("While in Beijing in June", "Visiting Beijing in June", "During his stay in Beijing in June"):
        told = contacts(f"{opening}, Ri Su Yong was received by Xi Jinping.", DAY)
        assert set(told) == {
            "visit occurred 2017-06: ri-su-yong | ",
            "meeting occurred 2017-06: ri-su-yong | xi-jinping",
        }
