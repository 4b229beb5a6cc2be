"""Where the clause of an English contact begins and ends: behind what opens its sentence, before its main clause."""

from __future__ import annotations

from dataclasses import replace

from graph.claims import ContactKind
from loaders.extract.analysis import Analysis
from loaders.extract.data import words
from loaders.extract.en.naming import may_stand_between
from loaders.extract.en.subjects import antecedent
from loaders.extract.events import GREETED
from loaders.extract.marks import Timex, Unit
from loaders.extract.scope import Scope

_WHO = words("en", "grammar", "personal_relatives")
_ING = tuple(words("en", "grammar", "gerund_endings"))
_DONE = (*words("en", "grammar", "past_endings"), *words("en", "grammar", "participles"))
_LATER = words("en", "grammar", "later") | words("en", "grammar", "upon")
_FRONTS = _LATER | words("en", "grammar", "fronts")
_OPENING_QUOTES = words("en", "grammar", "opening_quotes")  # units before the verb of an opening clause
_TITLED = 30  # characters of a title before who acts in a main clause
_CONTRAST, _OF = words("en", "grammar", "contrast"), words("en", "grammar", "ownership")
_OPENED = 4  # units before the verb of an opening clause
_BEFORE = words("en", "grammar", "prior_to")
_SUBJECTS = words("en", "cues", "pronouns")
_AROUND = words("en", "grammar", "around")  # "a day after meeting him"
_SPANS = words("en", "grammar", "stay_units")  # "a day after meeting him"


def after_all(analysis: Analysis, scope: Scope) -> Scope:
    """A contact after one that is denied begins behind its contrast ("was not received by Xi, but met Wang")."""
    start, end = scope.start, scope.trigger.start
    contrast = [u.end for u in analysis.units if u.low in _CONTRAST and start <= u.start and u.end <= end]
    if not contrast:
        return scope
    denied = any(
        cue.start < earlier.end and earlier.start <= cue.end + 1
        for cue in analysis.cued("negated", start, contrast[-1])
        for earlier in analysis.triggers
    )
    return replace(scope, start=contrast[-1]) if denied else scope


def behind_front(analysis: Analysis, scope: Scope) -> Scope:
    """A contact behind a phrase that opens its sentence begins with its subject ("In a sign of thaw, Xi met Kim").

    Not where a condition opens it ("If all goes well, Xi will meet Kim").
    """
    who = scope.left[0] if scope.left else None
    first = next((unit.low for unit in analysis.units if unit.low not in _OPENING_QUOTES), "")
    if who is None or first not in _FRONTS or not scope.start < who.start < scope.trigger.start:
        return scope
    before = [unit for unit in analysis.units if scope.start <= unit.start and unit.end <= who.start]
    titles = len(before) - next(
        (k for k, unit in enumerate(reversed(before)) if not may_stand_between(unit)), len(before)
    )
    return scope if not titles or before[titles - 1].low != "," else replace(scope, start=before[titles - 1].end)


def of_main_clause(analysis: Analysis, scope: Scope, index: dict[int, int]) -> Scope:
    """A contact of a clause that opens its sentence and names no subject: that of its main clause.

    So it is Kim whom Wang received in "After being received by Wang, Kim left for home", Kim who had the talks in
    "After talks with Wang, Kim left for home", and Kim who came in "A day after arriving in Beijing, Kim met Wang".
    """
    said = analysis.said(scope.trigger).split()
    opens = [unit.low for unit in analysis.units[: index[scope.trigger.start]]] or said[:-1]  # "After visiting"
    counted = _counts_from(opens)
    fronted = opens and opens[0] in _LATER and len(opens) <= _OPENED and _OF.isdisjoint(opens)
    if scope.left or not (counted or fronted):  # not "after reports of talks with"
        return scope
    going = scope.trigger.verb or said[-1].endswith(_ING)
    travels = scope.trigger.kind is ContactKind.VISIT and going and opens[0] not in _BEFORE
    comma = next((unit.end for unit in analysis.behind(scope.trigger.end) if unit.low == ","), analysis.sentence.end)
    theirs = {actor.country for actor in scope.right if actor.people and not (travels and actor.start >= comma)}
    who = next((actor for actor in analysis.actors if actor.start >= comma and actor.people and not actor.masked), None)
    if who is None or who.country in theirs or (len(theirs) != 1 and not travels) or (who in scope.right and theirs):
        return scope
    between = [unit for unit in analysis.units if comma <= unit.start < who.start]
    if not all(map(may_stand_between, between)):
        return scope
    return replace(scope, left=(who,), right=(), end=comma) if travels else replace(scope, left=(who,))


