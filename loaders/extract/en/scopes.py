"""The English clause grammar: which people a trigger takes as its subject and which as its object."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from graph.claims import SIDES, ContactKind, Country, Status
from loaders.extract.analysis import Actor, Analysis
from loaders.extract.data import words
from loaders.extract.en.absence import of_neither
from loaders.extract.en.audience import audience
from loaders.extract.en.clauses import Clauses
from loaders.extract.en.clefts import put_first
from loaders.extract.en.days import of_that_day, only_dates
from loaders.extract.en.distributed import distributed
from loaders.extract.en.durations import lasting
from loaders.extract.en.fronts import after_all, before_main_clause, behind_front, of_antecedent, of_main_clause, within
from loaders.extract.en.governors import governed
from loaders.extract.en.greeters import greeters
from loaders.extract.en.guests import with_guests
from loaders.extract.en.hosting import handed_over, host_of
from loaders.extract.en.joined import joined
from loaders.extract.en.messages import exchanged
from loaders.extract.en.naming import may_stand_between
from loaders.extract.en.not_done import had_none, not_done, not_for_long, not_had, not_since
from loaders.extract.en.prepositions import hung
from loaders.extract.en.purposes import for_nobody_named
from loaders.extract.en.questions import asks
from loaders.extract.en.quotes import quotations
from loaders.extract.en.repeated import repeated
from loaders.extract.en.requests import is_asked_for, whom_asked
from loaders.extract.en.roles import settled
from loaders.extract.en.since import last_time, not_made, since_whom
from loaders.extract.en.stays import during
from loaders.extract.en.subjects import agents, objects, on_anothers_trip, other_of_two, subject, with_whom
from loaders.extract.en.telling import after_their_own, is_beside, told
from loaders.extract.en.tours import looks_round, of_one_tour
from loaders.extract.en.travel import maker, resides
from loaders.extract.en.triggers import contacts
from loaders.extract.en.turns import respectively, turns
from loaders.extract.events import GREETED
from loaders.extract.gestures import GESTURE
from loaders.extract.marks import Trigger, Unit
from loaders.extract.scope import Scope
from loaders.extract.status import status_of

_REPORTS, _BY = words("en", "grammar", "reports_clause"), words("en", "cues", "by")
_WHAT, _THAT = words("en", "grammar", "what"), words("en", "grammar", "complementizers")
_TOLD_TO, _DECLINE = "told", "decline"
_DIRECT = ("", ",", "to")  # before whom somebody tells something, an apposition included ("told his counterpart, Ri")
_FESTIVE = frozenset({"meal", "show"})  # forms of what is given for a guest
_EXCHANGE = "exchange"  # the trigger of what people of both sides do together
_WALK = "walk"
_DINE, _ENCOUNTER = "dine", "encounter"
_TOGETHER = frozenset({_EXCHANGE, _ENCOUNTER, GESTURE, _TOLD_TO, _WALK, _DINE})  # contacts only of people of both sides
_LISTED, _AND = words("en", "grammar", "list_words"), words("en", "grammar", "conjunctions")
_BE = words("en", "cues", "be")
_OF = words("en", "grammar", "ownership")
_WITH = words("en", "grammar", "accompaniment")
_SEES = words("en", "grammar", "sees") | words("en", "grammar", "saw")
_EXCHANGING = words("en", "grammar", "exchanging")
_NEVER_DONE = frozenset({ContactKind.VISIT, ContactKind.MEETING})
_NOT_HE = words("en", "grammar", "not_he")
_IS_VISITING = words("en", "grammar", "is_visiting")
_WHEN, _ING = words("en", "grammar", "circumstance"), tuple(words("en", "grammar", "gerund_endings"))
_SIDES = words("en", "attendance", "sides")
_THEIR, _OWNED = words("en", "grammar", "theirs"), 3  # units from "their" to a meeting
_POSSESSIVE, _OWNER = words("en", "grammar", "possessive_marks"), 5  # units of "'s first official talks"
_ARTICLES, _HIS_PEOPLE = words("en", "grammar", "articles"), words("en", "grammar", "his_people")
_CITED, _CAPACITY = words("en", "grammar", "citing"), words("en", "grammar", "capacity")
_USED, _TO = words("en", "grammar", "used"), words("en", "cues", "infinitive")
_SUBJECTS = words("en", "cues", "pronouns")
_AFTER = words("en", "joined", "after")


def scopes(analysis: Analysis) -> list[Scope]:
    """The scopes of a sentence's triggers, in order; triggers that are not contacts left out."""
    index = {unit.start: i for i, unit in enumerate(analysis.units)}
    found = [t for t in contacts(analysis, index) if not _only_describes(analysis, t)]
    analysis.cues = governed(analysis, (t for t in found if t.kind is ContactKind.VISIT))
    days = [trigger for trigger in found if only_dates(analysis, trigger, index)]
    triggers = analysis.triggers = [trigger for trigger in found if trigger not in days]
    clauses = Clauses(analysis, index, triggers)
    spans = quotations(analysis)
    out: list[Scope] = []
    for k, trigger in enumerate(triggers):
        if trigger.kind is ContactKind.MESSAGE and asks(analysis):
            continue  # "Will he bring a letter?"
        if is_asked_for(analysis, trigger):
            continue  # "invited Kim to pay a visit"
        if trigger.kind is ContactKind.CEREMONY and not_since(analysis, trigger):
            continue
        if _used_to(analysis, trigger) or not_for_long(analysis, trigger):
            continue  # "messages used to be the way the two sides talked"
        never = trigger.kind in _NEVER_DONE and not_made(analysis, triggers, k, clauses.starts[k])
        scope = after_their_own(analysis, trigger, index, out) or _begun(analysis, clauses, k, trigger, index, out)
        last = last_time(analysis, trigger) if never else None
        if scope is None or (trigger.kind is ContactKind.VISIT and last is None and resides(analysis, scope)):
            continue
        scope = of_main_clause(analysis, behind_front(analysis, scope), index)
        quoted = next((span for span in spans if span[0] <= trigger.start < span[1]), None)
        if out and _gives_for(analysis, out[-1], scope):
            guests = tuple(a for a in scope.right if a not in out[-1].right)
            out[-1] = replace(out[-1], right=(*out[-1].right, *guests), end=max(out[-1].end, scope.end))
            continue
        scope, *pairs = distributed(analysis, within(scope, quoted) if quoted else scope)
        scope = settled(analysis, scope, index)
        scope = before_main_clause(analysis, scope, index)
        if looks_round(analysis, scope):
            continue  # "the guests also went round the tower"
        if (before := since_whom(analysis, scope, never=never)) is not None:
            out.append(before)
        elif last is not None or not never:
            out += _told(analysis, of_antecedent(analysis, after_all(analysis, scope), index), index)
            out += [each for pair in pairs for each in _told(analysis, pair, index)]
    out = audience(analysis, of_one_tour(analysis, out))
    out = with_guests(analysis, [*(of_that_day(analysis, trigger, index) for trigger in days), *out])
    implied = _by_construction(analysis, index, triggers, out)
    return sorted((*out, *implied), key=lambda scope: scope.trigger.start) if implied else out


