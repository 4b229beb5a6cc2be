"""What an English article as a whole gives its sentences: ministries of spokesmen, counterparts; our words."""

from __future__ import annotations

from tests.loaders.extract.reading import offices


def test_a_spokesman_speaks_for_the_foreign_ministry_that_was_named() -> None:
    text = "China's foreign ministry declined to comment.\nSpokeswoman Hua Chunying spoke in Beijing."
    assert offices(text, "hua-chunying") == ["Spokeswoman, China's foreign ministry"]


def test_a_spokesman_of_nothing_named_is_one_all_the_same() -> None:
    assert offices("Spokeswoman Hua Chunying spoke in Beijing.", "hua-chunying") == ["Spokeswoman, -"]
