"""A load that is killed and run again ends as one that nobody disturbed: the trials of the benchmark, at small size."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks import kill
from tests.conftest import running_neo4j
from tools.neo4j import server

TEXT = "Wang Yi met with {} in Beijing on {} {}, 2023, as the Foreign Ministry said in report {}.\n"
PEOPLE = ("Pak Myong Ho, vice foreign minister of the DPRK,", "Ri Ryong Nam, ambassador of the DPRK,", "reporters")
MONTHS = ("March", "April", "May", "June")


def archive(folder: Path, number: int) -> list[str]:
    """So many articles: 300 of them small files, the others rows; 200 are a batch, or fewer on a slow machine."""
    texts = [TEXT.format(PEOPLE[n % 3], MONTHS[n % 4], n % 28 + 1, n) for n in range(number)]
    (folder / "files").mkdir()
    for place, text in enumerate(texts[:300]):
        (folder / "files" / f"{place:03}.txt").write_text(text)
    rows = (json.dumps({"text": text, "published": "2023-12-31"}) for text in texts[300:])
    (folder / "archive.jsonl").write_text("\n".join(rows))
    return [str(folder / "files"), str(folder / "archive.jsonl")]


def test_a_killed_load_goes_on_to_the_same_store(tmp_path: Path) -> None:
    path = tmp_path / "yalu.db"
    trials = kill.Trials(str(path), archive(tmp_path, 700), lambda: kill.remove(path), jobs=1)
    for killed in (trials.killed(0.1), trials.killed(0, articles=400), trials.killed(0, articles=600)):
        assert killed.equal
        assert killed.went_on or killed.articles < 400
        assert killed.articles or not killed.went_on


@pytest.mark.neo4j
@pytest.mark.timeout(900)
def test_on_a_server_too_and_when_the_server_is_killed(tmp_path: Path) -> None:
    with running_neo4j(tmp_path / "server") as running:
        trials = kill.Trials(running.url, archive(tmp_path, 601), lambda: kill.emptied(running.url), jobs=1)
        killed = trials.killed(0, articles=400)
        assert (killed.equal, killed.went_on) == (True, True)
        lost, again = trials.server_killed(running, 0, articles=200)
        try:
            assert lost.equal
        finally:
            server.stop(again.pid)
