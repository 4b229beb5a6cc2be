"""The options that commands share: the store, the filters of a question, and what its answer looks like."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Any
from unicodedata import normalize

import click

from yalu.helping import Option

if TYPE_CHECKING:
    from datetime import date

    from graph.claims import Claim
    from loaders.sources import ReadOptions
    from queries.types import Filters, Projection
    from yalu.answering import Output

DEFAULT_STORE = "yalu.db"
SIDE = "[KP|CN|other]"
_KINDS = ("meeting", "ceremony", "call", "visit", "message")
_STATUSES = ("occurred", "planned", "denied", "hypothetical")
_ANY = "any"

Function = Callable[..., Any]
Decorator = Callable[[Function], Function]
Trusted = Callable[["Claim"], bool]


class Worded(click.Choice[str]):
    """A choice that is also taken in the words that a table of contacts may use for it, in three languages (`회담`)."""

    def __init__(self, what: str, choices: tuple[str, ...]) -> None:
        super().__init__(choices, case_sensitive=False)
        self._what = what

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The choice. Fails with all of them for a word that means none."""
        if str(value).casefold() in self.choices:
            return super().convert(value, param, ctx)
        from loaders.tables.columns import meanings

        plain = normalize("NFC", " ".join(str(value).lower().split()))
        return super().convert(meanings(self._what).get(plain, value), param, ctx)


def _typed(_ctx: click.Context, _parameter: click.Parameter, value: str | None) -> str | None:
    """A date as people type it, as the ISO prefix; what is none goes on as it is, and is refused where it is read."""
    if value is None:
        return None
    from graph.typed import typed

    return typed(value)


DATE: dict[str, Any] = {"metavar": "DATE", "callback": _typed}
"""What an option has that takes a date."""


def debug_option(function: Function) -> Function:
    """`--debug`, which the entry point reads."""
    return click.option("--debug", is_flag=True, expose_value=False, help="Show the traceback of an error.")(function)


def store_options(function: Function) -> Function:
    """`--store` (handed on as `store_url`; that of the group by default) and `--debug`."""
    store = click.option("--store", "store_url", metavar="URL", callback=_store, help="The graph to use.")
    return store(debug_option(function))


def jobs_option(function: Function) -> Function:
    """`--jobs` and `--cluster`, handed on as `jobs` (all processors unless a number is given) and `cluster`."""
    jobs = "Worker processes for a load that is not small; as many as there are processors without it."
    cluster = "Work on a Dask cluster: the address of its scheduler, as tcp://host:8786."
    return _stacked(
        function,
        click.option("--jobs", type=click.IntRange(min=1), metavar="N", callback=_jobs, help=jobs),
        click.option("--cluster", metavar="ADDRESS", help=cluster),
    )


def filter_options(function: Function) -> Function:
    """The filters of a question, handed on as one `filters`; everyone counts unless asked otherwise."""
    return _filtered(function, _SIDE, *_CONFIDENCE, _projection(principals=False))


def map_filter_options(function: Function) -> Function:
    """The filters of a map, which always shows both sides; principals count unless asked otherwise."""
    return _filtered(function, _projection(principals=True))


def network_filter_options(function: Function) -> Function:
    """The filters of a network, which always has both sides; principals count unless asked otherwise."""
    return _filtered(function, *_CONFIDENCE, _projection(principals=True), _DELEGATIONS)


def path_filter_options(function: Function) -> Function:
    """The filters of a chain of people."""
    return _filtered(function, *_CONFIDENCE, _projection(principals=True))


def _filtered(function: Function, *more: Decorator) -> Function:
    @wraps(function)
    def collected(*args: Any, **options: Any) -> Any:
        filters = _filters(options)
        return function(*args, filters=filters, **options)

    return _stacked(
        collected,
        _filter("--since", **DATE, help="From this day, month or year on: 2024, 2024-03, 2024-03-21."),
        _filter("--until", **DATE, help="Up to the last day of this."),
        _filter("--undated", is_flag=True, help="Keep contacts without a date when a date is asked."),
        _filter("--kind", multiple=True, type=Worded("kinds", _KINDS), help="Only this kind; may be repeated."),
        _filter("--status", multiple=True, type=Worded("statuses", (*_STATUSES, _ANY)), help="Only this status."),
        _filter("--place", "--in", "place", metavar="TEXT", help="Only in this place or venue, or what lies in it."),
        *more,
    )


