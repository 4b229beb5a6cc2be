"""The cue words of a Chinese sentence, those that only describe somebody left out (即将离任的大使)."""

from __future__ import annotations

from itertools import pairwise, takewhile

from loaders.extract.analysis import Analysis, Cue
from loaders.extract.data import load, words
from loaders.extract.marks import Unit
from loaders.extract.zh.attributive import next_name
from loaders.extract.zh.triggers import is_news
from loaders.extract.zh.vocabulary import CUES, trigger_of

_OF = words("zh", "grammar", "of")
_IS, _THIS = words("zh", "grammar", "identifies"), words("zh", "grammar", "known")
_COPULAS = words("zh", "grammar", "copulas")
_NEGATED, _RUMOUR, _SAID = "negated", "hypothetical", words("zh", "grammar", "it_is_said")
_COMMAS = words("zh", "grammar", "commas")
_TAKING = words("zh", "grammar", "takes")
_WITH = words("zh", "grammar", "with")
_LEADING = (words("zh", "grammar", "toward") | _WITH) - words("zh", "grammar", "addressed")
_NEARING = tuple(words("zh", "grammar", "nearing_time"))
_DETAILS = words("zh", "grammar", "details")
_IT = words("zh", "grammar", "taken")
_HANDING = words("zh", "grammar", "handed") | words("zh", "grammar", "carried")
_SEEMS, _VEHICLES = words("zh", "cues", "seems"), words("zh", "grammar", "vehicles")
_BESIDES, _OR = words("zh", "cues", "besides"), words("zh", "grammar", "or")
_NOT_YET, _CONFIRMS = words("zh", "grammar", "not_yet"), tuple(words("zh", "grammar", "confirms"))
_CONSIDERS, _REASONS = words("zh", "cues", "considers"), words("zh", "cues", "reasons")
_IS_SO, _AT = tuple(words("zh", "cues", "is_so")), words("zh", "grammar", "at")
_MADE_UP = words("zh", "cues", "made_up")
_SETS = "在"
_ORDINAL = str(load("zh", "grammar")["ordinal"])
_ROUND, _CONFERENCE = "轮", "conference"
_SOMEBODY = ("head", "officials", "delegation", "descriptor")
_PHRASE = 6  # units of a noun phrase
_CHOICE = 2  # units from "or" to the other verb
_ORDER = {kind: k for k, kind in enumerate(CUES)}
_TAKING_FORMS = frozenset({"talks", "meal"})  # forms of what people do with whom the verb takes
_SUITE = words("zh", "grammar", "with_leader")
_STATUS = frozenset({"planned", "hypothetical", "negated", "denied"})


def cues_of(analysis: Analysis) -> list[Cue]:
    """The cues of a sentence in order."""
    found = [
        Cue(unit.start, unit.end, kind, unit.low)
        for i, unit in enumerate(analysis.units)
        for kind in _kinds_at(analysis.units, i)
        if not (kind in _STATUS and (_describes(analysis.units, i) or _says_what_it_is(analysis.units, i)))
        and not (kind == "doubted" and _doubts_else(analysis.units, i))
        and not (kind == "planned" and (_takes(analysis.units, i) or _places(analysis, unit)))
        and not (kind == "planned" and _is_occasion(analysis.units, i))
        and not (unit.low in _MADE_UP and not _is_of_contact(analysis.units, i))
        and not (unit.low in _CONSIDERS and not _considers(analysis, i))
        and not (kind == _RUMOUR and _either(analysis.units, i))
        and not (unit.low in _SEEMS and _seems_else(analysis.units, i))
        and not (kind == "another" and (_counts_else(analysis.units, i) or _says_who(analysis.units, i)))
    ]
    found += [Cue(unit.start, unit.end, "besides", unit.low) for unit in analysis.units if unit.low in _BESIDES]
    return found + [cue for cue in _unconfirmed(analysis.units) if not any(_overlap(cue, c) for c in found)]


def _unconfirmed(units: list[Unit]) -> list[Cue]:
    """Where parts of a sentence end in that something has not been confirmed, whoever has not (从未得到官方承认)."""
    out = []
    for k, unit in enumerate(units):
        ends = k + 1 == len(units) or not units[k + 1].low.isalnum()
        if not ends:
            continue
        part = list(takewhile(lambda u: u.low not in _COMMAS and u.low.isalnum(), reversed(units[: k + 1])))[::-1]
        said = "".join(u.low for u in part)
        at = next((j for j, u in enumerate(part) if u.low in _NOT_YET), None)
        if at is not None and said.endswith(_CONFIRMS) and not any(u.is_a("local") for u in part[at:]):
            out.append(Cue(part[at].start, unit.end, "unconfirmed", said))
    return out


