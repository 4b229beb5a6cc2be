"""What somebody, or Yalu, read in an article: people, offices and contacts (formats: ANNOTATION.md, EXTRACT.md)."""

from __future__ import annotations

import re
from typing import TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from graph.claims import ContactKind, Country, Status
from graph.errors import SourceError

_TOKEN = re.compile(r"[a-z0-9]+|[\u3400-\u9fff]|[\uac00-\ud7a3]")  # Han characters and hangul syllables one by one
_EMPTY_WORDS = frozenset({"of", "the", "and", "for", "s", "in", "to", "a"})
_NAME_MARKS = re.compile(r"[\s\-‐‑·.]+")


class _Model(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)


class Person(_Model):
    """Somebody named; `rule` is what found them (empty in an annotation)."""

    id: str
    country: Country
    name: str = ""
    surfaces: tuple[str, ...] = ()
    rule: str = ""

    @property
    def forms(self) -> frozenset[str]:
        """Every form of the name, as forms are compared."""
        return frozenset(comparable(form) for form in (self.name, *self.surfaces))


class Office(_Model):
    """An office said of somebody, in the words of the text."""

    person: str
    title: str
    organization: str | None = None
    rule: str = ""

    @property
    def words(self) -> frozenset[str]:
        """The words of title and body that tell something."""
        return frozenset(_TOKEN.findall(f"{self.title} {self.organization or ''}".lower())) - _EMPTY_WORDS

    def likeness(self, other: Office) -> float:
        """Twice the common words by all words of both, 0 to 1."""
        return 2 * len(self.words & other.words) / (len(self.words) + len(other.words) or 1)


class Contact(_Model):
    """A contact: dates are ISO prefixes, `kp` and `cn` ids, place and venue the words of the text."""

    type: ContactKind
    status: Status
    date: str | None = None
    kp: tuple[str, ...] = ()
    cn: tuple[str, ...] = ()
    place: str | None = None
    venue: str | None = None
    rule: str = ""

    @property
    def people(self) -> frozenset[str]:
        """Everybody in it, of both sides."""
        return frozenset((*self.kp, *self.cn))

    @property
    def where(self) -> tuple[str, ...]:
        """The place and the venue, as far as they are stated."""
        return tuple(words for words in (self.place, self.venue) if words)

    def shares(self, other: Contact) -> bool:
        """Whether both can be one contact: of one kind, with a person in common."""
        return self.type is other.type and bool(self.people & other.people)

    def fit(self, other: Contact) -> tuple[bool, bool, bool, int]:
        """How well another tells of the same contact, the best greatest: people, kind, date, how many people."""
        common = len(self.people & other.people)
        return common > 0, self.type is other.type, (self.date or "") == (other.date or ""), common


class Document(_Model):
    """Everything read in one article."""

    persons: tuple[Person, ...] = ()
    offices: tuple[Office, ...] = ()
    contacts: tuple[Contact, ...] = ()


class Prediction(Document):
    """A line of `yalu extract --json`; `source` names its article."""

    source: str


Read = TypeVar("Read", bound=Document)


def checked(model: type[Read], source: str, value: object) -> Read:
    """The value as a document. Raises SourceError with the place in it that is not in the format."""
    try:
        return model.model_validate(value)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"]) or "its top"
        remedy = "see ANNOTATION.md and EXTRACT.md of the evaluation set"
        raise SourceError(source, f"not in the format at {place}: {first['msg']}", remedy=remedy) from error


def comparable(form: str) -> str:
    """A form of a name as it is compared: any space, hyphen or point is one space."""
    return _NAME_MARKS.sub(" ", form).strip().casefold()
