"""Which event words such as "the talks" or a bare "Present were" speak of: one told before, else one that they tell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from graph.claims import SIDES, ContactKind, Function, Status
from graph.dates import When
from loaders.extract.analysis import Analysis, people_of
from loaders.extract.anchors import narrated, resolve
from loaders.extract.context import Context
from loaders.extract.data import load
from loaders.extract.events import PEOPLED, begin
from loaders.extract.marks import Event, Zone
from loaders.extract.scope import Scope
from loaders.extract.status import status_of

HELD = frozenset({"meal"})
"""Forms of what is held for somebody, so that those present at it may be all that tells of it."""
_NAMED_SO = frozenset({"ceremony"})  # what any form of ceremony may be called
_CEREMONIAL = frozenset({"credentials"})  # ids of triggers of meetings that may be called a ceremony
_RECEIVED = "receive"


@dataclass(frozen=True, slots=True)
class _Words:
    """What the words for an event say of it: forms, ids and rules of its triggers, how else it may have been told.

    `called`: the word for something held ("banquet"); `named`: whom they name as met, beside those present; `near`: the
    sentences of their paragraph; `last`: the one before theirs.
    """

    forms: frozenset[str]
    ids: frozenset[str]
    rules: frozenset[str]
    said: frozenset[str]
    called: frozenset[str]
    named: frozenset[int]
    near: frozenset[int]
    last: frozenset[int]

    @classmethod
    def of(cls, analysis: Analysis, context: Context, known: list[Scope]) -> _Words:
        """What a sentence of presence says."""
        meant = [begin(analysis, scope) for scope in known]
        present = set(people_of(analysis.presence))
        return cls(
            forms=frozenset(scope.trigger.form for scope in known),
            ids=frozenset(event.trigger_id for event in meant),
            rules=frozenset(event.rule for event in meant),
            said=frozenset(word for event in meant for word in _said_alike(event, context)),
            called=frozenset(event.word for event in meant if event.form in HELD),
            named=frozenset(p for scope in known for p in people_of(scope.right) if p not in present),
            near=frozenset(s.start for s in context.sentences if s.paragraph == analysis.sentence.paragraph),
            last=_before(context),
        )

    def unlike(self, event: Event, just: Event | None) -> tuple[bool, ...]:
        """What speaks against an event told before, the gravest first; `just`: one of both sides told just before."""
        strange = bool(self.named) and not self.named & event.people.keys()  # "took part in the meeting with Xi"
        same = bool(event.people) and event.zone is not Zone.TITLE and event.rule in self.rules
        return (
            strange,
            event.aside,
            bool(self.called) and event.word not in self.called,  # "the banquet" is none of the lunches
            just is not None and event.sentence not in self.near and not just.people.keys() & event.people.keys(),
            event.zone is Zone.TITLE and event.sides != {*SIDES},  # "In Beijing for talks": of nobody yet
            bool(self.said) and not self.said & event.said,  # "the talks" are those that were called so
            event.sentence not in self.near,
            event.trigger_id not in self.ids,
            event.sentence not in self.last or event.sides != {*SIDES},
            event.zone is Zone.TITLE,
            not same,
        )


def _before(context: Context) -> frozenset[int]:
    """The sentence being read and the one before, unless they recall what was long ago."""
    near = {s.start for s in context.sentences[-2:]}
    old = any(e.background or context.is_long_ago(e.dated) for e in context.events if e.sentence in near)
    return frozenset() if old else frozenset(near)


def event_meant(analysis: Analysis, context: Context, made: list[Event], known: list[Scope]) -> Event | None:
    """The event that "the talks" or a bare "Present were" speaks of; talks not told before had the same people."""
    told_now = made[-1] if made and made[-1].kind in PEOPLED and not made[-1].background else None
    if told_now and not known and not analysis.listed:
        return _met_there(context, made, told_now, set(people_of(analysis.presence))) or told_now
    told = [event for event in reversed(context.events) if event.kind in PEOPLED and not of_others(event)]
    told = [e for e in told if e.people or e.bodies or e.status is Status.OCCURRED]  # not "ready for talks of any form"
    told = _without_purposes(told, told)
    told = [e for e in told if not e.aside] or told
    if signing := _held_after(analysis, context, known, told):
        return signing
    words = _Words.of(analysis, context, known)
    alike = _alike(context, told, words.forms)
    just = next((e for e in alike if e.sentence in words.near and e.sides == {*SIDES}), None)
    alike.sort(key=lambda event: words.unlike(event, just))
    stated = _stated_day(known, context) if known else _day_of_presence(analysis, context)
    alike = alike if known or not stated else told
    dated = [e for e in alike if stated and e.dated and e.dated.when.intersects(stated)]
    alike = alike or _called_otherwise(told, words.forms)
    event = next((e for e in dated if e.dated and e.dated.when.is_day), next(iter(dated or alike), None))
    if event or not known:
        return event or _just_recalled(analysis, context) or context.focus
    return first_told(analysis, context, known[0], told)


def _just_recalled(analysis: Analysis, context: Context) -> Event | None:
    """The one contact that the sentence before tells as earlier ("A day before, Kim had met Wu. Also there were")."""
    last = context.sentence_before
    told = [e for e in context.events if e.sentence == last and e.kind in PEOPLED and e.sides == {*SIDES}]
    near = len(context.sentences) > 1 and context.sentences[-2].paragraph == analysis.sentence.paragraph
    one = told[0] if near and len(told) == 1 and told[0].status is Status.OCCURRED else None
    recent = one is not None and one.dated is not None and one.dated.when.by_days and not context.is_long_ago(one.dated)
    return one if recent else None


def _without_purposes(events: list[Event], told: list[Event]) -> list[Event]:
    """Those of some events that do not only say what for their sentence tells of one of both sides.

    So does one of one side only, of a form with one `told` ("welcomed him for talks").
    """
    both: dict[tuple[int, str], list[Event]] = {}
    for event in told:
        if event.sides == {*SIDES}:
            both.setdefault((event.sentence, event.form), []).append(event)

    def is_purpose(event: Event) -> bool:
        beside = both.get((event.sentence, event.form), ()) if len(event.sides) == 1 else ()
        return any(event.people.keys() <= e.people.keys() for e in beside)

    return [event for event in events if not is_purpose(event)]


def _alike(context: Context, told: list[Event], forms: frozenset[str]) -> list[Event]:
    """The events told of some forms, the one in focus first: a sentence between may have turned to an earlier one."""
    focus = _without_purposes([context.focus], told) if context.focus and not of_others(context.focus) else []
    alike = [e for e in (*focus, *told) if e.form in forms]
    alike = [e for e in alike if e.status is Status.OCCURRED] or alike
    alike = [e for e in alike if not e.background] or alike
    body = [e for e in alike if e.zone is Zone.BODY]
    alike = [e for e in alike if e.zone is not Zone.TITLE or not any(e.people.keys() <= b.people.keys() for b in body)]
    if forms & _NAMED_SO and any(e.people and e.kind is ContactKind.CEREMONY for e in told):
        alike = [e for e in alike if e.people or e.zone is Zone.TITLE]  # "held a ceremony. Wang laid a wreath"
    return alike


def _called_otherwise(told: list[Event], forms: frozenset[str]) -> list[Event]:
    """The last event told that may be called by a form which none has: "the ceremony", "the reception"."""
    ceremonies = [e for e in told if e.kind is ContactKind.CEREMONY or e.trigger_id in _CEREMONIAL]
    if forms & _NAMED_SO and ceremonies:  # when a wreath was laid, credentials handed over
        return ceremonies[:1]
    if forms & _NAMED_SO:
        return [e for e in told if e.form in HELD][:1]  # "the gathering", when a reception was given
    return [e for e in told if e.trigger_id == _RECEIVED][:1] if forms & HELD else []  # when somebody was received


def of_others(event: Event) -> bool:
    """Whether it is a contact of one side with a third country."""
    return event.foreign and len(event.sides) < len(SIDES)


def _met_there(context: Context, made: list[Event], told_now: Event, present: set[int]) -> Event | None:
    """The event told before at which people met the other side, where what their sentence tells would bring them none.

    So "Liu, here for a conference, was there too" is of the ceremony told before, not of the conference.
    """
    sides = {context.side(person) for person in present} - {None}
    before = next((e for e in reversed(context.events) if e not in made and e.kind in PEOPLED), None)
    if before is None or before.background or before.status is not told_now.status or len(sides) != 1:
        return None
    last = context.sentences[-2:-1]
    met = before.sides and before.sides != sides and bool(last) and before.end >= last[0].start
    return before if met and told_now.sides == sides and told_now.form != before.form else None


def _held_after(analysis: Analysis, context: Context, known: list[Scope], told: list[Event]) -> Event | None:
    """A ceremony not told before that people of both sides attend ("After the talks both attended the signing")."""
    new = [s for s in known if s.trigger.kind is ContactKind.CEREMONY and all(e.form != s.trigger.form for e in told)]
    sides = {context.side(person) for person in people_of(analysis.presence)}
    if not new or not sides.issuperset(SIDES):
        return None
    event = begin(analysis, new[-1])
    event.status = new[-1].status or status_of(analysis, new[-1])
    event.spoken = narrated(context.anchor, context.on_tour)
    context.events.append(event)
    return event


def first_told(analysis: Analysis, context: Context, scope: Scope, told: list[Event]) -> Event:
    """An event that only those present at it tell of: of the people last told, or of another day with its host."""
    event = begin(analysis, scope)
    event.status = scope.status or status_of(analysis, scope)
    there = {context.side(person) for person in people_of(analysis.presence)}
    whole = event.form in HELD and bool(scope.agents) and there.issuperset(SIDES)  # "the reception given by A for B"
    if told and event.kind is not ContactKind.CEREMONY:
        model = next((e for e in told if e.status is Status.OCCURRED), told[0])
        another = of_another_day(analysis, context, model, [scope])
        if another or whole:
            hosts = people_of((*scope.left, *scope.right))
            event.people = {p: (side, Function.PRESENT) for p in hosts if (side := context.side(p))}
            event.bodies = dict(model.bodies) if another else {}  # who gives the reception each year
        else:
            event.people = {p: role for p, role in model.people.items() if p in model.principals}
        event.principals = set(event.people)
    event.spoken = narrated(context.anchor, context.on_tour)
    context.events.append(event)
    return event


def of_another_day(
    analysis: Analysis, context: Context, event: Event, known: list[Scope], made: Sequence[Event] = ()
) -> bool:
    """Whether the sentence of presence, or its own clause, states a day or month that is not the event's.

    The days of what a list tells beside it (`made`) are none of its own ("So was Kang, who on Thursday had met him"),
    nor what it says of somebody behind a comma ("Present were Xie and Guo, who took office last month").
    """
    own = known[0].times if known and known[0].times else analysis.times
    first = min((actor.start for actor in analysis.presence), default=analysis.sentence.end)
    listed = [t for t in own if analysis.listed and t.start > first and (made or _of_somebody(analysis, t.start))]
    free = [timex for timex in own if not timex.since and timex not in listed]
    stated = [r.when for timex in free if (r := resolve(timex, "", context.anchor))]
    return bool(stated and event.dated) and not any(event.dated.when.intersects(when) for when in stated)  # type: ignore[union-attr]


def _of_somebody(analysis: Analysis, start: int) -> bool:
    """Whether a comma parts words of a list from whom it has just named: they say more of him."""
    named = max((actor.end for actor in analysis.presence if actor.end <= start), default=start)
    return any(unit.low == "," for unit in analysis.units if named <= unit.start < start)


def _said_alike(event: Event, context: Context) -> tuple[str, ...]:
    """The words by which an event may have been told that a noun speaks of again ("the talks": "conferred with")."""
    alike: dict[str, list[str]] = load(context.language, "text").get("said_alike", {})
    return tuple(word for noun in event.said for word in alike.get(noun, ()))


def _day_of_presence(analysis: Analysis, context: Context) -> When | None:
    """The one day that a sentence names which says nothing but who was there ("B was there on Tuesday")."""
    days = [r.when for t in analysis.times if (r := resolve(t, "", context.anchor)) and r.when.is_day]
    return days[0] if len(days) == 1 and not analysis.triggers else None


def _stated_day(known: list[Scope], context: Context) -> When | None:
    """When the event that a sentence of presence speaks of took place, where its words say so."""
    for scope in known:
        for timex in scope.times or ():
            if resolved := resolve(timex, "", context.anchor):
                return resolved.when
    return None
