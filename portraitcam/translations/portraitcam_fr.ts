<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AppSection</name>
    <message>
        <source>Start at login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PortraitCam is ready, minimised, as soon as you have logged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture that others see while you pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designed card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away picture: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backgrounds</name>
    <message>
        <source>Blind Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue Silk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bokeh Drift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bokeh Night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evening Lamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garden Bokeh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Living Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misty Hills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper Waves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft Gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studio Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window Shadow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wood Slats</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CameraSection</name>
    <message>
        <source>Gives {0} × {1}, {2} a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} / s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (not offered)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo (no camera)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a video or picture...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for cameras...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (not connected)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a video or picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos and pictures ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>{0} frames/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ms per frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} % of a core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: others see this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting again...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test card: others see this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera off: nobody is watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture: others see this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holding the last picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the first picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a camera or another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent. The message says why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>Saved as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaptureBar</name>
    <message>
        <source>Snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the picture that others see now (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records what others see (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording to {0}; space is left for {1} MB more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the recording (Ctrl+R): {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Checking this computer...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing: the virtual camera can start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandBox</name>
    <message>
        <source>Commands to run in a terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Blur strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the room behind you is blurred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No background: your room is visible to others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own room, blurred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a picture or video of yours (Ctrl+O), drop it here, or paste it (Ctrl+V).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any other colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}
F2 renames it, Delete removes it from here, Ctrl with left or right moves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is gone or cannot be read.
Delete removes it from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add backgrounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and videos ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show your room?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone in the call will see it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show my room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this background is called here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the gallery</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GlobalShortcuts</name>
    <message>
        <source>Global shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that work in every program; your desktop asks you for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop offers no global shortcuts to programs. Bind the command portraitcam ctl toggle to a key in its keyboard settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause or resume the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop did not set them up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>PortraitCam Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My call app does not list PortraitCam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Start virtual camera first, then open the call app, or its camera list, anew: many apps look only once, and most list a virtual camera only while something is sent. Menu, First steps, checks what is missing on this computer. The camera is called PortraitCam on Linux and OBS Virtual Camera on Windows and macOS. A browser from a Flatpak or Snap may need leave to use cameras; Firefox on Fedora sees it after: systemctl --user restart pipewire wireplumber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do others see me mirrored?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. Only the preview here is a mirror, as the self-view of your call app is. Others can read what you hold up. Mirror preview, under Look, turns the mirror off for you; backgrounds are never mirrored for others. The test card in the menu proves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can my room show, even for a moment?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No frame is sent that was not composed with a mask of that same frame. If anything fails, others see the last good picture for two seconds and then the away card. Your room goes out only after you chose None and confirmed it; a red frame then surrounds the preview, and the next start begins with your background again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edge flickers or has a halo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light on your face helps most, and a strong light behind you hurts most. Under Mask, more Steadiness calms the edge, a negative Edge shift cuts a bright rim away, and Edge softness blends it. If you look like a ghost when you move, lower Steadiness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My hand or a second person disappears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PortraitCam keeps the largest person. Choose Everyone at Who stays, under Mask, for two people or for hands far from the body. Small things held up stay best close to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is slow, or the fan is loud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the preview stand the frames per second and the time that each takes. Choose 1280 × 720 and 30 frames at Camera; a picture or colour costs less than blur. Some cameras give only 10 frames in low light or at large sizes. When PortraitCam is late it drops frames, so that you stay in step with your voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is busy, black or cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A camera serves one program at a time: close other call apps, and in the call choose PortraitCam instead of the camera itself. On macOS and Windows allow camera access in the privacy settings. After an unplug PortraitCam waits for the camera and goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s light stays on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is in use as long as PortraitCam runs, also in the tray. Pause lets go of it, and others see the away card; Quit ends everything. Closing the window keeps it running only while Keep running in the tray is ticked, under App.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It worked once, and now the call app shows nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and start the virtual camera, then choose it again in the call. On Linux only one call app at a time can use it, and old versions of v4l2loopback need to be loaded anew: sudo modprobe -r v4l2loopback, then load it again. On Windows a browser may still hold it: close its windows. On macOS a restart after the first setup often helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can I steer it with a key, a script or a Stream Deck?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes. Bind a command in the desktop&apos;s keyboard settings or a macro pad: portraitcam ctl toggle pauses and resumes, portraitcam ctl next takes the next background, portraitcam ctl preset NAME changes to a preset. portraitcam ctl --help lists them all. Where the desktop offers global shortcuts, App in the panel sets them up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpers</name>
    <message>
        <source>Looking at this computer...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They hold no names of people, folders or machines.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>several settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageForm</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MenuButton</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>A frame could not be composed: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A preset cannot be called {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A preset cannot hold the raw room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow it in System Settings &gt; General &gt; Login Items &amp; Extensions &gt; Camera Extensions; restart the Mac if it is not listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow it in System Settings &gt; Privacy &amp; Security &gt; Camera, for the program or terminal that started this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program may be using it, or it is asleep or covered: close that program, or unplug the camera and plug it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program sends to the virtual camera {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another user&apos;s program has it, or one was killed. In the second case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who manages this Mac to allow the camera (Screen Time, MDM).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file was not moved or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder can be written and the disk is not full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may write there and that the disk is not full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that your user may write there, or use the system&apos;s own list of programs that start at login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path and that you may read the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path, and that it is a video such as MP4, WebM or GIF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a camera, or the demo, at the top of the panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a video such as MP4, WebM or GIF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another background first, then save the preset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs that may be using it, or choose another camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs that send to it; then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the call programs and OBS, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the programs that show it, then they can be opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a camera, then choose it at the top of the panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect one, or try the demo scene: --source synthetic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut a part out of it that is less long and narrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defaults are used; the old file could not be moved aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defaults are used; the old file is kept as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the Trash and restart the Mac.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free {0} MB there, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In OBS press Start Virtual Camera once, then Stop Virtual Camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a command prompt as administrator:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install OBS Studio (obsproject.com), which brings the virtual camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install OBS Studio 30 or later (obsproject.com) into /Applications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install PortraitCam again, or name another model file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install PortraitCam on Windows itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again; the log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is used again as soon as it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is used as soon as that lets go of it; or choose another camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be damaged or cut off; try another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the group of video devices, then log in again:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it end with one of: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the module on the host and pass its device: --device /dev/video10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log out and in again, or restart the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the file or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the file or remove it; the other presets are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move back a little, or uncover the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a video or picture, or a camera as camera:0 or camera:NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one video or picture in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file of a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file of a video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither pkexec nor sudo is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera was found, so this is a demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None have been saved yet: the window&apos;s Presets button does that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent that could be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS&apos;s camera extension is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS&apos;s camera extension is {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS&apos;s camera extension waits to be allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One call program at a time: a second reader may get &apos;busy&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in an image viewer and save it again as JPEG or PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of {0} are already set in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in again, or choose another camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PortraitCam does so by itself; v4l2loopback 0.13 needs no cure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back, or press Delete to take it out of the gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {0} yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the Mac. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart, choose Enroll MOK in the blue screen, then:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run as root:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run in a terminal:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale it down; the frame&apos;s size is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale it down; twice the frame&apos;s size is more than enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure Boot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure Boot does not let the unsigned module in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to a file or use the preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings cannot be saved to {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign it, then restart: sudo mokutil --import /var/lib/dkms/mok.pub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some program uses a virtual camera, so the module cannot be loaded anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the virtual camera in PortraitCam before the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting at login cannot be changed: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System Settings &gt; General &gt; Login Items &amp; Extensions &gt; Camera Extensions:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System Settings &gt; Privacy &amp; Security &gt; Camera: switch it on for the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator&apos;s leave was not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera could not be made: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera {0} cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera {0} is in use by {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo scene has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine has failed: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {0} is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} cannot be made: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel module {0} is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {0} cannot be read: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {0} does not describe itself well: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {0} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {0} is of another design: it wants more than an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {0} is of another design: {1} should be {2} {3}, found {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The module is not built for the kernel that is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network failed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network gave what is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only virtual camera belongs to another program: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {0} cannot be read: it is no ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {0} cannot be read: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {0} is a strip of {1}x{2} px.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {0} is damaged or of an unknown kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {0} is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset cannot be saved to {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset in {0} cannot be used: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset {0} cannot be deleted: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording was ended because the disk is nearly full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in {0} cannot be used: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshot cannot be saved to {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video {0} can no longer be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video {0} cannot be read: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video {0} cannot be written: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video {0} has no frame that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video {0} is no ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video {0} is too large or too narrow: {1}x{2} px.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The virtual camera {0} cannot be opened: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The virtual camera {0} cannot be written to: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The virtual camera {0} is bound to another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The virtual camera {0} is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole picture was taken for a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then restart this program and the call program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no background {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no camera {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preset {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no virtual camera {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no virtual camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little space for a recording in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This processor has no support for virtual cameras.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplug cameras, close programs that use them, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or choose another camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update to macOS {0} or later: System Settings &gt; General.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a number from 0 to 1, such as blur:0.6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the path of a picture or video, a colour such as #00b140, or one of: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use up to {0} letters, digits and spaces, such as: Office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was recorded is in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows Subsystem for Linux: its kernel has no cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as #RRGGBB, such as #00b140.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as WIDTHxHEIGHT: 1280x720.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write there: options {0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read {0}: sudo usermod -aG video $USER, then log in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write to the virtual camera {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a container: kernel modules are the host&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a flatpak: it must be allowed devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a snap: it must be allowed the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access to /dev/video*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all belong to other programs: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old OBS in the Trash keeps the extension from being loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call programs list it as {0}, not as {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camera permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forbidden by the system&apos;s rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not hold a table of settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than {0} KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would show the raw room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libraries for the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loopback module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing for X11: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no permission for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: see loopback module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in /Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not installed, or without its installer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on, and v4l2loopback is not signed: it cannot be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on: the module&apos;s key must be enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on: v4l2loopback must be signed once it is installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>portraitcam run wakes it up; else load the module anew:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switch OBS Virtual Camera on; restart the Mac if it is not listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that starts PortraitCam (your terminal, if you start it there).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the camera is switched off for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the check did not end within {0} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the check failed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the module is loaded without a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v4l2loopback is not built for the kernel that is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v4l2loopback is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v4l2loopback {0} is installed, but not loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v4l2loopback {0}: stays silent after a killed writer until it is woken up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>virtual camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>virtual camera&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has failed: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has given no picture for {1} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds no picture that can be played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no longer connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no name of a video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no strength of a blur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not part of a look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is registered, but its file is gone ({1} bits)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is too old: {1} brought the virtual camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} knows no camera extensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} says it can do nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} says it is an output too: browsers do not list such</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, for programs of {1} bits only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: they belong to root alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} or later is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; call programs list it only while PortraitCam sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; the Camera app and the Settings never list it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>The clipboard holds no picture, video or colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy one, then paste it here with Ctrl+V.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be saved to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk is not full.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresetsButton</name>
    <message>
        <source>Keep how you look now under a name, and come back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the preset {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the preset {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one that was saved cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets ({0})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without PortraitCam: only you see this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirrored for you, not for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your room is visible</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResetButton</name>
    <message>
        <source>Reset {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the picture comes from: camera, camera:N, camera:NAME, the path of a video or picture, or synthetic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What appears behind you: blur, blur:0.6, a colour such as #00b140, the path of a picture or video, or the name of a built-in background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width and height asked of the camera and sent, in px.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames per second asked of the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a background of another shape is fitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fills the frame; what hangs over is cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows all of it; bars fill the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is kept when several people are in the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the largest person, until another is much larger for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every person who is large enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is seen between your arm and your body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new background, where the gap is large and beyond doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the camera sees: all inside your outline stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns the camera&apos;s picture clockwise, by so many degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the camera gives it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quarter to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upside down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quarter to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto-framing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows your head and shoulders calmly, enlarging up to twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarges a part of the picture: 1 shows all. Auto-framing goes before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part a zoom shows: -1 is far left in the camera&apos;s picture, 1 far right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part a zoom shows: -1 is the top, 1 the bottom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steadiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How still the edge is held: 0 follows every frame, 1 is calmest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the edge outwards (positive) or inwards (negative), in px.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge softness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softens the edge over this many px.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads the network may use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera always on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the camera and its light on while nobody watches: no preview is visible and no program reads the virtual camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera off when idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the system does not tell who reads the virtual camera (Windows, macOS): minutes without a preview until the camera goes off; 0 is never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows you as a mirror does. What others see is never mirrored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window leaves PortraitCam running in the tray; Quit ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tray explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it was told that closing does not end it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which language the window speaks, from its next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that work in every program, where the desktop offers them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start minimised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts without its window: in the tray where there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others see while it is paused: card, or the path of a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcomed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the first steps were shown or skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your backgrounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths of your own pictures and clips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you call your own backgrounds, in their order; empty: as the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Reset to defaults</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Lets go of the camera and sends the away card (Ctrl+P, or Space in the preview)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold it, or the key B, to see yourself without PortraitCam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it to have it behind you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestCard</name>
    <message>
        <source>PortraitCam test card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You should see this in your call app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can read this, so others see nothing mirrored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TileView</name>
    <message>
        <source>Backgrounds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Green screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light blur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong blur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PortraitCam: your room is visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PortraitCam: paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PortraitCam: camera off, nobody is watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PortraitCam: nothing is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PortraitCam keeps running in the tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your call keeps its picture, and the camera stays on for it. Quit in the menu of the tray&apos;s icon ends both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VirtualCameraSection</name>
    <message>
        <source>Commands to run in a terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it as the camera in your call: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop virtual camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start virtual camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run this in a terminal, then start again:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends a moving card that you should then see in your call app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview shows what others would see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is behind you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More, and your own pictures, are in the panel at the side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get it into your call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A virtual camera carries the picture: start it, then choose it as the camera in your call app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a test card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop virtual camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start virtual camera</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start or end a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a test card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add backgrounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to your call app (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
