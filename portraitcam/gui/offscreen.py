"""The real window where nobody sees it, for measurements over a long time."""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from portraitcam.engine import Engine
from portraitcam.gui.display import forget_foreign_qt
from portraitcam.gui.heap import share_one
from portraitcam.settings import Settings
from portraitcam.sinks import Sink

if TYPE_CHECKING:
    from portraitcam.gui.window import Window

_ACT_EVERY_MS = 100


def run_offscreen(
    settings: Settings,
    virtual: Sink,
    make_engine: Callable[[Settings], Engine],
    act: "Callable[[Window], bool]",
) -> None:
    """Open the window without a screen and let someone use it.

    Args:
        settings: What it starts with. Nothing is read from the user's own file or
            written there.
        virtual: What the virtual camera's button sends to.
        make_engine: Makes each engine that the window runs.
        act: Called ten times a second on Qt's thread; False ends it all.
    """
    share_one()
    forget_foreign_qt()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # Imported here: the platform must be chosen before.
    from PySide6.QtCore import QCoreApplication, QEvent, QTimer
    from PySide6.QtWidgets import QApplication

    from portraitcam.gui import style
    from portraitcam.gui.session import Session
    from portraitcam.gui.window import Window

    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    style.follow_system(app)
    with tempfile.TemporaryDirectory(prefix="portraitcam-") as folder:
        session = Session(
            settings,
            Path(folder) / "settings.json",
            virtual=virtual,
            make_engine=make_engine,
        )
        window = Window(session, list)
        failures: list[Exception] = []

        def step() -> None:
            # What a slot raises would be printed by Qt and forgotten.
            try:
                goes_on = act(window)
            except Exception as failure:  # noqa: BLE001 - raised again below
                failures.append(failure)
                goes_on = False
            if not goes_on:
                timer.stop()
                window.quit()
                app.quit()

        timer = QTimer(interval=_ACT_EVERY_MS)
        timer.timeout.connect(step)
        window.show()
        window.begin()
        timer.start()
        app.exec()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)
        if failures:
            raise failures[0]
