"""Whether a word that may tell of a contact does so in an English sentence, by the words beside it."""

from __future__ import annotations

import re
from itertools import pairwise, takewhile

from graph.claims import ContactKind
from loaders.extract.data import load, words
from loaders.extract.en.bodies import is_plain_word
from loaders.extract.en.congratulations import reaches
from loaders.extract.en.mentions import mention_at
from loaders.extract.en.naming import is_place, may_stand_between, named_next, names_place
from loaders.extract.en.stays import describes
from loaders.extract.en.trips import is_bare, is_dated, is_long, is_of_time
from loaders.extract.marks import Trigger, Unit

_NOT_BEFORE = words("en", "cues", "not_before")
_A = words("en", "grammar", "articles") - words("en", "grammar", "definite")
_LOOKING = words("en", "grammar", "looking")
_NOT_AFTER = words("en", "cues", "not_after")
_IN_MEMORY, _PART = words("en", "grammar", "in_memory"), words("en", "grammar", "part")
_OCCASION, _MARGINS = words("en", "cues", "occasion"), words("en", "cues", "margins")
_PARTICLES: dict[str, str] = load("en", "cues")["particles"]
_FROM = words("en", "grammar", "source_prepositions")
_GENERIC = words("en", "cues", "generic_events")
_KNOWN = words("en", "grammar", "known")
_TO = words("en", "cues", "infinitive")
_ARTICLES = words("en", "grammar", "articles")
_OWNERS = words("en", "grammar", "possessive_pronouns")
_MODALS = words("en", "grammar", "modals")
_SEES = words("en", "grammar", "sees")
_UPON = words("en", "grammar", "upon")
_IT, _CALLED = words("en", "grammar", "group_pronouns"), words("en", "grammar", "called_events")
_SENT_TO = words("en", "grammar", "sending_people")
_SAW = words("en", "grammar", "saw")
_AT = words("en", "grammar", "at_table")
_OF = words("en", "grammar", "ownership")
_ON_TRIP = words("en", "grammar", "on_trip")
_TOGETHER = words("en", "grammar", "jointly")
_GERUND = tuple(words("en", "grammar", "gerund_endings"))
_TALK = words("en", "grammar", "talking")
_NO_TALK = words("en", "opinions", "no_talk")
_HEARSAY = words("en", "grammar", "hearsay")
_ABOUT = words("en", "grammar", "topics_of") | words("en", "grammar", "complementizers")
_SPENT, _WITH = words("en", "grammar", "spent"), words("en", "grammar", "accompaniment")
_AND = words("en", "grammar", "conjunctions")
_BEFORE, _FIRSTS = words("en", "grammar", "prior_to"), words("en", "grammar", "superlatives")
_WELCOMING = words("en", "grammar", "welcoming")
_BOTH_OF = words("en", "grammar", "apposed")
_SUBJECTS = words("en", "cues", "pronouns")
_PRONOUNS = words("en", "grammar", "object_pronouns") | words("en", "grammar", "plural_objects")
_EACH, _STAFF = words("en", "grammar", "each_other"), words("en", "cues", "officials")
_GROUPS = words("en", "cues", "delegation") | words("en", "cues", "guests") | words("en", "grammar", "bands")
_GREETINGS = words("en", "grammar", "greetings")
_CONVEYING = words("en", "grammar", "by_mouth")
_SENDING = words("en", "grammar", "sending")
_ACCOMPANY = "accompany"
_EXCHANGE = "exchange"  # what is agreed or discussed where the sentence tells of the meeting itself is no other one
_RECEIVE, _SEE_OFF = "receive", "see-off"
_NONE = words("en", "grammar", "none")
_SIGN, _CEREMONY = "sign", "ceremony"
_TALKS = "talks"  # forms
_PARADE, _NOT = "parade", words("en", "grammar", "negations")
_ACCORDING = words("en", "grammar", "according")
_CALLS = "call"  # "called on him to come", not "paid a call on him to hand him a letter"
_RESPECTS = words("en", "grammar", "respects")
_ERRANDS = words("en", "grammar", "errands")
_DEMAND = "courtesy-call"  # the trigger whose verb ("called on") may be a demand
_PLACE_BOUND = words("en", "cues", "place_bound")
_BE, _OUGHT = words("en", "cues", "be"), words("en", "grammar", "ought")
_PAPERS = words("en", "grammar", "papers")
_ROUND = words("en", "grammar", "round_about")
_SEEN_AT, _ARRIVALS = words("en", "grammar", "seen_at"), words("en", "grammar", "arrivals")
_GREETING, _OCCASIONS = words("en", "grammar", "greeting_verbs"), words("en", "grammar", "feasts")
_ATTENDED_EVENTS, _ORDINAL = words("en", "grammar", "gathered_for"), re.compile(r"\d+(?:st|nd|rd|th)")
_WATCHED = words("en", "grammar", "watched")
_WITHOUT = words("en", "grammar", "denying")
_DISCUSSING = words("en", "grammar", "discussing")
_CONVENED = words("en", "grammar", "convened_bodies")
_SOUGHT, _HAVING = words("en", "grammar", "sought_in_general"), words("en", "grammar", "having")
_CONGRATULATED = words("en", "grammar", "congratulated")
_RINGING = words("en", "grammar", "ringing")
_OWNING, _EXCHANGES = words("en", "grammar", "ownership"), words("en", "grammar", "exchanges")
_BESIDE = words("en", "grammar", "at_side")
_LEFT_BEHIND = words("en", "grammar", "transitive_journeys")
_PERFECT = words("en", "grammar", "auxiliaries") | _BE
_MUTUAL = words("en", "grammar", "mutual")
_BY = words("en", "cues", "by")
_MEANS = words("en", "grammar", "means_of_travel")
_BEFORE_LAND = words("en", "grammar", "before_land")
_HOME = words("en", "cues", "home") | words("en", "cues", "here")
_POSSESSIVE = words("en", "grammar", "possessive_marks")
_MEET, _REPORTERS = "meet", words("en", "foreigners", "reporters")
_DIRECT = words("en", "grammar", "direct_place")
_EMBASSY = words("en", "titles", "embassies")
_SPEECHES = words("en", "grammar", "speeches")
_IN = words("en", "grammar", "inside")
_AUDIENCE, _OPENINGS = words("en", "grammar", "spectators"), words("en", "grammar", "openings")
_OF_SEVERAL = words("en", "grammar", "of_several")
_ACCOMPANIES, _WHO = words("en", "grammar", "accompanies"), words("en", "grammar", "personal_relatives")
_THANKING, _FOR = words("en", "grammar", "thanking"), words("en", "grammar", "aims")
_RETURNING = words("en", "grammar", "returning")
_ADVERB = 3  # units of adverbs before a verb
_ANY = words("en", "grammar", "any_of_them")
_HELD = words("en", "grammar", "conversing")
_HYPHEN = "-"
_LY = "ly"  # how most adverbs end ("did not apparently meet")
_HOUSE = 4  # units between a verb of motion and the house that it leads to
_TOUR_OF_DUTY: list[str] = load("en", "grammar")["of_duty"]  # what a diplomat's "tour" is
_FEAST = 6  # units between "greet" and what is celebrated
_DIRECTLY = 3  # units to the place of a verb that has it right behind
_SENT = 12  # units between "sent" and greetings
_GOAL = 2  # units of "to visit Beijing"
_PLACE, _BY_WHOM = 7, 9  # units to the place of a verb that needs one, to who went there of one in the passive
_FAR = 25  # units to a particle, units of a carried noun, characters to a light object
_UNDER_DISCUSSION = words("en", "grammar", "negotiating")
_MAY = words("en", "grammar", "may")
_POINTS, _TONES = words("en", "grammar", "points"), words("en", "grammar", "tones")
_THAT_CLAUSE = words("en", "grammar", "complementizers")
_COMES_ABOUT = words("en", "grammar", "comes_about")
_NO_GOALS = words("en", "grammar", "no_goals")


