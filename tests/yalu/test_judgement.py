"""Judgements by hand: recorded, followed by every answer, taken back, mailed to a colleague."""

from __future__ import annotations

import json
import os
import pty
import select
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.yalu.running import Run

TWICE = """{title}

BEIJING, {month} {day}, 2023 (Yalu example) -- Chinese Foreign Minister Wang Yi met with {name}, vice foreign minister \
of the DPRK, in Beijing on {month} {day}, 2023.
"""


@pytest.fixture
def misprint(yalu: Run, tmp_path: Path) -> Path:
    """A store with two articles on one official whom no registry knows, spelt in two ways."""
    for number, (name, day) in enumerate((("Hwang Paek Dok", 8), ("Hwang Baek Dok", 20))):
        text = TWICE.format(title="Wang Yi receives guest", name=name, month="December", day=day)
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    assert yalu("load", "0.txt", "1.txt").code == 0
    return tmp_path / "yalu.db"


def everything(yalu: Run) -> str:
    return yalu("export", "json", "-").out


def contacts(yalu: Run) -> list[dict[str, object]]:
    return json.loads(yalu("timeline", "--json", "--evidence").out)  # type: ignore[no-any-return]


def place(yalu: Run) -> str:
    """The place of the first claim, as the evidence shows it."""
    proof = contacts(yalu)[0]["evidence"][0]  # type: ignore[index]
    return f"{proof['article']}:{proof['start']}-{proof['end']}"


def test_merged_people_are_one_and_apart_again_when_it_is_undone(yalu: Run, misprint: Path) -> None:
    before = everything(yalu)
    assert yalu("merge", "Hwang Paek Dok", "Hwang Baek Dok", "--why", "misprint").code == 0
    met = json.loads(yalu("who-met", "Wang Yi", "--json").out)
    assert [(row["met"]["id"], row["meetings"]) for row in met] == [("hwang-baek-dok", 2)]
    assert yalu("undo").code == 0
    assert everything(yalu) == before


@pytest.mark.parametrize(
    ("other", "why"),
    [("hwang-paek-dok", "of the two sides"), ("liu-jianchao", "the registry knows wang-yi and liu-jianchao")],
)
def test_people_who_are_hardly_one_are_merged_by_force_only(yalu: Run, misprint: Path, other: str, why: str) -> None:
    before = everything(yalu)
    refused = yalu("merge", "wang-yi", other)
    assert refused.code == 2
    assert why in refused.err
    assert "--force" in refused.err
    assert everything(yalu) == before
    assert yalu("merge", "wang-yi", other, "--force").code == 0


def test_contacts_months_apart_are_merged_by_force_only(yalu: Run, misprint: Path, tmp_path: Path) -> None:
    text = TWICE.format(title="Wang Yi receives guest", name="Hwang Paek Dok", month="May", day=3)
    (tmp_path / "2.txt").write_text(text, encoding="utf-8")
    assert yalu("load", "2.txt").code == 0
    may, *december = [str(row["id"]) for row in contacts(yalu)]
    refused = yalu("merge", may, december[0])
    assert refused.code == 2
    assert "2023-05-03 and 2023-12-08 are 219 days apart" in refused.err
    assert yalu("merge", may, december[0], "--force").code == 0


def test_a_corrected_date_is_answered_and_shown_beside_the_sources(yalu: Run, misprint: Path) -> None:
    assert yalu("correct", place(yalu), "date", "2023-12-09", "--by", "Min", "--why", "the caption").code == 0
    first = contacts(yalu)[0]
    assert first["date"] == "2023-12-09"
    assert first["evidence"][0]["date"] == "2023-12-08"  # type: ignore[index]
    assert "date corrected to 2023-12-09 by Min: the caption" in yalu("timeline", "--evidence").out


def test_an_id_from_before_a_judgement_leads_to_where_its_claims_are(yalu: Run, misprint: Path) -> None:
    ids = [str(each["id"]) for each in contacts(yalu)]
    assert yalu("merge", *ids).code == 0
    (one,) = contacts(yalu)
    for before in ids:
        assert json.loads(yalu("meeting", before, "--json").out)[0]["id"] == one["id"]
    assert yalu("undo").code == 0
    assert yalu("correct", ids[0], "status", "none").code == 0
    gone = yalu("meeting", ids[0])
    assert gone.code == 2
    assert "a judgement took out what its claim told" in gone.err


