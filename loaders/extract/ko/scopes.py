"""The Korean clause grammar: which triggers of a sentence tell of a contact, and with which people."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from graph.claims import SIDES, ContactKind, Status
from loaders.extract.analysis import Actor, people_of
from loaders.extract.data import words
from loaders.extract.events import GREETED, PEOPLED
from loaders.extract.ko.acting import has_stranger, who_acts
from loaders.extract.ko.clauses import Clause, Sense, clauses_of, complete, quotation
from loaders.extract.ko.correspondence import correspondents, was_sent
from loaders.extract.ko.counting import again, counted_from, one_before, one_counted, told_inside
from loaders.extract.ko.multiples import each_time, in_person
from loaders.extract.ko.others import is_of_others
from loaders.extract.ko.outcomes import final_status, status_of
from loaders.extract.ko.parties import attendees
from loaders.extract.ko.passing import (
    at_ceremony,
    greeted_on_arrival,
    greeted_there,
    not_since,
    tells_nothing,
    watching,
    went_along,
)
from loaders.extract.ko.praised import praised
from loaders.extract.ko.recalled import audience, recalled, since_whom, since_whom_behind, spoken_to
from loaders.extract.ko.references import (
    agreed_there,
    awaited,
    carried,
    held_by_two,
    of_before,
    owners,
    refers,
    told_in_front,
    told_there,
    with_counterpart,
)
from loaders.extract.ko.speech import in_speech, is_announcement
from loaders.extract.ko.tails import Form, pattern
from loaders.extract.ko.timing import (
    ahead,
    lies_ahead,
    of_arrival,
    only_came,
    soon,
    times_of,
)
from loaders.extract.ko.travelling import is_that_trip, journey, past_visit, travellers
from loaders.extract.ko.units import SUBJECTS
from loaders.extract.ko.unmade import only_known
from loaders.extract.marks import Timex, Trigger, Zone
from loaders.extract.scope import Scope

_VISIT = "visit"
_COPY, _MEET = "copy", "meet"
_ARRIVE = frozenset({"arrive", "appear"})  # nobody tells of an arrival or a welcome that there was not
_WELCOME = "welcome"
_WREATH, _SHOW, _SIGNING = "wreath", "show", "signing"
_TALKS, _MEAL = "talks", "meal"
_TOUR = "tour"  # the trigger that is a trip of one side, or a ceremony of both
_BESIDE = words("ko", "grammar", "beside")
_ALONGSIDE = 8  # characters behind a show to whether it is seen together
_BEFORE = 30  # characters before a noun that may tell that it was held
_GONE_BY = 3  # days before an article of which it still tells as of what is planned
_NEXT = 4  # units before talks in which whom they are with is named
_GOES_ON = frozenset({"discuss", "agree"})  # triggers that may tell what two did whose contact is told before
_WITH_WHOM = ("의 ", "와 ", "과 ")  # the ends of words for whom a call is with
_AREAS = tuple(words("ko", "cues", "areas"))


def scopes(sense: Sense) -> list[Scope]:
    """The scopes of a sentence's triggers, in order; those that only refer to a contact are marked so."""
    clauses = [_by_wire(sense, clause) for clause in clauses_of(sense)]
    out: list[Scope] = []
    apart: set[Timex] = set()  # the times of journeys only spoken of
    for clause in clauses:
        trigger = clause.told.trigger
        if tells_nothing(sense, clause):
            continue
        if named := (
            awaited(sense, clause)
            or with_counterpart(sense, clause)
            or carried(sense, clause)
            or of_before(sense, clause)
        ):
            out += named
        elif trigger.kind in PEOPLED and not trigger.verb and refers(sense, clause):
            out += _referred(sense, clause)
        elif counted := counted_from(sense, clause):
            out += counted
        elif before := recalled(sense, clause) or since_whom_behind(sense, clause):
            out += before
        elif before := praised(sense, clause):
            out += before
            apart |= {t for scope in before for t in scope.times or ()}
        elif _tells(sense, clause):
            out += since_whom(sense, clause)
            told = (_not_of(apart, scope) for scope in _told(sense, clauses, clause, out))
            out += [_as_recalled(scope, out) for scope in told]
    gone = [set(people_of(scope.left)) for scope in out if _is_seen_off(sense, scope, out)]
    out = [s for s in out if s.trigger.kind is not ContactKind.VISIT or set(people_of(s.left)) not in gone]
    if all(scope.reference or scope.trigger.kind not in PEOPLED for scope in out) and (seen := audience(sense)):
        return [*(scope for scope in out if not scope.reference), *seen]
    return out if any(scope.trigger.kind in PEOPLED for scope in out) else [*out, *spoken_to(sense)]


