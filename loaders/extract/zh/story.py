"""The sentences of a Chinese article told one after another: who acts, what happened, who was there, who says so."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from graph.claims import SIDES, ContactKind, Country, Status
from loaders.extract.analysis import Actor, Analysis, people_of
from loaders.extract.anchors import Anchor
from loaders.extract.context import Context
from loaders.extract.data import words
from loaders.extract.discourse import Discourse
from loaders.extract.events import PEOPLED
from loaders.extract.frames import tell
from loaders.extract.heads import EMBASSY, heads
from loaders.extract.hosted import note_visitors
from loaders.extract.marks import Event, Office, Timex, Zone
from loaders.extract.referred import of_others
from loaders.extract.scope import Scope
from loaders.extract.zh.actors import couples, find
from loaders.extract.zh.alongside import alongside
from loaders.extract.zh.asserting import asserted
from loaders.extract.zh.attending import split_presence, there_too, travelled
from loaders.extract.zh.awaited import Awaited, awaited, written
from loaders.extract.zh.chronicle import Chronicle, chronicle, entry
from loaders.extract.zh.clauses import Clause, clauses
from loaders.extract.zh.clefts import clefts, receptions
from loaders.extract.zh.days import (
    await_later,
    date_arrival,
    date_each,
    date_that_time,
    end_trip,
    go_home,
    goes_on_after,
    leave_later,
    note_day,
    report_day,
    span_trips,
)
from loaders.extract.zh.denials import weigh_reports
from loaders.extract.zh.embassies import (
    Calls,
    called,
    calls,
    come_along,
    embassy_named,
    host_speaks,
    part_of_call,
    received,
)
from loaders.extract.zh.gathering import (
    arrives,
    came_along,
    escorted,
    gathered,
    greeted,
    hosts_who_speak,
    join_leader,
    led,
    speakers,
    thanked,
    unnamed_greeting,
    visitors,
    welcomed,
)
from loaders.extract.zh.guessed import guessed
from loaders.extract.zh.held_when import date_held
from loaders.extract.zh.identified import Unnamed, identified, unnamed
from loaders.extract.zh.implied import host_named
from loaders.extract.zh.joining import joined, without_summaries
from loaders.extract.zh.journeys import again, prepared, still_planned, succeeded, turned
from loaders.extract.zh.lasting import lasting
from loaders.extract.zh.left_out import (
    drop_habits,
    drop_invitations,
    drop_minor,
    drop_remarks,
    drop_steps,
    without_guesses,
    without_sums,
)
from loaders.extract.zh.memory import pair, recalled, subject, tour
from loaders.extract.zh.met_when import met_when
from loaders.extract.zh.on_site import occasion, on_rostrum, on_site
from loaders.extract.zh.outcomes import came_to_nothing, date_denied, intended, not_gone
from loaders.extract.zh.passing import in_passing
from loaders.extract.zh.phrase import Phrase
from loaders.extract.zh.recurring import recurring
from loaders.extract.zh.relations import Relations
from loaders.extract.zh.said_along import doubtful, missing, said_along
from loaders.extract.zh.scopes import Reader
from loaders.extract.zh.shares import goes_on
from loaders.extract.zh.sources import source_of, told_by_medium
from loaders.extract.zh.speech import mentioned, says
from loaders.extract.zh.suites import follow, members, of_delegation, received_with, travelled_along
from loaders.extract.zh.throughout import Throughout, take_part, throughout
from loaders.extract.zh.timing import announced
from loaders.extract.zh.toured import toured

_REPORTERS = words("zh", "titles", "reporters")
_POSTED = frozenset(head.id for head in heads("zh").values() if head.kind == EMBASSY)
_PARTS = words("zh", "grammar", "semicolons")
_RECALLED = timedelta(days=20)  # before the day being told: what a speech recalls
_BEFORE = timedelta(days=3)  # from what a sentence recalls to what it has told before
_OLD = 60  # days before publication of a visit that is only recalled
_LAST_TIME = words("zh", "grammar", "last_time") & words("zh", "grammar", "put_past")
_REAL = (Status.OCCURRED, Status.PLANNED)
_MOST = 60  # words of contact: what has more is no sentence
_PARTING = words("zh", "grammar", "parting")
_HEARSAY = ("attribution", "reports")  # cues of what others report
_ENDS_TRIP = words("zh", "grammar", "ends_trip")
_HOME = tuple(words("zh", "grammar", "home_again"))
_TALKS, _MEAL = "talks", "meal"


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
    told last, `arrived`: who came in somebody's suite; `unnamed`: a visit told without naming who makes it; `news`: the
    event last told that is not of long ago, `pair`: the two who met last in it; `ending`: visits told by their end.
    `called`: the calls at an embassy told last, `house`: the embassy named last.
    `doubtful` perhaps came along; `delegates` are the members of delegations, with their side, `along` who is only said
    to be of one;
    `meant` are the events that were only to be; `letter`: what came last from somebody unnamed.
    `guesses`: journeys only asked or guessed about.
    `aside`: where time was before a paragraph went back to the last time, in an article without a date.
    `briefing`: whoever acted last is a spokesperson or journalist.
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
    unnamed: Unnamed | None = None
    called: Calls | None = None
    house: Actor | None = None
    listing: Chronicle | None = None
    saying: int = -1
    everywhere: list[Throughout] = field(default_factory=list)
    news: Event | None = None
    ending: list[Event] = field(default_factory=list)
    doubtful: list[Actor] = field(default_factory=list)
    pair: tuple[int, ...] = ()
    delegates: dict[int, Country] = field(default_factory=dict)
    along: dict[int, Country] = field(default_factory=dict)
    meant: list[Event] = field(default_factory=list)
    letter: Awaited | None = None
    aside: Anchor | None = None
    briefing: bool = False
    guesses: list[Event] = field(default_factory=list)

    @property
    def day(self) -> date | None:
        """The day that the story is at, else that of publication."""
        return self.context.anchor.spoken or self.context.anchor.published

    def remember(self, events: list[Event]) -> None:
        """Keep the forms of events told, and the visit told last."""
        for event in events:
            if event.kind in PEOPLED:
                self.forms.add(event.form)
            elif event.kind is ContactKind.VISIT and event.people and event.status in _REAL:
                self.trip = self.trip if event.background or self._is_old(event) else event

    def _is_old(self, event: Event) -> bool:
        """Whether a visit lies long before the article, and another is being told."""
        published = self.context.anchor.published
        dated = event.dated
        return bool(self.trip and published and dated and (published - dated.when.last).days > _OLD)


def tell_all(text: str, parts: list[Part], context: Context, discourse: Discourse) -> None:
    """Add to the context the events that the sentences tell, in order."""
    reporters = frozenset(i for i, who in enumerate(context.cast.people) if _REPORTERS & set(who.titles))
    posted = frozenset(held.person for part in parts for held in part.analysis.offices if _is_post(held.office))
    spouses = couples((part.analysis for part in parts), context.cast)
    posted |= {spouses[person] for person in posted if person in spouses}
    story = Story(context, discourse, reporters, posted, spouses)
    for part in parts:
        if part.analysis.sentence.zone is not Zone.BOILERPLATE:
            _tell(text, part, story)
    take_part(story.everywhere, context)
    received_with(story.delegates, context)
    travelled_along(story.delegates | story.along, story.spouses, context)
    context.heads = discourse.heads
    await_later(context)
    span_trips(story.ending, context)
    toured(context, posted)
    context.events += story.guesses
    context.events = without_guesses(context)
    context.events = without_sums(context)
    told = without_summaries(joined([e for e in context.events if e.bodies or not _is_of_others(e)]))
    context.events = [event for event in told if not unnamed_greeting(event)]


def _is_post(office: Office) -> bool:
    """Whether an office is at an embassy in the other country, not in a third one."""
    return office.head in _POSTED and not host_named(office.title)


def _is_of_others(event: Event) -> bool:
    """Whether somebody only met people of third countries: nothing told of him elsewhere is the same."""
    return event.kind is ContactKind.MEETING and of_others(event)


def _tell(text: str, part: Part, story: Story) -> None:
    """Enter the events that a sentence tells, and go on with whoever acts in it."""
    analysis, context, discourse = part.analysis, story.context, story.discourse
    report_day(text, analysis, part.reports, context)
    _back_to_news(analysis, story)
    analysis.actors = find(analysis, part.free, context.cast, discourse, story.spouses)
    found = clauses(analysis)
    if sum(len(clause.triggers) for clause in found) > _MOST:
        return
    relations = Relations(analysis)
    published = context.anchor.published
    goes_on = story.saying == analysis.sentence.paragraph and not analysis.sentence.lead
    scopes = [announced(scope, part.reports, published) for scope in _scopes(analysis, relations, found, story)]
    if analysis.sentence.lead and context.anchor.spoken is None and context.anchor.latest is None:
        scopes = [replace(s, times=tuple(map(_of_report, s.times))) if s.times else s for s in scopes]
    before, denied = len(context.events), context.denies_reports
    loose = len(context.loose)
    goes_on_after(analysis, context)
    date_arrival(text, analysis, context, story.trip)
    anchor, focus = context.anchor, context.focus
    if published is None and any(cue.word in _LAST_TIME for cue in analysis.cued("once")):
        story.aside = story.aside or anchor  # 上一次是在2019年9月
    tell(text, analysis, scopes, context)
    occasion(text, context, loose)
    said_along(story.doubtful, analysis, context, story.trip, before)
    _keep_to_story(context, before, anchor, focus, said=goes_on)
    if not any(event.people and not _is_of_others(event) for event in context.events[before:]):
        if anchor.spoken is not None and analysis.cued("another"):
            context.anchor = anchor  # 他曾于上月27日访问韩国: what lies back, and is no contact, dates none
        else:
            note_day(analysis, context)
    _date(text, analysis, scopes, story, before)
    suite = follow(analysis, context) or bool(analysis.suite)
    _keep_to_talks(context, before)
    story.called = called(analysis, context, before, story.called)
    if any(clause.travels for clause in found):
        led(context, discourse, context.events[before:])
    _other_journeys(text, analysis, story, before)
    greeted(context, before, story.trip, story.posted)
    host_speaks(text, analysis, context, focus, story.house, story.posted, before)
    _weigh(text, analysis, story, before, denied=denied)
    _attribute(analysis, context, before)
    if any(unit.low in _ENDS_TRIP or unit.low.startswith(_HOME) for unit in analysis.units):
        story.ending += [e for e in context.events[before:] if e.kind is ContactKind.VISIT]
    recurring(text, analysis, context)
    story.listing = chronicle(analysis, context) or story.listing
    entry(text, analysis, context, story.listing, before)
    missing(analysis, context)
    drop_steps(analysis, story.trip, context, before)
    story.remember(context.events[before:])
    _move_on(analysis, relations, story, before, suite=suite)


def _of_report(timex: Timex) -> Timex:
    """A time; "that day" before any has been named is that of the report (10月19日电 X当天上午会见Y)."""
    return replace(timex, unit="day") if timex.kind == "same" and not timex.unit else timex


def _date(text: str, analysis: Analysis, scopes: list[Scope], story: Story, before: int) -> None:
    """Give the events of a sentence the days that its other words tell, and enter what people did on the spot."""
    context = story.context
    date_each(analysis, context, before)
    date_that_time(analysis, context, before)
    date_held(text, analysis, context, before)
    lasting(text, analysis, context, story.discourse.guest)
    leave_later(context, before)
    end_trip(analysis, scopes, context, story.trip)
    go_home(analysis, scopes, context, story.discourse.guest)
    on_site(text, analysis, context, before)
    on_rostrum(text, context, before)


def _weigh(text: str, analysis: Analysis, story: Story, before: int, *, denied: bool) -> None:
    """Settle what became of the events of a sentence, and leave out those that are no contacts of their own."""
    context = story.context
    weigh_reports(analysis, context, before, denied=denied)
    came_to_nothing(analysis, context, before, story.meant)
    date_denied(text, analysis, context, before)
    story.meant += intended(analysis, context.events[before:])
    drop_minor(context, before)
    drop_habits(analysis, context, before)
    drop_invitations(analysis, context, before)
    drop_remarks(analysis, context, before)


def _other_journeys(text: str, analysis: Analysis, story: Story, before: int) -> None:
    """Enter the journeys of which a sentence gives only their turn, or which it tells without a name."""
    context = story.context
    again(text, analysis, context, story.trip)
    turned(text, analysis, context)
    succeeded(text, analysis, context)
    in_passing(text, analysis, context, story.posted)
    clefts(text, analysis, context, story.posted)
    receptions(text, analysis, context)
    story.guesses += guessed(text, analysis, context, before)
    if not any(event.people and event.kind is ContactKind.VISIT for event in context.events[before:]):
        story.unnamed = unnamed(text, analysis, context) or story.unnamed
        identified(analysis, context, story.unnamed)


def _attribute(analysis: Analysis, context: Context, before: int) -> None:
    """Note by whose words a sentence tells its events, and which of them are the end of a journey."""
    source = source_of(analysis)
    hearsay = any(map(analysis.cued, _HEARSAY)) or (source is None and told_by_medium(analysis))
    for event in context.events[before:]:
        event.attributed_to, event.hearsay = source, hearsay and not context.is_long_ago(event.dated)
        event.leaves = event.kind is ContactKind.VISIT and event.word in _PARTING


def _scopes(analysis: Analysis, relations: Relations, found: list[Clause], story: Story) -> list[Scope]:
    """What the clauses of a sentence tell anew; those who come to what has been told are entered there."""
    context, discourse = story.context, story.discourse
    reader = Reader(
        analysis,
        relations,
        story.reporters,
        subject(discourse, context),
        visitors=visitors(story.trip or _manned(context), story.arrived, discourse.heads),
        posted=story.posted,
        tour=tour(story.trip) if _may_travel(analysis, story.trip) else None,
        pair=pair(discourse, context),
        recalled=recalled(discourse, context),
        cast=context.cast,
        published=context.anchor.published,
        briefing=story.briefing,
    )
    story.everywhere += throughout(analysis, found, context, story.trip)
    events, references = split_presence(analysis, found, frozenset(story.forms), context, reader.pair)
    story.delegates |= members(analysis)
    story.along |= of_delegation(analysis)
    come_along(analysis, context, story.called)
    story.doubtful = doubtful(analysis)
    sets_out = any(t.kind is ContactKind.VISIT for clause in events for t in clause.triggers)  # 代表团抵京,成员还有X
    known = sets_out or travelled(context, analysis.suite)
    if analysis.suite and not known and not came_along(analysis, context, discourse):
        analysis.presence, analysis.suite = analysis.presence + analysis.suite, []
    scopes = asserted(analysis, [*reader.scopes(events), *references]) or goes_on(analysis, context)
    scopes = prepared(analysis, met_when(analysis, scopes, story.reporters))
    scopes = still_planned(analysis, scopes, context)
    analysis.suite += reader.companions
    if story.saying == analysis.sentence.paragraph:
        scopes = mentioned(analysis, scopes, context.focus)
    if says(analysis, scopes, context.focus):
        story.saying = analysis.sentence.paragraph
    scopes = calls(analysis, relations, scopes, story.posted, story.house, story.called, story.reporters)
    story.house = embassy_named(analysis.units) or story.house
    if received(analysis, story.called, story.posted):
        scopes = [s for s in scopes if not part_of_call(s)]
    if story.called is None:
        scopes = alongside(analysis, relations, scopes, story.reporters, context.focus)
    scopes = not_gone(analysis, relations, scopes)
    scopes = written(analysis, scopes, story.letter, context)
    story.letter = awaited(analysis, relations, scopes, context) or story.letter
    scopes = there_too(analysis, _gather(analysis, scopes, relations, story))
    if not any(scope.trigger.kind is ContactKind.VISIT for scope in scopes):
        join_leader(analysis, context)
    return scopes


def _may_travel(analysis: Analysis, trip: Event | None) -> bool:
    """Whether "during the visit" may be that told last: nobody else of its side alone is named in the sentence."""
    named = [a for a in analysis.actors if a.people and not a.masked and trip and a.country in trip.sides]
    return trip is None or not named or any({*a.people} & trip.people.keys() for a in named)


def _manned(context: Context) -> Event | None:
    """The visit told last of a delegation whose people only the sentences after it have named."""
    visits = (e for e in reversed(context.events) if e.kind is ContactKind.VISIT and e.people and not e.background)
    return next((e for e in visits if e.status in _REAL), None)


def _keep_to_talks(context: Context, before: int) -> None:
    """A list after talks and the meal that followed them in one sentence is of those at the talks."""
    focus = context.focus
    if focus is None or focus.form != _MEAL or focus not in context.events[before:]:
        return
    talks = [e for e in context.events[before:] if e.form == _TALKS and e.status is focus.status]
    context.focus = next((e for e in talks if e.people.keys() == focus.people.keys()), focus)


def _gather(analysis: Analysis, scopes: list[Scope], relations: Relations, story: Story) -> list[Scope]:
    """Enter those who come to what is being told; the scopes that are left tell of something new."""
    context = story.context
    scopes = escorted(analysis, gathered(analysis, scopes, context), context)
    story.occasion = speakers(analysis, scopes, relations, context.focus, story.reporters, occasion=story.occasion)
    hosts_who_speak(analysis, scopes, story.reporters)
    if not scopes:
        thanked(analysis, context)
    home = not scopes and any(story.trip is event for event in story.ending)
    if arrives(analysis) and not home:
        story.arrived |= set(people_of(analysis.suite))
    if welcomed(analysis, context.focus):
        analysis.presence = list(analysis.suite)
    return scopes


def _keep_to_story(context: Context, before: int, anchor: Anchor, focus: Event | None, *, said: bool) -> None:
    """Stay at the day and the event being told, past what a speech recalls (`said`) and what is still to come."""
    made, spoken = context.events[before:], anchor.spoken or anchor.published
    if said and made and all(_is_recalled(e, spoken) for e in made):
        context.anchor, context.focus = anchor, focus or context.focus
        for event in made:
            event.background = True
    days = [e.dated.when.first for e in made if e.another and e.dated and e.dated.when.is_day]
    if anchor.spoken and made and len(days) == len(made) and all(anchor.spoken - day > _BEFORE for day in days):
        kept = replace(context.anchor, spoken=anchor.spoken, story=anchor.story, month=anchor.month)
        context.anchor, context.focus = kept, focus or context.focus  # 本月9日,X曾为工厂剪彩
    asides = _asides(made)
    if asides:  # 下午参观工厂,工厂是本月9日由X剪彩的
        last = [e for e in made if e not in asides and e.dated and e.dated.when.is_day][-1]
        day = last.dated.when.first if last.dated else None
        context.anchor = replace(context.anchor, spoken=day, latest=day)
        context.focus = last if last.kind in PEOPLED else focus


def _asides(made: list[Event]) -> list[Event]:
    """The events of a sentence that lie days before what it has told: it only says something of a thing by them."""
    out: list[Event] = []
    latest: date | None = None
    for event in made:
        day = event.dated.when.first if event.dated and event.dated.when.is_day else None
        if latest is not None and day is not None and latest - day > _BEFORE:
            out.append(event)
        elif day is not None and event.status is Status.OCCURRED:
            latest = day
    return out


def _is_recalled(event: Event, spoken: date | None) -> bool:
    """Whether an event that a speech tells lies well before the day told, or has only a month or year."""
    when = event.dated.when if event.dated else None
    if spoken is None or when is None:
        return False
    return (spoken - when.last) > _RECALLED or not (when.is_day or when.end)


def _back_to_news(analysis: Analysis, story: Story) -> None:
    """In a new paragraph those present, and "the two", are of the news, not of what the one before it recalled."""
    context = story.context
    if story.aside and analysis.sentence.paragraph != context.paragraph:
        context.anchor, story.aside = story.aside, None
    if story.pair and analysis.sentence.paragraph != context.paragraph:
        story.discourse.pair = story.pair
    if context.focus is None or not context.is_long_ago(context.focus.dated):
        story.news = context.focus or story.news
    elif analysis.sentence.paragraph != context.paragraph and story.news is not None:
        context.focus = story.news


def _move_on(analysis: Analysis, relations: Relations, story: Story, before: int, *, suite: bool) -> None:
    """Go on with whoever acts, not with a `suite` that a sentence names, and with those who met."""
    context, discourse = story.context, story.discourse
    named = (a for a in analysis.actors if not a.masked and len(a.people) == 1 and not a.quiet)
    acting = [a for a in named if relations.is_subject(a)]
    story.briefing = acting[0].people[0] in story.reporters if acting else story.briefing
    acting = [a for a in acting if a.people[0] not in story.reporters]
    last = max((u.start for u in analysis.units if u.low in _PARTS), default=-1)
    acting = [a for a in acting if a.start > last] or acting
    speaks = any(unit.is_a("saying") for unit in analysis.units)  # who is only listed does not act
    there = {*people_of(analysis.suite), *(() if speaks else people_of(analysis.presence))}
    doing = [a for a in acting if a.people[0] not in there]
    if doing and (not suite or analysis.suite):
        discourse.act(context.cast, doing[0].people[0])
    seen = {*people_of(analysis.presence), *people_of(analysis.suite)}
    if discourse.spoken and analysis.sentence.zone is not Zone.TITLE:  # who was there is not spoken of
        discourse.spoken.append(tuple(person for person in discourse.spoken.pop() if person not in seen))
    speech = story.saying == analysis.sentence.paragraph
    asides = _asides(context.events[before:])
    if context.focus is not None and seen & context.focus.people.keys():
        note_visitors(context.focus, context, discourse)  # 双方举行会谈。X与来访的Y出席
    for event in context.events[before:]:
        note_visitors(event, context, discourse)
        message = event.kind is ContactKind.MESSAGE
        others = discourse.pair and not set(discourse.pair) & event.people.keys()
        carried = bool(acting) and acting[0].people[0] not in event.people
        carried = carried or len(set(discourse.pair) & event.people.keys()) == 1  # 他转达了X的口信
        if message and (carried or (speech and others)):
            continue  # which somebody at the talks only hands over, or speaks of
        if event in asides:
            continue
        if event.kind is ContactKind.VISIT and event.status in _REAL and not event.background:
            discourse.travellers |= event.principals
        if event.side(Country.KP) and event.side(Country.CN):
            discourse.pair = (event.side(Country.KP)[0], event.side(Country.CN)[0])
            aside = event.background and (event.dated is None or _is_recalled(event, story.day))
            if not (context.is_long_ago(event.dated) or aside):
                story.pair = discourse.pair
            for side in SIDES:
                discourse.acting[side] = event.side(side)[0]
