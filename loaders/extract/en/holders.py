"""The people right before or after an English office: whose it can be."""

from __future__ import annotations

from itertools import takewhile

from loaders.extract.data import words
from loaders.extract.en.bodies import is_plain_word
from loaders.extract.en.phrase import Phrase
from loaders.extract.marks import Unit

LINKS = (
    words("en", "titles", "determiners")
    | words("en", "titles", "asides")
    | words("en", "titles", "former")
    | words("en", "titles", "once")
    | words("en", "titles", "drop_modifiers")
    | words("en", "grammar", "links")
)
"""Words between two offices of one person, and between an office and whose it is."""
_THEN = words("en", "titles", "former")
_INTRODUCE = words("en", "titles", "introduce")
_BEFORE = words("en", "grammar", "separators") | words("en", "grammar", "quotes")
_ASIDE_VERBS = words("en", "grammar", "aside_verbs")
_LIST = words("en", "grammar", "list_words")
_AND = words("en", "grammar", "conjunctions")
_QUOTES = words("en", "grammar", "quotes")
_POSSESSIVE = words("en", "grammar", "possessive_marks")
_OF = words("en", "grammar", "ownership")
_KNOWN = words("en", "grammar", "known")
_PRONOUNS = words("en", "grammar", "possessive_pronouns")
_KIN, _LAW = words("en", "grammar", "kin"), words("en", "grammar", "in_law")
_IN_LAW = 3  # units of "brother-in-law"
_DESCRIBED = 7  # units of words that describe somebody before an office
_ONE = words("en", "grammar", "one")
_ANOTHER = words("en", "grammar", "stand_ins")  # "another vice chairman, Ri Su Yong"
_INDEFINITE = words("en", "grammar", "articles") - words("en", "grammar", "known")
_ARTICLES, _PRAISE = words("en", "grammar", "articles"), 3  # units of words that praise
_FIELD, _FIELD_WORDS = words("en", "grammar", "field_of_title"), 8


def people_before(units: list[Unit], phrase: Phrase) -> list[int]:
    """The people before a phrase that is set off from them or says what they became; a list where it is plural."""
    i = _before_owner(units, phrase.first - 1)
    if phrase.after < len(units) and units[phrase.after].low in _POSSESSIVE:
        return []  # "Kim Jong Un, the leader's third son"
    if phrase.one_of:
        i = next(k for k in range(i, -1, -1) if units[k].low in _ONE) - 1
    i = _before_praise(units, i)
    separated = False
    while i >= 0 and (units[i].low in LINKS or units[i].low in _BEFORE):
        if units[i].is_a("local"):
            break
        if units[i].low in _AND:
            i = _before_descriptor(units, i)
            if i < 0:
                return []
            continue
        separated = separated or units[i].low in _BEFORE or units[i].low in _ASIDE_VERBS
        i -= 1
    if i < 0 or not separated or not units[i].is_a("local"):
        return []
    if phrase.office.plural:
        return _list_ending(units, i)
    return [units[i].person]


def _before_owner(units: list[Unit], i: int) -> int:
    """The unit before whoever owns an office ("Choe, then Kim's special envoy"), else the unit itself."""
    owned = i > 1 and units[i].low in _POSSESSIVE and units[i - 1].is_a("local")
    return i - 2 if owned and (units[i - 2].low in _BEFORE or units[i - 2].low in _THEN) else i


def _before_praise(units: list[Unit], i: int) -> int:
    """The article before words that only praise or rank a title ("the fifth-ranking member"), else the same unit."""
    for k in range(i, max(0, i - _PRAISE), -1):
        if units[k].low in _ARTICLES:
            return k if units[k - 1].low == "," else i
        plain = units[k].text.islower() and units[k].text.replace("-", "").isalpha() and not units[k].senses
        if not plain or units[k].low in _THEN:
            return i
    return i


