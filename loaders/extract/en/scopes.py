"""The English clause grammar: which people a trigger takes as its subject and which as its object."""

from __future__ import annotations

from dataclasses import replace

from graph.claims import ContactKind, Country, Status
from loaders.extract.analysis import Actor, Analysis
from loaders.extract.data import words
from loaders.extract.en.asides import outside, relatives
from loaders.extract.en.clauses import Clauses, exempt
from loaders.extract.en.prepositions import preposition
from loaders.extract.en.quotes import quotations
from loaders.extract.en.speech import in_speech, is_purpose
from loaders.extract.en.triggers import contacts
from loaders.extract.marks import Timex, Trigger, Unit
from loaders.extract.scope import Scope
from loaders.extract.status import status_of

_HANGING = words("en", "grammar", "hanging")
_WHEN = words("en", "grammar", "temporal")
_PAST = words("en", "grammar", "past")
_DONE = words("en", "grammar", "participles")
_WHAT = words("en", "grammar", "what")
_PAST_ENDINGS = tuple(words("en", "grammar", "past_endings"))
_FOR = words("en", "grammar", "aims")
_AT = words("en", "grammar", "circumstance")
_TOLD = words("en", "grammar", "telling")
_CIRCUMSTANCE = 3  # units between "at" or "during" and the talks
_TO = words("en", "cues", "infinitive")
_SIDES = (Country.KP, Country.CN)
_LOOKING = frozenset({"shift", "weekday", "date"})
_BASKET, _NEXT, _TOLD_TO = "basket", "next", "told"
_EXCHANGE = "exchange"  # the trigger of what people of both sides do together
_VISIT, _TALKS, _TOUR, _WEEKDAY = "visit", "talks", "tour", "weekday"
_KNOWN = words("en", "grammar", "known")
_THAT = words("en", "grammar", "complementizers")
_TOURING = words("en", "grammar", "touring")
_GIVING = words("en", "grammar", "giving")
_EXCHANGING = words("en", "grammar", "exchanging")
_WRITERS = words("en", "grammar", "writers")
_BETWEEN = words("en", "grammar", "mutual")
_MUTUAL = words("en", "grammar", "each_other")
_JOINING = words("en", "grammar", "joining")
_NEAR = 4  # units from a message to "each other"
_FAR, _WRITER = 12, 6  # units between a verb of giving and the thing, between the thing and its writer
_EARLIER = words("en", "grammar", "earlier")
_AGENT = words("en", "grammar", "agent")
_TO = words("en", "cues", "infinitive")
_AND = words("en", "grammar", "conjunctions") | words("en", "grammar", "possessive_pronouns")  # "and its members"
_LISTED = words("en", "grammar", "list_words") | _AND
_AGENT_MARKS = words("en", "grammar", "agent_marks")
_WITH = words("en", "grammar", "accompaniment")
_BY = words("en", "cues", "by")
_WHO = words("en", "grammar", "personal_relatives")
_WHOM = words("en", "grammar", "whom")
_BASE = words("en", "grammar", "base_forms")
_PLACE_OF = words("en", "grammar", "where")
_SENT_TO = words("en", "grammar", "sending_people")
_ADVERBS = words("en", "grammar", "adverbs")
_CLOSE = 7  # units between "who" and the contact of its clause
_WHICH = words("en", "grammar", "relative") - words("en", "grammar", "commas")


