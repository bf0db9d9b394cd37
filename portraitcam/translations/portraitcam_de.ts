<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Alle Einstellungen zurücksetzen</translation>
    </message>
    <message>
        <source>Save a snapshot</source>
        <translation>Schnappschuss speichern</translation>
    </message>
    <message>
        <source>Start or end a recording</source>
        <translation>Aufnahme starten oder beenden</translation>
    </message>
    <message>
        <source>Send a test card</source>
        <translation>Testbild senden</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>First steps...</source>
        <translation>Erste Schritte …</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Add backgrounds</source>
        <translation>Hintergründe hinzufügen</translation>
    </message>
    <message>
        <source>Paste a background</source>
        <translation>Hintergrund einfügen</translation>
    </message>
    <message>
        <source>Virtual camera</source>
        <translation>Virtuelle Kamera</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Send to your call app (Ctrl+Return)</source>
        <translation>An Ihre Anruf-App senden (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Test beenden</translation>
    </message>
</context>
<context>
    <name>AdjustPage</name>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Ausschnitt</translation>
    </message>
</context>
<context>
    <name>AppSection</name>
    <message>
        <source>Start at login</source>
        <translation>Beim Anmelden starten</translation>
    </message>
    <message>
        <source>PortraitCam is ready, minimised, as soon as you have logged in.</source>
        <translation>PortraitCam ist minimiert bereit, sobald Sie sich angemeldet haben.</translation>
    </message>
    <message>
        <source>Away picture</source>
        <translation>Abwesenheitsbild</translation>
    </message>
    <message>
        <source>A picture that others see while you pause.</source>
        <translation>Ein Bild, das andere während der Pause sehen.</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>Start und Ende</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Designed card</source>
        <translation>Mitgeliefertes Bild</translation>
    </message>
    <message>
        <source>Away picture: {0}</source>
        <translation>Abwesenheitsbild: {0}</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>Bilder ({0})</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Backgrounds</name>
    <message>
        <source>Blind light</source>
        <translation>Jalousielicht</translation>
    </message>
    <message>
        <source>Blue silk</source>
        <translation>Blaue Seide</translation>
    </message>
    <message>
        <source>Bokeh drift</source>
        <translation>Lichterspiel</translation>
    </message>
    <message>
        <source>Bokeh night</source>
        <translation>Nachtlichter</translation>
    </message>
    <message>
        <source>Bright office</source>
        <translation>Helles Büro</translation>
    </message>
    <message>
        <source>Evening lamp</source>
        <translation>Abendlampe</translation>
    </message>
    <message>
        <source>Garden bokeh</source>
        <translation>Gartenlicht</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Living room</source>
        <translation>Wohnzimmer</translation>
    </message>
    <message>
        <source>Misty hills</source>
        <translation>Neblige Hügel</translation>
    </message>
    <message>
        <source>Paper waves</source>
        <translation>Papierwellen</translation>
    </message>
    <message>
        <source>Soft gradient</source>
        <translation>Farbverlauf</translation>
    </message>
    <message>
        <source>Studio canvas</source>
        <translation>Studiotuch</translation>
    </message>
    <message>
        <source>Window light</source>
        <translation>Fensterlicht</translation>
    </message>
    <message>
        <source>Window shadow</source>
        <translation>Schattenspiel</translation>
    </message>
    <message>
        <source>Wood slats</source>
        <translation>Holzlamellen</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <translation>Diese Meldung schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>BlurStrength</name>
    <message>
        <source>Blur strength</source>
        <translation>Unschärfe</translation>
    </message>
    <message>
        <source>How much the room behind you is blurred.</source>
        <translation>Wie unscharf der Raum hinter Ihnen wird.</translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message>
        <source>Sends a moving card that you should then see in your call app</source>
        <translation>Sendet ein bewegtes Bild, das Sie dann in Ihrer Anruf-App sehen sollten</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Start the virtual camera. It carries what the preview shows.</source>
        <translation>Starten Sie die virtuelle Kamera. Sie überträgt, was die Vorschau zeigt.</translation>
    </message>
    <message>
        <source>Zoom: Settings, Video. Teams: Settings, Devices. Meet: Settings, Video. A call app that is open already may have to be restarted.</source>
        <translation>Zoom: Einstellungen, Video. Teams: Einstellungen, Geräte. Meet: Einstellungen, Video. Eine Anruf-App, die schon offen ist, muss vielleicht neu gestartet werden.</translation>
    </message>
    <message>
        <source>Not sure? Send a test card: it should move in your call app.</source>
        <translation>Nicht sicher? Senden Sie ein Testbild: Es sollte sich in Ihrer Anruf-App bewegen.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Test beenden</translation>
    </message>
    <message>
        <source>Send a test card</source>
        <translation>Testbild senden</translation>
    </message>
    <message>
        <source>Stop virtual camera</source>
        <translation>Virtuelle Kamera beenden</translation>
    </message>
    <message>
        <source>Start virtual camera</source>
        <translation>Virtuelle Kamera starten</translation>
    </message>
    <message>
        <source>Choose {0} as the camera in your call app.</source>
        <translation>Wählen Sie {0} als Kamera in Ihrer Anruf-App.</translation>
    </message>
    <message>
        <source>Choose the virtual camera as the camera in your call app.</source>
        <translation>Wählen Sie in Ihrer Anruf-App die virtuelle Kamera als Kamera.</translation>
    </message>
</context>
<context>
    <name>CameraSection</name>
    <message>
        <source>{0} / s</source>
        <translation>{0} / s</translation>
    </message>
    <message>
        <source>Demo (no camera)</source>
        <translation>Demo (ohne Kamera)</translation>
    </message>
    <message>
        <source>Open a video or picture...</source>
        <translation>Video oder Bild öffnen …</translation>
    </message>
    <message>
        <source>Looking for cameras...</source>
        <translation>Kameras werden gesucht …</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>{0} (not connected)</source>
        <translation>{0} (nicht angeschlossen)</translation>
    </message>
    <message>
        <source>Open a video or picture</source>
        <translation>Video oder Bild öffnen</translation>
    </message>
    <message>
        <source>Videos and pictures ({0})</source>
        <translation>Videos und Bilder ({0})</translation>
    </message>
    <message>
        <source>What the camera really gives</source>
        <translation>Was die Kamera wirklich liefert</translation>
    </message>
    <message>
        <source>{0} × {1}, {2} / s</source>
        <translation>{0} × {1}, {2} / s</translation>
    </message>
    <message>
        <source>The camera does not offer {0}.</source>
        <translation>Die Kamera bietet {0} nicht an.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>{0} frames/s</source>
        <translation>{0} Bilder/s</translation>
    </message>
    <message>
        <source>{0} ms per frame</source>
        <translation>{0} ms pro Bild</translation>
    </message>
    <message>
        <source>{0} of a core</source>
        <translation>{0} eines Kerns</translation>
    </message>
    <message>
        <source>{0} dropped</source>
        <translation>{0} ausgelassen</translation>
    </message>
    <message>
        <source>Pausing...</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Paused: others see this card</source>
        <translation>Pause: Andere sehen dieses Bild</translation>
    </message>
    <message>
        <source>Starting again...</source>
        <translation>Startet wieder …</translation>
    </message>
    <message>
        <source>Test card: others see this</source>
        <translation>Testbild: Andere sehen dies</translation>
    </message>
    <message>
        <source>Camera off: nobody is watching</source>
        <translation>Kamera aus: Niemand schaut zu</translation>
    </message>
    <message>
        <source>No picture: others see this card</source>
        <translation>Kein Bild: Andere sehen dies</translation>
    </message>
    <message>
        <source>Holding the last picture</source>
        <translation>Das letzte Bild wird gehalten</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Looking for a camera.</source>
        <translation>Eine Kamera wird gesucht.</translation>
    </message>
    <message>
        <source>Waiting for the first picture.</source>
        <translation>Das erste Bild wird erwartet.</translation>
    </message>
    <message>
        <source>The source has ended</source>
        <translation>Die Quelle ist zu Ende</translation>
    </message>
    <message>
        <source>Start again, or choose a camera or another file.</source>
        <translation>Starten Sie neu, oder wählen Sie eine Kamera oder eine andere Datei.</translation>
    </message>
    <message>
        <source>Nothing is sent. Start again, or choose a camera.</source>
        <translation>Es wird nichts gesendet. Starten Sie neu, oder wählen Sie eine Kamera.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>Saved as {0}.</source>
        <translation>Gespeichert als {0}.</translation>
    </message>
    <message>
        <source>It is in {0}.</source>
        <translation>Es liegt in {0}.</translation>
    </message>
</context>
<context>
    <name>CaptureBar</name>
    <message>
        <source>Snapshot</source>
        <translation>Schnappschuss</translation>
    </message>
    <message>
        <source>Saves the picture that others see now (Ctrl+S)</source>
        <translation>Speichert das Bild, das andere jetzt sehen (Strg+S)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Records what others see (Ctrl+R)</source>
        <translation>Nimmt auf, was andere sehen (Strg+R)</translation>
    </message>
    <message>
        <source>Recording to {0}; space is left for {1} MB more.</source>
        <translation>Aufnahme nach {0}; Platz für weitere {1} MB.</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Aufnahme beenden</translation>
    </message>
    <message>
        <source>Ends the recording (Ctrl+R): {0}</source>
        <translation>Beendet die Aufnahme (Strg+R): {0}</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Checking this computer...</source>
        <translation>Dieser Rechner wird geprüft …</translation>
    </message>
    <message>
        <source>Nothing is missing: the virtual camera can start.</source>
        <translation>Es fehlt nichts: Die virtuelle Kamera kann starten.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>Chords</name>
    <message>
        <source>Choose a letter, a digit or a function key.</source>
        <translation>Wählen Sie einen Buchstaben, eine Ziffer oder eine Funktionstaste.</translation>
    </message>
    <message>
        <source>Keys with the Windows key belong to Windows.</source>
        <translation>Tasten mit der Windows-Taste gehören Windows.</translation>
    </message>
    <message>
        <source>Ctrl+Alt with a letter or digit is AltGr, which types signs.</source>
        <translation>Strg+Alt mit einem Buchstaben oder einer Ziffer ist AltGr und schreibt Zeichen.</translation>
    </message>
    <message>
        <source>Hold one of these keys as well: %1.</source>
        <translation>Halten Sie eine dieser Tasten dazu gedrückt: %1.</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Super</source>
        <translation>Super</translation>
    </message>
</context>
<context>
    <name>CommandBox</name>
    <message>
        <source>Commands to run in a terminal</source>
        <translation>Befehle für ein Terminal</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation>Die Befehle kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Your call keeps its shape: the picture is between bars there.</source>
        <translation>Ihr Anruf behält seine Form: Das Bild steht dort zwischen Balken.</translation>
    </message>
    <message>
        <source>Start the virtual camera anew to have it fill the frame.</source>
        <translation>Starten Sie die virtuelle Kamera neu, damit es den Rahmen füllt.</translation>
    </message>
    <message>
        <source>Start it anew</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>No background: your room is visible to others.</source>
        <translation>Kein Hintergrund: Andere sehen Ihren Raum.</translation>
    </message>
    <message>
        <source>Your own room, blurred.</source>
        <translation>Ihr eigener Raum, unscharf.</translation>
    </message>
    <message>
        <source>Add a picture or video of yours (Ctrl+O), drop it here, or paste it (Ctrl+V).</source>
        <translation>Fügen Sie ein eigenes Bild oder Video hinzu (Strg+O), ziehen Sie es hierher oder fügen Sie es ein (Strg+V).</translation>
    </message>
    <message>
        <source>Any other colour.</source>
        <translation>Jede andere Farbe.</translation>
    </message>
    <message>
        <source>{0}
F2 renames it, Delete removes it from here, Ctrl with left or right moves it.</source>
        <translation>{0}
F2 benennt es um, Entf nimmt es hier heraus, Strg mit links oder rechts verschiebt es.</translation>
    </message>
    <message>
        <source>{0} is gone or cannot be read.
Delete removes it from here.</source>
        <translation>{0} ist verschwunden oder nicht lesbar.
Entf nimmt es hier heraus.</translation>
    </message>
    <message>
        <source>Show your room?</source>
        <translation>Ihren Raum zeigen?</translation>
    </message>
    <message>
        <source>Everyone in the call will see it as it is.</source>
        <translation>Alle im Anruf sehen ihn, wie er ist.</translation>
    </message>
    <message>
        <source>Show my room</source>
        <translation>Meinen Raum zeigen</translation>
    </message>
    <message>
        <source>Background colour</source>
        <translation>Hintergrundfarbe</translation>
    </message>
</context>
<context>
    <name>GlobalShortcuts</name>
    <message>
        <source>Pause or resume the camera</source>
        <translation>Kamera anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Next background</source>
        <translation>Nächster Hintergrund</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Fenster zeigen</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>PortraitCam Help</source>
        <translation>Hilfe zu PortraitCam</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Fragen und Antworten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation>Nichts in der Hilfe enthält diese Wörter.</translation>
    </message>
    <message>
        <source>My call app does not list PortraitCam</source>
        <translation>Meine Anruf-App zeigt PortraitCam nicht an</translation>
    </message>
    <message>
        <source>Press Start virtual camera first, then open the call app, or its camera list, anew: many apps look only once, and most list a virtual camera only while something is sent. Menu, First steps, checks what is missing on this computer. The camera is called PortraitCam on Linux and OBS Virtual Camera on Windows and macOS. A browser from a Flatpak or Snap may need leave to use cameras; Firefox on Fedora sees it after: systemctl --user restart pipewire wireplumber</source>
        <translation>Drücken Sie zuerst auf „Virtuelle Kamera starten“ und öffnen Sie dann die Anruf-App oder ihre Kameraliste neu: Viele Apps sehen nur einmal nach, und die meisten zeigen eine virtuelle Kamera nur, während etwas gesendet wird. Im Menü prüft „Erste Schritte“, was auf diesem Rechner fehlt. Die Kamera heißt unter Linux PortraitCam und unter Windows und macOS OBS Virtual Camera. Ein Browser aus einem Flatpak oder Snap braucht eventuell die Erlaubnis, Kameras zu benutzen; Firefox auf Fedora sieht sie nach: systemctl --user restart pipewire wireplumber</translation>
    </message>
    <message>
        <source>Do others see me mirrored?</source>
        <translation>Sehen andere mich gespiegelt?</translation>
    </message>
    <message>
        <source>No. Only the preview here is a mirror, as the self-view of your call app is. Others can read what you hold up. Mirror preview, under Look, turns the mirror off for you; backgrounds are never mirrored for others. The test card in the menu proves it.</source>
        <translation>Nein. Nur die Vorschau hier ist ein Spiegel, wie das eigene Bild in Ihrer Anruf-App. Andere können lesen, was Sie hochhalten. „Vorschau spiegeln“ unter „Aussehen“ schaltet den Spiegel für Sie ab; Hintergründe werden für andere nie gespiegelt. Das Testbild im Menü beweist es.</translation>
    </message>
    <message>
        <source>Can my room show, even for a moment?</source>
        <translation>Kann mein Raum zu sehen sein, auch nur kurz?</translation>
    </message>
    <message>
        <source>No frame is sent that was not composed with a mask of that same frame. If anything fails, others see the last good picture for two seconds and then the away card. Your room goes out only after you chose None and confirmed it; a red frame then surrounds the preview, and the next start begins with your background again.</source>
        <translation>Kein Bild wird gesendet, das nicht mit einer Maske aus genau diesem Bild zusammengesetzt wurde. Geht etwas schief, sehen andere zwei Sekunden lang das letzte gute Bild und dann das Abwesenheitsbild. Ihr Raum ist nur zu sehen, nachdem Sie „Keiner“ gewählt und bestätigt haben; dann umgibt ein roter Rahmen die Vorschau, und der nächste Start beginnt wieder mit Ihrem Hintergrund.</translation>
    </message>
    <message>
        <source>The edge flickers or has a halo</source>
        <translation>Die Kante flackert oder hat einen Saum</translation>
    </message>
    <message>
        <source>Light on your face helps most, and a strong light behind you hurts most. Under Mask, more Steadiness calms the edge, a negative Edge shift cuts a bright rim away, and Edge softness blends it. If you look like a ghost when you move, lower Steadiness.</source>
        <translation>Licht auf Ihrem Gesicht hilft am meisten, ein starkes Licht hinter Ihnen schadet am meisten. Unter „Maske“ beruhigt mehr „Ruhe“ die Kante, eine negative „Kante versetzen“ schneidet einen hellen Rand ab, und „Weiche Kante“ macht den Übergang sanfter. Wirken Sie beim Bewegen wie ein Geist, verringern Sie „Ruhe“.</translation>
    </message>
    <message>
        <source>My hand or a second person disappears</source>
        <translation>Meine Hand oder eine zweite Person verschwindet</translation>
    </message>
    <message>
        <source>PortraitCam keeps the largest person. Choose Everyone at Who stays, under Mask, for two people or for hands far from the body. Small things held up stay best close to you.</source>
        <translation>PortraitCam behält die größte Person. Wählen Sie unter „Maske“ bei „Wer bleibt“ „Alle“, wenn Sie zu zweit sind oder Ihre Hände weit vom Körper sind. Kleine Dinge bleiben am besten zu sehen, wenn Sie sie nah an sich halten.</translation>
    </message>
    <message>
        <source>The picture is slow, or the fan is loud</source>
        <translation>Das Bild ruckelt, oder der Lüfter ist laut</translation>
    </message>
    <message>
        <source>Below the preview stand the frames per second and the time that each takes. Choose 1280 × 720 and 30 frames at Camera; a picture or colour costs less than blur. Some cameras give only 10 frames in low light or at large sizes. When PortraitCam is late it drops frames, so that you stay in step with your voice.</source>
        <translation>Unter der Vorschau stehen die Bilder pro Sekunde und die Zeit für jedes. Wählen Sie bei „Kamera“ 1280 × 720 und 30 Bilder; ein Bild oder eine Farbe kostet weniger als Unschärfe. Manche Kameras liefern bei wenig Licht oder in großen Formaten nur 10 Bilder. Ist PortraitCam zu spät, lässt es Bilder aus, damit Bild und Ton zusammenpassen.</translation>
    </message>
    <message>
        <source>The camera is busy, black or cannot be opened</source>
        <translation>Die Kamera ist belegt, schwarz oder lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>A camera serves one program at a time: close other call apps, and in the call choose PortraitCam instead of the camera itself. On macOS and Windows allow camera access in the privacy settings. After an unplug PortraitCam waits for the camera and goes on by itself.</source>
        <translation>Eine Kamera dient immer nur einem Programm: Schließen Sie andere Anruf-Apps und wählen Sie im Anruf PortraitCam statt der Kamera selbst. Erlauben Sie unter macOS und Windows den Kamerazugriff in den Datenschutzeinstellungen. Wird die Kamera abgezogen, wartet PortraitCam auf sie und macht von selbst weiter.</translation>
    </message>
    <message>
        <source>The camera&apos;s light stays on</source>
        <translation>Das Licht der Kamera bleibt an</translation>
    </message>
    <message>
        <source>The camera is in use as long as PortraitCam runs, also in the tray. Pause lets go of it, and others see the away card; Quit ends everything. Closing the window keeps it running only while Keep running in the tray is ticked, under App.</source>
        <translation>Die Kamera ist in Gebrauch, solange PortraitCam läuft, auch im Infobereich. „Pause“ gibt sie frei, und andere sehen das Abwesenheitsbild; „Beenden“ beendet alles. Beim Schließen des Fensters läuft es nur weiter, wenn unter „Programm“ „Im Infobereich weiterlaufen“ angekreuzt ist.</translation>
    </message>
    <message>
        <source>It worked once, and now the call app shows nothing</source>
        <translation>Es ging einmal, und jetzt zeigt die Anruf-App nichts</translation>
    </message>
    <message>
        <source>Stop and start the virtual camera, then choose it again in the call. On Linux only one call app at a time can use it, and old versions of v4l2loopback need to be loaded anew: sudo modprobe -r v4l2loopback, then load it again. On Windows a browser may still hold it: close its windows. On macOS a restart after the first setup often helps.</source>
        <translation>Beenden und starten Sie die virtuelle Kamera und wählen Sie sie dann im Anruf erneut. Unter Linux kann sie immer nur eine Anruf-App benutzen, und alte Versionen von v4l2loopback müssen neu geladen werden: sudo modprobe -r v4l2loopback, danach wieder laden. Unter Windows hält sie vielleicht noch ein Browser fest: Schließen Sie seine Fenster. Unter macOS hilft nach der ersten Einrichtung oft ein Neustart.</translation>
    </message>
    <message>
        <source>Can I steer it with a key, a script or a Stream Deck?</source>
        <translation>Kann ich es mit einer Taste, einem Skript oder einem Stream Deck steuern?</translation>
    </message>
    <message>
        <source>Yes. Bind a command in the desktop&apos;s keyboard settings or a macro pad: portraitcam ctl toggle pauses and resumes, portraitcam ctl next takes the next background, portraitcam ctl preset NAME changes to a preset. portraitcam ctl --help lists them all. Where the desktop offers global shortcuts, App in the panel sets them up.</source>
        <translation>Ja. Legen Sie einen Befehl in den Tastatureinstellungen der Arbeitsumgebung oder auf ein Makro-Pad: portraitcam ctl toggle hält an und setzt fort, portraitcam ctl next nimmt den nächsten Hintergrund, portraitcam ctl preset NAME wechselt zu einer Voreinstellung. portraitcam ctl --help nennt alle. Wo die Arbeitsumgebung globale Tastenkürzel bietet, richtet „Programm“ in der Seitenleiste sie ein.</translation>
    </message>
</context>
<context>
    <name>Helpers</name>
    <message>
        <source>Looking at this computer...</source>
        <translation>Dieser Rechner wird untersucht …</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard.</source>
        <translation>Die Diagnose liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>They hold no names of people, folders or machines.</source>
        <translation>Sie enthält keine Namen von Personen, Ordnern oder Rechnern.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>several settings</source>
        <translation>mehrere Einstellungen</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Press keys</source>
        <translation>Tasten drücken</translation>
    </message>
</context>
<context>
    <name>KeyRows</name>
    <message>
        <source>Click, then press other keys.</source>
        <translation>Klicken, dann andere Tasten drücken.</translation>
    </message>
    <message>
        <source>These keys are taken: %1.</source>
        <translation>Diese Tasten sind belegt: %1.</translation>
    </message>
</context>
<context>
    <name>LanguageForm</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>MenuButton</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>0.12 or older</source>
        <translation>0.12 oder älter</translation>
    </message>
    <message>
        <source>A frame could not be composed: {0}.</source>
        <translation>Ein Bild konnte nicht zusammengesetzt werden: {0}.</translation>
    </message>
    <message>
        <source>A preset cannot be called {0}.</source>
        <translation>Eine Voreinstellung kann nicht {0} heißen.</translation>
    </message>
    <message>
        <source>A preset cannot hold the raw room.</source>
        <translation>Eine Voreinstellung kann den echten Raum nicht enthalten.</translation>
    </message>
    <message>
        <source>Allow it in System Settings &gt; General &gt; Login Items &amp; Extensions &gt; Camera Extensions; restart the Mac if it is not listed.</source>
        <translation>Erlauben Sie sie unter Systemeinstellungen &gt; Allgemein &gt; Anmeldeobjekte &amp; Erweiterungen &gt; Kameraerweiterungen; starten Sie den Mac neu, wenn sie dort fehlt.</translation>
    </message>
    <message>
        <source>Allow it in System Settings &gt; Privacy &amp; Security &gt; Camera, for the program or terminal that started this one.</source>
        <translation>Erlauben Sie sie unter Systemeinstellungen &gt; Datenschutz &amp; Sicherheit &gt; Kamera, und zwar dem Programm oder Terminal, das dieses gestartet hat.</translation>
    </message>
    <message>
        <source>Another cable or socket may help.</source>
        <translation>Ein anderes Kabel oder ein anderer Anschluss kann helfen.</translation>
    </message>
    <message>
        <source>Another program may be using it, or it is asleep or covered: close that program, or unplug the camera and plug it in again.</source>
        <translation>Vielleicht benutzt sie ein anderes Programm, oder sie schläft oder ist verdeckt: Schließen Sie das Programm, oder ziehen Sie die Kamera ab und stecken Sie sie wieder an.</translation>
    </message>
    <message>
        <source>Another program sends to the virtual camera {0}.</source>
        <translation>Ein anderes Programm sendet an die virtuelle Kamera {0}.</translation>
    </message>
    <message>
        <source>Another user&apos;s program has it, or one was killed. If it was killed,</source>
        <translation>Ein Programm eines anderen Benutzers hat sie, oder eines wurde abgebrochen. Wurde es abgebrochen,</translation>
    </message>
    <message>
        <source>Ask who manages this Mac to allow the camera (Screen Time, MDM).</source>
        <translation>Bitten Sie, wer diesen Mac verwaltet, die Kamera zu erlauben (Bildschirmzeit, MDM).</translation>
    </message>
    <message>
        <source>Check that the file was not moved or changed.</source>
        <translation>Prüfen Sie, dass die Datei nicht verschoben oder geändert wurde.</translation>
    </message>
    <message>
        <source>Check that the folder can be written and the disk is not full.</source>
        <translation>Prüfen Sie, dass der Ordner beschreibbar und der Datenträger nicht voll ist.</translation>
    </message>
    <message>
        <source>Check that you may write there and that the disk is not full.</source>
        <translation>Prüfen Sie, dass Sie dort schreiben dürfen und der Datenträger nicht voll ist.</translation>
    </message>
    <message>
        <source>Check that your user may write there, or use the system&apos;s own list of programs that start at login.</source>
        <translation>Prüfen Sie, dass Sie dort schreiben dürfen, oder nutzen Sie die Autostart-Liste des Systems.</translation>
    </message>
    <message>
        <source>Check the path and that you may read the file.</source>
        <translation>Prüfen Sie den Pfad und dass Sie die Datei lesen dürfen.</translation>
    </message>
    <message>
        <source>Check the path, and that it is a video such as MP4, WebM or GIF.</source>
        <translation>Prüfen Sie den Pfad und dass es ein Video ist, etwa MP4, WebM oder GIF.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>Choose a camera, or the demo, at the top of the panel.</source>
        <translation>Wählen Sie oben in der Seitenleiste eine Kamera oder die Demo.</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to.</source>
        <translation>Wählen Sie einen Ordner, den es gibt und in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Choose a video such as MP4, WebM or GIF.</source>
        <translation>Wählen Sie ein Video, etwa MP4, WebM oder GIF.</translation>
    </message>
    <message>
        <source>Choose another background first, then save the preset.</source>
        <translation>Wählen Sie zuerst einen anderen Hintergrund und speichern Sie dann.</translation>
    </message>
    <message>
        <source>Choose the background again, or another.</source>
        <translation>Wählen Sie den Hintergrund noch einmal oder einen anderen.</translation>
    </message>
    <message>
        <source>Choose the pictures and videos in it.</source>
        <translation>Wählen Sie die Bilder und Videos darin.</translation>
    </message>
    <message>
        <source>Close other programs that may be using it, or choose another camera.</source>
        <translation>Schließen Sie andere Programme, die sie vielleicht benutzen, oder wählen Sie eine andere Kamera.</translation>
    </message>
    <message>
        <source>Close other programs that send to it; then try again.</source>
        <translation>Schließen Sie andere Programme, die an sie senden, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Close the call programs and OBS, then try again.</source>
        <translation>Schließen Sie die Anrufprogramme und OBS und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Close the programs that show it, then they can be opened again.</source>
        <translation>Schließen Sie die Programme, die sie zeigen; danach können sie wieder geöffnet werden.</translation>
    </message>
    <message>
        <source>Connect a camera, then choose it at the top of the panel.</source>
        <translation>Schließen Sie eine Kamera an und wählen Sie sie dann oben in der Seitenleiste.</translation>
    </message>
    <message>
        <source>Connect one, or choose the demo (in a terminal: --source synthetic).</source>
        <translation>Schließen Sie eine an, oder wählen Sie die Demo (im Terminal: --source synthetic).</translation>
    </message>
    <message>
        <source>Cut a part out of it that is less long and narrow.</source>
        <translation>Schneiden Sie einen Teil heraus, der weniger lang und schmal ist.</translation>
    </message>
    <message>
        <source>Defaults are used; the old file could not be moved aside.</source>
        <translation>Es gelten die Vorgaben; die alte Datei konnte nicht beiseitegelegt werden.</translation>
    </message>
    <message>
        <source>Defaults are used; the old file is kept as {0}.</source>
        <translation>Es gelten die Vorgaben; die alte Datei heißt jetzt {0}.</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Gerät oder Ressource belegt</translation>
    </message>
    <message>
        <source>Did you mean {0}?</source>
        <translation>Meinten Sie {0}?</translation>
    </message>
    <message>
        <source>Empty the Trash and restart the Mac.</source>
        <translation>Leeren Sie den Papierkorb und starten Sie den Mac neu.</translation>
    </message>
    <message>
        <source>Free {0} MB there, and try again.</source>
        <translation>Machen Sie dort {0} MB frei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>In OBS press Start Virtual Camera once, then Stop Virtual Camera.</source>
        <translation>Drücken Sie in OBS einmal auf „Virtuelle Kamera starten“ und dann auf „Virtuelle Kamera beenden“.</translation>
    </message>
    <message>
        <source>In a command prompt as administrator:</source>
        <translation>In einer Eingabeaufforderung als Administrator:</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Install OBS Studio (obsproject.com), which brings the virtual camera.</source>
        <translation>Installieren Sie OBS Studio (obsproject.com), das die virtuelle Kamera mitbringt.</translation>
    </message>
    <message>
        <source>Install OBS Studio 30 or later (obsproject.com) into /Applications.</source>
        <translation>Installieren Sie OBS Studio 30 oder neuer (obsproject.com) in /Applications.</translation>
    </message>
    <message>
        <source>Install PortraitCam again, or name another model file.</source>
        <translation>Installieren Sie PortraitCam neu, oder nennen Sie eine andere Modelldatei.</translation>
    </message>
    <message>
        <source>Install PortraitCam on Windows itself.</source>
        <translation>Installieren Sie PortraitCam unter Windows selbst.</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Ist ein Ordner</translation>
    </message>
    <message>
        <source>It is tried again; the log has the details.</source>
        <translation>Es wird erneut versucht; das Protokoll hat die Einzelheiten.</translation>
    </message>
    <message>
        <source>It is used again as soon as it is back.</source>
        <translation>Sie wird wieder benutzt, sobald sie zurück ist.</translation>
    </message>
    <message>
        <source>It is used as soon as that lets go of it; or choose another camera.</source>
        <translation>Sie wird benutzt, sobald sie frei ist; oder wählen Sie eine andere Kamera.</translation>
    </message>
    <message>
        <source>It may be damaged or cut off; try another file.</source>
        <translation>Sie ist vielleicht beschädigt oder abgeschnitten; versuchen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>It must be {0}.</source>
        <translation>Erlaubt ist: {0}.</translation>
    </message>
    <message>
        <source>Join the group of video devices, then log in again:</source>
        <translation>Treten Sie der Gruppe der Videogeräte bei und melden Sie sich neu an:</translation>
    </message>
    <message>
        <source>Let it end with one of: {0}.</source>
        <translation>Er muss auf eines hiervon enden: {0}.</translation>
    </message>
    <message>
        <source>Load the module on the host and pass its device: --device /dev/video10</source>
        <translation>Laden Sie das Modul auf dem Wirt und reichen Sie sein Gerät durch: --device /dev/video10</translation>
    </message>
    <message>
        <source>Log out and in again, or restart the machine.</source>
        <translation>Melden Sie sich ab und wieder an, oder starten Sie den Rechner neu.</translation>
    </message>
    <message>
        <source>Mend the file or remove it.</source>
        <translation>Berichtigen oder entfernen Sie die Datei.</translation>
    </message>
    <message>
        <source>Mend the file or remove it; the other presets are not touched.</source>
        <translation>Berichtigen oder entfernen Sie die Datei; die anderen Voreinstellungen bleiben unberührt.</translation>
    </message>
    <message>
        <source>Move back a little, or uncover the camera.</source>
        <translation>Gehen Sie ein wenig zurück, oder decken Sie die Kamera auf.</translation>
    </message>
    <message>
        <source>Name a video or picture, or a camera as camera:0 or camera:NAME.</source>
        <translation>Nennen Sie ein Video oder Bild, oder eine Kamera als camera:0 oder camera:NAME.</translation>
    </message>
    <message>
        <source>Name one video or picture in it.</source>
        <translation>Nennen Sie ein Video oder Bild darin.</translation>
    </message>
    <message>
        <source>Name the file of a picture.</source>
        <translation>Nennen Sie die Datei eines Bildes.</translation>
    </message>
    <message>
        <source>Name the file of a video.</source>
        <translation>Nennen Sie die Datei eines Videos.</translation>
    </message>
    <message>
        <source>Neither pkexec nor sudo is installed.</source>
        <translation>Weder pkexec noch sudo ist installiert.</translation>
    </message>
    <message>
        <source>No camera was found, so this is a demo.</source>
        <translation>Keine Kamera gefunden, daher läuft die Demo.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>None have been saved yet: the window&apos;s Presets button does that.</source>
        <translation>Noch ist keine gespeichert: Das geht mit „Voreinstellungen“ im Fenster.</translation>
    </message>
    <message>
        <source>Nothing is sent that could be kept.</source>
        <translation>Es wird nichts gesendet, was gespeichert werden könnte.</translation>
    </message>
    <message>
        <source>OBS&apos;s camera extension is not installed</source>
        <translation>die Kameraerweiterung von OBS ist nicht installiert</translation>
    </message>
    <message>
        <source>OBS&apos;s camera extension is {0}</source>
        <translation>die Kameraerweiterung von OBS ist {0}</translation>
    </message>
    <message>
        <source>OBS&apos;s camera extension waits to be allowed</source>
        <translation>die Kameraerweiterung von OBS wartet auf Ihre Erlaubnis</translation>
    </message>
    <message>
        <source>One call program at a time: a second reader may get &apos;busy&apos;.</source>
        <translation>Nur ein Anrufprogramm zur Zeit: Ein zweites meldet vielleicht „belegt“.</translation>
    </message>
    <message>
        <source>Open it in an image viewer and save it again as JPEG or PNG.</source>
        <translation>Öffnen Sie es in einem Bildbetrachter und speichern Sie es neu als JPEG oder PNG.</translation>
    </message>
    <message>
        <source>Options of {0} are already set in {1}.</source>
        <translation>Optionen von {0} sind schon in {1} gesetzt.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another camera.</source>
        <translation>Stecken Sie sie wieder an, oder wählen Sie eine andere Kamera.</translation>
    </message>
    <message>
        <source>Plug it in again.</source>
        <translation>Stecken Sie sie wieder an.</translation>
    </message>
    <message>
        <source>PortraitCam does so by itself; v4l2loopback 0.13 needs no cure.</source>
        <translation>PortraitCam tut das von selbst; v4l2loopback 0.13 hat das nicht nötig.</translation>
    </message>
    <message>
        <source>Put it back, or press Delete to take it out of the gallery.</source>
        <translation>Legen Sie sie zurück, oder drücken Sie Entf, um sie aus der Galerie zu nehmen.</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Dateisystem nur lesbar</translation>
    </message>
    <message>
        <source>Remove {0} yourself.</source>
        <translation>Entfernen Sie {0} selbst.</translation>
    </message>
    <message>
        <source>Restart the Mac. {0}</source>
        <translation>Starten Sie den Mac neu. {0}</translation>
    </message>
    <message>
        <source>Restart, choose Enroll MOK in the blue screen, then:</source>
        <translation>Starten Sie neu, wählen Sie auf dem blauen Bildschirm „Enroll MOK“, dann:</translation>
    </message>
    <message>
        <source>Run as root:</source>
        <translation>Als root ausführen:</translation>
    </message>
    <message>
        <source>Run in a terminal:</source>
        <translation>In einem Terminal ausführen:</translation>
    </message>
    <message>
        <source>Scale it down; the frame&apos;s size is enough.</source>
        <translation>Verkleinern Sie es; die Größe des Kamerabildes genügt.</translation>
    </message>
    <message>
        <source>Scale it down; twice the frame&apos;s size is more than enough.</source>
        <translation>Verkleinern Sie es; das Doppelte des Kamerabildes genügt reichlich.</translation>
    </message>
    <message>
        <source>Secure Boot</source>
        <translation>Secure Boot</translation>
    </message>
    <message>
        <source>Secure Boot does not let the unsigned module in.</source>
        <translation>Secure Boot lässt das unsignierte Modul nicht zu.</translation>
    </message>
    <message>
        <source>Send to a file or use the preview.</source>
        <translation>Senden Sie in eine Datei, oder nutzen Sie die Vorschau.</translation>
    </message>
    <message>
        <source>Settings cannot be saved to {0}: {1}.</source>
        <translation>Die Einstellungen lassen sich nicht in {0} speichern: {1}.</translation>
    </message>
    <message>
        <source>Sign it, then restart: sudo mokutil --import /var/lib/dkms/mok.pub</source>
        <translation>Signieren Sie es und starten Sie neu: sudo mokutil --import /var/lib/dkms/mok.pub</translation>
    </message>
    <message>
        <source>Some program uses a virtual camera, so the module cannot be loaded anew.</source>
        <translation>Ein Programm benutzt eine virtuelle Kamera, daher lässt sich das Modul nicht neu laden.</translation>
    </message>
    <message>
        <source>Start the virtual camera in PortraitCam before the call.</source>
        <translation>Starten Sie die virtuelle Kamera in PortraitCam vor dem Anruf.</translation>
    </message>
    <message>
        <source>Starting at login cannot be changed: {0}.</source>
        <translation>Der Start beim Anmelden lässt sich nicht ändern: {0}.</translation>
    </message>
    <message>
        <source>System Settings &gt; General &gt; Login Items &amp; Extensions &gt; Camera Extensions:</source>
        <translation>Systemeinstellungen &gt; Allgemein &gt; Anmeldeobjekte &amp; Erweiterungen &gt; Kameraerweiterungen:</translation>
    </message>
    <message>
        <source>System Settings &gt; Privacy &amp; Security &gt; Camera: switch it on for the program</source>
        <translation>Systemeinstellungen &gt; Datenschutz &amp; Sicherheit &gt; Kamera: Erlauben Sie es dem Programm,</translation>
    </message>
    <message>
        <source>The administrator&apos;s leave was not given.</source>
        <translation>Die Erlaubnis des Administrators wurde nicht gegeben.</translation>
    </message>
    <message>
        <source>The background has the shape {0}, not {1}.</source>
        <translation>Der Hintergrund hat die Form {0} statt {1}.</translation>
    </message>
    <message>
        <source>The camera could not be made.</source>
        <translation>Die Kamera konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The camera could not be made: {0}.</source>
        <translation>Die Kamera konnte nicht angelegt werden: {0}.</translation>
    </message>
    <message>
        <source>The camera {0} cannot be opened.</source>
        <translation>Die Kamera {0} lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The camera {0} is in use by {1}.</source>
        <translation>Die Kamera {0} wird von {1} benutzt.</translation>
    </message>
    <message>
        <source>The camera&apos;s picture is torn.</source>
        <translation>Das Bild der Kamera ist zerrissen.</translation>
    </message>
    <message>
        <source>The demo scene has ended.</source>
        <translation>Die Demo ist zu Ende.</translation>
    </message>
    <message>
        <source>The engine has failed: {0}.</source>
        <translation>Die Verarbeitung ist ausgefallen: {0}.</translation>
    </message>
    <message>
        <source>The file {0} is gone.</source>
        <translation>Die Datei {0} ist verschwunden.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be made: {1}.</source>
        <translation>Der Ordner {0} lässt sich nicht anlegen: {1}.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be written.</source>
        <translation>Der Ordner {0} ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>The kernel module {0} is not installed.</source>
        <translation>Das Kernelmodul {0} ist nicht installiert.</translation>
    </message>
    <message>
        <source>The log has the details.</source>
        <translation>Das Protokoll hat die Einzelheiten.</translation>
    </message>
    <message>
        <source>The mask has values that no mask has.</source>
        <translation>Die Maske hat Werte, die keine Maske hat.</translation>
    </message>
    <message>
        <source>The model {0} cannot be read: {1}</source>
        <translation>Das Modell {0} ist nicht lesbar: {1}</translation>
    </message>
    <message>
        <source>The model {0} does not describe itself well: {1}.</source>
        <translation>Das Modell {0} beschreibt sich nicht richtig: {1}.</translation>
    </message>
    <message>
        <source>The model {0} does not exist.</source>
        <translation>Das Modell {0} gibt es nicht.</translation>
    </message>
    <message>
        <source>The model {0} is of another design: it wants more than an image and its mirror image.</source>
        <translation>Das Modell {0} ist anders gebaut: Es verlangt mehr als ein Bild und dessen Spiegelbild.</translation>
    </message>
    <message>
        <source>The model {0} is of another design: {1} should be {2} {3}, found {4}.</source>
        <translation>Das Modell {0} ist von anderer Bauart: {1} sollte {2} {3} sein, ist aber {4}.</translation>
    </message>
    <message>
        <source>The module is not built for the kernel that is running.</source>
        <translation>Das Modul ist nicht für den laufenden Kernel gebaut.</translation>
    </message>
    <message>
        <source>The network failed: {0}</source>
        <translation>Das Netz ist ausgefallen: {0}</translation>
    </message>
    <message>
        <source>The network gave what is not a number.</source>
        <translation>Das Netz lieferte etwas, das keine Zahl ist.</translation>
    </message>
    <message>
        <source>The only virtual camera belongs to another program: {0}.</source>
        <translation>Die einzige virtuelle Kamera gehört einem anderen Programm: {0}.</translation>
    </message>
    <message>
        <source>The picture {0} cannot be read: it is no ordinary file.</source>
        <translation>Das Bild {0} ist nicht lesbar: Es ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>The picture {0} cannot be read: {1}.</source>
        <translation>Das Bild {0} ist nicht lesbar: {1}.</translation>
    </message>
    <message>
        <source>The picture {0} is a strip of {1}x{2} px.</source>
        <translation>Das Bild {0} ist ein Streifen von {1}x{2} px.</translation>
    </message>
    <message>
        <source>The picture {0} is damaged or of an unknown kind.</source>
        <translation>Das Bild {0} ist beschädigt oder von unbekannter Art.</translation>
    </message>
    <message>
        <source>The picture {0} is too large.</source>
        <translation>Das Bild {0} ist zu groß.</translation>
    </message>
    <message>
        <source>The preset cannot be saved to {0}: {1}.</source>
        <translation>Die Voreinstellung lässt sich nicht in {0} speichern: {1}.</translation>
    </message>
    <message>
        <source>The preset in {0} cannot be used: {1}</source>
        <translation>Die Voreinstellung in {0} ist nicht brauchbar: {1}</translation>
    </message>
    <message>
        <source>The preset {0} cannot be deleted: {1}.</source>
        <translation>Die Voreinstellung {0} lässt sich nicht löschen: {1}.</translation>
    </message>
    <message>
        <source>The recording was ended because the disk is nearly full.</source>
        <translation>Die Aufnahme wurde beendet, weil der Datenträger fast voll ist.</translation>
    </message>
    <message>
        <source>The settings in {0} cannot be used: {1}</source>
        <translation>Die Einstellungen in {0} sind nicht brauchbar: {1}</translation>
    </message>
    <message>
        <source>The snapshot cannot be saved to {0}: {1}.</source>
        <translation>Der Schnappschuss lässt sich nicht in {0} speichern: {1}.</translation>
    </message>
    <message>
        <source>The video {0} can no longer be read.</source>
        <translation>Das Video {0} ist nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>The video {0} cannot be read: {1}.</source>
        <translation>Das Video {0} ist nicht lesbar: {1}.</translation>
    </message>
    <message>
        <source>The video {0} cannot be written: {1}.</source>
        <translation>Das Video {0} lässt sich nicht schreiben: {1}.</translation>
    </message>
    <message>
        <source>The video {0} has no frame that can be read.</source>
        <translation>Das Video {0} hat kein lesbares Bild.</translation>
    </message>
    <message>
        <source>The video {0} is no ordinary file.</source>
        <translation>Das Video {0} ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>The video {0} is too large or too narrow: {1}x{2} px.</source>
        <translation>Das Video {0} ist zu groß oder zu schmal: {1}x{2} px.</translation>
    </message>
    <message>
        <source>The virtual camera {0} cannot be opened: {1}.</source>
        <translation>Die virtuelle Kamera {0} lässt sich nicht öffnen: {1}.</translation>
    </message>
    <message>
        <source>The virtual camera {0} cannot be written to: {1}.</source>
        <translation>An die virtuelle Kamera {0} lässt sich nicht senden: {1}.</translation>
    </message>
    <message>
        <source>The virtual camera {0} is bound to another format.</source>
        <translation>Die virtuelle Kamera {0} ist an ein anderes Format gebunden.</translation>
    </message>
    <message>
        <source>The virtual camera {0} is gone.</source>
        <translation>Die virtuelle Kamera {0} ist verschwunden.</translation>
    </message>
    <message>
        <source>The whole picture was taken for a person.</source>
        <translation>Das ganze Bild wurde für eine Person gehalten.</translation>
    </message>
    <message>
        <source>Then restart this program and the call program.</source>
        <translation>Starten Sie dann dieses Programm und das Anrufprogramm neu.</translation>
    </message>
    <message>
        <source>There are: {0}.</source>
        <translation>Es gibt: {0}.</translation>
    </message>
    <message>
        <source>There is no background {0}.</source>
        <translation>Es gibt keinen Hintergrund {0}.</translation>
    </message>
    <message>
        <source>There is no camera {0}.</source>
        <translation>Es gibt keine Kamera {0}.</translation>
    </message>
    <message>
        <source>There is no camera.</source>
        <translation>Es gibt keine Kamera.</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>Es gibt keine Datei {0}.</translation>
    </message>
    <message>
        <source>There is no preset {0}.</source>
        <translation>Es gibt keine Voreinstellung {0}.</translation>
    </message>
    <message>
        <source>There is no setting {0}.</source>
        <translation>Es gibt keine Einstellung {0}.</translation>
    </message>
    <message>
        <source>There is no virtual camera {0}.</source>
        <translation>Es gibt keine virtuelle Kamera {0}.</translation>
    </message>
    <message>
        <source>There is no virtual camera.</source>
        <translation>Es gibt keine virtuelle Kamera.</translation>
    </message>
    <message>
        <source>There is too little space for a recording in {0}.</source>
        <translation>Für eine Aufnahme ist in {0} zu wenig Platz.</translation>
    </message>
    <message>
        <source>This processor has no support for virtual cameras.</source>
        <translation>Für diesen Prozessor gibt es keine virtuellen Kameras.</translation>
    </message>
    <message>
        <source>Unplug cameras, close programs that use them, and try again.</source>
        <translation>Ziehen Sie Kameras ab, schließen Sie Programme, die sie benutzen, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or choose another camera.</source>
        <translation>Ziehen Sie sie ab und stecken Sie sie wieder an, oder wählen Sie eine andere Kamera.</translation>
    </message>
    <message>
        <source>Update to macOS {0} or later: System Settings &gt; General.</source>
        <translation>Aktualisieren Sie auf macOS {0} oder neuer: Systemeinstellungen &gt; Allgemein.</translation>
    </message>
    <message>
        <source>Use a number from 0 to 1, such as blur:0.6.</source>
        <translation>Nehmen Sie eine Zahl von 0 bis 1, etwa blur:0.6.</translation>
    </message>
    <message>
        <source>Use the path of a picture or video, a colour such as #00b140, or one of: {0}.</source>
        <translation>Nehmen Sie den Pfad eines Bildes oder Videos, eine Farbe wie #00b140 oder eines von: {0}.</translation>
    </message>
    <message>
        <source>Use up to {0} letters, digits and spaces, such as: Office.</source>
        <translation>Nehmen Sie bis zu {0} Buchstaben, Ziffern und Leerzeichen, etwa: Büro.</translation>
    </message>
    <message>
        <source>What was recorded is in {0}.</source>
        <translation>Das Aufgenommene liegt in {0}.</translation>
    </message>
    <message>
        <source>Windows Subsystem for Linux: its kernel has no cameras</source>
        <translation>Windows-Subsystem für Linux: Sein Kernel hat keine Kameras</translation>
    </message>
    <message>
        <source>Write it as #RRGGBB, such as #00b140.</source>
        <translation>Schreiben Sie sie als #RRGGBB, etwa #00b140.</translation>
    </message>
    <message>
        <source>Write it as WIDTHxHEIGHT: 1280x720.</source>
        <translation>Schreiben Sie sie als BREITExHÖHE: 1280x720.</translation>
    </message>
    <message>
        <source>Write there: options {0} {1}</source>
        <translation>Schreiben Sie dort: options {0} {1}</translation>
    </message>
    <message>
        <source>You may not read {0}: sudo usermod -aG video $USER, then log in again.</source>
        <translation>Sie dürfen {0} nicht lesen: sudo usermod -aG video $USER, dann neu anmelden.</translation>
    </message>
    <message>
        <source>You may not write to the virtual camera {0}.</source>
        <translation>Sie dürfen nicht an die virtuelle Kamera {0} senden.</translation>
    </message>
    <message>
        <source>a container: kernel modules are the host&apos;s</source>
        <translation>ein Container: Kernelmodule gehören dem Wirt</translation>
    </message>
    <message>
        <source>a flatpak: it must be allowed devices</source>
        <translation>ein Flatpak: Es muss Geräte benutzen dürfen</translation>
    </message>
    <message>
        <source>a snap: it must be allowed the camera</source>
        <translation>ein Snap: Es muss die Kamera benutzen dürfen</translation>
    </message>
    <message>
        <source>access to /dev/video*</source>
        <translation>Zugriff auf /dev/video*</translation>
    </message>
    <message>
        <source>all belong to other programs: {0}</source>
        <translation>alle gehören anderen Programmen: {0}</translation>
    </message>
    <message>
        <source>an old OBS in the Trash keeps the extension from being loaded</source>
        <translation>ein altes OBS im Papierkorb verhindert, dass die Erweiterung geladen wird</translation>
    </message>
    <message>
        <source>call programs list it as {0}, not as {1}</source>
        <translation>Anrufprogramme nennen sie {0}, nicht {1}</translation>
    </message>
    <message>
        <source>camera permission</source>
        <translation>Kamerazugriff</translation>
    </message>
    <message>
        <source>forbidden by the system&apos;s rules</source>
        <translation>durch Regeln des Systems verboten</translation>
    </message>
    <message>
        <source>it does not hold a table of settings.</source>
        <translation>Sie enthält keine Tabelle von Einstellungen.</translation>
    </message>
    <message>
        <source>it is larger than {0} KiB.</source>
        <translation>Sie ist größer als {0} KiB.</translation>
    </message>
    <message>
        <source>it is no ordinary file.</source>
        <translation>Es ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>it would show the raw room.</source>
        <translation>Sie würde den echten Raum zeigen.</translation>
    </message>
    <message>
        <source>libraries for the window</source>
        <translation>Bibliotheken für das Fenster</translation>
    </message>
    <message>
        <source>loopback module</source>
        <translation>Loopback-Modul</translation>
    </message>
    <message>
        <source>missing for X11: {0}</source>
        <translation>für X11 fehlt: {0}</translation>
    </message>
    <message>
        <source>no permission for {0}</source>
        <translation>keine Erlaubnis für {0}</translation>
    </message>
    <message>
        <source>none is registered</source>
        <translation>keine ist registriert</translation>
    </message>
    <message>
        <source>none: see loopback module</source>
        <translation>keine: siehe Loopback-Modul</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>not in /Applications</source>
        <translation>nicht in /Applications</translation>
    </message>
    <message>
        <source>not installed, or without its installer</source>
        <translation>nicht installiert, oder ohne seinen Installer</translation>
    </message>
    <message>
        <source>on, and v4l2loopback is not signed: it cannot be loaded</source>
        <translation>an, und v4l2loopback ist nicht signiert: Es kann nicht geladen werden</translation>
    </message>
    <message>
        <source>on: the module&apos;s key must be enrolled</source>
        <translation>an: Der Schlüssel des Moduls muss eingetragen werden</translation>
    </message>
    <message>
        <source>on: v4l2loopback must be signed once it is installed</source>
        <translation>an: v4l2loopback muss nach der Installation signiert werden</translation>
    </message>
    <message>
        <source>portraitcam run wakes it up; else load the module anew:</source>
        <translation>weckt portraitcam run es auf; sonst laden Sie das Modul neu:</translation>
    </message>
    <message>
        <source>surroundings</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>switch OBS Virtual Camera on; restart the Mac if it is not listed.</source>
        <translation>Schalten Sie OBS Virtual Camera ein; starten Sie den Mac neu, wenn sie dort fehlt.</translation>
    </message>
    <message>
        <source>that starts PortraitCam (your terminal, if you start it there).</source>
        <translation>das PortraitCam startet (Ihr Terminal, wenn Sie es dort starten).</translation>
    </message>
    <message>
        <source>the camera is switched off for {0}</source>
        <translation>die Kamera ist abgeschaltet für {0}</translation>
    </message>
    <message>
        <source>the check did not end within {0} s</source>
        <translation>die Prüfung endete nicht innerhalb von {0} s</translation>
    </message>
    <message>
        <source>the check failed: {0}</source>
        <translation>die Prüfung ist gescheitert: {0}</translation>
    </message>
    <message>
        <source>the module is loaded without a device</source>
        <translation>das Modul ist ohne Gerät geladen</translation>
    </message>
    <message>
        <source>there is no such device</source>
        <translation>es gibt kein solches Gerät</translation>
    </message>
    <message>
        <source>v4l2loopback is not built for the kernel that is running</source>
        <translation>v4l2loopback ist nicht für den laufenden Kernel gebaut</translation>
    </message>
    <message>
        <source>v4l2loopback is not installed</source>
        <translation>v4l2loopback ist nicht installiert</translation>
    </message>
    <message>
        <source>v4l2loopback {0} is installed, but not loaded</source>
        <translation>v4l2loopback {0} ist installiert, aber nicht geladen</translation>
    </message>
    <message>
        <source>v4l2loopback {0}: stays silent after a killed writer until it is woken up</source>
        <translation>v4l2loopback {0}: bleibt nach einem abgebrochenen Sender stumm, bis es geweckt wird</translation>
    </message>
    <message>
        <source>virtual camera</source>
        <translation>virtuelle Kamera</translation>
    </message>
    <message>
        <source>virtual camera&apos;s name</source>
        <translation>Name der virtuellen Kamera</translation>
    </message>
    <message>
        <source>who uses it</source>
        <translation>Wer sie benutzt</translation>
    </message>
    <message>
        <source>{0} has ended.</source>
        <translation>{0} ist zu Ende.</translation>
    </message>
    <message>
        <source>{0} has failed: {1}.</source>
        <translation>{0} ist ausgefallen: {1}.</translation>
    </message>
    <message>
        <source>{0} has given no picture for {1} s.</source>
        <translation>{0} hat seit {1} s kein Bild geliefert.</translation>
    </message>
    <message>
        <source>{0} holds no picture that can be played.</source>
        <translation>{0} enthält kein abspielbares Bild.</translation>
    </message>
    <message>
        <source>{0} is a folder.</source>
        <translation>{0} ist ein Ordner.</translation>
    </message>
    <message>
        <source>{0} is mute: the program that sent to it was killed</source>
        <translation>{0} ist stumm: Das Programm, das an sie sendete, wurde abgebrochen</translation>
    </message>
    <message>
        <source>{0} is no colour.</source>
        <translation>{0} ist keine Farbe.</translation>
    </message>
    <message>
        <source>{0} is no longer connected.</source>
        <translation>{0} ist nicht mehr angeschlossen.</translation>
    </message>
    <message>
        <source>{0} is no name of a video.</source>
        <translation>{0} ist kein Name für ein Video.</translation>
    </message>
    <message>
        <source>{0} is no ordinary file.</source>
        <translation>{0} ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>{0} is no strength of a blur.</source>
        <translation>{0} ist keine Stärke für Unschärfe.</translation>
    </message>
    <message>
        <source>{0} is not a size.</source>
        <translation>{0} ist keine Größe.</translation>
    </message>
    <message>
        <source>{0} is not connected.</source>
        <translation>{0} ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>{0} is not part of a look.</source>
        <translation>{0} gehört nicht zum Aussehen.</translation>
    </message>
    <message>
        <source>{0} is registered, but its file is gone ({1} bits)</source>
        <translation>{0} ist registriert, aber die Datei fehlt ({1} Bit)</translation>
    </message>
    <message>
        <source>{0} is too old: {1} brought the virtual camera</source>
        <translation>{0} ist zu alt: Erst {1} brachte die virtuelle Kamera</translation>
    </message>
    <message>
        <source>{0} knows no camera extensions</source>
        <translation>{0} kennt keine Kameraerweiterungen</translation>
    </message>
    <message>
        <source>{0} says it is an output too: browsers do not list such</source>
        <translation>{0} gibt sich auch als Ausgabe aus: Browser zeigen so etwas nicht an</translation>
    </message>
    <message>
        <source>{0} was given.</source>
        <translation>{0} wurde gegeben.</translation>
    </message>
    <message>
        <source>{0}, for programs of {1} bits only</source>
        <translation>{0}, nur für Programme mit {1} Bit</translation>
    </message>
    <message>
        <source>{0}: they belong to root alone</source>
        <translation>{0}: Sie gehören allein root</translation>
    </message>
    <message>
        <source>{0}: {1} or later is needed</source>
        <translation>{0}: Nötig ist {1} oder neuer</translation>
    </message>
    <message>
        <source>{0}; call programs list it only while PortraitCam sends</source>
        <translation>{0}; Anrufprogramme zeigen sie nur, während PortraitCam sendet</translation>
    </message>
    <message>
        <source>{0}; the Camera app and the Settings never list it</source>
        <translation>{0}; die Kamera-App und die Einstellungen zeigen sie nie</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>{0}%</source>
        <translation>{0}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>OwnTiles</name>
    <message>
        <source>Pictures and videos ({0})</source>
        <translation>Bilder und Videos ({0})</translation>
    </message>
    <message>
        <source>Add backgrounds</source>
        <translation>Hintergründe hinzufügen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>What this background is called here:</source>
        <translation>Wie dieser Hintergrund hier heißen soll:</translation>
    </message>
    <message>
        <source>Rename...</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Remove from the gallery</source>
        <translation>Aus der Galerie entfernen</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Pages of the panel</source>
        <translation>Seiten der Seitenleiste</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>The clipboard holds no picture, video or colour.</source>
        <translation>Die Zwischenablage enthält kein Bild, kein Video und keine Farbe.</translation>
    </message>
    <message>
        <source>Copy one, then paste it here with Ctrl+V.</source>
        <translation>Kopieren Sie eines und fügen Sie es hier mit Strg+V ein.</translation>
    </message>
    <message>
        <source>The picture cannot be saved to {0}.</source>
        <translation>Das Bild lässt sich nicht in {0} speichern.</translation>
    </message>
    <message>
        <source>Check that the disk is not full.</source>
        <translation>Prüfen Sie, dass der Datenträger nicht voll ist.</translation>
    </message>
</context>
<context>
    <name>PresetsButton</name>
    <message>
        <source>Keep how you look now under a name, and come back to it.</source>
        <translation>Behalten Sie Ihr jetziges Aussehen unter einem Namen und kehren Sie dazu zurück.</translation>
    </message>
    <message>
        <source>A file that cannot be used</source>
        <translation>Eine unbrauchbare Datei</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Speichern als …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Import...</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>Preset: {0}</source>
        <translation>Voreinstellung: {0}</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Voreinstellung speichern</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Name der Voreinstellung:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Replace the preset {0}?</source>
        <translation>Die Voreinstellung {0} ersetzen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Delete the preset {0}?</source>
        <translation>Die Voreinstellung {0} löschen?</translation>
    </message>
    <message>
        <source>The one that was saved cannot be brought back.</source>
        <translation>Was gespeichert war, lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Export preset</source>
        <translation>Voreinstellung exportieren</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>Voreinstellungen importieren</translation>
    </message>
    <message>
        <source>Presets ({0})</source>
        <translation>Voreinstellungen ({0})</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Without PortraitCam: only you see this</source>
        <translation>Ohne PortraitCam: Nur Sie sehen das</translation>
    </message>
    <message>
        <source>Mirrored for you, not for others</source>
        <translation>Für Sie gespiegelt, für andere nicht</translation>
    </message>
    <message>
        <source>Your room is visible</source>
        <translation>Ihr Raum ist zu sehen</translation>
    </message>
</context>
<context>
    <name>ResetButton</name>
    <message>
        <source>Reset {0}</source>
        <translation>{0} zurücksetzen</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Where the picture comes from: camera, camera:N, camera:NAME, the path of a video or picture, or synthetic.</source>
        <translation>Woher das Bild kommt: camera, camera:N, camera:NAME, der Pfad eines Videos oder Bildes, oder synthetic.</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>What appears behind you: blur, blur:0.6, a colour such as #00b140, the path of a picture or video, or the name of a built-in background.</source>
        <translation>Was hinter Ihnen erscheint: blur, blur:0.6, eine Farbe wie #00b140, der Pfad eines Bildes oder Videos, oder der Name eines mitgelieferten Hintergrunds.</translation>
    </message>
    <message>
        <source>Blur strength</source>
        <translation>Unschärfe</translation>
    </message>
    <message>
        <source>How much the room behind you is blurred.</source>
        <translation>Wie unscharf der Raum hinter Ihnen wird.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Width and height asked of the camera and sent, in px.</source>
        <translation>Breite und Höhe, die von der Kamera verlangt und gesendet werden, in px.</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Bildrate</translation>
    </message>
    <message>
        <source>Frames per second asked of the camera.</source>
        <translation>Bilder pro Sekunde, die von der Kamera verlangt werden.</translation>
    </message>
    <message>
        <source>Picture fit</source>
        <translation>Einpassung</translation>
    </message>
    <message>
        <source>How a background of another shape is fitted.</source>
        <translation>Wie ein Hintergrund von anderer Form eingepasst wird.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Füllend</translation>
    </message>
    <message>
        <source>fills the frame; what hangs over is cut off</source>
        <translation>füllt das Bild; was übersteht, wird abgeschnitten</translation>
    </message>
    <message>
        <source>Contain</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>shows all of it; bars fill the rest</source>
        <translation>zeigt alles; Balken füllen den Rest</translation>
    </message>
    <message>
        <source>Who stays</source>
        <translation>Wer bleibt</translation>
    </message>
    <message>
        <source>Who is kept when several people are in the picture.</source>
        <translation>Wer behalten wird, wenn mehrere Personen im Bild sind.</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größte Person</translation>
    </message>
    <message>
        <source>the largest person, until another is much larger for a while</source>
        <translation>die größte Person, bis eine andere eine Weile viel größer ist</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>every person who is large enough</source>
        <translation>jede Person, die groß genug ist</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>What is seen between your arm and your body.</source>
        <translation>Was zwischen Arm und Körper zu sehen ist.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>the new background, where the gap is large and beyond doubt</source>
        <translation>der neue Hintergrund, wo die Lücke groß und zweifelsfrei ist</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Gefüllt</translation>
    </message>
    <message>
        <source>what the camera sees: all inside your outline stays</source>
        <translation>was die Kamera sieht: Alles innerhalb Ihres Umrisses bleibt</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Turns the camera&apos;s picture clockwise, by so many degrees.</source>
        <translation>Dreht das Kamerabild im Uhrzeigersinn um so viele Grad.</translation>
    </message>
    <message>
        <source>as the camera gives it</source>
        <translation>wie die Kamera es liefert</translation>
    </message>
    <message>
        <source>a quarter to the right</source>
        <translation>ein Viertel nach rechts</translation>
    </message>
    <message>
        <source>upside down</source>
        <translation>auf dem Kopf</translation>
    </message>
    <message>
        <source>a quarter to the left</source>
        <translation>ein Viertel nach links</translation>
    </message>
    <message>
        <source>Auto-framing</source>
        <translation>Automatischer Ausschnitt</translation>
    </message>
    <message>
        <source>Follows your head and shoulders calmly, enlarging up to twice.</source>
        <translation>Folgt ruhig Kopf und Schultern, höchstens doppelt vergrößert.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Enlarges a part of the picture: 1 shows all. Auto-framing goes before it.</source>
        <translation>Vergrößert einen Teil des Bildes: 1 zeigt alles. Der automatische Ausschnitt geht vor.</translation>
    </message>
    <message>
        <source>Left, right</source>
        <translation>Links, rechts</translation>
    </message>
    <message>
        <source>Which part a zoom shows: -1 is far left in the camera&apos;s picture, 1 far right.</source>
        <translation>Welchen Teil der Zoom zeigt: -1 ist ganz links im Kamerabild, 1 ganz rechts.</translation>
    </message>
    <message>
        <source>Up, down</source>
        <translation>Oben, unten</translation>
    </message>
    <message>
        <source>Which part a zoom shows: -1 is the top, 1 the bottom.</source>
        <translation>Welchen Teil der Zoom zeigt: -1 ist oben, 1 unten.</translation>
    </message>
    <message>
        <source>Steadiness</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>How still the edge is held: 0 follows every frame, 1 is calmest.</source>
        <translation>Wie ruhig die Kante gehalten wird: 0 folgt jedem Bild, 1 ist am ruhigsten.</translation>
    </message>
    <message>
        <source>Edge shift</source>
        <translation>Kante versetzen</translation>
    </message>
    <message>
        <source>Moves the edge outwards (positive) or inwards (negative), in px.</source>
        <translation>Versetzt die Kante nach außen (positiv) oder innen (negativ), in px.</translation>
    </message>
    <message>
        <source>Edge softness</source>
        <translation>Weiche Kante</translation>
    </message>
    <message>
        <source>Softens the edge over this many px.</source>
        <translation>Zeichnet die Kante über so viele px weich.</translation>
    </message>
    <message>
        <source>Match the light</source>
        <translation>Licht angleichen</translation>
    </message>
    <message>
        <source>Brings your brightness and colour a little towards the background&apos;s: 0 is off.</source>
        <translation>Bringt Ihre Helligkeit und Farbe ein wenig zu denen des Hintergrunds: 0 ist aus.</translation>
    </message>
    <message>
        <source>Light around you</source>
        <translation>Licht um Sie herum</translation>
    </message>
    <message>
        <source>Lets the light of a bright background shine around your outline: 0 is off.</source>
        <translation>Lässt das Licht eines hellen Hintergrunds um Ihren Umriss scheinen: 0 ist aus.</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>Prozessor-Threads</translation>
    </message>
    <message>
        <source>Threads the network may use.</source>
        <translation>Threads, die das Netz benutzen darf.</translation>
    </message>
    <message>
        <source>Camera always on</source>
        <translation>Kamera immer an</translation>
    </message>
    <message>
        <source>Keeps the camera and its light on while nobody watches: no preview is visible and no program reads the virtual camera.</source>
        <translation>Lässt die Kamera und ihr Licht an, während niemand zuschaut: Keine Vorschau ist zu sehen und kein Programm liest die virtuelle Kamera.</translation>
    </message>
    <message>
        <source>Camera off when idle</source>
        <translation>Kamera bei Leerlauf aus</translation>
    </message>
    <message>
        <source>Where the system does not tell who reads the virtual camera (Windows, macOS): minutes without a preview until the camera goes off; 0 is never.</source>
        <translation>Wo das System nicht sagt, wer die virtuelle Kamera liest (Windows, macOS): Minuten ohne Vorschau, bis die Kamera ausgeht; 0 ist nie.</translation>
    </message>
    <message>
        <source>Mirror preview</source>
        <translation>Vorschau spiegeln</translation>
    </message>
    <message>
        <source>Shows you as a mirror does. What others see is never mirrored.</source>
        <translation>Zeigt Sie wie ein Spiegel. Was andere sehen, ist nie gespiegelt.</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Im Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>Closing the window leaves PortraitCam running in the tray; Quit ends it.</source>
        <translation>Beim Schließen des Fensters läuft PortraitCam im Infobereich weiter; „Beenden“ beendet es.</translation>
    </message>
    <message>
        <source>Tray explained</source>
        <translation>Infobereich erklärt</translation>
    </message>
    <message>
        <source>Whether it was told that closing does not end it.</source>
        <translation>Ob gesagt wurde, dass Schließen es nicht beendet.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Which language the window speaks.</source>
        <translation>Welche Sprache das Fenster spricht.</translation>
    </message>
    <message>
        <source>Global shortcuts</source>
        <translation>Globale Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys that work in every program, where the desktop offers them.</source>
        <translation>Tasten, die in jedem Programm wirken, wo die Arbeitsumgebung sie bietet.</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Keys that pause and resume in every program; empty: the usual ones.</source>
        <translation>Tasten, die in jedem Programm anhalten und fortsetzen; leer: die üblichen.</translation>
    </message>
    <message>
        <source>Next background</source>
        <translation>Nächster Hintergrund</translation>
    </message>
    <message>
        <source>Keys that take the next background in every program; empty: the usual ones.</source>
        <translation>Tasten, die in jedem Programm den nächsten Hintergrund nehmen; leer: die üblichen.</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Fenster zeigen</translation>
    </message>
    <message>
        <source>Keys that bring the window forward in every program; empty: the usual ones.</source>
        <translation>Tasten, die in jedem Programm das Fenster nach vorn holen; leer: die üblichen.</translation>
    </message>
    <message>
        <source>Start minimised</source>
        <translation>Minimiert starten</translation>
    </message>
    <message>
        <source>Starts without its window: in the tray where there is one.</source>
        <translation>Startet ohne Fenster: im Infobereich, wo es einen gibt.</translation>
    </message>
    <message>
        <source>Away picture</source>
        <translation>Abwesenheitsbild</translation>
    </message>
    <message>
        <source>What others see while it is paused: card, or the path of a picture.</source>
        <translation>Was andere während der Pause sehen: card oder der Pfad eines Bildes.</translation>
    </message>
    <message>
        <source>Welcomed</source>
        <translation>Begrüßt</translation>
    </message>
    <message>
        <source>Whether the first steps were shown or skipped.</source>
        <translation>Ob die ersten Schritte gezeigt oder übersprungen wurden.</translation>
    </message>
    <message>
        <source>Your backgrounds</source>
        <translation>Ihre Hintergründe</translation>
    </message>
    <message>
        <source>Paths of your own pictures and clips.</source>
        <translation>Pfade Ihrer eigenen Bilder und Clips.</translation>
    </message>
    <message>
        <source>Their names</source>
        <translation>Ihre Namen</translation>
    </message>
    <message>
        <source>What you call your own backgrounds, in their order; empty: as the file.</source>
        <translation>Wie Sie Ihre eigenen Hintergründe nennen, in ihrer Reihenfolge; leer: wie die Datei.</translation>
    </message>
</context>
<context>
    <name>ShortcutsBox</name>
    <message>
        <source>Global shortcuts</source>
        <translation>Globale Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys that work while another program has the keyboard.</source>
        <translation>Tasten, die auch wirken, während ein anderes Programm die Tastatur hat.</translation>
    </message>
    <message>
        <source>Already taken, or not on this keyboard: %1.</source>
        <translation>Schon belegt oder nicht auf dieser Tastatur: %1.</translation>
    </message>
    <message>
        <source>The desktop did not set them up.</source>
        <translation>Die Arbeitsumgebung hat sie nicht eingerichtet.</translation>
    </message>
    <message>
        <source>This desktop offers no global shortcuts to programs. Bind the command portraitcam ctl toggle to a key in its keyboard settings.</source>
        <translation>Diese Arbeitsumgebung bietet Programmen keine globalen Tastenkürzel. Legen Sie in ihren Tastatureinstellungen den Befehl portraitcam ctl toggle auf eine Taste.</translation>
    </message>
</context>
<context>
    <name>Sinks</name>
    <message>
        <source>nowhere</source>
        <translation>nirgends</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Lets go of the camera and sends the away card (Ctrl+P, or Space in the preview)</source>
        <translation>Gibt die Kamera frei und sendet das Abwesenheitsbild (Strg+P oder Leertaste in der Vorschau)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Hold it, or the key B, to see yourself without PortraitCam</source>
        <translation>Halten Sie ihn oder die Taste B gedrückt, um sich ohne PortraitCam zu sehen</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Test beenden</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Drop it to have it behind you</source>
        <translation>Loslassen, um es hinter sich zu haben</translation>
    </message>
</context>
<context>
    <name>TestCard</name>
    <message>
        <source>PortraitCam test card</source>
        <translation>PortraitCam-Testbild</translation>
    </message>
    <message>
        <source>You should see this in your call app.</source>
        <translation>Sie sollten dies in Ihrer Anruf-App sehen.</translation>
    </message>
    <message>
        <source>You can read this, so others see nothing mirrored.</source>
        <translation>Sie können dies lesen, also sehen andere nichts gespiegelt.</translation>
    </message>
</context>
<context>
    <name>TileView</name>
    <message>
        <source>Backgrounds</source>
        <translation>Hintergründe</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Green screen</source>
        <translation>Greenscreen</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Schiefer</translation>
    </message>
    <message>
        <source>Linen</source>
        <translation>Leinen</translation>
    </message>
    <message>
        <source>Sage</source>
        <translation>Salbei</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Himmel</translation>
    </message>
    <message>
        <source>Clay</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Charcoal</source>
        <translation>Anthrazit</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Light blur</source>
        <translation>Leicht unscharf</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Unscharf</translation>
    </message>
    <message>
        <source>Strong blur</source>
        <translation>Stark unscharf</translation>
    </message>
    <message>
        <source>Add your own</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Other colour</source>
        <translation>Andere Farbe</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Effekte</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Bewegt</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show window</source>
        <translation>Fenster zeigen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>PortraitCam: your room is visible</source>
        <translation>PortraitCam: Ihr Raum ist zu sehen</translation>
    </message>
    <message>
        <source>PortraitCam: paused</source>
        <translation>PortraitCam: Pause</translation>
    </message>
    <message>
        <source>PortraitCam: camera off, nobody is watching</source>
        <translation>PortraitCam: Kamera aus, niemand schaut zu</translation>
    </message>
    <message>
        <source>PortraitCam: nothing is sent</source>
        <translation>PortraitCam: Es wird nichts gesendet</translation>
    </message>
    <message>
        <source>PortraitCam keeps running in the tray.</source>
        <translation>PortraitCam läuft im Infobereich weiter.</translation>
    </message>
    <message>
        <source>Your call keeps its picture, and the camera stays on for it. Quit in the menu of the tray&apos;s icon ends both.</source>
        <translation>Ihr Anruf behält sein Bild, und die Kamera bleibt dafür an. „Beenden“ im Menü des Symbols im Infobereich beendet beides.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>VirtualCameraSection</name>
    <message>
        <source>Commands to run in a terminal</source>
        <translation>Befehle für ein Terminal</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation>Die Befehle kopieren</translation>
    </message>
    <message>
        <source>Virtual camera</source>
        <translation>Virtuelle Kamera</translation>
    </message>
    <message>
        <source>Choose it as the camera in your call: {0}</source>
        <translation>Wählen Sie sie als Kamera in Ihrem Anruf: {0}</translation>
    </message>
    <message>
        <source>Starting...</source>
        <translation>Startet …</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Stop virtual camera</source>
        <translation>Virtuelle Kamera beenden</translation>
    </message>
    <message>
        <source>Start virtual camera</source>
        <translation>Virtuelle Kamera starten</translation>
    </message>
    <message>
        <source>Run this in a terminal, then start again:</source>
        <translation>Führen Sie dies in einem Terminal aus und starten Sie dann erneut:</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose your camera</source>
        <translation>Wählen Sie Ihre Kamera</translation>
    </message>
    <message>
        <source>The preview shows what others would see.</source>
        <translation>Die Vorschau zeigt, was andere sehen würden.</translation>
    </message>
    <message>
        <source>Choose what is behind you</source>
        <translation>Wählen Sie, was hinter Ihnen ist</translation>
    </message>
    <message>
        <source>More, and your own pictures, are in the panel at the side.</source>
        <translation>Weitere und Ihre eigenen Bilder finden Sie in der Seitenleiste.</translation>
    </message>
    <message>
        <source>Get it into your call</source>
        <translation>Bringen Sie es in Ihren Anruf</translation>
    </message>
    <message>
        <source>A virtual camera carries the picture: start it, then choose it as the camera in your call app.</source>
        <translation>Eine virtuelle Kamera überträgt das Bild: Starten Sie sie und wählen Sie sie dann als Kamera in Ihrer Anruf-App.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
</TS>
