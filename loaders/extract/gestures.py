"""What people do at an event told before is a part of it: a handshake, a toast, the signing of one more paper."""

from __future__ import annotations

from graph.claims import SIDES, ContactKind, Country, Status
from loaders.extract.analysis import people_of
from loaders.extract.context import Context
from loaders.extract.events import GREETED, PEOPLED
from loaders.extract.marks import Event, Zone
from loaders.extract.places import country_of
from loaders.extract.scope import Scope

GESTURE = "gesture"  # the id of triggers that tell what people do where they are together
PARTING = "parting"  # the id of triggers that tell of a good-bye without a departure
_EXCHANGE = "exchange"  # the id of triggers that tell what people of both sides do together
_TOLD = "told"  # the id of triggers that tell what somebody said to somebody
_SEE_OFF = "see-off"
_PARTS = frozenset({GESTURE, "bow"})
_TALKS = "talks"  # the form of meetings
_HANDED = frozenset({"signing", "medal"})  # forms of ceremonies whose act the next sentence may tell
_RECEIVE = "receive"
_CALL = "visit"  # the id of triggers of journeys, by which a call at an embassy may be told: talked there, they met
_SPEECH = 3  # how far back the ceremony is told at which somebody speaks
_SENTENCES = 5  # how far back the event is told that a gesture belongs to


def part_of(event: Event, scope: Scope, context: Context) -> Event | None:
    """The event of which another is only a part, with the people of both; None where it stands for itself."""
    if event.zone is not Zone.BODY or event.another or not event.people or event.status is not Status.OCCURRED:
        return None
    if event.form in _HANDED:
        known = _act_of(event, context)
    elif scope.trigger.id in _PARTS or _goes_on(event, scope) or _greets_abroad(event, context):
        known = _event_around(event, context)
    elif scope.trigger.id == _RECEIVE and scope.right and all(actor.quiet for actor in scope.right):
        known = _ceremony_of(set(people_of(scope.right)), event, context)
    elif scope.trigger.id == _TOLD and not event.explicit_date:
        known = _ceremony_of_speaker(event, context)
    elif scope.trigger.id == PARTING:
        known = _meeting_just_told(event, context)
        event.rule = f"{_SEE_OFF}.verb"
    else:
        return None
    if known is None and _greets_abroad(event, context):
        event.kind, event.form = ContactKind.MEETING, _TALKS
    if known is not None and known.kind is ContactKind.CEREMONY:
        for person, role in event.people.items():
            known.people.setdefault(person, role)
        known.end = max(known.end, event.end)
        if scope.trigger.id == _TOLD and known.trigger_id == _CALL:
            known.kind = ContactKind.MEETING
    return known


def _greets_abroad(event: Event, context: Context) -> bool:
    """Whether people greet each other in a third country, where neither side welcomes the other by a ceremony.

    What the sentence before spoke of is no place of an event whose own clause names one, nor of one of whom the article
    tells that he came to the other side's country ("SEOUL - Wang flew into Pyongyang. He was met at the airport by").
    """
    greets = event.form in GREETED and not event.rule.endswith(".noun")
    abroad = greets and context.around is Country.OTHER and event.sides == {*SIDES}
    trips = (e for e in context.events if e.kind is ContactKind.VISIT and e.people.keys() & event.people.keys())
    if not abroad or any(not (e.background or context.is_long_ago(e.dated)) for e in trips):
        return False
    return event.place is None or country_of(event.place, context) is Country.OTHER


def _goes_on(event: Event, scope: Scope) -> bool:
    """Whether "the two" without a date go on with what was told of them ("The two agreed then on quicker checks")."""
    pair = len(scope.left) == 1 and scope.left[0].quiet and len(scope.left[0].people) > 1 and not scope.right
    return scope.trigger.id == _EXCHANGE and pair and not event.explicit_date


def _act_of(event: Event, context: Context) -> Event | None:
    """The ceremony that the sentence before told of ("They were at the signing. The papers were signed by A and B")."""
    last = next((e for e in reversed(context.events) if e.form == event.form), None)
    near = last is not None and last.sentence == context.sentence_before
    return last if last is not None and near and _of_one_day(last, event) else None


def _event_around(event: Event, context: Context) -> Event | None:
    """The event of somebody of a gesture that the last sentences told of, a ceremony before a meeting."""
    near = {sentence.start for sentence in context.sentences[-_SENTENCES:]}
    told = [
        known
        for known in reversed(context.events)
        if known.kind in PEOPLED
        and known.sentence in near
        and known.zone is Zone.BODY
        and known.status is Status.OCCURRED
        and known.people.keys() & event.people.keys()
        and _of_one_day(known, event)
    ]
    same = [known for known in told if event.people.keys() <= known.people.keys()]
    ceremonies = [known for known in told if known.kind is ContactKind.CEREMONY]
    return next(iter(same or ceremonies), None)


def _meeting_just_told(event: Event, context: Context) -> Event | None:
    """The meeting told last of those who say good-bye to one another, unless somebody's departure is told behind it."""
    known = next((e for e in reversed(context.events) if e.kind is not ContactKind.MESSAGE), None)
    if known is None or known.kind is not ContactKind.MEETING or known.status is not Status.OCCURRED:
        return None
    near = known.sentence in {sentence.start for sentence in context.sentences[-_SENTENCES:]}
    both = near and event.people.keys() <= known.people.keys() and _of_one_day(known, event)
    return known if both else None


def _ceremony_of(guests: set[int], event: Event, context: Context) -> Event | None:
    """The ceremony at which somebody received those who came to it ("They paid their respects. Pak received them")."""
    before = context.sentence_before
    told = (e for e in reversed(context.events) if e.kind is ContactKind.CEREMONY and e.sentence == before)
    known = next((e for e in told if guests == e.people.keys() and len(e.all_sides) == 1), None)
    return known if known is not None and _of_one_day(known, event) else None


def _ceremony_of_speaker(event: Event, context: Context) -> Event | None:
    """The ceremony of one side at which somebody told somebody something ("Hu laid a wreath. He told Yang that")."""
    near = {sentence.start for sentence in context.sentences[-_SPEECH:]}
    told = (e for e in reversed(context.events) if e.kind is ContactKind.CEREMONY)
    known = next((e for e in told if e.sentence in near), None)
    if known is None or known.status is not Status.OCCURRED or len(known.sides) != 1:
        return None
    hosts = {person for person, (side, _) in event.people.items() if side not in known.sides}
    return known if hosts and event.people.keys() - hosts <= known.people.keys() else None


def _of_one_day(known: Event, event: Event) -> bool:
    return not (known.dated and event.dated) or known.dated.when.intersects(event.dated.when)
