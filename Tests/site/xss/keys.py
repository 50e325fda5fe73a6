"""The keys that a record may have, out of the handbook, whose tables are those of the program."""

import re
from pathlib import Path

from xss.tree import HERE

HANDBOOK = Path(__file__).parents[3] / "docs" / "handbook.th.md"
TABLE = re.compile(r"^\| (?:หัวข้อ|คอลัมน์) \| ชื่อไทย \| ชนิด \|.*\n((?:\|.*\n)+)", re.M)
ROW = re.compile(r"^\| `([a-z_]+)` ", re.M)


def untried():
    """The keys of which xss/content marks no value."""
    content = "\n".join(path.read_text("utf-8") for path in sorted(HERE.rglob("*.*")))
    keys = {key for table in TABLE.findall(HANDBOOK.read_text("utf-8")) for key in ROW.findall(table)}
    for key in sorted(keys) or ["none is in the handbook"]:
        # Its value, the first of its list, or what stands below it; or a column of a table.
        if not re.search(r"^[\s-]*{0}:( \[?⟦|\n)|^([a-z_]+,)*{0}(,|$)".format(key), content, re.M):
            yield key
