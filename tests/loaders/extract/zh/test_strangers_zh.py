"""Chinese names nobody knows: surnames common as words, and lists that nothing but their number shows; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import found, people


@pytest.mark.parametrize("acts", ["举行会见", "率团访问中国", "在平壤会见王毅", "同王毅举行会谈"])
@pytest.mark.parametrize("name", ["权龙禄", "温哲万", "车成元"])
def test_a_surname_common_as_a_word_is_one_where_somebody_acts(name: str, acts: str) -> None:
    assert any(form == "KP" for form in people(f"朝鲜外务相{name}{acts}。").values())


@pytest.mark.parametrize("words", ["权力斗争", "权益在扩大", "温和的态度"])
def test_words_that_begin_like_a_surname_are_nobody(words: str) -> None:
    assert list(people(f"国家主席{words}受到王毅关注。")) == ["wang-yi"]


def test_many_names_in_a_row_are_names_without_a_title() -> None:
    text = "习近平21日离开平壤,金正恩到机场送行。汤荣凯、施静、文鸿、武淑萍等同机离开。"
    assert {"tang-rongkai", "shi-jing", "wen-hong", "wu-shuping"} <= people(text).keys()


@pytest.mark.parametrize(
    "text", ["双方谈到农业、工业、商业等。", "他们访问了江苏、安徽、云南等。", "政治、经济、文化等领域。"]
)
def test_other_things_in_a_row_are_nobody(text: str) -> None:
    assert list(people(f"王毅会见了来宾。{text}")) == ["wang-yi"]


@pytest.mark.parametrize(
    ("office", "side"),
    [
        ("驻朝鲜大使", "CN"),
        ("驻朝中国大使", "CN"),
        ("驻華大使", "KP"),
        ("外交部副部长", "CN"),
        ("铁道部部长", "CN"),
        ("内阁总理", "KP"),
        ("总政治局局长", "KP"),
        ("中央副委员长", "KP"),
        ("全国人大常委会委员长", "CN"),
    ],
)
@pytest.mark.parametrize("before", ["朝鲜外务省副相李哲浩、", "中国商务部部长陈力群、", "会见前,"])
def test_a_bare_office_shows_its_side_beside_those_of_the_other(before: str, office: str, side: str) -> None:
    name = "林英哲" if side == "KP" else "林新民"
    text = f"王毅在平壤会见了金正恩。{before}{office}{name}参加会见。"
    assert list(people(text).values())[-1] == side


@pytest.mark.parametrize(("name", "side"), [("崔哲浩", "KP"), ("李成哲", "KP"), ("汤国强", "CN"), ("林海涛", "CN")])
def test_a_name_alone_is_of_the_side_whose_names_are_like_it(name: str, side: str) -> None:
    assert people(f"王毅在平壤会见了金正恩。{name}女士说,她很高兴。").popitem()[1] == side


_ROW = "权明国、郑英奎、易文斌、崔京日、田成元、南春实、白哲万、林尚浩、韩春日、许成元、吴赫"


@pytest.mark.parametrize(
    "tells", ["参加会见的有朝鲜外务省副相{}。", "朝鲜外务省副相{}等在座。", "会见时,外务省副相{}和王亚军在座。"]
)
def test_a_list_of_strangers_goes_on_however_long_it_is(tells: str) -> None:
    told = found(f"金正恩18日在平壤会见了王毅。{tells.format(_ROW)}", "2019-05-20")
    assert set(_ROW.split("、")) <= {person["name"] for person in told["persons"]}


@pytest.mark.parametrize("name", ["裴成赫", "南德训", "水喜良", "宗雨桐", "尉学军", "卓万全", "易国强"])
@pytest.mark.parametrize("behind", ["参加会见。", "、王亚军在座。", "等在座。"])
def test_a_rare_surname_is_one_behind_a_title(name: str, behind: str) -> None:
    told = found(f"金正恩18日在平壤会见了王毅。国际部副部长{name}{behind}", "2019-05-20")
    assert name in {person["name"] for person in told["persons"]}


@pytest.mark.parametrize("has", ["参加会见的有", "前来送行的还有", "中方在座的有"])
def test_a_row_of_names_behind_there_are_needs_no_title(has: str) -> None:
    told = found(f"习近平18日在平壤会见了金正恩。{has}秦正新、樊永胜、尹鸿、范林、董长江等。", "2019-05-20")
    assert {"秦正新", "樊永胜", "尹鸿", "范林", "董长江"} <= {person["name"] for person in told["persons"]}
