"""What a Korean sentence leaves to those after it: who acts, who leads a delegation, who met whom, who is a guest."""

from __future__ import annotations

from dataclasses import replace

from graph.claims import SIDES, ContactKind, Country, Function, Status
from loaders.extract.analysis import Actor, Analysis, people_of
from loaders.extract.anchors import MONTH, resolve
from loaders.extract.context import Context
from loaders.extract.data import load, words
from loaders.extract.events import GREETED, PEOPLED
from loaders.extract.ko.clauses import Sense, first_part, is_predicate
from loaders.extract.ko.discourse import Discourse
from loaders.extract.ko.roles import Role
from loaders.extract.ko.tails import pattern
from loaders.extract.ko.units import SUBJECTS
from loaders.extract.marks import Event, Resolved, Zone
from loaders.extract.scope import Scope

_ALSO = tuple(words("ko", "grammar", "also"))  # particles of who acts besides the one spoken of
_COPULA = 8  # characters of a copula with an honorific
_ARRIVES = "arrive"  # the trigger of events at which somebody may be welcomed
_GATHERED = frozenset({"meal", "ceremony"})  # forms at which speeches are held
_SEND = "send"
_LEADER = 60  # characters of titles before the name of a leader
_RELATIVE = 40  # characters of a clause before a noun
_WEEKS = 14  # days before an article of what it tells
_TWO = 2  # travellers who are greeted alike, of more it is the first; people of whom each is of one side


def subject(context: Context, discourse: Discourse) -> Actor | None:
    """Who acts where a sentence names nobody."""
    person = discourse.subject
    if person is None:
        return None
    return Actor(0, 0, (person,), country=context.cast.people[person].country, quiet=True)


def pair(discourse: Discourse) -> Actor | None:
    """The two who met last."""
    return Actor(0, 0, discourse.pair, quiet=True) if discourse.pair else None


def mail(discourse: Discourse) -> Actor | None:
    """Those between whom the last message went."""
    return Actor(0, 0, discourse.mail, quiet=True) if discourse.mail else None


def guests(discourse: Discourse) -> tuple[Actor, ...]:
    """Who may be greeted: the leaders of delegations, else who made the journey last told."""
    out = [
        Actor(0, 0, (person,), country=side, quiet=True, delegation=True) for side, person in discourse.heads.items()
    ]
    visit = discourse.visit
    led = set(discourse.heads)
    travellers = list(visit.people.items()) if visit else []
    for person, (side, _) in travellers[: 1 if len(travellers) > _TWO else _TWO]:
        if side not in led:
            out.append(Actor(0, 0, (person,), country=side, quiet=True))
    return tuple(out)


def recall_time(analysis: Analysis, discourse: Discourse, context: Context) -> None:
    """What a sentence tells of "then" is of the contact of before that the last one recalled, or of the month it named.

    "That month" and "a month later" count from the same.
    """
    then, discourse.then = discourse.then, None
    month = then.when.start[:MONTH] if then and len(then.when.start) >= MONTH else ""
    for timex in analysis.times:
        found = None
        if then and timex.kind == "same" and timex.unit == "month" and not timex.offset:
            found = then
        elif month and (timex.unit == "told" or (timex.kind == "same" and timex.unit == "month")):
            found = resolve(timex, "", replace(context.anchor, month=month))
        if found:
            context.resolved[timex] = replace(found, words="", start=timex.start, end=timex.end)


def remember(
    sense: Sense, company: list[int], made: list[Scope], discourse: Discourse, context: Context, before: int
) -> None:
    """Move on to the next sentence; the events from `before` on are those of this one."""
    events = context.events[before:]
    discourse.then = None if events else _month_named(sense, context)
    _speak_of(sense, discourse)
    discourse.listing = bool(sense.analysis.presence)
    if there := {a.country for a in sense.analysis.presence if a.people and a.country in SIDES}:
        side = next(iter(there))
        discourse.listed = (context.focus, side) if context.focus and side and len(there) == 1 else None
    _keep_company(sense, _without_old_trips(company, events, context), discourse)
    _turn_to(made, sense.roles, context)
    _note_speeches(sense, discourse, context, told=bool(events))
    _note_leader(sense, discourse, context)
    greeted = next((e for e in events if e.form in GREETED and discourse.subject in e.people), None)
    if greeted is None or len(events) > 1 or not _greeted_by_both(sense, discourse.subject):
        _note_subject(sense, company, made, discourse, told=bool(events))
    if made and all(scope.earlier for scope in made):
        if pattern("only_now").search(sense.sentence):
            return  # 2000년 5월 방중했던 X가 Y와 만난 것은 이때가 처음이다
        discourse.then = next((e.dated for e in events if e.dated), discourse.then)
        return  # a contact of before, recalled by the way
    if sense.strangers and not any(_acts_alone(role) for role in sense.roles):
        discourse.subject = None
    if discourse.house is Country.KP:  # state media tell of an arrival with the welcome at the airport
        discourse.gate = discourse.gate or any(e.trigger_id == _ARRIVES for e in events)
    if any(e.kind in PEOPLED and not e.people for e in events):
        discourse.pair = discourse.everyone = ()  # bodies met: nobody knows who "the two sides" were
    for event in events:
        _note_event(event, discourse, context)


