"""Chinese lists of those who were there: 在座的有..., ...参加, 随行的有..."""

from __future__ import annotations

from itertools import takewhile

from graph.claims import SIDES, ContactKind, Country
from loaders.extract.analysis import Actor, Analysis
from loaders.extract.context import other_side
from loaders.extract.data import words
from loaders.extract.events import PEOPLED
from loaders.extract.marks import Trigger, Unit
from loaders.extract.zh.attributive import describes_name, next_name
from loaders.extract.zh.clauses import Clause
from loaders.extract.zh.masks import invited
from loaders.extract.zh.scene import two_sided
from loaders.extract.zh.triggers import is_attributive, is_reference
from loaders.extract.zh.vocabulary import trigger_of, unit_of

_HAS = words("zh", "grammar", "has")
_NAMES_THEM = tuple(words("zh", "grammar", "names_them"))
_AS_WELL = words("zh", "grammar", "and")
_OF = words("zh", "grammar", "of")
_BY = words("zh", "grammar", "by")
_TOWARD = words("zh", "grammar", "toward")
_SMALL = words("zh", "grammar", "after_presence")
_COMMAS = words("zh", "grammar", "commas")
_REFERS = words("zh", "grammar", "refers")
_TOO = words("zh", "grammar", "also")
_TOGETHER = tuple(words("zh", "grammar", "together"))
_COMMEMORATING, _PEOPLE = words("zh", "grammar", "commemorating"), words("zh", "grammar", "people")
_SEATED = words("zh", "grammar", "seated")
_BESIDE_SOMEBODY = words("zh", "grammar", "by_somebody")
_WISHES = words("zh", "grammar", "wishes")
_BESIDES = words("zh", "grammar", "besides")
_BESIDE = words("zh", "grammar", "beside")
_ACTIVITY = words("zh", "grammar", "activity_noun")
_WITNESSING = words("zh", "grammar", "witnessing")
_WHEN = words("zh", "grammar", "when")
_STAYING, _DOING = tuple(words("zh", "grammar", "staying")), words("zh", "grammar", "does_there")
_THIS = words("zh", "grammar", "topic_before")
_PLANNED = "planned"
_UNREAL = frozenset({"hypothetical", _PLANNED, "negated", "denied"})
_ANNIVERSARY = words("zh", "grammar", "anniversary")
_ALONG = tuple(words("zh", "grammar", "goes_along"))
_GROUPS = ("head", "delegation", "party", "officials", "pronouns")
_RALLY = words("zh", "grammar", "rally")
_GOING = words("zh", "grammar", "local_moves")
_NUMBER = 5  # units from what an anniversary is of to its word, its number between
_NEAR = 3  # units between "too" and what somebody takes part in


