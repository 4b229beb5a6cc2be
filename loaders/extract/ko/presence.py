"""Whom a Korean sentence names as there: present at a contact, speaking at it, or in the company of a delegation."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from graph.claims import SIDES, ContactKind, Country, Function, Status
from loaders.extract.analysis import Actor, people_of
from loaders.extract.context import Context
from loaders.extract.data import load
from loaders.extract.events import GREETED, PEOPLED
from loaders.extract.heads import heads
from loaders.extract.ko.alongside import greets_along, receives_party, receives_there
from loaders.extract.ko.clauses import Sense, first_part, is_predicate
from loaders.extract.ko.discourse import Discourse
from loaders.extract.ko.guests import GATHERED, at_table, toasted
from loaders.extract.ko.missions import calls_at_mission, has_called
from loaders.extract.ko.offices import shown_side
from loaders.extract.ko.roles import Role
from loaders.extract.ko.tails import Form, one_of, pattern
from loaders.extract.ko.triggers import Told
from loaders.extract.ko.units import SUBJECTS
from loaders.extract.marks import Event
from loaders.extract.scope import Scope

_TWO = 2
_TALKS, _CONDOLENCE = "talks", "condolence"
_GROUP = 30  # characters of a delegation behind one who belongs to it
_HOST = "host"
_SPOKESPERSON = "spokesperson"
_CREDENTIALS = "credentials"  # the trigger of events at which somebody receives them for another
_TITLED = 14  # characters of a title and a copula behind a name
_FLOOR = 14  # characters behind somebody to the verb of speaking
_SPOKEN = 60  # characters behind somebody of what is said of him
_AFTER_TALKS = frozenset({"meal", "show", "tour", "sendoff"})
_TOURED = frozenset({"wreath", "tour", "show", "condolence"})  # what somebody is taken to


def attending(sense: Sense, context: Context) -> tuple[list[Actor], list[int]]:
    """Whom the sentence names as present at a contact told before or in it, and whom as in a delegation's company."""
    acting = {r.actor.country for r in sense.roles if r.role in SUBJECTS and r.actor.people}
    others = pattern("of_others_event").search(sense.sentence) and not acting >= set(SIDES)
    if others or _at_third_mission(sense):
        return [], []
    if receives_party(sense, context) or receives_there(sense, context):
        return [role.actor for role in sense.roles if role.actor.people and not role.actor.masked], []
    if beside := greets_along(sense, context):
        return beside, []
    if chief := _named_as(sense, context) or _listed_by_side(sense, context):
        return chief, []
    if listed := _goes_on_listing(sense, context) or _thanks_mourners(sense, context):
        return listed, []
    if guests := toasted(sense, context) or at_table(sense):
        return guests, []
    if speakers := _speaking(sense, context) or _told(sense, context) or _in_the_name_of(sense, context):
        return speakers, []
    company = _company(sense)
    if company and _of_another_trip(sense, context):
        return [], []
    if _came_along(sense, context):
        return [role.actor for role in sense.roles if not role.actor.masked], []
    once_more = any(r.actor.quiet and len(r.actor.people) > 1 for r in sense.roles)  # X가 수행했고 이들은 배석했다
    return ([] if company and not once_more else _present(sense)), company


def _named_as(sense: Sense, context: Context) -> list[Actor]:
    """Whom the sentence names as host, guest or chief of the contact told last (손님은 X였다, 북측 대표는 X다)."""
    told = context.focus
    if told is None or told.kind not in PEOPLED or not sense.roles or _tells(sense):
        return []
    match = pattern("side_chief").search(sense.text, sense.analysis.sentence.start, sense.analysis.sentence.end)
    if match is None:
        return []
    named = [r for r in sense.roles if r.actor.start >= match.end() and r.actor.people and not r.actor.masked]
    last = named[-1] if named else None
    listed = last is not None and (
        is_predicate(sense, last, _TITLED) or pattern("and_unnamed").match(sense.text, last.end)
    )
    return [r.actor for r in named] if listed else []


def _listed_by_side(sense: Sense, context: Context) -> list[Actor]:
    """Those whom a line lists as of one side at the contact told last (북한: X 외무상, Y 부상)."""
    told = context.focus
    if told is None or told.kind not in PEOPLED or _tells(sense) or pattern("side_line").match(sense.sentence) is None:
        return []
    return [role.actor for role in sense.roles if role.actor.people and not role.actor.masked]


