"""Everything that the map's page knows, as one record: the data, the layouts, and pyvis's network."""

from __future__ import annotations

import json
from collections.abc import Iterable
from importlib.resources import files
from typing import Any

import yaml

from exports.layouts import NAMES, Layout, suits
from exports.layouts.kept import Layouts
from exports.mapdata import PageTables, forms
from exports.opening import Opening
from exports.pagedata import FIELDS, LayoutData, PageData, StartData
from exports.words import facts
from graph.claims import Country
from queries.network import ContactNetwork
from queries.part import among
from queries.types import Projection

_SHAPES = {Country.KP: "dot", Country.CN: "square"}
_OPTIONS: dict[str, object] = {
    "autoResize": False,
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False},
    "interaction": {"hover": True, "multiselect": False, "selectConnectedEdges": False, "keyboard": False},
    "nodes": {"font": {"size": 0}, "borderWidth": 2, "labelHighlightBold": False},
}


def content(network: ContactNetwork, held: ContactNetwork, opening: Opening, arranged: Layouts) -> PageData:
    """What the page of a network holds: `held` is the part of it that one picture can; title and notice stay empty."""
    tables = PageTables(held)
    first = among(held, opening.kinds, opening.statuses)
    whole = first if held is network else among(network, opening.kinds, opening.statuses)
    return PageData(
        title="",
        facts=facts(whole, opening.question),
        notice="",
        start=StartData(
            layout=opening.layout or suits(first),
            names=opening.names,
            everyone=held.projection is Projection.EVERYONE,
            kinds=sorted(opening.kinds),
            statuses=sorted(opening.statuses),
        ),
        fields=FIELDS,
        centers=list(held.centers),
        hops=held.hops,
        words=yaml.safe_load((files("exports") / "words.yaml").read_text("utf-8")),
        forms=forms(tables.persons),
        persons=tables.persons,
        offices=tables.offices,
        articles=tables.articles,
        contacts=tables.contacts,
        layouts={name: _layout(arranged[name], (person.id for person in tables.persons)) for name in NAMES},
        network=_drawing(held),
    )


def _layout(layout: Layout, persons: Iterable[str]) -> LayoutData:
    places = (layout.places[person] for person in persons)
    return LayoutData(
        places=[[round(x, 1), round(y, 1)] for x, y in places],
        heads=[[head.kind, head.key, round(head.x, 1), round(head.y, 1)] for head in layout.heads],
    )


def _drawing(network: ContactNetwork) -> dict[str, object]:
    """People and options of vis-network, made with pyvis; lines, sizes and colours follow what the reader filters."""
    from pyvis.network import Network

    drawing = Network(cdn_resources="in_line")
    drawing.options = _OPTIONS
    for member in sorted((*network.persons, *network.listed), key=lambda member: member.person.id):
        drawing.add_node(member.person.id, member.person.name, **_look(member.side, member.person.verified))
    nodes, _, *_, options = drawing.get_network_data()
    return {"nodes": nodes, "options": json.loads(options)}


def _look(side: Country, verified: bool) -> dict[str, Any]:
    return {
        "shape": _SHAPES.get(side, "diamond"),
        "group": str(side),
        "shapeProperties": {"borderDashes": False if verified else [4, 3]},
    }
