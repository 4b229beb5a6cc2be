"""Chinese lists of those who were there: 在座的有..., ...参加, 随行的有..."""

from __future__ import annotations

from loaders.extract.analysis import Actor, Analysis
from loaders.extract.data import words
from loaders.extract.marks import Trigger, Unit
from loaders.extract.zh.clauses import Clause
from loaders.extract.zh.triggers import is_reference
from loaders.extract.zh.vocabulary import trigger_of

_HAS = words("zh", "grammar", "has")
_OF = words("zh", "grammar", "of")
_SMALL = words("zh", "grammar", "after_presence")
_COMMAS = words("zh", "grammar", "commas")


def present(analysis: Analysis, clause: Clause, told: frozenset[str]) -> tuple[list[Actor], Trigger | None]:
    """Whom a clause of presence names, and the word for what they attended; `told` are forms of events told before.

    Nobody where the clause tells of an event of its own, or of attending something else.
    """
    units = analysis.units
    cue = clause.cue
    attended = next((t for t in clause.triggers if t.start >= units[cue].end), None)
    if attended is None and any(t.verb and t.form not in told for t in clause.triggers if t.end <= units[cue].start):
        return [], None  # 登上城楼观礼
    if attended is not None and attended.form not in told and not is_reference(units, _at(units, attended), clause):
        return [], None
    if attended is None and not _ends(units, cue, clause):
        return [], None
    return listed(analysis, clause), attended


def _at(units: list[Unit], trigger: Trigger) -> int:
    return next(i for i, unit in enumerate(units) if unit.start == trigger.start)


def _ends(units: list[Unit], cue: int, clause: Clause) -> bool:
    """Whether nothing else is attended: the clause ends after the word, or goes on with who was there."""
    rest = [unit for unit in units[cue + 1 : clause.after] if unit.low not in _SMALL]
    if any(unit.low in _HAS for unit in rest) or not rest:
        return True
    return rest[0].low in _OF or rest[0].low in _COMMAS or not rest[0].low.isalpha() or trigger_of(rest[0]) is not None


def listed(analysis: Analysis, clause: Clause) -> list[Actor]:
    """Whom a clause of presence or company names: after "there were" where it has that, else before its word."""
    units, cue = analysis.units, clause.cue
    start, end = units[clause.first].start, units[clause.after - 1].end
    has = next((unit for unit in units[cue : clause.after] if unit.low in _HAS), None)
    low, high = (has.end, end) if has else (start, units[cue].start)
    return [a for a in analysis.actors if low <= a.start and a.end <= high and not a.masked]
