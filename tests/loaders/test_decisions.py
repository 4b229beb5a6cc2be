"""A file of judgements: read back as it was written, or refused with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from exports.judgements import decision_text
from graph.errors import SourceError
from graph.identity.judging import Act, taken_back
from loaders.decisions import read_decisions

ACT = Act("민", "2026-01-01T00:00:00+00:00", 'because of "the caption"')
ONE = ACT.decision("same", "person:kim-song-nan", "person:kim-song-nam")


def test_judgements_are_read_back_as_they_were_written(tmp_path: Path) -> None:
    decisions = (ONE, *taken_back(ACT, [ONE]))
    path = tmp_path / "d.jsonl"
    path.write_text(decision_text(decisions), encoding="utf-8")
    assert read_decisions(path) == decisions


def test_a_line_without_an_id_gets_it(tmp_path: Path) -> None:
    path = tmp_path / "d.jsonl"
    path.write_text(decision_text([ONE]).replace(ONE.id, ""), encoding="utf-8")
    assert read_decisions(path) == (ONE,)


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("not json", "not JSON"),
        ("[]", "line"),
        ('{"kind": "perhaps", "at": "2026-01-01"}', "kind"),
        ('{"kind": "same", "at": "yesterday"}', "at"),
        (decision_text([ONE]).replace("kim-song-nam", "kim-song-nim").strip(), "its id does not fit"),
    ],
)
def test_a_line_that_is_no_judgement_is_named(tmp_path: Path, line: str, says: str) -> None:
    path = tmp_path / "d.jsonl"
    path.write_text(decision_text([ONE]) + line + "\n", encoding="utf-8")
    with pytest.raises(SourceError, match="row 2") as caught:
        read_decisions(path)
    assert says in str(caught.value)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"gone\.jsonl"):
        read_decisions(tmp_path / "gone.jsonl")
