"""Whom a Chinese word of meeting takes: subjects, objects, hosts without names, guests that go without saying."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise, takewhile

from graph.claims import SIDES, ContactKind, Country
from loaders.extract.analysis import Actor
from loaders.extract.countries import meaning
from loaders.extract.data import load, words
from loaders.extract.events import GREETED
from loaders.extract.marks import Trigger, Unit
from loaders.extract.zh.attributive import describes_name, done_by
from loaders.extract.zh.clauses import Clause
from loaders.extract.zh.masks import ABOUT
from loaders.extract.zh.presence import host_abroad
from loaders.extract.zh.scene import People, Scene, embedded, part_before, part_behind, part_start, parted, two_sided
from loaders.extract.zh.triggers import MINOR, is_attributive
from loaders.extract.zh.vocabulary import trigger_of

_GOES_ON = words("zh", "grammar", "goes_on") | words("zh", "grammar", "and")
_TOGETHER = tuple(words("zh", "grammar", "together"))
_HANDING = words("zh", "grammar", "carried")
_COMMAS, _TOO = words("zh", "grammar", "commas"), words("zh", "grammar", "as_well")
_HOSTS = frozenset({"meal", "show", "ceremony"})
_HOLDS = words("zh", "grammar", "holds")
_REVIEWS = frozenset({"parade"})  # forms of what a state gives
_SIDES_BOTH = words("zh", "grammar", "both_sides")
_STAGED = frozenset({"meal", "show", "parade", "ceremony"})
_EXCHANGES = words("zh", "grammar", "exchanges")
_EMBASSIES = tuple(load("zh", "titles")["embassy_words"])
_BODY = 10  # units from a verb of hosting back to the body that hosts
_ALONG = tuple(words("zh", "grammar", "goes_along"))
_NEEDS_WITH = words("zh", "grammar", "needs_with")
_MEAL, _AT = "meal", words("zh", "grammar", "at")
_SHOWN = frozenset({"tour", "show", "wreath"})  # what somebody is taken to
_SIGNED, _TALKS = "signing", "talks"
_FORMAL = frozenset({"signing", "ceremony"})
_AFTER = words("zh", "grammar", "after_event") | words("zh", "grammar", "once_over")
_BESIDE_IT = _AFTER | words("zh", "grammar", "before_event") | words("zh", "grammar", "while_there")
_BESIDE = tuple(_AFTER | words("zh", "grammar", "before_event"))
_WHILE = words("zh", "grammar", "during")
_WITH, _MANY = words("zh", "grammar", "with"), tuple(words("zh", "grammar", "many"))
_MUTUAL = frozenset({"meet", "confer"})  # triggers of what people do with one another
_SIGNATORIES = tuple(words("zh", "grammar", "signatories"))
_HELD = words("zh", "grammar", "held_at")
_OF = words("zh", "grammar", "of")
_TOASTS = words("zh", "grammar", "toasts")
_FEASTS = words("zh", "grammar", "feasts_together")
_NEEDS_TO, _SEVERAL = words("zh", "grammar", "needs_to"), words("zh", "grammar", "parties")
_BOUTS = words("zh", "grammar", "bouts")
_NEAR = 6  # characters between a time and the journey that it dates


def meeting(scene: Scene, trigger: Trigger, inside: list[Actor], span: tuple[int, int], *, last: bool) -> People | None:
    """Who stands before and after a word of meeting, those added who go without saying; None where it tells of none.

    `span` is where its clause begins and where the next word of contact, or the clause's end, is.
    """
    start, following = span
    left, right = _around(scene, trigger, inside, following, last=last)
    if _among_others(scene, trigger, span, left, right) or _of_states(scene, trigger, start, left, right):
        return None
    cleft = done_by(scene.analysis.units, scene.at(trigger)) is not None  # 前来吊唁的,是X
    if trigger.form == "wreath":  # whom they are for is dead
        left = [a for a in left if scene.relations.of(a) != "toward"]
        after = [a for a in scene.analysis.actors if a.people and not a.masked and a.start >= trigger.end]
        after = [a for a in inside if a.start >= trigger.end and not a.masked] if cleft else after
        right = after if cleft else [a for a in after if scene.relations.of(a) == "with"]  # 鞠躬告别,并与X握手
    if _lacks_partner(scene, trigger, left, right):
        return None
    host = _host(scene, trigger, inside, start)
    led = any(scene.relations.is_subject(a) and not _is_attended(scene, a) for a in left) or host is not None
    left = [host, *left] if host else left
    held = [a for a in scene.subject if a not in left]
    named = _describes(scene, trigger) or (not left and two_sided(right)) or _is_named(scene, trigger)
    if right and (named or (left and cleft)):
        held = []  # 与A同登城楼的B, 接待A的是B, 与A的会面,是B..., 与A会面的还有B
    if trigger.form in _HOSTS and not left and any(u.low.endswith(_EMBASSIES) for u in _before(scene, trigger, start)):
        there = any(u.low in _AT for u in _before(scene, trigger, start))  # 驻华使馆设宴, not X在使馆设宴
        held = [a for a in held if a.start >= 0 and there]
    if not trigger.verb and trigger.form in _STAGED and host is None:
        held = [
            a for a in held if a.start >= 0 and not _speaks(scene, a, trigger)
        ]  # nor do others, or who speaks of it
    if trigger.form == _SIGNED and not two_sided([*left, *right]) and two_sided(scene.met) and _by_both(scene, trigger):
        left, held = [*scene.met], []  # 会谈后协定由双方签署
    if right and cleft and not two_sided(right):
        hosted = trigger.form in GREETED and not left
        held = _others(scene.visitors if hosted else held, right) or _others(held, right)  # 到机场送行的是X
    if held and left and not right and _by_the_way(scene, trigger) and not two_sided([*held, *left]):
        return None  # Y会见了他。与X会面之后,...
    said = "".join(u.low for u in _before(scene, trigger, start) if u.low[:-2] not in _SEVERAL)  # not 六方会谈
    if any(word in said for word in _SEVERAL):
        held = []  # 三方曾举行会谈
    joined = any(scene.relations.of(a) == "with" and not a.quiet for a in left)
    alone = not right and not joined and not two_sided(a for a in left if a.people)
    if scene.met and alone and _is_joint(scene, start, trigger):
        left = [*scene.met, *(a for a in left if a not in scene.met)]
    if not left and not right and two_sided(scene.met) and _meet_again(scene, trigger, start):
        left, held = [*scene.met], []
    right = right or _staying(scene, trigger, inside, left)
    if not right and _meets_foreigner(scene, trigger, following):
        return tuple(left), tuple(right)
    return tuple(_completed(scene, trigger, left, right, held, led=led)), tuple(right)


def _is_attended(scene: Scene, actor: Actor) -> bool:
    """Whether somebody is only named with what others attend (出席X为Y举行的宴会)."""
    return any(unit.is_a("presence") for unit in part_before(scene.analysis, actor.start))


def _by_both(scene: Scene, trigger: Trigger) -> bool:
    """Whether the part of a sentence says that both do something, of whom it has not been found who they are."""
    part = part_before(scene.analysis, trigger.start)
    return any(u.low in _SIDES_BOTH and not any(a.start == u.start for a in scene.analysis.actors) for u in part)


def _speaks(scene: Scene, actor: Actor, trigger: Trigger) -> bool:
    """Whether somebody only speaks of an event that others hold (X指出,不久前举行的庆祝活动令人难忘)."""
    said = scene.analysis.cued("saying", actor.end, trigger.start)
    return bool(said) and any(u.low in _COMMAS for u in scene.analysis.units if said[0].end <= u.start < trigger.start)


def _meet_again(scene: Scene, trigger: Trigger, start: int) -> bool:
    """Whether a clause without people of its own tells when those named before it met again (同年5月又在X会谈)."""
    times = [t for t in scene.analysis.times if start <= t.start < trigger.start]
    free = [u for u in _before(scene, trigger, start) if not any(t.start <= u.start < t.end for t in times)]
    return bool(times) and trigger.verb and trigger.id in _MUTUAL and not any(u.low in _WITH for u in free)


def _staying(scene: Scene, trigger: Trigger, inside: list[Actor], left: list[Actor]) -> list[Actor]:
    """Whom a verb takes that ends its part without an object: in whose stay it was (在X访问期间未予接见)."""
    before = next((a for a in reversed(inside) if a.end <= trigger.start), None)
    if before is None or before.masked != ABOUT or not trigger.verb or trigger.form != "talks" or not left:
        return []
    during = any(u.low in _WHILE for u in scene.analysis.units if before.end <= u.start < trigger.start)
    ends = not any(u.low.isalpha() for u in part_behind(scene.analysis, trigger.end))
    return [replace(before, masked="")] if during and ends and not two_sided(left) else []


def _by_the_way(scene: Scene, trigger: Trigger) -> bool:
    """Whether a meeting only says before or after what the sentence tells (与X会面之后)."""
    after = "".join(unit.low for unit in scene.analysis.behind(trigger.end)[:2])
    return trigger.form == "talks" and after.startswith(_BESIDE)


def _among_others(scene: Scene, trigger: Trigger, span: tuple[int, int], left: list[Actor], right: list[Actor]) -> bool:
    """Whether a meeting is not one of both sides: with people of third countries, strangers, or nobody at all."""
    start, following = span
    if trigger.form == "talks" and _is_foreign(scene, left) and not _of_three(scene, trigger, start, left):
        return True
    if trigger.form == "talks" and _in_turn(scene, trigger, start, left, right):
        return True
    if trigger.form == "talks" and not two_sided([*left, *right]) and _said_abroad(scene, trigger):
        return True
    if trigger.id in MINOR and len({a.country for a in (*left, *right)}) == 1 and len((*left, *right)) > 1:
        return True  # people of one side among themselves
    if trigger.id in MINOR and _with_strangers(scene, trigger, start):
        return True  # 与演员们握手
    if left or right:
        return False
    timed = any(start <= timex.start < following for timex in scene.analysis.times)
    nobody = trigger.verb and trigger.form == "talks" and all(a.start < 0 for a in scene.subject)
    return _is_told(scene, trigger, start) or (nobody and not timed)  # 会谈的日期还在磋商当中


def _said_abroad(scene: Scene, trigger: Trigger) -> bool:
    """Whether somebody of a third country says in this sentence whom he meets or will meet (特朗普称将同X会面)."""
    acting = [a for a in scene.analysis.actors if a.people and a.end <= trigger.start and scene.relations.is_subject(a)]
    said = bool(acting) and scene.analysis.cued("saying", acting[-1].end, trigger.start)
    return bool(said) and acting[-1].country is Country.OTHER


def _of_states(scene: Scene, trigger: Trigger, start: int, left: list[Actor], right: list[Actor]) -> bool:
    """Whether an event is only held, or something only signed, by the two countries or by bodies without names."""
    attended = any(u.is_a("presence") for u in scene.analysis.units if start <= u.start < trigger.start)
    if not trigger.verb and trigger.form in _STAGED and not attended and _only_sides(scene, left + right):
        return True
    if trigger.form == "signing" and not left and _signed_by_others(scene, trigger, start):
        return True
    states = trigger.verb and trigger.form in _FORMAL and not right and _only_sides(scene, left or [*scene.subject])
    return states and not _after_talks(scene, trigger)  # 双方签署了协定


def _lacks_partner(scene: Scene, trigger: Trigger, left: list[Actor], right: list[Actor]) -> bool:
    """Whether a word tells of a meeting only where it says with whom or to whom, and its clause does not."""
    if scene.analysis.said(trigger) in _EXCHANGES and any(a.quiet for a in (*left, *right)):
        return True
    if scene.analysis.said(trigger) in _TOASTS and all(a.both or a.quiet for a in (*left, *right)):
        return True  # 宾主频频举杯
    if scene.analysis.said(trigger) in _FEASTS and not two_sided([*left, *right]):
        return True  # 与夫人共度佳节
    two = any(a.both and not _only_sides(scene, [a]) for a in left)  # 两人谈了
    if _wants_with(scene, trigger) and not two and not any(scene.relations.of(a) == "with" for a in left):
        return True  # 就X讨论
    named = any(scene.relations.of(a) == "toward" and a.people for a in left)
    return scene.analysis.said(trigger) in _NEEDS_TO and not named  # 通报了情况


def _with_strangers(scene: Scene, trigger: Trigger, start: int) -> bool:
    """Whether words are exchanged with people who are not named (与演员们握手)."""
    before = [unit for unit in scene.analysis.units if start <= unit.start and unit.end <= trigger.start]
    with_ = next((k for k in range(len(before) - 1, -1, -1) if before[k].low in _WITH), None)
    if with_ is None:
        return False
    whom = before[with_ + 1 :]
    named = any(before[with_].end <= a.start and a.end <= trigger.start for a in scene.analysis.actors)
    return bool(whom) and not named and not any(u.low in _COMMAS for u in whom) and whom[-1].low.endswith(_MANY)


def _after_talks(scene: Scene, trigger: Trigger) -> bool:
    """Whether a sentence says that something followed the talks (会谈后双方签署了协定)."""
    units = [unit for unit in scene.analysis.units if unit.start < trigger.start]
    told = [k for k, unit in enumerate(units[:-1]) if (t := trigger_of(unit)) is not None and t.form == "talks"]
    return any(unit.low in _AFTER for k in told for unit in units[k + 1 : k + 3])


def _is_named(scene: Scene, trigger: Trigger) -> bool:
    """Whether a verb of contact is only named as a thing (与X的会面)."""
    before = scene.analysis.before(trigger.start)[-1:]
    return trigger.verb and any(unit.low in _OF for unit in before)


def _describes(scene: Scene, trigger: Trigger) -> bool:
    """Whether a contact only describes whoever is named after it."""
    return describes_name(scene.analysis.units, scene.at(trigger))


def _signed_by_others(scene: Scene, trigger: Trigger, start: int) -> bool:
    """Whether a clause says that bodies without names sign something (有关部门随后签署文件)."""
    before = [unit.low for unit in scene.analysis.units if start <= unit.start < trigger.start]
    return any(low.endswith(_SIGNATORIES) for low in before)


def _around(
    scene: Scene, trigger: Trigger, inside: list[Actor], following: int, *, last: bool
) -> tuple[list[Actor], list[Actor]]:
    """Those of a clause who act before a word of meeting, and those after it whom it takes."""
    acting = [a for a in embedded(scene, inside, trigger) if not a.masked]
    left = [a for a in acting if a.end <= trigger.start]
    handed = [u.start for u in scene.analysis.units if trigger.end <= u.start < following and u.low in _HANDING]
    right = [a for a in acting if trigger.end <= a.start < min([following, *handed])]  # 会见A并转交B的信
    if not last:  # "and with Y": Y belongs to the next verb
        right = [a for a in right if scene.relations.of(a) not in ("with", "toward")]
    if not right and _shares_object(scene, trigger, following):
        right = [a for a in acting if a.start >= following]
    right = [a for a in right if not a.both] or right  # 会见X,双方交换意见: nobody besides X
    left = _of_its_part(scene, trigger, left, right)
    if not right and not two_sided(left) and following >= _span_end(inside, trigger) - _NEAR:
        right = [a for a in acting if a.start >= trigger.end]
    right = [a for a in right if scene.relations.of(a) != "toward" or not _is_after(scene, trigger.end, a.start)]
    left = _of_second(scene, trigger, left, right)
    return left, right or _side_met(scene, trigger, left)


def _is_after(scene: Scene, start: int, end: int) -> bool:
    """Whether words say between two offsets that something was done after or while another was (会见X时向Y致意)."""
    return any(start <= unit.start < end and unit.low in _AFTER for unit in scene.analysis.units)


def _of_second(scene: Scene, trigger: Trigger, left: list[Actor], right: list[Actor]) -> list[Actor]:
    """Those before a word of meeting, without whom only the one before "after" took (会见X后与Y共进晚餐)."""
    part = part_before(scene.analysis, trigger.start)
    turn = next((k for k, unit in enumerate(part) if unit.low in _AFTER), None)
    if turn is None or not any((t := trigger_of(u)) is not None and t.form == _TALKS for u in part[turn:]):
        return left
    later = {a.country for a in (*left, *right) if a.start >= part[turn].end and a.people}
    return [a for a in left if a.start >= part[turn].end or a.country not in later] if len(later) == 1 else left


def _side_met(scene: Scene, trigger: Trigger, left: list[Actor]) -> list[Actor]:
    """The other side, where a clause says only that somebody met with it (X同朝方举行磋商)."""
    sides = {a.country for a in left if a.people}
    if trigger.form != _TALKS or len(sides) != 1 or two_sided(left):
        return []
    part = part_before(scene.analysis, trigger.start)
    for unit, with_ in pairwise(part):
        side = next((Country(value) for value in unit.values("side")), None)
        if with_.low in _WITH and unit.is_a("marked") and side in SIDES and side not in sides:
            return [Actor(unit.start, unit.end, (), unit.text, side)]
    return []


def _of_its_part(scene: Scene, trigger: Trigger, left: list[Actor], right: list[Actor]) -> list[Actor]:
    """Those before a word of meeting, without who only does something before which or after which others meet.

    (在X表态后,Y会见了Z)
    """
    start = part_start(scene.analysis, trigger.start, scene.analysis.sentence.start)

    def is_earlier(actor: Actor) -> bool:
        part = part_behind(scene.analysis, actor.end)
        return actor.end <= start and bool(part) and part[-1].low in _BESIDE_IT

    rest = [a for a in left if not is_earlier(a)]
    acts = any(scene.relations.is_subject(a) for a in rest)
    return rest if acts and len({a.country for a in (*rest, *right)}) > 1 else left


def _is_foreign(scene: Scene, left: list[Actor]) -> bool:
    """Whether whoever meets somebody is of a third country (朴槿惠将访问中国,并与习近平会面)."""
    acting = [a for a in left if a.people and scene.relations.is_subject(a)] or [*scene.subject]
    return bool(acting) and all(a.people and a.country is Country.OTHER for a in acting)


def _in_turn(scene: Scene, trigger: Trigger, start: int, left: list[Actor], right: list[Actor]) -> bool:
    """Whether somebody who is no official known meets people of both sides one by one (希尔分别会见了A和B)."""
    apart = scene.analysis.cued("split", start, trigger.start)
    acting = [a for a in left if a.people and scene.relations.is_subject(a)] or [a for a in scene.subject if a.people]
    named = [a for a in (*left, *right) if a.people]
    return bool(apart) and not acting and two_sided(named) and all(not a.quiet for a in named)


def _of_three(scene: Scene, trigger: Trigger, start: int, left: list[Actor]) -> bool:
    """Whether somebody of a third country meets people of both sides at once (希尔与武大伟以及金桂冠举行会谈)."""
    met = [a for a in left if a.people and scene.relations.of(a) == "with"]
    if not two_sided(met):
        return False
    between = [u for u in scene.analysis.units if met[0].end <= u.start < met[-1].start]
    if any(trigger_of(u) is not None or u.low in _COMMAS for u in between):
        return False  # 与A会面后没有和B见面
    if any(u.low in _WITH and not before.is_any(("local", "head")) for before, u in pairwise(between)):
        return False  # 先与A、后与B举行会谈
    apart = scene.analysis.cued("split", start, trigger.end) or scene.analysis.cued("split", trigger.end)
    return not apart


def _is_told(scene: Scene, trigger: Trigger, start: int) -> bool:
    """Whether a clause opens with talks told before, to say where or how they were held (会谈在X举行)."""
    units = scene.analysis.units
    opens = not any(u.senses and not u.is_a("small") for u in units if start <= u.start < trigger.start)
    after = next((u.low for u in units if u.start >= trigger.end), "")
    return trigger.form == "talks" and opens and after in _HELD


def _completed(
    scene: Scene, trigger: Trigger, left: list[Actor], right: list[Actor], held: list[Actor], *, led: bool
) -> list[Actor]:
    """Those before a word of meeting with guests of a welcome or meal, or with the subject that goes on."""
    toward = any(scene.relations.of(a) == "toward" for a in left)
    alone = trigger.verb and not right and not toward
    if alone and trigger.form in GREETED:
        return [*(scene.visitors or held), *left]
    if alone and trigger.form == "tour" and led and _accompanies(scene, trigger) and not two_sided(left):
        return [*(_others(scene.visitors, left) or _others(held, left) or _others(scene.pair, left)), *left]
    if (
        alone
        and (trigger.form == "tour" or (trigger.form in _SHOWN and scene.on_way))
        and scene.escorts
        and not two_sided(there := [*held, *left])
    ):
        return [*there, *_others(scene.escorts, there)]  # 在X陪同下来到Y,参观了Z
    if alone and trigger.form in _SHOWN and left and not two_sided(left) and scene.goes_beside(left[0]):
        return [*(_others(held, left) or _others(scene.pair, left)), *left]  # 举行会谈,陪同X参观
    if alone and trigger.form == "show" and left and not two_sided(left) and _does_too(scene, trigger, left[-1]):
        return [*_others((a for a in held if a.start >= 0), left), *left]  # 金正日出席晚会,X也应邀观看
    if alone and trigger.form == "meal" and led and not two_sided(left):
        if any(a.start >= trigger.end for a in _others(scene.analysis.presence, left)):
            return left  # 设宴,X应邀出席
        guests = _others(scene.met, left) or _others(scene.visitors, left) or _others(held, left)
        return [*guests, *left]
    under = all(map(scene.relations.goes_along, left)) or not any(map(scene.relations.is_subject, left))
    if trigger.form in _FORMAL and two_sided(left) and under:
        return left  # 在A和B出席下,双方签署了协定; Z说,协定由A和B签署
    if not led or (trigger.form == "talks" and not right and _lacks_other(scene, trigger, left)):
        if led and _takes_others(scene, trigger):
            return left
        acts = not right and any(scene.relations.is_subject(a) for a in left)
        if acts and {a.country for a in held} == {a.country for a in left}:
            held = _others(scene.met, left) or held  # A同X举行会谈,B、C也分别会见
        return held + left
    return left


def _does_too(scene: Scene, trigger: Trigger, actor: Actor) -> bool:
    """Whether somebody does what those told before did as well (X也应邀观看)."""
    return any(u.low in _TOO for u in scene.analysis.units if actor.end <= u.start < trigger.start)


def with_host(scene: Scene, clause: Clause, trigger: Trigger, found: People) -> People:
    """The people of an event with the country or embassy that holds it, where only guests are named."""
    left, right = found
    watched = any(t.verb and t.form == "show" for t in clause.triggers)
    if not (clause.presence or watched) or trigger.form not in _STAGED or two_sided([*left, *right]):
        return found
    units = scene.analysis.units
    planned = scene.analysis.cued("planned", units[clause.first].start, trigger.start)
    subject = (*left, *right) if planned else ()  # "went there, attending the ceremony" only says what for
    host = host_abroad(scene.analysis, clause.first, clause.after, trigger, subject)
    told_by = (t for t in clause.triggers if t.verb and t.kind is ContactKind.VISIT and t.end <= trigger.start)
    travels = any(not is_attributive(scene.analysis, t) for t in told_by)  # 到达这里参加某国的活动
    if host is None or not (planned or (host.body_id and not travels)):
        return found  # "went to Pyongyang and attended the anniversary" is told of the journey
    return (left, (*right, host))


def _shares_object(scene: Scene, trigger: Trigger, following: int) -> bool:
    """Whether only "and" parts a verb from the next, whose object is its own too (会见并宴请了X)."""
    between = [u.low for u in scene.analysis.units if trigger.end <= u.start < following]
    twice = not between and trigger.form == _MEAL and any(t.start == following for t in _verbs(scene))  # 设便宴招待X
    return trigger.verb and (twice or bool(between)) and all(low in _GOES_ON for low in between)


def _verbs(scene: Scene) -> list[Trigger]:
    """The verbs of contact of a sentence."""
    return [told for told in map(trigger_of, scene.analysis.units) if told is not None and told.verb]


def _others(actors: Iterable[Actor], left: list[Actor]) -> list[Actor]:
    """Of some actors those of the side that nobody of the left is of."""
    sides = {actor.country for actor in left}
    return [actor for actor in actors if actor.country in SIDES and actor.country not in sides]


def _is_joint(scene: Scene, start: int, trigger: Trigger) -> bool:
    """Whether those who have just met do something together (共同出席晚宴)."""
    return any(u.low.startswith(_TOGETHER) for u in scene.analysis.units if start <= u.start < trigger.end)


def _meets_foreigner(scene: Scene, trigger: Trigger, following: int) -> bool:
    """Whether the object of a verb is somebody without a name of a third country (会见俄罗斯大使)."""
    after = [u for u in scene.analysis.units if trigger.end <= u.start < following]
    object_ = list(takewhile(lambda u: u.low not in _COMMAS, after))
    countries = [meaning("zh", u.value("country")).country for u in object_ if u.is_a("country")]
    return trigger.verb and countries[:1] == [Country.OTHER]


def is_internal(trigger: Trigger, left: tuple[Actor, ...], right: tuple[Actor, ...]) -> bool:
    """Whether somebody meets only people of his own side (会见本国大使)."""
    if not trigger.verb or trigger.form != "talks" or not left or not right:
        return False
    sides = {actor.country for actor in (*left, *right)}
    return len(sides) == 1 and sides <= set(SIDES) and any(actor.people for actor in right)


def _span_end(inside: list[Actor], trigger: Trigger) -> int:
    return max((a.end for a in inside), default=trigger.end) + _NEAR


def _wants_with(scene: Scene, trigger: Trigger) -> bool:
    """Whether a word tells of a meeting only where it says with whom (与X讨论)."""
    return scene.analysis.said(trigger) in _NEEDS_WITH


def _only_sides(scene: Scene, actors: list[Actor]) -> bool:
    """Whether nobody acts but "both sides" (双方将举办纪念活动)."""
    units = {unit.start: unit.low for unit in scene.analysis.units}
    return bool(actors) and all(units.get(actor.start) in _SIDES_BOTH for actor in actors)


def _host(scene: Scene, trigger: Trigger, inside: list[Actor], start: int) -> Actor | None:
    """The body without names that gives an event, where it is the subject of its verb (朝中友好协会设宴)."""
    if trigger.form not in _HOSTS | _REVIEWS:
        return None
    first = min((a.start for a in inside), default=trigger.start)
    before = _before(scene, trigger, start)[-_BODY:]
    titles = [(held.office.start, held.office.end) for held in scene.analysis.offices]
    free = [u for u in before if not any(a <= u.start < b for a, b in titles)]
    if trigger.form in _REVIEWS and not any(u.low in _HOLDS for u in free):
        return None
    body = next(filter(_is_state if trigger.form in _REVIEWS else _hosts, free), None)
    if body is None or first < min(body.start, trigger.start) or _sets_scene(scene, body, first, trigger.start):
        return None
    return Actor(body.start, body.end, (), body.text, Country(body.value("side")), body_id=body.value("org"))


def _sets_scene(scene: Scene, body: Unit, first: int, event: int) -> bool:
    """Whether a side only says where others do what follows (平壤方面,中国大使X举行招待会)."""
    return body.is_a("marked") and first > body.end and parted(scene.analysis, body.end, min(first, event))


def _before(scene: Scene, trigger: Trigger, start: int) -> list[Unit]:
    """The units of a clause before its word of contact."""
    return [u for u in scene.analysis.units if start <= u.start and u.end <= trigger.start]


def _lacks_other(scene: Scene, trigger: Trigger, left: list[Actor]) -> bool:
    """Whether a verb of meeting goes without its object (随后李克强会见)."""
    sides = {actor.country for actor in left}
    return trigger.verb and len(sides) == 1 and sides <= set(SIDES) and not any(map(scene.relations.of, left))


def _accompanies(scene: Scene, trigger: Trigger) -> bool:
    """Whether a word of seeing round says that somebody goes along (陪同参观)."""
    return scene.analysis.said(trigger).startswith(_ALONG)


def _takes_others(scene: Scene, trigger: Trigger) -> bool:
    """Whether a verb of meeting has an object of its own, people without names (会见乡村学校教师)."""
    after = (u for u in scene.analysis.units if u.start >= trigger.end)
    words_ = [u for u in takewhile(lambda u: u.low not in _COMMAS and u.low.isalnum(), after) if not u.is_a("small")]
    if len(words_) == 2 and words_[1].low in _BOUTS:
        return False  # 只由X接待了一场
    return len(words_) > 1 and not any(u.is_any(("verbs", "nouns")) for u in words_[:2])


def _is_state(unit: Unit) -> bool:
    """Whether a unit names one of the two countries (北韩举行阅兵)."""
    return unit.is_a("country") and bool({side.value for side in SIDES} & set(unit.values("side")))


def _hosts(unit: Unit) -> bool:
    """Whether a unit names a body, or only a side, that may give an event."""
    return unit.is_a("marked") or (unit.is_a("org") and unit.is_a("side") and not unit.is_a("country"))
