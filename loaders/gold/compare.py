"""One article read twice, by the annotator and by Yalu: figures of agreement, every error, and which rules were right.

What is counted is defined by the evaluation set (ANNOTATION.md). The text never matters here: two documents are
compared.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import product

from graph.claims import SIDES, ContactKind, Status
from graph.identity.places import Places
from loaders.figures import Counts, Scores, Share
from loaders.gold.documents import Contact, Document, Office, comparable

_SAME_OFFICE = 0.5  # share of common words from which two wordings are one office
_FACE_TO_FACE = frozenset({ContactKind.MEETING, ContactKind.CEREMONY})


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether what a rule found is in the gold as it was found; `kind` is `person`, `office` or `contact`."""

    kind: str
    rule: str
    right: bool


@dataclass(frozen=True, slots=True)
class Comparison:
    """What came of one article: its name, its figures, each error in a line, and a verdict on everything found."""

    article: str
    scores: Scores
    errors: tuple[str, ...] = ()
    verdicts: tuple[Verdict, ...] = ()


def compare(article: str, gold: Document, found: Document, places: Places) -> Comparison:
    """The gold's reading of an article against ours; `places` tells which place lies in which."""
    return _Comparing(gold, found, places).result(article)


class _Comparing:
    """A comparison under way: people linked, what was found under the gold's ids, errors and verdicts so far."""

    def __init__(self, gold: Document, found: Document, places: Places) -> None:
        self._gold = gold
        self._found = found
        self._where = places
        self._link = _linked(gold, found)
        self._ours = _in_gold_ids(found, self._link)
        self._core = frozenset(person.id for person in gold.persons if person.country in SIDES)
        self._errors: list[str] = []
        self._verdicts: list[Verdict] = []

    def result(self, article: str) -> Comparison:
        parts = (self._persons(), Scores(offices=self._offices()), self._pairs(), self._contacts())
        return Comparison(article, sum(parts, Scores()), tuple(self._errors), tuple(self._verdicts))

    def _persons(self) -> Scores:
        """The people, and of those found the shares with the right id and side; of third countries only their side."""
        wanted = {person.id: person for person in self._gold.persons}
        right = self._core & set(self._link.values())
        missed = sorted(self._core - right)
        self._errors += [f"missed person {person}" for person in missed]
        false = identity = side = 0
        abroad = Share()
        for person in self._found.persons:
            own = wanted.get(self._link.get(person.id, ""))
            same_id, same_side = (
                own is not None and own.id == person.id,
                own is not None and own.country is person.country,
            )
            self._judge("person", person.rule, same_side and (same_id or person.country not in SIDES))
            if own is None and person.country in SIDES:
                false += 1
                self._errors.append(f"false person {person.name or person.id}")
            if own is not None and own.id in self._core:
                identity += same_id
                side += same_side
                self._errors += [] if same_id else [f"identity {person.id} for {own.id}"]
            elif own is not None:
                abroad += Share(same_side, 1)
            if own is not None and not same_side:
                self._errors.append(f"side {person.country.value} of {own.id}")
        counts = Counts(len(right), false, len(missed))
        return Scores(persons=counts, identity=Share(identity, len(right)), side=Share(side, len(right)), abroad=abroad)

    def _offices(self) -> Counts:
        """Offices taken one for one, the best wording first; one of somebody whom the gold does not name is false."""
        named = frozenset(self._link.values())
        left = [office for office in self._ours.offices if office.person in named]
        stray = [office for office in self._ours.offices if office.person not in named]
        wanted = [office for office in self._gold.offices if office.person in self._core]
        right = 0
        for office in wanted:
            own = (other for other in left if other.person == office.person)
            best = max(own, key=office.likeness, default=None)
            if best is not None and office.likeness(best) >= _SAME_OFFICE:
                left.remove(best)
                right += 1
                self._judge("office", best.rule, True)
            else:
                self._errors.append(f"missed office {_worded(office)}")
        # What is said of people of third countries is not annotated everywhere: no error, and no verdict.
        false = [*stray, *(office for office in left if office.person in self._core)]
        for office in false:
            self._errors.append(f"false office {_worded(office)}")
            self._judge("office", office.rule, False)
        return Counts(right, len(false), len(wanted) - right)

    def _pairs(self) -> Scores:
        """Who met whom, and of those whose date agrees."""
        wanted, told = _met(self._gold), _met(self._ours)
        both = wanted.keys() & told.keys()
        dated = {pair for pair in both if _same_date(wanted[pair], told[pair])}
        self._errors += [f"missed pair {_pair(p)}, {_dates(wanted[p])}" for p in sorted(wanted.keys() - both)]
        self._errors += [f"false pair {_pair(p)}, {_dates(told[p])}" for p in sorted(told.keys() - both)]
        self._errors += [
            f"date of pair {_pair(p)}: {_dates(told[p])} for {_dates(wanted[p])}" for p in sorted(both - dated)
        ]
        pairs, dates = (Counts(len(s), len(told) - len(s), len(wanted) - len(s)) for s in (both, dated))
        return Scores(pairs=pairs, dated=dates)

    def _contacts(self) -> Scores:
        """The contacts, the people in them, and of those matched by kind and people the place and the status."""
        left = list(self._gold.contacts)
        total = Scores()
        for told in self._ours.contacts:
            best = max(left, key=told.fit, default=None)
            if best is None or not told.shares(best):
                total += Scores(contacts=Counts(false=1), attendees=Counts(false=len(told.people)))
                self._errors.append(f"false contact {_told(told)}")
                self._judge("contact", told.rule, False)
                continue
            left.remove(best)
            total += self._matched(told, best)
        self._errors += [f"missed contact {_told(contact)}" for contact in left]
        people = sum(len(contact.people) for contact in left)
        return total + Scores(contacts=Counts(missed=len(left)), attendees=Counts(missed=people))

    def _matched(self, told: Contact, wanted: Contact) -> Scores:
        """What we say of a contact against what the gold says of the same one."""
        same = wanted.status is told.status
        if not same:
            self._errors.append(f"status {told.status.value} for {wanted.status.value}: {_told(told)}")
        right = same and told.people <= wanted.people and _same_date({wanted.date or ""}, {told.date or ""})
        self._judge("contact", told.rule, right)
        both = told.people & wanted.people
        return Scores(
            contacts=Counts(right=1) if same else Counts(false=1, missed=1),
            attendees=Counts(len(both), len(told.people - both), len(wanted.people - both)),
            places=self._place(told, wanted),
            status=Share(same, 1),
        )

    def _place(self, told: Contact, wanted: Contact) -> Counts:
        """Whether we say where it was: at the gold's place or inside it; one around that is only missed."""
        if told.where == wanted.where == ():
            return Counts()
        both = told.place and wanted.place
        ours, theirs = ((told.place,), (wanted.place,)) if both else (told.where, wanted.where)
        if any(self._lies(a, b) for a, b in product(filter(None, ours), filter(None, theirs))):
            return Counts(right=1)
        self._errors.append(f"place {_placed(told)} for {_placed(wanted)}: {_told(told)}")
        wider = any(self._lies(b, a) for a, b in product(told.where, wanted.where))
        return Counts(false=int(told.where != () and not wider), missed=int(wanted.where != ()))

    def _lies(self, inner: str, outer: str) -> bool:
        return comparable(inner) == comparable(outer) or self._where.lies_in(inner, outer)

    def _judge(self, kind: str, rule: str, right: bool) -> None:
        # A namesake whom only the day of a contact tells apart was found by no rule of names.
        if rule:
            self._verdicts.append(Verdict(kind, rule, right))


