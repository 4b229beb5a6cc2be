"""What the pages of docs/ show is what Yalu prints, and every question has its example there."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
import yaml

from loaders.extract import LANGUAGES
from tools import docs, readme
from yalu.cli import COMMANDS

ROOT = Path(__file__).resolve().parents[1]
TEXT = (ROOT / "docs" / "extraction.md").read_text(encoding="utf-8")


def test_the_files_it_names_exist() -> None:
    for name in re.findall(r"`((?:loaders|graph|tests|examples)/[\w./-]+\.(?:yaml|py|txt))`", TEXT):
        assert (ROOT / name).is_file(), name


def test_the_entry_of_a_verb_is_shown_as_it_is() -> None:
    shown = yaml.safe_load(re.findall(r"^  ```yaml\n(.*?)^  ```$", TEXT, re.M | re.S)[0])
    kept = yaml.safe_load((ROOT / "loaders/extract/en/triggers.yaml").read_text(encoding="utf-8"))
    (entry,) = (entry for entry in kept if entry["id"] == shown[0]["id"])
    assert {key: entry[key] for key in ("kind", "form", "host")} == {
        key: shown[0][key] for key in ("kind", "form", "host")
    }
    assert set(shown[0]["verbs"]) <= set(entry["verbs"])


def test_every_reason_that_something_is_not_settled_is_named() -> None:
    from loaders.extract import Reason

    plural = {Reason.NO_EVENT: "people\npresent at no event told"}
    words = " ".join(TEXT.split())
    assert [reason for reason in Reason if " ".join(plural.get(reason, reason.value).split()) not in words] == []


@pytest.mark.parametrize("language", LANGUAGES if os.environ.get("CI") else ["en"])
def test_the_figures_have_a_column_for_each_half_of_a_language(language: str) -> None:
    """What they are is compared in tests/loaders/extract/test_gold.py."""
    heads = next(line for line in TEXT.splitlines() if line.startswith(f"| {language} | dev"))
    assert {"dev", "test"} <= {cell.strip() for cell in heads.split("|")}


def test_what_is_written_stands_between_the_comments_only() -> None:
    head, tail = TEXT.split("<!-- figures: written")[0], TEXT.split("<!-- end of figures -->")[1]
    assert "| ---" not in head + tail


PAGES = {page.stem: readme.commands(page.read_text(encoding="utf-8")) for page in docs.pages()}
SHOWN = [(page, number) for page, shown in PAGES.items() for number in range(len(shown))]
DOCUMENTED = ("Questions", "Networks", "Judgement")


@pytest.fixture(scope="session")
def printed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What the commands of each page print now, run one after the other as a reader would."""
    found = {}
    for page, shown in PAGES.items():
        folder = readme.prepare(tmp_path_factory.mktemp(page) / "work")
        found[page] = [readme.run(each.asked, folder) for each in shown]
    return found


@pytest.mark.parametrize(("page", "number"), SHOWN, ids=[PAGES[page][number].asked for page, number in SHOWN])
def test_a_command_prints_what_its_page_shows(page: str, number: int, printed: dict[str, list[str]]) -> None:
    assert printed[page][number] == PAGES[page][number].printed, "run `make docs`, and read what it changed"


@pytest.mark.parametrize("name", [name for name, entry in COMMANDS.items() if entry.group in DOCUMENTED])
def test_every_question_has_a_heading_and_a_real_example(name: str) -> None:
    headings = [page for page in docs.pages() if f"\n### {name}\n" in page.read_text(encoding="utf-8")]
    assert headings, f"no page of docs/ has the heading `### {name}`"
    assert any(f"yalu {name}" in shown.asked for shown in PAGES[headings[0].stem])
