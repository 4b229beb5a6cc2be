"""`yalu explain`: an article with what was found in it, and which rule found it."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import click

from graph.errors import SourceError, UsageError
from yalu.helping import Command
from yalu.options import read_options, store_options
from yalu.session import reading
from yalu.skips import exit_code, tell_skipped

if TYPE_CHECKING:
    from graph.claims import Article
    from graph.explained import Explained
    from loaders.extract import Extraction
    from loaders.sources import ReadOptions, Skipped

_STORED = re.compile(r"(a[0-9a-f]{16})(?::\d+-\d+)?")  # an article's id, with the offsets that --evidence shows


@click.command(
    cls=Command,
    examples=(
        "yalu explain article.txt",
        "yalu explain article.txt --html article.html",
        "yalu explain a618a39c5136c5241 --store yalu.db",
        "pbpaste | yalu explain - --published 2024-03-23",
    ),
)
@click.argument("target", metavar="PATH|URL|-|ARTICLE")
@click.option("--html", "page", metavar="OUT.html", help="Write a page instead: one file that needs no network.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line for each article, with text and marks.")
@read_options
@store_options
def explain(target: str, page: str | None, as_json: bool, strict: bool, options: ReadOptions, store_url: str) -> int:
    """An article with its people, offices, contacts and dates marked, and the rule that found each.

    ARTICLE is the id of an article in the store, as --evidence shows it. An archive shows all of its articles; a page
    holds one.
    """
    from graph.registry.load import registry
    from loaders.explain import explain as explained
    from loaders.extract import read_out
    from loaders.sources import Skipped

    skipped: list[Skipped] = []
    articles = _articles(target, options, store_url, skipped)
    if page:
        articles = iter(_only(list(islice(articles, 2)), target))
    number = 0
    for article in articles:
        try:
            out = read_out(article, registry())
        except SourceError as error:
            skipped.append(Skipped.because(error))
            continue
        told = explained(article, out, registry())
        number += 1
        if page:
            _write_page(page, told)
        elif as_json:
            sys.stdout.write(_json(article, out, told))
        else:
            _show(told, first=number == 1)
    tell_skipped(skipped)
    return exit_code(number, skipped, strict=strict)


def _only(articles: list[Article], target: str) -> list[Article]:
    if len(articles) > 1:
        raise UsageError(f"{target}: more than one article", remedy="load it, and name one by its id for a page")
    return articles


def _articles(target: str, options: ReadOptions, store_url: str, skipped: list[Skipped]) -> Iterator[Article]:
    """The articles that the target names; what cannot be read is noted."""
    stored = _STORED.fullmatch(target)
    if stored and not Path(target).exists():
        yield _stored(stored[1], store_url)
        return
    from loaders.sources import Skipped, Tabled, read

    for outcome in read([target], options):
        if isinstance(outcome, Skipped):
            skipped.append(outcome)
        elif isinstance(outcome, Tabled):
            where, what = outcome.article.origin, "a table of contacts, whose rows are stated as they stand"
            skipped.append(Skipped(where, None, what, "`yalu extract` shows what they state"))
        else:
            yield outcome


def _stored(identifier: str, store_url: str) -> Article:
    with reading(store_url) as store:
        found = store.articles([identifier])
        if not found:
            raise UsageError(f"no article {identifier!r} in {store.url}", remedy="`--evidence` shows the ids")
        return found[0]


def _show(told: Explained, *, first: bool) -> None:
    from exports.explained import draw, plain

    sys.stdout.write("" if first else "\n")
    if sys.stdout.isatty():
        draw(told, sys.stdout)
    else:
        sys.stdout.write(plain(told))


def _write_page(page: str, told: Explained) -> None:
    from exports.explained_page import page_html
    from yalu.answering import STDOUT, write

    write(page, page_html(told))
    if page != STDOUT:
        click.echo(f"yalu: {page}: {len(told.findings)} findings", err=True)


def _json(article: Article, out: Extraction, told: Explained) -> str:
    from graph.registry.load import registry
    from loaders.extracted import extracted, unsettled

    found: dict[str, object] = {**extracted(article, out.claims, registry())}
    found["unsettled"] = unsettled(article, out.unsettled)
    found["text"] = article.text
    found["marks"] = [
        {"start": m.start, "end": m.end, "kind": m.kind.value, "ref": m.ref, "trigger": m.trigger} for m in told.marks
    ]
    found["findings"] = [
        {"ref": f.ref, "kind": f.kind.value, "text": f.text, "rule": f.rule, "confidence": f.confidence}
        for f in told.findings
    ]
    return json.dumps(found, ensure_ascii=False) + "\n"
