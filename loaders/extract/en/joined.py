"""English constructions that join people of both sides in a contact whatever their verb ("ambled with him past")."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from itertools import pairwise

from graph.claims import SIDES, ContactKind
from loaders.extract.analysis import Actor, Analysis
from loaders.extract.data import words
from loaders.extract.en.deeds import doer, in_time, is_doing, is_done, is_passive, is_person, is_shown, stems
from loaders.extract.en.naming import is_place, may_stand_between
from loaders.extract.events import PEOPLED
from loaders.extract.implied import AGENT, COMPANY, DEED, NOUN
from loaders.extract.marks import Trigger, Unit, Zone
from loaders.extract.scope import Scope

_WATCHING = words("en", "attendance", "hearing")
_TALKS, _PARADE, _CALL = "talks", "parade", "call"  # forms
_COMPANY = words("en", "joined", "company")
_PHRASES = tuple(tuple(phrase.split()) for phrase in words("en", "joined", "company_phrases"))
_NOT_WITH, _NOT_EVENTS = words("en", "joined", "not_with"), words("en", "joined", "not_events")
_BREAKS = words("en", "joined", "breaks")
_ADVERBS = words("en", "grammar", "adverbs")
_ATTRIBUTES = words("en", "grammar", "attributes")
_LIST = words("en", "grammar", "list_words")
_NOT_TO = words("en", "joined", "not_to")
_NOT_BY = _NOT_TO | words("en", "joined", "not_by")
_DISPLAYED = words("en", "cues", "displayed")
_BY, _BE = words("en", "joined", "by"), words("en", "cues", "be")
_ARTICLES = words("en", "grammar", "articles") | words("en", "grammar", "possessive_pronouns")
_NOT_NAMES = words("en", "joined", "not_names") | _COMPANY
_TO, _OF = (
    words("en", "cues", "infinitive"),
    words("en", "grammar", "ownership") | words("en", "grammar", "possessive_marks"),
)
_SCENES = tuple((form, words("en", "joined", form)) for form in ("sendoff", "welcome", "parade", "show", "wreath"))
_NOT_TOGETHER, _AND = words("en", "joined", "not_together"), words("en", "grammar", "conjunctions")
_WITH, _POSSESSIVE = words("en", "grammar", "accompaniment"), words("en", "grammar", "possessive_marks")
_OWNERS, _MOTION = words("en", "grammar", "possessive_pronouns"), words("en", "joined", "motion")
_HAD = words("en", "grammar", "auxiliaries")  # "Kim had with him", not "had a word with him"
_STEPS = words("en", "joined", "steps")
_GUESTS = words("en", "cues", "guests")
_TOLD, _SHOWN = words("en", "grammar", "telling"), words("en", "joined", "shown")
_TABLE, _SHOWN_THERE = words("en", "joined", "table"), words("en", "joined", "standing") | words("en", "cues", "be")
_RANG, _INDEFINITE = words("en", "joined", "rang"), words("en", "grammar", "articles") - {"the"}
_BODY = words("en", "joined", "body")
_ABSTRACT = ("ship", "ness", "ity", "ism")
_PICTURES, _SEEN = words("en", "attendance", "pictures"), words("en", "joined", "seen")
_POINTING, _FILE, _S = words("en", "joined", "pointing"), words("en", "joined", "file"), "s"
_OWNED = 4  # units from a possessive to what is owned
_REACH = 16  # units from a verb to whom it is done with
_NEAR = 7  # units from a participle to "by"


@dataclass(frozen=True, slots=True)
class Joined:
    """Somebody of each side whom a construction joins: its trigger, who does it, with or to whom.

    `end` is where what is said or meant begins behind it.
    """

    trigger: Trigger
    who: Actor
    whom: tuple[Actor, ...]
    end: int = 0


def joined(analysis: Analysis, told: list[Scope]) -> list[Joined]:
    """The contacts that only the construction of a sentence tells, in order; `told`: what its known words tell."""
    shown = any(unit.low in _DISPLAYED for unit in analysis.units)
    if shown or analysis.sentence.zone is Zone.TITLE:
        return []  # "on display were photos of him talking with Mao"
    if not {actor.country for actor in analysis.actors if actor.people}.issuperset(SIDES):
        return []
    index = {unit.start: i for i, unit in enumerate(analysis.units)}
    out: list[Joined] = []
    for actor in map(partial(_touched, analysis), analysis.actors):
        if not is_person(actor) or actor.start not in index:
            continue
        before = _before_titles(analysis.units, index[actor.start])
        found = next((each for form in _FORMS if (each := form(analysis, actor, before)) is not None), None)
        if found is not None and not _is_told(found, told):
            scene, end = _at_scene(analysis, found.trigger), _content(analysis, actor.end)
            out.append(replace(found, trigger=scene, end=end))
    both = [each for each in _both(analysis) if not _is_told(each, told)]
    return [
        *out,
        *(replace(each, trigger=_at_scene(analysis, each.trigger), end=analysis.sentence.end) for each in both),
    ]


def _touched(analysis: Analysis, actor: Actor) -> Actor:
    """Somebody, no longer only talked about where he is told something or his hand is shaken ("clasped Kim's hand")."""
    behind = analysis.behind(actor.end)[:2] if actor.masked in _POSSESSIVE else []
    spoken_to = actor.masked in _TOLD and actor.quiet and not _names_guests(analysis, actor)
    return replace(actor, masked="") if spoken_to or (behind and behind[-1].low in _BODY) else actor


def _names_guests(analysis: Analysis, actor: Actor) -> bool:
    """Whether an actor is told of by a word for guests or hosts ("told his hosts": whoever they are)."""
    return any(unit.low in _GUESTS for unit in analysis.units if unit.end == actor.end)


def _before_titles(units: list[Unit], i: int) -> int:
    """The unit before a name and what it is called by ("with the North Korean party official Kim"), -1 for none."""
    k = i - 1
    while k >= 0 and (_is_title(units, k) or units[k].low in _ATTRIBUTES) and not is_done(units[k]):
        k -= 1
    opens = next((j for j in range(k, max(-1, k - _NEAR), -1) if units[j].low in _ARTICLES), -1)
    described = opens > 0 and k < i - 1 and all(_describes(unit) for unit in units[opens : k + 1])
    described = described and units[k + 1].low not in _OF  # "the official Kim", not "the summit of Kim"
    return opens - 1 if described else k


def _is_title(units: list[Unit], k: int) -> bool:
    """Whether a unit may stand in the titles before a name, or sets them off ("the country's leader, Kim")."""
    apposed = units[k].low == "," and k > 0 and units[k - 1].is_any(("head", "descriptor"))
    return apposed or may_stand_between(units[k])


def _content(analysis: Analysis, end: int) -> int:
    """Where behind an offset that begins which is said, asked or meant, else the sentence's end."""
    behind = analysis.behind(end)
    said = [cue.start for cue in analysis.cued("saying", end)]
    said += [unit.start for unit in behind if unit.low in _BREAKS]
    said += [a.start for a, b in pairwise(behind) if a.low in _TO and b.text.islower() and b.low not in _ARTICLES]
    return min(said, default=analysis.sentence.end)


