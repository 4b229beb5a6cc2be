"""What dates the contact of an English clause, and what only dates something beside it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from graph.claims import ContactKind
from loaders.extract.analysis import Analysis
from loaders.extract.data import load, words
from loaders.extract.dating import reported_by
from loaders.extract.en.numbers import number_of, numbers
from loaders.extract.marks import Timex, Trigger, Unit
from loaders.extract.scope import Scope

_SINCE = words("en", "grammar", "starting")
_WHEN = words("en", "grammar", "temporal")
_NEXT = "next"
_WEEKDAY = "weekday"
_WHO = words("en", "grammar", "personal_relatives")
_WHOSE, _DYING, _DIES = words("en", "grammar", "owning"), words("en", "grammar", "dying"), 4  # units of "who had died"
_DEATH, _AFTER = words("en", "grammar", "deaths"), words("en", "joined", "after")
_FAR = 6  # units of "after Kim's death"
_PRONOUNS = words("en", "cues", "pronouns")
_NAMES = 30  # units of names behind "which"
_HAD, _THAT = words("en", "grammar", "having"), words("en", "grammar", "complementizers")
_AND = words("en", "grammar", "conjunctions")
_ATTENDING = words("en", "grammar", "attending") | words("en", "grammar", "attended")
_AROUND = words("en", "grammar", "around") - words("en", "grammar", "before_it")
_LESS = words("en", "grammar", "compared_with")
_SPANS = words("en", "grammar", "stay_units") | words("en", "grammar", "calendar_spans")
_SPANS |= words("en", "dates", "stretches")
_DAY = "day"
_STRETCHES: dict[str, str] = load("en", "dates")["stretches"]
_ONE = words("en", "grammar", "articles") - words("en", "grammar", "known") | words("en", "grammar", "one")
_UPON, _ON_A = words("en", "grammar", "upon"), 6  # units of "on an official goodwill" before a visit
_BEGAN, _ON = words("en", "grammar", "began"), 2  # units of "began on"
_STRETCH = 5  # units of "less than a week after"
_OWNED = 4  # units between a possessive and a journey
_WHICH = (words("en", "grammar", "relative") - words("en", "grammar", "commas")) | words("en", "grammar", "whom")


def dates(analysis: Analysis, scope: Scope) -> tuple[Timex, ...] | None:
    """What dates a clause behind "a day after": that many days before what the sentence tells first; else None."""
    aside = {t.start for t in scope.asides}
    before = behind_stretch(analysis, scope)
    if before:
        return _stretch(before)
    if (had := _of_who_had(analysis, scope)) is not None:
        return had
    if any(scope.start <= t.start < scope.end and t.start not in aside for t in analysis.times):
        return None
    if (when := of_when(analysis, scope.start)) is not None:
        return (when,)
    behind = _dated_behind(analysis, scope) or _of_one_predicate(analysis, scope) or _behind_aside(analysis, scope)
    if behind is not None:
        return behind
    joint = next((t for t in analysis.times if t.kind == _NEXT and scope.start == t.end), None)
    follows = next((unit for unit in analysis.units if unit.start >= scope.start), None)
    if joint is None or joint.start == analysis.sentence.start or (follows is not None and follows.low == ","):
        return None
    return (replace(joint, offset=-joint.offset),)


def behind_stretch(analysis: Analysis, scope: Scope) -> list[Unit]:
    """The words up to "after" where a contact stands behind a stretch of time; [] elsewhere.

    So it is in "nearly three weeks after they met", "only days after the talks", not behind counted days, which give
    the day ("two days after they met").
    """
    before = analysis.before(scope.start)
    if not scope.trigger.verb and not (before and before[-1].low in _AROUND):
        before = analysis.before(scope.trigger.start)
        near = range(len(before) - 1, max(-1, len(before) - 1 - _OWNED), -1)
        after = next((k for k in near if before[k].low in _AROUND), -1)
        before = before[: after + 1]
    if len(before) < 2 or before[-1].low not in _AROUND or before[-2].low not in _SPANS:
        return []
    end = scope.end if len(before) <= _STRETCH else analysis.sentence.end
    if any(scope.trigger.end <= timex.start < end for timex in analysis.times):
        return []  # "two months after his journey, which lasted from Jan. 15 to 20"
    unit, count = _STRETCHES.get(before[-2].low, ""), _count(before)
    some = unit != before[-2].low if unit and not count else bool(unit) and unit != _DAY  # not "last year after"
    return before if some or any(each.low in _LESS for each in before[-_STRETCH:]) else []


def _stretch(before: list[Unit]) -> tuple[Timex, ...]:
    """The stretch of time that ends before a clause, as one counted back; () where its words do not count it."""
    unit, count = _STRETCHES.get(before[-2].low, ""), _count(before)
    if not unit or not count or any(each.low in _LESS for each in before[-_STRETCH:]):
        return ()
    return (Timex(before[-2].start, before[-1].end, _NEXT, unit=unit, offset=-count),)


def _count(before: list[Unit]) -> int:
    """How many the number before the last two words says ("three weeks after"), 0 without any."""
    number = before[-3].low if len(before) > 2 else ""
    return number_of(number) if number in _ONE or number.isdigit() or number in numbers() else 0


def of_when(analysis: Analysis, start: int) -> Timex | None:
    """The time of which "when" at the head of a clause tells ("compare it to November 2018, when he received them")."""
    i = next((k for k, unit in enumerate(analysis.units) if unit.end == start and unit.low in _WHEN), 0)
    joint = i - 1 if i > 1 and analysis.units[i - 1].low == "," else i
    return next((t for t in analysis.times if joint and t.end == analysis.units[joint - 1].end), None)


def _behind_aside(analysis: Analysis, scope: Scope) -> tuple[Timex, ...] | None:
    """The times right behind a clause between commas that cuts a contact's ("received Li, who is here, on Monday")."""
    spans = [(a, b) for a, b in analysis.passing if scope.trigger.end <= a < scope.end < b]
    if not spans or not scope.trigger.verb:
        return None
    start, end = spans[0]
    told = any(scope.trigger.end <= t.start < start for t in analysis.triggers)
    behind = next((t for t in analysis.times if t.start >= end), None)
    near = [u for u in analysis.units if behind is not None and end <= u.start < behind.start and u.low != ","]
    beside = behind is not None and not told and len(near) < _STRETCH
    plain = not any(unit.is_any(("local", "verb")) for unit in near)
    return (behind,) if beside and plain and behind is not None and reported_by(analysis, behind) is None else None


