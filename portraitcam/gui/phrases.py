"""Phrases that come from elsewhere: made by assets/make_translations.py."""

# ruff: noqa: E501
from PySide6.QtCore import QT_TRANSLATE_NOOP

SETTINGS: tuple[str, ...] = (  # type: ignore[assignment]
    QT_TRANSLATE_NOOP("Settings", "Camera"),
    QT_TRANSLATE_NOOP(
        "Settings",
        "Where the picture comes from: camera, camera:N, camera:NAME, the path of a video or picture, or synthetic.",
    ),
    QT_TRANSLATE_NOOP("Settings", "Background"),
    QT_TRANSLATE_NOOP(
        "Settings",
        "What appears behind you: blur, blur:0.6, a colour such as #00b140, the path of a picture or video, or the name of a built-in background.",
    ),
    QT_TRANSLATE_NOOP("Settings", "Size"),
    QT_TRANSLATE_NOOP(
        "Settings", "Width and height asked of the camera and sent, in px."
    ),
    QT_TRANSLATE_NOOP("Settings", "Frame rate"),
    QT_TRANSLATE_NOOP("Settings", "Frames per second asked of the camera."),
    QT_TRANSLATE_NOOP("Settings", "Picture fit"),
    QT_TRANSLATE_NOOP("Settings", "How a background of another shape is fitted."),
    QT_TRANSLATE_NOOP("Settings", "Cover"),
    QT_TRANSLATE_NOOP("Settings", "fills the frame; what hangs over is cut off"),
    QT_TRANSLATE_NOOP("Settings", "Contain"),
    QT_TRANSLATE_NOOP("Settings", "shows all of it; bars fill the rest"),
    QT_TRANSLATE_NOOP("Settings", "Who stays"),
    QT_TRANSLATE_NOOP(
        "Settings", "Who is kept when several people are in the picture."
    ),
    QT_TRANSLATE_NOOP("Settings", "Largest"),
    QT_TRANSLATE_NOOP(
        "Settings", "the largest person, until another is much larger for a while"
    ),
    QT_TRANSLATE_NOOP("Settings", "Everyone"),
    QT_TRANSLATE_NOOP("Settings", "every person who is large enough"),
    QT_TRANSLATE_NOOP("Settings", "Gaps"),
    QT_TRANSLATE_NOOP("Settings", "What is seen between your arm and your body."),
    QT_TRANSLATE_NOOP("Settings", "Open"),
    QT_TRANSLATE_NOOP(
        "Settings", "the new background, where the gap is large and beyond doubt"
    ),
    QT_TRANSLATE_NOOP("Settings", "Filled"),
    QT_TRANSLATE_NOOP(
        "Settings", "what the camera sees: all inside your outline stays"
    ),
    QT_TRANSLATE_NOOP("Settings", "Turn"),
    QT_TRANSLATE_NOOP(
        "Settings", "Turns the camera's picture clockwise, by so many degrees."
    ),
    QT_TRANSLATE_NOOP("Settings", "as the camera gives it"),
    QT_TRANSLATE_NOOP("Settings", "a quarter to the right"),
    QT_TRANSLATE_NOOP("Settings", "upside down"),
    QT_TRANSLATE_NOOP("Settings", "a quarter to the left"),
    QT_TRANSLATE_NOOP("Settings", "Auto-framing"),
    QT_TRANSLATE_NOOP(
        "Settings", "Follows your head and shoulders calmly, enlarging up to twice."
    ),
    QT_TRANSLATE_NOOP("Settings", "Zoom"),
    QT_TRANSLATE_NOOP(
        "Settings",
        "Enlarges a part of the picture: 1 shows all. Auto-framing goes before it.",
    ),
    QT_TRANSLATE_NOOP("Settings", "Left, right"),
    QT_TRANSLATE_NOOP(
        "Settings",
        "Which part a zoom shows: -1 is far left in the camera's picture, 1 far right.",
    ),
    QT_TRANSLATE_NOOP("Settings", "Up, down"),
    QT_TRANSLATE_NOOP(
        "Settings", "Which part a zoom shows: -1 is the top, 1 the bottom."
    ),
    QT_TRANSLATE_NOOP("Settings", "Steadiness"),
    QT_TRANSLATE_NOOP(
        "Settings", "How still the edge is held: 0 follows every frame, 1 is calmest."
    ),
    QT_TRANSLATE_NOOP("Settings", "Edge shift"),
    QT_TRANSLATE_NOOP(
        "Settings", "Moves the edge outwards (positive) or inwards (negative), in px."
    ),
    QT_TRANSLATE_NOOP("Settings", "Edge softness"),
    QT_TRANSLATE_NOOP("Settings", "Softens the edge over this many px."),
    QT_TRANSLATE_NOOP("Settings", "Processor threads"),
    QT_TRANSLATE_NOOP("Settings", "Threads the network may use."),
    QT_TRANSLATE_NOOP("Settings", "Camera always on"),
    QT_TRANSLATE_NOOP(
        "Settings",
        "Keeps the camera and its light on while nobody watches: no preview is visible and no program reads the virtual camera.",
    ),
    QT_TRANSLATE_NOOP("Settings", "Camera off when idle"),
    QT_TRANSLATE_NOOP(
        "Settings",
        "Where the system does not tell who reads the virtual camera (Windows, macOS): minutes without a preview until the camera goes off; 0 is never.",
    ),
    QT_TRANSLATE_NOOP("Settings", "Mirror preview"),
    QT_TRANSLATE_NOOP(
        "Settings", "Shows you as a mirror does. What others see is never mirrored."
    ),
    QT_TRANSLATE_NOOP("Settings", "Keep running in the tray"),
    QT_TRANSLATE_NOOP(
        "Settings",
        "Closing the window leaves PortraitCam running in the tray; Quit ends it.",
    ),
    QT_TRANSLATE_NOOP("Settings", "Tray explained"),
    QT_TRANSLATE_NOOP("Settings", "Whether it was told that closing does not end it."),
    QT_TRANSLATE_NOOP("Settings", "Language"),
    QT_TRANSLATE_NOOP(
        "Settings", "Which language the window speaks, from its next start on."
    ),
    QT_TRANSLATE_NOOP("Settings", "Global shortcuts"),
    QT_TRANSLATE_NOOP(
        "Settings", "Keys that work in every program, where the desktop offers them."
    ),
    QT_TRANSLATE_NOOP("Settings", "Start minimised"),
    QT_TRANSLATE_NOOP(
        "Settings", "Starts without its window: in the tray where there is one."
    ),
    QT_TRANSLATE_NOOP("Settings", "Away picture"),
    QT_TRANSLATE_NOOP(
        "Settings",
        "What others see while it is paused: card, or the path of a picture.",
    ),
    QT_TRANSLATE_NOOP("Settings", "Welcomed"),
    QT_TRANSLATE_NOOP("Settings", "Whether the first steps were shown or skipped."),
    QT_TRANSLATE_NOOP("Settings", "Your backgrounds"),
    QT_TRANSLATE_NOOP("Settings", "Paths of your own pictures and clips."),
    QT_TRANSLATE_NOOP("Settings", "Their names"),
    QT_TRANSLATE_NOOP(
        "Settings",
        "What you call your own backgrounds, in their order; empty: as the file.",
    ),
)