def loaded_option(function: Function) -> Function:
    """`--loaded-since`, handed on as `loaded_since`: a day, None without it. Raises UsageError for what is no date."""
    words = "Only what articles tell that were loaded on this day (UTC) or later."
    return _filter("--loaded-since", metavar="DATE", callback=_day, help=words)(function)


def _day(ctx: click.Context, parameter: click.Parameter, value: str | None) -> date | None:
    from graph.dates import When

    typed = _typed(ctx, parameter, value)
    return When.parse(typed).first if typed else None


def read_options(function: Function) -> Function:
    """How to read inputs, handed on as `options`, and `strict`."""

    @wraps(function)
    def collected(*args: Any, **given: Any) -> Any:
        options = _read_options(given)
        return function(*args, options=options, **given)

    return _stacked(
        collected,
        _reading("--published", **DATE,
                 help="Publication date of articles that state none; of a single one, whatever it states."),
        _reading("--publisher", metavar="NAME",
                 help="Publisher of articles that name none; of a single one, whatever it names."),
        _reading("--lang", metavar="LANG", help="Language of the articles: en, ko, zh. Recognised by default."),
        _reading("--url", metavar="URL", help="Where the article stands, for a single one."),
        _reading("--map", "fields", metavar="ROLE=FIELD,...", callback=_fields,
                 help="Fields of an archive with unusual names: title=headline,text=story_text."),
        _reading("--encoding", metavar="NAME", help="Of texts and archives. Recognised by default."),
        _reading("--follow", is_flag=True, help="Fetch the pages that the items of a feed lead to, and read those."),
        _reading("--timeout", type=click.FloatRange(min=0.1), metavar="SECONDS", help="For one web address; 30."),
        _reading("--allow-private", is_flag=True, help="Read web addresses of this machine and of private networks."),
        _reading("--strict", is_flag=True, help="End with 3 when anything was skipped."),
    )  # fmt: skip


def confidence_options(function: Function) -> Function:
    """`--min-confidence` and `--untested` for claims, handed on as `trusted`: whether a claim is kept."""

    @wraps(function)
    def collected(*args: Any, **given: Any) -> Any:
        least, untested = given.pop("min_confidence"), given.pop("untested")
        return function(*args, trusted=_trusted(least, untested=untested), **given)

    return _stacked(collected, *_CONFIDENCE)


def _trusted(least: float | None, *, untested: bool) -> Trusted:
    """Whether an office or contact is kept; the people named always are."""

    def kept(claim: Claim) -> bool:
        if least is None or claim.kind == "person":
            return True
        return untested if claim.confidence is None else claim.confidence >= least

    return kept


def output_options(function: Function) -> Function:
    """What the answer looks like and where it goes, handed on as one `output`."""

    @wraps(function)
    def collected(*args: Any, **options: Any) -> Any:
        output = _output(options)
        return function(*args, output=output, **options)

    return _stacked(
        collected,
        _form("--json", "as_json", is_flag=True, help="One JSON array of rows with ids."),
        _form("--csv", "as_csv", is_flag=True, help="CSV, UTF-8."),
        _form("--markdown", "as_markdown", is_flag=True, help="Markdown tables, for a briefing."),
        _form("--bom", is_flag=True, help="Begin the CSV with the mark that Excel needs to read UTF-8."),
        _form("--evidence", is_flag=True, help="The sentences and their sources under each row."),
        _form("-o", "--output", "to", metavar="FILE", default="-", help="Write the answer to this file."),
        _form("--meta", metavar="FILE", help="What was asked, found and covered, as JSON; else it is said on stderr."),
    )


def _filters(options: dict[str, Any]) -> Filters:
    """Take the filter options out of `options`. Raises UsageError for a date that cannot be read."""
    from graph.claims import ContactKind, Country, Status
    from graph.dates import Window
    from queries.types import Filters

    kinds, statuses, side = options.pop("kind"), options.pop("status"), options.pop("side", None)
    every = frozenset(Status) if _ANY in statuses else frozenset(Status(each) for each in statuses)
    return Filters(
        window=Window.of(options.pop("since"), options.pop("until")),
        undated=options.pop("undated"),
        kinds=frozenset(ContactKind(kind) for kind in kinds) or None,
        statuses=every or None,
        side=Country(side) if side else None,
        place=options.pop("place"),
        projection=_projected(options),
        min_confidence=options.pop("min_confidence", None),
        untested=options.pop("untested", False),
    )


