"""Titles of plain texts."""

import pytest

from loaders.sources.titles import title_in, titled


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("DPRK Gives Reception\ncalendar>>April 4. 2012 Juch 101\nPyongyang, April 4", "DPRK Gives Reception"),
        ("\n\nWhere is the envoy?\n\nThe envoy was not seen.", "Where is the envoy?"),
        ("Kim in D.C.\n2024-03-22\nThe envoy came.", "Kim in D.C."),
        ("王毅会见崔善姬\n\n王毅在北京会见崔善姬。", "王毅会见崔善姬"),
        ("(2nd LD) Envoy delivers letter\n2013/05/25 10:12\n\nText.", "(2nd LD) Envoy delivers letter"),
        ("The two met on Friday.\n\nThey talked.", ""),
        ("Date: 22/10/2020 | Source: KCNA.kp (En)\n\nText.", ""),
        ("BEIJING, March 22 (Xinhua) -- The two met\n\nThey talked.", ""),
        ("(평양 10월 10일발 조선중앙통신)\n회담이 있었다.", ""),
        ("본문 바로가기 주요메뉴 바로가기\n\n양국 외무상 회담\n두 사람이 만났다.", "양국 외무상 회담"),
        ("首页 | 新闻中心\n分享\n王毅会见崔善姬\n王毅在北京会见崔善姬。", "王毅会见崔善姬"),
        ("January 11, 2026\nKCNA KCNA.co.jp (En)\nReception Given\nDate: 29/09/2023\nThey met.", "Reception Given"),
        ("8013832 8013834\nEnvoy Arrives\nThe envoy came.", "Envoy Arrives"),
        ("Skip to main content\nThe two met on Friday.\n\nThey talked.", ""),
        ("Only one line", ""),
        ("word " * 60 + "\n\nThe text.", ""),
        ("", ""),
    ],
)
def test_the_first_line_is_a_title_when_it_looks_like_one(text: str, title: str) -> None:
    assert title_in(text) == title


def test_a_title_joins_its_text_unless_it_is_there() -> None:
    assert titled("Talks held", "They met.") == "Talks held\n\nThey met."
    assert titled("Talks held", "Talks  held\nThey met.") == "Talks  held\nThey met."
    assert titled("", "They met.") == "They met."
