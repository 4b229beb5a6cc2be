"""Journeys that Chinese sentences tell without a verb of their own: by their turn, or as the one before (继X之后)."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice, pairwise, takewhile

from graph.claims import ContactKind, Country, Function, Status
from loaders.extract.analysis import Analysis, people_of
from loaders.extract.anchors import resolve
from loaders.extract.context import Context, other_side
from loaders.extract.data import load, words
from loaders.extract.dating import move_on
from loaders.extract.marks import Event, Resolved, Timex, Trigger, Zone
from loaders.extract.scope import Scope
from loaders.extract.zh.attributive import next_name
from loaders.extract.zh.masks import followed
from loaders.extract.zh.scene import part_start
from loaders.extract.zh.vocabulary import journey_of, trigger_of, unit_of

_COMMAS = words("zh", "grammar", "commas")
_OF = words("zh", "grammar", "of")
_LAST, _IS = words("zh", "grammar", "last_time"), tuple(words("zh", "grammar", "identifies"))
_FOR = words("zh", "grammar", "aim") | words("zh", "grammar", "on_behalf")
_PAVES, _THINKS = words("zh", "grammar", "paves"), words("zh", "grammar", "opinion")
_ABOUT, _NEGOTIATES = words("zh", "grammar", "about_it"), words("zh", "grammar", "negotiates")
_ARRANGES = words("zh", "grammar", "arranges")
_AT = tuple(words("zh", "grammar", "at_place"))
_TURN = 4  # units at the beginning of a part in which its turn and "is" stand
_FRONT = 8  # characters at the beginning of a sentence
_RULE = "succeeded.visit"
_DONE = words("zh", "grammar", "done") | words("zh", "grammar", "ends_trip")
_LODGES = words("zh", "grammar", "lodges")  # 安排X下榻
_PAST = "过"
_COMES = tuple(words("zh", "grammar", "arrivals") | words("zh", "grammar", "parting") | words("zh", "grammar", "seen"))


def prepared(analysis: Analysis, scopes: list[Scope]) -> list[Scope]:
    """The scopes, with the journey for which somebody is thought to clear the way (认为X是来替Y访华铺路): Y may go.

    So may he about whose journey they negotiate, or which they arrange (就Y访朝进行磋商, 正在协调Y访朝).
    """
    for k, unit in enumerate(analysis.units):
        actor = next((a for a in analysis.actors if a.people and a.start == unit.end), None)
        if unit.low not in _FOR | _ABOUT | _ARRANGES or actor is None:
            continue
        part = list(takewhile(lambda u: u.low not in _COMMAS, analysis.behind(actor.end)))
        trigger = next(filter(None, map(journey_of, part)), None)
        negotiated = unit.low not in _FOR
        ends = part[-1].end if unit.low in _ARRANGES and part else None
        paved = ends or next((u.start for u in part if u.low in (_NEGOTIATES if negotiated else _PAVES)), None)
        if paved is None or trigger is None or trigger.start > paved or analysis.said(trigger) in _LODGES:
            continue
        others = [s for s in scopes if s.trigger.kind is not ContactKind.VISIT or not _in_part(analysis, s, paved)]
        if not negotiated and not any(u.low in _THINKS or u.is_a("hypothetical") for u in analysis.units[:k]):
            return others
        times = tuple(t for t in analysis.times if actor.end <= t.start < paved)
        told = Scope(trigger, (replace(actor, masked=""),), (), unit.start, paved, times=times)
        return [*others, replace(told, status=Status.HYPOTHETICAL)]
    return scopes


def still_planned(analysis: Analysis, scopes: list[Scope], context: Context) -> list[Scope]:
    """The scopes; a journey that gives no time and names nobody is the one last planned (中方派特使访朝,受到关注)."""
    told = [e for e in context.events if e.kind is ContactKind.VISIT and e.people and not e.background]
    planned = [e for e in told if e.status is Status.PLANNED]
    made = {p for e in told if e.status is Status.OCCURRED and e.zone is Zone.BODY for p in e.people}
    out = []
    for scope in scopes:
        people = {*people_of((*scope.left, *scope.right))}
        quiet = all(a.start < scope.start or a.quiet for a in (*scope.left, *scope.right))
        vague = scope.trigger.kind is ContactKind.VISIT and scope.status is Status.OCCURRED
        vague = vague and not any(_is_clear(t, context) for t in scope.times or ())
        vague = vague and quiet and not scope.bygone and not _is_done(analysis, scope.trigger)
        again = vague and bool(people) and not people & made and any(people <= e.people.keys() for e in planned)
        out.append(replace(scope, status=Status.PLANNED) if again else scope)
    return out


def _is_clear(timex: Timex, context: Context) -> bool:
    """Whether a time is more than the year, or an earlier year than the one written in."""
    bygone = timex.offset < 0 or bool(timex.year and (day := context.anchor.published) and timex.year < day.year)
    return bool(timex.day or timex.month or timex.unit not in ("", "year")) or bygone


def _is_done(analysis: Analysis, trigger: Trigger) -> bool:
    """Whether words by a journey say that it has been made: it has ended, or somebody has come."""
    part = analysis.units[: unit_of(analysis.units, trigger) + 2]
    near = [u.low for u in part if u.start >= part_start(analysis, trigger.start, analysis.sentence.start)]
    after = analysis.behind(trigger.end)[:1]
    has_been = bool(after) and after[0].low.startswith(_PAST)  # 访问过
    return has_been or any(low in _DONE for low in near) or analysis.said(trigger).startswith(_COMES)


def _in_part(analysis: Analysis, scope: Scope, end: int) -> bool:
    """Whether the journey of a scope is told in the part of a sentence that ends there."""
    return part_start(analysis, end, analysis.sentence.start) <= scope.trigger.start < end


def again(text: str, analysis: Analysis, context: Context, trip: Event | None) -> None:
    """Enter journeys of which a sentence gives only their turn and times, of whom it or the last one told of another.

    (X三度访华,前两次分别在5月和8月; 最近一次是...)
    """
    for low, high in _parts(analysis):
        times = [t for t in analysis.times if low <= t.start < high and (t.month or t.year) and not t.since]
        if not times or not _names_turn(analysis, low, high):
            continue
        named = any(low <= u.start < high and u.is_a("local") for u in analysis.units)
        told = next(filter(None, map(trigger_of, analysis.behind(low))), None)
        if told is not None and (named or told.start >= high or told.kind is not ContactKind.VISIT):
            continue  # not 上一次是5月的访问,其间他会见了X
        trip = _counted_from(analysis, context, low) or trip
        if trip is None:
            continue
        for resolved in filter(None, (resolve(t, text[t.start : t.end], context.anchor) for t in times)):
            event = _earlier_one(analysis, trip, low, high, resolved)
            event.background = context.is_long_ago(resolved)
            context.events.append(event)
            move_on(context, resolved)


def turned(text: str, analysis: Analysis, context: Context) -> None:
    """Enter the last journey that a sentence counts from, of whoever it names behind its time (...是2005年的X)."""
    if not any(cue.word in _LAST for cue in analysis.cued("once")):
        return
    moves = list(filter(None, map(journey_of, analysis.units)))
    for timex in (t for t in analysis.times if moves and t.start >= moves[0].end and (t.year or t.unit)):
        after = analysis.behind(timex.end)
        name = next_name(after, 1) if len(after) > 1 and after[0].low in _OF else None
        resolved = resolve(timex, text[timex.start : timex.end], context.anchor) if name is not None else None
        side = context.side(after[name].person) if name is not None else None
        if resolved and side and name is not None and _leads_to(moves, other_side(side)):
            context.events.append(earlier(analysis, _RULE, after[name].person, side, resolved))


def _counted_from(analysis: Analysis, context: Context, low: int) -> Event | None:
    """The journey before an offset of a sentence, or one left open by the sentence before, from which turns count."""
    told = [e for e in context.events if e.kind is ContactKind.VISIT and len(e.people) == 1]
    here = [e for e in told if e.sentence == analysis.sentence.start and (e.trigger is None or e.trigger[0] < low)]
    before = [e for e in told if e.sentence == context.sentence_before and e.status is Status.HYPOTHETICAL]
    found = here or before or _remarked_on(analysis, context, low)
    return found[-1] if found else None


def _remarked_on(analysis: Analysis, context: Context, low: int) -> list[Event]:
    """The journey of whoever stands before its word, of which a sentence only says which it is (这是X第二次访华)."""
    trigger = next(filter(None, map(journey_of, (u for u in analysis.units if u.start < low))), None)
    before = analysis.before(trigger.start) if trigger is not None else []
    name = next((unit.person for unit in reversed(before) if unit.is_a("local")), None)
    side = context.side(name) if name is not None else None
    return [earlier(analysis, _RULE, name, side, None)] if name is not None and side else []


def _names_turn(analysis: Analysis, low: int, high: int) -> bool:
    """Whether a part of a sentence begins with the turn of a journey, and gives its time (上一次是在1990年3月)."""
    if low == analysis.sentence.start and analysis.cued("once", low, min(high, low + _FRONT)):
        return True
    part = (unit for unit in analysis.units if low <= unit.start < high and not unit.is_a("split"))
    begins = [unit.low for unit in islice(part, _TURN)]
    return any(last in _LAST and after.startswith((*_IS, *_AT)) for last, after in pairwise(begins))


def _parts(analysis: Analysis) -> list[tuple[int, int]]:
    """Where the parts of a sentence between commas begin and end."""
    commas = [unit.start for unit in analysis.units if unit.low in _COMMAS]
    ends = [*commas, analysis.sentence.end]
    return list(zip([analysis.sentence.start, *(comma + 1 for comma in commas)], ends, strict=True))


def _earlier_one(analysis: Analysis, trip: Event, low: int, high: int, dated: Resolved) -> Event:
    """A journey like one told before, of whoever of its side that part of the sentence names, else of its traveller."""
    event = begin(analysis, trip.rule)
    named = [p for a in analysis.actors if low <= a.start < high and not a.masked for p in a.people]
    sides = {role for p, role in trip.people.items() if p in trip.principals}
    event.people = {p: role for p, role in trip.people.items() if p in trip.principals}
    if named and len(sides) == 1:
        event.people = dict.fromkeys(named, sides.pop())
    event.principals, event.place, event.dated = set(event.people), trip.place, dated
    return event


def succeeded(text: str, analysis: Analysis, context: Context) -> None:
    """Enter the journeys of those whom the sentence names as the last before (继2005年X之后,再次踏上...)."""
    units = analysis.units
    told = list(filter(None, map(journey_of, units)))
    for start, end in followed(units) if told else ():
        times = [t for t in analysis.times if start <= t.start < end]
        people = [u.person for u in units if start <= u.start < end and u.is_a("local")] or _who_goes_on(
            analysis, start, end
        )
        resolved = (
            resolve(replace(times[0], since=False), text[times[0].start : times[0].end], context.anchor)
            if times
            else None
        )
        for person in people:
            side = context.side(person)
            if side and resolved and _leads_to(told, other_side(side)):
                context.events.append(earlier(analysis, _RULE, person, side, resolved))


def _who_goes_on(analysis: Analysis, start: int, end: int) -> list[int]:
    """Who acts after a journey of his own, as which the span names it (继去年5月访华之后,X又...)."""
    inside = [u for u in analysis.units if start <= u.start < end]
    at = next((k for k, u in enumerate(inside) if journey_of(u)), 0)
    went = at and all(unit.low.isdigit() or unit.is_a("small") for unit in inside[1:at])  # not 继传媒指专列入境后
    acting = [a for a in analysis.actors if a.people and not a.masked]
    before = [a for a in acting if a.end <= start]
    after = [a for a in acting if a.start >= end]
    return list((before[-1:] or after[:1])[0].people) if went and (before or after) else []


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


def news(analysis: Analysis, rule: str, person: int, side: Country, dated: Resolved) -> Event:
    """A visit of somebody of a side, on days of its own, that a sentence tells as part of its story."""
    event = earlier(analysis, rule, person, side, dated)
    event.background, event.explicit_date = False, True
    return event


def begin(analysis: Analysis, rule: str) -> Event:
    """A visit that a sentence tells, without people yet."""
    sentence = analysis.sentence
    event = Event(ContactKind.VISIT, "visit", sentence.start, sentence.end, sentence.zone, rule)
    event.sentence = sentence.start
    return event
