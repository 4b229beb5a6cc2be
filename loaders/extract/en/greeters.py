"""English sentences turned round that name last who greets or sees off somebody: "Greeting it there were A and B"."""

from __future__ import annotations

from dataclasses import dataclass

from graph.claims import ContactKind, Country
from loaders.extract.analysis import Actor, Analysis
from loaders.extract.data import words
from loaders.extract.en.bodies import shown_side
from loaders.extract.en.naming import may_stand_between
from loaders.extract.marks import Trigger, Unit

_GREETING, _PARTING = words("en", "grammar", "greeting_guests"), words("en", "grammar", "parting_from_guests")
GREETS = _GREETING | _PARTING
_MEETING, _ARRIVALS = words("en", "grammar", "meeting_guests"), words("en", "grammar", "arrivals")
_VENUES = words("en", "grammar", "venues")
_AWAY = words("en", "cues", "particle_words") | words("en", "grammar", "parting")
_LISTING, _ADVERBS = words("en", "grammar", "listing"), words("en", "grammar", "adverbs")
_NEGATIONS = words("en", "grammar", "negations") | words("en", "grammar", "none")
_OPENING = 25  # units of the words that open such a sentence


@dataclass(frozen=True, slots=True)
class Greeters:
    """A trigger of welcoming or seeing off, those named behind it who do so, and for whom it is."""

    trigger: Trigger
    hosts: tuple[Actor, ...]
    guests: tuple[Actor, ...]


def greeters(analysis: Analysis) -> Greeters | None:
    """Who greets or sees off whom, in a sentence that names them last; None in other sentences."""
    units = analysis.units
    k = next((k for k, unit in enumerate(units[:_OPENING]) if unit.low in GREETS), None)
    if k is None:
        return None
    parts = units[k].low in _PARTING
    listing = _listing(analysis, k)
    between, opening = units[k + 1 : listing], units[:listing]
    if any(u.low in _NEGATIONS or u.low in _VENUES for u in opening) or not _is_of_traveller(units[k], opening):
        return None
    if any(shown_side([unit]) is Country.OTHER for unit in between):
        return None  # "Welcoming the Russian delegation were"
    guests = tuple(a for a in analysis.actors if between and units[k].end <= a.start < between[-1].end and _is_one(a))
    hosts = tuple(a for a in analysis.actors if listing and a.start >= units[listing].end and not a.masked)
    if not guests or not any(actor.people for actor in hosts):
        return None
    kind = "see-off" if parts else "welcome"
    form = "sendoff" if parts else "welcome"
    trigger = Trigger(units[k].start, units[k].end, kind, ContactKind.CEREMONY, form, verb=True)
    return Greeters(trigger, hosts, guests)


def _is_of_traveller(verb: Unit, opening: list[Unit]) -> bool:
    """Whether a verb says good-bye ("seeing him off"), or greets; "meeting" somebody does where he arrives."""
    if verb.low in _PARTING:
        return any(unit.low in _AWAY for unit in opening)
    arrives = any(not _ARRIVALS.isdisjoint(unit.low.split()) for unit in opening)
    return arrives or verb.low not in _MEETING


def _listing(analysis: Analysis, k: int) -> int:
    """The unit of the verb behind a greeting that names stand behind ("were also"), 0 where there is none."""
    units = analysis.units
    named = {a.start for a in analysis.actors if a.people and not a.quiet}
    if any(start < units[k].start for start in named):
        return 0  # "Kim was greeting him when"
    for m in range(k + 2, min(len(units), k + _OPENING)):
        if units[m].low in _LISTING and _reaches(units, m + 1):
            return m
        if units[m].low == ",":
            return 0
    return 0


def _reaches(units: list[Unit], m: int) -> bool:
    """Whether a name follows, behind titles and small words only."""
    for unit in units[m:]:
        if unit.is_a("local"):
            return True
        if not (may_stand_between(unit) or unit.low in _ADVERBS):
            return False
    return False


def _is_one(actor: Actor) -> bool:
    return bool(actor.people) or actor.delegation


def with_greeters(analysis: Analysis, triggers: list[Trigger]) -> list[Trigger]:
    """The triggers of a sentence, all that stand before the names as the one greeting that it tells of."""
    found = greeters(analysis)
    if found is None:
        return triggers
    first = found.hosts[0].start
    return [found.trigger, *(trigger for trigger in triggers if trigger.start > first)]