def _describes(unit: Unit) -> bool:
    """Whether a unit may belong to what somebody is called by."""
    return unit.text.isalpha() and unit.low not in _NOT_NAMES and not is_done(unit) and not is_doing(unit)


def _with_company(analysis: Analysis, whom: Actor, k: int) -> Joined | None:
    """Who does something with somebody before whose titles a unit stands; None where that is no contact."""
    units = analysis.units
    if k < 1 or not (units[k].low in _COMPANY or _ends_phrase(units, k)):
        return None
    near = range(k - 1, max(-1, k - _REACH), -1)
    beside = units[k].low not in _WITH  # "was all smiles beside him"
    shown = _is_picture(analysis) and is_shown(units[k - 1]) and units[k - 1].low.endswith(_S)  # "poses with"
    v = next((i for i in near if is_done(units[i]) or is_doing(units[i]) or (beside and units[i].low in _BE)), -1)
    v = k - 1 if shown else v
    between = units[v + 1 : k]
    if v < 1 or (units[v].low in _HAD and not between) or _has_purpose(between):
        return None
    if any(unit.low in _NOT_EVENTS or unit.low in _BREAKS for unit in between):
        return None
    if any(units[v].end <= a.start < units[k].start for a in analysis.actors):
        return None
    if not beside and not stems(units[v].low).isdisjoint(_NOT_WITH):
        return None
    who = doer(analysis, v)
    if who is None or who.country is whom.country or (whom.quiet and units[v].low in _MOTION):
        return None
    trigger = _trigger(units[v], COMPANY)
    if units[k].low not in _TABLE and units[v].low in _SHOWN_THERE:
        trigger = replace(trigger, kind=ContactKind.CEREMONY, form=_PARADE)
    return Joined(trigger, who, (whom,))


