"""Whose a Chinese office is: of the name right after it, of the name right before it, or shared by a list of names."""

from __future__ import annotations

from dataclasses import dataclass

from graph.claims import ContactKind, Country
from loaders.extract.data import load, words
from loaders.extract.events import GREETED
from loaders.extract.heads import EMBASSY, heads
from loaders.extract.marks import Office, Unit
from loaders.extract.zh.bodies import shown_side, within_title
from loaders.extract.zh.folding import fold
from loaders.extract.zh.likely import by_office, is_weak
from loaders.extract.zh.names import asks, is_name
from loaders.extract.zh.phrase import Phrase
from loaders.extract.zh.vocabulary import trigger_of

_BETWEEN = words("zh", "titles", "between")
_SAYS = ":"  # behind whoever speaks; a name alone behind it holds the office
_AS = words("zh", "grammar", "acting_as")
_TITLING = ("head", "org", "country", "place", "part", "modifier")
_LIST = words("zh", "grammar", "list")
_COLONS = words("zh", "grammar", "colons")
_LINKS = words("zh", "titles", "links")
_JOINS = words("zh", "titles", "joins")
_TOO = words("zh", "titles", "as_well")
_UNNAMED = words("zh", "titles", "unnamed")
_SPACED = words("zh", "titles", "spaced")
_OPEN, _CLOSE = words("zh", "grammar", "brackets_open"), words("zh", "grammar", "brackets_close")
_ASIDE = 10  # units of what stands in brackets
_SHARED = frozenset(load("zh", "titles")["shared"])


@dataclass(frozen=True, slots=True)
class Held:
    """An office said of the name at a unit."""

    office: Office
    unit: int


def attach(units: list[Unit], found: list[Phrase], *, title: bool = False) -> tuple[list[Held], list[Phrase]]:
    """The offices of a sentence with the names they are said of, and the phrases said of nobody here.

    In a `title` a space parts like a comma.
    """
    held: list[Held] = []
    free: list[Phrase] = []
    chain: list[Phrase] = []
    for k, phrase in enumerate(found):
        if chain and not _linked(units, chain[-1], phrase):
            free += chain
            chain = []
        before = _name_before(units, phrase) if not chain and not _acts_for(units, phrase) else None
        after = None if _is_told(units, phrase) else _name_after(units, phrase, title=title)
        if before is None and after is None and not chain and held and _appended(units, found, phrase, held[-1]):
            before = held[-1].unit
        goes_ahead = _goes_ahead(phrase) and (after is not None or _heads_chain(units, phrase, found[k + 1 :]))
        if before is not None and not goes_ahead:
            held.append(Held(phrase.office, before))
            continue
        chain.append(phrase)
        if after is not None:
            own = [link for link in chain if not _others(link, phrase)]
            free += [link for link in chain if link not in own]
            held += [Held(link.office, after) for link in own]
            held += _sharing(units, phrase, after)
            chain = []
    return held, free + chain


def _is_told(units: list[Unit], phrase: Phrase) -> bool:
    """Whether somebody is only told what follows (告诉记者:X...)."""
    after = units[phrase.after].low if phrase.after < len(units) else ""
    return phrase.first > 0 and units[phrase.first - 1].is_a("saying") and after in _COLONS


def _heads_chain(units: list[Unit], phrase: Phrase, following: list[Phrase]) -> bool:
    """Whether the titles that go on after one end at a name (X特使、总政治局局长Y)."""
    last = phrase
    for each in following:
        if not units[last.after : each.first] or not _linked(units, last, each):
            return False
        if _name_after(units, each, title=False) is not None:
            return True
        last = each
    return False


def _others(link: Phrase, last: Phrase) -> bool:
    """Whether a title before the last of a list is of somebody else without a name: of the other side, or a diplomat.

    (外交部部长助理、朝鲜驻华大使X; 使馆参赞、贸易省副相X)
    """
    if link is last:
        return False
    if fold(link.office.title) in _UNNAMED:
        return True
    mine, theirs = link.office.country, last.office.country
    if mine and theirs:
        return mine is not theirs
    posted, here = (heads("zh")[each.office.head].kind == EMBASSY for each in (link, last))
    return posted and not here and not mine and bool(link.office.body and last.office.body)


