"""Who wrote a letter, told by the words behind it."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts


@pytest.mark.parametrize(
    ("written", "senders"),
    [
        ("from Cui Tongwen and Wang Shuli", "cui-tongwen wang-shuli"),
        (
            "from Cui Tongwen, director of a foundation, and Lin Gennan and Wang Shuli",
            "cui-tongwen lin-gennan wang-shuli",
        ),
        ("from Director Cui Tongwen and its members Lin Gennan and Wang Shuli", "cui-tongwen lin-gennan wang-shuli"),
        ("from Xi Jinping on Wednesday, and Wang Shuli was there", "xi-jinping"),
    ],
)
def test_everyone_listed_with_a_letter_s_writer_wrote_it(written: str, senders: str) -> None:
    text = f"Letter\n\nPyongyang, July 25, 2024 (Yalu example) -- Kim Jong Un received a letter {written}."
    (told,) = contacts(text, "2024-07-25")
    assert told.endswith(f": kim-jong-un | {senders}")
