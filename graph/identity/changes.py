"""The difference that coming and going claims make to the people, offices, organizations and tenures of a store."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from graph.identity.named import Ids
from graph.identity.nodes import Nodes
from graph.identity.readings import Reading
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
    fewer = Ids.of(removed.values())
    left = _without(stored.under(Ids(persons=fewer.persons).keys()), removed)
    gone = fewer.persons - named - Ids.of(left.values()).persons
    outdated = {reading.claim.id: reading for reading in stored.builder.registered(gone)}
    for reading in stored.builder.registered(named) if outdated else ():
        outdated.pop(reading.claim.id, None)  # who goes is one with somebody who stays
    known = {person.id for person in stored.store.persons(named)}
    new = {reading.claim.id: reading for reading in stored.builder.registered(named - known)}

    recounted = fewer | Ids.of(outdated.values())
    remaining = _without(stored.under(recounted.keys()), removed, outdated)
    sum_ = Nodes(registry)
    sum_.merge(recounted.only(stored.builder.nodes(remaining.values())))
    coming = [*added.values(), *new.values()]
    touched = Ids.of(coming) | recounted
    before = touched.stored(stored)
    sum_.merge((touched - recounted).only(before))
    for reading in coming:
        sum_.add(reading)
    return NodeChanges(_difference(before, sum_.graph()), new, frozenset(outdated))


def _without(readings: Readings, *others: Mapping[str, Reading]) -> Readings:
    return {claim: reading for claim, reading in readings.items() if not any(claim in other for other in others)}


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