def scopes(analysis: Analysis) -> list[Scope]:
    """The scopes of a sentence's triggers, in order; triggers that are not contacts left out."""
    index = {unit.start: i for i, unit in enumerate(analysis.units)}
    triggers = analysis.triggers = contacts(analysis, index)
    clauses = Clauses(analysis, index, triggers)
    spans = quotations(analysis)
    out: list[Scope] = []
    for k, trigger in enumerate(triggers):
        if trigger.kind is ContactKind.VISIT and analysis.cued("never", clauses.starts[k], trigger.end):
            continue
        left = _left(analysis, clauses.starts[k], trigger, index, out)
        right = _right(analysis, trigger, clauses.reach(k, clauses.end(k))) or _with_whom(analysis, trigger, index)
        scope = Scope(
            trigger, left, right, clauses.starts[k], clauses.end(k), agents=_agents(analysis, trigger, right, index)
        )
        quoted = next((span for span in spans if span[0] <= trigger.start < span[1]), None)
        scope = _settled(analysis, _within(scope, quoted) if quoted else scope, index)
        if trigger.id == _TOLD_TO:
            scope = replace(scope, left=scope.left[-1:], right=_addressed(analysis, scope, index))
        together = _of_both(scope) and not _named_only(analysis, scope)
        if together or trigger.id not in (_EXCHANGE, _TOLD_TO):
            out += _by_dates(analysis, _told(analysis, scope, index))
    return out


def _addressed(analysis: Analysis, scope: Scope, index: dict[int, int]) -> tuple[Actor, ...]:
    """Whom somebody tells something: the one named right after the verb, of the other side."""
    first = next(iter(scope.right), None)
    direct = first is not None and not first.quiet and _hung(analysis, first, scope, index) == ""
    return (first,) if direct and first is not None else ()


def _by_dates(analysis: Analysis, scope: Scope) -> list[Scope]:
    """A contact with several, each of whom has a date of its own ("met Choe on Friday and Ri on Saturday")."""
    if scope.trigger.form != _TALKS or len(scope.right) < 2 or scope.times is not None:
        return [scope]
    dates = [t for t in analysis.times if scope.right[0].end <= t.start < scope.end]
    groups: list[tuple[Timex, list[Actor]]] = []
    left = list(scope.right)
    for date in dates:
        mine = [actor for actor in left if actor.end <= date.start]
        left = [actor for actor in left if actor not in mine]
        if mine:
            groups.append((date, mine))
    if len(groups) < 2 or left:
        return [scope]
    return [replace(scope, right=tuple(mine), times=(date,)) for date, mine in groups]


def _with_whom(analysis: Analysis, trigger: Trigger, index: dict[int, int]) -> tuple[Actor, ...]:
    """Whom a contact is with that a relative clause tells ("by Choe, with whom he had talks later")."""
    units, i = analysis.units, index[trigger.start]
    k = next((k for k in range(i - 1, max(0, i - _CLOSE), -1) if units[k].low in _WHOM), 0)
    if not k or units[k - 1].low not in _WITH:
        return ()
    return tuple([actor for actor in analysis.actors if actor.end <= units[k].start and not actor.masked][-1:])


def _of_both(scope: Scope) -> bool:
    """Whether people of both sides do something together ("Wang and Ri agreed", "Kong discussed ties with Ri")."""
    actors = (*scope.left, *scope.right)
    people = {actor.country for actor in actors if actor.people}
    officials = {actor.country for actor in actors if actor.office} if scope.trigger.id == _EXCHANGE else set()
    return bool(people) and (people | officials).issuperset(_SIDES)


def _apart(analysis: Analysis, scope: Scope) -> Status | None:
    """The status of a contact, where a relative clause before it says something else of somebody; else None."""
    spans = [(start, end) for start, end in relatives(analysis) if end <= scope.trigger.start]
    return status_of(replace(analysis, cues=outside(analysis.cues, spans)), scope) if spans else None


def _planned(analysis: Analysis, scope: Scope) -> Status:
    """Planned, unless words make it doubtful or deny it ("may pave the way for a summit")."""
    said = status_of(analysis, scope)
    return Status.PLANNED if said is Status.OCCURRED else said


def _lies_ahead(analysis: Analysis, scope: Scope) -> bool:
    """Whether a contact told without doubt is dated to come ("leaves for Beijing next week")."""
    inside = [t for t in analysis.times if scope.start <= t.start < scope.end]
    ahead = any(t.offset == 1 and t.kind in _LOOKING and not t.since for t in inside)
    return ahead and status_of(analysis, scope) is Status.OCCURRED


