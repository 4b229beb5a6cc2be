"""Those who travelled with somebody: joined to the journey, and to the welcome and farewell of a delegation."""

from __future__ import annotations

from graph.claims import SIDES, ContactKind, Country, Function, Status
from loaders.extract.context import Context
from loaders.extract.events import GREETED, PEOPLED
from loaders.extract.ko.clauses import Sense
from loaders.extract.ko.discourse import Discourse
from loaders.extract.ko.roles import Role
from loaders.extract.ko.tails import pattern
from loaders.extract.marks import Event

_TITLED = 60  # characters of offices between the word for a suite and the first name
_CHIEF = (" 단장", "단장")  # behind a delegation: its leader, not the whole


def join_delegations(discourse: Discourse, context: Context) -> None:
    """Whoever is named as of a delegation made its trip; its leader took part in what it did."""
    _join_leaders(discourse, context)
    _join_company(discourse, context)
    _join_members(discourse, context)


def note_suite(sense: Sense, discourse: Discourse, context: Context) -> None:
    """Note who is named as of somebody's suite, wherever he is told to be (수행원인 X, Y도; X, Y 등 수행원들이).

    An ambassador whom a list goes on to name lives there.
    """
    groups: dict[int, list[Role]] = {}
    for role in sense.roles:
        if role.actor.people and not role.actor.masked and not role.actor.quiet:
            groups.setdefault(role.group, []).append(role)
    for listed in groups.values():
        start, end = listed[0].actor.start, listed[-1].actor.end
        front = sense.text[max(sense.analysis.sentence.start, start - _TITLED) : start]
        before = pattern("suite_before").search(front) is not None
        behind = pattern("suite_behind").match(sense.text, end, sense.analysis.sentence.end)
        named = [p for role in listed for p in role.actor.people] if before or behind else []
        travelled = [p for p in named if not context.resides(p)]
        discourse.company |= dict.fromkeys(travelled, sense.analysis.sentence.start)


def bring_suite(sense: Sense, discourse: Discourse, context: Context) -> None:
    """Enter whom the article names as of a suite into the contact at which it is told to be (수행원들이 초대되였다).

    It is the last told of a form that the sentence names, else the last.
    """
    if pattern("suite_there").search(sense.sentence) is None:
        return
    forms = {one.trigger.form for one in sense.told}
    told = (e for e in reversed(context.events) if e.form in forms and e.kind in PEOPLED and not e.background)
    event = next(told, context.focus)
    if event is None or event.status is not Status.OCCURRED or event.kind not in PEOPLED:
        return
    trips = [e for e in context.events if e.kind is ContactKind.VISIT and not e.background]
    travelled = [p for p in discourse.company if any(p in e.people for e in trips)] or [*discourse.company]
    context.enter(event, travelled, Function.PRESENT)


def _join_company(discourse: Discourse, context: Context) -> None:
    """Whoever is named as of a delegation made its trip: the one told last before, else the first after."""
    for person, place in discourse.company.items():
        side = context.side(person)
        trips = [e for e in context.events if side in e.sides and _may_be_joined(e, context)]
        before = [e for e in trips if e.sentence <= place and person not in e.principals]
        main = next(iter([*before[::-1], *trips]), None)
        if side is None:
            continue
        if main is None and side in context.heads:  # of whose journey nothing but the welcome is told
            _join_welcome({context.heads[side]}, person, side, discourse, context)
        for event in (e for e in trips if main and e.principals & main.principals):
            event.people.setdefault(person, (side, Function.TRAVELLER))
            _join_welcome(event.principals, person, side, discourse, context)


def _join_members(discourse: Discourse, context: Context) -> None:
    """Those of whom a delegation is said to consist met whoever met it as one (참관단을 만나)."""
    for person in discourse.members:
        side = context.side(person)
        head = context.heads.get(side) if side else None
        for event in context.events:
            whole = side in event.delegations or any(event is met for met in discourse.greeted)
            told = event.kind in PEOPLED and event.status is Status.OCCURRED and whole
            if side and told and head in event.people:
                event.people.setdefault(person, (side, Function.PRESENT))


def _may_be_joined(event: Event, context: Context) -> bool:
    """Whether an event is a journey of the story, of which a day is known."""
    told = event.kind is ContactKind.VISIT and event.status is not Status.HYPOTHETICAL and not event.background
    return told and event.dated is not None and not context.is_long_ago(event.dated)


def _join_welcome(led_by: set[int], person: int, side: Country, discourse: Discourse, context: Context) -> None:
    """Whoever came or went with a delegation was welcomed or seen off with it (공항에서 X 일행을 맞았다)."""
    for event in context.events:
        whole = side in event.delegations or any(event is greeted for greeted in discourse.greeted)
        whole = whole or person in discourse.aboard
        party = event.form in GREETED and whole and event.status is Status.OCCURRED
        if party and event.people.keys() & led_by:
            event.people.setdefault(person, (side, Function.PRESENT))


def note_parties(sense: Sense, discourse: Discourse, context: Context, before: int) -> None:
    """Note whose delegations a contact is with, also where only its leader stands for one (대표단을 맞았다).

    The events from `before` on are those of the sentence.
    """
    actors = sense.analysis.actors
    named = {p for a in actors if not a.delegation for p in a.people}  # 단장 X를 만났으며 대표단은 돌아보았다
    parties = [a for a in actors if a.delegation and a.people and a.country in SIDES]
    parties = [a for a in parties if not sense.text.startswith(_CHIEF, a.end)]
    for event in context.events[before:]:
        met = [set(party.people) - (set() if event.form in GREETED else named) for party in parties]
        if event.kind in PEOPLED and any(people & event.people.keys() for people in met):
            discourse.greeted.append(event)


def _join_leaders(discourse: Discourse, context: Context) -> None:
    """The leader of a delegation took part in what it did, also where its companions are named; so did those of whom
    one without a leader is said to consist."""
    leaders = set(discourse.parties.values())
    for event in context.events:
        function = Function.TRAVELLER if event.kind is ContactKind.VISIT else Function.PRESENT
        for side in event.delegations:
            head = context.heads.get(side)
            named = discourse.delegates.get(side, ()) if head is None and not event.side(side) else ()
            if head is not None and head not in event.people and not leaders & event.people.keys():
                named = (head,)
            if named:
                event.people = dict.fromkeys(named, (side, function)) | event.people
                event.principals |= {*named}
