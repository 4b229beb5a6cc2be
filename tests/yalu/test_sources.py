"""The commands about sources, run as a shell does."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.yalu.running import Run

pytestmark = pytest.mark.usefixtures("trips")


def test_the_sources_of_a_contact(yalu: Run) -> None:
    ran = yalu("sources", "m-kim-wang-huning")
    assert ran.code == 0
    assert "Yalu example (party paper)" in ran.out
    rows = json.loads(yalu("sources", "m-kim-wang-huning", "--json").out)
    assert [row["days_after"] for row in rows] == [0, 0, 2]
    assert rows[0]["named"][0]["person"] == "kim-song-nam"
    assert "evidence" not in rows[0]
    assert "“" in yalu("sources", "m-kim-wang-huning", "--evidence").out


def test_discrepancies_of_somebody_and_of_a_kind(yalu: Run) -> None:
    rows = json.loads(yalu("discrepancies", "김성남", "--about", "date", "--json").out)
    assert [row["contact"] for row in rows] == ["m-kim-wang-huning"]
    assert [version["value"] for version in rows[0]["versions"]] == ["2024-03-21", "2024-03-23"]
    assert "disagree" in yalu("discrepancies", "--about", "existence").out
    assert yalu("discrepancies", "Kim Song Nan").code == 2


def test_coverage_by_one_thing(yalu: Run) -> None:
    rows = json.loads(yalu("coverage", "--by", "language", "--json").out)
    assert {row["item"] for row in rows} == {"en", "ko", "zh"}
    assert yalu("coverage", "--by", "month", "--csv").out.startswith("by,item,articles,first,last\r\n")


def test_a_footnote_a_line(yalu: Run) -> None:
    lines = yalu("cite", "m-kim-wang-huning").out.splitlines()
    assert len(lines) == 3
    assert lines[2].startswith("“Report of 2024-03-23,” Yalu example (network), March 23, 2024, https://example.org/")
    assert all(line.startswith("[^c") for line in yalu("cite", "m-kim-wang-huning", "--markdown").out.splitlines())
    (record,) = json.loads(yalu("cite", lines_claim(yalu), "--style", "plain", "--json").out)
    assert record["footnote"].startswith("Yalu example")


def lines_claim(yalu: Run) -> str:
    """The id of one of its claims, as the sources show it."""
    return str(json.loads(yalu("sources", "m-kim-wang-huning", "--json").out)[0]["claims"][0])


def test_an_empty_answer_says_how_much_was_published_then(yalu: Run) -> None:
    assert "none of these were published in the time asked" in yalu("timeline", "--until", "2001").err
    asked = ("who-met", "Cai Qi", "--since", "2024-01", "--until", "2024-01")
    assert "5 of these were published in the time asked" in yalu(*asked).err
    assert "in the time asked" not in yalu("timeline").err


def test_the_articles_and_those_that_have_every_word(yalu: Run) -> None:
    every = json.loads(yalu("articles", "--json").out)
    assert [each["published"] for each in every] == sorted(each["published"] for each in every)
    found = json.loads(yalu("articles", "REPORT", "2024-03-23", "--json").out)
    assert {each["published"] for each in found} == {"2024-03-23"}
    assert 0 < len(found) < len(every)
    assert found[0]["id"] in yalu("articles", found[0]["id"]).out
    assert "none with these words" in yalu("articles", "nowhere").out


def test_articles_by_day_of_publication(yalu: Run) -> None:
    every = json.loads(yalu("articles", "--json").out)
    found = json.loads(yalu("articles", "--since", "2024년 3월", "--until", "22 March 2024", "--json").out)
    assert found == [each for each in every if "2024-03" <= each["published"] <= "2024-03-22"]
    assert 0 < len(found) < len(every)
    assert yalu("articles", "--since", "03/04/2024").code == 2


def test_what_is_new_since_a_day(yalu: Run, tmp_path: Path, article: Path) -> None:
    """The contacts of 2024 are written without a load: their articles have no day of loading."""
    assert json.loads(yalu("articles", "--loaded-since", "2000", "--json").out) == []
    assert yalu("load", str(article)).code == 0
    today = datetime.now(UTC).date()
    (found,) = json.loads(yalu("articles", "--loaded-since", str(today - timedelta(1)), "--json").out)
    assert found["origin"] == str(article)
    assert found["loaded"] in (str(today), str(today - timedelta(1)))
    told = json.loads(yalu("timeline", "--loaded-since", str(today - timedelta(1)), "--evidence", "--json").out)
    assert told
    assert all(found["id"] in {proof["article"] for proof in each["evidence"]} for each in told)
    assert json.loads(yalu("timeline", "--loaded-since", str(today + timedelta(2)), "--json").out) == []
    assert yalu("articles", "--loaded-since", "last week").code == 2


def test_an_article_as_table_json_and_csv(yalu: Run) -> None:
    identifier = json.loads(yalu("sources", "m-kim-wang-huning", "--json").out)[0]["article"]
    assert f"Article {identifier}" in yalu("article", identifier).out
    (row,) = json.loads(yalu("article", identifier, "--evidence", "--json").out)
    assert row["id"] == row["report"] == identifier
    assert [place["how"] for place in row["places"]] == ["first"]
    assert row["states"][0]["evidence"]["quote"]
    assert yalu("article", identifier, "--csv").out.splitlines()[1].startswith(f"{identifier},{identifier},first,")
    assert yalu("article", "nothing").code == 2
