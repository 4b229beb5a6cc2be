"""The English clause grammar: which people a trigger takes as its subject and which as its object."""

from __future__ import annotations

from itertools import pairwise

from graph.claims import ContactKind
from loaders.extract.analysis import Actor, Analysis
from loaders.extract.data import load, words
from loaders.extract.en.actors import may_stand_between
from loaders.extract.lexicon import fold
from loaders.extract.marks import Trigger, Unit, Zone
from loaders.extract.scope import Scope

_CLAUSE = words("en", "cues", "clause")
_BE = words("en", "cues", "be")
_NOT_BEFORE = words("en", "cues", "not_before")
_NOT_AFTER = words("en", "cues", "not_after")
_LIGHT = words("en", "cues", "light_objects")
_SUBORDINATE = frozenset(
    {
        "while",
        "when",
        "where",
        "that",
        "after",
        "before",
        "but",
        "as",
        "since",
        "although",
        "though",
        "because",
        "whereas",
    }
)
_OCCASION = words("en", "cues", "occasion")
_BARE = words("en", "cues", "bare_visit")
_PARTICLES: dict[str, str] = load("en", "cues")["particles"]
_PURPOSE = words("en", "cues", "purpose")
_HANGING = frozenset({"when", "that", "where", "whether", "if"})
_REPORTERS = words("en", "cues", "media_nouns")


def scopes(analysis: Analysis) -> list[Scope]:
    """The scopes of a sentence's triggers, in order; triggers that are not contacts left out."""
    index = {unit.start: i for i, unit in enumerate(analysis.units)}
    title = analysis.sentence.zone is Zone.TITLE
    triggers = [t for t in analysis.triggers if _is_trigger(analysis.units, t, index, title=title)]
    triggers = _without_light(analysis, triggers)
    starts = [_clause_start(analysis, t, index) for t in triggers]
    out: list[Scope] = []
    for k, trigger in enumerate(triggers):
        start = starts[k]
        end = (
            starts[k + 1]
            if k + 1 < len(triggers) and starts[k + 1] > trigger.start
            else _next_start(triggers, k, analysis)
        )
        left, bound = _left(analysis, start, trigger, out)
        exempt = _exempt(trigger)
        right = tuple(analysis.between(trigger.end, max(end, trigger.end), exempt))
        if (
            not right
            and k + 1 < len(triggers)
            and triggers[k + 1].form == trigger.form
            and starts[k + 1] <= trigger.start
        ):
            right = tuple(analysis.between(trigger.end, analysis.sentence.end, exempt))
        speech = _in_speech(analysis, trigger, index)
        purpose = _infinitive(analysis, trigger, index)
        hangs = any(u.end == start and u.low in _HANGING for u in analysis.units)
        known = not trigger.verb and index[trigger.start] > 0 and _refers(analysis.units, index[trigger.start])
        agents = _agents(analysis, trigger, right)
        out.append(Scope(trigger, left, right, start, end, agents, speech, purpose, bound, hangs, known))
    return out


def _exempt(trigger: Trigger) -> frozenset[str]:
    """The marks of being talked about that do not count for a kind of contact."""
    marks = load("en", "cues")["mask_exempt"]
    return frozenset(fold(word) for key in (trigger.kind.value, trigger.id) for word in marks.get(key, ()))


def _is_trigger(units: list[Unit], trigger: Trigger, index: dict[int, int], *, title: bool) -> bool:
    i = index.get(trigger.start)
    if i is None or units[i].is_a("org") or units[i].is_a("local") or units[i].is_a("place") or units[i].is_a("head"):
        return False
    before = units[i - 1] if i else None
    j = i
    while j < len(units) and units[j].start < trigger.end:
        j += 1
    after = units[j] if j < len(units) else None
    if trigger.verb:
        if trigger.id == "courtesy-call" and _urges(units, j):
            return False
        particle = _PARTICLES.get(units[i].low) if trigger.end == units[i].end else None
        return particle is None or any(u.low == particle for u in units[j : j + 25])
    if before and units[i].capital and not title:
        return False
    if (before and before.low in _NOT_BEFORE) or (after and after.low in _NOT_AFTER) or _is_occasion(units, i):
        return False
    return trigger.kind is not ContactKind.VISIT or not _is_bare(units, i)


def _urges(units: list[Unit], j: int) -> bool:
    """Whether "called on" is a demand: "called on the officials to come up with plans"."""
    near = units[j : j + 9]
    return any(a.low == "to" and b.text.islower() and b.low not in ("the", "a") for a, b in pairwise(near))


def _is_occasion(units: list[Unit], i: int) -> bool:
    """Whether a noun only says what is celebrated ("the anniversary of Kim Il Sung's visit")."""
    before = " ".join(unit.low for unit in units[max(0, i - 10) : i])
    return any(words in before for words in _OCCASION)


def _is_bare(units: list[Unit], i: int) -> bool:
    """Whether a visit is only mentioned of somebody ("which is here on a visit")."""
    near = [unit.low for unit in units[max(0, i - 9) : i]]
    return "on" in near[-4:] and any(word in _BARE for word in near)


def _without_light(analysis: Analysis, triggers: list[Trigger]) -> list[Trigger]:
    """Without verbs that only carry a noun ("received a courtesy call", "received a letter")."""
    out: list[Trigger] = []
    for k, trigger in enumerate(triggers):
        following = triggers[k + 1] if k + 1 < len(triggers) else None
        if trigger.verb and trigger.id in ("receive", "visit") and following and not following.verb:
            gap = [u for u in analysis.units if trigger.end <= u.start < following.start]
            if len(gap) <= 5 and not any(u.is_a("local") or u.low in (",", "and") for u in gap):
                continue
        if trigger.id == "receive" and any(
            u.low in _LIGHT for u in analysis.units if trigger.end <= u.start < trigger.end + 40 and not u.is_a("local")
        ):
            first = next((a for a in analysis.actors if a.start >= trigger.end), None)
            if first is None or first.start > trigger.end + 12:
                continue
        out.append(trigger)
    return out