def _named_only(analysis: Analysis, scope: Scope) -> bool:
    """Whether a clause only names what two agreed before ("what Kim and Xi agreed upon")."""
    return any(unit.low in _WHAT for unit in analysis.units if scope.start <= unit.end <= scope.trigger.start)


def _told(analysis: Analysis, scope: Scope, index: dict[int, int]) -> Scope:
    """The scope with what its clause says of how the event is told: as speech, as a purpose, as known before."""
    trigger, units = scope.trigger, analysis.units
    i = index[trigger.start] + 1
    awaited = _awaited(analysis, trigger, i - 1) or _invited(analysis, trigger, index)
    return replace(
        scope,
        speech=in_speech(analysis, trigger, index),
        infinitive=is_purpose(analysis, trigger, index),
        subordinate=any(unit.end == scope.start and _hangs(unit, units[:i]) for unit in units),
        earlier=_aside_itself(analysis, trigger) or any(_before_that(units, k, i) for k in range(max(0, i - 4), i)),
        reference=not trigger.verb and _known_before(units, trigger, i - 1),
        asides=_asides(analysis, trigger),
        status=_planned(analysis, scope) if awaited or _lies_ahead(analysis, scope) else _apart(analysis, scope),
        times=_ahead(analysis, trigger) if awaited else _turned_round(analysis, scope),
    )


def _aside_itself(analysis: Analysis, trigger: Trigger) -> bool:
    """Whether a contact is told between commas, of somebody of whom the sentence then tells another."""
    return any(
        start <= trigger.start < end and any(later.start >= end for later in analysis.triggers)
        for start, end in relatives(analysis)
    )


def _before_that(units: list[Unit], k: int, i: int) -> bool:
    """Whether "had" at a unit puts what follows before the story ("had met", "had been received", not "had talks")."""
    if units[k].low not in _EARLIER:
        return False
    done = next((unit for unit in units[k + 1 : i + 1] if unit.low not in _ADVERBS), None)
    return done is not None and (done.low in _DONE or done.low.endswith(_PAST_ENDINGS))


def _turned_round(analysis: Analysis, scope: Scope) -> tuple[Timex, ...] | None:
    """What dates a clause behind "a day after": that many days before what the sentence tells first; else None."""
    if any(scope.start <= t.start < scope.end for t in analysis.times):
        return None
    behind = _dated_behind(analysis, scope) or _of_one_predicate(analysis, scope)
    if behind is not None:
        return behind
    joint = next((t for t in analysis.times if t.kind == _NEXT and scope.start == t.end), None)
    follows = next((unit for unit in analysis.units if unit.start >= scope.start), None)
    if joint is None or joint.start == analysis.sentence.start or (follows is not None and follows.low == ","):
        return None
    return (replace(joint, offset=-joint.offset),)


def _of_one_predicate(analysis: Analysis, scope: Scope) -> tuple[Timex, ...] | None:
    """The times behind a noun that a verb of contact takes ("accompanied Kim on a tour on Friday"); else None."""
    if any(t.start < scope.start for t in analysis.times):
        return None
    noun = next((t for t in analysis.triggers if t.start == scope.end and not t.verb), None)
    passing = noun is not None and any(u.low in _WHO for u in analysis.units if scope.start <= u.start < noun.start)
    if noun is None or passing:
        return None
    end = min((t.start for t in analysis.triggers if t.start >= noun.end and t.verb), default=analysis.sentence.end)
    return tuple(t for t in analysis.times if noun.end <= t.start < end) or None


