"""A content folder with a payload in every field: what stands between ⟦ and ⟧ in xss/content, in names of files too."""

import json
import re
from pathlib import Path

HERE = Path(__file__).with_name("content")
MARK = re.compile("⟦(.*?)⟧")
# The longest name of a file in bytes, less the folders that a builder puts before it in one name.
LONGEST_NAME = 200


class Tree:
    """The content with one payload. Fields that hold the same text hold the same payload: two that must agree do."""

    def __init__(self, payload=None):
        self.payload = payload
        self.files = {path.relative_to(HERE).as_posix(): path.read_text("utf-8") for path in sorted(HERE.rglob("*.*"))}
        marked = [text for file in self.files.items() for part in file for text in MARK.findall(part)]
        self.fields = {text: number for number, text in enumerate(dict.fromkeys(marked), 1)}
        self.names = {text for path in self.files for text in MARK.findall(path)}
        self.refused, self.aside = set(), set()
        self.refused |= {text for text in self.names if payload and not self._can_be_a_name(self._text(text))}

    @property
    def published(self):
        return set(self.fields) - self.refused - self.aside

    def write(self, folder):
        self.lines, self.named = {}, {}
        for path, text in self.files.items():
            name = MARK.sub(lambda match: self._text(match[1]), path)
            sources = text.split("\n")
            body = sources.index("---", 1) if path.endswith(".md") else len(sources)
            lines = [self._line(path, line, number > body) for number, line in enumerate(sources)]
            self.lines[name] = fields_by_line(sources, lines, body)
            self.named[name] = MARK.findall(path)
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text("\n".join(lines), "utf-8", newline="")

    def refuse(self, found):
        """Takes the payload out of the fields in which the program found it; whether there were such.

        A finding elsewhere in a file is a field's doing too, but not known whose: then all of the file are set aside.
        """
        before = self.published
        blamed = {text for file, line in found for text in self.lines.get(file, {}).get(line, ())} & before
        # What is said of a file as a whole may be said of its name.
        blamed |= {text for file, line in found if line == 0 for text in self.named.get(file, ())} & before
        blamed |= {text for file, _ in found if file not in self.lines for text in self.names} & before
        self.refused |= blamed
        if not blamed:
            self.aside |= {text for file, _ in found for line in self.lines.get(file, {}).values() for text in line} & before
        return self.published != before

    def _text(self, harmless):
        if self.payload is None or harmless in self.refused or harmless in self.aside:
            return harmless
        text = self.payload.numbered(self.fields[harmless])
        # The end of the name says what kind of file it is.
        return text.replace("/", " ") + harmless[harmless.rindex(".") :] if harmless in self.names else text

    def _line(self, path, line, is_text):
        def put(match):
            text = self._text(match[1])
            if path.endswith(".csv"):
                return '"{}"'.format(text.replace('"', '""'))
            # In a text, further lines stay in their item of a list.
            return text.replace("\n", "\n  " if line[:2] in ("- ", "  ") else "\n") if is_text else quoted(text)

        return MARK.sub(put, line)

    def _can_be_a_name(self, text):
        return "\0" not in text and len(text.encode("utf-8")) <= LONGEST_NAME


def fields_by_line(sources, lines, body):
    """The fields of each written line: its own, or in the text from a line on all of its paragraph or its list's item."""
    fields, at, part = {}, 1, []
    for number, (source, line) in enumerate(zip(sources, lines)):
        part = part if number > body and source[:2] in ("", "  ") else []
        part += MARK.findall(source)
        for at in range(at, at + max(1, len(line.splitlines()))):
            fields[at] = part
        at += 1
    return fields


def quoted(text):
    """A text as a quoted scalar of YAML: as in JSON, with the invisible written out."""
    return "".join(c if c.isprintable() else r"\U{:08X}".format(ord(c)) for c in json.dumps(text, ensure_ascii=False))
