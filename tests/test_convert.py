import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import av
import cv2
import numpy as np
import pytest

from portraitcam.clips import ClipReader
from portraitcam.convert import Converted, convert
from portraitcam.errors import PortraitCamError, SinkError, SourceError, UsageError
from portraitcam.pictures import read_picture
from portraitcam.settings import Settings

if TYPE_CHECKING:
    from portraitcam.frames import Image
    from tests.conftest import MakeNetwork, MakeVideo

GREEN = Settings(background="#00ff00", smoothing=0.0)
CLEAR = Settings(background="transparent", smoothing=0.0)
ROOM, PERSON = (90, 60, 0), (30, 60, 255)


class Convert:
    """Converts inside one folder, with a network that takes red for a person."""

    def __init__(self, folder: Path, model: Path) -> None:
        self.folder, self._model = folder, model
        self.calls: list[tuple[int, int | None]] = []

    def __call__(
        self, source: str, target: str, settings: Settings = GREEN, **more: Any
    ) -> Converted:
        def progress(done: int, total: int | None) -> None:
            self.calls.append((done, total))

        return convert(
            self.folder / source, self.folder / target, settings,
            more.pop("progress", progress), model=self._model,
        )  # fmt: skip

    def names(self) -> list[str]:
        """Every file and folder there is, but for the network's."""
        found = (p.relative_to(self.folder) for p in self.folder.rglob("*"))
        return sorted(str(p) for p in found if p.suffix != ".onnx")


@pytest.fixture
def run(tmp_path: Path, make_network: "MakeNetwork") -> Convert:
    return Convert(tmp_path, make_network(gain=4.0))


def portrait(path: Path) -> Path:
    image: Image = np.empty((120, 160, 3), np.uint8)
    image[:] = ROOM
    image[30:, 50:110] = PERSON
    assert cv2.imwrite(str(path), image)
    return path


def assert_close(pixel: "Image", colour: tuple[int, int, int]) -> None:
    assert np.abs(pixel.astype(int) - colour).max() <= 12


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".webp", ".bmp", ".tiff"])
def test_a_picture_gets_another_background(run: Convert, suffix: str) -> None:
    portrait(run.folder / "in.png")
    done = run("in.png", f"out{suffix}")
    image = read_picture(run.folder / f"out{suffix}")
    assert_close(image[80, 80], PERSON)
    assert_close(image[10, 10], (0, 255, 0))
    assert (done.files, done.frames, done.warnings) == (1, 1, ())
    assert run.calls == [(1, 1)]
    assert run.names() == ["in.png", f"out{suffix}"]


def test_a_transparent_picture_holds_the_person_and_nothing_of_the_room(
    run: Convert,
) -> None:
    portrait(run.folder / "in.png")
    run("in.png", "out.png", CLEAR)
    image = cv2.imread(str(run.folder / "out.png"), cv2.IMREAD_UNCHANGED)
    assert image is not None
    assert image.shape == (120, 160, 4)
    assert image[80, 80].tolist() == [*PERSON, 255]
    assert not image[10, 10].any()
    assert not image[image[:, :, 3] == 0].any()
    soft = (image[:, :, 3] > 0) & (image[:, :, 3] < 255)
    assert soft.any()
    room = cv2.imread(str(run.folder / "in.png"))
    assert room is not None
    faint = soft & (image[:, :, 3] < 25)
    assert not (image[faint][:, :3] == room[faint]).all(axis=1).any()


def test_a_transparent_picture_can_be_turned_and_zoomed(run: Convert) -> None:
    portrait(run.folder / "in.png")
    run("in.png", "out.png", CLEAR.with_values(rotate="90", zoom=1.25))
    image = cv2.imread(str(run.folder / "out.png"), cv2.IMREAD_UNCHANGED)
    assert image is not None
    assert image.shape == (160, 120, 4)
    assert image[80, 30].tolist() == [*PERSON, 255]
    assert not image[80, 115].any()