def _gives_for(analysis: Analysis, before: Scope, scope: Scope) -> bool:
    """Whether somebody is to be welcomed by the meal or show told before ("a banquet given by Pak to welcome Yang")."""
    said = [*(u.low for u in analysis.before(scope.trigger.start)[-1:]), analysis.said(scope.trigger).partition(" ")[0]]
    between = [u.low for u in analysis.units if before.trigger.end <= u.start < scope.trigger.start]
    aim = scope.trigger.form in GREETED and not _TO.isdisjoint(said) and _AND.isdisjoint(between)
    return aim and before.trigger.form in _FESTIVE and scope.start <= before.trigger.start


def _happened(analysis: Analysis, scope: Scope) -> bool:
    return (scope.status or status_of(analysis, scope)) is Status.OCCURRED


def _by_construction(
    analysis: Analysis, index: dict[int, int], triggers: list[Trigger], known: list[Scope]
) -> list[Scope]:
    """The scopes of what happened between people of both sides by the construction alone, where no word tells it."""
    found = joined(analysis, known)
    if not found:
        return []
    ordered = sorted((*triggers, *(each.trigger for each in found)), key=lambda trigger: trigger.start)
    clauses = Clauses(analysis, index, ordered)
    out: list[Scope] = []
    for each in found:
        k = ordered.index(each.trigger)
        start = min(clauses.starts[k], each.who.start)
        end = max(min(clauses.end(k), each.end), each.whom[-1].end)
        scope = _said_when(analysis, Scope(each.trigger, (each.who,), each.whom, start, end), index)
        out += [scope for scope in _told(analysis, scope, index) if _happened(analysis, scope)]
    return out


