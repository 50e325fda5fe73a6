"""The `_headers` file of Netlify and Cloudflare Pages."""

import re

# Cloudflare Pages: so many rules in a file, so many characters in a line, and one star in a path.
RULES, LINE, STARS = 100, 2000, 1


class HeaderRules:
    def __init__(self, text):
        self.problems, self.rules = [], []  # (path, {name: value})
        for number, line in enumerate(text.splitlines(), 1):
            header = re.fullmatch(r"[ \t]+([A-Za-z][A-Za-z0-9-]*): (\S.*)", line)
            if header and self.rules:
                if header[1] in self.rules[-1][1]:
                    self.problems.append("line {}: {} twice".format(number, header[1]))
                self.rules[-1][1][header[1]] = header[2]
            elif re.fullmatch(r"/[^\s:]*", line) and line.count("*") <= STARS:
                self.rules.append((line, {}))
            elif line and not line.startswith("#"):
                self.problems.append("line {}: is neither a path nor a header".format(number))
            if len(line) > LINE:
                self.problems.append("line {}: is longer than {} characters".format(number, LINE))
        if not self.rules or len(self.rules) > RULES:
            self.problems.append("{} rules".format(len(self.rules)))

    @property
    def names(self):
        return {name for _, headers in self.rules for name in headers}

    def of(self, path):
        """{name: [values]} of all rules that hold for a path."""
        found = {}
        for rule, headers in self.rules:
            if re.fullmatch(re.escape(rule).replace(r"\*", ".*"), path):
                for name, value in headers.items():
                    found.setdefault(name, []).append(value)
        return found
