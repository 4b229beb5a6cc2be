"""Runs of spaces, unbreakable and thin ones, and unseen marks are no part of what is read; offsets are the page's."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.extract.spacing import single_spaced
from tests.loaders.extract.reading import article, contacts, found

ENGLISH = "Wang Yi, director of the Office, met Kim Song Nam in Beijing on Friday, March 22."
KOREAN = "왕이 외교부장은 22일 베이징에서 김성남 조선로동당 국제부장을 만났다."
ODD = ["  ", "\u00a0", " \u00a0 ", "\t", "\u2009", "\u3000", " \u200b", "\u200b "]


@pytest.mark.parametrize("space", ODD)
@pytest.mark.parametrize("text", [ENGLISH, KOREAN], ids=["en", "ko"])
def test_any_space_between_words_is_one(text: str, space: str) -> None:
    printed = text.replace(" ", space)
    assert contacts(printed, "2024-03-23") == contacts(text, "2024-03-23") != []
    (contact,) = found(printed, "2024-03-23")["contacts"]
    assert contact["quote"] == printed
    assert [each["name"] for each in found(printed)["persons"]] == [each["name"] for each in found(text)["persons"]]


@pytest.mark.parametrize("mark", ["\u00ad", "\u200b", "\ufeff"])
def test_an_unseen_mark_within_a_name_is_none_of_its_letters(mark: str) -> None:
    printed = ENGLISH.replace("Song", f"So{mark}ng")
    assert contacts(printed, "2024-03-23") == contacts(ENGLISH, "2024-03-23")
    person = next(each for each in found(printed)["persons"] if each["id"] == "kim-song-nam")
    assert person["surfaces"] == ["Kim Song Nam"]


def test_a_text_with_single_spaces_is_as_it_was_written() -> None:
    assert single_spaced(article(ENGLISH).text) is None
    assert single_spaced("One line.\n\nAnother.") is None


@given(st.text(alphabet=st.sampled_from("a b\u00a0\u200b\n\t.")))
def test_each_character_kept_is_at_its_place(text: str) -> None:
    found = single_spaced(text)
    if found is None:
        return
    cleared, places = found
    assert len(cleared) == len(places)
    assert places == sorted(set(places))
    assert all(
        text[at] == char or (char == " " and text[at].isspace()) for char, at in zip(cleared, places, strict=True)
    )
