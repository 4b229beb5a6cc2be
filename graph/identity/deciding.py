"""Recording judgements: what they change in a stored graph, written together with them.

Only the claims that a judgement touches are bound anew and grouped again with those around them. What reaches further
(a bare name, two entries of the registry that are one person) builds the whole graph anew. Either way the graph then
equals `build` of all claims under all decisions.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from graph.claims import OfficeStatement, digest
from graph.identity.changes import node_changes
from graph.identity.decisions import Judgements, in_force
from graph.identity.references import CLAIM, NAME, claims_named, located
from graph.identity.regrouping import contact_difference
from graph.identity.stored import Readings, Stored
from graph.identity.update import joined, rebuild
from graph.model import Delta
from graph.stores.base import Batch, Decision, Store

if TYPE_CHECKING:
    from graph.registry.load import Registry

_RULING = "decisions"
"""The store's note of the decisions that its graph was built with."""


def decide(store: Store, decisions: Iterable[Decision], registry: Registry) -> tuple[Decision, ...]:
    """Record judgements and let the graph follow them; those that the store did not have yet.

    Holds the store's lease. Raises StoreError.
    """
    with store.lease():
        stored = store.decisions()
        known = {decision.id for decision in stored}
        fresh = tuple({decision.id: decision for decision in decisions if decision.id not in known}.values())
        if fresh:
            _record(store, stored, fresh, registry)
    return fresh


def follow(store: Store, registry: Registry) -> bool:
    """Build the graph anew where it does not follow the decisions; whether that was so.

    So it is when claims arrive that a judgement speaks of by an older id, or when a process ended in between.
    """
    if not store.decisions() or store.meta().get(_RULING) == _ruling(store):
        return False
    with store.lease():
        rebuild(store, registry)
        note_ruling(store)
    return True


def note_ruling(store: Store) -> None:
    """Note that the graph follows the decisions, as after it was built anew."""
    if store.decisions():
        store.set_meta({_RULING: _ruling(store)})


def _record(store: Store, stored: tuple[Decision, ...], fresh: tuple[Decision, ...], registry: Registry) -> None:
    before, after = Stored(store, registry, stored), Stored(store, registry, (*stored, *fresh))
    if _reaches_far(before, after, (*stored, *fresh)):
        store.write(Batch(decisions=fresh))
        rebuild(store, registry)
    else:
        store.write(_change(before, after, fresh))
    note_ruling(store)


def _reaches_far(before: Stored, after: Stored, decisions: Iterable[Decision]) -> bool:
    """Whether claims that nothing points to may be read otherwise now."""
    if any(side.startswith(NAME) for decision in decisions for side in (decision.left, decision.right)):
        return True
    known = after.builder.registry.persons
    merged = {*_rulings(before).one.items()} ^ {*_rulings(after).one.items()}
    return any(sum(person in known for person in ids) > 1 for _, ids in merged)


def _change(before: Stored, after: Stored, fresh: tuple[Decision, ...]) -> Batch:
    touched = _touched(before, after)
    removed, added = before.by_id(touched), after.by_id(touched)
    nodes = node_changes(after, removed, added)
    contacts = _contact_changes(before, after, removed, added)
    coming = [*added.values(), *nodes.registered.values()]
    return Batch(
        claims=tuple(reading.claim for reading in nodes.registered.values()),
        keys={reading.claim.id: reading.keys for reading in coming},
        drop_claims=nodes.unregistered,
        delta=joined(nodes.delta, contacts),
        decisions=fresh,
    )


def _touched(before: Stored, after: Stored) -> frozenset[str]:
    """The claims whose reading, or whose company, differs between two rulings."""
    old, new = _rulings(before), _rulings(after)
    merged = {person for person, ids in {*old.one.items()} ^ {*new.one.items()} for person in (person, *ids)}
    by_person = before.under({f"person:{person}" for person in merged})
    somebody = {*old.people.items(), *old.barred.items()} ^ {*new.people.items(), *new.barred.items()}
    named = {reference.removeprefix(CLAIM).partition("#")[0] for reference, _ in somebody}
    paired = {claim for pair in (old.same ^ new.same) | (old.apart ^ new.apart) for claim in pair}
    following = {claim for claim, _ in {*old.follows.items()} ^ {*new.follows.items()}}
    put_right = {claim for claim, _ in {*old.corrections.by_claim.items()} ^ {*new.corrections.by_claim.items()}}
    return frozenset(by_person) | named | paired | following | put_right


def _contact_changes(before: Stored, after: Stored, removed: Readings, added: Readings) -> Delta:
    """The contacts of the touched claims and of all that is linked to them under either ruling."""
    linked = {claim for readings in (removed, added) for claim, reading in readings.items() if reading.sketch}
    linked |= _shown_in(after, removed)
    reached: set[str] = set()
    while linked - reached:
        reached |= linked
        old, new = before.by_id(linked), after.by_id(linked)
        linked |= before.component(old.values()).keys() | after.component(new.values()).keys()
    old, new = before.by_id(reached), after.by_id(reached)
    articles = {reading.claim.article for reading in old.values()}
    return contact_difference(
        after,
        before.builder.contacts(list(old.values()), before.of_articles(articles).values(), before.originals(old)),
        after.builder.contacts(list(new.values()), after.of_articles(articles).values(), after.originals(new)),
    )


def _shown_in(after: Stored, touched: Readings) -> set[str]:
    """The contact claims of the articles that state one of these offices: there somebody may be shown in it."""
    articles = {
        reading.claim.article for reading in touched.values() if isinstance(reading.stated.statement, OfficeStatement)
    }
    return {claim for claim, reading in after.of_articles(articles).items() if reading.sketch}


def _rulings(stored: Stored) -> Judgements:
    return stored.builder.binder.decisions


def _ruling(store: Store) -> str:
    """A digest of the decisions in force, as they are found in the store now."""
    ruling = located(in_force(store.decisions()), store)
    held = {claim.id for claim in store.claims(claims_named(ruling))} if ruling else set()
    return digest(*(f"{d.id} {d.left} {d.right}" for d in ruling), *sorted(held))
