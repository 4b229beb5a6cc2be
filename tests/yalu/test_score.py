"""`yalu score`: figures, errors, gates, and what it says of a folder that it cannot score."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.yalu.running import Run

DEV = Path(__file__).parents[1] / "gold" / "en" / "dev"
ONE = "afp-2024-sun-weidong"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one annotated article."""
    made = tmp_path / "gold"
    made.mkdir()
    for ending in (".txt", ".json"):
        shutil.copy(DEV / (ONE + ending), made)
    return made


def test_the_figures_of_a_folder_with_their_intervals(yalu: Run, folder: Path) -> None:
    ran = yalu("score", str(folder))
    assert ran.code == 0
    assert f"{folder}: 1 article\n" in ran.out
    rows = {line.split()[0]: line.split() for line in ran.out.splitlines()[3:]}
    assert list(rows) == [
        "persons", "offices", "pairs", "dated", "contacts", "attendees", "places",
        "identity", "side", "abroad", "status"
    ]  # fmt: skip
    assert all("-" in row[2] for row in rows.values())


def test_the_same_as_json_without_intervals(yalu: Run, folder: Path) -> None:
    said = json.loads(yalu("score", str(folder), "--json", "--bootstrap", "0").out)
    assert said["articles"] == 1
    assert [figure["metric"] for figure in said["figures"]][:2] == ["persons", "offices"]
    assert all(figure["low"] is None and 0 <= figure["value"] <= 1 for figure in said["figures"])


def test_every_error_is_listed_article_by_article(yalu: Run, folder: Path) -> None:
    wanted = json.loads((folder / f"{ONE}.json").read_text(encoding="utf-8"))
    wanted["persons"].append({"id": "nobody-here", "country": "KP", "surfaces": ["Nobody Here"]})
    (folder / f"{ONE}.json").write_text(json.dumps(wanted), encoding="utf-8")
    assert f"{ONE}: " in yalu("score", str(folder), "--detail").out
    told = json.loads(yalu("score", str(folder), "--detail", "--json").out)
    assert "missed person nobody-here" in told["errors"][0]["errors"]
    assert "errors" not in json.loads(yalu("score", str(folder), "--json").out)


def test_5_when_a_gate_is_not_passed_and_0_when_it_is(yalu: Run, folder: Path) -> None:
    assert yalu("score", str(folder), "--min", "persons=0.5").code == 0
    (folder / f"{ONE}.txt").write_text("Nothing of interest.\n", encoding="utf-8")
    ran = yalu("score", str(folder), "--min", "persons=0.5", "--min", "status=0")
    assert ran.code == 5
    assert ran.err == "yalu: persons is 0.000, below 0.5\n"


@pytest.mark.parametrize("floor", ["pears=0.9", "pairs", "pairs=much", "pairs=1.5", "pairs=nan"])
def test_2_for_a_gate_that_cannot_be(yalu: Run, folder: Path, floor: str) -> None:
    ran = yalu("score", str(folder), "--min", floor)
    assert ran.code == 2
    assert "METRIC=VALUE" in ran.err or "0 to 1" in ran.err


def test_3_for_what_is_no_folder_of_pairs_with_the_way_out(yalu: Run, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert "no such folder" in yalu("score", "nowhere").err
    assert "NAME.txt and NAME.json" in yalu("score", "empty").err
    (folder / f"{ONE}.txt").unlink()
    ran = yalu("score", str(folder))
    assert ran.code == 3
    assert f"{ONE}.json has no text" in ran.err


@pytest.mark.parametrize(
    ("broken", "said"),
    [
        ('{"persons": [', "broken JSON at line 1"),
        ('{"persons": [{"id": "wang-yi", "country": "Mars"}]}', "persons.0.country"),
        ("[]", "not in the format"),
        (b"\xff\xfe{}", "not UTF-8"),
    ],
)
def test_3_for_a_broken_annotation_with_its_place(yalu: Run, folder: Path, broken: str | bytes, said: str) -> None:
    content = broken if isinstance(broken, bytes) else broken.encode()
    (folder / f"{ONE}.json").write_bytes(content)
    ran = yalu("score", str(folder))
    assert ran.code == 3
    assert f"{ONE}.json" in ran.err
    assert said in ran.err


def test_a_text_without_annotation_is_named(yalu: Run, folder: Path) -> None:
    (folder / "another.txt").write_text("Wang Yi met nobody.\n", encoding="utf-8")
    ran = yalu("score", str(folder))
    assert ran.code == 0
    assert "another.txt" in ran.err
