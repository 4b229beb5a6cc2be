"""Whom words mean that name nobody: this minister, the guest, the host, the latter, both premiers, the two of them."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

ARRIVED = "visit occurred 2024-03-22: choe-son-hui | "
MET = "meeting occurred 2024-03-22: choe-son-hui | wang-yi"


@pytest.mark.parametrize(
    "whom",
    [
        "这位朝鲜外务相",
        "这位来自平壤的外交官",
        "这名朝方官员",
        "来访的朝鲜客人",
        "朝方客人",
        "这位朝鲜同行",
        "客人",
        "她",
    ],
)
def test_a_description_means_whoever_of_the_other_side_was_spoken_of(whom: str) -> None:
    text = f"崔善姬外务相22日上午飞抵北京。中国外长王毅当天会见了{whom}。"
    assert sorted(contacts(text, "2024-03-23")) == [MET, ARRIVED]


def test_a_counterpart_is_met_over_dinner_and_travels_with_nobody() -> None:
    text = "朝鲜外务相崔善姬22日抵达北京。同日晚，王毅外长同这位朝鲜同行共进晚餐。"
    assert sorted(contacts(text, "2024-03-23")) == [MET, ARRIVED]


def test_an_office_means_whom_the_registry_knows_to_hold_it() -> None:
    text = "10月9日，李强抵达平壤。朴泰成同日在万寿台议事堂与中国总理会谈。"
    assert sorted(contacts(text, "2025-10-11")) == [
        "meeting occurred 2025-10-09: pak-thae-song | li-qiang",
        "visit occurred 2025-10-09:  | li-qiang",
    ]


def test_two_who_hold_one_office_are_its_holders_of_both_sides() -> None:
    text = "朴泰成在楼前等李强下车。10日，两国总理就经贸合作举行会谈。"
    assert contacts(text, "2025-10-11") == ["meeting occurred 2025-10-10: pak-thae-song | li-qiang"]


@pytest.mark.parametrize("two", ["两人", "二人", "双方"])
@pytest.mark.parametrize("what", ["谈了一个小时，随后举行会谈", "就双边关系交换了意见"])
def test_two_need_not_have_met_before(two: str, what: str) -> None:
    text = f"22日，外交部长王毅走进会客厅，朝鲜外务相崔善姬已等在那里。{two}{what}。"
    assert contacts(text, "2024-03-23") == [MET]


def test_those_who_were_only_there_are_not_the_two() -> None:
    text = "22日，王毅在北京会见了崔善姬。外交部副部长孙卫东、外务省副相朴明浩在座。会见后，两人共进午餐。"
    assert contacts(text, "2024-03-23")[-1] == MET


def test_spokesmen_are_none_of_the_two() -> None:
    text = "崔善姬22日抵达北京。外交部发言人毛宁22日说，双方交换了意见。"
    assert contacts(text, "2024-03-23") == [ARRIVED]


@pytest.mark.parametrize(
    "more",
    [
        "王毅22日在北京会见了这位越南客人",
        "王毅22日学习朝鲜同行的经验",
    ],
)
def test_strangers_are_nobody_spoken_of(more: str) -> None:
    assert not any(
        "wang-yi" in line and "choe-son-hui" in line for line in contacts(f"崔善姬主管外交。{more}。", "2024-03-23")
    )


def test_the_latter_is_taken_by_whoever_receives_him() -> None:
    text = "朝鲜驻华大使李龙男22日前往中联部。刘建超部长接待了后者。"
    assert contacts(text, "2024-03-23") == ["meeting occurred 2024-03-22: ri-ryong-nam | liu-jianchao"]


def test_a_guest_without_a_known_host_is_who_has_come() -> None:
    text = "金成男部长22日抵达北京。市民对这位客人并不陌生。"
    assert contacts(text, "2024-03-23") == ["visit occurred 2024-03-22: kim-song-nam | "]


def test_a_known_name_before_other_words_is_no_longer_name() -> None:
    text = "朝鲜外务相崔善姬22日与中国外长王毅闭门会谈一小时。"
    assert contacts(text, "2024-03-23") == [MET]


def test_guests_met_at_the_door_are_met_to_talk() -> None:
    text = "外务相崔善姬走进钓鱼台国宾馆，王毅在门口迎接。两国外长22日上午举行会谈。"
    assert contacts(text, "2024-03-23") == [MET]


def test_the_first_and_the_second_receive_somebody_in_turn() -> None:
    text = "王毅和刘建超22日先后接待金成男。前者上午会见了他，后者当晚设宴款待他。"
    assert {line.split("| ")[1] for line in contacts(text, "2024-03-23")} == {"wang-yi", "liu-jianchao"}


@pytest.mark.parametrize("two", ["两位部长", "这两位老朋友", "两人"])
def test_words_that_point_to_two_mean_the_two_just_named(two: str) -> None:
    text = f"22日，中国外长王毅在门前等来了崔善姬。{two}随后举行会谈。"
    assert contacts(text, "2024-03-23") == [MET]


def test_two_whom_somebody_sees_are_others() -> None:
    text = "朴明浩22日同王毅会谈。崔善姬22日会见了两位中国外交官。"
    assert not any("choe-son-hui" in line and "wang-yi" in line for line in contacts(text, "2024-03-23"))


def test_an_office_may_be_named_before_its_holder() -> None:
    text = "朝鲜驻华大使李龙男22日拜会了中国外长。王毅对大使表示欢迎。"
    assert contacts(text, "2024-03-23") == ["meeting occurred 2024-03-22: ri-ryong-nam | wang-yi"]
