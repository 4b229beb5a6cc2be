"""Who is only talked about in an English sentence: invited by, in the name of, greetings to, X's leadership."""

from __future__ import annotations

from dataclasses import replace
from itertools import dropwhile

from graph.claims import ContactKind
from loaders.extract.analysis import Actor, Analysis
from loaders.extract.data import words
from loaders.extract.en.absence import absent
from loaders.extract.en.asides import asides
from loaders.extract.en.naming import may_stand_between
from loaders.extract.marks import Unit

_POSSESSIVE = words("en", "grammar", "possessive_marks")
_PLANS = words("en", "grammar", "schedules")
_MARKS, _OWNERS = tuple(_POSSESSIVE), words("en", "grammar", "possessive_pronouns")
_PARTY = words("en", "cues", "delegation") | words("en", "cues", "guests") | words("en", "titles", "counterparts")
_PARTY |= words("en", "cues", "vehicles")
_OWNED = 4  # units between a possessive and the event or party that it may belong to
_ANSWER, _ANSWERED = words("en", "grammar", "answers"), 7  # "Xi's response to the celebratory telegram sent by Kim"
_KIN = words("en", "grammar", "kin")
_HIS_PEOPLE = words("en", "grammar", "his_people")
_ENVOYS = words("en", "grammar", "attributed_to")
_AND = words("en", "grammar", "conjunctions")
_OPEN, _CLOSE_BRACKET = words("en", "grammar", "opening_brackets"), words("en", "grammar", "closing_brackets")
_ARTICLES, _WITH = words("en", "grammar", "articles"), words("en", "grammar", "accompaniment")
_HONOUR = words("en", "grammar", "honour")  # "a banquet in Hu's honour": he is its guest
_SINCE = words("en", "grammar", "starting")
_FROM, _EMBASSIES = words("en", "grammar", "source_prepositions"), words("en", "titles", "embassies")
_TOLD = words("en", "grammar", "telling")
_PASSIVE = words("en", "cues", "be") | words("en", "grammar", "auxiliaries")
_JOURNEYED = words("en", "grammar", "journey_verbs")  # "since Kim made a secret trip to Beijing in May"
_ASIDE = "who"  # the mark of whom only an aside names
_SPOKESMAN = "spokesman"  # the mark of who only says what others do
_SENDER = "sender"  # the mark of whose greetings others pass on
_PASSED_ON = words("en", "grammar", "passed_on")
_TO_OR_FROM = words("en", "cues", "infinitive") | words("en", "grammar", "source_prepositions")
_TO_OR_FROM |= words("en", "grammar", "aims") | words("en", "grammar", "upon")
_GREETED = "greetings to"  # of a message, who gets it
_ABSENT = "absent"  # the mark of whom the sentence says that they were not there
_THAT = words("en", "grammar", "complementizers")
_REPORTERS, _MARKED, _REPORTING = words("en", "foreigners", "reporters"), frozenset({":"}), 2
_TO_LEADER = words("en", "grammar", "envoys_to")
_BEFORE_DEED = words("en", "cues", "be") | words("en", "grammar", "auxiliaries") | words("en", "grammar", "adverbs")
_ACTING_BEHIND = words("en", "grammar", "predecessors") | _SINCE | {"as saying"}  # behind these he may act himself
_OF, _EVENT = words("en", "grammar", "ownership"), 8  # units from "since" to whom something befell
_COMPANY = words("en", "grammar", "company_words")
_RANKED = words("en", "grammar", "ranked_beside")
_INCLUDING = words("en", "grammar", "including") | words("en", "grammar", "plural_objects")  # "among them"
_FAR = 30  # units between a cue and the last of the names that it belongs to