def _of_one_predicate(analysis: Analysis, scope: Scope) -> tuple[Timex, ...] | None:
    """The times behind a noun that a verb of contact takes ("accompanied Kim on a tour on Friday"); else None.

    So are those behind what says on what visit its guest is ("gave a reception for Li, on a visit here, on Friday").
    """
    if any(t.start < scope.start for t in analysis.times):
        return None
    noun = next((t for t in analysis.triggers if t.start == scope.end and not t.verb), None)
    apart = _WHO | _SINCE  # "the first meeting since Xi's visit in June"
    if noun is None or not (scope.trigger.verb or on_a_visit(analysis, noun)):
        return None
    between = [unit for unit in analysis.units if scope.trigger.end <= unit.start < noun.start]
    attends = any(a.low in _AND and b.low in _ATTENDING for a, b in pairwise(between))  # "and attend a ceremony on"
    if attends or (not on_a_visit(analysis, noun) and any(unit.low in apart for unit in between)):
        return None
    end = min((t.start for t in analysis.triggers if t.start >= noun.end and t.verb), default=analysis.sentence.end)
    which = (unit.start for unit in analysis.units if unit.low in _WHICH and noun.end <= unit.start < end)
    end = min(which, default=end)  # "talks on the visit, which ends Wednesday"
    behind = (t for t in analysis.times if noun.end <= t.start < end and reported_by(analysis, t) is None)
    return tuple(behind) or None


