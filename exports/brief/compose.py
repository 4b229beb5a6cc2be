"""A briefing in words: who, which offices, which contacts, a picture, what is in doubt, and the sources."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from exports.brief.document import Block, Document, Grid, Listed, Said, Section
from exports.brief.doubts import doubts
from exports.brief.notes import Notes
from exports.brief.picture import picture
from exports.brief.spoken import day, number, series, when
from exports.occasions import in_dispute
from graph.claims import ContactKind, Country, Part, Status
from graph.dates import Window
from graph.model import Office, Person
from queries.briefing import Briefing, Holding, Proof, Reference
from queries.types import ALL, Attendee, ContactView
from queries.who_met import met_in

_SIDES = {Country.KP: "the DPRK's side", Country.CN: "China's side", Country.OTHER: "neither side"}
_NOT_HELD = {
    Status.PLANNED: "announced; not reported as held",
    Status.DENIED: "denied",
    Status.HYPOTHETICAL: "spoken of as possible",
}
_BESIDE = {Status.OCCURRED: "reported as held", **_NOT_HELD, Status.PLANNED: "announced"}
"""What a source says of a contact that is taken for something else."""
_KINDS = {
    ContactKind.MEETING: ("meeting", "meetings"),
    ContactKind.CEREMONY: ("ceremony", "ceremonies"),
    ContactKind.CALL: ("call", "calls"),
    ContactKind.VISIT: ("visit", "visits"),
    ContactKind.MESSAGE: ("message", "messages"),
}
_UNKNOWN = "an unknown language"
_LANGUAGES = {"en": "English", "ko": "Korean", "zh": "Chinese", "und": _UNKNOWN, "": _UNKNOWN}
_HOW = {
    (True, True): "dates stated",
    (True, False): "tenure stated, without dates",
    (False, True): "dates assumed; no source seen confirms them all",
    (False, False): "named in this office; dates not stated",
}
"""How a tenure is known: whether it is stated, and whether it has a date."""
_LONGEST = 8
"""So many people of a side are named in a row of the table; the rest is counted."""


def compose(briefing: Briefing) -> Document:
    """The document; the same graph gives the same one, and no day or hour of writing is in it."""
    notes = Notes()
    sections = [
        Section("Who" if briefing.person else "The office", tuple(_who(briefing))),
        Section("Offices" if briefing.person else "Who held it", (_offices(briefing, notes),)),
        Section("Contacts", tuple(_contacts(briefing, notes))),
    ]
    if drawn := picture(briefing.network):
        sections.append(Section("The network", (drawn,)))
    sections.append(Section("What is in doubt", (Listed(doubts(briefing, notes)),)))
    sections.append(Section("How to read this", tuple(_reading(briefing))))
    return Document(_title(briefing), _line(briefing), tuple(sections), notes.all())


def _title(briefing: Briefing) -> str:
    return f"{briefing.name}: contacts between the DPRK and China"


def _line(briefing: Briefing) -> str:
    cover = briefing.coverage
    rest = number(cover.articles, "article")
    published = ""
    if cover.first_published and cover.last_published:
        published = f", published {day(cover.first_published)} to {day(cover.last_published)}"
    return f"{_period(briefing.window)}. From a store of {rest}{published}."


def _period(window: Window) -> str:
    since = day(window.since.isoformat()) if window.since else ""
    until = day(window.until.isoformat()) if window.until else ""
    if since and until:
        return f"Contacts from {since} to {until}"
    return f"Contacts from {since} on" if since else f"Contacts up to {until}" if until else "Contacts of all time"


def _who(briefing: Briefing) -> Iterator[Block]:
    subject: Person | Office | None = briefing.person or briefing.office
    if subject is None:
        return
    name = _in_scripts(subject)
    if isinstance(subject, Person):
        side = _SIDES[subject.country] if subject.country else "a side that no source here names"
        yield Said(f"{name} is on {side}.")
        if subject.aliases:
            yield Said(f"Also written {series(subject.aliases)}.")
        if not subject.verified:
            yield Said("Only articles name this person; the registry of officials does not know them.")
    else:
        body = next((held.organization.name for held in briefing.holdings if held.organization), "")
        yield Said(f"{name}{f', {body}' if body and body not in name else ''}.")
    yield Said(_summary(briefing))


def _in_scripts(named: Person | Office) -> str:
    """A name in the three scripts, as far as it is known in them."""
    native = ", ".join(filter(None, (named.name_ko, named.name_zh)))
    return f"{named.name} ({native})" if native else named.name


def _summary(briefing: Briefing) -> str:
    kinds = Counter(v.contact.kind for v in briefing.contacts if v.contact.status is Status.OCCURRED)
    others = sum(view.contact.status is not Status.OCCURRED for view in briefing.contacts)
    counts = series([number(kinds[kind], *_KINDS[kind]) for kind in _KINDS if kinds[kind]])
    held = f"Reported as having taken place: {counts}." if counts else "No contact is reported as having taken place."
    more = f" Announced, denied or only spoken of: {others}." if others else ""
    return f"{held}{more}{_met(briefing)}"


def _met(briefing: Briefing) -> str:
    """Whom the person met: all who were there, as `who-met` has them, and those who were principals as they were."""
    if not briefing.person:
        return ""
    every = {row.other.id for row in met_in([briefing.person], briefing.contacts, ALL)}
    me = briefing.person.id
    names = {member.person.id: member.person.name for member in briefing.network.persons}
    met = [(len(t.contacts), t.cn if t.kp == me else t.kp) for t in briefing.network.ties if me in (t.kp, t.cn)]
    most = sorted(met, key=lambda pair: (-pair[0], pair[1]))[:3]
    if not every:
        return ""
    everybody = number(len(every), "person", "people")
    if not most:
        return f" Met {everybody} of the other side, never as principal with principal."
    told = series([f"{names.get(who, who)} ({times}×)" if times > 1 else names.get(who, who) for times, who in most])
    apart = f", {len(met)} of them as principal with principal" if len(met) < len(every) else ""
    if len(met) <= len(most):
        return f" Met {everybody} of the other side{apart}: {told}."
    return f" Met {everybody} of the other side{apart}, {'most often' if most[0][0] > 1 else 'among them'} {told}."


def _offices(briefing: Briefing, notes: Notes) -> Block:
    if not briefing.holdings:
        return Said("No source here names an office." if briefing.person else "No source here names a holder.")
    first = "Office" if briefing.person else "Person"
    rows = tuple(_office(held, notes, of_person=briefing.person is not None) for held in briefing.holdings)
    return Grid((first, "From", "To", "How it is known"), rows, (0.4, 0.15, 0.15, 0.3))


def _office(held: Holding, notes: Notes, *, of_person: bool) -> tuple[Said, ...]:
    tenure, body, person = held.tenure, held.organization, held.person
    if of_person:
        whole = _english(held.office.name)
        subject = f"{whole}, {body.name}" if body and body.name not in whole else whole
    else:
        subject = _in_scripts(person)
    since = _bound(tenure.since, tenure.first_seen, "by")
    until = _bound(tenure.until, tenure.last_seen, "last seen")
    how = _HOW[tenure.basis == "stated", bool(tenure.since or tenure.until)]
    return (Said(subject), Said(since), Said(until), Said(how, notes.cite(_telling(held))))


def _bound(stated: str | None, seen: str | None, otherwise: str) -> str:
    """When a tenure began or ended: as stated, else by when it was seen."""
    if stated:
        return day(stated)
    return f"{otherwise} {day(seen)}" if seen else "not known"


def _telling(held: Holding) -> Iterator[Proof]:
    """The registry and tables, and of the articles the first and the last: an office may be named in hundreds."""
    yield from (proof for proof in held.proofs if isinstance(proof, Reference))
    told = sorted(
        (proof for proof in held.proofs if not isinstance(proof, Reference)),
        key=lambda proof: (proof.published or "9", proof.article, proof.start or 0),
    )
    yield from told if len(told) < 3 else (told[0], told[-1])


def _contacts(briefing: Briefing, notes: Notes) -> Iterator[Block]:
    if not briefing.contacts:
        yield Said("None in this period.")
        return
    heading = ("Date", "What", "DPRK", "China", "Place")
    rows = tuple(_contact(view, notes) for view in briefing.contacts)
    yield Grid(heading, rows, (0.14, 0.15, 0.28, 0.28, 0.15))


def _contact(view: ContactView, notes: Notes) -> tuple[Said, ...]:
    contact = view.contact
    dates = in_dispute(contact)
    date = series([when(each) for each in dates], "or") + " (disputed)" if len(dates) > 1 else when(contact.when)
    cited = notes.cite(view.proof)
    beside = _beside(view, notes)
    what = [_KINDS[contact.kind][0].capitalize(), contact.occasion, _NOT_HELD.get(contact.status), *beside]
    where = ", ".join(filter(None, (contact.venue, contact.place)))
    return (
        Said(date),
        Said("; ".join(filter(None, what)), cited),
        Said(_side(view, Country.KP)),
        Said(_side(view, Country.CN)),
        Said(where or "not stated"),
    )


def _beside(view: ContactView, notes: Notes) -> Iterator[str]:
    """What says something else of a contact, with its notes: who announced what took place proves nothing."""
    for status, words in _BESIDE.items():
        if told := [proof for proof in view.beside if proof.status == status]:
            cited = notes.cite(told)
            yield f"{words} ({'note' if len(cited) == 1 else 'notes'} {series(map(str, cited))})"


def _side(view: ContactView, side: Country) -> str:
    there = [attendee for attendee in view.attendees if attendee.side is side]
    principals = [_in_office(a) for a in there if a.participation.part is Part.PRINCIPAL]
    company = [_in_office(a) for a in there if a.participation.part is not Part.PRINCIPAL]
    bodies = [body.text for body in view.bodies if body.side is side]
    named = "; ".join(_shortened([*principals, *bodies]))
    with_ = f"in company: {'; '.join(_shortened(company))}" if company else ""
    return "; ".join(filter(None, (named, with_))) or "not named"


def _in_office(attendee: Attendee) -> str:
    """A name with the office held there."""
    name, office = attendee.person.name, _english(attendee.office_name)
    return f"{name} ({office})" if office else name


def _english(office: str) -> str:
    """An office as the registry has it in English; what only a source names, in its own words and marked as such."""
    return office if office.isascii() else f"“{office}”"


def _shortened(names: Sequence[str]) -> Iterable[str]:
    return names if len(names) <= _LONGEST else [*names[: _LONGEST - 1], f"and {len(names) - _LONGEST + 1} more"]


def _reading(briefing: Briefing) -> Iterator[Block]:
    cover = briefing.coverage
    named: Counter[str] = Counter()
    for lang, count in cover.by_lang:
        named[_LANGUAGES.get(lang, lang)] += count
    languages = series([f"{count} in {language}" for language, count in named.items()])
    yield Said(
        "Everything here comes from the articles of one store, read by a program, and from a registry of officials "
        "that cites its sources. Numbers lead to the sentence behind a statement: read it before you cite. What is not "
        "here may still have happened."
    )
    if languages:
        yield Said(f"Articles by language: {languages}.")
    yield Said(
        "A date is that of the event, as precise as the source. A contact counts as held when a source reports it; one "
        "that was only announced is shown as such, and whoever announced it is no source that it took place. A reprint "
        "or a quotation does not count as a second source."
    )
