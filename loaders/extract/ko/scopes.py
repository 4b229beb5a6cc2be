"""The Korean clause grammar: which triggers of a sentence tell of a contact, and with which people."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import pairwise

from graph.claims import SIDES, ContactKind, Country, Status
from loaders.extract.analysis import Actor, people_of
from loaders.extract.anchors import resolve
from loaders.extract.data import load, words
from loaders.extract.events import GREETED, PEOPLED
from loaders.extract.ko.clauses import Clause, Sense, clauses_of, complete, quotation
from loaders.extract.ko.correspondence import correspondents, speaks_of_told, was_sent
from loaders.extract.ko.counting import again, counted_from, one_before, one_counted, told_inside
from loaders.extract.ko.multiples import each_time, in_person
from loaders.extract.ko.offices import shown_side
from loaders.extract.ko.parties import attendees, dated_behind, has_stranger, inside_one_side, travellers
from loaders.extract.ko.passing import (
    at_ceremony,
    greeted_on_arrival,
    greeted_there,
    in_headline_quotation,
    leads_into_description,
    not_since,
    only_pictured,
    photographed_after,
    went_along,
)
from loaders.extract.ko.recalled import recalled, since_whom, since_whom_behind, spoken_to
from loaders.extract.ko.references import agreed_there, awaited, carried, owners, refers, told_in_front, told_there
from loaders.extract.ko.speech import in_speech, is_announcement
from loaders.extract.ko.tails import Form, pattern
from loaders.extract.ko.timing import (
    ahead,
    final_status,
    lies_ahead,
    of_arrival,
    only_came,
    only_mentioned,
    status_of,
    times_of,
)
from loaders.extract.ko.triggers import landings, of_both_sides, only_again
from loaders.extract.ko.units import SUBJECTS
from loaders.extract.ko.unmade import awaits_posting, is_told, not_of_before, only_known, serves_since
from loaders.extract.marks import Timex, Trigger, Zone
from loaders.extract.scope import Scope

_VISIT = "visit"
_COPY, _MEET = "copy", "meet"
_BASKET = "basket"
_ARRIVE = frozenset({"arrive", "appear"})  # nobody tells of an arrival or a welcome that there was not
_WELCOME = "welcome"
_ACCLAIM = "acclaim"
_HOST = frozenset({"host", "acclaim"})  # triggers that take an object: an anniversary or a season may be theirs
_GREETING = frozenset({"welcome", "see-off", "host"})  # triggers of those who go out to meet somebody
_WREATH, _SHOW, _SIGNING = "wreath", "show", "signing"
_ACCOMPANY = "accompany"
_TALKS, _MEAL, _CEREMONY = "talks", "meal", "ceremony"
_TOUR = "tour"  # the trigger that is a trip of one side, or a ceremony of both
_BESIDE = words("ko", "grammar", "beside")
_ASIDES = words("ko", "grammar", "asides")
_ALONGSIDE = 8  # characters behind a show to whether it is seen together
_BEFORE = 30  # characters before a noun that may tell that it was held
_RECALLED = 8  # characters between a month and the trip that somebody recalls
_GONE_BY = 3  # days before an article of which it still tells as of what is planned
_NEXT = 4  # units before talks in which whom they are with is named
_GOES_ON = frozenset({"discuss", "agree"})  # triggers that may tell what two did whose contact is told before
_WITH_WHOM = ("의 ", "와 ", "과 ")  # the ends of words for whom a call is with
_AREAS = tuple(words("ko", "cues", "areas"))
_OWNER = 30  # characters between a letter and whose it is


def scopes(sense: Sense) -> list[Scope]:
    """The scopes of a sentence's triggers, in order; those that only refer to a contact are marked so."""
    clauses = [_by_wire(sense, clause) for clause in clauses_of(sense)]
    out: list[Scope] = []
    for clause in clauses:
        trigger = clause.told.trigger
        if _tells_nothing(sense, clause):
            continue
        if to_come := awaited(sense, clause) or carried(sense, clause):
            out += to_come
        elif trigger.kind in PEOPLED and not trigger.verb and refers(sense, clause):
            out += _referred(sense, clause)
        elif counted := counted_from(sense, clause):
            out += counted
        elif before := recalled(sense, clause) or since_whom_behind(sense, clause):
            out += before
        elif _tells(sense, clause):
            out += since_whom(sense, clause)
            out += [_as_recalled(scope, out) for scope in _told(sense, clauses, clause, out)]
    return out if any(scope.trigger.kind in PEOPLED for scope in out) else [*out, *spoken_to(sense)]


