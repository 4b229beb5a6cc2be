"""What an English article tells only beside its story: long ago, or of others what was planned, rumoured or denied.

Its next paragraph returns to the story: "the minister", "the same day" and "also present" speak of that again.
"""

from __future__ import annotations

from dataclasses import dataclass

from graph.claims import Status
from loaders.extract.analysis import Analysis
from loaders.extract.anchors import Anchor
from loaders.extract.context import Context
from loaders.extract.data import words
from loaders.extract.discourse import Discourse
from loaders.extract.marks import Event, Zone

_PRONOUNS = words("en", "cues", "pronouns") | words("en", "grammar", "possessive_pronouns")
_FRONT = 3  # units in which a sentence refers back ("On that trip he")


@dataclass(frozen=True, slots=True)
class Story:
    """Of whom, when and what an article was telling when it turned aside."""

    discourse: Discourse
    anchor: Anchor
    focus: Event | None
    on_tour: bool
    told: int

    @classmethod
    def of(cls, context: Context, discourse: Discourse) -> Story:
        """What it tells now."""
        return cls(discourse.kept(), context.anchor, context.focus, context.on_tour, len(context.events))

    def take_up(self, context: Context, discourse: Discourse) -> None:
        """Go on with it."""
        discourse.take_up(self.discourse)
        context.anchor, context.on_tour = self.anchor, self.on_tour
        context.focus = self.focus or context.focus
        for event in context.events[self.told :]:
            event.aside = True


def recalls(context: Context, before: int) -> bool:
    """Whether all that a sentence told, the events from `before` on, is beside the story told before it."""
    told = [event for event in context.events[before:] if event.people]
    news = [e for e in context.events[:before] if e.people and not context.is_long_ago(e.dated)]
    known = {person for event in news for person in event.people}
    if not any(event.zone is Zone.BODY for event in news):
        return False
    return bool(told) and all(_is_beside(event, known, context) for event in told)


def _is_beside(event: Event, known: set[int], context: Context) -> bool:
    others = event.status is not Status.OCCURRED and known.isdisjoint(event.people)
    return others or context.is_long_ago(event.dated)


def goes_on_with(analysis: Analysis) -> bool:
    """Whether a paragraph goes on with what the one before told: it opens with a pronoun."""
    return any(unit.low in _PRONOUNS for unit in analysis.units[:_FRONT])
