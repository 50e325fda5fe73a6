"""Feeds keep the rules of Atom (RFC 4287), lead to what is there, and tell of each record what the ledger tells."""

import json
import re
from datetime import datetime
from urllib.parse import urlsplit
from xml.etree import ElementTree

import feedparser
import ledgers
from builder import Note

ATOM, XML = "{http://www.w3.org/2005/Atom}", "{http://www.w3.org/XML/1998/namespace}"
TYPE = "application/atom+xml"
LONGEST, HEAVIEST = 50, 200_000
TAG = re.compile(r"tag:([a-z0-9.-]+),(\d{4}-\d\d-\d\d):[A-Za-z0-9._~:/-]+")
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00")
ONCE = {"feed": ["id", "title", "updated", "author"], "entry": ["id", "title", "updated", "published"]}
AT_MOST_ONCE = {"feed": ["subtitle", "generator", "icon", "logo"], "entry": ["summary", "content"]}
TYPES = {
    "pdf": "application/pdf", "csv": "text/csv", "png": "image/png", "jpg": "image/jpeg", "svg": "image/svg+xml",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}


def check(site, browser):
    feeds = {}
    told = Told(ledgers.of_site(site.root))
    for path in sorted(site.root.rglob("feed.xml")):
        address = "/" + path.relative_to(site.root).as_posix()
        try:
            feeds[address] = ElementTree.parse(str(path)).getroot()
        except ElementTree.ParseError as failure:
            yield "{}: is no XML: {}".format(address, failure)
            continue
        for problem in of_feed(site, address, feeds[address], path, told):
            yield "{}: {}".format(address, problem)
    if "/feed.xml" not in feeds:
        yield "there is no /feed.xml"
        return
    yield from of_all(feeds)
    yield from of_pages(site, feeds)
    yield Note("{} entries in {} feeds".format(sum(len(feed.findall(ATOM + "entry")) for feed in feeds.values()), len(feeds)))


def of_feed(site, address, feed, path, told):
    read = feedparser.parse(path.read_bytes())
    entries = feed.findall(ATOM + "entry")
    if read.bozo or read.version != "atom10" or len(read.entries) != len(entries):
        yield "a reader takes it for {} of {} entries: {}".format(read.version, len(read.entries), read.get("bozo_exception"))
    if feed.tag != ATOM + "feed" or feed.get(XML + "lang") != "th":
        yield "is no Atom feed in Thai"
    if len(entries) > LONGEST or path.stat().st_size > HEAVIEST:
        yield "{} entries, {} bytes".format(len(entries), path.stat().st_size)
    yield from of_element(site, address, feed, "feed")
    selves = [link.get("href") for link in feed.findall(ATOM + "link") if link.get("rel") == "self"]
    if selves != [site.base + address]:
        yield "its own address is {}".format(selves)
    moments = [moment(entry, "updated") for entry in entries]
    if moments != sorted(moments, reverse=True):
        yield "its entries do not stand in the order of their changes"
    if moments and moment(feed, "updated") < moments[0]:
        yield "it is older than its newest entry"
    for entry in entries:
        yield from of_element(site, address, entry, "entry")
        if moment(entry, "published") > moment(entry, "updated"):
            yield "{} was changed before it was published".format(text(entry, "id"))
        yield from told.against(site, entry)


def of_element(site, address, element, kind):
    name = text(element, "id")
    tag = TAG.fullmatch(name)
    if not tag or tag[1] != urlsplit(site.base).hostname:
        yield "{} is no tag of the site".format(name)
    for child in ONCE[kind]:
        if len(element.findall(ATOM + child)) != 1 or not "".join(element.find(ATOM + child).itertext()).strip():
            yield "{} has not one {}".format(name, child)
    for child in AT_MOST_ONCE[kind]:
        if len(element.findall(ATOM + child)) > 1:
            yield "{} has several of {}".format(name, child)
    for child in ("updated", "published"):
        if text(element, child) and not is_moment(text(element, child)):
            yield "{}: {} is no moment in Thailand".format(name, text(element, child))
    alternates = [link.get("type") for link in element.findall(ATOM + "link") if link.get("rel") == "alternate"]
    if "text/html" not in alternates or len(alternates) != len(set(alternates)):
        yield "{} leads to {} as its page".format(name, alternates)
    for link in element.findall(ATOM + "link"):
        file = site.file(site.target(link.get("href"))[0]) if site.is_own(link.get("href")) else None
        if file is None:
            yield "{}: {} leads to no file of the site".format(name, link.get("href"))
        elif link.get("rel") == "enclosure":
            known = TYPES.get(file.suffix[1:].lower(), link.get("type"))
            if link.get("length") != str(file.stat().st_size) or link.get("type") != known or not link.get("title"):
                yield "{}: {} is not what it is said to be".format(name, link.get("href"))
        elif link.get("rel") == "related" and site.target(link.get("href"))[0] not in site.by_url:
            yield "{}: {} is no page".format(name, link.get("href"))
    for icon in [*element.findall(ATOM + "icon"), *element.findall(ATOM + "logo")]:
        if site.file(site.target(icon.text)[0]) is None:
            yield "{}: there is no picture {}".format(name, icon.text)


