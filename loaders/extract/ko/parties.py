"""Whom a Korean clause makes the parties of a contact: those it names, those of the clauses and sentences before."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from graph.claims import SIDES, ContactKind, Country, Status
from loaders.extract.analysis import Actor, people_of
from loaders.extract.data import words
from loaders.extract.events import GREETED
from loaders.extract.ko.acting import (
    asks,
    has_stranger,
    in_relative,
    is_asked,
    leads,
    met_too,
    says_when,
    takes_place,
    who_acts,
)
from loaders.extract.ko.clauses import Clause, Sense, complete, is_beside, quotation
from loaders.extract.ko.counting import of_contact_before
from loaders.extract.ko.guests import (
    comes_to_meal,
    fed_after_talks,
    invites_to_meal,
    is_welcomed,
    together_with,
)
from loaders.extract.ko.joint import JOINT
from loaders.extract.ko.roles import Role
from loaders.extract.ko.tails import pattern
from loaders.extract.ko.undone import kept_apart
from loaders.extract.ko.units import SUBJECTS
from loaders.extract.scope import Scope

_OUTSIDE = frozenset({"from", "as", "quote", "toward", "since", "until"})
_OWN_GUESTS = frozenset({"tour", "wreath"})  # forms that take nobody from the clause before
_COUNTERPARTS = frozenset({"with", "object", "to", "of"})  # roles beside which a subject may be left out
_GIVEN = frozenset({ContactKind.CEREMONY, ContactKind.CALL})  # kinds that somebody gives to somebody
_MEAL = "meal"
_WITH_WHOM = ("와의", "과의")  # the ends of words for whom a contact is with
_TO = frozenset({"copy", "respects", JOINT})  # the triggers whose recipient is met
_WREATH, _SHOW = "wreath", "show"
_RECEIVED = frozenset({"credentials", "medal"})  # forms of what is received from somebody who is there
_CONDOLENCE = "condolence"
_TALKS = "talks"
_GREET = "greet"  # the trigger of those who shake hands
_SESSION = "session"  # the trigger of conferences, which may be of one side
_ACCOMPANY = "accompany"  # the trigger whose object is somebody whom its sentence names
_DISCUSS = "discuss"  # the trigger whose object is a matter, not a person
_AGREE = "agree"
_ENVOYS = tuple(words("ko", "cues", "envoys"))
_JOURNEY = 24  # characters between whose a journey is and its noun
_OWN = 2  # characters between somebody and his contact
_MEETING = 12  # characters behind somebody to a meeting that only comes later


def attendees(sense: Sense, clause: Clause, done: list[Scope]) -> tuple[Actor, ...]:
    """Who meets in a clause, the subject first; `done` are the scopes of the clauses before it in the sentence."""
    if between := _between(sense, clause):
        return between
    quoted = quotation(sense, clause.told)  # who says it takes no part in it
    own = _named_there(sense, clause, quoted)
    subjects = who_acts(sense, clause)
    acting = [r.actor for r in subjects] if not clause.head else []
    acting = acting or _with_company(sense, clause)
    if sense.said and takes_place(sense, clause):  # X는 연회가 진행되였다고 말하였다
        acting, own = [], [r.actor for r in clause.own if r.actor in own and r.role != "topic"]
    described = (r for r in clause.head if not r.actor.masked or r.actor.masked == r.role == "of")
    heads = [replace(r.actor, masked="") for r in described]  # X와 회담한 Y의 발언
    heads += [r.actor for r in sense.roles if is_welcomed(sense, clause, r)]
    heads += [r.actor for r in clause.own if comes_to_meal(sense, clause, r)]
    heads += [r.actor for r in sense.roles if invites_to_meal(sense, clause, r)]
    own = list(dict.fromkeys([*acting, *own, *heads]))
    own = [actor for actor in own if actor not in _taken_along(sense, clause)]
    several = pattern("several").search(sense.text, quoted, clause.told.trigger.start)
    met = bool(own) and not acting and quoted > sense.analysis.sentence.start  # X는 “Y와 만났다”고 말했다
    if not complete(own) and (several or met):
        own += _speakers(sense, quoted, own)
    convened = clause.told.trigger.id == _SESSION and clause.told.tail.attended  # X를 만난 Y가 회의에 참석했다
    alone = convened or clause.shared or _with_unnamed(sense, clause)
    if not complete(own) and clause.told.trigger.form not in _OWN_GUESTS and not alone:
        own += _inherited(own, done)
    if clause.told.trigger.form in _OWN_GUESTS and own and not complete(own):
        own += together_with(sense, clause, own)
    own = _with_guests(sense, clause, own, done)
    if own and not complete(own) and clause.told.tail.status is Status.HYPOTHETICAL and asks(sense, clause):
        own += [guest for guest in sense.guests if guest.country not in {a.country for a in own}][:1]
    if not own and not heads and _talked_on(sense, clause):
        return (sense.pair,) if sense.pair else ()
    left_out = not acting or _only_gives(sense, clause) or met_too(sense, clause, subjects)
    if not complete(own) and not heads and left_out:
        own += _spoken_of(sense, clause, own)
    tail = clause.told.tail
    if not complete(own) and (tail.status is Status.DENIED or _in_question(sense, clause)):
        own += kept_apart(sense, clause, own)
    return tuple(own)


def _taken_along(sense: Sense, clause: Clause) -> list[Actor]:
    """Those whom one of two who talk has only taken along on his journey, or came with (X를 대동한, X를 수행한 Y가)."""
    if clause.told.trigger.form != _TALKS:
        return []
    last = {r.group: r for r in sense.roles if r.actor.people and r.end <= clause.told.trigger.start}
    taken = {g for g, r in last.items() if pattern("taken_along").match(sense.text, r.actor.end)}
    start = clause.told.trigger.start
    on_way = [
        t.trigger.start for t in sense.told if t.trigger.kind is ContactKind.VISIT or t.trigger.form in _OWN_GUESTS
    ]
    led = [r for r in sense.roles if pattern("taken").match(sense.text, r.end)]  # A를 데리고 돌아본 X는 Y와 만났다
    ends = {r.group: r.end for r in led if any(r.end <= at < start for at in on_way)}
    served = (r.actor for r in sense.roles if r.actor.people and pattern("served_by").match(sense.text, r.end - 1))
    along = (r.actor for r in sense.roles if r.end <= ends.get(r.group, 0))
    return [*(r.actor for r in sense.roles if r.group in taken), *along, *served]


def _named_there(sense: Sense, clause: Clause, quoted: int) -> list[Actor]:
    """Whom a clause names as of its contact, behind where its quotation begins: not who only tells of it."""
    speaker = (sense.said or says_when(sense, clause)) and any(
        r.role == "subject" and not leads(sense, r) for r in clause.own
    )
    return [
        r.actor
        for r in clause.own
        if not r.actor.masked
        and r.actor.start >= quoted
        and (r.role not in _OUTSIDE or (r.role == "from" and clause.told.trigger.form in _RECEIVED))
        and _takes(sense, clause, r)
        and not of_contact_before(sense, clause, r)
        and not _whose_trip_is_matter(sense, clause, r)
        and not (speaker and r.role == "topic")
        and not (in_relative(sense, clause, r) or is_asked(sense, clause, r))
    ]


def _in_question(sense: Sense, clause: Clause) -> bool:
    """Whether it is open if somebody is met, of no third country (시진핑 주석 예방이 성사될지 주목된다)."""
    tail = clause.told.tail
    foreign = any(r.actor.country is Country.OTHER for r in sense.roles)
    named = any(r.actor.people and not r.actor.quiet for r in clause.own)
    return named and tail.status is Status.HYPOTHETICAL and not (clause.told.trigger.verb or foreign)


def _whose_trip_is_matter(sense: Sense, clause: Clause, role: Role) -> bool:
    """Whether two only talk about somebody's journey (X와 Y는 Z의 방중을 논의했다)."""
    if role.role != "of" or clause.told.trigger.form != _TALKS:
        return False
    behind = (
        t.trigger for t in sense.told if role.end <= t.trigger.start and t.trigger.end < clause.told.trigger.start
    )
    noun = next(behind, None)
    if noun is None or noun.verb or noun.kind is not ContactKind.VISIT or noun.start - role.end > _JOURNEY:
        return False
    return pattern("trip_matter").match(sense.text, noun.end) is not None


