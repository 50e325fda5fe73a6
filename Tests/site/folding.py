"""Thai text as a search compares it, written anew: what the program and the site's script must both come to."""

import re
import unicodedata

# As Thai typists' keyboards let them be typed in any order: below the letter, above it, tones, signs at the top.
RANKS = {"\u0e3a": 9, "\u0e38": 103, "\u0e39": 103, "\u0e31": 104, "\u0e47": 104}
RANKS.update({chr(code): 104 for code in range(0x0E34, 0x0E38)})
RANKS.update({chr(code): 107 for code in range(0x0E48, 0x0E4C)})
RANKS.update({chr(code): 108 for code in range(0x0E4C, 0x0E4F)})
MARKS = "".join(RANKS)
INVISIBLE = re.compile("[\u00ad\u034f\u061c\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]")
DIGITS = str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")


def key(text):
    """The text in lower case and NFC with Arabic digits, marks in order, ำ and แ in one piece, no spaces, no commas."""
    # Sign by sign: what stands beside a letter is no part of a query.
    lower = "".join(map(str.lower, INVISIBLE.sub("", text)))
    text = lower.translate(DIGITS).replace("เเ", "แ")
    text = re.sub("\u0e4d([{0}]*)า".format(MARKS.replace("\u0e4d", "")), r"\1ำ", text)
    text = re.sub("[{}ำ]{{2,}}".format(MARKS), in_order, text)
    return unicodedata.normalize("NFC", re.sub(r"[\s,]+", "", text))


def in_order(cluster):
    return "".join(sorted(cluster[0], key=lambda mark: RANKS.get(mark, 200)))
