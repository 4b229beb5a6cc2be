"""Whom a Korean clause makes its parties: who acts, who travels, who meets, who writes to whom."""

from __future__ import annotations

from graph.claims import SIDES, ContactKind, Country, Status
from loaders.extract.analysis import Actor, people_of
from loaders.extract.data import load, words
from loaders.extract.events import GREETED
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
from loaders.extract.ko.tails import Form, pattern
from loaders.extract.ko.timing import is_long_ago
from loaders.extract.ko.undone import kept_apart
from loaders.extract.ko.units import SUBJECTS
from loaders.extract.marks import Zone
from loaders.extract.scope import Scope

_OUTSIDE = frozenset({"from", "as", "quote", "toward", "since", "until"})
_OWN_GUESTS = frozenset({"tour", "wreath"})  # forms that take nobody from the clause before
_COUNTERPARTS = frozenset({"with", "object", "to", "of"})  # roles beside which a subject may be left out
_GIVEN = frozenset({ContactKind.CEREMONY, ContactKind.CALL})  # kinds that somebody gives to somebody
_MEAL = "meal"
_WITH_WHOM = ("와의", "과의")  # the ends of words for whom a contact is with
_TO = frozenset({"copy", "respects", JOINT})  # the triggers whose recipient is met
_WREATH, _SHOW, _CREDENTIALS = "wreath", "show", "credentials"
_CONDOLENCE = "condolence"
_TALKS = "talks"
_GREET = "greet"  # the trigger of those who shake hands
_SESSION = "session"  # the trigger of conferences, which may be of one side
_SEND = "send"  # the trigger whose object travels
_ACCOMPANY = "accompany"  # the trigger whose object is somebody whom its sentence names
_DISCUSS = "discuss"  # the trigger whose object is a matter, not a person
_ENVOYS = tuple(words("ko", "cues", "envoys"))
_REVERED = tuple(words("ko", "cues", "revered"))
_PARTICLE = 3  # characters of a particle of esteem
_QUOTED = tuple(words("ko", "cues", "quoted_ends"))
_JOURNEY = 20  # characters of a clause of arrival before that of a meeting
_OWN = 2  # characters between somebody and his contact
_MEETING = 12  # characters behind somebody to a meeting that only comes later
_ADJECTIVE = 6  # characters of what may stand between an owner and a letter


def who_acts(sense: Sense, clause: Clause) -> list[Role]:
    """The subject of a clause: its own, else the last before it in the sentence, else the first after it."""
    quoted = quotation(sense, clause.told)
    subjects = [r for r in sense.roles if r.role in SUBJECTS and not r.actor.masked and r.actor.start >= quoted]
    subjects = [r for r in subjects if not _acts_within(sense, clause, r)]
    mine = {r.first for r in clause.own}
    own = [r for r in subjects if r.first in mine]
    led = [r for r in own if not _leads(sense, r)]
    own = led if any(r.actor.people for r in led) else own
    groups, first = {r.group for r in own if not clause.shared}, clause.told.trigger.start
    own = [r for r in subjects if r in own or (r.group in groups and r.end <= first)]  # whose companions act
    when = _says_when(sense, clause)
    if (sense.said or when) and any(r.role == "subject" for r in own):
        own = [r for r in own if r.role == "subject"]
        own = [r for r in own if not when or r.group == own[-1].group]  # X는 Y가 왔을 때 ...
    if own and _met_too(sense, clause, own):
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


def _says_when(sense: Sense, clause: Clause) -> bool:
    """Whether a clause only says when its topic did something else (X는 Y가 Z와 만날 당시 수행했다)."""
    behind = sense.text[clause.told.tail.end - 1 : sense.analysis.sentence.end]
    return clause.told.describes_day or pattern("meanwhile_of").match(behind) is not None


def _acts_within(sense: Sense, clause: Clause, role: Role) -> bool:
    """Whether somebody acts only in a clause before a noun, in what is asked, or in words quoted before the verb."""
    before = sense.text[sense.analysis.sentence.start : role.actor.start]
    quoted = before.count('"') % 2 == 1 or before.rfind("“") > before.rfind("”")
    closed = quoted and any(mark in sense.text[role.end : clause.told.trigger.start] for mark in ('"', "”"))
    return closed or _in_relative(sense, clause, role) or _is_asked(sense, clause, role)


