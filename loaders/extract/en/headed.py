"""Offices that a clause tells: "the mission, headed by X", "the department, which X headed", "X, of the Politburo"."""

from __future__ import annotations

from collections.abc import Iterator

from loaders.extract.data import load, words
from loaders.extract.en.bodies import Body, body_at
from loaders.extract.en.naming import may_stand_between
from loaders.extract.marks import HeldOffice, Office, Unit

_VERBS: dict[str, str] = load("en", "grammar")["title_verbs"]
_PAST_VERBS: dict[str, str] = load("en", "grammar")["past_title_verbs"]
_HEADS = {"head": "director", "director": "director", "chairman": "chairman"}  # the heads of those titles
_HEADED, _BY = words("en", "grammar", "headed"), words("en", "cues", "by")
_WHICH, _OF = words("en", "grammar", "impersonal_relatives"), words("en", "grammar", "ownership")
_ORGANS, _OFFICES = words("en", "titles", "organs"), words("en", "titles", "headed_bodies")
_DELEGATION, _ENDS = words("en", "grammar", "travelling_groups"), words("en", "grammar", "closing_marks")
_DEFINITE = words("en", "grammar", "definite") | words("en", "grammar", "articles")
_MEMBER = "member"
_REACH = 10  # units of a body's words


def headed(units: list[Unit]) -> list[HeldOffice]:
    """The offices of those whom the sentence says to head a body, or to be of an organ of several members."""
    return [*_heads_of_bodies(units), *_of_organs(units)]


def _heads_of_bodies(units: list[Unit]) -> Iterator[HeldOffice]:
    for i, unit in enumerate(units[:-1]):
        end = i - (i > 0 and units[i - 1].low == ",")
        if unit.low in _HEADED and units[i + 1].low in _BY:
            person, title = _named_from(units, i + 2), _PAST_VERBS[unit.low]
            office = _office(units, end, title, former=False)
        elif unit.low in _WHICH:
            person = _named_from(units, i + 1)
            verb = units[person + 1].low if person is not None and person + 1 < len(units) else ""
            title = _VERBS.get(verb) or _PAST_VERBS.get(verb, "")
            office = _office(units, end, title, former=verb in _PAST_VERBS) if title else None
        else:
            continue
        if person is not None and office is not None:
            yield HeldOffice(office, units[person].person)


def _named_from(units: list[Unit], i: int) -> int | None:
    """The unit of the name that begins at a unit or behind its titles."""
    while i < len(units) and not units[i].is_a("local") and may_stand_between(units[i]):
        i += 1
    return i if i < len(units) and units[i].is_a("local") else None


def _office(units: list[Unit], end: int, title: str, *, former: bool) -> Office | None:
    """The office of who heads the body that ends before a unit, unless that is a delegation."""
    near = range(max(0, end - _REACH), end)
    if any(units[k].low in _DELEGATION for k in near):
        return None
    begins = (k for k in near if units[k].low not in _DEFINITE)
    ending = (found for k in begins if (found := body_at(units, k)) and found.after == end and found.proper)
    body = next(ending, None)
    if body is None or _is_organ(body) or not _OFFICES & {*body.text.lower().split()}:
        return None
    span = (units[end - 1].start, units[end].end)
    return Office(*span, title, body.text, _HEADS[title], body.side, former=former, body_id=body.id)


def _of_organs(units: list[Unit]) -> Iterator[HeldOffice]:
    """Those who are of an organ by the words behind their names ("Liu, of the Politburo Standing Committee")."""
    for i, unit in enumerate(units[:-3]):
        if not unit.is_a("local") or units[i + 1].low != "," or units[i + 2].low not in _OF:
            continue
        body = body_at(units, i + 3)
        if body is None or not _is_organ(body) or (body.after < len(units) and units[body.after].low not in _ENDS):
            continue
        span = (units[i + 2].start, units[body.after - 1].end)
        yield HeldOffice(Office(*span, _MEMBER, body.text, _MEMBER, body.side, body_id=body.id), unit.person)


def _is_organ(body: Body) -> bool:
    return any(organ in body.text.lower() for organ in _ORGANS)
