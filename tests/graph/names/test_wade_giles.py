"""Wade–Giles to pinyin, with pairs from the Library of Congress's conversion table and common usage."""

import pytest

from graph.names.data import data_lines
from graph.names.segments import pinyin_table
from graph.names.wade_giles import from_wade_giles


@pytest.mark.parametrize(
    ("written", "pinyin"),
    [
        ("Hsi Chin-p'ing", "xi jin ping"),
        ("Hsi Chin-p’ing", "xi jin ping"),
        ("Wang I", "wang yi"),
        ("Chou En-lai", "zhou en lai"),
        ("Teng Hsiao-p'ing", "deng xiao ping"),
        ("Chiang Tse-min", "jiang ze min"),
        ("Hu Chin-t'ao", "hu jin tao"),
        ("Chü Jung", "ju rong"),
        ("Ts'ai Ch'i", "cai qi"),
        ("Ssu-ma Kuang", "si ma guang"),
    ],
)
def test_a_name_is_read_as_it_is_written(written: str, pinyin: str) -> None:
    assert pinyin in from_wade_giles(written)


def test_the_apostrophe_tells_two_sounds_apart() -> None:
    assert from_wade_giles("Chin P'ing") == ("jin ping",)
    assert from_wade_giles("Ch'in Ping") == ("qin bing",)


def test_without_the_marks_of_ue_it_may_be_either() -> None:
    assert set(from_wade_giles("Chu Te")) == {"zhu de", "ju de"}
    assert from_wade_giles("Chü Te") == ("ju de",)


@pytest.mark.parametrize("name", ["Xi Jinping", "Kim Song Nam", "Wang", "", "Wang Yi, minister", "a " * 50])
def test_what_is_no_wade_giles_is_nobody(name: str) -> None:
    assert from_wade_giles(name) == ()


def test_the_table_gives_known_syllables_only() -> None:
    read = [word for line in data_lines("wade_giles.txt") for word in line.split()[1::2]]
    assert set(read) <= pinyin_table()
    assert len(set(read)) > 390