def _linked(units: list[Unit], before: Phrase, phrase: Phrase) -> bool:
    first = phrase.first
    if heads("zh")[phrase.office.head].kind == "envoy" and is_name(units[first - 1]):  # 局长、X特使
        first -= 1
    between = units[before.after : first]
    return all(unit.low in _LINKS or unit.is_any(("honorific", "dropped")) for unit in between)


def _name_before(units: list[Unit], phrase: Phrase) -> int | None:
    """The name that a bare title follows (崔龙海委员长)."""
    i = phrase.first - 1
    if i < 0 or not phrase.bare or not is_name(units[i]) or units[i].end != units[phrase.first].start:
        return None
    return i


def _appended(units: list[Unit], found: list[Phrase], phrase: Phrase, last: Held) -> bool:
    """Whether an office goes on after a title behind its name (习近平总书记、国家主席的特使)."""
    title = next((p for p in found if p.office is last.office), None)
    if title is None or title.first != last.unit + 1 or units[title.after : phrase.first] == []:
        return False
    return all(unit.low in _LIST for unit in units[title.after : phrase.first])


def _acts_for(units: list[Unit], phrase: Phrase) -> bool:
    """Whether the name before an envoy's title is whom he acts for (以总书记胡锦涛特别代表的身份)."""
    if heads("zh")[phrase.office.head].kind != "envoy":
        return False
    k = phrase.first - 2
    while k > 0 and units[k].is_any(_TITLING) and units[k].low not in _AS:
        k -= 1
    return k >= 0 and units[k].low in _AS


def _goes_ahead(phrase: Phrase) -> bool:
    """Whether a title between two names belongs to the second (胡锦涛|特使|戴秉国)."""
    return heads("zh")[phrase.office.head].kind == "envoy" or phrase.office.head in _AHEAD


_AHEAD = frozenset(load("zh", "titles")["ahead"])


def _name_after(units: list[Unit], phrase: Phrase, *, title: bool) -> int | None:
    i = _past_aside(units, phrase.after)
    if title and i < len(units) and units[i - 1].end < units[i].start:
        return None
    if units[i : i + 2] and units[i].low in _LIST and i + 1 < len(units) and units[i + 1].is_a("honorific"):
        i += 1  # 总政治局局长、次帅X
    while i < len(units) and (units[i].low in _BETWEEN or units[i].is_any(("honorific", "descriptor"))):
        i += 1
    if i >= len(units) or not is_name(units[i]) or (phrase.office.head in _SPACED and asks(units, i)):
        return None
    goes_on = i + 1 < len(units) and units[i + 1].start == units[i].end and units[i + 1].low.isalpha()
    speaks = goes_on and any(unit.low in _SAYS for unit in units[phrase.after : i])  # 发言人:王毅将访朝
    return None if speaks and not is_name(units[i + 1]) else i


def _past_aside(units: list[Unit], i: int) -> int:
    """The unit after what stands in brackets between a title and a name, and names nobody (副总理(主管经济)X)."""
    if i >= len(units) or units[i].low not in _OPEN:
        return i
    near = range(i + 1, min(len(units), i + _ASIDE))
    close = next((k for k in near if units[k].low in _CLOSE), None)
    return i if close is None or any(map(is_name, units[i:close])) else close + 1


def _sharing(units: list[Unit], phrase: Phrase, name: int) -> list[Held]:
    """The names that go on the list after a deputy's or member's name without an office of their own."""
    if phrase.office.head not in _SHARED:
        return []
    out = []
    i = name + 1
    if phrase.office.head in _SPACED:
        while i < len(units) and is_name(units[i]) and units[i - 1].end < units[i].start:
            out.append(Held(phrase.office, i))
            i += 1
    joins = _JOINS - _TOO
    while i + 1 < len(units) and units[i].low in joins and is_name(units[i + 1]) and not _titled(units, i + 2):
        out.append(Held(phrase.office, i + 1))
        i += 2
    return out


def _titled(units: list[Unit], i: int) -> bool:
    return i < len(units) and units[i].is_any(("head", "verbs"))


