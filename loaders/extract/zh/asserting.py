"""Which contacts of a Chinese sentence it asserts: not what it asks, nor what it only says of what a contact means."""

from __future__ import annotations

from dataclasses import replace
from itertools import dropwhile, takewhile

from graph.claims import ContactKind, Status
from loaders.extract.analysis import Analysis
from loaders.extract.data import words
from loaders.extract.marks import Timex, Zone
from loaders.extract.scope import Scope
from loaders.extract.zh.scene import two_sided
from loaders.extract.zh.statuses import finished

_FRONT = 8  # characters at the beginning of a sentence
_QUESTIONS = words("zh", "grammar", "questions")
_WHO, _WHETHER = words("zh", "grammar", "who"), words("zh", "grammar", "whether")
_PRESS, _CONFIRMING = words("zh", "grammar", "press"), tuple(words("zh", "grammar", "confirming"))
_DONE = words("zh", "grammar", "done")
_HOME = tuple(words("zh", "grammar", "going_home"))
_HOW = tuple(words("zh", "grammar", "how"))
_LIST_OPENS = tuple(words("zh", "grammar", "list_opens"))
_DEFINING = tuple(words("zh", "grammar", "defining"))
_FROM = words("zh", "cues", "attribution")
_COUNTED_FROM = tuple(words("zh", "grammar", "counted_from"))
_COMMAS = words("zh", "grammar", "commas")
_SIGNING = "signing"
_LINKING = words("zh", "grammar", "linking")


def asserted(analysis: Analysis, scopes: list[Scope]) -> list[Scope]:
    """The scopes of a sentence that asserts something; what a headline asks is only possible."""
    if _opening(analysis, analysis.sentence.start).startswith(_LIST_OPENS):
        return []  # 以下是两人的四次会晤
    scopes = [
        s
        for s in scopes
        if not _defines(analysis, s)
        or s.reference
        or any(map(_is_own_time, s.times or ()))
        or (s.trigger.form == _SIGNING and two_sided((*s.left, *s.right)))
    ]  # 这一条约是X和Y签署的
    if not any(unit.low in _QUESTIONS for unit in analysis.units[-2:]):
        return scopes
    asked = "".join(unit.low for unit in analysis.units)
    if any(word in asked for word in _WHO):
        return []
    if analysis.sentence.zone is not Zone.TITLE:
        press = any(word in asked for word in _PRESS)
        open_ = [s for s in scopes if (press and _asks(analysis, s)) or _asks_of_journey(analysis, s)]
        return [replace(s, status=Status.HYPOTHETICAL, speech=False) for s in open_]
    if any(word in asked for word in _HOW):
        return scopes  # 金正恩为何访华?
    return [replace(scope, status=Status.HYPOTHETICAL) for scope in scopes]


def _asks(analysis: Analysis, scope: Scope) -> bool:
    """Whether a question is if a contact took place, or if somebody can confirm it (X是否会见了Y? 能否证实?)."""
    whether = [k for k, unit in enumerate(analysis.units) if unit.low in _WHETHER]
    confirms = any("".join(u.low for u in analysis.units[k + 1 :]).startswith(_CONFIRMING) for k in whether)
    asked = any(scope.start <= analysis.units[k].start < scope.trigger.start for k in whether)
    return confirms or (asked and finished(analysis, scope.trigger))  # not 会否与X见面


def _asks_of_journey(analysis: Analysis, scope: Scope) -> bool:
    """Whether a question is if somebody will make a journey (X会不会在年底前走访平壤?), not if he has (是否已回国)."""
    before = [u for u in analysis.units if scope.start <= u.start < scope.trigger.start]
    done = any(u.low in _DONE for u in before) or finished(analysis, scope.trigger)
    done = done or analysis.said(scope.trigger).startswith(_HOME)
    asked = list(takewhile(lambda u: u.low not in _WHETHER, reversed(before)))
    others = any(u.is_a("local") for u in asked) or len(asked) == len(before)  # 是否就X访华交换了意见
    return scope.trigger.kind is ContactKind.VISIT and not (done or others)


def _is_own_time(timex: Timex) -> bool:
    """Whether a time is that of an event, not only its year or month."""
    return bool(timex.day) or timex.since or (timex.kind == "shift" and timex.unit != "year")


def _counts_from(analysis: Analysis, timex: Timex) -> bool:
    """Whether a time is one from which something is counted, or of what is (2006年1月之后; 去年1月核试验以来)."""
    behind = [*takewhile(lambda unit: unit.low not in _COMMAS, analysis.behind(timex.end))]
    part = "".join(unit.low for unit in behind)
    whole = not any(unit.is_a("local") for unit in behind)  # not 2005年胡锦涛之后
    return part.startswith(_COUNTED_FROM) or (whole and part.endswith(tuple(w for w in _COUNTED_FROM if len(w) > 1)))


def _defines(analysis: Analysis, scope: Scope) -> bool:
    """Whether a clause, or its sentence, only says what a contact means (这将是...首次访朝)."""
    commas = [u.end for u in analysis.units if u.low in _COMMAS and u.end <= scope.trigger.start]
    part = max(commas, default=scope.start)
    times = (t for t in scope.times or () if t.month or t.year)
    first = min(commas, default=part)
    years = (t for t in times if (t.year or t.unit) and not t.since and first <= t.start < scope.trigger.start)
    if commas and any(not _counts_from(analysis, t) for t in years):
        return False  # 今次是相隔11年再有外长访朝,上一次是2007年X访朝
    own = any(
        a.people and not a.masked and not a.quiet and part <= a.start < scope.trigger.start for a in analysis.actors
    )
    starts = (
        {scope.start, part}
        if own and commas
        else {analysis.sentence.start, scope.start, part, *_reported(analysis, scope)}
    )
    return any(_opening(analysis, start).startswith(_DEFINING) for start in starts)


def _reported(analysis: Analysis, scope: Scope) -> list[int]:
    """Where the part begins that follows the words of who reports (报道称,这是...)."""
    commas = [u.end for u in analysis.units if u.low in _COMMAS and u.end <= scope.trigger.start]
    before = analysis.before(commas[0]) if commas else []
    said = [u for u in before if u.is_any(("saying", "reporting")) or u.low in _FROM]
    return commas[:1] if said else []


def _opening(analysis: Analysis, start: int) -> str:
    """How a part of a sentence begins behind the words that link it to what goes before (但由于这将是...)."""
    opening = dropwhile(lambda unit: unit.low in _LINKING, (u for u in analysis.units if start <= u.start))
    return "".join(unit.low for unit in opening)[:_FRONT]
