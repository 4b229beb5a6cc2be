"""Ways of telling found on real pages: briefings, quotations of agencies, rumours, what lies back."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts, people

DAY = "2024-05-20"
MET = "meeting occurred 2024-05-18: choe-son-hui | wang-yi"


@pytest.mark.parametrize(
    ("after", "status"),
    [
        ("朝鲜否认金正恩患病。", "occurred"),
        ("中方随后予以否认。", "denied"),
        ("中国外交部否认有过这次会面。", "denied"),
    ],
)
def test_what_is_denied_of_something_else_denies_no_meeting(after: str, status: str) -> None:
    text = f"韩媒报道，王毅18日在北京会见了崔善姬。{after}"
    assert contacts(text, DAY) == [f"meeting {status} 2024-05-18: choe-son-hui | wang-yi"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("外交部发言人毛宁就“金正恩本月访华”答记者问。", ["visit hypothetical 2024-05: kim-jong-un | "]),
        (
            "发言人毛宁说，对于所谓“崔善姬密访北京”，中方没有得到这方面的消息。",
            ["visit hypothetical -: choe-son-hui | "],
        ),
        ("18日，崔善姬率“朝鲜外务省代表团”访华。", ["visit occurred 2024-05-18: choe-son-hui | "]),
    ],
)
def test_a_topic_in_quotation_marks_is_what_others_say(text: str, told: list[str]) -> None:
    assert contacts(text, DAY) == told


def test_an_agency_is_quoted_for_what_happened() -> None:
    told = "朝中社还说：「王毅18日会见了崔善姬同志，并向崔善姬同志赠送礼物。」"
    assert contacts(told, DAY) == [MET, "message occurred 2024-05-18: choe-son-hui | wang-yi"]


def test_a_journey_elsewhere_that_lies_back_moves_no_day() -> None:
    text = "18日，王毅在北京会见了崔善姬。他曾于10日至11日访问韩国。双方就关系交换了意见。"
    assert contacts(text, DAY) == [MET]


def test_who_has_come_to_an_embassy_for_victims_has_met_who_thanks_him_there() -> None:
    text = (
        "金正恩18日前往中国驻朝鲜大使馆，就中国游客伤亡表示沉痛哀悼。\n\n他还去了医院。\n\n医院收治了两名伤员。\n\n"
        "医生们连夜抢救。\n\n对金正恩亲赴中国驻朝鲜大使馆慰问，王亚军大使表示感谢。"
    )
    assert contacts(text, DAY) == ["meeting occurred 2024-05-18: kim-jong-un | wang-yajun"]


def test_another_call_at_an_embassy_has_a_host_of_its_own() -> None:
    text = (
        "金正恩18日前往中国驻朝鲜大使馆，慰问王亚军大使。\n\n2000年3月，金正日曾到访中国大使馆，受到大使万永祥的接待。"
    )
    assert "meeting occurred 2000-03: kim-jong-il | wan-yongxiang" in contacts(text, DAY)


def test_what_an_unnamed_source_also_says_is_told_by_the_article() -> None:
    assert contacts("一名消息人士又说，金正恩可能再次访华。", DAY) == ["visit hypothetical -: kim-jong-un | "]


def test_who_is_about_to_board_a_plane_home_has_been_there() -> None:
    text = "金成男18日在北京首都机场现身，正准备乘坐高丽航空班机返回平壤。"
    assert contacts(text, DAY) == ["visit occurred 2024-05-18: kim-song-nam | "]


def test_journeys_at_whose_time_something_was_said() -> None:
    text = "毛宁这番话，与2018年6月以及去年1月金正恩访华之时的说法相近。"
    assert sorted(contacts(text, DAY)) == [
        f"visit occurred {month}: kim-jong-un | " for month in ("2018-06", "2023-01")
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("昨日，刘建超谈起今年4月他到朝鲜访问时的见闻。", "visit occurred 2024-04:  | liu-jianchao"),
        (
            "昨日，刘建超在北京会见崔善姬时回顾了今年4月的访问。",
            "meeting occurred 2024-05-19: choe-son-hui | liu-jianchao",
        ),
    ],
)
def test_when_somebody_tells_of_a_journey_is_not_when_he_made_it(text: str, told: str) -> None:
    assert told in contacts(text, DAY)
    assert "visit occurred 2024-05-19" not in str(contacts(text, DAY))


def test_a_list_of_officials_names_nobody_called_so() -> None:
    text = "18日，王毅同崔善姬在北京举行会谈。据称，中方的官员计有：外交部副部长孙卫东，驻朝鲜大使王亚军。"
    assert contacts(text, DAY) == ["meeting occurred 2024-05-18: choe-son-hui | wang-yi sun-weidong wang-yajun"]
    assert "ji-you" not in people(text)