def _dated_behind(analysis: Analysis, scope: Scope) -> tuple[Timex, ...] | None:
    """The times of a "when" behind a clause that has none before it ("saw Choe when he left in May"); else None."""
    if any(t.start < scope.start for t in analysis.times):
        return None
    follows = next((unit for unit in analysis.units if unit.start >= scope.end - 1), None)
    when = follows if follows is not None and follows.low in _WHEN else None
    when = when or next((u for u in analysis.units if 0 <= scope.end - u.end <= 1 and u.low in _WHEN), None)
    return tuple(t for t in analysis.times if t.start > scope.end) or None if when else None


def _ahead(analysis: Analysis, trigger: Trigger) -> tuple[Timex, ...]:
    """What may date talks for which somebody travels: not the weekday of the journey, which lies behind."""
    return tuple(t for t in analysis.times if t.start >= trigger.end or t.kind != _WEEKDAY)


def _known_before(units: list[Unit], trigger: Trigger, i: int) -> bool:
    """Whether a noun speaks of an event told before ("the talks", "in the audience")."""
    near = [*units[max(0, i - 2) : i], *(unit for unit in units[i:] if unit.end < trigger.end)]
    points = i > 1 and units[i - 1].low in _THAT and units[i - 2].low in _AT  # "at that meeting"
    return points or any(unit.low in _KNOWN for unit in near)


def _awaited(analysis: Analysis, trigger: Trigger, i: int) -> bool:
    """Whether a meeting is only what somebody travels for ("arrived in Beijing for talks with officials")."""
    if trigger.verb or trigger.kind is not ContactKind.MEETING:
        return False
    if any(unit.low in _EARLIER for unit in analysis.units[:i]):
        return False  # "had taken a train to Beijing for his first meeting"
    if any((t.kind == "date" and not t.day) or (t.kind == "shift" and t.unit != "day") for t in analysis.times):
        return False  # "went to Beijing in June for a dialogue": it has been held since
    travels = any(t.kind is ContactKind.VISIT and t.end <= trigger.start for t in analysis.triggers)
    return travels and any(unit.low in _FOR for unit in analysis.units[max(0, i - _CIRCUMSTANCE) : i])


def _invited(analysis: Analysis, trigger: Trigger, index: dict[int, int]) -> bool:
    """Whether a visit is one for which an invitation was accepted ("invited Xi to visit, and he accepted")."""
    wanted = trigger.kind is ContactKind.VISIT and is_purpose(analysis, trigger, index)
    return wanted and bool(analysis.cued("accepted"))


def _hangs(unit: Unit, before: list[Unit]) -> bool:
    """Whether a word makes a clause share its main clause's status; "when" does not if the clause tells the past."""
    if unit.low not in _WHEN:
        return unit.low in _HANGING
    clause = [u for u in before if u.start >= unit.end]
    return not any(u.low in _PAST or u.low.endswith(_PAST_ENDINGS) for u in clause)


def _settled(analysis: Analysis, scope: Scope, index: dict[int, int]) -> Scope:
    """The scope with its people in the places that its kind of contact gives them."""
    if scope.trigger.kind is ContactKind.VISIT and (called := _called_on(analysis, scope, index)):
        return replace(scope, trigger=replace(scope.trigger, kind=ContactKind.MEETING, form=_TALKS), right=called)
    if scope.trigger.kind is ContactKind.VISIT and analysis.units[index[scope.trigger.start]].low in _SENT_TO:
        return replace(scope, left=(), agents=(), right=_sent_along(analysis, scope, index))
    if scope.trigger.kind is ContactKind.VISIT and _tours(analysis, scope, index):
        return replace(scope, trigger=replace(scope.trigger, kind=ContactKind.CEREMONY, form=_TOUR))
    if scope.trigger.kind is ContactKind.VISIT:
        right = scope.right if scope.trigger.verb else scope.agents
        return replace(scope, left=(*scope.left, *_companions(analysis, scope, index)), right=right)
    if scope.trigger.kind is ContactKind.MESSAGE and scope.agents:
        return _sent(analysis, scope, index)
    if scope.trigger.id == _EXCHANGE:
        return replace(scope, right=tuple(_along(analysis, scope, index, _WITH | _BY)))
    if scope.trigger.kind is ContactKind.MESSAGE and not scope.right:
        return _given(analysis, scope, index)
    return scope


