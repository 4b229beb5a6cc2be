"""The English grammar of bodies: known names, capitalized words and what joins them, up to where they end."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from graph.claims import Country
from loaders.extract.countries import CountryWord, meaning
from loaders.extract.data import words
from loaders.extract.marks import Unit

_DATES = words("en", "dates", "weekdays") | words("en", "dates", "months")
_MODIFIERS = words("en", "titles", "modifiers")
_TIMES = words("en", "grammar", "pointed_spans") | words("en", "grammar", "days_about")
_DETERMINERS = words("en", "titles", "determiners")
_NOUNS = words("en", "titles", "body_nouns")
_CONNECTORS = words("en", "titles", "connectors")
_VERBS = words("en", "titles", "verbs_after")
_DEPARTMENTS = words("en", "titles", "departments")
_ORGAN_ENDS = tuple(words("en", "titles", "organ_ends"))
_DEFINITE, _ARTICLES = words("en", "grammar", "definite"), words("en", "grammar", "articles")
_POSSESSIVE = words("en", "grammar", "possessive_marks")
_LOOSE = words("en", "grammar", "loose_connectors")
_AND = words("en", "grammar", "conjunctions")
_EMBASSY = words("en", "titles", "embassies")
_RULING = words("en", "grammar", "ruling")
_OPENING, _CLOSING = words("en", "grammar", "opening_brackets"), words("en", "grammar", "closing_brackets")
_REACH = 5
_GLOSS = 8  # units of another name in brackets ("General Office [General Affairs Department]")
_NOT_IN_BODY = ("local", "head", "honorific", "descriptor", "verb")
_STUDIES, _OF, _TWO = "studies", "of", 2


@dataclass(frozen=True, slots=True)
class Body:
    """A body in a sentence: the unit after it, its words, its registry id and side where the words show them.

    `proper` when a name or capital makes it more than a common noun; `host`: the third country of an ambassador.
    """

    after: int
    text: str
    id: str | None
    side: Country | None
    proper: bool = True
    host: str = ""

    @property
    def department(self) -> bool:
        """Whether it is a part of a bigger body, not a field of government."""
        return bool(_DEPARTMENTS & set(self.text.lower().split()))


def body_at(units: list[Unit], i: int) -> Body | None:
    """The body that begins at a unit, None when none does."""
    while i < len(units) and (units[i].low in _DEFINITE or _is_part(units, i)):
        i += 1
    first = i
    if _reaches_person(units, i):
        return None
    while i < len(units) and (step := _step(units, i, first)):
        i += step
    while i > first and (units[i - 1].low in _CONNECTORS or units[i - 1].low in (",", "(")):
        i -= 1
    if i == first:
        return None
    inside = units[first:i]
    proper = any(unit.capital or unit.is_a("org") for unit in inside)
    return Body(i, text_between(units, first, i), org_id(inside), shown_side(inside), proper)


def _is_part(units: list[Unit], i: int) -> bool:
    """Whether a unit is the "a" of a part of a body ("head of a bureau of the ministry")."""
    noun, of = ([unit.low for unit in units[i + 1 : i + 3]] + ["", ""])[:2]
    return units[i].low in _ARTICLES and noun in _NOUNS and of == _OF


def field_at(units: list[Unit], i: int) -> Body | None:
    """A field of government in lower case ("minister of foreign affairs"), None when there is none."""
    j = i
    if i < len(units) and units[i].low in _AND:
        return None
    while j < len(units) and j - i < _REACH and units[j].text.replace("-", "").islower() and not units[j].senses:
        if (
            units[j].low in _VERBS
            or (units[j].low in _CONNECTORS and units[j].low not in _AND)
            or units[j].low in _TIMES
        ):
            break
        j += 1
    return Body(j, text_between(units, i, j), None, None, False) if j > i else None


def names_body(unit: Unit) -> bool:
    """Whether the unit is a known body, country or place."""
    return unit.is_any(("org", "country", "place"))


def country_word(unit: Unit) -> CountryWord | None:
    """What the unit means as a word for a country, None when it is none."""
    return meaning("en", unit.value("country")) if unit.is_a("country") else None


def shown_side(units: list[Unit]) -> Country | None:
    """The side that the last word for a country, body or place among the units shows; none that is only studied."""
    for i in range(len(units) - 1, -1, -1):
        unit = units[i]
        if i + 1 < len(units) and units[i + 1].low == _STUDIES:
            continue  # "the University of North Korean Studies"
        country = country_word(unit)
        if country and not country.ambiguous:
            return country.country
        if unit.is_a("side"):
            return Country(unit.value("side"))
    return None


def org_id(inside: list[Unit]) -> str | None:
    """The registry id of the body that the units name, None when only a part of it is known.

    A body begins with what it is ("Office of the ...") or ends with it after its owner ("the CPC's ... Department",
    "China Development Bank").
    """
    joint = next((i for i, unit in enumerate(inside) if unit.low in _CONNECTORS or unit.low == ","), len(inside))
    owners = [i for i, unit in enumerate(inside[:joint]) if unit.low in _POSSESSIVE]
    named = _without_glosses(inside[owners[-1] + 1 if owners else 0 : joint])
    if len(named) < _TWO or (_OF in named[0].low.split() and named[-1].low.endswith(_ORGAN_ENDS)):
        return named[0].value("org") or None if named else None
    owned = all(unit.is_any(("country", "org")) for unit in named[:-1]) and not named[-1].is_a("country")
    return named[-1].value("org") or None if owned else None


def _without_glosses(units: list[Unit]) -> list[Unit]:
    """The units without other names in brackets ("Communist Party of China [CPC] International Department")."""
    out: list[Unit] = []
    inside = False
    for unit in units:
        inside = inside or unit.low in _OPENING
        if not inside:
            out.append(unit)
        inside = inside and unit.low not in _CLOSING
    return out


def text_between(units: list[Unit], first: int, after: int) -> str:
    """The words of the article between two units, spaced as they are."""
    out = units[first].text if first < after else ""
    for before, unit in pairwise(units[first:after]):
        out += (" " if unit.start > before.end else "") + unit.text
    return out


def is_plain_word(unit: Unit) -> bool:
    """Whether the unit is a word without a sense of its own (hyphens allowed)."""
    return not unit.senses and unit.text.replace("-", "").isalpha()


def _reaches_person(units: list[Unit], i: int) -> bool:
    """Whether a title and its holder follow ("special envoy of Chinese President Xi Jinping"): no body, a person."""
    j = i
    while j < len(units) and (units[j].is_a("country") or units[j].low in _POSSESSIVE or units[j].is_a("honorific")):
        j += 1
    titled = j
    while j < len(units) and (units[j].is_any(("head", "honorific")) or units[j].low in _MODIFIERS):
        j += 1
    return titled < j < len(units) and units[j].is_a("local")


def _step(units: list[Unit], i: int, first: int) -> int:
    """How many units at `i` still belong to the body, 0 when it ends here."""
    unit, inside = units[i], i > first
    if names_body(unit):
        return 1
    if unit.is_any(_NOT_IN_BODY):
        return 0
    if inside and (joined := _joined(units, i)) is not None:
        return joined
    if unit.capital and unit.text.translate(_INNER).isalnum():
        return 1
    if unit.low in _RULING and i + 1 < len(units) and names_body(units[i + 1]):
        return 1
    return _lower_step(units, i)


_INNER = str.maketrans("", "", "-'’.")


def _owns_organ(units: list[Unit], k: int) -> bool:
    """Whether a unit is the body of the organ before it: no country, nor the body of the title behind it.

    Not so in "the Central Committee, Chinese Minister A" and "the Central Committee, KPA Commander A".
    """
    titled = k + 1 < len(units) and units[k + 1].is_a("head")
    return k < len(units) and names_body(units[k]) and not (units[k].is_a("country") or titled)


def _joined(units: list[Unit], i: int) -> int | None:
    """How far what joins the words of a body reaches (0: it ends it), None for a unit that joins nothing."""
    unit = units[i]
    if unit.low in _POSSESSIVE:
        return 1
    if unit.low in _OPENING:
        close = next((k for k in range(i + 2, min(i + _GLOSS, len(units))) if units[k].low in _CLOSING), 0)
        gloss = units[i + 1 : close]
        short = len(gloss) == 1 and (gloss[0].text.isupper() or bool(gloss[0].senses))
        long = any(names_body(u) or u.low in _NOUNS for u in gloss) and not any(u.is_a("local") for u in gloss)
        return close + 1 - i if short or (long and all(u.capital or u.low in _CONNECTORS for u in gloss)) else 0
    if unit.low == ",":
        step = 3 if i + 1 < len(units) and units[i + 1].low in _DEFINITE else 2
        return step if units[i - 1].low.endswith(_ORGAN_ENDS) and _owns_organ(units, i + step - 1) else 0
    if unit.low in _CONNECTORS:
        return _connector_step(units, i)
    return 1 if unit.low in _DEFINITE and units[i - 1].low in _CONNECTORS else None


def _connector_step(units: list[Unit], i: int) -> int:
    """A connector belongs to a body when a body, or capitalized words that do not end in a title, follow."""
    j = i + 1
    while j < len(units) and units[j].low in _DEFINITE:
        j += 1
    if j >= len(units) or units[j].is_any(("local", "head")):
        return 0
    low, after = units[i].low, units[j]
    if after.low in _DATES:
        return 0
    if low in _AND:
        return 0 if _reaches_head(units, j) or not after.capital or after.is_a("country") else j - i
    if low not in _LOOSE:
        return j - i if after.capital or after.is_a("org") or _lower_step(units, j) else 0
    if after.is_a("country"):
        return j - i if units[i - 1].low in _EMBASSY else 0
    return j - i if after.capital and not after.is_a("place") else 0


def _reaches_head(units: list[Unit], j: int) -> bool:
    for unit in units[j : j + _REACH]:
        if unit.is_any(("head", "local")):
            return True
        if not (unit.capital or unit.low in _POSSESSIVE or unit.low in _CONNECTORS):
            return False
    return False


def _lower_step(units: list[Unit], i: int) -> int:
    """Lower-case words that end in a noun for a body ("central administrative department")."""
    for j in range(i, min(i + _REACH, len(units))):
        if units[j].low in _NOUNS or (j > i and units[j].is_a("org")):
            return j - i + 1
        if j > i and units[j].low in _POSSESSIVE:
            continue  # "the people's committee"
        if not is_plain_word(units[j]) or units[j].low in _CONNECTORS | _DETERMINERS | _VERBS:
            return 0
    return 0
