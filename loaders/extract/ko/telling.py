"""What the sentences of a Korean article tell, one after the other."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from functools import partial

from graph.claims import ContactKind, Country
from loaders.extract.analysis import Actor, Analysis, Cue
from loaders.extract.context import Context
from loaders.extract.data import load
from loaders.extract.frames import tell
from loaders.extract.ko.abroad import among_hosts, settle_tours, shown_round
from loaders.extract.ko.actors import find, strangers
from loaders.extract.ko.afterthought import date_by_next
from loaders.extract.ko.alongside import enter_first, greet_traveller, join_halves, lay_next, turn_to_listed
from loaders.extract.ko.arrivals import leave_out_arrivals
from loaders.extract.ko.bare_days import of_the_story
from loaders.extract.ko.clauses import Sense
from loaders.extract.ko.companions import bring_suite, join_delegations, note_parties, note_suite
from loaders.extract.ko.condolence import at_mission
from loaders.extract.ko.credentials import talks_at_credentials
from loaders.extract.ko.dates import of_holiday, times
from loaders.extract.ko.days import (
    back_to_story,
    date_meals,
    date_told,
    day_before,
    keep_apart,
    of_its_own_day,
    of_that_year,
    of_the_past,
    of_their_talks,
    of_year_named,
    same_as_report,
    settle_day,
    sum_up,
)
from loaders.extract.ko.discourse import Discourse
from loaders.extract.ko.guests import join_hosts
from loaders.extract.ko.headlines import leave_out_sums
from loaders.extract.ko.joint import leave_out_honours, leave_out_joint, leave_out_signed, with_joint
from loaders.extract.ko.journeys import (
    at_body,
    at_sight,
    bound,
    elsewhere,
    goals_of,
    invited,
    of_guest,
    only_passed,
    places,
    seen_along,
)
from loaders.extract.ko.mail import complete_mail, date_message, of_before
from loaders.extract.ko.memory import guests, mail, pair, recall_time, remember, subject
from loaders.extract.ko.missions import at_missions, at_post
from loaders.extract.ko.notes import as_text, begin_item, begin_note, dates, is_note, unknown
from loaders.extract.ko.offices import Phrase
from loaders.extract.ko.presence import (
    at_all,
    attending,
    each_with_its_own,
    leave_out_mandators,
    leave_out_spokesmen,
    referring,
    return_to_talks,
    speak_there,
    stay_there,
    turn_to_talks,
    without_owners,
)
from loaders.extract.ko.printed import printed_letters
from loaders.extract.ko.roles import Role, principals
from loaders.extract.ko.scene import Scene, is_inside, scene_of
from loaders.extract.ko.scopes import scopes
from loaders.extract.ko.tails import pattern
from loaders.extract.ko.timing import nearest, of_arrival, reports, until
from loaders.extract.ko.triggers import Told, at_gate, only_again, only_at_gate, scan, told
from loaders.extract.ko.trips import (
    announced,
    begin_trip,
    days_of_trip,
    during_trip,
    end_trip,
    leave_out_supposed,
    seen_off_then,
    since_then,
    travelled,
    under_way,
)
from loaders.extract.ko.undated import date_undated
from loaders.extract.ko.undone import deny_again, undo
from loaders.extract.marks import Trigger, Zone
from loaders.extract.scope import Scope


def tell_all(
    text: str, analyses: list[Analysis], free: list[list[Phrase]], context: Context, house: Country | None
) -> None:
    """Add to the context the events that the sentences of an article tell; `house` is whose hand it is from."""
    triggers = scan(text)
    discourse = Discourse(writer=_writer(analyses), house=house)
    archive = _archive(text, analyses)
    for analysis, unheld in zip(analyses, free, strict=True):
        if analysis.sentence.zone is Zone.BOILERPLATE or analysis.sentence.paragraph in archive:
            continue
        start, end = analysis.sentence.start, analysis.sentence.end
        near = triggers[bisect_left(triggers, start, key=_start) : bisect_left(triggers, end, key=_start)]
        _tell(text, analysis, unheld, [t for t in near if t.end <= end], context, discourse)
    printed_letters(text, analyses, context)
    context.heads = discourse.first_heads
    leave_out_joint(context)
    join_delegations(discourse, context)
    leave_out_mandators(discourse, context)
    leave_out_spokesmen(context)
    leave_out_sums(context)
    settle_tours(discourse, context)
    leave_out_arrivals(text, discourse, context)
    leave_out_supposed(context)
    date_undated(context)


def _archive(text: str, analyses: list[Analysis]) -> set[int]:
    """The paragraphs of captions under pictures from the archive, which are of no day of the story (자료사진)."""
    captions = (a.sentence for a in analyses if a.sentence.zone is Zone.CAPTION)
    return {s.paragraph for s in captions if pattern("archive").search(text, s.start, s.end)}


def _writer(analyses: list[Analysis]) -> int | None:
    """Who signs at the end: the last name that stands alone in its line."""
    for analysis in reversed(analyses):
        if len(analysis.units) == 1 and analysis.units[0].is_a("local"):
            return analysis.units[0].person
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
    scene = scene_of(text, analysis, free, context, discourse)
    roles = find(scene)
    analysis.actors = [role.actor for role in roles]
    begin_item(text, analysis.sentence, discourse)
    note = is_note(text, analysis.sentence)
    if note:
        begin_note(text, analysis, roles, discourse)
    _enter_times(scene, analysis, roles, triggers, context, note=note)
    analysis.cues = _cues(text, analysis, roles)
    recall_time(analysis, discourse, context)
    discourse.gate = discourse.gate or at_gate(text, analysis.sentence)
    near = _anew(text, triggers, discourse, context)
    found = told(text, analysis.sentence, [t for t in near if not is_inside(scene, t)], gate=discourse.gate)
    found = with_joint(text, analysis, roles, found)
    analysis.units = sorted([*places(scene), *goals_of(found)], key=lambda unit: unit.start)
    analysis.journeys = only_passed(scene, roles, found)
    discourse.senders |= principals(text, roles)
    sense = _sense(scene, analysis, roles, found, context, note=note)
    made, met = _contacts(sense, scene, context)
    analysis.units += [*bound(made, sense, context, discourse), *invited(made, scene, roles)]
    _leave_out_times(sense, made)
    analysis.presence, company = attending(sense, context)
    analysis.presence = without_owners(analysis.presence, made) + met
    travelled = any(scope.speech and scope.trigger.kind is ContactKind.VISIT for scope in made)
    if travelled and not any(scope.reference for scope in made):
        speak_there(sense, context)
    before = len(context.events)
    _tell_contacts(sense, made, context, discourse)
    if note:
        as_text(context.events[before:])
    note_suite(sense, discourse, context)
    remember(sense, company, made, discourse, context, before)


def _enter_times(
    scene: Scene, analysis: Analysis, roles: list[Role], triggers: list[Trigger], context: Context, *, note: bool
) -> None:
    """Enter the times of a sentence, each as the article means it there."""
    text, discourse = scene.text, scene.discourse
    analysis.times = times(text, analysis.sentence.start, analysis.sentence.end)
    analysis.times = of_the_story(text, analysis.times, triggers, context.anchor)
    if note:
        analysis.times = sorted([*analysis.times, *dates(text, analysis.sentence)], key=lambda t: t.start)
    elif scene.title:
        analysis.times = [nearest(timex, context.anchor.published) for timex in analysis.times]
    published = context.anchor.published
    first = discourse.day < 0 or (
        published is not None and discourse.named is not None and discourse.named >= published
    )
    analysis.times = [until(text, timex, context.anchor.published) for timex in analysis.times]
    analysis.times = of_year_named(analysis.times, discourse)
    analysis.times = day_before(text, analysis, discourse, context.anchor)
    analysis.times = of_the_past(analysis, roles, context)
    analysis.times = of_that_year(text, analysis, context)
    analysis.times = days_of_trip(text, analysis, context)
    back_to_story(analysis, context)
    if first:
        of_its_own_day(text, analysis, context)


def _sense(
    scene: Scene, analysis: Analysis, roles: list[Role], found: list[Told], context: Context, *, note: bool
) -> Sense:
    """A sentence with what the article has told before it."""
    text, discourse = scene.text, scene.discourse
    sense = Sense(text, analysis, roles, found, subject(context, discourse), guests(discourse))
    sense.forms, sense.pair, sense.anchor = frozenset(discourse.forms), pair(discourse), context.anchor
    sense.senders = discourse.senders
    sense.announced, sense.travelled = announced(context), travelled(context)
    sense.visitors = frozenset(discourse.bound)
    sense.under_way = partial(under_way, context, sense.visitors)  # asked of few sentences
    sense.mail, sense.wrote, sense.answers = mail(discourse), discourse.wrote, discourse.answers
    sense.strangers = strangers(scene, roles)
    sense.note, sense.addressed, sense.listing = note, discourse.addressed, discourse.listing
    if note:
        sense.strangers += unknown(text, analysis.sentence, roles)
    sense.spoken = discourse.speech == analysis.sentence.paragraph
    return sense


def _contacts(sense: Sense, scene: Scene, context: Context) -> tuple[list[Scope], list[Actor]]:
    """The contacts that a sentence tells, and whom a call told before met."""
    _without_that_day(sense, context)
    made = [at_sight(at_body(of_guest(told, scene, context), scene), scene, context) for told in scopes(sense)]
    made = [s for s in made if s.reference or {a.country for a in (*s.left, *s.right)} != {Country.OTHER}]
    made = [scope for scope in made if not (elsewhere(scope, scene) or at_post(scope, scene, context))]
    made = seen_along(made, sense.analysis, context)
    return at_missions(at_mission(made, scene, context), context)


def _without_that_day(sense: Sense, context: Context) -> None:
    """Leave out "that day" where it is that of a contact told before (이날 접견에는 X가; 이날 접견에 이어 Y는)."""
    dated = {event.form for event in context.events if event.dated and not event.background} & sense.forms
    known = (one.trigger for one in sense.told if not one.trigger.verb and one.trigger.form in dated)
    nouns = {noun.start for noun in known if pattern("of_that_one").match(sense.text, noun.end)}
    sense.analysis.times = [t for t in sense.analysis.times if not (t.kind == "same" and t.end + 1 in nouns)]


def _leave_out_times(sense: Sense, made: list[Scope]) -> None:
    """Leave out of the times of a sentence those of a report, of what is to come, and of an arrival before."""
    text, analysis = sense.text, sense.analysis
    end = analysis.sentence.end
    sense.reported = [t for t in analysis.times if any(reports(text, t, at, end) for at in (t.end + 1, t.start - 1))]
    analysis.times = [t for t in analysis.times if t not in sense.reported]
    analysis.times = [t for t in analysis.times if not pattern("planned_for").match(text[t.end : t.end + 8])]
    if not made and sense.said:  # a time that a speaker names is not that of his speech
        quoted = [m.span() for m in pattern("quoted_words").finditer(text, analysis.sentence.start, end)]
        analysis.times = [t for t in analysis.times if not any(a <= t.start < b for a, b in quoted)]
    if not made:  # the day of an anniversary in brackets is not the one meant by "that day"
        analysis.times = [t for t in analysis.times if not of_holiday(text, t)]
    if not made and _of_third(sense.roles) and pattern("planned").search(sense.sentence):
        analysis.times = []  # the day of what others plan is not the story's
    there = [scope.trigger for scope in made if scope.reference]
    analysis.times = [t for t in analysis.times if not any(of_arrival(sense, t, trigger) for trigger in there)]


def _of_third(roles: list[Role]) -> bool:
    """Whether somebody of a third country is named."""
    return any(role.actor.country is Country.OTHER and role.actor.people for role in roles)


def _tell_contacts(sense: Sense, made: list[Scope], context: Context, discourse: Discourse) -> None:
    """Add to the context the events that a sentence tells, and to those told before what it tells of them."""
    analysis = sense.analysis
    before, anchor, focus = len(context.events), context.anchor, context.focus
    made = complete_mail(sense, made, discourse)
    known = undo(sense, referring(sense, each_with_its_own(made, sense), context), context)
    date_told(sense, [scope for scope in made if scope.reference and scope not in known], context)
    during_trip(sense, context)
    at_all(sense, context)
    turn_to_talks(sense, context)
    turn_to_listed(sense, discourse, context)
    enter_first(sense, known, context)
    same_as_report(sense, context, discourse)
    tell(sense.text, analysis, known, context)
    _recall(known, context, before)
    deny_again(sense, context, before)
    bring_suite(sense, discourse, context)
    return_to_talks(sense, context, before)
    join_halves(context, before)
    greet_traveller(context, before)
    leave_out_signed(context, before)
    leave_out_honours(context, before)
    note_parties(sense, discourse, context, before)
    stay_there(sense, context, before)
    sum_up(context, before)
    keep_apart(sense, context, before)
    lay_next(sense, context, before)
    date_meals(context, before)
    of_their_talks(context, before)
    join_hosts(context, before)
    talks_at_credentials(context, before)
    among_hosts(context, before)
    shown_round(sense, context, before)
    discourse.left = end_trip(sense, context, before, discourse.house) or discourse.left
    seen_off_then(context, before, discourse.left)
    begin_trip(sense, context)
    since_then(sense, context, before)
    date_by_next(sense, context, before)
    date_message(sense, context, before)
    of_before(sense, context, before)
    if known and all(scope.earlier for scope in known):
        context.focus = focus
    settle_day(sense, known, context, anchor, before)


def _recall(known: list[Scope], context: Context, before: int) -> None:
    """Mark the journeys of a time before, which a sentence tells by the way."""
    of_before_story = {(s.trigger.start, s.trigger.end) for s in known if s.earlier}
    for event in context.events[before:]:
        recalled = event.kind is ContactKind.VISIT and event.trigger in of_before_story
        event.background = event.background or recalled


def _anew(text: str, triggers: list[Trigger], discourse: Discourse, context: Context) -> list[Trigger]:
    """The triggers of a sentence, without words that could only speak again of a contact where none is told.

    Who "came out" to the airport after a welcome or farewell was told did so for that one.
    """
    last = context.events[-1] if context.events else None
    farewell = last is not None and (last.form == "sendoff" or (last.form == "welcome" and last.zone is Zone.BODY))
    told = [t for t in triggers if t.id not in only_again() or t.form in discourse.forms]
    told = [t for t in told if not (farewell and t.id in only_at_gate())]
    sent_off = last is not None and last.form == "sendoff" and last.zone is Zone.BODY
    review = load("ko", "cues")["review"]  # a guard is reviewed at farewells too
    return [
        replace(t, id="see-off", form="sendoff") if sent_off and text.startswith(review, t.start) else t for t in told
    ]


def _cues(text: str, analysis: Analysis, roles: list[Role]) -> list[Cue]:
    """The words of a sentence that part its contacts; who meets several "apart" meets each, not one once more."""
    out: list[Cue] = []
    met = [role.group for role in roles if role.role in ("with", "object") and role.actor.people]
    data = load("ko", "cues")
    sentence = text[analysis.sentence.start : analysis.sentence.end]
    for kind in ("split", "another"):
        for word in data[kind]:
            at = sentence.find(word)
            if at >= 0 and not (kind == "another" and out and len(met) > len(set(met))):
                start = analysis.sentence.start + at
                out.append(Cue(start, start + len(word), kind, word))
    return sorted(out, key=lambda cue: cue.start)
