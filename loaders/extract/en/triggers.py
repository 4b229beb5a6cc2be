"""Which of the words that may tell of a contact do so in an English sentence."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise, takewhile

from graph.claims import ContactKind
from loaders.extract.analysis import Analysis
from loaders.extract.data import load, words
from loaders.extract.en.bringing import with_journeys
from loaders.extract.en.condolence import as_call
from loaders.extract.en.congratulations import reaches
from loaders.extract.en.ellipsis import with_stand_ins
from loaders.extract.en.hosting import as_guests
from loaders.extract.en.mentions import mention_at
from loaders.extract.en.naming import is_place, may_stand_between, names_place
from loaders.extract.en.stays import describes
from loaders.extract.en.trips import is_bare, is_dated, is_long
from loaders.extract.en.wire import as_calls
from loaders.extract.events import GREETED
from loaders.extract.gestures import GESTURE
from loaders.extract.marks import Trigger, Unit, Zone

_NOT_BEFORE = words("en", "cues", "not_before")
_NOT_AFTER = words("en", "cues", "not_after")
_LIGHT = words("en", "cues", "light_objects")
_OCCASION = words("en", "cues", "occasion")
_PARTICLES: dict[str, str] = load("en", "cues")["particles"]
_FROM = words("en", "grammar", "source_prepositions")
_GENERIC = words("en", "cues", "generic_events")
_GENERIC_TALKS = words("en", "cues", "generic_talks")
_KNOWN = words("en", "grammar", "known")
_TO = words("en", "cues", "infinitive")
_ARTICLES = words("en", "grammar", "articles")
_LIST = words("en", "grammar", "list_words")
_APART = _LIST | words("en", "grammar", "starting")  # "has not been there since his visit"
_BOTH, _PLURALS = words("en", "grammar", "noun_or_verb"), words("en", "grammar", "plural_or_verb")
_COUNTED, _OWNERS = words("en", "grammar", "counted"), words("en", "grammar", "possessive_pronouns")
_BEFORE_VERB = words("en", "grammar", "before_verb")
_MODALS = words("en", "grammar", "modals")
_SEES = words("en", "grammar", "sees")
_ARRIVAL, _UPON = words("en", "grammar", "arrival"), words("en", "grammar", "upon")
_MET, _IT = words("en", "grammar", "met"), words("en", "grammar", "group_pronouns")
_SENT_TO = words("en", "grammar", "sending_people")
_SAW = words("en", "grammar", "saw")
_CONGRATULATED = words("en", "grammar", "congratulated")  # what one may do face to face
_DISCUSSED = words("en", "grammar", "discussed")
_SEES_THAT = words("en", "grammar", "sees_that")
_CAPACITY = words("en", "grammar", "capacity")
_WHO = words("en", "grammar", "personal_relatives")
_AT = words("en", "grammar", "at_table")
_THAT = words("en", "grammar", "complementizers")
_NAMING = words("en", "grammar", "field_prepositions")
_RECEPTION, _OF = words("en", "grammar", "receptions"), words("en", "grammar", "ownership")
_ATTEND, _ATTENDED = words("en", "grammar", "attending"), words("en", "grammar", "attended")
_ON_VISIT = words("en", "grammar", "on_visit")
_DURING = words("en", "grammar", "circumstance") | words("en", "grammar", "around")
_ON_TRIP = words("en", "grammar", "on_trip")
_STAYS = words("en", "grammar", "stay_units")
_TOGETHER = words("en", "grammar", "jointly")
_GERUND = tuple(words("en", "grammar", "gerund_endings"))
_TALK = words("en", "grammar", "talking")
_HEARSAY, _ABOUT = (
    words("en", "grammar", "hearsay"),
    words("en", "grammar", "topics_of") | words("en", "grammar", "complementizers"),
)
_CLAUSE = words("en", "grammar", "where") | words("en", "grammar", "temporal") | words("en", "grammar", "commas")
_THERE = words("en", "grammar", "pointing")
_SPENT, _WITH = words("en", "grammar", "spent"), words("en", "grammar", "accompaniment")
_AND = words("en", "grammar", "conjunctions")
_BEFORE, _FIRSTS = words("en", "grammar", "prior_to"), words("en", "grammar", "superlatives")
_GATHERING, _MARKING = words("en", "grammar", "gatherings"), words("en", "grammar", "marking")
_WELCOMING = words("en", "grammar", "welcoming")
_ARRIVALS = words("en", "grammar", "arrivals")
_GUARDS = words("en", "grammar", "honor_guards") - {"salute"}
_LANDED = words("en", "joined", "welcome")
_BOTH_OF = words("en", "grammar", "apposed")
_SUBJECTS = words("en", "cues", "pronouns")
_PRONOUNS = words("en", "grammar", "object_pronouns") | words("en", "grammar", "plural_objects")
_EACH, _STAFF = words("en", "grammar", "each_other"), words("en", "cues", "officials")
_GROUPS = words("en", "cues", "delegation") | words("en", "cues", "guests") | words("en", "grammar", "bands")
_GREETINGS = words("en", "grammar", "greetings")
_CONVEYING = words("en", "grammar", "by_mouth")
_JOINTS = words("en", "grammar", "commas") | words("en", "grammar", "conjunctions")
_SENDING = words("en", "grammar", "sending")
_ACCOMPANY = "accompany"
_TOLD = "told"
_EXCHANGE = "exchange"  # what is agreed or discussed where the sentence tells of the meeting itself is no other one
_THAT_WHICH = _THAT | words("en", "grammar", "impersonal_relatives")
_RECEIVE, _SEE_OFF = "receive", "see-off"
_CARRIERS = frozenset({_RECEIVE, "visit", "show"})  # ids of triggers whose verbs may only carry a noun
_NONE = words("en", "grammar", "none")
_WALK, _FOLLOWING = "walk", words("en", "grammar", "around")
_SIGN, _CEREMONY = "sign", "ceremony"
_MEAL, _TALKS = "meal", "talks"  # forms
_GIVEN_TO = frozenset({_MEAL, "show"})  # forms of what is given for guests
_PARADE, _NOT = "parade", words("en", "grammar", "negations")
_CALLS = "call"  # "called on him to come", not "paid a call on him to hand him a letter"
_ERRANDS = words("en", "grammar", "errands")
_DEMAND = "courtesy-call"  # the trigger whose verb ("called on") may be a demand
_PLACE_BOUND = words("en", "cues", "place_bound")
_BE = words("en", "cues", "be")
_PAPERS = words("en", "grammar", "papers")
_WHO_THAT = words("en", "grammar", "personal_relatives") | words("en", "grammar", "complementizers")
_ABOARD, _VEHICLES = words("en", "grammar", "aboard"), words("en", "cues", "vehicles")
_ROUND = words("en", "grammar", "round_about")
_SEEN_AT = words("en", "grammar", "seen_at")
_GREETING, _OCCASIONS = words("en", "grammar", "greeting_verbs"), words("en", "grammar", "feasts")
_FOR = words("en", "grammar", "aims")
_ATTENDED_EVENTS, _ORDINAL = words("en", "grammar", "gathered_for"), re.compile(r"\d+(?:st|nd|rd|th)")
_WATCHED = words("en", "grammar", "watched")
_WITHOUT = words("en", "grammar", "denying")
_WHOM, _RELATIVE = words("en", "grammar", "whom"), 4  # units from "whom" to the verb of its clause
_DISCUSSING = words("en", "grammar", "discussing")
_ASKING = words("en", "grammar", "asking")
_RINGING = words("en", "grammar", "ringing")
_ASIDES = words("en", "titles", "asides")
_SET_OFF = words("en", "grammar", "commas") | words("en", "grammar", "opening_brackets")
_SET_OFF |= words("en", "grammar", "closing_brackets")
_ARRIVING, _LEFT_BEHIND = words("en", "grammar", "arriving"), words("en", "grammar", "transitive_journeys")
_QUOTES = words("en", "grammar", "opening_quotes")
_ENDS_WORDS = words("en", "grammar", "commas") | words("en", "grammar", "closing_quotes")
_CIRCUMSTANTIAL = words("en", "grammar", "during") | words("en", "grammar", "circumstance") | {"after", "before"}
_RECEIVED_AT = _ARRIVALS | words("en", "grammar", "honor_guards")
_MUTUAL = words("en", "grammar", "mutual")
_BY = words("en", "cues", "by")
_HOME = words("en", "cues", "home") | words("en", "cues", "here")
_POSSESSIVE = words("en", "grammar", "possessive_marks")
_DIRECT = words("en", "grammar", "direct_place")
_EMBASSY = words("en", "titles", "embassies")
_SPEECHES = words("en", "grammar", "speeches")
_IN = words("en", "grammar", "inside")
_AUDIENCE, _OPENINGS = words("en", "grammar", "spectators"), words("en", "grammar", "openings")
_OF_SEVERAL = words("en", "grammar", "of_several")
_ADVERBS, _ADVERB = words("en", "grammar", "adverbs"), 3  # units of adverbs before a verb
_ANY = words("en", "grammar", "any_of_them")
_HELD = words("en", "grammar", "conversing")
_HYPHEN = "-"
_LY = "ly"  # how most adverbs end ("did not apparently meet")
_CIRCUMSTANCE = 4  # units from "at" to the dinner at which somebody was met
_TAKEN = 5  # units between "saw" and what somebody is taken for
_HOUSE = 4  # units between a verb of motion and the house that it leads to
_STAY = 9  # units from "spent" to the place of a stay
_TOUR_OF_DUTY: list[str] = load("en", "grammar")["of_duty"]  # what a diplomat's "tour" is
_CIRCUMSTANCES = 20  # units from "after" to the session behind which people met
_FEAST = 6  # units between "greet" and what is celebrated
_DIRECTLY = 3  # units to the place of a verb that has it right behind
_SENT = 12  # units between "sent" and greetings
_AROUND = 11  # units in which "met him" says at what station
_PLACE = 7  # units to the place of a verb that needs one
_FAR, _GAP, _OBJECT = 25, 5, 40  # units to a particle, units of a carried noun, characters to a light object


def contacts(analysis: Analysis, index: dict[int, int]) -> list[Trigger]:
    """The triggers of a sentence that tell of a contact, in order; `index` gives the unit that begins at an offset."""
    title = analysis.sentence.zone is Zone.TITLE
    triggers = [_as_noun(analysis.units, t, index) for t in analysis.triggers if t.start in index]
    triggers = [_as_meeting(analysis.units, t, index[t.start]) for t in triggers]
    triggers = [as_call(analysis.units, t, index[t.start]) for t in triggers]
    kept = [t for t in triggers if _counts(analysis.units, t, index[t.start], title=title)]
    kept = sorted((*kept, *as_guests(analysis)), key=lambda trigger: trigger.start)
    kept = as_calls(analysis, with_stand_ins(analysis.units, with_journeys(analysis, kept)))
    kept = [t for k, t in enumerate(kept) if not (k and _on_arrival(analysis.units, index[t.start]))]
    kept = [t for k, t in enumerate(kept) if not (k and _is_occasion_of(analysis, kept[k - 1], t, index))]
    kept = [t for k, t in enumerate(kept) if not (k and _is_of_message(analysis, kept[k - 1], t))]
    kept = [t for t in kept if not (t.id == _ACCOMPANY and _fronted(analysis.units, t, index) and len(kept) > 1)]
    kept = _at_the_table(analysis.units, kept, index)
    kept = [t for k, t in enumerate(kept) if not _in_which(analysis.units, t, kept[k + 1 :], index)]
    kept = _by_what_is_done(analysis.units, kept)
    kept = [t for k, t in enumerate(kept) if not _is_named_by_next(analysis.units, kept, k, index)]
    kept = [t for k, t in enumerate(kept) if not (k and _is_opened(analysis.units, kept[k - 1], t, index))]
    kept = [t for k, t in enumerate(kept) if not _is_circumstance(analysis, kept[:k], t)]
    kept = [t for k, t in enumerate(kept) if not _is_said_at(analysis, t, kept[k + 1 : k + 2])]
    kept = [t for k, t in enumerate(kept) if not (k and _is_their_call(analysis, kept[k - 1], t))]
    kept = [t for k, t in enumerate(kept) if not (k and _is_said_walking(analysis, kept[k - 1], t))]
    talks = [t for t in kept if t.form == _TALKS and t.id not in (_EXCHANGE, GESTURE, _TOLD)]
    met = bool(talks)
    kept = [t for t in kept if t.id not in (_EXCHANGE, GESTURE) or _is_told_of(analysis, t, talks)]
    if met:
        kept = [t for t in kept if not (t.verb and analysis.units[index[t.start]].low in _CONGRATULATED)]
    if any(t.id == GESTURE for t in kept):  # "exchanged greetings with him, shaking hands"
        kept = [t for t in kept if analysis.units[index[t.start]].low not in _GREETINGS]
    kept = [t for t in kept if t.id != _TOLD or _beside(analysis.units, t, kept) <= {ContactKind.VISIT}]
    kept = [t for k, t in enumerate(kept) if not _only_carries(analysis, kept, k)]
    return [t for k, t in enumerate(kept) if not (k and _is_same_ceremony(analysis.units, kept[k - 1], t))]


def _at_the_table(units: list[Unit], triggers: list[Trigger], index: dict[int, int]) -> list[Trigger]:
    """The triggers, talks "at a dinner" as the dinner that they were: one contact, not two."""
    out: list[Trigger] = []
    for trigger in triggers:
        near = units[max(0, index[trigger.start] - _CIRCUMSTANCE) : index[trigger.start]]
        met = out[-1] if out and trigger.form == _MEAL and not trigger.verb else None
        if met is not None and met.verb and met.form == _TALKS and any(unit.low in _AT for unit in near):
            out[-1] = replace(met, form=_MEAL)
        else:
            out.append(trigger)
    return out


def _in_which(units: list[Unit], message: Trigger, following: list[Trigger], index: dict[int, int]) -> bool:
    """Whether the main clause tells what is done in a message before it ("In a letter, Xi congratulated Kim")."""
    i = index[message.start]
    if message.kind is not ContactKind.MESSAGE or message.verb or not any(u.low in _IN for u in units[:i][:_ADVERB]):
        return False
    comma = next((u.start for u in units[i:] if u.low == ","), -1)
    told = (t for t in following if t.kind is ContactKind.MESSAGE and 0 < comma < t.start)
    return i <= _ADVERB and any(t.verb or units[index[t.start]].low in _GREETINGS for t in told)


def _by_what_is_done(units: list[Unit], triggers: list[Trigger]) -> list[Trigger]:
    """The triggers, a ceremony as that of what is done at it ("a ceremony to lay wreaths was held on Friday")."""
    out: list[Trigger] = []
    for trigger in triggers:
        held = out[-1] if out and trigger.verb and trigger.form not in GREETED else None
        between = [u.low for u in units if held is not None and held.end <= u.start < trigger.start]
        purpose = len(between) == 1 and between[0] in _TO
        if held is not None and purpose and not held.verb and {held.kind, trigger.kind} == {ContactKind.CEREMONY}:
            out[-1] = replace(held, id=trigger.id, form=trigger.form)
        else:
            out.append(trigger)
    return out


def _beside(units: list[Unit], told: Trigger, triggers: list[Trigger]) -> set[ContactKind]:
    """The kinds of contact that a sentence tells beside the words said; what is told in these words is none."""
    said = next((unit.end for unit in units if unit.start >= told.end and unit.low in _THAT), None)
    who = next((unit.start for unit in units if unit.start >= told.end and unit.low in _WHO), None)
    fronted = _words_before(units, told) if said is None else 0
    return {
        t.kind
        for t in triggers
        if t is not told and t.start >= fronted and (said is None or t.start < said)
        if t.kind is not ContactKind.MESSAGE or who is None or t.start < who  # "told Li, who handed him a letter, that"
    }


def _words_before(units: list[Unit], told: Trigger) -> int:
    """Where the words end that somebody tells and that stand before him ("China backs dialogue, Wang told Ri"), else 0.

    Words that say when or where he told it are none ("After their talks, Wang told Ri").
    """
    before = [k for k, unit in enumerate(units) if unit.end <= told.start and unit.low in _ENDS_WORDS]
    opens = next((unit.low for unit in units if unit.low not in _QUOTES), "")
    return units[before[-1]].end if before and before[-1] and opens not in _CIRCUMSTANTIAL else 0


def _is_named_by_next(units: list[Unit], triggers: list[Trigger], k: int, index: dict[int, int]) -> bool:
    """Whether a ceremony is that of which the next words tell ("a ceremony of laying wreaths")."""
    trigger, following = triggers[k], triggers[k + 1] if k + 1 < len(triggers) else None
    if following is None or trigger.verb or {trigger.kind, following.kind} != {ContactKind.CEREMONY}:
        return False
    between = [unit.low for unit in units[index[trigger.start] : index[following.start]] if unit.start >= trigger.end]
    return len(between) == 1 and between[0] in _NAMING


def _is_opened(units: list[Unit], before: Trigger, trigger: Trigger, index: dict[int, int]) -> bool:
    """Whether a noun is that of which a ceremony is told ("the opening of the international trade exhibition")."""
    if before.verb or trigger.verb or {before.kind, trigger.kind} != {ContactKind.CEREMONY}:
        return False
    between = [unit for unit in units[index[before.start] : index[trigger.start]] if unit.start >= before.end]
    near = 1 < len(between) <= _FEAST and between[0].low in _NAMING
    return near and not any(unit.is_a("local") or unit.is_a("verb") or unit.low == "," for unit in between)


def _is_of_message(analysis: Analysis, message: Trigger, trigger: Trigger) -> bool:
    """Whether what arrives is a message ("a telegram from Kim to Xi arrived on Monday"), not who wrote it."""
    arrives = trigger.kind is ContactKind.VISIT and trigger.verb and message.kind is ContactKind.MESSAGE
    if not arrives or message.verb or any(unit.is_a("local") for unit in analysis.before(message.start)):
        return False
    between = [unit for unit in analysis.units if message.end <= unit.start < trigger.start]
    return not any(unit.is_a("verb") or unit.low in _WHO | _JOINTS for unit in between)


def _is_circumstance(analysis: Analysis, before: list[Trigger], trigger: Trigger) -> bool:
    """Whether an event only says when or where people met, or what guests had come for.

    So it is in "A and B met at the forum", "met after the session of the forum, the biggest gathering", and in "gave a
    banquet for the delegation on a visit to take part in the celebrations".
    """
    last = next((t for t in reversed(before) if t.verb or t.kind is not ContactKind.CEREMONY), None)
    if last is None or trigger.verb or trigger.kind is not ContactKind.CEREMONY or last.kind is not ContactKind.MEETING:
        return False
    between = [unit for unit in analysis.units if last.end <= unit.start < trigger.start]
    if any(unit.low in _ATTEND or unit.low in _ATTENDED for unit in between):
        come = any(a.low in _TO and b.low in _ATTEND for a, b in pairwise(between))
        return come and any(unit.low in _ON_VISIT for unit in between)
    met = last.form == _TALKS and not analysis.between(last.end, trigger.start)
    near = between[-_CIRCUMSTANCES:]
    return (
        met and any(unit.low in _DURING for unit in near) and not analysis.between(trigger.end, analysis.sentence.end)
    )


def _is_said_at(analysis: Analysis, met: Trigger, following: list[Trigger]) -> bool:
    """Whether people only spoke at a ceremony told before ("spoke with him during the parade")."""
    talks = met.verb and met.form == _TALKS and following and following[0].kind is ContactKind.CEREMONY
    if not talks or following[0].verb:
        return False
    between = [unit for unit in analysis.units if met.end <= unit.start < following[0].start]
    return any(a.low in _ON_TRIP and b.low in _KNOWN for a, b in pairwise(between[-_CIRCUMSTANCE:]))


def _is_told_of(analysis: Analysis, together: Trigger, talks: list[Trigger]) -> bool:
    """Whether the talks of a sentence are only those of which a verb tells ("spoke with him, of the talks he said").

    So they are where there are none; who spoke "with" somebody has met him, and "the talks" behind it are the same.
    """
    behind = next(iter(analysis.behind(together.end)), None)
    if not talks or together.id != _EXCHANGE or behind is None or behind.low not in _WITH:
        return not talks
    known = (analysis.before(t.start)[-1:] for t in talks if not t.verb and t.start > together.end)
    return sum(bool(unit) and unit[0].low in _KNOWN for unit in known) == len(talks)


def _is_said_walking(analysis: Analysis, walk: Trigger, talk: Trigger) -> bool:
    """Whether people talk on the walk that a clause has just told ("strolled by the sea, deep in conversation")."""
    if walk.id != _WALK or talk.form != _TALKS or analysis.between(walk.end, talk.start):
        return False
    between = {unit.low for unit in analysis.units if walk.end <= unit.start < talk.start}
    return between.isdisjoint(_ADVERBS | _FOLLOWING) and (talk.verb or not between.isdisjoint(_IN))


def _is_their_call(analysis: Analysis, met: Trigger, trigger: Trigger) -> bool:
    """Whether a clause says of those who were met that they had called ("met the delegation that paid him a call")."""
    calls = trigger.id == _DEMAND and met.form == _TALKS and met.start != trigger.start
    between = (unit for unit in analysis.units if met.end <= unit.start < trigger.start)
    return calls and any(unit.low in _WHO_THAT for unit in between)


def _is_occasion_of(analysis: Analysis, meal: Trigger, trigger: Trigger, index: dict[int, int]) -> bool:
    """Whether a meal or show is given "to welcome" somebody: he is at it."""
    purpose = trigger.form == "welcome" and analysis.units[index[trigger.start]].low in _TO
    return purpose and meal.form in _GIVEN_TO and not analysis.between(meal.end, trigger.start)


def _on_arrival(units: list[Unit], i: int) -> bool:
    """Whether a noun only says when somebody was met ("was greeted on arrival in Beijing by Wang")."""
    return units[i].low in _ARRIVAL and units[i - 1].low in _UPON


def _as_noun(units: list[Unit], trigger: Trigger, index: dict[int, int]) -> Trigger:
    """A word that can be both is a verb only after what takes one ("to visit", "will visit")."""
    i = index[trigger.start]
    if trigger.verb and i > 0 and units[i].low in _PLURALS and _begins_noun(units, i):
        return replace(trigger, verb=False)
    if not trigger.verb or units[i].low not in _BOTH or units[i].end != trigger.end:
        return trigger
    near = reversed(units[max(0, i - _ADVERB) : i])
    before = next((unit for unit in near if unit.low not in _ADVERBS and not unit.low.endswith(_LY)), None)
    return trigger if before is not None and before.low in _BEFORE_VERB else replace(trigger, verb=False)


def _begins_noun(units: list[Unit], i: int) -> bool:
    """Whether words before a plural make it a noun ("the three visits", "six-party talks")."""
    before = units[i - 1].low
    counted = before in _ARTICLES | _KNOWN | _OWNERS | _POSSESSIVE | _COUNTED or before.isdigit()
    return before in _NOT_BEFORE or (counted and units[i].low not in _GENERIC_TALKS)


def _as_meeting(units: list[Unit], trigger: Trigger, i: int) -> Trigger:
    """ "To see somebody", "saw Kim" is to meet, to see him off is not; to welcome him at a station is a welcome."""
    word, at = units[i].low, units[i + 1] if i + 1 < len(units) else None
    if trigger.id == _PARADE and any(_GUARDS & set(unit.low.split()) for unit in units):
        return replace(trigger, id="welcome", form="welcome")  # "mounted the stand and received the guard's salute"
    met = trigger.id == "meet" and word in _MET and units[i].end == trigger.end
    if trigger.id == GESTURE and any(_LANDED & set(unit.low.split()) for unit in units):
        return replace(trigger, kind=ContactKind.CEREMONY, form="welcome")  # "hugged him on the tarmac"
    if trigger.id == "meet" and word in _DISCUSSED and at is not None and at.low in _ABOUT:
        return replace(trigger, id=_EXCHANGE)  # "talked about the workers": what they met for
    feast = trigger.id == "meet" and not trigger.verb and word in _GATHERING
    if feast and any(a.low in _TO and b.low in _MARKING for a, b in pairwise(units[i : i + _FAR])):
        return replace(
            trigger, id="ceremony", kind=ContactKind.CEREMONY, form="ceremony"
        )  # "a meeting to mark the day"
    greeted = met and i > 1 and units[i - 1].low in _BE and units[i - 2].low in _IT
    passive = met and i > 0 and units[i - 1].low in _BE  # "At the airport he was met by"
    near = units[max(0, i - _PLACE) if passive else i : i + _AROUND]
    if greeted or (met and any(_ARRIVALS & set(unit.low.split()) for unit in near)):
        return replace(trigger, id="welcome", kind=ContactKind.CEREMONY, form="welcome")
    there = any(_RECEIVED_AT & set(unit.low.split()) for unit in units[i : i + _AROUND])
    if trigger.id == _RECEIVE and (there or (word in _WELCOMING and any(unit.low in _ARRIVALS for unit in units))):
        return replace(trigger, id="welcome", kind=ContactKind.CEREMONY, form="welcome")
    if trigger.form == _MEAL and word in _RECEPTION and at is not None and at.low in _OF:
        return replace(trigger, id=_RECEIVE, form=_TALKS)  # "Kim's reception of the minister"
    if trigger.id == _SEE_OFF and word in _SENT_TO and _goes_to(units, i):
        return replace(trigger, id="visit", kind=ContactKind.VISIT, form="visit")
    clause = takewhile(lambda unit: unit.low not in _CLAUSE, units[i + 1 : i + _FAR])
    if word in _SPENT and trigger.id == "meet" and not any(unit.low in _WITH for unit in clause):
        near = units[i + 1 : i + _STAY]  # also "the three days Wen spent in North Korea"
        counted = any(unit.low in _STAYS or unit.text.isdigit() for unit in (*units[max(0, i - _FEAST) : i], *near))
        stays = counted and any(_names_place(unit) or unit.low in _THERE for unit in near)
        return replace(trigger, id="visit", kind=ContactKind.VISIT, form="visit") if stays else trigger
    seen = trigger.id == _SEE_OFF and word in _SEES and i > 0 and units[i - 1].low in _BEFORE_VERB
    seen = seen and not (at is not None and at.low in _SEES_THAT)  # "see to it that"
    asked = i > 1 and units[i - 2].low in _ASKING and (units[i - 1].low in _SUBJECTS or units[i - 1].is_a("local"))
    seen = seen or (trigger.id == _SEE_OFF and word in _SEES and asked)  # "Did he see Kim?"
    whom = any(unit.low in _WHOM for unit in units[max(0, i - _RELATIVE) : i])
    seen = seen or (trigger.id == _SEE_OFF and word in _SAW and (whom or _names_somebody(units[i + 1 :])))
    if seen and any(unit.low in _CAPACITY for unit in units[i + 1 : i + _TAKEN]):
        return trigger  # "saw Kim as a reformer"
    if not seen or any(unit.low == _PARTICLES.get(units[i].low) for unit in units[i + 1 : i + _FAR]):
        return trigger
    return replace(trigger, id="meet", kind=ContactKind.MEETING, form="talks")


def _goes_to(units: list[Unit], i: int) -> bool:
    """Whether somebody is sent to a place ("sent Song Tao to Pyongyang"): he travels, who sends him does not."""
    near = _without_apposition(units[i + 1 : i + _FAR])
    to = next((k for k, unit in enumerate(near[:-1]) if unit.low in _TO and _is_goal(near[k + 1 : k + _FEAST])), None)
    if to is None or any(unit.low in _LIGHT for unit in near[:to]):
        return False
    named = next((k for k, unit in enumerate(near[:to]) if unit.is_a("local")), 0)
    behind = near[named + 1 : to] if named else near[:to]
    if named and near[named - 1].low == "," and behind and behind[0].low == ",":
        behind = behind[1:]  # "his envoy, Song Tao, to Pyongyang"
    return not any(unit.low in _LIST for unit in behind)


def _is_goal(near: list[Unit]) -> bool:
    """Whether words behind "to" say where or to what event somebody is sent ("to the parade")."""
    event = takewhile(lambda unit: not (unit.is_a("local") or unit.low in _UPON), near)
    return _names_place(near[0]) or near[0].low in _ATTEND or any(map(_is_feast, event))


def _without_apposition(near: list[Unit]) -> list[Unit]:
    """The units without what is set off behind the name that they begin with ("Choe, a close aide, to Beijing")."""
    named = next((k for k, unit in enumerate(near) if unit.is_a("local")), len(near))
    if named + 1 >= len(near) or near[named + 1].low != ",":
        return near
    closed = next((k for k in range(named + 2, len(near)) if near[k].low == ","), None)
    apposed = closed is not None and not any(unit.is_a("local") for unit in near[named + 2 : closed])
    return [*near[: named + 1], *near[closed + 1 :]] if apposed and closed is not None else near


def _names_somebody(units: list[Unit]) -> bool:
    """Whether words begin with a name, behind its titles and country, with a pronoun, or with a group of guests."""
    group = next((k for k, unit in enumerate(units[:_DIRECTLY]) if unit.low in _GROUPS), 0)
    if group and units[0].low in _ARTICLES | _OWNERS and all(map(may_stand_between, units[1:group])):
        return True
    if not units or units[0].low in _BOTH_OF or units[0].low in _PRONOUNS:
        return bool(units)
    first = next((unit for unit in units if unit.is_a("local") or not may_stand_between(unit)), units[0])
    mentions = (mention_at(units, k) for k in range(1, min(len(units), _DIRECTLY)))
    guest = any(m is not None and m.definite and m.first <= 1 for m in mentions)  # "saw the visitor"
    return guest or first.is_a("local") or units[0].is_a("head") or units[0].is_a("honorific")


def _counts(units: list[Unit], trigger: Trigger, i: int, *, title: bool) -> bool:
    unit = units[i]
    verb = trigger.verb and i > 0 and units[i - 1].low in _BEFORE_VERB  # "may head to Beijing"
    if any(unit.is_a(kind) for kind in ("org", "local", "place", "head")) and not (verb and unit.is_a("head")):
        return False
    after = next((k for k in range(i, len(units)) if units[k].start >= trigger.end), len(units))
    if units[after - 1].text[trigger.end - units[after - 1].start :].startswith(_HYPHEN):
        return False  # "opening-up"
    if trigger.verb:
        return _verb_counts(units, trigger, i, after)
    listed = title and after + 1 < len(units) and units[after].low == "," and units[after + 1].is_a("country")
    topic = title and any(unit.low in _DISCUSSING for unit in units[:i])
    if (listed or topic) and trigger.kind is ContactKind.VISIT:
        return False  # a headline's topics: "discuss Obama visit, North Korea", "discuss peninsula, Xi's visit"
    staff = units[after : after + _ADVERB]
    with_each = bool(staff) and staff[0].low in _WITH and any(u.low in _EACH or u.low in _STAFF for u in staff)
    sent = any(u.low in _SENDING for u in units[max(0, i - _SENT) : i]) or reaches(units, i, after)
    if unit.low in _GREETINGS and (with_each or not sent):
        return False  # greetings are passed on by word of mouth, unless they are sent
    near = [*takewhile(lambda unit: unit.low != ",", reversed(units[max(0, i - _FEAST) : i]))]
    if units[after - 1].low in _GREETINGS and any(a.low in _CONVEYING and b.low in _TO for a, b in pairwise(near)):
        return False  # "asked him to convey his New Year greetings to Xi"
    named = trigger.kind is not ContactKind.MESSAGE or units[after - 1].capital  # not "a New Year card"
    if i > 0 and unit.capital and not title and named:
        return False  # a part of a proper name ("the Boao Forum")
    if _names_something_else(units, trigger, i, after):
        return False
    journey = trigger.kind is ContactKind.VISIT
    inside = trigger.kind is ContactKind.MESSAGE and any(u.low in _IN for u in units[max(0, i - _ADVERB) : i])
    occasion = not inside and _is_occasion(units, i) and not (journey and (is_dated(units, after) or is_long(units, i)))
    return not occasion and not (journey and is_bare(units, i, after, title=title))


def _names_something_else(units: list[Unit], trigger: Trigger, i: int, after: int) -> bool:
    """Whether a noun of contact is used of something else, by the words beside it."""
    unit, behind = units[i], units[after].low if after < len(units) else ""
    gerund = unit.low.endswith(_GERUND) and after < len(units) and units[after].low in _ARTICLES
    if gerund and trigger.kind is ContactKind.CEREMONY:
        return True  # "unveiling a photo"
    if unit.low.endswith(_GERUND) and i > 0 and units[i - 1].low in _BE:
        return True  # "rumours have been gathering strength"
    spectators = unit.low in _AUDIENCE and i > 0 and units[i - 1].low in _KNOWN
    spectators = spectators and (i == 1 or units[i - 2].low not in _DURING)
    if spectators and behind not in _WITH:
        return True  # "the audience called the singers back"
    if unit.low in _OPENINGS and behind in _SPEECHES:
        return True  # "in opening remarks at talks"
    if unit.low in _TALK and i > 0 and units[i - 1].low in _TO:
        return True  # "tried to talk them out of it"
    if _is_rumour(units, i, after):
        return True
    if trigger.kind is ContactKind.CEREMONY and (behind in _POSSESSIVE or (unit.low in _OPENINGS and behind in _TO)):
        return True  # "the forum's secretariat", "the opening to the outside world"
    if unit.low in _GENERIC and i > 0 and units[i - 1].low in _KNOWN:
        return True  # "the event": whatever was told last
    few = [other.low for other in units[max(0, i - _FEAST - 1) : i]]
    if trigger.kind is ContactKind.CEREMONY and _ANY.intersection(few[-_ADVERB:]) and _NOT.intersection(few):
        return True  # "has not been seen at any public function"
    if i > 0 and units[i - 1].low in _MODALS and len(units[i].text) == trigger.end - trigger.start:
        return True  # "the people would rally round the party"
    if (i > 0 and units[i - 1].low in _NOT_BEFORE) or (after < len(units) and units[after].low in _NOT_AFTER):
        return True
    if trigger.form == _TALKS and any(unit.low in _OF_SEVERAL for unit in units[max(0, i - _ADVERB) : i]):
        return True  # "his first multilateral international meeting"
    if [unit.low for unit in units[after : after + 2]] == _TOUR_OF_DUTY:
        return True
    named = i > 1 and units[i - 1].is_a("place") and units[i - 2].low in _ARTICLES
    return named and trigger.form == _TALKS  # "the Beijing talks": a round of talks of several countries


def _is_thing(behind: list[Unit]) -> bool:
    """Whether an article and a plain noun "of" somebody follow: a thing, nobody who is received."""
    if len(behind) < 3 or behind[0].low not in _ARTICLES or behind[2].low not in _OF:
        return False
    noun = behind[1]
    return noun.text.islower() and not noun.senses and noun.low not in _STAFF | _GROUPS


def _is_same_ceremony(units: list[Unit], before: Trigger, trigger: Trigger) -> bool:
    """Whether a noun only says at what somebody did what a verb tells ("cut the ribbon at the opening ceremony")."""
    both = before.kind is trigger.kind is ContactKind.CEREMONY and before.verb and not trigger.verb
    between = [unit for unit in units if before.end <= unit.start < trigger.start]
    if not both or before.form == trigger.form or {before.form, trigger.form} & GREETED or len(between) > _AROUND:
        return False
    if any(unit.low in _APART or unit.is_a("verb") for unit in between):
        return False
    return any(unit.low in _DURING or unit.low in _UPON or unit.low in _TO for unit in between)


def _fronted(units: list[Unit], trigger: Trigger, index: dict[int, int]) -> bool:
    """Whether "escorted by" opens a sentence: it says beside whom somebody did what the sentence then tells."""
    return index[trigger.start] == 0 and any(unit.low in _BY and unit.start - trigger.end <= 1 for unit in units[1:3])


def _is_rumour(units: list[Unit], i: int, after: int) -> bool:
    """Whether "talk" is what people say ("there is much talk about the friendship of", not "had a talk with")."""
    if units[i].low not in _HEARSAY or after >= len(units) or units[after].low not in _ABOUT:
        return False
    return not any(unit.low in _ARTICLES for unit in units[max(0, i - _ADVERB) : i])


def _verb_counts(units: list[Unit], trigger: Trigger, i: int, after: int) -> bool:
    if _says_something_else(units, trigger, i, after) or _makes_no_journey(units, trigger, i, after):
        return False
    if trigger.id == _SIGN and _is_not_done(units, i, after):
        return False  # "signed no agreement"
    seen = (units[i].low in _SEES or units[i].low in _SAW) and trigger.id != _SEE_OFF
    if " ".join(unit.low for unit in units[i:after]) in _DIRECT:
        near = [*takewhile(lambda unit: unit.text[0].isalpha(), units[after : after + _DIRECTLY])]
        owned = any(_names_place(a) and b.low in _POSSESSIVE for a, b in pairwise(units[after : after + _DIRECTLY + 1]))
        if owned and not any(unit.is_a("place") and unit.capital for unit in near):
            return False  # "is in his country's hands"
        places = [u for u in near if not u.is_a("org") or is_place(u)]  # no ministry
        return any(map(_names_place, places)) and not describes(units, i)  # not "is going to meet him in Beijing"
    if trigger.id == _ACCOMPANY and i and after < len(units) and units[after].low in _BY:
        return False  # who is "accompanied by" others has them with him, at whatever is told
    if trigger.id == _ACCOMPANY and i > 1 and units[i - 1].low in _WHO and units[i - 2].low in _KNOWN:
        return False  # "those who accompanied him were"
    seen = seen or (trigger.kind is ContactKind.VISIT and units[i].low in _SENT_TO | _SPENT)
    particle = _PARTICLES.get(units[i].low) if trigger.end == units[i].end and not seen else None
    return particle is None or any(unit.low in particle.split() for unit in units[after : after + _FAR])


def _is_not_done(units: list[Unit], i: int, after: int) -> bool:
    """Whether a verb is negated right before it, or its object is."""
    return (i > 0 and units[i - 1].low in _NOT) or any(unit.low in _NONE for unit in units[after : after + 1])


def _says_something_else(units: list[Unit], trigger: Trigger, i: int, after: int) -> bool:
    """Whether a verb of contact is used of something else, by the words beside it."""
    word, behind = units[i].low, units[after].low if after < len(units) else ""
    if trigger.id == _SIGN and i > 0 and units[i - 1].low in _ARTICLES and units[i].end == trigger.end:
        return True  # "a signed letter"
    if trigger.id == _SEE_OFF and word in _SENT_TO and word.endswith(_GERUND):
        return True  # "sending Li would be right", but "is considering sending Li to Pyongyang"
    if trigger.id == _CEREMONY and word in _BE and i > 0 and units[i - 1].is_a("local"):
        return True  # "since Kim was inaugurated"
    if trigger.id == _RECEIVE and _is_thing(units[after : after + 3]):
        return True  # "received the cheers of the crowd"
    if trigger.id == _RECEIVE and behind in _AND and word in _WELCOMING:
        return True  # "welcomes and supports the summit"
    if trigger.id == _SIGN and behind in _BY and any(unit.low in _PAPERS for unit in units[:i]):
        return True  # "the message was addressed to Kim and signed by Hu"
    if trigger.id == _EXCHANGE and i > 0 and units[i - 1].low in _BE and behind not in _BY | _MUTUAL:
        return True  # "something was agreed", not "was agreed by the two"
    if word in _GREETING and any(unit.low in _OCCASIONS for unit in units[after : after + _FEAST]):
        return True  # "would greet the 16th Congress"
    if trigger.kind is ContactKind.CALL and word in _RINGING and not _names_somebody(units[after:]):
        return True  # "the hall rang with applause"
    if word in _WATCHED and (behind in _UPON or (behind in _ON_TRIP and i > 0 and units[i - 1].low in _SUBJECTS)):
        return True  # "a launch which he watched on the spot", "the hospitality he enjoyed during his tour"
    if trigger.id == _PARADE and i > 0 and units[i - 1].low in _NOT:
        return True  # "were not seen together"
    if trigger.form == _MEAL and behind in _CAPACITY:
        return True  # "is treated as the regent"
    at = units[after - 1].low in _AT if trigger.id == _DEMAND else False
    if at and not any(not _EMBASSY.isdisjoint(u.low.split()) for u in units[after : after + _HOUSE]):
        return True  # "called at a factory"
    if trigger.id == _DEMAND and word.startswith(_CALLS) and _demands(units[after : after + 9]):
        return True
    if trigger.id == _RECEIVE and behind in _BY and units[i - 1].low in _GENERIC:
        return True  # "at the event hosted by the embassy"
    return trigger.id == _RECEIVE and behind in _FROM | _IT  # "received from him the greetings of", "hosted it"


def _makes_no_journey(units: list[Unit], trigger: Trigger, i: int, after: int) -> bool:
    """Whether a verb of motion leads to no place of the other side, or to one that nobody went to."""
    journey, behind = trigger.kind is ContactKind.VISIT, units[after].low if after < len(units) else ""
    if i and units[i].low in _ASIDES and units[i - 1].low in _SET_OFF and behind in _SET_OFF:
        return True  # "Kim Jong Un, left, shakes hands", "Kim (left)"
    if journey and units[after - 2].low in _FOR and not any(map(_is_feast, units[after : after + _PLACE])):
        return True  # "came for the money", not "came for the 70th anniversary"
    near = units[max(0, i - _ADVERB) : i]
    if journey and units[i].low.endswith(_GERUND) and any(unit.low in _WITHOUT for unit in near):
        return True  # "went to Seoul without first stopping in Pyongyang"
    told_of = after < len(units) and (units[after].is_a("head") or units[after].is_a("descriptor"))
    if journey and units[i].end == trigger.end and told_of and i and units[i - 1].low.endswith(_LY):
        return True  # "the newly arrived ambassador"
    first = journey and i > 0 and units[i - 1].low in _BEFORE and any(unit.low in _FIRSTS for unit in units[:i])
    if first and units[i].low.endswith(_GERUND):
        return True  # "the first leader to visit South Korea before travelling to the North"
    leaves = journey and units[i].low in _LEFT_BEHIND
    if leaves and i > 0 and units[i - 1].low in _BE:
        return True  # "was returned as chairman"
    seen = " ".join(unit.low for unit in units[i:after]) in _SEEN_AT
    if seen and not any(map(_names_place, units[after : after + 1])):
        return True  # "was seen at the opening", not "was seen at Beijing's airport"
    near = units[after : after + _PLACE]
    owned = leaves and after + 1 < len(units) and units[after + 1].low in _POSSESSIVE
    if owned and _names_place(units[after]) and not _is_site(units[after + 2 :]):
        return True  # "left Pyongyang's anniversary to his deputy"
    at = units[i].low in _ARRIVING and behind in _AT
    if at and not any(_names_place(unit) or unit.low in _ARRIVALS for unit in near):
        return True  # "arriving at a common understanding"
    if journey and units[after - 1].low in _ABOARD and not any(unit.low in _VEHICLES for unit in units[:i]):
        return True  # "was on board" of what no train or plane is named for
    joint = after + 1 < len(units) and behind in _TOGETHER and units[after + 1].low in _WITH
    bound = " ".join(unit.low for unit in units[i:after]) in _PLACE_BOUND and not joint
    if bound and not any(map(_names_place, near)):
        return True  # "went on to say", "left the talks", not "went together with him to the plant"
    to_embassy = any(not _EMBASSY.isdisjoint(unit.low.split()) for unit in units[after : after + _HOUSE])
    return journey and (behind in _ROUND or to_embassy)  # "went round the tower", "went to the embassy of the DPRK"


def _is_site(owned: list[Unit]) -> bool:
    """Whether what a place has is somewhere to go to ("left Pyongyang's airport", "visited Beijing's zoo")."""
    return any(unit.is_a("place") or unit.capital or unit.low in _ARRIVALS for unit in owned[:2])


def _is_feast(unit: Unit) -> bool:
    return unit.low in _OCCASIONS or unit.low in _ATTENDED_EVENTS or _ORDINAL.fullmatch(unit.low) is not None


def _names_place(unit: Unit) -> bool:
    return names_place(unit) or unit.low in _HOME


def _demands(near: list[Unit]) -> bool:
    """Whether "called on" is a demand: "called on the officials to come up with plans", not "to discuss trade"."""
    return any(
        a.low in _TO and b.text.islower() and b.low not in _ARTICLES and b.low not in _ERRANDS
        for a, b in pairwise(near)
    )


def _is_occasion(units: list[Unit], i: int) -> bool:
    """Whether a noun only says what is celebrated ("the anniversary of Kim Il Sung's visit", not "and had talks")."""
    near = takewhile(lambda unit: unit.low not in _HELD, reversed(units[max(0, i - 10) : i]))
    before = " ".join(reversed([unit.low for unit in near]))
    return any(occasion in before for occasion in _OCCASION)


def _hosts_noun(units: list[Unit], noun: Trigger, verb: Trigger) -> bool:
    """Whether a verb tells who gives the event before it ("a ceremony to welcome Wu was hosted by Kim")."""
    before = next((unit for unit in reversed(units) if unit.end <= verb.start), None)
    after = next((unit for unit in units if unit.start >= verb.end), None)
    behind = before is not None and (before.end == noun.end or before.low in _BE)  # "the banquet hosted by Kim"
    passive = behind and after is not None and after.low in _BY
    named = [unit for unit in units if noun.end <= unit.start < verb.start]
    clause = [*takewhile(lambda unit: unit.low != ",", reversed(named))]
    own = len(clause) < len(named) and any(unit.is_a("local") for unit in clause)  # "after talks, Kim was received"
    if own or any(unit.low in _SUBJECTS for unit in named):
        return False  # "held talks on Monday, and a day later he was received by Zhang"
    return passive and not noun.verb and noun.kind in (ContactKind.CEREMONY, ContactKind.MEETING)


def _given_by(analysis: Analysis, noun: Trigger, verb: Trigger) -> bool:
    """Whether a clause says who gave the event before it ("a guest at the banquet that Li hosted on Friday")."""
    if noun.verb or noun.kind not in (ContactKind.CEREMONY, ContactKind.MEETING):
        return False
    between = [unit for unit in analysis.units if noun.end <= unit.start < verb.start]
    opens = bool(between) and (between[0].low in _THAT_WHICH or between[0].is_a("local"))
    after = next((unit for unit in analysis.units if unit.start >= verb.end), None)
    bare = after is None or not (may_stand_between(after) or after.low in _PRONOUNS)
    return opens and bare and between[-1].is_a("local") and all(map(may_stand_between, between[1:-1]))


def _only_carries(analysis: Analysis, triggers: list[Trigger], k: int) -> bool:
    """Whether a verb only carries a noun ("received a courtesy call") or takes a thing ("received a letter")."""
    trigger = triggers[k]
    if not trigger.verb or trigger.id not in _CARRIERS:
        return False
    if trigger.id == _RECEIVE and k and _given_by(analysis, triggers[k - 1], trigger):
        return True
    if trigger.id == _RECEIVE and k and _hosts_noun(analysis.units, triggers[k - 1], trigger):
        return True
    following = triggers[k + 1] if k + 1 < len(triggers) else None
    if following and not following.verb and (trigger.id == _RECEIVE or following.kind is trigger.kind):
        gap = [unit for unit in analysis.units if trigger.end <= unit.start < following.start]
        for_it = trigger.kind is ContactKind.VISIT and any(unit.low in _KNOWN for unit in gap[-1:])
        if for_it:
            return False  # "left Pyongyang for the visit"
        if len(gap) <= _GAP and not any(unit.is_a("local") or unit.low in _APART for unit in gap):
            return True
    near = [unit for unit in analysis.units if trigger.end <= unit.start < trigger.end + _OBJECT]
    near = list(takewhile(lambda unit: unit.low != ",", near))
    takes = trigger.id == _RECEIVE and any(unit.low in _LIGHT and not unit.is_a("local") for unit in near)
    return takes and not any(trigger.end <= actor.start <= trigger.end + 12 for actor in analysis.actors)
