"""Chinese names in other letters: pinyin, the Sino-Korean reading, the South Korean transcription of the sound."""

from __future__ import annotations

from functools import cache

from graph.names.data import data_lines
from graph.names.han import fold
from graph.names.segments import pinyin_syllables
from graph.names.surnames import chinese_surname_reading, korean_surname_reading, split_han

_NAME_DOTS = "·・"


def pinyin(name: str) -> tuple[str, ...]:
    """The pinyin syllables of a Chinese name, surname first, its reading as a surname: 单田芳 shan tian fang."""
    from pypinyin import Style, lazy_pinyin

    bare = _bare(name)
    surname, given = split_han(bare)
    reading = chinese_surname_reading(surname)
    spelled = pinyin_syllables(reading) if reading else lazy_pinyin(surname, style=Style.NORMAL)
    rest = lazy_pinyin(given, style=Style.NORMAL)
    return tuple(syllable.replace("v", "u") for syllable in [*spelled, *rest])


def sino_korean(name: str) -> str:
    """A name in Chinese characters read in Korean, in DPRK spelling (王沪宁 왕호녕, 李进军 리진군).

    A character whose reading is not known stays.
    """
    bare = _bare(name)
    surname, given = split_han(bare)
    first = korean_surname_reading(surname) or _read(surname)
    return first + _read(given)


def southern(hangul: str) -> str:
    """A hangul word by the South Korean law of initial sounds: 리진군 is 이진군, 량 is 양."""
    laws = _initial_law()
    return laws.get(hangul[0], hangul[0]) + hangul[1:] if hangul else hangul


@cache
def _initial_law() -> dict[str, str]:
    return dict(line.split() for line in data_lines("initial_law.txt"))


def rok_transcription(syllables: tuple[str, ...]) -> str:
    """Pinyin syllables in hangul as South Korea transcribes the sound: wang hu ning 왕후닝. Empty if one is unknown."""
    table = _transcriptions()
    written = [table.get(syllable, "") for syllable in syllables]
    return "".join(written) if all(written) else ""


def standard_transcription(hangul: str) -> str:
    """A transcription of sounds as the rules spell it, where the press has habits of its own: 류홍차이 is 류훙차이.

    Empty for what no syllables spell.
    """
    return _respelled(hangul.replace(" ", ""))


def _respelled(hangul: str) -> str:
    if not hangul:
        return ""
    habits, back = _habits(), _back()
    for end in (3, 2, 1):
        piece, rest = hangul[:end], hangul[end:]
        if len(piece) == end and (piece in habits or piece in back):
            ending = _respelled(rest)
            if ending or not rest:
                return habits.get(piece, piece) + ending
    return ""


def from_rok_transcription(hangul: str) -> tuple[str, ...]:
    """Pinyin syllables that a South Korean transcription may stand for; empty where it is none.

    Several syllables are transcribed alike (주 is zhu or jiu): the commoner one in names is given.
    """
    return _unwritten(hangul.replace(" ", ""))


def _unwritten(hangul: str) -> tuple[str, ...]:
    if not hangul:
        return ()
    back = _back()
    for end in (3, 2, 1):
        syllable = back.get(hangul[:end])
        rest = _unwritten(hangul[end:])
        if syllable and len(hangul) >= end and (rest or len(hangul) == end):
            return (syllable, *rest)
    return ()


def from_sino_korean(hangul: str) -> tuple[str, ...]:
    """The pinyin that a Chinese name in its Korean reading most likely has (장영의 zhang yong yi); empty for none.

    A guess: several characters are read alike.
    """
    surnames, given = _unread()
    letters = hangul.replace(" ", "")
    syllables = [surnames.get(letters[:1], ""), *(given.get(letter, "") for letter in letters[1:])]
    return tuple(syllables) if len(letters) > 1 and all(syllables) else ()


def _bare(name: str) -> str:
    return fold("".join(char for char in name if char not in _NAME_DOTS and not char.isspace()))


def _read(chars: str) -> str:
    table = _readings()
    return "".join(table.get(char, char) for char in chars)


@cache
def _readings() -> dict[str, str]:
    rows = (line.split() for line in data_lines("hanja_readings.txt"))
    return {char: reading for reading, chars in rows for char in chars}


@cache
def _unread() -> tuple[dict[str, str], dict[str, str]]:
    """Readings and their commonest pinyin: of surnames, and in given names."""
    tables: dict[str, dict[str, str]] = {"surnames": {}, "given": {}}
    for line in data_lines("sino_korean_pinyin.txt"):
        part, *words = line.split()
        tables[part].update(zip(words[::2], words[1::2], strict=True))
    return tables["surnames"], tables["given"]


@cache
def _transcriptions() -> dict[str, str]:
    words = [word for line in data_lines("pinyin_hangul.txt") for word in line.split()]
    table = dict(zip(words[::2], words[1::2], strict=True))
    return {syllable.replace("ü", "u"): hangul for syllable, hangul in table.items() if "ü" in syllable} | table


@cache
def _habits() -> dict[str, str]:
    words = [word for line in data_lines("hangul_habits.txt") for word in line.split()]
    habits = dict(zip(words[::2], words[1::2], strict=True))
    return {habit: rule for habit, rule in habits.items() if habit not in _back()}


@cache
def _back() -> dict[str, str]:
    common = frozenset(word for line in data_lines("common_pinyin.txt") for word in line.split())
    table: dict[str, str] = {}
    for syllable, hangul in _transcriptions().items():
        if syllable in common or hangul not in table:
            table[hangul] = syllable.replace("ü", "u")
    return table
