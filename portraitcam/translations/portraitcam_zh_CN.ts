<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>重置所有设置</translation>
    </message>
    <message>
        <source>Save a snapshot</source>
        <translation>保存截图</translation>
    </message>
    <message>
        <source>Start or end a recording</source>
        <translation>开始或结束录制</translation>
    </message>
    <message>
        <source>Send a test card</source>
        <translation>发送测试画面</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>First steps...</source>
        <translation>入门步骤…</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Add backgrounds</source>
        <translation>添加背景</translation>
    </message>
    <message>
        <source>Paste a background</source>
        <translation>粘贴背景</translation>
    </message>
    <message>
        <source>Virtual camera</source>
        <translation>虚拟摄像头</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Send to your call app (Ctrl+Return)</source>
        <translation>发送到通话软件 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>结束测试</translation>
    </message>
</context>
<context>
    <name>AdjustPage</name>
    <message>
        <source>Mask</source>
        <translation>蒙版</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>取景</translation>
    </message>
</context>
<context>
    <name>AppSection</name>
    <message>
        <source>Start at login</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>PortraitCam is ready, minimised, as soon as you have logged in.</source>
        <translation>登录后 PortraitCam 即以最小化状态待命。</translation>
    </message>
    <message>
        <source>Away picture</source>
        <translation>离开画面</translation>
    </message>
    <message>
        <source>A picture that others see while you pause.</source>
        <translation>暂停时别人看到的图片。</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>启动与退出</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>General</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Designed card</source>
        <translation>内置画面</translation>
    </message>
    <message>
        <source>Away picture: {0}</source>
        <translation>离开画面：{0}</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>图片 ({0})</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Backgrounds</name>
    <message>
        <source>Blind light</source>
        <translation>百叶窗光影</translation>
    </message>
    <message>
        <source>Blue silk</source>
        <translation>蓝色丝绸</translation>
    </message>
    <message>
        <source>Bokeh drift</source>
        <translation>流动光斑</translation>
    </message>
    <message>
        <source>Bokeh night</source>
        <translation>夜晚光斑</translation>
    </message>
    <message>
        <source>Bright office</source>
        <translation>明亮办公室</translation>
    </message>
    <message>
        <source>Evening lamp</source>
        <translation>傍晚台灯</translation>
    </message>
    <message>
        <source>Garden bokeh</source>
        <translation>虚化花园</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>书房</translation>
    </message>
    <message>
        <source>Living room</source>
        <translation>客厅</translation>
    </message>
    <message>
        <source>Misty hills</source>
        <translation>雾中山丘</translation>
    </message>
    <message>
        <source>Paper waves</source>
        <translation>纸纹波浪</translation>
    </message>
    <message>
        <source>Soft gradient</source>
        <translation>柔和渐变</translation>
    </message>
    <message>
        <source>Studio canvas</source>
        <translation>影棚幕布</translation>
    </message>
    <message>
        <source>Window light</source>
        <translation>窗边光线</translation>
    </message>
    <message>
        <source>Window shadow</source>
        <translation>窗影</translation>
    </message>
    <message>
        <source>Wood slats</source>
        <translation>木格栅</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <translation>关闭此消息 (Esc)</translation>
    </message>
</context>
<context>
    <name>BlurStrength</name>
    <message>
        <source>Blur strength</source>
        <translation>模糊强度</translation>
    </message>
    <message>
        <source>How much the room behind you is blurred.</source>
        <translation>身后房间的模糊程度。</translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message>
        <source>Sends a moving card that you should then see in your call app</source>
        <translation>发送一个会动的画面，您应该在通话软件中看到它</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Start the virtual camera. It carries what the preview shows.</source>
        <translation>启动虚拟摄像头。它会传送预览中的画面。</translation>
    </message>
    <message>
        <source>Zoom: Settings, Video. Teams: Settings, Devices. Meet: Settings, Video. A call app that is open already may have to be restarted.</source>
        <translation>Zoom：设置，视频。Teams：设置，设备。Meet：设置，视频。已经打开的通话应用可能需要重新启动。</translation>
    </message>
    <message>
        <source>Not sure? Send a test card: it should move in your call app.</source>
        <translation>不确定？发送测试画面：它应该会在您的通话应用中动起来。</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在这台电脑上</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>结束测试</translation>
    </message>
    <message>
        <source>Send a test card</source>
        <translation>发送测试画面</translation>
    </message>
    <message>
        <source>Stop virtual camera</source>
        <translation>停止虚拟摄像头</translation>
    </message>
    <message>
        <source>Start virtual camera</source>
        <translation>启动虚拟摄像头</translation>
    </message>
    <message>
        <source>Choose {0} as the camera in your call app.</source>
        <translation>在通话应用中选择 {0} 作为摄像头。</translation>
    </message>
    <message>
        <source>Choose the virtual camera as the camera in your call app.</source>
        <translation>在通话应用中选择虚拟摄像头作为摄像头。</translation>
    </message>
</context>
<context>
    <name>CameraSection</name>
    <message>
        <source>{0} / s</source>
        <translation>{0} 帧/秒</translation>
    </message>
    <message>
        <source>Demo (no camera)</source>
        <translation>演示（无摄像头）</translation>
    </message>
    <message>
        <source>Open a video or picture...</source>
        <translation>打开视频或图片…</translation>
    </message>
    <message>
        <source>Looking for cameras...</source>
        <translation>正在查找摄像头…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>{0} (not connected)</source>
        <translation>{0}（未连接）</translation>
    </message>
    <message>
        <source>Open a video or picture</source>
        <translation>打开视频或图片</translation>
    </message>
    <message>
        <source>Videos and pictures ({0})</source>
        <translation>视频和图片 ({0})</translation>
    </message>
    <message>
        <source>What the camera really gives</source>
        <translation>摄像头的实际输出</translation>
    </message>
    <message>
        <source>{0} × {1}, {2} / s</source>
        <translation>{0} × {1}，{2} 帧/秒</translation>
    </message>
    <message>
        <source>The camera does not offer {0}.</source>
        <translation>摄像头不提供 {0}。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>{0} frames/s</source>
        <translation>{0} 帧/秒</translation>
    </message>
    <message>
        <source>{0} ms per frame</source>
        <translation>每帧 {0} 毫秒</translation>
    </message>
    <message>
        <source>{0} of a core</source>
        <translation>占单核 {0}</translation>
    </message>
    <message>
        <source>{0} dropped</source>
        <translation>丢弃 {0} 帧</translation>
    </message>
    <message>
        <source>Pausing...</source>
        <translation>正在暂停…</translation>
    </message>
    <message>
        <source>Paused: others see this card</source>
        <translation>已暂停：别人看到此画面</translation>
    </message>
    <message>
        <source>Starting again...</source>
        <translation>正在恢复…</translation>
    </message>
    <message>
        <source>Test card: others see this</source>
        <translation>测试画面：别人看到的就是它</translation>
    </message>
    <message>
        <source>Camera off: nobody is watching</source>
        <translation>摄像头已关：没有人在看</translation>
    </message>
    <message>
        <source>No picture: others see this card</source>
        <translation>没有画面：别人看到此图</translation>
    </message>
    <message>
        <source>Holding the last picture</source>
        <translation>保持上一个画面</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Looking for a camera.</source>
        <translation>正在查找摄像头。</translation>
    </message>
    <message>
        <source>Waiting for the first picture.</source>
        <translation>正在等待第一个画面。</translation>
    </message>
    <message>
        <source>The source has ended</source>
        <translation>输入源已结束</translation>
    </message>
    <message>
        <source>Start again, or choose a camera or another file.</source>
        <translation>请重新开始，或选择摄像头或其他文件。</translation>
    </message>
    <message>
        <source>Nothing is sent. Start again, or choose a camera.</source>
        <translation>未发送任何内容。请重新开始，或选择摄像头。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>Saved as {0}.</source>
        <translation>已保存为 {0}。</translation>
    </message>
    <message>
        <source>It is in {0}.</source>
        <translation>位于 {0}。</translation>
    </message>
