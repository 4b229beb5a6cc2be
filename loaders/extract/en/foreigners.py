"""Who is of a third country by the words beside his name: a South Korean bears names like one of the North."""

from __future__ import annotations

from graph.claims import Country
from loaders.extract.data import words
from loaders.extract.en.bodies import shown_side
from loaders.extract.marks import Unit

_TITLE_WORDS = (
    words("en", "titles", "counterparts")
    | words("en", "titles", "drop_modifiers")
    | words("en", "grammar", "possessive_marks")
)
_POSSESSIVE = words("en", "grammar", "possessive_marks")
_ARTICLES = words("en", "grammar", "articles")
_PRIVATE, _LEFT = words("en", "foreigners", "private"), words("en", "foreigners", "left")
_HOUSES = tuple(words("en", "foreigners", "houses"))
_STUDIED, _TOWARD = words("en", "foreigners", "studied"), words("en", "foreigners", "toward")
_REPORTERS, _REPORTING = words("en", "foreigners", "reporters"), words("en", "foreigners", "reporting")
_BY, _LINE_MARKS = words("en", "cues", "by"), words("en", "foreigners", "line_marks")
_ENDS, _BEHIND = words("en", "foreigners", "ends"), words("en", "foreigners", "behind")
_WORKING, _PLACING = words("en", "foreigners", "working"), words("en", "foreigners", "placing")
_SURNAMES, _SYLLABLES = words("en", "foreigners", "southern_surnames"), words("en", "foreigners", "southern_syllables")
_NORTHERN = words("en", "foreigners", "northern_surnames")
_SHOWING = ("head", "honorific", "descriptor", "country", "org", "place", "side")
_TITLE = 5  # units of a title before a name
_APPOSITION = 18  # units of what is said of somebody behind it


def is_foreign(units: list[Unit], i: int) -> bool:
    """Whether words before a name say that it is somebody of a third country ("his South Korean counterpart X")."""
    for unit in reversed(units[max(0, i - _TITLE) : i]):
        if unit.is_a("country"):
            return unit is not units[i - 1] and shown_side([unit]) is Country.OTHER
        if unit.low not in _TITLE_WORDS and not unit.is_any(("head", "honorific", "descriptor")):
            return False
    return False


def is_southern(units: list[Unit], first: int, after: int) -> bool:
    """Whether a stranger with a Korean name, at units `first` to `after`, is none of the North by the words beside it.

    So are who signs a report, scholars, lawmakers, those who left the North, whoever is said to be of the South, and
    whose name is spelt so: unless the words say that he is of the North, whose officials papers of the South spell so.
    """
    beside = (_before(units, first), _behind(units, after))
    if _signs(units, first, after) or any(map(_tells_so, beside)):
        return True
    return _is_spelt_southern(units[first:after]) and not any(Country.KP in _sides(phrase) for phrase in beside)


def _is_spelt_southern(name: list[Unit]) -> bool:
    """Whether a name is written as the South writes names, and the North and those who report on it do not.

    A family name alone shows it only before a joined given name: papers of the South call a Ri of the North
    "Lee" too.
    """
    family, *given = " ".join(unit.low for unit in name).replace("-", " ").split()
    joined = any("-" in unit.low for unit in name)
    return family not in _NORTHERN and ((joined and family in _SURNAMES) or not _SYLLABLES.isdisjoint(given))


def _signs(units: list[Unit], first: int, after: int) -> bool:
    """Whether a name is that of who reports: in a line of its own, or behind a word for it."""
    before = [unit.low for unit in units[max(0, first - 2) : first]]
    if " ".join(before) in _REPORTING or (
        before and before[-1] in _REPORTERS and shown_side(_before(units, first)) is None
    ):
        return True
    alone = first <= 1 and all(low in _BY or low in _LINE_MARKS for low in before)
    ends = after >= len(units) or units[after].low in _LINE_MARKS
    return alone and ends and (bool(before) or after < len(units))


def _before(units: list[Unit], first: int) -> list[Unit]:
    """The units of the title before a name."""
    i = first
    while i > max(0, first - _TITLE) and _may_title(units[i - 1]):
        i -= 1
    return units[i:first]


def _may_title(unit: Unit) -> bool:
    plain = unit.text.islower() and unit.text.replace("-", "").isalpha() and not unit.senses
    known = unit.is_any(_SHOWING) or unit.low in _TITLE_WORDS or unit.low in _PRIVATE
    return unit.low not in _ENDS and (known or plain)


def _behind(units: list[Unit], after: int) -> list[Unit]:
    """The units of what is said of somebody right behind his name: in apposition, or where he works."""
    if after + 1 >= len(units):
        return []
    mark = units[after]
    if mark.low in _WORKING and mark.low not in _BEHIND:
        start = after
    elif mark.low in _BEHIND and _begins(units, after + 1):
        start = after + 1
    else:
        return []
    out: list[Unit] = []
    for unit in units[start : start + _APPOSITION]:
        if not (unit.text[:1].isalnum() or unit.low in _POSSESSIVE) or unit.is_any(("verb", "person")):
            break
        out.append(unit)
    return out


def _begins(units: list[Unit], i: int) -> bool:
    """Whether what stands at a unit says who somebody is, and is no title of the next one in a list."""
    if units[i].low in _ARTICLES or units[i].is_any(("country", "place", "side")):
        return True
    return any(unit.low in _PLACING for unit in units[i + 1 : i + 4]) and not units[i].is_a("person")


def _tells_so(phrase: list[Unit]) -> bool:
    """Whether a phrase says of somebody that he is not of the North."""
    lows = {unit.low for unit in phrase}
    if not lows.isdisjoint(_LEFT):
        return True
    shown = _sides(phrase)
    if Country.KP in shown:
        return False
    said = " ".join(unit.low for unit in phrase)
    return not lows.isdisjoint(_PRIVATE) or any(house in said for house in _HOUSES) or Country.OTHER in shown


def _sides(phrase: list[Unit]) -> list[Country | None]:
    """The countries that the units of a phrase say somebody is of."""
    return [_side(phrase, k) for k in range(len(phrase))]


def _side(phrase: list[Unit], k: int) -> Country | None:
    """The country that a unit of a phrase says somebody is of: none that is studied, or dealt with."""
    before = phrase[k - 1].low if k else ""
    behind = [unit.low for unit in phrase[k + 1 : k + 3]]
    if before in _TOWARD or (behind and behind[0] in _STUDIED):
        return None
    side = shown_side([phrase[k]])
    of_them = phrase[k].is_a("country") or (bool(behind) and behind[0] in _POSSESSIVE)
    return side if side is not Country.OTHER or of_them else None