def names_somebody(units: list[Unit]) -> bool:
    """Whether words begin with a name, behind its titles and country, with a pronoun, or with a group of guests."""
    group = next((k for k, unit in enumerate(units[:_DIRECTLY]) if unit.low in _GROUPS), 0)
    if group and units[0].low in _ARTICLES | _OWNERS and all(map(may_stand_between, units[1:group])):
        return True
    if not units or units[0].low in _BOTH_OF or units[0].low in _PRONOUNS:
        return bool(units)
    first = next((unit for unit in units if unit.is_a("local") or not may_stand_between(unit)), units[0])
    mentions = (mention_at(units, k) for k in range(1, min(len(units), _DIRECTLY)))
    guest = any(m is not None and m.definite and m.first <= 1 for m in mentions)  # "saw the visitor"
    return guest or first.is_a("local") or units[0].is_any(("head", "honorific"))


def counts(units: list[Unit], trigger: Trigger, i: int, *, title: bool) -> bool:
    """Whether a trigger that begins at a unit may tell of a contact, in a title or elsewhere."""
    unit = units[i]
    after = next((k for k in range(i, len(units)) if units[k].start >= trigger.end), len(units))
    if units[after - 1].text[trigger.end - units[after - 1].start :].startswith(_HYPHEN):
        return False  # "opening-up"
    if trigger.verb:
        return _verb_counts(units, trigger, i, after)
    topic = title and any(unit.low in _DISCUSSING for unit in units[:i])
    if topic and trigger.kind is ContactKind.VISIT:
        return False  # a headline's topics: "discuss Obama visit, North Korea", "discuss peninsula, Xi's visit"
    if trigger.kind is ContactKind.VISIT and _is_talked_about(units, i) and not is_dated(units, after):
        return False
    thanked = any(a.low in _FOR and b.low in _KNOWN | _OWNERS for a, b in pairwise(units[max(0, i - _ADVERB) : i]))
    if (
        thanked
        and trigger.kind is not ContactKind.MESSAGE
        and not (trigger.kind is ContactKind.VISIT and is_dated(units, after))
        and any(unit.low in _THANKING for unit in units[max(0, i - _HOUSE - _FEAST) : i])
    ):
        return False  # "to thank him for the reception given to Hu"
    if trigger.kind is ContactKind.VISIT and _may_lead_to(units, i, after):
        return False
    staff = units[after : after + _ADVERB]
    with_each = bool(staff) and staff[0].low in _WITH and any(u.low in _EACH or u.low in _STAFF for u in staff)
    sent = any(u.low in _SENDING for u in units[max(0, i - _SENT) : i]) or reaches(units, i, after)
    if unit.low in _GREETINGS and trigger.kind is ContactKind.MESSAGE and (with_each or not sent):
        return False  # greetings are passed on by word of mouth, unless they are sent
    near = [*takewhile(lambda unit: unit.low != ",", reversed(units[max(0, i - _FEAST) : i]))]
    if units[after - 1].low in _GREETINGS and any(a.low in _CONVEYING and b.low in _TO for a, b in pairwise(near)):
        return False  # "asked him to convey his New Year greetings to Xi"
    named = trigger.kind is not ContactKind.MESSAGE or units[after - 1].capital  # not "a New Year card"
    if i > 0 and unit.capital and not title and named:
        return False  # a part of a proper name ("the Boao Forum")
    if _names_something_else(units, trigger, i, after) or _is_point(units, trigger, i, after):
        return False
    journey = trigger.kind is ContactKind.VISIT
    inside = trigger.kind is ContactKind.MESSAGE and any(u.low in _IN for u in units[max(0, i - _ADVERB) : i])
    timed = journey and (is_dated(units, after) or is_long(units, i) or is_of_time(units, i))
    occasion = not inside and not timed and _is_occasion(units, i)
    return not occasion and not (journey and is_bare(units, i, after, title=title))


