"""Pushing people apart who stand too near each other."""

from __future__ import annotations

import numpy as np

_STEP = 0.4


def apart(points: np.ndarray, rounds: int, reach: np.ndarray) -> np.ndarray:
    """The same points, those pushed apart that stand nearer than the sum of their two reaches, a little in each round.

    There are at most so many rounds; where there is no room for all, some still stand too near in the end.
    """
    from scipy.spatial import cKDTree

    points = points.copy()
    for _ in range(rounds):
        pairs = cKDTree(points).query_pairs(2 * float(reach.max(initial=0.0)), output_type="ndarray")
        between = points[pairs[:, 0]] - points[pairs[:, 1]]
        length = np.hypot(between[:, 0], between[:, 1])
        wanted = reach[pairs[:, 0]] + reach[pairs[:, 1]]
        near = length < 0.999 * wanted
        if not near.any():
            break
        pairs, between, length, wanted = pairs[near], between[near], length[near], wanted[near]
        # Two in the very same place part sideways, the later one to the right.
        between[length == 0] = (-1.0, 0.0)
        push = between * ((wanted - length) / np.where(length == 0, 1.0, length) * _STEP)[:, None]
        for axis in (0, 1):
            points[:, axis] += np.bincount(pairs[:, 0], push[:, axis], len(points))
            points[:, axis] -= np.bincount(pairs[:, 1], push[:, axis], len(points))
    return points
