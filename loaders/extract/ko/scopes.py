"""The Korean clause grammar: which people the words before a trigger (and the noun it describes) give it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from graph.claims import ContactKind, Country, Status
from loaders.extract.analysis import Actor, Analysis, people_of
from loaders.extract.data import load
from loaders.extract.ko.actors import Role
from loaders.extract.ko.tails import Form, pattern
from loaders.extract.ko.triggers import Told
from loaders.extract.marks import Timex, Zone
from loaders.extract.scope import Scope

_SUBJECTS = frozenset({"topic", "subject"})
_OUTSIDE = frozenset({"from", "as", "quote", "toward", "since", "until"})
_STRAIGHT = '"'
_OPENING, _CLOSING = ("\u201c", _STRAIGHT), ("\u201d",)
_SIDES = (Country.KP, Country.CN)
_PEOPLED = (ContactKind.MEETING, ContactKind.CEREMONY, ContactKind.CALL)
_OWN_GUESTS = frozenset({"tour", "wreath"})  # forms that take nobody from the clause before
_COUNTERPARTS = frozenset({"with", "object", "to", "of"})  # roles beside which a subject may be left out
_TWO = 2  # days, or people met on them
_GREETING = frozenset({"welcome", "see-off", "host"})  # triggers of those who go out to meet somebody
_OF_GUESTS = frozenset({"welcome", "sendoff"})  # forms that somebody named before is greeted in
_DISCUSS = "discuss"  # the trigger whose object is a matter, not a person
_TOUR = "tour"  # the trigger that is a trip of one side, or a ceremony of both
_BEFORE = 30  # characters before a noun that may tell that it was held
_NEAR = 14  # characters between a date and the visit that it dates
_ADJECTIVE = 6  # characters of what may stand between an owner and a letter
_OWNER = 30  # characters between a letter and whose it is
_HEAD = 80  # characters between a clause and the noun that it describes


@dataclass(frozen=True, slots=True)
class Sense:
    """What a sentence is read with: its text, analysis, roles and triggers; `subject` acts where it names nobody.

    `guests` are the leaders of the delegations that the article has spoken of; `bound` collects those whom the sentence
    calls visitors without telling of the visit.
    """

    text: str
    analysis: Analysis
    roles: list[Role]
    told: list[Told]
    subject: Actor | None
    guests: tuple[Actor, ...] = ()
    bound: list[Actor] = field(default_factory=list)

    @property
    def sentence(self) -> str:
        """The words of the sentence."""
        return self.text[self.analysis.sentence.start : self.analysis.sentence.end]

    @property
    def said(self) -> bool:
        """Whether the sentence ends in a verb of saying: its topic speaks, and takes no part in what it says."""
        return pattern("saying").search(self.text, self.analysis.sentence.start, self.analysis.sentence.end) is not None


@dataclass(slots=True)
class Clause:
    """A trigger in its clause: `own` roles stand in it, `head` are the nouns that it describes."""

    told: Told
    start: int
    own: list[Role]
    head: list[Role] = field(default_factory=list)

    @property
    def describes(self) -> bool:
        """Whether it stands before a noun, not on its own."""
        return self.told.tail.event and self.told.tail.form is Form.ADNOMINAL


def scopes(sense: Sense) -> list[Scope]:
    """The scopes of a sentence's triggers, in order; those that only refer to a contact are marked so."""
    clauses = _clauses(sense)
    out: list[Scope] = []
    for clause in clauses:
        tail, trigger = clause.told.tail, clause.told.trigger
        if tail.purpose and not _goes_out(sense, trigger.id):
            continue
        if trigger.kind in _PEOPLED and not trigger.verb and _refers(sense, clause):
            out.append(Scope(trigger, (), (), clause.start, trigger.end, reference=True))
        elif (
            tail.event
            or _past_visit(sense, clause)
            or _told_in_front(sense, clause)
            or (tail.again and not _told_inside(sense, clause))
        ):
            scope = _scope(sense, clauses, clause, out)
            out += _day_by_day(sense, clause, scope) if scope else []
    return out


