"""Which part of an article a paragraph is: by patterns like the English ones, and by the English data itself."""

from __future__ import annotations

import re

import pytest

from loaders.extract.marks import Zone
from loaders.extract.zones import ZoneRules, paragraphs, zone_rules
from tests.loaders.extract.reading import contacts, found, people

RULES = ZoneRules(
    meta=re.compile(r"date:"),
    caption=re.compile(r"\(photo\)$"),
    boilerplate=re.compile(r"copyright"),
    links=re.compile(r"more"),
    closers=".!?",
    title_limit=40,
)


def zones(text: str) -> list[tuple[str, Zone]]:
    return [(text[p.start : p.end], p.zone) for p in paragraphs(text, RULES)]


def test_short_lines_without_a_final_point_before_the_body_are_titles() -> None:
    text = "Envoy arrives\nTalks due\n\nSong Tao arrived here.\nAn aside"
    kinds = [zone for _, zone in zones(text)]
    assert kinds == [Zone.TITLE, Zone.TITLE, Zone.BODY, Zone.BODY]  # after the body nothing is a title


def test_a_first_line_that_is_too_long_for_a_title_is_body() -> None:
    assert zones("x" * 40)[0][1] is Zone.TITLE
    assert zones("x" * 41)[0][1] is Zone.BODY


def test_meta_captions_and_the_outlet_s_own_words_are_told_apart() -> None:
    text = "date: 2018\nHands are shaken (photo)\ncopyright of the outlet\nA title"
    kinds = [zone for _, zone in zones(text)]
    assert kinds == [Zone.META, Zone.CAPTION, Zone.BOILERPLATE, Zone.TITLE]


def test_offsets_leave_out_the_space_around_a_paragraph() -> None:
    assert zones("\n\n  Envoy arrives \t\r\n \nHe came. ") == [
        ("Envoy arrives", Zone.TITLE),
        ("He came.", Zone.BODY),
    ]


def test_a_text_of_nothing_has_no_paragraphs() -> None:
    assert zones(" \n\t\n") == []


META = [
    "calendar>>April 14. 2018 Juche 107",
    "Date: 2018-04-15",
    "2018-04-15 10:22",
    "https://example.org/x",
    "12:01, April 15",
]


@pytest.mark.parametrize("line", META)
def test_lines_about_the_article_tell_of_no_contact(line: str) -> None:
    text = f"Kim Jong Un Meets Song Tao\n{line}\nKim Jong Un met Song Tao on April 14, 2018."
    assert contacts(text) == ["meeting occurred 2018-04-14: kim-jong-un | song-tao"]


@pytest.mark.parametrize("caption", ["(KCNA)", "(Photo: Xinhua)", "(Yonhap)"])
def test_a_caption_tells_of_the_contact_that_it_shows(caption: str) -> None:
    text = f"Kim Jong Un meets Song Tao on April 14, 2018. {caption}\nNothing more is known."
    assert contacts(text) == ["meeting occurred 2018-04-14: kim-jong-un | song-tao"]


def test_who_wrote_or_translated_is_a_person_but_met_nobody() -> None:
    text = "Kim Song Nam met Wang Yi in Beijing.\n\nTranslated by Jane Wilcox"
    assert people(text) == {"kim-song-nam": "KP", "wang-yi": "CN", "jane-wilcox": "other"}
    (contact,) = found(text)["contacts"]
    assert (contact["kp"], contact["cn"]) == (["kim-song-nam"], ["wang-yi"])


def test_a_korean_headline_told_as_a_sentence_is_a_title_and_what_follows_is_not() -> None:
    text = "대표단이 평양에 왔다\n\n평양\n\n대표단이 평양에 왔다"
    zones = [paragraph.zone for paragraph in paragraphs(text, zone_rules("ko"))]
    assert zones == [Zone.TITLE, Zone.BODY, Zone.BODY]


