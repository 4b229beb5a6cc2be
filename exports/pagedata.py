"""The shape of the data in the map's page: the contract between `mapdata` and `templates/map*.js`.

Texts are raw, as stores and articles hold them; the page makes text nodes of them. Missing texts are empty.
"""

from __future__ import annotations

from typing import TypedDict


class PostData(TypedDict):
    """An office with its dates; `names` are English, Korean, Chinese, missing ones empty."""

    office: str
    names: list[str]
    body: list[str]
    held: str
    assumed: bool


class PersonData(TypedDict):
    """Somebody who is drawn or took part; `keys` are `graph.names.key` of all spellings, `contacts` ids."""

    id: str
    names: list[str]
    keys: list[str]
    side: str
    verified: bool
    drawn: bool
    posts: list[PostData]
    contacts: list[str]


class AttendeeData(TypedDict):
    """Who took part, on which side, how, and in which office (`held`: its name, `title`: the source's words)."""

    person: str
    side: str
    part: str
    function: str
    office: str
    held: str
    title: str


class EvidenceData(TypedDict):
    """A sentence and its source."""

    quote: str
    title: str
    publisher: str
    kind: str
    url: str
    published: str
    lang: str
    origin: str
    date: str
    stated: str
    inferred: str


class DateData(TypedDict):
    """One of the dates that are given, and who gives it."""

    when: str
    by: list[str]


class ContactData(TypedDict):
    """A contact, both lists of people and bodies, and the proof; `sources` counts independent origins."""

    id: str
    kind: str
    name: str
    status: str
    when: str
    disputed: bool
    dates: list[DateData]
    place: str
    occasion: str
    history: list[str]
    people: list[AttendeeData]
    bodies: list[list[str]]
    proof: list[EvidenceData]
    sources: int


class TieData(TypedDict):
    """Two people and the ids of the contacts in which they met; `label` is what stands at the line."""

    id: str
    kp: str
    cn: str
    contacts: list[str]
    label: str
    disputed: bool
    met: bool
