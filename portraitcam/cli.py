"""The command line: one function a command, errors in words, no traceback."""

import argparse
import dataclasses
import io
import json
import logging
import os
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from portraitcam import __version__
from portraitcam.ctl import ACTIONS
from portraitcam.errors import PortraitCamError, SinkError, UsageError
from portraitcam.flags import (
    add_settings,
    count,
    duration,
    refuse_settings,
    settings_of,
)
from portraitcam.logs import log_path, start_logging
from portraitcam.settings import options

log = logging.getLogger(__name__)

_ENDINGS = [getattr(signal, n) for n in ("SIGTERM", "SIGHUP") if hasattr(signal, n)]
"""Signals that end a program, beside Ctrl-C; Windows has only the first."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command.

    Args:
        arguments: Words after the program's name; default: those of this process.

    Returns:
        The exit status: 0, 1 after an error, 2 after wrong usage, 130 after Ctrl-C.
    """
    _take_any_name()
    options_ = _parser().parse_args(arguments)
    start_logging(verbose=options_.verbose)
    try:
        command: Callable[[argparse.Namespace], int | None] = options_.command
        status = command(options_) or 0
        if sys.stdout is not None:
            sys.stdout.flush()  # a reader that has left must be noticed here
        return status
    except PortraitCamError as error:
        log.info("ended by %r", error, exc_info=True)
        _complain(error.message, error.hint)
        return error.exit_code
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # Whoever read our output has left; the interpreter must not complain again.
        if sys.stderr is not None:
            sys.stderr.close()
        return 1
    except Exception as error:
        log.exception("an unexpected error")
        _complain(f"Something unexpected happened: {error!r}.", f"See {log_path()}.")
        return 1


def _complain(message: str, hint: str) -> None:
    if sys.stderr is None:
        return  # print would turn to standard output
    print(f"portraitcam: {message}", file=sys.stderr)
    if hint:
        print(f"  {hint}", file=sys.stderr)


