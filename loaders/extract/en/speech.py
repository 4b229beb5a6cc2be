"""What an English sentence only reports as somebody's words, and what it names as a purpose."""

from __future__ import annotations

from graph.claims import SIDES, ContactKind
from loaders.extract.analysis import Analysis
from loaders.extract.data import words
from loaders.extract.en.bodies import shown_side
from loaders.extract.en.quotes import quotations
from loaders.extract.events import GREETED
from loaders.extract.marks import Trigger, Unit, Zone

_AND = words("en", "grammar", "conjunctions")
_IT = words("en", "grammar", "group_pronouns")
_MEDIA = words("en", "cues", "media_nouns")
_SAYS = words("en", "grammar", "says")
_QUOTES = words("en", "grammar", "quotes") | words("en", "grammar", "list_words")
_MARKS = words("en", "grammar", "opening_quotes")
_THAT = words("en", "grammar", "complementizers")
_CONDOLENCES = words("en", "grammar", "condolences")
_WHEN = words("en", "grammar", "circumstance") | words("en", "grammar", "later")
_EXCHANGING, _WERE = words("en", "grammar", "exchanging"), words("en", "grammar", "being")
_NONE = words("en", "grammar", "none") | words("en", "grammar", "negations")
_CLOSING, _PAIR = words("en", "grammar", "closing_quotes"), 2
_NEAR = 4  # units between "during" or "when" and the event
_HAVE = words("en", "grammar", "auxiliaries")
_BE = words("en", "cues", "be")
_TO = words("en", "cues", "infinitive")
_PURPOSE, _THERE = words("en", "cues", "purpose"), words("en", "cues", "purpose_greeting")
_PRONOUNS = words("en", "cues", "pronouns")
_ACCORDING = words("en", "grammar", "according")
_REPORTERS = _MEDIA | words("en", "grammar", "informants") | words("en", "cues", "officials")
_OPENING, _HEARSAY = words("en", "grammar", "during"), words("en", "opinions", "reports")
_WATCHERS = words("en", "grammar", "watchers")
_BECOMING, _SUPERLATIVES = words("en", "grammar", "becoming"), words("en", "grammar", "superlatives")
_IF = words("en", "grammar", "whether_or_if")
_FRONT = 2  # units
_SPEAKER, _QUOTE, _MOTION = 3, 4, 8  # units before a verb of saying to its speaker, a quote; before "to", a motion
_RANK = 16  # units of "became the most senior official of his party in eleven years to"


def in_speech(analysis: Analysis, trigger: Trigger, index: dict[int, int]) -> bool:
    """Whether a person (not a medium or ministry) says the clause in which the trigger stands."""
    if analysis.sentence.zone is Zone.TITLE or index[trigger.start] < _FRONT or _opens(analysis, trigger, index):
        return False  # "Speaking with the ambassador, Hu said": an event that the sentence begins with
    if analysis.units[index[trigger.start]].low in _CONDOLENCES:
        return False  # "expressed condolences at the embassy" is no speech
    if any(cue.word in _HEARSAY for cue in analysis.cued("hypothetical", end=trigger.start)):
        return False  # "Asked about reports that he would come, Hong said"
    speakers = _speakers(analysis)
    passing = [(start, end) for start, end in analysis.passing if end <= trigger.start]
    letter = trigger.kind is ContactKind.MESSAGE and not any(a <= trigger.start < b for a, b in quotations(analysis))
    if letter and _were_exchanged(analysis, trigger, index):
        return False  # "messages were exchanged by Xi and Kim, Liu said": of others, and done
    for cue in analysis.cued("saying"):
        if cue.start == trigger.start or any(start <= cue.start < end for start, end in passing):
            continue  # "told" is how they met, whatever was said
        if letter and cue.start > trigger.start:
            continue  # "in a letter, Xi said", "a letter, in which Xi said": what is said in it
        if any(unit.low in _IF for unit in analysis.behind(cue.end)[:1]):
            continue  # "would not say whether he had met him": it is asked
        i = index.get(cue.start)
        if i is None or not _has_speaker(analysis.units, i, speakers) or _is_said_to(analysis.units, i):
            continue
        if cue.start < trigger.start and _circumstance(analysis.units, i, trigger, index):
            continue
        if cue.start > trigger.start and i and analysis.units[i - 1].low in _AND:
            continue  # "Kim met Yang and said that"
        if cue.start < trigger.start or any(u.low in _QUOTES for u in analysis.units[max(0, i - _QUOTE) : i]):
            return True
    return False


def _were_exchanged(analysis: Analysis, trigger: Trigger, index: dict[int, int]) -> bool:
    """Whether "were exchanged" stands right behind messages, and no "no" before them."""
    behind = [unit.low for unit in analysis.behind(trigger.end)[:_PAIR]]
    none = any(
        unit.low in _NONE for unit in analysis.units[max(0, index[trigger.start] - _FRONT) : index[trigger.start]]
    )
    return len(behind) == _PAIR and behind[0] in _WERE and behind[1] in _EXCHANGING and not none


def _opens(analysis: Analysis, trigger: Trigger, index: dict[int, int]) -> bool:
    """Whether a meeting stands in words that open the sentence ("In a separate meeting, Chen told Kim that")."""
    units, i = analysis.units, index[trigger.start]
    return not trigger.verb and i < _NEAR + 1 and units[0].low in _OPENING and trigger.kind is ContactKind.MEETING