def _with_guests(sense: Sense, clause: Clause, own: list[Actor], done: list[Scope]) -> list[Actor]:
    """Those of a clause, with whom the article has told to have come: at their show, welcome or farewell."""
    form, own = clause.told.trigger.form, list(own)
    if form == _SHOW and own and clause.told.tail.status is Status.OCCURRED and not complete(own):
        led = [guest for guest in sense.guests if guest.delegation]  # a troupe's hosts see it, or its guests theirs
        own += [guest for guest in led if guest.country not in {a.country for a in own}]
    if form == _MEAL and own and not complete(own):
        own += fed_after_talks(sense, clause, own)
    if form not in GREETED:
        return own
    if not any(r.role == "object" and r.actor.people and not r.actor.office for r in clause.own):
        present = {person for a in own for person in a.people}
        missing = [guest for guest in sense.guests if guest.people[0] not in present]
        own += missing[:1] if complete(own) else [g for g in missing if all(a.country is not g.country for a in own)]
    if done and done[-1].trigger.kind is ContactKind.VISIT:
        own += [guest for guest in done[-1].left if guest.people and guest not in own]
    return own


def _talked_on(sense: Sense, clause: Clause) -> bool:
    """Whether a sentence that names nobody goes on about the two who met last (8일에는 해변에서 이야기를 나눴다)."""
    told, acts = clause.told, sense.subject
    last = set(sense.pair.people) if sense.pair else set()
    alone = not sense.roles and not sense.strangers and acts is not None and set(acts.people) <= last
    talked = told.trigger.verb and told.trigger.form == _TALKS and told.trigger.id != _DISCUSS
    return alone and talked and told.tail.event


