"""Who speaks at a gathering of which an English article told before: "In his address, he ...", "Wu gave a toast"."""

from __future__ import annotations

from graph.claims import Status
from loaders.extract.analysis import Actor, Analysis
from loaders.extract.data import words
from loaders.extract.events import PEOPLED
from loaders.extract.heads import resides
from loaders.extract.marks import Event
from loaders.extract.people import Cast

_GATHERINGS = frozenset({"meal", "ceremony", "show"})  # forms of events at which speeches are made
_SPEECHES, _SPEECH_WORDS = words("en", "grammar", "speeches"), words("en", "grammar", "speech_words")
_SPEAKING, _REPLIES = words("en", "grammar", "speaking"), words("en", "grammar", "replying_there")
_AT, _SPEECH = words("en", "grammar", "circumstance"), 5  # units in which a sentence names the speech
_TO, _ARTICLES = words("en", "cues", "infinitive"), words("en", "grammar", "articles")
_ANY = _ARTICLES | words("en", "grammar", "possessive_pronouns")
_EMBASSIES = words("en", "titles", "embassies")
_MAKING, _WORDS = words("en", "attendance", "making_speeches"), words("en", "attendance", "words_at_table")
_DRINKS = words("en", "attendance", "drinks")
_SAYING, _ELSEWHERE = words("en", "attendance", "speaks"), words("en", "attendance", "not_there")
_SPEAKS = _MAKING | _SAYING
_PLAIN = _ANY | _SPEECH_WORDS | words("en", "attendance", "with")
_NEGATIONS, _NEAR = words("en", "grammar", "negations"), 3  # units before a verb that deny it


def speaking(analysis: Analysis, event: Event | None) -> list[Actor]:
    """Who speaks at a gathering told before ("In his address, the ambassador looked back on"); none elsewhere."""
    if not _is_said_at(analysis, event):
        return []
    units = analysis.units[: _SPEECH + 1]
    if _opens_speech(analysis):
        comma = next((unit.end for unit in units if unit.low == ","), analysis.sentence.end)
        analysis.triggers = [t for t in analysis.triggers if t.start > comma]  # what it opens with is told before
        return [a for a in analysis.actors if a.people and a.start > comma and not a.masked][:1]
    if not analysis.triggers and (said := _said_in_speech(analysis)) is not None:
        return [a for a in analysis.actors if a.people and a.end <= said and not a.masked][-1:]
    if not analysis.times and (speaks := _speaks(analysis)) is not None:
        return [a for a in analysis.between(analysis.sentence.start, speaks) if a.people and not a.quiet]
    k = next((k for k, unit in enumerate(units) if unit.low in _SPEECHES), 0)
    replies = len(units) > 2 and units[1].low in _REPLIES and units[2].low == ","  # not "in response to the test"
    k = 1 if replies else k
    if not (k > 1 or replies) or units[0].low not in _AT or any(unit.low not in _PLAIN for unit in units[1:k]):
        return []
    if units[1].low in _ARTICLES and (analysis.times or (units[k + 1 : k + 2] and units[k + 1].low in _ELSEWHERE)):
        return []  # "In an address to parliament on Monday"
    return [a for a in analysis.actors if a.people and a.start > units[k].start and not a.masked][:1]


def _speaks(analysis: Analysis) -> int | None:
    """Where a verb of speaking stands that names no other place or hearers ("gave a toast", "spoke too"), else None."""
    units = analysis.units
    for i, unit in enumerate(units):
        if unit.low not in _SPEAKS or any(u.low in _NEGATIONS for u in units[max(0, i - _NEAR) : i]):
            continue
        end = i + 1
        if unit.low in _MAKING:
            while end < len(units) and units[end].low in _PLAIN:
                end += 1
            if end == len(units) or units[end].low not in _WORDS:
                continue
            end += 1
        toasts = units[end - 1].low in _DRINKS and end < len(units) and units[end].low in _TO  # "his glass to"
        if toasts or end == len(units) or units[end].low not in _ELSEWHERE:
            return unit.start
    return None


def _said_in_speech(analysis: Analysis) -> int | None:
    """Where a verb of saying stands with "in his speech" right behind it ("said in his address that"), else None."""
    for cue in analysis.cued("saying"):
        behind = [unit.low for unit in analysis.behind(cue.end)[:_SPEECH]]
        k = next((k for k, word in enumerate(behind) if word in _SPEECHES), 0)
        own = k > 1 and behind[0] in _AT and behind[1] in _ANY and all(word in _PLAIN for word in behind[1:k])
        if own and not {*behind[k + 1 :]} & (_AT | _TO):  # not "in his speech at the university"
            return cue.start
    return None


def host_speaks(analysis: Analysis, event: Event | None, cast: Cast) -> list[Actor]:
    """The ambassador who says something in a report of the reception that his embassy gave; nobody elsewhere.

    He may stand behind the verb ("The years gone by, said the ambassador, Ji Jae Ryong, are").
    """
    if event is None or not _is_said_at(analysis, event):
        return []
    hosts = {side for text, (side, _) in event.bodies.items() if not _EMBASSIES.isdisjoint(text.lower().split())}
    said = next(iter(analysis.cued("saying")), None)
    one = [actor for actor in analysis.actors if len(actor.people) == 1 and not actor.masked]
    behind = (actor for actor in one if said is not None and 0 <= actor.start - said.end <= 1)
    speaker = next(behind, next(iter(one), None))
    if speaker is None or said is None or speaker.country not in hosts or speaker.start - said.end > 1:
        return []
    return [speaker] if resides(cast.people[speaker.people[0]].titles, "en") else []


def _is_said_at(analysis: Analysis, event: Event | None) -> bool:
    """Whether a sentence may say what was said at a gathering told before: it speaks of no other event."""
    if event is None or event.form not in _GATHERINGS or event.status is not Status.OCCURRED:
        return False
    fronted = next((unit.end for unit in analysis.units if unit.low == ","), 0) if _opens_speech(analysis) else 0
    return not any(trigger.kind in PEOPLED and trigger.start >= fronted for trigger in analysis.triggers)


def _opens_speech(analysis: Analysis) -> bool:
    """Whether a sentence opens with words that say to whom or where somebody speaks ("Addressing the gathering,")."""
    return bool(analysis.units) and analysis.units[0].low in _SPEAKING