def _as_recalled(scope: Scope, done: list[Scope]) -> Scope:
    """A contact of a trip of before that its sentence recalls is of before too (지난 5월 방중 때 X가 영접했다)."""
    trips = (one for one in done if one.earlier and one.trigger.kind is ContactKind.VISIT and one.times)
    return replace(scope, earlier=True) if any(one.times == scope.times for one in trips) else scope


def _tells_nothing(sense: Sense, clause: Clause) -> bool:
    """Whether a trigger tells of no contact at all: it describes something, or is a word of another one's."""
    tail, trigger = clause.told.tail, clause.told.trigger
    if tail.purpose and not _goes_out(sense, trigger.id):
        return True
    if clause.describes and not trigger.verb and pattern("held").match(sense.text[trigger.end : tail.end + 1]):
        return True  # 개막식이 열린 14일
    if leads_into_description(sense, clause) or in_headline_quotation(sense, clause):
        return True
    if photographed_after(sense, clause) or only_pictured(sense, clause):
        return True
    if trigger.form == _SHOW and pattern("interlude").search(sense.sentence):
        return True
    if _is_general(sense, clause) or _is_agreed(sense, clause) or _is_matter(sense, clause):
        return True
    if _is_named_by_next(sense, trigger) or _only_watches(sense, trigger) or _laid_down(sense, clause):
        return True
    if trigger.id in _HOST and pattern("time_met").search(sense.text, clause.start, trigger.start):
        return True  # 수교 70주년을 맞은 두 나라
    if speaks_of_told(sense, clause) or _others_act(sense, clause):
        return True
    if trigger.id in only_again() and not (trigger.form in sense.forms and refers(sense, clause)):
        return True
    visits = (t for t in sense.told if t.trigger.kind is ContactKind.VISIT)
    return trigger.id == _ACCOMPANY and any(t.tail.attended for t in visits)  # those who travel with somebody


def _others_act(sense: Sense, clause: Clause) -> bool:
    """Whether those of a pair of other countries act, of whom nobody is named (미중 정상이 만날 예정이다)."""
    named = any(r.actor.people and not r.actor.quiet for r in clause.own)
    return not named and pattern("others_act").search(sense.text, clause.start, clause.told.trigger.start) is not None


def _is_named_by_next(sense: Sense, trigger: Trigger) -> bool:
    """Whether the noun behind a noun tells of it (체육경기 관람, 배웅 만찬, 오찬 회동, 사진전 개막식)."""
    nouns = (t.trigger for t in sense.told if not t.trigger.verb)
    following = {noun.form for noun in nouns if 0 <= noun.start - trigger.end <= 1}
    named = trigger.form in GREETED | {_MEAL} and not trigger.verb and bool(following & {_TALKS, _MEAL})
    named = named or (trigger.form == _SHOW and _CEREMONY in following)
    return bool(following and (sense.note or named))


def _referred(sense: Sense, clause: Clause) -> list[Scope]:
    """A contact that a noun only speaks of: that of before, or one of which somebody tells what was said there."""
    trigger, when = clause.told.trigger, times_of(sense, clause)
    if before := agreed_there(sense, clause):
        return [before]
    if there := told_there(sense, clause, when):
        return [Scope(trigger, there, (), clause.start, trigger.end, status=Status.OCCURRED, times=when)]
    if trigger.kind is ContactKind.CALL and trigger.form not in sense.forms:
        return []  # a call with whoever reports
    when = tuple(t for t in when if not (t.kind == "shift" and t.unit == "year" and t.offset < -1))
    whose = owners(sense, clause)
    return [Scope(trigger, (), whose, clause.start, trigger.end, reference=True, times=when)]


