"""The difference that coming and going claims make to the contacts of a store, and to the visits they are on."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date, timedelta

from graph.claims import MEETING_KINDS, ContactKind
from graph.dates import Window
from graph.identity.build import by_contact
from graph.identity.contacts import DISPUTE_DAYS
from graph.identity.reports.changes import NO_CHANGES, ReportChanges
from graph.identity.stored import Readings, Stored
from graph.identity.visits import Visits, is_dated_visit
from graph.model import Contact, Delta, Graph, Participation
from graph.stores.base import ContactFilter

_SLACK = timedelta(days=DISPUTE_DAYS)
_GAP = timedelta(days=60)


def contact_changes(stored: Stored, removed: Readings, added: Readings, reports: ReportChanges = NO_CHANGES) -> Delta:
    """What becomes of the contacts: those that the claims touch are grouped anew, and compared with what they were.

    So are those told by articles that belong to another report now, or whose report has another original.
    """
    coming, going = _contacts(added), _contacts(removed)
    moved = _contacts(stored.of_articles(reports.moved))
    linked = stored.component([*coming.values(), *going.values(), *moved.values()]) | going | moved
    around = stored.of_articles({reading.claim.article for reading in linked.values()})
    told = stored.originals(linked)
    before = stored.builder.contacts(list(linked.values()), around.values(), told)
    now = {claim: reading for claim, reading in linked.items() if claim not in removed} | coming
    beside = {claim: reading for claim, reading in around.items() if claim not in removed} | added
    after = stored.builder.contacts(list(now.values()), beside.values(), stored.regrouped(now, reports.reports))
    return contact_difference(stored, before, after)


def contact_difference(stored: Stored, before: Graph, after: Graph) -> Delta:
    """What turns some contacts of the store into others, with the meetings whose visit is another then."""
    changed = _changed(before, after)
    gone, come = _only(before, changed), _only(after, changed)
    dropped = frozenset(contact.id for contact in gone.contacts)
    return Delta(
        put=Graph(contacts=_on_visits(stored, gone, come), participations=come.participations, bodies=come.bodies),
        drop_contacts=dropped,
    )


def _contacts(readings: Readings) -> Readings:
    return {claim: reading for claim, reading in readings.items() if reading.sketch}


def _changed(before: Graph, after: Graph) -> set[str]:
    """The ids of contacts that differ, or whose edges differ."""
    contacts = set(before.contacts) ^ set(after.contacts)
    edges = set(before.participations) ^ set(after.participations)
    bodies = set(before.bodies) ^ set(after.bodies)
    return {contact.id for contact in contacts} | {edge.contact for edge in edges} | {body.contact for body in bodies}


def _only(graph: Graph, ids: Collection[str]) -> Graph:
    return Graph(
        contacts=tuple(contact for contact in graph.contacts if contact.id in ids),
        participations=tuple(edge for edge in graph.participations if edge.contact in ids),
        bodies=tuple(body for body in graph.bodies if body.contact in ids),
    )


def _on_visits(stored: Stored, gone: Graph, come: Graph) -> tuple[Contact, ...]:
    """The new contacts, each on its visit, and the stored meetings whose visit is another now."""
    store = stored.store
    replaced = {contact.id for contact in (*gone.contacts, *come.contacts)}
    changed = [visit for visit in (*gone.contacts, *come.contacts) if is_dated_visit(visit)]
    travelled = by_contact([*gone.participations, *come.participations])
    others = _near(stored, changed, travelled, MEETING_KINDS, replaced)
    attended = by_contact([*come.participations, *store.participations({meeting.id for meeting in others})])
    meetings = [contact for contact in (*come.contacts, *others) if contact.kind in MEETING_KINDS]
    known = _near(stored, meetings, attended, {ContactKind.VISIT}, replaced)
    made = store.participations({visit.id for visit in known})
    visits = Visits([*known, *come.contacts], [*made, *come.participations], stored.builder.places)
    placed = [visits.place(contact, attended.get(contact.id, ())) for contact in (*come.contacts, *others)]
    unchanged = set(others)
    return tuple(contact for contact in placed if contact not in unchanged)


def _near(
    stored: Stored,
    contacts: Iterable[Contact],
    people: Mapping[str, Iterable[Participation]],
    kinds: Collection[ContactKind],
    replaced: Collection[str],
) -> list[Contact]:
    """The stored contacts of these kinds that somebody in these contacts has around their days."""
    found: dict[str, Contact] = {}
    for window, together in _spells(contacts):
        persons = {edge.person for contact in together for edge in people.get(contact.id, ())}
        for contact in stored.store.contacts(ContactFilter(persons=persons, kinds=kinds, window=window)):
            found[contact.id] = contact
    return [contact for contact in found.values() if contact.id not in replaced]


def _spells(contacts: Iterable[Contact]) -> Iterator[tuple[Window, list[Contact]]]:
    """The contacts in spells without long gaps, each with the days that sources can mean: one question for a spell."""
    spell: list[Contact] = []
    end = date.min
    for contact in sorted((contact for contact in contacts if contact.when), key=_first):
        if spell and _first(contact) > end + _GAP:
            yield Window(_first(spell[0]) - _SLACK, end + _SLACK), spell
            spell = []
        spell.append(contact)
        end = max(end, contact.when.last) if contact.when else end
    if spell:
        yield Window(_first(spell[0]) - _SLACK, end + _SLACK), spell


def _first(contact: Contact) -> date:
    return contact.when.first if contact.when else date.max
