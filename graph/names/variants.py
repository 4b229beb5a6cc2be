"""Every way to write a name that follows by rule from the ways that are known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from graph.claims import Country
from graph.names.chinese import pinyin, rok_transcription, sino_korean, southern
from graph.names.han import is_han, simplified, traditional
from graph.names.hangul import is_hangul, romanize_dprk, romanize_mr, romanize_press, romanize_rr
from graph.names.keys import plain
from graph.names.segments import pinyin_syllables
from graph.names.surnames import southern_surnames, split_hangul
from graph.registry.entries import Name

_MR_BREVES = str.maketrans({"ŏ": "o'", "Ŏ": "O'", "ŭ": "u'", "Ŭ": "U'"})


def variants(names: Iterable[Name], country: Country) -> tuple[Name, ...]:
    """The names that follow from these, without those given; all `derived`.

    Koreans: four romanizations, both spellings of hangul, the reading of hanja. Chinese: pinyin, the Sino-Korean
    reading in both spellings, the South Korean transcription. Both: hyphens and spaces, simplified and traditional.
    """
    given = list(names)
    known = {(name.text, name.lang) for name in given}
    rules = {Country.KP: _korean, Country.CN: _chinese}.get(country, _foreign)
    found = dict.fromkeys(pair for name in given for pair in rules(name) if pair not in known)
    return tuple(Name(text, lang, derived=True) for text, lang in found)


def _korean(name: Name) -> Iterator[tuple[str, str]]:
    if is_han(name.text):
        yield from _characters(name.text)
        yield from _of_hangul(sino_korean(name.text))
    elif is_hangul(name.text):
        yield from _of_hangul(name.text)
    else:
        yield from _hyphens(name.text.replace("-", " ").split())


def _of_hangul(hangul: str) -> Iterator[tuple[str, str]]:
    if not is_hangul(hangul):
        return
    surname, given = split_hangul(hangul)
    souths = [south + law for south in southern_surnames(surname) for law in (given, southern(given))]
    for spelling in dict.fromkeys((hangul, surname + southern(given), *souths)):
        yield spelling, "ko"
        yield " ".join(spelling), "ko"
    if given:
        yield from _hyphens(romanize_dprk(hangul).split())
        yield from _breves(romanize_mr(hangul))
        for printed in (romanize_rr(hangul), *romanize_press(hangul)):
            yield printed, "en"
            yield _spaced(printed), "en"


def _breves(printed: str) -> Iterator[tuple[str, str]]:
    """McCune-Reischauer with breves, with apostrophes for breves, and with neither."""
    marked = printed.translate(_MR_BREVES)
    for form in (printed, marked, marked.replace("'", "’"), plain(printed)):
        yield form, "en"
        yield _spaced(form), "en"


def _spaced(printed: str) -> str:
    return " ".join(word[:1].upper() + word[1:] for word in printed.replace("-", " ").split())


def _hyphens(words: list[str]) -> Iterator[tuple[str, str]]:
    """`Kim Song Nam`, `Kim Song-nam`, `Kim Song-Nam`, `Kim Songnam`."""
    if len(words) < 2:
        return
    surname, *given = words
    lower = [given[0], *(word.lower() for word in given[1:])]
    for joined in (" ".join(given), "-".join(lower), "-".join(given), "".join(lower)):
        yield f"{surname} {joined}", "en"


def _chinese(name: Name) -> Iterator[tuple[str, str]]:
    if is_han(name.text):
        yield from _characters(name.text)
        syllables = pinyin(name.text)
        yield from _pinyin(syllables)
        reading = sino_korean(name.text)
        for hangul in (reading, southern(reading), rok_transcription(syllables)):
            if hangul and is_hangul(hangul):
                yield hangul, "ko"
                yield " ".join(hangul), "ko"
    elif name.lang == "en":
        surname, *given = name.text.replace("-", " ").split()
        cut = [syllable for word in given for syllable in pinyin_syllables(word)]
        if cut and pinyin_syllables(surname):
            yield from _hyphens([surname, *(syllable.capitalize() for syllable in cut)])


def _pinyin(syllables: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    yield from _hyphens([syllable.capitalize() for syllable in syllables])


def _characters(chars: str) -> Iterator[tuple[str, str]]:
    yield simplified(chars), "zh"
    yield traditional(chars), "zh"


def _foreign(name: Name) -> Iterator[tuple[str, str]]:
    if is_han(name.text):
        yield from _characters(name.text)
