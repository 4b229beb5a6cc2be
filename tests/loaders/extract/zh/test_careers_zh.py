"""Offices that a Chinese career names, past and present."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts, offices


@pytest.mark.parametrize(
    ("text", "person", "held"),
    [
        (
            "刘建超曾任外交部部长助理、中国驻菲律宾大使,现任中联部部长。",
            "liu-jianchao",
            ["外交部, 部长助理 (former)", "中国驻菲律宾大使馆, 驻菲律宾大使 (former)", "中联部, 部长"],
        ),
        ("金成男2021年出任劳动党国际部部长。", "kim-song-nam", ["劳动党国际部, 部长"]),
        ("宋涛在担任中联部部长期间访问过平壤。", "song-tao", ["中联部, 部长 (former)"]),
        ("李龙男接替池在龙出任朝鲜驻华大使。", "ri-ryong-nam", ["朝鲜驻中国大使馆, 驻华大使"]),
        ("李龙男接替池在龙出任朝鲜驻华大使。", "ji-jae-ryong", []),
        ("习近平总书记、国家主席的祝贺。", "xi-jinping", ["-, 总书记", "-, 国家主席"]),
        ("王亚军抵达平壤。他历任中联部副部长等职。", "wang-yajun", ["中联部, 副部长 (former)"]),
    ],
)
def test_a_career_gives_its_offices_to_whom_it_is_told_of(text: str, person: str, held: list[str]) -> None:
    assert sorted(_turn(line) for line in offices(text, person)) == sorted(held)


def _turn(line: str) -> str:
    """`title, body (former)` as `body, title (former)`."""
    former = line.endswith(" (former)")
    title, body = line.removesuffix(" (former)").split(", ", 1)
    return f"{body}, {title}" + " (former)" * former


def test_a_title_may_be_the_field_of_a_department_and_a_rank_may_part_titles() -> None:
    text = "朝鲜外务省报道局局长李春日、领事条约法规局局长金明哲抵达北京。"
    assert offices(text, "kim-myong-chol") == ["局长, 朝鲜外务省领事条约法规局"]
    text = "朝鲜人民军总政治局局长、次帅、金正恩特使崔龙海抵达北京。"
    assert sorted(offices(text, "choe-ryong-hae")) == ["局长, 朝鲜人民军总政治局", "特使, -"]
    assert offices(text, "kim-jong-un") == []


@pytest.mark.parametrize(
    "text",
    [
        "宋涛以习近平总书记特使身份访问朝鲜。",
        "宋濤以中共中央總書記習近平特使的身份訪問朝鮮。",
        "宋涛作为习近平总书记特使访问朝鲜。",
        "作为习近平主席特使,宋涛访问朝鲜。",
        "习近平总书记特使宋涛访问朝鲜。",
    ],
)
def test_the_envoy_has_the_office_and_makes_the_visit_not_the_sender(text: str) -> None:
    assert offices(text, "song-tao") == ["特使, -"]
    assert not any("特使" in office for office in offices(text, "xi-jinping"))
    assert [line.partition(":")[2].strip() for line in contacts(text, "2024-05-20")] == ["| song-tao"]


def test_who_says_that_he_was_sent_holds_the_office() -> None:
    text = "王毅27日会见了李龙男。李龙男说,金正恩总书记派我担任驻华大使,我深感责任重大。"
    assert offices(text, "ri-ryong-nam") == ["驻华大使, 朝鲜驻中国大使馆"]
    assert offices(text, "kim-jong-un") == ["总书记, -"]