def _goes_out(sense: Sense, trigger: str) -> bool:
    """Whether who came to greet or see off somebody went there (영접하기 위하여 비행장에 나왔다)."""
    return trigger in _GREETING and any(word in sense.sentence for word in load("ko", "cues")["going"])


def _told_in_front(sense: Sense, clause: Clause) -> bool:
    """Whether what stands before a noun tells that both sides had it (X와 진행하신 력사적인 회담)."""
    trigger = clause.told.trigger
    near = sense.text[max(sense.analysis.sentence.start, trigger.start - _BEFORE) : trigger.start]
    return (
        trigger.form == "talks"
        and pattern("preceded").search(near) is not None
        and _complete([r.actor for r in clause.own])
    )


def _past_visit(sense: Sense, clause: Clause) -> bool:
    """Whether a noun recalls a dated trip (2019년 1월 김 위원장의 방중)."""
    owner = clause.own[-1] if clause.own else None
    if clause.told.trigger.kind is not ContactKind.VISIT or owner is None or owner.role != "of" or owner.actor.masked:
        return False
    gap = sense.text[owner.actor.end : clause.told.trigger.start]
    return len(gap) < _OWNER and any(0 <= owner.actor.start - t.end <= 1 for t in sense.analysis.times)


def _of_country(sense: Sense, clause: Clause) -> bool:
    """Whether what is toured is a country or a part of one, not a house or a farm."""
    near = (u for u in sense.analysis.units if clause.start <= u.start < clause.told.trigger.start)
    return any(unit.is_a("country") for unit in near)


def _day_by_day(sense: Sense, clause: Clause, scope: Scope) -> list[Scope]:
    """A meeting for each day where a clause names several with whom (20일 X와, 17일에는 Y와 만나)."""
    met = [r for r in clause.own if r.role in ("with", "object") and r.actor in scope.left]
    days = [next((t for t in reversed(sense.analysis.times) if t.end <= r.actor.start), None) for r in met]
    groups = {r.group for r in met}
    if scope.trigger.kind not in _PEOPLED or len(groups) < _TWO or len({t.start for t in days if t}) < len(groups):
        return [scope]
    others = tuple(a for a in scope.left if all(a is not r.actor for r in met))
    return [
        replace(scope, left=(*others, *(r.actor for r in met if r.group == group)), times=(day,))
        for group, day in {r.group: t for r, t in zip(met, days, strict=True) if t}.items()
    ]


def _refers(sense: Sense, clause: Clause) -> bool:
    """Whether a noun speaks of a contact told before: as a topic, as what people took part in, or in passing."""
    tail, end = clause.told.tail, clause.told.trigger.end
    attended = tail.attended and tail.event and not _complete([r.actor for r in clause.own])
    passing = (
        not tail.event
        and not _told_in_front(sense, clause)
        and not tail.again
        and pattern("refers").match(sense.text[end : end + 8]) is not None
    )
    return attended or passing or _goes_on(sense, clause)


def _goes_on(sense: Sense, clause: Clause) -> bool:
    """Whether a noun as the topic goes on about a contact told before (담화는 친선적인 분위기속에서 진행되였다)."""
    start = clause.told.trigger.end
    topic = pattern("as_topic").match(sense.text[start : start + 8])
    return topic is not None and not _complete([r.actor for r in clause.own])


def _not_since(sense: Sense, clause: Clause) -> bool:
    """Whether a visit is denied only since another (만난 뒤로 중국을 찾지 않았다)."""
    before = sense.text[sense.analysis.sentence.start : clause.told.trigger.start]
    return pattern("not_since").search(before) is not None