def _sent_along(analysis: Analysis, scope: Scope, index: dict[int, int]) -> tuple[Actor, ...]:
    """Whom somebody sends to a place: those named right after the verb, or before "whom"."""
    direct = tuple(a for a in scope.right if _hung(analysis, a, scope, index) in ("", *_AND))
    if direct:
        return direct
    i = index[scope.trigger.start]
    whom = next((unit for unit in reversed(analysis.units[max(0, i - _CLOSE) : i]) if unit.low in _WHOM), None)
    return tuple([a for a in analysis.actors if whom is not None and a.end <= whom.start and not a.masked][-1:])


def _tours(analysis: Analysis, scope: Scope, index: dict[int, int]) -> bool:
    """Whether people of both sides go somewhere together ("Hu and Kim toured a factory")."""
    along = _along(analysis, scope, index)
    both = {actor.country for actor in (*scope.left, *along) if actor.people}.issuperset(_SIDES)
    return both and scope.trigger.verb and analysis.units[index[scope.trigger.start]].low in _TOURING


def _called_on(analysis: Analysis, scope: Scope, index: dict[int, int]) -> tuple[Actor, ...]:
    """The people whom somebody visits ("visited the vice minister", "paid visits to A and to B"): that is a meeting."""
    word = analysis.units[index[scope.trigger.start]].low
    if not word.startswith(_VISIT) or not scope.left:
        return ()
    near = {
        actor: _hung(analysis, actor, scope, index)
        for actor in scope.right
        if actor.country is not scope.left[0].country
    }
    direct = tuple(actor for actor, word in near.items() if word in ("", *_TO) and actor.country)
    place = next((u.start for u in analysis.units if u.start >= scope.trigger.end and u.is_a("place")), None)
    return () if not direct or (place is not None and place < direct[0].start) else direct


def _sent(analysis: Analysis, scope: Scope, index: dict[int, int]) -> Scope:
    """A message whose writer words name ("a letter from Xi"): who stands before it carries or receives it."""
    writer = scope.agents[0].country
    scope = replace(scope, agents=(*scope.agents, *_cowriters(analysis, scope, index)))
    handed = [a for a in scope.right if (unit := _hung(analysis, a, scope, index)) and unit in _BY]
    carriers = [actor for actor in (*scope.left, *handed) if actor not in scope.agents and actor.country is writer]
    left = () if scope.trigger.form == _BASKET else scope.left  # laid or put up, not received
    others = [a for a in (*left, *scope.right) if a.country is not writer and a not in handed]
    return replace(scope, left=(), right=(*scope.agents, *others), carriers=tuple(carriers))


def _given(analysis: Analysis, scope: Scope, index: dict[int, int]) -> Scope:
    """A thing that stands behind those who give and get it ("Li gave Kim a gift", "Kim and Xi exchanged letters")."""
    units, i = analysis.units, index[scope.trigger.start]
    if any(unit.low in _MUTUAL for unit in units[i : i + _NEAR]):
        return replace(scope, left=(), right=scope.left)
    before = [unit for unit in units[max(0, i - _FAR) : i] if unit.start >= scope.start]
    verb = next((unit for unit in reversed(before) if unit.low in _GIVING or unit.low in _EXCHANGING), None)
    if verb is None or any(unit.low in _WRITERS for unit in units[i : i + _WRITER]):
        return scope
    givers = [actor for actor in scope.left if actor.end <= verb.start]
    getters = [actor for actor in scope.left if actor.start >= verb.end]
    if verb.low in _EXCHANGING:
        return replace(scope, left=(), right=tuple(givers))
    return replace(scope, left=tuple(givers), right=tuple(a for a in getters if a not in givers))


