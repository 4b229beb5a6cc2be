"""Articles, their claims, and the keys that claims are found under.

Nodes are removed last of all in a transaction: every look-up after a removal has to pass over what was removed, so
removing first would cost rows times rows. What a batch forgets and brings again stays in its place.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any, LiteralString

from graph.claims import Claim
from graph.stores.base import Batch
from graph.stores.changes import claims_named, loose_end
from graph.stores.neo4j import records
from graph.stores.neo4j.batches import Statements

_STATED: LiteralString = "MATCH (a:Article)-[:STATES]->(k:Claim) WHERE a.id IN $ids RETURN k.id AS id"
_KNOWN_ARTICLES: LiteralString = "MATCH (a:Article) WHERE a.id IN $ids RETURN a.id AS id"
_ARTICLES: LiteralString = "UNWIND $rows AS row CREATE (:Article " + records.ARTICLE.taken_from("row") + ")"
_ARTICLES_ANEW: LiteralString = "UNWIND $rows AS row MATCH (a:Article {id: row.id}) SET a = row"
_KNOWN: LiteralString = "MATCH (k:Claim) WHERE k.id IN $ids RETURN k.id AS id"
_STATED_CLAIMS: LiteralString = (
    "UNWIND $rows AS row MATCH (a:Article {id: row[0]}) UNWIND row[1] AS claim CREATE (a)-[:STATES]->(:Claim "
    + records.CLAIM.taken_from("claim")
    + ")"
)
_CLAIMS: LiteralString = "UNWIND $rows AS row MERGE (k:Claim {id: row.id}) SET k = row"
_STATES: LiteralString = """UNWIND $rows AS row MATCH (a:Article {id: row.article}) MATCH (k:Claim {id: row.id})
    MERGE (a)-[:STATES]->(k)"""
_KEYS: LiteralString = """MATCH (y:YaluKey) WHERE y.claim IN $claims
    RETURN y.claim AS claim, y.name AS name, elementId(y) AS node"""
_ADD_KEYS: LiteralString = """UNWIND $rows AS row MATCH (k:Claim {id: row.claim})
    CREATE (:YaluKey {name: row.name, claim: row.claim}) RETURN count(*) AS n"""
_REMOVE_KEYS: LiteralString = "MATCH (y) WHERE elementId(y) IN $rows DELETE y"
_REMOVE_CLAIMS: LiteralString = "MATCH (k:Claim) WHERE k.id IN $rows DETACH DELETE k"
_REMOVE_ARTICLES: LiteralString = "MATCH (a:Article) WHERE a.id IN $rows DELETE a"


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What a batch takes away for good, and the claims whose keys it takes away."""

    articles: frozenset[str]
    claims: frozenset[str]
    unkeyed: frozenset[str]

    @classmethod
    def of(cls, tx: Statements, batch: Batch) -> Forgotten:
        """What this batch forgets of what is stored. Raises StoreError when it also names something of it."""
        stated = tx.stored(_STATED, batch.forget)
        unkeyed = stated | batch.drop_claims
        claims = unkeyed - {claim.id for claim in batch.claims}
        articles = batch.forget - {article.id for article in batch.articles}
        if not claims.isdisjoint(claims_named(batch.delta.put) | batch.keys.keys()):
            raise loose_end("an edge or a key names a claim that the same batch forgets")
        if any(claim.article in articles for claim in batch.claims):
            raise loose_end("a claim names an article that the same batch forgets")
        return cls(articles, claims, unkeyed)


def put_articles(tx: Statements, batch: Batch) -> None:
    """New articles and their claims. Raises StoreError when a claim names an article that is not stored."""
    articles = {article.id: article for article in reversed(batch.articles)}
    named = {claim.article for claim in batch.claims if claim.article}
    known = tx.stored(_KNOWN_ARTICLES, articles.keys() | named)
    if not named <= known | articles.keys():
        raise loose_end("a claim names an article that is not stored")
    tx.run(_ARTICLES_ANEW, (records.of_article(articles[id]) for id in sorted(known & articles.keys() & batch.forget)))
    tx.run(_ARTICLES, (records.ARTICLE.row(records.of_article(a)) for id, a in articles.items() if id not in known))
    _put_claims(tx, {claim.id: claim for claim in batch.claims}, known | {""})


def _put_claims(tx: Statements, claims: Mapping[str, Claim], articles: Collection[str]) -> None:
    """New claims below their articles; others (those of the registry have none) in their place.

    Only of `articles` any claim can be stored.
    """
    known = tx.stored(_KNOWN, [claim.id for claim in claims.values() if claim.article in articles])
    stated: dict[str, list[Claim]] = defaultdict(list)
    for id, claim in claims.items():
        if claim.article and id not in known:
            stated[claim.article].append(claim)
    tx.run(_STATED_CLAIMS, ((article, list(map(_row, some))) for article, some in stated.items()))
    others = [claim for id, claim in claims.items() if not claim.article or id in known]
    tx.run(_CLAIMS, map(records.of_claim, others))
    tx.run(_STATES, ({"id": claim.id, "article": claim.article} for claim in others if claim.article))


def _row(claim: Claim) -> list[Any]:
    return records.CLAIM.row(records.of_claim(claim))


def put_keys(tx: Statements, keys: Mapping[str, Collection[str]]) -> list[str]:
    """Add the keys that these claims do not have yet; the nodes of those that they have too many, to `remove` last.

    Raises StoreError when a claim is not stored.
    """
    wanted = {(claim, name) for claim, names in keys.items() for name in names}
    found = tx.read(_KEYS, claims=sorted(keys)) if keys else ()
    stored = {(row["claim"], row["name"]): row["node"] for row in found}
    rows = [{"claim": claim, "name": name} for claim, name in sorted(wanted - stored.keys())]
    tx.run(_ADD_KEYS, rows, "a key names a claim that is not stored")
    return [node for pair, node in stored.items() if pair not in wanted]


def remove(tx: Statements, forgotten: Forgotten, keys: list[str]) -> None:
    """Remove what is forgotten, and these nodes of keys."""
    tx.run(_REMOVE_KEYS, keys)
    tx.run(_REMOVE_CLAIMS, sorted(forgotten.claims))
    tx.run(_REMOVE_ARTICLES, sorted(forgotten.articles))
