"""Whom English words mean that point at a place in what was said: "the latter", "all four", "them", "in his honour"."""

from __future__ import annotations

from itertools import takewhile

from graph.claims import Country
from loaders.extract.analysis import Actor, Analysis
from loaders.extract.data import words
from loaders.extract.en.naming import may_stand_between
from loaders.extract.en.scene import Scene
from loaders.extract.marks import Trigger, Unit
from loaders.extract.people import Cast

_ARTICLES = words("en", "grammar", "known")
_LATTER, _FORMER = words("en", "grammar", "latter"), words("en", "grammar", "former_of_two")
POINTERS = _LATTER | _FORMER  # words that `pointed` looks at
_OWNERS, _HONOUR = words("en", "grammar", "possessive_pronouns"), words("en", "grammar", "honour")
_APART = words("en", "grammar", "subordinate") | words("en", "grammar", "stops") | words("en", "grammar", "breaks")
_AND = words("en", "grammar", "conjunctions")
_THAT = words("en", "grammar", "complementizers")
_HAD_A = words("en", "grammar", "conversing") | words("en", "grammar", "articles")
_ADVERBS, _STOPS = words("en", "grammar", "adverbs"), words("en", "grammar", "stops")
_WHO = words("en", "grammar", "personal_relatives")
_AT = words("en", "grammar", "during")
_TITLES = 6  # units of titles before a name
_QUOTES = words("en", "grammar", "quotes") | words("en", "grammar", "opening_quotes")


def pointed(scene: Scene, i: int, before: list[Actor]) -> tuple[int, ...]:
    """The people that words at a unit point at; none where they point at nobody known."""
    low = scene.analysis.units[i].low
    return _of_two(scene, i, before) if low in POINTERS else ()


def honours(units: list[Unit], i: int) -> bool:
    """Whether a possessive pronoun names whom something is for ("gave a banquet in his honour")."""
    return units[i].low in _OWNERS and i + 1 < len(units) and units[i + 1].low in _HONOUR


def named_later(units: list[Unit], i: int, side: Country, cast: Cast) -> int | None:
    """Whom a pronoun means that stands before the name ("Ri, who had met him at the airport, saw Wang Yi off")."""
    later = (unit.person for unit in units[i + 1 :] if unit.is_a("local"))
    return next((person for person in later if cast.people[person].country is side), None)


def only_mentioned(analysis: Analysis) -> set[int]:
    """Where the names begin that stand behind words that only mention them ("greetings from President Hu Jintao")."""
    ends = [cue.end for cue in analysis.cued("mask_before")]
    out: set[int] = set()
    for i, unit in enumerate(analysis.units):
        if ends and unit.is_a("local"):
            titles = [*takewhile(may_stand_between, reversed(analysis.units[max(0, i - _TITLES) : i]))]
            first = titles[-1].start if titles else unit.start
            out |= {unit.start} if any(first - 1 <= end <= unit.start for end in ends) else set()
    return out


def clause_subject(units: list[Unit], i: int, before: list[Actor]) -> Actor | None:
    """Who is named first in the clause of a unit, where the sentence has clauses before it; else None."""
    named = [actor for actor in before if actor.people and not actor.quiet and not actor.masked]
    for k in range(i - 1, 0, -1):
        closed = units[k - 2 : k - 1] if units[k - 1].low in _QUOTES else units[k - 1 : k]
        joined = units[k].low in _AND and any(unit.low == "," for unit in closed)  # "A left, and B, when he"
        if demonstrates(units, k) or (units[k].low not in _APART and not joined):
            continue
        inside = [actor for actor in named if actor.start >= units[k].end]
        listed = joined and inside and _goes_on_list(named, inside[0], units[k])
        if inside and not listed and (not joined or _begins_with(units, k, inside[0])):
            return inside[0]
    return None


def demonstrates(units: list[Unit], k: int) -> bool:
    """Whether "that" points at what was told ("On that occasion he and Miao had talks") instead of opening a clause."""
    return units[k].low in _THAT and k > 0 and units[k - 1].low in _AT


def _goes_on_list(named: list[Actor], last: Actor, joint: Unit) -> bool:
    """Whether an "and" joins the last of a list of one side ("had talks with Ri, the premier, and Pak, before he")."""
    before = [actor for actor in named if actor.end <= joint.start][1:]
    return bool(before) and before[-1].country is last.country


def _begins_with(units: list[Unit], k: int, actor: Actor) -> bool:
    """Whether only titles stand between an "and" and the name behind it."""
    return all(may_stand_between(unit) for unit in units[k + 1 :] if unit.end <= actor.start)


def _of_two(scene: Scene, i: int, before: list[Actor]) -> tuple[int, ...]:
    """The one named last ("the latter") or before him ("the former"), not "the former premier".

    Who acts in the sentence is neither, and does not count.
    """
    units = scene.analysis.units
    after = units[i + 1] if i + 1 < len(units) else None
    adjective = after is not None and (after.is_any(("head", "descriptor")) or after.capital)
    if i == 0 or units[i - 1].low not in _ARTICLES or adjective:
        return ()
    named = list(scene.discourse.recent)
    told = [unit.person for unit in units[:i] if unit.is_a("local")]
    subject = next((p for actor in before for p in actor.people), None)
    if len({*told}) < 2:
        named = named[: len(named) - len(told)]  # of the sentence before: "Kim hosted Hu. Hu had met the latter"
    last = list(dict.fromkeys(reversed(named)))[:2]
    if len(last) < 2:
        return ()
    meant = last[0] if units[i].low in _LATTER else last[1]
    return () if len({*told}) < 2 and meant == subject else (meant,)


def verbs_before(analysis: Analysis, position: int) -> list[Trigger]:
    """The verbs of contact right before an offset: whoever is named there is their object."""
    return [t for t in analysis.triggers if t.verb and 0 <= position - t.end <= 1]


def acting_before(analysis: Analysis, i: int, before: list[Actor]) -> list[Actor]:
    """The actors before a unit, the subject of its clause first.

    Of "When Kim arrived, Song Tao greeted him" that is Song Tao; verbs joined by "and" share the first subject.
    """
    units = analysis.units
    if (meant := _antecedent(units, i, before)) is not None:
        return [meant, *before]
    verb = next(iter(verbs_before(analysis, units[i].start)), None)
    j = next((k for k in range(i) if verb and units[k].start == verb.start), 0)
    while j > 0 and (units[j - 1].low in _ADVERBS or units[j - 1].low in _HAD_A):  # "and had a talk with him"
        j -= 1
    nearest = before[-1] if before else None
    if verb is None or nearest is None or j == 0 or units[j - 1].low in _AND:
        own = clause_subject(units, i, before)
        return before if own is None else [own, *before]
    if clause_subject(units, i, before) is nearest:
        return [nearest, *before]  # "told him when the leader, Kim, received him"
    commas = sum(unit.low == "," for unit in units[:j] if unit.start >= nearest.end)
    return [nearest, *before] if units[j - 1].low != "," or commas > 1 else before  # "Hu, greeted him" goes on a series


def _antecedent(units: list[Unit], i: int, before: list[Actor]) -> Actor | None:
    """Whom a relative clause in which a unit stands is about ("Hu, who gave a banquet and went with him")."""
    who = next((k for k in range(i - 1, -1, -1) if units[k].low in _WHO or units[k].low in _STOPS), 0)
    if units[who].low not in _WHO or any(actor.start > units[who].start and not actor.quiet for actor in before):
        return None
    return next((actor for actor in reversed(before) if actor.people and actor.end <= units[who].start), None)
