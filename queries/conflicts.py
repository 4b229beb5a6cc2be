"""Whether two offices that sources give one person contradict each other."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from graph.stores.base import Store

if TYPE_CHECKING:
    from graph.registry.load import Registry


class Conflicts:
    """Compares offices with what the registry knows of bodies, titles and who held what.

    Only offices whose body and title the registry knows are compared. A body that stands above another says less and
    contradicts nothing, nor do two posts that the person is known to have held.
    """

    def __init__(self, store: Store, registry: Registry, persons: Collection[str]) -> None:
        self._registry = registry
        tenures = store.tenures(persons=persons) if persons else ()
        self._known = {(held.person, held.office) for held in tenures if held.basis == "stated"}

    def between(self, person: str, one: str, other: str) -> bool:
        """Whether a person cannot, as far as is known, be meant by both offices (their ids)."""
        if one == other or not (self._comparable(one) and self._comparable(other)):
            return False
        if {(person, one), (person, other)} <= self._known:
            return False
        body, another = _body(one), _body(other)
        return body not in self._above(another) and another not in self._above(body)

    def _comparable(self, office: str) -> bool:
        title = office.rpartition("/")[2]
        return _body(office) in self._registry.organizations and title in self._registry.titles

    def _above(self, body: str) -> Iterator[str]:
        """The bodies that a body is part of, nearest first."""
        entry = self._registry.organizations.get(body)
        while entry and entry.parent:
            yield entry.parent
            entry = self._registry.organizations.get(entry.parent)


def _body(office: str) -> str:
    return office.rpartition("/")[0]
