"""Who took part, who held what, and what follows from these edges (`graph.stores.neo4j.following`).

The edges of a contact that changes are removed and made anew, with those that are stored of it where a batch brings
only some. Of a tenure that changes only the proofs change that come or go: there are people with thousands.
`SUPPORTS.of` names the contact or tenure that it follows from, so one claim may support a person for several reasons.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, LiteralString

from neo4j import Record

from graph.model import BodyPart, Graph, Participation, Tenure
from graph.stores import codec
from graph.stores.changes import loose_end
from graph.stores.neo4j import following, records
from graph.stores.neo4j.batches import Statements
from graph.stores.neo4j.following import Edge, Id, Proof, tenure_name

_THERE: Mapping[str, LiteralString] = {
    "Person": "MATCH (n:Person) WHERE n.id IN $ids RETURN n.id AS id",
    "Organization": "MATCH (n:Organization) WHERE n.id IN $ids RETURN n.id AS id",
    "Office": "MATCH (n:Office) WHERE n.id IN $ids RETURN n.id AS id",
    "Contact": "MATCH (n:Contact) WHERE n.id IN $ids RETURN n.id AS id",
    "Claim": "MATCH (n:Claim) WHERE n.id IN $ids RETURN n.id AS id",
}
_STARTS: Mapping[str, LiteralString] = {
    "Person": "CALL {UNWIND range(0, size($starts) - 1) AS i MATCH (n:Person {id: $starts[i]}) ",
    "Organization": "CALL {UNWIND range(0, size($starts) - 1) AS i MATCH (n:Organization {id: $starts[i]}) ",
    "Office": "CALL {UNWIND range(0, size($starts) - 1) AS i MATCH (n:Office {id: $starts[i]}) ",
    "Contact": "CALL {UNWIND range(0, size($starts) - 1) AS i MATCH (n:Contact {id: $starts[i]}) ",
    "Claim": "CALL {UNWIND range(0, size($starts) - 1) AS i MATCH (n:Claim {id: $starts[i]}) ",
}
_ENDS: Mapping[str, LiteralString] = {
    "Person": "CALL {UNWIND range(0, size($ends) - 1) AS i MATCH (n:Person {id: $ends[i]}) ",
    "Organization": "CALL {UNWIND range(0, size($ends) - 1) AS i MATCH (n:Organization {id: $ends[i]}) ",
    "Office": "CALL {UNWIND range(0, size($ends) - 1) AS i MATCH (n:Office {id: $ends[i]}) ",
    "Contact": "CALL {UNWIND range(0, size($ends) - 1) AS i MATCH (n:Contact {id: $ends[i]}) ",
}
_FROM: LiteralString = "WITH n ORDER BY i RETURN collect(n) AS starts} "
_TO: LiteralString = "WITH n ORDER BY i RETURN collect(n) AS ends} "
_ALL: LiteralString = """WITH starts, ends WHERE size(starts) = size($starts) AND size(ends) = size($ends)
    UNWIND $rows AS row WITH starts[row[0]] AS a, ends[row[1]] AS b, row[2] AS said """
"""Both lists of nodes hold one for each id, in the order of the ids, or nothing is made."""
_PART, _BODY, _HELD = (columns.taken_from("said") for columns in (records.PARTICIPATION, records.BODY, records.TENURE))
_CREATE: Mapping[str, LiteralString] = {
    "ATTENDED": "CREATE (a)-[:ATTENDED " + _PART + "]->(b) RETURN count(*) AS n",
    "MADE": "CREATE (a)-[:MADE " + _PART + "]->(b) RETURN count(*) AS n",
    "SENT": "CREATE (a)-[:SENT " + _PART + "]->(b) RETURN count(*) AS n",
    "TO": "CREATE (a)-[:TO " + _PART + "]->(b) RETURN count(*) AS n",
    "TOOK_PART": "CREATE (a)-[:TOOK_PART " + _BODY + "]->(b) RETURN count(*) AS n",
    "REPRESENTED_AT": "CREATE (a)-[:REPRESENTED_AT {person: said[0], claims: said[1]}]->(b) RETURN count(*) AS n",
    "HELD": "CREATE (a)-[:HELD " + _HELD + "]->(b) RETURN count(*) AS n",
    "SUPPORTS": "CREATE (a)-[:SUPPORTS {of: said}]->(b) RETURN count(*) AS n",
}
_COLUMNS: Mapping[str, records.Columns] = {
    **dict.fromkeys(("ATTENDED", "MADE", "SENT", "TO"), records.PARTICIPATION),
    "TOOK_PART": records.BODY,
    "REPRESENTED_AT": records.Columns(("person", "claims")),
    "HELD": records.TENURE,
}

_CONTACTS: LiteralString = "MATCH (c:Contact) WHERE c.id IN $ids RETURN c"
_PARTS: LiteralString = """MATCH (c:Contact) WHERE c.id IN $ids MATCH (p:Person)-[r:ATTENDED|MADE|SENT|TO]-(c)
    RETURN r {.*, person: p.id, contact: c.id} AS edge"""
_BODIES: LiteralString = """MATCH (c:Contact) WHERE c.id IN $ids MATCH (o:Organization)-[r:TOOK_PART]->(c)
    RETURN r {.*, organization: o.id, contact: c.id} AS edge"""
_TENURES: LiteralString = """UNWIND $rows AS row MATCH (:Person {id: row[0]})-[r:HELD]->(:Office {id: row[1]})
    RETURN row[0] AS person, row[1] AS office, r.claims AS claims"""
_TENURE: LiteralString = """UNWIND $rows AS row MATCH (:Person {id: row[0]})-[r:HELD]->(:Office {id: row[1]})
    SET r = row[2]"""

_FORGET: tuple[LiteralString, ...] = (
    """UNWIND $rows AS id MATCH (:Contact {id: id})<-[:SUPPORTS]-(k:Claim)
    MATCH (k)-[s:SUPPORTS {of: id}]->() WITH DISTINCT s DELETE s""",
    """MATCH (c:Contact)-[r:ATTENDED|MADE|SENT|TO|TOOK_PART|REPRESENTED_AT]-()
    WHERE c.id IN $rows DELETE r""",
)
_FORGET_PROOF: LiteralString = """UNWIND $rows AS row
    MATCH (:Claim {id: row[0]})-[s:SUPPORTS {of: row[1]}]->() DELETE s"""
_DROP_TENURES: LiteralString = """UNWIND $rows AS row
    MATCH (:Person {id: row[0]})-[r:HELD]->(:Office {id: row[1]}) DELETE r"""


def touched(graph: Graph) -> frozenset[str]:
    """The contacts of which a graph says something."""
    edges = {part.contact for part in graph.participations} | {body.contact for body in graph.bodies}
    return frozenset(edges | {contact.id for contact in graph.contacts})


def put_edges(tx: Statements, graph: Graph, stored: Collection[str]) -> None:
    """Merge all edges and what follows from them; of the contacts these were `stored` before.

    Raises StoreError when an edge names what is not stored.
    """
    changed = touched(graph)
    known = changed.intersection(stored)
    whole = _whole(tx, graph, sorted(known))
    if not changed <= {contact.id for contact in whole.contacts}:
        raise loose_end("somebody takes part in a contact that is not stored")
    drop_contact_edges(tx, known)
    edges = list(following.taken_part(whole))
    proofs = list(following.proofs(whole.contacts, edges))
    held, proven = _changed_tenures(tx, graph.tenures)
    _create(tx, [*edges, *held], [*proofs, *proven])


def derive(tx: Statements, contacts: Collection[str]) -> None:
    """Make the edges of these contacts anew, and what follows from them as far as it is stored.

    Raises StoreFormatError when a contact or an edge cannot be read.
    """
    whole = _whole(tx, Graph(), sorted(contacts))
    drop_contact_edges(tx, contacts)
    edges = list(following.taken_part(whole))
    _create(tx, edges, list(following.proofs(whole.contacts, edges)), strict=False)


def drop_contact_edges(tx: Statements, contacts: Collection[str]) -> None:
    """Remove who took part in these contacts, and what follows from it."""
    for statement in _FORGET:
        tx.run(statement, sorted(contacts))


def drop_tenures(tx: Statements, pairs: Iterable[tuple[str, str]]) -> None:
    """Remove these tenures (person, office), and what follows from them."""
    rows = sorted(pairs)
    tx.run(
        _FORGET_PROOF,
        [(claim, tenure_name(*pair)) for pair, claims in _proven(tx, rows).items() for claim in claims],
    )
    tx.run(_DROP_TENURES, rows)


def _whole(tx: Statements, graph: Graph, stored: list[str]) -> Graph:
    """The contacts of a graph with everything that is stored of them; what the graph says goes before that."""
    held = [records.to_contact(row["c"]) for row in _read(tx, _CONTACTS, stored)]
    contacts = {contact.id: contact for contact in (*held, *graph.contacts)}
    took = (codec.decode(Participation, row["edge"]) for row in _read(tx, _PARTS, stored))
    parts = {(part.person, part.contact): part for part in (*took, *graph.participations)}
    came = (codec.decode(BodyPart, row["edge"]) for row in _read(tx, _BODIES, stored))
    bodies = {(body.organization, body.contact): body for body in (*came, *graph.bodies)}
    return Graph(contacts=tuple(contacts.values()), participations=tuple(parts.values()), bodies=tuple(bodies.values()))


def _read(tx: Statements, query: LiteralString, contacts: list[str]) -> list[Record]:
    return tx.read(query, ids=contacts) if contacts else []


def _changed_tenures(tx: Statements, tenures: Iterable[Tenure]) -> tuple[list[Edge], list[Proof]]:
    """Change the tenures that are stored; the edges of the others, and the proofs that are new."""
    known = _proven(tx, [(tenure.person, tenure.office) for tenure in tenures])
    edges = {(edge.start[1], edge.end[1]): edge for edge in following.held(tenures)}
    tx.run(_TENURE, ((*pair, records.known(edges[pair].properties)) for pair in known))
    stale = {pair: set(claims).difference(edges[pair].properties["claims"]) for pair, claims in known.items()}
    tx.run(
        _FORGET_PROOF,
        ((claim, tenure_name(*pair)) for pair, claims in stale.items() for claim in sorted(claims)),
    )
    proven = {(claim, tenure_name(*pair)) for pair, claims in known.items() for claim in claims}
    proofs = following.proofs((), edges.values())
    new = [edge for pair, edge in edges.items() if pair not in known]
    return new, [proof for proof in proofs if proof[:2] not in proven]


def _proven(tx: Statements, pairs: list[tuple[str, str]]) -> dict[tuple[str, str], list[str]]:
    """The claims of those of these tenures that are stored."""
    found = tx.read(_TENURES, rows=pairs) if pairs else ()
    return {(row["person"], row["office"]): row["claims"] or [] for row in found}


def _create(tx: Statements, edges: Collection[Edge], proofs: Collection[Proof], *, strict: bool = True) -> None:
    """Make edges that are not there; where not `strict`, those of which both ends are stored."""
    rows: dict[tuple[str, str, str], list[tuple[str, str, Any]]] = defaultdict(list)
    for edge in edges:
        values = _COLUMNS[edge.type].row(edge.properties)
        rows[edge.type, edge.start[0], edge.end[0]].append((edge.start[1], edge.end[1], values))
    for claim, of, (label, id) in sorted(proofs):
        rows["SUPPORTS", "Claim", label].append((claim, id, of))
    there = None if strict else _there(tx, {end for kind, some in rows.items() for end in _ends(kind, some)})
    for kind, some in rows.items():
        type_, start, end = kind
        if there is not None:
            some = [row for row in some if there.issuperset(_ends(kind, [row]))]
        statement = _STARTS[start] + _FROM + _ENDS[end] + _TO + _ALL + _CREATE[type_]
        tx.tie(statement, some, f"an edge {type_} names what is not stored")


def _ends(kind: tuple[str, str, str], rows: Iterable[tuple[str, str, Any]]) -> Iterator[Id]:
    return ((label, id) for row in rows for label, id in zip(kind[1:], row[:2], strict=True))


def _there(tx: Statements, ends: Collection[Id]) -> set[Id]:
    """Those of these nodes that are stored."""
    ids: dict[str, list[str]] = defaultdict(list)
    for label, id in ends:
        ids[label].append(id)
    return {(label, id) for label, some in ids.items() for id in tx.stored(_THERE[label], some)}