def on_a_visit(analysis: Analysis, trigger: Trigger) -> bool:
    """Whether a journey only says of somebody on what visit he is ("Li, on an official goodwill visit")."""
    if trigger.verb or trigger.kind is not ContactKind.VISIT:
        return False
    before = analysis.before(trigger.start)[-_ON_A:]
    return any(a.low in _UPON and b.low in _ONE for a, b in pairwise(before))


def _of_who_had(analysis: Analysis, scope: Scope) -> tuple[Timex, ...] | None:
    """The times of a clause that tells who had an event ("details of the talks that Kim and Hu had on Friday")."""
    units = analysis.behind(scope.trigger.end)
    if scope.trigger.verb or not units or units[0].low not in _WHICH | _THAT:
        return None
    verb = next((unit for unit in units[:_NAMES] if unit.low in _HAD), None)
    named = verb is not None and any(unit.is_a("local") for unit in units if unit.start < verb.start)
    return tuple(t for t in analysis.times if verb.end <= t.start < scope.end) or None if verb and named else None


def _dated_behind(analysis: Analysis, scope: Scope) -> tuple[Timex, ...] | None:
    """The times of a "when" behind a clause that has none before it ("saw Choe when he left in May"); else None."""
    if any(t.start < scope.start for t in analysis.times):
        return None
    follows = next((unit for unit in analysis.units if unit.start >= scope.end - 1), None)
    when = follows if follows is not None and follows.low in _WHEN else None
    when = when or next((u for u in analysis.units if 0 <= scope.end - u.end <= 1 and u.low in _WHEN), None)
    return tuple(t for t in analysis.times if t.start > scope.end) or None if when else None


def ahead(analysis: Analysis, trigger: Trigger) -> tuple[Timex, ...]:
    """What may date talks for which somebody travels: not the day on which the journey began, which lies behind."""
    return tuple(t for t in analysis.times if t.start >= trigger.end or not _of_beginning(analysis, t))


def _of_beginning(analysis: Analysis, timex: Timex) -> bool:
    """Whether a time is that of a journey's beginning: a weekday, or one behind "began"."""
    began = any(unit.low in _BEGAN for unit in analysis.before(timex.start)[-_ON:])
    return timex.kind == _WEEKDAY or began


def since_then(analysis: Analysis) -> list[Timex]:
    """The times of a sentence, those behind "since" as of since when ("since Kang moved up in June"), of no contact.

    Those of what is only said of something of somebody's are none ("Kim, whose death was announced the day before").
    """
    units, spans = analysis.units, []
    owned = [span for span in _owned(units) if not any(span[0] <= t.start < span[1] for t in analysis.triggers)]
    times = [t for t in analysis.times if not any(a <= t.start < b for a, b in owned)]
    for k, unit in enumerate(units[:-1]):
        if unit.low in _SINCE and (units[k + 1].is_a("local") or units[k + 1].low in _PRONOUNS):
            spans.append((unit.end, next((u.start for u in units[k:] if u.low == ","), units[-1].end)))
    spans = [(a, b) for a, b in spans if not any(a <= trigger.start < b for trigger in analysis.triggers)]
    return [replace(t, since=True) if any(a <= t.start < b for a, b in spans) else t for t in times]


def _owned(units: list[Unit]) -> Iterator[tuple[int, int]]:
    """Where clauses stand that tell something of what somebody has, or of his death ("after the death of Kim on")."""
    for k, unit in enumerate(units):
        died = unit.low in _WHO and any(u.low in _DYING for u in units[k + 1 : k + _DIES])
        after_death = unit.low in _DEATH and any(u.low in _AFTER for u in units[max(0, k - _FAR) : k])
        if unit.low in _WHOSE or died or after_death:
            yield unit.start, next((u.start for u in units[k:] if u.low == ","), units[-1].end)
