"""Lists of people that commas cut: what describes some of them tells of nothing, and all of them were there."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2024-05-21"
KP = "choe-son-hui sung-jong-gyu"


@pytest.mark.parametrize(
    "north",
    [
        "朝鲜外务相崔善姬，文化相承正奎等",
        "朝鲜劳动党中央委员会政治局委员、外务相崔善姬，以及内阁文化相承正奎",
        "专程从外地赶来的外务相崔善姬同志，文化相承正奎同志和有关部门干部",
    ],
)
@pytest.mark.parametrize(
    "south",
    [
        "正在朝鲜访问的中国文化和旅游部部长孙业礼，以及中国驻朝鲜大使王亚军",
        "来朝出席国际会议的孙业礼部长、中国驻朝鲜大使王亚军",
        "以孙业礼部长为团长的中国代表团全体成员，来访的中国艺术家代表团，王亚军大使以及使馆外交官",
    ],
)
@pytest.mark.parametrize(
    "frame", ["{}，{}出席了招待会。", "出席招待会的有{}，{}。", "{}出席了招待会。{}也出席了招待会。"]
)
def test_everybody_of_a_list_was_there(north: str, south: str, frame: str) -> None:
    text = "5月20日，朝鲜文化省在平壤举行招待会。" + frame.format(north, south).replace("等，", "，")
    (told,) = contacts(text, DAY)
    assert told == f"meeting occurred 2024-05-20: {KP} | sun-yeli wang-yajun"


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("5月20日，赵乐际会见了朝鲜外务相崔善姬，以及文化相承正奎。", f"meeting occurred 2024-05-20: {KP} | zhao-leji"),
        (
            "5月20日，赵乐际在平壤同外务相崔善姬，文化相承正奎举行会谈。",
            f"meeting occurred 2024-05-20: {KP} | zhao-leji",
        ),
        ("5月20日，外务相崔善姬，文化相承正奎设宴招待赵乐际。", f"meeting occurred 2024-05-20: {KP} | zhao-leji"),
        (
            "5月20日，外务相崔善姬，来访的孙业礼部长共同种下友谊树。",
            "ceremony occurred 2024-05-20: choe-son-hui | sun-yeli",
        ),
    ],
)
def test_a_list_with_commas_meets_as_one(text: str, want: str) -> None:
    assert contacts(text, DAY) == [want]


def test_a_list_at_an_airport_welcomes() -> None:
    text = "5月20日，赵乐际抵达平壤，在机场受到外务相崔善姬，文化相承正奎等的热烈欢迎。"
    assert contacts(text, DAY) == [
        "visit occurred 2024-05-20:  | zhao-leji",
        f"ceremony occurred 2024-05-20: {KP} | zhao-leji",
    ]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        (
            "5月20日，王毅同崔善姬，孙卫东同朴明浩分别举行会谈。",
            ["choe-son-hui | wang-yi", "pak-myong-ho | sun-weidong"],
        ),
        ("5月20日，王毅会见崔善姬，孙卫东会见朴明浩。", ["choe-son-hui | wang-yi", "pak-myong-ho | sun-weidong"]),
        (
            "5月20日，王毅会见崔善姬，李龙男大使，王亚军大使等参加会见。",
            ["choe-son-hui ri-ryong-nam | wang-yi wang-yajun"],
        ),
        ("5月20日，崔善姬，承正奎等朝鲜官员出席了俄罗斯大使馆的招待会。王亚军大使在北京。", []),
        ("王毅说，崔善姬外务相，李龙男大使，都是中国人民的老朋友。", []),
    ],
)
def test_a_comma_between_two_who_do_not_belong_together_parts_them(text: str, want: list[str]) -> None:
    assert [told.split(": ", 1)[1] for told in contacts(text, DAY)] == want


@pytest.mark.parametrize("label", ["陪见者", "与会者", "出席人员", "参加会见的官员", "在座的官员"])
@pytest.mark.parametrize("side", ["中方", "中方的", "来自中方的"])
@pytest.mark.parametrize("are", ["有", "为", "：", "则为", "，据朝中社报道，有"])
def test_labels_of_those_who_were_there(side: str, label: str, are: str) -> None:
    text = f"5月20日，金正恩在平壤会见赵乐际。{side}{label}{are}外交部副部长孙卫东、驻朝鲜大使王亚军。"
    assert contacts(text, DAY) == ["meeting occurred 2024-05-20: kim-jong-un | zhao-leji sun-weidong wang-yajun"]


@pytest.mark.parametrize(
    "told",
    [
        "招待会的客人有{}。",
        "宾客当中可以看到{}。",
        "{}也在宾客之列。",
        "{}等光临招待会。",
        "{}发表祝酒辞。",
        "{}等与王亚军大使举杯共饮。",
        "王亚军大使感谢{}拨冗出席。",
        "王亚军大使对{}等朝方来宾的到来表示欢迎。",
    ],
)
def test_guests_of_a_reception(told: str) -> None:
    text = "5月20日晚，中国驻朝鲜大使馆举行招待会。王亚军大使致辞。" + told.format("外务相崔善姬、文化相承正奎")
    assert contacts(text, DAY) == [f"meeting occurred 2024-05-20: {KP} | wang-yajun"]


@pytest.mark.parametrize(
    "told",
    ["王亚军大使感谢崔善姬去年出席中国国庆活动。", "王亚军大使对金正恩总书记今年访华表示热烈欢迎。"],
)
def test_who_is_thanked_for_something_else_was_not_there(told: str) -> None:
    assert contacts("5月20日晚，王亚军大使在使馆举行招待会。" + told, DAY) == []


@pytest.mark.parametrize("whom", ["来访的崔善姬", "正在中国访问的崔善姬", "率团来访的崔善姬"])
@pytest.mark.parametrize(
    ("then", "want"),
    [
        ("驻华大使李龙男20日会见了刘建超。", "meeting occurred 2024-05-20: ri-ryong-nam | liu-jianchao"),
        ("金德训20日致电李强。", "message occurred 2024-05-20: kim-tok-hun | li-qiang"),
        ("金德训等20日抵达北京。", "visit occurred 2024-05-20: kim-tok-hun | "),
    ],
)
def test_whom_somebody_meets_is_described_and_others_do_something_else(whom: str, then: str, want: str) -> None:
    assert contacts(f"王毅会见了{whom}，{then}", DAY) == ["meeting occurred 2024-05: choe-son-hui | wang-yi", want]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        (
            "外务相崔善姬、文化相承正奎等朝方负责人，20日也在平壤接待了前来辞行的王亚军大使。",
            [f"meeting occurred 2024-05-20: {KP} | wang-yajun"],
        ),
        ("20日，王毅、崔善姬在协议书上签了字。", ["ceremony occurred 2024-05-20: choe-son-hui | wang-yi"]),
        ("20日，王毅与崔善姬坐到一起，举行外长会谈。", ["meeting occurred 2024-05-20: choe-son-hui | wang-yi"]),
        ("金正恩的口信是20日致予习近平的。", ["message occurred 2024-05-20: kim-jong-un | xi-jinping"]),
        ("王毅会见崔善姬的时间，距离美国总统访韩不到一周。", []),
        ("被问到金正恩会否在近期出访，发言人未有正面回答。", []),
    ],
)
def test_plain_ways_to_tell_of_meetings_signatures_and_messages(text: str, want: list[str]) -> None:
    assert contacts(text, DAY) == want


@pytest.mark.parametrize(
    "told",
    ["据朝中社报道，有分析认为崔善姬缺席。", "过去的座上宾是崔善姬。"],
)
def test_who_is_named_beside_an_event_was_not_there(told: str) -> None:
    text = (
        "5月20日，王亚军大使为金成男举行招待会，"
        if told.startswith("据")
        else "5月20日，王亚军大使为金成男举行招待会。"
    )
    assert contacts(text + told, DAY) == ["meeting occurred 2024-05-20: kim-song-nam | wang-yajun"]
