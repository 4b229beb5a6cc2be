"""Nodes and relationships into Neo4j: Yalu's store against the `Neo4jWriter` of neo4j-graphrag, the same in one run.

Both write the graph of the same articles: people, offices, organizations, contacts, articles with their texts, claims,
and all edges, from objects that are in memory before the time begins, each into an empty database of a server of its
own. Yalu finds every node by its id and merges it; Neo4jWriter creates nodes, on a second run it would make them twice.
Neo4jWriter needs APOC: the core jar of the server's version, for this alone.
"""

from __future__ import annotations

import gc
import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from importlib.metadata import version
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from typing import Any

from benchmarks import corpora, multiplied, programs
from benchmarks.kill import emptied
from benchmarks.result import Result, ratio
from graph.model import Delta, Graph
from graph.stores.base import Batch, Store
from graph.stores.portable import ARTICLES, stored_batches
from tools.neo4j import server

PEER = "neo4j-graphrag, Neo4jWriter"
TURNS = 5
_ROWS = 2500
"""Rows created at once where nothing is asked: what a batch of a load has."""
_DRIVERS = {"neo4j": "neo4j", "neo4j-rust-ext": "neo4j._rust"}
_REQUIREMENT = "neo4j-graphrag>=1.6"
_USED = "dbms.security.procedures.allowlist=apoc.create.*,apoc.merge.*\n"
"""The procedures of APOC that Neo4jWriter calls; loading the others would need more jars."""
_POM = """<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>yalu</groupId><artifactId>apoc</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.neo4j.procedure</groupId><artifactId>apoc-core</artifactId>
      <version>{version}</version></dependency>
    <dependency><groupId>org.neo4j.procedure</groupId><artifactId>apoc-common</artifactId>
      <version>{version}</version></dependency>
  </dependencies>
</project>
"""
_WRITE = '''
"""Writes nodes and relationships (JSON on the path given) with Neo4jWriter; prints the seconds."""
import asyncio, gc, json, sys, time
from neo4j import GraphDatabase
from neo4j_graphrag.experimental.components.kg_writer import Neo4jWriter
from neo4j_graphrag.experimental.components.types import Neo4jGraph, Neo4jNode, Neo4jRelationship
url, path = sys.argv[1:]
plain = json.load(open(path, encoding="utf-8"))
graph = Neo4jGraph(
    nodes=[Neo4jNode(id=i, label=label, properties=p) for i, label, p in plain["nodes"]],
    relationships=[
        Neo4jRelationship(start_node_id=a, end_node_id=b, type=t, properties=p) for a, b, t, p in plain["edges"]
    ],
)
with GraphDatabase.driver(url) as driver:
    writer = Neo4jWriter(driver)
    gc.collect()
    gc.freeze()
    begin = time.perf_counter()
    asyncio.run(writer.run(graph))
    print(time.perf_counter() - begin)
'''


@dataclass(frozen=True, slots=True)
class Written:
    """What is written: as batches of the store, with and without what a load keeps besides, and how much that is."""

    bare: tuple[Batch, ...]
    loaded: tuple[Batch, ...]
    articles: int
    nodes: int
    edges: int


