"""The id of a contact leads to it, also after better claims gave it another."""

from __future__ import annotations

from graph.identity.redirect import resolve_old
from graph.identity.update import batch_for, forget
from graph.stores.base import Store
from tests.graph.identity.worlds import REGISTRY, article, claims_of, contact


def load(store: Store, name: str, when: str | None) -> str:
    source = article(name, publisher=name)
    claims = claims_of(source, contact("Kim Song Nam", "Wang Huning", when))
    store.write(batch_for(store, [source], claims, REGISTRY))
    return source.id


def ids(store: Store) -> tuple[str, ...]:
    return tuple(contact.id for contact in store.contacts())


def test_an_id_in_use_is_itself(store: Store) -> None:
    load(store, "one", "2024-03-21")
    (contact_id,) = ids(store)
    assert resolve_old(contact_id, store) == (contact_id,)


def test_an_id_from_before_the_day_was_known_leads_to_the_meeting(store: Store) -> None:
    load(store, "one", "2024-03")
    (old,) = ids(store)
    load(store, "two", "2024-03-21")
    (new,) = ids(store)
    assert old != new
    assert resolve_old(old, store) == (new,)


def test_an_id_of_an_undated_contact_is_found_too(store: Store) -> None:
    load(store, "one", None)
    (found,) = ids(store)
    assert resolve_old(found.replace("wang-huning", "somebody"), store) == (found,)


def test_an_id_whose_article_was_forgotten_leads_nowhere(store: Store) -> None:
    source = load(store, "one", "2024-03-21")
    (old,) = ids(store)
    store.write(forget(store, source, REGISTRY))
    assert resolve_old(old, store) == ()
