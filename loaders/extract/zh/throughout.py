"""Those who took part in all that a Chinese article tells of a visit: 全程陪同, 参加了上述活动, 参加了在京活动."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import takewhile

from graph.claims import SIDES, Function, Status
from loaders.extract.analysis import Analysis, people_of
from loaders.extract.context import Context
from loaders.extract.data import load, words
from loaders.extract.events import PEOPLED
from loaders.extract.marks import Event, Unit, Zone
from loaders.extract.zh.clauses import Clause

_ACTIVITIES = tuple(words("zh", "grammar", "activities"))
_NUMERALS: dict[str, str] = load("zh", "dates")["numerals"] | load("zh", "dates")["half_or_two"]
_SEVERAL = re.compile(load("zh", "grammar")["several_activities"])
_ALL = tuple(words("zh", "grammar", "all_along"))
_ENDS = tuple(words("zh", "grammar", "activity"))
_NOUN = words("zh", "grammar", "activity_noun")
_AT = words("zh", "grammar", "at")
_SHORT = {str(short): str(name) for short, name in load("zh", "grammar")["short_places"].items()}
_IN_SHORT = frozenset(load("zh", "grammar")["in_short"])
_TOUR = "tour"  # which its visitor makes alone where the sentence itself names nobody with him
_HELD = words("zh", "grammar", "staging")
_PLACED = 6  # units from "at" to the word for what goes on there


@dataclass(frozen=True, slots=True)
class Throughout:
    """People who were at several events: at all of the article (`whole`), else at those told before `start`.

    `place`: only at those that took place there; `visitors`: of whose visit they are part. `parted`: each of them at
    some, nobody says at which. `number` of those told last, 0 where it says none (两项活动).
    `paragraph` is that of the sentence that says so, which `opens` it or not.
    """

    people: tuple[int, ...]
    start: int
    paragraph: int
    whole: bool
    place: str | None
    visitors: frozenset[int]
    opens: bool = False
    parted: bool = False
    number: int = 0


def throughout(analysis: Analysis, found: list[Clause], context: Context, trip: Event | None) -> list[Throughout]:
    """What the clauses of a sentence say of people who took part in everything; they then tell of nothing else.

    `trip` is the visit told last.
    """
    visitors = frozenset(trip.principals) if trip else frozenset()
    out = []
    for clause in found:
        inside = analysis.units[clause.first : clause.after]
        text = "".join(unit.low for unit in inside)
        place = _place(inside, context)
        told = [trigger for trigger in clause.triggers if analysis.said(trigger) not in _NOUN]
        along = any(word in text for word in _ALL) and not told
        if not (along or _attends_all(clause, analysis.units, text, place)):
            continue
        start, end = inside[0].start, inside[-1].end
        named = [a for a in analysis.actors if start <= a.start and a.end <= end and not a.masked]
        if people := tuple(people_of(named)):
            sentence = analysis.sentence
            whole, opens = along or bool(place), _opens(analysis, context)
            parted = bool(analysis.cued("split", start, end)) and len(people) > 1
            number = 0 if whole else _number(text)
            note = Throughout(people, sentence.start, sentence.paragraph, whole, place, visitors, opens, parted, number)
            out.append(note)
            clause.presence, clause.company, clause.triggers, clause.entered = False, False, [], True
    return out


def _attends_all(clause: Clause, units: list[Unit], text: str, place: str | None) -> bool:
    """Whether a clause says who took part in activities told of, and tells of nothing else."""
    if not clause.presence or any(t.start < units[clause.cue].start for t in clause.triggers):
        return False
    before = takewhile(lambda unit: unit.low not in _AT | _IN_SHORT, units[clause.cue : clause.after])
    named = any(unit.is_a("local") for unit in before)  # 参加了X和Y在大连的会谈
    return (bool(place) and not named) or any(word in text for word in _ACTIVITIES) or _number(text) > 1


def _number(text: str) -> int:
    """How many of the activities told of people took part in, 0 where a clause does not say so (出席了这两场活动)."""
    counted = _SEVERAL.search(text)
    return int(_NUMERALS.get(counted["number"], 0)) if counted else 0


def _place(inside: list[Unit], context: Context) -> str | None:
    """Where that went on in which somebody took part (参加了在平壤的活动)."""
    for k, unit in enumerate(inside):
        if unit.low not in _AT | _IN_SHORT:
            continue
        goal = inside[k + (unit.low in _AT) : k + _PLACED]
        ends = next((j for j, u in enumerate(goal) if u.low.endswith(_ENDS)), None)
        if not ends or any(unit.low in _HELD for unit in goal[:ends]):
            continue  # 出席了在平壤举行的纪念活动
        entries = (context.places.get(u.value("place")) for u in goal[:ends] if u.is_a("place"))
        known = next((entry.name for entry in entries if entry), None)
        return known or next((_SHORT[u.low] for u in goal[:ends] if u.low in _SHORT), None)
    return None


def take_part(notes: list[Throughout], context: Context) -> None:
    """Enter those who took part in everything into the events meant."""
    paragraphs = {s.start: s.paragraph for s in context.sentences}
    told = [event for event in context.events if _is_meant(event, context)]
    for note in notes:
        meant = [e for e in told if not note.visitors or note.visitors & e.people.keys()] or told
        meant = meant if note.whole else _last(meant, note, paragraphs)
        if note.parted and len(meant) > 1:
            continue  # A、B分别参加了有关活动
        for event in meant:
            if note.place in (None, event.place):
                context.enter(event, note.people, Function.PRESENT)


def _opens(analysis: Analysis, context: Context) -> bool:
    """Whether a sentence opens its paragraph, and so speaks of all that is told before."""
    sentence = analysis.sentence
    return not any(s.paragraph == sentence.paragraph and s.start < sentence.start for s in context.sentences)


def _last(told: list[Event], note: Throughout, paragraphs: dict[int, int]) -> list[Event]:
    """The events told before a sentence in its paragraph, all where it opens it, else in the last that tells of any."""
    before = [event for event in told if event.start < note.start]
    if note.opens:
        return before[-note.number :]
    last = max((paragraphs.get(event.sentence, -1) for event in before), default=-1)
    near = [event for event in before if paragraphs.get(event.sentence) == last]
    alike = [e for e in before if near[:1] and near[0].people.keys() <= e.people.keys()]
    return near if len(near) > 1 else alike  # 会见后,X设宴款待Y。A、B参加上述活动


def _is_meant(event: Event, context: Context) -> bool:
    """Whether an event is one of those that the article reports: held by both sides, and not long ago."""
    old = context.is_long_ago(event.dated)
    real = event.kind in PEOPLED and event.status is Status.OCCURRED and event.zone is Zone.BODY
    shared = event.form == _TOUR or all(event.side(side) for side in SIDES)
    return real and not (event.background or event.another or old) and shared