def _before_descriptor(units: list[Unit], i: int) -> int:
    """The unit before the words "Kim's uncle and" or "uncle of leader Kim and" that lead to an office of the same man.

    -1 without such words.
    """
    j = i - 1
    if j > 1 and units[j].is_a("local"):
        j -= 1
        while j > 1 and units[j].is_a("head"):
            j -= 1
        if units[j].low not in _OF or units[j - 1].low not in _KIN:
            return -1
        j -= _IN_LAW if units[j - 1].low in _LAW else 1
    elif j < 0 or not units[j].is_a("descriptor"):
        return -1
    while j > 0 and units[j].low not in _BEFORE:
        j -= 1
    return j if i - j <= _DESCRIBED else -1


def _list_ending(units: list[Unit], i: int) -> list[int]:
    """The people of a bare list of names that ends at a unit."""
    people: list[int] = []
    while i >= 0:
        if units[i].is_a("local"):
            people.append(units[i].person)
        elif units[i].low not in _LIST and not units[i].is_a("honorific"):
            break
        i -= 1
    return people[::-1]


def people_after(units: list[Unit], phrase: Phrase, *, apposed: bool) -> list[int]:
    """The people right after a phrase; `apposed`: also one set off by a comma."""
    i = phrase.after
    definite = apposed and (is_definite(units, phrase) or _is_one(units, phrase))
    while i < len(units) and (units[i].is_a("honorific") or units[i].low in _QUOTES):
        i += 1
    while apposed and phrase.office.plural and i < len(units) and units[i].low in _INTRODUCE:
        i += 1
    if definite and phrase.office.body is None:
        i = _behind_field(units, i)
    if definite and i + 1 < len(units) and units[i].low == "," and units[i + 1].is_a("local") and _closed(units, i + 2):
        return [units[i + 1].person]
    if i >= len(units) or not units[i].is_a("local"):
        return []
    if phrase.office.plural:
        return _list_beginning(units, i)
    return [units[i].person]


def _behind_field(units: list[Unit], i: int) -> int:
    """The unit behind what a title is for ("the chief negotiator for the six-party talks, Wu Dawei"), else the same."""
    if i >= len(units) or units[i].low not in _FIELD:
        return i
    for k in range(i + 1, min(i + _FIELD_WORDS, len(units))):
        if units[k].low == ",":
            return k
        if units[k].is_any(("local", "verb")) or not units[k].text[0].isalpha():
            return i
    return i


def _closed(units: list[Unit], i: int) -> bool:
    """Whether an apposition ends here ("the leader, Kim Jong Un, ..."), not a headline's list of two."""
    return i >= len(units) or not units[i].text[0].isalpha()


def is_definite(units: list[Unit], phrase: Phrase) -> bool:
    """Whether "the", a possessive or a country makes the phrase somebody's only office ("the DPRK's negotiator, X")."""
    if any(unit.is_a("country") or unit.low in _POSSESSIVE for unit in units[phrase.first : phrase.first + 2]):
        return True
    i = phrase.first - 1
    stops = _KNOWN | _ANOTHER | _PRONOUNS
    while i >= 0 and phrase.first - i <= 3 and units[i].text.islower() and units[i].low not in stops:
        i -= 1
    return i >= 0 and (units[i].low in _KNOWN or units[i].low in _PRONOUNS or units[i].low in _ANOTHER)


def _is_one(units: list[Unit], phrase: Phrase) -> bool:
    """Whether "a" stands before the phrase and the words that describe it ("a Foreign Ministry spokesman, X")."""
    near = units[max(0, phrase.first - _PRAISE) : phrase.first]
    described = [*takewhile(lambda unit: unit.low not in _INDEFINITE, reversed(near))]
    return len(described) < len(near) and all(is_plain_word(unit) for unit in described)


def _list_beginning(units: list[Unit], i: int) -> list[int]:
    """The people of a bare list of names that begins at a unit."""
    people: list[int] = []
    closed = False  # behind "and" stands the last one ("A and B, Liu said")
    while i < len(units):
        if units[i].is_a("local"):
            people.append(units[i].person)
        elif units[i].low not in _LIST or (closed and units[i - 1].is_a("local")):
            break
        closed = closed or units[i].low in _AND
        i += 1
    return people