def _linked(gold: Document, found: Document) -> dict[str, str]:
    """The gold's id of each person found, by the longest form of a name that both give; each id used once."""
    forms = sorted(
        ((len(form), comparable(form), person.id) for person in gold.persons for form in person.surfaces), reverse=True
    )
    link: dict[str, str] = {}
    for _, form, wanted in forms:
        bearer = next((p.id for p in found.persons if p.id not in link and form in p.forms), None)
        if bearer is not None and wanted not in link.values():
            link[bearer] = wanted
    return link


def _in_gold_ids(found: Document, link: Mapping[str, str]) -> Document:
    """What was found, people under the ids of the gold; those whom it does not name under an id that nobody has."""

    def renamed(ids: Iterable[str]) -> tuple[str, ...]:
        return tuple(link.get(i, f"?{i}") for i in ids)

    offices = tuple(o.model_copy(update={"person": renamed([o.person])[0]}) for o in found.offices)
    contacts = tuple(c.model_copy(update={"kp": renamed(c.kp), "cn": renamed(c.cn)}) for c in found.contacts)
    return Document(persons=found.persons, offices=offices, contacts=contacts)


def _met(document: Document) -> dict[tuple[str, str], set[str]]:
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


def _worded(office: Office) -> str:
    return f"{office.person}: " + ", ".join(filter(None, (office.title, office.organization)))


def _pair(pair: tuple[str, str]) -> str:
    return " | ".join(pair)


def _dates(dates: set[str]) -> str:
    return " or ".join(sorted(date or "undated" for date in dates))


def _placed(contact: Contact) -> str:
    return " in ".join(reversed(contact.where)) or "nowhere"


def _told(contact: Contact) -> str:
    head = f"{contact.type.value} {contact.status.value} {contact.date or 'undated'}"
    return f"{head}: {' '.join(contact.kp)} | {' '.join(contact.cn)}"
