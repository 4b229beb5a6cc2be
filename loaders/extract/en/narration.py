"""What the sentences of an English article tell, one after the other, and what later ones say of earlier events."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, field, replace

from graph.claims import SIDES, ContactKind, Country, Status
from loaders.extract.analysis import Actor, Analysis, Cue, people_of
from loaders.extract.context import Context
from loaders.extract.data import load, words
from loaders.extract.discourse import Discourse
from loaders.extract.en.absence import called_off_by_a_third
from loaders.extract.en.acknowledged import tell_acknowledged
from loaders.extract.en.actors import find
from loaders.extract.en.aftermath import date_denials, doubt_hearsay, judge
from loaders.extract.en.anchors import is_of_the_page
from loaders.extract.en.arrivals import date_arrivals, tell_arrival
from loaders.extract.en.attended import as_journeys, join_journeys
from loaders.extract.en.companions import note_companions
from loaders.extract.en.correspondence import followed_up, in_messages
from loaders.extract.en.counted_days import count_days, said_on, speak_of_month
from loaders.extract.en.delivered import Carriers, date_delivery, date_messages, note_carriers
from loaders.extract.en.known_events import date_known
from loaders.extract.en.masks import only_owns
from loaders.extract.en.phrase import Phrase
from loaders.extract.en.presence import (
    likewise_there,
    listed,
    on_several,
    present,
    told_of_several,
)
from loaders.extract.en.questions import answered, asks, without_speaker
from loaders.extract.en.recollections import Story, goes_on_with, recalls
from loaders.extract.en.scopes import scopes
from loaders.extract.en.sequels import follows_another
from loaders.extract.en.signed import hold_offices, letter_in, recall, tell_letter
from loaders.extract.en.sources import from_informant, from_reports, goes_on, source_of
from loaders.extract.en.speakers import host_speaks, speaking
from loaders.extract.en.speech import reported
from loaders.extract.en.story import hold_to_story, return_to_story
from loaders.extract.en.turns import repeated_by
from loaders.extract.en.unmet import with_subject
from loaders.extract.en.verdicts import Verdict, as_cue, verdict_of
from loaders.extract.en.visitors import date_welcomes
from loaders.extract.frames import tell
from loaders.extract.heads import heads
from loaders.extract.hosted import note_visitors
from loaders.extract.marks import Event, LocalPerson, Resolved, Zone
from loaders.quoting import is_official

_PRONOUNS = words("en", "cues", "pronouns")
_OF, _DETAIL = words("en", "grammar", "ownership"), 4  # units of "the exact purpose of"
_TOLD_OF = frozenset(
    word for key in ("reports", "meetings", "journeys") for word in load("en", "verdicts")["words"][key]
)
_REFERS_BACK = words("en", "grammar", "refers_back")
_SPOKESMAN, _SCHOLARS = "spokesperson", {"professor", "expert"}


@dataclass(slots=True)
class Narration:
    """An article while its sentences are told: the discourse, and what goes on from one sentence to the next.

    `source` is whom the sentence before quotes, `said` the day on which its speaker spoke; `by_others`: it told what
    others report; `attended`: it named who was there; `asked` are the events about which the last question asked,
    `informed` those that only sources told of; `unverified`: somewhere the article says that it could not confirm them;
    `left`: its story, while it tells what is beside it.
    """

    text: str
    folded: str
    context: Context
    discourse: Discourse
    spokesmen: frozenset[int]
    scholars: frozenset[int]
    source: str | None = None
    said: Resolved | None = None
    by_others: bool = False
    attended: bool = False
    asked: list[Event] = field(default_factory=list)
    informed: list[Event] = field(default_factory=list)
    unverified: bool = False
    carriers: Carriers = field(default_factory=dict)
    left: Story | None = None

    @classmethod
    def of(cls, text: str, folded: str, context: Context, discourse: Discourse, signers: Set[int]) -> Narration:
        """An article of which nothing has been told yet; `signers` only report it."""
        discourse.letter = letter_in(text, context)
        people = context.cast.people
        spokesmen = frozenset(k for k, who in enumerate(people) if _holds_only({_SPOKESMAN}, who))
        scholars = frozenset(k for k, who in enumerate(people) if _holds_only(_SCHOLARS, who))
        return cls(text, folded, context, discourse, spokesmen | signers, scholars)

    def tell_all(self, analyses: list[Analysis], free: list[list[Phrase]]) -> None:
        """Enter what all sentences tell into the context; `free` are the offices of each that nobody holds."""
        for analysis, unheld in zip(analyses, free, strict=True):
            if analysis.sentence.zone is Zone.BOILERPLATE:
                continue
            anchor, before = self.context.anchor, len(self.context.events)
            self._tell(analysis, unheld)
            if is_of_the_page(self.folded, analysis.sentence.start, analysis.sentence.end):  # an old picture
                self.context.anchor = anchor
                shown = self.context.events[before:]
                self.context.events[before:] = [e for e in shown if e.kind is ContactKind.VISIT or len(e.all_sides) > 1]
        self._return()
        context = self.context
        as_journeys(context)
        join_journeys([(tuple(people_of(a.suite)), a.company) for a in analyses if a.suite], context)
        doubt_hearsay(context, self.informed, unverified=self.unverified)
        date_messages(context.events, self.carriers)
        tell_acknowledged(analyses, self.folded, context)
        date_denials(context)
        date_arrivals(context)
        if self.discourse.letter:
            tell_letter(self.discourse.letter, self.text, self.folded, context)
            hold_offices(self.discourse.letter, analyses, free)
        context.heads = self.discourse.heads

    def _tell(self, analysis: Analysis, unheld: list[Phrase]) -> None:
        """Enter what a sentence tells."""
        context, discourse = self.context, self.discourse
        if self.left is not None and analysis.sentence.paragraph != context.paragraph:
            self._return(keep=goes_on_with(analysis))
        story = self.left or Story.of(context, discourse)
        count_days(self.folded, analysis, context, self.said)
        self.said = said_on(analysis, context) or self.said
        analysis.spokesmen, analysis.reported = self.spokesmen, self.by_others
        analysis.scholars = self.scholars
        verdict = verdict_of(self.folded, analysis)
        analysis.cues = sorted((*analysis.cues, *as_cue(verdict)), key=lambda cue: cue.start)
        _people(analysis, unheld, context, discourse)
        if self.attended and not analysis.presence and not analysis.triggers:
            analysis.presence = likewise_there(analysis)
        self.attended = bool(analysis.presence)
        self.by_others = reported(analysis)
        before = len(context.events)
        analysis.counted = follows_another(self.folded, analysis, context)
        return_to_story(analysis, context)
        self._tell_contacts(analysis)
        hold_to_story(context, before)
        self._bear_on_events(analysis, before, verdict)
        if asks(analysis):
            self.asked = context.events[before:]
        else:
            answered(self.asked, context, before)
        if discourse.letter:
            recall(discourse.letter, context.events[before:])
        self._attribute(analysis, before)
        _move_on(self.text, analysis, discourse, context, before)
        if len(context.events) > before:
            self.left = story if recalls(context, before) else None
        if len(context.events) == before:
            speak_of_month(analysis, context)

    def _return(self, *, keep: bool = False) -> None:
        """Let the article speak again of those of its story, not of whom it only recalled."""
        if self.left is not None and not keep:
            self.left.take_up(self.context, self.discourse)
        self.left = None

    def _tell_contacts(self, analysis: Analysis) -> None:
        """Enter the contacts of a sentence, and the message told before whose other side it names."""
        context = self.context
        found = with_subject(analysis, repeated_by(analysis, scopes(analysis), context), context, self.discourse)
        found = in_messages(analysis, found, context)
        if (letter := followed_up(analysis, found, self.discourse)) is not None:
            tell(self.text, replace(letter.analysis, presence=[]), [letter.scope], context)
        tell(self.text, analysis, found, context)
        note_carriers(found, self.carriers)

    def _bear_on_events(self, analysis: Analysis, before: int, verdict: Verdict | None) -> None:
        """What a sentence says of events told before it, and of those that it told itself, from `before` on."""
        context = self.context
        date_welcomes(self.folded, context, before)
        date_delivery(self.text, analysis, context)
        date_known(self.text, analysis, context, before)
        tell_arrival(self.folded, analysis, context, before)
        if analysis.presence and (several := on_several(analysis)):
            told_of_several(analysis, context, several)
        judge(self.text, analysis, context, before, verdict)
        if any(event.sets_out and event.explicit_date for event in context.events[before:]):
            context.on_tour = True  # what else is told of a journey happened on some day of it

    def _attribute(self, analysis: Analysis, before: int) -> None:
        """Note whose words the events of a sentence are, from `before` on."""
        told = self.context.events[before:]
        self.source = source_of(analysis) or (self.source if goes_on(analysis) else None)
        for event in told:
            event.attributed_to = self.source
            event.hearsay = self.source is None and from_reports(analysis)
        others = from_informant(analysis) if self.source is None else not is_official(self.source)
        self.informed += told if others else []
        self.unverified = self.unverified or any(not _of_detail(analysis, cue) for cue in analysis.cued("unverified"))


def _people(analysis: Analysis, unheld: list[Phrase], context: Context, discourse: Discourse) -> None:
    """Find who acts in a sentence, who was there and who came along."""
    analysis.cues = [cue for cue in analysis.cues if not called_off_by_a_third(analysis, cue, context.cast)]
    analysis.actors = without_speaker(analysis, find(analysis, unheld, context.cast, discourse))
    analysis.presence = (
        present(analysis) or speaking(analysis, context.focus) or host_speaks(analysis, context.focus, context.cast)
    )
    note_companions(analysis, context, discourse)
    analysis.listed = bool(analysis.presence or analysis.suite) and listed(analysis)


def _of_detail(analysis: Analysis, cue: Cue) -> bool:
    """Whether what could not be confirmed is only something about what happened ("the purpose of the trip")."""
    behind = [unit.low for unit in analysis.behind(cue.end)[:_DETAIL]]
    return any(word in _OF for word in behind[1:]) and not _TOLD_OF & {*behind}


def _holds_only(offices: Set[str], who: LocalPerson) -> bool:
    """Whether somebody has offices (heads of titles), and none but these."""
    held = heads("en").keys() & {*who.titles}
    return bool(held) and offices >= held


def _acts(analysis: Analysis, first: Actor) -> bool:
    """Whether whoever a sentence names first acts in it: nobody "he" means, and no list of those who were there."""
    back = any(unit.low in _REFERS_BACK for unit in analysis.units[:3] if unit.start <= first.start)
    return not back and not analysis.listed and {*people_of(analysis.presence)} <= {*first.people}


def _move_on(text: str, analysis: Analysis, discourse: Discourse, context: Context, before: int) -> None:
    free = [actor for actor in analysis.actors if not actor.masked]
    alone = analysis.actors if not people_of(free) else []
    owner = len(people_of(alone)) == 1 and all(map(only_owns, alone))  # "Kim's visit began on Monday. He met"
    speaks = [a for a in alone if owner or analysis.spokesmen.issuperset(a.people)]
    first = next((a for a in (*free, *speaks) if len(a.people) == 1 and a.people[0] not in discourse.gone), None)
    if first is not None and _acts(analysis, first):
        discourse.act(context.cast, first.people[0])
        discourse.paragraph = analysis.sentence.paragraph
    referred = (a for a in free if len(a.people) == 1 and text[a.start : a.end].lower() in _PRONOUNS)
    discourse.topic = next((actor.people[0] for actor in referred), None)
    named = people_of(free)
    countries = {context.cast.people[person].country for person in named}
    if len(countries) > 1:
        discourse.foreign = Country.OTHER in countries
        discourse.pair = () if discourse.foreign else discourse.pair
    if named and not (analysis.listed and countries.issuperset(SIDES)):  # "they" are none of a list of who was there
        discourse.spoken.append(tuple(named))
    for event in context.events[before:]:
        note_visitors(event, context, discourse)
        if event.kind is ContactKind.VISIT:
            discourse.travellers |= event.principals
        met = event.kind is not ContactKind.MESSAGE and event.status in (Status.OCCURRED, Status.PLANNED)
        aside = event.background or (event.status is Status.PLANNED and discourse.met)
        if met and not (aside and discourse.pair) and event.side(Country.KP) and event.side(Country.CN):
            discourse.met = event.status is Status.OCCURRED
            discourse.pair = (event.side(Country.KP)[0], event.side(Country.CN)[0])
