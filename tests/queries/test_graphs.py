"""The bipartite graph of contacts and its projections, over the contacts of 2024 (tests/trips.py)."""

from __future__ import annotations

import networkx

from graph.claims import ContactKind, Status
from graph.dates import Window
from graph.stores.base import Store
from queries.graphs import meeting_graph, project, read
from queries.network import network, to_networkx
from queries.types import Filters, Projection


def test_meetings_are_nodes_and_never_edges_between_people(store: Store) -> None:
    graph = meeting_graph(store)
    assert networkx.is_bipartite(graph)
    for a, b in graph.edges:
        assert {graph.nodes[a]["bipartite"], graph.nodes[b]["bipartite"]} == {0, 1}
    assert set(graph["m-kim-zhao"]) == {"kim-jong-un", "zhao-leji"}
    assert graph.edges["kim-song-nam", "m-kim-cai"]["office"] == "wpk-international/director"


def test_a_body_named_without_people_is_a_node_of_its_own(store: Store) -> None:
    graph = meeting_graph(store)
    assert graph.nodes["mfa-kp"]["what"] == "body"
    assert set(graph["m-sun-arrival"]) == {"mfa-kp", "sun-weidong"}


def test_the_projections_onto_people_are_those_of_the_map(store: Store) -> None:
    for projection in (Projection.EVERYONE, Projection.PRINCIPALS):
        ties = project(meeting_graph(store), projection)
        drawn = to_networkx(network(store, projection=projection))
        assert {frozenset(pair) for pair in ties.edges} == {frozenset(pair) for pair in drawn.edges}
        assert all(ties.edges[pair]["weight"] == drawn.edges[pair]["weight"] for pair in drawn.edges)
        assert dict(ties.nodes(data="side")) == dict(drawn.nodes(data="side"))


def test_delegations_tie_the_bodies_of_both_sides(store: Store) -> None:
    ties = project(meeting_graph(store), Projection.DELEGATIONS)
    assert ties.edges["wpk-international", "idcpc"]["contacts"] == ("m-kim-liu",)
    # Sun Weidong was greeted by officials of the Foreign Ministry without names: a tie of bodies, of no two people.
    assert "m-sun-arrival" in ties.edges["mfa-kp", "mfa-cn"]["contacts"]
    assert ties.nodes["idcpc"] == {"name": "International Department, CPC", "side": "CN"}


def test_the_filters_choose_the_contacts(store: Store) -> None:
    planned = meeting_graph(store, Filters(statuses=frozenset({Status.PLANNED})))
    assert set(planned) == {"m-planned", "choe-son-hui", "wang-yi"}
    march = Filters(window=Window.of("2024-03", "2024-03"), kinds=frozenset({ContactKind.CEREMONY}))
    assert len(meeting_graph(store, march)) == 0


def test_the_method_names_what_the_network_is(store: Store) -> None:
    march = Filters(window=Window.of("2024-03", "2024-03"), projection=Projection.PRINCIPALS)
    said = dict(read(store, march).method)
    assert said["window"] == "2024-03-01 to 2024-03-31"
    assert str(said["projection"]).startswith("principals: ")
    assert (said["people"], said["ties"], said["separate parts"]) == (5, 4, 1)
