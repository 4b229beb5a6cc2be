"""The tables of docs/extraction.md that say how well Yalu reads: `python tools/figures.py`, or `make figures`.

Everything between the two comments of the page is written anew from the gold articles; nothing there is typed.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from loaders.confidence import LEAST_SEEN  # noqa: E402 (found below the root, wherever it is run from)
from loaders.extract import LANGUAGES  # noqa: E402
from loaders.gold import Comparison  # noqa: E402
from loaders.gold.records import FigureRecord, figure_records  # noqa: E402
from loaders.gold.rules import held_out, rule_figures  # noqa: E402
from tools.confidence import halves  # noqa: E402

PAGE = ROOT / "docs" / "extraction.md"
ROUNDS = 1000
_PLACE = re.compile(r"(?<=<!-- figures: written by `make figures` -->\n)(.*?)(?=<!-- end of figures -->)", re.S)


def written(text: str) -> str:
    """The page with today's figures in their place."""
    found = {language: halves(language) for language in LANGUAGES}
    tables = "\n".join([*(_scores(language, own) for language, own in found.items()), _trust(found), _rules(found)])
    return _PLACE.sub(lambda _: f"\n{tables}\n", text)


def _scores(language: str, own: dict[str, tuple[Comparison, ...]]) -> str:
    """A column a folder of a language, a row a metric, each with its 95 % bootstrap interval."""
    columns = {half: figure_records([each.scores for each in read], ROUNDS) for half, read in own.items()}
    metrics = [figure["metric"] for figure in next(iter(columns.values()))]
    rows = [[metric, *(_figure(figures[k]) for figures in columns.values())] for k, metric in enumerate(metrics)]
    return _table([language, *columns], [["articles", *(str(len(read)) for read in own.values())], *rows])


def _trust(found: dict[str, dict[str, tuple[Comparison, ...]]]) -> str:
    """What confidences were worth on articles that they had not been counted on."""
    rows = []
    for language, own in found.items():
        for band in held_out(each for compared in own.values() for each in compared):
            share = f"{band.right / band.seen:.2f}"
            rows.append([language, f"{band.low:.1f} to {band.high:.1f}", str(band.seen), share])
    return _table(["language", "confidence", "claims held out", "share right"], rows)


def _rules(found: dict[str, dict[str, tuple[Comparison, ...]]]) -> str:
    rows = []
    for language, own in found.items():
        rules = rule_figures(each for compared in own.values() for each in compared).values()
        tested = [each for each in rules if each.lower is not None]
        claims, known = sum(each.seen for each in rules), sum(each.seen for each in tested)
        rows.append([language, str(len(rules)), str(len(tested)), str(claims), f"{known / claims:.2f}"])
    names = ["language", "rules seen", f"seen {LEAST_SEEN} times or more", "claims", "share of them by such rules"]
    return _table(names, rows)


def _figure(figure: FigureRecord) -> str:
    return f"{figure['value']:.2f} ({figure['low']:.2f}–{figure['high']:.2f})"


def _table(names: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    heads = list(names)
    lines = [heads, ["---", *("---:" for _ in heads[1:])], *map(list, rows)]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def main() -> int:
    """Write the page."""
    PAGE.write_text(written(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
