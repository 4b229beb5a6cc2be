"""Places near those whom one met, found by averaging: they change little when the network changes little.

Everybody begins where a lot drawn from their id puts them and then goes, again and again, a part of the way to the mean
of those with whom they shared contacts (a random walk with restart: Zhou et al. 2004, Learning with local and global
consistency). The map from network to places is a contraction, so that one more meeting cannot turn the picture over, as
it can with eigenvectors or with forces that start at random.
"""

from __future__ import annotations

import numpy as np
from scipy.sparse import csr_array, diags_array

from exports.layouts.crowd import Crowd, lots

_ROUNDS = 60


def near(crowd: Crowd, kept: float = 0.08) -> np.ndarray:
    """An (x, y) row for each person; the mean of all is the origin, the scale means nothing.

    `kept` is the share of their own lot that people keep in each round: the more, the steadier, and the less near.
    """
    own = lots(crowd.ids)
    walk = _shares(crowd.weights) @ _shares(crowd.weights.T.tocsr())
    places = own
    for _ in range(_ROUNDS):
        places = kept * own + (1 - kept) * (walk @ places)
    return places - places.mean(axis=0) if len(places) else places


def filled(places: np.ndarray) -> np.ndarray:
    """The same in a disc of radius 1 that is filled evenly: angles stay, distances from the middle become ranks."""
    angle = np.arctan2(places[:, 1], places[:, 0])
    radius = np.sqrt((_ranks(np.hypot(places[:, 0], places[:, 1])) + 0.5) / max(1, len(places)))
    return np.column_stack([radius * np.cos(angle), radius * np.sin(angle)])


def evenly(values: np.ndarray) -> np.ndarray:
    """Values replaced by their ranks, spread evenly over 0..1."""
    return (_ranks(values) + 0.5) / max(1, len(values))


def _ranks(values: np.ndarray) -> np.ndarray:
    ranks = np.empty(len(values))
    ranks[np.argsort(values, kind="stable")] = np.arange(len(values))
    return ranks


def _shares(weights: csr_array) -> csr_array:
    """Each row divided by its sum; empty rows stay empty."""
    sums = weights.sum(axis=1)
    return diags_array(1 / np.where(sums > 0, sums, 1)) @ weights
