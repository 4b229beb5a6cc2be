"""Chinese text whose lines were broken to fit a width is read as its paragraphs, and told at its own characters."""

from __future__ import annotations

import pytest

from graph.registry.load import registry
from loaders.extract import extract
from loaders.extract.broken_lines import joined
from tests.loaders.extract.reading import article, contacts

BROKEN = """外长在平壤会谈
(中央社20日电)消息人士今天表示,中国外交部长王毅上周访问平壤时,先后会见了外相崔善
姬和劳动党国际部部长金成男,双方就双边关系和共同关心的问题深入交换了意见。会见气氛
友好,外务省副相朴明浩以及中国驻朝鲜大使王亚军等也参加了会见。王毅还参观了友谊塔,并
敬献了花篮。

王毅一行已经返回北京。
"""
WHOLE = BROKEN.replace("崔善\n", "崔善").replace("气氛\n", "气氛").replace(",并\n", ",并")


def test_a_name_parted_by_a_line_end_is_read() -> None:
    assert sorted(contacts(BROKEN, "2024-05-21")) == sorted(contacts(WHOLE, "2024-05-21"))
    assert any("choe-son-hui" in line for line in contacts(BROKEN, "2024-05-21"))


def test_what_is_found_stands_in_the_text_as_it_is() -> None:
    source = article(BROKEN, "2024-05-21")
    for claim in extract(source, registry()):
        assert source.text[claim.locator.start : claim.locator.end] == claim.quote  # type: ignore[union-attr]


def test_paragraphs_stay_apart() -> None:
    found = joined(BROKEN)
    assert found is not None
    text, places = found
    assert text == WHOLE
    assert all(BROKEN[place] == letter for place, letter in zip(places, text, strict=True))


def test_lines_that_end_with_their_sentences_stay() -> None:
    assert joined(WHOLE) is None
    assert joined("王毅会见崔善姬。\n" * 6) is None
    assert joined("首页\n国际\n社会\n军事\n评论\n体育\n财经\n") is None


HEADLINES = """习近平在平壤同金正恩举行会谈两国关系翻开新篇章
王毅在北京会见朝鲜外务省副相崔善姬谈半岛局势
文在寅与特朗普在首尔青瓦台会谈商讨美朝对话
李克强在人民大会堂会见越南国会主席阮氏金银
普京在克里姆林宫会见中国外长王毅谈双边关系
安倍晋三与特朗普在东京会谈讨论朝鲜核武问题"""
NUMBERED = """1、王毅部长6月18日会见朝鲜外务相李勇浩先生
2、李克强总理6月19日会见越南总理阮春福先生
3、习近平主席6月20日会见朝鲜领导人金正恩
4、文在寅总统6月21日会见美国国务卿蓬佩奥
5、王毅部长6月21日会见韩国外长康京和女士"""
DATED = """金正恩历次访华一览
2018年3月25日至28日 金正恩首次访问北京并会见习近平
2018年5月7日至8日 金正恩访问大连并与习近平会谈
2018年6月19日至20日 金正恩第三次访华会见习近平
2019年1月7日至10日 金正恩第四次访华会见习近平
2019年6月20日至21日 习近平访问平壤会见金正恩"""


@pytest.mark.parametrize("list_", [HEADLINES, NUMBERED, DATED])
def test_lists_of_lines_of_like_width_stay(list_: str) -> None:
    assert joined(list_) is None


def test_headlines_under_broken_lines_stay_apart() -> None:
    found = joined(BROKEN + "\n" + HEADLINES)
    assert found is not None
    assert found[0] == WHOLE + "\n" + HEADLINES


def test_long_paragraphs_beside_a_list_are_no_broken_lines() -> None:
    told = "5月20日,中国外交部长王毅在平壤同朝鲜外务相崔善姬举行会谈,双方就双边关系和共同关心的问题深入交换了意见。"
    assert joined("\n".join([HEADLINES, told, told, told])) is None
