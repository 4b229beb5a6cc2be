"""Names of strangers in Chinese: a surname and one or two characters where a name is due, and foreign names there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain

from graph.claims import Country
from graph.names.han import is_han
from graph.names.surnames import chinese_surname_reading, korean_surname_reading
from graph.registry.load import Registry
from loaders.extract.countries import table
from loaders.extract.data import load, words
from loaders.extract.heads import EMBASSY, heads
from loaders.extract.marks import Hit, Unit
from loaders.extract.zh.bodies import ends_like_body
from loaders.extract.zh.segment import Shape

_NOT_FIRST = words("zh", "names", "not_first")
_NOT_LAST = words("zh", "names", "not_last")
_MAYBE_LAST = words("zh", "names", "maybe_last")
_ADVERBS = words("zh", "names", "adverbs")
_NAMED_AFTER = tuple(words("zh", "names", "named_after"))
_NOT_NAME = words("zh", "names", "not_name")
_TO = words("zh", "grammar", "toward")
_BETWEEN = words("zh", "titles", "between")
_JOINS = words("zh", "titles", "joins")
_PARTICLES = words("zh", "grammar", "aspect") | words("zh", "grammar", "of")
_LISTING = words("zh", "grammar", "list") | words("zh", "grammar", "and")
_NAMES_AFTER = frozenset({"head", "descriptor", "marked", "byline", "tail", "guest"})
_MARK, _HAS = "、", words("zh", "grammar", "has")
_MARKS, _ALSO_SURNAMES = words("zh", "names", "marks"), words("zh", "names", "also_surnames")
_RARE = words("zh", "names", "rare_surnames")
_IN_LISTS, _GOES_ON = words("zh", "names", "surnames_in_lists"), _LISTING | {"等"}
_SAYING = tuple(words("zh", "cues", "saying"))
_ACTING = tuple(words("zh", "names", "acting"))
_RANKS = words("zh", "titles", "ranks")
_NAMING = frozenset({"person", "org", "head", "country", "place", "marked"})
_BODIES, _WORDED = frozenset({"org"}), frozenset({"verbs", "small"})  # what may end right before a name
_PEOPLE = ("person", "shape")
_DUE, _BEFORE, _LISTED, _FOREIGN = 1.6, 2.0, 1.8, 3.2  # costs of a name: after a title, before a courtesy, in a list
_SIGNED = 1.0  # the cost of a name in brackets after an agency's mark
_NAME = re.compile(r"[^\W\d_]+")
_TITLED = 2.2  # the cost of a name right before its title
_TWO, _AND, _MAYBE = 0.6, 1.5, 0.5  # what a name of two characters costs more, and one whose end may be a word
_ENDED, _JOINED = 0.5, 2.4  # that of a name ending in "and" where a mark follows, and where another name does
_LONGEST_FOREIGN = 6
_REST = 2  # characters of transcription after a foreign name that make it the beginning of a longer one
_GIVEN = 2  # characters of a given name at most
_ROW = 3  # names of a list that nothing but their number shows to be names
_LAST_SUN = re.compile("日(?![前内后本益程常期报记夜渐趋])")  # 崔光|日
_NUMBERED = re.compile("[一二三四五六七八九十廿卅]{1,3}(?:月|日(?!前(?!往)|内|后))")


def due(folded: str, hits: Iterable[Hit]) -> Iterator[Shape]:
    """The shapes of names right after a title and right before a courtesy, or a word of leading (以X为团长)."""
    bodies: set[int] = set()
    worded: set[int] = set()
    hits = list(hits)
    known = {(hit.start, hit.end) for hit in hits}
    named = naming(hits)
    for hit in hits:
        kinds = {kind for kind, _ in hit.senses}
        if kinds & _NAMES_AFTER and ("tail" not in kinds or ends_like_body(folded[: hit.start][-_GIVEN:])):
            start = _skip(folded, hit.end)
            shapes = [
                *at(folded, start, _DUE, named),
                *(_marked_off(folded, start, known) if hit.end - hit.start > 1 else ()),
            ]
            yield from (s for s in shapes if "marked" not in kinds or folded[s.end : s.end + 1] in _JOINS)
            if "byline" not in kinds and "marked" not in kinds:
                yield from _foreign(folded, start)
        if kinds & _BODIES:
            bodies.add(hit.end)
        if kinds & _WORDED:
            worded.add(hit.end)
        if "at_head" in kinds and hit.end - hit.start > 1:
            before = [s for n in (3, 2, 4) for s in at(folded, hit.start - n, _TITLED) if s.end == hit.start]
            yield from (s for s in before if s.start in worded or _opens(folded, s.start))
        if "head" in kinds and hit.end - hit.start > 1:
            lengths = (3, 2) if any(heads("zh")[value].kind == EMBASSY for value in _heads(hit)) else (3,)
            before = [s for n in lengths for s in at(folded, hit.start - n, _TITLED) if s.end == hit.start]
            yield from (s for s in before if s.start in bodies or _opens(folded, s.start))
        if "honorific" in kinds and folded[hit.start : hit.end] in _RANKS:
            yield from at(folded, hit.end, _DUE, named)
        if "honorific" in kinds:
            for length in (2, 3, 4):
                yield from (s for s in at(folded, hit.start - length, _BEFORE) if s.end == hit.start)


def _heads(hit: Hit) -> Iterator[str]:
    return (value for kind, value in hit.senses if kind == "head")


def counted_off(folded: str) -> Iterator[Shape]:
    """The shapes of the names of a list that what they are closes (A、B、C等中国演员), or 等 where they are many."""
    for match in _among().finditer(folded):
        names: list[Shape] = []
        end = match.start()
        while end > 0:
            shape = next((s for k in (3, 2, 4) for s in at(folded, end - k, _LISTED) if s.end == end), None)
            if shape is None:
                break
            names.append(shape)
            end = shape.start - 1
            if folded[end : end + 1] != _MARK:
                break
        told = len(match[0]) > 1  # what they are, behind 等
        if (told and len(names) > 1) or (names and match["side"] and _begins(folded, names[0].start)):
            yield from names
        elif len(names) >= _ROW and sum(name.end - name.start > _GIVEN for name in names) >= _ROW - 1:
            yield from (name for name in names if _begins(folded, names[-1].start))


@cache
def _among() -> re.Pattern[str]:
    """ "And others" before a country, or none, and what the people of a list are."""
    countries = "|".join(map(re.escape, (word for word, meant in table("zh") if not meant.adjective)))
    countries += "|" + "|".join(load("zh", "grammar")["sides"])
    data = load("zh", "names")
    of_a_side = f"(?P<side>{countries})[^,。;、等]{{0,8}}?(?:{'|'.join(data['of_a_side'])})"
    return re.compile(f"等(?:{of_a_side}|(?:{countries})?(?:著名)?(?:{'|'.join(data['callings'])}))?")


def signed(text: str, folded: str) -> Iterator[Shape]:
    """The shapes of the journalists named in brackets after an agency's mark, or at the end (电 (王一菲))."""
    for match in chain(_pattern("signed").finditer(text), _pattern("signed_below").finditer(text)):
        for name in _NAME.finditer(text, *match.span("names")):
            yield from (shape for shape in at(folded, name.start(), _SIGNED) if shape.end == name.end())