BACKGROUNDS: tuple[str, ...] = (  # type: ignore[assignment]
    QT_TRANSLATE_NOOP("Backgrounds", "Blind Light"),
    QT_TRANSLATE_NOOP("Backgrounds", "Blue Silk"),
    QT_TRANSLATE_NOOP("Backgrounds", "Bokeh Drift"),
    QT_TRANSLATE_NOOP("Backgrounds", "Bokeh Night"),
    QT_TRANSLATE_NOOP("Backgrounds", "Bright Office"),
    QT_TRANSLATE_NOOP("Backgrounds", "Evening Lamp"),
    QT_TRANSLATE_NOOP("Backgrounds", "Garden Bokeh"),
    QT_TRANSLATE_NOOP("Backgrounds", "Library"),
    QT_TRANSLATE_NOOP("Backgrounds", "Living Room"),
    QT_TRANSLATE_NOOP("Backgrounds", "Misty Hills"),
    QT_TRANSLATE_NOOP("Backgrounds", "Paper Waves"),
    QT_TRANSLATE_NOOP("Backgrounds", "Soft Gradient"),
    QT_TRANSLATE_NOOP("Backgrounds", "Studio Canvas"),
    QT_TRANSLATE_NOOP("Backgrounds", "Window Light"),
    QT_TRANSLATE_NOOP("Backgrounds", "Window Shadow"),
    QT_TRANSLATE_NOOP("Backgrounds", "Wood Slats"),
)

