"""The sentences of a Chinese article told one after another: who acts, what happened, who was there, who says so."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from graph.claims import ContactKind, Country, Function, Status
from loaders.extract.analysis import Actor, Analysis, people_of
from loaders.extract.anchors import as_day, resolve
from loaders.extract.context import Context
from loaders.extract.data import words
from loaders.extract.discourse import Discourse
from loaders.extract.frames import tell
from loaders.extract.heads import heads
from loaders.extract.marks import Event, Timex, Zone
from loaders.extract.scope import Scope
from loaders.extract.zh.actors import couples, find
from loaders.extract.zh.attending import split_presence, travelled
from loaders.extract.zh.clauses import clauses
from loaders.extract.zh.joining import CROWDED, joined
from loaders.extract.zh.journeys import again, succeeded
from loaders.extract.zh.phrase import Phrase
from loaders.extract.zh.relations import Relations
from loaders.extract.zh.scopes import Reader
from loaders.extract.zh.sources import source_of
from loaders.extract.zh.triggers import MINOR

_REPORTERS = words("zh", "titles", "reporters")
_POSTED = frozenset(head.id for head in heads("zh").values() if head.kind == "embassy")
_THIS = words("zh", "grammar", "this_matter")
_FRONT = 8  # characters at the beginning of a sentence
_MOST = 60  # words of contact: what has more is no sentence
_ARRIVING = words("zh", "grammar", "arriving")
_WELCOMED = "welcome.verb"  # the rule of a welcome at the airport or the station, not of a ceremony
_QUESTIONS = words("zh", "grammar", "questions")
_FORMAL = frozenset({"ceremony", "signing"})  # forms after which people sit down to talk
_HEARSAY = ("attribution", "reports")  # cues of what others report
_ANSWERED = 2  # paragraphs from a denial back to what it is of
_SPEAKING = words("zh", "grammar", "speaking")
_ON = words("zh", "grammar", "on")
_DEFINING = tuple(words("zh", "grammar", "defining"))
_PEOPLED = frozenset({"meeting", "ceremony", "call"})


@dataclass(slots=True)
class Part:
    """A sentence of the story: its analysis, office phrases that nobody is named with, days of the report only."""

    analysis: Analysis
    free: list[Phrase]
    reports: list[Timex] = field(default_factory=list)


@dataclass(slots=True)
class Story:
    """What goes on from sentence to sentence: the events told, who was spoken of, who only reports, the couples.

    `occasion`: the article tells what is said at an event. `forms` of events told; `trip`: the visit
    told last, `arrived`: who came in somebody's suite.
    """

    context: Context
    discourse: Discourse
    reporters: frozenset[int]
    posted: frozenset[int]
    spouses: dict[int, int]
    occasion: bool = False
    forms: set[str] = field(default_factory=set)
    trip: Event | None = None
    arrived: set[int] = field(default_factory=set)

    def remember(self, events: list[Event]) -> None:
        """Keep the forms of events told, and the visit told last."""
        for event in events:
            if event.kind.value in _PEOPLED:
                self.forms.add(event.form)
            elif event.kind is ContactKind.VISIT and event.people:
                self.trip = event


def tell_all(text: str, parts: list[Part], context: Context, discourse: Discourse) -> None:
    """Add to the context the events that the sentences tell, in order."""
    reporters = frozenset(i for i, who in enumerate(context.cast.people) if _REPORTERS & set(who.titles))
    posted = frozenset(i for i, who in enumerate(context.cast.people) if _POSTED & set(who.titles))
    spouses = couples(part.analysis for part in parts)
    posted |= {spouses[person] for person in posted if person in spouses}
    story = Story(context, discourse, reporters, posted, spouses)
    for part in parts:
        if part.analysis.sentence.zone is not Zone.BOILERPLATE:
            _tell(text, part, story)
    context.heads = discourse.heads
    context.events = joined(context.events)


def _tell(text: str, part: Part, story: Story) -> None:
    analysis, context, discourse, reporters = part.analysis, story.context, story.discourse, story.reporters
    _report_day(text, part, context)
    analysis.actors = find(analysis, part.free, context.cast, discourse, story.spouses)
    found = clauses(analysis)
    if sum(len(clause.triggers) for clause in found) > _MOST:
        return
    relations = Relations(analysis)
    subject = _subject(discourse, context)
    reader = Reader(
        analysis, relations, reporters, subject, visitors=_visitors(story.trip, story.arrived), posted=story.posted
    )
    reader.tour = _tour(story.trip)
    events, references = split_presence(analysis, found, frozenset(story.forms), context)
    if analysis.suite and not travelled(context, analysis.suite):
        analysis.presence, analysis.suite = analysis.presence + analysis.suite, []
    scopes = _asserted(analysis, [*reader.scopes(events), *references])
    _speakers(analysis, scopes, relations, story)
    if any(unit.low in _ARRIVING for unit in analysis.units):
        story.arrived |= set(people_of(analysis.suite))
    if _welcomed(analysis, story):
        analysis.presence = list(analysis.suite)
    before, denies = len(context.events), context.denies_reports
    tell(text, analysis, scopes, context)
    if any(clause.travels for clause in found):
        _led(context, discourse, context.events[before:])
    if not scopes:
        again(text, analysis, context, story.trip)
    succeeded(text, analysis, context)
    if analysis.cued("denied") and (analysis.cued("reports") or any(u.low in _THIS for u in analysis.units)):
        _deny(analysis, story, before, denies=denies)
    if analysis.cued("doubted"):
        _doubt(analysis, story, before)
    _drop_minor(context, before)
    source, hearsay = source_of(analysis), any(map(analysis.cued, _HEARSAY))
    for event in context.events[before:]:
        event.attributed_to, event.hearsay = source, hearsay
    _drop_steps(story, before)
    story.remember(context.events[before:])
    _move_on(analysis, relations, story, before)


def _deny(analysis: Analysis, story: Story, before: int, *, denies: bool) -> None:
    """What others were last said to report is denied; where nothing was, whatever they do in the article.

    `denies`: something before has denied it all, such as the headline.
    """
    denied = _reported(analysis, story.context, before)
    for event in story.context.events[:before]:
        if event in denied or event.status is Status.HYPOTHETICAL:
            event.status = Status.DENIED
    if denied:
        story.context.denies_reports = denies
    elif len(story.context.events) == before:
        story.context.denies_reports = True


def _doubt(analysis: Analysis, story: Story, before: int) -> None:
    """What others were last said to report is left open; where nothing was, whatever they do in the article."""
    doubted = _reported(analysis, story.context, before)
    for event in doubted:
        event.status = Status.DENIED if event.status is Status.DENIED else Status.HYPOTHETICAL
    story.context.doubts_reports = story.context.doubts_reports or not doubted


def _reported(analysis: Analysis, context: Context, before: int) -> list[Event]:
    """What others report by the last paragraph before a sentence that tells of reports, not far from it."""
    paragraphs = {s.start: s.paragraph for s in context.sentences}
    reported = [e for e in context.events[:before] if e.hearsay or e.attributed_to]
    last = max((paragraphs.get(e.sentence, -1) for e in reported), default=-1)
    near = analysis.sentence.paragraph - last <= _ANSWERED
    return [e for e in reported if near and paragraphs.get(e.sentence) == last]


def _led(context: Context, discourse: Discourse, events: list[Event]) -> None:
    """Whoever comes in somebody's suite comes with the leader of their side (随团来访)."""
    for event in events:
        sides = {side for side, _ in event.people.values()}
        if event.kind is not ContactKind.VISIT or len(sides) != 1:
            continue
        side = sides.pop()
        met = [p for p in context.focus.side(side) if p in context.focus.principals] if context.focus else []
        leader = discourse.heads.get(side, next(iter(met), None))
        if leader is not None:
            event.people.setdefault(leader, (side, Function.TRAVELLER))
            event.principals.add(leader)


