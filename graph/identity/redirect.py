"""Where a contact went: its id changes when better claims arrive, and the old one still leads to it."""

from __future__ import annotations

from datetime import timedelta

from graph.claims import Claim, ContactStatement
from graph.dates import Window
from graph.identity.contacts import DISPUTE_DAYS
from graph.stores.base import ContactFilter, Store


def resolve_old(contact_id: str, store: Store) -> tuple[str, ...]:
    """The ids of the contacts that now hold the claims which an id was made from; the id itself while it is in use.

    An id ends with the first digits of its smallest claim, so it leads there as long as the claim is stored. Usually
    one id; none for an id that this store never gave or whose article it has forgotten.
    """
    if store.contacts(ContactFilter(ids={contact_id})):
        return (contact_id,)
    found: set[str] = set()
    for claim in stands_behind(contact_id, store):
        if isinstance(claim.statement, ContactStatement):
            near = _holding(claim, ContactFilter(kinds={claim.statement.kind}, window=_around(claim.statement)), store)
            found |= near or _holding(claim, ContactFilter(kinds={claim.statement.kind}), store)
    return tuple(sorted(found))


def stands_behind(contact_id: str, store: Store) -> tuple[Claim, ...]:
    """The claims that an id was made from, whether a contact holds them now or not; none where they are not stored."""
    tag = contact_id.rpartition("-")[2]
    return store.claims_under({f"tag:{tag}"}) if tag else ()


def _holding(claim: Claim, where: ContactFilter, store: Store) -> set[str]:
    return {contact.id for contact in store.contacts(where) if claim.id in contact.claims}


def _around(statement: ContactStatement) -> Window:
    """The days on which sources date a contact that one dates so; a judgement may have put it elsewhere."""
    slack, when = timedelta(days=DISPUTE_DAYS), statement.when
    return Window(when.first - slack, when.last + slack) if when else Window()
