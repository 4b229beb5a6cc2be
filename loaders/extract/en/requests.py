"""What an English sentence says that somebody only asks, invites or wants somebody else to do: no contact."""

from __future__ import annotations

from loaders.extract.analysis import Analysis
from loaders.extract.data import words
from loaders.extract.en.naming import may_stand_between
from loaders.extract.marks import Trigger, Unit

_ASKING = words("en", "grammar", "requests")
_ON, _WHOM = words("en", "grammar", "upon"), words("en", "cues", "pronouns") | words("en", "grammar", "plural_objects")
_TO = words("en", "cues", "infinitive")
_ARTICLES, _ACCEPTED = words("en", "grammar", "articles"), words("en", "grammar", "accepting")
_VERB = 8  # units from "to" to what it leads to ("to pay a state visit")
_OBJECT = 14  # units from the verb of asking to "to": whom it is asked of, with his titles
_CLAUSE = words("en", "grammar", "commas") | words("en", "grammar", "complementizers")


def is_asked_for(analysis: Analysis, trigger: Trigger) -> bool:
    """Whether a contact is what somebody asks of somebody ("invited Kim to pay a visit", "wants him back at talks")."""
    before = analysis.before(trigger.start)
    if any(unit.low in _ACCEPTED for unit in analysis.units):
        return False  # "invited him to pay a visit, which he accepted"
    leads = [k for k in range(max(0, len(before) - _VERB), len(before)) if before[k].low in _TO]
    return any(_is_object(before, to) and not _stops(before[to:]) for to in leads)


def _stops(between: list[Unit]) -> bool:
    """Whether words from "to" on lead to no verb, or beyond the clause ("invited him to a luncheon")."""
    noun = any(unit.low in _ARTICLES for unit in between[1:2])
    return noun or any(unit.low in _CLAUSE or unit.is_a("local") for unit in between)


def _is_object(before: list[Unit], to: int) -> bool:
    """Whether those right before "to" are asked something: a verb of asking leads to them."""
    asked = before[max(0, to - _OBJECT) : to]
    verb = next((k for k in range(len(asked) - 1, -1, -1) if _asks(asked, k)), -1)
    whom = asked[verb + 1 :] if verb >= 0 else []
    return any(_is_somebody(unit) for unit in whom) and all(map(_may_be_asked, whom))


def _asks(units: list[Unit], k: int) -> bool:
    """Whether a unit is a verb of asking, wanting or inviting ("called on" too)."""
    return " ".join(unit.low for unit in units[k : k + 2]) in _ASKING or units[k].low.split()[0] in _ASKING


def _is_somebody(unit: Unit) -> bool:
    return unit.is_any(("local", "country", "place", "org", "head", "descriptor")) or unit.low in _WHOM


def _may_be_asked(unit: Unit) -> bool:
    return unit.low in _ON or _is_somebody(unit) or may_stand_between(unit)