def before_main_clause(analysis: Analysis, scope: Scope, index: dict[int, int]) -> Scope:
    """A contact told by a participle that opens a sentence ends before the main clause, which tells something else.

    So nothing is denied by "Hosting Kim on Friday, Zhao said that China would not change course". Without a time of its
    own it has that of the main clause ("Seen off by Choe, Li left for home on Friday").
    """
    i = index[scope.trigger.start]
    if i:
        return _of_whom_it_tells_next(analysis, scope) if scope.left and scope.left[0].quiet else scope
    passive = analysis.units[i].low.endswith(_DONE) and any(actor.people for actor in scope.agents)
    participle = analysis.units[i].low.endswith(_ING) or passive
    if not participle or not (scope.trigger.verb or _acts_on(analysis.units, scope)):
        return scope
    commas = [unit.end for unit in analysis.behind(scope.trigger.end) if unit.low == ","]
    main = next((a for a in analysis.actors if a.people and any(0 <= a.start - end <= _TITLED for end in commas)), None)
    if main is None or main in scope.right[:1]:
        return scope
    right = tuple(actor for actor in scope.right if actor.start < main.start)
    left = scope.left if len(right) == len(scope.right) else (main,)
    end = max(end for end in commas if end <= main.start)
    return replace(scope, left=left, right=right, end=end, times=scope.times or _times_of_main(analysis, scope, end))


def _times_of_main(analysis: Analysis, scope: Scope, end: int) -> tuple[Timex, ...] | None:
    """The time of the main clause behind a participle that has none; of a welcome or send-off if it tells a journey."""
    comes = any(t.kind is ContactKind.VISIT and t.start >= end for t in analysis.triggers)
    own = any(scope.trigger.end <= timex.start < end for timex in analysis.times)
    if own or (scope.trigger.form in GREETED and not comes):
        return None
    return tuple(t for t in analysis.times if t.start >= end)[:1] or None


def _of_whom_it_tells_next(analysis: Analysis, scope: Scope) -> Scope:
    """A dated contact of a clause that opens its sentence with "he" ends before the name of the main clause.

    So what may come is no part of "After his talks with Kim on Thursday, Xi may press Washington".
    """
    same = (a for a in analysis.actors if a.start >= scope.trigger.end and a.people == scope.left[0].people)
    main = next((actor.start for actor in same if not actor.quiet), -1)
    commas = [unit.end for unit in analysis.behind(scope.trigger.end) if unit.low == "," and unit.end <= main]
    own = bool(commas) and any(scope.trigger.end <= timex.start < commas[-1] for timex in analysis.times)
    return replace(scope, end=commas[-1]) if own else scope


def _acts_on(units: list[Unit], scope: Scope) -> bool:
    """Whether a noun that opens a sentence is a participle, with whom it is done behind it ("Meeting Premier Kim,")."""
    first = scope.right[0].start if scope.right else -1
    between = [unit for unit in units if scope.trigger.end <= unit.start < first]
    return first >= 0 and all(map(may_stand_between, between))


def _counts_from(opens: list[str]) -> bool:
    """Whether the words that open a sentence before a contact count from it ("two days after holding talks with")."""
    last = opens[:-1] if opens and (opens[-1].endswith(_ING) or opens[-1] in _SUBJECTS) else opens
    return len(last) > 1 and last[-1] in _AROUND and last[-2] in _SPANS


def of_antecedent(analysis: Analysis, scope: Scope, index: dict[int, int]) -> Scope:
    """A contact of a relative clause begins with it ("made no mention of Kim, who received Wang in May")."""
    who = antecedent(analysis, scope.start, scope.trigger, index)
    begun = [u.start for u in analysis.units if who and who[0].end <= u.start < scope.trigger.start and u.low in _WHO]
    return replace(scope, start=begun[-1]) if begun else scope


def within(scope: Scope, span: tuple[int, int]) -> Scope:
    """The scope of a trigger in a quotation: who says it takes no part in what it tells."""
    left, right = ([a for a in side if span[0] <= a.start < span[1]] for side in (scope.left, scope.right))
    return replace(scope, left=tuple(left), right=tuple(right))