def test_a_contact_that_rests_on_one_claim_is_corrected_by_its_id(yalu: Run, misprint: Path) -> None:
    first = str(contacts(yalu)[0]["id"])[-6:]
    assert yalu("correct", first, "place", "Dalian").code == 0
    assert contacts(yalu)[0]["place"] == "Dalian"


def test_an_office_is_put_right_wherever_its_article_states_it(yalu: Run, misprint: Path) -> None:
    def shown() -> list[str]:
        found = json.loads(yalu("who-met", "Hwang Paek Dok", "--json").out)
        return [office["name"] for row in found for office in row["offices"]]

    ministers = "Minister, Ministry of Foreign Affairs of China"
    before = everything(yalu)
    assert shown() == [ministers]
    one = place(yalu)
    vice = ("correct", one, "office", "Vice-minister, Ministry of Foreign Affairs of China", "--person", "왕이")
    assert yalu(*vice, "--by", "Min").code == 0
    assert shown() == ["Vice-minister, Ministry of Foreign Affairs of China"]
    assert "office of Wang Yi corrected to" in yalu("met", "Wang Yi", "Hwang Paek Dok").out
    held = json.loads(yalu("office", "vice foreign minister", "--side", "CN", "--holders", "--json").out)
    assert "wang-yi" in json.dumps(held)
    assert yalu("undo").code == 0
    assert everything(yalu) == before
    assert yalu("correct", one, "office", "none", "--person", "Wang Yi").code == 0
    assert shown() != ["Vice-minister, Ministry of Foreign Affairs of China"]


def test_an_office_that_is_not_stated_or_means_several_is_refused(yalu: Run, misprint: Path) -> None:
    one = place(yalu)
    nobody = yalu("correct", one, "office", "none", "--person", "Liu Jianchao")
    assert nobody.code == 2
    assert "states no office" in nobody.err
    without = yalu("correct", one, "office", "none")
    assert without.code == 2
    assert "--person" in without.err


def test_a_corrected_claim_is_cited_with_its_correction(yalu: Run, misprint: Path) -> None:
    yalu("correct", place(yalu), "date", "2023-12-09", "--by", "Min", "--why", "the caption")
    assert yalu("cite", place(yalu)).out.endswith("[date corrected to 2023-12-09 by Min: the caption].\n")


def test_claims_to_choose_from_are_told_apart(yalu: Run, misprint: Path) -> None:
    ids = [str(each["id"]) for each in contacts(yalu)]
    assert yalu("merge", *ids).code == 0
    ran = yalu("correct", str(contacts(yalu)[0]["id"]), "place", "Dalian")
    assert ran.code == 2
    assert "meeting, occurred, 2023-12-08" in ran.err
    assert "meeting, occurred, 2023-12-20" in ran.err


def test_what_took_place_is_not_corrected_to_a_day_still_to_come(yalu: Run, misprint: Path) -> None:
    ran = yalu("correct", place(yalu), "date", "2199-01-01")
    assert (ran.code, "still to come" in ran.err) == (2, True)
    assert yalu("correct", place(yalu), "status", "planned").code == 0
    assert yalu("correct", place(yalu), "date", "2199-01-01").code == 0


def test_somebody_who_was_not_there_is_taken_out(yalu: Run, misprint: Path) -> None:
    assert yalu("correct", place(yalu), "side", "absent", "--person", "Hwang Paek Dok").code == 0
    assert "hwang-paek-dok" not in {row["met"]["id"] for row in json.loads(yalu("who-met", "Wang Yi", "--json").out)}


@pytest.mark.parametrize("name", ["王毅", "왕이"])
def test_somebody_is_put_right_by_a_name_in_any_script_in_all_claims_of_a_contact(
    yalu: Run, misprint: Path, name: str
) -> None:
    ids = [str(each["id"]) for each in contacts(yalu)]
    assert yalu("merge", *ids).code == 0
    assert yalu("correct", str(contacts(yalu)[0]["id"]), "side", "absent", "--person", name).code == 0
    assert contacts(yalu) == []


