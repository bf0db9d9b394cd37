"""The sound of one video, taken over into another."""

from pathlib import Path

import av
from av.audio.stream import AudioStream
from av.container import InputContainer, OutputContainer

_ENCODERS = {"webm": "libopus", "avi": "libmp3lame"}
"""By container, where a copy is impossible; AAC everywhere else."""

_REFUSED = {("mov", "flac"), ("mov", "opus"), ("mov", "libopus")}
"""What FFmpeg counts among a container's codecs and then does not write."""


class Sound:
    """Takes packets from a file as time goes on, so that they lie beside the images.

    Packets are copied as they are where the container allows it, else encoded anew.
    """

    def __init__(
        self, source: InputContainer, heard: AudioStream, target: OutputContainer
    ) -> None:
        self._source, self._target = source, target
        self._start_s = (source.start_time or 0) / av.time_base
        self._packets = source.demux(heard)
        self._waiting = next(self._packets, None)
        name = heard.codec_context.name
        refused = (target.format.name, name) in _REFUSED
        self._copies = name in target.supported_codecs and not refused
        if self._copies:
            self._out = target.add_stream_from_template(heard)
        else:
            encoder = _ENCODERS.get(target.format.name, "aac")
            rate = 48_000 if encoder == "libopus" else heard.rate
            out = target.add_stream(encoder, rate=rate)
            assert isinstance(out, AudioStream)
            # More than two channels are mixed down: not every encoder takes them.
            stereo = heard.codec_context.channels > 1
            out.codec_context.layout = "stereo" if stereo else "mono"
            self._out = out

    @classmethod
    def of(cls, path: Path, target: OutputContainer) -> "Sound | None":
        """The sound of `path` for `target`; None if it has none.

        Raises:
            OSError: The file cannot be read (PyAV's errors of that kind too).
        """
        source = av.open(str(path), metadata_errors="ignore")
        if not source.streams.audio:
            source.close()
            return None
        return cls(source, source.streams.audio[0], target)

    def copy_until(self, time_s: float) -> None:
        """Take over what is heard up to `time_s` seconds."""
        while (packet := self._waiting) is not None:
            if packet.pts is not None and packet.time_base is not None:
                heard_s = float(packet.pts * packet.time_base) - self._start_s
                if heard_s > time_s:
                    return
            try:
                self._take(packet)
                self._waiting = next(self._packets, None)
            except av.error.InvalidDataError:
                self._waiting = None  # damaged from here on: the rest is silent

    def copy_rest(self) -> None:
        """Take over all that is left."""
        self.copy_until(float("inf"))
        if not self._copies:
            self._target.mux(self._out.encode(None))

    def close(self) -> None:
        """Release the file."""
        self._source.close()

    def _take(self, packet: "av.Packet[AudioStream]") -> None:
        if self._copies:
            if packet.dts is None:  # the empty packet at a file's end
                return
            shift = 0
            if packet.time_base is not None:
                shift = round(self._start_s / packet.time_base)
            packet.dts -= shift
            packet.pts = (packet.pts if packet.pts is not None else packet.dts) - shift
            packet.stream = self._out
            self._target.mux(packet)
            return
        for frame in packet.decode():
            if frame.pts is not None and frame.time_base is not None:
                frame.pts -= round(self._start_s / frame.time_base)
            self._target.mux(self._out.encode(frame))
