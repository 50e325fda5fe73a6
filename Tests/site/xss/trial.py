"""Sites with one payload in all fields, built one after the other, each looked at in one tab."""

import itertools
import json
import re
import shutil
import tempfile
from collections import Counter
from pathlib import Path

from server import Server
from website import Site
from xss import files
from xss.tree import Tree
from xss.watch import Watch

BASE = "https://www.example.go.th"
# A day of the fiscal year that the content is about, so that no year has pages that repeat another's.
TODAY = "1757894400"
# All pages are read as a browser reads them; one of so many is also opened.
OPENED = 20
# Pages whose text is Markdown: a link in it is a link.
BODIES = ("/documents/text/", "/documents/block/")
# Where the browser finds all pages, to read them in one go.
PAGES = "/pages.json"
FINDING = re.compile(r"^(?P<file>.+?)(?::(?P<line>[0-9]+):[0-9]+)?: error\[P[0-9]+\]: ", re.M)
POLICY = re.compile(rb'<meta http-equiv="Content-Security-Policy"[^>]*>')


class Trial:
    def __init__(self, builder):
        self.builder = builder
        self.counts = Counter(published=0, refused=0, aside=0, read=0, opened=0)
        self.folder = tempfile.TemporaryDirectory(prefix="prongsai-")

    def begin(self):
        site, _, said = self._site(Tree())
        if site is None:
            raise RuntimeError("the content without payloads cannot be built: " + said)
        self.server = Server(site)
        self.watch = Watch(self.server.address)
        self.harmless = self.watch.read(PAGES)["kinds"]

    def end(self):
        self.watch.close()
        self.server.shutdown()
        self.folder.cleanup()

    def problems(self, payload, number):
        tree = Tree(payload)
        site, content, said = self._site(tree)
        if site is None:
            yield "the site cannot be built: {}".format(said)
            return
        self.counts.update(published=len(tree.published), refused=len(tree.refused), aside=len(tree.aside))
        self.server.site = site
        self.counts["read"] += len(site.pages)
        yield from self.watch.read(PAGES, self.harmless)["wrong"]
        for page in site.pages[number % OPENED :: OPENED]:
            self.counts["opened"] += 1
            for ran in self.watch.open(page.url):
                yield "{}: {}".format(page.url, ran)
        yield from files.problems(site.root, content)

    def _site(self, tree):
        """The site, without its content security policy, so that nothing but escaping keeps a payload from running."""
        folder = Path(self.folder.name, "site")
        shutil.rmtree(str(folder), ignore_errors=True)
        for attempt in itertools.count():
            content, public = folder / str(attempt), folder / "public"
            tree.write(content)
            status, said = self.builder.build(content, public, "--language", "en", SOURCE_DATE_EPOCH=TODAY)
            if status == 0:
                break
            places = [(match["file"], int(match["line"] or 0)) for match in FINDING.finditer(said)]
            if not tree.refuse([(file.replace(str(content) + "/", ""), line) for file, line in places]):
                return None, content, said
        for page in public.rglob("*.html"):
            page.write_bytes(POLICY.sub(b"", page.read_bytes()))
        site = Site(public, BASE)
        pages = [(page.url, None if page.url in BODIES else page.kind, page.source) for page in site.pages]
        (public / PAGES.strip("/")).write_text(json.dumps(pages), "utf-8")
        return site, content, said
