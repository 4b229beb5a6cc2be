"""What people see or do at the place of a Chinese event is a part of it; guests of a ceremony; who "the two" are."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2009-05-20"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "竣工典礼18日在大安举行,吴仪和金正日出席。典礼后,吴仪和金正日巡视了车间。",
            ["ceremony occurred 2009-05-18: kim-jong-il | wu-yi"],
        ),
        (
            "刘洪才18日在使馆举行招待会。金永南应邀出席。金永南与刘洪才共同观看了图片展。",
            ["meeting occurred 2009-05-18: kim-yong-nam | liu-hongcai"],
        ),
        (
            "金正日18日在机场迎接胡锦涛。金正日随后陪同胡锦涛参观了工厂。",
            [
                "ceremony occurred 2009-05-18: kim-jong-il | hu-jintao",
                "ceremony occurred 2009-05-18: kim-jong-il | hu-jintao",
            ],
        ),
    ],
)
def test_a_look_round_is_part_of_the_event_at_whose_place_it_is(text: str, told: list[str]) -> None:
    assert contacts(text, DAY) == told


@pytest.mark.parametrize("words", ["主持仪式,欢迎金永南访华", "举行仪式欢迎金永南", "举行仪式,欢迎昨日抵京的金永南"])
def test_a_ceremony_for_guests_is_their_welcome(words: str) -> None:
    assert "ceremony occurred 2009-05-18: kim-yong-nam | wu-bangguo" in contacts(
        f"18日,吴邦国在人民大会堂{words}。", DAY
    )


def test_the_two_of_a_new_paragraph_are_those_of_the_news() -> None:
    text = "吴邦国18日同金永南会谈。吴邦国说,去年5月金正日访华,同胡锦涛交换了意见。\n\n会谈后,两人出席了签字仪式。"
    assert "ceremony occurred 2009-05-18: kim-yong-nam | wu-bangguo" in contacts(text, DAY)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("中方4月曾希望派武大伟前往平壤,却被朝方打了回票。", ["visit denied 2009-04:  | wu-dawei"]),
        ("武大伟原定4月访朝,但遭朝方拒绝入境。", ["visit denied 2009-04:  | wu-dawei"]),
        ("武大伟4月访朝期间要求会见金正恩,遭到婉拒。", ["visit occurred 2009-04:  | wu-dawei"]),
    ],
)
def test_what_somebody_would_not_have_is_denied(text: str, told: list[str]) -> None:
    found = [line for line in contacts(text, DAY) if line.startswith("visit")]
    assert found == told


def test_what_is_done_at_a_ceremony_is_part_of_it_whoever_does_it() -> None:
    text = (
        "10月9日,大安友谊玻璃厂举行竣工典礼。金正日亲临现场,同吴仪一道观看了生产线。"
        "吴仪与朴凤柱为工厂剪彩,魏建国和卢斗哲先后致辞。"
    )
    assert contacts(text, "2005-10-10") == [
        "ceremony occurred 2005-10-09: kim-jong-il pak-pong-ju ro-tu-chol | wu-yi wei-jianguo"
    ]
