"""The camera section: which source, at what size and rate."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from portraitcam.frames import Size
from portraitcam.gui import style
from portraitcam.gui.errands import Errands
from portraitcam.gui.inputs import CalmCombo
from portraitcam.gui.load import MeasuredRate
from portraitcam.gui.numbers import tenths
from portraitcam.gui.reset import keep_place
from portraitcam.resources import PICTURE_SUFFIXES, VIDEO_SUFFIXES
from portraitcam.settings import Settings, options
from portraitcam.status import Status

if TYPE_CHECKING:
    from portraitcam.v4l2 import Mode

translate = QCoreApplication.translate

DEMO = "synthetic"
_OPEN = "open a file"
_SIZES: tuple[Size, ...] = ((640, 480), (960, 540), (1280, 720), (1920, 1080))
_RATES_HZ = (15, 20, 24, 25, 30, 50, 60)
_KNOWN_FILES = " ".join(f"*{suffix}" for suffix in VIDEO_SUFFIXES + PICTURE_SUFFIXES)


class Camera(Protocol):
    """What the picker needs to know of a camera."""

    @property
    def index(self) -> int:
        """Its number in the system's order."""
        ...

    @property
    def name(self) -> str:
        """What its maker calls it."""
        ...

    @property
    def id(self) -> str:
        """What stays the same when it is plugged in again; may be empty."""
        ...

    @property
    def modes(self) -> "Sequence[Mode]":
        """Sizes and rates that it offers; empty where that is not known."""
        ...


class RefreshingCombo(CalmCombo):
    """A choice that tells before it opens."""

    opening = Signal()

    def showPopup(self) -> None:
        """Tell, and open with what is known."""
        self.opening.emit()
        super().showPopup()


