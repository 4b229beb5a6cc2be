"""Who makes the journey that a Chinese word of travelling tells, and whether it tells of one at all."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from itertools import dropwhile, islice, takewhile

from graph.claims import Country
from graph.names.han import is_han
from loaders.extract.analysis import Actor
from loaders.extract.countries import meaning
from loaders.extract.data import load, words
from loaders.extract.events import GREETED
from loaders.extract.marks import Timex, Trigger, Unit
from loaders.extract.zh.attributive import done_by, word_before
from loaders.extract.zh.masks import ABOUT, INVITE, OWN, OWNER
from loaders.extract.zh.scene import LEADING, People, Scene, embedded, part_before, part_behind, part_start, parted
from loaders.extract.zh.timing import coarse, is_day, is_just_made
from loaders.extract.zh.triggers import is_attributive, is_news
from loaders.extract.zh.vocabulary import TOWARD, journey_of, trigger_of

_GLAD, _GLAD_NEAR = words("zh", "grammar", "glad"), 3  # units from a journey to a word of being glad of it
_HOME = tuple(words("zh", "grammar", "going_home"))
_MEETING = GREETED | {"wreath"}
_INVITED, _ACCEPTS = words("zh", "grammar", "invited"), words("zh", "grammar", "receives")
_LEAVING = words("zh", "grammar", "leaving_office")
_HEADS = words("zh", "grammar", "team_leaders")
_LED_BY, _IS = words("zh", "grammar", "by") | words("zh", "grammar", "at"), words("zh", "grammar", "has")
_OF_IT = words("zh", "grammar", "toward") | words("zh", "grammar", "has") | words("zh", "grammar", "modal")
_GUESTS = words("zh", "grammar", "guests")
_HEADED = ("的", "者")  # 带队的是X
_LOCAL = words("zh", "grammar", "local_moves")
_ARRIVALS = words("zh", "grammar", "arrivals")
_SENDING = words("zh", "grammar", "sends")
_COMMAS, _BY = words("zh", "grammar", "commas"), words("zh", "grammar", "by")
_STRANGERS = tuple(words("zh", "grammar", "strangers"))
_OFTEN = words("zh", "grammar", "often")
_OF, _JOINS = words("zh", "grammar", "of"), words("zh", "titles", "joins")
_UNDER_WAY = words("zh", "grammar", "under_way")
_WHEN = tuple(words("zh", "grammar", "when"))
_IDENTIFIES = words("zh", "grammar", "identifies")
_RECALLS = words("zh", "grammar", "recalls")
_NOT_COME = words("zh", "grammar", "not_come")
_NUMBERS = frozenset(load("zh", "grammar")["numbers"]) | words("zh", "grammar", "counted")
_TOWARD_IT = words("zh", "grammar", "toward") | _LOCAL
_GOES = tuple(words("zh", "grammar", "goes_to_town"))
_LODGES = words("zh", "grammar", "lodges")  # 安排X下榻
_MENTIONS = words("zh", "grammar", "mentions")
_MATTERS = words("zh", "grammar", "negotiates") | words("zh", "grammar", "on_topic") - _MENTIONS
_INTENDED = words("zh", "grammar", "intended")
_THERE_WAS, _THIS = words("zh", "grammar", "there_was"), tuple(words("zh", "grammar", "this_journey"))
_OFTEN_NEAR = 6  # characters before a journey in which such a word stands
_DURING, _ALIGHTS = words("zh", "grammar", "during"), tuple(words("zh", "grammar", "alights"))
_SEEN, _TAKING_UP = words("zh", "grammar", "seen"), words("zh", "grammar", "taking_up")
_LEAVES = words("zh", "grammar", "parting") | _SEEN
_NEW = words("zh", "grammar", "newly_named")
_OFF, _DONE = "离", words("zh", "grammar", "done")
_CAPITALS = words("zh", "grammar", "capitals")
_BOARDS, _VEHICLES = words("zh", "grammar", "boards"), words("zh", "grammar", "vehicles")
_AT = words("zh", "grammar", "at_place")
_LED = words("zh", "cues", "at_head") | words("zh", "grammar", "only_just")
_CARRIES_OUT, _ASKS = (
    tuple(w for w in words("zh", "grammar", "carries_out") if len(w) > 1),
    words("zh", "grammar", "asks"),
)
_ABOUT_IT, _OF_WHOM = words("zh", "grammar", "addressed_to"), 2  # units of "of whom" before a journey
_SMALL, _OTHERS = ("small", "once", "another", "besides", "planned"), tuple(words("zh", "grammar", "others_go"))
_NEAR = 6  # characters between a time and the journey that it dates


def visit(scene: Scene, trigger: Trigger, inside: list[Actor], own: tuple[Actor, ...]) -> People | None:
    """Who makes a journey; None where its word only describes or names one."""
    embeds = len(embedded(scene, inside, trigger)) < len(inside)
    if embeds and not _dated(scene, trigger):
        return None
    nearest = next((a for a in reversed(inside) if a.end <= trigger.start), None)
    if is_attributive(scene.analysis, trigger):
        return _described(scene, trigger, inside, nearest)
    if not trigger.verb:
        sent = nearest is not None and nearest.masked == OWNER  # X结束了作为Y特使的中国之行
        whose = next((a for a in reversed(own) if a.end <= trigger.start), None) if sent else nearest
        whose = whose or _recalling(scene, trigger)
        told = _dated(scene, trigger) or _is_off(scene, trigger)
        return ((whose,), ()) if whose and (told or _is_there(scene, trigger, whose)) else None
    if _only_spoken_of(scene, trigger, nearest, own):
        return None
    before = _joined(scene, inside, tuple(a for a in own if a.end <= trigger.start), trigger)
    travellers = tuple(a for a in before if not (_of_both_sides(a) or _stays(scene, a)))
    agents = [a for a in travellers if word_before(scene.analysis.units, a.start) in _BY]
    travellers = tuple(a for a in travellers if not agents or a.start >= agents[0].start)  # X宣布由Y前往
    travellers = tuple(a for a in travellers if not _acts_before(scene, a, travellers[-1]))
    if before and not travellers:
        return None  # 双方合作的亮点是...: nobody goes together with the other side
    travellers = travellers or _led(scene) or _named_later(scene, trigger)
    if not travellers and _of_vehicle(scene, trigger):
        return None  # 专列驶离北京站
    if _by_strangers(scene, trigger, travellers):
        return None  # 居民入境; X说,鼓励更多企业到朝鲜兴业
    if (not travellers and not _of_something_else(scene, trigger)) or (travellers and scene.goes_beside(travellers[0])):
        travellers = (*_going_on(scene), *travellers)
    side = next((a.country for a in reversed(travellers) if a.country), None)
    travellers = tuple(a for a in travellers if a.country is side or (a.delegation and not a.country))
    if toward := TOWARD.get(trigger.id):  # nobody of China 访华
        travellers = tuple(a for a in travellers if a.country is not toward)
    if _is_posted(scene, travellers, trigger) or (nearest and _is_spoken_of(scene, nearest, trigger)):
        return None
    travellers = tuple(a for a in travellers if not _sends(scene, a, trigger))
    come = tuple(a for a in travellers if not a.people or not scene.posted.issuperset(a.people))
    travellers = come or travellers  # X入境,由大使Y迎接后同车前往
    scene.companions += [a for a in inside if a.country is side and scene.relations.goes_along(a)]
    named = nearest and nearest.masked and _named_after(scene, nearest, trigger)
    said = word_before(scene.analysis.units, nearest.start) if nearest else ""
    if said in _MATTERS and scene.analysis.said(trigger) not in _LODGES:
        return None  # 讨论X10月访朝
    if nearest and named and (not travellers or said in _MENTIONS or _says_when(scene, trigger)):
        travellers = (replace(nearest, masked=""),)  # 高度评价X去年5月和今年1月的两次访华; 在X6月访华之后,...
    if not travellers or _summed_up(scene, trigger) or _at_home(scene, travellers, trigger):
        return None
    return travellers, ()


def _acts_before(scene: Scene, actor: Actor, last: Actor) -> bool:
    """Whether something else is said of the first of two who act before the other is named (X没有露面,Y抵达北京)."""
    own = [unit for unit in scene.analysis.units if actor.end <= unit.start < last.start]
    starts = [*(unit.start for unit in own[1:]), last.start]
    ends = (k for k, (u, after) in enumerate(zip(own, starts, strict=False), 1) if u.low in _COMMAS or u.end < after)
    joined = any(unit.low in _JOINS - _COMMAS for unit in own)
    return bool(last.people) and not joined and any(unit.low not in _COMMAS for unit in own[: next(ends, 0)])


def _is_off(scene: Scene, trigger: Trigger) -> bool:
    """Whether the part of a sentence that names a journey says that it will not be made (X的北京之行取消)."""
    part = [*part_before(scene.analysis, trigger.start), *part_behind(scene.analysis, trigger.end)]
    return any(unit.is_any(("denied", "unmade", "refused")) for unit in part)


def _is_there(scene: Scene, trigger: Trigger, whose: Actor) -> bool:
    """Whether a clause says that there was a journey of somebody to the other country (接着便有X的北京之行)."""
    there = word_before(scene.analysis.units, whose.start) in _THERE_WAS
    return there and bool(whose.people) and TOWARD.get(trigger.id) not in (None, whose.country)


def _recalling(scene: Scene, trigger: Trigger) -> Actor | None:
    """Who goes on to recall a journey that leads to the other country (X表示赞同,并回顾了今年1月的中国之行)."""
    toward, who = TOWARD.get(trigger.id), next(iter(scene.subject), None)
    recalls = any(unit.low in _RECALLS for unit in part_before(scene.analysis, trigger.start))
    return who if who and recalls and toward and who.people and who.country is not toward else None


def _going_on(scene: Scene) -> tuple[Actor, ...]:
    """Who acts where a clause does not say: nobody of the side that invites (应A邀请,对中国进行访问)."""
    hosts = {a.country for a in scene.analysis.actors if a.masked == INVITE and a.people}
    if not any(a.start < 0 and a.country in hosts for a in scene.subject):
        return scene.subject
    return tuple(a for a in scene.recalled if a.country not in hosts)


def _of_something_else(scene: Scene, trigger: Trigger) -> bool:
    """Whether the part of a sentence that leads to a journey has a subject of its own, whatever acted before it.

    What else goes there (圣火抵达), others of a country (中国货船抵达), a side (中方派团赴朝); so has a question,
    and the mere name of a journey (你问的返程). Words not known are more often of how somebody goes (辗转抵达).
    """
    part = part_before(scene.analysis, trigger.start)
    said = "".join(unit.low for unit in reversed(part))
    if any(word in said for word in _CARRIES_OUT) or any(unit.low in _VEHICLES for unit in part):
        return False
    if part and (part[0].low in _OF or part[0].low in _ASKS):
        return True
    times = [(t.start, t.end) for t in scene.analysis.times]
    told = [u for u in reversed(part) if not any(a <= u.start < b for a, b in times)]
    rest = list(dropwhile(_is_adverb, told))
    if not rest:
        return False
    opens = rest[0] is next((u for u in told if u.low.isalpha()), None)  # not 从中国陆路, 应朝方要求
    of_country = opens and rest[0].is_a("country")
    unknown = takewhile(lambda u: not u.senses and is_han(u.low), rest[of_country:])
    run = "".join(unit.low for unit in unknown)
    wished = list(dropwhile(lambda u: not u.senses or u.is_a("verbs"), rest)) if opens else []  # 乐见中方|遣使赴朝
    side = bool(wished) and wished[0].is_a("marked") and (wished == rest or not any(u.senses for u in wished[1:]))
    return side or rest[0].low.startswith(_OTHERS) or run.startswith(_OTHERS) or (of_country and len(run) > 1)


def _is_adverb(unit: Unit) -> bool:
    """Whether a unit before a journey names nobody and begins no phrase: a number, a small word, a mark."""
    small = bool(unit.senses) and all(kind in _SMALL for kind, _ in unit.senses)
    return (small and unit.low not in _AT) or unit.low in _NUMBERS or unit.low.isdigit() or not unit.low.isalpha()


def _stays(scene: Scene, actor: Actor) -> bool:
    """Whether the part of a sentence that names somebody says that he did not come (X没有来平壤,Y8日抵达平壤)."""
    return any(unit.low in _NOT_COME for unit in part_behind(scene.analysis, actor.end))


def _described(scene: Scene, trigger: Trigger, inside: list[Actor], nearest: Actor | None) -> People | None:
    """Whom a journey with a time of its own describes, and so tells to have made it (同当日抵京的X会谈)."""
    meant = any(u.low in _INTENDED or u.is_a("hypothetical") for u in part_before(scene.analysis, trigger.start))
    if meant and not any(u.is_a("denied") for u in scene.analysis.behind(trigger.end)):
        return None  # 传闻去年访华的X, 本应在2018年访朝的X; but 原定5月访朝的X取消了行程
    opened = 0 if nearest is None else _opens_clause(scene, nearest, trigger)
    near = [t for t in scene.analysis.times if 0 <= trigger.start - t.end <= _NEAR and is_day(t)]
    just = is_just_made(scene.analysis, trigger)
    near = near or _once(scene, trigger) or _in_month(scene, trigger)
    near = [t for t in near if not parted(scene.analysis, t.end, trigger.start)]  # 22日一天之内,到访的X
    near = [t for t in near if not _goes_on(scene, t, trigger)]
    after = next((a for a in inside if a.start >= trigger.end and not a.masked), None)
    dated = opened is not None and any(t.start >= opened for t in near)
    told = (dated or just) and opened is not None
    return (_listed(scene, inside, after), ()) if after and told else None


def _in_month(scene: Scene, trigger: Trigger) -> list[Timex]:
    """The month or year right before the journey by which somebody is described (2010年9月访朝的X)."""
    units = scene.analysis.units
    times = [t for t in scene.analysis.times if not t.since and t.end <= trigger.start and coarse(t) > 1]
    return [t for t in times if all(u.low in _LED for u in units if t.end <= u.start < trigger.start)]


def _listed(scene: Scene, inside: list[Actor], first: Actor) -> tuple[Actor, ...]:
    """Somebody with those of his side whom a list goes on with behind him (21日抵京的是A、B和C)."""
    out = [first]
    for actor in (a for a in inside if a.start > first.start and a.country is first.country and not a.masked):
        between = [u.low for u in scene.analysis.units if out[-1].end <= u.start < actor.start and u.low in _JOINS]
        if between and not _COMMAS.intersection(between):
            out.append(actor)
    return tuple(out)


def _only_spoken_of(scene: Scene, trigger: Trigger, nearest: Actor | None, own: tuple[Actor, ...]) -> bool:
    """Whether a verb of going tells of no journey of whoever acts, but of a step, another's journey or word of one."""
    if nearest and scene.relations.of(nearest) == "toward" and (nearest.delegation or _is_welcomed(scene, trigger)):
        return True  # the journey of whom the clause is about
    if _is_accepted(scene, trigger) or _is_invited(scene, trigger) or (nearest and _is_asked(scene, trigger, nearest)):
        return True  # 接受X邀请回访
    if _is_news(scene, trigger) and not any(a.people and a.end <= trigger.start for a in own):
        return True  # 才公布访华消息, 证实官员到访的消息
    if _is_subject(scene, trigger) or _is_said_of(scene, trigger) or _is_topic(scene, trigger):
        return True  # 访问为和平注入动力
    return _goes_to_do(scene, trigger) or _leads_elsewhere(scene, trigger, nearest)  # 前往迎接; 对俄罗斯进行访问


