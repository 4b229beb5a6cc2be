"""Which words mean two of different sides; our words."""

from __future__ import annotations

import pytest

from loaders.extract.en.pair_words import pair_words


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("the two longtime strongmen", "leaders"),
        ("both generals", "the two men"),
        ("the men", "the men"),
        ("the supreme leaders of the two parties and countries", "top leaders"),
        ("the two countries' foreign ministers", "foreign ministers"),
        ("the vice foreign ministers of both nations", "vice foreign ministers"),
    ],
)
def test_a_pair_is_read_by_its_parts(text: str, kind: str) -> None:
    assert [cue.word for cue in pair_words(text)] == [kind]


@pytest.mark.parametrize("text", ["the two chinese officials", "the elder leaders of the two countries"])
def test_those_of_one_side_or_of_the_past_are_no_pair(text: str) -> None:
    assert pair_words(text) == []
