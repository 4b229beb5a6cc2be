"""What people see or do at the place of an event that a Chinese article tells: a part of it, no ceremony of its own."""

from __future__ import annotations

from graph.claims import SIDES, ContactKind, Function, Status
from loaders.extract.analysis import Analysis
from loaders.extract.anchors import narrated
from loaders.extract.context import Context
from loaders.extract.data import load, words
from loaders.extract.events import PEOPLED
from loaders.extract.marks import Event, Unit, Zone
from loaders.extract.zh.folding import fold
from loaders.extract.zh.scene import part_before, part_behind
from loaders.extract.zh.triggers import TOGETHER

_TERMINALS = tuple(words("zh", "grammar", "terminals"))
_ALONG = tuple(words("zh", "grammar", "goes_along"))
_EXHIBITS = tuple(words("zh", "grammar", "exhibits"))
_EMBASSIES = tuple(load("zh", "titles")["embassy_words"])
_HELD = frozenset({"ceremony", "welcome", "tour", "meal"})  # forms of events at whose place people look round
_SEEN, _DONE = frozenset({"tour", "show"}), "ceremony"  # forms of what they see, and of what they do with their hands
_ACTS, _ON_SPOT = words("zh", "grammar", "opening_acts"), words("zh", "grammar", "on_spot")
_SIDE_BY_SIDE = frozenset({"photo", TOGETHER})  # triggers of what people do side by side
_ROSTRUMS = words("zh", "grammar", "rostrums")
_OPENS = words("zh", "grammar", "occasion_opens")
_JUST = 2  # sentences in which an occasion is told
_LAST = 4  # events back to the one told


def on_site(text: str, analysis: Analysis, context: Context, before: int) -> None:
    """Enter whoever looks round at the place of an event into it (招待会后观看了图片展, 竣工典礼后巡视了车间)."""
    for event in context.events[before:]:
        if event.trigger is None or not event.people or event.zone is not Zone.BODY:
            continue
        at = context.events.index(event)
        told = next((e for e in reversed(context.events[max(0, at - _LAST) : at]) if _holds(text, e, event)), None)
        if told is None or not _is_there(analysis, event, told):
            continue
        told.people = told.people | {p: role for p, role in event.people.items() if p not in told.people}
        context.events.remove(event)
        context.focus = told if context.focus is event else context.focus


def _holds(text: str, told: Event, event: Event) -> bool:
    """Whether an event is one at which what another tells may have been: near, with its people, at no other time."""
    real = told.kind in PEOPLED and told.status is event.status is Status.OCCURRED and told.zone is Zone.BODY
    if not real or told.background is not event.background:
        return False
    shared = told.people.keys() & event.people.keys()
    sides = all(shared & {*event.side(side)} for side in SIDES if event.side(side) and told.side(side))
    theirs = bool(shared) and sides
    if not (theirs or _is_act(told, event)) or (event.place and told.place and event.place != told.place):
        return False
    at_terminal = told.form == "welcome" and any(word in fold(text[told.start : told.end]) for word in _TERMINALS)
    return not at_terminal and not (event.dated and told.dated and not event.dated.when.intersects(told.dated.when))


def _is_act(told: Event, event: Event) -> bool:
    """Whether an event is what is done at a ceremony, whoever does it, or seen at one of which nobody is named yet."""
    ceremony = told.form == _DONE and told.rule.endswith(".noun")
    return ceremony and (event.word in _ACTS or (not told.people and event.form in _SEEN))


def _is_there(analysis: Analysis, event: Event, told: Event) -> bool:
    """Whether the words of an event name no other place than that of the one told."""
    start, end = event.trigger or (0, 0)
    units = part_behind(analysis, end)
    said = event.word + "".join(unit.low for unit in units)
    exhibit = any(word in said for word in _EXHIBITS)
    if told.form == "talks":
        shown = any(unit.low.startswith(_ALONG) for unit in part_before(analysis, start))  # 陪同X参观了图片展
        return exhibit and not shown and not any(map(_is_elsewhere, units))
    if told.form not in _HELD or any(map(_is_elsewhere, units)):
        return False
    if event.word in _ACTS and told.form == _DONE:
        return True
    if event.form in _SEEN and any(word in _said_before(analysis, start) for word in _ON_SPOT):
        return True
    if event.form == _DONE:
        return told.form in ("tour", "welcome") and event.rule.endswith(".verb")
    return event.form in _SEEN and (exhibit or (event.form == "tour" and told.form != "meal"))


def _said_before(analysis: Analysis, position: int) -> str:
    """The words of a sentence up to an offset."""
    return "".join(unit.low for unit in analysis.before(position))


def _is_elsewhere(unit: Unit) -> bool:
    """Whether a unit names a place or a body, not a country; the embassy is where its own reception is."""
    named = unit.is_any(("place", "org")) and not unit.is_a("country")
    return named and not unit.low.endswith(_EMBASSIES)


def occasion(text: str, context: Context, loose: int) -> None:
    """Those of both sides who were there, of no event told before, were at what has just been held or opened.

    (博览会10日在丹东开幕。应邀到场的有X、Y) `loose`: how many lists of no event there were before.
    """
    for sentence, people in context.loose[loose:]:
        sides = {p: side for p in people if (side := context.side(p)) in SIDES}
        near = [s for s in context.sentences[-_JUST:] if sentence.paragraph - s.paragraph <= 1 and s.zone is Zone.BODY]
        told = any(word in fold(text[s.start : s.end]) for s in near for word in _OPENS)
        if sentence.zone is not Zone.BODY or not told or not {*sides.values()}.issuperset(SIDES):
            continue
        event = Event(ContactKind.CEREMONY, _DONE, sentence.start, sentence.end, sentence.zone, f"{_DONE}.noun")
        event.people = {p: (side, Function.PRESENT) for p, side in sides.items()}
        event.principals, event.sentence = set(sides), sentence.start
        day = context.anchor.spoken or context.anchor.latest
        event.spoken = narrated(context.anchor, context.on_tour) or (day.isoformat() if day else None)
        context.events.append(event)
        context.focus = event


def on_rostrum(text: str, context: Context, before: int) -> None:
    """What people do side by side at a parade or a rally is a ceremony (城楼上,X与Y并肩而立)."""
    for event in context.events[before:]:
        if event.trigger_id not in _SIDE_BY_SIDE or event.form != "talks":
            continue
        here = [s for s in context.sentences[-2:] if s.paragraph == context.sentences[-1].paragraph]
        if any(word in fold(text[s.start : s.end]) for s in here for word in _ROSTRUMS):
            event.kind, event.form = ContactKind.CEREMONY, "parade"