def present(analysis: Analysis, clause: Clause, told: frozenset[str]) -> tuple[list[Actor], Trigger | None]:
    """Whom a clause of presence names, and the word for what they attended; `told` are forms of events told before.

    Nobody where the clause tells of an event of its own, or of attending something else.
    """
    units = analysis.units
    cue = clause.cue
    behind = [t for t in clause.triggers if t.start >= units[cue].end and not _is_anniversary(units, t)]
    attended = next((t for t in behind if t.kind is not ContactKind.VISIT or not _describes(units, t)), None)
    attended = attended or next((t for t in clause.triggers if t.form in told and _is_when(units, t, cue)), None)
    attended = attended or next((t for t in clause.triggers if t.form in told and _is_held_by(units, t, cue)), None)
    if attended is not None and attended.form not in told and told and _is_what_is_told(units, clause, attended):
        people = [actor for actor in listed(analysis, clause) if actor.people]
        return people, None if people else attended
    if attended is not None and two_sided(between_two(analysis, clause, attended)):
        return [a for a in listed(analysis, clause) if a.people], attended  # 参加了X同Y的会谈
    acting = [t for t in clause.triggers if t.verb and t.form not in told and t.end <= units[cue].start]
    if attended is None and any(t.kind is not ContactKind.VISIT or not is_attributive(analysis, t) for t in acting):
        return [], None  # 登上城楼观礼
    if attended is None and _is_led(units, clause, told):
        return [], None  # 庆典由X率团出席: an event of its own
    if attended is not None and _abroad(analysis, clause, attended):
        return [], None  # 在北京出席阅兵式: an event of its own
    if attended is not None and attended.form != "talks" and _is_hosted(analysis, cue, attended):
        return [], None  # 出席了X举行的宴会: told with its host
    if attended is not None and attended.form not in told and not is_reference(units, unit_of(units, attended), clause):
        return [], None
    if attended is None and not _ends(units, cue, clause) and not _at_rally(units, clause, told):
        return [], None
    unreal = _UNREAL if not _of_plan(analysis, units[clause.first].start) else _UNREAL - {_PLANNED}
    unsure = [c for kind in unreal for c in analysis.cued(kind, units[clause.first].start, units[cue].start)]
    commas = {unit.start for unit in units if unit.low in _COMMAS}
    if any(cue.end not in commas for cue in unsure):  # not 据称,...
        return [], None
    if any(unit.low in _WISHES for unit in units[clause.first : cue]):
        return [], None  # 希望X到场
    if any("other" in unit.values("marked") for unit in units[clause.first : clause.after]):
        return [a for a in listed(analysis, clause) if a.people], attended  # 俄方参加的有...
    return listed(analysis, clause), attended


def between_two(analysis: Analysis, clause: Clause, attended: Trigger) -> list[Actor]:
    """Those whose talks a clause says that others took part in (参加了X同Y的会谈, 陪同X会见Y的有A)."""
    units, at = analysis.units[max(clause.cue, clause.first) : clause.after], unit_of(analysis.units, attended)
    end = next((unit.start for unit in units if unit.low in _HAS and unit.start >= attended.end), None)
    if end is None and any(unit.low in _OF for unit in analysis.units[at - 1 : at]):
        end = attended.start
    if attended.form != "talks" or end is None or units[0].low not in _REFERS:
        return []
    return [a for a in analysis.actors if units[0].end <= a.start and a.end <= end and a.people]


def _is_when(units: list[Unit], trigger: Trigger, cue: int) -> bool:
    """Whether a word of contact right before a word of presence says at what people were there (会见时在座的有X)."""
    between = "".join(unit.low for unit in units[unit_of(units, trigger) + 1 : cue])
    return trigger.verb and trigger.kind in PEOPLED and between in _WHEN


def _is_held_by(units: list[Unit], trigger: Trigger, cue: int) -> bool:
    """Whether an event told before stands with "by" before those who hold it (会议由X和Y共同主持)."""
    by = unit_of(units, trigger) + 1
    return not trigger.verb and by < cue and units[by].low in _BY and any(u.is_a("local") for u in units[by:cue])


def _of_plan(analysis: Analysis, start: int) -> bool:
    """Whether a clause goes on with an event that its sentence has said is to come (仪式定于9日举行,X将出席)."""
    told = any((t := trigger_of(unit)) and t.kind in PEOPLED and not t.verb for unit in analysis.before(start))
    return told and bool(analysis.cued(_PLANNED, end=start))


def _is_hosted(analysis: Analysis, cue: int, attended: Trigger) -> bool:
    """Whether what people of one side attend is told with whoever of the other gives it."""
    acting = [a for a in analysis.actors if a.people and not a.masked]
    guests = {a.country for a in acting if a.end <= analysis.units[cue].start}
    hosts = {a.country for a in acting if analysis.units[cue].end <= a.start and a.end <= attended.start}
    return len(guests) == 1 and guests | hosts == set(SIDES) and (len(hosts) == 1 or attended.form == "tea")


def _describes(units: list[Unit], trigger: Trigger) -> bool:
    """Whether a word of travelling only says who is meant: somebody named after it, or officials (来访的官员)."""
    at = unit_of(units, trigger)
    return describes_name(units, at) or any(unit.low in _OF for unit in units[at + 1 : at + 2])


