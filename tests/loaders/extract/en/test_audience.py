"""Who in English is in the audience of what somebody of the other side does in public; our own words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts


@pytest.mark.parametrize(
    "told",
    [
        "heard Xi Jinping speak at the forum in Beijing on Wednesday",
        "listened to Xi Jinping's speech at the forum in Beijing on Wednesday",
        "sat among the heads of delegations on Wednesday as Xi Jinping delivered the opening speech in Beijing",
        "was among the guests who heard Chinese President Xi Jinping open the forum in Beijing on Wednesday",
        "looked on as Xi Jinping declared the forum open in Beijing on Wednesday",
        "was among those listening to Xi Jinping's address at the opening ceremony in Beijing on Wednesday",
    ],
)
def test_who_hears_somebody_open_something_is_at_it(told: str) -> None:
    assert contacts(f"Yun Jong Ho {told}.", "2023-10-19") == ["ceremony occurred 2023-10-18: yun-jong-ho | xi-jinping"]


@pytest.mark.parametrize(
    "told",
    ["watched Xi Jinping's speech on television in Pyongyang", "heard that Xi Jinping would speak in Beijing"],
)
def test_who_hears_of_it_or_sees_it_from_afar_is_not(told: str) -> None:
    assert contacts(f"Yun Jong Ho {told} on Wednesday.", "2023-10-19") == []
