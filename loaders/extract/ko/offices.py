"""The Korean grammar of offices: a head (부부장), the words stuck to it, and the body before it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from graph.claims import Country
from loaders.extract.countries import meaning
from loaders.extract.data import load, words
from loaders.extract.heads import EMBASSY, heads
from loaders.extract.ko.lexicon import plural_mark
from loaders.extract.ko.units import is_hangul
from loaders.extract.marks import Office, Unit

_ENDS = tuple(words("ko", "titles", "body_ends"))
_PAST = words("ko", "titles", "past")
_FORMER = words("ko", "titles", "former")
_MODIFIERS = words("ko", "titles", "modifiers")
_BODY_KINDS = ("org", "country", "place", "body_end", "posted", "resident")
_MISSIONS = tuple(words("ko", "cues", "missions"))
_STATE_WORDS = words("ko", "titles", "state_words")
_CENTRAL = words("ko", "titles", "central")
_CHARGE = words("ko", "titles", "charge")
_DEPUTY = str(load("ko", "titles")["deputy"])
_DEALT_WITH = words("ko", "titles", "dealt_with")
_LEVEL = str(load("ko", "titles")["level"])
_BARE = 2  # syllables of a head with nothing stuck to it
_REACH = 12  # units of a body


@dataclass(frozen=True, slots=True)
class Phrase:
    """An office phrase in a sentence: units `first` to `after`, and the office that it names."""

    first: int
    after: int
    office: Office


def phrases(units: list[Unit]) -> list[Phrase]:
    """Every office phrase of a sentence, in order."""
    out: list[Phrase] = []
    floor = 0
    for h in range(len(units)):
        head = head_of(units, h)
        if h < floor or not head or _of_level(units, h):
            continue
        if phrase := _phrase(units, h, head, floor):
            out.append(phrase)
            floor = phrase.after
    return out


def _of_level(units: list[Unit], h: int) -> bool:
    """Whether a title only says of what level somebody is (차관급)."""
    return h + 1 < len(units) and units[h + 1].start == units[h].end and units[h + 1].low.startswith(_LEVEL)


def head_of(units: list[Unit], i: int) -> str:
    """The id of the title whose head a unit is, "" for none; 장 stuck to a body is its chief's (국제부장)."""
    unit = units[i]
    if unit.is_a("chief"):
        before = units[i - 1] if i else None
        touches = before is not None and before.end == unit.start and before.is_any(("org", "place"))
        return _chiefs().get(before.text[-1], "") if touches and before else ""
    return _deputy(units, i) or unit.value("head")


def _deputy(units: list[Unit], i: int) -> str:
    """The deputy of a department whose last syllable is the first of his title (국제부부장), "" elsewhere."""
    chief = _chiefs()
    department = i > 0 and units[i - 1].is_a("org") and units[i - 1].end == units[i].start
    both = department and units[i - 1].text[-1] in chief and units[i].text == units[i - 1].text[-1] + str(_chief())
    return str(load("ko", "titles")["deputies"].get(units[i].text, "")) if both else ""


@cache
def _chief() -> str:
    return str(load("ko", "titles")["chief"])


@cache
def _chiefs() -> dict[str, str]:
    return dict(load("ko", "titles")["chiefs"])


def in_body(head: str) -> str:
    """What a title of a state is in a body that is no state (정협 주석), itself for other titles."""
    return str(load("ko", "titles")["of_bodies"].get(head, head))


@cache
def _bodies_of() -> dict[str, str]:
    return {entry["id"]: entry.get("of", "") for entry in load("ko", "titles")["heads"]}


@cache
def side_of_head(head: str) -> Country | None:
    """The side whose officials bear a title, None where both do."""
    entry = next(entry for entry in load("ko", "titles")["heads"] if entry["id"] == head)
    return Country(entry["side"]) if "side" in entry else None


def _phrase(units: list[Unit], h: int, head: str, floor: int) -> Phrase | None:
    chief = units[h].is_a("chief")
    title = h - 1 if chief else h
    while title > floor and _stuck(units, title) and _plain(units[title - 1]):
        title -= 1
    first, former = _left(units, title, floor)
    title -= title - 1 >= first and units[title - 1].low in _MODIFIERS
    title -= 2 * (title - 2 >= first and units[title - 1].low in _CHARGE)  # the field belongs to the title
    inner = [unit for unit in units[first:title] if unit.low not in _FORMER and not _modifies([unit], 0)]
    while inner and inner[-1].is_a("particle"):
        inner.pop()
    if heads("ko")[head].needs_body and not inner:
        return None
    after = h + 1
    if after < len(units) and units[after].is_a("particle") and units[after].value("particle") == "plural":
        after += 1
    if not all(unit.is_any(("country", "particle")) or unit.low in _STATE_WORDS for unit in inner):
        head = in_body(head)
    office = _office(units, head, inner, (title, h))
    former = former or (after < len(units) and units[after].low in _PAST)
    plural = after > h + 1 or (
        after < len(units) and units[after].text.startswith(plural_mark()) and units[after].is_a("copula")
    )
    start = units[first].start if first < title else units[title].start
    return Phrase(
        first,
        after,
        Office(
            start,
            units[h].end,
            office.title,
            office.body,
            head,
            office.side,
            plural,
            former,
            office.body_id,
        ),
    )


