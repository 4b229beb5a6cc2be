"""How a Chinese sentence brings in each of its people: as a subject, or after 同, 向, 由, 为."""

from __future__ import annotations

from functools import cached_property
from itertools import takewhile

from loaders.extract.analysis import Actor, Analysis
from loaders.extract.data import words
from loaders.extract.marks import Unit
from loaders.extract.zh.bodies import within_title
from loaders.extract.zh.lists import joining
from loaders.extract.zh.masks import escorting
from loaders.extract.zh.vocabulary import trigger_of

_WITH = words("zh", "grammar", "with")
_TOWARD = words("zh", "grammar", "toward")
_PASSIVE = words("zh", "grammar", "passive")
_BY = words("zh", "grammar", "by")
_JOINS = words("zh", "titles", "joins")
_TITLES_GO_ON = words("zh", "grammar", "among") - words("zh", "grammar", "list")
_ASPECT = words("zh", "grammar", "aspect")
_CARRIED = words("zh", "grammar", "carried")
_TEAM = words("zh", "grammar", "with_team")
_KIN = words("zh", "titles", "kin")
_COMMAS = words("zh", "grammar", "commas")
_OF = words("zh", "grammar", "of")
_CLAUSE = 8  # units of a clause that describes whoever is named after it
_ALONGSIDE = tuple(words("zh", "grammar", "goes_along"))
_UNDER = words("zh", "grammar", "under")
_WHETHER = words("zh", "grammar", "whether")
_LED_BY = words("zh", "grammar", "by") | words("zh", "grammar", "at")
_LISTING = words("zh", "titles", "joins") | words("zh", "grammar", "companions")
NAMING = (
    "head",
    "org",
    "country",
    "place",
    "honorific",
    "part",
    "modifier",
    "former",
    "dropped",
    "descriptor",
    "tail",
)


