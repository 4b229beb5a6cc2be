"""The formats of `yalu export`: what each is for, and writing one, whole or not at all.

A format is a module that is imported when it is asked for: a function of a `Whole`, which knows no store and no file.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, TextIO

from graph.errors import UsageError

if TYPE_CHECKING:
    from exports.formats.whole import Whole

STDOUT = "-"


@dataclass(frozen=True, slots=True)
class Format:
    """A format: its module, what it is for in a few words, and what its content is (`text`, `binary` or `tables`)."""

    module: str
    purpose: str
    content: str = "text"


FORMATS: Mapping[str, Format] = {
    "csv": Format("exports.formats.csvtables", "a folder or .zip of tables, as neo4j-admin imports them", "tables"),
    "xlsx": Format("exports.formats.xlsx", "a workbook with filters and links to the sources", "binary"),
    "graphml": Format("exports.formats.graphml", "a graph for yEd, Cytoscape, igraph, networkx"),
    "gexf": Format("exports.formats.gexf", "a graph with its time, for Gephi's timeline"),
    "json": Format("exports.graphjson", "everything, sorted: to keep and to compare"),
    "jsonl": Format("exports.formats.jsonl", "a claim a line, with its source"),
    "jsonld": Format("exports.formats.jsonld", "linked data: schema.org, ORG, PROV, Web Annotation"),
    "ftm": Format("exports.formats.ftm", "FollowTheMoney entities, for Aleph and OpenSanctions"),
    "cypher": Format("exports.formats.cypher", "a script that any Neo4j 5 runs"),
}


def chosen(name: str) -> Format:
    """The format of that name, in any case. Raises UsageError, with the list, for an unknown one."""
    if found := FORMATS.get(name.casefold()):
        return found
    ending = name.rpartition(".")[2].casefold()
    remedy = f"name it before the file: {ending} {name}" if ending in FORMATS else f"choose one of {', '.join(FORMATS)}"
    raise UsageError(f"there is no export format {name!r}", remedy=remedy)


def write(whole: Whole, form: Format, target: str, stdout: TextIO) -> None:
    """Write a whole to a file (for tables a folder, or a file that ends in .zip), or text to stdout for `-`.

    Raises UsageError for what stdout cannot take, ExportError when something cannot be written whole; what was there
    before then stays.
    """
    from exports.files import write_bytes, write_folder, write_text

    module = import_module(form.module)
    if target == STDOUT and form.content != "text":
        raise UsageError("this format is no text for standard output", remedy="name a file or folder to write to")
    match form.content:
        case "text" if target == STDOUT:
            stdout.writelines(module.lines(whole))
        case "text":
            write_text(target, "".join(module.lines(whole)))
        case "binary":
            write_bytes(target, module.content(whole))
        case _ if target.casefold().endswith(".zip"):
            from exports.formats.timeless import packed

            made = module.files(whole)
            write_bytes(target, packed((name, made[name].encode("utf-8", "replace")) for name in sorted(made)))
        case _:
            write_folder(target, module.files(whole))
