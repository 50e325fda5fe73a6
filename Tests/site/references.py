"""The addresses that stand in a page: what it links to, and what it loads."""

import re

LINKS = {"a": ["href"], "area": ["href"], "q": ["cite"], "blockquote": ["cite"]}
LOADED = ("src", "srcset", "imagesrcset", "poster", "data", "action", "formaction", "background")
# A <link> of any other rel (canonical, alternate, license, next …) is a link, not a load.
LOADING_RELS = frozenset(
    "stylesheet icon apple-touch-icon mask-icon manifest preload modulepreload prefetch preconnect dns-prefetch".split()
)
CSS = re.compile(r"""url\(\s*(?:"([^"]*)"|'([^']*)'|([^)'"]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')""")


def references(page):
    """(element, attribute, address) of all that the page names: links, loads, styles."""
    for element in page.document.walk():
        for name in LINKS.get(element.tag, ()):
            if element[name] is not None:
                yield element, name, element[name]
        if element.tag == "link" and not loads_by_rel(element) and element["href"]:
            yield element, "href", element["href"]
    yield from loads(page)


def loads(page):
    """(element, attribute, address) of all that a browser fetches, or sends a form to, for this page."""
    for element in page.document.walk():
        if element.tag == "base" or element.tag == "link" and loads_by_rel(element):
            yield element, "href", element["href"] or ""
        if element.tag in ("image", "use", "feimage"):
            for name in ("href", "xlink:href"):
                if element[name] is not None:
                    yield element, name, element[name]
        if element.tag == "meta" and (element["http-equiv"] or "").lower() == "refresh":
            yield element, "content", (element["content"] or "").partition("=")[2]
        for name in LOADED:
            if element[name] is not None:
                for address in candidates(element[name]) if name.endswith("srcset") else [element[name]]:
                    yield element, name, address
        if element["style"]:
            for address in css_addresses(element["style"]):
                yield element, "style", address
        if element.tag == "style":
            for address in css_addresses(element.text()):
                yield element, "style", address


def loads_by_rel(link):
    return bool(LOADING_RELS & set((link["rel"] or "").lower().split()))


def candidates(srcset):
    return [part.split()[0] for part in srcset.split(",") if part.strip()]


def css_addresses(css):
    css = re.sub(r"/\*.*?\*/", "", css, flags=re.S)
    return ["".join(groups) for groups in CSS.findall(css)]
