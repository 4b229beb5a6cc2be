"""The phrase book's gate: the share of its texts that is read exactly, never below the pinned floors."""

from __future__ import annotations

import pytest

from loaders.extract import LANGUAGES
from tests.loaders.extract.phrases import HALVES, share_right
from tests.loaders.extract.test_gold import floors


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("half", HALVES)
def test_the_phrase_book_is_read_as_well_as_before(half: str, lang: str) -> None:
    assert share_right(half, lang) >= floors()[f"phrases/{half}/{lang}"]["right"]
