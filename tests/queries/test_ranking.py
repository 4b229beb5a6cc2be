"""Ranks: equal to networkx called by hand on what Yalu exports, and to what others published."""

from __future__ import annotations

import io
import json
from itertools import product

import networkx
import pytest

from exports.graphjson import write_graph
from graph.dates import Window
from graph.errors import UsageError
from graph.stores.base import Store
from queries.ranking import Measure, Ranked, rank, ranked, scores
from queries.types import Filters, Projection

BY_HAND = {
    Measure.DEGREE: lambda graph: dict(graph.degree()),
    Measure.WEIGHTED_DEGREE: lambda graph: dict(graph.degree(weight="weight")),
    Measure.BETWEENNESS: networkx.betweenness_centrality,
    Measure.EIGENVECTOR: lambda graph: networkx.eigenvector_centrality_numpy(graph, weight="weight"),
    Measure.PAGERANK: lambda graph: networkx.pagerank(graph, alpha=0.85, tol=1e-12, max_iter=1000),
}


def by_hand(store: Store) -> networkx.Graph:
    """The ties of principals as anybody would make them from the exported file."""
    out = io.StringIO()
    write_graph(store, out)
    exported = json.loads(out.getvalue())
    counted = {c["id"] for c in exported["contacts"] if c["kind"] in ("meeting", "ceremony", "call")}
    counted &= {c["id"] for c in exported["contacts"] if c["status"] == "occurred"}
    graph: networkx.Graph = networkx.Graph()
    for contact in sorted(counted):
        there = [p for p in exported["participations"] if p["contact"] == contact and p["part"] == "principal"]
        sides = [[p["person"] for p in there if p["side"] == side] for side in ("KP", "CN")]
        for kp, cn in product(*sides):
            graph.add_edge(kp, cn, weight=graph.get_edge_data(kp, cn, {"weight": 0})["weight"] + 1)
    return graph


@pytest.mark.parametrize("measure", [each for each in Measure if each is not Measure.EIGENVECTOR])
def test_a_rank_is_networkx_called_by_hand_on_the_export(store: Store, measure: Measure) -> None:
    expected = BY_HAND[measure](by_hand(store))
    rows = rank(store, measure=measure).rows
    assert {row.id: row.score for row in rows} == pytest.approx(expected, abs=1e-7)
    assert [row.id for row in rows] == sorted(expected, key=lambda each: (-round(expected[each], 7), each))


def test_the_eigenvector_is_that_of_the_matrix(store: Store) -> None:
    """By another algorithm (ARPACK), within one part: of several parts the vector by hand is not unique."""
    graph = by_hand(store)
    largest = graph.subgraph(max(networkx.connected_components(graph), key=len))
    found = scores(largest, Measure.EIGENVECTOR)
    assert found == pytest.approx(BY_HAND[Measure.EIGENVECTOR](largest), abs=1e-6)


def test_the_eigenvector_is_that_of_networkx(store: Store) -> None:
    graph = by_hand(store)
    expected = networkx.eigenvector_centrality(graph, 50000, 1e-12, weight="weight")
    assert scores(graph, Measure.EIGENVECTOR) == pytest.approx(expected, abs=1e-5)


KITE = {
    "Andre": "Beverly Carol Diane Fernando",
    "Beverly": "Andre Diane Ed Garth",
    "Carol": "Andre Diane Fernando",
    "Diane": "Andre Beverly Carol Ed Fernando Garth",
    "Ed": "Beverly Diane Garth",
    "Fernando": "Andre Carol Diane Garth Heather",
    "Garth": "Beverly Diane Ed Fernando Heather",
    "Heather": "Fernando Garth Ike",
    "Ike": "Heather Jane",
    "Jane": "Ike",
}


def test_the_kite() -> None:
    """Krackhardt, D., "Assessing the political landscape", Administrative Science Quarterly 35 (1990), 342-369: Diane
    has most ties (6); betweenness: Heather 14 of 36 pairs (.389), Fernando and Garth .231, Ike .222, Diane .102.
    """
    kite = networkx.Graph([(a, b) for a, others in KITE.items() for b in others.split()])
    first = ranked(kite, Measure.DEGREE)[0]
    assert (first.id, first.score) == ("Diane", 6)
    between = {row.id: round(row.score, 3) for row in ranked(kite, Measure.BETWEENNESS)}
    assert next(iter(between)) == "Heather"
    assert between["Heather"] == 0.389
    assert between["Fernando"] == between["Garth"] == 0.231
    assert (between["Ike"], between["Diane"], between["Beverly"], between["Jane"]) == (0.222, 0.102, 0.023, 0.0)