def _tells(sense: Sense, clause: Clause) -> bool:
    """Whether a clause tells of a contact, by its verb or by what stands before its noun."""
    tail = clause.told.tail
    return (
        tail.event
        or _past_visit(sense, clause)
        or told_in_front(sense, clause)
        or was_sent(sense, clause)
        or (tail.again and not told_inside(sense, clause))
    )


def _told(sense: Sense, clauses: list[Clause], clause: Clause, done: list[Scope]) -> list[Scope]:
    """The contact that a clause tells, with those counted beside it, none where one before it is the same."""
    scope = _scope(sense, clauses, clause, done)
    if done and _comes_to_nothing(clause, done):  # 만날 것으로 예상됐으나 만나지 못했다
        expected = done.pop()
        scope = scope or replace(expected, status=Status.DENIED)
    scope = at_ceremony(sense, clause, scope) if scope else None
    if scope is None or greeted_there(scope, done) or went_along(scope, done) or greeted_on_arrival(sense, scope):
        return []
    before = [*one_before(sense, clause, scope), *one_counted(sense, clause, scope)]
    return [*before, *each_time(sense, clause, scope), *in_person(sense, clause, scope)]


def _comes_to_nothing(clause: Clause, done: list[Scope]) -> bool:
    """Whether a clause denies what the one before it tells as expected, naming nobody else."""
    tail, before = clause.told.tail, done[-1]
    there = set(people_of((*before.left, *before.right)))
    named = set(people_of(r.actor for r in clause.own)) - there
    alike = before.trigger.form == clause.told.trigger.form and before.trigger.kind in PEOPLED
    open_before = before.status in (Status.HYPOTHETICAL, Status.PLANNED)
    return tail.event and tail.status is Status.DENIED and alike and open_before and not named


def _is_matter(sense: Sense, clause: Clause) -> bool:
    """Whether a journey is not talked about, or only that, nobody said whose it is (X와 Y는 방중 문제를 조율했다)."""
    if clause.told.trigger.kind is not ContactKind.VISIT or clause.told.trigger.verb:
        return False
    owned = any(r.role == "of" for r in clause.own[-1:])
    end = sense.analysis.sentence.end
    if pattern("no_matter").match(sense.text, clause.told.trigger.end, end):
        return True
    return not owned and pattern("matter").match(sense.text, clause.told.trigger.end, end) is not None


def _by_wire(sense: Sense, clause: Clause) -> Clause:
    """A clause of talks, as of a call where they are told to be held on the telephone (통화에서 논의했다)."""
    told, trigger = clause.told, clause.told.trigger
    last = next((t for t in reversed(sense.told) if t.trigger.end <= trigger.start and t.trigger.kind in PEOPLED), None)
    if trigger.form != _TALKS or last is None or last.trigger.kind is not ContactKind.CALL:
        return clause
    call, alone = last.trigger, all(r.role in SUBJECTS for r in clause.own)
    goes_on = last.tail.event and trigger.id in _GOES_ON and (alone or clause.start <= call.start)
    spoken = pattern("at_talks").match(sense.text[call.end :]) is not None and clause.start <= call.start
    if sense.text.endswith(_WITH_WHOM, 0, call.start):  # 본지와의 통화에서
        spoken = spoken and any(0 <= call.start - r.end <= 1 and r.actor.people for r in sense.roles)
    if not (goes_on or spoken):
        return clause
    return replace(clause, told=replace(told, trigger=replace(trigger, kind=call.kind, form=call.form)))


def _is_agreed(sense: Sense, clause: Clause) -> bool:
    """Whether two only agree to hold something (기념행사를 개최하며 ... 열어나갈데 대하여 합의하였다)."""
    tail = clause.told.tail
    if clause.told.trigger.kind not in PEOPLED or not tail.event or tail.form is Form.FINAL or tail.past:
        return False
    behind = pattern("agreed_to").search(sense.text, clause.told.trigger.end, sense.analysis.sentence.end)
    return behind is not None and not any(r.actor.people and not r.actor.quiet for r in clause.own)