def _begun(
    analysis: Analysis, clauses: Clauses, k: int, trigger: Trigger, index: dict[int, int], out: list[Scope]
) -> Scope | None:
    """The scope of a trigger with the people around it; None where it tells of no contact without any."""
    start, end = clauses.starts[k], clauses.end(k)
    maker_named = on_anothers_trip(out, trigger) or whom_asked(analysis, trigger) or maker(analysis, trigger, index)
    left = maker_named or subject(analysis, start, trigger, index, out)
    right = host_of(analysis, trigger)
    right = right or _outside_content(analysis, trigger, objects(analysis, trigger, clauses.reach(k, end)))
    right = right or with_whom(analysis, trigger, index)
    right = (*right, *other_of_two(analysis, trigger, right))
    right = (*(a for a in put_first(analysis, start) if a not in left), *right)
    if trigger.kind is ContactKind.VISIT:
        right = _before_next(analysis, trigger, right)
    if trigger.form in GREETED and (met := greeters(analysis)) is not None and met.trigger == trigger:
        left, right = met.hosts, met.guests
    if trigger.kind is ContactKind.CEREMONY and is_beside(analysis, trigger, index) and not right:
        return None  # "held a summit following a parade"
    if trigger.kind is ContactKind.MEETING and not right and analysis.said(trigger) in _SEES:
        return None  # "they will see the Pudong New Area"
    if trigger.kind is ContactKind.MEETING and not trigger.verb:
        left, right = _theirs(analysis, trigger, left, right)
    scope = Scope(trigger, left, right, start, end, agents=agents(analysis, trigger, right, index))
    if scope.agents and left:
        scope = replace(scope, left=_not_saying(analysis, left, right, trigger))
    if scope.agents and not trigger.verb and trigger.kind is ContactKind.VISIT:
        scope = replace(scope, start=_said_from(analysis, scope))
    if maker_named and left != subject(analysis, start, trigger, index, out):
        owner = min(actor.start for actor in maker_named)
        scope = replace(scope, start=max(scope.start, owner) if owner < trigger.start else scope.start)
    return _said_when(analysis, _alone_with_a_third(analysis, scope), index)


def _before_next(analysis: Analysis, trigger: Trigger, right: tuple[Actor, ...]) -> tuple[Actor, ...]:
    """Who stands behind a journey, not whom another contact takes ("going there and meeting Kim")."""
    behind = [t for t in analysis.triggers if t.start >= trigger.end and (trigger.verb or not t.verb)]
    others = [t.start for t in behind if (t.kind is ContactKind.VISIT) is not trigger.verb]
    return tuple(actor for actor in right if not others or actor.start < others[0])


def _told(analysis: Analysis, scope: Scope, index: dict[int, int]) -> list[Scope]:
    """The scopes of what a clause tells: by dates and turns, with how it tells of it."""
    if scope.trigger.id == _TOLD_TO:
        scope = replace(scope, left=_teller(analysis, scope, index), right=_addressed(analysis, scope, index))
    if scope.trigger.id == _TOLD_TO and not scope.right and _is_told(analysis, scope, index):
        return []  # "the farm, they were told, is new"
    if scope.trigger.id in _TOGETHER and (not _of_both(scope) or _named_only(analysis, scope)):
        return []
    scope = lasting(analysis, during(analysis, _by_nobody(analysis, told(analysis, scope, index))), index)
    if _attended_there(scope) or _of_two_sides(analysis, scope) or for_nobody_named(analysis, scope, index):
        return []
    met = handed_over(analysis, scope, index)
    out = [met] if met is not None else []
    message = scope.trigger.kind is ContactKind.MESSAGE
    for turn in respectively(analysis, scope):
        for each in exchanged(analysis, turn) if message else turns(analysis, turn):
            out += _each_way(analysis, repeated(analysis, each))
    return [*out, *_of_those_who_did_not(analysis, scope)]


def _only_describes(analysis: Analysis, trigger: Trigger) -> bool:
    """Whether a verb only says who somebody is: "Wu, who is visiting the North", without a time before the comma."""
    if analysis.said(trigger) not in _IS_VISITING:
        return False
    comma = next((unit.start for unit in analysis.behind(trigger.end) if unit.low == ","), analysis.sentence.end)
    return not any(trigger.end <= timex.start < comma for timex in analysis.times)