class Relations:
    """The relation of each actor of a sentence: "" for a subject or object, else the kind of word before it."""

    def __init__(self, analysis: Analysis) -> None:
        self._units = analysis.units
        self._index = {unit.start: i for i, unit in enumerate(analysis.units)}
        self._actors = {actor.start for actor in analysis.actors}
        spans = [(held.office.start, held.office.end) for held in analysis.offices]
        self._titles = {u.start for u in analysis.units for a, b in spans if a <= u.start < b}
        self._along = self._escorts(analysis.actors)
        self._of: dict[int, str] = {}
        self._sides = {actor.start: actor.country for actor in analysis.actors}
        for actor in analysis.actors:
            self._of[actor.start] = "with" if actor.start in self._along else self._relation(actor)

    @cached_property
    def _joining(self) -> set[int]:
        """The commas that only join people of one list."""
        return joining(self._units)

    def is_subject(self, actor: Actor) -> bool:
        """Whether no preposition or verb of contact governs the actor."""
        return self._of.get(actor.start, "") == ""

    def of(self, actor: Actor) -> str:
        """`with`, `toward`, `passive`, `object` (after a verb), or ""."""
        return self._of.get(actor.start, "")

    def goes_along(self, actor: Actor) -> bool:
        """Whether an actor is named as going along with the subject (由X陪同, 在X、Y陪同下)."""
        return actor.start in self._along

    def _escorts(self, actors: list[Actor]) -> frozenset[int]:
        """Where the names stand between "in" or "by" and a word of going along, which a verb or "under" follows."""
        out: list[int] = []
        for k, unit in enumerate(self._units[:-1]):
            if not unit.low.startswith(_ALONGSIDE) or (unit.low in _ALONGSIDE and not self._acts_after(k + 1)):
                continue
            j = k - 1
            while j >= 0 and (self._names(self._units[j]) or self._units[j].low in _LISTING or self._is_actor(j)):
                j -= 1
            if j >= 0 and self._units[j].low in _LED_BY:
                out += [a.start for a in actors if self._units[j].end <= a.start < unit.start]
        spans = escorting(self._units)
        out += [actor.start for actor in actors if any(a <= actor.start < b for a, b in spans)]
        return frozenset(out)

    def _acts_after(self, k: int) -> bool:
        """Whether a clause goes on after a word of going along with what its subject does."""
        unit = self._units[k]
        return unit.low in _UNDER or unit.is_a("verbs") or trigger_of(unit) is not None

    def _is_actor(self, j: int) -> bool:
        return self._units[j].is_a("local") or self._units[j].start in self._actors

    def _relation(self, actor: Actor) -> str:
        i = self._index.get(actor.start, 0)
        joined = False
        for j in range(i - 1, -1, -1):
            unit = self._units[j]
            if unit.start in self._actors and not self._names(unit):
                return self._of.get(unit.start, "") if joined else ""
            if unit.start in self._titles or unit.low in _ASPECT or unit.low in _TITLES_GO_ON:
                continue
            if unit.low in _COMMAS and j not in self._joining:
                return self._in_list(actor, j)
            if unit.low in _WITH and j and self._units[i - 1].low in _KIN and self._is_actor(j - 1):
                joined = True  # 金正恩与女儿X
                continue
            if unit.low in _JOINS and unit.low in _WITH:
                return self._ambiguous(j)
            if unit.low in _JOINS or j in self._joining:
                joined = True
            elif within_title(self._units, j) or self._of_country(j):
                continue
            elif unit.low in _OF and (kind := self._of_described(j)):
                return kind
            elif kind := _kind(unit):
                acts = self._leads(actor) if unit.low in _BY else kind == "toward" and self._is_asked_of(actor)
                return "" if acts else kind
            elif not self._names(unit) and (unit.senses or not unit.low.isalpha()):
                return ""
        return ""

    def _in_list(self, actor: Actor, comma: int) -> str:
        """Whether a list of those of one side after "with" goes on behind a comma (与外务相A,副外相B会谈)."""
        before = next((u for u in reversed(self._units[:comma]) if not self._names(u)), None)
        start = before.start if before is not None else -1
        listed = self._of.get(start) == "with" and self._sides.get(start) is actor.country
        return "with" if listed and actor.country is not None else ""

    def _of_country(self, j: int) -> bool:
        """Whether 的 only stands between a country and the title of somebody in a list (与X、中国的特使Y会谈)."""
        return (
            j > 1
            and self._units[j].low in _OF
            and self._units[j - 1].is_a("country")
            and self._units[j - 2].low in _JOINS - _WITH
        )

    def _of_described(self, j: int) -> str:
        """The preposition before the clause that ends in 的 and describes somebody (与|结束访问的X)."""
        for unit in reversed(self._units[max(0, j - _CLAUSE) : j]):
            if unit.low in _COMMAS or unit.is_a("local") or unit.low in _TOWARD:
                return ""
            if unit.low in _WITH:
                return "with"
        return ""

    def _leads(self, actor: Actor) -> bool:
        """Whether somebody after "by" is who acts: leads a delegation, travels, signs (由X率团出席, 由X代为前往)."""
        rest = (unit for unit in self._units if unit.start >= actor.end)
        for unit in takewhile(lambda unit: unit.low not in _COMMAS and unit.low not in _OF, rest):
            if unit.low.startswith(_ALONGSIDE):
                return False
            if unit.is_a("at_head") or unit.low in _TEAM or ((told := trigger_of(unit)) is not None and told.verb):
                return True
        return False

    def _is_asked_of(self, actor: Actor) -> bool:
        """Whether a question is what somebody does (就X是否访华)."""
        rest = (unit for unit in self._units if unit.start >= actor.end)
        part = takewhile(lambda unit: unit.low not in _COMMAS and trigger_of(unit) is None, rest)
        return any(unit.low in _WHETHER for unit in part)

    def _ambiguous(self, j: int) -> str:
        """A word for "and" that also means "with": with its own verb after it, it is "with" (stays so for meetings)."""
        return "with" if j else ""

    def _names(self, unit: Unit) -> bool:
        return unit.start in self._titles or (unit.is_any(NAMING) and not unit.is_a("verbs"))


def _kind(unit: Unit) -> str:
    if unit.low in _WITH:
        return "with"
    if unit.low in _TOWARD:
        return "toward"
    if unit.low in _PASSIVE:
        return "passive"
    if unit.is_a("verbs") or unit.low in _CARRIED:
        return "object"
    return ""
