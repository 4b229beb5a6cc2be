"""Several people named together whom later words mean; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

MET = "meeting occurred 2019-03-06: ri-yong-ho ri-su-yong | wang-yi"


@pytest.mark.parametrize("whom", ["两人", "二人", "他们", "他们两人", "两位客人", "两名朝鲜官员", "来宾"])
def test_words_for_several_mean_those_named_together(whom: str) -> None:
    told = contacts(f"李勇浩外相和李洙墉都在北京。6日，外交部长王毅会见了{whom}。", "2019-03-08")
    assert told == [MET]


@pytest.mark.parametrize("meet", ["拜会了王毅", "受到王毅接见", "同外交部长王毅会谈"])
def test_they_act_on_whoever_is_named_behind_them(meet: str) -> None:
    assert contacts(f"李勇浩外相和李洙墉都在北京。6日，两人{meet}。", "2019-03-08") == [MET]


def test_more_are_meant_than_the_last_sentence_names() -> None:
    told = contacts("李勇浩5日到京。李洙墉和金成男也在北京。6日，王毅会见了三人。", "2019-03-08")
    assert "meeting occurred 2019-03-06: ri-yong-ho ri-su-yong kim-song-nam | wang-yi" in told


def test_a_delegation_is_whoever_makes_it_up() -> None:
    told = contacts("朝鲜代表团由李勇浩和李洙墉组成。6日，外交部长王毅会见了代表团一行。", "2019-03-08")
    assert told == [MET]


def test_two_in_an_office_are_whoever_holds_it_be_it_who_invited() -> None:
    told = contacts("应李勇浩邀请，王毅5日抵达平壤访问。次日，两国外长举行会谈。", "2019-03-08")
    assert "meeting occurred 2019-03-06: ri-yong-ho | wang-yi" in told


def test_all_whom_a_cleft_lists_have_travelled() -> None:
    told = contacts("5日抵达北京访问的是李勇浩、李洙墉。", "2019-03-08")
    assert told == ["visit occurred 2019-03-05: ri-yong-ho ri-su-yong | "]
