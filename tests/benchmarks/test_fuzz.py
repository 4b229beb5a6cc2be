"""A share of the fuzzer's inputs, and that it would see what it looks for."""

from pathlib import Path

import pytest

from benchmarks import fuzz, mutate
from benchmarks.doors import KOREAN
from loaders.sources import reading

SHARE = 150


def test_no_mutated_input_raises_hangs_or_goes_unnamed() -> None:
    pytest.importorskip("pyarrow")
    found = [(case.number, verdict) for case, verdict in fuzz.verdicts(range(SHARE), fuzz.SEED)]
    assert [pair for pair in found if pair[1].kind in fuzz.DEFECTS] == []
    assert {verdict.kind for _, verdict in found} == {"read", "skipped"}


def test_an_input_is_the_same_whatever_was_made_before() -> None:
    pytest.importorskip("pyarrow")
    late = mutate.case(77, 1)
    assert [mutate.case(number, 1) for number in range(76, 78)][1] == late


def test_an_input_that_takes_too_long_is_seen_and_the_next_is_read() -> None:
    worker = fuzz.Worker(seconds=0.02)
    long = mutate.Case(0, "made", "a.txt", KOREAN.text.encode() * 50)
    short = mutate.Case(1, "made", "a.txt", b"")
    assert [worker.judge(each).kind for each in (long, short)] == ["hang", "skipped"]
    worker.end()


def broken(*_args: object) -> None:
    raise RuntimeError("as a library may")


def memory(*_args: object) -> None:
    raise MemoryError


@pytest.mark.parametrize(("fault", "kind"), [(broken, "unnamed"), (memory, "memory")])
def test_a_defect_is_seen(fault: object, kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "format_of", fault)
    (tmp_path / "a.txt").write_text("The two sides met in the city.")
    assert fuzz.judged(tmp_path / "a.txt").kind == kind


def test_the_files_that_are_mutated_are_the_same_every_time() -> None:
    pytest.importorskip("pyarrow")
    before = dict(mutate.corpus())
    mutate.corpus.cache_clear()
    changed = [name for name, data in mutate.corpus().items() if before[name] != data]
    assert changed == []
