"""What a delta comes to: which nodes are gone for good, which claims it rests on; and the delta between two graphs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol, TypeVar

from graph.errors import StoreError
from graph.model import Delta, Graph


@dataclass(frozen=True, slots=True)
class Gone:
    """Ids of nodes that a delta drops and does not put again.

    A node that is dropped and put in one delta stays where it is: it loses the edges that go with it (a contact its
    participations and bodies, a person their tenures) and keeps those that others have to it.
    """

    contacts: frozenset[str]
    persons: frozenset[str]
    offices: frozenset[str]
    organizations: frozenset[str]

    @classmethod
    def of(cls, delta: Delta) -> Gone:
        """What is gone after this delta."""
        put = delta.put
        return cls(
            delta.drop_contacts - {contact.id for contact in put.contacts},
            delta.drop_persons - {person.id for person in put.persons},
            delta.drop_offices - {office.id for office in put.offices},
            delta.drop_organizations - {organization.id for organization in put.organizations},
        )


def difference(old: Graph, new: Graph) -> Delta:
    """The delta that makes one graph of another, and touches nothing that is alike in both."""
    before, after = _contacts(old), _contacts(new)
    changed = {id for id, whole in after.items() if before.get(id) != whole}
    tenures = {(tenure.person, tenure.office): tenure for tenure in old.tenures}
    kept = {(tenure.person, tenure.office) for tenure in new.tenures}
    put = Graph(
        persons=_changed(old.persons, new.persons),
        organizations=_changed(old.organizations, new.organizations),
        offices=_changed(old.offices, new.offices),
        contacts=tuple(contact for contact in new.contacts if contact.id in changed),
        participations=tuple(part for part in new.participations if part.contact in changed),
        bodies=tuple(body for body in new.bodies if body.contact in changed),
        tenures=tuple(t for t in new.tenures if tenures.get((t.person, t.office)) != t),
    )
    return Delta(
        put,
        drop_contacts=frozenset(changed | before.keys() - after.keys()),
        drop_persons=_missing(old.persons, new.persons),
        drop_offices=_missing(old.offices, new.offices),
        drop_organizations=_missing(old.organizations, new.organizations),
        drop_tenures=frozenset(tenures.keys() - kept),
    )


class _Node(Protocol):
    @property
    def id(self) -> str: ...


N = TypeVar("N", bound=_Node)


def _contacts(graph: Graph) -> dict[str, list[object]]:
    """Each contact with who took part in it."""
    whole: dict[str, list[object]] = {contact.id: [contact] for contact in graph.contacts}
    for edge in sorted(graph.participations, key=lambda part: part.person):
        whole.setdefault(edge.contact, []).append(edge)
    for body in sorted(graph.bodies, key=lambda body: body.organization):
        whole.setdefault(body.contact, []).append(body)
    return whole


def _changed(old: tuple[N, ...], new: tuple[N, ...]) -> tuple[N, ...]:
    known = {node.id: node for node in old}
    return tuple(node for node in new if known.get(node.id) != node)


def _missing(old: tuple[N, ...], new: tuple[N, ...]) -> frozenset[str]:
    return frozenset({node.id for node in old} - {node.id for node in new})


def claims_named(graph: Graph) -> frozenset[str]:
    """Every claim that something in the graph rests on."""
    edges = (graph.contacts, graph.participations, graph.bodies, graph.tenures)
    dates = (claim for contact in graph.contacts for date in contact.dates for claim in date.claims)
    return frozenset(claim for group in edges for edge in group for claim in edge.claims).union(dates)


def loose_end(what: str) -> StoreError:
    """The error for a reference to something that the store does not hold; nothing of the batch was written."""
    return StoreError(
        f"nothing was written: {what}",
        remedy="this is a defect of Yalu, please report it; `yalu rebuild` makes the graph anew from its claims",
    )
