"""The small typed values that the stages of extraction hand to one another; every offset counts the article's text."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from graph.claims import ContactKind, Country, Function, Status
from graph.dates import When


class Zone(StrEnum):
    """What a part of an article is for."""

    TITLE = "title"
    META = "meta"
    CAPTION = "caption"
    BODY = "body"
    BOILERPLATE = "boilerplate"


@dataclass(frozen=True, slots=True)
class Sentence:
    """Characters `start` to `end`; `paragraph` counts from 0; `lead` for the first paragraph of the body."""

    start: int
    end: int
    zone: Zone
    paragraph: int
    lead: bool = False


@dataclass(slots=True)
class Hit:
    """Words that the lexicon knows: `senses` are (kind, value) pairs.

    Like `Unit` never changed, and not frozen: a frozen one takes three times as long to make, and every word is one.
    """

    start: int
    end: int
    senses: tuple[tuple[str, str], ...]


@dataclass(slots=True)
class Unit:
    """A step of the grammars: a known expression, or a single word or mark of punctuation.

    `text` is as written, `low` folded (lower case, straight quotes).
    `titled`: it belongs to the words before a name that say who bears it, though it says nothing by itself.
    """

    start: int
    end: int
    text: str
    low: str
    senses: tuple[tuple[str, str], ...] = ()
    titled: bool = False

    def is_a(self, kind: str) -> bool:
        """Whether one of its senses is of this kind."""
        for sense, _ in self.senses:  # noqa: SIM110 - the innermost test of every grammar: twice as fast as any()
            if sense == kind:
                return True
        return False

    def is_any(self, kinds: Collection[str]) -> bool:
        """Whether one of its senses is of one of these kinds."""
        for sense, _ in self.senses:  # noqa: SIM110 - as above
            if sense in kinds:
                return True
        return False

    def values(self, kind: str) -> tuple[str, ...]:
        """The values of its senses of this kind."""
        return tuple([value for sense, value in self.senses if sense == kind]) if self.senses else ()

    def value(self, kind: str) -> str:
        """The first value of this kind, "" without one."""
        for sense, value in self.senses:
            if sense == kind:
                return value
        return ""

    @property
    def person(self) -> int:
        """Who is named here, as an index of the article's people; ValueError where it is not a "local"."""
        return int(self.value("local"))

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[:1].isupper()


@dataclass(frozen=True, slots=True)
class Mention:
    """A person named at this place; `person` indexes the article's people, `full` unless a bare surname or pronoun."""

    start: int
    end: int
    person: int
    full: bool = True


@dataclass(slots=True)
class LocalPerson:
    """Everybody whom the article calls by these forms; grows while the article is read."""

    name: str
    proposed: str
    candidates: tuple[str, ...] = ()
    country: Country | None = None
    surfaces: list[str] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Office:
    """An office phrase: `title` and `body` in the words of the text, before it is known whose it is.

    `start`/`end` span the phrase, `head` is the title's value in the lexicon, `country` the side that the words show;
    `host` the third country where an embassy is.
    """

    start: int
    end: int
    title: str
    body: str | None
    head: str
    country: Country | None = None
    plural: bool = False
    former: bool = False
    body_id: str | None = None
    field: str = ""
    host: str = ""

    @property
    def words(self) -> str:
        """The title with its body, as `Who.titles` has them."""
        return f"{self.title}, {self.body}" if self.body else self.title


@dataclass(frozen=True, slots=True)
class HeldOffice:
    """An office phrase and the person (index) that it is said of."""

    office: Office
    person: int


@dataclass(frozen=True, slots=True)
class Group:
    """A delegation or body without named people at this place; `heads` are the people (indexes) who lead it."""

    start: int
    end: int
    text: str
    country: Country | None
    heads: tuple[int, ...] = ()
    plain: bool = True


@dataclass(frozen=True, slots=True)
class Timex:
    """An expression of time before it is resolved.

    `kind`: `date` (year, month, day as far as written, with an optional end), `weekday` (likewise; `offset` -1 for one
    before publication, 1 for one after it, 2 for one not before it), `shift` (a number of days,
    weeks, months or years from the anchor), `same` (the day last spoken of; `unit` "then" where the words go on with
    what is told and name no day, "story" of the main story, "anniversary" the same day so many years off) and `next`
    (the day after it).
    A date may leave to the anchor what its words leave open: `unit` and `offset` then say which year or month it is of
    ("last November", "the 28th of last month"; `same`: of the month last spoken of, `told`: of the year or month spoken
    of before), and of a bare day `offset` whether it lies ahead; of a month without a year, 2 that it is still to come
    unless it has just passed.
    `since`: it says from when on something has been so; `until`: till when; `moved`: so many weeks, months or years off
    what the words mean (below zero: before it).
    """

    start: int
    end: int
    kind: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    end_year: int | None = None
    end_month: int | None = None
    end_day: int | None = None
    weekday: int | None = None
    end_weekday: int | None = None
    unit: str = ""
    offset: int = 0
    since: bool = False
    until: bool = False
    moved: tuple[str, int] | None = None

    @property
    def bare_day(self) -> bool:
        """Whether it is a day of a month that its words do not say."""
        return bool(self.day) and not (self.month or self.year or self.unit or self.offset)


