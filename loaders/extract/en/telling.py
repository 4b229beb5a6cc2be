"""How an English clause tells of a contact: as speech, as a purpose, as planned, as known before."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from graph.claims import SIDES, ContactKind
from loaders.extract.analysis import Analysis
from loaders.extract.data import words
from loaders.extract.en.certainty import asked_first, caused, certainty, has_begun, said_in, since_what
from loaders.extract.en.governors import AHEAD
from loaders.extract.en.greeters import greeters
from loaders.extract.en.known_events import at_that_of, his_trip, in_his, known_before, of_the_day
from loaders.extract.en.other_times import other_times
from loaders.extract.en.purposes import is_awaited, is_invited, is_prepared
from loaders.extract.en.speech import in_speech, is_purpose
from loaders.extract.en.subjects import singled_out
from loaders.extract.en.timing import ahead, behind_stretch, dates
from loaders.extract.events import PEOPLED
from loaders.extract.marks import Timex, Trigger, Unit
from loaders.extract.scope import Scope

_HANGING = words("en", "grammar", "hanging")
_KIND = 2  # units of a year and "state" before a visit
_WHEN = words("en", "grammar", "temporal")
_PAST = words("en", "grammar", "past")
_DONE = words("en", "grammar", "participles")
_PAST_ENDINGS = tuple(words("en", "grammar", "past_endings"))
_VISITING = words("en", "grammar", "visiting")
_UNTIL = words("en", "grammar", "before_it")
_JOURNEY = 8  # units between "who" and its verb, between a verb and its journey
_CIRCUMSTANCE = 3  # units between "at" or "during" and the talks
_MODALS, _PERFECT = words("en", "grammar", "modals"), words("en", "grammar", "auxiliaries")
_FORESEEING = words("en", "opinions", "foreseeing")
_QUOTES = words("en", "grammar", "quotes") | words("en", "grammar", "closing_quotes")
_AROUND = words("en", "grammar", "around")
_EARLIER = words("en", "grammar", "earlier")
_LATER, _NOW = ("planned", "negated"), words("en", "grammar", "present_be") | words("en", "grammar", "will")
_SAID_KINDS = ("planned", "hypothetical", "denied", "negated")
_OPEN_KINDS, _BE = ("planned", "hypothetical"), words("en", "cues", "be")
_THEIRS, _AFTER = words("en", "grammar", "theirs"), words("en", "joined", "after")
_LATELY, _FRONT = words("en", "grammar", "lately"), 3  # units of "Most recently,"
_FIRST, _KNOWN = words("en", "grammar", "firsts"), words("en", "grammar", "known")
_OWNERS, _BYGONE = words("en", "grammar", "possessive_pronouns"), words("en", "grammar", "bygone")
_STAYS, _BEFORE_THAT = words("en", "grammar", "stays"), words("en", "grammar", "before_that")
_BEGUN = words("en", "grammar", "begun")
_ADVERBS = words("en", "grammar", "adverbs")
_DECLINE = "decline"  # who will not come says so through others
_HELD = (
    words("en", "grammar", "having") | words("en", "grammar", "light_verbs") | words("en", "grammar", "circumstance")
)
_OWNED = words("en", "grammar", "definite") | words("en", "grammar", "possessive_marks")
_EVERY, _TURNS = words("en", "grammar", "every"), words("en", "grammar", "turns_of_it")
_AUXILIARY, _AIMED = 4, 14  # units from "had" to a contact, to what somebody had come for
_JOINTS = words("en", "grammar", "list_words") | words("en", "grammar", "quotes")
_TURN = 5  # units of "each of his earlier visits"
_OFTEN = words("en", "grammar", "often")
_MANY = words("en", "grammar", "many_events")
_NUMBERS, _PLURAL = words("en", "grammar", "counted"), "s"


def _of_traveller(scope: Scope) -> Scope:
    """A ceremony for which somebody travels, without those who meet him ("met Kim, who is here for the parade")."""
    if scope.trigger.kind is not ContactKind.CEREMONY or not scope.left:
        return scope
    side = scope.left[-1].country
    return replace(scope, left=tuple(actor for actor in scope.left if actor.country is side))


def told(analysis: Analysis, scope: Scope, index: dict[int, int]) -> Scope:
    """The scope with what its clause says of how the event is told: as speech, as a purpose, as known before."""
    trigger, units = scope.trigger, analysis.units
    i = index[trigger.start] + 1
    invited = is_invited(analysis, trigger, index)  # the day is that of the invitation
    awaited = is_awaited(analysis, trigger, i - 1) or is_prepared(analysis, trigger, i - 1) or invited
    hangs = any(unit.end == scope.start and _hangs(unit, units[:i]) for unit in units)
    scope = replace(scope, subordinate=hangs, asides=other_times(analysis, trigger))
    scope = _of_traveller(scope) if awaited else scope
    day = None if trigger.verb else of_the_day(analysis, i - 1)
    times = _times(analysis, scope, day, awaited=awaited, invited=invited)
    known = day is not None and (not scope.left or at_that_of(analysis, day[0]))  # not "watched Thursday's parade"
    return replace(
        scope,
        speech=trigger.id != _DECLINE and in_speech(analysis, trigger, index),
        infinitive=is_purpose(analysis, trigger, index)
        and not (singled_out(analysis, trigger, index) or greeters(analysis) is not None),
        earlier=scope.earlier
        or bool(behind_stretch(analysis, scope))
        or _aside_itself(analysis, trigger)
        or since_what(analysis, trigger) is not None
        or _the_first(units, trigger, i - 1)
        or (trigger.verb and units[i - 1].low in _VISITING)
        or any(_before_that(units, k, i) for k in range(_from_where(units, scope, i), i))
        or _had_begun(units, trigger, i),
        reference=not trigger.verb
        and not scope.earlier
        and (known or any(speaks(units, trigger, i - 1) for speaks in (known_before, in_his, his_trip))),
        beside=is_beside(analysis, trigger, index),
        bygone=bool(behind_stretch(analysis, scope)) or _bygone(units[:i], scope),
        several=scope.several
        or _counted(units, trigger, i - 1)
        or _made_by(units, scope, i - 1)
        or _each_time(analysis, scope),
        status=certainty(analysis, scope, index, awaited=awaited),
        times=None if trigger.verb and times and _own_years(analysis).issuperset(times) else times,
        ahead=_may(analysis, scope) and not has_begun(analysis, scope) and said_in(analysis, scope, index) is None,
        closed=scope.closed or awaited,  # of what somebody travels for, only those who meet there are told
    )


def _own_years(analysis: Analysis) -> set[Timex]:
    """The years that stand right before nouns of contact and are their own."""
    return {timex for trigger in analysis.triggers for timex in _own_year(analysis, trigger)}


def _own_year(analysis: Analysis, trigger: Trigger) -> tuple[Timex, ...]:
    """The year right before a noun, or before its kind ("his 2005 state visit")."""
    years = () if trigger.verb else (t for t in analysis.times if t.kind == "date" and t.year and not t.month)
    near = [unit.start for unit in reversed(analysis.before(trigger.start))][:_KIND]
    return next(((t,) for t in years if near and near[-1] <= t.start < trigger.start), ())


def _times(
    analysis: Analysis, scope: Scope, day: tuple[Timex, ...] | None, *, awaited: bool, invited: bool
) -> tuple[Timex, ...] | None:
    """What dates the contact of a clause: the day that owns it, what is known of it, else what the clause says."""
    if own := day or _own_year(analysis, scope.trigger):
        return own
    if invited:
        return ()
    if awaited:
        return ahead(analysis, scope.trigger)
    return dates(analysis, scope) if scope.times is None else scope.times


def _may(analysis: Analysis, scope: Scope) -> bool:
    """Whether a clause says what may come ("may visit", "foresee a visit"), not what may have been ("could have")."""
    past = scope.trigger.verb and analysis.said(scope.trigger).split()[0].endswith(_PAST_ENDINGS)
    foreseen = [c for kind in _SAID_KINDS for c in analysis.cued(kind, scope.start, scope.trigger.end)]
    if any(cue.word == AHEAD for cue in foreseen):
        return True
    if not past and any(cue.word in _FORESEEING and cue.kind == "hypothetical" for cue in foreseen):
        return True
    start = max(scope.start, asked_first(analysis, scope), caused(analysis, scope))
    clause = [unit for unit in analysis.units if start <= unit.start < scope.trigger.end]
    marks = [k for k, unit in enumerate(clause) if unit.low in _QUOTES or unit.low == ","]
    clause = clause[marks[-1] + 1 :] if marks else clause
    said = [c for c in foreseen if c.kind in _LATER and clause and c.start >= clause[0].start]
    now = any(cue.word.partition(" ")[0] in _NOW for cue in said)  # "will not", "is going to"
    return now or any(a.low in _MODALS and not a.capital and b.low not in _PERFECT for a, b in pairwise(clause))


def is_beside(analysis: Analysis, trigger: Trigger, index: dict[int, int]) -> bool:
    """Whether a noun only says what something else came before or after ("following a parade")."""
    i = index[trigger.start]
    return not trigger.verb and any(unit.low in _AROUND for unit in analysis.units[max(0, i + 1 - _CIRCUMSTANCE) : i])


def after_their_own(analysis: Analysis, trigger: Trigger, index: dict[int, int], known: list[Scope]) -> Scope | None:
    """The scope of talks with a time of their own which those told before had had ("after their talks in March")."""
    i = index[trigger.start]
    theirs = any(unit.low in _THEIRS for unit in analysis.units[max(0, i - _CIRCUMSTANCE) : i])
    around = any(unit.low in _AFTER for unit in analysis.units[max(0, i - _CIRCUMSTANCE) : i])
    before = known[-1] if known else None
    if before is None or trigger.verb or not (theirs and around) or before.trigger.form != trigger.form:
        return None
    behind = next(iter(analysis.behind(trigger.end)), None)
    to_come = any(analysis.cued(kind, before.start, trigger.start) for kind in _OPEN_KINDS)
    if to_come or (behind is not None and behind.low in _BE | _PERFECT):
        return None  # "may meet after their talks in June", "after their talks were put off in March"
    if {actor.country for actor in (*before.left, *before.right) if actor.people} != {*SIDES}:
        return None
    own = tuple(t for t in analysis.times if t.start >= trigger.end)[:1]
    who = (before.left, before.right)
    return Scope(trigger, *who, trigger.start, analysis.sentence.end, earlier=True, times=own) if own else None


def _the_first(units: list[Unit], trigger: Trigger, i: int) -> bool:
    """Whether a noun speaks of the first of several, which lies before the one told ("The first talks were in May")."""
    return not trigger.verb and i > 1 and units[i - 1].low in _FIRST and units[i - 2].low in _KNOWN


def _bygone(before: list[Unit], scope: Scope) -> bool:
    """Whether words before a contact put it before the story ("on his previous visit", "had earlier met")."""
    opens = [unit for unit in before if unit.end <= scope.start]
    fronted = bool(opens) and [k for k, unit in enumerate(opens) if unit.low == ","] == [len(opens) - 1]
    clause = before if fronted else [unit for unit in before if unit.start >= scope.start]
    front = [unit.low for unit in before[:_FRONT]]
    if "," in front and _LATELY.intersection(front[: front.index(",")]):
        return True  # "Most recently, Kim visited China for the games"
    return any(
        (a.low in _OWNERS and b.low in _BYGONE and c.low in _STAYS and not _is_first(b, c, scope.trigger))
        or (a.low in _EARLIER and b.low in _BEFORE_THAT)
        for a, b, c in zip(clause, clause[1:], clause[2:], strict=False)
    )


def _is_first(rank: Unit, stay: Unit, trigger: Trigger) -> bool:
    """Whether a meeting is told as the first of its people ("held his first talks with Xi in six years")."""
    return rank.low in _FIRST and stay.start >= trigger.start and trigger.kind is ContactKind.MEETING


def _aside_itself(analysis: Analysis, trigger: Trigger) -> bool:
    """Whether a contact is told between commas, of somebody of whom the sentence then tells something else."""
    close = analysis.sentence.end - 1  # of a clause that ends its sentence the story goes on
    return any(start <= trigger.start < end < close for start, end in analysis.passing)


def _from_where(units: list[Unit], scope: Scope, i: int) -> int:
    """From which unit on "had" puts a trigger before the story; for a noun from where its clause begins.

    So it does in "had arrived in Beijing on Monday for talks", not behind a comma or "and".
    """
    if scope.trigger.verb:
        return max(0, i - _AUXILIARY)
    ends = (
        k + 1 for k in range(i - 1, max(0, i - _AIMED), -1) if units[k].low in _JOINTS or units[k].end <= scope.start
    )
    return min(next(ends, max(0, i - _AIMED)), max(0, i - _AUXILIARY))


def _before_that(units: list[Unit], k: int, i: int) -> bool:
    """Whether "had" at a unit puts what follows before the story ("had met", "had been received", not "had talks")."""
    if units[k].low not in _EARLIER:
        return False
    done = next((unit for unit in units[k + 1 : i + 1] if unit.low not in _ADVERBS), None)
    return done is not None and (done.low in _DONE or done.low.endswith(_PAST_ENDINGS))


def _had_begun(units: list[Unit], trigger: Trigger, i: int) -> bool:
    """Whether a journey that ends is dated by its beginning ("concluding the visit that he had started on June 20")."""
    if trigger.verb or trigger.kind is not ContactKind.VISIT:
        return False
    return any(a.low in _EARLIER and b.low in _BEGUN for a, b in pairwise(units[i : i + _JOURNEY]))


def _counted(units: list[Unit], trigger: Trigger, i: int) -> bool:
    """Whether a plural sums journeys up ("the three visits made by Kim")."""
    if not trigger.verb and units[i].low in _MANY and units[i].end == trigger.end:
        near = {unit.low for unit in units[max(0, i - _JOURNEY) : i]}
        return bool(near & _OWNED) and not near & _HELD  # "the historic meetings of Kim with Hu"
    journeys = trigger.kind is ContactKind.VISIT and not trigger.verb and units[i].low.endswith(_PLURAL)
    return journeys and any(unit.low in _NUMBERS or unit.low.isdigit() for unit in units[max(0, i - _CIRCUMSTANCE) : i])


def _made_by(units: list[Unit], scope: Scope, i: int) -> bool:
    """Whether a plural says who made journeys of which nothing else is told ("trips there by Wu Yi and Li Bin")."""
    return scope.trigger.kind is ContactKind.VISIT and bool(scope.agents) and units[i].low.endswith(_PLURAL)


def _each_time(analysis: Analysis, scope: Scope) -> bool:
    """Whether a verb without a date sums up what happened more than once ("has met him several times", "often met")."""
    if not scope.trigger.verb or scope.trigger.kind not in PEOPLED:
        return False
    if any(scope.start <= timex.start < scope.end for timex in analysis.times):
        return False
    before = analysis.before(scope.trigger.start)[-_CIRCUMSTANCE:]
    behind = [unit for unit in analysis.behind(scope.trigger.end) if unit.start < scope.end]
    every = next((k for k, unit in enumerate(behind) if unit.low in _EVERY), len(behind))
    turns = {unit.low for unit in behind[every + 1 : every + _TURN]}
    return not turns.isdisjoint(_TURNS) or any(unit.low in _OFTEN for unit in before)


def _hangs(unit: Unit, before: list[Unit]) -> bool:
    """Whether a word makes a clause share its main clause's status; "when" does not if the clause tells the past."""
    if unit.low not in _WHEN | _UNTIL:
        return unit.low in _HANGING
    clause = [u for u in before if u.start >= unit.end]
    return not any(u.low in _PAST or u.low.endswith(_PAST_ENDINGS) for u in clause)
