"""Whom "both", "all three", "the two officials", "the trio" and "them" mean; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2019-10-12"


@pytest.mark.parametrize("group", ["both", "the two", "them", "each of them", "the two North Koreans", "the duo"])
def test_as_objects_they_are_those_of_the_other_side_named_together_last(group: str) -> None:
    text = f"Ri Su Yong and Kim Hyong Jun are in Shanghai. Song Tao received {group} on Thursday."
    assert "meeting occurred 2019-10-10: ri-su-yong kim-hyong-jun | song-tao" in contacts(text, DAY)


@pytest.mark.parametrize("group", ["Both", "The two", "Both officials", "The pair from Beijing", "The two Chinese"])
def test_as_subjects_they_are_of_the_side_that_those_whom_they_meet_leave(group: str) -> None:
    text = f"Song Tao and Luo Zhaohui spoke for the hosts. {group} met Ri Su Yong on Thursday."
    assert contacts(text, DAY) == ["meeting occurred 2019-10-10: ri-su-yong | song-tao luo-zhaohui"]


@pytest.mark.parametrize("group", ["The trio", "All three", "The three diplomats", "All of them", "The guests"])
def test_how_many_they_are_is_what_the_words_say(group: str) -> None:
    text = f"Ri Su Yong, Kim Hyong Jun and Ji Jae Ryong were there. {group} dined with Song Tao on Thursday."
    assert contacts(text, DAY) == ["meeting occurred 2019-10-10: ri-su-yong kim-hyong-jun ji-jae-ryong | song-tao"]


def test_as_many_may_have_been_named_in_several_sentences() -> None:
    text = "Ri Su Yong is in Shanghai. Kim Hyong Jun came later. Song Tao received both on Thursday."
    assert "meeting occurred 2019-10-10: ri-su-yong kim-hyong-jun | song-tao" in contacts(text, DAY)


def test_the_two_who_do_something_together_are_of_both_sides() -> None:
    text = "Song Tao met Ri Su Yong and Kim Hyong Jun on Wednesday. Ri and Song spoke, and the two dined on Thursday."
    assert "meeting occurred 2019-10-10: ri-su-yong | song-tao" in contacts(text, DAY)


def test_of_the_two_only_the_one_named_is_meant() -> None:
    text = "Ri Su Yong and Kim Hyong Jun are in Shanghai. Of the two, only Ri met Song Tao on Thursday."
    assert "meeting occurred 2019-10-10: ri-su-yong | song-tao" in contacts(text, DAY)


def test_where_somebody_of_a_third_country_is_one_of_them_nobody_is_added() -> None:
    text = "Li Jinjun was there. Song Tao came with Russia's Sergei Shoigu. Both met Ri Su Yong on Thursday."
    assert not any("li-jinjun" in line for line in contacts(text, DAY))


@pytest.mark.parametrize(
    "says", ["is made up of Ri Su Yong and Kim Hyong Jun", "consists of Ri Su Yong and Kim Hyong Jun"]
)
def test_the_delegation_is_those_who_are_said_to_belong_to_it(says: str) -> None:
    text = f"The DPRK delegation {says}. On Thursday Song Tao met the delegation."
    assert contacts(text, DAY) == ["meeting occurred 2019-10-10: ri-su-yong kim-hyong-jun | song-tao"]


def test_the_two_couples_are_the_four_just_named() -> None:
    text = (
        "Xi Jinping and his wife, Peng Liyuan, were there, as were Kim Jong Un and his wife, Ri Sol Ju. The two "
        "couples had tea on Thursday."
    )
    assert contacts(text, DAY) == ["meeting occurred 2019-10-10: kim-jong-un ri-sol-ju | xi-jinping peng-liyuan"]


def test_they_who_are_received_are_those_of_the_other_side_whoever_they_met_before() -> None:
    text = "Ri Su Yong and Kim Hyong Jun met Luo Zhaohui on Wednesday. On Thursday they were received by Song Tao."
    assert "meeting occurred 2019-10-10: ri-su-yong kim-hyong-jun | song-tao" in contacts(text, DAY)


def test_a_banquet_in_honour_of_both_is_for_both() -> None:
    text = "Ri Su Yong came with Kim Hyong Jun. Song Tao gave a banquet in honor of both on Thursday."
    assert "meeting occurred 2019-10-10: ri-su-yong kim-hyong-jun | song-tao" in contacts(text, DAY)


def test_the_guests_stand_for_the_one_who_travels() -> None:
    text = (
        "A delegation led by Ri Su Yong arrived in Beijing on Wednesday. Ri and Ambassador Ji Jae Ryong spoke. Song "
        "Tao gave a dinner for the guests on Thursday."
    )
    assert "meeting occurred 2019-10-10: ri-su-yong | song-tao" in contacts(text, DAY)
