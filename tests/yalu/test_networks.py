"""The commands about networks, run as a shell does."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from tests.yalu.running import Run

pytestmark = pytest.mark.usefixtures("trips")

ASKED = (
    ("rank", "--measure", "betweenness"),
    ("path", "Kim Song Nam", "리룡남"),
    ("communities",),
    ("compare", "--before", "2024-02-01", "--after", "2024-02-01"),
    ("without", "류젠차오"),
)


@pytest.mark.parametrize("asked", ASKED, ids=[asked[0] for asked in ASKED])
def test_each_answers_in_every_form(yalu: Run, asked: tuple[str, ...]) -> None:
    table = yalu(*asked)
    assert table.code == 0
    assert "projection: principals: a tie joins one person of each side" in table.out
    rows = json.loads(yalu(*asked, "--json").out)
    assert rows
    shown = list(csv.DictReader(io.StringIO(yalu(*asked, "--csv").out)))
    steps = sum(len(row["steps"]) for row in rows) if asked[0] == "path" else len(rows)
    assert len(shown) == steps
    assert yalu(*asked, "--markdown").out.startswith("**")


@pytest.mark.parametrize("asked", ASKED, ids=[asked[0] for asked in ASKED])
def test_evidence_adds_the_sentences(yalu: Run, asked: tuple[str, ...]) -> None:
    assert "“" not in yalu(*asked).out
    assert "“" in yalu(*asked, "--evidence").out
    assert '"quote"' not in yalu(*asked, "--json").out
    assert '"quote"' in yalu(*asked, "--json", "--evidence").out


def test_rows_that_have_no_notes_have_the_method_beside_them(yalu: Run, tmp_path: Path) -> None:
    assert "damping: 0.85" in yalu("rank", "--measure", "pagerank", "--json").err
    assert "damping" not in yalu("rank", "--measure", "pagerank", "--json", "--meta", "meta.json").err
    method = json.loads((tmp_path / "meta.json").read_text(encoding="utf-8"))["method"]
    assert (method["measure"], method["damping"], method["window"]) == ("pagerank", 0.85, "all time")


def test_delegations_are_ranked_as_bodies(yalu: Run) -> None:
    rows = json.loads(yalu("rank", "--delegations", "--json").out)
    assert {"wpk-international", "idcpc"} <= {row["id"] for row in rows}
    assert "kim-song-nam" not in {row["id"] for row in rows}


def test_an_empty_window_is_an_answer(yalu: Run) -> None:
    for asked in (("rank",), ("communities",)):
        ran = yalu(*asked, "--since", "1999", "--until", "1999")
        assert ran.code == 0
        assert "no tie that the filters leave" in ran.out
        assert "window: 1999-01-01 to 1999-12-31" in ran.out


def test_one_person_has_no_chain_to_themselves(yalu: Run) -> None:
    ran = yalu("path", "김성남", "Kim Song Nam")
    assert ran.code == 2
    assert "same person" in ran.err


def test_a_name_that_nobody_has_gets_near_ones(yalu: Run) -> None:
    for asked in (("path", "Kim Song Nan", "Wang Yi"), ("without", "Kim Song Nan")):
        ran = yalu(*asked)
        assert ran.code == 2
        assert "Kim Song Nam" in ran.err


def test_an_office_is_taken_away_by_its_title(yalu: Run) -> None:
    rows = json.loads(yalu("without", "vice minister", "--json").out)
    assert [row["id"] for row in rows] == ["mer/vice-minister", "mfa-cn/vice-minister", "mfa-kp/vice-minister"]
    assert all(row["office"] for row in rows)


def test_somebody_whom_only_the_registry_knows(yalu: Run) -> None:
    ran = yalu("without", "Xi Jinping")
    assert ran.code == 0
    assert "nobody of that name in this store" in ran.out
    assert "in no article of this store: xi-jinping" in ran.err