@dataclass(frozen=True, slots=True)
class Resolved:
    """What a time expression means: event time, the words, and how a missing year was found ("" when stated).

    `start` and `end` are where the words stand, None where the text has none.
    """

    when: When
    words: str
    inferred: str = ""
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Trigger:
    """Words that may tell of a contact: its kind, its form (talks, meal, ...), and how they take people."""

    start: int
    end: int
    id: str
    kind: ContactKind
    form: str
    verb: bool
    passive: bool = False


@dataclass(slots=True)
class Event:
    """A contact as one or more sentences of the article tell it; grows while the article is read.

    `people` maps a person's index to (side, function) in order of mention. `spoken` is the day or month (ISO
    prefix) that the article was speaking of. `trigger` is where the words stand that told of it first.
    `besides`: told as something else that the same people did ("also met Song"); `before`: as what came before what
    is being told ("had met Song on Monday").
    `vague` are the words of time in its clause that nothing resolves ("" for none), `vague_kind` of what kind they are.
    `word` is the last word of its trigger ("banquet"), `said` all of them; `leaves`: it tells the end of a journey.
    `ended`: it is dated by the return from it; `sets_out`: by the day on which its people left their own country.
    `foreign`: with somebody of a third country.
    `aside`: told beside the story, to which the article returned.
    `abroad`: a ceremony of the other side's country, whoever of that side is there.
    `hearsay`: told as what others report, with or without a name for them (`attributed_to`).
    `told_by`: the known outlet that one of its sentences reports from, whatever else becomes of them.
    """

    kind: ContactKind
    form: str
    start: int
    end: int
    zone: Zone
    rule: str
    status: Status = Status.OCCURRED
    people: dict[int, tuple[Country, Function]] = field(default_factory=dict)
    bodies: dict[str, tuple[Country, str | None]] = field(default_factory=dict)
    principals: set[int] = field(default_factory=set)
    delegations: set[Country] = field(default_factory=set)
    dated: Resolved | None = None
    explicit_date: bool = False
    place: str | None = None
    venue: str | None = None
    attributed_to: str | None = None
    told_by: str | None = None
    another: bool = False
    besides: bool = False
    before: bool = False
    background: bool = False
    aside: bool = False
    sentence: int = 0
    spoken: str | None = None
    trigger: tuple[int, int] | None = None
    vague: str = ""
    vague_kind: str = ""
    abroad: bool = False
    hearsay: bool = False
    word: str = ""
    said: frozenset[str] = frozenset()
    leaves: bool = False
    foreign: bool = False
    ended: bool = False
    sets_out: bool = False

    def add_body(self, text: str, country: Country, body_id: str | None) -> None:
        """Enter a body, unless fuller or equal words for it are there; shorter words for it give way."""
        short = _plain(text)
        for known, (side, _) in list(self.bodies.items()):
            if side is country and short in _plain(known):
                return
            if side is country and _plain(known) in short:
                del self.bodies[known]
        self.bodies[text] = (country, body_id)

    def leave_out(self, people: Iterable[int]) -> None:
        """Take out those of these people who are entered."""
        for person in [*people]:
            self.people.pop(person, None)
            self.principals.discard(person)

    def side(self, country: Country) -> tuple[int, ...]:
        """The people of one side, in order of mention."""
        return tuple(p for p, (side, _) in self.people.items() if side == country)

    @property
    def trigger_id(self) -> str:
        """The id of the trigger that told it: the first part of its rule."""
        return self.rule.partition(".")[0]

    @property
    def sides(self) -> set[Country]:
        """The sides of its people."""
        return {side for side, _ in self.people.values()}

    @property
    def all_sides(self) -> set[Country]:
        """The sides of its people and bodies."""
        return self.sides | {side for side, _ in self.bodies.values()}


def _plain(text: str) -> str:
    """The words of a body without what stands in brackets, in lower case."""
    return re.sub(r"\s*\([^)]*\)", "", text).strip().lower()
