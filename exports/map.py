"""The network as one offline HTML file: pyvis's network in our own page, with everything inlined and nothing loaded.

The page may run only its own scripts and ask for nothing: its Content-Security-Policy names them by their hashes. All
that comes from articles travels as JSON in a block that is never executed, and becomes text nodes.
"""

from __future__ import annotations

import json
import os
import re
from base64 import b64encode
from collections.abc import Mapping
from hashlib import sha256
from html import escape
from importlib.resources import files
from math import sqrt
from typing import Any, Literal

from exports import layout, mapdata
from exports.files import write_text
from exports.words import default_title, facts
from graph.claims import Country
from graph.errors import ExportError
from queries.network import ContactNetwork, Member, Tie

Script = Literal["en", "ko", "zh"]

_SCRIPTS = ("map-dom.js", "map-scene.js", "map-picture.js", "map-panel.js", "map-lists.js", "map-search.js", "map.js")
_SHAPES = {Country.KP: "dot", Country.CN: "square"}
_LARGEST = 40.0
_WIDEST = 9.0
_DISPUTED, _NOT_MET = [9, 6], [2, 6]

_OPTIONS: dict[str, object] = {
    "autoResize": False,
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False},
    "interaction": {"hover": True, "multiselect": False, "selectConnectedEdges": False, "keyboard": False},
    "nodes": {"font": {"size": 0}, "borderWidth": 2, "labelHighlightBold": False},
    "edges": {"smooth": False, "selectionWidth": 2, "hoverWidth": 1},
}


def write_map(
    network: ContactNetwork,
    path: str | os.PathLike[str],
    *,
    title: str = "",
    question: str = "",
    names: Script = "en",
) -> None:
    """Write the map of a network as one HTML file that needs no network and no other file.

    `title` and `question` head the page (defaults say whom it is about), `names` is the script in which people and
    offices are shown first. The same network gives the same bytes. Raises ExportError when the file cannot be written
    whole; what was there before then stays.
    """
    write_text(path, map_html(network, title=title, question=question, names=names))


def map_html(
    network: ContactNetwork,
    *,
    title: str = "",
    question: str = "",
    names: Script = "en",
    places: Mapping[str, layout.Point] | None = None,
) -> str:
    """The page of `write_map` as text; `places` says where people stand, when that is known already."""
    title = title or default_title(network)
    people = mapdata.persons(network)
    data = {
        "title": title,
        "facts": facts(network, question),
        "explanation": network.explanation,
        "names": names,
        "layout": "sides" if layout.in_columns(network) else "force",
        "persons": people,
        "forms": mapdata.forms(people),
        "ties": mapdata.ties(network),
        "contacts": mapdata.contacts(network),
        "network": _drawing(network, places or layout.arrange(network)),
    }
    style = _template("map.css")
    scripts = (_vis_network(), "(() => {\n" + "\n".join(map(_template, _SCRIPTS)) + "})();\n")
    parts = {
        "policy": _policy(style, *scripts),
        "title": escape(_plain(title)),
        "style": style,
        "data": _json(data),
        "vis": scripts[0],
        "page": scripts[1],
    }
    return re.sub(r"\{\{(\w+)\}\}", lambda match: parts[match[1]], _template("map.html"))


def _drawing(network: ContactNetwork, places: Mapping[str, layout.Point]) -> dict[str, object]:
    """Nodes, edges and options of vis-network, made with pyvis; colours are the page's, they follow light and dark."""
    from pyvis.network import Network

    # Directed for speed only: pyvis looks for a twin of every undirected edge among all the others.
    drawing = Network(directed=True, cdn_resources="in_line")
    drawing.options = _OPTIONS
    for member in network.persons:
        x, y = places[member.person.id]
        drawing.add_node(member.person.id, member.person.name, x=round(x, 1), y=round(y, 1), **_node(member))
    for tie in network.ties:
        drawing.add_edge(tie.kp, tie.cn, **_edge(tie))
    nodes, edges, *_, options = drawing.get_network_data()
    return {"nodes": nodes, "edges": edges, "options": json.loads(options)}


def _node(member: Member) -> dict[str, Any]:
    return {
        "shape": _SHAPES.get(member.side, "diamond"),
        "group": str(member.side),
        "size": min(_LARGEST, round(8 + 6 * sqrt(len(member.contacts)), 1)),
        "shapeProperties": {"borderDashes": False if member.person.verified else [4, 3]},
    }


def _edge(tie: Tie) -> dict[str, Any]:
    met = any(view.contact.status == "occurred" for view in tie.contacts)
    return {
        "id": mapdata.tie_id(tie),
        "arrows": "",
        "width": min(_WIDEST, round(0.8 + 1.4 * sqrt(len(tie.contacts)), 1)),
        "dashes": _NOT_MET if not met else _DISPUTED if tie.disputed else False,
    }


def _vis_network() -> str:
    """The vis-network script that pyvis brings along (Apache-2.0 or MIT; its notice stays in it)."""
    folder = files("pyvis") / "templates" / "lib"
    found = sorted((entry.name for entry in folder.iterdir() if entry.name.startswith("vis-")), key=_version)
    if not found:
        raise ExportError("pyvis came without vis-network", remedy="run: pip install --force-reinstall pyvis")
    text = (folder / found[-1] / "vis-network.min.js").read_text("utf-8")
    return re.sub(r"//# sourceMappingURL=\S*", "", text).replace("\r\n", "\n")


def _version(name: str) -> tuple[int, ...]:
    return tuple(int(number) for number in re.findall(r"\d+", name))


def _template(name: str) -> str:
    return (files("exports") / "templates" / name).read_text("utf-8")


def _policy(style: str, *scripts: str) -> str:
    """Nothing may be loaded; only the scripts and the style of this very page run."""
    allowed = " ".join(map(_hash, scripts))
    return (
        f"default-src 'none'; script-src {allowed}; style-src {_hash(style)}; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return "'sha256-" + b64encode(sha256(text.encode()).digest()).decode() + "'"


def _json(data: object) -> str:
    """JSON that no HTML parser takes for markup: nothing in it ends the script block, opens a comment or breaks a line.

    Half characters (lone surrogates), which no UTF-8 file can hold, are escaped too.
    """
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return re.sub("[<>&\u2028\u2029\ud800-\udfff\x7f-\x9f]", lambda match: f"\\u{ord(match[0]):04x}", text)


def _plain(text: str) -> str:
    """Without the characters that HTML cannot hold."""
    return re.sub("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]", "", text)