def _with_company(sense: Sense, clause: Clause) -> list[Actor]:
    """Who acted last, where a clause only names his company (부인과 함께 공연을 관람했다)."""
    who = next((r for r in clause.own if r.role == "with" and is_beside(sense, r)), None)
    ours = who is not None and sense.subject is not None and sense.subject.country is who.actor.country
    return [sense.subject] if ours and sense.subject and not has_stranger(sense, clause) else []


def _speakers(sense: Sense, quoted: int, own: list[Actor]) -> list[Actor]:
    """Who says how often he met somebody, or that he did not (X는 “올해 Y와 세 차례 만나 ...”고 말했다)."""
    before = [r.actor for r in sense.roles if r.role in SUBJECTS and r.end <= quoted and r.actor.people]
    sides = {actor.country for actor in own}
    return [actor for actor in before[-1:] if own and actor.country in SIDES and actor.country not in sides]


def _between(sense: Sense, clause: Clause) -> tuple[Actor, ...]:
    """Those between whom a contact took place (A와 B사이의 회담이 있었다): whoever acts before did something else."""
    behind = sense.text[clause.told.trigger.end : clause.told.tail.end + 1]
    was = any(
        pattern(name).match(behind) for name in ("was_it", "was_in")
    )  # X와 Y의 독대였다, X의 Y와의 회담은 9일이었다
    told = was or takes_place(sense, clause) or not clause.told.tail.event
    if clause.told.trigger.verb or not told:
        return ()
    if behind_it := _between_behind(sense, clause):
        return behind_it
    last = [r for r in clause.own if r.group == clause.own[-1].group and not r.actor.masked]
    if not last or not complete([r.actor for r in last]):
        return both_before(sense, clause)
    gap = sense.text[last[-1].end : clause.told.trigger.start]
    of = last[-1].role == "of" or pattern("between").match(gap) is not None
    return tuple(r.actor for r in last) if of and len(gap) <= _MEETING else ()


def _between_behind(sense: Sense, clause: Clause) -> tuple[Actor, ...]:
    """Those between whom a contact is told to have been behind its noun (회담이 X와 Y사이에 진행되였다)."""
    start, end = clause.told.trigger.end, clause.told.tail.end
    named = [
        r for r in sense.roles if start <= r.actor.start and r.end <= end and r.actor.people and not r.actor.masked
    ]
    pairs = [(one,) for one in named] + [(one, two) for one, two in pairwise(named) if one.group == two.group]
    for pair in pairs:
        if complete([r.actor for r in pair]) and pattern("between_them").match(sense.text, pair[-1].end):
            return tuple(r.actor for r in pair)
    return ()


