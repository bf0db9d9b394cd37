"""Gathers every phrase of the window, and brings the translations up to date.

    python assets/make_translations.py            after a change of words
    python assets/make_translations.py --check    tells what would change

Settings, errors and the doctor know nothing of Qt, so their phrases are found in their
source and listed in portraitcam/gui/phrases.py, where Qt's tools see them beside those
of the window. Then `portraitcam/translations/*.ts` take up what is new, and *.qm are
made of them. Write translations into the .ts, by hand or with Qt Linguist; then run
this again.
"""

import argparse
import ast
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from portraitcam.resources import builtin_backgrounds
from portraitcam.settings import options

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "portraitcam"
FOLDER = PACKAGE / "translations"
PHRASES = PACKAGE / "gui" / "phrases.py"
LANGUAGES = ("de", "es", "fr", "zh_CN")

_UNHEARD = ("training", "bench", "cli.py", "convert.py", "jobs.py", "ctl.py",
            "flags.py", "control.py", "commands.py", "display.py", "app.py",
            "report.py", "machine.py", "program.py", "cameras.py",
            "sandboxes.py", "offscreen.py", "startup.py", "portal.py")  # fmt: skip
"""Modules whose errors are read in a terminal only, or in a report for developers."""

_ALSO = ("doctor/linux.py", "doctor/windows.py", "doctor/macos.py")
_CALLS = re.compile(
    r"(Error|Lost|Ended|UnknownBackground|Problem)$|^(problem|note|kind)$"
)
_NAMES = re.compile(r"(hint|detail|remedy|name|_HINT|_REASONS|_APPROVE|_START_ONCE)$")
_FUNCTIONS = ("setup_steps", "setup_hint", "_reason", "_why", "_hint")
_COMMAND = re.compile(r"(sudo|brew|winget|systemctl|apt|dnf|pacman|modprobe|start) ")
_FOREIGN = ("KeyError", "RuntimeError", "OSError", "NotImplementedError", "UsageError")
_OF_THE_SYSTEM = (
    "No such file or directory", "Permission denied", "No space left on device",
    "Device or resource busy", "Is a directory", "Input/output error",
    "Read-only file system", "surroundings",
)  # fmt: skip


def main(*, check: bool) -> int:
    """Write everything anew, or say what is out of date."""
    text = phrases_text()
    if check:
        stale = [] if PHRASES.read_text() == text else [PHRASES.name]
        stale += [
            f"{language}: {new}" for language, new in new_phrases().items() if new
        ]
        sys.stdout.writelines(f"out of date: {words}\n" for words in stale)
        return 1 if stale else 0
    PHRASES.write_text(text)
    FOLDER.mkdir(exist_ok=True)
    for language in LANGUAGES:
        update(FOLDER / f"portraitcam_{language}.ts")
    release(FOLDER)
    return 0


def update(ts: Path) -> None:
    """Let Qt's lupdate bring one file of translations up to date."""
    sources = sorted(str(path) for path in (PACKAGE / "gui").glob("*.py"))
    command = ["pyside6-lupdate", *sources, "-no-obsolete", "-locations", "none"]
    _run([*command, "-source-language", "en", "-ts", str(ts)])
    ts.write_text(re.sub(r"[ \t]+\n", "\n", ts.read_text(encoding="utf-8")), "utf-8")


def release(folder: Path, into: Path | None = None) -> None:
    """Let Qt's lrelease make what the program loads."""
    for ts in sorted(folder.glob("*.ts")):
        qm = (into or folder) / f"{ts.stem}.qm"
        _run(["pyside6-lrelease", "-silent", str(ts), "-qm", str(qm)])


def new_phrases() -> dict[str, list[str]]:
    """By language, what lupdate would add to or take from its file."""
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        for language in LANGUAGES:
            known = FOLDER / f"portraitcam_{language}.ts"
            copy = Path(folder) / known.name
            copy.write_bytes(known.read_bytes())
            update(copy)
            then, now = (
                set(re.findall(r"<source>(.*?)</source>", p.read_text(), re.DOTALL))
                for p in (known, copy)
            )
            found[language] = sorted(then ^ now)
    return found


def _run(command: list[str]) -> None:
    tool = Path(sys.executable).parent / command[0]
    subprocess.run([str(tool), *command[1:]], check=True, stdout=subprocess.DEVNULL)


# What is gathered -----------------------------------------------------------------


