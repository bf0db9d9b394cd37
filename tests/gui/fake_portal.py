"""A desktop's portal for global shortcuts, on the bus that the environment names.

Usage: fake_portal.py allow|deny|fail. Each line on standard input presses a shortcut.
"""

import select
import sys
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import Proxy, open_dbus_connection

PATH = "/org/freedesktop/portal/desktop"


def main(answer: str) -> None:
    bus = open_dbus_connection("SESSION")
    Proxy(message_bus, bus).RequestName("org.freedesktop.portal.Desktop")
    session = ""

    def respond(call: Message, code: int, results: dict[str, Any]) -> None:
        sender = call.header.fields[HeaderFields.sender]
        options = call.body[-1]
        name = sender[1:].replace(".", "_")
        path = f"{PATH}/request/{name}/{options['handle_token'][1]}"
        bus.send(new_method_return(call, "o", (path,)))
        emitter = DBusAddress(path, interface="org.freedesktop.portal.Request")
        bus.send(new_signal(emitter, "Response", "ua{sv}", (code, results)))

    def take(call: Message) -> None:
        nonlocal session
        member = call.header.fields.get(HeaderFields.member)
        if member == "Get":
            bus.send(new_method_return(call, "v", (("u", 1),)))
        elif member == "CreateSession":
            if answer == "fail":
                bus.send(new_error(call, "org.freedesktop.portal.Error.Failed"))
                return
            token = call.body[-1]["session_handle_token"][1]
            session = f"{PATH}/session/x/{token}"
            respond(call, 0, {"session_handle": ("s", session)})
        elif member == "BindShortcuts":
            assert call.body[0] == session
            shortcuts = [
                (name, {"trigger_description": about["preferred_trigger"]})
                for name, about in call.body[1]
            ]
            results = {"shortcuts": ("a(sa{sv})", shortcuts)}
            respond(call, 0 if answer == "allow" else 1, results)

    sys.stdout.write("ready\n")
    sys.stdout.flush()
    emitter = DBusAddress(PATH, interface="org.freedesktop.portal.GlobalShortcuts")
    while True:
        ready, _, _ = select.select([bus.sock, sys.stdin], [], [])
        if sys.stdin in ready:
            name = sys.stdin.readline().strip()
            if not name:
                return
            options: dict[str, object] = {}
            body = (session, name, 0, options)
            bus.send(new_signal(emitter, "Activated", "osta{sv}", body))
        if bus.sock in ready:
            bus.parser.add_data(bus.sock.recv(65536))
            while (message := bus.parser.get_next_message()) is not None:
                if message.header.message_type is MessageType.method_call:
                    take(message)


if __name__ == "__main__":
    main(sys.argv[1])
