"""English words for being somewhere: "was there in June 1983", "who was last here in May", "is in Beijing"."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from graph.claims import ContactKind
from loaders.extract.analysis import Analysis
from loaders.extract.data import words
from loaders.extract.marks import Timex, Trigger, Unit
from loaders.extract.scope import Scope

_POINTING = words("en", "grammar", "pointing")
_BEING = words("en", "cues", "be")
_PRESENCE = frozenset({"presence_before", "presence_after", "absent"})
_NOW = words("en", "grammar", "now")
_RELATIVE = words("en", "grammar", "impersonal_relatives") | words("en", "grammar", "complementizers")
_WHO, _LASTING = words("en", "grammar", "personal_relatives"), words("en", "grammar", "stay_lasts")
_AIMS, _THE = words("en", "grammar", "aims"), words("en", "grammar", "definite")
_ON, _ARTICLES = words("en", "grammar", "upon"), words("en", "grammar", "articles")
_INVITED = words("en", "grammar", "invited_for")
_PHRASE = 7  # units of "is in Pyongyang this week"
_NEAR = 18  # characters between "there" and its time ("once before, in ")


def weigh_stays(analysis: Analysis) -> None:
    """Keep "was there" of a month or year as a journey, as one of presence ("was there too") where it has none."""
    events = {trigger.end for trigger in analysis.triggers if not trigger.verb}
    analysis.triggers = [
        t for t in analysis.triggers if not (_is_stay(analysis, t) and {t.start, t.start - 1} & events)
    ]
    stays = [t for t in analysis.triggers if _points(analysis, t)]
    if not stays:
        return
    gone = {t.start for t in stays if not any(_dates(t, timex) for timex in analysis.times)}
    analysis.triggers = [t for t in analysis.triggers if t.start not in gone]
    made = [t for t in stays if t.start not in gone]
    analysis.cues = [
        c for c in analysis.cues if c.kind not in _PRESENCE or not any(t.start <= c.start < t.end for t in made)
    ]


def _is_stay(analysis: Analysis, trigger: Trigger) -> bool:
    """Whether a trigger says where somebody or something was ("their last meeting was in Pyongyang")."""
    return trigger.kind is ContactKind.VISIT and trigger.verb and analysis.said(trigger).split()[0] in _BEING


def _points(analysis: Analysis, trigger: Trigger) -> bool:
    """Whether a trigger says "here" or "there" for the place of a stay ("was last here")."""
    stay = trigger.kind is ContactKind.VISIT and trigger.verb
    said = analysis.said(trigger).split() if stay else []
    return bool(said) and said[0] in _BEING and said[-1] in _POINTING


def _dates(trigger: Trigger, timex: Timex) -> bool:
    """Whether a month or year stands near behind a stay; a day may be that of an event at which somebody was."""
    spans = timex.end_weekday is not None or timex.end_day is not None  # "was here from Monday to Friday"
    vague = (timex.kind == "date" and not timex.day) or (timex.kind == "shift" and timex.unit != "day")
    return (spans or vague or bool(timex.year)) and 0 <= timex.start - trigger.end <= _NEAR


def during(analysis: Analysis, scope: Scope) -> Scope:
    """The scope of "is in Beijing": known rather than told, and dated by what stands right behind the place alone."""
    units = [unit for unit in analysis.units if scope.trigger.start <= unit.start]
    if scope.trigger.kind is not ContactKind.VISIT or not scope.trigger.verb or units[0].low not in _NOW:
        return scope
    near = units[:_PHRASE][-1].end
    times = tuple(t for t in analysis.times if scope.trigger.end <= t.start <= near and not t.until)
    invited = any(unit.low in _INVITED for unit in units) and not analysis.times
    return replace(scope, bygone=True, times=times, infinitive=invited)  # "is here at the invitation of": a visit known


def describes(units: list[Unit], i: int) -> bool:
    """Whether "is in" at a unit only says which group is meant, or that it is on the visit known ("on a visit")."""
    if units[i].low.split()[0] not in _NOW:
        return False
    phrase = units[i : i + _PHRASE]
    on_visit = any(a.low in _ON and b.low in _ARTICLES for a, b in pairwise(phrase))
    before = units[i - 1].low if i > 0 else ""
    lasts = any(a.low in _LASTING and not (a.low in _AIMS and b.low in _THE) for a, b in pairwise(phrase))
    bare = before in _WHO and not lasts  # "who is in Pyongyang as an envoy", "who is here for the talks"
    return on_visit or bare or before in _RELATIVE
