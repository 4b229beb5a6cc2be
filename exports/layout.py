"""Where the people of a network stand in the picture: the same network always gives the same picture."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import sqrt
from statistics import fmean
from typing import TYPE_CHECKING

from graph.claims import Country
from queries.network import ContactNetwork, to_networkx

if TYPE_CHECKING:
    import networkx

Point = tuple[float, float]

COLUMN = 20
"""More people than this on one side do not stand in a column."""

_SWEEPS = 8
_ROW = 90.0
_SEED = 7
_ROUNDS, _EFFORT = (15, 80), 16_000
"""Rounds of a spring layout: the more people, the fewer, within these bounds."""
_SMALL, _PUSHES = 100, 60


def arrange(network: ContactNetwork) -> dict[str, Point]:
    """The layout that suits the network: two columns as long as they can be read, else by force."""
    return two_sides(network) if in_columns(network) else by_force(network)


def in_columns(network: ContactNetwork) -> bool:
    """Whether each side fits into a column."""
    china = sum(member.side is Country.CN for member in network.persons)
    return max(china, len(network.persons) - china) <= COLUMN


def two_sides(network: ContactNetwork) -> dict[str, Point]:
    """A column for each side, the DPRK left and China right, ordered so that few ties cross.

    Barycentre sweeps (Sugiyama, Tagawa, Toda 1981), from the order of the first contact: each person goes to the mean
    height of those whom they met.
    """
    partners: dict[str, list[str]] = {member.person.id: [] for member in network.persons}
    for tie in network.ties:
        partners[tie.kp].append(tie.cn)
        partners[tie.cn].append(tie.kp)
    when = {contact.contact.id: number for number, contact in enumerate(network.contacts)}
    first = {m.person.id: min((when[c] for c in m.contacts), default=len(when)) for m in network.persons}
    left, right = (
        sorted((m.person.id for m in network.persons if (m.side is Country.CN) is china), key=lambda p: (first[p], p))
        for china in (False, True)
    )
    for _ in range(_SWEEPS):
        right = _by_mean_height(right, partners, _heights(left))
        left = _by_mean_height(left, partners, _heights(right))
    width = max(4.0, 0.8 * max(len(left), len(right))) * _ROW
    columns = ((-width / 2, left), (width / 2, right))
    return {person: (x, y) for x, column in columns for person, y in _heights(column).items()}


def _heights(column: Sequence[str]) -> dict[str, float]:
    middle = (len(column) - 1) / 2
    return {person: (number - middle) * _ROW for number, person in enumerate(column)}


def _by_mean_height(
    column: Iterable[str], partners: Mapping[str, Sequence[str]], heights: Mapping[str, float]
) -> list[str]:
    own = _heights(list(column))
    return sorted(own, key=lambda p: fmean([heights[other] for other in partners[p]] or [own[p]]))


def by_force(network: ContactNetwork) -> dict[str, Point]:
    """Everybody near those whom they met, nobody on top of another; groups who never met stand in rows, largest first.

    Small groups by Kamada and Kawai (1989), larger ones by Fruchterman and Reingold (1991) with a fixed seed.
    """
    import networkx

    graph = to_networkx(network)
    groups = sorted((sorted(group) for group in networkx.connected_components(graph)), key=lambda g: (-len(g), g))
    boxes = [_shifted(_group(graph, group)) for group in groups]
    wide = 1.4 * sqrt(sum(_width(box) * _width(box) for box in boxes))
    placed: dict[str, Point] = {}
    x = y = row = 0.0
    for box in boxes:
        if x and x + _width(box) > wide:
            x, y, row = 0.0, y + row, 0.0
        placed.update((person, (x + px, y + py)) for person, (px, py) in box.items())
        x, row = x + _width(box), max(row, max(py for _, py in box.values()) + 2 * _ROW)
    return placed


def _group(graph: networkx.Graph[str], group: Sequence[str]) -> dict[str, Point]:
    """The places of people who are linked, around the origin, at least a row apart."""
    import networkx

    ordered: networkx.Graph[str] = networkx.Graph()
    ordered.add_nodes_from(group)
    ordered.add_edges_from(sorted(graph.subgraph(group).edges()))
    if len(group) <= _SMALL:
        found = networkx.kamada_kawai_layout(ordered)
    else:
        rounds = max(_ROUNDS[0], min(_ROUNDS[1], _EFFORT // len(group)))
        found = networkx.spring_layout(ordered, seed=_SEED, iterations=rounds)
    side = 0.6 * _ROW * sqrt(len(group))
    return _apart({person: (side * float(x), side * float(y)) for person, (x, y) in found.items()})


def _apart(places: Mapping[str, Point]) -> dict[str, Point]:
    """The same places with those who stand nearer than a row pushed apart, a little in each of a number of rounds."""
    import numpy as np
    from scipy.spatial import cKDTree

    points = np.array(list(places.values()))
    for _ in range(_PUSHES):
        near = cKDTree(points).query_pairs(_ROW, output_type="ndarray")
        if not len(near):
            break
        between = points[near[:, 0]] - points[near[:, 1]]
        length = np.maximum(np.hypot(between[:, 0], between[:, 1]), 1e-6)
        push = between * ((_ROW - length) / length * 0.4)[:, None]
        np.add.at(points, near[:, 0], push / 2)
        np.add.at(points, near[:, 1], -push / 2)
    return {person: (float(x), float(y)) for person, (x, y) in zip(places, points, strict=True)}


def _shifted(places: Mapping[str, Point]) -> dict[str, Point]:
    """The same places with the upper left corner at the origin."""
    left, top = (min(point[axis] for point in places.values()) for axis in (0, 1))
    return {person: (x - left, y - top) for person, (x, y) in places.items()}


def _width(box: Mapping[str, Point]) -> float:
    """How wide a group is, with the room to its neighbour."""
    return max(x for x, _ in box.values()) + 2 * _ROW
