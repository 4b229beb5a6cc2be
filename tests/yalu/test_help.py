"""Help: every command has it, it starts with examples, and the examples can be typed."""

from __future__ import annotations

import shlex

import click
import pytest

from tests.yalu.running import Run
from yalu.cli import COMMANDS, cli
from yalu.helping import Command

EVERY = sorted(COMMANDS)


def command(name: str) -> Command:
    found = cli.get_command(click.Context(cli), name)
    assert isinstance(found, Command)
    return found


@pytest.mark.parametrize("name", EVERY)
def test_every_command_explains_itself_beginning_with_examples(yalu: Run, name: str) -> None:
    ran = yalu(name, "--help")
    assert ran.code == 0
    assert ran.out.startswith(f"Examples:\n  {command(name).examples[0]}\n")
    assert f"Usage: yalu {name}" in ran.out
    assert command(name).help


@pytest.mark.parametrize("name", EVERY)
def test_the_examples_of_a_command_are_what_it_takes(name: str) -> None:
    """Each is parsed by the command itself, up to a pipe; what it would do is not done."""
    for example in command(name).examples:
        words = shlex.split(example.replace('eval "$(', "").replace(')"', ""))
        start = words.index("yalu")
        until = [words.index(stop, start) for stop in ("|", ">") if stop in words[start:]]
        typed = words[start + 2 : min(until, default=None)]
        assert words[start + 1] == name
        with command(name).make_context(name, typed):
            pass


@pytest.mark.parametrize("name", EVERY)
def test_every_option_says_what_it_does(name: str) -> None:
    for parameter in command(name).params:
        if isinstance(parameter, click.Option):
            assert parameter.help, parameter.name


def test_the_commands_are_listed_by_group(yalu: Run) -> None:
    for ran in (yalu("--help"), yalu("-h"), yalu()):
        assert ran.code == 0
        assert ran.out.startswith("Examples:\n")
        places = [ran.out.index(group) for group in ("Data:", "Questions:", "Output:")]
        assert places == sorted(places)
        assert all(f"  {name} " in ran.out for name in EVERY)


def test_the_version(yalu: Run) -> None:
    assert yalu("--version").out.startswith("yalu 0.")
