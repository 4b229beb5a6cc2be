"""Loading, extracting, forgetting, rebuilding and copying as a shell does it, with real articles in our own words."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from graph.stores import open_store
from tests.yalu.running import Run


def test_a_load_says_what_is_new_and_a_second_one_that_nothing_is(yalu: Run, article: Path) -> None:
    first = yalu("load", article.name)
    assert (first.code, first.out) == (0, "")
    assert "articles: 1 new, 0 known, 0 empty, 0 failed" in first.err
    assert "2 people, 1 meeting, 0 visits, 0 messages" in first.err
    second = yalu("load", article.name)
    assert "articles: 0 new, 1 known" in second.err
    assert "0 people, 0 meetings" in second.err


def test_what_was_loaded_is_answered_with_its_sentence(yalu: Run, article: Path) -> None:
    yalu("load", article.name)
    (row,) = json.loads(yalu("who-met", "王毅", "--json", "--evidence").out)
    assert (row["met"]["id"], row["first"]) == ("pak-myong-ho", "2023-12-18")
    (contact,) = row["contacts"]
    (proof,) = contact["evidence"]
    assert article.read_text(encoding="utf-8")[proof["start"] : proof["end"]] == proof["quote"]
    assert str(article) not in json.dumps(row)


def test_what_was_skipped_is_listed_at_the_end_with_rows(yalu: Run, article: Path, tmp_path: Path) -> None:
    rows = ["{broken", "{broken", json.dumps({"title": "Only a headline", "text": ""}), "{broken"]
    (tmp_path / "archive.jsonl").write_text("\n".join(rows) + "\n", encoding="utf-8")
    ran = yalu("load", "missing.txt", article.name, "archive.jsonl")
    assert ran.code == 0
    assert "1 new, 0 known, 1 empty, 4 failed" in ran.err
    listed = ran.err.split("4 skipped; rows of one fault share a line\n")[1].splitlines()
    assert listed[0].startswith("  missing.txt: ")
    assert listed[1].startswith("  archive.jsonl, rows 1-2, 4: ")
    assert len(listed) == 2


def test_an_empty_file_counts_as_empty_and_is_named(yalu: Run, article: Path, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_text(" \n")
    ran = yalu("load", "empty.txt", article.name)
    assert "1 new, 0 known, 1 empty, 0 failed" in ran.err
    assert "empty.txt: empty: no text in it" in ran.err
    assert yalu("load", "empty.txt").code == 3


def test_a_language_without_extraction_loads_and_is_said_so(yalu: Run, tmp_path: Path) -> None:
    (tmp_path / "de.txt").write_text("Der Minister traf den Botschafter am Montag in Peking zu einem Gespräch.\n" * 3)
    ran = yalu("load", "de.txt", "--lang", "de")
    assert ran.code == 0
    assert "1 new" in ran.err
    assert "nothing is extracted from these languages yet: de (1)" in ran.err


def test_options_say_what_an_article_does_not(yalu: Run, tmp_path: Path) -> None:
    text = "Wang Yi met with Pak Myong Ho, vice foreign minister of the DPRK, in Beijing on Monday."
    (tmp_path / "rows.csv").write_text(f'headline,story\nA reception,"{text}"\n', encoding="utf-8")
    ran = yalu(
        "load", "rows.csv", "--map", "title=headline,text=story", "--published", "2023-12-18", "--publisher", "P"
    )
    assert ran.code == 0
    (contact,) = json.loads(yalu("timeline", "--json", "--evidence").out)
    assert (contact["date"], contact["evidence"][0]["publisher"]) == ("2023-12-18", "P")


def test_extract_prints_a_json_object_a_line_and_makes_no_store(yalu: Run, article: Path, tmp_path: Path) -> None:
    ran = yalu("extract", "--json", article.name, article.name)
    one, two = (json.loads(line) for line in ran.out.splitlines())
    assert one == two
    assert one["source"] == article.name
    assert [contact["type"] for contact in one["contacts"]] == ["meeting"]
    assert list(tmp_path.iterdir()) == [article]


def test_extract_for_people_shows_the_sentence(yalu: Run, article: Path) -> None:
    ran = yalu("extract", article.name)
    assert "Pak Myong Ho (pak-myong-ho, KP)" in ran.out
    assert "meeting, occurred, 2023-12-18" in ran.out
    assert "| wang-yi" in ran.out
    assert "“Chinese Foreign Minister Wang Yi met with Pak Myong Ho" in ran.out


def test_forget_takes_everything_out_that_only_the_article_said(yalu: Run, article: Path) -> None:
    yalu("load", article.name)
    (contact,) = json.loads(yalu("timeline", "--json", "--evidence").out)
    ran = yalu("forget", contact["evidence"][0]["article"])
    assert ran.code == 0
    assert "0 articles, 0 people, 0 meetings" in ran.err
    assert yalu("timeline", "--json").out == "[]\n"


def test_an_article_is_forgotten_by_its_file_where_that_names_one(yalu: Run, article: Path, tmp_path: Path) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "same.txt").write_text(
            f"{folder}: {article.read_text(encoding='utf-8')}", encoding="utf-8"
        )
    yalu("load", "a", "b", article.name)
    several = yalu("forget", "same.txt")
    assert (several.code, "can be 2 articles" in several.err, "a/same.txt" in several.err) == (2, True, True)
    assert yalu("forget", "a/same.txt").code == 0
    assert yalu("forget", "same.txt", str(tmp_path / article.name)).code == 0
    assert "0 articles" in yalu("check").err
    assert yalu("forget", "same.txt").code == 2


@pytest.mark.parametrize("command", [("rebuild",), ("reextract",)])
def test_building_the_graph_again_changes_nothing(yalu: Run, article: Path, command: tuple[str, ...]) -> None:
    yalu("load", article.name)
    yalu("export", "json", "before.json")
    assert yalu(*command).code == 0
    yalu("export", "json", "after.json")
    assert Path("before.json").read_text() == Path("after.json").read_text()


def test_a_copy_answers_alike(yalu: Run, article: Path) -> None:
    yalu("load", article.name)
    ran = yalu("copy", "yalu.db", "copy.db")
    assert ran.code == 0
    assert "1 article copied" in ran.err
    question = ("who-met", "Wang Yi", "--json", "--evidence")
    assert yalu(*question, "--store", "copy.db").out == yalu(*question).out


def test_progress_where_there_is_no_terminal_is_a_line_for_every_hundred(yalu: Run, tmp_path: Path) -> None:
    rows = [json.dumps({"title": f"Notice {n}", "text": f"Notice number {n} of the office."}) for n in range(250)]
    (tmp_path / "notices.jsonl").write_text("\n".join(rows), encoding="utf-8")
    ran = yalu("load", "notices.jsonl")
    lines = [line for line in ran.err.splitlines() if "notices.jsonl, row" in line]
    assert [line.split(",")[0] for line in lines] == ["yalu: 100 articles read", "yalu: 200 articles read"]


def test_a_load_of_nothing_leaves_no_store(yalu: Run, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_text("")
    assert yalu("load", "empty.txt", "missing.txt").code == 3
    assert [path.name for path in tmp_path.iterdir()] == ["empty.txt"]


WIRE = """Envoy meets minister