def _projected(options: dict[str, Any]) -> Projection:
    """Take the projection out of `options`."""
    from queries.types import Projection

    people = Projection.PRINCIPALS if options.pop("principals") else Projection.EVERYONE
    return Projection.DELEGATIONS if options.pop("delegations", False) else people


def _output(options: dict[str, Any]) -> Output:
    """Take the output options out of `options`."""
    from yalu.answering import Form, Output

    chosen = [form for form in (Form.JSON, Form.CSV, Form.MARKDOWN) if options.pop(f"as_{form}")]
    if len(chosen) > 1:
        names = " and ".join(f"--{form}" for form in chosen)
        raise click.UsageError(f"{names} exclude each other.", click.get_current_context())
    form = chosen[0] if chosen else Form.TABLE
    return Output(form, options.pop("to"), options.pop("meta"), options.pop("evidence"), options.pop("bom"))


def _read_options(given: dict[str, Any]) -> ReadOptions:
    """Take the reading options out of `given`, but for `strict`. Raises UsageError for one that cannot be."""
    from loaders.sources import ReadOptions

    names = ("published", "publisher", "lang", "url", "fields", "encoding", "timeout", "allow_private", "follow")
    chosen = {name: given.pop(name) for name in names}
    return ReadOptions(**{name: value for name, value in chosen.items() if value})


def side_named(ctx: click.Context, parameter: click.Parameter, value: str | None) -> str | None:
    """A side by its code, or as readers call it in three languages, as the code; fails with the names for another."""
    if value is None:
        return None
    from queries.officewords import side_named as named

    side = named(value)
    if side is None:
        known = "KP (also DPRK, North Korea, 북한, 朝鲜), CN (also China, PRC, 중국, 中国) or other"
        raise click.BadParameter(f"{value!r} is no side; write {known}", ctx, parameter)
    return side.value


def _fields(ctx: click.Context, parameter: click.Parameter, value: str | None) -> dict[str, str]:
    pairs = [pair.partition("=") for pair in (value or "").split(",") if pair.strip()]
    if any(not (role.strip() and name.strip()) for role, _, name in pairs):
        raise click.BadParameter("write ROLE=FIELD,...: title=headline,text=story_text", ctx, parameter)
    return {role.strip(): name.strip() for role, _, name in pairs}


def _store(ctx: click.Context, _parameter: click.Parameter, value: str | None) -> str:
    return str(ctx.find_root().params.get("store_url", DEFAULT_STORE) if value is None else value)


def _jobs(_ctx: click.Context, _parameter: click.Parameter, value: int | None) -> int:
    if value is not None:
        return value
    from loaders.workers import cores

    return cores()


def _filter(*names: str, **details: Any) -> Decorator:
    return click.option(*names, cls=Option, section="Filters", **details)


def _form(*names: str, **details: Any) -> Decorator:
    return click.option(*names, cls=Option, section="Answer", **details)


def _reading(*names: str, **details: Any) -> Decorator:
    return click.option(*names, cls=Option, section="Reading", **details)


def _projection(*, principals: bool) -> Decorator:
    usual = "principals only (default) or all who were there" if principals else "all who were there (default)"
    words = f"Who counts: {usual}." if principals else f"Who counts: {usual} or principals only."
    return _filter("--principals/--everyone", default=principals, help=words)


_CONFIDENCE = (
    _filter("--min-confidence", type=click.FloatRange(0, 1), metavar="SHARE",
            help="Only what a claim of this confidence says; claims of untested rules are left out."),
    _filter("--untested", is_flag=True, help="With --min-confidence: keep the claims of untested rules too."),
)  # fmt: skip
_DELEGATIONS = _filter("--delegations", is_flag=True, help="Bodies instead of people: those that each side stood for.")
_SIDE = _filter("--side", metavar=SIDE, callback=side_named, help="Only with somebody of this side.")


def _stacked(function: Function, *decorators: Decorator) -> Function:
    """Apply decorators so that the help lists them in this order."""
    for decorator in reversed(decorators):
        function = decorator(function)
    return function
