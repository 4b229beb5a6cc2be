"""What holds for any text: offsets, determinism, no dependence on what was read before, no error."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from graph.claims import Article, Claim, Span
from graph.registry.load import registry
from loaders.extract import extract
from loaders.extract.lexicon import fold

VOCABULARY = """
Kim Jong Un Xi Jinping Wang Yi Choe Son Hui met received talks banquet with and , . ; ( ) ' " “ ” — the of delegation
led by Pyongyang Beijing Monday May 2024 minister Foreign Affairs Political Bureau member he him said denied will visit
message from to 김정은 습근평 王毅 会见 접견 ’s II İ ß 🙂 \u200f
"""
WORDS = st.sampled_from([*VOCABULARY.split(), "\n", "\n\n"])
TEXTS = st.lists(WORDS | st.text(max_size=6), max_size=60).map(" ".join)


def _claims(text: str) -> tuple[Claim, ...]:
    return extract(Article.of(text, lang="en", published="2024-05-20"), registry())


@settings(max_examples=150, deadline=None, derandomize=True)
@given(TEXTS)
def test_every_quote_is_the_text_at_its_offsets(text: str) -> None:
    for claim in _claims(text):
        assert isinstance(claim.locator, Span)
        assert text[claim.locator.start : claim.locator.end] == claim.quote


@settings(max_examples=60, deadline=None, derandomize=True)
@given(TEXTS, TEXTS)
def test_what_was_read_before_changes_nothing(text: str, other: str) -> None:
    alone = _claims(text)
    _claims(other)
    assert _claims(text) == alone


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.text())
def test_folding_keeps_every_offset(text: str) -> None:
    assert len(fold(text)) == len(text)


def test_hostile_lengths_end() -> None:
    for text in ("a" * 1_000_000, "Kim " * 20_000, "'" * 100_000, "member of the Political Bureau of the " * 3_000):
        assert all(claim.kind != "contact" for claim in _claims(text))


def test_a_language_without_grammar_gives_no_claim() -> None:
    assert extract(Article.of("金正恩総書記が習近平国家主席と会談した。", lang="ja"), registry()) == ()