def _is_anniversary(units: list[Unit], trigger: Trigger) -> bool:
    """Whether a word of contact only says whose anniversary it is that somebody attends (条约签订四十周年活动)."""
    at = unit_of(units, trigger)
    return any(unit.low in _ANNIVERSARY for unit in units[at + 1 : at + _NUMBER])


def _is_what_is_told(units: list[Unit], clause: Clause, attended: Trigger) -> bool:
    """Whether "the activity" names nothing new: only "this" stands before it, and nothing or a list after it."""
    at = unit_of(units, attended)
    between, after = units[clause.cue + 1 : at], units[at + 1 : clause.after]
    bare = units[at].low in _ACTIVITY and all(unit.low in _SMALL | _THIS for unit in between)
    unnamed = [*takewhile(lambda unit: not unit.is_a("local"), after)]
    lists = after[:1] and after[0].low in _OF and any(u.low in _HAS or u.low.endswith(_NAMES_THEM) for u in unnamed)
    said = takewhile(lambda t: t is not attended, clause.triggers)
    alone = all(units[unit_of(units, t)].low in _GOING for t in said)  # 到友谊塔出席仪式
    return bare and alone and (bool(lists) or not any(unit.low.isalpha() for unit in after))


def _is_led(units: list[Unit], clause: Clause, told: frozenset[str]) -> bool:
    """Whether a clause begins with a new event that somebody attends at the head of a delegation."""
    events = [t.end for t in clause.triggers if not t.verb and t.form not in told]
    after = [u for u in units[clause.first : clause.cue] if events and u.start >= events[0]][:2]
    return any(u.low in _BY for u in after if u is after[0] or after[0].low in _COMMAS)


def _at_rally(units: list[Unit], clause: Clause, told: frozenset[str]) -> bool:
    """Whether somebody attends "the rally" where a ceremony has been told of (出席大会)."""
    after = [unit.low for unit in units[clause.cue + 1 : clause.after] if unit.low not in _SMALL]
    return "ceremony" in told and "".join(after).rstrip("。;") in _RALLY


def _abroad(analysis: Analysis, clause: Clause, attended: Trigger) -> bool:
    """Whether somebody attends an event that the clause sets in the other country."""
    return host_abroad(analysis, clause.first, clause.after, attended) is not None


def host_abroad(
    analysis: Analysis, first: int, after: int, attended: Trigger, subject: tuple[Actor, ...] = ()
) -> Actor | None:
    """The country or embassy of the other side where an event is held that only people of one side attend.

    `subject` attends where the clause names nobody (还将出席...).
    """
    units = analysis.units
    start, end = units[first].start, units[after - 1].end
    named = [a for a in analysis.actors if a.people and start <= a.start and a.end <= end and not a.masked]
    sides = {a.country for a in named or subject}
    if attended.verb or len(sides) != 1 or not sides <= set(SIDES):
        return None
    host = other_side(next(iter(sides)))  # type: ignore[arg-type]
    begins = max((a.end for a in named if a.start < attended.start), default=start)
    inviting = invited(units)  # 应X邀请出席Y
    told = (k for k in range(first, after) if begins <= units[k].start < attended.start)
    told = (k for k in told if _is_of(units[k], host) and not (_names_it(units, k) or units[k - 1].low in _TOWARD))
    place = next((units[k] for k in told if not any(a <= units[k].start < b for a, b in inviting)), None)
    if place is None:
        return None
    return Actor(place.start, place.end, (), place.text, host, body_id=place.value("org") or None)


def _is_of(unit: Unit, host: Country) -> bool:
    return unit.is_any(("place", "org", "marked")) and host.value in unit.values("side")


def _names_it(units: list[Unit], k: int) -> bool:
    """Whether a country is only part of what an event is called (纪念|中国|人民抗战胜利的活动)."""
    after = units[k + 1].low if k + 1 < len(units) else ""
    return units[k].is_a("country") and (units[k - 1].low in _COMMEMORATING or after in _PEOPLE)


