"""What follows from edges, and the rows that a Neo4j server is told; the server itself is tested beside the store."""

from __future__ import annotations

from collections import Counter

import pytest

from graph.stores.neo4j import following, records
from tests.graph.stores import world


def test_a_claim_proves_a_contact_and_who_took_part_in_it() -> None:
    edges = list(following.taken_part(world.GRAPH))
    proven = {(of, end) for claim, of, end in following.proofs(world.CONTACTS, edges) if claim == world.C_KO.id}
    people = {("m1", ("Person", person)) for person in ("wang-huning", "kim-song-nam")}
    assert proven == people | {("m1", ("Contact", "m1")), ("m1", ("Office", world.DIRECTOR))}


def test_nothing_is_proven_twice() -> None:
    edges = [*following.taken_part(world.GRAPH), *following.held(world.TENURES)]
    counted = Counter(following.proofs(world.CONTACTS, [*edges, *edges]))
    assert set(counted.values()) == {1}


def test_a_message_goes_to_a_body_of_the_other_side_only() -> None:
    sent = {(edge.start, edge.end) for edge in following.taken_part(world.GRAPH) if edge.type == "TO"}
    to_bodies = {end for _, end in sent if end[0] == "Organization"}
    others = {("Organization", body.organization) for body in world.BODIES if body.contact == "e1"}
    assert to_bodies == others != set()


def test_every_property_has_its_place_in_a_row() -> None:
    for columns, record in (
        *((records.CLAIM, records.of_claim(claim)) for claim in world.CLAIMS),
        *((records.ARTICLE, records.of_article(article)) for article in world.ARTICLES),
    ):
        told = dict(zip(columns.names, columns.row(record), strict=True))
        assert records.known(told) == records.known(record)
    with pytest.raises(KeyError, match="colour"):
        records.ARTICLE.row({"id": "a", "colour": "red"})
