"""Chinese lists of somebody's journeys, by their days."""

from __future__ import annotations

from tests.loaders.extract.reading import contacts

ENTRIES = "2018年3月25日至28日 在北京与习近平会谈。\n\n2018年5月7日至8日 在大连参观。\n\n2018年6月19日 外界关注。"


def test_each_entry_of_a_list_of_journeys_is_one() -> None:
    told = contacts(f"资料:金正恩历次访华\n\n{ENTRIES}", "2018-12-20")
    assert "visit occurred 2018-03-25/2018-03-28: kim-jong-un | " in told
    assert "visit occurred 2018-05-07/2018-05-08: kim-jong-un | " in told
    assert not any("2018-06-19" in line for line in told)


def test_days_that_begin_a_line_are_no_journey_elsewhere() -> None:
    told = contacts(f"金正恩访华\n\n{ENTRIES}", "2018-12-20")
    assert not any(line.startswith("visit occurred 2018-05-07") for line in told)
