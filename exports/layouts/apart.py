"""Pushing people apart who stand too near each other."""

from __future__ import annotations

import numpy as np

from exports.layouts.crowd import ROW

_STEP = 0.4


def apart(points: np.ndarray, rounds: int, distance: float = ROW) -> np.ndarray:
    """The same points with those nearer than `distance` pushed apart, a little in each of at most so many rounds."""
    from scipy.spatial import cKDTree

    points = points.copy()
    for _ in range(rounds):
        pairs = cKDTree(points).query_pairs(0.999 * distance, output_type="ndarray")
        if not len(pairs):
            break
        between = points[pairs[:, 0]] - points[pairs[:, 1]]
        length = np.hypot(between[:, 0], between[:, 1])
        # Two in the very same place part sideways, the later one to the right.
        between[length == 0] = (-1.0, 0.0)
        length = np.where(length == 0, 1.0, length)
        push = between * ((distance - np.minimum(length, distance)) / length * _STEP)[:, None]
        for axis in (0, 1):
            points[:, axis] += np.bincount(pairs[:, 0], push[:, axis], len(points))
            points[:, axis] -= np.bincount(pairs[:, 1], push[:, axis], len(points))
    return points
