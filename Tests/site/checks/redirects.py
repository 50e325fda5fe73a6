"""What has moved is found at its old address: the page leads to the new one, with scripts and without, and its files are there."""

import re
import time

import chromium
import ledgers
from builder import Note

AT_ONCE = re.compile(r"0; url=(/\S*)")
PATIENCE = 5  # seconds


def check(site, browser):
    listed = (site.root / "sitemap.xml").read_text("utf-8")
    for page in site.redirects:
        for problem in of_page(site, page, listed):
            yield "{}: {}".format(page.url, problem)
    yield from of_ledger(site)
    yield from in_browser(site, browser)
    yield Note("{} pages lead to where they stand now".format(len(site.redirects)))


def target(page):
    match = AT_ONCE.fullmatch(page.redirect)
    return match and match.group(1)


def of_page(site, page, listed):
    new = target(page)
    if new not in site.by_url or site.by_url[new].redirect is not None:
        yield "«{}» leads to no page that stays".format(page.redirect)
        return
    if [link["href"] for link in page.document.find("link") if link["rel"] == "canonical"] != [site.base + new]:
        yield "its canonical address is not {}".format(new)
    if not any(meta["name"] == "robots" and "noindex" in meta["content"] for meta in page.document.find("meta")):
        yield "search engines are not told to leave it"
    if "<loc>{}</loc>".format(site.base + page.url) in listed:
        yield "it is in the site map"
    if not any(link["href"] == new for main in page.document.find("main") for link in main.find("a")):
        yield "no link for those whom no browser leads"


def of_ledger(site):
    """Every move that the ledger tells of, and the files that stood beside what moved."""
    current, before = ledgers.standing(ledgers.of_site(site.root))
    for id, olds in before.items():
        for old in olds:
            page = site.by_url.get("/{}/".format(old))
            if page is None or page.redirect is None or target(page) != "/{}/".format(id):
                yield "/{}/ does not lead to /{}/".format(old, id)
            for file in current[id]["files"]:
                if site.file("/{}/{}".format(old, file["path"])) is None:
                    yield "/{}/{} is gone".format(old, file["path"])


def in_browser(site, browser):
    if not site.redirects:
        return
    tab = chromium.shared().tab()
    try:
        for page in site.redirects:
            for scripts in (True, False):
                tab.scripts(scripts)
                found = arrival(tab, browser.address + site.prefix + page.url)
                if found != site.prefix + (target(page) or ""):
                    yield "{}: a browser {} scripts stays at {}".format(page.url, "with" if scripts else "without", found)
    finally:
        tab.scripts(True)
        tab.close()


def arrival(tab, address):
    """Where a browser is once it has gone on from an address, or after a while."""
    tab.open(address)
    end, here = time.monotonic() + PATIENCE, address
    while here == address and time.monotonic() < end:
        time.sleep(0.02)
        try:
            here = tab.evaluate("location.href")
        except RuntimeError:  # between two pages
            continue
    return re.sub(r"^https?://[^/]*", "", here)
