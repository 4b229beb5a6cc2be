"""Adverbs of doubt that doubt something else than an English contact; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2010-05-07"


@pytest.mark.parametrize(
    "told",
    [
        "Kim Jong Il held an apparently friendly meeting with Hu Jintao on Wednesday.",
        "Kim Jong Il had talks with Hu Jintao on Wednesday and apparently repeated his old demands.",
        "After a reportedly tough meeting between Kim Jong Il and Hu Jintao on Wednesday, the tone changed.",
        "Kim Jong Il had talks with Hu Jintao on Wednesday, perhaps the last of his life.",
    ],
)
def test_a_doubtful_quality_is_no_doubtful_contact(told: str) -> None:
    assert contacts(told, DAY) == ["meeting occurred 2010-05-05: kim-jong-il | hu-jintao"]


@pytest.mark.parametrize(
    "told",
    [
        "Kim Jong Il reportedly had talks with Hu Jintao on Wednesday.",
        "Kim Jong Il held what was probably a short meeting with Hu Jintao on Wednesday.",
        "Talks between Kim Jong Il and Hu Jintao, reportedly held on Wednesday, were kept quiet.",
    ],
)
def test_at_the_contact_they_doubt_it(told: str) -> None:
    assert contacts(told, DAY) == ["meeting hypothetical 2010-05-05: kim-jong-il | hu-jintao"]
