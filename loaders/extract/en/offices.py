"""The English grammar of offices: a head ("vice-chairman"), what stands before it, and the body that it belongs to."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from graph.claims import Country
from loaders.extract.countries import CountryWord, meaning
from loaders.extract.data import load, words
from loaders.extract.marks import Office, Unit

_MODIFIERS = words("en", "titles", "modifiers")
_DROPPED = words("en", "titles", "drop_modifiers")
_FORMER = words("en", "titles", "former")
_DETERMINERS = words("en", "titles", "determiners")
_BODY_NOUNS = words("en", "titles", "body_nouns")
_CONNECTORS = words("en", "titles", "connectors")
_COMPLEMENT = words("en", "titles", "complement")
_ORGANS = words("en", "titles", "organs")
_VERBS = words("en", "titles", "verbs_after")
_DEPARTMENTS = words("en", "titles", "departments")
_LEADS = frozenset({"heads"})
_POSSESSIVE = {"'s", "'", "’s", "’"}


@dataclass(frozen=True, slots=True)
class Head:
    """What is known of a title's head: its registry id, how it takes its body, the ministry it implies."""

    id: str
    kind: str
    ministry: str
    needs_body: bool
    like: str
    title: str


@cache
def heads() -> dict[str, tuple[Head, frozenset[str]]]:
    """Each head by id, with its plural words."""
    return {
        entry["id"]: (
            Head(
                entry["id"],
                entry.get("kind", ""),
                entry.get("ministry", ""),
                entry.get("needs") == "body",
                entry.get("like", ""),
                entry.get("title", entry["id"]),
            ),
            frozenset(word.lower() for word in entry.get("plural", ())),
        )
        for entry in load("en", "titles")["heads"]
    }


@dataclass(frozen=True, slots=True)
class Phrase:
    """An office phrase in a sentence: units `first` to `after`, and the office that it names."""

    first: int
    after: int
    office: Office


@dataclass(frozen=True, slots=True)
class _Body:
    after: int
    text: str
    id: str | None
    side: Country | None
    proper: bool = True

    @property
    def department(self) -> bool:
        """Whether it is a part of a bigger body, not a field of government."""
        return bool(_DEPARTMENTS & set(self.text.lower().split()))


def phrases(units: list[Unit]) -> list[Phrase]:
    """Every office phrase of a sentence in order; a borrowed body is filled in from the next phrase of its list."""
    out: list[Phrase] = []
    reached = 0
    for h, unit in enumerate(units):
        if h >= reached and unit.is_a("head"):
            phrase = _phrase(units, h, reached)
            if phrase:
                out.append(phrase)
                reached = phrase.after
    return _borrow(units, out)


def _phrase(units: list[Unit], h: int, floor: int) -> Phrase | None:
    head, plurals = heads()[units[h].value("head")]
    if h + 1 < len(units) and units[h + 1].low in _BODY_NOUNS:
        return None
    if units[h].low in _LEADS and (verb := _leads(units, h, head)):
        return verb
    start = h
    while start > floor and units[start - 1].low in _MODIFIERS and not _opens_body(units, start - 1, floor):
        start -= 1
    while start < h and units[start].low in _DROPPED:
        start += 1
    left, title_start = _left(units, start, floor)
    body = _complement(units, h + 1, head)
    if head.needs_body and not (body and body.proper) and not left.text:
        return None
    return _assemble(units, head, plurals, _Frame(h, title_start, left, body))


def _leads(units: list[Unit], h: int, head: Head) -> Phrase | None:
    """ "who heads the party's international department": the verb as an office."""
    if (
        h + 1 >= len(units)
        or units[h + 1].low in _COMPLEMENT
        or h == 0
        or units[h - 1].low not in ("who", "which", ",")
    ):
        return None
    body = body_at(units, h + 1)
    if body is None or not body.proper:
        return None
    title = units[h].text.removesuffix("s")
    office = Office(units[h].start, units[body.after - 1].end, title, body.text, head.id, body.side, body_id=body.id)
    return Phrase(h, body.after, office)


def _opens_body(units: list[Unit], i: int, floor: int) -> bool:
    """Whether a word that could modify a title belongs to a body before it ("international department director")."""
    return i + 1 < len(units) and units[i + 1].low in _BODY_NOUNS and i > floor


