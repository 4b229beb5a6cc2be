"""Messages that English tells in several sentences: "sent a letter on Friday. In it he told Kim", "A reply came later".

A message that names people of one side only is kept open. The next sentences that speak of it name the other one, or it
is the answer to the message told last. What somebody says in a message he tells nobody whom he meets.
"""

from __future__ import annotations

from dataclasses import replace

from graph.claims import SIDES, ContactKind, Country, Function, Status
from loaders.extract.analysis import Actor, Analysis
from loaders.extract.context import Context, other_side
from loaders.extract.data import words
from loaders.extract.discourse import Discourse, Written
from loaders.extract.en.turns import did_so
from loaders.extract.marks import Event, Trigger
from loaders.extract.scope import Scope

_IN, _IT = words("en", "grammar", "inside"), words("en", "grammar", "group_pronouns")
_THE, _THINGS = words("en", "grammar", "known"), words("en", "grammar", "messages")
_OWNERS = words("en", "grammar", "possessive_pronouns")
_ANSWERS, _ANSWERED = words("en", "grammar", "answers"), words("en", "grammar", "replying")
_CAME, _ADDRESSED = words("en", "grammar", "arriving_replies"), words("en", "grammar", "writers")
_GETTING, _ABSENT = words("en", "grammar", "getting"), words("en", "grammar", "none")
_SAID = frozenset({"told", "exchange"})  # ids of triggers of what people say to each other
_HANDING, _WRITERS = words("en", "attendance", "handing"), words("en", "grammar", "correspondents")
_TO, _GIVING = words("en", "cues", "infinitive"), words("en", "grammar", "giving")
_NEAR = 4  # units from "sent" to its message
_FAR = 2  # paragraphs behind a message in which it is spoken of no more
_OPENS, _LETTER = 5, "message"  # units of "In his letter of reply"


def in_messages(analysis: Analysis, found: list[Scope], context: Context) -> list[Scope]:
    """The scopes of a sentence without what is only said in a message told before, and with the answer to that one."""
    if _speaks_of_message(analysis):
        found = [scope for scope in found if scope.trigger.id not in _SAID]
    if (answer := _answer(analysis, found, context)) is not None:
        found = [*(scope for scope in found if scope.trigger.kind is not ContactKind.MESSAGE), answer]
    return found


def followed_up(analysis: Analysis, found: list[Scope], discourse: Discourse) -> Written | None:
    """The message told last, with whom this sentence names as the other one or as having sent one too; else None.

    A message of this sentence is the last from now on.
    """
    known = discourse.written
    named = [replace(actor, masked="") for actor in analysis.actors if actor.people and actor.country in SIDES]
    opened = next((each for scope in found if (each := _written(analysis, scope)) is not None), None)
    near = known is not None and analysis.sentence.paragraph - known.analysis.sentence.paragraph < _FAR
    discourse.written = opened or (known if near else None)
    if known is None or not near or not named:
        return None
    if not analysis.triggers and did_so(analysis, named[0]):
        return replace(known, scope=_of_others(known.scope, named))
    other = next((actor for actor in named if known.side is not None and actor.country is not known.side), None)
    if other is None or not _speaks_of_message(analysis):
        return None
    people = (other, *known.scope.left) if known.got else (*known.scope.left, other)
    done = replace(known, scope=replace(known.scope, left=people[:1], right=people[1:]), side=None)
    discourse.written = done
    return done


def _written(analysis: Analysis, scope: Scope) -> Written | None:
    """A message that a clause tells, as one to which later sentences may come back; None for another contact."""
    if scope.trigger.kind is not ContactKind.MESSAGE or scope.reference or scope.carriers:
        return None
    named = (a for a in (*scope.left, *scope.right, *scope.agents) if a.people and not a.delegation)
    people = tuple(dict.fromkeys(named))
    sides = {actor.country for actor in people}
    before = {unit.low for unit in analysis.before(scope.trigger.start)}
    got = not scope.agents and not _GETTING.isdisjoint(before)
    if sides == {*SIDES}:
        return Written(analysis, scope, None, got)
    side = sides.pop() if len(sides) == 1 else None
    handed = not scope.agents and not _HANDING.isdisjoint(before)  # who brings it wrote it for others
    if side not in SIDES or handed:
        return None
    return Written(analysis, replace(scope, left=people, right=(), agents=()), side, got)


