"""What English onlookers hold, predict or pass on, a doubt of the contact behind ("observers hold that Kim went")."""

from __future__ import annotations

from itertools import pairwise

from loaders.extract.analysis import Analysis, Cue
from loaders.extract.data import words
from loaders.extract.marks import Trigger, Unit

_ONLOOKERS, _SOME = words("en", "opinions", "onlookers"), words("en", "opinions", "some")
_HOLDING, _GUESSING = words("en", "opinions", "holding"), words("en", "opinions", "guessing")
_WITH_THAT, _FORESEEING = words("en", "opinions", "holding_that"), words("en", "opinions", "foreseeing")
_CLAIMING, _REPORTS = words("en", "opinions", "claiming"), words("en", "opinions", "reports")
_OFFICIAL = words("en", "opinions", "official")
_BEFORE_REPORTS, _ASKING = words("en", "opinions", "before_reports"), words("en", "opinions", "what_they_ask")
_UNKNOWN = words("en", "opinions", "unknown")
_THAT, _OF = words("en", "grammar", "complementizers"), words("en", "grammar", "ownership")
_INDEFINITE = words("en", "grammar", "articles") - words("en", "grammar", "definite")
_OWNED = words("en", "grammar", "definite") | words("en", "grammar", "possessive_marks")
_IT, _BEING = words("en", "grammar", "pointing_subjects"), words("en", "grammar", "being")
_CONFIRMING, _UNTIL = (
    words("en", "opinions", "confirming"),
    words("en", "grammar", "prior_to") | words("en", "grammar", "before_it"),
)
_NOT, _DENYING = words("en", "opinions", "not_confirming"), 6  # units from "neither" to "confirmed"
_SEEKING, _REFUSED = words("en", "opinions", "seeking"), words("en", "opinions", "refused")
_VAINLY, _REFUSAL = words("en", "opinions", "vainly"), 6  # units from "but" to "turned away"
_CONTRAST = words("en", "grammar", "contrast") | words("en", "grammar", "only")
_WISHES = words("en", "opinions", "wishing")
_HAD, _FOR = (
    words("en", "grammar", "auxiliaries") | words("en", "cues", "be"),
    words("en", "grammar", "aims") | words("en", "cues", "infinitive"),
)
_WHO, _CONFIRMED = words("en", "grammar", "personal_relatives"), words("en", "grammar", "confirmed")
_SUBJECT, _PHRASE, _CLEFT = 5, 4, 14  # units to the noun of a subject, to what owns a contact, to the "who" of a cleft


def doubt_opinions(analysis: Analysis) -> None:
    """Add a doubt where onlookers hold or guess something and where reports are passed on, with a contact behind it.

    What only concerns something else of an event ("it is not clear what he told him at the talks") doubts it no more.
    """
    kept = [cue for cue in analysis.cues if not (_of_circumstance(analysis, cue) or _wished(analysis, cue))]
    found = []
    for k, unit in enumerate(analysis.units):
        behind = next((t for t in analysis.triggers if t.start >= unit.end), None)
        if behind is not None and _in_vain(analysis.units, k, behind):
            found.append(Cue(behind.start, behind.start, "denied", unit.low))
        elif behind is not None and _is_cleft(analysis.units, k):
            found.append(Cue(behind.start, behind.start, "hypothetical", unit.low))
        elif behind is not None and (_opinion(analysis.units, k, behind) or _hearsay(analysis.units, k)):
            found.append(Cue(unit.start, unit.end, "hypothetical", unit.low))
    analysis.cues = sorted((*kept, *found), key=lambda cue: cue.start)


def _of_circumstance(analysis: Analysis, cue: Cue) -> bool:
    """Whether a word of ignorance is of what, how or when something is done, or "yet to" is of who confirms it."""
    behind = next((unit.low for unit in analysis.behind(cue.end)), "")
    return (cue.word in _UNKNOWN and behind in _ASKING) or (cue.kind == "never" and behind in _CONFIRMING)


def _wished(analysis: Analysis, cue: Cue) -> bool:
    """Whether a verb of saying tells of no words: what somebody "had hoped for", for when something "is announced"."""
    before, behind = analysis.before(cue.start)[-1:], analysis.behind(cue.end)[:1]
    led = bool(behind) and behind[0].low in _FOR
    return cue.kind == "saying" and cue.word in _WISHES and led and any(unit.low in _HAD for unit in before)


def _in_vain(units: list[Unit], k: int, contact: Trigger) -> bool:
    """Whether somebody sought what he did not get ("had asked to see Kim but was turned away", "hoped in vain for")."""
    if units[k].low not in _SEEKING or units[k].start > contact.start:
        return False
    behind = [unit.low for unit in units[k:]]
    pairs = {*pairwise(behind)}
    but = next((j for j, word in enumerate(behind) if word in _CONTRAST), len(behind))
    refused = any(word in _REFUSED for word in behind[but : but + _REFUSAL])
    return refused or any(" ".join(pair) in _VAINLY for pair in pairs)


def _opinion(units: list[Unit], k: int, contact: Trigger) -> bool:
    """Whether the verb at a unit says what onlookers hold of a contact, not of one that is a fact for them."""
    verb, behind = units[k].low, units[k + 1] if k + 1 < len(units) else units[k]
    if verb in _GUESSING or (verb in _HOLDING and _is_onlooker(units, k)):
        return verb in _FORESEEING or not _is_known(units, contact)
    if verb in _WITH_THAT and _is_onlooker(units, k):
        return behind.low in (_THAT if verb not in _FORESEEING else _INDEFINITE)
    return verb in _CONFIRMING and _is_unconfirmed(units, k)


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


def _is_unconfirmed(units: list[Unit], k: int) -> bool:
    """Whether nobody confirms what stands behind the verb at a unit ("neither government has confirmed that")."""
    denied = any(unit.low in _NOT for unit in units[max(0, k - _DENYING) : k])
    return denied and not any(unit.low in _UNTIL for unit in units[k:])


def _is_cleft(units: list[Unit], k: int) -> bool:
    """Whether onlookers say who it was that did something ("sources say it was Kim himself who went")."""
    if units[k].low not in _CLAIMING or not _is_onlooker(units, k):
        return False
    k += 1 + (k + 1 < len(units) and units[k + 1].low in _THAT)
    near = units[k : k + _CLEFT]
    opens = len(near) > 1 and near[0].low in _IT and near[1].low in _BEING
    return opens and any(unit.low in _WHO | _THAT for unit in near[2:])


def _hearsay(units: list[Unit], k: int) -> bool:
    """Whether a noun at a unit names reports of something ("asked about reports that he would come")."""
    official = k > 1 and units[k - 2].low in _OFFICIAL  # "state media reports that"
    if (
        units[k].low not in _REPORTS
        or official
        or k == 0
        or k + 1 >= len(units)
        or units[k - 1].low not in _BEFORE_REPORTS
    ):
        return False
    of_a = units[k + 1].low in _OF and k + 2 < len(units) and units[k + 2].low in _INDEFINITE
    confirmed = any(unit.low in _CONFIRMED for unit in units[:k])
    return (units[k + 1].low in _THAT or of_a) and not confirmed
