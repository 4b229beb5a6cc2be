"""English talks held by wire are calls, and of those who hold them only; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts


@pytest.mark.parametrize(
    "text",
    [
        "On Thursday Li Jinjun discussed the quarantine over the telephone with Ri Kil Song.",
        "Li Jinjun told Ri Kil Song by phone on Thursday that the border would open.",
        "Li Jinjun consulted with Ri Kil Song on the telephone on Thursday.",
    ],
)
def test_talks_by_wire_are_a_call(text: str) -> None:
    assert contacts(text, "2020-02-01") == ["call occurred 2020-01-30: ri-kil-song | li-jinjun"]


def test_who_left_before_a_call_is_not_on_the_line() -> None:
    text = "Hours after Kim Jong Un left Dalian, Xi Jinping spoke with President Donald Trump by telephone."
    assert not any(told.startswith("call") for told in contacts(text, "2018-05-09"))
