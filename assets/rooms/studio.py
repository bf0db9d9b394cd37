"""A small photo studio on Blender's Cycles: surfaces, lamps, one camera, one picture.

Blender is only needed to remake the pictures: ``pip install "bpy==5.0.1"`` under
Python 3.11, in an environment of its own. Metres, z up; the camera looks along +y.
"""

import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import bpy  # type: ignore[import-not-found]  # no stubs; not a dependency
import cv2
import numpy as np
import numpy.typing as npt
from mathutils import Vector  # type: ignore[import-not-found]  # comes with bpy

from rooms.materials import linear, make_material
from rooms.shapes import Shape, box
from rooms.surfaces import Colour, Surface


class Studio:
    """An empty scene to be filled, lit and photographed once.

    Args:
        seed: Of the renderer's samples; the same seed gives the same picture.
    """

    def __init__(self, seed: int) -> None:
        bpy.ops.wm.read_factory_settings(use_empty=True)
        self.scene: Any = bpy.context.scene
        self._seed = seed
        self._materials: dict[Surface, Any] = {}
        world = bpy.data.worlds.new("dark")
        world.node_tree.nodes["Background"].inputs["Color"].default_value = (0, 0, 0, 1)
        self.scene.world = world

    # ---- things -------------------------------------------------------------

    def put(
        self,
        shape: Shape,
        surface: Surface,
        at: Sequence[float] = (0, 0, 0),
        *,
        bevel: float = 0.0,
        smooth: bool = False,
        yaw: float = 0.0,
        tilt: float = 0.0,
    ) -> Any:
        """Place `shape` of `surface` at (x, y, z).

        Args:
            shape: What to place.
            surface: What it is made of.
            at: Where its origin goes, in metres.
            bevel: Width of rounded edges in metres, 0 for sharp ones.
            smooth: Whether facets are shaded as one curved surface.
            yaw: Turn about z in radians.
            tilt: Turn about y in radians.
        """
        mesh = bpy.data.meshes.new("mesh")
        mesh.from_pydata(shape[0].tolist(), [], shape[1])
        mesh.materials.append(self._material(surface))
        if smooth or bevel:
            mesh.polygons.foreach_set("use_smooth", [True] * len(mesh.polygons))
        thing = bpy.data.objects.new("thing", mesh)
        thing.location = at
        thing.rotation_euler = (0, tilt, yaw)
        self.scene.collection.objects.link(thing)
        if bevel:
            rounded = thing.modifiers.new("bevel", "BEVEL")
            rounded.width, rounded.segments, rounded.harden_normals = bevel, 4, True
        return thing

    def box(
        self,
        low: Sequence[float],
        high: Sequence[float],
        surface: Surface,
        *,
        bevel: float = 0.004,
    ) -> Any:
        """A box between two corners (x, y, z)."""
        lo, hi = np.asarray(low, float), np.asarray(high, float)
        return self.put(box(hi - lo), surface, ((lo + hi) / 2).tolist(), bevel=bevel)

    def view(
        self,
        picture: npt.NDArray[np.float32],
        at: Sequence[float],
        size: tuple[float, float],
        *,
        yaw: float = 0.0,
        strength: float = 1.0,
    ) -> None:
        """Hang a glowing picture (linear RGB) in the xz plane: a view behind a window.

        Only the camera and mirrors see it: the room's light comes from lamps, so how
        bright the window looks and how bright it lights are chosen apart.
        """
        height, width = picture.shape[:2]
        image = bpy.data.images.new("view", width, height, float_buffer=True)
        pixels = np.ones((height, width, 4), np.float32)
        pixels[..., :3] = picture[::-1]
        image.pixels.foreach_set(pixels.ravel())
        w, h = size[0] / 2, size[1] / 2
        corners = np.array([(-w, 0, -h), (w, 0, -h), (w, 0, h), (-w, 0, h)], float)
        sheet: Shape = corners, [(0, 1, 2, 3)]
        thing = self.put(sheet, Surface("#000000", glow=strength), at, yaw=yaw)
        thing.data.uv_layers.new().data.foreach_set("uv", [0, 0, 1, 0, 1, 1, 0, 1])
        material = bpy.data.materials.new("view")
        tree = material.node_tree
        tree.nodes.clear()
        texture = tree.nodes.new("ShaderNodeTexImage")
        texture.image = image
        emit = tree.nodes.new("ShaderNodeEmission")
        emit.inputs["Strength"].default_value = strength
        out = tree.nodes.new("ShaderNodeOutputMaterial")
        tree.links.new(texture.outputs["Color"], emit.inputs["Color"])
        tree.links.new(emit.outputs[0], out.inputs["Surface"])
        thing.data.materials[0] = material
        thing.visible_diffuse = thing.visible_shadow = False

    # ---- light and camera -----------------------------------------------------

    def lamp(
        self,
        at: Sequence[float],
        towards: Sequence[float],
        size: tuple[float, float],
        watts: float,
        colour: Colour = "#ffffff",
        *,
        mirrored: bool = True,
    ) -> None:
        """A soft rectangular lamp the camera does not see: a window or a big sky.

        Args:
            at: Its middle, in metres.
            towards: A point it faces.
            size: (width, height) in metres.
            watts: Its power; its light falls off as a real lamp's does.
            colour: Of its light.
            mirrored: Whether shiny things show it. Off for a lamp behind leaves, which
                would turn white at grazing angles.
        """
        light = bpy.data.lights.new("lamp", "AREA")
        light.shape, light.size, light.size_y = "RECTANGLE", *size
        light.energy, light.color = watts, linear(colour)[:3]
        thing = self._aim(light, at, towards)
        thing.visible_camera, thing.visible_glossy = False, mirrored

    def bulb(
        self, at: Sequence[float], watts: float, colour: Colour, radius: float = 0.04
    ) -> None:
        """A round bulb the camera does not see."""
        light = bpy.data.lights.new("bulb", "POINT")
        light.energy, light.color = watts, linear(colour)[:3]
        light.shadow_soft_size = radius
        self._aim(light, at, (at[0], at[1], at[2] - 1)).visible_camera = False

    def sun(
        self,
        at: Sequence[float],
        towards: Sequence[float],
        strength: float,
        colour: Colour = "#ffe2bd",
        spread: float = 0.02,
    ) -> None:
        """Parallel sunlight; `spread`, in radians, softens its shadows."""
        light = bpy.data.lights.new("sun", "SUN")
        light.energy, light.color, light.angle = strength, linear(colour)[:3], spread
        self._aim(light, at, towards)

    def _aim(self, light: Any, at: Sequence[float], towards: Sequence[float]) -> Any:
        """Place a light at `at`, shining `towards` a point."""
        thing = bpy.data.objects.new("light", light)
        thing.location = at
        way = Vector(towards) - Vector(at)
        thing.rotation_euler = way.to_track_quat("-Z", "Y").to_euler()
        self.scene.collection.objects.link(thing)
        return thing

    def photograph(
        self,
        size: tuple[int, int],
        *,
        samples: int,
        lens_mm: float = 26.0,
        exposure: float = 0.0,
        f_stop: float = 2.0,
        shift: float = -0.045,
        x: float = 0.0,
    ) -> npt.NDArray[np.float64]:
        """Take the picture from eye level, focused where the person sits.

        Args:
            size: (width, height) in pixels.
            samples: Light paths a pixel; Open Image Denoise removes the rest of noise.
            lens_mm: Focal length for a 36 mm wide sensor.
            exposure: Stops brighter.
            f_stop: Smaller is more out of focus; the focus is 0.9 m away.
            shift: Moves the horizon, as a share of the width; below 0 moves it up.
            x: Camera's place to the side, in metres.

        Returns:
            RGB, display-referred (Blender's AgX), 0..1, float64 (h, w, 3).
        """
        camera = bpy.data.cameras.new("camera")
        camera.lens, camera.sensor_width, camera.shift_y = lens_mm, 36.0, shift
        camera.dof.use_dof, camera.dof.focus_distance = True, 0.9
        camera.dof.aperture_fstop, camera.dof.aperture_blades = f_stop, 0
        thing = bpy.data.objects.new("camera", camera)
        thing.location = (x, 0, 1.25)
        thing.rotation_euler = (np.pi / 2, 0, 0)
        self.scene.collection.objects.link(thing)
        self.scene.camera = thing
        self._set_up(size, samples, exposure)
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "picture.png"
            self.scene.render.filepath = str(path)
            bpy.ops.render.render(write_still=True)
            picture = cv2.imread(str(path), cv2.IMREAD_UNCHANGED)
        assert picture is not None, "Blender wrote no picture"
        return picture[..., 2::-1].astype(np.float64) / 65535

    def _set_up(self, size: tuple[int, int], samples: int, exposure: float) -> None:
        """Choose renderer, path lengths, tone curve and file format."""
        scene, cycles = self.scene, self.scene.cycles
        scene.render.engine = "CYCLES"
        scene.render.resolution_x, scene.render.resolution_y = size
        scene.render.image_settings.file_format = "PNG"
        scene.render.image_settings.color_mode = "RGB"
        scene.render.image_settings.color_depth = "16"
        scene.view_settings.view_transform = "AgX"
        scene.view_settings.look = "AgX - Medium High Contrast"
        scene.view_settings.exposure = exposure
        cycles.device, cycles.samples, cycles.seed = "CPU", samples, self._seed
        cycles.use_adaptive_sampling, cycles.adaptive_threshold = True, 0.02
        cycles.use_denoising, cycles.denoiser = True, "OPENIMAGEDENOISE"
        cycles.max_bounces, cycles.diffuse_bounces = 8, 5
        cycles.glossy_bounces, cycles.transmission_bounces = 3, 4
        cycles.caustics_reflective = cycles.caustics_refractive = False
        cycles.sample_clamp_indirect = 4.0
        cycles.blur_glossy = 1.0

    # ---- surfaces -------------------------------------------------------------

    def _material(self, surface: Surface) -> Any:
        """The renderer's material for `surface`, made once."""
        if surface not in self._materials:
            self._materials[surface] = make_material(surface)
        return self._materials[surface]