def _goes_on_listing(sense: Sense, context: Context) -> list[Actor]:
    """Those whom the last sentence of a text that is cut off goes on to list, behind those told to be there."""
    first = sense.analysis.sentence.start
    plain = "," in sense.sentence and all(not role.role for role in sense.roles)
    opens = any(
        held.office.start == first for held in sense.analysis.offices
    )  # with an office, no word of another matter
    told = context.focus
    if not (sense.cut_off and plain and opens) or told is None or sense.told:
        return []
    listed = [role.actor for role in sense.roles if role.actor.people and not role.actor.masked]
    guests = told.form in GATHERED and len(told.all_sides) == 1 and not told.all_sides & {a.country for a in listed}
    listed = listed if sense.listing or guests else []
    return listed if len(listed) >= _TWO else []  # who signs a report stands alone


def _thanks_mourners(sense: Sense, context: Context) -> list[Actor]:
    """The diplomat who thanks those who have come to mourn at his embassy."""
    told = context.focus
    if told is None or told.form != _CONDOLENCE or pattern("thanks").search(sense.sentence) is None:
        return []
    acting = [r.actor for r in sense.roles if r.role in SUBJECTS and r.actor.people and not r.actor.masked]
    return [a for a in acting if a.country not in told.sides and all(map(context.resides, a.people))]


def _told(sense: Sense, context: Context) -> list[Actor]:
    """Whom somebody who was at the contact told last tells something there (X는 Y에게 ...고 말했다)."""
    told = context.focus
    if told is None or _tells(sense) or not sense.said:
        return []
    speakers = {p for r in sense.roles if r.role in SUBJECTS for p in r.actor.people}
    sides = {side for person, (side, _) in told.people.items() if person in speakers}
    passed_on = pattern("passed_on")
    to = (r for r in sense.roles if r.role == "to" and r.actor.people and not r.actor.masked)
    listeners = [r.actor for r in to if not passed_on.search(sense.text, r.end, sense.analysis.sentence.end)]
    listeners = [actor for actor in listeners if not set(actor.people) <= told.people.keys()]
    return [a for a in listeners if sides and a.country in SIDES and a.country not in sides]


def _tells(sense: Sense) -> bool:
    return any(one.tail.event for one in sense.told)


def _in_the_name_of(sense: Sense, context: Context) -> list[Actor]:
    """Who does on somebody's mandate what was told of that one (X의 위임에 따라 신임장을 Y가 접수하였다)."""
    told = context.focus
    mandate = any(pattern("mandate").match(sense.text[r.end : r.end + 6]) for r in sense.roles if r.actor.people)
    if not mandate or told is None or all(one.trigger.form != told.form for one in sense.told):
        return []
    return [r.actor for r in sense.roles if r.role in SUBJECTS and r.actor.people and not r.actor.masked]


def leave_out_mandators(discourse: Discourse, context: Context) -> None:
    """Who had somebody act in their name was not there, where somebody of their side was."""
    for event in context.events:
        for person in discourse.mandators & event.people.keys():
            side, _ = event.people[person]
            stood_for = event.kind is ContactKind.CEREMONY or event.trigger_id == _CREDENTIALS
            if stood_for and len(event.side(side)) > 1:
                event.leave_out([person])


def leave_out_spokesmen(context: Context) -> None:
    """Whoever is nothing but somebody's spokesman speaks of contacts and was at none."""
    posts = heads("ko").keys()
    silent = {k for k, who in enumerate(context.cast.people) if posts & {*who.titles} == {_SPOKESPERSON}}
    for event in context.events if silent else ():
        event.leave_out(silent)


def _speaking(sense: Sense, context: Context) -> list[Actor]:
    """Who speaks at a reception or ceremony: its noun says where (연회에서 X는), or the sentence before."""
    speaker = next((r for r in sense.roles if r.role in SUBJECTS and r.actor.people and not r.actor.masked), None)
    if not sense.said or speaker is None:
        return []
    here = [t for t in sense.told if t.trigger.form in GATHERED and not t.trigger.verb]
    if here:
        noun = here[0].trigger
        there = noun.end <= speaker.actor.start and pattern("at_which").match(sense.text[noun.end : noun.end + 4])
        return [r.actor for r in sense.roles if r.group == speaker.group] if there else []
    told = context.focus
    if told is not None and _is_of_bodies(told) and not (speaker.actor.country in told.sides or _tells(sense)):
        return [speaker.actor]
    if _tells(sense) or told is None or told.form not in GATHERED or told.status is not Status.OCCURRED:
        return []
    if told.end < context.sentences[-1].end and not sense.addressed:
        return []
    return [speaker.actor] if told.all_sides and speaker.actor.country not in told.sides else []