def _plain(unit: Unit) -> bool:
    """Whether a unit is an unknown stem or a common word: stuck to a head, it belongs to the title."""
    return all(kind == "word" for kind, _ in unit.senses)


def _stuck(units: list[Unit], i: int) -> bool:
    return units[i - 1].end == units[i].start and is_hangul(units[i - 1].text[-1])


def _left(units: list[Unit], title: int, floor: int) -> tuple[int, bool]:
    """Where the body before a title begins, and whether words among it make the office a former one."""
    i, former = title, False
    while i > floor and title - i < _REACH:
        unit = units[i - 1]
        if unit.low in _FORMER:
            former = True
        elif not (names_body(units, i - 1) or _modifies(units, i - 1) or _joins(units, i - 1, floor)):
            break
        i -= 1
    closing = next((k + 1 for k in range(i, title) if units[k].low == ")"), i)
    i = i if any(unit.low == "(" for unit in units[i:closing]) else closing
    while i < title and (_may_not_begin(units[i]) or units[i].low in _MODIFIERS):
        i += 1
    return i, former


def _modifies(units: list[Unit], i: int) -> bool:
    return units[i].is_a("dropped") or units[i].low in _MODIFIERS


def _may_not_begin(unit: Unit) -> bool:
    return unit.is_a("particle") or not (is_hangul(unit.text[0]) or unit.senses)


def names_body(units: list[Unit], i: int) -> bool:
    """Whether a unit may belong to the words for a body."""
    unit = units[i]
    if unit.is_any(_BODY_KINDS) or (unit.low in _CENTRAL and i + 1 < len(units) and units[i + 1].is_a("org")):
        return True
    if unit.low in _CHARGE or (i + 1 < len(units) and units[i + 1].low in _CHARGE and not unit.is_a("local")):
        return True  # 외교 담당 국무위원
    if unit.is_any(("local", "particle")) or not is_hangul(unit.text[0]):
        return False
    after = units[i + 1] if i + 1 < len(units) and units[i + 1].start == unit.end else None
    stuck = after is not None and (after.is_any((*_BODY_KINDS, "head")) or names_body(units, i + 1))
    stuck = stuck or (after is not None and after.low in _MODIFIERS)
    return (stuck and (_plain(unit) or unit.is_a("head"))) or (
        not unit.senses and len(unit.text) > _BARE and unit.text.endswith(_ENDS)
    )


def _joins(units: list[Unit], i: int, floor: int) -> bool:
    """Whether a particle of belonging or a bracket stands inside a body (중국의 외교부, 국제올림픽위원회(IOC))."""
    unit = units[i]
    if unit.values("particle") == ("of",) and i > floor:
        return units[i - 1].is_any(("country", "org"))
    if unit.low == ")" and i - 2 > floor and units[i - 2].low == "(":
        return True
    if unit.low == "(" and i + 2 < len(units) and units[i + 2].low == ")":
        return True
    return i > floor and i + 1 < len(units) and units[i - 1].low == "(" and units[i + 1].low == ")"


@dataclass(frozen=True, slots=True)
class _Words:
    title: str
    body: str | None
    side: Country | None
    body_id: str | None


def _office(units: list[Unit], head: str, inner: list[Unit], span: tuple[int, int]) -> _Words:
    """The words of an office: title, body (with the part that the title itself names), side, registry id."""
    first, last = span
    whole = text_of(units[first : last + 1])
    title = whole if units[first].low in _MODIFIERS else whole.split(" ")[-1]
    title = f"{_DEPUTY}{title}" if _deputy(units, last) == head else title
    side = shown_side(inner) or shown_side(units[first : last + 1])
    if heads("ko")[head].kind == EMBASSY:
        return _embassy(inner, title)
    body = text_of(inner)
    own = text_of(units[first:last]) if units[last].is_a("chief") else _implied(head, title)
    if own and own not in body:
        named = own if not body else f"{body} {own}"
        body = named if body or _stands_alone(head, units[last]) else ""
    of = () if own and own == _committee(head, title) else (*inner, *units[first:last])  # a part of the body before it
    ids = [unit.value("org") for unit in of if unit.is_a("org") and not unit.is_a("country")]
    known = next((i for i in reversed(ids) if i), None) or (None if body else _known_body(head))
    return _Words(title, body or None, side or side_of_head(head), known)


