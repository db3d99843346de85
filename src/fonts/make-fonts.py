#!/usr/bin/python3
"""Makes the fonts of the pages and those that share images are drawn with, which Java reads only as TTF or OTF.

The Latin ones are made from the variable fonts beside this file: for the pages they keep only the weights that the stylesheet
uses, one optical size and the features that text needs, since a first visit loads them all, and letters with accents stand in
files of their own, which a browser loads where a page has such a letter; for the images they are fixed instances. The Chinese one is a part of Noto Sans CJK SC: every Han character of the content, and the characters of GB 2312,
level 1, that are most frequent in written Chinese, as far as the size allows.

Run it from the root of the repository, on Debian 12, when the stylesheet needs another weight, or a test says that a character
of the content has no glyph:

    apt-get install --no-install-recommends python3-fonttools python3-brotli fonts-noto-cjk unicode-data
    /usr/bin/python3 src/fonts/make-fonts.py
"""

import bz2
import io
import re
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

ORIGINALS = Path("src/fonts")
PAGES = Path("src/main/resources/static/fonts")
CARDS = Path("src/main/resources/card-fonts")
CONTENT = Path("src/main/resources/content")
NOTO = Path("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc")
READINGS = Path("/usr/share/unicode/Unihan_Readings.txt.bz2")

# The licence of Source Serif keeps the name "Source" for the original, so what is made from it has another one.
FOR_PAGES = {
    "serif-latin": ("source-serif-4-latin", {"wght": (400, 600), "opsz": 18}, "Parallax Serif", ["tnum", "pnum"]),
    "serif-latin-italic": ("source-serif-4-latin-italic", {"wght": 400}, "Parallax Serif", []),
    "sans-latin": ("public-sans-latin", {"wght": (400, 650)}, "Parallax Sans", ["tnum", "pnum", "calt"]),
}
FOR_IMAGES = {
    "serif-semibold": ("source-serif-4-latin", {"wght": 600, "opsz": 44}, "Parallax Card Serif", "SemiBold"),
    "serif-italic": ("source-serif-4-latin-italic", {"wght": 400}, "Parallax Card Serif", "Italic"),
    "sans-regular": ("public-sans-latin", {"wght": 400}, "Parallax Card Sans", "Regular"),
    "sans-semibold": ("public-sans-latin", {"wght": 620}, "Parallax Card Sans", "SemiBold"),
}
FREQUENT = 2500
# The stylesheet names the same ones in its unicode-range.
ACCENTS = {*range(0xC0, 0x100), *range(0x300, 0x370)} - {ord("×"), ord("÷")}
CHINESE_MARKS = "　、。〈〉《》「」『』【】〔〕·—‘’“”…！（），：；？％～"


def options():
    chosen = subset.Options()
    chosen.hinting = False
    chosen.notdef_outline = True
    chosen.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    chosen.layout_features = ["kern", "mark", "mkmk", "ccmp", "liga", "calt", "locl"]
    return chosen


def rename(font, family, style):
    names = {1: family, 2: "Regular", 3: f"{family} {style}", 4: f"{family} {style}", 6: f"{family}-{style}".replace(" ", "")}
    for name_id, text in names.items():
        font["name"].removeNames(nameID=name_id)
        font["name"].setName(text, name_id, 3, 1, 0x409)


def instance(source, place):
    font = TTFont(ORIGINALS / f"{source}.woff2")
    font.flavor = None
    file = io.BytesIO()
    instancer.instantiateVariableFont(font, place).save(file)
    # Read again, since what the first reading left in memory knows glyphs without variations only by half.
    return TTFont(file)


def page_font(target, source, place, family, features, keep):
    font = instance(source, place)
    chosen = options()
    chosen.layout_features = ["kern", "mark", "mkmk", "ccmp", "liga", "locl", *features]
    cut = subset.Subsetter(chosen)
    cut.populate(unicodes=filter(keep, font.getBestCmap()))
    cut.subset(font)
    rename(font, family, "Italic" if "italic" in target else "Regular")
    font.flavor = "woff2"
    font.save(PAGES / f"{target}.woff2")


def image_font(target, source, place, family, style):
    font = instance(source, place)
    # The hyphen at which no line ends looks like any other.
    for table in font["cmap"].tables:
        table.cmap[0x2011] = table.cmap[ord("-")]
    cut = subset.Subsetter(options())
    cut.populate(unicodes=font.getBestCmap())
    cut.subset(font)
    rename(font, family, style)
    font.save(CARDS / f"{target}.ttf")


def han_of_content():
    text = "".join(file.read_text("utf-8") for file in CONTENT.rglob("*.yaml"))
    return set(re.findall(r"[\u3400-\u9fff]", text))


def frequent_han():
    level_1 = {bytes([row, cell]).decode("gb2312", "ignore") for row in range(0xB0, 0xD8) for cell in range(0xA1, 0xFF)}
    counts = {}
    for line in bz2.open(READINGS, "rt", encoding="utf-8"):
        fields = line.rstrip("\n").split("\t")
        if len(fields) == 3 and fields[1] == "kHanyuPinlu":
            counts[chr(int(fields[0][2:], 16))] = sum(int(count) for count in re.findall(r"\((\d+)\)", fields[2]))
    known = sorted((han for han in counts if han in level_1), key=lambda han: (-counts[han], han))
    return set(known[:FREQUENT])


def chinese():
    chosen = options()
    chosen.layout_features = []
    chosen.desubroutinize = True
    chosen.font_number = next(
        at for at in range(20) if TTFont(NOTO, fontNumber=at, lazy=True)["name"].getDebugName(1) == "Noto Sans CJK SC"
    )
    font = TTFont(NOTO, fontNumber=chosen.font_number)
    cut = subset.Subsetter(chosen)
    cut.populate(text="".join(han_of_content() | frequent_han()) + CHINESE_MARKS)
    cut.subset(font)
    font.save(CARDS / "han-regular.otf")


for target, (source, place, family, features) in FOR_PAGES.items():
    page_font(target, source, place, family, features, lambda letter: letter not in ACCENTS)
    page_font(target.replace("latin", "accents"), source, place, family, features, lambda letter: letter in ACCENTS)
for target, (source, place, family, style) in FOR_IMAGES.items():
    image_font(target, source, place, family, style)
chinese()
for file in sorted([*CARDS.glob("*.[ot]tf"), *PAGES.glob("*.woff2")]):
    print(f"{file.stat().st_size:>8} {file.name}")
