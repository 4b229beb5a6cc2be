"""The English preposition by which a name hangs on a trigger."""

from __future__ import annotations

from loaders.extract.analysis import Actor, Analysis
from loaders.extract.data import words
from loaders.extract.marks import Trigger, Unit
from loaders.extract.scope import Scope

_AGENT = words("en", "grammar", "agent")
_OF = words("en", "grammar", "ownership")
_AND = words("en", "grammar", "conjunctions")
_KNOWN = words("en", "grammar", "known")
_PERSONS = words("en", "cues", "person_nouns") | {"party"}
_ATTRIBUTES = words("en", "grammar", "attributes")
_SMALL = words("en", "grammar", "before_land") | words("en", "grammar", "subordinate") | words("en", "cues", "be")
_SMALL |= (
    words("en", "grammar", "circumstance") | words("en", "grammar", "capacity") | words("en", "grammar", "relative")
)
_SMALL |= _AGENT | _AND
_APPOSED = words("en", "titles", "counterparts") | words("en", "cues", "guests")


def preposition(units: list[Unit], i: int, trigger: Trigger) -> Unit | None:
    """The word before a name and its titles, back to the trigger."""
    for k in range(i - 1, -1, -1):
        unit = units[k]
        if unit.titled:
            continue
        called = k > 0 and (units[k - 1].is_any(("descriptor", "head")) or units[k - 1].low in _APPOSED)
        if unit.low == "," and called:
            continue  # "by Kim's sister, Kim Yo Jong", "sent his special envoy, Song Tao", "with his host, Ri"
        if unit.is_a("local") and k + 3 < len(units) and units[k + 2].is_a("descriptor") and units[k + 3].low == ",":
            continue
        if unit.end <= trigger.start or unit.is_a("local") or (unit.start, unit.end) == (trigger.start, trigger.end):
            return None
        if unit.low in _ATTRIBUTES or unit.low in _APPOSED:
            continue  # "told visiting Vice Premier Hui", "with his counterpart Ri"
        if unit.low in _PERSONS and k > 0 and (units[k - 1].senses or units[k - 1].low in _PERSONS):
            continue  # "with the North Korean official Kim"
        if k > 0 and units[k - 1].is_a("head") and unit.low in _OF:
            continue  # "Minister of Commerce"
        if k > 0 and units[k + 1].is_a("head") and unit.text.islower() and not unit.senses and unit.low not in _SMALL:
            continue  # "by regime leader", "with the party's propaganda chief"
        if unit.low in _AND and k > 0 and units[k - 1].is_a("head"):
            continue
        if unit.low in _AGENT or not (unit.senses or unit.capital or unit.low in _KNOWN or unit.text.startswith("'")):
            return unit
    return None


def hung(analysis: Analysis, actor: Actor, scope: Scope, index: dict[int, int]) -> str:
    """The preposition on which an actor hangs, "" for none."""
    unit = preposition(analysis.units, index.get(actor.start, 0), scope.trigger)
    return unit.low if unit else ""
