"""Chinese characters: simplified, traditional and Japanese forms folded to one for comparison."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from graph.names.data import data_lines

_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003134f]")
_ALL_HAN = re.compile(_HAN.pattern.rstrip("]") + r"·・ ]+\Z")


def has_han(text: str) -> bool:
    """Whether a Chinese character occurs in it."""
    return _HAN.search(text) is not None


def is_han(text: str) -> bool:
    """Whether it is written in Chinese characters only (name dots and spaces apart)."""
    return has_han(text) and _ALL_HAN.match(text) is not None


def fold(text: str) -> str:
    """The text with every traditional or Japanese character replaced by one simplified form; folding twice folds once.

    One character is always one character, so this is a comparison form, not a translation.
    """
    return text.translate(_table()) if has_han(text) else text


@cache
def _table() -> dict[int, str]:
    table: dict[int, str] = {}
    for line in data_lines("han_fold.txt"):
        simplified, variants = line.split()
        table.update((ord(variant), simplified) for variant in variants)
    return table


def derive_fold() -> dict[str, str]:
    """The fold table made anew from OpenCC (what `data/han_fold.txt` ships): variant -> simplified form.

    What stands in GB 2312, the character set of the mainland, is a form of today and stays what `t2s` makes of it, even
    where Japanese uses it for another character; an older form that only Japanese tables know (硏, 愼) goes back to it.
    """
    to_simplified, from_japanese = _converter("t2s"), _converter("jp2t")
    chars = [chr(code) for code in range(0x4E00, 0xA000)]
    simple = {char: to_simplified(char) for char in chars}
    # A simplified form may look like a Japanese one of another character (沪 of 滬, and of 濾): it stays what it is.
    chinese = {form for char, form in simple.items() if form != char} | set(filter(_is_standard, chars))
    old = {char: to_simplified(from_japanese(char)) for char in chars if simple[char] == char}
    modern = {form: char for char, form in old.items() if _is_standard(char) and not _is_standard(form)}

    def simplest(char: str) -> str:
        if simple[char] != char:
            return simple[char]
        form = char if char in chinese else old[char]
        return modern.get(form, form)

    step = {char: simplest(char) for char in chars if simplest(char) != char}
    return {char: step.get(form, form) for char, form in step.items() if step.get(form, form) != char}


def _is_standard(char: str) -> bool:
    """Whether it is one of the 6,763 characters of GB 2312."""
    try:
        char.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return True


def simplified(text: str) -> str:
    """The text in simplified characters (OpenCC, by phrase)."""
    return _converter("t2s")(text) if has_han(text) else text


def traditional(text: str) -> tuple[str, ...]:
    """The text in traditional characters as the mainland, Taiwan and Hong Kong print them (OpenCC), without repeats."""
    if not has_han(text):
        return (text,)
    return tuple(dict.fromkeys(_converter(kind)(text) for kind in ("s2t", "s2tw", "s2hk")))


@cache
def _converter(name: str) -> Callable[[str], str]:
    import opencc

    convert: Callable[[str], str] = opencc.OpenCC(name).convert
    return convert