def test_a_contact_that_no_words_tell_of_is_taken_out_with_all_its_claims(yalu: Run, misprint: Path) -> None:
    before = everything(yalu)
    ids = [str(each["id"]) for each in contacts(yalu)]
    assert yalu("correct", ids[0], "status", "none", "--why", "his envoy went").code == 0
    assert [each["id"] for each in contacts(yalu)] == ids[1:]
    assert yalu("undo").code == 0
    assert everything(yalu) == before


def test_a_body_that_was_not_there_is_taken_out(yalu: Run, misprint: Path, tmp_path: Path) -> None:
    text = TWICE.format(title="Wang Yi receives guests", name="Hwang Paek Dok", month="May", day=3)
    text += "\nOn June 5, 2023 Wang Yi met with a delegation of the Workers' Party of Korea in Beijing.\n"
    (tmp_path / "body.txt").write_text(text, encoding="utf-8")
    assert yalu("load", "body.txt").code == 0
    (meeting,) = (each for each in contacts(yalu) if each["date"] == "2023-06-05")
    (body,) = meeting["bodies"]  # type: ignore[misc]
    assert yalu("correct", str(meeting["id"]), "side", "absent", "--person", body["text"]).code == 0
    assert all(each["date"] != "2023-06-05" for each in contacts(yalu))


def test_merged_contacts_are_one_and_split_ones_are_two(yalu: Run, misprint: Path) -> None:
    ids = [str(row["id"]) for row in contacts(yalu)]
    assert len(ids) == 2
    yalu("merge", "hwang-paek-dok", "hwang-baek-dok")
    assert yalu("merge", *[str(row["id"]) for row in contacts(yalu)]).code == 0
    (one,) = contacts(yalu)
    assert yalu("split", str(one["id"]), str(one["evidence"][0]["claim"])).code == 0  # type: ignore[index]
    assert len(contacts(yalu)) == 2


def test_a_name_split_off_is_somebody_else(yalu: Run, misprint: Path) -> None:
    assert yalu("split", "Hwang Paek Dok", place(yalu), "--to", "hwang-paek-dok-elder").code == 0
    met = {row["met"]["id"] for row in json.loads(yalu("who-met", "Wang Yi", "--json").out)}
    assert met == {"hwang-baek-dok", "hwang-paek-dok-elder"}


def test_judgements_travel_in_a_file(yalu: Run, misprint: Path, tmp_path: Path) -> None:
    yalu("merge", "hwang-paek-dok", "hwang-baek-dok", "--by", "Min")
    judged = everything(yalu)
    assert yalu("decisions", "export", "mine.jsonl").code == 0
    for option in ((), ("--store", "hers.db")):
        yalu(*option, "load", "0.txt", "1.txt")
        assert yalu(*option, "decisions", "import", "mine.jsonl").code == 0
    assert yalu("--store", "hers.db", "export", "json", "-").out == judged


def test_what_does_not_apply_is_listed(yalu: Run, misprint: Path) -> None:
    yalu("correct", place(yalu), "place", "Pyongyang")
    yalu("decisions", "export", "mine.jsonl")
    yalu("--store", "other.db", "load", "1.txt")
    ran = yalu("--store", "other.db", "decisions", "import", "mine.jsonl")
    assert ran.code == 0
    assert "1 judgement without effect here" in ran.err
    assert "no longer applies" in yalu("--store", "other.db", "decisions").out


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("merge", "Wang Yi", "Wang Yi"), "one person already"),
        (("merge", "Wang Yi", "Nobody Atall"), "nobody known as"),
        (("correct", "c0", "date", "2023"), "no claim 'c0'"),
        (("correct", "c0", "side", "CN"), "give --person"),
        (("undo", "d0"), "no judgement 'd0'"),
        (("undo",), "no judgement to take back"),
        (("decisions", "export"), "export needs one file"),
    ],
)
def test_what_cannot_be_judged_is_refused_with_a_remedy(
    yalu: Run, misprint: Path, arguments: tuple[str, ...], says: str
) -> None:
    ran = yalu(*arguments)
    assert ran.code == 2
    assert says in ran.err
    assert "Traceback" not in ran.err