def _is_of_bodies(told: Event) -> bool:
    """Whether talks are told as those of two bodies, of whom the speakers are named only then."""
    bodies = {side for side, _ in told.bodies.values()}
    return told.form == _TALKS and told.status is Status.OCCURRED and bodies.issuperset(SIDES)


def without_owners(present: list[Actor], made: list[Scope]) -> list[Actor]:
    """Those present without whoever the contact is said to be of (X와의 면담에는 Y가 배석했다): X tells which it is."""
    owners = {actor for scope in made if scope.reference for actor in scope.right}
    return [actor for actor in present if actor not in owners]


def _came_along(sense: Sense, context: Context) -> bool:
    """Whether those whom the sentence names as in somebody's company were at the contact told before."""
    company = _company(sense)
    return bool(company) and _is_of_hosts(company, sense, context)


def _of_trip(sense: Sense) -> bool:
    """Whether it is a journey as a whole on which somebody is accompanied (방문에는 X가 수행했다)."""
    return any(not one.trigger.verb for one in _trips(sense))


def _at_third_mission(sense: Sense) -> bool:
    """Whether it is the embassy of a third country that is called at (러시아 대사관 방문에는 X가 수행했다)."""
    calls = (t.trigger.start for t in sense.told if calls_at_mission(sense.text, t.trigger.start))
    near = ([u for u in sense.analysis.units if u.end < at][-_TWO:] for at in calls)
    return any(shown_side(units) is Country.OTHER for units in near)


def _trips(sense: Sense) -> list[Told]:
    """The journeys that a sentence tells, without calls at an embassy (대사관 방문에는 X가 수행했다)."""
    trips = [one for one in sense.told if one.trigger.kind is ContactKind.VISIT]
    return [one for one in trips if not calls_at_mission(sense.text, one.trigger.start)]


def _travelled_along(sense: Sense, context: Context) -> bool:
    """Whether a sentence only adds others to the journey told last (X, Y가 함께 왔다)."""
    company, last = _company(sense), context.last_event("visit")
    if not company or last is None or any(unit.is_a("place") for unit in sense.analysis.units):
        return False
    return {context.side(person) for person in company} == last.sides


def referring(sense: Sense, made: list[Scope], context: Context) -> list[Scope]:
    """The scopes of a sentence; those that only refer to a contact count where it names people as present at it."""
    if greets_along(sense, context):
        made = [scope for scope in made if scope.trigger.form not in GREETED and scope.trigger.id != _HOST]
    if receives_party(sense, context) or receives_there(sense, context):
        made = [scope for scope in made if scope.trigger.id != _HOST]
    of_call = not _of_trip(sense) or has_called(context)
    if of_call and (_came_along(sense, context) or _travelled_along(sense, context)):
        made = [scope for scope in made if scope.trigger.kind is not ContactKind.VISIT]
    present = sense.analysis.presence
    end = max((actor.end for actor in present), default=0)
    reach = end if _any(sense, "speeches") else sense.analysis.sentence.end
    return [s for s in made if not s.reference or (present and s.trigger.start < reach)]


def each_with_its_own(made: list[Scope], sense: Sense) -> list[Scope]:
    """The scopes, each of several that only refer to contacts with those named behind it (2019년 연회에는 X가, ...)."""
    there = sense.analysis.presence
    known = [scope for scope in made if scope.reference]
    behind = bool(known and there) and min(s.trigger.end for s in known) <= there[0].start  # 만남에는 X가, 연회에는 Y가
    starts = [scope.trigger.start if behind else scope.start for scope in known]
    if len(starts) < _TWO or len(set(starts)) < len(starts) or not there:
        return made
    ends = [*sorted(starts)[1:], sense.analysis.sentence.end]
    until = dict(zip(sorted(starts), ends, strict=True))
    own = {
        id(scope): tuple(actor for actor in there if start <= actor.start < until[start])
        for scope, start in zip(known, starts, strict=True)
    }
    return [replace(scope, present=own[id(scope)]) if scope.reference else scope for scope in made]


