"""English lists of those who were there: "Present were ...", "... also attended", "from the Chinese side ..."."""

from __future__ import annotations

from itertools import pairwise

from graph.claims import Country, Function, Status
from loaders.extract.analysis import Actor, Analysis, Cue, people_of
from loaders.extract.context import Context
from loaders.extract.data import words
from loaders.extract.en.absence import is_negated
from loaders.extract.en.bodies import is_plain_word, shown_side
from loaders.extract.en.deeds import ACTING, acts
from loaders.extract.en.greeters import greeters
from loaders.extract.en.naming import may_stand_between
from loaders.extract.events import GREETED, PEOPLED
from loaders.extract.marks import Event, Unit, Zone

_TRAVELLING = words("en", "attendance", "moving") | words("en", "attendance", "belonging")
_WITH_WHOM = words("en", "attendance", "with") | words("en", "cues", "infinitive")
_LISTING, _INCLUDING = words("en", "grammar", "listing"), words("en", "grammar", "including")
_CONNECTORS = words("en", "titles", "connectors")
_ADVERBS = words("en", "grammar", "adverbs")
_NOT_OPENING = words("en", "grammar", "not_opening")
_SUITE, _LEADERS = words("en", "cues", "suite"), words("en", "cues", "leader_nouns")
_ACCOMPANY = "accompany"
_SHORTEST = 7  # units of a list turned round
_AT_ITSELF = words("en", "grammar", "at_itself")
_PLACED = words("en", "grammar", "placed")
_THOSE = words("en", "grammar", "known")
_SUPERLATIVES = words("en", "grammar", "superlatives")
_WHO = words("en", "grammar", "personal_relatives")
_POSSESSIVE, _WITH = words("en", "grammar", "possessive_marks"), words("en", "grammar", "accompaniment")
_SIDE = words("en", "grammar", "at_side")
_JOINING, _SIDES = words("en", "attendance", "at_the_table"), words("en", "attendance", "sides")
_TO, _OWNERS = words("en", "cues", "infinitive"), words("en", "grammar", "possessive_pronouns")
_FOR_SIDE = words("en", "attendance", "for_side")
_NOT_BEFORE = words("en", "cues", "not_before")
_BY = words("en", "cues", "by")
_BOTH, _TWICE = words("en", "grammar", "apposed"), words("en", "grammar", "twice")
_COMPANY, _COMING = words("en", "attendance", "in_company"), words("en", "attendance", "coming")
_ATTENDED, _BEING = words("en", "grammar", "attended"), words("en", "cues", "be")
_ABOVE, _ALL = words("en", "attendance", "above"), 99
_SPOKE = words("en", "grammar", "speeches")
_AT, _OF_SIDE = words("en", "grammar", "circumstance"), 4  # units of "from the Chinese side"
_WHETHER = words("en", "grammar", "whether")
_ASKED, _IF = words("en", "grammar", "asked"), words("en", "grammar", "whether_or_if")
_EVENT = 8  # units from "took part in" to the event
_FRONTED = words("en", "attendance", "fronted_watchers")
_FLANKED = words("en", "attendance", "flanked")
_COMPOSED = words("en", "attendance", "composed")
_SOURCES = words("en", "cues", "saying") | words("en", "grammar", "according")
_GUESTS = words("en", "cues", "guests")
_LED, _DELEGATION, _GROUP = words("en", "grammar", "led"), words("en", "cues", "delegation"), 12
_LISTED_GROUPS = _SUITE | _SIDE | words("en", "cues", "officials")
_LABEL_ENDS = _INCLUDING | frozenset({":"})
_REST, _TAIL = words("en", "grammar", "rest_of_list"), 5  # units of "and officials concerned."
_BROUGHT = words("en", "grammar", "had_along")
_IT, _GERUND = words("en", "grammar", "group_pronouns"), tuple(words("en", "grammar", "gerund_endings"))
_LABELS, _LABEL, _FEWEST = words("en", "attendance", "labels"), 8, 2  # units of a list's label, people of one
_OPENING = 25  # units of the words that open a list ("Among those who came out to see off the delegation were")