def _outside_content(analysis: Analysis, trigger: Trigger, right: tuple[Actor, ...]) -> tuple[Actor, ...]:
    """Who stands after a noun of contact, without those of what is said at it ("said at a forum that Kim")."""
    said = analysis.cued("saying", end=trigger.start)
    that = next((cue for cue in analysis.cued("content", trigger.end) if cue.start > trigger.end + 1), None)
    if trigger.verb or not said or that is None:
        return right
    return tuple(actor for actor in right if actor.start < that.start)


def _of_those_who_did_not(analysis: Analysis, scope: Scope) -> list[Scope]:
    """The journey that somebody did not make whom a sentence sets against who did ("Choe, not Kim, flew there")."""
    if scope.trigger.kind is not ContactKind.VISIT or not scope.trigger.verb or not scope.left:
        return []
    end = scope.trigger.start
    not_they = tuple(a for a in analysis.actors if scope.start <= a.start < end and a.masked in _NOT_HE and a.people)
    home = {actor.country for actor in scope.left if actor.people}
    others = tuple(replace(a, masked="") for a in not_they if a.country in home and a.people != scope.left[0].people)
    return [replace(scope, left=others, agents=(), status=Status.DENIED)] if others else []


def _used_to(analysis: Analysis, trigger: Trigger) -> bool:
    """Whether a clause without a date says what used to be done."""
    before = analysis.before(trigger.start)
    return not analysis.times and any(a.low in _USED and b.low in _TO for a, b in pairwise(before))


def _of_two_sides(analysis: Analysis, scope: Scope) -> bool:
    """Whether only "the two sides" are to exchange views: no meeting of those named before is announced."""
    last = {unit.end for unit in analysis.units if unit.low in _SIDES}
    sides = bool(scope.left or scope.right) and all(a.end in last for a in (*scope.left, *scope.right))
    views = analysis.said(scope.trigger).split()[0] in _EXCHANGING
    return sides and views and (scope.status or status_of(analysis, scope)) is Status.PLANNED


def _attended_there(scope: Scope) -> bool:
    """Whether a ceremony of one side is only spoken of ("recalling his trip, when he attended the celebrations")."""
    sides = {actor.country for actor in (*scope.left, *scope.right) if actor.people}
    return scope.speech and scope.trigger.kind is ContactKind.CEREMONY and len(sides) == 1 and not scope.present


def _not_saying(
    analysis: Analysis, left: tuple[Actor, ...], right: tuple[Actor, ...], trigger: Trigger
) -> tuple[Actor, ...]:
    """The subjects without whoever says that others did it ("Wang said that the treaty, signed by Kim, was good").

    Who speaks of the meeting of two others was not at it ("thanks to the meeting of Xi and Kim, Wang said").
    """
    theirs = {actor.country for actor in right if actor.people}
    behind = [unit.low for unit in analysis.behind(trigger.end)]
    theirs_alone = len(theirs) > 1 or not _WITH.isdisjoint(behind)
    owned = bool(behind) and behind[0] in _OF and theirs_alone  # "hopes that the meeting of Kim with"
    if not trigger.verb and trigger.kind is ContactKind.MEETING and (owned or theirs.issuperset(SIDES)):
        return ()
    said = [unit.start for unit in analysis.units if unit.low in _REPORTS and unit.end <= trigger.start]
    said += [cue.start for cue in analysis.cued("saying", end=trigger.start)]
    signed = trigger.verb and trigger.kind is ContactKind.CEREMONY and said
    return tuple(a for a in left if a.start > max(said)) if signed else left


def _said_when(analysis: Analysis, scope: Scope, index: dict[int, int]) -> Scope:
    """A meeting at or after which somebody says something: of the day on which he says so.

    So is that of "must learn, Liu said here on Friday when meeting Kim" and "said on Friday after he met Kim that".
    """
    i = index[scope.trigger.start]
    owned = i > 1 and analysis.units[i - 1].low in _SUBJECTS
    before = analysis.units[i - 1 - owned] if i else None
    meeting = owned or analysis.units[i].low.endswith(_ING)
    if before is None or not meeting or before.low not in _WHEN | _AFTER or scope.trigger.kind is ContactKind.VISIT:
        return scope
    said = next(reversed(analysis.cued("saying", end=before.start)), None)
    if said is None:
        return scope
    times = tuple(t for t in analysis.times if said.end <= t.start and t.end <= scope.trigger.start)
    who = next((a for a in reversed(analysis.actors) if 0 <= said.start - a.end <= 1 and a.people), None)
    if who is None or owned or before.low in _AFTER:
        return replace(scope, times=times or None)
    return replace(scope, start=who.start, left=(who,), times=times or None)


