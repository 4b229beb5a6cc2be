"""Messages: who sends one, who receives it, and whom its carrier meets."""

from __future__ import annotations

from graph.claims import ContactKind, Country, Function
from loaders.extract.analysis import Analysis, people_of
from loaders.extract.context import Context
from loaders.extract.data import load
from loaders.extract.events import PEOPLED, add_bodies, begin
from loaders.extract.marks import Event
from loaders.extract.scope import Scope

_LETTER = "message"  # the form of what is written, not given


def messages(analysis: Analysis, scope: Scope, context: Context) -> list[Event]:
    """The message of a clause, with its sender and recipient; none for one that nobody sends to anybody."""
    if not scope.right and not scope.agents:
        return []
    if scope.reference and (letter := _delivered(analysis, scope, context)) is not None:
        _join(letter, scope, context)
        return []
    received = _received(scope, context)
    event = begin(analysis, scope)
    actors = [*scope.left, *scope.right]
    for actor in actors:
        sender = actor in scope.left or actor in scope.agents
        for person in actor.people:
            side = context.side(person)
            if side:
                event.people.setdefault(person, (side, Function.SENDER if sender else Function.RECIPIENT))
                event.principals.add(person)
    talking = {*people_of(scope.left), *people_of(scope.right)[:1]}
    spoken = scope.trigger.verb and scope.trigger.form == _LETTER and not _has_time(analysis, scope)
    if spoken and any(talking <= e.people.keys() for e in context.events if e.kind in PEOPLED):
        return []  # said to one who is met, not written to him
    told = _alike(event, context)
    if scope.reference and any(known.people and event.people.keys() <= known.people.keys() for known in told):
        return []  # "Xi said in the message that"
    if scope.trigger.verb and _written_before(analysis, scope, event, told):
        return []  # what the message told of before says
    for person in received:
        if not any(side is context.side(person) for side, _ in event.people.values()):
            event.people[person] = (received[person], Function.RECIPIENT)
            event.principals.add(person)
    add_bodies(event, actors)
    return [event]


def one_parcel(events: list[Event]) -> list[Event]:
    """The events without a message that comes with another of its sentence ("a letter and a gift")."""
    out: list[Event] = []
    for event in events:
        first = next((e for e in out if _together(e, event)), None)
        if first is None:
            out.append(event)
    return out


def _together(a: Event, b: Event) -> bool:
    same = a.kind is b.kind is ContactKind.MESSAGE and a.sentence == b.sentence and a.status is b.status
    return same and a.people == b.people and a.trigger != b.trigger


def as_exchanged(events: list[Event]) -> None:
    """Make both the senders of messages that the article tells of as an exchange, so that an answer is a part of it."""
    letters = [event for event in events if event.kind is ContactKind.MESSAGE and event.people]
    mutual = [e for e in letters if all(function is not Function.SENDER for _, function in e.people.values())]
    for event in letters:
        if any(event.people.keys() == e.people.keys() and _at_once(event, e) for e in mutual):
            event.people = {person: (side, Function.SENDER) for person, (side, _) in event.people.items()}


def _at_once(a: Event, b: Event) -> bool:
    return a.dated is None or b.dated is None or a.dated.when.intersects(b.dated.when)


def _delivered(analysis: Analysis, scope: Scope, context: Context) -> Event | None:
    """The letter told last where people only hand it on ("conveyed the message to the director"), else None.

    So does who hands it, by a word of handing over, to its recipient, on no other day.
    """
    told = (event for event in reversed(context.events) if event.kind is ContactKind.MESSAGE and event.people)
    letter = next(told, None)
    if letter is None:
        return None
    givers = {*people_of(scope.agents or scope.left)}
    handed = givers | {*people_of(scope.left), *people_of(scope.right)}
    known = handed & letter.people.keys()
    if not known:
        return letter
    received = all(letter.people[person][1] is Function.RECIPIENT for person in known) and known < handed
    handing: list[str] = load(context.language, "text").get("handing_over", [])
    hands = any(unit.low in handing for unit in analysis.units if scope.start <= unit.start < scope.end)
    another = _has_time(analysis, scope) or letter.word != analysis.said(scope.trigger).split()[-1]
    return letter if received and hands and not another and not givers & known else None


def _join(letter: Event, scope: Scope, context: Context) -> None:
    """Let who delivered a letter be at the meeting in which it was received from an unnamed delegation."""
    met = next(
        (e for e in reversed(context.events) if e.kind in PEOPLED and e.people.keys() & letter.people.keys()), None
    )
    if met is None or met.status is not letter.status or not met.bodies or not _at_once(met, letter):
        return
    hosts = {side for side, _ in met.people.values()}
    for person in (*people_of(scope.left), *people_of(scope.right)):
        side = context.side(person)
        if side and len(hosts) == 1 and side not in hosts:
            met.people[person] = (side, Function.GUEST)
            met.principals.add(person)


def _alike(event: Event, context: Context) -> list[Event]:
    """The messages of the form of one that have been told of."""
    return [known for known in context.events if known.kind is event.kind and known.form == event.form]


def _written_before(analysis: Analysis, scope: Scope, event: Event, told: list[Event]) -> bool:
    """Whether a message between the same people has been told of, and the clause gives this one no time of its own."""
    alike = any(event.people.keys() == known.people.keys() for known in told)
    return alike and not _has_time(analysis, scope)


def _has_time(analysis: Analysis, scope: Scope) -> bool:
    return any(scope.start <= timex.start < scope.end for timex in analysis.times)


def _received(scope: Scope, context: Context) -> dict[int, Country]:
    """Whom the carrier of a message is meeting, in the event last told: nobody else is named to receive it."""
    carriers = set(people_of(scope.carriers))
    focus = context.focus
    if focus is None or not carriers & set(focus.people):
        return {}
    sides = {side for side, _ in (focus.people[p] for p in carriers & set(focus.people))}
    return {p: side for p, (side, _) in focus.people.items() if side not in sides and p in focus.principals}
