"""The part of a network that rests on some of its contacts; nothing is read from a store."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from graph.claims import ContactKind, Status
from queries.network import ContactNetwork, Tie, explanation
from queries.types import ContactView


def among(network: ContactNetwork, kinds: Collection[ContactKind], statuses: Collection[Status]) -> ContactNetwork:
    """The part of a network that rests on contacts of these kinds and statuses: its ties, people and contacts."""

    def counts(view_: ContactView) -> bool:
        return view_.contact.kind in kinds and view_.contact.status in statuses

    if all(map(counts, network.contacts)):
        return network
    kept = ((tie, tuple(filter(counts, tie.contacts))) for tie in network.ties)
    ties = _within(network, [Tie(tie.kp, tie.cn, contacts) for tie, contacts in kept if contacts])
    views = tuple(filter(counts, network.contacts))
    tied = {person for tie in ties for person in (tie.kp, tie.cn)} | set(network.centers)
    members = sorted((*network.persons, *network.listed), key=lambda member: member.person.id)
    ids = {contact.contact.id for contact in views}
    narrowed = [replace(m, contacts=tuple(c for c in m.contacts if c in ids)) for m in members]
    return replace(
        network,
        persons=tuple(member for member in narrowed if member.person.id in tied),
        listed=tuple(member for member in narrowed if member.person.id not in tied and member.contacts),
        ties=ties,
        contacts=views,
        where=replace(network.where, kinds=frozenset(kinds), statuses=frozenset(statuses)),
        explanation=explanation(views, ties, network.projection),
    )


def _within(network: ContactNetwork, ties: Sequence[Tie]) -> tuple[Tie, ...]:
    """Those of the ties between people whom so many hops reach from the centers; without centers all."""
    if not network.centers:
        return tuple(ties)
    near = set(network.centers)
    for _ in range(network.hops):
        near |= {person for tie in ties if tie.kp in near or tie.cn in near for person in (tie.kp, tie.cn)}
    return tuple(tie for tie in ties if tie.kp in near and tie.cn in near)
