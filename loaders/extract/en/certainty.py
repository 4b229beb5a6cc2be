"""How sure an English clause is of a contact: its status, without words that speak of something else."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise, takewhile

from graph.claims import ContactKind, Status
from loaders.extract.analysis import Analysis, Cue
from loaders.extract.data import load, words
from loaders.extract.dating import reported_by
from loaders.extract.en.asides import before_it_was_held, outside, set_off
from loaders.extract.en.foretold import foretold
from loaders.extract.en.hedges import is_topic
from loaders.extract.en.naming import may_stand_between
from loaders.extract.en.schedules import scheduled
from loaders.extract.marks import Trigger, Unit, Zone
from loaders.extract.scope import Scope
from loaders.extract.status import status_of

_WHEN = words("en", "grammar", "temporal")
_PAST = words("en", "grammar", "past")
_PAST_ENDINGS = tuple(words("en", "grammar", "past_endings"))
_FOR = words("en", "grammar", "aims")
_AT = words("en", "grammar", "circumstance")
_MODALS = words("en", "grammar", "modals")
_BEEN = words("en", "grammar", "been_there")
_BEFORE_VERB = words("en", "grammar", "before_verb")
_DONE_JOURNEYS = words("en", "grammar", "done_journeys")
_LATER = words("en", "grammar", "clauses_apart")
_RAISES = words("en", "grammar", "raises")
_WITHIN = words("en", "grammar", "inside")
_COMING = words("en", "grammar", "trip_opening")
_PLEDGING = words("en", "grammar", "pledging")
_ONE, _JOURNEYED = words("en", "grammar", "one"), words("en", "grammar", "journey_verbs")
_FORWARD, _AMID = words("en", "opinions", "forward"), words("en", "opinions", "amid")
_AS = words("en", "grammar", "capacity")
_UNDER, _WHICH = words("en", "grammar", "under"), words("en", "grammar", "impersonal_relatives")
_SIGNS = words("en", "grammar", "signs")
_HOPES = words("en", "grammar", "hopes")
_DENIED = 50  # characters from a denial to what it denies
_VERB, _JOURNEY, _RETURN = 6, 8, 12  # units between "who" and its verb, between a verb and its journey
_CIRCUMSTANCE = 3  # units between "at" or "during" and the talks
_OWNED = 4  # units from "at his" to the meeting
_TITLE_VERBS = frozenset(load("en", "grammar")["title_verbs"])
_SETTING_OUT, _WEEKDAY = words("en", "grammar", "setting_out"), "weekday"
_LOOKING = frozenset({"shift", "weekday", "date"})
_KNOWN = words("en", "grammar", "known")
_THAT = words("en", "grammar", "complementizers")
_WHO = words("en", "grammar", "personal_relatives")
_POSSESSIVE = words("en", "grammar", "possessive_marks")
_OWNERS = words("en", "grammar", "possessive_pronouns")
_ON_TRIP = words("en", "grammar", "on_trip")
_BEGAN = words("en", "grammar", "began")
_TIMES = words("en", "grammar", "upon") | words("en", "grammar", "stops") | words("en", "grammar", "commas")
_TIMES |= words("en", "grammar", "host_prepositions")
_TO_PLACE = words("en", "grammar", "host_prepositions") | words("en", "grammar", "articles")
_COUNTED, _FOLLOWING = words("en", "grammar", "counted"), words("en", "grammar", "later")
_HE, _DID = words("en", "cues", "pronouns"), 2  # units of "he enjoyed"
_HELD = words("en", "grammar", "having_held")
_CLAUSE_ENDS = words("en", "grammar", "commas") | words("en", "grammar", "stops")
_PLANNED, _HYPOTHETICAL = "planned", "hypothetical"
_OWNED_BY = _OWNERS | _POSSESSIVE | _KNOWN
_DOUBTS = frozenset({"hypothetical", "denied", "negated"})
_CONTRAST, _ARTICLES = words("en", "grammar", "contrast"), words("en", "grammar", "articles")
_CALLED = words("en", "grammar", "called")
_ASKING, _BY = words("en", "grammar", "indirect_questions"), words("en", "cues", "by")
_WAS = words("en", "grammar", "past_be")
_GIVING = words("en", "grammar", "giving")
_WAKES = words("en", "grammar", "wakes")
_STARTING = words("en", "grammar", "starting")
_SPECULATION, _ENDING = words("en", "grammar", "speculation"), words("en", "grammar", "putting_an_end")
_WHETHER, _WILL = words("en", "grammar", "whether_or_if"), words("en", "grammar", "will")
_SPECULATED = 5  # units from "ending" to "speculation"
_PLURAL, _ING = "s", tuple(words("en", "grammar", "gerund_endings"))
_TO_BE, _BE = words("en", "grammar", "to_be"), words("en", "cues", "be")
_NO_CONTENT = words("en", "grammar", "upon") | words("en", "grammar", "days_about") | words("en", "grammar", "inside")
_ADVERBS = words("en", "grammar", "adverbs")


def certainty(analysis: Analysis, scope: Scope, index: dict[int, int], *, awaited: bool) -> Status | None:
    """The status of a contact where words of its sentence tell it that speak of something else too; else None."""
    if _speculated(analysis, scope.trigger):
        return Status.OCCURRED
    if (made := _one_made(analysis, scope.trigger)) is not None:
        return made
    if is_topic(analysis, scope.trigger):
        return status_of(analysis, scope) if status_of(analysis, scope) is not Status.OCCURRED else Status.HYPOTHETICAL
    if _had_several(analysis, scope, index) or has_begun(analysis, scope):
        return Status.OCCURRED
    ahead = awaited or _lies_ahead(analysis, scope)
    if ahead:
        return _planned(analysis, scope)
    wider = _beyond_the_trip(analysis, scope, index)
    told = _apart(analysis, wider, index)
    return status_of(analysis, wider) if told is None and wider is not scope else told


def _beyond_the_trip(analysis: Analysis, scope: Scope, index: dict[int, int]) -> Scope:
    """The scope up to behind the trip on which a contact is to be ("A call on Xi during the stay is a subject of")."""
    trip = next((t for t in analysis.triggers if t.start == scope.end and t.kind is ContactKind.VISIT), None)
    if (
        trip is None
        or trip.verb
        or scope.trigger.verb
        or not _on_the_trip(analysis, replace(scope, trigger=trip), index)
    ):
        return scope
    end = next((t.start for t in analysis.triggers if t.start >= trip.end), analysis.sentence.end)
    return replace(scope, end=end)


def _one_made(analysis: Analysis, trigger: Trigger) -> Status | None:
    """Whether a journey for which "one" stands was made ("returns the one Kim made to Beijing"); None for others."""
    before, behind = analysis.before(trigger.start)[-1:], analysis.behind(trigger.end)[:_JOURNEY]
    named = bool(behind) and (behind[0].is_a("local") or behind[0].low in _THAT)  # "return the visit Kim paid"
    known = bool(before) and before[0].low in _KNOWN and named
    if trigger.kind is not ContactKind.VISIT and not trigger.verb and known:
        return _had(analysis.behind(trigger.end)[:_RETURN])
    if trigger.kind is not ContactKind.VISIT or trigger.verb or not (known or analysis.said(trigger) in _ONE):
        return None
    verb = next((unit.low for unit in analysis.behind(trigger.end)[:_RETURN] if unit.low in _JOURNEYED), "")
    if known:
        return Status.OCCURRED if verb in _BEEN and verb != _PLANNED else None
    return Status.PLANNED if verb == _PLANNED else Status.OCCURRED


def _had(behind: list[Unit]) -> Status | None:
    """Whether a clause right behind a noun tells that it was held ("a readout of the meeting that Xi had with Kim")."""
    clause = [*takewhile(lambda unit: unit.low not in _CLAUSE_ENDS, behind)]
    k = next((k for k, unit in enumerate(clause) if unit.low in _HELD), 0)
    named = k > 0 and all(u.is_a("local") or u.low in _THAT | _WHICH or may_stand_between(u) for u in clause[:k])
    then = clause[k + 1].low if named and k + 1 < len(clause) else ""
    return Status.OCCURRED if named and not then.endswith(_PAST_ENDINGS) else None  # not "that he had hoped for"


def _apart(analysis: Analysis, scope: Scope, index: dict[int, int]) -> Status | None:
    """The status of a contact, where words of its sentence say something else of somebody or something; else None.

    So do a relative clause before it, what the relative clause in which it stands hangs on ("no word of an audience
    with Kim, who received Wang in May"), and what is said of a journey made ("a trip that may pave the way").
    """
    spans = set_off(analysis, scope.trigger.start)
    if (who := _relative(analysis, scope.trigger, index)) is not None:
        spans.append((analysis.sentence.start, who))
    if (wake := _in_the_wake(analysis, scope.trigger, index)) is not None:
        spans.append((analysis.sentence.start, wake))
    spans += before_it_was_held(analysis, scope.trigger)
    spans += [(analysis.sentence.start, end) for end in (asked_first(analysis, scope), caused(analysis, scope)) if end]
    if (since := since_what(analysis, scope.trigger)) is not None:
        spans.append((analysis.sentence.start, since))
    if (agreed := _agreed_at(analysis, scope, index)) is not None:
        spans.append((analysis.sentence.start, agreed))
    if (but := _but_did(analysis, scope.trigger)) is not None:
        spans += [(analysis.sentence.start, but), (scope.trigger.end, scope.end)]
    if (content := said_in(analysis, scope, index)) is not None:
        spans.append((content, scope.trigger.start))
    journey = scope.trigger.kind is ContactKind.VISIT and not scope.trigger.verb
    made = journey and (_made(analysis, scope, index) or _made_by(analysis, scope))
    made = made or _at_theirs(analysis, scope, index)
    if scope.agents and made and _made_by(analysis, scope):
        return Status.OCCURRED
    end = scope.trigger.end if made else _of_which(analysis, scope)
    on_trip = _on_the_trip(analysis, scope, index)
    others = _of_another_event(analysis, scope)
    if not spans and end >= scope.end and not on_trip and not others:
        return None
    cues = [c for c in outside(analysis.cues, spans) if c.start not in others]
    doubts = _DOUBTS | ({_PLANNED} if on_trip and _done_by_him(analysis, on_trip) else set())
    doubts -= {_HYPOTHETICAL} if _may_be_made(analysis, on_trip) else set()
    cues = [c for c in cues if c.end >= on_trip or c.kind not in doubts]
    return status_of(replace(analysis, cues=cues), replace(scope, end=end))


def asked_first(analysis: Analysis, scope: Scope) -> int:
    """Where what a sentence asks first ends ("How they might cooperate was the subject of talks"), else 0."""
    units = analysis.units
    if units[0].low not in _ASKING:
        return 0
    before = [*pairwise(analysis.before(scope.trigger.end))]
    return next((b.start for a, b in reversed(before) if b.low in _WAS and a.low not in _MODALS), 0)


def caused(analysis: Analysis, scope: Scope) -> int:
    """Where "by" stands before an event that brought about something ("doubts were raised by his talks"), else 0."""
    before = analysis.before(scope.trigger.start)
    by = next((k for k in range(len(before) - 1, max(-1, len(before) - _OWNED), -1) if before[k].low in _BY), 0)
    if scope.trigger.verb or not by:
        return 0
    passive = any(unit.low in _WAS for unit in before[max(0, by - _RETURN) : by])
    return before[by].start if passive and not any(u.low in _MODALS for u in before[max(0, by - _RETURN) : by]) else 0


def _but_did(analysis: Analysis, trigger: Trigger) -> int | None:
    """Where "but" stands before what somebody did, not what was planned ("was to meet Xi but left"), else None."""
    before = [unit for unit in analysis.before(trigger.start) if unit.low not in _ADVERBS]
    verb = analysis.said(trigger).partition(" ")[0]
    did = trigger.verb and (verb in _PAST or verb.endswith(_PAST_ENDINGS))
    return before[-1].start if did and before and before[-1].low in _CONTRAST else None


def said_in(analysis: Analysis, scope: Scope, index: dict[int, int]) -> int | None:
    """Where that begins which somebody says in a message ("said ties would grow in a letter"), else None."""
    i = index[scope.trigger.start]
    written = scope.trigger.kind is ContactKind.MESSAGE and not scope.trigger.verb
    if not written or not any(unit.low in _WITHIN for unit in analysis.units[max(0, i - _OWNED) : i]):
        return None
    said = [cue.end for cue in analysis.cued("saying", scope.start, scope.trigger.start)]
    sends = any(unit.low in _GIVING and said and unit.start > said[0] for unit in analysis.before(scope.trigger.start))
    return said[0] if said and not sends else None


def _in_the_wake(analysis: Analysis, trigger: Trigger, index: dict[int, int]) -> int | None:
    """Where words stand that tell of an event as held ("a visit may follow in the wake of talks"), else None."""
    near = analysis.units[max(0, index[trigger.start] - _JOURNEY) : index[trigger.start]]
    return next((unit.start for unit in reversed(near) if unit.low in _WAKES), None) if not trigger.verb else None


def _of_another_event(analysis: Analysis, scope: Scope) -> set[int]:
    """Where denials stand behind a noun that deny what is told next ("a dinner, indicating he has not left for")."""
    denials = analysis.cued("negated", scope.trigger.end)
    doubts = analysis.cued("hypothetical", scope.trigger.end)
    aims = {b.start for a, b in pairwise(analysis.behind(scope.trigger.end)) if a.low == "," and b.low.endswith(_ING)}
    ahead = {c.start for c in doubts if c.word in _FORWARD or c.start in aims}  # "handed him a letter, seeking to"
    if scope.trigger.verb or scope.trigger.kind is ContactKind.MESSAGE:
        but = next((u.start for u in analysis.behind(scope.trigger.end) if u.low in _CONTRAST | _THAT), scope.end)
        denials += [c for c in analysis.cued("denied", but) if any(u.low in _THAT for u in analysis.behind(c.end)[:1])]
        return ahead | {
            cue.start for cue in denials if cue.start > but
        }  # "had gone there, but would not", "denied that"
    later = [t.start for t in analysis.triggers if t.start > scope.trigger.end]
    return ahead | {c.start for c in denials if any(0 <= start - c.start <= _DENIED for start in later)}


def _on_the_trip(analysis: Analysis, scope: Scope, index: dict[int, int]) -> int:
    """Where "during his trip" begins: no doubt of what was done on a trip is one of the trip; 0 for other triggers."""
    if scope.trigger.kind is not ContactKind.VISIT or scope.trigger.verb:
        return 0
    i = index[scope.trigger.start]
    near = range(i - 1, max(0, i - _JOURNEY), -1)
    k = next((k for k in near if analysis.units[k].low in _ON_TRIP), 0)
    owned = any(u.low in _OWNED_BY | _ARTICLES for u in analysis.units[k + 1 : i])
    return analysis.units[k].start if k and owned else 0


def _may_be_made(analysis: Analysis, start: int) -> bool:
    """Whether a trip on which something may be done is nobody's known yet ("may meet Xi during a visit in May")."""
    near = analysis.behind(start)[:_JOURNEY] if start else []
    return bool(near) and not any(unit.low in _OWNED_BY for unit in near[: _OWNED + 1])


def _done_by_him(analysis: Analysis, start: int) -> bool:
    """Whether right before an offset a clause says what somebody did ("would not forget what he enjoyed during")."""
    before = [unit.low for unit in analysis.before(start)[-_DID:]]
    return len(before) == _DID and before[0] in _HE and before[1].endswith(_PAST_ENDINGS)


def since_what(analysis: Analysis, trigger: Trigger) -> int | None:
    """Where "since" stands before a trigger: what has not been since then says nothing of it."""
    before = max((t.end for t in analysis.triggers if t.end <= trigger.start), default=analysis.sentence.start)
    between = [u for u in analysis.units if before <= u.start < trigger.start and u.low in _STARTING]
    return next((u.start for u in between if not _of_time(analysis, u)), None)


def _of_time(analysis: Analysis, since: Unit) -> bool:
    """Whether "since" says since when ("has been there since Monday on a visit"), not since what happened."""
    return any(t.start <= since.start < t.end or 0 <= t.start - since.end <= 1 for t in analysis.times)


def _of_which(analysis: Analysis, scope: Scope) -> int:
    """Where words behind a noun speak of something else ("his trip was not in vain, raising hopes that the North may").

    "That" right behind the noun speaks of it ("a trip that may"); behind a verb only what it shows is something else
    ("will go there, an indication that Xi will not").
    """
    after = [unit for unit in analysis.units if scope.trigger.end <= unit.start < scope.end]
    if scope.trigger.verb:
        shows = (a.start for a, b in pairwise(after) if a.low in _SIGNS and b.low in _THAT)
        pledges = (unit.start for unit in after if unit.low in _PLEDGING)
        return min((*shows, *pledges, *_contents(analysis, scope)), default=scope.end)
    met = scope.trigger.kind is ContactKind.MEETING
    told = bool(analysis.cued("saying", end=scope.trigger.start))  # "told him during the visit that the two may"
    pairs = [*pairwise(after)]
    then = after[:1] if told and _circumstance(analysis, scope.trigger) else []
    fronted = analysis.units[0].low in _AMID and analysis.units[0].start >= scope.start
    begins = (
        *[unit.start for unit in after if unit.low == "," and fronted][:1],  # "With Xi and Kim holding talks, there is"
        *(unit.start for unit in after[1:] if unit.low in _LATER),
        *(a.start for a, b in pairs if a.low in _CONTRAST and b.low in _ARTICLES),  # "was held, but the plan is"
        *(unit.start for unit in after if unit.low in _RAISES or unit.low in _PLEDGING),  # "is raising speculation"
        *(a.start for a, b in pairs if a.low in _UNDER and b.low in _WHICH),  # "an accord under which they will"
        *(a.start for a, b in pairs if a.low in _CALLED and b.low in _FOR),
        *(a.start for a, b in pairs if a.low == "," and b.low in _AS),  # "the first in two years, as they skipped"
        *(b.start for a, b in pairs if b.low in _THAT and (told or a.low in _HOPES)),
        *(unit.start for unit in then if unit.low in _THAT),  # "told him at the talks that they should"
        *(b.start for a, b in pairs if met and a.low == "," and b.low in _WHO),  # "talks with Kim, who may go there"
        *(unit.start for unit in after if unit.low in _WHETHER and _done_at(analysis, scope)),
        *(cue.start for cue in analysis.cued("saying", scope.trigger.end, scope.end) if not _said_of_it(analysis, cue)),
    )
    return min(begins, default=scope.end)


def _said_of_it(analysis: Analysis, cue: Cue) -> bool:
    """Whether something is said of a contact in the passive ("a visit has been announced for Thursday")."""
    return any(unit.low in _BE for unit in analysis.before(cue.start)[-1:])


def _done_at(analysis: Analysis, scope: Scope) -> bool:
    """Whether somebody did something at an event: a condition is one of that ("offered aid at talks with Xi if")."""
    before = [unit for unit in analysis.before(scope.trigger.start) if unit.start >= scope.start]
    at = next(
        (k for k in range(len(before) - 1, max(-1, len(before) - 1 - _CIRCUMSTANCE), -1) if before[k].low in _AT), 0
    )
    did = any(unit.low in _PAST or unit.low.endswith(_PAST_ENDINGS) for unit in before[:at])
    return did and not any(unit.low in _MODALS for unit in before[:at])


def _circumstance(analysis: Analysis, trigger: Trigger) -> bool:
    """Whether "at", "in" or "during" stands before a noun of contact: something came about there."""
    return any(unit.low in _AT for unit in analysis.before(trigger.start)[-_CIRCUMSTANCE:])


def _contents(analysis: Analysis, scope: Scope) -> list[int]:
    """Where somebody begins to say something behind a verb of contact ("Receiving him, Xi said ties would not change").

    Not where a sentence only names its source between commas or behind what it tells.
    """
    said = analysis.cued("saying", scope.trigger.end, scope.end)
    behind = [(cue.start, next(iter(analysis.behind(cue.end)), None)) for cue in said]
    return [
        start for start, unit in behind if unit is not None and unit.low not in _NO_CONTENT and unit.text[0].isalnum()
    ]


def _relative(analysis: Analysis, trigger: Trigger, index: dict[int, int]) -> int | None:
    """Where a relative clause begins whose verb a trigger is (", who received Wang"), None where it is none."""
    units, i = analysis.units, index[trigger.start]
    who = next((k for k in range(i - 1, max(0, i - _VERB), -1) if units[k].low in _WHO), None)
    if not trigger.verb or who is None or units[who - 1].low != ",":
        return None
    return None if any(unit.senses or unit.low == "," for unit in units[who + 1 : i]) else units[who].start


def _made(analysis: Analysis, scope: Scope, index: dict[int, int]) -> bool:
    """Whether a verb tells that a journey was made ("opened a three-day trip"), not that it is to be."""
    i = index[scope.trigger.start]
    before = analysis.units[max(0, i - _RETURN) : i]
    done = _DONE_JOURNEYS | _COMING if any(unit.low in _FOR for unit in before[-_CIRCUMSTANCE:]) else _DONE_JOURNEYS
    return any(a.low not in _BEFORE_VERB and b.low in done for a, b in pairwise(before))  # "flew in for a stay"


def _made_by(analysis: Analysis, scope: Scope) -> bool:
    """Whether a participle right behind a journey tells that it was made ("the visits made to China by Kim")."""
    behind = next((unit for unit in analysis.units if unit.start >= scope.trigger.end), None)
    return behind is not None and behind.low in _BEEN


def has_begun(analysis: Analysis, scope: Scope) -> bool:
    """Whether a clause behind a journey tells that it was begun ("will meet him on a visit to Beijing that began")."""
    behind = analysis.behind(scope.trigger.end)[:_JOURNEY]
    which = next((k for k, unit in enumerate(behind) if unit.low in _THAT | _WHICH), len(behind))
    where = all(unit.is_any(("place", "country")) or unit.low in _TO_PLACE for unit in behind[:which])
    begun = which + 1 < len(behind) and behind[which + 1].low in _BEGAN
    then = behind[which + 2] if which + 2 < len(behind) else None  # not "that ended years of silence"
    plain = then is None or then.low in _TIMES or any(t.start == then.start for t in analysis.times)
    return scope.trigger.kind is ContactKind.VISIT and not scope.trigger.verb and where and begun and plain


def _at_theirs(analysis: Analysis, scope: Scope, index: dict[int, int]) -> bool:
    """Whether something came about at a meeting of somebody's ("what was opened at his meetings should go on")."""
    if scope.trigger.verb or scope.trigger.kind is not ContactKind.MEETING:
        return False
    i = index[scope.trigger.start]
    near = analysis.units[max(0, i - _OWNED) : i]
    return any(a.low in _AT and b.low in _OWNERS for a, b in pairwise(near))


def _had_several(analysis: Analysis, scope: Scope, index: dict[int, int]) -> bool:
    """Whether something is to come behind meetings that were held ("would grow following their three meetings")."""
    i = index[scope.trigger.start]
    near = analysis.units[max(0, i - _OWNED) : i]
    several = any(a.low in _POSSESSIVE | _OWNERS and b.low in _COUNTED for a, b in pairwise(near))
    several = several and not (near and analysis.cued(_PLANNED, near[0].start, scope.trigger.start))
    behind = any(unit.low in _FOLLOWING for unit in analysis.units[max(0, i - _RETURN) : i])
    return several and behind and scope.trigger.kind is ContactKind.MEETING


def _planned(analysis: Analysis, scope: Scope) -> Status:
    """Planned, unless words make it doubtful or deny it ("may pave the way for a summit")."""
    said = status_of(analysis, scope)
    return Status.PLANNED if said is Status.OCCURRED else said


def _agreed_at(analysis: Analysis, scope: Scope, index: dict[int, int]) -> int | None:
    """Where "at" stands behind what came about at an event ("should keep what was agreed at the summit"), else None."""
    i = index[scope.trigger.start]
    if scope.trigger.verb or scope.trigger.kind is not ContactKind.MEETING:
        return None
    near = analysis.units[max(0, i - _JOURNEY) : i]
    for to_be, done, at, the in zip(near, near[1:], near[2:], near[3:], strict=False):
        came = done.low.endswith(_PAST_ENDINGS) and not any(c.start <= done.start < c.end for c in analysis.cues)
        if came and to_be.low not in _TO_BE and at.low in _AT and the.low in _KNOWN:
            return at.start
    return None


def _speculated(analysis: Analysis, trigger: Trigger) -> bool:
    """Whether it came about what people had asked ("ending days of speculation as to whether Xi would see him")."""
    before = [unit.low for unit in analysis.before(trigger.start)]
    asked = next((k for k in range(len(before) - 1, -1, -1) if before[k] in _SPECULATION), 0)
    ended = any(word in _ENDING for word in before[max(0, asked - _SPECULATED) : asked])
    return ended and any(word in _WHETHER for word in before[asked:])


def _lies_ahead(analysis: Analysis, scope: Scope) -> bool:
    """Whether a contact told without doubt is dated to come ("leaves for Beijing next week")."""
    inside = [t for t in analysis.times if scope.start <= t.start < scope.end and t not in scope.asides]
    ahead = any(t.offset == 1 and t.kind in _LOOKING and not t.since for t in inside)
    ahead = ahead or scheduled(analysis, scope) or _leaves_on(analysis, scope) or _when_it_comes(analysis, scope)
    ahead = ahead or foretold(analysis, scope)
    return ahead and status_of(analysis, scope) is Status.OCCURRED


def _leaves_on(analysis: Analysis, scope: Scope) -> bool:
    """Whether a journey of the text is told as to come ("Jiang leaves Monday on a three-day visit"), not in a headline.

    What agencies tell in the present tense with a day of the week behind it has not happened yet.
    """
    if scope.trigger.kind is not ContactKind.VISIT or analysis.sentence.zone is not Zone.BODY:
        return False
    days = [t for t in analysis.times if t.kind == _WEEKDAY and not t.offset and not t.until and t.start < scope.end]
    clause = [unit for unit in analysis.units if scope.start <= unit.start <= scope.trigger.start]
    verb = next((unit for k, unit in enumerate(clause) if _sets_out(unit, clause[max(0, k - 1) : k])), None)
    return verb is not None and any(t.start > verb.start and reported_by(analysis, t) is None for t in days)


def _when_it_comes(analysis: Analysis, scope: Scope) -> bool:
    """Whether a clause in the present tense says when something will be ("When Xi lands on Monday, he will be")."""
    trigger, opens = scope.trigger, analysis.units[0].low in _WHEN and scope.start <= analysis.units[1].start
    verb = analysis.said(trigger).partition(" ")[0] if trigger.verb else ""
    present = verb.endswith(_PLURAL) and verb not in _PAST
    will = any(unit.low in _WILL for unit in analysis.behind(trigger.end))
    return opens and present and will and trigger.kind is ContactKind.VISIT


def _sets_out(verb: Unit, before: list[Unit]) -> bool:
    """Whether a word is the present tense of a journey's beginning ("leaves for"), not of "who heads a department"."""
    heads = verb.low in _TITLE_VERBS and any(unit.low in _WHO for unit in before)
    return verb.low.partition(" ")[0] in _SETTING_OUT and not heads