</context>
<context>
    <name>CaptureBar</name>
    <message>
        <source>Snapshot</source>
        <translation>截图</translation>
    </message>
    <message>
        <source>Saves the picture that others see now (Ctrl+S)</source>
        <translation>保存别人此刻看到的画面 (Ctrl+S)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Records what others see (Ctrl+R)</source>
        <translation>录制别人看到的画面 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Recording to {0}; space is left for {1} MB more.</source>
        <translation>正在录制到 {0}；剩余空间 {1} MB。</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>停止录制</translation>
    </message>
    <message>
        <source>Ends the recording (Ctrl+R): {0}</source>
        <translation>结束录制 (Ctrl+R)：{0}</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Checking this computer...</source>
        <translation>正在检查这台电脑…</translation>
    </message>
    <message>
        <source>Nothing is missing: the virtual camera can start.</source>
        <translation>一切就绪：可以启动虚拟摄像头。</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>Chords</name>
    <message>
        <source>Choose a letter, a digit or a function key.</source>
        <translation>请选择字母、数字或功能键。</translation>
    </message>
    <message>
        <source>Keys with the Windows key belong to Windows.</source>
        <translation>带 Windows 键的组合键归 Windows 所有。</translation>
    </message>
    <message>
        <source>Ctrl+Alt with a letter or digit is AltGr, which types signs.</source>
        <translation>Ctrl+Alt 加字母或数字等于 AltGr，会输入字符。</translation>
    </message>
    <message>
        <source>Hold one of these keys as well: %1.</source>
        <translation>请同时按住以下键之一：%1。</translation>
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
        <translation>Shift</translation>
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
        <translation>在终端中运行的命令</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>App</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Your call keeps its shape: the picture is between bars there.</source>
        <translation>通话中的画面形状不变：图像两侧会有黑边。</translation>
    </message>
    <message>
        <source>Start the virtual camera anew to have it fill the frame.</source>
        <translation>重新启动虚拟摄像头，让图像充满画面。</translation>
    </message>
    <message>
        <source>Start it anew</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>No background: your room is visible to others.</source>
        <translation>无背景：别人会看到您的房间。</translation>
    </message>
    <message>
        <source>Your own room, blurred.</source>
        <translation>您自己的房间，经过模糊。</translation>
    </message>
    <message>
        <source>Add a picture or video of yours (Ctrl+O), drop it here, or paste it (Ctrl+V).</source>
        <translation>添加您的图片或视频 (Ctrl+O)，拖到这里，或粘贴 (Ctrl+V)。</translation>
    </message>
    <message>
        <source>Any other colour.</source>
        <translation>其他任意颜色。</translation>
    </message>
    <message>
        <source>{0}
F2 renames it, Delete removes it from here, Ctrl with left or right moves it.</source>
        <translation>{0}
F2 重命名，Delete 从此处移除，Ctrl 加左右方向键移动。</translation>
    </message>
    <message>
        <source>{0} is gone or cannot be read.
Delete removes it from here.</source>
        <translation>{0} 已不存在或无法读取。
Delete 将其从此处移除。</translation>
    </message>
    <message>
        <source>Show your room?</source>
        <translation>要显示您的房间吗？</translation>
    </message>
    <message>
        <source>Everyone in the call will see it as it is.</source>
        <translation>通话中的所有人都会看到它的原样。</translation>
    </message>
    <message>
        <source>Show my room</source>
        <translation>显示我的房间</translation>
    </message>
    <message>
        <source>Background colour</source>
        <translation>背景颜色</translation>
    </message>
</context>
<context>
    <name>GlobalShortcuts</name>
    <message>
        <source>Pause or resume the camera</source>
        <translation>暂停或恢复摄像头</translation>
    </message>
    <message>
        <source>Next background</source>
        <translation>下一个背景</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>显示窗口</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>PortraitCam Help</source>
        <translation>PortraitCam 帮助</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>问题与解答</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation>帮助中没有这些词。</translation>
    </message>
    <message>
        <source>My call app does not list PortraitCam</source>
        <translation>通话软件里找不到 PortraitCam</translation>
    </message>
    <message>
        <source>Press Start virtual camera first, then open the call app, or its camera list, anew: many apps look only once, and most list a virtual camera only while something is sent. Menu, First steps, checks what is missing on this computer. The camera is called PortraitCam on Linux and OBS Virtual Camera on Windows and macOS. A browser from a Flatpak or Snap may need leave to use cameras; Firefox on Fedora sees it after: systemctl --user restart pipewire wireplumber</source>
        <translation>请先点击“启动虚拟摄像头”，再重新打开通话软件或其摄像头列表：许多软件只查找一次，而且大多只在有画面发送时才列出虚拟摄像头。菜单中的“入门步骤”会检查这台电脑缺少什么。该摄像头在 Linux 上名为 PortraitCam，在 Windows 和 macOS 上名为 OBS Virtual Camera。来自 Flatpak 或 Snap 的浏览器可能需要获得使用摄像头的许可；Fedora 上的 Firefox 运行以下命令后即可看到：systemctl --user restart pipewire wireplumber</translation>
    </message>
    <message>
        <source>Do others see me mirrored?</source>
        <translation>别人看到的我是镜像吗？</translation>
    </message>
    <message>
        <source>No. Only the preview here is a mirror, as the self-view of your call app is. Others can read what you hold up. Mirror preview, under Look, turns the mirror off for you; backgrounds are never mirrored for others. The test card in the menu proves it.</source>
        <translation>不是。只有这里的预览像镜子一样，与通话软件中的自我画面相同。别人可以读出您举起的文字。“外观”下的“镜像预览”可为您关闭镜像；对别人而言背景从不镜像。菜单中的测试画面可以证明。</translation>
    </message>
    <message>
        <source>Can my room show, even for a moment?</source>
        <translation>我的房间会不会露出来，哪怕一瞬间？</translation>
    </message>
    <message>
        <source>No frame is sent that was not composed with a mask of that same frame. If anything fails, others see the last good picture for two seconds and then the away card. Your room goes out only after you chose None and confirmed it; a red frame then surrounds the preview, and the next start begins with your background again.</source>
        <translation>每一帧都必须用该帧自身的蒙版合成后才会发送。一旦出错，别人会看到两秒钟的最后一个正常画面，然后是离开画面。只有在您选择“无”并确认之后，您的房间才会被看到；此时预览会有红色边框，而下次启动又会使用您的背景。</translation>
    </message>
    <message>
        <source>The edge flickers or has a halo</source>
        <translation>边缘闪烁或有光晕</translation>
    </message>
    <message>
        <source>Light on your face helps most, and a strong light behind you hurts most. Under Mask, more Steadiness calms the edge, a negative Edge shift cuts a bright rim away, and Edge softness blends it. If you look like a ghost when you move, lower Steadiness.</source>
        <translation>照在脸上的光最有帮助，身后的强光影响最大。在“蒙版”下，提高“稳定度”使边缘平静，负的“边缘偏移”切掉亮边，“边缘柔化”使过渡自然。如果移动时像幽灵，请降低“稳定度”。</translation>
    </message>
    <message>
        <source>My hand or a second person disappears</source>
        <translation>我的手或另一个人消失了</translation>
    </message>
    <message>
        <source>PortraitCam keeps the largest person. Choose Everyone at Who stays, under Mask, for two people or for hands far from the body. Small things held up stay best close to you.</source>
        <translation>PortraitCam 保留最大的人物。如有两个人或手离身体较远，请在“蒙版”下的“保留谁”选择“所有人”。举起的小物件靠近身体时保留得最好。</translation>
    </message>
    <message>
        <source>The picture is slow, or the fan is loud</source>
        <translation>画面卡顿，或风扇很响</translation>
    </message>
    <message>
        <source>Below the preview stand the frames per second and the time that each takes. Choose 1280 × 720 and 30 frames at Camera; a picture or colour costs less than blur. Some cameras give only 10 frames in low light or at large sizes. When PortraitCam is late it drops frames, so that you stay in step with your voice.</source>
        <translation>预览下方显示每秒帧数和每帧用时。请在“摄像头”处选择 1280 × 720 和 30 帧；图片或纯色比模糊更省资源。有些摄像头在光线不足或大尺寸时只有 10 帧。PortraitCam 来不及时会丢帧，使画面与声音保持同步。</translation>
    </message>
    <message>
        <source>The camera is busy, black or cannot be opened</source>
        <translation>摄像头被占用、黑屏或无法打开</translation>
    </message>
    <message>
        <source>A camera serves one program at a time: close other call apps, and in the call choose PortraitCam instead of the camera itself. On macOS and Windows allow camera access in the privacy settings. After an unplug PortraitCam waits for the camera and goes on by itself.</source>
        <translation>一个摄像头同一时间只能供一个程序使用：请关闭其他通话软件，并在通话中选择 PortraitCam 而不是摄像头本身。在 macOS 和 Windows 上，请在隐私设置中允许访问摄像头。拔出后 PortraitCam 会等待摄像头并自动继续。</translation>
    </message>
    <message>
        <source>The camera&apos;s light stays on</source>
        <translation>摄像头的灯一直亮着</translation>
    </message>
    <message>
        <source>The camera is in use as long as PortraitCam runs, also in the tray. Pause lets go of it, and others see the away card; Quit ends everything. Closing the window keeps it running only while Keep running in the tray is ticked, under App.</source>
        <translation>只要 PortraitCam 在运行（包括在托盘中），摄像头就在使用中。“暂停”会释放摄像头，别人看到离开画面；“退出”结束一切。只有勾选“程序”下的“在托盘中继续运行”时，关闭窗口后它才继续运行。</translation>
    </message>
    <message>
        <source>It worked once, and now the call app shows nothing</source>
        <translation>以前正常，现在通话软件什么也不显示</translation>
    </message>
    <message>
        <source>Stop and start the virtual camera, then choose it again in the call. On Linux only one call app at a time can use it, and old versions of v4l2loopback need to be loaded anew: sudo modprobe -r v4l2loopback, then load it again. On Windows a browser may still hold it: close its windows. On macOS a restart after the first setup often helps.</source>
        <translation>请停止并重新启动虚拟摄像头，然后在通话中再次选择它。在 Linux 上同一时间只有一个通话软件可以使用它，旧版 v4l2loopback 需要重新加载：sudo modprobe -r v4l2loopback，然后再次加载。在 Windows 上可能仍被浏览器占用：请关闭其窗口。在 macOS 上，首次设置后重启通常有帮助。</translation>
    </message>
    <message>
        <source>Can I steer it with a key, a script or a Stream Deck?</source>
        <translation>能用按键、脚本或 Stream Deck 控制吗？</translation>
    </message>
    <message>
        <source>Yes. Bind a command in the desktop&apos;s keyboard settings or a macro pad: portraitcam ctl toggle pauses and resumes, portraitcam ctl next takes the next background, portraitcam ctl preset NAME changes to a preset. portraitcam ctl --help lists them all. Where the desktop offers global shortcuts, App in the panel sets them up.</source>
        <translation>可以。请在桌面的键盘设置或宏键盘中绑定命令：portraitcam ctl toggle 暂停和恢复，portraitcam ctl next 切换到下一个背景，portraitcam ctl preset NAME 切换到某个预设。portraitcam ctl --help 列出全部命令。桌面提供全局快捷键时，可在侧栏的“程序”中设置。</translation>
    </message>
