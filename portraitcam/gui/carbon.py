"""What is called of Carbon, the part of macOS that hands out keys.

It is the one way that asks for no leave to watch the keyboard, for the system tells of
these very keys alone. Signatures and numbers are those of Apple's CarbonEvents.h,
CarbonEventsCore.h, Events.h, TextInputSources.h and UnicodeUtilities.h.
"""

import ctypes
import itertools
from ctypes import POINTER, c_int32, c_uint8, c_uint16, c_uint32, c_ulong, c_void_p
from typing import Any

_FRAMEWORK = "/System/Library/Frameworks/{0}.framework/{0}"
"""Where dyld has it: since macOS 11 there is no file of this name."""

PRESSED, RELEASED = 5, 6  # kEventHotKeyPressed, kEventHotKeyReleased
DONE, NOT_HANDLED = 0, -9874  # noErr, eventNotHandledErr

_KEYBOARD = int.from_bytes(b"keyb", "big")
_DIRECT_OBJECT = int.from_bytes(b"----", "big")
_HOT_KEY_ID = int.from_bytes(b"hkid", "big")
_OURS = int.from_bytes(b"PCam", "big")

_EXCLUSIVE = 1
"""Else two programs may have one key, and both act; so taken is what another program
has for itself alone."""

_DISPLAY, _NO_DEAD_KEYS = 3, 1  # kUCKeyActionDisplay, kUCKeyTranslateNoDeadKeysMask
_SHIFT = 2  # shiftKey >> 8
_LETTERED = 51
"""Keys with lower numbers are the letters, digits and signs of any keyboard."""

Handler = ctypes.CFUNCTYPE(c_int32, c_void_p, c_void_p, c_void_p)
"""Called with what comes after it, the event and nothing; it answers an OSStatus."""


class EventType(ctypes.Structure):
    """EventTypeSpec."""

    _fields_ = (("group", c_uint32), ("kind", c_uint32))


class KeyName(ctypes.Structure):
    """EventHotKeyID: handed over by value."""

    _fields_ = (("signature", c_uint32), ("number", c_uint32))


_EVENTS: dict[str, tuple[Any, list[Any]]] = {
    "GetApplicationEventTarget": (c_void_p, []),
    "InstallEventHandler": (
        c_int32,
        [c_void_p, Handler, c_ulong, POINTER(EventType), c_void_p, POINTER(c_void_p)],
    ),
    "RemoveEventHandler": (c_int32, [c_void_p]),
    "RegisterEventHotKey": (
        c_int32,
        [c_uint32, c_uint32, KeyName, c_void_p, c_uint32, POINTER(c_void_p)],
    ),
    "UnregisterEventHotKey": (c_int32, [c_void_p]),
    "GetEventKind": (c_uint32, [c_void_p]),
    "GetEventParameter": (
        c_int32,
        [c_void_p, c_uint32, c_uint32, c_void_p, c_ulong, c_void_p, c_void_p],
    ),
    "TISCopyCurrentASCIICapableKeyboardLayoutInputSource": (c_void_p, []),
    "TISGetInputSourceProperty": (c_void_p, [c_void_p, c_void_p]),
    "LMGetKbdType": (c_uint8, []),
    "UCKeyTranslate": (
        c_int32,
        [
            c_void_p, c_uint16, c_uint16, c_uint32, c_uint32, c_uint32,
            POINTER(c_uint32), c_ulong, POINTER(c_ulong), POINTER(c_uint16),
        ],
    ),
}  # fmt: skip

_DATA: dict[str, tuple[Any, list[Any]]] = {
    "CFDataGetBytePtr": (c_void_p, [c_void_p]),
    "CFRelease": (None, [c_void_p]),
}


