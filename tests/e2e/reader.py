"""An independent reader of a video device, with OpenCV: reader.py DEVICE LOG.

Opens the device again whenever it gives nothing, as call programs do.
"""

import sys
import time
from pathlib import Path
from typing import cast

import cv2

from portraitcam.frames import Image
from tests.e2e.lines import Lines

_RETRY_S = 0.2


def main(device: str, log: Path) -> None:
    """Read until killed."""
    lines = Lines(log)
    while True:
        began_s = time.monotonic()
        capture = cv2.VideoCapture(device, cv2.CAP_V4L2)
        if capture.isOpened():
            lines.opened(began_s)
            while True:
                good, image = capture.read()
                if not good:
                    break
                lines.picture(cast(Image, image))
        capture.release()
        time.sleep(_RETRY_S)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
