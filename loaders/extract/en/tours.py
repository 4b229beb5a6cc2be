"""Tours and inspections in English: who goes round a farm or an exhibition, and what of it is one contact."""

from __future__ import annotations

from itertools import pairwise

from graph.claims import SIDES, ContactKind
from loaders.extract.analysis import Analysis
from loaders.extract.data import words
from loaders.extract.en.naming import names_place
from loaders.extract.en.roles import TOUR
from loaders.extract.marks import Trigger
from loaders.extract.scope import Scope

_BANDS = words("en", "cues", "officials") | words("en", "cues", "guests")
_ROUND, _TOWNS, _SITE = words("en", "grammar", "going_round"), words("en", "grammar", "at_town"), 7  # units to a town
_APART = (
    words("en", "grammar", "list_words")
    | words("en", "grammar", "circumstance")
    | words("en", "grammar", "later")
    | words("en", "grammar", "upon")
    | words("en", "cues", "infinitive")
    | words("en", "grammar", "aims")
)
_TAKEN = 4  # units between a verb and what is toured


def looks_round(analysis: Analysis, scope: Scope) -> bool:
    """Whether one side, or "they", only go round something, in no town named (not "a farm near Pyongyang")."""
    if analysis.said(scope.trigger).split()[-1] not in _ROUND:
        return False
    if not any(actor.people and not actor.quiet for actor in scope.left):
        return True  # "they looked round the tower"
    if any(u.low in _BANDS for u in analysis.before(scope.trigger.start) if u.start > max(a.end for a in scope.left)):
        return True  # "Hong and Zhao spoke, after which the participants looked round the works"
    if scope.trigger.kind is not ContactKind.VISIT:
        return False
    near = pairwise(analysis.behind(scope.trigger.end)[:_SITE])
    return not any(a.low in _TOWNS and names_place(b) for a, b in near)


def of_one_tour(analysis: Analysis, told: list[Scope]) -> list[Scope]:
    """The scopes, what people of both sides go round as one contact ("toured an exhibition together with Pak")."""
    out: list[Scope] = []
    for scope in told:
        before = out[-1] if out and _goes_round(analysis, out[-1].trigger, scope.trigger) else None
        if before is not None and before.trigger.kind is ContactKind.CEREMONY:
            continue
        if before is not None and {a.country for a in (*scope.left, *scope.right) if a.people}.issuperset(SIDES):
            out.pop()
        out.append(scope)
    return out


def _goes_round(analysis: Analysis, tour: Trigger, trigger: Trigger) -> bool:
    """Whether a noun is what the verb of a journey or tour before it takes ("toured a flower exhibition")."""
    goes = tour.verb and (tour.form == TOUR or tour.kind is ContactKind.VISIT)
    if not goes or trigger.verb or trigger.kind is not ContactKind.CEREMONY:
        return False
    between = [unit for unit in analysis.units if tour.end <= unit.start < trigger.start]
    near = len(between) < _TAKEN and not any(u.is_any(("local", "verb")) or names_place(u) for u in between)
    return near and not any(unit.low in _APART for unit in between)
