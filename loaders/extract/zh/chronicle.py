"""Lists of somebody's journeys, told by their days (資料:金正日歷次訪華 ... 2004年4月19日至21日 在北京會談)."""

from __future__ import annotations

from dataclasses import dataclass

from graph.claims import SIDES, ContactKind, Country
from loaders.extract.analysis import Analysis
from loaders.extract.anchors import resolve
from loaders.extract.context import Context, other_side
from loaders.extract.data import words
from loaders.extract.marks import Zone
from loaders.extract.zh.identified import goal
from loaders.extract.zh.journeys import earlier
from loaders.extract.zh.vocabulary import trigger_of

_LISTS = tuple(words("zh", "grammar", "chronicles"))
_RULE = "chronicle.visit"


@dataclass(frozen=True, slots=True)
class Chronicle:
    """Whose journeys an article lists, and where they lead."""

    person: int
    there: Country


def chronicle(analysis: Analysis, context: Context) -> Chronicle | None:
    """What a headline says that an article lists: the journeys of somebody (X历次访华)."""
    text = "".join(unit.low for unit in analysis.units)
    if analysis.sentence.zone is not Zone.TITLE or not any(word in text for word in _LISTS):
        return None
    for k, unit in enumerate(analysis.units):
        trigger = trigger_of(unit)
        there = goal(analysis.units, k, trigger) if trigger and trigger.kind is ContactKind.VISIT else None
        if there not in SIDES or there is None:
            continue
        named = [u.person for u in analysis.units if u.is_a("local")]
        travellers = [person for person in named if context.side(person) is other_side(there)]
        if len(travellers) == 1:
            return Chronicle(travellers[0], there)
    return None


def entry(text: str, analysis: Analysis, context: Context, known: Chronicle | None, before: int) -> None:
    """Enter the journey whose days begin an entry of such a list, unless its words have told it."""
    first = next(iter(analysis.times), None)
    opens = first is not None and first.start == analysis.sentence.start and first.day and first.end_day
    if known is None or first is None or not opens or analysis.sentence.zone is not Zone.BODY:
        return
    made = context.events[before:]
    if any(event.kind is ContactKind.VISIT and known.person in event.people for event in made):
        return
    resolved = resolve(first, text[first.start : first.end], context.anchor)
    if resolved is None:
        return
    context.events.append(earlier(analysis, _RULE, known.person, other_side(known.there), resolved))
