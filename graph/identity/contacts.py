"""When two statements tell of one contact: compared with each other, never with what has been merged before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from graph.claims import MEETING_KINDS, ContactKind, Country
from graph.dates import When

DISPUTE_DAYS = 3
"""How far apart sources may date the same contact of the same principals (DESIGN.md, Identity)."""
GENERAL = frozenset({"", "talks", "ceremony"})
"""Forms that say little: a reception of that day may be told as talks or a ceremony, not a wreath as a meal."""
MONTH_DAYS = 31
"""A date that may mean more days than this tells no month."""
WIDEST_DAYS = 366
"""A date that may mean more days than this dates nothing."""


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a contact as a claim has it, in ids of the graph.

    `principals` are sorted; `lead` is the first of them that the source names; `bodies` are organizations.
    """

    principals: tuple[str, ...] = ()
    lead: str = ""
    present: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Shape:
    """What decides, apart from the article, whether two claims tell of one contact. For a visit `kp` or `cn` travels.

    `senders` are the sides that send a message, where the source says so. `repeated`: it says that they met more often.
    `event` is the id that a table gives the contact (see `ContactStatement`).
    """

    kind: ContactKind
    form: str
    when: When | None
    kp: Side
    cn: Side
    senders: frozenset[Country] = frozenset()
    repeated: bool = False
    event: str = ""

    @property
    def family(self) -> str:
        """What can be told as one another: meetings, ceremonies and calls; visits; messages."""
        return "meeting" if self.kind in MEETING_KINDS else str(self.kind)

    @property
    def days(self) -> int:
        """How many days its date may mean; 0 without a date."""
        return (self.when.last - self.when.first).days + 1 if self.when else 0


@dataclass(frozen=True, slots=True)
class Sketch:
    """A contact claim, as far as linking needs it.

    `stated` is its shape as the article alone has it, None unless a judgement made it another. `venue` is where in town
    it took place, None where the article does not say.
    """

    claim: str
    article: str
    shape: Shape
    distinct_from: frozenset[str] = frozenset()
    stated: Shape | None = None
    venue: str | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """They tell of one contact. `looseness` is 0 for the same date, 1-3 for days apart, more for coarser dates."""

    looseness: int
    reason: str


@dataclass(frozen=True, slots=True)
class NotLinked:
    """They are not taken for one contact. `near`: a person should look at them. `told`: their article says so."""

    reason: str
    near: bool = False
    told: bool = False


def link(a: Sketch, b: Sketch) -> Link | NotLinked:
    """Whether two claims tell of one contact, and why. Symmetric."""
    found = compare(a.shape, b.shape)
    if _put_right(a, b):
        return found
    if b.claim in a.distinct_from or a.claim in b.distinct_from:
        return NotLinked("their article tells them apart", told=True)
    if a.article and a.article == b.article and isinstance(found, Link) and not 0 < found.looseness <= DISPUTE_DAYS:
        return NotLinked("one article tells of both", told=True)
    if isinstance(found, Link) and elsewhere((a,), (b,), found):
        return NotLinked(f"{a.shape.when} at {a.venue}, {b.shape.when} at {b.venue}", near=True)
    return found


def elsewhere(a: Iterable[Sketch], b: Iterable[Sketch], found: Link) -> bool:
    """Whether two groups of claims have other days and other venues: a dinner and the lunch of the day after.

    Sources may differ in one of the two; who differs in both tells of another event.
    """
    if not 0 < found.looseness <= DISPUTE_DAYS:
        return False
    left, right = ({one.venue for one in some if one.venue} for some in (a, b))
    return bool(left and right) and not left & right


def _put_right(a: Sketch, b: Sketch) -> bool:
    """Whether a judgement took away all that told two claims apart: then their article no longer tells of two."""
    if a.stated is None and b.stated is None:
        return False
    return _says_the_same(a.shape, b.shape) and not _says_the_same(a.stated or a.shape, b.stated or b.shape)


def _says_the_same(a: Shape, b: Shape) -> bool:
    found = compare(a, b)
    return isinstance(found, Link) and not found.looseness


