"""Chinese sentences cut into clauses: stretches between commas with a word of contact, and what leads up to it."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import takewhile

from graph.claims import ContactKind
from loaders.extract.analysis import Analysis
from loaders.extract.data import load, words
from loaders.extract.events import PEOPLED
from loaders.extract.marks import Trigger, Unit, Zone
from loaders.extract.zh.attributive import describes_name, done_by, next_described, next_name
from loaders.extract.zh.lists import describing, is_people, named_first, opens_list, runs, told_in
from loaders.extract.zh.vocabulary import journey_of, trigger_of, unit_of

_COMMAS = words("zh", "grammar", "commas")
_HAS = words("zh", "grammar", "has")
_OF = words("zh", "grammar", "of")
_ATTRIBUTIVE = tuple(_OF)
_BY, _TEAM = words("zh", "grammar", "by"), words("zh", "grammar", "with_team")
_LIST, _YEAR = words("zh", "grammar", "list"), str(load("zh", "dates")["units"]["year"])
_AND, _NOT = words("zh", "titles", "links"), words("zh", "grammar", "not")
_GOES_ON, _JUST = words("zh", "grammar", "goes_on"), words("zh", "grammar", "just")
_UNDER = words("zh", "grammar", "under")
_GUESTS = words("zh", "grammar", "guests")
_ALONG = tuple(words("zh", "grammar", "goes_along"))
_BY_OR_IN = words("zh", "grammar", "by") | words("zh", "grammar", "at")
_COMING = words("zh", "grammar", "coming")
_AS = words("zh", "grammar", "acting_as")
_AFTER_LEADER = words("zh", "grammar", "with_leader")
_SEATED = words("zh", "grammar", "seated")
_TOO = words("zh", "grammar", "goes_on")
_WITH_THEM = words("zh", "titles", "links") | words("zh", "grammar", "and_theirs")
_NAMING = ("head", "org", "country", "place", "part", "modifier", "honorific")
_LISTED_BY = ("presence", "company")
_SHOWS_SIDE = ("pointing", "country", "marked")
_OWNING = ("local", "head", "honorific", "country")
_PEOPLE = words("zh", "cues", "company_people")
_ON_EVENT = words("zh", "grammar", "on_event")
_GROUP = 16  # units from a word of going along to the delegation
_GOING = words("zh", "grammar", "local_moves") | words("zh", "grammar", "coming")
_WAS_IN = tuple(words("zh", "grammar", "was_in"))
_WAS_ON, _SOON = tuple(words("zh", "grammar", "was_on")), 8  # characters to the time
_DELEGATIONS = tuple(words("zh", "cues", "delegation"))
_LISTS, _AMONG_THEM = tuple(words("zh", "grammar", "names_them")), words("zh", "grammar", "among_them")
_OF_THEM = words("zh", "grammar", "of_them")
_BESIDES = words("zh", "grammar", "besides")
_ONCE = words("zh", "grammar", "bygone_days")
_CITING = words("zh", "cues", "attribution")
_IS, _WITH = words("zh", "grammar", "has"), words("zh", "grammar", "with")
_BESIDE_SOMEBODY = words("zh", "grammar", "by_somebody")
_KIN = words("zh", "titles", "kin")
_LEAD = 6  # units of what stands before a list of those of one side
_NEAR = 3  # units from a side to the word that lists who was there of it
_HOSTED = frozenset({"meal", "show", "ceremony"})
_SHOWN = frozenset({"tour", "welcome", "show", "parade", "wreath"})  # forms of what somebody is taken to


@dataclass(slots=True)
class Clause:
    """Units `first` to `after`; what it tells of. `open`: it ends in a list of those who were there, which may go on.

    `entered`: its people are told as those who were there. Parts before it that tell nothing belong to it.
    `cue`: the unit that says so, where it does. `travels`: whoever goes along makes the journey that it tells.
    """

    first: int
    after: int
    cue: int = -1
    travels: bool = False
    triggers: list[Trigger] = field(default_factory=list)
    presence: bool = False
    company: bool = False
    speech: bool = False
    open: bool = False
    entered: bool = False

    @property
    def tells(self) -> bool:
        """Whether it tells of a contact or of those who were there."""
        return bool(self.triggers) or self.presence or self.company


def clauses(analysis: Analysis) -> list[Clause]:
    """The clauses of a sentence in order; a part that tells nothing leads up to the next, or goes on with a list."""
    out: list[Clause] = []
    pending: int | None = None
    parts = _parts(analysis.units, title=analysis.sentence.zone is Zone.TITLE)
    for k, part in enumerate(parts):
        following = parts[k + 1] if k + 1 < len(parts) else None
        if part.company and _begins_list(analysis.units, part, parts[k + 1 :]):
            part.company, part.cue, part.triggers = False, -1, []
        if out and pending is None and _only_lists(analysis.units, part, out[-1]):
            part.triggers = []
        if not part.tells and not part.speech:
            if not out or pending is not None or not _goes_on(analysis, part, out[-1], following):
                pending = part.first if pending is None else pending
            continue
        if out and pending is None and _names_guests(analysis.units, part, out[-1]):
            out[-1].after, out[-1].triggers = part.after, [*out[-1].triggers, *part.triggers]
            continue  # 主持仪式,欢迎X来访
        if out and pending is None and _goes_to_it(analysis.units, part, out[-1]):
            part.presence, part.cue, part.triggers = True, unit_of(analysis.units, part.triggers[0]), []
        if pending is not None:
            part.first, pending = pending, None
        beside = part.presence and _side_by_side(analysis.units, part)
        led_to = out and (leads_to(analysis.units, out[-1]) or (beside and _is_scene(analysis.units, out[-1])))
        if led_to and (beside or not part.presence):
            led = out.pop()
            part.presence = False
            part.first, part.triggers = led.first, [*led.triggers, *part.triggers]
        out.append(part)
    if pending is not None and out and out[-1].after < parts[-1].after and _dated_behind(analysis, out[-1], pending):
        out[-1].after = parts[-1].after
    return out


def _only_lists(units: list[Unit], part: Clause, before: Clause) -> bool:
    """Whether a part goes on with a list, and a journey only says who some of it are (100多人出席,包括来访的代表团)."""
    inside = units[part.first : part.after]
    lists = (before.presence or before.company) and _begins_names(units, part) and not (part.presence or part.company)
    return lists and not any(_tells_of(inside, k) for k in range(len(inside)))


def _goes_to_it(units: list[Unit], part: Clause, before: Clause) -> bool:
    """Whether a part says who went to the event that the one before it tells of (举行招待会,X前往)."""
    if len(part.triggers) != 1 or part.presence or part.company or not any(t.form in _HOSTED for t in before.triggers):
        return False
    at = unit_of(units, part.triggers[0])
    return units[at].low in _GOING and not any(unit.low.isalpha() for unit in units[at + 1 : part.after])


def _goes_on(analysis: Analysis, part: Clause, before: Clause, following: Clause | None) -> bool:
    """Whether a part that tells nothing belongs to the clause before it, which then has it too."""
    units = analysis.units
    more = _lists_on(units, part, before, following) or _goes_on_with_titles(analysis, part, before)
    more = more or _names_some(units, part, before)
    if (before.company or before.presence) and _begins_names(units, part):
        before.open = True  # 多人随同访华,包括X
    elif not (
        more
        or _lists_more(units, before, part)
        or _is_said_of(units, before, part)
        or _names_guests(units, part, before)
    ):
        if not leads_to(units, before):
            return False
        before.open = True  # 典礼上,X铲下第一锹土,Y铲下第二锹
    before.after = part.after
    return True


def _lists_more(units: list[Unit], before: Clause, part: Clause) -> bool:
    """Whether a clause ends in a list that a part may go on with: of those there, or of names of who did it."""
    named = any(unit.is_a("local") for unit in units[part.first : part.after])
    return before.open and (before.presence or before.company or named)


def _dated_behind(analysis: Analysis, part: Clause, rest: int) -> bool:
    """Whether what tells nothing more only says when: of what stands right before it (X的北京之行,20日落幕), or of all.

    (两人边走边谈,那是8日上午的事)
    """
    units, start = analysis.units, analysis.units[part.first].start
    times = [t for t in analysis.times if not t.since]
    if any(start <= t.start < units[part.after - 1].end and (t.day or t.kind != "date") for t in times):
        return False
    told = trigger_of(units[part.after - 1])
    topic = told is not None and (not told.verb or units[part.after - 2].low in _OF)
    low, was = units[rest].start, "".join(unit.low for unit in units[rest : rest + _NEAR])
    first = next((t for t in times if t.start >= low), None)
    return first is not None and (topic or was.startswith(_WAS_ON)) and first.start - low <= _SOON


def _begins_names(units: list[Unit], part: Clause) -> bool:
    """Whether a part begins with "among them" or "besides"; not with "some of them" (有的还...)."""
    if units[part.first].low in _BESIDES:
        return True  # 与会者众多,除A外,还有B
    first = part.first + (units[part.first].low in _GOES_ON | _JUST | _OF_THEM)  # 同行的,还有X; 随员中,就包括X
    after = units[first + 1].low if first + 1 < part.after else ""
    return first < part.after and units[first].low in _HAS and after not in _OF  # a text may be cut off behind "还"


def leads_to(units: list[Unit], part: Clause) -> bool:
    """Whether a part only says at what event the next took place, and names nobody (在28日举行的外长会谈上)."""
    inside = units[part.first : part.after]
    k = next((k for k in range(len(inside) - 1, -1, -1) if trigger_of(inside[k]) is not None), None)
    at = k is not None and "".join(unit.low for unit in inside[k + 1 :]) in _ON_EVENT
    return at and not any(unit.is_a("local") for unit in inside) and not any(unit.is_a("saying") for unit in inside)


def _is_said_of(units: list[Unit], told: Clause, part: Clause) -> bool:
    """Whether a part names who else was at what is only named before it (与X的会面,是Y...; 迎候X的,则是Y)."""
    if told.presence or told.company or not told.triggers:
        return False
    last = told.triggers[-1]
    verb = next((t for t in reversed(told.triggers) if t.verb and t.kind is not ContactKind.VISIT), None)
    if units[told.after - 1].low in _OF and verb is not None:
        return done_by(units, unit_of(units, verb)) is not None
    name = next_name(units, part.first + 1) if units[part.first].low in _IS else None
    topic = last.kind is not ContactKind.VISIT and unit_of(units, last) == told.after - 1 and len(told.triggers) == 1
    named = name is not None and topic and units[told.after - 2].low in _OF
    return named and any(unit.low in _WITH for unit in units[told.first : told.after - 1])


def _is_scene(units: list[Unit], part: Clause) -> bool:
    """Whether a part says only what event there was (平壤10日大阅兵,X右手边坐的是Y)."""
    told = trigger_of(units[part.after - 1])
    named = any(unit.is_a("local") for unit in units[part.first : part.after])
    return told is not None and not told.verb and len(part.triggers) == 1 and not named


def _side_by_side(units: list[Unit], part: Clause) -> bool:
    """Whether a part says only that somebody sat or stood by somebody else (X坐在Y右侧)."""
    named = sum(unit.is_a("local") for unit in units[part.first : part.after])
    return units[part.cue].low in _BESIDE_SOMEBODY and named > 1 and not part.triggers


def _begins_list(units: list[Unit], part: Clause, later: list[Clause]) -> bool:
    """Whether those of a suite only stand first in a list of who was there (参观团成员A,副部长B参加会见)."""
    named = any(unit.is_a("local") for unit in units[part.first : part.after])
    owned = all(unit.is_any(_OWNING) or unit.low in _OF for unit in units[part.first : part.cue])  # X的
    suite = owned and units[part.cue].low in _PEOPLE and not part.triggers
    if not named or part.open or not (suite or _lists_followers(units, part)):
        return False
    told = next((following for following in later if following.tells or following.speech), None)
    return told is not None and told.presence


def _lists_followers(units: list[Unit], part: Clause) -> bool:
    """Whether a part only lists people described as having come with somebody (随X来访的A、B)."""
    listed = units[part.after - 1].is_a("local") and len(part.triggers) == 1
    return listed and _describes_followers(units[: part.after], part.cue)


def _describes_followers(inside: list[Unit], i: int) -> bool:
    """Whether a word of going along only says which people are meant whom its clause names (随X来访的A)."""
    if not inside[i].low.startswith((*_ALONG, *_AFTER_LEADER)) or any(unit.low in _HAS for unit in inside[i:]):
        return False
    journey = next((k for k in range(i + 1, len(inside)) if trigger_of(inside[k]) is not None), None)
    return journey is not None and journey_of(inside[journey]) is not None and describes_name(inside, journey)


def _names_guests(units: list[Unit], part: Clause, before: Clause) -> bool:
    """Whether a part says for whom the event before it is given (举行宴会, 欢迎X履新)."""
    hosted = any(trigger.form in _HOSTED for trigger in before.triggers)
    return hosted and any(unit.low in _GUESTS for unit in units[part.first : part.first + 2])


def _lists_on(units: list[Unit], part: Clause, before: Clause, following: Clause | None) -> bool:
    """Whether a part goes on with the objects of a verb: names only, before "also met" or the end."""
    if not any(trigger.verb for trigger in before.triggers) or not units[before.after - 1].is_a("local"):
        return False
    inside = units[part.first : part.after]
    named = inside[-1].is_a("local") and not any(u.is_a("small") and u.low not in _AND for u in inside)
    return named and (following is None or units[following.first].low in _GOES_ON)


def _names_some(units: list[Unit], part: Clause, before: Clause) -> bool:
    """Whether a part names some of the officials whom somebody met (会见多位高层,当中包括X)."""
    met = any(trigger.verb and trigger.form == "talks" for trigger in before.triggers)
    some = any(unit.is_a("officials") for unit in units[before.first : before.after])
    first = part.first + (units[part.first].low in _OF_THEM)
    lists = first < part.after and units[first].low in _HAS
    return met and some and lists and next_name(units, first + 1) is not None


def _goes_on_with_titles(analysis: Analysis, part: Clause, before: Clause) -> bool:
    """Whether a comma only parts the titles of one person (会见了朝鲜最高领导人,劳动党第一书记X)."""
    units = analysis.units
    name = next_name(units, part.first)
    if name is None or name == part.first:
        return False
    person, end = units[name].person, units[before.after - 1].end
    return any(held.person == person and held.office.end == end for held in analysis.offices)


def _parts(units: list[Unit], *, title: bool) -> list[Clause]:
    """The parts between commas; in a headline a space parts like a comma."""
    out: list[Clause] = []
    first = 0
    depth = 0
    for i, unit in enumerate(units):
        depth += (unit.low in _OPEN) - (unit.low in _CLOSE)
        ends = (unit.low in _COMMAS and not _dates(units, i)) or (
            unit.low in _LIST and i + 1 < len(units) and units[i + 1].low in _GOES_ON
        )
        ends = ends and not (_heads_list(units, first, i) or _by_whom(units, i) or _by_the_way(units, i))
        if ends and depth <= 0:
            out.append(_part(units, first, i))
            first = i + 1
        elif title and i > first and units[i - 1].end < unit.start and depth <= 0:
            out.append(_part(units, first, i))
            first = i
    out.append(_part(units, first, len(units)))
    return _rejoined(units, [part for part in out if part.after > part.first])


def _rejoined(units: list[Unit], parts: list[Clause]) -> list[Clause]:
    """The parts, those put together again that only a list of people was cut into (A,来访的B,以及C等出席).

    What describes some of those who attend tells of nothing.
    """
    out: list[Clause] = []
    for first, end in runs(units, [(part.first, part.after) for part in parts]):
        part = parts[first]
        there = part.presence and is_people(named_first(units[part.first : part.after]))
        out.append(_one(units, parts[first:end]) if end > first + 1 or there else part)
    return out


def _one(units: list[Unit], run: list[Clause]) -> Clause:
    """One clause of the parts of a list of people, without what only describes some of them."""
    part = _part(units, run[0].first, run[-1].after)
    starts: set[int] = set()
    for each in run:
        inside = units[each.first : each.after]
        named = inside if is_people(inside) else named_first(inside)
        if not named and each is run[0]:
            named = next((inside[k:] for k in range(len(inside)) if is_people(inside[k:])), [])
        starts |= {named[k].start for k in describing(named)}
    part.triggers = [told for told in part.triggers if told.start not in starts]
    return part


def _by_the_way(units: list[Unit], i: int) -> bool:
    """Whether a mark only parts those who were there from their names, with who reports it (陪见者,据X报道,有A)."""
    for start in (i, next((k for k in range(i - 1, -1, -1) if units[k].low in _COMMAS), -1)):
        end = next((k for k in range(start + 1, len(units)) if units[k].low in _COMMAS), len(units))
        aside = units[start + 1 : end] if 0 <= start < i + 1 <= end + 1 else []
        cited = bool(aside) and aside[0].low in _CITING and aside[-1].is_any(("reporting", "saying"))
        label = any(u.is_any(_LISTED_BY) for u in units[max(0, start - _LEAD) : start])
        listed = end + 1 < len(units) and units[end + 1].low in _HAS and next_name(units, end + 2) is not None
        if cited and label and listed:
            return True
    return False


def _dates(units: list[Unit], i: int) -> bool:
    """Whether a mark parts a journey from its days only (第一次访问:2000年5月29日至31日; 上次访华,是在2006年1月)."""
    before = next((k for k in range(i - 1, max(-1, i - _NEAR), -1) if trigger_of(units[k]) is not None), None)
    told = trigger_of(units[before]) if before is not None else None
    if told is None or told.kind is not ContactKind.VISIT or any(u.low in _COMMAS for u in units[before:i]):
        return False
    after = "".join(unit.low for unit in units[i + 1 : i + 1 + _NEAR])
    return after.startswith(_WAS_IN) or (units[i].low in _HAS and after[:1].isdigit())


def _by_whom(units: list[Unit], i: int) -> bool:
    """Whether a comma only parts an event from whoever attends it: the leader of a delegation (庆典,由X率团出席).

    Or anybody, where the event has a year of its own (2013年的阅兵式,由X参加).
    """
    told = trigger_of(units[i - 1]) if 0 < i < len(units) - 1 else None
    if told is None or told.verb or units[i + 1].low not in _BY:
        return False
    before = takewhile(lambda unit: unit.low not in _COMMAS, reversed(units[:i]))
    behind = [*takewhile(lambda unit: unit.low not in _COMMAS, units[i + 1 :])]
    dated = any(unit.low == _YEAR for unit in before)
    return any(u.low in _TEAM for u in units[i:]) or (dated and any(u.is_a("presence") for u in behind[-2:]))


def _heads_list(units: list[Unit], first: int, i: int) -> bool:
    """Whether a colon only opens the list of those who were there (中方出席人员:...)."""
    before = units[first:i]
    listing = before and (before[0].is_a("marked") or any(u.is_any(_LISTED_BY) or u.low in _HAS for u in before))
    return units[i].low in _HAS and bool(listing) and not any(unit.is_a("local") for unit in before)


def _side_list(inside: list[Unit]) -> bool:
    """Whether a part goes on with those of one side (朝方有A、B; 中方为C)."""
    if not inside or not inside[0].is_a("marked"):
        return False
    has = next((i for i, unit in enumerate(inside[:_LEAD]) if unit.low in _HAS | _SEATED), None)
    return has is not None and not any(u.is_a("local") or _tells_of(inside, k) for k, u in enumerate(inside[:has]))


def _tells_of(inside: list[Unit], i: int) -> bool:
    """Whether a unit tells of a contact, and not only which officials are meant (到访的官员)."""
    only = journey_of(inside[i]) is not None and any(unit.low in _OF for unit in inside[i + 1 : i + 2])
    return trigger_of(inside[i]) is not None and not only


_OPEN = words("zh", "grammar", "brackets_open")
_CLOSE = words("zh", "grammar", "brackets_close")


def _leads_travel(inside: list[Unit], i: int) -> bool:
    """Whether a word of presence is of a journey: accompanying somebody who travels (陪同X访问的有)."""
    if not (inside[i].is_a("presence") or inside[i].low in _AFTER_LEADER):
        return False
    if i + 1 < len(inside) and inside[i + 1].low in _UNDER:
        return False  # 在X陪同下到过Y的学校
    if _comes_along(inside, i) or _goes_there(inside, i):
        return True
    of = next((k for k in range(i, len(inside)) if inside[k].low in _OF), None)
    if of is None:
        return False
    told = (t for unit in inside[i:of] if (t := trigger_of(unit)) is not None)
    return any(t.kind is ContactKind.VISIT for t in told) or any(u.low in _COMING for u in inside[i:of])


def _comes_along(inside: list[Unit], i: int) -> bool:
    """Whether a word of going along ends a clause with a journey of those before it (崔善姬、金与正陪同来华)."""
    if not inside[i].low.startswith(_ALONG) or i + 1 >= len(inside):
        return False
    told = trigger_of(inside[i + 1])
    travels = told is not None and told.verb and told.kind is ContactKind.VISIT
    led = any(unit.low in _BY_OR_IN for unit in inside[:i])
    return (
        travels
        and any(u.is_a("local") for u in inside[:i])
        and not led
        and not any(u.is_a("local") for u in inside[i + 1 :])
    )


def _escorts(inside: list[Unit], i: int) -> bool:
    """Whether a word of presence takes whom somebody shows round (陪同X检阅仪仗队), or only names a host (陪同下)."""
    following = next((unit for unit in inside[i + 1 : i + _NEAR] if unit.low not in _KIN), None)
    if following is not None and (following.low in _UNDER or _by_somebody(inside, i)):
        return True
    if following is None or not (following.is_any(("local", "pronouns")) or _group_follows(inside, i)):
        return False
    told = [(k, t) for k, t in told_in(inside) if k > i]
    return any(t.form in _SHOWN or t.kind is ContactKind.VISIT or (t.verb and _takes(inside, k)) for k, t in told)


def _goes_there(inside: list[Unit], i: int) -> bool:
    """Whether somebody goes along to where what is told takes place, which the clause does not name (陪同X前往)."""
    if not inside[i].low.startswith(_ALONG) or len(inside) < i + _NEAR:
        return False
    goes = next((k for k in range(len(inside) - 1, i, -1) if inside[k].low.isalpha()), i)
    told = trigger_of(inside[goes])
    whom = any(unit.is_any(("local", "pronouns")) for unit in inside[i + 1 : goes])
    return whom and told is not None and inside[goes].low in _GOING and not any(map(trigger_of, inside[i:goes]))


def _group_follows(inside: list[Unit], i: int) -> bool:
    """Whether a delegation is named after a unit, before any word of contact (陪同一个代表团到访)."""
    after = takewhile(lambda unit: trigger_of(unit) is None and unit.low not in _OF, inside[i + 1 : i + _GROUP])
    return any(unit.is_a("delegation") for unit in after)


def _by_somebody(inside: list[Unit], i: int) -> bool:
    """Whether the name before a word of presence is of whoever goes along with the subject (由X陪同到扬州游览)."""
    k = i - 1
    while k >= 0 and (inside[k].is_a("local") or inside[k].is_any(_NAMING)):
        k -= 1
    told = any(trigger_of(unit) is not None for unit in inside[i + 1 :])
    return told and 0 <= k < i - 1 and inside[k].low in _BY


def _takes(inside: list[Unit], i: int) -> bool:
    """Whether a verb has its object after it (陪同X会见Y), and no list of those there (陪同X会见Y的有Z)."""
    return not opens_list(inside, i) and any(unit.is_a("local") for unit in inside[i + 1 :])


def _aside(inside: list[Unit], i: int) -> bool:
    """Whether a word of presence only describes somebody, or says who shows whom round."""
    of_side = i > 1 and inside[i - 2].is_any(("marked", "country"))  # 中方的出席者
    of_side = of_side or (inside[i].low.endswith(_LISTS) and inside[i - 2].low not in _ONCE)  # 招待会的来宾有
    named = i > 0 and inside[i - 1].low in _OF and not of_side  # 友谊的见证
    lists = any(unit.low in _LISTS for unit in inside[i : next_described(inside, i)])  # 参加的还有中方的A
    return named or (describes_name(inside, i) and not lists) or _escorts(inside, i) or _comes_to_do(inside, i)


def _comes_to_do(inside: list[Unit], i: int) -> bool:
    """Whether a word of coming along only leads to what is done there (同来迎接的还有X)."""
    told = trigger_of(inside[i + 1]) if i + 1 < len(inside) and inside[i].low in _COMING else None
    return told is not None and told.verb


def _is_company(inside: list[Unit], i: int) -> bool:
    """Whether a word tells who travels along, not only which of a list does (大使A、随行的部长B)."""
    described = inside[i].low.endswith(_ATTRIBUTIVE) or (i + 1 < len(inside) and inside[i + 1].low in _OF)
    listed = described and i > 0 and inside[i - 1].low in _LIST
    if i and (inside[i - 1].low in _AS or (inside[i].is_a("peer") and inside[i - 1].is_any(_SHOWS_SIDE))):
        return False  # 作为主要随员陪同X访华, 同这位朝鲜同行会谈
    titles = inside[i].is_a("descriptor") and i + 1 < len(inside) and inside[i + 1].is_a("local")
    return inside[i].is_a("company") and not listed and not titles and not describes_name(inside, i)


def lists_members(inside: list[Unit], i: int) -> bool:
    """Whether a delegation stands before a list of its members (参观团中有A、B; 代表团成员还包括A)."""
    if not inside[i].low.startswith(_DELEGATIONS):
        return False
    said = list(takewhile(lambda unit: not (unit.is_a("local") or unit.low in _COMMAS), inside[i : i + 1 + _LEAD]))
    has = next((k for k, unit in enumerate(said) if unit.low in _HAS or unit.low.endswith(_LISTS)), -1)
    among = "".join(unit.low for unit in said[: has + 1])
    return any(word in among for word in _AMONG_THEM) and any(unit.is_a("local") for unit in inside[i:])


def _denied(inside: list[Unit], i: int) -> bool:
    """Whether a word of company has a negation right before it (未随团来访), and does not only ask (在不在车上)."""
    asks = i > 1 and inside[i - 2].low[:1] == inside[i].low[:1]
    return i > 0 and inside[i - 1].low in _NOT and not asks


def _have_come(inside: list[Unit], i: int) -> bool:
    """Whether a clause ends in officials who have come, who may be named after it (其他来华朝鲜高官,包括X)."""
    last = i == len(inside) - 1 and inside[i].is_any(("officials", "descriptor"))
    told = [t for unit in inside[max(0, i - _NEAR - 1) : i] if (t := trigger_of(unit)) is not None]
    named = any(unit.is_a("local") for unit in inside)
    return last and not named and any(t.verb and t.kind is ContactKind.VISIT for t in told)


def _meets_company(inside: list[Unit], i: int) -> bool:
    """Whether those who came along are whom somebody meets (同X等中方随行人员握手)."""
    if inside[i].low not in _PEOPLE:
        return False
    verbs = [k for k, t in told_in(inside) if t.verb and t.kind is not ContactKind.VISIT]
    whose = 2 * (i > 1 and inside[i - 1].low in _OF and inside[i - 2].is_a("pronouns"))  # 会见了X和他的随行人员
    joined = i > whose and inside[i - whose - 1].low in _WITH_THEM  # 设宴招待X及其随行人员
    return any(k > i or joined for k in verbs) and not any(unit.low in _HAS for unit in inside[i:])


def _travels(inside: list[Unit], i: int) -> bool:
    """Whether a word of company tells of a journey that its subject makes (随团访华)."""
    if any(unit.low in _HAS for unit in inside[i:]) or _goes_there(inside, i):
        return False
    if not any(unit.is_a("local") for unit in inside[:i]):
        return False
    return any(map(journey_of, inside[i + 1 :]))


def _part(units: list[Unit], first: int, after: int) -> Clause:
    inside = units[first:after]
    told = told_in(inside)
    part = Clause(first, after, triggers=[t for _, t in told])
    present = [i for i, unit in enumerate(inside) if unit.is_a("presence") and not _aside(inside, i)]
    named_next = after + 1 < len(units) and units[after + 1].low in _HAS
    company = [i for i in range(len(inside)) if named_next and _have_come(inside, i)]
    company = company or [i for i in range(len(inside)) if _is_company(inside, i) or _leads_travel(inside, i)]
    company = company or [i for i in range(len(inside)) if lists_members(inside, i)]
    if any(_denied(inside, i) for i in company):
        company, part.triggers = [], [t for t in part.triggers if t.kind is not ContactKind.VISIT]
    company = [i for i in company if not (_meets_company(inside, i) or _comes_to_do(inside, i))]
    part.travels = any(_travels(inside, i) for i in company)
    both = part.travels and any(inside[i].low in _TOO for i in range(company[-1], present[-1] if present else 0))
    describing = [i for i in company if _describes_followers(inside, i)]
    if present and not both and (describing or not any(_leads_travel(inside, i) for i in company)):
        company, part.triggers = [], [t for t in part.triggers if not describing or t.kind is not ContactKind.VISIT]
    if company and _side_list(inside) and any(unit.low in _HAS for unit in inside[: company[0]]):
        company = []  # 朝方有随同X来访的Y
    present = present if both or not company else []
    if not present and not company and _side_list(inside):
        present = [0]
    part.presence, part.company = bool(present), bool(company)
    part.speech = any(unit.is_any(("saying", "reporting")) for unit in inside)
    marks = present or company
    part.cue = first + marks[0] if marks else -1
    lists = [unit for unit in inside[marks[0] :] if unit.low in _HAS or unit.low.endswith(_LISTS)] if marks else []
    part.open = bool(lists)
    part.open = part.open or any(t.kind in PEOPLED and opens_list(inside, k) for k, t in told)
    return part