def _not_of(apart: set[Timex], scope: Scope) -> Scope:
    """A contact without the times of the journeys that its sentence only speaks of (지난달 X의 방중 결과)."""
    return replace(scope, times=tuple(t for t in scope.times or () if t not in apart)) if apart else scope


def _is_seen_off(sense: Sense, scope: Scope, out: list[Scope]) -> bool:
    """Whether a journey only describes whom the sentence tells to be seen off (평양을 떠나는 X가 배웅을 받고 있다)."""
    there = (one for one in out if one.trigger.form in GREETED and not one.reference)
    goes = scope.trigger.kind is ContactKind.VISIT and pattern("leaving").match(sense.text, scope.trigger.end)
    return bool(goes) and any(set(people_of(scope.left)) & set(people_of((*o.left, *o.present))) for o in there)


def _as_recalled(scope: Scope, done: list[Scope]) -> Scope:
    """A contact of a trip of before that its sentence recalls is of before too (지난 5월 방중 때 X가 영접했다)."""
    trips = (one for one in done if one.earlier and one.trigger.kind is ContactKind.VISIT and one.times)
    return replace(scope, earlier=True) if any(one.times == scope.times for one in trips) else scope


def _referred(sense: Sense, clause: Clause) -> list[Scope]:
    """A contact that a noun only speaks of: that of before, or one of which somebody tells what was said there."""
    trigger, when = clause.told.trigger, times_of(sense, clause)
    if before := agreed_there(sense, clause):
        return [before]
    if talks := praised(sense, clause):
        return talks
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
        or past_visit(sense, clause)
        or told_in_front(sense, clause)
        or was_sent(sense, clause)
        or (tail.again and not told_inside(sense, clause))
    )


def _told(sense: Sense, clauses: list[Clause], clause: Clause, done: list[Scope]) -> list[Scope]:
    """The contact that a clause tells, with those counted beside it, none where one before it is the same."""
    if done and done[-1].status is Status.DENIED and _comes_to_nothing(clause, done):
        return []  # 16일 만날 계획이었으나 회담은 무산됐다
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
    open_before = before.status is not Status.OCCURRED
    return tail.event and tail.status is Status.DENIED and alike and open_before and not named


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
    if draft is None or is_of_others(sense, clause, draft, done):
        return None
    trigger, times, tail = draft.trigger, draft.times or (), clause.told.tail
    status = _status(sense, clause, draft)
    if status is None:
        return None
    past_plan = pattern("was_planned").match(sense.text, trigger.end, sense.analysis.sentence.end) is not None
    if (status is Status.PLANNED or tail.future) and not past_plan:
        times = tuple(t for t in times if not of_arrival(sense, t, trigger))
        times = tuple(t if _just_before(sense, t) else ahead(t, sense.anchor.published) for t in times)
    elif tail.ahead or (status is Status.DENIED and (past_plan or _was_set(sense, clause))):
        times = tuple(soon(t, sense.anchor.published) for t in times)
    once = pattern("once").match(sense.text[trigger.end : sense.analysis.sentence.end]) is not None
    earlier = (
        once or tail.again or pattern("long_since").match(sense.text[trigger.end : tail.end + _BEFORE]) is not None
    )
    several = pattern("several").search(sense.text, clause.start, trigger.end) is not None
    said = in_speech(sense, clause, times) and not is_announcement(sense, trigger, status)
    return replace(
        draft,
        speech=said and status is not Status.DENIED,
        several=several or (not times and (earlier or _of_no_day(sense, clause))),
        status=status,
        times=times,
        together=True,
        closed=has_stranger(sense, clause) or _sees_off(clause) or _only_seen(sense, clause, trigger),
        earlier=earlier,
    )


def _was_set(sense: Sense, clause: Clause) -> bool:
    """Whether what did not come about had been set for a day (16일로 예정됐던 회담, 16일 열릴 예정이던 회담)."""
    start = max(clause.start, quotation(sense, clause.told))
    before = pattern("was_set").search(sense.text, start, clause.told.trigger.start)
    return (before or pattern("plan_of").match(sense.text, clause.told.trigger.end)) is not None


def _of_no_day(sense: Sense, clause: Clause) -> bool:
    """Whether a clause without a day of its own is of none that the story tells: somebody calls to mind what was."""
    behind = sense.text[clause.told.trigger.end : sense.analysis.sentence.end]
    minded = pattern("called_to_mind").match(behind) or pattern("so_often").match(behind)
    return minded is not None or _lately(sense, clause) or _on_the_way(sense, clause.told.trigger)


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
        left = journey(sense, clause, times)
    elif trigger.kind is ContactKind.MESSAGE:
        left, right = _with_letter(sense, trigger, done) or correspondents(sense, clauses, clause)
    else:
        trigger, left = _meeting(sense, clause, done, times)
    if left is None or (not left and not right and not _held(sense, clause)):
        return None
    if _told_again(clause, left, done, times):
        return None
    return Scope(trigger, left, right, clause.start, max(tail.end, trigger.end), times=times)


