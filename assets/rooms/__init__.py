"""The rendered rooms, by the names of their pictures. Needs Blender (see studio)."""

from rooms import day, quiet
from rooms.stage import Room

ROOMS: dict[str, Room] = {
    "bright-office": day.bright_office,
    "evening-lamp": quiet.evening_lamp,
    "library": quiet.library,
    "living-room": day.living_room,
    "window-shadow": quiet.window_shadow,
}
