"""Lists of those present go to the event that their sentence names, not to the last one told; our own sentences."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2018-05-04"


def test_a_relative_clause_names_the_guests_of_its_own_event() -> None:
    text = (
        "Xi Jinping met Kim Jong Un in Pyongyang on Wednesday. On Tuesday they had held talks, in which Ding Xuexiang "
        "on the Chinese side and Choe Ryong Hae on ours took part, and seen together a mass gymnastics performance."
    )
    assert set(contacts(text, DAY)) == {
        "meeting occurred 2018-05-02: kim-jong-un | xi-jinping",
        "meeting occurred 2018-05-01: kim-jong-un choe-ryong-hae | xi-jinping ding-xuexiang",
        "ceremony occurred 2018-05-01: kim-jong-un | xi-jinping",
    }


def test_the_talks_are_those_that_were_called_so() -> None:
    text = (
        "Jiang Zemin held talks with Kim Jong Il in Beijing on Wednesday. Li Peng met Kim on Thursday. Present at the "
        "talks was Zeng Qinghong. On the North Korean side were Jo Myong Rok and Kim Yong Chun."
    )
    assert set(contacts(text, "2000-06-02")) == {
        "meeting occurred 2000-05-31: kim-jong-il jo-myong-rok kim-yong-chun | jiang-zemin zeng-qinghong",
        "meeting occurred 2000-06-01: kim-jong-il | li-peng",
    }


def test_the_meeting_with_somebody_is_his() -> None:
    text = (
        "Ri Yong Ho met Wang Yi in Beijing on Tuesday and Li Keqiang on Wednesday. Ji Jae Ryong took part in the "
        "meeting with Wang."
    )
    assert set(contacts(text, DAY)) == {
        "meeting occurred 2018-05-01: ri-yong-ho ji-jae-ryong | wang-yi",
        "meeting occurred 2018-05-02: ri-yong-ho | li-keqiang",
    }


def test_who_was_not_met_is_no_partner_of_other_talks() -> None:
    text = "Wang Yi left Pyongyang on Wednesday after talks with a senior party official but did not see Kim Jong Un."
    assert "meeting occurred" not in " ".join(contacts(text, DAY))


def test_who_is_met_at_a_station_is_welcomed() -> None:
    text = (
        "Dai Bingguo met Kim Jong Il at the railway station in Ji'an on Thursday. Later he met Hu Jintao in Changchun."
    )
    assert "ceremony occurred 2010-08-26: kim-jong-il | dai-bingguo" in contacts(text, "2010-08-28")


def test_talks_of_many_countries_have_no_guests_of_ours() -> None:
    text = (
        "Li Jianguo was received by Kim Jong Un in November 2012. “It would be a slap in the face,” said Yang Xiyu, "
        "who took part in the six-party talks."
    )
    assert contacts(text, DAY) == ["meeting occurred 2012-11: kim-jong-un | li-jianguo"]


def test_talks_named_again_after_a_ceremony_are_those_told_before() -> None:
    text = (
        "Sun Weidong had talks with Pak Myong Ho in Pyongyang on Friday. He laid a wreath at the Friendship Tower with "
        "Wang Yajun and Ri Kil Song. The talks with Pak lasted for three hours."
    )
    assert contacts(text, DAY)[0] == "meeting occurred 2018-05-04: pak-myong-ho | sun-weidong"
    assert sum(line.startswith("meeting") for line in contacts(text, DAY)) == 1


def test_who_gives_the_banquet_stands_behind_it() -> None:
    text = "Wang Yi held talks with Ri Yong Ho on Tuesday and on Wednesday attended the banquet hosted by the latter."
    assert set(contacts(text, DAY)) == {
        "meeting occurred 2018-05-01: ri-yong-ho | wang-yi",
        "meeting occurred 2018-05-02: ri-yong-ho | wang-yi",
    }


def test_guests_stand_behind_by() -> None:
    text = "The banquet that Kim Jong Un gave for Wang Yi in Pyongyang on Wednesday was also attended by Ri Su Yong."
    assert contacts(text, DAY) == ["meeting occurred 2018-05-02: kim-jong-un ri-su-yong | wang-yi"]


def test_a_ceremony_of_another_day_is_another_one() -> None:
    text = (
        "A ceremony was held in Dandong on Wednesday by Jang Song Thaek and Chen Deming. Thursday's ceremony at Rason "
        "was attended by Jang and Chen. Sun Zhengcai made a speech."
    )
    assert set(contacts(text, DAY)) == {
        "ceremony occurred 2018-05-02: jang-song-thaek | chen-deming",
        "ceremony occurred 2018-05-03: jang-song-thaek | chen-deming sun-zhengcai",
    }


def test_whose_retinue_somebody_is_in_acts_in_the_clause_about_him() -> None:
    text = (
        "Choe Son Hui was in the retinue of leader Kim Jong Un, who watched a military parade in Beijing alongside Xi "
        "Jinping on Wednesday."
    )
    assert contacts(text, DAY) == ["ceremony occurred 2018-05-02: kim-jong-un | xi-jinping"]


def test_who_gave_the_banquet_is_told_behind_it() -> None:
    text = (
        "Choe Ryong Hae was a guest at the banquet that Chinese Ambassador Li Jinjun hosted at his embassy on Friday."
    )
    assert contacts(text, DAY) == ["meeting occurred 2018-05-04: choe-ryong-hae | li-jinjun"]


def test_who_addresses_the_gathering_is_there() -> None:
    text = (
        "The Chinese Embassy in Pyongyang held a reception on Thursday. Among the guests was Pak Myong Ho. Addressing "
        "the gathering, Chinese Ambassador Wang Yajun looked back on the year."
    )
    assert contacts(text, DAY) == ["meeting occurred 2018-05-03: pak-myong-ho | wang-yajun"]


def test_who_was_there_twice_was_at_both() -> None:
    text = (
        "Kim Jong Il met Dai Bingguo in Pyongyang on Monday. Kang Sok Ju held talks with Dai on Tuesday. Wu Donghe was "
        "present on both occasions."
    )
    assert contacts(text, "2003-07-16") == [
        "meeting occurred 2003-07-14: kim-jong-il | dai-bingguo wu-donghe",
        "meeting occurred 2003-07-15: kang-sok-ju | dai-bingguo wu-donghe",
    ]


def test_who_kept_company_was_at_what_was_told() -> None:
    text = "Kim Jong Il met Wan Yongxiang on Monday. Keeping him company were Jo Myong Rok and Kang Sok Ju."
    assert contacts(text, "2000-03-08") == [
        "meeting occurred 2000-03-06: kim-jong-il jo-myong-rok kang-sok-ju | wan-yongxiang"
    ]


def test_they_who_are_met_at_the_airport_have_come_back() -> None:
    text = (
        "Kim Yong Nam came back from China on Wednesday. With him were Ro Tu Chol and Kim Yong Il. They were met at "
        "the airport by Yang Hyong Sop and Wu Donghe, Chinese ambassador to the DPRK."
    )
    assert "ceremony occurred 2004-10-20: kim-yong-nam ro-tu-chol kim-yong-il yang-hyong-sop | wu-donghe" in contacts(
        text, "2004-10-21"
    )


def test_a_list_under_the_name_of_a_country_is_of_those_who_were_there() -> None:
    text = (
        "The following took part in a meeting between Hu Jintao and Kim Jong Il in Beijing on Wednesday.\n\n"
        "China: Hu Jintao, president; Xi Jinping, vice president; Dai Bingguo, state councilor\n\n"
        "North Korea: Kim Jong Il, general secretary; Kang Sok Ju, first vice foreign minister"
    )
    assert contacts(text, "2010-05-08") == [
        "meeting occurred 2010-05-05: kim-jong-il kang-sok-ju | hu-jintao xi-jinping dai-bingguo"
    ]


def test_the_meeting_stays_that_one_when_it_is_called_cordial() -> None:
    text = (
        "Yang Jiechi met Kim Jong Il in Pyongyang on Tuesday. Kang Sok Ju was present at the “cordial” meeting. Kim's "
        "reception of the foreign minister was his first since October."
    )
    assert contacts(text, "2007-07-04") == ["meeting occurred 2007-07-03: kim-jong-il kang-sok-ju | yang-jiechi"]


def test_talks_held_with_the_hosts_were_those_of_the_guest() -> None:
    text = (
        "Liu Yunshan led a CPC delegation that arrived in Pyongyang on Monday. Kim Jong Il received the delegation on "
        "Tuesday. Talks had been held the day before, with Choe Thae Bok speaking for the host side."
    )
    assert "meeting occurred 2007-10-29: choe-thae-bok | liu-yunshan" in contacts(text, "2007-11-03")


def test_who_has_been_invited_has_not_attended() -> None:
    text = "Kim Jong Il has been invited to attend the opening ceremony in Beijing in August, a paper reported."
    assert "occurred" not in " ".join(contacts(text, "2008-06-26"))


@pytest.mark.parametrize(
    "told",
    [
        "At the airport to see him off were Choe Thae Bok and Wu Donghe.",
        "Choe Thae Bok and Wu Donghe were at the airport to see him off.",
        "At the airport to bid him farewell were Choe Thae Bok and Ambassador Wu Donghe.",
    ],
)
def test_who_is_on_hand_to_see_the_guest_off(told: str) -> None:
    lines = contacts(f"Jia Qinglin left Pyongyang on Thursday. {told}", "2002-05-10")
    assert len(lines) == 2
    assert sorted(lines[1].split(": ")[1].replace("|", "").split()) == ["choe-thae-bok", "jia-qinglin", "wu-donghe"]