def _is_spoken_of(scene: Scene, nearest: Actor, trigger: Trigger) -> bool:
    """Whether the journey is that of somebody right before its word, and only says when something was (在X离开后)."""
    dated = any(t.year or t.month for t in scene.analysis.times if t.start < trigger.start)
    return nearest.masked == ABOUT and nearest.end == trigger.start and not dated


def _is_subject(scene: Scene, trigger: Trigger) -> bool:
    """Whether the word for a journey begins its part of the sentence, and something is said of the journey."""
    before, after = scene.analysis.before(trigger.start)[-1:], scene.analysis.behind(trigger.end)[:1]
    begins = not before or before[0].low in _COMMAS
    return begins and bool(after) and after[0].low in _OF_IT


def _is_topic(scene: Scene, trigger: Trigger) -> bool:
    """Whether others' coming is only what somebody is glad or speaks of in the next part (对客人来访,X表示欢迎)."""
    part = list(reversed(part_before(scene.analysis, trigger.start)))
    if len(part) < _OF_WHOM or part[0].low not in _ABOUT_IT or any(unit.low in _CARRIES_OUT for unit in part):
        return False
    behind = part_behind(scene.analysis, trigger.end)
    after = part_behind(scene.analysis, (behind[-1].end if behind else trigger.end) + 1)
    whose = part[1].is_any(("local", "marked", "officials", "delegation", "pronouns", "country", "org", "descriptor"))
    refuted = any(unit.is_a("denied") for unit in after)  # 对于X访朝的报道,Y表示不属实
    return whose and not refuted and any(unit.is_a("saying") or unit.low in _GLAD for unit in after)


