"""Lists of English offices whose members share a body ("member of the Political Bureau and secretary of the CC")."""

from __future__ import annotations

from dataclasses import replace

from loaders.extract.data import words
from loaders.extract.en.bodies import names_body, shown_side
from loaders.extract.en.phrase import Phrase
from loaders.extract.heads import heads
from loaders.extract.marks import HeldOffice, Office, Unit

_ORGANS = words("en", "titles", "organs")
_ORGAN_ENDS = words("en", "titles", "organ_ends")
_PARTIES = words("en", "titles", "parties")
_SHARING = words("en", "titles", "sharing")
_AND = words("en", "grammar", "conjunctions")
_ANOTHER = words("en", "grammar", "stand_ins")
_ITS = words("en", "grammar", "its")
_LINKS = words("en", "grammar", "borrow_links")
_IN = words("en", "grammar", "within") | words("en", "grammar", "at_place")


def borrow(units: list[Unit], found: list[Phrase]) -> list[Phrase]:
    """The phrases with the body of each organ completed whose party the next office of its list names."""
    out = list(found)
    for i in range(len(out) - 2, -1, -1):
        here, after = out[i].office, out[i + 1].office
        between = {unit.low for unit in units[out[i].after : out[i + 1].first]}
        if (
            here.body
            and after.body
            and _is_bare_organ(here.body)
            and between <= _LINKS
            and (tail := _party_of(after.body))
        ):
            out[i] = replace(out[i], office=replace(here, body=f"{here.body} of the {tail}", country=after.country))
        elif after.body and [*between] == [*_AND & between] and _shares(here):
            shared = replace(here, body=after.body, body_id=after.body_id, country=after.country)
            out[i] = replace(out[i], office=shared)
    return out


def again(units: list[Unit], held: HeldOffice, before: list[HeldOffice]) -> HeldOffice:
    """ "Another vice-chairman" is one of the body that the article named last with that title."""
    office = held.office
    word = next((unit for unit in reversed(units) if unit.end < office.start + 1), None)
    if office.body or word is None or word.low not in _ANOTHER:
        return held
    same = (each.office for each in reversed(before) if each.office.head == office.head and each.office.body)
    known = next((each for each in same if each.start < office.start), None)
    if known is None:
        return held
    return replace(held, office=replace(office, body=known.body, body_id=known.body_id, country=known.country))


def of_its(units: list[Unit], held: HeldOffice, beside: list[HeldOffice]) -> HeldOffice:
    """ "Its deputy head" is one of the body that the sentence named last before it."""
    office = held.office
    word = next((unit for unit in reversed(units) if unit.end < office.start + 1), None)
    if office.body or word is None or word.low not in _ITS:
        return held
    before = [each.office for each in beside if each.office.body and each.office.end <= word.start]
    since = max((each.end for each in before), default=-1)
    named = [k for k, unit in enumerate(units) if since <= unit.start and unit.end <= word.start and names_body(unit)]
    if (body := _body_named(units, named)) is not None:  # "a guest of Kim Il Sung University, where its president"
        return replace(
            held, office=replace(office, body=body.text, body_id=body.value("org") or None, country=shown_side([body]))
        )
    state = bool(named)
    side = shown_side([units[named[-1]]]) if state else None
    if side is not None:  # "a trip to North Korea without seeing its leader"
        last = units[named[-1]]
        owner = last.text if last.is_a("country") and not heads("en")[office.head].kind else None
        return replace(held, office=replace(office, country=side, body=owner))
    if not before:
        return held
    known = max(before, key=lambda each: each.end)
    return replace(held, office=replace(office, body=known.body, body_id=known.body_id, country=known.country))


def _body_named(units: list[Unit], named: list[int]) -> Unit | None:
    """The body that stands last of those named, behind which only its place does ("the university in Pyongyang")."""
    for k in reversed(named):
        if units[k].is_a("org") and not units[k].is_a("country"):
            return units[k]
        if not (units[k].is_a("place") and k and units[k - 1].low in _IN):
            return None
    return None


def _shares(office: Office) -> bool:
    """Whether a title without a body has that of the next one ("vice-chairman and secretary of the committee")."""
    return office.body is None and office.country is None and office.head in _SHARING


def _is_bare_organ(body: str) -> bool:
    low = body.lower()
    return low in _ORGANS or low.replace(" of the ", " ") in _ORGANS


def _party_of(body: str) -> str:
    """The part of a body that names its party ("CPC Central Committee", "Central Committee of the CPC"), else ""."""
    parts = body.split(" of the ")
    for i, part in enumerate(parts):
        if any(organ in part.lower() for organ in _ORGAN_ENDS):
            return " of the ".join(parts[i:])
    last = parts[-1]
    return last if _PARTIES & set(last.lower().split()) or last.isupper() else ""
