"""What an English sentence dates beside the contact of a clause: a journey, what is said, whom somebody succeeded."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise

from graph.claims import ContactKind
from loaders.extract.analysis import Analysis
from loaders.extract.data import words
from loaders.extract.en.asides import before_it_was_held, is_finite
from loaders.extract.en.measured import beside_measured
from loaders.extract.en.naming import may_stand_between
from loaders.extract.en.timing import of_when
from loaders.extract.events import PEOPLED
from loaders.extract.marks import Timex, Trigger, Unit

_ON = words("en", "grammar", "upon")
_FOR = words("en", "grammar", "aims")
_ATTRIBUTED = words("en", "grammar", "attributed")
_NOT_THING = words("en", "titles", "verbs_after") | words("en", "titles", "connectors")
_OF_PICTURE = words("en", "attendance", "pictures") | words("en", "joined", "file")  # "this June 21, 2019 file photo"
_NEAR = 24  # characters behind a date to the thing that it is of
_TO = words("en", "cues", "infinitive")
_SINCE = words("en", "grammar", "starting")
_LINKS = words("en", "grammar", "around") | words("en", "grammar", "temporal")
_FRONTS = words("en", "grammar", "fronted_when") | _LINKS
_CALLS, _CALLED = words("en", "grammar", "calls"), 5  # units of "which paid a courtesy call"
_WHEN = words("en", "grammar", "temporal")
_SAME, _BREAKS = "same", words("en", "grammar", "breaks")
_THAN = words("en", "grammar", "compared_with")
_PLACE_OF = words("en", "grammar", "where")
_POSSESSIVE, _OWNERS = words("en", "grammar", "possessive_marks"), words("en", "grammar", "possessive_pronouns")
_WITHIN_TRIP = words("en", "grammar", "during") | words("en", "grammar", "around")
_APART = words("en", "grammar", "clauses_apart")
_AROUND = words("en", "grammar", "around") - words("en", "grammar", "before_it")
_UNTIL, _DOING = words("en", "grammar", "prior_to"), tuple(words("en", "grammar", "gerund_endings"))
_PRONOUNS = words("en", "cues", "pronouns")
_FIRST = words("en", "grammar", "firsts")
_NAMES = 30  # units of names behind "which"
_BEGUN, _EVENTS = words("en", "grammar", "begun"), words("en", "cues", "generic_events")
_HELD, _TAKES = words("en", "grammar", "held_events"), words("en", "grammar", "takes")
_PLACE = words("en", "grammar", "place_word")
_LASTING, _NEXT_WORDS = words("en", "cues", "trip_events"), 3
_JOURNEYED = words("en", "grammar", "journey_verbs") | words("en", "attendance", "bringing")
_BEING = words("en", "grammar", "being")
_WHETHER = words("en", "grammar", "whether")
_ASKED, _ASKS, _QUESTION = words("en", "grammar", "asked"), words("en", "grammar", "whether_or_if"), 2
_KNOWN = words("en", "grammar", "known")
_TOPIC, _THERE = words("en", "grammar", "topics_of"), words("en", "grammar", "time_of_event")
_OWNED_WORDS = 6  # units of what a time owns
_PUBLISHED = 8  # units from "posted" to its day
_OWNED = 4  # units between a possessive and a journey
_WHICH = (words("en", "grammar", "relative") - words("en", "grammar", "commas")) | words("en", "grammar", "whom")
_FEASTS = words("en", "grammar", "jubilees")
_AHEAD = words("en", "grammar", "ahead")
_PUBLISHING, _PICTURES = words("en", "grammar", "publishing"), words("en", "attendance", "pictures")
_RELEASING = words("en", "grammar", "releasing")
_POINTED = words("en", "grammar", "pointing_subjects")
_CONTENT = words("en", "grammar", "complementizers")
_MEDIA = words("en", "cues", "media_nouns") | words("en", "grammar", "newspapers")
_REPORTING = _MEDIA | words("en", "grammar", "dispatches") | _PICTURES
_TENURE = 12  # characters between an office and since when it is held (" to China since ")
_OF_DAYS = frozenset({"", "day"})  # units of what names a day, or days
_DAYS, _SPACE = frozenset({"weekday", "shift"}), 4  # characters of " on "
_HOSTING = words("en", "grammar", "hosting")
_INCIDENTS = words("en", "dates", "unplaced")
_NAMED_FEAST = 9  # units between a feast and its year
_AND = words("en", "grammar", "conjunctions")
_SPANS, _IN = words("en", "grammar", "calendar_spans"), words("en", "grammar", "leads_to_place")
_SENDING = words("en", "grammar", "exchanging") | words("en", "grammar", "wrote")


def other_times(analysis: Analysis, trigger: Trigger) -> tuple[Timex, ...]:
    """The times that date something else.

    Those of a relative clause behind a trigger ("who took over in 1994"), and those of the verb before it where the
    trigger has its own ("left on Saturday and met Kim two days later").
    """
    who = next((unit.start for unit in analysis.units if unit.start >= trigger.end and unit.low in _WHICH), None)
    closed = next((end for start, end in analysis.passing if start == who), analysis.sentence.end)
    closed = next((end for start, end in before_it_was_held(analysis, trigger) if who and start < who < end), closed)
    if who is not None and _tells_of(analysis, trigger, who):
        who = None
    before = [t.end for t in analysis.triggers if t.end <= trigger.start]
    after = [t.start for t in analysis.triggers if t.start > trigger.start]
    compared = {t for t in analysis.times if t.start >= trigger.end and _compared(analysis, t)}
    near = min(after, default=analysis.sentence.end)
    next_ones = _of_next(analysis, trigger)
    own = any(
        trigger.end <= t.start < near and (t.start, t.end) not in next_ones for t in analysis.times if t not in compared
    )
    taken = max(before) if own and before else trigger.start
    taken = min(taken, _first_predicate(analysis, trigger)) if own and before else taken
    spans = [*_spans_apart(analysis, trigger), *next_ones]
    spans += [(t.start, t.end) for t in analysis.times if t in compared or _is_attribute(analysis, t, trigger)]
    return tuple(
        t
        for t in analysis.times
        if (who is not None and who < t.start < closed)
        or taken <= t.start < trigger.start
        or any(start <= t.start < end for start, end in spans)
    )


def _spans_apart(analysis: Analysis, trigger: Trigger) -> list[tuple[int, int]]:
    """Where the times of a sentence stand that date something else than a contact."""
    return [
        *((t.start, t.end) for t in analysis.times if t.end <= trigger.start and _is_of_tenure(analysis, t)),
        *((start, end) for start, end in analysis.passing if end <= trigger.start),
        *_of_the_journey(analysis, trigger),
        *_since_then(analysis, trigger),
        *_of_anothers(analysis, trigger),
        *_of_what_is_said(analysis, trigger),
        *_before_doubt(analysis, trigger),
        *_of_main_speech(analysis, trigger),
        *_of_publication(analysis, trigger),
        *_outside_clause(analysis, trigger),
        *_of_one_before(analysis, trigger),
        *_behind_break(analysis, trigger),
        *_of_the_year(analysis, trigger),
        *beside_measured(analysis, trigger.start),
    ]


def _is_of_tenure(analysis: Analysis, timex: Timex) -> bool:
    """Whether a time says since when somebody has held an office ("the ambassador since 2000, met him")."""
    return timex.since and any(0 <= timex.start - held.office.end <= _TENURE for held in analysis.offices)


def _of_the_year(analysis: Analysis, trigger: Trigger) -> list[tuple[int, int]]:
    """Where a clause stands that says of what year a contact outside it is ("in the year in which they mark")."""
    units, out = analysis.units, []
    for k, unit in enumerate(units[:-2]):
        if unit.low not in _SPANS or units[k + 1].low not in _IN or units[k + 2].low not in _WHICH:
            continue
        end = next((each.start for each in units[k:] if each.low == ","), analysis.sentence.end)
        out += [(unit.start, end)] if not unit.start <= trigger.start < end else []
    return out


def _behind_break(analysis: Analysis, trigger: Trigger) -> list[tuple[int, int]]:
    """Where what is told behind a semicolon stands, if a contact before it has a time ("was due in May; he")."""
    stop = next((unit.start for unit in analysis.behind(trigger.end) if unit.low in _BREAKS), analysis.sentence.end)
    own = any(trigger.end <= timex.start < stop for timex in analysis.times)
    return [(stop, analysis.sentence.end)] if own else []


def _outside_clause(analysis: Analysis, trigger: Trigger) -> list[tuple[int, int]]:
    """Where the times of the main clause stand for a contact between commas ("Li, who met Kim in May, said").

    Where that clause has no time of its own, those before it may be its own, too.
    """
    start, end = next(((a, b) for a, b in analysis.passing if a <= trigger.start < b), (0, 0))
    goes_on = next((unit for unit in analysis.behind(end) if unit.low != ","), None)
    if not end or goes_on is None or not is_finite(goes_on):
        return []
    dated = any(start <= timex.start < end for timex in analysis.times)
    return [(end, analysis.sentence.end), *([(analysis.sentence.start, start)] if dated else [])]


def _of_publication(analysis: Analysis, trigger: Trigger) -> list[tuple[int, int]]:
    """Where the day stands on which something was published that tells of a contact.

    So it is in "a report published Sunday said", "a statement posted by the ministry on Monday", "the Global Times on
    Tuesday quoted", "aired footage of his trip on Friday", not in "pictures of Kim meeting Xi on Friday"; what a medium
    says on a day was mostly on that day.
    """
    letter = trigger.kind is ContactKind.MESSAGE  # "a message dated November 22"
    days = [] if letter else [t for t in analysis.times if t.kind in _DAYS or (t.kind == "date" and t.day)]
    verbs = [k for k, unit in enumerate(analysis.units) if unit.low in _RELEASING] if days else []
    released = [t for t in days if any(_is_released(analysis, k, t) for k in verbs)]
    return [(t.start, t.end) for t in (*released, *_published(analysis, trigger))]


def _published(analysis: Analysis, trigger: Trigger) -> list[Timex]:
    """The days on which something was published by verbs of publishing before a contact."""
    out: list[Timex] = []
    days = [t for t in analysis.times if t.kind in _DAYS]
    for k, unit in enumerate(analysis.units if days else ()):
        if unit.low not in _PUBLISHING or unit.start > trigger.start:
            continue
        pictures = any(each.low in _PICTURES for each in analysis.units[k + 1 : k + 1 + _OWNED_WORDS])
        for time in days:
            behind = 0 <= time.start - unit.end <= _SPACE
            medium = unit.start - time.end == 1 and _is_medium(_before(analysis, time.start, 2))
            done = any(unit.end <= t.start < time.start and _acts(analysis, t) for t in analysis.triggers)
            shown = pictures and time.start > unit.end and not done and days == [time]
            if behind or medium or shown:
                out.append(time)
    return out


def _is_released(analysis: Analysis, k: int, time: Timex) -> bool:
    """Whether the verb at a unit says of a report or medium that it came out on a day ("posted by it on Monday").

    What people issue or release they do on that day.
    """
    unit = analysis.units[k]
    if time.start < unit.end:
        return False
    comma = next((j for j in range(k - 1, -1, -1) if analysis.units[j].low == ","), -1)
    subject = analysis.units[max(comma + 1, k - _OWNED_WORDS) : k]
    between = [each for each in analysis.units if unit.end <= each.start < time.start]
    named = any(each.is_a("local") for each in (*subject, *between))
    told = any(unit.end <= trigger.start < time.start for trigger in analysis.triggers)
    parted = any(each.low == "," or each.low in _CONTENT for each in between) or len(between) >= _PUBLISHED
    by_it = bool(subject) and subject[-1].low in _POINTED
    medium = by_it or any(not _REPORTING.isdisjoint(each.low.split()) for each in subject)
    return medium and not (named or told or parted)


def _acts(analysis: Analysis, trigger: Trigger) -> bool:
    """Whether somebody named right before a contact has it ("Kim meeting Xi", "who met Xi", not "Kim's trip")."""
    before = analysis.before(trigger.start)
    return trigger.verb or (bool(before) and before[-1].is_a("local"))


def _is_medium(before: list[Unit]) -> bool:
    """Whether words right before a day name a medium ("Yonhap News on", "state television on")."""
    named = [unit for unit in before if unit.low not in _ON]
    return bool(named) and not named[-1].is_a("local") and not _MEDIA.isdisjoint(named[-1].low.split())


def _first_predicate(analysis: Analysis, trigger: Trigger) -> int:
    """Where the times begin of what a subject did before it did this, too ("met Hu on May 2 and went with Kim on")."""
    told = [t for t in analysis.triggers if t.verb and t.end <= trigger.start]
    and_ = [u.start for u in analysis.units if u.low in _AND and u.end <= trigger.start]
    goes_on = bool(told) and any(joint < t.start and told[0].end < joint for joint in and_ for t in told[1:])
    return told[0].end if goes_on else trigger.start


def _of_next(analysis: Analysis, trigger: Trigger) -> list[tuple[int, int]]:
    """Where times stand right before another contact that they date ("met Wang, a day after meeting Liu").

    So does the year of a journey named beside it ("recalled his 2005 state visit"), not where it was then ("on his").
    """
    others = {t.start for t in analysis.triggers if t.start != trigger.start}
    nouns = [t.start for t in analysis.triggers if t.start != trigger.start and not t.verb]
    measured = {start for start, *_ in analysis.measured}  # "the day before flying home": when that was not
    same = (t for t in analysis.times if t.kind == _SAME and t.start not in measured)
    found = [(t.start, t.end) for t in same if {t.end, t.end + 1} & others]
    years = (t for t in analysis.times if t.kind == "date" and t.year and not t.month)
    return found + [(t.start, t.end) for t in years if _owns_noun(analysis, t, nouns)]


def _owns_noun(analysis: Analysis, year: Timex, nouns: list[int]) -> bool:
    """Whether a year stands before a noun of contact that is an object, not the circumstance of what is told."""
    behind = [unit.start for unit in analysis.behind(year.end)[:2]]
    whose = (*_OWNERS, *_POSSESSIVE)
    before = (unit for unit in reversed(analysis.before(year.start)) if unit.low not in whose)
    leads = next((unit.low for unit in before if not (unit.is_a("local") or may_stand_between(unit))), "")
    return bool({*behind} & {*nouns}) and bool(leads) and leads not in _WITHIN_TRIP


def _tells_of(analysis: Analysis, trigger: Trigger, start: int) -> bool:
    """Whether a relative clause tells when the contact itself was: its times are its own."""
    if trigger.kind is ContactKind.MESSAGE and _was_sent(analysis, start):
        return True
    if trigger.verb:
        called = trigger.kind is ContactKind.MEETING and _calls(analysis, start)
        return called or (_at_event(analysis, trigger, start) and _began(analysis, start))
    journey = trigger.kind is ContactKind.VISIT
    given = trigger.kind in PEOPLED and _given(analysis, start)
    return given or _took_place(analysis, start) or (journey and (_lasts(analysis, start) or _made(analysis, start)))


def _is_attribute(analysis: Analysis, timex: Timex, trigger: Trigger) -> bool:
    """Whether a time belongs to a noun of something else: what is compared, a feast, what it is the date of or owns."""
    compared = any(unit.low in _THAN for unit in _before(analysis, timex.start, 2))
    feast = _is_of_feast(analysis, timex, trigger)
    return (
        compared
        or feast
        or _of_incident(analysis, timex, trigger)
        or _is_of_another(analysis, timex, trigger)
        or _is_owner(analysis, timex, trigger)
    )


def _of_incident(analysis: Analysis, timex: Timex, trigger: Trigger) -> bool:
    """Whether a time is that of a test or the like behind a contact ("comes after the nuclear test on June 6")."""
    before = [u for u in _before(analysis, timex.start, 2) if u.low not in _ON and u.start >= trigger.end]
    told = any(before and t.start <= before[-1].start < t.end for t in analysis.triggers)
    return bool(before) and before[-1].low in _INCIDENTS and not told


def _was_sent(analysis: Analysis, start: int) -> bool:
    """Whether a clause says who sent a message ("the letter which Xi sent on Sunday", "which the two exchanged")."""
    units = analysis.behind(start)[:_NAMES]
    return any(unit.low in _SENDING for unit in units)


def _is_of_feast(analysis: Analysis, timex: Timex, trigger: Trigger) -> bool:
    """Whether a time behind a contact is that of a feast ("met ahead of the 75th anniversary of ties next year")."""
    before = [unit for unit in analysis.units if trigger.end <= unit.start < timex.start]
    feast = next((k for k, unit in enumerate(reversed(before)) if unit.low in _FEASTS), None)
    ahead = any(unit.low in _AHEAD for unit in before)
    return timex.kind != "weekday" and feast is not None and feast < _NAMED_FEAST and ahead


def _calls(analysis: Analysis, start: int) -> bool:
    """Whether a clause says that those who were met had called ("met the guests, who paid a call on him Monday")."""
    return any(unit.low in _CALLS for unit in analysis.behind(start)[:_CALLED])


def _lasts(analysis: Analysis, start: int) -> bool:
    """Whether a clause says how long a journey lasted ("which lasted from Jan. 15 to 20")."""
    units = analysis.behind(start)[:_NEXT_WORDS]
    return any(a.low in _WHICH and b.low in _LASTING for a, b in pairwise(units))


def _at_event(analysis: Analysis, trigger: Trigger, start: int) -> bool:
    """Whether a relative clause is one of the event at which people met ("met Li during the show, which began on")."""
    before = [unit for unit in analysis.units if trigger.end <= unit.start < start and unit.low != ","]
    named = before and (before[-1].low in _EVENTS or any(t.end == before[-1].end for t in analysis.triggers))
    return bool(named) and any(unit.low in _THERE for unit in before[-_OWNED:-1])


def _began(analysis: Analysis, start: int) -> bool:
    """Whether a clause says when an event began ("which started at noon on Thursday")."""
    units = [unit.low for unit in analysis.behind(start)][:_NEXT_WORDS]
    return any(a in _WHICH and b in _BEGUN for a, b in pairwise(units))


def _took_place(analysis: Analysis, start: int) -> bool:
    """Whether a clause says when an event was ("the reception, which was held on Monday")."""
    units = [unit.low for unit in analysis.units if unit.start > start][:_NEXT_WORDS]
    return any((a in _BEING and b in _HELD) or (a in _TAKES and b in _PLACE) for a, b in pairwise(units))


def _given(analysis: Analysis, start: int) -> bool:
    """Whether a clause says who gave an event ("the dinner which Li, the ambassador, gave on Friday")."""
    named = [*analysis.behind(start)[:_NAMES]]
    verb = next((k for k, unit in enumerate(named) if unit.low in _HOSTING or unit.is_a("verb")), 0)
    return verb > 0 and named[verb].low in _HOSTING and any(unit.is_a("local") for unit in named[:verb])


def _made(analysis: Analysis, start: int) -> bool:
    """Whether a clause says who made a journey ("the visit which Kim paid to China in June")."""
    units = analysis.behind(start)[:_NAMES]
    return any(unit.low in _JOURNEYED for unit in units)


def _of_anothers(analysis: Analysis, trigger: Trigger) -> list[tuple[int, int]]:
    """Where times stand of somebody else's journey ("could go in return for Xi's trip to Pyongyang in June")."""
    for later in analysis.triggers:
        journey = later.kind is trigger.kind is ContactKind.VISIT and not later.verb and later.start >= trigger.end
        if journey and any(unit.low in _POSSESSIVE for unit in _before(analysis, later.start, _OWNED)):
            return [(later.start, analysis.sentence.end)]
    return []


