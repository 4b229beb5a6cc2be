"""`loaders/confidence.yaml` anew from the gold articles: `python tools/confidence.py`, or `make confidence`.

Both halves count. The rules were written with the `dev` half before one's eyes, so its figures alone would flatter; the
`test` half was scored and never read, and tells what rules are worth on articles that they do not know.
"""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from graph.registry.load import registry  # noqa: E402 (found below the root, wherever it is run from)
from loaders.confidence import RuleFigures  # noqa: E402
from loaders.extract import LANGUAGES  # noqa: E402
from loaders.gold import Comparison, compared, pairs  # noqa: E402
from loaders.gold.rules import rule_figures  # noqa: E402

GOLD = ROOT / "tests" / "gold"
FILE = ROOT / "loaders" / "confidence.yaml"
_HEAD = """\
# How often each rule was right on the gold articles (tests/gold, both halves), by language.
# Written by `make confidence`; not to be edited by hand. `seen` counts what the rule found, `right` what of it is in
# the annotation as it was found: a person with the right side and id, an office in half of its words, a contact of
# which kind, status, date and everyone named are right. `lower` is the confidence of the rule's claims: the lower bound
# of the 90 % Wilson interval with one fifth of the articles left out, the lowest of the five; none below ten cases.
"""


@cache
def halves(language: str) -> dict[str, tuple[Comparison, ...]]:
    """The gold articles of a language, `dev` and `test`, read by this Yalu and compared."""
    folders = sorted(folder for folder in (GOLD / language).iterdir() if folder.is_dir())
    return {folder.name: compared(pairs(folder), registry()) for folder in folders}


def measured() -> dict[str, dict[str, RuleFigures]]:
    """The figures of every rule of every language that is read."""
    found = {language: halves(language).values() for language in LANGUAGES}
    return {language: rule_figures(each for half in own for each in half) for language, own in found.items()}


def written(rules: dict[str, dict[str, RuleFigures]]) -> str:
    """The file's text: a rule a line."""
    lines = [_HEAD + "rules:"]
    for language, own in rules.items():
        lines.append(f"  {language}:")
        lines += [f"    {rule}: {_entry(figures)}" for rule, figures in own.items()]
    return "\n".join(lines) + "\n"


def _entry(figures: RuleFigures) -> str:
    lower = "" if figures.lower is None else f", lower: {figures.lower:.2f}"
    return f"{{seen: {figures.seen}, right: {figures.right}{lower}}}"


def main() -> int:
    """Write the file."""
    FILE.write_text(written(measured()), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
