"""The shape of the data in the map's page: the contract between `mapdata` and `templates/map/*.js`.

Texts are raw, as stores and articles hold them; the page makes text nodes of them. Missing texts are empty. People,
offices and articles are referred to by their number in their list, -1 for none. Names are English, Korean, Chinese.

The many small records are tuples, which JSON writes as arrays: less to write, to send and to read. The page gets their
fields beside them (`FIELDS`).
"""

from __future__ import annotations

from typing import NamedTuple, TypedDict


class PostData(NamedTuple):
    """An office somebody held: its number, its dates in words, whether holding it is assumed."""

    office: int
    held: str
    assumed: bool


class PersonData(NamedTuple):
    """Somebody who took part; `keys` are `graph.names.key` of all spellings."""

    id: str
    names: list[str]
    keys: list[str]
    side: str
    verified: bool
    posts: list[PostData]


class OfficeData(NamedTuple):
    """An office: its names, those of its body, its level and channel (`exports.standing`)."""

    id: str
    names: list[str]
    body: list[str]
    level: str
    channel: str


class ArticleData(NamedTuple):
    """A source."""

    title: str
    publisher: str
    kind: str
    url: str
    published: str
    lang: str


class AttendeeData(NamedTuple):
    """Who took part, on which side, how, and in which office; `title`: the source's words.

    `assumed`: the office is not stated there, it was held at that time according to other sources.
    """

    person: int
    side: str
    part: str
    function: str
    office: int
    assumed: bool
    title: str


class EvidenceData(NamedTuple):
    """A sentence, the number of its article, whom it quotes, and the date as the source gives it.

    `said` is its status of the contact where that is taken for something else (only announced, denied), else "".
    """

    article: int
    quote: str
    origin: str
    date: str
    stated: str
    inferred: str
    said: str


class DateData(NamedTuple):
    """One of the dates that are given, and who gives it."""

    when: str
    by: list[str]


class ContactData(NamedTuple):
    """A contact, both lists of people and bodies, and the proof; `sources` counts independent origins.

    `first` and `last` are the days of `when`, empty where there is no date.
    """

    id: str
    kind: str
    name: str
    status: str
    when: str
    first: str
    last: str
    disputed: bool
    dates: list[DateData]
    place: str
    occasion: str
    history: list[str]
    people: list[AttendeeData]
    bodies: list[list[str]]
    proof: list[EvidenceData]
    sources: int


FIELDS: dict[str, tuple[str, ...]] = {
    "post": PostData._fields,
    "person": PersonData._fields,
    "office": OfficeData._fields,
    "article": ArticleData._fields,
    "part": AttendeeData._fields,
    "proof": EvidenceData._fields,
    "date": DateData._fields,
    "contact": ContactData._fields,
}


class LayoutData(TypedDict):
    """Where everybody stands, by the number of the person, and the headings: kind, key, x, y."""

    places: list[list[float]]
    heads: list[list[str | float]]


class StartData(TypedDict):
    """How the page opens: what is chosen before the reader chooses anything else."""

    layout: str
    names: str
    everyone: bool
    kinds: list[str]
    statuses: list[str]


class PageData(TypedDict):
    """Everything that the page knows. `network` is pyvis's: nodes and options of vis-network; `words`: words.yaml."""

    title: str
    facts: list[tuple[str, str]]
    notice: str
    start: StartData
    fields: dict[str, tuple[str, ...]]
    centers: list[str]
    hops: int
    words: dict[str, dict[str, list[str]]]
    forms: dict[str, str]
    persons: list[PersonData]
    offices: list[OfficeData]
    articles: list[ArticleData]
    contacts: list[ContactData]
    layouts: dict[str, LayoutData]
    network: dict[str, object]
