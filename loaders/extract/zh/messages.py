"""Who sends and who receives in a Chinese clause about letters, telegrams and gifts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import takewhile

from graph.claims import SIDES, Country
from loaders.extract.analysis import Actor
from loaders.extract.countries import meaning
from loaders.extract.data import load, words
from loaders.extract.marks import Trigger, Unit
from loaders.extract.people import Cast
from loaders.extract.zh.attributive import TITLED, done_by, word_before
from loaders.extract.zh.masks import OWN
from loaders.extract.zh.scene import Scene, part_before

_LEADING = tuple(words("zh", "grammar", "leading"))
_JOINS = words("zh", "titles", "joins")
_TO = words("zh", "grammar", "addressed")
_RECEIVES = words("zh", "grammar", "receives")
_IN = words("zh", "grammar", "inside")
_AFTER = words("zh", "grammar", "inside_after")
_CARRIED = words("zh", "grammar", "carried")
_INVITED = words("zh", "grammar", "invited")
_HANDED = _CARRIED | words("zh", "grammar", "handed")
_ON_BEHALF = words("zh", "grammar", "on_behalf")
_BY = words("zh", "grammar", "by")
_THROUGH = words("zh", "grammar", "through")
_TAKES = words("zh", "grammar", "takes")
_REPLIES = words("zh", "grammar", "replies")
_FROM = words("zh", "grammar", "from_whom")
_WHICH = str(load("zh", "grammar")["which"])
_EACH_OTHER = words("zh", "grammar", "each_other")
_SENT = words("zh", "grammar", "sent")
_WRITING = words("zh", "grammar", "writing")
_DISPATCH = words("zh", "grammar", "dispatch")
_COMMAS = words("zh", "grammar", "commas")
_TO_WHOM = words("zh", "grammar", "to_whom")
_TOWARD = words("zh", "grammar", "toward")
_SAYS = words("zh", "grammar", "letter_says")
_THANKS = words("zh", "grammar", "thanks")
_OF = words("zh", "grammar", "of")
_SENT_HERE = tuple(words("zh", "grammar", "sent_here"))
_LEADERS, _LETTER = words("zh", "titles", "leaders"), "message"
_FOR_THE_DEAD = words("zh", "grammar", "for_the_dead")
_LAID, _GIFT = frozenset({"basket"}), "gift"
_GREETINGS = tuple(words("zh", "grammar", "greetings"))
_TITLES = ("head", "honorific")
_PAIR = 2
_NEAR = 5  # units from a message to the verb that hands it over
_FAR = 20  # units from a message back to the verb that carries it


@dataclass(frozen=True, slots=True)
class Sent:
    """Who sends a message and who receives it; `carriers` take one without a named recipient to whom they meet.

    `thanked`: the sender is only thanked for it.
    """

    senders: tuple[Actor, ...]
    recipients: tuple[Actor, ...]
    carriers: tuple[Actor, ...] = ()
    thanked: bool = False


def message(scene: Scene, trigger: Trigger, inside: list[Actor]) -> Sent | None:
    """Who sends what to whom; None where the clause does not tell that something was sent.

    One that names nobody goes to whom the sentence, or the article, has spoken of last.
    """
    analysis, subject, relations, pair, cast = scene.analysis, scene.subject, scene.relations, scene.pair, scene.cast
    units = analysis.units
    i = scene.at(trigger)
    if (written := _written_in(scene, units, i)) or (_only_place(units, i) and not _mutual(units, i, inside)):
        return written
    if (
        trigger.form == _GIFT
        and trigger.verb
        and any(u.low.endswith(_GREETINGS) for u in part_before(analysis, trigger.start))
    ):
        return None  # 把祝福送给X
    if trigger.form in _LAID and (not _is_sent(units, i) or _is_laid(units)):
        return None
    leaders = {unit.start for unit in units if unit.is_a("both") and unit.low.endswith(_LEADING)}
    parted = (_parted(actor, cast, () if actor.start in leaders else pair) for actor in inside)
    people = [a for actors in parted for a in actors if a.country in SIDES]
    if _by_courier(units, i, people):
        return None
    couriers = [a for a in people if _is_courier(scene, a)]
    people = [a for a in people if a not in couriers]
    people = _mutual(units, i, people) or people
    if trigger.form == _LETTER and not trigger.verb and _only_hands_over(units, i, people, subject, cast):
        return None
    if told := _by_its_words(units, i, people, subject, verb=trigger.verb):
        if told.recipients or told.carriers:
            return told
        to = tuple(a for a in couriers if a.country is not told.senders[0].country)  # Y接见了他,X的信由他递交
        return replace(told, recipients=to, carriers=() if to else tuple(couriers))
    if _writes_abroad(scene, trigger, inside):
        return None
    left = [a for a in people if a.end <= trigger.start and not a.masked]
    left = _represented(units, [a for a in people if a.end <= trigger.start], left) or left
    right = [a for a in people if a.start >= trigger.end and not a.masked]
    toward = [a for a in left if relations.of(a) == "toward"]
    nobody = {u.start for u in units[max(0, i - _NEAR) : i]} & leaders - {a.start for a in inside}  # 两国领导人互致贺电
    senders = [a for a in left if a not in toward] or ([] if nobody else list(subject))
    if any(unit.low in _RECEIVES for unit in units[max(0, i - 12) : i]):
        spoken = any(a.start >= 0 for a in subject) and not analysis.cued("saying", end=trigger.start)
        senders, toward = _received(units, i, people, [*subject, *senders] if spoken else senders)
    known = [a for a in analysis.actors if a.people and a.country in SIDES]
    recipients = toward + right or _congratulated(units, i, known, senders)
    named = bool(senders) and (senders[0].start >= 0 or _is_reply(units, i))
    if named and not recipients and _leaves_open(units, i, trigger):
        recipients = _understood(scene, trigger, senders[0], reply=_is_reply(units, i))
    mutual = {a.country for a in senders}.issuperset(SIDES) and not _to_strangers(units, i, left)
    if left and not recipients and not mutual:
        recipients = _to_body(units, i, senders)
    if not senders or (not recipients and not mutual):
        return None
    if not recipients:  # a mutual exchange
        recipients = [a for a in senders if a.country is not senders[0].country]
        senders = [a for a in senders if a.country is senders[0].country]
    return Sent(tuple(senders), tuple(recipients))


def _by_courier(units: list[Unit], i: int, people: list[Actor]) -> bool:
    """Whether a clause only says by whom a message told before was handed over (口信由X转交)."""
    if any(a.end <= units[i].start for a in people) or i + 1 >= len(units) or units[i + 1].low not in _BY:
        return False
    return any(unit.low in _HANDED for unit in units[i + 1 : i + _FAR])


def _by_its_words(
    units: list[Unit], i: int, people: list[Actor], subject: tuple[Actor, ...], *, verb: bool
) -> Sent | None:
    """A message whose writer or reader its own words name: addressed, handed over, carried, answered, thanked for."""
    found = (
        _turned_round(units, i, people)
        or _addressed(units, i, people)
        or _handed(units, i, people, subject)
        or _handed_by(units, i, people)
    )
    found = found or _carried(units, i, people, subject) or _written_by(units, i, people)
    if not found and not verb:
        found = _owned(units, i, people, subject)
    return found or _thanked(units, i, people, subject)


def _turned_round(units: list[Unit], i: int, people: list[Actor]) -> Sent | None:
    """A message whose sender is named behind 的 and "is" (致电X的是Y, 向X致贺电的有Y和Z)."""
    name = done_by(units, i) if units[i].is_a("verbs") else None
    if name is None:
        return None
    senders = tuple(a for a in people if a.start >= units[name].start and not a.masked)
    to = tuple(a for a in people if a.end <= units[name].start and not a.masked)
    return Sent(senders, to) if senders and to and senders[0].country is not to[0].country else None


def _to_body(units: list[Unit], i: int, senders: list[Actor]) -> list[Actor]:
    """The organ, government or capital of the other side to which people write (向朝鲜政府发去唁电)."""
    to = next((k for k in range(i - 1, max(-1, i - _FAR), -1) if units[k].low in _TO_WHOM), None)
    to = i if to is None and units[i].is_a("verbs") else to
    after = units[to + 1 : to + 1 + _PAIR] if to is not None else []
    for unit in after:
        side = next((Country(value) for value in unit.values("side")), None)
        if unit.is_a("country"):
            side = next((meaning("zh", value).country for value in unit.values("country")), None)
        if side in SIDES and not unit.is_a("marked") and side is not senders[0].country:
            return [Actor(unit.start, unit.end, (), unit.text, side)]
    return []


def _to_strangers(units: list[Unit], i: int, left: list[Actor]) -> bool:
    """Whether a clause says to whom, and names none of them (X、Y向演员们赠送了花篮)."""
    before = list(takewhile(lambda unit: unit.low not in _COMMAS, reversed(units[:i])))
    to = next((unit.end for unit in before if unit.low in _TO_WHOM), None)
    return to is not None and not any(a.start >= to for a in left)


def in_person(scene: Scene, trigger: Trigger, inside: list[Actor], sent: Sent) -> tuple[Actor, Actor] | None:
    """Who hands over what somebody else has sent, and to whom: the two met (X把Y的亲笔信交给Z)."""
    units = scene.analysis.units
    at = scene.at(trigger)
    handed = next((unit.end for unit in units[max(0, at - _FAR) : at + 2 * _NEAR] if unit.low in _HANDED), None)
    writers = {person for a in sent.senders for person in a.people}
    to = [a for a in sent.recipients if a.people and a.start >= 0 and not _is_addressee(units, a)]
    to = [a for a in to if word_before(units, a.start) not in _INVITED]  # 向朝方转交了邀请X访华的信函
    addressed = any(unit.low in _TO for unit in units[max(0, at - _FAR) : at])  # 向X转达了致Z的口信
    given = [a for a in to if handed and (scene.relations.of(a) == "toward" or (a.start >= handed and not addressed))]
    sides = {a.country for a in sent.senders}
    if not given or not writers or len(sides) != 1:
        return None
    mine = [a for a in inside if a.people and a.country in sides and not a.masked and not writers & set(a.people)]
    mine = [a for a in mine if not _is_through(units, a)]
    if any(unit.low in _EACH_OTHER for unit in units[max(0, at - _NEAR) : at]):
        return None  # 转达了X与Y互致的口信
    mine = mine or [a for a in scene.subject if a.country in sides and not writers & set(a.people)]
    return (mine[0], given[0]) if mine and given[0].country not in sides else None


def _is_addressee(units: list[Unit], actor: Actor) -> bool:
    """Whether somebody is only whom what is handed over is addressed to (转达致X的口信)."""
    after = next((unit for unit in units if unit.start >= actor.end and not unit.is_any(_TITLES)), None)
    return after is not None and after.low.startswith(tuple(_OF))


def _is_courier(scene: Scene, actor: Actor) -> bool:
    """Whether somebody only hands over what others send (由X转交, 通过X大使转交的礼品)."""
    units = scene.analysis.units
    after = takewhile(lambda unit: unit.low not in _COMMAS, scene.analysis.behind(actor.end))
    hands = any(unit.low in _HANDED for unit in after)
    before = word_before(units, actor.start)
    return _is_through(units, actor) or (hands and (before in _BY or scene.relations.of(actor) == "passive"))


def _is_through(units: list[Unit], actor: Actor) -> bool:
    """Whether a message comes by somebody, or by those with whom a list names him (通过A、B和C)."""
    before = reversed([unit for unit in units if unit.end <= actor.start])
    rest = next((unit for unit in before if not (_is_listed(unit) or unit.is_a("local"))), None)
    return rest is not None and rest.low in _THROUGH


def _is_listed(unit: Unit) -> bool:
    """Whether a unit may stand between two names of a list: a mark but no comma, "and", a title."""
    return (unit.low in _JOINS and unit.low not in _COMMAS) or unit.is_any(TITLED)


def _represented(units: list[Unit], before: list[Actor], left: list[Actor]) -> list[Actor]:
    """On whose behalf somebody gives something (X代表Y向Z赠送花篮): Y, with those to whom it is given."""
    for actor in before:
        k = next((k for k, unit in enumerate(units) if unit.start == actor.start), 0)
        while k and units[k - 1].is_any(TITLED):
            k -= 1
        if k and units[k - 1].low in _ON_BEHALF:
            return [replace(actor, masked=""), *(a for a in left if a.country is not actor.country)]
    return []


def _thanked(units: list[Unit], i: int, people: list[Actor], subject: tuple[Actor, ...]) -> Sent | None:
    """感谢A发来贺电, 感谢A的问候和贺电: A, who is only thanked, has written to whoever thanks."""
    k = next((k for k in range(i, max(-1, i - _FAR), -1) if units[k].low in _THANKS), None)
    if k is None or not any(unit.low.startswith(_SENT_HERE) or unit.low in _OF for unit in units[k : i + 1]):
        return None
    senders = [a for a in people if units[k].end <= a.start < units[i].start and a.people]
    thanking = [a for a in people if a.end <= units[k].start and not a.masked] or list(subject)
    recipients = [a for a in thanking if senders and a.people and a.country is not senders[-1].country]
    return Sent((replace(senders[-1], masked=""),), tuple(recipients[-1:]), thanked=True) if recipients else None


def _writes_abroad(scene: Scene, trigger: Trigger, inside: list[Actor]) -> bool:
    """Whether whoever writes is of a third country (俄罗斯总统X在致Y的慰问电中表示)."""
    acting = [a for a in inside if a.people and a.end <= trigger.start and scene.relations.is_subject(a)]
    return bool(acting) and acting[0].country is Country.OTHER and not acting[0].masked


def _is_reply(units: list[Unit], i: int) -> bool:
    return any(unit.low in _REPLIES for unit in units[max(0, i - _NEAR) : i + 1])


def _leaves_open(units: list[Unit], i: int, trigger: Trigger) -> bool:
    """Whether a clause tells that somebody writes or gives, and has no word for whom (习近平当天致电祝贺)."""
    if _is_reply(units, i):
        return True
    before = takewhile(lambda unit: unit.low not in _COMMAS, reversed(units[: max(0, i - 1)]))  # 当天就致电
    if any(unit.low in _TOWARD for unit in before):
        return False  # 向朝方发去唁电
    after = list(takewhile(lambda unit: unit.low not in _COMMAS, units[i + 1 :]))
    plain = all(unit.low in _WRITING or not unit.low.isalnum() for unit in after)
    return plain and (trigger.verb or any(unit.low in _DISPATCH for unit in units[max(0, i - _NEAR) : i]))


def _understood(scene: Scene, trigger: Trigger, sender: Actor, *, reply: bool) -> list[Actor]:
    """To whom somebody writes who goes without saying: the last of the other side in the sentence, or before it.

    A `reply` goes to whom its sender met or wrote to last.
    """
    others = [a for a in scene.pair if a.country is not sender.country]
    if reply and others:
        return others
    named = [a for a in scene.analysis.actors if a.people and a.end <= trigger.start]
    if named and any(a.country not in SIDES for a in named):
        return []
    told = [a for a in named if a.country is not sender.country]
    told = [a for a in told if not a.masked] or told
    return told[-1:] or [a for a in scene.recalled if a.country is not sender.country][-1:] or others


def _is_sent(units: list[Unit], i: int) -> bool:
    """Whether flowers are sent, not only seen (赠送花篮; 整理花圈缎带)."""
    near = "".join(unit.low for unit in units[max(0, i - _FAR) : i + _NEAR])
    return any(word in near for word in _SENT | _HANDED)


def _is_laid(units: list[Unit]) -> bool:
    """Whether flowers are laid down for the dead, who receive nothing (向X灵前敬献花圈)."""
    said = "".join(unit.low for unit in units)
    return any(word in said for word in _FOR_THE_DEAD)


def _mutual(units: list[Unit], i: int, people: list[Actor]) -> list[Actor]:
    """The two whose messages to one another somebody else hands over (交换了A与B互致的口信)."""
    each = next((unit for unit in units[max(0, i - _NEAR) : i] if unit.low in _EACH_OTHER), None)
    two = [a for a in people if each is not None and a.end <= each.start][-2:]
    return two if len({a.country for a in two}) == len(two) == _PAIR else []


def _parted(actor: Actor, cast: Cast, pair: tuple[Actor, ...]) -> list[Actor]:
    """An actor, "both" as the two who wrote to one another before, else as those whom the word means."""
    if actor.quiet and actor.country is None and len(actor.people) == len(pair) == _PAIR:
        return [replace(a, start=actor.start, end=actor.end) for a in pair]
    sides = [cast.people[person].country for person in actor.people]
    if actor.country is not None or len(sides) != 2 or not set(SIDES).issuperset(sides):
        return [actor]
    return [replace(actor, people=(p,), country=side) for p, side in zip(actor.people, sides, strict=True)]


def _only_place(units: list[Unit], i: int) -> bool:
    """Whether the message is only where something is said (在贺电中指出)."""
    before, after = units[max(0, i - 3) : i], units[i + 1 : i + 2]
    return any(unit.low in _IN for unit in before) and any(unit.low[:1] in _AFTER for unit in after)


def _addressed(units: list[Unit], i: int, people: list[Actor]) -> Sent | None:
    """A致B的亲署函, 同A致B贺电: the name before "to" sends, those after it receive."""
    for j in range(i - 1, -1, -1):
        if units[j].low in _CARRIED:
            return None
        if units[j].low in _TO:
            before = [a for a in people if a.end <= units[j].start]
            after = [a for a in people if units[j].end <= a.start < units[i].start]
            if before and after and before[-1].country != after[0].country:
                return Sent((before[-1],), tuple(after))
            return None
    return None


def _carried(units: list[Unit], i: int, people: list[Actor], subject: tuple[Actor, ...]) -> Sent | None:
    """向B转达了A的口信: whoever is named after the verb of carrying sends, whom it is carried to receives."""
    back = takewhile(lambda k: units[k].low not in _COMMAS, range(i - 1, max(-1, i - _FAR), -1))
    found = [k for k in back if units[k].low in _CARRIED]
    if not found:
        return None
    j, senders = found[0], []
    for j in found:  # 转交了代表团带来的礼品
        senders = [a for a in people if units[j].end <= a.start < units[i].start]
        if len({a.country for a in senders}) == _PAIR:
            return Sent((senders[0],), tuple(a for a in senders if a.country is not senders[0].country))
        if senders:
            break
    named = [a for a in people if a.end <= units[j].start]
    receivers = [a for a in named if senders and a.country is not senders[0].country]
    if not senders or receivers:
        return Sent(tuple(senders), tuple(receivers[-1:])) if senders else None
    return Sent(tuple(senders), (), tuple(a for a in named if not a.masked) or subject)


def _owned(units: list[Unit], i: int, people: list[Actor], subject: tuple[Actor, ...]) -> Sent | None:
    """获赠X口信, X亲笔信交Y: who is named right before a message wrote it, to the one of the others in the clause."""
    before = takewhile(lambda unit: unit.is_any(TITLED), reversed(units[:i]))
    low = min((unit.start for unit in before), default=units[i].start)
    owner = next((a for a in reversed(people) if a.masked == OWN and a.end == low), None)
    if owner is None:
        return None
    others = [a for a in people if not a.masked and a.country is not owner.country]
    acting = [a for a in people if a.end <= owner.start and not a.masked] or list(subject)
    if not others and acting and acting[-1].country is not owner.country:
        others = acting[-1:]
    return Sent((owner,), tuple(others[-1:]), () if others else tuple(acting))


def _congratulated(units: list[Unit], i: int, people: list[Actor], senders: list[Actor]) -> list[Actor]:
    """Whom somebody writes to who is the object of what the letter says (致信祝贺X履新; 发来贺电,热烈祝贺X当选)."""
    says = next((unit for unit in units[i + 1 : i + _FAR] if unit.low in _SAYS), None)
    after = [a for a in people if a.start >= says.end] if says is not None and senders else []
    return [a for a in after[:1] if a.country is not senders[0].country]


def _handing(units: list[Unit], i: int, reach: int) -> tuple[int, int] | None:
    """The units of the particle, at most so far before a message, and of the verb by which it is handed over."""
    verb = next((k for k in range(i + 1, min(len(units), i + _NEAR)) if units[k].low in _HANDED), None)
    taken = next((k for k in range(i - 1, max(-1, i - reach), -1) if units[k].low in _TAKES), None)
    return None if verb is None or taken is None else (taken, verb)


def _handed(units: list[Unit], i: int, people: list[Actor], subject: tuple[Actor, ...]) -> Sent | None:
    """把A的亲笔信交给B: whoever owns the message sends it, B receives it, else whom its carrier meets."""
    found = _handing(units, i, _FAR)
    if found is None:
        return None
    taken, j = found
    senders = [a for a in people if units[taken].end <= a.start < units[i].start]
    receivers = [a for a in people if a.start >= units[j].end and senders and a.country is not senders[0].country]
    named = [a for a in people if a.end <= units[taken].start and not a.masked]
    return Sent(tuple(senders), tuple(receivers[:1]), () if receivers else tuple(named) or subject) if senders else None


def _handed_by(units: list[Unit], i: int, people: list[Actor]) -> Sent | None:
    """A的亲笔信由C面呈B: A, who owns the letter, wrote it to B; C only hands it over."""
    owner = next((a for a in reversed(people) if a.end <= units[i].start), None)
    between = [u for u in units[:i] if owner is not None and u.start >= owner.end]
    own = (unit.low in _OF or unit.is_any(TITLED) or unit.is_a("verbs") or unit.low == _WHICH for unit in between)
    if not between or between[0].low in _COMMAS or not all(own):  # X赠送的礼物由Y转交
        return None
    verb = next((k for k in range(i + 1, min(len(units), i + _FAR)) if units[k].low in _HANDED), None)
    if owner is None or verb is None or not any(unit.low in _BY for unit in units[i:verb]):
        return None
    to = [a for a in people if a.start >= units[verb].end and a.country is not owner.country]
    alone = [a for a in people if a.end <= units[i].start] == [owner]  # not A送给B的礼物由C转交
    return Sent((owner,), tuple(to[:1])) if to or alone else None


def _written_by(units: list[Unit], i: int, people: list[Actor]) -> Sent | None:
    """向B发去贺电的是A, B收到的贺电中有一封来自A: A, whom the clause says to have written, wrote to B."""
    behind = list(takewhile(lambda unit: unit.low not in _COMMAS, units[i + 1 :]))
    origin = next((unit.start for unit in behind if unit.low in _FROM), None)
    name = done_by(units, i)
    start = origin if origin is not None else units[name].start if name is not None else None
    writing = [a for a in people if start is not None and a.start >= start][:1]
    others = [a for a in people if writing and a.end <= units[i].end and a.country is not writing[0].country]
    return Sent(tuple(writing), tuple(others[-1:])) if others else None


def _written_in(scene: Scene, units: list[Unit], i: int) -> Sent | None:
    """在致B的贺电中,A写道: A, who speaks in the message, wrote it."""
    to = next((k for k in range(i - 1, -1, -1) if units[k].low in _TO or units[k].low in _COMMAS), None)
    saying = scene.analysis.cued("saying", units[i].end)
    inside = i + 1 < len(units) and units[i + 1].low[:1] in _AFTER
    if to is None or units[to].low in _COMMAS or not saying or not inside:
        return None
    named = [a for a in scene.analysis.actors if a.people and a.country in SIDES]
    recipients = [a for a in named if units[to].end <= a.start < units[i].start]
    writing = [a for a in named if units[i].end <= a.start < saying[0].start and not a.masked]
    before = any(a.end <= units[to].start for a in named)
    if before or len(writing) != 1 or len(recipients) != 1 or writing[0].country is recipients[0].country:
        return None
    return Sent((writing[0],), (recipients[0],))


def _only_hands_over(units: list[Unit], i: int, people: list[Actor], subject: tuple[Actor, ...], cast: Cast) -> bool:
    """Whether somebody who leads nothing hands over a letter, and its writer is named elsewhere (将信函呈给X)."""
    found = _handing(units, i, _NEAR)
    if found is None or any(units[found[0]].end <= a.start < units[i].start for a in people):
        return False
    acting = [a for a in people if a.end <= units[found[0]].start and not a.masked] or list(subject)
    return not any(_LEADERS & set(cast.people[person].titles) for actor in acting for person in actor.people)


def _received(units: list[Unit], i: int, people: list[Actor], senders: list[Actor]) -> tuple[list[Actor], list[Actor]]:
    """收到A发来的贺电: whoever stands after "received" sends, the subject receives."""
    j = next(k for k in range(max(0, i - 12), i) if units[k].low in _RECEIVES)
    after = [a for a in people if units[j].end <= a.start < units[i].start]
    before = [a for a in senders if a.end <= units[j].start]
    return after, before
