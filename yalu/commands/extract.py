"""`yalu extract`: what would be loaded, without a store."""

from __future__ import annotations

import json
import sys
from collections import Counter
from typing import TYPE_CHECKING

import click

from exports.tables import clean
from yalu.helping import Command
from yalu.options import debug_option, read_options
from yalu.skips import exit_code, tell_skipped, tell_unread

if TYPE_CHECKING:
    from loaders.extracted import Extracted
    from loaders.sources import ReadOptions


@click.command(
    cls=Command,
    examples=(
        "yalu extract article.txt",
        "yalu extract --json articles/*.txt > extracted.jsonl",
        "pbpaste | yalu extract - --published 2024-03-23",
    ),
)
@click.argument("inputs", nargs=-1, required=True, metavar="PATH|URL|-...")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line for each article.")
@read_options
@debug_option
def extract(inputs: tuple[str, ...], as_json: bool, strict: bool, options: ReadOptions) -> int:
    """What the articles state: people, offices, contacts. Nothing is stored."""
    from graph.registry.load import registry
    from loaders.extract import LANGUAGES
    from loaders.extract import extract as claims_of
    from loaders.extracted import extracted
    from loaders.sources import Skipped, read

    known, skipped, unread, articles = registry(), list[Skipped](), Counter[str](), 0
    for outcome in read(inputs, options):
        if isinstance(outcome, Skipped):
            skipped.append(outcome)
            continue
        articles += 1
        found = extracted(outcome, claims_of(outcome, known), known)
        sys.stdout.write(json.dumps(found, ensure_ascii=False) + "\n" if as_json else _told(found))
        if outcome.lang not in LANGUAGES:
            unread[outcome.lang] += 1
    tell_unread(sorted(unread.items()))
    tell_skipped(skipped)
    return exit_code(articles, skipped, strict=strict)


def _told(found: Extracted) -> str:
    """An article's people with their offices, and its contacts with their sentences."""
    article = found["article"]
    head = _joined(article["title"], article["publisher"], article["published"], article["lang"])
    lines = [f"{clean(found['source'])}: {head}"]
    for person in found["persons"]:
        own = (office for office in found["offices"] if office["person"] == person["id"])
        held = "; ".join(_joined(office["title"], office["organization"]) for office in own)
        lines.append(f"  {clean(person['name'])} ({person['id']}, {person['country']})" + (f": {held}" if held else ""))
    for contact in found["contacts"]:
        head = _joined(contact["type"], contact["status"], contact["date"] or "undated", contact["place"])
        sides = _joined(*contact["kp"], contact["kp_body"]), _joined(*contact["cn"], contact["cn_body"])
        lines += [f"  {head}: {' | '.join(sides)}", f"    “{clean(contact['quote'])}”"]
    return "\n".join(lines) + "\n"


def _joined(*words: str | None) -> str:
    return clean(", ".join(word for word in words if word))
