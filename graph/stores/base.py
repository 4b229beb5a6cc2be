"""The contract of a store: the writes that keep it consistent, and the filtered reads every question is composed of.

Reads return tuples in one order everywhere: contacts by (first day, id), undated last; everything else by id, code
points. A filter argument that is None does not filter; an empty collection matches nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

from graph.claims import Article, Claim, ContactKind, Country, Status
from graph.dates import Window
from graph.model import BodyPart, Contact, Delta, Graph, Office, Organization, Participation, Person, Tenure
from graph.prints import Fingerprint, Printed

if TYPE_CHECKING:
    from graph.stores.summed import Day, Kept, Key, Pairing, Published, Top


@dataclass(frozen=True, slots=True)
class Decision:
    """A judgement of an analyst: `same`, `different` or `unsure` about two things, or a `correct`ion; never deleted.

    `left` and `right` name claims or surfaces, never merged nodes (`graph.identity.references`). `at` is an ISO time in
    UTC. `retracts` names the judgement that this one takes back. Total order: (`at`, `by`, `id`).
    """

    id: str
    kind: str
    left: str
    right: str
    at: str
    by: str = ""
    why: str = ""
    retracts: str | None = None


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """A line of the journal of a load: `load` is the load's id, `number` its place, `data` what the loader noted."""

    load: str
    number: int
    data: str


@dataclass(frozen=True, slots=True)
class Broken:
    """Something wrong with the file or database itself: a kind of `graph.checking.Kind`, by name, and where."""

    kind: Literal["FILE", "INDEX", "COLUMN", "LOOSE"]
    where: str


@dataclass(frozen=True, slots=True)
class Batch:
    """What one write changes, all of it or nothing.

    articles     new articles; one that is known is left as it is
    claims       their claims; a known id is replaced
    keys         claim id -> the keys it can be found under again (`Store.claims_under`); replaces those of that claim
    forget       ids of articles to remove, with their claims and keys, before anything is added
    drop_claims  ids of claims to remove that no article has (those of the registry), with their keys
    delta        what changes in the graph
    decisions    judgements to record with it; a known id is left as it is
    close        ids of loads whose journal is to be emptied, before anything is added
    journal      lines of journals; a known number is replaced
    prints       article id -> its fingerprint, with its report in `reports`; replaces that of the article
    reports      article id -> id of the article that stands for its report, of new and of stored articles
    """

    articles: tuple[Article, ...] = ()
    claims: tuple[Claim, ...] = ()
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    forget: frozenset[str] = frozenset()
    drop_claims: frozenset[str] = frozenset()
    delta: Delta = field(default_factory=Delta)
    decisions: tuple[Decision, ...] = ()
    close: frozenset[str] = frozenset()
    journal: tuple[JournalEntry, ...] = ()
    prints: Mapping[str, Fingerprint] = field(default_factory=dict)
    reports: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Holding:
    """The time that somebody held an office: first and last day, None where it is open."""

    person: str
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Represented:
    """Somebody who must have taken part: shown there in one of `offices`, one of `persons`, or one of `holders` on a
    day that the contact can mean; on that `side`, and as a principal where `principals` is set.
    """

    offices: frozenset[str] = frozenset()
    persons: frozenset[str] = frozenset()
    holders: tuple[Holding, ...] = ()
    side: Country | None = None
    principals: bool = False


@dataclass(frozen=True, slots=True)
class ContactFilter:
    """Which contacts to read. `persons`: at least one of them takes part; `together`: all of them do; `represented`:
    for each of these somebody takes part; `visits`: on one of these visits (ids); `abbreviated`: its id begins so, or
    that is the part after its last hyphen.

    `place` matches place or venue, case-insensitively, as a part of the words; so does a place whose whole name is one
    of `towns`. Contacts without a date are kept when the window is open, or when `undated`.
    """

    ids: Collection[str] | None = None
    persons: Collection[str] | None = None
    together: Collection[str] | None = None
    kinds: Collection[ContactKind] | None = None
    statuses: Collection[Status] | None = None
    window: Window = field(default_factory=Window)
    undated: bool = False
    place: str | None = None
    towns: Collection[str] = ()
    represented: tuple[Represented, ...] = ()
    visits: Collection[str] | None = None
    abbreviated: str | None = None


@dataclass(frozen=True, slots=True)
class Coverage:
    """What a store's answers rest on: how many articles there are, their publication dates (ISO) and languages."""

    articles: int
    first_published: str | None
    last_published: str | None
    by_lang: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """How many of each the store holds, and what its articles cover (publication dates as ISO prefixes).

    `unverified` are the people whom only articles name.
    """

    articles: int = 0
    claims: int = 0
    persons: int = 0
    unverified: int = 0
    offices: int = 0
    organizations: int = 0
    meetings: int = 0
    visits: int = 0
    messages: int = 0
    first_published: str | None = None
    last_published: str | None = None
    by_lang: tuple[tuple[str, int], ...] = ()
    by_publisher: tuple[tuple[str, int], ...] = ()


