"""The `yalu` command: its subcommands by group, each imported only when it is called."""

from __future__ import annotations

from importlib import import_module
from typing import NamedTuple

import click

from yalu import __version__
from yalu.helping import write_examples
from yalu.options import DEFAULT_STORE

GROUPS = ("Data", "Questions", "Networks", "Judgement", "Output")
"""The groups of the help, in its order; one without a command is not shown."""


class Entry(NamedTuple):
    """A subcommand: the module and name of its click command, its group, what it does in a few words."""

    where: str
    group: str
    summary: str


COMMANDS = {
    "load": Entry("yalu.commands.load:load", "Data", "articles in: files, folders, archives, URLs, -"),
    "extract": Entry("yalu.commands.extract:extract", "Data", "show what would be loaded; touches no store"),
    "explain": Entry(
        "yalu.commands.explain:explain", "Data", "an article with what was found in it, and by which rule"
    ),
    "template": Entry("yalu.commands.template:template", "Data", "an empty table of contacts to fill in"),
    "forget": Entry("yalu.commands.upkeep:forget", "Data", "take an article out again"),
    "rebuild": Entry("yalu.commands.upkeep:rebuild", "Data", "build the graph anew from its claims"),
    "reextract": Entry("yalu.commands.upkeep:reextract", "Data", "read the stored articles again"),
    "copy": Entry("yalu.commands.upkeep:copy", "Data", "copy one store to another"),
    "check": Entry("yalu.commands.safekeeping:check", "Data", "whether the store is sound, and how to mend it"),
    "backup": Entry("yalu.commands.safekeeping:backup", "Data", "the whole store as one file"),
    "restore": Entry("yalu.commands.safekeeping:restore", "Data", "a store from the file of a backup"),
    "who-met": Entry("yalu.commands.questions:who_met", "Questions", "everyone whom somebody met"),
    "met": Entry("yalu.commands.questions:met", "Questions", "each contact of two people, with the sentences"),
    "person": Entry("yalu.commands.questions:person", "Questions", "names, offices, contacts and visits of somebody"),
    "meeting": Entry("yalu.commands.questions:meeting", "Questions", "one contact: who, where, when, the sentences"),
    "timeline": Entry("yalu.commands.questions:timeline", "Questions", "contacts in order of time"),
    "entourage": Entry("yalu.commands.offices:entourage", "Questions", "who came along on each trip, who is new"),
    "office": Entry("yalu.commands.offices:office", "Questions", "who held an office, and how that is known"),
    "gaps": Entry("yalu.commands.presence:gaps", "Questions", "the longest times without somebody or some office"),
    "first-since": Entry("yalu.commands.presence:first_since", "Questions", "check a claim: the first since 2009"),
    "levels": Entry("yalu.commands.presence:levels", "Questions", "the highest representative of each side by year"),
    "channels": Entry("yalu.commands.presence:channels", "Questions", "party, government, military, ...: which met"),
    "matrix": Entry("yalu.commands.presence:matrix", "Questions", "office by office: who met whom how often"),
    "ladder": Entry("yalu.commands.offices:ladder", "Questions", "whom each side sent to a yearly occasion"),
    "status": Entry("yalu.commands.questions:status", "Questions", "what the store holds"),
    "articles": Entry("yalu.commands.sources:articles", "Questions", "the articles of the store and their ids"),
    "article": Entry("yalu.commands.sources:article", "Questions", "one article: its report, what it states"),
    "sources": Entry("yalu.commands.sources:sources", "Questions", "who tells of a contact, in which words, how soon"),
    "discrepancies": Entry(
        "yalu.commands.sources:discrepancies", "Questions", "where the sources of a contact disagree"
    ),
    "coverage": Entry("yalu.commands.sources:coverage", "Questions", "articles by publisher, language and month"),
    "cite": Entry("yalu.commands.sources:cite", "Questions", "a footnote for a claim, an article or a contact"),
    "rank": Entry("yalu.commands.networks:rank", "Networks", "who is central, by one of five measures"),
    "path": Entry("yalu.commands.networks:path", "Networks", "the shortest chains between two people, proven"),
    "communities": Entry("yalu.commands.networks:communities", "Networks", "who meets the same people"),
    "compare": Entry("yalu.commands.networks:compare", "Networks", "two times: who rose, which ties persist"),
    "without": Entry("yalu.commands.networks:without", "Networks", "what falls apart without a person or an office"),
    "review": Entry("yalu.commands.judgement:review", "Judgement", "what waits for a judgement, one key each"),
    "merge": Entry("yalu.commands.judgement:merge", "Judgement", "two people, or two contacts, are one"),
    "split": Entry("yalu.commands.judgement:split", "Judgement", "claims tell of another contact or person"),
    "correct": Entry("yalu.commands.judgement:correct", "Judgement", "put a claim's date, place or side right"),
    "undo": Entry("yalu.commands.judgement:undo", "Judgement", "take judgements back"),
    "decisions": Entry("yalu.commands.judgement:decisions", "Judgement", "list, export and import judgements"),
    "map": Entry("yalu.commands.output:map_", "Output", "the interactive map, one offline file"),
    "brief": Entry("yalu.commands.brief:brief", "Output", "a briefing about somebody or an office: .docx, .md, .html"),
    "export": Entry("yalu.commands.output:export", "Output", "the whole graph as a file"),
    "score": Entry("yalu.commands.score:score", "Data", "how well it reads annotated articles"),
    "completion": Entry("yalu.commands.output:completion", "Output", "tab completion for bash, zsh or fish"),
}
_EXAMPLES = (
    "yalu load articles/ https://example.org/article.html",
    'yalu who-met "Kim Song Nam" --evidence',
    "yalu met 김성남 王沪宁",
    "yalu map map.html",
)


class LazyGroup(click.Group):
    """A group that imports a subcommand when it is asked for, so that each starts fast."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 (click's signature)
        """The subcommands in the order of the help."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The subcommand of that name, None where there is none."""
        if cmd_name not in COMMANDS:
            return None
        module, _, name = COMMANDS[cmd_name].where.partition(":")
        command: click.Command = getattr(import_module(module), name)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click does, with near names for a command that does not exist."""
        if args and not args[0].startswith("-") and args[0] not in COMMANDS:
            from difflib import get_close_matches

            near = get_close_matches(args[0], COMMANDS, n=3, cutoff=0.5)
            hint = f" Did you mean {', '.join(near)}?" if near else ""
            raise click.UsageError(f"No such command {args[0]!r}.{hint}", ctx)
        return super().resolve_command(ctx, args)

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Examples first."""
        write_examples(formatter, _EXAMPLES)
        super().format_help(ctx, formatter)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """The subcommands by group, without importing any."""
        for group in GROUPS:
            listed = [(name, entry.summary) for name, entry in COMMANDS.items() if entry.group == group]
            if listed:
                with formatter.section(group):
                    formatter.write_dl(listed)


@click.group(cls=LazyGroup, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--store", "store_url", metavar="URL", envvar="YALU_STORE", default=DEFAULT_STORE, show_default=True,
              show_envvar=True, help="Where the graph is: a file, sqlite:///path or neo4j://host:7687.")  # fmt: skip
@click.option("--debug", is_flag=True, expose_value=False, help="Show the traceback of an error.")
@click.version_option(__version__, message="yalu %(version)s")
@click.pass_context
def cli(ctx: click.Context, store_url: str) -> None:  # noqa: ARG001 (read by the subcommands from the context)
    """Yalu keeps who met whom between the DPRK and China: in which office, when, and the sentence that says so."""
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())