def test_the_karate_club() -> None:
    """Zachary, W. W., "An information flow model for conflict and fission in small groups", Journal of Anthropological
    Research 33 (1977), 452-473: 34 members, 78 ties; the officer (34) has 17, the instructor (1) has 16.
    Betweenness as R's igraph prints it for its graph "Zachary": 231.071 of 528 pairs, and 160.552.
    """
    club = networkx.karate_club_graph()
    degree = scores(club, Measure.DEGREE)
    assert (len(club), club.number_of_edges(), degree[33], degree[0]) == (34, 78, 17, 16)
    between = scores(club, Measure.BETWEENNESS)
    assert between[0] * 528 == pytest.approx(231.071, abs=1e-3)
    assert between[33] * 528 == pytest.approx(160.552, abs=1e-3)


LINKS = {
    "B": "C", "C": "B", "D": "AB", "E": "BDF", "F": "BE", "G": "BE", "H": "BE", "I": "BE", "J": "E", "K": "E",
}  # fmt: skip


def test_pagerank_of_eleven_pages() -> None:
    """The example of the encyclopaedia (https://en.wikipedia.org/wiki/File:PageRanks-Example.svg) with its exact
    solution for damping 0.85: numerators over 579,662,461.
    """
    pages = networkx.DiGraph([(page, to) for page, linked in LINKS.items() for to in linked])
    exact = {"A": 19002201, "B": 222822800, "C": 198772220, "D": 22657320, "E": 46886400, "F": 22657320}
    exact |= dict.fromkeys("GHIJK", 9372840)
    assert scores(pages, Measure.PAGERANK) == pytest.approx({p: n / 579662461 for p, n in exact.items()}, abs=1e-7)


def test_pagerank_of_a_star() -> None:
    """Page et al. (1999) solved by hand for a star of four leaves, damping 0.85: the centre has c = 0.03 + 3.4 l, a
    leaf l = 0.03 + 0.2125 c, so c = 0.132 / 0.2775.
    """
    centre = 0.132 / 0.2775
    expected = {0: centre, **dict.fromkeys(range(1, 5), 0.03 + 0.2125 * centre)}
    assert scores(networkx.star_graph(4), Measure.PAGERANK) == pytest.approx(expected, abs=1e-7)


def test_equal_scores_share_a_place_and_top_keeps_it_whole(store: Store) -> None:
    rows = rank(store).rows
    for row in rows:
        assert row.place == 1 + sum(other.score > row.score for other in rows)
    shared = next(row.place for row in rows if sum(other.place == row.place for other in rows) > 1)
    assert rank(store, top=shared).rows == tuple(row for row in rows if row.place <= shared)


def test_a_row_names_the_contacts_behind_it(store: Store) -> None:
    row: Ranked = next(row for row in rank(store).rows if row.id == "kim-jong-un")
    assert (row.name, row.side, row.contacts) == ("Kim Jong Un", "KP", ("m-kim-zhao",))


@pytest.mark.parametrize("measure", list(Measure))
def test_a_window_without_contacts_ranks_nobody(store: Store, measure: Measure) -> None:
    empty = Filters(window=Window.of("1999", "1999"), projection=Projection.PRINCIPALS)
    answer = rank(store, empty, measure=measure)
    assert answer.rows == ()
    assert dict(answer.method)["ties"] == 0


def test_every_parameter_is_told(store: Store) -> None:
    said = dict(rank(store, measure=Measure.PAGERANK).method)
    assert (said["measure"], said["damping"]) == ("pagerank", 0.85)
    assert "number of contacts" in str(said["weights"])


def test_what_does_not_settle_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("queries.ranking._STEPS", 1)
    with pytest.raises(UsageError, match="does not settle in 1 steps"):
        scores(networkx.path_graph(5), Measure.EIGENVECTOR)


def test_betweenness_of_a_large_network_says_that_it_is_an_estimate(monkeypatch: pytest.MonkeyPatch) -> None:
    from queries.ranking import parameters

    path = networkx.path_graph(8)
    assert dict(parameters(path, Measure.BETWEENNESS))["chains from"] == "everybody"
    monkeypatch.setattr("queries.ranking._EXACT_UP_TO", 5)
    assert "estimate" in str(dict(parameters(path, Measure.BETWEENNESS))["chains from"])
