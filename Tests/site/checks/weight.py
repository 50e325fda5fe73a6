"""The HTML, CSS, JavaScript and fonts of a page's first view weigh at most 60 KB, uncompressed."""

from references import css_addresses, loads

LIMIT = 60 * 1024
WEIGHED = (".css", ".js", ".mjs", ".woff", ".woff2", ".ttf", ".otf")


def check(site, browser):
    for page in site.pages:
        files = {}
        for element, name, reference in loads(page):
            add(site, page.url, reference, files)
        total = page.path.stat().st_size + sum(files.values())
        if total > LIMIT:
            parts = ["HTML {:,}".format(page.path.stat().st_size)]
            parts += ["{} {:,}".format(url, size) for url, size in files.items()]
            yield "{}: {:,} bytes, the limit is {:,} ({})".format(page.url, total, LIMIT, ", ".join(parts))


def add(site, at, reference, files):
    address = site.absolute(at, reference)
    url = site.target(address)[0] if site.is_own(address) else ""
    file = site.file(url) if url.endswith(WEIGHED) and url not in files else None
    if file is None:
        return
    files[url] = file.stat().st_size
    if url.endswith(".css"):
        for inner in css_addresses(file.read_text("utf-8")):
            add(site, url, inner, files)
