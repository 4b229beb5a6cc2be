"""What is wrong with a store, and how to mend it: files, texts, quotes, ids, references, proofs, and the graph itself.

Everything is read, a part at a time, and nothing is changed. A store is sound when every claim stands where it says it
does, everything in the graph rests on claims that are there, and (`deep`) the graph is that of its claims.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from itertools import islice
from typing import TYPE_CHECKING

from graph.claims import Article, Claim, Row, Span, claim_id, digest
from graph.errors import StoreFormatError
from graph.identity.update import Rebuilt
from graph.model import Graph
from graph.stores.base import Store
from graph.stores.changes import claims_named, difference

if TYPE_CHECKING:
    from graph.registry.load import Registry

ARTICLES = 200
"""Articles whose texts are read at once."""


class Kind(StrEnum):
    """What can be wrong, in the order in which it is looked for."""

    FILE = "damaged file"
    INDEX = "missing index"
    COLUMN = "a column that contradicts its record"
    LOOSE = "a reference to nothing"
    RECORD = "an article, claim or decision that cannot be read"
    TEXT = "a text that is not the one that was loaded"
    ARTICLE_ID = "an article under an id that is not its own"
    QUOTE = "a quote that is not in its article"
    CLAIM_ID = "a claim under an id that is not its own"
    ORPHAN = "a claim of an article that is not stored"
    NODE = "a record of the graph that cannot be read"
    PROOF = "something that no claim proves"
    GRAPH = "a graph that is not that of the claims"


_RESTORE = "restore a backup: `yalu restore FILE --force`"
_REBUILD = "`yalu rebuild` makes it anew from the claims"
REMEDIES = {
    Kind.FILE: _RESTORE,
    Kind.INDEX: "`yalu rebuild` makes it",
    Kind.COLUMN: _REBUILD,
    Kind.LOOSE: _REBUILD,
    Kind.RECORD: _RESTORE,
    Kind.TEXT: "`yalu forget` the article, then load it again from its source",
    Kind.ARTICLE_ID: "`yalu forget` the article, then load it again from its source",
    Kind.QUOTE: "`yalu reextract` reads the articles again",
    Kind.CLAIM_ID: "`yalu reextract` reads the articles again",
    Kind.ORPHAN: "load the article again, or `yalu rebuild`, which drops the claim",
    Kind.NODE: _REBUILD,
    Kind.PROOF: _REBUILD,
    Kind.GRAPH: _REBUILD,
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong: what it is, and where."""

    kind: Kind
    where: str

    @property
    def remedy(self) -> str:
        """What mends it."""
        return REMEDIES[self.kind]


def check(store: Store, registry: Registry | None = None) -> Iterator[Finding]:
    """Everything that is wrong with a store; with a registry, also whether the graph is that of the claims.

    Ends early, with a finding, where records cannot be read.
    """
    damage = store.damage()
    yield from (Finding(Kind[broken.kind], broken.where) for broken in damage)
    if any(broken.kind == "FILE" for broken in damage):
        return
    try:
        store.decisions()
        yield from _sources(store)
    except StoreFormatError as error:
        yield Finding(Kind.RECORD, error.message)
        return
    try:
        graph = store.graph()
    except StoreFormatError as error:
        yield Finding(Kind.NODE, error.message)
        return
    yield from _references(graph)
    yield from _proofs(store, graph)
    if registry is not None:
        yield from _rebuilt(store, graph, registry)


def _sources(store: Store) -> Iterator[Finding]:
    """Articles and what they claim."""
    ids = [article.id for article in store.articles(with_text=False)]
    held = frozenset(ids)
    every = iter(ids)
    while some := list(islice(every, ARTICLES)):
        texts = {article.id: article for article in store.articles(some)}
        claims = store.claims_of(some)
        tabled = {claim.article for claim in claims if isinstance(claim.locator, Row)}
        for article in texts.values():
            yield from _article(article, tabled)
        for claim in claims:
            yield from _claim(claim, texts[claim.article])
    for claim in store.all_claims():
        if claim.article and claim.article not in held:
            yield Finding(Kind.ORPHAN, f"claim {claim.id} of article {claim.article}")


