"""What a Neo4j server sends for each question, as PROFILE counts it: rows, and how often it touched its own store.

Asked on the open data set. A question about somebody is sent what its answer shows; a sum, a row for each group.
"""

from __future__ import annotations

import contextlib
import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, LiteralString

from benchmarks.programs import ProgramError
from benchmarks.result import Result
from graph.stores import open_store
from graph.stores.neo4j.connection import Connection
from yalu.__main__ import main

DATA = "dataset:contacts"
_KIM = "Kim Song Nam"
_QUESTIONS = (
    ("who-met", _KIM),
    ("met", _KIM, "Wang Huning"),
    ("person", _KIM),
    ("timeline", _KIM),
    ("entourage", "Kim Jong Un"),
    ("office", "premier", "--holders"),
    ("gaps", "premier", "--side", "CN"),
    ("first-since", "premier", "--in", "Pyongyang"),
    ("levels",),
    ("channels",),
    ("matrix",),
    ("ladder", "treaty"),
    ("status",),
    ("coverage",),
    ("timeline",),
    ("discrepancies",),
    ("rank",),
    ("path", _KIM, "Xi Jinping"),
)


@dataclass(slots=True)
class Sent:
    """What a server did for some queries: rows that it sent, accesses to its own store (`db hits`), queries."""

    rows: int = 0
    hits: int = 0
    queries: int = 0


@contextlib.contextmanager
def profiling() -> Iterator[Sent]:
    """Let the server profile everything that is read in the block, and count it."""
    sent, plain = Sent(), Connection.read

    def read(self: Connection, query: LiteralString, **values: Any) -> Any:
        found = self._driver.execute_query("PROFILE " + query, values, database_=self._address.database)
        profile: dict[str, Any] = found.summary.profile or {}
        sent.rows += profile["rows"]
        sent.hits += _hits(profile)
        sent.queries += 1
        return found.records

    Connection.read = read  # type: ignore[method-assign]
    try:
        yield sent
    finally:
        Connection.read = plain  # type: ignore[method-assign]


def measure(url: str) -> Result:
    """The open data set on an empty database, and a row for each question. Raises ProgramError for one that fails."""
    _ask(url, "load", DATA)
    rows = []
    for question in _QUESTIONS:
        with profiling() as sent:
            _ask(url, *question)
        rows.append((f"yalu {' '.join(question)}", str(sent.queries), f"{sent.rows:,}", f"{sent.hits:,}"))
    with open_store(url) as store:
        held = store.counts()
        contacts, parts = sum(each.contacts for each in store.kept()), len(store.participations())
    remark = (
        f"{DATA}: {contacts} contacts, {held.persons} people taking part {parts} times, {held.offices} offices, "
        f"{held.claims:,} claims, {held.articles} articles"
    )
    return Result("Rows sent by Neo4j", ("question", "queries", "rows", "db hits"), tuple(rows), (remark,))


def _ask(url: str, *question: str) -> None:
    said = io.StringIO()
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(said):
        code = main(("--store", url, *question))
    if code:
        raise ProgramError(f"yalu {' '.join(question)}: {said.getvalue()}")


def _hits(operator: dict[str, Any]) -> int:
    return int(operator.get("dbHits", 0)) + sum(map(_hits, operator.get("children", ())))
