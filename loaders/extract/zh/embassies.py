"""Calls that people of one side make at the other's embassy: 到中国使馆慰问, 来到朝鲜驻华使馆,吊唁X逝世, 到使馆作客."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import takewhile

from graph.claims import SIDES, ContactKind, Country, Function, Status
from loaders.extract.analysis import Actor, Analysis, people_of
from loaders.extract.context import Context, other_side
from loaders.extract.countries import meaning
from loaders.extract.data import load, words
from loaders.extract.events import PEOPLED
from loaders.extract.marks import Event, Timex, Trigger, Unit
from loaders.extract.scope import Scope
from loaders.extract.zh.attributive import done_by, next_described
from loaders.extract.zh.folding import fold
from loaders.extract.zh.joining import CROWDED
from loaders.extract.zh.masks import followed
from loaders.extract.zh.relations import Relations
from loaders.extract.zh.scene import two_sided
from loaders.extract.zh.timing import coarse
from loaders.extract.zh.triggers import MINOR

_EMBASSIES = tuple(load("zh", "titles")["embassy_words"])
_POSTED = tuple(words("zh", "grammar", "posted"))
_GOING = tuple(words("zh", "grammar", "going_to"))
_HALLS = words("zh", "grammar", "mourning_halls")
_JOINTLY = tuple(words("zh", "grammar", "jointly"))
_MOURNING = tuple(words("zh", "grammar", "mourning"))
_HABITS = words("zh", "grammar", "habits")
_CALLING = tuple(words("zh", "grammar", "calling"))
_VICTIMS = tuple(words("zh", "grammar", "victims"))
_SPEAKING = words("zh", "grammar", "speaking")
_SEMICOLONS = words("zh", "grammar", "semicolons")
_COMMAS, _COMING = words("zh", "grammar", "commas"), words("zh", "grammar", "coming")
_FAR = 10  # units from a word of going to the embassy
_STILL = 5  # paragraphs over which a call is still being told
_AFTER = 3  # paragraphs over which its host may be named
_OWN = frozenset({"wreath", "welcome", "visit"})  # forms by which the words of a call would tell of something else
_IN_TURN = words("zh", "grammar", "in_turn")
_RULE, _RECEIVING, _MOURNED = "embassy-call", "receive", "wreath"
_SHOW, _MEAL = "show", "meal"


@dataclass(slots=True)
class Calls:
    """Calls at an embassy told last, whose host, of a side, the next sentences may name: their events and paragraph."""

    events: list[Event]
    side: Country
    paragraph: int


def embassy_named(units: list[Unit]) -> Actor | None:
    """The embassy of one of the two sides that a sentence names; None where it names none."""
    named = ((unit, _owner(units, k)) for k, unit in enumerate(units) if _is_embassy(unit))
    return next((_house(unit, side) for unit, side in named if side), None)


def _house(embassy: Unit, side: Country) -> Actor:
    return Actor(embassy.start, embassy.end, (), embassy.text, side)


def calls(
    analysis: Analysis,
    relations: Relations,
    scopes: list[Scope],
    posted: frozenset[int],
    house: Actor | None,
    known: Calls | None,
    reporters: frozenset[int] = frozenset(),
) -> list[Scope]:
    """The scopes of a sentence, with a call at an embassy in place of what its words alone would tell.

    `house`: the embassy that the article named last; `known`: the calls told before, which others made for the same.
    """
    named = _embassy(analysis.units)
    found = named or _there(analysis.units, house)
    if found is None or any(two_sided([*s.left, *s.right]) and s.trigger.form not in _OWN for s in scopes):
        return scopes
    k, side = found
    embassy = analysis.units[k]
    part = takewhile(lambda unit: unit.low not in _COMMAS, reversed(analysis.units[:k]))
    said = "".join(unit.low for unit in (*reversed(list(part)), *analysis.units[k + 1 :]))
    victims = any(word in said for word in _VICTIMS)  # 就游客伤亡表示哀悼 is said to those who receive the caller
    mourned = (any(word in said for word in _MOURNING) and not victims) or _goes_on(analysis, known, side)
    if not (mourned or victims) and not any(word in said for word in _CALLING):
        return scopes
    if any(unit.low in _HABITS for unit in analysis.units[:k]):
        return scopes  # 以往,凡X访问使馆
    mine = [a for a in _coming(analysis, k) if a.people and a.country is other_side(side)]
    visitors = [a for a in mine if not a.masked and (relations.is_subject(a) or relations.goes_along(a))]
    visitors = [a for a in visitors if not (posted | reporters).issuperset(a.people)]
    if not visitors:
        return scopes
    kind, form = (ContactKind.CEREMONY, _MOURNED) if mourned else (ContactKind.MEETING, "talks")
    trigger = Trigger(embassy.start, embassy.end, _RULE, kind, form, verb=True)
    hosts = _hosts(analysis, side, posted) or [_house(embassy, side) if named or house is None else house]
    low, high, begins = analysis.sentence.start, analysis.sentence.end, _begins(analysis, embassy)
    times = sorted(_own_times(analysis, begins), key=lambda t: (coarse(t), t.start))
    call = Scope(trigger, tuple(visitors), tuple(hosts), low, high, times=tuple(times))
    apart = [cue for cue in analysis.cued("split", end=embassy.start) if cue.word not in _IN_TURN]
    split = apart and len(people_of(visitors)) > 1
    each = [replace(a, people=(p,)) for a in visitors for p in a.people]
    out = [replace(call, left=(a,)) for a in each] if split else [call]
    there = [s for s in scopes if _is_there(s, embassy, visitors)]
    seen = [replace(s, right=tuple(hosts)) for s in there if s.trigger.form != _MEAL]  # the meal is the call
    left = (s for s in scopes if s not in there and (s.trigger.form not in _OWN or s.end <= begins))
    return [*left, *out, *seen]


def _is_there(scope: Scope, embassy: Unit, visitors: list[Actor]) -> bool:
    """Whether a scope tells what those who call at an embassy see or eat there (来到使馆,观看演出,出席宴会)."""
    at = scope.trigger.form in (_SHOW, _MEAL) and scope.trigger.start >= embassy.end and not scope.right
    return at and {*people_of(scope.left)} <= {*people_of(visitors)}


def _coming(analysis: Analysis, k: int) -> list[Actor]:
    """Those of whom a word for an embassy may be told: who is said to have come (前来使馆的有X), or named before it."""
    units = analysis.units
    doer = done_by(units, k)
    if doer is not None:
        return [a for a in analysis.actors if a.start >= units[doer].start]
    described = next_described(units, k)  # 应邀前来做客的X
    whom = [a for a in analysis.actors if described is not None and a.start == units[described].start]
    return whom or [a for a in analysis.actors if a.end <= units[k].start]


def _begins(analysis: Analysis, embassy: Unit) -> int:
    """Where the part of a sentence begins that tells a call, behind a semicolon."""
    marks = [unit.end for unit in analysis.units if unit.low in _SEMICOLONS and unit.end <= embassy.start]
    return marks[-1] if marks else analysis.sentence.start


def _own_times(analysis: Analysis, low: int) -> list[Timex]:
    """What may date a call: not when those came whom the callers come after (继X20日之后,Y21日前往)."""
    before = followed(analysis.units)
    times = (t for t in analysis.times if not t.since and t.start >= low)
    return [t for t in times if not any(a <= t.start < b for a, b in before)]


def _embassy(units: list[Unit]) -> tuple[int, Country] | None:
    """The embassy that somebody goes to, by its unit, and whose it is."""
    for k, unit in enumerate(units):
        if not _is_embassy(unit):
            continue
        before = units[max(0, k - _FAR) : k]
        stop = max((j for j, u in enumerate(before) if u.low in _COMMAS), default=-1)
        going = any(map(_goes, before[stop + 1 :]))
        side = _owner(units, k)
        if going and side:
            return k, side
    return None


def _there(units: list[Unit], house: Actor | None) -> tuple[int, Country] | None:
    """The word by which somebody comes to the embassy named before, without its name (前来吊唁, 来到使馆)."""
    if house is None or house.country is None:
        return None
    for k, unit in enumerate(units):
        bare = (
            (_is_embassy(unit) or unit.low in _HALLS)
            and _owner(units, k) is None
            and any(map(_goes, units[max(0, k - 2) : k]))
        )
        if bare or unit.low in _COMING or _comes_invited(unit):
            return k, house.country
    return None


def _comes_invited(unit: Unit) -> bool:
    """Whether a word of presence says that somebody comes, and not that he does with others (应邀前来)."""
    comes = unit.is_a("presence") and unit.low.endswith(tuple(_COMING))
    return comes and not unit.low.startswith(_JOINTLY)


def _goes(unit: Unit) -> bool:
    return unit.low.startswith(_GOING) or (unit.is_a("presence") and unit.low.endswith(_GOING))  # 应邀前往


def _is_embassy(unit: Unit) -> bool:
    return unit.low.endswith(_EMBASSIES)


def _owner(units: list[Unit], k: int) -> Country | None:
    """Whose embassy the unit of one names, or the one before it."""
    first = k - 2 if k > 1 and units[k - 2].low.startswith(_POSTED) else k  # 北韩|驻|北京|大使馆
    return _side(units[k]) or (_side(units[first - 1]) if first else None)


def _goes_on(analysis: Analysis, known: Calls | None, side: Country) -> bool:
    """Whether others come to mourn at the embassy at which that has just been told of some."""
    near = known is not None and analysis.sentence.paragraph - known.paragraph <= _STILL
    return near and known is not None and known.side is side and known.events[0].form == _MOURNED


def _side(unit: Unit) -> Country | None:
    shown = [Country(value) for value in unit.values("side")]
    shown += [meaning("zh", value).country for value in unit.values("country")]
    return next((country for country in shown if country in SIDES), None)


def _hosts(analysis: Analysis, side: Country, posted: frozenset[int]) -> list[Actor]:
    """Those of the embassy whom a sentence names: its diplomats, also where they only invite, or are spoken to."""
    named = [a for a in analysis.actors if a.people and a.country is side]
    return [replace(a, masked="") for a in named if posted.issuperset(a.people)]


def called(analysis: Analysis, context: Context, before: int, known: Calls | None) -> Calls | None:
    """The calls at an embassy that a sentence has told of; those `known` where it only recalls others."""
    made = [event for event in context.events[before:] if event.rule.startswith(_RULE)]
    last = known.events[0].dated if known else None
    if not made or (last and made[0].dated and made[0].dated.when.last < last.when.first):
        return known
    visitors = next(side for side in SIDES if made[0].side(side) and not _is_host(made[0], side, context))
    there = [e for e in context.events[before:] if e.kind in PEOPLED and e.people.keys() == made[0].people.keys()]
    return Calls([*made, *(e for e in there if e not in made)], other_side(visitors), analysis.sentence.paragraph)


def come_along(analysis: Analysis, context: Context, known: Calls | None) -> None:
    """Enter those who came to an embassy with whoever called there (陪同金正日前来的有X)."""
    suite = people_of(analysis.suite)
    if known is None or not suite or analysis.sentence.paragraph - known.paragraph > _STILL:
        return
    sides = {context.side(person) for person in suite}
    if sides != {other_side(known.side)}:
        return
    for event in known.events:
        context.enter(event, suite, Function.PRESENT)
    analysis.suite = []


def _is_host(event: Event, side: Country, context: Context) -> bool:
    """Whether those of a side at a call are the diplomats who receive it."""
    return all(context.resides(person) for person in event.side(side))


def part_of_call(scope: Scope) -> bool:
    """Whether a scope tells only how those who called at an embassy were received there."""
    return scope.trigger.form == "welcome" or scope.trigger.id in MINOR | {_RECEIVING}


def received(analysis: Analysis, known: Calls | None, posted: frozenset[int]) -> bool:
    """Enter the diplomat who received those who called, where none is known; whether a next sentence tells of one."""
    if known is None or any(t.month or t.year for t in analysis.times):
        return False  # 2000年3月,X曾到访使馆
    house = embassy_named(analysis.units)  # 对X亲赴大使馆,Y表示感谢
    again = house is not None and house.country is known.side
    if not again and analysis.sentence.paragraph - known.paragraph > _AFTER:
        return False
    hosts = [a for a in analysis.actors if a.people and not a.masked and a.country is known.side]
    host = next((a for a in hosts if posted.issuperset(a.people)), None)
    if host is None:
        return False
    for event in known.events:
        if event.side(known.side):
            continue
        event.people.setdefault(host.people[0], (known.side, Function.HOST))
        event.principals.add(host.people[0])
    return True


def host_speaks(
    text: str,
    analysis: Analysis,
    context: Context,
    focus: Event | None,
    house: Actor | None,
    posted: frozenset[int],
    before: int,
) -> None:
    """Enter the diplomat of an embassy who speaks to, or receives, those at an event there that was told without him.

    `focus` is what the article was telling of before the sentence.
    """
    if focus is None or house is None or house.country is None or focus.form not in CROWDED:
        return
    made = context.events[before:]
    if any(e.form != "talks" or not e.sides <= {house.country} for e in made):
        return
    paragraphs = {sentence.start: sentence.paragraph for sentence in context.sentences}
    near = analysis.sentence.paragraph - paragraphs.get(focus.sentence, -_STILL) <= 1
    there = near and any(word in fold(text[focus.start : focus.end]) for word in _EMBASSIES)
    held = there and focus.status is Status.OCCURRED and bool(focus.people)
    if not held or any(p in posted for p in focus.side(house.country)):
        return
    hosts = (a for a in analysis.actors if a.people and not a.masked and a.country is house.country)
    speaks = any(unit.is_a("saying") or unit.low in _SPEAKING for unit in analysis.units)
    host = next((a for a in hosts if posted.issuperset(a.people)), None)
    if host is not None and (speaks or made):
        context.enter(focus, host.people, Function.PRESENT)
        context.events = [event for event in context.events if event not in made]
        context.focus = focus
