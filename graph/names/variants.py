"""Every way to write a name that follows by rule from the ways that are known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from graph.claims import Country
from graph.names.chinese import pinyin, rok_transcription, sino_korean, southern
from graph.names.han import is_han, simplified, traditional
from graph.names.hangul import is_hangul, romanize_dprk, romanize_mr, romanize_press
from graph.names.keys import plain
from graph.names.segments import pinyin_syllables
from graph.names.surnames import press_surnames, southern_surnames, split_han, split_hangul

_MR_BREVES = str.maketrans({"ŏ": "o'", "Ŏ": "O'", "ŭ": "u'", "Ŭ": "U'"})

Spelling = tuple[str, str]  # the words, and their language: en, ko or zh


def variants(names: Iterable[Spelling], country: Country) -> tuple[Spelling, ...]:
    """The names that follow from these, without those given, in a fixed order.

    Koreans: the romanizations of hangul, both spellings of hangul, the reading of hanja where no hangul is given.
    Chinese: pinyin, the Sino-Korean reading in both spellings, the South Korean transcription. All: hyphens and
    spaces, simplified and traditional characters.
    """
    given = dict.fromkeys(names)
    texts = [text for text, _ in given]
    if country is Country.KP:
        read = not any(map(is_hangul, texts))
        found = [spelling for text in texts for spelling in _korean(text, read=read)]
    elif country is Country.CN:
        found = [spelling for text in texts for spelling in _chinese(text)]
    else:
        found = [spelling for text in texts if is_han(text) for spelling in _characters(text)]
    return tuple(dict.fromkeys(spelling for spelling in found if spelling not in given))


def _korean(name: str, *, read: bool) -> Iterator[Spelling]:
    if is_han(name):
        yield from _characters(name)
        if read:
            yield from _of_hangul(sino_korean(name))
    elif is_hangul(name):
        yield from _of_hangul(name)
    else:
        yield from _hyphens(name.replace("-", " ").split())


def _of_hangul(hangul: str) -> Iterator[Spelling]:
    if not is_hangul(hangul):
        return
    surname, given = split_hangul(hangul)
    surnames = southern_surnames(surname) or (southern(surname),)
    souths = [south + law for south in surnames for law in (given, southern(given))]
    for spelling in dict.fromkeys((hangul, surname + southern(given), *souths)):
        yield spelling, "ko"
        yield " ".join(spelling), "ko"
    if given:
        north, *words = romanize_dprk(hangul).split()
        for family in dict.fromkeys((north, *press_surnames(surname))):  # Seoul's surname, Pyongyang's given name
            yield from _hyphens([family, *words])
        yield from _breves(romanize_mr(hangul))
        yield from _breves(romanize_mr(hangul, voiced=False))
        for printed in romanize_press(hangul):
            yield printed, "en"
            yield _spaced(printed), "en"


def _breves(printed: str) -> Iterator[Spelling]:
    """McCune-Reischauer with breves, with apostrophes for breves, and with neither."""
    marked = printed.translate(_MR_BREVES)
    for form in (printed, marked, marked.replace("'", "’"), plain(printed)):
        yield form, "en"
        yield _spaced(form), "en"


def _spaced(printed: str) -> str:
    return " ".join(word[:1].upper() + word[1:] for word in printed.replace("-", " ").split())


def _hyphens(words: list[str]) -> Iterator[Spelling]:
    """`Kim Song Nam`, `Kim Song-nam`, `Kim Song-Nam`, `Kim Songnam`."""
    if len(words) < 2:
        return
    surname, *given = (word[:1].upper() + word[1:] for word in words)
    lower = [given[0], *(word.lower() for word in given[1:])]
    for joined in (" ".join(given), "-".join(lower), "-".join(given), "".join(lower)):
        yield f"{surname} {joined}", "en"


def _chinese(name: str) -> Iterator[Spelling]:
    if is_han(name):
        yield from _characters(name)
        syllables = pinyin(name)
        yield from _hyphens([syllable.capitalize() for syllable in syllables])
        reading = sino_korean(name)
        family = len(split_han(name)[0])
        inner = reading[:family] + southern(reading[family:])
        yield from _in_hangul(reading, southern(reading), inner, rok_transcription(syllables))
    elif not is_hangul(name):
        surname, *given = name.replace("-", " ").split()
        cut = [syllable for word in given for syllable in pinyin_syllables(word)]
        if cut and pinyin_syllables(surname):
            yield from _hyphens([surname, *(syllable.capitalize() for syllable in cut)])
            yield from _in_hangul(rok_transcription((*pinyin_syllables(surname), *cut)))


def _in_hangul(*readings: str) -> Iterator[Spelling]:
    for hangul in dict.fromkeys(readings):
        if hangul and is_hangul(hangul):
            yield hangul, "ko"
            yield " ".join(hangul), "ko"


def _characters(chars: str) -> Iterator[Spelling]:
    for form in (simplified(chars), *traditional(chars)):
        yield form, "zh"