def _meeting(
    sense: Sense, clause: Clause, done: list[Scope], times: tuple[Timex, ...]
) -> tuple[Trigger, tuple[Actor, ...]]:
    """Who meets, and as what: who hands over a copy meets, who is shown round a country travels."""
    trigger, left = clause.told.trigger, attendees(sense, clause, done)
    if trigger.id == _COPY and complete(list(left)):
        trigger = replace(trigger, form="talks")  # who hands over a copy to somebody named meets him
    if sense.pair and not complete(list(left)):
        theirs = _since_theirs(sense, clause) or _goes_on(sense, clause, left, times) or held_by_two(sense, clause)
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
    if status is Status.PLANNED and trigger.kind is ContactKind.VISIT and tail.form is Form.NOMINAL:
        awaited = pattern("only_expected").search(sense.text, clause.start, trigger.start)
        status = Status.HYPOTHETICAL if awaited else status  # 다음달로 점쳐지는 X의 방중 계획
    often = pattern("often").search(sense.text, clause.start, trigger.start) is not None
    if status in (Status.PLANNED, Status.HYPOTHETICAL) and trigger.kind in PEOPLED and often and not times:
        return None  # 앞으로 자주 만나기로 했다
    alone = {a.country for a in left if a.country in SIDES} != set(SIDES)
    if status is Status.PLANNED and trigger.kind is ContactKind.CEREMONY and tail.attended and alone and not times:
        return None  # 대표단은 경축행사에도 참가하게 된다
    if status is Status.OCCURRED and any(map(lies_ahead, times[:1])):
        status = Status.PLANNED
    if status is Status.OCCURRED and not times and only_known(sense, trigger, left):
        return None
    if trigger.kind is ContactKind.VISIT and is_that_trip(sense, trigger, left, status, times):
        return None
    if status is Status.DENIED and _denies_nothing(sense, clause, trigger):
        return None
    return None if status is Status.HYPOTHETICAL and _has_come_about(sense, draft) else status


def _has_come_about(sense: Sense, draft: Scope) -> bool:
    """Whether the contact that was in doubt is the one of the two who met last (면담 여부로 관심을 모아왔다)."""
    trigger, people = draft.trigger, set(people_of(draft.left))
    same = sense.pair is not None and people == set(sense.pair.people)
    end = sense.analysis.sentence.end
    if same and not draft.times and pattern("if_held").match(sense.text, trigger.end, end):
        return True  # 두 사람의 만남이 성사되면
    if same and not draft.times and trigger.id in _GOES_ON:
        return True  # X가 Y를 만날 예정이다. 두 사람은 ... 논의할 것으로 보인다
    if same and not draft.times and trigger.verb and pattern("conjectured").match(sense.text[trigger.end - 1 : end]):
        return True  # 두 사람은 ... 의견을 나눴을 것이다
    known = trigger.form in sense.forms and same
    return known and all(of_arrival(sense, t, trigger) for t in draft.times or ())


def _denies_nothing(sense: Sense, clause: Clause, trigger: Trigger) -> bool:
    """Whether a denial is none of a contact: nobody tells of an arrival that there was not, or it is yet to come."""
    if trigger.id in _ARRIVE or trigger.form == _WELCOME:
        return True
    if pattern("not_yet").search(sense.sentence):
        return True
    if trigger.kind in PEOPLED and trigger.form != _TALKS and not trigger.verb and not clause.own:
        return True  # 만찬도 없었다
    return trigger.kind is not ContactKind.MESSAGE and not_since(sense, clause)


def _only_seen(sense: Sense, clause: Clause, trigger: Trigger) -> bool:
    """Whether a show is only seen by those named, nobody with them (집단체조 ‘아리랑’도 관람했다)."""
    if sense.text[trigger.start : trigger.end].endswith(watching()):
        return True
    tail = clause.told.tail
    seen = tail.attended or any(word in sense.text[trigger.end : tail.end] for word in watching())
    return trigger.form == _SHOW and seen and not _with_guests(sense, clause)


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


def _called_on(sense: Sense, clause: Clause, done: list[Scope]) -> tuple[Actor, ...]:
    """Who meets where a visit is paid to somebody, not to a place (X를 의례방문하였다); () where it is not."""
    host = clause.own[-1] if clause.own else None
    if (
        host is not None
        and clause.told.trigger.id == _VISIT
        and pattern("received_call").match(sense.text, clause.told.trigger.end)
    ):
        both = (host.actor, *(r.actor for r in who_acts(sense, clause)), *(r.actor for r in clause.head))
        called = host.role == "of" and all(a.people for a in both) and {a.country for a in both} == set(SIDES)
        return both if called else ()
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
