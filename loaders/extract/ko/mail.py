"""Korean messages told before: the day on which one was handed over, and those of before that a sentence recalls."""

from __future__ import annotations

from graph.claims import ContactKind
from loaders.extract.context import Context
from loaders.extract.dating import understood
from loaders.extract.ko.clauses import Sense
from loaders.extract.ko.tails import pattern
from loaders.extract.ko.timing import is_of_day

_NEAR = 2  # paragraphs from a message to what is said of it


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
