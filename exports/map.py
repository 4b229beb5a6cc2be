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
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from hashlib import sha256
from html import escape
from importlib.resources import files

from exports.files import write_text
from exports.layouts.kept import Layouts, layouts
from exports.limit import limited
from exports.mapcontent import content
from exports.opening import AS_USUAL, Opening
from exports.pagedata import PageData
from exports.words import default_title
from graph.errors import ExportError
from graph.stores.base import Store
from queries.network import ContactNetwork

SCRIPTS = (
    "dom", "data", "state", "words", "filter", "measure", "text", "place", "labels", "lines", "picture", "sketch",
    "marks", "timeline", "offices", "save", "table", "panel", "lists", "search", "controls", "range", "keys", "main",
)  # fmt: skip
"""The page's scripts `templates/map-*.js`, in the order in which they run; all share one scope."""


def write_map(
    network: ContactNetwork,
    path: str | os.PathLike[str],
    opening: Opening = AS_USUAL,
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
    opening: Opening = AS_USUAL,
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
        data = content(network, held, opening, known)
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
