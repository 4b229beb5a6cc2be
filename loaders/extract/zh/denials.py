"""What a Chinese article says of the reports it tells: they are denied, or nobody confirms them."""

from __future__ import annotations

from graph.claims import ContactKind, Status
from loaders.extract.analysis import Analysis, Cue
from loaders.extract.context import Context
from loaders.extract.data import words
from loaders.extract.marks import Event, Zone
from loaders.extract.zh.scene import part_behind
from loaders.extract.zh.sources import source_of
from loaders.extract.zh.vocabulary import trigger_of
from loaders.quoting import is_official

_THIS = words("zh", "grammar", "this_matter")
_SUCH = tuple(words("zh", "grammar", "such"))
_REFUTES, _ASPECT = words("zh", "grammar", "refutes"), words("zh", "grammar", "aspect")
_CANCELLED = words("zh", "cues", "cancelled")
_REPORTS = tuple(words("zh", "cues", "reports"))
_SIGNS = words("zh", "grammar", "signs")
_REPORTED = 2  # paragraphs from a denial back to the report that it is of


def weigh_reports(analysis: Analysis, context: Context, before: int, *, denied: bool) -> None:
    """Give the events told `before` a sentence the status that it gives to reports.

    `denied`: something before the sentence has denied them all, such as the headline.
    """
    _not_made(analysis, context, before)
    denials = analysis.cued("denied")
    own = [e for e in context.events[before:] if e.status is Status.DENIED and e.people]
    earlier = context.events[:before]
    if own and not any(e.kind is d.kind and e.people.keys() & d.people.keys() for e in earlier for d in own):
        denials = []  # 有关X访朝的报道不属实: nothing is said of what has been told of others
    called_off = all(cue.word in _CANCELLED for cue in denials)
    if called_off:
        context.denies_reports = denied  # 外电报道,演出取消
    such = [cue for cue in denials if cue.word.endswith(_SUCH)]
    refuted = len(context.events) == before and any(_refutes(analysis, cue) for cue in denials)
    reports = bool(analysis.cued("reports")) and not called_off
    if denials and (such or refuted or reports or any(u.low in _THIS for u in analysis.units)):
        _deny(analysis, context, before, denied=denied)
    reported = bool(such) and (source_of(analysis) is not None or bool(analysis.cued("attribution")))
    for event in context.events[before:] if such else ():
        told = event.status is Status.HYPOTHETICAL or (reported and not context.is_long_ago(event.dated))
        asked = told and event.trigger and event.trigger[0] < such[-1].start
        event.status = Status.DENIED if asked else event.status
    if analysis.cued("doubted") and any(event.people for event in context.events[before:]):
        _doubt_that(analysis, context, before)
    elif (
        analysis.cued("doubted")
        or _unconfirmed(analysis)
        or (analysis.cued("negated") and any(u.low in _SIGNS for u in analysis.units))
    ):
        _doubt(analysis, context, before)


def _refutes(analysis: Analysis, cue: Cue) -> bool:
    """Whether a word refutes what was told before it: nothing else follows (中方否认了, not 朝鲜否认X患病)."""
    behind = [unit for unit in part_behind(analysis, cue.end) if unit.low.isalpha() and unit.low not in _ASPECT]
    return cue.word in _REFUTES and (not behind or any(map(trigger_of, behind)))


def _unconfirmed(analysis: Analysis) -> bool:
    """Whether a sentence says of what has been reported, and of nothing of its own, that nobody confirms it.

    Its subject is the report (该消息, 这一报道的真实性) or what it tells of (访问).
    """
    if not analysis.cued("unconfirmed") or any(actor.people for actor in analysis.actors):
        return False
    told = (u.low.endswith(_REPORTS) or trigger_of(u) is not None for u in analysis.units)
    return bool(analysis.cued("reports")) or any(told)


def _not_made(analysis: Analysis, context: Context, before: int) -> None:
    """The journey that somebody was thought to make is denied where a sentence says that he makes none (不会成行)."""
    for cue in analysis.cued("unmade"):
        named = [a for a in analysis.actors if a.people and not a.masked and a.end <= cue.start][-1:]
        for event in context.events[:before]:
            unsure = event.kind is ContactKind.VISIT and event.status in (Status.HYPOTHETICAL, Status.PLANNED)
            if unsure and any(set(actor.people) <= event.people.keys() for actor in named):
                event.status = Status.DENIED


def _deny(analysis: Analysis, context: Context, before: int, *, denied: bool) -> None:
    """What others were last said to report is denied; where nothing was, whatever they do in the article."""
    meant = _last_reported(analysis, context, before)
    titled = all(event.zone is Zone.TITLE for event in meant)
    for event in context.events[:before]:
        if event in meant or (titled and event.status is Status.HYPOTHETICAL):
            event.status = Status.DENIED
    if meant:
        context.denies_reports = denied
    elif len(context.events) == before:
        context.denies_reports = True


def _doubt(analysis: Analysis, context: Context, before: int) -> None:
    """What others were last said to report is left open; where nothing was, whatever they do in the article.

    What an organ of one of the two states tells is not doubted, and of other kinds than the doubt names nothing is.
    """
    told = (trigger_of(unit) for unit in analysis.units)
    kinds = {trigger.kind for trigger in told if trigger is not None}
    meant = [e for e in _last_reported(analysis, context, before) if not _is_official(e)]
    for event in meant:
        if event.status is not Status.DENIED and (not kinds or event.kind in kinds):
            event.status = Status.HYPOTHETICAL
    near = [e for e in context.events[:before] if _is_near(analysis, context, e) and not _is_official(e)]
    rumoured = any(e.zone is Zone.TITLE and e.status is Status.HYPOTHETICAL for e in context.events[:before])
    if not meant and (rumoured or not near):
        context.doubts_reports = True


def _is_official(event: Event) -> bool:
    """Whether an organ of one of the two states tells an event."""
    return bool(event.attributed_to and is_official(event.attributed_to))


def _doubt_that(analysis: Analysis, context: Context, before: int) -> None:
    """What a sentence itself names as not confirmed is left open, and wherever others report it."""
    for event in context.events[before:]:
        told = event.status in (Status.OCCURRED, Status.PLANNED) and event.trigger is not None
        told = told and not context.is_long_ago(event.dated)
        if told and event.trigger and analysis.cued("doubted", event.trigger[1]):
            event.status = Status.HYPOTHETICAL  # 韩媒称X将访华,中方未证实
    for event in context.events[:before]:
        same = (e for e in context.events[before:] if e.kind is event.kind and e.people.keys() == event.people.keys())
        if any(same) and event.status is Status.OCCURRED and event.hearsay:
            event.status = Status.HYPOTHETICAL


def _is_near(analysis: Analysis, context: Context, event: Event) -> bool:
    """Whether an event is told in the paragraph of a sentence, or not far before it."""
    paragraphs = {s.start: s.paragraph for s in context.sentences}
    return analysis.sentence.paragraph - paragraphs.get(event.sentence, -_REPORTED - 1) <= _REPORTED


def _last_reported(analysis: Analysis, context: Context, before: int) -> list[Event]:
    """What others report by the last paragraph before a sentence that tells of reports, not far from it."""
    paragraphs = {s.start: s.paragraph for s in context.sentences}
    reported = [e for e in context.events[:before] if e.hearsay or e.attributed_to]
    reported = [e for e in reported if not context.is_long_ago(e.dated)]
    last = max((paragraphs.get(e.sentence, -1) for e in reported), default=-1)
    near = analysis.sentence.paragraph - last <= _REPORTED
    return [e for e in reported if near and paragraphs.get(e.sentence) == last]
