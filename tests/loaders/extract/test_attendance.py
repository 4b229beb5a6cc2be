"""Which event a sentence of presence joins: held rather than recalled, of its own day and paragraph; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts, found


def test_those_at_the_talks_join_what_was_told_as_talks() -> None:
    text = (
        "Jiang Zemin had talks with Kim Jong Il in Beijing on May 29.\nZhu Rongji also met Kim.\n"
        "Taking part in the talks were Kim Yong Chun and Zeng Qinghong."
    )
    assert contacts(text, "2000-06-01") == [
        "meeting occurred 2000-05-29: kim-jong-il kim-yong-chun | jiang-zemin zeng-qinghong",
        "meeting occurred 2000-05-29: kim-jong-il | zhu-rongji",
    ]


def test_the_talks_are_those_just_told_whatever_their_verb() -> None:
    text = (
        "Wen Jiabao held talks with Kim Yong Il in Beijing on May 10.\n\n"
        "On May 11, Yang Jiechi met Pak Ui Chun in the same hotel. Choe Pyong Gwan and Wu Dawei sat in on the talks."
    )
    assert contacts(text, "2010-05-12")[1] == (
        "meeting occurred 2010-05-11: pak-ui-chun choe-pyong-gwan | yang-jiechi wu-dawei"
    )


def test_presence_on_another_day_joins_nothing_told_before() -> None:
    text = "Kim Jong Un met Wang Yi in Pyongyang on May 3. Ri Yong Ho attended a session of parliament on May 1."
    assert contacts(text, "2018-05-04") == ["meeting occurred 2018-05-03: kim-jong-un | wang-yi"]


def test_what_is_only_recalled_does_not_take_those_present() -> None:
    text = (
        "Zhang Chenggang gave a reception in Pyongyang on July 11. Kim Jong Un and Xi Jinping have met three times "
        "this year, he said. It was attended by Ri Kil Song."
    )
    assert "meeting occurred 2018-07-11: ri-kil-song | zhang-chenggang" in contacts(text, "2018-07-14")


def test_the_signing_after_the_talks_is_another_contact() -> None:
    text = (
        "Wen Jiabao held talks with Pak Pong Ju in Beijing on March 22. "
        "When the talks were over, Wen and Pak attended the signing of an agreement."
    )
    assert set(contacts(text, "2005-03-24")) == {
        "meeting occurred 2005-03-22: pak-pong-ju | wen-jiabao",
        "ceremony occurred 2005-03-22: pak-pong-ju | wen-jiabao",
    }


def test_those_who_joined_together_with_the_other_side_were_all_there() -> None:
    text = (
        "On Monday Wang Yi and Ri Yong Ho held talks in Pyongyang. "
        "Luo Zhaohui joined those talks together with Ri Kil Song."
    )
    assert contacts(text, "2019-09-04") == ["meeting occurred 2019-09-02: ri-yong-ho ri-kil-song | wang-yi luo-zhaohui"]


def test_who_took_part_in_the_meeting_with_somebody_was_at_that_one() -> None:
    text = (
        "Ri Yong Ho met Xi Jinping in Beijing on Friday. He also sat down with Wang Yi.\n"
        "Ji Jae Ryong took part in the meeting with Xi."
    )
    assert set(contacts(text, "2018-12-08")) == {
        "meeting occurred 2018-12-07: ri-yong-ho ji-jae-ryong | xi-jinping",
        "meeting occurred 2018-12-07: ri-yong-ho | wang-yi",
    }


def test_present_at_the_reception_are_those_with_whom_somebody_was_received() -> None:
    text = (
        "Kim Jong Un received Li Jianguo in Pyongyang on November 30. "
        "Present at the reception were Kim Ki Nam and Liu Hongcai."
    )
    assert contacts(text, "2012-12-01") == [
        "meeting occurred 2012-11-30: kim-jong-un kim-ki-nam | li-jianguo liu-hongcai"
    ]


def test_a_place_visited_in_company_of_the_other_side_is_a_ceremony() -> None:
    text = "Liu Yunshan visited the cemetery in Hoechang on Sunday. He was accompanied by Choe Ryong Hae."
    assert set(contacts(text, "2015-10-12")) == {
        "visit occurred 2015-10-11:  | liu-yunshan",
        "ceremony occurred 2015-10-11: choe-ryong-hae | liu-yunshan",
    }


@pytest.mark.parametrize(
    ("text", "published"),
    [
        (
            "Ri Yong Ho and Choe Son Hui left Pyongyang for Beijing on Thursday. They were seen off at the airport "
            "by Pak Myong Ho and Chinese Ambassador Li Jinjun.",
            "2018-12-07",
        ),
        ("비행장에서 최룡해동지, 리용호동지가 6일 송도동지와 리진군대사를 맞이하였다.", "2018-12-07"),
        ("崔龙海、李勇浩6日到机场迎接宋涛、李进军。", "2018-12-07"),
    ],
)
def test_of_many_at_an_airport_the_first_of_each_side_stands_for_it(text: str, published: str) -> None:
    (met,) = (each for each in found(text, published)["contacts"] if each["type"] == "ceremony")
    leading = [person for person, part in met["parts"].items() if part == "principal"]
    assert len(met["parts"]) >= 3
    assert [sum(person in met[side] for person in leading) for side in ("kp", "cn")] == [1, 1]