</context>
<context>
    <name>Helpers</name>
    <message>
        <source>Looking at this computer...</source>
        <translation>正在检查这台电脑…</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard.</source>
        <translation>诊断信息已在剪贴板中。</translation>
    </message>
    <message>
        <source>They hold no names of people, folders or machines.</source>
        <translation>其中不含人名、文件夹名或电脑名。</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>several settings</source>
        <translation>多项设置</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Press keys</source>
        <translation>请按键</translation>
    </message>
</context>
<context>
    <name>KeyRows</name>
    <message>
        <source>Click, then press other keys.</source>
        <translation>单击，然后按其他键。</translation>
    </message>
    <message>
        <source>These keys are taken: %1.</source>
        <translation>这些键已被占用：%1。</translation>
    </message>
</context>
<context>
    <name>LanguageForm</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>MenuButton</name>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>0.12 or older</source>
        <translation>0.12 或更早</translation>
    </message>
    <message>
        <source>A frame could not be composed: {0}.</source>
        <translation>有一帧无法合成：{0}。</translation>
    </message>
    <message>
        <source>A preset cannot be called {0}.</source>
        <translation>预设不能命名为 {0}。</translation>
    </message>
    <message>
        <source>A preset cannot hold the raw room.</source>
        <translation>预设不能包含真实房间。</translation>
    </message>
    <message>
        <source>Allow it in System Settings &gt; General &gt; Login Items &amp; Extensions &gt; Camera Extensions; restart the Mac if it is not listed.</source>
        <translation>请在“系统设置 &gt; 通用 &gt; 登录项与扩展 &gt; 摄像头扩展”中允许；如果没有列出，请重启 Mac。</translation>
    </message>
    <message>
        <source>Allow it in System Settings &gt; Privacy &amp; Security &gt; Camera, for the program or terminal that started this one.</source>
        <translation>请在“系统设置 &gt; 隐私与安全性 &gt; 摄像头”中，允许启动本程序的程序或终端。</translation>
    </message>
    <message>
        <source>Another cable or socket may help.</source>
        <translation>换一根线或换一个接口也许有用。</translation>
    </message>
    <message>
        <source>Another program may be using it, or it is asleep or covered: close that program, or unplug the camera and plug it in again.</source>
        <translation>可能有其他程序正在使用它，或者它处于休眠或被遮挡：请关闭该程序，或重新插拔摄像头。</translation>
    </message>
    <message>
        <source>Another program sends to the virtual camera {0}.</source>
        <translation>另一个程序正在向虚拟摄像头 {0} 发送画面。</translation>
    </message>
    <message>
        <source>Another user&apos;s program has it, or one was killed. If it was killed,</source>
        <translation>它被其他用户的程序占用，或某个程序被强行结束。如果是被强行结束，</translation>
    </message>
    <message>
        <source>Ask who manages this Mac to allow the camera (Screen Time, MDM).</source>
        <translation>请让管理此 Mac 的人允许使用摄像头（屏幕使用时间、MDM）。</translation>
    </message>
    <message>
        <source>Check that the file was not moved or changed.</source>
        <translation>请检查文件是否被移动或更改。</translation>
    </message>
    <message>
        <source>Check that the folder can be written and the disk is not full.</source>
        <translation>请检查文件夹可写且磁盘未满。</translation>
    </message>
    <message>
        <source>Check that you may write there and that the disk is not full.</source>
        <translation>请检查您可以在那里写入且磁盘未满。</translation>
    </message>
    <message>
        <source>Check that your user may write there, or use the system&apos;s own list of programs that start at login.</source>
        <translation>请检查您可以在那里写入，或使用系统自带的登录启动列表。</translation>
    </message>
    <message>
        <source>Check the path and that you may read the file.</source>
        <translation>请检查路径，以及您能否读取该文件。</translation>
    </message>
    <message>
        <source>Check the path, and that it is a video such as MP4, WebM or GIF.</source>
        <translation>请检查路径，并确认它是 MP4、WebM 或 GIF 之类的视频。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>请检查路径。</translation>
    </message>
    <message>
        <source>Choose a camera, or the demo, at the top of the panel.</source>
        <translation>请在侧栏顶部选择摄像头或演示。</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to.</source>
        <translation>请选择一个存在且可写的文件夹。</translation>
    </message>
    <message>
        <source>Choose a video such as MP4, WebM or GIF.</source>
        <translation>请选择 MP4、WebM 或 GIF 之类的视频。</translation>
    </message>
    <message>
        <source>Choose another background first, then save the preset.</source>
        <translation>请先选择其他背景，再保存预设。</translation>
    </message>
    <message>
        <source>Choose the background again, or another.</source>
        <translation>请重新选择背景，或选择另一个。</translation>
    </message>
    <message>
        <source>Choose the pictures and videos in it.</source>
        <translation>请选择其中的图片和视频。</translation>
    </message>
    <message>
        <source>Close other programs that may be using it, or choose another camera.</source>
        <translation>请关闭可能正在使用它的其他程序，或选择其他摄像头。</translation>
    </message>
    <message>
        <source>Close other programs that send to it; then try again.</source>
        <translation>请关闭向它发送画面的其他程序，然后重试。</translation>
    </message>
    <message>
        <source>Close the call programs and OBS, then try again.</source>
        <translation>请关闭通话程序和 OBS，然后重试。</translation>
    </message>
    <message>
        <source>Close the programs that show it, then they can be opened again.</source>
        <translation>请关闭正在显示它的程序，然后可以重新打开。</translation>
    </message>
    <message>
        <source>Connect a camera, then choose it at the top of the panel.</source>
        <translation>请连接摄像头，然后在侧栏顶部选择它。</translation>
    </message>
    <message>
        <source>Connect one, or choose the demo (in a terminal: --source synthetic).</source>
        <translation>请连接一个摄像头，或选择演示（终端中：--source synthetic）。</translation>
    </message>
    <message>
        <source>Cut a part out of it that is less long and narrow.</source>
        <translation>请裁剪出不那么细长的一部分。</translation>
    </message>
    <message>
        <source>Defaults are used; the old file could not be moved aside.</source>
        <translation>已使用默认设置；旧文件无法移到一旁。</translation>
    </message>
    <message>
        <source>Defaults are used; the old file is kept as {0}.</source>
        <translation>已使用默认设置；旧文件保存为 {0}。</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>设备或资源忙</translation>
    </message>
    <message>
        <source>Did you mean {0}?</source>
        <translation>您是指 {0} 吗？</translation>
    </message>
    <message>
        <source>Empty the Trash and restart the Mac.</source>
        <translation>请清空废纸篓并重启 Mac。</translation>
    </message>
    <message>
        <source>Free {0} MB there, and try again.</source>
        <translation>请在那里腾出 {0} MB 空间，然后重试。</translation>
    </message>
    <message>
        <source>In OBS press Start Virtual Camera once, then Stop Virtual Camera.</source>
        <translation>在 OBS 中点击一次“启动虚拟摄像机”，再点击“停止虚拟摄像机”。</translation>
    </message>
    <message>
        <source>In a command prompt as administrator:</source>
        <translation>在管理员命令提示符中：</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>Install OBS Studio (obsproject.com), which brings the virtual camera.</source>
        <translation>请安装 OBS Studio (obsproject.com)，它自带虚拟摄像头。</translation>
    </message>
    <message>
        <source>Install OBS Studio 30 or later (obsproject.com) into /Applications.</source>
        <translation>请将 OBS Studio 30 或更高版本 (obsproject.com) 安装到 /Applications。</translation>
    </message>
    <message>
        <source>Install PortraitCam again, or name another model file.</source>
        <translation>请重新安装 PortraitCam，或指定其他模型文件。</translation>
    </message>
    <message>
        <source>Install PortraitCam on Windows itself.</source>
        <translation>请在 Windows 本身中安装 PortraitCam。</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是一个目录</translation>
    </message>
    <message>
        <source>It is tried again; the log has the details.</source>
        <translation>将会重试；详情见日志。</translation>
    </message>
    <message>
        <source>It is used again as soon as it is back.</source>
        <translation>恢复后会立即重新使用。</translation>
    </message>
    <message>
        <source>It is used as soon as that lets go of it; or choose another camera.</source>
        <translation>释放后会立即使用；也可以选择其他摄像头。</translation>
    </message>
    <message>
        <source>It may be damaged or cut off; try another file.</source>
        <translation>文件可能已损坏或不完整；请尝试其他文件。</translation>
    </message>
    <message>
        <source>It must be {0}.</source>
        <translation>允许的值：{0}。</translation>
    </message>
    <message>
        <source>Join the group of video devices, then log in again:</source>
        <translation>请加入视频设备用户组，然后重新登录：</translation>
    </message>
    <message>
        <source>Let it end with one of: {0}.</source>
        <translation>名称须以下列之一结尾：{0}。</translation>
    </message>
    <message>
        <source>Load the module on the host and pass its device: --device /dev/video10</source>
        <translation>请在宿主机上加载模块并传入其设备：--device /dev/video10</translation>
    </message>
    <message>
        <source>Log out and in again, or restart the machine.</source>
        <translation>请注销后重新登录，或重启电脑。</translation>
    </message>
    <message>
        <source>Mend the file or remove it.</source>
        <translation>请修正或删除该文件。</translation>
    </message>
    <message>
        <source>Mend the file or remove it; the other presets are not touched.</source>
        <translation>请修正或删除该文件；其他预设不受影响。</translation>
    </message>
    <message>
        <source>Move back a little, or uncover the camera.</source>
        <translation>请稍微后退，或露出摄像头。</translation>
    </message>
    <message>
        <source>Name a video or picture, or a camera as camera:0 or camera:NAME.</source>
        <translation>请指定视频或图片，或以 camera:0 或 camera:NAME 指定摄像头。</translation>
    </message>
    <message>
        <source>Name one video or picture in it.</source>
        <translation>请指定其中的一个视频或图片。</translation>
    </message>
    <message>
        <source>Name the file of a picture.</source>
        <translation>请指定图片文件。</translation>
    </message>
    <message>
        <source>Name the file of a video.</source>
        <translation>请指定视频文件。</translation>
    </message>
    <message>
        <source>Neither pkexec nor sudo is installed.</source>
        <translation>pkexec 和 sudo 均未安装。</translation>
    </message>
    <message>
        <source>No camera was found, so this is a demo.</source>
        <translation>未找到摄像头，因此这是演示。</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>设备上没有剩余空间</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有那个文件或目录</translation>
    </message>
    <message>
        <source>None have been saved yet: the window&apos;s Presets button does that.</source>
        <translation>尚未保存任何预设：请使用窗口中的“预设”按钮。</translation>
    </message>
    <message>
        <source>Nothing is sent that could be kept.</source>
        <translation>没有正在发送的内容可供保存。</translation>
    </message>
    <message>
        <source>OBS&apos;s camera extension is not installed</source>
        <translation>未安装 OBS 的摄像头扩展</translation>
    </message>
    <message>
        <source>OBS&apos;s camera extension is {0}</source>
        <translation>OBS 的摄像头扩展状态为 {0}</translation>
    </message>
    <message>
        <source>OBS&apos;s camera extension waits to be allowed</source>
        <translation>OBS 的摄像头扩展等待允许</translation>
    </message>
    <message>
        <source>One call program at a time: a second reader may get &apos;busy&apos;.</source>
        <translation>同一时间只用一个通话程序：第二个可能提示“忙”。</translation>
    </message>
    <message>
        <source>Open it in an image viewer and save it again as JPEG or PNG.</source>
        <translation>请用图片查看器打开，并重新保存为 JPEG 或 PNG。</translation>
    </message>
    <message>
        <source>Options of {0} are already set in {1}.</source>
        <translation>{0} 的选项已在 {1} 中设置。</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another camera.</source>
        <translation>请重新插上，或选择其他摄像头。</translation>
    </message>
    <message>
        <source>Plug it in again.</source>
        <translation>请重新插上。</translation>
    </message>
    <message>
        <source>PortraitCam does so by itself; v4l2loopback 0.13 needs no cure.</source>
        <translation>PortraitCam 会自动处理；v4l2loopback 0.13 无此问题。</translation>
    </message>
    <message>
        <source>Put it back, or press Delete to take it out of the gallery.</source>
        <translation>请将它放回，或按 Delete 将其从图库移除。</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>只读文件系统</translation>
    </message>
    <message>
        <source>Remove {0} yourself.</source>
        <translation>请自行删除 {0}。</translation>
    </message>
    <message>
        <source>Restart the Mac. {0}</source>
        <translation>请重启 Mac。{0}</translation>
    </message>
    <message>
        <source>Restart, choose Enroll MOK in the blue screen, then:</source>
        <translation>请重启，在蓝色屏幕中选择 Enroll MOK，然后：</translation>
    </message>
    <message>
        <source>Run as root:</source>
        <translation>以 root 身份运行：</translation>
    </message>
    <message>
        <source>Run in a terminal:</source>
        <translation>在终端中运行：</translation>
    </message>
    <message>
        <source>Scale it down; the frame&apos;s size is enough.</source>
        <translation>请将其缩小；与画面同样大小即可。</translation>
    </message>
    <message>
        <source>Scale it down; twice the frame&apos;s size is more than enough.</source>
        <translation>请将其缩小；画面的两倍大小已绰绰有余。</translation>
    </message>
    <message>
        <source>Secure Boot</source>
        <translation>安全启动</translation>
    </message>
    <message>
        <source>Secure Boot does not let the unsigned module in.</source>
        <translation>安全启动不允许加载未签名的模块。</translation>
    </message>
    <message>
        <source>Send to a file or use the preview.</source>
        <translation>请发送到文件或使用预览。</translation>
    </message>
    <message>
        <source>Settings cannot be saved to {0}: {1}.</source>
        <translation>无法将设置保存到 {0}：{1}。</translation>
    </message>
    <message>
        <source>Sign it, then restart: sudo mokutil --import /var/lib/dkms/mok.pub</source>
        <translation>请签名后重启：sudo mokutil --import /var/lib/dkms/mok.pub</translation>
    </message>
    <message>
        <source>Some program uses a virtual camera, so the module cannot be loaded anew.</source>
        <translation>有程序正在使用虚拟摄像头，因此无法重新加载模块。</translation>
    </message>
    <message>
        <source>Start the virtual camera in PortraitCam before the call.</source>
        <translation>请在通话前先在 PortraitCam 中启动虚拟摄像头。</translation>
    </message>
    <message>
        <source>Starting at login cannot be changed: {0}.</source>
        <translation>无法更改登录时启动：{0}。</translation>
    </message>
    <message>
        <source>System Settings &gt; General &gt; Login Items &amp; Extensions &gt; Camera Extensions:</source>
        <translation>“系统设置 &gt; 通用 &gt; 登录项与扩展 &gt; 摄像头扩展”：</translation>
    </message>
    <message>
        <source>System Settings &gt; Privacy &amp; Security &gt; Camera: switch it on for the program</source>
        <translation>“系统设置 &gt; 隐私与安全性 &gt; 摄像头”：请为以下程序开启：</translation>
    </message>
    <message>
        <source>The administrator&apos;s leave was not given.</source>
        <translation>未获得管理员许可。</translation>
    </message>
    <message>
        <source>The background has the shape {0}, not {1}.</source>
        <translation>背景的形状是 {0}，而不是 {1}。</translation>
    </message>
    <message>
        <source>The camera could not be made.</source>
        <translation>无法创建摄像头。</translation>
    </message>
    <message>
        <source>The camera could not be made: {0}.</source>
        <translation>无法创建摄像头：{0}。</translation>
    </message>
    <message>
        <source>The camera {0} cannot be opened.</source>
        <translation>无法打开摄像头 {0}。</translation>
    </message>
    <message>
        <source>The camera {0} is in use by {1}.</source>
        <translation>摄像头 {0} 正被 {1} 使用。</translation>
    </message>
    <message>
        <source>The camera&apos;s picture is torn.</source>
        <translation>摄像头的画面有撕裂。</translation>
    </message>
    <message>
        <source>The demo scene has ended.</source>
        <translation>演示已结束。</translation>
    </message>
    <message>
        <source>The engine has failed: {0}.</source>
        <translation>处理出错：{0}。</translation>
    </message>
    <message>
        <source>The file {0} is gone.</source>
        <translation>文件 {0} 已不存在。</translation>
    </message>
    <message>
        <source>The folder {0} cannot be made: {1}.</source>
        <translation>无法创建文件夹 {0}：{1}。</translation>
    </message>
    <message>
        <source>The folder {0} cannot be written.</source>
        <translation>文件夹 {0} 不可写。</translation>
    </message>
    <message>
        <source>The kernel module {0} is not installed.</source>
        <translation>未安装内核模块 {0}。</translation>
    </message>
    <message>
        <source>The log has the details.</source>
        <translation>详情见日志。</translation>
    </message>
    <message>
        <source>The mask has values that no mask has.</source>
        <translation>蒙版中有蒙版不可能有的值。</translation>
    </message>
    <message>
        <source>The model {0} cannot be read: {1}</source>
        <translation>无法读取模型 {0}：{1}</translation>
    </message>
    <message>
        <source>The model {0} does not describe itself well: {1}.</source>
        <translation>模型 {0} 的描述不正确：{1}。</translation>
    </message>
    <message>
        <source>The model {0} does not exist.</source>
        <translation>模型 {0} 不存在。</translation>
    </message>
    <message>
        <source>The model {0} is of another design: it wants more than an image and its mirror image.</source>
        <translation>模型 {0} 的结构不同：它需要的不只是一张图像及其镜像。</translation>
    </message>
    <message>
        <source>The model {0} is of another design: {1} should be {2} {3}, found {4}.</source>
        <translation>模型 {0} 结构不同：{1} 应为 {2} {3}，实为 {4}。</translation>
    </message>
    <message>
        <source>The module is not built for the kernel that is running.</source>
        <translation>该模块不是为当前内核编译的。</translation>
    </message>
    <message>
        <source>The network failed: {0}</source>
        <translation>网络模型出错：{0}</translation>
    </message>
    <message>
        <source>The network gave what is not a number.</source>
        <translation>网络模型给出了非数值结果。</translation>
    </message>
    <message>
        <source>The only virtual camera belongs to another program: {0}.</source>
        <translation>唯一的虚拟摄像头属于另一个程序：{0}。</translation>
    </message>
    <message>
        <source>The picture {0} cannot be read: it is no ordinary file.</source>
        <translation>无法读取图片 {0}：不是普通文件。</translation>
    </message>
    <message>
        <source>The picture {0} cannot be read: {1}.</source>
        <translation>无法读取图片 {0}：{1}。</translation>
    </message>
    <message>
        <source>The picture {0} is a strip of {1}x{2} px.</source>
        <translation>图片 {0} 是 {1}x{2} 像素的长条。</translation>
    </message>
    <message>
        <source>The picture {0} is damaged or of an unknown kind.</source>
        <translation>图片 {0} 已损坏或类型未知。</translation>
    </message>
    <message>
        <source>The picture {0} is too large.</source>
        <translation>图片 {0} 太大。</translation>
    </message>
    <message>
        <source>The preset cannot be saved to {0}: {1}.</source>
        <translation>无法将预设保存到 {0}：{1}。</translation>
    </message>
    <message>
        <source>The preset in {0} cannot be used: {1}</source>
        <translation>无法使用 {0} 中的预设：{1}</translation>
    </message>
    <message>
        <source>The preset {0} cannot be deleted: {1}.</source>
        <translation>无法删除预设 {0}：{1}。</translation>
    </message>
    <message>
        <source>The recording was ended because the disk is nearly full.</source>
        <translation>磁盘即将用满，录制已结束。</translation>
    </message>
    <message>
        <source>The settings in {0} cannot be used: {1}</source>
        <translation>无法使用 {0} 中的设置：{1}</translation>
    </message>
    <message>
        <source>The snapshot cannot be saved to {0}: {1}.</source>
        <translation>无法将截图保存到 {0}：{1}。</translation>
    </message>
    <message>
        <source>The video {0} can no longer be read.</source>
        <translation>视频 {0} 无法继续读取。</translation>
    </message>
    <message>
        <source>The video {0} cannot be read: {1}.</source>
        <translation>无法读取视频 {0}：{1}。</translation>
    </message>
    <message>
        <source>The video {0} cannot be written: {1}.</source>
        <translation>无法写入视频 {0}：{1}。</translation>
    </message>
    <message>
        <source>The video {0} has no frame that can be read.</source>
        <translation>视频 {0} 没有可读取的帧。</translation>
    </message>
    <message>
        <source>The video {0} is no ordinary file.</source>
        <translation>视频 {0} 不是普通文件。</translation>
    </message>
    <message>
        <source>The video {0} is too large or too narrow: {1}x{2} px.</source>
        <translation>视频 {0} 太大或太窄：{1}x{2} 像素。</translation>
    </message>
    <message>
        <source>The virtual camera {0} cannot be opened: {1}.</source>
        <translation>无法打开虚拟摄像头 {0}：{1}。</translation>
    </message>
    <message>
        <source>The virtual camera {0} cannot be written to: {1}.</source>
        <translation>无法向虚拟摄像头 {0} 发送：{1}。</translation>
    </message>
    <message>
        <source>The virtual camera {0} is bound to another format.</source>
        <translation>虚拟摄像头 {0} 已绑定到其他格式。</translation>
    </message>
    <message>
        <source>The virtual camera {0} is gone.</source>
        <translation>虚拟摄像头 {0} 已不存在。</translation>
    </message>
    <message>
        <source>The whole picture was taken for a person.</source>
        <translation>整个画面都被当成了人物。</translation>
    </message>
    <message>
        <source>Then restart this program and the call program.</source>
        <translation>然后重启本程序和通话程序。</translation>
    </message>
    <message>
        <source>There are: {0}.</source>
        <translation>可用的有：{0}。</translation>
    </message>
    <message>
        <source>There is no background {0}.</source>
        <translation>没有背景 {0}。</translation>
    </message>
    <message>
        <source>There is no camera {0}.</source>
        <translation>没有摄像头 {0}。</translation>
    </message>
    <message>
        <source>There is no camera.</source>
        <translation>没有摄像头。</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>没有文件 {0}。</translation>
    </message>
    <message>
        <source>There is no preset {0}.</source>
        <translation>没有预设 {0}。</translation>
    </message>
    <message>
        <source>There is no setting {0}.</source>
        <translation>没有设置 {0}。</translation>
    </message>
    <message>
        <source>There is no virtual camera {0}.</source>
        <translation>没有虚拟摄像头 {0}。</translation>
    </message>
    <message>
        <source>There is no virtual camera.</source>
        <translation>没有虚拟摄像头。</translation>
    </message>
    <message>
        <source>There is too little space for a recording in {0}.</source>
        <translation>{0} 中的空间不足以录制。</translation>
    </message>
    <message>
        <source>This processor has no support for virtual cameras.</source>
        <translation>此处理器不支持虚拟摄像头。</translation>
    </message>
    <message>
        <source>Unplug cameras, close programs that use them, and try again.</source>
        <translation>请拔下摄像头，关闭使用它们的程序，然后重试。</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or choose another camera.</source>
        <translation>请重新插拔，或选择其他摄像头。</translation>
    </message>
    <message>
        <source>Update to macOS {0} or later: System Settings &gt; General.</source>
        <translation>请更新到 macOS {0} 或更高版本：“系统设置 &gt; 通用”。</translation>
    </message>
    <message>
        <source>Use a number from 0 to 1, such as blur:0.6.</source>
        <translation>请使用 0 到 1 之间的数，例如 blur:0.6。</translation>
    </message>
    <message>
        <source>Use the path of a picture or video, a colour such as #00b140, or one of: {0}.</source>
        <translation>请使用图片或视频的路径、#00b140 之类的颜色，或以下之一：{0}。</translation>
    </message>
    <message>
        <source>Use up to {0} letters, digits and spaces, such as: Office.</source>
        <translation>请使用最多 {0} 个字母、数字和空格，例如：办公室。</translation>
    </message>
    <message>
        <source>What was recorded is in {0}.</source>
        <translation>已录制的内容位于 {0}。</translation>
    </message>
    <message>
        <source>Windows Subsystem for Linux: its kernel has no cameras</source>
        <translation>适用于 Linux 的 Windows 子系统：其内核没有摄像头</translation>
    </message>
    <message>
        <source>Write it as #RRGGBB, such as #00b140.</source>
        <translation>请写成 #RRGGBB，例如 #00b140。</translation>
    </message>
    <message>
        <source>Write it as WIDTHxHEIGHT: 1280x720.</source>
        <translation>请写成 宽x高：1280x720。</translation>
    </message>
    <message>
        <source>Write there: options {0} {1}</source>
        <translation>请在那里写入：options {0} {1}</translation>
    </message>
    <message>
        <source>You may not read {0}: sudo usermod -aG video $USER, then log in again.</source>
        <translation>您无权读取 {0}：sudo usermod -aG video $USER，然后重新登录。</translation>
    </message>
    <message>
        <source>You may not write to the virtual camera {0}.</source>
        <translation>您无权向虚拟摄像头 {0} 发送。</translation>
    </message>
    <message>
        <source>a container: kernel modules are the host&apos;s</source>
        <translation>容器：内核模块属于宿主机</translation>
    </message>
    <message>
        <source>a flatpak: it must be allowed devices</source>
        <translation>Flatpak：必须允许其使用设备</translation>
    </message>
    <message>
        <source>a snap: it must be allowed the camera</source>
        <translation>Snap：必须允许其使用摄像头</translation>
    </message>
    <message>
        <source>access to /dev/video*</source>
        <translation>对 /dev/video* 的访问</translation>
    </message>
    <message>
        <source>all belong to other programs: {0}</source>
        <translation>全部属于其他程序：{0}</translation>
    </message>
    <message>
        <source>an old OBS in the Trash keeps the extension from being loaded</source>
        <translation>废纸篓中的旧 OBS 使扩展无法加载</translation>
    </message>
    <message>
        <source>call programs list it as {0}, not as {1}</source>
        <translation>通话程序将其列为 {0}，而不是 {1}</translation>
    </message>
    <message>
        <source>camera permission</source>
        <translation>摄像头权限</translation>
    </message>
    <message>
        <source>forbidden by the system&apos;s rules</source>
        <translation>被系统规则禁止</translation>
    </message>
    <message>
        <source>it does not hold a table of settings.</source>
        <translation>其中不是设置表。</translation>
    </message>
    <message>
        <source>it is larger than {0} KiB.</source>
        <translation>它大于 {0} KiB。</translation>
    </message>
    <message>
        <source>it is no ordinary file.</source>
        <translation>它不是普通文件。</translation>
    </message>
    <message>
        <source>it would show the raw room.</source>
        <translation>它会显示真实房间。</translation>
    </message>
    <message>
        <source>libraries for the window</source>
        <translation>窗口所需的库</translation>
    </message>
    <message>
        <source>loopback module</source>
        <translation>回环模块</translation>
    </message>
    <message>
        <source>missing for X11: {0}</source>
        <translation>X11 缺少：{0}</translation>
    </message>
    <message>
        <source>no permission for {0}</source>
        <translation>没有 {0} 的权限</translation>
    </message>
    <message>
        <source>none is registered</source>
        <translation>没有已注册的</translation>
    </message>
    <message>
        <source>none: see loopback module</source>
        <translation>无：见回环模块</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>not in /Applications</source>
        <translation>不在 /Applications 中</translation>
    </message>
    <message>
        <source>not installed, or without its installer</source>
        <translation>未安装，或未经安装程序安装</translation>
    </message>
    <message>
        <source>on, and v4l2loopback is not signed: it cannot be loaded</source>
        <translation>已开启，且 v4l2loopback 未签名：无法加载</translation>
    </message>
    <message>
        <source>on: the module&apos;s key must be enrolled</source>
        <translation>已开启：必须登记模块的密钥</translation>
    </message>
    <message>
        <source>on: v4l2loopback must be signed once it is installed</source>
        <translation>已开启：v4l2loopback 安装后必须签名</translation>
    </message>
    <message>
        <source>portraitcam run wakes it up; else load the module anew:</source>
        <translation>portraitcam run 可将其唤醒；否则请重新加载模块：</translation>
    </message>
    <message>
        <source>surroundings</source>
        <translation>运行环境</translation>
    </message>
    <message>
        <source>switch OBS Virtual Camera on; restart the Mac if it is not listed.</source>
        <translation>开启 OBS Virtual Camera；如果没有列出，请重启 Mac。</translation>
    </message>
    <message>
        <source>that starts PortraitCam (your terminal, if you start it there).</source>
        <translation>启动 PortraitCam 的程序（从终端启动时即为终端）。</translation>
    </message>
    <message>
        <source>the camera is switched off for {0}</source>
        <translation>摄像头已对 {0} 关闭</translation>
    </message>
    <message>
        <source>the check did not end within {0} s</source>
        <translation>检查未能在 {0} 秒内完成</translation>
    </message>
    <message>
        <source>the check failed: {0}</source>
        <translation>检查失败：{0}</translation>
    </message>
    <message>
        <source>the module is loaded without a device</source>
        <translation>模块已加载但没有设备</translation>
    </message>
    <message>
        <source>there is no such device</source>
        <translation>没有这样的设备</translation>
    </message>
    <message>
        <source>v4l2loopback is not built for the kernel that is running</source>
        <translation>v4l2loopback 不是为当前内核编译的</translation>
    </message>
    <message>
        <source>v4l2loopback is not installed</source>
        <translation>未安装 v4l2loopback</translation>
    </message>
    <message>
        <source>v4l2loopback {0} is installed, but not loaded</source>
        <translation>v4l2loopback {0} 已安装，但未加载</translation>
    </message>
    <message>
        <source>v4l2loopback {0}: stays silent after a killed writer until it is woken up</source>
        <translation>v4l2loopback {0}：写入程序被强行结束后保持无画面，直到被唤醒</translation>
    </message>
    <message>
        <source>virtual camera</source>
        <translation>虚拟摄像头</translation>
    </message>
    <message>
        <source>virtual camera&apos;s name</source>
        <translation>虚拟摄像头的名称</translation>
    </message>
    <message>
        <source>who uses it</source>
        <translation>谁在使用</translation>
    </message>
    <message>
        <source>{0} has ended.</source>
        <translation>{0} 已结束。</translation>
    </message>
    <message>
        <source>{0} has failed: {1}.</source>
        <translation>{0} 出错：{1}。</translation>
    </message>
    <message>
        <source>{0} has given no picture for {1} s.</source>
        <translation>{0} 已有 {1} 秒没有画面。</translation>
    </message>
    <message>
        <source>{0} holds no picture that can be played.</source>
        <translation>{0} 中没有可播放的画面。</translation>
    </message>
    <message>
        <source>{0} is a folder.</source>
        <translation>{0} 是文件夹。</translation>
    </message>
    <message>
        <source>{0} is mute: the program that sent to it was killed</source>
        <translation>{0} 没有响应：向它发送的程序被强行结束了</translation>
    </message>
    <message>
        <source>{0} is no colour.</source>
        <translation>{0} 不是颜色。</translation>
    </message>
    <message>
        <source>{0} is no longer connected.</source>
        <translation>{0} 已断开连接。</translation>
    </message>
    <message>
        <source>{0} is no name of a video.</source>
        <translation>{0} 不是视频名称。</translation>
    </message>
    <message>
        <source>{0} is no ordinary file.</source>
        <translation>{0} 不是普通文件。</translation>
    </message>
    <message>
        <source>{0} is no strength of a blur.</source>
        <translation>{0} 不是模糊强度。</translation>
    </message>
    <message>
        <source>{0} is not a size.</source>
        <translation>{0} 不是尺寸。</translation>
    </message>
    <message>
        <source>{0} is not connected.</source>
        <translation>{0} 未连接。</translation>
    </message>
    <message>
        <source>{0} is not part of a look.</source>
        <translation>{0} 不属于外观。</translation>
    </message>
    <message>
        <source>{0} is registered, but its file is gone ({1} bits)</source>
        <translation>{0} 已注册，但其文件不存在（{1} 位）</translation>
    </message>
    <message>
        <source>{0} is too old: {1} brought the virtual camera</source>
        <translation>{0} 太旧：{1} 才带来虚拟摄像头</translation>
    </message>
    <message>
        <source>{0} knows no camera extensions</source>
        <translation>{0} 不支持摄像头扩展</translation>
    </message>
    <message>
        <source>{0} says it is an output too: browsers do not list such</source>
        <translation>{0} 自称也是输出设备：浏览器不会列出</translation>
    </message>
    <message>
        <source>{0} was given.</source>
        <translation>{0} 已给出。</translation>
    </message>
    <message>
        <source>{0}, for programs of {1} bits only</source>
        <translation>{0}，仅限 {1} 位程序</translation>
    </message>
    <message>
        <source>{0}: they belong to root alone</source>
        <translation>{0}：仅属于 root</translation>
    </message>
    <message>
        <source>{0}: {1} or later is needed</source>
        <translation>{0}：需要 {1} 或更高版本</translation>
    </message>
    <message>
        <source>{0}; call programs list it only while PortraitCam sends</source>
        <translation>{0}；通话程序只在 PortraitCam 发送时列出它</translation>
    </message>
    <message>
        <source>{0}; the Camera app and the Settings never list it</source>
        <translation>{0}；“相机”应用和“设置”从不列出它</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>{0}%</source>
        <translation>{0}%</translation>
    </message>
