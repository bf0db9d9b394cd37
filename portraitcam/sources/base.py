"""The contract that every source keeps."""

from typing import Protocol

from portraitcam.frames import Frame


class Source(Protocol):
    """Gives frames, one after the other, to the engine's loop.

    A source is opened by its constructor, which returns quickly: a device that is
    slow to open is opened on the source's own thread, and its failure is raised by
    the next `read`.

    Attributes:
        label: What users call it, such as the camera's name.
        live: True if frames are lost when nobody reads them (a camera). Live
            sources pace themselves and give the newest frame; others give every
            frame as fast as they are read unless they were opened with pacing.
        fps_hz: Frames per second it means to give; 0.0 while that is not known.
    """

    label: str
    live: bool

    @property
    def fps_hz(self) -> float:
        """Frames per second it means to give; 0.0 while that is not known."""
        ...

    def read(self, timeout_s: float) -> Frame | None:
        """The next frame. Called by the engine's thread only.

        Returns:
            A frame whose image the caller may keep; None if none came within
            `timeout_s` seconds or the source was closed.

        Raises:
            SourceEnded: The last frame was given.
            SourceError: The source has failed and gives nothing any more.
        """
        ...

    def close(self) -> None:
        """Release everything. Any thread, any number of times; frees a waiting read."""
        ...
