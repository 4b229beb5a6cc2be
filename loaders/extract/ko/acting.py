"""Who acts in a Korean clause: its subject, where one stands in it, else one before or behind it; who only seems to."""

from __future__ import annotations

from graph.claims import ContactKind
from loaders.extract.data import load, words
from loaders.extract.ko.clauses import Clause, Sense, quotation
from loaders.extract.ko.roles import Role
from loaders.extract.ko.tails import Form, pattern
from loaders.extract.ko.units import SUBJECTS

_TALKS = "talks"
_QUOTED = tuple(words("ko", "cues", "quoted_ends"))


def who_acts(sense: Sense, clause: Clause) -> list[Role]:
    """The subject of a clause: its own, else the last before it in the sentence, else the first after it."""
    quoted = quotation(sense, clause.told)
    subjects = [r for r in sense.roles if r.role in SUBJECTS and not r.actor.masked and r.actor.start >= quoted]
    subjects = [r for r in subjects if not _acts_within(sense, clause, r)]
    mine = {r.first for r in clause.own}
    own = [r for r in subjects if r.first in mine]
    led = [r for r in own if not leads(sense, r)]
    own = led if any(r.actor.people for r in led) else own
    groups, first = {r.group for r in own if not clause.shared}, clause.told.trigger.start
    own = [r for r in subjects if r in own or (r.group in groups and r.end <= first)]  # whose companions act
    when = says_when(sense, clause)
    if (sense.said or when) and any(r.role == "subject" for r in own):
        own = [r for r in own if r.role == "subject"]
        own = [r for r in own if not when or r.group == own[-1].group]  # X는 Y가 왔을 때 ...
    if own and met_too(sense, clause, own):
        sides = {r.actor.country for r in own}
        before = [r for r in subjects if r.end <= own[0].actor.start and r.actor.country not in sides]
        return [*(r for r in before if r.group == before[-1].group), *own]
    if own:
        return [r for r in own if not _embedded(sense, r, own[-1])]
    start = clause.told.trigger.start
    before = [r for r in subjects if r.actor.end <= start]
    free = [r for r in before if not pattern("gives_what").match(sense.text[r.end :])]  # X가 마련한 연회에 초대됐고
    before = free or before
    outer = [r for r in before if r.role == "topic"]
    if outer and before[-1].role == "subject" and not (sense.said or when):  # else it is the speaker's
        between = sense.text[before[-1].end : start]
        if pattern("of_relative").match(between) or pattern("when").search(between):
            before = outer  # X는 Y가 마련한 연회에 참석했고 Z와 만났다, X는 Y가 왔을 때 만났다
    if before:
        return [r for r in before if r.group == before[-1].group]
    if clause.told.tail.form is not Form.CONNECTIVE or sense.text.endswith(_QUOTED, 0, clause.told.tail.end):
        return []  # whoever stands behind "that they met" reports it
    after = [r for r in subjects if r.actor.start >= start]
    return [r for r in after if r.group == after[0].group]


def says_when(sense: Sense, clause: Clause) -> bool:
    """Whether a clause only says when its topic did something else (X는 Y가 Z와 만날 당시 수행했다)."""
    behind = sense.text[clause.told.tail.end - 1 : sense.analysis.sentence.end]
    return clause.told.describes_day or pattern("meanwhile_of").match(behind) is not None


def _acts_within(sense: Sense, clause: Clause, role: Role) -> bool:
    """Whether somebody acts only in a clause before a noun, in what is asked, or in words quoted before the verb."""
    before = sense.text[sense.analysis.sentence.start : role.actor.start]
    quoted = before.count('"') % 2 == 1 or before.rfind("“") > before.rfind("”")
    closed = quoted and any(mark in sense.text[role.end : clause.told.trigger.start] for mark in ('"', "”"))
    return closed or in_relative(sense, clause, role) or is_asked(sense, clause, role)


