"""What sources state: articles, and the claims read from them, each with the place that says so.

A claim keeps what its source wrote (names as printed, candidates, titles in its words). It never names a person of the
graph: only `graph.identity` does that.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import sha256
from typing import Literal

from graph.dates import When

SEPARATOR = "\x1f"
UNSOURCED = "no source"
"""The kind of source of what a table states without naming one."""
UNCERTAIN = "uncertain"
"""The note of a claim that its registry entry or its table marks as not sure."""


def digest(*values: str, length: int = 16) -> str:
    """A hex digest of raw values, kept apart by a separator that no value holds; the same on every machine."""
    return sha256(SEPARATOR.join(values).encode()).hexdigest()[:length]


class Country(StrEnum):
    """The side a person or body stands on."""

    KP = "KP"
    CN = "CN"
    OTHER = "other"


SIDES = (Country.KP, Country.CN)  # the two sides whose contacts are kept


class ContactKind(StrEnum):
    """What kind of contact it is; the first three are meetings of people (see `MEETING_KINDS`)."""

    MEETING = "meeting"
    CEREMONY = "ceremony"
    CALL = "call"
    VISIT = "visit"
    MESSAGE = "message"


MEETING_KINDS = frozenset({ContactKind.MEETING, ContactKind.CEREMONY, ContactKind.CALL})


class Status(StrEnum):
    """Whether a contact took place; only `OCCURRED` counts as having met."""

    OCCURRED = "occurred"
    PLANNED = "planned"
    DENIED = "denied"
    HYPOTHETICAL = "hypothetical"


class Part(StrEnum):
    """How a person took part: in their own right, or in somebody's company."""

    PRINCIPAL = "principal"
    ENTOURAGE = "entourage"


class Function(StrEnum):
    """What a person did there. `SENDER` and `RECIPIENT` belong to messages, `TRAVELLER` to visits."""

    HOST = "host"
    GUEST = "guest"
    PRESENT = "present"
    SENDER = "sender"
    RECIPIENT = "recipient"
    TRAVELLER = "traveller"


@dataclass(frozen=True, slots=True)
class Article:
    """A source as it was read. Offsets of claims count characters of `text`.

    `published` is an ISO prefix of the publication date, `retrieved` an ISO day; both may be unknown. `origin` is the
    file, archive row or URL it came from. `side` is the publisher's country, `source_kind` its kind
    (`state media`, `ministry`, `agency`, `press`, `unnamed source`, ...). `loaded` is the ISO day (UTC) on which a load
    brought in this text; None for what no store holds or an older Yalu stored.
    """

    id: str
    text: str
    sha256: str
    title: str = ""
    url: str = ""
    publisher: str = ""
    source_kind: str = ""
    side: str = ""
    lang: str = ""
    published: str | None = None
    retrieved: str | None = None
    origin: str = ""
    loaded: str | None = None

    @classmethod
    def of(cls, text: str, **fields: str | None) -> Article:
        """An article whose id follows from its URL, or from its text where there is none."""
        checksum = sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        key = fields.get("url") or checksum
        return cls(id="a" + digest("article", key), text=text, sha256=checksum, **fields)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Span:
    """Characters `start` to `end` of an article's text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: its file and its 1-based number."""

    source: str
    number: int


@dataclass(frozen=True, slots=True)
class RegistryEntry:
    """An entry of the registry and the source that it cites (a URL)."""

    entry: str
    source: str


Locator = Span | Row | RegistryEntry


@dataclass(frozen=True, slots=True)
class Who:
    """Somebody as a source names them: not yet a person of the graph.

    name        fullest surface in the source
    proposed    the id for somebody unknown (EXTRACT.md: Latin name as printed, pinyin, DPRK romanization)
    country     the side that the source gives them, None where it gives none
    surfaces    every form the source uses, fullest first
    candidates  registry ids that any of the surfaces can mean, sorted
    titles      titles the source gives them, in its words, also with their bodies (`mayor, Hunchun City`): they
                decide between homonyms
    """

    name: str
    proposed: str
    country: Country | None = None
    surfaces: tuple[str, ...] = ()
    candidates: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PersonStatement:
    """The source names this person; `mentions` are the (start, end) of every mention."""

    who: Who
    mentions: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class OfficeStatement:
    """The source says that this person holds, or (`former`) held, an office.

    `title` and `organization` are the words of the source; `title_id` and `organization_id` the registry's ids where
    the words are known. `since` and `until` only where the source states them (registry entries do).
    """

    who: Who
    title: str
    organization: str | None = None
    title_id: str | None = None
    organization_id: str | None = None
    former: bool = False
    when: When | None = None
    since: str | None = None
    until: str | None = None


