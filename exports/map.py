"""The network as one offline HTML file: pyvis's network in our own page, with everything inlined and nothing loaded.

The page may run only its own scripts and ask for nothing: its Content-Security-Policy names them by their hashes. All
that comes from articles travels as compressed JSON in a block that is never executed, and becomes text nodes.
"""

from __future__ import annotations

import gc
import gzip
import json
import os
import re
from base64 import b64encode
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from hashlib import sha256
from html import escape
from importlib.resources import files
from typing import Any, Literal

import yaml

from exports.files import write_text
from exports.layouts import NAMES, Layout, Name, suits
from exports.layouts.kept import Layouts, layouts
from exports.limit import limited
from exports.mapdata import PageTables, forms
from exports.pagedata import FIELDS, LayoutData, PageData, StartData
from exports.words import default_title, facts
from graph.claims import MEETING_KINDS, ContactKind, Country, Status
from graph.errors import ExportError
from graph.stores.base import ContactFilter, Store
from queries.network import ContactNetwork, among
from queries.types import Projection

Script = Literal["en", "ko", "zh"]

SCRIPTS = (
    "dom", "data", "state", "words", "filter", "measure", "text", "place", "labels", "lines", "picture", "sketch",
    "marks", "timeline", "offices", "save", "table", "panel", "lists", "search", "controls", "range", "keys", "main",
)  # fmt: skip
"""The page's scripts `templates/map-*.js`, in the order in which they run; all share one scope."""

_SHAPES = {Country.KP: "dot", Country.CN: "square"}
_OPTIONS: dict[str, object] = {
    "autoResize": False,
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False},
    "interaction": {"hover": True, "multiselect": False, "selectConnectedEdges": False, "keyboard": False},
    "nodes": {"font": {"size": 0}, "borderWidth": 2, "labelHighlightBold": False},
}


@dataclass(frozen=True, slots=True)
class Opening:
    """How the page opens. `layout` "" takes the one that suits; `names` is the script of names shown first.

    `kinds` and `statuses` are what is counted at first; the reader can ask for the rest of what the network holds.
    """

    title: str = ""
    question: str = ""
    names: Script = "en"
    layout: Name | Literal[""] = ""
    kinds: frozenset[ContactKind] = MEETING_KINDS
    statuses: frozenset[Status] = frozenset({Status.OCCURRED})

    @classmethod
    def of(cls, asked: ContactFilter, **wishes: Any) -> Opening:
        """With the kinds and statuses of a filter that names some; `wishes` are the other fields."""
        given = cls(**wishes)
        return replace(
            given,
            kinds=given.kinds if asked.kinds is None else frozenset(asked.kinds),
            statuses=given.statuses if asked.statuses is None else frozenset(asked.statuses),
        )


def write_map(
    network: ContactNetwork,
    path: str | os.PathLike[str],
    opening: Opening = Opening(),
    *,
    store: Store | None = None,
) -> None:
    """Write the map of a network as one HTML file that needs no network and no other file.

    The same network gives the same bytes. Raises ExportError when the file cannot be written whole; what was there
    before then stays.
    """
    write_text(path, map_html(network, opening, store=store))


def map_html(
    network: ContactNetwork,
    opening: Opening = Opening(),
    *,
    store: Store | None = None,
    arranged: Layouts | None = None,
) -> str:
    """The page of `write_map` as text. `store` keeps the layouts for the next time; `arranged` are those known already.

    Of a network too large for one picture the page shows the part with the most contacts, and says so.
    """
    held, notice = limited(network)
    title = opening.title or default_title(network)
    known = arranged or layouts(held, store)
    with _uncollected():
        data = _data(network, held, opening, known)
        data["title"], data["notice"] = title, notice
        packed = _compressed(data)
    style = _template("map.css")
    scripts = (_vis_network(), _page_script())
    parts = {
        "policy": _policy(style, *scripts),
        "title": escape(_plain(title)),
        "style": style,
        "data": packed,
        "vis": scripts[0],
        "page": scripts[1],
    }
    return re.sub(r"\{\{(\w+)\}\}", lambda match: parts[match[1]], _template("map.html"))


@contextmanager
def _uncollected() -> Iterator[None]:
    """A hundred thousand small records that all stay: the garbage collector would look at each of them many times."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def _data(network: ContactNetwork, held: ContactNetwork, opening: Opening, arranged: Layouts) -> PageData:
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


def _page_script() -> str:
    return "(async () => {\n" + "\n".join(_template(f"map-{name}.js") for name in SCRIPTS) + "})();\n"


@cache
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


@cache
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


def _compressed(data: PageData) -> str:
    """The data as JSON, gzip and base64: letters that no HTML parser takes for markup. No clock time is in it.

    Half characters (lone surrogates), which no UTF-8 can hold, are escaped.
    """
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    text = re.sub("[\ud800-\udfff]", lambda match: f"\\u{ord(match[0]):04x}", text)
    return b64encode(gzip.compress(text.encode(), compresslevel=1, mtime=0)).decode()


def _plain(text: str) -> str:
    """Without the characters that HTML cannot hold."""
    return re.sub("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]", "", text)
