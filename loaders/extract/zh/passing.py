"""Journeys that a Chinese sentence tells in passing, by their time: 同X去年5月访华时一样; 3月密访北京的X."""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile

from graph.claims import ContactKind, Country
from loaders.extract.analysis import Analysis
from loaders.extract.anchors import resolve
from loaders.extract.context import Context, other_side
from loaders.extract.data import load, words
from loaders.extract.marks import Resolved, Timex, Trigger, Unit
from loaders.extract.zh.attributive import TITLED, next_described, word_before
from loaders.extract.zh.journeys import earlier
from loaders.extract.zh.scene import part_behind, part_start
from loaders.extract.zh.vocabulary import TOWARD, journey_of, unit_of

_EMBASSIES = tuple(load("zh", "titles")["embassy_words"])
_ALONG = tuple(words("zh", "grammar", "goes_along") | words("zh", "grammar", "comes_along"))
_BRACKETS = words("zh", "grammar", "brackets_open")
_COMMAS = words("zh", "grammar", "commas")
_OPEN = ("planned", "hypothetical", "negated", "denied", "unmade", "refused", "doubted", "never", "unanswered")
_KIN, _ENVOY = words("zh", "titles", "kin"), "special-envoy"
_MATTERS = (
    words("zh", "grammar", "negotiates") | words("zh", "grammar", "about_it") | words("zh", "grammar", "on_topic")
)
_WANTED = words("zh", "grammar", "embedding") | words("zh", "grammar", "sends") | words("zh", "grammar", "wishes")
_MODAL = words("zh", "grammar", "modal") | words("zh", "grammar", "not") | words("zh", "grammar", "intended")
_OPEN_WORDS = words("zh", "grammar", "whether") | words("zh", "grammar", "wishes") | words("zh", "grammar", "modal")
_THINGS = words("zh", "grammar", "vehicles") | words("zh", "grammar", "rumoured") | words("zh", "grammar", "intentions")
_TO, _FOLLOWING = (
    words("zh", "grammar", "toward"),
    words("zh", "grammar", "following") | words("zh", "dates", "since_before"),
)
_AFTER, _OLD = tuple(words("zh", "grammar", "after_that")), words("zh", "grammar", "in_those_days")
_SINCE = words("zh", "grammar", "taking_office") | words("zh", "dates", "since_after")
_NEAR = 10  # units between a name and the journey that its bearer made
_GOAL = 3  # units behind a word of going in which the place stands
_RULE = "passing.visit"


def in_passing(text: str, analysis: Analysis, context: Context, posted: frozenset[int]) -> None:
    """Enter past journeys that a sentence names beside what it tells: by their time, or as what something followed."""
    for trigger in filter(None, map(journey_of, analysis.units)):
        who = traveller(analysis, trigger)
        side = context.side(who.person) if who is not None else None
        if who is None or side is None or who.person in posted or not leads_to(analysis, trigger, other_side(side)):
            continue
        if _is_open(analysis, who, trigger):
            continue
        times = [replace(timex, since=False) for timex in times_of(analysis, who, trigger)]
        dated = [resolve(timex, text[timex.start : timex.end], context.anchor) for timex in times]
        bygone = not times and _is_bygone(analysis, who, trigger)
        for resolved in dated or [None] * bygone:
            if not _is_told(context, who.person, resolved) and (bygone or _lies_back(resolved, context)):
                context.events.append(earlier(analysis, _RULE, who.person, side, resolved))


def traveller(analysis: Analysis, trigger: Trigger, *, meant: bool = False) -> Unit | None:
    """Who made a journey: whoever is named before it with nothing but times and adverbs between, or described by it.

    Or who is `meant` to make it: words of asking, guessing and wishing may stand between too (X会不会访华).
    """
    units = analysis.units
    at = unit_of(units, trigger)
    name = next_described(units, at)
    if name is not None:
        with_others = any(u.low.startswith(_ALONG) for u in analysis.before(trigger.start))  # 随X访朝的Y
        return None if with_others or _sends(units, name) else units[name]
    spans = [(t.start, t.end) for t in analysis.times]
    told = [u for u in reversed(units[:at]) if not any(a <= u.start < b for a, b in spans)]
    behind = list(
        takewhile(
            lambda u: not u.is_any(("local", "pronouns")) and (_is_of_manner(u) or (meant and _is_of_doubt(u))),
            told[:_NEAR],
        )
    )
    rest = told[len(behind) :]
    if rest and rest[0].is_a("pronouns"):
        meant_by = (a for a in analysis.actors if a.start == rest[0].start and len(a.people) == 1)
        return next((replace(rest[0], senses=(("local", str(a.people[0])),)) for a in meant_by), None)
    return rest[0] if rest and rest[0].is_a("local") else None


