"""The people of an English clause in the places that its kind of contact gives them: guests, senders, travellers."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise, takewhile

from graph.claims import SIDES, ContactKind
from loaders.extract.analysis import Actor, Analysis
from loaders.extract.data import words
from loaders.extract.en.bodies import shown_side
from loaders.extract.en.messages import sent
from loaders.extract.en.naming import is_place, may_stand_between
from loaders.extract.en.prepositions import hung
from loaders.extract.en.taken import TAKING, traveller
from loaders.extract.en.travel import abroad
from loaders.extract.gestures import GESTURE
from loaders.extract.marks import Trigger, Unit
from loaders.extract.scope import Scope

_TO = words("en", "cues", "infinitive")
_EXCHANGE = "exchange"  # the trigger of what people of both sides do together
_SINCE = words("en", "grammar", "subordinate")
_ACCOMPANY = "accompany"
_VISIT = "visit"
_TALKS = "talks"
TOUR = "tour"  # the form of what people of both sides go round together
_WREATH = "wreath"
_HONOURED = words("en", "grammar", "honoured")
_TOURING = words("en", "grammar", "touring")
_AND = words("en", "grammar", "conjunctions") | words("en", "grammar", "possessive_pronouns")  # "and its members"
_LISTED = words("en", "grammar", "list_words") | _AND
_WITH = words("en", "grammar", "accompaniment")
_BY = words("en", "cues", "by")
_LEADING = _WITH | _BY | words("en", "grammar", "including") | {""}
_PEOPLE = words("en", "cues", "officials") | words("en", "grammar", "retinue")
_STUDIES = words("en", "grammar", "studies")
_ARTICLES, _COMPANY = words("en", "grammar", "articles"), words("en", "grammar", "company_words")
_POSSESSIVE = words("en", "grammar", "possessive_marks")
_FROM, _BETWEEN = words("en", "grammar", "source_prepositions"), words("en", "grammar", "mutual")
_BE, _WHOM = words("en", "cues", "be"), words("en", "grammar", "whom")
_SENT_TO = words("en", "grammar", "sending_people")
_OWNERS = words("en", "grammar", "possessive_pronouns")
_WHOSE = words("en", "grammar", "personal_relatives") | words("en", "grammar", "subordinate")
_THAT_WHICH = words("en", "grammar", "complementizers") | words("en", "grammar", "impersonal_relatives")
_GOAL = 4  # units of "to the Chinese capital"
_CLOSE = 7  # units between "who" and the contact of its clause
_AIM = 9  # units from "sent" to what somebody is sent for


def settled(analysis: Analysis, scope: Scope, index: dict[int, int]) -> Scope:
    """The scope with its people in the places that its kind of contact gives them."""
    if scope.trigger.kind is ContactKind.VISIT and (called := _called_on(analysis, scope, index)):
        return replace(scope, trigger=replace(scope.trigger, kind=ContactKind.MEETING, form=_TALKS), right=called)
    if scope.trigger.id == _ACCOMPANY and _travels_along(analysis, scope):
        trip = replace(scope.trigger, id=_VISIT, kind=ContactKind.VISIT, form=_VISIT)
        return replace(scope, trigger=trip, left=(*scope.left, *scope.right), right=(), agents=())
    i = index[scope.trigger.start]
    if scope.trigger.kind is ContactKind.VISIT and analysis.units[i].low in TAKING and (who := _taken(analysis, scope)):
        also = (actor for actor in scope.right if actor.start > who.start and actor.country is who.country)
        also = (actor for actor in also if hung(analysis, actor, scope, index) in ("", *_AND))
        relative = scope.trigger.start if i and analysis.units[i - 1].low in _THAT_WHICH else scope.start
        return replace(scope, left=(), agents=(), right=(who, *also), start=max(scope.start, relative))
    if scope.trigger.kind is ContactKind.VISIT and analysis.units[i].low in _SENT_TO:
        studies = any(unit.low in _STUDIES for unit in analysis.units[i : i + _AIM])
        if i and analysis.units[i - 1].low in _BE and not studies:  # "Li was sent to Pyongyang for the anniversary"
            return replace(scope, right=(), agents=())
        return replace(scope, left=(), agents=(), right=_sent_along(analysis, scope, index))
    if scope.trigger.kind is ContactKind.VISIT and _tours(analysis, scope, index):
        tour = replace(scope.trigger, kind=ContactKind.CEREMONY, form=TOUR)
        guides = (actor for actor in _guides(analysis, scope) if actor not in scope.right)
        return replace(scope, trigger=tour, right=(*scope.right, *guides))
    if scope.trigger.kind is ContactKind.VISIT:
        return _travelling(analysis, abroad(analysis, scope), index)
    if scope.trigger.kind is ContactKind.MESSAGE:
        return sent(analysis, scope, index)
    if scope.trigger.form == _WREATH:  # to whom flowers are laid takes no part
        return replace(scope, right=tuple(a for a in scope.right if hung(analysis, a, scope, index) not in _HONOURED))
    if scope.trigger.id == GESTURE and scope.right and hung(analysis, scope.right[0], scope, index) in _BETWEEN:
        return replace(scope, right=scope.right[: len(SIDES)])  # "toasts were exchanged between A and B"
    if scope.trigger.id == GESTURE:
        return replace(scope, right=tuple(_along(analysis, scope, index, _WITH | _BY | _FROM | {""})))
    if scope.trigger.id == _ACCOMPANY and index[scope.trigger.start] == 0 and not scope.left:
        return replace(scope, left=_behind_front(analysis, scope))
    if scope.trigger.id == _EXCHANGE and index[scope.trigger.start] == 0:
        return replace(scope, left=_behind_front(analysis, scope), right=tuple(_along(analysis, scope, index, _WITH)))
    if scope.trigger.id == _EXCHANGE:
        with_whom = (a for a in scope.right if a.end <= scope.trigger.start)  # "his deputy, with whom Pak sat down"
        return replace(scope, right=(*with_whom, *_along(analysis, scope, index, _WITH | _BY)))
    return scope


def _taken(analysis: Analysis, scope: Scope) -> Actor | None:
    """Who travels because a thing takes him or a land receives him ("business took Kim Jong Un to Beijing")."""
    who = traveller(analysis, scope.trigger)
    return replace(who, masked="") if who is not None else None


def _travels_along(analysis: Analysis, scope: Scope) -> bool:
    """Whether somebody goes with one of his own side to the other's country ("accompanied Kim to China in May")."""
    sides = {actor.country for actor in (*scope.left, *scope.right) if actor.people}
    if len(sides) != 1 or not sides <= {*SIDES} or not (scope.left and scope.right) or not scope.trigger.verb:
        return False
    behind = analysis.behind(scope.right[-1].end)[:_GOAL]
    leads = len(behind) > 1 and behind[0].low in _TO
    return leads and any(is_place(u) and shown_side([u]) not in (None, *sides) for u in behind[1:])