def phrases_text() -> str:
    """The module that lists all phrases which are no literal of the window's own."""
    lines = [
        '"""Phrases that come from elsewhere: made by assets/make_translations.py."""',
        "",
        "# ruff: noqa: E501",
        "# fmt: off",
        "from PySide6.QtCore import QT_TRANSLATE_NOOP",
        "",
    ]
    for name, context, words in (
        ("SETTINGS", "Settings", settings_phrases()),
        ("BACKGROUNDS", "Backgrounds", background_phrases()),
        ("MESSAGES", "Messages", messages()),
    ):
        lines.append(f"{name}: tuple[str, ...] = (  # type: ignore[assignment]")
        for word in words:
            quoted = word.replace("\\", "\\\\").replace('"', '\\"')
            lines.append(f'    QT_TRANSLATE_NOOP("{context}", "{quoted}"),')
        lines += [")", ""]
    return "\n".join(lines)


def settings_phrases() -> list[str]:
    """Labels, sentences and choices of all settings."""
    found: dict[str, None] = {}
    for name, option in options().items():
        found |= {option.label: None, option.sentence: None}
        if name == "language":
            continue  # languages are called what they call themselves
        for word, sentence in option.choices.items():
            found |= {word.capitalize(): None, sentence: None}
    return [phrase for phrase in found if re.search("[A-Za-z]", phrase)]


def background_phrases() -> list[str]:
    """What the built-in backgrounds are called."""
    return [name.replace("-", " ").capitalize() for name in builtin_backgrounds()]


def messages() -> list[str]:
    """What happened and what to do: of errors, and of the doctor's findings."""
    found: dict[str, None] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        inner = path.relative_to(PACKAGE)
        if not any(part in _UNHEARD for part in inner.parts):
            everything = inner.as_posix() in _ALSO or "virtual" in inner.parts
            tree = ast.parse(path.read_text(encoding="utf-8"))
            for template in _spoken(tree, everything=everything):
                found |= dict.fromkeys(_phrases(template))
    return sorted({*found, *_OF_THE_SYSTEM})


def _spoken(tree: ast.AST, *, everything: bool) -> Iterator[str]:
    """Texts in calls that tell the user something, and in names used for that."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called = getattr(node.func, "id", getattr(node.func, "attr", ""))
            if _CALLS.search(called) and called not in _FOREIGN:
                for part in [*node.args, *(k.value for k in node.keywords)]:
                    yield from _texts(part)
        elif isinstance(node, ast.Assign | ast.AugAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            if any(isinstance(t, ast.Name) and _NAMES.search(t.id) for t in targets):
                whole = everything or not any(
                    isinstance(t, ast.Name) and t.id == "name" for t in targets
                )
                yield from _texts(node.value) if whole else ()
            elif everything and isinstance(node.value, ast.Constant | ast.JoinedStr):
                yield from _texts(node.value)
        elif isinstance(node, ast.FunctionDef) and node.name in _FUNCTIONS:
            for inner in ast.walk(node):
                if isinstance(inner, ast.Return) and inner.value is not None:
                    yield from _texts(inner.value)


def _texts(node: ast.AST) -> Iterator[str]:
    """The templates in an expression: {0}, {1} for what is put in."""
    if isinstance(node, ast.Constant | ast.JoinedStr):
        yield _template(node)
    elif isinstance(node, ast.BinOp):
        yield from _texts(node.left)
        yield from _texts(node.right)
    elif isinstance(node, ast.IfExp):
        yield from _texts(node.body)
        yield from _texts(node.orelse)
    elif isinstance(node, ast.Tuple):
        for part in node.elts:
            yield from _texts(part)


def _template(node: ast.Constant | ast.JoinedStr) -> str:
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    words, count = "", 0
    for part in node.values:
        if isinstance(part, ast.Constant):
            words += str(part.value)
        else:
            words += f"{{{count}}}"
            count += 1
    return words


def _phrases(template: str) -> Iterator[str]:
    """The lines of a template that are words: neither commands nor paths."""
    for row in template.splitlines():
        line = row.strip()
        literal = re.sub(r"\{\d\}", "", line)
        if (
            re.search(r"[A-Za-z]{2,}.*\s.*[A-Za-z]{2,}|[a-z]{3,} \{0\}", line)
            and len(re.findall(r"[A-Za-z]", literal)) >= 6
            and not _COMMAND.match(line)
            and "SOFTWARE\\" not in line
            and "|" not in line
            and not line.startswith(("/", '"C:', ", ", ": ", "options ", "flatpak "))
        ):
            numbers: dict[str, str] = {}
            yield re.sub(
                r"\{\d\}",
                lambda m: numbers.setdefault(m[0], f"{{{len(numbers)}}}"),  # noqa: B023
                line,
            )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--check", action="store_true")
    raise SystemExit(main(check=parser.parse_args().check))
