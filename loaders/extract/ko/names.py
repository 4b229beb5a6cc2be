"""Names in Korean sentences: known ones, those with Chinese characters, and strangers beside titles and in lists."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from graph.claims import Country
from graph.names import pinyin, proposed_id, rok_transcription, sino_korean
from graph.names.chinese import southern
from graph.names.han import is_han
from graph.names.surnames import is_chinese_surname
from loaders.extract.data import words
from loaders.extract.ko.shapes import family_names, is_chinese_sound, is_korean_shape
from loaders.extract.ko.units import is_hangul
from loaders.extract.marks import Unit
from loaders.extract.people import Cast, NameForm

_NOT_NAMES = words("ko", "names", "not_names")
_FIELDS = words("ko", "titles", "fields")
_RANKS = words("ko", "grammar", "ranks")
_LADIES = words("ko", "grammar", "ladies")
_SEPARATORS = words("ko", "grammar", "separators")
_STEMS, _BRACKET = 3, 9  # units of a name before brackets, of what is in them
_SHORT = 2  # syllables: a known name as short as this is a word as often as a name
_BODY_KINDS = ("org", "country", "place", "body_end", "posted", "resident", "former", "dropped")
_REACH = 8  # units between a name and the title that follows it
Find = Callable[[str], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Found:
    """A name in a sentence: its units, its form, and another spelling of it in brackets."""

    first: int
    after: int
    form: NameForm
    alias: tuple[int, int, str] | None = None
    sure: bool = True


def names(units: list[Unit], find: Find) -> list[Found]:
    """The names of a sentence in order, none overlapping; those that only their company can confirm are not `sure`.

    `find` looks a spelling up in the registry.
    """
    out: list[Found] = []
    i = 0
    while i < len(units):
        found = _bracketed(units, i, find) or _known(units, i, out) or _stranger(units, i, find, out)
        if found:
            out.append(found)
        i = found.after if found else i + 1
    return out


def _known(units: list[Unit], i: int, before: list[Found]) -> Found | None:
    unit = units[i]
    if not unit.is_a("person"):
        return None
    ids = tuple(sorted(set(unit.values("person"))))
    plain = unit.text.replace(" ", "")
    form = NameForm(unit.start, unit.end, unit.text, family_names(plain)[0], ids, min(ids))
    sure = len(plain) > _SHORT or _due(units, i, i + 1, before)
    return Found(i, i + 1, form, sure=sure)


def _bracketed(units: list[Unit], i: int, find: Find) -> Found | None:
    """A name followed by Chinese characters or another reading in brackets: 왕이(王毅), 습근평(시진핑)."""
    end = i
    while end < len(units) and end - i < _STEMS and _is_stem(units, end, i):
        end += 1
    if end == i or end + 2 >= len(units) or units[end].low != "(" or units[end].start != units[end - 1].end:
        return None
    closing = next((k for k in range(end + 2, min(end + _BRACKET, len(units))) if units[k].low == ")"), None)
    inner, text = units[end + 1], "".join(unit.text for unit in units[i:end])
    if (
        closing is None
        or (closing > end + 2 and not is_han(inner.text))
        or not (_same_name(units[i], text, inner) or (is_han(inner.text) and _titled(units, i, closing + 1, inner)))
    ):
        return None
    both = f"{text}({inner.text})"
    known = units[i].values("person") if end == i + 1 else ()
    if not known and _goes_on(units, closing + 1):
        return None
    candidates = tuple(sorted(set(known))) or find(both)
    country = None if candidates else Country.CN if is_chinese_sound(text) or not is_korean_shape(text) else None
    proposed = min(candidates) if candidates else proposed_id(both, "ko", country or Country.CN)
    form = NameForm(units[i].start, units[end - 1].end, text, family_names(text)[0], candidates, proposed, country)
    return Found(i, closing + 1, form, (units[i].start, units[closing].end, both) if closing == end + 2 else None)


def _goes_on(units: list[Unit], after: int) -> bool:
    """Whether a noun is stuck to closing brackets: 샹산(香山)포럼 is no person."""
    return (
        after < len(units)
        and units[after].start == units[after - 1].end
        and not units[after].senses
        and is_hangul(units[after].text[0])
    )


def _is_stem(units: list[Unit], k: int, first: int) -> bool:
    """Whether a unit begins or goes on with a name whose syllables may look like particles (쑨이)."""
    unit = units[k]
    if k > first:
        return unit.start == units[k - 1].end and all(map(is_hangul, unit.text)) and not units[first].is_a("person")
    if unit.is_a("person"):
        return True
    return all(map(is_hangul, unit.text)) and (not unit.senses or (len(unit.text) == 1 and unit.is_a("body_end")))


def _same_name(first: Unit, text: str, inner: Unit) -> bool:
    """Whether what stands in brackets is the same name in other letters."""
    if is_han(inner.text):
        if first.is_a("person"):
            return True
        return 2 <= len(inner.text) <= 4 and first.low not in _NOT_NAMES and _reads(inner.text, text)
    if not inner.is_a("person"):
        return False
    mine, theirs = set(first.values("person")), set(inner.values("person"))
    return bool(mine & theirs) or (not mine and is_korean_shape(text))


def _titled(units: list[Unit], i: int, after: int, inner: Unit) -> bool:
    """Whether brackets with a Chinese surname are followed by a title: a name however it is spelled."""
    surname = is_chinese_surname(inner.text[:1]) and 2 <= len(inner.text) <= 4
    return surname and units[i].low not in _NOT_NAMES and _title_after(units, after)


def _reads(characters: str, text: str) -> bool:
    """Whether Chinese characters may be read so: by their sound, in Korean, or at least as a name of that shape."""
    reading = sino_korean(characters)
    exact = text in (rok_transcription(pinyin(characters)), reading, southern(reading))
    return exact or is_chinese_sound(text) or is_korean_shape(text)


def _stranger(units: list[Unit], i: int, find: Find, before: list[Found]) -> Found | None:
    """A word of the shape of a name where a name is due."""
    unit = units[i]
    if unit.senses or not is_hangul(unit.text[0]) or unit.low in _NOT_NAMES or _is_ministry(units, i):
        return None
    if i > 0 and units[i - 1].end == unit.start and not _may_touch(units[i - 1]):
        return None
    for after, text in _readings(units, i):
        if text in _NOT_NAMES or _begins_body(units, after):
            continue
        sound = len(text) > _SHORT and is_chinese_sound(text) and not is_korean_shape(text)
        if not sound and not is_korean_shape(text):
            continue
        if (len(text) == _SHORT and not _is_honorific(units, after)) or not _due(units, i, after, before):
            continue
        candidates = find(text)
        country = Country.CN if sound else None
        form = NameForm(
            unit.start,
            units[after - 1].end,
            text,
            family_names(text)[0],
            candidates,
            proposed_id(text, "ko", country),
            country,
        )
        return Found(i, after, form)
    return None


def _begins_body(units: list[Unit], after: int) -> bool:
    """Whether a word is stuck to the noun of a body (조우호협회)."""
    return after < len(units) and units[after].start == units[after - 1].end and units[after].is_a("body_end")


def _is_ministry(units: list[Unit], i: int) -> bool:
    """Whether a word before a title is a ministry's, not a name (동력성 부상)."""
    return units[i].text[:-1] in _FIELDS and i + 1 < len(units) and units[i + 1].is_a("head")