def _is_point(units: list[Unit], trigger: Trigger, i: int, after: int) -> bool:
    """Whether a "message" is what somebody makes clear ("gave a strong message", "his message to Kim was that")."""
    if trigger.kind is not ContactKind.MESSAGE or units[after - 1].low not in _POINTS:
        return False
    tone = any(unit.low in _TONES for unit in units[max(0, i - 2) : i])
    behind = pairwise(units[after : after + _FAR])
    clause = takewhile(lambda pair: pair[0].low not in (",", ";"), behind)
    return tone or any(a.low in _BE and b.low in _TONES | _THAT_CLAUSE for a, b in clause)


def _names_something_else(units: list[Unit], trigger: Trigger, i: int, after: int) -> bool:
    """Whether a noun of contact is used of something else, by the words beside it."""
    unit, behind = units[i], units[after].low if after < len(units) else ""
    if unit.low in _SOUGHT and i > 1 and units[i - 2].low in _TO and units[i - 1].low not in _HAVING:
        return True  # "believed to favour dialogue"
    if behind in _POSSESSIVE and units[after - 1].low in _CONVENED:
        return True  # "according to the forum's secretariat"
    if unit.low.endswith(_GERUND) and i > 0 and units[i - 1].low in _BE:
        return True  # "rumours have been gathering strength"
    spectators = unit.low in _AUDIENCE and i > 0 and units[i - 1].low in _KNOWN
    if spectators and behind not in _WITH:
        return True  # "the audience called the singers back"
    if unit.low in _OPENINGS and (behind in _SPEECHES or (i > 0 and units[i - 1].low in _AND)):
        return True  # "in opening remarks at talks", "reform and opening"
    if (
        unit.low in _IN_MEMORY
        and behind in _OF
        and i > 0
        and units[i - 1].low in _IN
        and (i < 2 or units[i - 2].low not in _PART)
    ):
        return True  # "a reception in commemoration of the treaty"
    if unit.low in _TALK and i > 0 and units[i - 1].low in _TO:
        return True  # "tried to talk them out of it"
    if _is_rumour(units, i, after):
        return True
    if unit.low in _GENERIC and _is_generic(units, i):
        return True
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
    if trigger.form == _TALKS and _is_returned_to(units, i):
        return True  # "urged him to return to the talks"
    named = i > 1 and units[i - 1].is_a("place") and units[i - 2].low in _ARTICLES
    return named and trigger.form == _TALKS  # "the Beijing talks": a round of talks of several countries


