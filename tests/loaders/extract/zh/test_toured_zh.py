"""Guests whom a Chinese text only shows round have come: that is their visit, unless it tells of one."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

LEAD = (
    "陈吉宁会见平壤市代表团\n\n北京市市长陈吉宁20日在北京会见了由朝鲜平壤市人民委员会委员长车熙林率领的代表团。"
    "陈吉宁表示，愿推动两地务实交流。"
)


def visits(text: str) -> list[str]:
    return [line for line in contacts(LEAD + text, "2019-06-21") if line.startswith("visit")]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("在京期间，代表团参观了北京首都图书馆。", "2019-06"),
        ("代表团还走访了北京的一家企业。", "2019-06"),
        ("代表团在京逗留期间，北京首都图书馆也是他们考察的去处。", "2019-06"),
        ("6月19日，车熙林一行在北京参观了城市规划展览馆。", "2019-06-19"),
        ("当天下午，代表团在北京考察了供水设施。", "2019-06-20"),
    ],
)
def test_a_tour_of_guests_is_their_visit(text: str, when: str) -> None:
    assert visits(text) == [f"visit occurred {when}: cha-hui-rim | "]


@pytest.mark.parametrize(
    "text",
    [
        "会见结束后，陈吉宁参观了北京首都图书馆。",
        "陈吉宁陪同代表团在北京参观了首都图书馆。",
        "朝鲜驻华大使池在龙参观了北京首都图书馆。",
        "代表团将参观北京首都图书馆。",
    ],
)
def test_a_tour_of_hosts_or_with_them_is_none(text: str) -> None:
    assert visits(text) == []


def test_a_visit_that_is_told_is_not_told_twice() -> None:
    assert visits("代表团19日抵京，20日参观了北京首都图书馆。") == ["visit occurred 2019-06-19: cha-hui-rim | "]


def test_a_delegation_named_behind_whoever_leads_it_is_his() -> None:
    assert visits("车熙林一行代表团是19日乘飞机来到北京的。") == ["visit occurred 2019-06-19: cha-hui-rim | "]
