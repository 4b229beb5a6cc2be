"""The comparison key of a name: what stays when case, spaces, hyphens, apostrophes, breves and script variants go."""

from __future__ import annotations

import unicodedata

from graph.names.han import fold


def key(text: str) -> str:
    """The comparison key of a name: equal for `Kim Song-nam`, `KIM SONGNAM` and `Kim Sŏngnam`, for 王滬寧 and 王沪宁.

    Letters and digits in lower case without marks, Chinese characters simplified; `key(key(text)) == key(text)`.
    """
    if text.isascii():
        return "".join(filter(str.isalnum, text.lower()))
    folded = plain(unicodedata.normalize("NFKC", text).casefold())
    return "".join(filter(str.isalnum, fold(folded)))


def plain(text: str) -> str:
    """The text without breves and other marks on its letters: `Sŏng` is `Song`."""
    letters = unicodedata.normalize("NFKD", text)
    return unicodedata.normalize("NFKC", "".join(char for char in letters if not unicodedata.combining(char)))