BEIJING, March 22, 2024 (Xinhua) -- Kim Song Nam met Wang Huning in Beijing on Thursday.
"""


def test_an_option_for_a_stored_article_is_taken_and_said_in_true_words(yalu: Run, tmp_path: Path) -> None:
    (tmp_path / "wire.txt").write_text(WIRE, encoding="utf-8")
    yalu("load", "wire.txt")
    again = yalu("load", "wire.txt", "--publisher", "동아일보", "--published", "2024-03-25")
    assert "articles: 0 new, 0 known, 0 empty, 0 failed" in again.err
    assert "1 article described anew (day of publication, publisher) and read again" in again.err
    assert "longer" not in again.err
    shown = yalu("timeline", "Kim Song Nam", "--evidence").out
    assert "Dong-A Ilbo" in shown
    assert "Xinhua" not in shown


def test_what_was_ordered_stays_until_the_article_is_forgotten(yalu: Run, tmp_path: Path) -> None:
    (tmp_path / "wire.txt").write_text(WIRE, encoding="utf-8")
    order = ("load", "wire.txt", "--publisher", "Dong-A Ilbo", "--url", "https://example.org/a")
    assert "1 new" in yalu(*order).err
    for command in (order, ("load", "wire.txt"), ("load", "wire.txt", "--publisher", "Dong-A Ilbo")):
        assert "articles: 0 new, 1 known" in yalu(*command).err
    yalu("forget", "https://example.org/a")
    yalu("load", "wire.txt")
    assert "Xinhua" in yalu("timeline", "Kim Song Nam", "--evidence").out


def test_an_address_given_later_moves_the_article_and_makes_no_second(yalu: Run, tmp_path: Path) -> None:
    (tmp_path / "wire.txt").write_text(WIRE, encoding="utf-8")
    yalu("load", "wire.txt")
    moved = yalu("load", "wire.txt", "--url", "https://example.org/a")
    assert "1 article described anew (address) and read again" in moved.err
    assert "articles: 0 new, 1 known" in yalu("load", "wire.txt").err
    with open_store(str(tmp_path / "yalu.db")) as store:
        assert [article.url for article in store.articles()] == ["https://example.org/a"]