def _clause_start(analysis: Analysis, trigger: Trigger, index: dict[int, int]) -> int:
    """The last break before a trigger that has an actor between itself and the trigger, else the sentence's start."""
    units = analysis.units
    i = index[trigger.start]
    seen_actor = not trigger.verb and _takes_between(units, trigger)
    spans = {a.start for a in analysis.actors if not a.masked}
    verbs = {t.start for t in analysis.triggers if t.verb}
    for j in range(i - 1, -1, -1):
        unit = units[j]
        if unit.start in spans:
            seen_actor = True
        if not seen_actor:
            continue
        if unit.low in (";", ":") or unit.low in _SUBORDINATE:
            return unit.end
        if unit.low == "and" and (j == 0 or units[j - 1].low == ",") and not _joins_names(units, j, verbs):
            return unit.end
    return analysis.sentence.start


def _takes_between(units: list[Unit], trigger: Trigger) -> bool:
    """Whether a noun names all its people after it ("a meeting between A and B"), and so needs no subject."""
    return next((u.low == "between" for u in units if u.start >= trigger.end), False)


def _joins_names(units: list[Unit], j: int, verbs: set[int]) -> bool:
    """Whether an "and" goes on with a list of people, not with a new clause that begins with one."""
    k = j + 1
    while k < len(units) and k - j < 30 and not units[k].is_a("local"):
        if not may_stand_between(units[k]):
            return False
        k += 1
    return k + 1 < len(units) and not (units[k + 1].start in verbs or units[k + 1].low in _BE)


def _next_start(triggers: list[Trigger], k: int, analysis: Analysis) -> int:
    """Without a clause of its own, the next trigger shares this one's subject and ends its objects."""
    if k + 1 < len(triggers):
        nearest = triggers[k + 1]
        if nearest.form == triggers[k].form or not nearest.verb:
            return nearest.start if analysis.between(triggers[k].end, nearest.start) else analysis.sentence.end
        return nearest.start
    return analysis.sentence.end


def _left(analysis: Analysis, start: int, trigger: Trigger, done: list[Scope]) -> tuple[tuple[Actor, ...], bool]:
    actors = analysis.between(start, trigger.start, _exempt(trigger))
    if done and done[-1].start == start:
        taken = {a.start for a in done[-1].right}
        subject = [a for a in actors if a.start not in taken]
        return tuple(subject or actors), bool(subject)
    return tuple(actors), bool(actors)


def _refers(units: list[Unit], i: int) -> bool:
    """Whether a noun is spoken of as known ("the talks", "the same reception")."""
    return any(unit.low in ("the", "this", "these", "those", "both") for unit in units[max(0, i - 2) : i])


def _agents(analysis: Analysis, trigger: Trigger, right: tuple[Actor, ...]) -> tuple[Actor, ...]:
    """Those after a trigger whom "by", "of" or "from" makes its doer."""
    marked = [a for a in analysis.actors if a.masked in _BY and a.start >= trigger.end]
    if marked:
        return tuple(marked[:1])
    units = analysis.units
    starts = {unit.start: i for i, unit in enumerate(units)}
    for actor in right:
        i = starts.get(actor.start, 0) - 1
        while (
            i > 0
            and not units[i].is_a("local")
            and units[i].end > trigger.end
            and units[i].low not in _BY_WORDS
            and (units[i].senses or units[i].capital or units[i].low in ("the", "of", "'s"))
            and units[i].low != "of"
        ):
            i -= 1
        if i > 0 and units[i].low in _BY_WORDS and units[i].end > trigger.start:
            return (actor,)
    return ()


_BY = frozenset({"visit by", "visit of", "trip by", "from", "sent by"})
_BY_WORDS = frozenset({"by", "of", "from"})


def _in_speech(analysis: Analysis, trigger: Trigger, index: dict[int, int]) -> bool:
    """Whether a person (not a medium or ministry) says the clause in which the trigger stands."""
    if analysis.sentence.zone is Zone.TITLE:
        return False
    for cue in analysis.cued("saying"):
        i = index.get(cue.start)
        if i is None:
            continue
        speaker = _speaker(analysis, i)
        if speaker and (cue.start < trigger.start or _follows_quote(analysis.units, i)):
            return True
    return False


def _speaker(analysis: Analysis, i: int) -> bool:
    units = analysis.units
    starts = {a.start: a for a in analysis.actors if a.people}
    for j in (i - 1, i - 2, i - 3):
        if j >= 0 and units[j].start in starts:
            return True
        if j >= 0 and (units[j].low in _REPORTERS or units[j].low in (".",)):
            return False
    return i + 1 < len(units) and units[i + 1].start in starts and units[i].low in ("said", "says")


def _follows_quote(units: list[Unit], i: int) -> bool:
    return any(u.low in (",", '"', "”", "''") for u in units[max(0, i - 4) : i])


def _infinitive(analysis: Analysis, trigger: Trigger, index: dict[int, int]) -> bool:
    i = index[trigger.start]
    if not trigger.verb or i == 0 or analysis.units[i - 1].low != "to":
        return False
    return not any(unit.low in _PURPOSE for unit in analysis.units[max(0, i - 8) : i])
