"""Who the unnamed visitor of a Chinese article is said to be (某高层26日抵达北京,很可能是X; 乘坐列车抵京的是X)."""

from __future__ import annotations

from dataclasses import dataclass

from graph.claims import ContactKind, Country, Status
from loaders.extract.analysis import Analysis
from loaders.extract.anchors import resolve
from loaders.extract.context import Context, other_side
from loaders.extract.data import load, words
from loaders.extract.marks import Resolved, Trigger, Unit
from loaders.extract.zh.journeys import earlier
from loaders.extract.zh.vocabulary import trigger_of

_IS = words("zh", "grammar", "identifies")
_OF = words("zh", "grammar", "of")
_VISITOR = words("zh", "grammar", "visitors")
_TRUE = words("zh", "grammar", "told_true")
_NAMING = ("head", "org", "country", "place", "part", "modifier", "honorific")
_STOPS = ",;:。，；：！"
_GUESSED = ("hypothetical", "rumour", "attribution", "reports", "reporting")
_TELLING = ("hypothetical", "saying", "reporting", "reports")
_FAR = 3  # paragraphs from a visit to whoever is said to make it
_RULE = "identified.visit"


@dataclass(frozen=True, slots=True)
class Unnamed:
    """A visit that a sentence tells of without naming who makes it."""

    side: Country
    paragraph: int
    dated: Resolved | None


def unnamed(text: str, analysis: Analysis, context: Context) -> Unnamed | None:
    """The visit of somebody of the other side that a sentence tells of without naming anybody before it."""
    found = _visit(analysis, len(analysis.units))
    if found is None:
        return None
    k, trigger, side = found
    before = analysis.units[:k]
    ours = any(unit.value("side") == side.value for unit in before if unit.is_a("side"))
    named = [unit.person for unit in before if unit.is_a("local")]
    if not ours or any(context.side(person) is side for person in named):
        return None
    times = [t for t in analysis.times if t.start < trigger.end and not t.since]
    dated = resolve(times[-1], text[times[-1].start : times[-1].end], context.anchor) if times else None
    return Unnamed(side, analysis.sentence.paragraph, dated)


def identified(analysis: Analysis, context: Context, visit: Unnamed | None) -> None:
    """Enter the visit of whoever a sentence says made one that was told without a name: most often a guess."""
    if visit is None or analysis.sentence.paragraph - visit.paragraph > _FAR or analysis.cued("denied"):
        return
    for i, unit in enumerate(analysis.units):
        if unit.is_a("local") and context.side(person := unit.person) is visit.side:
            status = _said_to_be(analysis, i)
            if status is not None:
                _enter(analysis, context, visit, person, status)
                return


def _said_to_be(analysis: Analysis, k: int) -> Status | None:
    """How sure the words before a name are that its bearer is the visitor; None where they do not say so."""
    units = analysis.units
    while k and units[k - 1].is_any(_NAMING):
        k -= 1
    named = k
    while k and units[k - 1].low in _IS:
        k -= 1
    if k in (0, named):
        return None
    guess = units[k - 1].is_a("hypothetical")
    k -= guess
    if k > 1 and units[k - 1].low in _OF and (told := trigger_of(units[k - 2])) is not None:
        sure = any(unit.low in _TRUE for unit in units)
        guess = guess or (not sure and any(analysis.cued(kind) for kind in _GUESSED))
        came = told.kind is ContactKind.VISIT
        return (Status.HYPOTHETICAL if guess else Status.OCCURRED) if came else None
    while k and units[k - 1].low in _VISITOR:
        k -= 1
    begins = k == 0 or units[k - 1].low in _STOPS or units[k - 1].is_any(_TELLING)
    return Status.HYPOTHETICAL if guess and begins else None


def _enter(analysis: Analysis, context: Context, visit: Unnamed, person: int, status: Status) -> None:
    event = earlier(analysis, _RULE, person, visit.side, visit.dated)
    event.status = status
    context.events.append(event)


def _visit(analysis: Analysis, after: int) -> tuple[int, Trigger, Country] | None:
    """The first visit to one of the two countries told before a unit, and of which side its traveller is."""
    for k in range(after):
        told = trigger_of(analysis.units[k])
        if told is not None and told.kind is ContactKind.VISIT and (there := goal(analysis.units, k, told)):
            return k, told, other_side(there)
    return None


def goal(units: list[Unit], k: int, trigger: Trigger) -> Country | None:
    """The country a visit leads to, by its verb or the place after it."""
    told = next((entry.get("toward") for entry in load("zh", "triggers") if entry["id"] == trigger.id), None)
    if told is None and k + 1 < len(units) and units[k + 1].is_a("side"):
        told = units[k + 1].value("side")
    return Country(told) if told in (Country.KP.value, Country.CN.value) else None
