"""The store and the names of one command: opened, asked for, closed."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from graph.claims import Country
    from graph.stores.base import Store
    from queries.people import Resolved
    from queries.roles import Role


@contextmanager
def reading(url: str) -> Iterator[Store]:
    """The store at `url`, which must exist: a question never creates one. Raises StoreError."""
    with _opened(url, create=False) as store:
        yield store


@contextmanager
def writing(url: str) -> Iterator[Store]:
    """The store at `url`, made where there is none. Raises StoreError."""
    with _opened(url, create=True) as store:
        yield store


def known(store: Store, name: str, *, widely: bool = False) -> Resolved:
    """Whom a name means here (`widely`: see `look_up`). Raises UnknownNameError with near names."""
    from graph.registry.load import registry
    from queries.people import look_up

    return look_up(store, registry(), name, widely=widely)


def asked(store: Store, name: str) -> Resolved:
    """Whom a name means in a question: also with a title, and in older romanizations. Raises UnknownNameError."""
    return known(store, name, widely=True)


def role_of(store: Store, words: str, side: Country | None) -> Role:
    """Whom words mean: a level, an office or a person. Raises UnknownNameError with near names and offices."""
    from graph.registry.load import registry
    from queries.roles import role

    return role(store, registry(), words, side)


def _opened(url: str, *, create: bool) -> Store:
    """Open a store, asking for the password that a server wants when there is somebody to ask."""
    from graph.errors import StoreRefusedError
    from graph.stores import needs_password, open_store

    somebody = sys.stdin.isatty() and sys.stderr.isatty()
    password = _ask() if somebody and needs_password(url) else None
    try:
        return open_store(url, create=create, password=password)
    except StoreRefusedError:
        if password or not somebody:
            raise
        return open_store(url, create=create, password=_ask())


def _ask() -> str:
    """The password as somebody types it; it is never shown."""
    return str(click.prompt("Password of the Neo4j server", hide_input=True, err=True))
