"""Journeys of others and of other times that an English article tells in passing; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

NEWS = "Liu Guozhong met Kim Jong Un in Pyongyang on Saturday."
MET = "meeting occurred 2023-09-09: kim-jong-un | liu-guozhong"


@pytest.mark.parametrize(
    ("told", "journey"),
    [
        ("It came two months after Li Hongzhong attended a parade in Pyongyang in July.", "2023-07:  | li-hongzhong"),
        ("In July Li Hongzhong was sent to Pyongyang for the anniversary.", "2023-07:  | li-hongzhong"),
        ("In July Li Hongzhong was kept waiting in Pyongyang for days.", "2023-07:  | li-hongzhong"),
        ("Few remember the three days Wen Jiabao spent in North Korea in 2009.", "2009:  | wen-jiabao"),
        ("Nobody had come from China since Wen Jiabao spent three days there in 2009.", "2009:  | wen-jiabao"),
        ("Wen Jiabao made the trip in October 2009, before crossing over to Seoul.", "2009-10:  | wen-jiabao"),
        ("Kim Jong Il had been in China four times, the last one being in August 2011.", "2011-08: kim-jong-il | "),
        ("Before him there were few guests. The last visit was made by Wen Jiabao in 2009.", "2009:  | wen-jiabao"),
        ("Li Jinjun was to take over from Liu Hongcai, who left Pyongyang in 2015.", "2015:  | liu-hongcai"),
    ],
)
def test_others_had_gone_there(told: str, journey: str) -> None:
    assert contacts(f"{NEWS}\n\n{told}", "2023-09-10") == [MET, f"visit occurred {journey}"]


@pytest.mark.parametrize(
    "told",
    [
        "Kim rarely leaves home.",
        "Kim has not left the country since 2019.",
        "Xi Jinping went to Seoul in 2014 to see Park Geun-hye.",
        "Kim had his uncle shot, and Xi Jinping went to Seoul to see Park Geun-hye.",
        "Yoon Suk Yeol was in Tokyo on Monday.",
    ],
)
def test_nobody_went_there(told: str) -> None:
    assert contacts(f"{NEWS}\n\n{told}", "2023-09-10") == [MET]


def test_what_is_attended_on_a_journey_told_is_no_other_one() -> None:
    text = (
        "Liu Guozhong arrived in Pyongyang on Friday. He attended a parade in Pyongyang on Saturday. Kim Jong Un slept."
    )
    assert contacts(text, "2023-09-10") == ["visit occurred 2023-09-08:  | liu-guozhong"]


def test_a_headline_goes_on_with_its_unnamed_subject() -> None:
    text = "Chinese Official Meets Kim Jong-un, Wraps up N. Korea Trip\n\nKim Jong-un met Zhao Leji on Saturday."
    assert contacts(text, "2024-04-14") == ["meeting occurred 2024-04-13: kim-jong-un | zhao-leji"]


def test_the_sender_of_an_envoy_stays_at_home() -> None:
    text = (
        "A special envoy dispatched by Xi Jinping returned home from Pyongyang on Monday.\n\n"
        "Song Tao, a party official, met no leader."
    )
    assert contacts(text, "2017-11-20") == ["visit occurred 2017-11-20:  | song-tao"]


def test_what_begins_on_a_day_to_come_is_planned() -> None:
    text = "Xi Jinping begins a two-day visit to North Korea on Thursday. Kim Jong Un is to be his host."
    assert contacts(text, "2019-06-19") == ["visit planned 2019-06-20/2019-06-21:  | xi-jinping"]


def test_doubt_of_what_one_says_is_no_doubt_of_the_talks() -> None:
    text = "Wen Jiabao held talks on Monday with Kim Jong-il, who signalled that he could send men to other talks."
    assert contacts(text, "2009-10-06") == ["meeting occurred 2009-10-05: kim-jong-il | wen-jiabao"]


def test_who_briefs_the_other_does_so_where_they_met() -> None:
    text = (
        "On September 3 Wang Yi held talks with Ri Yong Ho in Pyongyang.\n\n"
        "Wang said that ties had grown since Xi Jinping visited the DPRK in June. Trade is up. Tourism is up. "
        "Schools exchange teachers. Towns are twinned. Bridges are built.\n\n"
        "Ri briefed Wang Yi on the peninsula."
    )
    assert "meeting occurred 2019-09-03: ri-yong-ho | wang-yi" in contacts(text, "2019-09-04")
    assert len(contacts(text, "2019-09-04")) == 2


@pytest.mark.parametrize(
    "told",
    [
        "The green train carrying Kim Jong Un rolled over the bridge into Dandong on Monday.",
        "Kim Jong Un turned up in Beijing on Monday.",
        "Kim Jong Un stopped off in Beijing on Monday.",
        "Kim Jong Un made it as far as Shanghai on Monday.",
        "Kim Jong Un stepped off the train in Dalian on Monday.",
        "Kim Jong Un boarded a train for Beijing on Monday.",
        "Kim Jong Un made a pilgrimage to Jilin on Monday.",
        "Kim Jong Un came back on Monday from Beijing.",
    ],
)
def test_words_for_journeys(told: str) -> None:
    assert contacts(told, "2019-01-09") == ["visit occurred 2019-01-07: kim-jong-un | "]


@pytest.mark.parametrize(
    "told",
    [
        "Kim Jong Un boarded the train to see the injured Chinese.",
        "Kim Jong Un stepped into the hall of the Chinese embassy.",
    ],
)
def test_words_that_lead_nowhere(told: str) -> None:
    assert contacts(told, "2019-01-09") == []


def test_a_stay_by_its_length_alone() -> None:
    text = "Jang Song Thaek's six days in China, which began on Monday, were all business."
    assert contacts(text, "2012-08-20") == ["visit occurred 2012-08-20: jang-song-thaek | "]


@pytest.mark.parametrize(
    ("told", "journey"),
    [
        ("Kim Jong Il's longest trip to China so far, in January 2001, was a success.", "occurred 2001-01"),
        ("Kim Jong Il's trip to China, penciled in for June, has been scrubbed.", "denied 2002-06"),
        ("North Korea's Kim Jong Il flew in on Monday for a Chinese feast.", "occurred 2003-01-13"),
    ],
)
def test_what_is_set_off_behind_a_journey_dates_it(told: str, journey: str) -> None:
    text = f"BEIJING -- {told}"
    assert contacts(text, "2003-01-15") == [f"visit {journey}: kim-jong-il | "]


def test_that_of_another_is_another_journey() -> None:
    text = "Xi Jinping's trip last week was the first to North Korea since that of Hu Jintao in October 2005."
    assert contacts(text, "2019-06-24") == [
        "visit occurred 2019-06:  | xi-jinping",
        "visit occurred 2005-10:  | hu-jintao",
    ]


def test_who_leaves_without_having_met_somebody_has_left() -> None:
    text = "Song Tao flew home from Pyongyang on Monday without having been able to see Kim Jong Un."
    assert contacts(text, "2017-11-22")[0] == "visit occurred 2017-11-20:  | song-tao"
    assert contacts(text, "2017-11-22")[1].startswith("meeting denied")


@pytest.mark.parametrize(
    "told",
    [
        "Wu Dawei, who is visiting North Korea, gave no details.",
        "Kim Jong Un's envoys were in Beijing on Monday.",
        "Xi Jinping left Pyongyang's war anniversary to his deputy.",
        "Wang Yi and Ri Yong Ho were not seen together.",
    ],
)
def test_no_journey_of_theirs(told: str) -> None:
    assert contacts(told, "2016-02-04") == []


def test_an_exchange_of_visits_by_the_leaders_is_no_journey_of_whom_is_told() -> None:
    text = "Kim Yong Nam met Cao Gangchuan on Thursday. Ties grow thanks to the exchange of visits by the top leaders."
    assert contacts(text, "2006-04-06") == ["meeting occurred 2006-04-06: kim-yong-nam | cao-gangchuan"]