def present(analysis: Analysis) -> list[Actor]:
    """Whom the sentence names as present at an event, in order; none when it is no such sentence."""
    if greeters(analysis) is not None:
        return []
    start, end = analysis.sentence.start, analysis.sentence.end
    begun = opening(analysis)
    if begun is not None and not lists_suite(analysis, begun):
        return analysis.between(start, end)
    if (inverted := _behind_those_who(analysis)) and analysis.cued("presence_before"):
        return inverted
    out: list[Actor] = []
    for cue in analysis.cued("presence_after"):
        if any(t.form in GREETED and t.start < cue.end and cue.start < t.end for t in analysis.triggers):
            continue  # "was met at the airport by Kim": the contact takes whom it names
        if cue.word in _AT_ITSELF and not any(trigger.kind in PEOPLED for trigger in analysis.triggers):
            continue
        if _left_open(analysis, cue) or is_negated(analysis, cue):  # "has not been seen at any function"
            continue
        if cue.word in _FRONTED and any(unit.low in ACTING for unit in analysis.before(cue.start)[-1:]):
            continue  # "The rally was watched by Kim"
        before, after = analysis.between(clause_of(analysis, cue), cue.start), analysis.between(cue.end, end)
        if _named(before) and _has_subject(analysis, cue):
            continue
        if (after or cue.word in _BROUGHT) and all(actor.quiet for actor in after):
            continue  # "had brought him a message", "had brought ties to a new stage"
        out += after if _named(after) or not _named(before) else before
    for cue in analysis.cued("presence_before"):
        if _at_no_contact(analysis, cue) or _is_passive(analysis, cue) or _left_open(analysis, cue):
            continue
        before, after = analysis.between(_clause_beside(analysis, cue), cue.start), analysis.between(cue.end, end)
        out += before + _of_other_side(analysis, cue) if _named(before) or not _named(after) else after
        out += after[:1] if cue.word in _FLANKED and _named(before) else []  # "sat next to Wen at the opening"
        if cue.word in _COMING and any(unit.low in _WITH for unit in analysis.behind(cue.end)[:1]):
            out += after  # "came to the talks with Kang"
        for along in (*analysis.cued("companions", cue.end)[:1], *analysis.cued("likewise", cue.end)[:1]):
            out += analysis.between(along.end, end)
    out += _at_side(analysis)
    out += _attended_by(analysis)
    out += _listed_apart(analysis) if out else []
    return sorted(set(out), key=lambda actor: actor.start)


def _attended_by(analysis: Analysis) -> list[Actor]:
    """Who attended, behind "by" and words for their side ("They were attended from the DPRK side by A")."""
    units = analysis.units
    for i, unit in enumerate(units[1:-1], 1):
        if unit.low not in _ATTENDED or not any(u.low in _BEING for u in units[max(0, i - _TAIL) : i]):
            continue
        near = units[i + 1 : i + 1 + _EVENT]
        by = next((k for k, u in enumerate(near) if u.low in _BY), 0)
        of_side = all(u.is_any(("country", "side")) or u.low in _FOR_SIDE | _SIDES | _THOSE for u in near[:by])
        named = any(not a.quiet for a in analysis.between(analysis.sentence.start, unit.start) if a.people)
        if by and of_side and not named:
            return analysis.between(near[by].end, analysis.sentence.end)
    return []


def likewise_there(analysis: Analysis) -> list[Actor]:
    """Who was at the same event as those whom the sentence before names ("So did the consul, Ri Ki Bom")."""
    opens = [cue for cue in analysis.cued("likewise") if cue.start == analysis.sentence.start]
    if not opens and _lists_on(analysis):
        return [a for a in analysis.between(analysis.sentence.start, analysis.sentence.end) if a.people]
    return analysis.between(opens[0].end, analysis.sentence.end) if opens else []


def _lists_on(analysis: Analysis) -> bool:
    """Whether a sentence is a mere list without a verb ("Kang, vice-premier, Kim, and officials concerned.")."""
    units = analysis.units
    rest = any(unit.low in _REST for unit in units[-_TAIL:])
    return rest and not any(map(acts, units[:-_TAIL])) and not analysis.cued("saying")


def _behind_those_who(analysis: Analysis) -> list[Actor]:
    """The names of a list turned round that says more of them ("Among those who went with Kim and attended were A")."""
    units = analysis.units[:_OPENING]
    if len(units) < _SHORTEST or units[0].low not in _PLACED or units[1].low not in _THOSE or units[2].low not in _WHO:
        return []
    names = _names(analysis)
    verbs = (i for i, unit in enumerate(units) if unit.low in _LISTING and _reaches_name(analysis.units, i + 1, names))
    verb = max(verbs, default=0)
    return analysis.between(units[verb].end, analysis.sentence.end) if verb else []


