"""Fingerprints of articles and the bands that they are looked up by: nodes without edges, Yalu's own business."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import Any, LiteralString

from neo4j import ManagedTransaction

from graph.prints import Fingerprint, Printed, probes
from graph.stores.neo4j.batches import run
from graph.stores.neo4j.connection import Connection

_PUT: LiteralString = "UNWIND $rows AS row MERGE (f:YaluPrint {article: row.article}) SET f = row"
_PUT_BANDS: LiteralString = "UNWIND $rows AS row CREATE (b:YaluBand) SET b = row"
_MOVE: LiteralString = "UNWIND $rows AS row MATCH (f:YaluPrint {article: row.article}) SET f.report = row.report"
_DROP: LiteralString = "MATCH (f:YaluPrint) WHERE f.article IN $rows DELETE f"
_DROP_BANDS: LiteralString = "MATCH (b:YaluBand) WHERE b.article IN $rows DELETE b"
_ALIKE: LiteralString = """UNWIND $rows AS row UNWIND row.bands AS band MATCH (b:YaluBand)
    WHERE b.band = band AND b.last_day >= row.since AND b.first_day <= row.until
    WITH DISTINCT b.article AS id MATCH (f:YaluPrint {article: id}) RETURN f AS n ORDER BY id"""


def put(tx: ManagedTransaction, prints: Mapping[str, Fingerprint], reports: Mapping[str, str]) -> None:
    """Fingerprints anew with their bands, and the reports of these and of other articles."""
    rows = [{"article": article, "report": reports[article], **_record(each)} for article, each in prints.items()]
    drop_bands(tx, prints)
    run(tx, _PUT, rows)
    bands = [
        {"article": row["article"], "band": band, "first_day": row["first_day"], "last_day": row["last_day"]}
        for row in rows
        for band in sorted(set(prints[row["article"]].bands))
    ]
    run(tx, _PUT_BANDS, bands)
    moved = [{"article": article, "report": report} for article, report in reports.items() if article not in prints]
    run(tx, _MOVE, moved)


def drop(tx: ManagedTransaction, articles: Collection[str]) -> None:
    """Remove the fingerprints of these articles."""
    drop_bands(tx, articles)
    run(tx, _DROP, sorted(articles))


def drop_bands(tx: ManagedTransaction, articles: Iterable[str]) -> None:
    """Remove the bands of these articles."""
    run(tx, _DROP_BANDS, sorted(articles))


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
        {"since": since, "until": until, "bands": list(bands)} for since, until, bands in probes(fingerprints, days)
    ]
    return tuple(_printed(row["n"]) for row in connection.read(_ALIKE, rows=rows))


def _record(fingerprint: Fingerprint) -> dict[str, Any]:
    return {
        "first_day": fingerprint.first,
        "last_day": fingerprint.last,
        "rank": fingerprint.rank,
        "data": fingerprint.packed(),
    }


def _printed(node: Mapping[str, Any]) -> Printed:
    first, last = (date.fromisoformat(node[name].iso_format()) for name in ("first_day", "last_day"))
    fingerprint = Fingerprint.unpacked(bytes(node["data"]), first, last, node["rank"])
    return Printed(node["article"], node["report"], fingerprint)


def _listed(names: Collection[str] | None) -> list[str] | None:
    return None if names is None else sorted(set(names))
