"""Whose delegation an English article speaks of; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts


def test_the_delegation_is_led_by_whom_the_sentence_before_makes_its_leader() -> None:
    text = (
        "Ri Su Yong, who came to Beijing on May 31, is leading a delegation of about 40 people.\n"
        "Song Tao received the delegation for talks on Tuesday."
    )
    assert "meeting occurred 2016-05-31: ri-su-yong | song-tao" in contacts(text, "2016-06-02")


def test_the_delegation_without_a_leader_is_that_of_the_only_traveller() -> None:
    text = "Choe Ryong Hae flew to Beijing on May 22. At the airport Ambassador Liu Hongcai saw the delegation off."
    assert "ceremony occurred 2013-05-22: choe-ryong-hae | liu-hongcai" in contacts(text, "2013-05-25")


def test_the_party_of_somebody_named_beside_it_is_nobody_elses() -> None:
    text = (
        "Wang Yajun toured Samjiyon in the DPRK on May 13, 2023.\n"
        "On July 28 Kim Jong Un received Li Hongzhong in Pyongyang and gave a reception for him and his delegation."
    )
    assert all("wang-yajun" not in told for told in contacts(text, "2023-07-29") if "2023-07-28" in told)


@pytest.mark.parametrize(
    "members",
    [
        "He led a delegation that also includes Tie Ning and Liu Jianchao.",
        "His delegation comprises Tie Ning and Liu Jianchao.",
        "Tie Ning and Liu Jianchao are also on the trip.",
    ],
)
def test_the_members_of_a_delegation_travel_with_its_leader(members: str) -> None:
    text = f"Zhao Leji arrived in Pyongyang on Thursday. {members}"
    assert contacts(text, "2024-04-12") == ["visit occurred 2024-04-11:  | zhao-leji tie-ning liu-jianchao"]


def test_the_delegation_led_by_him_is_that_of_whoever_was_named_before() -> None:
    text = (
        "Present were Miao Hua and the members of the delegation of China led by him. "
        "The delegation flew into Pyongyang on Monday."
    )
    assert contacts(text, "2019-10-15") == ["visit occurred 2019-10-14:  | miao-hua"]


def test_the_delegation_that_the_hosts_receive_is_that_of_the_guests() -> None:
    text = (
        "A delegation led by Li Jinai visited the DPRK from May 1 to 4. On the day of its arrival it had talks with a "
        "KPA delegation led by Kim Jong Gak. Ri Yong Ho met the Chinese guests on May 2. Kim Jong Il received the "
        "delegation the following day and gave a dinner for the visitors."
    )
    assert [line for line in contacts(text, "2011-05-06") if line.startswith("meeting")] == [
        "meeting occurred 2011-05-01: kim-jong-gak | li-jinai",
        "meeting occurred 2011-05-02: ri-yong-ho-army | li-jinai",
        "meeting occurred 2011-05-03: kim-jong-il | li-jinai",
        "meeting occurred 2011-05-03: kim-jong-il | li-jinai",
    ]


def test_whom_a_traveller_takes_with_him_travels_too() -> None:
    text = "Hui Liangyu came to Pyongyang on Monday. Hui, who took Vice Minister Wu Dawei with him, met Yang Hyong Sop."
    assert "visit occurred 2006-07-10:  | hui-liangyu wu-dawei" in contacts(text, "2006-07-16")


def test_who_leads_the_guests_was_met_with_them() -> None:
    text = (
        "Zhao Nanqi met here Tuesday with a delegation from the DPRK. The guests, led by Zo Guy Il, chief of the "
        "Secretariat of the Central Committee of the Democratic Front for the Reunification of the Fatherland, are "
        "here at the invitation of the CPPCC."
    )
    assert contacts(text, "2001-04-10") == ["meeting occurred 2001-04-10: zo-guy-il-kp | zhao-nanqi"]


@pytest.mark.parametrize(
    "who", ["party and government", "military", "state and government"], ids=["party", "military", "state"]
)
def test_what_sends_a_delegation_may_be_two_bodies(who: str) -> None:
    text = f"A Chinese {who} delegation visited North Korea on Monday. The delegation is led by Zhao Leji."
    assert contacts(text, "2024-04-18") == ["visit occurred 2024-04-15:  | zhao-leji"]


def test_those_who_were_met_had_called() -> None:
    text = (
        "Choe Thae Bok Meets Delegation\n\nChoe Thae Bok, a secretary, met and had a talk with the delegation led by "
        "Li Zhanshu, which paid a courtesy call on him at the Mansudae Assembly Hall Monday."
    )
    assert contacts(text, "2018-09-10") == ["meeting occurred 2018-09-10: choe-thae-bok | li-zhanshu"]


@pytest.mark.parametrize(
    "told",
    [
        "Its head, Vice Premier Hui Liangyu, met Kim Yong Nam on Tuesday.",
        "Hui Liangyu, its leader, met Kim Yong Nam on Tuesday.",
        "Kim Yong Nam met its head Hui Liangyu on Tuesday.",
    ],
)
def test_the_head_of_a_delegation_named_after_it_made_its_journey(told: str) -> None:
    text = f"A Chinese government delegation arrived in Pyongyang on July 10. {told}"
    assert contacts(text, "2006-07-13") == [
        "visit occurred 2006-07-10:  | hui-liangyu",
        "meeting occurred 2006-07-11: kim-yong-nam | hui-liangyu",
    ]


def test_the_leader_of_a_country_is_not_the_head_of_its_delegation() -> None:
    text = "A delegation of North Korea arrived in Beijing on Monday. Its leader Kim Jong Un stayed in Pyongyang."
    assert "visit occurred 2018-03-26: kim-jong-un | " not in contacts(text, "2018-03-28")


def test_somebody_s_delegation_is_led_by_him() -> None:
    text = "Hui Liangyu's delegation flew to Pyongyang on Monday."
    assert contacts(text, "2006-07-13") == ["visit occurred 2006-07-10:  | hui-liangyu"]


@pytest.mark.parametrize(
    "named",
    [
        "Its head, Minister Hu Chunhua, met Pak Pong Ju on Thursday.",
        "Hu Chunhua, its leader, met Pak Pong Ju on Thursday.",
        "Hu Chunhua, who is leading it, met Pak Pong Ju on Thursday.",
        "On Thursday its leader, Minister Hu Chunhua, was received by Pak Pong Ju.",
    ],
)
def test_a_delegation_travels_under_whom_a_later_sentence_calls_its_head(named: str) -> None:
    text = f"A Chinese farm delegation flew into Pyongyang on Wednesday. {named}"
    assert contacts(text, "2018-05-04") == [
        "visit occurred 2018-05-02:  | hu-chunhua",
        "meeting occurred 2018-05-03: pak-pong-ju | hu-chunhua",
    ]


@pytest.mark.parametrize("joint", [" and includes", ", and includes"])
def test_who_heads_a_delegation_and_who_belongs_to_it_travel_together(joint: str) -> None:
    text = f"A DPRK delegation left Pyongyang for China on Monday. It is headed by Kim Yong Nam{joint} Pak Ui Chun."
    assert contacts(text, "2008-08-13") == ["visit occurred 2008-08-11: kim-yong-nam pak-ui-chun | "]


def test_a_delegation_that_is_received_is_its_head() -> None:
    text = "A delegation led by Kim Yong Nam is visiting China. On Monday it was received by Hu Jintao."
    assert contacts(text, "2008-08-13") == ["meeting occurred 2008-08-11: kim-yong-nam | hu-jintao"]


def test_the_head_of_something_else_leads_no_delegation() -> None:
    text = "A Chinese delegation arrived in Pyongyang on Monday. A Beijing bank and its head, Xiang Junbo, paid for it."
    assert contacts(text, "2012-08-03") == []