def _is_returned_to(units: list[Unit], i: int) -> bool:
    """Whether words before talks say that somebody is to return to them, not that he looks back to them."""
    to = i - 1 - (units[i - 1].low in _KNOWN) if i else 0
    looks = to > 1 and units[to - 2].low in _LOOKING
    return to > 0 and units[to].low in _TO and units[to - 1].low in _RETURNING and not looks


def _is_generic(units: list[Unit], i: int) -> bool:
    """Whether "event" means whatever was told last, or says what something else was."""
    known = i > 0 and units[i - 1].low in _KNOWN  # "the event"
    return known or (i > 1 and units[i - 1].low in _ARTICLES and units[i - 2].low in _BE)  # "the signing was an event"


def _is_talked_about(units: list[Unit], i: int) -> bool:
    """Whether somebody's journey is only what people talk about ("met him and discussed Kim's trip to China")."""
    near = range(i - 1, max(0, i - _FEAST - 1), -1)
    k = next((k for k in near if units[k].low in _DISCUSSING | _UNDER_DISCUSSION), 0)
    owned = any(unit.low in _POSSESSIVE or unit.low in _OWNERS for unit in units[k + 1 : i])
    return k > 0 and owned and all(_may_own(unit) for unit in units[k + 1 : i])


def _may_lead_to(units: list[Unit], i: int, after: int) -> bool:
    """Whether a clause says what a journey told before may come to ("and the visit could culminate in a meeting")."""
    known = i > 0 and (units[i - 1].low in _KNOWN or units[i - 1].low in _OWNERS)
    modal = after + 1 < len(units) and units[after].low in _MAY
    return known and modal and units[after + 1].low not in _COMES_ABOUT


def _may_own(unit: Unit) -> bool:
    return may_stand_between(unit) or unit.is_a("local") or unit.low in _POSSESSIVE or is_plain_word(unit)


def _whom(behind: list[Unit]) -> bool:
    """Whether words up to what somebody is congratulated on name a person, not a party or a people."""
    object_ = takewhile(lambda unit: unit.low not in _ABOUT and unit.low not in _FOR, behind)
    return any(unit.is_any(("local", "head")) or unit.low in _PRONOUNS for unit in object_)


