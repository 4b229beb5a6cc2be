"""The questions as a shell asks them, over the contacts of 2024 (tests/trips.py)."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from tests.yalu.running import Ran, Run

pytestmark = pytest.mark.usefixtures("trips")

SPELLINGS = ("Kim Song Nam", "Kim Song-nam", "김성남", "金成男")


def rows(ran: Ran) -> list[dict[str, Any]]:
    assert ran.code == 0, ran.err
    found: list[dict[str, Any]] = json.loads(ran.out)
    return found


def test_the_json_is_the_same_for_every_spelling_of_a_name(yalu: Run) -> None:
    answers = {yalu("who-met", name, "--json").out for name in SPELLINGS}
    assert len(answers) == 1
    assert [row["met"]["id"] for row in json.loads(answers.pop())] == [
        "liu-jianchao",
        "wang-huning",
        "cai-qi",
        "wang-yi",
    ]


def test_json_holds_neither_the_words_asked_nor_a_path_nor_a_version(yalu: Run, tmp_path: Path) -> None:
    asked = "KIM  Song-Nam"
    ran = yalu("who-met", asked, "--json", "--evidence")
    assert asked not in ran.out
    assert str(tmp_path) not in ran.out
    assert "yalu-" not in ran.out
    assert yalu("who-met", asked, "--json", "--evidence").out == ran.out


def test_a_disputed_date_is_shown_with_all_its_dates(yalu: Run) -> None:
    """Its sources in tests/trips.py say 21 and 23 March."""
    assert "2024-03-21 or 2024-03-23 (disputed)" in yalu("who-met", "Wang Huning").out
    (row,) = rows(yalu("who-met", "Wang Huning", "--json"))
    (contact,) = row["contacts"]
    assert contact["disputed"]
    assert [each["date"] for each in contact["dates"]] == ["2024-03-21", "2024-03-23"]
    assert all(each["claims"] for each in contact["dates"])


def test_who_counts_and_what_is_covered_is_said_beside_the_answer(yalu: Run) -> None:
    for form in ((), ("--json",), ("--csv",)):
        ran = yalu("who-met", "Wang Yi", *form)
        assert "all who were there count" in ran.err
        assert "17 articles (15 en, 1 ko, 1 zh), published 2023-12-18 to 2024-10-06" in ran.err
    assert "only principals count" in yalu("who-met", "Wang Yi", "--principals").err


def test_meta_goes_to_its_file_and_then_not_to_stderr(yalu: Run, tmp_path: Path) -> None:
    ran = yalu("who-met", "김성남", "--json", "--since", "2024-03", "--meta", "meta.json")
    meta = json.loads((tmp_path / "meta.json").read_text(encoding="utf-8"))
    assert ran.err == ""
    assert meta["asked"] == ["김성남"]
    assert meta["resolved"] == [{"id": "kim-song-nam", "name": "Kim Song Nam"}]
    assert meta["projection"] == "everyone"
    assert meta["filters"]["since"] == "2024-03-01"
    assert meta["coverage"]["articles"] == 17


def test_evidence_has_the_sentence_and_its_source(yalu: Run) -> None:
    plain = yalu("who-met", "Cai Qi").out
    proven = yalu("who-met", "Cai Qi", "--evidence").out
    sentence = "A day earlier Cai Qi received the delegation of Kim Song Nam at the Great Hall of the People."
    assert sentence not in plain
    assert sentence in proven
    assert "Yalu example (agency) (agency), 2024-03-22, https://example.org/m-kim-cai/0" in proven


def test_met_always_shows_the_sentences(yalu: Run) -> None:
    assert "王沪宁21日在北京会见了" in yalu("met", "김성남", "王沪宁").out
    (row,) = rows(yalu("met", "Kim Song Nam", "Wang Huning", "--json"))
    assert len(row["contact"]["evidence"]) == 3
    assert (row["left"], row["right"]) == ("kim-song-nam", "wang-huning")


def test_met_says_what_it_leaves_out(yalu: Run) -> None:
    ran = yalu("met", "Choe Son Hui", "Wang Yi")
    assert "1 more that did not take place or not yet" in ran.err
    assert "planned" in yalu("met", "Choe Son Hui", "Wang Yi", "--status", "any").out


def test_a_person_in_three_scripts_with_offices(yalu: Run) -> None:
    ran = yalu("person", "Liu Jianchao")
    assert "Liu Jianchao (류젠차오, 刘建超; liu-jianchao)" in ran.out
    assert "Head, International Department, CPC" in ran.out
    (card,) = rows(yalu("person", "刘建超", "--json"))
    assert card["contacts"] == {"ceremony": 1, "meeting": 2}
    assert card["offices"][0]["office"] == "idcpc/minister"


def test_a_meeting_by_the_part_of_its_id_that_tables_show(yalu: Run) -> None:
    shown = yalu("timeline", "--place", "airport").out.splitlines()[-1].split()[0]
    ran = yalu("meeting", shown)
    assert "Zhao Leji" in ran.out
    assert "was met at the airport by Choe Ryong Hae" in ran.out


def test_a_timeline_narrowed_by_every_filter(yalu: Run) -> None:
    narrow = ("--kind", "ceremony", "--side", "cn", "--status", "occurred", "--since", "2024-04", "--until", "2024-04")
    (row,) = rows(yalu("timeline", "Zhao Leji", *narrow, "--place", "pyongyang", "--principals", "--json"))
    assert row["id"] == "m-choe-zhao-welcome"


def test_kinds_and_dates_are_taken_as_people_type_them(yalu: Run) -> None:
    plain = rows(yalu("timeline", "--kind", "ceremony", "--since", "2024-04-11", "--until", "2024-04", "--json"))
    assert plain
    for kind in ("의식", "仪式", "Ceremony"):
        asked = ("timeline", "--kind", kind, "--since", "2024년 4월 11일", "--until", "April 2024", "--json")
        assert rows(yalu(*asked)) == plain
    assert yalu("timeline", "--kind", "회답").code == 2
    assert rows(yalu("timeline", "--status", "예정", "--json")) == rows(
        yalu("timeline", "--status", "planned", "--json")
    )


def test_status_counts(yalu: Run) -> None:
    counts = {(row["group"], row["item"]): row["count"] for row in rows(yalu("status", "--json"))}
    assert counts["contacts", "disputed date"] == 2


def test_csv_has_a_heading_ids_and_a_line_for_each_row(yalu: Run) -> None:
    ran = yalu("timeline", "--csv")
    found = list(csv.DictReader(io.StringIO(ran.out)))
    assert len(found) == len(ran.out.splitlines()) - 1 == 14
    disputed = next(row for row in found if row["contact"] == "m-kim-wang-huning")
    assert (disputed["date"], disputed["disputed_dates"]) == ("2024-03-21", "2024-03-21/2024-03-23")
    assert (disputed["kp_ids"], disputed["cn_ids"]) == ("kim-song-nam", "wang-huning")


def test_csv_of_every_question_is_one_table(yalu: Run) -> None:
    for question in (("who-met", "Wang Yi"), ("met", "Wang Yi", "Pak Myong Ho"), ("person", "Wang Yi"), ("status",)):
        found = list(csv.reader(io.StringIO(yalu(*question, "--csv", "--evidence").out)))
        assert len(found) > 1
        assert {len(row) for row in found} == {len(found[0])}


def test_an_answer_in_a_file_with_the_mark_that_excel_needs(yalu: Run, tmp_path: Path) -> None:
    ran = yalu("timeline", "--csv", "--bom", "-o", "timeline.csv")
    assert ran.out == ""
    assert (tmp_path / "timeline.csv").read_bytes().startswith(b"\xef\xbb\xbfcontact,date")


def test_somebody_known_who_is_in_no_article(yalu: Run) -> None:
    ran = yalu("who-met", "习近平", "--json")
    assert (ran.code, ran.out) == (0, "[]\n")
    assert "xi-jinping" in ran.err


def test_the_store_of_the_environment_and_of_the_group(yalu: Run, trips: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    moved = trips.rename(trips.with_name("moved.db"))
    assert yalu("status").code == 4
    assert yalu("--store", "moved.db", "status").code == 0
    assert yalu("status", "--store", f"sqlite:///{moved}").code == 0
    monkeypatch.setenv("YALU_STORE", "moved.db")
    assert yalu("status").code == 0
    assert yalu("status", "--store", "none.db").code == 4


def test_a_confidence_asked_leaves_out_what_has_less_or_none(
    yalu: Run, article: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("YALU_STORE", "one.db")
    yalu("load", str(article))
    known = json.loads(yalu("timeline", "--json", "--evidence").out)[0]["evidence"][0]["confidence"]
    assert known is not None
    assert len(json.loads(yalu("timeline", "--json", "--min-confidence", str(known)).out)) == 1
    for question in (("timeline",), ("who-met", "Wang Yi"), ("met", "Wang Yi", "Pak Myong Ho"), ("person", "Wang Yi")):
        assert "1 contact left out" not in yalu(*question, "--min-confidence", str(known)).err
        assert "1 contact left out" in yalu(*question, "--min-confidence", "0.99").err
    assert json.loads(yalu("timeline", "--json", "--min-confidence", "0.99").out) == []


@pytest.mark.usefixtures("trips")
def test_untested_claims_are_kept_only_on_request(yalu: Run) -> None:
    """Those of tests/trips.py come from no rule, and have no confidence."""
    every = json.loads(yalu("timeline", "--json").out)
    assert json.loads(yalu("timeline", "--json", "--min-confidence", "0").out) == []
    assert json.loads(yalu("timeline", "--json", "--min-confidence", "0.9", "--untested").out) == every


@pytest.mark.usefixtures("trips")
def test_evidence_says_how_far_it_can_be_trusted(yalu: Run) -> None:
    assert yalu("met", "Kim Song Nam", "Cai Qi").out.count(", untested rule\n") >= 1
