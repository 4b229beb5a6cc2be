"""Whom English words for an office or a part mean that stand without a name: "the ambassador", "the Chinese envoy"."""

from __future__ import annotations

from graph.claims import SIDES, Country
from loaders.extract.analysis import Actor
from loaders.extract.data import words
from loaders.extract.en.bodies import is_plain_word, shown_side
from loaders.extract.en.phrase import Phrase
from loaders.extract.en.reference import side_left
from loaders.extract.en.scene import Scene
from loaders.extract.heads import heads
from loaders.extract.marks import HeldOffice, LocalPerson, Office, Unit
from loaders.extract.tenures import means

_ATTRIBUTES = words("en", "grammar", "attributes") - words("en", "grammar", "definite")
_TELLING_APART = words("en", "grammar", "superlatives") | words("en", "grammar", "ordinals")
_NARROWER = words("en", "grammar", "narrower_leaders")
_AGED = "-year-old"
_RANKED = 2  # words of "top leader"
_OWN = words("en", "grammar", "possessive_marks")
_KNOWN = words("en", "grammar", "known")
_GENERIC = frozenset({"top-leader", "special-envoy"})  # heads that an article gives to whoever leads
_LEADING = words("en", "titles", "leading")
_BELONGING = words("en", "grammar", "belonging")


def office_only(scene: Scene, phrase: Phrase, acting: list[Actor]) -> Actor | None:
    """An office that nobody is named with: whoever the article names in it, or its words."""
    office, people = phrase.office, scene.cast.people
    units = scene.analysis.units
    if office.head in _GENERIC and _NARROWER & {*office.title.lower().split()[:-1]}:
        return None
    if _of_a_third(units[phrase.after : phrase.after + 2]):
        return None
    before = next((u for u in reversed(units[: phrase.first]) if u.low not in _ATTRIBUTES), None)  # "the young leader"
    if before is not None and phrase.first > 1 and _only_describes(before):
        the = units[phrase.first - 2] if before is units[phrase.first - 1] else None
        before = the if the is not None and the.low in _KNOWN else before  # "the reclusive leader"
    definite = units[phrase.first].low.split()[0] in _KNOWN or _is_owned(units, phrase)  # "the North's leader"
    known = definite or (before is not None and before.low in _KNOWN)
    left = side_left(scene, phrase.first, phrase.after - 1, acting) if office.country is None else None
    if known and (person := _holder(scene, office, left)) is not None:
        return Actor(office.start, office.end, (person,), country=people[person].country, quiet=True)
    if office.country not in SIDES:
        return None
    held = [i for i, who in enumerate(people) if office.head in who.titles and who.country is office.country]
    sole = [i for i in held if not of_another_field(people[i], office)]
    if len(sole) == 1 and _bare(office):
        return Actor(office.start, office.end, (sole[0],), country=office.country, quiet=True)
    text = f"{office.title} of {office.body}" if office.body else office.title
    return Actor(office.start, office.end, (), text, office.country, body_id=office.body_id, office=True)


def _holder(scene: Scene, office: Office, left: Country | None = None) -> int | None:
    """Whom an office means that the text speaks of as known: whoever it gives it, who leads, who was named last.

    Of several it is one of the side that whoever else takes part leaves (`left`).
    """
    people = scene.cast.people
    holders = [
        i
        for i, who in enumerate(people)
        if _holds(who, office.head)
        and not of_another_field(who, office)
        and who.country in (SIDES if office.country is None else (office.country,))
    ]
    of_left = [person for person in holders if people[person].country is left]
    holders = of_left or (_registered(scene, office, left) if left in SIDES else []) or holders
    holders = holders or _registered(scene, office, left)
    led = {*scene.discourse.leaders.values()} if office.head in _LEADING and office.country is None else set()
    if not holders and len(led) == 1:
        holders = [*led]  # "the young leader"
    bare = _bare(office) and office.country is None and not led
    if not holders and bare and _untitled(scene, scene.discourse.subject):
        holders = [scene.discourse.subject]  # type: ignore[list-item]
    if len(holders) > 1:
        last = [person for person in holders if person == scene.discourse.subject]
        holders = last or [max(holders, key=lambda person: len(people[person].mentions))]
    if holders:
        return holders[0]
    named = _leader(scene, office.country) if office.country in SIDES else None
    return named if office.head in _GENERIC else None


