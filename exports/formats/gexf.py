"""GEXF 1.2: the same graph with its time, so that Gephi's timeline shows who met when.

A contact lasts from the first to the last day that its date can mean, and its edges with it. A person, office or body
is there in the time of its contacts (spells). An office held lasts as stated, else from first to last sight. What has
no date is there always.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from exports.formats.pictured import attributes, columns, kind, name_of, pictured, quoted
from exports.formats.property_graph import Node
from exports.formats.whole import Whole
from graph.dates import first_day, last_day
from graph.stores.neo4j.following import Edge, Id

Time = tuple[date | None, date | None]
_TYPES = {bool: "boolean", int: "long", float: "double", list: "liststring"}
_HEAD = """\
<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">
 <graph mode="dynamic" defaultedgetype="directed" timeformat="date">
"""


def lines(whole: Whole) -> Iterator[str]:
    """The document; labels of nodes are their English names, labels of edges their types."""
    nodes, edges = pictured(whole)
    lasting = {node.key: _lasts(node) for node in nodes if node.key[0] == "Contact"}
    spells = _spells(edges, lasting)
    yield _HEAD
    keys = {"node": columns(nodes), "edge": columns(edges)}
    for group, names in keys.items():
        yield f'  <attributes class="{group}" mode="static">\n'
        for number, name in enumerate(names):
            held = _TYPES.get(kind(name), "string")
            yield f'   <attribute id="{number}" title={quoted(name)} type="{held}"/>\n'
        yield "  </attributes>\n"
    yield "  <nodes>\n"
    for node in nodes:
        label = quoted(str(node.properties["name"]))
        yield f"   <node id={quoted(name_of(node.key))} label={label}{_bounds(lasting.get(node.key))}>\n"
        yield from _values(node.properties, keys["node"])
        yield from _there(spells.get(node.key, ()))
        yield "   </node>\n"
    yield "  </nodes>\n  <edges>\n"
    for number, edge in enumerate(edges):
        ends = f"source={quoted(name_of(edge.start))} target={quoted(name_of(edge.end))}"
        yield f'   <edge id="{number}" {ends} label="{edge.type}"{_bounds(_during(edge, lasting))}>\n'
        yield from _values(edge.properties, keys["edge"])
        yield "   </edge>\n"
    yield "  </edges>\n </graph>\n</gexf>\n"


def _lasts(contact: Node) -> Time | None:
    first = contact.properties.get("first_day")
    return (first, contact.properties["last_day"]) if first else None


def _spells(edges: Iterable[Edge], lasting: Mapping[Id, Time | None]) -> Mapping[Id, list[Time]]:
    """When everybody was in a contact, in order of time; nothing for who was in an undated one."""
    found: dict[Id, set[Time]] = defaultdict(set)
    always = set()
    for edge in edges:
        for node, other in ((edge.start, edge.end), (edge.end, edge.start)):
            if node[0] != "Contact" and other[0] == "Contact":
                if time := lasting[other]:
                    found[node].add(time)
                else:
                    always.add(node)
    return {node: _joined(times) for node, times in found.items() if node not in always}


def _joined(times: Iterable[Time]) -> list[Time]:
    """Times in order, those that touch made one: a reader of spells may expect that they lie apart."""
    out: list[tuple[date, date]] = []
    for first, last in sorted((first, last) for first, last in times if first and last):
        if out and first <= out[-1][1]:
            out[-1] = (out[-1][0], max(last, out[-1][1]))
        else:
            out.append((first, last))
    return list(out)


def _during(edge: Edge, lasting: Mapping[Id, Time | None]) -> Time | None:
    if edge.type == "HELD":
        held = edge.properties
        since, until = held["since"] or held["first_seen"], held["until"] or held["last_seen"]
        return (first_day(since) if since else None, last_day(until) if until else None)
    return lasting.get(edge.start) or lasting.get(edge.end)


def _bounds(time: Time | None) -> str:
    if time is None:
        return ""
    return "".join(f' {name}="{day.isoformat()}"' for name, day in zip(("start", "end"), time, strict=True) if day)


def _values(properties: Mapping[str, Any], names: list[str]) -> Iterator[str]:
    yield "    <attvalues>\n"
    for name, text in attributes(properties):
        yield f'     <attvalue for="{names.index(name)}" value={quoted(text)}/>\n'
    yield "    </attvalues>\n"


def _there(spells: Iterable[Time]) -> Iterator[str]:
    told = [f"     <spell{_bounds(time)}/>\n" for time in spells]
    if told:
        yield "".join(["    <spells>\n", *told, "    </spells>\n"])