def _is_said_of(scene: Scene, trigger: Trigger) -> bool:
    """Whether a part without a name only says what the journey told before it is (X访朝,是代表团首度出访)."""
    part = part_before(scene.analysis, trigger.start)
    said = "".join(unit.low for unit in reversed(part))
    if any(word in said for word in _THIS) and any(unit.low in _IDENTIFIES for unit in part):
        return True  # X此行像是对那次访问的回访
    while part and part[-1].is_any(("planned", "hypothetical")):
        part.pop()  # 如果X5月访华,将是他第二次访华
    if not part or part[-1].low not in _IDENTIFIES or any(unit.is_a("local") for unit in part):
        return False
    return any(map(journey_of, scene.analysis.before(part[-1].start)))


def _led(scene: Scene) -> tuple[Actor, ...]:
    """Who leads those without names who travel, in a sentence that says so (乐团10日抵京,由X带队; 在X率领下抵京)."""
    units = scene.analysis.units
    for k, unit in enumerate(units):
        if not (unit.is_a("at_head") or unit.low in _HEADS):
            continue
        near = [a for a in scene.analysis.actors if a.people and a.masked in ("", OWN, ABOUT)]
        before = [a for a in near if word_before(units, a.start) in _LED_BY and a.end == _names_end(units, k)]
        after = [a for a in near if a.start >= unit.end and word_before(units, a.start) in _IS]
        if units[k + 1 : k + 2] and units[k + 1].low in _BY:  # 团长由省委常委、副省长X担任
            after = [a for a in near if a.start > unit.end and not parted(scene.analysis, unit.end, a.start)] or after
        of = "".join(u.low for u in units[k + 1 : k + 3])
        if found := before or (after[:1] if of.startswith(_HEADED) or unit.low in _HEADS else []):
            return (replace(found[0], masked=""),)
    return ()


