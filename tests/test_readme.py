"""The README is true: its commands print what it shows, its options exist, its links lead somewhere."""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tools import readme
from yalu import __main__ as entry

TEXT = readme.README.read_text(encoding="utf-8")
COMMANDS = readme.commands(TEXT)
QUERIES = readme.queries(TEXT)
REPIN = "run `make readme`, and read what it changed"


@pytest.fixture(scope="session")
def printed(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """What the commands print now, run one after the other as a reader would."""
    folder = readme.prepare(tmp_path_factory.mktemp("readme") / "work")
    return [readme.run(shown.asked, folder) for shown in COMMANDS]


@pytest.mark.parametrize("number", range(len(COMMANDS)), ids=[shown.asked for shown in COMMANDS])
def test_a_command_prints_what_the_readme_shows(number: int, printed: list[str]) -> None:
    assert printed[number] == COMMANDS[number].printed, REPIN


@pytest.mark.neo4j
def test_the_queries_give_the_rows_shown(
    neo4j_url: str, neo4j_rows: Callable[..., list[dict[str, Any]]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert entry.main(["--store", neo4j_url, "load", str(readme.ROOT / "examples")]) == 0, capsys.readouterr().err
    assert [readme.table(neo4j_rows(shown.asked)) for shown in QUERIES] == [shown.printed for shown in QUERIES], REPIN


def test_there_are_five_queries_and_each_shows_rows() -> None:
    assert len(QUERIES) == 5
    assert all(len(shown.printed.splitlines()) > 1 for shown in QUERIES)


def yalu_lines() -> list[list[str]]:
    """The `yalu` commands of the blocks that are not run: they need a server, a network or files of the reader."""
    stages = [stage.strip() for line in readme.shell_lines(TEXT) for stage in line.split("|")]
    return [shlex.split(stage)[1:] for stage in stages if stage.startswith("yalu ")]


@pytest.mark.parametrize("arguments", yalu_lines(), ids=" ".join)
def test_a_command_that_is_not_run_has_options_that_exist(arguments: list[str]) -> None:
    """An option that does not exist is an error even beside `--help`."""
    assert entry.main([*arguments, "--help"]) == 0


def test_the_make_targets_exist() -> None:
    makefile = (readme.ROOT / "Makefile").read_text(encoding="utf-8")
    named = set(re.findall(r"make ([a-z][a-z0-9-]*)`", TEXT)) | {
        line.split()[1] for line in readme.shell_lines(TEXT) if line.startswith("make ")
    }
    assert named >= {"demo", "test"}
    assert named <= set(re.findall(r"^([a-z0-9-]+):.*## ", makefile, re.M))


@pytest.mark.parametrize("target", re.findall(r"\]\((?!https?:)([^)]+)\)", TEXT))
def test_a_link_leads_to_a_file(target: str) -> None:
    assert (readme.ROOT / target).is_file()


def test_the_exit_codes_are_those_of_the_entry_point() -> None:
    documented = re.findall(r"^\| (\d+) \|", TEXT, re.M)
    assert documented == re.findall(r"^(\d+) +\S", entry.__doc__ or "", re.M)


def test_a_changed_answer_is_noticed(tmp_path: Path) -> None:
    text = "```console\n$ echo one\ntwo\n```\n"
    assert readme.repinned(text, tmp_path, None) == "```console\n$ echo one\none\n```\n"
