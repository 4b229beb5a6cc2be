"""Who travels with somebody of whom an English sentence tells: "Among his suite were A", "B came with him"."""

from __future__ import annotations

from dataclasses import replace

from loaders.extract.analysis import Actor, Analysis
from loaders.extract.data import words
from loaders.extract.en.presence import clause_of, lists_suite, opening
from loaders.extract.marks import Unit

_DELEGATION, _CONTAINS = words("en", "cues", "delegation"), words("en", "grammar", "containing")
_LISTED, _FAR = 7, 30  # units between a delegation and the verb that lists its members, of those taken along
_WHICH, _MEMBERS = words("en", "grammar", "impersonal_relatives"), words("en", "attendance", "membership")
_INCLUDED = words("en", "attendance", "included")
_LED, _LEADS = words("en", "grammar", "led"), 4  # units of "It is headed"
_ACCOMPANIED, _STAYS = words("en", "grammar", "accompanied"), words("en", "grammar", "stays")
_ON_TRIP = words("en", "grammar", "upon") | words("en", "grammar", "during")
_IT = words("en", "grammar", "group_pronouns")
_KEPT, _OWNERS = words("en", "attendance", "in_company"), words("en", "grammar", "possessive_pronouns")
_ALONG = words("en", "attendance", "too")
_TAKING, _PRONOUNS = words("en", "attendance", "bringing"), words("en", "grammar", "object_pronouns")
_ALSO, _JOINING = words("en", "cues", "besides"), words("en", "attendance", "joining")
_TRIPS = words("en", "attendance", "trips") | words("en", "attendance", "retinue")
_BEING, _TOW = words("en", "grammar", "being"), words("en", "attendance", "towed")
_CAME = words("en", "attendance", "moving")
_BY, _WITH = words("en", "cues", "by"), words("en", "grammar", "accompaniment")


def suite(analysis: Analysis) -> list[Actor]:
    """Whom the sentence names as travelling with somebody ("Among his suite were A", "B came with him"), in order."""
    for cue in analysis.cued("along")[:1]:
        before = [actor for actor in analysis.between(clause_of(analysis, cue), cue.start) if actor.people]
        whom = {actor.country for actor in analysis.actors if cue.start <= actor.start < cue.end and actor.people}
        if before and (not whom or before[-1].country in whom):  # not "Wang went with Choe"
            too = (also.end for also in analysis.cued("likewise", cue.end))  # "was on the trip, as was B"
            return before + [a for end in too for a in analysis.between(end, analysis.sentence.end) if a.people]
    if members := (
        _accompanied_on_trip(analysis)
        or _on_the_trip(analysis)
        or _members(analysis)
        or _in_tow(analysis)
        or _taken_along(analysis)
    ):
        return members
    begun = opening(analysis)
    came = begun is not None and not (_WITH.isdisjoint(begun) or _CAME.isdisjoint(begun))  # "With Wen came A and B"
    if begun is None or not (came or lists_suite(analysis, begun)):
        return []
    return [actor for actor in analysis.between(analysis.sentence.start, analysis.sentence.end) if not actor.quiet]


def _accompanied_on_trip(analysis: Analysis) -> list[Actor]:
    """Whom a sentence lists behind "accompanied on the visit by": those who travel along."""
    units = analysis.units
    for i, unit in enumerate(units):
        if unit.low not in _ACCOMPANIED or i + 1 >= len(units) or units[i + 1].low not in _ON_TRIP:
            continue
        by = next((k for k in range(i + 2, min(i + _LISTED, len(units))) if units[k].low in _BY), None)
        if by is not None and any(units[k].low in _STAYS for k in range(i + 2, by)):
            along = (a for a in analysis.actors if a.start >= units[by].end and a.people and not a.quiet)
            return [replace(actor, masked="") for actor in along]
    return []