def _done_to(analysis: Analysis, whom: Actor, v: int) -> Joined | None:
    """Who did something to somebody before whose titles its verb stands; None where that is no contact."""
    units = analysis.units
    if units[v].low in _MOTION and v + 1 < len(units) and units[v + 1].start == whom.start:
        return None  # "With him came Kong"
    moved = _moved_to(units, v)
    if v > 0 and units[v].low in _RANG and _is_rung(analysis, whom):
        who = doer(analysis, v)
        rang = Trigger(units[v].start, units[v].end, DEED, ContactKind.CALL, _CALL, verb=True)
        return None if who is None or who.country is whom.country else Joined(rang, who, (whom,))
    if v < 1 or not (moved or is_done(units[v]) or is_doing(units[v])):
        return None
    if not stems(units[v].low).isdisjoint(_NOT_TO) or (is_done(units[v]) and is_passive(units, v)):
        return None
    who = doer(analysis, moved or v)
    return (
        None if who is None or who.country is whom.country else Joined(_trigger(units[moved or v], DEED), who, (whom,))
    )


def _is_rung(analysis: Analysis, whom: Actor) -> bool:
    """Whether somebody is called up, not called something ("called Choe on Friday to discuss trade")."""
    after = analysis.behind(whom.end)[:_NEAR]
    return _has_purpose(after) and not any(unit.low in _INDEFINITE for unit in after)


def _moved_to(units: list[Unit], v: int) -> int:
    """The verb of a step or gesture made to do something ("rose from his chair to hug Kim"), 0 for none."""
    if v < 2 or units[v - 1].low not in _TO:
        return 0
    near = range(v - 2, max(0, v - _NEAR - 2), -1)
    return next((i for i in near if units[i].low in _STEPS), 0)


def _done_by(analysis: Analysis, whom: Actor, k: int) -> Joined | None:
    """To whom somebody did something before whose titles "by" stands; None where that is no contact."""
    units = analysis.units
    if k < 1 or units[k].low not in _BY:
        return None
    v = next((i for i in range(k - 1, max(0, k - _REACH), -1) if is_done(units[i])), 0)
    if not v or not is_passive(units, v):
        return None
    toured = units[v].low in _SHOWN and units[v + 1].low in _ARTICLES  # "was shown the academy by Hu"
    if not toured and not stems(units[v].low).isdisjoint(_NOT_BY):
        return None
    if any(unit.low in _BREAKS or unit.low == "," for unit in units[v + 1 : k]):
        return None
    who = doer(analysis, v)
    return None if who is None or who.country is whom.country else Joined(_trigger(units[v], AGENT), who, (whom,))


def _event_with(analysis: Analysis, whom: Actor, k: int) -> Joined | None:
    """Whose event with somebody it is before whose titles "with" stands ("Kim's encounter with", "his chats with")."""
    units = analysis.units
    if k < _OWNED or units[k].low not in _WITH or not _names_event(units[k - 1]):
        return None
    for j in range(k - 2, max(0, k - _OWNED - 1), -1):
        if units[j].low in _OWNERS:
            who = next((a for a in reversed(analysis.actors) if a.end <= units[j].start and a.people), None)
        elif units[j].low in _POSSESSIVE:
            who = next((a for a in analysis.actors if a.end == units[j].start and a.people), None)
        else:
            continue
        if who is None or who.country not in SIDES or who.country is whom.country:
            return None
        return Joined(replace(_trigger(units[k - 1], NOUN), verb=False), who, (whom,))
    return None


