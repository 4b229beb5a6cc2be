"""Whether what a Korean clause tells took place: by its own verb, by that of its sentence, by its day."""

from __future__ import annotations

from graph.claims import ContactKind, Status
from loaders.extract.analysis import people_of
from loaders.extract.anchors import resolve
from loaders.extract.data import load
from loaders.extract.ko.clauses import Clause, Sense
from loaders.extract.ko.roles import seems
from loaders.extract.ko.tails import Form, Tail, pattern
from loaders.extract.ko.timing import is_of_day
from loaders.extract.ko.triggers import Told
from loaders.extract.ko.units import SUBJECTS
from loaders.extract.marks import Timex, Zone


def status_of(sense: Sense, clause: Clause, times: tuple[Timex, ...]) -> Status:
    """Whether what a clause tells happened, by its own verb; what is expected for a day is planned."""
    tail = clause.told.tail
    if pattern("called_off").search(sense.text, clause.told.trigger.end, sense.analysis.sentence.end):
        return Status.DENIED
    if pattern("denial").search(sense.text, clause.told.trigger.end, sense.analysis.sentence.end):
        return Status.DENIED
    if pattern("came_to_nothing").match(sense.text[clause.told.trigger.end : sense.analysis.sentence.end]):
        return Status.DENIED
    if pattern("unproved_source").search(sense.text, sense.analysis.sentence.start, clause.told.trigger.start):
        return Status.HYPOTHETICAL
    travels = clause.told.trigger.kind is ContactKind.VISIT
    if travels and any(r.role in SUBJECTS and seems(sense.text, r) for r in clause.own):
        return Status.HYPOTHETICAL
    if pattern("left_open").search(sense.text, clause.told.trigger.end, sense.analysis.sentence.end):
        return Status.HYPOTHETICAL
    return Status.PLANNED if _awaited(sense, clause, tail, times) else _announced(sense, clause.told)


def _awaited(sense: Sense, clause: Clause, tail: Tail, times: tuple[Timex, ...]) -> bool:
    """Whether what somebody expects is planned: it has a day, or is of those whose trip was announced."""
    if not tail.expected or sense.analysis.sentence.zone is Zone.TITLE:
        return False
    known = any(is_of_day(t) for t in times if not pattern("about").match(sense.text[t.end :][:4]))
    known = known or pattern("soon").search(sense.text, clause.start, clause.told.trigger.start) is not None
    people = set(people_of(r.actor for r in (*clause.own, *sense.roles)))
    acts = any(r.role in SUBJECTS and r.actor.people for r in sense.roles)  # X도 방북할 것으로: no plan of another's
    people |= set(sense.subject.people) if sense.subject and not acts else set()
    start, end = clause.told.trigger.start, sense.analysis.sentence.end
    guests = sense.travelled if pattern("reported_to_come").search(sense.text, start, end) else frozenset()
    return known or bool((sense.announced | guests) & people)


def _announced(sense: Sense, told: Told) -> Status:
    """The status that a verb gives; what somebody announces for the future is planned, what is only reported is not."""
    tail, end = told.tail, sense.analysis.sentence.end
    only_talk = pattern("only_talk").match(sense.text, told.trigger.end - 1, end) is not None
    announced = (
        tail.future
        and not only_talk
        and (
            any(word in sense.sentence for word in load("ko", "cues")["announces"])
            or pattern("ministry_says").search(sense.sentence) is not None
        )
    )
    return Status.PLANNED if announced else tail.status


def _is_over(sense: Sense, times: tuple[Timex, ...]) -> bool:
    """Whether the day of a clause lies before its article; a bare day that is no smaller may as well lie ahead."""
    published = sense.anchor.published
    if published is not None and times and times[0].bare_day and not times[0].end_day:
        later = [t for t in sense.analysis.times if t.start > times[0].start and t.day]  # 4일 만난 뒤 5일 회담할 것으로
        return (times[0].day or 0) < published.day - len(later[:1])
    times = tuple(t for t in times[:1] if t.month or t.unit)
    found = resolve(times[0], "", sense.anchor) if times and published else None
    return found is not None and published is not None and found.when.is_day and found.when.first < published