def _overlap(a: Cue, b: Cue) -> bool:
    return b.kind in ("doubted", "unconfirmed") and a.start < b.end and b.start < a.end


def _kinds_at(units: list[Unit], i: int) -> list[str]:
    """The kinds of cue that a unit is where it stands: what is asked is open, not denied (会|不会见X)."""
    kinds = _kinds(units[i])
    if _NEGATED in kinds and i and units[i].low[1:2] == units[i - 1].low[-1:] != "":
        kinds[kinds.index(_NEGATED)] = _RUMOUR
    return [*kinds, *([_RUMOUR] if _opens_rumour(units, i) else [])]


def _opens_rumour(units: list[Unit], i: int) -> bool:
    """Whether a part of a sentence begins with "it is said that" and whom it is of (傳習近平訪平壤)."""
    if units[i].low not in _SAID or i + 1 == len(units) or units[i + 1].low in _COMMAS | _COPULAS:
        return False  # 在X看来,..., 此行看来是...
    if i and units[i - 1].is_a("local") and not units[i + 1].is_a("local"):
        return True  # 金正日傳正秘密訪問中國
    opens = i == 0 or units[i - 1].low in _COMMAS or units[i - 1].end < units[i].start
    return opens and (units[i + 1].is_a("local") or next_name(units, i + 1) is not None)


def _doubts_else(units: list[Unit], i: int) -> bool:
    """Whether only what a contact is for or about is not confirmed (没有证实其来访目的)."""
    part = takewhile(lambda unit: unit.low not in _COMMAS, units[i + 1 :])
    return any(unit.low in _DETAILS for unit in part)


def _kinds(unit: Unit) -> list[str]:
    """The kinds of cue that a unit is, in their usual order."""
    found = {kind for kind, _ in unit.senses if kind in _ORDER}
    return sorted(found, key=_ORDER.__getitem__) if found else []


def _describes(units: list[Unit], i: int) -> bool:
    """Whether a word belongs to a clause that ends in 的 before the next name or comma, and describes somebody."""
    for k in range(i + 1, len(units)):
        unit = units[k]
        if _takes_object(units, k):
            return False  # 将会见|来访的X
        if unit.low in _OF:
            return k + 1 == len(units) or _names_somebody(units, k + 1)
        if unit.is_a("local") or unit.low in _COMMAS or unit.low in _WITH:
            return False  # 预计会同|负责谈判的X
    return False


def _takes_object(units: list[Unit], k: int) -> bool:
    """Whether a verb of meeting stands at a unit before whom it takes, with words of their own that describe them."""
    told = trigger_of(units[k])
    meets = told is not None and told.verb and told.form in _TAKING_FORMS
    return meets and k + 1 < len(units) and units[k + 1].low not in _OF


def _is_of_contact(units: list[Unit], i: int) -> bool:
    """Whether a contact is what a part of a sentence says to be made up (X访华完全是捏造), not that it is not so."""
    part = list(takewhile(lambda unit: unit.low not in _COMMAS, reversed(units[:i])))
    said = "".join(unit.low for unit in reversed(part))
    topic = any(trigger_of(units[k]) is not None and is_news(units, k) for k in range(i))  # X访华的传言,Y斥为虚构
    return (topic or any(map(trigger_of, part))) and not said.endswith(_IS_SO)


def _considers(analysis: Analysis, i: int) -> bool:
    """Whether a contact right behind a word is what somebody considers, no reason of his (考虑今年秋天访华)."""
    before = takewhile(lambda unit: unit.low not in _COMMAS, reversed(analysis.units[:i]))
    if any(word in unit.low for unit in before for word in _REASONS):
        return False
    for unit, after in pairwise(analysis.units[i:]):
        if trigger_of(after) is not None:
            return True
        timed = any(t.start <= after.start < t.end for t in analysis.times)
        led = after.low in _LEADING or after.low in _AT or unit.low in _LEADING
        if not (timed or led or not after.senses or after.is_any(("place", "country", "head", "org"))):
            return False
    return False


