"""English words for one contact that tell of another by what stands beside them ("met him at the airport")."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise, takewhile

from graph.claims import ContactKind
from loaders.extract.data import load, words
from loaders.extract.en.senses import is_destination, is_feast, leads_to_person, names_somebody
from loaders.extract.gestures import GESTURE, PARTING
from loaders.extract.marks import Trigger, Unit

_NOT_BEFORE = words("en", "cues", "not_before")
_PARTICLES: dict[str, str] = load("en", "cues")["particles"]
_GENERIC_TALKS = words("en", "cues", "generic_talks")
_KNOWN = words("en", "grammar", "known")
_TO = words("en", "cues", "infinitive")
_ARTICLES = words("en", "grammar", "articles")
_INDEFINITE = _ARTICLES - words("en", "grammar", "definite")
_LIST = words("en", "grammar", "list_words")
_BOTH, _PLURALS = words("en", "grammar", "noun_or_verb"), words("en", "grammar", "plural_or_verb")
_EACH = words("en", "grammar", "each_other")
_MUTUAL = words("en", "grammar", "mutual")
_COUNTED, _OWNERS = words("en", "grammar", "counted"), words("en", "grammar", "possessive_pronouns")
_BEFORE_VERB = words("en", "grammar", "before_verb")
_SEES = words("en", "grammar", "sees")
_UPON = words("en", "grammar", "upon")
_UNDER_WAY = words("en", "grammar", "under_way")
_MET, _IT = words("en", "grammar", "met"), words("en", "grammar", "group_pronouns")
_PEOPLE = words("en", "cues", "officials")
_SENT_TO = words("en", "grammar", "sending_people")
_SAW = words("en", "grammar", "saw")
_DISCUSSED = words("en", "grammar", "discussed")
_SEES_THAT = words("en", "grammar", "sees_that")
_CAPACITY = words("en", "grammar", "capacity")
_RECEPTION, _OF = words("en", "grammar", "receptions"), words("en", "grammar", "ownership")
_FROM, _GETTING = words("en", "grammar", "source_prepositions"), words("en", "grammar", "getting")
_ATTEND = words("en", "grammar", "attending")
_STAYS = words("en", "grammar", "stay_units")
_ABOUT = words("en", "grammar", "topics_of") | words("en", "grammar", "complementizers")
_CLAUSE = words("en", "grammar", "where") | words("en", "grammar", "temporal") | words("en", "grammar", "commas")
_THERE = words("en", "grammar", "pointing")
_SPENT, _WITH = words("en", "grammar", "spent"), words("en", "grammar", "accompaniment")
_GATHERING, _MARKING = words("en", "grammar", "gatherings"), words("en", "grammar", "marking")
_ARRIVALS = words("en", "grammar", "arrivals")
_GUARDS = words("en", "grammar", "honor_guards") - {"salute"}
_WELCOME, _VENUES = "welcome", words("en", "grammar", "venues")
_EXCHANGING, _IN_PERSON = words("en", "grammar", "exchanging"), words("en", "grammar", "face_to_face")
_PARTING, _FEASTS = words("en", "grammar", "parting"), words("en", "grammar", "jubilees")
_LANDED = words("en", "joined", "welcome")
_SUBJECTS = words("en", "cues", "pronouns")
_EXCHANGE = "exchange"  # what is agreed or discussed where the sentence tells of the meeting itself is no other one
_MEET = "meet"
_RECEIVE, _SEE_OFF = "receive", "see-off"
_MEAL, _TALKS = "meal", "talks"  # forms
_TOWNS = words("en", "grammar", "towns")
_PARADE = "parade"
_BE = words("en", "cues", "be")
_WHOM, _RELATIVE = words("en", "grammar", "whom"), 4  # units from "whom" to the verb of its clause
_ASKING = words("en", "grammar", "asking")
_RECEIVED_AT = _ARRIVALS | words("en", "grammar", "honor_guards")
_POSSESSIVE = words("en", "grammar", "possessive_marks")
_THINGS = words("en", "grammar", "messages") | words("en", "grammar", "passed_on")
_ADVERBS, _ADVERB = words("en", "grammar", "adverbs"), 3  # units of adverbs before a verb
_LY = "ly"  # how most adverbs end ("did not apparently meet")
_TAKEN = 5  # units between "saw" and what somebody is taken for
_STAY = 9  # units from "spent" to the place of a stay
_FEAST = 6  # units between "greet" and what is celebrated
_AROUND = 11  # units in which "met him" says at what station
_PLACE = 7  # units to the place of a verb that needs one
_FAR = 25  # units to a particle, units of a carried noun, characters to a light object


def as_noun(units: list[Unit], trigger: Trigger, index: dict[int, int]) -> Trigger:
    """A word that can be both is a verb only after what takes one ("to visit", "will visit")."""
    i = index[trigger.start]
    if trigger.verb and i > 0 and units[i].low in _PLURALS and _begins_noun(units, i):
        return replace(trigger, verb=False)
    if not trigger.verb and _is_under_way(units, trigger, i):
        return replace(trigger, verb=True)
    if trigger.verb and trigger.kind is ContactKind.VISIT and i > 0 and units[i - 1].low in _INDEFINITE:
        return replace(trigger, verb=False)  # "made a stop in Beijing"
    if not trigger.verb or units[i].low not in _BOTH or units[i].end != trigger.end:
        return trigger
    if _acts_on(units, i):
        return trigger  # "other officers visit the embassy"
    near = reversed(units[max(0, i - _ADVERB) : i])
    before = next((unit for unit in near if unit.low not in _ADVERBS and not unit.low.endswith(_LY)), None)
    return trigger if before is not None and before.low in _BEFORE_VERB else replace(trigger, verb=False)


def _is_under_way(units: list[Unit], trigger: Trigger, i: int) -> bool:
    """Whether a noun is the verb of who is doing it ("is meeting Xi", "may be meeting with Xi")."""
    near = [unit for unit in units[max(0, i - _ADVERB) : i] if unit.low not in _ADVERBS]
    with_whom = next((unit for unit in units[i:] if unit.start >= trigger.end), None)
    object_ = with_whom is not None and (
        units[i].end < trigger.end or with_whom.is_any(("local", "head", "country", "side")) or with_whom.low in _WITH
    )
    return bool(near) and near[-1].low in _BE and units[i].low in _UNDER_WAY and object_


def _acts_on(units: list[Unit], i: int) -> bool:
    """Whether a noun for several people or a list of names stands before a word and its object behind it."""
    if i < 2 or i + 1 >= len(units):
        return False
    several = units[i - 1].low in _PEOPLE or (units[i - 1].is_a("local") and units[i - 2].low in _LIST)
    return several and (units[i + 1].low in _ARTICLES or is_destination(units[i + 1]) or units[i + 1].is_a("local"))


def _begins_noun(units: list[Unit], i: int) -> bool:
    """Whether words before a plural make it a noun ("the three visits", "six-party talks")."""
    before, behind = units[i - 1].low, units[i + 1].low if i + 1 < len(units) else ""
    if behind in _MUTUAL and not units[i - 1].is_a("local"):
        return True  # "high-level visits between the two countries"
    counted = before in _ARTICLES | _KNOWN | _OWNERS | _POSSESSIVE | _COUNTED or before.isdigit()
    return before in _NOT_BEFORE or (counted and units[i].low not in _GENERIC_TALKS)


def as_meeting(units: list[Unit], trigger: Trigger, i: int) -> Trigger:
    """What a trigger at a unit tells of, as the words beside it show: it is left as it is where they show nothing."""
    if _is_welcome(units, trigger, i):
        return replace(trigger, id="welcome", kind=ContactKind.CEREMONY, form="welcome")
    if trigger.id == _WELCOME and trigger.verb and i + 1 < len(units) and units[i + 1].low in _EACH:
        return replace(trigger, id=GESTURE, kind=ContactKind.MEETING, form=_TALKS)  # "greeted each other"
    if trigger.id == _WELCOME and trigger.verb and any(unit.low in _VENUES for unit in units[i : i + _FAR]):
        return replace(trigger, id=GESTURE, kind=ContactKind.MEETING, form=_TALKS)  # "greeted him at the venue"
    if trigger.id == GESTURE and any(_LANDED & set(unit.low.split()) for unit in units):
        return replace(trigger, kind=ContactKind.CEREMONY, form="welcome")  # "hugged him on the tarmac"
    if (greets := _greets_in_person(units, trigger, i)) is not None:
        return greets
    if trigger.id == _SEE_OFF and trigger.verb and _only_parts(units, trigger, i):
        return replace(trigger, id=PARTING)
    word, behind = units[i].low, units[i + 1].low if i + 1 < len(units) else ""
    if trigger.id == _MEET and word in _DISCUSSED and behind in _ABOUT:
        return replace(trigger, id=_EXCHANGE)  # "talked about the workers": what they met for
    feast = trigger.id == _MEET and not trigger.verb and word in _GATHERING
    if feast and any(a.low in _TO and b.low in _MARKING for a, b in pairwise(units[i : i + _FAR])):
        return replace(trigger, id="ceremony", kind=ContactKind.CEREMONY, form="ceremony")  # "to mark the day"
    got = behind in _FROM and any(unit.low in _GETTING for unit in units[max(0, i - _PLACE) : i])
    if trigger.form == _MEAL and word in _RECEPTION and (behind in _OF or got):
        return replace(trigger, id=_RECEIVE, form=_TALKS)  # "Kim's reception of the minister"
    sent = trigger.id == _SEE_OFF and word in _SENT_TO and _goes_to(units, i)
    if sent or (trigger.id == _MEET and word in _SPENT and _stays(units, i)):
        return replace(trigger, id="visit", kind=ContactKind.VISIT, form="visit")
    seen = trigger.id == _SEE_OFF and _sees_somebody(units, i)
    return replace(trigger, id=_MEET, kind=ContactKind.MEETING, form=_TALKS) if seen else trigger


def _is_welcome(units: list[Unit], trigger: Trigger, i: int) -> bool:
    """Whether somebody is met or received where he arrives, or with honours ("met him at the airport")."""
    if trigger.id == _PARADE:  # "mounted the stand and received the guard's salute"
        return any(_GUARDS & set(unit.low.split()) for unit in units)
    if trigger.id == _RECEIVE:
        return any(_RECEIVED_AT & set(unit.low.split()) for unit in _but_towns(units[i : i + _AROUND]))
    on_hand = i > 1 and units[i].low in _BOTH and units[i - 1].low in _TO
    nearby = [*units[: min(i, _PLACE)], *units[max(0, i - _PLACE) : i]]
    if on_hand and trigger.id == _MEET and any(_ARRIVALS & set(unit.low.split()) for unit in nearby):
        return True  # "At the airport to meet him were", "were at the airport to meet it"
    if trigger.id != _MEET or units[i].low not in _MET or units[i].end != trigger.end:
        return False
    passive = i > 0 and units[i - 1].low in _BE  # "At the airport he was met by", "It was met by"
    near = units[max(0, i - _PLACE) if passive else i : i + _AROUND]
    return (passive and i > 1 and units[i - 2].low in _IT) or any(
        _ARRIVALS & set(u.low.split()) for u in _but_towns(near)
    )


def _but_towns(near: list[Unit]) -> list[Unit]:
    """The units without those that only say of what kind a town is ("in the port city of Dalian")."""
    return [
        unit for unit, after in zip(near, [*near[1:], None], strict=True) if after is None or after.low not in _TOWNS
    ]


def _greets_in_person(units: list[Unit], trigger: Trigger, i: int) -> Trigger | None:
    """ "Exchanged warm greetings with him" as what people do face to face; None for greetings that are sent.

    Those are named by their feast ("exchanged New Year greetings", "exchanged greetings on the anniversary").
    """
    if trigger.kind is not ContactKind.MESSAGE or units[i].low not in _IN_PERSON or units[i].end != trigger.end:
        return None
    verb = next((k for k in range(i - 1, max(-1, i - _FEAST), -1) if units[k].low in _EXCHANGING), -1)
    plain = verb >= 0 and all(units[k].text.islower() and not units[k].senses for k in range(verb + 1, i))
    if not plain or any(unit.low in _FEASTS or is_feast(unit) for unit in units):
        return None
    return Trigger(units[verb].start, trigger.end, GESTURE, ContactKind.MEETING, _TALKS, verb=True)


def _only_parts(units: list[Unit], trigger: Trigger, i: int) -> bool:
    """Whether somebody says good-bye, of whom nothing says that he sets out from there ("at the airport")."""
    said = {unit.low for unit in units[i:] if unit.start < trigger.end}
    return not said.isdisjoint(_PARTING) and not any(_ARRIVALS & set(unit.low.split()) for unit in units)


def _stays(units: list[Unit], i: int) -> bool:
    """Whether somebody spends days at a place, beside nobody ("spent two days in Pyongyang")."""
    clause = takewhile(lambda unit: unit.low not in _CLAUSE, units[i + 1 : i + _FAR])
    if any(unit.low in _WITH for unit in clause):
        return False
    near = units[i + 1 : i + _STAY]
    counted = any(unit.low in _STAYS or unit.text.isdigit() for unit in (*units[max(0, i - _FEAST) : i], *near))
    return counted and any(is_destination(unit) or unit.low in _THERE for unit in near)


def _sees_somebody(units: list[Unit], i: int) -> bool:
    """Whether "to see somebody", "saw Kim" is to meet him: he is not seen off, nor seen as something."""
    word, before = units[i].low, units[i - 1] if i else None
    behind = units[i + 1].low if i + 1 < len(units) else ""
    to_see = before is not None and before.low in _BEFORE_VERB and behind not in _SEES_THAT  # not "see to it that"
    asked = i > 1 and units[i - 2].low in _ASKING and (units[i - 1].low in _SUBJECTS or units[i - 1].is_a("local"))
    whom = any(unit.low in _WHOM for unit in units[max(0, i - _RELATIVE) : i])
    seen = word in _SEES and (to_see or asked)  # "Did he see Kim?"
    seen = seen or (word in _SAW and (whom or names_somebody(units[i + 1 :])))
    as_what = any(unit.low in _CAPACITY for unit in units[i + 1 : i + _TAKEN])  # "saw Kim as a reformer"
    return seen and not as_what and not any(u.low == _PARTICLES.get(word) for u in units[i + 1 : i + _FAR])


def _goes_to(units: list[Unit], i: int) -> bool:
    """Whether somebody is sent to a place ("sent Song Tao to Pyongyang"): he travels, who sends him does not."""
    near = _without_apposition(units[i + 1 : i + _FAR])
    to = next(
        (
            k
            for k, unit in enumerate(near[:-1])
            if unit.low in _TO and not unit.titled and _is_goal(near[k + 1 : k + _FEAST])
        ),
        None,
    )
    if to is None:
        return False
    named = next((k for k, unit in enumerate(near[:to]) if unit.is_a("local")), -1)
    between = near[named + 1 : to]
    between = [*takewhile(lambda unit: unit.low not in _WITH, between)]  # "sent Li with a letter to mark the day"
    if named > 0 and near[named - 1].low == "," and between[:1] and between[0].low == ",":
        between = between[1:]  # "sent his top legislator, Li Zhanshu, to Pyongyang"
    thing = any(unit.low in _THINGS for unit in between) or (named >= 0 and between and between[0].low in _ARTICLES)
    return not thing and not any(unit.low in _LIST for unit in between)  # not "sent Kim a letter to mark the day"


def _is_goal(near: list[Unit]) -> bool:
    """Whether words behind "to" say where or to what event somebody is sent ("to the parade")."""
    event = takewhile(lambda unit: not (unit.is_a("local") or unit.low in _UPON), near)
    place = is_destination(near[0]) and not leads_to_person(near)
    return place or near[0].low in _ATTEND or any(map(is_feast, event))


def _without_apposition(near: list[Unit]) -> list[Unit]:
    """The units without what is set off behind the name that they begin with ("Choe, a close aide, to Beijing")."""
    named = next((k for k, unit in enumerate(near) if unit.is_a("local")), len(near))
    if named + 1 >= len(near) or near[named + 1].low != ",":
        return near
    closed = next((k for k in range(named + 2, len(near)) if near[k].low == ","), None)
    apposed = closed is not None and not any(unit.is_a("local") for unit in near[named + 2 : closed])
    return [*near[: named + 1], *near[closed + 1 :]] if apposed and closed is not None else near
