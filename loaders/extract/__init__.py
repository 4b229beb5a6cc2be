"""From the text of one article to its claims; a pure function of the article and the registry."""

from __future__ import annotations

from importlib import import_module

from graph.claims import Article, Claim
from graph.registry.load import Registry

EXTRACTOR = "yalu-1"
LANGUAGES = ("en",)


def extract(article: Article, registry: Registry) -> tuple[Claim, ...]:
    """The claims of an article, in the order of its text; none for a language that cannot be read yet.

    Every claim is checked: its quote is the text at its offsets.
    """
    if article.lang not in LANGUAGES:
        return ()
    from loaders.extract.claims import claims

    reading = import_module(f"loaders.extract.{article.lang}").read(article, registry)
    return claims(article, reading.context, reading.offices, EXTRACTOR)
