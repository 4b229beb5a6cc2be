"""What holds for any text: offsets, determinism, no dependence on what was read before, no error."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.claims import Article, Claim, Span
from graph.registry.load import registry
from loaders.extract import LANGUAGES, Reason, extract, read_out
from loaders.extract.lexicon import fold

VOCABULARY = """
Kim Jong Un Xi Jinping Wang Yi Choe Son Hui met received talks banquet with and , . ; ( ) ' " “ ” — the of delegation
led by Pyongyang Beijing Monday May 2024 minister Foreign Affairs Political Bureau member he him said denied will visit
message from to they when which wife Present were
김정은 습근평 왕의 최선희 동지 위원장 외무상 중국 대표단 평양 5월 20일 접견하시였다 만났다 회담 연회 와 를 에게
밝혔다 부정 편지
王毅 习近平 金正恩 崔善姬 会见 会谈 接见 访问 代表团 朝鲜 外相 平壤 5月20日 、 ， 。 《 》 将 否认 表示 致电
’s II İ ß 🙂 \u200f
"""
SENTENCES = (
    "Wang Yi met Choe Son Hui in Beijing on May 19, and both then watched a performance.",
    "Present were Kim Song Nam, director of a department; from the Chinese side Liu Jianchao and Sun Haiyan.",
    "“We will meet again,” Xi Jinping told Kim Jong Un when they met in June 2019.",
    "최선희 외무상은 19일 베이징에서 왕의 외교부장과 회담하였다.",
    "연회에는 김성남동지와 왕아군 주조 중국특명전권대사가 참가하였다.",
    "5月19日，中共中央政治局委员、外交部长王毅在北京会见朝鲜外务相崔善姬。",
    "金成男、朴明浩及中国驻朝大使王亚军等出席宴会。",
)
WORDS = st.sampled_from([*VOCABULARY.split(), *SENTENCES, "\n", "\n\n"])
TEXTS = st.lists(WORDS | st.text(max_size=6), max_size=60).map(" ".join)
LANGS = st.sampled_from(LANGUAGES)


def _claims(text: str, lang: str = "en") -> tuple[Claim, ...]:
    found = read_out(Article.of(text, lang=lang, published="2024-05-20"), registry())
    assert [text[each.start : each.end] for each in found.unsettled if each.reason is Reason.UNREAD] == []
    return found.claims


@settings(max_examples=300, deadline=None, derandomize=True)
@given(TEXTS, LANGS)
def test_every_quote_is_the_text_at_its_offsets(text: str, lang: str) -> None:
    for claim in _claims(text, lang):
        assert isinstance(claim.locator, Span)
        assert text[claim.locator.start : claim.locator.end] == claim.quote


@settings(max_examples=120, deadline=None, derandomize=True)
@given(TEXTS, TEXTS, LANGS, LANGS)
def test_what_was_read_before_changes_nothing(text: str, other: str, lang: str, another: str) -> None:
    alone = _claims(text, lang)
    _claims(other, another)
    assert _claims(text, lang) == alone


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.text())
def test_folding_keeps_every_offset(text: str) -> None:
    assert len(fold(text)) == len(text)


HOSTILE = [
    ("en", "a" * 1_000_000),
    ("en", "Kim " * 20_000),
    ("en", "'" * 100_000),
    ("en", "member of the Political Bureau of the " * 3_000),
    ("ko", "가" * 50_000),
    ("ko", "김정은 " * 5_000),
    ("ko", "정치국 위원이며 " * 10_000),
    ("zh", "王" * 20_000),
    ("zh", "习近平、" * 5_000),
    ("zh", "中央政治局委员、" * 10_000),
]


@pytest.mark.parametrize(("lang", "text"), HOSTILE)
def test_hostile_lengths_end(lang: str, text: str) -> None:
    assert all(claim.kind != "contact" for claim in _claims(text, lang))


def test_a_language_without_grammar_gives_no_claim() -> None:
    assert extract(Article.of("金正恩総書記が習近平国家主席と会談した。", lang="ja"), registry()) == ()


GOLD = Path(__file__).parents[2] / "gold"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_article_cut_off_anywhere_is_read(lang: str) -> None:
    drawn = random.Random(lang)
    for path in drawn.sample(sorted((GOLD / lang / "dev").glob("*.txt")), 40):
        text = path.read_text(encoding="utf-8")
        for end in drawn.sample(range(1, len(text)), 4):
            _claims(text[:end], lang)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_article_whose_sentences_are_all_cut_short_is_read(lang: str) -> None:
    drawn = random.Random(lang)
    for path in drawn.sample(sorted((GOLD / lang / "dev").glob("*.txt")), 120):
        parts = re.split(r"(?<=[.。!?！？\n])", path.read_text(encoding="utf-8"))
        for gap in ("", "\n"):
            _claims(gap.join(part[: drawn.randrange(1, len(part) + 1)] for part in parts if part), lang)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Wang Yi met Kim Jong Un's special envoy Choe Ryong Hae, a close aide"),
        ("ko", "최선희 외무상은 왕의 외교부장과 함께 왔"),
        ("en", "Wang Yi met Kim Song Nam, an expert on"),
        ("zh", "多位官员出席招待会,还有金成男。随行人员还,来访"),
    ],
)
def test_a_text_may_end_within_a_sentence(lang: str, text: str) -> None:
    for end in range(1, len(text) + 1):
        _claims(text[:end], lang)