class Told:
    """What the ledger tells of the records at their addresses."""

    def __init__(self, ledger):
        self.history = {}
        for line in ledger.splitlines():
            event = json.loads(line)
            before = [old for id in event.get("moved_from", ()) for old in self.history.pop("/{}/".format(id), [])]
            own = self.history.get(event["address"], [])
            self.history[event["address"]] = sorted(before + own, key=lambda event: event["number"]) + [event]

    def against(self, site, entry):
        """What an entry says otherwise than the ledger."""
        page = next((link.get("href") for link in entry.findall(ATOM + "link") if link.get("rel") == "alternate"), "")
        history = self.history.get(site.target(page)[0])
        if not history:
            yield "{} is not in the ledger".format(page)
            return
        first, last = history[0], history[-1]
        if text(entry, "id").partition(",")[2] != "{date}:{id}:{number}".format(**first):
            yield "{} does not bear the name that its first line gives it".format(page)
        if text(entry, "updated")[:10] < last["date"]:
            yield "{} is older than its last line".format(page)
        withdrawn = [event["event"] for event in history if event["event"] != "changed"][-1:] == ["withdrawn"]
        if withdrawn != text(entry, "title").startswith("ถอนแล้ว") or withdrawn and not text(entry, "content"):
            yield "{} does not say whether it was withdrawn".format(page)
        if withdrawn and (entry.find(ATOM + "summary") is not None or entry.findall(ATOM + "link[@rel='enclosure']")):
            yield "{} was withdrawn, and still tells of itself".format(page)
        files = {site.base + last["address"] + file["path"] for file in last["files"]}
        for link in entry.findall(ATOM + "link[@rel='enclosure']"):
            if site.base + site.target(link.get("href"))[0] not in files:
                yield "{} has a file that is not in the ledger: {}".format(page, link.get("href"))


def of_all(feeds):
    """An id is of one entry, which is the same in every feed."""
    known = {}
    for address, feed in feeds.items():
        ids = [text(element, "id") for element in [feed, *feed.findall(ATOM + "entry")]]
        for name in sorted({name for name in ids if ids.count(name) > 1}):
            yield "{}: {} stands there twice".format(address, name)
        for element in [feed, *feed.findall(ATOM + "entry")]:
            whole = ElementTree.tostring(element)
            if known.setdefault(text(element, "id"), whole) != whole:
                yield "{}: {} is another in another feed".format(address, text(element, "id"))


def of_pages(site, feeds):
    """Every page names the site's feed, the page that a feed is of names that, and a person finds each."""
    followed = set()
    for page in site.read:
        named = [
            site.target(site.absolute(page.url, link["href"]))[0]
            for link in page.document.find("link")
            if link["rel"] == "alternate" and link["type"] == TYPE
        ]
        own = page.url + "feed.xml"
        for feed in ["/feed.xml"] + ([own] if own in feeds else []):
            if named.count(feed) != 1:
                yield "{}: does not name {} once".format(page.url, feed)
        for feed in named:
            if feed not in feeds:
                yield "{}: {} is no feed".format(page.url, feed)
        followed |= {site.target(site.absolute(page.url, link["href"] or ""))[0] for link in page.document.find("a")}
    for feed in sorted(set(feeds) - followed):
        yield "{}: no page leads there".format(feed)


def text(element, child):
    return element.findtext(ATOM + child) or ""


def is_moment(text):
    try:
        return bool(MOMENT.fullmatch(text) and datetime.fromisoformat(text))
    except ValueError:
        return False


def moment(element, child):
    """By its text, since all are in one time zone."""
    return text(element, child)
