"""The network: an image goes in, the person's mask and its edge come out.

What the file must look like (its size is read from it):

    input   image     uint8    (1, h, w, 3)  RGB; normalisation is inside the graph
    input   mirrored  uint8    (1, h', w', 3)  its mirror image; a file may do without
    output  mask      float32  (1, 1, h, w)  probability of person, 0..1
    output  edge      float32  (1, 1, h, w)  probability of the edge area, 0..1
"""

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import onnxruntime as ort

from portraitcam.errors import ModelError
from portraitcam.frames import Image, Mask, Size, size_of
from portraitcam.scratch import Scratch

_MOST_PX = 2048
"""Longest side of a network's input: beyond, no processor keeps up with a camera."""

_BRIGHT, _BRIGHT_SHARE = 170, 0.95
"""What is the level below which that share of a well-lit picture lies. If all of it is
darker, the room is: such a picture is shown to the network brightened."""

_GAIN = 6.0
"""By how much at most: beyond, there is more noise than person."""

_EVERY = 4
"""Pixels of each row and column of which one is looked at for that."""

_HINT = "Install PortraitCam again, or name another model file."


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """What a model file says of itself.

    Attributes:
        name: The network's name; the file's stem if it does not say.
        version: Of the network, not of the program.
        licence: Of the weights.
        training_data: What it was trained on.
        size: (width, height) of its input and outputs in pixels.
        parameters: Count of its weights; 0 if it does not say.
        multiply_adds: For one image; 0 if it does not say.
        eg1800_miou: On the EG1800 test split, in percent; None if it does not say.
    """

    name: str
    version: str
    licence: str
    training_data: str
    size: Size
    parameters: int
    multiply_adds: int
    eg1800_miou: float | None


class Segmenter:
    """Runs a model file on the CPU. Not for several threads at once.

    Args:
        path: The ONNX file.
        threads: Processor threads it may use, at least 1.

    Attributes:
        info: What the file says of itself.
        seen: The last image at the network's size: uint8 (h, w, 3), RGB. The network
            itself sees it brightened if it is dark.
        edge: The last probability of the edge area: float32 (h, w) in 0..1.

    Raises:
        ModelError: The file is missing, corrupt or of another design.
    """

    def __init__(self, path: Path, threads: int = 1) -> None:
        self._session = _open(path, threads)
        width, height = _checked_size(self._session, path)
        self._mirrored = _room_for_mirrored(self._session, path)
        self.info = _info(self._session, path, (width, height))
        self._small: Image = np.zeros((height, width, 3), np.uint8)
        self.seen: Image = np.zeros((height, width, 3), np.uint8)
        self._lit: Image = np.zeros((height, width, 3), np.uint8)
        self._mask: Mask = np.zeros((height, width), np.float32)
        self.edge: Mask = np.zeros((height, width), np.float32)
        self._scratch = Scratch()
        self._binding = self._bound()

    def _bound(self) -> ort.IOBinding:
        """Have every run read and write this object's own arrays."""
        binding = self._session.io_binding()
        height, width = self._mask.shape
        binding.bind_input(
            "image", "cpu", 0, np.uint8, (1, height, width, 3), self._lit.ctypes.data
        )
        if self._mirrored is not None:
            shape = (1, *self._mirrored.shape)
            data = self._mirrored.ctypes.data
            binding.bind_input("mirrored", "cpu", 0, np.uint8, shape, data)
        for name, array in (("mask", self._mask), ("edge", self.edge)):
            binding.bind_output(
                name, "cpu", 0, np.float32, (1, 1, height, width), array.ctypes.data
            )
        return binding

    def __call__(self, image: Image) -> Mask:
        """Where the person is.

        Args:
            image: uint8 (h, w, 3) BGR, any size of at least 1x1.

        Returns:
            The mask at the network's size; valid until the next call.

        Raises:
            ModelError: The network failed, or gave what is not a number.
        """
        shrink(image, self.info.size, self._small, self._scratch)
        cv2.cvtColor(self._small, cv2.COLOR_BGR2RGB, dst=self.seen)
        cv2.convertScaleAbs(self.seen, dst=self._lit, alpha=_gain_for(self.seen))
        if self._mirrored is not None:
            size = size_of(self._mirrored)
            smaller = self._scratch("smaller", self._mirrored.shape, np.uint8)
            cv2.resize(self._lit, size, dst=smaller)
            cv2.flip(smaller, 1, dst=self._mirrored)
        try:
            self._session.run_with_iobinding(self._binding)
        except Exception as error:  # onnxruntime's errors share no narrower base
            raise ModelError(f"The network failed: {error}", hint=_HINT) from error
        for output in (self._mask, self.edge):
            # A sum is not finite if any part is not, and costs no second array.
            if not np.isfinite(cv2.sumElems(output)[0]):
                raise ModelError("The network gave what is not a number.", hint=_HINT)
            np.clip(output, 0, 1, out=output)
        return self._mask


