"""Who held an office when: the chain of its holders, what is stated of it, and what follows from it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from graph.dates import first_day, last_day
from graph.identity.equal_offices import equal_offices
from graph.model import Tenure
from graph.stores.base import Holding

STATED, ASSUMED, SEEN, SUCCESSOR, OPEN = "stated", "assumed", "seen", "the next holder", "not known"
_DAY = timedelta(days=1)
_LONGEST_UNSEEN = timedelta(days=5 * 365 + 1)
"""How long before the next holder somebody may have been known in office last and still be taken to have stayed until
then: five years, a term of both countries' parliaments. In more, others may have held it of whom no source tells.
"""


@dataclass(frozen=True, slots=True)
class Spell:
    """Somebody's time in an office.

    `first` and `last` are the days between which they held it as far as is known (event time), None where it is open.
    `begins` and `ends` say how these are known: `stated` by a source, `assumed` (given, but not sure), `seen` (a source
    shows them in office then, it may have been longer), `the next holder` (the day before the next one's beginning), or
    `not known`: also where they were known in office last years before the next holder came; `last` is then the latest
    day that it can have been. `successor` is the beginning of the next holder's time where that is known to a month or
    year only.
    """

    tenure: Tenure
    first: date | None
    last: date | None
    begins: str
    ends: str
    successor: str | None = None

    @property
    def person(self) -> str:
        """Whose it is (id)."""
        return self.tenure.person

    @property
    def since(self) -> str | None:
        """`first` as precise as it is known: the month of somebody seen in office in a month."""
        return None if self.first is None else self.tenure.since or self.tenure.first_seen

    @property
    def until(self) -> str | None:
        """`last` as precise as it is known; where the next holder ends it, the month or year in which that began."""
        if self.last is None or self.ends == OPEN:
            return None
        if self.ends == SUCCESSOR:
            return self.last.isoformat() if self.successor is None else self.successor
        return self.tenure.until or self.tenure.last_seen

    @property
    def assumed(self) -> bool:
        """Whether the days are not all stated."""
        return {self.begins, self.ends} != {STATED}

    def covers(self, first: date, last: date) -> bool:
        """Whether they held it on a day between the two, as far as is known."""
        return (self.first is None or self.first <= last) and (self.last is None or first <= self.last)

    @property
    def sure(self) -> bool:
        """Whether both ends are known, so that a day between them can be told from one beside them."""
        return self.begins in (STATED, ASSUMED) and self.ends != SEEN and (self.ends != OPEN or self.last is None)


def spells(tenures: Iterable[Tenure]) -> tuple[Spell, ...]:
    """The holders of one office in order of time. Of an office that several hold at once no one ends another's time."""
    ordered = sorted((_spell(tenure) for tenure in tenures), key=_order)
    if not ordered or ordered[0].tenure.office.partition("/")[2] in equal_offices().shared:
        return tuple(ordered)
    ended = [_ended(one, following) for one, following in pairwise(ordered)]
    return (*ended, ordered[-1])


def holders(tenures: Iterable[Tenure]) -> tuple[Holding, ...]:
    """Those whose time in these offices is known well enough to say of any day whether they held one."""
    by_office: dict[str, list[Tenure]] = {}
    for tenure in tenures:
        by_office.setdefault(tenure.office, []).append(tenure)
    every = (spell for office in sorted(by_office) for spell in spells(by_office[office]))
    return tuple(Holding(spell.person, spell.first, spell.last) for spell in every if spell.sure)


def _spell(tenure: Tenure) -> Spell:
    given = STATED if tenure.basis == STATED else ASSUMED
    begins, first = given, tenure.since and first_day(tenure.since)
    if not first:
        begins, first = (SEEN, first_day(tenure.first_seen)) if tenure.first_seen else (OPEN, None)
    ends, last = given, tenure.until and last_day(tenure.until)
    if not last:
        seen = tenure.last_seen and last_day(tenure.last_seen)
        ends, last = (OPEN, None) if tenure.since else (SEEN, seen) if seen else (OPEN, None)
    return Spell(tenure, first or None, last or None, begins, ends)


def _ended(spell: Spell, following: Spell) -> Spell:
    """A time that is open ends before the next holder's stated beginning, unless they were seen in office later.

    Where no source shows them in office in the years before that, the end is not known; it was not later.
    """
    if spell.ends != OPEN or following.begins not in (STATED, ASSUMED) or following.first is None:
        return spell
    seen = spell.tenure.last_seen
    if seen and last_day(seen) > following.first:
        return spell
    known = max(last_day(prefix) for prefix in (spell.tenure.since, seen) if prefix)
    if following.first - known > _LONGEST_UNSEEN:
        return replace(spell, last=following.first - _DAY)
    begun = following.since
    vague = begun if begun and first_day(begun) != last_day(begun) else None
    return Spell(spell.tenure, spell.first, following.first - _DAY, spell.begins, SUCCESSOR, vague)


def _order(spell: Spell) -> tuple[date, str]:
    return spell.first or date.min, spell.person
