"""The Chinese grammar of offices: a head (副部长), what stands before it, and the body that a list shares."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import pairwise

from graph.claims import Country
from loaders.extract.data import load, words
from loaders.extract.heads import EMBASSY, Head, heads
from loaders.extract.marks import Office, Unit
from loaders.extract.zh.bodies import (
    Body,
    body_before,
    ends_like_body,
    is_field,
    organs,
    short_countries,
    shown_side,
    words_of,
)
from loaders.extract.zh.folding import fold
from loaders.extract.zh.likely import by_office
from loaders.extract.zh.phrase import Phrase

_LINKS = words("zh", "titles", "links")
_POSTED = str(load("zh", "titles")["posted"])
_OF = words("zh", "grammar", "of")
_FIELDS = words("zh", "titles", "fields")
_EMBASSIES = tuple(load("zh", "titles")["embassy_words"])
_COMMITTEES, _GOVERNING = tuple(load("zh", "titles")["committees"]), frozenset(load("zh", "titles")["governing"])
_SHORT = 2  # characters of a body that is too short to be known by standing anywhere
_REACH = 5  # units from a head back to the word for "posted in"


@cache
def _shares() -> dict[str, str]:
    return {entry["id"]: entry["shares"] for entry in load("zh", "titles")["heads"] if "shares" in entry}


@cache
def _sides() -> dict[str, Country]:
    return {word: Country(side) for side, words_ in load("zh", "titles")["side_of"].items() for word in words_}


def _marked(units: list[Unit], first: int) -> Country | None:
    """The side that a word right before an office gives it (朝方委员长)."""
    return Country(units[first - 1].value("marked")) if first and units[first - 1].is_a("marked") else None


def _abroad(title: str) -> Country | None:
    """The third country's side, by a title that only such a country has, whatever its body (国务院|助理国务卿)."""
    side = _sides().get(fold(title))
    return side if side is Country.OTHER else None


def _by_body(body: str) -> Country | None:
    """The side that alone has bodies whose names end so."""
    for side, ends in load("zh", "titles")["bodies_of"].items():
        if body.endswith(tuple(ends)) or any(end in body and len(end) > _SHORT for end in ends):
            return Country(side)
    return None


def phrases(units: list[Unit]) -> list[Phrase]:
    """Every office phrase of a sentence in order, bodies that a list shares filled in."""
    out: list[Phrase] = []
    reached = 0
    for h, unit in enumerate(units):
        if (unit.is_a("head") and not is_field(units, h) and not _of_delegation(units, h)) or (
            unit.is_a("tail") and _is_tail(units, h)
        ):
            phrase = _phrase(units, h, reached)
            if phrase:
                out.append(_borrowed(units, out[-1] if out else None, phrase))
                reached = phrase.after
    return out


def _of_delegation(units: list[Unit], h: int) -> bool:
    """Whether a title only says of whom a delegation is made up (记者|代表团)."""
    return h + 1 < len(units) and units[h + 1].is_a("delegation") and units[h + 1].start == units[h].end


def _is_tail(units: list[Unit], h: int) -> bool:
    before = units[h - 1] if h else None
    return before is not None and before.end == units[h].start and before.is_a("org") and ends_like_body(before.low)


def _phrase(units: list[Unit], h: int, floor: int) -> Phrase | None:
    tail = not units[h].is_a("head")
    head = heads("zh")["director" if tail else units[h].value("head")]
    title = h
    while title > floor and units[title - 1].is_a("modifier") and units[title - 1].end == units[title].start:
        title -= 1
    if head.kind == EMBASSY:
        title = _posted(units, title, floor)
    body = body_before(units, title, floor)
    if head.kind == "envoy" and not tail:
        title, body = _field(units, title, body)
    if head.needs_body and body.first == body.after:
        body = _beyond(units, title, floor)
    text, title_text = _words(units, head, body, (title, h), tail=tail)
    if head.needs_body and not text:
        bare_ok = floor > 0 and h > 0 and units[h - 1].low in _LINKS
        if not bare_ok:
            return None
    first = body.first if text else title
    if not text and len(title_text) == 1:  # 金正恩|相|隔两周
        return None
    former, first = _former(units, first, floor)
    former = former or any(unit.is_a("former") for unit in units[title:h])
    side = body.side if text else None
    side = side or shown_side(units[title:h]) if head.kind != "embassy" else side
    office = Office(
        start=units[first].start,
        end=units[h].end,
        title=title_text,
        body=text or None,
        head=head.id,
        country=_marked(units, first)
        or _abroad(title_text)
        or side
        or _by_body(fold(text))
        or _sides().get(fold(title_text)),
        former=former,
        body_id=body.id if text else None,
    )
    return Phrase(first, h + 1, office, bare=not text)


def _beyond(units: list[Unit], title: int, floor: int) -> Body:
    """The body named before a description of the title (政治局排行第四的常委), empty where there is none."""
    if title > floor and units[title - 1].low in _OF:
        for j in range(title - 2, max(floor, title - _REACH - 3) - 1, -1):
            if units[j].is_a("org") and fold(units[j].text).endswith(organs()):
                return body_before(units, j + 1, floor)
    return body_before(units, title, title)