def _is_general(sense: Sense, clause: Clause) -> bool:
    """Whether a clause in the present describes what is no time or place (항공모함을 관람하는 메시지는)."""
    if not clause.describes or clause.head or clause.told.trigger.kind not in PEOPLED:
        return False
    end = sense.analysis.sentence.end
    return pattern("general_noun").match(sense.text, clause.told.trigger.end, end) is not None


def _only_watches(sense: Sense, trigger: Trigger) -> bool:
    """Whether a noun is only the verb of another (열병식을 관람했다)."""
    watched = sense.text[trigger.start : trigger.end] in _watching()
    nouns = (one for one in sense.told if one.tail.attended and one.trigger is not trigger)
    before = (one for one in nouns if one.tail.event or one.trigger.form != trigger.form)
    return watched and any(one.trigger.end <= trigger.start < one.tail.end for one in before)


def _laid_down(sense: Sense, clause: Clause) -> bool:
    """Whether wreaths are laid at what one honours, sent to nobody (중국대사관의 화환들이 진정되였다)."""
    told = clause.told
    if told.trigger.form == _BASKET and pattern("passed_over").search(sense.text, told.trigger.end, told.tail.end + 4):
        return True  # given by hand to those on a stage
    laid = told.trigger.form == _BASKET and pattern("laid").search(sense.text, told.trigger.end, told.tail.end + 4)
    return bool(laid) and not any(r.role == "to" and r.actor.people for r in clause.own)


def _goes_out(sense: Sense, trigger: str) -> bool:
    """Whether who came to greet or see off somebody went there (영접하기 위하여 비행장에 나왔다)."""
    return trigger in _GREETING and any(word in sense.sentence for word in load("ko", "cues")["going"])


def _past_visit(sense: Sense, clause: Clause) -> bool:
    """Whether a noun recalls a dated trip (2019년 1월 김 위원장의 방중)."""
    owner = clause.own[-1] if clause.own else None
    if clause.told.trigger.kind is not ContactKind.VISIT:
        return False
    start, end = clause.told.trigger.start, clause.told.trigger.end
    if pattern("recalled").match(sense.text[end : end + _RECALLED]):
        return any(0 <= start - t.end <= _RECALLED for t in sense.analysis.times)
    if owner is None or owner.role != "of" or owner.actor.masked:
        return False
    gap = sense.text[owner.actor.end : clause.told.trigger.start]
    if pattern("doubted").match(sense.text[clause.told.trigger.end : sense.analysis.sentence.end]):
        return False
    before = any(_right_before(sense, t, owner.actor.start) for t in sense.analysis.times)
    return len(gap) < _OWNER and (before or dated_behind(sense, clause, owner))


def _right_before(sense: Sense, timex: Timex, start: int) -> bool:
    """Whether only words of esteem stand between a time and a name (4월 위대한 령도자 김정일동지의 중국방문)."""
    held = pattern("held_on").match(sense.text, timex.end) if timex.month else None  # 지난해 10월에 있은 X의 방문
    between = [u for u in sense.analysis.units if (held.end() if held else timex.end) <= u.start < start]
    return timex.end <= start and all(u.low in _ASIDES for u in between)


def _goes_on(sense: Sense, clause: Clause, left: tuple[Actor, ...], times: tuple[Timex, ...]) -> bool:
    """Whether one of the two who met last is told to have talked, no word saying with whom (담화를 했다고 전했다)."""
    told = clause.told
    held = final_status(sense, clause, told.tail.status, times) is Status.OCCURRED
    talks = told.trigger.form == _TALKS and not times and held
    before = [u for u in sense.analysis.units if u.end <= told.trigger.start][-_NEXT:]
    whom = (("with",), ("object",)) if told.trigger.verb else (("with",),)  # 외국 인사를 만났다
    with_whom = any(unit.values("particle")[:1] in whom for unit in before)  # 당 지도자와 회담했다
    acting = all(r.role in SUBJECTS for r in clause.own) and bool(left) and not has_stranger(sense, clause)
    acting = acting and (_TALKS in sense.forms or not GREETED & sense.forms)  # who saw somebody off has not talked
    return (
        talks and acting and not with_whom and sense.pair is not None and set(people_of(left)) <= set(sense.pair.people)
    )


