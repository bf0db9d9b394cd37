<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Undo</source>
        <translation>Annuler l&apos;action</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Réinitialiser tous les réglages</translation>
    </message>
    <message>
        <source>Save a snapshot</source>
        <translation>Enregistrer un instantané</translation>
    </message>
    <message>
        <source>Start or end a recording</source>
        <translation>Démarrer ou arrêter un enregistrement</translation>
    </message>
    <message>
        <source>Send a test card</source>
        <translation>Envoyer une mire de test</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>First steps...</source>
        <translation>Premiers pas…</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Add backgrounds</source>
        <translation>Ajouter des arrière-plans</translation>
    </message>
    <message>
        <source>Paste a background</source>
        <translation>Coller un arrière-plan</translation>
    </message>
    <message>
        <source>Virtual camera</source>
        <translation>Caméra virtuelle</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Send to your call app (Ctrl+Return)</source>
        <translation>Envoyer à votre appli d&apos;appel (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Terminer le test</translation>
    </message>
</context>
<context>
    <name>AdjustPage</name>
    <message>
        <source>Mask</source>
        <translation>Masque</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Cadrage</translation>
    </message>
</context>
<context>
    <name>AppSection</name>
    <message>
        <source>Start at login</source>
        <translation>Lancer à l&apos;ouverture de session</translation>
    </message>
    <message>
        <source>PortraitCam is ready, minimised, as soon as you have logged in.</source>
        <translation>PortraitCam est prêt, réduit, dès que vous ouvrez votre session.</translation>
    </message>
    <message>
        <source>Away picture</source>
        <translation>Image d&apos;absence</translation>
    </message>
    <message>
        <source>A picture that others see while you pause.</source>
        <translation>Une image que les autres voient pendant la pause.</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>Démarrage et fermeture</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Designed card</source>
        <translation>Image fournie</translation>
    </message>
    <message>
        <source>Away picture: {0}</source>
        <translation>Image d&apos;absence : {0}</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>Images ({0})</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Backgrounds</name>
    <message>
        <source>Blind light</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>Blue silk</source>
        <translation>Soie bleue</translation>
    </message>
    <message>
        <source>Bokeh drift</source>
        <translation>Lueurs</translation>
    </message>
    <message>
        <source>Bokeh night</source>
        <translation>Nocturne</translation>
    </message>
    <message>
        <source>Bright office</source>
        <translation>Bureau clair</translation>
    </message>
    <message>
        <source>Evening lamp</source>
        <translation>Lampe du soir</translation>
    </message>
    <message>
        <source>Garden bokeh</source>
        <translation>Jardin flou</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Living room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>Misty hills</source>
        <translation>Collines</translation>
    </message>
    <message>
        <source>Paper waves</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Soft gradient</source>
        <translation>Dégradé doux</translation>
    </message>
    <message>
        <source>Studio canvas</source>
        <translation>Toile de studio</translation>
    </message>
    <message>
        <source>Window light</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Window shadow</source>
        <translation>Ombres</translation>
    </message>
    <message>
        <source>Wood slats</source>
        <translation>Lattes de bois</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <translation>Fermer ce message (Échap)</translation>
    </message>
</context>
<context>
    <name>BlurStrength</name>
    <message>
        <source>Blur strength</source>
        <translation>Force du flou</translation>
    </message>
    <message>
        <source>How much the room behind you is blurred.</source>
        <translation>À quel point la pièce derrière vous est floutée.</translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message>
        <source>Sends a moving card that you should then see in your call app</source>
        <translation>Envoie une mire animée que vous devriez alors voir dans votre appli d&apos;appel</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Start the virtual camera. It carries what the preview shows.</source>
        <translation>Démarrez la caméra virtuelle. Elle transmet ce que montre l&apos;aperçu.</translation>
    </message>
    <message>
        <source>Zoom: Settings, Video. Teams: Settings, Devices. Meet: Settings, Video. A call app that is open already may have to be restarted.</source>
        <translation>Zoom : Paramètres, Vidéo. Teams : Paramètres, Périphériques. Meet : Paramètres, Vidéo. Il faudra peut-être redémarrer une application d&apos;appel déjà ouverte.</translation>
    </message>
    <message>
        <source>Not sure? Send a test card: it should move in your call app.</source>
        <translation>Un doute ? Envoyez une mire : elle doit bouger dans votre application d&apos;appel.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Terminer le test</translation>
    </message>
    <message>
        <source>Send a test card</source>
        <translation>Envoyer une mire de test</translation>
    </message>
    <message>
        <source>Stop virtual camera</source>
        <translation>Arrêter la caméra virtuelle</translation>
    </message>
    <message>
        <source>Start virtual camera</source>
        <translation>Démarrer la caméra virtuelle</translation>
    </message>
    <message>
        <source>Choose {0} as the camera in your call app.</source>
        <translation>Choisissez {0} comme caméra dans votre application d&apos;appel.</translation>
    </message>
    <message>
        <source>Choose the virtual camera as the camera in your call app.</source>
        <translation>Choisissez la caméra virtuelle comme caméra dans votre application d&apos;appel.</translation>
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
        <translation>Démo (sans caméra)</translation>
    </message>
    <message>
        <source>Open a video or picture...</source>
        <translation>Ouvrir une vidéo ou une image…</translation>
    </message>
    <message>
        <source>Looking for cameras...</source>
        <translation>Recherche de caméras…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>{0} (not connected)</source>
        <translation>{0} (non connectée)</translation>
    </message>
    <message>
        <source>Open a video or picture</source>
        <translation>Ouvrir une vidéo ou une image</translation>
    </message>
    <message>
        <source>Videos and pictures ({0})</source>
        <translation>Vidéos et images ({0})</translation>
    </message>
    <message>
        <source>What the camera really gives</source>
        <translation>Ce que la caméra donne vraiment</translation>
    </message>
    <message>
        <source>{0} × {1}, {2} / s</source>
        <translation>{0} × {1}, {2} / s</translation>
    </message>
    <message>
        <source>The camera does not offer {0}.</source>
        <translation>La caméra ne propose pas {0}.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>{0} frames/s</source>
        <translation>{0} images/s</translation>
    </message>
    <message>
        <source>{0} ms per frame</source>
        <translation>{0} ms par image</translation>
    </message>
    <message>
        <source>{0} of a core</source>
        <translation>{0} d&apos;un cœur</translation>
    </message>
    <message>
        <source>{0} dropped</source>
        <translation>{0} omises</translation>
    </message>
    <message>
        <source>Pausing...</source>
        <translation>Mise en pause…</translation>
    </message>
    <message>
        <source>Paused: others see this card</source>
        <translation>En pause : les autres voient cette image</translation>
    </message>
    <message>
        <source>Starting again...</source>
        <translation>Reprise…</translation>
    </message>
    <message>
        <source>Test card: others see this</source>
        <translation>Mire de test : les autres voient ceci</translation>
    </message>
    <message>
        <source>Camera off: nobody is watching</source>
        <translation>Caméra éteinte : personne ne regarde</translation>
    </message>
    <message>
        <source>No picture: others see this card</source>
        <translation>Pas d&apos;image : les autres voient ceci</translation>
    </message>
    <message>
        <source>Holding the last picture</source>
        <translation>La dernière image est maintenue</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Looking for a camera.</source>
        <translation>Recherche d&apos;une caméra.</translation>
    </message>
    <message>
        <source>Waiting for the first picture.</source>
        <translation>En attente de la première image.</translation>
    </message>
    <message>
        <source>The source has ended</source>
        <translation>La source est terminée</translation>
    </message>
    <message>
        <source>Start again, or choose a camera or another file.</source>
        <translation>Redémarrez, ou choisissez une caméra ou un autre fichier.</translation>
    </message>
    <message>
        <source>Nothing is sent. Start again, or choose a camera.</source>
        <translation>Rien n&apos;est envoyé. Redémarrez, ou choisissez une caméra.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>Saved as {0}.</source>
        <translation>Enregistré sous {0}.</translation>
    </message>
    <message>
        <source>It is in {0}.</source>
        <translation>Le fichier est dans {0}.</translation>
    </message>
</context>
<context>
    <name>CaptureBar</name>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Saves the picture that others see now (Ctrl+S)</source>
        <translation>Enregistre l&apos;image que les autres voient en ce moment (Ctrl+S)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Records what others see (Ctrl+R)</source>
        <translation>Enregistre ce que voient les autres (Ctrl+R)</translation>
    </message>
    <message>
        <source>Recording to {0}; space is left for {1} MB more.</source>
        <translation>Enregistrement dans {0} ; il reste de la place pour {1} Mo.</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Arrêter l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Ends the recording (Ctrl+R): {0}</source>
        <translation>Termine l&apos;enregistrement (Ctrl+R) : {0}</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Checking this computer...</source>
        <translation>Vérification de cet ordinateur…</translation>
    </message>
    <message>
        <source>Nothing is missing: the virtual camera can start.</source>
        <translation>Rien ne manque : la caméra virtuelle peut démarrer.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Chords</name>
    <message>
        <source>Choose a letter, a digit or a function key.</source>
        <translation>Choisissez une lettre, un chiffre ou une touche de fonction.</translation>
    </message>
    <message>
        <source>Keys with the Windows key belong to Windows.</source>
        <translation>Les combinaisons avec la touche Windows appartiennent à Windows.</translation>
    </message>
    <message>
        <source>Ctrl+Alt with a letter or digit is AltGr, which types signs.</source>
        <translation>Ctrl+Alt avec une lettre ou un chiffre est AltGr, qui écrit des signes.</translation>
    </message>
    <message>
        <source>Hold one of these keys as well: %1.</source>
        <translation>Maintenez aussi l&apos;une de ces touches : %1.</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
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
        <translation>Commandes à lancer dans un terminal</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation>Copier les commandes</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>Background</source>
        <translation>Arrière-plan</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Your call keeps its shape: the picture is between bars there.</source>
        <translation>Votre appel garde sa forme : l&apos;image y est entre deux bandes.</translation>
    </message>
    <message>
        <source>Start the virtual camera anew to have it fill the frame.</source>
        <translation>Redémarrez la caméra virtuelle pour qu&apos;elle remplisse le cadre.</translation>
    </message>
    <message>
        <source>Start it anew</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>No background: your room is visible to others.</source>
        <translation>Pas d&apos;arrière-plan : les autres voient votre pièce.</translation>
    </message>
    <message>
        <source>Your own room, blurred.</source>
        <translation>Votre propre pièce, floutée.</translation>
    </message>
    <message>
        <source>Add a picture or video of yours (Ctrl+O), drop it here, or paste it (Ctrl+V).</source>
        <translation>Ajoutez une image ou une vidéo à vous (Ctrl+O), déposez-la ici ou collez-la (Ctrl+V).</translation>
    </message>
    <message>
        <source>Any other colour.</source>
        <translation>Toute autre couleur.</translation>
    </message>
    <message>
        <source>{0}
F2 renames it, Delete removes it from here, Ctrl with left or right moves it.</source>
        <translation>{0}
F2 le renomme, Suppr le retire d&apos;ici, Ctrl avec gauche ou droite le déplace.</translation>
    </message>
    <message>
        <source>{0} is gone or cannot be read.
Delete removes it from here.</source>
        <translation>{0} a disparu ou est illisible.
Suppr le retire d&apos;ici.</translation>
    </message>
    <message>
        <source>Show your room?</source>
        <translation>Montrer votre pièce ?</translation>
    </message>
    <message>
        <source>Everyone in the call will see it as it is.</source>
        <translation>Tout le monde dans l&apos;appel la verra telle quelle.</translation>
    </message>
    <message>
        <source>Show my room</source>
        <translation>Montrer ma pièce</translation>
    </message>
    <message>
        <source>Background colour</source>
        <translation>Couleur d&apos;arrière-plan</translation>
    </message>
</context>
<context>
    <name>GlobalShortcuts</name>
    <message>
        <source>Pause or resume the camera</source>
        <translation>Mettre la caméra en pause ou la reprendre</translation>
    </message>
    <message>
        <source>Next background</source>
        <translation>Arrière-plan suivant</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>PortraitCam Help</source>
        <translation>Aide de PortraitCam</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l&apos;aide</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Questions et réponses</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation>Rien dans l&apos;aide ne contient ces mots.</translation>
    </message>
    <message>
        <source>My call app does not list PortraitCam</source>
        <translation>Mon appli d&apos;appel ne propose pas PortraitCam</translation>
    </message>
    <message>
        <source>Press Start virtual camera first, then open the call app, or its camera list, anew: many apps look only once, and most list a virtual camera only while something is sent. Menu, First steps, checks what is missing on this computer. The camera is called PortraitCam on Linux and OBS Virtual Camera on Windows and macOS. A browser from a Flatpak or Snap may need leave to use cameras; Firefox on Fedora sees it after: systemctl --user restart pipewire wireplumber</source>
        <translation>Appuyez d&apos;abord sur « Démarrer la caméra virtuelle », puis rouvrez l&apos;appli d&apos;appel ou sa liste de caméras : beaucoup d&apos;applis ne regardent qu&apos;une fois, et la plupart ne proposent une caméra virtuelle que pendant qu&apos;elle reçoit une image. Dans le menu, « Premiers pas » vérifie ce qui manque sur cet ordinateur. La caméra s&apos;appelle PortraitCam sous Linux et OBS Virtual Camera sous Windows et macOS. Un navigateur en Flatpak ou Snap peut avoir besoin de l&apos;autorisation d&apos;utiliser les caméras ; Firefox sur Fedora la voit après : systemctl --user restart pipewire wireplumber</translation>
    </message>
    <message>
        <source>Do others see me mirrored?</source>
        <translation>Les autres me voient-ils en miroir ?</translation>
    </message>
    <message>
        <source>No. Only the preview here is a mirror, as the self-view of your call app is. Others can read what you hold up. Mirror preview, under Look, turns the mirror off for you; backgrounds are never mirrored for others. The test card in the menu proves it.</source>
        <translation>Non. Seul l&apos;aperçu ici est un miroir, comme votre propre image dans l&apos;appli d&apos;appel. Les autres peuvent lire ce que vous montrez. « Aperçu en miroir », sous « Apparence », le désactive pour vous ; les arrière-plans ne sont jamais inversés pour les autres. La mire de test du menu le prouve.</translation>
    </message>
    <message>
        <source>Can my room show, even for a moment?</source>
        <translation>Ma pièce peut-elle se voir, même un instant ?</translation>
    </message>
    <message>
        <source>No frame is sent that was not composed with a mask of that same frame. If anything fails, others see the last good picture for two seconds and then the away card. Your room goes out only after you chose None and confirmed it; a red frame then surrounds the preview, and the next start begins with your background again.</source>
        <translation>Aucune image n&apos;est envoyée sans avoir été composée avec un masque de cette même image. En cas de panne, les autres voient la dernière bonne image pendant deux secondes, puis l&apos;image d&apos;absence. Votre pièce ne se voit que si vous choisissez « Aucun » et le confirmez ; un cadre rouge entoure alors l&apos;aperçu, et le prochain démarrage reprend avec votre arrière-plan.</translation>
    </message>
    <message>
        <source>The edge flickers or has a halo</source>
        <translation>Le contour scintille ou a un halo</translation>
    </message>
    <message>
        <source>Light on your face helps most, and a strong light behind you hurts most. Under Mask, more Steadiness calms the edge, a negative Edge shift cuts a bright rim away, and Edge softness blends it. If you look like a ghost when you move, lower Steadiness.</source>
        <translation>La lumière sur votre visage aide le plus, et une forte lumière derrière vous gêne le plus. Sous « Masque », plus de « Stabilité » calme le contour, un « Décaler contour » négatif coupe un bord clair, et « Contour doux » l&apos;adoucit. Si vous ressemblez à un fantôme en bougeant, baissez « Stabilité ».</translation>
    </message>
    <message>
        <source>My hand or a second person disappears</source>
        <translation>Ma main ou une deuxième personne disparaît</translation>
    </message>
    <message>
        <source>PortraitCam keeps the largest person. Choose Everyone at Who stays, under Mask, for two people or for hands far from the body. Small things held up stay best close to you.</source>
        <translation>PortraitCam garde la personne la plus grande. Sous « Masque », choisissez « Tout le monde » pour « Qui reste » si vous êtes deux ou si vos mains sont loin du corps. Les petits objets restent mieux visibles près de vous.</translation>
    </message>
    <message>
        <source>The picture is slow, or the fan is loud</source>
        <translation>L&apos;image est lente, ou le ventilateur est bruyant</translation>
    </message>
    <message>
        <source>Below the preview stand the frames per second and the time that each takes. Choose 1280 × 720 and 30 frames at Camera; a picture or colour costs less than blur. Some cameras give only 10 frames in low light or at large sizes. When PortraitCam is late it drops frames, so that you stay in step with your voice.</source>
        <translation>Sous l&apos;aperçu se trouvent les images par seconde et le temps que prend chacune. Choisissez 1280 × 720 et 30 images sous « Caméra » ; une image ou une couleur coûte moins que le flou. Certaines caméras ne donnent que 10 images en faible lumière ou en grande taille. Quand PortraitCam est en retard, il omet des images pour rester calé sur votre voix.</translation>
    </message>
    <message>
        <source>The camera is busy, black or cannot be opened</source>
        <translation>La caméra est occupée, noire ou ne s&apos;ouvre pas</translation>
    </message>
    <message>
        <source>A camera serves one program at a time: close other call apps, and in the call choose PortraitCam instead of the camera itself. On macOS and Windows allow camera access in the privacy settings. After an unplug PortraitCam waits for the camera and goes on by itself.</source>
        <translation>Une caméra ne sert qu&apos;un programme à la fois : fermez les autres applis d&apos;appel, et choisissez dans l&apos;appel PortraitCam au lieu de la caméra elle-même. Sous macOS et Windows, autorisez l&apos;accès à la caméra dans les réglages de confidentialité. Si elle est débranchée, PortraitCam l&apos;attend et reprend tout seul.</translation>
    </message>
    <message>
        <source>The camera&apos;s light stays on</source>
        <translation>Le voyant de la caméra reste allumé</translation>
    </message>
    <message>
        <source>The camera is in use as long as PortraitCam runs, also in the tray. Pause lets go of it, and others see the away card; Quit ends everything. Closing the window keeps it running only while Keep running in the tray is ticked, under App.</source>
        <translation>La caméra est utilisée tant que PortraitCam tourne, même dans la zone de notification. « Pause » la libère, et les autres voient l&apos;image d&apos;absence ; « Quitter » arrête tout. Fermer la fenêtre ne le laisse tourner que si « Rester en zone de notification » est coché sous « Programme ».</translation>
    </message>
    <message>
        <source>It worked once, and now the call app shows nothing</source>
        <translation>Cela a marché une fois, et maintenant l&apos;appli d&apos;appel n&apos;affiche rien</translation>
    </message>
    <message>
        <source>Stop and start the virtual camera, then choose it again in the call. On Linux only one call app at a time can use it, and old versions of v4l2loopback need to be loaded anew: sudo modprobe -r v4l2loopback, then load it again. On Windows a browser may still hold it: close its windows. On macOS a restart after the first setup often helps.</source>
        <translation>Arrêtez et démarrez la caméra virtuelle, puis choisissez-la de nouveau dans l&apos;appel. Sous Linux, une seule appli d&apos;appel à la fois peut l&apos;utiliser, et les anciennes versions de v4l2loopback doivent être rechargées : sudo modprobe -r v4l2loopback, puis chargez-le de nouveau. Sous Windows, un navigateur la retient peut-être : fermez ses fenêtres. Sous macOS, un redémarrage après la première installation aide souvent.</translation>
    </message>
    <message>
        <source>Can I steer it with a key, a script or a Stream Deck?</source>
        <translation>Puis-je le piloter avec une touche, un script ou un Stream Deck ?</translation>
    </message>
    <message>
        <source>Yes. Bind a command in the desktop&apos;s keyboard settings or a macro pad: portraitcam ctl toggle pauses and resumes, portraitcam ctl next takes the next background, portraitcam ctl preset NAME changes to a preset. portraitcam ctl --help lists them all. Where the desktop offers global shortcuts, App in the panel sets them up.</source>
        <translation>Oui. Associez une commande dans les réglages du clavier du bureau ou sur un pavé de macros : portraitcam ctl toggle met en pause et reprend, portraitcam ctl next passe à l&apos;arrière-plan suivant, portraitcam ctl preset NOM passe à un préréglage. portraitcam ctl --help les liste toutes. Là où le bureau offre des raccourcis globaux, « Programme » dans le panneau les met en place.</translation>
    </message>
</context>
<context>
    <name>Helpers</name>
    <message>
        <source>Looking at this computer...</source>
        <translation>Examen de cet ordinateur…</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard.</source>
        <translation>Le diagnostic est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>They hold no names of people, folders or machines.</source>
        <translation>Il ne contient aucun nom de personne, de dossier ni de machine.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>several settings</source>
        <translation>plusieurs réglages</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Press keys</source>
        <translation>Appuyez</translation>
    </message>
</context>
<context>
    <name>KeyRows</name>
    <message>
        <source>Click, then press other keys.</source>
        <translation>Cliquez, puis appuyez sur d&apos;autres touches.</translation>
    </message>
    <message>
        <source>These keys are taken: %1.</source>
        <translation>Ces touches sont déjà prises : %1.</translation>
    </message>
</context>
<context>
    <name>LanguageForm</name>
    <message>
        <source>As the system</source>
        <translation>Du système</translation>
    </message>
</context>
<context>
    <name>MenuButton</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>0.12 or older</source>
        <translation>0.12 ou antérieure</translation>
    </message>
    <message>
        <source>A frame could not be composed: {0}.</source>
        <translation>Une image n&apos;a pas pu être composée : {0}.</translation>
    </message>
    <message>
        <source>A preset cannot be called {0}.</source>
        <translation>Un préréglage ne peut pas s&apos;appeler {0}.</translation>
    </message>
    <message>
        <source>A preset cannot hold the raw room.</source>
        <translation>Un préréglage ne peut pas contenir la vraie pièce.</translation>
    </message>
    <message>
        <source>Allow it in System Settings &gt; General &gt; Login Items &amp; Extensions &gt; Camera Extensions; restart the Mac if it is not listed.</source>
        <translation>Autorisez-la dans Réglages Système &gt; Général &gt; Ouverture et extensions &gt; Extensions de caméra ; redémarrez le Mac si elle n&apos;y est pas.</translation>
    </message>
    <message>
        <source>Allow it in System Settings &gt; Privacy &amp; Security &gt; Camera, for the program or terminal that started this one.</source>
        <translation>Autorisez-le dans Réglages Système &gt; Confidentialité et sécurité &gt; Caméra, pour le programme ou terminal qui a lancé celui-ci.</translation>
    </message>
    <message>
        <source>Another cable or socket may help.</source>
        <translation>Un autre câble ou une autre prise peut aider.</translation>
    </message>
    <message>
        <source>Another program may be using it, or it is asleep or covered: close that program, or unplug the camera and plug it in again.</source>
        <translation>Un autre programme l&apos;utilise peut-être, ou elle est en veille ou couverte : fermez ce programme, ou débranchez puis rebranchez la caméra.</translation>
    </message>
    <message>
        <source>Another program sends to the virtual camera {0}.</source>
        <translation>Un autre programme envoie à la caméra virtuelle {0}.</translation>
    </message>
    <message>
        <source>Another user&apos;s program has it, or one was killed. If it was killed,</source>
        <translation>Le programme d&apos;un autre utilisateur l&apos;a, ou un programme a été tué. S&apos;il a été tué,</translation>
    </message>
    <message>
        <source>Ask who manages this Mac to allow the camera (Screen Time, MDM).</source>
        <translation>Demandez à qui gère ce Mac d&apos;autoriser la caméra (Temps d&apos;écran, MDM).</translation>
    </message>
    <message>
        <source>Check that the file was not moved or changed.</source>
        <translation>Vérifiez que le fichier n&apos;a été ni déplacé ni modifié.</translation>
    </message>
    <message>
        <source>Check that the folder can be written and the disk is not full.</source>
        <translation>Vérifiez que le dossier est accessible en écriture et que le disque n&apos;est pas plein.</translation>
    </message>
    <message>
        <source>Check that you may write there and that the disk is not full.</source>
        <translation>Vérifiez que vous pouvez y écrire et que le disque n&apos;est pas plein.</translation>
    </message>
    <message>
        <source>Check that your user may write there, or use the system&apos;s own list of programs that start at login.</source>
        <translation>Vérifiez que vous pouvez y écrire, ou utilisez la liste du système des programmes lancés à l&apos;ouverture de session.</translation>
    </message>
    <message>
        <source>Check the path and that you may read the file.</source>
        <translation>Vérifiez le chemin et que vous pouvez lire le fichier.</translation>
    </message>
    <message>
        <source>Check the path, and that it is a video such as MP4, WebM or GIF.</source>
        <translation>Vérifiez le chemin, et que c&apos;est une vidéo comme MP4, WebM ou GIF.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>Choose a camera, or the demo, at the top of the panel.</source>
        <translation>Choisissez une caméra, ou la démo, en haut du panneau.</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to.</source>
        <translation>Choisissez un dossier qui existe et où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Choose a video such as MP4, WebM or GIF.</source>
        <translation>Choisissez une vidéo comme MP4, WebM ou GIF.</translation>
    </message>
    <message>
        <source>Choose another background first, then save the preset.</source>
        <translation>Choisissez d&apos;abord un autre arrière-plan, puis enregistrez le préréglage.</translation>
    </message>
    <message>
        <source>Choose the background again, or another.</source>
        <translation>Choisissez de nouveau l&apos;arrière-plan, ou un autre.</translation>
    </message>
    <message>
        <source>Choose the pictures and videos in it.</source>
        <translation>Choisissez les images et les vidéos qu&apos;il contient.</translation>
    </message>
    <message>
        <source>Close other programs that may be using it, or choose another camera.</source>
        <translation>Fermez les autres programmes qui l&apos;utilisent peut-être, ou choisissez une autre caméra.</translation>
    </message>
    <message>
        <source>Close other programs that send to it; then try again.</source>
        <translation>Fermez les autres programmes qui lui envoient, puis réessayez.</translation>
    </message>
    <message>
        <source>Close the call programs and OBS, then try again.</source>
        <translation>Fermez les programmes d&apos;appel et OBS, puis réessayez.</translation>
    </message>
    <message>
        <source>Close the programs that show it, then they can be opened again.</source>
        <translation>Fermez les programmes qui la montrent ; ils peuvent ensuite être rouverts.</translation>
    </message>
    <message>
        <source>Connect a camera, then choose it at the top of the panel.</source>
        <translation>Branchez une caméra, puis choisissez-la en haut du panneau.</translation>
    </message>
    <message>
        <source>Connect one, or choose the demo (in a terminal: --source synthetic).</source>
        <translation>Branchez-en une, ou choisissez la démo (dans un terminal : --source synthetic).</translation>
    </message>
    <message>
        <source>Cut a part out of it that is less long and narrow.</source>
        <translation>Découpez-en une partie moins longue et étroite.</translation>
    </message>
    <message>
        <source>Defaults are used; the old file could not be moved aside.</source>
        <translation>Les valeurs par défaut sont utilisées ; l&apos;ancien fichier n&apos;a pas pu être mis de côté.</translation>
    </message>
    <message>
        <source>Defaults are used; the old file is kept as {0}.</source>
        <translation>Les valeurs par défaut sont utilisées ; l&apos;ancien fichier est gardé sous {0}.</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Périphérique ou ressource occupé</translation>
    </message>
    <message>
        <source>Did you mean {0}?</source>
        <translation>Vouliez-vous dire {0} ?</translation>
    </message>
    <message>
        <source>Empty the Trash and restart the Mac.</source>
        <translation>Videz la corbeille et redémarrez le Mac.</translation>
    </message>
    <message>
        <source>Free {0} MB there, and try again.</source>
        <translation>Libérez-y {0} Mo, puis réessayez.</translation>
    </message>
    <message>
        <source>In OBS press Start Virtual Camera once, then Stop Virtual Camera.</source>
        <translation>Dans OBS, appuyez une fois sur « Démarrer la caméra virtuelle », puis sur « Arrêter la caméra virtuelle ».</translation>
    </message>
    <message>
        <source>In a command prompt as administrator:</source>
        <translation>Dans une invite de commandes en tant qu&apos;administrateur :</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Erreur d&apos;entrée/sortie</translation>
    </message>
    <message>
        <source>Install OBS Studio (obsproject.com), which brings the virtual camera.</source>
        <translation>Installez OBS Studio (obsproject.com), qui apporte la caméra virtuelle.</translation>
    </message>
    <message>
        <source>Install OBS Studio 30 or later (obsproject.com) into /Applications.</source>
        <translation>Installez OBS Studio 30 ou plus récent (obsproject.com) dans /Applications.</translation>
    </message>
    <message>
        <source>Install PortraitCam again, or name another model file.</source>
        <translation>Réinstallez PortraitCam, ou indiquez un autre fichier de modèle.</translation>
    </message>
    <message>
        <source>Install PortraitCam on Windows itself.</source>
        <translation>Installez PortraitCam sous Windows même.</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Est un dossier</translation>
    </message>
    <message>
        <source>It is tried again; the log has the details.</source>
        <translation>Un nouvel essai a lieu ; le journal contient les détails.</translation>
    </message>
    <message>
        <source>It is used again as soon as it is back.</source>
        <translation>Elle sera réutilisée dès son retour.</translation>
    </message>
    <message>
        <source>It is used as soon as that lets go of it; or choose another camera.</source>
        <translation>Elle sera utilisée dès qu&apos;elle sera libre ; ou choisissez une autre caméra.</translation>
    </message>
    <message>
        <source>It may be damaged or cut off; try another file.</source>
        <translation>Il est peut-être abîmé ou tronqué ; essayez un autre fichier.</translation>
    </message>
    <message>
        <source>It must be {0}.</source>
        <translation>Valeurs permises : {0}.</translation>
    </message>
    <message>
        <source>Join the group of video devices, then log in again:</source>
        <translation>Rejoignez le groupe des périphériques vidéo, puis rouvrez votre session :</translation>
    </message>
    <message>
        <source>Let it end with one of: {0}.</source>
        <translation>Il doit se terminer par : {0}.</translation>
    </message>
    <message>
        <source>Load the module on the host and pass its device: --device /dev/video10</source>
        <translation>Chargez le module sur l&apos;hôte et passez son périphérique : --device /dev/video10</translation>
    </message>
    <message>
        <source>Log out and in again, or restart the machine.</source>
        <translation>Fermez et rouvrez votre session, ou redémarrez la machine.</translation>
    </message>
    <message>
        <source>Mend the file or remove it.</source>
        <translation>Corrigez le fichier ou supprimez-le.</translation>
    </message>
    <message>
        <source>Mend the file or remove it; the other presets are not touched.</source>
        <translation>Corrigez le fichier ou supprimez-le ; les autres préréglages ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Move back a little, or uncover the camera.</source>
        <translation>Reculez un peu, ou découvrez la caméra.</translation>
    </message>
    <message>
        <source>Name a video or picture, or a camera as camera:0 or camera:NAME.</source>
        <translation>Indiquez une vidéo ou une image, ou une caméra comme camera:0 ou camera:NOM.</translation>
    </message>
    <message>
        <source>Name one video or picture in it.</source>
        <translation>Indiquez-en une vidéo ou une image.</translation>
    </message>
    <message>
        <source>Name the file of a picture.</source>
        <translation>Indiquez le fichier d&apos;une image.</translation>
    </message>
    <message>
        <source>Name the file of a video.</source>
        <translation>Indiquez le fichier d&apos;une vidéo.</translation>
    </message>
    <message>
        <source>Neither pkexec nor sudo is installed.</source>
        <translation>Ni pkexec ni sudo n&apos;est installé.</translation>
    </message>
    <message>
        <source>No camera was found, so this is a demo.</source>
        <translation>Aucune caméra trouvée : ceci est une démo.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Plus de place sur le périphérique</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>None have been saved yet: the window&apos;s Presets button does that.</source>
        <translation>Aucun n&apos;est encore enregistré : cela se fait avec « Préréglages » dans la fenêtre.</translation>
    </message>
    <message>
        <source>Nothing is sent that could be kept.</source>
        <translation>Rien n&apos;est envoyé qui puisse être gardé.</translation>
    </message>
    <message>
        <source>OBS&apos;s camera extension is not installed</source>
        <translation>l&apos;extension de caméra d&apos;OBS n&apos;est pas installée</translation>
    </message>
    <message>
        <source>OBS&apos;s camera extension is {0}</source>
        <translation>l&apos;extension de caméra d&apos;OBS est {0}</translation>
    </message>
    <message>
        <source>OBS&apos;s camera extension waits to be allowed</source>
        <translation>l&apos;extension de caméra d&apos;OBS attend d&apos;être autorisée</translation>
    </message>
    <message>
        <source>One call program at a time: a second reader may get &apos;busy&apos;.</source>
        <translation>Un programme d&apos;appel à la fois : un second peut recevoir « occupé ».</translation>
    </message>
    <message>
        <source>Open it in an image viewer and save it again as JPEG or PNG.</source>
        <translation>Ouvrez-la dans une visionneuse et enregistrez-la de nouveau en JPEG ou PNG.</translation>
    </message>
    <message>
        <source>Options of {0} are already set in {1}.</source>
        <translation>Des options de {0} sont déjà définies dans {1}.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permission refusée</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another camera.</source>
        <translation>Rebranchez-la, ou choisissez une autre caméra.</translation>
    </message>
    <message>
        <source>Plug it in again.</source>
        <translation>Rebranchez-la.</translation>
    </message>
    <message>
        <source>PortraitCam does so by itself; v4l2loopback 0.13 needs no cure.</source>
        <translation>PortraitCam le fait tout seul ; v4l2loopback 0.13 n&apos;en a pas besoin.</translation>
    </message>
    <message>
        <source>Put it back, or press Delete to take it out of the gallery.</source>
        <translation>Remettez-le, ou appuyez sur Suppr pour le retirer de la galerie.</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>Remove {0} yourself.</source>
        <translation>Supprimez {0} vous-même.</translation>
    </message>
    <message>
        <source>Restart the Mac. {0}</source>
        <translation>Redémarrez le Mac. {0}</translation>
    </message>
    <message>
        <source>Restart, choose Enroll MOK in the blue screen, then:</source>
        <translation>Redémarrez, choisissez « Enroll MOK » sur l&apos;écran bleu, puis :</translation>
    </message>
    <message>
        <source>Run as root:</source>
        <translation>À lancer en tant que root :</translation>
    </message>
    <message>
        <source>Run in a terminal:</source>
        <translation>À lancer dans un terminal :</translation>
    </message>
    <message>
        <source>Scale it down; the frame&apos;s size is enough.</source>
        <translation>Réduisez-la ; la taille de l&apos;image de la caméra suffit.</translation>
    </message>
    <message>
        <source>Scale it down; twice the frame&apos;s size is more than enough.</source>
        <translation>Réduisez-la ; le double de l&apos;image de la caméra suffit largement.</translation>
    </message>
    <message>
        <source>Secure Boot</source>
        <translation>Secure Boot</translation>
    </message>
    <message>
        <source>Secure Boot does not let the unsigned module in.</source>
        <translation>Secure Boot refuse le module non signé.</translation>
    </message>
    <message>
        <source>Send to a file or use the preview.</source>
        <translation>Envoyez vers un fichier ou utilisez l&apos;aperçu.</translation>
    </message>
    <message>
        <source>Settings cannot be saved to {0}: {1}.</source>
        <translation>Les réglages ne peuvent pas être enregistrés dans {0} : {1}.</translation>
    </message>
    <message>
        <source>Sign it, then restart: sudo mokutil --import /var/lib/dkms/mok.pub</source>
        <translation>Signez-le, puis redémarrez : sudo mokutil --import /var/lib/dkms/mok.pub</translation>
    </message>
    <message>
        <source>Some program uses a virtual camera, so the module cannot be loaded anew.</source>
        <translation>Un programme utilise une caméra virtuelle : le module ne peut pas être rechargé.</translation>
    </message>
    <message>
        <source>Start the virtual camera in PortraitCam before the call.</source>
        <translation>Démarrez la caméra virtuelle dans PortraitCam avant l&apos;appel.</translation>
    </message>
    <message>
        <source>Starting at login cannot be changed: {0}.</source>
        <translation>Le lancement à l&apos;ouverture de session ne peut pas être changé : {0}.</translation>
    </message>
    <message>
        <source>System Settings &gt; General &gt; Login Items &amp; Extensions &gt; Camera Extensions:</source>
        <translation>Réglages Système &gt; Général &gt; Ouverture et extensions &gt; Extensions de caméra :</translation>
    </message>
    <message>
        <source>System Settings &gt; Privacy &amp; Security &gt; Camera: switch it on for the program</source>
        <translation>Réglages Système &gt; Confidentialité et sécurité &gt; Caméra : activez-le pour le programme</translation>
    </message>
    <message>
        <source>The administrator&apos;s leave was not given.</source>
        <translation>L&apos;autorisation de l&apos;administrateur n&apos;a pas été donnée.</translation>
    </message>
    <message>
        <source>The background has the shape {0}, not {1}.</source>
        <translation>L&apos;arrière-plan a la forme {0}, et non {1}.</translation>
    </message>
    <message>
        <source>The camera could not be made.</source>
        <translation>La caméra n&apos;a pas pu être créée.</translation>
    </message>
    <message>
        <source>The camera could not be made: {0}.</source>
        <translation>La caméra n&apos;a pas pu être créée : {0}.</translation>
    </message>
    <message>
        <source>The camera {0} cannot be opened.</source>
        <translation>La caméra {0} ne s&apos;ouvre pas.</translation>
    </message>
    <message>
        <source>The camera {0} is in use by {1}.</source>
        <translation>La caméra {0} est utilisée par {1}.</translation>
    </message>
    <message>
        <source>The camera&apos;s picture is torn.</source>
        <translation>L&apos;image de la caméra est déchirée.</translation>
    </message>
    <message>
        <source>The demo scene has ended.</source>
        <translation>La démo est terminée.</translation>
    </message>
    <message>
        <source>The engine has failed: {0}.</source>
        <translation>Le traitement a échoué : {0}.</translation>
    </message>
    <message>
        <source>The file {0} is gone.</source>
        <translation>Le fichier {0} a disparu.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be made: {1}.</source>
        <translation>Le dossier {0} ne peut pas être créé : {1}.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be written.</source>
        <translation>Le dossier {0} n&apos;est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>The kernel module {0} is not installed.</source>
        <translation>Le module du noyau {0} n&apos;est pas installé.</translation>
    </message>
    <message>
        <source>The log has the details.</source>
        <translation>Le journal contient les détails.</translation>
    </message>
    <message>
        <source>The mask has values that no mask has.</source>
        <translation>Le masque a des valeurs qu&apos;aucun masque n&apos;a.</translation>
    </message>
    <message>
        <source>The model {0} cannot be read: {1}</source>
        <translation>Le modèle {0} est illisible : {1}</translation>
    </message>
    <message>
        <source>The model {0} does not describe itself well: {1}.</source>
        <translation>Le modèle {0} ne se décrit pas bien : {1}.</translation>
    </message>
    <message>
        <source>The model {0} does not exist.</source>
        <translation>Le modèle {0} n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The model {0} is of another design: it wants more than an image and its mirror image.</source>
        <translation>Le modèle {0} est d’une autre conception : il demande plus qu’une image et son image en miroir.</translation>
    </message>
    <message>
        <source>The model {0} is of another design: {1} should be {2} {3}, found {4}.</source>
        <translation>Le modèle {0} est d&apos;une autre conception : {1} devrait être {2} {3}, et est {4}.</translation>
    </message>
    <message>
        <source>The module is not built for the kernel that is running.</source>
        <translation>Le module n&apos;est pas compilé pour le noyau en cours.</translation>
    </message>
    <message>
        <source>The network failed: {0}</source>
        <translation>Le réseau a échoué : {0}</translation>
    </message>
    <message>
        <source>The network gave what is not a number.</source>
        <translation>Le réseau a donné ce qui n&apos;est pas un nombre.</translation>
    </message>
    <message>
        <source>The only virtual camera belongs to another program: {0}.</source>
        <translation>La seule caméra virtuelle appartient à un autre programme : {0}.</translation>
    </message>
    <message>
        <source>The picture {0} cannot be read: it is no ordinary file.</source>
        <translation>L&apos;image {0} est illisible : ce n&apos;est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>The picture {0} cannot be read: {1}.</source>
        <translation>L&apos;image {0} est illisible : {1}.</translation>
    </message>
    <message>
        <source>The picture {0} is a strip of {1}x{2} px.</source>
        <translation>L&apos;image {0} est une bande de {1}x{2} px.</translation>
    </message>
    <message>
        <source>The picture {0} is damaged or of an unknown kind.</source>
        <translation>L&apos;image {0} est abîmée ou de type inconnu.</translation>
    </message>
    <message>
        <source>The picture {0} is too large.</source>
        <translation>L&apos;image {0} est trop grande.</translation>
    </message>
    <message>
        <source>The preset cannot be saved to {0}: {1}.</source>
        <translation>Le préréglage ne peut pas être enregistré dans {0} : {1}.</translation>
    </message>
    <message>
        <source>The preset in {0} cannot be used: {1}</source>
        <translation>Le préréglage dans {0} est inutilisable : {1}</translation>
    </message>
    <message>
        <source>The preset {0} cannot be deleted: {1}.</source>
        <translation>Le préréglage {0} ne peut pas être supprimé : {1}.</translation>
    </message>
    <message>
        <source>The recording was ended because the disk is nearly full.</source>
        <translation>L&apos;enregistrement a été arrêté car le disque est presque plein.</translation>
    </message>
    <message>
        <source>The settings in {0} cannot be used: {1}</source>
        <translation>Les réglages dans {0} sont inutilisables : {1}</translation>
    </message>
    <message>
        <source>The snapshot cannot be saved to {0}: {1}.</source>
        <translation>L&apos;instantané ne peut pas être enregistré dans {0} : {1}.</translation>
    </message>
    <message>
        <source>The video {0} can no longer be read.</source>
        <translation>La vidéo {0} n&apos;est plus lisible.</translation>
    </message>
    <message>
        <source>The video {0} cannot be read: {1}.</source>
        <translation>La vidéo {0} est illisible : {1}.</translation>
    </message>
    <message>
        <source>The video {0} cannot be written: {1}.</source>
        <translation>La vidéo {0} ne peut pas être écrite : {1}.</translation>
    </message>
    <message>
        <source>The video {0} has no frame that can be read.</source>
        <translation>La vidéo {0} n&apos;a aucune image lisible.</translation>
    </message>
    <message>
        <source>The video {0} is no ordinary file.</source>
        <translation>La vidéo {0} n&apos;est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>The video {0} is too large or too narrow: {1}x{2} px.</source>
        <translation>La vidéo {0} est trop grande ou trop étroite : {1}x{2} px.</translation>
    </message>
    <message>
        <source>The virtual camera {0} cannot be opened: {1}.</source>
        <translation>La caméra virtuelle {0} ne s&apos;ouvre pas : {1}.</translation>
    </message>
    <message>
        <source>The virtual camera {0} cannot be written to: {1}.</source>
        <translation>Impossible d&apos;envoyer à la caméra virtuelle {0} : {1}.</translation>
    </message>
    <message>
        <source>The virtual camera {0} is bound to another format.</source>
        <translation>La caméra virtuelle {0} est liée à un autre format.</translation>
    </message>
    <message>
        <source>The virtual camera {0} is gone.</source>
        <translation>La caméra virtuelle {0} a disparu.</translation>
    </message>
    <message>
        <source>The whole picture was taken for a person.</source>
        <translation>Toute l&apos;image a été prise pour une personne.</translation>
    </message>
    <message>
        <source>Then restart this program and the call program.</source>
        <translation>Redémarrez ensuite ce programme et celui d&apos;appel.</translation>
    </message>
    <message>
        <source>There are: {0}.</source>
        <translation>Il y a : {0}.</translation>
    </message>
    <message>
        <source>There is no background {0}.</source>
        <translation>Il n&apos;y a pas d&apos;arrière-plan {0}.</translation>
    </message>
    <message>
        <source>There is no camera {0}.</source>
        <translation>Il n&apos;y a pas de caméra {0}.</translation>
    </message>
    <message>
        <source>There is no camera.</source>
        <translation>Il n&apos;y a pas de caméra.</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>Il n&apos;y a pas de fichier {0}.</translation>
    </message>
    <message>
        <source>There is no preset {0}.</source>
        <translation>Il n&apos;y a pas de préréglage {0}.</translation>
    </message>
    <message>
        <source>There is no setting {0}.</source>
        <translation>Il n&apos;y a pas de réglage {0}.</translation>
    </message>
    <message>
        <source>There is no virtual camera {0}.</source>
        <translation>Il n&apos;y a pas de caméra virtuelle {0}.</translation>
    </message>
    <message>
        <source>There is no virtual camera.</source>
        <translation>Il n&apos;y a pas de caméra virtuelle.</translation>
    </message>
    <message>
        <source>There is too little space for a recording in {0}.</source>
        <translation>Il y a trop peu de place pour un enregistrement dans {0}.</translation>
    </message>
    <message>
        <source>This processor has no support for virtual cameras.</source>
        <translation>Ce processeur ne prend pas en charge les caméras virtuelles.</translation>
    </message>
    <message>
        <source>Unplug cameras, close programs that use them, and try again.</source>
        <translation>Débranchez des caméras, fermez les programmes qui les utilisent, et réessayez.</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or choose another camera.</source>
        <translation>Débranchez-la et rebranchez-la, ou choisissez une autre caméra.</translation>
    </message>
    <message>
        <source>Update to macOS {0} or later: System Settings &gt; General.</source>
        <translation>Passez à macOS {0} ou plus récent : Réglages Système &gt; Général.</translation>
    </message>
    <message>
        <source>Use a number from 0 to 1, such as blur:0.6.</source>
        <translation>Utilisez un nombre de 0 à 1, comme blur:0.6.</translation>
    </message>
    <message>
        <source>Use the path of a picture or video, a colour such as #00b140, or one of: {0}.</source>
        <translation>Utilisez le chemin d&apos;une image ou vidéo, une couleur comme #00b140, ou l&apos;un de : {0}.</translation>
    </message>
    <message>
        <source>Use up to {0} letters, digits and spaces, such as: Office.</source>
        <translation>Utilisez jusqu&apos;à {0} lettres, chiffres et espaces, par exemple : Bureau.</translation>
    </message>
    <message>
        <source>What was recorded is in {0}.</source>
        <translation>Ce qui a été enregistré est dans {0}.</translation>
    </message>
    <message>
        <source>Windows Subsystem for Linux: its kernel has no cameras</source>
        <translation>Sous-système Windows pour Linux : son noyau n&apos;a pas de caméras</translation>
    </message>
    <message>
        <source>Write it as #RRGGBB, such as #00b140.</source>
        <translation>Écrivez-la sous la forme #RRGGBB, comme #00b140.</translation>
    </message>
    <message>
        <source>Write it as WIDTHxHEIGHT: 1280x720.</source>
        <translation>Écrivez-la sous la forme LARGEURxHAUTEUR : 1280x720.</translation>
    </message>
    <message>
        <source>Write there: options {0} {1}</source>
        <translation>Écrivez-y : options {0} {1}</translation>
    </message>
    <message>
        <source>You may not read {0}: sudo usermod -aG video $USER, then log in again.</source>
        <translation>Vous ne pouvez pas lire {0} : sudo usermod -aG video $USER, puis rouvrez votre session.</translation>
    </message>
    <message>
        <source>You may not write to the virtual camera {0}.</source>
        <translation>Vous ne pouvez pas envoyer à la caméra virtuelle {0}.</translation>
    </message>
    <message>
        <source>a container: kernel modules are the host&apos;s</source>
        <translation>un conteneur : les modules du noyau sont ceux de l&apos;hôte</translation>
    </message>
    <message>
        <source>a flatpak: it must be allowed devices</source>
        <translation>un flatpak : il faut lui permettre les périphériques</translation>
    </message>
    <message>
        <source>a snap: it must be allowed the camera</source>
        <translation>un snap : il faut lui permettre la caméra</translation>
    </message>
    <message>
        <source>access to /dev/video*</source>
        <translation>accès à /dev/video*</translation>
    </message>
    <message>
        <source>all belong to other programs: {0}</source>
        <translation>toutes appartiennent à d&apos;autres programmes : {0}</translation>
    </message>
    <message>
        <source>an old OBS in the Trash keeps the extension from being loaded</source>
        <translation>un ancien OBS dans la corbeille empêche de charger l&apos;extension</translation>
    </message>
    <message>
        <source>call programs list it as {0}, not as {1}</source>
        <translation>les programmes d&apos;appel l&apos;appellent {0}, et non {1}</translation>
    </message>
    <message>
        <source>camera permission</source>
        <translation>autorisation de la caméra</translation>
    </message>
    <message>
        <source>forbidden by the system&apos;s rules</source>
        <translation>interdit par les règles du système</translation>
    </message>
    <message>
        <source>it does not hold a table of settings.</source>
        <translation>il ne contient pas de table de réglages.</translation>
    </message>
    <message>
        <source>it is larger than {0} KiB.</source>
        <translation>il dépasse {0} Kio.</translation>
    </message>
    <message>
        <source>it is no ordinary file.</source>
        <translation>ce n&apos;est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>it would show the raw room.</source>
        <translation>il montrerait la vraie pièce.</translation>
    </message>
    <message>
        <source>libraries for the window</source>
        <translation>bibliothèques pour la fenêtre</translation>
    </message>
    <message>
        <source>loopback module</source>
        <translation>module loopback</translation>
    </message>
    <message>
        <source>missing for X11: {0}</source>
        <translation>manque pour X11 : {0}</translation>
    </message>
    <message>
        <source>no permission for {0}</source>
        <translation>pas d&apos;autorisation pour {0}</translation>
    </message>
    <message>
        <source>none is registered</source>
        <translation>aucune n&apos;est enregistrée</translation>
    </message>
    <message>
        <source>none: see loopback module</source>
        <translation>aucune : voir module loopback</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>not in /Applications</source>
        <translation>pas dans /Applications</translation>
    </message>
    <message>
        <source>not installed, or without its installer</source>
        <translation>non installé, ou sans son installateur</translation>
    </message>
    <message>
        <source>on, and v4l2loopback is not signed: it cannot be loaded</source>
        <translation>activé, et v4l2loopback n&apos;est pas signé : il ne peut pas être chargé</translation>
    </message>
    <message>
        <source>on: the module&apos;s key must be enrolled</source>
        <translation>activé : la clé du module doit être inscrite</translation>
    </message>
    <message>
        <source>on: v4l2loopback must be signed once it is installed</source>
        <translation>activé : v4l2loopback doit être signé une fois installé</translation>
    </message>
    <message>
        <source>portraitcam run wakes it up; else load the module anew:</source>
        <translation>portraitcam run le réveille ; sinon rechargez le module :</translation>
    </message>
    <message>
        <source>surroundings</source>
        <translation>environnement</translation>
    </message>
    <message>
        <source>switch OBS Virtual Camera on; restart the Mac if it is not listed.</source>
        <translation>activez OBS Virtual Camera ; redémarrez le Mac si elle n&apos;y est pas.</translation>
    </message>
    <message>
        <source>that starts PortraitCam (your terminal, if you start it there).</source>
        <translation>qui lance PortraitCam (votre terminal, si vous le lancez là).</translation>
    </message>
    <message>
        <source>the camera is switched off for {0}</source>
        <translation>la caméra est désactivée pour {0}</translation>
    </message>
    <message>
        <source>the check did not end within {0} s</source>
        <translation>la vérification n&apos;a pas fini en {0} s</translation>
    </message>
    <message>
        <source>the check failed: {0}</source>
        <translation>la vérification a échoué : {0}</translation>
    </message>
    <message>
        <source>the module is loaded without a device</source>
        <translation>le module est chargé sans périphérique</translation>
    </message>
    <message>
        <source>there is no such device</source>
        <translation>il n&apos;y a pas de tel périphérique</translation>
    </message>
    <message>
        <source>v4l2loopback is not built for the kernel that is running</source>
        <translation>v4l2loopback n&apos;est pas compilé pour le noyau en cours</translation>
    </message>
    <message>
        <source>v4l2loopback is not installed</source>
        <translation>v4l2loopback n&apos;est pas installé</translation>
    </message>
    <message>
        <source>v4l2loopback {0} is installed, but not loaded</source>
        <translation>v4l2loopback {0} est installé, mais pas chargé</translation>
    </message>
    <message>
        <source>v4l2loopback {0}: stays silent after a killed writer until it is woken up</source>
        <translation>v4l2loopback {0} : reste muet après la mort d&apos;un émetteur jusqu&apos;à son réveil</translation>
    </message>
    <message>
        <source>virtual camera</source>
        <translation>caméra virtuelle</translation>
    </message>
    <message>
        <source>virtual camera&apos;s name</source>
        <translation>nom de la caméra virtuelle</translation>
    </message>
    <message>
        <source>who uses it</source>
        <translation>qui l&apos;utilise</translation>
    </message>
    <message>
        <source>{0} has ended.</source>
        <translation>{0} est terminé.</translation>
    </message>
    <message>
        <source>{0} has failed: {1}.</source>
        <translation>{0} a échoué : {1}.</translation>
    </message>
    <message>
        <source>{0} has given no picture for {1} s.</source>
        <translation>{0} n&apos;a donné aucune image depuis {1} s.</translation>
    </message>
    <message>
        <source>{0} holds no picture that can be played.</source>
        <translation>{0} ne contient aucune image lisible.</translation>
    </message>
    <message>
        <source>{0} is a folder.</source>
        <translation>{0} est un dossier.</translation>
    </message>
    <message>
        <source>{0} is mute: the program that sent to it was killed</source>
        <translation>{0} est muette : le programme qui lui envoyait a été tué</translation>
    </message>
    <message>
        <source>{0} is no colour.</source>
        <translation>{0} n&apos;est pas une couleur.</translation>
    </message>
    <message>
        <source>{0} is no longer connected.</source>
        <translation>{0} n&apos;est plus connectée.</translation>
    </message>
    <message>
        <source>{0} is no name of a video.</source>
        <translation>{0} n&apos;est pas un nom de vidéo.</translation>
    </message>
    <message>
        <source>{0} is no ordinary file.</source>
        <translation>{0} n&apos;est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>{0} is no strength of a blur.</source>
        <translation>{0} n&apos;est pas une force de flou.</translation>
    </message>
    <message>
        <source>{0} is not a size.</source>
        <translation>{0} n&apos;est pas une taille.</translation>
    </message>
    <message>
        <source>{0} is not connected.</source>
        <translation>{0} n&apos;est pas connectée.</translation>
    </message>
    <message>
        <source>{0} is not part of a look.</source>
        <translation>{0} ne fait pas partie de l&apos;apparence.</translation>
    </message>
    <message>
        <source>{0} is registered, but its file is gone ({1} bits)</source>
        <translation>{0} est inscrite, mais son fichier a disparu ({1} bits)</translation>
    </message>
    <message>
        <source>{0} is too old: {1} brought the virtual camera</source>
        <translation>{0} est trop ancien : la caméra virtuelle est arrivée avec {1}</translation>
    </message>
    <message>
        <source>{0} knows no camera extensions</source>
        <translation>{0} ne connaît pas les extensions de caméra</translation>
    </message>
    <message>
        <source>{0} says it is an output too: browsers do not list such</source>
        <translation>{0} se dit aussi une sortie : les navigateurs ne proposent pas cela</translation>
    </message>
    <message>
        <source>{0} was given.</source>
        <translation>{0} a été donné.</translation>
    </message>
    <message>
        <source>{0}, for programs of {1} bits only</source>
        <translation>{0}, pour les programmes de {1} bits seulement</translation>
    </message>
    <message>
        <source>{0}: they belong to root alone</source>
        <translation>{0} : ils appartiennent à root seul</translation>
    </message>
    <message>
        <source>{0}: {1} or later is needed</source>
        <translation>{0} : il faut {1} ou plus récent</translation>
    </message>
    <message>
        <source>{0}; call programs list it only while PortraitCam sends</source>
        <translation>{0} ; les programmes d&apos;appel ne la proposent que pendant que PortraitCam envoie</translation>
    </message>
    <message>
        <source>{0}; the Camera app and the Settings never list it</source>
        <translation>{0} ; l&apos;appli Caméra et les Paramètres ne la proposent jamais</translation>
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
        <translation>Images et vidéos ({0})</translation>
    </message>
    <message>
        <source>Add backgrounds</source>
        <translation>Ajouter des arrière-plans</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>What this background is called here:</source>
        <translation>Nom de cet arrière-plan ici :</translation>
    </message>
    <message>
        <source>Rename...</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Déplacer à gauche</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Déplacer à droite</translation>
    </message>
    <message>
        <source>Remove from the gallery</source>
        <translation>Retirer de la galerie</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Pages of the panel</source>
        <translation>Pages du panneau</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>The clipboard holds no picture, video or colour.</source>
        <translation>Le presse-papiers ne contient ni image, ni vidéo, ni couleur.</translation>
    </message>
    <message>
        <source>Copy one, then paste it here with Ctrl+V.</source>
        <translation>Copiez-en une, puis collez-la ici avec Ctrl+V.</translation>
    </message>
    <message>
        <source>The picture cannot be saved to {0}.</source>
        <translation>L&apos;image ne peut pas être enregistrée dans {0}.</translation>
    </message>
    <message>
        <source>Check that the disk is not full.</source>
        <translation>Vérifiez que le disque n&apos;est pas plein.</translation>
    </message>
</context>
<context>
    <name>PresetsButton</name>
    <message>
        <source>Keep how you look now under a name, and come back to it.</source>
        <translation>Gardez votre apparence actuelle sous un nom, et revenez-y.</translation>
    </message>
    <message>
        <source>A file that cannot be used</source>
        <translation>Un fichier inutilisable</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Import...</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Preset: {0}</source>
        <translation>Préréglage : {0}</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Enregistrer le préréglage</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Nom du préréglage :</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Replace the preset {0}?</source>
        <translation>Remplacer le préréglage {0} ?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Delete the preset {0}?</source>
        <translation>Supprimer le préréglage {0} ?</translation>
    </message>
    <message>
        <source>The one that was saved cannot be brought back.</source>
        <translation>Celui qui était enregistré ne pourra pas être récupéré.</translation>
    </message>
    <message>
        <source>Export preset</source>
        <translation>Exporter le préréglage</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>Importer des préréglages</translation>
    </message>
    <message>
        <source>Presets ({0})</source>
        <translation>Préréglages ({0})</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Without PortraitCam: only you see this</source>
        <translation>Sans PortraitCam : vous seul voyez ceci</translation>
    </message>
    <message>
        <source>Mirrored for you, not for others</source>
        <translation>En miroir pour vous, pas pour les autres</translation>
    </message>
    <message>
        <source>Your room is visible</source>
        <translation>Votre pièce est visible</translation>
    </message>
</context>
<context>
    <name>ResetButton</name>
    <message>
        <source>Reset {0}</source>
        <translation>Réinitialiser {0}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Where the picture comes from: camera, camera:N, camera:NAME, the path of a video or picture, or synthetic.</source>
        <translation>D&apos;où vient l&apos;image : camera, camera:N, camera:NOM, le chemin d&apos;une vidéo ou d&apos;une image, ou synthetic.</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Arrière-plan</translation>
    </message>
    <message>
        <source>What appears behind you: blur, blur:0.6, a colour such as #00b140, the path of a picture or video, or the name of a built-in background.</source>
        <translation>Ce qui apparaît derrière vous : blur, blur:0.6, une couleur comme #00b140, le chemin d&apos;une image ou vidéo, ou le nom d&apos;un arrière-plan fourni.</translation>
    </message>
    <message>
        <source>Blur strength</source>
        <translation>Force du flou</translation>
    </message>
    <message>
        <source>How much the room behind you is blurred.</source>
        <translation>À quel point la pièce derrière vous est floutée.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Width and height asked of the camera and sent, in px.</source>
        <translation>Largeur et hauteur demandées à la caméra et envoyées, en px.</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>Frames per second asked of the camera.</source>
        <translation>Images par seconde demandées à la caméra.</translation>
    </message>
    <message>
        <source>Picture fit</source>
        <translation>Ajustement</translation>
    </message>
    <message>
        <source>How a background of another shape is fitted.</source>
        <translation>Comment ajuster un arrière-plan d&apos;une autre forme.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Remplir</translation>
    </message>
    <message>
        <source>fills the frame; what hangs over is cut off</source>
        <translation>remplit l&apos;image ; ce qui dépasse est coupé</translation>
    </message>
    <message>
        <source>Contain</source>
        <translation>Contenir</translation>
    </message>
    <message>
        <source>shows all of it; bars fill the rest</source>
        <translation>montre tout ; des bandes comblent le reste</translation>
    </message>
    <message>
        <source>Who stays</source>
        <translation>Qui reste</translation>
    </message>
    <message>
        <source>Who is kept when several people are in the picture.</source>
        <translation>Qui est gardé quand plusieurs personnes sont dans l&apos;image.</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Plus grande</translation>
    </message>
    <message>
        <source>the largest person, until another is much larger for a while</source>
        <translation>la personne la plus grande, jusqu&apos;à ce qu&apos;une autre le soit bien plus un moment</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>every person who is large enough</source>
        <translation>chaque personne assez grande</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Espaces</translation>
    </message>
    <message>
        <source>What is seen between your arm and your body.</source>
        <translation>Ce qui se voit entre votre bras et votre corps.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>the new background, where the gap is large and beyond doubt</source>
        <translation>le nouvel arrière-plan, là où l&apos;espace est grand et certain</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Remplis</translation>
    </message>
    <message>
        <source>what the camera sees: all inside your outline stays</source>
        <translation>ce que voit la caméra : tout ce qui est dans votre contour reste</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Turns the camera&apos;s picture clockwise, by so many degrees.</source>
        <translation>Tourne l&apos;image de la caméra dans le sens horaire, en degrés.</translation>
    </message>
    <message>
        <source>as the camera gives it</source>
        <translation>comme la caméra la donne</translation>
    </message>
    <message>
        <source>a quarter to the right</source>
        <translation>un quart à droite</translation>
    </message>
    <message>
        <source>upside down</source>
        <translation>à l&apos;envers</translation>
    </message>
    <message>
        <source>a quarter to the left</source>
        <translation>un quart à gauche</translation>
    </message>
    <message>
        <source>Auto-framing</source>
        <translation>Cadrage automatique</translation>
    </message>
    <message>
        <source>Follows your head and shoulders calmly, enlarging up to twice.</source>
        <translation>Suit calmement votre tête et vos épaules, en agrandissant jusqu&apos;à deux fois.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Enlarges a part of the picture: 1 shows all. Auto-framing goes before it.</source>
        <translation>Agrandit une partie de l&apos;image : 1 montre tout. Le cadrage automatique l&apos;emporte.</translation>
    </message>
    <message>
        <source>Left, right</source>
        <translation>Gauche, droite</translation>
    </message>
    <message>
        <source>Which part a zoom shows: -1 is far left in the camera&apos;s picture, 1 far right.</source>
        <translation>Quelle partie montre le zoom : -1 est à gauche de l&apos;image de la caméra, 1 à droite.</translation>
    </message>
    <message>
        <source>Up, down</source>
        <translation>Haut, bas</translation>
    </message>
    <message>
        <source>Which part a zoom shows: -1 is the top, 1 the bottom.</source>
        <translation>Quelle partie montre le zoom : -1 est le haut, 1 le bas.</translation>
    </message>
    <message>
        <source>Steadiness</source>
        <translation>Stabilité</translation>
    </message>
    <message>
        <source>How still the edge is held: 0 follows every frame, 1 is calmest.</source>
        <translation>Combien le contour est calmé : 0 suit chaque image, 1 est le plus calme.</translation>
    </message>
    <message>
        <source>Edge shift</source>
        <translation>Décaler contour</translation>
    </message>
    <message>
        <source>Moves the edge outwards (positive) or inwards (negative), in px.</source>
        <translation>Déplace le contour vers l&apos;extérieur (positif) ou l&apos;intérieur (négatif), en px.</translation>
    </message>
    <message>
        <source>Edge softness</source>
        <translation>Contour doux</translation>
    </message>
    <message>
        <source>Softens the edge over this many px.</source>
        <translation>Adoucit le contour sur tant de px.</translation>
    </message>
    <message>
        <source>Match the light</source>
        <translation>Accorder la lumière</translation>
    </message>
    <message>
        <source>Brings your brightness and colour a little towards the background&apos;s: 0 is off.</source>
        <translation>Rapproche un peu votre luminosité et votre couleur de celles de l’arrière-plan : 0 désactive.</translation>
    </message>
    <message>
        <source>Light around you</source>
        <translation>Lumière autour de vous</translation>
    </message>
    <message>
        <source>Lets the light of a bright background shine around your outline: 0 is off.</source>
        <translation>Laisse la lumière d’un arrière-plan clair déborder sur votre contour : 0 désactive.</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>Fils du processeur</translation>
    </message>
    <message>
        <source>Threads the network may use.</source>
        <translation>Fils d&apos;exécution que le réseau peut utiliser.</translation>
    </message>
    <message>
        <source>Camera always on</source>
        <translation>Caméra toujours allumée</translation>
    </message>
    <message>
        <source>Keeps the camera and its light on while nobody watches: no preview is visible and no program reads the virtual camera.</source>
        <translation>Garde la caméra et son voyant allumés quand personne ne regarde : aucun aperçu n&apos;est visible et aucun programme ne lit la caméra virtuelle.</translation>
    </message>
    <message>
        <source>Camera off when idle</source>
        <translation>Éteindre caméra inactive</translation>
    </message>
    <message>
        <source>Where the system does not tell who reads the virtual camera (Windows, macOS): minutes without a preview until the camera goes off; 0 is never.</source>
        <translation>Là où le système ne dit pas qui lit la caméra virtuelle (Windows, macOS) : minutes sans aperçu avant que la caméra s&apos;éteigne ; 0 pour jamais.</translation>
    </message>
    <message>
        <source>Mirror preview</source>
        <translation>Aperçu en miroir</translation>
    </message>
    <message>
        <source>Shows you as a mirror does. What others see is never mirrored.</source>
        <translation>Vous montre comme un miroir. Ce que voient les autres n&apos;est jamais inversé.</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Rester en zone de notification</translation>
    </message>
    <message>
        <source>Closing the window leaves PortraitCam running in the tray; Quit ends it.</source>
        <translation>Fermer la fenêtre laisse PortraitCam dans la zone de notification ; « Quitter » l&apos;arrête.</translation>
    </message>
    <message>
        <source>Tray explained</source>
        <translation>Zone expliquée</translation>
    </message>
    <message>
        <source>Whether it was told that closing does not end it.</source>
        <translation>S&apos;il a été dit que fermer ne l&apos;arrête pas.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Which language the window speaks.</source>
        <translation>Quelle langue la fenêtre parle.</translation>
    </message>
    <message>
        <source>Global shortcuts</source>
        <translation>Raccourcis globaux</translation>
    </message>
    <message>
        <source>Keys that work in every program, where the desktop offers them.</source>
        <translation>Des touches qui marchent dans tous les programmes, là où le bureau les offre.</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Pause ou reprise</translation>
    </message>
    <message>
        <source>Keys that pause and resume in every program; empty: the usual ones.</source>
        <translation>Touches qui mettent en pause et reprennent dans tous les programmes ; vide : les touches habituelles.</translation>
    </message>
    <message>
        <source>Next background</source>
        <translation>Arrière-plan suivant</translation>
    </message>
    <message>
        <source>Keys that take the next background in every program; empty: the usual ones.</source>
        <translation>Touches qui prennent l&apos;arrière-plan suivant dans tous les programmes ; vide : les touches habituelles.</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
    <message>
        <source>Keys that bring the window forward in every program; empty: the usual ones.</source>
        <translation>Touches qui ramènent la fenêtre au premier plan dans tous les programmes ; vide : les touches habituelles.</translation>
    </message>
    <message>
        <source>Start minimised</source>
        <translation>Démarrer réduit</translation>
    </message>
    <message>
        <source>Starts without its window: in the tray where there is one.</source>
        <translation>Démarre sans sa fenêtre : dans la zone de notification, s&apos;il y en a une.</translation>
    </message>
    <message>
        <source>Away picture</source>
        <translation>Image d&apos;absence</translation>
    </message>
    <message>
        <source>What others see while it is paused: card, or the path of a picture.</source>
        <translation>Ce que voient les autres pendant la pause : card, ou le chemin d&apos;une image.</translation>
    </message>
    <message>
        <source>Welcomed</source>
        <translation>Accueilli</translation>
    </message>
    <message>
        <source>Whether the first steps were shown or skipped.</source>
        <translation>Si les premiers pas ont été montrés ou passés.</translation>
    </message>
    <message>
        <source>Your backgrounds</source>
        <translation>Vos arrière-plans</translation>
    </message>
    <message>
        <source>Paths of your own pictures and clips.</source>
        <translation>Chemins de vos propres images et clips.</translation>
    </message>
    <message>
        <source>Their names</source>
        <translation>Leurs noms</translation>
    </message>
    <message>
        <source>What you call your own backgrounds, in their order; empty: as the file.</source>
        <translation>Comment vous appelez vos arrière-plans, dans leur ordre ; vide : comme le fichier.</translation>
    </message>
</context>
<context>
    <name>ShortcutsBox</name>
    <message>
        <source>Global shortcuts</source>
        <translation>Raccourcis globaux</translation>
    </message>
    <message>
        <source>Keys that work while another program has the keyboard.</source>
        <translation>Des touches qui agissent même quand un autre programme a le clavier.</translation>
    </message>
    <message>
        <source>Already taken, or not on this keyboard: %1.</source>
        <translation>Déjà prises ou absentes de ce clavier : %1.</translation>
    </message>
    <message>
        <source>The desktop did not set them up.</source>
        <translation>Le bureau ne les a pas mis en place.</translation>
    </message>
    <message>
        <source>This desktop offers no global shortcuts to programs. Bind the command portraitcam ctl toggle to a key in its keyboard settings.</source>
        <translation>Ce bureau n&apos;offre pas de raccourcis globaux aux programmes. Associez la commande portraitcam ctl toggle à une touche dans ses réglages du clavier.</translation>
    </message>
</context>
<context>
    <name>Sinks</name>
    <message>
        <source>nowhere</source>
        <translation>nulle part</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Lets go of the camera and sends the away card (Ctrl+P, or Space in the preview)</source>
        <translation>Libère la caméra et envoie l&apos;image d&apos;absence (Ctrl+P, ou Espace dans l&apos;aperçu)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Hold it, or the key B, to see yourself without PortraitCam</source>
        <translation>Maintenez-le, ou la touche B, pour vous voir sans PortraitCam</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Terminer le test</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Drop it to have it behind you</source>
        <translation>Déposez-la pour l&apos;avoir derrière vous</translation>
    </message>
</context>
<context>
    <name>TestCard</name>
    <message>
        <source>PortraitCam test card</source>
        <translation>Mire de test PortraitCam</translation>
    </message>
    <message>
        <source>You should see this in your call app.</source>
        <translation>Vous devriez voir ceci dans votre appli d&apos;appel.</translation>
    </message>
    <message>
        <source>You can read this, so others see nothing mirrored.</source>
        <translation>Vous pouvez lire ceci : rien n&apos;est inversé pour les autres.</translation>
    </message>
</context>
<context>
    <name>TileView</name>
    <message>
        <source>Backgrounds</source>
        <translation>Arrière-plans</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Green screen</source>
        <translation>Fond vert</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Ardoise</translation>
    </message>
    <message>
        <source>Linen</source>
        <translation>Lin</translation>
    </message>
    <message>
        <source>Sage</source>
        <translation>Sauge</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Ciel</translation>
    </message>
    <message>
        <source>Clay</source>
        <translation>Argile</translation>
    </message>
    <message>
        <source>Charcoal</source>
        <translation>Anthracite</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Light blur</source>
        <translation>Flou léger</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Flou</translation>
    </message>
    <message>
        <source>Strong blur</source>
        <translation>Flou fort</translation>
    </message>
    <message>
        <source>Add your own</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Other colour</source>
        <translation>Autre couleur</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Effets</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Les vôtres</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>En mouvement</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Arrière-plan</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>PortraitCam: your room is visible</source>
        <translation>PortraitCam : votre pièce est visible</translation>
    </message>
    <message>
        <source>PortraitCam: paused</source>
        <translation>PortraitCam : en pause</translation>
    </message>
    <message>
        <source>PortraitCam: camera off, nobody is watching</source>
        <translation>PortraitCam : caméra éteinte, personne ne regarde</translation>
    </message>
    <message>
        <source>PortraitCam: nothing is sent</source>
        <translation>PortraitCam : rien n&apos;est envoyé</translation>
    </message>
    <message>
        <source>PortraitCam keeps running in the tray.</source>
        <translation>PortraitCam reste actif dans la zone de notification.</translation>
    </message>
    <message>
        <source>Your call keeps its picture, and the camera stays on for it. Quit in the menu of the tray&apos;s icon ends both.</source>
        <translation>Votre appel garde son image, et la caméra reste allumée pour lui. « Quitter » dans le menu de l&apos;icône de notification arrête les deux.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Rester actif</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>VirtualCameraSection</name>
    <message>
        <source>Commands to run in a terminal</source>
        <translation>Commandes à lancer dans un terminal</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation>Copier les commandes</translation>
    </message>
    <message>
        <source>Virtual camera</source>
        <translation>Caméra virtuelle</translation>
    </message>
    <message>
        <source>Choose it as the camera in your call: {0}</source>
        <translation>Choisissez-la comme caméra dans votre appel : {0}</translation>
    </message>
    <message>
        <source>Starting...</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Éteinte</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Allumée</translation>
    </message>
    <message>
        <source>Stop virtual camera</source>
        <translation>Arrêter la caméra virtuelle</translation>
    </message>
    <message>
        <source>Start virtual camera</source>
        <translation>Démarrer la caméra virtuelle</translation>
    </message>
    <message>
        <source>Run this in a terminal, then start again:</source>
        <translation>Lancez ceci dans un terminal, puis démarrez de nouveau :</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Choose your camera</source>
        <translation>Choisissez votre caméra</translation>
    </message>
    <message>
        <source>The preview shows what others would see.</source>
        <translation>L&apos;aperçu montre ce que les autres verraient.</translation>
    </message>
    <message>
        <source>Choose what is behind you</source>
        <translation>Choisissez ce qu&apos;il y a derrière vous</translation>
    </message>
    <message>
        <source>More, and your own pictures, are in the panel at the side.</source>
        <translation>D&apos;autres, et vos propres images, sont dans le panneau de côté.</translation>
    </message>
    <message>
        <source>Get it into your call</source>
        <translation>Amenez-le dans votre appel</translation>
    </message>
    <message>
        <source>A virtual camera carries the picture: start it, then choose it as the camera in your call app.</source>
        <translation>Une caméra virtuelle porte l&apos;image : démarrez-la, puis choisissez-la comme caméra dans votre appli d&apos;appel.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
</TS>