def at_all(sense: Sense, context: Context) -> None:
    """Enter who was at all that the article has told of the day (X는 위의 행사에 모두 참석했다)."""
    last = context.focus
    if last is None or not sense.analysis.presence or not pattern("all_told").search(sense.sentence):
        return
    for event in context.events:
        same_day = event.dated is None or last.dated is None or event.dated.when == last.dated.when
        if event.kind in PEOPLED and event.status is Status.OCCURRED and same_day and not event.background:
            context.enter(event, people_of(sense.analysis.presence), Function.PRESENT)


def turn_to_talks(sense: Sense, context: Context) -> None:
    """Who "sat in" did so at the talks, though a meal, a show or the journey to them was told last."""
    last = context.focus
    if last is None or not sense.analysis.presence:
        return
    came = context.events[-1].kind is ContactKind.VISIT
    sat = _any(sense, "sits_in") or (came and pattern("at_that_place").match(sense.sentence))
    if not sat or not (came or last.form in _AFTER_TALKS):
        return
    talks = (e for e in reversed(context.events) if e.form == _TALKS and e.status is Status.OCCURRED)
    people = (context.events[-1] if came else last).people.keys()
    meant = next((e for e in talks if not e.background and e.principals & people), None)
    context.focus = meant or last
    if came and meant is not None and not _tells(sense):
        context.enter(meant, people_of(sense.analysis.presence), Function.PRESENT)
        sense.analysis.presence = []


def return_to_talks(sense: Sense, context: Context, before: int) -> None:
    """Turn back to talks that a sentence tells once more after the meal that followed them (X는 Y와 담화를 했다)."""
    last, forms = context.focus, {one.trigger.form for one in sense.told}
    if last is None or last.form not in _AFTER_TALKS or forms != {_TALKS} or len(context.events) > before:
        return
    named = {p for role in sense.roles for p in role.actor.people if not role.actor.masked}
    talks = (e for e in reversed(context.events) if e.form == _TALKS and e.sentence == last.sentence)
    if {context.side(person) for person in named} >= set(SIDES):
        context.focus = next((e for e in talks if named <= e.people.keys()), last)


def speak_there(sense: Sense, context: Context) -> None:
    """Who tells of a journey of before in a speech has not made it: he was at the meal or ceremony told last."""
    told, speakers = context.focus, sense.analysis.presence
    if told is not None and told.form in GATHERED and told.status is Status.OCCURRED and _any(sense, "speeches"):
        acting = [r.actor for r in sense.roles if r.role == "topic" and r.actor in speakers]
        context.enter(told, people_of(acting), Function.PRESENT)
    sense.analysis.presence = []


def stay_there(sense: Sense, context: Context, before: int) -> None:
    """What a sentence speaks of as attended is its matter, not the journey that brought somebody there.

    8일 도착한 X가 준공식에 참가하였다. Y도 여기에 참가하였다: so did Y, who has not travelled.
    """
    came = any(e.kind is ContactKind.VISIT for e in context.events[before:])
    if came and sense.analysis.presence and context.focus is not None and context.focus.kind is ContactKind.CEREMONY:
        context.focus.sentence = sense.analysis.sentence.start


def _company(sense: Sense) -> list[int]:
    """Whom the sentence names as in the company of a delegation."""
    if included := [r.actor for r in sense.roles if _is_included(sense, r)]:
        return people_of(included)
    one_of_them = pattern("as_one_of").search(sense.sentence) and not any(u.is_a("place") for u in sense.analysis.units)
    along = bool(one_of_them) or _any(sense, "company") or pattern("moves_along").search(sense.sentence) is not None
    along = along or pattern("consists_of").search(sense.sentence) is not None
    if not (along or _composes(sense)) or pattern("left_out").search(sense.sentence):
        return []
    if pattern("carries_out").search(sense.sentence):
        return []
    named = [role for role in sense.roles if not role.actor.masked and not role.actor.quiet]
    named = [role for role in named if role.actor.start < first_part(sense)]
    served = [r for r in named if pattern("served").match(sense.text, r.actor.end)]
    return people_of(role.actor for role in named if role not in served)