</context>
<context>
    <name>OwnTiles</name>
    <message>
        <source>Pictures and videos ({0})</source>
        <translation>图片和视频 ({0})</translation>
    </message>
    <message>
        <source>Add backgrounds</source>
        <translation>添加背景</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>What this background is called here:</source>
        <translation>此背景在这里的名称：</translation>
    </message>
    <message>
        <source>Rename...</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Remove from the gallery</source>
        <translation>从图库移除</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Pages of the panel</source>
        <translation>面板的页面</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>The clipboard holds no picture, video or colour.</source>
        <translation>剪贴板中没有图片、视频或颜色。</translation>
    </message>
    <message>
        <source>Copy one, then paste it here with Ctrl+V.</source>
        <translation>请先复制，再用 Ctrl+V 粘贴到这里。</translation>
    </message>
    <message>
        <source>The picture cannot be saved to {0}.</source>
        <translation>无法将图片保存到 {0}。</translation>
    </message>
    <message>
        <source>Check that the disk is not full.</source>
        <translation>请检查磁盘是否已满。</translation>
    </message>
</context>
<context>
    <name>PresetsButton</name>
    <message>
        <source>Keep how you look now under a name, and come back to it.</source>
        <translation>将当前外观存为一个名称，以便随时恢复。</translation>
    </message>
    <message>
        <source>A file that cannot be used</source>
        <translation>无法使用的文件</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Import...</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Preset: {0}</source>
        <translation>预设：{0}</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>保存预设</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>预设名称：</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Replace the preset {0}?</source>
        <translation>要替换预设 {0} 吗？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Delete the preset {0}?</source>
        <translation>要删除预设 {0} 吗？</translation>
    </message>
    <message>
        <source>The one that was saved cannot be brought back.</source>
        <translation>原来保存的内容无法恢复。</translation>
    </message>
    <message>
        <source>Export preset</source>
        <translation>导出预设</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>导入预设</translation>
    </message>
    <message>
        <source>Presets ({0})</source>
        <translation>预设 ({0})</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Without PortraitCam: only you see this</source>
        <translation>未经 PortraitCam 处理：只有您能看到</translation>
    </message>
    <message>
        <source>Mirrored for you, not for others</source>
        <translation>仅对您镜像，别人看到的不镜像</translation>
    </message>
    <message>
        <source>Your room is visible</source>
        <translation>您的房间可见</translation>
    </message>
