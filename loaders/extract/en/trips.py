"""Whether an English noun ("visit", "trip") reports a journey or only mentions it."""

from __future__ import annotations

import re
from itertools import pairwise, takewhile

from loaders.extract.data import words
from loaders.extract.en.dates import shifts
from loaders.extract.marks import Unit

_MAKING = words("en", "cues", "trip_verbs")
_ENDING = words("en", "cues", "trip_events")
_EXCHANGE, _OF = words("en", "cues", "trip_exchange"), words("en", "grammar", "ownership")
_TIMES = (
    words("en", "grammar", "long_past")
    | words("en", "dates", "months")
    | words("en", "dates", "weekdays")
    | frozenset(shifts())
)
_IS, _ING = words("en", "grammar", "now"), tuple(words("en", "grammar", "gerund_endings"))
_DURATION = re.compile(r"(?:[a-z]+|\d+)-(?:day|night|week|month|long)")
_OWNED = words("en", "grammar", "possessive_pronouns") | words("en", "grammar", "possessive_marks")
_FOREIGN, _MANY = words("en", "grammar", "foreign"), "s"
_POINTED, _SPANS = words("en", "grammar", "pointed_spans"), words("en", "grammar", "calendar_spans")
_YEAR = re.compile(r"(?:19|20)\d\d")
_FROM = words("en", "grammar", "source_prepositions")
_ORDINAL = re.compile(r"\d{1,2}(?:st|nd|rd|th)")
_ON_TRIP = words("en", "grammar", "on_trip")
_FRONTING = words("en", "grammar", "during")
_AT_TIME = words("en", "grammar", "upon") | words("en", "grammar", "within") | words("en", "grammar", "aims")
_AT_TIME |= words("en", "grammar", "source_prepositions")
_TO = words("en", "cues", "infinitive")
_SINCE = words("en", "grammar", "starting") | words("en", "grammar", "around")
_MUTUAL = words("en", "grammar", "mutual")
_WOULD, _HELPING = words("en", "grammar", "modals"), words("en", "opinions", "helping")
_HOSTING = words("en", "grammar", "received_by_country")
_THAT = words("en", "grammar", "complementizers")
_WHICH, _RELATIVE = words("en", "grammar", "impersonal_relatives"), 3
_MADE, _CLAUSE = words("en", "grammar", "journey_verbs"), 25  # units of the clause that tells who made a journey
_WHEN = words("en", "grammar", "temporal")
_UPON, _A = words("en", "grammar", "upon"), words("en", "grammar", "articles") - words("en", "grammar", "definite")
_AT_EVENT = _UPON | words("en", "grammar", "at_table") | words("en", "cues", "here")
_GROUPS = words("en", "cues", "delegation") | words("en", "cues", "officials") | words("en", "cues", "guests")
_PAST, _WHO = words("en", "grammar", "past"), words("en", "grammar", "personal_relatives")
_WENT = words("en", "grammar", "journey_begins") | words("en", "grammar", "journey_ends")
_ORDINALS = words("en", "grammar", "numbered")
_SEEN, _BE, _DAY = words("en", "grammar", "seen_in_time"), words("en", "cues", "be"), words("en", "grammar", "day")
_TOLD_OF = 12  # units between "Wednesday was the third day of" and the journey
_POINTING, _COUNTED = words("en", "grammar", "pointing_subjects"), 4  # units of "'s second official visit"
_DENYING = words("en", "grammar", "denying_reports")
_BEFORE, _AFTER, _LENGTH = 8, 10, 3  # units to a verb that makes the journey, to its date, to its length