def _is_thing(behind: list[Unit]) -> bool:
    """Whether an article and a plain noun "of" somebody follow: a thing, nobody who is received."""
    if len(behind) < 3 or behind[0].low not in _ARTICLES or behind[2].low not in _OF:
        return False
    noun = behind[1]
    return noun.text.islower() and not noun.senses and noun.low not in _STAFF | _GROUPS


def _is_rumour(units: list[Unit], i: int, after: int) -> bool:
    """Whether "talk" is what people say ("there is much talk about the friendship of", not "had a talk with")."""
    if units[i].low in _HEARSAY and i > 0 and units[i - 1].low in _NO_TALK:
        return True  # "appeals to tone down its war talk"
    if units[i].low not in _HEARSAY or after >= len(units) or units[after].low not in _ABOUT:
        return False
    return not any(unit.low in _ARTICLES for unit in units[max(0, i - _ADVERB) : i])


def _verb_counts(units: list[Unit], trigger: Trigger, i: int, after: int) -> bool:
    if _says_something_else(units, trigger, i, after) or _makes_no_journey(units, trigger, i, after):
        return False
    if trigger.id == _SIGN and after < len(units) and units[after].low in _NONE:
        return False  # "signed no agreement"
    seen = (units[i].low in _SEES or units[i].low in _SAW) and trigger.id != _SEE_OFF
    if " ".join(unit.low for unit in units[i:after]) in _DIRECT:
        if i > 0 and units[i - 1].is_a("verb"):
            return False  # "the last time the two had met was in Beijing"
        near = [*takewhile(lambda unit: unit.text[0].isalpha(), units[after : after + _DIRECTLY])]
        owned = any(
            is_destination(a) and b.low in _POSSESSIVE for a, b in pairwise(units[after : after + _DIRECTLY + 1])
        )
        if owned:
            return False  # "is in his country's hands"
        places = [u for u in near if not u.is_a("org") or is_place(u)]  # no ministry
        return any(map(is_destination, places)) and not describes(units, i)  # not "is going to meet him in Beijing"
    if trigger.id == _ACCOMPANY and i and units[i].low in _ACCOMPANIES and units[i - 1].low in _WHO:
        return False  # "briefed Ma, who accompanies Yang": on a journey known
    if trigger.id == _ACCOMPANY and i and after < len(units) and units[after].low in _BY:
        return False  # who is "accompanied by" others has them with him, at whatever is told
    seen = seen or (trigger.kind is ContactKind.VISIT and units[i].low in _SENT_TO | _SPENT)
    particle = _PARTICLES.get(units[i].low) if trigger.end == units[i].end and not seen else None
    return particle is None or any(unit.low in particle.split() for unit in units[after : after + _FAR])


def _says_something_else(units: list[Unit], trigger: Trigger, i: int, after: int) -> bool:
    """Whether a verb of contact is used of something else, by the words beside it."""
    word, behind = units[i].low, units[after].low if after < len(units) else ""
    if trigger.id == _SIGN and i > 0 and units[i - 1].low in _ARTICLES and units[i].end == trigger.end:
        return True  # "a signed letter"
    if trigger.id == _SEE_OFF and word in _SENT_TO and word.endswith(_GERUND):
        return True  # "sending Li would be right", but "is considering sending Li to Pyongyang"
    if trigger.id == _MEET and trigger.end == units[after - 1].end and behind in _REPORTERS:
        return True  # "spoke to reporters before conferring with Ri"
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
    if word in _CONGRATULATED and units[after - 1].low == word and not _whom(units[after:]):
        return True  # "congratulated the party on its congress with Xi as its core"
    if trigger.kind is ContactKind.CALL and word in _RINGING and not names_somebody(units[after:]):
        return True  # "the hall rang with applause"
    if word in _WATCHED and behind in _BY and not (i > 0 and units[i - 1].low in _BE):
        return True  # "Watched by Ri, Kim shook his hand"
    if word in _WATCHED and (behind in _UPON or (behind in _ON_TRIP and i > 0 and units[i - 1].low in _SUBJECTS)):
        return True  # "a launch which he watched on the spot", "the hospitality he enjoyed during his tour"
    if trigger.id == _PARADE and i > 0 and units[i - 1].low in _NOT:
        return True  # "were not seen together"
    at = units[after - 1].low in _AT if trigger.id == _DEMAND else False
    if at and not any(not _EMBASSY.isdisjoint(u.low.split()) for u in units[after : after + _HOUSE]):
        return True  # "called at a factory"
    if trigger.id == _DEMAND and word.startswith(_CALLS) and _demands(units[after : after + 9]):
        return True
    if trigger.id == _RECEIVE and behind in _BY and units[i - 1].low in _GENERIC:
        return True  # "at the event hosted by the embassy"
    event = behind in _KNOWN and any(unit.low in _CALLED for unit in units[after + 1 : after + 2])  # "hosted the event"
    return trigger.id == _RECEIVE and (event or behind in _FROM | _IT)  # "received from him the greetings of"


