"""CSV tables with typed headers, as `neo4j-admin database import` takes them: a file for each group of nodes and edges.

A missing value is an empty field, an empty text two quotation marks. README.txt in the folder has the command.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from exports.formats.property_graph import TYPES, Node, edges, nodes
from exports.formats.whole import Whole
from exports.formula import no_formula
from graph.stores.neo4j.following import Edge

_PLURAL = {"Person": "people"}
_TYPES = {bool: "boolean", int: "long", float: "double", list: "string[]"}
_DATES = ("first_day", "last_day")
_DELIMITERS = (";", "|", "\x1f")
_README = """\
Contacts between the DPRK and China, written by Yalu.

Each .csv is UTF-8 with a heading; lists are joined by {shown}. An empty field is unknown. Dates keep the precision of
their source: 2024, 2024-03 or 2024-03-21. A text that a spreadsheet would take for a formula
(it begins with =, +, - or @) stands behind an apostrophe.

Into an empty Neo4j 5, in this folder:

neo4j-admin database import full neo4j \\
  --multiline-fields=true --array-delimiter={name} \\
  {files}
"""


def files(whole: Whole) -> dict[str, str]:
    """The text of each file by its name."""
    groups: dict[str, list[Node]] = defaultdict(list)
    for node in nodes(whole):
        groups[node.labels[0]].append(node)
    tied: dict[tuple[str, str, str], list[Edge]] = defaultdict(list)
    for edge in edges(whole):
        tied[edge.type, edge.start[0], edge.end[0]].append(edge)
    joint = _delimiter([*_properties(groups.values()), *_properties(tied.values())])
    made = {
        f"{_PLURAL.get(name, name.lower() + 's')}.csv": _nodes(name, group, joint) for name, group in groups.items()
    }
    joined = {_file(*ends): _edges(ends, group, joint) for ends, group in sorted(tied.items())}
    given = [*(f"--nodes={name}" for name in made), *(f"--relationships={name}" for name in joined)]
    shown, name = ("the character U+001F", "U+001F") if joint == "\x1f" else (joint, f"'{joint}'")
    told = _README.format(shown=shown, name=name, files=" \\\n  ".join(given))
    return {**made, **joined, "README.txt": told}


def _properties(groups: Iterable[Sequence[Node | Edge]]) -> Iterator[Mapping[str, Any]]:
    """The properties of all members of all groups."""
    return (each.properties for group in groups for each in group)


def _file(kind: str, start: str, end: str) -> str:
    return f"{start.lower()}-{kind.lower()}-{end.lower()}.csv"


def _delimiter(rows: Iterable[Mapping[str, Any]]) -> str:
    """The first that no member of a list holds: the format cannot escape one."""
    items = [item for row in rows for value in row.values() if isinstance(value, list) for item in value]
    return next((sign for sign in _DELIMITERS if not any(sign in item for item in items)), _DELIMITERS[-1])


def _nodes(group: str, members: Sequence[Node], joint: str) -> str:
    names = _names(members)
    head = [f"id:ID({group})", *map(_typed, names), ":LABEL"]
    rows = ([m.id, *(m.properties.get(name) for name in names), list(m.labels)] for m in members)
    return _table(head, rows, joint)


def _edges(ends: tuple[str, str, str], members: Sequence[Edge], joint: str) -> str:
    kind, start, end = ends
    names = _names(members)
    head = [f":START_ID({start})", f":END_ID({end})", ":TYPE", *map(_typed, names)]
    rows = ([m.start[1], m.end[1], kind, *(m.properties.get(name) for name in names)] for m in members)
    return _table(head, rows, joint)


def _names(members: Iterable[Node | Edge]) -> list[str]:
    """The properties that any of them has, its name first."""
    return sorted({name for each in members for name in each.properties}, key=lambda name: (name != "name", name))


def _typed(name: str) -> str:
    return f"{name}:{'date' if name in _DATES else _TYPES.get(TYPES.get(name, str), 'string')}"


def _table(head: list[str], rows: Iterable[Sequence[Any]], joint: str) -> str:
    lines = [",".join(head), *(",".join(_field(value, joint) for value in row) for row in rows)]
    return "".join(line + "\n" for line in lines)


def _field(value: Any, joint: str) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case int() | float():
            return repr(value)
        case date():
            return value.isoformat()
        case list() | tuple():
            return _quoted(joint.join(value)) if value else ""
    return _quoted(str(value))


def _quoted(text: str) -> str:
    return '"' + no_formula(text).replace('"', '""') + '"'
