"""How much one picture can hold: of a larger network those with the most contacts, and a word on what is left out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from queries.network import ContactNetwork

PEOPLE = 3_000
CONTACTS = 15_000
"""Of so many, at most, a page is still read and moved with ease (docs/benchmarks.md)."""


def limited(network: ContactNetwork) -> tuple[ContactNetwork, str]:
    """The network itself and no word; of one too large, the part between those with the most contacts, and the word."""
    people = len(network.persons) + len(network.listed)
    if people <= PEOPLE and len(network.contacts) <= CONTACTS:
        return network, ""
    ranked = sorted(network.persons, key=lambda member: (-len(member.contacts), member.person.id))
    number = _most(network, {member.person.id: rank for rank, member in enumerate(ranked)})
    left = _among(network, {member.person.id for member in ranked[:number]})
    return left, _word(network, left, people)


def _most(network: ContactNetwork, rank: Mapping[str, int]) -> int:
    """How many of the ranked people can be kept, with their contacts and all others who are in them."""
    contacts: dict[str, int] = {}
    for tie in network.ties:
        needed = max(rank[tie.kp], rank[tie.cn])
        for view in tie.contacts:
            contacts[view.contact.id] = min(needed, contacts.get(view.contact.id, needed))
    people = dict(rank)
    for view in network.contacts:
        needed = contacts.get(view.contact.id, len(rank))
        for attendee in view.attendees:
            people[attendee.person.id] = min(needed, people.get(attendee.person.id, needed))
    bounds = ((sorted(contacts.values()), CONTACTS), (sorted(people.values()), PEOPLE))
    return min([len(rank), *(needed[most] for needed, most in bounds if len(needed) > most)])


def _among(network: ContactNetwork, kept: set[str]) -> ContactNetwork:
    """The part of the network in which each contact joins two of these people; all who were there are in it."""
    ties = tuple(tie for tie in network.ties if tie.kp in kept and tie.cn in kept)
    tied = {view.contact.id for tie in ties for view in tie.contacts}
    contacts = tuple(view for view in network.contacts if view.contact.id in tied)
    there = {attendee.person.id for view in contacts for attendee in view.attendees}
    members = (*network.persons, *network.listed)
    return replace(
        network,
        persons=tuple(m for m in members if m.person.id in kept),
        listed=tuple(m for m in members if m.person.id in there - kept),
        ties=ties,
        contacts=contacts,
    )


def _word(network: ContactNetwork, left: ContactNetwork, people: int) -> str:
    return (
        f"Too much for one picture: it shows the {len(left.persons):,} people with the most contacts and the"
        f" {len(left.contacts):,} contacts between them; {people - len(left.persons) - len(left.listed):,} of"
        f" {people:,} people and {len(network.contacts) - len(left.contacts):,} of {len(network.contacts):,} contacts"
        " are left out. To see them, draw less at once: a shorter period (--since, --until), the surroundings of one"
        " person (--person), one kind of contact (--kind) or one place (--place)."
    )
