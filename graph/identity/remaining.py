"""What is left of stored people, offices, organizations and tenures when some of their claims go.

Each of them is a sum that only grows: of least and greatest values, and of sets. So nobody is asked about what the
claims that come state as well as those that go, and else others are read only until they come to what is stored: mostly
a few, of somebody who has thousands. Only a sum that does become another is made of all that stay, some at a time.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from typing import Protocol, TypeVar

from graph.identity.nodes import STATED, Nodes
from graph.identity.readings import Reading
from graph.identity.stored import Readings, Stored
from graph.model import Graph, Tenure
from graph.stores.paging import parts


class _Node(Protocol):
    @property
    def id(self) -> str: ...


N = TypeVar("N", bound=_Node)
Pick = Callable[[Graph], tuple[N, ...]]


def remaining(stored: Stored, before: Graph, gone: Readings, coming: Collection[Reading]) -> Graph:
    """The stored sums `before` without what only the claims `gone` state; what those state that are `coming` may stay.

    What no claim names any more is left out.
    """
    left = _Left(stored, gone, coming)
    return Graph(
        persons=left.nodes("person", before, lambda graph: graph.persons),
        organizations=left.nodes("organization", before, lambda graph: graph.organizations),
        offices=left.nodes("office", before, lambda graph: graph.offices),
        tenures=tuple(left.tenures(before)),
    )


class _Left:
    def __init__(self, stored: Stored, gone: Readings, coming: Collection[Reading]) -> None:
        self._stored = stored
        self._gone = gone
        nodes = stored.builder.nodes
        self._lost, self._kept = nodes(gone.values()), nodes(coming)
        self._both = nodes([*gone.values(), *coming])

    def nodes(self, kind: str, before: Graph, pick: Pick[N]) -> tuple[N, ...]:
        changed = {node.id for node in set(pick(self._both)) - set(pick(self._kept))}
        left = (self._again(kind, node, pick) if node.id in changed else node for node in pick(before))
        return tuple(node for node in left if node)

    def tenures(self, before: Graph) -> Iterator[Tenure]:
        lost = {(tenure.person, tenure.office): tenure for tenure in self._lost.tenures}
        stated = {said[:2] for said in {*map(_said, self._both.tenures)} & {*map(_said, self._kept.tenures)}}
        for tenure in before.tenures:
            pair = (tenure.person, tenure.office)
            claims = tuple(claim for claim in tenure.claims if claim not in self._gone)
            if claims and pair in lost and pair not in stated and _bounds(lost[pair], tenure):
                yield replace(self._shorter(tenure, claims), claims=claims)
            elif claims:
                yield replace(tenure, claims=claims)

    def _again(self, kind: str, node: N, pick: Pick[N]) -> N | None:
        """The sum of the claims that stay; None where there are none."""
        sum_ = Nodes(self._stored.builder.registry)
        claims = self._stored.store.each_under(f"{kind}:{node.id}")
        found = None
        for some in parts(claim for claim in claims if claim.id not in self._gone):
            for reading in self._stored.passing(some):
                sum_.add(reading)
            found = next((each for each in pick(sum_.graph()) if each.id == node.id), None)
            if found == node:
                break
        return found

    def _shorter(self, tenure: Tenure, claims: tuple[str, ...]) -> Tenure:
        """What the claims that stay of a tenure come to."""
        sum_ = Nodes(self._stored.builder.registry)
        found = tenure
        for some in parts(claims):
            for reading in self._stored.passing(self._stored.store.claims(some)):
                sum_.add(reading)
            pairs = {(each.person, each.office): each for each in sum_.graph().tenures}
            found = pairs.get((tenure.person, tenure.office), found)
            if _said(found) == _said(tenure):
                break
        return found


def _said(tenure: Tenure) -> tuple[str | None, ...]:
    """Everything but the claims."""
    dates = tenure.since, tenure.until, tenure.first_seen, tenure.last_seen
    return tenure.person, tenure.office, *dates, tenure.basis


def _bounds(part: Tenure, whole: Tenure) -> bool:
    """Whether a part of what is said of a tenure may be what its dates rest on."""
    dated = part.since or part.until or part.basis == STATED
    return bool(dated) or part.first_seen == whole.first_seen or part.last_seen == whole.last_seen