def _ends(units: list[Unit], cue: int, clause: Clause) -> bool:
    """Whether nothing else is attended: the clause ends after the word, or goes on with who was there."""
    if units[cue].low in _WITNESSING or _by_somebody(units, cue) or units[cue].low.endswith(_NAMES_THEM):
        return True
    if units[cue].low.endswith(_STAYING) and any(unit.low in _DOING for unit in units[cue + 1 : clause.after][:1]):
        return True  # 在场作介绍
    rest = [unit for unit in units[cue + 1 : clause.after] if unit.low not in _SMALL]
    if units[cue].low.startswith(_ALONG) and rest and rest[0].is_any(_GROUPS):
        return not any(map(trigger_of, rest))  # 陪同大使一行
    while rest and not rest[-1].low.isalnum():
        rest.pop()
    if rest and rest[-1].low in _BESIDE:
        return True
    if any(unit.low in _HAS | _SEATED for unit in rest) or not rest:
        return True
    if rest[0].is_a("presence") or (len(rest) == 1 and rest[0].is_a("saying")):
        return True  # 在场作陪, 到场祝贺
    return rest[0].low in _OF or rest[0].low in _COMMAS or not rest[0].low.isalpha() or trigger_of(rest[0]) is not None


def listed(analysis: Analysis, clause: Clause) -> list[Actor]:
    """Whom a clause of presence or company names: after "there were" where it has that, else before its word."""
    units, cue = analysis.units, clause.cue
    start = units[clause.first].start
    has = next((u for u in units[cue : clause.after] if u.low in _HAS | _SEATED or u.low.endswith(_NAMES_THEM)), None)
    low, high = (has.end, _last(units, clause.after)) if has else (start, units[cue].start)
    if has is not None:  # 除A、B外,还有C
        low = next((u.end for u in units[cue : clause.after] if u.low in _BESIDES and u.end <= low), low)
    if _by_somebody(units, cue):
        low, high = start, units[clause.after - 1].end  # 座位紧邻X
    return [a for a in analysis.actors if low <= a.start and a.end <= high and not a.masked]


def _by_somebody(units: list[Unit], cue: int) -> bool:
    """Whether a word of sitting or standing has behind it by whom (座位紧邻X)."""
    name = next_name(units, cue + 1) if units[cue].low in _BESIDE_SOMEBODY else None
    return name is not None and not describes_name(units, cue)


def _last(units: list[Unit], after: int) -> int:
    """Where a list ends that goes on past its clause with "as well as" (团员有A,以及B)."""
    if after + 1 < len(units) and units[after].low in _COMMAS and units[after + 1].low in _AS_WELL:
        rest = units[after + 1 :]
        part = rest[: next((k for k, u in enumerate(rest) if u.low in _COMMAS), len(rest))]
        if not any(unit.is_a("presence") or trigger_of(unit) for unit in part):
            return part[-1].end
    return units[after - 1].end


def joins_in(analysis: Analysis, clause: Clause) -> tuple[list[Actor], Trigger] | None:
    """Those who took part too in what somebody else does (王亚军也一同会见), and its word; None in other clauses."""
    if len(clause.triggers) != 1 or not clause.triggers[0].verb or clause.triggers[0].kind not in PEOPLED:
        return None
    trigger, units = clause.triggers[0], analysis.units
    at = unit_of(units, trigger)
    too = any(unit.low in _TOO for unit in units[max(clause.first, at - _NEAR) : at])
    if not (too or units[at].low.startswith(_TOGETHER)) or any(
        unit.senses and not unit.is_a("small") for unit in units[at + 1 : clause.after]
    ):
        return None
    people = [a for a in analysis.actors if units[clause.first].start <= a.start < trigger.start and not a.masked]
    named = people and all(a.people and not a.quiet for a in people)
    return (people, trigger) if named and len({a.country for a in people}) == 1 else None