class Store(Protocol):
    """A graph with its claims and articles. Open one with `graph.stores.open_store(url)`; use it in a `with`."""

    @property
    def url(self) -> str:
        """Where it is, without any password."""

    def close(self) -> None:
        """Release the file or the connection; more calls after that are an error."""

    def __enter__(self) -> Store: ...

    def __exit__(self, *exc: object) -> None: ...

    # writes

    def lease(self) -> AbstractContextManager[None]:
        """Hold the store for one reader-then-writer at a time, across processes; waits, and outlives a dead holder."""

    def write(self, batch: Batch) -> None:
        """Apply a batch in one transaction. Idempotent. Raises StoreError and changes nothing when it cannot."""

    def reset_graph(self, graph: Graph, keys: Mapping[str, tuple[str, ...]]) -> None:
        """Replace the whole derived graph and all claim keys, in one transaction (`yalu rebuild`)."""

    def set_meta(self, values: Mapping[str, str]) -> None:
        """Remember facts about the store (`registry`, `extractor`)."""

    def add_decisions(self, decisions: Iterable[Decision]) -> None:
        """Record judgements; a known id is left as it is."""

    def dump(self, path: Path) -> None:
        """Write everything to a new Yalu file (SQLite), as it is at one moment. Raises StoreError."""

    def restore(self, path: Path) -> None:
        """Become what a Yalu file holds; what was stored is gone. Raises StoreError."""

    def damage(self) -> tuple[Broken, ...]:
        """What is wrong with the file or database itself."""

    def complete(self) -> None:
        """Make the indexes that are missing, and what follows from other records where it is not there."""

    # the truth: articles, claims, decisions

    def meta(self) -> Mapping[str, str]:
        """The remembered facts."""

    def articles(self, ids: Collection[str] | None = None, *, with_text: bool = True) -> tuple[Article, ...]:
        """Articles by id; without their text (`text == ""`) when `with_text` is False."""

    def known_articles(self, ids: Collection[str]) -> frozenset[str]:
        """Those of the ids that are stored."""

    def claims(self, ids: Collection[str]) -> tuple[Claim, ...]:
        """Claims by id."""

    def claims_of(self, articles: Collection[str]) -> tuple[Claim, ...]:
        """All claims of these articles."""

    def claims_under(self, keys: Collection[str]) -> tuple[Claim, ...]:
        """All claims that can be found under any of these keys."""

    def each_under(self, key: str) -> Iterator[Claim]:
        """The same for one key, ordered by id, in bounded memory: the first come before the others are read."""

    def all_claims(self, batch_size: int = 1000) -> Iterator[Claim]:
        """Every claim, ordered by id, in bounded memory."""

    def decisions(self) -> tuple[Decision, ...]:
        """All judgements in their total order."""

    def keys(self) -> Mapping[str, tuple[str, ...]]:
        """Every claim that can be found under keys, with these, sorted."""

    def journal(self, load: str | None = None) -> tuple[JournalEntry, ...]:
        """The lines of the journal of a load, or of all, by (load, number)."""

    def reports(self, articles: Collection[str]) -> Mapping[str, str]:
        """The report of each of these articles that has one kept, as the id of the article that stands for it."""

    def prints(
        self, articles: Collection[str] | None = None, reports: Collection[str] | None = None
    ) -> tuple[Printed, ...]:
        """The fingerprints of these articles, or of all articles of these reports, sorted by article."""

    def alike(self, fingerprints: Collection[Fingerprint], days: int) -> tuple[Printed, ...]:
        """The articles that share a band with one of these and can be published within some days of it, by article."""

    # the graph

    def persons(self, ids: Collection[str] | None = None) -> tuple[Person, ...]:
        """People by id."""

    def persons_named(self, keys: Collection[str]) -> tuple[Person, ...]:
        """People of whom a spelling has one of these keys (`graph.names.key`)."""

    def offices(self, ids: Collection[str] | None = None) -> tuple[Office, ...]:
        """Offices by id."""

    def organizations(self, ids: Collection[str] | None = None) -> tuple[Organization, ...]:
        """Organizations by id."""

    def contacts(self, where: ContactFilter = ContactFilter()) -> tuple[Contact, ...]:
        """The contacts that the filter keeps."""

    def days(self, where: ContactFilter = ContactFilter(), *, by: int = 10) -> tuple[Day, ...]:
        """The days on which the dated contacts that the filter keeps begin, in order; months (`by` 7), years (4)."""

    def kept(self, where: ContactFilter = ContactFilter()) -> tuple[Kept, ...]:
        """How many contacts the filter keeps, by (kind, status)."""

    def tops(self, where: ContactFilter, *, by: int, principals: bool = False) -> tuple[Top, ...]:
        """Who stood for each side in the highest rank of each period, by (period, side, first, person, office).

        `by` is how much of the date makes a period: 4 a year, 7 a month, 0 all time. Dated contacts only; those whose
        office has no rank do not count.
        """

    def pairings(self, where: ContactFilter, *, between: Key, by: int, principals: bool = False) -> tuple[Pairing, ...]:
        """What the two sides met as, by (period, kp, cn). Periods as in `tops`; dated contacts only.

        A contact counts once for each pair of what its two sides stood as. A side that is named only as a body counts
        by the channel of that body, or by the offices that it is named by.
        """

    def participations(
        self, contacts: Collection[str] | None = None, persons: Collection[str] | None = None
    ) -> tuple[Participation, ...]:
        """Who took part, sorted by (contact, order, person)."""

    def bodies(self, contacts: Collection[str] | None = None) -> tuple[BodyPart, ...]:
        """Delegations and bodies without named people, sorted by (contact, organization)."""

    def tenures(
        self, persons: Collection[str] | None = None, offices: Collection[str] | None = None
    ) -> tuple[Tenure, ...]:
        """Who held which office, sorted by (person, office)."""

    def coverage(self) -> Coverage:
        """What its articles cover."""

    def published(
        self,
        window: Window = Window(),  # noqa: B008 (frozen)
        *,
        undated: bool = False,
    ) -> tuple[Published, ...]:
        """How many articles were published in a window, by (publisher, language, month), None last.

        Those without a date count when the window is open, or when `undated`.
        """

    def counts(self) -> Counts:
        """How much of everything there is."""

    def graph(self) -> Graph:
        """The whole derived graph (for exports and comparison; not for questions)."""
