"""Who travels with a traveller of whom an English article tells: "He Yafei accompanied Yang", "who is with Xi"."""

from __future__ import annotations

from itertools import pairwise

from graph.claims import ContactKind, Status
from loaders.extract.analysis import Actor, Analysis, people_of
from loaders.extract.context import Context
from loaders.extract.data import words
from loaders.extract.discourse import Discourse
from loaders.extract.en.presence import listed
from loaders.extract.en.suites import suite
from loaders.extract.events import GREETED, PEOPLED
from loaders.extract.marks import Unit

_ACCOMPANY, _VISIT = "accompany", "visit"
_REACH = 40  # characters from "accompanied" to the visit on which somebody is
_BY, _COMPANY = "accompanied by", "company of"
_BEING = words("en", "grammar", "being")
_MADE = words("en", "attendance", "made")
_GOING = _BEING | words("en", "attendance", "moving")
_IS = words("en", "grammar", "now")
_WHO = words("en", "grammar", "personal_relatives")
_WITH = words("en", "grammar", "accompaniment")
_BESIDE = GREETED | {"visit"}  # forms after which "he was accompanied by" speaks of the journey
_AMONG, _BY_WHOM = words("en", "grammar", "among"), words("en", "cues", "by")
_LED, _LEADING = words("en", "grammar", "led"), words("en", "grammar", "leading")
_GROUPS = (
    words("en", "grammar", "group_pronouns")
    | words("en", "grammar", "known")
    | words("en", "grammar", "plural_objects")
)
_PRESENCE = frozenset({"presence_before", "presence_after"})
_FAR = 6  # units between a verb of accompanying and whom it takes


def note_companions(analysis: Analysis, context: Context, discourse: Discourse) -> None:
    """Note whom a sentence names as travelling with a traveller, and with whom; what it tells of them goes."""
    analysis.suite = _taken(analysis, discourse, suite(analysis))
    if analysis.suite:  # "was accompanied on the visit by": no visit or tour told anew
        first = min(actor.start for actor in analysis.suite)
        told = {t.start for t in analysis.triggers if t.id == _ACCOMPANY and t.verb and t.end <= first}
        near = {t.start for t in analysis.triggers if t.form == _VISIT and any(0 < t.start - s < _REACH for s in told)}
        theirs = any(context.side(p) is analysis.suite[0].country for p in discourse.travellers)  # not "Hu went along"
        words_ = analysis.cued("along")[:1]  # "made the trip with him" is no trip told anew
        told |= {
            t.start
            for t in analysis.triggers
            for cue in words_
            if cue.start <= t.start < cue.end and (not t.verb or cue.word in _MADE or theirs)
        }
        analysis.triggers = [t for t in analysis.triggers if t.start not in told | near]
    there = any(cue.kind in _PRESENCE for cue in analysis.cues)  # "who are in the party, joined in both meetings"
    if analysis.suite and not there and any(event.kind is ContactKind.VISIT for event in context.events):
        along = {actor.start for actor in analysis.suite}
        analysis.presence = [actor for actor in analysis.presence if actor.start not in along]
    if not analysis.suite and analysis.presence and listed(analysis):  # "Keeping him company were A and B"
        first = min(actor.start for actor in analysis.presence)
        analysis.triggers = [t for t in analysis.triggers if t.id != _ACCOMPANY or t.end > first]
    _in_company(analysis)
    if not analysis.suite:
        _accompanying(analysis, context, discourse)
    if not analysis.suite:
        _with_traveller(analysis, discourse)
    if not analysis.suite and (_after_greeting(context) or _now(analysis)):
        _accompanied(analysis, discourse)
    if not analysis.suite:
        _of_the_group(analysis, context, discourse)
    along = set(people_of(analysis.suite))
    sides = {actor.country for actor in analysis.suite}
    others = [a for a in analysis.actors if a.country in sides and a.people]
    analysis.company = tuple(p for p in people_of(others) if p not in along)


def _taken(analysis: Analysis, discourse: Discourse, along: list[Actor]) -> list[Actor]:
    """Of those said to travel with others, those who come along: "She is travelling with A" tells of her companion."""
    cues = [cue for cue in analysis.cued("along") if cue.word.split()[-1] in _WITH]
    if not along or not cues or not set(people_of(along)) <= discourse.travellers:
        return along
    behind = analysis.between(cues[0].end, analysis.sentence.end)
    own = [a for a in behind if a.people and not a.quiet and a.country is along[0].country]
    return own if not discourse.travellers & set(people_of(own)) and own else along


def _in_company(analysis: Analysis) -> None:
    """ "He was in the company of A and B" of his own side: they were with him at what was told last."""
    verb = next((t for t in analysis.triggers if t.id == _ACCOMPANY and analysis.said(t).endswith(_COMPANY)), None)
    if verb is None or any(t.kind in PEOPLED for t in analysis.triggers if t is not verb):
        return
    whom = [a for a in analysis.between(analysis.sentence.start, verb.start) if a.quiet]  # "he", not "Kim was"
    along = analysis.between(verb.end, analysis.sentence.end)
    if whom and along and len({actor.country for actor in (*whom, *along) if actor.people}) == 1:
        analysis.presence = along
        analysis.triggers = [t for t in analysis.triggers if t is not verb]


