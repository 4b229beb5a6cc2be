"""Where the clause of each English trigger begins and ends."""

from __future__ import annotations

from functools import cache
from itertools import pairwise, takewhile

from graph.claims import ContactKind
from loaders.extract.analysis import Analysis
from loaders.extract.data import load, words
from loaders.extract.en.asides import leads_on
from loaders.extract.en.deeds import acts
from loaders.extract.en.naming import may_stand_between
from loaders.extract.lexicon import fold
from loaders.extract.marks import Trigger, Unit

_BE = words("en", "cues", "be")
_SUBORDINATE = words("en", "grammar", "subordinate")
_BREAKS = words("en", "grammar", "breaks")
_AND = words("en", "grammar", "conjunctions")
_CONTRAST = words("en", "grammar", "contrast")
_THAT = words("en", "grammar", "complementizers")
_WHEN = words("en", "grammar", "temporal")
_DURING = words("en", "grammar", "during")
_BETWEEN = words("en", "grammar", "mutual")
_CONVERSING = words("en", "grammar", "conversing")
_AFTER_NAMES = words("en", "grammar", "after_names")
_ADVERBS = words("en", "grammar", "adverbs")
_WHO = words("en", "grammar", "relative")
_WITH, _ING = words("en", "grammar", "accompaniment"), tuple(words("en", "grammar", "gerund_endings"))
_ON_WHICH = words("en", "grammar", "circumstance") | words("en", "grammar", "upon")
_PAST_ENDINGS = tuple(words("en", "grammar", "past_endings"))
_STOPS = words("en", "grammar", "stops")
_ABOUT, _WHAT = words("en", "grammar", "topics_of"), words("en", "grammar", "indirect_questions")
_GOES_ON = (
    _BE | words("en", "grammar", "modals") | words("en", "grammar", "auxiliaries") | words("en", "grammar", "past")
)
_SUBJECTS, _TIMED = words("en", "cues", "pronouns"), 6  # units of "and on Wednesday he"
_OBJECTS = words("en", "grammar", "object_pronouns") | words("en", "grammar", "plural_objects")
_IT = words("en", "grammar", "group_pronouns")
_SUCH = words("en", "grammar", "such_as")
_HOW, _TITLES = words("en", "grammar", "manner"), 6  # units of "how North Korean leader Kim"
_FRONT = 3  # units in which a clause that opens the sentence begins
_AROUND = words("en", "grammar", "around")
_OPENING = 3  # units in which a title names an office
_MANY = 3  # names before an "and" that make it go on with a list
_LIST = 30  # units of titles between an "and" and the name that it joins
_AS, _WELL = words("en", "grammar", "capacity"), words("en", "grammar", "well")
_ONLY = words("en", "grammar", "only")


def _in_title(unit: Unit, *, titled: bool) -> bool:
    """Whether a unit may belong to what is set off behind a name; behind an office, all but what begins a clause."""
    if may_stand_between(unit) or unit.low in _AND:
        return True
    return titled and unit.text.isalpha() and not unit.senses and unit.low not in _BE and unit.low not in _WHO


def _is_verb(unit: Unit) -> bool:
    """Whether a word behind a name may be its verb."""
    word = unit.text.isalpha() and unit.text.islower() and not unit.senses
    return unit.is_a("verb") or (word and unit.low not in _AFTER_NAMES and unit.low not in _AND)


@cache
def exempt(kind: ContactKind, trigger: str) -> frozenset[str]:
    """The marks of being talked about that do not count for a kind of contact."""
    marks = load("en", "cues")["mask_exempt"]
    return frozenset(fold(word) for key in (kind.value, trigger) for word in marks.get(key, ()))


