"""What a Chinese sentence only reports as the words of somebody who takes part."""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile

from graph.claims import ContactKind
from loaders.extract.analysis import Analysis, people_of
from loaders.extract.data import load, words
from loaders.extract.marks import Event, Trigger, Unit, Zone
from loaders.extract.scope import Scope
from loaders.extract.zh.relations import Relations
from loaders.extract.zh.scene import part_start, two_sided

_CARRIED = words("zh", "grammar", "carried")
_SPEAKING = words("zh", "grammar", "speaking")  # what is said at an event does not follow them
_ANSWERS = words("zh", "grammar", "answers")  # what follows is the answer of whoever holds a briefing
_MEDIA = tuple(word for word in words("zh", "grammar", "media") if len(word) > 1)
_TOO = words("zh", "grammar", "goes_on") | words("zh", "grammar", "all_report")
_WITNESSES = tuple(load("zh", "grammar")["witnesses"])
_LEAD = 2  # units from a word of saying to what is quoted
_GOES_ON, _GIFT = words("zh", "grammar", "goes_on"), "gift"
_THANKS = words("zh", "grammar", "thanks")
_WHEREAS = words("zh", "grammar", "whereas")
_OPEN = frozenset("“「『")
_CLOSE = frozenset("”」』")


def in_speech(
    analysis: Analysis, trigger: Trigger, relations: Relations, reporters: frozenset[int], *, briefing: bool = False
) -> bool:
    """Whether a person (not a medium or spokesperson) says the words in which the trigger stands.

    `briefing`: a spokesperson acted last, and is meant where nobody is named (他说,...).
    """
    if analysis.sentence.zone is Zone.TITLE:
        return False
    if (opened := _quoted(analysis, trigger)) is not None:
        return not _is_report(analysis, opened)
    opens = analysis.sentence.start
    said = (c for c in analysis.cued("saying") if c.end <= trigger.start and c.word not in _CARRIED | _SPEAKING)
    said = (c for c in said if c.start > opens or c.word not in _ANSWERS)
    said = (c for c in said if trigger.kind is not ContactKind.MESSAGE or c.word not in _THANKS)  # 感谢X发来贺电
    gives = _gives(analysis, trigger)
    said = (c for c in said if not gives or c.end > gives)  # 祝贺X当选,并向X赠送礼品
    said = (c for c in said if not _ended(analysis, c.end, trigger.start))
    return any(_speaker(analysis, cue.start, relations, reporters, briefing=briefing) for cue in said)


def _gives(analysis: Analysis, trigger: Trigger) -> int | None:
    """Where the part of a sentence begins that goes on with what its subject gives to somebody; None elsewhere."""
    if trigger.kind is not ContactKind.MESSAGE or trigger.form != _GIFT:
        return None
    part = analysis.behind(part_start(analysis, trigger.start, analysis.sentence.end))
    return part[0].start if part and part[0].low in _GOES_ON else None


def _ended(analysis: Analysis, start: int, end: int) -> bool:
    """Whether "while" turns from what somebody says to somebody else (王沪宁表示...,而刘建超在会见X时)."""
    units = [unit for unit in analysis.units if start <= unit.start < end]
    turns = (k for k, unit in enumerate(units) if unit.low in _WHEREAS and k)
    return any(any(u.is_a("local") for u in units[k + 1 : k + 3]) for k in turns)


def _quoted(analysis: Analysis, trigger: Trigger) -> int | None:
    """Where the quotation begins in which a word of contact stands; None for one outside of any."""
    opened: list[int] = []
    for unit in takewhile(lambda unit: unit.start < trigger.start, analysis.units):
        if unit.text in _OPEN:
            opened.append(unit.start)
        elif unit.text in _CLOSE:
            opened = opened[:-1]
    return opened[0] if opened else None


def _is_report(analysis: Analysis, opened: int) -> bool:
    """Whether what is quoted is the report of a medium, not what somebody says (朝中社还说:「X会见了Y」)."""
    before = analysis.before(opened)
    said = [unit for unit in before[-_LEAD:] if unit.is_any(("saying", "reporting"))]
    named = any(actor.people and actor.end <= opened for actor in analysis.actors)
    return bool(said) and not (named or _by_witness(analysis, said[-1].start)) and any(map(_is_medium, before))


def _is_medium(unit: Unit) -> bool:
    return unit.is_any(("org", "reporting")) or unit.low.endswith(_MEDIA)


def _by_witness(analysis: Analysis, position: int) -> bool:
    """Whether somebody without a name speaks at a position who only tells of others (一名人士又|说)."""
    before = [unit.low for unit in analysis.before(position)]
    while before and before[-1] in _TOO:
        before.pop()
    return "".join(before).endswith(_WITNESSES)


def _speaker(
    analysis: Analysis, position: int, relations: Relations, reporters: frozenset[int], *, briefing: bool
) -> bool:
    """Whether somebody named speaks at a position, who is no spokesperson or journalist."""
    before = [a for a in analysis.actors if a.end <= position and a.people and relations.is_subject(a)]
    if _by_witness(analysis, position):
        return False
    if not before:
        units = [unit for unit in analysis.units if unit.end <= position]
        goes_on = briefing and any(unit.is_a("pronouns") for unit in units)
        return not goes_on and not any(map(_is_medium, units))
    return before[-1].people[0] not in reporters


def says(analysis: Analysis, scopes: list[Scope], focus: Event | None) -> bool:
    """Whether somebody who takes part in what is being told says something, which its paragraph may go on with."""
    if any(scope.speech for scope in scopes):
        return True
    said = [cue.start for cue in analysis.cued("saying")]
    there = set(focus.people) if focus else set()
    return bool(said) and bool(there & set(people_of(a for a in analysis.actors if a.end <= said[0])))


def mentioned(analysis: Analysis, scopes: list[Scope], focus: Event | None) -> list[Scope]:
    """The scopes of a sentence that goes on with what somebody says, where it is of people not at what is told.

    Their journeys are of some time before, and what they attend on them is only mentioned.
    """
    acting = set(people_of(a for a in analysis.actors if not a.masked))
    if focus is None or analysis.presence or not acting or acting & focus.people.keys():
        return scopes
    trips = [s for s in scopes if s.trigger.kind is ContactKind.VISIT and not any(t.day for t in s.times or ())]
    wrote = [s for s in scopes if s.trigger.kind is ContactKind.MESSAGE and not s.times]
    trips += wrote
    joint = (s for s in scopes if s not in trips and (not trips or two_sided([*s.left, *s.right]) or s.reference))
    return [*(replace(s, bygone=True) for s in trips), *joint]
