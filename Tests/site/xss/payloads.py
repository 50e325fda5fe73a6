"""The texts of payloads.txt, each with the place in which it runs."""

import re
from pathlib import Path
from typing import NamedTuple

FILE = Path(__file__).with_name("payloads.txt")
CHARACTER = re.compile("⟨([0-9A-F]+)(?:×([0-9]+))?⟩")


class Payload(NamedTuple):
    place: str
    text: str

    def numbered(self, number):
        """The text as it stands in the field of a number, which is what it tells when it runs; so no two are alike."""
        text = self.text.replace("RUN", "__xss=NUM")
        return text.replace("NUM", str(number)) if "NUM" in text else text + str(number)


def all_payloads():
    """Every text once, in the order of the file; the lines above the first heading say what it is."""
    found, place = {}, None
    for line in FILE.read_text("utf-8").splitlines():
        if line.startswith("== "):
            place = line[3:].partition(":")[0]
        elif place and line:
            text = CHARACTER.sub(lambda match: chr(int(match[1], 16)) * int(match[2] or 1), line)
            found.setdefault(text, Payload(place, text))
    return list(found.values())