def _cowriters(analysis: Analysis, scope: Scope, index: dict[int, int]) -> list[Actor]:
    """Those who are listed with a message's writer ("a letter from A, B and C"), up to the last "and"."""
    found: list[Actor] = []
    listed = 0
    for actor in (a for a in scope.right if a.start > scope.agents[0].start):
        hung = _hung(analysis, actor, scope, index)
        if hung in _TO:
            break
        if actor.country is scope.agents[0].country and hung in _LISTED:
            found.append(actor)
            listed = len(found) if hung in _AND else listed
    return found[:listed]


def _companions(analysis: Analysis, scope: Scope, index: dict[int, int]) -> tuple[Actor, ...]:
    """Those who travel along ("reached Pyongyang together with Minister of Commerce Bo Xilai")."""
    if not scope.left:
        return ()
    along = _along(analysis, scope, index)
    return tuple(actor for actor in along if actor.country is scope.left[0].country)


def _along(analysis: Analysis, scope: Scope, index: dict[int, int], by: frozenset[str] = _WITH) -> list[Actor]:
    """Those with whom it is done, not those whom a later contact of the clause is with ("went for talks with")."""
    end = min((t.start for t in analysis.triggers if t.start >= scope.trigger.end), default=scope.end)
    along = analysis.cued("companions", scope.trigger.end, end)
    beside = next((a for a in scope.right if along and along[0].end <= a.start), None)
    return [a for a in scope.right if a.start < end and (a is beside or _hung(analysis, a, scope, index) in by)]


def _hung(analysis: Analysis, actor: Actor, scope: Scope, index: dict[int, int]) -> str:
    """The preposition on which an actor hangs, "" for none."""
    unit = preposition(analysis.units, index.get(actor.start, 0), scope.trigger)
    return unit.low if unit else ""


def _asides(analysis: Analysis, trigger: Trigger) -> tuple[Timex, ...]:
    """The times that date something else.

    Those of a relative clause behind a trigger ("who took over in 1994"), and those of the verb before it where the
    trigger has its own ("left on Saturday and met Kim two days later").
    """
    who = next((unit.start for unit in analysis.units if unit.start >= trigger.end and unit.low in _WHICH), None)
    before = [t.end for t in analysis.triggers if t.end <= trigger.start]
    after = [t.start for t in analysis.triggers if t.start > trigger.start]
    own = any(trigger.end <= t.start < min(after, default=analysis.sentence.end) for t in analysis.times)
    taken = max(before) if own and before else trigger.start
    spans = [(start, end) for start, end in relatives(analysis) if end <= trigger.start]
    spans += _of_the_journey(analysis, trigger)
    return tuple(
        t
        for t in analysis.times
        if (who is not None and t.start > who)
        or taken <= t.start < trigger.start
        or any(start <= t.start < end for start, end in spans)
    )


def _of_the_journey(analysis: Analysis, trigger: Trigger) -> list[tuple[int, int]]:
    """Where times stand that date a journey, of which the sentence then tells a contact.

    They date the contact neither when they span days ("was there from 16 to 18 and met Kim") nor where it hangs on the
    journey ("returned on Friday from a visit, where he met Xi").
    """
    journey = next((t for t in reversed(analysis.triggers) if t.end <= trigger.start), None)
    if trigger.kind is ContactKind.VISIT or journey is None or journey.kind is not ContactKind.VISIT:
        return []
    where = any(unit.low in _PLACE_OF and journey.end <= unit.start < trigger.start for unit in analysis.units)
    return [(t.start, t.end) for t in analysis.times if t.start < trigger.start and (where or t.end_day)]


def _within(scope: Scope, span: tuple[int, int]) -> Scope:
    """The scope of a trigger in a quotation: who says it takes no part in what it tells."""
    left, right = ([a for a in side if span[0] <= a.start < span[1]] for side in (scope.left, scope.right))
    return replace(scope, left=tuple(left), right=tuple(right))


