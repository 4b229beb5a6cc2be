"""Who makes an English journey that is not told of the nearest name: "the visit that Kim paid", "when he went"."""

from __future__ import annotations

from dataclasses import replace

from graph.claims import SIDES, ContactKind, Country
from loaders.extract.analysis import Actor, Analysis
from loaders.extract.data import words
from loaders.extract.en.bodies import shown_side
from loaders.extract.en.masks import only_owns
from loaders.extract.en.naming import is_place, may_stand_between
from loaders.extract.marks import Trigger, Unit
from loaders.extract.scope import Scope

_WHICH = words("en", "grammar", "impersonal_relatives") | words("en", "grammar", "complementizers")
_VEHICLES = words("en", "cues", "vehicles")
_THAT = words("en", "grammar", "complementizers") | words("en", "grammar", "impersonal_relatives")
_MADE = words("en", "grammar", "journey_verbs")
_STAYED = words("en", "grammar", "staying_verbs")
_AUXILIARIES = words("en", "grammar", "auxiliaries") | words("en", "grammar", "modals") | words("en", "cues", "be")
_AUXILIARIES |= words("en", "grammar", "negations")
_ADVERBS = words("en", "grammar", "adverbs") | words("en", "grammar", "time_adverbs")
_ARTICLES = words("en", "grammar", "articles")
_SUBORDINATE = words("en", "grammar", "subordinate")
_CARRIES = words("en", "cues", "vehicles") | words("en", "cues", "delegation") | words("en", "cues", "officials")
_CARRIES |= words("en", "reference", "parties") | words("en", "cues", "guests") | words("en", "grammar", "groups_apart")
_CROWDS = words("en", "grammar", "moving_crowds")
_SHORTEST = 2  # units before the noun of a clause: its article and the word that begins it
_POSSESSIVE = words("en", "grammar", "possessive_marks")
_OWNED = 4  # units between a possessive and a journey
_OWNERS = words("en", "grammar", "possessive_pronouns")
_ITS, _INVITES = words("en", "grammar", "its"), words("en", "grammar", "invitation_marks")
_LEADS = words("en", "cues", "infinitive")
_DURING = words("en", "grammar", "during")
_FRONTING = _DURING | words("en", "grammar", "fronted_stays") | words("en", "grammar", "visiting")
_FRONTING |= words("en", "grammar", "around") | words("en", "grammar", "fronted_recall")
_FRONTING |= (
    words("en", "grammar", "starting")
    | words("en", "grammar", "fronted_return")
    | words("en", "grammar", "accompaniment")
)
_OPENING = 6  # units in which a journey stands that opens the sentence
_SENT_PEOPLE, _WHOM = words("en", "grammar", "sending_people"), words("en", "grammar", "whom") | _THAT
_CARRYING = words("en", "attendance", "bringing")
_NONE, _NOBODY = words("en", "grammar", "none"), 6  # units between "no" and the verb of its noun
_GOAL = 6  # units between a journey and where it leads
_CLAUSE = 25  # units of the clause that tells who made a journey
_PASSIVE = words("en", "grammar", "being")


def maker(analysis: Analysis, trigger: Trigger, index: dict[int, int]) -> tuple[Actor, ...]:
    """Who made a journey by a relative clause behind its noun ("the visit that Kim Jong Il paid to China")."""
    units = analysis.units
    i = next((k for k in range(index[trigger.start], len(units)) if units[k].start >= trigger.end), len(units))
    if trigger.kind is not ContactKind.VISIT or trigger.verb or i >= len(units):
        return ()
    if owner := _owner(analysis, index[trigger.start]):
        return owner
    if fronted := _subject_behind(analysis, i):
        return fronted
    if units[i].low in _LEADS and i + 2 < len(units) and is_place(units[i + 1]):
        i += 2  # "a trip to Pyongyang that Wang had planned"
    if units[i].low not in _THAT and not units[i].is_a("local"):
        return ()
    if i + 1 < len(units) and units[i].low in _THAT and units[i + 1].low in _CARRYING:
        taken = (actor for actor in analysis.actors if actor.start >= units[i + 1].end and actor.people)
        return tuple([*taken][:1])  # "the trip that brought Kim to Beijing"
    verb = next((unit for unit in units[i : i + _CLAUSE] if unit.low in _MADE), None)
    if verb is None or (units[i].low in _THAT and units[i + 1].low.split()[0] in _PASSIVE):
        return ()  # "a trip that was followed by Wang's visit"
    between = [a for a in analysis.actors if units[i].start <= a.start and a.end <= verb.start and a.people]
    return tuple(between[:1])


def _subject_behind(analysis: Analysis, i: int) -> tuple[Actor, ...]:
    """Who acts behind a journey that opens the sentence ("During a visit to Pyongyang in 2009, Wen Jiabao met Kim")."""
    units = analysis.units
    if i > _OPENING or units[0].low not in _FRONTING:
        return ()
    comma = next((unit for unit in units[i:] if unit.low == ","), None)
    if comma is None or any(actor.start < comma.start for actor in analysis.actors if not actor.quiet):
        return ()
    return tuple([a for a in analysis.actors if a.start > comma.end and a.people and not a.masked][:1])


