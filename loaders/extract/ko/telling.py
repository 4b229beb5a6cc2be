"""What the sentences of a Korean article tell, one after the other."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from graph.claims import ContactKind, Country, Function, Status
from loaders.extract.analysis import Actor, Analysis, Cue, people_of
from loaders.extract.anchors import resolve
from loaders.extract.context import Context, other_side
from loaders.extract.data import load, words
from loaders.extract.dating import move_on
from loaders.extract.frames import tell
from loaders.extract.ko.actors import Role, Scene, find
from loaders.extract.ko.clauses import Sense
from loaders.extract.ko.dates import times
from loaders.extract.ko.discourse import Discourse
from loaders.extract.ko.offices import Phrase, shown_side
from loaders.extract.ko.scopes import scopes
from loaders.extract.ko.timing import reports
from loaders.extract.ko.triggers import Told, scan, told, visits
from loaders.extract.marks import Trigger, Unit, Zone
from loaders.extract.scope import Scope

_SUBJECTS = frozenset({"topic", "subject"})
_LINKS = words("ko", "grammar", "concurrent")
_VERBS = frozenset({"visit"})
_ADVERB = 6  # characters that may stand between a place and its verb
_PLACED = tuple((role,) for role in ("object", "in", "at", "toward", "since", "until"))


def tell_all(text: str, analyses: list[Analysis], free: list[list[Phrase]], context: Context) -> None:
    """Add to the context the events that the sentences of an article tell."""
    triggers = scan(text)
    discourse = Discourse(writer=_writer(analyses))
    for analysis, unheld in zip(analyses, free, strict=True):
        if analysis.sentence.zone is Zone.BOILERPLATE:
            continue
        start, end = analysis.sentence.start, analysis.sentence.end
        near = triggers[bisect_left(triggers, start, key=_start) : bisect_left(triggers, end, key=_start)]
        _tell(text, analysis, unheld, [t for t in near if t.end <= end], context, discourse)
    context.heads = discourse.heads
    _join_company(discourse, context)
    _join_leaders(context)


def _join_company(discourse: Discourse, context: Context) -> None:
    """Whoever is named as of a delegation made its trip."""
    for event in context.events:
        if event.kind is not ContactKind.VISIT or event.status is Status.HYPOTHETICAL:
            continue
        for person in discourse.company:
            side = context.side(person)
            if side and event.side(side) and not event.background and event.dated is not None:
                event.people.setdefault(person, (side, Function.TRAVELLER))


def _join_leaders(context: Context) -> None:
    """The leader of a delegation took part in what it did, also where its companions are named."""
    for event in context.events:
        function = Function.TRAVELLER if event.kind is ContactKind.VISIT else Function.PRESENT
        for side in event.delegations:
            head = context.heads.get(side)
            if head is not None and head not in event.people:
                event.people = {head: (side, function), **event.people}
                event.principals.add(head)


def _company(text: str, analysis: Analysis, roles: list[Role]) -> list[int]:
    """Whom the sentence names as in the company of a delegation."""
    sentence = text[analysis.sentence.start : analysis.sentence.end]
    if not any(word in sentence for word in load("ko", "cues")["company"]):
        return []
    return people_of(role.actor for role in roles if not role.actor.masked and not role.actor.quiet)


def _writer(analyses: list[Analysis]) -> int | None:
    """Who signs at the end: the last name that stands alone in its line."""
    for analysis in reversed(analyses):
        if len(analysis.units) == 1 and analysis.units[0].is_a("local"):
            return int(analysis.units[0].value("local"))
    return None


def _start(trigger: Trigger) -> int:
    return trigger.start


def _tell(
    text: str,
    analysis: Analysis,
    free: list[Phrase],
    triggers: list[Trigger],
    context: Context,
    discourse: Discourse,
) -> None:
    scene = _scene(text, analysis, free, context, discourse)
    roles = find(scene)
    analysis.actors = [role.actor for role in roles]
    analysis.times = times(text, analysis.sentence.start, analysis.sentence.end)
    analysis.cues = _cues(text, analysis)
    discourse.gate = discourse.gate or _at_gate(text, analysis)
    found = told(text, analysis.sentence, [t for t in triggers if not _inside(scene, t)], gate=discourse.gate)
    analysis.units = [*_places(scene), *_goals(found)]
    before = len(context.events)
    sense = Sense(text, analysis, roles, found, _subject(context, discourse), _guests(discourse))
    made = [_at_body(scope, scene) for scope in scopes(sense) if not _elsewhere(scope, scene)]
    analysis.units += _bound(made, sense, context, discourse)
    company = _company(text, analysis, roles)
    analysis.presence = [] if company else _present(text, analysis, roles)
    tell(text, analysis, made if analysis.presence else [s for s in made if not s.reference], context)
    _date_present(sense, context, before)
    _pass_on(sense, context, before)
    discourse.company += company
    _turn_to(made, roles, context)
    _move_on(text, analysis, roles, discourse, context, before)


def _turn_to(made: list[Scope], roles: list[Role], context: Context) -> None:
    """A sentence that only refers to talks speaks of those in which its subject took part."""
    who = {p for r in roles if r.role in _SUBJECTS for p in r.actor.people}
    for scope in made:
        if scope.reference:
            told = (e for e in reversed(context.events) if e.form == scope.trigger.form and who & e.people.keys())
            context.focus = next(told, context.focus)


def _at_gate(text: str, analysis: Analysis) -> bool:
    """Whether the sentence is at an airport or a station."""
    sentence = text[analysis.sentence.start : analysis.sentence.end]
    return any(word in sentence for word in load("ko", "cues")["gates"])


def _goals(found: list[Told]) -> list[Unit]:
    """Where a word itself says that its traveller goes (방중), as places without words of their own."""
    out = []
    for one in found:
        if one.goal:
            place = (("place", one.goal.value.lower()),)
            out.append(Unit(one.trigger.start, one.trigger.end, "", "", place))
    return out


def _bound(made: list[Scope], sense: Sense, context: Context, discourse: Discourse) -> list[Unit]:
    """Where the travellers of a sentence go, who were called visitors there before."""
    discourse.bound |= set(people_of(sense.bound))
    out = []
    for scope in made:
        who = {context.side(p) for p in people_of(scope.left) if p in discourse.bound}
        for side in who & {Country.KP, Country.CN}:
            place = (("place", other_side(side).value.lower()),)  # type: ignore[arg-type]
            out.append(Unit(scope.start, scope.start, "", "", place))
    return out


def _at_body(scope: Scope, scene: Scene) -> Scope:
    """A visit to a ministry or embassy of the other side is a meeting there (외무성을 찾아)."""
    if scope.trigger.kind is not ContactKind.VISIT:
        return scope
    sides = {a.country for a in scope.left}
    for i in range(len(scene.units) - 1, 0, -1):
        unit, noun = scene.units[i], scene.units[i - 1]
        if unit.end > scope.trigger.start or not unit.is_a("particle"):
            continue
        close = scope.trigger.start - unit.end <= 1 and unit.values("particle")[:1] == ("object",)
        if not close or not noun.is_a("org") or noun.is_a("place") or noun.is_a("country"):
            return scope
        side = shown_side([noun])
        if side not in (Country.KP, Country.CN) or side in sides:
            return scope
        body = Actor(noun.start, noun.end, (), noun.text, side, body_id=noun.value("org") or None)
        trigger = replace(scope.trigger, kind=ContactKind.MEETING, form="talks")
        return replace(scope, trigger=trigger, left=(*scope.left, body))
    return scope


def _pass_on(sense: Sense, context: Context, before: int) -> None:
    """The day of a sentence that tells of no contact holds for what follows (23일 평양에 돌아왔다)."""
    if sense.analysis.sentence.zone is not Zone.BODY:
        return
    home = any(word in sense.sentence for word in load("ko", "cues")["home"])
    if not home and (len(context.events) > before or any(not one.describing for one in sense.told)):
        return
    end = sense.analysis.sentence.end
    days = [t for t in sense.analysis.times if t.kind == "date" and t.day and not t.end_day]
    days = [t for t in days if not reports(sense.text, t, end, end) and not reports(sense.text, t, t.start - 1, end)]
    if days and (home or len(days) == 1):
        move_on(context, resolve(days[-1], "", context.anchor))


def _date_present(sense: Sense, context: Context, before: int) -> None:
    """A sentence of who was there may give the day of the contact that had none."""
    event = context.focus
    if not sense.analysis.presence or event is None or event.dated or len(context.events) > before:
        return
    end = sense.analysis.sentence.end
    for timex in sense.analysis.times:
        if not reports(sense.text, timex, end, end):
            event.dated = resolve(timex, sense.text[timex.start : timex.end], context.anchor)
            move_on(context, event.dated)
            return


def _scene(text: str, analysis: Analysis, free: list[Phrase], context: Context, discourse: Discourse) -> Scene:
    index = {unit.start: i for i, unit in enumerate(analysis.units)}
    taken: set[int] = set()
    ends: dict[int, int] = {}
    for held in analysis.offices:
        span = [i for start, i in index.items() if held.office.start <= start < held.office.end]
        taken |= {i for i in span if not analysis.units[i].is_a("local")}
    for i, unit in enumerate(analysis.units):
        if unit.is_a("local"):
            j = i + 1
            while j < len(analysis.units) and (
                analysis.units[j].is_a("honorific")
                or j in taken
                or (j + 1 in taken and analysis.units[j].low in _LINKS)
            ):
                j += 1
            ends[i] = j
    spans = frozenset(k for phrase in free for k in range(phrase.first, phrase.after))
    return Scene(
        text, analysis.units, frozenset(taken) | spans, {p.first: p for p in free}, ends, context.cast, discourse
    )


def _inside(scene: Scene, trigger: Trigger) -> bool:
    """Whether a trigger is a part of a name, body or office."""
    for unit in scene.units:
        if unit.start <= trigger.start and trigger.end <= unit.end:
            return (
                any(map(unit.is_a, ("local", "org", "place"))) and unit.end - unit.start > trigger.end - trigger.start
            )
    return False


def _places(scene: Scene) -> list[Unit]:
    """The units without those of offices and bodies: what is left of places says where something happened."""
    out = []
    for i, unit in enumerate(scene.units):
        if i in scene.taken or (unit.is_a("org") and not unit.is_a("place")):
            continue
        following = scene.units[i + 1] if i + 1 < len(scene.units) else None
        if (
            unit.is_a("country")
            and following is not None
            and not (following.is_a("particle") or following.is_a("word"))
        ):
            continue
        out.append(unit)
    return out


def _is_goal(unit: Unit) -> bool:
    """Whether what follows a country lets it be a place: a particle of place, or a word for a visit."""
    return unit.values("particle")[:1] in _PLACED or unit.text in visits()


def _elsewhere(scope: Scope, scene: Scene) -> bool:
    """Whether the place that a visit goes to, the last before its verb, lies in a third country."""
    if scope.trigger.kind is not ContactKind.VISIT:
        return False
    before = [
        (i, unit)
        for i, unit in enumerate(scene.units[:-1])
        if scope.start <= unit.start < scope.trigger.start and i not in scene.taken and unit.is_a("place")
    ]
    goals = [unit for i, unit in before if _is_goal(scene.units[i + 1])]
    if goals and shown_side(goals[-1:]) is Country.OTHER:
        return True
    return scope.trigger.id in _VERBS and _goes_elsewhere(scope, scene)


def _goes_elsewhere(scope: Scope, scene: Scene) -> bool:
    """Whether a verb of going goes on with what is no place (업무에 들어갔다, 방안을 찾았다)."""
    for i in range(len(scene.units) - 1, 0, -1):
        unit = scene.units[i]
        if unit.end <= scope.trigger.start and unit.values("particle")[:1] in (("object",), ("in",), ("toward",)):
            noun = scene.units[i - 1]
            near = scope.trigger.start - unit.end <= _ADVERB
            return near and not any(map(noun.is_a, ("place", "country", "org", "local", "group")))
    return False


def _cues(text: str, analysis: Analysis) -> list[Cue]:
    out = []
    data = load("ko", "cues")
    sentence = text[analysis.sentence.start : analysis.sentence.end]
    for kind in ("split", "another"):
        for word in data[kind]:
            at = sentence.find(word)
            if at >= 0:
                start = analysis.sentence.start + at
                out.append(Cue(start, start + len(word), kind, word))
    return sorted(out, key=lambda cue: cue.start)


def _subject(context: Context, discourse: Discourse) -> Actor | None:
    person = discourse.subject
    if person is None:
        return None
    return Actor(0, 0, (person,), country=context.cast.people[person].country, quiet=True)


def _guests(discourse: Discourse) -> tuple[Actor, ...]:
    return tuple(Actor(0, 0, (person,), country=side, quiet=True) for side, person in discourse.heads.items())


def _was_there(sentence: str, word: str) -> bool:
    """Whether a word of presence occurs as a fact (not 참석한다는 전망)."""
    at = sentence.find(word)
    return at >= 0 and not sentence.startswith(tuple(load("ko", "cues")["only_said"]), at + len(word))


def _present(text: str, analysis: Analysis, roles: list[Role]) -> list[Actor]:
    """Whom the sentence names as present at a contact told before or in it."""
    sentence = text[analysis.sentence.start : analysis.sentence.end]
    if not any(_was_there(sentence, word) for word in load("ko", "cues")["presence"]):
        return []
    return [role.actor for role in roles if not role.actor.masked]


def _note_leader(text: str, analysis: Analysis, roles: list[Role], discourse: Discourse, context: Context) -> None:
    """대표단은 ... X가 인솔하고있다: X leads the delegation that is spoken of."""
    sentence = text[analysis.sentence.start : analysis.sentence.end]
    if any(word in sentence for word in load("ko", "cues")["led"]) and any(r.actor.delegation for r in roles):
        leader = next((r for r in roles if r.role in _SUBJECTS and r.actor.people and not r.actor.delegation), None)
        if leader:
            discourse.lead(context.cast, leader.actor.people[0])
    if any(word in sentence for word in load("ko", "cues")["led_by"]):
        named = [r.actor.people[0] for r in roles if r.actor.people and not r.actor.delegation]
        if named:
            discourse.lead(context.cast, named[-1])


def _move_on(
    text: str, analysis: Analysis, roles: list[Role], discourse: Discourse, context: Context, before: int
) -> None:
    acting = [r for r in roles if r.role in _SUBJECTS and not r.actor.masked and len(r.actor.people) == 1]
    _note_leader(text, analysis, roles, discourse, context)
    if acting:
        discourse.subject = acting[0].actor.people[0]
    for event in context.events[before:]:
        if event.side(Country.KP) and event.side(Country.CN):
            discourse.pair = (event.side(Country.KP)[0], event.side(Country.CN)[0])
