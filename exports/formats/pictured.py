"""What GraphML and GEXF share: the graph of people, offices and contacts with typed attributes, and safe XML.

Claims and articles are no nodes here, where they would hide the people; what rests on a claim lists it in `claims`, and
a contact has the addresses of its `articles`. Lists are JSON arrays of texts, missing values are left out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any
from xml.sax.saxutils import quoteattr

from exports.formats.property_graph import TYPES, Node, edges, nodes
from exports.formats.whole import Whole
from graph.stores.neo4j.following import Edge, Id

_BESIDE_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LEFT_OUT = frozenset({"dates_claims"})


def pictured(whole: Whole) -> tuple[list[Node], list[Edge]]:
    """The nodes (their kind under `type`, their contact's articles under `articles`) and the edges."""
    where = {article.id: article.url or article.title or article.id for article in whole.articles}
    source = {claim.id: where.get(claim.article) for claim in whole.claims}
    found = []
    for node in nodes(whole, proof=False):
        more: dict[str, Any] = {"type": node.labels[-1]}
        if claims := node.properties.get("claims"):
            more["articles"] = sorted({place for claim in claims if (place := source.get(claim))})
        found.append(replace(node, properties={**node.properties, **more}))
    return found, list(edges(whole, proof=False))


def name_of(key: Id) -> str:
    """The id of a node among those of all groups: `person:kim-song-nam`."""
    return f"{key[0].lower()}:{key[1]}"


def attributes(properties: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Name and text of each attribute that has a value, by name."""
    for name, value in sorted(properties.items()):
        if value is not None and name not in _LEFT_OUT:
            yield name, _text(value)


def columns(members: list[Node] | list[Edge]) -> list[str]:
    """The names of all attributes that any of them has, sorted."""
    return sorted({name for member in members for name, _ in attributes(member.properties)})


def kind(name: str) -> type[object]:
    """The type of an attribute: text where nothing else is said."""
    return list if name == "articles" else TYPES.get(name, str)


def quoted(text: str) -> str:
    """Text as the value of an XML attribute, without the characters that XML cannot hold."""
    return quoteattr(cleaned(text), {"\n": "&#10;", "\r": "&#13;", "\t": "&#9;"})


def cleaned(text: str) -> str:
    """Text without the characters that XML cannot hold."""
    return _BESIDE_XML.sub("\ufffd", text)


def _text(value: Any) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case date():
            return value.isoformat()
        case list() | tuple():
            return json.dumps(value, ensure_ascii=False)
    return str(value)
