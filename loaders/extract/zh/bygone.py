"""What a Chinese clause tells as long past, whatever its sentence doubts, plans or denies beside it."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import takewhile

from loaders.extract.analysis import Analysis, Cue
from loaders.extract.anchors import Anchor, resolve
from loaders.extract.data import words
from loaders.extract.marks import Timex
from loaders.extract.scope import Scope
from loaders.extract.zh.attributive import word_before
from loaders.extract.zh.scene import part_behind, part_start
from loaders.extract.zh.statuses import denies_else, governed
from loaders.extract.zh.timing import is_not_long_ago

_LONG = timedelta(days=60)  # from an event back to which nobody spreads rumours any more
_PAST = words("zh", "grammar", "put_past")
_TURNS = words("zh", "grammar", "turns")
_COMMAS, _NEWS = words("zh", "grammar", "commas"), words("zh", "grammar", "rumoured")
_INTENDED, _NOT = words("zh", "grammar", "intended"), words("zh", "grammar", "not") | words("zh", "grammar", "wishes")
_OPEN = (
    "planned", "hypothetical", "negated", "denied", "unmade", "refused", "absent", "doubted", "unconfirmed", "never",
    "unanswered",
)  # fmt: skip
_REFUTES = words("zh", "grammar", "refutes")
_WITH = words("zh", "grammar", "with")
_SOON = 3  # characters of a word that opens a part of a sentence
_REPORTED = ("reports", "attribution", "reporting", "rumour")


def is_bygone(analysis: Analysis, scope: Scope, published: date | None, *, goes_on: bool) -> bool:
    """Whether a clause tells of something past in words of its own, under no doubt or plan that governs it.

    A doubt governs its own part of the sentence, and the parts after it where its own says nothing more (有传言称,...).
    What was not long ago must be told by the article itself. `goes_on`: a clause before it told of something past.
    """
    low = _begins(analysis, scope)
    behind = part_behind(analysis, scope.trigger.end)
    high = behind[-1].end if behind else scope.trigger.end
    inside = [u for u in analysis.units if low <= u.start < high]
    if any(u.low in _INTENDED or u.low in _NEWS for u in inside) or analysis.cued("unconfirmed", high):
        return False  # X曾密访朝鲜,这个说法从未得到官方承认
    if any(analysis.cued(kind, low, high) for kind in _OPEN):
        return False
    if any(_opens(analysis, cue) for cue in analysis.cued("hypothetical", end=low)):
        return False
    turn = max((u.end for u in analysis.units if u.low in _TURNS and u.end <= low + _SOON), default=None)
    reported = any(analysis.cued(kind, turn, scope.trigger.start) for kind in _REPORTED)
    if reported and any(analysis.cued(kind, high) for kind in _OPEN):
        return False
    refuted = (cue for cue in analysis.cued("denied", high) if cue.word in _REFUTES)
    if any(not denies_else(analysis, scope, cue) for cue in refuted):
        return False  # 韩媒称X会见了Y,中方对此予以否认
    before = [unit for unit in inside if unit.end <= scope.trigger.start]
    if any(unit.low in _NOT for unit in before) or governed(analysis, scope.trigger) is not None:
        return False
    first = next(iter(scope.times or ()), None)
    own = first is not None and scope.start <= first.start
    past = any(unit.low in _PAST for unit in before) or is_not_long_ago(analysis, scope.start, scope.trigger)
    if past or (goes_on and not own):
        return True
    named = (a for a in analysis.actors if a.people and not a.masked and low <= a.start < scope.trigger.start)
    acts = any(word_before(analysis.units, a.start) not in _WITH for a in named)  # X将抵京,与Y于4日会面
    return own and first is not None and _lies_back(first, published, lately=acts and not reported)


def _begins(analysis: Analysis, scope: Scope) -> int:
    """Where the part begins that tells a contact, with the time that stands apart before it (2019年6月,X访朝)."""
    low = max(scope.start, part_start(analysis, scope.trigger.start, scope.start))
    dated = [t.start for t in scope.times or () if scope.start <= t.start < low]
    return min([low, *dated])


def _lies_back(timex: Timex, published: date | None, *, lately: bool) -> bool:
    """Whether a time ends long before publication; `lately`: or is a day that is not after it."""
    resolved = resolve(timex, "", Anchor(published)) if published else None
    if resolved is None or published is None:
        return False
    back = published - resolved.when.last
    return back > _LONG or (lately and resolved.when.is_day and back >= timedelta(0))


def _opens(analysis: Analysis, cue: Cue) -> bool:
    """Whether a doubt says nothing more in its own part of a sentence: it is of what follows (有传言称,X访华)."""
    part = takewhile(lambda unit: unit.low not in _COMMAS, analysis.behind(cue.end))
    return all(unit.is_any(("saying", "small")) for unit in part)
