"""Hangul names in Latin letters: as KCNA prints them, McCune-Reischauer, Revised Romanization, South Korean press."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from graph.names.data import data_lines
from graph.names.surnames import press_surnames, split_hangul

System = Literal["dprk", "mr", "rr"]

_SYLLABLES = re.compile(r"[가-힣]+\Z")
_FIRST, _VOWELS, _FINALS = 0xAC00, 21, 28
_VOICED_AFTER = frozenset(["", "n", "m", "ng", "l"])


def is_hangul(text: str) -> bool:
    """Whether it is written in hangul only (spaces apart)."""
    return _SYLLABLES.match(text.replace(" ", "")) is not None


@dataclass(frozen=True, slots=True)
class _Letters:
    """What a system writes for initials, initials inside a name, vowels and finals."""

    initial: tuple[str, ...]
    voiced: tuple[str, ...]
    vowel: tuple[str, ...]
    final: tuple[str, ...]

    def parts(self, syllable: str, *, inside: bool = False) -> tuple[str, str, str]:
        code = ord(syllable) - _FIRST
        initials = self.voiced if inside else self.initial
        return (
            initials[code // (_VOWELS * _FINALS)],
            self.vowel[code // _FINALS % _VOWELS],
            self.final[code % _FINALS],
        )


@cache
def _letters(system: System) -> _Letters:
    rows = [line.split() for line in data_lines("romanization.txt")]
    tables = {row[1]: tuple("" if x == "-" else x for x in row[2:]) for row in rows if row[0] == system}
    return _Letters(**tables)


@cache
def _meetings() -> dict[tuple[str, str], tuple[str, str]]:
    rows = [line.split() for line in data_lines("romanization.txt")]
    return {(row[1], row[2]): (row[3], row[4]) for row in rows if row[0] == "meet"}


@cache
def _press_habits() -> dict[str, tuple[str, ...]]:
    rows = [line.split() for line in data_lines("romanization.txt")]
    return {row[1]: tuple(row[2:]) for row in rows if row[0] == "press"}


def romanize_dprk(name: str) -> str:
    """A hangul name as KCNA prints it: `Kim Song Nam`, each syllable a word; ㄱ ㄷ ㅂ are soft from the third on."""
    surname, given = split_hangul(name)
    letters = _letters("dprk")
    syllables = ["".join(letters.parts(syllable, inside=at > 0)) for at, syllable in enumerate(given)]
    return " ".join(word.capitalize() for word in [_whole(letters, surname), *syllables] if word)


def romanize_mr(name: str, *, voiced: bool = True) -> str:
    """A hangul name in McCune-Reischauer: `Kim Sŏng-nam`, sounds of the given name assimilated.

    Without `voiced`, initials stay as they are alone, as analysts in the United States write them: `Pak Pong-chu`.
    """
    surname, given = split_hangul(name)
    letters = _letters("mr")
    parts = [letters.parts(syllable) for syllable in given]
    for at, syllable in enumerate(given[1:], start=1):
        before, here = parts[at - 1], parts[at]
        if voiced and before[2] in _VOICED_AFTER:
            here = letters.parts(syllable, inside=True)
        final, initial = _meetings().get((before[2], here[0]), (before[2], here[0]))
        parts[at - 1], parts[at] = (*before[:2], final), (initial, *here[1:])
    return f"{_whole(letters, surname).capitalize()} {_hyphenated([''.join(part) for part in parts])}".strip()


def romanize_rr(name: str) -> str:
    """A hangul name in the Revised Romanization: `Gim Seong-nam`, syllable by syllable."""
    surname, given = split_hangul(name)
    letters = _letters("rr")
    words = ["".join(letters.parts(syllable)) for syllable in given]
    return f"{_whole(letters, surname).capitalize()} {_hyphenated(words)}".strip()


def romanize_press(name: str) -> tuple[str, ...]:
    """The ways the South Korean press may print a hangul name, likeliest first: `Kim Sung-nam`, `Kim Seong-nam`, ..."""
    surname, given = split_hangul(name)
    letters = _letters("rr")
    habits = _press_habits()
    spelled = [(*habits.get(s, ()), "".join(letters.parts(s)).capitalize()) for s in given]
    family = press_surnames(surname) or (_whole(letters, surname).capitalize(),)
    return tuple(dict.fromkeys(_combined(family, [tuple(dict.fromkeys(words)) for words in spelled])))


def _combined(family: tuple[str, ...], spelled: list[tuple[str, ...]]) -> Iterator[str]:
    for given in itertools.product(*spelled):
        for surname in family:
            yield f"{surname} {_hyphenated(given)}"


def _whole(letters: _Letters, surname: str) -> str:
    return "".join("".join(letters.parts(syllable, inside=at > 0)) for at, syllable in enumerate(surname))


def _hyphenated(words: tuple[str, ...] | list[str]) -> str:
    return "-".join(words).lower().capitalize()


def syllable_spellings(syllable: str) -> tuple[str, ...]:
    """Every way to romanize one syllable of a given name, in whichever place it stands."""
    systems: tuple[System, ...] = ("dprk", "mr", "rr")
    spelled = ["".join(_letters(s).parts(syllable, inside=inside)) for s in systems for inside in (False, True)]
    return tuple(dict.fromkeys([*spelled, *(word.lower() for word in _press_habits().get(syllable, ()))]))
