"""The reads of the Neo4j store: filtered by the server, put in order here, so that both stores answer alike."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from typing import LiteralString, TypeVar

from neo4j import Record

from graph.claims import Article, Claim, ContactKind
from graph.dates import Window
from graph.model import BodyPart, Contact, Graph, Office, Organization, Participation, Person, Tenure
from graph.prints import Fingerprint, Printed
from graph.stores import codec
from graph.stores.base import ContactFilter, Counts, Coverage, Decision, JournalEntry
from graph.stores.counting import counted, covered
from graph.stores.neo4j import prints, records, sums
from graph.stores.neo4j.connection import Connection
from graph.stores.neo4j.filters import contacts_query
from graph.stores.paging import sizes
from graph.stores.summed import Day, Kept, Key, Pairing, Published, Top

T = TypeVar("T")
_EVERY_CONTACT = ContactFilter()
_ANY_TIME = Window()
_SIZES: Mapping[str, LiteralString] = {
    "claims": "MATCH (n:Claim) RETURN count(n) AS n",
    "persons": "MATCH (n:Person) RETURN count(n) AS n",
    "unverified": "MATCH (n:Person) WHERE NOT n.verified RETURN count(n) AS n",
    "offices": "MATCH (n:Office) RETURN count(n) AS n",
    "organizations": "MATCH (n:Organization) RETURN count(n) AS n",
}
_PUBLISHED: LiteralString = """MATCH (a:Article)
    RETURN a.lang AS lang, count(*) AS n, min(a.published) AS first, max(a.published) AS last"""


class Reads:
    """Every read of `base.Store`, on one database."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def meta(self) -> Mapping[str, str]:
        """The remembered facts, by name."""
        rows = self._connection.read("MATCH (m:YaluMeta) RETURN m.name AS name, m.value AS value ORDER BY name")
        return {row["name"]: row["value"] for row in rows}

    def articles(self, ids: Collection[str] | None = None, *, with_text: bool = True) -> tuple[Article, ...]:
        """Articles by id; without their text (`text == ""`) when `with_text` is False."""
        found: LiteralString = "MATCH (a:Article) " + ("" if ids is None else "WHERE a.id IN $ids ")
        shown: LiteralString = "RETURN a {.*}" if with_text else f"RETURN a {{{_WITHOUT_TEXT}, text: ''}}"
        rows = self._connection.read(found + shown + " AS n", ids=_list(ids))
        return tuple(sorted((codec.decode(Article, row["n"]) for row in rows), key=lambda article: article.id))

    def known_articles(self, ids: Collection[str]) -> frozenset[str]:
        """Those of the ids that are stored."""
        rows = self._connection.read("MATCH (a:Article) WHERE a.id IN $ids RETURN a.id AS id", ids=_list(ids))
        return frozenset(row["id"] for row in rows)

    def claims(self, ids: Collection[str]) -> tuple[Claim, ...]:
        """Claims by id."""
        return self._claims("MATCH (k:Claim) WHERE k.id IN $names RETURN k AS n", ids)

    def claims_of(self, articles: Collection[str]) -> tuple[Claim, ...]:
        """All claims of these articles; those of no article under the empty id."""
        found = self._claims("MATCH (a:Article)-[:STATES]->(k:Claim) WHERE a.id IN $names RETURN k AS n", articles)
        if "" not in articles:
            return found
        return _by_id((*found, *self._claims("MATCH (k:Claim {article: ''}) RETURN k AS n", ())))

    def claims_under(self, keys: Collection[str]) -> tuple[Claim, ...]:
        """All claims that can be found under any of these keys."""
        query: LiteralString = """MATCH (y:YaluKey) WHERE y.name IN $names WITH DISTINCT y.claim AS id
            MATCH (k:Claim {id: id}) RETURN k AS n"""
        return self._claims(query, keys)

    def each_under(self, key: str) -> Iterator[Claim]:
        """All claims under a key, ordered by id; the first few are read alone, then more at once."""
        query: LiteralString = """MATCH (y:YaluKey {name: $key}) WHERE y.claim > $last
            WITH y.claim AS id ORDER BY id LIMIT $limit MATCH (k:Claim {id: id}) RETURN k AS n ORDER BY k.id"""
        last = ""
        for limit in sizes():
            found = self._connection.read(query, key=key, last=last, limit=limit)
            yield from (records.to_claim(row["n"]) for row in found)
            if len(found) < limit:
                return
            last = found[-1]["n"]["id"]

    def all_claims(self, batch_size: int = 1000) -> Iterator[Claim]:
        """Every claim, ordered by id; at most `batch_size` of them in memory."""
        query: LiteralString = "MATCH (k:Claim) WHERE k.id > $last RETURN k AS n ORDER BY k.id LIMIT $limit"
        last = ""
        while rows := self._connection.read(query, last=last, limit=batch_size):
            yield from (records.to_claim(row["n"]) for row in rows)
            last = rows[-1]["n"]["id"]

    def keys(self) -> Mapping[str, tuple[str, ...]]:
        """Every claim that can be found under keys, with these."""
        query: LiteralString = "MATCH (y:YaluKey) RETURN y.claim AS claim, collect(y.name) AS names"
        return {row["claim"]: tuple(sorted(row["names"])) for row in self._connection.read(query)}

    def journal(self, load: str | None = None) -> tuple[JournalEntry, ...]:
        """The lines of the journal of a load, or of all."""
        query: LiteralString = """MATCH (j:YaluJournal) WHERE $load IS NULL OR j.load = $load
            RETURN j.load AS load, j.number AS number, j.data AS data ORDER BY load, number"""
        return tuple(JournalEntry(*row) for row in self._connection.read(query, load=load))

    def decisions(self) -> tuple[Decision, ...]:
        """All judgements, ordered by (at, by, id)."""
        rows = self._connection.read("MATCH (d:YaluDecision) RETURN d AS n")
        return tuple(sorted((codec.decode(Decision, row["n"]) for row in rows), key=lambda d: (d.at, d.by, d.id)))

    def reports(self, articles: Collection[str]) -> Mapping[str, str]:
        """The report of each of these articles."""
        return prints.reports(self._connection, articles)

    def prints(
        self, articles: Collection[str] | None = None, reports: Collection[str] | None = None
    ) -> tuple[Printed, ...]:
        """The fingerprints of these articles, or of all articles of these reports, sorted by article."""
        return prints.prints(self._connection, articles, reports)

    def alike(self, fingerprints: Collection[Fingerprint], days: int) -> tuple[Printed, ...]:
        """The articles that share a band with one of these and can be published within some days of it, by article."""
        return prints.alike(self._connection, fingerprints, days)

    def persons(self, ids: Collection[str] | None = None) -> tuple[Person, ...]:
        """People by id."""
        return self._nodes(Person, "MATCH (n:Person)", ids)

    def persons_named(self, keys: Collection[str]) -> tuple[Person, ...]:
        """People who are written so."""
        query: LiteralString = "MATCH (n:Person) WHERE any(key IN n.keys WHERE key IN $keys) RETURN n"
        return _decoded(Person, self._connection.read(query, keys=_list(keys)))

    def offices(self, ids: Collection[str] | None = None) -> tuple[Office, ...]:
        """Offices by id."""
        return self._nodes(Office, "MATCH (n:Office)", ids)

    def organizations(self, ids: Collection[str] | None = None) -> tuple[Organization, ...]:
        """Organizations by id."""
        return self._nodes(Organization, "MATCH (n:Organization)", ids)

    def contacts(self, where: ContactFilter = _EVERY_CONTACT) -> tuple[Contact, ...]:
        """The contacts that the filter keeps, by (first day, id), undated last."""
        query, values = contacts_query(where)
        found = [records.to_contact(row["c"]) for row in self._connection.read(query, **values)]
        return tuple(sorted(found, key=_by_day))

    def days(self, where: ContactFilter = _EVERY_CONTACT, *, by: int = 10) -> tuple[Day, ...]:
        """The days on which the dated contacts that the filter keeps begin, in order; or the months or years."""
        return sums.days(self._connection, where, by=by)

    def kept(self, where: ContactFilter = _EVERY_CONTACT) -> tuple[Kept, ...]:
        """How many contacts the filter keeps, by (kind, status)."""
        return sums.kept(self._connection, where)

    def tops(self, where: ContactFilter, *, by: int, principals: bool = False) -> tuple[Top, ...]:
        """Who stood for each side in the highest rank of each period."""
        return sums.tops(self._connection, where, by=by, principals=principals)

    def pairings(self, where: ContactFilter, *, between: Key, by: int, principals: bool = False) -> tuple[Pairing, ...]:
        """What the two sides met as in each period."""
        return sums.pairings(self._connection, where, between=between, by=by, principals=principals)

    def participations(
        self, contacts: Collection[str] | None = None, persons: Collection[str] | None = None
    ) -> tuple[Participation, ...]:
        """Who took part, by (contact, order, person)."""
        query: LiteralString = "MATCH (a:Person)-[r:ATTENDED|MADE|SENT|TO]-(b:Contact)"
        found = self._edges(Participation, query, ("person", persons), ("contact", contacts))
        return tuple(sorted(found, key=lambda part: (part.contact, part.order, part.person)))

    def bodies(self, contacts: Collection[str] | None = None) -> tuple[BodyPart, ...]:
        """Delegations and bodies without named people, by (contact, organization)."""
        query: LiteralString = "MATCH (a:Organization)-[r:TOOK_PART]->(b:Contact)"
        found = self._edges(BodyPart, query, ("organization", None), ("contact", contacts))
        return tuple(sorted(found, key=lambda body: (body.contact, body.organization)))

    def tenures(
        self, persons: Collection[str] | None = None, offices: Collection[str] | None = None
    ) -> tuple[Tenure, ...]:
        """Who held which office, by (person, office)."""
        query: LiteralString = "MATCH (a:Person)-[r:HELD]->(b:Office)"
        found = self._edges(Tenure, query, ("person", persons), ("office", offices))
        return tuple(sorted(found, key=lambda tenure: (tenure.person, tenure.office)))

    def coverage(self) -> Coverage:
        """What its articles cover."""
        rows = self._connection.read(_PUBLISHED)
        return covered([(row["lang"], row["n"], row["first"], row["last"]) for row in rows])

    def published(self, window: Window = _ANY_TIME, *, undated: bool = False) -> tuple[Published, ...]:
        """How many articles were published in a window, by (publisher, language, month)."""
        return sums.published(self._connection, window, undated=undated)

    def counts(self) -> Counts:
        """How much of everything there is."""
        read = self._connection.read
        sizes = {name: read(query)[0]["n"] for name, query in _SIZES.items()}
        kinds = {ContactKind(row["k"]): row["n"] for row in read("MATCH (c:Contact) RETURN c.kind AS k, count(*) AS n")}
        publishers = read("MATCH (a:Article) RETURN a.publisher AS name, count(*) AS n")
        return counted(sizes, kinds, self.coverage(), [(row["name"], row["n"]) for row in publishers])

    def graph(self) -> Graph:
        """The whole derived graph."""
        return Graph(
            self.persons(),
            self.organizations(),
            self.offices(),
            tuple(sorted(self.contacts(), key=lambda contact: contact.id)),
            self.participations(),
            self.bodies(),
            self.tenures(),
        )

    def _claims(self, query: LiteralString, names: Collection[str]) -> tuple[Claim, ...]:
        return _by_id(records.to_claim(row["n"]) for row in self._connection.read(query, names=_list(names)))

    def _nodes(self, cls: type[T], match: LiteralString, ids: Collection[str] | None) -> tuple[T, ...]:
        query: LiteralString = match + ("" if ids is None else " WHERE n.id IN $ids") + " RETURN n"
        return _decoded(cls, self._connection.read(query, ids=_list(ids)))

    def _edges(
        self,
        cls: type[T],
        match: LiteralString,
        start: tuple[str, Collection[str] | None],
        end: tuple[str, Collection[str] | None],
    ) -> Iterator[T]:
        """Edges between nodes `a` and `b`, each end given as the name of its field and the ids to keep."""
        conditions: list[LiteralString] = []
        if start[1] is not None:
            conditions.append("a.id IN $starts")
        if end[1] is not None:
            conditions.append("b.id IN $ends")
        where: LiteralString = " WHERE " + " AND ".join(conditions) if conditions else ""
        query: LiteralString = match + where + " RETURN a.id AS a, b.id AS b, r"
        for row in self._connection.read(query, starts=_list(start[1]), ends=_list(end[1])):
            yield codec.decode(cls, {**row["r"], start[0]: row["a"], end[0]: row["b"]})


_WITHOUT_TEXT: LiteralString = (
    ".id, .sha256, .title, .url, .publisher, .source_kind, .side, .lang, .published, .retrieved, .origin, .loaded"
)


def _list(names: Collection[str] | None) -> list[str]:
    return sorted(set(names or ()))


def _decoded(cls: type[T], rows: Iterable[Record]) -> tuple[T, ...]:
    """The nodes `n`, by id."""
    return tuple(codec.decode(cls, row["n"]) for row in sorted(rows, key=lambda row: str(row["n"]["id"])))


def _by_id(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    return tuple(sorted(claims, key=lambda claim: claim.id))


def _by_day(contact: Contact) -> tuple[bool, date, str]:
    when = contact.when
    return when is None, when.first if when else date.min, contact.id
