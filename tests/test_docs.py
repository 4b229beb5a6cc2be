"""What the pages of docs/ show is what Yalu prints, and every question has its example there."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tools import docs, readme
from yalu.cli import COMMANDS

ROOT = Path(__file__).resolve().parents[1]
TEXT = (ROOT / "docs" / "extraction.md").read_text(encoding="utf-8")


def test_the_worked_example_is_printed_so() -> None:
    blocks = re.findall(r"^```text\n(.*?)^```$", TEXT, re.M | re.S)
    shown = [line for line in blocks[-1].splitlines() if line.strip()]
    command = [sys.executable, "-m", "yalu", "extract", "examples/en-2024-03-wang-yi.txt"]
    printed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
    assert shown
    assert set(shown) <= set(printed)


def test_the_files_it_names_exist() -> None:
    for name in re.findall(r"`((?:loaders|graph|tests|examples)/[\w./-]+\.(?:yaml|py|txt))`", TEXT):
        assert (ROOT / name).is_file(), name


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
