"""`--jobs`: worker processes of a real command, and what a person sees of them when they are interrupted."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from graph.errors import StoreError
from graph.stores import open_store
from tests.yalu.running import PATIENCE, Run

pytestmark = pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="only Linux lists the children")
TEXT = "Wang Yi met with Pak Myong Ho, vice foreign minister of the DPRK, in Beijing on December 18, 2023.\n\n"
WORDS = [chr(a) + chr(b) + "e" for a in range(ord("b"), ord("i")) for b in range(ord("o"), ord("u"))]  # none is known


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """An archive worth worker processes: two million characters, few tell of a contact, no two articles are alike."""
    path = tmp_path / "archive.jsonl"
    told = (" ".join(random.Random(number).choices(WORDS, k=500)) for number in range(1000))
    texts = (f"{'' if number % 50 else TEXT}{words}." for number, words in enumerate(told))
    rows = ({"text": text, "published": "2023-12-19"} for text in texts)
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def begun(archive: Path, *more: str) -> subprocess.Popen[str]:
    """A load in a process group of its own, as a shell starts it."""
    command = [sys.executable, "-m", "yalu", "load", str(archive), "--jobs", "2", *more]
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=archive.parent, start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )  # fmt: skip


def children(process: int) -> list[int]:
    return [int(child) for child in Path(f"/proc/{process}/task/{process}/children").read_text().split()]


def is_running(process: int) -> bool:
    """Whether it is there, and not only waiting to be taken note of by a parent that has gone."""
    status = Path(f"/proc/{process}/stat")
    try:
        return status.read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def wait_for(condition: Callable[[], object], process: subprocess.Popen[str]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert process.poll() is None, "it ended too soon"
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_ctrl_c_ends_a_load_and_its_workers_with_one_line(archive: Path) -> None:
    with begun(archive) as process:
        wait_for(lambda: len(children(process.pid)) >= 3, process)
        working = children(process.pid)
        os.killpg(process.pid, signal.SIGINT)
        _, said = process.communicate(timeout=PATIENCE)
    assert process.returncode == 130
    assert said.strip().splitlines()[-1] == "yalu: interrupted"
    assert "Traceback" not in said
    deadline = time.monotonic() + PATIENCE
    while left := [child for child in working if is_running(child)]:
        assert time.monotonic() < deadline, left


def stored(archive: Path) -> int:
    """How many articles a load under way has written."""
    if not (path := archive.parent / "yalu.db").exists():
        return 0
    try:
        with open_store(str(path), create=False) as store:
            return store.counts().articles
    except StoreError:  # it is being made
        return 0


def test_ctrl_c_says_how_many_articles_are_in(archive: Path) -> None:
    with begun(archive) as process:
        wait_for(lambda: stored(archive), process)
        os.killpg(process.pid, signal.SIGINT)
        _, said = process.communicate(timeout=PATIENCE)
    kept = f"yalu: {stored(archive)} articles are in; the same command goes on"
    assert said.strip().splitlines()[-3:] == [kept, "", "yalu: interrupted"]


def test_ctrl_c_before_the_first_batch_says_that_nothing_was_written(archive: Path) -> None:
    waiting = [sys.executable, "-m", "yalu", "load", "-"]
    with subprocess.Popen(
        waiting, stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=archive.parent,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    ) as process:  # fmt: skip
        assert process.stdin
        process.stdin.write(TEXT * 2000)  # more than a pipe holds: it has begun to read, and waits for the end
        process.stdin.flush()
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=PATIENCE)
    assert said.split("\n") == ["yalu: nothing was written", "", "yalu: interrupted", ""]


def test_a_worker_that_is_killed_costs_no_article(archive: Path) -> None:
    with begun(archive) as process:
        wait_for(lambda: len(children(process.pid)) >= 3, process)
        os.kill(children(process.pid)[-1], signal.SIGKILL)
        _, said = process.communicate(timeout=PATIENCE)
    assert process.returncode == 0
    assert "articles: 1000 new, 0 known, 0 empty, 0 failed" in said


def test_one_job_is_this_process_alone(yalu: Run, article: Path) -> None:
    assert yalu("load", article.name, "--jobs", "1").code == 0
    assert yalu("load", article.name, "--jobs", "0").code == 2
    assert yalu("reextract", "--jobs", "2").code == 0