@lru_cache(maxsize=65536)
def compare(a: Shape, b: Shape) -> Link | NotLinked:
    """The same for two shapes of different articles. Symmetric."""
    if a.event and b.event and a.event != b.event and _table(a) == _table(b):
        return NotLinked("their table tells them apart", told=True)
    people = _people(a, b)
    if isinstance(people, NotLinked):
        return people
    alike = a.kind == b.kind and a.form == b.form
    dated = _dates(a, b)
    if isinstance(dated, NotLinked):
        return dated if alike else replace(dated, near=False)
    if not alike:
        near = a.family == b.family and not dated.looseness and bool({a.form, b.form} & GENERAL)
        return NotLinked(f"a {a.form or a.kind} and a {b.form or b.kind} of the same people", near=near)
    if a.senders and b.senders and not a.senders & b.senders:
        return NotLinked("they were sent in opposite directions")
    return Link(dated.looseness, f"{people.reason}, {dated.reason}")


def keys(shape: Shape) -> Iterator[str]:
    """What two claims share if they can be linked: a pair of principals (or bodies) and a month.

    A day reaches into the month of the day three days on, so that disputed days meet across a month's end. A claim
    without a usable date has none.
    """
    if shape.when is None or shape.days > WIDEST_DAYS:
        return
    months = _months(shape.when)
    for anchor in anchors(shape):
        for month in months:
            yield f"contact:{shape.family}:{anchor}:{month}"


def anchors(shape: Shape) -> list[str]:
    """The people or bodies by which it can be linked: pairs of both sides, or who travels."""
    if shape.kind is ContactKind.VISIT:
        return sorted({name for side in (shape.kp, shape.cn) for name in (*side.principals, *side.bodies)})
    return [f"{kp}+{cn}" for kp in _names(shape.kp) for cn in _names(shape.cn)]


def _table(shape: Shape) -> str:
    return shape.event.partition("#")[0]


def _names(side: Side) -> list[str]:
    return [*side.principals, *sorted(side.bodies)]


def _months(when: When) -> list[str]:
    first = when.first.year * 12 + when.first.month - 1
    last = when.last.toordinal() + (DISPUTE_DAYS if when.is_day else 0)
    end = when.last.fromordinal(last)
    return [f"{month // 12:04}-{month % 12 + 1:02}" for month in range(first, end.year * 12 + end.month)]


def _people(a: Shape, b: Shape) -> Link | NotLinked:
    """Whether the same people took part."""
    if a.kind is ContactKind.VISIT or b.kind is ContactKind.VISIT:
        if a.kind is not b.kind:
            return NotLinked("a visit and what happens on it are two things")
        matches = [match for match in (_side(a.kp, b.kp), _side(a.cn, b.cn)) if match]
        return Link(0, "the same traveller") if matches else NotLinked("nobody travels on both")
    matched = {_side(a.kp, b.kp), _side(a.cn, b.cn)}
    if "" in matched:
        return NotLinked("they do not share people of both sides")
    if matched == {"body"}:
        return NotLinked("neither names anybody", near=True)
    return Link(0, "the same people of both sides" if matched == {"people"} else "the same people and the same body")


def _side(a: Side, b: Side) -> str:
    """What one side has in common: `people`, `body` (where one of the two names nobody), or nothing.

    A shared principal is not enough: who leads one of the two must take part in the other.
    """
    if a.principals and b.principals:
        shared = set(a.principals) & set(b.principals)
        return "people" if shared and a.lead in b.present and b.lead in a.present else ""
    return "body" if a.bodies & b.bodies else ""


def _dates(a: Shape, b: Shape) -> Link | NotLinked:
    """Whether their dates allow one contact."""
    if a.when is None or b.when is None:
        return NotLinked("one of them has no date", near=True)
    if max(a.days, b.days) > WIDEST_DAYS:
        return NotLinked("one of the dates is too wide", near=True)
    if a.when == b.when:
        return Link(0, f"the same date, {a.when}")
    if a.when.intersects(b.when):
        return Link(DISPUTE_DAYS + max(a.days, b.days), f"{a.when} and {b.when} can be the same")
    apart = a.when.days_from(b.when)
    if apart > DISPUTE_DAYS or not (a.when.is_day and b.when.is_day):
        near = apart <= DISPUTE_DAYS and max(a.days, b.days) <= MONTH_DAYS
        return NotLinked(f"{a.when} and {b.when} are {apart} days apart", near=near)
    if a.repeated or b.repeated:
        return NotLinked(f"{a.when} and {b.when}, and a source says that they met more than once", near=True)
    if (a.kp.principals, a.cn.principals) != (b.kp.principals, b.cn.principals):
        return NotLinked(f"{a.when} and {b.when}, with other principals", near=True)
    return Link(apart, f"the same principals, dated {a.when} and {b.when}")
