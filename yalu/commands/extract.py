"""`yalu extract`: what would be loaded, without a store."""

from __future__ import annotations

import json
import sys
from collections import Counter
from typing import TYPE_CHECKING

import click

from exports.answers import trust
from exports.tables import clean
from yalu.helping import Command
from yalu.options import confidence_options, debug_option, read_options
from yalu.skips import exit_code, tell_skipped, tell_unread

if TYPE_CHECKING:
    from collections.abc import Sequence

    from loaders.extracted import Extracted, UnsettledRecord
    from loaders.sources import ReadOptions
    from yalu.options import Trusted


@click.command(
    cls=Command,
    examples=(
        "yalu extract article.txt",
        "yalu extract article.txt --unsettled",
        "yalu extract --json articles/*.txt > extracted.jsonl",
        "pbpaste | yalu extract - --published 2024-03-23",
    ),
)
@click.argument("inputs", nargs=-1, required=True, metavar="PATH|URL|-...")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line for each article.")
@click.option("--unsettled", "riddles", is_flag=True,
              help="Also what was seen and could not be settled: sentence and reason.")  # fmt: skip
@confidence_options
@read_options
@debug_option
def extract(
    inputs: tuple[str, ...], as_json: bool, riddles: bool, trusted: Trusted, strict: bool, options: ReadOptions
) -> int:
    """What the articles state: people, offices, contacts. Nothing is stored."""
    from graph.errors import SourceError
    from graph.registry.load import registry
    from loaders.extract import LANGUAGES, Extraction, read_out
    from loaders.extracted import extracted, unsettled
    from loaders.sources import Skipped, Tabled, read

    known, skipped, unread, articles = registry(), list[Skipped](), Counter[str](), 0
    for outcome in read(inputs, options):
        if isinstance(outcome, Skipped):
            skipped.append(outcome)
            continue
        tabled = Extraction(outcome.claims) if isinstance(outcome, Tabled) else None
        article = outcome.article if isinstance(outcome, Tabled) else outcome
        try:
            out = tabled or read_out(article, known)
        except SourceError as error:
            skipped.append(Skipped.because(error))
            continue
        articles += 1
        found = extracted(article, filter(trusted, out.claims), known)
        if riddles:
            found["unsettled"] = unsettled(article, out.unsettled)
        unread[article.lang] += not tabled and article.lang not in LANGUAGES
        sys.stdout.write(json.dumps(found, ensure_ascii=False) + "\n" if as_json else _told(found))
    tell_unread(sorted((+unread).items()))
    tell_skipped(skipped)
    return exit_code(articles, skipped, strict=strict)


def _told(found: Extracted) -> str:
    """An article's people with their offices, its contacts with their sentences, and what is unsettled."""
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
        why = f"{contact['rule']}, {trust(contact['confidence'])}"
        lines += [f"  {head}: {' | '.join(sides)}", f"    “{clean(contact['quote'])}” — {why}"]
    return "\n".join(lines + _unsettled(found.get("unsettled", ()))) + "\n"


def _unsettled(found: Sequence[UnsettledRecord]) -> list[str]:
    lines = []
    for each in found:
        about = f": {clean(each['about'])}" if each["about"] else ""
        lines += [f"  not settled, {each['reason']}{about}", f"    “{clean(each['quote'])}”"]
    return lines


def _joined(*words: str | None) -> str:
    return clean(", ".join(word for word in words if word))
