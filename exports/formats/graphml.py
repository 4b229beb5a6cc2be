"""GraphML: people, offices and contacts with typed attributes, for yEd, Gephi, Cytoscape, igraph and networkx."""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import escape

from exports.formats.pictured import attributes, cleaned, columns, kind, name_of, pictured, quoted
from exports.formats.whole import Whole

_TYPES = {bool: "boolean", int: "long", float: "double"}
_HEAD = """\
<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
 xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
"""


def lines(whole: Whole) -> Iterator[str]:
    """The document. Edges carry their type under `type`; several may join two nodes."""
    nodes, edges = pictured(whole)
    keys: dict[tuple[str, str], str] = {}
    yield _HEAD
    for group, names in (("node", columns(nodes)), ("edge", ["type", *columns(edges)])):
        for name in names:
            keys[group, name] = f"d{len(keys)}"
            held = _TYPES.get(kind(name), "string")
            yield f' <key id="{keys[group, name]}" for="{group}" attr.name={quoted(name)} attr.type="{held}"/>\n'
    yield ' <graph edgedefault="directed">\n'
    for node in nodes:
        yield f"  <node id={quoted(name_of(node.key))}>\n"
        for name, text in attributes(node.properties):
            yield f'   <data key="{keys["node", name]}">{escape(cleaned(text))}</data>\n'
        yield "  </node>\n"
    for number, edge in enumerate(edges):
        ends = f"source={quoted(name_of(edge.start))} target={quoted(name_of(edge.end))}"
        yield f'  <edge id="e{number}" {ends}>\n   <data key="{keys["edge", "type"]}">{edge.type}</data>\n'
        for name, text in attributes(edge.properties):
            yield f'   <data key="{keys["edge", name]}">{escape(cleaned(text))}</data>\n'
        yield "  </edge>\n"
    yield " </graph>\n</graphml>\n"