class Carbon:
    """Keys of the system; only for the main thread, but for making it.

    Args:
        events: Where Carbon's library is.
        data: Where Core Foundation's is.

    Raises:
        OSError: One of them cannot be loaded.
        AttributeError: One of them lacks a function.
        ValueError: One of them lacks a constant.
    """

    def __init__(
        self,
        events: str = _FRAMEWORK.format("Carbon"),
        data: str = _FRAMEWORK.format("CoreFoundation"),
    ) -> None:
        self._events = _declared(events, _EVENTS)
        self._data = _declared(data, _DATA)
        self._layout_property = c_void_p.in_dll(
            self._events, "kTISPropertyUnicodeKeyLayoutData"
        )

    def listen(self, handler: Any) -> int | None:
        """Have a `Handler` called for keys that are registered.

        Returns:
            What `leave` wants to know; None if the system has refused. The caller
            keeps the handler for as long as that is not given up.
        """
        kinds = (EventType * 2)(*(EventType(_KEYBOARD, k) for k in (PRESSED, RELEASED)))
        made = c_void_p()
        target = self._events.GetApplicationEventTarget()
        status = self._events.InstallEventHandler(
            target, handler, len(kinds), kinds, None, ctypes.byref(made)
        )
        return made.value if status == DONE else None

    def leave(self, listening: int) -> None:
        """Have a handler called no more."""
        self._events.RemoveEventHandler(listening)

    def register(self, code: int, masks: int, number: int) -> int | None:
        """Take a key with its modifiers.

        Returns:
            What `unregister` wants to know; None if the key is not to be had.
        """
        made = c_void_p()
        target = self._events.GetApplicationEventTarget()
        name = KeyName(_OURS, number)
        status = self._events.RegisterEventHotKey(
            code, masks, name, target, _EXCLUSIVE, ctypes.byref(made)
        )
        return made.value if status == DONE else None

    def unregister(self, key: int) -> None:
        """Give a key back."""
        self._events.UnregisterEventHotKey(key)

    def read(self, event: int | None) -> tuple[int, int] | None:
        """`PRESSED` or `RELEASED`, and the key's number; None of another's event."""
        name = KeyName()
        status = self._events.GetEventParameter(
            event,
            _DIRECT_OBJECT,
            _HOT_KEY_ID,
            None,
            ctypes.sizeof(name),
            None,
            ctypes.byref(name),
        )
        if status != DONE or name.signature != _OURS:
            return None
        return self._events.GetEventKind(event), name.number

    def codes(self) -> dict[str, int]:
        """Which key of this keyboard has which letter or digit, such as ``P``.

        Under a layout without Latin letters, as on the last one that had them.
        """
        source = self._events.TISCopyCurrentASCIICapableKeyboardLayoutInputSource()
        if not source:
            return {}
        found: dict[str, int] = {}
        try:
            data = self._events.TISGetInputSourceProperty(source, self._layout_property)
            layout = self._data.CFDataGetBytePtr(data) if data else None
            if layout:
                for state, code in itertools.product((0, _SHIFT), range(_LETTERED)):
                    found.setdefault(self._written(layout, code, state).upper(), code)
        finally:
            self._data.CFRelease(source)
        return {sign: code for sign, code in found.items() if _is_plain(sign)}

    def _written(self, layout: int, code: int, state: int) -> str:
        """What a key writes while the modifiers of `state` are held."""
        dead, length, written = c_uint32(), c_ulong(), (c_uint16 * 4)()
        status = self._events.UCKeyTranslate(
            layout,
            code,
            _DISPLAY,
            state,
            self._events.LMGetKbdType(),
            _NO_DEAD_KEYS,
            ctypes.byref(dead),
            len(written),
            ctypes.byref(length),
            written,
        )
        return chr(written[0]) if status == DONE and length.value == 1 else ""


def _is_plain(sign: str) -> bool:
    return len(sign) == 1 and sign.isascii() and sign.isalnum()


def _declared(path: str, signatures: dict[str, tuple[Any, list[Any]]]) -> ctypes.CDLL:
    library = ctypes.CDLL(path)
    for name, (result, arguments) in signatures.items():
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library