def _month_named(sense: Sense, context: Context) -> Resolved | None:
    """The month that a sentence names last which tells of no contact (양국 관계의 전환점은 2019년 6월이다)."""
    times = [t for t in sense.analysis.times if (t.month or t.unit == "month") and t.kind != "same"]
    found = resolve(times[-1], "", context.anchor) if times and not times[-1].day else None
    published = context.anchor.published
    return found if found and published and found.when.first <= published else None


def _without_old_trips(company: list[int], events: list[Event], context: Context) -> list[int]:
    """Those in somebody's company but for who went along on a journey of before (2019년 방북 때는 X가 수행했다)."""
    old = [e for e in events if e.kind is ContactKind.VISIT and (e.background or context.is_long_ago(e.dated))]
    for event in old:
        theirs = [person for person in company if context.side(person) in event.sides]
        context.enter(event, theirs, Function.TRAVELLER)
    return [] if old else company


def _keep_company(sense: Sense, company: list[int], discourse: Discourse) -> None:
    """Note who is in somebody's company, and who boards with him."""
    discourse.aboard |= set(company if pattern("boards").search(sense.sentence) else ())
    discourse.company |= dict.fromkeys(company, sense.analysis.sentence.start)
    discourse.together += tuple(person for person in company if person not in discourse.together)
    mandates = (r for r in sense.roles if pattern("mandate").match(sense.text[r.end : r.end + _COPULA]))
    discourse.mandators |= {person for role in mandates for person in role.actor.people}


def _note_speeches(sense: Sense, discourse: Discourse, context: Context, *, told: bool) -> None:
    """Note whether speeches at what was told last are reported, and where what somebody says begins."""
    held = context.focus is not None and context.focus.form in _GATHERED and discourse.house is Country.KP
    spoke = pattern("speeches_held").search(sense.sentence) is not None
    discourse.addressed = held and (spoke or (discourse.addressed and not told))
    if pattern("speaks_on").search(sense.sentence):
        discourse.speech = sense.analysis.sentence.paragraph


def _greeted_by_both(sense: Sense, person: int | None) -> bool:
    """Whether people of both sides greet somebody, who goes on acting (A와 B가 X를 맞았다. 9일에는 ...)."""
    acting = [role.actor for role in sense.roles if role.role in SUBJECTS and not role.actor.masked]
    both = {actor.country for actor in acting if actor.people} >= set(SIDES)
    return both and all(person not in actor.people for actor in acting)


def _acts_alone(role: Role) -> bool:
    """Whether one person acts."""
    return role.role in SUBJECTS and not role.actor.masked and len(role.actor.people) == 1


def _note_subject(sense: Sense, company: list[int], made: list[Scope], discourse: Discourse, *, told: bool) -> None:
    """Note who acts where the next sentence names nobody; `told`: this one tells of an event."""
    acting = [role for role in sense.roles if _acts_alone(role)]
    if acting and not told and discourse.subject is not None and pattern("left_out").search(sense.sentence):
        return  # who was not there does nothing in what follows
    if acting:
        also = sense.text.endswith(_ALSO, 0, acting[0].end) or bool(sense.analysis.presence) or bool(company)
        along = acting[0].actor.people[0] in company  # 방중에는 X가 동행했다: whose journey it is goes on acting
        if discourse.subject is None or (told and not along) or not also:
            main = _main(sense, acting, known=discourse.subject is not None)
            discourse.subject = main.actor.people[0] if main else discourse.subject
        return
    of = [r for r in sense.roles if r.role in ("of", "object") and len(r.actor.people) == 1 and not r.actor.masked]
    owners, sent = ([r for r in of if r.role == role] for role in ("of", "object"))
    alone = discourse.subject is None and len(set(discourse.spoken[0])) == 1
    if owners and (alone or made) and all(s.trigger.kind is ContactKind.VISIT for s in made):
        discourse.subject = owners[0].actor.people[0]  # X의 방북은 ..., X의 행보가 눈에 띈다
    if made and len(sent) == 1 and all(s.trigger.id == _SEND for s in made):
        discourse.subject = sent[0].actor.people[0]  # 북한은 X를 보내 ...


