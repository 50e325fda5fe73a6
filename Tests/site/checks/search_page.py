"""The search page answers as it is asked: in order, marked, filtered, in its address, within 60 KB and for everyone."""

import json
import os
import shutil
import tempfile
import time
from pathlib import Path

import folding
from browser import AXE, WIDTHS
from builder import Note
from search_index import SearchIndex
from search_trial import SearchTab, Truth, costs, median, short_key, substrings
from server import Server
from website import Site

LIMIT = 60 * 1024
# Of one after the last byte in ms; the target is 100, but a machine that does other things too is not to blame.
SLOWEST = 1000
ASKED = 8
ODD = ["🙂", "ก" * 200, "   ", "<script>planted = 1</script>", "<b>x", "(.*)+[", "\\", "•", "\u200b", "%", "&q=x", "ไม่มีคำนี้แน่นอน"]
SCRIPTS = "document.querySelectorAll('main ol.entries script, main ol.entries b').length + (window.planted ?? 0)"


def check(site, browser):
    if "/search/" not in site.by_url:
        yield "there is no page /search/"
        return
    index = SearchIndex(site.root / "search" / "index")
    truth = Truth(index.entries)
    titles = [entry.title for entry in index.entries]
    many = max(substrings(titles, 300, 3, 3, 6), key=lambda query: min(len(truth.ranks(query)), 45))
    with SearchTab(browser.address + site.prefix) as tab:
        yield from answers(tab, truth, many)
        for query in substrings([text for entry in index.entries for text in (entry.title, *entry.texts)], 12, 5):
            yield from answers(tab, truth, query)
        yield from filters(tab, truth, many)
        yield from address(tab, truth, many, titles[0])
        yield from odd(tab)
        yield from accessible(tab, browser, many)
        told = yield from costs(tab, substrings([*titles, *(t for e in index.entries for t in e.texts)], ASKED, 9, 2), LIMIT, SLOWEST)
        tab.open()
        for complaint in tab.complaints:
            yield "the browser complains: {}".format(complaint)
        for request in sorted(tab.requests):
            if not request.startswith(browser.address):
                yield "the page asks for {}".format(request)
    yield from without_index(site, many)
    yield Note("a query loads {:,} bytes (median), {:,} at most; answers {:.0f} ms after its last byte, {:.0f} at most".format(
        *(figure(told[name]) for name in ("bytes", "milliseconds") for figure in (median, max))))


def answers(tab, truth, query):
    """The first answers, and the others at the press of a button, are all there are and in order."""
    said, _ = tab.ask(query)
    order = [truth.entries[number].address for number in truth.order(query)]
    while not tab.evaluate("document.getElementById('page.more').hidden"):
        before = len(tab.shown())
        tab.evaluate("document.getElementById('page.more').click(), document.getElementById('page.more').click()")
        now = waited(lambda: tab.shown() if focused(tab) == before else None)
        if now is None:
            yield "«{}»: «แสดงเพิ่ม» after {} answers leads to no next one".format(query, before)
            return
    shown = tab.shown()
    if [answer["address"] for answer in shown] != order:
        yield "«{}» shows {}, not {}".format(query, [answer["address"] for answer in shown][:12], order[:12])
    said = tab.settled()
    if order and figure(len(order)) not in said.translate(folding.DIGITS).split():
        yield "«{}»: {} answers, but the page says «{}»".format(query, len(order), said)
    if not order and (shown or not said):
        yield "«{}»: nothing is to be found, but the page says «{}»".format(query, said)
    terms = {short_key(query), *map(short_key, query.split())}
    for answer in shown:
        yield from marks(query, terms, answer)


def figure(number):
    return "{:,}".format(number)


def focused(tab):
    """The number of the answer on whose link the focus is."""
    return tab.evaluate("""[...document.querySelectorAll("main ol.entries > li")].findIndex((item) =>
        item.contains(document.activeElement))""")


def marks(query, terms, answer):
    if not answer["marks"]:
        yield "«{}»: nothing is marked in {}".format(query, answer["address"])
    for number, mark in enumerate(answer["marks"], 1):
        cut = number == len(answer["marks"]) and answer["text"].endswith(mark + "…")
        if folding.key(mark) not in terms and not (cut and any(term.startswith(folding.key(mark)) for term in terms)):
            yield "«{}»: «{}» is marked in {}".format(query, mark, answer["address"])
        if mark != mark.strip(" ,"):
            yield "«{}»: the mark «{}» is longer than the match".format(query, mark)


