"""Everybody near those whom they met; groups that never met stand apart, in rows, the largest first."""

from __future__ import annotations

from math import sqrt

import numpy as np
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components

from exports.layouts.apart import apart
from exports.layouts.crowd import ROW, Crowd, Layout, lots
from exports.layouts.near import filled, near

_PIVOTS = 80
"""In a group of more people than this, distances are kept to so many of them, chosen by lot, and to those met."""
_ROUNDS, _MANY_ROUNDS = 60, 25
_PUSHES, _MANY_PUSHES = 60, 12
_MANY = 400
_WIDE = 1.3
"""Screens and paper are wider than high."""
_LARGE = 8
"""Groups of so many people come first, by size."""
_HELD, _HELD_IN_FEW, _FEW = 0.1, 0.3, 40
"""How strongly people are held where they began, so that they do not all move when two of them meet; the more in a
small group, where one more meeting is a larger share of all."""


def force(crowd: Crowd) -> Layout:
    """Groups of people who are linked, each by stress majorisation from stable places, packed in rows."""
    found = near(crowd)
    links = _links(crowd)
    _, group_of = connected_components(links, directed=False)
    groups = sorted((np.flatnonzero(group_of == group) for group in range(group_of.max(initial=-1) + 1)), key=_order)
    boxes = [_group(crowd, links, group, found[group]) for group in groups]
    places = _packed(boxes)
    order = np.concatenate(groups) if groups else np.zeros(0, dtype=int)
    return Layout({crowd.ids[n]: (float(x), float(y)) for n, (x, y) in sorted(zip(order, places, strict=True))})


def _order(group: np.ndarray) -> tuple[bool, int]:
    """The large groups first; the others by their first person, so that a change in one of them moves no other."""
    return (len(group) < _LARGE, -len(group) if len(group) >= _LARGE else int(group[0]))


def _links(crowd: Crowd) -> csr_array:
    """Who shared a contact with whom."""
    shared = (crowd.weights @ crowd.weights.T).tocsr()
    shared.setdiag(0)
    shared.eliminate_zeros()
    return shared


def _group(crowd: Crowd, links: csr_array, group: np.ndarray, start: np.ndarray) -> np.ndarray:
    """The places of people who are linked, at least a row apart, around the origin."""
    if len(group) == 1:
        return np.zeros((1, 2))
    many = len(group) > _MANY
    own = links[group][:, group]
    radius = 0.62 * ROW * sqrt(len(group))
    points = filled(start - start.mean(axis=0)) * radius
    pivots = np.argsort(lots([crowd.ids[n] for n in group])[:, 0], kind="stable")[:_PIVOTS]
    held = _HELD_IN_FEW if len(group) < _FEW else _HELD
    points = _majorised(points, pivots, _distances(own, pivots), _MANY_ROUNDS if many else _ROUNDS, held)
    points *= radius / max(1e-9, float(np.sqrt((points**2).sum(axis=1).mean()) * sqrt(2)))
    points *= (_WIDE, 1 / _WIDE)
    return apart(points, _MANY_PUSHES if many else _PUSHES, crowd.reach()[group])


def _distances(links: csr_array, pivots: np.ndarray) -> np.ndarray:
    """Steps from everybody to each pivot, a row for each person: breadth first, all pivots at once."""
    step = (links > 0).astype(np.float32)
    reached = np.zeros((links.shape[0], len(pivots)), dtype=bool)
    reached[pivots, np.arange(len(pivots))] = True
    distances = np.where(reached, 0.0, np.inf)
    for steps in range(1, links.shape[0]):
        fresh = (step @ reached.astype(np.float32) > 0) & ~reached
        if not fresh.any():
            break
        distances[fresh] = steps
        reached |= fresh
    return distances


def _majorised(points: np.ndarray, pivots: np.ndarray, distances: np.ndarray, rounds: int, held: float) -> np.ndarray:
    """Stress majorisation (Gansner, Koren, North 2004), each distance weighed by its inverse square.

    A step of a path is so long that the farthest people fill the same circle as before. In each round people stay a
    little where they began.
    """
    unit = 2 * np.sqrt((points**2).sum(axis=1)).max() / max(1.0, float(distances.max()))
    wanted = distances * unit
    weights = np.where(distances > 0, 1 / np.maximum(distances, 1) ** 2, 0.0)
    total = np.maximum(weights.sum(axis=1), 1e-9)
    start = points
    for _ in range(rounds):
        between = points[:, None, :] - points[None, pivots, :]
        length = np.maximum(np.sqrt((between**2).sum(axis=2)), 1e-6)
        pull = points[None, pivots, :] + between * (wanted / length)[:, :, None]
        best = (weights[:, :, None] * pull).sum(axis=1) / total[:, None]
        points = (best + held * start) / (1 + held)
    return points


def _packed(boxes: list[np.ndarray]) -> np.ndarray:
    """All groups in rows from the upper left, in order."""
    sizes = [np.ptp(box, axis=0) + 2 * ROW for box in boxes]
    wide = max([1.5 * sqrt(sum(float(w * h) for w, h in sizes)), *(float(w) for w, _ in sizes)], default=0.0)
    placed = []
    x = y = row = 0.0
    for box, (w, h) in zip(boxes, sizes, strict=True):
        if x and x + w > wide:
            x, y, row = 0.0, y + row, 0.0
        placed.append(box - box.min(axis=0) + (x, y))
        x, row = x + w, max(row, h)
    return np.concatenate(placed) if placed else np.zeros((0, 2))