def _travelling(analysis: Analysis, scope: Scope, index: dict[int, int]) -> Scope:
    """The scope of a journey with those who make it, their companions among them."""
    scope = _by_several(analysis, scope)
    right = scope.right if scope.trigger.verb else scope.agents
    right = tuple(a for a in right if not (a.quiet and analysis.units[index[a.start]].low in _OWNERS))
    companions = _companions(analysis, scope, index)
    if scope.trigger.verb and any(a.people for a in scope.left):  # "left, seen off by Choe"
        return replace(scope, left=(*scope.left, *companions), right=(), agents=())
    if scope.trigger.verb and any(actor.text and not actor.delegation for actor in scope.left):
        right = tuple(
            a for a in right if hung(analysis, a, scope, index) in _LEADING
        )  # "officials came for Kim's visit"
    after = min((t.start for t in analysis.triggers if t.start >= scope.trigger.end), default=scope.end)
    after = min((u.start for u in analysis.units if u.low in _SINCE and u.start >= scope.trigger.end), default=after)
    right = tuple(a for a in right if a.start < after or not scope.trigger.verb)  # "went home without meeting Xi"
    return replace(scope, left=(*scope.left, *companions), right=right)


def _by_several(analysis: Analysis, scope: Scope) -> Scope:
    """The scope of a journey with all of a list behind "by" as who made it ("trips there by Wu Yi and Li Bin")."""
    agents = [*scope.agents]
    for actor in scope.right:
        if (
            agents
            and actor not in agents
            and actor.start > agents[-1].end
            and _side_by_side(analysis, agents[-1], actor)
        ):
            agents.append(actor)
    return replace(scope, agents=tuple(agents))


def _behind_front(analysis: Analysis, scope: Scope) -> tuple[Actor, ...]:
    """Who acts behind words that open a sentence ("Sitting down with Wu as the session opened, he said")."""
    commas = [unit.end for unit in analysis.units if unit.low == "," and unit.start >= scope.trigger.end]
    behind = (a for a in analysis.actors for end in commas if 0 <= a.start - end <= 1 and a.people and not a.masked)
    return tuple([*behind][:1])


def _sent_along(analysis: Analysis, scope: Scope, index: dict[int, int]) -> tuple[Actor, ...]:
    """Whom somebody sends to a place: those named right after the verb, or before "whom"."""
    direct = tuple(a for a in scope.right if hung(analysis, a, scope, index) in ("", *_AND))
    if direct:
        return direct
    i = index[scope.trigger.start]
    whom = next((unit for unit in reversed(analysis.units[max(0, i - _CLOSE) : i]) if unit.low in _WHOM), None)
    return tuple([a for a in analysis.actors if whom is not None and a.end <= whom.start and not a.masked][-1:])


def _tours(analysis: Analysis, scope: Scope, index: dict[int, int]) -> bool:
    """Whether people of both sides go somewhere together ("Hu and Kim toured a factory")."""
    along = [*_along(analysis, scope, index), *_guides(analysis, scope)]
    both = {actor.country for actor in (*scope.left, *along) if actor.people}.issuperset(SIDES)
    both = both and (_side_with_side(analysis, scope) or not _leads_to_town(analysis, scope.trigger))
    last = next((a for a in reversed(analysis.actors) if a.end <= scope.trigger.start), None)
    both = both or (
        last is not None and last in scope.left and last.country is None and len(last.people) == len(SIDES)
    )  # "the two leaders"
    return both and scope.trigger.verb and analysis.units[index[scope.trigger.start]].low in _TOURING


