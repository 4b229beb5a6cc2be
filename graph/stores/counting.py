"""Counts, put together alike from what either store counts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from graph.claims import MEETING_KINDS, ContactKind
from graph.stores.base import Counts, Coverage


def covered(langs: Iterable[tuple[str, int, str | None, str | None]]) -> Coverage:
    """The coverage from each language's number of articles, first and last date of publication.

    Languages come sorted by name, code points; an article without one counts under the empty name.
    """
    rows = sorted(langs)
    first = min((row[2] for row in rows if row[2]), default=None)
    last = max((row[3] for row in rows if row[3]), default=None)
    return Coverage(sum(row[1] for row in rows), first, last, tuple(row[:2] for row in rows))


def counted(
    sizes: Mapping[str, int],
    kinds: Mapping[ContactKind, int],
    coverage: Coverage,
    publishers: Iterable[tuple[str, int]],
) -> Counts:
    """The counts from table sizes (named as the fields of Counts), contacts of each kind, and what articles cover.

    Publishers come sorted by name, code points; an article without one counts under the empty name.
    """
    return Counts(
        articles=coverage.articles,
        claims=sizes["claims"],
        persons=sizes["persons"],
        unverified=sizes["unverified"],
        offices=sizes["offices"],
        organizations=sizes["organizations"],
        meetings=sum(kinds.get(kind, 0) for kind in MEETING_KINDS),
        visits=kinds.get(ContactKind.VISIT, 0),
        messages=kinds.get(ContactKind.MESSAGE, 0),
        first_published=coverage.first_published,
        last_published=coverage.last_published,
        by_lang=coverage.by_lang,
        by_publisher=tuple(sorted(publishers)),
    )
