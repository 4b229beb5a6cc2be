"""The reads of the SQLite store; filters and order are left to SQLite and its indexes."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

from graph.claims import Article, Claim, ContactKind
from graph.dates import Window
from graph.model import BodyPart, Contact, Graph, Office, Organization, Participation, Person, Tenure
from graph.prints import Fingerprint, Printed, probes
from graph.stores import codec
from graph.stores.base import ContactFilter, Counts, Coverage, Decision, JournalEntry
from graph.stores.counting import counted, covered
from graph.stores.paging import sizes
from graph.stores.sqlite.database import Database
from graph.stores.sqlite.filters import Where, as_list, contacts_where
from graph.stores.sqlite.periods import within

if TYPE_CHECKING:
    from graph.stores.summed import Day, Kept, Key, Pairing, Published, Top

_PRINTS = "SELECT article, report, first_day, last_day, rank, data FROM prints"
_PERIODS = """WITH RECURSIVE every (period) AS (SELECT min(period) FROM bands
    UNION ALL SELECT (SELECT min(period) FROM bands WHERE period > every.period) FROM every WHERE period IS NOT NULL)
    SELECT period FROM every WHERE period IS NOT NULL"""
_ASKED = ", ".join(
    f"json_extract(value, '$[{number}]') AS {name}"
    for number, name in enumerate(("p", "asked", "since", "until", "day"))
)
_NEAR = f"""WITH probes AS MATERIALIZED (SELECT {_ASKED} FROM json_each(?))
    SELECT b.print FROM probes CROSS JOIN bands b ON b.period = p AND b.band = asked AND b.last_day >= since
    AND (b.last_day <= until OR EXISTS (SELECT 1 FROM prints WHERE number = b.print AND first_day <= day))"""
_UNDER = """SELECT k.claim, c.data FROM claim_keys k CROSS JOIN claims c ON c.id = k.claim
    WHERE k.key = ? AND k.claim > ? ORDER BY k.claim LIMIT ?"""
T = TypeVar("T")
_EVERY_CONTACT = ContactFilter()
_ANY_TIME = Window()
_COUNTED = ("claims", "persons", "offices", "organizations")


class Reads:
    """Every read of `base.Store`, on one file."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def meta(self) -> Mapping[str, str]:
        """The remembered facts, by name."""
        return dict(self._database.rows("SELECT key, value FROM meta ORDER BY key"))

    def articles(self, ids: Collection[str] | None = None, *, with_text: bool = True) -> tuple[Article, ...]:
        """Articles by id; without their text (`text == ""`) when `with_text` is False."""
        text = "text" if with_text else "''"
        where = Where().among("id", ids)
        rows = self._database.rows(f"SELECT data, {text} FROM articles{where} ORDER BY id", *where.values)
        return tuple(replace(codec.loads(Article, data), text=text) for data, text in rows)

    def known_articles(self, ids: Collection[str]) -> frozenset[str]:
        """Those of the ids that are stored."""
        where = Where().among("id", ids)
        return frozenset(id for (id,) in self._database.rows(f"SELECT id FROM articles{where}", *where.values))

    def claims(self, ids: Collection[str]) -> tuple[Claim, ...]:
        """Claims by id."""
        return self._read(Claim, "claims", Where().among("id", ids))

    def claims_of(self, articles: Collection[str]) -> tuple[Claim, ...]:
        """All claims of these articles; those of no article under the empty id."""
        where = Where().among("article", articles)
        if "" in articles:
            where.conditions = [f"({where.conditions[0]} OR article IS NULL)"]
        return self._read(Claim, "claims", where)

    def claims_under(self, keys: Collection[str]) -> tuple[Claim, ...]:
        """All claims that can be found under any of these keys."""
        where = Where()
        where.add("id IN (SELECT claim FROM claim_keys WHERE key IN (SELECT value FROM json_each(?)))", as_list(keys))
        return self._read(Claim, "claims", where)

    def each_under(self, key: str) -> Iterator[Claim]:
        """All claims under a key, ordered by id; the first few are read alone, then more at once."""
        last = ""
        for limit in sizes():
            found = self._database.rows(_UNDER, key, last, limit)
            yield from codec.loads_all(Claim, [data for _, data in found])
            if len(found) < limit:
                return
            last = found[-1][0]

    def all_claims(self, batch_size: int = 1000) -> Iterator[Claim]:
        """Every claim, ordered by id; at most `batch_size` of them in memory."""
        last = ""
        while rows := self._database.rows(
            "SELECT id, data FROM claims WHERE id > ? ORDER BY id LIMIT ?", last, batch_size
        ):
            yield from (codec.loads(Claim, data) for _, data in rows)
            last = rows[-1][0]

    def keys(self) -> Mapping[str, tuple[str, ...]]:
        """Every claim that can be found under keys, with these."""
        found: dict[str, list[str]] = {}
        for claim, key in self._database.rows("SELECT claim, key FROM claim_keys ORDER BY claim, key"):
            found.setdefault(claim, []).append(key)
        return {claim: tuple(names) for claim, names in found.items()}

    def journal(self, load: str | None = None) -> tuple[JournalEntry, ...]:
        """The lines of the journal of a load, or of all."""
        where = Where().among("load", None if load is None else [load])
        rows = self._database.rows(
            f"SELECT load, number, data FROM journal{where} ORDER BY load, number", *where.values
        )
        return tuple(JournalEntry(*row) for row in rows)

    def decisions(self) -> tuple[Decision, ...]:
        """All judgements, ordered by (at, by, id)."""
        return self._read(Decision, "decisions", Where(), "at, by, id")

    def reports(self, articles: Collection[str]) -> Mapping[str, str]:
        """The report of each of these articles."""
        where = Where().among("article", articles)
        return dict(self._database.rows(f"SELECT article, report FROM prints{where}", *where.values))

    def prints(
        self, articles: Collection[str] | None = None, reports: Collection[str] | None = None
    ) -> tuple[Printed, ...]:
        """The fingerprints of these articles, or of all articles of these reports, sorted by article."""
        where = Where().among("article", articles).among("report", reports)
        return _printed(self._database.rows(f"{_PRINTS}{where} ORDER BY article", *where.values))

    def alike(self, fingerprints: Collection[Fingerprint], days: int) -> tuple[Printed, ...]:
        """The articles that share a band with one of these and can be published within some days of it, by article."""
        periods = [period for (period,) in self._database.rows(_PERIODS)]
        asked = [
            (period, band, since.toordinal(), until.toordinal(), until.isoformat())
            for since, until, bands in probes(fingerprints, days)
            for period in within(periods, since, until)
            for band in bands
        ]
        return _printed(self._database.rows(f"{_PRINTS} WHERE number IN ({_NEAR}) ORDER BY article", json.dumps(asked)))

    def persons(self, ids: Collection[str] | None = None) -> tuple[Person, ...]:
        """People by id."""
        return self._read(Person, "persons", Where().among("id", ids))

    def persons_named(self, keys: Collection[str]) -> tuple[Person, ...]:
        """People who are written so."""
        where = Where()
        where.add("id IN (SELECT person FROM names WHERE key IN (SELECT value FROM json_each(?)))", as_list(keys))
        return self._read(Person, "persons", where)

    def offices(self, ids: Collection[str] | None = None) -> tuple[Office, ...]:
        """Offices by id."""
        return self._read(Office, "offices", Where().among("id", ids))

    def organizations(self, ids: Collection[str] | None = None) -> tuple[Organization, ...]:
        """Organizations by id."""
        return self._read(Organization, "organizations", Where().among("id", ids))

    def contacts(self, where: ContactFilter = _EVERY_CONTACT) -> tuple[Contact, ...]:
        """The contacts that the filter keeps, by (first day, id), undated last."""
        return self._read(Contact, "contacts", contacts_where(where), "first_day IS NULL, first_day, id")

    def days(self, where: ContactFilter = _EVERY_CONTACT, *, by: int = 10) -> tuple[Day, ...]:
        """The days on which the dated contacts that the filter keeps begin, in order; or the months or years."""
        from graph.stores.sqlite import sums

        return sums.days(self._database, where, by=by)

    def kept(self, where: ContactFilter = _EVERY_CONTACT) -> tuple[Kept, ...]:
        """How many contacts the filter keeps, by (kind, status)."""
        from graph.stores.sqlite import sums

        return sums.kept(self._database, where)

    def tops(self, where: ContactFilter, *, by: int, principals: bool = False) -> tuple[Top, ...]:
        """Who stood for each side in the highest rank of each period."""
        from graph.stores.sqlite import sums

        return sums.tops(self._database, where, by=by, principals=principals)

    def pairings(self, where: ContactFilter, *, between: Key, by: int, principals: bool = False) -> tuple[Pairing, ...]:
        """What the two sides met as in each period."""
        from graph.stores.sqlite import pairings

        return pairings.pairings(self._database, where, between=between, by=by, principals=principals)

    def participations(
        self, contacts: Collection[str] | None = None, persons: Collection[str] | None = None
    ) -> tuple[Participation, ...]:
        """Who took part, by (contact, order, person)."""
        where = Where().among("contact", contacts).among("person", persons)
        return self._read(Participation, "participations", where, "contact, position, person")

    def bodies(self, contacts: Collection[str] | None = None) -> tuple[BodyPart, ...]:
        """Delegations and bodies without named people, by (contact, organization)."""
        return self._read(BodyPart, "bodies", Where().among("contact", contacts), "contact, organization")

    def tenures(
        self, persons: Collection[str] | None = None, offices: Collection[str] | None = None
    ) -> tuple[Tenure, ...]:
        """Who held which office, by (person, office)."""
        where = Where().among("person", persons).among("office", offices)
        return self._read(Tenure, "tenures", where, "person, office")

    def coverage(self) -> Coverage:
        """What its articles cover."""
        counted = "SELECT lang, count(*), min(published), max(published) FROM articles GROUP BY lang"
        return covered(self._database.rows(counted))

    def published(self, window: Window = _ANY_TIME, *, undated: bool = False) -> tuple[Published, ...]:
        """How many articles were published in a window, by (publisher, language, month)."""
        from graph.stores.sqlite import sums

        return sums.published(self._database, window, undated=undated)

    def counts(self) -> Counts:
        """How much of everything there is."""
        rows = self._database.rows
        sizes = {table: rows(f"SELECT count(*) FROM {table}")[0][0] for table in _COUNTED}
        kinds = {ContactKind(kind): n for kind, n in rows("SELECT kind, count(*) FROM contacts GROUP BY kind")}
        publishers = rows("SELECT publisher, count(*) FROM articles GROUP BY publisher")
        ((unverified,),) = rows("SELECT count(*) FROM persons WHERE json_extract(data, '$.verified') = 0")
        return counted(sizes | {"unverified": unverified}, kinds, self.coverage(), publishers)

    def graph(self) -> Graph:
        """The whole derived graph."""
        return Graph(
            self.persons(),
            self.organizations(),
            self.offices(),
            self._read(Contact, "contacts", Where()),
            self.participations(),
            self.bodies(),
            self.tenures(),
        )

    def _read(self, cls: type[T], table: str, where: Where, order: str = "id") -> tuple[T, ...]:
        rows = self._database.rows(f"SELECT data FROM {table}{where} ORDER BY {order}", *where.values)
        return codec.loads_all(cls, [data for (data,) in rows])


def _printed(rows: Iterable[tuple[Any, ...]]) -> tuple[Printed, ...]:
    return tuple(
        Printed(article, report, Fingerprint.unpacked(data, date.fromisoformat(first), date.fromisoformat(last), rank))
        for article, report, first, last, rank, data in rows
    )