def both_before(sense: Sense, clause: Clause) -> tuple[Actor, ...]:
    """Those of both sides whom a noun is of (X와 Y의 회담, X의 Y 접견), with a date between them and it at most."""
    start = clause.told.trigger.start
    near = [r for r in clause.own if r.actor.people and not r.actor.masked and r.end <= start]
    if not near or not pattern("only_when").fullmatch(sense.text, near[-1].end, start):
        return ()
    last = [r for r in near if r.group == near[-1].group]
    if last[-1].role == "" and len(last) == 1 and len(near) > 1 and near[-2].role == "of":
        last = [r for r in near if r.group in (near[-2].group, near[-1].group)]
    elif last[-1].role == "with" and len(last) == 1 and len(near) > 1 and near[-2].role == "of":
        last = near[-2:]  # X의 Y와의 회담
    elif last[-1].role != "of":
        return ()
    actors = tuple(r.actor for r in last)
    return actors if complete(list(actors)) else ()


def _spoken_of(sense: Sense, clause: Clause, own: list[Actor]) -> list[Actor]:
    """Who acted last, else who has come, where a clause leaves its subject out and names one of the other side."""
    told = clause.told
    counterparts = _COUNTERPARTS | {""} if sense.note or said_with_whom(sense, clause) else _COUNTERPARTS
    there = [r for r in clause.own if r.actor.country in SIDES and r.actor.masked != "order"]
    bare = all(r.role in counterparts for r in there) or _only_gives(sense, clause)
    bare = bare or met_too(sense, clause, [r for r in clause.own if r.role in SUBJECTS])
    by_nobody = takes_place(sense, clause) and not said_with_whom(sense, clause)
    if not bare or by_nobody or told.trigger.id == _ACCOMPANY or has_stranger(sense, clause):
        return []
    sides = {actor.country for actor in own}
    if sense.subject is None and not said_with_whom(sense, clause):
        return []
    guests = () if sense.note or told.trigger.form in GREETED else sense.guests
    other = _partner(sense, clause, sides)
    known = [who for who in (sense.subject, *guests, other) if who is not None]
    return next(([who] for who in known if who.country in SIDES and who.country not in sides), [])


def _partner(sense: Sense, clause: Clause, sides: set[Country | None]) -> Actor | None:
    """Whom of the two who met last somebody met too (X와 Y가 만났다. Y는 사의를 표했다. 20일에는 Z와의 면담이)."""
    last, left = clause.own[-1] if clause.own else None, [k for k, side in enumerate(SIDES) if side not in sides]
    with_whom = last is not None and sense.text.endswith(_WITH_WHOM, last.actor.end, last.end)
    foreign = any(r.actor.country is Country.OTHER for r in sense.roles)
    if sense.pair is None or len(left) != 1 or len(sense.pair.people) != len(SIDES) or foreign or not with_whom:
        return None
    return replace(sense.pair, people=(sense.pair.people[left[0]],), country=SIDES[left[0]])


def said_with_whom(sense: Sense, clause: Clause) -> bool:
    """Whether a noun says with whom a contact was, not who had it (X와의 회담이 진행되였다)."""
    last = clause.own[-1] if clause.own else None
    start = clause.told.trigger.start
    if last is not None and last.role in ("with", "") and not any(r.role in SUBJECTS for r in clause.own):
        near = 0 <= start - last.end <= _OWN and bool(last.actor.people)  # 이튿날에는 X와 면담이, X 예방이 있었다
        return near and (last.role == "with" or clause.told.trigger.form == _TALKS)
    return (
        last is not None and sense.text.endswith(_WITH_WHOM, last.actor.end, last.end) and start - last.end <= _MEETING
    )


def _only_gives(sense: Sense, clause: Clause) -> bool:
    """Whether the subject of a clause only gives what another attends (Y가 마련한 만찬에 참석했다)."""
    acting = [r for r in clause.own if r.role in SUBJECTS]
    if not clause.told.tail.attended or len({r.group for r in acting}) != 1 or acting[-1].role != "subject":
        return False
    between = sense.text[acting[-1].end : clause.told.trigger.start]
    return pattern("gives").fullmatch(between) is not None