def test_a_video_keeps_frames_rate_length_and_sound(
    run: Convert, make_video: "MakeVideo"
) -> None:
    make_video("in.mp4", frames=20, sound_s=1.0)
    done = run("in.mp4", "out.mp4")
    before = ClipReader(run.folder / "in.mp4", loop=False)
    after = ClipReader(run.folder / "out.mp4", loop=False)
    assert after.fps_hz == pytest.approx(before.fps_hz, abs=0.01)
    assert after.duration_s == pytest.approx(before.duration_s, abs=0.01)
    images = [image for image, _ in iter(after.read, None)]
    assert (len(images), done.frames) == (20, 20)
    assert_close(images[15][24, 50], (0, 255, 0))
    assert_close(images[15][24, 10], (140, 140, 140))
    assert run.calls == [(done, 20) for done in range(1, 21)]
    with av.open(str(run.folder / "out.mp4")) as container:
        sound = container.streams.audio[0]
        assert sound.duration is not None
        assert sound.time_base is not None
        assert float(sound.duration * sound.time_base) == pytest.approx(1.0, abs=0.05)
    assert run.names() == ["in.mp4", "out.mp4"]


def test_the_times_of_a_variable_rate_are_kept(
    run: Convert, make_video: "MakeVideo"
) -> None:
    times_s = [0.0, 0.04, 0.3, 0.31, 1.0]
    make_video("in.mp4", times_s=times_s)
    run("in.mp4", "out.mp4")
    after = iter(ClipReader(run.folder / "out.mp4", loop=False).read, None)
    assert [time_s for _, time_s in after] == pytest.approx(times_s, abs=0.002)


def test_a_transparent_video_is_a_folder_of_one_png_for_each_frame(
    run: Convert, make_video: "MakeVideo"
) -> None:
    make_video("in.gif", frames=3)
    run("in.gif", "cut", CLEAR)
    assert run.names() == [
        "cut", "cut/000001.png", "cut/000002.png", "cut/000003.png", "in.gif",
    ]  # fmt: skip
    image = cv2.imread(str(run.folder / "cut/000003.png"), cv2.IMREAD_UNCHANGED)
    assert image is not None
    assert image.shape == (48, 64, 4)
    assert image[24, 8, 3] == 255
    assert not image[24, 60].any()


def test_everything_in_a_folder_is_converted(
    run: Convert, make_video: "MakeVideo"
) -> None:
    (run.folder / "in").mkdir()
    portrait(run.folder / "in" / "a.png")
    portrait(run.folder / "in" / "b.jpg")
    make_video("in/c.mp4", frames=4)
    (run.folder / "in" / "notes.txt").touch()
    done = run("in", "out")
    names = [name for name in run.names() if name.startswith("out")]
    assert names == ["out", "out/a.png", "out/b.jpg", "out/c.mp4"]
    assert (done.files, done.frames, run.calls[-1]) == (3, 6, (6, 6))


def test_names_do_not_collide_when_a_folder_becomes_transparent(run: Convert) -> None:
    (run.folder / "in").mkdir()
    portrait(run.folder / "in" / "a.png")
    portrait(run.folder / "in" / "a.bmp")
    run("in", "out", CLEAR)
    names = [name for name in run.names() if name.startswith("out/")]
    assert names == ["out/a.bmp.png", "out/a.png"] or names == [
        "out/a.png", "out/a.png.png",
    ]  # fmt: skip


def test_a_damaged_file_in_a_folder_is_named_after_the_others_are_done(
    run: Convert,
) -> None:
    (run.folder / "in").mkdir()
    portrait(run.folder / "in" / "b.png")
    (run.folder / "in" / "a.png").write_bytes(b"\x89PNG\r\n\x1a\n and then nothing")
    with pytest.raises(SourceError, match=r"1 of 2 files.*a\.png"):
        run("in", "out")
    assert [n for n in run.names() if n.startswith("out/")] == ["out/b.png"]


def test_a_video_that_breaks_off_is_converted_with_a_warning(
    run: Convert, make_video: "MakeVideo"
) -> None:
    path = make_video("in.mkv", frames=60, size=(320, 240))
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    done = run("in.mkv", "out.mp4")
    assert 0 < done.frames < 60
    assert "in.mkv" in done.warnings[0]


@pytest.mark.parametrize(("target", "settings"), [("a.png", GREEN), ("a", CLEAR)])
def test_a_folder_that_others_call_part_stays_theirs(
    run: Convert, make_video: "MakeVideo", target: str, settings: Settings
) -> None:
    portrait(run.folder / "in.png")
    make_video("in.mp4", frames=2)
    theirs = run.folder / f"{target}.part" / "precious"
    theirs.parent.mkdir()
    theirs.write_text("theirs")
    run("in.png" if settings is GREEN else "in.mp4", target, settings)
    assert theirs.read_text() == "theirs"
    assert (run.folder / target).exists()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such pipes")
