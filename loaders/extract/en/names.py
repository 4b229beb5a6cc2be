"""English shapes of personal names: registry names, Korean and Chinese names nobody has heard of, and other people."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from graph.claims import Country
from graph.names import is_korean_syllables, is_pinyin_syllables, proposed_id
from graph.names.surnames import is_korean_surname, is_pinyin_surname, is_surname
from loaders.extract.data import words
from loaders.extract.marks import Unit
from loaders.extract.people import Cast, NameForm, bare_surname

_MISREAD = re.compile(r"\bI[lI1]\b")  # Il, as poor typesetting and OCR print it
_HYPHENED = re.compile(r"[A-Z][a-z]{1,5}-[a-z]{1,6}")  # a given name of two syllables, however they are spelt
_NOT_AFTER = words("en", "names", "not_after")
_NOT_FIRST = words("en", "names", "not_surname_first")
_ACTING = words("en", "names", "acting_surnames")
_NOT_OPENING = _NOT_FIRST - _ACTING
_ALWAYS_WORDS = words("en", "names", "never_alone")
_AFTER_NAMES = words("en", "cues", "be").union(
    *(words("en", "grammar", kind) for kind in ("adverbs", "possessive_marks", "personal_relatives")),
    *(words("en", "grammar", kind) for kind in ("reporting_verbs", "journey_verbs")),
)
_NOT_NAME = words("en", "names", "not_name")
_BEFORE_NAME = words("en", "names", "before_name")
_BODY_NOUNS = words("en", "titles", "body_nouns")
_PAPERS = words("en", "names", "sinmun_words")
_POSSESSIVE = words("en", "grammar", "possessive_marks")


_ONE_SYLLABLE = 4  # letters: a longer given name is one by itself ("Wang Huning Arrives"), a shorter one may go on
_LONGEST, _GIVEN = 9, 6  # letters of a surname, of a syllable of a given name
_MARKS = str.maketrans("", "", "-'‘’")
_LONG_GIVEN = 5  # letters of a given name that make an English word before it a surname
Find = Callable[[str], tuple[str, ...]]


def full_names(units: list[Unit], find: Find) -> list[tuple[int, int, NameForm]]:
    """The full names of a sentence as (first unit, unit after, form), in order, none overlapping.

    `find` looks a spelling up in the registry.
    """
    out: list[tuple[int, int, NameForm]] = []
    i = 0
    while i < len(units):
        found = _known(units, i) or _longer(units, i, find) or _shaped(units, i, find)
        if found and not _names_something_else(units, i, found[0]):
            out.append((i, *found))
            i = found[0]
        else:
            i = found[0] if found else i + 1
    return out


def _known(units: list[Unit], i: int) -> tuple[int, NameForm] | None:
    unit = units[i]
    if not unit.is_a("person") or _goes_on(units, i):
        return None
    ids = unit.values("person")
    family = unit.low.split()[0].split("-")[0]
    return i + 1, NameForm(unit.start, unit.end, unit.text, family, tuple(sorted(set(ids))), min(ids))


def by_last_name(form: NameForm) -> NameForm:
    """The form of somebody of a third country: the press calls "Madeleine Albright" by the last of his names."""
    if is_surname(form.family):
        return form
    return replace(form, family=form.text.split()[-1].lower())


def _longer(units: list[Unit], i: int, find: Find) -> tuple[int, NameForm] | None:
    """A name that begins with a shorter known one ("Kim Song Min", "Kim Song-min", where a Kim Song is known)."""
    if not units[i].is_a("person") or not (after := _goes_on(units, i)):
        return None
    first, last = units[i], units[after - 1]
    text = f"{first.text}{' ' if after == i + 2 else '-'}{last.text}"
    family = first.low.split()[0]
    proposed = proposed_id(text, "en", Country.KP)
    return after, NameForm(first.start, last.end, text, family, find(text), proposed, Country.KP)


def _goes_on(units: list[Unit], i: int) -> int:
    """The unit after the longer name that a short known name begins ("Kim Il" of "Kim Il Nam"), else 0."""
    words = units[i].low.split()
    if len(words) != 2 or not is_korean_surname(words[0]) or len(words[1]) > _GIVEN:
        return 0
    if is_pinyin_surname(words[0]) and is_pinyin_syllables(words[1]):
        return 0
    hyphen = i + 1 < len(units) and units[i + 1].low == "-" and units[i + 1].start == units[i].end
    k = i + 1 + hyphen
    if k >= len(units) or units[k].senses or not units[k].text.isalpha() or len(units[k].text) > _GIVEN:
        return 0
    joined = units[k].start == units[k - 1].end if hyphen else units[k].capital
    return k + 1 if joined and is_korean_syllables(units[k].low) else 0


def _shaped(units: list[Unit], i: int, find: Find) -> tuple[int, NameForm] | None:
    first = units[i]
    if not first.capital or not first.text.isalpha() or len(first.text) > _LONGEST:
        return None
    given = _given_names(units, i + 1)
    owned = i > 0 and units[i - 1].low in _POSSESSIVE
    if first.senses and (owned or not all(kind == "descriptor" for kind, _ in first.senses)):
        return None  # a son may be a Son ("Son Kwang Chol")
    opens = i == 0 or not (units[i - 1].low == "," or units[i - 1].text.islower() or units[i - 1].is_a("head"))
    if (
        first.low in _NOT_OPENING
        and opens
        and (sum(len(word.low) for word in given) < _LONG_GIVEN or any(w.senses for w in given))
    ):
        return None
    after = units[i + 1 + len(given)] if i + 1 + len(given) < len(units) else None
    closed = not (after and after.capital and not after.senses and after.low not in _NOT_NAME and after.text.isalpha())
    korean = is_korean_surname(first.low) and _korean_given(first, given, closed)
    chinese = 0 if korean and len(given) > 1 else is_pinyin_surname(first.low) and _chinese_given(given, closed)
    length = korean or chinese
    if not length:
        return None
    country = Country.KP if korean else Country.CN
    last = units[i + length]
    text = " ".join(u.text for u in units[i : i + length + 1])
    candidates = find(_MISREAD.sub("Il", text))
    form = NameForm(first.start, last.end, text, first.low, candidates, proposed_id(text, "en", country), country)
    return i + length + 1, form


def _given_names(units: list[Unit], i: int) -> list[Unit]:
    given: list[Unit] = []
    for unit in units[i : i + 2]:
        plain = _straight(unit.text)
        if (
            not all(kind in ("place", "side", "descriptor") for kind, _ in unit.senses)
            or not plain.isalpha()
            or not unit.capital
            or unit.low in _NOT_AFTER
        ):
            break
        if given and unit.start - given[-1].end != 1:
            break
        given.append(unit)
    return given


def _korean_given(family: Unit, given: list[Unit], last: bool) -> int:
    """How many of the words are a Korean given name, 0 for none; `last` when no capitalized word follows them."""
    plain = [_plain(unit.low) for unit in given]
    if plain and _HYPHENED.fullmatch(given[0].text) and not is_pinyin_syllables(plain[0]):
        return 1
    if plain and "-" in given[0].low.strip("-") and is_korean_syllables(plain[0]):
        return 1
    if len(plain) == 2 and all(is_korean_syllables(p) and len(p) <= 6 for p in plain):
        return 2
    chinese = plain and is_pinyin_syllables(plain[0]) and is_pinyin_surname(family.low)
    return int(len(plain) == 1 and last and is_korean_syllables(plain[0]) and not chinese)


def _chinese_given(given: list[Unit], last: bool) -> int:
    """How many of the words are a Chinese given name, 0 for none; `last` when no capitalized word follows them."""
    if not given:
        return 0
    if len(given) == 2 and all(len(u.low) <= 6 and is_pinyin_syllables(u.low) for u in given):
        return 2
    whole = (last and len(given) == 1) or len(given[0].low) > _ONE_SYLLABLE
    return int(whole and is_pinyin_syllables(_plain(given[0].low)))


def _plain(word: str) -> str:
    return _straight("il" if word == "ii" else word)


def _straight(word: str) -> str:
    """A word without the marks that a romanization has within it ("Ch'oe", "Jong-un")."""
    return word.translate(_MARKS)


def _names_something_else(units: list[Unit], i: int, after: int) -> bool:
    """Whether the name is part of another ("Kim Il Sung Square", "the Kim Il Sung-Kim Jong Il Foundation")."""
    if i > 0 and units[i - 1].text == "-" and units[i - 1].end == units[i].start:
        return True
    if after >= len(units):
        return False
    joined = units[after].text == "-" and units[after].start == units[after - 1].end
    return joined or (units[after].capital and units[after].low in _NOT_AFTER)


def alias_after(units: list[Unit], i: int) -> int:
    """The unit after a second spelling in brackets that begins here ("Ri Song Chol (Ri So'ng-ch'o'l)"), else i.

    The spelling must begin with a capital and be made of name words only, or be that of another script ("(王毅)").
    """
    if i + 2 < len(units) and units[i].low == "(":
        if units[i + 2].low == ")" and not units[i + 1].text[0].isascii() and units[i + 1].text.isalpha():
            return i + 3
        j = i + 1
        while (
            j < len(units)
            and units[j].capital
            and not units[j].senses
            and any(c in units[j].text for c in "'’‘-") | (j - i <= 2)
        ):
            j += 1
        if i + 2 < j < len(units) and units[j].low == ")":
            return j + 1
    return i


def other_name(units: list[Unit], i: int) -> int:
    """The unit after a name of two or three capitalized words that begins here, i when there is none.

    Only for places where a name is due (after a title or "photo by"): any capitalized words would do.
    """
    j = i
    while j < len(units) and j - i < 3 and _is_name_word(units[j]):
        initial = len(units[j].text) == 1 and j > i and j + 1 < len(units) and units[j + 1].text == "."
        j += 2 if initial and j + 2 < len(units) and _is_name_word(units[j + 2]) else 1  # "George W. Bush"
    return j if j - i >= 2 and units[i].low not in _SENDING else i  # not "Premier, Foreign Minister Send Messages"


def _is_name_word(unit: Unit) -> bool:
    return (
        unit.capital
        and not unit.senses
        and unit.low not in _NOT_NAME
        and unit.low not in _BODY_NOUNS
        and unit.text.replace("-", "").replace("'", "").replace(".", "").replace("’", "").isalpha()
    )


def byline_names(units: list[Unit]) -> list[tuple[int, int, NameForm]]:
    """Journalists, photographers and translators, by the words before their names."""
    out: list[tuple[int, int, NameForm]] = []
    for i in range(1, len(units)):
        before = units[i - 1].low
        pair = f"{units[i - 2].low} {before}" if i > 1 else before
        if pair in _BEFORE_NAME or (before in _BEFORE_NAME and i == 1):
            end = other_name(units, i)
            if end > i:
                out.append((i, end, other_form(units, i, end)))
    return out


def other_form(units: list[Unit], start: int, end: int) -> NameForm:
    """The form of somebody of neither side, family name last."""
    text = " ".join(unit.text for unit in units[start:end])
    proposed = proposed_id(text, "en", Country.OTHER)
    family = units[end - 1].low
    return NameForm(units[start].start, units[end - 1].end, text, family, (), proposed, Country.OTHER)


def unknown_form(units: list[Unit], start: int, end: int) -> NameForm:
    """The form of somebody whose side his office has to tell: family name first where it is a Korean or Chinese one."""
    form = other_form(units, start, end)
    first = units[start].low
    asian = is_surname(first) or "-" in units[end - 1].text
    return replace(form, family=first, proposed=proposed_id(form.text, "en", Country.KP)) if asian else form


def merge(units: list[Unit], names: list[tuple[int, int, int]]) -> list[Unit]:
    """The units with each name (first unit, unit after, person) made one unit of sense `local`."""
    out: list[Unit] = []
    position = 0
    for start, end, person in sorted(names):
        if start < position:
            continue
        out.extend(units[position:start])
        first, last = units[start], units[end - 1]
        text = " ".join(u.text for u in units[start:end])
        out.append(Unit(first.start, last.end, text, text.lower(), (("local", str(person)),)))
        position = end
    out.extend(units[position:])
    return out


_SENDING = words("en", "grammar", "sending")
_COURTESIES = words("en", "titles", "courtesies")


def _titled(cast: Cast, family: str, before: Unit) -> int | None:
    """Whom a family name with a title means, where the article has given that title to one of the family only."""
    head = before.value("head")
    people = [person for person in cast.of_family(family) if head and head in cast.people[person].titles]
    return people[0] if len(people) == 1 else None


def is_word(units: list[Unit], i: int) -> bool:
    """Whether a capitalized surname is a word or the beginning of a longer name ("An official", not "An also met").

    Behind a small word the capital tells a name ("led by Fan"); at the head of a sentence who acts, or is told more of.
    """
    after = units[i + 1] if i + 1 < len(units) else None
    if units[i].low in _NOT_FIRST:
        acts = after is not None and (after.is_a("verb") or after.low == "," or after.low in _AFTER_NAMES)
        capital = i > 0 and units[i - 1].text.islower() and units[i].low not in _ALWAYS_WORDS
        if not capital and not (acts and units[i].low in _ACTING):
            return True
    return after is not None and (after.low in _PAPERS or (after.capital and after.low in _NOT_AFTER))


def bare_names(units: list[Unit], cast: Cast, since: int, body: int) -> list[Unit]:
    """The units with bare family names bound to people; their paragraph begins at `since`, the text at `body`."""
    families = cast.families()
    out: list[Unit] = []
    for i, unit in enumerate(units):
        if unit.capital and unit.low in families and not unit.is_a("local") and not is_word(units, i):
            titled = _titled(cast, unit.low, units[i - 1]) if i else None
            other = units[0].start if i and units[i - 1].low in _COURTESIES else None
            person = bare_surname(cast, unit.low, unit.start, since, body, other_than=other)
            person = person if titled is None else titled
            if person is not None:
                cast.mention(person, unit.start, unit.end, unit.text, full=False)
                unit = replace(unit, senses=(("local", str(person)),))
        out.append(unit)
    return out