def _of_others(scope: Scope, named: list[Actor]) -> Scope:
    """The scope of a message of others: between them, else of theirs with those of the other side who had the first."""
    sides = {actor.country for actor in named}
    rest = [a for a in (*scope.left, *scope.right) if a.people and a.country not in sides] if len(sides) == 1 else []
    left = tuple(actor for actor in named if actor.country is named[0].country)
    right = tuple(actor for actor in named if actor.country is not named[0].country)
    return replace(scope, left=left, right=(*right, *rest), agents=(), carriers=())


def _speaks_of_message(analysis: Analysis) -> bool:
    """Whether a sentence begins with what a message says ("In it", "In the letter", "His message was addressed to")."""
    units = analysis.units[:_OPENS]
    inside = bool(units) and units[0].low in _IN
    units = units[inside:]
    if inside and units[:1] and units[0].low in _IT:
        return True
    if not inside and units[:1] and units[0].low in _IT:
        return any(unit.low in _ADDRESSED for unit in units)
    known = units[:1] and (units[0].low in _THE or units[0].low in _OWNERS)
    return bool(known) and any(unit.low in _THINGS | _ANSWERS | _WRITERS for unit in units[1:])


def _answer(analysis: Analysis, found: list[Scope], context: Context) -> Scope | None:
    """The answer to the message told last, where a sentence dates one and does not say between whom; else None."""
    last = context.last_event()
    if last is None or last.kind is not ContactKind.MESSAGE or last.form != _LETTER or len(last.all_sides) < len(SIDES):
        return None
    others = [t for t in analysis.triggers if t.kind is not ContactKind.MESSAGE]
    if others or not analysis.times or analysis.cued("denied") or last.status is not Status.OCCURRED:
        return None
    at = _reply_at(analysis, found)
    named = {p for actor in analysis.actors for p in actor.people}
    if at is None or not named <= last.people.keys() or len({last.people[p][0] for p in named}) > 1:
        return None
    return _back(at, last, named, analysis)


def _reply_at(analysis: Analysis, found: list[Scope]) -> Trigger | None:
    """The trigger of an answer: a message said to be one, or words such as "a reply came", "he answered on Monday"."""
    units = analysis.units
    for i, unit in enumerate(units):
        noun = unit.low.split()[-1] in _ANSWERS and i > 0 and units[i - 1].low not in _ABSENT
        comes = noun and any(u.low in _CAME for u in units[i + 1 : i + 3])
        if comes or (unit.low in _ANSWERED and (i + 1 == len(units) or not units[i + 1].text.startswith(('"', "“")))):
            return Trigger(unit.start, unit.end, _LETTER, ContactKind.MESSAGE, _LETTER, verb=False)
    said = (s for s in found if s.trigger.kind is ContactKind.MESSAGE and not s.trigger.verb)
    return next((s.trigger for s in said if _is_answer(analysis, s)), None)


def _is_answer(analysis: Analysis, scope: Scope) -> bool:
    """Whether a message is said to be an answer, or one sends it, not said to whom ("Xi had sent a letter")."""
    if not _ANSWERS.isdisjoint(analysis.said(scope.trigger).split()):
        return True
    behind = next((unit.low for unit in analysis.behind(scope.trigger.end)), "")
    sent = any(unit.low in _GIVING for unit in analysis.before(scope.trigger.start)[-_NEAR:])
    named = any(actor.people for actor in scope.left)
    return sent and named and not (scope.right or scope.agents or scope.reference or behind in _TO)


def _back(trigger: Trigger, last: Event, named: set[int], analysis: Analysis) -> Scope:
    """The scope of a message between those of the one told last, from whoever got it or is named."""
    by_side = {side: last.side(side) for side in SIDES}
    first = next(iter(named), None)
    sender = last.people[first][0] if first is not None else _receiver(last)
    start = trigger.start
    left = Actor(start, start, by_side[sender], country=sender, quiet=True)
    right = Actor(start, start, by_side[other_side(sender)], country=other_side(sender), quiet=True)
    return Scope(trigger, (left,), (right,), analysis.sentence.start, analysis.sentence.end)


def _receiver(last: Event) -> Country:
    """The side of whoever got a message; the DPRK where both sent one."""
    got = (side for side, function in last.people.values() if function is Function.RECIPIENT)
    return next(got, Country.KP)
