"""Contacts with several, each met on his own day or by his own counterpart; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

TWO_DAYS = ["meeting occurred 2019-03-04: ri-yong-ho | wang-yi", "meeting occurred 2019-03-06: ri-yong-ho | song-tao"]
PAIRS = ["meeting occurred 2019-03-04: ri-su-yong | song-tao", "meeting occurred 2019-03-04: ri-yong-ho | wang-yi"]


@pytest.mark.parametrize(
    "text",
    [
        "4日在北京接见李勇浩的是王毅，6日则是宋涛。",
        "李勇浩外相接连拜会两位中方官员：4日是王毅，6日是宋涛。",
        "外相李勇浩4日与王毅、6日与宋涛在北京会谈。",
        "4日与王毅，6日与宋涛，朝鲜外相李勇浩一周内同中方官员会面。",
        "李勇浩4日和6日分别会晤了王毅和宋涛。",
        "李勇浩在北京先后拜会王毅、宋涛，时间分别是4日和6日。",
        "王毅4日在北京会见了朝鲜外相李勇浩。6日则是宋涛。",
    ],
)
def test_each_counterpart_is_met_on_his_own_day(text: str) -> None:
    assert sorted(contacts(text, "2019-03-08"), key=lambda row: row[17:27]) == TWO_DAYS


@pytest.mark.parametrize(
    "text",
    [
        "4日，李勇浩与王毅、李洙墉与宋涛在北京分头会谈。",
        "王毅同李勇浩、宋涛同李洙墉4日分别举行会谈。",
        "4日，李勇浩、李洙墉分别与王毅、宋涛会面。",
    ],
)
def test_two_pairs_meet_apart(text: str) -> None:
    assert sorted(contacts(text, "2019-03-08")) == PAIRS


def test_those_meant_by_a_group_are_named_behind_it() -> None:
    told = contacts("李勇浩4日先后拜会了两位中方官员，分别是王毅和宋涛。", "2019-03-08")
    assert sorted(told) == [
        "meeting occurred 2019-03-04: ri-yong-ho | song-tao",
        "meeting occurred 2019-03-04: ri-yong-ho | wang-yi",
    ]


def test_a_day_and_a_name_without_more_tell_of_no_meeting() -> None:
    assert contacts("王毅4日在北京会见了朝鲜外相李勇浩。记者 宋涛 6日", "2019-03-08") == [TWO_DAYS[0]]
