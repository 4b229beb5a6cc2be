"""Journeys that Chinese sentences tell without a verb of their own: by their turn, or as the one before (继X之后)."""

from __future__ import annotations

from dataclasses import replace

from graph.claims import ContactKind, Country, Function
from loaders.extract.analysis import Analysis
from loaders.extract.anchors import resolve
from loaders.extract.context import Context, other_side
from loaders.extract.data import load
from loaders.extract.dating import move_on
from loaders.extract.marks import Event, Resolved, Trigger
from loaders.extract.zh.masks import followed
from loaders.extract.zh.vocabulary import trigger_of

_FRONT = 8  # characters at the beginning of a sentence
_RULE = "succeeded.visit"


def again(text: str, analysis: Analysis, context: Context, trip: Event | None) -> None:
    """Enter a journey of the traveller told last of which the sentence gives only its turn and days (最近一次是...)."""
    low, told = analysis.sentence.start, any(trigger_of(unit) is not None for unit in analysis.units)
    times = [t for t in analysis.times if t.month and not t.since]
    if trip is None or told or not times or not analysis.cued("once", low, low + _FRONT):
        return
    resolved = resolve(times[0], text[times[0].start : times[0].end], context.anchor)
    if resolved:
        event = begin(analysis, trip.rule)
        event.people = {p: role for p, role in trip.people.items() if p in trip.principals}
        event.principals, event.place, event.dated = set(event.people), trip.place, resolved
        context.events.append(event)
        move_on(context, resolved)


def succeeded(text: str, analysis: Analysis, context: Context) -> None:
    """Enter the journeys of those whom the sentence names as the last before (继2005年X之后,再次踏上...)."""
    units = analysis.units
    told = [t for unit in units if (t := trigger_of(unit)) is not None and t.kind is ContactKind.VISIT]
    for start, end in followed(units) if told else ():
        times = [t for t in analysis.times if start <= t.start < end]
        people = [u.person for u in units if start <= u.start < end and u.is_a("local")]
        resolved = (
            resolve(replace(times[0], since=False), text[times[0].start : times[0].end], context.anchor)
            if times
            else None
        )
        for person in people:
            side = context.side(person)
            if side and resolved and _leads_to(told, other_side(side)):
                context.events.append(earlier(analysis, _RULE, person, side, resolved))


def _leads_to(told: list[Trigger], country: Country) -> bool:
    """Whether nothing says that the journeys of a sentence lead elsewhere than to a country."""
    goals = {entry.get("toward") for entry in load("zh", "triggers") if entry["id"] in {t.id for t in told}} - {None}
    return not goals or country.value in goals


def state(country: Country) -> str:
    """What the graph calls the country of a side."""
    return "DPRK" if country is Country.KP else "China"


def earlier(analysis: Analysis, rule: str, person: int, side: Country, dated: Resolved | None) -> Event:
    """A visit that somebody of a side made to the other's country, as a sentence recalls it beside its story."""
    event = begin(analysis, rule)
    event.people, event.principals = {person: (side, Function.TRAVELLER)}, {person}
    event.dated, event.background, event.place = dated, True, state(other_side(side))
    return event


def begin(analysis: Analysis, rule: str) -> Event:
    """A visit that a sentence tells, without people yet."""
    sentence = analysis.sentence
    event = Event(ContactKind.VISIT, "visit", sentence.start, sentence.end, sentence.zone, rule)
    event.sentence = sentence.start
    return event
