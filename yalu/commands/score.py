"""`yalu score`: extraction measured on a folder of annotated articles."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from exports.tables import Column, Line, Table, clean, plain
from yalu.helping import Command
from yalu.options import debug_option
from yalu.words import counted

if TYPE_CHECKING:
    from loaders.gold import Comparison
    from loaders.gold.records import FigureRecord

GATE_NOT_PASSED = 5
_ROUNDS = 1000
_COLUMNS = (
    Column("metric", "Metric"),
    Column("value", "Value", right=True),
    Column("interval", "95 % interval", right=True),
    Column("precision", "Precision", right=True),
    Column("recall", "Recall", right=True),
    Column("right", "Right", right=True),
    Column("false", "False", right=True),
    Column("missed", "Missed", right=True),
    Column("all", "Of", right=True),
)


@click.command(
    cls=Command,
    examples=(
        "yalu score tests/gold/en/dev",
        "yalu score tests/gold/en/dev --detail",
        "yalu score tests/gold/en/test --min pairs=0.9 --min contacts=0.8",
        "yalu score my-articles --bootstrap 5000 --json > figures.json",
    ),
)
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option("--detail", is_flag=True, help="List each error, article by article.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object: the figures, and with --detail the errors.")
@click.option("--min", "given", multiple=True, metavar="METRIC=VALUE", help="End with 5 below this; may be repeated.")
@click.option("--bootstrap", "rounds", type=click.IntRange(min=0), default=_ROUNDS, show_default=True, metavar="N",
              help="Drawings of articles for the 95 % intervals; 0 leaves them out.")  # fmt: skip
@debug_option
def score(folder: Path, detail: bool, as_json: bool, given: Sequence[str], rounds: int) -> int:
    """How well Yalu reads the annotated articles of DIR: pairs NAME.txt and NAME.json.

    METRIC is persons, offices, pairs, dated, contacts, attendees, places (F1), identity, side, abroad or status (a
    share); VALUE is 0 to 1. The same articles give the same intervals.
    """
    from graph.registry.load import registry
    from loaders.gold import compared, pairs, unannotated
    from loaders.gold.records import below, figure_records, floors

    least = floors(given)
    found = compared(pairs(folder), registry())
    figures = figure_records([each.scores for each in found], rounds)
    errors = [each for each in found if each.errors] if detail else []
    sys.stdout.write(_json(figures, found, errors, detail=detail) if as_json else _text(folder, figures, found, errors))
    for name in unannotated(folder):
        click.echo(f"yalu: not scored, it has no annotation: {clean(name)}", err=True)
    return _gate(below(figures, least), least)


def _json(
    figures: Sequence[FigureRecord], found: Sequence[Comparison], errors: Sequence[Comparison], *, detail: bool
) -> str:
    said: dict[str, object] = {"articles": len(found), "figures": figures}
    if detail:
        said["errors"] = [{"article": each.article, "errors": list(each.errors)} for each in errors]
    return json.dumps(said, ensure_ascii=False, indent=1) + "\n"


def _text(
    folder: Path, figures: Sequence[FigureRecord], found: Sequence[Comparison], errors: Sequence[Comparison]
) -> str:
    lists = [
        f"{clean(each.article)}: {counted(len(each.errors), 'error')}\n"
        + "".join(f"    {clean(error)}\n" for error in each.errors)
        for each in errors
    ]
    title = f"{folder}: {counted(len(found), 'article')}"
    return "\n".join([*lists, plain([Table(title, _COLUMNS, tuple(map(_line, figures)))])])


def _line(figure: FigureRecord) -> Line:
    shares = (_share(figure["precision"]), _share(figure["recall"]))
    counts = (figure["right"], figure["false"], figure["missed"], figure["all"])
    return Line((figure["metric"], _share(figure["value"]), _interval(figure), *shares, *counts))


def _interval(figure: FigureRecord) -> str | None:
    return None if figure["low"] is None else f"{_share(figure['low'])}-{_share(figure['high'])}"


def _share(value: float | None) -> str | None:
    return None if value is None else f"{value:.3f}"


def _gate(short: Mapping[str, float], least: Mapping[str, float]) -> int:
    for name, value in short.items():
        click.echo(f"yalu: {name} is {value:.3f}, below {least[name]:g}", err=True)
    return GATE_NOT_PASSED if short else 0