def _article(article: Article, tabled: Collection[str]) -> Iterator[Finding]:
    checksum = sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest()
    if checksum != article.sha256:
        yield Finding(Kind.TEXT, f"article {article.id} ({article.title or article.url or article.origin})")
    elif article.id not in tabled and article.id != "a" + digest("article", article.url or checksum):
        yield Finding(Kind.ARTICLE_ID, f"article {article.id} ({article.url or article.title})")


def _claim(claim: Claim, article: Article) -> Iterator[Finding]:
    if not isinstance(claim.locator, Span):
        return
    start, end = claim.locator.start, claim.locator.end
    if not claim.quote or article.text[start:end] != claim.quote:
        yield Finding(Kind.QUOTE, f"claim {claim.id}, article {article.id}:{start}-{end}")
    if claim.id != claim_id(claim.article, claim.statement, f"{start}-{end}"):
        yield Finding(Kind.CLAIM_ID, f"claim {claim.id} of article {article.id}")


def _references(graph: Graph) -> Iterator[Finding]:
    """Whatever names a node that is not there."""
    persons = {person.id for person in graph.persons}
    offices = {office.id for office in graph.offices}
    bodies = {body.id for body in graph.organizations}
    contacts = {contact.id for contact in graph.contacts}
    for what, named, there in (
        *((f"organization {o.id}", o.parent, bodies) for o in graph.organizations),
        *((f"office {o.id}", o.organization, bodies) for o in graph.offices),
        *((f"contact {c.id}", c.visit, contacts) for c in graph.contacts),
        *((f"{p.person} in {p.contact}", p.person, persons) for p in graph.participations),
        *((f"{p.person} in {p.contact}", p.contact, contacts) for p in graph.participations),
        *((f"{p.person} in {p.contact}", p.office, offices) for p in graph.participations),
        *((f"{b.organization} in {b.contact}", b.organization, bodies) for b in graph.bodies),
        *((f"{b.organization} in {b.contact}", b.contact, contacts) for b in graph.bodies),
        *((f"{t.person} as {t.office}", t.person, persons) for t in graph.tenures),
        *((f"{t.person} as {t.office}", t.office, offices) for t in graph.tenures),
    ):
        if named and named not in there:
            yield Finding(Kind.LOOSE, f"{what}: no {named}")


def _proofs(store: Store, graph: Graph) -> Iterator[Finding]:
    """Contacts and edges without claims, or with claims that are not stored."""
    named = sorted(claims_named(graph))
    held: set[str] = set()
    for start in range(0, len(named), 1000):
        held.update(claim.id for claim in store.claims(named[start : start + 1000]))
    resting = (
        *((f"contact {c.id}", c.claims) for c in graph.contacts),
        *((f"{p.person} in {p.contact}", p.claims) for p in graph.participations),
        *((f"{b.organization} in {b.contact}", b.claims) for b in graph.bodies),
        *((f"{t.person} as {t.office}", t.claims) for t in graph.tenures),
    )
    for what, claims in resting:
        if missing := [claim for claim in claims if claim not in held]:
            yield Finding(Kind.PROOF, f"{what}: claim {missing[0]} is not stored")
        elif not claims:
            yield Finding(Kind.PROOF, what)


def _rebuilt(store: Store, graph: Graph, registry: Registry) -> Iterator[Finding]:
    """What another graph would be made of the same claims."""
    anew = Rebuilt.of(store, registry)
    change = difference(graph, anew.graph)
    nodes: Iterable[str] = (
        *(node.id for group in (change.put.persons, change.put.offices, change.put.organizations) for node in group),
        *(contact.id for contact in change.put.contacts),
        *(f"{tenure.person} as {tenure.office}" for tenure in change.put.tenures),
        *change.drop_persons, *change.drop_offices, *change.drop_organizations, *change.drop_contacts,
        *(f"{person} as {office}" for person, office in change.drop_tenures),
    )  # fmt: skip
    yield from (Finding(Kind.GRAPH, what) for what in sorted(set(nodes)))
    stored = store.keys()
    for claim in sorted(stored.keys() | anew.keys.keys()):
        if set(stored.get(claim, ())) != set(anew.keys.get(claim, ())):
            yield Finding(Kind.GRAPH, f"the keys of claim {claim}")
