"""A meeting or trip that did not take place and lacks somebody: it was to be that of whom the text tells."""

from __future__ import annotations

from dataclasses import replace

from graph.claims import SIDES, ContactKind, Country, Status
from loaders.extract.analysis import Actor, Analysis
from loaders.extract.context import other_side
from loaders.extract.data import words
from loaders.extract.discourse import Discourse
from loaders.extract.en.prepositions import hung
from loaders.extract.en.quotes import quotations
from loaders.extract.people import Cast
from loaders.extract.scope import Scope
from loaders.extract.status import status_of

_INDEFINITE = words("en", "grammar", "articles") - words("en", "grammar", "definite")
_DURING, _STAYS = words("en", "grammar", "during"), words("en", "grammar", "stays")
_FRONT = 5  # units in which a sentence names the stay
_OPENING = 12  # characters of the words before a trip that opens its sentence ("A planned")
_TALKS = "talks"
_BE, _HOLDING, _HELD = words("en", "cues", "be"), words("en", "grammar", "conversing"), 4  # units of "had been held"
_WITH = words("en", "grammar", "accompaniment")


def with_subject(analysis: Analysis, scopes: list[Scope], cast: Cast, discourse: Discourse) -> list[Scope]:
    """The scopes of a sentence, a denied "meeting with X" with whoever acted last in the paragraph.

    What was done on a stay that the sentence speaks of was done by the one who travels ("During the stay there were
    also talks with Song Tao").
    """
    scopes = [scope for scope in scopes if not _announced(analysis, scope, discourse)]
    scopes = [_with_guest(analysis, scope, cast, discourse) for scope in scopes]
    person = discourse.subject if discourse.paragraph == analysis.sentence.paragraph else None
    if person is None and analysis.units and analysis.units[0].low in _DURING:
        travellers = {*(discourse.heads.values() or discourse.travellers)}
        stays = any(unit.low in _STAYS for unit in analysis.units[:_FRONT])
        person = travellers.pop() if stays and len(travellers) == 1 else None
    if person is None and analysis.cued("denied"):
        travellers = {*discourse.travellers}
        person = travellers.pop() if len(travellers) == 1 else None
    if person is None or cast.people[person].country is None:
        return scopes
    side = cast.people[person].country
    return [_joined(analysis, scope, person, side) for scope in scopes]


def _announced(analysis: Analysis, scope: Scope, discourse: Discourse) -> bool:
    """Whether the words of a spokesman only say for what two met of whom the text has told so.

    So in "A and B sat down on Monday. “The two sides will exchange views on ties,” Hua said": one contact.
    """
    same = scope.left and all(actor.both and actor.people == discourse.pair for actor in scope.left)
    if not same or not discourse.met or scope.right or scope.trigger.form != _TALKS:
        return False
    dated = scope.times or any(scope.start <= timex.start < scope.end for timex in analysis.times)
    inside = any(start <= scope.trigger.start < end for start, end in quotations(analysis))
    return inside and not dated and (scope.status or status_of(analysis, scope)) is Status.PLANNED


def _with_guest(analysis: Analysis, scope: Scope, cast: Cast, discourse: Discourse) -> Scope:
    """The scope of talks that were held with somebody of one side only: with the one who travels.

    So with Liu's delegation in the North "talks had been held the day before, with Choe speaking for the host side".
    """
    sides = {actor.country for actor in scope.right if actor.people}
    talks = (
        not scope.trigger.verb and scope.trigger.form == _TALKS and not (scope.left or scope.reference or scope.speech)
    )
    behind = [unit.low for unit in analysis.behind(scope.trigger.end)][:_HELD]
    if not talks or len(sides) != 1 or not sides <= {*SIDES} or _BE.isdisjoint(behind) or _HOLDING.isdisjoint(behind):
        return scope
    guests = {*(discourse.heads.values() or discourse.travellers)}
    theirs = [person for person in guests if cast.people[person].country not in (*sides, Country.OTHER, None)]
    if len(theirs) != 1:
        return scope
    side = cast.people[theirs[0]].country
    start = scope.trigger.start
    return replace(scope, left=(Actor(start, start, (theirs[0],), country=side, quiet=True),))


def _joined(analysis: Analysis, scope: Scope, person: int, side: Country | None) -> Scope:
    if _trip_of_nobody(analysis, scope):
        return replace(
            scope, left=(Actor(scope.trigger.start, scope.trigger.start, (person,), country=side, quiet=True),)
        )
    named = {actor.country for actor in (*scope.left, *scope.right)}
    open_ended = side in SIDES and named == {other_side(side)} and not scope.left
    if not open_ended or scope.trigger.verb or scope.trigger.form != _TALKS or not _is_with(analysis, scope):
        return scope
    if scope.reference or scope.speech:
        return scope
    meant = Actor(scope.trigger.start, scope.trigger.start, (person,), country=side, quiet=True)
    return replace(scope, left=(meant,))


def _trip_of_nobody(analysis: Analysis, scope: Scope) -> bool:
    """Whether a sentence says of "a trip", not whose, that it was planned or fell through."""
    if scope.trigger.kind is not ContactKind.VISIT or scope.trigger.verb or scope.left or scope.right or scope.agents:
        return False
    before = next((unit for unit in reversed(analysis.units) if unit.end <= scope.trigger.start), None)
    opens = before is not None and before.start - analysis.sentence.start < _OPENING and before.low in _INDEFINITE
    return opens and (scope.status or status_of(analysis, scope)) is not Status.OCCURRED


def _is_with(analysis: Analysis, scope: Scope) -> bool:
    """Whether a noun says with whom ("a meeting with Xi"), so that the other one is left open."""
    index = {unit.start: i for i, unit in enumerate(analysis.units)}
    return hung(analysis, scope.right[0], scope, index) in _WITH