def measure(size: int) -> Result:
    """A row for each writer; rows a second are nodes and relationships."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        written = _graph(size, folder)
        gc.collect()
        gc.freeze()  # what is written is no garbage: on both sides nobody looks for it there
        with _served(folder / "ours") as ours, _served(folder / "theirs", apoc=True) as theirs:
            plain = json.loads((folder / "graph.json").read_text(encoding="utf-8"))
            turns = [(_theirs(theirs, folder), *_ours(ours, written), _plainly(ours, plain)) for _ in range(TURNS)]
            kept = _held(theirs)
    peer, bare, again, loaded, plainly = (min(times) for times in zip(*turns, strict=True))
    number = written.nodes + written.edges

    def row(what: str, seconds: float) -> tuple[str, ...]:
        return what, f"{number / seconds:,.0f}", f"{seconds:.1f}", ratio(peer, seconds)

    rows = (
        row("Yalu, merged", bare),
        row("Yalu, merged again: all is known", again),
        row("Yalu, with the keys and fingerprints of a load", loaded),
        row("the same rows created, nothing asked", plainly),
        row(f"{PEER}, created", peer),
    )
    remarks = (
        f"{written.nodes:,} nodes and {written.edges:,} relationships of {written.articles:,} articles, in memory "
        f"before; the best of {TURNS} turns, one after the other; both with {_driver()}, each with a server of 1 GB",
        "after each turn of Yalu's all of them are in the database, once; the peer holds "
        f"{kept[0]:,} nodes and {kept[1]:,} relationships: it keeps one of a type between two nodes",
        "keys and fingerprints, by which a load finds claims and reports again, are not counted as rows",
    )
    return Result("Writing to Neo4j", ("writer", "rows/s", "s", "speed to the peer"), rows, remarks)


def _graph(size: int, folder: Path) -> Written:
    """Load articles into a SQLite store; its contents as batches, and in a file as plain nodes and edges."""
    from graph.stores import open_store
    from loaders.pipeline import load

    texts = folder / "texts.jsonl"
    multiplied.write(size, texts, corpora.dense())
    with open_store(str(folder / "articles.db")) as store:
        load(store, [str(texts)])
        number = _plain(store, folder / "graph.json")
        bare, loaded = _batches(store)
        return Written(bare, loaded, store.counts().articles, *number)


def _plain(store: Store, path: Path) -> tuple[int, int]:
    """Write everything as plain nodes and edges; how many of each."""
    from exports.formats import property_graph
    from exports.formats.whole import Whole

    texts = {article.id: {"text": article.text} for article in store.articles()}
    whole = Whole(store.graph(), store.articles(with_text=False), tuple(store.all_claims()))
    nodes = [
        [" ".join(n.key), n.labels[-1], _kept({**n.properties, **texts.get(n.id, {}), "id": n.id})]
        for n in property_graph.nodes(whole)
    ]
    edges = [[" ".join(e.start), " ".join(e.end), e.type, _kept(e.properties)] for e in property_graph.edges(whole)]
    path.write_text(json.dumps({"nodes": nodes, "edges": edges}, default=str), encoding="utf-8")
    return len(nodes), len(edges)


def _kept(properties: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in properties.items() if value is not None}


def _batches(store: Store) -> tuple[tuple[Batch, ...], tuple[Batch, ...]]:
    """Everything of a store without keys and fingerprints, and with them, in parts of the size that a load writes."""
    graph, keys = store.graph(), store.keys()
    nodes = replace(graph, contacts=(), participations=(), bodies=())
    loaded = [
        *(
            replace(batch, keys={c.id: keys[c.id] for c in batch.claims if c.id in keys})
            for batch in stored_batches(store)
        ),
        Batch(delta=Delta(nodes)),
        *(Batch(delta=Delta(part)) for part in _contacts(graph)),
    ]
    bare = [replace(batch, keys={}, prints={}, reports={}) for batch in loaded]
    return tuple(bare), tuple(loaded)


def _contacts(graph: Graph) -> Iterator[Graph]:
    """The contacts with their edges, some at a time; visits first, which others name."""
    every = iter(sorted(graph.contacts, key=lambda contact: contact.visit is not None))
    while some := tuple(islice(every, ARTICLES)):
        ids = {contact.id for contact in some}
        parts = tuple(part for part in graph.participations if part.contact in ids)
        yield Graph(contacts=some, participations=parts, bodies=tuple(b for b in graph.bodies if b.contact in ids))


@contextmanager
def _served(home: Path, *, apoc: bool = False) -> Iterator[str]:
    """The URL of a server with its data in a folder."""
    if apoc:
        _install_apoc(home)
    running = server.start(home, port=server.free_port(), heap="1g", settings=_USED if apoc else "")
    try:
        yield running.url
    finally:
        server.stop(running.pid)


def _ours(url: str, written: Written) -> tuple[float, float, float]:
    """Seconds to write what is written into an empty database, to write it again, and all of a load into an empty one.

    Raises ProgramError when something is missing or there twice.
    """
    from graph.stores import open_store

    emptied(url)
    with open_store(url) as store:
        bare = _seconds(store, written.bare)
        again = _seconds(store, written.bare)
    if (held := _held(url)) != (written.nodes, written.edges):
        raise programs.ProgramError(f"{written.nodes}, {written.edges} were to be written, there are {held}")
    emptied(url)
    with open_store(url) as store:
        return bare, again, _seconds(store, written.loaded)


def _seconds(store: Store, batches: Iterable[Batch]) -> float:
    begin = time.perf_counter()
    for batch in batches:
        store.write(batch)
    return time.perf_counter() - begin


def _plainly(url: str, plain: Mapping[str, list[list[Any]]]) -> float:
    """Seconds to create the same nodes and relationships in an empty store, each kind by itself, whatever is there.

    Ids are unique there as well; nothing is looked up, ends are named by where the server has put them.
    """
    from neo4j import GraphDatabase

    from graph.stores import open_store

    emptied(url)
    open_store(url).close()
    nodes, edges = _by_kind(plain["nodes"], 1, (0, 2)), _by_kind(plain["edges"], 2, (0, 1, 3))
    with GraphDatabase.driver(url) as driver, driver.session() as session:
        begin = time.perf_counter()
        made: dict[str, str] = {}
        for label, rows in nodes.items():
            labels = f"Contact:{label}" if label in ("Meeting", "Visit", "Message") else label
            query = f"UNWIND $rows AS row CREATE (n:{labels}) SET n = row[1] RETURN row[0] AS key, elementId(n) AS node"
            for some in _parts(rows):
                made |= session.execute_write(lambda tx, q, r: dict(tx.run(q, rows=r).values()), query, some)
        for kind, rows in edges.items():
            query = f"""UNWIND $rows AS row MATCH (a) WHERE elementId(a) = row[0] MATCH (b) WHERE elementId(b) = row[1]
                CREATE (a)-[r:{kind}]->(b) SET r = row[2]"""
            for some in _parts([(made[start], made[end], values) for start, end, values in rows]):
                session.execute_write(lambda tx, q, r: tx.run(q, rows=r).consume(), query, some)
        return time.perf_counter() - begin


def _by_kind(rows: Iterable[list[Any]], kind: int, kept: tuple[int, ...]) -> dict[str, list[tuple[Any, ...]]]:
    found: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
    for row in rows:
        found[row[kind]].append(tuple(row[place] for place in kept))
    return found


def _parts(rows: list[tuple[Any, ...]]) -> Iterator[list[tuple[Any, ...]]]:
    return (rows[start : start + _ROWS] for start in range(0, len(rows), _ROWS))


def _theirs(url: str, folder: Path) -> float:
    emptied(url)
    script = folder / "write.py"
    script.write_text(_WRITE, encoding="utf-8")
    return float(programs.run([_peer(), script, url, folder / "graph.json"]).printed.split()[-1])


def _held(url: str) -> tuple[int, int]:
    """How many nodes and relationships a database holds, without the marks of a store."""
    from neo4j import GraphDatabase

    with GraphDatabase.driver(url) as driver:
        nodes = "MATCH (n) WHERE NOT n:YaluStore AND NOT n:YaluLease RETURN count(*) AS n"
        edges = "MATCH ()-[r]->() RETURN count(*) AS n"
        one, other = (driver.execute_query(query).records[0]["n"] for query in (nodes, edges))
        return int(one), int(other)


def _driver() -> str:
    """The driver of this Python, with its extension in Rust where that is installed (the extra `rust`)."""
    return " and ".join(f"{name} {version(name)}" for name in _DRIVERS if find_spec(_DRIVERS[name]))


def _peer() -> Path:
    """A Python with neo4j-graphrag and the driver of this one, in an environment of its own in the cache folder."""
    drivers = [f"{name}=={version(name)}" for name in _DRIVERS if find_spec(_DRIVERS[name])]
    home = Path.home() / ".cache" / "yalu" / "-".join(["bench-graphrag", *(d.replace("==", "-") for d in drivers)])
    python = home / "bin" / "python"
    if not python.exists():
        print(f"installing {_REQUIREMENT} into {home}", file=sys.stderr)
        subprocess.run([sys.executable, "-m", "venv", home], check=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", _REQUIREMENT, *drivers], check=True)
    return python


def _install_apoc(home: Path) -> None:
    """Put APOC core of the server's version, with what it needs, into the server's plugins. Raises ProgramError."""
    version = server.jars().name.rpartition("-")[2]
    jars = Path.home() / ".cache" / "yalu" / f"apoc-{version}"
    if not jars.exists():
        with tempfile.TemporaryDirectory() as folder:
            (pom := Path(folder, "pom.xml")).write_text(_POM.format(version=version))
            goal = ["dependency:copy-dependencies", "-DincludeScope=runtime", f"-DoutputDirectory={folder}/jars"]
            done = subprocess.run(["mvn", "-B", "-q", "-f", pom, *goal], capture_output=True, text=True, check=False)
            if done.returncode:
                raise programs.ProgramError(f"APOC {version} cannot be fetched: {done.stdout[:1000]}")
            shutil.copytree(Path(folder, "jars"), jars)
    shutil.copytree(jars, home / "plugins")
