"""English nouns that speak of a contact told before: "the talks", "Monday's meeting", "his first meeting with"."""

from __future__ import annotations

from itertools import pairwise

from graph.claims import ContactKind, Status
from loaders.extract.analysis import Analysis
from loaders.extract.context import Context
from loaders.extract.data import words
from loaders.extract.dating import move_on, understood
from loaders.extract.events import PEOPLED
from loaders.extract.marks import Timex, Trigger, Unit

_AT = words("en", "grammar", "circumstance")
_WITHIN = words("en", "grammar", "inside")
_IT = words("en", "grammar", "pointing_subjects")
_BEING, _SUPERLATIVES = words("en", "grammar", "being"), words("en", "grammar", "superlatives")
_THEY = words("en", "grammar", "group_pronouns") | words("en", "cues", "plural_pronouns")
_CALLED, _TOOK_PLACE = words("en", "grammar", "called_events"), words("en", "grammar", "took_place")
_SUBJECT, _SAID = 4, 9  # units of "The one-hour session", to "was held"
_IDENTIFIED = 8  # units from "it is" to the event that it was
_KNOWN = words("en", "grammar", "known")
_QUOTES = words("en", "grammar", "quotes") | words("en", "grammar", "closing_quotes")
_THAT = words("en", "grammar", "complementizers")
_THEIRS, _WITH = words("en", "grammar", "theirs"), words("en", "grammar", "accompaniment")
_POSSESSIVE = words("en", "grammar", "possessive_marks")
_OWNERS = words("en", "grammar", "possessive_pronouns")
_OPENING, _ABROAD = 5, words("en", "cues", "infinitive")  # units of "His three-day visit", "to" another place


def date_known(text: str, analysis: Analysis, context: Context, before: int) -> None:
    """Date the event in focus by a sentence that only says when it was ("It took place on Monday", "The session was").

    So does one that only says who was there ("Wang hosted the event on Tuesday"). The events from `before` on are those
    that the sentence tells itself.
    """
    made = context.events[before:]
    event = next((e for e in reversed(context.events[:before]) if e.kind in PEOPLED), None) if made else context.focus
    if not analysis.times or event is None or event.dated is not None or any(e.people for e in made):
        return
    told = event.kind in PEOPLED and event.status is Status.OCCURRED and not event.background
    if not told or not (_says_when(analysis) or _says_who(analysis)):
        return
    found = (understood(t, context, text[t.start : t.end]) for t in analysis.times)
    if (day := next((each for each in found if each is not None and each.when.is_day), None)) is not None:
        event.dated, context.focus = day, event
        del context.events[before:]
        move_on(context, day)


def _says_when(analysis: Analysis) -> bool:
    """Whether a sentence that names nobody begins with what was told before, and says that it was held."""
    units = analysis.units
    called = units[0].low in _KNOWN and any(unit.low in _CALLED for unit in units[1:_SUBJECT])
    named = any(actor.people and not actor.quiet for actor in analysis.actors)
    held = any(unit.low in _TOOK_PLACE for unit in units[1:_SAID])
    return (called or units[0].low in _THEY) and held and not named


def _says_who(analysis: Analysis) -> bool:
    """Whether a sentence tells of nothing but who was at "the event"."""
    events = (b.low in _CALLED and a.low in _KNOWN for a, b in pairwise(analysis.units))
    return bool(analysis.presence) and not analysis.triggers and any(events)


def known_before(units: list[Unit], trigger: Trigger, i: int) -> bool:
    """Whether a noun speaks of an event told before ("the talks", "in the audience")."""
    before = [unit for unit in units[max(0, i - 4) : i] if unit.low not in _QUOTES]  # "at the “cordial” meeting"
    near = [*before[-2:], *(unit for unit in units[i:] if unit.end < trigger.end)]
    points = i > 1 and units[i - 1].low in _THAT and units[i - 2].low in _AT  # "at that meeting"
    after = next((unit for unit in units[i:] if unit.start >= trigger.end), None)
    theirs = any(unit.low in _THEIRS for unit in near) and (after is None or after.low not in _WITH)
    return (
        points or theirs or any(unit.low in _KNOWN for unit in near) or _identified(units[max(0, i - _IDENTIFIED) : i])
    )


def _identified(before: list[Unit]) -> bool:
    """Whether a noun says what an event told before was ("It is his first known meeting with a foreign delegation")."""
    opens = [k for k, (a, b) in enumerate(pairwise(before)) if a.low in _IT and b.low in _BEING]
    words_ = before[opens[-1] :] if opens else []
    ranked = any(unit.low in _SUPERLATIVES for unit in words_)
    return ranked and not any(unit.is_any(("local", "verb")) for unit in words_)


def his_trip(units: list[Unit], trigger: Trigger, i: int) -> bool:
    """Whether a noun opens a sentence on a journey of somebody named before ("His three-day visit began on Monday")."""
    opens = i <= _OPENING and units[0].low in _OWNERS and not any(unit.senses for unit in units[1:i])
    return opens and trigger.kind is ContactKind.VISIT and not any(unit.low in _ABROAD for unit in units[i + 1 : i + 3])


def in_his(units: list[Unit], trigger: Trigger, i: int) -> bool:
    """Whether a noun speaks of a message told before ("said in his message that")."""
    letter = trigger.kind is ContactKind.MESSAGE and i > 1
    return letter and units[i - 1].low in _OWNERS and units[i - 2].low in _WITHIN


def of_the_day(analysis: Analysis, i: int) -> tuple[Timex, ...] | None:
    """The day whose event a noun speaks of ("present at Monday's meeting"); None where no day owns it."""
    if i < 2 or analysis.units[i - 1].low not in _POSSESSIVE:
        return None
    end = analysis.units[i - 2].end
    return next(((timex,) for timex in analysis.times if timex.end == end), None)


def at_that_of(analysis: Analysis, day: Timex) -> bool:
    """Whether a preposition or verb leads to the event of a day ("present at" or "attended Monday's meeting")."""
    before = next((unit for unit in reversed(analysis.units) if unit.end <= day.start), None)
    attends = any(0 <= day.start - cue.end <= 1 for cue in analysis.cued("presence_before"))
    return attends or (before is not None and before.low in _AT)
