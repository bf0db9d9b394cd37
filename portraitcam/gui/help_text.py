"""What people ask most, and the answers; the one place where these words are."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def questions() -> list[tuple[str, str]]:
    """Question and answer, in the user's language, the most frequent first."""
    return [
        (
            translate("Help", "My call app does not list PortraitCam"),
            translate(
                "Help",
                "Press Start virtual camera first, then open the call app, or its "
                "camera list, anew: many apps look only once, and most list a virtual "
                "camera only while something is sent. Menu, First steps, checks what "
                "is missing on this computer. The camera is called PortraitCam on "
                "Linux and OBS Virtual Camera on Windows and macOS. A browser from a "
                "Flatpak or Snap may need leave to use cameras; Firefox on Fedora "
                "sees it after: systemctl --user restart pipewire wireplumber",
            ),
        ),
        (
            translate("Help", "Do others see me mirrored?"),
            translate(
                "Help",
                "No. Only the preview here is a mirror, as the self-view of your call "
                "app is. Others can read what you hold up. Mirror preview, under "
                "Look, turns the mirror off for you; backgrounds are never mirrored "
                "for others. The test card in the menu proves it.",
            ),
        ),
        (
            translate("Help", "Can my room show, even for a moment?"),
            translate(
                "Help",
                "No frame is sent that was not composed with a mask of that same "
                "frame. If anything fails, others see the last good picture for two "
                "seconds and then the away card. Your room goes out only after you "
                "chose None and confirmed it; a red frame then surrounds the preview, "
                "and the next start begins with your background again.",
            ),
        ),
        (
            translate("Help", "The edge flickers or has a halo"),
            translate(
                "Help",
                "Light on your face helps most, and a strong light behind you hurts "
                "most. Under Mask, more Steadiness calms the edge, a negative Edge "
                "shift cuts a bright rim away, and Edge softness blends it. If you "
                "look like a ghost when you move, lower Steadiness.",
            ),
        ),
        (
            translate("Help", "My hand or a second person disappears"),
            translate(
                "Help",
                "PortraitCam keeps the largest person. Choose Everyone at Who stays, "
                "under Mask, for two people or for hands far from the body. Small "
                "things held up stay best close to you.",
            ),
        ),
        (
            translate("Help", "The picture is slow, or the fan is loud"),
            translate(
                "Help",
                "Below the preview stand the frames per second and the time that each "
                "takes. Choose 1280 × 720 and 30 frames at Camera; a picture or colour "
                "costs less than blur. Some cameras give only 10 frames in low light "
                "or at large sizes. When PortraitCam is late it drops frames, so that "
                "you stay in step with your voice.",
            ),
        ),
        (
            translate("Help", "The camera is busy, black or cannot be opened"),
            translate(
                "Help",
                "A camera serves one program at a time: close other call apps, and in "
                "the call choose PortraitCam instead of the camera itself. On macOS "
                "and Windows allow camera access in the privacy settings. After an "
                "unplug PortraitCam waits for the camera and goes on by itself.",
            ),
        ),
        (
            translate("Help", "The camera's light stays on"),
            translate(
                "Help",
                "The camera is in use as long as PortraitCam runs, also in the tray. "
                "Pause lets go of it, and others see the away card; Quit ends "
                "everything. Closing the window keeps it running only while Keep "
                "running in the tray is ticked, under App.",
            ),
        ),
        (
            translate("Help", "It worked once, and now the call app shows nothing"),
            translate(
                "Help",
                "Stop and start the virtual camera, then choose it again in the call. "
                "On Linux only one call app at a time can use it, and old versions of "
                "v4l2loopback need to be loaded anew: sudo modprobe -r v4l2loopback, "
                "then load it again. On Windows a browser may still hold it: close "
                "its windows. On macOS a restart after the first setup often helps.",
            ),
        ),
        (
            translate("Help", "Can I steer it with a key, a script or a Stream Deck?"),
            translate(
                "Help",
                "Yes. Bind a command in the desktop's keyboard settings or a macro "
                "pad: portraitcam ctl toggle pauses and resumes, portraitcam ctl next "
                "takes the next background, portraitcam ctl preset NAME changes to a "
                "preset. portraitcam ctl --help lists them all. Where the desktop "
                "offers global shortcuts, App in the panel sets them up.",
            ),
        ),
    ]