def _readings(units: list[Unit], i: int) -> list[tuple[int, str]]:
    """The stem alone, and with what looks like a particle but may be the name's last syllable (김영도 부상)."""
    out = [(i + 1, units[i].text)]
    if i + 1 < len(units) and units[i + 1].start == units[i].end and len(units[i + 1].text) == 1:
        after = units[i + 2] if i + 2 < len(units) else None
        tail = units[i + 1]
        closes = after is None or after.is_a("honorific") or after.is_a("head") or after.low in _SEPARATORS
        if tail.is_a("particle") and closes:
            out.insert(0, (i + 2, units[i].text + tail.text))
    return out


def _may_touch(unit: Unit) -> bool:
    return any(unit.is_a(kind) for kind in ("head", "country", "org", "honorific", "chief", "copula")) or not is_hangul(
        unit.text[-1]
    )


def _is_honorific(units: list[Unit], i: int) -> bool:
    return i < len(units) and units[i].is_a("honorific")


def _due(units: list[Unit], i: int, after: int, before: list[Found]) -> bool:
    """Whether a name is due between two units: beside a title or honorific, or in a list with one that is."""
    return (
        _is_honorific(units, after)
        or _title_before(units, i)
        or _title_after(units, after)
        or _listed(units, i, before)
    )


def _title_before(units: list[Unit], i: int) -> bool:
    j = i - 1
    while j >= 0 and units[j].low in _RANKS:
        j -= 1
    if j >= 0 and units[j].is_a("copula"):
        j -= 1
    elif j >= 0 and (units[j].is_a("particle") or units[j].low in _SEPARATORS):
        return False
    return j >= 0 and (units[j].is_a("head") or units[j].is_a("chief"))