def _of_another_trip(sense: Sense, context: Context) -> bool:
    """Whether those named accompany somebody else than who has travelled (지난해 X를 수행한 인사는)."""
    served = {p for r in sense.roles if pattern("served").match(sense.text, r.actor.end) for p in r.actor.people}
    visit = context.last_event("visit")
    travelled = {*visit.people} if visit else {person for guest in sense.guests for person in guest.people}
    return bool(served and travelled) and not _trips(sense) and not served & travelled


def _is_included(sense: Sense, role: Role) -> bool:
    """Whether somebody is one of the delegation that another leads (X를 포함한 대표단을, X 등 대표단을 이끌고)."""
    behind = sense.text[role.end : role.end + _GROUP]
    last = max(r.actor.end for r in sense.roles if r.group == role.group)
    led = any(r.role in SUBJECTS and r.actor.people for r in sense.roles)  # not: 이번에는 X를 대동하고 갔다
    if led and role.role == "object" and role.actor.people and pattern("taken_with").match(sense.text, last):
        return True
    if role.role not in SUBJECTS and role.actor.people and pattern("led_with").match(sense.text, role.actor.end):
        return True
    return role.role == "object" and bool(role.actor.people) and pattern("including").match(behind) is not None


def _composes(sense: Sense) -> bool:
    """Whether a sentence says who a delegation consists of (참관단에는 X가 포함됐다)."""
    if pattern("includes").search(sense.sentence) is None:
        return False
    return any(f"{group}에" in sense.sentence for group in load("ko", "cues")["group"])


def _is_of_hosts(company: list[int], sense: Sense, context: Context) -> bool:
    """Whether those who accompany somebody were at a contact: of the side that the last traveller visits, showing
    them round, or with them where no journey is told."""
    trips = bool(_trips(sense))
    if trips and any(unit.is_any(("place", "country")) for unit in sense.analysis.units):
        return False  # the company of a journey that the sentence itself tells
    last = context.events[-1] if context.events else None
    sides = {context.side(person) for person in company}
    if last and last.form in _TOURED and last.all_sides != sides:
        return True
    visit = context.last_event("visit")
    visit = visit if visit and visit.status is Status.OCCURRED else None
    if visit is None and (not trips or has_called(context)) and context.focus is not None:
        return bool(sides & context.focus.sides)
    guests = visit.sides if visit else set()
    return len(guests) == 1 and not guests & sides


def _present(sense: Sense) -> list[Actor]:
    """Whom the sentence names as present at a contact told before or in it."""
    spoke = {r.group for r in sense.roles if r.role == "of" and pattern("speech_held").match(sense.text, r.end)}
    if spoke:  # X의 환영사와 Y의 답사가 이어졌다
        return [r.actor for r in sense.roles if r.group in spoke]
    named = [role for role in sense.roles if not role.actor.masked]
    ours = {role.group for role in named if role.actor.country in SIDES}
    if any(r.actor.country is Country.OTHER and r.role == "with" and r.group not in ours for r in named):
        return []
    if not _says_who_was_there(sense.sentence) and not any(_attends(one) for one in sense.told):
        if not _any(sense, "speeches"):
            return []
        acting = [role for role in named if role.role in SUBJECTS and role.actor.people]
        acting = [r for r in acting if _speaks(sense, r)]
        alone = bool(acting) and acting[0].role == "topic"  # of whom what follows is said
        first = acting[0].group if alone else None
        return [r.actor for r in acting if first in (None, r.group) or _has_the_floor(sense, r)]
    speaks = bool(named) and named[0].role == "topic" and bool(named[0].actor.people)
    if speaks and sense.said:
        named = _seated(sense, named) or _outside_quotation(sense, named)
    parts = _parts_of_presence(sense)
    if sense.said and any(role.role == "subject" for role in named):
        named = [role for role in named if role.role != "topic" or role is not named[0]]  # who says that others came
    return [role.actor for role in named if any(start <= role.actor.start < end for start, end in parts)]


def _speaks(sense: Sense, role: Role) -> bool:
    """Whether somebody is who speaks (X는 연설에서), not whom a speaker tells of (X께서 축하장을 보내신데 대하여)."""
    behind = sense.text[role.end : role.end + _SPOKEN]
    return not pattern("spoken_about").match(behind) or pattern("in_speech").match(behind.lstrip()) is not None