def _told_inside(sense: Sense, clause: Clause) -> bool:
    """Whether the time before is told by a verb of its own (방중은 X가 Y를 만난 이후 9개월 만이다)."""
    return any(one.trigger.start > clause.told.trigger.end and one.tail.event for one in sense.told)


def _clauses(sense: Sense) -> list[Clause]:
    sentence, roles = sense.analysis.sentence, sense.roles
    named = {offset for r in roles for offset in range(r.actor.start + 1, r.actor.end + 1)}
    found = pattern("breaks").finditer(sense.text, sentence.start, sentence.end)
    ends = [match.end() for match in found if match.start() + 1 not in named]
    ends += [t.tail.end for t in sense.told if t.tail.event and t.tail.form is Form.CONNECTIVE]
    consumed: set[int] = set()
    out = []
    for one in sense.told:
        start = max((end for end in ends if end <= one.trigger.start), default=sentence.start)
        own = [
            r for r in roles if start <= r.actor.start and r.actor.end <= one.trigger.start and r.first not in consumed
        ]
        clause = Clause(one, start, own)
        if clause.describes:
            clause.head = _described(sense, one)
            clause.own = _relative(own, clause.head)
            consumed |= {r.first for r in clause.own}
        out.append(clause)
    return out


def _quoted(sense: Sense, one: Told) -> int:
    """Where the quotation that a trigger stands in begins, the sentence's start when it stands in none."""
    start = sense.analysis.sentence.start
    before = sense.text[start : one.trigger.start]
    opened = max(before.rfind(mark) for mark in _OPENING)
    if opened < 0 or max(before.rfind(mark) for mark in _CLOSING) > opened:
        return start
    if before[opened] == _STRAIGHT and before.count(_STRAIGHT) % 2 == 0:
        return start
    return start + opened


def _described(sense: Sense, one: Told) -> list[Role]:
    """The noun after a clause before it: a name with those listed beside it, all that follow "those who"."""
    after = [r for r in sense.roles if r.actor.start >= one.tail.end - 1]
    if pattern("those").match(sense.text[one.tail.end - 1 : one.tail.end + 20].lstrip()):
        return after
    if not after or after[0].actor.start > one.tail.end + _HEAD:
        return []
    listed = any(word in sense.sentence for word in load("ko", "cues")["presence"])
    return after[:1] if listed else [r for r in after if r.group == after[0].group]


def _relative(own: list[Role], head: list[Role]) -> list[Role]:
    """Those of a clause before a noun who are its own: never the topic, nor the subject where an object is named."""
    inner = [r for r in own if r.role != "topic"]
    if head and any(r.role in ("object", "with") for r in inner):
        inner = [r for r in inner if r.role not in _SUBJECTS or r is inner[-1]]
    return inner


def _scope(sense: Sense, clauses: list[Clause], clause: Clause, done: list[Scope]) -> Scope | None:
    trigger, tail = clause.told.trigger, clause.told.tail
    times = _times(sense, clause)
    right: tuple[Actor, ...] = ()
    if tail.again:
        left, times = _again(sense, clause)
    elif trigger.kind is ContactKind.VISIT:
        left = _travellers(sense, clause)
        if _bare(sense, clause, times):
            sense.bound.extend(left)
            return None
    elif trigger.kind is ContactKind.MESSAGE:
        left, right = _letter(sense, clauses, clause)
    else:
        left = _meeting(sense, clause, done)
        if trigger.id == _TOUR and {a.country for a in left if a.country in _SIDES} != set(_SIDES):
            if not _of_country(sense, clause):
                return None
            trigger, left = replace(trigger, kind=ContactKind.VISIT, form="visit"), _travellers(sense, clause)
    if (not left and not right and not _held(sense, clause)) or _told_again(clause, left, done):
        return None
    if trigger.kind in _PEOPLED and _inside_one_side(clause, left):
        return None
    if trigger.kind in _PEOPLED and not _complete(list(left)) and any(a.country is Country.OTHER for a in left):
        return None
    status = _final(sense, clause, _status(sense, clause, times))
    if status is Status.DENIED and trigger.kind is ContactKind.VISIT and _not_since(sense, clause):
        return None
    if status is Status.PLANNED or tail.future:
        times = tuple(_ahead(t) for t in times)
    return Scope(
        trigger,
        left,
        right,
        clause.start,
        max(tail.end, trigger.end),
        speech=_in_speech(sense, clause),
        status=status,
        times=times,
        together=True,
    )


