"""All that the window shows, made anew when the user chooses another language."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from portraitcam.errors import PortraitCamError
from portraitcam.gui.capture import Capture, CaptureBar, show_in_folder
from portraitcam.gui.devices import Camera, CameraSection
from portraitcam.gui.errands import Errands
from portraitcam.gui.gallery import Gallery
from portraitcam.gui.panel import Page, Panel, Sections
from portraitcam.gui.presets import PresetsButton
from portraitcam.gui.session import Problem, Session
from portraitcam.gui.shortcuts import GlobalShortcuts
from portraitcam.gui.stage import Stage
from portraitcam.gui.tiles import own_strength
from portraitcam.gui.virtual import VirtualCameraSection
from portraitcam.settings import Settings
from portraitcam.status import State, Status

# Made when they are wanted, and loaded then: the window is there sooner.
if TYPE_CHECKING:
    from portraitcam.gui.adjust import AdjustPage
    from portraitcam.gui.app_section import AppSection

BACKGROUND, ADJUST, APP = range(3)
"""The pages of the panel."""


class Face(QWidget):
    """The stage and the panel, both following a session.

    Args:
        session: What is shown and steered.
        errands: Does what takes a while.
        list_cameras: See `portraitcam.sources.devices.list_cameras`.
        capture: Takes snapshots and recordings.
        shortcuts: What the panel's box for them switches.
        has_tray: Whether there is a tray to close to.
    """

    listed = Signal(list)
    """The cameras that are connected now."""

    def __init__(
        self,
        session: Session,
        errands: Errands,
        list_cameras: Callable[[], Sequence[Camera]],
        capture: Capture,
        shortcuts: GlobalShortcuts,
        *,
        has_tray: bool,
    ) -> None:
        super().__init__()
        self._session, self._shortcuts = session, shortcuts
        self._has_tray = has_tray
        self._sent_wide: bool | None = None
        self._has_bars = False
        self._refusal: Problem | None = None
        self._adjust: AdjustPage | None = None
        self._app: AppSection | None = None
        self.stage = Stage(session)
        self.captures = CaptureBar(capture)
        self.stage.below.insertWidget(3, self.captures)
        self.presets = PresetsButton()
        self.camera = CameraSection(errands, list_cameras)
        self.gallery = Gallery(errands, session.cutout)
        self.virtual = VirtualCameraSection()
        pages = (
            Page(self.tr("Background"), self._make_background),
            Page(self.tr("Adjust"), self._make_adjust),
            Page(self.tr("App"), self._make_app),
        )
        self.panel = Panel(self.presets, pages, self.virtual)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.stage, 1)
        row.addWidget(self.panel)
        self._connect(capture)
        self.show_settings(session.settings)

    @property
    def adjust(self) -> "AdjustPage":
        """The page of mask, look and framing, made now if need be."""
        return cast("AdjustPage", self.panel.page(ADJUST))

    @property
    def app(self) -> "AppSection":
        """The page of the program itself, made now if need be."""
        return cast("AppSection", self.panel.page(APP))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the panel its share of the room."""
        super().resizeEvent(event)
        self.panel.suit(self.width())
        self._row.activate()  # now, and not after the picture was painted elsewhere

    # Building ---------------------------------------------------------------------

    def _make_background(self) -> QWidget:
        page = Sections()
        page.add(self.tr("Camera"), self.camera, self.camera.measured)
        # Its groups have headings of their own.
        page.add("", self.gallery, bleeds=True)
        return page

    def _make_adjust(self) -> QWidget:
        from portraitcam.gui.adjust import AdjustPage

        page = self._adjust = AdjustPage()
        page.changed.connect(self._change)
        page.show_settings(self._session.settings)
        return page

    def _make_app(self) -> QWidget:
        from portraitcam.gui.app_section import AppSection

        page = self._app = AppSection(
            has_tray=self._has_tray, shortcuts=self._shortcuts
        )
        page.changed.connect(self._set)
        page.refused.connect(self.refuse)
        page.show_settings(self._session.settings)
        return page

    def _connect(self, capture: Capture) -> None:
        # Only methods of widgets: Qt forgets them with the widget, but no functions.
        session = self._session
        session.settings_changed.connect(self.show_settings)
        session.status_changed.connect(self.show_status)
        session.problem.connect(self.tell)
        session.recovered.connect(self._recover)
        session.virtual_problem.connect(self.virtual.show_problem)
        capture.refused.connect(self.refuse)
        capture.saved.connect(self._show_saved)
        self.presets.chosen.connect(self._change)
        self.presets.refused.connect(self.refuse)
        self.camera.chosen.connect(self._set)
        self.camera.listed.connect(self.listed)
        self.gallery.chosen.connect(self._choose_background)
        self.gallery.own_changed.connect(self._change)
        self.gallery.refused.connect(self._refuse_background)
        self.gallery.tried.connect(self._forget_refusal)
        self.virtual.wanted.connect(session.set_virtual)

    # Showing ----------------------------------------------------------------------

    def show_settings(self, settings: Settings) -> None:
        """Show what is set."""
        self.presets.show_settings(settings)
        self.camera.show_settings(settings)
        self.gallery.show_settings(settings)
        for page in (self._adjust, self._app):
            if page is not None:
                page.show_settings(settings)
        self.show_status(self._session.status)

    def show_status(self, status: Status) -> None:
        """Show how the engine fares."""
        self.stage.refresh()
        self.captures.refresh()
        self.camera.show_status(status)
        runs = status.state not in (State.IDLE, State.STOPPED, State.FAILED)
        self.virtual.button.setEnabled(runs)
        self.virtual.show_status(status, starting=self._session.virtual_starting)
        self._watch_shape(status)

    def _watch_shape(self, status: Status) -> None:
        """A running call keeps its shape, so a picture that is turned gets bars."""
        if not status.sinks or status.state is not State.RUNNING:
            self._sent_wide = self._sent_wide if status.sinks else None
            return
        wide = status.size[0] >= status.size[1]
        if self._sent_wide is None:
            self._sent_wide = wide
        had_bars, self._has_bars = self._has_bars, wide != self._sent_wide
        if had_bars or not self._has_bars:
            return
        self.stage.banner.tell(
            Problem(
                self.tr(
                    "Your call keeps its shape: the picture is between bars there."
                ),
                self.tr("Start the virtual camera anew to have it fill the frame."),
            ),
            error=False,
            action=self.tr("Start it anew"),
            act=self._session.restart_virtual,
        )

    def tell(self, problem: Problem) -> None:
        """Show a problem, with a way to try again where there is one."""
        failed = self._session.status.state is State.FAILED
        self.stage.banner.tell(
            problem,
            action=self.tr("Try again") if failed else "",
            act=self._session.start if failed else None,
        )

    def refuse(self, error: PortraitCamError) -> None:
        """Say why something was not done."""
        self.tell(Problem(error.message, error.hint))

    def _refuse_background(self, error: PortraitCamError) -> None:
        self.refuse(error)
        self._refusal = self.stage.banner.problem

    def _forget_refusal(self) -> None:
        """What was refused does not stand above what is chosen after it."""
        banner, refusal, self._refusal = self.stage.banner, self._refusal, None
        if refusal is not None and banner.problem is refusal:
            banner.dismiss()

    def take_over(self, old: "Face") -> None:
        """Go on where `old` was: page, cameras and what was being told."""
        self.panel.go_to(old.panel.current)
        if old.camera.asked:
            self.camera.show_cameras(old.camera.cameras)
        banner = old.stage.banner
        if banner.problem is not None and banner.is_error:
            self.tell(banner.problem)
        elif banner.problem is not None:
            self.stage.banner.tell(banner.problem, error=False)
        if old.virtual.problem is not None:
            self.virtual.show_problem(old.virtual.problem)

    def _show_saved(self, words: Problem, path: Path) -> None:
        self.stage.banner.tell(
            words,
            error=False,
            action=self.tr("Open the folder"),
            act=lambda: show_in_folder(path),
        )

    def _recover(self) -> None:
        banner = self.stage.banner
        if banner.problem is not None and banner.problem.passing:
            banner.dismiss()

    # What the user wants ------------------------------------------------------------

    def _choose_background(self, spec: str) -> None:
        left = self._session.status.settings.background
        remembered = own_strength(left) | own_strength(spec)
        self._session.change(background=spec, **remembered)

    def _set(self, name: str, value: object) -> None:
        self._session.change(**{name: value})

    def _change(self, values: dict[str, object]) -> None:
        self._session.change(**values)