def _at_no_contact(analysis: Analysis, cue: Cue) -> bool:
    """Whether the event at which somebody was is none between the two sides ("took part in the six-party talks").

    So is where somebody spoke elsewhere ("delivered a speech at the U.N. General Assembly").
    """
    near = analysis.behind(cue.end)[:_EVENT]
    forum = [unit for unit in near[1:] if unit.is_a("org") or shown_side([unit]) is Country.OTHER]
    if forum and near[0].low in _AT and not _SPOKE.isdisjoint(cue.word.split()):
        return not any(t.kind in PEOPLED for t in analysis.triggers)
    starts = {trigger.start for trigger in analysis.triggers if trigger.kind in PEOPLED}
    event = next((k for k, unit in enumerate(near) if unit.start in starts), 0)
    return event > 0 and near[event - 1].low in _NOT_BEFORE


def _left_open(analysis: Analysis, cue: Cue) -> bool:
    """Whether a sentence only leaves open who was there ("did not mention whether Jang was", "asked if he was")."""
    asked = any(a.low in _ASKED and b.low in _IF for a, b in pairwise(analysis.before(cue.start)))
    return asked or any(doubt.word in _WHETHER for doubt in analysis.cued("hypothetical", end=cue.start))


def _is_passive(analysis: Analysis, cue: Cue) -> bool:
    """Whether those who were there stand behind "by" ("the banquet was also attended by Ri")."""
    after = next((unit for unit in analysis.units if unit.start >= cue.end), None)
    return after is not None and after.low in _BY


def _follows(analysis: Analysis, end: int, actor: Actor) -> bool:
    """Whether only titles, and a comma before them ("on the DPRK side, A"), stand between words and a name."""
    near = [unit for unit in analysis.units if end <= unit.start < actor.start]
    return all(may_stand_between(unit) for unit in (near[1:] if near and near[0].low == "," else near))


def lists_suite(analysis: Analysis, begun: frozenset[str]) -> bool:
    """Whether words that open a list say that those named travelled with somebody ("Among his suite were")."""
    first = min(_names(analysis), default=analysis.sentence.end)
    with_him = bool(_TRAVELLING & begun) and analysis.units[0].low in _WITH_WHOM
    travels = bool(_SUITE & begun) or with_him or any(cue.start < first for cue in analysis.cued("along"))
    return travels and not _at_event(analysis)


def _at_event(analysis: Analysis) -> bool:
    """Whether words that open a list say at what those were ("Accompanying him at the talks", "Invited were")."""
    units = analysis.units[:_OPENING]
    verb = next((unit.start for i, unit in enumerate(units) if i and unit.low in _LISTING), analysis.sentence.end)
    there = any(t.kind in PEOPLED and t.id != _ACCOMPANY and t.start < verb for t in analysis.triggers)
    return there or any(cue.start < verb for cue in analysis.cued("presence_after"))


def _has_subject(analysis: Analysis, cue: Cue) -> bool:
    """Whether who was there stands before ("A was present at the talks with B"): it names the event behind it."""
    names = (other for other in analysis.cued("presence_before") if not _is_passive(analysis, other))
    return any(other.start < cue.start < other.end for other in names)


def _at_side(analysis: Analysis) -> list[Actor]:
    """Those who were beside somebody named ("with Counselor Zhu Jiayao at Wang's side")."""
    units = analysis.units
    for i, unit in enumerate(units[:-2]):
        beside = unit.is_a("local") and units[i + 1].low in _POSSESSIVE and units[i + 2].low in _SIDE
        if not beside or i == 0 or units[i - 1].low not in _PLACED:
            continue
        begins = max((u.end for u in units[:i] if u.low in _WITH), default=analysis.sentence.start)
        return [a for a in analysis.between(begins, units[i - 1].start) if a.people]
    return []


def _listed_apart(analysis: Analysis) -> list[Actor]:
    """Those of parts behind a semicolon that tell of nothing else ("A sat in for the North; B and C did for China")."""
    breaks = [unit.end for unit in analysis.units if unit.low == ";"]
    out: list[Actor] = []
    for start, end in pairwise([*breaks, analysis.sentence.end]):
        if not any(start <= trigger.start < end for trigger in analysis.triggers):
            out += analysis.between(start, end)
    return out