def _speakers(analysis: Analysis, scopes: list[Scope], relations: Relations, story: Story) -> None:
    """Those who speak at an event were there: in its speeches, after "at the reception", or one to the other."""
    focus = story.context.focus
    if scopes or analysis.presence or focus is None or focus.form not in CROWDED:
        story.occasion = story.occasion and not scopes
        return
    units = analysis.units
    at = any(units[i].is_a("nouns") and units[i + 1].low in _ON for i in range(len(units) - 1))
    story.occasion = story.occasion or at
    spoken_to = {a.end for a in analysis.actors if a.people and relations.of(a) == "toward"}
    verbs = [
        u.start for u in units if u.low in _SPEAKING or (u.is_a("saying") and (story.occasion or u.start in spoken_to))
    ]
    if verbs:
        named = (a for a in analysis.actors if a.people and not a.quiet and not a.masked and a.end <= verbs[0])
        analysis.presence = [a for a in named if a.people[0] not in story.reporters][:2]


def _asserted(analysis: Analysis, scopes: list[Scope]) -> list[Scope]:
    """The scopes of a sentence that asserts something; what a headline asks is only possible."""
    scopes = [s for s in scopes if not _defines(analysis, s) or s.reference or any(t.day for t in s.times or ())]
    if not any(unit.low in _QUESTIONS for unit in analysis.units[-2:]):
        return scopes
    if analysis.sentence.zone is not Zone.TITLE:
        return []
    return [replace(scope, status=Status.HYPOTHETICAL) for scope in scopes]


