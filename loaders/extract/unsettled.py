"""What an article shows and its reading could not settle, each with its sentence: for people to look at."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from graph.claims import SIDES, ContactKind, Country
from graph.identity.people import bind
from loaders.extract.context import Context, other_side
from loaders.extract.marks import Event, HeldOffice, Mention, Sentence
from loaders.extract.result import Reason, Unsettled

if TYPE_CHECKING:
    from graph.dates import When
    from graph.registry.load import Registry

_GUESSED = frozenset({"narrative", "publication"})  # what dates an event whose own words could not be settled


def unsettled(
    context: Context, offices: Iterable[HeldOffice], contacts: list[Event], published: When | None, registry: Registry
) -> tuple[Unsettled, ...]:
    """Everything unsettled in an article, each once, in the order of its text."""
    around = _Sentences(context.sentences)
    found = [
        *_sideless(context, offices, contacts, around),
        *_homonyms(context, published, registry, around),
        *_loose(context),
        *_left_out(context),
        *_undated(contacts),
    ]
    return tuple(sorted(set(found), key=lambda each: (each.start, each.end, each.reason, each.about)))


class _Sentences:
    """The sentences that were read for contacts, found by a position in them."""

    def __init__(self, sentences: Iterable[Sentence]) -> None:
        self._ordered = sorted(sentences, key=lambda sentence: sentence.start)
        self._starts = [sentence.start for sentence in self._ordered]

    def at(self, position: int) -> Sentence | None:
        """The sentence around a position, None outside all."""
        k = bisect_right(self._starts, position) - 1
        return self._ordered[k] if k >= 0 and position < self._ordered[k].end else None


def _sideless(
    context: Context, offices: Iterable[HeldOffice], contacts: list[Event], around: _Sentences
) -> Iterator[Unsettled]:
    """Unknown people in a sentence that tells of a contact, whose side neither their name nor an office shows."""
    shown = {held.person for held in offices if held.office.country}
    told = {event.start for event in (*contacts, *context.dropped)}
    for index, person in enumerate(context.cast.people):
        if context.side(index) or person.candidates or index in shown:
            continue
        sentence = around.at(min(mention.start for mention in person.mentions))
        if sentence and sentence.start in told:
            yield Unsettled(Reason.NO_SIDE, sentence.start, sentence.end, person.name)


def _homonyms(context: Context, published: When | None, registry: Registry, around: _Sentences) -> Iterator[Unsettled]:
    """Names of several people, whom nothing that the article states tells apart."""
    for index, person in enumerate(context.cast.people):
        if len(person.candidates) > 1 and not (bound := bind(context.cast.who(index), published, registry)).verified:
            first = min(person.mentions, key=lambda mention: mention.start)
            where = around.at(first.start) or first
            about = f"{person.name}: {', '.join(bound.candidates)}"
            yield Unsettled(Reason.HOMONYM, where.start, where.end, about)


def _loose(context: Context) -> Iterator[Unsettled]:
    for sentence, people in context.loose:
        yield Unsettled(Reason.NO_EVENT, sentence.start, sentence.end, _named(context, people))


def _left_out(context: Context) -> Iterator[Unsettled]:
    """What looks like a contact of the two sides, and of which one side is missing or nobody is named."""
    mentions = context.cast.mentions()
    starts = [mention.start for mention in mentions]
    for event in context.dropped:
        within = mentions[bisect_left(starts, event.start) : bisect_left(starts, event.end)]
        sides = event.sides
        bodies = {side for side, _ in event.bodies.values()}
        if not event.people and bodies.issuperset(SIDES):
            yield Unsettled(Reason.BODIES_ONLY, event.start, event.end, "; ".join(event.bodies))
        elif len(sides) == 1 and event.kind is not ContactKind.VISIT and not _is_no_riddle(event, within, context):
            side = next(iter(sides))
            if other_side(side) not in bodies:
                yield Unsettled(Reason.NO_COUNTERPART, event.start, event.end, _named(context, event.people))


def _is_no_riddle(event: Event, within: Iterable[Mention], context: Context) -> bool:
    """Whether an event's sentences name somebody of a third country, or several people of one side met."""
    return len(event.people) > 1 or any(context.cast.people[m.person].country is Country.OTHER for m in within)


def _undated(contacts: Iterable[Event]) -> Iterator[Unsettled]:
    """Contacts whose words of time could not be resolved, and those that nothing dates."""
    for event in contacts:
        if event.dated is None or (event.vague and event.dated.inferred in _GUESSED and not event.dated.words):
            yield Unsettled(Reason.NO_DATE, event.start, event.end, event.vague)


def _named(context: Context, people: Iterable[int]) -> str:
    return ", ".join(context.cast.people[person].name for person in people)
