"""Headless Chromium as a reader: opens the camera named PortraitCam: browser.py LOG.

The page hands over the pixels that it got; what they show is judged here.
"""

import shutil
import subprocess
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import cast

import cv2
import numpy as np

from portraitcam.frames import Image
from tests.e2e.lines import Lines

NAMES = ("chromium", "chromium-browser", "google-chrome")

_FLAGS = (
    "--headless=new", "--no-sandbox", "--no-zygote", "--disable-gpu",
    "--use-fake-ui-for-media-stream", "--no-first-run", "--disable-extensions",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--disable-dev-shm-usage", "--mute-audio",
    "--disable-features=Translate,OptimizationHints,MediaRouter",
)  # fmt: skip


def executable() -> str | None:
    """Where Chromium is; None if there is none."""
    return next(filter(None, map(shutil.which, NAMES)), None)


class Page(HTTPServer):
    """Serves the page and takes what it sends."""

    def __init__(self, log: Path) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.lines = Lines(log)


class _Handler(BaseHTTPRequestHandler):
    server: Page

    def do_GET(self) -> None:
        page = Path(__file__).with_name("page.html").read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        what, *size = self.path.strip("/").split("/")
        if what == "picture":
            wide, high = map(int, size)
            image = np.frombuffer(body, np.uint8).reshape(high, wide, 4)
            picture = cv2.cvtColor(image, cv2.COLOR_RGBA2BGR)
            self.server.lines.picture(cast(Image, picture))
        elif what == "open":
            self.server.lines.opened(time.monotonic())
        else:
            sys.stdout.write(body.decode() + "\n")
            sys.stdout.flush()
        self.send_response(204)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Keep quiet about every request."""


def main(log: Path) -> None:
    """Let Chromium watch until killed."""
    page = Page(log)
    threading.Thread(target=page.serve_forever, daemon=True).start()
    address = f"http://localhost:{page.server_port}/"
    data = log.with_name(log.stem + "-data")
    words = [executable() or NAMES[0], *_FLAGS, f"--user-data-dir={data}", address]
    subprocess.run(words, check=False)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
