"""How well extraction agrees with articles annotated by hand.

What is counted is defined by the evaluation set (ANNOTATION.md): people, their offices, who met whom and when, the
contacts and the people in them. The text never matters here: two documents are compared, the annotator's and ours.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import product
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from graph.claims import ContactKind, Country, Status
from graph.errors import SourceError
from loaders.figures import Counts, Scores, Share

_SAME_OFFICE = 0.5  # share of common words from which two wordings are one office
_TOKEN = re.compile(r"[a-z0-9]+|[\u3400-\u9fff]|[\uac00-\ud7a3]")  # Han characters and hangul syllables one by one
_EMPTY_WORDS = frozenset({"of", "the", "and", "for", "s", "in", "to", "a"})
_NAME_MARKS = re.compile(r"[\s\-‐‑·.]+")
_SIDES = frozenset({Country.KP, Country.CN})
_FACE_TO_FACE = frozenset({ContactKind.MEETING, ContactKind.CEREMONY})


class _Model(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)


class _Person(_Model):
    id: str
    country: Country
    name: str = ""
    surfaces: tuple[str, ...] = ()

    @property
    def forms(self) -> frozenset[str]:
        return frozenset(_name(form) for form in (self.name, *self.surfaces))


class _Office(_Model):
    person: str
    title: str
    organization: str | None = None

    @property
    def words(self) -> frozenset[str]:
        return frozenset(_TOKEN.findall(f"{self.title} {self.organization or ''}".lower())) - _EMPTY_WORDS

    def likeness(self, other: _Office) -> float:
        """Twice the common words by all words of both, 0 to 1."""
        return 2 * len(self.words & other.words) / (len(self.words) + len(other.words) or 1)


class _Contact(_Model):
    type: ContactKind
    status: Status
    date: str | None = None
    kp: tuple[str, ...] = ()
    cn: tuple[str, ...] = ()

    @property
    def people(self) -> frozenset[str]:
        return frozenset((*self.kp, *self.cn))

    def shares(self, other: _Contact) -> bool:
        """Whether both can be one contact: of one kind, with a person in common."""
        return self.type is other.type and bool(self.people & other.people)

    def fit(self, other: _Contact) -> tuple[bool, bool, bool, int]:
        """How well another tells of the same contact, the best greatest: people, kind, date, how many people."""
        common = len(self.people & other.people)
        return common > 0, self.type is other.type, (self.date or "") == (other.date or ""), common


class _Document(_Model):
    """What somebody, or Yalu, read in an article."""

    persons: tuple[_Person, ...] = ()
    offices: tuple[_Office, ...] = ()
    contacts: tuple[_Contact, ...] = ()


class _Prediction(_Document):
    source: str


def score(gold: Path, predictions: Iterable[Mapping[str, object]]) -> Scores:
    """The figures of the documents that `yalu extract --json` prints, against the annotations `gold/*.json`.

    A document belongs to the annotation that has the name of its `source` without the ending; an annotation without a
    document counts as read empty. Raises SourceError for an annotation or a document that is not in the format.
    """
    found = {Path(doc.source).stem: doc for doc in (_checked(_Prediction, str(gold), p) for p in predictions)}
    total = Scores()
    for path in sorted(gold.glob("*.json")):
        wanted = _checked(_Document, str(path), json.loads(path.read_text(encoding="utf-8")))
        total += _compare(wanted, found.get(path.stem, _Document()))
    return total


_Read = TypeVar("_Read", bound=_Document)


def _checked(model: type[_Read], source: str, value: object) -> _Read:
    try:
        return model.model_validate(value)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        remedy = "see ANNOTATION.md and EXTRACT.md of the evaluation set"
        raise SourceError(source, f"not in the format at {place}: {first['msg']}", remedy=remedy) from error


def _compare(gold: _Document, found: _Document) -> Scores:
    """The figures of one article."""
    link = _linked(gold, found)
    core = frozenset(person.id for person in gold.persons if person.country in _SIDES)
    persons, identity, side = _persons(gold, found, link, core)
    ours = _in_gold_ids(found, link)
    pairs, dated = _pairs(gold, ours)
    contacts, attendees, status = _contacts(gold, ours)
    offices = _offices(gold, ours, core, frozenset(link.values()))
    return Scores(persons, offices, pairs, dated, contacts, attendees, identity, side, status)


def _linked(gold: _Document, found: _Document) -> dict[str, str]:
    """The gold's id of each person found, by the longest form of a name that both give; each id used once."""
    forms = sorted(
        ((len(form), _name(form), person.id) for person in gold.persons for form in person.surfaces), reverse=True
    )
    link: dict[str, str] = {}
    for _, form, wanted in forms:
        bearer = next((p.id for p in found.persons if p.id not in link and form in p.forms), None)
        if bearer is not None and wanted not in link.values():
            link[bearer] = wanted
    return link


