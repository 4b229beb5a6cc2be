"""The articles that are measured with: an archive of a news agency's site, and articles dense with contacts."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path

from graph.claims import Article
from loaders.sources import ReadOptions, read

ROOT = Path(__file__).resolve().parents[1]
SHARED = Path(os.environ.get("YALU_SHARED", ROOT.parent / "shared"))
ARCHIVE = SHARED / "data" / "kcna-2024.json"
DENSE = SHARED / "eval" / "en"
EXAMPLES = ROOT / "examples"
GOLD = ROOT / "tests" / "gold" / "en"
_FIELDS = ("text", "title", "url", "publisher", "lang", "published")


@dataclass(frozen=True, slots=True)
class Corpus:
    """English articles and where they are from."""

    name: str
    articles: tuple[Article, ...]

    @property
    def characters(self) -> int:
        """The length of all texts together."""
        return sum(len(article.text) for article in self.articles)


def archive(size: int) -> Corpus:
    """As many articles of the archive, or, where it is not there, the examples over and over."""
    if ARCHIVE.exists():
        return Corpus("archive of an agency's site", tuple(islice(_english([str(ARCHIVE)]), size)))
    return Corpus("examples, repeated", tuple(_numbered(_english([str(EXAMPLES)]), size)))


def dense() -> Corpus:
    """Articles in which every paragraph may tell of a contact: those of the evaluation, else the gold articles."""
    folder = DENSE if DENSE.exists() else GOLD
    files = sorted(str(path) for path in folder.rglob("*.txt"))
    return Corpus("articles dense with contacts", tuple(_english(files)))


def plain(article: Article) -> dict[str, str | None]:
    """An article as a record of an archive; `Article.of` makes the same one of it."""
    return {name: getattr(article, name) for name in _FIELDS}


def _english(inputs: list[str]) -> Iterable[Article]:
    found = read(inputs, ReadOptions())
    return (outcome for outcome in found if isinstance(outcome, Article) and outcome.lang == "en")


def _numbered(articles: Iterable[Article], size: int) -> Iterable[Article]:
    """The articles over and over, each time another text: a number is added at its end."""
    for number, article in enumerate(islice(cycle(list(articles)), size)):
        fields = {"title": article.title, "publisher": article.publisher, "published": article.published}
        yield Article.of(f"{article.text}\n\n{number}", lang=article.lang, url="", **fields)
