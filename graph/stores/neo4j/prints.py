"""Fingerprints of articles: nodes without edges, Yalu's own business.

The bands of one stand in its node as words of one text, which a full-text index finds it by: a node for each band would
be most of the nodes that a load makes.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import Any, LiteralString

from graph.prints import Fingerprint, Printed, probes
from graph.stores.neo4j.batches import Statements
from graph.stores.neo4j.connection import Connection

INDEX: LiteralString = "yalu_print_bands"
"""The full-text index of the bands; it takes every word as it is."""
_TERMS = 500
"""Words that are looked up at once; Lucene refuses more than 1024."""
_PUT: LiteralString = "UNWIND $rows AS row MERGE (f:YaluPrint {article: row.article}) SET f = row"
_MOVE: LiteralString = "UNWIND $rows AS row MATCH (f:YaluPrint {article: row.article}) SET f.report = row.report"
_DROP: LiteralString = "MATCH (f:YaluPrint) WHERE f.article IN $rows DELETE f"
_ALIKE: LiteralString = """UNWIND $rows AS row CALL db.index.fulltext.queryNodes($index, row.bands) YIELD node AS f
    WHERE f.last_day >= row.since AND f.first_day <= row.until
    RETURN DISTINCT f AS n ORDER BY n.article"""
_UNBANDED: LiteralString = "MATCH (f:YaluPrint) WHERE f.bands IS NULL RETURN f AS n LIMIT 1000"
_BAND: LiteralString = "UNWIND $rows AS row MATCH (f:YaluPrint {article: row.article}) SET f.bands = row.bands"


def put(tx: Statements, prints: Mapping[str, Fingerprint], reports: Mapping[str, str]) -> None:
    """Fingerprints anew with their bands, and the reports of these and of other articles."""
    rows = [{"article": article, "report": reports[article], **_record(each)} for article, each in prints.items()]
    tx.run(_PUT, rows)
    moved = [{"article": article, "report": report} for article, report in reports.items() if article not in prints]
    tx.run(_MOVE, moved)


def drop(tx: Statements, articles: Collection[str]) -> None:
    """Remove the fingerprints of these articles."""
    tx.run(_DROP, sorted(articles))


def put_bands(tx: Statements) -> bool:
    """Give some fingerprints that have no bands beside their data the bands that are in it; whether there were any."""
    found = [_printed(row["n"]) for row in tx.read(_UNBANDED)]
    tx.run(_BAND, [{"article": each.article, "bands": _words(each.fingerprint.bands)} for each in found])
    return bool(found)


def reports(connection: Connection, articles: Collection[str]) -> Mapping[str, str]:
    """The report of each of these articles."""
    query: LiteralString = "MATCH (f:YaluPrint) WHERE f.article IN $names RETURN f.article AS id, f.report AS report"
    return {row["id"]: row["report"] for row in connection.read(query, names=sorted(set(articles)))}


def prints(
    connection: Connection, articles: Collection[str] | None, reports: Collection[str] | None
) -> tuple[Printed, ...]:
    """The fingerprints of these articles, or of all articles of these reports, sorted by article."""
    conditions: list[LiteralString] = []
    if articles is not None:
        conditions.append("f.article IN $articles")
    if reports is not None:
        conditions.append("f.report IN $reports")
    where: LiteralString = " WHERE " + " AND ".join(conditions) if conditions else ""
    query: LiteralString = "MATCH (f:YaluPrint)" + where + " RETURN f AS n ORDER BY f.article"
    return tuple(
        _printed(row["n"]) for row in connection.read(query, articles=_listed(articles), reports=_listed(reports))
    )


def alike(connection: Connection, fingerprints: Collection[Fingerprint], days: int) -> tuple[Printed, ...]:
    """The articles that share a band with one of these and can be published within some days of it."""
    rows = [
        {"since": since, "until": until, "bands": _words(bands[start : start + _TERMS])}
        for since, until, bands in probes(fingerprints, days)
        for start in range(0, len(bands), _TERMS)
    ]
    return tuple(_printed(row["n"]) for row in connection.read(_ALIKE, rows=rows, index=INDEX))


def _words(bands: Iterable[int]) -> str:
    return " ".join(f"{band:x}" for band in sorted(set(bands)))


def _record(fingerprint: Fingerprint) -> dict[str, Any]:
    return {
        "first_day": fingerprint.first,
        "last_day": fingerprint.last,
        "rank": fingerprint.rank,
        "data": fingerprint.packed(),
        "bands": _words(fingerprint.bands),
    }


def _printed(node: Mapping[str, Any]) -> Printed:
    first, last = (date.fromisoformat(node[name].iso_format()) for name in ("first_day", "last_day"))
    fingerprint = Fingerprint.unpacked(bytes(node["data"]), first, last, node["rank"])
    return Printed(node["article"], node["report"], fingerprint)


def _listed(names: Collection[str] | None) -> list[str] | None:
    return None if names is None else sorted(set(names))
