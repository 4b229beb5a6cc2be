"""The writes of the SQLite store; each runs inside a transaction of its caller."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from graph.claims import Article, Claim
from graph.model import Contact, Delta, Graph
from graph.names import key
from graph.prints import Fingerprint
from graph.stores import codec
from graph.stores.base import Batch, Decision
from graph.stores.changes import Gone, claims_named, loose_end
from graph.stores.sqlite.database import Database
from graph.stores.sqlite.filters import Where, as_list
from graph.stores.sqlite.periods import period

_CONTACT_COLUMNS = ("id", "kind", "status", "first_day", "last_day", "words", "visit", "data")
_GRAPH_TABLES = ("tenures", "bodies", "participations", "contacts", "offices", "organizations", "names", "persons")


def write_batch(database: Database, batch: Batch) -> None:
    """What is forgotten first, then the articles and claims, then the graph."""
    _delete(database, "prints", "article", batch.forget)  # also of an article that is not there
    _delete(database, "articles", "id", batch.forget)
    _delete(database, "claims", "id", batch.drop_claims)
    _put(database, "articles", ("id", "lang", "publisher", "published", "data", "text"), map(_article, batch.articles))
    _put(database, "claims", ("id", "article", "data"), map(_claim, batch.claims), replace=("article", "data"))
    write_keys(database, batch.keys)
    _drop(database, batch.delta)
    put_graph(database, batch.delta.put, trusted=not (batch.forget or batch.drop_claims))
    put_decisions(database, batch.decisions)
    _delete(database, "journal", "load", batch.close)
    entries = ((entry.load, entry.number, entry.data) for entry in batch.journal)
    _put(database, "journal", ("load", "number", "data"), entries, replace=("data",))
    put_prints(database, batch.prints, batch.reports)


def put_prints(database: Database, prints: Mapping[str, Fingerprint], reports: Mapping[str, str]) -> None:
    """Fingerprints anew with their bands, and the reports of these and of other articles."""
    _delete(database, "prints", "article", prints)
    columns = ("article", "report", "first_day", "last_day", "rank", "data")
    rows = ((article, reports[article], *_printed(each)) for article, each in prints.items())
    _put(database, "prints", columns, rows)
    where = Where().among("article", prints)
    numbers = dict(database.rows(f"SELECT article, number FROM prints{where}", *where.values))
    bands = sorted(  # in the order of their table: each of its pages is looked for once
        (period(each.first, each.last), band, each.last.toordinal(), numbers[article])
        for article, each in prints.items()
        for band in set(each.bands)
    )
    database.many("INSERT INTO bands (period, band, last_day, print) VALUES (?, ?, ?, ?)", bands)
    moved = ((report, article) for article, report in reports.items() if article not in prints)
    database.many("UPDATE prints SET report = ? WHERE article = ?", moved)


def _printed(fingerprint: Fingerprint) -> tuple[object, ...]:
    days = fingerprint.first.isoformat(), fingerprint.last.isoformat()
    return *days, fingerprint.rank, fingerprint.packed()


def clear_graph(database: Database) -> None:
    """Remove everything that is derived: the graph and the keys of the claims."""
    for table in (*_GRAPH_TABLES, "claim_keys"):
        database.run(f"DELETE FROM {table}")


def write_keys(database: Database, keys: Mapping[str, tuple[str, ...]]) -> None:
    """Put these claims under these keys, and under no others."""
    _delete(database, "claim_keys", "claim", keys)
    pairs = ((key, claim) for claim, names in keys.items() for key in names)
    _put(database, "claim_keys", ("key", "claim"), pairs)


def put_decisions(database: Database, decisions: Iterable[Decision]) -> None:
    """Add what is not known yet."""
    rows = ((d.id, d.at, d.by, codec.dumps(d)) for d in decisions)
    _put(database, "decisions", ("id", "at", "by", "data"), rows)


def put_meta(database: Database, values: Mapping[str, str]) -> None:
    """Set these facts; others stay."""
    _put(database, "meta", ("key", "value"), values.items(), replace=("value",))


def put_graph(database: Database, graph: Graph, *, trusted: bool = False) -> None:
    """Merge a graph: what is known by its id is replaced. Raises StoreError when a claim of it is not stored.

    `trusted` is set where no claim goes: then the claims of stored tenures, which may be thousands, are there still.
    """
    _check_claims(database, claims_named(graph) - (_of_tenures(database, graph) if trusted else frozenset()))
    dumps, data = codec.dumps, ("data",)
    _put(database, "persons", ("id", "data"), ((p.id, dumps(p)) for p in graph.persons), replace=data)
    _delete(database, "names", "person", [person.id for person in graph.persons])
    _put(database, "names", ("key", "person"), ((key(s), p.id) for p in graph.persons for s in p.spellings))
    _put(
        database,
        "organizations",
        ("id", "parent", "channel", "data"),
        ((o.id, o.parent, o.channel, dumps(o)) for o in graph.organizations),
        replace=("parent", "channel", "data"),
    )
    _put(
        database,
        "offices",
        ("id", "organization", "rank", "level", "data"),
        ((o.id, o.organization, o.rank, o.level, dumps(o)) for o in graph.offices),
        replace=("organization", "rank", "level", "data"),
    )
    _put(database, "contacts", _CONTACT_COLUMNS, map(_contact, graph.contacts), replace=_CONTACT_COLUMNS[1:])
    _put(
        database,
        "participations",
        ("contact", "person", "position", "office", "side", "part", "data"),
        ((p.contact, p.person, p.order, p.office, p.side, p.part, dumps(p)) for p in graph.participations),
        replace=("position", "office", "side", "part", "data"),
    )
    bodies = ((b.contact, b.organization, b.side, dumps(b)) for b in graph.bodies)
    _put(database, "bodies", ("contact", "organization", "side", "data"), bodies, replace=("side", "data"))
    tenures = ((t.person, t.office, dumps(t)) for t in graph.tenures)
    _put(database, "tenures", ("person", "office", "data"), tenures, replace=data)


def _drop(database: Database, delta: Delta) -> None:
    _delete(database, "participations", "contact", delta.drop_contacts)
    _delete(database, "bodies", "contact", delta.drop_contacts)
    _delete(database, "tenures", "person", delta.drop_persons)
    database.many("DELETE FROM tenures WHERE person = ? AND office = ?", sorted(delta.drop_tenures))
    gone = Gone.of(delta)
    _delete(database, "contacts", "id", gone.contacts)
    _delete(database, "persons", "id", gone.persons)
    _delete(database, "offices", "id", gone.offices)
    _delete(database, "organizations", "id", gone.organizations)


def _of_tenures(database: Database, graph: Graph) -> frozenset[str]:
    """The claims that the stored tenures of a graph rest on."""
    where = Where().among("person", {tenure.person for tenure in graph.tenures})
    where.among("office", {tenure.office for tenure in graph.tenures})
    rows = database.rows(f"SELECT data FROM tenures{where}", *where.values)
    return frozenset(claim for (data,) in rows for claim in json.loads(data)["claims"])


def _check_claims(database: Database, claims: Collection[str]) -> None:
    wanted = "SELECT value FROM json_each(?) WHERE NOT EXISTS (SELECT 1 FROM claims WHERE id = value) LIMIT 1"
    for (claim,) in database.rows(wanted, as_list(claims)):
        raise loose_end(f"{database.path}: an edge rests on claim {claim}, which is not stored")


def _delete(database: Database, table: str, column: str, values: Collection[str]) -> None:
    if values:
        where = Where().among(column, values)
        database.run(f"DELETE FROM {table}{where}", *where.values)


def _put(
    database: Database,
    table: str,
    columns: tuple[str, ...],
    rows: Iterable[tuple[object, ...]],
    *,
    replace: tuple[str, ...] = (),
) -> None:
    """Insert rows; of a known one, replace these columns, or nothing."""
    marks = ", ".join("?" * len(columns))
    change = "UPDATE SET " + ", ".join(f"{name} = excluded.{name}" for name in replace) if replace else "NOTHING"
    names = ", ".join(columns)
    database.many(f"INSERT INTO {table} ({names}) VALUES ({marks}) ON CONFLICT DO {change}", rows)


def _article(article: Article) -> tuple[object, ...]:
    data = codec.dumps(replace(article, text=""))
    return article.id, article.lang, article.publisher, article.published, data, article.text


def _claim(claim: Claim) -> tuple[object, ...]:
    return claim.id, claim.article or None, codec.dumps(claim)


def _contact(contact: Contact) -> tuple[object, ...]:
    when = contact.when
    days = (when.first.isoformat(), when.last.isoformat()) if when else (None, None)
    words = "\n".join((contact.place or "", contact.venue or "")).lower()
    return contact.id, contact.kind, contact.status, *days, words, contact.visit, codec.dumps(contact)
