"""What English onlookers hold, predict or pass on, a doubt of the contact behind ("observers hold that Kim went")."""

from __future__ import annotations

from itertools import pairwise

from loaders.extract.analysis import Analysis, Cue
from loaders.extract.data import words
from loaders.extract.en.naming import may_stand_between
from loaders.extract.marks import Trigger, Unit

_ONLOOKERS, _SOME = words("en", "opinions", "onlookers"), words("en", "opinions", "some")
_HOLDING, _GUESSING = words("en", "opinions", "holding"), words("en", "opinions", "guessing")
_WITH_THAT, _FORESEEING = words("en", "opinions", "holding_that"), words("en", "opinions", "foreseeing")
_CLAIMING, _REPORTS = words("en", "opinions", "claiming"), words("en", "opinions", "reports")
_BEFORE_REPORTS, _ASKING = words("en", "opinions", "before_reports"), words("en", "opinions", "what_they_ask")
_UNKNOWN, _REASONS = words("en", "opinions", "unknown"), words("en", "opinions", "reasons")
_COMMENTED, _SAID_TO = words("en", "opinions", "commented"), words("en", "opinions", "said_to")
_THAT, _OF = words("en", "grammar", "complementizers"), words("en", "grammar", "ownership")
_INDEFINITE = words("en", "grammar", "articles") - words("en", "grammar", "definite")
_OWNED = words("en", "grammar", "definite") | words("en", "grammar", "possessive_marks")
_DISMISSING, _RUMOURS = words("en", "opinions", "dismissing"), words("en", "cues", "reports")
_REPORTING, _MEDIA = words("en", "opinions", "reporting"), words("en", "opinions", "media")
_THEIR_MEDIA = words("en", "opinions", "their_media")
_GUESSERS = words("en", "opinions", "guessers")
_ACCORDING = words("en", "grammar", "according")
_IT, _BEING = words("en", "grammar", "pointing_subjects"), words("en", "grammar", "being")
_BE, _TO = words("en", "cues", "be"), words("en", "cues", "infinitive")
_AS, _WHO = words("en", "grammar", "capacity"), words("en", "grammar", "personal_relatives")
_CONFIRMING, _CONFIRMED = words("en", "opinions", "confirming"), words("en", "grammar", "confirmed")
_UNTIL = words("en", "grammar", "before_it")
_NOT, _DENYING = words("en", "opinions", "not_confirming"), 6  # units from "neither" to "confirmed"
_SEEKING, _TO_SEEK = words("en", "opinions", "seeking"), words("en", "opinions", "to_seek")
_REFUSED, _FAILED = words("en", "opinions", "refused"), words("en", "opinions", "failed")
_VAINLY, _REFUSAL = words("en", "opinions", "vainly"), 4  # units of "was politely turned away", of "in vain ."
_CONTRAST = words("en", "grammar", "contrast") | words("en", "grammar", "only")
_STOPS = words("en", "grammar", "stops") | words("en", "grammar", "temporal")
_WISHES = words("en", "opinions", "wishing")
_HAD = words("en", "grammar", "auxiliaries") | _BE
_FOR = words("en", "grammar", "aims") | _TO
_LEAST = 3  # units of "it was Kim"
_SUBJECT, _PHRASE, _CLEFT = 5, 4, 14  # units to the noun of a subject, to what owns a contact, to the "who" of a cleft


def doubt_opinions(analysis: Analysis) -> None:
    """Add a doubt where onlookers hold or guess something and where reports are passed on, with a contact behind it.

    What only concerns something else of an event ("it is not clear what he told him at the talks") doubts it no more.
    """
    kept = [cue for cue in analysis.cues if not (_of_circumstance(analysis, cue) or _wished(analysis, cue))]
    found = []
    last = max((trigger.start for trigger in analysis.triggers), default=0)
    for k, unit in enumerate(analysis.units):
        if unit.end > last:
            break
        behind = next(t for t in analysis.triggers if t.start >= unit.end)
        if _dismissed(analysis.units, k):
            found.append(Cue(unit.start, unit.end, "denied", unit.low))
        elif _guessed(analysis, k, behind) or _of_media(analysis, k, behind):
            found.append(Cue(unit.start, unit.end, "hypothetical", unit.low))
        elif _in_vain(analysis.units, k, behind):
            found.append(Cue(behind.start, behind.start, "denied", unit.low))
        elif _is_cleft(analysis.units, k):
            found.append(Cue(behind.start, behind.start, "hypothetical", unit.low))
        elif _opinion(analysis.units, k, behind) or _hearsay(analysis.units, k):
            found.append(Cue(unit.start, unit.end, "hypothetical", unit.low))
    analysis.cues = sorted((*kept, *found), key=lambda cue: cue.start)