def _speakers(analysis: Analysis) -> set[int]:
    """Where those stand who speak for themselves: not a spokesman, nor "he" after what somebody else reported."""
    pronouns = {unit.start for unit in analysis.units if unit.low in _PRONOUNS} if analysis.reported else set()
    return {
        actor.start
        for actor in analysis.actors
        if actor.people
        and not analysis.spokesmen.issuperset(actor.people)
        and not (actor.quiet and actor.start in pronouns)
    }


def reported(analysis: Analysis) -> bool:
    """Whether whoever a sentence quotes only reports what others do: a spokesman, a source, somebody unnamed.

    "He said" leaves it as it was before.
    """
    index = {unit.start: i for i, unit in enumerate(analysis.units)}
    named = {actor.start for actor in analysis.actors if actor.people and not actor.quiet}
    for cue in reversed(analysis.cued("saying")):
        i = index.get(cue.start)
        near = (
            [] if i is None else [*reversed(analysis.units[max(0, i - _SPEAKER) : i]), *analysis.units[i + 1 : i + 2]]
        )
        if (who := next((unit for unit in near if unit.start in named), None)) is not None:
            people = [p for actor in analysis.actors if actor.start == who.start for p in actor.people]
            return analysis.spokesmen.issuperset(people)
        if any(unit.low in _REPORTERS or _is_medium(unit) for unit in near):
            return True
    return analysis.reported


def _is_said_to(units: list[Unit], i: int) -> bool:
    """Whether others say so of its subject ("is believed to have met", "is thought to be in Beijing")."""
    done = i + 2 < len(units) and (units[i + 2].low in _HAVE or units[i + 2].low.split()[0] in _BE)
    return i > 0 and done and any(u.low in _BE for u in units[max(0, i - _FRONT) : i]) and units[i + 1].low in _TO


def _circumstance(units: list[Unit], i: int, trigger: Trigger, index: dict[int, int]) -> bool:
    """Whether an event after a verb of saying is when it was said ("said during their talks", "after he met him")."""
    between = _behind_quotes(units[i + 1 : index[trigger.start]])
    if any(unit.low in _THAT or unit.low in _MARKS for unit in between):
        return False
    return any(unit.low in _WHEN for unit in between[-_NEAR:])


def _behind_quotes(between: list[Unit]) -> list[Unit]:
    """What follows a few words quoted ("expressed "concern" when he met him"), else all."""
    marks = [k for k, unit in enumerate(between) if unit.low in _MARKS or unit.low in _CLOSING]
    return between[marks[-1] + 1 :] if len(marks) == _PAIR else between


def _has_speaker(units: list[Unit], i: int, speakers: set[int]) -> bool:
    if units[i].low in _ACCORDING:
        return any(unit.start in speakers for unit in units[i + 1 : i + 1 + _SPEAKER])
    if i and (units[i - 1].low in _REPORTERS or units[i - 1].low in _WATCHERS):
        return False  # "to see Hu, diplomats say"
    for unit in reversed(units[max(0, i - _SPEAKER) : i]):
        if unit.start in speakers:
            return True
        if unit.low in _MEDIA or unit.low in _IT or unit.low == "." or _is_medium(unit) or unit.is_a("local"):
            return False
    inverted = i == 0 or units[i - 1].low in _QUOTES  # not "the radio said Jia brought a gift"
    return inverted and i + 1 < len(units) and units[i + 1].start in speakers and units[i].low in _SAYS


def _is_medium(unit: Unit) -> bool:
    """Whether a name is that of a medium or ministry ("Xinhua news agency")."""
    return unit.is_a("org") and not _MEDIA.isdisjoint(unit.low.split())


def is_purpose(analysis: Analysis, trigger: Trigger, index: dict[int, int]) -> bool:
    """Whether a verb names what is intended ("to meet Xi"); "went to the airport to greet him" tells what happened."""
    i = index[trigger.start]
    if not trigger.verb or i == 0 or analysis.units[i - 1].low not in _TO:
        return False
    near = analysis.units[max(0, i - _MOTION) : i]
    done = _PURPOSE | _THERE if trigger.form in GREETED else _PURPOSE
    meant = not any(unit.low in done for unit in near) and not _at_home(analysis, trigger)
    return meant and not _becomes_first(analysis.units[max(0, i - _RANK) : i])


def _becomes_first(before: list[Unit]) -> bool:
    """Whether somebody becomes the first or highest one "to" do it ("became the most senior official to visit")."""
    became = next((k for k, unit in enumerate(before) if unit.low in _BECOMING), len(before))
    return any(unit.low in _SUPERLATIVES for unit in before[became + 1 :])


def _at_home(analysis: Analysis, trigger: Trigger) -> bool:
    """Whether a host travels in his own country to meet a guest ("Hu went to Changchun to meet him"): he met him."""
    journey = next((t for t in reversed(analysis.triggers) if t.end <= trigger.start), None)
    if journey is None or journey.kind is not ContactKind.VISIT or trigger.kind is not ContactKind.MEETING:
        return False
    host = next((a for a in reversed(analysis.actors) if a.end <= journey.start and a.people), None)
    place = next((u for u in analysis.units if journey.end <= u.start < trigger.start and u.is_a("place")), None)
    return host is not None and place is not None and host.country in SIDES and shown_side([place]) is host.country