def mask(analysis: Analysis, actors: list[Actor]) -> list[Actor]:
    """The actors, those who are only talked about marked with the words that say so."""
    before = {cue.end: cue.word for cue in analysis.cued("mask_before")}
    after = {cue.start: cue.word for cue in analysis.cued("mask_after")}
    index = {unit.start: i for i, unit in enumerate(analysis.units)}
    owners = _owners(analysis)
    passing = asides(analysis)
    missing = absent(analysis, actors)
    out: list[Actor] = []
    for actor in actors:
        cue = after.get(actor.end, "") or after.get(actor.end + 1, "") or owners.get(actor.end, "")
        cue = cue or _owns_relative(analysis, actor)
        if not cue and actor.start in index:
            cue = _cue_before(analysis, index[actor.start], before, out)
            cue = "" if cue in _ACTING_BEHIND and _acts(analysis, actor, since=cue in _SINCE) else cue
        if not cue and out and analysis.cued("companions", out[-1].end, actor.start):
            cue = out[-1].masked
        if not cue and any(start < actor.start < end for start, end in passing):
            cue = _ASIDE
        if not cue and actor.quiet and not actor.delegation and not _is_met(analysis, actor):
            cue = _talked_about(analysis.units, actor, out)
        if not cue and actor.start in index and _is_attribute(analysis.units, index[actor.start]):
            cue = _ASIDE
        if not cue and actor.start in index and not _acts(analysis, actor, since=True):
            cue = _since_what(analysis, index[actor.start])
        if not cue and actor.start in index and _sends(analysis.units, index[actor.start]):
            cue = _SENDER
        if not cue and actor.start in index and _is_greeted(analysis.units, index[actor.start]):
            cue = _GREETED
        if not cue and actor.start in index and _only_compared(analysis, actor, index[actor.start]):
            cue = _ASIDE
        if not cue and actor.start in index and _reports(analysis.units, index[actor.start]):
            cue = _SPOKESMAN
        if actor.start in missing:
            cue = _ABSENT
        if not cue and actor.people and (analysis.spokesmen | analysis.scholars).issuperset(actor.people):
            cue = _SPOKESMAN
        out.append(replace(actor, masked=cue) if cue else actor)
    return out


def _acts(analysis: Analysis, actor: Actor, *, since: bool = False) -> bool:
    """Whether a verb of contact follows a name right away ("when Hu's predecessor Jiang visited Pyongyang").

    Behind "since" with a time of its own, too ("since Meng Jianzhu visited the North in 2011").
    """
    if since and not any(timex.start > actor.end for timex in analysis.times):
        return False
    behind = next((unit for unit in analysis.behind(actor.end) if unit.low not in _BEFORE_DEED), None)
    return behind is not None and any(
        trigger.verb and trigger.start <= behind.start < trigger.end for trigger in analysis.triggers
    )


def _is_met(analysis: Analysis, actor: Actor) -> bool:
    """Whether a contact is with whom an actor refers back to ("at Liu's invitation, had a meal with him")."""
    before = analysis.before(actor.start)
    at = next((k for k in range(len(before) - 1, -1, -1) if before[k].low not in _ARTICLES), 0)
    if not before or before[at].low not in _WITH:
        return False
    return any(0 <= before[at].start - t.end <= 1 or t.end == before[at].end for t in analysis.triggers)


def _is_attribute(units: list[Unit], i: int) -> bool:
    """Whether a name only says whose envoy or aide somebody is ("Xi envoy leaves North Korea")."""
    behind = units[i + 1] if units[i].is_a("local") and i + 1 < len(units) else None
    return behind is not None and behind.low in _ENVOYS and behind.text.islower()


def _only_compared(analysis: Analysis, actor: Actor, i: int) -> bool:
    """Whether a name only says who somebody named before it is ("Pak, the highest official after Kim,", "like Hu,")."""
    units = analysis.units
    k = next((k for k in range(i - 1, -1, -1) if units[k].low in _RANKED or not may_stand_between(units[k])), -1)
    close = next((u for u in units[i + 1 :] if u.start >= actor.end), None)
    titles = units[k + 1 : i]
    if (titles and units[k].low in _OF) or any(unit.is_any(("country", "org", "place")) for unit in titles):
        return False  # "the minister of Commerce Chen Deming,", "the ambassador to the DPRK Wu Donghe,"
    if k < 2 or units[k].low not in _RANKED or close is None or close.low not in {",", "."}:
        return False
    opens = next((j for j in range(k, max(0, k - _FAR), -1) if units[j].low == ","), 0)
    phrase = units[opens + 1 : k + 1]
    plain = all(not unit.is_any(("local", "verb")) and unit.low not in _AND | _COMPANY for unit in phrase)
    told = any(units[opens].start < t.start < actor.start for t in analysis.triggers)
    return opens > 0 and units[opens - 1].is_a("local") and plain and not told