def _note_event(event: Event, discourse: Discourse, context: Context) -> None:
    """Note whom a contact leaves as the two who met, as travellers, or as writers."""
    if event.kind is ContactKind.MESSAGE:
        discourse.mail = tuple(event.people)
        senders = {p for p, (_, function) in event.people.items() if function is Function.SENDER}
        discourse.wrote |= senders if event.zone is Zone.BODY else set()
        if len(senders) == 1:
            discourse.answers |= dict.fromkeys(event.people.keys() - senders, next(iter(senders)))
        return  # who writes is not there
    discourse.visit = event if event.kind is ContactKind.VISIT else discourse.visit
    if event.zone is Zone.BODY and event.status is Status.OCCURRED:
        discourse.forms.add(event.form)
    side = context.side(discourse.subject) if discourse.subject is not None else None
    discourse.together = event.side(side) if side else ()
    recalled = bool(discourse.pair) and _is_of_before(event, context)
    both = event.side(Country.KP) and event.side(Country.CN)
    if both and event.status is not Status.HYPOTHETICAL and not recalled:
        discourse.everyone = tuple(event.people)
        discourse.pair = (event.side(Country.KP)[0], event.side(Country.CN)[0])


def _speak_of(sense: Sense, discourse: Discourse) -> None:
    """Note whom a sentence speaks of, whoever acts first, and who is said to have invited somebody."""
    hosts = [r for r in sense.roles if r.actor.masked == "of" and pattern("invites").match(sense.text[r.end :])]
    acting_first = sorted(sense.roles, key=lambda r: r.role not in SUBJECTS)
    named = (r for r in (*acting_first, *hosts) if not r.actor.masked or r in hosts)
    discourse.spoken.appendleft(tuple(dict.fromkeys(p for r in named for p in r.actor.people)))
    discourse.inviters = tuple(dict.fromkeys(p for r in hosts for p in r.actor.people)) or discourse.inviters


def _is_of_before(event: Event, context: Context) -> bool:
    """Whether a contact lies weeks before the article: "the two" are not those who had it."""
    published = context.anchor.published
    return event.dated is not None and published is not None and (published - event.dated.when.last).days > _WEEKS


def _main(sense: Sense, acting: list[Role], *, known: bool) -> Role | None:
    """Who acts in the sentence itself: not the subject of a clause before a noun (Y가 보내는 친서를 X가 전달하였다).

    Where it is `known` who acted before, nobody acts who only stands in such a clause.
    """
    sends = next((one for one in sense.told if one.trigger.id == _SEND and one.describing), None)
    if len(acting) == 1 and sends and acting[0].role == "subject" and acting[0].end <= sends.trigger.start:
        return None  # Y가 보내는 선물도 건넸다
    for role in acting[:-1]:
        behind = sense.text[role.end : role.end + _RELATIVE]
        if role.role == "topic" or pattern("of_relative").match(behind) is None:
            return role
    last = acting[-1] if acting[0].role == "subject" else acting[0]
    gives = last.role == "subject" and pattern("relative_subject").match(sense.text[last.end : last.end + _RELATIVE])
    return None if gives and known else last  # X가 주최한 만찬이 열렸다


def _turn_to(made: list[Scope], roles: list[Role], context: Context) -> None:
    """A sentence that only refers to talks speaks of those in which its subject took part."""
    who = {p for r in roles if r.role in SUBJECTS for p in r.actor.people}
    for scope in made:
        if scope.reference:
            told = (e for e in reversed(context.events) if e.form == scope.trigger.form and who & e.people.keys())
            context.focus = next(told, context.focus)


def _note_leader(sense: Sense, discourse: Discourse, context: Context) -> None:
    """대표단은 ... X가 인솔하고있다: X leads the delegation that is spoken of."""
    named = [r for r in sense.roles if r.actor.people and not r.actor.delegation]
    unled = any(r.actor.delegation and not r.actor.people for r in sense.roles)
    if unled and pattern("led").search(sense.sentence):
        leader = next((r for r in named if r.role in SUBJECTS), None)
        if leader:
            discourse.lead(context.cast, leader.actor.people[0])
    if pattern("consists_of").search(sense.sentence):
        named = [r for r in named if r.actor.start < first_part(sense)]
        sides = {r.actor.country for r in named}
        side = sides.pop() if len(sides) == 1 else None
        discourse.members |= set(people_of(r.actor for r in named))
        if unled and side in SIDES and side not in discourse.heads:
            discourse.delegates[side] = tuple(people_of(r.actor for r in named))
    at_head = pattern("at_its_head").search(sense.sentence)
    if at_head and sense.analysis.sentence.zone is not Zone.TITLE:
        behind = sense.analysis.sentence.start + at_head.end()
        leader = next((r for r in named if 0 <= r.actor.start - behind <= _LEADER), None)
        if leader:
            discourse.lead(context.cast, leader.actor.people[0])
    heads = [r for r in named if pattern("leads_it").match(sense.text, r.end - 1)] if at_head is None else []
    if heads:
        discourse.lead(context.cast, heads[0].actor.people[0])
    said = any(word in sense.sentence for word in load("ko", "cues")["led_by"])
    if named and said and is_predicate(sense, named[-1], _COPULA):
        discourse.lead(context.cast, named[-1].actor.people[0])
