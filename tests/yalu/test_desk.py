"""The questions of the desk as a shell asks them, on the open data set: forms, errors, what is said beside."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path

import pytest

from graph.stores import open_store
from loaders.pipeline import load
from tests.yalu.running import Run

PREMIER = ("premier", "--side", "CN", "--in", "Pyongyang")


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("desk") / "desk.db"
    with open_store(str(path)) as store:
        load(store, ["dataset:contacts"])
    return str(path)


def test_six_visits_as_json(yalu: Run, desk: str) -> None:
    rows = json.loads(yalu("--store", desk, "met", "Kim Jong Un", "Xi Jinping", "--by", "visit", "--json").out)
    assert len(rows) == 6
    assert rows[0].keys() == {"left", "right", "visit", "date", "date_end", "place", "contacts"}


@pytest.mark.parametrize(
    "asked",
    [
        ("entourage", "Kim Jong Un"),
        ("office", "premier", "--holders"),
        ("gaps", *PREMIER),
        ("first-since", *PREMIER),
        ("levels", "--by", "month"),
        ("channels",),
        ("matrix", "--between", "channel"),
        ("ladder", "prc-day"),
    ],
    ids=lambda asked: asked[0],
)
def test_every_form_of_every_question(yalu: Run, desk: str, asked: tuple[str, ...]) -> None:
    assert json.loads(yalu("--store", desk, *asked, "--json").out)
    assert len(list(csv.reader(io.StringIO(yalu("--store", desk, *asked, "--csv").out, newline="")))) > 1
    assert "| --- |" in yalu("--store", desk, *asked, "--markdown").out
    told = yalu("--store", desk, *asked)
    assert (told.code, "the store covers 2" in told.err) == (0, True)


def test_every_column_of_the_holders_has_a_name_of_its_own(yalu: Run, desk: str) -> None:
    heading = yalu("--store", desk, "office", "premier", "--holders").out.splitlines()[1]
    assert "From known by" in heading
    assert heading.count("  Known by") == 0


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (("gaps", "minster"), "did you mean minister"),
        (("office", "minster"), "did you mean minister"),
        (("levels", "--since", "2024-02-30"), "cannot read the date '2024-02-30'"),
        (("ladder", "treaties"), "there are treaty"),
        (("entourage", "Kim Jong Unn"), "Kim Jong Un"),
    ],
)
def test_what_does_not_exist_gets_an_answer_that_helps(yalu: Run, desk: str, asked: tuple[str, ...], said: str) -> None:
    ran = yalu("--store", desk, *asked)
    assert ran.code == 2
    assert said in ran.err


def test_a_window_without_data_shows_what_is_covered(yalu: Run, desk: str) -> None:
    ran = yalu("--store", desk, "gaps", *PREMIER, "--since", "1980", "--until", "1990")
    assert ran.code == 0
    assert "no such contact" in ran.out
    assert "no dated contact of that kind" in ran.err


def test_homonyms_are_labelled_and_those_without_contacts_left_out(yalu: Run, desk: str) -> None:
    ran = yalu("--store", desk, "gaps", "Ri Yong Ho", "--in", "Beijing")
    assert "ri-yong-ho)" in ran.out
    assert "ri-yong-ho-army" not in ran.out


def test_an_empty_table_to_fill_in(yalu: Run, tmp_path: Path) -> None:
    assert yalu("template", "--lang", "ko", "-o", "ours.csv").code == 0
    header = (tmp_path / "ours.csv").read_text(encoding="utf-8")
    assert header.startswith("번호,날짜")
    row = ",".join("2024-03-21" if name == "날짜" else "김성남" if name == "조선측" else "왕후닝" * (name == "중국측")
                   for name in header.strip().split(","))  # fmt: skip
    (tmp_path / "ours.csv").write_text(header + row + "\n", encoding="utf-8")
    assert yalu("load", "ours.csv").code == 0
    assert "Wang Huning" in yalu("who-met", "Kim Song Nam").out


def test_a_table_that_is_filled_in_is_replaced_only_when_asked(yalu: Run, tmp_path: Path) -> None:
    (tmp_path / "ours.csv").write_text("date,dprk,china\n2024,a,b\n", encoding="utf-8")
    refused = yalu("template", "-o", "ours.csv")
    assert (refused.code, "ours.csv is there already" in refused.err) == (2, True)
    assert "2024,a,b" in (tmp_path / "ours.csv").read_text(encoding="utf-8")
    assert yalu("template", "-o", "ours.csv", "--force").code == 0
    assert "2024" not in (tmp_path / "ours.csv").read_text(encoding="utf-8")


def test_the_template_says_what_each_column_holds_and_its_row_can_be_loaded(yalu: Run, tmp_path: Path) -> None:
    told = yalu("template", "--help").out
    for column in yalu("template").out.strip().split(","):
        assert column in re.findall(r"[a-z_]+", told)
    example = told.partition("A table with one row:")[2].split("Options")[0].split()
    lines = " ".join(example).replace(" 2024-", "\n2024-")
    (tmp_path / "ours.csv").write_text(lines, encoding="utf-8")
    assert yalu("load", "ours.csv").code == 0
    (row,) = json.loads(yalu("timeline", "Wang Huning", "--json").out)
    assert (row["date"], row["place"]) == ("2024-03-21", "Beijing")


def test_a_table_of_contacts_with_headings_of_its_own_is_led_to_the_template(yalu: Run, tmp_path: Path) -> None:
    odd = (
        "when;who from DPRK;Chinese counterpart\n2024-01-01;Kim Jong Un;Xi Jinping\n2024-01-02;Kim Jong Un;Xi Jinping\n"
    )
    (tmp_path / "odd.csv").write_text(odd, encoding="utf-8")
    ran = yalu("load", "odd.csv")
    assert ran.code == 3
    assert "a table of contacts needs the headings that `yalu template` prints" in ran.err
    assert "2 skipped; rows of one fault share a line" in ran.err