@cache
def _known_body(head: str) -> str | None:
    """The registry's id of the body that a title names without words for it (국방위원장), None for others."""
    return next((str(e["body"]) for e in load("ko", "titles")["heads"] if e["id"] == head and "body" in e), None)


def _implied(head: str, title: str) -> str:
    """The body that a title names in its first part: 외무성 for 외무상."""
    of = _bodies_of()[head]
    if len(of) != 1:
        return of or _committee(head, title)
    if len(title) <= _BARE:
        return ""
    chief = str(load("ko", "titles")["chief"])
    named = title.rfind(of + chief)  # 국제부장, 외교부장조리
    own = title[: named + len(of)] if named >= 0 else title[:-1] + of
    return "" if own.removesuffix(of) in _MODIFIERS | {""} else own  # 부장조리, 총국장


def _committee(head: str, title: str) -> str:
    """The committee that a chairman's title names in its first part (외교위원장), "" for a plain title."""
    data = load("ko", "titles")
    known = next(entry["words"] for entry in data["heads"] if entry["id"] == head)
    plain = next((word for word in data["chairs"] if title.endswith(word)), "")
    named = title.removesuffix(plain)
    own = plain and named and named not in _MODIFIERS and title not in known
    return f"{named}{data['committee']}" if own else ""


def _stands_alone(head: str, last: Unit) -> bool:
    return last.is_a("chief") or len(_bodies_of()[head]) == 1


def _embassy(inner: list[Unit], title: str) -> _Words:
    """An ambassador: the words before it are of the title, and make the embassy."""
    data = load("ko", "titles")
    if inner and inner[-1].is_a("org") and not inner[-1].is_a("country") and not inner[-1].text.endswith(_MISSIONS):
        ids = [unit.value("org") for unit in inner if unit.is_a("org") and not unit.is_a("country")]
        return _Words(title, text_of(inner), shown_side(inner), next((i for i in reversed(ids) if i), None))
    resident = next((i for i, unit in enumerate(inner) if unit.is_a("resident")), -1)
    posted = next((unit for unit in inner if unit.is_a("posted")), None)
    owners = [unit for unit in inner[resident + 1 :] if unit.is_any(("country", "org"))]
    side = shown_side(owners)
    if side is None and resident > 0:
        side = _opposite(shown_side(inner[:resident]))
    if side is None and posted:
        side = _opposite(Country(posted.value("posted")))
    if not inner:
        return _Words(title, None, None, None)
    whole = text_of(inner)
    ids = [unit.value("org") for unit in inner if unit.is_a("org") and not unit.is_a("country")]
    body = (
        whole
        if whole.endswith(data["embassy"])
        else f"{whole}{'' if whole.endswith(_sides()) else ' '}{data['embassy']}"
    )
    if whole.endswith(data["embassy"]):
        return _Words(title, whole, side, ids[-1] if ids else None)
    if not (posted or resident >= 0):
        return _Words(title, body, side, None)
    joint = "" if _touching(inner, title) else " "
    return _Words(f"{whole}{joint}{title}", body, side, None)


def _touching(inner: list[Unit], title: str) -> bool:
    return bool(inner) and inner[-1].is_a("country") and len(title) == 2


@cache
def _sides() -> tuple[str, ...]:
    return tuple(load("ko", "titles")["sides"].values())


def _opposite(side: Country | None) -> Country | None:
    return {Country.KP: Country.CN, Country.CN: Country.KP}.get(side) if side else None


def shown_side(units: list[Unit]) -> Country | None:
    """The side that the last word for a country, body or place among the units shows.

    What a part of a body deals with is not whose it is (외무성 일본연구소, 외무성 중국담당 부국장).
    """
    for i in range(len(units) - 1, -1, -1):
        unit = units[i]
        if i and unit.is_a("country") and i + 1 < len(units) and units[i + 1].low in _DEALT_WITH:
            continue
        if unit.is_a("country"):
            return meaning("ko", unit.value("country")).country
        if unit.is_a("side"):
            return Country(unit.value("side"))
    return None


def text_of(units: list[Unit]) -> str:
    """The words of the article between two units, spaced as they are."""
    out = ""
    for i, unit in enumerate(units):
        out += (" " if i and unit.start > units[i - 1].end else "") + unit.text
    return out
