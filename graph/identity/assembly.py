"""From a group of claims on one contact to its node, the people and bodies in it, and its id."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from graph.claims import SIDES, Country, Part
from graph.dates import When, first_day, last_day
from graph.identity.offices import Offices, Post, Words
from graph.identity.people import begun_later, pick_name, tenure
from graph.identity.places import Places
from graph.identity.readings import Attendance, Presence, Reading, tag
from graph.identity.settle import Settled, settle
from graph.identity.witnesses import Originals, best
from graph.model import BodyPart, Contact, Participation

if TYPE_CHECKING:
    from graph.registry.entries import PersonEntry, PostEntry
    from graph.registry.load import Registry

_LAST = 99

StatedPosts = Mapping[tuple[str, str], Sequence[Post]]
"""(article, person) -> the offices that the article says the person holds."""


@dataclass(frozen=True, slots=True)
class Assembled:
    """A contact with its edges."""

    contact: Contact
    participations: tuple[Participation, ...]
    bodies: tuple[BodyPart, ...]


class Assembler:
    """Makes contacts of groups of readings, with the registry's names and tenures."""

    def __init__(self, registry: Registry, offices: Offices, places: Places) -> None:
        self._registry = registry
        self._offices = offices
        self._places = places

    def assemble(self, readings: Sequence[Reading], stated: StatedPosts, originals: Originals) -> Assembled:
        """The contact that these claims tell of. `stated` are the offices given in their articles."""
        settled = settle(readings, originals)
        leads = self._leads(readings)
        contact = self._contact(settled, leads)
        return Assembled(
            contact,
            tuple(self._participation(contact, person, seen, stated) for person, seen in _by_person(readings)),
            _bodies(contact.id, readings),
        )

    def _contact(self, settled: Settled, leads: Mapping[Country, tuple[str, str]]) -> Contact:
        statements = settled.statements
        kind = next(iter(statements.values())).kind
        day = str(settled.when.start) if settled.when else "undated"
        people = [leads[side] for side in SIDES if side in leads]
        claims = tuple(sorted(statements))
        return Contact(
            id="-".join([kind, day, *(identifier for identifier, _ in people), tag(claims[0])]),
            kind=kind,
            name=", ".join(filter(None, [" – ".join(n for _, n in people), kind, str(settled.when or "")])),
            status=settled.status,
            claims=claims,
            when=settled.when,
            dates=settled.dates,
            disputed=settled.disputed,
            place=self._place(settled, "place"),
            venue=self._place(settled, "venue"),
            occasion=_majority(settled, "occasion"),
            history=settled.history,
        )

    def _place(self, settled: Settled, field: str) -> str | None:
        return best((self._places.name(words), origin) for words, origin in _said(settled, field))

    def _leads(self, readings: Sequence[Reading]) -> dict[Country, tuple[str, str]]:
        """Who stands for each side in the contact's name: (id, name) of its leading person, else of its body."""
        leads: dict[Country, tuple[str, str]] = {}
        shapes = [r.sketch.shape for r in readings if r.sketch]
        for side in SIDES:
            named = [shape.kp.lead if side is Country.KP else shape.cn.lead for shape in shapes]
            if chief := max(sorted(filter(None, named)), key=named.count, default=None):
                leads[side] = chief, self._person_name(chief, readings)
            elif bodies := sorted(b.organizations[0].id for r in readings for b in r.bodies if b.side == side):
                texts = [b.text for r in readings for b in r.bodies if b.organizations[0].id == bodies[0]]
                leads[side] = bodies[0], min(texts)
        return leads

    def _person_name(self, person: str, readings: Sequence[Reading]) -> str:
        entry = self._registry.persons.get(person)
        names = (s.who.name for r in readings for s in r.people if s.id == person)
        return entry.name if entry else pick_name(names, person)

    def _participation(
        self, contact: Contact, person: str, seen: Sequence[tuple[Reading, Attendance]], stated: StatedPosts
    ) -> Participation:
        attendances = [attendance.stated for _, attendance in seen]
        entry = self._registry.persons.get(person)
        post = _stated_post(person, seen, stated, lambda one: not begun_later(entry, one.office.id, contact.when))
        chosen = min(attendances, key=lambda p: (p.part is not Part.PRINCIPAL, p.order, p.function, p.side))
        return Participation(
            person=person,
            contact=contact.id,
            side=chosen.side,
            part=chosen.part,
            function=chosen.function,
            order=chosen.order,
            claims=tuple(sorted({reading.claim.id for reading, _ in seen})),
            office=self._office(post, entry, contact.when),
            title=post.words.title or None if post else None,
        )

    def _office(self, stated: Post | None, entry: PersonEntry | None, when: When | None) -> str | None:
        """The office stated, the known one of that title where it stands alone ("the Chairman"), else the one known."""
        if stated is not None and stated.office.organization is not None:
            return stated.office.id
        known = self._known(entry, when)
        if stated is None:
            return min(known, key=lambda held: (held[0], _standing(held[1])))[1].office.id if known else None
        title = stated.office.id.rpartition("/")[2]
        alike = {post.office.id for _, post in known if post.office.id.rpartition("/")[2] == title}
        return alike.pop() if len(alike) == 1 else stated.office.id

    def _known(self, entry: PersonEntry | None, when: When | None) -> list[tuple[bool, Post]]:
        """The offices that the registry knows them to have held throughout the date, and whether only seen in them."""
        if entry is None or when is None:
            return []
        return [(post.since is None, self._post(post, entry)) for post in entry.posts if _spans(post, when)]

    def _post(self, post: PostEntry, holder: PersonEntry) -> Post:
        words = Words(post.title, post.organization, post.title_id, post.organization_id)
        return self._offices.post(words, holder.country)