def is_occasion(sense: Sense, clause: Clause, role: Role) -> bool:
    """Whether somebody is only he on whose occasion the topic acts (X는 Y가 선거된것과 관련하여 축전을 보냈다)."""
    behind = sense.text[role.end : clause.told.trigger.start + 1]
    return _behind_topic(sense, role) and pattern("occasion_subject").match(behind) is not None


def _is_asked(sense: Sense, clause: Clause, role: Role) -> bool:
    """Whether somebody only speaks for a ministry that is asked of it (대변인은 X가 Y를 만났느냐는 질문에)."""
    speaks = load("ko", "cues")["spokesman"] in sense.text[role.actor.start : role.end]
    return speaks and _asks(sense, clause)


def _asks(sense: Sense, clause: Clause) -> bool:
    """Whether what a clause tells is only what somebody was asked."""
    return pattern("asked").match(sense.text, clause.told.trigger.end, sense.analysis.sentence.end) is not None


def _behind_topic(sense: Sense, role: Role) -> bool:
    """Whether the topic of the sentence, somebody else, stands before somebody."""
    return any(r.role == "topic" and r.end <= role.actor.start and r.group != role.group for r in sense.roles)


def _in_relative(sense: Sense, clause: Clause, role: Role) -> bool:
    """Whether somebody is only the subject of a clause before a noun, behind the topic (X는 Y가 떠난 8일 통화했다)."""
    if role.role != "subject" or sense.said or _leads(sense, role) or not _behind_topic(sense, role):
        return False
    if is_occasion(sense, clause, role):
        return True
    if clause.told.trigger.kind is ContactKind.MESSAGE:
        return False  # Y가 보낸 친서
    if pattern("gives_what").match(sense.text[role.end :]):
        return False
    start = clause.told.trigger.start
    relative = pattern("relative_subject").match(sense.text[role.end : start + 1])
    return relative is not None and role.end + relative.end() <= start


def _met_too(sense: Sense, clause: Clause, acting: list[Role]) -> bool:
    """Whether those with the particle of a topic are met besides others (외무상은 물론 위원장도 만났다)."""
    if clause.told.trigger.form != _TALKS or any(r.role in ("with", "object") for r in clause.own):
        return False
    last = {r.group: r for r in acting}.values()
    ends = [sense.text[r.end - 1] == load("ko", "cues")["too"] for r in last]
    return bool(ends) and all(ends)


def _leads(sense: Sense, role: Role) -> bool:
    """Whether somebody only leads the delegation that follows (X가 인솔하는 대표단)."""
    return pattern("leads_what").match(sense.text[role.end : role.end + 8]) is not None


def _embedded(sense: Sense, role: Role, last: Role) -> bool:
    """Whether a subject is that of a clause which is itself a noun of the sentence (X가 서거하신것과 관련하여 Y가)."""
    between = sense.text[role.actor.end : last.actor.start]
    return role.group != last.group and pattern("embedded").search(between) is not None


def travellers(sense: Sense, clause: Clause) -> tuple[Actor, ...]:
    """Who makes the trip of a clause: the noun it describes, its subject with companions, or whose trip it is."""
    if clause.told.trigger.id == _SEND:
        sent = [r for r in clause.own if r.role == "object" and not r.actor.masked]
        if sent and not _is_sent(sense, clause, sent):
            return ()
        return tuple(r.actor for r in sent)
    if clause.describes and not clause.head and _is_one_who(sense, clause):
        return tuple(r.actor for r in who_acts(sense, clause))
    if clause.describes and (clause.head or clause.told.tail.status is Status.OCCURRED):
        taken = [
            r for r in clause.own if r.role == "object" and pattern("taken").match(sense.text[r.end : r.end + _MEETING])
        ]
        return tuple(dict.fromkeys(r.actor for r in (*clause.head, *taken)))
    acting = who_acts(sense, clause)
    if owner := _whose_trip(sense, clause):
        return (owner,)
    if clause.told.tail.attended:
        named = [r.actor for r in sense.roles if not r.actor.masked]
        ours = [a for a in (sense.subject, *sense.guests) if a and (not named or a.country is named[0].country)]
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
    if clause.told.tail.form is not Form.NOMINAL and not _takes_place(sense, clause):
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