def _takes(sense: Sense, clause: Clause, role: Role) -> bool:
    """Whether a meeting takes an actor of a role: who is only spoken to or of is not there."""
    other = pattern("other_meeting").match(sense.text[role.end : role.end + _MEETING])
    ahead_of_it = clause.told.trigger.start - role.end <= _OWN and clause.told.tail.status is Status.PLANNED
    alone = all(r.actor.country is not role.actor.country or r.group == role.group for r in clause.own)
    greets = clause.told.trigger.id == _GREET or pattern("picture").match(sense.text, clause.told.trigger.start)
    greeted = greets and role.role in ("with", "of") and alone  # Y와 회담에 앞서 악수하고 있다
    if other and not (ahead_of_it or greeted):  # else it is this one (X와의 회담을 앞두고 있다)
        return False
    if role.role == "of" and pattern("whose_trip").match(sense.text[role.end : role.end + 2 * _MEETING]):
        return False
    if clause.told.trigger.id == _AGREE and role.role == "of":
        return False  # A와 B의 관계가 중요하다는 데 뜻을 같이했다
    if clause.told.trigger.id == _DISCUSS:
        among = pattern("among_others").match(sense.text, role.actor.end) is not None
        return role.role in (*SUBJECTS, "with") or among
    if role.role == "to" and clause.told.trigger.form in (_WREATH, _CONDOLENCE):
        return _is_envoy(sense, clause, role)  # else whom one honours
    if role.role == "to" and pattern("done_to").search(sense.text, role.end, clause.told.trigger.start):
        return False  # X에게 사의를 표하고 오찬을 마련했다
    if role.role == "to":
        return clause.told.trigger.kind in _GIVEN or clause.told.trigger.form == _MEAL or clause.told.trigger.id in _TO
    if role.role == "of" and role.actor.both and _of_other_noun(sense, clause, role):
        return False
    listed = (r.end for r in clause.own if r.group == role.group)
    if clause.told.trigger.kind is ContactKind.CEREMONY and any(
        pattern("guided").match(sense.text, at) for at in listed
    ):
        return True  # X의 안내로 Y가 참관했다
    last = clause.own[-1].group  # X와 Y의 회담
    return role.role != "of" or not role.actor.people or role.group == last or bool(role.actor.delegation)


def _of_other_noun(sense: Sense, clause: Clause, role: Role) -> bool:
    """Whether what is of both is another noun, with an object's particle (두 지도자의 합의를 이행해 행사를 치렀다)."""
    between = (u for u in sense.analysis.units if role.end <= u.start < clause.told.trigger.start)
    return any(u.values("particle")[:1] == ("object",) for u in between)


def _is_envoy(sense: Sense, clause: Clause, role: Role) -> bool:
    """Whether condolences are told to a diplomat (X는 Y 대리대사에게 애도의 뜻을 표하였다): he is there."""
    called = sense.text[role.actor.start : role.end]
    return clause.told.trigger.form == _CONDOLENCE and any(word in called for word in _ENVOYS)


def _with_unnamed(sense: Sense, clause: Clause) -> bool:
    """Whether with whom a contact was stands right before it, and is nobody known (미국의 카운터파트와 통화를 했다)."""
    start = clause.told.trigger.start
    named = max((r.end for r in clause.own if r.end <= start), default=clause.start)
    return pattern("unnamed_partner").search(sense.text, named, start) is not None


def _inherited(own: list[Actor], done: list[Scope]) -> list[Actor]:
    """Those of the contact told before in the sentence, of the side that this clause leaves out."""
    done = [scope for scope in done if scope.trigger.kind is not ContactKind.MESSAGE]  # its sender is elsewhere
    if own and not any(actor.people or actor.delegation for actor in own):
        return []  # Y를 만난 뒤 대사관이 마련한 만찬에 참석했다: who it was given for is not told
    if not done or any(actor.country is Country.OTHER and actor.people for actor in own):
        return []
    sides = {a.country for a in own}
    return [a for a in (*done[-1].left, *done[-1].right) if a.country not in sides and a.country in SIDES]


def inside_one_side(clause: Clause, left: tuple[Actor, ...]) -> bool:
    """Whether somebody meets only people of their own side (13일 연변에서 주서기를 만나)."""
    met = {r.actor.country for r in clause.own if r.role in ("object", "with") and r.actor.people}
    sides = {a.country for a in left}
    return clause.told.trigger.form == "talks" and bool(met) and len(sides) == 1 and len(people_of(left)) > 1