def _inside_one_side(clause: Clause, left: tuple[Actor, ...]) -> bool:
    """Whether somebody meets only people of their own side (13일 연변에서 주서기를 만나)."""
    met = {r.actor.country for r in clause.own if r.role in ("object", "with") and r.actor.people}
    sides = {a.country for a in left}
    return clause.told.trigger.form == "talks" and bool(met) and len(sides) == 1 and len(people_of(left)) > 1


def _held(sense: Sense, clause: Clause) -> bool:
    """Whether a ceremony or meal is told to have been held, those who were there to follow."""
    trigger = clause.told.trigger
    gathers = trigger.kind is ContactKind.CEREMONY or trigger.form == "meal"
    return gathers and not trigger.verb and clause.told.tail.event and sense.analysis.sentence.zone is Zone.BODY


def _told_again(clause: Clause, left: tuple[Actor, ...], done: list[Scope]) -> bool:
    """Whether a second verb tells of the meeting of the first (만나 담화하였다): it names nobody else."""
    if not done or done[-1].trigger.form != clause.told.trigger.form or done[-1].trigger.kind in (ContactKind.VISIT,):
        return False
    named = [r for r in clause.own if r.role not in _SUBJECTS]
    return not named and not clause.head and set(people_of(left)) <= set(people_of(done[-1].left))


def _owns(sense: Sense, role: Role, trigger: int) -> bool:
    """Whether a letter is somebody's: nothing stands between but titles (후 주석의 친서)."""
    if role.role not in ("of", "") or role.actor.end > trigger:
        return False
    gap = sense.text[role.end : trigger]
    return len(gap.strip()) <= (_ADJECTIVE if role.role == "of" else 0)


def _in_speech(sense: Sense, clause: Clause) -> bool:
    """Whether somebody who is named says in quotation marks what the clause tells."""
    quoted = _quoted(sense, clause.told)
    speaker = any(r.actor.people and r.role in _SUBJECTS and r.actor.end <= quoted for r in sense.roles)
    return quoted > sense.analysis.sentence.start and speaker


def _again(sense: Sense, clause: Clause) -> tuple[tuple[Actor, ...], tuple[Timex, ...]]:
    """The time before, and who came then: 방북은 2001년 9월 장쩌민 당시 주석 이후 4년 만이다."""
    start = clause.told.trigger.end
    match = pattern("nth").match(sense.text[start : sense.analysis.sentence.end])
    end = start + match.end() if match else start
    who = tuple(r.actor for r in sense.roles if start <= r.actor.start < end)
    who = who or tuple(r.actor for r in clause.own[-1:] if r.role == "of")
    return who, tuple(t for t in sense.analysis.times if start <= t.start < end)


def _ahead(timex: Timex) -> Timex:
    bare = timex.kind == "weekday" or (timex.kind == "date" and not timex.month and not timex.unit)
    return replace(timex, offset=1) if bare and not timex.offset else timex


def _status(sense: Sense, clause: Clause, times: tuple[Timex, ...]) -> Status:
    tail = clause.told.tail
    if pattern("denial").search(sense.text, clause.told.trigger.end, sense.analysis.sentence.end):
        return Status.DENIED
    if (
        tail.expected
        and sense.analysis.sentence.zone is not Zone.TITLE
        and any(t.day or t.kind == "weekday" for t in times)
    ):
        return Status.PLANNED
    if tail.future and any(word in sense.sentence for word in load("ko", "cues")["announces"]):
        return Status.PLANNED
    return tail.status


