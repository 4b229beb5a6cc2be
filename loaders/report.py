"""What a load did: counts for the summary, and everything that was skipped."""

from __future__ import annotations

from dataclasses import dataclass

from loaders.sources import Skipped


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a load has come: articles seen, how many of them are stored newly, and where the last one came from."""

    seen: int
    new: int
    source: str


@dataclass(frozen=True, slots=True)
class LoadReport:
    """What a load brought.

    new, known, empty  articles stored now, articles stored before, headlines without a text
    replaced           articles whose longer text took the place of one stored before
    described          articles of the same text of which an option, or an input that says more, changed what is known
    changes            what has changed of them (`publisher`, `title`), with the number of articles
    skipped            what gave no article, and why, in the order of the inputs: what failed, and what is empty
    unread             languages of new articles that are stored but not extracted yet, with the number of articles
    unsettled          how many things the new articles show that could not be settled (`yalu extract --unsettled`)
    claims, persons, meetings, visits, messages  how many more the store holds than before
    warnings           what the reader should know of the store (another registry or extractor made its graph)
    """

    new: int = 0
    known: int = 0
    replaced: int = 0
    described: int = 0
    changes: tuple[tuple[str, int], ...] = ()
    skipped: tuple[Skipped, ...] = ()
    unread: tuple[tuple[str, int], ...] = ()
    unsettled: int = 0
    claims: int = 0
    persons: int = 0
    meetings: int = 0
    visits: int = 0
    messages: int = 0
    warnings: tuple[str, ...] = ()

    @property
    def empty(self) -> int:
        """Rows with a headline and no text, where nothing is wrong, and files with nothing in them."""
        return sum(each.empty for each in self.skipped)

    @property
    def failed(self) -> tuple[Skipped, ...]:
        """What could not be read, or not be extracted."""
        return tuple(each for each in self.skipped if not each.empty)