def test_the_doubt_about_two_spellings_is_listed(yalu: Run, misprint: Path) -> None:
    (doubt,) = json.loads(yalu("review", "--json").out)
    assert (doubt["about"], doubt["left"], doubt["right"]) == (
        "person",
        "person:hwang-baek-dok",
        ["person:hwang-paek-dok"],
    )


@pytest.mark.parametrize(("keys", "people", "open_"), [(b"s", 2, 0), (b"d", 3, 0), (b"u", 3, 0), (b"k", 3, 1)])
def test_one_key_answers_a_doubt(yalu: Run, misprint: Path, keys: bytes, people: int, open_: int) -> None:
    assert b"nearly one name" in typed(misprint, keys)
    assert len(json.loads(everything(yalu))["persons"]) == people
    assert len(json.loads(yalu("review", "--json").out)) == open_


def typed(store: Path, key: bytes) -> bytes:
    """What `yalu review` shows on a terminal of its own when this key is pressed until it ends.

    A key is pressed again because one that comes before the terminal is ready for it is lost.
    """
    master, slave = pty.openpty()
    command = [sys.executable, "-m", "yalu", "--store", str(store), "review"]
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    process = subprocess.Popen(command, stdin=slave, stdout=slave, stderr=slave, env=environment)
    os.close(slave)
    shown, until = b"", time.monotonic() + 200
    while time.monotonic() < until:
        if select.select([master], [], [], 0.2)[0]:
            try:
                shown += os.read(master, 4096)
            except OSError:  # the process has closed its end
                break
        elif b"q quit: " in shown:
            os.write(master, key)
    process.wait(timeout=60)
    os.close(master)
    return shown


def test_a_misspelt_name_is_merged_into_somebody_whom_only_the_registry_knows(yalu: Run, tmp_path: Path) -> None:
    (tmp_path / "rows.csv").write_text("date,kp,cn\n2024-03-21,Kim Song Nan,Wang Huning\n", encoding="utf-8")
    assert yalu("load", "rows.csv").code == 0
    assert yalu("merge", "Kim Song Nan", "kim-song-nam").code == 0
    assert json.loads(yalu("who-met", "Wang Huning", "--json").out)[0]["met"]["id"] == "kim-song-nam"
    undone = yalu("undo")
    assert "1 judgement taken back" in undone.err


def test_undo_right_after_a_forget_takes_nothing_else_back(yalu: Run, misprint: Path) -> None:
    assert yalu("correct", place(yalu), "place", "Dalian").code == 0
    ran = yalu("forget", "1.txt")
    assert "only loading it again brings it back" in ran.err
    refused = yalu("undo")
    assert refused.code == 2
    assert "(1.txt), which cannot be undone — load it again to bring it back" in refused.err
    assert contacts(yalu)[0]["place"] == "Dalian"
    assert yalu("load", "1.txt").code == 0
    assert yalu("undo").code == 0
    assert contacts(yalu)[0]["place"] == "Beijing"


def test_undo_after_a_forget_says_what_else_can_be_asked_for(yalu: Run, misprint: Path) -> None:
    assert yalu("correct", place(yalu), "place", "Dalian").code == 0
    yalu("forget", "1.txt")
    asked = yalu("undo").err.partition("`yalu undo ")[2].partition("`")[0]
    assert yalu("undo", asked).code == 0
    assert contacts(yalu)[0]["place"] == "Beijing"


def test_a_place_that_nobody_knows_is_taken_with_a_word(yalu: Run, misprint: Path) -> None:
    ran = yalu("correct", place(yalu), "place", "Pyongyong")
    assert ran.code == 0
    assert "no place 'Pyongyong' is known; it is taken as you wrote it (" in ran.err
    assert "Pyongyang" in ran.err
    assert "no place" not in yalu("correct", place(yalu), "place", "평양").err