def _of_one_before(analysis: Analysis, trigger: Trigger) -> list[tuple[int, int]]:
    """Where times stand of an earlier event of the kind ("the second talks, weeks after the first in March")."""
    told = [t for t in analysis.triggers if t.start >= trigger.end]
    for k, before in enumerate(told):
        around = any(unit.low in _AROUND for unit in _before(analysis, before.start, _OWNED))
        if around and not before.verb and before.form == trigger.form:
            return [(before.end, told[k + 1].start if k + 1 < len(told) else analysis.sentence.end)]
    return []


def _of_what_is_said(analysis: Analysis, trigger: Trigger) -> list[tuple[int, int]]:
    """Where times stand of what is said at an event ("At a meeting with Xi, Ri said that they would go next year")."""
    said = () if trigger.verb else analysis.cued("saying", trigger.end)
    active = [cue for cue in said if not any(u.low in _BEING for u in _before(analysis, cue.start, 2))]
    return [(cue.end, analysis.sentence.end) for cue in active[:1]]  # not "was last reported in June"


def _of_main_speech(analysis: Analysis, trigger: Trigger) -> list[tuple[int, int]]:
    """Where times stand of what the main clause says ("Hours after he landed, Kim said talks open on May 3")."""
    units = analysis.units
    comma = next((unit.start for unit in analysis.behind(trigger.end) if unit.low == ","), None)
    before = {unit.low for unit in units if unit.end <= trigger.start}
    if comma is None or units[0].low not in _FRONTS or not (units[0].low in _LINKS or before & _LINKS):
        return []
    return [(cue.end, analysis.sentence.end) for cue in analysis.cued("saying", comma)[:1]]


