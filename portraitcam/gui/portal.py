"""Global shortcuts by the desktop's portal: Linux only, where a desktop offers it.

See https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.GlobalShortcuts.html
PySide's QtDBus cannot write the list of structures that the portal wants, so a small
D-Bus library written in Python does it.
"""

import itertools
import logging
import os
from collections.abc import Callable, Mapping
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    Properties,
    message_bus,
    new_method_call,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from PySide6.QtCore import QObject, QSocketNotifier, Signal

_PORTAL = DBusAddress(
    "/org/freedesktop/portal/desktop",
    bus_name="org.freedesktop.portal.Desktop",
    interface="org.freedesktop.portal.GlobalShortcuts",
)
_WAIT_S = 3.0
_READ_BYTES = 64 * 1024
_RULE = "type='signal',sender='org.freedesktop.portal.Desktop'"
_ALLOWED = 0
"""What the portal answers if the user agreed."""

log = logging.getLogger(__name__)


def connect() -> DBusConnection | None:
    """A connection to a session bus whose desktop offers global shortcuts, or None.

    It waits for the bus and the portal: not for the Qt main thread.
    """
    if not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return None
    try:
        connection = open_dbus_connection("SESSION")
    except Exception as error:  # noqa: BLE001 - whatever it lacks, it is not offered
        log.info("no session bus: %r", error)
        return None
    try:
        reply = connection.send_and_get_reply(
            Properties(_PORTAL).get("version"), timeout=_WAIT_S
        )
        if reply.header.message_type is not MessageType.method_return:
            raise OSError(str(reply.body))
        connection.send_and_get_reply(
            new_method_call(message_bus, "AddMatch", "s", (_RULE,)), timeout=_WAIT_S
        )
    except Exception as error:  # noqa: BLE001 - see above
        log.info("no portal for global shortcuts: %r", error)
        connection.close()
        return None
    return connection


class Portal(QObject):
    """A session of shortcuts; one at a time.

    Args:
        connection: From `connect`; this closes it.
        parent: Owner.
    """

    activated = Signal(str)
    """The shortcut of this name was pressed."""

    bound = Signal(dict)
    """The desktop has set shortcuts up: how each is triggered, by its name."""

    refused = Signal()
    """The user or the desktop did not want it."""

    def __init__(self, connection: DBusConnection, parent: QObject | None = None):
        super().__init__(parent)
        self._connection = connection
        self._tokens = itertools.count(1)
        self._waiting: dict[str, Callable[[dict[str, Any]], None]] = {}
        self._session = ""
        self._notifier = QSocketNotifier(
            connection.sock.fileno(), QSocketNotifier.Type.Read, self
        )
        self._notifier.activated.connect(self._read)

    def bind(self, shortcuts: Mapping[str, tuple[str, str]]) -> None:
        """Ask the desktop to set `shortcuts` up; it asks the user.

        Args:
            shortcuts: By name: a description for users, and the keys proposed, such
                as ``CTRL+ALT+p``. The desktop or the user may choose others.
        """
        wanted = [
            (name, {"description": ("s", words), "preferred_trigger": ("s", keys)})
            for name, (words, keys) in shortcuts.items()
        ]

        def bind(results: dict[str, Any]) -> None:
            self._session = str(results["session_handle"][1])
            self._ask(
                "BindShortcuts", "oa(sa{sv})s", (self._session, wanted, ""), self._take
            )

        token = ("s", f"portraitcam{next(self._tokens)}")
        self._ask("CreateSession", "", (), bind, {"session_handle_token": token})

    def close(self) -> None:
        """Give all shortcuts up. Any number of times."""
        if self._notifier.isEnabled():
            self._notifier.setEnabled(False)
            self._connection.close()

    # Messages ---------------------------------------------------------------------

    def _ask(
        self,
        method: str,
        signature: str,
        body: tuple[Any, ...],
        then: Callable[[dict[str, Any]], None],
        options: Mapping[str, Any] | None = None,
    ) -> None:
        """Call a method whose answer comes as a signal of a request object."""
        token = f"portraitcam{next(self._tokens)}"
        sender = self._connection.unique_name[1:].replace(".", "_")
        path = f"/org/freedesktop/portal/desktop/request/{sender}/{token}"
        self._waiting[path] = then
        call = new_method_call(
            _PORTAL,
            method,
            f"{signature}a{{sv}}",
            (*body, {"handle_token": ("s", token), **(options or {})}),
        )
        try:
            self._connection.send(call)
        except OSError as error:
            self._lose(error)

    def _read(self) -> None:
        """Take what has come; there is something, so this does not wait."""
        try:
            data = self._connection.sock.recv(_READ_BYTES)
        except OSError as error:
            self._lose(error)
            return
        if not data:
            self._lose(OSError("the bus has closed the connection"))
            return
        parser = self._connection.parser
        parser.add_data(data)
        while (message := parser.get_next_message()) is not None:
            self._take_message(message)

    def _take_message(self, message: Message) -> None:
        header = message.header
        if header.message_type is MessageType.error:
            log.warning("the portal refuses: %s", message.body)
            self.refused.emit()
        if header.message_type is not MessageType.signal:
            return
        member = header.fields.get(HeaderFields.member)
        path = header.fields.get(HeaderFields.path)
        if member == "Response" and path in self._waiting:
            then = self._waiting.pop(path)
            code, results = message.body
            if code == _ALLOWED:
                then(results)
            else:
                self.refused.emit()
        elif member == "Activated" and message.body[0] == self._session:
            self.activated.emit(message.body[1])

    def _take(self, results: dict[str, Any]) -> None:
        """Which shortcuts there are now; some desktops name only those that work."""
        _, shortcuts = results.get("shortcuts", ("", []))
        self.bound.emit(
            {
                name: str(about.get("trigger_description", ("s", ""))[1])
                for name, about in shortcuts
            }
        )

    def _lose(self, error: OSError) -> None:
        log.warning("the portal is lost: %s", error)
        self.close()
        self.refused.emit()
