"""`yalu extract`: what is unsettled on request, as text and as JSON; `yalu load` counts it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import loaders.extract
from graph.claims import Article
from graph.registry.load import Registry
from loaders.extract import Extraction
from tests.yalu.running import Run

LOOSE = "Wang Yi held talks in Beijing on Thursday."


@pytest.fixture
def riddle(tmp_path: Path) -> Path:
    """An article with a contact, and with a meeting whose counterpart it does not name."""
    path = tmp_path / "riddle.txt"
    path.write_text(
        "China and the DPRK\n\nBEIJING, March 24, 2024 (Yalu example) -- "
        f"Wang Yi met Choe Son Hui in Beijing on Friday. {LOOSE}\n",
        encoding="utf-8",
    )
    return path


def test_what_is_unsettled_is_listed_on_request_only(yalu: Run, riddle: Path) -> None:
    said = yalu("extract", str(riddle), "--unsettled").out
    assert f"  not settled, contact without a counterpart: Wang Yi\n    “{LOOSE}”\n" in said
    assert "not settled" not in yalu("extract", str(riddle)).out


def test_as_json_it_is_a_key_of_its_own_with_the_sentence_at_its_offsets(yalu: Run, riddle: Path) -> None:
    (found,) = json.loads(yalu("extract", str(riddle), "--unsettled", "--json").out)["unsettled"]
    assert found["quote"] == LOOSE == riddle.read_text(encoding="utf-8")[found["start"] : found["end"]]
    assert "unsettled" not in json.loads(yalu("extract", str(riddle), "--json").out)


def test_a_load_says_how_much_it_could_not_settle(yalu: Run, riddle: Path, article: Path) -> None:
    said = f"1 thing seen and not settled: `yalu extract --unsettled {riddle}` lists them"
    assert said in yalu("load", str(riddle)).err
    assert "not settled" not in yalu("load", str(riddle)).err  # a known article is not read again
    assert "not settled" not in yalu("load", str(article)).err


def test_a_confidence_asked_leaves_out_weaker_offices_and_contacts_but_no_people(yalu: Run, riddle: Path) -> None:
    every = json.loads(yalu("extract", str(riddle), "--json").out)
    assert len(every["contacts"]) == 1
    kept = json.loads(yalu("extract", str(riddle), "--json", "--min-confidence", "0.999").out)
    assert kept["contacts"] == kept["offices"] == []
    assert kept["persons"] == every["persons"]
    assert f"{every['contacts'][0]['rule']}, confidence" in yalu("extract", str(riddle)).out


@pytest.mark.parametrize("command", ["extract", "explain"])
def test_an_article_that_the_reader_fails_on_is_listed_and_the_others_are_read(
    yalu: Run, tmp_path: Path, riddle: Path, command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = loaders.extract._read

    def fails(article: Article, known: Registry) -> Extraction:
        if "Friday" not in article.text:
            raise IndexError("list index out of range")
        return read(article, known)

    monkeypatch.setattr(loaders.extract, "_read", fails)
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "a.txt").write_text("Envoys in Beijing\n\nWang Yi met Choe Son Hui in Beijing.\n", encoding="utf-8")
    riddle.rename(folder / "b.txt")
    ran = yalu(command, str(folder))
    assert ran.code == 0
    assert "Wang Yi" in ran.out
    assert "a.txt: its statements cannot be read (IndexError" in ran.err
    assert yalu(command, str(folder), "--strict").code == 3
