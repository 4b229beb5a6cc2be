"""Reading in one line: what the inputs give, articles and what was skipped apart."""

from collections.abc import Callable
from typing import NamedTuple

import pytest

from graph.claims import Article
from loaders.sources import ReadOptions, Skipped, read


class Outcome(NamedTuple):
    """What a read gave, apart and in order."""

    articles: list[Article]
    skipped: list[Skipped]


Reader = Callable[..., Outcome]


@pytest.fixture
def reading() -> Reader:
    """Read inputs to the end: `reading(path, ..., options=ReadOptions(...))`."""

    def run(*inputs: object, options: ReadOptions = ReadOptions()) -> Outcome:  # noqa: B008 (frozen)
        found = list(read([str(item) for item in inputs], options))
        articles = [item for item in found if isinstance(item, Article)]
        return Outcome(articles, [item for item in found if isinstance(item, Skipped)])

    return run
