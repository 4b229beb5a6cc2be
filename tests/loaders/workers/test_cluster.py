"""A Dask cluster on this machine makes the same graph; one that is not there, or is another Yalu's, is said so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from exports.graphjson import graph_lines
from graph.errors import WorkersError
from graph.stores import open_store
from loaders import pipeline
from loaders.workers import Inline, Workers, cluster, workers
from loaders.workers.base import Chunk, Fault, Lost
from loaders.workers.signature import signature
from tests.loaders.workers import crash

distributed = pytest.importorskip("distributed")
EXAMPLES = Path(__file__).parents[3] / "examples"


@pytest.fixture(scope="module")
def dask() -> Iterator[Any]:
    """Two worker processes; one death is enough to blame a task (Dask's usual four take four restarts)."""
    dask_config = pytest.importorskip("dask.config")
    with (
        dask_config.set({"distributed.scheduler.allowed-failures": 0}),
        distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, dashboard_address=None, protocol="tcp", silence_logs=50
        ) as running,
    ):
        yield running


@pytest.fixture
def crew(dask: Any) -> Iterator[Workers]:
    with workers(cluster=dask.scheduler_address) as crew:
        yield crew


def graph(path: Path, inputs: list[str], crew: Workers) -> str:
    with open_store(str(path)) as store:
        report = pipeline.load(store, inputs, workers=crew)
        assert (report.new, report.failed) == (16, ())
        return "".join(graph_lines(store))


def test_a_cluster_makes_the_same_graph_of_files_and_of_addresses(crew: Workers, tmp_path: Path) -> None:
    here = graph(tmp_path / "here.db", [str(EXAMPLES)], Inline())
    assert graph(tmp_path / "there.db", [str(EXAMPLES)], crew) == here
    assert graph(tmp_path / "addresses.db", [f"file://{EXAMPLES}"], crew) == here


def test_results_keep_their_order_and_what_kills_workers_is_lost_alone(crew: Workers) -> None:
    found = dict(crew.map(crash.fragile, [Chunk((n,), 1) for n in range(10)]))
    assert list(found) == list(range(10))
    assert found[7] == Lost()
    assert found[3] == Fault("ValueError", "three is too many")
    assert found[9] == 18


def test_another_yalu_on_the_workers_is_refused(dask: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "signature", lambda: replace(signature(), registry="another"))
    with pytest.raises(WorkersError, match=r"registry another.* — install the same Yalu"):
        workers(cluster=dask.scheduler_address).__enter__()


def test_a_worker_compares_itself_too(crew: Workers, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "signature", lambda: replace(signature(), rules="another"))
    with pytest.raises(WorkersError, match="rules another"):
        list(crew.map(crash.double, [Chunk((1,), 1)]))


def test_a_cluster_that_is_not_there_is_said_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "CONNECT_SECONDS", 1)
    with pytest.raises(WorkersError, match="no Dask scheduler answers at tcp://127"):
        workers(cluster="tcp://127.0.0.1:1").__enter__()