def is_occasion(sense: Sense, clause: Clause, role: Role) -> bool:
    """Whether somebody is only he on whose occasion the topic acts (X는 Y가 선거된것과 관련하여 축전을 보냈다)."""
    behind = sense.text[role.end : clause.told.trigger.start + 1]
    return _behind_topic(sense, role) and pattern("occasion_subject").match(behind) is not None


def is_asked(sense: Sense, clause: Clause, role: Role) -> bool:
    """Whether somebody only speaks for a ministry that is asked of it (대변인은 X가 Y를 만났느냐는 질문에)."""
    speaks = load("ko", "cues")["spokesman"] in sense.text[role.actor.start : role.end]
    return speaks and asks(sense, clause)


def asks(sense: Sense, clause: Clause) -> bool:
    """Whether what a clause tells is only what somebody was asked."""
    return pattern("asked").match(sense.text, clause.told.trigger.end, sense.analysis.sentence.end) is not None


def _behind_topic(sense: Sense, role: Role) -> bool:
    """Whether the topic of the sentence, somebody else, stands before somebody."""
    if any(r.role == "topic" and r.end <= role.actor.start and r.group != role.group for r in sense.roles):
        return True
    return pattern("both_as_topic").search(sense.text, sense.analysis.sentence.start, role.actor.start) is not None


def in_relative(sense: Sense, clause: Clause, role: Role) -> bool:
    """Whether somebody is only the subject of a clause before a noun, behind the topic (X는 Y가 떠난 8일 통화했다)."""
    if role.role != "subject" or sense.said or leads(sense, role) or not _behind_topic(sense, role):
        return False
    if is_occasion(sense, clause, role):
        return True
    if clause.told.trigger.kind is ContactKind.MESSAGE:
        return False  # Y가 보낸 친서
    if pattern("gives_what").match(sense.text[role.end :]):
        return False
    start = clause.told.trigger.start
    end = max((r.end for r in sense.roles if r.group == role.group and r.end <= start), default=role.end)  # X와 Y가
    relative = pattern("relative_subject").match(sense.text[end : start + 1])
    return relative is not None and end + relative.end() <= start


def met_too(sense: Sense, clause: Clause, acting: list[Role]) -> bool:
    """Whether those with the particle of a topic are met besides others (외무상은 물론 위원장도 만났다)."""
    if clause.told.trigger.form != _TALKS or any(r.role in ("with", "object") for r in clause.own):
        return False
    last = {r.group: r for r in acting}.values()
    ends = [sense.text[r.end - 1] == load("ko", "cues")["too"] for r in last]
    return bool(ends) and all(ends)


def leads(sense: Sense, role: Role) -> bool:
    """Whether somebody only leads the delegation that follows (X가 인솔하는 대표단)."""
    return pattern("leads_what").match(sense.text[role.end : role.end + 8]) is not None


def _embedded(sense: Sense, role: Role, last: Role) -> bool:
    """Whether a subject is that of a clause which is itself a noun of the sentence (X가 서거하신것과 관련하여 Y가)."""
    between = sense.text[role.actor.end : last.actor.start]
    return role.group != last.group and pattern("embedded").search(between) is not None


def has_stranger(sense: Sense, clause: Clause) -> bool:
    """Whether whoever acts last before a clause's verb is somebody whom it does not name (고위급 인사가)."""
    end = clause.told.trigger.start
    first = quotation(sense, clause.told) if clause.told.trigger.kind is ContactKind.MEETING else 0
    unknown = max((start for start in sense.strangers if first <= start < end), default=-1)  # not who is quoted
    named = (r.actor.start for r in sense.roles if r.role in SUBJECTS and r.actor.people and r.actor.start < end)
    return unknown > max(named, default=-1)


def takes_place(sense: Sense, clause: Clause) -> bool:
    """Whether a contact is told without anybody who gives it (연회가 진행되였다)."""
    trigger, end = clause.told.trigger, clause.told.tail.end
    passive = trigger.verb and pattern("passive").search(sense.text[trigger.start : end]) is not None
    behind = sense.text[trigger.end : end]
    return passive or any(pattern(name).match(behind) for name in ("held", "went_on"))
