"""Files that nobody should have to read: cut off, flipped, lying about their size."""

import json
import os
import random
import socket
import struct
import zlib
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import av
import cv2
import numpy as np

CUTS, FLIPS = 20, 30


def mutants(name: str, data: bytes, seed: int = 1) -> Iterator[tuple[str, bytes]]:
    """Copies of `data` that are cut off, flipped, swapped and stretched; seeded."""
    stem, _, suffix = name.rpartition(".")
    chance = random.Random(f"{seed} {name}")
    made = [data[: len(data) * part // CUTS] for part in range(CUTS)]
    made += [data[:count] for count in (1, 2, 3, 4, 8, 12, 16, 25, 30, len(data) - 1)]
    for count in range(FLIPS):
        flipped = bytearray(data)
        # Half of them in the head, where sizes and kinds are written.
        reach = min(len(data), 120) if count % 2 else len(data)
        for _ in range(1 + count % 4):
            flipped[chance.randrange(reach)] ^= 1 << chance.randrange(8)
        made.append(bytes(flipped))
    for value in (0, 255):
        for start in range(8, min(len(data), 200), 24):
            made.append(data[:start] + bytes([value]) * 8 + data[start + 8 :])
    made += [data + data, data + b"\0" * 5000, data[::-1], chance.randbytes(3000)]
    for number, content in enumerate(made):
        yield f"{stem}-{number:03}.{suffix}", content


def special(folder: Path) -> list[Path]:
    """Everything that a path can lead to beside an ordinary file. POSIX only."""
    made = {name: folder / name for name in (
        "pipe.png", "pipe.mp4", "zero.png", "zero.mp4", "random.mp4", "loop.png",
        "gone.png", "folder.png", "socket.mp4", "null.png", "empty.png", "empty.mp4",
    )}  # fmt: skip
    os.mkfifo(made["pipe.png"])
    os.mkfifo(made["pipe.mp4"])
    made["zero.png"].symlink_to("/dev/zero")
    made["zero.mp4"].symlink_to("/dev/zero")
    made["random.mp4"].symlink_to("/dev/urandom")
    made["null.png"].symlink_to("/dev/null")
    made["loop.png"].symlink_to("loop.png")
    made["gone.png"].symlink_to("nowhere")
    made["folder.png"].mkdir()
    with socket.socket(socket.AF_UNIX) as listening:
        # A socket's path may be no longer than a hundred letters.
        here = os.open(folder, os.O_RDONLY)
        listening.bind(f"/proc/self/fd/{here}/socket.mp4")
        os.close(here)
    made["empty.png"].touch()
    made["empty.mp4"].touch()
    return list(made.values())


# Pictures -------------------------------------------------------------------------


def chunk(kind: bytes, content: bytes) -> bytes:
    """One chunk of a PNG."""
    check = struct.pack(">I", zlib.crc32(kind + content))
    return struct.pack(">I", len(content)) + kind + content + check


def png(width: int, height: int, kind: int = 2, rows: int = -1) -> bytes:
    """A black PNG with so many `rows` in it, by default all; `kind` 2 RGB, 6 RGBA."""
    line = b"\0" + bytes(width * (3 if kind == 2 else 4)) if rows else b""
    packed = zlib.compressobj(1)
    lines = [packed.compress(line) for _ in range(height if rows < 0 else rows)]
    head = struct.pack(">IIBBBBB", width, height, 8, kind, 0, 0, 0)
    body = b"".join(lines) + packed.flush()
    start = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head)
    return start + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def pictures() -> Iterator[tuple[str, bytes]]:
    """Names and contents of hostile pictures."""
    noise = np.random.default_rng(0).integers(0, 255, (64, 80, 4), dtype=np.uint8)
    for suffix, image in {
        ".png": noise, ".jpg": noise[..., :3], ".webp": noise[..., :3],
        ".bmp": noise[..., :3], ".tif": noise[..., :3], ".gif": noise[..., :3],
        ".jp2": noise[..., :3], ".ppm": noise[..., :3], ".avif": noise[..., :3],
    }.items():  # fmt: skip
        written, data = cv2.imencode(suffix, image)
        assert written
        yield from mutants(f"picture{suffix}", data.tobytes())
        if suffix == ".jpg":
            frame = data.tobytes().index(b"\xff\xc0")
            huge = bytearray(data.tobytes())
            huge[frame + 5 : frame + 9] = b"\xff\xff\xff\xff"
            yield "huge.jpg", bytes(huge)
        if suffix == ".bmp":
            for number, side in enumerate((2**31 - 1, -(2**31), -1, 60_000)):
                huge = bytearray(data.tobytes())
                huge[18:26] = struct.pack("<ii", side, side)
                yield f"huge{number}.bmp", bytes(huge)
    for number, side in enumerate((60_000, 2**20, 2**31 - 1, 0)):
        yield f"huge{number}.png", png(side, side, rows=0)
    yield "strip.png", png(65_000, 1)
    yield "tall.png", png(1, 65_000)
    yield "cord.png", png(1_048_576, 1)
    yield "halves.png", png(4000, 4000, rows=3)
    text = chunk(b"zTXt", b"a\0\0" + zlib.compress(bytes(50_000_000)))
    yield "text.png", png(4, 4)[:33] + text + png(4, 4)[33:]
    wide = b"VP8X" + struct.pack("<I", 10) + b"\x02\0\0\0" + b"\xff" * 6
    yield "huge.webp", b"RIFF" + struct.pack("<I", 22) + b"WEBP" + wide
    yield from tiffs()


def tiffs() -> Iterator[tuple[str, bytes]]:
    """TIFFs of a size that does not fit, and one whose directory leads to itself."""
    for number, side in enumerate((50_000, 2**32 - 1)):
        tags = ((256, side), (257, side), (258, 8), (259, 1), (262, 1), (273, 8),
                (277, 1), (278, side), (279, 16))  # fmt: skip
        entries = b"".join(struct.pack("<HHII", tag, 4, 1, v) for tag, v in tags)
        head = b"II*\0" + struct.pack("<IH", 8, len(tags))
        yield f"huge{number}.tif", head + entries + struct.pack("<I", 0)
        yield f"loop{number}.tif", head + entries + struct.pack("<I", 8)


# Videos ---------------------------------------------------------------------------


def video(path: Path, codec: str, pix_fmt: str, times_s: tuple[float, ...]) -> bytes:
    """The bytes of a small video."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=10)
        assert isinstance(stream, av.VideoStream)
        stream.width, stream.height, stream.pix_fmt = 64, 48, pix_fmt
        for index, time_s in enumerate(times_s):
            image = np.full((48, 64, 3), 20 * index, np.uint8)
            frame = av.VideoFrame.from_ndarray(image, "bgr24").reformat(format=pix_fmt)
            frame.pts, frame.time_base = round(time_s * 10), Fraction(1, 10)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path.read_bytes()


def videos(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Names and contents of hostile videos; `folder` is worked in."""
    times_s = tuple(index / 10 for index in range(6))
    for suffix, codec, pix_fmt in (
        (".mp4", "libx264", "yuv420p"), (".webm", "libvpx", "yuv420p"),
        (".gif", "gif", "rgb8"), (".avi", "mjpeg", "yuvj420p"),
    ):  # fmt: skip
        path = folder / f"base{suffix}"
        data = video(path, codec, pix_fmt, times_s)
        path.unlink()
        yield from mutants(f"video{suffix}", data)
        if suffix == ".gif":
            for number, side in enumerate((65_535, 30_000, 12_000)):
                screen = struct.pack("<HH", side, side)
                yield f"huge{number}.gif", data[:6] + screen + data[10:]
            head_only = data[: 13 + 3 * 2 ** ((data[10] & 7) + 1)]
            yield "none.gif", head_only + b";"
    path = folder / "gap.mp4"
    yield "gap.mp4", video(path, "libx264", "yuv420p", (0.0, 0.1, 100_000.0))
    path.unlink()
    for name, text in lists().items():
        yield name, text.encode()


def lists() -> dict[str, str]:
    """Files that send FFmpeg to other files, or into the net."""
    url = "http://127.0.0.1:9/a.ts"
    m3u8 = f"#EXTM3U\n#EXT-X-TARGETDURATION:5\n#EXTINF:5,\n{url}\n#EXT-X-ENDLIST\n"
    sdp = (
        "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\n"
        "m=video 50004 RTP/AVP 96\na=rtpmap:96 H264/90000\n"
    )
    mpd = (
        '<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011"><Period>'
        f"<BaseURL>{url}</BaseURL></Period></MPD>"
    )
    return {
        "list.m3u8": m3u8, "list.mp4": m3u8, "call.sdp": sdp, "call.mp4": sdp,
        "dash.mpd": mpd, "both.mp4": f"ffconcat version 1.0\nfile {url}\n",
        "own.mp4": "ffconcat version 1.0\nfile own.mp4\n",
        "real.mp4": "RTSPtext\r\nrtsp://127.0.0.1:9/x\r\n",
    }  # fmt: skip


# Settings and presets -------------------------------------------------------------


def tables() -> Iterator[tuple[str, bytes]]:
    """Names and contents of hostile JSON files."""
    good = json.dumps({"background": "blur", "smoothing": 0.5, "feather_px": 1})
    yield from mutants("table.json", good.encode())
    for number, text in enumerate((
        "", "null", "[]", '""', "0", "NaN", "{", "[" * 100_000, '{"a":' * 50_000,
        "[" * 400_000, '{"smoothing": NaN}', '{"smoothing": Infinity}',
        '{"smoothing": 1e400}', '{"smoothing": -0.0}', '{"smoothing": true}',
        '{"feather_px": 1e3}', '{"feather_px": 99999999999999999999999}',
        f'{{"feather_px": {"9" * 4000}}}', f'{{"feather_px": {"9" * 9000}}}',
        '{"background": ""}', '{"background": null}', '{"background": ["a"]}',
        '{"background": "a\\u0000b"}', '{"background": "\\ud800"}',
        '{"background": "' + "x" * 60_000 + '"}', '{"background": "none"}',
        '{"background": "../../../../etc/passwd"}', '{"background": "/dev/zero"}',
        '{"background": "' + "x" * 2_000_000 + '"}',
        '{"self": 1}', '{"cls": 1}', '{"__class__": 1}', '{"": 1}', '{"\\ud800": 1}',
        '{"' + "k" * 60_000 + '": 1}', '{"Background": "blur"}',
        '{"background": "blur", "background": 7}', '{"fit": {"a": 1}}',
        '{"size": [1, 2, 3]}', '{"size": "1x1"}', '{"size": [0, 0]}',
        '{"size": [99999999, 1]}', '{"size": [1.5, 2]}', '{"size": [true, true]}',
        '{"gallery": [1]}', '{"gallery": "abc"}', '{"gallery": [["a"]]}',
        '{"fps_hz": 0}', '{"threads": 99999}', '{"keep": ""}', "\ufeff{}", "\0" * 5000,
    )):  # fmt: skip
        yield f"text{number:02}.json", text.encode()
    yield "latin.json", '{"background": "ä.png"}'.encode("latin-1")
    yield "wide.json", good.encode("utf-16")
    yield "long.json", b" " * 3_000_000
