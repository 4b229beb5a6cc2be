"""Journeys of which a Chinese sentence only asks or guesses whether, when or why they will be made (X会不会访华?)."""

from __future__ import annotations

from graph.claims import ContactKind, Status
from loaders.extract.analysis import Analysis
from loaders.extract.anchors import resolve
from loaders.extract.context import Context, other_side
from loaders.extract.data import words
from loaders.extract.marks import Event, Resolved, Timex, Trigger, Unit, Zone
from loaders.extract.zh.attributive import word_before
from loaders.extract.zh.journeys import earlier
from loaders.extract.zh.passing import leads_to, times_of, traveller
from loaders.extract.zh.scene import part_behind, part_start
from loaders.extract.zh.statuses import is_unsettled, said_behind
from loaders.extract.zh.timing import ahead
from loaders.extract.zh.vocabulary import journey_of

_WHETHER = words("zh", "grammar", "whether")
_WHEN = tuple(words("zh", "grammar", "when"))
_OTHERS = frozenset().union(
    *(words("zh", "grammar", key) for key in ("embedding", "sends", "invited", "goes_along", "comes_along"))
)
_NOT_SO = ("denied", "unmade", "refused", "negated", "never")
_SAID = ("hypothetical", "unconfirmed")
_RETURNS = words("zh", "grammar", "returns_visit")
_RULE = "guessed.visit"


def guessed(text: str, analysis: Analysis, context: Context, before: int) -> list[Event]:
    """The journeys that a sentence leaves open, of those of whom it tells no other.

    What the article tells of them elsewhere goes before (`left_out.without_guesses`).
    """
    out: list[Event] = []
    if analysis.sentence.zone is Zone.TITLE:
        return out
    for trigger in filter(None, map(journey_of, analysis.units)):
        who = traveller(analysis, trigger, meant=True)
        side = context.side(who.person) if who is not None and who.end <= trigger.start else None
        if who is None or side is None:
            continue
        if not (analysis.said(trigger) in _RETURNS or leads_to(analysis, trigger, other_side(side))):
            continue
        if _is_told(who.person, context.events[before:]) or not _is_left_open(analysis, who, trigger):
            continue
        event = earlier(analysis, _RULE, who.person, side, None)
        times = [ahead(timex) for timex in times_of(analysis, who, trigger)]
        event.dated = _resolved(text, times, context)
        event.status, event.background = Status.HYPOTHETICAL, False
        out.append(event)
    return out


def _resolved(text: str, times: list[Timex], context: Context) -> Resolved | None:
    return next((resolve(t, text[t.start : t.end], context.anchor) for t in times), None)


def _is_told(person: int, events: list[Event]) -> bool:
    """Whether a sentence has told of a journey of somebody."""
    return any(event.kind is ContactKind.VISIT and person in event.people for event in events)


def _is_left_open(analysis: Analysis, who: Unit, trigger: Trigger) -> bool:
    """Whether words in the part of a sentence that names a journey leave it open, or those that say of it so behind."""
    if word_before(analysis.units, who.start) in _OTHERS:
        return False  # 邀请X访华, 陪同X访华的可能有Y
    rest = said_behind(analysis, trigger)
    if rest.startswith(_WHEN):
        return False  # X访华期间
    low = part_start(analysis, who.start, analysis.sentence.start)
    part = [unit for unit in analysis.units if low <= unit.start < trigger.start]
    part += part_behind(analysis, trigger.end)
    if any(unit.is_any(_NOT_SO) for unit in part):
        return False
    return is_unsettled(analysis, trigger) or any(unit.is_any(_SAID) or unit.low in _WHETHER for unit in part)