def _with_guests(sense: Sense, clause: Clause) -> bool:
    """Whether a show is seen together (공연을 함께 봤다): with those who were met before."""
    end = clause.told.trigger.end
    return any(word in sense.text[end : end + _ALONGSIDE] for word in _BESIDE)


def _just_before(sense: Sense, timex: Timex) -> bool:
    """Whether a bare day has just gone by, and a later one follows it (4일 X와 만난 뒤 5일 Y와 회담할 것으로)."""
    published = sense.anchor.published
    if published is None or not timex.day or not timex.bare_day:
        return False
    after = any(t.day and t.day >= published.day and t.start > timex.start for t in sense.analysis.times)
    return after and 0 < published.day - timex.day <= _GONE_BY


def _since_theirs(sense: Sense, clause: Clause) -> bool:
    """Whether a clause without people counts from what those did who met last (첫 회담을 한 지 40일 만이다)."""
    end = clause.told.tail.end
    since = pattern("long_since").match(sense.text[clause.told.trigger.end : end + _BEFORE])
    return since is not None and not any(r.actor.people for r in clause.own)


def _of_country(sense: Sense, clause: Clause) -> bool:
    """Whether what is toured is a country or a part of one, not a house or a farm."""
    near = [u for u in sense.analysis.units if clause.start <= u.start < clause.told.trigger.start]
    parts = [after for unit, after in pairwise(near) if unit.is_a("place") and unit.is_a("side")]
    whole = any(after.values("particle")[:1] == ("object",) or after.text.endswith(_AREAS) for after in parts)
    return whole or any(unit.is_a("country") for unit in near)


def _scope(sense: Sense, clauses: list[Clause], clause: Clause, done: list[Scope]) -> Scope | None:
    draft = _draft(sense, clauses, clause, done)
    if draft is None or _is_of_others(sense, clause, draft, done):
        return None
    trigger, times, tail = draft.trigger, draft.times or (), clause.told.tail
    status = _status(sense, clause, draft)
    if status is None:
        return None
    past_plan = pattern("was_planned").match(sense.text, trigger.end, sense.analysis.sentence.end) is not None
    if (status is Status.PLANNED or tail.future) and not past_plan:
        times = tuple(t for t in times if not of_arrival(sense, t, trigger))
        times = tuple(t if _just_before(sense, t) else ahead(t, sense.anchor.published) for t in times)
    once = pattern("once").match(sense.text[trigger.end : sense.analysis.sentence.end]) is not None
    earlier = (
        once or tail.again or pattern("long_since").match(sense.text[trigger.end : tail.end + _BEFORE]) is not None
    )
    several = pattern("several").search(sense.text, clause.start, trigger.end) is not None
    said = in_speech(sense, clause, times) and not is_announcement(sense, trigger, status)
    return replace(
        draft,
        speech=said and status is not Status.DENIED,
        several=several or (not times and (earlier or _lately(sense, clause) or _on_the_way(sense, trigger))),
        status=status,
        times=times,
        together=True,
        closed=has_stranger(sense, clause) or _sees_off(clause) or _only_seen(sense, clause, trigger),
        earlier=earlier,
    )


def _on_the_way(sense: Sense, trigger: Trigger) -> bool:
    """Whether the one day of a sentence is that of an arrival, after which somebody was met on a day not told."""
    return trigger.kind in PEOPLED and any(only_came(sense, t, trigger) for t in sense.analysis.times)


