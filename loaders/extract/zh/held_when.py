"""Chinese sentences that say only when and where the meeting told last was held (会见是17日在人民大会堂举行的)."""

from __future__ import annotations

from graph.claims import Status
from loaders.extract.analysis import Analysis
from loaders.extract.context import Context
from loaders.extract.data import words
from loaders.extract.dating import move_on, understood
from loaders.extract.events import PEOPLED
from loaders.extract.marks import Event, Resolved, Unit, Zone
from loaders.extract.places import stated_place
from loaders.extract.zh.vocabulary import trigger_of

_HELD = words("zh", "grammar", "holds") | words("zh", "grammar", "carries_out") | words("zh", "grammar", "identifies")
_OF, _HOURS = words("zh", "grammar", "of"), words("zh", "grammar", "day_words")
_ANEW = ("planned", "hypothetical", "negated", "denied", "another", "once", "besides")
_NEAR = 3  # sentences from a meeting to what says when it was


def date_held(text: str, analysis: Analysis, context: Context, before: int) -> None:
    """Give the meeting told last, if it has no day, that of a sentence which says nothing else of it."""
    made = context.events[before:]
    held = _held(analysis)
    told = _told_last(held, context, before, joined=bool(analysis.presence)) if held else None
    day = _day(text, analysis, context) if told is not None else None
    if told is None or day is None or any(not e.people.keys() <= told.people.keys() for e in made):
        return
    if not {person for actor in analysis.presence for person in actor.people} <= told.people.keys():
        return
    where = stated_place(analysis, context)
    told.dated, told.explicit_date = day, True
    told.place, told.venue = told.place or where.city, told.venue or where.venue
    del context.events[before:]
    context.focus = told
    move_on(context, day)


def _held(analysis: Analysis) -> Unit | None:
    """The word of a meeting that a sentence without a name says to have been held; None where it says anything else."""
    units = analysis.units
    at = next((k for k, unit in enumerate(units) if trigger_of(unit) is not None), None)
    trigger = trigger_of(units[at]) if at is not None else None
    if at is None or trigger is None or trigger.kind not in PEOPLED or any(map(analysis.cued, _ANEW)):
        return None
    if any(unit.is_any(("local", "pronouns")) for unit in units):  # 17日的会谈由X和Y主持
        return units[at] if analysis.presence and _of_its_day(analysis, units[at]) else None
    return units[at] if any(unit.low in _HELD for unit in units[at + 1 :]) else None


def _of_its_day(analysis: Analysis, held: Unit) -> bool:
    """Whether a day stands right before the word of a meeting (17日下午的会谈)."""
    before = [timex for timex in analysis.times if timex.end <= held.start]
    return bool(before) and all(
        unit.low in _OF | _HOURS for unit in analysis.units if before[-1].end <= unit.start < held.start
    )


def _told_last(held: Unit, context: Context, before: int, *, joined: bool) -> Event | None:
    """The meeting told last, shortly before, that a word may mean, if it has no day of its own.

    `joined`: that which those present have just been entered into, a headline's too.
    """
    trigger, near = trigger_of(held), {s.start for s in context.sentences[-1 - _NEAR : -1]}
    told = [e for e in reversed(context.events[:before]) if e.kind in PEOPLED and e.zone is Zone.BODY]
    beside = [e for e in told if e.sentence == told[0].sentence]
    last = next((e for e in beside if held.low in e.said), told[0] if told else None)
    last = context.focus if joined else last
    if last is None or trigger is None or last.sentence not in near or last.form != trigger.form:
        return None
    dated = last.dated is not None and (last.dated.when.is_day or last.dated.when.end)
    return None if dated or last.background or last.status is not Status.OCCURRED else last


def _day(text: str, analysis: Analysis, context: Context) -> Resolved | None:
    """The one day that a sentence names, if it does not lie ahead."""
    times = [timex for timex in analysis.times if not timex.since]
    day = understood(times[0], context, text[times[0].start : times[0].end]) if len(times) == 1 else None
    published = context.anchor.published
    past = day is not None and day.when.is_day and day.when.first <= (published or day.when.first)
    return day if past else None
