"""Each exit code, and that whatever goes wrong is said in a line, never in a traceback."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.yalu.running import PATIENCE, Ran, Run


def failed(ran: Ran, code: int) -> str:
    """The one message of a command that failed so."""
    assert ran.code == code
    assert ran.out == ""
    assert ran.err.startswith("yalu: ")
    assert ran.err.count("\n") == 1
    assert "Traceback" not in ran.err
    return ran.err


@pytest.mark.usefixtures("trips")
def test_0_for_an_answer_and_for_an_empty_one(yalu: Run) -> None:
    assert yalu("who-met", "Kim Song Nam").code == 0
    assert yalu("who-met", "Kim Song Nam", "--since", "2030").code == 0


def test_4_for_a_store_that_is_not_there_and_it_is_not_made(yalu: Run, tmp_path: Path) -> None:
    for question in (("who-met", "Wang Yi"), ("timeline",), ("status",), ("map", "m.html"), ("rebuild",)):
        message = failed(yalu(*question, "--store", "none.db"), 4)
        assert "none.db" in message
        assert "load" in message
    assert list(tmp_path.iterdir()) == []


def test_1_for_a_file_of_another_kind(yalu: Run, tmp_path: Path) -> None:
    (tmp_path / "notes.db").write_text("these are notes")
    assert "notes.db" in failed(yalu("--store", "notes.db", "status"), 1)
    assert (tmp_path / "notes.db").read_text() == "these are notes"


@pytest.mark.usefixtures("trips")
def test_1_for_an_answer_that_cannot_be_written(yalu: Run) -> None:
    assert "no/such/folder.csv" in failed(yalu("status", "--csv", "-o", "no/such/folder.csv"), 1)


def test_1_for_a_full_disk_behind_standard_output(trips: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("/dev/full, a disk that is always full, is only on Linux")
    command = [sys.executable, "-m", "yalu", "status", "--json", "--store", str(trips)]
    with Path("/dev/full").open("w") as full:
        ran = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert ran.returncode == 1
    assert ran.stderr.startswith("yalu: cannot write standard output: No space left")
    assert "Traceback" not in ran.stderr


@pytest.mark.usefixtures("trips")
@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("who-met",), "Missing argument 'NAME'"),
        (("who-meet", "Wang Yi"), "who-met"),
        (("who-met", "Wang Yi", "--jsno"), "--json"),
        (("who-met", "Wang Yi", "--kind", "wedding"), "ceremony"),
        (("who-met", "Wang Yi", "--since", "March"), "2024-03-21"),
        (("who-met", "Wang Yi", "--since", "01/26/2024"), "'01/26/2024' — write 2024, 2024-03 or 2024-03-21"),
        (("who-met", "Wang Yi", "--side", "Japan"), "KP (also DPRK, North Korea, 북한, 朝鲜"),
        (("who-met", "Wang Yi", "--since", "2024", "--until", "2023"), "swap"),
        (("who-met", "Wang Yi", "--json", "--csv"), "exclude"),
        (("meeting", "no-such-id"), "timeline"),
        (("status", "--store", "mysql://localhost"), "neo4j"),
        (("status", "--store", ""), "no name"),
        (("map", "m.html", "--person", "Xi Jinping"), "xi-jinping"),
        (("map", "m.html", "--hops", "0"), "--hops"),
        (("load", "a.csv", "--map", "headline"), "title=headline"),
        (("load", "a.csv", "--map", "headline=title"), "title"),
        (("load", "a.txt", "--published", "yesterday"), "2024-03-21"),
        (("copy", "yalu.db", "./yalu.db"), "another store"),
        (("forget", "a0"), "a0"),
    ],
)
def test_2_for_what_cannot_be_asked_with_the_way_out(yalu: Run, arguments: tuple[str, ...], words: str) -> None:
    assert words in failed(yalu(*arguments), 2)


@pytest.mark.usefixtures("trips")
@pytest.mark.parametrize(
    ("typed", "meant"), [("Wang Hunning", "Wang Huning"), ("김성난", "김성남"), ("王沪宇", "王沪宁")]
)
def test_2_for_an_unknown_name_with_near_ones_in_its_script(yalu: Run, typed: str, meant: str) -> None:
    for question in (("who-met", typed), ("met", "Wang Yi", typed), ("person", typed), ("timeline", typed)):
        message = failed(yalu(*question), 2)
        assert "did you mean" in message
        assert meant in message


@pytest.mark.usefixtures("trips")
@pytest.mark.parametrize(
    ("typed", "meant"), [("DPRK", "KP"), ("nk", "KP"), ("China", "CN"), ("prc", "CN"), ("Other", "other"), ("kp", "KP")]
)
def test_0_for_a_side_by_the_names_that_readers_give_it(yalu: Run, typed: str, meant: str) -> None:
    assert yalu("timeline", "--side", typed, "--json").out == yalu("timeline", "--side", meant, "--json").out
    assert yalu("timeline", "--side", typed).code == 0


def test_3_for_an_empty_folder_with_the_reason(yalu: Run, tmp_path: Path) -> None:
    (tmp_path / "nothing").mkdir()
    ran = yalu("load", "nothing")
    assert ran.code == 3
    assert "nothing: an empty folder: no file to read in it — name one with articles in it" in ran.err


def test_3_when_nothing_can_be_read(yalu: Run, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_text("")
    for command in (("load",), ("extract",)):
        ran = yalu(*command, "empty.txt", "missing.txt")
        assert ran.code == 3
        assert "empty.txt" in ran.err
        assert "missing.txt" in ran.err


def test_3_for_anything_skipped_only_when_strict(yalu: Run, article: Path) -> None:
    assert yalu("load", article.name, "missing.txt").code == 0
    assert yalu("load", article.name, "missing.txt", "--strict").code == 3
    assert yalu("extract", article.name, "missing.txt", "--strict").code == 3
    assert yalu("load", article.name, "--strict").code == 0


def test_4_when_no_server_answers(yalu: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Port 1 of this machine is never a Neo4j."""
    monkeypatch.setenv("YALU_STORE", "bolt://user:secret@127.0.0.1:1")
    message = failed(yalu("status"), 4)
    assert "127.0.0.1:1" in message
    assert "secret" not in message


def test_130_when_interrupted(tmp_path: Path) -> None:
    """A load that waits for standard input, ended as Ctrl-C ends it, also where the tests run in the background."""
    command = [sys.executable, "-m", "yalu", "load", "missing.txt", "-", "--store", str(tmp_path / "yalu.db")]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=tmp_path,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    ) as process:  # fmt: skip
        while not (tmp_path / "yalu.db").exists():
            assert process.poll() is None
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=PATIENCE)
    assert process.returncode == 130
    assert said.strip().endswith("yalu: interrupted")


def test_a_pipe_that_closes_is_no_error(trips: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    command = [sys.executable, "-m", "yalu", "timeline", "--json", "--evidence", "--store", str(trips)]
    ran = subprocess.run(command, stdout=writer, stderr=subprocess.PIPE, text=True, cwd=trips.parent, check=False)
    os.close(writer)
    assert ran.returncode == 0
    assert "Broken" not in ran.stderr
    assert "Traceback" not in ran.stderr


def test_debug_shows_where_an_error_came_from(yalu: Run) -> None:
    with pytest.raises(Exception, match=r"none\.db"):
        yalu("status", "--store", "none.db", "--debug")
