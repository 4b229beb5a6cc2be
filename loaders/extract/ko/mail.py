"""Korean messages told before: the other one of their two, the day on which one was handed over, those of before."""

from __future__ import annotations

from dataclasses import replace

from graph.claims import SIDES, ContactKind, Country, Status
from loaders.extract.analysis import Actor, people_of
from loaders.extract.context import Context
from loaders.extract.dating import understood
from loaders.extract.ko.clauses import Sense
from loaders.extract.ko.discourse import Discourse
from loaders.extract.ko.tails import pattern
from loaders.extract.ko.timing import is_of_day
from loaders.extract.ko.units import SUBJECTS
from loaders.extract.marks import Zone
from loaders.extract.scope import Scope

_VERB = 4  # characters of the end of a verb
_NEAR = 2  # paragraphs from a message to what is said of it


def complete_mail(sense: Sense, made: list[Scope], discourse: Discourse) -> list[Scope]:
    """The scopes of a sentence, with the message told before whose other one it names (Y에게 보낸 이 글에서 X는)."""
    pending, sentence = discourse.unsent, sense.analysis.sentence
    whole = [s for s in made if s.trigger.kind is not ContactKind.MESSAGE or (s.left and s.right)]
    out = list(made)
    if (
        pending
        and sentence.paragraph - pending[1] <= 1
        and all(s.trigger.kind is not ContactKind.MESSAGE for s in whole)
    ):
        other = _other_one(sense, pending[0])
        if other is not None:
            left, right = pending[0].left, (other,)
            if _is_got(sense, pending[0]):
                left, right = right, left
            out = [*whole, replace(pending[0], left=left, right=right, start=sentence.start, end=sentence.end)]
            discourse.unsent = None
    written = [s for s in made if s.trigger.kind is ContactKind.MESSAGE and people_of(s.left)]
    half = [s for s in written if not people_of(s.right) and s.status is Status.OCCURRED]
    if half and sentence.zone is Zone.BODY and len({a.country for a in half[-1].left} & set(SIDES)) == 1:
        discourse.unsent = half[-1], sentence.paragraph
    return out


def _is_got(sense: Sense, letter: Scope) -> bool:
    """Whether who is named with a message got it (X가 축전을 받았다)."""
    return pattern("got").match(sense.text, letter.trigger.end, letter.end + _VERB) is not None


def _other_one(sense: Sense, letter: Scope) -> Actor | None:
    """Who of the other side wrote, or got, a message told before, where a sentence says so."""
    sides = {actor.country for actor in letter.left}
    roles = SUBJECTS if _is_got(sense, letter) else frozenset({"to"})
    if not _is_got(sense, letter) and (reader := _reader(sense, sides)):
        return reader
    for role in sense.roles:
        named = role.actor.people and not role.actor.masked and role.actor.country in SIDES
        other = named and role.role in roles and role.actor.country not in sides
        if other and pattern("was_written").search(sense.text, role.end, sense.analysis.sentence.end):
            return role.actor
    return None


def _reader(sense: Sense, sides: set[Country | None]) -> Actor | None:
    """To whom something is told or wished in a letter that a sentence is about (축전에서 Y는 X의 건강을 기원했다)."""
    if pattern("of_this_letter").search(sense.sentence) is None:
        return None
    others = [r for r in sense.roles if r.actor.people and r.actor.country in {*SIDES} - sides]
    told = [r for r in others if r.role == "to" or pattern("wished").match(sense.text, r.end)]
    return replace(told[0].actor, masked="") if told and len({r.actor.people for r in others}) == 1 else None


def of_before(sense: Sense, context: Context, before: int) -> None:
    """Keep a message that somebody had sent "before" from the day spoken of, and from those told beside it."""
    if pattern("earlier_on").search(sense.sentence) is None:
        return
    for event in context.events[before:]:
        if event.kind is ContactKind.MESSAGE and event.dated is None and event.trigger:
            event.spoken, event.sentence = None, event.trigger[0]


def date_message(sense: Sense, context: Context, before: int) -> None:
    """Date the message told last by a sentence about it (꽃바구니는 9일 대사가 외무성에 전달하였다)."""
    last = next((e for e in reversed(context.events) if e.kind is ContactKind.MESSAGE), None)
    if last is None or last.explicit_date or any(last is event for event in context.events[before:]):
        return
    here = next((s.paragraph for s in context.sentences if s.start == last.sentence), None)
    if here is None or sense.analysis.sentence.paragraph - here > _NEAR:
        return
    if not any(pattern(name).search(sense.sentence) for name in ("of_message", "in_message")):
        return
    days = [t for t in sense.analysis.times if is_of_day(t)]
    found = understood(days[0], context) if days else None
    if found and found.when.is_day and (last.dated is None or last.dated.when.intersects(found.when)):
        last.dated, last.explicit_date = found, True
