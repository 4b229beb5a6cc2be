"""When messages were handed over: on the day that the text tells of it, else at a meeting of whoever brought them."""

from __future__ import annotations

from collections.abc import Mapping, Set
from itertools import pairwise

from graph.claims import ContactKind, Status
from graph.dates import When
from loaders.extract.analysis import Analysis, people_of
from loaders.extract.context import Context
from loaders.extract.data import words
from loaders.extract.dating import move_on, understood
from loaders.extract.events import PEOPLED
from loaders.extract.marks import Event, Resolved, Unit
from loaders.extract.scope import Scope

Carriers = dict[tuple[int, int], Set[int]]
"""Who brought the message of a trigger (its span)."""

_BEING = words("en", "grammar", "being")
_GIVEN = words("en", "grammar", "given")
_SENT = words("en", "grammar", "sent_on")
_THE, _THINGS = words("en", "grammar", "known"), words("en", "grammar", "messages")
_THEY = words("en", "grammar", "group_pronouns") | words("en", "cues", "plural_pronouns")
_FRONT = 6  # units of "both messages of the two leaders"
_NAMED_IN = 2  # paragraphs in which messages were told of that "they" were


def note_carriers(scopes: list[Scope], carriers: Carriers) -> None:
    """Remember who brings the messages of a sentence."""
    for scope in scopes:
        if scope.trigger.kind is ContactKind.MESSAGE and scope.carriers:
            carriers[(scope.trigger.start, scope.trigger.end)] = {*people_of(scope.carriers)}


def date_delivery(text: str, analysis: Analysis, context: Context) -> None:
    """The messages told before, by the day on which they were handed over ("They were conveyed to Wang on Monday")."""
    if not analysis.times or not _tells_delivery(analysis.units):
        return
    found = (understood(t, context, text[t.start : t.end]) for t in analysis.times)
    day = next((each for each in found if each is not None and each.when.is_day), None)
    since = analysis.sentence.paragraph - _NAMED_IN if analysis.units[0].low in _THEY else 0
    near = {sentence.start for sentence in context.sentences if sentence.paragraph >= since}
    given = [e for e in context.events if day is not None and _undated(e) and e.sentence in near]
    for event in given:
        event.dated = day
    if given and any(actor.people for actor in analysis.actors):
        move_on(context, day)  # "It was handed to him on Monday by Meng. He had a talk with him"


def _tells_delivery(units: list[Unit]) -> bool:
    """Whether a sentence begins with messages that were handed over or sent, or says who handed over or sent them."""
    if any(a.low in _GIVEN | _SENT and b.low in _THEY for a, b in pairwise(units)):
        return True
    triples = zip(units, units[1:], units[2:], strict=False)
    if any(a.low in _SENT and b.low in _THE and c.low in _THINGS for a, b, c in triples):
        return True
    front = [k for k, unit in enumerate(units[:_FRONT]) if unit.low in _THINGS or (k == 0 and unit.low in _THEY)]
    if not front:
        return False
    known = front[0] == 0 or units[0].low in _THE  # "the letter was sent on Monday", not "a letter was sent by"
    given = _GIVEN | _SENT if known else _GIVEN
    return any((a.low in _BEING or a.low == ",") and b.low in given for a, b in pairwise(units[front[0] :]))


def date_messages(events: list[Event], carriers: Mapping[tuple[int, int], Set[int]]) -> None:
    """The messages without a date, by the meeting at which they were handed over: who brings one meets who gets it."""
    meetings = [e for e in events if e.kind in PEOPLED and e.status is Status.OCCURRED and e.dated is not None]
    for letter in (event for event in events if _undated(event)):
        bearers = carriers.get(letter.trigger, set()) if letter.trigger else set()
        near = [e for e in meetings if _handed_at(e, letter, bearers)]
        if near:
            letter.dated = _day_of(min(near, key=lambda e: abs(e.start - letter.start)))


def _handed_at(meeting: Event, letter: Event, bearers: Set[int]) -> bool:
    """Whether a meeting is that of who brings a letter with its recipient, or is told in one breath with it."""
    if not letter.people.keys() & meeting.people.keys():
        return False
    together = meeting.sentence == letter.sentence and letter.people.keys() != meeting.people.keys()
    return bool(bearers & meeting.people.keys()) or together


def _day_of(meeting: Event) -> Resolved | None:
    dated = meeting.dated
    return dated and Resolved(When(dated.when.start), "", "narrative")


def _undated(event: Event) -> bool:
    told = event.kind is ContactKind.MESSAGE and event.status is Status.OCCURRED
    return told and event.dated is None and not event.background