def is_bare(units: list[Unit], i: int, after: int, *, title: bool = False) -> bool:
    """Whether the noun at unit `i` (up to unit `after`) only says that somebody was or is on a visit.

    It reports one with a verb of making it ("paid a visit"), with what becomes of it ("the visit began"), a length
    ("three-day trip") or a date of its own ("his visit to China in March").
    """
    before = units[max(0, i - _BEFORE) : i]
    if _in_general(units, i, after):
        return True
    on_it = any(unit.low in _UPON for unit in before[-_LENGTH:])
    if on_it and not title and any(_hosted(a, b) for a, b in pairwise(units[:i])):
        return False  # "China received Kim, the leader of the DPRK, on an unofficial visit"
    if on_it and any(unit.low in _DENYING for unit in units[:i]):
        return False  # "denied that Kim was on a visit to China"
    if title and before and before[-1].is_a("place"):
        return False  # "party chief's Pyongyang trip"
    if is_long(units, i) or _is_numbered(units, i):
        return False
    if any(unit.low in _MAKING and not is_ongoing(units, k) for k, unit in enumerate(before, i - len(before))):
        return False
    if any(_dates(unit) for unit in before[-2:]) or _in_dated_clause(units, i):
        return False  # "his July 2013 visit"
    if is_of_time(units, i):
        return False
    phrase = _phrase(units, after)
    guests = _of_guests(units, i)
    if guests:  # "gave a reception for guests on a visit to the North at a hall on Friday"
        phrase = [*takewhile(lambda unit: unit.low not in _AT_EVENT, phrase)]
    if phrase and phrase[0].low in _WHICH | _THAT and any(unit.low in _MADE for unit in units[after : after + _CLAUSE]):
        return False  # "the visit which Kim, premier of the DPRK, paid to China"
    behind = units[after + len(phrase) :]
    fronted = guests or (i < _BEFORE and units[0].low in _FRONTING)
    if not fronted and behind[:1] and behind[0].low == "," and _tells_when(behind[1:_AFTER]):
        return False  # "the previous visit of Kim, in May", "his trip, penciled in for June,"
    if _lasts(behind[:_RELATIVE]):
        return False  # "Kim's journey to China, which lasted from Jan. 15 to 20"
    if not fronted and _goes_on(behind):
        return False  # "Kim's trip to China, his fourth, began on Friday"
    shifted = any(a.low in _POINTED and b.low in _SPANS for a, b in pairwise(phrase))  # "his stay last month"
    becomes = _MAKING if units[i].low.endswith(_MANY) else _ENDING  # "the timing of the two visits was awkward"
    spans = any(a.low in _FROM and _ORDINAL.fullmatch(b.low) for a, b in zip(phrase, phrase[2:], strict=False))
    if shifted or spans or any(map(_dates, phrase)):  # "who is on a visit to the DPRK from the 23rd"
        return False
    if any(a.low in _WOULD and b.low in _HELPING for a, b in pairwise(phrase)):
        return True  # "hoped that his visit would be of benefit"
    during = len(before) > 1 and before[-1].low in _OWNED and before[-2].low in _ON_TRIP  # "did so during his stay"
    return during or not any(unit.low in becomes for unit in phrase)


def is_of_time(units: list[Unit], i: int) -> bool:
    """Whether a time is said to see a journey, or to be a day of it ("Friday was the day of Kim's arrival")."""
    before = units[max(0, i - _TOLD_OF) : i]
    k = next((k for k, (a, b) in enumerate(pairwise(before)) if _dates(a) and b.low in _SEEN | _BE), None)
    return k is not None and (before[k + 1].low in _SEEN or any(unit.low in _DAY for unit in before[k + 2 :]))


def _in_general(units: list[Unit], i: int, after: int) -> bool:
    """Whether a noun speaks of visits in general, of nobody's own."""
    before = units[max(0, i - _BEFORE) : i]
    if len(before) > 1 and before[-1].low in _OF and before[-2].low in _EXCHANGE:
        return True  # "the exchange of visits"
    if units[i].low.endswith(_MANY) and any(unit.low in _MUTUAL for unit in units[after : after + 1]):
        return True  # "high-level visits between China and the DPRK are to continue"
    return bool(before) and before[-1].low in _FOREIGN and units[i].low.endswith(_MANY)  # "to rare foreign trips"


def _of_guests(units: list[Unit], i: int) -> bool:
    """Whether "on a visit" only says who those are to whom something is done ("met the delegation on a visit to")."""
    near = range(i - 1, max(0, i - _BEFORE), -1)
    on = next((k for k in near if units[k].low in _UPON and units[k + 1].low in _A), 0)
    if on > 2 and units[on - 1].low in _IS and units[on - 2].low in _WHO:
        on = on - 2 - (units[on - 3].low == ",")  # "met Kim, who is on a visit to"
    guests = on > 0 and (units[on - 1].is_any(("local", "org", "country", "side")) or units[on - 1].low in _GROUPS)
    return guests and any(unit.is_a("verb") or unit.low in _PAST for unit in units[: on - 1])