def _final(sense: Sense, clause: Clause, status: Status) -> Status:
    """The status of a clause without a tense of its own: that of the last verb (만나고 ... 할 예정)."""
    tail = clause.told.tail
    if status is not Status.OCCURRED or tail.form is not Form.CONNECTIVE or tail.past:
        return status
    return Status.PLANNED if pattern("final_future").search(sense.sentence) else status


def _bare(sense: Sense, clause: Clause, times: tuple[Timex, ...]) -> bool:
    """Whether a visit is only said of somebody: no date stands before it (지난 5일 방북한 X)."""
    if clause.told.tail.ongoing:
        return not any(t.end_day or pattern("from_then").match(sense.text[t.end : t.end + 4]) for t in times)
    if not clause.describes or clause.told.tail.status is not Status.OCCURRED:
        return False
    return not any(0 <= clause.told.trigger.start - t.end <= _NEAR for t in times)


def _acting(sense: Sense, clause: Clause) -> list[Role]:
    """The subject of a clause: its own, else the last before it in the sentence, else the first after it."""
    quoted = _quoted(sense, clause.told)
    subjects = [r for r in sense.roles if r.role in _SUBJECTS and not r.actor.masked and r.actor.start >= quoted]
    mine = {r.first for r in clause.own}
    own = [r for r in subjects if r.first in mine]
    if sense.said and any(r.role == "subject" for r in own):
        own = [r for r in own if r.role == "subject"]
    if own:
        return own
    start = clause.told.trigger.start
    before = [r for r in subjects if r.actor.end <= start]
    if before:
        return [r for r in before if r.group == before[-1].group]
    after = [r for r in subjects if r.actor.start >= start]
    return [r for r in after if r.group == after[0].group] if clause.told.tail.form is Form.CONNECTIVE else []


def _travellers(sense: Sense, clause: Clause) -> tuple[Actor, ...]:
    if clause.describes and clause.head:
        return tuple(r.actor for r in clause.head)
    acting = _acting(sense, clause)
    if acting:
        side = acting[-1].actor.country
        beside = [r for r in clause.own if r.role == "with" and not r.actor.masked and r.actor.country is side]
        return tuple(dict.fromkeys(r.actor for r in [*acting, *beside]))
    owners = [r for r in clause.own if r.role in ("of", "") and not r.actor.masked]
    if owners:
        return (owners[-1].actor,)
    return (sense.subject,) if sense.subject and not clause.own else ()


def _meeting(sense: Sense, clause: Clause, done: list[Scope]) -> tuple[Actor, ...]:
    speaker = sense.said and any(r.role == "subject" for r in clause.own)
    own = [
        r.actor
        for r in clause.own
        if not r.actor.masked and r.role not in _OUTSIDE and _takes(clause, r) and not (speaker and r.role == "topic")
    ]
    acting = [r.actor for r in _acting(sense, clause)] if not clause.head else []
    heads = [r.actor for r in clause.head if not r.actor.masked]
    own = list(dict.fromkeys([*acting, *own, *heads]))
    if not _complete(own) and clause.told.trigger.form not in _OWN_GUESTS:
        own += _inherited(own, done)
    if clause.told.trigger.form in _OF_GUESTS and not any(r.role == "object" for r in clause.own):
        present = {person for a in own for person in a.people}
        missing = [guest for guest in sense.guests if guest.people[0] not in present]
        own += missing[:1] if _complete(own) else [g for g in missing if all(a.country is not g.country for a in own)]
    bare = all(r.role in _COUNTERPARTS for r in clause.own if r.actor.country in _SIDES)
    if not _complete(own) and bare and not acting and not heads and sense.subject and sense.subject.country in _SIDES:
        own += [sense.subject] if all(a.country is not sense.subject.country for a in own) else []
    return tuple(own)


