"""Names of people in three scripts: comparison keys, romanizations, readings, surnames, variants, ids."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from graph.names.chinese import pinyin, rok_transcription, sino_korean
    from graph.names.hangul import romanize_dprk, romanize_mr, romanize_press, romanize_rr
    from graph.names.ids import proposed_id
    from graph.names.keys import key
    from graph.names.surnames import is_chinese_surname, is_korean_surname, is_pinyin_surname
    from graph.names.syllables import is_korean_syllables, is_pinyin_syllables, sound_alike

__all__ = [
    "is_chinese_surname",
    "is_korean_surname",
    "is_korean_syllables",
    "is_pinyin_surname",
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
    "sound_alike",
]

_WHERE = {
    "key": "keys",
    "proposed_id": "ids",
    **dict.fromkeys(("pinyin", "rok_transcription", "sino_korean"), "chinese"),
    **dict.fromkeys(("romanize_dprk", "romanize_mr", "romanize_press", "romanize_rr"), "hangul"),
    **dict.fromkeys(("is_chinese_surname", "is_korean_surname", "is_pinyin_surname"), "surnames"),
    **dict.fromkeys(("is_korean_syllables", "is_pinyin_syllables", "sound_alike"), "syllables"),
}


def __getattr__(name: str) -> object:
    """A function, from the module that has it: a question needs only `key`, and starts without the others."""
    if name not in _WHERE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_WHERE[name]}"), name)
