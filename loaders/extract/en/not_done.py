"""English denials of a contact by its own verb: "did not meet", "has never paid a visit", "did not have a meeting"."""

from __future__ import annotations

from itertools import pairwise

from loaders.extract.analysis import Analysis
from loaders.extract.data import words
from loaders.extract.marks import Trigger, Unit

_NEGATIONS, _IF = words("en", "grammar", "negations"), words("en", "grammar", "whether_or_if")
_AUXILIARIES, _DID = words("en", "grammar", "auxiliaries"), words("en", "grammar", "did")
_YET, _LY = words("en", "grammar", "time_adverbs"), "ly"
_OUT = words("en", "grammar", "turning")
_NEVER = words("en", "grammar", "at_no_time")
_TO, _COMING = words("en", "cues", "infinitive"), words("en", "grammar", "coming_to")
_HAVING, _LIGHT_VERB = words("en", "grammar", "light_verbs"), 6  # units from "have" to "a formal meeting"
_YEARS, _FOR = words("en", "grammar", "long_spans"), words("en", "grammar", "for_how_long")
_BEHIND, _COUNTED = 12, 4  # units behind "met" to "years", from "for" to there
_ANY, _TIME = words("en", "grammar", "any_time"), words("en", "grammar", "soon")
_SINCE, _WHEN = words("en", "grammar", "starting"), words("en", "grammar", "temporal")
_NONE, _MORE, _KIND = words("en", "grammar", "none"), words("en", "grammar", "no_more"), 4  # units of "no official"
_SMALL = _NONE | words("en", "grammar", "articles") | words("en", "grammar", "before_land")
_REPORTED = words("en", "grammar", "reports_clause")
_CLOSE = 24  # characters from a denial to what it denies
_ASIDE = 14  # units of what stands between commas behind a negation ("did not, contrary to reports, meet him")


def not_done(analysis: Analysis, trigger: Trigger) -> bool:
    """Whether an adverb or aside parts a negation from its verb ("did not, contrary to reports, meet him")."""
    if any(trigger.start <= unit.start < trigger.end and unit.low in _NEGATIONS for unit in analysis.units):
        return True  # "was not on the train to Beijing"
    before = _before(analysis, trigger)[-_ASIDE:]
    if before and before[-1].low == ",":
        opens = next((k for k in range(len(before) - 2, -1, -1) if before[k].low == ","), 0)
        before = before[:opens] if opens else []
    elif before and before[-1].low.endswith(_LY):
        before = before[:-1]
    else:
        asked = any(unit.low in _IF for unit in before)  # "surprising if he did not call on Wang"
        did = len(before) > 1 and before[-1].low in _NEGATIONS and before[-2].low in _DID
        return (did or has_not(analysis, trigger)) and not asked
    return len(before) > 1 and before[-1].low in _NEGATIONS and before[-2].low in _AUXILIARIES


def has_not(analysis: Analysis, trigger: Trigger) -> bool:
    """Whether the perfect of a verb is denied ("has never paid a visit"), but not since when."""
    return _is_negated(analysis, trigger) and not any(timex.since for timex in analysis.times)


def not_since(analysis: Analysis, trigger: Trigger) -> bool:
    """Whether a verb tells what somebody has not done since a time ("has not come out to greet a guest since May")."""
    return _is_negated(analysis, trigger) and any(timex.since for timex in analysis.times)


def not_for_long(analysis: Analysis, trigger: Trigger) -> bool:
    """Whether a verb tells for how long nothing was done ("had not met for two years"), which denies no contact."""
    near = analysis.behind(trigger.end)[:_BEHIND]
    spans = [k for k, unit in enumerate(near) if unit.low in _YEARS]
    led = any(unit.low in _FOR for k in spans[:1] for unit in near[max(0, k - _COUNTED) : k])
    led = led or any(a.low in _ANY and b.low in _TIME for a, b in pairwise(near)) or _since_when(analysis)
    denied = analysis.cued("negated", trigger.start - _CLOSE, trigger.end + 1)
    did = any(unit.low in _DID for cue in denied for unit in analysis.units if cue.start <= unit.start < cue.end)
    return led and ((bool(denied) and not did) or _is_negated(analysis, trigger))


def _since_when(analysis: Analysis) -> bool:
    """Whether a sentence opens with since what happened ("Since April, when Ri became minister, they had not met")."""
    comma = next((k for k, unit in enumerate(analysis.units) if unit.low == ","), 0)
    return analysis.units[0].low in _SINCE and any(unit.low in _WHEN for unit in analysis.units[1 : comma + 2])


def _is_negated(analysis: Analysis, trigger: Trigger) -> bool:
    before = [unit.low for unit in _before(analysis, trigger) if unit.low not in _YET]
    if not trigger.verb or len(before) < 2 or before[-1] not in _NEGATIONS:
        return False
    return before[-2] in _AUXILIARIES - _DID or (before[-1] in _NEVER and before[-2] not in _TO)


def _before(analysis: Analysis, trigger: Trigger) -> list[Unit]:
    """The words before a verb, or before that by which somebody comes to it ("did not appear to greet him")."""
    before = analysis.before(trigger.start)
    k = len(before) - 1 - (bool(before) and before[-1].low in _TO)
    k -= k > 0 and before[k].low in _OUT  # "did not turn out to welcome him"
    led = k > 0 and (k < len(before) - 1 or analysis.said(trigger).split()[0] in _TO)
    return before[:k] if led and before[k].low in _COMING else before


def not_had(analysis: Analysis, trigger: Trigger) -> bool:
    """Whether a verb that carries a noun is denied ("did not have a meeting with", "has not paid a visit")."""
    before = [unit for unit in analysis.before(trigger.start) if unit.low not in _YET]
    k = next((k for k in range(len(before) - 1, max(1, len(before) - _LIGHT_VERB), -1) if before[k].low in _HAVING), 0)
    if k < 2 or before[k - 1].low not in _NEGATIONS or before[k - 2].low not in _AUXILIARIES:
        return False
    since = any(timex.since for timex in analysis.times)  # "have not held talks since 2019"
    return not since and not any(unit.low in _IF for unit in before)


def had_none(analysis: Analysis, trigger: Trigger) -> bool:
    """Whether a noun is of none ("paid no official visit to", "gave no audience to"), not of none announced yet."""
    behind = analysis.behind(trigger.end)[:_BEHIND]
    if any(timex.since for timex in analysis.times) or any(unit.low in _REPORTED for unit in behind):
        return False  # "no visit has been announced"
    near = [*reversed(analysis.before(trigger.start)[-_KIND:])]
    k = next((k for k, unit in enumerate(near) if not unit.text.islower() or unit.low in _SMALL), len(near))
    none = k < len(near) and near[k].low in _NONE
    return none and (k == 0 or near[k - 1].low not in _MORE)
