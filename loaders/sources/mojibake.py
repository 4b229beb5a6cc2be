"""Text whose bytes were taken for Western letters before it was saved: known, and told with its remedy."""

from __future__ import annotations

from graph.errors import SourceError
from loaders.sources.decode import encoding_of
from loaders.sources.language import language_data

_BYTES = {bytes([byte]).decode("cp1252", errors="replace"): byte for byte in range(0x80, 0xA0)}
"""What cp1252 makes of the bytes that latin-1 has no letters for."""
_LOOKED_AT = 4000
_LEAST_WESTERN = 0.5
"""The share of Western letters beyond ASCII that no Western language has, and mojibake always."""


def check_mojibake(text: str, source: str, chosen: str | None = None) -> None:
    """Raise SourceError where a text is Korean or Chinese whose bytes were taken for Western letters; `chosen` is the
    encoding that a person gave for it.
    """
    sample = text[:_LOOKED_AT]
    meant = _meant(sample, source)
    if not meant:
        return
    taken = "cp1252" if any(character in sample for character in _BYTES) else "latin1"
    again = f"iconv -f utf-8 -t {taken} FILE | yalu load - --encoding {meant}"
    remedy = f"name the right one: --encoding {meant}" if chosen else f"get it anew, or turn it back: {again}"
    raise SourceError(source, f"mojibake: it was in {meant}, and was read as {taken}", remedy=remedy)


def _meant(sample: str, source: str) -> str:
    """The encoding that a text was in before it was read in Western letters; empty for what was not."""
    western = sum("\x80" <= character <= "\xff" or character in _BYTES for character in sample)
    if western <= _LEAST_WESTERN * sum(not character.isspace() for character in sample):
        return ""
    raw = bytes(_byte(character) for character in sample)
    try:
        found = encoding_of(raw, source, complete=False)
    except SourceError:
        return ""
    return found if found == "utf-8" or found in language_data().encodings else ""


def _byte(character: str) -> int:
    return _BYTES.get(character, ord(character) if character <= "\xff" else ord("?"))