def _before_doubt(analysis: Analysis, trigger: Trigger) -> list[tuple[int, int]]:
    """Where times stand of a clause before "whether" ("came home on Monday, and it is unclear whether he met Kim")."""
    asks = _ASKS if any(unit.low in _ASKED for unit in analysis.units[:_QUESTION]) else _WHETHER  # "Asked on Monday if"
    doubt = [unit.start for unit in analysis.units if unit.low in asks and unit.end <= trigger.start]
    return [(analysis.sentence.start, doubt[-1])] if doubt else []


def _since_then(analysis: Analysis, trigger: Trigger) -> list[tuple[int, int]]:
    """Where times stand of what happened before a contact ("the first to go there since Xi took office in March")."""
    dated = {t.start for t in analysis.times}
    apart = _SINCE if trigger.verb else _APART
    for k, unit in enumerate(analysis.units[1:], 1):
        clause = unit.low in _SINCE and _leads(analysis.units[k + 1 : k + 2])
        closed = next((u.start for u in analysis.units[k:] if u.low == "," and u.end <= trigger.start), None)
        if clause and closed is not None:
            return [(unit.start, closed)]  # "on his first trip since he took office in 2003, told Hu"
    for k, unit in enumerate(analysis.units):
        until = unit.low in _UNTIL and _leads(analysis.units[k + 1 : k + 2])
        if until and unit.start >= trigger.end:
            return [(unit.end, analysis.sentence.end)]  # "met Wang before flying to Hanoi on Sunday"
        if until and trigger.kind is ContactKind.VISIT and not trigger.verb:
            return [(analysis.sentence.start, unit.start)]  # "flew in on Sunday and sees farms before ending its stay"
        clause = unit.low in apart and unit.start >= trigger.end and not dated & {unit.start, unit.end + 1}
        if clause and not _faces_place(analysis.units[k + 1 : k + 3]):
            return [(unit.start, analysis.sentence.end)]
    first = any(unit.low in _FIRST for unit in analysis.units)
    return [(t.start, t.end) for t in analysis.times if t.since and first]  # "for the first time since 2007"