def _has_the_floor(sense: Sense, role: Role) -> bool:
    """Whether words right behind somebody say that he spoke, after another did (X는 강조했고 Y가 답사를 했다)."""
    return pattern("speaks_there").search(sense.text, role.end, role.end + _FLOOR) is not None


def _seated(sense: Sense, named: list[Role]) -> list[Role]:
    """Those of whom the first one says that they sat in (대변인은 “면담에 X와 Y도 배석했다”고 말했다)."""
    sat = one_of("sits_in").search(sense.text, named[0].end, sense.analysis.sentence.end)
    behind = [r for r in named if r.group != named[0].group and sat and r.end <= sat.start()]
    return [r for r in behind if r.group == behind[-1].group and r.role in SUBJECTS]


def _outside_quotation(sense: Sense, named: list[Role]) -> list[Role]:
    """Those whom the words quoted from somebody do not name, nobody where only these tell of presence."""
    quoted = pattern("quoted_words").search(sense.text, named[0].end, sense.analysis.sentence.end)
    if quoted is None:
        return named
    own = _says_who_was_there(sense.sentence.replace(quoted.group(), ""))
    return [r for r in named if own and not quoted.start() < r.actor.start < quoted.end()]


def _attends(one: Told) -> bool:
    """Whether a verb says of whoever acts that he was at what its noun names (개막식에 나와)."""
    return one.tail.event and one.tail.attended and one.tail.status is Status.OCCURRED


def _parts_of_presence(sense: Sense) -> list[tuple[int, int]]:
    """The parts of a sentence, between its breaks, that say who was there."""
    first, last = sense.analysis.sentence.start, sense.analysis.sentence.end
    named = {offset for r in sense.roles for offset in range(r.actor.start + 1, r.actor.end + 1)}
    found = (m for m in pattern("breaks").finditer(sense.text, first, last) if m.start() + 1 not in named)
    on = (one for one in sense.told if one.tail.event and not one.tail.purpose)  # 떠나기 위하여 나왔다: one clause
    told = (one.tail.end for one in on if one.tail.form is Form.CONNECTIVE)
    ends = sorted({first, *(match.end() for match in found), *told, last})  # X와 회담하고 Y의 오찬에 참석했다
    parts = list(pairwise(ends))
    there = [
        (a, b)
        for a, b in parts
        if _says_who_was_there(sense.text[a:b])
        or any(_attends(one) and a <= one.trigger.start < b for one in sense.told)
    ]
    if there:  # 대사가 인사말을 했으며 X가 참석했다
        goes_on = [p for p in parts if p > there[0] and pattern("of_a_side").match(sense.text, *p)]
        there = [p for p in parts if p in there or p in goes_on or pattern("speaks_there").search(sense.text, *p)]
    acts = [r.actor.start for r in sense.roles]
    return [p for p in there if pattern("left_out").search(sense.text, p[0], _goes_on_until(p, parts, acts)) is None]


def _goes_on_until(part: tuple[int, int], parts: list[tuple[int, int]], acts: list[int]) -> int:
    """Where what is said of those named in a part of a sentence ends: before the next part that names somebody."""
    end = part[1]
    for start, after in parts:
        if start == end and not any(start <= at < after for at in acts):
            end = after  # 초청을 받았으나 참석하지 않았다
    return end


def _says_who_was_there(words: str) -> bool:
    cues = load("ko", "cues")["presence"] if one_of("presence").search(words) else ()
    spans = [(at, at + len(cue)) for cue in cues if (at := words.find(cue)) >= 0]
    found = pattern("presence_as").finditer(words)
    spans += [match.span() for match in found if not pattern("denied_there").search(words, match.start())]
    return any(_was_there(words, *span) for span in spans)


def _was_there(sentence: str, at: int, end: int) -> bool:
    """Whether a word of presence occurs as a fact (not 참석한다는 전망)."""
    if pattern("talk_of").search(sentence, 0, at):
        return False
    behind = sentence[end - 1 :]
    if pattern("not_there").match(behind) or pattern("spoken_of").match(behind):
        return False
    return not sentence.startswith(tuple(load("ko", "cues")["only_said"]), end)


def _any(sense: Sense, cue: str) -> bool:
    return one_of(cue).search(sense.sentence) is not None
