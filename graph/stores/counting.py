"""Counts, put together alike from what either store counts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from graph.claims import MEETING_KINDS, ContactKind
from graph.stores.base import Counts


def counted(
    sizes: Mapping[str, int],
    kinds: Mapping[ContactKind, int],
    *,
    published: tuple[str | None, str | None],
    langs: Iterable[tuple[str, int]],
    publishers: Iterable[tuple[str, int]],
) -> Counts:
    """The counts from table sizes (named as the fields of Counts), contacts of each kind, and what articles cover.

    Languages and publishers come sorted by name, code points; an article without one counts under the empty name.
    """
    return Counts(
        articles=sizes["articles"],
        claims=sizes["claims"],
        persons=sizes["persons"],
        offices=sizes["offices"],
        organizations=sizes["organizations"],
        meetings=sum(kinds.get(kind, 0) for kind in MEETING_KINDS),
        visits=kinds.get(ContactKind.VISIT, 0),
        messages=kinds.get(ContactKind.MESSAGE, 0),
        first_published=published[0],
        last_published=published[1],
        by_lang=tuple(sorted(langs)),
        by_publisher=tuple(sorted(publishers)),
    )
