"""The id proposed for somebody whom the registry does not know."""

from __future__ import annotations

import re

from graph.claims import Country
from graph.names.chinese import from_rok_transcription, from_sino_korean, pinyin, sino_korean, standard_transcription
from graph.names.han import is_han
from graph.names.hangul import is_hangul, romanize_dprk, romanize_rr
from graph.names.keys import key
from graph.names.surnames import (
    is_korean_surname,
    korean_surname_reading,
    northern_surname,
    press_surnames,
    split_han,
    split_hangul,
)

NORTH = "ko-KP"  # the language of texts that read Chinese names in Korean
_READ = 3  # syllables of a name in its Korean reading
_BRACKETS = re.compile(r"[()（）]")
_BREAKS = re.compile(r"[\s\-‐‑·・.]+")


def proposed_id(surface: str, lang: str = "", country: Country | None = None) -> str:
    """The id for a name as printed: lower case, words and syllables joined by hyphens.

    Latin letters as they are (`shin-yong-nam`), pinyin for Chinese characters (`wang-yajun`), DPRK romanization for
    hangul (`pak-myong-ho`). Koreans in Chinese characters are read in Korean, Chinese in hangul by the South Korean
    transcription where it is one, else by the pinyin that their Korean reading most likely stands for (in texts of
    the North, `ko-KP`, by this first). `lang`, the language of the text, settles whose name Chinese characters are
    where `country` is not known: in a Korean text a Korean surname is taken for one. Of 장위(姜瑜), the characters
    count.
    """
    name = _plainest(surface.strip())
    if is_han(name):
        return _of_han(name, lang, country)
    if is_hangul(name):
        return _of_hangul(name.replace(" ", ""), lang, country)
    return _joined(_BREAKS.split(name))


def _plainest(name: str) -> str:
    """Of a name with another form in brackets the one in Chinese characters, else the one before them."""
    forms = [form.strip() for form in _BRACKETS.split(name) if form.strip()]
    return next(filter(is_han, forms), forms[0] if forms else name)


def _of_han(name: str, lang: str, country: Country | None) -> str:
    korean = country is Country.KP or (
        country is None and lang.startswith("ko") and korean_surname_reading(split_han(name)[0])
    )
    reading = sino_korean(name)
    if korean and is_hangul(reading):
        return _joined(romanize_dprk(reading).split())
    if country is Country.OTHER and len(name) == 3 and korean_surname_reading(name[0]) and is_hangul(reading):
        return _joined(_southern(reading))
    syllables = pinyin(name)
    cut = len(split_han(name)[0])
    return _joined(["".join(syllables[:cut]), "".join(syllables[cut:])])


def _chinese(hangul: str, lang: str) -> tuple[str, ...]:
    """The pinyin of a Chinese name in hangul: by its sound, else by its reading; in the North by its reading first."""
    sound = from_rok_transcription(standard_transcription(hangul))
    read = from_sino_korean(hangul) if len(hangul) <= _READ else ()
    return read or sound if lang == NORTH else sound or read


def _of_hangul(name: str, lang: str, country: Country | None) -> str:
    if country is Country.CN and (syllables := _chinese(name, lang)):
        return _joined([syllables[0], "".join(syllables[1:])])
    surname, given = split_hangul(name)
    if country is Country.OTHER:
        return _joined(_southern(name))
    north = northern_surname(surname) if is_korean_surname(surname) else surname
    return _joined(romanize_dprk(north + given).split())


def _southern(hangul: str) -> list[str]:
    """The words of a South Korean name as Seoul prints it: the usual surname, the given name by the rules."""
    surname, _ = split_hangul(hangul)
    usual = press_surnames(surname)[1:2] or press_surnames(surname)
    official, *given = _BREAKS.split(romanize_rr(hangul))
    return [*(usual or (official,)), *given]


def _joined(words: list[str]) -> str:
    return "-".join(filter(None, map(key, words))).lower()  # keys of scripts like Cherokee fold to capitals
