"""Whom English words mean that refer back: the leader, the two, "he" of somebody quoted; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts, offices


def test_the_leader_is_who_holds_the_highest_office() -> None:
    text = (
        "Kim Jong Il, general secretary of the WPK, received Wu Bangguo in Pyongyang on October 30, 2003.\n"
        "Kim Yong Nam welcomed the guests.\nIn July Dai Bingguo was received by the DPRK leader."
    )
    assert "meeting occurred 2003-07: kim-jong-il | dai-bingguo" in contacts(text, "2003-10-31")
    assert "leader, DPRK" in offices(text, "kim-jong-il")


def test_the_two_of_a_third_country_are_not_the_two_who_met() -> None:
    text = (
        "Wang Yi met Ri Yong Ho in Singapore on Friday.\n"
        "U.S. Secretary of State Mike Pompeo sat near Ri on Saturday. No talks between the two are planned."
    )
    assert contacts(text, "2018-08-05") == ["meeting occurred 2018-08-03: ri-yong-ho | wang-yi"]


def test_both_before_a_name_means_those_who_follow() -> None:
    text = "Kim Jong Un met Zhao Leji in Pyongyang on April 13.\nBoth Choe Ryong Hae and Kim Tok Hun met Li Jinjun."
    assert "meeting occurred 2024-04-13: choe-ryong-hae kim-tok-hun | li-jinjun" in contacts(text, "2024-04-14")


def test_a_title_before_a_family_name_tells_who_is_meant() -> None:
    text = (
        "Kim Jong Il, the leader, and Kim Yong Il, the premier, greeted Wen Jiabao in Pyongyang on October 4, 2009.\n"
        "Premier Kim was in Beijing in March."
    )
    assert "visit occurred 2009-03: kim-yong-il-premier | " in contacts(text, "2009-10-05")


def test_the_minister_is_whoever_is_minister_of_something() -> None:
    text = "Chinese Foreign Minister Wang Yi set off on Monday. The minister arrived in Pyongyang on Tuesday."
    assert "visit occurred 2019-09-03:  | wang-yi" in contacts(text, "2019-09-04")


def test_who_tells_his_counterpart_something_is_with_him() -> None:
    text = (
        "Chinese Foreign Minister Wang Yi told his North Korean counterpart, Ri Yong Ho, on Friday that ties are good."
    )
    assert contacts(text, "2018-08-04") == ["meeting occurred 2018-08-03: ri-yong-ho | wang-yi"]


def test_an_embassy_is_host_of_the_reception_given_at_it() -> None:
    text = (
        "A reception was given at the DPRK embassy in Beijing on July 10. "
        "Guests of honour were Wang Chen and Kong Xuanyou."
    )
    assert contacts(text, "2018-07-14") == ["meeting occurred 2018-07-10:  | wang-chen kong-xuanyou"]


def test_the_visitors_are_those_whom_others_of_their_hosts_met() -> None:
    text = "Hu Jintao met Kim Yong Nam in Beijing on Monday. Dai Bingguo talked with the visitors on Sunday."
    assert "meeting occurred 2012-04-22: kim-yong-nam | dai-bingguo" in contacts(text, "2012-04-24")


def test_whoever_a_relative_clause_is_about_acts_in_it() -> None:
    text = "Kim Yong Nam met Hu Jintao, who gave a banquet and went together with him to a farm in Beijing on Friday."
    assert "ceremony occurred 2012-04-20: kim-yong-nam | hu-jintao" in contacts(text, "2012-04-24")


def test_the_confidante_of_a_leader_is_not_the_leader() -> None:
    text = "Choe Ryong-hae, a confidante of leader Kim Jong-un, met Liu Yunshan in Beijing on Thursday."
    assert contacts(text, "2013-05-25") == ["meeting occurred 2013-05-23: choe-ryong-hae | liu-yunshan"]


def test_they_who_are_met_are_the_traveller_and_his_suite() -> None:
    text = (
        "Li Keqiang arrived in Pyongyang on Sunday. Accompanying him were You Quan and Zhang Zhijun. They were met at "
        "the airport by Kang Sok Ju."
    )
    welcome = "ceremony occurred 2011-10-23: kang-sok-ju | li-keqiang you-quan zhang-zhijun"
    assert welcome in contacts(text, "2011-10-25")


def test_the_owner_of_another_trip_does_not_travel() -> None:
    text = "Right after Wang Yi's trip, Kim Jong Un visited China in May 2018 for his second summit with Xi Jinping."
    assert set(contacts(text, "2019-09-05")) == {
        "visit occurred 2018-05: kim-jong-un | ",
        "meeting occurred 2018-05: kim-jong-un | xi-jinping",
    }


def test_the_latter_is_the_last_of_those_named() -> None:
    text = "Yang Jiechi held talks with Pak Ui Chun on July 2 and attended a banquet hosted by the latter."
    assert "meeting occurred 2007-07-02: pak-ui-chun | yang-jiechi" in contacts(text, "2007-07-04")


def test_a_pronoun_said_twice_means_the_same() -> None:
    text = (
        "Kim Jong Il visited China from May 3 to 7 at the invitation of Hu Jintao.\n\n"
        "The leaders of the city of Dalian welcomed him and gave him a warm reception."
    )
    assert "hu-jintao" not in str(contacts(text, "2010-05-08"))


def test_who_carries_something_with_him_is_who_acts() -> None:
    text = (
        "Kim Jong Il visited China from May 3 to 7 at the invitation of Hu Jintao.\n\n"
        "China welcomed Kim Jong Il who visited the country again carrying with him deep friendship."
    )
    assert "hu-jintao" not in str(contacts(text, "2010-05-08"))


def test_whose_death_is_mourned_gets_no_message() -> None:
    text = "Kim Jong Un sent a message to Xi Jinping on Friday over the death of former Chinese leader Jiang Zemin."
    assert contacts(text, "2022-12-03") == ["message occurred 2022-12-02: kim-jong-un | xi-jinping"]


def test_of_whom_somebody_is_an_envoy_is_not_there() -> None:
    text = (
        "Liu Yunshan met Choe Ryong Hae, the special envoy to the leader of the DPRK Kim Jong Un, in Beijing on Friday."
    )
    assert contacts(text, "2013-05-25") == ["meeting occurred 2013-05-24: choe-ryong-hae | liu-yunshan"]


@pytest.mark.parametrize("whose", ["top North Korean leader Kim Jong Un", "the leader of the DPRK Kim Jong Un"])
def test_the_leader_whose_envoy_somebody_is_is_not_there(whose: str) -> None:
    text = f"Liu Yunshan met Choe Ryong Hae, envoy to {whose}, on Friday."
    assert contacts(text, "2013-05-25") == ["meeting occurred 2013-05-24: choe-ryong-hae | liu-yunshan"]


def test_an_envoy_to_a_country_is_there() -> None:
    text = "Kim Jong Un met special envoy to Pyongyang Song Tao on Friday."
    assert contacts(text, "2013-05-25") == ["meeting occurred 2013-05-24: kim-jong-un | song-tao"]
