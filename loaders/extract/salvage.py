"""An article with a sentence that defeats the reading is read without it, and says so: the rest is not lost."""

from __future__ import annotations

import logging
import re
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import replace

from graph.claims import Article, Span
from graph.errors import SourceError, YaluError
from loaders.extract.restored import told_at
from loaders.extract.result import Extraction, Reason, Unsettled

_log = logging.getLogger("yalu.loaders")
_SENTENCE = re.compile(r"[^\s.!?。！？][^\n.!?。！？]*[.!?。！？]*")
_MOST = 5  # sentences that are left out of one article

_NOT_OF_A_SENTENCE = (ImportError, MemoryError, YaluError)  # a broken installation or data file fails on every one

Reader = Callable[[Article], Extraction]


def read_through(article: Article, read: Reader) -> Extraction:
    """What `read` finds in an article; in one that it fails on, what it finds without the sentences that it fails on.

    Each of these is unsettled, for Reason.UNREAD. Raises SourceError where leaving out five is not enough.
    """
    try:
        return read(article)
    except _NOT_OF_A_SENTENCE:
        raise
    except Exception as error:  # noqa: BLE001 - a fault of ours, whatever it is, costs a sentence and not the article
        fault = error
    rest, lost = article.text, list[Span]()
    while len(lost) < _MOST and rest.strip():
        span = _first_unread(article, rest, read)
        lost.append(span)
        rest = rest[: span.start] + re.sub(r"\S", " ", rest[span.start : span.end]) + rest[span.end :]
        try:
            found = read(replace(article, text=rest))
        except Exception as error:  # noqa: BLE001 - as above
            fault = error
            continue
        _log.warning("%s: read without %d sentence(s): %r", article.origin or article.id, len(lost), fault)
        return _with_unread(told_at(article, list(range(len(rest))), found), lost)
    problem = f"its statements cannot be read ({type(fault).__name__}: {fault})"
    raise SourceError(article.origin or article.id, problem, remedy="report it with the article") from fault


def _first_unread(article: Article, text: str, read: Reader) -> Span:
    """The first sentence with which a text is not read, by halving: each text up to an end of a sentence is tried."""
    spans = [Span(match.start(), match.end()) for match in _SENTENCE.finditer(text)]

    def fails(span: Span) -> bool:
        try:
            read(replace(article, text=text[: span.end]))
        except Exception:  # noqa: BLE001 - as above
            return True
        return False

    return spans[bisect_left(spans[:-1], True, key=fails)]


def _with_unread(found: Extraction, lost: list[Span]) -> Extraction:
    unread = (Unsettled(Reason.UNREAD, span.start, span.end) for span in lost)
    return replace(found, unsettled=tuple(sorted((*found.unsettled, *unread), key=lambda each: each.start)))