def sides(units: list[Unit], held: list[Held], known: dict[int, Country]) -> dict[int, tuple[Country, int]]:
    """The side of the names of a sentence by unit, and how sure it is: 3 by its own office, 2 by what that leans
    to, 1 by its neighbour's.

    `known` are the sides of the units that name people of the registry.
    """
    own: dict[int, Country] = {}
    leans: dict[int, Country] = {}
    for h in held:
        if h.office.country and not h.office.former and not is_weak(h.office):
            own.setdefault(h.unit, h.office.country)
        elif leaning := by_office(h.office):
            leans.setdefault(h.unit, leaning)
    out: dict[int, tuple[Country, int]] = {}
    last: Country | None = None
    body: Country | None = None
    for i, unit in enumerate(units):
        if unit.is_a("marked"):
            last = Country(unit.value("marked"))
        elif is_name(unit):
            side = own.get(i) or known.get(i)
            if side:
                out[i], last = (side, 3), side
            elif i in leans and last is not Country.OTHER:
                out[i], last = (leans[i], 2), leans[i]
            elif last or body:
                out[i] = (body or last, 1)  # type: ignore[assignment]
            body = None
        elif unit.low in _LOCAL_LEADERS:
            last, body = Country.CN, None
        elif unit.is_any(("org", "country")):
            body = body if unit.is_a("verbs") else shown_side([unit])
        elif unit.low in _WITH | _PASSIVE and not within_title(units, i):
            last, body = (last if unit.low in _JOINS else None), None
        elif unit.low not in _JOINS and not unit.senses:
            continue
        elif unit.is_a("verbs") or unit.low in _ENDS:
            last = None
    return out | _before_known(units, out, known)


def _before_known(
    units: list[Unit], told: dict[int, tuple[Country, int]], known: dict[int, Country]
) -> dict[int, tuple[Country, int]]:
    """The side of names that a list puts before somebody known (成员包括司令员A、司令员B)."""
    out: dict[int, tuple[Country, int]] = {}
    side: Country | None = None
    joined = False
    for i in range(len(units) - 1, -1, -1):
        unit = units[i]
        if is_name(unit):
            sure = told.get(i)
            if side is not None and joined and (sure is None or (sure[1] == 1 and _begins_list(units, i))):
                out[i] = (side, 1)
            else:
                side = known.get(i)
            joined = False
        elif unit.low in _LIST:
            joined = True
        elif unit.low in _WITH or unit.low in _ENDS or unit.low in _PARTS or unit.is_a("verbs"):
            side = None
    return out


def met(units: list[Unit], told: dict[int, tuple[Country, int]]) -> dict[int, tuple[Country, int]]:
    """The side of strangers by whom they meet: the other one than that of all the sentence sets them opposite."""
    if not any((t := trigger_of(u)) and (t.kind is ContactKind.MEETING or t.form in GREETED) for u in units):
        return {}
    groups: list[list[int]] = [[]]
    for i, unit in enumerate(units):
        if unit.low in _WITH | _PASSIVE or (unit.is_a("verbs") and groups[-1]):
            groups.append([])
        elif is_name(unit):
            groups[-1].append(i)
    out = {}
    for group in groups:
        opposite = {told[i][0] for other in groups if other is not group for i in other if i in told}
        if len(opposite) == 1 and (side := opposite.pop()) in _OTHER and not any(i in told for i in group):
            out.update(dict.fromkeys(group, (_OTHER[side], 1)))
    return out


_OTHER = {Country.KP: Country.CN, Country.CN: Country.KP}
_WITH = words("zh", "grammar", "with") | words("zh", "grammar", "toward")
_PASSIVE = words("zh", "grammar", "passive") - words("zh", "grammar", "by")


def _begins_list(units: list[Unit], i: int) -> bool:
    """Whether a name and its titles stand first in a list, and not in a list that began with others."""
    for unit in reversed(units[:i]):
        if is_name(unit) or unit.low in _LIST:
            return False
        if unit.low in _PARTS or unit.is_any(("company", "verbs")):
            return True
    return True


_ENDS = frozenset({";", ":"})
_PARTS = words("zh", "grammar", "commas")
_LOCAL_LEADERS = words("zh", "titles", "local_leaders")
