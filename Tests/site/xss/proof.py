"""Shows that each payload is alive: in a page that puts it, as it is, where its heading says, it runs."""

import json
import re
import time

from server import Server
from website import Site
from xss.watch import Watch

PAGE = '<!doctype html><meta charset="utf-8"><title>x</title><body><h1>x</h1>{}<p>x</p><img src="late.png">'

PLACES = {
    "html": "<p>{}</p>",
    "double": '<input title="{}">',
    "single": "<input title='{}'>",
    "bare": "<input title={}>",
    "href": '<a href="{}">x</a>',
    "script-double": '<script>var x = "{}"</script>',
    "script-single": "<script>var x = '{}'</script>",
    "script-template": "<script>var x = `{}`</script>",
    "json": '<script type="application/json">{{"x": "{}"}}</script>',
    "comment": "<!--{}-->",
    "title": "<title>{}</title>",
    "textarea": "<textarea>{}</textarea>",
    "style": "<style>p {{color:{}}}</style>",
    "css": '<p style="color:{}">x</p>',
    "clobber": "<p>{}</p><script>const {{url}} = self.config ?? {{}}; fetch(url && (url.href || url.value || url.textContent))</script>",
    "twice": "<p id=p>{}</p><script>p.innerHTML = p.textContent</script>",
    "old": "<p>{0}</p><a href='{0}'>x</a>",
}

# What a visitor does: points at everything, presses everything.
VISITOR = """for (const frame of document.querySelectorAll("iframe")) {
    if (!frame.contentDocument) continue; // it has gone to another host
    // A page may have put names in the way of its own functions.
    const find = Document.prototype.querySelectorAll.bind(frame.contentDocument);
    for (const element of find("a, button, input, [onfocus], [onmouseover], [onpointerenter]"))
        for (const name of ["click", "focus", "mouseover", "pointerenter"])
            element.dispatchEvent(new MouseEvent(name, {bubbles: name === "click", cancelable: true}));
}"""

FRAMES, PATIENCE = 20, 10

# A template engine of the simplest kind.
ENGINE = """<p id=p></p><script>
    const text = {}; p.textContent = text;
    for (const [, ...parts] of text.matchAll(/{{{{(.+?)}}}}|<%=?(.+?)%>|#\\{{(.+?)\\}}|\\\\\\((.+?)\\)$|{{%(.+?)%}}/g))
        Function("return " + parts.find(part => part))();
</script>"""

# A cleaner of HTML: it reads without scripts.
CLEANER = """<p id=p></p><script>p.innerHTML = new DOMParser().parseFromString({}, "text/html").body.innerHTML</script>"""

READERS = {"engine": ENGINE, "again": CLEANER}

# Where the address stands in Markdown: a link, a picture, a definition, an address in < and >.
ADDRESS = re.compile(r"\]\(<?([^)>\s]+)|^\[\w\]: <?([^>\s]+)|^<([^>\s]+)>$", re.M)


def dead(payloads, folder):
    """The payloads that do nothing where they should, and the old ones that still do something."""
    pages = {number: payload for number, payload in enumerate(payloads) if payload.place != "sheet"}
    for number, payload in pages.items():
        write(folder, number, PAGE.format(place(payload, number)))
    batches = [list(pages)[at : at + FRAMES] for at in range(0, len(pages), FRAMES)]
    for at, batch in enumerate(batches):
        write(folder, "batch-{}".format(at), "".join('<iframe src="/{}/"></iframe>'.format(number) for number in batch))
    server = Server(Site(folder, "https://www.example.go.th"))
    watch = Watch(server.address)
    for at, batch in enumerate(batches):
        alive = {number for number in batch if pages[number].place != "old"}
        ran = runs(watch, "/batch-{}/".format(at), alive)
        yield from (pages[number] for number in batch if (number in ran) != (number in alive))
    watch.close()


def runs(watch, url, awaited):
    """The numbers of the payloads that ran in the frames of a page."""
    said, until = watch.open(url), time.monotonic() + PATIENCE
    while True:
        ran = {int(number) for text in said for number in re.findall(r"[0-9]+", text)[-1:]}
        if ran >= awaited or time.monotonic() > until:
            return ran
        said += watch.now(VISITOR, milliseconds=200)


def write(folder, name, html):
    path = folder / str(name) / "index.html"
    path.parent.mkdir(parents=True)
    path.write_text(html, "utf-8", newline="")


def place(payload, number):
    text = payload.numbered(number)
    if payload.place in READERS:
        return READERS[payload.place].format(json.dumps(text).replace("<", r"\u003c"))
    if payload.place == "markdown":
        links = ["".join(match) for match in ADDRESS.findall(text.replace("\\\\", "\\"))]
        return "<p>{}</p>".format(text) + "".join(map('<a href="{0}">x</a><img src="{0}">'.format, links))
    return PLACES[payload.place].format(text)