def _named_later(scene: Scene, trigger: Trigger) -> tuple[Actor, ...]:
    """Who acts behind a comma, after the journey in whose course he did (去年一月访问平壤期间,X会见了Y).

    Or who gets off the train or plane that has come (专列抵达北京站,X率先下车).
    """
    units = scene.analysis.behind(trigger.end)
    comma = next((k for k, unit in enumerate(units) if unit.low in _COMMAS), None)
    first = next((a for a in scene.analysis.actors if comma is not None and a.start >= units[comma].end), None)
    if comma is None or first is None or not first.people or first.masked or not scene.relations.is_subject(first):
        return ()
    during = any(unit.low in _DURING for unit in units[:comma])
    comes = any(unit.low in _VEHICLES for unit in part_before(scene.analysis, trigger.start))
    alights = comes and any(unit.low.startswith(_ALIGHTS) for unit in units[comma:])
    return (first,) if during or alights else ()


def _names_end(units: list[Unit], k: int) -> int:
    """Where the name right before a unit ends, past what may stand after a name."""
    before = next((u for u in reversed(units[:k]) if not u.is_any(("honorific", "head"))), None)
    return before.end if before is not None else -1


def _joined(scene: Scene, inside: list[Actor], before: tuple[Actor, ...], trigger: Trigger) -> tuple[Actor, ...]:
    """Those who act, with those of their side whom "and" joins to them (A和B抵达北京)."""
    out = list(before)
    for actor in inside:
        last = out[-1] if out else None
        if last is None or actor in out or actor.start < last.end or actor.end > trigger.start or actor.masked:
            continue
        between = {u.low for u in scene.analysis.units if last.end <= u.start < actor.start}
        mine = actor.country is not None and actor.country is last.country
        if mine and between & _JOINS and scene.relations.of(actor) == "with" and not between & _COMMAS:
            out.append(actor)
    return tuple(out)