def _places(analysis: Analysis, unit: Unit) -> bool:
    """Whether a word of setting a date only says where somebody is put (被安排在X身旁)."""
    return unit.low.endswith(_SETS) and not any(t.start == unit.end for t in analysis.times)


def _is_occasion(units: list[Unit], i: int) -> bool:
    """Whether what is to come is only the time at which something is (春节即将来临之际,X举行招待会)."""
    part = list(takewhile(lambda unit: unit.low not in _COMMAS, units[i:]))
    plain = not any(unit.is_a("local") or trigger_of(unit) is not None for unit in part)
    return plain and "".join(unit.low for unit in part).endswith(_NEARING)


def _takes(units: list[Unit], i: int) -> bool:
    """Whether "will" is the particle before a thing that somebody hands over (将信函呈给X)."""
    if units[i].low not in _TAKING:
        return False
    if i + 1 < len(units) and units[i + 1].low in _IT:
        return True  # 将此与2012年作比较
    part = list(takewhile(lambda unit: unit.low not in _COMMAS and unit.low not in _LEADING, units[i + 1 :]))
    hands = next((k for k, unit in enumerate(part) if unit.low in _HANDING), None)
    if part and (not part[0].senses or part[0].is_a("local")) and any(map(_gives, part)):
        return True  # 将一辆轿车赠送X
    told = [t for unit in part[:hands] if (t := trigger_of(unit)) is not None]
    again = any(unit.low in _TAKING for unit in part[:hands])  # 将于今日将信函交给X
    return hands is not None and bool(told) and not again and not any(t.verb for t in told)


def _gives(unit: Unit) -> bool:
    """Whether a unit is a verb of giving."""
    told = trigger_of(unit)
    return told is not None and told.verb and told.form == "gift"


def _either(units: list[Unit], i: int) -> bool:
    """Whether "or" only joins two verbs of contact, of which people did one or the other (分别会见或陪同参观)."""
    told = trigger_of(units[i - 1]) if i and units[i].low in _OR else None
    return told is not None and told.verb and any(map(trigger_of, units[i + 1 : i + 1 + _CHOICE]))


def _seems_else(units: list[Unit], i: int) -> bool:
    """Whether what only seems to be something is a thing, in a part that names nobody and no contact (疑似导弹)."""
    part = list(takewhile(lambda unit: unit.low not in _COMMAS, units[i + 1 :]))
    told = any(unit.is_a("local") or trigger_of(unit) is not None or unit.low in _VEHICLES for unit in part)
    return not told and len(part) > 0


def _counts_else(units: list[Unit], i: int) -> bool:
    """Whether an ordinal is of something that is no contact (第二轮对话,X抵达Y)."""
    if not units[i].low.startswith(_ORDINAL):
        return False
    part = list(takewhile(lambda unit: unit.low not in _COMMAS, units[i + 1 :]))
    told = trigger_of(part[0]) if part else None
    if part and told is None and units[i].low.endswith(_ROUND):
        return True  # 第二轮六方会谈
    if told is not None and told.form == _CONFERENCE:
        return True  # 第三次会议
    return not any(trigger_of(unit) is not None for unit in part)


def _says_who(units: list[Unit], i: int) -> bool:
    """Whether "once" only says in whose suite whoever does what follows has been (曾随X访华的Y昨天抵京)."""
    part = [*takewhile(lambda unit: unit.low not in _COMMAS, units[i + 1 :])]
    of = next((k for k, unit in enumerate(part) if unit.low in _OF and next_name(part, k + 1) is not None), None)
    if of is None or part[0].low not in _SUITE:
        return False
    return any(map(trigger_of, part[:of])) and any(map(trigger_of, part[of:]))


def _says_what_it_is(units: list[Unit], i: int) -> bool:
    """Whether "will" only says what a contact told before is (这将是他首次访华)."""
    after = units[i + 1] if i + 1 < len(units) else None
    return after is not None and after.low in _IS and i > 0 and units[i - 1].low in _THIS


def _names_somebody(units: list[Unit], i: int) -> bool:
    """Whether a name, an office or a group stands where a noun phrase begins (将出席会议的|大使; 将举行的|论坛)."""
    if next_name(units, i) is not None:
        return True
    phrase = takewhile(lambda unit: unit.low not in _COMMAS and trigger_of(unit) is None, units[i : i + _PHRASE])
    return any(unit.is_any(_SOMEBODY) for unit in phrase)