@dataclass(frozen=True, slots=True)
class _Left:
    first: int
    text: str = ""
    id: str | None = None
    country: CountryWord | None = None
    side: Country | None = None


@dataclass(frozen=True, slots=True)
class _Frame:
    head: int
    title_start: int
    left: _Left
    body: _Body | None


def _left(units: list[Unit], start: int, floor: int) -> tuple[_Left, int]:
    """The body or country before a title, and where the title's own words begin."""
    i = start
    while i > floor and _is_left_word(units, i - 1):
        i -= 1
    anchor = next((k for k in range(start - 1, i - 1, -1) if _names_body(units[k])), None)
    if anchor is None:
        return (_Left(start), _own_words(units, i, start))
    first = anchor
    while first > i and (
        _names_body(units[first - 1]) or units[first - 1].low in _POSSESSIVE or units[first - 1].capital
    ):
        first -= 1
    own = anchor + 1
    while own < start and units[own].low in _POSSESSIVE:
        own += 1
    return _left_body(units, first, anchor, own, start)


def _left_body(units: list[Unit], first: int, anchor: int, own: int, start: int) -> tuple[_Left, int]:
    inner = [u.low for u in units[own:start]]
    before = units[first : anchor + 1]
    country = next((_country(u) for u in before if _country(u)), None)
    if inner and inner[-1] in _BODY_NOUNS:
        text = " ".join(u.text for u in units[own:start])
        owner = _owner(units, first, anchor)
        return _Left(first, f"{text} of {owner}" if owner else text, None, country, shown_side(before)), start
    only_country = first == anchor and units[anchor].is_a("country")
    if only_country and country:
        return _Left(first, "", None, country, shown_side(before)), own
    return _Left(first, _text(units, first, anchor + 1), _org_id(before), country, shown_side(before)), own


def _owner(units: list[Unit], first: int, anchor: int) -> str:
    country = _country(units[anchor])
    return country.noun if country and first == anchor else _text(units, first, anchor + 1)


def _own_words(units: list[Unit], i: int, start: int) -> int:
    """Without a body before it, only capitalized field words belong to a title ("Commerce Minister")."""
    own = start
    while own > i and units[own - 1].capital and not units[own - 1].senses and own - 1 > 0:
        own -= 1
    return own


def _is_left_word(units: list[Unit], i: int) -> bool:
    unit = units[i]
    if unit.is_a("org") or unit.is_a("country") or unit.is_a("place") or unit.low in _POSSESSIVE:
        return True
    if unit.senses or not unit.text.replace("-", "").isalpha() or unit.low in _DETERMINERS or unit.low in _FORMER:
        return False
    if unit.low in _CONNECTORS or unit.low in _VERBS:
        return False
    return unit.capital or _leads_to_owner(units, i)


def _leads_to_owner(units: list[Unit], i: int) -> bool:
    """Whether lower-case words between here and at most four units before reach a possessive, country or body."""
    for k in range(i - 1, max(-1, i - 5), -1):
        unit = units[k]
        if unit.low in _POSSESSIVE or unit.is_a("country") or unit.is_a("org"):
            return True
        if unit.senses or not unit.text.replace("-", "").isalpha() or unit.low in _CONNECTORS | _DETERMINERS | _VERBS:
            return False
    return False


def _names_body(unit: Unit) -> bool:
    return unit.is_a("org") or unit.is_a("country") or unit.is_a("place")


def _complement(units: list[Unit], i: int, head: Head) -> _Body | None:
    if i >= len(units) or units[i].low not in _COMPLEMENT:
        return None
    if head.kind == "embassy" and units[i].low not in ("to", "in"):
        return None
    if units[i].low in ("in", "with", "from") and head.kind != "embassy":
        return None
    if units[i].low in ("to", "on") and head.kind not in ("embassy", "envoy"):
        return None
    return body_at(units, i + 1) or (_plain_field(units, i + 1) if head.kind == "domain" else None)


def _plain_field(units: list[Unit], i: int) -> _Body | None:
    """A field of government in lower case ("minister of foreign affairs")."""
    j = i
    while j < len(units) and j - i < 5 and units[j].text.replace("-", "").islower() and not units[j].senses:
        if units[j].low in _VERBS or (units[j].low in _CONNECTORS and units[j].low != "and"):
            break
        j += 1
    return _Body(j, _text(units, i, j), None, None, False) if j > i else None


