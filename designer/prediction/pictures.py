"""Pictures in files as what a model reads: upright, of the size and colours that it takes, from 0 to 1."""

from __future__ import annotations

import io
import warnings

import numpy as np
from PIL import Image, ImageOps, UnidentifiedImageError

from .unfit import MOST_BYTES, Unfit

_MOST_PIXELS = 40_000_000
_FORMATS = ("PNG", "JPEG", "GIF", "BMP", "WEBP", "TIFF")
_MODES = {1: "L", 3: "RGB", 4: "RGBA"}
#: How the endings of their files are written.
ENDINGS = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".webp", ".tif", ".tiff")


def picture_values(data: bytes, wanted: tuple[int, int, int]) -> np.ndarray:
    """The picture in a file as float32 (height, width, channels) from 0 to 1; Unfit when it is none.

    It is turned upright as its camera noted (EXIF); what is transparent becomes white, unless the model
    takes transparency; of several pages or frames the first counts.
    """
    height, width, channels = wanted
    if len(data) > MOST_BYTES:
        raise Unfit(f"The file has {len(data) / 1e6:.0f} MB; pictures may have {MOST_BYTES / 1e6:.0f} MB.")
    try:
        with warnings.catch_warnings(), Image.open(io.BytesIO(data), formats=_FORMATS) as opened:
            warnings.simplefilter("ignore")  # what Pillow warns of is refused or does no harm
            if opened.width * opened.height > _MOST_PIXELS:
                raise Unfit(f"The picture has {opened.width} × {opened.height} points; make it smaller.")
            upright = ImageOps.exif_transpose(opened)
            shown = _in_colours(upright, _MODES[channels]).resize((width, height))
    except Unfit:
        raise
    except UnidentifiedImageError as error:
        raise Unfit("This is no picture that can be read. Give a PNG or JPEG file.") from error
    except Exception as error:  # a damaged file makes Pillow raise almost anything
        raise Unfit("This picture is damaged. Give a PNG or JPEG file that a browser shows.") from error
    return np.asarray(shown, dtype=np.float32).reshape(height, width, channels) / 255


def _in_colours(picture: Image.Image, mode: str) -> Image.Image:
    if picture.mode.startswith("I") or picture.mode == "F":
        picture = _eight_bits(picture)
    if mode != "RGBA" and (
        picture.mode in ("RGBA", "LA", "PA", "La", "RGBa") or "transparency" in picture.info
    ):
        clear = picture.convert("RGBA")
        picture = Image.alpha_composite(Image.new("RGBA", clear.size, "white"), clear)
    return picture.convert("RGB").convert(mode) if picture.mode == "CMYK" else picture.convert(mode)


def _eight_bits(picture: Image.Image) -> Image.Image:
    """A picture of 16 bits as one of 8; Unfit for values whose range nothing tells."""
    values = np.asarray(picture).astype(np.float64)
    if not np.isfinite(values).all() or values.min() < 0 or values.max() > 65535:
        raise Unfit(
            "This picture holds numbers that are no brightness from 0 to 65,535. Save it with 8 bits."
        )
    most = 1.0 if picture.mode == "F" and values.max() <= 1 else 65535.0
    return Image.fromarray(np.rint(values / most * 255).astype(np.uint8))