def on_several(analysis: Analysis) -> int:
    """At how many of the events told last those named were ("on both occasions", "the above activities"), else 0."""
    for first, second in pairwise(analysis.units):
        if first.low in _BOTH and (second.low in _TWICE or not second.low.isalpha()):
            return 2
        if first.low in _ABOVE and second.low in _TWICE:
            return _ALL
    return 0


def told_of_several(analysis: Analysis, context: Context, several: int) -> None:
    """Enter those named as there into some of the events told last, each of which may be told in several ways."""
    met = [e for e in reversed(context.events) if e.kind in PEOPLED and e.status is Status.OCCURRED]
    told: dict[tuple[str, frozenset[int]], list[Event]] = {}
    for event in (e for e in met if len(e.sides) > 1 and not e.background and e.zone is not Zone.TITLE):
        told.setdefault((event.form, frozenset(event.principals)), []).append(event)
    for events in [*told.values()][:several]:
        for event in events:
            context.enter(event, people_of(analysis.presence), Function.PRESENT)


def listed(analysis: Analysis) -> bool:
    """Whether the sentence begins with words that open a list of those who were there."""
    return opening(analysis) is not None


def opening(analysis: Analysis) -> frozenset[str] | None:
    """The words that open a list turned round (words, a verb of being, then names), else None.

    They name nobody, unless they say beside whom the others are ("With Xi were A and B", "In Wu's suite are C and D").
    """
    sentence = _without_source(analysis.units)
    units = sentence[:_OPENING]
    if len(units) > 1 and units[0].low in _THOSE and units[1].low in _SUPERLATIVES:
        return None
    if label := _labelled(analysis):
        return label
    names = _names(analysis)
    for i, unit in enumerate(units):
        lists = unit.low in _INCLUDING and any(t.verb and t.end <= unit.start for t in analysis.triggers)
        if lists or _asks(units, i):
            return None
        along = unit.low in _TRAVELLING and units[0].low in _WITH_WHOM  # "With Kim come A", "To his party belong A"
        if i > 0 and (along or unit.low in _LISTING) and _reaches_name(sentence, i + 1, names):
            if shown_side(units[:i]) is Country.OTHER:
                return None  # "Present from the Russian side were"
            before = frozenset(u.low for u in units[: i + 1])
            beside = units[0].low in _PLACED | _JOINING or units[0].low in _THOSE or bool(_SUITE & before)
            beside = beside or (units[0].low in _AT and not _COMPANY.isdisjoint(before))  # "In Kim's company were"
            beside = beside or (units[0].low in _TO and not _SIDES.isdisjoint(before))  # "To Wang's right sat"
            return before if beside or not any(u.is_a("local") for u in units[:i]) else None
    return None


def _without_source(units: list[Unit]) -> list[Unit]:
    """The units of a sentence without who reports it between commas ("Present, KCNA said, were")."""
    first, second = ([k for k, unit in enumerate(units) if unit.low == ","] + [0, 0])[:2]
    reports = any(unit.low in _SOURCES for unit in units[first + 1 : second])
    return [*units[:first], *units[second + 1 :]] if first < second and reports else units


def _labelled(analysis: Analysis) -> frozenset[str]:
    """The words that label a list ("China: Hu Jintao, president; Xi Jinping", "Participants: A, B"); none elsewhere."""
    units = analysis.units[:_LABEL]
    colon = next((i for i, unit in enumerate(units) if unit.low == ":"), 0)
    side = shown_side(units[:colon])
    named = [actor for actor in analysis.actors if actor.people and not actor.quiet]
    label = frozenset(u.low for u in units[:colon])
    if len(named) < _FEWEST or analysis.triggers or analysis.cued("saying"):
        return frozenset()
    of_side = side is not None and all(actor.country is side for actor in named)
    return label if of_side or label & (_LABELS | _SUITE) else frozenset()


def _names(analysis: Analysis) -> set[int]:
    """Where the names begin of those who may be there."""
    return {actor.start for actor in analysis.actors if actor.people and not actor.quiet and not actor.masked}


def _reaches_name(units: list[Unit], i: int, names: set[int]) -> bool:
    """Whether the titles that begin at a unit lead to the name of somebody who is there."""
    while i < len(units) and units[i].low in _COMPOSED:  # "His suite was made up of A and B"
        i += 1
    if units[i : i + 1] and units[i].low in _LED and any(unit.low in _GUESTS for unit in units[:i]):
        i += 2  # "The guests from China were led by A"
    i = _behind_label(units, _behind_group(units, i))
    while i < len(units) and units[i].start not in names:
        apposed = units[i].low == "," and units[i - 1].is_any(("head", "descriptor"))  # "was his minister, Ri Yong Ho"
        if units[i].is_a("local") or not (_titles(units[i]) or apposed or units[i].low in _OWNERS):
            return False
        i += 1
    return i < len(units)


