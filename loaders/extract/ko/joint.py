"""What two of the two sides did with one another, whatever the verb: a contact without a word for one of its own."""

from __future__ import annotations

import re

from graph.claims import SIDES, ContactKind, Status
from graph.dates import When
from loaders.extract.analysis import Analysis
from loaders.extract.context import Context
from loaders.extract.data import load, words
from loaders.extract.events import PEOPLED
from loaders.extract.ko.roles import Role
from loaders.extract.ko.tails import Word, one_of, pattern, tail_of
from loaders.extract.ko.triggers import Told
from loaders.extract.ko.units import SUBJECTS
from loaders.extract.marks import Event, Sentence, Trigger, Zone

JOINT = "joint"
"""The trigger of what is done with somebody by a verb that is in no list."""

STAND = "stand"
"""The trigger of those who stand side by side, which is a contact only at a ceremony."""
_TALKS, _SIGNING, _CEREMONY, _MEDAL = "talks", "signing", "ceremony", "medal"
_HONOURS = frozenset({"wreath", "condolence"})
_PUT_NAMES = words("ko", "cues", "put_names")
_AMONG = words("ko", "cues", "among")
_REACH = 80  # characters from somebody to what is done with him


def with_joint(text: str, analysis: Analysis, roles: list[Role], found: list[Told]) -> list[Told]:
    """The triggers of a sentence, with one where somebody did something with somebody of the other side.

    Verbs and adjectives that are no contact (X와 다르다, 가깝다, 관계를 맺다) are a closed list; the rest is one.
    """
    sentence, out = analysis.sentence, list(found)
    if sentence.zone is Zone.TITLE:
        return out
    for role in _accompanied(text, analysis, roles):
        start, told = role.end, _done(text, sentence, role, roles, found)
        if told is not None and all(told.trigger.start != one.trigger.start for one in out):
            out = [one for one in out if not start <= one.trigger.start < told.trigger.start or one.trigger.id != STAND]
            out.append(told)
    return sorted(out, key=lambda one: one.trigger.start)


def _accompanied(text: str, analysis: Analysis, roles: list[Role]) -> list[Role]:
    """Those with whom somebody of the other side did something, and the last of lists that did so with one another."""
    sentence = analysis.sentence
    named = [r for r in roles if r.actor.people and not r.actor.masked]
    if not (analysis.times or pattern("on_the_spot").search(text, sentence.start, sentence.end)):
        return []  # what they do on no day and nowhere is how they stand to one another
    acting = {r.actor.country for r in named if r.role in SUBJECTS} & set(SIDES)
    out: list[Role] = []
    for role in named:
        if any(word in text[role.actor.end : role.end] for word in _AMONG):
            continue  # X를 비롯한 간부들에게 인사를 전해줄것을 부탁하였다
        if role.role == "with" and role.actor.country in SIDES:
            alone = not any(r.role in SUBJECTS for r in roles) and not _acts_unknown(text, sentence, role)
            out += [role] if acting - {role.actor.country} or alone else []
        elif role.role == "to" and role.actor.country in SIDES:
            out += [role] if acting - {role.actor.country} else []
        elif role.role in SUBJECTS and _listed(role, named):
            near = text[role.end : min(sentence.end, role.end + _REACH)]
            out += [role] if pattern("side_by_side").search(near) else []
    return out


def _acts_unknown(text: str, sentence: Sentence, role: Role) -> bool:
    """Whether a noun that is nobody's name acts before somebody (사진이 X와 함께 실렸다)."""
    return pattern("other_subject").search(text, sentence.start, role.actor.start) is not None


def _listed(role: Role, named: list[Role]) -> bool:
    """Whether somebody is the last of a list of people of both sides (X와 Y가)."""
    group = [r for r in named if r.group == role.group]
    return group[-1] is role and {r.actor.country for r in group} >= set(SIDES)


