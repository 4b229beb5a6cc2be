"""GraphML and GEXF, read back with networkx."""

from __future__ import annotations

import io
import json
from types import ModuleType

import networkx
import pytest

from exports.formats import gexf, graphml
from exports.formats.whole import Whole

READERS = [(graphml, networkx.read_graphml), (gexf, networkx.read_gexf)]


def read(module: ModuleType, whole: Whole) -> networkx.MultiDiGraph[str]:
    text = io.BytesIO("".join(module.lines(whole)).encode())
    found = dict(READERS)[module](text)  # type: ignore[index]
    assert isinstance(found, networkx.DiGraph | networkx.MultiDiGraph)
    return found  # type: ignore[return-value]


@pytest.mark.parametrize("module", [graphml, gexf])
def test_people_contacts_and_their_edges_come_back(module: ModuleType, whole: Whole) -> None:
    found = read(module, whole)
    graph = whole.graph
    assert len(found) == sum(map(len, (graph.persons, graph.offices, graph.organizations, graph.contacts)))
    there = {a for a, b, data in found.edges(data=True) if b == "contact:m-choe-sun" and a.startswith("person:")}
    assert there == {"person:choe-son-hui", "person:pak-myong-ho", "person:sun-weidong", "person:wang-yajun"}


@pytest.mark.parametrize("module", [graphml, gexf])
def test_every_attribute_has_its_type(module: ModuleType, whole: Whole) -> None:
    found = read(module, whole)
    kim, disputed = found.nodes["person:kim-song-nam"], found.nodes["contact:m-kim-wang-huning"]
    assert kim["verified"] is True
    assert found.nodes["person:ryu-un-hae"]["verified"] is False
    assert (kim["name_ko"], json.loads(kim["aliases"])) == ("김성남", ["Kim Song-nam"])
    assert disputed["disputed"] is True
    assert json.loads(disputed["dates"]) == ["2024-03-21", "2024-03-23"]
    assert {type(data["order"]) for *_, data in found.edges(data=True) if "order" in data} == {int}


@pytest.mark.parametrize("module", [graphml, gexf])
def test_what_is_unknown_is_not_there(module: ModuleType, whole: Whole) -> None:
    found = read(module, whole)
    assert "name_zh" not in found.nodes["person:ryu-un-hae"]
    assert "venue" not in found.nodes["contact:m-kim-zhao"]


@pytest.mark.parametrize("module", [graphml, gexf])
def test_hostile_text_is_text(module: ModuleType, hostile: Whole) -> None:
    found = read(module, hostile)
    assert found.nodes["contact:m-kim-wang-yi"]["place"] == hostile.graph.contacts[0].place


@pytest.mark.parametrize("module", [graphml, gexf])
def test_every_edge_between_two_nodes_is_kept(module: ModuleType, whole: Whole) -> None:
    kinds = [data.get("type") or data["label"] for *_, data in read(module, whole).edges(data=True)]
    assert kinds.count("HELD") == len(whole.graph.tenures)
    assert kinds.count("ATTENDED") == len(whole.graph.participations)
    assert kinds.count("TOOK_PART") == 1


def test_gephi_is_told_when_a_contact_was(vague: Whole) -> None:
    found = read(gexf, vague)

    def lasts(contact: str) -> tuple[str | None, str | None]:
        node = found.nodes[f"contact:{contact}"]
        return node.get("start"), node.get("end")

    assert lasts("m-kim-zhao") == ("2024-04-13", "2024-04-13")
    assert lasts("m-kim-liu") == ("2024-03-01", "2024-03-31")
    assert lasts("m-kim-cai") == ("2024-03-21", "2024-03-23")
    assert lasts("m-kim-wang-yi") == (None, None)


def test_gephi_shows_people_in_the_time_of_their_contacts(whole: Whole) -> None:
    found = read(gexf, whole)
    assert found.nodes["person:cai-qi"]["spells"] == [("2024-03-22", "2024-03-22")]
    assert found.nodes["person:pak-myong-ho"]["spells"][0] == ("2023-12-18", "2023-12-18")


def test_the_precision_of_a_date_survives(vague: Whole) -> None:
    found = read(graphml, vague)
    assert found.nodes["contact:m-kim-liu"]["date"] == "2024-03"
    assert found.nodes["contact:m-kim-cai"]["date_end"] == "2024-03-23"
    assert "date" not in found.nodes["contact:m-kim-wang-yi"]
