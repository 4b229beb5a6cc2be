"""Lists of people as Chinese sentences have them, cut by commas and with what describes some of them (A,来访的B等)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import dropwhile, pairwise, takewhile

from graph.claims import ContactKind
from loaders.extract.data import words
from loaders.extract.marks import Trigger, Unit
from loaders.extract.zh.vocabulary import trigger_of

_AS, _OF, _HAS = words("zh", "grammar", "acting_as"), words("zh", "grammar", "of"), words("zh", "grammar", "has")
_LIST, _ALSO = words("zh", "grammar", "list"), words("zh", "grammar", "goes_on")
_WITH_THEM = words("zh", "titles", "links") | words("zh", "grammar", "and_theirs")
_COMPANIONS, _ASPECT = words("zh", "grammar", "companions"), words("zh", "grammar", "aspect")
_CONCERNED, _LISTS = words("zh", "grammar", "concerned"), tuple(words("zh", "grammar", "names_them"))
_COMMAS, _OF_THEM = words("zh", "grammar", "commas"), words("zh", "grammar", "of_them")
_STRONG = words("zh", "grammar", "semicolons") | words("zh", "grammar", "has")  # over these no list goes on
_GOVERNS = (words("zh", "grammar", "with") | words("zh", "grammar", "passive")) - words("zh", "grammar", "by")
_ONWARD, _ALSO_WITH = _HAS | _OF_THEM, _ALSO | _HAS | _OF_THEM
_JOINING, _BREAKING = _WITH_THEM | _LIST | _OF | _CONCERNED, _LIST | _WITH_THEM | _HAS
_NAMING = ("head", "org", "country", "place", "part", "modifier", "honorific")
_BEARERS = ("local", "officials", "delegation", "party", "head", "honorific", "descriptor")
_NAMED = frozenset({*_NAMING, *_BEARERS, "marked", "former"})


def joining(units: list[Unit]) -> set[int]:
    """The commas of a sentence that only join people of one list (与A,B和C会谈)."""
    cuts = [-1, *(k for k, unit in enumerate(units) if unit.low in _COMMAS), len(units)]
    spans = [(cut + 1, after) for cut, after in pairwise(cuts)]
    return {cut for first, end in runs(units, spans) for cut in cuts[first + 1 : end]}


def runs(units: list[Unit], spans: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Which parts of a sentence each list of people takes, from and up to; a part of no list is a run of its own."""
    first = 0
    while first < len(spans):
        end = first + _parts_of_list(_ahead(units, spans, first))
        yield first, end
        first = end


def _ahead(units: list[Unit], spans: list[tuple[int, int]], k: int) -> Iterator[list[Unit]]:
    """The units of a part and of those behind it, up to a mark over which no list goes on."""
    yield units[slice(*spans[k])]
    for j in range(k + 1, len(spans)):
        first, after = spans[j]
        if units[first - 1].low in _STRONG:
            return
        yield units[first:after]


def _parts_of_list(ahead: Iterator[list[Unit]]) -> int:
    """How many parts of a sentence a list of people takes that the first of them is, opens or ends in; 1 for none."""
    first = next(ahead)
    if not first:
        return 1
    first = _listed(first) if first[0].low in _ONWARD else first
    way = next((way for way in (is_people, _opens, _governs, _takes_people) if way(first)), None)
    if way is None:
        return 1
    more, then = 0, next(ahead, None)
    while then is not None and is_people(then := _listed(then)):
        more, then = more + 1, next(ahead, None)
    if way is _opens:
        return 1 + more
    acts = then is not None and _acts(then)
    if way is is_people:
        return 1 + more + acts
    if way is _governs:
        return 2 + more if acts else 1
    return 1 if acts else 1 + more


def _listed(inside: list[Unit]) -> list[Unit]:
    """A part without the words by which it goes on with a list (还有B)."""
    return list(dropwhile(lambda unit: unit.low in _ALSO_WITH, inside))


def _acts(inside: list[Unit]) -> bool:
    """Whether a part begins with people and goes on with what they do (大使X等到机场迎接)."""
    named = named_first(inside)
    rest = inside[len(named) :]
    return is_people(named) and any(u.is_a("presence") or trigger_of(u) is not None for u in rest)