def _is_numbered(units: list[Unit], i: int) -> bool:
    """Whether a sentence says which of somebody's journeys this one is ("It is Kim's second visit to China")."""
    near = units[max(0, i - _COUNTED) : i]
    k = next((k for k, unit in enumerate(near) if unit.low in _OWNED), None)
    numbered = k is not None and any(unit.low in _ORDINALS for unit in near[k + 1 :])
    before = units[: i - len(near) + k] if k is not None else []
    opens = len(before) > 1 and before[0].low in _POINTING and before[1].low in _IS
    return numbered and opens and not any(unit.is_a("verb") for unit in before)


def is_ongoing(units: list[Unit], i: int) -> bool:
    """Whether the verb at a unit only says what somebody is doing now ("who is paying a visit to China")."""
    return i > 0 and units[i - 1].low in _IS and units[i].low.endswith(_ING)


def _in_dated_clause(units: list[Unit], i: int) -> bool:
    """Whether a journey stands in a clause that a date heads ("from September 3 to 5, when he was on a visit here")."""
    start = max(0, i - _CLAUSE)
    when = next((k for k in range(i - 1, start, -1) if units[k].low in _WHEN), 0)
    dated = when - 1 - (units[when - 1].low == ",") if when else 0
    return dated > 0 and (_dates(units[dated]) or units[dated].low.isdigit())


def is_long(units: list[Unit], i: int) -> bool:
    """Whether a journey is given a length ("the last day of his three-day visit")."""
    return any(_DURATION.fullmatch(unit.low) for unit in units[max(0, i - _LENGTH) : i])


def _hosted(country: Unit, verb: Unit) -> bool:
    """Whether a country is said to have somebody as its guest."""
    return country.is_a("country") and verb.low in _HOSTING


def is_dated(units: list[Unit], after: int) -> bool:
    """Whether a journey has a month or year of its own ("on the occasion of Wen's visit to the DPRK in October")."""
    return any(_dates(unit) for unit in _phrase(units, after))


def _tells_when(behind: list[Unit]) -> bool:
    """Whether what is set off behind a journey says when it is, not since when there was none."""
    apart = [*takewhile(lambda unit: unit.low != ",", behind)]
    dated = any(a.low in _AT_TIME and _dates(b) for a, b in pairwise(apart))
    dated = dated or (bool(apart) and all(_dates(u) or u.low.isdigit() or u.low in _TO for u in apart))
    return dated and not any(unit.low in _SINCE or unit.is_any(("verb", "local")) for unit in apart)


def _goes_on(behind: list[Unit]) -> bool:
    """Whether words set off between commas only describe a journey that a verb then says began or ended."""
    closed = next((k for k, unit in enumerate(behind[1 : _AFTER + 1], 1) if unit.low == ","), 0)
    if not behind or behind[0].low != "," or not 1 < closed < len(behind) - 1:
        return False
    return behind[closed + 1].low in _WENT and not any(unit.is_a("verb") for unit in behind[1:closed])


def _lasts(behind: list[Unit]) -> bool:
    """Whether a relative clause tells how a journey went."""
    return len(behind) == _RELATIVE and behind[0].low == "," and behind[1].low in _WHICH and behind[2].low in _ENDING


def _phrase(units: list[Unit], after: int) -> list[Unit]:
    """What follows the noun, up to the end of its part of the sentence."""
    out: list[Unit] = []
    for unit in units[after : after + _AFTER]:
        if unit.low in (",", ";", ".", ":") or (unit.is_a("verb") and unit.low.split()[0] not in _ENDING):
            break  # "his last visit was in May" tells of the visit
        out.append(unit)
    return out


def _dates(unit: Unit) -> bool:
    return unit.low.rstrip(".") in _TIMES or _YEAR.fullmatch(unit.text) is not None
