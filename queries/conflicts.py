"""Whether two offices that sources give one person contradict each other."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from graph.dates import first_day, last_day
from graph.model import Tenure
from graph.stores.base import Store
from queries.spells import STATED

if TYPE_CHECKING:
    from graph.registry.load import Registry


class Conflicts:
    """Compares offices with what the registry knows of bodies, titles and who held what.

    Only offices whose body and title the registry knows are compared. A body that stands above another says less and
    contradicts nothing, nor do two posts that the person is known to have held at one time, by the registry or a source
    that says since when or until when, whether it is sure of that or not.
    """

    def __init__(self, store: Store, registry: Registry, persons: Collection[str]) -> None:
        self._registry = registry
        tenures = store.tenures(persons=persons) if persons else ()
        self._known = {(held.person, held.office): held for held in tenures if _is_told(held)}

    def between(self, person: str, one: str, other: str) -> bool:
        """Whether a person cannot, as far as is known, be meant by both offices (their ids)."""
        if one == other or not (self._comparable(one) and self._comparable(other)):
            return False
        held, also = self._known.get((person, one)), self._known.get((person, other))
        if held and also and _at_one_time(held, also):
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


def _is_told(tenure: Tenure) -> bool:
    """Whether more is known of a tenure than that an article named the office."""
    return bool(tenure.basis == STATED or tenure.since or tenure.until)


def _at_one_time(one: Tenure, other: Tenure) -> bool:
    """Whether neither is known to have ended before the other began."""
    ends = ((one.until, other.since), (other.until, one.since))
    return not any(until and since and last_day(until) < first_day(since) for until, since in ends)


def _body(office: str) -> str:
    return office.rpartition("/")[0]