@cache
def _pattern(key: str) -> re.Pattern[str]:
    return re.compile(load("zh", "text")[key])


def _opens(folded: str, start: int) -> bool:
    """Whether a name can begin at a position because nothing, a mark or a small word stands before it."""
    return start == 0 or not folded[start - 1].isalnum() or folded[start - 1] in _ANDS


def _begins(folded: str, start: int) -> bool:
    """Whether a name can begin at a position as it opens there, or because a particle stands before it (会见了X)."""
    return _opens(folded, start) or folded[start - 1] in _PARTICLES


def _marked_off(folded: str, start: int, known: set[tuple[int, int]]) -> Iterator[Shape]:
    """The shape of a name after a title that begins with a surname common as a word, where a mark follows it.

    Nothing where its characters are `known` as words (大使|曾|出席,).
    """
    for length in (2, 3):
        end = start + length
        name, mark = folded[start:end], folded[end : end + 1]
        named = name[:1] in _ALSO_SURNAMES and len(name) == length and _all_han(name) and name not in _NOT_NAME
        worded = (start, end) in known or (start + 1, end) in known
        ended = (mark and (mark in _MARKS or mark.isspace() or mark.isdigit())) or folded.startswith(_SAYING, end)
        ended = ended or (length > _GIVEN and folded.startswith(_ACTING, end))
        if (
            named
            and not worded
            and ended
            and name[-1] not in (_NOT_LAST if length > _GIVEN else _NOT_LAST | _MAYBE_LAST)
        ):
            yield Shape(start, end, _DUE)