def _in_gold_ids(found: _Document, link: Mapping[str, str]) -> _Document:
    """What was found, people under the ids of the gold; those whom it does not name under an id that nobody has."""

    def renamed(ids: Iterable[str]) -> tuple[str, ...]:
        return tuple(link.get(i, f"?{i}") for i in ids)

    offices = tuple(o.model_copy(update={"person": renamed([o.person])[0]}) for o in found.offices)
    contacts = tuple(c.model_copy(update={"kp": renamed(c.kp), "cn": renamed(c.cn)}) for c in found.contacts)
    return _Document(persons=found.persons, offices=offices, contacts=contacts)


def _persons(
    gold: _Document, found: _Document, link: Mapping[str, str], core: frozenset[str]
) -> tuple[Counts, Share, Share]:
    """The people, and of those found the shares with the right id and side; people of third countries do not count."""
    ours = {person.id: person for person in found.persons}
    wanted = {person.id: person for person in gold.persons}
    right = core & set(link.values())
    false = sum(p.id not in link and p.country in _SIDES for p in ours.values())
    known = [(ours[mine], wanted[own]) for mine, own in link.items() if own in core]
    same_id = sum(mine.id == own.id for mine, own in known)
    same_side = sum(mine.country is own.country for mine, own in known)
    persons = Counts(len(right), false, len(core - right))
    return persons, Share(same_id, len(known)), Share(same_side, len(known))


def _offices(gold: _Document, ours: _Document, core: frozenset[str], named: frozenset[str]) -> Counts:
    """Offices taken one for one, the best wording first; an office of somebody whom the gold does not name is false."""
    left = [office for office in ours.offices if office.person in named]
    stray = len(ours.offices) - len(left)
    wanted = [office for office in gold.offices if office.person in core]
    right = 0
    for office in wanted:
        own = (other for other in left if other.person == office.person)
        best = max(own, key=office.likeness, default=None)
        if best is not None and office.likeness(best) >= _SAME_OFFICE:
            left.remove(best)
            right += 1
    return Counts(right, stray + sum(office.person in core for office in left), len(wanted) - right)


def _pairs(gold: _Document, ours: _Document) -> tuple[Counts, Counts]:
    """Who met whom, and of those whose date agrees."""
    wanted, told = _met(gold), _met(ours)
    both = wanted.keys() & told.keys()
    dated = sum(_same_date(wanted[pair], told[pair]) for pair in both)
    pairs, dates = (Counts(right, len(told) - right, len(wanted) - right) for right in (len(both), dated))
    return pairs, dates


def _met(document: _Document) -> dict[tuple[str, str], set[str]]:
    """The dates ("" for none) on which a DPRK and a Chinese person were in one meeting or ceremony that occurred."""
    out: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for contact in document.contacts:
        if contact.status is Status.OCCURRED and contact.type in _FACE_TO_FACE:
            for pair in product(contact.kp, contact.cn):
                out[pair].add(contact.date or "")
    return out


def _same_date(wanted: set[str], told: set[str]) -> bool:
    """Whether one of the dates is the gold's at the gold's precision; where the gold has none, any is invented."""
    return any(ours.startswith(date) if date else not ours for date in wanted for ours in told)


def _contacts(gold: _Document, ours: _Document) -> tuple[Counts, Counts, Share]:
    """The contacts, the people in them, and the share of those matched by kind and people that has the right status."""
    left = list(gold.contacts)
    contacts, attendees, status = Counts(), Counts(), Share()
    for told in ours.contacts:
        best = max(left, key=told.fit, default=None)
        if best is None or not told.shares(best):
            contacts += Counts(false=1)
            attendees += Counts(false=len(told.people))
            continue
        left.remove(best)
        same = best.status is told.status
        contacts += Counts(right=1) if same else Counts(false=1, missed=1)
        status += Share(same, 1)
        both = told.people & best.people
        attendees += Counts(len(both), len(told.people - both), len(best.people - both))
    missed = Counts(missed=sum(len(contact.people) for contact in left))
    return contacts + Counts(missed=len(left)), attendees + missed, status


def _name(form: str) -> str:
    """A form of a name as it is compared: any space, hyphen or point is one space."""
    return _NAME_MARKS.sub(" ", form).strip().casefold()
