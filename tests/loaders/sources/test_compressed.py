"""Compressed files: read as they are unpacked."""

import gzip
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.doors import COMPRESSIONS
from loaders.sources import limits, read

LONG = [" ".join(f"They met {number * k} times." for k in range(500)) for number in range(200)]
ROWS = b"".join(b'{"title": "T%d", "text": "%s"}\n' % (number, text.encode()) for number, text in enumerate(LONG))


@pytest.mark.parametrize("suffix", COMPRESSIONS)
def test_a_truncated_file_is_read_as_far_as_it_goes(suffix: str, tmp_path: Path, reading) -> None:
    path = tmp_path / f"a.jsonl{suffix}"
    path.write_bytes(COMPRESSIONS[suffix](ROWS)[:-200])
    found = reading(path)
    assert found.articles or suffix == ".bz2"  # one block of bzip2 holds all of it
    assert [str(each) for each in found.skipped] == [f"{path}: truncated: it ends too early — get it again"]


@pytest.mark.parametrize("suffix", COMPRESSIONS)
def test_frames_one_after_the_other_are_one_file(suffix: str, tmp_path: Path, reading) -> None:
    path = tmp_path / f"a.jsonl{suffix}"
    compress = COMPRESSIONS[suffix]
    path.write_bytes(compress(b'{"title": "T", "text": "They met."}\n') + compress(b'{"text": "They ate."}\n'))
    assert [article.text for article in reading(path).articles] == ["T\n\nThey met.", "They ate."]


@pytest.mark.parametrize("suffix", COMPRESSIONS)
def test_a_bomb_is_named(suffix: str, tmp_path: Path, reading, monkeypatch) -> None:
    monkeypatch.setattr(limits, "RATIO_COUNTS_FROM", 1_000_000)
    path = tmp_path / f"a.txt{suffix}"
    path.write_bytes(COMPRESSIONS[suffix](bytes(4_000_000)))
    (skipped,) = reading(path).skipped
    assert "times its size" in skipped.problem


def test_layers_end(tmp_path: Path, reading) -> None:
    data = b"They met in the city, and they talked."
    for _ in range(limits.MAX_DEPTH + 1):
        data = gzip.compress(data)
    (tmp_path / "a.gz").write_bytes(data)
    assert "one within the other" in reading(tmp_path / "a.gz").skipped[0].problem


@settings(deadline=None, derandomize=True, max_examples=80)
@given(st.sampled_from(sorted(COMPRESSIONS)), st.integers(0, 120), st.binary(max_size=20))
def test_no_damage_raises(tmp_path_factory: pytest.TempPathFactory, suffix: str, at: int, splice: bytes) -> None:
    whole = COMPRESSIONS[suffix](b"They met in the city, and they talked for hours.")
    path = tmp_path_factory.mktemp("any") / f"a.txt{suffix}"
    path.write_bytes(whole[:at] + splice + whole[at + len(splice) :])
    for outcome in read([str(path)]):
        assert "cannot be read (" not in getattr(outcome, "problem", "")