def _alone_with_a_third(analysis: Analysis, scope: Scope) -> Scope:
    """The scope of a contact with a third country: of two subjects the one whose it is, unless they are named together.

    Of "Kim is back from Moscow and Jiang is about to receive Bush" that is Jiang.
    """
    scope = replace(scope, right=_listed_with_a_third(analysis, scope.right))
    people = [actor for actor in scope.right if actor.people]
    left = [actor for actor in scope.left if actor.people]
    foreign = bool(people) and all(actor.country is Country.OTHER for actor in people)
    if not foreign or not {actor.country for actor in left}.issuperset(SIDES):
        return scope
    between = [unit for unit in analysis.units if left[-2].end <= unit.start < left[-1].start]
    together = left[-1].both or all(unit.low in _LISTED or may_stand_between(unit) for unit in between)
    return scope if together else replace(scope, left=(left[-1],))


def _listed_with_a_third(analysis: Analysis, right: tuple[Actor, ...]) -> tuple[Actor, ...]:
    """The objects of a contact with a third country, without whom words behind them only mention.

    So Wang is at none of "Kim's talks with Putin had Wang packing his bags".
    """
    if not right or not right[0].people or right[0].country is not Country.OTHER:
        return right
    out = [right[0]]
    for actor in right[1:]:
        between = [unit for unit in analysis.units if out[-1].end <= unit.start < actor.start]
        joint = next((k for k in range(len(between) - 1, -1, -1) if between[k].low in _LISTED), -1)
        if not all(unit.low in _WITH or may_stand_between(unit) for unit in between[joint + 1 :]):
            break
        out.append(actor)
    return tuple(out)


def _said_from(analysis: Analysis, scope: Scope) -> int:
    """Where what is said of somebody's journey begins ("China will help, he said, adding that the visits by Kim")."""
    that = (u.end for u in analysis.units if scope.start <= u.start and u.end <= scope.trigger.start and u.low in _THAT)
    return max(that, default=scope.start)


def _theirs(
    analysis: Analysis, trigger: Trigger, left: tuple[Actor, ...], right: tuple[Actor, ...]
) -> tuple[tuple[Actor, ...], tuple[Actor, ...]]:
    """The people of a meeting that two are named to have had ("at the meeting they had in Beijing Kim and Xi agreed").

    "They" then means those who are named behind it, not whoever speaks of it ("Li said that since their summit Kim").
    """
    if owners := _owners(analysis, trigger, right):
        return owners, right
    named = tuple(actor for actor in right if actor.people and not actor.quiet)
    if not {actor.country for actor in named}.issuperset(SIDES):
        return left, right
    if any(actor.both for actor in right):
        return tuple(actor for actor in left if not actor.quiet), named
    owned = any(unit.low in _THEIR for unit in analysis.before(trigger.start)[-_OWNED:])
    before = [*pairwise(analysis.before(trigger.start))]  # not "said in their meeting"
    said = max((a.start for a, b in before if a.low in _REPORTS and b.low in _THAT), default=0)
    return (tuple(actor for actor in left if actor.start > said), right) if owned and said else (left, right)


def _owners(analysis: Analysis, trigger: Trigger, right: tuple[Actor, ...]) -> tuple[Actor, ...]:
    """Whose a meeting with the other side is ("moved by Kim and Ri's talks with Xi"), not of who speaks of it."""
    before = analysis.before(trigger.start)
    k = next((k for k in range(1, min(_OWNER, len(before)) + 1) if before[-k].low in _POSSESSIVE), 0)
    mark = before[-k] if k and all(map(_may_describe, before[len(before) - k + 1 :])) else None
    out: list[Actor] = []
    for actor in reversed(analysis.actors):
        end = out[0].start if out else mark.start if mark is not None else -1
        between = [unit for unit in before if actor.end <= unit.start < end]
        if actor.people and actor.end <= end and all(u.low in _LISTED or may_stand_between(u) for u in between):
            out = [actor, *out] if not out or actor.country is out[0].country else out
    sides = {actor.country for actor in (*out[-1:], *right[:1]) if actor.people}
    return tuple(out) if sides.issuperset(SIDES) else ()