def _makes_no_journey(units: list[Unit], trigger: Trigger, i: int, after: int) -> bool:
    """Whether a verb of motion leads to no place of the other side, or to one that nobody went to."""
    journey, behind = trigger.kind is ContactKind.VISIT, units[after].low if after < len(units) else ""
    near = units[max(0, i - _ADVERB) : i]
    if journey and units[i].low in _BE and any(unit.low in _OUGHT for unit in near[-1:]):
        return True  # "why he should be in China"
    if journey and units[i].low.endswith(_GERUND) and any(unit.low in _WITHOUT for unit in near):
        return True  # "went to Seoul without first stopping in Pyongyang"
    whose = next((unit for unit in units[after:] if not unit.is_a("country")), None)
    told_of = whose is not None and whose.is_any(("head", "descriptor"))
    if journey and units[i].end == trigger.end and told_of and i and units[i - 1].low.endswith(_LY):
        return True  # "the newly arrived Chinese ambassador"
    first = journey and i > 0 and units[i - 1].low in _BEFORE and any(unit.low in _FIRSTS for unit in units[:i])
    if first and units[i].low.endswith(_GERUND):
        return True  # "the first leader to visit South Korea before travelling to the North"
    if journey and i > 1 and units[i - 1].low in _OWNING and units[i - 2].low in _EXCHANGES:
        return True  # "thanks to the exchange of visits by their leaders"
    if journey and units[i].low in _BESIDE and _is_position(units, i, behind):
        return True  # "welcomes Ri, left, at the guesthouse in Beijing"
    leaves = journey and units[i].low in _LEFT_BEHIND
    passive = leaves and i > 0 and units[i - 1].low in _BE
    if passive:
        return not _is_visited(units, i, after)  # "was returned as chairman", not "China was visited by Kim"
    seen = " ".join(unit.low for unit in units[i:after]) in _SEEN_AT
    if seen and not any(map(is_destination, units[after : after + 1])) and not _at_an_airport(units[after:]):
        return True  # "was seen at the opening", not "was seen at Beijing's airport"
    near = units[after : after + _PLACE]
    if journey and units[after - 1].low in _TO and _is_turn(near[:_DIRECTLY]):
        return True  # "came to an end in Pyongyang", "went to the aid of"
    owned = leaves and after + 1 < len(units) and units[after + 1].low in _POSSESSIVE
    if owned and is_destination(units[after]):
        return True  # "left Pyongyang's anniversary to his deputy"
    joint = after + 1 < len(units) and behind in _TOGETHER and units[after + 1].low in _WITH
    bound = " ".join(unit.low for unit in units[i:after]) in _PLACE_BOUND and not joint
    if bound and units[after - 1].low in _TO and _does(units, after):
        return True  # "came to brief the party on the conference in Pyongyang"
    carried = behind in _BY and any(unit.low in _MEANS for unit in units[after + 1 : after + 1 + _GOAL])
    if bound and not carried and (leads_to_person(near) or not any(map(is_destination, near))):
        return True  # "went on to say", "left the talks", not "left by air", "went together with him to the plant"
    to_embassy = any(not _EMBASSY.isdisjoint(unit.low.split()) for unit in units[after : after + _HOUSE])
    return journey and (behind in _ROUND or to_embassy)  # "went round the tower", "went to the embassy of the DPRK"