def _side_with_side(analysis: Analysis, scope: Scope) -> bool:
    """Whether subjects of both sides go together ("Hu and Kim went to Daean", "Together with Kim, Xi came to")."""
    if analysis.cued("companions", analysis.sentence.start, scope.trigger.start):
        return True
    last = [actor for actor in analysis.actors if actor.end <= scope.trigger.start][-2:]
    if len(last) < len(SIDES) or last[0].country is last[1].country:
        return False
    between = [unit for unit in analysis.units if last[0].end <= unit.start < last[1].start]
    return all(unit.low in _AND or may_stand_between(unit) for unit in between)


def _leads_to_town(analysis: Analysis, trigger: Trigger) -> bool:
    """Whether a verb of motion leads to a town or country: one side's journey, whoever else its sentence names."""
    behind = next(iter(analysis.behind(trigger.end)), None)
    return analysis.said(trigger).split()[-1] in _TO and behind is not None and is_place(behind)


def _guides(analysis: Analysis, scope: Scope) -> list[Actor]:
    """Who goes along to what somebody goes round ("toured a farm, guided by Pak"), not to a country."""
    behind = analysis.behind(scope.trigger.end)
    first = next((unit for unit in behind if unit.low not in _ARTICLES), None)
    by = next((b for a, b in pairwise(behind) if a.low in _COMPANY and b.low in _BY), None)
    if by is None or first is None or any(_acts_between(trigger, scope, by) for trigger in analysis.triggers):
        return []
    country = first.is_any(("country", "side")) or (first is behind[0] and first.is_a("place"))
    owner = any(a is first and b.low in _POSSESSIVE for a, b in pairwise(behind))
    end = min((t.start for t in analysis.triggers if t.start >= by.end), default=analysis.sentence.end)
    return [] if country and not owner else [a for a in analysis.between(by.end, end) if a.people]


def _acts_between(trigger: Trigger, scope: Scope, by: Unit) -> bool:
    """Whether a verb tells something else between a tour and who went along."""
    return trigger.verb and trigger.id != _ACCOMPANY and scope.trigger.end <= trigger.start < by.start


def _called_on(analysis: Analysis, scope: Scope, index: dict[int, int]) -> tuple[Actor, ...]:
    """The people whom somebody visits ("visited the vice minister", "paid visits to A and to B"): that is a meeting."""
    if not any(word.startswith(_VISIT) for word in analysis.said(scope.trigger).split()) or not scope.left:
        return ()
    near = {
        actor: hung(analysis, actor, scope, index)
        for actor in scope.right
        if actor.country is not scope.left[0].country
    }
    direct = tuple(actor for actor, word in near.items() if word in ("", *_TO) and actor.country)
    place = next((u.start for u in analysis.units if u.start >= scope.trigger.end and u.is_a("place")), None)
    return () if not direct or (place is not None and place < direct[0].start) else direct


def _companions(analysis: Analysis, scope: Scope, index: dict[int, int]) -> tuple[Actor, ...]:
    """Those who travel along ("reached Pyongyang together with Minister of Commerce Bo Xilai")."""
    if not scope.left:
        return ()
    along = _along(analysis, scope, index)
    return tuple(actor for actor in along if actor.country is scope.left[0].country)


def _along(analysis: Analysis, scope: Scope, index: dict[int, int], by: frozenset[str] = _WITH) -> list[Actor]:
    """Those with whom it is done, not those whom a later contact of the clause is with ("went for talks with")."""
    end = min((t.start for t in analysis.triggers if t.start >= scope.trigger.end), default=scope.end)
    along = analysis.cued("companions", scope.trigger.end, end)
    beside = next((a for a in scope.right if along and along[0].end <= a.start), None)
    found: list[Actor] = []
    for actor in (a for a in scope.right if a.start < end):
        word = hung(analysis, actor, scope, index)
        if (
            actor is beside
            or word in by
            or (found and word in _LISTED | _PEOPLE and _side_by_side(analysis, found[-1], actor))
        ):
            found.append(actor)
    return found


def _side_by_side(analysis: Analysis, before: Actor, actor: Actor) -> bool:
    """Whether a list goes on from one who is named to the next ("with Wu, chief delegate to the talks, and Dai")."""
    between = [unit for unit in analysis.units if before.end <= unit.start < actor.start]
    if before.country is not actor.country:
        return False
    if all(u.low in _LISTED or u.low in _PEOPLE or may_stand_between(u) for u in between):
        return True
    titles = [*takewhile(may_stand_between, reversed(between))]
    apposed = between[: len(between) - len(titles)]
    joined = len(apposed) > 2 and apposed[0].low == "," and apposed[-1].low in _AND and apposed[-2].low == ","
    return joined and not any(u.is_a("verb") or u.low in _BE or u.low in _WHOSE for u in apposed)
