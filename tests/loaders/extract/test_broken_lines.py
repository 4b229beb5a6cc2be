"""Chinese text whose lines were broken to fit a width is read as its paragraphs, and told at its own characters."""

from __future__ import annotations

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