def _draft(sense: Sense, clauses: list[Clause], clause: Clause, done: list[Scope]) -> Scope | None:
    """What a clause tells of, with whom and when, whether or not it took place; None where it is of nobody."""
    trigger, tail = clause.told.trigger, clause.told.tail
    times = times_of(sense, clause)
    left: tuple[Actor, ...] | None
    right: tuple[Actor, ...] = ()
    if tail.again:
        left, times = again(sense, clause)
        right = left if trigger.kind is ContactKind.MESSAGE else ()
        left = left if times else None
    elif trigger.kind is ContactKind.VISIT and (called_on := _called_on(sense, clause, done)):
        trigger, left = replace(trigger, id=_MEET, kind=ContactKind.MEETING, form="talks"), called_on
    elif trigger.kind is ContactKind.VISIT:
        left = _journey(sense, clause, times)
    elif trigger.kind is ContactKind.MESSAGE:
        left, right = _with_letter(sense, trigger, done) or correspondents(sense, clauses, clause)
    else:
        trigger, left = _meeting(sense, clause, done, times)
    if left is None or (not left and not right and not _held(sense, clause)):
        return None
    if _told_again(clause, left, done, times):
        return None
    return Scope(trigger, left, right, clause.start, max(tail.end, trigger.end), times=times)


def _journey(sense: Sense, clause: Clause, times: tuple[Timex, ...]) -> tuple[Actor, ...] | None:
    """Who makes a journey; None where it is nobody's, that of somebody to his post, or only said of him."""
    trigger, goal = clause.told.trigger, clause.told.goal
    left = not_of_before(sense, travellers(sense, clause), times)
    left = tuple(actor for actor in left if goal is None or actor.country is not goal)
    if not (clause.own or _goes_further(sense, clause)) and sense.text.startswith(landings(), trigger.start):
        return None  # 비행기가 다롄공항에 착륙했다
    if clause.told.tail.attended and pattern("watched").search(sense.text, trigger.end, clause.told.tail.end):
        return None  # X는 그들의 출국을 지켜봤다
    if any(pattern(name).search(sense.text, clause.start, trigger.start) for name in ("at_venue", "signs")):
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


def _meeting(
    sense: Sense, clause: Clause, done: list[Scope], times: tuple[Timex, ...]
) -> tuple[Trigger, tuple[Actor, ...]]:
    """Who meets, and as what: who hands over a copy meets, who is shown round a country travels."""
    trigger, left = clause.told.trigger, attendees(sense, clause, done)
    if trigger.id == _COPY and complete(list(left)):
        trigger = replace(trigger, form="talks")  # who hands over a copy to somebody named meets him
    if sense.pair and not complete(list(left)):
        theirs = _since_theirs(sense, clause) or _goes_on(sense, clause, left, times)
        left = (sense.pair,) if theirs else left
    alone = {a.country for a in left if a.country in SIDES} != set(SIDES)
    supposed = (
        sense.said and clause.told.tail.form is Form.CONNECTIVE
    )  # 여러 도시를 돌아보면서 ... 보게 되리라고 말했다
    if trigger.id == _TOUR and alone and not supposed and _of_country(sense, clause):
        return replace(trigger, kind=ContactKind.VISIT, form="visit"), travellers(sense, clause)
    return trigger, left


def _status(sense: Sense, clause: Clause, draft: Scope) -> Status | None:
    """Whether what a clause tells took place; None where it then tells of nothing."""
    trigger, left, times, tail = draft.trigger, draft.left, draft.times or (), clause.told.tail
    status = final_status(sense, clause, status_of(sense, clause, times), times)
    if status is Status.PLANNED and trigger.form == _SHOW and not tail.attended and not complete(list(left)):
        return None  # 예술단은 신의주에서도 공연하게 된다
    if status is Status.OCCURRED and any(map(lies_ahead, times[:1])):
        status = Status.PLANNED
    if status is Status.OCCURRED and not times and only_known(sense, trigger, left):
        return None
    if trigger.kind is ContactKind.VISIT and _is_that_trip(sense, trigger, left, status, times):
        return None
    if status is Status.DENIED and _denies_nothing(sense, clause, trigger):
        return None
    return None if status is Status.HYPOTHETICAL and _has_come_about(sense, draft) else status


