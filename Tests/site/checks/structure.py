"""Every page is built alike: language, title, one h1, landmarks, skip link, breadcrumbs, and no leaked code."""

import re

# Swift's own words for a value that was not unwrapped, and interpolations that were never carried out. ASCII, or
# a Thai letter beside a word would make it part of a longer one.
LEAKED = re.compile(r"\bnil\b|\bOptional\(|\bNaN\b|\\\(|\bHTML\(", re.ASCII)
FOCUSABLE = ("a", "button", "input", "select", "textarea", "summary")


def check(site, browser):
    for page in site.pages:
        for problem in problems(site, page):
            yield "{}: {}".format(page.url, problem)


def problems(site, page):
    document = page.document
    html = (document.find("html") or [document])[0]
    if not page.source.lower().startswith("<!doctype html>"):
        yield "does not begin with <!doctype html>"
    if html["lang"] != "th":
        yield 'html has lang="{}"'.format(html["lang"])
    if not any(title.text().strip() for title in document.find("title") if title.parent.tag == "head"):
        yield "has no title"
    if not any(meta["name"] == "viewport" and "width=device-width" in meta["content"] for meta in document.find("meta")):
        yield "has no viewport"
    for tag, landmark in (("h1", "h1"), ("main", "main"), ("header", "banner"), ("footer", "contentinfo")):
        found = [element for element in document.find(tag) if tag == "h1" or is_landmark(element)]
        if len(found) != 1:
            yield "has {} {}".format(len(found), landmark)
    if not document.find("nav"):
        yield "has no nav"
    if not skips_first(page):
        yield "the first thing that takes the focus is no link to the main part"
    if page.url not in ("/", "/404.html") and not any(is_breadcrumbs(site, page, nav) for nav in document.find("nav")):
        yield "has no breadcrumbs (a nav of class crumbs with links, the first to the home page)"
    for link in document.find("a"):
        if link["href"] is not None and not is_named(link):
            yield "line {}: a link without words".format(link.line)
    for leak in LEAKED.findall(visible(page)):
        yield "shows «{}»".format(leak)


def is_landmark(element):
    return not any(a.tag in ("article", "aside", "main", "nav", "section") for a in element.ancestors())


def skips_first(page):
    for element in page.document.walk():
        if element.tag in FOCUSABLE and element["type"] != "hidden" and (element.tag != "a" or element["href"]):
            target = (element["href"] or "").lstrip("#")
            return any(e["id"] == target for main in page.document.find("main") for e in [main, *main.walk()])
    return False


def is_breadcrumbs(site, page, nav):
    links = nav.find("a")
    if "crumbs" not in (nav["class"] or "").split() or not links:
        return False
    return site.absolute(page.url, links[0]["href"] or "") == site.base + "/"


def is_named(link):
    images = [image["alt"] for image in link.find("img")]
    return any((name or "").strip() for name in [link.text(), link["aria-label"], link["aria-labelledby"], *images])


def visible(page):
    """All text a reader meets, and the attributes that are made of data."""
    shown = ("alt", "title", "aria-label", "content", "placeholder", "value", "href", "datetime", "id", "class")
    parts = []
    for element in page.document.walk():
        if element.tag not in ("script", "style"):
            parts += [child for child in element.children if isinstance(child, str)]
        parts += [element[name] for name in shown if element[name]]
    return "\n".join(parts)