def _left(
    analysis: Analysis, start: int, trigger: Trigger, index: dict[int, int], done: list[Scope]
) -> tuple[Actor, ...]:
    """Who stands before a trigger; a clause's second verb has the subject of its first.

    Who is told something at the talks takes part in them ("Hu told Jang at talks on Friday").
    """
    near = analysis.units[max(0, index[trigger.start] - _CIRCUMSTANCE) : index[trigger.start]]
    marks = exempt(trigger.kind, trigger.id)
    marks |= _TOLD if not trigger.verb and any(unit.low in _AT for unit in near) else frozenset()
    actors = analysis.between(start, trigger.start, marks)
    if antecedent := _antecedent(analysis, start, trigger, index):
        return antecedent
    if actors and _made_to(analysis, actors[-1], trigger, index):
        return (actors[-1],)
    if done and _goes_on(analysis, done[-1], trigger):
        return done[-1].left
    if done and done[-1].start == start:
        taken = {actor.start for actor in done[-1].right}
        return tuple([actor for actor in actors if actor.start not in taken] or actors)
    return tuple(actors)


def _made_to(analysis: Analysis, last: Actor, trigger: Trigger, index: dict[int, int]) -> bool:
    """Whether somebody has somebody else do it ("had Choe go to Beijing")."""
    i = index[trigger.start]
    made = any(unit.low in _EARLIER for unit in analysis.units[max(0, i - _FAR) : i] if unit.end <= last.start)
    return made and trigger.verb and analysis.units[i].low in _BASE and 0 <= trigger.start - last.end <= 1


def _goes_on(analysis: Analysis, before: Scope, trigger: Trigger) -> bool:
    """Whether a contact has the subject of the one before it ("he met Choe and also had talks with Pak")."""
    joint = max((u.start for u in analysis.units if u.low in _JOINING and u.end <= trigger.start), default=-1)
    if not before.left or joint < before.trigger.end:
        return False
    after = next((unit for unit in analysis.units if unit.start >= trigger.end), None)
    if not trigger.verb and after is not None and after.low in _BETWEEN:
        return False  # "and there was a meeting between A and B"
    return not any(joint < actor.start < trigger.start for actor in analysis.actors)


def _antecedent(analysis: Analysis, start: int, trigger: Trigger, index: dict[int, int]) -> tuple[Actor, ...]:
    """Whom "who" means ("the last was Hu Jintao, who met Kim"): the one named before it."""
    i = index[trigger.start]
    near = range(i - 1, max(0, i - _CLOSE), -1)
    who = next((k for k in near if analysis.units[k].low in _WHO or not analysis.units[k].text.isalpha()), 0)
    if analysis.units[who].low not in _WHO or any(unit.senses for unit in analysis.units[who + 1 : i]):
        return ()
    before = [a for a in analysis.actors if start <= a.start and a.end <= analysis.units[who].start]
    return tuple(before[-1:]) if before and not before[-1].masked and before[-1].people else ()


def _right(analysis: Analysis, trigger: Trigger, end: int) -> tuple[Actor, ...]:
    """Who stands after a trigger, up to where its clause ends."""
    return tuple(analysis.between(trigger.end, end, exempt(trigger.kind, trigger.id)))


def _agents(analysis: Analysis, trigger: Trigger, right: tuple[Actor, ...], index: dict[int, int]) -> tuple[Actor, ...]:
    """Those after a trigger whom "by", "of" or "from" makes its doer."""
    marked = [actor for actor in right if actor.masked in _AGENT_MARKS]
    if marked:
        return tuple(marked[:1])
    for actor in right:
        unit = preposition(analysis.units, index.get(actor.start, 0), trigger)
        if unit and unit.low in _AGENT:
            return (actor,)
    return ()
