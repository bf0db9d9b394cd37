<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Restablecer todos los ajustes</translation>
    </message>
    <message>
        <source>Save a snapshot</source>
        <translation>Guardar una captura</translation>
    </message>
    <message>
        <source>Start or end a recording</source>
        <translation>Iniciar o terminar una grabación</translation>
    </message>
    <message>
        <source>Send a test card</source>
        <translation>Enviar una imagen de prueba</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>First steps...</source>
        <translation>Primeros pasos…</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar el diagnóstico</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Add backgrounds</source>
        <translation>Añadir fondos</translation>
    </message>
    <message>
        <source>Paste a background</source>
        <translation>Pegar un fondo</translation>
    </message>
    <message>
        <source>Virtual camera</source>
        <translation>Cámara virtual</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>Send to your call app (Ctrl+Return)</source>
        <translation>Enviar a tu app de llamadas (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Terminar la prueba</translation>
    </message>
</context>
<context>
    <name>AdjustPage</name>
    <message>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Encuadre</translation>
    </message>
</context>
<context>
    <name>AppSection</name>
    <message>
        <source>Start at login</source>
        <translation>Iniciar al entrar en la sesión</translation>
    </message>
    <message>
        <source>PortraitCam is ready, minimised, as soon as you have logged in.</source>
        <translation>PortraitCam está listo, minimizado, en cuanto entras en la sesión.</translation>
    </message>
    <message>
        <source>Away picture</source>
        <translation>Imagen de ausencia</translation>
    </message>
    <message>
        <source>A picture that others see while you pause.</source>
        <translation>Una imagen que los demás ven durante la pausa.</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>Inicio y cierre</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Designed card</source>
        <translation>Imagen incluida</translation>
    </message>
    <message>
        <source>Away picture: {0}</source>
        <translation>Imagen de ausencia: {0}</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>Imágenes ({0})</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Backgrounds</name>
    <message>
        <source>Blind light</source>
        <translation>Persiana</translation>
    </message>
    <message>
        <source>Blue silk</source>
        <translation>Seda azul</translation>
    </message>
    <message>
        <source>Bokeh drift</source>
        <translation>Luces móviles</translation>
    </message>
    <message>
        <source>Bokeh night</source>
        <translation>Nocturno</translation>
    </message>
    <message>
        <source>Bright office</source>
        <translation>Oficina clara</translation>
    </message>
    <message>
        <source>Evening lamp</source>
        <translation>Lámpara</translation>
    </message>
    <message>
        <source>Garden bokeh</source>
        <translation>Jardín</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Living room</source>
        <translation>Sala de estar</translation>
    </message>
    <message>
        <source>Misty hills</source>
        <translation>Colinas</translation>
    </message>
    <message>
        <source>Paper waves</source>
        <translation>Olas de papel</translation>
    </message>
    <message>
        <source>Soft gradient</source>
        <translation>Degradado</translation>
    </message>
    <message>
        <source>Studio canvas</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Window light</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Window shadow</source>
        <translation>Sombras</translation>
    </message>
    <message>
        <source>Wood slats</source>
        <translation>Listones</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <translation>Cerrar este mensaje (Esc)</translation>
    </message>
</context>
<context>
    <name>BlurStrength</name>
    <message>
        <source>Blur strength</source>
        <translation>Desenfoque</translation>
    </message>
    <message>
        <source>How much the room behind you is blurred.</source>
        <translation>Cuánto se desenfoca la habitación detrás de ti.</translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message>
        <source>Sends a moving card that you should then see in your call app</source>
        <translation>Envía una imagen en movimiento que deberías ver en tu app de llamadas</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar otra vez</translation>
    </message>
    <message>
        <source>Start the virtual camera. It carries what the preview shows.</source>
        <translation>Inicia la cámara virtual. Lleva lo que muestra la vista previa.</translation>
    </message>
    <message>
        <source>Zoom: Settings, Video. Teams: Settings, Devices. Meet: Settings, Video. A call app that is open already may have to be restarted.</source>
        <translation>Zoom: Configuración, Vídeo. Teams: Configuración, Dispositivos. Meet: Configuración, Vídeo. Puede que haya que reiniciar una aplicación de llamadas ya abierta.</translation>
    </message>
    <message>
        <source>Not sure? Send a test card: it should move in your call app.</source>
        <translation>¿Dudas? Envía una imagen de prueba: debería moverse en tu aplicación de llamadas.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Terminar la prueba</translation>
    </message>
    <message>
        <source>Send a test card</source>
        <translation>Enviar una imagen de prueba</translation>
    </message>
    <message>
        <source>Stop virtual camera</source>
        <translation>Detener cámara virtual</translation>
    </message>
    <message>
        <source>Start virtual camera</source>
        <translation>Iniciar cámara virtual</translation>
    </message>
    <message>
        <source>Choose {0} as the camera in your call app.</source>
        <translation>Elige {0} como cámara en tu aplicación de llamadas.</translation>
    </message>
    <message>
        <source>Choose the virtual camera as the camera in your call app.</source>
        <translation>Elige la cámara virtual como cámara en tu aplicación de llamadas.</translation>
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
        <translation>Demostración (sin cámara)</translation>
    </message>
    <message>
        <source>Open a video or picture...</source>
        <translation>Abrir un vídeo o una imagen…</translation>
    </message>
    <message>
        <source>Looking for cameras...</source>
        <translation>Buscando cámaras…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>{0} (not connected)</source>
        <translation>{0} (no conectada)</translation>
    </message>
    <message>
        <source>Open a video or picture</source>
        <translation>Abrir un vídeo o una imagen</translation>
    </message>
    <message>
        <source>Videos and pictures ({0})</source>
        <translation>Vídeos e imágenes ({0})</translation>
    </message>
    <message>
        <source>What the camera really gives</source>
        <translation>Lo que la cámara da de verdad</translation>
    </message>
    <message>
        <source>{0} × {1}, {2} / s</source>
        <translation>{0} × {1}, {2} / s</translation>
    </message>
    <message>
        <source>The camera does not offer {0}.</source>
        <translation>La cámara no ofrece {0}.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>{0} frames/s</source>
        <translation>{0} fotogramas/s</translation>
    </message>
    <message>
        <source>{0} ms per frame</source>
        <translation>{0} ms por fotograma</translation>
    </message>
    <message>
        <source>{0} of a core</source>
        <translation>{0} de un núcleo</translation>
    </message>
    <message>
        <source>{0} dropped</source>
        <translation>{0} descartados</translation>
    </message>
    <message>
        <source>Pausing...</source>
        <translation>Pausando…</translation>
    </message>
    <message>
        <source>Paused: others see this card</source>
        <translation>En pausa: los demás ven esta imagen</translation>
    </message>
    <message>
        <source>Starting again...</source>
        <translation>Reanudando…</translation>
    </message>
    <message>
        <source>Test card: others see this</source>
        <translation>Imagen de prueba: los demás ven esto</translation>
    </message>
    <message>
        <source>Camera off: nobody is watching</source>
        <translation>Cámara apagada: nadie está mirando</translation>
    </message>
    <message>
        <source>No picture: others see this card</source>
        <translation>Sin imagen: los demás ven esto</translation>
    </message>
    <message>
        <source>Holding the last picture</source>
        <translation>Se mantiene la última imagen</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Looking for a camera.</source>
        <translation>Buscando una cámara.</translation>
    </message>
    <message>
        <source>Waiting for the first picture.</source>
        <translation>Esperando la primera imagen.</translation>
    </message>
    <message>
        <source>The source has ended</source>
        <translation>La fuente ha terminado</translation>
    </message>
    <message>
        <source>Start again, or choose a camera or another file.</source>
        <translation>Reinicia, o elige una cámara u otro archivo.</translation>
    </message>
    <message>
        <source>Nothing is sent. Start again, or choose a camera.</source>
        <translation>No se envía nada. Reinicia, o elige una cámara.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>Saved as {0}.</source>
        <translation>Guardado como {0}.</translation>
    </message>
    <message>
        <source>It is in {0}.</source>
        <translation>Está en {0}.</translation>
    </message>
</context>
<context>
    <name>CaptureBar</name>
    <message>
        <source>Snapshot</source>
        <translation>Captura</translation>
    </message>
    <message>
        <source>Saves the picture that others see now (Ctrl+S)</source>
        <translation>Guarda la imagen que los demás ven ahora (Ctrl+S)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Records what others see (Ctrl+R)</source>
        <translation>Graba lo que ven los demás (Ctrl+R)</translation>
    </message>
    <message>
        <source>Recording to {0}; space is left for {1} MB more.</source>
        <translation>Grabando en {0}; queda espacio para {1} MB más.</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Detener la grabación</translation>
    </message>
    <message>
        <source>Ends the recording (Ctrl+R): {0}</source>
        <translation>Termina la grabación (Ctrl+R): {0}</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Checking this computer...</source>
        <translation>Comprobando este equipo…</translation>
    </message>
    <message>
        <source>Nothing is missing: the virtual camera can start.</source>
        <translation>No falta nada: la cámara virtual puede iniciarse.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>Chords</name>
    <message>
        <source>Choose a letter, a digit or a function key.</source>
        <translation>Elija una letra, una cifra o una tecla de función.</translation>
    </message>
    <message>
        <source>Keys with the Windows key belong to Windows.</source>
        <translation>Las combinaciones con la tecla Windows son de Windows.</translation>
    </message>
    <message>
        <source>Ctrl+Alt with a letter or digit is AltGr, which types signs.</source>
        <translation>Ctrl+Alt con una letra o una cifra es AltGr, que escribe signos.</translation>
    </message>
    <message>
        <source>Hold one of these keys as well: %1.</source>
        <translation>Mantenga pulsada además una de estas teclas: %1.</translation>
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
        <translation>Mayús</translation>
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
        <translation>Órdenes para ejecutar en un terminal</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation>Copiar las órdenes</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Your call keeps its shape: the picture is between bars there.</source>
        <translation>Tu llamada mantiene su forma: allí la imagen queda entre franjas.</translation>
    </message>
    <message>
        <source>Start the virtual camera anew to have it fill the frame.</source>
        <translation>Inicia de nuevo la cámara virtual para que llene el cuadro.</translation>
    </message>
    <message>
        <source>Start it anew</source>
        <translation>Iniciar de nuevo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>No background: your room is visible to others.</source>
        <translation>Sin fondo: los demás ven tu habitación.</translation>
    </message>
    <message>
        <source>Your own room, blurred.</source>
        <translation>Tu propia habitación, desenfocada.</translation>
    </message>
    <message>
        <source>Add a picture or video of yours (Ctrl+O), drop it here, or paste it (Ctrl+V).</source>
        <translation>Añade una imagen o un vídeo tuyo (Ctrl+O), arrástralo aquí o pégalo (Ctrl+V).</translation>
    </message>
    <message>
        <source>Any other colour.</source>
        <translation>Cualquier otro color.</translation>
    </message>
    <message>
        <source>{0}
F2 renames it, Delete removes it from here, Ctrl with left or right moves it.</source>
        <translation>{0}
F2 le cambia el nombre, Supr lo quita de aquí, Ctrl con izquierda o derecha lo mueve.</translation>
    </message>
    <message>
        <source>{0} is gone or cannot be read.
Delete removes it from here.</source>
        <translation>{0} ha desaparecido o no se puede leer.
Supr lo quita de aquí.</translation>
    </message>
    <message>
        <source>Show your room?</source>
        <translation>¿Mostrar tu habitación?</translation>
    </message>
    <message>
        <source>Everyone in the call will see it as it is.</source>
        <translation>Todos en la llamada la verán tal como es.</translation>
    </message>
    <message>
        <source>Show my room</source>
        <translation>Mostrar mi habitación</translation>
    </message>
    <message>
        <source>Background colour</source>
        <translation>Color de fondo</translation>
    </message>
</context>
<context>
    <name>GlobalShortcuts</name>
    <message>
        <source>Pause or resume the camera</source>
        <translation>Pausar o reanudar la cámara</translation>
    </message>
    <message>
        <source>Next background</source>
        <translation>Fondo siguiente</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Mostrar la ventana</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>PortraitCam Help</source>
        <translation>Ayuda de PortraitCam</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Preguntas y respuestas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation>Nada en la ayuda contiene estas palabras.</translation>
    </message>
    <message>
        <source>My call app does not list PortraitCam</source>
        <translation>Mi app de llamadas no muestra PortraitCam</translation>
    </message>
    <message>
        <source>Press Start virtual camera first, then open the call app, or its camera list, anew: many apps look only once, and most list a virtual camera only while something is sent. Menu, First steps, checks what is missing on this computer. The camera is called PortraitCam on Linux and OBS Virtual Camera on Windows and macOS. A browser from a Flatpak or Snap may need leave to use cameras; Firefox on Fedora sees it after: systemctl --user restart pipewire wireplumber</source>
        <translation>Pulsa primero «Iniciar cámara virtual» y abre después la app de llamadas, o su lista de cámaras, de nuevo: muchas apps miran solo una vez, y la mayoría muestra una cámara virtual solo mientras se envía algo. En el menú, «Primeros pasos» comprueba qué falta en este equipo. La cámara se llama PortraitCam en Linux y OBS Virtual Camera en Windows y macOS. Un navegador de Flatpak o Snap puede necesitar permiso para usar cámaras; Firefox en Fedora la ve después de: systemctl --user restart pipewire wireplumber</translation>
    </message>
    <message>
        <source>Do others see me mirrored?</source>
        <translation>¿Los demás me ven como en un espejo?</translation>
    </message>
    <message>
        <source>No. Only the preview here is a mirror, as the self-view of your call app is. Others can read what you hold up. Mirror preview, under Look, turns the mirror off for you; backgrounds are never mirrored for others. The test card in the menu proves it.</source>
        <translation>No. Solo la vista previa es un espejo, como tu propia imagen en la app de llamadas. Los demás pueden leer lo que muestras. «Vista previa en espejo», en «Aspecto», lo desactiva para ti; los fondos nunca se invierten para los demás. La imagen de prueba del menú lo demuestra.</translation>
    </message>
    <message>
        <source>Can my room show, even for a moment?</source>
        <translation>¿Puede verse mi habitación, aunque sea un momento?</translation>
    </message>
    <message>
        <source>No frame is sent that was not composed with a mask of that same frame. If anything fails, others see the last good picture for two seconds and then the away card. Your room goes out only after you chose None and confirmed it; a red frame then surrounds the preview, and the next start begins with your background again.</source>
        <translation>No se envía ningún fotograma que no se haya compuesto con una máscara de ese mismo fotograma. Si algo falla, los demás ven la última imagen buena durante dos segundos y después la imagen de ausencia. Tu habitación solo se ve si eliges «Ninguno» y lo confirmas; entonces un marco rojo rodea la vista previa, y el siguiente inicio vuelve a empezar con tu fondo.</translation>
    </message>
    <message>
        <source>The edge flickers or has a halo</source>
        <translation>El borde parpadea o tiene un halo</translation>
    </message>
    <message>
        <source>Light on your face helps most, and a strong light behind you hurts most. Under Mask, more Steadiness calms the edge, a negative Edge shift cuts a bright rim away, and Edge softness blends it. If you look like a ghost when you move, lower Steadiness.</source>
        <translation>Lo que más ayuda es la luz en tu cara, y lo que más perjudica es una luz fuerte detrás de ti. En «Máscara», más «Estabilidad» calma el borde, un «Desplazar borde» negativo recorta un filo claro, y «Borde suave» lo difumina. Si pareces un fantasma al moverte, baja «Estabilidad».</translation>
    </message>
    <message>
        <source>My hand or a second person disappears</source>
        <translation>Mi mano o una segunda persona desaparece</translation>
    </message>
    <message>
        <source>PortraitCam keeps the largest person. Choose Everyone at Who stays, under Mask, for two people or for hands far from the body. Small things held up stay best close to you.</source>
        <translation>PortraitCam conserva a la persona más grande. En «Máscara», elige «Todos» en «Quién queda» para dos personas o para manos lejos del cuerpo. Los objetos pequeños se ven mejor cerca de ti.</translation>
    </message>
    <message>
        <source>The picture is slow, or the fan is loud</source>
        <translation>La imagen va lenta o el ventilador hace ruido</translation>
    </message>
    <message>
        <source>Below the preview stand the frames per second and the time that each takes. Choose 1280 × 720 and 30 frames at Camera; a picture or colour costs less than blur. Some cameras give only 10 frames in low light or at large sizes. When PortraitCam is late it drops frames, so that you stay in step with your voice.</source>
        <translation>Debajo de la vista previa están los fotogramas por segundo y el tiempo que tarda cada uno. Elige 1280 × 720 y 30 fotogramas en «Cámara»; una imagen o un color cuesta menos que el desenfoque. Algunas cámaras dan solo 10 fotogramas con poca luz o en tamaños grandes. Si PortraitCam se retrasa, descarta fotogramas para que la imagen siga a tu voz.</translation>
    </message>
    <message>
        <source>The camera is busy, black or cannot be opened</source>
        <translation>La cámara está ocupada, en negro o no se puede abrir</translation>
    </message>
    <message>
        <source>A camera serves one program at a time: close other call apps, and in the call choose PortraitCam instead of the camera itself. On macOS and Windows allow camera access in the privacy settings. After an unplug PortraitCam waits for the camera and goes on by itself.</source>
        <translation>Una cámara sirve a un solo programa a la vez: cierra otras apps de llamadas y elige PortraitCam en la llamada en lugar de la cámara misma. En macOS y Windows permite el acceso a la cámara en los ajustes de privacidad. Si se desconecta, PortraitCam espera a la cámara y sigue por sí solo.</translation>
    </message>
    <message>
        <source>The camera&apos;s light stays on</source>
        <translation>La luz de la cámara sigue encendida</translation>
    </message>
    <message>
        <source>The camera is in use as long as PortraitCam runs, also in the tray. Pause lets go of it, and others see the away card; Quit ends everything. Closing the window keeps it running only while Keep running in the tray is ticked, under App.</source>
        <translation>La cámara está en uso mientras PortraitCam funciona, también en la bandeja. «Pausa» la suelta y los demás ven la imagen de ausencia; «Salir» termina todo. Al cerrar la ventana sigue funcionando solo si «Seguir en la bandeja» está marcado en «Programa».</translation>
    </message>
    <message>
        <source>It worked once, and now the call app shows nothing</source>
        <translation>Funcionó una vez, y ahora la app de llamadas no muestra nada</translation>
    </message>
    <message>
        <source>Stop and start the virtual camera, then choose it again in the call. On Linux only one call app at a time can use it, and old versions of v4l2loopback need to be loaded anew: sudo modprobe -r v4l2loopback, then load it again. On Windows a browser may still hold it: close its windows. On macOS a restart after the first setup often helps.</source>
        <translation>Detén e inicia la cámara virtual y vuelve a elegirla en la llamada. En Linux solo puede usarla una app de llamadas a la vez, y las versiones antiguas de v4l2loopback deben cargarse de nuevo: sudo modprobe -r v4l2loopback, y después cárgalo otra vez. En Windows quizá la retenga un navegador: cierra sus ventanas. En macOS suele ayudar reiniciar tras la primera configuración.</translation>
    </message>
    <message>
        <source>Can I steer it with a key, a script or a Stream Deck?</source>
        <translation>¿Puedo manejarlo con una tecla, un script o un Stream Deck?</translation>
    </message>
    <message>
        <source>Yes. Bind a command in the desktop&apos;s keyboard settings or a macro pad: portraitcam ctl toggle pauses and resumes, portraitcam ctl next takes the next background, portraitcam ctl preset NAME changes to a preset. portraitcam ctl --help lists them all. Where the desktop offers global shortcuts, App in the panel sets them up.</source>
        <translation>Sí. Asigna una orden en los ajustes de teclado del escritorio o en un teclado de macros: portraitcam ctl toggle pausa y reanuda, portraitcam ctl next pasa al fondo siguiente, portraitcam ctl preset NOMBRE cambia a un preajuste. portraitcam ctl --help las muestra todas. Donde el escritorio ofrece atajos globales, se configuran en «Programa», en el panel.</translation>
    </message>
</context>
<context>
    <name>Helpers</name>
    <message>
        <source>Looking at this computer...</source>
        <translation>Examinando este equipo…</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard.</source>
        <translation>El diagnóstico está en el portapapeles.</translation>
    </message>
    <message>
        <source>They hold no names of people, folders or machines.</source>
        <translation>No contiene nombres de personas, carpetas ni equipos.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>several settings</source>
        <translation>varios ajustes</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Press keys</source>
        <translation>Pulse teclas</translation>
    </message>
</context>
<context>
    <name>KeyRows</name>
    <message>
        <source>Click, then press other keys.</source>
        <translation>Haga clic y pulse otras teclas.</translation>
    </message>
    <message>
        <source>These keys are taken: %1.</source>
        <translation>Estas teclas ya se usan: %1.</translation>
    </message>
</context>
<context>
    <name>LanguageForm</name>
    <message>
        <source>As the system</source>
        <translation>Del sistema</translation>
    </message>
</context>
<context>
    <name>MenuButton</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>0.12 or older</source>
        <translation>0.12 o anterior</translation>
    </message>
    <message>
        <source>A frame could not be composed: {0}.</source>
        <translation>No se ha podido componer un fotograma: {0}.</translation>
    </message>
    <message>
        <source>A preset cannot be called {0}.</source>
        <translation>Un preajuste no puede llamarse {0}.</translation>
    </message>
    <message>
        <source>A preset cannot hold the raw room.</source>
        <translation>Un preajuste no puede contener la habitación real.</translation>
    </message>
    <message>
        <source>Allow it in System Settings &gt; General &gt; Login Items &amp; Extensions &gt; Camera Extensions; restart the Mac if it is not listed.</source>
        <translation>Permítela en Ajustes del Sistema &gt; General &gt; Ítems de inicio y extensiones &gt; Extensiones de cámara; reinicia el Mac si no aparece.</translation>
    </message>
    <message>
        <source>Allow it in System Settings &gt; Privacy &amp; Security &gt; Camera, for the program or terminal that started this one.</source>
        <translation>Permítelo en Ajustes del Sistema &gt; Privacidad y seguridad &gt; Cámara, para el programa o terminal que inició este.</translation>
    </message>
    <message>
        <source>Another cable or socket may help.</source>
        <translation>Otro cable u otro puerto pueden ayudar.</translation>
    </message>
    <message>
        <source>Another program may be using it, or it is asleep or covered: close that program, or unplug the camera and plug it in again.</source>
        <translation>Quizá la use otro programa, o esté dormida o tapada: cierra ese programa, o desconecta la cámara y vuelve a conectarla.</translation>
    </message>
    <message>
        <source>Another program sends to the virtual camera {0}.</source>
        <translation>Otro programa envía a la cámara virtual {0}.</translation>
    </message>
    <message>
        <source>Another user&apos;s program has it, or one was killed. If it was killed,</source>
        <translation>La tiene un programa de otro usuario, o uno fue interrumpido. Si fue interrumpido,</translation>
    </message>
    <message>
        <source>Ask who manages this Mac to allow the camera (Screen Time, MDM).</source>
        <translation>Pide a quien administra este Mac que permita la cámara (Tiempo de uso, MDM).</translation>
    </message>
    <message>
        <source>Check that the file was not moved or changed.</source>
        <translation>Comprueba que el archivo no se haya movido ni cambiado.</translation>
    </message>
    <message>
        <source>Check that the folder can be written and the disk is not full.</source>
        <translation>Comprueba que se pueda escribir en la carpeta y que el disco no esté lleno.</translation>
    </message>
    <message>
        <source>Check that you may write there and that the disk is not full.</source>
        <translation>Comprueba que puedas escribir ahí y que el disco no esté lleno.</translation>
    </message>
    <message>
        <source>Check that your user may write there, or use the system&apos;s own list of programs that start at login.</source>
        <translation>Comprueba que puedas escribir ahí, o usa la lista del sistema de programas que se inician con la sesión.</translation>
    </message>
    <message>
        <source>Check the path and that you may read the file.</source>
        <translation>Comprueba la ruta y que puedas leer el archivo.</translation>
    </message>
    <message>
        <source>Check the path, and that it is a video such as MP4, WebM or GIF.</source>
        <translation>Comprueba la ruta y que sea un vídeo, como MP4, WebM o GIF.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Comprueba la ruta.</translation>
    </message>
    <message>
        <source>Choose a camera, or the demo, at the top of the panel.</source>
        <translation>Elige una cámara, o la demostración, arriba en el panel.</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to.</source>
        <translation>Elige una carpeta que exista y en la que puedas escribir.</translation>
    </message>
    <message>
        <source>Choose a video such as MP4, WebM or GIF.</source>
        <translation>Elige un vídeo, como MP4, WebM o GIF.</translation>
    </message>
    <message>
        <source>Choose another background first, then save the preset.</source>
        <translation>Elige primero otro fondo y guarda después el preajuste.</translation>
    </message>
    <message>
        <source>Choose the background again, or another.</source>
        <translation>Elige el fondo de nuevo, u otro.</translation>
    </message>
    <message>
        <source>Choose the pictures and videos in it.</source>
        <translation>Elige las imágenes y los vídeos que contiene.</translation>
    </message>
    <message>
        <source>Close other programs that may be using it, or choose another camera.</source>
        <translation>Cierra otros programas que quizá la usen, o elige otra cámara.</translation>
    </message>
    <message>
        <source>Close other programs that send to it; then try again.</source>
        <translation>Cierra otros programas que le envíen y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Close the call programs and OBS, then try again.</source>
        <translation>Cierra los programas de llamadas y OBS y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Close the programs that show it, then they can be opened again.</source>
        <translation>Cierra los programas que la muestran; después se pueden abrir de nuevo.</translation>
    </message>
    <message>
        <source>Connect a camera, then choose it at the top of the panel.</source>
        <translation>Conecta una cámara y elígela arriba en el panel.</translation>
    </message>
    <message>
        <source>Connect one, or choose the demo (in a terminal: --source synthetic).</source>
        <translation>Conecta una, o elige la demostración (en un terminal: --source synthetic).</translation>
    </message>
    <message>
        <source>Cut a part out of it that is less long and narrow.</source>
        <translation>Recorta una parte que sea menos larga y estrecha.</translation>
    </message>
    <message>
        <source>Defaults are used; the old file could not be moved aside.</source>
        <translation>Se usan los valores predeterminados; no se ha podido apartar el archivo antiguo.</translation>
    </message>
    <message>
        <source>Defaults are used; the old file is kept as {0}.</source>
        <translation>Se usan los valores predeterminados; el archivo antiguo se conserva como {0}.</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Dispositivo o recurso ocupado</translation>
    </message>
    <message>
        <source>Did you mean {0}?</source>
        <translation>¿Querías decir {0}?</translation>
    </message>
    <message>
        <source>Empty the Trash and restart the Mac.</source>
        <translation>Vacía la Papelera y reinicia el Mac.</translation>
    </message>
    <message>
        <source>Free {0} MB there, and try again.</source>
        <translation>Libera ahí {0} MB y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>In OBS press Start Virtual Camera once, then Stop Virtual Camera.</source>
        <translation>En OBS pulsa una vez «Iniciar cámara virtual» y luego «Detener cámara virtual».</translation>
    </message>
    <message>
        <source>In a command prompt as administrator:</source>
        <translation>En un símbolo del sistema como administrador:</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Error de entrada/salida</translation>
    </message>
    <message>
        <source>Install OBS Studio (obsproject.com), which brings the virtual camera.</source>
        <translation>Instala OBS Studio (obsproject.com), que trae la cámara virtual.</translation>
    </message>
    <message>
        <source>Install OBS Studio 30 or later (obsproject.com) into /Applications.</source>
        <translation>Instala OBS Studio 30 o posterior (obsproject.com) en /Applications.</translation>
    </message>
    <message>
        <source>Install PortraitCam again, or name another model file.</source>
        <translation>Vuelve a instalar PortraitCam, o indica otro archivo de modelo.</translation>
    </message>
    <message>
        <source>Install PortraitCam on Windows itself.</source>
        <translation>Instala PortraitCam en el propio Windows.</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Es un directorio</translation>
    </message>
    <message>
        <source>It is tried again; the log has the details.</source>
        <translation>Se vuelve a intentar; el registro tiene los detalles.</translation>
    </message>
    <message>
        <source>It is used again as soon as it is back.</source>
        <translation>Se vuelve a usar en cuanto regrese.</translation>
    </message>
    <message>
        <source>It is used as soon as that lets go of it; or choose another camera.</source>
        <translation>Se usará en cuanto quede libre; o elige otra cámara.</translation>
    </message>
    <message>
        <source>It may be damaged or cut off; try another file.</source>
        <translation>Puede estar dañado o incompleto; prueba otro archivo.</translation>
    </message>
    <message>
        <source>It must be {0}.</source>
        <translation>Debe ser {0}.</translation>
    </message>
    <message>
        <source>Join the group of video devices, then log in again:</source>
        <translation>Únete al grupo de dispositivos de vídeo y vuelve a entrar en la sesión:</translation>
    </message>
    <message>
        <source>Let it end with one of: {0}.</source>
        <translation>Debe terminar en uno de: {0}.</translation>
    </message>
    <message>
        <source>Load the module on the host and pass its device: --device /dev/video10</source>
        <translation>Carga el módulo en el anfitrión y pasa su dispositivo: --device /dev/video10</translation>
    </message>
    <message>
        <source>Log out and in again, or restart the machine.</source>
        <translation>Cierra la sesión y vuelve a entrar, o reinicia el equipo.</translation>
    </message>
    <message>
        <source>Mend the file or remove it.</source>
        <translation>Corrige el archivo o elimínalo.</translation>
    </message>
    <message>
        <source>Mend the file or remove it; the other presets are not touched.</source>
        <translation>Corrige el archivo o elimínalo; los demás preajustes no se tocan.</translation>
    </message>
    <message>
        <source>Move back a little, or uncover the camera.</source>
        <translation>Aléjate un poco, o destapa la cámara.</translation>
    </message>
    <message>
        <source>Name a video or picture, or a camera as camera:0 or camera:NAME.</source>
        <translation>Indica un vídeo o una imagen, o una cámara como camera:0 o camera:NOMBRE.</translation>
    </message>
    <message>
        <source>Name one video or picture in it.</source>
        <translation>Indica un vídeo o una imagen que contenga.</translation>
    </message>
    <message>
        <source>Name the file of a picture.</source>
        <translation>Indica el archivo de una imagen.</translation>
    </message>
    <message>
        <source>Name the file of a video.</source>
        <translation>Indica el archivo de un vídeo.</translation>
    </message>
    <message>
        <source>Neither pkexec nor sudo is installed.</source>
        <translation>No están instalados ni pkexec ni sudo.</translation>
    </message>
    <message>
        <source>No camera was found, so this is a demo.</source>
        <translation>No se ha encontrado ninguna cámara, así que esto es una demostración.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>No queda espacio en el dispositivo</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>No existe el archivo o el directorio</translation>
    </message>
    <message>
        <source>None have been saved yet: the window&apos;s Presets button does that.</source>
        <translation>Aún no hay ninguno guardado: se hace con «Preajustes» en la ventana.</translation>
    </message>
    <message>
        <source>Nothing is sent that could be kept.</source>
        <translation>No se envía nada que se pueda guardar.</translation>
    </message>
    <message>
        <source>OBS&apos;s camera extension is not installed</source>
        <translation>la extensión de cámara de OBS no está instalada</translation>
    </message>
    <message>
        <source>OBS&apos;s camera extension is {0}</source>
        <translation>la extensión de cámara de OBS está {0}</translation>
    </message>
    <message>
        <source>OBS&apos;s camera extension waits to be allowed</source>
        <translation>la extensión de cámara de OBS espera tu permiso</translation>
    </message>
    <message>
        <source>One call program at a time: a second reader may get &apos;busy&apos;.</source>
        <translation>Un programa de llamadas a la vez: un segundo puede recibir «ocupado».</translation>
    </message>
    <message>
        <source>Open it in an image viewer and save it again as JPEG or PNG.</source>
        <translation>Ábrela en un visor de imágenes y guárdala de nuevo como JPEG o PNG.</translation>
    </message>
    <message>
        <source>Options of {0} are already set in {1}.</source>
        <translation>Las opciones de {0} ya están definidas en {1}.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permiso denegado</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another camera.</source>
        <translation>Vuelve a conectarla, o elige otra cámara.</translation>
    </message>
    <message>
        <source>Plug it in again.</source>
        <translation>Vuelve a conectarla.</translation>
    </message>
    <message>
        <source>PortraitCam does so by itself; v4l2loopback 0.13 needs no cure.</source>
        <translation>PortraitCam lo hace por sí solo; v4l2loopback 0.13 no lo necesita.</translation>
    </message>
    <message>
        <source>Put it back, or press Delete to take it out of the gallery.</source>
        <translation>Vuelve a ponerlo, o pulsa Supr para quitarlo de la galería.</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>Remove {0} yourself.</source>
        <translation>Elimina {0} tú mismo.</translation>
    </message>
    <message>
        <source>Restart the Mac. {0}</source>
        <translation>Reinicia el Mac. {0}</translation>
    </message>
    <message>
        <source>Restart, choose Enroll MOK in the blue screen, then:</source>
        <translation>Reinicia, elige «Enroll MOK» en la pantalla azul y después:</translation>
    </message>
    <message>
        <source>Run as root:</source>
        <translation>Ejecuta como root:</translation>
    </message>
    <message>
        <source>Run in a terminal:</source>
        <translation>Ejecuta en un terminal:</translation>
    </message>
    <message>
        <source>Scale it down; the frame&apos;s size is enough.</source>
        <translation>Redúcelo; basta con el tamaño del fotograma.</translation>
    </message>
    <message>
        <source>Scale it down; twice the frame&apos;s size is more than enough.</source>
        <translation>Redúcela; basta de sobra con el doble del tamaño del fotograma.</translation>
    </message>
    <message>
        <source>Secure Boot</source>
        <translation>Secure Boot</translation>
    </message>
    <message>
        <source>Secure Boot does not let the unsigned module in.</source>
        <translation>Secure Boot no deja entrar el módulo sin firmar.</translation>
    </message>
    <message>
        <source>Send to a file or use the preview.</source>
        <translation>Envía a un archivo o usa la vista previa.</translation>
    </message>
    <message>
        <source>Settings cannot be saved to {0}: {1}.</source>
        <translation>Los ajustes no se pueden guardar en {0}: {1}.</translation>
    </message>
    <message>
        <source>Sign it, then restart: sudo mokutil --import /var/lib/dkms/mok.pub</source>
        <translation>Fírmalo y reinicia: sudo mokutil --import /var/lib/dkms/mok.pub</translation>
    </message>
    <message>
        <source>Some program uses a virtual camera, so the module cannot be loaded anew.</source>
        <translation>Algún programa usa una cámara virtual, así que el módulo no se puede recargar.</translation>
    </message>
    <message>
        <source>Start the virtual camera in PortraitCam before the call.</source>
        <translation>Inicia la cámara virtual en PortraitCam antes de la llamada.</translation>
    </message>
    <message>
        <source>Starting at login cannot be changed: {0}.</source>
        <translation>No se puede cambiar el inicio con la sesión: {0}.</translation>
    </message>
    <message>
        <source>System Settings &gt; General &gt; Login Items &amp; Extensions &gt; Camera Extensions:</source>
        <translation>Ajustes del Sistema &gt; General &gt; Ítems de inicio y extensiones &gt; Extensiones de cámara:</translation>
    </message>
    <message>
        <source>System Settings &gt; Privacy &amp; Security &gt; Camera: switch it on for the program</source>
        <translation>Ajustes del Sistema &gt; Privacidad y seguridad &gt; Cámara: actívalo para el programa</translation>
    </message>
    <message>
        <source>The administrator&apos;s leave was not given.</source>
        <translation>No se ha dado el permiso del administrador.</translation>
    </message>
    <message>
        <source>The background has the shape {0}, not {1}.</source>
        <translation>El fondo tiene la forma {0}, no {1}.</translation>
    </message>
    <message>
        <source>The camera could not be made.</source>
        <translation>No se ha podido crear la cámara.</translation>
    </message>
    <message>
        <source>The camera could not be made: {0}.</source>
        <translation>No se ha podido crear la cámara: {0}.</translation>
    </message>
    <message>
        <source>The camera {0} cannot be opened.</source>
        <translation>No se puede abrir la cámara {0}.</translation>
    </message>
    <message>
        <source>The camera {0} is in use by {1}.</source>
        <translation>{1} está usando la cámara {0}.</translation>
    </message>
    <message>
        <source>The camera&apos;s picture is torn.</source>
        <translation>La imagen de la cámara está rota.</translation>
    </message>
    <message>
        <source>The demo scene has ended.</source>
        <translation>La demostración ha terminado.</translation>
    </message>
    <message>
        <source>The engine has failed: {0}.</source>
        <translation>El procesamiento ha fallado: {0}.</translation>
    </message>
    <message>
        <source>The file {0} is gone.</source>
        <translation>El archivo {0} ha desaparecido.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be made: {1}.</source>
        <translation>No se puede crear la carpeta {0}: {1}.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be written.</source>
        <translation>No se puede escribir en la carpeta {0}.</translation>
    </message>
    <message>
        <source>The kernel module {0} is not installed.</source>
        <translation>El módulo del núcleo {0} no está instalado.</translation>
    </message>
    <message>
        <source>The log has the details.</source>
        <translation>El registro tiene los detalles.</translation>
    </message>
    <message>
        <source>The mask has values that no mask has.</source>
        <translation>La máscara tiene valores que ninguna máscara tiene.</translation>
    </message>
    <message>
        <source>The model {0} cannot be read: {1}</source>
        <translation>El modelo {0} no se puede leer: {1}</translation>
    </message>
    <message>
        <source>The model {0} does not describe itself well: {1}.</source>
        <translation>El modelo {0} no se describe bien: {1}.</translation>
    </message>
    <message>
        <source>The model {0} does not exist.</source>
        <translation>El modelo {0} no existe.</translation>
    </message>
    <message>
        <source>The model {0} is of another design: it wants more than an image and its mirror image.</source>
        <translation>El modelo {0} es de otro diseño: pide más que una imagen y su imagen especular.</translation>
    </message>
    <message>
        <source>The model {0} is of another design: {1} should be {2} {3}, found {4}.</source>
        <translation>El modelo {0} es de otro diseño: {1} debería ser {2} {3}, y es {4}.</translation>
    </message>
    <message>
        <source>The module is not built for the kernel that is running.</source>
        <translation>El módulo no está compilado para el núcleo en uso.</translation>
    </message>
    <message>
        <source>The network failed: {0}</source>
        <translation>La red ha fallado: {0}</translation>
    </message>
    <message>
        <source>The network gave what is not a number.</source>
        <translation>La red ha dado algo que no es un número.</translation>
    </message>
    <message>
        <source>The only virtual camera belongs to another program: {0}.</source>
        <translation>La única cámara virtual pertenece a otro programa: {0}.</translation>
    </message>
    <message>
        <source>The picture {0} cannot be read: it is no ordinary file.</source>
        <translation>La imagen {0} no se puede leer: no es un archivo normal.</translation>
    </message>
    <message>
        <source>The picture {0} cannot be read: {1}.</source>
        <translation>La imagen {0} no se puede leer: {1}.</translation>
    </message>
    <message>
        <source>The picture {0} is a strip of {1}x{2} px.</source>
        <translation>La imagen {0} es una tira de {1}x{2} px.</translation>
    </message>
    <message>
        <source>The picture {0} is damaged or of an unknown kind.</source>
        <translation>La imagen {0} está dañada o es de un tipo desconocido.</translation>
    </message>
    <message>
        <source>The picture {0} is too large.</source>
        <translation>La imagen {0} es demasiado grande.</translation>
    </message>
    <message>
        <source>The preset cannot be saved to {0}: {1}.</source>
        <translation>El preajuste no se puede guardar en {0}: {1}.</translation>
    </message>
    <message>
        <source>The preset in {0} cannot be used: {1}</source>
        <translation>El preajuste de {0} no se puede usar: {1}</translation>
    </message>
    <message>
        <source>The preset {0} cannot be deleted: {1}.</source>
        <translation>El preajuste {0} no se puede eliminar: {1}.</translation>
    </message>
    <message>
        <source>The recording was ended because the disk is nearly full.</source>
        <translation>La grabación se ha terminado porque el disco está casi lleno.</translation>
    </message>
    <message>
        <source>The settings in {0} cannot be used: {1}</source>
        <translation>Los ajustes de {0} no se pueden usar: {1}</translation>
    </message>
    <message>
        <source>The snapshot cannot be saved to {0}: {1}.</source>
        <translation>La captura no se puede guardar en {0}: {1}.</translation>
    </message>
    <message>
        <source>The video {0} can no longer be read.</source>
        <translation>El vídeo {0} ya no se puede leer.</translation>
    </message>
    <message>
        <source>The video {0} cannot be read: {1}.</source>
        <translation>El vídeo {0} no se puede leer: {1}.</translation>
    </message>
    <message>
        <source>The video {0} cannot be written: {1}.</source>
        <translation>El vídeo {0} no se puede escribir: {1}.</translation>
    </message>
    <message>
        <source>The video {0} has no frame that can be read.</source>
        <translation>El vídeo {0} no tiene ningún fotograma legible.</translation>
    </message>
    <message>
        <source>The video {0} is no ordinary file.</source>
        <translation>El vídeo {0} no es un archivo normal.</translation>
    </message>
    <message>
        <source>The video {0} is too large or too narrow: {1}x{2} px.</source>
        <translation>El vídeo {0} es demasiado grande o estrecho: {1}x{2} px.</translation>
    </message>
    <message>
        <source>The virtual camera {0} cannot be opened: {1}.</source>
        <translation>No se puede abrir la cámara virtual {0}: {1}.</translation>
    </message>
    <message>
        <source>The virtual camera {0} cannot be written to: {1}.</source>
        <translation>No se puede enviar a la cámara virtual {0}: {1}.</translation>
    </message>
    <message>
        <source>The virtual camera {0} is bound to another format.</source>
        <translation>La cámara virtual {0} está ligada a otro formato.</translation>
    </message>
    <message>
        <source>The virtual camera {0} is gone.</source>
        <translation>La cámara virtual {0} ha desaparecido.</translation>
    </message>
    <message>
        <source>The whole picture was taken for a person.</source>
        <translation>Toda la imagen se ha tomado por una persona.</translation>
    </message>
    <message>
        <source>Then restart this program and the call program.</source>
        <translation>Después reinicia este programa y el de llamadas.</translation>
    </message>
    <message>
        <source>There are: {0}.</source>
        <translation>Hay: {0}.</translation>
    </message>
    <message>
        <source>There is no background {0}.</source>
        <translation>No hay ningún fondo {0}.</translation>
    </message>
    <message>
        <source>There is no camera {0}.</source>
        <translation>No hay ninguna cámara {0}.</translation>
    </message>
    <message>
        <source>There is no camera.</source>
        <translation>No hay ninguna cámara.</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>No hay ningún archivo {0}.</translation>
    </message>
    <message>
        <source>There is no preset {0}.</source>
        <translation>No hay ningún preajuste {0}.</translation>
    </message>
    <message>
        <source>There is no setting {0}.</source>
        <translation>No hay ningún ajuste {0}.</translation>
    </message>
    <message>
        <source>There is no virtual camera {0}.</source>
        <translation>No hay ninguna cámara virtual {0}.</translation>
    </message>
    <message>
        <source>There is no virtual camera.</source>
        <translation>No hay ninguna cámara virtual.</translation>
    </message>
    <message>
        <source>There is too little space for a recording in {0}.</source>
        <translation>Hay poco espacio para una grabación en {0}.</translation>
    </message>
    <message>
        <source>This processor has no support for virtual cameras.</source>
        <translation>Este procesador no admite cámaras virtuales.</translation>
    </message>
    <message>
        <source>Unplug cameras, close programs that use them, and try again.</source>
        <translation>Desconecta cámaras, cierra los programas que las usan y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or choose another camera.</source>
        <translation>Desconéctala y vuelve a conectarla, o elige otra cámara.</translation>
    </message>
    <message>
        <source>Update to macOS {0} or later: System Settings &gt; General.</source>
        <translation>Actualiza a macOS {0} o posterior: Ajustes del Sistema &gt; General.</translation>
    </message>
    <message>
        <source>Use a number from 0 to 1, such as blur:0.6.</source>
        <translation>Usa un número de 0 a 1, como blur:0.6.</translation>
    </message>
    <message>
        <source>Use the path of a picture or video, a colour such as #00b140, or one of: {0}.</source>
        <translation>Usa la ruta de una imagen o un vídeo, un color como #00b140, o uno de: {0}.</translation>
    </message>
    <message>
        <source>Use up to {0} letters, digits and spaces, such as: Office.</source>
        <translation>Usa hasta {0} letras, cifras y espacios, por ejemplo: Oficina.</translation>
    </message>
    <message>
        <source>What was recorded is in {0}.</source>
        <translation>Lo grabado está en {0}.</translation>
    </message>
    <message>
        <source>Windows Subsystem for Linux: its kernel has no cameras</source>
        <translation>Subsistema de Windows para Linux: su núcleo no tiene cámaras</translation>
    </message>
    <message>
        <source>Write it as #RRGGBB, such as #00b140.</source>
        <translation>Escríbelo como #RRGGBB, por ejemplo #00b140.</translation>
    </message>
    <message>
        <source>Write it as WIDTHxHEIGHT: 1280x720.</source>
        <translation>Escríbelo como ANCHOxALTO: 1280x720.</translation>
    </message>
    <message>
        <source>Write there: options {0} {1}</source>
        <translation>Escribe ahí: options {0} {1}</translation>
    </message>
    <message>
        <source>You may not read {0}: sudo usermod -aG video $USER, then log in again.</source>
        <translation>No puedes leer {0}: sudo usermod -aG video $USER, y vuelve a entrar en la sesión.</translation>
    </message>
    <message>
        <source>You may not write to the virtual camera {0}.</source>
        <translation>No puedes enviar a la cámara virtual {0}.</translation>
    </message>
    <message>
        <source>a container: kernel modules are the host&apos;s</source>
        <translation>un contenedor: los módulos del núcleo son del anfitrión</translation>
    </message>
    <message>
        <source>a flatpak: it must be allowed devices</source>
        <translation>un flatpak: hay que permitirle dispositivos</translation>
    </message>
    <message>
        <source>a snap: it must be allowed the camera</source>
        <translation>un snap: hay que permitirle la cámara</translation>
    </message>
    <message>
        <source>access to /dev/video*</source>
        <translation>acceso a /dev/video*</translation>
    </message>
    <message>
        <source>all belong to other programs: {0}</source>
        <translation>todas pertenecen a otros programas: {0}</translation>
    </message>
    <message>
        <source>an old OBS in the Trash keeps the extension from being loaded</source>
        <translation>un OBS antiguo en la Papelera impide cargar la extensión</translation>
    </message>
    <message>
        <source>call programs list it as {0}, not as {1}</source>
        <translation>los programas de llamadas la muestran como {0}, no como {1}</translation>
    </message>
    <message>
        <source>camera permission</source>
        <translation>permiso de cámara</translation>
    </message>
    <message>
        <source>forbidden by the system&apos;s rules</source>
        <translation>prohibido por las reglas del sistema</translation>
    </message>
    <message>
        <source>it does not hold a table of settings.</source>
        <translation>no contiene una tabla de ajustes.</translation>
    </message>
    <message>
        <source>it is larger than {0} KiB.</source>
        <translation>ocupa más de {0} KiB.</translation>
    </message>
    <message>
        <source>it is no ordinary file.</source>
        <translation>no es un archivo normal.</translation>
    </message>
    <message>
        <source>it would show the raw room.</source>
        <translation>mostraría la habitación real.</translation>
    </message>
    <message>
        <source>libraries for the window</source>
        <translation>bibliotecas para la ventana</translation>
    </message>
    <message>
        <source>loopback module</source>
        <translation>módulo loopback</translation>
    </message>
    <message>
        <source>missing for X11: {0}</source>
        <translation>falta para X11: {0}</translation>
    </message>
    <message>
        <source>no permission for {0}</source>
        <translation>sin permiso para {0}</translation>
    </message>
    <message>
        <source>none is registered</source>
        <translation>no hay ninguna registrada</translation>
    </message>
    <message>
        <source>none: see loopback module</source>
        <translation>ninguna: ver módulo loopback</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>not in /Applications</source>
        <translation>no está en /Applications</translation>
    </message>
    <message>
        <source>not installed, or without its installer</source>
        <translation>no instalado, o sin su instalador</translation>
    </message>
    <message>
        <source>on, and v4l2loopback is not signed: it cannot be loaded</source>
        <translation>activo, y v4l2loopback no está firmado: no se puede cargar</translation>
    </message>
    <message>
        <source>on: the module&apos;s key must be enrolled</source>
        <translation>activo: hay que registrar la clave del módulo</translation>
    </message>
    <message>
        <source>on: v4l2loopback must be signed once it is installed</source>
        <translation>activo: v4l2loopback debe firmarse una vez instalado</translation>
    </message>
    <message>
        <source>portraitcam run wakes it up; else load the module anew:</source>
        <translation>portraitcam run lo despierta; si no, recarga el módulo:</translation>
    </message>
    <message>
        <source>surroundings</source>
        <translation>entorno</translation>
    </message>
    <message>
        <source>switch OBS Virtual Camera on; restart the Mac if it is not listed.</source>
        <translation>activa OBS Virtual Camera; reinicia el Mac si no aparece.</translation>
    </message>
    <message>
        <source>that starts PortraitCam (your terminal, if you start it there).</source>
        <translation>que inicia PortraitCam (tu terminal, si lo inicias ahí).</translation>
    </message>
    <message>
        <source>the camera is switched off for {0}</source>
        <translation>la cámara está desactivada para {0}</translation>
    </message>
    <message>
        <source>the check did not end within {0} s</source>
        <translation>la comprobación no terminó en {0} s</translation>
    </message>
    <message>
        <source>the check failed: {0}</source>
        <translation>la comprobación falló: {0}</translation>
    </message>
    <message>
        <source>the module is loaded without a device</source>
        <translation>el módulo está cargado sin dispositivo</translation>
    </message>
    <message>
        <source>there is no such device</source>
        <translation>no existe tal dispositivo</translation>
    </message>
    <message>
        <source>v4l2loopback is not built for the kernel that is running</source>
        <translation>v4l2loopback no está compilado para el núcleo en uso</translation>
    </message>
    <message>
        <source>v4l2loopback is not installed</source>
        <translation>v4l2loopback no está instalado</translation>
    </message>
    <message>
        <source>v4l2loopback {0} is installed, but not loaded</source>
        <translation>v4l2loopback {0} está instalado, pero no cargado</translation>
    </message>
    <message>
        <source>v4l2loopback {0}: stays silent after a killed writer until it is woken up</source>
        <translation>v4l2loopback {0}: calla tras interrumpirse un emisor hasta que se le despierta</translation>
    </message>
    <message>
        <source>virtual camera</source>
        <translation>cámara virtual</translation>
    </message>
    <message>
        <source>virtual camera&apos;s name</source>
        <translation>nombre de la cámara virtual</translation>
    </message>
    <message>
        <source>who uses it</source>
        <translation>quién la usa</translation>
    </message>
    <message>
        <source>{0} has ended.</source>
        <translation>{0} ha terminado.</translation>
    </message>
    <message>
        <source>{0} has failed: {1}.</source>
        <translation>{0} ha fallado: {1}.</translation>
    </message>
    <message>
        <source>{0} has given no picture for {1} s.</source>
        <translation>{0} no ha dado ninguna imagen en {1} s.</translation>
    </message>
    <message>
        <source>{0} holds no picture that can be played.</source>
        <translation>{0} no contiene ninguna imagen reproducible.</translation>
    </message>
    <message>
        <source>{0} is a folder.</source>
        <translation>{0} es una carpeta.</translation>
    </message>
    <message>
        <source>{0} is mute: the program that sent to it was killed</source>
        <translation>{0} está muda: el programa que le enviaba fue interrumpido</translation>
    </message>
    <message>
        <source>{0} is no colour.</source>
        <translation>{0} no es un color.</translation>
    </message>
    <message>
        <source>{0} is no longer connected.</source>
        <translation>{0} ya no está conectada.</translation>
    </message>
    <message>
        <source>{0} is no name of a video.</source>
        <translation>{0} no es un nombre de vídeo.</translation>
    </message>
    <message>
        <source>{0} is no ordinary file.</source>
        <translation>{0} no es un archivo normal.</translation>
    </message>
    <message>
        <source>{0} is no strength of a blur.</source>
        <translation>{0} no es una fuerza de desenfoque.</translation>
    </message>
    <message>
        <source>{0} is not a size.</source>
        <translation>{0} no es un tamaño.</translation>
    </message>
    <message>
        <source>{0} is not connected.</source>
        <translation>{0} no está conectada.</translation>
    </message>
    <message>
        <source>{0} is not part of a look.</source>
        <translation>{0} no forma parte del aspecto.</translation>
    </message>
    <message>
        <source>{0} is registered, but its file is gone ({1} bits)</source>
        <translation>{0} está registrada, pero falta su archivo ({1} bits)</translation>
    </message>
    <message>
        <source>{0} is too old: {1} brought the virtual camera</source>
        <translation>{0} es demasiado antiguo: la cámara virtual llegó con {1}</translation>
    </message>
    <message>
        <source>{0} knows no camera extensions</source>
        <translation>{0} no conoce extensiones de cámara</translation>
    </message>
    <message>
        <source>{0} says it is an output too: browsers do not list such</source>
        <translation>{0} dice que también es una salida: los navegadores no la muestran</translation>
    </message>
    <message>
        <source>{0} was given.</source>
        <translation>{0} se ha entregado.</translation>
    </message>
    <message>
        <source>{0}, for programs of {1} bits only</source>
        <translation>{0}, solo para programas de {1} bits</translation>
    </message>
    <message>
        <source>{0}: they belong to root alone</source>
        <translation>{0}: pertenecen solo a root</translation>
    </message>
    <message>
        <source>{0}: {1} or later is needed</source>
        <translation>{0}: hace falta {1} o posterior</translation>
    </message>
    <message>
        <source>{0}; call programs list it only while PortraitCam sends</source>
        <translation>{0}; los programas de llamadas la muestran solo mientras PortraitCam envía</translation>
    </message>
    <message>
        <source>{0}; the Camera app and the Settings never list it</source>
        <translation>{0}; la app Cámara y Configuración nunca la muestran</translation>
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
        <translation>Imágenes y vídeos ({0})</translation>
    </message>
    <message>
        <source>Add backgrounds</source>
        <translation>Añadir fondos</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>What this background is called here:</source>
        <translation>Cómo se llama aquí este fondo:</translation>
    </message>
    <message>
        <source>Rename...</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Mover a la izquierda</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Mover a la derecha</translation>
    </message>
    <message>
        <source>Remove from the gallery</source>
        <translation>Quitar de la galería</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Pages of the panel</source>
        <translation>Páginas del panel</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>The clipboard holds no picture, video or colour.</source>
        <translation>El portapapeles no contiene ninguna imagen, vídeo ni color.</translation>
    </message>
    <message>
        <source>Copy one, then paste it here with Ctrl+V.</source>
        <translation>Copia uno y pégalo aquí con Ctrl+V.</translation>
    </message>
    <message>
        <source>The picture cannot be saved to {0}.</source>
        <translation>La imagen no se puede guardar en {0}.</translation>
    </message>
    <message>
        <source>Check that the disk is not full.</source>
        <translation>Comprueba que el disco no esté lleno.</translation>
    </message>
</context>
<context>
    <name>PresetsButton</name>
    <message>
        <source>Keep how you look now under a name, and come back to it.</source>
        <translation>Guarda tu aspecto actual con un nombre y vuelve a él cuando quieras.</translation>
    </message>
    <message>
        <source>A file that cannot be used</source>
        <translation>Un archivo que no se puede usar</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import...</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Preset: {0}</source>
        <translation>Preajuste: {0}</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Guardar preajuste</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Nombre del preajuste:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Replace the preset {0}?</source>
        <translation>¿Reemplazar el preajuste {0}?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Delete the preset {0}?</source>
        <translation>¿Eliminar el preajuste {0}?</translation>
    </message>
    <message>
        <source>The one that was saved cannot be brought back.</source>
        <translation>El que estaba guardado no se puede recuperar.</translation>
    </message>
    <message>
        <source>Export preset</source>
        <translation>Exportar preajuste</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>Importar preajustes</translation>
    </message>
    <message>
        <source>Presets ({0})</source>
        <translation>Preajustes ({0})</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Without PortraitCam: only you see this</source>
        <translation>Sin PortraitCam: solo tú ves esto</translation>
    </message>
    <message>
        <source>Mirrored for you, not for others</source>
        <translation>En espejo para ti, no para los demás</translation>
    </message>
    <message>
        <source>Your room is visible</source>
        <translation>Tu habitación se ve</translation>
    </message>
</context>
<context>
    <name>ResetButton</name>
    <message>
        <source>Reset {0}</source>
        <translation>Restablecer {0}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Where the picture comes from: camera, camera:N, camera:NAME, the path of a video or picture, or synthetic.</source>
        <translation>De dónde viene la imagen: camera, camera:N, camera:NOMBRE, la ruta de un vídeo o una imagen, o synthetic.</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>What appears behind you: blur, blur:0.6, a colour such as #00b140, the path of a picture or video, or the name of a built-in background.</source>
        <translation>Qué aparece detrás de ti: blur, blur:0.6, un color como #00b140, la ruta de una imagen o un vídeo, o el nombre de un fondo incluido.</translation>
    </message>
    <message>
        <source>Blur strength</source>
        <translation>Desenfoque</translation>
    </message>
    <message>
        <source>How much the room behind you is blurred.</source>
        <translation>Cuánto se desenfoca la habitación detrás de ti.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Width and height asked of the camera and sent, in px.</source>
        <translation>Anchura y altura que se piden a la cámara y se envían, en px.</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Fotogramas</translation>
    </message>
    <message>
        <source>Frames per second asked of the camera.</source>
        <translation>Fotogramas por segundo que se piden a la cámara.</translation>
    </message>
    <message>
        <source>Picture fit</source>
        <translation>Ajuste de imagen</translation>
    </message>
    <message>
        <source>How a background of another shape is fitted.</source>
        <translation>Cómo se ajusta un fondo de otra forma.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cubrir</translation>
    </message>
    <message>
        <source>fills the frame; what hangs over is cut off</source>
        <translation>llena la imagen; lo que sobra se recorta</translation>
    </message>
    <message>
        <source>Contain</source>
        <translation>Contener</translation>
    </message>
    <message>
        <source>shows all of it; bars fill the rest</source>
        <translation>lo muestra todo; franjas llenan el resto</translation>
    </message>
    <message>
        <source>Who stays</source>
        <translation>Quién queda</translation>
    </message>
    <message>
        <source>Who is kept when several people are in the picture.</source>
        <translation>A quién se conserva cuando hay varias personas en la imagen.</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>La más grande</translation>
    </message>
    <message>
        <source>the largest person, until another is much larger for a while</source>
        <translation>la persona más grande, hasta que otra sea mucho mayor durante un rato</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>every person who is large enough</source>
        <translation>toda persona lo bastante grande</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>What is seen between your arm and your body.</source>
        <translation>Qué se ve entre tu brazo y tu cuerpo.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>the new background, where the gap is large and beyond doubt</source>
        <translation>el nuevo fondo, donde el hueco es grande y seguro</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Rellenos</translation>
    </message>
    <message>
        <source>what the camera sees: all inside your outline stays</source>
        <translation>lo que ve la cámara: todo dentro de tu contorno se queda</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>Turns the camera&apos;s picture clockwise, by so many degrees.</source>
        <translation>Gira la imagen de la cámara hacia la derecha, en grados.</translation>
    </message>
    <message>
        <source>as the camera gives it</source>
        <translation>como la da la cámara</translation>
    </message>
    <message>
        <source>a quarter to the right</source>
        <translation>un cuarto a la derecha</translation>
    </message>
    <message>
        <source>upside down</source>
        <translation>cabeza abajo</translation>
    </message>
    <message>
        <source>a quarter to the left</source>
        <translation>un cuarto a la izquierda</translation>
    </message>
    <message>
        <source>Auto-framing</source>
        <translation>Encuadre automático</translation>
    </message>
    <message>
        <source>Follows your head and shoulders calmly, enlarging up to twice.</source>
        <translation>Sigue con calma tu cabeza y tus hombros, ampliando hasta el doble.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Enlarges a part of the picture: 1 shows all. Auto-framing goes before it.</source>
        <translation>Amplía una parte de la imagen: 1 lo muestra todo. El encuadre automático tiene prioridad.</translation>
    </message>
    <message>
        <source>Left, right</source>
        <translation>Izq., der.</translation>
    </message>
    <message>
        <source>Which part a zoom shows: -1 is far left in the camera&apos;s picture, 1 far right.</source>
        <translation>Qué parte muestra el zoom: -1 es la izquierda de la imagen de la cámara, 1 la derecha.</translation>
    </message>
    <message>
        <source>Up, down</source>
        <translation>Arriba, abajo</translation>
    </message>
    <message>
        <source>Which part a zoom shows: -1 is the top, 1 the bottom.</source>
        <translation>Qué parte muestra el zoom: -1 es arriba, 1 abajo.</translation>
    </message>
    <message>
        <source>Steadiness</source>
        <translation>Estabilidad</translation>
    </message>
    <message>
        <source>How still the edge is held: 0 follows every frame, 1 is calmest.</source>
        <translation>Cuánto se calma el borde: 0 sigue cada fotograma, 1 es lo más tranquilo.</translation>
    </message>
    <message>
        <source>Edge shift</source>
        <translation>Desplazar borde</translation>
    </message>
    <message>
        <source>Moves the edge outwards (positive) or inwards (negative), in px.</source>
        <translation>Mueve el borde hacia fuera (positivo) o hacia dentro (negativo), en px.</translation>
    </message>
    <message>
        <source>Edge softness</source>
        <translation>Borde suave</translation>
    </message>
    <message>
        <source>Softens the edge over this many px.</source>
        <translation>Suaviza el borde a lo largo de tantos px.</translation>
    </message>
    <message>
        <source>Match the light</source>
        <translation>Igualar la luz</translation>
    </message>
    <message>
        <source>Brings your brightness and colour a little towards the background&apos;s: 0 is off.</source>
        <translation>Acerca un poco su brillo y su color a los del fondo: 0 es desactivado.</translation>
    </message>
    <message>
        <source>Light around you</source>
        <translation>Luz a su alrededor</translation>
    </message>
    <message>
        <source>Lets the light of a bright background shine around your outline: 0 is off.</source>
        <translation>Deja que la luz de un fondo claro brille alrededor de su contorno: 0 es desactivado.</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>Hilos del procesador</translation>
    </message>
    <message>
        <source>Threads the network may use.</source>
        <translation>Hilos que puede usar la red.</translation>
    </message>
    <message>
        <source>Camera always on</source>
        <translation>Cámara siempre encendida</translation>
    </message>
    <message>
        <source>Keeps the camera and its light on while nobody watches: no preview is visible and no program reads the virtual camera.</source>
        <translation>Mantiene la cámara y su luz encendidas mientras nadie mira: no hay vista previa visible y ningún programa lee la cámara virtual.</translation>
    </message>
    <message>
        <source>Camera off when idle</source>
        <translation>Apagar cámara inactiva</translation>
    </message>
    <message>
        <source>Where the system does not tell who reads the virtual camera (Windows, macOS): minutes without a preview until the camera goes off; 0 is never.</source>
        <translation>Donde el sistema no dice quién lee la cámara virtual (Windows, macOS): minutos sin vista previa hasta que se apaga la cámara; 0 es nunca.</translation>
    </message>
    <message>
        <source>Mirror preview</source>
        <translation>Vista previa en espejo</translation>
    </message>
    <message>
        <source>Shows you as a mirror does. What others see is never mirrored.</source>
        <translation>Te muestra como un espejo. Lo que ven los demás nunca se invierte.</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Seguir en la bandeja</translation>
    </message>
    <message>
        <source>Closing the window leaves PortraitCam running in the tray; Quit ends it.</source>
        <translation>Al cerrar la ventana, PortraitCam sigue en la bandeja; «Salir» lo termina.</translation>
    </message>
    <message>
        <source>Tray explained</source>
        <translation>Bandeja explicada</translation>
    </message>
    <message>
        <source>Whether it was told that closing does not end it.</source>
        <translation>Si se ha dicho que cerrar no lo termina.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Which language the window speaks.</source>
        <translation>Qué idioma habla la ventana.</translation>
    </message>
    <message>
        <source>Global shortcuts</source>
        <translation>Atajos globales</translation>
    </message>
    <message>
        <source>Keys that work in every program, where the desktop offers them.</source>
        <translation>Teclas que funcionan en cualquier programa, donde el escritorio las ofrece.</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Pausar o reanudar</translation>
    </message>
    <message>
        <source>Keys that pause and resume in every program; empty: the usual ones.</source>
        <translation>Teclas que pausan y reanudan en cualquier programa; vacío: las habituales.</translation>
    </message>
    <message>
        <source>Next background</source>
        <translation>Fondo siguiente</translation>
    </message>
    <message>
        <source>Keys that take the next background in every program; empty: the usual ones.</source>
        <translation>Teclas que ponen el fondo siguiente en cualquier programa; vacío: las habituales.</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Mostrar la ventana</translation>
    </message>
    <message>
        <source>Keys that bring the window forward in every program; empty: the usual ones.</source>
        <translation>Teclas que traen la ventana al frente en cualquier programa; vacío: las habituales.</translation>
    </message>
    <message>
        <source>Start minimised</source>
        <translation>Iniciar minimizado</translation>
    </message>
    <message>
        <source>Starts without its window: in the tray where there is one.</source>
        <translation>Se inicia sin ventana: en la bandeja, donde la haya.</translation>
    </message>
    <message>
        <source>Away picture</source>
        <translation>Imagen de ausencia</translation>
    </message>
    <message>
        <source>What others see while it is paused: card, or the path of a picture.</source>
        <translation>Lo que ven los demás durante la pausa: card, o la ruta de una imagen.</translation>
    </message>
    <message>
        <source>Welcomed</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Whether the first steps were shown or skipped.</source>
        <translation>Si se mostraron u omitieron los primeros pasos.</translation>
    </message>
    <message>
        <source>Your backgrounds</source>
        <translation>Tus fondos</translation>
    </message>
    <message>
        <source>Paths of your own pictures and clips.</source>
        <translation>Rutas de tus propias imágenes y clips.</translation>
    </message>
    <message>
        <source>Their names</source>
        <translation>Sus nombres</translation>
    </message>
    <message>
        <source>What you call your own backgrounds, in their order; empty: as the file.</source>
        <translation>Cómo llamas a tus propios fondos, en su orden; vacío: como el archivo.</translation>
    </message>
</context>
<context>
    <name>ShortcutsBox</name>
    <message>
        <source>Global shortcuts</source>
        <translation>Atajos globales</translation>
    </message>
    <message>
        <source>Keys that work while another program has the keyboard.</source>
        <translation>Teclas que funcionan aunque otro programa tenga el teclado.</translation>
    </message>
    <message>
        <source>Already taken, or not on this keyboard: %1.</source>
        <translation>Ya en uso o no están en este teclado: %1.</translation>
    </message>
    <message>
        <source>The desktop did not set them up.</source>
        <translation>El escritorio no los ha configurado.</translation>
    </message>
    <message>
        <source>This desktop offers no global shortcuts to programs. Bind the command portraitcam ctl toggle to a key in its keyboard settings.</source>
        <translation>Este escritorio no ofrece atajos globales a los programas. Asigna la orden portraitcam ctl toggle a una tecla en sus ajustes de teclado.</translation>
    </message>
</context>
<context>
    <name>Sinks</name>
    <message>
        <source>nowhere</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Lets go of the camera and sends the away card (Ctrl+P, or Space in the preview)</source>
        <translation>Suelta la cámara y envía la imagen de ausencia (Ctrl+P, o Espacio en la vista previa)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Hold it, or the key B, to see yourself without PortraitCam</source>
        <translation>Mantenlo pulsado, o la tecla B, para verte sin PortraitCam</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Terminar la prueba</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Drop it to have it behind you</source>
        <translation>Suéltalo para tenerlo detrás de ti</translation>
    </message>
</context>
<context>
    <name>TestCard</name>
    <message>
        <source>PortraitCam test card</source>
        <translation>Imagen de prueba de PortraitCam</translation>
    </message>
    <message>
        <source>You should see this in your call app.</source>
        <translation>Deberías ver esto en tu app de llamadas.</translation>
    </message>
    <message>
        <source>You can read this, so others see nothing mirrored.</source>
        <translation>Puedes leer esto, así que nadie lo ve invertido.</translation>
    </message>
</context>
<context>
    <name>TileView</name>
    <message>
        <source>Backgrounds</source>
        <translation>Fondos</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Green screen</source>
        <translation>Pantalla verde</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Pizarra</translation>
    </message>
    <message>
        <source>Linen</source>
        <translation>Lino</translation>
    </message>
    <message>
        <source>Sage</source>
        <translation>Salvia</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Cielo</translation>
    </message>
    <message>
        <source>Clay</source>
        <translation>Arcilla</translation>
    </message>
    <message>
        <source>Charcoal</source>
        <translation>Carbón</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Light blur</source>
        <translation>Algo borroso</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Borroso</translation>
    </message>
    <message>
        <source>Strong blur</source>
        <translation>Muy borroso</translation>
    </message>
    <message>
        <source>Add your own</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Other colour</source>
        <translation>Otro color</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Efectos</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Los tuyos</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>En movimiento</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show window</source>
        <translation>Mostrar ventana</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>PortraitCam: your room is visible</source>
        <translation>PortraitCam: tu habitación se ve</translation>
    </message>
    <message>
        <source>PortraitCam: paused</source>
        <translation>PortraitCam: en pausa</translation>
    </message>
    <message>
        <source>PortraitCam: camera off, nobody is watching</source>
        <translation>PortraitCam: cámara apagada, nadie está mirando</translation>
    </message>
    <message>
        <source>PortraitCam: nothing is sent</source>
        <translation>PortraitCam: no se envía nada</translation>
    </message>
    <message>
        <source>PortraitCam keeps running in the tray.</source>
        <translation>PortraitCam sigue funcionando en la bandeja.</translation>
    </message>
    <message>
        <source>Your call keeps its picture, and the camera stays on for it. Quit in the menu of the tray&apos;s icon ends both.</source>
        <translation>Tu llamada conserva su imagen, y la cámara sigue encendida para ella. «Salir», en el menú del icono de la bandeja, termina ambas cosas.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Seguir funcionando</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>VirtualCameraSection</name>
    <message>
        <source>Commands to run in a terminal</source>
        <translation>Órdenes para ejecutar en un terminal</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation>Copiar las órdenes</translation>
    </message>
    <message>
        <source>Virtual camera</source>
        <translation>Cámara virtual</translation>
    </message>
    <message>
        <source>Choose it as the camera in your call: {0}</source>
        <translation>Elígela como cámara en tu llamada: {0}</translation>
    </message>
    <message>
        <source>Starting...</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagada</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Encendida</translation>
    </message>
    <message>
        <source>Stop virtual camera</source>
        <translation>Detener cámara virtual</translation>
    </message>
    <message>
        <source>Start virtual camera</source>
        <translation>Iniciar cámara virtual</translation>
    </message>
    <message>
        <source>Run this in a terminal, then start again:</source>
        <translation>Ejecuta esto en un terminal e inicia de nuevo:</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Choose your camera</source>
        <translation>Elige tu cámara</translation>
    </message>
    <message>
        <source>The preview shows what others would see.</source>
        <translation>La vista previa muestra lo que verían los demás.</translation>
    </message>
    <message>
        <source>Choose what is behind you</source>
        <translation>Elige qué hay detrás de ti</translation>
    </message>
    <message>
        <source>More, and your own pictures, are in the panel at the side.</source>
        <translation>Hay más, y tus propias imágenes, en el panel lateral.</translation>
    </message>
    <message>
        <source>Get it into your call</source>
        <translation>Llévalo a tu llamada</translation>
    </message>
    <message>
        <source>A virtual camera carries the picture: start it, then choose it as the camera in your call app.</source>
        <translation>Una cámara virtual lleva la imagen: iníciala y elígela como cámara en tu app de llamadas.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
</TS>
