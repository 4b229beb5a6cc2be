"""The pages that the items of a feed lead to, where they are asked for: a feed often holds only how they begin."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import tee

from graph.claims import Article
from loaders.sources.jsonrows import JsonValue
from loaders.sources.limits import MAX_LINKS
from loaders.sources.records import articles
from loaders.sources.targets import Target
from loaders.sources.types import Outcome, ReadOptions, Skipped

Reader = Callable[[Target, ReadOptions], Iterator[Outcome]]
_WEB = ("http://", "https://")
_REMEDY = "try again; without --follow what the feed itself holds is read"


def followed(
    name: str, rows: Iterable[dict[str, JsonValue]], options: ReadOptions, reader: Reader
) -> Iterator[Outcome]:
    """One outcome for each item of the feed `name`: the article of its page, which `reader` reads.

    What the page leaves open (title, day, outlet), the item says; its own text counts where that is the longer one. An
    item without a link is read as it is. A page that cannot be read is named with its item.
    """
    each_row, again = tee(rows)
    for number, (row, own) in enumerate(zip(again, articles(name, each_row, options), strict=True), 1):
        url = str(row["url"]).strip()
        if not url.lower().startswith(_WEB):
            yield own
        elif number > MAX_LINKS:
            yield Skipped(name, number, f"not followed: more than {MAX_LINKS:,} items", "split the feed")
        else:
            # What was chosen for the feed is not said of the pages; one that is a feed itself leads no further.
            page = next(
                reader(Target("url", url), replace(options, url=None, encoding=None, follow=False, alone=False)), None
            )
            yield (
                _of_both(own, page, f"{name}, row {number}")
                if isinstance(page, Article)
                else _failed(name, number, page)
            )


def _of_both(own: Article | Skipped, page: Article, origin: str) -> Article:
    if isinstance(own, Skipped):
        return replace(page, origin=origin)
    if len(own.text) > len(page.text):
        return own
    return replace(
        page,
        title=page.title or own.title,
        published=page.published or own.published,
        publisher=page.publisher or own.publisher,
        source_kind=page.source_kind or own.source_kind,
        side=page.side or own.side,
        origin=origin,
    )


def _failed(name: str, number: int, page: Outcome | None) -> Skipped:
    why = f": {page.problem}" if isinstance(page, Skipped) else ""
    return Skipped(name, number, f"its page gives no article{why}", _REMEDY)
