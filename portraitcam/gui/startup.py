"""Two programs that time their own start: an empty window of Qt's, and the app.

Run by `portraitcam bench startup`, each in a process of its own, as
``python -m portraitcam.gui.startup empty|app SECONDS``: the time at which it was
started. Prints one line of JSON and ends.
"""

import gc
import json
import runpy
import sys
import time

from PySide6.QtCore import QEvent, QSize, QTimer
from PySide6.QtWidgets import QApplication, QWidget

_LOOK_EVERY_MS = 5
_LIMIT_S = 60.0


def main(kind: str, started_s: float) -> int:
    """Time the start of one of the two.

    Args:
        kind: ``empty`` or ``app``.
        started_s: `time.time` of when the process was started.
    """
    return _empty(started_s) if kind == "empty" else _app(started_s)


def _tell(**times_ms: float) -> None:
    sys.stdout.write(json.dumps(times_ms) + "\n")
    sys.stdout.flush()


def _since(started_s: float) -> float:
    return (time.time() - started_s) * 1000


def _cpu_ms() -> float:
    return time.process_time() * 1000


def _empty(started_s: float) -> int:
    class Empty(QWidget):
        def event(self, event: QEvent) -> bool:
            done = super().event(event)
            if event.type() is QEvent.Type.Paint:
                _tell(window_ms=_since(started_s), cpu_ms=_cpu_ms())
                QTimer.singleShot(0, app.quit)
            return done

    app = QApplication(sys.argv[:1])
    empty = Empty()
    # As large as the program's, which is no larger than the screen either.
    empty.resize(QSize(1180, 760).boundedTo(empty.screen().availableSize()))
    empty.show()
    return app.exec()


def _app(started_s: float) -> int:
    """Start the program as its user does, command line and all, but watched."""
    gc.disable()  # as the program does before it imports the window
    from portraitcam.gui import window

    class Timed(window.Window):
        painted_ms = cpu_ms = 0.0

        def event(self, event: QEvent) -> bool:
            done = super().event(event)
            if event.type() is QEvent.Type.Paint and not self.painted_ms:
                self.painted_ms, self.cpu_ms = _since(started_s), _cpu_ms()
                self._look = QTimer(self, interval=_LOOK_EVERY_MS)
                self._look.timeout.connect(self._look_for_preview)
                self._look.start()
            return done

        def _look_for_preview(self) -> None:
            now_ms = _since(started_s)
            if self.preview.shown == 0 and now_ms < _LIMIT_S * 1000:
                return
            self._look.stop()
            _tell(window_ms=self.painted_ms, cpu_ms=self.cpu_ms, preview_ms=now_ms)
            self.quit()

    window.Window = Timed  # type: ignore[misc]
    sys.argv = ["portraitcam"]
    try:
        runpy.run_module("portraitcam", run_name="__main__")
    except SystemExit as end:
        return int(end.code or 0)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], float(sys.argv[2])))
