"""The body that a bare Korean office takes from the offices before it: of its list, of its chain, of an embassy."""

from __future__ import annotations

from dataclasses import replace

from loaders.extract.data import words
from loaders.extract.heads import heads
from loaders.extract.ko.due import lists
from loaders.extract.ko.offices import Phrase
from loaders.extract.marks import HeldOffice, Unit

_ORGANS = words("ko", "titles", "organs")
_OWNER_ENDS = words("ko", "titles", "owner_ends")
_CAPACITIES = words("ko", "titles", "capacities")
_AND = "겸"


def borrowing(units: list[Unit], chain: list[Phrase], held: list[HeldOffice]) -> list[Phrase]:
    """The offices, a bare one of a department (와 부장 리영수) with the body of the office before it in the list."""
    first, last = chain[0], held[-1].office if held else None
    before = units[first.first - 1] if first.first else None
    joined = before is not None and lists(before)
    if (
        not joined
        or not last
        or not last.body
        or first.office.body
        or heads("ko")[first.office.head].kind != "department"
    ):
        return chain
    office = replace(first.office, body=last.body, body_id=last.body_id, country=last.country)
    return [replace(first, office=office), *chain[1:]]


def completed(units: list[Unit], chain: list[Phrase]) -> list[Phrase]:
    """The offices of a chain, a bare organ of a party (서기처 서기) with the party of the one before it."""
    out = chain[:1]
    for phrase in chain[1:]:
        body, last = phrase.office.body or "", out[-1].office.body or ""
        if _joint(units, out[-1], phrase):
            same = replace(phrase.office, body=out[-1].office.body, body_id=out[-1].office.body_id)
            out.append(replace(phrase, office=same))
            continue
        owner = next((last[: last.index(end) + len(end)] for end in _OWNER_ENDS if end in last), "")
        if owner and body.split(" ")[0] in _ORGANS and owner not in body:
            office = replace(phrase.office, body=f"{owner} {body}", country=out[-1].office.country)
            phrase = replace(phrase, office=replace(office, body_id=None))
        out.append(phrase)
    return out


def _joint(units: list[Unit], last: Phrase, phrase: Phrase) -> bool:
    """Whether a bare title behind "and concurrently" is of the body before it (상무위원회 부위원장 겸 비서장)."""
    between = [unit.low for unit in units[last.after : phrase.first]]
    bare = phrase.office.body is None and phrase.office.head not in _CAPACITIES
    return bare and last.office.body is not None and between == [_AND]
