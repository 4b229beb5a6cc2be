"""Names that follow from names, by rule."""

from graph.claims import Country
from graph.names.variants import variants


def _texts(text: str, lang: str, country: Country) -> set[str]:
    return {found for found, _ in variants([(text, lang)], country)}


def test_a_korean_name_in_hangul_gives_the_romanizations() -> None:
    found = _texts("김성남", "ko", Country.KP)
    assert {"Kim Song Nam", "Kim Song-nam", "Kim Sung-nam", "Kim Sŏng-nam", "Kim So'ng-nam"} <= found


def test_a_korean_name_gives_the_spelling_of_the_other_half() -> None:
    assert {"이용호", "이룡호", "리용호"} <= _texts("리룡호", "ko", Country.KP)


def test_hanja_are_read_only_where_no_hangul_is_given() -> None:
    both = {text for text, _ in variants([("리길성", "ko"), ("李吉聖", "zh")], Country.KP)}
    assert "Kim Chang Min" in _texts("金昌民", "zh", Country.KP)
    assert "李吉圣" in both


def test_a_chinese_name_gives_both_korean_forms_and_pinyin() -> None:
    assert {"왕호녕", "왕후닝", "Wang Huning", "Wang Hu Ning", "王滬寧"} <= _texts("王沪宁", "zh", Country.CN)


def test_pinyin_is_spaced_and_hyphenated() -> None:
    assert {"Wang Hu Ning", "Wang Hu-ning"} <= _texts("Wang Huning", "en", Country.CN)


def test_foreign_names_are_only_converted_between_character_sets() -> None:
    assert _texts("拉夫罗夫", "zh", Country.OTHER) == {"拉夫羅夫"}
    assert _texts("Sergey Lavrov", "en", Country.OTHER) == set()


def test_what_was_given_is_not_derived_again() -> None:
    assert ("Kim Song Nam", "en") not in variants([("김성남", "ko"), ("Kim Song Nam", "en")], Country.KP)
