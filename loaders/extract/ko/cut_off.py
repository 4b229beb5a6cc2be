"""A list of those present that the end of a Korean text cuts off is read as if its verb had come."""

from __future__ import annotations

from loaders.extract.data import load
from loaders.extract.ko.tails import pattern

_BEFORE = 10  # characters of the sentence before, whose verb the list goes on with


def completed(text: str) -> str:
    """The text, with the verb of a list of people that it breaks off (회담에는 X 부장, Y 부부장 → ... 등이 참가하였다).

    Nothing but letters behind the end is added, so that whatever is found in the text stands where it stood.
    """
    body = text.rstrip()
    ends = [match.end() for match in pattern("cut_begins").finditer(body)]
    begin = max(ends, default=0)
    last = body[begin:]
    goes_on = pattern("said_there").search(body, max(0, begin - _BEFORE), begin)
    opening = pattern("cut_opening").match(last) or (pattern("cut_goes_on").match(last) if goes_on else None)
    if opening is None or pattern("no_cut_list").search(last, opening.end()) or not last[opening.end() :].strip():
        return text
    verbs: dict[str, str] = load("ko", "cues")["cut_verbs"]
    near = body[max(0, begin - _BEFORE) : begin] + opening.group()
    verb = next(verb for word, verb in verbs.items() if word in near)
    return body + ("" if pattern("acts_at_end").search(last) else load("ko", "cues")["cut_and_others"]) + verb
