"""What an English sentence says of somebody in passing: ", who is said to be close to Kim Jong Il,"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from graph.claims import ContactKind
from loaders.extract.analysis import Analysis, Cue
from loaders.extract.data import words
from loaders.extract.en.naming import may_stand_between
from loaders.extract.marks import Trigger, Unit

_WHO = words("en", "grammar", "personal_relatives")
_WHICH = words("en", "grammar", "impersonal_relatives")
_SEEN_AS = words("en", "grammar", "seen_as")
_WHOM = words("en", "grammar", "whom")
_PREPOSITIONS = words("en", "grammar", "accompaniment") | words("en", "cues", "by") | words("en", "cues", "infinitive")
_GROUPS = words("en", "cues", "delegation") | words("en", "cues", "officials")
_STATUS = frozenset({"planned", "hypothetical", "denied", "negated", "never", "another"})
_PRESENCE = frozenset({"presence_before", "presence_after"})
_AROUND, _AND = words("en", "grammar", "around"), words("en", "grammar", "conjunctions")
_CROWDS = words("en", "grammar", "moving_crowds")
_POSSESSIVE, _SITES = words("en", "grammar", "possessive_marks"), words("en", "grammar", "sites")
_MEANWHILE = words("en", "grammar", "meanwhile")
_FINITE = words("en", "grammar", "past") | words("en", "grammar", "auxiliaries") | words("en", "cues", "be")
_ING, _PAST_ENDINGS = tuple(words("en", "grammar", "gerund_endings")), tuple(words("en", "grammar", "past_endings"))
_TAKES, _PLACE = words("en", "grammar", "takes"), words("en", "grammar", "place_word")
_HELD = 4  # units of "took place"
_HELD_EVENTS, _BE = words("en", "grammar", "held_events"), words("en", "cues", "be")
_DENYING = words("en", "grammar", "negations") | words("en", "grammar", "modals")
_ACCORDING = words("en", "grammar", "according")
_HAPPENED = words("en", "grammar", "journey_begins") | words("en", "grammar", "journey_ends") | _TAKES | _HELD_EVENTS
_FAR = 30  # units between "who" and the comma that ends its clause

_TOWARD = words("en", "grammar", "toward_governments")


def asides(analysis: Analysis) -> list[tuple[int, int]]:
    """The offsets of clauses between commas that only describe somebody: they tell of no contact themselves."""
    return [(start, end) for start, end in analysis.passing if not _tells(analysis, start, end)]


def relatives(units: list[Unit]) -> tuple[tuple[int, int], ...]:
    """The offsets of clauses between commas that say something of somebody ("Ri, who will stay, met Wang")."""
    out: list[tuple[int, int]] = []
    for i in range(1, len(units)):
        group = (
            i > 1 and units[i].low in _WHICH and units[i - 2].low in _GROUPS
        )  # "the delegation, which came by train,"
        named = i > 1 and units[i - 1].low == "," and units[i - 2].is_a("local")
        if named and units[i].low in _SEEN_AS:  # "Xi, tipped to be the next president, began his visit"
            closes = next((unit.start for unit in units[i + 1 : i + _FAR] if unit.low == ","), None)
            out += [(units[i].start, closes)] if closes is not None else []
            continue
        whom = units[i].low in _WHOM and units[i - 1].low not in _PREPOSITIONS  # "the secretary whom Kim sent there,"
        if not whom and ((units[i].low not in _WHO and not group) or units[i - 1].low != ","):
            continue
        verb = next((k for k in range(i + 1, len(units)) if is_finite(units[k])), i) if whom else i
        end = next((unit.start for unit in units[verb + 1 : verb + _FAR] if unit.low == ","), None)
        if end is not None:  # "whom Wang, the director, and Liu received," ends behind its verb
            out.append((units[i].start, end))
    return tuple(out)


def interposed(units: list[Unit]) -> tuple[tuple[int, int], ...]:
    """The offsets of clauses between commas in the midst of another.

    So are participles of who is named before them ("Kim, having accepted the gift, thanked him") and what happened
    besides ("said that on Friday, before the rain had ended, Hu sent"; "welcomed him and, saying that, had a talk").
    """
    out: list[tuple[int, int]] = []
    for i in range(2, len(units)):
        hangs = units[i].low in _MEANWHILE
        participle = (units[i - 2].is_a("local") or units[i - 2].low in _AND) and _is_participle(units[i])
        if units[i - 1].low != "," or not (hangs or participle):
            continue
        k = next((k for k in range(i + 1, min(i + _FAR, len(units))) if units[k].low == ","), None)
        if k is not None and (participle or any(is_finite(unit) for unit in units[i + 1 : k])):
            out.append((units[i].start, units[k].start))
    return tuple(out)


def set_off(analysis: Analysis, position: int) -> list[tuple[int, int]]:
    """The offsets of all clauses between commas that end by an offset."""
    return [(start, end) for start, end in (*analysis.passing, *analysis.interposed) if end <= position]


def before_it_was_held(analysis: Analysis, trigger: Trigger) -> list[tuple[int, int]]:
    """Where a clause between commas says what was to become of what was held then ("The talks, put off twice,")."""
    behind = analysis.behind(trigger.end)
    commas = [k for k, unit in enumerate(behind) if unit.low == ","][:2]
    if trigger.verb or len(commas) < 2:
        return []
    then = [unit.low for unit in behind[commas[1] + 1 : commas[1] + 1 + _HELD]]
    held = any((a in _TAKES and b in _PLACE) or (a in _BE and b in _HELD_EVENTS) for a, b in pairwise(then))
    held = held and _DENYING.isdisjoint(then)
    return [(behind[commas[0]].start, behind[commas[1]].end)] if held else []


def leads_on(joint: Unit, verb: Unit) -> bool:
    """Whether two units open a clause of what was done before or after another ("before crossing over to Seoul")."""
    return joint.low in _AROUND and _is_participle(verb)


def _is_participle(unit: Unit) -> bool:
    return unit.low.endswith(_ING) and not unit.senses


def is_finite(unit: Unit) -> bool:
    """Whether a word is a verb that tells what somebody did."""
    return unit.is_a("verb") or unit.low in _FINITE or unit.low.endswith(_PAST_ENDINGS)


def journeys(analysis: Analysis) -> tuple[tuple[int, int], ...]:
    """The offsets of clauses that tell how somebody named had come ("held talks with Sun, who arrived via Dandong").

    So are places that only own something ("Pyongyang's threats", "North Korea's Choe") or that stand for their
    government ("relations with Pyongyang").
    """
    units = analysis.units
    out = [
        (place.start, place.end)
        for place, mark, owned in zip(units, units[1:], units[2:], strict=False)
        if mark.low in _POSSESSIVE and place.is_a("place") and (_is_person(owned) or _is_plain(owned))
    ]
    out += [(b.start, b.end) for a, b in pairwise(units) if a.low in _TOWARD and b.is_a("place")]
    visits = [trigger for trigger in analysis.triggers if trigger.kind is ContactKind.VISIT]
    others = [trigger.end for trigger in analysis.triggers if trigger.kind is not ContactKind.VISIT]
    if visits:
        out += _onward(analysis, visits)
    if visits and others:
        out += _of_those_who_came(analysis, min(others))
    return tuple(out)


def _onward(analysis: Analysis, visits: list[Trigger]) -> Iterator[tuple[int, int]]:
    """The journeys of crowds ("the army entering the DPRK"), and those that go on ("before crossing over to Seoul")."""
    starts, end = {trigger.start for trigger in visits}, min(trigger.end for trigger in visits)
    for i, (before, verb) in enumerate(pairwise(analysis.units)):
        if verb.start in starts and before.low.split()[-1] in _CROWDS:
            place = next((unit for unit in analysis.units[i + 2 :] if unit.is_a("place")), verb)
            yield verb.start, place.end
        if end <= before.start and leads_on(before, verb):
            yield before.start, analysis.sentence.end


def _of_those_who_came(analysis: Analysis, since: int) -> Iterator[tuple[int, int]]:
    """The relative clauses behind a contact that tell of nothing but a journey."""
    for before, unit in pairwise(analysis.units):
        if unit.low not in _WHO or before.low != "," or unit.start < since:
            continue
        end = next((u.start for u in analysis.units if u.start > unit.end and u.low == ","), analysis.sentence.end)
        kinds = {trigger.kind for trigger in analysis.triggers if unit.end <= trigger.start < end}
        if kinds == {ContactKind.VISIT}:
            yield unit.start, end


def _is_person(owned: Unit) -> bool:
    return owned.is_any(("local", "head", "descriptor"))


def _is_plain(owned: Unit) -> bool:
    """Whether what a town has is no place in it."""
    return owned.text.islower() and not owned.senses and owned.low not in _SITES


def beside(analysis: Analysis) -> list[tuple[int, int]]:
    """Where a sentence says of its subject what is nothing of what it goes on to tell.

    So do participles in front ("Seeking to win aid, Ri met") and clauses that describe a land or thing, or what was
    held all the same ("The state, which had not seen a guest for years, received", "The stay, which will last, began").
    """
    return [*_in_front(analysis), *_described(analysis)]


def _in_front(analysis: Analysis) -> Iterator[tuple[int, int]]:
    """The participle clause without a contact that opens a sentence before whoever does what it tells."""
    units = analysis.units
    first = next((unit for unit in units[:2] if unit.low not in _DENYING), None)
    k = next((k for k, unit in enumerate(units[:_FAR]) if unit.low == ","), 0)
    if (
        first is None
        or not k
        or first.senses
        or first.low.split()[0] in _ACCORDING
        or not first.low.endswith((*_ING, *_PAST_ENDINGS))
    ):
        return
    who = next((j for j in range(k + 1, len(units)) if units[j].is_a("local") or not may_stand_between(units[j])), 0)
    acts = who and units[who].is_a("local") and not any(unit.low in _POSSESSIVE for unit in units[who + 1 : who + 2])
    if acts and not any(trigger.start < units[k].start for trigger in analysis.triggers):
        yield units[0].start, units[k].start


def _described(analysis: Analysis) -> Iterator[tuple[int, int]]:
    """The clauses between commas of what is named right before them, and is no contact yet to be."""
    units = analysis.units
    for i in range(2, len(units)):
        if units[i - 1].low != "," or units[i].low not in _WHICH | _WHO:
            continue
        closed = next((k for k in range(i + 1, min(i + _FAR, len(units))) if units[k].low == ","), None)
        start = next((unit.end for unit in reversed(units[: i - 1]) if unit.low == ","), analysis.sentence.start)
        if closed is None or any(units[i].start <= t.start < units[closed].start for t in analysis.triggers):
            continue  # "whose meeting this week will be its third"
        event = any(not t.verb and start <= t.start < units[i].start for t in analysis.triggers)
        if not (event and _HAPPENED.isdisjoint(u.low for u in units[closed + 1 : closed + 3])):
            yield units[i].start, units[closed].start


def outside(cues: list[Cue], spans: list[tuple[int, int]]) -> list[Cue]:
    """The cues without those words of status that an aside says of something else."""
    return [c for c in cues if c.kind not in _STATUS or not any(start <= c.start < end for start, end in spans)]


def without_thanks(analysis: Analysis) -> list[Cue]:
    """The cues without those that begin in words for a message or end verbs of contact.

    "A message of thanks to Hu" has a recipient; who sat "across the table from Song" met him.
    """
    letters = [t for t in analysis.triggers if t.kind is ContactKind.MESSAGE]
    verbs = [t for t in analysis.triggers if t.verb and t not in letters]
    return [
        cue
        for cue in analysis.cues
        if cue.kind != "mask_before"
        or not (
            any(t.start < cue.start < t.end for t in letters)
            or any(t.start < cue.start and cue.end <= t.end for t in verbs)
        )
    ]


def _tells(analysis: Analysis, start: int, end: int) -> bool:
    inside = any(start <= trigger.start < end for trigger in analysis.triggers)
    return inside or any(c.kind in _PRESENCE and start <= c.start < end for c in analysis.cues)