def _gain_for(image: Image) -> float:
    """By how much to brighten a picture for the network; 1 if it is bright enough."""
    green = image[::_EVERY, ::_EVERY, 1].ravel()  # most of what is seen as brightness
    rank = int(_BRIGHT_SHARE * (green.size - 1))
    bright = float(np.partition(green, rank)[rank])
    return min(max(_BRIGHT / max(bright, 1.0), 1.0), _GAIN)


def shrink(
    image: Image,
    size: Size,
    out: Image | None = None,
    scratch: Scratch | None = None,
) -> Image:
    """Scale `image` to `size` so that every pixel counts, as scaling by area does.

    Halving sides is many times cheaper for OpenCV than scaling by area to any other
    size. A last step by less than two, bilinear, misses no pixel either.

    Args:
        image: uint8 (h, w, 3).
        size: (width, height) of the result in pixels.
        out: Where to write it, if given.
        scratch: Memory to work in.
    """
    scratch = scratch or Scratch()
    width, height = size_of(image)
    while width >= 2 * size[0] or height >= 2 * size[1]:
        width = width // 2 if width >= 2 * size[0] else width
        height = height // 2 if height >= 2 * size[1] else height
        # Half way between two pixels, bilinear is their mean, and several times faster.
        half: Image = scratch(f"{width}x{height}", (height, width, 3), np.uint8)
        cv2.resize(image, (width, height), dst=half)
        image = half
    return cv2.resize(image, size, dst=out)  # type: ignore[return-value]


def _open(path: Path, threads: int) -> ort.InferenceSession:
    """An onnxruntime session that neither talks nor spins between frames."""
    if not path.is_file():
        raise ModelError(f"The model {path} does not exist.", hint=_HINT)
    ort.disable_telemetry_events()
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 4
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.add_session_config_entry("session.inter_op.allow_spinning", "0")
    try:
        return ort.InferenceSession(path, options, providers=["CPUExecutionProvider"])
    except Exception as error:  # onnxruntime's errors share no narrower base
        raise ModelError(
            f"The model {path} cannot be read: {error}", hint=_HINT
        ) from error


def _checked_size(session: ort.InferenceSession, path: Path) -> Size:
    """The (width, height) of a session that keeps the contract.

    Raises:
        ModelError: It does not; the message names the first difference.
    """
    puts = {p.name: p for p in [*session.get_inputs(), *session.get_outputs()]}
    image = puts.get("image")
    shape = image.shape if image else []
    height, width = shape[1:3] if len(shape) == 4 else (0, 0)
    sides = (width, height)
    whole = all(isinstance(side, int) and 0 < side <= _MOST_PX for side in sides)
    wanted = {
        "image": ("tensor(uint8)", [1, height, width, 3]),
        "mask": ("tensor(float)", [1, 1, height, width]),
        "edge": ("tensor(float)", [1, 1, height, width]),
    }
    for name, (kind, dims) in wanted.items():
        put = puts.get(name)
        found = "none" if put is None else f"{put.type} {put.shape}"
        if not whole or found != f"{kind} {dims}":
            raise ModelError(
                f"The model {path} is of another design: "
                f"{name} should be {kind} {dims}, found {found}.",
                hint=_HINT,
            )
    return width, height


def _room_for_mirrored(session: ort.InferenceSession, path: Path) -> Image | None:
    """Memory for the mirror image; None where the file wants none.

    Raises:
        ModelError: It wants something else.
    """
    others = [put for put in session.get_inputs() if put.name != "image"]
    if not others:
        return None
    put = others[0]
    shape = put.shape if len(put.shape) == 4 else [0, 0, 0, 0]
    whole = all(isinstance(side, int) and 0 < side <= _MOST_PX for side in shape)
    fits = put.type == "tensor(uint8)" and [shape[0], shape[3]] == [1, 3]
    if len(others) > 1 or put.name != "mirrored" or not (whole and fits):
        raise ModelError(
            f"The model {path} is of another design: it wants more than an image "
            "and its mirror image.",
            hint=_HINT,
        )
    return np.zeros(shape[1:], np.uint8)


def _info(session: ort.InferenceSession, path: Path, size: Size) -> ModelInfo:
    """The file's metadata as values.

    Raises:
        ModelError: A number in it is none.
    """
    said = session.get_modelmeta().custom_metadata_map
    try:
        return ModelInfo(
            name=said.get("name", path.stem),
            version=said.get("version", ""),
            licence=said.get("licence", ""),
            training_data=said.get("training_data", ""),
            size=size,
            parameters=int(said.get("parameters", "0")),
            multiply_adds=int(said.get("multiply_adds", "0")),
            eg1800_miou=float(said["eg1800_miou"]) if "eg1800_miou" in said else None,
        )
    except ValueError as error:
        raise ModelError(
            f"The model {path} does not describe itself well: {error}.", hint=_HINT
        ) from error