def _of_circumstance(analysis: Analysis, cue: Cue) -> bool:
    """Whether a word of ignorance is of what, how or when something is done, or "yet to" is of who confirms it."""
    units = analysis.behind(cue.end)
    behind = units[0].low if units else ""
    if cue.word in _COMMENTED:  # "declined to comment on his talks"
        contact = next((t for t in analysis.triggers if t.start >= cue.end), None)
        return contact is None or _is_known(analysis.units, contact)
    if cue.word in _SAID_TO:  # "was said to be pleased with the talks"
        return behind in _BE and not any(units[0].start <= t.start <= units[1].start for t in analysis.triggers)
    return (cue.word in _UNKNOWN and behind in _ASKING) or (cue.kind == "never" and behind in _CONFIRMING)


def _wished(analysis: Analysis, cue: Cue) -> bool:
    """Whether a verb of saying tells of no words: what somebody "had hoped for", for when something "is announced"."""
    before, behind = analysis.before(cue.start)[-1:], analysis.behind(cue.end)[:1]
    led = bool(behind) and behind[0].low in _FOR
    return cue.kind == "saying" and cue.word in _WISHES and led and any(unit.low in _HAD for unit in before)


def _dismissed(units: list[Unit], k: int) -> bool:
    """Whether somebody brushes reports aside ("waved aside reports of an imminent trip")."""
    said = " ".join(unit.low for unit in units[k : k + 2])
    return said in _DISMISSING and any(unit.low in _RUMOURS for unit in units[k + 2 : k + 2 + _PHRASE])


def _guessed(analysis: Analysis, k: int, contact: Trigger) -> bool:
    """Whether only some who look on have it so ("according to some observers"), of no day that they would know."""
    units = analysis.units
    some = k > 2 and units[k - 1].low in _SOME and units[k - 3].low in _ACCORDING
    return some and not analysis.times and units[k].low in _GUESSERS and not _is_known(units, contact)


def _of_media(analysis: Analysis, k: int, contact: Trigger) -> bool:
    """Whether only the media of others have it that somebody will do something ("ROK media reported he would come")."""
    units = analysis.units
    if units[k].low not in _REPORTING or not _is_onlooker(units, k) or units[k - 1].low in _BE:
        return False
    media = any(unit.low.split()[-1] in _MEDIA for unit in units[max(0, k - _SUBJECT) : k])
    theirs = any(unit.low.split()[0] in _THEIR_MEDIA for unit in units[max(0, k - _SUBJECT) : k])
    return media and theirs and bool(analysis.cued("planned", units[k].end, contact.end))


def _in_vain(units: list[Unit], k: int, contact: Trigger) -> bool:
    """Whether somebody sought the contact and did not get it ("had asked to see Kim but was turned away")."""
    between = [unit.low for unit in units[k + 1 :] if unit.start < contact.start]
    sought = units[k].low in _SEEKING and all(word in _TO_SEEK for word in between)
    if not sought or units[k].start > contact.start or (contact.verb and not _TO.intersection(between[-1:])):
        return False
    behind = [unit.low for unit in units if unit.start >= contact.end]
    but = next((j for j, word in enumerate(behind) if word in _CONTRAST), len(behind))
    stops = next((j for j, word in enumerate(behind) if word in _STOPS), len(behind))
    refused = but < stops and _is_refused(behind[but + 1 : but + 1 + _REFUSAL])
    vain = [f"{a} {b}" for a, b in pairwise([*between, "", *behind[-_REFUSAL:]])]
    return refused or any(words_ in _VAINLY for words_ in vain)


