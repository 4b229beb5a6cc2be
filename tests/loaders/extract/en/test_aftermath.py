"""An English sentence may take back the one before it; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

RUMOUR = "Rumours had it that Wang Yajun presented his credentials to Choe Ryong Hae on March 27."


def test_a_rumour_taken_back_is_denied() -> None:
    told = contacts(f'{RUMOUR} "That did not happen," a diplomat said.', "2021-04-02")
    assert told == ["ceremony denied 2021-03-27: choe-ryong-hae | wang-yajun"]


def test_a_rumour_left_standing_is_doubtful() -> None:
    told = contacts(f"{RUMOUR} A diplomat said he did not know.", "2021-04-02")
    assert told == ["ceremony hypothetical 2021-03-27: choe-ryong-hae | wang-yajun"]


def test_a_spokesman_denies_what_a_paper_reported() -> None:
    text = (
        "The Chosun Ilbo reports that Kim Jong Un visited Beijing in June. The report said Jang Song Thaek visited "
        'Beijing on June 10. Spokesman Qin Gang denied the reports, saying, "The situation does not exist."'
    )
    assert [told.split(":")[0].split()[:2] for told in contacts(text, "2009-12-07")] == [["visit", "denied"]] * 2


def test_a_plan_that_fell_through_is_denied() -> None:
    text = "Ryu Chun Il had been due to lead a delegation to Shenyang in March 2016. That meeting fell through."
    assert contacts(text, "2017-11-21") == ["visit denied 2016-03: ryu-chun-il | "]


def test_what_could_not_be_confirmed_is_doubtful() -> None:
    text = (
        "Song Tao was said to be back. He met Choe Ryong Hae of North Korea on Sunday, but this could not be confirmed."
    )
    assert contacts(text, "2017-11-21") == ["meeting hypothetical 2017-11-19: choe-ryong-hae | song-tao"]


def test_an_invitation_turned_down_is_a_trip_denied() -> None:
    text = "Kim Jong Un turned down Beijing's invitation to the parade in September 2015, sources said."
    assert contacts(text, "2017-11-21") == ["visit denied 2015-09: kim-jong-un | "]


def test_words_between_commas_part_no_negation_from_its_verb() -> None:
    text = "On December 18 Pak Myong Ho did not, contrary to some reports, meet with Liu Jianchao in Beijing."
    assert contacts(text, "2024-01-27") == ["meeting denied 2023-12-18: pak-myong-ho | liu-jianchao"]


def test_since_when_somebody_has_not_come_he_came() -> None:
    text = "Wang Yi has not visited the North since 2019. A trip there that was planned for 2020 never took place."
    assert contacts(text, "2025-09-26") == [
        "visit occurred 2019:  | wang-yi",
        "visit denied 2020:  | wang-yi",
    ]


def test_who_has_yet_to_be_met_is_no_contact() -> None:
    assert contacts("Kim Jong Un has yet to meet Xi Jinping.", "2015-10-11") == []


def test_what_was_held_before_an_event_happened() -> None:
    text = "Ahead of the summit, Ri Yong Ho met Wang Yi in Beijing on Monday."
    assert contacts(text, "2017-11-21") == ["meeting occurred 2017-11-20: ri-yong-ho | wang-yi"]


def test_what_was_proposed_at_a_meeting_does_not_make_it_doubtful() -> None:
    text = "Governor Chen Qiufa in a meeting with Minister Kim Yong Jae on Monday proposed four areas of trade."
    assert contacts(text, "2017-11-21") == ["meeting occurred 2017-11-20: kim-yong-jae | chen-qiufa"]


def test_a_denial_of_what_comes_next_is_not_of_the_dinner() -> None:
    text = "Kim Jong Un gave a dinner for Li Jinjun, indicating the leader has not embarked on a trip to Beijing."
    told = contacts(text, "2017-11-21")
    assert "meeting occurred 2017-11: kim-jong-un | li-jinjun" in told
    assert "visit denied -: kim-jong-un | " in told


@pytest.mark.parametrize("fate", ["The talks took place", "The planned meeting was held", "The talks went ahead"])
def test_a_plan_that_came_about_has_occurred_on_the_day_given(fate: str) -> None:
    text = f"Wang Yi was to receive Choe Son Hui. {fate} on Tuesday, the ministry said on Wednesday."
    assert contacts(text, "2021-04-02") == ["meeting occurred 2021-03-30: choe-son-hui | wang-yi"]


def test_who_was_to_meet_somebody_and_did_has_met() -> None:
    told = contacts("Choe Son Hui was scheduled to see Wang Yi on Wednesday. She did.", "2021-04-02")
    assert told == ["meeting occurred 2021-03-31: choe-son-hui | wang-yi"]


def test_another_event_that_took_place_leaves_the_plan_open() -> None:
    text = "Wang Yi will receive Choe Son Hui on Monday. The last meeting took place in 2019."
    assert "meeting planned 2021-04-05: choe-son-hui | wang-yi" in contacts(text, "2021-04-02")


@pytest.mark.parametrize(
    "end", ["but did not", "but never did so", "but flew home without doing so", "but left without a meeting"]
)
def test_who_was_to_meet_somebody_and_did_not_has_met_nobody(end: str) -> None:
    told = contacts(f"Choe Son Hui had been expected to meet Wang Yi {end}.", "2021-04-02")
    assert [line for line in told if line.startswith("meeting")] == ["meeting denied 2021-04: choe-son-hui | wang-yi"]


def test_what_unnamed_sources_are_cited_as_saying_is_doubtful_where_nobody_could_confirm_it() -> None:
    text = (
        "Two ministries said they could not confirm the account carried in a newspaper on Tuesday.\n\n"
        "The report cited unidentified sources as saying Kim Jong Un met Hu Jintao in Beijing on June 10."
    )
    assert contacts(text, "2009-06-17") == ["meeting hypothetical 2009-06-10: kim-jong-un | hu-jintao"]