class CameraSection(QWidget):
    """Shows the source that is set and asks for what the user chooses.

    Args:
        errands: Runs `list_cameras`, which asks devices and may take a while.
        list_cameras: See `portraitcam.sources.devices.list_cameras`.

    Attributes:
        measured: What the source really gives; where there is a heading its place is
            beside that, as nothing moves there when it comes.
    """

    chosen = Signal(str, object)
    """The user has set the setting of this name to this value."""

    listed = Signal(list)
    """The cameras that are connected now."""

    def __init__(
        self,
        errands: Errands,
        list_cameras: Callable[[], Sequence[Camera]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._errands, self._list_cameras = errands, list_cameras
        self._settings = Settings()
        self.cameras: Sequence[Camera] = ()
        self.asked = False
        self.source = RefreshingCombo()
        self.source.opening.connect(self.refresh)
        self.source.activated.connect(self._choose_source)
        self.frame_size = CalmCombo()
        self.rate = CalmCombo()
        for name, combo in (
            ("source", self.source),
            ("size", self.frame_size),
            ("fps_hz", self.rate),
        ):
            option = options()[name]
            combo.setObjectName(name)
            sentence = translate("Settings", option.sentence)
            combo.setAccessibleName(translate("Settings", option.label))
            combo.setAccessibleDescription(sentence)
            combo.setToolTip(sentence)
            # Seen by screen readers only: on Linux they ask who labels a choice.
            label = QLabel(combo.accessibleName(), self)
            label.setBuddy(combo)
            label.hide()
        self.frame_size.activated.connect(
            lambda row: self.chosen.emit("size", self.frame_size.itemData(row))
        )
        self.rate.activated.connect(
            lambda row: self.chosen.emit("fps_hz", self.rate.itemData(row))
        )
        pair = QHBoxLayout()
        pair.setSpacing(8)
        pair.addWidget(self.frame_size, 3)
        pair.addWidget(self.rate, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.measured = style.styled(QLabel(self), name="measured", role="muted")
        self.measured.setToolTip(self.tr("What the camera really gives"))
        self.measured.hide()
        keep_place(self.measured)
        self.missing = style.styled(QLabel(wordWrap=True), role="muted")
        self._rate_given = MeasuredRate()
        column.addWidget(self.source)
        column.addLayout(pair)
        column.addWidget(self.missing)
        column.addWidget(self.measured)
        self.missing.hide()

    def refresh(self) -> None:
        """Find out which cameras there are; the list follows when that is known."""
        self._errands.run(self._list_cameras, self._take_cameras, self)

    def show_settings(self, settings: Settings) -> None:
        """Show what is set, without asking for anything."""
        self._settings = settings
        self._fill_sources()
        self._fill_modes()

    def show_status(self, status: Status) -> None:
        """Say what the source really gives."""
        rate_hz = self._rate_given.take(status)
        self.measured.setVisible(rate_hz is not None)
        if rate_hz is not None:
            width, height = status.size
            self.measured.setText(
                self.tr("{0} × {1}, {2} / s").format(width, height, tenths(rate_hz))
            )

    def _fill_modes(self) -> None:
        """Offer what the camera does, and say so if what is set is not among it."""
        settings, modes = self._settings, self._modes()
        sizes, rates = modes_offered(modes, settings.size)
        missing = []
        for combo, offered, now, words in (
            (self.frame_size, sizes, settings.size, "{0[0]} × {0[1]}"),
            (self.rate, rates, settings.fps_hz, self.tr("{0} / s")),
        ):
            all_: list[Any] = sorted({*offered, now})
            _fill(combo, [(words.format(value), value) for value in all_])
            combo.setCurrentIndex(all_.index(now))
            if modes and now not in offered:
                missing.append(words.format(now))
        self.missing.setVisible(bool(missing))
        self.missing.setText(
            self.tr("The camera does not offer {0}.").format(", ".join(missing))
        )

    def _modes(self) -> "Sequence[Mode]":
        """Of the camera that is set; none for everything else."""
        source = self._settings.source
        if source == "camera" and self.cameras:
            return self.cameras[0].modes
        same = [camera for camera in self.cameras if _spec(camera) == source]
        return same[0].modes if same else ()

    def _take_cameras(self, cameras: Sequence[Camera]) -> None:
        self.show_cameras(cameras)
        self.listed.emit(list(cameras))

    def show_cameras(self, cameras: Sequence[Camera]) -> None:
        """Offer these."""
        if not self.asked or list(cameras) != list(self.cameras):
            self.cameras, self.asked = cameras, True
            was_open = self.source.view().isVisible()
            self._fill_sources()
            self._fill_modes()
            if was_open:
                # A popup does not grow with its list: open it anew, without asking.
                self.source.hidePopup()
                CalmCombo.showPopup(self.source)

    def _fill_sources(self) -> None:
        current = self._settings.source
        entries: list[tuple[str, object]] = [
            (camera.name, _spec(camera)) for camera in self.cameras
        ]
        if current == "camera" and self.cameras:
            current = _spec(self.cameras[0])
        known = {spec for _, spec in entries}
        if current not in known and current != DEMO:
            entries.insert(0, (self._words(current), current))
        entries.append((self.tr("Demo (no camera)"), DEMO))
        entries.append((self.tr("Open a video or picture..."), _OPEN))
        _fill(self.source, entries)
        self.source.setCurrentIndex(self.source.findData(current))

    def _words(self, source: str) -> str:
        """What users call a source that is not among the cameras found."""
        kind, _, name = source.partition(":")
        if kind != "camera":
            return Path(source).name
        if not self.asked:
            return self.tr("Looking for cameras...")
        name = Path(name).name or self.tr("Camera")
        return self.tr("{0} (not connected)").format(name)

    def _choose_source(self, row: int) -> None:
        source = self.source.itemData(row)
        self.source.setCurrentIndex(self.source.findData(self._settings.source))
        if source == _OPEN:
            self._open_file()
        else:
            self.chosen.emit("source", source)

    def _open_file(self) -> None:
        from portraitcam.gui import asking

        known = self.tr("Videos and pictures ({0})").format(_KNOWN_FILES)
        asking.ask_for_files(
            self.window(),
            self.tr("Open a video or picture"),
            [known, self.tr("All files (*)")],
            asking.VIDEOS,
            lambda paths: self.chosen.emit("source", str(paths[0])),
        )


def modes_offered(
    modes: "Sequence[Mode]", size: Size
) -> tuple[tuple[Size, ...], tuple[int, ...]]:
    """Sizes, and rates at `size`, to choose from.

    Args:
        modes: What the camera offers; none: what is usual.
        size: (width, height) in px that is set.
    """
    if not modes:
        return _SIZES, _RATES_HZ
    sizes = {(mode.width, mode.height) for mode in modes}
    same = [mode for mode in modes if (mode.width, mode.height) == size]
    most_hz = max(mode.fps_hz for mode in (same or modes))
    rates = {hz for hz in _RATES_HZ if hz <= most_hz + 0.5}
    return tuple(sorted(sizes)), tuple(sorted(rates | {max(1, round(most_hz))}))


def _spec(camera: Camera) -> str:
    """By what outlives plugging in, if there is such a thing."""
    return f"camera:{camera.id or camera.index}"


def _fill(combo: CalmCombo, entries: list[tuple[str, object]]) -> None:
    if [combo.itemText(row) for row in range(combo.count())] != [e[0] for e in entries]:
        combo.clear()
        for words, value in entries:
            combo.addItem(words, value)