def test_a_pipe_is_refused_and_not_waited_for(run: Convert) -> None:
    os.mkfifo(run.folder / "pipe.mp4")
    with pytest.raises(SourceError, match="no ordinary file"):
        run("pipe.mp4", "out.mp4")


class StopError(PortraitCamError):
    pass


@pytest.mark.parametrize("reason", [KeyboardInterrupt, StopError("stop"), ValueError])
@pytest.mark.parametrize(("target", "settings"), [("out.mp4", GREEN), ("cut", CLEAR)])
def test_nothing_is_left_when_it_is_stopped_half_way(
    run: Convert,
    make_video: "MakeVideo",
    reason: BaseException | type[BaseException],
    target: str,
    settings: Settings,
) -> None:
    make_video("in.mp4", frames=20, sound_s=1.0)

    def stop(done: int, total: int | None) -> None:
        if done == 10:
            raise reason

    kind = reason if isinstance(reason, type) else type(reason)
    with pytest.raises(kind):
        run("in.mp4", target, settings, progress=stop)
    assert run.names() == ["in.mp4"]


def test_an_existing_file_stays_until_the_new_one_is_whole(
    run: Convert, make_video: "MakeVideo"
) -> None:
    make_video("in.mp4", frames=20)
    old = run.folder / "out.mp4"
    old.write_text("the old one")

    def stop(done: int, total: int | None) -> None:
        if done == 15:
            raise StopError("stop")

    with pytest.raises(StopError):
        run("in.mp4", "out.mp4", progress=stop)
    assert old.read_text() == "the old one"
    run("in.mp4", "out.mp4")
    assert ClipReader(old).size == (64, 48)


@pytest.mark.parametrize(
    ("source", "target", "settings", "kind", "word"),
    [
        ("in.png", "in.png", GREEN, UsageError, "same"),
        ("in.png", "sub/../in.png", GREEN, UsageError, "same"),
        ("sub", "sub", GREEN, UsageError, "same"),
        ("in.png", "out.mp4", GREEN, UsageError, "no name of a picture"),
        ("in.mp4", "out.png", GREEN, UsageError, "no name of a video"),
        ("in.mp4", "out", GREEN, UsageError, "no name of a video"),
        ("in.png", "out.jpg", CLEAR, UsageError, "cannot be transparent"),
        ("in.mp4", "out.mp4", CLEAR, UsageError, "no folder"),
        ("in.mp4", "sub", CLEAR, SinkError, "not empty"),
        ("in.png", "sub", GREEN, SinkError, "is a folder"),
        ("in.png", "none/out.png", GREEN, SinkError, "cannot be written"),
        ("in.mp4", "none/out.mp4", GREEN, SinkError, "cannot be written"),
        ("sub", "none/out", GREEN, SinkError, "cannot be made"),
        ("sub", "in.png", GREEN, SinkError, "no folder"),
        ("empty", "out", GREEN, SourceError, "neither pictures nor videos"),
        ("im.png", "out.png", GREEN, SourceError, "no file"),
        ("broken.mp4", "out.mp4", GREEN, SourceError, "cannot be read"),
        ("broken.png", "out.png", GREEN, SourceError, "picture .* is damaged"),
        ("in.png", "n" * 300 + ".png", GREEN, SinkError, "cannot be written"),
        ("n" * 300 + ".png", "out.png", GREEN, SourceError, "no file"),
    ],
)
def test_what_cannot_be_done_is_said_and_leaves_nothing(
    run: Convert,
    make_video: "MakeVideo",
    source: str,
    target: str,
    settings: Settings,
    kind: type[PortraitCamError],
    word: str,
) -> None:
    (run.folder / "sub").mkdir()
    (run.folder / "empty").mkdir()
    (run.folder / "broken.mp4").write_bytes(b"\x00" * 99)
    (run.folder / "broken.png").write_bytes(b"\x00" * 99)
    portrait(run.folder / "in.png")
    portrait(run.folder / "sub" / "a.png")
    make_video("in.mp4", frames=2)
    before = run.names()
    with pytest.raises(kind, match=word) as caught:
        run(source, target, settings)
    assert caught.value.hint
    assert run.names() == before


@pytest.mark.parametrize("size", [(1, 1), (401, 33)])
def test_odd_and_tiny_sizes_are_converted(run: Convert, size: tuple[int, int]) -> None:
    cv2.imwrite(str(run.folder / "in.png"), np.zeros((size[1], size[0], 3), np.uint8))
    run("in.png", "out.png")
    assert read_picture(run.folder / "out.png").shape == (size[1], size[0], 3)
