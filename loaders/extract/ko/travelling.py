"""Who makes the journey of a Korean clause, and whether it tells one at all."""

from __future__ import annotations

from graph.claims import ContactKind, Country, Status
from loaders.extract.analysis import Actor, people_of
from loaders.extract.anchors import resolve
from loaders.extract.data import load, words
from loaders.extract.ko.acting import (
    has_stranger,
    takes_place,
    who_acts,
)
from loaders.extract.ko.clauses import Clause, Sense
from loaders.extract.ko.offices import shown_side
from loaders.extract.ko.roles import Role
from loaders.extract.ko.tails import Form, pattern
from loaders.extract.ko.timing import (
    is_long_ago,
    only_mentioned,
)
from loaders.extract.ko.triggers import landings
from loaders.extract.ko.unmade import awaits_posting, is_posted, is_told, not_of_before, serves_since
from loaders.extract.marks import Timex, Trigger, Zone

_ASIDES = words("ko", "grammar", "asides")
_RECALLED = 8  # characters between a month and the trip that somebody recalls
_OWNER = 30  # characters between a trip and whose it is
_SEND = "send"  # the trigger whose object travels
_JOURNEY = 20  # characters of a clause of arrival before that of a meeting
_OWN = 2  # characters between somebody and his contact
_MEETING = 12  # characters behind somebody to a meeting that only comes later
_ADJECTIVE = 6  # characters of what may stand between an owner and a letter


def travellers(sense: Sense, clause: Clause) -> tuple[Actor, ...]:
    """Who makes the trip of a clause: the noun it describes, its subject with companions, or whose trip it is."""
    if clause.told.trigger.id == _SEND:
        sent = [r for r in clause.own if r.role == "object" and not r.actor.masked]
        if sent and not _is_sent(sense, clause, sent):
            return ()
        return tuple(r.actor for r in sent)
    if clause.describes and not clause.head and _is_one_who(sense, clause):
        return tuple(r.actor for r in who_acts(sense, clause))
    if clause.describes and not clause.head and pattern("of_journey").match(sense.text, clause.told.tail.end - 1):
        return tuple(r.actor for r in who_acts(sense, clause))  # X가 방북한 배경에
    if clause.describes and (clause.head or clause.told.tail.status is Status.OCCURRED):
        led = {r.group for r in sense.roles if pattern("taken").match(sense.text[r.end : r.end + _MEETING])}
        taken = [r for r in sense.roles if r.group in led and r.end <= clause.told.trigger.start]
        taken = [r for r in taken if not clause.head or r.actor.country is clause.head[0].actor.country]
        return tuple(dict.fromkeys(r.actor for r in (*clause.head, *taken)))
    acting = who_acts(sense, clause)
    acting = [r for r in acting if r.actor.country is not None] or acting  # 쌍방은 X가 방문한 이후: X travelled
    if owner := _whose_trip(sense, clause):
        return (owner,)
    if clause.told.tail.attended:
        named = [r.actor for r in sense.roles if not r.actor.masked]
        if any(r.role == "of" and r.end <= clause.told.trigger.start for r in clause.own):
            return tuple(named)  # X의 이번 방북에는 Y가 수행한다
        ours = [a for a in (sense.subject, *sense.guests) if a and (not named or a.country is named[0].country)]
        goes = sense.announced | sense.travelled
        ours = [a for a in ours if goes.intersection(a.people)] or ours  # not who spoke of it last
        return tuple(dict.fromkeys([*ours[:1], *named]))
    if acting and clause.told.tail.form is Form.FINAL and has_stranger(sense, clause):
        return ()  # X가 Y를 만난 날 데이비스 장관은 평양을 떠났다
    if acting:
        side = acting[-1].actor.country
        beside = [r for r in clause.own if r.role == "with" and not r.actor.masked and r.actor.country is side]
        along = dict.fromkeys(r.actor for r in [*acting, *beside])
        return tuple(sorted(along, key=lambda actor: not sense.travelled.intersection(actor.people)))  # X와 함께 Y가
    if sense.analysis.sentence.zone is Zone.TITLE and not clause.own:
        met = {t.trigger.start for t in sense.told if t.describing}  # Y 만난 X, 평양行: X goes
        free = [r for r in sense.roles if not any(0 <= start - r.end <= _OWN for start in met)]
        return tuple(r.actor for r in free[:1] if not r.role and not r.actor.masked)  # X, ... 접견…방중
    bare = ("",) if clause.told.trigger.verb else ("of", "")  # X의 편지를 들고 간 사람
    owners = [r for r in clause.own if r.role in bare and not r.actor.masked]
    owners = [r for r in owners if not pattern("since_whom").match(sense.text[r.end : r.end + _MEETING])]
    if owners:
        return (owners[-1].actor,)
    things = pattern("things_move").search(sense.text, clause.start, clause.told.trigger.start)
    told_of = any(not r.actor.masked for r in clause.own)  # else: Y의 초청으로 중국을 방문했다
    alone = not (told_of or things or has_stranger(sense, clause))
    return (sense.subject,) if sense.subject and alone else ()