</context>
<context>
    <name>ResetButton</name>
    <message>
        <source>Reset {0}</source>
        <translation>重置{0}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Where the picture comes from: camera, camera:N, camera:NAME, the path of a video or picture, or synthetic.</source>
        <translation>画面来源：camera、camera:N、camera:NAME、视频或图片的路径，或 synthetic。</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>What appears behind you: blur, blur:0.6, a colour such as #00b140, the path of a picture or video, or the name of a built-in background.</source>
        <translation>您身后显示的内容：blur、blur:0.6、#00b140 之类的颜色、图片或视频的路径，或内置背景的名称。</translation>
    </message>
    <message>
        <source>Blur strength</source>
        <translation>模糊强度</translation>
    </message>
    <message>
        <source>How much the room behind you is blurred.</source>
        <translation>身后房间的模糊程度。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Width and height asked of the camera and sent, in px.</source>
        <translation>向摄像头请求并发送的宽和高，以像素计。</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>帧率</translation>
    </message>
    <message>
        <source>Frames per second asked of the camera.</source>
        <translation>向摄像头请求的每秒帧数。</translation>
    </message>
    <message>
        <source>Picture fit</source>
        <translation>图片适应</translation>
    </message>
    <message>
        <source>How a background of another shape is fitted.</source>
        <translation>如何适应形状不同的背景。</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>填满</translation>
    </message>
    <message>
        <source>fills the frame; what hangs over is cut off</source>
        <translation>填满画面；超出部分被裁掉</translation>
    </message>
    <message>
        <source>Contain</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>shows all of it; bars fill the rest</source>
        <translation>显示全部；其余以色条填充</translation>
    </message>
    <message>
        <source>Who stays</source>
        <translation>保留谁</translation>
    </message>
    <message>
        <source>Who is kept when several people are in the picture.</source>
        <translation>画面中有多人时保留谁。</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大的人</translation>
    </message>
    <message>
        <source>the largest person, until another is much larger for a while</source>
        <translation>最大的人物，直到另一人持续大得多</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>every person who is large enough</source>
        <translation>每个足够大的人</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>空隙</translation>
    </message>
    <message>
        <source>What is seen between your arm and your body.</source>
        <translation>手臂与身体之间看到什么。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>透出背景</translation>
    </message>
    <message>
        <source>the new background, where the gap is large and beyond doubt</source>
        <translation>新背景，仅当空隙够大且确定无疑</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>保持填充</translation>
    </message>
    <message>
        <source>what the camera sees: all inside your outline stays</source>
        <translation>摄像头所见：轮廓之内全部保留</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Turns the camera&apos;s picture clockwise, by so many degrees.</source>
        <translation>将摄像头画面顺时针旋转的角度。</translation>
    </message>
    <message>
        <source>as the camera gives it</source>
        <translation>摄像头原样</translation>
    </message>
    <message>
        <source>a quarter to the right</source>
        <translation>向右四分之一圈</translation>
    </message>
    <message>
        <source>upside down</source>
        <translation>上下颠倒</translation>
    </message>
    <message>
        <source>a quarter to the left</source>
        <translation>向左四分之一圈</translation>
    </message>
    <message>
        <source>Auto-framing</source>
        <translation>自动取景</translation>
    </message>
    <message>
        <source>Follows your head and shoulders calmly, enlarging up to twice.</source>
        <translation>平稳跟随您的头和肩，最多放大两倍。</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Enlarges a part of the picture: 1 shows all. Auto-framing goes before it.</source>
        <translation>放大画面的一部分：1 显示全部。自动取景优先。</translation>
    </message>
    <message>
        <source>Left, right</source>
        <translation>左右</translation>
    </message>
    <message>
        <source>Which part a zoom shows: -1 is far left in the camera&apos;s picture, 1 far right.</source>
        <translation>缩放显示哪一部分：-1 为摄像头画面最左，1 为最右。</translation>
    </message>
    <message>
        <source>Up, down</source>
        <translation>上下</translation>
    </message>
    <message>
        <source>Which part a zoom shows: -1 is the top, 1 the bottom.</source>
        <translation>缩放显示哪一部分：-1 为顶部，1 为底部。</translation>
    </message>
    <message>
        <source>Steadiness</source>
        <translation>稳定度</translation>
    </message>
    <message>
        <source>How still the edge is held: 0 follows every frame, 1 is calmest.</source>
        <translation>边缘的稳定程度：0 跟随每一帧，1 最平稳。</translation>
    </message>
    <message>
        <source>Edge shift</source>
        <translation>边缘偏移</translation>
    </message>
    <message>
        <source>Moves the edge outwards (positive) or inwards (negative), in px.</source>
        <translation>将边缘向外（正）或向内（负）移动，以像素计。</translation>
    </message>
    <message>
        <source>Edge softness</source>
        <translation>边缘柔化</translation>
    </message>
    <message>
        <source>Softens the edge over this many px.</source>
        <translation>柔化边缘的像素数。</translation>
    </message>
    <message>
        <source>Match the light</source>
        <translation>匹配光线</translation>
    </message>
    <message>
        <source>Brings your brightness and colour a little towards the background&apos;s: 0 is off.</source>
        <translation>让您的亮度和颜色略微接近背景：0 为关闭。</translation>
    </message>
    <message>
        <source>Light around you</source>
        <translation>身边的光</translation>
    </message>
    <message>
        <source>Lets the light of a bright background shine around your outline: 0 is off.</source>
        <translation>让明亮背景的光映到您的轮廓上：0 为关闭。</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>处理器线程</translation>
    </message>
    <message>
        <source>Threads the network may use.</source>
        <translation>网络模型可用的线程数。</translation>
    </message>
    <message>
        <source>Camera always on</source>
        <translation>摄像头常开</translation>
    </message>
    <message>
        <source>Keeps the camera and its light on while nobody watches: no preview is visible and no program reads the virtual camera.</source>
        <translation>没有人看时仍保持摄像头及其指示灯开启：既没有可见的预览，也没有程序读取虚拟摄像头。</translation>
    </message>
    <message>
        <source>Camera off when idle</source>
        <translation>空闲时关闭摄像头</translation>
    </message>
    <message>
        <source>Where the system does not tell who reads the virtual camera (Windows, macOS): minutes without a preview until the camera goes off; 0 is never.</source>
        <translation>在系统不告知谁在读取虚拟摄像头时（Windows、macOS）：没有预览多少分钟后关闭摄像头；0 为从不。</translation>
    </message>
    <message>
        <source>Mirror preview</source>
        <translation>镜像预览</translation>
    </message>
    <message>
        <source>Shows you as a mirror does. What others see is never mirrored.</source>
        <translation>像镜子一样显示您。别人看到的从不镜像。</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>在托盘中继续运行</translation>
    </message>
    <message>
        <source>Closing the window leaves PortraitCam running in the tray; Quit ends it.</source>
        <translation>关闭窗口后 PortraitCam 在托盘中继续运行；“退出”将其结束。</translation>
    </message>
    <message>
        <source>Tray explained</source>
        <translation>已说明托盘</translation>
    </message>
    <message>
        <source>Whether it was told that closing does not end it.</source>
        <translation>是否已说明关闭不会结束程序。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Which language the window speaks.</source>
        <translation>窗口使用哪种语言。</translation>
    </message>
    <message>
        <source>Global shortcuts</source>
        <translation>全局快捷键</translation>
    </message>
    <message>
        <source>Keys that work in every program, where the desktop offers them.</source>
        <translation>在任何程序中都有效的按键，需桌面支持。</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>暂停或恢复</translation>
    </message>
    <message>
        <source>Keys that pause and resume in every program; empty: the usual ones.</source>
        <translation>在任何程序中暂停和恢复的按键；留空则用默认按键。</translation>
    </message>
    <message>
        <source>Next background</source>
        <translation>下一个背景</translation>
    </message>
    <message>
        <source>Keys that take the next background in every program; empty: the usual ones.</source>
        <translation>在任何程序中切换到下一个背景的按键；留空则用默认按键。</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>显示窗口</translation>
    </message>
    <message>
        <source>Keys that bring the window forward in every program; empty: the usual ones.</source>
        <translation>在任何程序中将窗口置于最前的按键；留空则用默认按键。</translation>
    </message>
    <message>
        <source>Start minimised</source>
        <translation>启动时最小化</translation>
    </message>
    <message>
        <source>Starts without its window: in the tray where there is one.</source>
        <translation>启动时不显示窗口：有托盘时在托盘中。</translation>
    </message>
    <message>
        <source>Away picture</source>
        <translation>离开画面</translation>
    </message>
    <message>
        <source>What others see while it is paused: card, or the path of a picture.</source>
        <translation>暂停时别人看到的内容：card，或图片的路径。</translation>
    </message>
    <message>
        <source>Welcomed</source>
        <translation>已欢迎</translation>
    </message>
    <message>
        <source>Whether the first steps were shown or skipped.</source>
        <translation>是否已显示或跳过入门步骤。</translation>
    </message>
    <message>
        <source>Your backgrounds</source>
        <translation>您的背景</translation>
    </message>
    <message>
        <source>Paths of your own pictures and clips.</source>
        <translation>您自己的图片和短片的路径。</translation>
    </message>
    <message>
        <source>Their names</source>
        <translation>它们的名称</translation>
    </message>
    <message>
        <source>What you call your own backgrounds, in their order; empty: as the file.</source>
        <translation>您给自己的背景起的名称，按顺序；留空则用文件名。</translation>
    </message>