def _title_after(units: list[Unit], i: int) -> bool:
    """Whether a title, with its body before it, follows directly."""
    for k, unit in enumerate(units[i : i + _REACH], i):
        if unit.is_a("head") or unit.is_a("chief"):
            return True
        stuck = k + 1 < len(units) and units[k + 1].start == unit.end
        if stuck and k > i and all(kind == "word" for kind, _ in unit.senses) and is_hangul(unit.text[0]):
            continue
        if unit.is_a("particle") or not (
            any(map(unit.is_a, _BODY_KINDS)) or (not unit.senses and is_hangul(unit.text[0]))
        ):
            return False
    return False


def _listed(units: list[Unit], i: int, before: list[Found]) -> bool:
    if not before or i == 0:
        return False
    last = before[-1]
    between = units[last.after : i]
    joins = sum(unit.low in _SEPARATORS or unit.values("particle") == ("with",) for unit in between)
    others = [u for u in between if u.low not in _SEPARATORS and not u.is_a("particle") and not u.is_a("honorific")]
    return last.sure and joins == 1 and not others


def confirm(found: list[Found], sure: frozenset[str]) -> list[Found]:
    """The names of a sentence without those that neither it nor the rest of the article confirms."""
    return [name for name in found if name.sure or set(name.form.candidates) & sure]


def repeated(units: list[Unit], cast: Cast, spelled: dict[str, int]) -> list[tuple[int, int, int]]:
    """Later mentions of names that the article gave before, as (first unit, unit after, person)."""
    out = []
    for i, unit in enumerate(units):
        if (
            unit.senses
            or not is_hangul(unit.text[0])
            or (i > 0 and units[i - 1].end == unit.start and is_hangul(units[i - 1].text[-1]))
        ):
            continue
        person = spelled.get(unit.text)
        if person is not None:
            cast.mention(person, unit.start, unit.end, unit.text)
            out.append((i, i + 1, person))
    return out


def merge(units: list[Unit], found: list[tuple[int, int, int]]) -> list[Unit]:
    """The units with each name (first unit, unit after, person) made one unit of sense `local`."""
    out: list[Unit] = []
    position = 0
    for first, after, person in sorted(found):
        if first < position:
            continue
        out.extend(units[position:first])
        text = "".join(unit.text for unit in units[first:after])
        out.append(Unit(units[first].start, units[after - 1].end, text, text, (("local", str(person)),)))
        position = after
    out.extend(units[position:])
    return out


def bare_surnames(
    units: list[Unit], cast: Cast, title_of: Callable[[list[Unit], int], str], likes: Callable[[str], frozenset[str]]
) -> list[Unit]:
    """The units with surnames before titles (왕 부장) bound to the people of the article.

    `title_of` gives the title whose head a unit is ("" for none), `likes` the titles that may be called by it.
    """
    families = cast.families()
    out = list(units)
    for i, unit in enumerate(units[:-1]):
        if unit.is_a("local") or unit.text not in families or units[i + 1].start == unit.end:
            continue
        if i > 0 and units[i - 1].end == unit.start and is_hangul(units[i - 1].text[-1]):
            continue
        if units[i + 1].low in _LADIES and (person := _bearer(cast, unit, frozenset())) is not None:
            cast.mention(person, unit.start, unit.end, unit.text, full=False)
            out[i] = replace(unit, senses=(("local", str(person)),))
            continue
        title = title_of(units, i + 1) or (title_of(units, i + 2) if i + 2 < len(units) else "")
        if not title or (not title_of(units, i + 1) and not _stuck_title(units, i + 1)):
            continue
        person = _bearer(cast, unit, likes(title))
        if person is not None:
            cast.mention(person, unit.start, unit.end, unit.text, full=False)
            out[i] = replace(unit, senses=(("local", str(person)),))
    return out


def _stuck_title(units: list[Unit], i: int) -> bool:
    """Whether a body and its chief are one word (총정치국장)."""
    return units[i].is_a("org") and units[i + 1].start == units[i].end


def _bearer(cast: Cast, unit: Unit, titles: frozenset[str]) -> int | None:
    """Who of a family is called by a title: whoever was given it, else the one named most and last."""
    people = cast.of_family(unit.text)
    titled = [p for p in people if titles & set(cast.people[p].titles)]

    def salience(person: int) -> tuple[int, int]:
        before = [m for m in cast.people[person].mentions if m.start < unit.start]
        return len(before), max((m.start for m in before), default=-1)

    known = [p for p in titled or people if salience(p)[0]]
    return max(known or titled or people, key=salience, default=None)
