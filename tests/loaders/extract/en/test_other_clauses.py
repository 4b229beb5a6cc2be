"""Words of another clause or person that say nothing of a contact: times, doubts, places, whom something befell."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2019-05-10"
MET = "Wang Yi met Ri Yong Ho in Beijing on May 7. "
TOLD = ["meeting occurred 2019-05-07: ri-yong-ho | wang-yi"]


def test_the_day_of_a_question_is_not_that_of_what_it_asks_about() -> None:
    text = (
        "Song Tao came to Pyongyang on May 8. Asked on Thursday if he had met Kim Jong Un, Geng Shuang had no comment."
    )
    assert [line for line in contacts(text, DAY) if "2019-05-09" in line] == []


def test_since_when_somebody_is_in_office_dates_no_talks() -> None:
    text = MET + "Ri, making his first trip to China since he took office in 2016, told Wang of the harvest."
    assert [line for line in contacts(text, DAY) if line.startswith("meeting")] == TOLD


def test_since_when_one_of_those_present_is_in_office_is_no_day_of_theirs() -> None:
    text = (
        MET
        + "Also attending were Kim Kye Gwan, who has had the post since Kang Sok Ju moved up in March, and Wu Dawei."
    )
    assert contacts(text, DAY)[0] == "meeting occurred 2019-05-07: ri-yong-ho kim-kye-gwan | wang-yi wu-dawei"


def test_who_was_not_received_went_there_at_that_time() -> None:
    text = (
        MET + "\n\nHui Liangyu got no audience with Kim Jong Il in July 2006. "
        "He spent six days in Pyongyang and was received by Kim Yong Nam."
    )
    assert "meeting occurred 2006-07: kim-yong-nam | hui-liangyu" in contacts(text, DAY)


def test_who_reports_is_none_of_those_who_met() -> None:
    text = "Beijing, May 7 (reporter: Zhao Yuan) -- Song Tao met here with Ri Su Yong of the WPK Central Committee."
    assert contacts(text, DAY) == ["meeting occurred 2019-05-07: ri-su-yong | song-tao"]


def test_journeys_led_by_others_are_others() -> None:
    text = (
        "Choe Son Hui called on Li Qiang on May 9, the third day of a four-day swing through Beijing. "
        "Choe was in the delegation when Kim Jong Un took his train to Beijing in early May."
    )
    assert "visit occurred 2019-05-07/2019-05-10: choe-son-hui |" in "\n".join(contacts(text, DAY))


def test_messages_sent_respectively_are_one_each() -> None:
    text = "Kim Yong Nam and Pak Pong Ju received messages from Zhang Dejiang and Li Keqiang, respectively, on May 6."
    assert contacts(text, DAY) == [
        "message occurred 2019-05-06: kim-yong-nam | zhang-dejiang",
        "message occurred 2019-05-06: pak-pong-ju | li-keqiang",
    ]


def test_who_died_before_did_not_travel() -> None:
    text = MET + "No Chinese official has been to Pyongyang since the sudden death of Kim Yang Gon."
    assert all("kim-yang-gon" not in line for line in contacts(text, DAY))


def test_an_envoy_of_somebody_is_there_alone() -> None:
    text = "An envoy of Xi's, Song Tao, had talks with Ri Su Yong in Pyongyang on May 8."
    assert contacts(text, DAY)[0] == "meeting occurred 2019-05-08: ri-su-yong | song-tao"


def test_what_begins_again_is_not_another_visit() -> None:
    text = (
        "Wu Dawei ended a three-day stay in Pyongyang on Thursday, part of a push to get the talks moving again. "
        "Papers told of his arrival on Tuesday."
    )
    assert contacts(text, DAY) == ["visit occurred 2019-05-07/2019-05-09:  | wu-dawei"]


def test_where_a_journey_leads_next_is_not_where_it_has_led() -> None:
    text = (
        "PYONGYANG, May 9, 2019 -- Li Zhanshu arrived Thursday at the start of a tour that will take him on to Laos. "
        "The DPRK gave him a welcome."
    )
    assert contacts(text) == ["visit occurred 2019-05-09:  | li-zhanshu"]


def test_a_day_of_the_second_is_not_that_of_the_first() -> None:
    text = (
        "Ri Su Yong came to Beijing in May. He sat down with Song Tao, the party's head, and on Tuesday with Wang Yi."
    )
    assert "meeting occurred 2019-05: ri-su-yong | song-tao" in contacts(text, DAY)
    assert "meeting occurred 2019-05-07: ri-su-yong | wang-yi" in contacts(text, DAY)


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("Wang Yi and Ri Yong Ho talked over the border, or so South Korean papers speculate.", "hypothetical"),
        ("People in Dandong are talking about a summit of Xi Jinping with Kim Jong Un in Beijing.", "hypothetical"),
        (
            "After weeks of refusing to say whether he had come, China confirmed that Kim Jong Un met Xi Jinping.",
            "occurred",
        ),
    ],
)
def test_doubt_is_of_the_clause_that_it_stands_beside(told: str, status: str) -> None:
    assert [line.split()[1] for line in contacts(told, DAY) if line.startswith("meeting")] == [status]


def test_the_two_may_do_what_no_list_of_verbs_has() -> None:
    text = (
        "Wen Jiabao held talks with Kim Yong Nam in Pyongyang, after which the two witnessed the signing of an accord."
    )
    assert "ceremony occurred 2009-10: kim-yong-nam | wen-jiabao" in contacts(text, "2009-10-05")


def test_so_did_somebody_after_a_list_of_those_present() -> None:
    text = MET + "Luo Zhaohui took part in the meeting. So did the DPRK Consul, Kim Kwang Hun."
    assert contacts(text, DAY) == ["meeting occurred 2019-05-07: ri-yong-ho kim-kwang-hun | wang-yi luo-zhaohui"]


def test_who_joined_in_the_ceremony_was_where_flowers_were_laid() -> None:
    text = (
        "The Chinese Embassy in the DPRK held a ceremony at the cemetery on May 9. "
        "Ambassador Li Jinjun laid a wreath.\n\nRi Jong Chol, a vice-chairman of the county, joined in the ceremony."
    )
    assert contacts(text, DAY) == ["ceremony occurred 2019-05-09: ri-jong-chol | li-jinjun"]


def test_a_list_joins_nothing_of_years_ago() -> None:
    text = (
        "Xi Jinping goes to Pyongyang on May 20. Hu Jintao dined with Kim Jong Il there in October 2005.\n\n"
        "Hotels are booked out.\n\nOn the list are Wang Yi and He Lifeng."
    )
    assert "meeting occurred 2005-10: kim-jong-il | hu-jintao" in contacts(text, DAY)


def test_strangers_in_seoul_are_of_the_south() -> None:
    text = MET + "In Seoul, Wang is to meet Kim Kyou Gun, a vice minister, on Friday."
    assert contacts(text, DAY) == TOLD