def _registered(scene: Scene, office: Office, left: Country | None) -> list[int]:
    """The one of those named so far who is known to hold an office that the text gives nobody; none for several."""
    side = office.country or left
    sides = SIDES if side is None else (side,)
    found = [
        person
        for person, posts in scene.discourse.tenures.items()
        if scene.cast.people[person].country in sides
        and scene.cast.first(person) < office.start
        and any(means(office, post, "en") for post in posts)
    ]
    vague = office.head in _GENERIC or heads("en")[office.head].needs_body
    told = office.plural or office.former or vague
    return found if len(found) == 1 and not told else []


def _of_a_third(behind: list[Unit]) -> bool:
    """Whether an office is one of a third country, by the words behind it ("the foreign minister from Malaysia")."""
    return len(behind) > 1 and behind[0].low in _BELONGING and shown_side(behind[1:]) is Country.OTHER


def _holds(who: LocalPerson, head: str) -> bool:
    """Whether the article gives somebody a title, or one called by it ("the minister": of foreign affairs)."""
    return head in who.titles or any(known.like == head for title in who.titles if (known := heads("en").get(title)))


def of_another_field(who: LocalPerson, office: Office) -> bool:
    """Whether the text gives somebody such an office of other fields alone ("minister of culture": not of railways)."""
    field = office.field.lower()
    called = office.title.lower().replace("-", " ").removesuffix(field) if field else ""
    given = [title.lower().replace("-", " ") for title in who.titles]
    given = [title for title in given if called and title.startswith(called)]
    return bool(given) and not any(field in title for title in given)


def _leader(scene: Scene, side: Country) -> int | None:
    """Whom "the DPRK leader" means: whoever the article gives the highest office of that side, else who leads it."""
    people = scene.cast.people
    found = (i for i, who in enumerate(people) if who.country is side and not _LEADING.isdisjoint(who.titles))
    led = scene.discourse.leaders.get(side)
    last = scene.discourse.latest_of(scene.cast, side) if led is None else led
    if led is None and last is not None and people[last].candidates:
        last = None  # the registry knows better: "greetings to Xi from the DPRK leader, said Ri"
    return next(found, last)


def _untitled(scene: Scene, person: int | None) -> bool:
    """Whether somebody of the two sides acts whose title the article has not given: "the president" may be he."""
    return person is not None and scene.cast.people[person].country in SIDES and not scene.cast.people[person].titles


def state(scene: Scene, actor: Actor, office: Office) -> None:
    """State the office of whom "the leader" means, unless the article has given it before."""
    if office.head in _GENERIC and office.head in _LEADING and len(actor.people) == 1:
        person = scene.cast.people[actor.people[0]]
        if office.head not in person.titles and not office.former:
            scene.analysis.offices.append(HeldOffice(office, actor.people[0]))
            person.titles.append(office.head)


def introduce(scene: Scene, person: int, last: Unit) -> None:
    """State the office by which a text tells of somebody before it names him ("A vice foreign minister arrived")."""
    phrase = next((p for p in scene.free.values() if scene.analysis.units[p.after - 1].start == last.start), None)
    if phrase is not None and phrase.office.head not in scene.cast.people[person].titles:
        scene.analysis.offices.append(HeldOffice(phrase.office, person))


def _only_describes(unit: Unit) -> bool:
    """Whether a word between "the" and an office tells nobody apart ("the reclusive leader", not "the last leader")."""
    plain = is_plain_word(unit) and unit.text.islower() and unit.low not in _TELLING_APART and "-" not in unit.low
    return plain or unit.low.endswith(_AGED)


def _bare(office: Office) -> bool:
    """Whether an office is told apart by its title and country alone ("China's assistant foreign minister")."""
    return not office.plural and not office.former and (office.body is None or office.body_id is None)


def _is_owned(units: list[Unit], phrase: Phrase) -> bool:
    """Whether an office is that of a leader and begins with whose it is ("North Korea's leader")."""
    if phrase.office.head not in _LEADING or len(phrase.office.title.split()) > _RANKED:
        return False  # "China's presumed next leader"
    return phrase.first + 1 < phrase.after and units[phrase.first + 1].low in _OWN