def has_stranger(sense: Sense, clause: Clause) -> bool:
    """Whether whoever acts last before a clause's verb is somebody whom it does not name (고위급 인사가)."""
    end = clause.told.trigger.start
    first = quotation(sense, clause.told) if clause.told.trigger.kind is ContactKind.MEETING else 0
    unknown = max((start for start in sense.strangers if first <= start < end), default=-1)  # not who is quoted
    named = (r.actor.start for r in sense.roles if r.role in SUBJECTS and r.actor.people and r.actor.start < end)
    return unknown > max(named, default=-1)


def attendees(sense: Sense, clause: Clause, done: list[Scope]) -> tuple[Actor, ...]:
    """Who meets in a clause, the subject first; `done` are the scopes of the clauses before it in the sentence."""
    if between := _between(sense, clause):
        return between
    quoted = quotation(sense, clause.told)  # who says it takes no part in it
    own = _named_there(sense, clause, quoted)
    subjects = who_acts(sense, clause)
    acting = [r.actor for r in subjects] if not clause.head else []
    acting = acting or _with_company(sense, clause)
    if sense.said and _takes_place(sense, clause):  # X는 연회가 진행되였다고 말하였다
        acting, own = [], [r.actor for r in clause.own if r.actor in own and r.role != "topic"]
    heads = [r.actor for r in clause.head if not r.actor.masked]
    heads += [r.actor for r in sense.roles if is_welcomed(sense, clause, r)]
    heads += [r.actor for r in clause.own if invites_to_meal(sense, clause, r) or comes_to_meal(sense, clause, r)]
    own = list(dict.fromkeys([*acting, *own, *heads]))
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
    if own and not complete(own) and clause.told.tail.status is Status.HYPOTHETICAL and _asks(sense, clause):
        own += [guest for guest in sense.guests if guest.country not in {a.country for a in own}][:1]
    if not own and not heads and _talked_on(sense, clause):
        return (sense.pair,) if sense.pair else ()
    left_out = not acting or _only_gives(sense, clause) or _met_too(sense, clause, subjects)
    if not complete(own) and not heads and left_out:
        own += _spoken_of(sense, clause, own)
    if not complete(own) and clause.told.tail.status is Status.DENIED:
        own += kept_apart(sense, clause, own)
    return tuple(own)


def _named_there(sense: Sense, clause: Clause, quoted: int) -> list[Actor]:
    """Whom a clause names as of its contact, behind where its quotation begins: not who only tells of it."""
    speaker = (sense.said or _says_when(sense, clause)) and any(
        r.role == "subject" and not _leads(sense, r) for r in clause.own
    )
    return [
        r.actor
        for r in clause.own
        if not r.actor.masked
        and r.actor.start >= quoted
        and (r.role not in _OUTSIDE or (r.role == "from" and clause.told.trigger.form == _CREDENTIALS))
        and _takes(sense, clause, r)
        and not of_contact_before(sense, clause, r)
        and not (speaker and r.role == "topic")
        and not (_in_relative(sense, clause, r) or _is_asked(sense, clause, r))
    ]


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
    was = pattern("was_it").match(sense.text[clause.told.trigger.end :]) is not None  # X와 Y의 독대였다
    told = was or _takes_place(sense, clause) or not clause.told.tail.event
    if clause.told.trigger.verb or not told:
        return ()
    last = [r for r in clause.own if r.group == clause.own[-1].group and not r.actor.masked]
    if not last or not complete([r.actor for r in last]):
        return both_before(sense, clause)
    gap = sense.text[last[-1].end : clause.told.trigger.start]
    of = last[-1].role == "of" or pattern("between").match(gap) is not None
    return tuple(r.actor for r in last) if of and len(gap) <= _MEETING else ()