def _whose_trip(sense: Sense, clause: Clause) -> Actor | None:
    """Whose a trip is said to be that goes on without its verb (X는 Y의 방문이 진행됨으로써; X의 방중설에 대해)."""
    owner = clause.own[-1] if clause.own else None
    if owner is None or owner.role != "of" or owner.actor.masked:
        return None
    told = clause.told
    goes_on = takes_place(sense, clause) or pattern("as_subject").match(sense.text, told.trigger.end)
    if told.tail.form is not Form.NOMINAL and not goes_on:
        return None
    near = clause.told.trigger.start - owner.end <= _ADJECTIVE
    owned = near or dated_behind(sense, clause, owner) or _only_when_and_where(sense, clause, owner)
    return owner.actor if owned else None


def _is_one_who(sense: Sense, clause: Clause) -> bool:
    """Whether a clause says of its topic what he has done (X는 북한을 방문한 최고위급 인사다)."""
    return pattern("is_one_who").match(sense.text[clause.told.tail.end :]) is not None


def _only_when_and_where(sense: Sense, clause: Clause, owner: Role) -> bool:
    """Whether no particle stands between somebody and the trip that is his (X의 내년 중국 방문)."""
    start = clause.told.trigger.start
    between = (u for u in sense.analysis.units if owner.end <= u.start < start)
    return start - owner.end <= _JOURNEY and not any(u.is_a("particle") for u in between)


def dated_behind(sense: Sense, clause: Clause, owner: Role) -> bool:
    """Whether only a date stands between somebody and the trip that is his (X의 2003년 10월 방북)."""
    start = clause.told.trigger.start
    between = (t for t in sense.analysis.times if owner.end <= t.start and t.end <= start and is_long_ago(sense, t))
    return owner.role == "of" and any(t.start - owner.end <= 1 and start - t.end <= _ADJECTIVE for t in between)


def _is_sent(sense: Sense, clause: Clause, sent: list[Role]) -> bool:
    """Whether those named as objects are sent, not something through them (X를 통하여 위문을 보낸다)."""
    through = any(pattern("through").match(sense.text[r.end : r.end + _ADJECTIVE]) for r in sent)
    return not (through and pattern("sent_thing").search(sense.text, sent[-1].end, clause.told.trigger.start))


def past_visit(sense: Sense, clause: Clause) -> bool:
    """Whether a noun recalls a dated trip (2019년 1월 김 위원장의 방중)."""
    owner = clause.own[-1] if clause.own else None
    if clause.told.trigger.kind is not ContactKind.VISIT:
        return False
    start, end = clause.told.trigger.start, clause.told.trigger.end
    if pattern("on_which").match(sense.text, end) and clause.told.goal is not None:
        return any(t.end_day and 0 <= start - t.end <= _OWN for t in sense.analysis.times)
    if pattern("recalled").match(sense.text[end : end + _RECALLED]):
        return any(0 <= start - t.end <= _RECALLED for t in sense.analysis.times)
    if owner is None or owner.role != "of" or owner.actor.masked:
        return False
    gap = sense.text[owner.actor.end : clause.told.trigger.start]
    if pattern("doubted").match(sense.text[clause.told.trigger.end : sense.analysis.sentence.end]):
        return False
    before = any(right_before(sense, t, owner.actor.start) for t in sense.analysis.times)
    return len(gap) < _OWNER and (before or dated_behind(sense, clause, owner))


