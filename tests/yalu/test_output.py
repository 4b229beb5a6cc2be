"""The map, the export and shell completion as a shell asks for them."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from tests.exports.pages import Parsed
from tests.yalu.running import PATIENCE, Run


def people_of(page: Path) -> set[str]:
    """The names of everybody whom a map holds."""
    return {person["names"][0] for person in Parsed(page.read_text(encoding="utf-8")).data()["persons"]}


@pytest.mark.usefixtures("trips")
def test_a_map_of_everybody_and_of_somebody(yalu: Run, tmp_path: Path) -> None:
    whole = yalu("map", "whole.html")
    assert whole.code == 0
    around = yalu("map", "kim.html", "--person", "김성남", "--since", "2024-03-22")
    assert "kim.html: 3 people, 2 ties, 2 articles" in around.err
    assert "Cai Qi" in people_of(tmp_path / "kim.html")
    assert "Zhao Leji" not in people_of(tmp_path / "kim.html")
    assert "Zhao Leji" in people_of(tmp_path / "whole.html")


@pytest.mark.usefixtures("trips")
def test_a_map_to_standard_output(yalu: Run) -> None:
    ran = yalu("map", "-", "--person", "Cai Qi")
    assert ran.out.lower().startswith("<!doctype html>")
    assert "standard output: 2 people, 1 tie, 1 article" in ran.err


@pytest.mark.usefixtures("trips")
@pytest.mark.parametrize("name", ["x.png", "map", "page.html.pdf"])
def test_a_map_is_a_page_and_goes_into_no_other_file(yalu: Run, tmp_path: Path, name: str) -> None:
    ran = yalu("map", name)
    assert ran.code == 2
    assert "save it as PNG or SVG there" in ran.err
    assert not (tmp_path / name).exists()
    assert yalu("map", "X.HTM").code == 0


@pytest.mark.usefixtures("trips")
def test_an_export_to_a_file_and_to_standard_output(yalu: Run, tmp_path: Path) -> None:
    assert yalu("export", "json", "graph.json").code == 0
    written = (tmp_path / "graph.json").read_text(encoding="utf-8")
    assert yalu("export", "json", "-").out == written
    assert len(json.loads(written)["contacts"]) == 14


@pytest.mark.usefixtures("trips")
def test_a_form_that_is_not_there(yalu: Run) -> None:
    assert yalu("export", "gif", "graph.gif").code == 2


@pytest.mark.parametrize(("shell", "words"), [("bash", "complete"), ("zsh", "#compdef yalu"), ("fish", "complete")])
def test_completion_scripts(yalu: Run, shell: str, words: str) -> None:
    ran = yalu("completion", shell)
    assert ran.code == 0
    assert words in ran.out
    assert "_YALU_COMPLETE" in ran.out


def test_completion_completes_commands(tmp_path: Path) -> None:
    settings = {**os.environ, "_YALU_COMPLETE": "zsh_complete", "COMP_WORDS": "yalu who", "COMP_CWORD": "1"}
    ran = subprocess.run(
        [sys.executable, "-c", "import sys; sys.argv[0] = 'yalu'; from yalu.__main__ import main; sys.exit(main())"],
        env=settings, cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert "who-met" in ran.stdout
    assert "timeline" not in ran.stdout


def on_a_terminal(store: Path, *arguments: str, **settings: str) -> str:
    """What `yalu` draws on a terminal of 100 columns."""
    master, slave = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "yalu", *arguments, "--store", str(store)],
        stdout=slave, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL,
        env={**os.environ, "COLUMNS": "100", "TERM": "xterm", **settings},
    )  # fmt: skip
    os.close(slave)
    drawn = b""
    while True:
        try:
            part = os.read(master, 65536)
        except OSError:
            break
        if not part:
            break
        drawn += part
    os.close(master)
    assert process.wait(timeout=PATIENCE) == 0
    return drawn.decode()


def test_a_terminal_gets_colours_unless_it_wants_none(trips: Path) -> None:
    assert "\x1b[" in on_a_terminal(trips, "who-met", "Cai Qi", NO_COLOR="")
    assert "\x1b[3" not in on_a_terminal(trips, "who-met", "Cai Qi", NO_COLOR="1")


def test_a_pipe_gets_no_colours(trips: Path) -> None:
    command = [sys.executable, "-m", "yalu", "who-met", "Cai Qi", "--store", str(trips)]
    ran = subprocess.run(command, capture_output=True, text=True, check=True)
    assert "\x1b" not in ran.stdout + ran.stderr