def _on_the_trip(analysis: Analysis) -> list[Actor]:
    """Whom a sentence turned round has on a journey told before ("Also on the trip was A", "On board were A and B")."""
    units = analysis.units
    i = int(units[:1] != [] and units[0].low in _ALSO)
    joins = len(units) > i + 1 and units[i].low in _JOINING
    noun = next((k for k in range(i + 1, min(i + _LEADS, len(units))) if units[k].low in _TRIPS), 0) if joins else 0
    if not noun or noun + 1 >= len(units) or units[noun + 1].low not in _BEING:
        return []
    return [a for a in analysis.actors if a.start >= units[noun + 1].end and a.people and not a.quiet]


def _in_tow(analysis: Analysis) -> list[Actor]:
    """Whom somebody has in tow ("set off with A in tow")."""
    for i, unit in enumerate(analysis.units[1:], 1):
        with_ = [u.end for u in analysis.units[:i] if u.low in _WITH] if unit.low in _TOW else []
        if with_:
            return [replace(a, masked="") for a in analysis.actors if with_[-1] <= a.start < unit.start and a.people]
    return []


def _taken_along(analysis: Analysis) -> list[Actor]:
    """Whom somebody takes along ("who took Vice Foreign Minister Wu with him", "brought A along", "has with her A")."""
    units = analysis.units
    for i, unit in enumerate(units[2:], 2):
        kept = unit.low in _KEPT and units[i - 1].low in _OWNERS  # "has A in his company"
        along = unit.low in _ALONG and not (i + 1 < len(units) and units[i + 1].low in _WITH)
        if not (kept or along or (unit.low in _PRONOUNS and units[i - 1].low in _WITH)):
            continue
        verb = next((k for k in range(i - 1, max(0, i - _FAR), -1) if units[k].low in _TAKING), 0)
        if not verb or any(t.verb and units[verb].end <= t.start < unit.start for t in analysis.triggers):
            continue
        end = min((t.start for t in analysis.triggers if t.start > unit.end), default=analysis.sentence.end)
        named = [a for a in analysis.actors if units[verb].end <= a.start and a.end <= end and a.people and not a.quiet]
        taken = [a for a in named if a.end <= unit.start] or [a for a in named if a.start >= unit.end]
        if taken:
            return [replace(actor, masked="") for actor in taken]
    return []


def _members(analysis: Analysis) -> list[Actor]:
    """The members of a delegation that a sentence lists ("a delegation that includes Tie Ning", "of which A is")."""
    units = analysis.units
    for i, unit in enumerate(units):
        if unit.low not in _DELEGATION and (i or unit.low not in _IT):
            continue
        led = any(other.low in _LED for other in units[i + 1 : i + _LEADS])  # "It is headed by A, and includes B"
        lists = _listing_verb(units, i, led=led)
        if lists is None:
            continue
        end = min((t.start for t in analysis.triggers if t.verb and t.start > unit.end), default=analysis.sentence.end)
        start = unit.end if led else units[lists].end
        members = [a for a in analysis.between(start, end) if a.people and not a.quiet]
        return members or [a for a in analysis.between(unit.end, units[lists].start) if a.people and not a.quiet]
    return []


def _listing_verb(units: list[Unit], i: int, *, led: bool) -> int | None:
    """The unit of the verb that lists the members of the delegation at a unit, behind who `led` it; None without one.

    In "the group, A and B included" and "of which A and B are members", it is the word behind them.
    """
    whose = next((k for k in range(i + 1, min(i + _LEADS, len(units))) if units[k].low in _WHICH), None)
    near = range(i + 1, min(i + (_FAR if led or whose is not None else _LISTED), len(units)))
    for k in near:
        if units[k].low in _CONTAINS and (led or not any(u.low == "," or u.is_a("verb") for u in units[i + 2 : k])):
            return k
        if whose is not None and units[k].low in _MEMBERS and k > whose:
            return k
        if units[k].low in _INCLUDED and units[i + 1].low == ",":
            return k
    return None