</context>
<context>
    <name>ShortcutsBox</name>
    <message>
        <source>Global shortcuts</source>
        <translation>全局快捷键</translation>
    </message>
    <message>
        <source>Keys that work while another program has the keyboard.</source>
        <translation>其他程序使用键盘时也有效的按键。</translation>
    </message>
    <message>
        <source>Already taken, or not on this keyboard: %1.</source>
        <translation>已被占用，或此键盘上没有：%1。</translation>
    </message>
    <message>
        <source>The desktop did not set them up.</source>
        <translation>桌面未能设置快捷键。</translation>
    </message>
    <message>
        <source>This desktop offers no global shortcuts to programs. Bind the command portraitcam ctl toggle to a key in its keyboard settings.</source>
        <translation>此桌面不向程序提供全局快捷键。请在其键盘设置中为命令 portraitcam ctl toggle 绑定按键。</translation>
    </message>
</context>
<context>
    <name>Sinks</name>
    <message>
        <source>nowhere</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Lets go of the camera and sends the away card (Ctrl+P, or Space in the preview)</source>
        <translation>释放摄像头并发送离开画面（Ctrl+P，或在预览中按空格键）</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Hold it, or the key B, to see yourself without PortraitCam</source>
        <translation>按住它或 B 键，查看未经处理的自己</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>结束测试</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Drop it to have it behind you</source>
        <translation>松开即可放到您身后</translation>
    </message>
