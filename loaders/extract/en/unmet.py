"""A meeting that did not take place and of which one side alone is named: it was to be that of whom the text tells."""

from __future__ import annotations

from dataclasses import replace

from graph.claims import SIDES, Country
from loaders.extract.analysis import Actor, Analysis
from loaders.extract.context import other_side
from loaders.extract.data import words
from loaders.extract.discourse import Discourse
from loaders.extract.en.prepositions import hung
from loaders.extract.people import Cast
from loaders.extract.scope import Scope

_TALKS = "talks"
_WITH = words("en", "grammar", "accompaniment")


def with_subject(analysis: Analysis, scopes: list[Scope], cast: Cast, discourse: Discourse) -> list[Scope]:
    """The scopes of a sentence, a denied "meeting with X" with whoever acted last in the paragraph."""
    person = discourse.subject
    if person is None or discourse.paragraph != analysis.sentence.paragraph or cast.people[person].country is None:
        return scopes
    side = cast.people[person].country
    return [_joined(analysis, scope, person, side) for scope in scopes]


def _joined(analysis: Analysis, scope: Scope, person: int, side: Country | None) -> Scope:
    named = {actor.country for actor in (*scope.left, *scope.right)}
    open_ended = side in SIDES and named == {other_side(side)} and not scope.left
    if not open_ended or scope.trigger.verb or scope.trigger.form != _TALKS or not _is_with(analysis, scope):
        return scope
    if scope.reference or scope.speech:
        return scope
    meant = Actor(scope.trigger.start, scope.trigger.start, (person,), country=side, quiet=True)
    return replace(scope, left=(meant,))


def _is_with(analysis: Analysis, scope: Scope) -> bool:
    """Whether a noun says with whom ("a meeting with Xi"), so that the other one is left open."""
    index = {unit.start: i for i, unit in enumerate(analysis.units)}
    return hung(analysis, scope.right[0], scope, index) in _WITH