def _complete(actors: list[Actor]) -> bool:
    """Whether both sides are named, or a pair of them."""
    return {a.country for a in actors if a.country in _SIDES} == set(_SIDES) or any(len(a.people) > 1 for a in actors)


def _takes(clause: Clause, role: Role) -> bool:
    """Whether a meeting takes an actor of a role: who is only spoken to or of is not there."""
    if clause.told.trigger.id == _DISCUSS:
        return role.role in (*_SUBJECTS, "with")
    if role.role == "to":
        return clause.told.trigger.kind is ContactKind.CEREMONY
    return role.role != "of" or not role.actor.people or role is clause.own[-1] or bool(role.actor.delegation)


def _inherited(own: list[Actor], done: list[Scope]) -> list[Actor]:
    """Those of the contact told before in the sentence, of the side that this clause leaves out."""
    if not done:
        return []
    sides = {a.country for a in own}
    return [a for a in (*done[-1].left, *done[-1].right) if a.country not in sides and a.country in _SIDES]


def _letter(sense: Sense, clauses: list[Clause], clause: Clause) -> tuple[tuple[Actor, ...], tuple[Actor, ...]]:
    """Sender and recipient: the owner of a letter sends it, whoever hands it over is its courier."""
    own = [r for r in clause.own if not r.actor.masked]
    trigger = clause.told.trigger
    owner = next((r for r in reversed(own) if _owns(sense, r, trigger.start)), None)
    acting = _acting(sense, clause)
    to = [r for r in sense.roles if r.role == "to" and not r.actor.masked and r.actor.start >= clause.start]
    origin = [r for r in own if r.role == "from"]
    sender = owner or (origin[-1] if origin else acting[-1] if acting else None)
    who = sender.actor if sender else sense.subject
    if who is None:
        return (), ()
    others = to or [r for r in own if r.role == "with"] or ([] if sender in acting else acting)
    if not any(r.actor.country is not who.country for r in others):
        others = [r for c in clauses if c is not clause for r in (*c.own, *c.head)] + acting
    right = [r.actor for r in others if r.actor.country in _SIDES and r.actor.country is not who.country]
    return (who,), tuple(dict.fromkeys(actor for actor in right if not actor.masked))


def _times(sense: Sense, clause: Clause) -> tuple[Timex, ...]:
    """What dates a clause: the expressions of its own, the nearest and finest first, else those before it."""
    trigger = clause.told.trigger
    text, end = sense.text, sense.analysis.sentence.end
    usable = [t for t in sense.analysis.times if not reports(text, t, trigger.start, end)]
    own = [t for t in usable if clause.start <= t.start < max(trigger.start, clause.told.tail.end)]
    rest = [t for t in usable if t.start < clause.start and not _since_then(text, t, trigger.start)]
    fine = sorted(own, key=lambda t: (_coarse(t), -t.start))
    return tuple(fine or sorted(rest, key=lambda t: (_coarse(t), -t.start)))


def _since_then(text: str, timex: Timex, trigger: int) -> bool:
    """Whether what is told comes long after a time named before it (2018년 방북한 이후 1년 만에 다시 찾았다)."""
    return pattern("since_then").search(text, timex.end, trigger) is not None


def _coarse(timex: Timex) -> int:
    if timex.kind == "date":
        return 0 if timex.day else 1 if timex.month else 2
    return 0 if timex.kind != "shift" or timex.unit == "day" else 1


def reports(text: str, timex: Timex, trigger: int, end: int) -> bool:
    """Whether an expression dates the report, not the event (고 8일 보도했다, 24일 로동신문에 따르면)."""
    after = text[timex.end : min(end, timex.end + 50)]
    if pattern("named").match(after):
        return True
    if timex.start > trigger:
        return pattern("reporting").match(after) is not None
    return pattern("according").match(after) is not None
