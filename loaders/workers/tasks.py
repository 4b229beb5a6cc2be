"""What workers do: read what is behind a target, extract an article. Each is a pure function of its input."""

from __future__ import annotations

from dataclasses import dataclass

from graph.claims import Article, Claim
from graph.identity.reports import making
from graph.prints import Fingerprint
from graph.registry.load import registry
from loaders.extract import read_out
from loaders.places import Numbered
from loaders.sources.reading import Member, outcomes, read_member
from loaders.sources.types import Outcome


@dataclass(frozen=True, slots=True)
class Told:
    """What came of an article: its claims, how many things it shows that could not be settled, and its fingerprint.

    Without one are articles that have no words, and those that the rows of a table stand for.
    """

    claims: tuple[Claim, ...]
    unsettled: int = 0
    fingerprint: Fingerprint | None = None


def tell(article: Article | None) -> Told | None:
    """Extract an article with the registry of this Yalu; nothing of nothing."""
    if article is None:
        return None
    known = registry()
    found = read_out(article, known)
    return Told(found.claims, len(found.unsettled), making.fingerprint(article, found.claims, known))


def read_small(task: Numbered) -> tuple[Outcome, ...]:
    """All that is behind a target, for one that is no large archive."""
    return tuple(outcomes(task.target, task.options))


def read_large(member: Member) -> tuple[Outcome, ...]:
    """All that is in a member of an archive."""
    return tuple(read_member(member))
