"""Korean clauses that tell of no contact of their own: at one told before, descriptions, matters of talks."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from graph.claims import ContactKind, Status
from loaders.extract.analysis import people_of
from loaders.extract.data import load
from loaders.extract.events import GREETED, PEOPLED
from loaders.extract.ko.clauses import Clause, Sense, quotation
from loaders.extract.ko.correspondence import speaks_of_told
from loaders.extract.ko.joint import JOINT, STAND
from loaders.extract.ko.references import refers
from loaders.extract.ko.tails import Form, one_of, pattern
from loaders.extract.ko.triggers import TAKES_OBJECT, only_again
from loaders.extract.ko.units import SUBJECTS
from loaders.extract.marks import Trigger, Zone
from loaders.extract.scope import Scope

_BASKET = "basket"
_GREETING = frozenset({"welcome", "see-off", "host"})  # triggers of those who go out to meet somebody
_SHOW, _TALKS, _MEAL, _CEREMONY, _PARADE = "show", "talks", "meal", "ceremony", "parade"
_GREET = "greet"  # the trigger of a word with somebody, as it is had at a reception
_LISTED = ","
_OF = "의 "  # behind a noun of which something else is told
_ACCOMPANY = "accompany"
_HONOURS = frozenset({"wreath", "condolence"})  # forms at which others pay their respects along with somebody
_TOURED = frozenset({"wreath", "tour", "show"})  # what somebody is taken to


def greeted_there(scope: Scope, done: list[Scope]) -> bool:
    """Enter whom somebody greets at a reception or ceremony told in the same sentence as there; whether it was so."""
    there = done[-1] if done else None
    if (
        scope.trigger.id != _GREET
        or there is None
        or there.trigger.kind not in PEOPLED
        or there.trigger.form == "talks"
    ):
        return False
    if there.status is not scope.status or not set(people_of(there.left)) & set(people_of(scope.left)):
        return False
    done[-1] = replace(there, left=tuple(dict.fromkeys([*there.left, *scope.left])), reference=False)
    return True


def went_along(scope: Scope, done: list[Scope]) -> bool:
    """Enter whom a sentence tells to have gone along to what it tells besides; whether it was so.

    공장을 돌아보았으며 X가 동행했다; X의 동행하에 공장을 참관했다.
    """
    there = done[-1] if done else None
    if there is None or not set(people_of(there.left)) & set(people_of(scope.left)):
        return False
    where = next((s for s in (there, scope) if s.trigger.form in _TOURED), None)
    if where is None or _ACCOMPANY not in (there.trigger.id, scope.trigger.id):
        return False
    together = tuple(dict.fromkeys([*there.left, *scope.left]))
    done[-1] = replace(where, left=together, times=where.times or there.times)
    return True


def at_ceremony(sense: Sense, clause: Clause, scope: Scope) -> Scope | None:
    """A handshake at a ceremony that its clause only names (열병식 주석단에서 손을 맞잡았다) as that ceremony.

    Who only stand side by side do so at one, or it is no contact.
    """
    if scope.trigger.id not in (_GREET, STAND, JOINT):
        return scope
    nouns = [one for one in sense.told if one.trigger.kind is ContactKind.CEREMONY and not one.trigger.verb]
    nouns = [one for one in nouns if one.trigger.id not in only_again()]
    nouns = [one for one in nouns if not sense.text.startswith(_OF, one.trigger.end)]  # 공연의 성공을 놓고
    first = clause.start if scope.trigger.id == _GREET else sense.analysis.sentence.start
    end = sense.analysis.sentence.end
    named = [one.trigger for one in nouns if not one.tail.event and one.trigger.start >= first]
    named = named or [one.trigger for one in nouns if pattern("then_next").match(sense.text[one.trigger.end : end])]
    where = next((t for t in reversed(named) if t.start < scope.trigger.start), None)
    if where is None and scope.trigger.id != _GREET:
        rostrum = one_of("rostrums").search(sense.text, clause.start, scope.trigger.end)
        if rostrum:
            return replace(scope, trigger=replace(scope.trigger, kind=ContactKind.CEREMONY, form=_PARADE))
        return None if scope.trigger.id == STAND else scope
    if where is None:
        return scope
    return replace(scope, trigger=replace(scope.trigger, kind=where.kind, form=where.form))


def greeted_on_arrival(sense: Sense, scope: Scope) -> bool:
    """Whether those who met last, in a welcome or farewell, only shake hands there."""
    last = set(sense.pair.people) if sense.pair else set()
    return (
        scope.trigger.id == _GREET
        and bool((GREETED | {_SHOW}) & sense.forms)
        and bool(last)
        and last == set(people_of(scope.left))
    )


def only_pictured(sense: Sense, clause: Clause) -> bool:
    """Whether a clause only describes a picture of those who met last (악수하는 장면을 내보냈다)."""
    behind = sense.text[clause.told.trigger.end : sense.analysis.sentence.end]
    people = set(people_of(r.actor for r in clause.own))
    met = sense.pair is not None and people <= set(sense.pair.people)
    return met and clause.told.trigger.form == _TALKS and pattern("pictured").match(behind) is not None


def photographed_after(sense: Sense, clause: Clause) -> bool:
    """Whether a picture is only taken, on no day of its own, of those who met last (Y와 기념사진을 찍었다)."""
    people = set(people_of(r.actor for r in clause.own))
    met = sense.pair is not None and bool(people) and people <= set(sense.pair.people)
    dated = any(clause.start <= t.start for t in sense.analysis.times)
    trigger = clause.told.trigger
    return met and not dated and pattern("picture").match(sense.text, trigger.start, trigger.end) is not None


def leads_into_description(sense: Sense, clause: Clause) -> bool:
    """Whether a clause without people or tense goes on with one that describes a noun (행사에 참가하며 방문하는 X)."""
    tail = clause.told.tail
    if tail.form is not Form.CONNECTIVE or tail.past or not tail.attended or clause.own:
        return False
    after = next((one for one in sense.told if one.trigger.start >= tail.end), None)
    return after is not None and after.describing and not after.tail.past


def in_headline_quotation(sense: Sense, clause: Clause) -> bool:
    """Whether a noun stands in what somebody says in a headline, with more behind it (“정상 상봉 보좌”)."""
    title = sense.analysis.sentence.zone is Zone.TITLE
    begins = quotation(sense, clause.told)
    if not title or begins <= sense.analysis.sentence.start or clause.told.trigger.verb:
        return False
    return pattern("more_said").match(sense.text[clause.told.trigger.end : sense.analysis.sentence.end]) is not None


def not_since(sense: Sense, clause: Clause) -> bool:
    """Whether a contact is denied only since another (만난 뒤로 중국을 찾지 않았다)."""
    before = sense.text[sense.analysis.sentence.start : clause.told.trigger.start]
    return pattern("not_since").search(before) is not None


def tells_nothing(sense: Sense, clause: Clause) -> bool:
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
    if (
        trigger.id in TAKES_OBJECT
        and _MEAL in sense.forms
        and pattern("guests_met").search(sense.text, clause.start, trigger.start)
    ):
        return True  # at the meal told
    if trigger.form in GREETED and pattern("year_met").search(sense.text, clause.start, trigger.start):
        return True  # 올해 수교 75주년을 맞았다
    if trigger.id in TAKES_OBJECT and pattern("time_met").search(sense.text, clause.start, trigger.start):
        return True  # 수교 70주년을 맞은 두 나라
    if speaks_of_told(sense, clause) or _others_act(sense, clause):
        return True
    if trigger.kind is ContactKind.VISIT and pattern("by_turns").search(sense.text, clause.start, trigger.start):
        return not tail.event or sense.text.startswith(_LISTED, trigger.end)  # 두 나라 수뇌들의 호상방문, ...
    if trigger.id in only_again() and not (trigger.form in sense.forms and refers(sense, clause)):
        return True
    if _asks_what_was_said(sense, clause) or _arranges(sense, clause):
        return True
    known = _HONOURS & sense.forms
    led = (t for t in sense.told if t.trigger.kind is ContactKind.VISIT or t.trigger.form in known)
    return trigger.id == _ACCOMPANY and any(t.tail.attended for t in led)  # those who go with somebody


def _asks_what_was_said(sense: Sense, clause: Clause) -> bool:
    """Whether it is only open what was discussed by those who met last (복귀 문제 협의 여부 주목)."""
    told = clause.told
    of_matter = sense.text.startswith(tuple(load("ko", "cues")["matters"]), told.trigger.start)
    doubted = of_matter and not told.trigger.verb and told.tail.status is Status.HYPOTHETICAL
    named = {p for r in clause.own if r.role != "of" for p in r.actor.people}
    return doubted and sense.pair is not None and named <= set(sense.pair.people)


def _arranges(sense: Sense, clause: Clause) -> bool:
    """Whether those whom nobody names only talk about a contact of others (양측은 X와 Y의 회담을 협의하고 있다)."""
    first = clause.told.trigger
    if first.form != _TALKS or any(r.role in SUBJECTS and r.actor.people for r in sense.roles):
        return False
    nouns = [t.trigger for t in sense.told if t.trigger.end <= first.start and not t.trigger.verb]
    last = next((t for t in reversed(nouns) if t.kind in PEOPLED), None)
    return last is not None and pattern("contact_as_matter").fullmatch(sense.text, last.end, first.start) is not None


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


def _is_matter(sense: Sense, clause: Clause) -> bool:
    """Whether a journey is not talked about, or only that, nobody said whose it is (X와 Y는 방중 문제를 조율했다)."""
    trigger = clause.told.trigger
    if trigger.form == _TALKS and not trigger.verb:
        return pattern("matter").match(sense.text, trigger.end, sense.analysis.sentence.end) is not None
    if trigger.kind is not ContactKind.VISIT or trigger.verb:
        return False
    owned = any(r.role == "of" for r in clause.own[-1:])
    end = sense.analysis.sentence.end
    if any(pattern(name).match(sense.text, clause.told.trigger.end, end) for name in ("no_matter", "asked_for")):
        return True
    return not owned and pattern("matter").match(sense.text, clause.told.trigger.end, end) is not None


def _is_agreed(sense: Sense, clause: Clause) -> bool:
    """Whether two only agree to hold something (기념행사를 개최하며 ... 열어나갈데 대하여 합의하였다), or are to."""
    tail = clause.told.tail
    if clause.told.trigger.kind not in PEOPLED or not tail.event or tail.form is Form.FINAL or tail.past:
        return False
    first, end = clause.told.trigger.end, sense.analysis.sentence.end
    behind = pattern("agreed_to").search(sense.text, first, end) or pattern("to_be_done").match(sense.text, first, end)
    return behind is not None and not any(r.actor.people and not r.actor.quiet for r in clause.own)


def _is_general(sense: Sense, clause: Clause) -> bool:
    """Whether a clause in the present describes what is no time or place (항공모함을 관람하는 메시지는)."""
    if not clause.describes or clause.head or clause.told.trigger.kind not in PEOPLED:
        return False
    end = sense.analysis.sentence.end
    return pattern("general_noun").match(sense.text, clause.told.trigger.end, end) is not None


def _only_watches(sense: Sense, trigger: Trigger) -> bool:
    """Whether a noun is only the verb of another (열병식을 관람했다)."""
    watched = sense.text[trigger.start : trigger.end] in watching()
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


@cache
def watching() -> tuple[str, ...]:
    """The words for what guests do at a show."""
    return tuple(load("ko", "cues")["watching"])
