"""English denials of a contact by its own verb: "did not meet", "has never paid a visit", "did not have a meeting"."""

from __future__ import annotations

from loaders.extract.analysis import Analysis
from loaders.extract.data import words
from loaders.extract.marks import Trigger

_NEGATIONS, _IF = words("en", "grammar", "negations"), words("en", "grammar", "whether_or_if")
_AUXILIARIES, _DID = words("en", "grammar", "auxiliaries"), words("en", "grammar", "did")
_YET, _LY = words("en", "grammar", "time_adverbs"), "ly"
_HAVING, _LIGHT_VERB = words("en", "grammar", "light_verbs"), 6  # units from "have" to "a formal meeting"
_ASIDE = 14  # units of what stands between commas behind a negation ("did not, contrary to reports, meet him")


def not_done(analysis: Analysis, trigger: Trigger) -> bool:
    """Whether an adverb or aside parts a negation from its verb ("did not, contrary to reports, meet him")."""
    before = analysis.before(trigger.start)[-_ASIDE:]
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
    before = [unit.low for unit in analysis.before(trigger.start) if unit.low not in _YET]
    perfect = len(before) > 1 and before[-1] in _NEGATIONS and before[-2] in _AUXILIARIES - _DID
    return trigger.verb and perfect and not any(timex.since for timex in analysis.times)


def not_had(analysis: Analysis, trigger: Trigger) -> bool:
    """Whether a verb that carries a noun is denied ("did not have a meeting with", "has not paid a visit")."""
    before = [unit for unit in analysis.before(trigger.start) if unit.low not in _YET]
    k = next((k for k in range(len(before) - 1, max(1, len(before) - _LIGHT_VERB), -1) if before[k].low in _HAVING), 0)
    if k < 2 or before[k - 1].low not in _NEGATIONS or before[k - 2].low not in _AUXILIARIES:
        return False
    since = any(timex.since for timex in analysis.times)  # "have not held talks since 2019"
    return not since and not any(unit.low in _IF for unit in before)
