"""The entry point: runs a command, says what went wrong in one line, and leaves with the exit code for it.

0    ok, also for an empty answer and for a load that read anything
1    failure
2    usage, or an unknown name
3    nothing readable (or, with --strict, anything skipped)
4    the store cannot be reached
5    a gate not passed (`yalu score --min`), or a store that is not sound (`yalu check`)
130  interrupted
"""

from __future__ import annotations

import gc
import logging
import os
import sys
from collections.abc import Sequence

import click

from graph.errors import YaluError
from graph.notices import notices
from yalu.cli import cli
from yalu.secrets import refuse_secrets

INTERRUPTED = 130
_COLLECT_AFTER = 50_000
"""New objects after which Python looks for cycles; its 700 is for programs that make them, and costs `rank` a third."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run `yalu` with the arguments (those of the process by default); the exit code comes back, nothing is raised."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    debug = "--debug" in given
    gc.set_threshold(_COLLECT_AFTER, *gc.get_threshold()[1:])
    _speak_utf8()
    _log(debug)
    try:
        refuse_secrets(given)
        result = cli.main(given, prog_name="yalu", standalone_mode=False)
        sys.stdout.flush()
    except (BrokenPipeError, SystemExit):  # click leaves with SystemExit when the reader of a pipe has gone
        _hush()
        return 0
    except (click.Abort, KeyboardInterrupt):
        return _fail("interrupted", INTERRUPTED)
    except Exception as error:
        if debug:
            raise
        _give_up_output()
        return _fail(*_explained(error))
    return result if isinstance(result, int) else 0


def _explained(error: Exception) -> tuple[str, int]:
    """What to say of an error, and the exit code for it."""
    if isinstance(error, YaluError):
        return str(error), error.exit_code
    if isinstance(error, click.UsageError):
        command = error.ctx.command_path if error.ctx else "yalu"
        return f"{error.format_message()} — see `{command} --help`", error.exit_code
    if isinstance(error, click.ClickException):
        return error.format_message(), error.exit_code
    if isinstance(error, OSError):
        where = f"{error.filename}: " if error.filename else ""
        return f"{where}{error.strerror or error}", 1
    return f"internal error: {type(error).__name__}: {error} — run it again with --debug and report what it says", 1


def _fail(message: str, code: int) -> int:
    line = " ".join(message.split())
    click.echo(f"{click.style('yalu:', fg='red')} {line}", err=True, color=None if _coloured() else False)
    return code


def _coloured() -> bool:
    return not os.environ.get("NO_COLOR")


def _speak_utf8() -> None:
    """Names in three scripts must come out in any locale, and one odd character must not end an answer."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


def _log(debug: bool) -> None:
    """Nothing is logged to the terminal, not by the libraries either, unless --debug asks for it."""
    if not any(isinstance(handler, _Said) for handler in notices.handlers):
        notices.addHandler(_Said())
    if debug:
        logging.basicConfig(level=logging.INFO)
    elif not logging.root.handlers:
        logging.root.addHandler(logging.NullHandler())


class _Said(logging.Handler):
    """Says on standard error what a person should hear while a command runs."""

    def emit(self, record: logging.LogRecord) -> None:
        click.echo(f"yalu: {record.getMessage()}", err=True)


def _give_up_output() -> None:
    """Write out what a failed answer still holds; nothing where standard output takes no more (a full disk)."""
    try:
        sys.stdout.flush()
    except OSError:
        _hush()


def _hush() -> None:
    """Standard output takes no more: what is still buffered has nowhere to go and must not complain at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    sys.exit(main())
