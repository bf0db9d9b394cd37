"""Another program that sends to a virtual camera: other.py DEVICE WIDTH HEIGHT FPS.

With the library that many such programs use. It only writes and never calls STREAMON,
which v4l2loopback 0.12 does not forgive once it is gone.
"""

import sys

import numpy as np
import pyvirtualcam


def main(device: str, width: int, height: int, fps_hz: float) -> None:
    """Send grey until killed."""
    grey = np.full((height, width, 3), 128, np.uint8)
    with pyvirtualcam.Camera(width, height, fps_hz, device=device) as camera:
        camera.send(grey)
        sys.stdout.write("sending\n")
        sys.stdout.flush()
        while True:
            camera.send(grey)
            camera.sleep_until_next_frame()


if __name__ == "__main__":
    path, wide, high, rate = sys.argv[1:]
    main(path, int(wide), int(high), float(rate))
