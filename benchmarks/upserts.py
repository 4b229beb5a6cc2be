"""Nodes and relationships into Neo4j: Yalu's store against the `Neo4jWriter` of neo4j-graphrag, the same in one run.

Both write the graph of the same articles (people, offices, organizations, contacts, articles, claims, and all edges).
Yalu merges: every node and edge is found again by its id, whatever was written before. Neo4jWriter creates nodes; on a
second run it would make them twice. Neo4jWriter needs APOC: the core jar of the server's version, for this alone.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

from benchmarks import corpora, programs
from benchmarks.result import Result, ratio
from tools.neo4j import server

PEER = "neo4j-graphrag, Neo4jWriter"
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
import asyncio, json, sys, time
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
    begin = time.perf_counter()
    asyncio.run(writer.run(graph))
    print(time.perf_counter() - begin)
'''


def measure(size: int) -> Result:
    """A row for each writer; rows a second are nodes and relationships."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        source = folder / "articles.db"
        nodes, edges = _graph(size, source, folder / "graph.json")
        _install_apoc(folder / "server")
        running = server.start(folder / "server", port=server.free_port(), settings=_USED)
        try:
            ours = [_ours(running.url, source) for _ in range(2)][-1]
            _empty(running.url)
            theirs = [_theirs(running.url, folder) for _ in range(2)][-1]
        finally:
            server.stop(running.pid)
    number = nodes + edges
    rows = (
        ("Yalu, merged", f"{number / ours:,.0f}", f"{ours:.1f}", ratio(theirs, ours)),
        (f"{PEER}, created", f"{number / theirs:,.0f}", f"{theirs:.1f}", "1.00"),
    )
    remarks = (
        f"{nodes:,} nodes and {edges:,} relationships of {size:,} articles; the second of two runs of each",
        "Yalu also keeps the keys by which claims are found again, and finds each node; Neo4jWriter creates them",
    )
    return Result("Writing to Neo4j", ("writer", "rows/s", "s", "speed to the peer"), rows, remarks)


def _graph(size: int, source: Path, plain: Path) -> tuple[int, int]:
    """Load articles into a SQLite store; write its graph as plain nodes and edges, and say how many there are."""
    from exports.formats import property_graph
    from exports.formats.whole import Whole
    from graph.stores import open_store
    from loaders.pipeline import load

    folder = plain.parent / "texts.jsonl"
    articles = list(corpora.dense().articles) + list(corpora.archive(size).articles)
    folder.write_text("".join(json.dumps(corpora.plain(a), ensure_ascii=False) + "\n" for a in articles[:size]))
    with open_store(str(source)) as store:
        load(store, [str(folder)])
        whole = Whole.of(store)
    nodes = [[" ".join(n.key), n.labels[-1], _kept(n.properties) | {"id": n.id}] for n in property_graph.nodes(whole)]
    edges = [[" ".join(e.start), " ".join(e.end), e.type, _kept(e.properties)] for e in property_graph.edges(whole)]
    plain.write_text(json.dumps({"nodes": nodes, "edges": edges}, default=str), encoding="utf-8")
    return len(nodes), len(edges)


def _kept(properties: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in properties.items() if value is not None}


def _ours(url: str, source: Path) -> float:
    """Seconds to write all of a store into an empty database."""
    from graph.stores import open_store
    from graph.stores.portable import transfer

    _empty(url)
    with open_store(str(source)) as file, open_store(url) as target:
        begin = time.perf_counter()
        transfer(file, target)
        return time.perf_counter() - begin


def _theirs(url: str, folder: Path) -> float:
    _empty(url)
    script = folder / "write.py"
    script.write_text(_WRITE, encoding="utf-8")
    return float(programs.run([_peer(), script, url, folder / "graph.json"]).printed.split()[-1])


def _peer() -> Path:
    """A Python with neo4j-graphrag, in an environment of its own in the cache folder."""
    home = Path.home() / ".cache" / "yalu" / "bench-graphrag"
    python = home / "bin" / "python"
    if not python.exists():
        print(f"installing {_REQUIREMENT} into {home}", file=sys.stderr)
        subprocess.run([sys.executable, "-m", "venv", home], check=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", _REQUIREMENT], check=True)
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


def _empty(url: str) -> None:
    from neo4j import GraphDatabase

    with GraphDatabase.driver(url) as driver, driver.session() as session:
        session.run("MATCH (n) CALL { WITH n DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS").consume()
