"""What an English sentence says that somebody only asks, invites or wants somebody else to do: no contact."""

from __future__ import annotations

from graph.claims import ContactKind
from loaders.extract.analysis import Actor, Analysis
from loaders.extract.data import words
from loaders.extract.en.naming import may_stand_between
from loaders.extract.marks import Trigger, Unit

_ASKING = words("en", "grammar", "requests")
_ON, _WHOM = words("en", "grammar", "upon"), words("en", "cues", "pronouns") | words("en", "grammar", "plural_objects")
_TO, _BY = words("en", "cues", "infinitive"), words("en", "cues", "by")
_ARTICLES, _ACCEPTED = words("en", "grammar", "articles"), words("en", "grammar", "accepting")
_VERB = 8  # units from "to" to what it leads to ("to pay a state visit")
_OBJECT = 14  # units from the verb of asking to "to": whom it is asked of, with his titles
_CLAUSE = words("en", "grammar", "commas") | words("en", "grammar", "complementizers")


def is_asked_for(analysis: Analysis, trigger: Trigger) -> bool:
    """Whether a contact is what somebody asks of somebody ("invited Kim to pay a visit", "wants him back at talks")."""
    if any(unit.low in _ACCEPTED for unit in analysis.units):
        return False  # "invited him to pay a visit, which he accepted"
    return _asked_to(analysis, trigger) is not None


def whom_asked(analysis: Analysis, trigger: Trigger) -> tuple[Actor, ...]:
    """Who is to make a journey that somebody asks him to make ("asked Xi to visit Pyongyang, which he accepted")."""
    to = _asked_to(analysis, trigger) if trigger.kind is ContactKind.VISIT else None
    before = [a for a in analysis.actors if to is not None and a.end <= to.start and a.people]
    return tuple(before[-1:])


def _asked_to(analysis: Analysis, trigger: Trigger) -> Unit | None:
    """The "to" behind those who are asked to do what a trigger tells, None where nobody is."""
    before = analysis.before(trigger.start)
    leads = [k for k in range(max(0, len(before) - _VERB), len(before)) if before[k].low in _TO]
    return next((before[to] for to in leads if _is_object(before, to) and not _stops(before[to:])), None)


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
    return unit.low in _ON | _BY | _TO or _is_somebody(unit) or may_stand_between(unit)