def body_at(units: list[Unit], i: int) -> _Body | None:
    """The body that begins at a unit: known names, capitalized words and what joins them; None when none does."""
    while i < len(units) and units[i].low in ("the", "its", "his", "their"):
        i += 1
    first = i
    if _reaches_person(units, i):
        return None
    while i < len(units) and (step := _body_step(units, i, first)):
        i += step
    while i > first and (units[i - 1].low in _CONNECTORS or units[i - 1].low in (",", "(")):
        i -= 1
    if i == first:
        return None
    inside = units[first:i]
    proper = any(unit.capital or unit.is_a("org") for unit in inside)
    return _Body(i, _text(units, first, i), _org_id(inside), shown_side(inside), proper)


def _reaches_person(units: list[Unit], i: int) -> bool:
    """Whether a title and its holder follow ("special envoy of Chinese President Xi Jinping"): no body, a person."""
    j = i
    while j < len(units) and (units[j].is_a("country") or units[j].low in _POSSESSIVE or units[j].is_a("honorific")):
        j += 1
    titled = j
    while j < len(units) and (units[j].is_a("head") or units[j].is_a("honorific") or units[j].low in _MODIFIERS):
        j += 1
    return titled < j < len(units) and units[j].is_a("local")


def shown_side(units: list[Unit]) -> Country | None:
    """The side that the last word for a country, body or place among the units shows."""
    for unit in reversed(units):
        country = _country(unit)
        if country and not country.ambiguous:
            return country.country
        if unit.is_a("side"):
            return Country(unit.value("side"))
    return None


def _body_step(units: list[Unit], i: int, first: int) -> int:
    """How many units at `i` still belong to the body, 0 when it ends here."""
    unit = units[i]
    if unit.is_a("org") or unit.is_a("country") or unit.is_a("place"):
        return 1
    if unit.is_a("head") and unit.capital and i > first and _closes_as_body(units, i):
        return 1
    if any(unit.is_a(kind) for kind in ("local", "head", "honorific", "descriptor", "verb")):
        return 0
    if unit.low in _POSSESSIVE and i > first:
        return 1
    if unit.low == "(" and i > first and i + 2 < len(units) and units[i + 2].text == ")":
        return 3 if units[i + 1].text.isupper() or units[i + 1].senses else 0
    if unit.low == "," and i > first and i + 2 < len(units) and units[i + 1].low == "the" and _names_body(units[i + 2]):
        return 3 if units[i - 1].low in ("c.c.", "c.c", "cc", "central committee") or _ends_organ(units[i - 1]) else 0
    if unit.low in _CONNECTORS and i > first:
        return _connector_step(units, i)
    if unit.low == "the" and i > first and units[i - 1].low in _CONNECTORS:
        return 1
    if unit.capital and unit.text.replace("-", "").replace("'", "").replace("’", "").replace(".", "").isalnum():
        return 1
    return _lower_step(units, i)


def _ends_organ(unit: Unit) -> bool:
    return any(unit.low.endswith(organ) for organ in ("c.c.", "central committee"))


def _closes_as_body(units: list[Unit], i: int) -> bool:
    return i + 1 < len(units) and units[i + 1].low in _BODY_NOUNS


def _connector_step(units: list[Unit], i: int) -> int:
    """A connector belongs to a body when a body, or capitalized words that do not end in a title, follow."""
    j = i + 1
    while j < len(units) and units[j].low in ("the", "its"):
        j += 1
    if j >= len(units) or units[j].is_a("local") or units[j].is_a("head"):
        return 0
    low = units[i].low
    if low in ("with", "on", "to", "in", "at", "and", "&"):
        if low in ("and", "&") and _reaches_head(units, j):
            return 0
        if low in ("in", "at", "with", "on", "to") and units[j].is_a("place"):
            return 0
        return (
            j - i
            if units[j].capital and not units[j].is_a("country")
            else (j - i if low == "in" and units[j].is_a("country") and units[i - 1].low == "embassy" else 0)
        )
    return j - i if units[j].capital or units[j].is_a("org") or _lower_step(units, j) else 0


def _reaches_head(units: list[Unit], j: int) -> bool:
    for unit in units[j : j + 5]:
        if unit.is_a("head") or unit.is_a("local"):
            return True
        if not (unit.capital or unit.low in _POSSESSIVE or unit.low in _CONNECTORS):
            return False
    return False


