"""Which language a text is written in: by script, and by common words where the letters are Latin."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from loaders.data import Data, read_data

UNKNOWN = "und"
_SAMPLE = 20_000
_SHORT = 20  # words of a headline
_LATIN_WORD = re.compile(r"(?<![\w-])[a-zà-ɏạ-ỹ]+")  # not the "un" of "Jong-un", which is French


class Script(Data):
    """A block of characters and the language it points to."""

    first: str
    last: str
    lang: str


class LanguageData(Data):
    """The data file; see the comments in `languages.yaml`."""

    stop_words: dict[str, str]
    telling_words: dict[str, str]
    scripts: tuple[Script, ...]
    least_kana: float
    least_hangul: float
    least_stop_words: float
    frequent: str
    encodings: tuple[str, ...]
    supersets: dict[str, str]
    seven_bits: tuple[str, ...]
    least_frequent: float
    western: str
    most_western_bytes: float
    most_paired_bytes: float


def language_data() -> LanguageData:
    """The data file, read once."""
    return read_data("sources/languages.yaml", LanguageData)


def language_of(text: str) -> str:
    """The code of the language that most of the text is in (`en`, `ko`, `zh`, `ja`, ...), `und` when nothing shows it.

    Only the first 20,000 characters count. A word in Latin letters weighs as much as one character of other scripts.
    """
    sample = text[:_SAMPLE].lower()
    shares = Counter(dict(_letters(sample)))
    words = _LATIN_WORD.findall(sample)
    lang, most = shares.most_common(1)[0] if shares else (UNKNOWN, 0)
    if len(words) >= most:
        return _by_words(words)
    return _east_asian(shares) if lang in ("ja", "ko", "zh") else lang


@cache
def _script_patterns() -> dict[str, re.Pattern[str]]:
    blocks: dict[str, str] = {}
    for script in language_data().scripts:
        blocks[script.lang] = blocks.get(script.lang, "") + f"{script.first}-{script.last}"
    return {lang: re.compile(f"[{block}]") for lang, block in blocks.items()}


def _letters(sample: str) -> list[tuple[str, int]]:
    counts = ((lang, len(pattern.findall(sample))) for lang, pattern in _script_patterns().items())
    return [(lang, count) for lang, count in counts if count]


def _east_asian(shares: Counter[str]) -> str:
    """Han characters alone are Chinese; with enough hangul Korean, with enough kana Japanese."""
    total = shares["ja"] + shares["ko"] + shares["zh"]
    if shares["ko"] >= language_data().least_hangul * total:
        return "ko"
    return "ja" if shares["ja"] >= language_data().least_kana * total else "zh"


def _by_words(words: list[str]) -> str:
    counts = Counter(words)
    best, share = UNKNOWN, 0.0
    for lang, stop_words in language_data().stop_words.items():
        hits = sum(counts[word] for word in stop_words.split()) / len(words) if words else 0.0
        if hits > share:
            best, share = lang, hits
    return best if share >= language_data().least_stop_words else _by_what_is_told(counts)


def _by_what_is_told(counts: Counter[str]) -> str:
    """The language of a headline or single sentence ("Kim Song Nam met Liu Jianchao"), by the words that tell of it."""
    short = counts.total() <= _SHORT
    told = (
        lang for lang, words in language_data().telling_words.items() if not counts.keys().isdisjoint(words.split())
    )
    return next(told, UNKNOWN) if short else UNKNOWN