def _names_event(unit: Unit) -> bool:
    """Whether a noun may name what happened between two, not how they stand to each other."""
    plain = unit.text.islower() and unit.text.isalpha() and not unit.senses
    return plain and unit.low not in _NOT_EVENTS and not unit.low.endswith(_ABSTRACT)


def _both(analysis: Analysis) -> Iterator[Joined]:
    """What two named side by side did together ("A and B lingered over tea in the garden on Tuesday")."""
    units, pictured = analysis.units, _is_picture(analysis)
    for a, b in pairwise(analysis.actors):
        between = [unit for unit in units if a.end <= unit.start < b.start]
        joint = is_person(a) and is_person(b) and a.country is not b.country and not b.quiet
        if not joint or not between or not all(u.low in _LIST or may_stand_between(u) for u in between):
            continue
        watched = pictured and any(unit.low in _WATCHING for unit in units if unit.end <= a.start)
        if watched or not any(unit.low in _AND for unit in between):
            continue  # "People watch Kim and Xi walk on TV in this photo"
        v = next((i for i, unit in enumerate(units) if unit.start >= b.end and unit.low not in _ADVERBS), 0)
        while v and v < len(units) - 1 and in_time(analysis, v):
            v += 1
        seen = bool(v) and pictured and units[v].low in _BE and v < len(units) - 1 and units[v + 1].low in _SEEN
        does = seen or is_done(units[v]) or (pictured and is_shown(units[v]))
        if not v or not does or not stems(units[v].low).isdisjoint(_NOT_TOGETHER):
            continue
        if any(t.start >= a.start for t in analysis.times) or any(is_place(unit) for unit in units[v:]):
            yield Joined(_trigger(units[v], COMPANY), a, (b,))


def _is_picture(analysis: Analysis) -> bool:
    """Whether a sentence says that a picture shows what it tells ("A and B walk in the park, in this file photo")."""
    near = pairwise(analysis.units)
    return any(b.low in _PICTURES and (a.low in _POINTING or a.low in _FILE) for a, b in near) and bool(analysis.times)


_FORMS = (_with_company, _done_to, _done_by, _event_with)


def _has_purpose(units: list[Unit]) -> bool:
    """Whether words name what is to be done ("expressed the will to plan together with")."""
    return any(a.low in _TO and b.text.islower() and b.low not in _ARTICLES for a, b in pairwise(units))


def _ends_phrase(units: list[Unit], k: int) -> bool:
    before = tuple(unit.low for unit in units[max(0, k - 3) : k + 1])
    return any(before[-len(phrase) :] == phrase for phrase in _PHRASES)


def _trigger(verb: Unit, construction: str) -> Trigger:
    return Trigger(verb.start, verb.end, construction, ContactKind.MEETING, _TALKS, verb=True)


def _at_scene(analysis: Analysis, trigger: Trigger) -> Trigger:
    """The trigger as the ceremony or call that its sentence shows ("walked with him past a guard of honour")."""
    if analysis.cued("by_wire", trigger.start):
        return replace(trigger, kind=ContactKind.CALL, form=_CALL)  # "chatted with him by video link"
    said = {word for unit in analysis.units for word in unit.low.split()}
    form = next((form for form, scene in _SCENES if not scene.isdisjoint(said)), None)
    return trigger if form is None else replace(trigger, kind=ContactKind.CEREMONY, form=form)


def _is_told(found: Joined, told: list[Scope]) -> bool:
    """Whether known words of the sentence tell of a contact of the two, or are those of the construction."""
    both = {*found.who.people, *found.whom[0].people}
    for scope in told:
        people = {person for actor in (*scope.left, *scope.right, *scope.agents) for person in actor.people}
        if scope.trigger.start < found.whom[0].start and found.trigger.start < scope.trigger.end:
            alone = scope.trigger.kind is ContactKind.CEREMONY and not both <= people
            return not alone  # "had a talk with him": the noun tells it; not "watched it at his side"
        if scope.trigger.kind in PEOPLED and both <= people and not scope.infinitive:
            return True
    return False