def _of_both_sides(actor: Actor) -> bool:
    return actor.country is None and len(actor.people) > 1 and not actor.delegation


def _of_vehicle(scene: Scene, trigger: Trigger) -> bool:
    """Whether a train or plane leaves or is seen, and nobody says here who is in it."""
    said = scene.analysis.said(trigger)
    part = part_before(scene.analysis, trigger.start)
    goes = any(unit.low in _VEHICLES for unit in part) and not any(unit.low in _BOARDS for unit in part)
    return said in _LEAVES and goes


def _by_strangers(scene: Scene, trigger: Trigger, travellers: tuple[Actor, ...]) -> bool:
    """Whether the part of a clause before a journey speaks of people without names, whom nobody leads."""
    before = [u for u in scene.analysis.units if u.end <= trigger.start]
    named = any(a.end <= trigger.start for a in scene.analysis.actors)
    part = list(takewhile(lambda u: not named or u.low not in _COMMAS, reversed(before)))
    if any(a.start >= part[-1].start for a in travellers if part) or any(u.is_a("at_head") for u in part):
        return False
    text = "".join(u.low for u in reversed(part))
    return any(word in text for word in _STRANGERS)


def _is_welcomed(scene: Scene, trigger: Trigger) -> bool:
    """Whether a journey is only what somebody is glad of (对X再次来访表示欢迎)."""
    after = scene.analysis.behind(trigger.end)[:_GLAD_NEAR]
    return any(unit.low in _GLAD for unit in after)