MESSAGES: tuple[str, ...] = (  # type: ignore[assignment]
    QT_TRANSLATE_NOOP("Messages", "A frame could not be composed: {0}."),
    QT_TRANSLATE_NOOP("Messages", "A preset cannot be called {0}."),
    QT_TRANSLATE_NOOP("Messages", "A preset cannot hold the raw room."),
    QT_TRANSLATE_NOOP(
        "Messages",
        "Allow it in System Settings > General > Login Items & Extensions > Camera Extensions; restart the Mac if it is not listed.",
    ),
    QT_TRANSLATE_NOOP(
        "Messages",
        "Allow it in System Settings > Privacy & Security > Camera, for the program or terminal that started this one.",
    ),
    QT_TRANSLATE_NOOP(
        "Messages",
        "Another program may be using it, or it is asleep or covered: close that program, or unplug the camera and plug it in again.",
    ),
    QT_TRANSLATE_NOOP("Messages", "Another program sends to the virtual camera {0}."),
    QT_TRANSLATE_NOOP(
        "Messages",
        "Another user's program has it, or one was killed. In the second case",
    ),
    QT_TRANSLATE_NOOP(
        "Messages", "Ask who manages this Mac to allow the camera (Screen Time, MDM)."
    ),
    QT_TRANSLATE_NOOP("Messages", "Check that the file was not moved or changed."),
    QT_TRANSLATE_NOOP(
        "Messages", "Check that the folder can be written and the disk is not full."
    ),
    QT_TRANSLATE_NOOP(
        "Messages", "Check that you may write there and that the disk is not full."
    ),
    QT_TRANSLATE_NOOP(
        "Messages",
        "Check that your user may write there, or use the system's own list of programs that start at login.",
    ),
    QT_TRANSLATE_NOOP("Messages", "Check the path and that you may read the file."),
    QT_TRANSLATE_NOOP(
        "Messages", "Check the path, and that it is a video such as MP4, WebM or GIF."
    ),
    QT_TRANSLATE_NOOP("Messages", "Check the path."),
    QT_TRANSLATE_NOOP(
        "Messages", "Choose a camera, or the demo, at the top of the panel."
    ),
    QT_TRANSLATE_NOOP(
        "Messages", "Choose a folder that exists and that you may write to."
    ),
    QT_TRANSLATE_NOOP("Messages", "Choose a video such as MP4, WebM or GIF."),
    QT_TRANSLATE_NOOP(
        "Messages", "Choose another background first, then save the preset."
    ),
    QT_TRANSLATE_NOOP(
        "Messages",
        "Close other programs that may be using it, or choose another camera.",
    ),
    QT_TRANSLATE_NOOP(
        "Messages", "Close other programs that send to it; then try again."
    ),
    QT_TRANSLATE_NOOP("Messages", "Close the call programs and OBS, then try again."),
    QT_TRANSLATE_NOOP(
        "Messages", "Close the programs that show it, then they can be opened again."
    ),
    QT_TRANSLATE_NOOP(
        "Messages", "Connect a camera, then choose it at the top of the panel."
    ),
    QT_TRANSLATE_NOOP(
        "Messages", "Connect one, or try the demo scene: --source synthetic."
    ),
    QT_TRANSLATE_NOOP("Messages", "Cut a part out of it that is less long and narrow."),
    QT_TRANSLATE_NOOP(
        "Messages", "Defaults are used; the old file could not be moved aside."
    ),
    QT_TRANSLATE_NOOP("Messages", "Defaults are used; the old file is kept as {0}."),
    QT_TRANSLATE_NOOP("Messages", "Device or resource busy"),
    QT_TRANSLATE_NOOP("Messages", "Did you mean {0}?"),
    QT_TRANSLATE_NOOP("Messages", "Empty the Trash and restart the Mac."),
    QT_TRANSLATE_NOOP("Messages", "Free {0} MB there, and try again."),
    QT_TRANSLATE_NOOP(
        "Messages", "In OBS press Start Virtual Camera once, then Stop Virtual Camera."
    ),
    QT_TRANSLATE_NOOP("Messages", "In a command prompt as administrator:"),
    QT_TRANSLATE_NOOP("Messages", "Input/output error"),
    QT_TRANSLATE_NOOP(
        "Messages",
        "Install OBS Studio (obsproject.com), which brings the virtual camera.",
    ),
    QT_TRANSLATE_NOOP(
        "Messages",
        "Install OBS Studio 30 or later (obsproject.com) into /Applications.",
    ),
    QT_TRANSLATE_NOOP(
        "Messages", "Install PortraitCam again, or name another model file."
    ),
    QT_TRANSLATE_NOOP("Messages", "Install PortraitCam on Windows itself."),
    QT_TRANSLATE_NOOP("Messages", "Is a directory"),
    QT_TRANSLATE_NOOP("Messages", "It is tried again; the log has the details."),
    QT_TRANSLATE_NOOP("Messages", "It is used again as soon as it is back."),
    QT_TRANSLATE_NOOP(
        "Messages",
        "It is used as soon as that lets go of it; or choose another camera.",
    ),
    QT_TRANSLATE_NOOP("Messages", "It may be damaged or cut off; try another file."),
    QT_TRANSLATE_NOOP("Messages", "It must be {0}."),
    QT_TRANSLATE_NOOP(
        "Messages", "Join the group of video devices, then log in again:"
    ),
    QT_TRANSLATE_NOOP("Messages", "Let it end with one of: {0}."),
    QT_TRANSLATE_NOOP(
        "Messages",
        "Load the module on the host and pass its device: --device /dev/video10",
    ),
    QT_TRANSLATE_NOOP("Messages", "Log out and in again, or restart the machine."),
    QT_TRANSLATE_NOOP("Messages", "Mend the file or remove it."),
    QT_TRANSLATE_NOOP(
        "Messages", "Mend the file or remove it; the other presets are not touched."
    ),
    QT_TRANSLATE_NOOP("Messages", "Move back a little, or uncover the camera."),
    QT_TRANSLATE_NOOP(
        "Messages", "Name a video or picture, or a camera as camera:0 or camera:NAME."
    ),
    QT_TRANSLATE_NOOP("Messages", "Name one video or picture in it."),
    QT_TRANSLATE_NOOP("Messages", "Name the file of a picture."),
    QT_TRANSLATE_NOOP("Messages", "Name the file of a video."),
    QT_TRANSLATE_NOOP("Messages", "Neither pkexec nor sudo is installed."),
    QT_TRANSLATE_NOOP("Messages", "No camera was found, so this is a demo."),
    QT_TRANSLATE_NOOP("Messages", "No space left on device"),
    QT_TRANSLATE_NOOP("Messages", "No such file or directory"),
    QT_TRANSLATE_NOOP(
        "Messages", "None have been saved yet: the window's Presets button does that."
    ),
    QT_TRANSLATE_NOOP("Messages", "Nothing is sent that could be kept."),
    QT_TRANSLATE_NOOP("Messages", "OBS's camera extension is not installed"),
    QT_TRANSLATE_NOOP("Messages", "OBS's camera extension is {0}"),
    QT_TRANSLATE_NOOP("Messages", "OBS's camera extension waits to be allowed"),
    QT_TRANSLATE_NOOP(
        "Messages", "One call program at a time: a second reader may get 'busy'."
    ),
    QT_TRANSLATE_NOOP(
        "Messages", "Open it in an image viewer and save it again as JPEG or PNG."
    ),
    QT_TRANSLATE_NOOP("Messages", "Options of {0} are already set in {1}."),
    QT_TRANSLATE_NOOP("Messages", "Permission denied"),
    QT_TRANSLATE_NOOP("Messages", "Plug it in again, or choose another camera."),
    QT_TRANSLATE_NOOP("Messages", "Plug it in again."),
    QT_TRANSLATE_NOOP(
        "Messages", "PortraitCam does so by itself; v4l2loopback 0.13 needs no cure."
    ),
    QT_TRANSLATE_NOOP(
        "Messages", "Put it back, or press Delete to take it out of the gallery."
    ),
    QT_TRANSLATE_NOOP("Messages", "Read-only file system"),
    QT_TRANSLATE_NOOP("Messages", "Remove {0} yourself."),
    QT_TRANSLATE_NOOP("Messages", "Restart the Mac. {0}"),
    QT_TRANSLATE_NOOP(
        "Messages", "Restart, choose Enroll MOK in the blue screen, then:"
    ),
    QT_TRANSLATE_NOOP("Messages", "Run as root:"),
    QT_TRANSLATE_NOOP("Messages", "Run in a terminal:"),
    QT_TRANSLATE_NOOP("Messages", "Scale it down; the frame's size is enough."),
    QT_TRANSLATE_NOOP(
        "Messages", "Scale it down; twice the frame's size is more than enough."
    ),
    QT_TRANSLATE_NOOP("Messages", "Secure Boot"),
    QT_TRANSLATE_NOOP("Messages", "Secure Boot does not let the unsigned module in."),
    QT_TRANSLATE_NOOP("Messages", "Send to a file or use the preview."),
    QT_TRANSLATE_NOOP("Messages", "Settings cannot be saved to {0}: {1}."),
    QT_TRANSLATE_NOOP(
        "Messages", "Sign it, then restart: sudo mokutil --import /var/lib/dkms/mok.pub"
    ),
    QT_TRANSLATE_NOOP(
        "Messages",
        "Some program uses a virtual camera, so the module cannot be loaded anew.",
    ),
    QT_TRANSLATE_NOOP(
        "Messages", "Start the virtual camera in PortraitCam before the call."
    ),
    QT_TRANSLATE_NOOP("Messages", "Starting at login cannot be changed: {0}."),
    QT_TRANSLATE_NOOP(
        "Messages",
        "System Settings > General > Login Items & Extensions > Camera Extensions:",
    ),
    QT_TRANSLATE_NOOP(
        "Messages",
        "System Settings > Privacy & Security > Camera: switch it on for the program",
    ),
    QT_TRANSLATE_NOOP("Messages", "The administrator's leave was not given."),
    QT_TRANSLATE_NOOP("Messages", "The camera could not be made."),
    QT_TRANSLATE_NOOP("Messages", "The camera could not be made: {0}."),
    QT_TRANSLATE_NOOP("Messages", "The camera {0} cannot be opened."),
    QT_TRANSLATE_NOOP("Messages", "The camera {0} is in use by {1}."),
    QT_TRANSLATE_NOOP("Messages", "The demo scene has ended."),
    QT_TRANSLATE_NOOP("Messages", "The engine has failed: {0}."),
    QT_TRANSLATE_NOOP("Messages", "The file {0} is gone."),
    QT_TRANSLATE_NOOP("Messages", "The folder {0} cannot be made: {1}."),
    QT_TRANSLATE_NOOP("Messages", "The folder {0} cannot be written."),
    QT_TRANSLATE_NOOP("Messages", "The kernel module {0} is not installed."),
    QT_TRANSLATE_NOOP("Messages", "The log has the details."),
    QT_TRANSLATE_NOOP("Messages", "The model {0} cannot be read: {1}"),
    QT_TRANSLATE_NOOP("Messages", "The model {0} does not describe itself well: {1}."),
    QT_TRANSLATE_NOOP("Messages", "The model {0} does not exist."),
    QT_TRANSLATE_NOOP(
        "Messages", "The model {0} is of another design: it wants more than an image."
    ),
    QT_TRANSLATE_NOOP(
        "Messages",
        "The model {0} is of another design: {1} should be {2} {3}, found {4}.",
    ),
    QT_TRANSLATE_NOOP(
        "Messages", "The module is not built for the kernel that is running."
    ),
    QT_TRANSLATE_NOOP("Messages", "The network failed: {0}"),
    QT_TRANSLATE_NOOP("Messages", "The network gave what is not a number."),
    QT_TRANSLATE_NOOP(
        "Messages", "The only virtual camera belongs to another program: {0}."
    ),
    QT_TRANSLATE_NOOP(
        "Messages", "The picture {0} cannot be read: it is no ordinary file."
    ),
    QT_TRANSLATE_NOOP("Messages", "The picture {0} cannot be read: {1}."),
    QT_TRANSLATE_NOOP("Messages", "The picture {0} is a strip of {1}x{2} px."),
    QT_TRANSLATE_NOOP("Messages", "The picture {0} is damaged or of an unknown kind."),
    QT_TRANSLATE_NOOP("Messages", "The picture {0} is too large."),
    QT_TRANSLATE_NOOP("Messages", "The preset cannot be saved to {0}: {1}."),
    QT_TRANSLATE_NOOP("Messages", "The preset in {0} cannot be used: {1}"),
    QT_TRANSLATE_NOOP("Messages", "The preset {0} cannot be deleted: {1}."),
    QT_TRANSLATE_NOOP(
        "Messages", "The recording was ended because the disk is nearly full."
    ),
    QT_TRANSLATE_NOOP("Messages", "The settings in {0} cannot be used: {1}"),
    QT_TRANSLATE_NOOP("Messages", "The snapshot cannot be saved to {0}: {1}."),
    QT_TRANSLATE_NOOP("Messages", "The video {0} can no longer be read."),
    QT_TRANSLATE_NOOP("Messages", "The video {0} cannot be read: {1}."),
    QT_TRANSLATE_NOOP("Messages", "The video {0} cannot be written: {1}."),
    QT_TRANSLATE_NOOP("Messages", "The video {0} has no frame that can be read."),
    QT_TRANSLATE_NOOP("Messages", "The video {0} is no ordinary file."),
    QT_TRANSLATE_NOOP(
        "Messages", "The video {0} is too large or too narrow: {1}x{2} px."
    ),
    QT_TRANSLATE_NOOP("Messages", "The virtual camera {0} cannot be opened: {1}."),
    QT_TRANSLATE_NOOP("Messages", "The virtual camera {0} cannot be written to: {1}."),
    QT_TRANSLATE_NOOP("Messages", "The virtual camera {0} is bound to another format."),
    QT_TRANSLATE_NOOP("Messages", "The virtual camera {0} is gone."),
    QT_TRANSLATE_NOOP("Messages", "The whole picture was taken for a person."),
    QT_TRANSLATE_NOOP("Messages", "Then restart this program and the call program."),
    QT_TRANSLATE_NOOP("Messages", "There are: {0}."),
    QT_TRANSLATE_NOOP("Messages", "There is no background {0}."),
    QT_TRANSLATE_NOOP("Messages", "There is no camera {0}."),
    QT_TRANSLATE_NOOP("Messages", "There is no camera."),
    QT_TRANSLATE_NOOP("Messages", "There is no file {0}."),
    QT_TRANSLATE_NOOP("Messages", "There is no preset {0}."),
    QT_TRANSLATE_NOOP("Messages", "There is no setting {0}."),
    QT_TRANSLATE_NOOP("Messages", "There is no virtual camera {0}."),
    QT_TRANSLATE_NOOP("Messages", "There is no virtual camera."),
    QT_TRANSLATE_NOOP("Messages", "There is too little space for a recording in {0}."),
    QT_TRANSLATE_NOOP("Messages", "This processor has no support for virtual cameras."),
    QT_TRANSLATE_NOOP(
        "Messages", "Unplug cameras, close programs that use them, and try again."
    ),
    QT_TRANSLATE_NOOP(
        "Messages", "Unplug it and plug it in again, or choose another camera."
    ),
    QT_TRANSLATE_NOOP(
        "Messages", "Update to macOS {0} or later: System Settings > General."
    ),
    QT_TRANSLATE_NOOP("Messages", "Use a number from 0 to 1, such as blur:0.6."),
    QT_TRANSLATE_NOOP(
        "Messages",
        "Use the path of a picture or video, a colour such as #00b140, or one of: {0}.",
    ),
    QT_TRANSLATE_NOOP(
        "Messages", "Use up to {0} letters, digits and spaces, such as: Office."
    ),
    QT_TRANSLATE_NOOP("Messages", "What was recorded is in {0}."),
    QT_TRANSLATE_NOOP(
        "Messages", "Windows Subsystem for Linux: its kernel has no cameras"
    ),
    QT_TRANSLATE_NOOP("Messages", "Write it as #RRGGBB, such as #00b140."),
    QT_TRANSLATE_NOOP("Messages", "Write it as WIDTHxHEIGHT: 1280x720."),
    QT_TRANSLATE_NOOP("Messages", "Write there: options {0} {1}"),
    QT_TRANSLATE_NOOP(
        "Messages",
        "You may not read {0}: sudo usermod -aG video $USER, then log in again.",
    ),
    QT_TRANSLATE_NOOP("Messages", "You may not write to the virtual camera {0}."),
    QT_TRANSLATE_NOOP("Messages", "a container: kernel modules are the host's"),
    QT_TRANSLATE_NOOP("Messages", "a flatpak: it must be allowed devices"),
    QT_TRANSLATE_NOOP("Messages", "a snap: it must be allowed the camera"),
    QT_TRANSLATE_NOOP("Messages", "access to /dev/video*"),
    QT_TRANSLATE_NOOP("Messages", "all belong to other programs: {0}"),
    QT_TRANSLATE_NOOP(
        "Messages", "an old OBS in the Trash keeps the extension from being loaded"
    ),
    QT_TRANSLATE_NOOP("Messages", "call programs list it as {0}, not as {1}"),
    QT_TRANSLATE_NOOP("Messages", "camera permission"),
    QT_TRANSLATE_NOOP("Messages", "forbidden by the system's rules"),
    QT_TRANSLATE_NOOP("Messages", "it does not hold a table of settings."),
    QT_TRANSLATE_NOOP("Messages", "it is larger than {0} KiB."),
    QT_TRANSLATE_NOOP("Messages", "it is no ordinary file."),
    QT_TRANSLATE_NOOP("Messages", "it would show the raw room."),
    QT_TRANSLATE_NOOP("Messages", "libraries for the window"),
    QT_TRANSLATE_NOOP("Messages", "loopback module"),
    QT_TRANSLATE_NOOP("Messages", "missing for X11: {0}"),
    QT_TRANSLATE_NOOP("Messages", "no permission for {0}"),
    QT_TRANSLATE_NOOP("Messages", "none is registered"),
    QT_TRANSLATE_NOOP("Messages", "none: see loopback module"),
    QT_TRANSLATE_NOOP("Messages", "not found"),
    QT_TRANSLATE_NOOP("Messages", "not in /Applications"),
    QT_TRANSLATE_NOOP("Messages", "not installed, or without its installer"),
    QT_TRANSLATE_NOOP(
        "Messages", "on, and v4l2loopback is not signed: it cannot be loaded"
    ),
    QT_TRANSLATE_NOOP("Messages", "on: the module's key must be enrolled"),
    QT_TRANSLATE_NOOP(
        "Messages", "on: v4l2loopback must be signed once it is installed"
    ),
    QT_TRANSLATE_NOOP(
        "Messages", "portraitcam run wakes it up; else load the module anew:"
    ),
    QT_TRANSLATE_NOOP(
        "Messages", "switch OBS Virtual Camera on; restart the Mac if it is not listed."
    ),
    QT_TRANSLATE_NOOP(
        "Messages", "that starts PortraitCam (your terminal, if you start it there)."
    ),
    QT_TRANSLATE_NOOP("Messages", "the camera is switched off for {0}"),
    QT_TRANSLATE_NOOP("Messages", "the check did not end within {0} s"),
    QT_TRANSLATE_NOOP("Messages", "the check failed: {0}"),
    QT_TRANSLATE_NOOP("Messages", "the module is loaded without a device"),
    QT_TRANSLATE_NOOP("Messages", "there is no such device"),
    QT_TRANSLATE_NOOP(
        "Messages", "v4l2loopback is not built for the kernel that is running"
    ),
    QT_TRANSLATE_NOOP("Messages", "v4l2loopback is not installed"),
    QT_TRANSLATE_NOOP("Messages", "v4l2loopback {0} is installed, but not loaded"),
    QT_TRANSLATE_NOOP(
        "Messages",
        "v4l2loopback {0}: stays silent after a killed writer until it is woken up",
    ),
    QT_TRANSLATE_NOOP("Messages", "virtual camera"),
    QT_TRANSLATE_NOOP("Messages", "virtual camera's name"),
    QT_TRANSLATE_NOOP("Messages", "who uses it"),
    QT_TRANSLATE_NOOP("Messages", "{0} has ended."),
    QT_TRANSLATE_NOOP("Messages", "{0} has failed: {1}."),
    QT_TRANSLATE_NOOP("Messages", "{0} has given no picture for {1} s."),
    QT_TRANSLATE_NOOP("Messages", "{0} holds no picture that can be played."),
    QT_TRANSLATE_NOOP("Messages", "{0} is a folder."),
    QT_TRANSLATE_NOOP("Messages", "{0} is no colour."),
    QT_TRANSLATE_NOOP("Messages", "{0} is no longer connected."),
    QT_TRANSLATE_NOOP("Messages", "{0} is no name of a video."),
    QT_TRANSLATE_NOOP("Messages", "{0} is no ordinary file."),
    QT_TRANSLATE_NOOP("Messages", "{0} is no strength of a blur."),
    QT_TRANSLATE_NOOP("Messages", "{0} is not a size."),
    QT_TRANSLATE_NOOP("Messages", "{0} is not connected."),
    QT_TRANSLATE_NOOP("Messages", "{0} is not part of a look."),
    QT_TRANSLATE_NOOP("Messages", "{0} is registered, but its file is gone ({1} bits)"),
    QT_TRANSLATE_NOOP("Messages", "{0} is too old: {1} brought the virtual camera"),
    QT_TRANSLATE_NOOP("Messages", "{0} knows no camera extensions"),
    QT_TRANSLATE_NOOP("Messages", "{0} says it can do nothing"),
    QT_TRANSLATE_NOOP(
        "Messages", "{0} says it is an output too: browsers do not list such"
    ),
    QT_TRANSLATE_NOOP("Messages", "{0} was given."),
    QT_TRANSLATE_NOOP("Messages", "{0}, for programs of {1} bits only"),
    QT_TRANSLATE_NOOP("Messages", "{0}: they belong to root alone"),
    QT_TRANSLATE_NOOP("Messages", "{0}: {1} or later is needed"),
    QT_TRANSLATE_NOOP(
        "Messages", "{0}; call programs list it only while PortraitCam sends"
    ),
    QT_TRANSLATE_NOOP("Messages", "{0}; the Camera app and the Settings never list it"),
)