def _to_come(sense: Sense, times: tuple[Timex, ...]) -> bool:
    """Whether a sentence in the present has a day after its article's (29일 둘러본 뒤 30일 귀국한다)."""
    published = sense.anchor.published
    bare = [t for t in times[:1] if t.kind == "date" and t.day and not t.month and not t.unit]
    if published is None or not bare or not (bare[0].day or 0) > published.day:
        return False
    present = pattern("plain_present").search(sense.sentence) is not None
    return present and pattern("plain_past").search(sense.sentence) is None


def _stays_since(sense: Sense, clause: Clause, times: tuple[Timex, ...]) -> bool:
    """Whether somebody came on a day not after that of the article, and will stay (27일 도착해 30일까지 머문다)."""
    published, stays = sense.anchor.published, tuple(load("ko", "cues")["stays"])
    stays_on = any(sense.text.startswith(stays, t.trigger.start) for t in sense.told if t.trigger.start > clause.start)
    came = clause.told.trigger.kind is ContactKind.VISIT and stays_on and bool(times) and times[0].bare_day
    return came and published is not None and (times[0].day or 0) <= published.day


def _says_of_others(sense: Sense, clause: Clause, later: Told) -> bool:
    """Whether what is to come is only said of others by who met somebody (Y를 만나 양측이 만날 것이라고)."""
    end = sense.analysis.sentence.end
    others = pattern("other_subject").search(sense.text, clause.told.tail.end, later.trigger.start)
    return others is not None and pattern("says_so").match(sense.text, later.trigger.end, end) is not None


def _says_himself(sense: Sense, later: Told, times: tuple[Timex, ...]) -> bool:
    """Whether what is to come is only said by who met somebody on a day gone by (만나 ... 논의할 것이라고 말했다)."""
    says = pattern("says_so").match(sense.text, later.trigger.end, sense.analysis.sentence.end)
    published = sense.anchor.published
    if says is None or published is None or pattern("by_another").search(says.group()):
        return False
    announced = any(word in sense.sentence for word in load("ko", "cues")["announces"])
    gone = any(t.day and t.bare_day and t.day <= published.day for t in times[:1]) or _is_over(sense, times)
    return gone and not announced


def final_status(sense: Sense, clause: Clause, status: Status, times: tuple[Timex, ...]) -> Status:
    """The status of a clause without a tense of its own: that of the last verb (만나고 ... 할 예정)."""
    tail = clause.told.tail
    if status is Status.OCCURRED and tail.form is Form.FINAL and not tail.past and _to_come(sense, times):
        return Status.PLANNED
    if status is not Status.OCCURRED or tail.form is not Form.CONNECTIVE or tail.past or _is_over(sense, times):
        return status
    if _stays_since(sense, clause, times):
        return status
    behind = sense.text[clause.told.trigger.start : sense.analysis.sentence.end]
    there = pattern("at_that_meeting").match(behind) and pattern("final_expected").search(sense.sentence)
    if pattern("own_tense").match(behind) and not there:  # 만난 자리에서 ... 전달할 것으로 알려졌다
        return status
    if _to_come(sense, times):
        return Status.PLANNED
    for one in sense.told:
        if one.trigger.start > tail.end and one.tail.event and one.tail.form is not Form.NOMINAL:
            after = Status.PLANNED if _awaited(sense, clause, one.tail, times) else _announced(sense, one)
            if after in (Status.PLANNED, Status.HYPOTHETICAL):
                own = _says_of_others(sense, clause, one) or _says_himself(sense, one, times)
                return status if own else after
            if one.tail.past:
                return status
    if pattern("final_future").search(sense.sentence) or pattern("final_present").search(sense.sentence):
        return Status.PLANNED
    if pattern("final_doubt").search(sense.sentence) is None:
        return status
    dated = any(t.day or t.kind == "same" for t in times if not pattern("about").match(sense.text[t.end :][:4]))
    return Status.PLANNED if dated and pattern("final_expected").search(sense.sentence) else Status.HYPOTHETICAL