@pytest.mark.parametrize(
    "line", ["SEOUL, South Korea (AP) — ", "SEOUL, South Korea, April 12 (AP) — ", "TOKYO, Japan — ", "SEOUL (AP) — "]
)
def test_a_date_line_with_its_country_is_no_place_of_the_talks(line: str) -> None:
    text = f"A visit\n\nApril 12, 2024\n\n{line}Zhao Leji held talks with Choe Ryong Hae on Thursday.\n"
    assert [contact["place"] for contact in found(text)["contacts"]] == [None]


def test_a_list_of_links_is_no_text() -> None:
    text = "The two met.\n\nRelated readings:\nLi meets Kim in the capital\nKim to see Li\n\nThey agreed."
    zones = [part.zone for part in paragraphs(text, zone_rules("en"))]
    assert zones[1:] == [Zone.BOILERPLATE, Zone.BOILERPLATE, Zone.BOILERPLATE, Zone.BODY]


def test_links_below_the_text_may_stand_apart_those_above_it_stand_together() -> None:
    below = "The two met.\n\nmore\n\nLi meets Kim\n\nKim to see Li\n\nThey agreed."
    assert [zone for _, zone in zones(below)] == [Zone.BODY, *[Zone.BOILERPLATE] * 3, Zone.BODY]
    above = "more\nSport\n\nLi meets Kim\n\nThe two met."
    assert [zone for _, zone in zones(above)] == [Zone.BOILERPLATE, Zone.BOILERPLATE, Zone.TITLE, Zone.BODY]


@pytest.mark.parametrize(
    ("text", "head", "links"),
    [
        ("Xi Jinping met Kim Song Nam in Beijing on May 20.", "{} articles", "Xi Jinping in talks with Putin"),
        (
            "시진핑 주석이 20일 베이징에서 김성남 국제부장을 접견했다.",
            "{}기사",
            "시진핑, 푸틴과 회담\n김정은, 중국 대사 접견",
        ),
        ("5月20日,习近平在北京会见金成男。", "{}新闻", "习近平会见普京\n金正恩会见王亚军"),
    ],
    ids=["en", "ko", "zh"],
)
def test_what_other_articles_are_called_tells_of_no_contact(text: str, head: str, links: str) -> None:
    words = {"articles": ("Related", "Recommended", "MORE", "Most popular"), "기사": ("관련", "이 시각 주요", "인기")}
    for word in words.get(head[2:].strip(), ("相关", "热门", "更多")):
        for gap in ("\n", "\n\n"):
            told = contacts(f"{text}\n\n{head.format(word)}{gap}{links}\n", "2024-05-21")
            assert told == ["meeting occurred 2024-05-20: kim-song-nam | xi-jinping"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("延伸阅读:\n王毅会见崔善姬\n5月20日,王毅在北京会见崔善姬。孙卫东在座。", "2024-05-20"),
        (
            "Related stories:\nTwo ministers talk\nWang Yi met Choe Son Hui in Beijing on May 20.\nThey talked.",
            "2024-05-20",
        ),
    ],
    ids=["zh", "en"],
)
def test_a_list_of_links_ends_where_a_sentence_ends(text: str, day: str) -> None:
    assert [told.split(":")[0] for told in contacts(text, "2024-05-21")] == [f"meeting occurred {day}"]


def test_a_menu_behind_the_outlets_own_words_tells_of_nothing() -> None:
    text = (
        "Cao Gangchuan met Jo Myong-rok in Pyongyang on Wednesday.\n\nRelated Stories\n"
        "Premier Wen Jiabao Meets Kim Jong-il\nChinese, N. Korean Defense Ministers Hold Talks\nCopyright of the outlet"
    )
    assert contacts(text, "2006-04-06") == ["meeting occurred 2006-04-05: jo-myong-rok | cao-gangchuan"]
    assert "hold-talks" not in people(text)


def test_what_ends_in_a_sentence_behind_the_outlets_own_words_is_told() -> None:
    text = "Related Stories\nTalks due\nCao Gangchuan met Jo Myong-rok in Pyongyang on Wednesday."
    assert contacts(text, "2006-04-06") == ["meeting occurred 2006-04-05: jo-myong-rok | cao-gangchuan"]