def _behind_group(units: list[Unit], i: int) -> int:
    """The unit behind a group and "led by" that begin at a unit ("members of the delegation headed by"), else it."""
    for k in range(i, min(i + _GROUP, len(units) - 1)):
        if units[k].low in _LED and units[k + 1].low in _BY:
            group = any(unit.low in _DELEGATION for unit in units[i:k])
            return k + 2 if group else i
        if not (_titles(units[k]) or units[k].low in _DELEGATION or is_plain_word(units[k])):
            return i
    return i


def _behind_label(units: list[Unit], i: int) -> int:
    """The unit behind words that say of whom a list is ("the envoy's party: A", "from the DPRK side: A"), else it."""
    for k in range(i, min(i + _GROUP, len(units) - 1)):
        if units[k].low in _LABEL_ENDS:
            return k + 1 if any(unit.low in _LISTED_GROUPS for unit in units[i:k]) else i
        if units[k].is_any(("local", "verb")):
            return i
    return i


def _titles(unit: Unit) -> bool:
    """Whether a unit may stand between a verb and the first name of its list, in the titles before that name."""
    return may_stand_between(unit) or unit.low in _ADVERBS or unit.low in _CONNECTORS


def _asks(units: list[Unit], i: int) -> bool:
    """Whether a unit makes its sentence no list: a word that takes one for what it asks or says (not "those who")."""
    if units[i].low in _WHO and i > 0 and units[i - 1].low in _THOSE:
        return False
    if i == 1 and units[i].low in _IT and units[0].low.endswith(_GERUND):
        return False  # "Watching it were", "Gracing it were"
    if i and units[0].low in _SUITE and units[i].low in _LEADERS:
        return False  # "Traveling with the DPRK leader were"
    return units[i].low in _NOT_OPENING


def _of_other_side(analysis: Analysis, cue: Cue) -> list[Actor]:
    """Those named for a side behind a word of presence that they share ("Wang took part, from the DPRK side Choe")."""
    units = analysis.behind(cue.end)
    behind = [a for a in analysis.actors if a.start >= cue.end and a.people]
    if apposed := {a.country for a in behind if _for_side(analysis, a)}:
        return [a for a in behind if a.country in apposed]  # "attended for the DPRK, and Xie and Wang Yi for China"
    for country, side in pairwise(units):
        near = next((a for a in analysis.actors if a.start >= side.end and a.people), None)
        named = side.is_a("side") or (country.is_a("country") and side.low in _SIDE)
        if named and near is not None and _follows(analysis, side.end, near):
            return analysis.between(side.end, analysis.sentence.end)
    return []


def _for_side(analysis: Analysis, actor: Actor) -> bool:
    """Whether words behind a name say for which side somebody was there ("from the Chinese side", "for China")."""
    behind = analysis.behind(actor.end)[:_OF_SIDE]
    if not behind or behind[0].low not in _FOR_SIDE:
        return False
    return behind[-1].low in _SIDES or any(shown_side([unit]) is actor.country for unit in behind[1:3])


def _named(actors: list[Actor]) -> bool:
    return any(actor.people for actor in actors)


def clause_of(analysis: Analysis, cue: Cue) -> int:
    """Where the clause before a word of presence begins: after the last semicolon behind which a list does not go on.

    Parts in which nobody acts belong to the list ("A, vice minister of culture; B, a mayor; and C were present").
    """
    begins, told = analysis.sentence.start, False
    for unit in analysis.before(cue.start):
        if unit.low == ";":
            begins, told = (unit.end, False) if told else (begins, False)
        told = told or acts(unit)
    return begins


def _clause_beside(analysis: Analysis, cue: Cue) -> int:
    """Where the clause before a word of presence begins; of "with Kim at his side" with whom "who" before it means."""
    who = [unit.start for unit in analysis.before(cue.start) if unit.low in _WHO] if cue.word in _FLANKED else []
    meant = [actor.start for actor in analysis.actors if who and actor.end <= who[-1] and actor.people]
    return meant[-1] if meant else clause_of(analysis, cue)
