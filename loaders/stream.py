"""From inputs to articles with what was extracted from them, in the order of the inputs, on however many workers.

Small files and pages are read by workers. Archives are opened here, a row or a member at a time, and what takes long of
their members (pages, PDF, feeds) is read by workers too, who also extract the articles. Only so much is read ahead that
no worker waits.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, islice

from graph.claims import Article
from loaders.places import START, Numbered, Place
from loaders.sources.formats import is_single, unpacks
from loaders.sources.reading import Member, parts
from loaders.sources.targets import Target
from loaders.sources.types import Outcome, Skipped, Tabled
from loaders.workers.base import Fault, Lost, Workers, chunked
from loaders.workers.tasks import Told, read_large, read_small, tell

SMALL_FILE = 2_000_000
"""A file of more bytes is opened here and read a part at a time, unless it is one page or document with limits of its
own; whole, it would have to be in memory.
"""
EXTRACTED = 20_000
"""Characters of text that go to a worker together: to extract takes many times as long as to read."""
AT_ONCE = 16
"""So many articles go to a worker together at most: results come, and are written, soon also where all is slow."""
SIFTED = 64
"""So many articles at once the store is asked for."""


@dataclass(frozen=True, slots=True)
class Read:
    """What was read at a place: an article, or why there is none."""

    place: Place
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Result:
    """An article with what came of it: claims or a failure; None where the store has it already."""

    place: Place
    article: Article
    told: Told | Fault | Lost | None
    tabled: bool = False


Known = Callable[[Sequence[Article | Tabled]], Collection[str]]
"""The ids of those articles that need not be extracted."""


def reading(inputs: Iterable[Numbered], workers: Workers, start: Place = START) -> Iterator[Read]:
    """Everything behind the targets, in order, from a place on."""
    left = (each for each in inputs if each.place.target >= start.target)
    for small, some in groupby(left, key=_is_small):
        for read in _by_workers(some, workers) if small else _here(some, workers):
            if read.place[:2] > start[:2]:
                yield read


def extracting(reads: Iterable[Read], known: Known, workers: Workers) -> Iterator[Result | Read]:
    """Each article with what was extracted from it, unless it is known; what was skipped is passed on."""
    waiting: deque[tuple[Read, bool]] = deque()

    def articles() -> Iterator[Article | None]:
        for read, wanted in _sifted(reads, known):
            waiting.append((read, wanted))
            yield read.outcome if wanted and isinstance(read.outcome, Article) else None

    chunks = chunked(articles(), lambda article: len(article.text) if article else 0, heaviest=EXTRACTED, most=AT_ONCE)
    for _, told in workers.map(tell, chunks):
        read, wanted = waiting.popleft()
        match read.outcome:
            case Skipped():
                yield read
            case Tabled(article, claims):
                yield Result(read.place, article, Told(claims) if wanted else None, tabled=True)
            case article:
                yield Result(read.place, article, told)


def _sifted(reads: Iterable[Read], known: Known) -> Iterator[tuple[Read, bool]]:
    """Whether each is wanted."""
    every = iter(reads)
    while some := list(islice(every, SIFTED)):
        had = known([read.outcome for read in some if not isinstance(read.outcome, Skipped)])
        for read in some:
            yield read, _id(read.outcome) not in had


def _id(outcome: Outcome) -> str:
    match outcome:
        case Skipped():
            return ""
        case Tabled(article, _):
            return article.id
        case article:
            return article.id


def _is_small(task: Numbered) -> bool:
    """Whether all that a file holds fits into memory: it is small and nothing in it is packed, or it is one article."""
    if task.size is None or not isinstance(task.target, Target):
        return False
    path = task.target.path
    return not unpacks(path) if task.size <= SMALL_FILE else is_single(path)


def _by_workers(tasks: Iterable[Numbered], workers: Workers) -> Iterator[Read]:
    chunks = chunked(tasks, lambda task: task.size or 0)
    for task, found in workers.map(read_small, chunks):
        told = (_unread(task, found),) if isinstance(found, Fault | Lost) else found
        yield from (Read(task.place.after(number), outcome) for number, outcome in enumerate(told, 1))


def _here(tasks: Iterable[Numbered], workers: Workers) -> Iterator[Read]:
    for task in tasks:
        yield from (
            Read(task.place.after(number), outcome) for number, outcome in enumerate(_outcomes(task, workers), 1)
        )


def _outcomes(task: Numbered, workers: Workers) -> Iterator[Outcome]:
    """What is behind a target that is opened here, its long members read by workers."""
    for is_long, some in groupby(_parts(task), key=lambda part: isinstance(part, Member)):
        if is_long:
            yield from _members((part for part in some if isinstance(part, Member)), workers)
        else:
            yield from (part for part in some if not isinstance(part, Member))


def _members(members: Iterable[Member], workers: Workers) -> Iterator[Outcome]:
    chunks = chunked(members, lambda member: len(member.data))
    for member, found in workers.map(read_large, chunks):
        yield from (_fault(member.name, found),) if isinstance(found, Fault | Lost) else found


def _parts(task: Numbered) -> Iterator[Outcome | Member]:
    try:
        yield from parts(task.target, task.options)
    except Exception as error:  # noqa: BLE001 (one bad input never stops the others)
        yield _unread(task, Fault(type(error).__name__, str(error)))


def _unread(task: Numbered, fault: Fault | Lost) -> Skipped:
    return _fault(task.target.source if isinstance(task.target, Skipped) else task.target.name, fault)


def _fault(name: str, fault: Fault | Lost) -> Skipped:
    return Skipped(name, None, f"cannot be read ({fault})", "report it with the file")
