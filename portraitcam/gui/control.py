"""Lets `portraitcam ctl` steer the running app, and a second start find the first.

A local socket (on Windows a named pipe) that only the same user may open; no network.
"""

import json
import logging
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from portraitcam.ctl import MAX_BYTES, TIMEOUT_S, address, make_private
from portraitcam.errors import ControlError, PortraitCamError

log = logging.getLogger(__name__)

_MOST_CONNECTIONS = 16

Handler = Callable[[list[str]], dict[str, Any]]


class ControlServer(QObject):
    """Answers each line of words with what `handle` says to them.

    Args:
        handle: Does what the words say and returns the answer; a PortraitCamError
            that it raises becomes the refusal that the other side shows. Called on
            the Qt main thread.
        parent: Owner.
    """

    def __init__(self, handle: Handler, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._handle = handle
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept)

    def listen(self) -> bool:
        """Begin to answer; False if another app of this user already does."""
        name = address()
        is_file = not name.startswith("\\\\")  # and no pipe of Windows
        if is_file:
            try:
                make_private(Path(name).parent)
            except OSError as error:
                log.warning("no remote control: %s", error)
                return True
        probe = QLocalSocket()
        probe.connectToServer(name)
        if probe.waitForConnected(200):
            probe.disconnectFromServer()
            return False
        # What a crashed app left behind would keep the name taken for ever.
        QLocalServer.removeServer(name)
        if not self._server.listen(name):
            log.warning("no remote control: %s", self._server.errorString())
        elif is_file:
            os.chmod(name, 0o600)
        return True

    def close(self) -> None:
        """Stop answering. Any number of times."""
        self._server.close()

    def _accept(self) -> None:
        connection = self._server.nextPendingConnection()
        if len(self._server.findChildren(QLocalSocket)) > _MOST_CONNECTIONS:
            connection.abort()
            connection.deleteLater()
            return
        connection.setReadBufferSize(MAX_BYTES)
        connection.readyRead.connect(lambda: self._answer(connection))
        connection.disconnected.connect(connection.deleteLater)
        # One that says nothing, or trickles, is not waited for.
        QTimer.singleShot(round(1000 * TIMEOUT_S), connection, connection.abort)

    def _answer(self, connection: QLocalSocket) -> None:
        if not connection.canReadLine():
            if connection.bytesAvailable() >= MAX_BYTES:
                connection.abort()
            return
        line = bytes(connection.readLine(MAX_BYTES).data())
        connection.write(json.dumps(self._reply(line)).encode() + b"\n")
        connection.disconnectFromServer()

    def _reply(self, line: bytes) -> dict[str, Any]:
        try:
            return self._handle(_words(line))
        except PortraitCamError as error:
            return {"message": error.message, "hint": error.hint}


def _words(line: bytes) -> list[str]:
    """The command in one line of JSON.

    Raises:
        ControlError: It is not a short list of texts.
    """
    try:
        words = json.loads(line)
    except (ValueError, RecursionError):
        words = None
    texts = isinstance(words, list) and all(isinstance(w, str) for w in words)
    if not texts or not 1 <= len(words) <= 2:
        raise ControlError(
            "The command cannot be read.", hint="See portraitcam ctl -h."
        )
    return list(words)
