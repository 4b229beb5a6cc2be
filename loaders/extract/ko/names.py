"""Names in Korean sentences: known ones, those with Chinese characters, and strangers."""

from __future__ import annotations

from graph.claims import Country
from graph.names import proposed_id
from loaders.extract.data import words
from loaders.extract.ko.brackets import bracketed
from loaders.extract.ko.due import is_due
from loaders.extract.ko.found import Find, Found
from loaders.extract.ko.pieced import in_pieces
from loaders.extract.ko.shapes import family_names
from loaders.extract.ko.strangers import longer, stranger
from loaders.extract.ko.units import is_hangul
from loaders.extract.marks import Unit
from loaders.extract.people import Cast, NameForm

_SEPARATORS = words("ko", "grammar", "separators")
_REPORTERS = words("ko", "names", "reporters")
_NAMED_AFTER = tuple(words("ko", "names", "named_after"))
_VOWEL, _AFTER_VOWEL = "이", words("ko", "names", "after_vowel")
_SHORT = 2  # syllables: a known name as short as this is a word as often as a name


def names(units: list[Unit], find: Find) -> list[Found]:
    """The names of a sentence in order, none overlapping; those that only their company can confirm are not `sure`.

    `find` looks a spelling up in the registry.
    """
    out: list[Found] = []
    with_brackets = bracketed(units, find)
    i = 0
    while i < len(units):
        found = with_brackets.get(i)
        if found is None and is_hangul(units[i].text[0]):
            last = out[-1].after if out and out[-1].sure else None
            if units[i].is_a("person"):
                found = _known(units, i, last)
            else:
                found = in_pieces(units, i, find, last) or stranger(units, i, find, last)
        if found:
            out.append(found)
        i = found.after if found else i + 1
    return out


def _known(units: list[Unit], i: int, last: int | None) -> Found | None:
    unit = units[i]
    if more := longer(units, i):
        return more
    if _names_thing(units, i):
        return None
    ids = tuple(sorted(set(unit.values("person"))))
    plain = unit.text.replace(" ", "")
    if i + 1 < len(units) and units[i + 1].text in _REPORTERS:  # a namesake of somebody known
        who = proposed_id(plain, "ko", Country.OTHER)
        return Found(
            i,
            i + 1,
            NameForm(unit.start, unit.end, unit.text, family_names(plain)[0], (), who, Country.OTHER),
        )
    form = NameForm(unit.start, unit.end, unit.text, family_names(plain)[0], ids, min(ids))
    sure = len(plain) > _SHORT or is_due(units, i, i + 1, last, known=True) or _lists(units, i)
    return Found(i, i + 1, form, sure=sure or _is_marked(units, i))


def _names_thing(units: list[Unit], i: int) -> bool:
    """Whether what is stuck to a name makes it that of a house or a medal (모택동|기념당, 김정일|훈장)."""
    behind = units[i + 1 : i + 4]
    stuck = (after.text for unit, after in zip(units[i:], behind, strict=False) if after.start == unit.end)
    return bool(behind) and behind[0].start == units[i].end and "".join(stuck).startswith(_NAMED_AFTER)


def _is_marked(units: list[Unit], i: int) -> bool:
    """Whether the particle behind a short name shows that its last syllable is none itself (왕이가, 왕이는)."""
    after = units[i + 1] if i + 1 < len(units) and units[i + 1].start == units[i].end else None
    return after is not None and units[i].text.endswith(_VOWEL) and after.low in _AFTER_VOWEL


def _lists(units: list[Unit], i: int) -> bool:
    """Whether a known name begins a list with another (왕이·양제츠가)."""
    following = units[i + 1 : i + 3]
    return len(following) > 1 and following[0].low in _SEPARATORS and following[1].is_a("person")


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
