"""One contact by its id, or by the beginning or the last part of it."""

from __future__ import annotations

from graph.errors import UsageError
from graph.model import Contact
from graph.stores.base import ContactFilter, Store
from queries.contacts import view
from queries.types import Answer, ContactView

_SHOWN = 5


def meeting(store: Store, identifier: str) -> Answer[ContactView]:
    """The meeting, visit or message of that id, with everybody and all evidence.

    The beginning of an id or its last part (`2b112e`) will do where only one has it. An id that a contact had before
    other claims or a judgement gave it another leads to it still.

    Raises UsageError when there is none, or more than one.
    """
    wanted = identifier.strip()
    found = store.contacts(ContactFilter(ids=[wanted])) or _like(store, wanted)
    return Answer(view(store, found), store.coverage())


def _like(store: Store, wanted: str) -> tuple[Contact, ...]:
    found = store.contacts(ContactFilter(abbreviated=wanted)) if wanted else ()
    if not found:
        found = _formerly(store, wanted)
    if len(found) > 1:
        some = ", ".join(contact.id for contact in found[:_SHOWN])
        raise UsageError(f"{len(found)} contacts have an id like {wanted!r}", remedy=f"write more of it: {some}")
    return found


def _formerly(store: Store, wanted: str) -> tuple[Contact, ...]:
    """The contacts that hold the claims of an id which no contact has now."""
    from graph.identity.redirect import resolve_old, stands_behind

    if found := store.contacts(ContactFilter(ids=resolve_old(wanted, store))):
        return found
    if stands_behind(wanted, store):
        problem = f"no contact has the id {wanted!r} any more: a judgement took out what its claim told"
        raise UsageError(problem, remedy="`yalu decisions` lists the judgements, `yalu undo ID` takes one back")
    raise UsageError(f"no contact has the id {wanted!r}", remedy="`yalu timeline` lists the ids")
