"""An empty table of contacts: the columns that `yalu load` knows, in one of three languages."""

from __future__ import annotations

import csv
import io

from graph.names.scripts import Script, script
from loaders.tables.columns import data


def template(lang: Script = "en") -> str:
    """The header as one line of CSV; a column whose role has no name in the language goes by its English one."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerow(_name(names, lang) for names in data().columns.values())
    return out.getvalue()


def _name(names: tuple[str, ...], lang: Script) -> str:
    return next((name for name in names if script(name) == lang), names[0])