def _may_describe(unit: Unit) -> bool:
    """Whether a word between an owner and his meeting only says of what kind it is."""
    return unit.text[0].islower() and not unit.senses and unit.low not in _ARTICLES | _HIS_PEOPLE


def _each_way(analysis: Analysis, told: list[Scope]) -> list[Scope]:
    """Journeys that two exchange, as one of each, in the order of their dates ("exchanged visits in 2005 and 2006")."""
    travellers = [actor for actor in told[0].left if actor.people] if told else []
    before = [unit.low for unit in analysis.units if told and unit.end <= told[0].trigger.start][-2:]
    if not told or told[0].trigger.kind is not ContactKind.VISIT or _EXCHANGING.isdisjoint(before):
        return told
    if len(told) == len(travellers):
        return [replace(scope, left=(actor,)) for scope, actor in zip(told, travellers, strict=True)]
    return [replace(told[0], left=(actor,)) for actor in travellers]


def _by_nobody(analysis: Analysis, scope: Scope) -> Scope:
    """A contact that each of its subjects is said not to have had ("Neither Xi nor Li met him") is denied.

    Who told somebody something has done so, whatever he said will be.
    """
    if scope.trigger.id == _TOLD_TO:
        return replace(scope, status=Status.OCCURRED)
    if scope.trigger.id == _DECLINE or (scope.trigger.verb and not_done(analysis, scope.trigger)):
        return replace(scope, status=Status.DENIED)
    if not scope.trigger.verb and (not_had(analysis, scope.trigger) or had_none(analysis, scope.trigger)):
        return replace(scope, status=Status.DENIED)
    return replace(scope, status=Status.DENIED) if scope.trigger.verb and of_neither(analysis, scope.trigger) else scope


def _is_told(analysis: Analysis, scope: Scope, index: dict[int, int]) -> bool:
    """Whether the subject is told something ("was told on Tuesday by Song")."""
    i = index[scope.trigger.start]
    return i > 0 and analysis.units[i - 1].low in _BE


def _teller(analysis: Analysis, scope: Scope, index: dict[int, int]) -> tuple[Actor, ...]:
    """The subject of a verb of telling: the one named last before it, or before what is set off by commas."""
    quoted = next((a for a in analysis.actors if a.masked in _CITED and a.end <= scope.trigger.start), None)
    if quoted is not None and any(unit.low in _CAPACITY for unit in analysis.before(scope.trigger.start)[-1:]):
        return (replace(quoted, masked=""),)  # "quoted Kim as telling Jiang that"
    i = index[scope.trigger.start] - _is_told(analysis, scope, index)
    if i > 0 and analysis.units[i - 1].low == ",":
        said = max((k for k in range(i) if analysis.units[k].low in _REPORTS), default=0)
        commas = {unit.start for unit in analysis.units[said : i - 1] if unit.low == ","}
        if apart := [a for a in analysis.between(analysis.sentence.start, scope.trigger.start) if a.end in commas]:
            return tuple(apart[:1])
    return scope.left[-1:]


def _addressed(analysis: Analysis, scope: Scope, index: dict[int, int]) -> tuple[Actor, ...]:
    """Whom somebody tells something: the one named right after the verb; behind "by", who tells it."""
    first = next(iter(scope.right), None)
    if first is None:
        return ()
    word = hung(analysis, first, scope, index)
    if _is_told(analysis, scope, index):
        return (first,) if word in _BY and first.people else ()
    return (first,) if not first.quiet and word in _DIRECT else ()


def _of_both(scope: Scope) -> bool:
    """Whether people of both sides do something together ("Wang and Ri agreed", "Kong discussed ties with Ri")."""
    actors = (*scope.left, *scope.right)
    if any(actor.both for actor in actors):
        return True
    people = {actor.country for actor in actors if actor.people}
    officials = {actor.country for actor in actors if actor.office} if scope.trigger.id == _EXCHANGE else set()
    return bool(people) and (people | officials).issuperset(SIDES)


def _named_only(analysis: Analysis, scope: Scope) -> bool:
    """Whether a clause only names what two agreed before ("what Kim and Xi agreed upon")."""
    return any(unit.low in _WHAT for unit in analysis.units if scope.start <= unit.end <= scope.trigger.start)
