"""An empty table of contacts: the columns that `yalu load` knows, in one of three languages."""

from __future__ import annotations

import csv
import io
from typing import Literal

from loaders.tables.columns import data

Lang = Literal["en", "ko", "zh"]
_HANGUL = ("\uac00", "\ud7a3")
_HAN = ("\u4e00", "\u9fff")


def template(lang: Lang = "en") -> str:
    """The header as one line of CSV; a column whose role has no name in the language goes by its English one."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerow(_name(names, lang) for names in data().columns.values())
    return out.getvalue()


def _name(names: tuple[str, ...], lang: Lang) -> str:
    low, high = {"ko": _HANGUL, "zh": _HAN}.get(lang, ("", ""))
    return next((name for name in names if low and low <= name[0] <= high), names[0])
