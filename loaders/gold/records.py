"""The figures of a folder as rows: each metric with its value, what it counts, and its interval."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields
from typing import TypedDict

from graph.errors import UsageError
from loaders.figures import Counts, Scores
from loaders.gold.bootstrap import Interval, intervals

METRICS = tuple(field.name for field in fields(Scores))


class FigureRecord(TypedDict):
    """A metric: its value (F1 of a count, or a share; 0 to 1), and None where a number does not apply to it.

    `all` is how many cases a share rests on; `low` and `high` are the bootstrap interval.
    """

    metric: str
    value: float
    precision: float | None
    recall: float | None
    right: int
    false: int | None
    missed: int | None
    all: int | None
    low: float | None
    high: float | None


def figure_records(scores: Sequence[Scores], rounds: int) -> list[FigureRecord]:
    """The figures of these articles together, in the order of `METRICS`; without intervals for no round."""
    total = sum(scores, Scores())
    spread = intervals(scores, rounds)
    return [_record(name, total, spread.get(name)) for name in METRICS]


def _record(name: str, total: Scores, interval: Interval | None) -> FigureRecord:
    part, value = getattr(total, name), total.figures()[name]
    counts = isinstance(part, Counts)
    return {
        "metric": name,
        "value": value,
        "precision": part.precision if counts else None,
        "recall": part.recall if counts else None,
        "right": part.right,
        "false": part.false if counts else None,
        "missed": part.missed if counts else None,
        "all": None if counts else part.all,
        "low": interval[0] if interval else None,
        "high": interval[1] if interval else None,
    }


def floors(given: Sequence[str]) -> dict[str, float]:
    """Floors written `METRIC=VALUE`. Raises UsageError for a metric that does not exist and for no share of one."""
    out = {}
    for each in given:
        name, _, value = (part.strip() for part in each.partition("="))
        if name not in METRICS:
            raise UsageError(f"no such metric: {each!r}", remedy="write METRIC=VALUE with one of " + ", ".join(METRICS))
        out[name] = _share(each, value)
    return out


def below(figures: Sequence[FigureRecord], least: Mapping[str, float]) -> dict[str, float]:
    """The values that are under their floor, by metric."""
    values = {figure["metric"]: figure["value"] for figure in figures}
    return {name: values[name] for name, floor in least.items() if values[name] < floor}


def _share(given: str, value: str) -> float:
    try:
        number = float(value)
    except ValueError:
        number = -1.0
    if not 0 <= number <= 1:
        raise UsageError(f"not a share: {given!r}", remedy="write a number from 0 to 1: pairs=0.9")
    return number