def _has_come_about(sense: Sense, draft: Scope) -> bool:
    """Whether the contact that was in doubt is the one of the two who met last (면담 여부로 관심을 모아왔다)."""
    trigger, people = draft.trigger, set(people_of(draft.left))
    known = trigger.form in sense.forms and sense.pair is not None and people == set(sense.pair.people)
    return known and all(of_arrival(sense, t, trigger) for t in draft.times or ())


def _is_of_others(sense: Sense, clause: Clause, draft: Scope, done: list[Scope]) -> bool:
    """Whether those of a contact are not of both sides: it is with others, with crowds, or with nobody known."""
    trigger, left = draft.trigger, draft.left
    if trigger.id in _HOST and not (clause.describes or _host_of_somebody(clause, left, done)):
        return True
    if _with_crowds(sense, clause):
        return True
    if trigger.id == _ACCLAIM and not any(word in sense.sentence for word in load("ko", "cues")["going"]):
        return True  # words of welcome
    if trigger.id in of_both_sides() and not {a.country for a in left}.issuperset(SIDES):
        return True
    if trigger.kind not in PEOPLED:
        return False
    if inside_one_side(clause, left):
        return True
    if complete(list(left)):
        return False
    others = trigger.kind is not ContactKind.CEREMONY and _of_others(left)
    return others or has_stranger(sense, clause) or _with_others(sense, trigger)


def _denies_nothing(sense: Sense, clause: Clause, trigger: Trigger) -> bool:
    """Whether a denial is none of a contact: nobody tells of an arrival that there was not, or it is yet to come."""
    if trigger.id in _ARRIVE or trigger.form == _WELCOME:
        return True
    if clause.told.tail.attended and trigger.form in sense.forms:
        return True  # somebody stayed away from what was held
    if pattern("not_yet").search(sense.sentence):
        return True
    if trigger.kind in PEOPLED and trigger.form != _TALKS and not trigger.verb and not clause.own:
        return True  # 만찬도 없었다
    return trigger.kind is not ContactKind.MESSAGE and not_since(sense, clause)


def _is_that_trip(
    sense: Sense, trigger: Trigger, left: tuple[Actor, ...], status: Status, times: tuple[Timex, ...]
) -> bool:
    """Whether a trip is the one told, of which somebody supposes or says something, or tells how long it will last."""
    people = set(people_of(left))
    says = sense.said or pattern("says_while").search(sense.sentence) is not None
    speaks = says and any(r.role == "topic" and r.actor.people for r in sense.roles)
    if people and people <= sense.visitors and speaks and not times:
        return True  # 방문하여 접견을 받은것은 영광이라고 말하였다
    if not is_told(sense, left):
        return False
    stays = sense.text.startswith(tuple(load("ko", "cues")["stays"]), trigger.start)
    known = any(resolve(timex, "", sense.anchor) for timex in times)
    return (status is Status.HYPOTHETICAL and not times) or (status is Status.PLANNED and stays and not known)


def _only_seen(sense: Sense, clause: Clause, trigger: Trigger) -> bool:
    """Whether a show is only seen by those named, nobody with them (집단체조 ‘아리랑’도 관람했다)."""
    if sense.text[trigger.start : trigger.end].endswith(_watching()):
        return True
    tail = clause.told.tail
    seen = tail.attended or any(word in sense.text[trigger.end : tail.end] for word in _watching())
    return trigger.form == _SHOW and seen and not _with_guests(sense, clause)


def _with_crowds(sense: Sense, clause: Clause) -> bool:
    """Whether whoever is talked with, or welcomes, is a crowd (로동자들과, 인민들의 환영을 받았다)."""
    trigger = clause.told.trigger
    verb = trigger.kind in PEOPLED and trigger.verb and trigger.form in ("talks", _WELCOME)
    near = sense.text[max(clause.start, trigger.start - _BEFORE) : trigger.start]
    met = any(r.role in ("with", "object") and r.actor.people for r in clause.own)
    return verb and not met and pattern("crowd").search(near) is not None


