"""What a registry file may say: the shape of each entry as it is written in YAML."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, model_validator

from graph.claims import Country
from graph.dates import first_day, last_day

Words = list[Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]]
Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
Lang = Literal["en", "ko", "zh"]
LANGS: tuple[Lang, ...] = ("en", "ko", "zh")
Channel = Literal["party", "government", "military", "legislature", "front", "province", "other"]
Level = Literal["leader", "standing committee", "politburo", "minister", "vice-minister", "working"]


def _date(prefix: str) -> str:
    first_day(prefix)
    return prefix


def _span(text: str) -> str:
    first, _, last = text.partition("/")
    if last_day(last or first) < first_day(first):
        raise ValueError("last seen before first seen")
    return text


Prefix = Annotated[str, AfterValidator(_date)]
Seen = Annotated[str, AfterValidator(_span)]


class Words3(BaseModel):
    """Words in three languages."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    en: Words = []
    ko: Words = []
    zh: Words = []

    def words(self, lang: Lang) -> Words:
        """Those of a language, the one shown first."""
        return {"en": self.en, "ko": self.ko, "zh": self.zh}[lang]


class Source(Words3):
    """What every entry has: names in three languages, English always."""

    en: Words = Field(min_length=1)


class PostSource(BaseModel):
    """An office of a person. `role` and `body` are ids of a title and an organization; see the head of the files.

    `title` and `organization` are words for them where the registry's own do not fit.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    role: Id
    body: Id | None = None
    title: str | None = None
    organization: str | None = None
    since: Prefix | None = None
    until: Prefix | None = None
    seen: Seen | None = None
    source: str | None = None
    certain: bool = True

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.since and self.until and last_day(self.until) < first_day(self.since):
            raise ValueError("ends before it begins")
        return self


class PersonSource(Source):
    """A person. `unverified` are names that no source was seen to print; `homonyms` ids that share a name."""

    country: Country
    unverified: Words = []
    homonyms: list[Id] = []
    posts: list[PostSource] = []
    sources: list[str] = Field(min_length=1)
    note: str = ""
    died: str | None = None


class OrganizationSource(Source):
    """A body; see the head of organizations.yaml.

    `part` are its bare words, which only mean it together with a body of `wholes`. `kind` names the table of
    spelling.yaml that says which title is meant there by another; that of its generic body where it has none itself.
    """

    country: Country | None = None
    channel: Channel
    parent: Id | None = None
    generic: Id | None = None
    wholes: list[Id] = Field(default=[], alias="with")
    part: Words3 = Words3()
    adjective: Words = []
    kind: str | None = None


class TitleSource(Source):
    """A title; see the head of titles.yaml."""

    rank: int = Field(ge=1)
    level: Level
    of: Id | None = None
    base: Id | None = None


class PlaceSource(Source):
    """A place; see the head of places.yaml."""

    country: Country
    kind: Literal["country", "province", "city", "venue"]
    within: Id | None = None
    capital: bool = False


class SpellingSource(BaseModel):
    """How spellings give others; see spelling.yaml."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    composition: dict[Lang, list[str]]
    exchange: dict[Lang, list[tuple[str, str]]] = {}
    meant: dict[str, dict[Id, Id]] = {}


class Sources(BaseModel):
    """All files of a registry, each entry valid in itself and in what it refers to."""

    model_config = ConfigDict(frozen=True)

    persons: dict[Id, PersonSource]
    organizations: dict[Id, OrganizationSource]
    titles: dict[Id, TitleSource]
    places: dict[Id, PlaceSource]
    spelling: SpellingSource