def _accompanying(analysis: Analysis, context: Context, discourse: Discourse) -> None:
    """ "Assistant Minister He Yafei accompanied Yang", where the sentence tells of nothing else but what he went to.

    Who accompanies somebody "to the talks", or one who does not travel, was with him at what was told last.
    """
    verb = next((t for t in analysis.triggers if t.id == _ACCOMPANY and t.verb), None)
    others = [t for t in analysis.triggers if t.kind in PEOPLED and t is not verb]
    focus = context.focus
    to_it = focus is not None and [(t.form, t.verb) for t in others] == [(focus.form, False)]
    if verb is None or (others and not to_it):
        return
    whom = next((a for a in analysis.actors if a.start >= verb.end and a.people), None)
    own = [a for a in analysis.actors if a.end <= verb.start and a.people and not a.masked]
    near = [unit for unit in analysis.units if whom is not None and verb.end <= unit.start < whom.start]
    if whom is None or not own or len(near) > _FAR or any(actor.country is not whom.country for actor in own):
        return
    if whom.people[0] in discourse.travellers and not to_it:
        analysis.suite = own
    elif focus is not None and focus.kind in PEOPLED and whom.people[0] in focus.people:
        analysis.presence = own
    else:
        return
    analysis.triggers = [t for t in analysis.triggers if t is not verb and t not in others]


def _with_traveller(analysis: Analysis, discourse: Discourse) -> None:
    """ "Vice Minister Wu Dawei, who is with Xi, met the negotiator", "A, who came with Xi, sat in"."""
    units = analysis.units
    for i in range(2, len(units) - 2):
        with_whom = units[i].low in _WITH and units[i - 1].low in _GOING and units[i - 2].low in _WHO
        if not with_whom or not units[i + 1].is_a("local"):
            continue
        whom = units[i + 1].person
        before = [a for a in analysis.actors if a.end <= units[i - 2].start and a.people and not a.quiet][-1:]
        if whom in discourse.travellers and before:
            analysis.suite = before


def _accompanied(analysis: Analysis, discourse: Discourse) -> None:
    """ "The premier was accompanied by A and B" of his own side, where the sentence tells of nothing else."""
    cue = next((c for c in analysis.cued("presence_after") if c.word == _BY), None)
    if cue is None or any(t.id != _ACCOMPANY for t in analysis.triggers):
        return
    whom = [a for a in analysis.between(analysis.sentence.start, cue.start) if a.people]
    along = [a for a in analysis.between(cue.end, analysis.sentence.end) if a.people]
    own = len({actor.country for actor in (*whom, *along)}) == 1
    if whom and along and own and set(people_of(whom)) <= discourse.travellers and not analysis.times:
        analysis.suite, analysis.presence = along, []


def _of_the_group(analysis: Analysis, context: Context, discourse: Discourse) -> None:
    """Who is named of a group that the sentence before tells of as travelling ("Among them was A")."""
    before = context.sentences[-1].start if context.sentences else -1
    last = next((e for e in reversed(context.events) if e.sentence == before), None)
    if last is None or last.kind is not ContactKind.VISIT or last.people or not last.bodies or analysis.triggers:
        return
    units = analysis.units
    named = [
        a
        for a in analysis.actors
        if {a.country} == last.all_sides - {None} and a.people and not a.quiet and not a.masked
    ]
    among = next((unit for k, unit in enumerate(units) if unit.low in _AMONG and (not k or _is(units[k - 1]))), None)
    led = next((a for a, b in pairwise(units) if a.low in _LED and b.low in _BY_WHOM), None)
    leading = next((a for a, b in pairwise(units) if a.low in _LEADING and b.low in _GROUPS), None)
    heads = [actor for actor in named if set(actor.people) <= {*discourse.heads.values()}]  # "At its head is Kim"
    if led is not None:
        named = [actor for actor in named if actor.start > led.start][:1]
    elif leading is not None:
        named = [actor for actor in named if actor.end < leading.start][-1:] or named[:1]  # "Leading it is Kim"
    elif among is None:
        named = heads
    if named and among is None:
        discourse.lead(context.cast, named[0].people[0])
    analysis.suite, analysis.presence = named, [] if named else analysis.presence


def _is(unit: Unit) -> bool:
    return unit.low in _BEING


def _now(analysis: Analysis) -> bool:
    """Whether a sentence says with whom somebody is travelling ("He is accompanied by Ri and Kim")."""
    starts = {cue.start for cue in analysis.cued("presence_after") if cue.word == _BY}
    return any(unit.low in _IS and unit.end + 1 in starts for unit in analysis.units)


def _after_greeting(context: Context) -> bool:
    """Whether the article has told nothing since a journey but a welcome or send-off."""
    told = (e for e in reversed(context.events) if not e.background and not context.is_long_ago(e.dated))
    told = (e for e in told if e.status is not Status.PLANNED or e.kind is ContactKind.VISIT)  # "came for talks"
    last = next(told, None)
    return last is not None and last.form in _BESIDE