def _posted(units: list[Unit], title: int, floor: int) -> int:
    """Where the title of somebody posted abroad begins: at "posted in" (驻朝鲜大使)."""
    for j in range(title - 1, max(floor, title - _REACH) - 1, -1):
        if units[j].low.endswith(_POSTED) and all(a.end == b.start for a, b in pairwise(units[j : title + 1])):
            return j
    return title


def _field(units: list[Unit], title: int, body: Body) -> tuple[int, Body]:
    """An envoy's field belongs to the title: what follows the body (中国政府|朝鲜半岛事务|特别代表)."""
    for k in range(title - 1, body.first, -1):
        if units[k].is_a("org") or (units[k].low in _FIELDS and k > body.first):
            rest = replace(body, after=k + 1)
            return k + 1, rest
    return title, body


def _words(units: list[Unit], head: Head, body: Body, span: tuple[int, int], *, tail: bool) -> tuple[str, str]:
    """The words of the body ("" for none) and of the title."""
    title, h = span
    text = words_of(units, body.first, body.after)
    own = words_of(units, title, h + 1)
    if tail:
        return text, units[h - 1].text[-1] + own
    if not text:
        return "", own
    if units[body.after - 1].low in short_countries() and body.after - body.first == 1:
        return text, own
    shared = _shares().get(head.id)
    folded = fold(text)
    if shared and units[h].low.startswith(shared) and not ends_like_body(folded):
        return text + units[h].text[0], own
    if not body.named:
        return "", own
    return text, own


def _former(units: list[Unit], first: int, floor: int) -> tuple[bool, int]:
    """Whether words before a phrase make it a former office, and where it begins with them."""
    if first > floor and units[first - 1].is_a("former") and units[first - 1].end == units[first].start:
        return True, first - 1
    return False, first


def _borrowed(units: list[Unit], before: Phrase | None, phrase: Phrase) -> Phrase:
    """The phrase with the body, or the whole of its body, that the office before it in a list names."""
    head = heads("zh")[phrase.office.head]
    if before is None or head.kind == "whole" or not before.office.body or not _follows(units, before, phrase):
        return phrase
    office = phrase.office
    whole = _whole(before.office.body)
    if phrase.bare and (governed := _governed(office, before.office.body)):
        return replace(phrase, office=replace(office, body=governed, country=office.country or before.office.country))
    if phrase.bare and not head.kind:
        body = before.office.body if head.needs_body or _is_headed(before.office.body, office.title) else whole
        return replace(phrase, office=replace(office, body=body, country=office.country or before.office.country))
    if head.kind == EMBASSY and phrase.bare and fold(before.office.body).endswith(_EMBASSIES):
        return replace(phrase, office=replace(office, body=before.office.body, country=before.office.country))
    if office.body and fold(whole).endswith(fold(office.body)):
        return replace(phrase, office=replace(office, body=whole, country=before.office.country))
    own = by_office(office) in (None, before.office.country)
    if office.body and office.country is None and own and _is_department(phrase) and _has_departments(whole):
        body = whole + office.body
        return replace(phrase, office=replace(office, body=body, country=before.office.country))
    return phrase


def _governed(office: Office, body: str) -> str:
    """The province or city of a governor or mayor who follows its party secretary (山东省委书记X、省长Y)."""
    shared = _shares().get(office.head, "")
    cut = next((len(end) for end in _COMMITTEES if fold(body).endswith(shared + end)), 0)
    own = office.head in _GOVERNING and cut and len(body) - cut > len(shared)  # not of 省委 alone
    return body[:-cut] if own else ""


def _follows(units: list[Unit], before: Phrase, phrase: Phrase) -> bool:
    """Whether only links and names of people stand between two phrases."""
    between = units[before.after : phrase.first]
    return all(u.low in _LINKS or u.is_any(("person", "shape", "honorific")) for u in between)


def _whole(body: str) -> str:
    """The body without the organ that it ends in (中共中央|政治局), or without the department of a ministry."""
    folded = fold(body)
    organ = next((o for o in organs() if folded.endswith(o) and len(folded) > len(o)), "")
    if organ:
        return body[: -len(organ)]
    for end in _WHOLES:
        cut = folded.find(end)
        if 0 <= cut < len(folded) - len(end):
            return body[: cut + len(end)]
    return body


def _is_headed(body: str, title: str) -> bool:
    """Whether a title is of the department that a body ends in (国际部|副部长)."""
    noun = fold(title)[-2:-1]
    return fold(title).endswith(_TAILS) and fold(body).endswith(noun)


_TAILS = tuple(load("zh", "titles")["tails"])
_MINISTRIES = words("zh", "titles", "ministries")
_WHOLES = tuple(load("zh", "titles")["wholes"])


def _has_departments(whole: str) -> bool:
    """Whether departments with their own heads are parts of a body: of a party or a ministry, not of a cabinet."""
    return fold(whole).endswith((*_WHOLES, *_EMBASSIES))


def _is_department(phrase: Phrase) -> bool:
    """Whether a body is a part of a bigger one that its own words do not name (国际部, 礼宾局)."""
    folded = fold(phrase.office.body or "")
    if folded in _MINISTRIES or folded.endswith(_EMBASSIES):
        return False
    return folded.endswith(tuple(load("zh", "titles")["departments"]))