def _is_position(units: list[Unit], i: int, behind: str) -> bool:
    """Whether "left" behind a name says where somebody stands in a picture of what a verb before it tells."""
    named = i > 0 and units[i - 1].is_a("local") and behind in _IN | _AT
    return named and any(unit.is_a("verb") or unit.low in _BESIDE for unit in units[: i - 1])


def _is_visited(units: list[Unit], i: int, after: int) -> bool:
    """Whether a place is the subject of a passive verb, and who went there stands behind "by"."""
    k = next((k for k in range(i - 1, -1, -1) if units[k].low not in _PERFECT and not units[k].low.endswith(_LY)), -1)
    before = next((unit.low for unit in reversed(units[: max(0, k)]) if unit.low not in _ARTICLES), "")
    subject = k >= 0 and is_destination(units[k]) and (before not in _BEFORE_LAND or before in _OF)
    return subject and any(unit.low in _BY for unit in units[after : after + _BY_WHOM])


def _is_turn(goal: list[Unit]) -> bool:
    """Whether something comes to what is no place ("a close", "an early understanding")."""
    return any(unit.low in _NO_GOALS for unit in takewhile(lambda unit: not is_destination(unit), goal))


def _at_an_airport(behind: list[Unit]) -> bool:
    """Whether words begin with a place of arrival of some town ("the airport in Beijing")."""
    at = behind[1:] if behind and behind[0].low in _ARTICLES else behind
    return bool(at) and at[0].low in _ARRIVALS and any(map(is_destination, at[1:_PLACE]))


def _does(units: list[Unit], k: int) -> bool:
    """Whether a verb without a place behind it stands at a unit ("came to brief Hu", not "to nearby Beijing")."""
    plain = k < len(units) and units[k].text.islower() and (units[k].is_a("verb") or not units[k].senses)
    goal = any(map(is_destination, units[k : k + _GOAL]))
    return plain and not goal and not may_stand_between(units[k])


def is_feast(unit: Unit) -> bool:
    """Whether a unit names what is celebrated ("the anniversary", "the 70th")."""
    return unit.low in _OCCASIONS or unit.low in _ATTENDED_EVENTS or _ORDINAL.fullmatch(unit.low) is not None


def leads_to_person(near: list[Unit]) -> bool:
    """Whether a word for a country only begins somebody's title ("reached Chinese President Hu Jintao")."""
    titled = len(near) > 1 and near[0].is_a("country") and near[1].is_any(("head", "descriptor"))
    return titled and named_next(near) is not None


def is_destination(unit: Unit) -> bool:
    """Whether a unit says where somebody goes: a place, or home."""
    return names_place(unit) or unit.low in _HOME


def _demands(near: list[Unit]) -> bool:
    """Whether "called on" is a demand: "called on the officials to come up with plans", not "to discuss trade"."""
    if any(a.low in _OWNERS and b.low in _RESPECTS for a, b in pairwise(near)):
        return False  # "to pay his respects"
    source = {b.start for a, b in pairwise(near) if a.low in _ACCORDING}  # "according to sources"
    return any(
        a.low in _TO and a.start not in source and b.text.islower() and b.low not in _ARTICLES | _ERRANDS
        for a, b in pairwise(near)
    )


def _is_occasion(units: list[Unit], i: int) -> bool:
    """Whether a noun only says what is celebrated ("the anniversary of Kim Il Sung's visit", not "and had talks").

    "A reception" behind such words is one given for it, but not "the anniversary of a visit".
    """
    article = next((k for k in range(i - 1, max(-1, i - _ADVERB - 1), -1) if units[k].low in _ARTICLES), -1)
    if article > 0 and units[article].low in _A and units[article - 1].low not in _OF and article == i - 1:
        return False
    near = takewhile(lambda unit: unit.low not in _HELD and unit.low != ",", reversed(units[max(0, i - 20) : i]))
    before = [*reversed([unit.low for unit in near])]
    aside = any(margin in " ".join(before) for margin in _MARGINS)
    return aside or any(occasion in " ".join(before[-10:]) for occasion in _OCCASION)
