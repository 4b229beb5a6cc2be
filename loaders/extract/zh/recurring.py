"""Earlier journeys that a Chinese sentence counts from: 2006年1月以来首次访华, 继2019年6月之后再度访朝."""

from __future__ import annotations

from dataclasses import replace

from graph.claims import SIDES, Country
from loaders.extract.analysis import Actor, Analysis
from loaders.extract.anchors import resolve
from loaders.extract.context import Context, other_side
from loaders.extract.data import words
from loaders.extract.dating import move_on
from loaders.extract.marks import Timex, Trigger
from loaders.extract.zh.identified import goal
from loaders.extract.zh.journeys import earlier
from loaders.extract.zh.scene import part_start
from loaders.extract.zh.vocabulary import trigger_of

_MARKERS = tuple(words("zh", "grammar", "counted_from"))
_JOINS = words("zh", "grammar", "list") | words("zh", "grammar", "and")
_RULE = "recurring.visit"


def recurring(text: str, analysis: Analysis, context: Context) -> None:
    """Enter the journeys before, of whoever makes one for the first time since, or again after, a month or year."""
    if not (analysis.times and (analysis.cued("once") or analysis.cued("another"))):
        return
    units = analysis.units
    for k, unit in enumerate(units):
        trigger = trigger_of(unit)
        there = goal(units, k, trigger) if trigger is not None and trigger.verb else None
        traveller = _traveller(analysis, trigger, there) if trigger is not None and there in SIDES else None
        if trigger is None or there is None or traveller is None:
            continue
        for timex in _counted_from(analysis, trigger):
            _enter(text, analysis, context, timex, traveller, there)


def _counted_from(analysis: Analysis, trigger: Trigger) -> list[Timex]:
    """The months or years since or after which a journey is told to be the first, or another one."""
    units = analysis.units
    low = part_start(analysis, trigger.start, analysis.sentence.start)
    times = [t for t in analysis.times if low <= t.start and t.end <= trigger.start and t.kind == "date"]
    if not times or not (analysis.cued("once", low, trigger.start) or analysis.cued("another", low, trigger.start)):
        return []
    after = "".join(unit.low for unit in units if times[-1].end <= unit.start < trigger.start)
    if not after.startswith(_MARKERS):
        return []  # 2011年执政以来首次访华
    listed = [times[-1]]
    for before in reversed(times[:-1]):
        between = [u.low for u in units if before.end <= u.start < listed[0].start]
        if not between or any(low not in _JOINS for low in between):
            break
        listed.insert(0, before)
    return listed


def _traveller(analysis: Analysis, trigger: Trigger, there: Country) -> Actor | None:
    """Who makes a journey: the one of the other side named, or meant by a pronoun, last before it."""
    mine = [a for a in analysis.actors if a.people and not a.masked and a.end <= trigger.start]
    single = [a for a in mine if len(a.people) == 1 and a.country is other_side(there)]
    heads = {unit.end for unit in analysis.units if unit.is_a("head")}
    named = single and mine[-1] is single[-1] and not (single[-1].quiet and single[-1].end in heads)
    return single[-1] if named else None  # not 2018年以来外务相首次访华: that was another


def _enter(text: str, analysis: Analysis, context: Context, timex: Timex, traveller: Actor, there: Country) -> None:
    resolved = resolve(replace(timex, since=False), text[timex.start : timex.end], context.anchor)
    published = context.anchor.published
    this_year = published is not None and resolved is not None and resolved.when.start == f"{published.year:04}"
    if resolved is None or this_year:
        return
    context.events.append(earlier(analysis, _RULE, traveller.people[0], other_side(there), resolved))
    anchor = context.anchor
    move_on(context, resolved)
    context.anchor = replace(context.anchor, spoken=anchor.spoken, month=anchor.month, story=anchor.story)
