"""English journeys without a verb of their own: "led a team to Pyongyang", "While in Beijing in June, he met"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from graph.claims import SIDES, ContactKind
from loaders.extract.analysis import Analysis
from loaders.extract.data import load, words
from loaders.extract.en.bodies import shown_side
from loaders.extract.en.motion import moved
from loaders.extract.en.naming import is_place, may_stand_between
from loaders.extract.en.numbers import number_of
from loaders.extract.en.taken import taken
from loaders.extract.en.trips import is_ongoing
from loaders.extract.marks import Trigger, Unit

_BRINGING = words("en", "grammar", "bringing")
_TO = words("en", "cues", "infinitive") | words("en", "grammar", "into")
_GROUPS = words("en", "cues", "delegation") | words("en", "grammar", "bands")
_ONE, _MADE = words("en", "grammar", "one"), words("en", "grammar", "journey_verbs")
_JOURNEYS = frozenset(load("en", "verdicts")["words"]["journeys"])
_NO = words("en", "grammar", "none")
_ONE_THAT = words("en", "grammar", "complementizers") | words("en", "grammar", "impersonal_relatives")
_ARTICLES = words("en", "grammar", "articles")
_HERE = words("en", "cues", "here")
_GROUP, _FAR = 9, 26  # units from the verb to its group, from there to the place
_STAYS, _WITHIN = words("en", "grammar", "fronted_stays"), words("en", "grammar", "within")
_VISITING = words("en", "grammar", "visiting")
_LASTING = words("en", "grammar", "spent") | words("en", "grammar", "aims") | words("en", "grammar", "later")
_LASTING |= words("en", "grammar", "within")
_POSSESSIVE, _STAY_UNITS = words("en", "grammar", "possessive_marks"), words("en", "grammar", "stay_units")
_MOTION, _PLACES = words("en", "joined", "motion"), words("en", "grammar", "where")
_WHERE = _PLACES | words("en", "grammar", "impersonal_relatives")
_THAT, _BEING = words("en", "grammar", "complementizers"), words("en", "grammar", "being")
_PRONOUNS = words("en", "cues", "pronouns") | words("en", "grammar", "object_pronouns")
_NEGATIONS = words("en", "grammar", "negations")
_AUXILIARIES = words("en", "grammar", "auxiliaries") | words("en", "grammar", "adverbs")
_MOVES, _MEANS = words("en", "grammar", "moves"), words("en", "grammar", "means_of_travel")
_GOES = _MOTION | _MOVES
_BOARDS, _SETS, _OFF = (words("en", "grammar", key) for key in ("boards", "sets", "off"))
_LEADING, _OBJECT = _TO | words("en", "grammar", "aims"), 3  # units of "an early plane"
_CLEFT = 18  # units from "where" to the verb of motion
_NEAR = 4  # characters between a place and its time ("in ")
_SHORTEST = 4  # units of a sentence that opens with a stay
_VISIT = "visit"


def with_journeys(analysis: Analysis, triggers: list[Trigger]) -> list[Trigger]:
    """The triggers of a sentence in order, with verbs that take a group to the other side's country as journeys."""
    brought = {trigger.start: trigger for trigger in _journeys(analysis)}
    brought |= {trigger.start: trigger for trigger in moved(analysis, triggers) if trigger.start not in brought}
    kept = [t for t in triggers if not any(t.start <= each.start < t.end for each in brought.values())]
    return sorted([*kept, *brought.values()], key=lambda t: t.start) if brought else triggers


def _journeys(analysis: Analysis) -> Iterator[Trigger]:
    if (last := _fronted(analysis)) is not None:
        yield _journey(analysis.units[0], last, verb=False)
    yield from _stays_of(analysis.units)
    yield from _stays_since(analysis)
    yield from _another_one(analysis.units)
    yield from taken(analysis)
    for i, unit in enumerate(analysis.units):
        if unit.low in _VISITING and _is_participle(analysis, i):
            yield _journey(unit, unit, verb=True)
        if _moves(analysis.units, i) and _to_place_before(analysis.units, i):
            yield _journey(unit, unit, verb=True)
        leads = unit.low in _BRINGING and not unit.is_a("head")
        if leads and _takes_abroad(analysis, i) and (analysis.times or not is_ongoing(analysis.units, i)):
            yield _journey(unit, unit, verb=True)


def _journey(first: Unit, last: Unit, *, verb: bool) -> Trigger:
    """The trigger of a journey that the words between two units tell."""
    return Trigger(first.start, last.end, _VISIT, ContactKind.VISIT, _VISIT, verb=verb)


def _stays_of(units: list[Unit]) -> Iterator[Trigger]:
    """Stays that are told by their length alone ("Jang's six days in China", "wrapped up four days in Pyongyang")."""
    for mark, length, days, within, place in zip(units, units[1:], units[2:], units[3:], units[4:], strict=False):
        long = mark.low in _POSSESSIVE or (number_of(length.low, 0) > 1 and mark.low not in _LASTING)
        if long and days.low in _STAY_UNITS and within.low in _WITHIN and is_place(place):
            yield _journey(days, days, verb=False)


