"""Who is central in the network of who met whom, by one of five measures.

Degree, betweenness: Freeman, L. C., "Centrality in social networks: conceptual clarification", Social Networks 1
(1978/79), 215-239, and "A set of measures of centrality based on betweenness", Sociometry 40 (1977), 35-41.
Eigenvector: Bonacich, P., "Power and centrality: a family of measures", American Journal of Sociology 92 (1987),
1170-1182. PageRank: Page, L. et al., "The PageRank citation ranking: bringing order to the web", Stanford (1999).
Sampled betweenness: Brandes, U. and Pich, C., "Centrality estimation in large networks", Int. J. Bifurcation and Chaos
17 (2007), 2303-2318.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from graph.errors import UsageError
from graph.stores.base import Store
from queries.graphs import Method, behind, read
from queries.types import Answer, Filters, Projection

if TYPE_CHECKING:
    import networkx

_STEPS = 5000
_TOLERANCE = 1e-9
_DAMPING = 0.85
_EXACT_UP_TO = 3000
_PIVOTS = 256
_SEED = 0
_DIGITS = 9  # what differs after them is the order of floating point sums, not the people


class Measure(StrEnum):
    """How central somebody is.

    degree           number of people of the other side whom they met
    weighted-degree  the same, each counted as often as there are contacts
    betweenness      share of the shortest chains between two others that run through them (0-1)
    eigenvector      high for who met those who rank high themselves (Euclidean norm 1)
    pagerank         share of a walk that follows ties by their number of contacts (sum 1)
    """

    DEGREE = "degree"
    WEIGHTED_DEGREE = "weighted-degree"
    BETWEENNESS = "betweenness"
    EIGENVECTOR = "eigenvector"
    PAGERANK = "pagerank"


@dataclass(frozen=True, slots=True)
class Ranked:
    """A person or body with their place: 1 is highest, those of equal score share it and the next places are skipped.

    ties      how many of the other side they met
    contacts  ids of the contacts behind these ties
    """

    place: int
    id: str
    name: str
    side: str
    score: float
    ties: int
    contacts: tuple[str, ...]


def rank(
    store: Store,
    filters: Filters = Filters(projection=Projection.PRINCIPALS),  # noqa: B008 (frozen)
    *,
    measure: Measure = Measure.DEGREE,
    top: int | None = None,
) -> Answer[Ranked]:
    """Everybody with a tie, highest first, ties in the order of ids; `top` keeps the first places, whole.

    `method` names the projection, the window, the weights and every parameter. No contact, no row.

    Raises UsageError where the measure does not settle.
    """
    network = read(store, filters)
    rows = ranked(network.ties, measure)
    kept = rows if top is None else tuple(row for row in rows if row.place <= top)
    return Answer(
        kept,
        store.coverage(),
        projection=filters.projection,
        weak=network.weak,
        method=(("measure", measure.value), *parameters(network.ties, measure), *network.method),
    )


def ranked(ties: networkx.Graph[str], measure: Measure) -> tuple[Ranked, ...]:
    """The nodes of a projection by their score, highest first. Raises UsageError where the measure does not settle."""
    found = {node: round(score, _DIGITS) for node, score in scores(ties, measure).items()}
    rows: list[Ranked] = []
    for number, node in enumerate(sorted(found, key=lambda each: (-found[each], each)), 1):
        place = rows[-1].place if rows and rows[-1].score == found[node] else number
        about = ties.nodes[node]
        name, side = about.get("name", node), about.get("side", "")
        contacts = behind(ties, node)
        rows.append(Ranked(place, node, name, side, found[node], ties.degree(node), contacts))
    return tuple(rows)


def scores(ties: networkx.Graph[str], measure: Measure) -> dict[str, float]:
    """The score of every node as networkx computes it with `parameters`; {} for an empty graph.

    A graph in several parts is ranked as one: betweenness counts chains within parts, PageRank jumps between them, and
    the eigenvector leaves next to nothing to all parts but the densest.

    Raises UsageError where the eigenvector or PageRank does not settle.
    """
    import networkx

    if not ties:
        return {}
    try:
        match measure:
            case Measure.DEGREE:
                return dict(ties.degree())
            case Measure.WEIGHTED_DEGREE:
                return dict(ties.degree(weight="weight"))
            case Measure.BETWEENNESS:
                pivots = _PIVOTS if len(ties) > _EXACT_UP_TO else None
                return dict(networkx.betweenness_centrality(ties, k=pivots, seed=_SEED))
            case Measure.EIGENVECTOR:
                return _eigenvector(ties)
            case Measure.PAGERANK:
                return dict(networkx.pagerank(ties, _DAMPING, max_iter=_STEPS, tol=_TOLERANCE, weight="weight"))
    except networkx.PowerIterationFailedConvergence as error:
        remedy = "narrow the window, or rank by another measure"
        raise UsageError(f"{measure} does not settle in {_STEPS} steps on this network", remedy=remedy) from error


def _eigenvector(ties: networkx.Graph[str]) -> dict[str, float]:
    """As `networkx.eigenvector_centrality`, with a sparse matrix: the power iteration of A/c + I.

    c is the largest weighted degree. Ties run between two sides only, so that -lambda is an eigenvalue too; without c
    heavy ties make the two hard to tell apart, and thousands of steps are needed.
    """
    import networkx
    import numpy

    matrix = networkx.to_scipy_sparse_array(ties, weight="weight", dtype=numpy.dtype(float), format="csr")
    matrix = matrix / matrix.sum(axis=1).max()
    found = numpy.full(len(ties), len(ties) ** -0.5)
    for _ in range(_STEPS):
        last = found
        found = matrix @ last + last
        found = found / numpy.linalg.norm(found)
        if abs(found - last).sum() < len(ties) * _TOLERANCE:
            return dict(zip(ties, found.tolist(), strict=True))
    raise networkx.PowerIterationFailedConvergence(_STEPS)


def parameters(ties: networkx.Graph[str], measure: Measure) -> Method:
    """The weights and every parameter with which `scores` calls networkx on this graph."""
    contacts = ("weights", "number of contacts of a tie")
    none = ("weights", "none: a tie counts once")
    iterated = (("tolerance", _TOLERANCE), ("steps at most", _STEPS))
    match measure:
        case Measure.DEGREE:
            return (none,)
        case Measure.WEIGHTED_DEGREE:
            return (contacts,)
        case Measure.BETWEENNESS:
            exact = len(ties) <= _EXACT_UP_TO
            start = ("chains from", "everybody" if exact else f"{_PIVOTS} drawn with seed {_SEED}: an estimate")
            return (none, ("normalized", "by the number of pairs of others"), start)
        case Measure.EIGENVECTOR:
            return (contacts, ("normalized", "Euclidean norm 1"), *iterated)
        case Measure.PAGERANK:
            return (contacts, ("damping", _DAMPING), *iterated)
