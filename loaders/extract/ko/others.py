"""Korean contacts with others than the two sides: inside one of them, with third countries, with crowds."""

from __future__ import annotations

from graph.claims import SIDES, ContactKind, Country
from loaders.extract.analysis import Actor
from loaders.extract.anchors import resolve
from loaders.extract.data import load
from loaders.extract.events import PEOPLED
from loaders.extract.ko.acting import has_stranger
from loaders.extract.ko.clauses import Clause, Sense, complete
from loaders.extract.ko.parties import inside_one_side
from loaders.extract.ko.tails import one_of, pattern
from loaders.extract.ko.triggers import TAKES_OBJECT, of_both_sides
from loaders.extract.marks import Trigger
from loaders.extract.scope import Scope

_WELCOME = "welcome"
_ACCLAIM = "acclaim"
_BEFORE = 30  # characters before a noun that may tell that it was held


def is_of_others(sense: Sense, clause: Clause, draft: Scope, done: list[Scope]) -> bool:
    """Whether those of a contact are not of both sides: it is with others, with crowds, or with nobody known."""
    trigger, left = draft.trigger, draft.left
    if trigger.id in TAKES_OBJECT and not (clause.describes or _host_of_somebody(clause, left, done)):
        return True
    if _with_crowds(sense, clause):
        return True
    came = any(word in sense.sentence for word in load("ko", "cues")["going"])
    if trigger.id == _ACCLAIM and (not came or one_of("speeches").search(sense.sentence)):
        return True  # words of welcome
    two = [r.actor for r in clause.own if _is_past(sense, draft)]
    there = [actor for actor in left if actor.country in SIDES or actor in two]
    if trigger.id in of_both_sides() and not complete(there):
        return True  # 두 정상은 대화를 나눴다
    if trigger.kind not in PEOPLED:
        return False
    if inside_one_side(clause, left):
        return True
    if complete(list(left)):
        return False
    others = trigger.kind is not ContactKind.CEREMONY and _of_others(left)
    return others or has_stranger(sense, clause) or _with_others(sense, trigger)


def _is_past(sense: Sense, draft: Scope) -> bool:
    """Whether a clause gives its contact a past day of its own, else the two of it go on about what they did."""
    days = (resolve(timex, "", sense.anchor) for timex in draft.times or ())
    published = sense.anchor.published
    return any(day is not None and published is not None and day.when.first <= published for day in days)


def _with_crowds(sense: Sense, clause: Clause) -> bool:
    """Whether whoever is talked with, or welcomes, is a crowd (로동자들과, 인민들의 환영을 받았다)."""
    trigger = clause.told.trigger
    verb = trigger.kind in PEOPLED and trigger.verb and trigger.form in ("talks", _WELCOME)
    near = sense.text[max(clause.start, trigger.start - _BEFORE) : trigger.start]
    met = any(r.role in ("with", "object") and r.actor.people for r in clause.own)
    return verb and not met and pattern("crowd").search(near) is not None


def _of_others(left: tuple[Actor, ...]) -> bool:
    return any(actor.country is Country.OTHER for actor in left)


def _with_others(sense: Sense, trigger: Trigger) -> bool:
    """Whether the sentence has named somebody of a third country before (미국 대표를 만나 의견을 나누었다)."""
    before = (r for r in sense.roles if r.actor.end <= trigger.start and r.role in ("with", "object", ""))
    return any(r.actor.country is Country.OTHER and r.actor.people for r in before)


def _host_of_somebody(clause: Clause, left: tuple[Actor, ...], done: list[Scope]) -> bool:
    """Whether those who are received are named, or came there by the same sentence (X가 왔을 때 Y가 맞았다)."""
    came = bool(done) and done[-1].trigger.kind is ContactKind.VISIT and complete(list(left))
    return came or any(r.role == "object" and r.actor.people for r in clause.own)