def _is_accepted(scene: Scene, trigger: Trigger) -> bool:
    """Whether a journey is only what an invitation that somebody accepts is to."""
    before = [u.low for u in scene.analysis.units if u.end <= trigger.start]
    part = list(takewhile(lambda low: low not in _COMMAS, reversed(before)))
    return any(low in _INVITED for low in part[:2]) and any(low in _ACCEPTS for low in part)


def _is_invited(scene: Scene, trigger: Trigger) -> bool:
    """Whether a journey is only what an invitation is to (接受了X的回访邀请, 发出访问中国的邀请)."""
    behind = part_behind(scene.analysis, trigger.end)
    after = next((u.low for u in behind if not (u.is_any(("place", "country")) or u.low in _OF)), "")
    return after in _INVITED


def _is_asked(scene: Scene, trigger: Trigger, nearest: Actor) -> bool:
    """Whether somebody only invites whoever stands before a journey to make it (邀请X到中国访问)."""
    asked = nearest.masked and word_before(scene.analysis.units, nearest.start) in _INVITED
    return bool(asked) and not parted(scene.analysis, nearest.end, trigger.start)


def _is_news(scene: Scene, trigger: Trigger) -> bool:
    """Whether a journey is only what news is about."""
    return is_news(scene.analysis.units, scene.at(trigger))


