"""Check, backup and restore as a shell runs them; the file of a backup goes into either store."""

from __future__ import annotations

import gzip
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from exports.graphjson import graph_lines
from graph.stores import open_store
from tests.yalu.running import Run


def holding(url: str) -> str:
    with open_store(url, create=False) as store:
        return "".join(graph_lines(store))


def test_a_sound_store_is_said_to_be_so(yalu: Run, article: Path) -> None:
    yalu("load", article.name)
    ran = yalu("check", "--deep")
    assert (ran.code, ran.out) == (0, "")
    assert "is sound: 1 article" in ran.err


def test_a_broken_store_ends_with_5_and_says_how_to_mend_it(yalu: Run, article: Path) -> None:
    yalu("load", article.name)
    with closing(sqlite3.connect("yalu.db", isolation_level=None)) as raw:
        raw.execute("DROP INDEX claims_article")
        raw.execute("UPDATE claims SET data = json_set(data, '$.quote', '') WHERE article IS NOT NULL")
    ran = yalu("check")
    assert ran.code == 5
    assert ran.out.startswith("missing index (1): `yalu rebuild` makes it\n  claims_article\n")
    assert "`yalu reextract` reads the articles again" in ran.out
    assert yalu("reextract").code == 0
    assert yalu("check", "--deep").code == 0


def test_a_backup_comes_back_as_the_same_store(yalu: Run, article: Path) -> None:
    yalu("load", article.name)
    assert yalu("backup", "saved.gz").code == 0
    assert yalu("restore", "saved.gz", "--store", "other.db").code == 0
    assert holding("other.db") == holding("yalu.db")
    assert yalu("check", "--deep", "--store", "other.db").code == 0


def test_a_backup_is_a_yalu_file_inside_gzip(yalu: Run, article: Path, tmp_path: Path) -> None:
    yalu("load", article.name)
    yalu("backup", "saved.gz")
    (tmp_path / "plain.db").write_bytes(gzip.decompress((tmp_path / "saved.gz").read_bytes()))
    assert holding("plain.db") == holding("yalu.db")
    assert yalu("restore", "plain.db", "--store", "other.db").code == 0


def test_nothing_is_replaced_unless_asked(yalu: Run, article: Path) -> None:
    yalu("load", article.name)
    yalu("backup", "saved.gz")
    assert "there already" in yalu("backup", "saved.gz").err
    refused = yalu("restore", "saved.gz")
    assert refused.code == 2
    assert "not empty" in refused.err
    yalu("forget", *(a.id for a in open_store("yalu.db").articles()))
    assert yalu("restore", "saved.gz", "--force").code == 0
    assert "1 article" in yalu("check").err


@pytest.mark.parametrize(
    "content", [b"", b"no backup at all", b"\x1f\x8bcut off", gzip.compress(b"not a database", mtime=0)]
)
def test_what_is_no_backup_is_refused_and_leaves_no_store(yalu: Run, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "saved.gz").write_bytes(content)
    ran = yalu("restore", "saved.gz")
    assert ran.code == 1
    assert "saved.gz" in ran.err
    assert [path.name for path in tmp_path.iterdir()] == ["saved.gz"]


def test_a_backup_that_does_not_exist_is_said_so(yalu: Run) -> None:
    said = yalu("restore", "none.gz").err
    assert "none.gz" in said
    assert said.rstrip().endswith("name a file that `yalu backup` has written")
    assert "none.db" in yalu("backup", "saved.gz", "--store", "none.db").err


@pytest.mark.neo4j
def test_a_backup_goes_from_a_file_to_a_server_and_back(yalu: Run, article: Path, neo4j_url: str) -> None:
    yalu("load", article.name)
    yalu("backup", "file.gz")
    assert yalu("restore", "file.gz", "--store", neo4j_url).code == 0
    assert yalu("restore", "file.gz", "--store", neo4j_url).code == 2
    assert yalu("check", "--deep", "--store", neo4j_url).code == 0
    assert yalu("backup", "server.gz", "--store", neo4j_url).code == 0
    assert yalu("restore", "server.gz", "--store", "back.db").code == 0
    assert holding("back.db") == holding(neo4j_url) == holding("yalu.db")
    assert yalu("restore", "server.gz", "--store", neo4j_url, "--force").code == 0
    assert holding(neo4j_url) == holding("yalu.db")