def named_first(inside: list[Unit]) -> list[Unit]:
    """The people with whom a part begins, as far as they are only named and described."""
    described = describing(inside)
    end = next((k for k, u in enumerate(inside) if k not in described and not _is_named(u)), len(inside))
    while end and not (inside[end - 1].is_any(_BEARERS) or inside[end - 1].low in _COMPANIONS):
        end -= 1
    return inside[:end]


def _opens(inside: list[Unit]) -> bool:
    """Whether a part opens a list of those who were there, and ends in people (出席的有A、B)."""
    cue = next((k for k, unit in enumerate(inside) if unit.is_a("presence")), None)
    has = next((k for k, u in enumerate(inside) if cue is not None and k > cue and u.low in _HAS), None)
    return has is not None and is_people(inside[has + 1 :])


def _governs(inside: list[Unit]) -> bool:
    """Whether a part ends in people with whom, or by whom, something is done, as the next says (在平壤同A)."""
    at = next((k for k, u in enumerate(inside) if u.low in _GOVERNS and is_people(inside[k + 1 :])), None)
    if at is None:
        return False
    described = describing(inside[at + 1 :])
    return not any(trigger_of(u) for k, u in enumerate(inside[at + 1 :]) if k not in described)


def _takes_people(inside: list[Unit]) -> bool:
    """Whether a part ends in the people whom its verb of meeting takes (会见了A)."""
    told = [k for k, t in told_in(inside) if t.verb and t.kind is ContactKind.MEETING]
    return bool(told) and is_people([u for u in inside[told[-1] + 1 :] if u.low not in _ASPECT])


def is_people(inside: list[Unit]) -> bool:
    """Whether units only name people, with what they are and what describes them (正在X访问的部长A、大使B等)."""
    rest = list(inside)
    while rest and (rest[-1].low in _WITH_THEM or not rest[-1].low.isalnum()):
        rest.pop()
    if not rest or not rest[-1].is_any(_BEARERS):
        return False
    if not any(unit.is_any(("local", "delegation")) for unit in rest):
        return False
    described = describing(rest)
    return all(k in described or _is_named(unit) for k, unit in enumerate(rest))


def _is_named(unit: Unit) -> bool:
    """Whether a unit may stand in a list of people: a name, what its bearer is, a word that joins, a body's name."""
    plain = not unit.senses and unit.low.isalpha()
    return plain or unit.low in _JOINING or unit.is_any(_NAMED)


def describing(inside: list[Unit]) -> set[int]:
    """The units of what describes some of those in a list, up to its 的 (来访的A; 以X为团长的代表团)."""
    out: set[int] = set()
    first = 0
    for k, unit in enumerate(inside):
        if unit.low in _BREAKING:
            first = k + 1
        elif unit.low in _OF:
            span = inside[first:k]
            lists = any(u.is_any(("marked", "saying")) for u in span) or opens_list(inside, k)
            told = any(trigger_of(u) or u.is_any(("presence", "at_head")) or u.low in _AS for u in span)
            if sum(u.is_a("local") for u in span) <= told and not lists and not _does_itself(span):
                out.update(range(first, k + 1))
            first = k + 1
    return out


def _does_itself(span: list[Unit]) -> bool:
    """Whether the units up to 的 begin with what somebody does to whom the rest describes (20日接待了|来访的A)."""
    meets = any(t.verb and t.kind is ContactKind.MEETING and k + 1 < len(span) for k, t in told_in(span))
    return meets or any(unit.low in _ASPECT or unit.low in _ALSO for unit in span)


def opens_list(inside: list[Unit], i: int) -> bool:
    """Whether 的 closes what a word at a unit tells, and a list of who did it follows (到机场送行的朝方人士有:A)."""
    of = next((k for k in range(i, len(inside)) if inside[k].low in _OF), len(inside))
    before_names = takewhile(lambda unit: not unit.is_a("local"), inside[of + 1 :])
    return any(unit.low in _HAS or unit.low.endswith(_LISTS) for unit in before_names)


def told_in(inside: list[Unit]) -> list[tuple[int, Trigger]]:
    """The words of contact of a part, and at which of its units they stand."""
    return [(k, told) for k, unit in enumerate(inside) if (told := trigger_of(unit)) is not None]