def _done(text: str, sentence: Sentence, role: Role, roles: list[Role], found: list[Told]) -> Told | None:
    """The trigger of what was done with somebody, None where it is no contact or one of those found."""
    start = role.end
    described = _before_its_doer(text, role, roles)
    verb = "told_in_person" if role.role == "to" else "was_done"
    done = described or pattern(verb).search(text, start, min(sentence.end, start + _REACH))
    if done is None:
        return None
    begin, end = done.start(1), done.end(1)
    if pattern("no_joint").search(text, start, done.end()) or pattern("other_subject").search(text, start, begin):
        return None
    kinds = ("says",) if described else ("says", "presence") if role.role != "to" else ()
    if any(word in text[start : done.end()] for kind in kinds for word in load("ko", "cues")[kind]):
        return None  # who was there at what is told otherwise, or says something with others
    told = (one.trigger for one in found if (one.tail.event or one.tail.attended) and one.trigger.start >= start)
    if any(trigger.start < end and not _goes_on(text, trigger, end) for trigger in told):
        return None
    form = "meal" if one_of("at_table").search(text, start, end) else "talks"
    tail = tail_of(Word(text, end, sentence.end, True, False, False, False))
    return Told(Trigger(begin, end, JOINT, ContactKind.MEETING, form, True), tail)


def _before_its_doer(text: str, role: Role, roles: list[Role]) -> re.Match[str] | None:
    """The verb of a clause before the noun of somebody who did something with somebody (X와 팔짱을 낀 Y가)."""
    if role.role != "with":
        return None
    others = (r for r in roles if r.actor.start > role.end and r.actor.people and r.actor.country in SIDES)
    head = next(others, None)
    if head is None or head.role not in SUBJECTS or head.actor.country is role.actor.country:
        return None
    return pattern("was_done_by").search(text, role.end, head.actor.start)


def _goes_on(text: str, trigger: Trigger, end: int) -> bool:
    """Whether what two do who stand or sit side by side is told by the verb behind it (나란히 앉아 차를 마셨다).

    `end` is where that verb's stem ends. To sit down together is to meet; to stand so is nothing by itself.
    """
    sits = pattern("sits_down").search(text, trigger.start, trigger.end) is not None
    bare = trigger.id == STAND and not one_of("rostrums").search(text, trigger.start, trigger.end)
    return bare and (sits or trigger.end < end)


def leave_out_joint(context: Context) -> None:
    """Leave out what two did together where the article tells of another contact of theirs that may be of that day."""
    for event in [e for e in context.events if e.trigger_id == JOINT]:
        others = (e for e in context.events if e is not event and e.kind in PEOPLED and e.status is Status.OCCURRED)
        if any(event.people.keys() <= other.people.keys() and _on_one_day(event, other) for other in others):
            context.events[:] = [e for e in context.events if e is not event]


def leave_out_signed(context: Context, before: int) -> None:
    """Leave out that those who have just talked put their names to something, or one got a medal: no ceremony.

    회담한 뒤 협정에 서명했다; 이 자리에서 훈장이 수여됐다.

    The events from `before` on are those of the sentence.
    """
    for event in context.events[before:]:
        signed = event.form == _SIGNING and event.word in _PUT_NAMES
        if not (signed or event.form == _MEDAL) or not event.people:
            continue
        talks = [e for e in context.events if e.form == _TALKS and not e.background]
        alike = [e for e in talks if e.status is event.status and event.people.keys() <= e.people.keys()]
        if any(_on_one_day(event, e) for e in alike):
            context.events.remove(event)


def leave_out_honours(context: Context, before: int) -> None:
    """Leave out that those at a ceremony for the dead honour them there (추모행사가 거행됐다. 그들은 경의를 표했다).

    The events from `before` on are those of the sentence.
    """
    held = [
        e for e in context.events if e.form == _CEREMONY and not e.background and pattern("of_the_dead").search(e.word)
    ]
    for event in context.events[before:]:
        honours = event.form in _HONOURS and event.people
        if honours and any(event.people.keys() <= e.people.keys() and _on_one_day(event, e) for e in held):
            context.events.remove(event)


def _on_one_day(event: Event, other: Event) -> bool:
    """Whether two events may be of one day, by their dates or by what the article was speaking of."""
    mine, theirs = (e.dated.when if e.dated else When(e.spoken) if e.spoken else None for e in (event, other))
    return mine is None or (theirs is not None and mine.intersects(theirs))