@dataclass(frozen=True, slots=True)
class Participant:
    """A named person in a contact: side, part, function, order of mention (0-based), title and body as stated there."""

    who: Who
    side: Country
    part: Part = Part.PRINCIPAL
    function: Function = Function.PRESENT
    order: int = 0
    title: str | None = None
    organization: str | None = None
    title_id: str | None = None
    organization_id: str | None = None


@dataclass(frozen=True, slots=True)
class Body:
    """A delegation or body whose people are not named, in the words of the source.

    `title` and `title_id` where the source names somebody by office only ("the minister of defence"): the words of the
    title and the registry's id for them.
    """

    text: str
    side: Country
    organization_id: str | None = None
    title: str | None = None
    title_id: str | None = None


@dataclass(frozen=True, slots=True)
class ContactStatement:
    """The source says that a contact took place, will take place, or did not.

    `when` is resolved event time (None where the source does not settle it), `date_stated` the words it came from,
    `inferred` says how a missing year was found (empty when it was stated). `distinct_from` lists the claim ids of the
    contacts that the same article tells apart from this one: they are never linked. `form` is the extraction data's id
    of what is reported apart (`talks`, `meal`, `wreath`, ...): contacts of different form are never one. `repeated`:
    the source says that these people met more than once ("again"), so that two dates are two contacts, not a dispute.
    `event` is a table's own id of the contact, after the table's name and `#`: rows of one event are one contact, and
    two events of one table are never one.
    """

    kind: ContactKind
    status: Status
    participants: tuple[Participant, ...] = ()
    bodies: tuple[Body, ...] = ()
    when: When | None = None
    date_stated: str = ""
    inferred: str = ""
    place: str | None = None
    venue: str | None = None
    occasion: str | None = None
    distinct_from: tuple[str, ...] = ()
    form: str = ""
    repeated: bool = False
    event: str = ""

    def of_side(self, side: Country) -> tuple[Participant, ...]:
        """The named people of one side, in order of mention."""
        return tuple(p for p in self.participants if p.side == side)


Statement = PersonStatement | OfficeStatement | ContactStatement
ClaimKind = Literal["person", "office", "contact"]
_KINDS: dict[type[object], ClaimKind] = {
    PersonStatement: "person",
    OfficeStatement: "office",
    ContactStatement: "contact",
}


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement of one source.

    article       id of the article ("" for rows and registry entries)
    locator       where it stands; for a Span, `quote == article.text[start:end]` (checked when made by `from_text`)
    rule          id of the rule that found it, extractor the version of the extractor
    attributed_to whom the source names as its own source, None where it speaks for itself
    confidence    0 to 1, None while untested
    """

    id: str
    article: str
    locator: Locator
    quote: str
    statement: Statement
    rule: str = ""
    extractor: str = ""
    attributed_to: str | None = None
    confidence: float | None = None
    notes: tuple[str, ...] = field(default=())

    @property
    def kind(self) -> ClaimKind:
        """`person`, `office` or `contact`."""
        return _KINDS[type(self.statement)]

    @property
    def certain(self) -> bool:
        """Whether its registry entry or its table calls it sure; the words of an article are."""
        return UNCERTAIN not in self.notes

    @classmethod
    def from_text(cls, article: Article, span: Span, statement: Statement, **details: object) -> Claim:
        """A claim on characters of an article; its id follows from article, kind, span and whom it is about.

        Raises ValueError when the span is empty or lies outside the text.
        """
        if not 0 <= span.start < span.end <= len(article.text):
            raise ValueError(f"no such span in article {article.id}: {span.start}..{span.end}")
        quote = article.text[span.start : span.end]
        identifier = claim_id(article.id, statement, f"{span.start}-{span.end}")
        return cls(identifier, article.id, span, quote, statement, **details)  # type: ignore[arg-type]


def claim_id(source: str, statement: Statement, place: str) -> str:
    """The deterministic id of a claim: its source, its kind, where it stands, and whom and what it is about."""
    match statement:
        case ContactStatement():
            about = [statement.kind, *sorted(p.who.proposed for p in statement.participants)]
            about += [str(statement.when or ""), *sorted(body.text for body in statement.bodies), statement.form]
        case OfficeStatement():
            about = [statement.who.proposed, statement.title, statement.organization or ""]
        case PersonStatement():
            about = [statement.who.proposed]
    return "c" + digest(source, _KINDS[type(statement)], place, *about)
