"""The frames' gate: the share of their sentences that is read exactly, never below the pinned floors."""

from __future__ import annotations

import pytest

from loaders.extract import LANGUAGES
from tests.loaders.extract.frames import share_right
from tests.loaders.extract.test_gold import floors


@pytest.mark.parametrize("lang", LANGUAGES)
def test_frames_are_read_as_well_as_before(lang: str) -> None:
    assert share_right(lang) >= floors()[f"frames/{lang}"]["right"]