def naming(hits: Iterable[Hit]) -> frozenset[int]:
    """Where known words begin that "and" may join to a name before it."""
    return frozenset(hit.start for hit in hits if any(kind in _NAMING for kind, _ in hit.senses))


def at(folded: str, start: int, cost: float, named: frozenset[int] = frozenset()) -> Iterator[Shape]:
    """The shapes of Chinese and Korean names that begin at a position; `named` is where known names and titles do."""
    if start < 0 or folded[max(0, start - 1) : start].isdigit():
        return  # 30余位烈士
    surname = next((n for n in (2, 1) if _is_surname(folded[start : start + n])), 0)
    family = folded[start : start + surname]
    if not surname or (family in _NOT_FIRST and family not in _IN_LISTS) or folded[start : start + 2] in _NOT_NAME:
        return
    for given in (1, 2):
        end = start + surname + given
        name = folded[start:end]
        if family in _NOT_FIRST and (given < _GIVEN or folded[end : end + 1] not in _GOES_ON):
            continue
        if _countries().issuperset(name):
            continue  # 韩中日领导人会议
        if len(name) != surname + given or not _all_han(name) or name[-1] in _NEVER_LAST:
            continue
        if name[-1] in _ADVERBS and folded[end : end + 1] not in _MARKS:
            continue
        if folded.startswith(_NAMED_AFTER, end) or folded[start + surname : end] in _titles():
            continue
        if _NUMBERED.match(folded, end - 1) or folded.startswith(_long_titles(), start + surname):
            continue  # 宋涛|十一日, 唐|国务委员
        extra = (_TWO if given == 1 and surname == 1 else 0.0) + _ending_in_and(folded, end, named)
        extra += _MAYBE if name[-1] in _MAYBE_LAST else 0.0
        yield Shape(start, end, cost + extra)


def _ending_in_and(folded: str, end: int, named: frozenset[int]) -> float:
    """What a name costs more whose last character may be "and": least before a mark, most before another name."""
    if folded[end - 1] not in _ANDS:
        return 0.0
    if folded[end : end + 1] in _MARKS:
        return _ENDED
    return _JOINED if end in named else _AND


@cache
def _countries() -> frozenset[str]:
    """The characters that stand for countries where several are named in a row (韩中日)."""
    return frozenset(word for word, meant in table("zh") if meant.adjective and len(word) == 1)


@cache
def _titles() -> frozenset[str]:
    """The words of titles: none is a given name (李|大使)."""
    return frozenset(word for head in load("zh", "titles")["heads"] for word in head["words"])


@cache
def _long_titles() -> tuple[str, ...]:
    """The words of titles that are longer than a given name."""
    return tuple(word for word in _titles() if len(word) > _GIVEN)


def _all_han(name: str) -> bool:
    return is_han(name) and not any(char.isspace() for char in name)


_ANDS = words("zh", "grammar", "and") | words("zh", "grammar", "with")
_NEVER_LAST = (_NOT_LAST - _ANDS) | words("zh", "names", "never_last")


@cache
def _is_surname(text: str) -> bool:
    if not text or not is_han(text):
        return False
    known = chinese_surname_reading(text) is not None or korean_surname_reading(text) is not None
    return known or text in _RARE


def _skip(folded: str, position: int) -> int:
    """The position after the marks that may stand between a title and a name."""
    while position < len(folded) and folded[position] in _BETWEEN:
        position += 1
    return position


@cache
def _transcribing() -> frozenset[str]:
    return frozenset(load("zh", "names")["transcription"])


def _foreign(folded: str, start: int) -> Iterator[Shape]:
    """The shape of a transcribed foreign name: at least two characters that transcribe, with points between words."""
    end = start
    while end < len(folded) and (folded[end] in _transcribing() or (folded[end] in "·・" and end > start)):
        end += 1
    if folded[start : start + 2] in _NOT_NAME:
        return
    dotted = any(mark in folded[start:end] for mark in "·・")
    if end - start >= 2 and (dotted or end - start <= _LONGEST_FOREIGN):
        yield Shape(start, end, _DUE if dotted else _FOREIGN)


