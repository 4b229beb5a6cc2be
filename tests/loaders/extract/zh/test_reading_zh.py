"""What holds for any Chinese text: names and offices by their grammar, offsets, one fold, bounded time."""

from __future__ import annotations

import time

import pytest

from loaders.extract.zh.folding import fold
from tests.loaders.extract.reading import contacts, found, offices, people

DAY = "2024-05-20"


def test_folding_moves_no_offset() -> None:
    text = "２０２４年，王滬寧「會見」金成男（左）。"
    assert len(fold(text)) == len(text)
    assert fold(fold(text)) == fold(text)


def test_quotes_are_the_text_at_their_offsets() -> None:
    text = "5月18日,國務委員兼外交部長王毅在北京會見朝鮮外務相崔善姬。"
    (told,) = found(text, DAY)["contacts"]
    assert told["quote"] == text[told["start"] : told["end"]]


@pytest.mark.parametrize(
    ("text", "person", "held"),
    [
        ("国务委员兼外交部长王毅抵达平壤。", "wang-yi", ["国务委员, -", "部长, 外交部"]),
        ("朝鲜外相崔善姬抵达北京。", "choe-son-hui", ["外相, 朝鲜外务省"]),
        ("驻朝鲜大使王亚军抵达平壤。", "wang-yajun", ["驻朝鲜大使, 中国驻朝鲜大使馆"]),
        (
            "朝鲜劳动党中央政治局候补委员、国际部部长金成男抵达北京。",
            "kim-song-nam",
            ["候补委员, 朝鲜劳动党中央政治局", "部长, 朝鲜劳动党中央国际部"],
        ),
        ("原中联部部长宋涛抵达平壤。", "song-tao", ["部长, 中联部 (former)"]),
    ],
)
def test_offices_keep_the_words_of_the_text(text: str, person: str, held: list[str]) -> None:
    assert sorted(offices(text, person)) == sorted(held)


def test_a_surname_with_a_title_is_who_bears_it() -> None:
    text = "5月18日,驻朝鲜大使王亚军拜会崔善姬外务相。王大使感谢崔外相的支持。"
    surfaces = {person["id"]: person["surfaces"] for person in found(text, DAY)["persons"]}
    assert "王大使" in surfaces["wang-yajun"]
    assert "崔外相" in surfaces["choe-son-hui"]


@pytest.mark.parametrize("text", ["中方愿同朝方坚守初心。", "毛宁星期二主持记者会。", "朝鲜国家主席成功访问中国。"])
def test_words_are_no_people(text: str) -> None:
    assert set(people(text)) <= {"mao-ning"}


@pytest.mark.parametrize("question", ["崔善姬5月18日会见王毅了吗?", "能否证实崔善姬5月18日会见了王毅?"])
def test_a_question_tells_of_nothing_and_a_headline_that_asks_of_a_possibility(question: str) -> None:
    assert contacts(f"记者会20日举行。{question}发言人未作答。", DAY) == []
    assert contacts(question, DAY) == ["meeting hypothetical 2024-05-18: choe-son-hui | wang-yi"]


def test_the_dead_attend_no_wreath_laying() -> None:
    text = "5月18日,王亚军大使向金正日灵前敬献花圈,朝鲜外务省副相朴明浩陪同。"
    assert all("kim-jong-il" not in line for line in contacts(text, DAY))


@pytest.mark.parametrize("text", ["金" * 100_000, "部长" * 30_000, "(王毅会见崔善姬" * 3_000, "5月18日" * 10_000])
def test_hostile_text_ends_soon(text: str) -> None:
    began = time.process_time()
    found(text, DAY)
    assert time.process_time() - began < 20


def test_an_article_of_one_side_gives_its_people_and_offices() -> None:
    text = "国务院总理李强18日主持会议。会议研究了经济形势。商务部部长王文涛、新任司长陈大同出席,会议还讨论了其他事项。"
    assert people(text) == {"li-qiang": "CN", "wang-wentao": "CN", "chen-datong": "CN"}
    assert offices(text, "wang-wentao") == ["部长, 商务部"]
    assert contacts(text, DAY) == []


def test_journalists_in_brackets_after_the_agency_are_people() -> None:
    assert set(people("中新社北京5月18日电 (李一菲)王毅18日在北京会见崔善姬。")) == {
        "li-yifei",
        "wang-yi",
        "choe-son-hui",
    }


def test_a_surname_common_as_a_word_is_one_after_a_title_and_before_a_mark() -> None:
    text = "5月18日,商务部副部长于大洲、外务省局长权光奉等会谈。外交部副部长于当天返回。"
    assert set(people(text)) == {"yu-dazhou", "kwon-kwang-bong"}


def test_one_character_after_a_name_is_no_office() -> None:
    assert offices("金正恩相隔两周再次抵达北京。", "kim-jong-un") == []


def test_a_small_word_before_a_strange_one_is_no_foreigner() -> None:
    assert set(people("习近平表示,金正恩委员长在特殊时期来华访问,意义重大。")) == {"xi-jinping", "kim-jong-un"}


@pytest.mark.parametrize(
    "line",
    ["2016年07月25日 财新记者 李增明", "2016-07-25 18:06 来源:国防部网 作者:李增明", "2016年07月25日 作者:李增明"],
)
def test_a_line_of_data_names_its_journalist(line: str) -> None:
    assert "li-zengming" in people(f"王毅晤李勇浩\n{line}\n\n7月25日,王毅会见李勇浩。")


def test_a_list_shows_the_side_of_who_stands_before_somebody_known() -> None:
    told = people("应张万年邀请访华的代表团成员包括空军司令员曹明禄、海军司令员金镒喆。")
    assert told["jo-myong-rok"] == "KP"


def test_the_leaders_of_a_province_are_chinese() -> None:
    told = people("朝鲜平安北道委员长金能五,省领导卢建军、魏增军参加会见。")
    assert (told["lu-jianjun"], told["wei-zengjun"]) == ("CN", "CN")
