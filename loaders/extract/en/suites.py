"""Who travels with somebody of whom an English sentence tells: "Among his suite were A", "B came with him"."""

from __future__ import annotations

from dataclasses import replace

from loaders.extract.analysis import Actor, Analysis
from loaders.extract.data import words
from loaders.extract.en.presence import clause_of, lists_suite, opening

_DELEGATION, _CONTAINS = words("en", "cues", "delegation"), words("en", "grammar", "containing")
_LISTED, _FAR = 7, 30  # units between a delegation and the verb that lists its members, of those taken along
_LED, _LEADS = words("en", "grammar", "led"), 4  # units of "It is headed"
_ACCOMPANIED, _STAYS = words("en", "grammar", "accompanied"), words("en", "grammar", "stays")
_ON_TRIP = words("en", "grammar", "upon") | words("en", "grammar", "during")
_IT = words("en", "grammar", "group_pronouns")
_TAKING, _PRONOUNS = words("en", "attendance", "bringing"), words("en", "grammar", "object_pronouns")
_CAME = words("en", "attendance", "moving")
_BY, _WITH = words("en", "cues", "by"), words("en", "grammar", "accompaniment")


def suite(analysis: Analysis) -> list[Actor]:
    """Whom the sentence names as travelling with somebody ("Among his suite were A", "B came with him"), in order."""
    for cue in analysis.cued("along")[:1]:
        if before := [actor for actor in analysis.between(clause_of(analysis, cue), cue.start) if actor.people]:
            too = (also.end for also in analysis.cued("likewise", cue.end))  # "was on the trip, as was B"
            return before + [a for end in too for a in analysis.between(end, analysis.sentence.end) if a.people]
    if members := _accompanied_on_trip(analysis) or _members(analysis) or _taken_along(analysis):
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


def _taken_along(analysis: Analysis) -> list[Actor]:
    """Whom somebody takes along ("Hui, who took Vice Foreign Minister Wu with him", "brought with her A and B")."""
    units = analysis.units
    for i, unit in enumerate(units[2:], 2):
        if unit.low not in _PRONOUNS or units[i - 1].low not in _WITH:
            continue
        verb = next((k for k in range(i - 2, max(0, i - _FAR), -1) if units[k].low in _TAKING), 0)
        if not verb or any(t.verb and units[verb].end <= t.start < unit.start for t in analysis.triggers):
            continue
        end = min((t.start for t in analysis.triggers if t.start > unit.end), default=analysis.sentence.end)
        span = (units[verb].end, unit.start) if verb < i - 2 else (unit.end, end)
        taken = [a for a in analysis.actors if span[0] <= a.start and a.end <= span[1] and a.people and not a.quiet]
        if taken:
            return [replace(actor, masked="") for actor in taken]
    return []


def _members(analysis: Analysis) -> list[Actor]:
    """The members of a delegation that a sentence lists behind it ("a delegation that also includes Tie Ning")."""
    units = analysis.units
    for i, unit in enumerate(units):
        if unit.low not in _DELEGATION and (i or unit.low not in _IT):
            continue
        led = any(other.low in _LED for other in units[i + 1 : i + _LEADS])  # "It is headed by A, and includes B"
        near = range(i + 1, min(i + (_FAR if led else _LISTED), len(units)))
        lists = next((k for k in near if units[k].low in _CONTAINS), None)
        if lists is None or (not led and any(u.low == "," or u.is_a("verb") for u in units[i + 2 : lists])):
            continue
        end = min((t.start for t in analysis.triggers if t.verb and t.start > unit.end), default=analysis.sentence.end)
        start = unit.end if led else units[lists].end
        return [a for a in analysis.between(start, end) if a.people and not a.quiet]
    return []
