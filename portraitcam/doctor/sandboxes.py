"""Checks of the call programs of Linux: snaps, flatpaks, PipeWire and OBS.

A virtual camera that works can still be hidden from one program by its sandbox, or by
its asking PipeWire for cameras, which does not see every loopback device.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from portraitcam.doctor.finding import Finding, note, ok, problem
from portraitcam.doctor.machine import Machine
from portraitcam.sinks.virtual import LABEL

_SNAPS = (
    "brave", "chromium", "discord", "firefox", "microsoft-edge", "obs-studio",
    "opera", "signal-desktop", "skype", "slack", "teams-for-linux",
    "telegram-desktop", "vivaldi", "zoom-client",
)  # fmt: skip
_FLATPAKS = (
    "com.brave.Browser", "com.discordapp.Discord",
    "com.github.IsmaelMartinez.teams_for_linux", "com.google.Chrome",
    "com.microsoft.Edge", "com.obsproject.Studio",
    "com.skype.Client", "com.slack.Slack", "com.vivaldi.Vivaldi", "im.riot.Riot",
    "io.github.ungoogled_software.ungoogled_chromium", "org.chromium.Chromium",
    "org.mozilla.firefox", "org.signal.Signal", "org.telegram.desktop", "us.zoom.Zoom",
)  # fmt: skip
_FIREFOX = (".mozilla/firefox", "snap/firefox/common/.mozilla/firefox",
            ".var/app/org.mozilla.firefox/.mozilla/firefox")  # fmt: skip
_CHROMIUM = {
    ".config/chromium": "Chromium",
    ".config/google-chrome": "Chrome",
    ".config/microsoft-edge": "Edge",
    ".config/BraveSoftware/Brave-Browser": "Brave",
    ".config/vivaldi": "Vivaldi",
}
_FIREFOX_ON = re.compile(r'"media\.webrtc\.camera\.allow-pipewire", *true')
_FIREFOX_OFF = re.compile(r'"media\.webrtc\.camera\.allow-pipewire", *false')
_CHROMIUM_ON = '"enable-webrtc-pipewire-camera@1"'
_BACK = (
    "Or let it look by itself: in Firefox about:config, "
    "media.webrtc.camera.allow-pipewire false;\n"
    "in Chrome chrome://flags/#enable-webrtc-pipewire-camera Disabled"
)


def snaps(machine: Machine) -> Iterator[Finding]:
    """Whether call programs that are snaps may use cameras."""
    listed = machine.ask("snap", "list") or ""
    found = [line.split()[0] for line in listed.splitlines()[1:] if line.split()]
    known = sorted(set(found) & set(_SNAPS))
    if not known:
        yield ok("snap", "no call program is one")
    for name in known:
        answer = machine.ask("snap", "connections", name)
        if answer is None:
            yield note("snap", f"{name}: what it may use cannot be read")
            continue
        # Columns: interface, plug, slot (a dash if not connected), notes.
        rows = [line.split() for line in answer.splitlines()]
        slots = [row[2] for row in rows if row[0:1] == ["camera"] and len(row) > 2]
        if not slots:
            yield note("snap", f"{name}: cannot use cameras at all, as it is packed")
        elif all(slot == "-" for slot in slots):
            remedy = f"sudo snap connect {name}:camera"
            yield problem("snap", f"{name}: may not use cameras", remedy)
        elif name == "zoom-client":
            detail = f"{name}: may use cameras, but some versions of it list a virtual"
            remedy = "Use Zoom's own package, from zoom.us, if it is not listed."
            yield note("snap", f"{detail} camera only without exclusive_caps", remedy)
        else:
            yield ok("snap", f"{name}: may use cameras")


def flatpaks(machine: Machine) -> Iterator[Finding]:
    """Whether call programs that are flatpaks may use all devices."""
    listed = machine.ask("flatpak", "list", "--app", "--columns=application") or ""
    known = sorted(set(listed.split()) & set(_FLATPAKS))
    if not known:
        yield ok("flatpak", "no call program is one")
    for name in known:
        answer = machine.ask("flatpak", "info", "--show-permissions", name)
        if answer is None:
            yield note("flatpak", f"{name}: what it may use cannot be read")
            continue
        devices = re.search(r"^devices=(.*)$", answer, re.MULTILINE)
        if devices and "all" in devices.group(1).split(";"):
            yield ok("flatpak", f"{name}: may use all devices")
        else:
            remedy = f"flatpak override --user --device=all {name}"
            yield problem("flatpak", f"{name}: may not use all devices", remedy)


def pipewire(machine: Machine) -> Iterator[Finding]:
    """Whether browsers that ask PipeWire for cameras will find ours."""
    name = "PipeWire"
    browsers = _by_pipewire(machine)
    runtime = machine.environ.get("XDG_RUNTIME_DIR", "")
    if not browsers:
        yield ok(name, "no browser takes its cameras from it")
        return
    listed = ", ".join(browsers)
    if not runtime or not machine.exists(f"{runtime}/pipewire-0"):
        remedy = f"systemctl --user start pipewire wireplumber\n{_BACK}"
        detail = f"{listed} take(s) cameras from PipeWire, which does not run"
        yield problem(name, detail, remedy)
    elif not machine.find(
        "/usr/share/dbus-1/services", "org.freedesktop.portal.Desktop.service"
    ):
        remedy = (
            f"sudo apt-get install xdg-desktop-portal xdg-desktop-portal-gtk\n{_BACK}"
        )
        yield problem(name, f"{listed} need(s) the camera portal", remedy)
    elif not any(device.is_loopback for device in machine.devices()):
        yield ok(name, f"{listed} take(s) cameras from it; there is none of ours yet")
    else:
        known = machine.ask("wpctl", "status")
        if known is not None and LABEL.casefold() in known.casefold():
            yield ok(name, f"lists {LABEL} for {listed}")
            return
        detail = f"{listed} take(s) cameras from PipeWire, which does not list {LABEL}"
        remedy = (
            "Start the virtual camera in PortraitCam, then:\n"
            f"systemctl --user restart pipewire wireplumber\n{_BACK}"
        )
        yield problem(name, detail, remedy)


def _by_pipewire(machine: Machine) -> list[str]:
    """The browsers that are set to take their cameras from PipeWire."""
    found = []
    profiles = [
        p for f in _FIREFOX for p in machine.find(machine.home / f, "*/prefs.js")
    ]
    own = [machine.read(path) for path in profiles]
    # Fedora's package turns it on for everyone.
    packed = [
        machine.read(path)
        for folder in ("/usr/lib64/firefox", "/usr/lib/firefox")
        for path in machine.find(folder, "defaults/preferences/*.js")
    ]
    on = any(_FIREFOX_ON.search(text) for text in own)
    if on or (
        any(_FIREFOX_ON.search(text) for text in packed)
        and not any(_FIREFOX_OFF.search(text) for text in own)
    ):
        found.append("Firefox")
    for folder, browser in _CHROMIUM.items():
        if _CHROMIUM_ON in machine.read(machine.home / Path(folder) / "Local State"):
            found.append(browser)
    return found


def obs(machine: Machine) -> Iterator[Finding]:
    """Whether OBS is there and wants a loopback device as well."""
    name = "OBS"
    answer = machine.ask("obs", "--version") or ""
    version = re.search(r"\d+(\.\d+)+", answer)
    if version is None:
        yield ok(name, "not found, and not needed")
        return
    loopbacks = [device for device in machine.devices() if device.is_loopback]
    said = f"OBS {version.group()}"
    if len(loopbacks) == 1:
        detail = f"{said}: its own virtual camera takes the first loopback device"
        remedy = (
            "If you use both, load two:\n"
            "sudo modprobe v4l2loopback devices=2 video_nr=10,11 "
            f'card_label="{LABEL},OBS" exclusive_caps=1,1'
        )
        yield note(name, detail, remedy)
    else:
        yield ok(name, said)