def _is_refused(said: list[str]) -> bool:
    """Whether words behind "but" say that the same one got nothing ("was turned down", "failed")."""
    passive = bool(said) and said[0] in _BE and any(word in _REFUSED for word in said[1:])
    return passive or (bool(said) and said[0] in _FAILED)


def _opinion(units: list[Unit], k: int, contact: Trigger) -> bool:
    """Whether the verb at a unit says what onlookers hold of a contact, not of one that is a fact for them."""
    verb = units[k].low
    behind = units[k + 1].low if k + 1 < len(units) else ""
    if verb in _CONFIRMING:
        return _is_unconfirmed(units, k)
    if behind in _ASKING or behind in _IT - _THAT or (k > 0 and units[k - 1].low in _AS):
        return False  # "wonder why he went", "believed it", "as predicted"
    if verb in _GUESSING:
        return behind in _THAT or not (k > 0 and units[k - 1].low in _BE)  # "as had been predicted, he came"
    if verb in _HOLDING and _is_onlooker(units, k):
        return verb in _FORESEEING or not (_is_known(units, contact) or _is_explained(units, contact))
    if verb in _WITH_THAT and _is_onlooker(units, k):
        return behind in (_THAT if verb not in _FORESEEING else _INDEFINITE)
    return False


def _is_onlooker(units: list[Unit], k: int) -> bool:
    """Whether the subject of the verb at a unit is somebody without a name who only looks on."""
    near = units[max(0, k - _SUBJECT) : k]
    last = next((j for j in range(len(near) - 1, -1, -1) if near[j].low.split()[-1] in _ONLOOKERS), -1)
    if last < 0:
        return bool(near) and near[-1].low in _SOME
    return not any(unit.is_a("local") or unit.is_a("verb") or unit.low == "," for unit in near[last + 1 :])


def _is_known(units: list[Unit], contact: Trigger) -> bool:
    """Whether a noun of contact is somebody's or the one told ("believe the talks were about aid")."""
    before = [unit for unit in units if unit.end <= contact.start][-_PHRASE:]
    return not contact.verb and any(unit.low in _OWNED for unit in before)


def _is_explained(units: list[Unit], contact: Trigger) -> bool:
    """Whether a clause only says why somebody did what is known ("think he went there to win support")."""
    behind = [unit for unit in units if unit.start >= contact.end]
    purpose = any(
        a.low in _TO and b.text.islower() and not (b.senses or may_stand_between(b)) for a, b in pairwise(behind)
    )
    return contact.verb and (purpose or any(unit.low in _REASONS for unit in behind))


def _is_unconfirmed(units: list[Unit], k: int) -> bool:
    """Whether nobody confirms what stands behind the verb at a unit ("neither government has confirmed that")."""
    denied = any(unit.low in _NOT for unit in units[max(0, k - _DENYING) : k])
    return denied and not any(unit.low in _UNTIL for unit in units[k:])


def _is_cleft(units: list[Unit], k: int) -> bool:
    """Whether onlookers hold who it was that did something ("observers think it was Kim himself who went")."""
    if units[k].low not in _CLAIMING or not _is_onlooker(units, k):
        return False
    k += 1 + (k + 1 < len(units) and units[k + 1].low in _THAT)
    near = units[k : k + _CLEFT]
    if len(near) < _LEAST or near[0].low not in _IT or near[1].low not in _BEING:
        return False
    who = next((j for j, unit in enumerate(near) if unit.low in _WHO), 0)
    named = [j for j, unit in enumerate(near[:who]) if unit.is_a("local")]
    return bool(named) and all(may_stand_between(unit) for unit in near[2 : named[0]])


def _hearsay(units: list[Unit], k: int) -> bool:
    """Whether a noun at a unit names reports of something ("asked about reports that he would come")."""
    if units[k].low not in _REPORTS or k == 0 or k + 1 >= len(units) or units[k - 1].low not in _BEFORE_REPORTS:
        return False
    of_a = units[k + 1].low in _OF and k + 2 < len(units) and units[k + 2].low in _INDEFINITE
    confirmed = any(unit.low in _CONFIRMED for unit in units[:k])
    return (units[k + 1].low in _THAT or of_a) and not confirmed
