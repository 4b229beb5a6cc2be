"""The frames' gate: the share of their sentences that is read exactly, never below the pinned floors."""

from __future__ import annotations

import pytest

from loaders.extract import LANGUAGES
from tests.loaders.extract.frames import Family, read_by_the_gate, share_right
from tests.loaders.extract.test_gold import floors


@pytest.mark.parametrize("lang", LANGUAGES)
def test_frames_are_read_as_well_as_before(lang: str) -> None:
    assert share_right(lang) >= floors()[f"frames/{lang}"]["right"]


def test_the_gate_reads_every_frame_and_every_word() -> None:
    fill = {"who": ("Wang Yi", "Xi Jinping", "Li Qiang", "Cai Qi"), "where": ("Beijing", "Dalian", "Dandong")}
    frames = ("{who} spoke in {where}.", "In {where} spoke {who}.", "{who} spoke.")
    family = Family(id="a", published="2024-01-01", fill=fill, frames=frames, want=())
    taken = [(frame, words) for _, frame, words in read_by_the_gate(family)]
    assert {frame for frame, _ in taken} == set(frames)
    assert {word for _, words in taken for word in words} == {(slot, each) for slot in fill for each in fill[slot]}
    assert len(taken) < 28  # of 12, 12 and 4
    assert taken == [(frame, words) for _, frame, words in read_by_the_gate(family)]