def _defines(analysis: Analysis, scope: Scope) -> bool:
    """Whether a clause, or its sentence, only says what a contact means (这将是...首次访朝)."""
    starts = {analysis.sentence.start, scope.start}
    texts = ("".join(u.low for u in analysis.units if start <= u.start)[:_FRONT] for start in starts)
    return any(text.startswith(_DEFINING) for text in texts)


def _report_day(text: str, part: Part, context: Context) -> None:
    """The day of a report is what "that day" counts from, until another is spoken of."""
    if context.anchor.spoken is None or not part.analysis.times:
        for timex in part.reports:
            resolved = resolve(timex, text[timex.start : timex.end], context.anchor)
            day = as_day(resolved.when.start) if resolved else None
            if day and context.anchor.spoken is None:
                context.anchor = replace(context.anchor, latest=day)


def _subject(discourse: Discourse, context: Context) -> tuple[Actor, ...]:
    """Who acts where a sentence does not say: whoever acted last."""
    person = discourse.subject
    if person is None:
        return ()
    return (Actor(-1, -1, (person,), country=context.cast.people[person].country, quiet=True),)


def _visitors(trip: Event | None, arrived: set[int]) -> tuple[Actor, ...]:
    """Who makes a visit and came with them: whom somebody meets or sees off without a word for whom."""
    if trip is None:
        return ()
    led = [p for p in trip.people if p in trip.principals or p in arrived]
    return tuple(Actor(-1, -1, (p,), country=trip.people[p][0], quiet=True) for p in led)


def _drop_steps(story: Story, before: int) -> None:
    """Leave out where those who have come may go on to within the country: that is a part of their visit."""
    trip, events = story.trip, story.context.events
    if trip is None or trip.status is not Status.OCCURRED:
        return
    for event in events[before:]:
        ahead = event.kind is ContactKind.VISIT and event.status in (Status.PLANNED, Status.HYPOTHETICAL)
        if ahead and not event.dated and event.people and event.people.keys() <= trip.people.keys():
            events.remove(event)


def _drop_minor(context: Context, before: int) -> None:
    """Leave out a handshake or word exchanged by people of whom a meeting of that day has been told."""
    told = [e for e in context.events[:before] if e.kind.value in _PEOPLED and e.zone is not Zone.TITLE]
    for event in context.events[before:]:
        if event.rule.split(".")[0] in MINOR and event.people:
            same = (e for e in told if event.people.keys() <= e.people.keys() and not e.background)
            same = (e for e in same if e.form not in _FORMAL)
            if any(not (e.dated and event.dated) or e.dated.when.intersects(event.dated.when) for e in same):
                context.events.remove(event)
                context.focus = told[-1] if context.focus is event else context.focus


def _welcomed(analysis: Analysis, story: Story) -> bool:
    """Whether those who arrived with somebody were welcomed with them, by the welcome told last (同机抵达的有)."""
    focus = story.context.focus
    if focus is None or focus.rule != _WELCOMED or not analysis.suite or analysis.presence:
        return False
    return any(unit.low in _ARRIVING for unit in analysis.units)


def _tour(trip: Event | None) -> Timex | None:
    """The month of the visit told last: when what happened during it took place."""
    if trip is None or trip.dated is None:
        return None
    year, *rest = (int(part) for part in trip.dated.when.start.split("-"))
    return Timex(trip.start, trip.start, "date", year, rest[0] if rest else None)


def _move_on(analysis: Analysis, relations: Relations, story: Story, before: int) -> None:
    context, discourse = story.context, story.discourse
    named = (a for a in analysis.actors if not a.masked and len(a.people) == 1 and not a.quiet)
    acting = [a for a in named if relations.is_subject(a) and a.people[0] not in story.reporters]
    if acting and not analysis.presence and not analysis.suite:
        discourse.act(context.cast, acting[0].people[0])
    for event in context.events[before:]:
        if event.side(Country.KP) and event.side(Country.CN):
            discourse.pair = (event.side(Country.KP)[0], event.side(Country.CN)[0])
            for side in (Country.KP, Country.CN):
                discourse.acting[side] = event.side(side)[0]
