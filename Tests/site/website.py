"""The site under test: its pages, and what an address in one of them leads to."""

import re
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from document import parse
from references import css_addresses


class Page:
    def __init__(self, url, path):
        self.url, self.path = url, path
        self.source = path.read_text("utf-8")

    @cached_property
    def document(self):
        return parse(self.source)

    @cached_property
    def ids(self):
        return {element["id"] for element in self.document.walk() if element["id"]}

    @cached_property
    def redirect(self):
        """What it says of where it leads at once (`0; url=/new/`); None where it is a page to be read."""
        for meta in self.document.find("meta"):
            if (meta["http-equiv"] or "").lower() == "refresh":
                return meta["content"] or ""
        return None

    @property
    def kind(self):
        """Pages of one kind come out of one template: /procurement/2568/road/ is of kind /procurement/N/*/."""
        first, *rest = self.url.strip("/").split("/")
        return "/".join([first] + ["N" if re.fullmatch(r"\d+", part) else "*" for part in rest])


class Site:
    def __init__(self, root, base):
        self.root = Path(root).resolve()
        self.base = base.rstrip("/")
        self.origin = "{0.scheme}://{0.netloc}".format(urlsplit(base))
        self.prefix = urlsplit(self.base).path
        self.pages = [self._page(path) for path in sorted(self.root.rglob("*.html")) if not self._foreign(path)]

    def _page(self, path):
        address = path.relative_to(self.root).as_posix()
        return Page("/" + re.sub(r"(^|/)index\.html$", r"\1", address), path)

    def _foreign(self, path):
        """Verification files stand at the top, beside index.html and 404.html, and are not pages."""
        return path.parent == self.root and path.name not in ("index.html", "404.html")

    @cached_property
    def redirects(self):
        return [page for page in self.pages if page.redirect is not None]

    @cached_property
    def by_url(self):
        return {page.url: page for page in self.pages}

    def absolute(self, url, reference):
        """The whole address that a reference means where it stands at an address of the site."""
        return urljoin(self.base + url, reference.strip())

    def is_own(self, address):
        return address == self.base or address.startswith(self.base + "/")

    def target(self, address):
        """The site's address, percent-decoded, and the fragment that an absolute address of its own names."""
        parts = urlsplit(address)
        return unquote(parts.path[len(self.prefix) :]) or "/", unquote(parts.fragment)

    def file(self, url):
        """The file that a server sends for an address of the site without a redirect; None where there is none."""
        path = self.root / url.lstrip("/")
        if url.endswith("/"):
            path = path / "index.html"
        return path if path.is_file() else None

    def styles(self):
        """(address of a style sheet, address in it) of all that the site's style sheets load."""
        for sheet in sorted(self.root.rglob("*.css")):
            for reference in css_addresses(sheet.read_text("utf-8")):
                yield "/" + sheet.relative_to(self.root).as_posix(), reference

    @cached_property
    def read(self):
        """The pages that a browser stays on."""
        return [page for page in self.pages if page.redirect is None]

    def sample(self, of_each_kind):
        """Every kind of page to be read, and of each as many as asked, spread evenly."""
        kinds = {}
        for page in self.read:
            kinds.setdefault(page.kind, []).append(page)
        return [
            page
            for pages in kinds.values()
            for page in pages[:: max(1, -(-len(pages) // of_each_kind))]
        ]