def _leads(behind: list[Unit]) -> bool:
    """Whether "before" opens a clause ("before leaving on Friday", "before he left on Friday")."""
    return any(unit.low in _PRONOUNS or (unit.low.endswith(_DOING) and not unit.capital) for unit in behind)


def _faces_place(behind: list[Unit]) -> bool:
    """Whether "before" stands before a monument ("laid a wreath before the Friendship Tower on Wednesday")."""
    if len(behind) < 2 or behind[0].low not in _KNOWN:
        return False
    return behind[1].capital and not behind[1].is_any(("local", "country", "side", "head"))


def _is_of_another(analysis: Analysis, timex: Timex, trigger: Trigger) -> bool:
    """Whether a date is that of something named right behind it ("over the Jan. 6 nuclear test")."""
    own = not trigger.verb and timex.end <= trigger.start <= timex.end + _NEAR  # "the Jan. 6 talks"
    if timex.kind != "date" or not timex.day or own:
        return False
    before = [unit.low for unit in _before(analysis, timex.start, 2)]
    if not before or before[-1] not in _ATTRIBUTED or before[0] in _ON:
        return False  # "on the 12th of that month he was"
    if trigger.kind is ContactKind.VISIT and before[0] in _FOR:
        return False  # "will come for the October 10 celebrations"
    behind = analysis.units[bisect_left(analysis.units, timex.end, key=lambda unit: unit.start) :][:1]
    return any(
        unit.start == timex.end + 1 and unit.text.islower() and unit.text.isalpha() and unit.low not in _NOT_THING
        for unit in behind
        if unit.low not in _OF_PICTURE
    )


