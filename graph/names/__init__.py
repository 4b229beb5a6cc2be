"""Names of people in three scripts: comparison keys, romanizations, readings, surnames, variants, ids."""

from graph.names.chinese import pinyin, rok_transcription, sino_korean
from graph.names.hangul import romanize_dprk, romanize_mr, romanize_press, romanize_rr
from graph.names.ids import proposed_id
from graph.names.keys import key
from graph.names.surnames import is_chinese_surname, is_korean_surname
from graph.names.syllables import is_korean_syllables, is_pinyin_syllables

__all__ = [
    "is_chinese_surname",
    "is_korean_surname",
    "is_korean_syllables",
    "is_pinyin_syllables",
    "key",
    "pinyin",
    "proposed_id",
    "rok_transcription",
    "romanize_dprk",
    "romanize_mr",
    "romanize_press",
    "romanize_rr",
    "sino_korean",
]