def _another_one(units: list[Unit]) -> Iterator[Trigger]:
    """Journeys for which "one" stands ("The visit follows one that Ri Yong Ho made to Beijing")."""
    for i, unit in enumerate(units[:-2]):
        if unit.low not in _ONE:
            continue
        that = units[i + 1].low in _ONE_THAT
        named = next((k for k in range(i + 1, min(i + _GROUP, len(units))) if units[k].is_a("local")), 0)
        made = named + 1 < len(units) and named > 0 and units[named + 1].low in _MADE
        journey = any(each.low in _JOURNEYS for each in units[:i]) and units[i - 1].low not in _NO
        if journey and (that or units[i + 1].capital) and made:
            yield _journey(unit, unit, verb=False)


def _stays_since(analysis: Analysis) -> Iterator[Trigger]:
    """Stays set off that say since when ("Jang, in China since Monday, met", "Here since Monday, Jang met Wang")."""
    since = [timex.start for timex in analysis.times if timex.since]
    units = analysis.units if since else []
    for i, unit in enumerate(units):
        place = i + 1 if unit.low in _WITHIN else i
        set_off = i == 0 or (i > 1 and units[i - 1].low == "," and units[i - 2].is_a("local"))
        if not set_off or place >= len(units) or not (is_place(units[place]) or unit.low in _HERE):
            continue
        closed = next((u.start for u in units[place + 1 :] if u.low == ","), -1)
        if any(units[place].end < start < closed for start in since):
            yield _journey(unit, unit, verb=i > 0)


def _is_participle(analysis: Analysis, i: int) -> bool:
    """Whether "visiting" behind a name tells of a dated journey ("with Liu Zhenmin visiting Pyongyang in February")."""
    units = analysis.units
    if i == 0 or i + 2 >= len(units) or not units[i - 1].is_a("local"):
        return False
    return is_place(units[i + 1]) and any(0 <= timex.start - units[i + 1].end <= _NEAR for timex in analysis.times)


def _fronted(analysis: Analysis) -> Unit | None:
    """The last unit of words for a stay that open a sentence ("While in Beijing", "Visiting Beijing"); else None."""
    units = analysis.units
    if len(units) < _SHORTEST:
        return None
    within = units[0].low in _STAYS and units[1].low in _WITHIN
    place = 2 if within else 1
    if not within and units[0].low not in _VISITING:
        return None
    if not is_place(units[place]):
        return None
    after = units[place + 1] if place + 1 < len(units) else None
    titled = after is not None and (after.capital or after.is_a("head"))  # "Visiting Chinese Premier Li"
    return None if titled else units[place - 1]


def _moves(units: list[Unit], i: int) -> bool:
    """Whether somebody moves somewhere by the verb at a unit ("went", "set out", "took a plane")."""
    if units[i].low in _BOARDS:
        return any(unit.low in _MEANS for unit in units[i + 1 : i + 1 + _OBJECT])
    return units[i].low in _GOES or (units[i].low in _SETS and any(unit.low in _OFF for unit in units[i + 1 : i + 2]))


def _to_place_before(units: list[Unit], i: int) -> bool:
    """Whether where somebody went stands before him ("Beijing was where Kim went", "It was there that")."""
    if i + 1 < len(units) and units[i + 1].low in _TO:
        return False  # "where he came to power"
    near = range(i - 1, max(0, i - _CLEFT), -1)
    k = next((k for k in near if units[k].low in _WHERE or units[k].low in _THAT), 0)
    if k == 0:
        return False
    goal = k - 1
    while goal > 0 and (units[goal].low in _BEING or units[goal].low in _LEADING or units[goal].low == ","):
        goal -= 1
    leads = not _LEADING.isdisjoint({units[k - 1].low, units[goal - 1].low}) or units[k].low in _PLACES
    clause = [unit for unit in units[k + 1 : i] if unit.low not in _AUXILIARIES]
    plain = any(map(_acts, clause)) and all(_acts(unit) or may_stand_between(unit) for unit in clause)
    denied = any(unit.low in _NEGATIONS for unit in units[max(0, goal - 1) : k])  # "Moscow, not Beijing, was where"
    ours = is_place(units[goal]) and shown_side([units[goal]]) in SIDES
    return ours and leads and plain and not denied


def _acts(unit: Unit) -> bool:
    return unit.is_a("local") or unit.low in _PRONOUNS


def _takes_abroad(analysis: Analysis, i: int) -> bool:
    """Whether the verb at a unit has a group for its object and leads to a place that is not the subject's own."""
    units = analysis.units
    near = range(i + 1, min(i + _GROUP, len(units)))
    group = next((k for k in near if units[k].low in _GROUPS or _ends(units[k])), None)
    if group is None or units[group].low not in _GROUPS:
        return False
    subject = next((a.country for a in reversed(analysis.actors) if a.end <= units[i].start and a.people), None)
    end = min((t.start for t in analysis.triggers if t.verb and t.start > units[group].end), default=None)
    for a, b in pairwise([unit for unit in units[group + 1 : group + _FAR] if unit.low not in _ARTICLES]):
        if end is not None and a.start >= end:
            return False
        if a.low in _TO and (is_place(b) or b.low in _HERE):
            there = shown_side([b])
            return b.low in _HERE or (there in SIDES and there is not subject)
    return False


def _ends(unit: Unit) -> bool:
    """Whether a unit ends the search for the group that a verb takes along: somebody named, or a break."""
    return unit.is_a("local") or unit.low in (";", ",")
