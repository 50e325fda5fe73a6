"""What a browser sees of the site: each page is opened once with JavaScript and once without, and all is noted."""

import sysconfig
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property
from pathlib import Path

import chromium
from server import Server

WIDTHS = (1280, 360)
TABS = 2
# Up to so many pages are all looked at; of a larger site, some of every kind.
ALL_UP_TO = 400
OF_EACH_KIND = 8
DARK_OF_EACH_KIND = 2

AXE = """axe.run(document, {resultTypes: ["violations"], rules: {"target-size": {enabled: true}}}).then(result =>
    result.violations.flatMap(violation => violation.nodes.map(node =>
        violation.id + ": " + violation.help + ": " + node.target.join(" "))))"""

# In a page that scrolls sideways: its width, and, last and innermost, what sticks out of it without standing in a scrolling box.
SIDEWAYS = """(() => {
    const width = %d, root = document.documentElement, out = [];
    if (root.scrollWidth <= width) return null;
    const boxed = e => { for (let p = e.parentElement; p && p !== root && p !== document.body; p = p.parentElement)
        if (getComputedStyle(p).overflowX !== "visible") return true; };
    for (const e of document.body.querySelectorAll("*"))
        if (!boxed(e) && (e.getBoundingClientRect().right > width + 1 || e.scrollWidth > width + 1))
            out.push(e.tagName.toLowerCase() + (e.id && "#" + e.id) + [...e.classList].map(c => "." + c).join(""));
    return root.scrollWidth + " px wide: " + out.slice(-4).join(", ");
})()"""

PICTURES = Path(__file__).with_name("pictures.js").read_text("utf-8")
# The smallest text in pixels: on a screen, and on paper, where 9.3 of them are 7 points.
SMALLEST, SMALLEST_PRINTED = 12, 9.3
# What the margins leave of A4.
PAPER = 688

# A field to search in a table, or in the site, is what only a script can offer.
TEXT = """(document.querySelectorAll("noscript, .narrow, form.search").forEach(element => element.remove()), document.body.innerText)"""


class Visit:
    def __init__(self):
        self.requests, self.complaints = [], []
        self.sideways, self.violations, self.pictures = {}, {}, {}  # by screen, as "360 px, dark"
        self.text = self.text_without_scripts = ""


class Browser:
    """Opens nothing until a check asks for its visits; then all pages, in one go."""

    def __init__(self, site):
        self.site = site
        self.server = Server(site)
        self.address = self.server.address
        self.axe = Path(sysconfig.get_paths()["purelib"], "axe_playwright_python", "axe.min.js").read_text("utf-8")

    @cached_property
    def visits(self):
        pages = self.site.read if len(self.site.read) <= ALL_UP_TO else self.site.sample(OF_EACH_KIND)
        dark = {page.url for page in self.site.sample(DARK_OF_EACH_KIND)}
        with ThreadPoolExecutor(TABS) as pool:
            parts = [pool.submit(self._visit_all, pages[part::TABS], dark) for part in range(TABS)]
        return {url: visit for part in parts for url, visit in part.result().items()}

    def _visit_all(self, pages, dark):
        tab = chromium.shared().tab()
        try:
            return {page.url: self._visit(tab, page.url, page.url in dark) for page in pages}
        finally:
            tab.close()

    def _visit(self, tab, url, dark):
        visit, address = Visit(), self.address + self.site.prefix + url
        tab.screen(WIDTHS[0])
        tab.open(address)
        tab.evaluate("new Promise(done => setTimeout(done, 0))")
        self._note(visit, tab.events)
        visit.text = tab.evaluate(TEXT)
        tab.evaluate(self.axe + ";0")
        for scheme in ("light", "dark") if dark else ("light",):
            for width in WIDTHS:
                tab.screen(width, dark=scheme == "dark")
                screen = "{} px, {}".format(width, scheme)
                visit.sideways[screen] = tab.evaluate(SIDEWAYS % width)
                visit.violations[screen] = tab.evaluate(AXE)
                visit.pictures[screen] = tab.evaluate("{}({})".format(PICTURES, SMALLEST))
        tab.screen(PAPER, media="print")
        visit.pictures["paper"] = tab.evaluate("{}({})".format(PICTURES, SMALLEST_PRINTED))
        tab.screen(WIDTHS[0])
        tab.scripts(False)
        tab.open(address)
        visit.text_without_scripts = tab.evaluate(TEXT)
        tab.scripts(True)
        return visit

    def _note(self, visit, events):
        for event in events:
            details = event.get("params", {})
            if event.get("method") == "Network.requestWillBeSent":
                visit.requests.append(details["request"]["url"])
            elif event.get("method") == "Runtime.exceptionThrown":
                visit.complaints.append(details["exceptionDetails"]["text"])
            elif event.get("method") == "Log.entryAdded" and details["entry"]["level"] in ("error", "warning"):
                visit.complaints.append(details["entry"]["text"])
