"""Which of the words that may tell of a contact do so in an English sentence."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise, takewhile

from graph.claims import ContactKind
from loaders.extract.analysis import Analysis
from loaders.extract.data import words
from loaders.extract.en.bringing import with_journeys
from loaders.extract.en.condolence import as_call
from loaders.extract.en.ellipsis import with_stand_ins
from loaders.extract.en.greeters import with_greeters
from loaders.extract.en.hosting import as_guests
from loaders.extract.en.naming import may_stand_between
from loaders.extract.en.recast import as_meeting, as_noun
from loaders.extract.en.senses import counts
from loaders.extract.en.wire import as_calls
from loaders.extract.events import GREETED
from loaders.extract.gestures import GESTURE
from loaders.extract.marks import Trigger, Unit, Zone

_LIGHT = words("en", "cues", "light_objects")
_KNOWN = words("en", "grammar", "known")
_TO = words("en", "cues", "infinitive")
_LIST = words("en", "grammar", "list_words")
_APART = _LIST | words("en", "grammar", "starting")  # "has not been there since his visit"
_CONGRATULATED = words("en", "grammar", "congratulated")  # what one may do face to face
_WHO = words("en", "grammar", "personal_relatives")
_AT = words("en", "grammar", "at_table")
_THAT = words("en", "grammar", "complementizers")
_NAMING = words("en", "grammar", "field_prepositions")
_ATTEND, _ATTENDED = words("en", "grammar", "attending"), words("en", "grammar", "attended")
_ON_VISIT = words("en", "grammar", "on_visit")
_DURING = words("en", "grammar", "circumstance") | words("en", "grammar", "around")
_WITH = words("en", "grammar", "accompaniment")
_SUBJECTS = words("en", "cues", "pronouns")
_PRONOUNS = words("en", "grammar", "object_pronouns") | words("en", "grammar", "plural_objects")
_THAT_WHICH = words("en", "grammar", "complementizers") | words("en", "grammar", "impersonal_relatives")
_GREETINGS = words("en", "grammar", "greetings")
_SAW = words("en", "grammar", "days_see")
_WROTE, _HAVE = words("en", "grammar", "wrote"), words("en", "grammar", "auxiliaries")
_AND = words("en", "grammar", "conjunctions")
_JOINTS = words("en", "grammar", "commas") | words("en", "grammar", "conjunctions")
_ACCOMPANY = "accompany"
_TOLD = "told"
_EXCHANGE = "exchange"  # what is agreed or discussed where the sentence tells of the meeting itself is no other one
_RECEIVE = "receive"
_CARRIERS = frozenset({_RECEIVE, "visit", "show"})  # ids of triggers whose verbs may only carry a noun
_WALK, _FOLLOWING = "walk", words("en", "grammar", "around")
_MEAL, _TALKS, _SHOW = "meal", "talks", "show"  # forms
_OF_TALK = frozenset({_MEAL, "call"})  # forms at which people talk
_GIVEN_TO = frozenset({_MEAL, "show"})  # forms of what is given for guests
_DEMAND = "courtesy-call"  # the trigger whose verb ("called on") may be a demand
_BE = words("en", "cues", "be")
_WHO_THAT = words("en", "grammar", "relative") - words("en", "grammar", "commas") | words(
    "en", "grammar", "complementizers"
)
_QUOTES = words("en", "grammar", "opening_quotes")
_ENDS_WORDS = words("en", "grammar", "commas") | words("en", "grammar", "closing_quotes")
_CIRCUMSTANTIAL = words("en", "grammar", "during") | words("en", "grammar", "circumstance") | {"after", "before"}
_BY = words("en", "cues", "by")
_IN = words("en", "grammar", "inside")
_REMARKS = words("en", "grammar", "remarks")
_GETTING = words("en", "grammar", "getting")
_ADVERBS, _ADVERB = words("en", "grammar", "adverbs"), 3  # units of adverbs before a verb
_CIRCUMSTANCE = 4  # units from "at" to the dinner at which somebody was met
_CIRCUMSTANCES = 20  # units from "after" to the session behind which people met
_FEAST = 6  # units between "greet" and what is celebrated
_GAP, _OBJECT = 5, 40  # units to a particle, units of a carried noun, characters to a light object
_TWO = 2  # people at a table
_CALLED_ON = 8  # units of "a courtesy call" "on Vice President Xi Jinping"
_UPON = words("en", "grammar", "upon")
_AROUND = 11  # units in which "met him" says at what station


def contacts(analysis: Analysis, index: dict[int, int]) -> list[Trigger]:
    """The triggers of a sentence that tell of a contact, in order; `index` gives the unit that begins at an offset."""
    title = analysis.sentence.zone is Zone.TITLE
    triggers = [as_noun(analysis.units, t, index) for t in analysis.triggers if t.start in index]
    triggers = [as_meeting(analysis.units, t, index[t.start]) for t in triggers]
    triggers = [as_call(analysis, t, index[t.start]) for t in triggers]
    triggers = [t for t in triggers if not _of_a_day(analysis, t, index[t.start])]
    kept = [t for t in triggers if counts(analysis.units, t, index[t.start], title=title)]
    kept = sorted((*kept, *as_guests(analysis)), key=lambda trigger: trigger.start)
    kept = as_calls(analysis, with_stand_ins(analysis.units, with_journeys(analysis, kept)))
    kept = with_greeters(analysis, kept)
    kept = [t for k, t in enumerate(kept) if not (k and _is_occasion_of(analysis, kept[k - 1], t, index))]
    kept = [t for k, t in enumerate(kept) if not _is_treated_to(analysis, t, kept[k + 1 : k + 2])]
    kept = [t for k, t in enumerate(kept) if not _is_there_to(analysis, t, kept[k + 1 : k + 2])]
    kept = [t for k, t in enumerate(kept) if not (k and _is_of_message(analysis, kept[k - 1], t))]
    kept = [t for k, t in enumerate(kept) if not (k and _is_written(analysis, kept[k - 1], t))]
    kept = [t for t in kept if not (t.id == _ACCOMPANY and _fronted(analysis.units, t, index) and len(kept) > 1)]
    kept = _at_the_table(analysis.units, kept, index)
    kept = [t for k, t in enumerate(kept) if not _in_which(analysis.units, t, kept[k + 1 :], index)]
    kept = _by_what_is_done(analysis.units, kept)
    kept = [t for k, t in enumerate(kept) if not _is_named_by_next(analysis.units, kept, k, index)]
    kept = [t for k, t in enumerate(kept) if not (k and _is_opened(analysis.units, kept[k - 1], t, index))]
    kept = [t for k, t in enumerate(kept) if not _is_circumstance(analysis, kept[:k], t)]
    kept = [t for k, t in enumerate(kept) if not (k and _is_their_call(analysis, kept[k - 1], t))]
    kept = [t for k, t in enumerate(kept) if not (k and _is_said_walking(analysis, kept[k - 1], t))]
    talks = [t for t in kept if t.form == _TALKS and t.id not in (_EXCHANGE, GESTURE, _TOLD)]
    named = {unit.person for unit in analysis.units if unit.is_a("local")}
    met = bool(talks) or (len(named) == _TWO and any(t.form == _MEAL for t in kept))
    kept = [t for t in kept if t.id not in (_EXCHANGE, GESTURE) or _is_told_of(analysis, t, talks)]
    kept = [t for k, t in enumerate(kept) if not (t.id == _EXCHANGE and _is_said_at(analysis, kept[:k], t))]
    if met:
        kept = [t for t in kept if not (t.verb and analysis.units[index[t.start]].low in _CONGRATULATED)]
    if any(t.id == GESTURE for t in kept):  # "exchanged greetings with him, shaking hands"
        kept = [t for t in kept if analysis.units[index[t.start]].low not in _GREETINGS]
    kept = [t for t in kept if t.id != _TOLD or _beside(analysis.units, t, kept) <= {ContactKind.VISIT}]
    kept = [t for k, t in enumerate(kept) if not _only_carries(analysis, kept, k)]
    return [t for k, t in enumerate(kept) if not (k and _is_same_ceremony(analysis.units, kept[k - 1], t))]


def _of_a_day(analysis: Analysis, trigger: Trigger, i: int) -> bool:
    """Whether it is a day or month that "saw" what the words behind tell ("That evening saw Choe and Wang sign")."""
    units = analysis.units
    if not trigger.verb or units[i].low not in _SAW or trigger.end != units[i].end or i == 0:
        return False
    time = next((t for t in analysis.times if t.end in (units[i - 1].end, units[i].start - 1)), None)
    front = [unit for unit in units[:i] if time is not None and unit.end <= time.start]
    return time is not None and all(unit.low in _KNOWN | _ADVERBS for unit in front)


def _is_treated_to(analysis: Analysis, trigger: Trigger, following: list[Trigger]) -> bool:
    """Whether what somebody is treated to is a show, which the next noun tells ("treated him to a concert")."""
    treats = trigger.verb and trigger.form == _MEAL and any(t.form == _SHOW and not t.verb for t in following)
    between = [unit for unit in analysis.units if treats and trigger.end <= unit.start < following[0].start]
    to = next((k for k, unit in enumerate(between) if unit.low in _TO), len(between))
    return to < len(between) and not any(unit.is_a("local") for unit in between[to:])


def _is_there_to(analysis: Analysis, trigger: Trigger, following: list[Trigger]) -> bool:
    """Whether people are at a station only to do what the next verb tells ("were at the airport to see him off")."""
    both = trigger.verb and trigger.form in GREETED and any(t.verb and t.form in GREETED for t in following)
    between = [u.low for u in analysis.units if both and trigger.end <= u.start < following[0].start]
    return both and (between[-1:] or [""])[0] in _TO and not analysis.between(trigger.end, following[0].start)


def _at_the_table(units: list[Unit], triggers: list[Trigger], index: dict[int, int]) -> list[Trigger]:
    """The triggers, talks "at a dinner" as the dinner that they were: one contact, not two."""
    out: list[Trigger] = []
    for trigger in triggers:
        near = units[max(0, index[trigger.start] - _CIRCUMSTANCE) : index[trigger.start]]
        met = out[-1] if out and trigger.form == _MEAL and not trigger.verb else None
        if met is not None and _REMARKS & {u.low for u in units if met.start <= u.start < met.end}:
            met = None  # "made the remarks at a reception given by Ju": to nobody named
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
    return 1 < len(between) <= _FEAST and between[0].low in _NAMING


def _is_of_message(analysis: Analysis, message: Trigger, trigger: Trigger) -> bool:
    """Whether what arrives is a message ("a telegram from Kim to Xi arrived on Monday"), not who wrote it."""
    arrives = trigger.kind is ContactKind.VISIT and trigger.verb and message.kind is ContactKind.MESSAGE
    if not arrives or any(unit.is_a("local") for unit in analysis.before(message.start)):
        return False
    between = [unit for unit in analysis.units if message.end <= unit.start < trigger.start]
    return not any(unit.low in _WHO | _JOINTS for unit in between)


def _is_written(analysis: Analysis, message: Trigger, trigger: Trigger) -> bool:
    """Whether a verb only says who wrote a letter named right before him ("the letter Xi had written to Kim").

    So a noun only says in what somebody did what a verb tells ("congratulated Kim in a message").
    """
    if {message.kind, trigger.kind} != {ContactKind.MESSAGE}:
        return False
    if message.verb and not trigger.verb:
        near = [unit for unit in analysis.before(trigger.start) if unit.start >= message.end][-_CIRCUMSTANCE:]
        inside = next((k for k, unit in enumerate(near) if unit.low in _IN), len(near))
        return inside < len(near) and not any(unit.is_a("local") for unit in near[inside:])
    if not trigger.verb or message.verb:
        return False
    between = [unit for unit in analysis.units if message.end <= unit.start < trigger.start]
    who = any(unit.is_a("local") for unit in between) and analysis.said(trigger).split()[0] in _WROTE
    return who and all(u.is_a("local") or u.low in _HAVE or may_stand_between(u) for u in between)


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


def _is_told_of(analysis: Analysis, together: Trigger, talks: list[Trigger]) -> bool:
    """Whether the talks of a sentence are only those of which a verb tells ("spoke with him, of the talks he said").

    So they are where there are none; who spoke "with" somebody has met him, and "the talks" behind it are the same. So
    they are too before what else the subject does with somebody ("discussed trade with Yang and called on Xi").
    """
    if together.id == _EXCHANGE and _with_another(analysis, together, talks):
        return True
    behind = next(iter(analysis.behind(together.end)), None)
    if not talks or together.id != _EXCHANGE or behind is None or behind.low not in _WITH:
        return not talks
    known = (analysis.before(t.start)[-1:] for t in talks if not t.verb and t.start > together.end)
    return sum(bool(unit) and unit[0].low in _KNOWN for unit in known) == len(talks)


def _is_said_at(analysis: Analysis, before: list[Trigger], exchange: Trigger) -> bool:
    """Whether people agree on or discuss something at the meal or by the call just told ("spoke by phone and agreed").

    So it is where nobody else is named behind it.
    """
    last = before[-1] if before else None
    behind = analysis.between(exchange.end, analysis.sentence.end)
    return last is not None and last.form in _OF_TALK and not any(a.people and not a.quiet for a in behind)


def _with_another(analysis: Analysis, together: Trigger, talks: list[Trigger]) -> bool:
    """Whether a verb names with whom something is done, before an "and" and a verb of contact with somebody else."""
    following = next((t for t in talks if t.start > together.end), None)
    if following is None or not together.verb:
        return False
    between = [unit for unit in analysis.units if together.end <= unit.start < following.start]
    k = next((k for k, unit in enumerate(between) if unit.low in _WITH), len(between))
    named = next((j for j in range(k + 1, len(between)) if between[j].is_a("local")), len(between))
    if not all(map(may_stand_between, between[k + 1 : named])) or not any(u.low in _AND for u in between[named:]):
        return False
    other = next((unit for unit in analysis.behind(following.end)[:_CALLED_ON] if unit.is_a("local")), None)
    return other is not None and other.person != between[named].person


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


def _is_same_ceremony(units: list[Unit], before: Trigger, trigger: Trigger) -> bool:
    """Whether a noun only says at what somebody did what a verb tells ("cut the ribbon at the opening ceremony")."""
    both = before.kind is trigger.kind is ContactKind.CEREMONY and before.verb and not trigger.verb
    between = [unit for unit in units if before.end <= unit.start < trigger.start]
    if not both or before.form == trigger.form or {before.form, trigger.form} & GREETED or len(between) > _AROUND:
        return False
    return any(unit.low in _DURING or unit.low in _UPON or unit.low in _TO for unit in between)


def _fronted(units: list[Unit], trigger: Trigger, index: dict[int, int]) -> bool:
    """Whether "escorted by" opens a sentence: it says beside whom somebody did what the sentence then tells."""
    return index[trigger.start] == 0 and any(unit.low in _BY and unit.start - trigger.end <= 1 for unit in units[1:3])


def _hosts_noun(units: list[Unit], noun: Trigger, verb: Trigger) -> bool:
    """Whether a verb tells who gives the event before it ("a ceremony to welcome Wu was hosted by Kim")."""
    before = next((unit for unit in reversed(units) if unit.end <= verb.start), None)
    after = next((unit for unit in units if unit.start >= verb.end), None)
    if any(unit.low in _GETTING for unit in units if verb.start <= unit.start < verb.end):
        return False  # "had come for the celebrations and was received by Kim"
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


def _was_received(analysis: Analysis, message: Trigger, verb: Trigger) -> bool:
    """Whether a verb only says that a message was received ("a letter was received by Kim from Xi")."""
    between = [unit for unit in analysis.units if message.end <= unit.start < verb.start]
    passive = bool(between) and all(unit.low in _BE or unit.low in _ADVERBS for unit in between)
    return passive and message.kind is ContactKind.MESSAGE and not message.verb


def _only_carries(analysis: Analysis, triggers: list[Trigger], k: int) -> bool:
    """Whether a verb only carries a noun ("received a courtesy call") or takes a thing ("received a letter")."""
    trigger = triggers[k]
    if not trigger.verb or trigger.id not in _CARRIERS:
        return False
    given = k and (
        _given_by(analysis, triggers[k - 1], trigger) or _hosts_noun(analysis.units, triggers[k - 1], trigger)
    )
    if trigger.id == _RECEIVE and (given or (k and _was_received(analysis, triggers[k - 1], trigger))):
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