def of_people(folded: str, hits: Iterable[Hit], registry: Registry) -> list[Hit]:
    """The known words, without the names of people that are part of another name (金日成|综合大学, 克里|斯托弗)."""
    hits = list(hits)
    begin = {hit.start for hit in hits if hit.end - hit.start > 1}

    def is_part(hit: Hit) -> bool:
        foreign = all(registry.persons[p].country is Country.OTHER for kind, p in hit.senses if kind == "person")
        rest = folded[hit.end : hit.end + _REST]
        goes_on = foreign and hit.end not in begin and len(rest) == _REST and _transcribing().issuperset(rest)
        longer = hit.end - hit.start == _GIVEN and bool(_LAST_SUN.match(folded, hit.end))
        return goes_on or longer or folded.startswith(_NAMED_AFTER, hit.end)

    return [hit for hit in hits if not is_person(hit) or not is_part(hit)]


def is_person(hit: Hit) -> bool:
    """Whether a known word is a name of the registry."""
    return any(kind == "person" for kind, _ in hit.senses)


_BYLINE = 20  # units from a journalist's name back to "reporter"


def listed(folded: str, units: list[Unit], named: frozenset[int]) -> Iterator[Shape]:
    """The shapes of names that go on with a list of names, or open one (A、B和C等)."""
    for i in range(1, len(units)):
        signed = is_byline(units, i - 1)
        joins = units[i].low in _LISTING or (signed and units[i].low in _JOINS)
        after = units[i + 1] if joins and i + 1 < len(units) else units[i]
        spaced = after is units[i] and units[i - 1].end < after.start and signed
        if is_name(units[i - 1]) and (after is not units[i] or spaced) and _may_begin(after):
            yield from _going_on(folded, units[i:], after.start, named)
        elif units[i].low == _MARK and after is not units[i] and is_name(after) and not is_name(units[i - 1]):
            yield from _opening_list(folded, units[:i])
        elif units[i - 1].low in _HAS and units[i - 1].end == units[i].start and _may_begin(units[i]):
            row = list(_going_on(folded, units[i:], units[i].start, named))
            yield from row if len({shape.start for shape in row}) >= _ROW else ()


def _going_on(folded: str, rest: list[Unit], start: int, named: frozenset[int]) -> Iterator[Shape]:
    """The shapes of the names with which a list goes on from a position, one after another."""
    begins = {unit.start for unit in rest if _may_begin(unit)}
    known = {(unit.start, unit.end) for unit in rest if unit.senses}
    ahead = {start}
    while ahead:
        at_next = min(ahead)
        ahead.remove(at_next)
        for shape in chain(at(folded, at_next, _LISTED, named), _marked_off(folded, at_next, known)):
            yield shape
            if folded[shape.end : shape.end + 1] in _LISTING and shape.end + 1 in begins:
                ahead.add(shape.end + 1)


def _opening_list(folded: str, units: list[Unit]) -> Iterator[Shape]:
    """The shape of the name that opens a list of names behind "there are" (随行的还有A、B)."""
    end = units[-1].end
    for length in (3, 2, 4):
        before = next((unit for unit in units if unit.end == end - length), None)
        if before is not None and (before.low in _HAS or before.is_any(("company", "presence"))):
            yield from (shape for shape in at(folded, before.end, _LISTED) if shape.end == end)


def _may_begin(unit: Unit) -> bool:
    return not unit.senses or (len(unit.low) == 1 and unit.is_a("small"))


def asks(units: list[Unit], i: int) -> bool:
    """Whether a name only begins what a journalist asks (韩联社记者:李鸿忠副委员长会否...)."""
    after = units[i + 1] if i + 1 < len(units) else None
    colon = i > 0 and units[i - 1].low == ":"
    return colon and after is not None and after.start == units[i].end and after.low.isalpha()


def is_byline(units: list[Unit], i: int) -> bool:
    """Whether a name is a journalist's: after "reporter", or after another journalist's name."""
    j, far = i - 1, i - _BYLINE
    while j >= max(0, far) and (units[j].low in _BETWEEN or units[j].low in _JOINS or is_name(units[j])):
        j -= 1
    told = j > 0 and (units[j - 1].is_a("saying") or units[j - 1].low in _TO)  # 告诉记者:X...
    return j >= max(0, far) and units[j].is_a("byline") and not told and not asks(units, i)


def is_name(unit: Unit) -> bool:
    """Whether a unit is the name of somebody known or not."""
    return unit.is_any(_PEOPLE)


def same_names(folded: str, units: Iterable[Unit]) -> dict[str, float]:
    """The folded names of strangers among units, with what reading them so elsewhere costs."""
    return {folded[unit.start : unit.end]: 1.0 for unit in units if unit.is_a("shape")}
