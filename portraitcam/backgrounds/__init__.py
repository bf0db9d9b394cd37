"""What appears behind the person: a picture, a clip, a blur or a colour."""

from portraitcam.backgrounds.base import Background
from portraitcam.backgrounds.blur import Blur
from portraitcam.backgrounds.clip import Clip
from portraitcam.backgrounds.still import Colour, Picture

__all__ = ["Background", "Blur", "Clip", "Colour", "Picture"]