def _owner(analysis: Analysis, i: int) -> tuple[Actor, ...]:
    """Whose a journey is, where another one stands before him ("Kim could go in return for Xi Jinping's trip")."""
    near = analysis.units[max(0, i - _OWNED) : i]
    his = next((unit for unit in reversed(near) if unit.low in _OWNERS), None)
    before = [a for a in analysis.actors if his is not None and a.end <= his.start and (a.people or a.delegation)]
    before = [a for a in before if a.masked not in _INVITES]
    if his is not None and his.low in _ITS:
        return tuple(
            [a for a in before if a.delegation][-1:]
        )  # "the delegation will go to Harbin before its stay ends"
    if before and all(only_owns(a) and a.people == before[0].people for a in before):
        return tuple(before[:1])  # "Kim's visit came a month after his journey to"
    mark = next((unit for unit in reversed(near) if unit.low in _POSSESSIVE), None)
    return tuple(a for a in analysis.actors if mark is not None and a.end == mark.start and a.people)


def abroad(analysis: Analysis, scope: Scope) -> Scope:
    """The scope of a journey whose pronoun means whoever is named of the side that does travel there.

    Of "Kim received Wang when he last went to Pyongyang" that is Wang: Kim is at home there.
    """
    goal = _goal(analysis.units, scope.trigger)
    owned = not scope.trigger.verb and _his(analysis, scope.trigger)
    home = bool(scope.left) and all((owned or actor.quiet) and actor.country is goal for actor in scope.left)
    if goal not in SIDES or not home:
        return scope
    before = [a for a in analysis.actors if a.end <= scope.trigger.start and a.people and a.country not in (goal, None)]
    named = [actor for actor in before if not actor.quiet] or before
    return replace(scope, left=tuple(named[-1:])) if named and named[-1].country in SIDES else scope


def _his(analysis: Analysis, trigger: Trigger) -> bool:
    """Whether a pronoun owns a journey ("told him during his visit to China")."""
    before = analysis.before(trigger.start)[-_OWNED:]
    return any(unit.low in _OWNERS for unit in before)


def _goal(units: list[Unit], trigger: Trigger) -> Country | None:
    """The side on which the place lies that follows a journey."""
    after = [unit for unit in units if unit.start >= trigger.end][:_GOAL]
    inside = [unit for unit in units if trigger.start <= unit.start < trigger.end]
    place = next((unit for unit in (*inside, *after) if is_place(unit)), None)
    return shown_side([place]) if place is not None else None


def resides(analysis: Analysis, scope: Scope) -> bool:
    """Whether somebody is only said to have been at his post since some time ("has been in Pyongyang since 2015")."""
    words_ = {unit.low for unit in analysis.units if scope.trigger.start <= unit.start < scope.trigger.end}
    stays = scope.trigger.verb and bool(words_ & _STAYED)
    lasting = (t for t in analysis.times if t.since and t.kind == "date" and not t.day)
    return stays and any(scope.trigger.end <= t.start < scope.end for t in lasting)


def thing_moves(analysis: Analysis, trigger: Trigger, index: dict[int, int]) -> bool:
    """Whether what moves is a thing that a clause begins with ("told him that the money had not yet arrived")."""
    units, i = analysis.units, index[trigger.start] - 1
    if trigger.kind is ContactKind.VISIT and trigger.verb and i > 1 and units[i].low in _WHICH:
        return _names_vehicle(units, i)
    while i > 0 and (units[i].low in _AUXILIARIES or units[i].low in _ADVERBS):
        i -= 1
    noun = units[i]
    if trigger.kind is ContactKind.VISIT and trigger.verb and noun.low.split()[-1] in _CROWDS:
        return True
    plain = noun.text.islower() and noun.text.isalpha() and not noun.senses and noun.low not in _CARRIES
    if trigger.kind is not ContactKind.VISIT or not trigger.verb or not plain or i < _SHORTEST:
        return False
    return units[i - 1].low in _ARTICLES and units[i - 2].low in _THAT | _SUBORDINATE


def _names_vehicle(units: list[Unit], i: int) -> bool:
    """Whether "which" at a unit speaks of a train or plane that nobody owns ("saw off the train, which left")."""
    k = i - 2 if units[i - 1].low == "," else i - 1
    return units[k].low in _VEHICLES and k > 0 and units[k - 1].low in _ARTICLES


def nobody_moves(analysis: Analysis, trigger: Trigger, index: dict[int, int]) -> bool:
    """Whether nobody is said to have made a journey ("no senior Chinese official went there until 2015")."""
    if trigger.kind is not ContactKind.VISIT or not trigger.verb:
        return False
    before = analysis.units[: index[trigger.start]]
    for unit in reversed(before[-_NOBODY:]):
        if unit.low in _NONE:
            return True
        if unit.is_a("local") or not unit.text.isalpha() or unit.low in _LEADS:
            break  # "has no plans to visit China"
    return _of_envoy(before)


def _of_envoy(before: list[Unit]) -> bool:
    """Whether who moves is somebody without a name whom another has sent ("the envoy whom Xi sent there came home")."""
    names = [k for k, unit in enumerate(before) if unit.is_a("local")]
    if len(names) != 1:
        return False
    k = names[0]
    sent = next((unit.low for unit in before[k + 1 : k + 3] if unit.low not in _AUXILIARIES), "")
    opens = next((unit.low for unit in reversed(before[:k]) if not may_stand_between(unit)), "")
    return sent in _SENT_PEOPLE and opens in _WHOM
