"""Takes the README's picture of the window, with the demo scene running in it.

python assets/make_screenshot.py
"""

import os
import sys
import tempfile
from pathlib import Path

from portraitcam.settings import Settings

OUT = Path(__file__).resolve().parent.parent / ".github" / "screenshot.png"
SIZE_PX = (1280, 800)
AFTER_MS = 10700
"""By then thumbnails are read, the person is on them, and the hand is down."""


def main() -> int:
    """Open the window where nobody sees it and save what it shows."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # Imported here: the platform must be chosen before.
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from portraitcam.gui import style
    from portraitcam.gui.session import Session
    from portraitcam.gui.window import Window

    app = QApplication(sys.argv[:1])
    style.use(app, style.LIGHT)
    settings = Settings(
        source="synthetic", background="bright-office", language="en", welcomed=True
    )
    with tempfile.TemporaryDirectory() as folder:
        window = Window(Session(settings, Path(folder) / "settings.json"), list)
        window.resize(*SIZE_PX)
        window.show()

        def take() -> None:
            # How fast this machine is at this moment is no part of the picture.
            window.stage.figures.tell(())
            window.camera.measured.hide()
            saved = window.grab().save(str(OUT))
            window.quit()
            app.exit(0 if saved else 1)

        QTimer.singleShot(AFTER_MS, take)
        return int(app.exec())


if __name__ == "__main__":
    raise SystemExit(main())