def _lower_step(units: list[Unit], i: int) -> int:
    """Lower-case words that end in a noun for a body ("central administrative department")."""
    for j in range(i, min(i + 5, len(units))):
        unit = units[j]
        if unit.low in _BODY_NOUNS:
            return j - i + 1
        if unit.senses or not unit.text.replace("-", "").isalpha() or unit.low in _CONNECTORS | _DETERMINERS | _VERBS:
            return 0
    return 0


def _assemble(units: list[Unit], head: Head, plurals: frozenset[str], frame: _Frame) -> Phrase | None:
    h, left, body = frame.head, frame.left, frame.body
    after = body.after if body else h + 1
    first = left.first if left.text or left.country else frame.title_start
    title_end = h + 1
    side = left.side or (body.side if body and units[h + 1].low not in ("for", "to", "on") else None)
    text: str | None = " of ".join(filter(None, [body.text if body else "", left.text])) or None
    body_id = (body.id if body else None) or left.id
    if head.kind == "domain" and body and units[h + 1].low in ("of", "for") and not body.department:
        title_end, text = after, None
    elif head.kind == "embassy":
        title_end, text, side = after, None, left.side
    elif head.kind == "envoy" and body and units[h + 1].low != "of":
        title_end, text = after, left.text or (left.country.noun if left.country else None)
    elif body and left.country and not body.side:
        text = f"{body.text} of {left.country.noun}"
    elif text is None and left.country:
        text = left.country.noun
    former, first = _former(units, first)
    office = Office(
        start=units[first].start,
        end=units[after - 1].end,
        title=_text(units, frame.title_start, title_end),
        body=text,
        head=head.id,
        country=side,
        plural=units[h].low in plurals,
        former=former,
        body_id=body_id,
        field=_field(units, frame.title_start, h, body if title_end > h + 1 else None),
    )
    return Phrase(first, after, office)


def _field(units: list[Unit], start: int, h: int, body: _Body | None) -> str:
    """The field of government in a minister's title ("Commerce Minister", "minister of Culture"), "" without one."""
    if body:
        return body.text
    own = [u.text for u in units[start:h] if u.low not in _MODIFIERS and u.capital]
    return " ".join(own)


def _former(units: list[Unit], first: int) -> tuple[bool, int]:
    i = first
    while i > 0 and units[i - 1].low in _DETERMINERS:
        i -= 1
    if i > 0 and units[i - 1].low in _FORMER:
        return True, i - 1
    return False, first


def _country(unit: Unit) -> CountryWord | None:
    return meaning("en", unit.value("country")) if unit.is_a("country") else None


def _org_id(inside: list[Unit]) -> str | None:
    known = [unit for unit in inside if unit.is_a("org")]
    return known[0].value("org") if known else None


def _text(units: list[Unit], first: int, after: int) -> str:
    """The words of the article between two units, spaced as they are."""
    out = units[first].text if first < after else ""
    for before, unit in pairwise(units[first:after]):
        out += (" " if unit.start > before.end else "") + unit.text
    return out


def _borrow(units: list[Unit], found: list[Phrase]) -> list[Phrase]:
    """Fill in the body of an organ whose party the next office names ("member of the Political Bureau and ...")."""
    out = list(found)
    for i in range(len(out) - 2, -1, -1):
        here, after = out[i], out[i + 1]
        if not here.office.body or after.office.body is None or not _is_bare_organ(here.office.body):
            continue
        between = {unit.low for unit in units[here.after : after.first]}
        if between <= {",", "and", "the", "a", "an", "as", "well"}:
            tail = _party_of(after.office.body)
            if tail:
                office = replace(here.office, body=f"{here.office.body} of the {tail}", country=after.office.country)
                out[i] = replace(here, office=office)
    return out


def _is_bare_organ(body: str) -> bool:
    rest = body.lower().removeprefix("the ")
    return rest in _ORGANS or rest.replace(" of the ", " ") in _ORGANS


def _party_of(body: str) -> str:
    """The part of a body that names its party ("CPC Central Committee", "Central Committee of the CPC"), else ""."""
    parts = body.split(" of the ")
    for i, part in enumerate(parts):
        if any(word in part.lower() for word in ("central committee", "c.c.")):
            return " of the ".join(parts[i:])
    return parts[-1] if "party" in parts[-1].lower() or parts[-1].isupper() else ""
