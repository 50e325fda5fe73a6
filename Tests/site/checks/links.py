"""Every link inside the site leads to a file and its fragment to an id, and every page is reached by links from /,
but those at old addresses."""

import re
import xml.etree.ElementTree as ElementTree

from references import references


def check(site, browser):
    reached = {}
    for page in site.pages:
        reached[page.url] = set()
        for element, name, reference in references(page):
            address = site.absolute(page.url, reference)
            if site.is_own(address):
                url, fragment = site.target(address)
                problem = broken(site, url, fragment)
                if problem:
                    yield "{}:{}: {}=\"{}\" {}".format(page.url, element.line, name, reference, problem)
                if element.tag in ("a", "area"):
                    reached[page.url].add(url)
            elif address.startswith(site.origin + "/"):
                yield "{}:{}: {}=\"{}\" leads out of the site".format(page.url, element.line, name, reference)
    for url, reference in site.styles():
        address = site.absolute(url, reference)
        if site.is_own(address) and broken(site, *site.target(address)):
            yield "{}: url({}) {}".format(url, reference, broken(site, *site.target(address)))
    yield from unreached(site, reached)
    yield from machine_readable(site)


def broken(site, url, fragment):
    if site.file(url) is None:
        return "needs a slash at its end" if site.file(url + "/") else "leads to no file"
    if fragment and fragment != "top" and url in site.by_url and fragment not in site.by_url[url].ids:
        return "leads to no id"
    return None


def unreached(site, links):
    seen, todo = set(), ["/"]
    while todo:
        url = todo.pop()
        if url not in seen:
            seen.add(url)
            todo.extend(links.get(url, ()))
    for page in site.pages:
        if page.url not in seen and page.url != "/404.html" and page.redirect is None:
            yield "{}: no link from / leads here".format(page.url)


def machine_readable(site):
    addresses = [
        ("sitemap.xml", element.text.strip())
        for element in ElementTree.parse(str(site.root / "sitemap.xml")).iter()
        if element.tag.endswith("}loc")
    ]
    robots = (site.root / "robots.txt").read_text("utf-8")
    addresses += [("robots.txt", address) for address in re.findall(r"(?im)^sitemap:\s*(\S+)", robots)]
    if not addresses:
        yield "sitemap.xml: lists no page"
    for file, address in addresses:
        if not site.is_own(address):
            yield "{}: {} is not under {}".format(file, address, site.base)
        elif broken(site, *site.target(address)):
            yield "{}: {} {}".format(file, address, broken(site, *site.target(address)))