def _spans(post: PostEntry, when: When) -> bool:
    """Whether they were in the post throughout the date, as far as is known."""
    begin, end = tenure(post)
    return begin is not None and first_day(begin) <= when.first and (end is None or when.last <= last_day(end))


def _stated_post(
    person: str, seen: Sequence[tuple[Reading, Attendance]], stated: StatedPosts, held: Callable[[Post], bool]
) -> Post | None:
    """The office stated with the contact, else by its articles: that of most claims, of equals the highest.

    Only one that may have been `held` then: a text also says who somebody has become since.
    """
    given = [attendance.post for _, attendance in seen if attendance.post and held(attendance.post)]
    if not given:
        told = (post for reading, _ in seen for post in stated.get((reading.claim.article, person), ()))
        given = [post for post in told if held(post)]
    counts: dict[str, int] = defaultdict(int)
    for post in given:
        counts[post.office.id] += 1
    return min(given, key=lambda post: (-counts[post.office.id], _standing(post)), default=None)


def _standing(post: Post) -> tuple[bool, int, str, str]:
    """Sorts offices of known bodies first, then by rank."""
    return post.office.organization is None, post.office.rank or _LAST, post.office.id, post.words.title


def _by_person(readings: Iterable[Reading]) -> list[tuple[str, list[tuple[Reading, Attendance]]]]:
    seen: dict[str, list[tuple[Reading, Attendance]]] = defaultdict(list)
    for reading in readings:
        for attendance in reading.attendance:
            seen[attendance.person.id].append((reading, attendance))
    return sorted(seen.items())


def _bodies(contact: str, readings: Iterable[Reading]) -> tuple[BodyPart, ...]:
    told: dict[str, list[tuple[Presence, str]]] = defaultdict(list)
    for reading in readings:
        for body in reading.bodies:
            told[body.organizations[0].id].append((body, reading.claim.id))
    return tuple(
        BodyPart(
            organization=organization,
            contact=contact,
            side=min((body.text, claim, body.side) for body, claim in some)[2],
            text=min(body.text for body, _ in some),
            claims=tuple(sorted({claim for _, claim in some})),
            offices=tuple(sorted({body.post.office.id for body, _ in some if body.post})),
        )
        for organization, some in sorted(told.items())
    )


def _said(settled: Settled, field: str) -> list[tuple[str, str]]:
    """What the claims say of the place, venue or occasion, with who says it."""
    values = ((getattr(statement, field), claim) for claim, statement in settled.statements.items())
    return [(words, settled.origins[claim]) for words, claim in values if words]


def _majority(settled: Settled, field: str) -> str | None:
    return best(_said(settled, field))
