"""The whole graph as JSON."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from pathlib import Path

from exports.graphjson import write_graph
from graph.stores import open_store
from graph.stores.base import Batch
from tests.trips import batch


def text_of(path: Path, *batches: Batch) -> str:
    with open_store(str(path)) as store:
        for each in batches:
            store.write(each)
        written = io.StringIO()
        write_graph(store, written)
    return written.getvalue()


def test_equal_graphs_give_equal_bytes_however_they_were_loaded(tmp_path: Path) -> None:
    whole = batch()
    elsewhere = replace(
        whole, articles=tuple(replace(a, origin="/tmp/x", retrieved="2026-01-01") for a in whole.articles)
    )
    backwards = replace(
        elsewhere,
        articles=elsewhere.articles[::-1],
        claims=tuple(replace(claim, extractor="en 2") for claim in elsewhere.claims[::-1]),
    )
    assert text_of(tmp_path / "a.db", whole) == text_of(tmp_path / "b.db", backwards, whole)


def test_everything_of_the_graph_is_there(tmp_path: Path) -> None:
    whole = batch()
    read = json.loads(text_of(tmp_path / "a.db", whole))
    graph = whole.delta.put
    assert {name: len(records) for name, records in read.items()} == {
        "articles": len(whole.articles),
        "claims": len(whole.claims),
        **{name: len(getattr(graph, name)) for name in graph.__slots__},
    }
    seen = next(contact for contact in read["contacts"] if contact["id"] == "m-kim-wang-huning")
    assert [date["when"] for date in seen["dates"]] == ["2024-03-21", "2024-03-23"]


def test_a_change_of_the_graph_shows(tmp_path: Path) -> None:
    whole = batch()
    less = replace(whole, delta=replace(whole.delta, put=replace(whole.delta.put, tenures=())))
    assert text_of(tmp_path / "a.db", whole) != text_of(tmp_path / "b.db", less)


def test_a_file_and_a_stream_get_the_same(tmp_path: Path) -> None:
    expected = text_of(tmp_path / "a.db", batch())
    with open_store(str(tmp_path / "a.db")) as store:
        write_graph(store, tmp_path / "graph.json")
    assert (tmp_path / "graph.json").read_text(encoding="utf-8") == expected


def test_an_empty_store_is_an_empty_graph(tmp_path: Path) -> None:
    read = json.loads(text_of(tmp_path / "a.db"))
    assert len(read) == 9
    assert not any(read.values())
