"""What a group of claims comes to: one status, one best-supported date, and every other date that is stated."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, groupby

from graph.claims import ContactKind, ContactStatement, Status
from graph.dates import When
from graph.identity.readings import Reading
from graph.identity.witnesses import Originals, origins
from graph.model import DatedBy

_LATER = "9999"
"""Sorts after every publication date."""


@dataclass(frozen=True, slots=True)
class Settled:
    """The claims of one contact, weighed. `origins` says who speaks in each (claim id -> origin)."""

    readings: tuple[Reading, ...]
    statements: Mapping[str, ContactStatement]
    origins: Mapping[str, str]
    status: Status
    when: When | None
    dates: tuple[DatedBy, ...]
    disputed: bool
    history: tuple[str, ...]

    @property
    def decisive(self) -> tuple[str, ...]:
        """Ids of the claims that give the contact its status."""
        return tuple(claim for claim, statement in self.statements.items() if statement.status == self.status)


def settle(readings: Sequence[Reading], originals: Originals) -> Settled:
    """Weigh the claims of one contact; `originals` say which articles are of one report.

    Status: what took place counts, unless more origins deny it than report it; a denial counts for more than an
    announcement, an announcement for more than a rumour. `history` keeps every status, so that a reader sees both.

    Date: of those stated with that status (else of all), the one with the most origins, where a coarse date supports
    the dates within it; of equals the more precise, then the earlier. A visit lasts: days stated within it support the
    whole, and of equals the longer counts. Disputed when two of them cannot be the same.
    """
    statements = {r.claim.id: r.claim.statement for r in readings if isinstance(r.claim.statement, ContactStatement)}
    articles = {r.article.id: r.article for r in readings if r.article}
    spoken = origins((r.claim for r in readings), articles, originals)
    status = _status({claim: statement.status for claim, statement in statements.items()}, spoken)
    dates = _dates(statements)
    kind = next(iter(statements.values())).kind
    decisive = _dates({claim: stated for claim, stated in statements.items() if stated.status == status})
    return Settled(
        readings=tuple(readings),
        statements=statements,
        origins=spoken,
        status=status,
        when=_best_date(decisive or list(dates), spoken, lasting=kind is ContactKind.VISIT),
        dates=dates,
        disputed=any(not a.when.intersects(b.when) for a, b in combinations(decisive, 2)),
        history=_history(readings, statements),
    )


def _status(stated: Mapping[str, Status], spoken: Mapping[str, str]) -> Status:
    voices: dict[Status, set[str]] = defaultdict(set)
    for claim, status in stated.items():
        voices[status].add(spoken[claim])
    if voices[Status.OCCURRED] and len(voices[Status.OCCURRED]) >= len(voices[Status.DENIED]):
        return Status.OCCURRED
    return next(status for status in (Status.DENIED, Status.PLANNED, Status.HYPOTHETICAL) if voices[status])


def _dates(statements: Mapping[str, ContactStatement]) -> tuple[DatedBy, ...]:
    """Every date that is stated, with the claims that state it."""
    by: dict[When, list[str]] = defaultdict(list)
    for claim, statement in statements.items():
        if statement.when:
            by[statement.when].append(claim)
    return tuple(DatedBy(when, tuple(sorted(by[when]))) for when in sorted(by, key=_order))


def _best_date(dates: Sequence[DatedBy], spoken: Mapping[str, str], *, lasting: bool) -> When | None:
    def rank(date: DatedBy) -> tuple[bool, int, int, tuple[str, str]]:
        mine = date.when
        agreeing = (other for other in dates if mine.within(other.when) or (lasting and other.when.within(mine)))
        voices = {spoken[claim] for other in agreeing for claim in other.claims}
        days = (mine.last - mine.first).days
        return lasting and not mine.by_days, -len(voices), -days if lasting else days, _order(mine)

    return min(dates, key=rank).when if dates else None


def _order(when: When) -> tuple[str, str]:
    return when.start, when.end or ""


def _history(readings: Sequence[Reading], statements: Mapping[str, ContactStatement]) -> tuple[str, ...]:
    """The statuses in the order of publication, each once in a row; what has no publication date comes last."""
    told = sorted((reading.published or _LATER, reading.claim.id) for reading in readings)
    return tuple(str(status) for status, _ in groupby(statements[claim].status for _, claim in told))