def both_before(sense: Sense, clause: Clause) -> tuple[Actor, ...]:
    """Those of both sides whom a noun is of (X와 Y의 회담, X의 Y 접견), with a date between them and it at most."""
    start = clause.told.trigger.start
    near = [r for r in clause.own if r.actor.people and not r.actor.masked and r.end <= start]
    if not near or not pattern("only_when").fullmatch(sense.text, near[-1].end, start):
        return ()
    last = [r for r in near if r.group == near[-1].group]
    if last[-1].role == "" and len(last) == 1 and len(near) > 1 and near[-2].role == "of":
        last = [r for r in near if r.group in (near[-2].group, near[-1].group)]
    elif last[-1].role != "of":
        return ()
    actors = tuple(r.actor for r in last)
    return actors if complete(list(actors)) else ()


def _takes_place(sense: Sense, clause: Clause) -> bool:
    """Whether a contact is told without anybody who gives it (연회가 진행되였다)."""
    trigger, end = clause.told.trigger, clause.told.tail.end
    passive = trigger.verb and pattern("passive").search(sense.text[trigger.start : end]) is not None
    behind = sense.text[trigger.end : end]
    return passive or any(pattern(name).match(behind) for name in ("held", "went_on"))


def _spoken_of(sense: Sense, clause: Clause, own: list[Actor]) -> list[Actor]:
    """Who acted last, else who has come, where a clause leaves its subject out and names one of the other side."""
    told = clause.told
    counterparts = _COUNTERPARTS | {""} if sense.note else _COUNTERPARTS
    bare = all(r.role in counterparts for r in clause.own if r.actor.country in SIDES) or _only_gives(sense, clause)
    bare = bare or _met_too(sense, clause, [r for r in clause.own if r.role in SUBJECTS])
    by_nobody = _takes_place(sense, clause) and not said_with_whom(sense, clause)
    if not bare or by_nobody or told.trigger.id == _ACCOMPANY or has_stranger(sense, clause):
        return []
    sides = {actor.country for actor in own}
    if sense.subject is None and not said_with_whom(sense, clause):
        return []
    guests = () if sense.note or told.trigger.form in GREETED else sense.guests
    known = [who for who in (sense.subject, *guests) if who is not None]
    return next(([who] for who in known if who.country in SIDES and who.country not in sides), [])


def said_with_whom(sense: Sense, clause: Clause) -> bool:
    """Whether a noun says with whom a contact was, not who had it (X와의 회담이 진행되였다)."""
    last = clause.own[-1] if clause.own else None
    start = clause.told.trigger.start
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
    if clause.told.trigger.id == _DISCUSS:
        return role.role in (*SUBJECTS, "with")
    if role.role == "to" and clause.told.trigger.form in (_WREATH, _CONDOLENCE):
        return _is_envoy(sense, clause, role)  # else whom one honours
    if role.role == "to" and pattern("done_to").search(sense.text, role.end, clause.told.trigger.start):
        return False  # X에게 사의를 표하고 오찬을 마련했다
    if role.role == "to":
        return clause.told.trigger.kind in _GIVEN or clause.told.trigger.form == _MEAL or clause.told.trigger.id in _TO
    last = clause.own[-1].group  # X와 Y의 회담
    return role.role != "of" or not role.actor.people or role.group == last or bool(role.actor.delegation)


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
    if not done or any(actor.country is Country.OTHER and actor.people for actor in own):
        return []
    sides = {a.country for a in own}
    return [a for a in (*done[-1].left, *done[-1].right) if a.country not in sides and a.country in SIDES]


def inside_one_side(clause: Clause, left: tuple[Actor, ...]) -> bool:
    """Whether somebody meets only people of their own side (13일 연변에서 주서기를 만나)."""
    met = {r.actor.country for r in clause.own if r.role in ("object", "with") and r.actor.people}
    sides = {a.country for a in left}
    return clause.told.trigger.form == "talks" and bool(met) and len(sides) == 1 and len(people_of(left)) > 1