def filters(tab, truth, query):
    """Kind and year leave what is of them; both stand in the address."""
    entries = [truth.entries[number] for number in truth.order(query)]
    for name, value in (("kind", entries[-1].kind), ("year", entries[-1].year)):
        tab.ask(query)
        choose(tab, name, value)
        wanted = [entry.address for entry in entries if getattr(entry, name) == value]
        if not waited(lambda: begins(tab, wanted)):
            yield "«{}» of {} {} shows others than {}".format(query, name, value, wanted[:10])
        if "{}={}".format(name, value) not in tab.evaluate("location.search"):
            yield "{} does not stand in the address".format(name)


def begins(tab, wanted):
    """Whether the first of these are shown, and nothing else."""
    shown = [answer["address"] for answer in tab.shown()]
    return shown and shown == wanted[: len(shown)]


def choose(tab, name, value):
    tab.evaluate("""{{ const field = document.querySelector("form[data-index]").elements[{}];
        field.value = {}; field.dispatchEvent(new Event("input", {{ bubbles: true }})); }}""".format(
        json.dumps(name), json.dumps(str(value))))


def address(tab, truth, query, title):
    """What is typed comes to stand in the address; going back brings the answers of before again."""
    wanted = [truth.entries[number].address for number in truth.order(query)]
    tab.open()
    type_in(tab, query)
    if not waited(lambda: asked(tab) == query and begins(tab, wanted)):
        yield "«{}» is typed, but {} and {} answers stand there".format(query, tab.evaluate("location.search"), len(tab.shown()))
    type_in(tab, title, enter=True)
    if not waited(lambda: asked(tab) == title and tab.shown()):
        yield "«{}» and Enter: {} stands there".format(title, tab.evaluate("location.search"))
    tab.evaluate("history.back()")
    if not waited(lambda: asked(tab) == query and begins(tab, wanted)):
        yield "going back from «{}» does not bring the answers of «{}» again".format(title, query)
    tab.note()
    tab.evaluate("document.querySelector('main ol.entries a')?.click()")
    waited(lambda: tab.evaluate("!document.getElementById('page.answers') && document.readyState === 'complete'"))
    tab.evaluate("history.back()")
    if not waited(lambda: tab.evaluate("!!document.getElementById('page.answers')") and
                  begins(tab, wanted)):
        yield "going back from an answer does not bring the answers of «{}» again".format(query)


def asked(tab):
    value = "document.querySelector('form[data-index]').elements.q.value"
    return tab.evaluate("new URLSearchParams(location.search).get('q') === {0} ? {0} : null".format(value))


def type_in(tab, text, enter=False):
    tab.evaluate("{ const field = document.querySelector('form[data-index]').elements.q; field.focus(); field.select(); }")
    tab.tab.call("Input.insertText", text=text)
    for kind in ("keyDown", "keyUp") if enter else ():
        tab.tab.call("Input.dispatchKeyEvent", type=kind, key="Enter", code="Enter", windowsVirtualKeyCode=13, text="\r")


def waited(true, seconds=4):
    """What a function gives once it gives something; None where that takes too long."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            value = true()
        except RuntimeError as failure:
            if "navigated" not in str(failure):
                raise
            value = None
        if value:
            return value
        time.sleep(0.05)
    return None


def odd(tab):
    """Whatever is typed is looked for as it is."""
    for query in ODD:
        said = tab.evaluate("String(new URLSearchParams({{q: {}}}))".format(json.dumps(query)))
        tab.open("?" + said)
        tab.settled()
        if tab.evaluate(SCRIPTS):
            yield "«{}» becomes an element of the page".format(query)


def accessible(tab, browser, query):
    """axe-core finds nothing where there are answers."""
    tab.ask(query)
    tab.evaluate(browser.axe + ";0")
    for dark in (False, True):
        for width in WIDTHS:
            tab.tab.screen(width, dark=dark)
            for violation in tab.evaluate(AXE):
                yield "with answers, {} px{}: {}".format(width, ", dark" if dark else "", violation)
    tab.tab.screen(WIDTHS[0])


def without_index(site, query):
    """Where the index is missing the page says so."""
    with tempfile.TemporaryDirectory(prefix="search-") as folder:
        root = Path(folder, "public")
        shutil.copytree(str(site.root), str(root), copy_function=link, ignore=shutil.ignore_patterns("*.bin"))
        server = Server(Site(root, site.base))
        try:
            with SearchTab(server.address + site.prefix) as tab:
                tab.open("?" + tab.evaluate("String(new URLSearchParams({{q: {}}}))".format(json.dumps(query))))
                said = tab.settled()
                if not said or "404" in said or said.startswith("พบ") or said.startswith("ไม่พบ"):
                    yield "without an index the page says «{}»".format(said)
                tab.note()
                for complaint in tab.complaints:
                    if "404" not in complaint:
                        yield "without an index the browser complains: {}".format(complaint)
        finally:
            server.shutdown()
            server.server_close()


def link(source, target):
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)
