"""PortraitCam puts a background of your choice behind you in video calls."""

__version__ = "0.1.0"

import os

# onnxruntime 1.29 and later otherwise write an identifier to the home folder and
# report to their maker as soon as they are imported, before anything can be called;
# https://github.com/microsoft/onnxruntime/pull/27379
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

# OpenCV reads these only once, while it is imported; every module comes after this.
for _name, _value in {
    # A picture that says it is larger than 134 megapixels is refused, not decoded.
    "OPENCV_IO_MAX_IMAGE_PIXELS": str(2**27),
    # Its own messages on standard error say nothing to a user: ours do.
    "OPENCV_LOG_LEVEL": "FATAL",
    # A camera that is gone blocks for this many seconds instead of ten.
    "OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT": "2",
    # Takes seconds off opening many cameras, https://github.com/opencv/opencv/pull/20327
    "OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS": "0",
    # Asking for leave works on the main thread only, opencv/opencv#16427
    "OPENCV_AVFOUNDATION_SKIP_AUTH": "1",
}.items():
    os.environ.setdefault(_name, _value)
