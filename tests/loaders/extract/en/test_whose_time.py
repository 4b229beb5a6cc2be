"""English times and pronouns of the one they belong to: whose death, whose journey, who received him; our own words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

MET = "meeting occurred 2011-12-20: pak-myong-ho | hu-jintao"


@pytest.mark.parametrize(
    "text",
    [
        "Hu Jintao met Pak Myong Ho, whose leader had died two days before, at the embassy on Tuesday.",
        "Hu Jintao met Pak Myong Ho on Tuesday, three days after the death of Kim Jong Il on Saturday.",
        "Hu Jintao on Tuesday met Pak Myong Ho to mourn Kim Jong Il, who died on Saturday.",
    ],
)
def test_the_day_of_a_death_is_none_of_a_contact(text: str) -> None:
    assert contacts(f"{text} China's ministry said so.", "2011-12-21") == [MET]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("His two-day trip, which wrapped up on Thursday, went well.", "2018-05-02/2018-05-03"),
        ("His three-day visit began on Wednesday.", "2018-05-02/2018-05-04"),
    ],
)
def test_a_journey_told_by_its_owner_and_length(text: str, days: str) -> None:
    met = "Kim Jong Un met Wang Yi in Pyongyang on Thursday. "
    assert f"visit occurred {days}:  | wang-yi" in contacts(met + text, "2018-05-05")
    elsewhere = contacts(met + "His two-day visit to Moscow began on Monday.", "2018-05-05")
    assert elsewhere == ["meeting occurred 2018-05-03: kim-jong-un | wang-yi"]


@pytest.mark.parametrize(
    "last", ["hours before departing", "shortly before he left for home", "minutes before boarding"]
)
def test_before_leaving_is_the_last_day_of_a_stay(last: str) -> None:
    text = f"Kim Jong Un was in Beijing from September 2 to 4. He held his first talks with Xi Jinping in years {last}."
    assert "meeting occurred 2025-09-04: kim-jong-un | xi-jinping" in contacts(text, "2025-09-06")


@pytest.mark.parametrize(
    "text",
    [
        "Wang Jiarui passed on greetings from President Hu Jintao when Kim Jong Il saw him on Monday.",
        "Wang Jiarui brought greetings from President Hu Jintao when the leader, Kim Jong Il, received him on Monday.",
        "Hu Jintao sent Wang Jiarui to Pyongyang. Kim Jong Il received him on Monday.",
    ],
)
def test_who_is_received_is_nobody_whose_greetings_he_brings(text: str) -> None:
    assert "meeting occurred 2010-02-08: kim-jong-il | wang-jiarui" in contacts(text, "2010-02-10")


def test_the_delegation_of_a_visiting_minister_is_his_and_its_stay_its_own() -> None:
    text = (
        "PYONGYANG, Nov. 23 (Xinhua) -- Visiting Chinese Defense Minister Liang Guanglie met Kim Yong Chun Monday.\n\n"
        "The Chinese military delegation flew into Pyongyang on Sunday at Kim's invitation and is to see several farms "
        "before ending its five-day stay on Thursday."
    )
    assert contacts(text, "2009-11-23") == [
        "meeting occurred 2009-11-23: kim-yong-chun | liang-guanglie",
        "visit occurred 2009-11-22/2009-11-26:  | liang-guanglie",
    ]


def test_what_somebody_left_months_ago_dates_no_talks_told_undated() -> None:
    text = (
        "Kim Jong Il told a visiting envoy that he was willing to talk. Kim met Dai Bingguo in Pyongyang on Friday. "
        "North Korea walked away from those talks in April."
    )
    assert contacts(text, "2009-09-18") == ["meeting occurred 2009-09-18: kim-jong-il | dai-bingguo"]


def test_a_counterpart_named_behind_his_title_is_met() -> None:
    text = "On Wednesday Wang Yi sat down in Pyongyang with his counterpart Ri Yong Ho."
    assert contacts(text, "2018-05-04") == ["meeting occurred 2018-05-02: ri-yong-ho | wang-yi"]


def test_a_clause_of_what_somebody_has_yet_to_do_denies_no_journey() -> None:
    text = "Beijing denied nothing. Kim Jong Il, who has yet to take his father's titles, may come to China this year."
    assert contacts(text, "1996-07-12") == ["visit hypothetical 1996: kim-jong-il | "]


def test_a_delegation_gives_under_its_head_and_the_talks_are_of_that_day() -> None:
    text = (
        "Kim Jong Il got a gift from the Chinese party delegation. Head of the delegation Li Changchun handed it to "
        "him on Sunday. Kim Jong Il had a talk with him."
    )
    assert contacts(text, "2004-09-14") == [
        "message occurred 2004-09-12: kim-jong-il | li-changchun",
        "meeting occurred 2004-09-12: kim-jong-il | li-changchun",
    ]


def test_whoever_is_named_after_others_who_were_there_was_there() -> None:
    text = (
        "Kim Jong Un received Li Jianguo in Pyongyang on Friday. Li arrived there on Thursday. Choe Ryong Hae was "
        "present at the meeting. Liu Jieyi sat next to Li."
    )
    assert "meeting occurred 2012-11-30: kim-jong-un choe-ryong-hae | li-jianguo liu-jieyi" in contacts(
        text, "2012-12-02"
    )


def test_with_whom_somebody_often_travels_is_not_the_next_in_turn() -> None:
    met = "Wang Huning met Kim Song Nam on Thursday. "
    turns = met + "On Friday it was the turn of Cai Qi, who travels with Xi Jinping, and of Wang Yi."
    assert set(contacts(turns, "2024-03-25")) == {
        "meeting occurred 2024-03-21: kim-song-nam | wang-huning",
        "meeting occurred 2024-03-22: kim-song-nam | cai-qi",
        "meeting occurred 2024-03-22: kim-song-nam | wang-yi",
    }


def test_who_attended_a_meeting_named_by_its_day_was_at_that_one() -> None:
    text = (
        "Hu Jintao met in Beijing on Saturday with a North Korean delegation, which came to brief the CPC on the "
        "congress that closed in Pyongyang on Tuesday. The delegation is led by Choe Thae Bok. Zhou Yongkang had talks "
        "with it on Friday. Dai Bingguo attended Saturday's meeting."
    )
    assert "meeting occurred 2010-10-02: choe-thae-bok | hu-jintao dai-bingguo" in contacts(text, "2010-10-02")


def test_earlier_in_the_day_is_of_the_story_not_of_what_it_recalls() -> None:
    text = (
        "On February 28, 2019, Wang Yi met Ri Kil Song here.\n\nIn January, Xi Jinping and Kim Jong Un met there.\n\n"
        "Earlier in the day, Kong Xuanyou and Ri Kil Song held consultations."
    )
    assert "meeting occurred 2019-02-28: ri-kil-song | kong-xuanyou" in contacts(text, "2019-02-28")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Wu Dawei returned from Pyongyang yesterday with word that the talks would not resume.", "2005-08-29"),
        ("Wu Dawei was in Pyongyang on Monday. Hours after he left, a spokesman said talks open on September 12.",
         "2005-08-29"),
        ("Pyongyang denies any role in the sinking, and Wu Dawei flew in to Pyongyang on Monday.", "2005-08-29"),
    ],
)  # fmt: skip
def test_what_is_said_or_denied_beside_a_journey_is_none_of_it(text: str, day: str) -> None:
    assert contacts(text, "2005-08-30") == [f"visit occurred {day}:  | wu-dawei"]


def test_a_surname_that_is_an_article_too_is_a_name_where_it_acts() -> None:
    text = "An Tong Chun visited Beijing in May. An also paid a call on Liu Yunshan on Thursday. An official said so."
    assert "meeting occurred 2012-05-10: an-tong-chun | liu-yunshan" in contacts(text, "2012-05-12")