def _reports(units: list[Unit], i: int) -> bool:
    """Whether a name is that of who wrote a report ("(reporter: Zhao Yuan)")."""
    before = [unit.low for unit in units[max(0, i - _REPORTING) : i] if unit.low not in _MARKED]
    return (
        bool(before) and before[-1] in _REPORTERS and any(unit.low in _OPEN for unit in units[max(0, i - _OWNED) : i])
    )


def _since_what(analysis: Analysis, i: int) -> str:
    """The word for "since" where something that befell somebody only dates what is told ("since the death of Kim")."""
    near = analysis.units[max(0, i - _EVENT) : i]
    k = max((k for k, unit in enumerate(near) if unit.low in _SINCE), default=len(near))
    what = near[k + 1 :]
    told = any(trigger.start == unit.start for trigger in analysis.triggers for unit in what)
    journey = bool(what) and what[0].low in _THAT  # "the first visit since that of Hu"
    plain = not (told or journey) and not any(unit.low == "," or unit.is_any(("local", "verb")) for unit in what)
    return near[k].low if plain and any(unit.low in _OF for unit in what[1:]) else ""


def _sends(units: list[Unit], i: int) -> bool:
    """Whether a name right behind greetings says whose they are ("conveyed the greetings President Xi sent him")."""
    first = next((k for k in range(i - 1, -1, -1) if not may_stand_between(units[k])), -1)
    return units[i].is_a("local") and first > 0 and units[first].low in _PASSED_ON


def _is_greeted(units: list[Unit], i: int) -> bool:
    """Whether somebody is to whom or from whom greetings go ("conveying the regards of Xi Jinping for Kim")."""
    for unit in reversed(units[max(0, i - _EVENT - _OWNED) : i]):
        if unit.low in _PASSED_ON:
            return units[i].is_a("local")
        if not (unit.is_a("local") or may_stand_between(unit) or unit.low in _TO_OR_FROM):
            return False
    return False


def _talked_about(units: list[Unit], actor: Actor, before: list[Actor]) -> str:
    """The mark of whom an actor refers back to, where the sentence only talks about that person; else ""."""
    same = [other for other in before if actor.people and other.people == actor.people]
    spoken_to = bool(same) and same[0].masked in _TOLD | {_ASIDE}  # "told Choe, when he received him"
    if same and same[0].masked in _SINCE and any(u.low == "," and same[0].end < u.start < actor.start for u in units):
        return ""  # "since Kim took power, held talks with him"
    his = next((unit for unit in units if unit.start == actor.start), None)
    alone = same and not any(other.people and not other.masked for other in before)
    if alone and only_owns(same[0]) and his is not None and his.low in _OWNERS:
        return ""  # "Wu's visit raised hopes, but his meeting with Kim"
    return same[0].masked if same and not spoken_to and all(other.masked for other in same) else ""


def only_owns(actor: Actor) -> bool:
    """Whether somebody is only named as whose something is ("Wu's visit raised hopes")."""
    return actor.masked.startswith(_MARKS)


def _owners(analysis: Analysis) -> dict[int, str]:
    """The ends of names that only own what is spoken of ("Kim Jong Un's tests"), not "Kim Jong Un's visit"."""
    events = {trigger.start for trigger in analysis.triggers}
    units = analysis.units
    out: dict[int, str] = {}
    for i, unit in enumerate(units[:-2]):
        mark, after = units[i + 1], _behind_brackets(units, i + 2)
        owned = units[after]
        if unit.is_a("local") and mark.low in _POSSESSIVE and mark.start == unit.end:
            if i and units[i - 1].low in _OF and not owned.text[:1].isalpha():
                out[unit.end] = mark.low  # "an envoy of Xi's, Liu Yunshan, met him"
            near = units[after : after + (_ANSWERED if owned.low in _ANSWER else _OWNED)]
            plans = bool(events) and owned.low in _PLANS  # "Xi's schedule includes a meeting with"
            shares = plans or owned.low in _HONOUR or any(u.start in events or u.low in _PARTY for u in near)
            envoy = after > i + 2 and owned.low in _ENVOYS  # "Xi's (習近平) envoy"
            if owned.text.islower() and (owned.low in _HIS_PEOPLE or envoy or not shares):
                out[unit.end] = mark.low
    return out


