"""Which outlet a sentence says reports it."""

import pytest

from loaders.quoting import outlet, quoted_in
from tests.loaders.extract.reading import found


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("The Korean Central News Agency and other state media reported Kim's meeting with the envoy.", "KCNA"),
        ("The envoy arrived on Monday, North Korea's official Korean Central News Agency (KCNA) reported.", "KCNA"),
        ("The two met on Friday, wrote North Korea's official news agency, the Korean Central News Agency.", "KCNA"),
        ("Xinhua, the state news agency, said on Friday that the envoy had left, citing KCNA.", "Xinhua"),
        ("According to the Rodong Sinmun, the two shook hands.", "Rodong Sinmun"),
        ("위원장이 부장을 면담했다고 조선중앙통신과 조선중앙방송 등 북한 언론매체들이 26일 보도했다.", "KCNA"),
        ("조선중앙통신은 위원장이 부장을 접견했다고 26일 전했다.", "KCNA"),
        ("의정서가 조인됐다고 [조선중앙통신]이 31일 보도했다.", "KCNA"),
        ("신화통신에 따르면 두 사람은 전날 만났다.", "Xinhua"),
        ("연합뉴스 등 한국 언론들을 인용해 두 사람이 만났다고 했다.", "Yonhap"),
        ("据朝中社报道,金正恩会见了代表团。", "KCNA"),
        ("新華社11日報道,雙方舉行會談。", "Xinhua"),
        ("北韓中央通信社（KCNA）今天報導,雙方舉行會談。", "KCNA"),
        ("据韩联社等媒体报道,双方举行会谈。", "Yonhap"),
    ],
)
def test_a_sentence_that_says_who_reports_it_names_the_outlet(sentence: str, name: str) -> None:
    assert quoted_in(sentence) == name


@pytest.mark.parametrize(
    "sentence",
    [
        "Kim met the director of Xinhua in Pyongyang on Friday.",
        "He told Xinhua in an interview that the two sides would meet.",
        "조선중앙통신사 대표단이 신화통신사 사장을 만났다.",
        "朝中社代表团访问新华社。",
        "部长在接受新华社采访时称,双方将举行会谈。",
        "雙方簽署廣播電視、郵政等領域文件,並出席歡迎宴會。",
    ],
)
def test_an_outlet_that_takes_part_or_is_told_something_reports_nothing(sentence: str) -> None:
    assert quoted_in(sentence) is None


@pytest.mark.parametrize(
    ("words", "name"),
    [("朝中社", "KCNA"), ("North's official Korean Central News Agency", "KCNA"), ("韩国传媒", "韩国传媒")],
)
def test_an_outlet_has_one_name_in_all_languages(words: str, name: str) -> None:
    assert outlet(words) == name


@pytest.mark.parametrize("piece", ["KCNA, a, ", "조선중앙통신은 ", "조선중앙통신 등 ", "according to the ", "据朝中社"])
@pytest.mark.timeout(30)  # it takes milliseconds; one that looked at each piece from each would take an hour
def test_a_hostile_sentence_is_read_at_once(piece: str) -> None:
    quoted_in(piece * 2_000)


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("The Korean Central News Agency and other state media reported that Wang Yi met Kim Song Nam.", "KCNA"),
        ("왕이 부장이 김성남 부장을 만났다고 조선중앙통신과 조선중앙방송 등 북한 언론매체들이 26일 보도했다.", "KCNA"),
        ("据朝中社报道,王毅会见了金成男。", "KCNA"),
        ("Wang Yi met Kim Song Nam in Beijing.", None),
        (
            "Wang Yi met Kim Song Nam on March 23, 2024, the North's media said.\n\nThe Korean Central News Agency and "
            "other state media reported that Wang Yi met Kim Song Nam on March 23, 2024.",
            "KCNA",
        ),
    ],
)
def test_a_contact_is_attributed_to_whom_its_sentence_reports_from(text: str, quoted: str | None) -> None:
    assert {contact["attributed_to"] for contact in found(text)["contacts"]} == {quoted}
