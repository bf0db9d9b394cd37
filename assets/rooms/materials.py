"""Surfaces as materials of Blender's Cycles."""

from typing import Any

import bpy  # type: ignore[import-not-found]  # no stubs; not a dependency
import numpy as np

from rooms.surfaces import Colour, Surface


def linear(colour: Colour) -> tuple[float, float, float, float]:
    """The linear light of an sRGB colour, with alpha 1 (IEC 61966-2-1)."""
    codes = np.array([int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)])
    r, g, b = np.where(
        codes <= 0.04045, codes / 12.92, ((codes + 0.055) / 1.055) ** 2.4
    )
    return float(r), float(g), float(b), 1.0


def make_material(surface: Surface) -> Any:
    """Blender's material for `surface`."""
    material = bpy.data.materials.new("surface")
    tree = material.node_tree
    shader = tree.nodes["Principled BSDF"]
    values = shader.inputs
    values["Base Color"].default_value = linear(surface.colour)
    values["Roughness"].default_value = surface.rough
    # Thin leaves and cloth shine less than a polished thing of the same roughness.
    values["Specular IOR Level"].default_value = 0.2 if surface.through else 0.5
    values["Metallic"].default_value = float(surface.metal)
    values["Sheen Weight"].default_value = surface.sheen
    if surface.glow:
        values["Emission Color"].default_value = linear(surface.colour)
        values["Emission Strength"].default_value = surface.glow
    if surface.second:
        _add_pattern(tree, shader, surface)
    if surface.through:
        _let_light_through(tree, shader, surface)
    return material


def _add_pattern(tree: Any, shader: Any, surface: Surface) -> None:
    """Colour, and if asked relief, from one of the patterns."""
    nodes, links = tree.nodes, tree.links
    where = nodes.new("ShaderNodeTexCoord")
    stretch = nodes.new("ShaderNodeMapping")
    links.new(where.outputs["Object"], stretch.inputs["Vector"])
    if surface.pattern in ("planks", "bricks"):
        texture = nodes.new("ShaderNodeTexBrick")
        _lay_bricks(texture, stretch, surface)
        height = texture.outputs["Fac"]
        colour = _mottled(tree, texture.outputs["Color"], stretch, surface)
    else:
        texture = nodes.new("ShaderNodeTexNoise")
        texture.inputs["Scale"].default_value = surface.scale
        texture.inputs["Detail"].default_value = 6.0
        if surface.pattern == "wood":
            along = [9.0, 9.0, 9.0]
            along[surface.grain] = 0.6
            stretch.inputs["Scale"].default_value = along
            texture.inputs["Distortion"].default_value = 0.6
        ramp = nodes.new("ShaderNodeValToRGB")
        ramp.color_ramp.elements[0].position = 0.32
        ramp.color_ramp.elements[1].position = 0.68
        ramp.color_ramp.elements[0].color = linear(surface.colour)
        ramp.color_ramp.elements[1].color = linear(surface.second)
        links.new(texture.outputs["Fac"], ramp.inputs["Fac"])
        height, colour = texture.outputs["Fac"], ramp.outputs["Color"]
    links.new(stretch.outputs["Vector"], texture.inputs["Vector"])
    links.new(colour, shader.inputs["Base Color"])
    if surface.bump:
        relief = nodes.new("ShaderNodeBump")
        relief.inputs["Strength"].default_value = 0.6
        relief.inputs["Distance"].default_value = surface.bump
        relief.invert = surface.pattern in ("planks", "bricks")
        links.new(height, relief.inputs["Height"])
        links.new(relief.outputs["Normal"], shader.inputs["Normal"])


def _lay_bricks(texture: Any, stretch: Any, surface: Surface) -> None:
    """Floor boards along y, or bricks in a wall that stands in the xz plane."""
    planks = surface.pattern == "planks"
    turn = (0, 0, np.pi / 2) if planks else (np.pi / 2, 0, 0)
    stretch.inputs["Rotation"].default_value = turn
    sizes = (1.6, 0.14, 0.002) if planks else (0.24, 0.075, 0.009)
    values = texture.inputs
    values["Scale"].default_value = 1.0
    for name, value in zip(
        ("Brick Width", "Row Height", "Mortar Size"), sizes, strict=True
    ):
        values[name].default_value = value
    values["Color1"].default_value = linear(surface.colour)
    values["Color2"].default_value = linear(surface.second)
    r, g, b, a = linear(surface.second)
    mortar = (r * 0.3, g * 0.3, b * 0.3, a) if planks else linear("#a79e94")
    values["Mortar"].default_value = mortar


def _mottled(tree: Any, colour: Any, stretch: Any, surface: Surface) -> Any:
    """`colour` made a little lighter and darker from place to place."""
    noise = tree.nodes.new("ShaderNodeTexNoise")
    noise.inputs["Scale"].default_value = surface.scale
    noise.inputs["Detail"].default_value = 5.0
    tree.links.new(stretch.outputs["Vector"], noise.inputs["Vector"])
    mix = tree.nodes.new("ShaderNodeMix")
    mix.data_type, mix.blend_type = "RGBA", "OVERLAY"
    mix.inputs["Factor"].default_value = 0.55
    tree.links.new(colour, mix.inputs[6])
    tree.links.new(noise.outputs["Fac"], mix.inputs[7])
    return mix.outputs[2]


def _let_light_through(tree: Any, shader: Any, surface: Surface) -> None:
    """Mix in light from the other side, as leaves, shades and thin curtains show."""
    through = tree.nodes.new("ShaderNodeBsdfTranslucent")
    through.inputs["Color"].default_value = linear(surface.second or surface.colour)
    mix = tree.nodes.new("ShaderNodeMixShader")
    mix.inputs["Fac"].default_value = surface.through
    tree.links.new(shader.outputs[0], mix.inputs[1])
    tree.links.new(through.outputs[0], mix.inputs[2])
    out = tree.nodes["Material Output"]
    tree.links.new(mix.outputs[0], out.inputs["Surface"])
