"""The difference that coming and going claims make to the people, offices, organizations and tenures of a store."""

from __future__ import annotations

from dataclasses import dataclass

from graph.identity.named import Ids
from graph.identity.nodes import Nodes
from graph.identity.remaining import remaining
from graph.identity.stored import Readings, Stored
from graph.model import Delta, Graph


@dataclass(frozen=True, slots=True)
class NodeChanges:
    """Changes of people, offices and tenures; claims of the registry that come, and the ids of those that go."""

    delta: Delta
    registered: Readings
    unregistered: frozenset[str]


def node_changes(stored: Stored, removed: Readings, added: Readings) -> NodeChanges:
    """What becomes of the people, organizations, offices and tenures that the claims name."""
    registry = stored.builder.registry
    named = Ids.of(added.values()).persons
    gone = {person for person in Ids.of(removed.values()).persons - named if not _is_named(stored, person, removed)}
    outdated = {reading.claim.id: reading for reading in stored.builder.registered(gone)}
    for reading in stored.builder.registered(named) if outdated else ():
        outdated.pop(reading.claim.id, None)  # who goes is one with somebody who stays
    known = {person.id for person in stored.store.persons(named)}
    new = {reading.claim.id: reading for reading in stored.builder.registered(named - known)}

    going, coming = removed | outdated, [*added.values(), *new.values()]
    before = Ids.of([*coming, *going.values()]).stored(stored)
    sum_ = Nodes(registry)
    sum_.merge(remaining(stored, before, going, coming) if going else before)
    for reading in coming:
        sum_.add(reading)
    return NodeChanges(_difference(before, sum_.graph()), new, frozenset(outdated))


def _is_named(stored: Stored, person: str, removed: Readings) -> bool:
    """Whether a claim that stays names somebody."""
    return any(claim.id not in removed for claim in stored.store.each_under(f"person:{person}"))


def _difference(before: Graph, after: Graph) -> Delta:
    """What turns one set of nodes and tenures into the other."""
    known = {*before.persons, *before.organizations, *before.offices, *before.tenures}
    put = Graph(
        persons=tuple(person for person in after.persons if person not in known),
        organizations=tuple(organization for organization in after.organizations if organization not in known),
        offices=tuple(office for office in after.offices if office not in known),
        tenures=tuple(tenure for tenure in after.tenures if tenure not in known),
    )
    return Delta(
        put=put,
        drop_persons=frozenset(p.id for p in before.persons) - {p.id for p in after.persons},
        drop_offices=frozenset(o.id for o in before.offices) - {o.id for o in after.offices},
        drop_organizations=frozenset(o.id for o in before.organizations) - {o.id for o in after.organizations},
        drop_tenures=frozenset((t.person, t.office) for t in before.tenures)
        - {(t.person, t.office) for t in after.tenures},
    )