def _owns_relative(analysis: Analysis, actor: Actor) -> str:
    """The mark of whose relative somebody is ("the North Korean leader's late father, Kim Jong Il,"); "" elsewhere."""
    behind = analysis.behind(actor.end)[:_OWNED]
    if not behind or behind[0].low not in _POSSESSIVE or behind[0].start != actor.end:
        return ""
    kin = next((k for k, unit in enumerate(behind[1:], 1) if unit.low.split()[-1] in _KIN), 0)
    return behind[0].low if kin and all(unit.text.islower() for unit in behind[1:kin]) else ""


def _behind_brackets(units: list[Unit], i: int) -> int:
    """The unit behind brackets that open at a unit, the unit itself where none do."""
    if units[i].low not in _OPEN:
        return i
    close = next((k for k in range(i, len(units) - 1) if units[k].low in _CLOSE_BRACKET), i - 1)
    return close + 1


def _cue_before(analysis: Analysis, i: int, before: dict[int, str], done: list[Actor]) -> str:
    """The cue to which a name belongs, itself or joined by "and" to a name that does; "" for none."""
    units = analysis.units
    joined = group = False
    for unit in reversed(units[max(0, i - _FAR) : i]):
        if unit.end in before and not (before[unit.end] in _TO_LEADER and not _titled(units, unit, i)):
            moves = unit.low in _SINCE and _moves(analysis, units[i])
            from_where = analysis.behind(unit.end)[:2] if unit.low in _FROM else []
            left = len(from_where) > 1 and from_where[0].is_a("place") and from_where[1].low in _OF  # "from Beijing of"
            return "" if moves or left or _of_embassy(analysis, unit, units[i]) else before[unit.end]
        if unit.is_a("local"):
            last = done[-1] if done else None
            return last.masked if joined and last and last.end == unit.end else ""
        if unit.low in _AND:
            joined = True
        elif unit.low in _INCLUDING:
            group = True
        elif not may_stand_between(unit) and not (group and (unit.low == "," or _names_group(unit))):
            return ""
    return ""


def _titled(units: list[Unit], cue: Unit, i: int) -> bool:
    """Whether a title stands between a cue and a name ("envoy to top leader Kim", not "envoy to Seoul Kim")."""
    return any(unit.is_a("head") and unit.start >= cue.end for unit in units[:i])


def _names_group(unit: Unit) -> bool:
    """Whether a unit may belong to the words for those of whom a name is one ("the new leadership, including Hu")."""
    return unit.text.islower() and unit.text.isalpha() and not unit.is_a("verb") and unit.low not in _PASSIVE


def _of_embassy(analysis: Analysis, cue: Unit, name: Unit) -> bool:
    """Whether a list only says of which embassy somebody is ("and from the Embassy Counsellor Zhang")."""
    titles = (unit for unit in analysis.behind(cue.end) if unit.end <= name.start)
    return cue.low in _FROM and any(unit.low in _EMBASSIES for unit in titles)


def _behind_apposition(units: list[Unit]) -> list[Unit]:
    """What follows a name, without what is set off right behind it (", Kim's uncle,")."""
    if not units or units[0].low != ",":
        return units
    closes = next((k for k, unit in enumerate(units[1:_FAR], 1) if unit.low == ","), 0)
    return units[closes + 1 :] if closes else units


def _moves(analysis: Analysis, name: Unit) -> bool:
    """Whether a name after "since" is the subject of a dated contact ("since he came to the country on Feb. 18")."""
    after = _behind_apposition(analysis.behind(name.end))
    if after and after[0].low in _OF:  # "since President Kim of the Presidium visited China in May"
        after = [*dropwhile(may_stand_between, after[1:])]
    acts = next((unit.start for unit in after if unit.low not in _PASSIVE), -1)  # "since Zhao was received in April"
    verb = next((t for t in analysis.triggers if t.verb and t.start <= acts < t.end), None)
    if verb is None and any(unit.start == acts and unit.low in _JOURNEYED for unit in after[:_OWNED]):
        verb = next((t for t in analysis.triggers if t.kind is ContactKind.VISIT and t.start > acts), None)
    return verb is not None and any(time.start >= verb.end for time in analysis.times)