def _take_any_name() -> None:
    """Let a file's name be printed that the terminal's character set has not."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


# Commands -------------------------------------------------------------------------


def _app(arguments: argparse.Namespace) -> int:
    from portraitcam.gui.app import run_app

    return run_app(minimised=arguments.minimised)


def _run(arguments: argparse.Namespace) -> None:
    from portraitcam.engine import Engine

    settings = settings_of(arguments)
    sinks = arguments.sink or ["virtual"]
    _check_written(sinks, settings.source, settings.background)
    engine = Engine(settings, sinks)
    engine.set_previewed(False)
    for number in (signal.SIGINT, *_ENDINGS):
        signal.signal(number, lambda *_: engine.stop())
    status = engine.run(arguments.frames)
    report = {
        "state": status.state.name.lower(),
        "source": settings.source,
        "background": settings.background,
        "size": list(status.size),
        "frames": status.frames,
        "faults": status.faults,
        "dropped": status.dropped,
        "fps": round(status.fps_hz, 2),
        "frame_ms": _percentiles(status.frame_ms),
        "latency_ms": round(status.latency_ms, 2),
        "stages_ms": {k: round(v, 3) for k, v in status.stages_ms.items()},
    }
    _print(arguments, report)


def _file(arguments: argparse.Namespace) -> None:
    from tqdm import tqdm

    from portraitcam.convert import convert

    for number in _ENDINGS:
        signal.signal(number, lambda number, _: sys.exit(128 + number))
    quiet = arguments.json or sys.stderr is None or not sys.stderr.isatty()
    with tqdm(unit="frame", disable=quiet) as bar:

        def progress(done: int, total: int | None) -> None:
            bar.total = total
            bar.update(done - bar.n)

        settings = settings_of(arguments)
        _check_written([str(arguments.output)], settings.background)
        done = convert(arguments.input, arguments.output, settings, progress)
    _print(arguments, {"output": str(arguments.output), **dataclasses.asdict(done)})


def _devices(arguments: argparse.Namespace) -> None:
    from portraitcam.sinks.virtual import list_virtual_cameras
    from portraitcam.sources.devices import list_cameras

    cameras = [dataclasses.asdict(camera) for camera in list_cameras()]
    virtual = [dataclasses.asdict(camera) for camera in list_virtual_cameras()]
    if arguments.json:
        print(json.dumps({"cameras": cameras, "virtual_cameras": virtual}, default=str))
        return
    for title, found in (("Cameras", cameras), ("Virtual cameras", virtual)):
        print(f"{title}:" if found else f"{title}: none found")
        for entry in found:
            print("  " + ", ".join(f"{k} {v}" for k, v in entry.items() if v))


def _doctor(arguments: argparse.Namespace) -> int:
    from portraitcam.doctor import examine, problems, report

    if arguments.json and arguments.report:
        raise UsageError("--json and --report exclude each other.", hint="Give one.")
    findings = examine()
    wrong = problems(findings)
    if arguments.json:
        checks = [f.as_dict() for f in findings]
        found = {"version": __version__, "problems": wrong, "checks": checks}
        print(json.dumps(found))
    elif arguments.report:
        print(report(findings), end="")
    else:
        for finding in findings:
            print(finding)
        print(f"\nNeeds mending: {', '.join(wrong)}." if wrong else "\nAll is well.")
    return 1 if wrong else 0


def _camera(arguments: argparse.Namespace) -> None:
    if not sys.platform.startswith("linux"):
        from portraitcam.sinks.virtual import setup_hint

        raise UsageError(
            "The virtual camera of this system is not made but installed.",
            hint=setup_hint(),
        )
    from portraitcam.sinks.virtual import create

    lines = create.plan(create.facts(), for_good=arguments.for_good)
    if lines:
        if not arguments.yes:
            _ask_leave(lines)
        create.carry_out(lines)
    device = create.appeared()
    if device is None:
        raise SinkError("The camera has not appeared.", hint="portraitcam doctor")
    _print(arguments, {"camera": device.label, "device": str(device.path)})


def _bench(arguments: argparse.Namespace) -> None:
    # Imported one by one: each would add to the memory that another measures.
    if arguments.kind == "leaks":
        return _bench_leaks(arguments)
    if arguments.kind == "soak":
        return _bench_soak(arguments)
    elif arguments.kind == "startup":
        from portraitcam.bench.startup import startup

        report = startup()
    else:
        from portraitcam.bench.speed import speed

        report = speed(settings_of(arguments), arguments.frames or 300)
    _print(arguments, report)


def _bench_leaks(arguments: argparse.Namespace) -> None:
    from portraitcam.bench import leaks

    refuse_settings(arguments, but=("size",))
    size = arguments.size or leaks.SIZE
    if arguments.timeline:
        told = leaks.timelines(size)
        print(json.dumps(told) if arguments.json else leaks.timelines_as_text(told))
        return
    frames = arguments.frames or 3000
    report = leaks.leaks(frames, arguments.faults, arguments.seed, size)
    print(json.dumps(report) if arguments.json else leaks.leaks_as_text(report))


def _bench_soak(arguments: argparse.Namespace) -> None:
    from portraitcam.bench.soak import SIZE, soak, soak_as_text
    from portraitcam.gui.offscreen import run_offscreen

    refuse_settings(arguments, but=set(options()) - {"source", "fps_hz"})
    arguments.size = arguments.size or SIZE
    report = soak(
        run_offscreen,
        settings_of(arguments),
        minutes=arguments.minutes,
        frames=arguments.frames,
        seed=arguments.seed,
    )
    if arguments.plot is not None:
        from portraitcam.bench.plot import plot

        plot(report["samples"], arguments.plot)
    print(json.dumps(report) if arguments.json else soak_as_text(report))


def _evaluate(arguments: argparse.Namespace) -> None:
    from portraitcam.training.evaluate import evaluate

    report = evaluate(arguments.root, arguments.model, raw=arguments.raw)
    _print(arguments, report)


def _ctl(arguments: argparse.Namespace) -> None:
    from portraitcam.ctl import ask

    action, name = arguments.action, arguments.name
    if bool(name) != (action in ("background", "preset")):
        raise UsageError(
            f"ctl {action} {'takes no' if name else 'needs a'} name.",
            hint="For example: portraitcam ctl background blur",
        )
    # The app is in another folder. Names of its own have no suffix.
    if action == "background" and Path(name).suffix and os.path.isfile(name):
        name = os.path.abspath(name)
    _print(arguments, ask([action, *([name] if name else [])]))


# Helpers --------------------------------------------------------------------------


def _ask_leave(lines: Sequence[str]) -> None:
    """Show what would be run as administrator, and go on only if the user agrees."""
    listed = "\n".join(f"  {line}" for line in lines)
    if sys.stdin is None or sys.stderr is None or not sys.stdin.isatty():
        raise UsageError(
            "Nobody can be asked for leave here.",
            hint=f"Agree with --yes to:\n{listed}",
        )
    print(f"This is run as administrator:\n{listed}", file=sys.stderr)
    print("Run it? [y/N] ", end="", file=sys.stderr, flush=True)
    if sys.stdin.readline().strip().lower() not in ("y", "yes"):
        raise SinkError("Nothing was changed.")


def _check_written(outputs: Sequence[str], *read: str) -> None:
    """Raise UsageError if one output is another, or a file that is read as well."""
    paths = [os.path.realpath(os.path.expanduser(output)) for output in outputs]
    for output, path in zip(outputs, paths, strict=True):
        if paths.count(path) > 1:
            raise UsageError(f"{output} was given twice.", hint="Give it once.")
        if path in [os.path.realpath(os.path.expanduser(spec)) for spec in read]:
            raise UsageError(
                f"{output} is read and would be written over.",
                hint="Name another place for the result.",
            )


def _percentiles(values: tuple[float, float]) -> dict[str, float]:
    return {"p50": round(values[0], 3), "p95": round(values[1], 3)}


def _print(arguments: argparse.Namespace, report: dict[str, Any]) -> None:
    """One JSON object, or the same as a list of lines."""
    if arguments.json:
        print(json.dumps(report))
        return
    width = max(map(len, report), default=0)
    for name, value in report.items():
        if isinstance(value, dict):
            value = "  ".join(f"{k} {v}" for k, v in value.items())
        elif isinstance(value, (list, tuple)):
            value = ", ".join(map(str, value)) or "none"
        print(f"{name:{width}}  {value}")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="portraitcam",
        description="Replaces the room behind you in video calls.",
        epilog="Without a command the app opens.",
    )
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument("--verbose", action="store_true", help="log to standard error")
    parser.add_argument(
        "--minimised",
        action="store_true",
        help="open the app without its window, in the tray where there is one",
    )
    parser.set_defaults(command=_app, json=False)
    commands = parser.add_subparsers(metavar="COMMAND")

    run = _add(commands, "run", _run, "send a composed picture without a window")
    add_settings(run)
    run.add_argument(
        "--sink",
        action="append",
        help="virtual, virtual:DEVICE, a file's path or null; may be given again",
    )
    run.add_argument("--frames", type=count, help="stop after so many frames")

    file = _add(commands, "file", _file, "convert a picture, a video or a folder")
    file.add_argument("input", type=Path)
    file.add_argument("output", type=Path)
    add_settings(file, but=("source", "size", "fps_hz"))

    _add(commands, "devices", _devices, "list cameras and virtual cameras")
    doctor = _add(
        commands, "doctor", _doctor, "say what works here and how to mend the rest"
    )
    doctor.epilog = "The exit status is 0 if all is well, 1 if something needs mending."
    doctor.add_argument(
        "--report",
        action="store_true",
        help="print a text for an issue, without names of people or machines",
    )

    camera = _add(commands, "camera", _camera, "make the virtual camera (Linux)")
    camera.add_argument("action", choices=("create",))
    camera.add_argument("--for-good", action="store_true", help="after restarts too")
    camera.add_argument("--yes", action="store_true", help="without asking")

    bench = _add(commands, "bench", _bench, "measure speed, leaks, endurance or start")
    bench.add_argument(
        "kind",
        nargs="?",
        choices=("speed", "leaks", "soak", "startup"),
        default="speed",
    )
    add_settings(bench)
    bench.set_defaults(source="synthetic")
    bench.add_argument("--frames", type=count, help="how many frames")
    bench.add_argument("--faults", type=count, default=100, help="leaks: how many")
    bench.add_argument(
        "--seed", type=int, default=1, help="leaks, soak: seed of the faults"
    )
    bench.add_argument(
        "--timeline", action="store_true", help="leaks: what goes out, fault by fault"
    )
    bench.add_argument(
        "--minutes", type=duration, default=1.0, help="soak: how long at most"
    )
    bench.add_argument("--plot", type=Path, help="soak: a picture of its curves")

    ctl = _add(commands, "ctl", _ctl, "steer the running app")
    ctl.add_argument("action", choices=ACTIONS)
    ctl.add_argument("name", nargs="?")

    evaluate = _add(commands, "evaluate", _evaluate, "measure the network's accuracy")
    evaluate.add_argument("root", type=Path)
    evaluate.add_argument("--model", type=Path, help="another network's file")
    evaluate.add_argument("--raw", action="store_true", help="without contour fill")
    return parser


def _add(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    name: str,
    command: Callable[[argparse.Namespace], int | None],
    sentence: str,
) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=sentence, description=sentence + ".")
    parser.set_defaults(command=command)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    return parser


if __name__ == "__main__":
    sys.exit(main())