</context>
<context>
    <name>TestCard</name>
    <message>
        <source>PortraitCam test card</source>
        <translation>PortraitCam 测试画面</translation>
    </message>
    <message>
        <source>You should see this in your call app.</source>
        <translation>您应该在通话软件中看到它。</translation>
    </message>
    <message>
        <source>You can read this, so others see nothing mirrored.</source>
        <translation>您能读出这行字，所以别人看到的没有镜像。</translation>
    </message>
</context>
<context>
    <name>TileView</name>
    <message>
        <source>Backgrounds</source>
        <translation>背景</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Green screen</source>
        <translation>绿幕</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>石板灰</translation>
    </message>
    <message>
        <source>Linen</source>
        <translation>亚麻</translation>
    </message>
    <message>
        <source>Sage</source>
        <translation>鼠尾草绿</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>天蓝</translation>
    </message>
    <message>
        <source>Clay</source>
        <translation>陶土</translation>
    </message>
    <message>
        <source>Charcoal</source>
        <translation>炭黑</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Light blur</source>
        <translation>轻度模糊</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>Strong blur</source>
        <translation>强烈模糊</translation>
    </message>
    <message>
        <source>Add your own</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Other colour</source>
        <translation>其他颜色</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>我的背景</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>动态</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show window</source>
        <translation>显示窗口</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>PortraitCam: your room is visible</source>
        <translation>PortraitCam：您的房间可见</translation>
    </message>
    <message>
        <source>PortraitCam: paused</source>
        <translation>PortraitCam：已暂停</translation>
    </message>
    <message>
        <source>PortraitCam: camera off, nobody is watching</source>
        <translation>PortraitCam：摄像头已关，没有人在看</translation>
    </message>
    <message>
        <source>PortraitCam: nothing is sent</source>
        <translation>PortraitCam：未发送任何内容</translation>
    </message>
    <message>
        <source>PortraitCam keeps running in the tray.</source>
        <translation>PortraitCam 在托盘中继续运行。</translation>
    </message>
    <message>
        <source>Your call keeps its picture, and the camera stays on for it. Quit in the menu of the tray&apos;s icon ends both.</source>
        <translation>您的通话会保留画面，摄像头也会为此保持开启。托盘图标菜单中的“退出”会结束两者。</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>VirtualCameraSection</name>
    <message>
        <source>Commands to run in a terminal</source>
        <translation>在终端中运行的命令</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Virtual camera</source>
        <translation>虚拟摄像头</translation>
    </message>
    <message>
        <source>Choose it as the camera in your call: {0}</source>
        <translation>请在通话中选择它作为摄像头：{0}</translation>
    </message>
    <message>
        <source>Starting...</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Stop virtual camera</source>
        <translation>停止虚拟摄像头</translation>
    </message>
    <message>
        <source>Start virtual camera</source>
        <translation>启动虚拟摄像头</translation>
    </message>
    <message>
        <source>Run this in a terminal, then start again:</source>
        <translation>请在终端中运行以下命令，然后重新启动：</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>First steps</source>
        <translation>入门步骤</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Choose your camera</source>
        <translation>选择您的摄像头</translation>
    </message>
    <message>
        <source>The preview shows what others would see.</source>
        <translation>预览显示别人会看到的画面。</translation>
    </message>
    <message>
        <source>Choose what is behind you</source>
        <translation>选择您身后的背景</translation>
    </message>
    <message>
        <source>More, and your own pictures, are in the panel at the side.</source>
        <translation>更多背景和您自己的图片在侧栏中。</translation>
    </message>
    <message>
        <source>Get it into your call</source>
        <translation>用到通话中</translation>
    </message>
    <message>
        <source>A virtual camera carries the picture: start it, then choose it as the camera in your call app.</source>
        <translation>虚拟摄像头传送画面：启动它，然后在通话软件中选择它作为摄像头。</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>第 {0} 步，共 {1} 步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
</TS>
