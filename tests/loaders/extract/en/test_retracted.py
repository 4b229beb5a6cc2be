"""An English sentence may take back the one before it; our words."""

from __future__ import annotations

from tests.loaders.extract.reading import contacts

RUMOUR = "Rumours had it that Wang Yajun presented his credentials to Choe Ryong Hae on March 27."


def test_a_rumour_taken_back_is_denied() -> None:
    told = contacts(f'{RUMOUR} "That did not happen," a diplomat said.', "2021-04-02")
    assert told == ["ceremony denied 2021-03-27: choe-ryong-hae | wang-yajun"]


def test_a_rumour_left_standing_is_doubtful() -> None:
    told = contacts(f"{RUMOUR} A diplomat said he did not know.", "2021-04-02")
    assert told == ["ceremony hypothetical 2021-03-27: choe-ryong-hae | wang-yajun"]


def test_a_spokesman_denies_what_a_paper_reported() -> None:
    text = (
        "The Chosun Ilbo reports that Kim Jong Un visited Beijing in June. The report said Jang Song Thaek visited "
        'Beijing on June 10. Spokesman Qin Gang denied the reports, saying, "The situation does not exist."'
    )
    assert [told.split(":")[0].split()[:2] for told in contacts(text, "2009-12-07")] == [["visit", "denied"]] * 2
