"""Shapes of English names; our words."""

from __future__ import annotations

from tests.loaders.extract.reading import people


def test_an_initial_ends_neither_name_nor_sentence() -> None:
    text = "U.S. President George W. Bush said that he was willing. Kim Jong Il met Wu Bangguo."
    assert people(text)["george-w-bush"] == "other"


def test_a_headline_s_noun_is_no_given_name() -> None:
    text = "Meng Meeting Seen as Warning\n\nMeng Jianzhu met Ju Sang Song in Pyongyang on Wednesday."
    assert list(people(text)) == ["meng-jianzhu", "ju-sang-song"]
