"""A meeting or trip that did not take place and lacks somebody: it was to be that of whom the text tells."""

from __future__ import annotations

from dataclasses import replace

from graph.claims import SIDES, ContactKind, Status
from loaders.extract.analysis import Actor, Analysis, people_of
from loaders.extract.context import Context, other_side
from loaders.extract.data import words
from loaders.extract.discourse import Discourse
from loaders.extract.en.congratulations import by_word_of_mouth
from loaders.extract.en.masks import only_owns
from loaders.extract.en.prepositions import hung
from loaders.extract.en.quotes import quotations
from loaders.extract.events import PEOPLED
from loaders.extract.scope import Scope
from loaders.extract.status import status_of

_INDEFINITE = words("en", "grammar", "articles") - words("en", "grammar", "definite")
_FOR = words("en", "grammar", "aims")
_OPENING = 12  # characters of the words before a trip that opens its sentence ("A planned")
_STAYS, _OWNED = words("en", "grammar", "stay_units") | words("en", "grammar", "stays"), 4  # units of "'s five days"
_STAYS |= words("en", "grammar", "arrival")
_GIVING, _FAR = words("en", "grammar", "hosting"), 4  # units of "hosted a state banquet"
_TALKS, _MEAL = "talks", "meal"
_WITH = words("en", "grammar", "accompaniment")


def with_subject(analysis: Analysis, scopes: list[Scope], context: Context, discourse: Discourse) -> list[Scope]:
    """The scopes of a sentence, a "meeting with X" or a banquet of X's with whoever acted last in the paragraph.

    Else it is with the one who travels, of whom the story told last ("During the stay there were talks with Song Tao").
    """
    scopes = [scope for scope in scopes if not _announced(analysis, scope, discourse)]
    scopes = [scope for scope in scopes if not by_word_of_mouth(analysis, scope, context)]
    acting = discourse.subject if discourse.paragraph == analysis.sentence.paragraph else None
    guest = discourse.traveller if analysis.cued("denied") or _goes_on(discourse.traveller, context) else None
    owner = _owner(analysis)
    for person in (acting, guest, owner):
        if person is not None and context.side(person) is not None:
            scopes = [_joined(analysis, scope, person, context) for scope in scopes]
    guest = owner if guest is None else guest
    return [_with_guest(analysis, scope, guest, context) for scope in scopes]


def _owner(analysis: Analysis) -> int | None:
    """Whose stay a sentence begins with ("Kim's five days in China included two sessions with Wu"); else None."""
    first = next(iter(analysis.actors), None)
    if first is None or len(first.people) != 1 or not only_owns(first):
        return None
    owned = analysis.behind(first.end)[:_OWNED]
    return first.people[0] if any(unit.low in _STAYS for unit in owned) else None


def _goes_on(traveller: int | None, context: Context) -> bool:
    """Whether somebody takes part in what the article told last."""
    last = next((event for event in reversed(context.events) if not event.background), None)
    return traveller is not None and last is not None and traveller in last.people


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


def _with_guest(analysis: Analysis, scope: Scope, guest: int | None, context: Context) -> Scope:
    """The scope of talks held or a meal given that names people of the host's side only: with the one who travels.

    So with Liu's delegation in the North "talks had been held the day before, with Choe speaking for the host side".
    """
    side = None if guest is None else context.side(guest)
    if guest is None or side is None or scope.trigger.verb or scope.reference or scope.speech or scope.closed:
        return scope
    people = {*people_of((*scope.left, *scope.right, *scope.agents))}
    if {context.cast.people[p].country for p in people} != {other_side(side)}:
        return scope
    gives = scope.trigger.form == _MEAL and _is_given(analysis, scope, people, guest, context)
    if not gives and not (scope.trigger.form == _TALKS and not scope.left):
        return scope
    start = scope.trigger.start
    meant = Actor(start, start, (guest,), country=side, quiet=True)
    return replace(scope, left=(*scope.left, meant))


def _is_given(analysis: Analysis, scope: Scope, hosts: set[int], guest: int, context: Context) -> bool:
    """Whether a meal is one that somebody at home gives, who has met nobody yet, and does not say for whom."""
    behind = next(iter(analysis.behind(scope.trigger.end)), None)
    alone = behind is None or (behind.low not in _FOR and behind.low not in _WITH)
    abroad = any(context.resides(person) for person in hosts)
    gave = any(unit.low in _GIVING for unit in analysis.before(scope.trigger.start)[-_FAR:])
    others = (e for e in context.events if not gave or guest not in e.people)
    met = any(e.kind in PEOPLED and len(e.all_sides) > 1 and hosts & e.people.keys() for e in others)
    named = any(actor.text for actor in (*scope.left, *scope.right))
    return alone and not (abroad or met or named)


def _joined(analysis: Analysis, scope: Scope, person: int, context: Context) -> Scope:
    """The scope with somebody as its subject: of a trip of nobody's, or of a meeting "with X" that names no other."""
    side, start = context.side(person), scope.trigger.start
    meant = Actor(start, start, (person,), country=side, quiet=True)
    if _trip_of_nobody(analysis, scope):
        return replace(scope, left=(meant,))
    named = {actor.country for actor in (*scope.left, *scope.right)}
    open_ended = side in SIDES and named == {other_side(side)} and not scope.left
    if not open_ended or scope.trigger.verb or scope.trigger.form != _TALKS or not _is_with(analysis, scope):
        return scope
    told = {p for event in context.events if event.form == _TALKS for p in event.people}
    if scope.speech or (scope.reference and told.intersection(people_of(scope.right))):
        return scope
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