def _of_others(left: tuple[Actor, ...]) -> bool:
    return any(actor.country is Country.OTHER for actor in left)


def _with_others(sense: Sense, trigger: Trigger) -> bool:
    """Whether the sentence has named somebody of a third country before (미국 대표를 만나 의견을 나누었다)."""
    before = (r for r in sense.roles if r.actor.end <= trigger.start and r.role in ("with", "object", ""))
    return any(r.actor.country is Country.OTHER and r.actor.people for r in before)


def _host_of_somebody(clause: Clause, left: tuple[Actor, ...], done: list[Scope]) -> bool:
    """Whether those who are received are named, or came there by the same sentence (X가 왔을 때 Y가 맞았다)."""
    came = bool(done) and done[-1].trigger.kind is ContactKind.VISIT and complete(list(left))
    return came or any(r.role == "object" and r.actor.people for r in clause.own)


def _lately(sense: Sense, clause: Clause) -> bool:
    """Whether a clause says that it was some days ago, on no day of the story (얼마 전 축전을 주고받고)."""
    start = max(clause.start, quotation(sense, clause.told))
    return pattern("lately").search(sense.text, start, clause.told.trigger.start) is not None


def _with_letter(
    sense: Sense, trigger: Trigger, done: list[Scope]
) -> tuple[tuple[Actor, ...], tuple[Actor, ...]] | None:
    """Sender and recipient of what came with a letter (X의 친서와 선물을 전달했다): those of the letter."""
    letter = done[-1] if done and done[-1].trigger.kind is ContactKind.MESSAGE else None
    if letter is None or not pattern("coordinated").match(sense.text[letter.trigger.end : trigger.start]):
        return None
    return letter.left, letter.right


def _sees_off(clause: Clause) -> bool:
    """Whether a welcome or farewell names whom it is for: nobody else travels."""
    return clause.told.trigger.form in GREETED and any(r.role == "object" and r.actor.people for r in clause.own)


@cache
def _watching() -> tuple[str, ...]:
    return tuple(load("ko", "cues")["watching"])


def _called_on(sense: Sense, clause: Clause, done: list[Scope]) -> tuple[Actor, ...]:
    """Who meets where a visit is paid to somebody, not to a place (X를 의례방문하였다); () where it is not."""
    host = clause.own[-1] if clause.own else None
    paid = host is not None and host.role == "object" and bool(host.actor.people) and not host.actor.delegation
    there = attendees(sense, clause, done) if paid and clause.told.trigger.id == _VISIT else ()
    return there if {a.country for a in there} == set(SIDES) else ()


def _held(sense: Sense, clause: Clause) -> bool:
    """Whether a ceremony, a meal or talks of the two countries are told to have been held, who was there to follow."""
    trigger = clause.told.trigger
    gathers = trigger.kind is ContactKind.CEREMONY or trigger.form == _MEAL
    gathers = gathers or pattern("of_two_countries").search(sense.text, clause.start, trigger.start) is not None
    named = not trigger.verb or trigger.form in (_WREATH, _SIGNING)
    return gathers and named and clause.told.tail.event and sense.analysis.sentence.zone is Zone.BODY


def _told_again(clause: Clause, left: tuple[Actor, ...], done: list[Scope], times: tuple[Timex, ...]) -> bool:
    """Whether a second verb tells of the meeting of the first (만나 담화하였다): it names nobody else."""
    if not done or done[-1].trigger.form != clause.told.trigger.form or done[-1].trigger.kind in (ContactKind.VISIT,):
        return False
    if times[:1] and done[-1].times and times[0] != done[-1].times[0]:
        return False  # 7일 만찬을 하고 8일에는 오찬을 했다
    named = [r for r in clause.own if r.role not in SUBJECTS]
    return not named and not clause.head and set(people_of(left)) <= set(people_of(done[-1].left))