def _goes_to_do(scene: Scene, trigger: Trigger) -> bool:
    """Whether a word of going only leads to the verb of what is done there, and names no place."""
    after = next((unit for unit in scene.analysis.units if unit.start >= trigger.end), None)
    word = next(unit.low for unit in scene.analysis.units if unit.start == trigger.start)
    told = trigger_of(after) if after is not None else None
    return word in _LOCAL and told is not None and told.verb and told.form in _MEETING | {"talks"}


def _leads_elsewhere(scene: Scene, trigger: Trigger, nearest: Actor | None) -> bool:
    """Whether a journey leads only to third countries, which stand after 对 or a verb of going before its own word.

    Or to several that its sentence names by their number (对上述三国进行访问).
    """
    low = nearest.end if nearest else scene.analysis.sentence.start
    before = [unit for unit in scene.analysis.units if low <= unit.start < trigger.start]
    begins = next((k for k in range(len(before) - 1, -1, -1) if before[k].low in _TOWARD_IT), None)
    if begins is None:
        return False
    goal = before[begins + 1 :]
    named = [meaning("zh", unit.value("country")).country for unit in goal if unit.is_a("country")]
    if not named and _several_states().match("".join(unit.low for unit in goal)):
        return True
    return bool(named) and all(country is Country.OTHER for country in named) and not any(map(trigger_of, goal))


@cache
def _several_states() -> re.Pattern[str]:
    return re.compile(load("zh", "grammar")["several_states"])


def _sends(scene: Scene, actor: Actor, trigger: Trigger) -> bool:
    """Whether somebody only sends whoever makes the journey (金正恩派特使访华)."""
    low = max(actor.end, part_start(scene.analysis, trigger.start, actor.end))
    between = [u for u in scene.analysis.units if low <= u.start < trigger.start]
    return any(u.low in _SENDING for u in takewhile(lambda u: not u.is_a("local"), between))


def _at_home(scene: Scene, travellers: tuple[Actor, ...], trigger: Trigger) -> bool:
    """Whether people only go somewhere in their own country (曾到平壤站送行, 访问过中国的X视察平壤)."""
    at = scene.at(trigger)
    goal = next((u for u in scene.analysis.units[at + 1 : at + 3] if u.is_a("place")), None)
    own = {a.country.value for a in travellers if a.country}
    word = scene.analysis.units[at]
    moves = word.low in _LOCAL or journey_of(word) is None
    return moves and goal is not None and len(own) == 1 and own == set(goal.values("side"))


def _summed_up(scene: Scene, trigger: Trigger) -> bool:
    """Whether a clause only says that somebody has gone there often, without a time (先前多次访问中国)."""
    if any(t.start < trigger.end for t in scene.analysis.times if not t.since):
        return False
    before = "".join(unit.low for unit in scene.analysis.units if unit.end <= trigger.start)[-_OFTEN_NEAR:]
    return any(word in before for word in _OFTEN)


def _named_after(scene: Scene, actor: Actor, trigger: Trigger) -> bool:
    """Whether only times stand between somebody and the journey, which is named as his."""
    times = [t for t in scene.analysis.times if actor.end <= t.start and t.end <= trigger.start and t.month]
    between = [u for u in scene.analysis.units if actor.end <= u.start and u.end <= trigger.start]
    left = [u for u in between if not any(t.start <= u.start < t.end for t in times)]
    return bool(times) and all(u.low in _JOINS or u.low in _OF or u.low in _NUMBERS or u.is_a("once") for u in left)


def _says_when(scene: Scene, trigger: Trigger) -> bool:
    """Whether a journey only says when something else was (在X6月访问平壤之后)."""
    after = scene.analysis.behind(trigger.end)
    rest = "".join(unit.low for unit in after[:_GLAD_NEAR] if not unit.is_any(("place", "country")))
    return rest.startswith(_WHEN)


