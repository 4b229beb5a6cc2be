"""Korean clauses that tell of no contact of their own: handshakes at one, descriptions, what is denied only since."""

from __future__ import annotations

from dataclasses import replace

from graph.claims import ContactKind
from loaders.extract.analysis import people_of
from loaders.extract.events import GREETED, PEOPLED
from loaders.extract.ko.clauses import Clause, Sense, quotation
from loaders.extract.ko.joint import JOINT, STAND
from loaders.extract.ko.tails import Form, one_of, pattern
from loaders.extract.ko.triggers import only_again
from loaders.extract.marks import Zone
from loaders.extract.scope import Scope

_GREET = "greet"  # the trigger of a word with somebody, as it is had at a reception
_OF = "의 "  # behind a noun of which something else is told
_PARADE, _TALKS = "parade", "talks"
_ACCOMPANY = "accompany"
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
    named = [
        one.trigger
        for one in sense.told
        if one.trigger.kind is ContactKind.CEREMONY
        and not (one.trigger.verb or one.tail.event or one.trigger.id in only_again())
        and not sense.text.startswith(_OF, one.trigger.end)  # 공연의 성공을 놓고
    ]
    first = clause.start if scope.trigger.id == _GREET else sense.analysis.sentence.start
    where = next((t for t in reversed(named) if first <= t.start < scope.trigger.start), None)
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
        scope.trigger.id == _GREET and bool(GREETED & sense.forms) and bool(last) and last == set(people_of(scope.left))
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
