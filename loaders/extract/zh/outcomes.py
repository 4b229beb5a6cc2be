"""What a later sentence says became of what was meant to be: it was called off, or those meant did not meet."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from graph.claims import SIDES, ContactKind, Country, Status
from graph.dates import When
from loaders.extract.analysis import Analysis, people_of
from loaders.extract.context import Context
from loaders.extract.data import words
from loaders.extract.events import PEOPLED
from loaders.extract.marks import Event, LocalPerson, Resolved, Sentence, Trigger, Unit
from loaders.extract.scope import Scope
from loaders.extract.zh.relations import Relations
from loaders.extract.zh.vocabulary import trigger_of

_COMMAS, _INTENDED = words("zh", "grammar", "commas"), words("zh", "grammar", "intended")
_CANCELLED = words("zh", "cues", "cancelled")
_AS_A_WHOLE = tuple(words("zh", "grammar", "as_a_whole"))
_FILLING = "|".join(sorted(words("zh", "grammar", "turns") | words("zh", "grammar", "called_off_how"), key=len)[::-1])
_NOT_COME = words("zh", "grammar", "not_come")
_BACK = 2  # sentences from what was meant to be to what became of it


def intended(analysis: Analysis, made: list[Event]) -> list[Event]:
    """Of the events of a sentence, those that its words say were only meant to be (原定22日会谈)."""
    meant = [unit.start for unit in analysis.units if unit.low in _INTENDED]
    return [event for event in made if event.trigger and any(start < event.trigger[0] for start in meant)]


def came_to_nothing(analysis: Analysis, context: Context, before: int, meant: list[Event]) -> None:
    """Deny what was `meant` or planned where a sentence soon after says that it was called off (但会谈临时取消).

    What the sentence itself denies of the same people is that event.
    """
    if (failed := next(_failures(analysis), None)) is None:
        return
    starts = [s.start for s in context.sentences][-1 - _BACK : -1]
    recent = [e for e in context.events[:before] if e.sentence in starts and (e in meant or _is_ahead(e))]
    kinds = {told.kind for unit in failed if (told := trigger_of(unit)) is not None}
    low, high = failed[0].start, failed[-1].end
    named = set(people_of(a for a in analysis.actors if low <= a.start < high))
    named = named or {p for e in context.events[before:] if e.status is Status.DENIED for p in e.people}
    for event in recent:
        if (not kinds or event.kind in kinds) and named <= event.people.keys():
            event.status = Status.DENIED
            for again in context.events[before:]:
                same = again.kind is event.kind and again.people.keys() <= event.people.keys()
                if same and again.status is Status.DENIED and not again.explicit_date:
                    context.events.remove(again)


def not_gone(analysis: Analysis, relations: Relations, scopes: list[Scope]) -> list[Scope]:
    """The scopes of a sentence, with the journey that it says somebody did not make (没有来北京)."""
    units = analysis.units
    said = [k for k, unit in enumerate(units[:-1]) if unit.low in _NOT_COME and units[k + 1].is_a("side")]
    if not said or analysis.cued("never") or any(s.trigger.start == units[said[0]].start for s in scopes):
        return scopes
    k, there = said[0], {Country(value) for value in units[said[0] + 1].values("side")}
    who = [a for a in analysis.actors if a.people and not a.masked and a.end <= units[k].start]
    mine = [a for a in who if relations.is_subject(a) and a.country in SIDES and a.country not in there]
    if not mine:
        return scopes
    trigger = Trigger(units[k].start, units[k].end, "visit", ContactKind.VISIT, "visit", verb=True)
    low = analysis.sentence.start
    return [*scopes, Scope(trigger, (mine[-1],), (), low, units[k + 1].end, status=Status.DENIED)]


def date_denied(text: str, analysis: Analysis, context: Context, before: int) -> None:
    """A meeting denied right after a sentence that says where both were on a day is denied for that day."""
    last = context.sentences[-2] if len(context.sentences) > 1 else None
    day = context.anchor.latest
    if last is None or day is None or last.paragraph != analysis.sentence.paragraph or not _names_day(text, last, day):
        return
    denied = [e for e in context.events[before:] if e.status is Status.DENIED and e.kind in PEOPLED and not e.dated]
    if not denied or any(e.sentence == last.start and e.people for e in context.events[:before]):
        return
    named = {p for p, who in enumerate(context.cast.people) if _is_named(who, last)}
    for event in denied:
        if event.people and event.people.keys() <= named:
            event.dated = Resolved(When(day.isoformat()), "", "narrative")


def _is_named(who: LocalPerson, sentence: Sentence) -> bool:
    return any(sentence.start <= mention.start < sentence.end for mention in who.mentions)


def _names_day(text: str, sentence: Sentence, day: date) -> bool:
    """Whether a sentence names the day of the month."""
    return f"{day.day}日" in text[sentence.start : sentence.end]


def _is_ahead(event: Event) -> bool:
    return event.status is Status.PLANNED and bool(event.people)


def fails_later(analysis: Analysis, trigger: Trigger) -> bool:
    """Whether a later part of a sentence says that what a word of contact tells came to nothing (原拟访朝,此行作罢)."""
    later = [part for part in _failures(analysis) if part[0].start >= trigger.end]
    kinds = [{told.kind for unit in part if (told := trigger_of(unit)) is not None} for part in later]
    return any(not kind or trigger.kind in kind for kind in kinds)


def _failures(analysis: Analysis) -> Iterator[list[Unit]]:
    """The parts of a sentence that say of a contact, or of all that was planned, that it did not take place."""
    part: list[Unit] = []
    for unit in [*analysis.units, None]:
        if unit is not None and unit.low not in _COMMAS:
            part.append(unit)
            continue
        if part and _fails(part):
            yield part
        part = []


def _fails(part: list[Unit]) -> bool:
    """Whether a part says that a contact did not take place: none is made, or it is called off."""
    at = next((k for k, u in enumerate(part) if u.low in _CANCELLED or u.is_any(("unmade", "negated"))), None)
    if at is None:
        return False
    subject = re.sub(_FILLING, "", "".join(unit.low for unit in part[:at]))
    tells = any(map(trigger_of, part)) or subject.endswith(_AS_A_WHOLE)
    return tells or part[at].is_a("unmade") or (not subject and part[at].low in _CANCELLED)