def _once(scene: Scene, trigger: Trigger) -> list[Timex]:
    """The month or year in which somebody once made the journey by which he is described (2016年曾率团访华的X)."""
    times = [t for t in scene.analysis.times if not t.since and 0 <= trigger.start - t.end <= 2 * _NEAR]
    start = min((t.start for t in times), default=trigger.start)
    return times if scene.analysis.cued("another", start - _NEAR, trigger.start) else []


def _goes_on(scene: Scene, timex: Timex, trigger: Trigger) -> bool:
    """Whether a time dates what is told of somebody who is, or soon goes, on a journey (9日,正在朝鲜访问的X出席...)."""
    between = [u for u in scene.analysis.units if timex.end <= u.start < trigger.start]
    cleft = done_by(scene.analysis.units, scene.at(trigger)) is not None  # 25日将访华的是X
    return any(u.low in _UNDER_WAY or (u.is_a("planned") and not cleft) for u in between)


def _opens_clause(scene: Scene, nearest: Actor, trigger: Trigger) -> int | None:
    """Where a preposition or verb after a name ends that opens what describes the next (同|当日抵京的X会谈)."""
    between = [u for u in scene.analysis.units if nearest.end <= u.start < trigger.start]
    opens = (u for u in reversed(between) if u.low in LEADING or u.low in _GUESTS or u.is_a("verbs"))
    return next((u.end for u in opens), None)


def _is_posted(scene: Scene, travellers: tuple[Actor, ...], trigger: Trigger) -> bool:
    """Whether diplomats only go about in the country where they are posted."""
    word = next(unit.low for unit in scene.analysis.units if unit.start == trigger.start)
    people = {person for actor in travellers for person in actor.people}
    if not people or not people <= scene.posted or _tours(scene, trigger):
        return False
    if word in _ARRIVALS and not any(a.delegation for a in travellers):
        return not any(unit.low in _TAKING_UP for unit in part_behind(scene.analysis, trigger.end))  # 抵达平壤履新
    leaves = word.startswith(_HOME) or any(unit.low in _LEAVING for unit in scene.analysis.units)
    return word in _LOCAL | _SEEN or leaves or _goes_to_town(scene, trigger, word)


def _goes_to_town(scene: Scene, trigger: Trigger, word: str) -> bool:
    """Whether somebody posted in the country only goes to its capital, leads nobody and is not new."""
    if trigger.id not in TOWARD or not word.startswith(_GOES):
        return False
    before, behind = part_before(scene.analysis, trigger.start), part_behind(scene.analysis, trigger.end)
    comes = any(unit.low in _NEW or unit.is_a("at_head") for unit in before)
    return not comes and not any(unit.low in _TAKING_UP for unit in behind)


def _tours(scene: Scene, trigger: Trigger) -> bool:
    """Whether a diplomat is told to lead others to another place than the capital where he is (率队来到新义州).

    Or whether one who has just been named goes to that capital (新任大使X前往平壤).
    """
    behind = dropwhile(lambda unit: unit.low in _DONE, part_behind(scene.analysis, trigger.end))
    goal = [unit for unit in islice(behind, 1) if unit.is_a("place") and unit.is_a("side")]
    led = any(unit.is_a("at_head") for unit in part_before(scene.analysis, trigger.start))
    told = filter(None, map(trigger_of, scene.analysis.behind(trigger.end)))
    led = led and not any(each.form in _MEETING for each in told)  # 率馆员赴安州市祭扫
    new = any(unit.low in _NEW for unit in part_before(scene.analysis, trigger.start))
    said = scene.analysis.said(trigger)
    new = new and not said.startswith(_OFF)
    if new and not goal:
        return said in _ARRIVALS and trigger.id in TOWARD  # 新任大使X抵京
    return bool(goal) and (new if goal[0].low in _CAPITALS else led)


def _dated(scene: Scene, trigger: Trigger) -> bool:
    """Whether a time stands beside a journey that is only named (10月的北京之行)."""
    near = (t for t in scene.analysis.times if not t.since)
    return any(min(abs(t.start - trigger.end), abs(trigger.start - t.end)) <= 2 * _NEAR for t in near)
