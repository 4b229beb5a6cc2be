"""People whom a Chinese sentence names as a group: delegations with or without their leader, officials of a side."""

from __future__ import annotations

from itertools import takewhile

from graph.claims import SIDES, Country
from loaders.extract.analysis import Actor, Analysis
from loaders.extract.data import words
from loaders.extract.discourse import Discourse
from loaders.extract.marks import Unit
from loaders.extract.people import Cast
from loaders.extract.zh.attributive import next_described, next_name
from loaders.extract.zh.bodies import Body, body_before, shown_side, words_of

_FRAMES = words("zh", "grammar", "leader_frames")
_LIST = words("zh", "grammar", "list")
_COMMAS = words("zh", "grammar", "commas")
_OF = words("zh", "grammar", "of")
_HAS = words("zh", "grammar", "has")
_CONCERNED = words("zh", "grammar", "concerned")
_SENDS = words("zh", "grammar", "sends")
_CALLED = ("part", "byline")  # of what else a delegation is called (文艺|工|作者)
_LEADS_THERE = frozenset().union(
    *(words("zh", "grammar", key) for key in ("at_place", "posted", "list", "local_moves"))
)
_NAME = 10  # units of what a delegation is called
_MARKED = 10  # units from officials back to the side they are of (中方其他高级官员)
_REACH = 14  # units from a delegation back to its leader


def delegation(analysis: Analysis, i: int, cast: Cast, discourse: Discourse, before: list[Actor]) -> Actor:
    """The delegation named at a unit: its leader where the sentence or the article names one, else its words.

    `before` are those whom the sentence names before it.
    """
    units = analysis.units
    body = _words_before(units, i)
    body = body if body.side in SIDES else _of_unknown_name(units, i) or body
    text = words_of(units, body.first, i + 1)
    leader = _leader_before(units, body.first, before)
    if leader is not None:
        side = cast.people[leader].country or body.side
        return Actor(units[i].start, units[i].end, (leader,), text, side, quiet=True, delegation=True)
    led = next((a for a in reversed(before) if a.delegation and a.people), None) if body.first == i else None
    if led is not None:  # X率代表团访朝期间,金正恩会见了代表团
        return Actor(units[i].start, units[i].end, led.people, "", led.country, quiet=True, delegation=True)
    guest = discourse.guest if body.first == i else None
    came = cast.people[guest].country if guest is not None else None
    side = body.side or _only_group(discourse) or came or discourse.group
    sent = body.first > 0 and units[body.first - 1].low in _SENDS  # 互派艺术团: none that has come
    known = discourse.heads.get(side, guest if side is came else None) if side and not sent else None
    if known is not None:
        own = "" if body.first == i else text
        return Actor(units[i].start, units[i].end, (known,), own, side, quiet=True, delegation=True)
    return Actor(units[i].start, units[i].end, (), text, side, delegation=True)


def _words_before(units: list[Unit], i: int) -> Body:
    body = body_before(units, i, 0)
    if body.first < i or i == 0:
        return body
    marked = units[i - 1].is_a("marked")
    return Body(i - 1, i, None, shown_side(units[i - 1 : i]), named=True) if marked else body


def _of_unknown_name(units: list[Unit], i: int) -> Body | None:
    """The words of a delegation whose side stands before words that are not known (中国|文艺工作者|代表团)."""
    before = reversed(units[max(0, i - _NAME) : i])
    unknown = len([*takewhile(lambda unit: unit.low.isalnum() and (not unit.senses or unit.is_any(_CALLED)), before)])
    k = i - unknown - 1
    side = shown_side(units[k : k + 1]) if unknown and k >= 0 and units[k].is_any(("country", "marked")) else None
    elsewhere = k > 0 and units[k - 1].low in _LEADS_THERE
    return Body(k, i, None, side, named=True) if side in SIDES and not elsewhere else None


def _only_group(discourse: Discourse) -> Country | None:
    if discourse.group in discourse.heads:
        return discourse.group
    return next(iter(discourse.heads)) if len(discourse.heads) == 1 else None


def _leader_before(units: list[Unit], first: int, before: list[Actor]) -> int | None:
    """The person who leads the delegation that begins at a unit: 以X为团长的, X率领的, X率, 他率, X一行代表团."""
    framed = first > 0 and units[first - 1].is_a("party")
    for j in range(first - 1, max(-1, first - _REACH), -1):
        unit = units[j]
        if unit.low in _FRAMES or unit.is_a("at_head"):
            framed = True
        elif unit.is_a("local") and not _owns_title(units, j):
            return unit.person if framed else None
        elif unit.is_a("pronouns") and framed:
            return next((a.people[0] for a in before if a.start == unit.start and a.people), None)
        elif unit.low in _COMMAS:
            return None
    return None


def _owns_title(units: list[Unit], i: int) -> bool:
    """Whether a name only says whose envoy somebody is (作为X总书记的特使)."""
    after = next((unit for unit in units[i + 1 :] if not unit.is_a("head") and unit.low not in _LIST), None)
    return after is not None and after.low in _OF


def officials(analysis: Analysis, i: int) -> Actor | None:
    """Officials without names, at a unit; None where their words show no side, or where their names follow."""
    units = analysis.units
    following = units[i + 1] if i + 1 < len(units) else None
    if following is not None and following.is_a("local"):
        return None
    body = _words_before(units, i - (i > 0 and units[i - 1].low in _CONCERNED))
    if body.side not in SIDES:
        marked = next((k for k in range(i - 1, max(-1, i - _MARKED), -1) if units[k].is_a("marked")), None)
        if marked is None or any(u.is_a("local") or u.low in _COMMAS for u in units[marked:i]):
            return None
        body = Body(marked, i, None, shown_side(units[marked : marked + 1]), named=True)
    return Actor(units[i].start, units[i].end, (), words_of(units, body.first, i + 1), body.side)


def _after_is(units: list[Unit], i: int) -> int:
    """The unit after "is", or the unit itself."""
    return i + 1 if i < len(units) and units[i].low in _HAS else i


def leader_of(analysis: Analysis, actors: list[Actor]) -> int | None:
    """Who leads a group by a verb of the sentence (金成男率团), None where nobody does."""
    units = analysis.units
    for cue in analysis.cued("at_head"):
        i = next(k for k, unit in enumerate(units) if unit.start == cue.start)
        if units[i + 1 : i + 2] and units[i + 1].low in _OF and (name := next_name(units, _after_is(units, i + 2))):
            return units[name].person  # 带队的是X
        if next_described(units, i) is not None:
            continue  # 与率团来访的X: none of those named before
        before = [a for a in actors if a.end <= cue.start and len(a.people) == 1]
        sent = before and any(u.low in _SENDS for u in units if before[-1].end <= u.start < cue.start)
        if before and cue.word not in _OF and not sent:  # 金正恩派你率团来华
            return before[-1].people[0]
    return None