class Clauses:
    """Where the clause of each trigger of a sentence begins and ends."""

    def __init__(self, analysis: Analysis, index: dict[int, int], triggers: list[Trigger]) -> None:
        self._analysis = analysis
        self._triggers = triggers
        self._actors = {actor.start for actor in analysis.actors if not actor.masked}
        self._verbs = {trigger.start for trigger in analysis.triggers if trigger.verb}
        self._fronted = self._end_of_front(index)
        self.starts = [self._start(trigger, index[trigger.start]) for trigger in triggers]

    def _start(self, trigger: Trigger, i: int) -> int:
        """The last break before a trigger with an actor between the two, else the sentence's start."""
        units = self._analysis.units
        after = next((unit for unit in units[i:] if unit.start >= trigger.end), None)
        peopled = not trigger.verb and after is not None and after.low in _BETWEEN  # "a meeting between A and B"
        between = self._interposed(trigger)
        for j in range(i - 1, -1, -1):
            if any(start <= units[j].start < end for start, end in between):
                continue
            peopled = (
                peopled or units[j].start in self._actors or (trigger.verb and j == i - 1 and units[j].is_a("local"))
            )
            if peopled and self._breaks(j) and not self._shares_subject(j, i):
                return units[j].end
        return self._analysis.sentence.start

    def _interposed(self, trigger: Trigger) -> list[tuple[int, int]]:
        """The clauses between commas before a trigger that parts of its own clause stand around."""
        return [(start, end) for start, end in self._analysis.interposed if end <= trigger.start]

    def _end_of_front(self, index: dict[int, int]) -> int:
        """The comma after a clause or journey that opens the sentence ("When Kim arrived, Song met him"), else -1."""
        units, first = self._analysis.units, next(iter(self._triggers), None)
        if first is None or not units:
            return -1
        opens = self._hangs_first(first) or (units[0].low in _DURING and first.kind is ContactKind.VISIT)
        for j in range(index[first.start] + 1, len(units) if opens else 0):
            if units[j].low == ",":
                return j
        return -1

    def _hangs_first(self, first: Trigger) -> bool:
        """Whether a sentence opens with a clause that hangs on another ("When Kim left", "On the day when he left")."""
        for k, unit in enumerate(self._analysis.units[: 2 * _FRONT]):
            if unit.low in (_SUBORDINATE if k < _FRONT else _WHEN):
                return unit.start <= first.start
            if unit.senses or not unit.text.isalpha():
                return False
        return False

    def _breaks(self, j: int) -> bool:
        units = self._analysis.units
        if units[j].low in _THAT and any(t.start <= units[j].start < t.end for t in self._analysis.times):
            return False  # "on the 12th of that month"
        if (
            self._as_well(j)
            or self._adds(j)
            or self._before_him(j)
            or self._is_cleft(j)
            or self._parts_list(j)
            or (j and units[j - 1].low in _SUCH)
        ):
            return False  # "officials such as Pak"
        if units[j].low in _BREAKS or self._relative(j) or units[j].low in _SUBORDINATE or self._tells_how(j):
            return True
        if units[j].low == "," and j == self._fronted:
            return True
        if units[j].low not in _AND or not self._told_before(j) or self._joins_names(j):
            return False
        return j == 0 or units[j - 1].low == "," or self._acts_next(j)

    def _shares_subject(self, j: int, i: int) -> bool:
        """Whether a trigger stands in a participle clause of the subject before ("while accompanying her")."""
        clause = self._analysis.units[j + 1 : i]
        participle = bool(clause) and clause[0].low.endswith(_ING) and not clause[0].is_a("local")
        shared = participle and self._analysis.units[j].low in _SUBORDINATE
        return shared and not any(unit.low == "," for unit in clause)

    def _before_him(self, j: int) -> bool:
        """Whether "before" only compares somebody ("like Hu before him, met Kim")."""
        units = self._analysis.units
        behind = [unit.low for unit in units[j + 1 : j + 3]]
        return units[j].low in _AROUND and len(behind) > 1 and behind[0] in _OBJECTS and behind[1] == ","

    def _is_cleft(self, j: int) -> bool:
        """Whether "that" goes on with what a sentence puts first ("It was at a meeting in Beijing that Choe")."""
        units = self._analysis.units
        opens = units[j].low in _THAT and j > 2 and units[0].low in _IT and units[1].low in _BE
        return opens and units[2].low in _ON_WHICH and not any(u.is_any(("verb", "local")) for u in units[2:j])

    def _parts_list(self, j: int) -> bool:
        """Whether a semicolon only parts those named before a verb ("A, a mayor; B, a minister; and C met Kim")."""
        before = self._analysis.units[:j]
        return (
            self._analysis.units[j].low == ";" and any(u.is_a("local") for u in before) and not any(map(acts, before))
        )

    def _tells_how(self, j: int) -> bool:
        """Whether "how" begins what somebody says others did ("recalled how Kim met Xi")."""
        before, behind = self._analysis.units[j - 1 : j], self._analysis.units[j + 1 : j + 1 + _TITLES]
        told = bool(before) and not before[0].is_a("local")
        return self._analysis.units[j].low in _HOW and (told or any(unit.is_a("local") for unit in behind))

    def _as_well(self, j: int) -> bool:
        """Whether "as" is that of "as well as", which goes on with a list."""
        units = self._analysis.units
        near = (units[k].low for k in (j - 1, j + 1) if 0 <= k < len(units))
        return units[j].low in _AS and any(word in _WELL for word in near)

    def _adds(self, j: int) -> bool:
        """Whether "but" goes on with a list ("not only Wang but also Sun met him")."""
        units = self._analysis.units
        also = units[j].low in _CONTRAST and j + 1 < len(units) and units[j + 1].low in _ADVERBS
        return also and any(unit.low in _ONLY for unit in units[:j])

    def _acts_next(self, j: int) -> bool:
        """Whether somebody right after an "and" does what a verb of contact says ("A met B and C met D")."""
        units = self._analysis.units
        he = next((k for k in range(j + 1, min(j + _TIMED, len(units))) if units[k].low in _SUBJECTS), None)
        if he is not None and not any(unit.is_a("local") for unit in units[j:he]):
            behind = units[he + 1 : he + 3]  # "and on Wednesday he was received by"
            return bool(behind) and any(u.start in self._verbs for u in behind[: 1 + (behind[0].low in _GOES_ON)])
        named = next((k for k in range(j + 1, min(j + _LIST, len(units))) if units[k].is_a("local")), None)
        after = units[named + 1] if named is not None and named + 1 < len(units) else None
        return after is not None and (after.start in self._verbs or after.is_a("verb"))

    def _relative(self, j: int) -> bool:
        """Whether a relative word begins a clause with a subject of its own ("which Zhou Enlai signed")."""
        units = self._analysis.units
        if units[j].low not in _WHO or units[j].low == ",":
            return False
        near = range(j + 1, min(j + _LIST, len(units)))
        there = j > 0 and units[j - 1].low in _ON_WHICH  # "on which he saw Hu"
        named = next((k for k in near if units[k].is_a("local") or (there and units[k].start in self._actors)), None)
        return named is not None and all(may_stand_between(unit) for unit in units[j + 1 : named])

    def _told_before(self, j: int) -> bool:
        """Whether a verb stands before a unit; without one, a list of subjects goes on ("A, B, and C met D").

        So it does after two names of a list, whatever stands before that ("On arrival, A, B, and C met him").
        """
        units = self._analysis.units
        events = {trigger.start for trigger in self._triggers}
        names = 0
        for i in range(j - 1, self._fronted if self._fronted < j else -1, -1):
            unit = units[i]
            if names and (self._relative(i) or unit.low in _SUBORDINATE):
                return False  # "the treaty, which A and B signed", "nothing was said when A and B met"
            acts = unit.low in _BE and (i == 0 or units[i - 1].low not in _WHO)
            done = i > 0 and units[i - 1].is_a("local") and unit.low.endswith(_PAST_ENDINGS) and not unit.senses
            if unit.start in events or acts or unit.low in _CONVERSING or done:
                return True
            names += unit.is_a("local")
            if names >= _MANY:
                return False
        return False

    def _joins_names(self, j: int) -> bool:
        """Whether an "and" goes on with a list of people, not with a new clause that begins with one."""
        units = self._analysis.units
        k = j + 1
        while k < len(units) and k - j < _LIST and not units[k].is_a("local"):
            if not may_stand_between(units[k]):
                return False
            k += 1
        after = self._after_name(k + 1)
        if after is None:
            return True
        word = after.text.isalpha() and after.text.islower() and not after.senses and after.low not in _AFTER_NAMES
        return not (word or after.is_a("verb") or after.start in self._verbs or after.low in _BE)

    def _after_name(self, i: int) -> Unit | None:
        """What follows a name and the titles set off behind it: a verb when it is a subject; adverbs are skipped."""
        units = self._analysis.units
        if i < len(units) and units[i].low == ",":
            k = i + 1
            titled = any(unit.is_a("head") for unit in units[k : k + _OPENING])  # "director of the political bureau"
            while k < len(units) and k - i < _LIST and _in_title(units[k], titled=titled):
                k += 1
            if k < len(units) and units[k].low == "," and k > i + 1:
                i = k + 1
        while i < len(units) and units[i].low in _ADVERBS:
            i += 1
        return units[i] if i < len(units) else None

    def end(self, k: int) -> int:
        """Where a trigger's clause ends; one that shares its subject with the next ends where that begins."""
        sentence_end = min(self._new_clause(self._triggers[k]), self._onward(self._triggers[k]))
        if k + 1 == len(self._triggers):
            return sentence_end
        trigger, following = self._triggers[k], self._triggers[k + 1]
        if (denied := self._denial(k)) is not None:
            return min(denied, self.starts[k + 1]) if self.starts[k + 1] > trigger.start else denied
        if self.starts[k + 1] > trigger.start:
            return self.starts[k + 1]
        if (hung := self._adjunct(trigger, following)) is not None:
            return hung
        if self._analysis.said(following) in _THAT:
            return following.start  # "his trip was the first since that of Hu"
        if (had := self._has_next(trigger, following)) is not None:
            return had
        shared = following.form == trigger.form or not following.verb
        if shared and not self._analysis.between(trigger.end, following.start):
            return min((start for start in self.starts[k + 1 :] if start > trigger.start), default=sentence_end)
        return following.start

    def _onward(self, trigger: Trigger) -> int:
        """Where a journey's clause ends before one that goes on from it ("was there before crossing over to Seoul")."""
        behind = self._analysis.behind(trigger.end) if trigger.kind is ContactKind.VISIT and trigger.verb else []
        return next((a.start for a, b in pairwise(behind) if leads_on(a, b)), self._analysis.sentence.end)

    def _has_next(self, trigger: Trigger, following: Trigger) -> int | None:
        """Where a subject goes on to have something else ("came for a parade, and had talks with Xi"), else None."""
        if following.kind is trigger.kind or following.verb:
            return None
        units = [u for u in self._analysis.units if trigger.end <= u.start < following.start]
        return next((a.start for a, b in pairwise(units) if a.low in _AND and b.low in _CONVERSING), None)

    def _adjunct(self, trigger: Trigger, following: Trigger) -> int | None:
        """Where words say that something else came before or after ("lay a wreath before having talks with Wu")."""
        if following.form == trigger.form or self._analysis.between(trigger.end, following.start):
            return None
        units = (u for u in self._analysis.units if trigger.end <= u.start < following.start)
        return next((unit.start for unit in units if unit.low in _AROUND), None)

    def _denial(self, k: int) -> int | None:
        """Where the denial of a later contact begins ("left after talks without having met Xi"), None without one."""
        for cue in self._analysis.cued("negated", self._triggers[k].end):
            if any(
                -1 <= later.start - cue.end <= 1 or cue.start <= later.start < cue.end
                for later in self._triggers[k + 1 :]
            ):
                return cue.start
        return None

    def _new_clause(self, trigger: Trigger) -> int:
        """Where somebody else begins to act after a trigger (", and Wang Yi spoke"), else the sentence's end."""
        units = self._analysis.units
        after = next((j for j, unit in enumerate(units) if unit.start >= trigger.end), len(units))
        pair = after < len(units) and units[after].low in _BETWEEN  # "between A, the premier, and B, took place"
        for j in range(max(after, 1), len(units)):
            if self._turns(j, trigger):
                return units[j].start
            if units[j].low in _AND and units[j - 1].low == "," and self._begins(j):
                if not pair:
                    return units[j].start
                pair = False
        return self._analysis.sentence.end

    def _turns(self, j: int, trigger: Trigger) -> bool:
        """Whether something else is told from a unit on: of somebody behind a semicolon, or of the subject after "but".

        So it is in "met Putin; in Beijing, Xi kept silent" and "dined with Lee but would not blame Kim", not in a list.
        """
        units = self._analysis.units
        if units[j].low in _ABOUT:  # "spoke about what to do with Kim"
            return j + 1 < len(units) and units[j + 1].low in _WHAT
        if units[j].low in _CONTRAST:
            acts = j + 1 < len(units) and units[j + 1].low in _GOES_ON
            own = not trigger.verb and acts and units[j + 1].low in _BE  # "a trip was planned but was scrubbed"
            return acts and not own and not self._adds(j)
        if units[j].low not in _STOPS or self._is_in_date(units[j]):
            return False  # "on Aug. 9, Li told him"
        if units[j].low in _BREAKS and self._tells_of_others(self._clause_from(j + 1)):
            return True  # "met Kim; the two countries mark the day next year"
        named = next((k for k in range(j + 1, min(j + _LIST, len(units))) if units[k].is_a("local")), None)
        verb = self._after_name(named + 1) if named is not None else None
        return verb is not None and (verb.low in _GOES_ON or _is_verb(verb) or verb.start in self._verbs)

    def _tells_of_others(self, clause: list[Unit]) -> bool:
        """Whether words behind a semicolon are no part of a list: they name nobody, or have a verb of their own."""
        return any(unit.low in _GOES_ON for unit in clause) or not any(unit.is_a("local") for unit in clause)

    def _is_in_date(self, unit: Unit) -> bool:
        return any(timex.start <= unit.start < timex.end for timex in self._analysis.times)

    def _clause_from(self, j: int) -> list[Unit]:
        """The units from one on, up to the next stop."""
        return [*takewhile(lambda unit: unit.low not in _STOPS, self._analysis.units[j:])]

    def _begins(self, j: int) -> bool:
        units = self._analysis.units
        named = next((k for k in range(j + 1, min(j + _LIST, len(units))) if units[k].is_a("local")), None)
        between = units[j + 1 : named] if named is not None else []
        if named is not None and between[:1] and between[0].low in _WITH:  # ", and with Wu visiting Seoul"
            participle = named + 1 < len(units) and units[named + 1].low.endswith(_ING)
            return participle and all(map(may_stand_between, between[1:]))
        return named is not None and all(map(may_stand_between, between)) and not self._joins_names(j)

    def _is_finite(self, trigger: Trigger) -> bool:
        """Whether a verb has a subject, of whatever kind ("Trucks went to", not "Received in Beijing by")."""
        before = self._analysis.before(trigger.start)
        opens = not before or before[-1].low in _SUBORDINATE | _ON_WHICH | {","}
        participle = any(unit.low.endswith(_ING) for unit in (*before[-1:], *self._analysis.behind(trigger.start)[:1]))
        return trigger.verb and not opens and not participle

    def reach(self, k: int, end: int) -> int:
        """How far a trigger's objects reach: those of the next one too where it has none and both are one event."""
        trigger = self._triggers[k]
        end = max(end, trigger.end)
        following = self._triggers[k + 1] if k + 1 < len(self._triggers) else None
        one = following is not None and following.form == trigger.form and self.starts[k + 1] <= trigger.start
        one = one and following is not None and self._analysis.said(following) not in _THAT
        one = one and self._denial(k) is None  # "after talks with an official but did not see Kim"
        marks = exempt(trigger.kind, trigger.id)
        far = self._new_clause(trigger) if one and not self._analysis.between(trigger.end, end, marks) else end
        said = next((cue.start for cue in self._analysis.cued("saying", trigger.end, far)), None)
        if said is None:
            return far  # else "met Xi and said that Kim would come": what is said has people of its own
        if not self._analysis.between(self.starts[k], trigger.start, marks) and not self._is_finite(trigger):
            return said  # "At the talks with Kim, Xi said": the speaker takes part
        return next((a.start for a in self._analysis.actors if 0 <= said - a.end <= 1), said)
