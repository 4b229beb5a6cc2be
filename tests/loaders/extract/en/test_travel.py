"""Who makes an English journey that is not told of the nearest name, and who only stays where he is; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2019-06-21"


def test_a_visit_is_of_whoever_paid_it() -> None:
    text = "President Jiang Zemin recalled the visit that Kim Jong Il paid to China in January 2001."
    assert contacts(text, "2001-09-05") == ["visit occurred 2001-01: kim-jong-il | "]


def test_he_who_travels_is_not_at_home() -> None:
    text = "Kim Jong Un received Wang Yi in May last year when he last made the trip to Pyongyang."
    assert set(contacts(text, DAY)) == {
        "meeting occurred 2018-05: kim-jong-un | wang-yi",
        "visit occurred 2018-05:  | wang-yi",
    }


def test_an_envoy_at_his_post_since_a_year_made_no_visit_then() -> None:
    text = "Wang Yajun was named to succeed Li Jinjun, who has been in Pyongyang since 2015."
    assert contacts(text, "2021-04-02") == []


def test_a_visit_since_which_nobody_came_was_made() -> None:
    text = "Xi Jinping has not set foot in Pyongyang again since his visit in June 2019."
    assert contacts(text, "2024-10-07") == ["visit occurred 2019-06:  | xi-jinping"]


def test_since_dates_what_happened_before() -> None:
    text = "Li Yuanchao is the first to have gone to the DPRK since Xi Jinping took office in March."
    assert all("2013-03" not in told for told in contacts(text, "2013-07-28"))


def test_what_may_come_of_a_trip_does_not_make_it_doubtful() -> None:
    text = "Wang Yi opened a three-day trip to Pyongyang on Monday that could lead to a summit."
    assert contacts(text, DAY) == ["visit occurred 2019-06-17/2019-06-19:  | wang-yi"]


def test_the_delegation_is_of_whoever_was_met_abroad() -> None:
    text = (
        "Hu Jintao met Kim Yong Il in Beijing on Monday. Councilor Dai Bingguo talked with the visitors on Sunday. "
        "The delegation arrived in Beijing on April 20."
    )
    assert set(contacts(text, "2012-04-24")) == {
        "meeting occurred 2012-04-23: kim-yong-il | hu-jintao",
        "meeting occurred 2012-04-22: kim-yong-il | dai-bingguo",
        "visit occurred 2012-04-20: kim-yong-il | ",
    }


def test_an_ambassador_who_is_met_is_no_visitor() -> None:
    text = (
        "Choe Ryong Hae met Li Jinjun, the Chinese ambassador, in Pyongyang on Monday. "
        "The delegation arrived on Sunday."
    )
    assert not any(told.startswith("visit") for told in contacts(text, "2019-06-21"))


def test_a_thing_that_arrives_is_nobodys_visit() -> None:
    text = "Kim Kye Gwan told Wu Dawei in Beijing on Tuesday that the money had not yet arrived."
    assert not any(told.startswith("visit") for told in contacts(text, "2007-06-21"))


def test_a_chief_envoy_of_a_third_country_is_nobody_else() -> None:
    text = (
        "Director General Ri Gun of the DPRK met Wu Dawei in Beijing on Monday. The chief U.S. envoy Christopher Hill "
        "flew to Pyongyang on Thursday on a surprise visit."
    )
    assert contacts(text, "2007-06-21") == ["meeting occurred 2007-06-18: ri-kun | wu-dawei"]


def test_hopes_raised_by_a_trip_do_not_make_it_doubtful() -> None:
    text = (
        'Tang Jiaxuan said Friday that his trip to North Korea last week had "not been in vain," raising hopes that '
        "the North may return to the talks."
    )
    assert all(" hypothetical " not in told for told in contacts(text, "2006-10-20"))


def test_what_a_trip_may_bring_does_not_make_it_doubtful() -> None:
    text = "Wang Jiarui arrived in Pyongyang on Wednesday, raising speculation his trip may provide an account."
    assert contacts(text, "2009-01-23") == ["visit occurred 2009-01-21:  | wang-jiarui"]


def test_a_trip_in_return_for_which_another_is_made_was_made() -> None:
    text = "Kim Jong Un could also visit China in return for Xi Jinping's trip to Pyongyang in June."
    assert "visit occurred 2019-06:  | xi-jinping" in contacts(text, "2019-09-02")
    assert "visit hypothetical -: kim-jong-un | " in contacts(text, "2019-09-02")


def test_who_stayed_since_a_day_made_a_visit() -> None:
    text = "Wu Dawei came back to Beijing after having stayed in Pyongyang with Hui Liangyu since Tuesday."
    assert [told.split(": ")[1] for told in contacts(text, "2006-07-15")] == [" | wu-dawei hui-liangyu"]


def test_an_adverb_does_not_undo_a_denial() -> None:
    text = "Wu Dawei ended a five-day visit to Pyongyang on Friday, but did not apparently meet leader Kim Jong Il."
    assert "meeting denied 2009-08-21: kim-jong-il | wu-dawei" in contacts(text, "2009-08-21")


def test_a_departure_for_the_visit_leads_where_the_article_says() -> None:
    text = (
        "PYONGYANG, May 22 (Xinhua) -- A special envoy left here Wednesday for a visit to China. Choe Ryong Hae left "
        "Pyongyang by air for the visit. He is the first to go since Kim Jong Un took power after Kim Jong Il died."
    )
    assert contacts(text, "2013-05-22") == ["visit occurred 2013-05-22: choe-ryong-hae | "]


def test_an_own_ambassador_at_the_airport_makes_no_ceremony() -> None:
    text = "Kim Yong Nam was greeted by the North's ambassador to China, Ji Jae Ryong, as he arrived in Beijing."
    assert not any(told.startswith("ceremony") for told in contacts(text, "2014-10-21"))


def test_a_clause_that_follows_does_not_make_a_trip_doubtful() -> None:
    text = "Kim Kye Gwan's trip to China came on Saturday after Pyongyang proposed talks with the United States."
    assert contacts(text, "2013-06-23") == ["visit occurred 2013-06-22: kim-kye-gwan | "]


def test_during_a_visit_is_of_who_acts_then() -> None:
    text = "During a visit to Pyongyang in 2009, Premier Wen Jiabao met Kim Jong Il."
    assert "visit occurred 2009:  | wen-jiabao" in contacts(text, "2011-06-21")


def test_no_evidence_of_a_trip_makes_it_doubtful() -> None:
    text = "Officials said they had no evidence that Kim Jong Un travelled to Dandong last week."
    assert contacts(text, "2019-06-21") == ["visit hypothetical 2019-06: kim-jong-un | "]


def test_the_first_since_a_year_is_not_of_that_year() -> None:
    text = "Wang Yi arrived in Pyongyang on Wednesday, the first foreign minister to do so since 2007."
    assert contacts(text, "2018-05-04") == ["visit occurred 2018-05-02:  | wang-yi"]


def test_a_month_before_the_noun_dates_a_visit() -> None:
    text = "Li Yuanchao's July 2013 visit to the North was the last for two years."
    assert contacts(text, "2016-06-21") == ["visit occurred 2013-07:  | li-yuanchao"]


def test_speculation_that_an_arrival_raises_is_of_something_else() -> None:
    text = "Kim Kye Gwan's arrival in Beijing on Tuesday is raising speculation that the talks will resume."
    assert contacts(text, "2007-06-21") == ["visit occurred 2007-06-19: kim-kye-gwan | "]


def test_nobody_who_went_is_not_who_went_before() -> None:
    text = "Following Li Yuanchao's July 2013 visit to the North, no senior Chinese official went there until 2015."
    assert contacts(text, "2016-06-21") == ["visit occurred 2013-07:  | li-yuanchao"]


def test_the_time_behind_a_trip_is_no_place_that_it_leads_to() -> None:
    text = "China has had no contact with the DPRK since Vice President Li Yuanchao's trip in July 2013."
    assert contacts(text, DAY) == ["visit occurred 2013-07:  | li-yuanchao"]


def test_a_visit_to_ones_own_capital_is_somebody_elses() -> None:
    text = "Kim Jong Un saw Li Zhanshu off. He gave a luncheon as part of his three-day visit to Pyongyang."
    assert not any(told.startswith("visit") for told in contacts(text, DAY))


def test_what_is_told_during_a_visit_does_not_make_it_doubtful() -> None:
    text = "Hu Jintao told Kim Jong Il during his visit to China in May 2011 that companies should take the lead."
    assert "visit occurred 2011-05: kim-jong-il | " in contacts(text, DAY)


def test_who_sees_a_train_off_does_not_go_with_it() -> None:
    text = "Kim Jong Un went to the station to see off the train, which left Pyongyang for China on Monday."
    assert contacts(text, DAY) == []


def test_who_uses_a_plane_is_not_in_it() -> None:
    text = "The plane, the same one that is used by Chinese Premier Li Keqiang, took off from Pyongyang on Sunday."
    assert contacts(text, DAY) == []


def test_visits_exchanged_are_one_of_each_in_the_order_of_their_dates() -> None:
    text = "Hu Jintao and Kim Jong Il exchanged visits to the DPRK and China in October 2005 and January 2006."
    assert contacts(text, "2007-07-04") == [
        "visit occurred 2005-10:  | hu-jintao",
        "visit occurred 2006-01: kim-jong-il | ",
    ]


def test_the_present_tense_with_a_day_tells_of_a_journey_to_come() -> None:
    text = "Chinese President Jiang Zemin leaves Monday on a three-day visit to North Korea, diplomats here said."
    assert contacts(text, "2001-09-02") == ["visit planned 2001-09-03/2001-09-05:  | jiang-zemin"]


@pytest.mark.parametrize(
    "told",
    [
        "His last known trip to China was in April 2004.",
        "His previous visit to China took place in April 2004.",
        "Ties have been good since Kim made a secret journey to Beijing in April 2004.",
    ],
)
def test_a_journey_of_years_ago_is_told_in_passing(told: str) -> None:
    assert "visit occurred 2004-04: kim-jong-il | " in contacts(f"Kim Jong Il fell ill. {told}", "2006-01-11")


def test_the_river_that_is_crossed_is_no_third_country() -> None:
    text = "A train thought to be carrying Kim Jong Il had crossed the Yalu River at Dandong before dawn on Tuesday."
    assert contacts(text, "2006-01-11") == ["visit hypothetical 2006-01-10: kim-jong-il | "]


def test_who_arrived_in_the_capital_arrived_in_that_of_the_story() -> None:
    text = "The band left Beijing on Friday. Choe Hwi had arrived in the capital on Thursday and was met by Song Tao."
    assert "visit occurred 2015-12-10: choe-hwi | " in contacts(text, "2015-12-13")


def test_a_ministry_that_is_reached_is_no_place() -> None:
    text = "Choe Jin Su is the ambassador to China. A letter for the ambassador reached the Chinese Foreign Ministry."
    assert "visit" not in " ".join(contacts(text, "2010-02-15"))


def test_who_heads_a_delegation_travels_with_those_it_includes() -> None:
    text = (
        "A Chinese Party delegation came to Pyongyang on April 11. At its head is Zhao Leji, chairman of the Standing "
        "Committee of the National People's Congress. The delegation includes Liu Qi, its secretary general."
    )
    assert contacts(text, "2024-04-12") == ["visit occurred 2024-04-11:  | zhao-leji liu-qi"]


def test_a_list_behind_by_made_the_journeys() -> None:
    text = "There have been many contacts, including visits to the DPRK by Wu Yi and Li Bin, a diplomat."
    assert contacts(text, "2005-10-29") == ["visit occurred -:  | wu-yi li-bin-envoy"]


def test_a_predecessor_may_travel_himself() -> None:
    text = (
        "It was the first visit by Hu Jintao since September 2001, when Hu's predecessor Jiang Zemin visited Pyongyang."
    )
    assert "visit occurred 2001-09:  | jiang-zemin" in contacts(text, "2005-10-29")


def test_a_predecessor_may_be_received() -> None:
    text = "Wang Yi's predecessor Yang Jiechi was received by Kim Jong Il in 2007."
    assert contacts(text, "2018-03-29") == ["meeting occurred 2007: kim-jong-il | yang-jiechi"]


@pytest.mark.parametrize(
    ("told", "visit"),
    [
        ("The visit that took Wang Yi to Pyongyang in May 2018 came after a long pause.", "2018-05:  | wang-yi"),
        (
            "The trip that brought Kim Jong Un by train to Beijing in March 2018 was his first.",
            "2018-03: kim-jong-un | ",
        ),
        ("China received a visit from Kim Jong Il in May 2000.", "2000-05: kim-jong-il | "),
        ("With his visit to China in May 2000, Kim Jong Il raised the friendship.", "2000-05: kim-jong-il | "),
    ],
)
def test_a_journey_is_of_whom_it_took_there(told: str, visit: str) -> None:
    assert contacts(told, "2018-09-27") == [f"visit occurred {visit}"]


@pytest.mark.parametrize(
    "told",
    [
        "The train that brought Kim Jong Un to Beijing was green.",
        "There was no visit from Kim Jong Il to Beijing last year.",
    ],
)
def test_a_train_or_no_visit_is_no_journey(told: str) -> None:
    assert contacts(told, "2018-09-27") == []
