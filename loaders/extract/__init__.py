"""From the text of one article to its claims; a pure function of the article and the registry."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from importlib import import_module

from graph.claims import Article, Claim
from graph.registry.load import Registry
from loaders.extract.result import EXTRACTOR, Extraction, Reason, Trace, Unsettled

__all__ = ["EXTRACTOR", "LANGUAGES", "Extraction", "Reason", "Trace", "Unsettled", "extract", "read_out"]

LANGUAGES = ("en", "ko", "zh")


def read_out(article: Article, registry: Registry) -> Extraction:
    """Everything that came of an article: claims, where they were found, what it shows and could not be settled.

    Nothing for a language that cannot be read yet. Every claim is checked: its quote is the text at its offsets. A
    sentence that cannot be read is unsettled; raises SourceError for an article that cannot be read without it either.
    """
    if article.lang not in LANGUAGES:
        return Extraction()
    from loaders.extract.salvage import read_through

    return read_through(article, partial(_read_restored, registry=registry))


def _read_restored(article: Article, registry: Registry) -> Extraction:
    from loaders.extract.data import load
    from loaders.extract.restored import restored, told_at

    rules = load(article.lang, "text")
    spaced, latin = not rules.get("without_spaces"), bool(rules.get("latin"))
    written = restored(article.text, spaced=spaced, latin=latin)
    if written is None:
        return _read(article, registry)
    return told_at(article, written[1], _read(replace(article, text=written[0]), registry))


def _read(article: Article, registry: Registry) -> Extraction:
    from loaders.extract.claims import settled
    from loaders.extract.years import year_shown

    read = import_module(f"loaders.extract.{article.lang}").read
    reading = read(article, registry)
    if year := year_shown(article.text, reading, registry):
        reading = read(article, registry, year)
    return settled(article, reading.context, reading.offices, registry)


def extract(article: Article, registry: Registry) -> tuple[Claim, ...]:
    """The claims of an article, in the order of its text; none for a language that cannot be read yet."""
    return read_out(article, registry).claims