def _is_owner(analysis: Analysis, timex: Timex, trigger: Trigger) -> bool:
    """Whether a time owns something else than a contact ("mend relations hurt by February's test").

    "Thursday's talks" are on Thursday, and who met "at Monday's banquet" met on Monday.
    """
    after = bisect_left(analysis.units, timex.end, key=lambda unit: unit.start)
    if after == len(analysis.units) or analysis.units[after].low not in _POSSESSIVE:
        return False
    owned = analysis.units[after + 1 : after + 1 + _OWNED_WORDS]
    span = (owned[0].start, owned[-1].end) if owned else (timex.end, timex.end)
    near = {unit.low for unit in _before(analysis, timex.start, 2)}
    if timex.end <= trigger.start:
        return bool(near & _TOPIC) and not span[0] <= trigger.start < span[1]
    own = near & _THERE or any(span[0] <= t.start < span[1] for t in analysis.triggers)
    return timex.start >= trigger.end and (bool(near & _TOPIC) or not own)


def _before(analysis: Analysis, at: int, number: int) -> list[Unit]:
    """The last units that end before an offset."""
    after = bisect_right(analysis.units, at, key=lambda unit: unit.end)
    return analysis.units[max(0, after - number) : after]


def _compared(analysis: Analysis, timex: Timex) -> bool:
    """Whether a time is only that of a later clause ("..., or to November 2018, when Kim received them")."""
    return any(before.low in _TO for before in _before(analysis, timex.start, 1)) and any(
        of_when(analysis, unit.end) is timex for unit in analysis.units if unit.low in _WHEN
    )


def _of_the_journey(analysis: Analysis, trigger: Trigger) -> list[tuple[int, int]]:
    """Where times stand that date a journey, of which the sentence then tells a contact.

    They date the contact neither when they span days ("was there from 16 to 18 and met Kim") nor where it hangs on the
    journey ("returned on Friday from a visit, where he met Xi").
    """
    journey = next((t for t in reversed(analysis.triggers) if t.end <= trigger.start), None)
    if trigger.kind is ContactKind.VISIT or journey is None or journey.kind is not ContactKind.VISIT:
        return []
    where = any(unit.low in _PLACE_OF and journey.end <= unit.start < trigger.start for unit in analysis.units)
    days = (t for t in analysis.times if t.start < trigger.start and (t.day or t.kind in _DAYS))
    return [(t.start, t.end) for t in days if (where and t.unit in _OF_DAYS) or t.end_day]
