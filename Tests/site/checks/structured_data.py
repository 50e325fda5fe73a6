"""What the pages of the site map tell programs and people who share a link is schema.org's and Open Graph's, leads to
what is there, and says what the page says."""

import hashlib
import re
import struct
import xml.etree.ElementTree as ElementTree
from collections import Counter
from urllib.parse import urlsplit

import graph
from builder import Note

THAI_DIGITS = str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")
DAYS = ("datePublished", "dateModified", "legislationDate", "legislationDateOfApplicability")
# Told of on the page in these words.
WORDS = ("contentSize", "sha256", "taxID", "telephone", "email", "legislationIdentifier", "legislationType", "value")
MONTHS = "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม".split()
# All that may be told of what was withdrawn.
WITHDRAWN = {
    "@type", "@id", "name", "inLanguage", "datePublished", "dateModified", "publisher", "sourceOrganization",
    "creativeWorkStatus", "correction", "isBasedOn",
}
DESCRIBED = range(25, 401)


def check(site, browser):
    listed = set(in_site_map(site))
    graphs, pictures = {}, set()
    for page in site.pages:
        if page.url not in listed:
            if "application/ld+json" in page.source or 'property="og:' in page.source:
                yield "{}: search engines are kept from it, but it tells them of itself".format(page.url)
            continue
        try:
            graphs[page.url] = graph.of_page(page)
        except ValueError as failure:
            yield "{}: {}".format(page.url, failure)
        for problem in of_head(site, page, pictures):
            yield "{}: {}".format(page.url, problem)
    yield from of_names(graphs)
    types = {node["@id"]: node["@type"] for nodes in graphs.values() for node in graph.named(nodes)}
    for url, nodes in graphs.items():
        for problem in of_graph(site, site.by_url[url], nodes, types):
            yield "{}: {}".format(url, problem)
    for picture in sorted(pictures):
        yield from of_picture(site, *picture)
    yield from twice(site, listed)
    sizes = [len(str(nodes).encode("utf-8")) for nodes in graphs.values()]
    yield Note("{} graphs of {:,} bytes each, {} things".format(
        len(graphs), sum(sizes) // max(1, len(sizes)), len(types)))


def in_site_map(site):
    """The addresses below the site's own that search engines are told of."""
    for path in sorted(site.root.glob("sitemap*.xml")):
        for element in ElementTree.parse(str(path)).iter():
            if element.tag.endswith("}loc") and not element.text.strip().endswith(".xml"):
                yield site.target(element.text.strip())[0]


def metas(page):
    """The content of what a head says, by name or property."""
    found = {}
    for meta in page.document.find("meta"):
        name = meta["property"] or meta["name"]
        if name:
            found.setdefault(name, []).append(meta["content"] or "")
    return found


def of_head(site, page, pictures):
    said = metas(page)
    one = {name: contents[0] for name, contents in said.items() if len(contents) == 1}
    canonical = [link["href"] for link in page.document.find("link") if link["rel"] == "canonical"]
    title = "".join(title.text() for title in page.document.find("title") if title.parent.tag == "head")
    if len(canonical) != 1 or site.target(canonical[0])[0] != page.url or not site.is_own(canonical[0]):
        yield "its canonical address is {}".format(canonical)
    if len(one.get("description", "")) not in DESCRIBED:
        yield "a description of {} characters".format(len(one.get("description", "")))
    wanted = {"og:url": canonical[0] if canonical else None, "og:description": one.get("description"), "og:locale": "th_TH"}
    for name, content in wanted.items():
        if one.get(name) != content:
            yield "{} is {}, not {}".format(name, one.get(name), content)
    if not one.get("og:title") or title != "{} – {}".format(one["og:title"], one.get("og:site_name")):
        yield "og:title and og:site_name are not the title «{}»".format(title)
    days = times(page)
    if one.get("og:type") == "article":
        for name in ("article:published_time", "article:modified_time"):
            if one.get(name) not in days:
                yield "{} is {}, a day that the page does not name".format(name, one.get(name))
    elif one.get("og:type") != "website":
        yield "og:type is {}".format(one.get("og:type"))
    parts = [one.get(name) for name in ("og:image", "og:image:width", "og:image:height", "og:image:alt", "twitter:card")]
    if not all(parts):
        yield "no picture for shared links, or not all that is to be said of it"
    else:
        pictures.add(tuple(parts[:3]))


def of_picture(site, address, width, height):
    file = site.file(site.target(address)[0]) if site.is_own(address) else None
    head = file.read_bytes()[:24] if file else b""
    if head[:8] != b"\x89PNG\r\n\x1a\n":
        yield "{} is no PNG of the site".format(address)
    elif struct.unpack(">II", head[16:]) != (int(width), int(height)):
        yield "{} is not of {} × {} pixels".format(address, width, height)


def twice(site, listed):
    said = [(metas(site.by_url[url]).get("description", [""])[0], url) for url in sorted(listed) if url in site.by_url]
    counts = Counter(description for description, _ in said)
    for description, url in said:
        if counts[description] > 1:
            yield "{}: {} pages have the description «{}»".format(url, counts[description], description)


def of_names(graphs):
    """A thing is told of alike wherever it is named."""
    known = {}
    for url, nodes in graphs.items():
        for node in graph.named(nodes):
            said = (node["@type"], node.get("name"))
            if urlsplit(node["@id"]).fragment and known.setdefault(node["@id"], said) != said:
                yield "{}: {} is {} here, and {} elsewhere".format(url, node["@id"], said, known[node["@id"]])


def of_graph(site, page, nodes, types):
    yield from graph.strangers(nodes, types)
    if nodes[0].get("@id") != site.base + page.url:
        yield "its graph begins with {}".format(nodes[0].get("@id"))
    for node in graph.objects(nodes):
        if set(node) == {"@id"} and node["@id"] not in types and not node["@id"].startswith("https://schema.org/"):
            yield "{} is told of nowhere".format(node["@id"])
        if not site.is_own(node.get("@id", site.base)) and "@type" in node:
            yield "{} is not the site's own to name".format(node["@id"])
    yield from of_crumbs(site, page, nodes[0])
    yield from of_facts(site, page, nodes)


def of_crumbs(site, page, node):
    told = [
        (item.get("position"), item.get("name"), item.get("item"))
        for item in node.get("breadcrumb", {}).get("itemListElement", [])
    ]
    shown = []
    for nav in page.document.find("nav"):
        if nav["class"] == "crumbs":
            leaves = [leaf for leaf in nav.walk() if not any(not isinstance(child, str) for child in leaf.children)]
            shown = [
                (index + 1, leaf.text().strip(), site.absolute(page.url, leaf["href"]) if leaf["href"] else None)
                for index, leaf in enumerate(leaves)
            ]
    if told != shown:
        yield "the way to it is {}, but it shows {}".format(told, shown)


def times(page):
    return {element["datetime"] for element in page.document.find("time")}


def of_facts(site, page, nodes):
    text = " ".join(" ".join(body.text() for body in page.document.find("body")).translate(THAI_DIGITS).split())
    days, links = times(page), {
        site.absolute(page.url, element["href"]) for element in page.document.find("a") if element["href"]
    }
    for node in graph.objects(nodes):
        for name in DAYS:
            if name in node and node[name] not in days:
                yield "{} is {}, a day that the page does not name".format(name, node[name])
        for name in WORDS:
            if isinstance(node.get(name), str) and node[name].translate(THAI_DIGITS) not in text:
                yield "{} is «{}», which the page does not say".format(name, node[name])
        for end in str(node.get("temporalCoverage", "")).split("/"):
            if end not in ("", "..") and end not in days and not said_in_words(end, text):
                yield "temporalCoverage has {}, which the page does not name".format(end)
        if "contentUrl" in node:
            yield from of_file(site, node, links)
        if "urlTemplate" in node and site.target(node["urlTemplate"].partition("?")[0])[0] not in site.by_url:
            yield "there is no page at {}".format(node["urlTemplate"])
    yield from of_withdrawn(page, nodes[0])


def said_in_words(day, text):
    """Whether a page names the fiscal year or the month that a day is the first or last of."""
    if not graph.DAY.fullmatch(day):
        return False
    year, month = int(day[:4]) + 543, int(day[5:7])
    return (
        day.endswith(("-10-01", "-09-30")) and str(year + (month == 10)) in text
        or "{} {}".format(MONTHS[month - 1], year) in text
        or "{} พ.ศ. {}".format(MONTHS[month - 1], year) in text
    )


def of_file(site, node, links):
    url = node["contentUrl"]
    file = site.file(site.target(url)[0]) if site.is_own(url) else None
    if file is None:
        yield "no file at {}".format(url)
    elif "sha256" in node and hashlib.sha256(file.read_bytes()).hexdigest() != node["sha256"]:
        yield "{} has not the bytes that are told of it".format(url)
    if url not in links:
        yield "the page has no link to {}".format(url)


def of_withdrawn(page, node):
    badges = [span for span in page.document.find("span") if span["class"] == "badge stop" and span.text() == "ถอนแล้ว"]
    thing = node.get("mainEntity", {})
    heads = [badge for badge in badges if badge.parent["class"] == "meta" and badge.parent.parent.tag == "article"]
    if not heads:
        if "creativeWorkStatus" in thing:
            yield "it is told to be {}, but does not say so".format(thing["creativeWorkStatus"])
        return
    if thing.get("creativeWorkStatus") != "ถอนแล้ว" or set(thing) - WITHDRAWN:
        yield "of what was withdrawn is told: {}".format(", ".join(sorted(set(thing) - WITHDRAWN)) or "not that it was")
    description = metas(page).get("description", [""])[0]
    if "ถอน" not in description or thing.get("name", "") not in description:
        yield "the description of what was withdrawn is «{}»".format(description)
