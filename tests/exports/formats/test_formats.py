"""What all formats have in common: the list, targets, equal bytes, no time."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from exports.formats import FORMATS, chosen, write
from exports.formats.whole import Whole
from graph.errors import ExportError, UsageError
from graph.stores import open_store
from graph.stores.base import Store
from tests.exports.hostile import hostile_batch
from tests.trips import batch


def written(whole: Whole, name: str, folder: Path) -> dict[str, bytes]:
    target = folder / name
    write(whole, FORMATS[name], str(target), io.StringIO())
    files = sorted(target.iterdir()) if target.is_dir() else [target]
    return {file.name: file.read_bytes() for file in files}


def test_an_unknown_format_is_answered_with_the_list() -> None:
    with pytest.raises(UsageError) as caught:
        chosen("gif")
    assert all(name in caught.value.remedy for name in FORMATS)
    assert chosen("XLSX") is FORMATS["xlsx"]


@pytest.mark.parametrize("name", FORMATS)
def test_equal_stores_give_equal_bytes(name: str, trips: Store, tmp_path: Path) -> None:
    whole = batch()
    with open_store(str(tmp_path / "other.db")) as other:
        other.write(type(whole)(articles=whole.articles[::-1], claims=whole.claims[::-1], delta=whole.delta))
        again = Whole.of(other)
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    assert written(Whole.of(trips), name, tmp_path / "a") == written(again, name, tmp_path / "b")


@pytest.mark.neo4j
def test_both_stores_give_equal_bytes(neo4j_url: str, tmp_path: Path) -> None:
    for number, case in enumerate((batch(), hostile_batch())):
        found = []
        for url in (str(tmp_path / f"{number}.db"), neo4j_url):
            with open_store(url) as store:
                store.write(case)
                whole = Whole.of(store)
            found.append({})
            for name in FORMATS:
                folder = tmp_path / f"{number}-{len(found)}"
                folder.mkdir(exist_ok=True)
                found[-1][name] = written(whole, name, folder)
        assert found[0] == found[1]
        with open_store(neo4j_url) as store:
            store.reset_graph(type(case.delta.put)(), {})
            store.write(type(case)(forget=frozenset(article.id for article in case.articles)))


@pytest.mark.parametrize("name", FORMATS)
def test_an_empty_store_and_hostile_text_are_written_too(name: str, hostile: Whole, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert written(Whole(type(hostile.graph)()), name, tmp_path / "empty")
    assert written(hostile, name, tmp_path)


@pytest.mark.parametrize("name", [name for name, form in FORMATS.items() if form.content == "text"])
def test_standard_output_gets_what_a_file_gets(name: str, whole: Whole, tmp_path: Path) -> None:
    out = io.StringIO()
    write(whole, FORMATS[name], "-", out)
    assert {name: out.getvalue().encode()} == written(whole, name, tmp_path)


@pytest.mark.parametrize("name", ["csv", "xlsx"])
def test_what_is_no_text_is_not_for_standard_output(name: str, whole: Whole) -> None:
    with pytest.raises(UsageError, match="standard output"):
        write(whole, FORMATS[name], "-", io.StringIO())


def test_tables_as_a_zip_file(whole: Whole, tmp_path: Path) -> None:
    write(whole, FORMATS["csv"], str(tmp_path / "tables.zip"), io.StringIO())
    with zipfile.ZipFile(tmp_path / "tables.zip") as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == written(whole, "csv", tmp_path)
        assert {member.date_time[0] for member in archive.infolist()} == {1980}


def test_a_folder_is_replaced_whole_or_not_at_all(whole: Whole, tmp_path: Path) -> None:
    folder = tmp_path / "tables"
    write(whole, FORMATS["csv"], str(folder), io.StringIO())
    (folder / "old.csv").touch()
    write(whole, FORMATS["csv"], str(folder), io.StringIO())
    assert not (folder / "old.csv").exists()
    (folder / "mine.txt").touch()
    with pytest.raises(ExportError, match=r"mine\.txt"):
        write(whole, FORMATS["csv"], str(folder), io.StringIO())
    assert (folder / "people.csv").exists()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["tables"]