def right_before(sense: Sense, timex: Timex, start: int) -> bool:
    """Whether only words of esteem stand between a time and a name (4월 위대한 령도자 김정일동지의 중국방문)."""
    held = pattern("held_on").match(sense.text, timex.end)  # 지난해 10월에 있은 X의 방문
    between = [u for u in sense.analysis.units if (held.end() if held else timex.end) <= u.start < start]
    return timex.end <= start and all(u.low in _ASIDES for u in between)


def journey(sense: Sense, clause: Clause, times: tuple[Timex, ...]) -> tuple[Actor, ...] | None:
    """Who makes a journey; None where it is nobody's, that of somebody to his post, or only said of him."""
    trigger, goal = clause.told.trigger, clause.told.goal
    left = not_of_before(sense, travellers(sense, clause), times)
    left = tuple(actor for actor in left if goal is None or actor.country is not goal)
    if not (clause.own or clause.head or _goes_further(sense, clause)) and sense.text.startswith(
        landings(), trigger.start
    ):
        return None  # 비행기가 다롄공항에 착륙했다
    if clause.told.tail.attended and pattern("watched").search(sense.text, trigger.end, clause.told.tail.end):
        return None  # X는 그들의 출국을 지켜봤다
    if any(
        pattern(name).search(sense.text, clause.start, trigger.start) for name in ("at_venue", "signs", "proceeds_from")
    ):
        return None
    if pattern("posted_since").match(sense.text, trigger.end) and is_posted(sense, trigger):
        return None
    if serves_since(sense, trigger, times) or (not times and awaits_posting(sense, clause)):
        return None
    if only_mentioned(sense, clause, times):
        (sense.strayed if _to_third_country(sense, clause) else sense.bound).extend(left)
        return None
    return left


def _goes_further(sense: Sense, clause: Clause) -> bool:
    """Whether the sentence has told of the departure before (X가 탄 렬차는 7일 평양을 떠나 8일 역에 닿았다)."""
    start = clause.told.trigger.start
    trips = (one for one in sense.told if one.trigger.kind is ContactKind.VISIT and one.tail.event)
    return any(one.tail.end <= start and one.tail.form is Form.CONNECTIVE for one in trips)


def _to_third_country(sense: Sense, clause: Clause) -> bool:
    """Whether the last country or place before a journey is of neither side (한국을 찾은 X)."""
    near = [u for u in sense.analysis.units if clause.start <= u.start < clause.told.trigger.start]
    goals = [u for u in near if u.is_any(("place", "country"))]
    return bool(goals) and clause.told.goal is None and shown_side(goals[-1:]) is Country.OTHER


def is_that_trip(
    sense: Sense, trigger: Trigger, left: tuple[Actor, ...], status: Status, times: tuple[Timex, ...]
) -> bool:
    """Whether a trip is the one told, of which somebody supposes or says something, or tells how long it will last."""
    people = set(people_of(left))
    speaks = sense.said and any(r.role == "topic" and r.actor.people for r in sense.roles)
    this_year = all(t.unit == "year" and not (t.offset or t.month) for t in times)  # 올해에 이루어진 X의 방문
    if people and speaks and this_year and people <= sense.under_way():
        return True  # 방문하여 접견을 받은것은 영광이라고 말하였다
    if not is_told(sense, left):
        return False
    stays = sense.text.startswith(tuple(load("ko", "cues")["stays"]), trigger.start)
    known = any(resolve(timex, "", sense.anchor) for timex in times)
    return (status is Status.HYPOTHETICAL and not times) or (status is Status.PLANNED and stays and not known)
