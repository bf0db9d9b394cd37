import numpy as np

from portraitcam.sinks import open_sink
from portraitcam.sinks.null import NullSink


def test_the_null_sink_counts_images_and_keeps_none() -> None:
    sink = NullSink()
    for index in range(3):
        sink.send(np.zeros((2, 2, 3), np.uint8), index / 30)
    sink.close()
    sink.close()
    assert (sink.count, sink.last, sink.last_time_s) == (3, None, 2 / 30)


def test_the_null_sink_keeps_a_copy_of_the_last_image_when_asked() -> None:
    sink = NullSink(keep_last=True)
    image = np.full((2, 2, 3), 7, np.uint8)
    sink.send(image, 0.0)
    image[:] = 9
    assert sink.last is not None
    assert (sink.last == 7).all()


def test_null_names_the_null_sink() -> None:
    assert isinstance(open_sink("null", fps_hz=30), NullSink)