def _sends(units: list[Unit], name: int) -> bool:
    """Whether somebody only has an envoy or a spouse, who is named next and described (访华的X特使Y)."""
    titles = list(takewhile(lambda unit: unit.is_any(TITLED) or unit.low in _KIN, units[name + 1 : name + _NEAR]))
    return any(_ENVOY in unit.values("head") or unit.low in _KIN for unit in titles)


def _is_of_manner(unit: Unit) -> bool:
    """Whether a unit between a name and a journey is a title or says how it was made (首次, 单独, 率团)."""
    if unit.low in _SINCE:
        return False  # 就任国家主席以来首次访朝
    plain = not unit.senses and unit.low not in _COMMAS
    return plain or unit.is_any(("small", "once", "another", "recalling", "at_head", "head", "honorific", "party"))


def _is_of_doubt(unit: Unit) -> bool:
    """Whether a unit between a name and a journey asks, guesses or wishes that it be made."""
    return unit.is_any(("hypothetical", "planned")) or unit.low in _OPEN_WORDS


def leads_to(analysis: Analysis, trigger: Trigger, country: Country) -> bool:
    """Whether the word of a journey, or the place that it takes, is of a country; not an embassy there or here."""
    if any(unit.low.endswith(_EMBASSIES) for unit in part_behind(analysis, trigger.end)[:_NEAR]):
        return False
    if trigger.id in TOWARD:
        return TOWARD[trigger.id] is country
    before = analysis.before(trigger.start)[-_GOAL:]
    toward = any(unit.low in _TO for unit in before)  # 对朝鲜进行访问
    part = before if toward else part_behind(analysis, trigger.end)[:_GOAL]
    goal = next((u for u in part if u.is_any(("place", "country"))), None)
    return goal is not None and country.value in goal.values("side")


def _is_bygone(analysis: Analysis, who: Unit, trigger: Trigger) -> bool:
    """Whether words say, without a time, that a journey is over: something followed it (继X访朝之后), or 当年."""
    before = word_before(analysis.units, who.start)
    behind = "".join(u.low for u in part_behind(analysis, trigger.end) if not u.is_any(("place", "country")))
    return before in _OLD or (before in _FOLLOWING and behind.startswith(_AFTER))


def _is_open(analysis: Analysis, who: Unit, trigger: Trigger) -> bool:
    """Whether the part of a sentence that names a journey does not say that it was made."""
    low = part_start(analysis, min(who.start, trigger.start), analysis.sentence.start)
    high = max(who.start, trigger.start)
    said = [unit for unit in analysis.units if low <= unit.start < high]
    if any(unit.is_any(_OPEN) for unit in said) or word_before(analysis.units, who.start) in _WANTED | _MATTERS:
        return True
    inside = [u for u in analysis.units if low <= u.start < trigger.start]
    behind = next((u for u in part_behind(analysis, trigger.end) if not u.is_any(("place", "country"))), None)
    thing = behind is not None and behind.low in _THINGS
    return thing or any(u.low in _MODAL or u.low in _WANTED for u in inside)


def times_of(analysis: Analysis, who: Unit, trigger: Trigger) -> list[Timex]:
    """The times of a journey, of several that are listed each: between the name and it, or right before the name."""
    times = [t for t in analysis.times if t.kind in ("date", "shift") and (t.month or t.year or t.unit)]
    low = who.end if who.end <= trigger.start else part_start(analysis, trigger.start, analysis.sentence.start)
    inside = [t for t in times if low <= t.start and t.end <= trigger.start] or _in_brackets(analysis, trigger)
    return inside or [t for t in times if t.end <= who.start and _is_right_before(analysis, t, who)]


def _is_right_before(analysis: Analysis, timex: Timex, who: Unit) -> bool:
    """Whether nothing but titles stands between a time and a name (对去年12月X访华的回访)."""
    between = [u for u in analysis.units if timex.end <= u.start < who.start]
    return all(u.is_any(TITLED) for u in between)


def _in_brackets(analysis: Analysis, trigger: Trigger) -> list[Timex]:
    """The time that brackets add to a journey right behind its goal (X访问北京(19日至20日)之前)."""
    behind = [u for u in part_behind(analysis, trigger.end)[:_GOAL] if not u.is_any(("place", "country"))]
    opened = behind[0].end if behind and behind[0].low in _BRACKETS else -1
    return [t for t in analysis.times if t.start == opened]


def _lies_back(resolved: Resolved | None, context: Context) -> bool:
    """Whether a time is known, and past when the article is published."""
    published = context.anchor.published
    return resolved is not None and (published is None or resolved.when.last < published)


def _is_told(context: Context, person: int, resolved: Resolved | None) -> bool:
    """Whether the article has told of a visit that somebody made at that time, or of any where none is given."""
    visits = (e for e in context.events if e.kind is ContactKind.VISIT and person in e.people)
    return any(resolved is None or (e.dated is not None and e.dated.when.intersects(resolved.when)) for e in visits)
